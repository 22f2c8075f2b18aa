"""Who may do what with whom, resource by resource."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sampy.errors import DocumentPath
from sampy.graph.actions import access_words
from sampy.graph.calls import CALLS, PART_OF, Call, word_for
from sampy.intrinsics import Json
from sampy.references import Reference, references
from sampy.template import Template

_IAM = "AWS::IAM::"
_ROLE = "AWS::IAM::Role"
_POLICIES = ("AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy")


class Access(NamedTuple):
    """What one resource does with another.

    Args:
        source: The logical id of the resource that acts.
        target: The logical id of the resource that is acted upon.
        words: What it may do, in words; none where it only refers to it.
    """

    source: str
    target: str
    words: tuple[str, ...] = ()


class Links:
    """The references between the resources of a template, found once, and what they mean."""

    def __init__(self, template: Template) -> None:
        resources: Mapping[str, Json] = dict(template.resources)
        self.types = {name: template.type_of(name) for name in resources}
        self._resources = resources
        self._from: dict[str, list[Reference]] = defaultdict(list)
        self._to: dict[str, list[Reference]] = defaultdict(list)
        self._told: set[Reference] = set()
        for reference in references(template.document):
            of_resource = reference.section == "Resources" and reference.kind in ("Ref", "GetAtt", "DependsOn")
            if of_resource and reference.target in self.types and reference.target != reference.holder:
                self._from[reference.holder].append(reference)
                self._to[reference.target].append(reference)

    def accesses(self) -> Iterator[Access]:
        """Yield who may do what with whom, and after that who refers to whom for no such reason."""
        for name, type_ in self.types.items():
            for call in CALLS:
                if call.type == type_:
                    yield from self._calls(name, call)
            if type_ == _ROLE or type_ in _POLICIES:
                yield from self._granted(name)
        for name in self.types:
            yield from (Access(name, each.target) for each in self._from[name] if each not in self._told)

    def whole(self, name: str) -> str | None:
        """Return the one resource that another one is a part of; None where it is none, or there are several."""
        type_ = self.types[name]
        if type_ in PART_OF:
            wholes = {each.target for each in self._within(name, ("Properties", PART_OF[type_]))}
        elif type_ in _POLICIES:
            wholes = {each.target for each in self._of_policy(name)}
        elif type_ == _ROLE:
            wholes = {each.holder for each in self._users(name)}
        else:
            return None
        return wholes.pop() if len(wholes) == 1 else None

    def _calls(self, name: str, call: Call) -> Iterator[Access]:
        targets = self._within(name, ("Properties", *call.target))
        sources = self._within(name, ("Properties", *call.source)) if call.source else []
        acting = [each.target for each in sources] if call.source else [name]
        targets = [each for each in targets if not self.types[each.target].startswith(_IAM)]
        if acting and targets:
            self._told.update(sources, targets)
        for source in acting:
            for each in targets:
                yield Access(source, each.target, (word_for(self.types[each.target]),))

    def _granted(self, name: str) -> Iterator[Access]:
        """Yield what a role or policy allows those that have it."""
        holders = self._holders(name)
        for statement, path in _statements(self._resources[name], ("Resources", name)):
            words = access_words(statement.get("Action", "*"))
            for reference in self._within(name, (*path[2:], "Resource")):
                if self.types[reference.target].startswith(_IAM):
                    continue
                if holders != [name]:
                    self._told.add(reference)
                yield from (Access(holder, reference.target, words) for holder in holders)

    def _holders(self, name: str) -> list[str]:
        """Return who acts with a role or policy; it itself where nothing in the template does."""
        roles = [name]
        if self.types[name] != _ROLE:
            roles = [each.target for each in self._of_policy(name)]
            roles += [each.holder for each in self._to[name] if self.types[each.holder] == _ROLE]
        users = [each.holder for role in roles for each in self._users(role)]
        return list(dict.fromkeys(users or roles or [name]))

    def _users(self, role: str) -> list[Reference]:
        """Return the references of what runs with a role."""
        return [
            each for each in self._to[role] if each.kind != "DependsOn" and not self.types[each.holder].startswith(_IAM)
        ]

    def _of_policy(self, name: str) -> list[Reference]:
        """Return the references of a policy to the roles that have it."""
        return [*self._within(name, ("Properties", "Roles")), *self._within(name, ("Properties", "RoleName"))]

    def _within(self, name: str, path: DocumentPath) -> list[Reference]:
        """Return the references that a resource holds at a path, or below it."""
        return [each for each in self._from[name] if each.path[2 : 2 + len(path)] == path]


def _statements(value: Json, path: DocumentPath) -> Iterator[tuple[Mapping[str, Json], DocumentPath]]:
    """Yield the statements that allow something, with the ways to them; wherever `Fn::If` may have put them."""
    if isinstance(value, dict):
        if value.get("Effect") == "Allow" and "Resource" in value:
            yield value, path
        for key, item in value.items():
            yield from _statements(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _statements(item, (*path, index))
