"""Makes parcels ready: who brings them, and what is on the label."""

from __future__ import annotations

from typing import Any

_CARRIERS = {"AT": "rail", "CH": "rail", "DE": "bike", "GB": "ship", "US": "air"}
"""Who brings parcels to a country."""


class NoCarrier(Exception):
    """Nobody brings parcels there."""


def book(event: dict[str, Any], context: object) -> dict[str, str]:
    """Return the parcel of an order."""
    return parcel(event["order"], event["to"])


def parcel(order: str, to: dict[str, str]) -> dict[str, str]:
    """Return a parcel: its number, who brings it, and its label.

    Raises:
        NoCarrier: Nobody brings parcels to that country.
    """
    carrier = _CARRIERS.get(to["country"])
    if carrier is None:
        raise NoCarrier(f"nobody brings parcels to {to['country']}")
    return {"parcel": f"{carrier}-{order}", "carrier": carrier, "label": "\n".join([to["name"], to["country"]])}
