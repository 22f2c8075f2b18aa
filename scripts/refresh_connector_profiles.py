"""Makes sampy/data/connector_profiles.json and connector_resources.json of the installed aws-sam-translator."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from tables import PACKAGE, canonical, write_or_check


def profile(found: dict[str, Any]) -> dict[str, Any]:
    """Return what a connector from one type to another makes; a list of permissions, for their order is kept."""
    properties = found["Properties"]
    return {**properties, "Type": found["Type"], "AccessCategories": list(properties["AccessCategories"].items())}


def main() -> None:
    """Write or check both tables."""
    source = files("samtranslator").joinpath("model/connector_profiles/profiles.json")
    table = json.loads(source.read_text(encoding="utf-8"))
    profiles = {
        f"{start} to {end}": profile(found)
        for start, destinations in table["Permissions"].items()
        for end, found in destinations.items()
    }
    write_or_check(
        {
            PACKAGE / "data/connector_profiles.json": canonical(profiles),
            PACKAGE / "data/connector_resources.json": canonical(table["CfnResourceProperties"]),
        },
        __doc__,
    )


if __name__ == "__main__":
    main()
