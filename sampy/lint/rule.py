"""What a rule of the linter is: what it says of itself, and the function that holds it against a template."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import TypeAlias

import attrs

from sampy.context import Context
from sampy.errors import DocumentPath
from sampy.findings import Severity
from sampy.template import Template


@attrs.frozen
class Description:
    """What a rule says of itself.

    Args:
        id: Its name, in kebab case: ``public-bucket``.
        severity: How bad it is to break it.
        summary: What is wrong where it is broken, as one sentence.
        why: Why that is wrong.
        fix: What to do about it.
        source: Where to read about it: the name of an AWS page, or an address.
    """

    id: str
    severity: Severity
    summary: str
    why: str = ""
    fix: str | None = None
    source: str | None = None


@attrs.frozen
class Violation:
    """A place at which a rule is broken.

    Args:
        message: What is wrong there, as a sentence.
        path: The way to it in the compiled template; `at` makes it.
        fix: What to do about it, where that is more than what the rule says.
        blame: The way to what the user has to mend, where that is another place: it starts with ``Resources`` and
            the logical id of a resource of the compiled template.
    """

    message: str
    path: DocumentPath
    fix: str | None = None
    blame: DocumentPath | None = None


Check: TypeAlias = Callable[[Template, Context], Iterable[Violation]]
"""Yields where a compiled template breaks a rule."""


@attrs.frozen(kw_only=True)
class Rule(Description):
    """A rule of the linter: what it says of itself, and how to find where it is broken.

    Args:
        check: The function that finds that.
    """

    check: Check


def rule(
    id: str, severity: Severity = Severity.WARNING, *, fix: str | None = None, source: str | None = None
) -> Callable[[Check], Rule]:
    """Make a function the rule `id`.

    The first paragraph of its docstring is the summary, and what follows says why.

    Args:
        id: The name of the rule, in kebab case.
        severity: How bad it is to break it.
        fix: What to do about it.
        source: Where to read about it: the name of an AWS page, or an address.
    """

    def decorated(check: Check) -> Rule:
        summary, _, why = (inspect.getdoc(check) or id).partition("\n\n")
        return Rule(
            id=id, severity=severity, summary=_joined(summary), why=_joined(why), fix=fix, source=source, check=check
        )

    return decorated


def at(logical_id: str, *steps: str | int) -> DocumentPath:
    """Return the way to a property of a resource; to the resource itself, where no property is named."""
    return ("Resources", logical_id, "Properties", *steps) if steps else ("Resources", logical_id)


def _joined(text: str) -> str:
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
