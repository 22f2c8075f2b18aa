"""What an audit finds as text for people, and as documents for programs."""

from __future__ import annotations

from collections.abc import Sequence

from sampy.audit.model import Audit, Missing, Note, Unused
from sampy.audit.suggest import Suggestion
from sampy.errors import Place
from sampy.iam.words import resource_words
from sampy.intrinsics import Json

_INDENT = "\n    "


def audit_text(audit: Audit) -> str:
    """Return what is found, in the order of its places, and how much it is."""
    found: list[Missing | Unused | Note] = [*audit.missing, *audit.unused, *audit.notes]
    found.sort(key=_order)
    return "".join(f"{_line(each)}\n" for each in found)


def counted(audits: Sequence[Audit]) -> str:
    """Return how much is found of several audits."""
    missing = sum(len(each.missing) for each in audits)
    unused = sum(len(each.unused) for each in audits)
    functions = sum(len(each.functions) for each in audits)
    words = [f"{missing} missing" if missing else "", f"{unused} unused" if unused else ""]
    told = ", ".join(each for each in words if each) or "nothing found"
    return f"{told} in the code of {functions} {'function' if functions == 1 else 'functions'}"


def _line(found: Missing | Unused | Note) -> str:
    place = f"{found.place}: " if found.place else ""
    match found:
        case Missing():
            return f"{place}missing: {_missing(found)}"
        case Unused():
            return f"{place}unused: {_unused(found)}"
    return f"{place}note: {found.function}: {found.message}"


def _missing(found: Missing) -> str:
    on = f" on {_words(found.resource)}" if found.resource != "*" else ""
    denied = f": {found.denied} denies it" if found.denied is not None else ""
    text = f"{found.function} may not {' or '.join(found.actions)}{on}, which {found.call} needs{denied}"
    ways = [f"{each.function or 'the module'} at {each.place}" for each in reversed(found.chain)]
    return _INDENT.join([text, *([f"called by {', called by '.join(ways)}"] if ways else [])])


def _words(resource: str) -> str:
    """Return a resource as the user calls it: by its logical id, or by what its ARN ends with."""
    return resource_words(resource) if "${" in resource else resource.split(":", 5)[-1]


def _unused(found: Unused) -> str:
    who = ", ".join(found.functions)
    if found.whole:
        return f"{who}: {found.policy}: no code calls any of {', '.join(found.actions)}"
    wide = [each for each in found.actions if "*" in each or "?" in each]
    plain = [each for each in found.actions if each not in wide]
    said = [f"no code calls {', '.join(plain)}"] if plain else []
    said += [f"of {each}, the code calls {', '.join(found.called)} alone" for each in wide]
    return f"{who}: {found.policy}: {'; '.join(said)}"


def audit_document(audit: Audit) -> Json:
    """Return what is found as a document."""
    return {
        "stack": audit.stack,
        "functions": [
            {
                "function": each.logical_id,
                "role": each.role,
                "complete": each.complete,
                **_place(each.place),
                "needs": [
                    {
                        "actions": list(need.actions),
                        "resource": need.resource,
                        "optional": need.optional,
                        "places": [_place(place) for place in need.places],
                    }
                    for need in each.needs
                ],
            }
            for each in audit.functions
        ],
        "missing": [
            {
                "function": each.function,
                "actions": list(each.actions),
                "resource": each.resource,
                "call": each.call,
                **_place(each.place),
                "chain": [{"function": step.function, **_place(step.place)} for step in each.chain],
                "denied": each.denied,
            }
            for each in audit.missing
        ],
        "unused": [
            {
                "functions": list(each.functions),
                "policy": each.policy,
                "holder": each.holder,
                "whole": each.whole,
                "actions": list(each.actions),
                "called": list(each.called),
                "resources": list(each.resources),
                **_place(each.place),
            }
            for each in audit.unused
        ],
        "notes": [
            {"function": each.function, "message": each.message, "uncertain": each.uncertain, **_place(each.place)}
            for each in audit.notes
        ],
    }


def _place(place: Place | None) -> dict[str, Json]:
    return {"file": place.file if place else None, "line": place.line if place else None}


def _order(found: Missing | Unused | Note) -> tuple[str, int, str]:
    place = found.place
    return (place.file, place.line or 0, _line(found)) if place else ("", 0, _line(found))


def suggestions_document(suggestions: Sequence[Suggestion]) -> Json:
    """Return suggested policies as a document."""
    return [
        {
            "function": each.function.logical_id,
            "complete": each.complete,
            "policies": [
                {
                    "policy": policy.name if policy.grants_on is None else None,
                    "values": dict(policy.values),
                    "grant": f"{policy.grants_on}.{policy.name}" if policy.grants_on is not None else None,
                    "statement": policy.statement,
                    "needed": list(policy.needed),
                    "surplus": list(policy.surplus),
                }
                for policy in each.policies
            ],
        }
        for each in suggestions
    ]
