"""AWS::PCS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """AWS::PCS::Cluster resource creates an AWS PCS cluster."""
    @_declaration
    class Accounting(_SchemaPropertyType):
        """The accounting configuration includes configurable settings for Slurm accounting."""
        mode: _Literal["STANDARD", "NONE"] | _String
        """The default value is `NONE`. A value of `STANDARD` means that Slurm accounting is enabled."""
        default_purge_time_in_days: _Integer | None = None
        """The default value for all purge settings for `slurmdbd.conf`. For more information, see the slurmdbd.conf
        documentation at SchedMD. The default value is `-1`. A value of `-1` means there is no purge time and
        records persist as long as the cluster exists.
        """
    @_declaration
    class AuthKey(_SchemaPropertyType):
        """The shared Slurm key for authentication, also known as the cluster secret."""
        secret_arn: _String
        """The Amazon Resource Name (ARN) of the the shared Slurm key."""
        secret_version: _String
        """The version of the shared Slurm key."""
    @_declaration
    class CgroupCustomSetting(_SchemaPropertyType):
        """Additional cgroup configuration settings."""
        parameter_name: _String
        """The cgroup.conf parameter name."""
        parameter_value: _String
        """The value for the cgroup.conf parameter."""
    @_declaration
    class Endpoint(_SchemaPropertyType):
        """An endpoint available for interaction with the scheduler."""
        port: _String
        """The endpoint's connection port number."""
        private_ip_address: _String
        """The endpoint's private IP address."""
        type: _Literal["SLURMCTLD", "SLURMDBD", "SLURMRESTD"] | _String
        """Indicates the type of endpoint running at the specific IP address."""
        ipv6_address: _String | None = None
        """The endpoint's IPv6 address."""
        public_ip_address: _String | None = None
        """The endpoint's public IP address."""
    @_declaration
    class ErrorInfo(_SchemaPropertyType):
        """An error that occurred during resource provisioning."""
        code: _String | None = None
        """The short-form error code."""
        message: _String | None = None
        """The detailed error information."""
    @_declaration
    class JwtAuth(_SchemaPropertyType):
        """JWT authentication configuration for Slurm."""
        jwt_key: Cluster.JwtKey | _Document | None = None
    @_declaration
    class JwtKey(_SchemaPropertyType):
        """JWT key configuration."""
        secret_arn: _String
        """The Amazon Resource Name (ARN) of the JWT key secret."""
        secret_version: _String
        """The version of the JWT key secret."""
    @_declaration
    class Networking(_SchemaPropertyType):
        """The networking configuration for the cluster's control plane."""
        network_type: _Literal["IPV4", "IPV6"] | _String | None = None
        """The IP of the cluster (IPV4 or IPV6)."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The list of security group IDs associated with the Elastic Network Interface (ENI) created in subnets."""
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """The list of subnet IDs where AWS PCS creates an Elastic Network Interface (ENI) to enable communication
        between managed controllers and AWS PCS resources. The subnet must have an available IP address, cannot
        reside in AWS Outposts, AWS Wavelength, or an AWS Local Zone. AWS PCS currently supports only 1 subnet in
        this list.
        """
    @_declaration
    class Scheduler(_SchemaPropertyType):
        """The cluster management and job scheduling software associated with the cluster."""
        type: _Literal["SLURM"] | _String
        """The software AWS PCS uses to manage cluster scaling and job scheduling."""
        version: _String
        """The version of the specified scheduling software that AWS PCS uses to manage cluster scaling and job
        scheduling.
        """
    @_declaration
    class SlurmConfiguration(_SchemaPropertyType):
        """Additional options related to the Slurm scheduler."""
        accounting: Cluster.Accounting | _Document | None = None
        auth_key: Cluster.AuthKey | _Document | None = None
        cgroup_custom_settings: _Sequence[Cluster.CgroupCustomSetting | _Document] | _Intrinsic | None = None
        """Additional cgroup-specific configuration that directly maps to cgroup.conf settings."""
        jwt_auth: Cluster.JwtAuth | _Document | None = None
        scale_down_idle_time_in_seconds: _Integer | None = None
        """The time before an idle node is scaled down."""
        slurm_custom_settings: _Sequence[Cluster.SlurmCustomSetting | _Document] | _Intrinsic | None = None
        """Additional Slurm-specific configuration that directly maps to Slurm settings."""
        slurm_rest: Cluster.SlurmRest | _Document | None = None
        slurmdbd_custom_settings: _Sequence[Cluster.SlurmdbdCustomSetting | _Document] | _Intrinsic | None = None
        """Additional slurmdbd-specific configuration that directly maps to slurmdbd.conf settings."""
    @_declaration
    class SlurmCustomSetting(_SchemaPropertyType):
        """Additional settings that directly map to Slurm settings."""
        parameter_name: _String
        """AWS PCS supports configuration of the following Slurm parameters for clusters: Prolog, Epilog, and
        SelectTypeParameters.
        """
        parameter_value: _String
        """The value for the configured Slurm setting."""
    @_declaration
    class SlurmRest(_SchemaPropertyType):
        """The SlurmRest configuration includes configurable settings for Slurm Rest."""
        mode: _Literal["STANDARD", "NONE"] | _String
        """The default value is `NONE`. A value of `STANDARD` means that Slurm Rest is enabled."""
    @_declaration
    class SlurmdbdCustomSetting(_SchemaPropertyType):
        """Additional slurmdbd configuration settings."""
        parameter_name: _String
        """The slurmdbd.conf parameter name."""
        parameter_value: _String
        """The value for the slurmdbd.conf parameter."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    networking: Cluster.Networking | _Document
    scheduler: Cluster.Scheduler | _Document
    size: _Literal["SMALL", "MEDIUM", "LARGE"] | _String
    """The size of the cluster."""
    name: _String | None = None
    """The name that identifies the cluster."""
    slurm_configuration: Cluster.SlurmConfiguration | _Document | None = None
    tags: object | None = None
    """1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional
    and can be an empty string.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The unique Amazon Resource Name (ARN) of the cluster."""
    @property
    def endpoints(self) -> _Intrinsic:
        """The list of endpoints available for interaction with the scheduler."""
    @property
    def error_info(self) -> _Intrinsic:
        """The list of errors that occurred during cluster provisioning."""
    @property
    def id(self) -> _Intrinsic:
        """The generated unique ID of the cluster."""
    @property
    def status(self) -> _Intrinsic:
        """The provisioning status of the cluster. The provisioning status doesn't indicate the overall health of
        the cluster.
        """

@_declaration
class ComputeNodeGroup(_SchemaResource):
    """AWS::PCS::ComputeNodeGroup resource creates an AWS PCS compute node group."""
    @_declaration
    class CustomLaunchTemplate(_SchemaPropertyType):
        """An Amazon EC2 launch template AWS PCS uses to launch compute nodes."""
        template_id: _String | None = None
        """The ID of the EC2 launch template to use to provision instances."""
        version: _String | None = None
        """The version of the EC2 launch template to use to provision instances."""
    @_declaration
    class ErrorInfo(_SchemaPropertyType):
        """An error that occurred during resource provisioning."""
        code: _String | None = None
        """The short-form error code."""
        message: _String | None = None
        """The detailed error information."""
    @_declaration
    class InstanceConfig(_SchemaPropertyType):
        """An EC2 instance configuration AWS PCS uses to launch compute nodes."""
        instance_type: _String | None = None
        """The EC2 instance type that AWS PCS can provision in the compute node group."""
    @_declaration
    class NodeLifecycleActions(_SchemaPropertyType):
        """Custom scripts that run at defined points in a compute node's lifecycle."""
        stages: ComputeNodeGroup.NodeLifecycleStages | _Document
        script_caching_policy: _Literal["CACHE_ONCE", "REFRESH_ON_REBOOT"] | _String | None = None
        """Controls whether lifecycle scripts are downloaded once at first boot (CACHE_ONCE) or re-downloaded on
        every reboot (REFRESH_ON_REBOOT). Defaults to CACHE_ONCE.
        """
    @_declaration
    class NodeLifecycleScript(_SchemaPropertyType):
        """A single lifecycle script with its source, arguments, and error behavior."""
        name: _String
        """A human-readable name that identifies the script."""
        script_source: ComputeNodeGroup.ScriptSource | _Document
        arguments: _Sequence[_String] | _Intrinsic | None = None
        """An ordered list of arguments passed to the script."""
        execution_policy: _Literal["FIRST_BOOT_ONLY", "EVERY_BOOT"] | _String | None = None
        """Whether the script runs only on the node's first boot (FIRST_BOOT_ONLY) or on every boot including
        reboots (EVERY_BOOT). Defaults to FIRST_BOOT_ONLY.
        """
        on_error: _Literal["TERMINATE", "STOP_SEQUENCE", "CONTINUE"] | _String | None = None
        """The behavior when the script exits with an error. Defaults to TERMINATE."""
    @_declaration
    class NodeLifecycleStages(_SchemaPropertyType):
        """The ordered scripts to run at each compute node lifecycle stage."""
        node_bootstrapped: _Sequence[ComputeNodeGroup.NodeLifecycleScript | _Document] | _Intrinsic | None = None
        """Scripts to run after the node is bootstrapped, once the PCS configuration phase completes and before
        slurmd starts.
        """
        node_ready: _Sequence[ComputeNodeGroup.NodeLifecycleScript | _Document] | _Intrinsic | None = None
        """Scripts to execute when the node becomes ready (every boot)."""
    @_declaration
    class ScalingConfiguration(_SchemaPropertyType):
        """Specifies the boundaries of the compute node group auto scaling."""
        max_instance_count: _Integer
        """The upper bound of the number of instances allowed in the compute fleet."""
        min_instance_count: _Integer
        """The lower bound of the number of instances allowed in the compute fleet."""
    @_declaration
    class ScriptSource(_SchemaPropertyType):
        """The external location of a lifecycle script."""
        script_location: _String
        """The S3 URI or HTTPS URL where the script is stored."""
        checksum: _String | None = None
        """A 64-character hexadecimal SHA-256 digest used to verify script integrity."""
        s3_version_id: _String | None = None
        """The S3 object version ID of the script, when stored in a versioned bucket."""
    @_declaration
    class SlurmConfiguration(_SchemaPropertyType):
        """Additional options related to the Slurm scheduler."""
        gres_custom_settings: _Sequence[_Mapping[str, _String] | _Intrinsic] | _Intrinsic | None = None
        """Additional Slurm gres.conf records for the compute node group. Each item is a map of gres.conf attribute
        names to values describing one gres.conf record (for example a GPU topology, MIG, MPS, or custom GRES
        entry). AWS PCS adds the NodeName= prefix and merges these records with the GPU record it derives from the
        instance type.
        """
        scale_down_idle_time_in_seconds: _Integer | None = None
        """The time before an idle node is scaled down."""
        slurm_custom_settings: _Sequence[ComputeNodeGroup.SlurmCustomSetting | _Document] | _Intrinsic | None = None
        """Additional Slurm-specific configuration that directly maps to Slurm settings."""
    @_declaration
    class SlurmCustomSetting(_SchemaPropertyType):
        """Additional settings that directly map to Slurm settings."""
        parameter_name: _String
        """AWS PCS supports configuration of the following Slurm parameters for compute node groups: Weight and
        RealMemory.
        """
        parameter_value: _String
        """The value for the configured Slurm setting."""
    @_declaration
    class SpotOptions(_SchemaPropertyType):
        """Additional configuration when you specify SPOT as the purchase option."""
        allocation_strategy: _Literal["lowest-price", "capacity-optimized", "price-capacity-optimized"] | _String | None = None
        """The Amazon EC2 allocation strategy AWS PCS uses to provision EC2 instances. AWS PCS supports lowest
        price, capacity optimized, and price capacity optimized. If you don't provide this option, it defaults to
        price capacity optimized.
        """
    TYPE: _ClassVar[str]
    cluster_id: _String
    """The ID of the cluster of the compute node group."""
    iam_instance_profile_arn: _String
    """The Amazon Resource Name (ARN) of the IAM instance profile used to pass an IAM role when launching EC2
    instances. The role contained in your instance profile must have pcs:RegisterComputeNodeGroupInstance
    permissions attached to provision instances correctly.
    """
    instance_configs: _Sequence[ComputeNodeGroup.InstanceConfig | _Document] | _Intrinsic
    """A list of EC2 instance configurations that AWS PCS can provision in the compute node group."""
    scaling_configuration: ComputeNodeGroup.ScalingConfiguration | _Document
    subnet_ids: _Sequence[_String] | _Intrinsic
    """The list of subnet IDs where instances are provisioned by the compute node group. The subnets must be in the
    same VPC as the cluster.
    """
    ami_id: _String | None = None
    """The ID of the Amazon Machine Image (AMI) that AWS PCS uses to launch instances. If not provided, AWS PCS uses
    the AMI ID specified in the custom launch template.
    """
    custom_launch_template: ComputeNodeGroup.CustomLaunchTemplate | _Document | None = None
    name: _String | None = None
    """The name that identifies the compute node group."""
    node_lifecycle_actions: ComputeNodeGroup.NodeLifecycleActions | _Document | None = None
    purchase_option: _Literal["ONDEMAND", "SPOT", "CAPACITY_BLOCK", "INTERRUPTIBLE_CAPACITY_RESERVATION"] | _String | None = None
    """Specifies how EC2 instances are purchased on your behalf. AWS PCS supports On-Demand, Spot, Capacity Block,
    and Interruptible Capacity Reservation instances. For more information, see Instance purchasing options in the
    Amazon Elastic Compute Cloud User Guide. If you don't provide this option, it defaults to On-Demand.
    """
    slurm_configuration: ComputeNodeGroup.SlurmConfiguration | _Document | None = None
    spot_options: ComputeNodeGroup.SpotOptions | _Document | None = None
    tags: object | None = None
    """1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional
    and can be an empty string.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The unique Amazon Resource Name (ARN) of the compute node group."""
    @property
    def error_info(self) -> _Intrinsic:
        """The list of errors that occurred during compute node group provisioning."""
    @property
    def id(self) -> _Intrinsic:
        """The generated unique ID of the compute node group."""
    @property
    def status(self) -> _Intrinsic:
        """The provisioning status of the compute node group. The provisioning status doesn't indicate the overall
        health of the compute node group.
        """

