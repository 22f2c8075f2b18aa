"""``missing-log-group``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.functions import FUNCTION, References
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always, is_absent
from sampy.template import Template
from sampy.texts import text_of

_PREFIX = "/aws/lambda/"


@rule(
    "missing-log-group",
    Severity.INFO,
    fix="add an AWS::Logs::LogGroup named /aws/lambda/<function>, with RetentionInDays",
    source='AWS page "Configuring CloudWatch log groups"',
)
def missing_log_group(template: Template, context: Context) -> Iterator[Violation]:
    """A function has no log group in the stack.

    Lambda makes one when the function first runs; that one keeps its logs for ever, and stays when the stack is
    deleted.
    """
    references = References(template)
    names: set[str | None] = set()
    covered: set[str] = set()
    for logical_id, properties in template.each("AWS::Logs::LogGroup"):
        names.add(text_of(properties.get("LogGroupName")))
        covered.update(references.functions(logical_id, "LogGroupName"))
    for logical_id, properties in template.each(FUNCTION):
        name = text_of(properties.get("FunctionName"))
        named = name is not None and f"{_PREFIX}{name}" in names
        if logical_id not in covered and not named and always(properties, is_absent, "LoggingConfig", "LogGroup"):
            yield Violation("the function has no log group in the stack", at(logical_id))
