"""What a template refers to exists: resources and their attributes, parameters, conditions and mappings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sampy.checks.found import found
from sampy.declaration import attribute_names
from sampy.errors import did_you_mean
from sampy.findings import Finding
from sampy.intrinsics import as_map
from sampy.references import Reference
from sampy.schemas.tables import schema_of
from sampy.serverless.registry import RESOURCE_MODULES, resource_class, simple_name
from sampy.template import Template

PSEUDO_PARAMETERS = (
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
)
"""Source: AWS page "Get AWS values using pseudo parameters"."""

_NAME = re.compile(r"[\w.-]*")
"""What a name may have been meant to be; the rest is what a shell has between ``${`` and ``}``."""
_MOST_NAMES_IN_A_MESSAGE = 20
_MODULE = "::MODULE"


def check_existence(template: Template, references: Sequence[Reference]) -> Iterator[Finding]:
    """Yield the references that lead nowhere."""
    resources, parameters, conditions, mappings = (
        as_map(template.document.get(section)) for section in ("Resources", "Parameters", "Conditions", "Mappings")
    )
    values = {**resources, **parameters}
    modules = tuple(name for name in template.resources if template.type_of(name).endswith(_MODULE))
    for reference in references:
        # What is in a module has the logical id of the module before its own.
        if modules and reference.target.startswith(modules):
            continue
        match reference.kind:
            case "Ref" if reference.target.startswith("AWS::"):
                yield from _pseudo_parameter(reference)
            case "Ref":
                yield from _existing(template, reference, values, "resource or parameter")
            case "GetAtt":
                missing = list(_existing(template, reference, resources, "resource"))
                yield from missing or _attribute(template, reference)
            case "DependsOn":
                yield from _existing(template, reference, resources, "resource")
            case "Condition":
                yield from _existing(template, reference, conditions, "condition")
            case "Mapping":
                yield from _existing(template, reference, mappings, "mapping")


def _pseudo_parameter(reference: Reference) -> Iterator[Finding]:
    name = reference.target
    if name not in PSEUDO_PARAMETERS:
        fix = did_you_mean(name, PSEUDO_PARAMETERS)
        yield found("reference", f"there is no pseudo parameter {name!r}", fix, reference.path)


def _existing(template: Template, reference: Reference, known: Mapping[str, object], what: str) -> Iterator[Finding]:
    name = reference.target
    if name in known:
        return
    origins = template.origins
    written = [each for each in known if each not in origins or origins[each].declared == each]
    fix = "check its spelling, or add it to the stack"
    if not _NAME.fullmatch(name):
        whole = name if reference.attribute is None else f"{name}.{reference.attribute}"
        fix = f"write ${{!{whole}}} for text that Fn::Sub leaves as it is"
    elif len(written) <= _MOST_NAMES_IN_A_MESSAGE:
        fix = did_you_mean(name, written)
    yield found("reference", f"there is no {what} {name!r} in the template", fix, reference.path)


def _attribute(template: Template, reference: Reference) -> Iterator[Finding]:
    name, attribute = reference.target, reference.attribute
    if attribute is None:
        return
    origin = template.origins.get(name)
    kind = simple_name(origin.type) if origin is not None and origin.declared == name else None
    declared = attribute_names(resource_class(kind)) if kind in RESOURCE_MODULES else frozenset()
    if declared:
        if attribute.partition(".")[0] not in {each.partition(".")[0] for each in declared}:
            fix = did_you_mean(attribute, declared)
            yield found("reference", f"{name} has no attribute {attribute!r}", fix, reference.path)
        return
    resource_type = template.type_of(name)
    schema = schema_of(resource_type)
    known: Sequence[str] = schema.get("attributes", ()) if schema is not None else (".*",)
    if attribute in known or any(re.fullmatch(each, attribute) for each in known if "*" in each):
        return
    message = f"{name}, of the type {resource_type}, has no attribute {attribute!r}"
    yield found("reference", message, _attribute_fix(attribute, known), reference.path)


def _attribute_fix(attribute: str, known: Sequence[str]) -> str:
    if not known:
        return "use its Ref: it returns no attributes"
    readable = [each.replace(r"\..*", ".NAME") for each in known]
    fix = did_you_mean(attribute, readable)
    return fix if fix.endswith("?") or len(known) <= _MOST_NAMES_IN_A_MESSAGE else "check its spelling"
