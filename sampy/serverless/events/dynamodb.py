"""DynamoDB events: Lambda reads a stream of a DynamoDB table and invokes the function with batches of its records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import String, declaration, prop
from sampy.iam.managed_policies import service_role_policy
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Grant, Invoked
from sampy.serverless.events.event_source_mapping import PullEvent, event_source_mapping


@declaration
class DynamoDB(PullEvent):
    """Invokes the function with batches of the records of a stream of a DynamoDB table.

    Source: AWS page "DynamoDB" of the AWS SAM developer guide.

    Args:
        stream: The ARN of the stream.
        starting_position: Where to start: ``TRIM_HORIZON``, ``LATEST`` or ``AT_TIMESTAMP``.

    Example::

        stack.add(
            Function(
                "Fn",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={
                    "Records": events.DynamoDB(
                        stream="arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2030-01-01T00:00:00.000",
                        starting_position="TRIM_HORIZON",
                    )
                },
            )
        )
    """

    stream: String = prop(passed_through=True)
    starting_position: String = prop(passed_through=True)

    TYPE: ClassVar[str] = "DynamoDB"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the event source mapping, and the permission to read the stream."""
    yield Grant(managed=[service_role_policy("AWSLambdaDynamoDBExecutionRole", compilation.context)])
    yield from event_source_mapping(event, invoked, "DynamoDB", event.properties["Stream"])
