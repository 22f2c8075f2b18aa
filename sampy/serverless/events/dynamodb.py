"""DynamoDB events: Lambda reads a stream of a DynamoDB table and invokes the function with batches of its records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import declaration
from sampy.iam.managed_policies import service_role_policy
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Grant, Invoked
from sampy.serverless.events.event_source_mapping import StreamEvent, event_source_mapping


@declaration
class DynamoDB(StreamEvent):
    """Invokes the function with batches of the records of a stream of a DynamoDB table.

    Source: AWS page "DynamoDB" of the AWS SAM developer guide.

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

    TYPE: ClassVar[str] = "DynamoDB"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the event source mapping, and the permission to read the stream."""
    yield Grant(managed=[service_role_policy("AWSLambdaDynamoDBExecutionRole", compilation.context)])
    yield from event_source_mapping(event, invoked, "DynamoDB", event.properties["Stream"])
