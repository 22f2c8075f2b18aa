"""AWS::EMRServerless. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Resource schema for AWS::EMRServerless::Application Type."""
    @_declaration
    class AutoStartConfiguration(_SchemaPropertyType):
        """Configuration for Auto Start of Application."""
        enabled: _Boolean | None = None
        """If set to true, the Application will automatically start. Defaults to true."""
    @_declaration
    class AutoStopConfiguration(_SchemaPropertyType):
        """Configuration for Auto Stop of Application."""
        enabled: _Boolean | None = None
        """If set to true, the Application will automatically stop after being idle. Defaults to true."""
        idle_timeout_minutes: _Integer | None = None
        """The amount of time [in minutes] to wait before auto stopping the Application when idle. Defaults to 15
        minutes.
        """
    @_declaration
    class CloudWatchLoggingConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        """If set to false, CloudWatch logging will be turned off. Defaults to false."""
        encryption_key_arn: _String | None = None
        """KMS key ARN to encrypt the logs stored in given CloudWatch log-group."""
        log_group_name: _String | None = None
        """Log-group name to produce log-streams on CloudWatch. If undefined, logs will be produced in a default
        log-group /aws/emr-serverless.
        """
        log_stream_name_prefix: _String | None = None
        """Log-stream name prefix by which log-stream names will start in the CloudWatch Log-group."""
        log_type_map: _Sequence[Application.LogTypeMapKeyValuePair | _Document] | _Intrinsic | None = None
        """The specific log-streams which need to be uploaded to CloudWatch."""
    @_declaration
    class ConfigurationObject(_SchemaPropertyType):
        """Configuration for a JobRun."""
        classification: _String
        """String with a maximum length of 1024."""
        configurations: _Sequence[Application.ConfigurationObject | _Document] | _Intrinsic | None = None
        properties: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class IdentityCenterConfiguration(_SchemaPropertyType):
        """The IAM IdentityCenter configuration for trusted-identity-propagation on this application. Supported with
        release labels emr-7.8.0 and above.
        """
        identity_center_instance_arn: _String | None = None
        """The IAM IdentityCenter instance arn."""
    @_declaration
    class ImageConfigurationInput(_SchemaPropertyType):
        """The image configuration."""
        image_uri: _String | None = None
        """The URI of an image in the Amazon ECR registry. This field is required when you create a new application.
        If you leave this field blank in an update, Amazon EMR will remove the image configuration.
        """
    @_declaration
    class InitialCapacityConfig(_SchemaPropertyType):
        worker_configuration: Application.WorkerConfiguration | _Document
        worker_count: _Integer
        """Initial count of workers to be initialized when an Application is started. This count will be continued
        to be maintained until the Application is stopped.
        """
    @_declaration
    class InitialCapacityConfigKeyValuePair(_SchemaPropertyType):
        key: _String
        """Worker type for an analytics framework."""
        value: Application.InitialCapacityConfig | _Document
    @_declaration
    class InteractiveConfiguration(_SchemaPropertyType):
        livy_endpoint_enabled: _Boolean | None = None
        """Enables an Apache Livy endpoint that you can connect to and run interactive jobs."""
        session_enabled: _Boolean | None = None
        """Enables interactive sessions on the application."""
        studio_enabled: _Boolean | None = None
        """Enabled you to connect an Application to Amazon EMR Studio to run interactive workloads in a notebook."""
    @_declaration
    class LogTypeMapKeyValuePair(_SchemaPropertyType):
        key: _String
        value: _Sequence[_String] | _Intrinsic
    @_declaration
    class ManagedPersistenceMonitoringConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        """If set to false, managed logging will be turned off. Defaults to true."""
        encryption_key_arn: _String | None = None
        """KMS key ARN to encrypt the logs stored in managed persistence."""
    @_declaration
    class MaximumAllowedResources(_SchemaPropertyType):
        cpu: _String
        """Per worker CPU resource. vCPU is the only supported unit and specifying vCPU is optional."""
        memory: _String
        """Per worker memory resource. GB is the only supported unit and specifying GB is optional."""
        disk: _String | None = None
        """Per worker Disk resource. GB is the only supported unit and specifying GB is optional."""
    @_declaration
    class MonitoringConfiguration(_SchemaPropertyType):
        """Monitoring configuration for batch and interactive JobRun."""
        cloud_watch_logging_configuration: Application.CloudWatchLoggingConfiguration | _Document | None = None
        """CloudWatch logging configurations for a JobRun."""
        managed_persistence_monitoring_configuration: Application.ManagedPersistenceMonitoringConfiguration | _Document | None = None
        """Managed log persistence configurations for a JobRun."""
        prometheus_monitoring_configuration: Application.PrometheusMonitoringConfiguration | _Document | None = None
        """Prometheus monitoring configurations for a JobRun."""
        s3_monitoring_configuration: Application.S3MonitoringConfiguration | _Document | None = None
        """S3 monitoring configurations for a JobRun."""
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The ID of the security groups in the VPC to which you want to connect your job or application."""
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """The ID of the subnets in the VPC to which you want to connect your job or application."""
    @_declaration
    class PrometheusMonitoringConfiguration(_SchemaPropertyType):
        remote_write_url: _String | None = None
        """The remote write URL in the Amazon Managed Service for Prometheus workspace to send metrics to."""
    @_declaration
    class S3MonitoringConfiguration(_SchemaPropertyType):
        encryption_key_arn: _String | None = None
        """KMS key ARN to encrypt the logs stored in given s3."""
        log_uri: _String | None = None
    @_declaration
    class SchedulerConfiguration(_SchemaPropertyType):
        """The scheduler configuration for batch and streaming jobs running on this application. Supported with
        release labels emr-7.0.0 and above.
        """
        max_concurrent_runs: _Integer | None = None
        """The maximum concurrent job runs on this application. If scheduler configuration is enabled on your
        application, the default value is 15. The valid range is 1 to 1000.
        """
        queue_timeout_minutes: _Integer | None = None
        """The maximum duration in minutes for the job in QUEUED state. If scheduler configuration is enabled on
        your application, the default value is 360 minutes (6 hours). The valid range is from 15 to 720.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The value for the tag. You can specify a value that is 1 to 128 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class WorkerConfiguration(_SchemaPropertyType):
        cpu: _String
        """Per worker CPU resource. vCPU is the only supported unit and specifying vCPU is optional."""
        memory: _String
        """Per worker memory resource. GB is the only supported unit and specifying GB is optional."""
        disk: _String | None = None
        """Per worker Disk resource. GB is the only supported unit and specifying GB is optional."""
        disk_type: _String | None = None
        """Per worker DiskType resource. Shuffle optimized and Standard are only supported types and specifying
        diskType is optional.
        """
    @_declaration
    class WorkerTypeSpecificationInput(_SchemaPropertyType):
        """The specifications for a worker type."""
        image_configuration: Application.ImageConfigurationInput | _Document | None = None
    TYPE: _ClassVar[str]
    release_label: _String
    """EMR release label."""
    type: _String
    """The type of the application."""
    architecture: _Literal["ARM64", "X86_64"] | _String | None = None
    auto_start_configuration: Application.AutoStartConfiguration | _Document | None = None
    """Configuration for Auto Start of Application."""
    auto_stop_configuration: Application.AutoStopConfiguration | _Document | None = None
    """Configuration for Auto Stop of Application."""
    identity_center_configuration: Application.IdentityCenterConfiguration | _Document | None = None
    """The IAM IdentityCenter configuration for trusted-identity-propagation on this application. Supported with
    release labels emr-7.8.0 and above.
    """
    image_configuration: Application.ImageConfigurationInput | _Document | None = None
    initial_capacity: _Sequence[Application.InitialCapacityConfigKeyValuePair | _Document] | _Intrinsic | None = None
    """Initial capacity initialized when an Application is started."""
    interactive_configuration: Application.InteractiveConfiguration | _Document | None = None
    maximum_capacity: Application.MaximumAllowedResources | _Document | None = None
    """Maximum allowed cumulative resources for an Application. No new resources will be created once the limit is
    hit.
    """
    monitoring_configuration: Application.MonitoringConfiguration | _Document | None = None
    name: _String | None = None
    """User friendly Application name."""
    network_configuration: Application.NetworkConfiguration | _Document | None = None
    """Network Configuration for customer VPC connectivity."""
    runtime_configuration: _Sequence[Application.ConfigurationObject | _Document] | _Intrinsic | None = None
    scheduler_configuration: Application.SchedulerConfiguration | _Document | None = None
    """The scheduler configuration for batch and streaming jobs running on this application. Supported with release
    labels emr-7.0.0 and above.
    """
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """Tag map with key and value."""
    worker_type_specifications: _Mapping[str, Application.WorkerTypeSpecificationInput | _Document] | _Intrinsic | None = None
    """The key-value pairs that specify worker type to WorkerTypeSpecificationInput. This parameter must contain all
    valid worker types for a Spark or Hive application. Valid worker types include Driver and Executor for Spark
    applications and HiveDriver and TezTask for Hive applications. You can either set image details in this
    parameter for each worker type, or in imageConfiguration for all worker types.
    """
    @property
    def application_id(self) -> _Intrinsic:
        """The ID of the EMR Serverless Application."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the EMR Serverless Application."""
