"""AWS::Deadline. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Creates a budget to set spending thresholds for your rendering activity."""
    @_declaration
    class BudgetActionToAdd(_SchemaPropertyType):
        """The budget action to add."""
        threshold_percentage: _Number
        """The percentage threshold for the budget action."""
        type: _Literal["STOP_SCHEDULING_AND_COMPLETE_TASKS", "STOP_SCHEDULING_AND_CANCEL_TASKS"] | _String
        """The type of budget action."""
        description: _String | None = None
        """A description for the budget action."""
    @_declaration
    class BudgetSchedule(_SchemaPropertyType):
        """The start and end time of the budget."""
        fixed: Budget.FixedBudgetSchedule | _Document
    @_declaration
    class FixedBudgetSchedule(_SchemaPropertyType):
        """The details of a fixed budget schedule."""
        end_time: _String
        """When the budget ends."""
        start_time: _String
        """When the budget starts."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class UsageTrackingResource(_SchemaPropertyType):
        """The usage details of the allotted budget."""
        queue_id: _String
        """The queue ID."""
    TYPE: _ClassVar[str]
    actions: _Sequence[Budget.BudgetActionToAdd | _Document] | _Intrinsic
    """The budget actions to specify what happens when the budget runs out."""
    approximate_dollar_limit: _Number
    """The dollar limit based on consumed usage."""
    display_name: _String
    """The display name of the budget."""
    farm_id: _String
    """The farm ID."""
    schedule: Budget.BudgetSchedule | _Document
    usage_tracking_resource: Budget.UsageTrackingResource | _Document
    description: _String | None = None
    """The description of the budget."""
    tags: _Sequence[Budget.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the budget."""
    @property
    def budget_id(self) -> _Intrinsic:
        """The budget ID."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the budget."""

