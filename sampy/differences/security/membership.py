"""Which groups users are in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.conditions import NO_VALUE
from sampy.differences.security.facts import Fact
from sampy.differences.security.pair import Pair
from sampy.iam.words import resource_words
from sampy.intrinsics import Json
from sampy.template import Template
from sampy.texts import told


def facts(pair: Pair) -> Iterator[Fact]:
    """Yield which users join or leave which groups."""
    old, new = dict(_members(pair.before)), dict(_members(pair.after))
    for (user, group), holder in new.items():
        if (user, group) not in old:
            words = f"{resource_words(user)} joins the group {resource_words(group)}"
            yield Fact(holder, "group", words, broader=True)
    for (user, group), holder in old.items():
        if (user, group) not in new:
            yield Fact(
                holder, "group", f"{resource_words(user)} leaves the group {resource_words(group)}", narrower=True
            )


def _members(template: Template) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield users with their groups, each with the logical id of what says so."""
    for logical_id, properties in template.each("AWS::IAM::User"):
        for group in _listed(properties, "Groups"):
            yield (f"${{{logical_id}}}", group), logical_id
    for logical_id, properties in template.each("AWS::IAM::UserToGroupAddition"):
        for user in _listed(properties, "Users"):
            yield (user, told(properties.get("GroupName"))), logical_id


def _listed(properties: Mapping[str, Json], name: str) -> Iterator[str]:
    value = properties.get(name)
    for item in value if isinstance(value, list) else []:
        if item != NO_VALUE:
            yield told(item)
