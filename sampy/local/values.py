"""What values of a compiled template come to on this machine.

What is created only in an account has a name here, too: the one that the template gives it, or the name of the stack
and its logical id. So code that gets ``TABLE`` gets the name that a table of the local stack has.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias, cast

import attrs

from sampy.conditions import NO_VALUE
from sampy.context import URL_SUFFIXES, Context
from sampy.intrinsics import Json, as_map
from sampy.permissions.names import Names, name_property
from sampy.template import Template

Resolve: TypeAlias = Callable[[Json], Json]
"""Returns a value of a compiled template with each reference and function replaced by what it comes to here."""

ACCOUNT: Final = "123456789012"
"""The account of a stack that is in none."""
_PLACEHOLDER = re.compile(r"\$\{([^!}][^}]*)\}")
_LITERAL = re.compile(r"\$\{!([^}]*)\}")
_EXPORT = re.compile(r"([^:]+):([^:]+):Ref")
"""What stacks of Python export for others that refer to a resource of theirs."""
_APIS = ("AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api")
_STAGES = ("AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage")
_LOWER_CASE = ("AWS::S3::Bucket",)
_ZONES = "abc"


class LocalValues:
    """Tells what values of a compiled template come to on this machine.

    Args:
        template: The template.
        context: What it was compiled with, which tells region, account and the values of parameters.
    """

    def __init__(self, template: Template, context: Context) -> None:
        context = attrs.evolve(context, account=context.account or ACCOUNT)
        self._template = template
        self._stack = template.name
        self._resources = template.resources
        self._mappings = as_map(template.document.get("Mappings"))
        self._conditions = as_map(template.document.get("Conditions"))
        self._known = _parameters(template, context)
        self._names = Names(attrs.evolve(template, document=self._named()), context)
        self._region = context.region

    def resolved(self, value: Json) -> Json:
        """Return a value with each reference and function replaced by what it comes to; `NO_VALUE` is left out."""
        if isinstance(value, list):
            return [item for item in map(self.resolved, value) if item != NO_VALUE]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            ((name, argument),) = value.items()
            if name == "Ref" and isinstance(argument, str):
                return value if value == NO_VALUE else self._reference(argument)
            function = _FUNCTIONS.get(name)
            if function is not None:
                return function(self, argument)
        resolved = {key: self.resolved(item) for key, item in value.items()}
        return {key: item for key, item in resolved.items() if item != NO_VALUE}

    def holds(self, condition: str) -> bool:
        """Return whether a condition of the template holds."""
        return self._test(self._conditions.get(condition, False))

    def exists(self, logical_id: str) -> bool:
        """Return whether a resource is there: it has no condition, or that holds."""
        condition = as_map(self._resources.get(logical_id)).get("Condition")
        return not isinstance(condition, str) or self.holds(condition)

    def text(self, value: Json) -> str:
        """Return a value as the text that CloudFormation makes of it."""
        resolved = self.resolved(value)
        if isinstance(resolved, bool):
            return str(resolved).lower()
        return resolved if isinstance(resolved, str) else json.dumps(resolved)

    def name(self, logical_id: str) -> str:
        """Return the name of a resource of the template."""
        kind = self._template.type_of(logical_id)
        named = name_property(kind)
        declared = self._template.properties(logical_id).get(named) if named else None
        if declared is not None and isinstance(text := self.resolved(declared), str):
            return text
        made = f"{self._stack}-{logical_id}"
        return made.lower() if kind in _LOWER_CASE else made

    def _named(self) -> dict[str, Json]:
        """Return the document with a name for each resource that can have one."""
        resources: dict[str, Json] = {}
        # While it is made, names that are made of other names come to those that these would have.
        self._names = Names(self._template, Context())
        for logical_id, resource in self._resources.items():
            named = name_property(str(as_map(resource).get("Type")))
            if named is not None:
                properties = {**as_map(resource.get("Properties")), named: self.name(logical_id)}
                resource = {**resource, "Properties": properties}
            resources[logical_id] = resource
        return {**self._template.document, "Resources": resources}

    def _reference(self, name: str) -> Json:
        if name in self._known:
            return self._known[name]
        if name not in self._resources:
            return name
        match self._template.type_of(name):
            case "AWS::SQS::Queue":
                return f"https://sqs.{self._region}.amazonaws.com/{self._known['AWS::AccountId']}/{self.name(name)}"
            case kind if kind in _APIS:
                return name
            case kind if kind in _STAGES:
                return self.text(self._template.properties(name).get("StageName", name))
        return self._told(name) or self.name(name)

    def _attribute(self, argument: Json) -> Json:
        way = argument.split(".", 1) if isinstance(argument, str) else argument
        if not isinstance(way, list) or len(way) != 2:
            return argument
        logical_id, attribute = (self.text(each) for each in way)
        match self._template.type_of(logical_id) if logical_id in self._resources else "", attribute:
            case ("AWS::SQS::Queue", "QueueUrl") | (_, "ApiId" | "RestApiId"):
                return self._reference(logical_id)
            case _, "StreamArn":
                return f"{self._told(f'{logical_id}.Arn')}/stream/2020-01-01T00:00:00.000"
        return self._told(f"{logical_id}.{attribute}") or f"{self.name_or_id(logical_id)}.{attribute}"

    def name_or_id(self, logical_id: str) -> str:
        """Return the name of a resource; what is none of the template's is called as it is."""
        return self.name(logical_id) if logical_id in self._resources else logical_id

    def _told(self, reference: str) -> str | None:
        told = self._names.resolved(f"${{{reference}}}")
        return None if "${" in told else told

    def _import(self, argument: Json) -> Json:
        """Return what another stack exports: the name that its resource has here, or that of the export."""
        return _EXPORT.sub(r"\1-\2", self.text(argument))

    def _sub(self, argument: Json) -> Json:
        text, own = (
            (argument, {}) if isinstance(argument, str) else cast(tuple[str, Json], tuple(cast(list[Json], argument)))
        )
        values = as_map(own)

        def filled(found: re.Match[str]) -> str:
            name = found[1].strip()
            if name in values:
                return self.text(values[name])
            return self.text({"Fn::GetAtt": name} if "." in name else {"Ref": name})

        return _LITERAL.sub(r"${\1}", _PLACEHOLDER.sub(filled, text))

    def _join(self, argument: Json) -> Json:
        match argument:
            case [separator, items]:
                parts = self.resolved(items)
                return self.text(separator).join(map(self.text, parts if isinstance(parts, list) else [parts]))
        return argument

    def _split(self, argument: Json) -> Json:
        match argument:
            case [separator, text]:
                return cast(Json, self.text(text).split(self.text(separator)))
        return argument

    def _select(self, argument: Json) -> Json:
        match self.resolved(argument):
            case [index, [*items]] if str(index).isdigit() and int(str(index)) < len(items):
                return items[int(str(index))]
        return argument

    def _if(self, argument: Json) -> Json:
        match argument:
            case [str(condition), then, otherwise]:
                return self.resolved(then if self.holds(condition) else otherwise)
        return argument

    def _find(self, argument: Json) -> Json:
        match argument:
            case [name, first, second, *more]:
                rows = as_map(self._mappings.get(self.text(name)))
                found = as_map(rows.get(self.text(first))).get(self.text(second))
                if found is None and more:
                    found = as_map(more[0]).get("DefaultValue")
                return self.resolved(found)
        return argument

    def _base64(self, argument: Json) -> Json:
        return base64.b64encode(self.text(argument).encode()).decode()

    def _zones(self, argument: Json) -> Json:
        region = self.text(argument) or self._region
        return [f"{region}{zone}" for zone in _ZONES]

    def _length(self, argument: Json) -> Json:
        items = self.resolved(argument)
        return len(items) if isinstance(items, list) else argument

    def _json(self, argument: Json) -> Json:
        return json.dumps(self.resolved(argument), separators=(",", ":"))

    def _test(self, value: Json) -> bool:
        match value:
            case {"Condition": str(name)}:
                return self.holds(name)
            case {"Fn::Equals": [one, other]}:
                return self.text(one) == self.text(other)
            case {"Fn::Not": [other]}:
                return not self._test(other)
            case {"Fn::And": [*all_of]}:
                return all(map(self._test, all_of))
            case {"Fn::Or": [*any_of]}:
                return any(map(self._test, any_of))
        return value is True


