"""AWS::APS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AnomalyDetector(_SchemaResource):
    """AnomalyDetector schema for cloudformation."""
    @_declaration
    class AnomalyDetectorConfiguration(_SchemaPropertyType):
        random_cut_forest: AnomalyDetector.RandomCutForestConfiguration | _Document
    @_declaration
    class IgnoreNearExpected(_SchemaPropertyType):
        amount: _Number | None = None
        ratio: _Number | None = None
    @_declaration
    class Label(_SchemaPropertyType):
        """A key-value pair to provide meta-data and multi-dimensional data analysis for filtering and aggregation.
        """
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
    class MissingDataAction(_SchemaPropertyType):
        mark_as_anomaly: _Boolean | None = None
        skip: _Boolean | None = None
    @_declaration
    class RandomCutForestConfiguration(_SchemaPropertyType):
        query: _String
        ignore_near_expected_from_above: AnomalyDetector.IgnoreNearExpected | _Document | None = None
        ignore_near_expected_from_below: AnomalyDetector.IgnoreNearExpected | _Document | None = None
        sample_size: _Integer | None = None
        shingle_size: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate a tag level security for the resource."""
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
    alias: _String
    """The AnomalyDetector alias."""
    configuration: AnomalyDetector.AnomalyDetectorConfiguration | _Document
    """Determines the anomaly detector's algorithm and its configuration."""
    workspace: _String
    """Required to identify a specific APS Workspace associated with this Anomaly Detector."""
    evaluation_interval_in_seconds: _Integer | None = None
    """The AnomalyDetector period of detection and metric generation."""
    labels: _Sequence[AnomalyDetector.Label | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to provide meta-data."""
    missing_data_action: AnomalyDetector.MissingDataAction | _Document | None = None
    """The action to perform when running the expression returns no data."""
    tags: _Sequence[AnomalyDetector.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The AnomalyDetector ARN."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for AWS::APS::ResourcePolicy."""
    TYPE: _ClassVar[str]
    policy_document: _String
    """The JSON to use as the Resource-based Policy."""
    workspace_arn: _String
    """The Arn of an APS Workspace that the PolicyDocument will be attached to."""

@_declaration
class RuleGroupsNamespace(_SchemaResource):
    """RuleGroupsNamespace schema for cloudformation."""
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
    data: _String
    """The RuleGroupsNamespace data."""
    name: _String
    """The RuleGroupsNamespace name."""
    workspace: _String
    """Required to identify a specific APS Workspace associated with this RuleGroupsNamespace."""
    tags: _Sequence[RuleGroupsNamespace.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The RuleGroupsNamespace ARN."""

@_declaration
class Scraper(_SchemaResource):
    """Resource Type definition for AWS::APS::Scraper."""
    @_declaration
    class CloudWatchLogDestination(_SchemaPropertyType):
        """Represents a cloudwatch logs destination for scraper logging."""
        log_group_arn: _String | None = None
        """ARN of the CloudWatch log group."""
    @_declaration
    class ComponentConfig(_SchemaPropertyType):
        options: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class Destination(_SchemaPropertyType):
        """Scraper metrics destination."""
        amp_configuration: Scraper.DestinationAmpConfiguration | _Document | None = None
        cloud_watch_configuration: Scraper.DestinationCloudWatchConfiguration | _Document | None = None
    @_declaration
    class DestinationAmpConfiguration(_SchemaPropertyType):
        """Configuration for Amazon Managed Prometheus metrics destination."""
        workspace_arn: _String
        """ARN of an Amazon Managed Prometheus workspace."""
    @_declaration
    class DestinationCloudWatchConfiguration(_SchemaPropertyType):
        """Configuration for CloudWatch metrics destination."""
        dataset_arn: _String
        """ARN of a CloudWatch dataset."""
    @_declaration
    class RoleConfiguration(_SchemaPropertyType):
        """Role configuration."""
        source_role_arn: _String | None = None
        """IAM Role in source account."""
        target_role_arn: _String | None = None
        """IAM Role in the target account."""
    @_declaration
    class ScrapeConfiguration(_SchemaPropertyType):
        """Scraper configuration."""
        configuration_blob: _String | None = None
        """Prometheus compatible scrape configuration in base64 encoded blob format."""
    @_declaration
    class ScraperComponent(_SchemaPropertyType):
        type: _Literal["SERVICE_DISCOVERY", "COLLECTOR", "EXPORTER"] | _String
        config: Scraper.ComponentConfig | _Document | None = None
    @_declaration
    class ScraperLoggingConfiguration(_SchemaPropertyType):
        """Configuration for scraper logging."""
        logging_destination: Scraper.ScraperLoggingDestination | _Document
        scraper_components: _Sequence[Scraper.ScraperComponent | _Document] | _Intrinsic
    @_declaration
    class ScraperLoggingDestination(_SchemaPropertyType):
        """Destination for scraper logging."""
        cloud_watch_logs: Scraper.CloudWatchLogDestination | _Document | None = None
    @_declaration
    class Source(_SchemaPropertyType):
        """Scraper metrics source."""
        eks_configuration: Scraper.SourceEksConfiguration | _Document | None = None
        vpc_configuration: Scraper.SourceVpcConfiguration | _Document | None = None
    @_declaration
    class SourceEksConfiguration(_SchemaPropertyType):
        """Configuration for EKS metrics source."""
        cluster_arn: _String
        """ARN of an EKS cluster."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """List of subnet IDs."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """List of security group IDs."""
    @_declaration
    class SourceVpcConfiguration(_SchemaPropertyType):
        """Configuration for VPC metrics source."""
        security_group_ids: _Sequence[_String] | _Intrinsic
        """List of security group IDs."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """List of subnet IDs."""
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
    destination: Scraper.Destination | _Document
    scrape_configuration: Scraper.ScrapeConfiguration | _Document
    source: Scraper.Source | _Document
    alias: _String | None = None
    """Scraper alias."""
    role_configuration: Scraper.RoleConfiguration | _Document | None = None
    scraper_logging_configuration: Scraper.ScraperLoggingConfiguration | _Document | None = None
    tags: _Sequence[Scraper.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Scraper ARN."""
    @property
    def role_arn(self) -> _Intrinsic:
        """IAM role ARN for the scraper."""
    @property
    def scraper_id(self) -> _Intrinsic:
        """Required to identify a specific scraper."""

@_declaration
class Workspace(_SchemaResource):
    """Resource Type definition for AWS::APS::Workspace."""
    @_declaration
    class CloudWatchLogDestination(_SchemaPropertyType):
        """Represents a cloudwatch logs destination for query logging."""
        log_group_arn: _String
        """The ARN of the CloudWatch Logs log group."""
    @_declaration
    class Label(_SchemaPropertyType):
        """Series label."""
        name: _String
        """Name of the label."""
        value: _String
        """Value of the label."""
    @_declaration
    class LimitsPerLabelSet(_SchemaPropertyType):
        """Label set and its associated limits."""
        label_set: _Sequence[Workspace.Label | _Document] | _Intrinsic
        """An array of series labels."""
        limits: Workspace.LimitsPerLabelSetEntry | _Document
    @_declaration
    class LimitsPerLabelSetEntry(_SchemaPropertyType):
        """Limits that can be applied to a label set."""
        max_series: _Integer | None = None
        """The maximum number of active series that can be ingested for this label set."""
    @_declaration
    class LoggingConfiguration(_SchemaPropertyType):
        """Logging configuration."""
        log_group_arn: _String | None = None
        """CloudWatch log group ARN."""
    @_declaration
    class LoggingDestination(_SchemaPropertyType):
        """Destinations for query logging."""
        cloud_watch_logs: Workspace.CloudWatchLogDestination | _Document
        filters: Workspace.LoggingFilter | _Document
    @_declaration
    class LoggingFilter(_SchemaPropertyType):
        """Filters for logging."""
        qsp_threshold: _Integer
        """Query logs with QSP above this limit are vended."""
    @_declaration
    class QueryLoggingConfiguration(_SchemaPropertyType):
        """Query logging configuration."""
        destinations: _Sequence[Workspace.LoggingDestination | _Document] | _Intrinsic
        """The destinations configuration for query logging."""
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
    class WorkspaceConfiguration(_SchemaPropertyType):
        """Workspace configuration."""
        limits_per_label_sets: _Sequence[Workspace.LimitsPerLabelSet | _Document] | _Intrinsic | None = None
        """An array of label set and associated limits."""
        out_of_order_time_window_in_seconds: _Integer | None = None
        """The time window in seconds for accepting out-of-order samples."""
        retention_period_in_days: _Integer | None = None
        """How many days that metrics are retained in the workspace."""
        rule_query_offset_in_seconds: _Integer | None = None
        """Duration in seconds to offset rule evaluation queries into the past."""
    TYPE: _ClassVar[str]
    alert_manager_definition: _String | None = None
    """The AMP Workspace alert manager definition data."""
    alias: _String | None = None
    """AMP Workspace alias."""
    kms_key_arn: _String | None = None
    """KMS Key ARN used to encrypt and decrypt AMP workspace data."""
    logging_configuration: Workspace.LoggingConfiguration | _Document | None = None
    query_logging_configuration: Workspace.QueryLoggingConfiguration | _Document | None = None
    tags: _Sequence[Workspace.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    workspace_configuration: Workspace.WorkspaceConfiguration | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Workspace arn."""
    @property
    def prometheus_endpoint(self) -> _Intrinsic:
        """AMP Workspace prometheus endpoint."""
    @property
    def workspace_id(self) -> _Intrinsic:
        """Required to identify a specific APS Workspace."""
