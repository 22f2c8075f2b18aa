"""AWS::ComputeOptimizer. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AutomationRule(_SchemaResource):
    """Creates an AWS Compute Optimizer automation rule that automatically implements recommended actions based on
    your defined criteria and schedule. Automation rules are global resources that manage automated actions across
    all AWS Regions where Compute Optimizer Automation is available. Organization-level rules can only be created by
    the management account or delegated administrator.
    """
    @_declaration
    class Criteria(_SchemaPropertyType):
        ebs_volume_size_in_gib: _Sequence[AutomationRule.IntegerCriteriaCondition | _Document] | _Intrinsic | None = None
        ebs_volume_type: _Sequence[AutomationRule.StringCriteriaCondition | _Document] | _Intrinsic | None = None
        estimated_monthly_savings: _Sequence[AutomationRule.DoubleCriteriaCondition | _Document] | _Intrinsic | None = None
        look_back_period_in_days: _Sequence[AutomationRule.IntegerCriteriaCondition | _Document] | _Intrinsic | None = None
        region: _Sequence[AutomationRule.StringCriteriaCondition | _Document] | _Intrinsic | None = None
        resource_arn: _Sequence[AutomationRule.StringCriteriaCondition | _Document] | _Intrinsic | None = None
        resource_tag: _Sequence[AutomationRule.ResourceTagsCriteriaCondition | _Document] | _Intrinsic | None = None
        restart_needed: _Sequence[AutomationRule.StringCriteriaCondition | _Document] | _Intrinsic | None = None
    @_declaration
    class DoubleCriteriaCondition(_SchemaPropertyType):
        comparison: _Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | _String | None = None
        values: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class IntegerCriteriaCondition(_SchemaPropertyType):
        comparison: _Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | _String | None = None
        values: _Sequence[_Integer] | _Intrinsic | None = None
    @_declaration
    class OrganizationConfiguration(_SchemaPropertyType):
        account_ids: _Sequence[_String] | _Intrinsic | None = None
        """List of account IDs where the organization rule applies."""
        rule_apply_order: _Literal["BeforeAccountRules", "AfterAccountRules"] | _String | None = None
        """When the rule should be applied relative to account rules."""
    @_declaration
    class ResourceTagsCriteriaCondition(_SchemaPropertyType):
        comparison: _Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | _String | None = None
        key: _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Schedule(_SchemaPropertyType):
        execution_window_in_minutes: _Integer | None = None
        """Execution window duration in minutes."""
        schedule_expression: _String | None = None
        """Schedule expression (e.g., cron or rate expression)."""
        schedule_expression_timezone: _String | None = None
        """IANA timezone identifier."""
    @_declaration
    class StringCriteriaCondition(_SchemaPropertyType):
        comparison: _Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"] | _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the automation rule."""
    recommended_action_types: _Sequence[_Literal["SnapshotAndDeleteUnattachedEbsVolume", "UpgradeEbsVolumeType"] | _String] | _Intrinsic
    """The types of recommended actions this rule will implement."""
    rule_type: _Literal["AccountRule", "OrganizationRule"] | _String
    """The type of automation rule."""
    schedule: AutomationRule.Schedule | _Document
    """The schedule configuration for when the rule runs."""
    status: _Literal["Active", "Inactive"] | _String
    """The status of the automation rule."""
    criteria: AutomationRule.Criteria | _Document | None = None
    """Filter criteria that specify which recommended actions qualify for implementation."""
    description: _String | None = None
    """The description of the automation rule."""
    organization_configuration: AutomationRule.OrganizationConfiguration | _Document | None = None
    """Organization configuration for organization rules, including rule apply order and account scope."""
    priority: _String | None = None
    """Rule priority within its group."""
    tags: _Sequence[AutomationRule.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with the automation rule."""
    @property
    def account_id(self) -> _Intrinsic:
        """The AWS account ID that owns the automation rule."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The timestamp when the automation rule was created."""
    @property
    def last_updated_timestamp(self) -> _Intrinsic:
        """The timestamp when the automation rule was last updated."""
    @property
    def rule_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the automation rule."""
    @property
    def rule_id(self) -> _Intrinsic:
        """The unique identifier of the automation rule."""
    @property
    def rule_revision(self) -> _Intrinsic:
        """The revision number of the automation rule."""
