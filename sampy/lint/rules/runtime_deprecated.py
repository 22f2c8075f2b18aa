"""``runtime-deprecated``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, rule
from sampy.lint.runtimes import ended
from sampy.template import Template


@rule(
    "runtime-deprecated",
    Severity.WARNING,
    fix="move to a newer runtime",
    source='AWS page "Lambda runtimes"',
)
def runtime_deprecated(template: Template, context: Context) -> Iterator[Violation]:
    """A function has a runtime that gets no more updates.

    AWS no longer mends what is found to be unsafe in it, and will some day refuse first new functions with it and
    then changes of old ones.
    """
    for runtime in ended(template, context):
        if runtime.blocked is None:
            yield Violation(f"{runtime.name} gets no updates since {runtime.deprecated}", runtime.path, runtime.advice)