@_declaration
class Queue(_SchemaResource):
    """AWS::PCS::Queue resource creates an AWS PCS queue."""
    @_declaration
    class ComputeNodeGroupConfiguration(_SchemaPropertyType):
        """The compute node group configuration for a queue."""
        compute_node_group_id: _String | None = None
        """The compute node group ID for the compute node group configuration."""
    @_declaration
    class ErrorInfo(_SchemaPropertyType):
        """An error that occurred during resource provisioning."""
        code: _String | None = None
        """The short-form error code."""
        message: _String | None = None
        """The detailed error information."""
    @_declaration
    class SlurmConfiguration(_SchemaPropertyType):
        """The Slurm configuration for the queue."""
        slurm_custom_settings: _Sequence[Queue.SlurmCustomSetting | _Document] | _Intrinsic | None = None
        """Custom Slurm parameters that directly map to Slurm configuration settings."""
    @_declaration
    class SlurmCustomSetting(_SchemaPropertyType):
        """Additional settings that directly map to Slurm settings."""
        parameter_name: _String
        """AWS PCS supports configuration of the Slurm parameters for queues:."""
        parameter_value: _String
        """The value for the configured Slurm setting."""
    TYPE: _ClassVar[str]
    cluster_id: _String
    """The ID of the cluster of the queue."""
    compute_node_group_configurations: _Sequence[Queue.ComputeNodeGroupConfiguration | _Document] | _Intrinsic | None = None
    """The list of compute node group configurations associated with the queue. Queues assign jobs to associated
    compute node groups.
    """
    name: _String | None = None
    """The name that identifies the queue."""
    slurm_configuration: Queue.SlurmConfiguration | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional
    and can be an empty string.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The unique Amazon Resource Name (ARN) of the queue."""
    @property
    def error_info(self) -> _Intrinsic:
        """The list of errors that occurred during queue provisioning."""
    @property
    def id(self) -> _Intrinsic:
        """The generated unique ID of the queue."""
    @property
    def status(self) -> _Intrinsic:
        """The provisioning status of the queue. The provisioning status doesn't indicate the overall health of the
        queue.
        """
