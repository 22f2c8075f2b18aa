"""AWS::CustomerProfiles. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CalculatedAttributeDefinition(_SchemaResource):
    """A calculated attribute definition for Customer Profiles."""
    @_declaration
    class AttributeDetails(_SchemaPropertyType):
        """Mathematical expression and a list of attribute items specified in that expression."""
        attributes: _Sequence[CalculatedAttributeDefinition.AttributeItem | _Document] | _Intrinsic
        expression: _String
    @_declaration
    class AttributeItem(_SchemaPropertyType):
        """The details of a single attribute item specified in the mathematical expression."""
        name: _String
    @_declaration
    class Conditions(_SchemaPropertyType):
        """The conditions including range, object count, and threshold for the calculated attribute."""
        object_count: _Integer | None = None
        range: CalculatedAttributeDefinition.Range | _Document | None = None
        threshold: CalculatedAttributeDefinition.Threshold | _Document | None = None
    @_declaration
    class Range(_SchemaPropertyType):
        """The relative time period over which data is included in the aggregation."""
        unit: _Literal["DAYS"] | _String
        timestamp_format: _String | None = None
        """The format the timestamp field in your JSON object is specified. This value should be one of EPOCHMILLI
        or ISO_8601. E.g. if your object type is MyType and source JSON is {"generatedAt": {"timestamp":
        "2001-07-04T12:08:56.235Z"}}, then TimestampFormat should be "ISO_8601".
        """
        timestamp_source: _String | None = None
        """An expression specifying the field in your JSON object from which the date should be parsed. The
        expression should follow the structure of \\"{ObjectTypeName.<Location of timestamp field in JSON pointer
        format>}\\". E.g. if your object type is MyType and source JSON is {"generatedAt": {"timestamp":
        "1737587945945"}}, then TimestampSource should be "{MyType.generatedAt.timestamp}".
        """
        value: _Integer | None = None
        value_range: CalculatedAttributeDefinition.ValueRange | _Document | None = None
    @_declaration
    class Readiness(_SchemaPropertyType):
        """The readiness status of the calculated attribute."""
        message: _String | None = None
        """Any information pertaining to the status of the calculated attribute if required."""
        progress_percentage: _Integer | None = None
        """The progress percentage for including historical data in your calculated attribute."""
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
    @_declaration
    class Threshold(_SchemaPropertyType):
        """The threshold for the calculated attribute."""
        operator: _Literal["EQUAL_TO", "GREATER_THAN", "LESS_THAN", "NOT_EQUAL_TO"] | _String
        value: _String
    @_declaration
    class ValueRange(_SchemaPropertyType):
        """A structure specifying the endpoints of the relative time period over which data is included in the
        aggregation.
        """
        end: _Integer
        """The ending point for this range. Positive numbers indicate how many days in the past data should be
        included, and negative numbers indicate how many days in the future.
        """
        start: _Integer
        """The starting point for this range. Positive numbers indicate how many days in the past data should be
        included, and negative numbers indicate how many days in the future.
        """
    TYPE: _ClassVar[str]
    attribute_details: CalculatedAttributeDefinition.AttributeDetails | _Document
    calculated_attribute_name: _String
    domain_name: _String
    statistic: _Literal["FIRST_OCCURRENCE", "LAST_OCCURRENCE", "COUNT", "SUM", "MINIMUM", "MAXIMUM", "AVERAGE", "MAX_OCCURRENCE"] | _String
    conditions: CalculatedAttributeDefinition.Conditions | _Document | None = None
    description: _String | None = None
    display_name: _String | None = None
    tags: _Sequence[CalculatedAttributeDefinition.Tag | _Document] | _Intrinsic | None = None
    use_historical_data: _Boolean | None = None
    """Whether to use historical data for the calculated attribute."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the calculated attribute definition was created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp of when the calculated attribute definition was most recently edited."""
    @property
    def readiness(self) -> _Intrinsic:
        """The readiness status of the calculated attribute."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the calculated attribute definition."""

