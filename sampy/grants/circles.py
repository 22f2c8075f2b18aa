"""Which grants would make a circle: their holder would need a resource first that needs the holder first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sampy.intrinsics import Json, as_map
from sampy.references import Reference

_CALLED_BY_TARGET = frozenset({"Api", "HttpApi", "S3"})
"""The types of events for which what they name needs the function first."""
_APART = frozenset({("AWS::Serverless::WebSocketApi", "Routes")})
"""Properties that become resources of their own, so that what declares them doesn't need what they refer to."""

Needs = Mapping[str, set[str]]
"""What each resource needs first, its role and all that it brings included."""


def needs_of(resources: Mapping[str, Json], found: Sequence[Reference]) -> Needs:
    """Return what each resource of a document before transforms needs, given all references of the document."""
    needs: dict[str, set[str]] = defaultdict(set)
    for each in found:
        holder, target = each.holder, named_by(each)
        resource = as_map(resources[holder])
        declared_type = str(resource.get("Type"))
        within = str(each.path[3]) if len(each.path) > 3 else ""
        if each.path[2] == "Connectors" or (declared_type, within) in _APART:
            continue
        if within == "Events" and declared_type.startswith("AWS::Serverless::"):
            event = as_map(as_map(as_map(resource["Properties"])["Events"]).get(str(each.path[4])))
            if event.get("Type") in _CALLED_BY_TARGET:
                needs[target].add(holder)
        else:
            needs[holder].add(target)
    return needs


def leads_to(holder: str, targets: set[str], needs: Needs) -> bool:
    """Return whether one of some resources needs a holder first, or is it."""
    seen, pending = set(targets), [*targets]
    while pending and holder not in seen:
        new = needs.get(pending.pop(), set()) - seen
        seen |= new
        pending += new
    return holder in seen


def named_by(reference: Reference) -> str:
    """Return the logical id that a reference names, which may go on with what is generated, as in ``Vote.Alias``."""
    return reference.target.partition(".")[0]
