"""Which resources only get another logical id: what is removed under one name and added under another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from sampy.differences.canonical import Canonical, Reader
from sampy.differences.shapes import ATTRIBUTES, shape_of
from sampy.intrinsics import Json, as_map

Resources = Mapping[str, Mapping[str, Json]]
_PUBLISHED = frozenset(
    {
        "AWS::ApiGateway::Deployment",
        "AWS::ApiGatewayV2::Deployment",
        "AWS::Lambda::LayerVersion",
        "AWS::Lambda::Version",
        "AWS::StepFunctions::StateMachineVersion",
    }
)
"""Types that hold how something was when it was published; what is published anew gets another logical id."""
_STEM = re.compile(r"(.+)[0-9a-f]{10}")
_LIKE = 0.8
"""How much of two resources must be the same for one to be the other under another name."""
_MOST_PAIRS = 2500
"""Of more pairs of one type than these, none are looked at for being alike."""


def moves(removed: Resources, added: Resources, before: Reader, after: Reader) -> dict[str, str]:
    """Return the new logical ids of resources that are only renamed, each with its old one.

    Two resources are one where they are of one type and everything in them is the same, but for references to what is
    renamed too; or most of it. Where several could be it, none is.

    Args:
        removed: The resources that are removed.
        added: Those that are added.
        before: Reads the old template.
        after: Reads the new one.
    """
    found = dict(_published_anew(removed, added))
    settled = {*found.values()}
    old = {name: each for name, each in removed.items() if name not in settled}
    new = {name: each for name, each in added.items() if name not in found}
    common = {str(each.get("Type")) for each in old.values()} & {str(each.get("Type")) for each in new.values()}
    old = {name: each for name, each in old.items() if str(each.get("Type")) in common}
    new = {name: each for name, each in new.items() if str(each.get("Type")) in common}
    if not old or not new:
        return found
    before_of, after_of = _forms(old, before), _forms(new, after)
    grown = -1
    while grown != len(found):
        grown = len(found)
        names = {was: ("renamed", name) for name, was in found.items()}
        known = {name: ("renamed", name) for name in found}
        unsettled_old = {name: ("removed or added",) for name in removed if name not in names}
        unsettled_new = {name: ("removed or added",) for name in added if name not in known}
        one = _by_signature(before_of, {**unsettled_old, **names}, set(names))
        other = _by_signature(after_of, {**unsettled_new, **known}, set(known))
        for signature, candidates in other.items():
            if len(candidates) == 1 and len(one.get(signature, ())) == 1:
                found[candidates[0]] = one[signature][0]
    settled = {*found.values()}
    left_old = {name: form for name, form in before_of.items() if name not in settled}
    left_new = {name: form for name, form in after_of.items() if name not in found}
    return {**found, **_alike(left_old, left_new, found)}


def _published_anew(removed: Resources, added: Resources) -> Iterator[tuple[str, str]]:
    """Yield what was published anew: the names are the same but for the hash at their end."""
    old, new = _by_stem(removed), _by_stem(added)
    for stem, names in new.items():
        if len(names) == 1 and len(old.get(stem, ())) == 1:
            yield names[0], old[stem][0]


def _by_stem(resources: Resources) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, resource in resources.items():
        stem = _STEM.fullmatch(name)
        if stem and str(resource.get("Type")) in _PUBLISHED:
            found[str(resource["Type"]), stem[1]].append(name)
    return found


def _forms(resources: Resources, reader: Reader) -> dict[str, tuple[str, Canonical]]:
    """Return the type of each resource, and the one form of all else that is in it."""
    found: dict[str, tuple[str, Canonical]] = {}
    for name, resource in resources.items():
        kind = str(resource.get("Type"))
        attributes = {key: value for key, value in resource.items() if key not in ("Type", "Properties")}
        properties = reader.read(dict(as_map(resource.get("Properties"))), shape_of(kind))
        found[name] = (kind, (reader.read(attributes, ATTRIBUTES), properties))
    return found


def _by_signature(
    forms: Mapping[str, tuple[str, Canonical]], names: Mapping[str, tuple[str, ...]], settled: set[str]
) -> dict[Hashable, list[str]]:
    found: dict[Hashable, list[str]] = defaultdict(list)
    for name, (kind, form) in forms.items():
        if name not in settled:
            found[kind, _with_names(form, names)].append(name)
    return found


def _with_names(form: Canonical, names: Mapping[str, tuple[str, ...]]) -> Canonical:
    """Return a form with the logical ids that references in it name replaced."""
    if isinstance(form, tuple):
        if len(form) >= 2 and form[0] in ("Ref", "GetAtt") and form[1] in names:
            return (form[0], names[form[1]], *form[2:])
        return tuple(_with_names(each, names) for each in form)
    return frozenset(_with_names(each, names) for each in form) if isinstance(form, frozenset) else form


def _alike(
    old: Mapping[str, tuple[str, Canonical]], new: Mapping[str, tuple[str, Canonical]], found: Mapping[str, str]
) -> dict[str, str]:
    """Return those that are mostly the same, where each is most like the other and nothing else is as like."""
    names = {was: ("renamed", name) for name, was in found.items()}
    known = {name: ("renamed", name) for name in found}
    by_type: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for side, forms in enumerate((old, new)):
        for name, (kind, _) in forms.items():
            by_type[kind][side].append(name)
    result: dict[str, str] = {}
    for removed, added in by_type.values():
        if not removed or not added or len(removed) * len(added) > _MOST_PAIRS:
            continue
        one = {name: frozenset(_leaves(_with_names(old[name][1], names))) for name in removed}
        other = {name: frozenset(_leaves(_with_names(new[name][1], known))) for name in added}
        scores = {(a, r): _likeness(one[r], other[a]) for a in added for r in removed}
        for name in added:
            best = _only_best([(scores[name, each], each) for each in removed])
            if best is not None and _only_best([(scores[each, best], each) for each in added]) == name:
                result[name] = best
    return result


def _only_best(scored: Sequence[tuple[float, str]]) -> str | None:
    """Return what is most alike; None where it is not alike enough, or not the only one."""
    highest = max(score for score, _ in scored)
    best = [name for score, name in scored if score == highest]
    return best[0] if highest >= _LIKE and len(best) == 1 else None


def _likeness(one: frozenset[Hashable], other: frozenset[Hashable]) -> float:
    return len(one & other) / max(len(one | other), 1)


def _leaves(form: Canonical, way: tuple[Hashable, ...] = ()) -> Iterator[Hashable]:
    """Yield the smallest parts of a form, each with the way to it."""
    match form:
        case ("{", frozenset() as members) if members:
            for key, value in members:
                yield from _leaves(value, (*way, key))
        case ("set", frozenset() as items) if items:
            for item, count in items:
                yield (*way, item, count)
        case ("[", *items) if items:
            for item in items:
                yield (*way, item)
        case (tuple(), *_) as parts:
            for index, part in enumerate(parts):
                yield from _leaves(part, (*way, index))
        case _:
            yield (*way, form)
