"""``missing-log-retention``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always, is_absent
from sampy.template import Template


@rule(
    "missing-log-retention",
    Severity.WARNING,
    fix="set RetentionInDays",
    source='AWS page "Working with log groups and log streams"',
)
def missing_log_retention(template: Template, context: Context) -> Iterator[Violation]:
    """A log group keeps what is logged for ever.

    Without RetentionInDays nothing is ever deleted: the bill grows, and so does what has to be searched and protected.
    """
    for logical_id, properties in template.each("AWS::Logs::LogGroup"):
        if always(properties.get("RetentionInDays"), is_absent):
            yield Violation("the log group keeps its logs for ever", at(logical_id))
