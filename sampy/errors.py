"""What can go wrong, said so that the reader knows where, what, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

import attrs

DocumentPath = tuple[str | int, ...]
"""The way to a value in a document: ``("Resources", "Vote", "Properties", "Timeout")``."""


def resource_in(path: DocumentPath) -> str | None:
    """Return the logical id of the resource that a path leads to, or into; None where it leads elsewhere."""
    return str(path[1]) if len(path) > 1 and path[0] == "Resources" else None


@attrs.frozen
class Place:
    """A position in a file of the user's.

    Args:
        file: The path as the user knows it: relative to the working directory where it lies below it.
        line: The line, from 1; absent where only the file is known.
        column: The column, from 1, where it is known.
    """

    file: str
    line: int | None = None
    column: int | None = None

    @classmethod
    def of(cls, file: str | Path, line: int | None = None, column: int | None = None) -> Place:
        """Return the place with its file shown relative to the working directory where it lies below it."""
        path = Path(file)
        if path.is_absolute() and path.is_relative_to(Path.cwd()):
            path = path.relative_to(Path.cwd())
        return cls(path.as_posix(), line, column)

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)


class Source(Protocol):
    """Where a document came from, and so where each of its values stands."""

    @property
    def folder(self) -> Path | None:
        """The folder that local paths in the document are relative to; None where it came from no file."""

    def place(self, path: DocumentPath) -> Place | None:
        """Return where the value at `path`, or its nearest surrounding that is known, was written."""


@attrs.frozen
class Problem:
    """One mistake.

    Args:
        message: What is wrong, as a sentence without the place.
        fix: What to do about it.
        path: The way to the value in the document, where there is one.
        place: Where it stands in the user's file.
        resource: The logical id of the resource it is about.
        event: The name of the event of that resource it is about.
        detail: More to know, such as the lines of a traceback.
    """

    message: str
    fix: str | None = None
    path: DocumentPath = ()
    place: Place | None = None
    resource: str | None = None
    event: str | None = None
    detail: str | None = None

    def located(self, source: Source) -> Problem:
        """Return this problem with its place looked up in `source` where it has none yet."""
        if self.place is not None:
            return self
        return attrs.evolve(self, place=source.place(self.path))

    def __str__(self) -> str:
        subject = self.resource or ".".join(str(step) for step in self.path[:2])
        if self.event:
            subject = f"{subject}, event {self.event}" if subject else f"event {self.event}"
        parts = [str(part) for part in (self.place, subject) if part]
        lines = [
            ": ".join([*parts, self.message]),
            *(self.detail or "").splitlines(),
            *([self.fix] if self.fix else []),
        ]
        return "\n    ".join(lines)


class SampyError(Exception):
    """The base of every error that sampy raises for a mistake that a user can make."""


class ProblemsError(SampyError):
    """Something that can't be done: everything that is in its way.

    Args:
        problems: What is wrong.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class CompileError(ProblemsError):
    """A document that can't be compiled: every problem found in it, in the order of their places."""


class PackageError(ProblemsError):
    """Code or a template that can't be packaged: every problem of the build, before anything is uploaded."""


class AwsError(ProblemsError):
    """A call that AWS refused, or that never reached it.

    Args:
        problems: What is wrong.
        code: The code of AWS's error, such as ``ExpiredToken``; an empty text where no answer came.
    """

    def __init__(self, problems: Iterable[Problem], code: str = "") -> None:
        super().__init__(problems)
        self.code = code


class StackNotFound(ProblemsError):
    """A stack, or a part of one, that the account doesn't have: which one may have been meant."""


class DeployError(ProblemsError):
    """A stack that can't be deployed, deleted or rolled back: why, what state it is in, and what to do."""


class ApplicationNotFound(SampyError):
    """Raised by a look-up of applications: the message says why there is no template."""


class Invalid(Exception):
    """Raised within the compiler where a value is wrong; whoever knows the resource makes it a `Problem`.

    Args:
        message: What is wrong.
        fix: What to do about it.
        at: The way from the resource (or event) to the value.
    """

    def __init__(self, message: str, *, fix: str | None = None, at: DocumentPath = ()) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.at = at

    def problem(self, path: DocumentPath, *, resource: str | None = None, event: str | None = None) -> Problem:
        """Return this as a problem of the value at `path`."""
        return Problem(self.message, self.fix, (*path, *self.at), resource=resource, event=event)


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that `name` was probably meant to be."""
    from difflib import get_close_matches

    candidates = {candidate.replace("_", "").lower(): candidate for candidate in names}
    matches = get_close_matches(name.replace("_", "").lower(), candidates, n=1, cutoff=0.6)
    return candidates[matches[0]] if matches else None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """Return what to do about the unknown `name`: the nearest of `names`, or all of them."""
    known = list(names)
    guess = nearest(name, known)
    if guess is not None:
        return f"did you mean {guess!r}?"
    return f"use one of: {', '.join(sorted(known))}" if known else "remove it"


def shown(value: object) -> str:
    """Return a value as a message shows it: the start of a long one."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
