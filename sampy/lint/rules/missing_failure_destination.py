"""``missing-failure-destination``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.functions import References
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always, is_absent
from sampy.template import Template
from sampy.texts import text_of

_ARN_OF_A_STREAM = re.compile(r"arn:(\$\{[^}]+\}|[^:]+):(dynamodb|kinesis):")
_STREAMS = {"AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table", "AWS::Kinesis::Stream"}


@rule(
    "missing-failure-destination",
    Severity.WARNING,
    fix="set DestinationConfig.OnFailure, and MaximumRetryAttempts so that it is reached",
    source='AWS page "Retain discarded batch records for a Kinesis Data Streams event source in Lambda"',
)
def missing_failure_destination(template: Template, context: Context) -> Iterator[Violation]:
    """The event source mapping of a stream has no place for the records that the function fails on.

    Lambda tries a failing batch again until its records expire, and nothing behind it in its shard is processed
    meanwhile. Then the records are gone.
    """
    references = References(template)
    for logical_id, properties in template.each("AWS::Lambda::EventSourceMapping"):
        arn = text_of(properties.get("EventSourceArn")) or ""
        is_stream = references.types(logical_id, "EventSourceArn") & _STREAMS or _ARN_OF_A_STREAM.match(arn)
        if is_stream and always(properties, is_absent, "DestinationConfig", "OnFailure"):
            yield Violation("records that the function fails on are lost", at(logical_id))
