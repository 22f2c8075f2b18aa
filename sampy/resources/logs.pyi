"""AWS::Logs. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.messages import LogGroupGrants as _LogGroupGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class AccountPolicy(_SchemaResource):
    """The AWS::Logs::AccountPolicy resource specifies a CloudWatch Logs AccountPolicy."""
    TYPE: _ClassVar[str]
    policy_document: _String
    """The body of the policy document you want to use for this topic."""
    policy_name: _String
    """The name of the account policy."""
    policy_type: _Literal["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY"] | _String
    """Type of the policy."""
    scope: _Literal["ALL"] | _String | None = None
    """Scope for policy application."""
    selection_criteria: _String | None = None
    """Log group selection criteria to apply policy only to a subset of log groups. SelectionCriteria string can be
    up to 25KB and cloudwatchlogs determines the length of selectionCriteria by using its UTF-8 bytes.
    """
    @property
    def account_id(self) -> _Intrinsic:
        """User account id."""

@_declaration
class Delivery(_SchemaResource):
    """This structure contains information about one delivery in your account."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode."""
    TYPE: _ClassVar[str]
    delivery_destination_arn: _String
    """The ARN of the delivery destination that is associated with this delivery."""
    delivery_source_name: _String
    """The name of the delivery source that is associated with this delivery."""
    field_delimiter: _String | None = None
    """The field delimiter to use between record fields when the final output format of a delivery is in Plain , W3C
    , or Raw format.
    """
    record_fields: _Sequence[_String] | _Intrinsic | None = None
    """The list of record fields to be delivered to the destination, in order. If the delivery's log source has
    mandatory fields, they must be included in this list.
    """
    s3_enable_hive_compatible_path: _Boolean | None = None
    """This parameter causes the S3 objects that contain delivered logs to use a prefix structure that allows for
    integration with Apache Hive.
    """
    s3_suffix_path: _String | None = None
    """This string allows re-configuring the S3 object prefix to contain either static or variable sections. The
    valid variables to use in the suffix path will vary by each log source. See
    ConfigurationTemplate$allowedSuffixPathFields for more info on what values are supported in the suffix path for
    each log source.
    """
    tags: _Sequence[Delivery.Tag | _Document] | _Intrinsic | None = None
    """The tags that have been assigned to this delivery."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) that uniquely identify AWS resource."""
    @property
    def delivery_destination_type(self) -> _Intrinsic:
        """Displays whether the delivery destination associated with this delivery is CloudWatch Logs, Amazon S3, or
        Kinesis Data Firehose.
        """
    @property
    def delivery_id(self) -> _Intrinsic:
        """The unique ID that identifies this delivery in your account."""

@_declaration
class DeliveryDestination(_SchemaResource):
    """This structure contains information about one delivery destination in your account."""
    @_declaration
    class DestinationPolicy(_SchemaPropertyType):
        delivery_destination_name: _String | None = None
        """The name of the delivery destination to assign this policy to."""
        delivery_destination_policy: _Document | None = None
        """The contents of the policy attached to the delivery destination."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of this delivery destination."""
    delivery_destination_policy: DeliveryDestination.DestinationPolicy | _Document | None = None
    """IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified
    destination in this account.
    """
    delivery_destination_type: _String | None = None
    """Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Kinesis Data Firehose, or XRay."""
    destination_resource_arn: _String | None = None
    """The ARN of the Amazon Web Services destination that this delivery destination represents. That Amazon Web
    Services destination can be a log group in CloudWatch Logs, an Amazon S3 bucket, or a delivery stream in
    Firehose.
    """
    output_format: _String | None = None
    """The format of the logs that are sent to this delivery destination."""
    tags: _Sequence[DeliveryDestination.Tag | _Document] | _Intrinsic | None = None
    """The tags that have been assigned to this delivery destination."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that uniquely identifies a resource."""

