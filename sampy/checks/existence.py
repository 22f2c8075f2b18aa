"""What a template refers to exists: resources and their attributes, parameters, conditions and mappings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sampy.declaration import attribute_names
from sampy.errors import DocumentPath, Problem, did_you_mean
from sampy.findings import Finding, Severity
from sampy.intrinsics import Json
from sampy.references import Reference
from sampy.serverless.registry import RESOURCE_MODULES, resource_class, simple_name
from sampy.template import Template

_MOST_NAMES_IN_A_MESSAGE = 20


def check_existence(template: Template, references: Sequence[Reference]) -> Iterator[Finding]:
    """Yield the references that lead nowhere."""
    sections = {name: _names(template, name) for name in ("Resources", "Parameters", "Conditions", "Mappings")}
    resources, parameters = sections["Resources"], sections["Parameters"]
    for reference in references:
        match reference.kind:
            case "Ref":
                if not reference.target.startswith("AWS::"):
                    known = {**resources, **parameters}
                    yield from _existing(template, reference, known, "resource or parameter")
            case "GetAtt":
                missing = list(_existing(template, reference, resources, "resource"))
                yield from missing or _attribute(template, reference)
            case "DependsOn":
                yield from _existing(template, reference, resources, "resource")
            case "Condition":
                yield from _existing(template, reference, sections["Conditions"], "condition")
            case "Mapping":
                yield from _existing(template, reference, sections["Mappings"], "mapping")


def _names(template: Template, section: str) -> Mapping[str, Json]:
    entries = template.document.get(section)
    return entries if isinstance(entries, dict) else {}


def _existing(template: Template, reference: Reference, known: Mapping[str, object], what: str) -> Iterator[Finding]:
    if reference.target in known:
        return
    origins = template.origins
    written = [each for each in known if each not in origins or origins[each].declared == each]
    few = len(written) <= _MOST_NAMES_IN_A_MESSAGE
    fix = did_you_mean(reference.target, written) if few else "check its spelling, or add it to the stack"
    yield _finding(f"there is no {what} {reference.target!r} in the template", fix, reference.path)


def _attribute(template: Template, reference: Reference) -> Iterator[Finding]:
    name, attribute = reference.target, reference.attribute
    origin = template.origins.get(name)
    kind = simple_name(origin.type) if origin is not None and origin.declared == name else None
    if kind not in RESOURCE_MODULES or attribute is None:
        return
    known = attribute_names(resource_class(kind))
    if known and attribute.partition(".")[0] not in {each.partition(".")[0] for each in known}:
        yield _finding(f"{name} has no attribute {attribute!r}", did_you_mean(attribute, known), reference.path)


def _finding(message: str, fix: str, path: DocumentPath) -> Finding:
    resource = str(path[1]) if path[0] == "Resources" else None
    return Finding("reference", Severity.ERROR, Problem(message, fix, path, resource=resource))
