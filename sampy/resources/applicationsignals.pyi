"""AWS::ApplicationSignals. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Discovery(_SchemaResource):
    """Resource Type definition for AWS::ApplicationSignals::Discovery."""
    TYPE: _ClassVar[str]
    @property
    def account_id(self) -> _Intrinsic:
        """The identifier for the specified AWS account."""

@_declaration
class GroupingConfiguration(_SchemaResource):
    """Resource Type definition for AWS::ApplicationSignals::GroupingConfiguration."""
    @_declaration
    class GroupingAttributeDefinition(_SchemaPropertyType):
        grouping_name: _String
        grouping_source_keys: _Sequence[_String] | _Intrinsic
        default_grouping_value: _String | None = None
    TYPE: _ClassVar[str]
    grouping_attribute_definitions: _Sequence[GroupingConfiguration.GroupingAttributeDefinition | _Document] | _Intrinsic
    @property
    def account_id(self) -> _Intrinsic:
        """The identifier for the specified AWS account."""
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class InstrumentationConfig(_SchemaResource):
    """Creates a dynamic instrumentation configuration for a specific code or endpoint location within a service and
    environment.
    """
    @_declaration
    class CaptureConfiguration(_SchemaPropertyType):
        """Specifies what to capture when the instrumentation point is hit."""
        code_capture: InstrumentationConfig.CodeCaptureConfiguration | _Document
    @_declaration
    class CaptureLimitsConfig(_SchemaPropertyType):
        """Safety limits that bound what is captured."""
        max_collection_depth: _Integer | None = None
        """Maximum nesting depth to traverse inside collections."""
        max_collection_width: _Integer | None = None
        """Maximum number of items to capture from any collection."""
        max_fields_per_object: _Integer | None = None
        """Maximum number of fields to capture for any object."""
        max_hits: _Integer | None = None
        """Maximum number of times the instrumentation point can be hit before disabled."""
        max_object_depth: _Integer | None = None
        """Maximum depth for nested object traversal."""
        max_stack_frames: _Integer | None = None
        """Maximum number of stack frames to capture."""
        max_stack_trace_size: _Integer | None = None
        """Maximum total size in bytes of a captured stack trace."""
        max_string_length: _Integer | None = None
        """Maximum length of captured string values in characters."""
    @_declaration
    class CodeCaptureConfiguration(_SchemaPropertyType):
        """Defines what data to capture for code-level instrumentation."""
        capture_limits: InstrumentationConfig.CaptureLimitsConfig | _Document
        capture_arguments: _Sequence[_String] | _Intrinsic | None = None
        """The function arguments to capture."""
        capture_locals: _Sequence[_String] | _Intrinsic | None = None
        """The local variables to capture by name."""
        capture_return: _Boolean | None = None
        """Whether to capture the return value. Defaults to false."""
        capture_stack_trace: _Boolean | None = None
        """Whether to capture a stack trace. Defaults to true."""
    @_declaration
    class CodeLocation(_SchemaPropertyType):
        """Identifies a code location to instrument."""
        file_path: _String
        """The source file path relative to the project or source root."""
        language: _Literal["Java", "Python", "Javascript"] | _String
        """The programming language for this instrumentation point."""
        class_name: _String | None = None
        """The class or type name that contains the method."""
        code_unit: _String | None = None
        """The package, module, or namespace that contains the target code."""
        line_number: _Integer | None = None
        """The line number to instrument."""
        method_name: _String | None = None
        """The method or function name to instrument."""
    @_declaration
    class Location(_SchemaPropertyType):
        """The location where instrumentation should be applied."""
        code_location: InstrumentationConfig.CodeLocation | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the resource."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    capture_configuration: InstrumentationConfig.CaptureConfiguration | _Document
    environment: _String
    """The environment that the service is running in."""
    instrumentation_type: _Literal["BREAKPOINT", "PROBE"] | _String
    """Type of instrumentation: BREAKPOINT (temporary, expires after 24 hours) or PROBE (permanent, persists until
    deleted).
    """
    location: InstrumentationConfig.Location | _Document
    service: _String
    """The name of the service to instrument. This should match the service.name resource attribute reported by the
    application.
    """
    signal_type: _Literal["SNAPSHOT"] | _String
    """The telemetry signal type to emit for this instrumentation. The supported value is SNAPSHOT."""
    attribute_filters: _Sequence[_Mapping[str, _String] | _Intrinsic] | _Intrinsic | None = None
    """Client-side filters that target specific instances. Each object is AND-matched on keys, multiple objects are
    OR-matched.
    """
    description: _String | None = None
    """An optional short description that explains the purpose of this instrumentation."""
    expires_at: _String | None = None
    """The timestamp after which this configuration is no longer served. For BREAKPOINT only; defaults to 24 hours.
    """
    tags: _Sequence[InstrumentationConfig.Tag | _Document] | _Intrinsic | None = None
    """An optional list of key-value pairs to associate with the instrumentation configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the instrumentation configuration."""
    @property
    def created_at(self) -> _Intrinsic:
        """The server-generated creation timestamp for this instrumentation configuration."""
    @property
    def location_hash(self) -> _Intrinsic:
        """A stable hash computed from the location that uniquely identifies this instrumentation point."""

@_declaration
class ServiceLevelObjective(_SchemaResource):
    """Resource Type definition for AWS::ApplicationSignals::ServiceLevelObjective."""
    @_declaration
    class BurnRateConfiguration(_SchemaPropertyType):
        """This object defines the length of the look-back window used to calculate one burn rate metric for this
        SLO. The burn rate measures how fast the service is consuming the error budget, relative to the attainment
        goal of the SLO. A burn rate of exactly 1 indicates that the SLO goal will be met exactly.
        """
        look_back_window_minutes: _Integer
        """The number of minutes to use as the look-back window."""
    @_declaration
    class CalendarInterval(_SchemaPropertyType):
        """If the interval for this service level objective is a calendar interval, this structure contains the
        interval specifications.
        """
        duration: _Integer
        duration_unit: _Literal["MINUTE", "HOUR", "DAY", "MONTH"] | _String
        start_time: _Integer
        """Epoch time in seconds you want the first interval to start. Be sure to choose a time that configures the
        intervals the way that you want. For example, if you want weekly intervals starting on Mondays at 6 a.m., be
        sure to specify a start time that is a Monday at 6 a.m. As soon as one calendar interval ends, another
        automatically begins.
        """
    @_declaration
    class CompositeSliComponent(_SchemaPropertyType):
        operation_name: _String
    @_declaration
    class CompositeSliConfig(_SchemaPropertyType):
        selection_config: ServiceLevelObjective.SelectionConfig | _Document
        composite_sli_components: _Sequence[ServiceLevelObjective.CompositeSliComponent | _Document] | _Intrinsic | None = None
    @_declaration
    class DependencyConfig(_SchemaPropertyType):
        """Configuration for identifying a dependency and its operation."""
        dependency_key_attributes: object
        dependency_operation_name: _String
        """When the SLO monitors a specific operation of the dependency, this field specifies the name of that
        operation in the dependency.
        """
    @_declaration
    class Dimension(_SchemaPropertyType):
        """A dimension is a name/value pair that is part of the identity of a metric. Because dimensions are part of
        the unique identifier for a metric, whenever you add a unique name/value pair to one of your metrics, you
        are creating a new variation of that metric. For example, many Amazon EC2 metrics publish `InstanceId` as a
        dimension name, and the actual instance ID as the value for that dimension. You can assign up to 30
        dimensions to a metric.
        """
        name: _String
        """The name of the dimension. Dimension names must contain only ASCII characters, must include at least one
        non-whitespace character, and cannot start with a colon (:). ASCII control characters are not supported as
        part of dimension names.
        """
        value: _String
        """The value of the dimension. Dimension values must contain only ASCII characters and must include at least
        one non-whitespace character. ASCII control characters are not supported as part of dimension values.
        """
    @_declaration
    class ExclusionWindow(_SchemaPropertyType):
        """This object defines a time exclusion window for this SLO. The time exclusion window is used to exclude
        breaching data points from affecting attainment rate, error budget, and burn rate metrics.
        """
        window: ServiceLevelObjective.Window | _Document
        reason: _String | None = None
        """An optional reason for scheduling this time exclusion window. Default is 'No reason'."""
        recurrence_rule: ServiceLevelObjective.RecurrenceRule | _Document | None = None
        start_time: _String | None = None
        """The time you want the exclusion window to start at. Note that time exclusion windows can only be
        scheduled in the future, not the past.
        """
    @_declaration
    class Goal(_SchemaPropertyType):
        """A structure that contains the attributes that determine the goal of the SLO. This includes the time
        period for evaluation and the attainment threshold.
        """
        attainment_goal: _Number | None = None
        """The threshold that determines if the goal is being met. An attainment goal is the ratio of good periods
        that meet the threshold requirements to the total periods within the interval. For example, an attainment
        goal of 99.9% means that within your interval, you are targeting 99.9% of the periods to be in healthy
        state. If you omit this parameter, 99 is used to represent 99% as the attainment goal.
        """
        interval: ServiceLevelObjective.Interval | _Document | None = None
        warning_threshold: _Number | None = None
        """The percentage of remaining budget over total budget that you want to get warnings for. If you omit this
        parameter, the default of 50.0 is used.
        """
    @_declaration
    class Interval(_SchemaPropertyType):
        """The time period used to evaluate the SLO. It can be either a calendar interval or rolling interval. If
        you omit this parameter, a rolling interval of 7 days is used.
        """
        calendar_interval: ServiceLevelObjective.CalendarInterval | _Document | None = None
        rolling_interval: ServiceLevelObjective.RollingInterval | _Document | None = None
    @_declaration
    class Metric(_SchemaPropertyType):
        """This structure defines the metric used for a service level indicator, including the metric name,
        namespace, and dimensions.
        """
        dimensions: _Sequence[ServiceLevelObjective.Dimension | _Document] | _Intrinsic | None = None
        """An array of one or more dimensions to use to define the metric that you want to use."""
        metric_name: _String | None = None
        """The name of the metric to use."""
        namespace: _String | None = None
        """The namespace of the metric."""
    @_declaration
    class MetricDataQuery(_SchemaPropertyType):
        """Use this structure to define a metric or metric math expression that you want to use as for a service
        level objective. Each `MetricDataQuery` in the `MetricDataQueries` array specifies either a metric to
        retrieve, or a metric math expression to be performed on retrieved metrics. A single `MetricDataQueries`
        array can include as many as 20 `MetricDataQuery` structures in the array.
        """
        id: _String
        """A short name used to tie this object to the results in the response."""
        account_id: _String | None = None
        """The ID of the account where the metrics are located, if this is a cross-account alarm."""
        expression: _String | None = None
        """The math expression to be performed on the returned data."""
        metric_stat: ServiceLevelObjective.MetricStat | _Document | None = None
        """A metric to be used directly for the SLO, or to be used in the math expression that will be used for the
        SLO. Within one MetricDataQuery, you must specify either Expression or MetricStat but not both.
        """
        return_data: _Boolean | None = None
        """This option indicates whether to return the timestamps and raw data values of this metric."""
    @_declaration
    class MetricSource(_SchemaPropertyType):
        """Configuration for identifying the source of metrics for non-Application Signals services."""
        metric_source_key_attributes: object
        metric_source_attributes: object | None = None
    @_declaration
    class MetricStat(_SchemaPropertyType):
        """A metric to be used directly for the SLO, or to be used in the math expression that will be used for the
        SLO. Within one MetricDataQuery object, you must specify either Expression or MetricStat but not both.
        """
        metric: ServiceLevelObjective.Metric | _Document
        period: _Integer
        """The granularity, in seconds, to be used for the metric."""
        stat: _String
        """The statistic to use for comparison to the threshold. It can be any CloudWatch statistic or extended
        statistic.
        """
        unit: _String | None = None
        """If you omit Unit then all data that was collected with any unit is returned, along with the corresponding
        units that were specified when the data was reported to CloudWatch. If you specify a unit, the operation
        returns only data that was collected with that unit specified. If you specify a unit that does not match the
        data collected, the results of the operation are null. CloudWatch does not perform unit conversions.
        """
    @_declaration
    class MonitoredRequestCountMetric(_SchemaPropertyType):
        """This structure defines the metric that is used as the "good request" or "bad request" value for a
        request-based SLO. This value observed for the metric defined in `TotalRequestCountMetric` is divided by the
        number found for `MonitoredRequestCountMetric` to determine the percentage of successful requests that this
        SLO tracks.
        """
        bad_count_metric: _Sequence[ServiceLevelObjective.MetricDataQuery | _Document] | _Intrinsic | None = None
        """If you want to count "bad requests" to determine the percentage of successful requests for this
        request-based SLO, specify the metric to use as "bad requests" in this structure.
        """
        good_count_metric: _Sequence[ServiceLevelObjective.MetricDataQuery | _Document] | _Intrinsic | None = None
        """If you want to count "good requests" to determine the percentage of successful requests for this
        request-based SLO, specify the metric to use as "good requests" in this structure.
        """
    @_declaration
    class RecurrenceRule(_SchemaPropertyType):
        """This object defines how often to repeat a time exclusion window."""
        expression: _String
        """A cron or rate expression denoting how often to repeat this exclusion window."""
    @_declaration
    class RequestBasedSli(_SchemaPropertyType):
        """This structure contains information about the performance metric that a request-based SLO monitors."""
        request_based_sli_metric: ServiceLevelObjective.RequestBasedSliMetric | _Document
        comparison_operator: _Literal["GreaterThanOrEqualTo", "LessThanOrEqualTo", "LessThan", "GreaterThan"] | _String | None = None
        """The arithmetic operation used when comparing the specified metric to the threshold."""
        metric_threshold: _Number | None = None
        """The value that the SLI metric is compared to."""
    @_declaration
    class RequestBasedSliMetric(_SchemaPropertyType):
        """This structure contains the information about the metric that is used for a request-based SLO."""
        composite_sli_config: ServiceLevelObjective.CompositeSliConfig | _Document | None = None
        dependency_config: ServiceLevelObjective.DependencyConfig | _Document | None = None
        key_attributes: object | None = None
        metric_name: _String | None = None
        metric_source: ServiceLevelObjective.MetricSource | _Document | None = None
        metric_type: _Literal["LATENCY", "AVAILABILITY"] | _String | None = None
        """If the SLO monitors either the LATENCY or AVAILABILITY metric that Application Signals collects, this
        field displays which of those metrics is used.
        """
        monitored_request_count_metric: ServiceLevelObjective.MonitoredRequestCountMetric | _Document | None = None
        operation_name: _String | None = None
        """If the SLO monitors a specific operation of the service, this field displays that operation name."""
        total_request_count_metric: _Sequence[ServiceLevelObjective.MetricDataQuery | _Document] | _Intrinsic | None = None
        """This structure defines the metric that is used as the "total requests" number for a request-based SLO.
        The number observed for this metric is divided by the number of "good requests" or "bad requests" that is
        observed for the metric defined in `MonitoredRequestCountMetric`.
        """
    @_declaration
    class RollingInterval(_SchemaPropertyType):
        """If the interval is a calendar interval, this structure contains the interval specifications."""
        duration: _Integer
        duration_unit: _Literal["MINUTE", "HOUR", "DAY", "MONTH"] | _String
    @_declaration
    class SelectionConfig(_SchemaPropertyType):
        type: _Literal["EXPLICIT", "PREFIX", "REGEX"] | _String
        pattern: _String | None = None
    @_declaration
    class Sli(_SchemaPropertyType):
        """This structure contains information about the performance metric that an SLO monitors."""
        comparison_operator: _Literal["GreaterThanOrEqualTo", "LessThanOrEqualTo", "LessThan", "GreaterThan"] | _String
        """The arithmetic operation used when comparing the specified metric to the threshold."""
        metric_threshold: _Number
        """The value that the SLI metric is compared to."""
        sli_metric: ServiceLevelObjective.SliMetric | _Document
    @_declaration
    class SliMetric(_SchemaPropertyType):
        """A structure that contains information about the metric that the SLO monitors."""
        composite_sli_config: ServiceLevelObjective.CompositeSliConfig | _Document | None = None
        dependency_config: ServiceLevelObjective.DependencyConfig | _Document | None = None
        key_attributes: object | None = None
        metric_data_queries: _Sequence[ServiceLevelObjective.MetricDataQuery | _Document] | _Intrinsic | None = None
        metric_name: _String | None = None
        metric_source: ServiceLevelObjective.MetricSource | _Document | None = None
        metric_type: _Literal["LATENCY", "AVAILABILITY"] | _String | None = None
        """If the SLO monitors either the LATENCY or AVAILABILITY metric that Application Signals collects, this
        field displays which of those metrics is used.
        """
        operation_name: _String | None = None
        """If the SLO monitors a specific operation of the service, this field displays that operation name."""
        period_seconds: _Integer | None = None
        """The number of seconds to use as the period for SLO evaluation. Your application's performance is compared
        to the SLI during each period. For each period, the application is determined to have either achieved or not
        achieved the necessary performance.
        """
        statistic: _String | None = None
        """The statistic to use for comparison to the threshold. It can be any CloudWatch statistic or extended
        statistic.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A string that you can use to assign a value. The combination of tag keys and values can help you organize
        and categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    @_declaration
    class Window(_SchemaPropertyType):
        """This object defines the length of time an exclusion window should span."""
        duration: _Integer
        duration_unit: _Literal["MINUTE", "HOUR", "DAY", "MONTH"] | _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of this SLO."""
    burn_rate_configurations: _Sequence[ServiceLevelObjective.BurnRateConfiguration | _Document] | _Intrinsic | None = None
    description: _String | None = None
    """An optional description for this SLO. Default is 'No description'."""
    exclusion_windows: _Sequence[ServiceLevelObjective.ExclusionWindow | _Document] | _Intrinsic | None = None
    goal: ServiceLevelObjective.Goal | _Document | None = None
    request_based_sli: ServiceLevelObjective.RequestBasedSli | _Document | None = None
    sli: ServiceLevelObjective.Sli | _Document | None = None
    tags: _Sequence[ServiceLevelObjective.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of this SLO."""
    @property
    def created_time(self) -> _Intrinsic:
        """Epoch time in seconds of the time that this SLO was created."""
    @property
    def evaluation_type(self) -> _Intrinsic:
        """Displays whether this is a period-based SLO or a request-based SLO."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """Epoch time in seconds of the time that this SLO was most recently updated."""
