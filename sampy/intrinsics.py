"""Intrinsic functions, pseudo parameters and dynamic references, as small frozen values.

Every function here is one of AWS's page "Intrinsic function reference" and keeps its name and order of arguments.
A declaration given as an argument stands for its `Ref`; in an f-string, every reference becomes part of an `Fn::Sub`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, cast
from weakref import WeakValueDictionary

import attrs

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
"""A value of a document."""

_OPEN, _CLOSE, _LOGICAL_ID = "\ue000", "\ue001", "\ue002"
_MARKER = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
SUB_PLACEHOLDER = re.compile(r"\$\{([^!}][^}]*)\}")
"""What `Fn::Sub` replaces in its text."""


class Named(Protocol):
    """A declaration that intrinsic functions can name: a parameter, resource, condition or mapping."""

    logical_id: str
    serial: int


_MARKED: WeakValueDictionary[int, Named] = WeakValueDictionary()
"""What was put into strings, by its serial number: text can carry that, and not the declaration."""


@attrs.frozen(repr=False)
class LogicalId:
    """The logical id that a declaration has in its stack, followed by `suffix`."""

    target: Named
    suffix: str = ""

    def __repr__(self) -> str:
        return f"{self.target.logical_id}{self.suffix}"


@attrs.frozen(repr=False, str=False)
class Intrinsic:
    """A call of an intrinsic function: ``{function: argument}``.

    As text (`str()`, an f-string) it is a marker that the compiler makes part of an `Fn::Sub`.
    """

    function: str
    argument: object

    def __str__(self) -> str:
        return marker(self)

    def __format__(self, specification: str) -> str:
        return marker(self, specification)

    def __repr__(self) -> str:
        return f"{self.function.removeprefix('Fn::')}({self.argument!r})"


@attrs.frozen(repr=False, str=False)
class ConditionFunction(Intrinsic):
    """A call of a condition function: true or false, for a `Condition` or the operand of another one."""


@attrs.frozen(repr=False, str=False)
class TransformFunction(Intrinsic):
    """A call of a transform: for its place in the template, or in the list of those that a `Stack` names."""


def Ref(target: str | Named) -> Intrinsic:
    """The value of a parameter, or what a resource's type returns for `Ref`."""
    return Intrinsic("Ref", target if isinstance(target, str) else LogicalId(target))


def GetAtt(target: str | Named, attribute: str | Intrinsic) -> Intrinsic:
    """An attribute of a resource, by its CloudFormation name: ``GetAtt(table, "StreamArn")``."""
    return Intrinsic("Fn::GetAtt", [target if isinstance(target, str) else LogicalId(target), attribute])


def Sub(text: str, variables: Mapping[str, object] | None = None) -> Intrinsic:
    """`text` with each ``${Name}`` replaced: by the variable of that name, a parameter, resource or attribute."""
    return Intrinsic("Fn::Sub", text if variables is None else [text, variables])


def Join(delimiter: str, values: Sequence[object] | Intrinsic) -> Intrinsic:
    """The values, appended into one string with `delimiter` between them."""
    return Intrinsic("Fn::Join", [delimiter, values])


def Select(index: int | str | Intrinsic | Named, values: Sequence[object] | Intrinsic) -> Intrinsic:
    """The value at `index`, from 0."""
    return Intrinsic("Fn::Select", [index, values])


def Split(delimiter: str, text: str | Intrinsic | Named) -> Intrinsic:
    """The list of the parts of `text` between `delimiter`s."""
    return Intrinsic("Fn::Split", [delimiter, text])


def ImportValue(name: str | Intrinsic) -> Intrinsic:
    """The value of an output that another stack exports under `name`."""
    return Intrinsic("Fn::ImportValue", name)


def FindInMap(mapping: object, first_key: object, second_key: object, default: object = None) -> Intrinsic:
    """The value in a `Mapping` (itself or its name) under two keys; `default` needs AWS::LanguageExtensions."""
    argument = [mapping, first_key, second_key]
    return Intrinsic("Fn::FindInMap", argument if default is None else [*argument, {"DefaultValue": default}])


def Base64(value: str | Intrinsic) -> Intrinsic:
    """The Base64 representation of the value, as EC2 user data wants it."""
    return Intrinsic("Fn::Base64", value)


def Cidr(block: str | Intrinsic | Named, count: int | Intrinsic, bits: int | Intrinsic | None = None) -> Intrinsic:
    """`count` address blocks (1 to 256) of `block`, each with `bits` subnet bits."""
    return Intrinsic("Fn::Cidr", [block, count] if bits is None else [block, count, bits])


