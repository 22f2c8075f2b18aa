"""AWS::XRay. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Group(_SchemaResource):
    """This schema provides construct and validation rules for AWS-XRay Group resource parameters."""
    @_declaration
    class InsightsConfiguration(_SchemaPropertyType):
        insights_enabled: _Boolean | None = None
        """Set the InsightsEnabled value to true to enable insights or false to disable insights."""
        notifications_enabled: _Boolean | None = None
        """Set the NotificationsEnabled value to true to enable insights notifications. Notifications can only be
        enabled on a group with InsightsEnabled set to true.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    group_name: _String
    """The case-sensitive name of the new group. Names must be unique."""
    filter_expression: _String | None = None
    """The filter expression defining criteria by which to group traces."""
    insights_configuration: Group.InsightsConfiguration | _Document | None = None
    tags: _Sequence[Group.Tag | _Document] | _Intrinsic | None = None
    @property
    def group_arn(self) -> _Intrinsic:
        """The ARN of the group that was generated on creation."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """This schema provides construct and validation rules for AWS-XRay Resource Policy resource parameters."""
    TYPE: _ClassVar[str]
    policy_document: _String
    """The resource policy document, which can be up to 5kb in size."""
    policy_name: _String
    """The name of the resource policy. Must be unique within a specific AWS account."""
    bypass_policy_lockout_check: _Boolean | None = None
    """A flag to indicate whether to bypass the resource policy lockout safety check."""

@_declaration
class SamplingRule(_SchemaResource):
    """This schema provides construct and validation rules for AWS-XRay SamplingRule resource parameters."""
    @_declaration
    class SamplingRateBoost(_SchemaPropertyType):
        cooldown_window_minutes: _Integer
        """Time window (in minutes) in which only one sampling rate boost can be triggered. After a boost occurs, no
        further boosts are allowed until the next window.
        """
        max_rate: _Number
        """The maximum sampling rate X-Ray will apply when it detects anomalies. X-Ray determines the appropriate
        rate between your baseline and the maximum, depending on anomaly activity.
        """
    @_declaration
    class SamplingRuleProperty(_SchemaPropertyType):
        fixed_rate: _Number
        """The percentage of matching requests to instrument, after the reservoir is exhausted."""
        host: _String
        """Matches the hostname from a request URL."""
        http_method: _String
        """Matches the HTTP method from a request URL."""
        priority: _Integer
        """The priority of the sampling rule."""
        reservoir_size: _Integer
        """A fixed number of matching requests to instrument per second, prior to applying the fixed rate. The
        reservoir is not used directly by services, but applies to all services using the rule collectively.
        """
        resource_arn: _String
        """Matches the ARN of the AWS resource on which the service runs."""
        service_name: _String
        """Matches the name that the service uses to identify itself in segments."""
        service_type: _String
        """Matches the origin that the service uses to identify its type in segments."""
        url_path: _String
        """Matches the path from a request URL."""
        attributes: _Mapping[str, _String] | _Intrinsic | None = None
        """Matches attributes derived from the request."""
        rule_arn: _String | None = None
        rule_name: _String | None = None
        sampling_rate_boost: SamplingRule.SamplingRateBoost | _Document | None = None
        version: _Integer | None = None
        """The version of the sampling rule format (1)."""
    @_declaration
    class SamplingRuleRecord(_SchemaPropertyType):
        created_at: _String | None = None
        """When the rule was created, in Unix time seconds."""
        modified_at: _String | None = None
        """When the rule was modified, in Unix time seconds."""
        sampling_rule: SamplingRule.SamplingRuleProperty | _Document | None = None
    @_declaration
    class SamplingRuleUpdate(_SchemaPropertyType):
        attributes: _Mapping[str, _String] | _Intrinsic | None = None
        """Matches attributes derived from the request."""
        fixed_rate: _Number | None = None
        """The percentage of matching requests to instrument, after the reservoir is exhausted."""
        host: _String | None = None
        """Matches the hostname from a request URL."""
        http_method: _String | None = None
        """Matches the HTTP method from a request URL."""
        priority: _Integer | None = None
        """The priority of the sampling rule."""
        reservoir_size: _Integer | None = None
        """A fixed number of matching requests to instrument per second, prior to applying the fixed rate. The
        reservoir is not used directly by services, but applies to all services using the rule collectively.
        """
        resource_arn: _String | None = None
        """Matches the ARN of the AWS resource on which the service runs."""
        rule_arn: _String | None = None
        rule_name: _String | None = None
        sampling_rate_boost: SamplingRule.SamplingRateBoost | _Document | None = None
        service_name: _String | None = None
        """Matches the name that the service uses to identify itself in segments."""
        service_type: _String | None = None
        """Matches the origin that the service uses to identify its type in segments."""
        url_path: _String | None = None
        """Matches the path from a request URL."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    rule_name: _String | None = None
    sampling_rule: SamplingRule.SamplingRuleProperty | _Document | None = None
    sampling_rule_record: SamplingRule.SamplingRuleRecord | _Document | None = None
    sampling_rule_update: SamplingRule.SamplingRuleUpdate | _Document | None = None
    tags: _Sequence[SamplingRule.Tag | _Document] | _Intrinsic | None = None
    @property
    def rule_arn(self) -> _Intrinsic:
        """The ARN of the sampling rule. Specify a rule by either name or ARN, but not both."""

@_declaration
class TransactionSearchConfig(_SchemaResource):
    """This schema provides construct and validation rules for AWS-XRay TransactionSearchConfig resource parameters.
    """
    TYPE: _ClassVar[str]
    indexing_percentage: _Number | None = None
    @property
    def account_id(self) -> _Intrinsic:
        """User account id, used as the primary identifier for the resource."""
