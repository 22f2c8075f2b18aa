"""The one place that turns declarations into a document: snake_case objects into PascalCase maps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from sampy.declaration import (
    RESOURCE_ATTRIBUTES,
    BaseResource,
    Declaration,
    Property,
    PropertyType,
    Referable,
    attribute_names,
    properties,
)
from sampy.errors import DocumentPath, Problem, did_you_mean, resource_in, shown
from sampy.intrinsics import (
    Intrinsic,
    Json,
    LogicalId,
    carried_logical_id,
    has_markers,
    interpolated,
    interpolated_sub,
)
from sampy.kinds import fits
from sampy.logical_ids import LOGICAL_ID, LONGEST_LOGICAL_ID
from sampy.sections import (
    Condition,
    Export,
    Mapping as MappingSection,
    Metadata,
    Named,
    Output,
    Parameter,
    Resource,
    Rule,
    Stack,
)
from sampy.source import StackSource
from sampy.template import Template

SERVERLESS_TRANSFORM = "AWS::Serverless-2016-10-31"
LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions"
_SECTIONS: tuple[tuple[type[Declaration], str], ...] = (
    (Metadata, "Metadata"),
    (Parameter, "Parameters"),
    (Rule, "Rules"),
    (MappingSection, "Mappings"),
    (Condition, "Conditions"),
    (BaseResource, "Resources"),
    (Output, "Outputs"),
)


def encode(stack: Stack) -> tuple[Template, list[Problem]]:
    """Return the document of a stack, and everything that is wrong with its declarations."""
    codec = _Codec(stack)
    document = codec.document()
    allowed = {"": stack.allow or {}}
    for member in stack.members:
        if isinstance(member.declaration, BaseResource) and member.declaration.allow:
            allowed[member.logical_id] = member.declaration.allow
    return Template(document, source=StackSource(stack), name=stack.name, allowed=allowed), codec.problems


def encode_map(values: Mapping[str, object], path: DocumentPath) -> tuple[dict[str, Json], list[Problem]]:
    """Return the document of values that belong into a document at `path`, and everything that is wrong with them."""
    codec = _Codec(Stack("values"))
    codec.path = path
    return {name: codec._at(name, value) for name, value in values.items()}, codec.problems


class _Codec:
    """One run over one stack: the names it gives, and the problems it meets."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.problems: list[Problem] = []
        self.names = {member.declaration.serial: member.logical_id for member in stack.members}
        self.path: DocumentPath = ()

    def document(self) -> dict[str, Json]:
        own = self._properties(self.stack)
        sections = self._sections()
        named = own.pop("Transforms", [])
        transforms = [_transform_entry(each) for each in named] if isinstance(named, list) else []
        if SERVERLESS_TRANSFORM not in transforms and _has_serverless(sections.get("Resources", {})):
            # It comes first, but for the one that makes what it reads.
            at = transforms.index(LANGUAGE_EXTENSIONS) + 1 if LANGUAGE_EXTENSIONS in transforms else 0
            transforms = [*transforms[:at], SERVERLESS_TRANSFORM, *transforms[at:]]
        document: dict[str, Json] = {"AWSTemplateFormatVersion": "2010-09-09", **own}
        if transforms:
            document["Transform"] = transforms[0] if len(transforms) == 1 else transforms
        return {**document, **sections}

    def _sections(self) -> dict[str, Json]:
        sections: dict[str, dict[str, Json]] = {name: {} for _, name in _SECTIONS}
        for member in self.stack.members:
            declared, logical_id = member.declaration, member.logical_id
            section = next(name for cls, name in _SECTIONS if isinstance(declared, cls))
            self.path = (section, logical_id)
            if section != "Metadata":
                self._check_logical_id(declared, logical_id)
            if logical_id in sections[section]:
                self._duplicate(declared, section, logical_id)
            else:
                sections[section][logical_id] = self._whole_member(declared)
        for logical_id in sections["Parameters"].keys() & sections["Resources"].keys():
            self.path = ("Parameters", logical_id)
            self.problem(
                f"{logical_id!r} is the logical id of a parameter and of a resource",
                "give one of them another logical id",
            )
        return {name: section for name, section in sections.items() if section}

    def _check_logical_id(self, declared: Declaration, logical_id: str) -> None:
        if not LOGICAL_ID.fullmatch(logical_id) or len(logical_id) > LONGEST_LOGICAL_ID:
            self.problem(
                f"{logical_id!r} is not a logical id",
                "use letters and digits only (A-Z, a-z, 0-9), 255 at most",
                declared,
            )

    def _duplicate(self, declared: Declaration, section: str, logical_id: str) -> None:
        cls = next(cls for cls, name in _SECTIONS if name == section)
        first = next(
            m.declaration for m in self.stack.members if m.logical_id == logical_id and isinstance(m.declaration, cls)
        )
        what = (
            "the same declaration was added twice" if first is declared else f"it is declared at {first.place} already"
        )
        self.problem(
            f"the logical id {logical_id!r} is taken: {what}",
            "give one of them another logical id, or a scope",
            declared,
        )

    def _whole_member(self, declared: Declaration) -> Json:
        try:
            return self._member(declared)
        except RecursionError:
            self.problem("the values are nested too deep, or hold themselves", "flatten them", declared)
            return {}

    def _member(self, declared: Declaration) -> Json:
        match declared:
            case MappingSection() | Metadata():
                return self.value(declared.values)
            case Condition():
                expression = declared.expression
                if isinstance(expression, Condition):
                    return {"Condition": self._name(expression)}
                return self.value(expression)
            case Output():
                return self._output(declared)
            case BaseResource():
                return self._resource(declared)
        return self._properties(declared)

    def _output(self, output: Output) -> Json:
        encoded = self._properties(output)
        for field in ("Export", "Condition"):
            encoded.pop(field, None)
        condition = None if output.condition is None else self._named(output.condition)
        if condition:
            encoded["Condition"] = condition
        if output.export is not None:
            named = isinstance(output.export, (Export, Mapping))
            encoded["Export"] = self.value(output.export) if named else {"Name": self.value(output.export)}
        return encoded

    def _resource(self, resource: BaseResource) -> Json:
        document: dict[str, Json] = {"Type": resource.type if isinstance(resource, Resource) else resource.TYPE}
        for field, name in RESOURCE_ATTRIBUTES.items():
            value = getattr(resource, field, None)
            if value is None:
                continue
            if field in ("depends_on", "condition"):
                several = isinstance(value, (list, tuple)) and field == "depends_on"
                names = [named for item in (value if several else [value]) if (named := self._named(item))]
                if names:
                    document[name] = list[Json](names) if several else names[0]
            else:
                document[name] = self._at(name, value)
        if isinstance(resource, Resource):
            self._unknown(resource)
            if resource.properties is not None:
                document["Properties"] = self._at("Properties", resource.properties)
            return document
        encoded = self._within(("Properties",), resource)
        if encoded:
            document["Properties"] = encoded
        return document

    def _within(self, steps: DocumentPath, declared: Declaration) -> dict[str, Json]:
        before = self.path
        self.path = (*before, *steps)
        encoded = self._properties(declared)
        self.path = before
        return encoded

    def _properties(self, declared: Declaration) -> dict[str, Json]:
        known = properties(type(declared))
        self._unknown(declared)
        left_to_transform = getattr(declared, "CHECKED_LATER", False)
        encoded: dict[str, Json] = {}
        for name, prop in known.items():
            value = getattr(declared, prop.field)
            if value is not None:
                encoded[name] = result = self._at(name, value)
                if prop.passed_through or not left_to_transform:
                    self._check(prop, value, result)
            elif prop.required and not left_to_transform:
                message = f"property {prop.field!r} of {_kind_name(declared)} is missing"
                self.problem(message, f"add {prop.field}=...", declared, at=name)
        return encoded

    def _check(self, prop: Property, value: object, encoded: Json) -> None:
        kind = prop.kind
        if isinstance(value, PropertyType) and kind.nested and type(value).__name__ not in kind.nested:
            expected = " or ".join(kind.nested)
            self.problem(f"{prop.field!r} is a {type(value).__name__}", f"use {expected}", at=prop.name)
        elif not fits(encoded, kind, strict=True):
            self.problem(f"{prop.field!r} is {shown(value)}, which is not {kind}", f"use {kind}", at=prop.name)

    def _at(self, step: str | int, value: object) -> Json:
        before = self.path
        self.path = (*before, step)
        encoded = self.value(value)
        self.path = before
        return encoded

    def value(self, value: object) -> Json:
        """Return the document of any value that a user may give."""
        if isinstance(value, str):
            return self._text(value) if has_markers(value) else value
        if value is None or isinstance(value, (bool, int, float)):
            return value
        if isinstance(value, Mapping):
            return self._map(value)
        if isinstance(value, (list, tuple)):
            return [self._at(index, item) for index, item in enumerate(value)]
        if isinstance(value, Intrinsic):
            return self._intrinsic(value)
        if isinstance(value, LogicalId):
            return self._name(value.target) + value.suffix
        if isinstance(value, PropertyType):
            return value.enclosed(self._within(value.inner_path(), value))
        if isinstance(value, Referable):
            return {"Ref": self._name(value)}
        if isinstance(value, Condition):
            return {"Condition": self._name(value)}
        self.problem(
            f"{shown(value)} is a {type(value).__name__}, which has no meaning in a template",
            "use text, numbers, booleans, lists, dicts, declarations or intrinsic functions",
        )
        return None

    def _map(self, value: Mapping[object, object]) -> Json:
        carried = carried_logical_id(cast(Mapping[str, object], value)) if len(value) == 1 else None
        if carried is not None:
            serial, own, suffix = carried
            return self._name_of(serial, own) + suffix
        if len(value) == 1 and "Fn::Sub" in value:
            return self._intrinsic(Intrinsic("Fn::Sub", value["Fn::Sub"]))
        encoded: dict[str, Json] = {}
        for key, item in value.items():
            if not isinstance(key, str) or has_markers(key):
                self.problem("the key of a map must be plain text", "write the key as text, without references")
                continue
            encoded[key] = self._at(key, item)
        return encoded

    def _intrinsic(self, intrinsic: Intrinsic) -> Json:
        function, argument = intrinsic.function, intrinsic.argument
        if function == "Fn::Sub":
            text, variables = argument if isinstance(argument, list) and len(argument) == 2 else (argument, {})
            if isinstance(text, str) and has_markers(text):
                encoded = cast(dict[str, Json], self.value(variables))
                return {function: self._whole(lambda: interpolated_sub(text, encoded, self.value))}
        elif function == "Fn::GetAtt" and isinstance(argument, list):
            self._check_attribute(argument)
        elif function == "Fn::FindInMap" and isinstance(argument, list) and isinstance(argument[0], MappingSection):
            argument = [self._name(argument[0]), *argument[1:]]
        return {function: self._at(function, argument)}

    def _check_attribute(self, argument: list[object]) -> None:
        target, attribute = argument[0], argument[1]
        if not isinstance(target, LogicalId) or not isinstance(attribute, str):
            return
        declared = cast(Declaration, target.target)
        known = attribute_names(type(declared))
        if known and attribute.partition(".")[0] not in {name.partition(".")[0] for name in known}:
            self.problem(f"{_kind_name(declared)} has no attribute {attribute!r}", did_you_mean(attribute, known))

    def _text(self, text: str) -> Json:
        return self._whole(lambda: interpolated(text, self.value))

    def _whole(self, interpolate: Callable[[], Json]) -> Json:
        try:
            return interpolate()
        except ValueError as error:
            self.problem(str(error), "build the string in one f-string, and leave it as it is")
            return None

    def _named(self, value: object) -> str:
        """Return the name of a declaration, or the name that is given; an empty one for what is none."""
        return value if isinstance(value, str) else self._name(value)

    def _name(self, declared: object) -> str:
        """Return the logical id of a declaration; an empty one for what is none."""
        if isinstance(declared, (Named, Referable)):
            return self._name_of(declared.serial, declared.logical_id)
        self.problem(f"{shown(declared)} is no declaration and no name of one", "use the declaration itself")
        return ""

    def _name_of(self, serial: int, own: str) -> str:
        name = self.names.get(serial)
        if name is None:
            self.problem(
                f"{own!r} is referred to, and is not in the stack {self.stack.name!r}",
                "add it with stack.add(...), or use ImportValue for what another stack exports",
            )
            return own
        return name

    def _unknown(self, declared: Declaration) -> None:
        for name in declared._unknown:
            known = [p.field for p in properties(type(declared)).values()]
            if isinstance(declared, BaseResource):
                known += [*RESOURCE_ATTRIBUTES, "allow"]
            self.problem(
                f"unknown property {name!r} of {_kind_name(declared)}",
                did_you_mean(name, known),
                declared,
                at=name,
                keyword=name,
            )

    def problem(
        self,
        message: str,
        fix: str,
        declared: Declaration | None = None,
        *,
        at: str | None = None,
        keyword: str | None = None,
    ) -> None:
        path = self.path if at is None else (*self.path, at)
        source = StackSource(self.stack)
        place = source.declared_at(declared, keyword) if declared is not None else source.place(path)
        self.problems.append(Problem(message, fix, path, place, resource_in(path)))


def _transform_entry(named: Json) -> Json:
    """Return an entry of the section Transform: a name alone, or a map where there are parameters."""
    call = named.get("Fn::Transform") if isinstance(named, dict) else None
    if not isinstance(call, dict):
        return named
    return call if call.get("Parameters") else call.get("Name")


def _has_serverless(resources: Json) -> bool:
    return isinstance(resources, dict) and any(
        isinstance(resource, dict)
        and ("Connectors" in resource or str(resource.get("Type")).startswith("AWS::Serverless::"))
        for resource in resources.values()
    )


def _kind_name(declared: Declaration) -> str:
    if isinstance(declared, Resource):
        return declared.type
    return getattr(declared, "TYPE", "") or type(declared).__name__
