"""AWS::ApplicationAutoScaling. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ScalableTarget(_SchemaResource):
    """The ``AWS::ApplicationAutoScaling::ScalableTarget`` resource specifies a resource that Application Auto
    Scaling can scale, such as an AWS::DynamoDB::Table or AWS::ECS::Service resource. For more information, see
    Getting started in the *Application Auto Scaling User Guide*. If the resource that you want Application Auto
    Scaling to scale is not yet created in your account, add a dependency on the resource when registering it as a
    scalable target using the DependsOn attribute.
    """
    @_declaration
    class ScalableTargetAction(_SchemaPropertyType):
        """``ScalableTargetAction`` specifies the minimum and maximum capacity for the ``ScalableTargetAction``
        property of the AWS::ApplicationAutoScaling::ScalableTarget ScheduledAction property type.
        """
        max_capacity: _Integer | None = None
        """The maximum capacity."""
        min_capacity: _Integer | None = None
        """The minimum capacity."""
    @_declaration
    class ScheduledAction(_SchemaPropertyType):
        """``ScheduledAction`` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that
        specifies a scheduled action for a scalable target. For more information, see Scheduled scaling in the
        *Application Auto Scaling User Guide*.
        """
        schedule: _String
        """The schedule for this action."""
        scheduled_action_name: _String
        """The name of the scheduled action. This name must be unique among all other scheduled actions on the
        specified scalable target.
        """
        end_time: _String | None = None
        """The date and time that the action is scheduled to end, in UTC."""
        scalable_target_action: ScalableTarget.ScalableTargetAction | _Document | None = None
        """The new minimum and maximum capacity. You can set both values or just one. At the scheduled time, if the
        current capacity is below the minimum capacity, Application Auto Scaling scales out to the minimum capacity.
        If the current capacity is above the maximum capacity, Application Auto Scaling scales in to the maximum
        capacity.
        """
        start_time: _String | None = None
        """The date and time that the action is scheduled to begin, in UTC."""
        timezone: _String | None = None
        """The time zone used when referring to the date and time of a scheduled action, when the scheduled action
        uses an at or cron expression.
        """
    @_declaration
    class SuspendedState(_SchemaPropertyType):
        """``SuspendedState`` is a property of the AWS::ApplicationAutoScaling::ScalableTarget resource that
        specifies whether the scaling activities for a scalable target are in a suspended state. For more
        information, see Suspending and resuming scaling in the *Application Auto Scaling User Guide*.
        """
        dynamic_scaling_in_suspended: _Boolean | None = None
        """Whether scale in by a target tracking scaling policy or a step scaling policy is suspended. Set the value
        to ``true`` if you don't want Application Auto Scaling to remove capacity when a scaling policy is
        triggered. The default is ``false``.
        """
        dynamic_scaling_out_suspended: _Boolean | None = None
        """Whether scale out by a target tracking scaling policy or a step scaling policy is suspended. Set the
        value to ``true`` if you don't want Application Auto Scaling to add capacity when a scaling policy is
        triggered. The default is ``false``.
        """
        scheduled_scaling_suspended: _Boolean | None = None
        """Whether scheduled scaling is suspended. Set the value to ``true`` if you don't want Application Auto
        Scaling to add or remove capacity by initiating scheduled actions. The default is ``false``.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    max_capacity: _Integer
    """The maximum value that you plan to scale out to. When a scaling policy is in effect, Application Auto Scaling
    can scale out (expand) as needed to the maximum capacity limit in response to changing demand.
    """
    min_capacity: _Integer
    """The minimum value that you plan to scale in to. When a scaling policy is in effect, Application Auto Scaling
    can scale in (contract) as needed to the minimum capacity limit in response to changing demand.
    """
    resource_id: _String
    """The identifier of the resource associated with the scalable target. This string consists of the resource type
    and unique identifier.
    """
    scalable_dimension: _Literal["appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:capacity-reservation:AvailableInstances", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize", "lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount", "rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount", "sagemaker:variant:DesiredInstanceCount", "sagemaker:variant:DesiredProvisionedConcurrency", "workspaces:workspacespool:DesiredUserSessions"] | _String
    """The scalable dimension associated with the scalable target. This string consists of the service namespace,
    resource type, and scaling property.
    """
    service_namespace: _Literal["appstream", "cassandra", "comprehend", "custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka", "lambda", "neptune", "rds", "sagemaker", "workspaces"] | _String
    """The namespace of the AWS service that provides the resource, or a ``custom-resource``."""
    role_arn: _String | None = None
    """Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows
    Application Auto Scaling to modify the scalable target on your behalf. This can be either an IAM service role
    that Application Auto Scaling can assume to make calls to other AWS resources on your behalf, or a
    service-linked role for the specified service. For more information, see How Application Auto Scaling works with
    IAM in the *Application Auto Scaling User Guide*.
    """
    scheduled_actions: _Sequence[ScalableTarget.ScheduledAction | _Document] | _Intrinsic | None = None
    """The scheduled actions for the scalable target. Duplicates aren't allowed."""
    suspended_state: ScalableTarget.SuspendedState | _Document | None = None
    """An embedded object that contains attributes and attribute values that are used to suspend and resume
    automatic scaling. Setting the value of an attribute to ``true`` suspends the specified scaling activities.
    Setting it to ``false`` (default) resumes the specified scaling activities. *Suspension Outcomes*.
    """
    tags: _Sequence[ScalableTarget.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ScalingPolicy(_SchemaResource):
    """The ``AWS::ApplicationAutoScaling::ScalingPolicy`` resource defines a scaling policy that Application Auto
    Scaling uses to adjust the capacity of a scalable target. For more information, see Target tracking scaling
    policies and Step scaling policies in the *Application Auto Scaling User Guide*.
    """
    @_declaration
    class CustomizedMetricSpecification(_SchemaPropertyType):
        """Contains customized metric specification information for a target tracking scaling policy for Application
        Auto Scaling. For information about the available metrics for a service, see services that publish
        CloudWatch metrics in the *Amazon CloudWatch User Guide*.
        """
        dimensions: _Sequence[ScalingPolicy.MetricDimension | _Document] | _Intrinsic | None = None
        """The dimensions of the metric. Conditional: If you published your metric with dimensions, you must specify
        the same dimensions in your scaling policy.
        """
        metric_name: _String | None = None
        """The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the Metric
        object that's returned by a call to ListMetrics.
        """
        metrics: _Sequence[ScalingPolicy.TargetTrackingMetricDataQuery | _Document] | _Intrinsic | None = None
        """The metrics to include in the target tracking scaling policy, as a metric data query. This can include
        both raw metric and metric math expressions.
        """
        namespace: _String | None = None
        """The namespace of the metric."""
        statistic: _Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | _String | None = None
        """The statistic of the metric."""
        unit: _String | None = None
        """The unit of the metric. For a complete list of the units that CloudWatch supports, see the MetricDatum
        data type in the *Amazon CloudWatch API Reference*.
        """
    @_declaration
    class MetricDimension(_SchemaPropertyType):
        """``MetricDimension`` specifies a name/value pair that is part of the identity of a CloudWatch metric for
        the ``Dimensions`` property of the AWS::ApplicationAutoScaling::ScalingPolicy CustomizedMetricSpecification
        property type. Duplicate dimensions are not allowed.
        """
        name: _String
        """The name of the dimension."""
        value: _String
        """The value of the dimension."""
    @_declaration
    class PredefinedMetricSpecification(_SchemaPropertyType):
        """Contains predefined metric specification information for a target tracking scaling policy for Application
        Auto Scaling. ``PredefinedMetricSpecification`` is a property of the
        AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingScalingPolicyConfiguration property type.
        """
        predefined_metric_type: _Literal["ALBRequestCountPerTarget", "AppStreamAverageCapacityUtilization", "CassandraReadCapacityUtilization", "CassandraWriteCapacityUtilization", "ComprehendInferenceUtilization", "DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization", "EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn", "EC2SpotFleetRequestAverageNetworkOut", "ECSServiceAverageCPUUtilization", "ECSServiceAverageCPUUtilizationHighResolution", "ECSServiceAverageMemoryUtilization", "ECSServiceAverageMemoryUtilizationHighResolution", "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage", "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage", "ElastiCacheDatabaseMemoryUsagePercentage", "ElastiCacheEngineCPUUtilization", "ElastiCachePrimaryEngineCPUUtilization", "ElastiCacheReplicaEngineCPUUtilization", "KafkaBrokerStorageUtilization", "LambdaProvisionedConcurrencyUtilization", "NeptuneReaderAverageCPUUtilization", "RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections", "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution", "SageMakerInferenceComponentInvocationsPerCopy", "SageMakerVariantConcurrentRequestsPerModelHighResolution", "SageMakerVariantInvocationsPerInstance", "SageMakerVariantProvisionedConcurrencyUtilization", "WorkSpacesAverageUserSessionsCapacityUtilization"] | _String
        """The metric type. The ``ALBRequestCountPerTarget`` metric type applies only to Spot fleet requests and ECS
        services.
        """
        resource_label: _String | None = None
        """Identifies the resource associated with the metric type. You can't specify a resource label unless the
        metric type is ``ALBRequestCountPerTarget`` and there is a target group attached to the Spot Fleet or ECS
        service. You create the resource label by appending the final portion of the load balancer ARN and the final
        portion of the target group ARN into a single value, separated by a forward slash (/).
        """
    @_declaration
    class PredictiveScalingCustomizedCapacityMetric(_SchemaPropertyType):
        """Represents a CloudWatch metric of your choosing for a predictive scaling policy."""
        metric_data_queries: _Sequence[ScalingPolicy.PredictiveScalingMetricDataQuery | _Document] | _Intrinsic
        """One or more metric data queries to provide data points for a metric specification."""
    @_declaration
    class PredictiveScalingCustomizedLoadMetric(_SchemaPropertyType):
        """The customized load metric specification."""
        metric_data_queries: _Sequence[ScalingPolicy.PredictiveScalingMetricDataQuery | _Document] | _Intrinsic
    @_declaration
    class PredictiveScalingCustomizedScalingMetric(_SchemaPropertyType):
        """One or more metric data queries to provide data points for a metric specification."""
        metric_data_queries: _Sequence[ScalingPolicy.PredictiveScalingMetricDataQuery | _Document] | _Intrinsic
        """One or more metric data queries to provide data points for a metric specification."""
    @_declaration
    class PredictiveScalingMetric(_SchemaPropertyType):
        """Describes the scaling metric."""
        dimensions: _Sequence[ScalingPolicy.PredictiveScalingMetricDimension | _Document] | _Intrinsic | None = None
        """Describes the dimensions of the metric."""
        metric_name: _String | None = None
        """The name of the metric."""
        namespace: _String | None = None
        """The namespace of the metric."""
    @_declaration
    class PredictiveScalingMetricDataQuery(_SchemaPropertyType):
        """The metric data to return. Also defines whether this call is returning data for one metric only, or
        whether it is performing a math expression on the values of returned metric statistics to create a new time
        series. A time series is a series of data points, each of which is associated with a timestamp.
        """
        expression: _String | None = None
        """The math expression to perform on the returned data, if this object is performing a math expression. This
        expression can use the ``Id`` of the other metrics to refer to those metrics, and can also use the ``Id`` of
        other expressions to use the result of those expressions. Conditional: Within each ``MetricDataQuery``
        object, you must specify either ``Expression`` or ``MetricStat``, but not both.
        """
        id: _String | None = None
        """A short name that identifies the object's results in the response. This name must be unique among all
        ``MetricDataQuery`` objects specified for a single scaling policy. If you are performing math expressions on
        this set of data, this name represents that data and can serve as a variable in the mathematical expression.
        The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter.
        """
        label: _String | None = None
        """A human-readable label for this metric or expression. This is especially useful if this is a math
        expression, so that you know what the value represents.
        """
        metric_stat: ScalingPolicy.PredictiveScalingMetricStat | _Document | None = None
        """Information about the metric data to return. Conditional: Within each ``MetricDataQuery`` object, you
        must specify either ``Expression`` or ``MetricStat``, but not both.
        """
        return_data: _Boolean | None = None
        """Indicates whether to return the timestamps and raw data values of this metric. If you use any math
        expressions, specify ``true`` for this value for only the final math expression that the metric
        specification is based on. You must specify ``false`` for ``ReturnData`` for all the other metrics and
        expressions used in the metric specification. If you are only retrieving metrics and not performing any math
        expressions, do not specify anything for ``ReturnData``.
        """
    @_declaration
    class PredictiveScalingMetricDimension(_SchemaPropertyType):
        """Describes the dimension of a metric."""
        name: _String | None = None
        """The name of the dimension."""
        value: _String | None = None
        """The value of the dimension."""
    @_declaration
    class PredictiveScalingMetricSpecification(_SchemaPropertyType):
        """This structure specifies the metrics and target utilization settings for a predictive scaling policy. You
        must specify either a metric pair, or a load metric and a scaling metric individually. Specifying a metric
        pair instead of individual metrics provides a simpler way to configure metrics for a scaling policy. You
        choose the metric pair, and the policy automatically knows the correct sum and average statistics to use for
        the load metric and the scaling metric.
        """
        target_value: _Number
        """Specifies the target utilization."""
        customized_capacity_metric_specification: ScalingPolicy.PredictiveScalingCustomizedCapacityMetric | _Document | None = None
        """The customized capacity metric specification."""
        customized_load_metric_specification: ScalingPolicy.PredictiveScalingCustomizedLoadMetric | _Document | None = None
        """The customized load metric specification."""
        customized_scaling_metric_specification: ScalingPolicy.PredictiveScalingCustomizedScalingMetric | _Document | None = None
        """The customized scaling metric specification."""
        predefined_load_metric_specification: ScalingPolicy.PredictiveScalingPredefinedLoadMetric | _Document | None = None
        """The predefined load metric specification."""
        predefined_metric_pair_specification: ScalingPolicy.PredictiveScalingPredefinedMetricPair | _Document | None = None
        """The predefined metric pair specification that determines the appropriate scaling metric and load metric
        to use.
        """
        predefined_scaling_metric_specification: ScalingPolicy.PredictiveScalingPredefinedScalingMetric | _Document | None = None
        """The predefined scaling metric specification."""
    @_declaration
    class PredictiveScalingMetricStat(_SchemaPropertyType):
        """This structure defines the CloudWatch metric to return, along with the statistic and unit."""
        metric: ScalingPolicy.PredictiveScalingMetric | _Document | None = None
        """The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact
        metric name, namespace, and dimensions, inspect the Metric object that is returned by a call to ListMetrics.
        """
        stat: _String | None = None
        """The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of
        valid values, see the table in Statistics in the *Amazon CloudWatch User Guide*. The most commonly used
        metrics for predictive scaling are ``Average`` and ``Sum``.
        """
        unit: _String | None = None
        """The unit to use for the returned data points. For a complete list of the units that CloudWatch supports,
        see the MetricDatum data type in the *Amazon CloudWatch API Reference*.
        """
    @_declaration
    class PredictiveScalingPolicyConfiguration(_SchemaPropertyType):
        """Represents a predictive scaling policy configuration. Predictive scaling is supported on Amazon ECS
        services.
        """
        metric_specifications: _Sequence[ScalingPolicy.PredictiveScalingMetricSpecification | _Document] | _Intrinsic
        """This structure includes the metrics and target utilization to use for predictive scaling. This is an
        array, but we currently only support a single metric specification. That is, you can specify a target value
        and a single metric pair, or a target value and one scaling metric and one load metric.
        """
        max_capacity_breach_behavior: _Literal["HonorMaxCapacity", "IncreaseMaxCapacity"] | _String | None = None
        """Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum
        capacity. Defaults to ``HonorMaxCapacity`` if not specified.
        """
        max_capacity_buffer: _Integer | None = None
        """The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum
        capacity. The value is specified as a percentage relative to the forecast capacity. For example, if the
        buffer is 10, this means a 10 percent buffer, such that if the forecast capacity is 50, and the maximum
        capacity is 40, then the effective maximum capacity is 55.
        """
        mode: _Literal["ForecastAndScale", "ForecastOnly"] | _String | None = None
        """The predictive scaling mode. Defaults to ``ForecastOnly`` if not specified."""
        scheduling_buffer_time: _Integer | None = None
        """The amount of time, in seconds, that the start time can be advanced. The value must be less than the
        forecast interval duration of 3600 seconds (60 minutes). Defaults to 300 seconds if not specified.
        """
    @_declaration
    class PredictiveScalingPredefinedLoadMetric(_SchemaPropertyType):
        """Describes a load metric for a predictive scaling policy. When returned in the output of
        ``DescribePolicies``, it indicates that a predictive scaling policy uses individually specified load and
        scaling metrics instead of a metric pair.
        """
        predefined_metric_type: _Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"] | _String
        """The metric type."""
        resource_label: _String | None = None
        """A label that uniquely identifies a target group."""
    @_declaration
    class PredictiveScalingPredefinedMetricPair(_SchemaPropertyType):
        """Represents a metric pair for a predictive scaling policy."""
        predefined_metric_type: _Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"] | _String
        """Indicates which metrics to use. There are two different types of metrics for each metric type: one is a
        load metric and one is a scaling metric.
        """
        resource_label: _String | None = None
        """A label that uniquely identifies a specific target group from which to determine the total and average
        request count.
        """
    @_declaration
    class PredictiveScalingPredefinedScalingMetric(_SchemaPropertyType):
        """Describes a scaling metric for a predictive scaling policy. When returned in the output of
        ``DescribePolicies``, it indicates that a predictive scaling policy uses individually specified load and
        scaling metrics instead of a metric pair.
        """
        predefined_metric_type: _Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"] | _String
        """The metric type."""
        resource_label: _String | None = None
        """A label that uniquely identifies a specific target group from which to determine the average request
        count.
        """
    @_declaration
    class StepAdjustment(_SchemaPropertyType):
        """``StepAdjustment`` specifies a step adjustment for the ``StepAdjustments`` property of the
        AWS::ApplicationAutoScaling::ScalingPolicy StepScalingPolicyConfiguration property type.
        """
        scaling_adjustment: _Integer
        """The amount by which to scale. The adjustment is based on the value that you specified in the
        ``AdjustmentType`` property (either an absolute number or a percentage). A positive value adds to the
        current capacity and a negative number subtracts from the current capacity.
        """
        metric_interval_lower_bound: _Number | None = None
        """The lower bound for the difference between the alarm threshold and the CloudWatch metric. If the metric
        value is above the breach threshold, the lower bound is inclusive (the metric must be greater than or equal
        to the threshold plus the lower bound). Otherwise, it is exclusive (the metric must be greater than the
        threshold plus the lower bound). A null value indicates negative infinity. You must specify at least one
        upper or lower bound.
        """
        metric_interval_upper_bound: _Number | None = None
        """The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric
        value is above the breach threshold, the upper bound is exclusive (the metric must be less than the
        threshold plus the upper bound). Otherwise, it is inclusive (the metric must be less than or equal to the
        threshold plus the upper bound). A null value indicates positive infinity. You must specify at least one
        upper or lower bound.
        """
    @_declaration
    class StepScalingPolicyConfiguration(_SchemaPropertyType):
        """``StepScalingPolicyConfiguration`` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy
        resource that specifies a step scaling policy configuration for Application Auto Scaling. For more
        information, see Step scaling policies in the *Application Auto Scaling User Guide*.
        """
        adjustment_type: _Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | _String | None = None
        """Specifies whether the ``ScalingAdjustment`` value in the ``StepAdjustment`` property is an absolute
        number or a percentage of the current capacity.
        """
        cooldown: _Integer | None = None
        """The amount of time, in seconds, to wait for a previous scaling activity to take effect. If not specified,
        the default value is 300. For more information, see Cooldown period in the *Application Auto Scaling User
        Guide*.
        """
        metric_aggregation_type: _Literal["Average", "Maximum", "Minimum"] | _String | None = None
        """The aggregation type for the CloudWatch metrics. Valid values are ``Minimum``, ``Maximum``, and
        ``Average``. If the aggregation type is null, the value is treated as ``Average``.
        """
        min_adjustment_magnitude: _Integer | None = None
        """The minimum value to scale by when the adjustment type is ``PercentChangeInCapacity``. For example,
        suppose that you create a step scaling policy to scale out an Amazon ECS service by 25 percent and you
        specify a ``MinAdjustmentMagnitude`` of 2. If the service has 4 tasks and the scaling policy is performed,
        25 percent of 4 is 1. However, because you specified a ``MinAdjustmentMagnitude`` of 2, Application Auto
        Scaling scales out the service by 2 tasks.
        """
        step_adjustments: _Sequence[ScalingPolicy.StepAdjustment | _Document] | _Intrinsic | None = None
        """A set of adjustments that enable you to scale based on the size of the alarm breach. At least one step
        adjustment is required if you are adding a new step scaling policy configuration.
        """
    @_declaration
    class TargetTrackingMetric(_SchemaPropertyType):
        """Represents a specific metric for a target tracking scaling policy for Application Auto Scaling. Metric is
        a property of the AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetricStat property type.
        """
        dimensions: _Sequence[ScalingPolicy.TargetTrackingMetricDimension | _Document] | _Intrinsic | None = None
        """The dimensions for the metric. For the list of available dimensions, see the AWS documentation available
        from the table in services that publish CloudWatch metrics in the *Amazon CloudWatch User Guide*.
        Conditional: If you published your metric with dimensions, you must specify the same dimensions in your
        scaling policy.
        """
        metric_name: _String | None = None
        """The name of the metric."""
        namespace: _String | None = None
        """The namespace of the metric. For more information, see the table in services that publish CloudWatch
        metrics in the *Amazon CloudWatch User Guide*.
        """
    @_declaration
    class TargetTrackingMetricDataQuery(_SchemaPropertyType):
        """The metric data to return. Also defines whether this call is returning data for one metric only, or
        whether it is performing a math expression on the values of returned metric statistics to create a new time
        series. A time series is a series of data points, each of which is associated with a timestamp. You can call
        for a single metric or perform math expressions on multiple metrics. Any expressions used in a metric
        specification must eventually return a single time series.
        """
        expression: _String | None = None
        """The math expression to perform on the returned data, if this object is performing a math expression. This
        expression can use the ``Id`` of the other metrics to refer to those metrics, and can also use the ``Id`` of
        other expressions to use the result of those expressions. Conditional: Within each
        ``TargetTrackingMetricDataQuery`` object, you must specify either ``Expression`` or ``MetricStat``, but not
        both.
        """
        id: _String | None = None
        """A short name that identifies the object's results in the response. This name must be unique among all
        ``MetricDataQuery`` objects specified for a single scaling policy. If you are performing math expressions on
        this set of data, this name represents that data and can serve as a variable in the mathematical expression.
        The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter.
        """
        label: _String | None = None
        """A human-readable label for this metric or expression. This is especially useful if this is a math
        expression, so that you know what the value represents.
        """
        metric_stat: ScalingPolicy.TargetTrackingMetricStat | _Document | None = None
        """Information about the metric data to return. Conditional: Within each ``MetricDataQuery`` object, you
        must specify either ``Expression`` or ``MetricStat``, but not both.
        """
        return_data: _Boolean | None = None
        """Indicates whether to return the timestamps and raw data values of this metric. If you use any math
        expressions, specify ``true`` for this value for only the final math expression that the metric
        specification is based on. You must specify ``false`` for ``ReturnData`` for all the other metrics and
        expressions used in the metric specification. If you are only retrieving metrics and not performing any math
        expressions, do not specify anything for ``ReturnData``.
        """
    @_declaration
    class TargetTrackingMetricDimension(_SchemaPropertyType):
        """``TargetTrackingMetricDimension`` specifies a name/value pair that is part of the identity of a
        CloudWatch metric for the ``Dimensions`` property of the AWS::ApplicationAutoScaling::ScalingPolicy
        TargetTrackingMetric property type. Duplicate dimensions are not allowed.
        """
        name: _String | None = None
        """The name of the dimension."""
        value: _String | None = None
        """The value of the dimension."""
    @_declaration
    class TargetTrackingMetricStat(_SchemaPropertyType):
        """This structure defines the CloudWatch metric to return, along with the statistic and unit.
        ``TargetTrackingMetricStat`` is a property of the AWS::ApplicationAutoScaling::ScalingPolicy
        TargetTrackingMetricDataQuery property type. For more information about the CloudWatch terminology below,
        see Amazon CloudWatch concepts in the *Amazon CloudWatch User Guide*.
        """
        metric: ScalingPolicy.TargetTrackingMetric | _Document | None = None
        """The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact
        metric name, namespace, and dimensions, inspect the Metric object that is returned by a call to ListMetrics.
        """
        stat: _String | None = None
        """The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of
        valid values, see the table in Statistics in the *Amazon CloudWatch User Guide*. The most commonly used
        metric for scaling is ``Average``.
        """
        unit: _String | None = None
        """The unit to use for the returned data points. For a complete list of the units that CloudWatch supports,
        see the MetricDatum data type in the *Amazon CloudWatch API Reference*.
        """
    @_declaration
    class TargetTrackingScalingPolicyConfiguration(_SchemaPropertyType):
        """``TargetTrackingScalingPolicyConfiguration`` is a property of the
        AWS::ApplicationAutoScaling::ScalingPolicy resource that specifies a target tracking scaling policy
        configuration for Application Auto Scaling. Use a target tracking scaling policy to adjust the capacity of
        the specified scalable target in response to actual workloads, so that resource utilization remains at or
        near the target utilization value.
        """
        target_value: _Number
        """The target value for the metric. Although this property accepts numbers of type Double, it won't accept
        values that are either too small or too large. Values must be in the range of -2^360 to 2^360. The value
        must be a valid number based on the choice of metric. For example, if the metric is CPU utilization, then
        the target value is a percent value that represents how much of the CPU can be used before scaling out.
        """
        customized_metric_specification: ScalingPolicy.CustomizedMetricSpecification | _Document | None = None
        """A customized metric. You can specify either a predefined metric or a customized metric."""
        disable_scale_in: _Boolean | None = None
        """Indicates whether scale in by the target tracking scaling policy is disabled. If the value is ``true``,
        scale in is disabled and the target tracking scaling policy won't remove capacity from the scalable target.
        Otherwise, scale in is enabled and the target tracking scaling policy can remove capacity from the scalable
        target. The default value is ``false``.
        """
        predefined_metric_specification: ScalingPolicy.PredefinedMetricSpecification | _Document | None = None
        """A predefined metric. You can specify either a predefined metric or a customized metric."""
        scale_in_cooldown: _Integer | None = None
        """The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can
        start. For more information and for default values, see Define cooldown periods in the *Application Auto
        Scaling User Guide*.
        """
        scale_out_cooldown: _Integer | None = None
        """The amount of time, in seconds, to wait for a previous scale-out activity to take effect. For more
        information and for default values, see Define cooldown periods in the *Application Auto Scaling User
        Guide*.
        """
    TYPE: _ClassVar[str]
    policy_name: _String
    """The name of the scaling policy. Updates to the name of a target tracking scaling policy are not supported,
    unless you also update the metric used for scaling. To change only a target tracking scaling policy's name,
    first delete the policy by removing the existing ``AWS::ApplicationAutoScaling::ScalingPolicy`` resource from
    the template and updating the stack. Then, recreate the resource with the same settings and a different name.
    """
    policy_type: _Literal["PredictiveScaling", "StepScaling", "TargetTrackingScaling"] | _String
    """The scaling policy type. The following policy types are supported: ``TargetTrackingScaling``—Not supported
    for Amazon EMR ``StepScaling``—Not supported for DynamoDB, Amazon Comprehend, Lambda, Amazon Keyspaces, Amazon
    MSK, Amazon ElastiCache, or Neptune. ``PredictiveScaling``—Only supported for Amazon ECS.
    """
    predictive_scaling_policy_configuration: ScalingPolicy.PredictiveScalingPolicyConfiguration | _Document | None = None
    """The predictive scaling policy configuration."""
    resource_id: _String | None = None
    """The identifier of the resource associated with the scaling policy. This string consists of the resource type
    and unique identifier.
    """
    scalable_dimension: _Literal["appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize", "lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount", "rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount", "sagemaker:variant:DesiredInstanceCount", "sagemaker:variant:DesiredProvisionedConcurrency", "workspaces:workspacespool:DesiredUserSessions"] | _String | None = None
    """The scalable dimension. This string consists of the service namespace, resource type, and scaling property.
    """
    scaling_target_id: _String | None = None
    """The CloudFormation-generated ID of an Application Auto Scaling scalable target. For more information about
    the ID, see the Return Value section of the ``AWS::ApplicationAutoScaling::ScalableTarget`` resource. You must
    specify either the ``ScalingTargetId`` property, or the ``ResourceId``, ``ScalableDimension``, and
    ``ServiceNamespace`` properties, but not both.
    """
    service_namespace: _Literal["appstream", "cassandra", "comprehend", "custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka", "lambda", "neptune", "rds", "sagemaker", "workspaces"] | _String | None = None
    """The namespace of the AWS service that provides the resource, or a ``custom-resource``."""
    step_scaling_policy_configuration: ScalingPolicy.StepScalingPolicyConfiguration | _Document | None = None
    """A step scaling policy."""
    target_tracking_scaling_policy_configuration: ScalingPolicy.TargetTrackingScalingPolicyConfiguration | _Document | None = None
    """A target tracking scaling policy."""
    @property
    def arn(self) -> _Intrinsic: ...
