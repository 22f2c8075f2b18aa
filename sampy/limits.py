"""What CloudFormation itself demands of a template: its quotas, and that what is referred to exists.

Source: AWS page "Understand CloudFormation quotas".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from sampy.declaration import attribute_names
from sampy.errors import DocumentPath, Problem, did_you_mean
from sampy.intrinsics import Json
from sampy.logical_ids import LOGICAL_ID, LONGEST_LOGICAL_ID
from sampy.serverless.registry import RESOURCE_MODULES, resource_class, simple_name
from sampy.template import Template

MOST = {"Mappings": 200, "Outputs": 200, "Parameters": 200, "Resources": 500}
LARGEST_TEMPLATE = 1_048_576
LONGEST_DESCRIPTION = 1024

_PLACEHOLDER = re.compile(r"\$\{([^!}][^}]*)\}")
_MACROS = ("Fn::Transform", "Fn::ForEach")
_EXTENSIONS = ("Fn::Length", "Fn::ToJsonString")
_NEEDS_EXTENSIONS = "needs the transform AWS::LanguageExtensions"
_NAME_EXTENSIONS = "name it in the transforms, before AWS::Serverless-2016-10-31"
_SPLIT = "split the stack, or move a part of it into a nested stack"


def check_limits(template: Template) -> Iterator[Problem]:
    """Yield where a compiled template breaks the rules of CloudFormation."""
    yield from _quotas(template)
    references = _References(template)
    found = list(references.problems())
    # A macro that CloudFormation has yet to run may bring what is missing here.
    if "Transform" not in template.document and not references.has_macros:
        yield from found


def _quotas(template: Template) -> Iterator[Problem]:
    document = template.document
    for name, most in MOST.items():
        section = document.get(name)
        if not isinstance(section, dict):
            continue
        if len(section) > most:
            message = f"the template has {len(section)} {name.lower()}, and {most} are allowed"
            path = (name, list(section)[most])
            yield Problem(message, _SPLIT, path, resource=_resource(path))
        for logical_id in section:
            if logical_id == "Fn::Transform":
                continue  # CloudFormation puts what it brings in its place
            if logical_id.startswith("Fn::ForEach"):
                yield Problem(f"Fn::ForEach {_NEEDS_EXTENSIONS}", _NAME_EXTENSIONS, (name, logical_id))
            elif name != "Mappings" and (not LOGICAL_ID.fullmatch(logical_id) or len(logical_id) > LONGEST_LOGICAL_ID):
                message = f"{logical_id!r} is not a logical id"
                yield Problem(message, "use letters and digits only, 255 at most", (name, logical_id))
    size = len(json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode())
    if size > LARGEST_TEMPLATE:
        message = f"the template has {size:,} bytes, and {LARGEST_TEMPLATE:,} are allowed"
        yield Problem(message, _SPLIT, ("Resources",))
    description = document.get("Description")
    if isinstance(description, str) and len(description.encode()) > LONGEST_DESCRIPTION:
        message = f"the description has {len(description.encode())} bytes, and {LONGEST_DESCRIPTION} are allowed"
        yield Problem(message, "make it shorter", ("Description",))


class _References:
    """One walk over a document that holds each reference against what the document declares."""

    def __init__(self, template: Template) -> None:
        self.template = template
        document = template.document
        self.resources = _names(document.get("Resources"))
        self.parameters = _names(document.get("Parameters"))
        self.conditions = _names(document.get("Conditions"))
        self.mappings = _names(document.get("Mappings"))
        self.has_macros = False

    def problems(self) -> Iterator[Problem]:
        """Yield the references that lead nowhere."""
        document = self.template.document
        for section in ("Conditions", "Resources", "Outputs"):
            entries = document.get(section)
            for name, entry in entries.items() if isinstance(entries, dict) else ():
                path: DocumentPath = (section, name)
                if name.startswith(_MACROS):
                    self.has_macros = True
                if isinstance(entry, dict) and section != "Conditions":
                    yield from self._attributes(entry, path)
                yield from self._walk(entry, path)

    def _attributes(self, entry: Mapping[str, Json], path: DocumentPath) -> Iterator[Problem]:
        condition = entry.get("Condition")
        if isinstance(condition, str) and condition not in self.conditions:
            yield self._missing(condition, self.conditions, "condition", (*path, "Condition"))
        depends_on = entry.get("DependsOn")
        for name in depends_on if isinstance(depends_on, list) else [depends_on]:
            if isinstance(name, str) and name not in self.resources:
                yield self._missing(name, self.resources, "resource", (*path, "DependsOn"))

    def _walk(self, value: Json, path: DocumentPath) -> Iterator[Problem]:
        if isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, (dict, list)):
                    yield from self._walk(item, (*path, index))
        elif isinstance(value, dict):
            if len(value) == 1:
                ((key, argument),) = value.items()
                yield from self._function(key, argument, path)
            for key, item in value.items():
                if key.startswith(_MACROS):
                    self.has_macros = True
                if isinstance(item, (dict, list)):
                    yield from self._walk(item, (*path, key))

    def _function(self, key: str, argument: Json, path: DocumentPath) -> Iterator[Problem]:
        first = argument[0] if isinstance(argument, list) and argument else argument
        if key == "Ref" and isinstance(argument, str):
            yield from self._ref(argument, path)
        elif key == "Condition" and isinstance(argument, str) and argument not in self.conditions:
            yield self._missing(argument, self.conditions, "condition", path)
        elif key == "Fn::If" and isinstance(first, str) and first not in self.conditions:
            yield self._missing(first, self.conditions, "condition", path)
        elif key in _EXTENSIONS or (key == "Fn::FindInMap" and isinstance(argument, list) and len(argument) > 3):
            what = "the DefaultValue of Fn::FindInMap" if key == "Fn::FindInMap" else key
            yield Problem(f"{what} {_NEEDS_EXTENSIONS}", _NAME_EXTENSIONS, path, resource=_resource(path))
        elif key == "Fn::FindInMap" and isinstance(first, str) and first not in self.mappings:
            yield self._missing(first, self.mappings, "mapping", path)
        elif key == "Fn::GetAtt":
            yield from self._get_att(argument, path)
        elif key == "Fn::Sub":
            yield from self._sub(argument, path)

    def _ref(self, name: str, path: DocumentPath) -> Iterator[Problem]:
        known = name in self.resources or name in self.parameters or name.startswith("AWS::")
        if not known:
            yield self._missing(name, {**self.resources, **self.parameters}, "resource or parameter", path)

    def _get_att(self, argument: Json, path: DocumentPath) -> Iterator[Problem]:
        parts = argument.split(".", 1) if isinstance(argument, str) else argument
        if not isinstance(parts, list) or len(parts) != 2 or not isinstance(parts[0], str):
            return
        name, attribute = str(parts[0]), parts[1]
        if name not in self.resources:
            yield self._missing(name, self.resources, "resource", path)
        elif isinstance(attribute, str):
            yield from self._attribute(name, attribute, path)

    def _attribute(self, name: str, attribute: str, path: DocumentPath) -> Iterator[Problem]:
        origin = self.template.origins.get(name)
        kind = simple_name(origin.type) if origin is not None and origin.declared == name else None
        if kind not in RESOURCE_MODULES:
            return
        known = attribute_names(resource_class(kind))
        if known and attribute.partition(".")[0] not in {each.partition(".")[0] for each in known}:
            fix = did_you_mean(attribute, known)
            yield Problem(f"{name} has no attribute {attribute!r}", fix, path, resource=_resource(path))

    def _sub(self, argument: Json, path: DocumentPath) -> Iterator[Problem]:
        text, variables = argument, {}
        if isinstance(argument, list) and argument:
            text = argument[0]
            variables = argument[1] if len(argument) > 1 and isinstance(argument[1], dict) else {}
        if not isinstance(text, str) or "${" not in text:
            return
        for placeholder in _PLACEHOLDER.findall(text):
            name, dot, attribute = placeholder.strip().partition(".")
            if placeholder.strip() in variables:
                continue
            if not dot:
                yield from self._ref(name, path)
            else:
                yield from self._get_att([name, attribute], path)

    def _missing(self, name: str, known: Mapping[str, object], what: str, path: DocumentPath) -> Problem:
        origins = self.template.origins
        written = [each for each in known if each not in origins or origins[each].declared == each]
        fix = did_you_mean(name, written) if len(written) <= 20 else "check its spelling, or add it to the stack"
        return Problem(f"there is no {what} {name!r} in the template", fix, path, resource=_resource(path))


def _names(section: Json) -> Mapping[str, Json]:
    return section if isinstance(section, dict) else {}


def _resource(path: DocumentPath) -> str | None:
    return str(path[1]) if path[0] == "Resources" else None
