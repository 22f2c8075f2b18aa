"""``missing-dead-letter-queue``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.functions import FUNCTION, References
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always, is_absent
from sampy.template import Template
from sampy.texts import text_of

_ASYNCHRONOUS = {
    "codecommit": "CodeCommit",
    "events": "EventBridge",
    "iot": "IoT",
    "logs": "CloudWatch Logs",
    "s3": "S3",
    "ses": "SES",
    "sns": "SNS",
}
"""The services that invoke functions without waiting for the result, by the name of their principal."""


@rule(
    "missing-dead-letter-queue",
    Severity.WARNING,
    fix="give the function a DeadLetterConfig, or an EventInvokeConfig with an OnFailure destination",
    source='AWS page "Capturing records of Lambda asynchronous invocations"',
)
def missing_dead_letter_queue(template: Template, context: Context) -> Iterator[Violation]:
    """A function that nobody waits for has no place for the events that it fails on.

    S3, SNS, EventBridge and their like hand an event to Lambda and forget it. Lambda tries three times; then the event
    is gone, unless the function has a dead-letter queue or a destination for it. A dead-letter queue of the
    subscription or of the rule's target doesn't help: it gets what could not be delivered, and this was.
    """
    references = References(template)
    invoked = _invoked(template, references)
    kept = {
        function
        for logical_id, properties in template.each("AWS::Lambda::EventInvokeConfig")
        if not always(properties, is_absent, "DestinationConfig", "OnFailure")
        for function in references.functions(logical_id, "FunctionName")
    }
    for logical_id, properties in template.each(FUNCTION):
        no_queue = always(properties.get("DeadLetterConfig"), is_absent)
        if logical_id in invoked and logical_id not in kept and no_queue:
            yield Violation(f"an event of {invoked[logical_id]} that the function fails on is lost", at(logical_id))


def _invoked(template: Template, references: References) -> dict[str, str]:
    """Return the functions that are invoked without waiting, each with the service that does."""
    found: dict[str, str] = {}
    for logical_id, properties in template.each("AWS::Lambda::Permission"):
        service = (text_of(properties.get("Principal")) or "").partition(".")[0]
        if service in _ASYNCHRONOUS:
            for function in references.functions(logical_id, "FunctionName"):
                found.setdefault(function, _ASYNCHRONOUS[service])
    for logical_id, _ in template.each("AWS::Scheduler::Schedule"):
        for function in references.functions(logical_id, "Target"):
            found.setdefault(function, "EventBridge Scheduler")
    return found