@_declaration
class DeliverySource(_SchemaResource):
    """A delivery source is an AWS resource that sends logs to an AWS destination. The destination can be CloudWatch
    Logs, Amazon S3, or Kinesis Data Firehose.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode."""
    TYPE: _ClassVar[str]
    name: _String
    """The unique name of the Log source."""
    delivery_source_configuration: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of key-value pairs to configure the delivery source. Both keys and values must be between 1 and 255
    characters in length.
    """
    log_type: _String | None = None
    """The type of logs being delivered. Only mandatory when the resourceArn could match more than one. In such a
    case, the error message will contain all the possible options.
    """
    resource_arn: _String | None = None
    """The ARN of the resource that will be sending the logs."""
    tags: _Sequence[DeliverySource.Tag | _Document] | _Intrinsic | None = None
    """The tags that have been assigned to this delivery source."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that uniquely identifies this delivery source."""
    @property
    def resource_arns(self) -> _Intrinsic:
        """This array contains the ARN of the AWS resource that sends logs and is represented by this delivery
        source. Currently, only one ARN can be in the array.
        """
    @property
    def service(self) -> _Intrinsic:
        """The AWS service that is sending logs."""
    @property
    def status(self) -> _Intrinsic:
        """The status of this delivery source. The value can be ACTIVE or INACTIVE."""
    @property
    def status_reason(self) -> _Intrinsic:
        """The reason for the status of this delivery source, such as RESOURCE_DELETED."""

