"""AWS::EMR. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Cluster(_SchemaResource):
    """Resource Type definition for AWS::EMR::Cluster."""
    @_declaration
    class Application(_SchemaPropertyType):
        additional_info: _Mapping[str, _String] | _Intrinsic | None = None
        args: _Sequence[_String] | _Intrinsic | None = None
        name: _String | None = None
        version: _String | None = None
    @_declaration
    class AutoScalingPolicy(_SchemaPropertyType):
        constraints: Cluster.ScalingConstraints | _Document
        rules: _Sequence[Cluster.ScalingRule | _Document] | _Intrinsic
    @_declaration
    class AutoTerminationPolicy(_SchemaPropertyType):
        idle_timeout: _Integer | None = None
    @_declaration
    class BootstrapActionConfig(_SchemaPropertyType):
        name: _String
        script_bootstrap_action: Cluster.ScriptBootstrapActionConfig | _Document
    @_declaration
    class CloudWatchAlarmDefinition(_SchemaPropertyType):
        comparison_operator: _String
        metric_name: _String
        period: _Integer
        threshold: _Number
        dimensions: _Sequence[Cluster.MetricDimension | _Document] | _Intrinsic | None = None
        evaluation_periods: _Integer | None = None
        namespace: _String | None = None
        statistic: _String | None = None
        unit: _String | None = None
    @_declaration
    class CloudWatchLogConfiguration(_SchemaPropertyType):
        log_group_name: object | None = None
    @_declaration
    class ComputeLimits(_SchemaPropertyType):
        maximum_capacity_units: _Integer
        minimum_capacity_units: _Integer
        unit_type: _String
        maximum_core_capacity_units: _Integer | None = None
        maximum_on_demand_capacity_units: _Integer | None = None
    @_declaration
    class Configuration(_SchemaPropertyType):
        classification: _String | None = None
        configuration_properties: _Mapping[str, _String] | _Intrinsic | None = None
        configurations: _Sequence[Cluster.Configuration | _Document] | _Intrinsic | None = None
    @_declaration
    class EbsBlockDeviceConfig(_SchemaPropertyType):
        volume_specification: Cluster.VolumeSpecification | _Document
        volumes_per_instance: _Integer | None = None
    @_declaration
    class EbsConfiguration(_SchemaPropertyType):
        ebs_block_device_configs: _Sequence[Cluster.EbsBlockDeviceConfig | _Document] | _Intrinsic | None = None
        ebs_optimized: _Boolean | None = None
    @_declaration
    class HadoopJarStepConfig(_SchemaPropertyType):
        jar: _String
        args: _Sequence[_String] | _Intrinsic | None = None
        main_class: _String | None = None
        step_properties: _Sequence[Cluster.KeyValue | _Document] | _Intrinsic | None = None
    @_declaration
    class InstanceFleetConfig(_SchemaPropertyType):
        instance_type_configs: _Sequence[Cluster.InstanceTypeConfig | _Document] | _Intrinsic | None = None
        launch_specifications: Cluster.InstanceFleetProvisioningSpecifications | _Document | None = None
        name: _String | None = None
        resize_specifications: Cluster.InstanceFleetResizingSpecifications | _Document | None = None
        target_on_demand_capacity: _Integer | None = None
        target_spot_capacity: _Integer | None = None
    @_declaration
    class InstanceFleetProvisioningSpecifications(_SchemaPropertyType):
        on_demand_specification: Cluster.OnDemandProvisioningSpecification | _Document | None = None
        spot_specification: Cluster.SpotProvisioningSpecification | _Document | None = None
    @_declaration
    class InstanceFleetResizingSpecifications(_SchemaPropertyType):
        on_demand_resize_specification: Cluster.OnDemandResizingSpecification | _Document | None = None
        spot_resize_specification: Cluster.SpotResizingSpecification | _Document | None = None
    @_declaration
    class InstanceGroupConfig(_SchemaPropertyType):
        instance_count: _Integer
        instance_type: _String
        auto_scaling_policy: Cluster.AutoScalingPolicy | _Document | None = None
        bid_price: _String | None = None
        configurations: _Sequence[Cluster.Configuration | _Document] | _Intrinsic | None = None
        custom_ami_id: _String | None = None
        ebs_configuration: Cluster.EbsConfiguration | _Document | None = None
        market: _String | None = None
        name: _String | None = None
    @_declaration
    class InstanceTypeConfig(_SchemaPropertyType):
        instance_type: _String
        bid_price: _String | None = None
        bid_price_as_percentage_of_on_demand_price: _Number | None = None
        configurations: _Sequence[Cluster.Configuration | _Document] | _Intrinsic | None = None
        custom_ami_id: _String | None = None
        ebs_configuration: Cluster.EbsConfiguration | _Document | None = None
        priority: _Number | None = None
        weighted_capacity: _Integer | None = None
    @_declaration
    class JobFlowInstancesConfig(_SchemaPropertyType):
        additional_master_security_groups: _Sequence[_String] | _Intrinsic | None = None
        additional_slave_security_groups: _Sequence[_String] | _Intrinsic | None = None
        core_instance_fleet: Cluster.InstanceFleetConfig | _Document | None = None
        core_instance_group: Cluster.InstanceGroupConfig | _Document | None = None
        ec2_key_name: _String | None = None
        ec2_subnet_id: _String | None = None
        ec2_subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        emr_managed_master_security_group: _String | None = None
        emr_managed_slave_security_group: _String | None = None
        hadoop_version: _String | None = None
        keep_job_flow_alive_when_no_steps: _Boolean | None = None
        master_instance_fleet: Cluster.InstanceFleetConfig | _Document | None = None
        master_instance_group: Cluster.InstanceGroupConfig | _Document | None = None
        placement: Cluster.PlacementType | _Document | None = None
        service_access_security_group: _String | None = None
        task_instance_fleets: _Sequence[Cluster.InstanceFleetConfig | _Document] | _Intrinsic | None = None
        task_instance_groups: _Sequence[Cluster.InstanceGroupConfig | _Document] | _Intrinsic | None = None
        termination_protected: _Boolean | None = None
        unhealthy_node_replacement: _Boolean | None = None
    @_declaration
    class KerberosAttributes(_SchemaPropertyType):
        kdc_admin_password: _String
        realm: _String
        ad_domain_join_password: _String | None = None
        ad_domain_join_user: _String | None = None
        cross_realm_trust_principal_password: _String | None = None
    @_declaration
    class KeyValue(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class ManagedScalingPolicy(_SchemaPropertyType):
        compute_limits: Cluster.ComputeLimits | _Document | None = None
        scaling_strategy: _String | None = None
        utilization_performance_index: _Integer | None = None
    @_declaration
    class MetricDimension(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class OnDemandCapacityReservationOptions(_SchemaPropertyType):
        capacity_reservation_preference: _String | None = None
        capacity_reservation_resource_group_arn: _String | None = None
        usage_strategy: _String | None = None
    @_declaration
    class OnDemandProvisioningSpecification(_SchemaPropertyType):
        allocation_strategy: _String
        capacity_reservation_options: Cluster.OnDemandCapacityReservationOptions | _Document | None = None
    @_declaration
    class OnDemandResizingSpecification(_SchemaPropertyType):
        allocation_strategy: _String | None = None
        capacity_reservation_options: Cluster.OnDemandCapacityReservationOptions | _Document | None = None
        timeout_duration_minutes: _Integer | None = None
    @_declaration
    class PlacementGroupConfig(_SchemaPropertyType):
        instance_role: _String
        placement_strategy: _String | None = None
    @_declaration
    class PlacementType(_SchemaPropertyType):
        availability_zone: _String
    @_declaration
    class ScalingAction(_SchemaPropertyType):
        simple_scaling_policy_configuration: Cluster.SimpleScalingPolicyConfiguration | _Document
        market: _String | None = None
    @_declaration
    class ScalingConstraints(_SchemaPropertyType):
        max_capacity: _Integer
        min_capacity: _Integer
    @_declaration
    class ScalingRule(_SchemaPropertyType):
        action: Cluster.ScalingAction | _Document
        name: _String
        trigger: Cluster.ScalingTrigger | _Document
        description: _String | None = None
    @_declaration
    class ScalingTrigger(_SchemaPropertyType):
        cloud_watch_alarm_definition: Cluster.CloudWatchAlarmDefinition | _Document
    @_declaration
    class ScriptBootstrapActionConfig(_SchemaPropertyType):
        path: _String
        args: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SimpleScalingPolicyConfiguration(_SchemaPropertyType):
        scaling_adjustment: _Integer
        adjustment_type: _String | None = None
        cool_down: _Integer | None = None
    @_declaration
    class SpotProvisioningSpecification(_SchemaPropertyType):
        timeout_action: _String
        timeout_duration_minutes: _Integer
        allocation_strategy: _String | None = None
        block_duration_minutes: _Integer | None = None
    @_declaration
    class SpotResizingSpecification(_SchemaPropertyType):
        allocation_strategy: _String | None = None
        timeout_duration_minutes: _Integer | None = None
    @_declaration
    class StepConfig(_SchemaPropertyType):
        hadoop_jar_step: Cluster.HadoopJarStepConfig | _Document
        name: _String
        action_on_failure: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VolumeSpecification(_SchemaPropertyType):
        size_in_gb: _Integer
        volume_type: _String
        iops: _Integer | None = None
        throughput: _Integer | None = None
    TYPE: _ClassVar[str]
    instances: Cluster.JobFlowInstancesConfig | _Document
    job_flow_role: _String
    name: _String
    service_role: _String
    additional_info: _Document | _String | None = None
    applications: _Sequence[Cluster.Application | _Document] | _Intrinsic | None = None
    auto_scaling_role: _String | None = None
    auto_termination_policy: Cluster.AutoTerminationPolicy | _Document | None = None
    bootstrap_actions: _Sequence[Cluster.BootstrapActionConfig | _Document] | _Intrinsic | None = None
    configurations: _Sequence[Cluster.Configuration | _Document] | _Intrinsic | None = None
    custom_ami_id: _String | None = None
    ebs_root_volume_iops: _Integer | None = None
    ebs_root_volume_size: _Integer | None = None
    ebs_root_volume_throughput: _Integer | None = None
    kerberos_attributes: Cluster.KerberosAttributes | _Document | None = None
    log_encryption_kms_key_id: _String | None = None
    log_uri: _String | None = None
    managed_scaling_policy: Cluster.ManagedScalingPolicy | _Document | None = None
    os_release_label: _String | None = None
    placement_group_configs: _Sequence[Cluster.PlacementGroupConfig | _Document] | _Intrinsic | None = None
    release_label: _String | None = None
    scale_down_behavior: _String | None = None
    security_configuration: _String | None = None
    step_concurrency_level: _Integer | None = None
    steps: _Sequence[Cluster.StepConfig | _Document] | _Intrinsic | None = None
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    visible_to_all_users: _Boolean | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def master_public_dns(self) -> _Intrinsic: ...

@_declaration
class InstanceFleetConfig(_SchemaResource):
    """Resource Type definition for AWS::EMR::InstanceFleetConfig."""
    @_declaration
    class ApplicationConfiguration(_SchemaPropertyType):
        """Configuration specifies optional configurations for customizing open-source big data applications and
        environment parameters.
        """
        classification: _String | None = None
        """The classification within a configuration."""
        configuration_properties: _Mapping[str, _String] | _Intrinsic | None = None
        """Within a configuration classification, a set of properties that represent the settings that you want to
        change in the configuration file.
        """
        configurations: _Sequence[InstanceFleetConfig.ApplicationConfiguration | _Document] | _Intrinsic | None = None
        """A list of additional configurations to apply within a configuration object."""
    @_declaration
    class EbsBlockDeviceConfig(_SchemaPropertyType):
        """EbsBlockDeviceConfig defines the number and type of EBS volumes to associate with all EC2 instances in an
        EMR cluster.
        """
        volume_specification: InstanceFleetConfig.VolumeSpecification | _Document
        """EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested
        for the EBS volume attached to an Amazon EC2 instance in the cluster.
        """
        volumes_per_instance: _Integer | None = None
        """Use of this property can confuse CloudFormation drift detection. The EbsBlockDeviceConfigs read from the
        system may return a list with one entry per volume, replacing any entry specified in the template with a
        VolumesPerInstance greater than one by that many entries containing only the VolumeSpecification.
        """
    @_declaration
    class EbsConfiguration(_SchemaPropertyType):
        """EbsConfiguration determines the EBS volumes to attach to EMR cluster instances."""
        ebs_block_device_configs: _Sequence[InstanceFleetConfig.EbsBlockDeviceConfig | _Document] | _Intrinsic | None = None
        """An array of Amazon EBS volume specifications attached to a cluster instance."""
        ebs_optimized: _Boolean | None = None
        """Indicates whether an Amazon EBS volume is EBS-optimized."""
    @_declaration
    class InstanceFleetProvisioningSpecifications(_SchemaPropertyType):
        """InstanceTypeConfig determines the EC2 instances that Amazon EMR attempts to provision to fulfill
        On-Demand and Spot target capacities.
        """
        on_demand_specification: InstanceFleetConfig.OnDemandProvisioningSpecification | _Document | None = None
        """The launch specification for On-Demand Instances in the instance fleet, which determines the allocation
        strategy.
        """
        spot_specification: InstanceFleetConfig.SpotProvisioningSpecification | _Document | None = None
        """The launch specification for Spot instances in the fleet, which determines the defined duration,
        provisioning timeout behavior, and allocation strategy.
        """
    @_declaration
    class InstanceFleetResizingSpecifications(_SchemaPropertyType):
        on_demand_resize_specification: InstanceFleetConfig.OnDemandResizingSpecification | _Document | None = None
        """The resize specification for On-Demand Instances in the instance fleet, which contains the allocation
        strategy, capacity reservation options, and the resize timeout period.
        """
        spot_resize_specification: InstanceFleetConfig.SpotResizingSpecification | _Document | None = None
        """The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy
        and the resize timeout period.
        """
    @_declaration
    class InstanceTypeConfig(_SchemaPropertyType):
        """The configuration determines the EC2 instances Amazon EMR attempts to provision to fulfill On-Demand and
        Spot target capacities.
        """
        instance_type: _String
        """An Amazon EC2 instance type, such as m3.xlarge."""
        bid_price: _String | None = None
        """The bid price for each Amazon EC2 Spot Instance type as defined by InstanceType. Expressed in USD. If
        neither BidPrice nor BidPriceAsPercentageOfOnDemandPrice is provided, BidPriceAsPercentageOfOnDemandPrice
        defaults to 100%.
        """
        bid_price_as_percentage_of_on_demand_price: _Number | None = None
        """The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by
        InstanceType. Expressed as a number (for example, 20 specifies 20%). If neither BidPrice nor
        BidPriceAsPercentageOfOnDemandPrice is provided, BidPriceAsPercentageOfOnDemandPrice defaults to 100%.
        """
        configurations: _Sequence[InstanceFleetConfig.ApplicationConfiguration | _Document] | _Intrinsic | None = None
        """An optional configuration specification to be used when provisioning cluster instances, which can include
        configurations for applications and software bundled with Amazon EMR.
        """
        custom_ami_id: _String | None = None
        """The custom AMI ID to use for the instance type."""
        ebs_configuration: InstanceFleetConfig.EbsConfiguration | _Document | None = None
        """The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by
        InstanceType.
        """
        priority: _Number | None = None
        """The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type."""
        weighted_capacity: _Integer | None = None
        """The number of units that a provisioned instance of this type provides toward fulfilling the target
        capacities defined in InstanceFleetConfig. This value is 1 for a master instance fleet, and must be 1 or
        greater for core and task instance fleets. Defaults to 1 if not specified.
        """
    @_declaration
    class OnDemandCapacityReservationOptions(_SchemaPropertyType):
        capacity_reservation_preference: _String | None = None
        """Indicates the instance's Capacity Reservation preferences."""
        capacity_reservation_resource_group_arn: _String | None = None
        """The ARN of the Capacity Reservation resource group in which to run the instance."""
        usage_strategy: _String | None = None
        """Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity."""
    @_declaration
    class OnDemandProvisioningSpecification(_SchemaPropertyType):
        """The launch specification for On-Demand Instances in the instance fleet, which determines the allocation
        strategy.
        """
        allocation_strategy: _String
        """Specifies the strategy to use in launching On-Demand instance fleets. Currently, the only option is
        lowest-price (the default), which launches the lowest price first.
        """
        capacity_reservation_options: InstanceFleetConfig.OnDemandCapacityReservationOptions | _Document | None = None
    @_declaration
    class OnDemandResizingSpecification(_SchemaPropertyType):
        allocation_strategy: _String | None = None
        """Specifies the allocation strategy to use to launch On-Demand instances during a resize. The default is
        lowest-price.
        """
        capacity_reservation_options: InstanceFleetConfig.OnDemandCapacityReservationOptions | _Document | None = None
        """Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity."""
        timeout_duration_minutes: _Integer | None = None
        """On-Demand resize timeout in minutes."""
    @_declaration
    class SpotProvisioningSpecification(_SchemaPropertyType):
        """SpotProvisioningSpecification determines the launch specification for Spot instances in the instance
        fleet, which includes the defined duration and provisioning timeout behavior.
        """
        timeout_action: _String
        """The action to take when TargetSpotCapacity has not been fulfilled when the TimeoutDurationMinutes has
        expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout.
        Valid values are TERMINATE_CLUSTER and SWITCH_TO_ON_DEMAND. SWITCH_TO_ON_DEMAND specifies that if no Spot
        Instances are available, On-Demand Instances should be provisioned to fulfill any remaining Spot capacity.
        """
        timeout_duration_minutes: _Integer
        """The Spot provisioning timeout period in minutes. If Spot Instances are not provisioned within this time
        period, the TimeOutAction is taken. Minimum value is 5 and maximum value is 1440. The timeout applies only
        during initial provisioning, when the cluster is first created.
        """
        allocation_strategy: _String | None = None
        """Specifies one of the following strategies to launch Spot Instance fleets: price-capacity-optimized,
        capacity-optimized, lowest-price, or diversified.
        """
        block_duration_minutes: _Integer | None = None
        """The defined duration for Spot Instances (also known as Spot blocks) in minutes. When specified, the Spot
        Instance does not terminate before the defined duration expires, and defined duration pricing for Spot
        Instances applies. Valid values are 60, 120, 180, 240, 300, or 360.
        """
    @_declaration
    class SpotResizingSpecification(_SchemaPropertyType):
        allocation_strategy: _String | None = None
        """Specifies the allocation strategy to use to launch Spot instances during a resize."""
        timeout_duration_minutes: _Integer | None = None
        """Spot resize timeout in minutes."""
    @_declaration
    class VolumeSpecification(_SchemaPropertyType):
        """VolumeSpecification is a subproperty of the EbsBlockDeviceConfig property type. VolumeSecification
        determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
        """
        size_in_gb: _Integer
        """The volume size, in gibibytes (GiB). This can be a number from 1 - 1024. If the volume type is
        EBS-optimized, the minimum value is 10.
        """
        volume_type: _String
        """The volume type. Volume types supported are gp3, gp2, io1, st1, sc1, and standard."""
        iops: _Integer | None = None
        """The number of I/O operations per second (IOPS) that the volume supports."""
        throughput: _Integer | None = None
        """The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000
        and is valid only for gp3 volumes.
        """
    TYPE: _ClassVar[str]
    cluster_id: _String
    """The unique identifier of the EMR cluster."""
    instance_fleet_type: _String
    """The node type that the instance fleet hosts."""
    instance_type_configs: _Sequence[InstanceFleetConfig.InstanceTypeConfig | _Document] | _Intrinsic | None = None
    """InstanceTypeConfigs determine the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand
    and Spot target capacities.
    """
    launch_specifications: InstanceFleetConfig.InstanceFleetProvisioningSpecifications | _Document | None = None
    """The launch specification for the instance fleet."""
    name: _String | None = None
    """The friendly name of the instance fleet."""
    resize_specifications: InstanceFleetConfig.InstanceFleetResizingSpecifications | _Document | None = None
    """The resize specification for the instance fleet."""
    target_on_demand_capacity: _Integer | None = None
    """The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances
    to provision.
    """
    target_spot_capacity: _Integer | None = None
    """The target capacity of Spot units for the instance fleet, which determines how many Spot instances to
    provision.
    """
    @property
    def instance_fleet_id(self) -> _Intrinsic:
        """The unique identifier for instance fleet for specific cluster."""

