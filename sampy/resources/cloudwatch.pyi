"""AWS::CloudWatch. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Alarm(_SchemaResource):
    """The ``AWS::CloudWatch::Alarm`` type specifies an alarm and associates it with the specified metric or metric
    math expression. When this operation creates an alarm, the alarm state is immediately set to
    ``INSUFFICIENT_DATA``. The alarm is then evaluated and its state is set appropriately. Any actions associated
    with the new state are then executed.
    """
    @_declaration
    class ActionConfiguration(_SchemaPropertyType):
        alarm_tags_propagation: Alarm.AlarmTagsPropagation | _Document | None = None
        """Whether the alarm's tags are included in its action notifications and state-change events."""
    @_declaration
    class AlarmPromQLCriteria(_SchemaPropertyType):
        """Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the
        query to run and the durations that define when contributors transition between states.
        """
        pending_period: _Integer | None = None
        """The duration, in seconds, that a contributor must be continuously breaching before it transitions to the
        ``ALARM`` state.
        """
        query: _String | None = None
        """The PromQL query that the alarm evaluates. The query must return a result of vector type. Each entry in
        the vector result represents an alarm contributor.
        """
        recovery_period: _Integer | None = None
        """The duration, in seconds, that a contributor must continuously not be breaching before it transitions
        back to the ``OK`` state.
        """
    @_declaration
    class AlarmTagsPropagation(_SchemaPropertyType):
        enabled: _Boolean
        """Whether the alarm's tags are included in its action notifications and state-change events."""
        excluded_tag_keys: _Sequence[_String] | _Intrinsic | None = None
        """The tag keys to leave out. Cannot be specified together with IncludedTagKeys."""
        included_tag_keys: _Sequence[_String] | _Intrinsic | None = None
        """The only tag keys to include. Cannot be specified together with ExcludedTagKeys."""
    @_declaration
    class Dimension(_SchemaPropertyType):
        """Dimension is an embedded property of the ``AWS::CloudWatch::Alarm`` type. Dimensions are name/value pairs
        that can be associated with a CW metric. You can specify a maximum of 30 dimensions for a given metric.
        """
        name: _String
        """The name of the dimension, from 1–255 characters in length. This dimension name must have been included
        when the metric was published.
        """
        value: _String
        """The value for the dimension, from 1–255 characters in length."""
    @_declaration
    class EvaluationCriteria(_SchemaPropertyType):
        """The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``."""
        prom_ql_criteria: Alarm.AlarmPromQLCriteria | _Document | None = None
        """The PromQL criteria for the alarm evaluation."""
    @_declaration
    class EvaluationWindow(_SchemaPropertyType):
        """The evaluation window that an alarm uses to select the range of metric data that it evaluates each time
        it runs. This is a union type. Set exactly one of its members, ``SlidingWindow`` or ``WallClockWindow``. If
        you don't set ``EvaluationWindow``, the alarm uses a ``SlidingWindow`` by default. For more information, see
        Alarm evaluation windows in the *CloudWatch User Guide*.
        """
        sliding_window: _Document | None = None
        """A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. This is
        the default evaluation window.
        """
        wall_clock_window: Alarm.WallClockWindow | _Document | None = None
        """A wall clock window, which aligns the evaluated range to fixed clock boundaries that match the alarm's
        period, such as the top of the hour, midnight, or the start of the calendar week.
        """
    @_declaration
    class Metric(_SchemaPropertyType):
        """The ``Metric`` property type represents a specific metric. ``Metric`` is a property of the MetricStat
        property type.
        """
        dimensions: _Sequence[Alarm.Dimension | _Document] | _Intrinsic | None = None
        """The metric dimensions that you want to be used for the metric that the alarm will watch."""
        metric_name: _String | None = None
        """The name of the metric that you want the alarm to watch. This is a required field."""
        namespace: _String | None = None
        """The namespace of the metric that the alarm will watch."""
    @_declaration
    class MetricDataQuery(_SchemaPropertyType):
        """The ``MetricDataQuery`` property type specifies the metric data to return, and whether this call is just
        retrieving a batch set of data for one metric, or is performing a math expression on metric data. Any
        expression used must return a single time series. For more information, see Metric Math Syntax and Functions
        in the *User Guide*.
        """
        id: _String
        """A short name used to tie this object to the results in the response. This name must be unique within a
        single call to ``GetMetricData``. If you are performing math expressions on this set of data, this name
        represents that data and can serve as a variable in the mathematical expression. The valid characters are
        letters, numbers, and underscore. The first character must be a lowercase letter.
        """
        account_id: _String | None = None
        """The ID of the account where the metrics are located, if this is a cross-account alarm."""
        expression: _String | None = None
        """The math expression to be performed on the returned data, if this object is performing a math expression.
        This expression can use the ``Id`` of the other metrics to refer to those metrics, and can also use the
        ``Id`` of other expressions to use the result of those expressions. For more information about metric math
        expressions, see Metric Math Syntax and Functions in the *User Guide*.
        """
        label: _String | None = None
        """A human-readable label for this metric or expression. This is especially useful if this is an expression,
        so that you know what the value represents. If the metric or expression is shown in a CW dashboard widget,
        the label is shown. If ``Label`` is omitted, CW generates a default.
        """
        metric_stat: Alarm.MetricStat | _Document | None = None
        """The metric to be returned, along with statistics, period, and units. Use this parameter only if this
        object is retrieving a metric and not performing a math expression on returned data. Within one
        MetricDataQuery object, you must specify either ``Expression`` or ``MetricStat`` but not both.
        """
        period: _Integer | None = None
        """The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period
        can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that
        are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple
        of 60. High-resolution metrics are those metrics stored by a ``PutMetricData`` operation that includes a
        ``StorageResolution of 1 second``.
        """
        return_data: _Boolean | None = None
        """This option indicates whether to return the timestamps and raw data values of this metric. When you
        create an alarm based on a metric math expression, specify ``True`` for this value for only the one math
        expression that the alarm is based on. You must specify ``False`` for ``ReturnData`` for all the other
        metrics and expressions used in the alarm. This field is required.
        """
    @_declaration
    class MetricStat(_SchemaPropertyType):
        """This structure defines the metric to be returned, along with the statistics, period, and units.
        ``MetricStat`` is a property of the MetricDataQuery property type.
        """
        metric: Alarm.Metric | _Document
        """The metric to return, including the metric name, namespace, and dimensions."""
        period: _Integer
        """The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period
        can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that
        are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple
        of 60. High-resolution metrics are those metrics stored by a ``PutMetricData`` call that includes a
        ``StorageResolution`` of 1 second.
        """
        stat: _String
        """The statistic to return. It can include any CW statistic or extended statistic. For a list of valid
        values, see the table in Statistics in the *User Guide*.
        """
        unit: _Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | _String | None = None
        """The unit to use for the returned data points. Valid values are: Seconds, Microseconds, Milliseconds,
        Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits, Gigabits, Terabits, Percent,
        Count, Bytes/Second, Kilobytes/Second, Megabytes/Second, Gigabytes/Second, Terabytes/Second, Bits/Second,
        Kilobits/Second, Megabits/Second, Gigabits/Second, Terabits/Second, Count/Second, or None.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """One of the key-value pairs associated with the alarm. Tags can help you organize and categorize your
        resources.
        """
        key: _String
        """A string that you can use to assign a value. The combination of tag keys and values can help you organize
        and categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    @_declaration
    class WallClockWindow(_SchemaPropertyType):
        """An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's
        period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific
        time zone. When you use a wall clock window, the alarm's period must be 1 minute (60 seconds), 5 minutes
        (300 seconds), 1 hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800 seconds). Other period
        values aren't supported with a wall clock window.
        """
        timezone: _String | None = None
        """The time zone to use when the alarm aligns the evaluation window to clock boundaries. You can specify an
        IANA time zone name (for example, ``America/New_York``), a fixed UTC offset (for example, ``+05:30``), or an
        offset-prefixed identifier (for example, ``UTC+05:30``). The offset must be aligned to a multiple of 5
        minutes. If you don't specify a time zone, CloudWatch uses ``UTC``.
        """
    @_declaration
    class WarmUpConfiguration(_SchemaPropertyType):
        """The configuration settings that define the warm-up behavior for an alarm. Use these settings to delay
        alarm evaluation after you create or update the alarm, which reduces alarm noise while a new resource or
        service starts publishing data. During the warm-up period, the alarm stays in ``INSUFFICIENT_DATA`` and does
        not perform alarm actions.
        """
        only_start_evaluating_after_warm_up_period_ends: _Boolean | None = None
        """Specifies whether the alarm waits for the full warm-up period before it starts to evaluate. The default
        is ``false``. If ``true``, the alarm waits the entire ``WarmUpPeriodDurationInMinutes`` before it starts to
        evaluate, even if metric data arrives earlier. If ``false``, the alarm ends the warm-up period early.
        Evaluation begins as soon as the alarm has enough metric data to fill its evaluation window.
        """
        warm_up_period_duration_in_minutes: _Integer | None = None
        """The length of the warm-up period, in minutes. After you create or update the alarm, the alarm stays in
        ``INSUFFICIENT_DATA`` for this duration. During this time, the alarm does not perform alarm actions. You can
        change this value at any time, including after the warm-up period ends. If you change it after the warm-up
        period ends, the new value does not restart the warm-up period.
        """
    TYPE: _ClassVar[str]
    action_configuration: Alarm.ActionConfiguration | _Document | None = None
    actions_enabled: _Boolean | None = None
    """Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE."""
    alarm_actions: _Sequence[_String] | _Intrinsic | None = None
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state. Specify
    each action as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that
    you can specify, see PutMetricAlarm in the *API Reference*.
    """
    alarm_description: _String | None = None
    """The description of the alarm."""
    alarm_name: _String | None = None
    """The name of the alarm. If you don't specify a name, CFN generates a unique physical ID and uses that ID for
    the alarm name. If you specify a name, you cannot perform updates that require replacement of this resource. You
    can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    """
    comparison_operator: _Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "GreaterThanUpperThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"] | _String | None = None
    """The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic
    value is used as the first operand.
    """
    datapoints_to_alarm: _Integer | None = None
    """The number of datapoints that must be breaching to trigger the alarm. This is used only if you are setting an
    "M out of N" alarm. In that case, this value is the M, and the value that you set for ``EvaluationPeriods`` is
    the N value. For more information, see Evaluating an Alarm in the *User Guide*. If you omit this parameter, CW
    uses the same value here that you set for ``EvaluationPeriods``, and the alarm goes to alarm state if that many
    consecutive periods are breaching.
    """
    dimensions: _Sequence[Alarm.Dimension | _Document] | _Intrinsic | None = None
    """The dimensions for the metric associated with the alarm. For an alarm based on a math expression, you can't
    specify ``Dimensions``. Instead, you use ``Metrics``.
    """
    evaluate_low_sample_count_percentile: _String | None = None
    """Used only for alarms based on percentiles. If ``ignore``, the alarm state does not change during periods with
    too few data points to be statistically significant. If ``evaluate`` or this parameter is not used, the alarm is
    always evaluated and possibly changes state no matter how many data points are available.
    """
    evaluation_criteria: Alarm.EvaluationCriteria | _Document | None = None
    """The evaluation criteria for the alarm."""
    evaluation_interval: _Integer | None = None
    """The frequency, in seconds, at which the alarm is evaluated."""
    evaluation_periods: _Integer | None = None
    """The number of periods over which data is compared to the specified threshold. If you are setting an alarm
    that requires that a number of consecutive data points be breaching to trigger the alarm, this value specifies
    that number. If you are setting an "M out of N" alarm, this value is the N, and ``DatapointsToAlarm`` is the M.
    For more information, see Evaluating an Alarm in the *User Guide*.
    """
    evaluation_window: Alarm.EvaluationWindow | _Document | None = None
    """The evaluation window that the alarm uses to select the range of metric data that it evaluates. This is
    either a sliding window or a wall clock window. For more information, see Alarm evaluation windows in the
    *CloudWatch User Guide*.
    """
    extended_statistic: _String | None = None
    """The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and p100. For
    an alarm based on a metric, you must specify either ``Statistic`` or ``ExtendedStatistic`` but not both. For an
    alarm based on a math expression, you can't specify ``ExtendedStatistic``. Instead, you use ``Metrics``.
    """
    insufficient_data_actions: _Sequence[_String] | _Intrinsic | None = None
    """The actions to execute when this alarm transitions to the ``INSUFFICIENT_DATA`` state from any other state.
    Each action is specified as an Amazon Resource Name (ARN).
    """
    metric_name: _String | None = None
    """The name of the metric associated with the alarm. This is required for an alarm based on a metric. For an
    alarm based on a math expression, you use ``Metrics`` instead and you can't specify ``MetricName``.
    """
    metrics: _Sequence[Alarm.MetricDataQuery | _Document] | _Intrinsic | None = None
    """An array that enables you to create an alarm based on the result of a metric math expression. Each item in
    the array either retrieves a metric or performs a math expression. If you specify the ``Metrics`` parameter, you
    cannot specify ``MetricName``, ``Dimensions``, ``Period``, ``Namespace``, ``Statistic``, ``ExtendedStatistic``,
    or ``Unit``.
    """
    namespace: _String | None = None
    """The namespace of the metric associated with the alarm. This is required for an alarm based on a metric. For
    an alarm based on a math expression, you can't specify ``Namespace`` and you use ``Metrics`` instead. For a list
    of namespaces for metrics from AWS services, see Services That Publish Metrics.
    """
    ok_actions: _Sequence[_String] | _Intrinsic | None = None
    """The actions to execute when this alarm transitions to the ``OK`` state from any other state. Each action is
    specified as an Amazon Resource Name (ARN).
    """
    period: _Integer | None = None
    """The period, in seconds, over which the statistic is applied. This is required for an alarm based on a metric.
    Valid values are 10, 20, 30, 60, and any multiple of 60. For an alarm based on a math expression, you can't
    specify ``Period``, and instead you use the ``Metrics`` parameter. *Minimum:* 10.
    """
    statistic: _Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | _String | None = None
    """The statistic for the metric associated with the alarm, other than percentile. For percentile statistics, use
    ``ExtendedStatistic``. For an alarm based on a metric, you must specify either ``Statistic`` or
    ``ExtendedStatistic`` but not both. For an alarm based on a math expression, you can't specify ``Statistic``.
    Instead, you use ``Metrics``.
    """
    tags: _Sequence[Alarm.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To
    be able to associate tags with the alarm when you create the alarm, you must have the ``cloudwatch:TagResource``
    permission. Tags can help you organize and categorize your resources. You can also use them to scope user
    permissions by granting a user permission to access or change only resources with certain tag values.
    """
    threshold: _Number | None = None
    """The value to compare with the specified statistic."""
    threshold_metric_id: _String | None = None
    """In an alarm based on an anomaly detection model, this is the ID of the ``ANOMALY_DETECTION_BAND`` function
    used as the threshold for the alarm.
    """
    treat_missing_data: _Literal["breaching", "ignore", "missing", "notBreaching"] | _String | None = None
    """Sets how this alarm is to handle missing data points. Valid values are ``breaching``, ``notBreaching``,
    ``ignore``, and ``missing``. For more information, see Configuring How Alarms Treat Missing Data in the *Amazon
    User Guide*. If you omit this parameter, the default behavior of ``missing`` is used.
    """
    unit: _Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | _String | None = None
    """The unit of the metric associated with the alarm. Specify this only if you are creating an alarm based on a
    single metric. Do not specify this if you are specifying a ``Metrics`` array.
    """
    warm_up_configuration: Alarm.WarmUpConfiguration | _Document | None = None
    """The warm-up configuration for the alarm. A warm-up period delays alarm evaluation after you create or update
    the alarm. During the warm-up period, the alarm stays in ``INSUFFICIENT_DATA`` and does not perform alarm
    actions. For more information, see Alarm warm-up periods in the *Amazon CloudWatch User Guide*.
    """
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class AlarmMuteRule(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms
    to mute their actions during the specified window.
    """
    @_declaration
    class MuteTargets(_SchemaPropertyType):
        """Targets to be muted."""
        alarm_names: _Sequence[_String] | _Intrinsic
        """The alarm names to be mute by the AlarmMuteRule."""
    @_declaration
    class Rule(_SchemaPropertyType):
        """The rule for the mute."""
        schedule: AlarmMuteRule.RuleSchedule | _Document
    @_declaration
    class RuleSchedule(_SchemaPropertyType):
        """Schedule for the mute to be active."""
        duration: _String
        """The duration of the schedule when it triggers."""
        expression: _String
        """The expression of the schedule."""
        timezone: _String | None = None
        """The timezone of the schedule."""
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
    rule: AlarmMuteRule.Rule | _Document
    description: _String | None = None
    """The description of the AlarmMuteRule."""
    expire_date: _String | None = None
    """The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be
    expired.
    """
    mute_targets: AlarmMuteRule.MuteTargets | _Document | None = None
    name: _String | None = None
    """The name of the AlarmMuteRule."""
    start_date: _String | None = None
    """The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become
    active.
    """
    tags: _Sequence[AlarmMuteRule.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the AlarmMuteRule."""
    @property
    def last_updated_timestamp(self) -> _Intrinsic:
        """The last update timestamp of the alarm mute schedule."""
    @property
    def mute_type(self) -> _Intrinsic:
        """The mute type of the alarm mute."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the AlarmMuteRule."""

@_declaration
class AnomalyDetector(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::AnomalyDetector."""
    @_declaration
    class Configuration(_SchemaPropertyType):
        excluded_time_ranges: _Sequence[AnomalyDetector.Range | _Document] | _Intrinsic | None = None
        metric_time_zone: _String | None = None
    @_declaration
    class Dimension(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class Metric(_SchemaPropertyType):
        metric_name: _String
        namespace: _String
        dimensions: _Sequence[AnomalyDetector.Dimension | _Document] | _Intrinsic | None = None
    @_declaration
    class MetricCharacteristics(_SchemaPropertyType):
        periodic_spikes: _Boolean | None = None
    @_declaration
    class MetricDataQuery(_SchemaPropertyType):
        id: _String
        account_id: _String | None = None
        expression: _String | None = None
        label: _String | None = None
        metric_stat: AnomalyDetector.MetricStat | _Document | None = None
        period: _Integer | None = None
        return_data: _Boolean | None = None
    @_declaration
    class MetricMathAnomalyDetector(_SchemaPropertyType):
        metric_data_queries: _Sequence[AnomalyDetector.MetricDataQuery | _Document] | _Intrinsic | None = None
    @_declaration
    class MetricStat(_SchemaPropertyType):
        metric: AnomalyDetector.Metric | _Document
        period: _Integer
        stat: _String
        unit: _String | None = None
    @_declaration
    class Range(_SchemaPropertyType):
        end_time: _String
        start_time: _String
    @_declaration
    class SingleMetricAnomalyDetector(_SchemaPropertyType):
        account_id: _String | None = None
        dimensions: _Sequence[AnomalyDetector.Dimension | _Document] | _Intrinsic | None = None
        metric_name: _String | None = None
        namespace: _String | None = None
        stat: _String | None = None
    TYPE: _ClassVar[str]
    configuration: AnomalyDetector.Configuration | _Document | None = None
    dimensions: _Sequence[AnomalyDetector.Dimension | _Document] | _Intrinsic | None = None
    metric_characteristics: AnomalyDetector.MetricCharacteristics | _Document | None = None
    metric_math_anomaly_detector: AnomalyDetector.MetricMathAnomalyDetector | _Document | None = None
    metric_name: _String | None = None
    namespace: _String | None = None
    single_metric_anomaly_detector: AnomalyDetector.SingleMetricAnomalyDetector | _Document | None = None
    stat: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class CompositeAlarm(_SchemaResource):
    """The AWS::CloudWatch::CompositeAlarm type specifies an alarm which aggregates the states of other Alarms
    (Metric or Composite Alarms) as defined by the AlarmRule expression.
    """
    @_declaration
    class ActionConfiguration(_SchemaPropertyType):
        """Configuration that applies to the notifications this alarm sends when it performs its actions."""
        alarm_tags_propagation: CompositeAlarm.AlarmTagsPropagation | _Document | None = None
        """Whether the alarm's tags are included in its action notifications and state-change events."""
    @_declaration
    class AlarmTagsPropagation(_SchemaPropertyType):
        """Controls whether the alarm's tags are included in its action notifications and state-change events, and
        which tag keys are included. Specify IncludedTagKeys or ExcludedTagKeys, but not both. Omit both to include
        every tag.
        """
        enabled: _Boolean
        """Whether the alarm's tags are included in its action notifications and state-change events."""
        excluded_tag_keys: _Sequence[_String] | _Intrinsic | None = None
        """The tag keys to leave out. Cannot be specified together with IncludedTagKeys."""
        included_tag_keys: _Sequence[_String] | _Intrinsic | None = None
        """The only tag keys to include. Cannot be specified together with ExcludedTagKeys."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that you can assign to a composite alarm, Tags can help you organize and categorize your
        resources.
        """
        key: _String
        """A unique identifier for the tag. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    alarm_rule: _String
    """Expression which aggregates the state of other Alarms (Metric or Composite Alarms)."""
    action_configuration: CompositeAlarm.ActionConfiguration | _Document | None = None
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    actions_enabled: _Boolean | None = None
    """Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE."""
    actions_suppressor: _String | None = None
    """Actions will be suppressed if the suppressor alarm is in the ALARM state. ActionsSuppressor can be an
    AlarmName or an Amazon Resource Name (ARN) from an existing alarm.
    """
    actions_suppressor_extension_period: _Integer | None = None
    """Actions will be suppressed if WaitPeriod is active. The length of time that actions are suppressed is in
    seconds.
    """
    actions_suppressor_wait_period: _Integer | None = None
    """Actions will be suppressed if ExtensionPeriod is active. The length of time that actions are suppressed is in
    seconds.
    """
    alarm_actions: _Sequence[_String] | _Intrinsic | None = None
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state. Specify
    each action as an Amazon Resource Name (ARN).
    """
    alarm_description: _String | None = None
    """The description of the alarm."""
    alarm_name: _String | None = None
    """The name of the Composite Alarm."""
    insufficient_data_actions: _Sequence[_String] | _Intrinsic | None = None
    """The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. Each
    action is specified as an Amazon Resource Name (ARN).
    """
    ok_actions: _Sequence[_String] | _Intrinsic | None = None
    """The actions to execute when this alarm transitions to the OK state from any other state. Each action is
    specified as an Amazon Resource Name (ARN).
    """
    tags: _Sequence[CompositeAlarm.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to associate with the composite alarm. You can associate as many as 50 tags with an
    alarm.
    """
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the alarm."""

@_declaration
class Dashboard(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::Dashboard."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that you can assign to a cloudwatch dashboard. Tags can help you organize and categorize your
        resources. You can also use them to scope user permissions, by granting a user permission to access or
        change only resources with certain tag values.
        """
        key: _String
        """A unique identifier for the tag. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    dashboard_body: _String
    """The detailed information about the dashboard in JSON format, including the widgets to include and their
    location on the dashboard.
    """
    dashboard_name: _String | None = None
    """The name of the dashboard. The name must be between 1 and 255 characters. If you do not specify a name, one
    will be generated automatically.
    """
    tags: _Sequence[Dashboard.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to associate with the cloudwatch dashboard. You can associate up to 50 tags with a
    dashboard.
    """

@_declaration
class InsightRule(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::InsightRule. Creates a Contributor Insights rule that analyzes
    log data to identify top contributors and usage patterns.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    rule_body: _String
    rule_name: _String
    rule_state: _Literal["ENABLED", "DISABLED"] | _String
    apply_on_transformed_logs: _Boolean | None = None
    tags: _Sequence[InsightRule.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Integration(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::Integration. Manages a CloudWatch (Amazon CloudWatch
    Observability / Omni) account-scoped integration. V1 supports AWS_CONFIG_SLREC, AWS_INTEGRATION, and
    EXTERNAL_AGENT.
    """
    @_declaration
    class IntegrationCredential(_SchemaPropertyType):
        """Write-only API-key credential material for the integration. Stored encrypted and never returned on read.
        """
        api_key_credential: Integration.IntegrationCredentialApiKeyCredential | _Document
    @_declaration
    class IntegrationCredentialApiKeyCredential(_SchemaPropertyType):
        """API-key credential material that can be rotated in place on update."""
        api_key_value: _String
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    integration_type: _Literal["AWS_CONFIG_SLREC", "AWS_INTEGRATION", "EXTERNAL_AGENT"] | _String
    """The type of integration. Immutable after creation."""
    name: _String
    """The customer-supplied name of the integration. Unique per account."""
    credential: Integration.IntegrationCredential | _Document | None = None
    integration_attributes: _Mapping[str, _String] | _Intrinsic | None = None
    """Type-specific configuration attributes (max 50 entries). EXTERNAL_AGENT requires 'catalogId'. On update,
    supplied attributes merge into the existing map; omitting a key does not remove it.
    """
    role_arn: _String | None = None
    """IAM role ARN the integration assumes. Required for AWS_INTEGRATION (a valid, service-assumable IAM role ARN).
    Not used by AWS_CONFIG_SLREC or EXTERNAL_AGENT.
    """
    tags: _Sequence[Integration.Tags | _Document] | _Intrinsic | None = None
    """Tags associated with the integration."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time at which the integration was created."""
    @property
    def integration_arn(self) -> _Intrinsic:
        """The ARN of the integration. arn:aws:cloudwatch:{region}:{account}:integration/{integrationId}."""
    @property
    def integration_id(self) -> _Intrinsic:
        """The service-generated unique identifier (UUID) of the integration."""
    @property
    def status(self) -> _Intrinsic:
        """Lifecycle status of the integration."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time at which the integration was last updated."""

@_declaration
class LogAlarm(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::LogAlarm. A LogAlarm evaluates scheduled query results from
    CloudWatch Logs and triggers actions when thresholds are breached.
    """
    @_declaration
    class ActionConfiguration(_SchemaPropertyType):
        """Configuration that applies to the notifications this alarm sends when it performs its actions."""
        alarm_tags_propagation: LogAlarm.AlarmTagsPropagation | _Document | None = None
        """Whether the alarm's tags are included in its action notifications and state-change events."""
    @_declaration
    class AlarmTagsPropagation(_SchemaPropertyType):
        """Controls whether the alarm's tags are included in its action notifications and state-change events, and
        which tag keys are included. Specify IncludedTagKeys or ExcludedTagKeys, but not both. Omit both to include
        every tag.
        """
        enabled: _Boolean
        """Whether the alarm's tags are included in its action notifications and state-change events."""
        excluded_tag_keys: _Sequence[_String] | _Intrinsic | None = None
        """The tag keys to leave out. Cannot be specified together with IncludedTagKeys."""
        included_tag_keys: _Sequence[_String] | _Intrinsic | None = None
        """The only tag keys to include. Cannot be specified together with ExcludedTagKeys."""
    @_declaration
    class ScheduleConfiguration(_SchemaPropertyType):
        """The schedule configuration for the scheduled query."""
        schedule_expression: _String
        """The expression that defines when the scheduled query runs, e.g. rate(1 minute)."""
        start_time_offset: _Integer
        """The number of seconds into the past to start the query window. Must be a positive value and cannot exceed
        2592000 seconds (30 days).
        """
        end_time_offset: _Integer | None = None
        """The number of seconds into the past to end the query window. Must be a non-negative value and cannot
        exceed 2592000 seconds (30 days).
        """
    @_declaration
    class ScheduledQueryConfiguration(_SchemaPropertyType):
        """The scheduled query configuration for the log alarm."""
        aggregation_expression: _String
        """The aggregation expression for the scheduled query, e.g. count(*) or avg(latency) by host."""
        query_string: _String
        """The query string to execute against the specified log groups."""
        schedule_configuration: LogAlarm.ScheduleConfiguration | _Document
        """The schedule configuration."""
        scheduled_query_role_arn: _String
        """The ARN of the IAM role that grants permissions to execute the scheduled query."""
        log_group_identifiers: _Sequence[_String] | _Intrinsic | None = None
        """The log groups to query."""
        tags: _Sequence[LogAlarm.Tag | _Document] | _Intrinsic | None = None
        """A list of key-value pairs to associate with the scheduled query that backs the log alarm."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that you can assign to a log alarm. Tags can help you organize and categorize your resources."""
        key: _String
        """A unique identifier for the tag. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    @_declaration
    class WarmUpConfiguration(_SchemaPropertyType):
        """The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or
        update the alarm. This reduces alarm noise from missing data while a new resource or service starts up.
        During the warm-up period, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions.
        """
        only_start_evaluating_after_warm_up_period_ends: _Boolean | None = None
        """Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the
        alarm waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data
        arrives earlier. If false, the alarm ends the warm-up period early and starts evaluating as soon as it has
        enough metric data to fill its evaluation window. This is the default behavior.
        """
        warm_up_period_duration_in_minutes: _Integer | None = None
        """The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the
        alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. Valid values range from 1 to 2,880
        minutes (2 days). You can change this value while the alarm is still in its warm-up period. Changes have no
        effect after the warm-up period ends.
        """
    TYPE: _ClassVar[str]
    comparison_operator: _Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "GreaterThanUpperThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"] | _String
    """The arithmetic operation to use when comparing the specified threshold and the query results. Valid values
    are GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanThreshold, and LessThanOrEqualToThreshold.
    """
    query_results_to_alarm: _Integer
    """The number of query results that must be breaching to trigger the alarm."""
    query_results_to_evaluate: _Integer
    """The number of query results over which data is compared to the specified threshold."""
    scheduled_query_configuration: LogAlarm.ScheduledQueryConfiguration | _Document
    """The scheduled query configuration for the log alarm."""
    threshold: _Number
    """The value to compare against the results of the scheduled query evaluation."""
    action_configuration: LogAlarm.ActionConfiguration | _Document | None = None
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    action_log_line_count: _Integer | None = None
    """The number of log lines to include in alarm notifications. Valid values are 0 to 50."""
    action_log_line_role_arn: _String | None = None
    """The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications.
    Required when ActionLogLineCount is greater than 0.
    """
    actions_enabled: _Boolean | None = None
    """Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE."""
    alarm_actions: _Sequence[_String] | _Intrinsic | None = None
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state."""
    alarm_description: _String | None = None
    """The description of the log alarm."""
    alarm_name: _String | None = None
    """The name of the log alarm."""
    insufficient_data_actions: _Sequence[_String] | _Intrinsic | None = None
    """The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state."""
    ok_actions: _Sequence[_String] | _Intrinsic | None = None
    """The actions to execute when this alarm transitions to the OK state from any other state."""
    tags: _Sequence[LogAlarm.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to associate with the log alarm."""
    treat_missing_data: _String | None = None
    """Sets how this alarm is to handle missing data points. Valid values are breaching, notBreaching, ignore, and
    missing.
    """
    warm_up_configuration: LogAlarm.WarmUpConfiguration | _Document | None = None
    """The warm-up configuration for the alarm. During the warm-up period, the alarm stays in INSUFFICIENT_DATA and
    doesn't perform alarm actions. For more information, see Alarm warm-up periods in the Amazon CloudWatch User
    Guide.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the log alarm."""

@_declaration
class MetricStream(_SchemaResource):
    """Resource Type definition for Metric Stream."""
    @_declaration
    class MetricStreamFilter(_SchemaPropertyType):
        """This structure defines the metrics that will be streamed."""
        namespace: _String
        """Only metrics with Namespace matching this value will be streamed."""
        metric_names: _Sequence[_String] | _Intrinsic | None = None
        """Only metrics with MetricNames matching these values will be streamed. Must be set together with
        Namespace.
        """
    @_declaration
    class MetricStreamStatisticsConfiguration(_SchemaPropertyType):
        """This structure specifies a list of additional statistics to stream, and the metrics to stream those
        additional statistics for. All metrics that match the combination of metric name and namespace will be
        streamed with the extended statistics, no matter their dimensions.
        """
        additional_statistics: _Sequence[_String] | _Intrinsic
        """The additional statistics to stream for the metrics listed in IncludeMetrics."""
        include_metrics: _Sequence[MetricStream.MetricStreamStatisticsMetric | _Document] | _Intrinsic
        """An array that defines the metrics that are to have additional statistics streamed."""
    @_declaration
    class MetricStreamStatisticsMetric(_SchemaPropertyType):
        """A structure that specifies the metric name and namespace for one metric that is going to have additional
        statistics included in the stream.
        """
        metric_name: _String
        """The name of the metric."""
        namespace: _String
        """The namespace of the metric."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that you can assign to a Metric Stream, consisting of a key-value pair."""
        key: _String
        """A unique identifier for the tag."""
        value: _String
        """String which you can use to describe or define the tag."""
    TYPE: _ClassVar[str]
    exclude_filters: _Sequence[MetricStream.MetricStreamFilter | _Document] | _Intrinsic | None = None
    """Define which metrics will be not streamed. Metrics matched by multiple instances of MetricStreamFilter are
    joined with an OR operation by default. If both IncludeFilters and ExcludeFilters are omitted, all metrics in
    the account will be streamed. IncludeFilters and ExcludeFilters are mutually exclusive. Default to null.
    """
    firehose_arn: _String | None = None
    """The ARN of the Kinesis Firehose where to stream the data."""
    include_filters: _Sequence[MetricStream.MetricStreamFilter | _Document] | _Intrinsic | None = None
    """Define which metrics will be streamed. Metrics matched by multiple instances of MetricStreamFilter are joined
    with an OR operation by default. If both IncludeFilters and ExcludeFilters are omitted, all metrics in the
    account will be streamed. IncludeFilters and ExcludeFilters are mutually exclusive. Default to null.
    """
    include_linked_accounts_metrics: _Boolean | None = None
    """If you are creating a metric stream in a monitoring account, specify true to include metrics from source
    accounts that are linked to this monitoring account, in the metric stream. The default is false.
    """
    name: _String | None = None
    """Name of the metric stream."""
    output_format: _Literal["json", "opentelemetry0.7", "opentelemetry1.0"] | _String | None = None
    """The output format of the data streamed to the Kinesis Firehose."""
    role_arn: _String | None = None
    """The ARN of the role that provides access to the Kinesis Firehose."""
    statistics_configurations: _Sequence[MetricStream.MetricStreamStatisticsConfiguration | _Document] | _Intrinsic | None = None
    """By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that
    is streamed. You can use this parameter to have the metric stream also send additional statistics in the stream.
    This array can have up to 100 members.
    """
    tags: _Sequence[MetricStream.Tag | _Document] | _Intrinsic | None = None
    """A set of tags to assign to the delivery stream."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name of the metric stream."""
    @property
    def creation_date(self) -> _Intrinsic:
        """The date of creation of the metric stream."""
    @property
    def last_update_date(self) -> _Intrinsic:
        """The date of the last update of the metric stream."""
    @property
    def state(self) -> _Intrinsic:
        """Displays the state of the Metric Stream."""

@_declaration
class OTelEnrichment(_SchemaResource):
    """AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended
    metrics to be available for PromQL querying enriched with AWS resource tags and metadata.
    """
    @_declaration
    class OTelEnrichmentMetricSelector(_SchemaPropertyType):
        """Selects metrics within one namespace. The same shape serves both the include and the exclude direction.
        Namespaces are compared byte-for-byte and case-sensitively; no wildcards, prefixes or normalization.
        """
        namespace: _String
        """The CloudWatch namespace this selector applies to."""
        metric_names: _Sequence[_String] | _Intrinsic | None = None
        """Absent or empty means every metric in this namespace, in whichever direction this selector appears.
        Present means only these metric names.
        """
    TYPE: _ClassVar[str]
    exclude_filters: _Sequence[OTelEnrichment.OTelEnrichmentMetricSelector | _Document] | _Intrinsic | None = None
    """Removes metrics from the include set. Absent or empty means nothing is removed. Evaluated after
    IncludeFilters, so ExcludeFilters always wins.
    """
    include_filters: _Sequence[OTelEnrichment.OTelEnrichmentMetricSelector | _Document] | _Intrinsic | None = None
    """Scopes enrichment to a subset of the account's telemetry. Absent or empty means all namespaces are in scope.
    Present means only these are. The service enforces a combined cap of 100 selectors across IncludeFilters and
    ExcludeFilters, and rejects more than one selector for the same namespace within a direction.
    """
    @property
    def account_id(self) -> _Intrinsic:
        """The AWS account ID. This is the primary identifier for this singleton resource."""
    @property
    def status(self) -> _Intrinsic:
        """Current status of OTel enrichment (RUNNING or STOPPED)."""

@_declaration
class ResourceMetricsConfiguration(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::ResourceMetricsConfiguration. Manages the detailed monitoring
    metric selections for an AWS resource, identified by the ARN of the resource being monitored.
    """
    @_declaration
    class ResourceMetricSelection(_SchemaPropertyType):
        """Defines which metrics are enabled for detailed monitoring on the resource."""
        include_metrics: _Sequence[_String] | _Intrinsic
        """The list of metric names to include in detailed monitoring for the resource."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    """The Amazon Resource Name (ARN) of the resource for which the detailed monitoring metrics configuration is
    managed.
    """
    metric_selections: _Sequence[ResourceMetricsConfiguration.ResourceMetricSelection | _Document] | _Intrinsic | None = None
    """The metric selections that define which metrics are enabled for detailed monitoring on the resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time at which the resource metrics configuration was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time at which the resource metrics configuration was last updated."""

@_declaration
class View(_SchemaResource):
    """Resource Type definition for AWS::CloudWatch::View. A view is a named, reusable SQL query that can be
    referenced from CloudWatch telemetry queries. View names must be unique within the account and region.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the view."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    definition: _String
    """The SQL query that defines the view."""
    description: _String | None = None
    """A description of the view."""
    name: _String | None = None
    """The name of the view. Must begin with the "view." prefix followed by lowercase alphanumeric characters,
    hyphens, and underscores. View names must be unique within the account and region. If not specified, a name is
    generated.
    """
    tags: _Sequence[View.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the view."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the view."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the view was created."""
    @property
    def type(self) -> _Intrinsic:
        """The ownership category of the view. Views created through CloudFormation are always USER views; MANAGED
        views are provisioned by AWS.
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the view was last updated."""
