"""MSK events: Lambda reads a topic of a managed Kafka cluster and invokes the function with batches of its records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import declaration
from sampy.iam.managed_policies import service_role_policy
from sampy.intrinsics import Json
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Grant, Invoked, Object
from sampy.serverless.events.event_source_mapping import StreamEvent, event_source_mapping
from sampy.serverless.events.schema_registry import registry_statements
from sampy.serverless.events.source_access import read_secret

_CERTIFICATE = "CLIENT_CERTIFICATE_TLS_AUTH"


@declaration
class MSK(StreamEvent):
    """Invokes the function with batches of the records of a topic of Amazon MSK.

    Source: AWS page "MSK" of the AWS SAM developer guide.

    Example::

        stack.add(
            Function(
                "Fn",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={
                    "Clicks": events.MSK(
                        stream="arn:aws:kafka:eu-west-1:123456789012:cluster/clicks/1",
                        topics=["clicks"],
                        starting_position="LATEST",
                        consumer_group_id="analysis",
                    )
                },
            )
        )
    """

    TYPE: ClassVar[str] = "MSK"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the event source mapping, and the permission to read the topic."""
    given = event.properties
    managed = service_role_policy("AWSLambdaMSKExecutionRole", compilation.context)
    statements = [*registry_statements(given, compilation), *_certificates(given.get("SourceAccessConfigurations"))]
    policy: Object = {"PolicyName": "MSKExecutionRolePolicy", "PolicyDocument": {"Statement": statements}}
    yield Grant(managed=[managed], inline=[policy] if statements else [])
    yield from event_source_mapping(event, invoked, "MSK", given["Stream"])


def _certificates(configurations: Json) -> Iterator[Json]:
    """Yield the statements that allow to read the certificates of the client."""
    for each in configurations if isinstance(configurations, list) else ():
        if isinstance(each, dict) and each.get("Type") == _CERTIFICATE and each.get("URI"):
            yield read_secret(each["URI"])
