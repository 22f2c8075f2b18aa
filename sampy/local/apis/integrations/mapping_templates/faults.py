"""What is wrong with a mapping template, or with what it was given."""

from __future__ import annotations


class TemplateFault(Exception):
    """A template can't be read, or can't be carried out.

    Args:
        why: What is wrong, as a sentence without a full stop.
        line: The line of the template, from 1, where it is known.
    """

    def __init__(self, why: str, line: int | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.line = line

    def __str__(self) -> str:
        return self.why if self.line is None else f"line {self.line}: {self.why}"


class BodyFault(Exception):
    """A template reads the body of a request as JSON, and it is none."""
