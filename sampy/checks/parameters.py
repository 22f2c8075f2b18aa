"""Parameters have a type that there is, and values that their own rules allow: defaults, and those that were given.

Source: AWS page "CloudFormation template Parameters syntax".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sampy.checks.found import found
from sampy.context import Context
from sampy.errors import DocumentPath, did_you_mean, shown
from sampy.findings import Finding
from sampy.intrinsics import Json, as_map, is_intrinsic
from sampy.template import Template

LARGEST_VALUE = 4096
LONGEST_DESCRIPTION = 4000

_ATTRIBUTES = (
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
)
_SPECIFIC_TYPES = (
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "AWS::SSM::Parameter::Name",
)
_TYPES = ("String", "Number", "CommaDelimitedList", "List<Number>", "List<String>", *_SPECIFIC_TYPES)
_STORED = "AWS::SSM::Parameter::Value<"
_LIST = "List<"
_SECRET = "use one that the rules of the parameter allow"
_DYNAMIC = "{{resolve:"
_LIMITS = {"Number": ("MinValue", "MaxValue", ""), "String": ("MinLength", "MaxLength", " characters")}
# Sets within sets, and what is done with sets, mean something else in Java, which reads the patterns.
_ONLY_IN_JAVA = re.compile(r"\[[^\]]*\[|&&|--|\|\||~~")


def check_parameters(template: Template, context: Context) -> Iterator[Finding]:
    """Yield the parameters that CloudFormation would refuse, and the values that it would."""
    for name, parameter in as_map(template.document.get("Parameters")).items():
        path: DocumentPath = ("Parameters", name)
        if not isinstance(parameter, dict):
            yield found("parameter", f"a parameter can't be {shown(parameter)}", "write it as {Type: String}", path)
        elif "Fn::Transform" not in parameter:
            yield from _declared(parameter, path)
            if "Default" in parameter:
                yield from _value(parameter, parameter["Default"], "the default", (*path, "Default"))
            given = context.parameters.get(name)
            if given is not None:
                text = ",".join(map(str, given)) if isinstance(given, list) else given
                yield from _value(parameter, text, "the given value", path)


def _declared(parameter: Mapping[str, Json], path: DocumentPath) -> Iterator[Finding]:
    for attribute in parameter:
        if attribute not in _ATTRIBUTES:
            fix = did_you_mean(attribute, _ATTRIBUTES)
            yield found("parameter", f"a parameter has no {attribute!r}", fix, (*path, attribute))
    kind = parameter.get("Type")
    if kind is None:
        yield found("parameter", "the parameter has no Type", "add one, such as String", path)
    elif not is_intrinsic(kind) and not _is_type(str(kind)):
        fix = did_you_mean(str(kind), _TYPES)
        yield found("parameter", f"there is no type of parameters {shown(kind)}", fix, (*path, "Type"))
    description = parameter.get("Description")
    if isinstance(description, str) and len(description) > LONGEST_DESCRIPTION:
        message = f"the description has {len(description)} characters, and {LONGEST_DESCRIPTION} are allowed"
        yield found("quota", message, "make it shorter", (*path, "Description"))


def _is_type(kind: str) -> bool:
    inner = kind
    for wrapper in (_STORED, _LIST):
        if inner.startswith(wrapper) and inner.endswith(">"):
            inner = inner[len(wrapper) : -1]
    # In these, CloudFormation takes more of AWS's own types than it lists.
    return kind in _TYPES or (inner != kind and (inner in _TYPES or inner.startswith("AWS::")))


def _value(parameter: Mapping[str, Json], value: Json, what: str, path: DocumentPath) -> Iterator[Finding]:
    """Yield what is wrong with a value of a parameter; the value of a secret one is never told."""
    text = _text(value)
    if text is None:
        if not is_intrinsic(value):
            fix = "write it as text, with commas between the values of a list"
            yield found("parameter", f"{what} is not text", fix, path)
        return
    size = len(text.encode())
    if size > LARGEST_VALUE:
        message = f"{what} has {size:,} bytes, and {LARGEST_VALUE:,} are allowed"
        yield found("quota", message, "divide it into several parameters", path)
    secret = str(parameter.get("NoEcho")).lower() == "true"
    explained = parameter.get("ConstraintDescription") or (_SECRET if secret else None)
    for wrong, fix in _broken(parameter, text) if _DYNAMIC not in text else ():
        message = f"{what} {wrong}" if secret else f"{what} {shown(text)} {wrong}"
        yield found("parameter", message, str(explained or fix), path)


def _text(value: Json) -> str | None:
    """Return a single value as CloudFormation reads it; None for what is no single value."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, (str, int, float)) else None


def _broken(parameter: Mapping[str, Json], text: str) -> Iterator[tuple[str, str]]:
    """Yield which rules of its parameter a value breaks, each with what to do."""
    kind = str(parameter.get("Type"))
    several = kind == "CommaDelimitedList" or _LIST in kind
    values = [each.strip() for each in text.split(",")] if several else [text]
    if several and not text:
        return
    if kind in ("Number", "List<Number>") and not all(_number(each) is not None for each in values):
        yield "is not a number", "use a number"
        return
    allowed = parameter.get("AllowedValues")
    if isinstance(allowed, list):
        known = {each: _number(each) for each in map(_text, allowed)}
        if text not in known and not all(each in known or _is_among(each, known, kind) for each in values):
            yield "is not one of the allowed values", f"use one of: {', '.join(map(str, known))}"
    pattern = parameter.get("AllowedPattern")
    if kind not in ("String", "CommaDelimitedList") or not isinstance(pattern, str):
        pattern = ""
    if pattern and not _matches(pattern, text) and not all(_matches(pattern, each) for each in values):
        yield "does not match the allowed pattern", f"use one that matches {pattern}"
    if kind in _LIMITS:
        yield from _beyond(parameter, kind, float(len(text)) if kind == "String" else float(text))


def _is_among(value: str, known: Mapping[str | None, float | None], kind: str) -> bool:
    return kind in ("Number", "List<Number>") and _number(value) in known.values()


def _beyond(parameter: Mapping[str, Json], kind: str, measured: float) -> Iterator[tuple[str, str]]:
    least_name, most_name, unit = _LIMITS[kind]
    least, most = _number(_text(parameter.get(least_name))), _number(_text(parameter.get(most_name)))
    if least is not None and measured < least:
        yield f"is below the {least_name}", f"use {least:g}{unit} or more"
    if most is not None and measured > most:
        yield f"is above the {most_name}", f"use {most:g}{unit} or less"


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def _matches(pattern: str, text: str) -> bool:
    """Return whether a value matches, as far as Python can tell what Java makes of the pattern."""
    if _ONLY_IN_JAVA.search(pattern):
        return True
    try:
        return re.fullmatch(pattern, text, re.ASCII) is not None
    except re.error:
        return True