def GetAZs(region: str | Intrinsic = "") -> Intrinsic:
    """The Availability Zones of a region; of the stack's own where it is empty."""
    return Intrinsic("Fn::GetAZs", region)


def Transform(name: str, parameters: Mapping[str, object] | None = None) -> TransformFunction:
    """What a macro makes of this place in the template, with its parameters.

    In ``Stack(transforms=[...])`` it is what a transform makes of the whole template.
    """
    argument: dict[str, object] = {"Name": name}
    if parameters is not None:
        argument["Parameters"] = parameters
    return TransformFunction("Fn::Transform", argument)


def ToJsonString(value: object) -> Intrinsic:
    """The object or list as JSON text; needs AWS::LanguageExtensions."""
    return Intrinsic("Fn::ToJsonString", value)


def Length(values: Sequence[object] | Intrinsic) -> Intrinsic:
    """The number of values in a list; needs AWS::LanguageExtensions."""
    return Intrinsic("Fn::Length", values)


def If(condition: str | Named, then: object, otherwise: object) -> Intrinsic:
    """`then` where the condition (itself or its name) holds, else `otherwise`; `NO_VALUE` leaves the property out."""
    return Intrinsic("Fn::If", [condition if isinstance(condition, str) else LogicalId(condition), then, otherwise])


def Equals(left: object, right: object) -> ConditionFunction:
    """Whether two values are equal, as text and case-sensitively."""
    return ConditionFunction("Fn::Equals", [left, right])


def And(*conditions: object) -> ConditionFunction:
    """Whether all of 2 to 10 conditions hold."""
    return ConditionFunction("Fn::And", list(conditions))


def Or(*conditions: object) -> ConditionFunction:
    """Whether one of 2 to 10 conditions holds."""
    return ConditionFunction("Fn::Or", list(conditions))


def Not(condition: object) -> ConditionFunction:
    """Whether the condition does not hold."""
    return ConditionFunction("Fn::Not", [condition])


ACCOUNT_ID = Ref("AWS::AccountId")
NOTIFICATION_ARNS = Ref("AWS::NotificationARNs")
NO_VALUE = Ref("AWS::NoValue")
PARTITION = Ref("AWS::Partition")
REGION = Ref("AWS::Region")
STACK_ID = Ref("AWS::StackId")
STACK_NAME = Ref("AWS::StackName")
URL_SUFFIX = Ref("AWS::URLSuffix")


def ssm(name: str, version: int | None = None) -> str:
    """A dynamic reference to a plain-text Systems Manager parameter, read by CloudFormation when it deploys."""
    return f"{{{{resolve:ssm:{name}{_versioned(version)}}}}}"


def ssm_secure(name: str, version: int | None = None) -> str:
    """A dynamic reference to a Systems Manager SecureString; allowed in a few properties only."""
    return f"{{{{resolve:ssm-secure:{name}{_versioned(version)}}}}}"


def secretsmanager(secret_id: str, json_key: str = "", *, version_stage: str = "", version_id: str = "") -> str:
    """A dynamic reference to a secret (name or ARN), or to one key of its JSON."""
    if not (json_key or version_stage or version_id):
        return f"{{{{resolve:secretsmanager:{secret_id}}}}}"
    return f"{{{{resolve:secretsmanager:{secret_id}:SecretString:{json_key}:{version_stage}:{version_id}}}}}"


def _versioned(version: int | None) -> str:
    return "" if version is None else f":{version}"


def marker(value: object, specification: str = "") -> str:
    """Return the text that stands for `value` inside a string until the stack is compiled.

    The marker carries the whole value, so that a string needs no register of what was put into it.

    Raises:
        ValueError: For a format specification: nobody knows the width of a value that CloudFormation fills in.
    """
    if specification:
        raise ValueError(f"a reference takes no format specification, but {specification!r} was given")
    return f"{_OPEN}{json.dumps(_portable(value))}{_CLOSE}"