_FUNCTIONS: Mapping[str, Callable[[LocalValues, Json], Json]] = {
    "Fn::Base64": LocalValues._base64,
    "Fn::FindInMap": LocalValues._find,
    "Fn::GetAZs": LocalValues._zones,
    "Fn::GetAtt": LocalValues._attribute,
    "Fn::If": LocalValues._if,
    "Fn::ImportValue": LocalValues._import,
    "Fn::Join": LocalValues._join,
    "Fn::Length": LocalValues._length,
    "Fn::Select": LocalValues._select,
    "Fn::Split": LocalValues._split,
    "Fn::Sub": LocalValues._sub,
    "Fn::ToJsonString": LocalValues._json,
}


def _parameters(template: Template, context: Context) -> dict[str, Json]:
    """Return the values of parameters and pseudo parameters."""
    values: dict[str, Json] = {}
    for name, declared in as_map(template.document.get("Parameters")).items():
        parameter = as_map(declared)
        value = context.parameters.get(name, parameter.get("Default", name))
        kind = str(parameter.get("Type", "String"))
        if isinstance(value, str) and (kind == "CommaDelimitedList" or kind.startswith("List<")):
            value = [item.strip() for item in value.split(",")]
        values[name] = value
    stack = f"arn:{context.partition}:cloudformation:{context.region}:{context.account}:stack/{template.name}/local"
    return {
        **values,
        "AWS::AccountId": context.account,
        "AWS::NotificationARNs": [],
        "AWS::Partition": context.partition,
        "AWS::Region": context.region,
        "AWS::StackId": stack,
        "AWS::StackName": template.name,
        "AWS::URLSuffix": URL_SUFFIXES.get(context.partition, "amazonaws.com"),
    }
