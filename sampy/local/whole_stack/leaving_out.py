"""Leaves out of a template what the fake AWS can't make, and says in its place what the rest needs to know of it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping

import attrs
from botocore.exceptions import ClientError

from sampy.aws import Account, told_plainly
from sampy.intrinsics import SUB_PLACEHOLDER, Json, as_map
from sampy.local.stacks import LocalStack
from sampy.local.values import Resolve
from sampy.template import Template

_UNKNOWN = re.compile(r"Unrecognized resource types: \[([^\]]+)\]")
_CUSTOM = "AWS::CloudFormation::CustomResource"


@attrs.frozen
class LeftOut:
    """A resource that isn't deployed to the fake AWS.

    Args:
        stack: The name of its stack.
        logical_id: The logical id.
        type: The type.
        reason: Why it isn't.
    """

    stack: str
    logical_id: str
    type: str
    reason: str

    def __str__(self) -> str:
        return f"{self.stack}: {self.logical_id} is left out: {self.reason}"


def unknown_types(account: Account, types: Collection[str]) -> frozenset[str]:
    """Return those of some resource types that the fake AWS doesn't know.

    Raises:
        AwsError: It can't be asked.
    """
    asked = {f"R{number}": {"Type": name} for number, name in enumerate(sorted(types)) if not is_custom(name)}
    if not asked:
        return frozenset()
    with told_plainly("the fake AWS can't be asked what it knows"):
        try:
            account.client("cloudformation").validate_template(TemplateBody=json.dumps({"Resources": asked}))
        except ClientError as error:
            found = _UNKNOWN.search(str(error))
            return frozenset(each.strip() for each in found[1].split(",")) if found else frozenset()
    return frozenset()


def is_custom(type: str) -> bool:
    """Return whether resources of a type are made by somebody's own code."""
    return type == _CUSTOM or type.startswith("Custom::")


def left_out(stack: LocalStack, unknown: Collection[str]) -> list[LeftOut]:
    """Return the resources of a stack that can't be deployed to the fake AWS.

    Args:
        stack: The stack.
        unknown: The types that the fake AWS doesn't know.
    """
    found: list[LeftOut] = []
    for logical_id, _ in stack.template.each():
        kind = stack.template.type_of(logical_id)
        if not stack.values.exists(logical_id):
            continue
        if is_custom(kind):
            reason = "the function that makes custom resources would be called before it runs here"
        elif kind in unknown:
            reason = f"the fake AWS has no {kind}"
        else:
            continue
        found.append(LeftOut(stack.name, logical_id, kind, reason))
    return found


def without(template: Template, names: Iterable[str], resolved: Resolve) -> Template:
    """Return a compiled template without some resources.

    Args:
        template: The template.
        names: Their logical ids.
        resolved: Tells what a reference to one of them comes to, which is put in its place.
    """
    gone = frozenset(names)
    if not gone:
        return template
    document = {
        **template.document,
        **{
            section: {
                name: _rest(entry, gone, resolved)
                for name, entry in as_map(template.document.get(section)).items()
                if section == "Outputs" or name not in gone
            }
            for section in ("Resources", "Outputs")
            if section in template.document
        },
    }
    return attrs.evolve(template, document=document, written=document)


def _rest(entry: Json, gone: frozenset[str], resolved: Resolve) -> Json:
    """Return a resource or an output that refers to none of those that are gone."""
    if not isinstance(entry, dict):
        return entry
    told = {key: _told(value, gone, resolved) for key, value in entry.items() if key != "DependsOn"}
    if "DependsOn" not in entry:
        return told
    needed = entry["DependsOn"] if isinstance(entry["DependsOn"], list) else [entry["DependsOn"]]
    kept = [each for each in needed if each not in gone]
    return {**told, "DependsOn": kept} if kept else told


def _told(value: Json, gone: frozenset[str], resolved: Resolve) -> Json:
    """Return a value in which references to what is gone are what they come to."""
    if isinstance(value, list):
        return [_told(item, gone, resolved) for item in value]
    if not isinstance(value, dict):
        return value
    match value:
        case {"Ref": str(name)} if name in gone:
            return resolved(value)
        case {"Fn::GetAtt": [str(name), *_]} if name in gone:
            return resolved(value)
        case {"Fn::GetAtt": str(way)} if way.partition(".")[0] in gone:
            return resolved(value)
        case {"Fn::Sub": str(text)}:
            return {"Fn::Sub": _filled(text, {}, gone, resolved)}
        case {"Fn::Sub": [str(text), own]}:
            return {"Fn::Sub": [_filled(text, as_map(own), gone, resolved), _told(own, gone, resolved)]}
    return {key: _told(item, gone, resolved) for key, item in value.items()}


def _filled(text: str, own: Mapping[str, Json], gone: frozenset[str], resolved: Resolve) -> str:
    def filled(found: re.Match[str]) -> str:
        name = found[1].strip()
        if name in own or name.partition(".")[0] not in gone:
            return found[0]
        return str(resolved({"Fn::Sub": found[0]}))

    return SUB_PLACEHOLDER.sub(filled, text)
