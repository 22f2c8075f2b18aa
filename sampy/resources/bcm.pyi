"""AWS::BCM. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Dashboard(_SchemaResource):
    """Definition of AWS::BCM::Dashboard Resource Type."""
    @_declaration
    class CostAndUsageExpression(_SchemaPropertyType):
        and_: _Sequence[Dashboard.CostAndUsageExpression | _Document] | _Intrinsic | None = None
        cost_categories: Dashboard.CostCategoryValues | _Document | None = None
        dimensions: Dashboard.DimensionValues | _Document | None = None
        not_: Dashboard.CostAndUsageExpression | _Document | None = None
        or_: _Sequence[Dashboard.CostAndUsageExpression | _Document] | _Intrinsic | None = None
        tags: Dashboard.TagValues | _Document | None = None
    @_declaration
    class CostAndUsageQuery(_SchemaPropertyType):
        granularity: _Literal["HOURLY", "DAILY", "MONTHLY"] | _String
        metrics: _Sequence[_Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"] | _String] | _Intrinsic
        time_range: Dashboard.DateTimeRange | _Document
        filter: Dashboard.CostAndUsageExpression | _Document | None = None
        group_by: _Sequence[Dashboard.GroupDefinition | _Document] | _Intrinsic | None = None
    @_declaration
    class CostCategoryValues(_SchemaPropertyType):
        key: _String
        values: _Sequence[_String] | _Intrinsic
        match_options: _Sequence[_Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"] | _String] | _Intrinsic | None = None
    @_declaration
    class DateTimeRange(_SchemaPropertyType):
        end_time: Dashboard.DateTimeValue | _Document
        start_time: Dashboard.DateTimeValue | _Document
    @_declaration
    class DateTimeValue(_SchemaPropertyType):
        type: _Literal["ABSOLUTE", "RELATIVE"] | _String
        value: _String
    @_declaration
    class DimensionValues(_SchemaPropertyType):
        key: _Literal["AZ", "INSTANCE_TYPE", "LINKED_ACCOUNT", "OPERATION", "PURCHASE_TYPE", "REGION", "SERVICE", "USAGE_TYPE", "USAGE_TYPE_GROUP", "RECORD_TYPE", "OPERATING_SYSTEM", "TENANCY", "SCOPE", "PLATFORM", "SUBSCRIPTION_ID", "LEGAL_ENTITY_NAME", "DEPLOYMENT_OPTION", "DATABASE_ENGINE", "CACHE_ENGINE", "INSTANCE_TYPE_FAMILY", "BILLING_ENTITY", "RESERVATION_ID", "RESOURCE_ID", "SAVINGS_PLANS_TYPE", "TAG_KEY", "COST_CATEGORY_NAME"] | _String
        values: _Sequence[_String] | _Intrinsic
        match_options: _Sequence[_Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"] | _String] | _Intrinsic | None = None
    @_declaration
    class DisplayConfig(_SchemaPropertyType):
        graph: _Mapping[str, Dashboard.GraphDisplayConfig | _Document] | _Intrinsic | None = None
        table: _Document | None = None
    @_declaration
    class Expression(_SchemaPropertyType):
        and_: _Sequence[Dashboard.Expression | _Document] | _Intrinsic | None = None
        cost_categories: Dashboard.CostCategoryValues | _Document | None = None
        dimensions: Dashboard.DimensionValues | _Document | None = None
        not_: Dashboard.Expression | _Document | None = None
        tags: Dashboard.TagValues | _Document | None = None
    @_declaration
    class GraphDisplayConfig(_SchemaPropertyType):
        visual_type: _Literal["LINE", "BAR", "STACK"] | _String
    @_declaration
    class GroupDefinition(_SchemaPropertyType):
        key: _String
        type: _Literal["DIMENSION", "TAG", "COST_CATEGORY"] | _String | None = None
    @_declaration
    class QueryParameters(_SchemaPropertyType):
        cost_and_usage: Dashboard.CostAndUsageQuery | _Document | None = None
        reservation_coverage: Dashboard.ReservationCoverageQuery | _Document | None = None
        reservation_utilization: Dashboard.ReservationUtilizationQuery | _Document | None = None
        savings_plans_coverage: Dashboard.SavingsPlansCoverageQuery | _Document | None = None
        savings_plans_utilization: Dashboard.SavingsPlansUtilizationQuery | _Document | None = None
    @_declaration
    class ReservationCoverageQuery(_SchemaPropertyType):
        time_range: Dashboard.DateTimeRange | _Document
        filter: Dashboard.Expression | _Document | None = None
        granularity: _Literal["HOURLY", "DAILY", "MONTHLY"] | _String | None = None
        group_by: _Sequence[Dashboard.GroupDefinition | _Document] | _Intrinsic | None = None
        metrics: _Sequence[_Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"] | _String] | _Intrinsic | None = None
    @_declaration
    class ReservationUtilizationQuery(_SchemaPropertyType):
        time_range: Dashboard.DateTimeRange | _Document
        filter: Dashboard.Expression | _Document | None = None
        granularity: _Literal["HOURLY", "DAILY", "MONTHLY"] | _String | None = None
        group_by: _Sequence[Dashboard.GroupDefinition | _Document] | _Intrinsic | None = None
    @_declaration
    class SavingsPlansCoverageQuery(_SchemaPropertyType):
        time_range: Dashboard.DateTimeRange | _Document
        filter: Dashboard.Expression | _Document | None = None
        granularity: _Literal["HOURLY", "DAILY", "MONTHLY"] | _String | None = None
        group_by: _Sequence[Dashboard.GroupDefinition | _Document] | _Intrinsic | None = None
        metrics: _Sequence[_Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"] | _String] | _Intrinsic | None = None
    @_declaration
    class SavingsPlansUtilizationQuery(_SchemaPropertyType):
        time_range: Dashboard.DateTimeRange | _Document
        filter: Dashboard.Expression | _Document | None = None
        granularity: _Literal["HOURLY", "DAILY", "MONTHLY"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TagValues(_SchemaPropertyType):
        key: _String
        values: _Sequence[_String] | _Intrinsic
        match_options: _Sequence[_Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"] | _String] | _Intrinsic | None = None
    @_declaration
    class Widget(_SchemaPropertyType):
        configs: _Sequence[Dashboard.WidgetConfig | _Document] | _Intrinsic
        title: _String
        description: _String | None = None
        height: _Integer | None = None
        horizontal_offset: _Integer | None = None
        width: _Integer | None = None
    @_declaration
    class WidgetConfig(_SchemaPropertyType):
        display_config: Dashboard.DisplayConfig | _Document
        query_parameters: Dashboard.QueryParameters | _Document
    TYPE: _ClassVar[str]
    name: _String
    widgets: _Sequence[Dashboard.Widget | _Document] | _Intrinsic
    description: _String | None = None
    tags: _Sequence[Dashboard.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def type(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class ScheduledReport(_SchemaResource):
    """Creates and manages a scheduled report for an AWS Billing and Cost Management Dashboards dashboard. A
    scheduled report renders a snapshot of the dashboard on a cron schedule, using an IAM role that the service
    assumes to read the underlying cost and usage data.
    """
    @_declaration
    class DateTimeRange(_SchemaPropertyType):
        """An absolute or relative date range."""
        end_time: ScheduledReport.DateTimeValue | _Document
        """The end of the range."""
        start_time: ScheduledReport.DateTimeValue | _Document
        """The start of the range."""
    @_declaration
    class DateTimeValue(_SchemaPropertyType):
        """A date expressed either as an absolute instant or as an offset from now."""
        type: _Literal["ABSOLUTE", "RELATIVE"] | _String
        """Whether Value is an absolute date or a duration relative to now."""
        value: _String
        """The date, or an ISO 8601 duration when Type is RELATIVE."""
    @_declaration
    class HealthStatus(_SchemaPropertyType):
        """The health of the scheduled report as of its last refresh."""
        status_code: _Literal["HEALTHY", "UNHEALTHY"] | _String
        """Whether the scheduled report is healthy."""
        last_refreshed_at: _String | None = None
        """The time at which the health status was last refreshed."""
    @_declaration
    class ScheduleConfig(_SchemaPropertyType):
        """Defines when and how often a scheduled report runs."""
        schedule_expression: _String | None = None
        """The schedule expression that specifies when to trigger the scheduled report run. This value must be a
        cron expression consisting of six fields separated by white spaces: cron(minutes hours day_of_month month
        day_of_week year).
        """
        schedule_expression_time_zone: _String | None = None
        """The time zone for the schedule expression, for example, UTC."""
        schedule_period: ScheduledReport.SchedulePeriod | _Document | None = None
        """The time period during which the schedule is active."""
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """The state of the schedule. ENABLED means the scheduled report runs according to its schedule expression.
        DISABLED means the scheduled report is paused and will not run until re-enabled.
        """
    @_declaration
    class SchedulePeriod(_SchemaPropertyType):
        """The window during which the schedule is active. When omitted the service defaults it. EndTime must be
        within three years of the time of the request.
        """
        end_time: _String | None = None
        """The time at which the schedule stops being active."""
        start_time: _String | None = None
        """The time at which the schedule becomes active."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair applied to the scheduled report."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    dashboard_arn: _String
    """The ARN of the dashboard associated with the scheduled report. Managed dashboards cannot be used."""
    name: _String
    """The name of the scheduled report."""
    schedule_config: ScheduledReport.ScheduleConfig | _Document
    """The schedule configuration that defines when and how often the report is generated."""
    scheduled_report_execution_role_arn: _String
    """The ARN of the IAM role that the scheduled report uses to execute. AWS Billing and Cost Management Dashboards
    assumes this IAM role while executing the scheduled report.
    """
    description: _String | None = None
    """A description of the scheduled report's purpose or contents."""
    tags: _Sequence[ScheduledReport.Tag | _Document] | _Intrinsic | None = None
    """The tags applied to the scheduled report."""
    widget_date_range_override: ScheduledReport.DateTimeRange | _Document | None = None
    """The date range override applied to widgets in the scheduled report."""
    widget_ids: _Sequence[_String] | _Intrinsic | None = None
    """The list of widget identifiers included in the scheduled report. If not specified, all widgets in the
    dashboard are included.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the scheduled report."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the scheduled report was created."""
    @property
    def health_status(self) -> _Intrinsic:
        """The health of the scheduled report as of its last refresh."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the scheduled report was last modified."""
