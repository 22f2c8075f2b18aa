"""What all events have in common that Lambda itself pulls from a queue or stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sampy.declaration import Boolean, Document, Documents, Integer, PropertyType, String, Strings, declaration, prop
from sampy.errors import Invalid
from sampy.iam.destinations import destination_policy
from sampy.intrinsics import Json, is_intrinsic
from sampy.serverless.base import Event
from sampy.serverless.contributions import Contribution, DeclaredEvent, Emit, Grant, Invoked, Object, stated

_SAME = (
    "StartingPosition",
    "StartingPositionTimestamp",
    "BatchSize",
    "Enabled",
    "MaximumBatchingWindowInSeconds",
    "MaximumRetryAttempts",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "ParallelizationFactor",
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "KmsKeyArn",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "LoggingConfig",
)
KAFKA_CONFIG = {
    "MSK": "AmazonManagedKafkaEventSourceConfig",
    "SelfManagedKafka": "SelfManagedKafkaEventSourceConfig",
}
"""What of Kafka only the property of this name knows, by the type of the event."""


@declaration
class Filter(PropertyType):
    """A filter pattern.

    Args:
        pattern: The pattern, as JSON text.
    """

    pattern: String


@declaration
class FilterCriteria(PropertyType):
    """Which messages invoke the function; the others are discarded.

    Source: AWS page "AWS::Lambda::EventSourceMapping FilterCriteria".

    Args:
        filters: The patterns, one of which must match.
    """

    filters: Sequence[Filter | Document] | Documents | None = None


@declaration
class OnFailure(PropertyType):
    """Where messages go that could not be processed.

    Args:
        destination: The ARN of the queue, topic or bucket.
        type: ``SQS``, ``SNS`` or ``S3``: grant the function the right to send there; ``Kafka`` grants nothing.
    """

    destination: String | None = None
    type: str | None = None


@declaration
class DestinationConfig(PropertyType):
    """Destinations of messages after processing.

    Source: AWS page "AWS::Lambda::EventSourceMapping DestinationConfig".

    Args:
        on_failure: The destination of messages that could not be processed.
    """

    on_failure: OnFailure | Document


@declaration
class ScalingConfig(PropertyType):
    """How many instances may read the queue at the same time.

    Source: AWS page "AWS::Lambda::EventSourceMapping ScalingConfig".

    Args:
        maximum_concurrency: 2 to 1,000.
    """

    maximum_concurrency: Integer | None = None


@declaration
class ProvisionedPollerConfig(PropertyType):
    """How many pollers are kept ready.

    Source: AWS page "AWS::Lambda::EventSourceMapping ProvisionedPollerConfig".

    Args:
        minimum_pollers: The fewest.
        maximum_pollers: The most.
    """

    minimum_pollers: Integer | None = None
    maximum_pollers: Integer | None = None


@declaration
class MetricsConfig(PropertyType):
    """Which metrics Lambda produces.

    Source: AWS page "AWS::Lambda::EventSourceMapping MetricsConfig".

    Args:
        metrics: ``["EventCount"]``.
    """

    metrics: Strings | None = None


@declaration
class SourceAccessConfiguration(PropertyType):
    """How the source is reached.

    Source: AWS page "AWS::Lambda::EventSourceMapping SourceAccessConfiguration".

    Args:
        type: ``BASIC_AUTH``, ``VIRTUAL_HOST``, ``VPC_SUBNET``, ``VPC_SECURITY_GROUP``, ``SASL_SCRAM_512_AUTH`` ...
        uri: The ARN of the secret, the id of the subnet or security group, or the name that goes with it.
    """

    type: String
    uri: String | None = prop(default=None, name="URI")


@declaration
class SchemaRegistryConfig(PropertyType):
    """The registry of the schemas that the records of a Kafka source follow.

    Source: AWS page "AWS::Lambda::EventSourceMapping SchemaRegistryConfig".

    Args:
        schema_registry_uri: The ARN of a registry of AWS Glue, or the URL of another one.
        event_record_format: The format of what the function gets: ``JSON`` or ``SOURCE``.
        schema_validation_configs: What of a record is validated: ``[{"Attribute": "VALUE"}]``.
        access_configs: How the registry is reached, with Type and URI each.
    """

    schema_registry_uri: String = prop(name="SchemaRegistryURI")
    event_record_format: str
    schema_validation_configs: Sequence[Document]
    access_configs: Sequence[Document] | None = None


@declaration
class PullEvent(Event):
    """The base of events that Lambda pulls.

    Source: AWS page "AWS::Lambda::EventSourceMapping".

    Args:
        batch_size: The most messages in one invocation.
        starting_position: Where in a stream to start: ``TRIM_HORIZON``, ``LATEST`` or ``AT_TIMESTAMP``.
        starting_position_timestamp: The time to start at, in seconds since 1970.
        enabled: Whether messages are read.
        maximum_batching_window_in_seconds: How long to gather messages, 0 to 300.
        maximum_retry_attempts: How often a failed batch is tried again; -1 for as long as its records last.
        bisect_batch_on_function_error: Split a failed batch in two.
        maximum_record_age_in_seconds: The age at which records are discarded; -1 for never.
        destination_config: Where messages go that could not be processed.
        parallelization_factor: Batches of one shard that are processed at the same time, 1 to 10.
        topics: The Kafka topic.
        queues: The queue of the broker.
        source_access_configurations: Credentials and network of the source.
        secrets_manager_kms_key_id: The key that encrypts the credentials.
        tumbling_window_in_seconds: The length of a processing window, 0 to 900.
        function_response_types: ``["ReportBatchItemFailures"]``.
        kafka_bootstrap_servers: The servers of a Kafka cluster.
        filter_criteria: Which messages invoke the function.
        kms_key_arn: The key that encrypts the filter criteria.
        consumer_group_id: The Kafka consumer group.
        scaling_config: How many instances may read at the same time.
        provisioned_poller_config: How many pollers are kept ready.
        schema_registry_config: The schema registry of a Kafka source.
        metrics_config: Which metrics are produced.
        logging_config: How the mapping logs.
    """

    batch_size: Integer | None = None
    starting_position: String | None = prop(default=None, passed_through=True)
    starting_position_timestamp: Integer | None = prop(default=None, passed_through=True)
    enabled: Boolean | None = None
    maximum_batching_window_in_seconds: Integer | None = None
    maximum_retry_attempts: Integer | None = None
    bisect_batch_on_function_error: Boolean | None = None
    maximum_record_age_in_seconds: Integer | None = None
    destination_config: DestinationConfig | Document | None = None
    parallelization_factor: Integer | None = None
    topics: Strings | None = None
    queues: Strings | None = None
    source_access_configurations: Sequence[SourceAccessConfiguration | Document] | Documents | None = None
    secrets_manager_kms_key_id: String | None = None
    tumbling_window_in_seconds: Integer | None = None
    function_response_types: Strings | None = None
    kafka_bootstrap_servers: Strings | None = None
    filter_criteria: FilterCriteria | Document | None = None
    kms_key_arn: String | None = prop(default=None, passed_through=True)
    consumer_group_id: String | None = None
    scaling_config: ScalingConfig | Document | None = None
    provisioned_poller_config: ProvisionedPollerConfig | Document | None = None
    schema_registry_config: SchemaRegistryConfig | Document | None = None
    metrics_config: MetricsConfig | Document | None = None
    logging_config: Document | None = None


@declaration
class StreamEvent(PullEvent):
    """The base of events of streams, which have a position to start at.

    Args:
        stream: The ARN of the stream, or of the Kafka cluster.
        starting_position: Where to start: ``TRIM_HORIZON``, ``LATEST`` or ``AT_TIMESTAMP``.
    """

    stream: String = prop(passed_through=True)
    starting_position: String = prop(passed_through=True)


def event_source_mapping(
    event: DeclaredEvent, invoked: Invoked, kind: str, source_arn: Json, own: Mapping[str, Json] | None = None
) -> Iterator[Contribution]:
    """Yield the mapping of an event of type `kind`, and the permission for its failure destination.

    Args:
        event: The event.
        invoked: The function.
        kind: The type of the event.
        source_arn: The ARN of what is read; None where it has none.
        own: Properties of the mapping that only events of this type have.
    """
    given = event.properties
    _check_filter_criteria(given.get("FilterCriteria"))
    if given.get("ConsumerGroupId") and kind not in KAFKA_CONFIG:
        at = ("Properties", "ConsumerGroupId")
        raise Invalid(f"ConsumerGroupId is no property of {kind} events", fix="remove it", at=at)
    properties: Object = {"FunctionName": invoked.name, **(own or {})}
    if source_arn is not None:
        properties["EventSourceArn"] = source_arn
    kafka = {name: given[name] for name in ("ConsumerGroupId", "SchemaRegistryConfig") if given.get(name)}
    if kafka and kind in KAFKA_CONFIG:
        properties[KAFKA_CONFIG[kind]] = kafka
    properties |= stated(given, _SAME)
    if given.get("KafkaBootstrapServers"):
        servers: Json = {"KafkaBootstrapServers": given["KafkaBootstrapServers"]}
        properties["SelfManagedEventSource"] = {"Endpoints": servers}
    if given.get("DestinationConfig"):
        config, grants = _destination(event, given["DestinationConfig"])
        properties["DestinationConfig"] = config
        yield from grants
    mapping: Object = {
        "Type": "AWS::Lambda::EventSourceMapping",
        "Properties": properties,
        **invoked.declared.passed_attributes(),
    }
    yield Emit(event.logical_id, mapping, "event source mapping")


def _check_filter_criteria(criteria: Json) -> None:
    if isinstance(criteria, dict) and criteria and not is_intrinsic(criteria) and list(criteria) != ["Filters"]:
        at = ("Properties", "FilterCriteria")
        raise Invalid("FilterCriteria holds Filters and nothing else", fix="write {Filters: [...]}", at=at)


def _destination(event: DeclaredEvent, config: Json) -> tuple[Json, list[Grant]]:
    """Return the destination config without the type that only the transform reads, and what the type grants."""
    on_failure = config.get("OnFailure") if isinstance(config, dict) else None
    at = ("Properties", "DestinationConfig", "OnFailure")
    if not isinstance(config, dict) or not isinstance(on_failure, dict):
        raise Invalid("DestinationConfig needs OnFailure, a map", fix="give it the Destination", at=at)
    kind = on_failure.get("Type")
    if not kind:
        return config, []
    if kind not in ("SQS", "SNS", "S3", "Kafka"):
        raise Invalid(f"a destination can't be of type {kind!r}", fix="use SQS, SNS, S3 or Kafka", at=(*at, "Type"))
    passed: Json = {**config, "OnFailure": {name: value for name, value in on_failure.items() if name != "Type"}}
    policy = destination_policy(str(kind), on_failure.get("Destination"), event.logical_id)
    return passed, [Grant(inline=[policy])] if policy else []
