"""``runtime-blocked``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, rule
from sampy.lint.runtimes import ended
from sampy.template import Template


@rule(
    "runtime-blocked",
    Severity.ERROR,
    fix="move to a newer runtime",
    source='AWS page "Lambda runtimes"',
)
def runtime_blocked(template: Template, context: Context) -> Iterator[Violation]:
    """A function has a runtime that Lambda makes no new functions with.

    A stack that has such a function already can be changed for a while; a new stack can't be deployed.
    """
    for runtime in ended(template, context):
        if runtime.blocked is not None:
            message = f"Lambda makes no new functions with {runtime.name} since {runtime.blocked}"
            yield Violation(message, runtime.path, runtime.advice)
