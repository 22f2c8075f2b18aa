"""AWS::OpsWorks. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class App(_SchemaResource):
    """Resource Type definition for AWS::OpsWorks::App."""
    @_declaration
    class DataSource(_SchemaPropertyType):
        arn: _String | None = None
        database_name: _String | None = None
        type: _String | None = None
    @_declaration
    class EnvironmentVariable(_SchemaPropertyType):
        key: _String
        value: _String
        secure: _Boolean | None = None
    @_declaration
    class Source(_SchemaPropertyType):
        password: _String | None = None
        revision: _String | None = None
        ssh_key: _String | None = None
        type: _String | None = None
        url: _String | None = None
        username: _String | None = None
    @_declaration
    class SslConfiguration(_SchemaPropertyType):
        certificate: _String | None = None
        chain: _String | None = None
        private_key: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    stack_id: _String
    type: _String
    app_source: App.Source | _Document | None = None
    attributes: _Mapping[str, _String] | _Intrinsic | None = None
    data_sources: _Sequence[App.DataSource | _Document] | _Intrinsic | None = None
    description: _String | None = None
    domains: _Sequence[_String] | _Intrinsic | None = None
    enable_ssl: _Boolean | None = None
    environment: _Sequence[App.EnvironmentVariable | _Document] | _Intrinsic | None = None
    shortname: _String | None = None
    ssl_configuration: App.SslConfiguration | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ElasticLoadBalancerAttachment(_SchemaResource):
    """Resource Type definition for AWS::OpsWorks::ElasticLoadBalancerAttachment."""
    TYPE: _ClassVar[str]
    elastic_load_balancer_name: _String
    layer_id: _String
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Instance(_SchemaResource):
    """Resource Type definition for AWS::OpsWorks::Instance."""
    @_declaration
    class BlockDeviceMapping(_SchemaPropertyType):
        device_name: _String | None = None
        ebs: Instance.EbsBlockDevice | _Document | None = None
        no_device: _String | None = None
        virtual_name: _String | None = None
    @_declaration
    class EbsBlockDevice(_SchemaPropertyType):
        delete_on_termination: _Boolean | None = None
        iops: _Integer | None = None
        snapshot_id: _String | None = None
        volume_size: _Integer | None = None
        volume_type: _String | None = None
    @_declaration
    class TimeBasedAutoScaling(_SchemaPropertyType):
        friday: _Mapping[str, _String] | _Intrinsic | None = None
        monday: _Mapping[str, _String] | _Intrinsic | None = None
        saturday: _Mapping[str, _String] | _Intrinsic | None = None
        sunday: _Mapping[str, _String] | _Intrinsic | None = None
        thursday: _Mapping[str, _String] | _Intrinsic | None = None
        tuesday: _Mapping[str, _String] | _Intrinsic | None = None
        wednesday: _Mapping[str, _String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    instance_type: _String
    layer_ids: _Sequence[_String] | _Intrinsic
    stack_id: _String
    agent_version: _String | None = None
    ami_id: _String | None = None
    architecture: _String | None = None
    auto_scaling_type: _String | None = None
    availability_zone: _String | None = None
    block_device_mappings: _Sequence[Instance.BlockDeviceMapping | _Document] | _Intrinsic | None = None
    ebs_optimized: _Boolean | None = None
    elastic_ips: _Sequence[_String] | _Intrinsic | None = None
    hostname: _String | None = None
    install_updates_on_boot: _Boolean | None = None
    os: _String | None = None
    root_device_type: _String | None = None
    ssh_key_name: _String | None = None
    subnet_id: _String | None = None
    tenancy: _String | None = None
    time_based_auto_scaling: Instance.TimeBasedAutoScaling | _Document | None = None
    virtualization_type: _String | None = None
    volumes: _Sequence[_String] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def private_dns_name(self) -> _Intrinsic: ...
    @property
    def private_ip(self) -> _Intrinsic: ...
    @property
    def public_dns_name(self) -> _Intrinsic: ...
    @property
    def public_ip(self) -> _Intrinsic: ...

@_declaration
class Layer(_SchemaResource):
    """Resource Type definition for AWS::OpsWorks::Layer."""
    @_declaration
    class AutoScalingThresholds(_SchemaPropertyType):
        cpu_threshold: _Number | None = None
        ignore_metrics_time: _Integer | None = None
        instance_count: _Integer | None = None
        load_threshold: _Number | None = None
        memory_threshold: _Number | None = None
        thresholds_wait_time: _Integer | None = None
    @_declaration
    class LifecycleEventConfiguration(_SchemaPropertyType):
        shutdown_event_configuration: Layer.ShutdownEventConfiguration | _Document | None = None
    @_declaration
    class LoadBasedAutoScaling(_SchemaPropertyType):
        down_scaling: Layer.AutoScalingThresholds | _Document | None = None
        enable: _Boolean | None = None
        up_scaling: Layer.AutoScalingThresholds | _Document | None = None
    @_declaration
    class Recipes(_SchemaPropertyType):
        configure: _Sequence[_String] | _Intrinsic | None = None
        deploy: _Sequence[_String] | _Intrinsic | None = None
        setup: _Sequence[_String] | _Intrinsic | None = None
        shutdown: _Sequence[_String] | _Intrinsic | None = None
        undeploy: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ShutdownEventConfiguration(_SchemaPropertyType):
        delay_until_elb_connections_drained: _Boolean | None = None
        execution_timeout: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VolumeConfiguration(_SchemaPropertyType):
        encrypted: _Boolean | None = None
        iops: _Integer | None = None
        mount_point: _String | None = None
        number_of_disks: _Integer | None = None
        raid_level: _Integer | None = None
        size: _Integer | None = None
        volume_type: _String | None = None
    TYPE: _ClassVar[str]
    auto_assign_elastic_ips: _Boolean
    auto_assign_public_ips: _Boolean
    enable_auto_healing: _Boolean
    name: _String
    shortname: _String
    stack_id: _String
    type: _String
    attributes: _Mapping[str, _String] | _Intrinsic | None = None
    custom_instance_profile_arn: _String | None = None
    custom_json: _Document | _String | None = None
    custom_recipes: Layer.Recipes | _Document | None = None
    custom_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    install_updates_on_boot: _Boolean | None = None
    lifecycle_event_configuration: Layer.LifecycleEventConfiguration | _Document | None = None
    load_based_auto_scaling: Layer.LoadBasedAutoScaling | _Document | None = None
    packages: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Layer.Tag | _Document] | _Intrinsic | None = None
    use_ebs_optimized_instances: _Boolean | None = None
    volume_configurations: _Sequence[Layer.VolumeConfiguration | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Stack(_SchemaResource):
    """Resource Type definition for AWS::OpsWorks::Stack."""
    @_declaration
    class ChefConfiguration(_SchemaPropertyType):
        berkshelf_version: _String | None = None
        manage_berkshelf: _Boolean | None = None
    @_declaration
    class ElasticIp(_SchemaPropertyType):
        ip: _String
        name: _String | None = None
    @_declaration
    class RdsDbInstance(_SchemaPropertyType):
        db_password: _String
        db_user: _String
        rds_db_instance_arn: _String
    @_declaration
    class Source(_SchemaPropertyType):
        password: _String | None = None
        revision: _String | None = None
        ssh_key: _String | None = None
        type: _String | None = None
        url: _String | None = None
        username: _String | None = None
    @_declaration
    class StackConfigurationManager(_SchemaPropertyType):
        name: _String | None = None
        version: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    default_instance_profile_arn: _String
    name: _String
    service_role_arn: _String
    agent_version: _String | None = None
    attributes: _Mapping[str, _String] | _Intrinsic | None = None
    chef_configuration: Stack.ChefConfiguration | _Document | None = None
    clone_app_ids: _Sequence[_String] | _Intrinsic | None = None
    clone_permissions: _Boolean | None = None
    configuration_manager: Stack.StackConfigurationManager | _Document | None = None
    custom_cookbooks_source: Stack.Source | _Document | None = None
    custom_json: _Document | _String | None = None
    default_availability_zone: _String | None = None
    default_os: _String | None = None
    default_root_device_type: _String | None = None
    default_ssh_key_name: _String | None = None
    default_subnet_id: _String | None = None
    ecs_cluster_arn: _String | None = None
    elastic_ips: _Sequence[Stack.ElasticIp | _Document] | _Intrinsic | None = None
    hostname_theme: _String | None = None
    rds_db_instances: _Sequence[Stack.RdsDbInstance | _Document] | _Intrinsic | None = None
    source_stack_id: _String | None = None
    tags: _Sequence[Stack.Tag | _Document] | _Intrinsic | None = None
    use_custom_cookbooks: _Boolean | None = None
    use_opsworks_security_groups: _Boolean | None = None
    vpc_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class UserProfile(_SchemaResource):
    """Resource Type definition for AWS::OpsWorks::UserProfile."""
    TYPE: _ClassVar[str]
    iam_user_arn: _String
    allow_self_management: _Boolean | None = None
    ssh_public_key: _String | None = None
    ssh_username: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Volume(_SchemaResource):
    """Resource Type definition for AWS::OpsWorks::Volume."""
    TYPE: _ClassVar[str]
    ec2_volume_id: _String
    stack_id: _String
    mount_point: _String | None = None
    name: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...
