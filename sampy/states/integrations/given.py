"""The arguments of a task as far as they are known before it runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, final

from sampy.intrinsics import Intrinsic, is_intrinsic, marker

_PLACEHOLDER = re.compile(r"\$\{([^}]+)\}")


@final
class Later:
    """The type of `LATER`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "LATER"


LATER: Final = Later()
"""A value that is told when the state machine runs."""


class Given:
    """The arguments of a task.

    Args:
        payload: Its `Parameters` or `Arguments`.
        substitutions: What CloudFormation fills in for ``${Name}``, by name.
    """

    __slots__ = ("payload", "substitutions")

    def __init__(self, payload: object, substitutions: Mapping[str, object] | None = None) -> None:
        self.payload = payload
        self.substitutions = substitutions or {}

    def get(self, path: str) -> object:
        """Return an argument by its name, with dots for one within another.

        Returns:
            The argument; None where it isn't given, and `LATER` where it is told when the state machine runs.
        """
        found = self
        for step in path.split("."):
            value = found._entry(step)
            if value is None or value is LATER:
                return value
            found = self.within(value)
        return found.payload

    def within(self, value: object) -> Given:
        """Return an argument as arguments of its own."""
        return Given(self.filled(value), self.substitutions)

    def items(self, path: str) -> list[Given] | None:
        """Return the items of a list; None where they are told when the state machine runs."""
        value = self.get(path)
        return [self.within(each) for each in value] if isinstance(value, (list, tuple)) else None

    def entries(self) -> Iterator[tuple[str, Given]]:
        """Yield the arguments that are known, each by its name."""
        if isinstance(self.payload, Mapping):
            for name, value in self.payload.items():
                if not str(name).endswith(".$"):
                    yield str(name), self.within(value)

    def filled(self, value: object) -> object:
        """Return a value with what is known of what is filled in."""
        if is_intrinsic(value) and isinstance(value, Mapping):
            ((function, argument),) = value.items()
            return Intrinsic(str(function), argument)
        if not isinstance(value, str):
            return value
        text = value.strip()
        if text.startswith("{%") and text.endswith("%}"):
            return LATER
        return self._substituted(value)

    def _substituted(self, text: str) -> object:
        names = _PLACEHOLDER.findall(text)
        if not names:
            return text
        if any(name not in self.substitutions for name in names):
            return LATER
        if _PLACEHOLDER.fullmatch(text):
            return Given(None).filled(self.substitutions[names[0]])
        return _PLACEHOLDER.sub(lambda found: _as_text(self.substitutions[found[1]]), text)

    def _entry(self, name: str) -> object:
        if self.payload is LATER:
            return LATER
        if not isinstance(self.payload, Mapping):
            return None
        return LATER if f"{name}.$" in self.payload else self.payload.get(name)


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else marker(value)
