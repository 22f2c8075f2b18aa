"""What the resources of a compiled template come to on this machine, and what they mean by each other."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cached_property

import attrs

from sampy.errors import DocumentPath, Place, Problem
from sampy.intrinsics import Json, as_map
from sampy.local.apis.reading.marks import MARKED, marked, names_in, with_marks, without_marks
from sampy.local.values import Resolve
from sampy.template import Template

Object = Mapping[str, Json]
FUNCTION = "AWS::Lambda::Function"
_QUALIFIED = ("AWS::Lambda::Alias", "AWS::Lambda::Version")
_FUNCTION_NAME = re.compile(r"(?:\bfunction:|functions/(?!arn:))([A-Za-z0-9_-]+)")
_STAGE_VARIABLE = re.compile(r"\$\{stageVariables\.([A-Za-z0-9_]+)\}")


@attrs.frozen(slots=False)
class Values:
    """The values of a template.

    Args:
        template: The compiled template.
        resolve: Tells what its values come to.
        problems: What can't be served.
    """

    template: Template
    resolve: Resolve
    problems: list[Problem] = attrs.field(factory=list, init=False)
    _known: dict[str, Object] = attrs.field(factory=dict, init=False)
    _by_type: dict[str, Sequence[tuple[str, Object]]] = attrs.field(factory=dict, init=False)

    def there(self, logical_id: str) -> bool:
        """Return whether a resource is in the template, and its condition holds."""
        condition = as_map(self.template.resources.get(logical_id)).get("Condition")
        return logical_id in self.template.resources and (
            condition is None or self.resolve({"Fn::If": [condition, True, False]}) is True
        )

    def each(self, type_: str) -> Sequence[tuple[str, Object]]:
        """Return the logical ids and the properties of the resources of a type that are there.

        Beside each property is, with `MARKED` before its name, its value with marks.
        """
        if type_ not in self._by_type:
            found = [logical_id for logical_id, _ in self.template.each(type_) if self.there(logical_id)]
            self._by_type[type_] = [(logical_id, self.of(logical_id)) for logical_id in found]
        return self._by_type[type_]

    def of(self, logical_id: str) -> Object:
        """Return what the properties of a resource come to, and beside them what they come to with marks."""
        if logical_id not in self._known:
            self._known[logical_id] = self._properties(self.template.properties(logical_id))
        return self._known[logical_id]

    def _properties(self, properties: Object) -> Object:
        given = {name: value for name, value in properties.items() if name not in _APART}
        with_names = {f"{MARKED}{name}": marked(value, self.template.resources) for name, value in given.items()}
        return as_map(self.resolve({**given, **with_names}))

    def document(self, body: Json) -> Json:
        """Return what a document of an API comes to, with marks beside what may name a function."""
        return self.resolve(with_marks(body, self.template.resources))

    def named(self, properties: Object, name: str, *types: str) -> str | None:
        """Return the resource of one of the types that a property names."""
        found = (each for each in names_in(properties.get(f"{MARKED}{name}")) if self.template.type_of(each) in types)
        return next(found, None)

    def function(self, uri: Json, variables: Object) -> str | None:
        """Return the function of the template that a text with marks names.

        Args:
            uri: The text.
            variables: The stage variables, with marks.
        """
        text = self.with_variables(uri, variables)
        for name in names_in(text):
            type_ = self.template.type_of(name)
            if type_ == FUNCTION and self.there(name):
                return name
            if type_ in _QUALIFIED:
                given = marked(self.template.properties(name).get("FunctionName"), self.template.resources)
                return self.function(_as_arn(self.resolve(given)), {})
        found = _FUNCTION_NAME.search(text)
        return self._function_names.get(found[1]) if found else None

    def with_variables(self, uri: Json, variables: Object) -> str:
        """Return a text with the values of the stage variables that are known."""
        return _STAGE_VARIABLE.sub(lambda found: text_of(variables.get(found[1], found[0])), text_of(uri))

    def problem(
        self, logical_id: str, message: str, fix: str, at: DocumentPath = (), *, place: Place | None = None
    ) -> None:
        """Note what can't be served, at a property of a resource."""
        origin, path = self.template.origin(logical_id), self.template.path(logical_id)
        if at:
            serverless = origin.type.startswith("AWS::Serverless::")
            first = _SERVERLESS.get(str(at[0]), at[0]) if serverless else at[0]
            path = (*path, "Properties", first, *at[1:])
        located = place or self.template.source.place(path) or self.template.place(logical_id)
        self.problems.append(Problem(message, fix, path, located, origin.declared))

    @cached_property
    def _function_names(self) -> Mapping[str, str]:
        return {
            text_of(self.resolve(properties["FunctionName"])): logical_id
            for logical_id, properties in self.template.each(FUNCTION)
            if "FunctionName" in properties and self.there(logical_id)
        }


_SERVERLESS = {"Body": "DefinitionBody", "BodyS3Location": "DefinitionUri"}
"""What properties of APIs are called where these are of the Serverless transform."""
_APART = ("Body", "BodyS3Location")
"""Properties that are read apart."""


def _as_arn(name: Json) -> str:
    """Return the name of a function as it stands in an ARN."""
    text = text_of(name)
    return text if ":" in text else f"function:{text}"


def text_of(value: Json) -> str:
    """Return a value as text: a list or map as JSON, nothing as nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value)


def shown(value: Json) -> str:
    """Return a text with marks as a message shows it."""
    return without_marks(text_of(value))


def texts_of(value: Json) -> tuple[str, ...]:
    """Return a list as texts; a text alone counts as one."""
    if isinstance(value, list):
        return tuple(text_of(item) for item in value if item is not None)
    return () if value is None else (text_of(value),)


def map_of_texts(value: Json) -> dict[str, str]:
    """Return a map with its values as text; without those that are left out."""
    return {str(name): text_of(item) for name, item in as_map(value).items() if item is not None}


def is_on(value: Json) -> bool:
    """Return whether a value is true, or the text of that, as CloudFormation takes it."""
    return value is True or (isinstance(value, str) and value.lower() == "true")


def number_of(value: Json) -> int | None:
    """Return a whole number, or the text of one; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return int(value)
    except ValueError:
        return None
