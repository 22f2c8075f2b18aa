"""SelfManagedKafka events: Lambda reads a topic of a Kafka cluster and invokes the function with its records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from sampy.declaration import declaration
from sampy.errors import DocumentPath, Invalid
from sampy.intrinsics import Json, is_intrinsic
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Grant, Invoked, Object
from sampy.serverless.events.event_source_mapping import PullEvent, event_source_mapping
from sampy.serverless.events.schema_registry import registry_statements
from sampy.serverless.events.source_access import AT, decrypt, in_vpc, read_secret

_WITH_SECRET = (
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "OAUTHBEARER_AUTH",
)
_WITHOUT_SECRET = ("IAM_AUTH", "IAM_OAUTHBEARER_AUTH")
_ROOT_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE"
_VPC = ("VPC_SUBNET", "VPC_SECURITY_GROUP")
_OAUTH = ("OAUTHBEARER_SCOPE", "OAUTHBEARER_AUDIENCE", "OAUTHBEARER_LOGICAL_CLUSTER", "OAUTHBEARER_IDENTITY_POOL")
_KNOWN = (*_WITH_SECRET, *_WITHOUT_SECRET, _ROOT_CERTIFICATE, *_VPC, *_OAUTH)


@declaration
class SelfManagedKafka(PullEvent):
    """Invokes the function with batches of the records of a topic of a Kafka cluster of your own.

    Source: AWS page "SelfManagedKafka" of the AWS SAM developer guide.

    Example::

        stack.add(
            Function(
                "Fn",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={
                    "Clicks": events.SelfManagedKafka(
                        kafka_bootstrap_servers=["kafka-1.example.com:9092"],
                        topics=["clicks"],
                        starting_position="LATEST",
                        source_access_configurations=[
                            events.SourceAccessConfiguration(
                                type="SASL_SCRAM_512_AUTH",
                                uri="arn:aws:secretsmanager:eu-west-1:123456789012:secret:kafka",
                            )
                        ],
                    )
                },
            )
        )
    """

    TYPE: ClassVar[str] = "SelfManagedKafka"


class Access(NamedTuple):
    """How the cluster is reached: the secrets to read, and whether it lies in a VPC."""

    secrets: list[Json]
    in_vpc: bool


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the event source mapping, and the permission to reach the cluster."""
    given = event.properties
    _check(given)
    access = _access(given["SourceAccessConfigurations"])
    statements = [
        *(read_secret(secret) for secret in access.secrets),
        *([in_vpc()] if access.in_vpc else []),
        *decrypt(given, ["kms:Decrypt"]),
        *registry_statements(given, compilation),
    ]
    document: Json = {"Version": "2012-10-17", "Statement": statements}
    policy: Object = {"PolicyName": "SelfManagedKafkaExecutionRolePolicy", "PolicyDocument": document}
    yield Grant(inline=[policy] if statements else [])
    yield from event_source_mapping(event, invoked, "SelfManagedKafka", None)


def _check(given: Object) -> None:
    for name, fix in (
        ("KafkaBootstrapServers", "list the servers of the cluster"),
        ("Topics", "name the topic"),
        ("SourceAccessConfigurations", "tell how the cluster is reached"),
    ):
        if not given.get(name):
            raise Invalid(f"SelfManagedKafka events need {name}", fix=fix, at=("Properties",))
    topics = given["Topics"]
    if isinstance(topics, list) and len(topics) != 1:
        fix = "use an event for each topic"
        raise Invalid("a SelfManagedKafka event reads one topic only", fix=fix, at=("Properties", "Topics"))


def _access(configurations: Json) -> Access:
    if not isinstance(configurations, list):
        raise Invalid("SourceAccessConfigurations must be a list", fix="give Type and URI of each", at=AT)
    secrets: list[Json] = []
    certificate: Json = None
    seen: set[str] = set()
    for index, each in enumerate(configurations):
        kind = each.get("Type") if isinstance(each, dict) else None
        if not isinstance(each, dict) or kind not in _KNOWN:
            fix = f"use {', '.join(_KNOWN)}"
            raise Invalid(f"a Kafka cluster isn't reached by {kind!r}", fix=fix, at=(*AT, index))
        if kind in (*_WITH_SECRET, *_WITHOUT_SECRET):
            if seen.intersection((*_WITH_SECRET, *_WITHOUT_SECRET)):
                raise Invalid("a Kafka cluster is reached in one way only", fix="remove the others", at=(*AT, index))
            if kind in _WITH_SECRET:
                secrets.append(_uri(each, (*AT, index)))
        elif kind == _ROOT_CERTIFICATE:
            certificate = _uri(each, (*AT, index))
        else:
            _uri(each, (*AT, index))
        seen.add(str(kind))
    within = seen.intersection(_VPC)
    if len(within) == 1:
        raise Invalid(f"SourceAccessConfigurations has only one of {' and '.join(_VPC)}", fix="give both", at=AT)
    return Access([*secrets, *([certificate] if certificate else [])], bool(within))


def _uri(configuration: Object, at: DocumentPath) -> Json:
    uri = configuration.get("URI")
    if not uri or not (isinstance(uri, str) or is_intrinsic(uri)):
        raise Invalid(f"{configuration['Type']} needs a URI, which is text", fix="give its ARN or id", at=at)
    return uri
