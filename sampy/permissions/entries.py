"""What a role may do, as it is told: by what granted it, and by how much it lets its holder do."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from sampy.iam.actions import AccessLevel, by_level
from sampy.iam.statements import Statement
from sampy.permissions.model import Granted, Role


@attrs.frozen
class Entry:
    """A statement of a role, with its actions by their access levels.

    Args:
        granted: The statement, and what granted it.
        levels: The access levels with the actions of each; None for actions that the tables don't know.
    """

    granted: Granted
    levels: tuple[tuple[AccessLevel | None, tuple[str, ...]], ...]

    @property
    def statement(self) -> Statement:
        """The statement."""
        return self.granted.statement


def entries(role: Role) -> Iterator[Entry]:
    """Yield what a role was granted, each statement once."""
    for granted in dict.fromkeys(role.granted):
        levels = by_level(sorted(granted.statement.actions))
        yield Entry(granted, tuple((level, tuple(names)) for level, names in levels.items()))
