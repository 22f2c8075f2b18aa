"""SQS events: Lambda reads a queue and invokes the function with batches of its messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import String, declaration, prop
from sampy.iam.managed_policies import service_role_policy
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Grant, Invoked
from sampy.serverless.events.event_source_mapping import PullEvent, event_source_mapping


@declaration
class SQS(PullEvent):
    """Invokes the function with batches of the messages of a queue.

    Source: AWS page "SQS" of the AWS SAM developer guide.

    Args:
        queue: The ARN of the queue.

    Example::

        jobs = stack.add(Resource("Jobs", "AWS::SQS::Queue"))
        stack.add(
            Function(
                "Work",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(len(event['Records']))",
                events={"Jobs": events.SQS(queue=GetAtt(jobs, "Arn"), batch_size=5)},
            )
        )
    """

    queue: String = prop(passed_through=True)

    TYPE: ClassVar[str] = "SQS"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the event source mapping, and the permission to read the queue."""
    yield Grant(managed=[service_role_policy("AWSLambdaSQSQueueExecutionRole", compilation.context)])
    yield from event_source_mapping(event, invoked, "SQS", event.properties["Queue"])
