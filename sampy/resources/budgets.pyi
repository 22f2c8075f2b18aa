"""AWS::Budgets. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Budget(_SchemaResource):
    """Resource Type definition for AWS::Budgets::Budget."""
    @_declaration
    class AutoAdjustData(_SchemaPropertyType):
        auto_adjust_type: _String
        historical_options: Budget.HistoricalOptions | _Document | None = None
    @_declaration
    class BudgetData(_SchemaPropertyType):
        budget_type: _String
        time_unit: _String
        auto_adjust_data: Budget.AutoAdjustData | _Document | None = None
        billing_view_arn: _String | None = None
        budget_limit: Budget.Spend | _Document | None = None
        budget_name: _String | None = None
        cost_filters: _Document | _String | None = None
        cost_types: Budget.CostTypes | _Document | None = None
        filter_expression: Budget.Expression | _Document | None = None
        metrics: _Sequence[_String] | _Intrinsic | None = None
        planned_budget_limits: _Document | _String | None = None
        time_period: Budget.TimePeriod | _Document | None = None
    @_declaration
    class CostCategoryValues(_SchemaPropertyType):
        key: _String | None = None
        match_options: _Sequence[_String] | _Intrinsic | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CostTypes(_SchemaPropertyType):
        include_credit: _Boolean | None = None
        include_discount: _Boolean | None = None
        include_other_subscription: _Boolean | None = None
        include_recurring: _Boolean | None = None
        include_refund: _Boolean | None = None
        include_subscription: _Boolean | None = None
        include_support: _Boolean | None = None
        include_tax: _Boolean | None = None
        include_upfront: _Boolean | None = None
        use_amortized: _Boolean | None = None
        use_blended: _Boolean | None = None
    @_declaration
    class Expression(_SchemaPropertyType):
        and_: _Sequence[Budget.Expression | _Document] | _Intrinsic | None = None
        cost_categories: Budget.CostCategoryValues | _Document | None = None
        dimensions: Budget.ExpressionDimensionValues | _Document | None = None
        not_: Budget.Expression | _Document | None = None
        or_: _Sequence[Budget.Expression | _Document] | _Intrinsic | None = None
        tags: Budget.TagValues | _Document | None = None
    @_declaration
    class ExpressionDimensionValues(_SchemaPropertyType):
        key: _String | None = None
        match_options: _Sequence[_String] | _Intrinsic | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class HistoricalOptions(_SchemaPropertyType):
        budget_adjustment_period: _Integer
    @_declaration
    class Notification(_SchemaPropertyType):
        comparison_operator: _String
        notification_type: _String
        threshold: _Number
        threshold_type: _String | None = None
    @_declaration
    class NotificationWithSubscribers(_SchemaPropertyType):
        notification: Budget.Notification | _Document
        subscribers: _Sequence[Budget.Subscriber | _Document] | _Intrinsic
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class Spend(_SchemaPropertyType):
        amount: _Number
        unit: _String
    @_declaration
    class Subscriber(_SchemaPropertyType):
        address: _String
        subscription_type: _String
    @_declaration
    class TagValues(_SchemaPropertyType):
        key: _String | None = None
        match_options: _Sequence[_String] | _Intrinsic | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class TimePeriod(_SchemaPropertyType):
        end: _String | None = None
        start: _String | None = None
    TYPE: _ClassVar[str]
    budget: Budget.BudgetData | _Document
    notifications_with_subscribers: _Sequence[Budget.NotificationWithSubscribers | _Document] | _Intrinsic | None = None
    resource_tags: _Sequence[Budget.ResourceTag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class BudgetsAction(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class ActionThreshold(_SchemaPropertyType):
        type: _Literal["PERCENTAGE", "ABSOLUTE_VALUE"] | _String
        value: _Number
    @_declaration
    class Definition(_SchemaPropertyType):
        iam_action_definition: BudgetsAction.IamActionDefinition | _Document | None = None
        scp_action_definition: BudgetsAction.ScpActionDefinition | _Document | None = None
        ssm_action_definition: BudgetsAction.SsmActionDefinition | _Document | None = None
    @_declaration
    class IamActionDefinition(_SchemaPropertyType):
        policy_arn: _String
        groups: _Sequence[_String] | _Intrinsic | None = None
        roles: _Sequence[_String] | _Intrinsic | None = None
        users: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class ScpActionDefinition(_SchemaPropertyType):
        policy_id: _String
        target_ids: _Sequence[_String] | _Intrinsic
    @_declaration
    class SsmActionDefinition(_SchemaPropertyType):
        instance_ids: _Sequence[_String] | _Intrinsic
        region: _String
        subtype: _Literal["STOP_EC2_INSTANCES", "STOP_RDS_INSTANCES"] | _String
    @_declaration
    class Subscriber(_SchemaPropertyType):
        address: _String
        type: _Literal["SNS", "EMAIL"] | _String
    TYPE: _ClassVar[str]
    action_threshold: BudgetsAction.ActionThreshold | _Document
    action_type: _Literal["APPLY_IAM_POLICY", "APPLY_SCP_POLICY", "RUN_SSM_DOCUMENTS"] | _String
    budget_name: _String
    definition: BudgetsAction.Definition | _Document
    execution_role_arn: _String
    notification_type: _Literal["ACTUAL", "FORECASTED"] | _String
    subscribers: _Sequence[BudgetsAction.Subscriber | _Document] | _Intrinsic
    approval_model: _Literal["AUTOMATIC", "MANUAL"] | _String | None = None
    resource_tags: _Sequence[BudgetsAction.ResourceTag | _Document] | _Intrinsic | None = None
    @property
    def action_id(self) -> _Intrinsic: ...
