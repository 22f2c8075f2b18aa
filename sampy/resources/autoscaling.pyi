"""AWS::AutoScaling. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AutoScalingGroup(_SchemaResource):
    """The ``AWS::AutoScaling::AutoScalingGroup`` resource defines an Amazon EC2 Auto Scaling group, which is a
    collection of Amazon EC2 instances that are treated as a logical grouping for the purposes of automatic scaling
    and management. For more information about Amazon EC2 Auto Scaling, see the Amazon EC2 Auto Scaling User Guide.
    Amazon EC2 Auto Scaling configures instances launched as part of an Auto Scaling group using either a launch
    template or a launch configuration.
    """
    @_declaration
    class AcceleratorCountRequest(_SchemaPropertyType):
        """``AcceleratorCountRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum number of accelerators for an instance type.
        """
        max: _Integer | None = None
        """The maximum value."""
        min: _Integer | None = None
        """The minimum value."""
    @_declaration
    class AcceleratorTotalMemoryMiBRequest(_SchemaPropertyType):
        """``AcceleratorTotalMemoryMiBRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum total memory size for the accelerators for an instance type, in MiB.
        """
        max: _Integer | None = None
        """The memory maximum in MiB."""
        min: _Integer | None = None
        """The memory minimum in MiB."""
    @_declaration
    class AvailabilityZoneDistribution(_SchemaPropertyType):
        """``AvailabilityZoneDistribution`` is a property of the AWS::AutoScaling::AutoScalingGroup resource."""
        capacity_distribution_strategy: _Literal["balanced-best-effort", "balanced-only", "reservations-then-balanced"] | _String | None = None
        """If launches fail in an Availability Zone, the following strategies are available. The default is
        ``balanced-best-effort``.
        """
    @_declaration
    class AvailabilityZoneImpairmentPolicy(_SchemaPropertyType):
        """Describes an Availability Zone impairment policy."""
        impaired_zone_health_check_behavior: _Literal["IgnoreUnhealthy", "ReplaceUnhealthy"] | _String
        """Specifies the health check behavior for the impaired Availability Zone in an active zonal shift. If you
        select ``Replace unhealthy``, instances that appear unhealthy will be replaced in all Availability Zones. If
        you select ``Ignore unhealthy``, instances will not be replaced in the Availability Zone with the active
        zonal shift. For more information, see Auto Scaling group zonal shift in the *Amazon EC2 Auto Scaling User
        Guide*.
        """
        zonal_shift_enabled: _Boolean
        """If ``true``, enable zonal shift for your Auto Scaling group."""
    @_declaration
    class BaselineEbsBandwidthMbpsRequest(_SchemaPropertyType):
        """``BaselineEbsBandwidthMbpsRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum baseline bandwidth performance for an instance type, in Mbps.
        """
        max: _Integer | None = None
        """The maximum value in Mbps."""
        min: _Integer | None = None
        """The minimum value in Mbps."""
    @_declaration
    class BaselinePerformanceFactorsRequest(_SchemaPropertyType):
        """The baseline performance to consider, using an instance family as a baseline reference. The instance
        family establishes the lowest acceptable level of performance. Auto Scaling uses this baseline to guide
        instance type selection, but there is no guarantee that the selected instance types will always exceed the
        baseline for every application. Currently, this parameter only supports CPU performance as a baseline
        performance factor.
        """
        cpu: AutoScalingGroup.CpuPerformanceFactorRequest | _Document | None = None
        """The CPU performance to consider, using an instance family as the baseline reference."""
    @_declaration
    class CapacityReservationSpecification(_SchemaPropertyType):
        """Describes the Capacity Reservation preference and targeting options. If you specify ``open`` or ``none``
        for ``CapacityReservationPreference``, do not specify a ``CapacityReservationTarget``.
        """
        capacity_reservation_preference: _Literal["capacity-reservations-first", "capacity-reservations-only", "default", "none"] | _String
        """The capacity reservation preference."""
        capacity_reservation_target: AutoScalingGroup.CapacityReservationTarget | _Document | None = None
        """Describes a target Capacity Reservation or Capacity Reservation resource group."""
    @_declaration
    class CapacityReservationTarget(_SchemaPropertyType):
        """The target for the Capacity Reservation. Specify Capacity Reservations IDs or Capacity Reservation
        resource group ARNs.
        """
        capacity_reservation_ids: _Sequence[_String] | _Intrinsic | None = None
        """The Capacity Reservation IDs to launch instances into."""
        capacity_reservation_resource_group_arns: _Sequence[_String] | _Intrinsic | None = None
        """The resource group ARNs of the Capacity Reservation to launch instances into."""
    @_declaration
    class CpuPerformanceFactorRequest(_SchemaPropertyType):
        """The CPU performance to consider, using an instance family as the baseline reference."""
        references: _Sequence[AutoScalingGroup.PerformanceFactorReferenceRequest | _Document] | _Intrinsic | None = None
        """Specify an instance family to use as the baseline reference for CPU performance. All instance types that
        match your specified attributes will be compared against the CPU performance of the referenced instance
        family, regardless of CPU manufacturer or architecture differences. Currently only one instance family can
        be specified in the list.
        """
    @_declaration
    class DistributionSegment(_SchemaPropertyType):
        """Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it
        launches instances.
        """
        target_capacity_types: _Sequence[_Literal["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation", "on-demand"] | _String] | _Intrinsic
        """The capacity types to prioritize, in order. Amazon EC2 Auto Scaling attempts to launch instances in the
        priority order of the capacity types, and within each capacity type, in the order of instance types listed
        in your launch template ``Overrides``.
        """
    @_declaration
    class InstanceLifecyclePolicy(_SchemaPropertyType):
        """The instance lifecycle policy for the Auto Scaling group. This policy controls instance behavior when an
        instance transitions through its lifecycle states. Configure retention triggers to specify when instances
        should move to a ``Retained`` state instead of automatic termination. For more information, see Control
        instance retention with instance lifecycle policies in the *Amazon EC2 Auto Scaling User Guide*.
        """
        retention_triggers: AutoScalingGroup.RetentionTriggers | _Document | None = None
        """Specifies the conditions that trigger instance retention behavior. These triggers determine when
        instances should move to a ``Retained`` state instead of automatic termination. This allows you to maintain
        control over instance management when lifecycles transition and operations fail.
        """
    @_declaration
    class InstanceMaintenancePolicy(_SchemaPropertyType):
        """``InstanceMaintenancePolicy`` is a property of the AWS::AutoScaling::AutoScalingGroup resource. For more
        information, see Instance maintenance policies in the *Amazon EC2 Auto Scaling User Guide*.
        """
        max_healthy_percentage: _Integer | None = None
        """Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group. It
        represents the maximum percentage of the group that can be in service and healthy, or pending, to support
        your workload when replacing instances. Value range is 100 to 200. To clear a previously set value, specify
        a value of ``-1``. Both ``MinHealthyPercentage`` and ``MaxHealthyPercentage`` must be specified, and the
        difference between them cannot be greater than 100.
        """
        min_healthy_percentage: _Integer | None = None
        """Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group. It
        represents the minimum percentage of the group to keep in service, healthy, and ready to use to support your
        workload when replacing instances. Value range is 0 to 100. To clear a previously set value, specify a value
        of ``-1``.
        """
    @_declaration
    class InstanceRequirements(_SchemaPropertyType):
        """The attributes for the instance types for a mixed instances policy. Amazon EC2 Auto Scaling uses your
        specified requirements to identify instance types. Then, it uses your On-Demand and Spot allocation
        strategies to launch instances from these instance types. When you specify multiple attributes, you get
        instance types that satisfy all of the specified attributes. If you specify multiple values for an
        attribute, you get instance types that satisfy any of the specified values.
        """
        memory_mi_b: AutoScalingGroup.MemoryMiBRequest | _Document
        """The minimum and maximum instance memory size for an instance type, in MiB."""
        v_cpu_count: AutoScalingGroup.VCpuCountRequest | _Document
        """The minimum and maximum number of vCPUs for an instance type."""
        accelerator_count: AutoScalingGroup.AcceleratorCountRequest | _Document | None = None
        """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) for an instance
        type. To exclude accelerator-enabled instance types, set ``Max`` to ``0``. Default: No minimum or maximum
        limits.
        """
        accelerator_manufacturers: _Sequence[_Literal["amazon-web-services", "amd", "nvidia", "xilinx"] | _String] | _Intrinsic | None = None
        """Indicates whether instance types must have accelerators by specific manufacturers."""
        accelerator_names: _Sequence[_Literal["a100", "k80", "m60", "radeon-pro-v520", "t4", "v100", "vu9p"] | _String] | _Intrinsic | None = None
        """Lists the accelerators that must be on an instance type."""
        accelerator_total_memory_mi_b: AutoScalingGroup.AcceleratorTotalMemoryMiBRequest | _Document | None = None
        """The minimum and maximum total memory size for the accelerators on an instance type, in MiB. Default: No
        minimum or maximum limits.
        """
        accelerator_types: _Sequence[_Literal["fpga", "gpu", "inference"] | _String] | _Intrinsic | None = None
        """Lists the accelerator types that must be on an instance type."""
        allowed_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """The instance types to apply your specified attributes against. All other instance types are ignored, even
        if they match your specified attributes. You can use strings with one or more wild cards, represented by an
        asterisk (``*``), to allow an instance type, size, or generation. The following are examples:
        ``m5.8xlarge``, ``c5*.*``, ``m5a.*``, ``r*``, ``*3*``.
        """
        bare_metal: _Literal["excluded", "included", "required"] | _String | None = None
        """Indicates whether bare metal instance types are included, excluded, or required. Default: ``excluded``.
        """
        baseline_ebs_bandwidth_mbps: AutoScalingGroup.BaselineEbsBandwidthMbpsRequest | _Document | None = None
        """The minimum and maximum baseline bandwidth performance for an instance type, in Mbps. For more
        information, see Amazon EBS–optimized instances in the *Amazon EC2 User Guide*. Default: No minimum or
        maximum limits.
        """
        baseline_performance_factors: AutoScalingGroup.BaselinePerformanceFactorsRequest | _Document | None = None
        """The baseline performance factors for the instance requirements."""
        burstable_performance: _Literal["excluded", "included", "required"] | _String | None = None
        """Indicates whether burstable performance instance types are included, excluded, or required. For more
        information, see Burstable performance instances in the *Amazon EC2 User Guide*. Default: ``excluded``.
        """
        cpu_manufacturers: _Sequence[_Literal["amazon-web-services", "amd", "apple", "intel"] | _String] | _Intrinsic | None = None
        """Lists which specific CPU manufacturers to include."""
        excluded_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """The instance types to exclude. You can use strings with one or more wild cards, represented by an
        asterisk (``*``), to exclude an instance family, type, size, or generation. The following are examples:
        ``m5.8xlarge``, ``c5*.*``, ``m5a.*``, ``r*``, ``*3*``. For example, if you specify ``c5*``, you are
        excluding the entire C5 instance family, which includes all C5a and C5n instance types.
        """
        instance_generations: _Sequence[_Literal["current", "previous"] | _String] | _Intrinsic | None = None
        """Indicates whether current or previous generation instance types are included."""
        local_storage: _Literal["excluded", "included", "required"] | _String | None = None
        """Indicates whether instance types with instance store volumes are included, excluded, or required. For
        more information, see Amazon EC2 instance store in the *Amazon EC2 User Guide*. Default: ``included``.
        """
        local_storage_types: _Sequence[_Literal["hdd", "ssd"] | _String] | _Intrinsic | None = None
        """Indicates the type of local storage that is required."""
        max_spot_price_as_percentage_of_optimal_on_demand_price: _Integer | None = None
        """[Price protection] The price protection threshold for Spot Instances, as a percentage of an identified
        On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M,
        or R instance type with your specified attributes.
        """
        memory_gi_b_per_v_cpu: AutoScalingGroup.MemoryGiBPerVCpuRequest | _Document | None = None
        """The minimum and maximum amount of memory per vCPU for an instance type, in GiB. Default: No minimum or
        maximum limits.
        """
        network_bandwidth_gbps: AutoScalingGroup.NetworkBandwidthGbpsRequest | _Document | None = None
        """The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps). Default: No minimum
        or maximum limits.
        """
        network_interface_count: AutoScalingGroup.NetworkInterfaceCountRequest | _Document | None = None
        """The minimum and maximum number of network interfaces for an instance type. Default: No minimum or maximum
        limits.
        """
        on_demand_max_price_percentage_over_lowest_price: _Integer | None = None
        """[Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an
        identified On-Demand price. The identified On-Demand price is the price of the lowest priced current
        generation C, M, or R instance type with your specified attributes.
        """
        require_hibernate_support: _Boolean | None = None
        """Indicates whether instance types must provide On-Demand Instance hibernation support. Default: ``false``.
        """
        spot_max_price_percentage_over_lowest_price: _Integer | None = None
        """[Price protection] The price protection threshold for Spot Instances, as a percentage higher than an
        identified Spot price. The identified Spot price is the price of the lowest priced current generation C, M,
        or R instance type with your specified attributes.
        """
        total_local_storage_gb: AutoScalingGroup.TotalLocalStorageGBRequest | _Document | None = None
        """The minimum and maximum total local storage size for an instance type, in GB. Default: No minimum or
        maximum limits.
        """
    @_declaration
    class InstancesDistribution(_SchemaPropertyType):
        """Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the
        allocation strategies used to fulfill On-Demand and Spot capacities for a mixed instances policy. For more
        information, see Auto Scaling groups with multiple instance types and purchase options in the *Amazon EC2
        Auto Scaling User Guide*. ``InstancesDistribution`` is a property of the AWS::AutoScaling::AutoScalingGroup
        MixedInstancesPolicy property type.
        """
        distribution_segments: _Sequence[AutoScalingGroup.DistributionSegment | _Document] | _Intrinsic | None = None
        """The Distribution Segments configuration. Each segment contains an ordered list of capacity types to
        prioritize. For more information, see Use Distribution Segments to target multiple capacity types in the
        *Amazon EC2 Auto Scaling User Guide*.
        """
        on_demand_allocation_strategy: _String | None = None
        """The allocation strategy to apply to your On-Demand Instances when they are launched. Possible instance
        types are determined by the launch template overrides that you specify.
        """
        on_demand_base_capacity: _Integer | None = None
        """The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances.
        This base portion is launched first as your group scales. This number has the same unit of measurement as
        the group's desired capacity.
        """
        on_demand_percentage_above_base_capacity: _Integer | None = None
        """Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond
        ``OnDemandBaseCapacity``. Expressed as a number (for example, 20 specifies 20% On-Demand Instances, 80% Spot
        Instances). If set to 100, only On-Demand Instances are used. Default: 100 An update to this setting means a
        gradual replacement of instances to adjust the current On-Demand and Spot Instance levels for your
        additional capacity higher than the base capacity.
        """
        spot_allocation_strategy: _String | None = None
        """The allocation strategy to apply to your Spot Instances when they are launched. Possible instance types
        are determined by the launch template overrides that you specify.
        """
        spot_instance_pools: _Integer | None = None
        """The number of Spot Instance pools across which to allocate your Spot Instances. The Spot pools are
        determined from the different instance types in the overrides. Valid only when the
        ``SpotAllocationStrategy`` is ``lowest-price``. Value must be in the range of 1–20. Default: 2.
        """
        spot_max_price: _String | None = None
        """The maximum price per unit hour that you are willing to pay for a Spot Instance. If your maximum price is
        lower than the Spot price for the instance types that you selected, your Spot Instances are not launched. We
        do not recommend specifying a maximum price because it can lead to increased interruptions. When Spot
        Instances launch, you pay the current Spot price.
        """
    @_declaration
    class LaunchTemplate(_SchemaPropertyType):
        """Use this structure to specify the launch templates and instance types (overrides) for a mixed instances
        policy. ``LaunchTemplate`` is a property of the AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy
        property type.
        """
        launch_template_specification: AutoScalingGroup.LaunchTemplateSpecification | _Document
        """The launch template."""
        overrides: _Sequence[AutoScalingGroup.LaunchTemplateOverrides | _Document] | _Intrinsic | None = None
        """Any properties that you specify override the same properties in the launch template."""
    @_declaration
    class LaunchTemplateOverrides(_SchemaPropertyType):
        """Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a
        mixed instances policy:
        """
        image_id: _String | None = None
        """The ID of the Amazon Machine Image (AMI) to use for instances launched with this override. When using
        Instance Refresh with ``ReplaceRootVolume`` strategy, this specifies the AMI for root volume replacement
        operations.
        """
        instance_requirements: AutoScalingGroup.InstanceRequirements | _Document | None = None
        """The instance requirements. Amazon EC2 Auto Scaling uses your specified requirements to identify instance
        types. Then, it uses your On-Demand and Spot allocation strategies to launch instances from these instance
        types. You can specify up to four separate sets of instance requirements per Auto Scaling group. This is
        useful for provisioning instances from different Amazon Machine Images (AMIs) in the same Auto Scaling
        group.
        """
        instance_type: _String | None = None
        """The instance type, such as ``m3.xlarge``. You must specify an instance type that is supported in your
        requested Region and Availability Zones. For more information, see Instance types in the *Amazon EC2 User
        Guide*. You can specify up to 40 instance types per Auto Scaling group.
        """
        launch_template_specification: AutoScalingGroup.LaunchTemplateSpecification | _Document | None = None
        """Provides a launch template for the specified instance type or set of instance requirements. For example,
        some instance types might require a launch template with a different AMI. If not provided, Amazon EC2 Auto
        Scaling uses the launch template that's specified in the ``LaunchTemplate`` definition. For more
        information, see Specifying a different launch template for an instance type in the *Amazon EC2 Auto Scaling
        User Guide*.
        """
        weighted_capacity: _String | None = None
        """If you provide a list of instance types to use, you can specify the number of capacity units provided by
        each instance type in terms of virtual CPUs, memory, storage, throughput, or other relative performance
        characteristic. When a Spot or On-Demand Instance is launched, the capacity units count toward the desired
        capacity. Amazon EC2 Auto Scaling launches instances until the desired capacity is totally fulfilled, even
        if this results in an overage.
        """
    @_declaration
    class LaunchTemplateSpecification(_SchemaPropertyType):
        """Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group."""
        version: _String
        """The version number of the launch template. Specifying ``$Latest`` or ``$Default`` for the template
        version number is not supported. However, you can specify ``LatestVersionNumber`` or
        ``DefaultVersionNumber`` using the ``Fn::GetAtt`` intrinsic function. For more information, see Fn::GetAtt.
        For an example of using the ``Fn::GetAtt`` function, see the Examples section of the
        ``AWS::AutoScaling::AutoScalingGroup`` resource.
        """
        launch_template_id: _String | None = None
        """The ID of the launch template. You must specify the ``LaunchTemplateID`` or the ``LaunchTemplateName``,
        but not both.
        """
        launch_template_name: _String | None = None
        """The name of the launch template. You must specify the ``LaunchTemplateName`` or the ``LaunchTemplateID``,
        but not both.
        """
    @_declaration
    class LifecycleHookSpecification(_SchemaPropertyType):
        """``LifecycleHookSpecification`` specifies a lifecycle hook for the ``LifecycleHookSpecificationList``
        property of the AWS::AutoScaling::AutoScalingGroup resource. A lifecycle hook specifies actions to perform
        when Amazon EC2 Auto Scaling launches or terminates instances. For more information, see Amazon EC2 Auto
        Scaling lifecycle hooks in the *Amazon EC2 Auto Scaling User Guide*.
        """
        lifecycle_hook_name: _String
        """The name of the lifecycle hook."""
        lifecycle_transition: _String
        """The lifecycle transition. For Auto Scaling groups, there are two major lifecycle transitions."""
        default_result: _String | None = None
        """The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected
        failure occurs. The default value is ``ABANDON``. Valid values: ``CONTINUE`` | ``ABANDON``.
        """
        heartbeat_timeout: _Integer | None = None
        """The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from
        ``30`` to ``7200`` seconds. The default value is ``3600`` seconds (1 hour).
        """
        notification_metadata: _String | None = None
        """Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the
        notification target.
        """
        notification_target_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends
        notifications to when an instance is in a wait state for the lifecycle hook. You can specify an Amazon SNS
        topic or an Amazon SQS queue.
        """
        role_arn: _String | None = None
        """The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification
        target. For information about creating this role, see Prepare to add a lifecycle hook to your Auto Scaling
        group in the *Amazon EC2 Auto Scaling User Guide*. Valid only if the notification target is an Amazon SNS
        topic or an Amazon SQS queue.
        """
    @_declaration
    class MemoryGiBPerVCpuRequest(_SchemaPropertyType):
        """``MemoryGiBPerVCpuRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum amount of memory per vCPU for an instance type, in GiB.
        """
        max: _Number | None = None
        """The memory maximum in GiB."""
        min: _Number | None = None
        """The memory minimum in GiB."""
    @_declaration
    class MemoryMiBRequest(_SchemaPropertyType):
        """``MemoryMiBRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum instance memory size for an instance type, in MiB.
        """
        max: _Integer | None = None
        """The memory maximum in MiB."""
        min: _Integer | None = None
        """The memory minimum in MiB."""
    @_declaration
    class MetricsCollection(_SchemaPropertyType):
        """``MetricsCollection`` is a property of the AWS::AutoScaling::AutoScalingGroup resource that describes the
        group metrics that an Amazon EC2 Auto Scaling group sends to Amazon CloudWatch. These metrics describe the
        group rather than any of its instances. For more information, see Monitor CloudWatch metrics for your Auto
        Scaling groups and instances in the *Amazon EC2 Auto Scaling User Guide*.
        """
        granularity: _String
        """The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch. The only valid value
        is ``1Minute``.
        """
        metrics: _Sequence[_String] | _Intrinsic | None = None
        """Identifies the metrics to enable."""
    @_declaration
    class MixedInstancesPolicy(_SchemaPropertyType):
        """Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a
        single Auto Scaling group. A mixed instances policy contains information that Amazon EC2 Auto Scaling can
        use to launch instances and help optimize your costs. For more information, see Auto Scaling groups with
        multiple instance types and purchase options in the *Amazon EC2 Auto Scaling User Guide*.
        """
        launch_template: AutoScalingGroup.LaunchTemplate | _Document
        """One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to
        fulfill the configured capacities.
        """
        instances_distribution: AutoScalingGroup.InstancesDistribution | _Document | None = None
        """The instances distribution."""
    @_declaration
    class NetworkBandwidthGbpsRequest(_SchemaPropertyType):
        """``NetworkBandwidthGbpsRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum network bandwidth for an instance type, in Gbps. Setting the minimum bandwidth does not guarantee
        that your instance will achieve the minimum bandwidth.
        """
        max: _Number | None = None
        """The maximum amount of network bandwidth, in gigabits per second (Gbps)."""
        min: _Number | None = None
        """The minimum amount of network bandwidth, in gigabits per second (Gbps)."""
    @_declaration
    class NetworkInterfaceCountRequest(_SchemaPropertyType):
        """``NetworkInterfaceCountRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum number of network interfaces for an instance type.
        """
        max: _Integer | None = None
        """The maximum number of network interfaces."""
        min: _Integer | None = None
        """The minimum number of network interfaces."""
    @_declaration
    class NotificationConfiguration(_SchemaPropertyType):
        """A structure that specifies an Amazon SNS notification configuration for the
        ``NotificationConfigurations`` property of the AWS::AutoScaling::AutoScalingGroup resource. For an example
        template snippet, see Configure Amazon EC2 Auto Scaling resources. For more information, see Get Amazon SNS
        notifications when your Auto Scaling group scales in the *Amazon EC2 Auto Scaling User Guide*.
        """
        topic_arn: _String | _Sequence[_String] | _Intrinsic
        """The Amazon Resource Name (ARN) of the Amazon SNS topic."""
        notification_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of event types that send a notification."""
    @_declaration
    class PerformanceFactorReferenceRequest(_SchemaPropertyType):
        """Specify an instance family to use as the baseline reference for CPU performance. All instance types that
        All instance types that match your specified attributes will be compared against the CPU performance of the
        referenced instance family, regardless of CPU manufacturer or architecture differences. Currently only one
        instance family can be specified in the list.
        """
        instance_family: _String | None = None
        """The instance family to use as a baseline reference. Make sure that you specify the correct value for the
        instance family. The instance family is everything before the period (.) in the instance type name. For
        example, in the instance ``c6i.large``, the instance family is ``c6i``, not ``c6``. For more information,
        see Amazon EC2 instance type naming conventions in *Amazon EC2 Instance Types*. The following instance types
        are *not supported* for performance protection.
        """
    @_declaration
    class RetentionTriggers(_SchemaPropertyType):
        """Defines the specific triggers that cause instances to be retained in a Retained state rather than
        terminated. Each trigger corresponds to a different failure scenario during the instance lifecycle. This
        allows fine-grained control over when to preserve instances for manual intervention.
        """
        terminate_hook_abandon: _Literal["retain", "terminate"] | _String | None = None
        """Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit
        abandonment (calling CompleteLifecycleAction). Set to ``retain`` to move instances to a retained state. Set
        to ``terminate`` for default termination behavior. Retained instances don't count toward desired capacity
        and remain until you call ``TerminateInstanceInAutoScalingGroup``.
        """
    @_declaration
    class TagProperty(_SchemaPropertyType):
        """A structure that specifies a tag for the ``Tags`` property of AWS::AutoScaling::AutoScalingGroup
        resource. For more information, see Tag Auto Scaling groups and instances in the *Amazon EC2 Auto Scaling
        User Guide*. You can find a sample template snippet in the Examples section of the
        ``AWS::AutoScaling::AutoScalingGroup`` resource.
        """
        key: _String
        """The tag key."""
        propagate_at_launch: _Boolean
        """Set to ``true`` if you want CloudFormation to copy the tag to EC2 instances that are launched as part of
        the Auto Scaling group. Set to ``false`` if you want the tag attached only to the Auto Scaling group and not
        copied to any instances launched as part of the Auto Scaling group.
        """
        value: _String
        """The tag value."""
    @_declaration
    class TotalLocalStorageGBRequest(_SchemaPropertyType):
        """``TotalLocalStorageGBRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum total local storage size for an instance type, in GB.
        """
        max: _Number | None = None
        """The storage maximum in GB."""
        min: _Number | None = None
        """The storage minimum in GB."""
    @_declaration
    class TrafficSourceIdentifier(_SchemaPropertyType):
        """Identifying information for a traffic source."""
        identifier: _String
        """Identifies the traffic source. For Application Load Balancers, Gateway Load Balancers, Network Load
        Balancers, and VPC Lattice, this will be the Amazon Resource Name (ARN) for a target group in this account
        and Region. For Classic Load Balancers, this will be the name of the Classic Load Balancer in this account
        and Region.
        """
        type: _String
        """Provides additional context for the value of ``Identifier``."""
    @_declaration
    class VCpuCountRequest(_SchemaPropertyType):
        """``VCpuCountRequest`` is a property of the ``InstanceRequirements`` property of the
        AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and
        maximum number of vCPUs for an instance type.
        """
        max: _Integer | None = None
        """The maximum number of vCPUs."""
        min: _Integer | None = None
        """The minimum number of vCPUs."""
    TYPE: _ClassVar[str]
    max_size: _String
    """The maximum size of the group. With a mixed instances policy that uses instance weighting, Amazon EC2 Auto
    Scaling may need to go above ``MaxSize`` to meet your capacity requirements. In this event, Amazon EC2 Auto
    Scaling will never go above ``MaxSize`` by more than your largest instance weight (weights that define how many
    units each instance contributes to the desired capacity of the group).
    """
    min_size: _String
    """The minimum size of the group."""
    auto_scaling_group_name: _String | None = None
    """The name of the Auto Scaling group. This name must be unique per Region per account. The name can contain any
    ASCII character 33 to 126 including most punctuation characters, digits, and upper and lowercased letters. You
    cannot use a colon (:) in the name.
    """
    availability_zone_distribution: AutoScalingGroup.AvailabilityZoneDistribution | _Document | None = None
    """The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group."""
    availability_zone_ids: _Sequence[_String] | _Intrinsic | None = None
    """The Availability Zone IDs where the Auto Scaling group can launch instances."""
    availability_zone_impairment_policy: AutoScalingGroup.AvailabilityZoneImpairmentPolicy | _Document | None = None
    """The Availability Zone impairment policy for the Auto Scaling group."""
    availability_zones: _Sequence[_String] | _Intrinsic | None = None
    """A list of Availability Zones where instances in the Auto Scaling group can be created. Used for launching
    into the default VPC subnet in each Availability Zone when not using the ``VPCZoneIdentifier`` property, or for
    attaching a network interface when an existing network interface ID is specified in a launch template.
    """
    capacity_rebalance: _Boolean | None = None
    """Indicates whether Capacity Rebalancing is enabled. Otherwise, Capacity Rebalancing is disabled. When you turn
    on Capacity Rebalancing, Amazon EC2 Auto Scaling attempts to launch a Spot Instance whenever Amazon EC2 notifies
    that a Spot Instance is at an elevated risk of interruption. After launching a new instance, it then terminates
    an old instance.
    """
    capacity_reservation_specification: AutoScalingGroup.CapacityReservationSpecification | _Document | None = None
    """The capacity reservation specification for the Auto Scaling group."""
    context: _String | None = None
    """Reserved."""
    cooldown: _String | None = None
    """*Only needed if you use simple scaling policies.* The amount of time, in seconds, between one scaling
    activity ending and another one starting due to simple scaling policies. For more information, see Scaling
    cooldowns for Amazon EC2 Auto Scaling in the *Amazon EC2 Auto Scaling User Guide*. Default: ``300`` seconds.
    """
    default_instance_warmup: _Integer | None = None
    """The amount of time, in seconds, until a new instance is considered to have finished initializing and resource
    consumption to become stable after it enters the ``InService`` state. During an instance refresh, Amazon EC2
    Auto Scaling waits for the warm-up period after it replaces an instance before it moves on to replacing the next
    instance.
    """
    deletion_protection: _Literal["none", "prevent-all-deletion", "prevent-force-deletion"] | _String | None = None
    """The deletion protection setting for the Auto Scaling group."""
    desired_capacity: _String | None = None
    """The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the
    capacity it attempts to maintain. It can scale beyond this capacity if you configure automatic scaling. The
    number must be greater than or equal to the minimum size of the group and less than or equal to the maximum size
    of the group. If you do not specify a desired capacity when creating the stack, the default is the minimum size
    of the group.
    """
    desired_capacity_type: _String | None = None
    """The unit of measurement for the value specified for desired capacity. Amazon EC2 Auto Scaling supports
    ``DesiredCapacityType`` for attribute-based instance type selection only. For more information, see Create a
    mixed instances group using attribute-based instance type selection in the *Amazon EC2 Auto Scaling User Guide*.
    By default, Amazon EC2 Auto Scaling specifies ``units``, which translates into number of instances. Valid
    values: ``units`` | ``vcpu`` | ``memory-mib``.
    """
    health_check_grace_period: _Integer | None = None
    """The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an
    EC2 instance that has come into service and marking it unhealthy due to a failed health check. This is useful if
    your instances do not immediately pass their health checks after they enter the ``InService`` state. For more
    information, see Set the health check grace period for an Auto Scaling group in the *Amazon EC2 Auto Scaling
    User Guide*. Default: ``0`` seconds.
    """
    health_check_type: _String | None = None
    """A comma-separated value string of one or more health check types. The valid values are ``EC2``, ``EBS``,
    ``ELB``, and ``VPC_LATTICE``. ``EC2`` is the default health check and cannot be disabled. For more information,
    see Health checks for instances in an Auto Scaling group in the *Amazon EC2 Auto Scaling User Guide*. Only
    specify ``EC2`` if you must clear a value that was previously set.
    """
    instance_id: _String | None = None
    """The ID of the instance used to base the launch configuration on. For more information, see Create an Auto
    Scaling group using an EC2 instance in the *Amazon EC2 Auto Scaling User Guide*. If you specify
    ``LaunchTemplate``, ``MixedInstancesPolicy``, or ``LaunchConfigurationName``, don't specify ``InstanceId``.
    """
    instance_lifecycle_policy: AutoScalingGroup.InstanceLifecyclePolicy | _Document | None = None
    """The instance lifecycle policy for the Auto Scaling group."""
    instance_maintenance_policy: AutoScalingGroup.InstanceMaintenancePolicy | _Document | None = None
    """An instance maintenance policy. For more information, see Set instance maintenance policy in the *Amazon EC2
    Auto Scaling User Guide*.
    """
    launch_configuration_name: _String | None = None
    """The name of the launch configuration to use to launch instances. Required only if you don't specify
    ``LaunchTemplate``, ``MixedInstancesPolicy``, or ``InstanceId``.
    """
    launch_template: AutoScalingGroup.LaunchTemplateSpecification | _Document | None = None
    """Information used to specify the launch template and version to use to launch instances. You can alternatively
    associate a launch template to the Auto Scaling group by specifying a ``MixedInstancesPolicy``. For more
    information about creating launch templates, see Create a launch template for an Auto Scaling group in the
    *Amazon EC2 Auto Scaling User Guide*. If you omit this property, you must specify ``MixedInstancesPolicy``,
    ``LaunchConfigurationName``, or ``InstanceId``.
    """
    lifecycle_hook_specification_list: _Sequence[AutoScalingGroup.LifecycleHookSpecification | _Document] | _Intrinsic | None = None
    """One or more lifecycle hooks to add to the Auto Scaling group before instances are launched."""
    load_balancer_names: _Sequence[_String] | _Intrinsic | None = None
    """A list of Classic Load Balancers associated with this Auto Scaling group. For Application Load Balancers,
    Network Load Balancers, and Gateway Load Balancers, specify the ``TargetGroupARNs`` property instead.
    """
    max_instance_lifetime: _Integer | None = None
    """The maximum amount of time, in seconds, that an instance can be in service. The default is null. If
    specified, the value must be either 0 or a number equal to or greater than 86,400 seconds (1 day). For more
    information, see Replace Auto Scaling instances based on maximum instance lifetime in the *Amazon EC2 Auto
    Scaling User Guide*.
    """
    metrics_collection: _Sequence[AutoScalingGroup.MetricsCollection | _Document] | _Intrinsic | None = None
    """Enables the monitoring of group metrics of an Auto Scaling group. By default, these metrics are disabled."""
    mixed_instances_policy: AutoScalingGroup.MixedInstancesPolicy | _Document | None = None
    """An embedded object that specifies a mixed instances policy. The policy includes properties that not only
    define the distribution of On-Demand Instances and Spot Instances, the maximum price to pay for Spot Instances
    (optional), and how the Auto Scaling group allocates instance types to fulfill On-Demand and Spot capacities,
    but also the properties that specify the instance configuration information—the launch template and instance
    types.
    """
    new_instances_protected_from_scale_in: _Boolean | None = None
    """Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when
    scaling in. For more information about preventing instances from terminating on scale in, see Use instance
    scale-in protection in the *Amazon EC2 Auto Scaling User Guide*.
    """
    notification_configuration: AutoScalingGroup.NotificationConfiguration | _Document | None = None
    notification_configurations: _Sequence[AutoScalingGroup.NotificationConfiguration | _Document] | _Intrinsic | None = None
    """Configures an Auto Scaling group to send notifications when specified events take place."""
    placement_group: _String | None = None
    """The name of the placement group into which to launch your instances. For more information, see Placement
    groups in the *Amazon EC2 User Guide*. A *cluster* placement group is a logical grouping of instances within a
    single Availability Zone. You cannot specify multiple Availability Zones and a cluster placement group.
    """
    service_linked_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS
    service on your behalf. By default, Amazon EC2 Auto Scaling uses a service-linked role named
    ``AWSServiceRoleForAutoScaling``, which it creates if it does not exist. For more information, see
    Service-linked roles in the *Amazon EC2 Auto Scaling User Guide*.
    """
    skip_zonal_shift_validation: _Boolean | None = None
    tags: _Sequence[AutoScalingGroup.TagProperty | _Document] | _Intrinsic | None = None
    """One or more tags. You can tag your Auto Scaling group and propagate the tags to the Amazon EC2 instances it
    launches. Tags are not propagated to Amazon EBS volumes. To add tags to Amazon EBS volumes, specify the tags in
    a launch template but use caution.
    """
    target_group_ar_ns: _Sequence[_String] | _Intrinsic | None = None
    """The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto
    Scaling group. Instances are registered as targets with the target groups. The target groups receive incoming
    traffic and route requests to one or more registered targets. For more information, see Use Elastic Load
    Balancing to distribute traffic across the instances in your Auto Scaling group in the *Amazon EC2 Auto Scaling
    User Guide*.
    """
    termination_policies: _Sequence[_String] | _Intrinsic | None = None
    """A policy or a list of policies that are used to select the instance to terminate. These policies are executed
    in the order that you list them. For more information, see Configure termination policies for Amazon EC2 Auto
    Scaling in the *Amazon EC2 Auto Scaling User Guide*.
    """
    traffic_sources: _Sequence[AutoScalingGroup.TrafficSourceIdentifier | _Document] | _Intrinsic | None = None
    """The traffic sources associated with this Auto Scaling group."""
    vpc_zone_identifier: _Sequence[_String] | _Intrinsic | None = None
    """A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be
    created. If this resource specifies public subnets and is also in a VPC that is defined in the same stack
    template, you must use the DependsOn attribute to declare a dependency on the VPC-gateway attachment. When you
    update ``VPCZoneIdentifier``, this retains the same Auto Scaling group and replaces old instances with new ones,
    according to the specified subnets.
    """
    @property
    def auto_scaling_group_arn(self) -> _Intrinsic: ...

@_declaration
class LaunchConfiguration(_SchemaResource):
    """The AWS::AutoScaling::LaunchConfiguration resource specifies the launch configuration that can be used by an
    Auto Scaling group to configure Amazon EC2 instances.
    """
    @_declaration
    class BlockDevice(_SchemaPropertyType):
        """BlockDevice is a subproperty of BlockDeviceMapping that describes an Amazon EBS volume."""
        delete_on_termination: _Boolean | None = None
        """Indicates whether the volume is deleted on instance termination."""
        encrypted: _Boolean | None = None
        """Specifies whether the volume should be encrypted."""
        iops: _Integer | None = None
        """The number of input/output (I/O) operations per second (IOPS) to provision for the volume."""
        snapshot_id: _String | None = None
        """The snapshot ID of the volume to use."""
        throughput: _Integer | None = None
        """The throughput (MiBps) to provision for a gp3 volume."""
        volume_size: _Integer | None = None
        """The volume size, in GiBs."""
        volume_type: _String | None = None
        """The volume type."""
    @_declaration
    class BlockDeviceMapping(_SchemaPropertyType):
        """BlockDeviceMapping is a property of AWS::AutoScaling::LaunchConfiguration that describes a block device
        mapping for an Auto Scaling group.
        """
        device_name: _String
        """The device name exposed to the EC2 instance (for example, /dev/sdh or xvdh)."""
        ebs: LaunchConfiguration.BlockDevice | _Document | None = None
        """Parameters used to automatically set up EBS volumes when an instance is launched."""
        no_device: _Boolean | None = None
        """Setting this value to true suppresses the specified device included in the block device mapping of the
        AMI.
        """
        virtual_name: _String | None = None
        """The name of the virtual device."""
    @_declaration
    class MetadataOptions(_SchemaPropertyType):
        """MetadataOptions is a property of AWS::AutoScaling::LaunchConfiguration that describes metadata options
        for the instances.
        """
        http_endpoint: _Literal["disabled", "enabled"] | _String | None = None
        """This parameter enables or disables the HTTP metadata endpoint on your instances."""
        http_put_response_hop_limit: _Integer | None = None
        """The desired HTTP PUT response hop limit for instance metadata requests."""
        http_tokens: _Literal["optional", "required"] | _String | None = None
        """The state of token usage for your instance metadata requests."""
    TYPE: _ClassVar[str]
    image_id: _String
    """Provides the unique ID of the Amazon Machine Image (AMI) that was assigned during registration."""
    instance_type: _String
    """Specifies the instance type of the EC2 instance."""
    associate_public_ip_address: _Boolean | None = None
    """For Auto Scaling groups that are running in a virtual private cloud (VPC), specifies whether to assign a
    public IP address to the group's instances.
    """
    block_device_mappings: _Sequence[LaunchConfiguration.BlockDeviceMapping | _Document] | _Intrinsic | None = None
    """Specifies how block devices are exposed to the instance. You can specify virtual devices and EBS volumes."""
    classic_link_vpc_id: _String | None = None
    """The ID of a ClassicLink-enabled VPC to link your EC2-Classic instances to."""
    classic_link_vpc_security_groups: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of one or more security groups for the VPC that you specified in the ClassicLinkVPCId property."""
    ebs_optimized: _Boolean | None = None
    """Specifies whether the launch configuration is optimized for EBS I/O (true) or not (false)."""
    iam_instance_profile: _String | None = None
    """Provides the name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for
    the instance. The instance profile contains the IAM role.
    """
    instance_id: _String | None = None
    """The ID of the Amazon EC2 instance you want to use to create the launch configuration."""
    instance_monitoring: _Boolean | None = None
    """Controls whether instances in this group are launched with detailed (true) or basic (false) monitoring."""
    kernel_id: _String | None = None
    """Provides the ID of the kernel associated with the EC2 AMI."""
    key_name: _String | None = None
    """Provides the name of the EC2 key pair."""
    launch_configuration_name: _String | None = None
    """The name of the launch configuration. This name must be unique per Region per account."""
    metadata_options: LaunchConfiguration.MetadataOptions | _Document | None = None
    """The metadata options for the instances."""
    placement_tenancy: _String | None = None
    """The tenancy of the instance, either default or dedicated."""
    ram_disk_id: _String | None = None
    """The ID of the RAM disk to select."""
    security_groups: _Sequence[_String] | _Intrinsic | None = None
    """A list that contains the security groups to assign to the instances in the Auto Scaling group."""
    spot_price: _String | None = None
    """The maximum hourly price you are willing to pay for any Spot Instances launched to fulfill the request."""
    user_data: _String | None = None
    """The Base64-encoded user data to make available to the launched EC2 instances."""

@_declaration
class LifecycleHook(_SchemaResource):
    """Resource Type definition for AWS::AutoScaling::LifecycleHook."""
    TYPE: _ClassVar[str]
    auto_scaling_group_name: _String
    """The name of the Auto Scaling group for the lifecycle hook."""
    lifecycle_transition: _Literal["autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"] | _String
    """The instance state to which you want to attach the lifecycle hook."""
    default_result: _Literal["ABANDON", "CONTINUE"] | _String | None = None
    """The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure
    occurs. The valid values are CONTINUE and ABANDON (default).
    """
    heartbeat_timeout: _Integer | None = None
    """The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from 30 to
    7200 seconds. The default value is 3600 seconds (1 hour). If the lifecycle hook times out, Amazon EC2 Auto
    Scaling performs the action that you specified in the DefaultResult property.
    """
    lifecycle_hook_name: _String | None = None
    """The name of the lifecycle hook."""
    notification_metadata: _String | None = None
    """Additional information that is included any time Amazon EC2 Auto Scaling sends a message to the notification
    target.
    """
    notification_target_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling uses to notify you
    when an instance is in the transition state for the lifecycle hook. You can specify an Amazon SQS queue or an
    Amazon SNS topic. The notification message includes the following information: lifecycle action token, user
    account ID, Auto Scaling group name, lifecycle hook name, instance ID, lifecycle transition, and notification
    metadata.
    """
    role_arn: _String | None = None
    """The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target,
    for example, an Amazon SNS topic or an Amazon SQS queue.
    """

@_declaration
class ScalingPolicy(_SchemaResource):
    """The AWS::AutoScaling::ScalingPolicy resource specifies an Amazon EC2 Auto Scaling scaling policy so that the
    Auto Scaling group can scale the number of instances available for your application.
    """
    @_declaration
    class CustomizedMetricSpecification(_SchemaPropertyType):
        dimensions: _Sequence[ScalingPolicy.MetricDimension | _Document] | _Intrinsic | None = None
        metric_name: _String | None = None
        metrics: _Sequence[ScalingPolicy.TargetTrackingMetricDataQuery | _Document] | _Intrinsic | None = None
        namespace: _String | None = None
        period: _Integer | None = None
        statistic: _Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] | _String | None = None
        unit: _String | None = None
    @_declaration
    class Metric(_SchemaPropertyType):
        metric_name: _String
        namespace: _String
        dimensions: _Sequence[ScalingPolicy.MetricDimension | _Document] | _Intrinsic | None = None
    @_declaration
    class MetricDataQuery(_SchemaPropertyType):
        id: _String
        expression: _String | None = None
        label: _String | None = None
        metric_stat: ScalingPolicy.MetricStat | _Document | None = None
        return_data: _Boolean | None = None
    @_declaration
    class MetricDimension(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class MetricStat(_SchemaPropertyType):
        metric: ScalingPolicy.Metric | _Document
        stat: _String
        unit: _String | None = None
    @_declaration
    class PredefinedMetricSpecification(_SchemaPropertyType):
        predefined_metric_type: _Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut"] | _String
        resource_label: _String | None = None
    @_declaration
    class PredictiveScalingConfiguration(_SchemaPropertyType):
        metric_specifications: _Sequence[ScalingPolicy.PredictiveScalingMetricSpecification | _Document] | _Intrinsic
        max_capacity_breach_behavior: _Literal["HonorMaxCapacity", "IncreaseMaxCapacity"] | _String | None = None
        max_capacity_buffer: _Integer | None = None
        mode: _Literal["ForecastAndScale", "ForecastOnly"] | _String | None = None
        scheduling_buffer_time: _Integer | None = None
    @_declaration
    class PredictiveScalingCustomizedCapacityMetric(_SchemaPropertyType):
        metric_data_queries: _Sequence[ScalingPolicy.MetricDataQuery | _Document] | _Intrinsic
    @_declaration
    class PredictiveScalingCustomizedLoadMetric(_SchemaPropertyType):
        metric_data_queries: _Sequence[ScalingPolicy.MetricDataQuery | _Document] | _Intrinsic
    @_declaration
    class PredictiveScalingCustomizedScalingMetric(_SchemaPropertyType):
        metric_data_queries: _Sequence[ScalingPolicy.MetricDataQuery | _Document] | _Intrinsic
    @_declaration
    class PredictiveScalingMetricSpecification(_SchemaPropertyType):
        target_value: _Number
        customized_capacity_metric_specification: ScalingPolicy.PredictiveScalingCustomizedCapacityMetric | _Document | None = None
        customized_load_metric_specification: ScalingPolicy.PredictiveScalingCustomizedLoadMetric | _Document | None = None
        customized_scaling_metric_specification: ScalingPolicy.PredictiveScalingCustomizedScalingMetric | _Document | None = None
        predefined_load_metric_specification: ScalingPolicy.PredictiveScalingPredefinedLoadMetric | _Document | None = None
        predefined_metric_pair_specification: ScalingPolicy.PredictiveScalingPredefinedMetricPair | _Document | None = None
        predefined_scaling_metric_specification: ScalingPolicy.PredictiveScalingPredefinedScalingMetric | _Document | None = None
    @_declaration
    class PredictiveScalingPredefinedLoadMetric(_SchemaPropertyType):
        predefined_metric_type: _Literal["ALBTargetGroupRequestCount", "ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut"] | _String
        resource_label: _String | None = None
    @_declaration
    class PredictiveScalingPredefinedMetricPair(_SchemaPropertyType):
        predefined_metric_type: _Literal["ALBRequestCount", "ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut"] | _String
        resource_label: _String | None = None
    @_declaration
    class PredictiveScalingPredefinedScalingMetric(_SchemaPropertyType):
        predefined_metric_type: _Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut"] | _String
        resource_label: _String | None = None
    @_declaration
    class StepAdjustment(_SchemaPropertyType):
        scaling_adjustment: _Integer
        metric_interval_lower_bound: _Number | None = None
        metric_interval_upper_bound: _Number | None = None
    @_declaration
    class TargetTrackingConfiguration(_SchemaPropertyType):
        target_value: _Number
        customized_metric_specification: ScalingPolicy.CustomizedMetricSpecification | _Document | None = None
        disable_scale_in: _Boolean | None = None
        predefined_metric_specification: ScalingPolicy.PredefinedMetricSpecification | _Document | None = None
    @_declaration
    class TargetTrackingMetricDataQuery(_SchemaPropertyType):
        id: _String
        expression: _String | None = None
        label: _String | None = None
        metric_stat: ScalingPolicy.TargetTrackingMetricStat | _Document | None = None
        period: _Integer | None = None
        return_data: _Boolean | None = None
    @_declaration
    class TargetTrackingMetricStat(_SchemaPropertyType):
        metric: ScalingPolicy.Metric | _Document
        stat: _String
        period: _Integer | None = None
        unit: _String | None = None
    TYPE: _ClassVar[str]
    auto_scaling_group_name: _String
    """The name of the Auto Scaling group."""
    adjustment_type: _Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | _String | None = None
    """Specifies how the scaling adjustment is interpreted. The valid values are ChangeInCapacity, ExactCapacity,
    and PercentChangeInCapacity.
    """
    cooldown: _String | None = None
    """The duration of the policy's cooldown period, in seconds. When a cooldown period is specified here, it
    overrides the default cooldown period defined for the Auto Scaling group.
    """
    estimated_instance_warmup: _Integer | None = None
    """The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics. If
    not provided, the default is to use the value from the default cooldown period for the Auto Scaling group. Valid
    only if the policy type is TargetTrackingScaling or StepScaling.
    """
    metric_aggregation_type: _Literal["Average", "Maximum", "Minimum"] | _String | None = None
    """The aggregation type for the CloudWatch metrics. The valid values are Minimum, Maximum, and Average. If the
    aggregation type is null, the value is treated as Average. Valid only if the policy type is StepScaling.
    """
    min_adjustment_magnitude: _Integer | None = None
    """The minimum value to scale by when the adjustment type is PercentChangeInCapacity. For example, suppose that
    you create a step scaling policy to scale out an Auto Scaling group by 25 percent and you specify a
    MinAdjustmentMagnitude of 2. If the group has 4 instances and the scaling policy is performed, 25 percent of 4
    is 1. However, because you specified a MinAdjustmentMagnitude of 2, Amazon EC2 Auto Scaling scales out the group
    by 2 instances.
    """
    policy_type: _Literal["PredictiveScaling", "SimpleScaling", "StepScaling", "TargetTrackingScaling"] | _String | None = None
    """One of the following policy types: TargetTrackingScaling, StepScaling, SimpleScaling (default),
    PredictiveScaling.
    """
    predictive_scaling_configuration: ScalingPolicy.PredictiveScalingConfiguration | _Document | None = None
    """A predictive scaling policy. Includes support for predefined metrics only."""
    scaling_adjustment: _Integer | None = None
    """The amount by which to scale, based on the specified adjustment type. A positive value adds to the current
    capacity while a negative number removes from the current capacity. For exact capacity, you must specify a
    positive value. Required if the policy type is SimpleScaling. (Not used with any other policy type.).
    """
    step_adjustments: _Sequence[ScalingPolicy.StepAdjustment | _Document] | _Intrinsic | None = None
    """A set of adjustments that enable you to scale based on the size of the alarm breach. Required if the policy
    type is StepScaling. (Not used with any other policy type.).
    """
    target_tracking_configuration: ScalingPolicy.TargetTrackingConfiguration | _Document | None = None
    """A target tracking scaling policy. Includes support for predefined or customized metrics."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the AutoScaling scaling policy."""
    @property
    def policy_name(self) -> _Intrinsic: ...

@_declaration
class ScheduledAction(_SchemaResource):
    """The AWS::AutoScaling::ScheduledAction resource specifies an Amazon EC2 Auto Scaling scheduled action so that
    the Auto Scaling group can change the number of instances available for your application in response to
    predictable load changes.
    """
    TYPE: _ClassVar[str]
    auto_scaling_group_name: _String
    """The name of the Auto Scaling group."""
    desired_capacity: _Integer | None = None
    """The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and
    the capacity it attempts to maintain.
    """
    end_time: _String | None = None
    """The latest scheduled start time to return. If scheduled action names are provided, this parameter is ignored.
    """
    max_size: _Integer | None = None
    """The minimum size of the Auto Scaling group."""
    min_size: _Integer | None = None
    """The minimum size of the Auto Scaling group."""
    recurrence: _String | None = None
    """The recurring schedule for the action, in Unix cron syntax format. When StartTime and EndTime are specified
    with Recurrence , they form the boundaries of when the recurring action starts and stops.
    """
    start_time: _String | None = None
    """The earliest scheduled start time to return. If scheduled action names are provided, this parameter is
    ignored.
    """
    time_zone: _String | None = None
    """The time zone for the cron expression."""
    @property
    def scheduled_action_name(self) -> _Intrinsic:
        """Auto-generated unique identifier."""

@_declaration
class WarmPool(_SchemaResource):
    """Resource schema for AWS::AutoScaling::WarmPool."""
    @_declaration
    class InstanceReusePolicy(_SchemaPropertyType):
        reuse_on_scale_in: _Boolean | None = None
    TYPE: _ClassVar[str]
    auto_scaling_group_name: _String
    instance_reuse_policy: WarmPool.InstanceReusePolicy | _Document | None = None
    max_group_prepared_capacity: _Integer | None = None
    min_size: _Integer | None = None
    pool_state: _Literal["Hibernated", "Running", "Stopped"] | _String | None = None
