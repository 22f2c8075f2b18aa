"""What CloudFormation calls to create, read, update and delete a resource of a type, and what it is called in IAM.

Source: the handlers of the schemas of the CloudFormation registry, of which AWS page "Resource type schema" says that
they list the permissions that CloudFormation needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sampy.data import row


class Handlers(NamedTuple):
    """What the handlers of a resource type need.

    Args:
        actions: The actions, each with the first letters of the operations that need it: ``cru`` for create, read and
            update. There may be wildcards in them.
        arns: The ARNs of a resource of the type, with placeholders such as ``${TableName}``.
        bindings: The properties that placeholders take their values of; what the others stand for, only AWS knows.
        name: The property that names a resource; CloudFormation makes up a name where it isn't given.
        longest: How many characters the name may have, where that is known.
    """

    actions: Mapping[str, str]
    arns: tuple[str, ...] = ()
    bindings: Mapping[str, str] = {}
    name: str | None = None
    longest: int | None = None


@cache
def handlers_of(resource_type: str) -> Handlers | None:
    """Return what the handlers of a resource type need; None where AWS doesn't say."""
    found = row("handler_permissions", resource_type)
    if found is None:
        return None
    actions = {
        f"{service}:{name}": operations
        for service, named in found["actions"].items()
        for name, operations in named.items()
    }
    return Handlers(
        actions, tuple(found.get("arns", ())), found.get("bindings", {}), found.get("name"), found.get("longest")
    )
