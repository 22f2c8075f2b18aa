"""AWS::CloudTrail. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Channel(_SchemaResource):
    """A channel receives events from a specific source (such as an on-premises storage solution or application, or
    a partner event data source), and delivers the events to one or more event data stores. You use channels to
    ingest events into CloudTrail from sources outside AWS.
    """
    @_declaration
    class Destination(_SchemaPropertyType):
        """The resource that receives events arriving from a channel."""
        location: _String
        """The ARN of a resource that receives events from a channel."""
        type: _Literal["EVENT_DATA_STORE"] | _String
        """The type of destination for events arriving from a channel."""
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
    destinations: _Sequence[Channel.Destination | _Document] | _Intrinsic | None = None
    """One or more resources to which events arriving through a channel are logged and stored."""
    name: _String | None = None
    source: _String | None = None
    """The ARN of an on-premises storage solution or application, or a partner event source."""
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def channel_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of a channel."""

@_declaration
class Dashboard(_SchemaResource):
    """The Amazon CloudTrail dashboard resource allows customers to manage managed dashboards and create custom
    dashboards. You can manually refresh custom and managed dashboards. For custom dashboards, you can also set up
    an automatic refresh schedule and modify dashboard widgets.
    """
    @_declaration
    class RefreshSchedule(_SchemaPropertyType):
        """Configures the automatic refresh schedule for the dashboard. Includes the frequency unit (DAYS or HOURS)
        and value, as well as the status (ENABLED or DISABLED) of the refresh schedule.
        """
        frequency: Dashboard.RefreshScheduleFrequency | _Document | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """The status of the schedule. Supported values are ENABLED and DISABLED."""
        time_of_day: _String | None = None
        """StartTime of the automatic schedule refresh."""
    @_declaration
    class RefreshScheduleFrequency(_SchemaPropertyType):
        unit: _Literal["HOURS", "DAYS"] | _String
        """The frequency unit. Supported values are HOURS and DAYS."""
        value: _Integer
        """The frequency value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) for this dashboard."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class Widget(_SchemaPropertyType):
        """The dashboard widget."""
        query_statement: _String
        """The SQL query statement on one or more event data stores."""
        query_parameters: _Sequence[_String] | _Intrinsic | None = None
        """The placeholder keys in the QueryStatement. For example: $StartTime$, $EndTime$, $Period$."""
        view_properties: _Mapping[str, _String] | _Intrinsic | None = None
        """The view properties of the widget."""
    TYPE: _ClassVar[str]
    name: _String | None = None
    """The name of the dashboard."""
    refresh_schedule: Dashboard.RefreshSchedule | _Document | None = None
    """Configures the automatic refresh schedule for the dashboard. Includes the frequency unit (DAYS or HOURS) and
    value, as well as the status (ENABLED or DISABLED) of the refresh schedule.
    """
    tags: _Sequence[Dashboard.Tag | _Document] | _Intrinsic | None = None
    termination_protection_enabled: _Boolean | None = None
    """Indicates whether the dashboard is protected from termination."""
    widgets: _Sequence[Dashboard.Widget | _Document] | _Intrinsic | None = None
    """List of widgets on the dashboard."""
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def dashboard_arn(self) -> _Intrinsic:
        """The ARN of the dashboard."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the dashboard. Values are CREATING, CREATED, UPDATING, UPDATED and DELETING."""
    @property
    def type(self) -> _Intrinsic:
        """The type of the dashboard. Values are CUSTOM and MANAGED."""
    @property
    def updated_timestamp(self) -> _Intrinsic: ...

