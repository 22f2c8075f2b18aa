"""Which ports security groups open and close."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from sampy.conditions import branches
from sampy.differences.security.facts import Fact
from sampy.differences.security.pair import Pair
from sampy.differences.security.rules import Rule
from sampy.errors import Place
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import referred
from sampy.template import Template

_GROUP = "AWS::EC2::SecurityGroup"
_OUT = "SecurityGroupEgress"
_DIRECTIONS = {
    "SecurityGroupIngress": "",
    _OUT: "out ",
}
"""The properties with the rules of each direction, which are the ends of the types of rules, with its word."""
_TYPES = (_GROUP, *(f"AWS::EC2::{direction}" for direction in _DIRECTIONS))
_ALL_OUT = {"IpProtocol": "-1", "CidrIp": "0.0.0.0/0"}


class _Way(NamedTuple):
    """One direction of a security group.

    Args:
        group: The logical id of the group, or what else names it.
        direction: The property that holds the rules of the direction.
    """

    group: str
    direction: str


def facts(pair: Pair) -> Iterator[Fact]:
    """Yield which ports are opened and closed, and to whom.

    What a new group lets out because nothing is said of it, which is everything, is not told.
    """
    if not pair.has(*_TYPES):
        return
    given_out = _with_rules_out(pair.after)
    old, new = _rules(pair.before, pair.names_before.text), _rules(pair.after, pair.names_after.text)
    for way in dict.fromkeys((*new, *old)):
        was, is_ = old.get(way, {}), new.get(way, {})
        in_after = way.group in pair.after.resources
        if way.group in pair.before.resources and not in_after:
            continue
        is_new = in_after and way.group not in pair.before.resources
        if is_new and way.direction == _OUT and way.group not in given_out:
            continue
        for rule, holder in is_.items():
            if not any(each.covers(rule) for each in was):
                yield _fact(way, "opens", rule, holder, pair.place(holder))
        for rule, holder in was.items():
            if not any(each.covers(rule) for each in is_):
                yield _fact(way, "closes", rule, holder, pair.place(holder))


def _fact(way: _Way, verb: str, rule: Rule, holder: str, place: Place | None) -> Fact:
    ports, peer = rule.words()
    words = f"{way.group} {verb} {ports} {_DIRECTIONS[way.direction]}to {peer}"
    return Fact(way.group or holder, "security group", words, verb == "opens", verb == "closes", place)


def _with_rules_out(template: Template) -> set[str | None]:
    """Return the groups of which it is said what they let out."""
    own = {group for group, properties in template.each(_GROUP) if _OUT in properties}
    return own | {referred(properties.get("GroupId")) for _, properties in template.each(f"AWS::EC2::{_OUT}")}


def _rules(template: Template, text: Callable[[Json], str]) -> dict[_Way, dict[Rule, str]]:
    """Return the rules of each direction of each group, with the logical ids of what holds them."""
    found: dict[_Way, dict[Rule, str]] = defaultdict(dict)
    for group, properties in template.each(_GROUP):
        for direction in _DIRECTIONS:
            for rule in _listed(properties.get(direction)):
                found[_Way(group, direction)][Rule.of(rule, text)] = group
    for direction in _DIRECTIONS:
        for logical_id, properties in template.each(f"AWS::EC2::{direction}"):
            named = properties.get("GroupId", properties.get("GroupName"))
            way = _Way(referred(named) or text(named), direction)
            found[way].setdefault(Rule.of(properties, text), logical_id)
    for group, _ in template.each(_GROUP):
        if not found[_Way(group, _OUT)]:
            found[_Way(group, _OUT)][Rule.of(_ALL_OUT, text)] = group
    return found


def _listed(value: Json) -> Iterator[Mapping[str, Json]]:
    """Yield the rules of a property, those under conditions too."""
    for _, given in branches(value):
        for item in given if isinstance(given, list) else []:
            yield from (as_map(rule) for _, rule in branches(item) if rule is not None)
