"""AWS::CE. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AnomalyMonitor(_SchemaResource):
    """AWS Cost Anomaly Detection leverages advanced Machine Learning technologies to identify anomalous spend and
    root causes, so you can quickly take action. You can use Cost Anomaly Detection by creating monitor.
    """
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name for the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    monitor_name: _String
    """The name of the monitor."""
    monitor_type: _Literal["DIMENSIONAL", "CUSTOM"] | _String
    monitor_dimension: _Literal["SERVICE", "LINKED_ACCOUNT", "TAG", "COST_CATEGORY"] | _String | None = None
    """The dimensions to evaluate."""
    monitor_specification: _String | None = None
    resource_tags: _Sequence[AnomalyMonitor.ResourceTag | _Document] | _Intrinsic | None = None
    """Tags to assign to monitor."""
    @property
    def creation_date(self) -> _Intrinsic:
        """The date when the monitor was created."""
    @property
    def dimensional_value_count(self) -> _Intrinsic:
        """The value for evaluated dimensions."""
    @property
    def last_evaluated_date(self) -> _Intrinsic:
        """The date when the monitor last evaluated for anomalies."""
    @property
    def last_updated_date(self) -> _Intrinsic:
        """The date when the monitor was last updated."""
    @property
    def monitor_arn(self) -> _Intrinsic:
        """Monitor ARN."""

@_declaration
class AnomalySubscription(_SchemaResource):
    """AWS Cost Anomaly Detection leverages advanced Machine Learning technologies to identify anomalous spend and
    root causes, so you can quickly take action. Create subscription to be notified.
    """
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name for the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class Subscriber(_SchemaPropertyType):
        address: _String
        type: _Literal["EMAIL", "SNS"] | _String
        status: _Literal["CONFIRMED", "DECLINED"] | _String | None = None
    TYPE: _ClassVar[str]
    frequency: _Literal["DAILY", "IMMEDIATE", "WEEKLY"] | _String
    """The frequency at which anomaly reports are sent over email."""
    monitor_arn_list: _Sequence[_String] | _Intrinsic
    """A list of cost anomaly monitors."""
    subscribers: _Sequence[AnomalySubscription.Subscriber | _Document] | _Intrinsic
    """A list of subscriber."""
    subscription_name: _String
    """The name of the subscription."""
    resource_tags: _Sequence[AnomalySubscription.ResourceTag | _Document] | _Intrinsic | None = None
    """Tags to assign to subscription."""
    threshold: _Number | None = None
    """The dollar value that triggers a notification if the threshold is exceeded."""
    threshold_expression: _String | None = None
    """An Expression object in JSON String format used to specify the anomalies that you want to generate alerts
    for.
    """
    @property
    def account_id(self) -> _Intrinsic:
        """The accountId."""
    @property
    def subscription_arn(self) -> _Intrinsic:
        """Subscription ARN."""

@_declaration
class CostCategory(_SchemaResource):
    """Resource Type definition for AWS::CE::CostCategory. Cost Category enables you to map your cost and usage into
    meaningful categories. You can use Cost Category to organize your costs using a rule-based engine.
    """
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name for the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    rule_version: _Literal["CostCategoryExpression.v1"] | _String
    rules: _String
    """JSON array format of Expression in Billing and Cost Management API."""
    default_value: _String | None = None
    """The default value for the cost category."""
    split_charge_rules: _String | None = None
    """Json array format of CostCategorySplitChargeRule in Billing and Cost Management API."""
    tags: _Sequence[CostCategory.ResourceTag | _Document] | _Intrinsic | None = None
    """Tags to assign to the cost category."""
    @property
    def arn(self) -> _Intrinsic:
        """Cost category ARN."""
    @property
    def effective_start(self) -> _Intrinsic:
        """ISO 8601 date time with offset format."""
