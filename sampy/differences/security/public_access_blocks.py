"""Whether buckets and access points keep the public out, whatever their policies and ACLs say.

Source: AWS pages "AWS::S3::Bucket PublicAccessBlockConfiguration" and "Blocking public access to your Amazon S3
storage": a bucket that is created without the property blocks everything; one that loses it blocks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.differences.security.facts import Fact
from sampy.differences.security.pair import Pair
from sampy.intrinsics import Json, as_map

_PROPERTY = "PublicAccessBlockConfiguration"
_TYPES = ("AWS::S3::Bucket", "AWS::S3::AccessPoint")
_FLAGS = {
    "BlockPublicAcls": "block ACLs that let the public in",
    "BlockPublicPolicy": "block policies that let the public in",
    "IgnorePublicAcls": "ignore ACLs that let the public in",
    "RestrictPublicBuckets": "keep the public out where its policy lets it in",
}


def facts(pair: Pair) -> Iterator[Fact]:
    """Yield what public access is blocked no longer, or is blocked now."""
    for both in pair.each(*_TYPES):
        if both.after is None:
            continue
        name = both.logical_id
        old, new = _flags(both.before, otherwise=True), _flags(both.after, otherwise=not _loses(both.before))
        off = [words for flag, words in _FLAGS.items() if old[flag] and not new[flag]]
        on = [words for flag, words in _FLAGS.items() if new[flag] and not old[flag]]
        verb = "does not" if both.before is None else "does no longer"
        if len(off) == len(_FLAGS):
            yield Fact(name, "public access", f"{name} {verb} block public access", broader=True)
        else:
            yield from (Fact(name, "public access", f"{name} {verb} {words}", broader=True) for words in off)
        if len(on) == len(_FLAGS):
            yield Fact(name, "public access", f"{name} now blocks public access", narrower=True)
        else:
            yield from (Fact(name, "public access", f"{name} does now {words}", narrower=True) for words in on)


def _loses(before: Mapping[str, Json] | None) -> bool:
    """Return whether a resource without the property had it before, so that nothing is blocked any more."""
    return before is not None and _PROPERTY in before


def _flags(properties: Mapping[str, Json] | None, *, otherwise: bool) -> Mapping[str, bool]:
    """Return what is blocked.

    Args:
        properties: The properties of the resource; None where there is none.
        otherwise: What holds where the property isn't given.
    """
    given = (properties or {}).get(_PROPERTY)
    if given is None:
        return dict.fromkeys(_FLAGS, otherwise)
    settings = as_map(given)
    # What only CloudFormation can tell is taken for the safe value, so that no change is made of it.
    return {flag: settings.get(flag, False) not in (False, "false") for flag in _FLAGS}
