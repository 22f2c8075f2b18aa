"""Parameters and answers between Step Functions and boto3: names in PascalCase, and values that are JSON.

Source: AWS page "Learning to use AWS service SDK integrations in Step Functions".
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sampy.executions.documents import text_of
from sampy.intrinsics import Json

if TYPE_CHECKING:
    from botocore.model import Shape


def given_to(shape: Shape | None, given: Mapping[str, Json], *, as_text: bool) -> dict[str, Any]:
    """Return the parameters of a task as boto3 takes them.

    Args:
        shape: The input of the operation; None where it has none.
        given: The parameters.
        as_text: Whether an object where the API takes text becomes JSON, as in the body of a message.
    """
    value = _given(shape, dict(given), as_text=as_text)
    return value if isinstance(value, dict) else {}


def told_by(shape: Shape | None, answer: Mapping[str, Any]) -> dict[str, Json]:
    """Return the answer of boto3 as the result of a task.

    Args:
        shape: The output of the operation; None where it has none.
        answer: What boto3 returned.
    """
    value = _told(shape, {name: item for name, item in answer.items() if name != "ResponseMetadata"})
    return value if isinstance(value, dict) else {}


def _given(shape: Any, value: Json, *, as_text: bool) -> Any:  # shapes of each kind have other attributes
    kind = shape.type_name if shape is not None else None
    if kind == "structure" and isinstance(value, dict):
        own = {_pascal(name): name for name in shape.members}
        return {
            own.get(name, name): _given(shape.members.get(own.get(name, name)), item, as_text=as_text)
            for name, item in value.items()
        }
    if kind == "list" and isinstance(value, list):
        return [_given(shape.member, item, as_text=as_text) for item in value]
    if kind == "map" and isinstance(value, dict):
        return {key: _given(shape.value, item, as_text=as_text) for key, item in value.items()}
    if kind == "blob" and not isinstance(value, str):
        return text_of(value).encode()
    if kind == "string" and as_text and isinstance(value, dict | list):
        return text_of(value)
    return value


def _told(shape: Any, value: Any) -> Json:  # see above; and answers hold values of boto3's own types
    kind = shape.type_name if shape is not None else None
    if isinstance(value, dict):
        if kind == "map":
            return {str(key): _told(shape.value, item) for key, item in value.items()}
        members = shape.members if kind == "structure" else {}
        return {_pascal(name): _told(members.get(name), item) for name, item in value.items()}
    if isinstance(value, list):
        return [_told(shape.member if kind == "list" else None, item) for item in value]
    if isinstance(value, datetime):
        moment = value.astimezone(UTC).isoformat(timespec="milliseconds")
        return moment.replace(".000", "").replace("+00:00", "Z")
    if hasattr(value, "read"):
        return _text(value.read())
    return _text(value) if isinstance(value, bytes | bytearray) else value


def _text(data: bytes | bytearray) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return base64.b64encode(data).decode()


def _pascal(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}"
