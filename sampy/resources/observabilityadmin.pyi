"""AWS::ObservabilityAdmin. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DatasetIntegration(_SchemaResource):
    """The AWS::ObservabilityAdmin::DatasetIntegration resource represents a CloudWatch dataset integration for an
    account in a region. The integration enables telemetry forwarding into the caller's CloudWatch dataset via a
    customer-provided IAM role.
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
    role_arn: _String
    """The ARN of the IAM role that the service assumes to forward telemetry to the customer's CloudWatch dataset.
    The role must live in the caller's account.
    """
    tags: _Sequence[DatasetIntegration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the dataset integration."""
    @property
    def created_at(self) -> _Intrinsic:
        """The ISO 8601 timestamp of when the dataset integration was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The ISO 8601 timestamp of when the dataset integration was last updated."""

@_declaration
class OrganizationCentralizationRule(_SchemaResource):
    """Resource schema for AWS:ObservabilityAdmin:OrganizationCentralizationRule."""
    @_declaration
    class CentralizationRule(_SchemaPropertyType):
        destination: OrganizationCentralizationRule.CentralizationRuleDestination | _Document
        source: OrganizationCentralizationRule.CentralizationRuleSource | _Document
    @_declaration
    class CentralizationRuleDestination(_SchemaPropertyType):
        region: _String
        account: _String | None = None
        destination_logs_configuration: OrganizationCentralizationRule.DestinationLogsConfiguration | _Document | None = None
        destination_metrics_configuration: OrganizationCentralizationRule.DestinationMetricsConfiguration | _Document | None = None
    @_declaration
    class CentralizationRuleSource(_SchemaPropertyType):
        regions: _Sequence[_String] | _Intrinsic
        scope: _String | None = None
        source_logs_configuration: OrganizationCentralizationRule.SourceLogsConfiguration | _Document | None = None
        source_metrics_configuration: OrganizationCentralizationRule.SourceMetricsConfiguration | _Document | None = None
    @_declaration
    class DestinationLogsConfiguration(_SchemaPropertyType):
        backup_configuration: OrganizationCentralizationRule.LogsBackupConfiguration | _Document | None = None
        log_group_name_configuration: OrganizationCentralizationRule.LogGroupNameConfiguration | _Document | None = None
        logs_encryption_configuration: OrganizationCentralizationRule.LogsEncryptionConfiguration | _Document | None = None
        tag_propagation_configuration: OrganizationCentralizationRule.TagPropagationConfiguration | _Document | None = None
    @_declaration
    class DestinationMetricsConfiguration(_SchemaPropertyType):
        backup_configuration: OrganizationCentralizationRule.MetricsBackupConfiguration | _Document | None = None
    @_declaration
    class LogGroupNameConfiguration(_SchemaPropertyType):
        log_group_name_pattern: _String
    @_declaration
    class LogsBackupConfiguration(_SchemaPropertyType):
        region: _String
        kms_key_arn: _String | None = None
    @_declaration
    class LogsEncryptionConfiguration(_SchemaPropertyType):
        encryption_strategy: _Literal["CUSTOMER_MANAGED", "AWS_OWNED"] | _String
        encryption_conflict_resolution_strategy: _Literal["ALLOW", "SKIP"] | _String | None = None
        encryption_scope: _Literal["ENCRYPTED_SOURCE_ONLY", "NEW_DESTINATION_LOG_GROUPS"] | _String | None = None
        kms_key_arn: _String | None = None
    @_declaration
    class MetricsBackupConfiguration(_SchemaPropertyType):
        region: _String
    @_declaration
    class SourceLogsConfiguration(_SchemaPropertyType):
        encrypted_log_group_strategy: _Literal["ALLOW", "SKIP"] | _String
        data_source_selection_criteria: _String | None = None
        log_group_selection_criteria: _String | None = None
    @_declaration
    class SourceMetricsConfiguration(_SchemaPropertyType):
        metrics_selection_criteria: _String | None = None
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
    class TagPropagationConfiguration(_SchemaPropertyType):
        destination_role_arn: _String
        """The ARN of the destination account IAM role used for tag propagation."""
        tag_conflict_resolution_strategy: _Literal["IN_SYNC", "ADD_ONLY", "UPDATE_SYNC"] | _String | None = None
        """The strategy to resolve tag conflicts during propagation."""
    TYPE: _ClassVar[str]
    rule: OrganizationCentralizationRule.CentralizationRule | _Document
    rule_name: _String
    tags: _Sequence[OrganizationCentralizationRule.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def rule_arn(self) -> _Intrinsic: ...

@_declaration
class OrganizationTelemetryRule(_SchemaResource):
    """The AWS::ObservabilityAdmin::OrganizationTelemetryRule resource defines a CloudWatch Observability Admin
    Organization Telemetry Rule.
    """
    @_declaration
    class ActionCondition(_SchemaPropertyType):
        """The condition of the action desired in the filter."""
        action: _Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT"] | _String | None = None
    @_declaration
    class AdvancedEventSelector(_SchemaPropertyType):
        """An advanced event selector that includes optional name and field selectors."""
        field_selectors: _Sequence[OrganizationTelemetryRule.AdvancedFieldSelector | _Document] | _Intrinsic
        """Contains all selector statements in an advanced event selector."""
        name: _String | None = None
        """An optional descriptive name for the advanced event selector."""
    @_declaration
    class AdvancedFieldSelector(_SchemaPropertyType):
        """A single selector statement in an advanced event selector."""
        ends_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the last few characters of the event record field specified
        as the value of Field.
        """
        equals: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the exact value of the event record field specified as the
        value of Field.
        """
        field: _String | None = None
        """A field in a CloudTrail event record on which to filter events to be logged."""
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
    class CloudtrailParameters(_SchemaPropertyType):
        """Telemetry parameters for Cloudtrail."""
        advanced_event_selectors: _Sequence[OrganizationTelemetryRule.AdvancedEventSelector | _Document] | _Intrinsic
        """Create fine-grained selectors for AWS CloudTrail management and data."""
    @_declaration
    class Condition(_SchemaPropertyType):
        """A condition for a filter."""
        action_condition: OrganizationTelemetryRule.ActionCondition | _Document | None = None
        label_name_condition: OrganizationTelemetryRule.LabelNameCondition | _Document | None = None
    @_declaration
    class ELBLoadBalancerLoggingParameters(_SchemaPropertyType):
        """Telemetry parameters for ELB/NLB Load Balancer Logs."""
        field_delimiter: _String | None = None
        """A delimiter to delineate log fields."""
        output_format: _Literal["plain", "json"] | _String | None = None
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        """The field that we want to match this rule to."""
        method: _String | None = None
        """The method with which to match this rule."""
        query_string: _String | None = None
        """The query string to find the resource to match this field to."""
        single_header: OrganizationTelemetryRule.SingleHeader | _Document | None = None
        uri_path: _String | None = None
        """This is the URI path to match this rule to."""
    @_declaration
    class Filter(_SchemaPropertyType):
        """A filter to be applied."""
        behavior: _Literal["KEEP", "DROP"] | _String | None = None
        conditions: _Sequence[OrganizationTelemetryRule.Condition | _Document] | _Intrinsic | None = None
        requirement: _Literal["MEETS_ALL", "MEETS_ANY"] | _String | None = None
    @_declaration
    class LabelNameCondition(_SchemaPropertyType):
        """The label name of the condition."""
        label_name: _String | None = None
        """The label name of the condition."""
    @_declaration
    class LoggingFilter(_SchemaPropertyType):
        """Default handling for logs that don't match any of the specified filtering conditions."""
        default_behavior: _Literal["KEEP", "DROP"] | _String | None = None
        filters: _Sequence[OrganizationTelemetryRule.Filter | _Document] | _Intrinsic | None = None
    @_declaration
    class MskMonitoringParameters(_SchemaPropertyType):
        """Configuration parameters for Amazon MSK cluster monitoring."""
        enhanced_monitoring: _Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] | _String | None = None
        """The level of enhanced monitoring for the MSK cluster."""
    @_declaration
    class RegionStatus(_SchemaPropertyType):
        """Status of a telemetry rule in a specific region."""
        region: _String | None = None
        """The AWS region code."""
        rule_arn: _String | None = None
        """The ARN of the rule in this region."""
        status: _String | None = None
        """The replication status of the rule in this region."""
    @_declaration
    class SingleHeader(_SchemaPropertyType):
        """Header for the field to match."""
        name: _String
        """The name of the header."""
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
    class TelemetryDestinationConfiguration(_SchemaPropertyType):
        """The destination configuration for telemetry data."""
        cloudtrail_parameters: OrganizationTelemetryRule.CloudtrailParameters | _Document | None = None
        destination_pattern: _String | None = None
        destination_type: _Literal["cloud-watch-logs"] | _String | None = None
        elb_load_balancer_logging_parameters: OrganizationTelemetryRule.ELBLoadBalancerLoggingParameters | _Document | None = None
        kms_key_arn: _String | None = None
        log_delivery_parameters: OrganizationTelemetryRule.TelemetryDestinationConfigurationLogDeliveryParameters | _Document | None = None
        msk_monitoring_parameters: OrganizationTelemetryRule.MskMonitoringParameters | _Document | None = None
        retention_in_days: _Integer | None = None
        vpc_flow_log_parameters: OrganizationTelemetryRule.VPCFlowLogParameters | _Document | None = None
        waf_logging_parameters: OrganizationTelemetryRule.WAFLoggingParameters | _Document | None = None
    @_declaration
    class TelemetryDestinationConfigurationLogDeliveryParameters(_SchemaPropertyType):
        """Parameters for log delivery configuration."""
        log_types: _Sequence[_Literal["SECURITY_FINDING_LOGS", "S3_SERVER_ACCESS_LOGS", "ACCESS_LOGS", "CONNECTION_LOGS", "ALB_ACCESS_LOGS", "ALB_CONNECTION_LOGS", "ALB_HEALTH_CHECK_LOGS"] | _String] | _Intrinsic | None = None
        """Types of logs to deliver."""
    @_declaration
    class TelemetryRule(_SchemaPropertyType):
        """The telemetry rule."""
        resource_type: _Literal["AWS::EC2::VPC", "AWS::WAFv2::WebACL", "AWS::CloudTrail", "AWS::EKS::Cluster", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::EC2::Instance", "AWS::SecurityHub::Hub", "AWS::SecurityHub::HubV2", "AWS::S3::Bucket", "AWS::MSK::Cluster", "AWS::CloudFront::Distribution", "AWS::CloudWatch::OTelEnrichment"] | _String
        telemetry_type: _Literal["Logs", "Metrics"] | _String
        all_regions: _Boolean | None = None
        """When true, the rule is replicated to all supported regions."""
        allow_field_updates: _Boolean | None = None
        destination_configuration: OrganizationTelemetryRule.TelemetryDestinationConfiguration | _Document | None = None
        regions: _Sequence[_String] | _Intrinsic | None = None
        """List of AWS region codes where the rule should be replicated."""
        scope: _String | None = None
        selection_criteria: _String | None = None
        telemetry_source_types: _Sequence[_Literal["VPC_FLOW_LOGS", "ROUTE53_RESOLVER_QUERY_LOGS", "EKS_AUDIT_LOGS", "EKS_AUTHENTICATOR_LOGS", "EKS_CONTROLLER_MANAGER_LOGS", "EKS_SCHEDULER_LOGS", "EKS_API_LOGS"] | _String] | _Intrinsic | None = None
    @_declaration
    class VPCFlowLogParameters(_SchemaPropertyType):
        """Telemetry parameters for VPC Flow logs."""
        log_format: _String | None = None
        """The fields to include in the flow log record. If you omit this parameter, the flow log is created using
        the default format.
        """
        max_aggregation_interval: _Integer | None = None
        """The maximum interval of time, in seconds, during which a flow of packets is captured and aggregated into
        a flow log record. Default is 600s.
        """
        traffic_type: _String | None = None
        """The type of traffic captured for the flow log. Default is ALL."""
    @_declaration
    class WAFLoggingParameters(_SchemaPropertyType):
        """Telemetry parameters for WAF v2 Web ACL."""
        log_type: _Literal["WAF_LOGS"] | _String | None = None
        logging_filter: OrganizationTelemetryRule.LoggingFilter | _Document | None = None
        redacted_fields: _Sequence[OrganizationTelemetryRule.FieldToMatch | _Document] | _Intrinsic | None = None
        """Fields not to be included in the logs."""
    TYPE: _ClassVar[str]
    rule: OrganizationTelemetryRule.TelemetryRule | _Document
    rule_name: _String
    """The name of the organization telemetry rule."""
    tags: _Sequence[OrganizationTelemetryRule.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def region_statuses(self) -> _Intrinsic:
        """Per-region replication status of the rule."""
    @property
    def rule_arn(self) -> _Intrinsic:
        """The arn of the organization telemetry rule."""

@_declaration
class S3TableIntegration(_SchemaResource):
    """Resource Type definition for a CloudWatch Observability Admin S3 Table Integration."""
    @_declaration
    class EncryptionConfig(_SchemaPropertyType):
        """Encryption configuration for the S3 Table Integration."""
        sse_algorithm: _Literal["AES256", "aws:kms"] | _String
        """The server-side encryption algorithm used to encrypt the S3 Table(s) data."""
        kms_key_arn: _String | None = None
        """The ARN of the KMS key used to encrypt the S3 Table Integration."""
    @_declaration
    class LogSource(_SchemaPropertyType):
        """CloudWatch Logs data source to associate with the S3 Table Integration."""
        name: _String
        """The name of the CloudWatch Logs data source."""
        type: _String
        """The type of the CloudWatch Logs data source."""
        identifier: _String | None = None
        """The ID of the CloudWatch Logs data source association."""
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
    encryption: S3TableIntegration.EncryptionConfig | _Document
    role_arn: _String
    """The ARN of the role used to access the S3 Table Integration."""
    log_sources: _Sequence[S3TableIntegration.LogSource | _Document] | _Intrinsic | None = None
    """The CloudWatch Logs data sources to associate with the S3 Table Integration."""
    tags: _Sequence[S3TableIntegration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the S3 Table Integration."""

@_declaration
class TelemetryEnrichment(_SchemaResource):
    """AWS::ObservabilityAdmin::TelemetryEnrichment cloudformation resource enables the resource tags for telemetry
    feature in CloudWatch to enrich infrastructure metrics with AWS resource tags. For more details:
    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/resource-tags-for-telemetry.html.
    """
    TYPE: _ClassVar[str]
    scope: _Literal["ACCOUNT"] | _String
    @property
    def status(self) -> _Intrinsic:
        """Current status of the resource tags for telemetry feature (Running, Stopped, or Impaired)."""

@_declaration
class TelemetryPipelines(_SchemaResource):
    """Resource Type definition for AWS::ObservabilityAdmin::TelemetryPipelines."""
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
    class TelemetryPipeline(_SchemaPropertyType):
        arn: _String | None = None
        configuration: TelemetryPipelines.TelemetryPipelineConfiguration | _Document | None = None
        created_time_stamp: _Number | None = None
        last_update_time_stamp: _Number | None = None
        name: _String | None = None
        status: _Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "CREATE_FAILED", "UPDATE_FAILED"] | _String | None = None
        status_reason: TelemetryPipelines.TelemetryPipelineStatusReason | _Document | None = None
        tags: _Sequence[TelemetryPipelines.Tag | _Document] | _Intrinsic | None = None
        """An array of key-value pairs to apply to this resource."""
    @_declaration
    class TelemetryPipelineConfiguration(_SchemaPropertyType):
        body: _String
    @_declaration
    class TelemetryPipelineStatusReason(_SchemaPropertyType):
        description: _String | None = None
    TYPE: _ClassVar[str]
    configuration: TelemetryPipelines.TelemetryPipelineConfiguration | _Document
    name: _String | None = None
    tags: _Sequence[TelemetryPipelines.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def pipeline(self) -> _Intrinsic: ...
    @property
    def pipeline_identifier(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_reason(self) -> _Intrinsic: ...

@_declaration
class TelemetryRule(_SchemaResource):
    """The AWS::ObservabilityAdmin::TelemetryRule resource defines a CloudWatch Observability Admin Telemetry Rule.
    """
    @_declaration
    class ActionCondition(_SchemaPropertyType):
        """The condition of the action desired in the filter."""
        action: _Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "EXCLUDED_AS_COUNT"] | _String | None = None
    @_declaration
    class AdvancedEventSelector(_SchemaPropertyType):
        """An advanced event selector that includes optional name and field selectors."""
        field_selectors: _Sequence[TelemetryRule.AdvancedFieldSelector | _Document] | _Intrinsic
        """Contains all selector statements in an advanced event selector."""
        name: _String | None = None
        """An optional descriptive name for the advanced event selector."""
    @_declaration
    class AdvancedFieldSelector(_SchemaPropertyType):
        """A single selector statement in an advanced event selector."""
        ends_with: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the last few characters of the event record field specified
        as the value of Field.
        """
        equals: _Sequence[_String] | _Intrinsic | None = None
        """An operator that includes events that match the exact value of the event record field specified as the
        value of Field.
        """
        field: _String | None = None
        """A field in a CloudTrail event record on which to filter events to be logged."""
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
    class CloudtrailParameters(_SchemaPropertyType):
        """Telemetry parameters for Cloudtrail."""
        advanced_event_selectors: _Sequence[TelemetryRule.AdvancedEventSelector | _Document] | _Intrinsic
        """Create fine-grained selectors for AWS CloudTrail management and data."""
    @_declaration
    class Condition(_SchemaPropertyType):
        """A condition for a filter."""
        action_condition: TelemetryRule.ActionCondition | _Document | None = None
        label_name_condition: TelemetryRule.LabelNameCondition | _Document | None = None
    @_declaration
    class ELBLoadBalancerLoggingParameters(_SchemaPropertyType):
        """Telemetry parameters for ELB/NLB Load Balancer Logs."""
        field_delimiter: _String | None = None
        """A delimiter to delineate log fields."""
        output_format: _Literal["plain", "json"] | _String | None = None
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        """The field that we want to match this rule to."""
        method: _String | None = None
        """The method with which to match this rule."""
        query_string: _String | None = None
        """The query string to find the resource to match this field to."""
        single_header: TelemetryRule.SingleHeader | _Document | None = None
        uri_path: _String | None = None
        """This is the URI path to match this rule to."""
    @_declaration
    class Filter(_SchemaPropertyType):
        """A filter to be applied."""
        behavior: _Literal["KEEP", "DROP"] | _String | None = None
        conditions: _Sequence[TelemetryRule.Condition | _Document] | _Intrinsic | None = None
        requirement: _Literal["MEETS_ALL", "MEETS_ANY"] | _String | None = None
    @_declaration
    class LabelNameCondition(_SchemaPropertyType):
        """The label name of the condition."""
        label_name: _String | None = None
        """The label name of the condition."""
    @_declaration
    class LoggingFilter(_SchemaPropertyType):
        """Default handling for logs that don't match any of the specified filtering conditions."""
        default_behavior: _Literal["KEEP", "DROP"] | _String | None = None
        filters: _Sequence[TelemetryRule.Filter | _Document] | _Intrinsic | None = None
    @_declaration
    class MskMonitoringParameters(_SchemaPropertyType):
        """Configuration parameters for Amazon MSK cluster monitoring."""
        enhanced_monitoring: _Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] | _String | None = None
        """The level of enhanced monitoring for the MSK cluster."""
    @_declaration
    class RegionStatus(_SchemaPropertyType):
        """Status of a telemetry rule in a specific region."""
        region: _String | None = None
        """The AWS region code."""
        rule_arn: _String | None = None
        """The ARN of the rule in this region."""
        status: _String | None = None
        """The replication status of the rule in this region."""
    @_declaration
    class SingleHeader(_SchemaPropertyType):
        """Header for the field to match."""
        name: _String
        """The name of the header."""
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
    class TelemetryDestinationConfiguration(_SchemaPropertyType):
        """The destination configuration for telemetry data."""
        cloudtrail_parameters: TelemetryRule.CloudtrailParameters | _Document | None = None
        destination_pattern: _String | None = None
        destination_type: _Literal["cloud-watch-logs"] | _String | None = None
        elb_load_balancer_logging_parameters: TelemetryRule.ELBLoadBalancerLoggingParameters | _Document | None = None
        kms_key_arn: _String | None = None
        log_delivery_parameters: TelemetryRule.TelemetryDestinationConfigurationLogDeliveryParameters | _Document | None = None
        msk_monitoring_parameters: TelemetryRule.MskMonitoringParameters | _Document | None = None
        retention_in_days: _Integer | None = None
        vpc_flow_log_parameters: TelemetryRule.VPCFlowLogParameters | _Document | None = None
        waf_logging_parameters: TelemetryRule.WAFLoggingParameters | _Document | None = None
    @_declaration
    class TelemetryDestinationConfigurationLogDeliveryParameters(_SchemaPropertyType):
        """Parameters for log delivery configuration."""
        log_types: _Sequence[_Literal["APPLICATION_LOGS", "USAGE_LOGS", "SECURITY_FINDING_LOGS", "S3_SERVER_ACCESS_LOGS", "ACCESS_LOGS", "CONNECTION_LOGS", "ALB_ACCESS_LOGS", "ALB_CONNECTION_LOGS", "ALB_HEALTH_CHECK_LOGS"] | _String] | _Intrinsic | None = None
        """Types of logs to deliver."""
    @_declaration
    class TelemetryRuleProperty(_SchemaPropertyType):
        """The telemetry rule."""
        resource_type: _Literal["AWS::EC2::VPC", "AWS::WAFv2::WebACL", "AWS::CloudTrail", "AWS::EKS::Cluster", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::EC2::Instance", "AWS::BedrockAgentCore::Runtime", "AWS::BedrockAgentCore::Browser", "AWS::BedrockAgentCore::CodeInterpreter", "AWS::SecurityHub::Hub", "AWS::SecurityHub::HubV2", "AWS::S3::Bucket", "AWS::MSK::Cluster", "AWS::CloudFront::Distribution", "AWS::CloudWatch::OTelEnrichment", "AWS::Bedrock::KnowledgeBase", "AWS::BedrockAgentCore::Memory", "AWS::BedrockAgentCore::Gateway", "AWS::BedrockAgentCore::WorkloadIdentity"] | _String
        telemetry_type: _Literal["Logs", "Traces", "Metrics"] | _String
        all_regions: _Boolean | None = None
        """When true, the rule is replicated to all supported regions."""
        allow_field_updates: _Boolean | None = None
        destination_configuration: TelemetryRule.TelemetryDestinationConfiguration | _Document | None = None
        regions: _Sequence[_String] | _Intrinsic | None = None
        """List of AWS region codes where the rule should be replicated."""
        selection_criteria: _String | None = None
        telemetry_source_types: _Sequence[_Literal["VPC_FLOW_LOGS", "ROUTE53_RESOLVER_QUERY_LOGS", "EKS_AUDIT_LOGS", "EKS_AUTHENTICATOR_LOGS", "EKS_CONTROLLER_MANAGER_LOGS", "EKS_SCHEDULER_LOGS", "EKS_API_LOGS"] | _String] | _Intrinsic | None = None
    @_declaration
    class VPCFlowLogParameters(_SchemaPropertyType):
        """Telemetry parameters for VPC Flow logs."""
        log_format: _String | None = None
        """The fields to include in the flow log record. If you omit this parameter, the flow log is created using
        the default format.
        """
        max_aggregation_interval: _Integer | None = None
        """The maximum interval of time, in seconds, during which a flow of packets is captured and aggregated into
        a flow log record. Default is 600s.
        """
        traffic_type: _String | None = None
        """The type of traffic captured for the flow log. Default is ALL."""
    @_declaration
    class WAFLoggingParameters(_SchemaPropertyType):
        """Telemetry parameters for WAF v2 Web ACL."""
        log_type: _Literal["WAF_LOGS"] | _String | None = None
        logging_filter: TelemetryRule.LoggingFilter | _Document | None = None
        redacted_fields: _Sequence[TelemetryRule.FieldToMatch | _Document] | _Intrinsic | None = None
        """Fields not to be included in the logs."""
    TYPE: _ClassVar[str]
    rule: TelemetryRule.TelemetryRuleProperty | _Document
    rule_name: _String
    """The name of the telemetry rule."""
    tags: _Sequence[TelemetryRule.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def region_statuses(self) -> _Intrinsic:
        """Per-region replication status of the rule."""
    @property
    def rule_arn(self) -> _Intrinsic:
        """The arn of the telemetry rule."""
