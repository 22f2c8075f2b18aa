"""Parameters, conditions and mappings are there to be used: by what is deployed, or by what a transform made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sampy.checks.found import found
from sampy.findings import Finding, Severity
from sampy.intrinsics import SUB_PLACEHOLDER, Json, as_map
from sampy.references import Reference
from sampy.template import Template
from sampy.transforms.transform_section import is_include

_SECTIONS = {
    "Parameters": ("Ref", "parameter"),
    "Conditions": ("Condition", "condition"),
    "Mappings": ("Mapping", "mapping"),
}
"""The sections with what can be unused: how references name it, and what it is called."""
_NOT_USING = ("Parameters", "Mappings", "Metadata")


def check_unused(template: Template, references: Sequence[Reference]) -> Iterator[Finding]:
    """Yield what is declared and not used, neither in the compiled template nor in the document before the transforms.

    Args:
        template: The compiled template.
        references: All references of it. What it was made of counts as well: transforms put values in the place of
            what they resolve.
    """
    used = _Used()
    used.walk({section: value for section, value in template.written.items() if section not in _NOT_USING})
    for reference in references:
        if reference.kind in used.names:
            used.names[reference.kind].add(reference.target)
    for section, (kind, what) in _SECTIONS.items():
        for name in as_map(template.document.get(section)) if kind not in used.computed else ():
            if name not in used.names[kind]:
                message, fix = f"nothing uses this {what}", "remove it, or use it"
                yield found(f"unused-{what}", message, fix, (section, name), Severity.WARNING)


class _Used:
    """What the parts of a document name, and the kinds of names that they compute, so that any could be meant."""

    def __init__(self) -> None:
        self.names: dict[str, set[str]] = {"Ref": set(), "Condition": set(), "Mapping": set()}
        self.computed: set[str] = set()

    def walk(self, value: Json) -> None:
        """Note all names in a value."""
        if isinstance(value, list):
            for item in value:
                self.walk(item)
        elif isinstance(value, dict):
            for key, item in value.items():
                self.note(key, item)
                self.walk(item)

    def note(self, key: str, value: Json) -> None:
        """Note what a function, or an attribute, names."""
        first = value[0] if isinstance(value, list) and value else value
        if key == "Ref":
            self.name("Ref", value)
        elif key == "Fn::Sub" and isinstance(first, str):
            for placeholder in SUB_PLACEHOLDER.findall(first):
                self.name("Ref", placeholder.strip())
        elif key in ("Fn::ValueOf", "Fn::ValueOfAll"):
            self.name("Ref", first)
        elif key == "Condition" and isinstance(value, str):
            self.name("Condition", value)
        elif key == "Fn::If":
            self.name("Condition", first)
        elif key == "Fn::FindInMap":
            self.name("Mapping", first)
        elif key == "Fn::Transform" or (key == "Transform" and _includes(value)):
            # What is included may name anything, and a transform may have put values in its place.
            self.computed.update(self.names)

    def name(self, kind: str, value: Json) -> None:
        """Note one name; one that holds the variable of a loop stands for many."""
        if isinstance(value, str) and "${" not in value:
            self.names[kind].add(value)
        else:
            self.computed.add(kind)


def _includes(transforms: Json) -> bool:
    return any(is_include(each) for each in (transforms if isinstance(transforms, list) else [transforms]))
