"""Tells how likely it is that whoever orders is not who pays."""

from __future__ import annotations

from typing import Any

_MANY = 10
"""Who orders more than that of one thing may want to sell it."""


def check(event: dict[str, Any], context: object) -> dict[str, int]:
    """Return the risk of an order, from 0 to 100."""
    return {"risk": risk(event)}


def risk(order: dict[str, Any]) -> int:
    """Return the risk of an order, from 0 to 100."""
    abroad = order["card"]["country"] != order["to"]["country"]
    many = any(line["quantity"] > _MANY for line in order["lines"])
    return 60 * abroad + 40 * many