@_declaration
class Domain(_SchemaResource):
    """A domain defined for 3rd party data source in Profile Service."""
    @_declaration
    class AttributeTypesSelector(_SchemaPropertyType):
        """Configures information about the AttributeTypesSelector where the rule-based identity resolution uses to
        match profiles.
        """
        attribute_matching_model: _Literal["ONE_TO_ONE", "MANY_TO_MANY"] | _String
        """Configures the AttributeMatchingModel, you can either choose ONE_TO_ONE or MANY_TO_MANY."""
        address: _Sequence[_String] | _Intrinsic | None = None
        """The Address type. You can choose from Address, BusinessAddress, MaillingAddress, and ShippingAddress. You
        only can use the Address type in the MatchingRule. For example, if you want to match profile based on
        BusinessAddress.City or MaillingAddress.City, you need to choose the BusinessAddress and the MaillingAddress
        to represent the Address type and specify the Address.City on the matching rule.
        """
        email_address: _Sequence[_String] | _Intrinsic | None = None
        """The Email type. You can choose from EmailAddress, BusinessEmailAddress and PersonalEmailAddress. You only
        can use the EmailAddress type in the MatchingRule. For example, if you want to match profile based on
        PersonalEmailAddress or BusinessEmailAddress, you need to choose the PersonalEmailAddress and the
        BusinessEmailAddress to represent the EmailAddress type and only specify the EmailAddress on the matching
        rule.
        """
        phone_number: _Sequence[_String] | _Intrinsic | None = None
        """The PhoneNumber type. You can choose from PhoneNumber, HomePhoneNumber, and MobilePhoneNumber. You only
        can use the PhoneNumber type in the MatchingRule. For example, if you want to match a profile based on Phone
        or HomePhone, you need to choose the Phone and the HomePhone to represent the PhoneNumber type and only
        specify the PhoneNumber on the matching rule.
        """
    @_declaration
    class AutoMerging(_SchemaPropertyType):
        """Configuration information about the auto-merging process."""
        enabled: _Boolean
        """The flag that enables the auto-merging of duplicate profiles."""
        conflict_resolution: Domain.ConflictResolution | _Document | None = None
        consolidation: Domain.Consolidation | _Document | None = None
        min_allowed_confidence_score_for_merging: _Number | None = None
        """A number between 0 and 1 that represents the minimum confidence score required for profiles within a
        matching group to be merged during the auto-merge process. A higher score means higher similarity required
        to merge profiles.
        """
    @_declaration
    class ConflictResolution(_SchemaPropertyType):
        """How the auto-merging process should resolve conflicts between different profiles. For example, if Profile
        A and Profile B have the same FirstName and LastName (and that is the matching criteria), which EmailAddress
        should be used?
        """
        conflict_resolving_model: _Literal["RECENCY", "SOURCE"] | _String
        """How the auto-merging process should resolve conflicts between different profiles."""
        source_name: _String | None = None
        """The ObjectType name that is used to resolve profile merging conflicts when choosing SOURCE as the
        ConflictResolvingModel.
        """
    @_declaration
    class Consolidation(_SchemaPropertyType):
        """A list of matching attributes that represent matching criteria. If two profiles meet at least one of the
        requirements in the matching attributes list, they will be merged.
        """
        matching_attributes_list: _Sequence[_Sequence[_String] | _Intrinsic] | _Intrinsic
        """A list of matching criteria."""
    @_declaration
    class DataStore(_SchemaPropertyType):
        """Configuration and status of the data store for the domain."""
        enabled: _Boolean | None = None
        """Whether the data store is enabled."""
        readiness: Domain.Readiness | _Document | None = None
    @_declaration
    class DomainStats(_SchemaPropertyType):
        """Usage-specific statistics about the domain."""
        metering_profile_count: _Number | None = None
        """The number of profiles that you are currently paying for in the domain. If you have more than 100 objects
        associated with a single profile, that profile counts as two profiles. If you have more than 200 objects,
        that profile counts as three, and so on.
        """
        object_count: _Number | None = None
        """The total number of objects in domain."""
        profile_count: _Number | None = None
        """The total number of profiles currently in the domain."""
        total_size: _Number | None = None
        """The total size, in bytes, of all objects in the domain."""
    @_declaration
    class ExportingConfig(_SchemaPropertyType):
        """Configuration information for exporting Identity Resolution results, for example, to an S3 bucket."""
        s3_exporting: Domain.S3ExportingConfig | _Document | None = None
    @_declaration
    class JobSchedule(_SchemaPropertyType):
        """The day and time when do you want to start the Identity Resolution Job every week."""
        day_of_the_week: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String
        """The day when the Identity Resolution Job should run every week."""
        time: _String
        """The time when the Identity Resolution Job should run every week."""
    @_declaration
    class Matching(_SchemaPropertyType):
        """The process of matching duplicate profiles. If Matching = true, Amazon Connect Customer Profiles starts a
        weekly batch process called Identity Resolution Job. If you do not specify a date and time for Identity
        Resolution Job to run, by default it runs every Saturday at 12AM UTC to detect duplicate profiles in your
        domains. After the Identity Resolution Job completes, use the GetMatches API to return and review the
        results.
        """
        enabled: _Boolean
        """The flag that enables the matching process of duplicate profiles."""
        auto_merging: Domain.AutoMerging | _Document | None = None
        exporting_config: Domain.ExportingConfig | _Document | None = None
        job_schedule: Domain.JobSchedule | _Document | None = None
    @_declaration
    class MatchingRule(_SchemaPropertyType):
        """Specifies how does the rule-based matching process should match profiles."""
        rule: _Sequence[_String] | _Intrinsic
    @_declaration
    class Readiness(_SchemaPropertyType):
        """Progress information for data store setup."""
        message: _String | None = None
        """A message describing the current progress."""
        progress_percentage: _Integer | None = None
        """The percentage of progress completed."""
    @_declaration
    class RuleBasedMatching(_SchemaPropertyType):
        """The process of matching duplicate profiles using the Rule-Based matching. If RuleBasedMatching = true,
        Amazon Connect Customer Profiles will start to match and merge your profiles according to your configuration
        in the RuleBasedMatchingRequest. You can use the ListRuleBasedMatches and GetSimilarProfiles API to return
        and review the results. Also, if you have configured ExportingConfig in the RuleBasedMatchingRequest, you
        can download the results from S3.
        """
        enabled: _Boolean
        """The flag that enables the rule-based matching process of duplicate profiles."""
        attribute_types_selector: Domain.AttributeTypesSelector | _Document | None = None
        conflict_resolution: Domain.ConflictResolution | _Document | None = None
        exporting_config: Domain.ExportingConfig | _Document | None = None
        matching_rules: _Sequence[Domain.MatchingRule | _Document] | _Intrinsic | None = None
        """Configures how the rule-based matching process should match profiles. You can have up to 15 MatchingRule
        in the MatchingRules.
        """
        max_allowed_rule_level_for_matching: _Integer | None = None
        """Indicates the maximum allowed rule level for matching."""
        max_allowed_rule_level_for_merging: _Integer | None = None
        """Indicates the maximum allowed rule level for merging."""
        status: _Literal["PENDING", "IN_PROGRESS", "ACTIVE"] | _String | None = None
    @_declaration
    class S3ExportingConfig(_SchemaPropertyType):
        """The S3 location where Identity Resolution Jobs write result files."""
        s3_bucket_name: _String
        """The name of the S3 bucket where Identity Resolution Jobs write result files."""
        s3_key_name: _String | None = None
        """The S3 key name of the location where Identity Resolution Jobs write result files."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    default_expiration_days: _Integer
    """The default number of days until the data within the domain expires."""
    domain_name: _String
    """The unique name of the domain."""
    data_store: Domain.DataStore | _Document | None = None
    dead_letter_queue_url: _String | None = None
    """The URL of the SQS dead letter queue."""
    default_encryption_key: _String | None = None
    """The default encryption key."""
    matching: Domain.Matching | _Document | None = None
    rule_based_matching: Domain.RuleBasedMatching | _Document | None = None
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the domain."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time of this integration got created."""
    @property
    def data_store_readiness(self) -> _Intrinsic:
        """Progress information for data store setup."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The time of this integration got last updated at."""
    @property
    def rule_based_matching_status(self) -> _Intrinsic: ...
    @property
    def stats(self) -> _Intrinsic:
        """Usage-specific statistics about the domain."""

