"""``missing-redrive-policy``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.functions import References
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always, is_absent
from sampy.template import Template


@rule(
    "missing-redrive-policy",
    Severity.WARNING,
    fix="give the queue a RedrivePolicy with a dead-letter queue",
    source='AWS page "Using dead-letter queues in Amazon SQS"',
)
def missing_redrive_policy(template: Template, context: Context) -> Iterator[Violation]:
    """A queue that invokes a function has no dead-letter queue.

    A message that the function fails on comes back again and again, and takes the place of others, until it is too old
    and is gone.
    """
    references = References(template)
    sources = {
        reference.target
        for logical_id, _ in template.each("AWS::Lambda::EventSourceMapping")
        for reference in references.of(logical_id, "EventSourceArn")
    }
    for logical_id, properties in template.each("AWS::SQS::Queue"):
        if logical_id in sources and always(properties.get("RedrivePolicy"), is_absent):
            yield Violation("messages that the function fails on come back until they are lost", at(logical_id))
