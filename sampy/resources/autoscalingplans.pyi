"""AWS::AutoScalingPlans. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ScalingPlan(_SchemaResource):
    """Resource Type definition for AWS::AutoScalingPlans::ScalingPlan."""
    @_declaration
    class ApplicationSource(_SchemaPropertyType):
        cloud_formation_stack_arn: _String | None = None
        """The Amazon Resource Name (ARN) of a CloudFormation stack. The stack must contain at least one scalable
        resource.
        """
        tag_filters: _Sequence[ScalingPlan.TagFilter | _Document] | _Intrinsic | None = None
        """A set of tag filters (keys and values). Each tag filter specified must contain a key with values as
        optional. Each scaling plan can include up to 50 keys, and each key can include up to 20 values.
        """
    @_declaration
    class CustomizedLoadMetricSpecification(_SchemaPropertyType):
        metric_name: _String
        """The name of the metric."""
        namespace: _String
        """The namespace of the metric."""
        statistic: _Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | _String
        """The statistic of the metric."""
        dimensions: _Sequence[ScalingPlan.MetricDimension | _Document] | _Intrinsic | None = None
        """The dimensions of the metric."""
        unit: _String | None = None
        """The unit of the metric."""
    @_declaration
    class CustomizedScalingMetricSpecification(_SchemaPropertyType):
        metric_name: _String
        """The name of the metric."""
        namespace: _String
        """The namespace of the metric."""
        statistic: _Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | _String
        """The statistic of the metric."""
        dimensions: _Sequence[ScalingPlan.MetricDimension | _Document] | _Intrinsic | None = None
        """The dimensions of the metric."""
        unit: _String | None = None
        """The unit of the metric."""
    @_declaration
    class MetricDimension(_SchemaPropertyType):
        name: _String
        """The name of the dimension."""
        value: _String
        """The value of the dimension."""
    @_declaration
    class PredefinedLoadMetricSpecification(_SchemaPropertyType):
        predefined_load_metric_type: _Literal["ALBTargetGroupRequestCount", "ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut"] | _String
        """The metric type."""
        resource_label: _String | None = None
        """Identifies the resource associated with the metric type. You can't specify a resource label unless the
        metric type is ALBTargetGroupRequestCount and there is a target group for an Application Load Balancer
        attached to the Auto Scaling group.
        """
    @_declaration
    class PredefinedScalingMetricSpecification(_SchemaPropertyType):
        predefined_scaling_metric_type: _Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization", "EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn", "EC2SpotFleetRequestAverageNetworkOut", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections"] | _String
        """The metric type. The ALBRequestCountPerTarget metric type applies only to Auto Scaling groups, Spot Fleet
        requests, and ECS services.
        """
        resource_label: _String | None = None
        """Identifies the resource associated with the metric type. You can't specify a resource label unless the
        metric type is ALBRequestCountPerTarget and there is a target group for an Application Load Balancer
        attached to the Auto Scaling group, Spot Fleet request, or ECS service.
        """
    @_declaration
    class ScalingInstruction(_SchemaPropertyType):
        max_capacity: _Integer
        """The maximum capacity of the resource. The exception to this upper limit is if you specify a non-default
        setting for PredictiveScalingMaxCapacityBehavior.
        """
        min_capacity: _Integer
        """The minimum capacity of the resource."""
        resource_id: _String
        """The ID of the resource. This string consists of the resource type and unique identifier."""
        scalable_dimension: _Literal["autoscaling:autoScalingGroup:DesiredCapacity", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "rds:cluster:ReadReplicaCount"] | _String
        """The scalable dimension associated with the resource."""
        service_namespace: _Literal["autoscaling", "dynamodb", "ec2", "ecs", "rds"] | _String
        """The namespace of the AWS service."""
        target_tracking_configurations: _Sequence[ScalingPlan.TargetTrackingConfiguration | _Document] | _Intrinsic
        """The target tracking configurations (up to 10). Each of these structures must specify a unique scaling
        metric and a target value for the metric.
        """
        customized_load_metric_specification: ScalingPlan.CustomizedLoadMetricSpecification | _Document | None = None
        """The customized load metric to use for predictive scaling. This property or a
        PredefinedLoadMetricSpecification is required when configuring predictive scaling, and cannot be used
        otherwise.
        """
        disable_dynamic_scaling: _Boolean | None = None
        """Controls whether dynamic scaling is disabled. When dynamic scaling is enabled, AWS Auto Scaling creates
        target tracking scaling policies based on the specified target tracking configurations. The default is
        enabled (false).
        """
        predefined_load_metric_specification: ScalingPlan.PredefinedLoadMetricSpecification | _Document | None = None
        """The predefined load metric to use for predictive scaling. This property or a
        CustomizedLoadMetricSpecification is required when configuring predictive scaling, and cannot be used
        otherwise.
        """
        predictive_scaling_max_capacity_behavior: _Literal["SetForecastCapacityToMaxCapacity", "SetMaxCapacityAboveForecastCapacity", "SetMaxCapacityToForecastCapacity"] | _String | None = None
        """Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum
        capacity specified for the resource. The default value is SetForecastCapacityToMaxCapacity.
        """
        predictive_scaling_max_capacity_buffer: _Integer | None = None
        """The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum
        capacity. The value is specified as a percentage relative to the forecast capacity. For example, if the
        buffer is 10, this means a 10 percent buffer. The range is 1-100. Required if
        PredictiveScalingMaxCapacityBehavior is set to SetMaxCapacityAboveForecastCapacity, and cannot be used
        otherwise.
        """
        predictive_scaling_mode: _Literal["ForecastAndScale", "ForecastOnly"] | _String | None = None
        """The predictive scaling mode. The default value is ForecastAndScale. Otherwise, AWS Auto Scaling forecasts
        capacity but does not apply any scheduled scaling actions based on the capacity forecast.
        """
        scaling_policy_update_behavior: _Literal["KeepExternalPolicies", "ReplaceExternalPolicies"] | _String | None = None
        """Controls whether a resource's externally created scaling policies are deleted and new target tracking
        scaling policies created. The default value is KeepExternalPolicies. Valid only when configuring dynamic
        scaling.
        """
        scheduled_action_buffer_time: _Integer | None = None
        """The amount of time, in seconds, to buffer the run time of scheduled scaling actions when scaling out. The
        value must be less than the forecast interval duration of 3600 seconds (60 minutes). The default is 300
        seconds. Valid only when configuring predictive scaling.
        """
    @_declaration
    class TagFilter(_SchemaPropertyType):
        key: _String
        """The tag key."""
        values: _Sequence[_String] | _Intrinsic | None = None
        """The tag values (0 to 20)."""
    @_declaration
    class TargetTrackingConfiguration(_SchemaPropertyType):
        target_value: _Number
        """The target value for the metric."""
        customized_scaling_metric_specification: ScalingPlan.CustomizedScalingMetricSpecification | _Document | None = None
        """A customized metric. You can specify either a predefined metric or a customized metric."""
        disable_scale_in: _Boolean | None = None
        """Indicates whether scale in by the target tracking scaling policy is disabled. If the value is true, scale
        in is disabled and the target tracking scaling policy doesn't remove capacity from the scalable resource.
        Otherwise, scale in is enabled and the target tracking scaling policy can remove capacity from the scalable
        resource. The default value is false.
        """
        estimated_instance_warmup: _Integer | None = None
        """The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics.
        This value is used only if the resource is an Auto Scaling group.
        """
        predefined_scaling_metric_specification: ScalingPlan.PredefinedScalingMetricSpecification | _Document | None = None
        """A predefined metric. You can specify either a predefined metric or a customized metric."""
        scale_in_cooldown: _Integer | None = None
        """The amount of time, in seconds, after a scale-in activity completes before another scale in activity can
        start. This value is not used if the scalable resource is an Auto Scaling group.
        """
        scale_out_cooldown: _Integer | None = None
        """The amount of time, in seconds, after a scale-out activity completes before another scale-out activity
        can start. This value is not used if the scalable resource is an Auto Scaling group.
        """
    TYPE: _ClassVar[str]
    application_source: ScalingPlan.ApplicationSource | _Document
    """A CloudFormation stack or a set of tags. You can create one scaling plan per application source. The
    ApplicationSource property must be present to ensure interoperability with the AWS Auto Scaling console.
    """
    scaling_instructions: _Sequence[ScalingPlan.ScalingInstruction | _Document] | _Intrinsic
    """The scaling instructions."""
    @property
    def scaling_plan_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the scaling plan."""
    @property
    def scaling_plan_name(self) -> _Intrinsic:
        """The name of the scaling plan. Names cannot contain vertical bars, colons, or forward slashes."""
    @property
    def scaling_plan_version(self) -> _Intrinsic:
        """The version number of the scaling plan. This value is always 1."""
