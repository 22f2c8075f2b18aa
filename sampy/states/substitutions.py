"""The references in a definition as named substitutions, so that its text stays readable."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from sampy.intrinsics import Intrinsic, LogicalId, has_markers, marker, split_text
from sampy.logical_ids import free_name

_NO_NAME = re.compile(r"[^A-Za-z0-9_]")


def substituted(
    document: Mapping[str, object], taken: Iterable[str] = ()
) -> tuple[dict[str, object], dict[str, object]]:
    """Return a definition with ``${Name}`` for each reference in it, and the values of these by name.

    Args:
        document: The definition, with declarations, intrinsic functions, and texts with these in them.
        taken: The names that mean something already.
    """
    run = _Substituting(taken)
    return {key: run.value(value) for key, value in document.items()}, run.values


class _Substituting:
    """One run over one definition."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.values: dict[str, object] = {}
        self._taken = {*taken}
        self._names: dict[str, str] = {}

    def value(self, value: object) -> object:
        if isinstance(value, str):
            return self._text(value) if has_markers(value) else value
        if isinstance(value, Mapping):
            return {key: self.value(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.value(item) for item in value]
        if isinstance(value, Intrinsic) or hasattr(value, "serial"):
            return f"${{{self._name(value)}}}"
        return value

    def _text(self, text: str) -> str:
        """Return a text with references in it, each as a substitution of its own."""
        try:
            literals, values = split_text(text)
        except ValueError:
            return text  # which the codec refuses
        return literals[0] + "".join(
            f"${{{self._name(value)}}}{literal}" for value, literal in zip(values, literals[1:], strict=True)
        )

    def _name(self, value: object) -> str:
        """Return the name of a value: the same one for the same value."""
        key = marker(value)
        if key not in self._names:
            name = free_name(_called(value), self._taken)
            self._taken.add(name)
            self._names[key] = name
            self.values[name] = value
        return self._names[key]


def _called(value: object) -> str:
    """Return what a value is called: the logical id and attribute that it refers to, without what names can't have."""
    if not isinstance(value, Intrinsic):
        return _NO_NAME.sub("", str(getattr(value, "logical_id", "Value")))
    argument = value.argument
    if value.function == "Ref":
        return _NO_NAME.sub(
            "", repr(argument) if isinstance(argument, LogicalId) else str(argument).rpartition("::")[2]
        )
    if value.function == "Fn::GetAtt" and isinstance(argument, list):
        return _NO_NAME.sub("", "".join(each if isinstance(each, str) else repr(each) for each in argument))
    return "Value"
