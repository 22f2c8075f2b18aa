"""AWS::EventsV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class EventBus(_SchemaResource):
    """Resource type definition for AWS::EventsV2::EventBus, an Amazon EventBridge custom event bus that receives
    events and delivers them to matching subscribers.
    """
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """Encryption configuration for an event bus."""
        kms_key_identifier: _String | None = None
        """The identifier of the AWS KMS customer managed key that the event bus uses to encrypt events. You can
        specify the key ARN, key ID, alias name, or alias ARN. If you do not specify a key, EventBridge uses an AWS
        owned key.
        """
    @_declaration
    class StorageConfiguration(_SchemaPropertyType):
        """Storage (retention) configuration for the event bus."""
        retention_period_in_days: _Integer | None = None
        """The number of days events are retained on the event bus for replay, 1-365."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the resource."""
        key: _String
        """The tag key. For each resource, each tag key must be unique and each key can have only one value; keys
        are case sensitive. A key cannot begin or end with a whitespace character; whitespace inside the key is
        allowed.
        """
        value: _String
        """The tag value. May be empty. A value cannot begin or end with a whitespace character; whitespace inside
        the value is allowed.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the event bus. The first character must be alphanumeric; the remaining characters may also
    include '.', '-', and '_'.
    """
    description: _String | None = None
    """A description of the event bus. Control characters and Unicode line separators are not allowed."""
    encryption_configuration: EventBus.EncryptionConfiguration | _Document | None = None
    """Encryption configuration for the event bus. The service stores and returns the customer managed key as its
    key ARN. The key ARN is recommended so that drift detection stays accurate. A key ID is also accepted and is
    matched to the returned key ARN when CloudFormation checks for drift; a key alias is accepted but can be
    reported as a value difference, because an alias cannot be matched to the key ARN it points to.
    """
    storage_configuration: EventBus.StorageConfiguration | _Document | None = None
    """The event storage configuration for the event bus, which controls the number of days events are retained on
    the bus.
    """
    tags: _Sequence[EventBus.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the event bus."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time the event bus was created, as an ISO 8601 timestamp."""
    @property
    def event_bus_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the event bus."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time the event bus was last modified, as an ISO 8601 timestamp."""
    @property
    def state(self) -> _Intrinsic:
        """The lifecycle state of the event bus. The settled operational state is ACTIVE."""

@_declaration
class EventSource(_SchemaResource):
    """Resource schema for AWS::EventsV2::EventSource. A managed event source that forwards AWS service events or
    partner events onto a custom event bus.
    """
    @_declaration
    class AwsServiceEventsConfiguration(_SchemaPropertyType):
        """Forward a single AWS service's events from the account's default event bus."""
        aws_service: _String
        """A single AWS service source identifier, for example aws.s3. Wildcards and lists are not allowed."""
        on_failure_configuration: EventSource.OnFailureConfiguration | _Document | None = None
        """The destination for events that could not be forwarded."""
        pattern: _String | None = None
        """A filter pattern, as a JSON string, that defines which events from the specified AWS service are
        forwarded to the event bus. Do not include source, account, or region as top-level fields. If you do not
        specify a pattern, all events from the service are forwarded.
        """
    @_declaration
    class EventSourceConfiguration(_SchemaPropertyType):
        """Event source configuration. Exactly one of the two variants must be set."""
        aws_service_events_configuration: EventSource.AwsServiceEventsConfiguration | _Document | None = None
        """Configuration for forwarding a single AWS service's events."""
        partner_events_configuration: EventSource.PartnerEventsConfiguration | _Document | None = None
        """Configuration for forwarding a partner event source's events."""
    @_declaration
    class OnFailureConfiguration(_SchemaPropertyType):
        """The destination for events that could not be forwarded by the managed forwarding target or, for partner
        event sources, the managed partner event bus. Arn is optional. An empty object removes a configured
        destination on update.
        """
        arn: _String | None = None
        """The ARN of the Amazon SQS standard queue that receives events that could not be forwarded. FIFO queues
        are not supported.
        """
    @_declaration
    class PartnerEventsConfiguration(_SchemaPropertyType):
        """Forward a partner event source's events through a managed partner event bus."""
        partner_event_source_arn: _String
        """The ARN of the partner event source to forward. The partner owns the event source, so the ARN's account
        segment is empty. Changing this property replaces the event source. Because Name and EventBusArn together
        identify an event source, and the replacement is created before the old resource is deleted, change Name in
        the same update.
        """
        on_failure_configuration: EventSource.OnFailureConfiguration | _Document | None = None
        """The destination for events that could not be forwarded, covering both the forwarding target and the
        managed partner event bus.
        """
        partner_bus_kms_key_identifier: _String | None = None
        """The identifier of the AWS KMS customer managed key for EventBridge to use, if you choose to use a
        customer managed key to encrypt events on the managed partner event bus. The identifier can be the key
        Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN. If you do not specify a customer managed key
        identifier, EventBridge uses an AWS owned key to encrypt events on the event bus.
        """
        pattern: _String | None = None
        """A filter pattern, as a JSON string, that defines which events from the specified partner event source are
        forwarded to the event bus. If you do not specify a pattern, all events from the partner event source are
        forwarded.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the resource."""
        key: _String
        """The tag key. Unique per resource; keys are case sensitive. No leading or trailing whitespace (interior
        whitespace is allowed).
        """
        value: _String
        """The tag value. May be empty. No leading or trailing whitespace (interior whitespace is allowed)."""
    TYPE: _ClassVar[str]
    configuration: EventSource.EventSourceConfiguration | _Document
    """The event source configuration. Specify exactly one of AwsServiceEventsConfiguration or
    PartnerEventsConfiguration.
    """
    event_bus_arn: _String
    """The ARN of the custom event bus the event source forwards onto."""
    name: _String
    """The name of the event source. The first character must be alphanumeric; the remaining characters may also
    include '.', '-', and '_'. Names cannot begin with the reserved aws. prefix.
    """
    description: _String | None = None
    """A description of the event source. Control characters and Unicode line separators are not allowed."""
    tags: _Sequence[EventSource.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the event source."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time the event source was created, as an ISO 8601 timestamp."""
    @property
    def event_source_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the event source. Its resource segment has the form event-sourcev2///.
        The type segment is set by the service (aws.service for AWS service events, aws.partner for partner events)
        and is not part of the event source name. The id segment is a 25-character identifier generated by the
        service.
        """
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time the event source was last modified, as an ISO 8601 timestamp."""
    @property
    def revoked(self) -> _Intrinsic:
        """Whether the event bus owner has revoked this event source. Revocation is permanent: a revoked event
        source cannot be updated, but it can be deleted.
        """
    @property
    def state(self) -> _Intrinsic:
        """The lifecycle state of the event source: CREATING, ACTIVE, UPDATING, CREATE_FAILED, UPDATE_FAILED,
        DELETING, or DELETE_FAILED. Revocation by the event bus owner is reported by the Revoked property, not by
        the state.
        """

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource type definition for AWS::EventsV2::ResourcePolicy, the resource policy of an Amazon EventBridge
    event bus. This manages only the resource policy named "default", which the bus owner writes. It does not manage
    the policy named "AWS_RAM", which AWS Resource Access Manager owns on behalf of the bus owner. If the bus
    already has a default policy, creating this resource fails. Deleting this resource removes all permissions
    granted by it.
    """
    TYPE: _ClassVar[str]
    event_bus_arn: _String
    """The Amazon Resource Name (ARN) of the event bus whose resource policy this is. The bus must already exist.
    This resource does not create it.
    """
    policy_document: _Document
    """The resource policy document, as a JSON object. The document can be up to 20 KB. This quota is adjustable. An
    empty object is not a valid policy. To remove the policy, delete this resource. The principals in the document
    must exist and be visible to the service when the policy is written. When you create a new IAM role or user,
    that principal might not be immediately visible to the service. You might need to enforce a delay before you
    include it in the document.
    """
    @property
    def revision_id(self) -> _Intrinsic:
        """The revision identifier the service assigned to the stored policy. The identifier changes on every
        successful write.
        """

@_declaration
class Subscriber(_SchemaResource):
    """Resource type definition for AWS::EventsV2::Subscriber, an Amazon EventBridge subscription that delivers
    events from an event bus to a target. Canonical identity is the combination of bus, name, and target.
    Replacement uses delete_then_create.
    """
    @_declaration
    class BatchConfiguration(_SchemaPropertyType):
        """Configuration for batching events into a single delivery."""
        max_batch_size: _Integer | None = None
        """The maximum number of events in a single batch delivered to the target. The maximum depends on the
        target: 500 for Kinesis Data Streams and Amazon Data Firehose, 100 for Lambda, Step Functions, and
        AWS::EventsV2::EventBus targets, 10 for Amazon SQS, Amazon SNS, and AWS::Events::EventBus targets, and 1 for
        API Gateway, API destinations, and universal service integration targets. The service rejects a value above
        the target's maximum.
        """
        max_batch_window_in_seconds: _Integer | None = None
        """The maximum time in seconds to wait for a batch to fill before delivering it, 0-300. The default is 0 (no
        wait). The resolved value applied by the service is returned on read.
        """
    @_declaration
    class DeduplicationConfiguration(_SchemaPropertyType):
        """Deduplication settings applied to the forwarded events on the downstream bus."""
        deduplication_type: _Literal["CONTENT_BASED"] | _String
        """How duplicate events are detected: CONTENT_BASED deduplicates by a hash of the event content. To
        deduplicate by a caller-supplied token instead, omit DeduplicationConfiguration and set
        SystemMetadata.DeduplicationId.
        """
    @_declaration
    class EventBusV2SystemMetadata(_SchemaPropertyType):
        """Customer-controllable system metadata attached to each forwarded event."""
        deduplication_id: _String | None = None
        """The deduplication ID for FIFO deduplication on the downstream event bus. Accepts a literal value or a
        JSONata expression.
        """
        event_group_id: _String | None = None
        """The event group ID for FIFO ordering on the downstream event bus. Accepts a literal value or a JSONata
        expression.
        """
    @_declaration
    class Filter(_SchemaPropertyType):
        """A single filter entry: an event pattern and the scope of the event it is evaluated against."""
        pattern: _String
        """The event pattern, as a JSON string."""
        scope: _Literal["DATA", "METADATA", "SYSTEM_METADATA"] | _String
        """Which part of the event the pattern is evaluated against: DATA (the event payload), METADATA (event
        metadata), or SYSTEM_METADATA (service-generated metadata).
        """
    @_declaration
    class FilterConfiguration(_SchemaPropertyType):
        """Configuration for filtering which events are delivered to the target. An event must match every filter to
        be delivered.
        """
        filters: _Sequence[Subscriber.Filter | _Document] | _Intrinsic
        """The list of filters, 1-50 entries. An event must match every filter to be delivered."""
        language: _Literal["EVENT_BRIDGE_PATTERN"] | _String | None = None
        """The filter language. The default is EVENT_BRIDGE_PATTERN."""
    @_declaration
    class InvokeConfiguration(_SchemaPropertyType):
        """Configuration for how the subscriber invokes its target. Specify the target ARN, the IAM role, and,
        optionally, the target-specific parameters object that matches the target type.
        """
        role_arn: _String
        """The ARN of the IAM role the service assumes to invoke the target. The role must belong to the same
        account as the subscriber.
        """
        target_arn: _String
        """The Amazon Resource Name (ARN) of the target that the subscriber invokes. For universal service
        integration targets, use the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
        """
        event_bus_v2_parameters: Subscriber.InvokeConfigurationEventBusV2Parameters | _Document | None = None
        http_parameters: Subscriber.InvokeConfigurationHttpParameters | _Document | None = None
        kinesis_parameters: Subscriber.InvokeConfigurationKinesisParameters | _Document | None = None
        lambda_parameters: Subscriber.InvokeConfigurationLambdaParameters | _Document | None = None
        sns_parameters: Subscriber.InvokeConfigurationSnsParameters | _Document | None = None
        sqs_parameters: Subscriber.InvokeConfigurationSqsParameters | _Document | None = None
        step_functions_parameters: Subscriber.InvokeConfigurationStepFunctionsParameters | _Document | None = None
        universal_target_parameters: Subscriber.InvokeConfigurationUniversalTargetParameters | _Document | None = None
    @_declaration
    class InvokeConfigurationEventBusV2Parameters(_SchemaPropertyType):
        """Parameters for forwarding events to another EventBridge event bus, used when TargetArn is an event bus
        ARN of the form arn:{partition}:events:{region}:{account}:event-busv2/{name}/{id}.
        """
        deduplication_configuration: Subscriber.DeduplicationConfiguration | _Document | None = None
        """Deduplication settings applied to the forwarded events on the downstream event bus."""
        metadata: _Mapping[str, _String] | _Intrinsic | None = None
        """Metadata forwarded with each event, as key-value string pairs."""
        system_metadata: Subscriber.EventBusV2SystemMetadata | _Document | None = None
        """System metadata attached to each forwarded event, controlling FIFO ordering and deduplication on the
        downstream event bus.
        """
    @_declaration
    class InvokeConfigurationHttpParameters(_SchemaPropertyType):
        """Parameters for invoking an HTTP endpoint target, such as an Amazon API Gateway endpoint or an EventBridge
        API destination.
        """
        header_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        """HTTP headers to add to the request."""
        invocation_timeout_seconds: _String | None = None
        """The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or
        a JSONata expression.
        """
        path_parameter_values: _Sequence[_String] | _Intrinsic | None = None
        """Values for the path parameters (wildcards) in the target URL, in order."""
        query_string_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        """Query string parameters to add to the request."""
    @_declaration
    class InvokeConfigurationKinesisParameters(_SchemaPropertyType):
        """Parameters for writing events to an Amazon Kinesis Data Streams target."""
        explicit_hash_key: _String | None = None
        """An explicit hash key that overrides the partition key's shard assignment. Accepts a literal value or a
        JSONata expression.
        """
        partition_key: _String | None = None
        """The partition key that determines which shard each record is written to. Accepts a literal value or a
        JSONata expression.
        """
    @_declaration
    class InvokeConfigurationLambdaParameters(_SchemaPropertyType):
        """Parameters for invoking an AWS Lambda function target."""
        durable_execution_name: _String | None = None
        """A unique name for a durable function execution. Accepts a literal value or a JSONata expression."""
        invocation_timeout_seconds: _String | None = None
        """The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or
        a JSONata expression.
        """
        invocation_type: _String | None = None
        """How the function is invoked: EVENT (asynchronous) or REQUEST_RESPONSE (synchronous)."""
        qualifier: _String | None = None
        """The version or alias of the Lambda function to invoke. Accepts a literal value or a JSONata expression.
        """
        tenant_id: _String | None = None
        """The tenant identifier for multi-tenant Lambda functions. Accepts a literal value or a JSONata expression.
        """
    @_declaration
    class InvokeConfigurationSnsParameters(_SchemaPropertyType):
        """Parameters for publishing events to an Amazon SNS topic target."""
        message_attributes: _Mapping[str, Subscriber.MessageAttributeValue | _Document] | _Intrinsic | None = None
        """Custom message attributes to attach to each message; Amazon SNS subscription filter policies can match on
        them.
        """
        message_deduplication_id: _String | None = None
        """The message deduplication ID to use when the target is a FIFO topic. Accepts a literal value or a JSONata
        expression.
        """
        message_group_id: _String | None = None
        """The message group ID to use when the target is a FIFO topic. Accepts a literal value or a JSONata
        expression.
        """
        message_structure: _String | None = None
        """Set to json to send a different message per delivery protocol. Accepts a literal value or a JSONata
        expression.
        """
        subject: _String | None = None
        """The subject line to use for email-protocol subscriptions. Accepts a literal value or a JSONata
        expression.
        """
    @_declaration
    class InvokeConfigurationSqsParameters(_SchemaPropertyType):
        """Parameters for sending events to an Amazon SQS queue target."""
        delay_seconds: _String | None = None
        """The delay in seconds for the message, written as a string. Accepts a literal value or a JSONata
        expression.
        """
        message_attributes: _Mapping[str, Subscriber.MessageAttributeValue | _Document] | _Intrinsic | None = None
        """Custom message attributes to attach to each message."""
        message_deduplication_id: _String | None = None
        """The message deduplication ID to use when the target is a FIFO queue. Accepts a literal value or a JSONata
        expression.
        """
        message_group_id: _String | None = None
        """The message group ID to use when the target is a FIFO queue. Accepts a literal value or a JSONata
        expression.
        """
        message_system_attributes: _Mapping[str, Subscriber.MessageAttributeValue | _Document] | _Intrinsic | None = None
        """Message system attributes to attach to each message, such as AWSTraceHeader."""
    @_declaration
    class InvokeConfigurationStepFunctionsParameters(_SchemaPropertyType):
        """Parameters for starting an AWS Step Functions state machine execution target."""
        invocation_timeout_seconds: _String | None = None
        """The timeout in seconds for each invocation of the target, written as a string. Accepts a literal value or
        a JSONata expression.
        """
        invocation_type: _String | None = None
        """How the execution is started: EVENT (StartExecution, asynchronous) or REQUEST_RESPONSE
        (StartSyncExecution, synchronous).
        """
        name: _String | None = None
        """A name for the execution. Must be unique for the account, Region, and state machine. Accepts a literal
        value or a JSONata expression.
        """
        trace_header: _String | None = None
        """The AWS X-Ray trace header for distributed tracing. Accepts a literal value or a JSONata expression."""
    @_declaration
    class InvokeConfigurationUniversalTargetParameters(_SchemaPropertyType):
        """Parameters for invoking an AWS service API as a universal service integration target, used when TargetArn
        has the form arn:{partition}:events:::aws-sdk:{service}:{apiAction}.
        """
        input: _String
        """JSON string or JSONata expression that produces the API request. Supports {% ... %} JSONata expressions
        for dynamic values from the event.
        """
        invocation_timeout_seconds: _String | None = None
        """Timeout in seconds for each invocation of the target (1-30, default 30). Must be a literal integer
        written as a string; JSONata expressions are not supported for this field.
        """
    @_declaration
    class JsonataConfiguration(_SchemaPropertyType):
        """JSONata transform settings."""
        expression: _String
        """The JSONata expression that transforms the event, enclosed in {% %} delimiters."""
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        """Delivery logging configuration."""
        include_payload: _Literal["FULL", "ON_ERROR_ONLY"] | _String | None = None
        """Whether the event payload is included in emitted log records: FULL includes it in every emitted record,
        and ON_ERROR_ONLY includes it only in error records. The default is ON_ERROR_ONLY.
        """
        level: _Literal["OFF", "ERROR", "INFO"] | _String | None = None
        """The minimum log level: OFF (no logging), ERROR, or INFO. Records below this level are not emitted. The
        default is OFF.
        """
    @_declaration
    class MessageAttributeValue(_SchemaPropertyType):
        """A message attribute value and its data type, for Amazon SQS and Amazon SNS targets."""
        data_type: _String
        """The attribute data type. For Amazon SQS targets, specify String, Number, or Binary, optionally with a
        custom label suffix such as Number.float. For Amazon SNS targets, specify String, String.Array, Number, or
        Binary.
        """
        binary_value: _String | None = None
        """The attribute value for the Binary data type, Base64-encoded."""
        string_value: _String | None = None
        """The attribute value for the String and Number data types (and String.Array for Amazon SNS targets)."""
    @_declaration
    class OnFailureConfiguration(_SchemaPropertyType):
        """The destination for events that could not be delivered."""
        arn: _String | None = None
        """The ARN of the destination that receives events that could not be delivered. An Amazon SQS queue is the
        supported destination.
        """
    @_declaration
    class PointInTimeConfiguration(_SchemaPropertyType):
        """The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME."""
        point_type: _Literal["HORIZON", "TIMESTAMP"] | _String
        """Where to start: HORIZON starts from the earliest available event; TIMESTAMP starts from the StartingPoint
        timestamp.
        """
        end_point: _Integer | None = None
        """An optional time to stop delivering events at, in seconds since the Unix epoch."""
        starting_point: _Integer | None = None
        """The time to start delivering events from, in seconds since the Unix epoch. Required when PointType is
        TIMESTAMP.
        """
    @_declaration
    class RetryPolicy(_SchemaPropertyType):
        """The retry policy for failed deliveries."""
        max_event_age_in_seconds: _Integer | None = None
        """The maximum age of an event in seconds, 60-86400 (24 hours). When an event reaches this age, retries
        stop; if OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped.
        The default is 300.
        """
        max_retry_attempts: _Integer | None = None
        """The maximum number of retry attempts, 0-185. When the attempts are exhausted, retries stop; if
        OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped. The
        default is 5.
        """
        retry_strategy: _Literal["ALL"] | _String | None = None
        """Which errors are retried. ALL retries all errors. The default is ALL."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the resource."""
        key: _String
        """The tag key. For each resource, each tag key must be unique and each key can have only one value; keys
        are case sensitive. A key cannot begin or end with a whitespace character; whitespace inside the key is
        allowed.
        """
        value: _String
        """The tag value. May be empty. A value cannot begin or end with a whitespace character; whitespace inside
        the value is allowed.
        """
    @_declaration
    class Transformer(_SchemaPropertyType):
        """Configuration for transforming events before delivery: the raw payload, the payload with its metadata
        envelope, or the output of a JSONata expression.
        """
        jsonata_configuration: Subscriber.JsonataConfiguration | _Document | None = None
        """The JSONata expression configuration. Required when Type is JSONATA."""
        type: _Literal["RAW", "WITH_METADATA", "JSONATA"] | _String | None = None
        """The transform type: RAW delivers the event payload only; WITH_METADATA delivers the event with its
        metadata envelope; JSONATA delivers the output of the JSONata expression in JsonataConfiguration.
        """
    TYPE: _ClassVar[str]
    event_bus_arn: _String
    """The ARN of the event bus this subscriber belongs to."""
    invoke_configuration: Subscriber.InvokeConfiguration | _Document
    """Configuration for how the subscriber invokes its target, including the target ARN, the IAM role used to
    invoke it, and, optionally, the target-specific parameters object that matches the target type.
    """
    name: _String
    """The name of the subscriber. The first character must be alphanumeric; the remaining characters may also
    include '.', '-', and '_'.
    """
    batch_configuration: Subscriber.BatchConfiguration | _Document | None = None
    """Configuration for batching events into a single delivery to the target."""
    description: _String | None = None
    """A description of the subscriber. Control characters and Unicode line separators are not allowed."""
    filter_configuration: Subscriber.FilterConfiguration | _Document | None = None
    """Configuration for filtering which events are delivered to the target. An event must match every filter to be
    delivered.
    """
    log_configuration: Subscriber.LogConfiguration | _Document | None = None
    """Delivery logging configuration for the subscriber."""
    on_failure_configuration: Subscriber.OnFailureConfiguration | _Document | None = None
    """The destination for events that could not be delivered to the target."""
    point_in_time_configuration: Subscriber.PointInTimeConfiguration | _Document | None = None
    """The point in time to start delivering events from. Used when StartingPosition is POINT_IN_TIME."""
    resume_position: _Literal["LAST_PROCESSED", "LATEST"] | _String | None = None
    """Resume-time control, never returned by the service. Applied only when an update transitions State from
    STOPPED to RUNNING: LAST_PROCESSED (default) resumes from the last processed event, LATEST skips to the newest.
    Ignored on create and on any update that does not perform that transition.
    """
    retry_policy: Subscriber.RetryPolicy | _Document | None = None
    """The retry policy for failed deliveries to the target."""
    starting_position: _Literal["LATEST", "POINT_IN_TIME"] | _String | None = None
    """Where the subscriber starts reading events: LATEST starts from the newest events; POINT_IN_TIME starts from
    the point specified in PointInTimeConfiguration.
    """
    state: _Literal["RUNNING", "STOPPED"] | _String | None = None
    """The run state of the subscriber. Events are delivered only while the state is RUNNING. Setting the state to
    STOPPED pauses delivery. When an update sets a stopped subscriber back to RUNNING, ResumePosition controls where
    delivery resumes.
    """
    tags: _Sequence[Subscriber.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the subscriber."""
    transformer: Subscriber.Transformer | _Document | None = None
    """Configuration for transforming events before delivery to the target."""
    type: _Literal["FIFO", "UNORDERED"] | _String | None = None
    """The delivery ordering mode of the subscriber. FIFO delivers events in order within an event group; UNORDERED
    delivers without an ordering guarantee.
    """
    @property
    def bus_name(self) -> _Intrinsic:
        """The name of the event bus this subscriber belongs to. This property is read-only."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation timestamp (ISO-8601), read-only."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Last-modification timestamp (ISO-8601), read-only."""
    @property
    def subscriber_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the subscriber."""
