"""Makes sampy/data/handler_permissions.json of the schemas of the installed cfn-lint: what CloudFormation calls.

A line a type: what its resources are called in IAM, and each action with the operations that need it: create, read,
update, delete. What tags a resource is among them, for the tags of a stack. What is wrong in the schemas is in
`permissions.corrections`, what is missing in `permissions.additions`, and ARNs that can't be told from names in
`permissions.identities`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from permissions.additions import ADDITIONS
from permissions.corrections import corrected
from permissions.identities import identity
from resources.registry import schemas
from tables import PACKAGE, canonical, write_or_check

from sampy.iam.actions import action

OPERATIONS = ("create", "read", "update", "delete")
TAGGING = "cu"
"""What a resource is tagged by."""


def operations_by_action(resource_type: str, schema: Mapping[str, Any]) -> dict[str, str]:
    """Return the actions of handlers as AWS spells them, each with the first letters of the operations it is for."""
    handlers = schema.get("handlers") or ADDITIONS[resource_type]
    found: dict[str, str] = {}
    for operation in OPERATIONS:
        handler = handlers.get(operation, ())
        for name in _actions(resource_type, handler.get("permissions", ()) if isinstance(handler, dict) else handler):
            if operation[0] not in found.get(name, ""):
                found[name] = found.get(name, "") + operation[0]
    for name in _actions(resource_type, schema.get("tagging", {}).get("permissions", ())):
        found.setdefault(name, TAGGING)
    return found


def _actions(resource_type: str, permissions: Iterable[str]) -> Iterator[str]:
    for permission in permissions:
        for name in corrected(resource_type, permission):
            known = action(name)
            service, _, rest = name.partition(":")
            yield known.name if known else f"{service.lower()}:{rest}"


def row(resource_type: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the table holds of a type."""
    found = operations_by_action(resource_type, schema)
    name, arns, bindings = identity(resource_type, schema, found)
    by_service: dict[str, dict[str, str]] = {}
    for each, operations in found.items():
        service, _, rest = each.partition(":")
        by_service.setdefault(service, {})[rest] = operations
    return {
        "actions": by_service,
        **({"arns": arns} if arns else {}),
        **({"bindings": bindings} if bindings else {}),
        **({"name": name} if name else {}),
        **({"longest": longest} if name and (longest := schema["properties"].get(name, {}).get("maxLength")) else {}),
    }


def main() -> None:
    """Write or check the table."""
    known = {name: each for name, each in schemas().items() if each.get("handlers") or name in ADDITIONS}
    table = {name: row(name, schema) for name, schema in known.items()}
    write_or_check({PACKAGE / "data/handler_permissions.json": canonical(table)}, __doc__)


if __name__ == "__main__":
    main()