@_declaration
class EventDataStore(_SchemaResource):
    """A storage lake of event data against which you can run complex SQL-based queries. An event data store can
    include events that you have logged on your account from the last 7 to 2557 or 3653 days (about seven or ten
    years) depending on the selected BillingMode.
    """
    @_declaration
    class AdvancedEventSelector(_SchemaPropertyType):
        """Advanced event selectors let you create fine-grained selectors for the following AWS CloudTrail event
        record ﬁelds. They help you control costs by logging only those events that are important to you.
        """
        field_selectors: _Sequence[EventDataStore.AdvancedFieldSelector | _Document] | _Intrinsic
        """Contains all selector statements in an advanced event selector."""
        name: _String | None = None
        """An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3
        buckets".
        """
    @_declaration
    class AdvancedFieldSelector(_SchemaPropertyType):
        """A single selector statement in an advanced event selector."""
        field: _String
        """A field in an event record on which to filter events to be logged. Supported fields include readOnly,
        eventCategory, eventSource (for management events), eventName, resources.type, and resources.ARN.
        """
        ends_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the last few characters of the event record field specified
        as the value of Field.
        """
        equals: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the exact value of the event record field specified as the
        value of Field. This is the only valid operator that you can use with the readOnly, eventCategory, and
        resources.type fields.
        """
        not_ends_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that excludes events that match the last few characters of the event record field specified
        as the value of Field.
        """
        not_equals: _Sequence[_String] | _Intrinsic | None = None
        """An operator that excludes events that match the exact value of the event record field specified as the
        value of Field.
        """
        not_starts_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that excludes events that match the first few characters of the event record field specified
        as the value of Field.
        """
        starts_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the first few characters of the event record field specified
        as the value of Field.
        """
    @_declaration
    class ContextKeySelector(_SchemaPropertyType):
        """An object that contains information types to be included in CloudTrail enriched events."""
        equals: _Sequence[_String] | _Intrinsic
        """An operator that includes events that match the exact value of the event record field specified in Type.
        """
        type: _Literal["RequestContext", "TagContext"] | _String
        """Specifies the type of the event record field in ContextKeySelector. Valid values include RequestContext,
        TagContext.
        """
    @_declaration
    class InsightSelector(_SchemaPropertyType):
        """A string that contains Insights types that are logged on an event data store."""
        insight_type: _Literal["ApiCallRateInsight", "ApiErrorRateInsight"] | _String | None = None
        """The type of Insights to log on an event data store."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) for this event data store."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    advanced_event_selectors: _Sequence[EventDataStore.AdvancedEventSelector | _Document] | _Intrinsic | None = None
    """The advanced event selectors that were used to select events for the data store."""
    billing_mode: _Literal["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"] | _String | None = None
    """The mode that the event data store will use to charge for event storage."""
    context_key_selectors: _Sequence[EventDataStore.ContextKeySelector | _Document] | _Intrinsic | None = None
    """An array that enriches event records in an existing event data store by including additional information
    specified in individual ContexKeySelector entries. If you add ContextKeySelectors, you must set MaxEventSize to
    Large.
    """
    federation_enabled: _Boolean | None = None
    """Indicates whether federation is enabled on an event data store."""
    federation_role_arn: _String | None = None
    """The ARN of the role used for event data store federation."""
    ingestion_enabled: _Boolean | None = None
    """Indicates whether the event data store is ingesting events."""
    insight_selectors: _Sequence[EventDataStore.InsightSelector | _Document] | _Intrinsic | None = None
    """Lets you enable Insights event logging by specifying the Insights selectors that you want to enable on an
    existing event data store. Both InsightSelectors and InsightsDestination need to have a value in order to enable
    Insights events on an event data store.
    """
    insights_destination: _String | None = None
    """Specifies the ARN of the event data store that will collect Insights events. Both InsightSelectors and
    InsightsDestination need to have a value in order to enable Insights events on an event data store.
    """
    kms_key_id: _String | None = None
    """Specifies the KMS key ID to use to encrypt the events delivered by CloudTrail. The value can be an alias name
    prefixed by 'alias/', a fully specified ARN to an alias, a fully specified ARN to a key, or a globally unique
    identifier.
    """
    max_event_size: _Literal["Standard", "Large"] | _String | None = None
    """Specifies the maximum size allowed for the event. Valid values are Standard and Large. If you add
    ContextKeySelectors, this value must be set to Large.
    """
    multi_region_enabled: _Boolean | None = None
    """Indicates whether the event data store includes events from all regions, or only from the region in which it
    was created.
    """
    name: _String | None = None
    """The name of the event data store."""
    organization_enabled: _Boolean | None = None
    """Indicates that an event data store is collecting logged events for an organization."""
    retention_period: _Integer | None = None
    """The retention period, in days."""
    tags: _Sequence[EventDataStore.Tag | _Document] | _Intrinsic | None = None
    termination_protection_enabled: _Boolean | None = None
    """Indicates whether the event data store is protected from termination."""
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def event_data_store_arn(self) -> _Intrinsic:
        """The ARN of the event data store."""
    @property
    def status(self) -> _Intrinsic:
        """The status of an event data store. Values are STARTING_INGESTION, ENABLED, STOPPING_INGESTION,
        STOPPED_INGESTION and PENDING_DELETION.
        """
    @property
    def updated_timestamp(self) -> _Intrinsic: ...

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for AWS::CloudTrail::ResourcePolicy."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    """The ARN of the AWS CloudTrail resource to which the policy applies."""
    resource_policy: _Document | _String
    """A policy document containing permissions to add to the specified resource. In IAM, you must provide policy
    documents in JSON format. However, in CloudFormation you can provide the policy in JSON or YAML format because
    CloudFormation converts YAML to JSON before submitting it to IAM.
    """

@_declaration
class Trail(_SchemaResource):
    """Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket. A maximum of
    five trails can exist in a region, irrespective of the region in which they were created.
    """
    @_declaration
    class AdvancedEventSelector(_SchemaPropertyType):
        """Advanced event selectors let you create fine-grained selectors for the following AWS CloudTrail event
        record fields. They help you control costs by logging only those events that are important to you.
        """
        field_selectors: _Sequence[Trail.AdvancedFieldSelector | _Document] | _Intrinsic
        """Contains all selector statements in an advanced event selector."""
        name: _String | None = None
        """An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3
        buckets".
        """
    @_declaration
    class AdvancedFieldSelector(_SchemaPropertyType):
        """A single selector statement in an advanced event selector."""
        field: _String
        """A field in an event record on which to filter events to be logged. Supported fields include readOnly,
        eventCategory, eventSource (for management events), eventName, resources.type, and resources.ARN.
        """
        ends_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the last few characters of the event record field specified
        as the value of Field.
        """
        equals: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the exact value of the event record field specified as the
        value of Field. This is the only valid operator that you can use with the readOnly, eventCategory, and
        resources.type fields.
        """
        not_ends_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that excludes events that match the last few characters of the event record field specified
        as the value of Field.
        """
        not_equals: _Sequence[_String] | _Intrinsic | None = None
        """An operator that excludes events that match the exact value of the event record field specified as the
        value of Field.
        """
        not_starts_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that excludes events that match the first few characters of the event record field specified
        as the value of Field.
        """
        starts_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the first few characters of the event record field specified
        as the value of Field.
        """
    @_declaration
    class AggregationConfiguration(_SchemaPropertyType):
        """Configure to add aggregation rules to aggregate CloudTrail Events."""
        event_category: _Literal["Data"] | _String
        """The category of events to be aggregated."""
        templates: _Sequence[_Literal["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"] | _String] | _Intrinsic
        """Contains all templates in an aggregation configuration."""
    @_declaration
    class DataResource(_SchemaPropertyType):
        """CloudTrail supports data event logging for Amazon S3 objects and AWS Lambda functions. You can specify up
        to 250 resources for an individual event selector, but the total number of data resources cannot exceed 250
        across all event selectors in a trail. This limit does not apply if you configure resource logging for all
        data events.
        """
        type: _Literal["AWS::Lambda::Function", "AWS::S3::Object", "AWS::DynamoDB::Table", "AWS::S3Outposts::Object", "AWS::ManagedBlockchain::Node", "AWS::S3ObjectLambda::AccessPoint", "AWS::EC2::Snapshot", "AWS::S3::AccessPoint", "AWS::DynamoDB::Stream"] | _String
        """The resource type in which you want to log data events. You can specify AWS::S3::Object or
        AWS::Lambda::Function resources.
        """
        values: _Sequence[_String] | _Intrinsic | None = None
        """An array of Amazon Resource Name (ARN) strings or partial ARN strings for the specified objects."""
    @_declaration
    class EventSelector(_SchemaPropertyType):
        """The type of email sending events to publish to the event destination."""
        data_resources: _Sequence[Trail.DataResource | _Document] | _Intrinsic | None = None
        exclude_management_event_sources: _Sequence[_String] | _Intrinsic | None = None
        """An optional list of service event sources from which you do not want management events to be logged on
        your trail. In this release, the list can be empty (disables the filter), or it can filter out AWS Key
        Management Service events by containing "kms.amazonaws.com". By default, ExcludeManagementEventSources is
        empty, and AWS KMS events are included in events that are logged to your trail.
        """
        include_management_events: _Boolean | None = None
        """Specify if you want your event selector to include management events for your trail."""
        read_write_type: _Literal["All", "ReadOnly", "WriteOnly"] | _String | None = None
        """Specify if you want your trail to log read-only events, write-only events, or all. For example, the EC2
        GetConsoleOutput is a read-only API operation and RunInstances is a write-only API operation.
        """
    @_declaration
    class InsightSelector(_SchemaPropertyType):
        """A string that contains insight types that are logged on a trail."""
        event_categories: _Sequence[_Literal["Management", "Data"] | _String] | _Intrinsic | None = None
        """The categories of events for which to log insights. By default, insights are logged for management events
        only.
        """
        insight_type: _Literal["ApiCallRateInsight", "ApiErrorRateInsight"] | _String | None = None
        """The type of insight to log on a trail."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) for this trail."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    is_logging: _Boolean
    """Whether the CloudTrail is currently logging AWS API calls."""
    s3_bucket_name: _String
    """Specifies the name of the Amazon S3 bucket designated for publishing log files. See Amazon S3 Bucket Naming
    Requirements.
    """
    advanced_event_selectors: _Sequence[Trail.AdvancedEventSelector | _Document] | _Intrinsic | None = None
    """The advanced event selectors that were used to select events for the data store."""
    aggregation_configurations: _Sequence[Trail.AggregationConfiguration | _Document] | _Intrinsic | None = None
    """Specifies the aggregation configuration to aggregate CloudTrail Events. A maximum of 1 aggregation
    configuration is allowed.
    """
    cloud_watch_logs_log_group_arn: _String | None = None
    """Specifies a log group name using an Amazon Resource Name (ARN), a unique identifier that represents the log
    group to which CloudTrail logs will be delivered. Not required unless you specify CloudWatchLogsRoleArn.
    """
    cloud_watch_logs_role_arn: _String | None = None
    """Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's log group."""
    enable_log_file_validation: _Boolean | None = None
    """Specifies whether log file validation is enabled. The default is false."""
    event_selectors: _Sequence[Trail.EventSelector | _Document] | _Intrinsic | None = None
    """Use event selectors to further specify the management and data event settings for your trail. By default,
    trails created without specific event selectors will be configured to log all read and write management events,
    and no data events. When an event occurs in your account, CloudTrail evaluates the event selector for all
    trails. For each trail, if the event matches any event selector, the trail processes and logs the event.
    """
    include_global_service_events: _Boolean | None = None
    """Specifies whether the trail is publishing events from global services such as IAM to the log files."""
    insight_selectors: _Sequence[Trail.InsightSelector | _Document] | _Intrinsic | None = None
    """Lets you enable Insights event logging by specifying the Insights selectors that you want to enable on an
    existing trail.
    """
    is_multi_region_trail: _Boolean | None = None
    """Specifies whether the trail applies only to the current region or to all regions. The default is false. If
    the trail exists only in the current region and this value is set to true, shadow trails (replications of the
    trail) will be created in the other regions. If the trail exists in all regions and this value is set to false,
    the trail will remain in the region where it was created, and its shadow trails in other regions will be
    deleted.
    """
    is_organization_trail: _Boolean | None = None
    """Specifies whether the trail is created for all accounts in an organization in AWS Organizations, or only for
    the current AWS account. The default is false, and cannot be true unless the call is made on behalf of an AWS
    account that is the master account for an organization in AWS Organizations.
    """
    kms_key_id: _String | None = None
    """Specifies the KMS key ID to use to encrypt the logs delivered by CloudTrail. The value can be an alias name
    prefixed by 'alias/', a fully specified ARN to an alias, a fully specified ARN to a key, or a globally unique
    identifier.
    """
    s3_key_prefix: _String | None = None
    """Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for log file
    delivery. For more information, see Finding Your CloudTrail Log Files. The maximum length is 200 characters.
    """
    sns_topic_name: _String | None = None
    """Specifies the name of the Amazon SNS topic defined for notification of log file delivery. The maximum length
    is 256 characters.
    """
    tags: _Sequence[Trail.Tag | _Document] | _Intrinsic | None = None
    trail_name: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def sns_topic_arn(self) -> _Intrinsic: ...
