"""What tasks need as text, so that cases can be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sampy.intrinsics import Intrinsic, has_markers, split_text
from sampy.states import Flow, State
from sampy.states.permissions import statements


def needed(flow: State | Flow, substitutions: Mapping[str, object] | None = None, name: object = None) -> list[str]:
    """Return what a flow needs, a line for each statement: ``actions on resources if condition``.

    ``~sqs:orders`` is an ARN of this partition, region and account.
    """
    document = cast("Mapping[str, object]", flow.composed()[0])
    return [line(each) for each in statements(document, substitutions, name=name)]


def line(statement: Mapping[str, object]) -> str:
    """Return a statement as text."""
    assert statement["Effect"] == "Allow"
    text = f"{_several(statement['Action'])} on {_several(statement['Resource'])}"
    conditions = cast("Mapping[str, Mapping[str, object]]", statement.get("Condition", {}))
    told = [f"{operator} {key} {shown(value)}" for operator, keys in conditions.items() for key, value in keys.items()]
    return f"{text} if {' and '.join(told)}" if told else text


def shown(value: object) -> str:
    """Return a value of a policy as text."""
    if isinstance(value, Intrinsic):
        argument = value.argument
        return f"${{{'.'.join(map(_name, argument)) if isinstance(argument, list) else _name(argument)}}}"
    text = str(value)
    if has_markers(text):
        literals, values = split_text(text)
        text = literals[0] + "".join(f"{shown(each)}{after}" for each, after in zip(values, literals[1:], strict=True))
    own, partition = ":${AWS::Region}:${AWS::AccountId}:", "arn:${AWS::Partition}:"
    return text.replace(partition, "~").replace(own, ":") if text.startswith(partition) and own in text else text


def _name(value: object) -> str:
    return value if isinstance(value, str) else repr(value)


def _several(values: object) -> str:
    return ", ".join(map(shown, values)) if isinstance(values, list) else shown(values)