@_declaration
class InstanceGroupConfig(_SchemaResource):
    """Resource Type definition for AWS::EMR::InstanceGroupConfig."""
    @_declaration
    class AppConfiguration(_SchemaPropertyType):
        classification: _String | None = None
        configuration_properties: _Mapping[str, _String] | _Intrinsic | None = None
        configurations: _Sequence[InstanceGroupConfig.AppConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class AutoScalingPolicy(_SchemaPropertyType):
        constraints: InstanceGroupConfig.ScalingConstraints | _Document
        rules: _Sequence[InstanceGroupConfig.ScalingRule | _Document] | _Intrinsic
    @_declaration
    class CloudWatchAlarmDefinition(_SchemaPropertyType):
        comparison_operator: _String
        metric_name: _String
        period: _Integer
        threshold: _Number
        dimensions: _Sequence[InstanceGroupConfig.MetricDimension | _Document] | _Intrinsic | None = None
        evaluation_periods: _Integer | None = None
        namespace: _String | None = None
        statistic: _String | None = None
        unit: _String | None = None
    @_declaration
    class EbsBlockDeviceConfig(_SchemaPropertyType):
        volume_specification: InstanceGroupConfig.VolumeSpecification | _Document
        volumes_per_instance: _Integer | None = None
        """Use of this property can confuse CloudFormation drift detection. The EbsBlockDeviceConfigs read from the
        system may return a list with one entry per volume, replacing any entry specified in the template with a
        VolumesPerInstance greater than one by that many entries containing only the VolumeSpecification.
        """
    @_declaration
    class EbsConfiguration(_SchemaPropertyType):
        ebs_block_device_configs: _Sequence[InstanceGroupConfig.EbsBlockDeviceConfig | _Document] | _Intrinsic | None = None
        ebs_optimized: _Boolean | None = None
    @_declaration
    class MetricDimension(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class ScalingAction(_SchemaPropertyType):
        simple_scaling_policy_configuration: InstanceGroupConfig.SimpleScalingPolicyConfiguration | _Document
        market: _String | None = None
    @_declaration
    class ScalingConstraints(_SchemaPropertyType):
        max_capacity: _Integer
        min_capacity: _Integer
    @_declaration
    class ScalingRule(_SchemaPropertyType):
        action: InstanceGroupConfig.ScalingAction | _Document
        name: _String
        trigger: InstanceGroupConfig.ScalingTrigger | _Document
        description: _String | None = None
    @_declaration
    class ScalingTrigger(_SchemaPropertyType):
        cloud_watch_alarm_definition: InstanceGroupConfig.CloudWatchAlarmDefinition | _Document
    @_declaration
    class SimpleScalingPolicyConfiguration(_SchemaPropertyType):
        scaling_adjustment: _Integer
        adjustment_type: _String | None = None
        cool_down: _Integer | None = None
    @_declaration
    class VolumeSpecification(_SchemaPropertyType):
        size_in_gb: _Integer
        volume_type: _String
        iops: _Integer | None = None
        throughput: _Integer | None = None
    TYPE: _ClassVar[str]
    instance_count: _Integer
    instance_role: _String
    instance_type: _String
    job_flow_id: _String
    auto_scaling_policy: InstanceGroupConfig.AutoScalingPolicy | _Document | None = None
    bid_price: _String | None = None
    configurations: _Sequence[InstanceGroupConfig.AppConfiguration | _Document] | _Intrinsic | None = None
    custom_ami_id: _String | None = None
    ebs_configuration: InstanceGroupConfig.EbsConfiguration | _Document | None = None
    market: _String | None = None
    name: _String | None = None
    @property
    def instance_group_id(self) -> _Intrinsic: ...

@_declaration
class SecurityConfiguration(_SchemaResource):
    """Use a SecurityConfiguration resource to configure data encryption, Kerberos authentication, and Amazon S3
    authorization for EMRFS.
    """
    TYPE: _ClassVar[str]
    security_configuration: _Document | _String
    """The security configuration details in JSON format."""
    name: _String | None = None
    """The name of the security configuration."""

@_declaration
class Step(_SchemaResource):
    """Schema for AWS::EMR::Step."""
    @_declaration
    class HadoopJarStepConfig(_SchemaPropertyType):
        jar: _String
        args: _Sequence[_String] | _Intrinsic | None = None
        main_class: _String | None = None
        step_properties: _Sequence[Step.KeyValue | _Document] | _Intrinsic | None = None
    @_declaration
    class KeyValue(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    action_on_failure: _String
    """This specifies what action to take when the cluster step fails. Possible values are CANCEL_AND_WAIT and
    CONTINUE.
    """
    hadoop_jar_step: Step.HadoopJarStepConfig | _Document
    """The HadoopJarStepConfig property type specifies a job flow step consisting of a JAR file whose main function
    will be executed. The main function submits a job for the cluster to execute as a step on the master node, and
    then waits for the job to finish or fail before executing subsequent steps.
    """
    job_flow_id: _String
    """A string that uniquely identifies the cluster (job flow)."""
    name: _String
    """The name of the cluster step."""
    encryption_key_arn: _String | None = None
    """The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. When omitted, EMR falls
    back to cluster-level logging behavior.
    """
    log_uri: _String | None = None
    """The Amazon S3 destination URI for log publishing. When omitted, EMR falls back to cluster-level logging
    behavior.
    """
    @property
    def id(self) -> _Intrinsic:
        """ID generated by service."""

@_declaration
class Studio(_SchemaResource):
    """Resource schema for AWS::EMR::Studio."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) for this EMR Studio."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    auth_mode: _Literal["SSO", "IAM"] | _String
    """Specifies whether the Studio authenticates users using single sign-on (SSO) or IAM. Amazon EMR Studio
    currently only supports SSO authentication.
    """
    default_s3_location: _String
    """The default Amazon S3 location to back up EMR Studio Workspaces and notebook files. A Studio user can select
    an alternative Amazon S3 location when creating a Workspace.
    """
    engine_security_group_id: _String
    """The ID of the Amazon EMR Studio Engine security group. The Engine security group allows inbound network
    traffic from the Workspace security group, and it must be in the same VPC specified by VpcId.
    """
    name: _String
    """A descriptive name for the Amazon EMR Studio."""
    service_role: _String
    """The IAM role that will be assumed by the Amazon EMR Studio. The service role provides a way for Amazon EMR
    Studio to interoperate with other AWS services.
    """
    subnet_ids: _Sequence[_String] | _Intrinsic
    """A list of up to 5 subnet IDs to associate with the Studio. The subnets must belong to the VPC specified by
    VpcId. Studio users can create a Workspace in any of the specified subnets.
    """
    vpc_id: _String
    """The ID of the Amazon Virtual Private Cloud (Amazon VPC) to associate with the Studio."""
    workspace_security_group_id: _String
    """The ID of the Amazon EMR Studio Workspace security group. The Workspace security group allows outbound
    network traffic to resources in the Engine security group, and it must be in the same VPC specified by VpcId.
    """
    description: _String | None = None
    """A detailed description of the Studio."""
    encryption_key_arn: _String | None = None
    """The AWS KMS key identifier (ARN) used to encrypt AWS EMR Studio workspace and notebook files when backed up
    to AWS S3.
    """
    idc_instance_arn: _String | None = None
    """The ARN of the IAM Identity Center instance to create the Studio application."""
    idc_user_assignment: _Literal["REQUIRED", "OPTIONAL"] | _String | None = None
    """Specifies whether IAM Identity Center user assignment is REQUIRED or OPTIONAL. If the value is set to
    REQUIRED, users must be explicitly assigned to the Studio application to access the Studio.
    """
    idp_auth_url: _String | None = None
    """Your identity provider's authentication endpoint. Amazon EMR Studio redirects federated users to this
    endpoint for authentication when logging in to a Studio with the Studio URL.
    """
    idp_relay_state_parameter_name: _String | None = None
    """The name of relay state parameter for external Identity Provider."""
    tags: _Sequence[Studio.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to associate with the Studio. Tags are user-defined key-value pairs that consist of a required
    key string with a maximum of 128 characters, and an optional value string with a maximum of 256 characters.
    """
    trusted_identity_propagation_enabled: _Boolean | None = None
    """A Boolean indicating whether to enable Trusted identity propagation for the Studio. The default value is
    false.
    """
    user_role: _String | None = None
    """The IAM user role that will be assumed by users and groups logged in to a Studio. The permissions attached to
    this IAM role can be scoped down for each user or group using session policies.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def studio_id(self) -> _Intrinsic:
        """The ID of the EMR Studio."""
    @property
    def url(self) -> _Intrinsic:
        """The unique Studio access URL."""

@_declaration
class StudioSessionMapping(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    TYPE: _ClassVar[str]
    identity_name: _String
    """The name of the user or group. For more information, see UserName and DisplayName in the AWS SSO Identity
    Store API Reference. Either IdentityName or IdentityId must be specified.
    """
    identity_type: _Literal["USER", "GROUP"] | _String
    """Specifies whether the identity to map to the Studio is a user or a group."""
    session_policy_arn: _String
    """The Amazon Resource Name (ARN) for the session policy that will be applied to the user or group. Session
    policies refine Studio user permissions without the need to use multiple IAM user roles.
    """
    studio_id: _String
    """The ID of the Amazon EMR Studio to which the user or group will be mapped."""

@_declaration
class WALWorkspace(_SchemaResource):
    """Resource Type definition for AWS::EMR::WALWorkspace."""
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
    tags: _Sequence[WALWorkspace.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    wal_workspace_name: _String | None = None
    """The name of the emrwal container."""