@_declaration
class Farm(_SchemaResource):
    """Resource Type definition for AWS::Deadline::Farm."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    display_name: _String
    cost_scale_factor: _Number | None = None
    description: _String | None = None
    kms_key_arn: _String | None = None
    tags: _Sequence[Farm.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def farm_id(self) -> _Intrinsic: ...

@_declaration
class Fleet(_SchemaResource):
    """Resource Type definition for AWS::Deadline::Fleet."""
    @_declaration
    class AcceleratorCapabilities(_SchemaPropertyType):
        selections: _Sequence[Fleet.AcceleratorSelection | _Document] | _Intrinsic
        count: Fleet.AcceleratorCountRange | _Document | None = None
    @_declaration
    class AcceleratorCountRange(_SchemaPropertyType):
        min: _Integer
        max: _Integer | None = None
    @_declaration
    class AcceleratorSelection(_SchemaPropertyType):
        name: _Literal["t4", "a10g", "l4", "l40s", "rtx-pro-server-6000"] | _String
        runtime: _String | None = None
    @_declaration
    class AcceleratorTotalMemoryMiBRange(_SchemaPropertyType):
        min: _Integer
        max: _Integer | None = None
    @_declaration
    class CustomerManagedAutoScalingConfiguration(_SchemaPropertyType):
        scale_out_workers_per_minute: _Integer | None = None
        standby_worker_count: _Integer | None = None
        worker_idle_duration_seconds: _Integer | None = None
    @_declaration
    class CustomerManagedFleetConfiguration(_SchemaPropertyType):
        mode: _Literal["NO_SCALING", "EVENT_BASED_AUTO_SCALING"] | _String
        worker_capabilities: Fleet.CustomerManagedWorkerCapabilities | _Document
        auto_scaling_configuration: Fleet.CustomerManagedAutoScalingConfiguration | _Document | None = None
        storage_profile_id: _String | None = None
        tag_propagation_mode: _Literal["NO_PROPAGATION", "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH"] | _String | None = None
    @_declaration
    class CustomerManagedWorkerCapabilities(_SchemaPropertyType):
        cpu_architecture_type: _Literal["x86_64", "arm64"] | _String
        memory_mi_b: Fleet.MemoryMiBRange | _Document
        os_family: _Literal["WINDOWS", "LINUX", "MACOS"] | _String
        v_cpu_count: Fleet.VCpuCountRange | _Document
        accelerator_count: Fleet.AcceleratorCountRange | _Document | None = None
        accelerator_total_memory_mi_b: Fleet.AcceleratorTotalMemoryMiBRange | _Document | None = None
        accelerator_types: _Sequence[_Literal["gpu"] | _String] | _Intrinsic | None = None
        custom_amounts: _Sequence[Fleet.FleetAmountCapability | _Document] | _Intrinsic | None = None
        custom_attributes: _Sequence[Fleet.FleetAttributeCapability | _Document] | _Intrinsic | None = None
    @_declaration
    class Ec2EbsVolume(_SchemaPropertyType):
        iops: _Integer | None = None
        size_gi_b: _Integer | None = None
        throughput_mi_b: _Integer | None = None
    @_declaration
    class FleetAmountCapability(_SchemaPropertyType):
        min: _Number
        name: _String
        max: _Number | None = None
    @_declaration
    class FleetAttributeCapability(_SchemaPropertyType):
        name: _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class FleetCapabilities(_SchemaPropertyType):
        amounts: _Sequence[Fleet.FleetAmountCapability | _Document] | _Intrinsic | None = None
        attributes: _Sequence[Fleet.FleetAttributeCapability | _Document] | _Intrinsic | None = None
    @_declaration
    class FleetConfiguration(_SchemaPropertyType):
        customer_managed: Fleet.CustomerManagedFleetConfiguration | _Document | None = None
        service_managed_ec2: Fleet.ServiceManagedEc2FleetConfiguration | _Document | None = None
    @_declaration
    class FleetSoftwareAddOn(_SchemaPropertyType):
        name: _Literal["docker"] | _String
    @_declaration
    class HostConfiguration(_SchemaPropertyType):
        script_body: _String
        script_timeout_seconds: _Integer | None = None
    @_declaration
    class MemoryMiBRange(_SchemaPropertyType):
        min: _Integer
        max: _Integer | None = None
    @_declaration
    class PersistentVolumeConfiguration(_SchemaPropertyType):
        mount_path: _String
        iops: _Integer | None = None
        last_used_ttl_hours: _Integer | None = None
        size_gi_b: _Integer | None = None
        throughput_mi_b: _Integer | None = None
    @_declaration
    class ServiceManagedEc2AutoScalingConfiguration(_SchemaPropertyType):
        scale_out_workers_per_minute: _Integer | None = None
        standby_worker_count: _Integer | None = None
        worker_idle_duration_seconds: _Integer | None = None
    @_declaration
    class ServiceManagedEc2FleetConfiguration(_SchemaPropertyType):
        instance_capabilities: Fleet.ServiceManagedEc2InstanceCapabilities | _Document
        instance_market_options: Fleet.ServiceManagedEc2InstanceMarketOptions | _Document
        auto_scaling_configuration: Fleet.ServiceManagedEc2AutoScalingConfiguration | _Document | None = None
        persistent_volume_configuration: Fleet.PersistentVolumeConfiguration | _Document | None = None
        storage_profile_id: _String | None = None
        vpc_configuration: Fleet.VpcConfiguration | _Document | None = None
    @_declaration
    class ServiceManagedEc2InstanceCapabilities(_SchemaPropertyType):
        cpu_architecture_type: _Literal["x86_64", "arm64"] | _String
        memory_mi_b: Fleet.MemoryMiBRange | _Document
        os_family: _Literal["LINUX", "WINDOWS"] | _String
        v_cpu_count: Fleet.VCpuCountRange | _Document
        accelerator_capabilities: Fleet.AcceleratorCapabilities | _Document | None = None
        allowed_instance_types: _Sequence[_String] | _Intrinsic | None = None
        custom_amounts: _Sequence[Fleet.FleetAmountCapability | _Document] | _Intrinsic | None = None
        custom_attributes: _Sequence[Fleet.FleetAttributeCapability | _Document] | _Intrinsic | None = None
        excluded_instance_types: _Sequence[_String] | _Intrinsic | None = None
        root_ebs_volume: Fleet.Ec2EbsVolume | _Document | None = None
        software_add_ons: _Sequence[Fleet.FleetSoftwareAddOn | _Document] | _Intrinsic | None = None
    @_declaration
    class ServiceManagedEc2InstanceMarketOptions(_SchemaPropertyType):
        type: _Literal["on-demand", "spot", "wait-and-save"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class VCpuCountRange(_SchemaPropertyType):
        min: _Integer
        max: _Integer | None = None
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        resource_configuration_arns: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    configuration: Fleet.FleetConfiguration | _Document
    display_name: _String
    farm_id: _String
    max_worker_count: _Integer
    role_arn: _String
    description: _String | None = None
    host_configuration: Fleet.HostConfiguration | _Document | None = None
    min_worker_count: _Integer | None = None
    tags: _Sequence[Fleet.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def capabilities(self) -> _Intrinsic: ...
    @property
    def fleet_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def worker_count(self) -> _Intrinsic: ...

@_declaration
class LicenseEndpoint(_SchemaResource):
    """Resource Type definition for AWS::Deadline::LicenseEndpoint."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    security_group_ids: _Sequence[_String] | _Intrinsic
    subnet_ids: _Sequence[_String] | _Intrinsic
    vpc_id: _String
    tags: _Sequence[LicenseEndpoint.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def dns_name(self) -> _Intrinsic: ...
    @property
    def license_endpoint_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...

@_declaration
class Limit(_SchemaResource):
    """Resource Type definition for AWS::Deadline::Limit."""
    TYPE: _ClassVar[str]
    amount_requirement_name: _String
    display_name: _String
    farm_id: _String
    max_count: _Integer
    description: _String | None = None
    @property
    def current_count(self) -> _Intrinsic: ...
    @property
    def limit_id(self) -> _Intrinsic: ...

@_declaration
class MeteredProduct(_SchemaResource):
    """Resource Type definition for AWS::Deadline::MeteredProduct."""
    TYPE: _ClassVar[str]
    license_endpoint_id: _String | None = None
    product_id: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def family(self) -> _Intrinsic: ...
    @property
    def port(self) -> _Intrinsic: ...
    @property
    def vendor(self) -> _Intrinsic: ...

@_declaration
class Monitor(_SchemaResource):
    """Resource Type definition for AWS::Deadline::Monitor."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    display_name: _String
    identity_center_instance_arn: _String
    role_arn: _String
    subdomain: _String
    identity_center_region: _String | None = None
    """The AWS region where IAM Identity Center is enabled. Required when Identity Center is in a different region
    than the monitor.
    """
    tags: _Sequence[Monitor.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def identity_center_application_arn(self) -> _Intrinsic: ...
    @property
    def monitor_id(self) -> _Intrinsic: ...
    @property
    def url(self) -> _Intrinsic: ...

@_declaration
class Queue(_SchemaResource):
    """Resource Type definition for AWS::Deadline::Queue."""
    @_declaration
    class JobAttachmentSettings(_SchemaPropertyType):
        root_prefix: _String
        s3_bucket_name: _String
    @_declaration
    class JobRunAsUser(_SchemaPropertyType):
        run_as: _Literal["QUEUE_CONFIGURED_USER", "WORKER_AGENT_USER"] | _String
        posix: Queue.PosixUser | _Document | None = None
        windows: Queue.WindowsUser | _Document | None = None
    @_declaration
    class PosixUser(_SchemaPropertyType):
        group: _String
        user: _String
    @_declaration
    class PriorityBalancedSchedulingConfiguration(_SchemaPropertyType):
        rendering_task_buffer: _Integer | None = None
    @_declaration
    class SchedulingConfiguration(_SchemaPropertyType):
        priority_balanced: Queue.PriorityBalancedSchedulingConfiguration | _Document | None = None
        priority_fifo: _Document | None = None
        weighted_balanced: Queue.WeightedBalancedSchedulingConfiguration | _Document | None = None
    @_declaration
    class SchedulingMaxPriorityOverride(_SchemaPropertyType):
        always_schedule_first: _Document | None = None
    @_declaration
    class SchedulingMinPriorityOverride(_SchemaPropertyType):
        always_schedule_last: _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class WeightedBalancedSchedulingConfiguration(_SchemaPropertyType):
        error_weight: _Number | None = None
        max_priority_override: Queue.SchedulingMaxPriorityOverride | _Document | None = None
        min_priority_override: Queue.SchedulingMinPriorityOverride | _Document | None = None
        priority_weight: _Number | None = None
        rendering_task_buffer: _Integer | None = None
        rendering_task_weight: _Number | None = None
        submission_time_weight: _Number | None = None
    @_declaration
    class WindowsUser(_SchemaPropertyType):
        password_arn: _String
        user: _String
    TYPE: _ClassVar[str]
    display_name: _String
    farm_id: _String
    allowed_storage_profile_ids: _Sequence[_String] | _Intrinsic | None = None
    default_budget_action: _Literal["NONE", "STOP_SCHEDULING_AND_COMPLETE_TASKS", "STOP_SCHEDULING_AND_CANCEL_TASKS"] | _String | None = None
    description: _String | None = None
    job_attachment_settings: Queue.JobAttachmentSettings | _Document | None = None
    job_run_as_user: Queue.JobRunAsUser | _Document | None = None
    required_file_system_location_names: _Sequence[_String] | _Intrinsic | None = None
    role_arn: _String | None = None
    scheduling_configuration: Queue.SchedulingConfiguration | _Document | None = None
    tags: _Sequence[Queue.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def queue_id(self) -> _Intrinsic: ...

@_declaration
class QueueEnvironment(_SchemaResource):
    """Resource Type definition for AWS::Deadline::QueueEnvironment."""
    TYPE: _ClassVar[str]
    farm_id: _String
    priority: _Integer
    queue_id: _String
    template: _String
    template_type: _Literal["JSON", "YAML"] | _String
    @property
    def name(self) -> _Intrinsic: ...
    @property
    def queue_environment_id(self) -> _Intrinsic: ...

@_declaration
class QueueFleetAssociation(_SchemaResource):
    """Resource Type definition for AWS::Deadline::QueueFleetAssociation."""
    TYPE: _ClassVar[str]
    farm_id: _String
    fleet_id: _String
    queue_id: _String

@_declaration
class QueueLimitAssociation(_SchemaResource):
    """Resource Type definition for AWS::Deadline::QueueLimitAssociation."""
    TYPE: _ClassVar[str]
    farm_id: _String
    limit_id: _String
    queue_id: _String

@_declaration
class StorageProfile(_SchemaResource):
    """Resource Type definition for AWS::Deadline::StorageProfile."""
    @_declaration
    class FileSystemLocation(_SchemaPropertyType):
        name: _String
        path: _String
        type: _Literal["SHARED", "LOCAL"] | _String
    TYPE: _ClassVar[str]
    display_name: _String
    farm_id: _String
    os_family: _Literal["WINDOWS", "LINUX", "MACOS"] | _String
    file_system_locations: _Sequence[StorageProfile.FileSystemLocation | _Document] | _Intrinsic | None = None
    @property
    def storage_profile_id(self) -> _Intrinsic: ...

@_declaration
class Worker(_SchemaResource):
    """Definition of AWS::Deadline::Worker Resource Type."""
    @_declaration
    class HostPropertiesRequest(_SchemaPropertyType):
        """The host property details."""
        host_name: _String | None = None
        """The host name."""
        ip_addresses: Worker.IpAddresses | _Document | None = None
    @_declaration
    class IpAddresses(_SchemaPropertyType):
        """The IP addresses for a host."""
        ip_v4_addresses: _Sequence[_String] | _Intrinsic | None = None
        """The IpV4 address of the network."""
        ip_v6_addresses: _Sequence[_String] | _Intrinsic | None = None
        """The IpV6 address for the network and node component."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    farm_id: _String
    """The farm ID."""
    fleet_id: _String
    """The fleet ID."""
    host_properties: Worker.HostPropertiesRequest | _Document | None = None
    """The IP address and host name of the worker."""
    tags: _Sequence[Worker.Tags | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the worker."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the resource was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The user or system that created this resource."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the worker."""
    @property
    def worker_id(self) -> _Intrinsic:
        """The worker ID."""