@_declaration
class Destination(_SchemaResource):
    """The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. A destination encapsulates a
    physical resource (such as an Amazon Kinesis data stream) and enables you to subscribe that resource to a stream
    of log events.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., :, /, =, +, - and @.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., :, /, =, +, - and @.
        """
    TYPE: _ClassVar[str]
    destination_name: _String
    """The name of the destination resource."""
    role_arn: _String
    """The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource."""
    target_arn: _String
    """The ARN of the physical target where the log events are delivered (for example, a Kinesis stream)."""
    destination_policy: _String | None = None
    """An IAM policy document that governs which AWS accounts can create subscription filters against this
    destination.
    """
    tags: _Sequence[Destination.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Integration(_SchemaResource):
    """Resource Schema for Logs Integration Resource."""
    @_declaration
    class OpenSearchResourceConfig(_SchemaPropertyType):
        dashboard_viewer_principals: _Sequence[_String] | _Intrinsic
        data_source_role_arn: _String
        application_arn: _String | None = None
        kms_key_arn: _String | None = None
        retention_days: _Integer | None = None
    @_declaration
    class ResourceConfig(_SchemaPropertyType):
        """OpenSearchResourceConfig for the given Integration."""
        open_search_resource_config: Integration.OpenSearchResourceConfig | _Document | None = None
    TYPE: _ClassVar[str]
    integration_name: _String
    """User provided identifier for integration, unique to the user account."""
    integration_type: _Literal["OPENSEARCH"] | _String
    """The type of the Integration."""
    resource_config: Integration.ResourceConfig | _Document
    @property
    def integration_status(self) -> _Intrinsic:
        """Status of creation for the Integration and its resources."""

@_declaration
class LogAnomalyDetector(_SchemaResource):
    """The AWS::Logs::LogAnomalyDetector resource specifies a CloudWatch Logs LogAnomalyDetector."""
    TYPE: _ClassVar[str]
    account_id: _String | None = None
    """Account ID for owner of detector."""
    anomaly_visibility_time: _Number | None = None
    detector_name: _String | None = None
    """Name of detector."""
    evaluation_frequency: _Literal["FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"] | _String | None = None
    """How often log group is evaluated."""
    filter_pattern: _String | None = None
    kms_key_id: _String | None = None
    """The Amazon Resource Name (ARN) of the CMK to use when encrypting log data."""
    log_group_arn_list: _Sequence[_String] | _Intrinsic | None = None
    """List of Arns for the given log group."""
    @property
    def anomaly_detector_arn(self) -> _Intrinsic:
        """ARN of LogAnomalyDetector."""
    @property
    def anomaly_detector_status(self) -> _Intrinsic:
        """Current status of detector."""
    @property
    def creation_time_stamp(self) -> _Intrinsic:
        """When detector was created."""
    @property
    def last_modified_time_stamp(self) -> _Intrinsic:
        """When detector was lsat modified."""

@_declaration
class LogGroup(_LogGroupGrants, _SchemaResource):
    """The ``AWS::Logs::LogGroup`` resource specifies a log group. A log group defines common properties for log
    streams, such as their retention and access control rules. Each log stream must belong to one log group. You can
    create up to 1,000,000 log groups per Region per account.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The value of this key-value pair."""
        key: _String
        value: _String
        """The value of this key-value pair."""
    TYPE: _ClassVar[str]
    bearer_token_authentication_enabled: _Boolean | None = None
    """Indicates whether bearer token authentication is enabled for this log group. When enabled, bearer token
    authentication is allowed on operations until it is explicitly disabled.
    """
    data_protection_policy: _Document | _String | None = None
    deletion_protection_enabled: _Boolean | None = None
    """Indicates whether deletion protection is enabled for this log group. When enabled, deletion protection blocks
    all deletion operations until it is explicitly disabled.
    """
    field_index_policies: _Sequence[_Document] | _Intrinsic | None = None
    """Creates or updates a *field index policy* for the specified log group. Only log groups in the Standard log
    class support field index policies. For more information about log classes, see Log classes. You can use field
    index policies to create *field indexes* on fields found in log events in the log group.
    """
    kms_key_id: _String | None = None
    """The Amazon Resource Name (ARN) of the KMS key to use when encrypting log data. To associate an KMS key with
    the log group, specify the ARN of that KMS key here. If you do so, ingested data is encrypted using this key.
    This association is stored as long as the data encrypted with the KMS key is still within CWL. This enables CWL
    to decrypt this data whenever it is requested.
    """
    log_group_class: _Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] | _String | None = None
    """Specifies the log group class for this log group."""
    log_group_name: _String | None = None
    """The name of the log group. If you don't specify a name, CFNlong generates a unique ID for the log group."""
    resource_policy_document: _Document | None = None
    """Creates or updates a resource policy for the specified log group that allows other services to put log events
    to this account. A LogGroup can have 1 resource policy.
    """
    retention_in_days: _Integer | None = None
    """The number of days to retain the log events in the specified log group. Possible values are: 1, 3, 5, 7, 14,
    30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, and 3653. To set a log group
    so that its log events do not expire, do not specify this property.
    """
    tags: _Sequence[LogGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the log group. For more information, see Tag."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class LogStream(_SchemaResource):
    """Resource Type definition for AWS::Logs::LogStream."""
    TYPE: _ClassVar[str]
    log_group_name: _String
    """The name of the log group where the log stream is created."""
    log_stream_name: _String | None = None
    """The name of the log stream. The name must be unique wihtin the log group."""

@_declaration
class MetricFilter(_SchemaResource):
    """The ``AWS::Logs::MetricFilter`` resource specifies a metric filter that describes how CWL extracts
    information from logs and transforms it into Amazon CloudWatch metrics. If you have multiple metric filters that
    are associated with a log group, all the filters are applied to the log streams in that group. The maximum
    number of metric filters that can be associated with a log group is 100.
    """
    @_declaration
    class Dimension(_SchemaPropertyType):
        """Specifies the CW metric dimensions to publish with this metric. Because dimensions are part of the unique
        identifier for a metric, whenever a unique dimension name/value pair is extracted from your logs, you are
        creating a new variation of that metric. For more information about publishing dimensions with metrics
        created by metric filters, see Publishing dimensions with metrics from values in JSON or space-delimited log
        events.
        """
        key: _String
        """The name for the CW metric dimension that the metric filter creates. Dimension names must contain only
        ASCII characters, must include at least one non-whitespace character, and cannot start with a colon (:).
        """
        value: _String
        """The log event field that will contain the value for this dimension. This dimension will only be published
        for a metric if the value is found in the log event. For example, ``$.eventType`` for JSON log events, or
        ``$server`` for space-delimited log events.
        """
    @_declaration
    class MetricTransformation(_SchemaPropertyType):
        """``MetricTransformation`` is a property of the ``AWS::Logs::MetricFilter`` resource that describes how to
        transform log streams into a CloudWatch metric.
        """
        metric_name: _String
        """The name of the CloudWatch metric."""
        metric_namespace: _String
        """A custom namespace to contain your metric in CloudWatch. Use namespaces to group together metrics that
        are similar. For more information, see Namespaces.
        """
        metric_value: _String
        """The value that is published to the CloudWatch metric. For example, if you're counting the occurrences of
        a particular term like ``Error``, specify 1 for the metric value. If you're counting the number of bytes
        transferred, reference the value that is in the log event by using $. followed by the name of the field that
        you specified in the filter pattern, such as ``$.size``.
        """
        default_value: _Number | None = None
        """(Optional) The value to emit when a filter pattern does not match a log event. This value can be null."""
        dimensions: _Sequence[MetricFilter.Dimension | _Document] | _Intrinsic | None = None
        """The fields to use as dimensions for the metric. One metric filter can include as many as three
        dimensions. Metrics extracted from log events are charged as custom metrics. To prevent unexpected high
        charges, do not specify high-cardinality fields such as ``IPAddress`` or ``requestID`` as dimensions. Each
        different value found for a dimension is treated as a separate metric and accrues charges as a separate
        custom metric.
        """
        unit: _Literal["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"] | _String | None = None
        """The unit to assign to the metric. If you omit this, the unit is set as ``None``."""
    TYPE: _ClassVar[str]
    filter_pattern: _String
    """A filter pattern for extracting metric data out of ingested log events. For more information, see Filter and
    Pattern Syntax.
    """
    log_group_name: _String
    """The name of an existing log group that you want to associate with this metric filter."""
    metric_transformations: _Sequence[MetricFilter.MetricTransformation | _Document] | _Intrinsic
    """The metric transformations."""
    apply_on_transformed_logs: _Boolean | None = None
    """This parameter is valid only for log groups that have an active log transformer. For more information about
    log transformers, see PutTransformer. If this value is ``true``, the metric filter is applied on the transformed
    version of the log events instead of the original ingested log events.
    """
    emit_system_field_dimensions: _Sequence[_String] | _Intrinsic | None = None
    """The list of system fields that are emitted as additional dimensions in the generated metrics. Returns the
    ``emitSystemFieldDimensions`` value if it was specified when the metric filter was created.
    """
    field_selection_criteria: _String | None = None
    """The filter expression that specifies which log events are processed by this metric filter based on system
    fields. Returns the ``fieldSelectionCriteria`` value if it was specified when the metric filter was created.
    """
    filter_name: _String | None = None
    """The name of the metric filter."""

@_declaration
class QueryDefinition(_SchemaResource):
    """The resource schema for AWSLogs QueryDefinition."""
    @_declaration
    class QueryParameter(_SchemaPropertyType):
        """This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. Query
        parameters are supported only for Logs Insights QL queries. They are placeholder variables that you can
        reference in a query string using the {{parameterName}} syntax. Each parameter can include a default value
        and a description.
        """
        name: _String
        """The name of the query parameter. A query parameter name must start with a letter or underscore, and
        contain only letters, digits, and underscores.
        """
        default_value: _String | None = None
        """The default value to use for this query parameter if no value is supplied at execution time."""
        description: _String | None = None
        """A description of the query parameter that explains its purpose or expected values."""
    TYPE: _ClassVar[str]
    name: _String
    """A name for the saved query definition."""
    query_string: _String
    """The query string to use for this definition."""
    log_group_names: _Sequence[_String] | _Intrinsic | None = None
    """Optionally define specific log groups as part of your query definition."""
    parameters: _Sequence[QueryDefinition.QueryParameter | _Document] | _Intrinsic | None = None
    """Use this parameter to include specific query parameters as part of your query definition. Query parameters
    are supported only for Logs Insights QL queries. Query parameters allow you to use placeholder variables in your
    query string that are substituted with values at execution time. Use the {{parameterName}} syntax in your query
    string to reference a parameter.
    """
    query_language: _Literal["CWLI", "SQL", "PPL"] | _String | None = None
    """Query language of the query string. Possible values are CWLI, SQL, PPL, with CWLI being the default."""
    @property
    def query_definition_id(self) -> _Intrinsic:
        """Unique identifier of a query definition."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """The resource schema for AWSLogs ResourcePolicy."""
    TYPE: _ClassVar[str]
    policy_document: _String | _Document
    """The policy document."""
    policy_name: _String
    """A name for resource policy."""

@_declaration
class ScheduledQuery(_SchemaResource):
    """Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and
    configure actions to take with the query results.
    """
    @_declaration
    class DestinationConfiguration(_SchemaPropertyType):
        s3_configuration: ScheduledQuery.S3Configuration | _Document | None = None
    @_declaration
    class S3Configuration(_SchemaPropertyType):
        destination_identifier: _String
        role_arn: _String
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    execution_role_arn: _String
    name: _String
    query_language: _Literal["CWLI", "PPL", "SQL"] | _String
    query_string: _String
    schedule_expression: _String
    description: _String | None = None
    destination_configuration: ScheduledQuery.DestinationConfiguration | _Document | None = None
    log_group_identifiers: _Sequence[_String] | _Intrinsic | None = None
    schedule_end_time: _Number | None = None
    schedule_start_time: _Number | None = None
    start_time_offset: _Integer | None = None
    state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    tags: _Sequence[ScheduledQuery.Tags | _Document] | _Intrinsic | None = None
    timezone: _String | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_execution_status(self) -> _Intrinsic: ...
    @property
    def last_triggered_time(self) -> _Intrinsic: ...
    @property
    def last_updated_time(self) -> _Intrinsic: ...
    @property
    def scheduled_query_arn(self) -> _Intrinsic: ...

@_declaration
class StorageTierPolicy(_SchemaResource):
    """Resource Type definition for AWS::Logs::StorageTierPolicy. Manages the storage tier policy for a CloudWatch
    Logs account. When created, enables Intelligent-Tiering which automatically moves infrequently accessed log data
    to lower-cost storage tiers. Deleting this resource reverts the account to standard (single-tier) storage.
    """
    TYPE: _ClassVar[str]
    storage_tier: _Literal["INTELLIGENT_TIERING"] | _String
    """The storage tier to apply. Only INTELLIGENT_TIERING is accepted for creation."""
    @property
    def account_id(self) -> _Intrinsic:
        """The AWS account ID that owns this storage tier policy."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated."""

@_declaration
class SubscriptionFilter(_SchemaResource):
    """The ``AWS::Logs::SubscriptionFilter`` resource specifies a subscription filter and associates it with the
    specified log group. Subscription filters allow you to subscribe to a real-time stream of log events and have
    them delivered to a specific destination.
    """
    TYPE: _ClassVar[str]
    destination_arn: _String
    """The Amazon Resource Name (ARN) of the destination."""
    filter_pattern: _String
    """The filtering expressions that restrict what gets delivered to the destination AWS resource. For more
    information about the filter pattern syntax, see Filter and Pattern Syntax.
    """
    log_group_name: _String
    """The log group to associate with the subscription filter. All log events that are uploaded to this log group
    are filtered and delivered to the specified AWS resource if the filter pattern matches the log events.
    """
    apply_on_transformed_logs: _Boolean | None = None
    """This parameter is valid only for log groups that have an active log transformer. For more information about
    log transformers, see PutTransformer. If this value is ``true``, the subscription filter is applied on the
    transformed version of the log events instead of the original ingested log events.
    """
    distribution: _Literal["Random", "ByLogStream"] | _String | None = None
    """The method used to distribute log data to the destination, which can be either random or grouped by log
    stream.
    """
    emit_system_fields: _Sequence[_String] | _Intrinsic | None = None
    """The list of system fields that are included in the log events sent to the subscription destination. Returns
    the ``emitSystemFields`` value if it was specified when the subscription filter was created.
    """
    field_selection_criteria: _String | None = None
    """The filter expression that specifies which log events are processed by this subscription filter based on
    system fields. Returns the ``fieldSelectionCriteria`` value if it was specified when the subscription filter was
    created.
    """
    filter_name: _String | None = None
    """The name of the subscription filter."""
    role_arn: _String | None = None
    """The ARN of an IAM role that grants CWL permissions to deliver ingested log events to the destination stream.
    You don't need to provide the ARN when you are working with a logical destination for cross-account delivery.
    """

@_declaration
class Transformer(_SchemaResource):
    """Specifies a transformer on the log group to transform logs into consistent structured and information rich
    format.
    """
    @_declaration
    class AddKeyEntry(_SchemaPropertyType):
        key: _String
        value: _String
        overwrite_if_exists: _Boolean | None = None
    @_declaration
    class CopyValueEntry(_SchemaPropertyType):
        source: _String
        target: _String
        overwrite_if_exists: _Boolean | None = None
    @_declaration
    class MoveKeyEntry(_SchemaPropertyType):
        source: _String
        target: _String
        overwrite_if_exists: _Boolean | None = None
    @_declaration
    class ParseCloudfront(_SchemaPropertyType):
        source: _String | None = None
    @_declaration
    class ParsePostgres(_SchemaPropertyType):
        source: _String | None = None
    @_declaration
    class ParseRoute53(_SchemaPropertyType):
        source: _String | None = None
    @_declaration
    class ParseToOCSF(_SchemaPropertyType):
        event_source: _Literal["CloudTrail", "Route53Resolver", "VPCFlow", "EKSAudit", "AWSWAF"] | _String
        ocsf_version: _Literal["V1.1", "V1.5"] | _String
        mapping_version: _String | None = None
        source: _String | None = None
    @_declaration
    class ParseVPC(_SchemaPropertyType):
        source: _String | None = None
    @_declaration
    class ParseWAF(_SchemaPropertyType):
        source: _String | None = None
    @_declaration
    class Processor(_SchemaPropertyType):
        """Individual processor configuration."""
        add_keys: Transformer.ProcessorAddKeys | _Document | None = None
        copy_value: Transformer.ProcessorCopyValue | _Document | None = None
        csv: Transformer.ProcessorCsv | _Document | None = None
        date_time_converter: Transformer.ProcessorDateTimeConverter | _Document | None = None
        delete_keys: Transformer.ProcessorDeleteKeys | _Document | None = None
        grok: Transformer.ProcessorGrok | _Document | None = None
        list_to_map: Transformer.ProcessorListToMap | _Document | None = None
        lower_case_string: Transformer.ProcessorLowerCaseString | _Document | None = None
        move_keys: Transformer.ProcessorMoveKeys | _Document | None = None
        parse_cloudfront: Transformer.ParseCloudfront | _Document | None = None
        parse_json: Transformer.ProcessorParseJSON | _Document | None = None
        parse_key_value: Transformer.ProcessorParseKeyValue | _Document | None = None
        parse_postgres: Transformer.ParsePostgres | _Document | None = None
        parse_route53: Transformer.ParseRoute53 | _Document | None = None
        parse_to_ocsf: Transformer.ParseToOCSF | _Document | None = None
        parse_vpc: Transformer.ParseVPC | _Document | None = None
        parse_waf: Transformer.ParseWAF | _Document | None = None
        rename_keys: Transformer.ProcessorRenameKeys | _Document | None = None
        split_string: Transformer.ProcessorSplitString | _Document | None = None
        substitute_string: Transformer.ProcessorSubstituteString | _Document | None = None
        trim_string: Transformer.ProcessorTrimString | _Document | None = None
        type_converter: Transformer.ProcessorTypeConverter | _Document | None = None
        upper_case_string: Transformer.ProcessorUpperCaseString | _Document | None = None
    @_declaration
    class ProcessorAddKeys(_SchemaPropertyType):
        entries: _Sequence[Transformer.AddKeyEntry | _Document] | _Intrinsic
    @_declaration
    class ProcessorCopyValue(_SchemaPropertyType):
        entries: _Sequence[Transformer.CopyValueEntry | _Document] | _Intrinsic
    @_declaration
    class ProcessorCsv(_SchemaPropertyType):
        columns: _Sequence[_String] | _Intrinsic | None = None
        delimiter: _String | None = None
        quote_character: _String | None = None
        source: _String | None = None
    @_declaration
    class ProcessorDateTimeConverter(_SchemaPropertyType):
        match_patterns: _Sequence[_String] | _Intrinsic
        source: _String
        target: _String
        locale: _String | None = None
        source_timezone: _String | None = None
        target_format: _String | None = None
        target_timezone: _String | None = None
    @_declaration
    class ProcessorDeleteKeys(_SchemaPropertyType):
        with_keys: _Sequence[_String] | _Intrinsic
    @_declaration
    class ProcessorGrok(_SchemaPropertyType):
        match: _String
        source: _String | None = None
    @_declaration
    class ProcessorListToMap(_SchemaPropertyType):
        key: _String
        source: _String
        flatten: _Boolean | None = None
        flattened_element: _Literal["first", "last"] | _String | None = None
        target: _String | None = None
        value_key: _String | None = None
    @_declaration
    class ProcessorLowerCaseString(_SchemaPropertyType):
        with_keys: _Sequence[_String] | _Intrinsic
    @_declaration
    class ProcessorMoveKeys(_SchemaPropertyType):
        entries: _Sequence[Transformer.MoveKeyEntry | _Document] | _Intrinsic
    @_declaration
    class ProcessorParseJSON(_SchemaPropertyType):
        destination: _String | None = None
        source: _String | None = None
    @_declaration
    class ProcessorParseKeyValue(_SchemaPropertyType):
        destination: _String | None = None
        field_delimiter: _String | None = None
        key_prefix: _String | None = None
        key_value_delimiter: _String | None = None
        non_match_value: _String | None = None
        overwrite_if_exists: _Boolean | None = None
        source: _String | None = None
    @_declaration
    class ProcessorRenameKeys(_SchemaPropertyType):
        entries: _Sequence[Transformer.RenameKeyEntry | _Document] | _Intrinsic
    @_declaration
    class ProcessorSplitString(_SchemaPropertyType):
        entries: _Sequence[Transformer.SplitStringEntry | _Document] | _Intrinsic
    @_declaration
    class ProcessorSubstituteString(_SchemaPropertyType):
        entries: _Sequence[Transformer.SubstituteStringEntry | _Document] | _Intrinsic
    @_declaration
    class ProcessorTrimString(_SchemaPropertyType):
        with_keys: _Sequence[_String] | _Intrinsic
    @_declaration
    class ProcessorTypeConverter(_SchemaPropertyType):
        entries: _Sequence[Transformer.TypeConverterEntry | _Document] | _Intrinsic
    @_declaration
    class ProcessorUpperCaseString(_SchemaPropertyType):
        with_keys: _Sequence[_String] | _Intrinsic
    @_declaration
    class RenameKeyEntry(_SchemaPropertyType):
        key: _String
        rename_to: _String
        overwrite_if_exists: _Boolean | None = None
    @_declaration
    class SplitStringEntry(_SchemaPropertyType):
        delimiter: _String
        source: _String
    @_declaration
    class SubstituteStringEntry(_SchemaPropertyType):
        from_: _String
        source: _String
        to: _String
    @_declaration
    class TypeConverterEntry(_SchemaPropertyType):
        key: _String
        type: _Literal["boolean", "integer", "double", "string"] | _String
    TYPE: _ClassVar[str]
    log_group_identifier: _String
    """Existing log group that you want to associate with this transformer."""
    transformer_config: _Sequence[Transformer.Processor | _Document] | _Intrinsic
    """List of processors in a transformer."""
