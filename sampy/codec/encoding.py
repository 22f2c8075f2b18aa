"""The one place that turns declarations into a document: snake_case objects into PascalCase maps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

import attrs

from sampy.codec.imports import Imports, output_of
from sampy.codec.members import SECTIONS, name_faults, section_of
from sampy.codec.transform_order import transform_section
from sampy.declaration import (
    RESOURCE_ATTRIBUTES,
    BaseResource,
    Composed,
    Declaration,
    Property,
    PropertyType,
    Referable,
    attribute_names,
    properties,
)
from sampy.errors import DocumentPath, Problem, did_you_mean, resource_in, shown
from sampy.exports import exports_of
from sampy.intrinsics import (
    Intrinsic,
    Json,
    LogicalId,
    as_map,
    carried_logical_id,
    has_markers,
    interpolated,
    interpolated_sub,
)
from sampy.kinds import fits
from sampy.sections import (
    Condition,
    Export,
    Mapping as MappingSection,
    Metadata,
    Named,
    Output,
    Resource,
    Stack,
)
from sampy.source import StackSource
from sampy.template import Origin, Template

if TYPE_CHECKING:
    from sampy.grants.policy import GrantedPolicy
    from sampy.policies import PolicyTemplate
    from sampy.policy_definition import PolicyDefinition


def encode(stack: Stack) -> tuple[Template, list[Problem]]:
    """Return the document of a stack, and everything that is wrong with its declarations."""
    codec = _Codec(stack)
    document = codec.document()
    allowed = {"": stack.allow or {}}
    for member in stack.members:
        if isinstance(member.declaration, BaseResource) and member.declaration.allow:
            allowed[member.logical_id] = member.declaration.allow
    problems = codec.problems
    templates: Mapping[str, PolicyDefinition] = {}
    if codec.policy_templates:
        from sampy.policy_sources.functions import definitions_of

        templates, found = definitions_of(codec.policy_templates)
        problems += found
    source = StackSource(stack, codec.moved)
    template = Template(document, source, name=stack.name, allowed=allowed, policy_templates=templates)
    return attrs.evolve(template, notes=codec.imports.notes(), origins=codec.origins), problems


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
        self.policy_templates: list[type[PolicyTemplate]] = []
        self.names = {member.declaration.serial: member.logical_id for member in stack.members}
        self.imports = Imports(stack, self.names, self.problem)
        self.moved: dict[DocumentPath, DocumentPath] = {}
        self.origins: dict[str, Origin] = {}
        self.granted: list[tuple[DocumentPath, GrantedPolicy]] = []
        self.path: DocumentPath = ()

    def document(self) -> dict[str, Json]:
        own = self._properties(self.stack)
        sections = self._sections()
        transforms = transform_section(own.pop("Transforms", []), as_map(sections.get("Resources")))
        document: dict[str, Json] = {"AWSTemplateFormatVersion": "2010-09-09", **own}
        if transforms:
            document["Transform"] = transforms[0] if len(transforms) == 1 else transforms
        return {**document, **sections}

    def _sections(self) -> dict[str, Json]:
        sections: Mapping[str, dict[str, Json]] = {name: {} for _, name in SECTIONS}
        for member in self.stack.members:
            section = section_of(member.declaration)
            self.path = (section, member.logical_id)
            if member.logical_id not in sections[section]:
                sections[section][member.logical_id] = self._whole_member(member.declaration)
        for fault in name_faults(self.stack.members):
            self.path = fault.path
            self.problem(fault.message, fault.fix, fault.declared)
        self._between_stacks(sections["Outputs"])
        if self.granted:
            from sampy.grants.settling import settle

            settled = settle(sections, self.granted, self.names)
            sections, self.origins = settled.sections, settled.origins
            self.moved |= settled.moved
        return {name: section for name, section in sections.items() if section}

    def _between_stacks(self, outputs: dict[str, Json]) -> None:
        for export in {export.name: export for export in exports_of(self.stack)}.values():
            self.path = ("Outputs", export.output)
            if export.output in outputs:
                message = f"the logical id {export.output!r} is taken: it is that of the output for {export.name}"
                self.problem(message, "give this output another logical id")
                continue
            self.moved[self.path] = ("Resources", export.home.logical_id)
            value, rest = output_of(export)
            condition = export.target.condition
            only = {} if condition is None else {"Condition": self._named(condition)}
            outputs[export.output] = {"Value": self._at("Value", value), **rest, **only}
        for found, path in self.imports.check_circle():
            self.path = path
            self.problem(*found)

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
        by_name = getattr(declared, "BY_NAME", ())
        encoded: dict[str, Json] = {}
        for name, prop in known.items():
            value = getattr(declared, prop.field)
            if name in by_name and not self.imports.is_own(value):
                continue
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
        if isinstance(value, Composed):
            return self._composed(value)
        if isinstance(value, PropertyType):
            if getattr(type(value), "FUNCTION", None) is not None:
                self.policy_templates.append(cast("type[PolicyTemplate]", type(value)))
            if getattr(type(value), "GRANTED", False):
                self.granted.append((self.path, cast("GrantedPolicy", value)))
            return value.enclosed(self._within(value.inner_path(), value))
        if isinstance(value, Referable):
            return self.imports.value(value, self.path) or {"Ref": self._name(value)}
        if isinstance(value, Condition):
            return {"Condition": self._name(value)}
        self.problem(
            f"{shown(value)} is a {type(value).__name__}, which has no meaning in a template",
            "use text, numbers, booleans, lists, dicts, declarations or intrinsic functions",
        )
        return None

    def _composed(self, value: Composed) -> Json:
        document, faults = value.composed()
        for fault in faults:
            self.problem(fault.message, fault.fix, fault.declared, keyword=fault.keyword)
        return self.value(document)

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
        if function == "Fn::GetAtt" and isinstance(argument, list):
            self._check_attribute(argument)
        imported = self.imports.value(intrinsic, self.path)
        if imported is not None:
            return imported
        if function == "Fn::Sub":
            text, variables = argument if isinstance(argument, list) and len(argument) == 2 else (argument, {})
            if isinstance(text, str) and has_markers(text):
                encoded = cast(dict[str, Json], self.value(variables))
                return {function: self._whole(lambda: interpolated_sub(text, encoded, self.value))}
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


def _kind_name(declared: Declaration) -> str:
    if isinstance(declared, Resource):
        return declared.type
    return getattr(declared, "TYPE", "") or type(declared).__name__
