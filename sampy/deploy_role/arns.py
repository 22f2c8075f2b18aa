"""What an action of CloudFormation's is done to: the narrowest ARNs that can be told before a deploy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import product
from typing import NamedTuple

import attrs

from sampy.conditions import branches
from sampy.deploy_role.arn_texts import as_in_arn, named_in
from sampy.deploy_role.names import ANY, Names
from sampy.iam.actions import Action, action
from sampy.iam.patterns import fewest
from sampy.intrinsics import Json, is_intrinsic
from sampy.references import references

_PLACEHOLDER = re.compile(r"\$\{(\w+)\}")
_DEFAULTS = {("AWS::Scheduler::Schedule", "GroupName"): "default", ("AWS::Events::Rule", "EventBusName"): "default"}
"""What a property that isn't given stands for, by type and property."""
_ON_DEFAULT_BUS = "arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}"
_BY_PATH = frozenset({"apigateway"})
"""Services whose actions are HTTP methods, so that an ARN is the path of the request."""
_ALL_AT_ONCE = frozenset({"ec2", "wafv2"})
"""Services that check an action against everything that a request names, and not only against what it makes."""
_FEW = 6
"""More kinds of resources than this, of which none is known to be meant, are told as all of the service."""


class Targets(NamedTuple):
    """What an action is done to.

    Args:
        arns: The ARNs, with wildcards; ``*`` for an action that can't be limited.
        known: Whether the action is in the table of actions.
    """

    arns: tuple[str, ...]
    known: bool = True