@_declaration
class DomainObjectType(_SchemaResource):
    """Resource Type definition for AWS::CustomerProfiles::DomainObjectType."""
    @_declaration
    class DomainObjectTypeField(_SchemaPropertyType):
        """Represents a field in a DomainObjectType."""
        source: _String
        """The source field name."""
        target: _String
        """The target field name."""
        content_type: _Literal["STRING", "NUMBER"] | _String | None = None
        """The content type of the field."""
        feature_type: _Literal["TEXTUAL", "CATEGORICAL"] | _String | None = None
        """The feature type of the field."""
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
    domain_name: _String
    fields: _Mapping[str, DomainObjectType.DomainObjectTypeField | _Document] | _Intrinsic
    object_type_name: _String
    description: _String | None = None
    encryption_key: _String | None = None
    tags: _Sequence[DomainObjectType.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the domain object type was created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp of when the domain object type was most recently edited."""

@_declaration
class EventStream(_SchemaResource):
    """An Event Stream resource of Amazon Connect Customer Profiles."""
    @_declaration
    class DestinationDetails(_SchemaPropertyType):
        """Details regarding the Kinesis stream."""
        status: _Literal["HEALTHY", "UNHEALTHY"] | _String
        uri: _String
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
    domain_name: _String
    """The unique name of the domain."""
    event_stream_name: _String
    """The name of the event stream."""
    uri: _String
    tags: _Sequence[EventStream.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the export was created."""
    @property
    def destination_details(self) -> _Intrinsic:
        """Details regarding the Kinesis stream."""
    @property
    def event_stream_arn(self) -> _Intrinsic:
        """A unique identifier for the event stream."""
    @property
    def state(self) -> _Intrinsic:
        """The operational state of destination stream for export."""

@_declaration
class EventTrigger(_SchemaResource):
    """An event trigger resource of Amazon Connect Customer Profiles."""
    @_declaration
    class EventTriggerCondition(_SchemaPropertyType):
        """Specifies the circumstances under which the event should trigger the destination."""
        event_trigger_dimensions: _Sequence[EventTrigger.EventTriggerDimension | _Document] | _Intrinsic
        logical_operator: _Literal["ANY", "ALL", "NONE"] | _String
    @_declaration
    class EventTriggerDimension(_SchemaPropertyType):
        """A specific event dimension to be assessed."""
        object_attributes: _Sequence[EventTrigger.ObjectAttribute | _Document] | _Intrinsic
    @_declaration
    class EventTriggerLimits(_SchemaPropertyType):
        """Defines limits controlling whether an event triggers the destination, based on ingestion latency and the
        number of invocations per profile over specific time periods.
        """
        event_expiration: _Integer | None = None
        periods: _Sequence[EventTrigger.Period | _Document] | _Intrinsic | None = None
    @_declaration
    class ObjectAttribute(_SchemaPropertyType):
        """The criteria that a specific object attribute must meet to trigger the destination."""
        comparison_operator: _Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL", "BEFORE", "AFTER", "ON", "BETWEEN", "NOT_BETWEEN"] | _String
        """The operator used to compare an attribute against a list of values."""
        values: _Sequence[_String] | _Intrinsic
        """A list of attribute values used for comparison."""
        field_name: _String | None = None
        """A field defined within an object type."""
        source: _String | None = None
        """An attribute contained within a source object."""
    @_declaration
    class Period(_SchemaPropertyType):
        """Defines a limit and the time period during which it is enforced."""
        unit: _Literal["MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS"] | _String
        """The unit of time."""
        value: _Integer
        """The amount of time of the specified unit."""
        max_invocations_per_profile: _Integer | None = None
        """The maximum allowed number of destination invocations per profile."""
        unlimited: _Boolean | None = None
        """If set to true, there is no limit on the number of destination invocations per profile. The default is
        false.
        """
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
    domain_name: _String
    event_trigger_conditions: _Sequence[EventTrigger.EventTriggerCondition | _Document] | _Intrinsic
    event_trigger_name: _String
    object_type_name: _String
    description: _String | None = None
    event_trigger_limits: EventTrigger.EventTriggerLimits | _Document | None = None
    segment_filter: _String | None = None
    tags: _Sequence[EventTrigger.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the event trigger was created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp of when the event trigger was most recently updated."""

@_declaration
class Integration(_SchemaResource):
    """The resource schema for creating an Amazon Connect Customer Profiles Integration."""
    @_declaration
    class ConnectorOperator(_SchemaPropertyType):
        marketo: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        s3: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        salesforce: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        service_now: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        zendesk: _Literal["PROJECTION", "GREATER_THAN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
    @_declaration
    class FlowDefinition(_SchemaPropertyType):
        flow_name: _String
        kms_arn: _String
        source_flow_config: Integration.SourceFlowConfig | _Document
        tasks: _Sequence[Integration.Task | _Document] | _Intrinsic
        trigger_config: Integration.TriggerConfig | _Document
        description: _String | None = None
    @_declaration
    class IncrementalPullConfig(_SchemaPropertyType):
        datetime_type_field_name: _String | None = None
    @_declaration
    class MarketoSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class ObjectTypeMapping(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class S3SourceProperties(_SchemaPropertyType):
        bucket_name: _String
        bucket_prefix: _String | None = None
    @_declaration
    class SalesforceSourceProperties(_SchemaPropertyType):
        object: _String
        enable_dynamic_field_update: _Boolean | None = None
        include_deleted_records: _Boolean | None = None
    @_declaration
    class ScheduledTriggerProperties(_SchemaPropertyType):
        schedule_expression: _String
        data_pull_mode: _Literal["Incremental", "Complete"] | _String | None = None
        first_execution_from: _Number | None = None
        schedule_end_time: _Number | None = None
        schedule_offset: _Integer | None = None
        schedule_start_time: _Number | None = None
        timezone: _String | None = None
    @_declaration
    class ServiceNowSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class SourceConnectorProperties(_SchemaPropertyType):
        marketo: Integration.MarketoSourceProperties | _Document | None = None
        s3: Integration.S3SourceProperties | _Document | None = None
        salesforce: Integration.SalesforceSourceProperties | _Document | None = None
        service_now: Integration.ServiceNowSourceProperties | _Document | None = None
        zendesk: Integration.ZendeskSourceProperties | _Document | None = None
    @_declaration
    class SourceFlowConfig(_SchemaPropertyType):
        connector_type: _Literal["Salesforce", "Marketo", "ServiceNow", "Zendesk", "S3"] | _String
        source_connector_properties: Integration.SourceConnectorProperties | _Document
        connector_profile_name: _String | None = None
        incremental_pull_config: Integration.IncrementalPullConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Task(_SchemaPropertyType):
        source_fields: _Sequence[_String] | _Intrinsic
        task_type: _Literal["Arithmetic", "Filter", "Map", "Mask", "Merge", "Truncate", "Validate"] | _String
        connector_operator: Integration.ConnectorOperator | _Document | None = None
        destination_field: _String | None = None
        task_properties: _Sequence[Integration.TaskPropertiesMap | _Document] | _Intrinsic | None = None
    @_declaration
    class TaskPropertiesMap(_SchemaPropertyType):
        operator_property_key: _Literal["VALUE", "VALUES", "DATA_TYPE", "UPPER_BOUND", "LOWER_BOUND", "SOURCE_DATA_TYPE", "DESTINATION_DATA_TYPE", "VALIDATION_ACTION", "MASK_VALUE", "MASK_LENGTH", "TRUNCATE_LENGTH", "MATH_OPERATION_FIELDS_ORDER", "CONCAT_FORMAT", "SUBFIELD_CATEGORY_MAP"] | _String
        property: _String
    @_declaration
    class TriggerConfig(_SchemaPropertyType):
        trigger_type: _Literal["Scheduled", "Event", "OnDemand"] | _String
        trigger_properties: Integration.TriggerProperties | _Document | None = None
    @_declaration
    class TriggerProperties(_SchemaPropertyType):
        scheduled: Integration.ScheduledTriggerProperties | _Document | None = None
    @_declaration
    class ZendeskSourceProperties(_SchemaPropertyType):
        object: _String
    TYPE: _ClassVar[str]
    domain_name: _String
    """The unique name of the domain."""
    event_trigger_names: _Sequence[_String] | _Intrinsic | None = None
    """A list of unique names for active event triggers associated with the integration."""
    flow_definition: Integration.FlowDefinition | _Document | None = None
    object_type_name: _String | None = None
    """The name of the ObjectType defined for the 3rd party data in Profile Service."""
    object_type_names: _Sequence[Integration.ObjectTypeMapping | _Document] | _Intrinsic | None = None
    """The mapping between 3rd party event types and ObjectType names."""
    scope: _Literal["PROFILE", "DOMAIN"] | _String | None = None
    """Scope of the integration, such as 'PROFILE' or 'DOMAIN'."""
    tags: _Sequence[Integration.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the integration."""
    uri: _String | None = None
    """The URI of the S3 bucket or any other type of data source."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time of this integration got created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The time of this integration got last updated at."""

@_declaration
class ObjectType(_SchemaResource):
    """An ObjectType resource of Amazon Connect Customer Profiles."""
    @_declaration
    class FieldMap(_SchemaPropertyType):
        name: _String | None = None
        object_type_field: ObjectType.ObjectTypeField | _Document | None = None
    @_declaration
    class KeyMap(_SchemaPropertyType):
        name: _String | None = None
        object_type_key_list: _Sequence[ObjectType.ObjectTypeKey | _Document] | _Intrinsic | None = None
    @_declaration
    class ObjectTypeField(_SchemaPropertyType):
        """Represents a field in a ProfileObjectType."""
        content_type: _Literal["STRING", "NUMBER", "PHONE_NUMBER", "EMAIL_ADDRESS", "NAME"] | _String | None = None
        """The content type of the field. Used for determining equality when searching."""
        source: _String | None = None
        """A field of a ProfileObject. For example: _source.FirstName, where "_source" is a ProfileObjectType of a
        Zendesk user and "FirstName" is a field in that ObjectType.
        """
        target: _String | None = None
        """The location of the data in the standard ProfileObject model. For example: _profile.Address.PostalCode.
        """
    @_declaration
    class ObjectTypeKey(_SchemaPropertyType):
        """An object that defines the Key element of a ProfileObject. A Key is a special element that can be used to
        search for a customer profile.
        """
        field_names: _Sequence[_String] | _Intrinsic | None = None
        """The reference for the key name of the fields map."""
        standard_identifiers: _Sequence[_Literal["PROFILE", "UNIQUE", "SECONDARY", "LOOKUP_ONLY", "NEW_ONLY", "ASSET", "CASE", "ORDER", "AIR_PREFERENCE", "AIR_BOOKING", "AIR_SEGMENT", "HOTEL_PREFERENCE", "HOTEL_STAY_REVENUE", "HOTEL_RESERVATION", "LOYALTY", "LOYALTY_TRANSACTION", "LOYALTY_PROMOTION", "WEB_ANALYTICS", "DEVICE", "COMMUNICATION_RECORD"] | _String] | _Intrinsic | None = None
        """The types of keys that a ProfileObject can have. Each ProfileObject can have only 1 UNIQUE key but
        multiple PROFILE keys. PROFILE means that this key can be used to tie an object to a PROFILE. UNIQUE means
        that it can be used to uniquely identify an object. If a key a is marked as SECONDARY, it will be used to
        search for profiles after all other PROFILE keys have been searched.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    """Description of the profile object type."""
    domain_name: _String
    """The unique name of the domain."""
    object_type_name: _String
    """The name of the profile object type."""
    allow_profile_creation: _Boolean | None = None
    """Indicates whether a profile should be created when data is received."""
    encryption_key: _String | None = None
    """The default encryption key."""
    expiration_days: _Integer | None = None
    """The default number of days until the data within the domain expires."""
    fields: _Sequence[ObjectType.FieldMap | _Document] | _Intrinsic | None = None
    """A list of the name and ObjectType field."""
    keys: _Sequence[ObjectType.KeyMap | _Document] | _Intrinsic | None = None
    """A list of unique keys that can be used to map data to the profile."""
    max_profile_object_count: _Integer | None = None
    """The maximum number of profile objects for this object type."""
    source_last_updated_timestamp_format: _String | None = None
    """The format of your sourceLastUpdatedTimestamp that was previously set up."""
    source_priority: _Integer | None = None
    """Defines the priority order of object types. Lower value indicates higher priority."""
    tags: _Sequence[ObjectType.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the integration."""
    template_id: _String | None = None
    """A unique identifier for the object template."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time of this integration got created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The time of this integration got last updated at."""
    @property
    def max_available_profile_object_count(self) -> _Intrinsic:
        """The maximum available number of profile objects."""

@_declaration
class Recommender(_SchemaResource):
    """Resource Type definition for AWS::CustomerProfiles::Recommender."""
    @_declaration
    class EventParameters(_SchemaPropertyType):
        """Event parameters with type and value threshold."""
        event_type: _String
        """The type of event."""
        event_value_threshold: _Number | None = None
        """The threshold of the event type. Only events with a value greater or equal to this threshold will be
        considered for solution creation.
        """
    @_declaration
    class EventsConfig(_SchemaPropertyType):
        """Configuration for events used in the recommender."""
        event_parameters_list: _Sequence[Recommender.EventParameters | _Document] | _Intrinsic
        """List of event parameters with their value thresholds."""
    @_declaration
    class RecommenderConfig(_SchemaPropertyType):
        """Configuration for the recommender."""
        events_config: Recommender.EventsConfig | _Document | None = None
    @_declaration
    class RecommenderUpdate(_SchemaPropertyType):
        """Information about the latest recommender update."""
        creation_date_time: _String | None = None
        """The timestamp of when the update was created."""
        failure_reason: _String | None = None
        """The reason for update failure."""
        last_updated_date_time: _String | None = None
        """The timestamp of when the update was last modified."""
        recommender_config: Recommender.RecommenderConfig | _Document | None = None
        status: _Literal["PENDING", "IN_PROGRESS", "STOPPING", "STARTING", "ACTIVE", "INACTIVE", "FAILED", "DELETING"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TrainingMetrics(_SchemaPropertyType):
        metrics: Recommender.TrainingMetricsMetrics | _Document | None = None
        time: _String | None = None
        """Timestamp of the training metrics."""
    @_declaration
    class TrainingMetricsMetrics(_SchemaPropertyType):
        """Training metrics by type."""
        coverage: _Number | None = None
        freshness: _Number | None = None
        hit: _Number | None = None
        popularity: _Number | None = None
        recall: _Number | None = None
        similarity: _Number | None = None
    TYPE: _ClassVar[str]
    domain_name: _String
    recommender_name: _String
    recommender_recipe_name: _Literal["frequently-paired-items", "personalized-ranking", "popular-items", "recommended-for-you", "similar-items", "trending-now"] | _String
    description: _String | None = None
    recommender_config: Recommender.RecommenderConfig | _Document | None = None
    tags: _Sequence[Recommender.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the recommender was created."""
    @property
    def failure_reason(self) -> _Intrinsic:
        """The reason for recommender failure."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp of when the recommender was last updated."""
    @property
    def latest_recommender_update(self) -> _Intrinsic:
        """Information about the latest recommender update."""
    @property
    def recommender_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the recommender."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the recommender."""
    @property
    def training_metrics(self) -> _Intrinsic: ...

@_declaration
class RecommenderFilter(_SchemaResource):
    """A recommender filter that specifies which items to include or exclude from recommendations under an Amazon
    Connect Customer Profiles domain.
    """
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    domain_name: _String
    """The unique name of the domain."""
    recommender_filter_expression: _String
    """The filter expression that defines which items to include or exclude from recommendations."""
    recommender_filter_name: _String
    """The name of the recommender filter."""
    description: _String | None = None
    """The description of the recommender filter."""
    recommender_schema_name: _String | None = None
    """The name of the recommender schema to use for this recommender filter. If not specified, the default schema
    is used.
    """
    tags: _Sequence[RecommenderFilter.Tags | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the recommender filter was created."""
    @property
    def recommender_filter_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the recommender filter."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the recommender filter."""

@_declaration
class RecommenderSchema(_SchemaResource):
    """A recommender schema defining the set of data columns available for training recommenders and filters under
    an Amazon Connect Customer Profiles domain.
    """
    @_declaration
    class RecommenderSchemaField(_SchemaPropertyType):
        target_field_name: _String
        content_type: _Literal["STRING", "NUMBER"] | _String | None = None
        feature_type: _Literal["TEXTUAL", "CATEGORICAL"] | _String | None = None
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    domain_name: _String
    fields: _Mapping[str, _Sequence[RecommenderSchema.RecommenderSchemaField | _Document] | _Intrinsic] | _Intrinsic
    recommender_schema_name: _String
    tags: _Sequence[RecommenderSchema.Tags | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class SegmentDefinition(_SchemaResource):
    """A segment definition resource of Amazon Connect Customer Profiles."""
    @_declaration
    class AddressDimension(_SchemaPropertyType):
        """The address based criteria for the segment."""
        city: SegmentDefinition.ProfileDimension | _Document | None = None
        country: SegmentDefinition.ProfileDimension | _Document | None = None
        county: SegmentDefinition.ProfileDimension | _Document | None = None
        postal_code: SegmentDefinition.ProfileDimension | _Document | None = None
        province: SegmentDefinition.ProfileDimension | _Document | None = None
        state: SegmentDefinition.ProfileDimension | _Document | None = None
    @_declaration
    class AttributeDimension(_SchemaPropertyType):
        """Specifies attribute based criteria for a segment."""
        dimension_type: _Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class CalculatedAttributeDimension(_SchemaPropertyType):
        """Specifies calculated attribute based criteria for a segment."""
        dimension_type: _Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "EQUAL"] | _String
        values: _Sequence[_String] | _Intrinsic
        condition_overrides: SegmentDefinition.ConditionOverrides | _Document | None = None
    @_declaration
    class ConditionOverrides(_SchemaPropertyType):
        """Overrides the condition block within the original calculated attribute definition."""
        range: SegmentDefinition.RangeOverride | _Document | None = None
    @_declaration
    class DateDimension(_SchemaPropertyType):
        """Specifies date based criteria for a segment."""
        dimension_type: _Literal["BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "ON"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class Dimension(_SchemaPropertyType):
        """The criteria that define the dimensions for the segment."""
        calculated_attributes: _Mapping[str, SegmentDefinition.CalculatedAttributeDimension | _Document] | _Intrinsic | None = None
        profile_attributes: SegmentDefinition.ProfileAttributes | _Document | None = None
    @_declaration
    class ExtraLengthValueProfileDimension(_SchemaPropertyType):
        """Specifies criteria for a segment using extended-length string values."""
        dimension_type: _Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class Group(_SchemaPropertyType):
        """An array that defines the set of segment criteria to evaluate when handling segment groups for the
        segment.
        """
        dimensions: _Sequence[SegmentDefinition.Dimension | _Document] | _Intrinsic | None = None
        source_segments: _Sequence[SegmentDefinition.SourceSegment | _Document] | _Intrinsic | None = None
        source_type: _Literal["ALL", "ANY", "NONE"] | _String | None = None
        type: _Literal["ALL", "ANY", "NONE"] | _String | None = None
    @_declaration
    class ProfileAttributes(_SchemaPropertyType):
        """Specifies the dimension settings within profile attributes for a segment."""
        account_number: SegmentDefinition.ProfileDimension | _Document | None = None
        additional_information: SegmentDefinition.ExtraLengthValueProfileDimension | _Document | None = None
        address: SegmentDefinition.AddressDimension | _Document | None = None
        attributes: _Mapping[str, SegmentDefinition.AttributeDimension | _Document] | _Intrinsic | None = None
        billing_address: SegmentDefinition.AddressDimension | _Document | None = None
        birth_date: SegmentDefinition.DateDimension | _Document | None = None
        business_email_address: SegmentDefinition.ProfileDimension | _Document | None = None
        business_name: SegmentDefinition.ProfileDimension | _Document | None = None
        business_phone_number: SegmentDefinition.ProfileDimension | _Document | None = None
        email_address: SegmentDefinition.ProfileDimension | _Document | None = None
        first_name: SegmentDefinition.ProfileDimension | _Document | None = None
        gender_string: SegmentDefinition.ProfileDimension | _Document | None = None
        home_phone_number: SegmentDefinition.ProfileDimension | _Document | None = None
        last_name: SegmentDefinition.ProfileDimension | _Document | None = None
        mailing_address: SegmentDefinition.AddressDimension | _Document | None = None
        middle_name: SegmentDefinition.ProfileDimension | _Document | None = None
        mobile_phone_number: SegmentDefinition.ProfileDimension | _Document | None = None
        party_type_string: SegmentDefinition.ProfileDimension | _Document | None = None
        personal_email_address: SegmentDefinition.ProfileDimension | _Document | None = None
        phone_number: SegmentDefinition.ProfileDimension | _Document | None = None
        profile_type: SegmentDefinition.ProfileTypeDimension | _Document | None = None
        shipping_address: SegmentDefinition.AddressDimension | _Document | None = None
    @_declaration
    class ProfileDimension(_SchemaPropertyType):
        """Specifies profile based criteria for a segment."""
        dimension_type: _Literal["INCLUSIVE", "EXCLUSIVE", "CONTAINS", "BEGINS_WITH", "ENDS_WITH"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class ProfileTypeDimension(_SchemaPropertyType):
        """Specifies profile type based criteria for a segment."""
        dimension_type: _Literal["INCLUSIVE", "EXCLUSIVE"] | _String
        values: _Sequence[_Literal["ACCOUNT_PROFILE", "PROFILE"] | _String] | _Intrinsic
    @_declaration
    class RangeOverride(_SchemaPropertyType):
        """Defines the range to be applied to the calculated attribute definition."""
        start: _Integer
        """The starting point for this overridden range. Positive numbers indicate how many days in the past data
        should be included, and negative numbers indicate how many days in the future.
        """
        unit: _Literal["DAYS"] | _String
        """The unit to be applied to the range."""
        end: _Integer | None = None
        """The ending point for this overridden range. Positive numbers indicate how many days in the past data
        should be included, and negative numbers indicate how many days in the future.
        """
    @_declaration
    class SegmentGroup(_SchemaPropertyType):
        groups: _Sequence[SegmentDefinition.Group | _Document] | _Intrinsic | None = None
        include: _Literal["ALL", "ANY", "NONE"] | _String | None = None
    @_declaration
    class SegmentSort(_SchemaPropertyType):
        """Defines how segments should be sorted and ordered in the results."""
        attributes: _Sequence[SegmentDefinition.SortAttribute | _Document] | _Intrinsic
        """A list of attributes used to sort the segments and their ordering preferences."""
    @_declaration
    class SortAttribute(_SchemaPropertyType):
        """Defines the characteristics and rules for sorting by a specific attribute."""
        name: _String
        """The name of the attribute to sort by."""
        order: _Literal["ASC", "DESC"] | _String
        data_type: _Literal["STRING", "NUMBER", "DATE"] | _String | None = None
        type: _Literal["PROFILE", "CALCULATED"] | _String | None = None
    @_declaration
    class SourceSegment(_SchemaPropertyType):
        """The base segment to build the segment on."""
        segment_definition_name: _String | None = None
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
    display_name: _String
    """The display name of the segment definition."""
    domain_name: _String
    """The unique name of the domain."""
    segment_definition_name: _String
    """The unique name of the segment definition."""
    description: _String | None = None
    """The description of the segment definition."""
    segment_groups: SegmentDefinition.SegmentGroup | _Document | None = None
    """An array that defines the set of segment criteria to evaluate when handling segment groups for the segment.
    """
    segment_sort: SegmentDefinition.SegmentSort | _Document | None = None
    """The segment sort configuration for ordering segment results."""
    segment_sql_query: _String | None = None
    """The SQL query that defines the segment criteria."""
    tags: _Sequence[SegmentDefinition.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time of this segment definition got created."""
    @property
    def segment_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the segment definition."""
    @property
    def segment_type(self) -> _Intrinsic:
        """The SQL query that defines the segment criteria."""