def _portable(value: object) -> Json:
    if isinstance(value, Intrinsic):
        return {value.function: _portable(value.argument)}
    if isinstance(value, LogicalId):
        _MARKED[value.target.serial] = value.target
        return {_LOGICAL_ID: [value.target.serial, value.target.logical_id, value.suffix]}
    if isinstance(value, Mapping):
        return {str(key): _portable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_portable(item) for item in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if hasattr(value, "serial"):
        return {"Ref": _portable(LogicalId(cast(Named, value)))}
    raise TypeError(f"{type(value).__name__} can't be part of a string")


def as_map(value: object) -> Mapping[str, Json]:
    """Return a map of a document as it is, and an empty one for anything else."""
    if isinstance(value, dict):  # nearly all of them are, and this is told in a fraction of the time
        return value
    return cast(Mapping[str, Json], value) if isinstance(value, Mapping) else {}


def is_intrinsic(value: object) -> bool:
    """Return whether a value of a document is a call of an intrinsic function: a map with that one key."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    (key,) = value
    return isinstance(key, str) and (key.startswith("Fn::") or key in ("Ref", "Condition"))


Encode = Callable[[object], Json]
"""Turns a value as the user gave it into one of a document."""


def has_markers(text: str) -> bool:
    """Return whether the text has references put into it."""
    return _OPEN in text or _CLOSE in text


def interpolated(text: str, encode: Encode) -> Json:
    """Return the document for a string with references in it: `Fn::Sub`, or the reference alone.

    Raises:
        ValueError: Where a marker was changed by an operation on the string.
    """
    literals, values = _split(text, encode)
    if len(values) == 1 and not any(literals):
        return values[0]
    return {"Fn::Sub": _sub([literal.replace("${", "${!") for literal in literals], values, {})}


def interpolated_sub(text: str, variables: dict[str, Json], encode: Encode) -> Json:
    """Return the argument of an explicit `Fn::Sub` whose text has references put into it as well."""
    literals, values = _split(text, encode)
    return _sub(literals, values, variables)


def values_in(text: str) -> list[object]:
    """Return the references that were put into a string.

    Raises:
        ValueError: Where one of them was changed afterwards.
    """
    return [_restored(json.loads(marked)) for marked in _MARKER.findall(text)]


def split_text(text: str) -> tuple[list[str], list[object]]:
    """Return what is between the references that were put into a string, and these.

    Raises:
        ValueError: Where one of them was changed afterwards.
    """
    literals = _MARKER.split(text)[::2]
    if any(has_markers(literal) for literal in literals):
        raise ValueError("a reference in this string was cut or changed after it was put in")
    return literals, values_in(text)


def _restored(value: object) -> object:
    """Return what a marker carries as it was before; with the serial number of a declaration that is gone."""
    if isinstance(value, list):
        return [_restored(item) for item in value]
    if not isinstance(value, dict):
        return value
    carried = carried_logical_id(value)
    if carried is not None:
        serial, _, suffix = carried
        return LogicalId(_MARKED[serial], suffix) if serial in _MARKED else value
    items = {key: _restored(item) for key, item in value.items()}
    if len(items) == 1:
        ((function, argument),) = items.items()
        if function == "Ref" or function.startswith("Fn::"):
            return Intrinsic(function, argument)
    return items


def carried_logical_id(value: Mapping[str, object]) -> tuple[int, str, str] | None:
    """Return serial number, own logical id and suffix where `value` is how a marker carries a `LogicalId`."""
    match value.get(_LOGICAL_ID):
        case [int(serial), str(logical_id), str(suffix)]:
            return serial, logical_id, suffix
    return None


def _split(text: str, encode: Encode) -> tuple[list[str], list[Json]]:
    parts = _MARKER.split(text)
    literals, markers = parts[::2], parts[1::2]
    if any(has_markers(literal) for literal in literals):
        raise ValueError("a reference in this string was cut or changed after it was put in")
    try:
        return literals, [encode(_restored(json.loads(text))) for text in markers]
    except json.JSONDecodeError as error:
        raise ValueError("a reference in this string was changed after it was put in") from error


def _sub(literals: list[str], values: list[Json], given: dict[str, Json]) -> Json:
    text, variables = [literals[0]], dict(given)
    taken = {*given, *(name for literal in literals for name in SUB_PLACEHOLDER.findall(literal))}
    for literal, value in zip(literals[1:], values, strict=True):
        name = _sub_name(value)
        if name is None:
            name = next(n for n in (f"Value{i}" for i in range(1, len(values) + len(taken) + 2)) if n not in taken)
            taken.add(name)
            variables[name] = value
        text += [f"${{{name}}}", literal]
    return ["".join(text), variables] if variables else "".join(text)


def _sub_name(value: Json) -> str | None:
    """Return how `Fn::Sub` names the value directly: parameters, resources and attributes."""
    match value:
        case {"Ref": str(name), **rest} if not rest:
            return name
        case {"Fn::GetAtt": [str(name), str(attribute)], **rest} if not rest:
            return f"{name}.{attribute}"
    return None