@attrs.frozen
class Arns:
    """The ARNs of the resources of one stack.

    Args:
        names: What the resources will be called.
    """

    names: Names

    @cached_property
    def own(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """The ARNs of each resource, by their format."""
        return {logical_id: self._own(logical_id) for logical_id in self.names.template.resources}

    @cached_property
    def _referred(self) -> Mapping[str, tuple[str, ...]]:
        """What each resource refers to."""
        found: dict[str, dict[str, None]] = {}
        resources = self.names.template.resources
        for each in references(self.names.template.document):
            if each.section == "Resources" and each.kind in ("Ref", "GetAtt") and each.target in resources:
                found.setdefault(each.holder, {})[each.target] = None
        return {holder: tuple(targets) for holder, targets in found.items()}

    def targets(self, name: str, logical_id: str) -> Targets:
        """Return what an action is done to where it is called for a resource."""
        known = action(name)
        if known is None:
            # A pattern such as ec2:Describe* has no row of its own, and an action may be newer than the table.
            return Targets((ANY,), known="*" in name)
        if not known.resources:
            return Targets((ANY,))
        own = self.own[logical_id]
        service = known.name.partition(":")[0]
        if service in _BY_PATH and own:
            arns = (arn for arns in own.values() for arn in arns)
        else:
            arns = (arn for kind in self._kinds(known, logical_id) for arn in self._of_kind(kind, logical_id))
        return Targets(fewest(arns) or (self._whole_service(known),))

    def everywhere(self, kind: str) -> str:
        """Return an ARN for all resources of a format."""
        return self._filled(kind, {})[0]

    def _kinds(self, known: Action, logical_id: str) -> tuple[str, ...]:
        """Return the formats of the ARNs that an action has to be allowed on: those that it needs, and those meant."""
        service, _, called = known.name.partition(":")
        tagging = known.level == "Tagging" or called.startswith("ListTags")
        own = [kind for kind in known.resources if _alike(self.own[logical_id], kind)]
        if tagging and own:
            return tuple(own)
        if service in _ALL_AT_ONCE and not tagging:
            return known.resources
        required = () if tagging else known.required
        meant = [kind for kind in known.resources if kind not in required and self.meant(kind, logical_id)]
        if required or meant:
            return (*required, *meant)
        return known.resources if len(known.resources) <= _FEW else ()

    def _of_kind(self, kind: str, logical_id: str) -> tuple[str, ...]:
        return self.meant(kind, logical_id) or (self.everywhere(kind),)

    def meant(self, kind: str, logical_id: str) -> tuple[str, ...]:
        """Return the ARNs of a format that are known to be meant: the resource itself, or what it names."""
        return (
            _alike(self.own[logical_id], kind)
            or self._named(kind, logical_id)
            or tuple(arn for other in self._referred.get(logical_id, ()) for arn in _alike(self.own[other], kind))
            or tuple(arn for arn in self._written(self._properties(logical_id)) if _of_format(arn, kind))
        )

    def _named(self, kind: str, logical_id: str) -> tuple[str, ...]:
        """Return the ARNs of what a property names that is called like the last placeholder, ``FunctionName``."""
        placeholders = [each for each in _PLACEHOLDER.findall(kind) if each not in ("Partition", "Region", "Account")]
        if not placeholders:
            return ()
        plain = placeholders[-1].removesuffix("WithPath")
        called = {plain, *(f"{plain.removesuffix('Name')}{ending}" for ending in ("", "s", "Arn", "Arns"))}
        found: list[str] = []
        for name, value in self._properties(logical_id).items():
            for item in (value if isinstance(value, list) else [value]) if name in called else ():
                found += self._one_named(item, kind, placeholders[-1])
        return tuple(found)

    def _one_named(self, value: Json, kind: str, placeholder: str) -> Iterator[str]:
        for _, branch in branches(value):
            match branch:
                case {"Ref": str(target)} | {"Fn::GetAtt": [str(target), _]} if target in self.own:
                    yield from _alike(self.own[target], kind)
                case _:
                    for text in self.names.patterns(branch):
                        named = as_in_arn(placeholder, named_in(text))
                        yield from [text] if text.startswith("arn:") else self._filled(kind, {placeholder: (named,)})

    def _written(self, value: Json | Mapping[str, Json]) -> Iterator[str]:
        """Yield the ARNs that are written out in a value."""
        if isinstance(value, list):
            for item in value:
                yield from self._written(item)
            return
        if isinstance(value, Mapping) and not (value.keys() - {"Fn::If"} and is_intrinsic(value)):
            for item in value.values():
                yield from self._written(item)
            return
        if isinstance(value, (str, dict)) and any(text.startswith("arn:") for text in self.names.looked_at(value)):
            yield from (text for text in self.names.patterns(value) if text.startswith("arn:"))

    def _properties(self, logical_id: str) -> Mapping[str, Json]:
        return self.names.template.properties(logical_id)

    def _own(self, logical_id: str) -> Mapping[str, tuple[str, ...]]:
        handlers = self.names.handlers(logical_id)
        if handlers is None:
            return {}
        kind, given = self.names.template.type_of(logical_id), self._properties(logical_id)
        values: dict[str, tuple[str, ...]] = {}
        for placeholder, name in handlers.bindings.items():
            if name == handlers.name:
                found = self.names.physical(logical_id)
            else:
                found = self._names_of(given.get(name)) or (_DEFAULTS.get((kind, name), ANY),)
            values[placeholder] = tuple(self._as_named(placeholder, each, given) for each in found)
        arns = {each: self._filled(each, values) for each in handlers.arns}
        if values.get("EventBusName", ("default",)) != ("default",):
            arns.pop(_ON_DEFAULT_BUS, None)
        return arns

    def _names_of(self, value: Json) -> tuple[str, ...]:
        """Return what a value names: the names of a resource, whether it is given by name or by ARN."""
        match value:
            case {"Ref": str(target)} | {"Fn::GetAtt": [str(target), _]} if target in self.names.template.resources:
                return self.names.physical(target)
        return self.names.patterns(value)

    def _as_named(self, placeholder: str, name: str, given: Mapping[str, Json]) -> str:
        """Return a name as it stands in an ARN."""
        if placeholder.endswith("WithPath"):
            return f"{next(iter(self.names.patterns(given.get('Path'))), '/').lstrip('/')}{name}"
        return as_in_arn(placeholder, name)

    def _filled(self, kind: str, values: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """Return ARNs of a format, with ``*`` for what isn't known."""
        context = self.names.context
        everywhere = {"Partition": context.partition, "Region": context.region, "Account": self.names.account}
        parts = _PLACEHOLDER.split(kind)
        choices = [
            (part,) if index % 2 == 0 else (everywhere[part],) if part in everywhere else values.get(part, (ANY,))
            for index, part in enumerate(parts)
        ]
        return tuple("".join(chosen) for chosen in product(*choices))

    def _whole_service(self, known: Action) -> str:
        """Return an ARN for all that an action can be done to."""
        context, service = self.names.context, known.name.partition(":")[0]
        if any(kind.split(":")[2] != service for kind in known.resources):
            return ANY
        if all(kind.split(":")[3:5] == ["${Region}", "${Account}"] for kind in known.resources):
            return f"arn:{context.partition}:{service}:{context.region}:{self.names.account}:*"
        return f"arn:{context.partition}:{service}:*"


def _alike(own: Mapping[str, tuple[str, ...]], kind: str) -> tuple[str, ...]:
    """Return the ARNs of a resource that are of a format, or belong to what is of that format."""
    if kind in own:
        return tuple(arn for each, arns in own.items() if each == kind or each.startswith(f"{kind}:") for arn in arns)
    for each, arns in own.items():
        if kind.startswith((f"{each}/", f"{each}:")):
            rest = _PLACEHOLDER.sub(ANY, kind[len(each) :])
            return tuple(f"{arn}{rest}" for arn in arns)
    return ()


def _of_format(arn: str, kind: str) -> bool:
    """Return whether an ARN can be one of a format, judged by its service and how the part after the account starts."""
    parts, wanted = arn.split(":", 5), kind.split(":", 5)
    if len(parts) < 6 or parts[2] != wanted[2]:
        return False
    start = wanted[5].partition("${")[0]
    return parts[5].startswith(start) and parts[5].count("/") >= wanted[5].count("/")
