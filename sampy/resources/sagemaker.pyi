"""AWS::SageMaker. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AIWorkloadConfig(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::AIWorkloadConfig. A reusable AI workload configuration that
    defines datasets, data sources and benchmark tool settings for consistent performance testing of generative AI
    inference deployments on Amazon SageMaker AI.
    """
    @_declaration
    class AIDatasetConfig(_SchemaPropertyType):
        """The dataset configuration for an AI workload."""
        input_data_config: _Sequence[AIWorkloadConfig.AIWorkloadInputDataConfig | _Document] | _Intrinsic
        """An array of input data channel configurations for the workload."""
    @_declaration
    class AIWorkloadConfigs(_SchemaPropertyType):
        """The benchmark tool configuration for an AI workload."""
        workload_spec: AIWorkloadConfig.WorkloadSpec | _Document
        """The workload specification that defines benchmark parameters."""
    @_declaration
    class AIWorkloadDataSource(_SchemaPropertyType):
        """The data source for an AI workload input data channel."""
        s3_data_source: AIWorkloadConfig.AIWorkloadS3DataSource | _Document | None = None
        """The Amazon S3 data source configuration."""
    @_declaration
    class AIWorkloadInputDataConfig(_SchemaPropertyType):
        """A channel of input data for an AI workload configuration."""
        channel_name: _String
        """The logical name for the data channel."""
        data_source: AIWorkloadConfig.AIWorkloadDataSource | _Document
        """The data source for this channel."""
    @_declaration
    class AIWorkloadS3DataSource(_SchemaPropertyType):
        """The Amazon S3 data source for an AI workload."""
        s3_uri: _String
        """The Amazon S3 URI of the data."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag key. Tag keys must be unique per resource."""
        value: _String
        """The tag value."""
    @_declaration
    class WorkloadSpec(_SchemaPropertyType):
        """The workload specification for benchmark tool configuration."""
        inline: _String
        """An inline YAML or JSON string that defines benchmark parameters. The service validates the document
        against its own benchmark schema: it must declare a benchmark object whose type member matches the pattern
        ^(aiperf)$.
        """
    TYPE: _ClassVar[str]
    ai_workload_config_name: _String
    """The name of the AI workload configuration. The name must be unique within your AWS account in the current AWS
    Region. Only lowercase letters and digits are accepted: DeleteAIWorkloadConfig lowercases the name before
    looking it up, so a name containing an uppercase letter produces a configuration that can be created and read
    but never deleted.
    """
    ai_workload_configs: AIWorkloadConfig.AIWorkloadConfigs | _Document | None = None
    """The benchmark tool configuration and workload specification."""
    dataset_config: AIWorkloadConfig.AIDatasetConfig | _Document | None = None
    """The dataset configuration for the workload. Specify input data channels with their data sources for benchmark
    workloads.
    """
    tags: _Sequence[AIWorkloadConfig.Tag | _Document] | _Intrinsic | None = None
    """The metadata that you apply to the AI workload configuration to help you categorize and organize it."""
    @property
    def ai_workload_config_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the AI workload configuration. The name segment is restricted to
        lowercase for the same reason as AIWorkloadConfigName: the engine derives that property from this ARN, so a
        permissive ARN would yield a derived name the schema itself rejects.
        """
    @property
    def creation_time(self) -> _Intrinsic:
        """A timestamp that indicates when the AI workload configuration was created."""

@_declaration
class Action(_SchemaResource):
    """Resource type definition for AWS::SageMaker::Action. An action is a lineage tracking entity that represents
    an action or activity, such as a model deployment or an HPO job.
    """
    @_declaration
    class ActionSource(_SchemaPropertyType):
        source_uri: _String
        """The URI of the source."""
        source_id: _String | None = None
        """The ID of the source."""
        source_type: _String | None = None
        """The type of the source."""
    @_declaration
    class MetadataProperties(_SchemaPropertyType):
        commit_id: _String | None = None
        """The commit ID."""
        generated_by: _String | None = None
        """The entity this entity was generated by."""
        project_id: _String | None = None
        """The project ID."""
        repository: _String | None = None
        """The repository."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    action_name: _String
    """The name of the action. Must be unique to your account in an AWS Region."""
    action_type: _String
    """The action type."""
    source: Action.ActionSource | _Document
    """The source type, ID, and URI."""
    description: _String | None = None
    """The description of the action."""
    metadata_properties: Action.MetadataProperties | _Document | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""
    properties: _Mapping[str, _String] | _Intrinsic | None = None
    """A list of properties to add to the action."""
    status: _Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"] | _String | None = None
    """The status of the action."""
    tags: _Sequence[Action.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the action."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the action."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the action was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """When the action was last modified."""

@_declaration
class Algorithm(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Algorithm."""
    @_declaration
    class CategoricalParameterRangeSpecification(_SchemaPropertyType):
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class ChannelSpecification(_SchemaPropertyType):
        name: _String
        supported_content_types: _Sequence[_String] | _Intrinsic
        supported_input_modes: _Sequence[_Literal["Pipe", "File", "FastFile"] | _String] | _Intrinsic
        description: _String | None = None
        is_required: _Boolean | None = None
        supported_compression_types: _Sequence[_Literal["None", "Gzip"] | _String] | _Intrinsic | None = None
    @_declaration
    class ContinuousParameterRangeSpecification(_SchemaPropertyType):
        max_value: _String
        min_value: _String
    @_declaration
    class HyperParameterSpecification(_SchemaPropertyType):
        name: _String
        type: _Literal["Integer", "Continuous", "Categorical", "FreeText"] | _String
        default_value: _String | None = None
        description: _String | None = None
        is_required: _Boolean | None = None
        is_tunable: _Boolean | None = None
        range: Algorithm.ParameterRange | _Document | None = None
    @_declaration
    class HyperParameterTuningJobObjective(_SchemaPropertyType):
        metric_name: _String
        type: _Literal["Maximize", "Minimize"] | _String
    @_declaration
    class InferenceSpecification(_SchemaPropertyType):
        containers: _Sequence[Algorithm.ModelPackageContainerDefinition | _Document] | _Intrinsic
        supported_content_types: _Sequence[_String] | _Intrinsic | None = None
        supported_realtime_inference_instance_types: _Sequence[_String] | _Intrinsic | None = None
        supported_response_mime_types: _Sequence[_String] | _Intrinsic | None = None
        supported_transform_instance_types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class IntegerParameterRangeSpecification(_SchemaPropertyType):
        max_value: _String
        min_value: _String
    @_declaration
    class MetricDefinition(_SchemaPropertyType):
        name: _String
        regex: _String
    @_declaration
    class ModelInput(_SchemaPropertyType):
        data_input_config: _String
    @_declaration
    class ModelPackageContainerDefinition(_SchemaPropertyType):
        image: _String
        container_hostname: _String | None = None
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        framework: _String | None = None
        framework_version: _String | None = None
        image_digest: _String | None = None
        is_checkpoint: _Boolean | None = None
        model_input: Algorithm.ModelInput | _Document | None = None
        nearest_model_name: _String | None = None
    @_declaration
    class ParameterRange(_SchemaPropertyType):
        categorical_parameter_range_specification: Algorithm.CategoricalParameterRangeSpecification | _Document | None = None
        continuous_parameter_range_specification: Algorithm.ContinuousParameterRangeSpecification | _Document | None = None
        integer_parameter_range_specification: Algorithm.IntegerParameterRangeSpecification | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TrainingSpecification(_SchemaPropertyType):
        supported_training_instance_types: _Sequence[_String] | _Intrinsic
        training_channels: _Sequence[Algorithm.ChannelSpecification | _Document] | _Intrinsic
        training_image: _String
        metric_definitions: _Sequence[Algorithm.MetricDefinition | _Document] | _Intrinsic | None = None
        supported_hyper_parameters: _Sequence[Algorithm.HyperParameterSpecification | _Document] | _Intrinsic | None = None
        supported_tuning_job_objective_metrics: _Sequence[Algorithm.HyperParameterTuningJobObjective | _Document] | _Intrinsic | None = None
        supports_distributed_training: _Boolean | None = None
        training_image_digest: _String | None = None
    TYPE: _ClassVar[str]
    algorithm_name: _String
    """The name of the algorithm."""
    training_specification: Algorithm.TrainingSpecification | _Document
    algorithm_description: _String | None = None
    """A description of the algorithm."""
    certify_for_marketplace: _Boolean | None = None
    """Whether to certify the algorithm so that it can be listed in AWS Marketplace."""
    inference_specification: Algorithm.InferenceSpecification | _Document | None = None
    tags: _Sequence[Algorithm.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def algorithm_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the algorithm."""
    @property
    def creation_time(self) -> _Intrinsic:
        """A timestamp specifying when the algorithm was created."""

@_declaration
class App(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::App."""
    @_declaration
    class ResourceSpec(_SchemaPropertyType):
        instance_type: _String | None = None
        """The instance type that the image version runs on."""
        lifecycle_config_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Lifecycle Configuration to attach to the Resource."""
        sage_maker_image_arn: _String | None = None
        """The ARN of the SageMaker image that the image version belongs to."""
        sage_maker_image_version_arn: _String | None = None
        """The ARN of the image version created on the instance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    app_name: _String
    """The name of the app."""
    app_type: _Literal["JupyterServer", "KernelGateway", "RStudioServerPro", "RSessionGateway", "Canvas"] | _String
    """The type of app."""
    domain_id: _String
    """The domain ID."""
    user_profile_name: _String
    """The user profile name."""
    recovery_mode: _Boolean | None = None
    """Indicates whether the application is launched in recovery mode."""
    resource_spec: App.ResourceSpec | _Document | None = None
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker image created on the instance."""
    tags: _Sequence[App.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the app."""
    @property
    def app_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the app."""
    @property
    def built_in_lifecycle_config_arn(self) -> _Intrinsic:
        """The lifecycle configuration that runs before the default lifecycle configuration."""

@_declaration
class AppImageConfig(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::AppImageConfig."""
    @_declaration
    class CodeEditorAppImageConfig(_SchemaPropertyType):
        """The configuration for the kernels in a SageMaker image running as a CodeEditor app."""
        container_config: AppImageConfig.ContainerConfig | _Document | None = None
        """The container configuration for a SageMaker image."""
    @_declaration
    class ContainerConfig(_SchemaPropertyType):
        """The container configuration for a SageMaker image."""
        container_arguments: _Sequence[_String] | _Intrinsic | None = None
        """A list of arguments to apply to the container."""
        container_entrypoint: _Sequence[_String] | _Intrinsic | None = None
        """The custom entry point to use on container."""
        container_environment_variables: _Sequence[AppImageConfig.CustomImageContainerEnvironmentVariable | _Document] | _Intrinsic | None = None
        """A list of variables to apply to the custom container."""
    @_declaration
    class CustomImageContainerEnvironmentVariable(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class FileSystemConfig(_SchemaPropertyType):
        """The Amazon Elastic File System (EFS) storage configuration for a SageMaker image."""
        default_gid: _Integer | None = None
        """The default POSIX group ID (GID). If not specified, defaults to 100."""
        default_uid: _Integer | None = None
        """The default POSIX user ID (UID). If not specified, defaults to 1000."""
        mount_path: _String | None = None
        """The path within the image to mount the user's EFS home directory. The directory should be empty. If not
        specified, defaults to /home/sagemaker-user.
        """
    @_declaration
    class JupyterLabAppImageConfig(_SchemaPropertyType):
        """The configuration for the kernels in a SageMaker image running as a JupyterLab app."""
        container_config: AppImageConfig.ContainerConfig | _Document | None = None
        """The container configuration for a SageMaker image."""
    @_declaration
    class KernelGatewayImageConfig(_SchemaPropertyType):
        """The configuration for the file system and kernels in a SageMaker image running as a KernelGateway app."""
        kernel_specs: _Sequence[AppImageConfig.KernelSpec | _Document] | _Intrinsic
        """The specification of the Jupyter kernels in the image."""
        file_system_config: AppImageConfig.FileSystemConfig | _Document | None = None
        """The Amazon Elastic File System (EFS) storage configuration for a SageMaker image."""
    @_declaration
    class KernelSpec(_SchemaPropertyType):
        name: _String
        """The name of the kernel."""
        display_name: _String | None = None
        """The display name of the kernel."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    app_image_config_name: _String
    """The Name of the AppImageConfig."""
    code_editor_app_image_config: AppImageConfig.CodeEditorAppImageConfig | _Document | None = None
    """The CodeEditorAppImageConfig."""
    jupyter_lab_app_image_config: AppImageConfig.JupyterLabAppImageConfig | _Document | None = None
    """The JupyterLabAppImageConfig."""
    kernel_gateway_image_config: AppImageConfig.KernelGatewayImageConfig | _Document | None = None
    """The KernelGatewayImageConfig."""
    tags: _Sequence[AppImageConfig.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the AppImageConfig."""
    @property
    def app_image_config_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the AppImageConfig."""

@_declaration
class Artifact(_SchemaResource):
    """Resource type definition for AWS::SageMaker::Artifact. An artifact is a lineage tracking entity that
    represents a URI addressable object or data, such as an S3 URI of a dataset or the ECR registry path of an
    image.
    """
    @_declaration
    class ArtifactSource(_SchemaPropertyType):
        source_uri: _String
        """The URI of the source."""
        source_types: _Sequence[Artifact.ArtifactSourceType | _Document] | _Intrinsic | None = None
        """A list of source types."""
    @_declaration
    class ArtifactSourceType(_SchemaPropertyType):
        source_id_type: _Literal["MD5Hash", "S3ETag", "S3Version", "Custom"] | _String
        """The type of ID."""
        value: _String
        """The ID."""
    @_declaration
    class MetadataProperties(_SchemaPropertyType):
        commit_id: _String | None = None
        """The commit ID."""
        generated_by: _String | None = None
        """The entity this entity was generated by."""
        project_id: _String | None = None
        """The project ID."""
        repository: _String | None = None
        """The repository."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    artifact_type: _String
    """The artifact type."""
    source: Artifact.ArtifactSource | _Document
    """The source of the artifact."""
    artifact_name: _String | None = None
    """The name of the artifact. Must be unique to your account in an AWS Region."""
    metadata_properties: Artifact.MetadataProperties | _Document | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""
    properties: _Mapping[str, _String] | _Intrinsic | None = None
    """A list of properties to add to the artifact."""
    tags: _Sequence[Artifact.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the artifact."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the artifact."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the artifact was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """When the artifact was last modified."""

@_declaration
class Cluster(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Cluster."""
    @_declaration
    class AlarmDetails(_SchemaPropertyType):
        """The details of the alarm to monitor during the AMI update."""
        alarm_name: _String
        """The name of the alarm."""
    @_declaration
    class AutoPatchConfig(_SchemaPropertyType):
        """The configuration for automatic patching of the instance group. Enables workload-aware, patch-level AMI
        updates.
        """
        patching_strategy: _Literal["WhenIdle", "WhenAllIdle"] | _String
        """The patching strategy that determines when and how instances are patched. WhenIdle patches instances as
        they become idle. WhenAllIdle patches all instances when they are all idle.
        """
        deployment_config: Cluster.DeploymentConfig | _Document | None = None
        patch_schedule: Cluster.PatchSchedule | _Document | None = None
    @_declaration
    class CapacitySizeConfig(_SchemaPropertyType):
        """The configuration of the size measurements of the AMI update. Using this configuration, you can specify
        whether SageMaker should update your instance group by an amount or percentage of instances.
        """
        type: _String
        """Specifies whether SageMaker should process the update by amount or percentage of instances."""
        value: _Integer
        """Specifies the amount or percentage of instances SageMaker updates at a time."""
    @_declaration
    class ClusterAccountingDatabase(_SchemaPropertyType):
        """External MySQL-compatible accounting database that a Slurm cluster's slurmdbd connects to. Database
        credentials are supplied out-of-band through the referenced Secrets Manager secret. Supported only with
        Continuous node provisioning.
        """
        endpoint: _String
        """Hostname or endpoint of the accounting database, such as an RDS endpoint."""
        secret_arn: _String
        """ARN of the Secrets Manager secret holding the database credentials."""
        name: _String | None = None
        """Name of the accounting database schema. Defaults to slurm_acct_db when omitted."""
        port: _Integer | None = None
        """TCP port of the accounting database. Defaults to 3306 when omitted."""
    @_declaration
    class ClusterAutoScalingConfig(_SchemaPropertyType):
        """Configuration for cluster auto-scaling."""
        mode: _Literal["Enable", "Disable"] | _String
        """The auto-scaling mode for the cluster."""
        auto_scaler_type: _Literal["Karpenter"] | _String | None = None
        """The type of auto-scaler to use."""
    @_declaration
    class ClusterCapacityRequirements(_SchemaPropertyType):
        """Specifies the capacity requirements configuration for an instance group."""
        on_demand: _Document | None = None
        spot: _Document | None = None
    @_declaration
    class ClusterEbsVolumeConfig(_SchemaPropertyType):
        """Defines the configuration for attaching additional Amazon Elastic Block Store (EBS) volumes to the
        instances in the SageMaker HyperPod cluster instance group. The additional EBS volume is attached to each
        instance within the SageMaker HyperPod cluster instance group and mounted to /opt/sagemaker.
        """
        root_volume: _Boolean | None = None
        volume_kms_key_id: _String | None = None
        volume_size_in_gb: _Integer | None = None
        """The size in gigabytes (GB) of the additional EBS volume to be attached to the instances in the SageMaker
        HyperPod cluster instance group. The additional EBS volume is attached to each instance within the SageMaker
        HyperPod cluster instance group and mounted to /opt/sagemaker.
        """
    @_declaration
    class ClusterFsxLustreConfig(_SchemaPropertyType):
        """Configuration for mounting an Amazon FSx Lustre file system to the instances in the SageMaker HyperPod
        cluster instance group.
        """
        dns_name: _String
        """The DNS name of the FSx for Lustre file system."""
        mount_name: _String
        """The mount name of the FSx for Lustre file system."""
        mount_path: _String | None = None
        """The mount path for the FSx for Lustre file system."""
    @_declaration
    class ClusterFsxOpenZfsConfig(_SchemaPropertyType):
        """Configuration for mounting an Amazon FSx OpenZFS file system to the instances in the SageMaker HyperPod
        cluster instance group.
        """
        dns_name: _String
        """The DNS name of the FSx for OpenZFS file system."""
        mount_path: _String | None = None
        """The mount path for the FSx for OpenZFS file system."""
    @_declaration
    class ClusterInstanceGroup(_SchemaPropertyType):
        """Details of an instance group in a SageMaker HyperPod cluster."""
        execution_role: _String
        instance_count: _Integer
        """The number of instances you specified to add to the instance group of a SageMaker HyperPod cluster."""
        instance_group_name: _String
        auto_patch_config: Cluster.AutoPatchConfig | _Document | None = None
        capacity_requirements: Cluster.ClusterCapacityRequirements | _Document | None = None
        current_count: _Integer | None = None
        """The number of instances that are currently in the instance group of a SageMaker HyperPod cluster."""
        image_id: _String | None = None
        image_release_version: _String | None = None
        """The version of the HyperPod-managed AMI for the instance group, in semantic version format
        MAJOR.MINOR.PATCH (for example, 1.2.3). Supported only for EKS-orchestrated clusters. If omitted at
        creation, the latest available version is used (or the version of an existing same-architecture instance
        group when adding a group). Changing this value on an existing instance group triggers a software update via
        UpdateClusterSoftware.
        """
        instance_requirements: Cluster.InstanceRequirements | _Document | None = None
        instance_storage_configs: _Sequence[Cluster.ClusterInstanceStorageConfig | _Document] | _Intrinsic | None = None
        instance_type: _String | None = None
        kubernetes_config: Cluster.ClusterKubernetesConfig | _Document | None = None
        life_cycle_config: Cluster.ClusterLifeCycleConfig | _Document | None = None
        min_instance_count: _Integer | None = None
        """The minimum number of instances required for the instance group to be InService. MinInstanceCount must be
        less than or equal to InstanceCount.
        """
        network_interface: Cluster.ClusterNetworkInterface | _Document | None = None
        on_start_deep_health_checks: _Sequence[_Literal["InstanceStress", "InstanceConnectivity"] | _String] | _Intrinsic | None = None
        override_vpc_config: Cluster.VpcConfig | _Document | None = None
        scheduled_update_config: Cluster.ScheduledUpdateConfig | _Document | None = None
        slurm_config: Cluster.ClusterSlurmConfig | _Document | None = None
        threads_per_core: _Integer | None = None
        """The number you specified to TreadsPerCore in CreateCluster for enabling or disabling multithreading. For
        instance types that support multithreading, you can specify 1 for disabling multithreading and 2 for
        enabling multithreading.
        """
        training_plan_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the training plan to use for this cluster instance group. For more
        information about how to reserve GPU capacity for your SageMaker HyperPod clusters using Amazon SageMaker
        Training Plan, see CreateTrainingPlan.
        """
    @_declaration
    class ClusterInstanceStorageConfig(_SchemaPropertyType):
        """Defines the configuration for attaching additional storage to the instances in the SageMaker HyperPod
        cluster instance group.
        """
        ebs_volume_config: Cluster.ClusterEbsVolumeConfig | _Document | None = None
        fsx_lustre_config: Cluster.ClusterFsxLustreConfig | _Document | None = None
        fsx_open_zfs_config: Cluster.ClusterFsxOpenZfsConfig | _Document | None = None
    @_declaration
    class ClusterKubernetesConfig(_SchemaPropertyType):
        """Kubernetes configuration for cluster nodes including labels and taints."""
        labels: _Mapping[str, _String] | _Intrinsic | None = None
        taints: _Sequence[Cluster.ClusterKubernetesTaint | _Document] | _Intrinsic | None = None
    @_declaration
    class ClusterKubernetesTaint(_SchemaPropertyType):
        """A Kubernetes taint to apply to cluster nodes."""
        effect: _Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] | _String
        """The effect of the taint."""
        key: _String
        """The key of the taint."""
        value: _String | None = None
        """The value of the taint."""
    @_declaration
    class ClusterLifeCycleConfig(_SchemaPropertyType):
        """The lifecycle configuration for a SageMaker HyperPod cluster. When omitted, the instance group uses
        Bootstrap mode. When provided with SourceS3Uri and OnCreate, uses Customer Managed mode. When provided with
        SourceS3Uri and OnInitComplete, uses Extended mode.
        """
        on_create: _String | None = None
        """The file name of the entrypoint script of lifecycle scripts under SourceS3Uri. This entrypoint script
        runs during cluster creation. Mutually exclusive with OnInitComplete.
        """
        on_init_complete: _String | None = None
        """The file name of the extension script under SourceS3Uri. This script runs after HyperPod configures the
        default software on the instance. Mutually exclusive with OnCreate.
        """
        source_s3_uri: _String | None = None
        """An Amazon S3 bucket path where your lifecycle scripts are stored."""
    @_declaration
    class ClusterNetworkInterface(_SchemaPropertyType):
        """Specifies the network interface configuration for the instance group."""
        interface_type: _Literal["efa", "efa-only"] | _String
        """The type of network interface."""
    @_declaration
    class ClusterOrchestratorEksConfig(_SchemaPropertyType):
        """Specifies parameter(s) related to EKS as orchestrator, e.g. the EKS cluster nodes will attach to,."""
        cluster_arn: _String
        """The ARN of the EKS cluster, such as arn:aws:eks:us-west-2:123456789012:cluster/my-eks-cluster."""
    @_declaration
    class ClusterOrchestratorSlurmConfig(_SchemaPropertyType):
        """Specifies parameter(s) related to Slurm as orchestrator."""
        accounting_database: Cluster.ClusterAccountingDatabase | _Document | None = None
        slurm_config_strategy: _Literal["Overwrite", "Managed", "Merge"] | _String | None = None
        """The strategy for managing Slurm configuration on the cluster."""
    @_declaration
    class ClusterRestrictedInstanceGroup(_SchemaPropertyType):
        """Details of a restricted instance group in a SageMaker HyperPod cluster."""
        execution_role: _String
        instance_count: _Integer
        """The number of instances you specified to add to the restricted instance group of a SageMaker HyperPod
        cluster.
        """
        instance_group_name: _String
        instance_type: _String
        current_count: _Integer | None = None
        """The number of instances that are currently in the restricted instance group of a SageMaker HyperPod
        cluster.
        """
        environment_config: Cluster.EnvironmentConfig | _Document | None = None
        instance_storage_configs: _Sequence[Cluster.ClusterInstanceStorageConfig | _Document] | _Intrinsic | None = None
        on_start_deep_health_checks: _Sequence[_Literal["InstanceStress", "InstanceConnectivity"] | _String] | _Intrinsic | None = None
        override_vpc_config: Cluster.VpcConfig | _Document | None = None
        threads_per_core: _Integer | None = None
        """The number you specified to TreadsPerCore in CreateCluster for enabling or disabling multithreading. For
        instance types that support multithreading, you can specify 1 for disabling multithreading and 2 for
        enabling multithreading.
        """
        training_plan_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the training plan to use for this cluster restricted instance group.
        For more information about how to reserve GPU capacity for your SageMaker HyperPod clusters using Amazon
        SageMaker Training Plan, see CreateTrainingPlan.
        """
    @_declaration
    class ClusterSlurmConfig(_SchemaPropertyType):
        """Slurm configuration for the instance group."""
        node_type: _Literal["Controller", "Login", "Compute"] | _String
        """The type of Slurm node for this instance group."""
        partition_names: _Sequence[_String] | _Intrinsic | None = None
        """The Slurm partitions that this instance group belongs to. Maximum of 1 partition."""
    @_declaration
    class DeploymentConfig(_SchemaPropertyType):
        """The configuration to use when updating the AMI versions."""
        auto_rollback_configuration: _Sequence[Cluster.AlarmDetails | _Document] | _Intrinsic | None = None
        rolling_update_policy: Cluster.RollingUpdatePolicy | _Document | None = None
        wait_interval_in_seconds: _Integer | None = None
        """The duration in seconds that SageMaker waits before updating more instances in the cluster."""
    @_declaration
    class EnvironmentConfig(_SchemaPropertyType):
        """The configuration for the restricted instance groups (RIG) environment."""
        f_sx_lustre_config: Cluster.FSxLustreConfig | _Document | None = None
    @_declaration
    class FSxLustreConfig(_SchemaPropertyType):
        """Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster."""
        per_unit_storage_throughput: _Integer
        """The throughput capacity of the FSx for Lustre file system, measured in MB/s per TiB of storage."""
        size_in_gi_b: _Integer
        """The storage capacity of the FSx for Lustre file system, specified in gibibytes (GiB)."""
    @_declaration
    class InstanceRequirements(_SchemaPropertyType):
        """The instance requirements for the instance group. Specifies a list of instance types that can be used."""
        instance_types: _Sequence[_String] | _Intrinsic
        """A list of instance types that can be used for this instance group."""
    @_declaration
    class Orchestrator(_SchemaPropertyType):
        """Specifies parameter(s) specific to the orchestrator, e.g. specify the EKS cluster or Slurm configuration.
        """
        eks: Cluster.ClusterOrchestratorEksConfig | _Document | None = None
        slurm: Cluster.ClusterOrchestratorSlurmConfig | _Document | None = None
    @_declaration
    class PatchSchedule(_SchemaPropertyType):
        """The schedule configuration for automatic patching."""
        next_patch_date: _String | None = None
        """The date and time of the next scheduled patch, set by the system when a patch AMI is detected."""
    @_declaration
    class RestrictedInstanceGroupsConfig(_SchemaPropertyType):
        """The cluster-level configuration for restricted instance groups, including shared environment settings for
        inter-RIG communication and FSx Lustre sharing.
        """
        shared_environment_config: Cluster.SharedEnvironmentConfig | _Document
    @_declaration
    class RollingUpdatePolicy(_SchemaPropertyType):
        """The policy that SageMaker uses when updating the AMI versions of the cluster."""
        maximum_batch_size: Cluster.CapacitySizeConfig | _Document
        rollback_maximum_batch_size: Cluster.CapacitySizeConfig | _Document | None = None
    @_declaration
    class ScheduledUpdateConfig(_SchemaPropertyType):
        """The configuration object of the schedule that SageMaker follows when updating the AMI."""
        schedule_expression: _String
        """A cron expression that specifies the schedule that SageMaker follows when updating the AMI."""
        deployment_config: Cluster.DeploymentConfig | _Document | None = None
    @_declaration
    class SharedEnvironmentConfig(_SchemaPropertyType):
        """The shared environment configuration for restricted instance groups that use cluster-level shared FSx
        Lustre storage.
        """
        f_sx_lustre_deletion_policy: _Literal["Keep", "DeleteIfNotUsed"] | _String
        """The deletion policy for the shared FSx Lustre file system. Keep retains the FSx when RIGs are deleted.
        DeleteIfNotUsed deletes the FSx when no RIGs reference it.
        """
        f_sx_lustre_config: Cluster.FSxLustreConfig | _Document | None = None
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
    @_declaration
    class TieredStorageConfig(_SchemaPropertyType):
        """Configuration for tiered storage in the SageMaker HyperPod cluster."""
        mode: _Literal["Enable", "Disable"] | _String
        """The mode of tiered storage."""
        instance_memory_allocation_percentage: _Integer | None = None
        """The percentage of instance memory to allocate for tiered storage."""
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute
        resources have access to. You can control access to and from your resources by configuring a VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is
        specified in the Subnets field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect your training job or model."""
    TYPE: _ClassVar[str]
    auto_scaling: Cluster.ClusterAutoScalingConfig | _Document | None = None
    cluster_name: _String | None = None
    """The name of the HyperPod Cluster."""
    cluster_role: _String | None = None
    """The cluster role for the autoscaler to assume."""
    instance_groups: _Sequence[Cluster.ClusterInstanceGroup | _Document] | _Intrinsic | None = None
    node_provisioning_mode: _Literal["Continuous"] | _String | None = None
    """Determines the scaling strategy for the SageMaker HyperPod cluster. When set to 'Continuous', enables
    continuous scaling which dynamically manages node provisioning. If the parameter is omitted, uses the standard
    scaling approach in previous release.
    """
    node_recovery: _Literal["Automatic", "None"] | _String | None = None
    """If node auto-recovery is set to true, faulty nodes will be replaced or rebooted when a failure is detected.
    If set to false, nodes will be labelled when a fault is detected.
    """
    orchestrator: Cluster.Orchestrator | _Document | None = None
    restricted_instance_groups: _Sequence[Cluster.ClusterRestrictedInstanceGroup | _Document] | _Intrinsic | None = None
    restricted_instance_groups_config: Cluster.RestrictedInstanceGroupsConfig | _Document | None = None
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    """Custom tags for managing the SageMaker HyperPod cluster as an AWS resource. You can add tags to your cluster
    in the same way you add them in other AWS services that support tagging.
    """
    tiered_storage_config: Cluster.TieredStorageConfig | _Document | None = None
    vpc_config: Cluster.VpcConfig | _Document | None = None
    @property
    def cluster_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the HyperPod Cluster."""
    @property
    def cluster_status(self) -> _Intrinsic:
        """The status of the HyperPod Cluster."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the HyperPod cluster was created."""
    @property
    def failure_message(self) -> _Intrinsic:
        """The failure message of the HyperPod Cluster."""

@_declaration
class ClusterSchedulerConfig(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ClusterSchedulerConfig. Cluster policy configuration used for
    task prioritization and fair-share allocation of idle compute.
    """
    @_declaration
    class PriorityClass(_SchemaPropertyType):
        """Priority class configuration."""
        name: _String
        """Name of the priority class."""
        weight: _Integer
        """Weight of the priority class. Range 0-100, default 0."""
    @_declaration
    class SchedulerConfig(_SchemaPropertyType):
        """Cluster policy configuration."""
        fair_share: _Literal["Enabled", "Disabled"] | _String | None = None
        """When enabled, entities borrow idle compute based on assigned FairShareWeight."""
        idle_resource_sharing: _Literal["Enabled", "Disabled"] | _String | None = None
        """Configuration for sharing idle compute resources across entities."""
        priority_classes: _Sequence[ClusterSchedulerConfig.PriorityClass | _Document] | _Intrinsic | None = None
        """List of priority class configurations."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cluster_arn: _String
    """ARN of the cluster."""
    name: _String
    """Name for the cluster policy."""
    scheduler_config: ClusterSchedulerConfig.SchedulerConfig | _Document
    description: _String | None = None
    """Description of the cluster policy."""
    tags: _Sequence[ClusterSchedulerConfig.Tag | _Document] | _Intrinsic | None = None
    """Tags of the cluster policy."""
    @property
    def cluster_scheduler_config_arn(self) -> _Intrinsic:
        """ARN of the cluster policy."""
    @property
    def cluster_scheduler_config_id(self) -> _Intrinsic:
        """ID of the cluster policy."""
    @property
    def cluster_scheduler_config_version(self) -> _Intrinsic:
        """Version of the cluster policy."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation time of the cluster policy."""
    @property
    def status(self) -> _Intrinsic:
        """Status of the cluster policy."""

@_declaration
class CodeRepository(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::CodeRepository."""
    @_declaration
    class GitConfig(_SchemaPropertyType):
        repository_url: _String
        """The URL where the Git repository is located."""
        branch: _String | None = None
        """The default branch for the Git repository."""
        secret_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the credentials used to
        access the git repository.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    git_config: CodeRepository.GitConfig | _Document
    """Configuration details for the Git repository, including the URL where it is located and the ARN of the AWS
    Secrets Manager secret that contains the credentials used to access the repository.
    """
    code_repository_name: _String | None = None
    """The name of the Git repository."""
    tags: _Sequence[CodeRepository.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs."""
    @property
    def code_repository_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the code repository."""

@_declaration
class ComputeQuota(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ComputeQuota. Defines a compute allocation rule for an
    EKS-orchestrated SageMaker HyperPod cluster's task governance. Available in 15 regions (us-east-1, us-east-2,
    us-west-1, us-west-2, ap-south-1, ap-southeast-1, ap-southeast-2, ap-southeast-3, ap-northeast-1, eu-central-1,
    eu-west-1, eu-west-2, eu-north-1, eu-south-2, sa-east-1).
    """
    @_declaration
    class AcceleratorPartitionConfig(_SchemaPropertyType):
        """Multi-instance GPU (MIG) partition profile and count for fractional accelerator allocation."""
        count: _Integer
        """The number of MIG partitions of the specified Type allocated to the team."""
        type: _Literal["mig-1g.5gb", "mig-1g.10gb", "mig-1g.18gb", "mig-1g.20gb", "mig-1g.23gb", "mig-1g.35gb", "mig-1g.45gb", "mig-1g.47gb", "mig-2g.10gb", "mig-2g.20gb", "mig-2g.35gb", "mig-2g.45gb", "mig-2g.47gb", "mig-3g.20gb", "mig-3g.40gb", "mig-3g.71gb", "mig-3g.90gb", "mig-3g.93gb", "mig-4g.20gb", "mig-4g.40gb", "mig-4g.71gb", "mig-4g.90gb", "mig-4g.93gb", "mig-7g.40gb", "mig-7g.80gb", "mig-7g.141gb", "mig-7g.180gb", "mig-7g.186gb"] | _String
        """MIG profile type. Service rejects MIG profiles that the chosen InstanceType does not support."""
    @_declaration
    class ComputeQuotaConfig(_SchemaPropertyType):
        """Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy.
        """
        compute_quota_resources: _Sequence[ComputeQuota.ComputeQuotaResourceConfig | _Document] | _Intrinsic | None = None
        """Per-instance-type compute quotas for the team. When VCpu / MemoryInGiB / Accelerators are partially
        specified, SageMaker auto-fills the remaining fields ratio-proportionally to the underlying instance — Read
        may return values the customer did not supply (drift may flag this).
        """
        preempt_team_tasks: _Literal["Never", "LowerPriority"] | _String | None = None
        """Team-task preemption policy. Defaults service-side to 'LowerPriority' when omitted on Create."""
        resource_sharing_config: ComputeQuota.ResourceSharingConfig | _Document | None = None
        """Idle-resource-sharing strategy for this team's quota. When omitted, the service applies defaults
        (Strategy=LendAndBorrow, BorrowLimit=50).
        """
    @_declaration
    class ComputeQuotaResourceConfig(_SchemaPropertyType):
        """Per-instance-type compute quota element. Reused under ComputeQuotaConfig.ComputeQuotaResources and
        ResourceSharingConfig.AbsoluteBorrowLimits.
        """
        instance_type: _String
        """The cluster instance type the quota applies to (e.g., 'ml.m5.xlarge', 'ml.p5.48xlarge'). Validated by the
        service against the supported HyperPod instance types.
        """
        accelerator_partition: ComputeQuota.AcceleratorPartitionConfig | _Document | None = None
        """Multi-instance GPU (MIG) partition profile and count, for fractional accelerator allocation. Service
        rejects MIG profiles that the chosen InstanceType does not support.
        """
        accelerators: _Integer | None = None
        """The number of accelerators (e.g., GPUs) of this type allocated to the team. SageMaker auto-fills VCpu /
        MemoryInGiB ratio-proportionally if only this is set.
        """
        count: _Integer | None = None
        """The number of instances of this type allocated to the team."""
        memory_in_gi_b: _Number | None = None
        """The memory in GiB allocated to the team. Floating-point. SageMaker auto-fills Accelerators / VCpu
        ratio-proportionally if only this is set.
        """
        v_cpu: _Number | None = None
        """The number of vCPUs allocated to the team. Floating-point. SageMaker auto-fills Accelerators /
        MemoryInGiB ratio-proportionally if only this is set.
        """
    @_declaration
    class ComputeQuotaTarget(_SchemaPropertyType):
        """The team this compute allocation rule applies to."""
        team_name: _String
        """The name of the team. Materialized as Kubernetes namespace 'hyperpod-ns-<TeamName>' on the EKS cluster,
        so the value must satisfy RFC 1123 namespace constraints. Reassignment is not supported (createOnly).
        """
        fair_share_weight: _Integer | None = None
        """Relative fair-share weight when fair-share scheduling is enabled on the parent ClusterSchedulerConfig.
        Defaults service-side to 0 when omitted.
        """
    @_declaration
    class ResourceSharingConfig(_SchemaPropertyType):
        """Idle-resource-sharing strategy for this team's quota."""
        strategy: _Literal["Lend", "DontLend", "LendAndBorrow"] | _String
        """How this team participates in idle-resource sharing."""
        absolute_borrow_limits: _Sequence[ComputeQuota.ComputeQuotaResourceConfig | _Document] | _Intrinsic | None = None
        """Per-instance-type absolute caps on resources this team can borrow."""
        borrow_limit: _Integer | None = None
        """Maximum percentage of the team's idle quota that can be borrowed by other teams. Smithy admits 0..10000;
        in practice the service-documented operational range is 1..500. Defaults service-side to 50 when omitted on
        Create.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cluster_arn: _String
    """The ARN of the EKS-orchestrated SageMaker HyperPod cluster the compute allocation definition is bound to.
    Slurm-orchestrated clusters are rejected by the service.
    """
    compute_quota_config: ComputeQuota.ComputeQuotaConfig | _Document
    """Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy."""
    compute_quota_target: ComputeQuota.ComputeQuotaTarget | _Document
    """The team this compute allocation rule applies to."""
    name: _String
    """The name of the compute allocation definition."""
    activation_state: _Literal["Enabled", "Disabled"] | _String | None = None
    """Whether the compute allocation rule is active. Defaults service-side to 'Enabled' when omitted on Create."""
    description: _String | None = None
    """A free-form description of the compute allocation definition."""
    tags: _Sequence[ComputeQuota.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the compute allocation definition."""
    @property
    def compute_quota_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the compute allocation definition."""
    @property
    def compute_quota_id(self) -> _Intrinsic:
        """The unique 12-character identifier of the compute allocation definition."""
    @property
    def compute_quota_version(self) -> _Intrinsic:
        """The version of the compute allocation definition. Incremented on each successful Update; used for
        optimistic concurrency control.
        """
    @property
    def creation_time(self) -> _Intrinsic:
        """The ISO-8601 timestamp at which the compute allocation definition was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The ISO-8601 timestamp at which the compute allocation definition was last modified."""
    @property
    def status(self) -> _Intrinsic:
        """The current lifecycle status of the compute allocation definition."""

@_declaration
class Context(_SchemaResource):
    """Resource type definition for AWS::SageMaker::Context. A context is a lineage tracking entity that represents
    a logical grouping of other tracking or experiment entities.
    """
    @_declaration
    class Source(_SchemaPropertyType):
        """The source type, ID, and URI."""
        source_uri: _String
        """The URI of the source."""
        source_id: _String | None = None
        """The ID of the source."""
        source_type: _String | None = None
        """The type of the source."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    context_name: _String
    """The name of the context. Must be unique to your account in an AWS Region."""
    context_type: _String
    """The context type."""
    source: Context.Source | _Document
    description: _String | None = None
    """The description of the context."""
    properties: _Mapping[str, _String] | _Intrinsic | None = None
    """A list of properties to add to the context."""
    tags: _Sequence[Context.Tags | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the context."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the context."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the context was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """When the context was last modified."""

@_declaration
class DataQualityJobDefinition(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::DataQualityJobDefinition."""
    @_declaration
    class BatchTransformInput(_SchemaPropertyType):
        """The batch transform input for a monitoring job."""
        data_captured_destination_s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Batch Transform Job captures data."""
        dataset_format: DataQualityJobDefinition.DatasetFormat | _Document
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        exclude_features_attribute: _String | None = None
        """Indexes or names of the features to be excluded from analysis."""
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
    @_declaration
    class ClusterConfig(_SchemaPropertyType):
        """Configuration for the cluster used to run model monitoring jobs."""
        instance_count: _Integer
        """The number of ML compute instances to use in the model monitoring job. For distributed processing jobs,
        specify a value greater than 1. The default value is 1.
        """
        instance_type: _String
        """The ML compute instance type for the processing job."""
        volume_size_in_gb: _Integer
        """The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient
        ML storage for your scenario.
        """
        volume_kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage
        volume attached to the ML compute instance(s) that run the model monitoring job.
        """
    @_declaration
    class ConstraintsResource(_SchemaPropertyType):
        """The baseline constraints resource for a monitoring job."""
        s3_uri: _String | None = None
        """The Amazon S3 URI for baseline constraint file in Amazon S3 that the current monitoring job should
        validated against.
        """
    @_declaration
    class Csv(_SchemaPropertyType):
        """The CSV format."""
        header: _Boolean | None = None
        """A boolean flag indicating if given CSV has header."""
    @_declaration
    class DataQualityAppSpecification(_SchemaPropertyType):
        """Container image configuration object for the monitoring job."""
        image_uri: _String
        """The container image to be run by the monitoring job."""
        container_arguments: _Sequence[_String] | _Intrinsic | None = None
        """An array of arguments for the container used to run the monitoring job."""
        container_entrypoint: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the entrypoint for a container used to run the monitoring job."""
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        """Sets the environment variables in the Docker container."""
        post_analytics_processor_source_uri: _String | None = None
        """An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the
        built-in (first party) containers.
        """
        record_preprocessor_source_uri: _String | None = None
        """An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the
        payload and convert it into a flatted json so that the built-in container can use the converted data.
        Applicable only for the built-in (first party) containers.
        """
    @_declaration
    class DataQualityBaselineConfig(_SchemaPropertyType):
        """Baseline configuration used to validate that the data conforms to the specified constraints and
        statistics.
        """
        baselining_job_name: _String | None = None
        constraints_resource: DataQualityJobDefinition.ConstraintsResource | _Document | None = None
        statistics_resource: DataQualityJobDefinition.StatisticsResource | _Document | None = None
    @_declaration
    class DataQualityJobInput(_SchemaPropertyType):
        """The inputs for a monitoring job."""
        batch_transform_input: DataQualityJobDefinition.BatchTransformInput | _Document | None = None
        endpoint_input: DataQualityJobDefinition.EndpointInput | _Document | None = None
    @_declaration
    class DatasetFormat(_SchemaPropertyType):
        """The dataset format of the data to monitor."""
        csv: DataQualityJobDefinition.Csv | _Document | None = None
        json: DataQualityJobDefinition.Json | _Document | None = None
        parquet: _Boolean | None = None
    @_declaration
    class EndpointInput(_SchemaPropertyType):
        """The endpoint for a monitoring job."""
        endpoint_name: _String
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        exclude_features_attribute: _String | None = None
        """Indexes or names of the features to be excluded from analysis."""
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
    @_declaration
    class Json(_SchemaPropertyType):
        """The Json format."""
        line: _Boolean | None = None
        """A boolean flag indicating if it is JSON line format."""
    @_declaration
    class MonitoringOutput(_SchemaPropertyType):
        """The output object for a monitoring job."""
        s3_output: DataQualityJobDefinition.S3Output | _Document
    @_declaration
    class MonitoringOutputConfig(_SchemaPropertyType):
        """The output configuration for monitoring jobs."""
        monitoring_outputs: _Sequence[DataQualityJobDefinition.MonitoringOutput | _Document] | _Intrinsic
        """Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is
        uploaded.
        """
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at
        rest using Amazon S3 server-side encryption.
        """
    @_declaration
    class MonitoringResources(_SchemaPropertyType):
        """Identifies the resources to deploy for a monitoring job."""
        cluster_config: DataQualityJobDefinition.ClusterConfig | _Document
    @_declaration
    class NetworkConfig(_SchemaPropertyType):
        """Networking options for a job, such as network traffic encryption between containers, whether to allow
        inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use
        for VPC-enabled jobs.
        """
        enable_inter_container_traffic_encryption: _Boolean | None = None
        """Whether to encrypt all communications between distributed processing jobs. Choose True to encrypt
        communications. Encryption provides greater security for distributed processing jobs, but the processing
        might take longer.
        """
        enable_network_isolation: _Boolean | None = None
        """Whether to allow inbound and outbound network calls to and from the containers used for the processing
        job.
        """
        vpc_config: DataQualityJobDefinition.VpcConfig | _Document | None = None
    @_declaration
    class S3Output(_SchemaPropertyType):
        """Information about where and how to store the results of a monitoring job."""
        local_path: _String
        """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        job. LocalPath is an absolute path for the output data.
        """
        s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a
        monitoring job.
        """
        s3_upload_mode: _Literal["Continuous", "EndOfJob"] | _String | None = None
        """Whether to upload the results of the monitoring job continuously or after the job completes."""
    @_declaration
    class StatisticsResource(_SchemaPropertyType):
        """The baseline statistics resource for a monitoring job."""
        s3_uri: _String | None = None
        """The Amazon S3 URI for the baseline statistics file in Amazon S3 that the current monitoring job should be
        validated against.
        """
    @_declaration
    class StoppingCondition(_SchemaPropertyType):
        """Specifies a time limit for how long the monitoring job is allowed to run."""
        max_runtime_in_seconds: _Integer
        """The maximum runtime allowed in seconds."""
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
    class VpcConfig(_SchemaPropertyType):
        """Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        training and model containers by configuring the VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is
        specified in the Subnets field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect to your monitoring jobs."""
    TYPE: _ClassVar[str]
    data_quality_app_specification: DataQualityJobDefinition.DataQualityAppSpecification | _Document
    data_quality_job_input: DataQualityJobDefinition.DataQualityJobInput | _Document
    data_quality_job_output_config: DataQualityJobDefinition.MonitoringOutputConfig | _Document
    job_resources: DataQualityJobDefinition.MonitoringResources | _Document
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your
    behalf.
    """
    data_quality_baseline_config: DataQualityJobDefinition.DataQualityBaselineConfig | _Document | None = None
    endpoint_name: _String | None = None
    job_definition_name: _String | None = None
    network_config: DataQualityJobDefinition.NetworkConfig | _Document | None = None
    stopping_condition: DataQualityJobDefinition.StoppingCondition | _Document | None = None
    tags: _Sequence[DataQualityJobDefinition.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the job definition was created."""
    @property
    def job_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of job definition."""

@_declaration
class Device(_SchemaResource):
    """Resource schema for AWS::SageMaker::Device."""
    @_declaration
    class DeviceProperty(_SchemaPropertyType):
        """Edge device you want to create."""
        device_name: _String
        """The name of the device."""
        description: _String | None = None
        """Description of the device."""
        iot_thing_name: _String | None = None
        """AWS Internet of Things (IoT) object name."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The key value of the tag. You can specify a value that is 1 to 127 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    device_fleet_name: _String
    """The name of the edge device fleet."""
    device: Device.DeviceProperty | _Document | None = None
    """The Edge Device you want to register against a device fleet."""
    tags: _Sequence[Device.Tag | _Document] | _Intrinsic | None = None
    """Associate tags with the resource."""

@_declaration
class DeviceFleet(_SchemaResource):
    """Resource schema for AWS::SageMaker::DeviceFleet."""
    @_declaration
    class EdgeOutputConfig(_SchemaPropertyType):
        s3_output_location: _String
        """The Amazon Simple Storage (S3) bucket URI."""
        kms_key_id: _String | None = None
        """The KMS key id used for encryption on the S3 bucket."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Key-value pair to associate as a tag for the resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The key value of the tag. You can specify a value that is 1 to 127 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    device_fleet_name: _String
    """The name of the edge device fleet."""
    output_config: DeviceFleet.EdgeOutputConfig | _Document
    """S3 bucket and an ecryption key id (if available) to store outputs for the fleet."""
    role_arn: _String
    """Role associated with the device fleet."""
    description: _String | None = None
    """Description for the edge device fleet."""
    tags: _Sequence[DeviceFleet.Tag | _Document] | _Intrinsic | None = None
    """Associate tags with the resource."""

@_declaration
class Domain(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Domain."""
    @_declaration
    class AppLifecycleManagement(_SchemaPropertyType):
        idle_settings: Domain.IdleSettings | _Document | None = None
    @_declaration
    class CodeEditorAppSettings(_SchemaPropertyType):
        """The CodeEditor app settings."""
        app_lifecycle_management: Domain.AppLifecycleManagement | _Document | None = None
        built_in_lifecycle_config_arn: _String | None = None
        """The lifecycle configuration that runs before the default lifecycle configuration."""
        custom_images: _Sequence[Domain.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom images for use for CodeEditor apps."""
        default_resource_spec: Domain.ResourceSpec | _Document | None = None
        """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        CodeEditor app.
        """
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with CodeEditor apps."""
    @_declaration
    class CodeRepository(_SchemaPropertyType):
        repository_url: _String
        """A CodeRepository (valid URL) to be used within Jupyter's Git extension."""
    @_declaration
    class CustomFileSystemConfig(_SchemaPropertyType):
        efs_file_system_config: Domain.EFSFileSystemConfig | _Document | None = None
        f_sx_lustre_file_system_config: Domain.FSxLustreFileSystemConfig | _Document | None = None
        s3_file_system_config: Domain.S3FileSystemConfig | _Document | None = None
    @_declaration
    class CustomImage(_SchemaPropertyType):
        """A custom SageMaker image."""
        app_image_config_name: _String
        """The Name of the AppImageConfig."""
        image_name: _String
        """The name of the CustomImage. Must be unique to your account."""
        image_version_number: _Integer | None = None
        """The version number of the CustomImage."""
    @_declaration
    class CustomPosixUserConfig(_SchemaPropertyType):
        gid: _Integer
        uid: _Integer
    @_declaration
    class DefaultEbsStorageSettings(_SchemaPropertyType):
        """Properties related to the Amazon Elastic Block Store volume. Must be provided if storage type is Amazon
        EBS and must not be provided if storage type is not Amazon EBS.
        """
        default_ebs_volume_size_in_gb: _Integer
        """Default size of the Amazon EBS volume in Gb."""
        maximum_ebs_volume_size_in_gb: _Integer
        """Maximum size of the Amazon EBS volume in Gb. Must be greater than or equal to the
        DefaultEbsVolumeSizeInGb.
        """
    @_declaration
    class DefaultSpaceSettings(_SchemaPropertyType):
        """A collection of settings that apply to spaces of Amazon SageMaker Studio. These settings are specified
        when the Create/Update Domain API is called.
        """
        execution_role: _String
        """The execution role for the space."""
        custom_file_system_configs: _Sequence[Domain.CustomFileSystemConfig | _Document] | _Intrinsic | None = None
        custom_posix_user_config: Domain.CustomPosixUserConfig | _Document | None = None
        """The Jupyter lab's custom posix user configurations."""
        jupyter_lab_app_settings: Domain.JupyterLabAppSettings | _Document | None = None
        """The Jupyter lab's app settings."""
        jupyter_server_app_settings: Domain.JupyterServerAppSettings | _Document | None = None
        """The Jupyter server's app settings."""
        kernel_gateway_app_settings: Domain.KernelGatewayAppSettings | _Document | None = None
        """The kernel gateway app settings."""
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        """The security groups for the Amazon Virtual Private Cloud (VPC) that Studio uses for communication."""
        space_storage_settings: Domain.DefaultSpaceStorageSettings | _Document | None = None
        """The Jupyter lab's space storage settings."""
    @_declaration
    class DefaultSpaceStorageSettings(_SchemaPropertyType):
        """Default storage settings for a space."""
        default_ebs_storage_settings: Domain.DefaultEbsStorageSettings | _Document | None = None
    @_declaration
    class DockerSettings(_SchemaPropertyType):
        """A collection of settings that are required to start docker-proxy server."""
        enable_docker_access: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """The flag to enable/disable docker-proxy server."""
        vpc_only_trusted_accounts: _Sequence[_String] | _Intrinsic | None = None
        """A list of account id's that would be used to pull images from in VpcOnly mode."""
    @_declaration
    class DomainSettings(_SchemaPropertyType):
        """A collection of Domain settings."""
        docker_settings: Domain.DockerSettings | _Document | None = None
        execution_role_identity_config: _Literal["USER_PROFILE_NAME", "DISABLED"] | _String | None = None
        """The configuration for attaching a SageMaker user profile name to the execution role as a
        sts:SourceIdentity key.
        """
        ip_address_type: _Literal["IPV4", "DUALSTACK"] | _String | None = None
        r_studio_server_pro_domain_settings: Domain.RStudioServerProDomainSettings | _Document | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The security groups for the Amazon Virtual Private Cloud that the Domain uses for communication between
        Domain-level apps and user apps.
        """
        unified_studio_settings: Domain.UnifiedStudioSettings | _Document | None = None
    @_declaration
    class EFSFileSystemConfig(_SchemaPropertyType):
        file_system_id: _String
        file_system_path: _String | None = None
    @_declaration
    class FSxLustreFileSystemConfig(_SchemaPropertyType):
        file_system_id: _String
        file_system_path: _String | None = None
    @_declaration
    class HiddenSageMakerImage(_SchemaPropertyType):
        sage_maker_image_name: _Literal["sagemaker_distribution"] | _String | None = None
        """The SageMaker image name that you are hiding from the Studio user interface."""
        version_aliases: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class IdleSettings(_SchemaPropertyType):
        idle_timeout_in_minutes: _Integer | None = None
        lifecycle_management: _Literal["ENABLED", "DISABLED"] | _String | None = None
        max_idle_timeout_in_minutes: _Integer | None = None
        min_idle_timeout_in_minutes: _Integer | None = None
    @_declaration
    class JupyterLabAppSettings(_SchemaPropertyType):
        """The JupyterLab app settings."""
        app_lifecycle_management: Domain.AppLifecycleManagement | _Document | None = None
        built_in_lifecycle_config_arn: _String | None = None
        """The lifecycle configuration that runs before the default lifecycle configuration."""
        code_repositories: _Sequence[Domain.CodeRepository | _Document] | _Intrinsic | None = None
        """A list of CodeRepositories available for use with JupyterLab apps."""
        custom_images: _Sequence[Domain.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom images for use for JupyterLab apps."""
        default_resource_spec: Domain.ResourceSpec | _Document | None = None
        """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        JupyterLab app.
        """
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with JupyterLab apps."""
    @_declaration
    class JupyterServerAppSettings(_SchemaPropertyType):
        """The JupyterServer app settings."""
        default_resource_spec: Domain.ResourceSpec | _Document | None = None
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with JupyterServer apps."""
    @_declaration
    class KernelGatewayAppSettings(_SchemaPropertyType):
        """The kernel gateway app settings."""
        custom_images: _Sequence[Domain.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom SageMaker images that are configured to run as a KernelGateway app."""
        default_resource_spec: Domain.ResourceSpec | _Document | None = None
        """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        KernelGateway app.
        """
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with KernelGateway apps."""
    @_declaration
    class RSessionAppSettings(_SchemaPropertyType):
        """A collection of settings that apply to an RSessionGateway app."""
        custom_images: _Sequence[Domain.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom SageMaker images that are configured to run as a KernelGateway app."""
        default_resource_spec: Domain.ResourceSpec | _Document | None = None
    @_declaration
    class RStudioServerProAppSettings(_SchemaPropertyType):
        """A collection of settings that configure user interaction with the RStudioServerPro app."""
        access_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether the current user has access to the RStudioServerPro app."""
        user_group: _Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"] | _String | None = None
        """The level of permissions that the user has within the RStudioServerPro app. This value defaults to User.
        The Admin value allows the user access to the RStudio Administrative Dashboard.
        """
    @_declaration
    class RStudioServerProDomainSettings(_SchemaPropertyType):
        """A collection of settings that update the current configuration for the RStudioServerPro Domain-level app.
        """
        domain_execution_role_arn: _String
        """The ARN of the execution role for the RStudioServerPro Domain-level app."""
        default_resource_spec: Domain.ResourceSpec | _Document | None = None
        r_studio_connect_url: _String | None = None
        """A URL pointing to an RStudio Connect server."""
        r_studio_package_manager_url: _String | None = None
        """A URL pointing to an RStudio Package Manager server."""
    @_declaration
    class ResourceSpec(_SchemaPropertyType):
        instance_type: _String | None = None
        lifecycle_config_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Lifecycle Configuration to attach to the Resource."""
        sage_maker_image_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the SageMaker image that the image version belongs to."""
        sage_maker_image_version_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the image version created on the instance."""
        training_plan_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec."""
    @_declaration
    class S3FileSystemConfig(_SchemaPropertyType):
        mount_path: _String | None = None
        s3_uri: _String | None = None
    @_declaration
    class SharingSettings(_SchemaPropertyType):
        """Specifies options when sharing an Amazon SageMaker Studio notebook. These settings are specified as part
        of DefaultUserSettings when the CreateDomain API is called, and as part of UserSettings when the
        CreateUserProfile API is called.
        """
        notebook_output_option: _Literal["Allowed", "Disabled"] | _String | None = None
        """Whether to include the notebook cell output when sharing the notebook. The default is Disabled."""
        s3_kms_key_id: _String | None = None
        """When NotebookOutputOption is Allowed, the AWS Key Management Service (KMS) encryption key ID used to
        encrypt the notebook cell output in the Amazon S3 bucket.
        """
        s3_output_path: _String | None = None
        """When NotebookOutputOption is Allowed, the Amazon S3 bucket used to store the shared notebook snapshots.
        """
    @_declaration
    class StudioWebPortalSettings(_SchemaPropertyType):
        """Studio settings. If these settings are applied on a user level, they take priority over the settings
        applied on a domain level.
        """
        hidden_app_types: _Sequence[_Literal["JupyterServer", "TensorBoard", "RStudioServerPro", "JupyterLab", "CodeEditor", "DetailedProfiler", "Canvas"] | _String] | _Intrinsic | None = None
        """Applications supported in Studio that are hidden from the Studio left navigation pane."""
        hidden_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """The instance types you are hiding from the Studio user interface."""
        hidden_ml_tools: _Sequence[_Literal["DataWrangler", "FeatureStore", "EmrClusters", "AutoMl", "Experiments", "Training", "ModelEvaluation", "Pipelines", "Models", "JumpStart", "InferenceRecommender", "Endpoints", "Projects", "InferenceOptimization", "HyperPodClusters", "Comet", "DeepchecksLLMEvaluation", "Fiddler", "LakeraGuard", "PerformanceEvaluation"] | _String] | _Intrinsic | None = None
        """The machine learning tools that are hidden from the Studio left navigation pane."""
        hidden_sage_maker_image_version_aliases: _Sequence[Domain.HiddenSageMakerImage | _Document] | _Intrinsic | None = None
        """The version aliases you are hiding from the Studio user interface."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class UnifiedStudioSettings(_SchemaPropertyType):
        """A collection of settings that apply to an Amazon SageMaker AI domain when you use it in Amazon SageMaker
        Unified Studio.
        """
        domain_account_id: _String | None = None
        """The ID of the AWS account that has the Amazon SageMaker Unified Studio domain. The default value, if you
        don't specify an ID, is the ID of the account that has the Amazon SageMaker AI domain.
        """
        domain_id: _String | None = None
        """The ID of the Amazon SageMaker Unified Studio domain associated with this domain."""
        domain_region: _String | None = None
        """The AWS Region where the domain is located in Amazon SageMaker Unified Studio. The default value, if you
        don't specify a Region, is the Region where the Amazon SageMaker AI domain is located.
        """
        environment_id: _String | None = None
        """The ID of the environment that Amazon SageMaker Unified Studio associates with the domain."""
        project_id: _String | None = None
        """The ID of the Amazon SageMaker Unified Studio project that corresponds to the domain."""
        project_s3_path: _String | None = None
        """The location where Amazon S3 stores temporary execution data and other artifacts for the project that
        corresponds to the domain.
        """
        studio_web_portal_access: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Sets whether you can access the domain in Amazon SageMaker Studio:"""
    @_declaration
    class UserSettings(_SchemaPropertyType):
        """A collection of settings that apply to users of Amazon SageMaker Studio. These settings are specified
        when the CreateUserProfile API is called, and as DefaultUserSettings when the CreateDomain API is called.
        """
        execution_role: _String
        """The execution role for the user."""
        auto_mount_home_efs: _Literal["Enabled", "Disabled", "DefaultAsDomain"] | _String | None = None
        """Indicates whether auto-mounting of an EFS volume is supported for the user profile."""
        code_editor_app_settings: Domain.CodeEditorAppSettings | _Document | None = None
        custom_file_system_configs: _Sequence[Domain.CustomFileSystemConfig | _Document] | _Intrinsic | None = None
        custom_posix_user_config: Domain.CustomPosixUserConfig | _Document | None = None
        default_landing_uri: _String | None = None
        """Defines which Amazon SageMaker application users are directed to by default."""
        jupyter_lab_app_settings: Domain.JupyterLabAppSettings | _Document | None = None
        jupyter_server_app_settings: Domain.JupyterServerAppSettings | _Document | None = None
        """The Jupyter server's app settings."""
        kernel_gateway_app_settings: Domain.KernelGatewayAppSettings | _Document | None = None
        """The kernel gateway app settings."""
        r_session_app_settings: Domain.RSessionAppSettings | _Document | None = None
        r_studio_server_pro_app_settings: Domain.RStudioServerProAppSettings | _Document | None = None
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        """The security groups for the Amazon Virtual Private Cloud (VPC) that Studio uses for communication."""
        sharing_settings: Domain.SharingSettings | _Document | None = None
        """The sharing settings."""
        space_storage_settings: Domain.DefaultSpaceStorageSettings | _Document | None = None
        studio_web_portal: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether the Studio experience is available to users. If not, users cannot access Studio."""
        studio_web_portal_settings: Domain.StudioWebPortalSettings | _Document | None = None
    TYPE: _ClassVar[str]
    auth_mode: _Literal["SSO", "IAM"] | _String
    """The mode of authentication that members use to access the domain."""
    default_user_settings: Domain.UserSettings | _Document
    """The default user settings."""
    domain_name: _String
    """A name for the domain."""
    app_network_access_type: _Literal["PublicInternetOnly", "VpcOnly"] | _String | None = None
    """Specifies the VPC used for non-EFS traffic. The default value is PublicInternetOnly."""
    app_security_group_management: _Literal["Service", "Customer"] | _String | None = None
    """The entity that creates and manages the required security groups for inter-app communication in VPCOnly mode.
    Required when CreateDomain.AppNetworkAccessType is VPCOnly and
    DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn is provided.
    """
    default_space_settings: Domain.DefaultSpaceSettings | _Document | None = None
    """The default space settings."""
    domain_settings: Domain.DomainSettings | _Document | None = None
    home_efs_file_system_creation: _Literal["Enabled", "Disabled"] | _String | None = None
    """Indicates whether a home EFS file system is created for the domain. Set to Disabled to skip EFS creation and
    reduce domain creation time.
    """
    kms_key_id: _String | None = None
    """SageMaker uses AWS KMS to encrypt the EFS volume attached to the domain with an AWS managed customer master
    key (CMK) by default.
    """
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """The VPC subnets that Studio uses for communication."""
    tag_propagation: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Indicates whether the tags added to Domain, User Profile and Space entity is propagated to all SageMaker
    resources.
    """
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the user profile."""
    vpc_id: _String | None = None
    """The ID of the Amazon Virtual Private Cloud (VPC) that Studio uses for communication."""
    @property
    def domain_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the created domain."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The domain name."""
    @property
    def home_efs_file_system_id(self) -> _Intrinsic:
        """The ID of the Amazon Elastic File System (EFS) managed by this Domain."""
    @property
    def security_group_id_for_domain_boundary(self) -> _Intrinsic:
        """The ID of the security group that authorizes traffic between the RSessionGateway apps and the
        RStudioServerPro app.
        """
    @property
    def single_sign_on_application_arn(self) -> _Intrinsic:
        """The ARN of the application managed by SageMaker in IAM Identity Center. This value is only returned for
        domains created after October 1, 2023.
        """
    @property
    def single_sign_on_managed_application_instance_id(self) -> _Intrinsic:
        """The SSO managed application instance ID."""
    @property
    def url(self) -> _Intrinsic:
        """The URL to the created domain."""

@_declaration
class Endpoint(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Endpoint."""
    @_declaration
    class Alarm(_SchemaPropertyType):
        alarm_name: _String
        """The name of the CloudWatch alarm."""
    @_declaration
    class AutoRollbackConfig(_SchemaPropertyType):
        alarms: _Sequence[Endpoint.Alarm | _Document] | _Intrinsic
        """List of CloudWatch alarms to monitor during the deployment. If any alarm goes off, the deployment is
        rolled back.
        """
    @_declaration
    class BlueGreenUpdatePolicy(_SchemaPropertyType):
        traffic_routing_configuration: Endpoint.TrafficRoutingConfig | _Document
        """The traffic routing configuration for the blue/green deployment."""
        maximum_execution_timeout_in_seconds: _Integer | None = None
        """The maximum time allowed for the blue/green update, in seconds."""
        termination_wait_in_seconds: _Integer | None = None
        """The wait time before terminating the old endpoint during a blue/green deployment."""
    @_declaration
    class CapacitySize(_SchemaPropertyType):
        type: _Literal["CAPACITY_PERCENT", "INSTANCE_COUNT"] | _String
        """Specifies whether the `Value` is an instance count or a capacity unit."""
        value: _Integer
        """The value representing either the number of instances or the number of capacity units."""
    @_declaration
    class DeploymentConfig(_SchemaPropertyType):
        auto_rollback_configuration: Endpoint.AutoRollbackConfig | _Document | None = None
        """Configuration for automatic rollback if an error occurs during deployment."""
        blue_green_update_policy: Endpoint.BlueGreenUpdatePolicy | _Document | None = None
        """Configuration for blue-green update deployment policies."""
        rolling_update_policy: Endpoint.RollingUpdatePolicy | _Document | None = None
        """Configuration for rolling update deployment policies."""
    @_declaration
    class RollingUpdatePolicy(_SchemaPropertyType):
        maximum_batch_size: Endpoint.CapacitySize | _Document
        """Specifies the maximum batch size for each rolling update."""
        wait_interval_in_seconds: _Integer
        """The time to wait between steps during the rolling update, in seconds."""
        maximum_execution_timeout_in_seconds: _Integer | None = None
        """The maximum time allowed for the rolling update, in seconds."""
        rollback_maximum_batch_size: Endpoint.CapacitySize | _Document | None = None
        """The maximum batch size for rollback during an update failure."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class TrafficRoutingConfig(_SchemaPropertyType):
        type: _Literal["ALL_AT_ONCE", "CANARY", "LINEAR"] | _String
        """Specifies the type of traffic routing (e.g., 'AllAtOnce', 'Canary', 'Linear')."""
        canary_size: Endpoint.CapacitySize | _Document | None = None
        """Specifies the size of the canary traffic in a canary deployment."""
        linear_step_size: Endpoint.CapacitySize | _Document | None = None
        """Specifies the step size for linear traffic routing."""
        wait_interval_in_seconds: _Integer | None = None
        """Specifies the wait interval between traffic shifts, in seconds."""
    @_declaration
    class VariantProperty(_SchemaPropertyType):
        variant_property_type: _String | None = None
        """The type of variant property (e.g., 'DesiredInstanceCount', 'DesiredWeight', 'DataCaptureConfig')."""
    TYPE: _ClassVar[str]
    endpoint_config_name: _String
    """The name of the endpoint configuration for the SageMaker endpoint. This is a required property."""
    deployment_config: Endpoint.DeploymentConfig | _Document | None = None
    """Specifies deployment configuration for updating the SageMaker endpoint. Includes rollback and update
    policies.
    """
    endpoint_name: _String | None = None
    """The name of the SageMaker endpoint. This name must be unique within an AWS Region."""
    exclude_retained_variant_properties: _Sequence[Endpoint.VariantProperty | _Document] | _Intrinsic | None = None
    """Specifies a list of variant properties that you want to exclude when updating an endpoint."""
    retain_all_variant_properties: _Boolean | None = None
    """When set to true, retains all variant properties for an endpoint when it is updated."""
    retain_deployment_config: _Boolean | None = None
    """When set to true, retains the deployment configuration during endpoint updates."""
    tags: _Sequence[Endpoint.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def endpoint_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the endpoint."""

@_declaration
class EndpointConfig(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::EndpointConfig."""
    @_declaration
    class AsyncInferenceClientConfig(_SchemaPropertyType):
        """Configures the behavior of the client used by SageMaker to interact with the model container during
        asynchronous inference.
        """
        max_concurrent_invocations_per_instance: _Integer | None = None
        """The maximum number of concurrent requests sent by the SageMaker client to the model container. If no
        value is provided, SageMaker will choose an optimal value for you.
        """
    @_declaration
    class AsyncInferenceConfig(_SchemaPropertyType):
        """Specifies configuration for how an endpoint performs asynchronous inference."""
        output_config: EndpointConfig.AsyncInferenceOutputConfig | _Document
        """Specifies the configuration for asynchronous inference invocation outputs."""
        client_config: EndpointConfig.AsyncInferenceClientConfig | _Document | None = None
        """Configures the behavior of the client used by SageMaker to interact with the model container during
        asynchronous inference.
        """
    @_declaration
    class AsyncInferenceNotificationConfig(_SchemaPropertyType):
        """Specifies the configuration for notifications of inference results for asynchronous inference."""
        error_topic: _String | None = None
        """Amazon SNS topic to post a notification to when an inference fails. If no topic is provided, no
        notification is sent on failure.
        """
        include_inference_response_in: _Sequence[_Literal["ERROR_NOTIFICATION_TOPIC", "SUCCESS_NOTIFICATION_TOPIC"] | _String] | _Intrinsic | None = None
        """The Amazon SNS topics where you want the inference response to be included."""
        success_topic: _String | None = None
        """Amazon SNS topic to post a notification to when an inference completes successfully. If no topic is
        provided, no notification is sent on success.
        """
    @_declaration
    class AsyncInferenceOutputConfig(_SchemaPropertyType):
        """Specifies the configuration for asynchronous inference invocation outputs."""
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the asynchronous
        inference output in Amazon S3.
        """
        notification_config: EndpointConfig.AsyncInferenceNotificationConfig | _Document | None = None
        """Specifies the configuration for notifications of inference results for asynchronous inference."""
        s3_failure_path: _String | None = None
        """The Amazon S3 location to upload failure inference responses to."""
        s3_output_path: _String | None = None
        """The Amazon S3 location to upload inference responses to."""
    @_declaration
    class CapacityReservationConfig(_SchemaPropertyType):
        """Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an
        endpoint.
        """
        capacity_reservation_preference: _String | None = None
        """Options that you can choose for the capacity reservation."""
        ml_reservation_arn: _String | None = None
        """The Amazon Resource Name (ARN) that uniquely identifies the ML capacity reservation that SageMaker AI
        applies when it deploys the endpoint.
        """
    @_declaration
    class CaptureContentTypeHeader(_SchemaPropertyType):
        """Specifies the JSON and CSV content types of the data that the endpoint captures."""
        csv_content_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of the CSV content types of the data that the endpoint captures. For the endpoint to capture the
        data, you must also specify the content type when you invoke the endpoint.
        """
        json_content_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of the JSON content types of the data that the endpoint captures. For the endpoint to capture the
        data, you must also specify the content type when you invoke the endpoint.
        """
    @_declaration
    class CaptureOption(_SchemaPropertyType):
        """Specifies whether the endpoint captures input data or output data."""
        capture_mode: _Literal["Input", "InputAndOutput", "Output"] | _String
        """Specifies whether the endpoint captures input data or output data."""
    @_declaration
    class ClarifyExplainerConfig(_SchemaPropertyType):
        """The configuration parameters for the SageMaker Clarify explainer."""
        shap_config: EndpointConfig.ClarifyShapConfig | _Document
        """The configuration for SHAP analysis."""
        enable_explanations: _String | None = None
        """A JMESPath boolean expression used to filter which records to explain. Explanations are activated by
        default.
        """
        inference_config: EndpointConfig.ClarifyInferenceConfig | _Document | None = None
        """The inference configuration parameter for the model container."""
    @_declaration
    class ClarifyInferenceConfig(_SchemaPropertyType):
        """The inference configuration parameter for the model container."""
        content_template: _String | None = None
        """A template string used to format a JSON record into an acceptable model container input."""
        feature_headers: _Sequence[_String] | _Intrinsic | None = None
        """The names of the features. If provided, these are included in the endpoint response payload to help
        readability of the InvokeEndpoint output.
        """
        feature_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of data types of the features (optional). Applicable only to NLP explainability. If provided,
        FeatureTypes must have at least one 'text' string (for example, ['text']). If FeatureTypes is not provided,
        the explainer infers the feature types based on the baseline data.
        """
        features_attribute: _String | None = None
        """Provides the JMESPath expression to extract the features from a model container input in JSON Lines
        format.
        """
        label_attribute: _String | None = None
        """A JMESPath expression used to locate the list of label headers in the model container output."""
        label_headers: _Sequence[_String] | _Intrinsic | None = None
        """For multiclass classification problems, the label headers are the names of the classes. Otherwise, the
        label header is the name of the predicted label.
        """
        label_index: _Integer | None = None
        """A zero-based index used to extract a label header or list of label headers from model container output in
        CSV format.
        """
        max_payload_in_mb: _Integer | None = None
        """The maximum payload size (MB) allowed of a request from the explainer to the model container. Defaults to
        6 MB.
        """
        max_record_count: _Integer | None = None
        """The maximum number of records in a request that the model container can process when querying the model
        container for the predictions of a synthetic dataset. A record is a unit of input data that inference can be
        made on, for example, a single line in CSV data.
        """
        probability_attribute: _String | None = None
        """A JMESPath expression used to extract the probability (or score) from the model container output if the
        model container is in JSON Lines format.
        """
        probability_index: _Integer | None = None
        """A zero-based index used to extract a probability value (score) or list from model container output in CSV
        format. If this value is not provided, the entire model container output will be treated as a probability
        value (score) or list.
        """
    @_declaration
    class ClarifyShapBaselineConfig(_SchemaPropertyType):
        """The configuration for the SHAP baseline (also called the background or reference dataset) of the Kernal
        SHAP algorithm.
        """
        mime_type: _String | None = None
        """The MIME type of the baseline data. Choose from 'text/csv' or 'application/jsonlines'. Defaults to
        'text/csv'.
        """
        shap_baseline: _String | None = None
        """The inline SHAP baseline data in string format. ShapBaseline can have one or multiple records to be used
        as the baseline dataset. The format of the SHAP baseline file should be the same format as the training
        dataset.
        """
        shap_baseline_uri: _String | None = None
        """The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline file is stored. The format
        of the SHAP baseline file should be the same format as the format of the training dataset.
        """
    @_declaration
    class ClarifyShapConfig(_SchemaPropertyType):
        """The configuration for SHAP analysis using SageMaker Clarify Explainer."""
        shap_baseline_config: EndpointConfig.ClarifyShapBaselineConfig | _Document
        """The configuration for the SHAP baseline of the Kernal SHAP algorithm."""
        number_of_samples: _Integer | None = None
        """The number of samples to be used for analysis by the Kernal SHAP algorithm."""
        seed: _Integer | None = None
        """The starting value used to initialize the random number generator in the explainer. Provide a value for
        this parameter to obtain a deterministic SHAP result.
        """
        text_config: EndpointConfig.ClarifyTextConfig | _Document | None = None
        """A parameter that indicates if text features are treated as text and explanations are provided for
        individual units of text. Required for natural language processing (NLP) explainability only.
        """
        use_logit: _Boolean | None = None
        """A Boolean toggle to indicate if you want to use the logit function (true) or log-odds units (false) for
        model predictions. Defaults to false.
        """
    @_declaration
    class ClarifyTextConfig(_SchemaPropertyType):
        """A parameter used to configure the SageMaker Clarify explainer to treat text features as text so that
        explanations are provided for individual units of text. Required only for natural language processing (NLP)
        explainability.
        """
        granularity: _String
        """The unit of granularity for the analysis of text features. For example, if the unit is 'token', then each
        token (like a word in English) of the text is treated as a feature. SHAP values are computed for each
        unit/feature.
        """
        language: _String
        """Specifies the language of the text features in ISO 639-1 or ISO 639-3 code of a supported language."""
    @_declaration
    class CoreDumpConfig(_SchemaPropertyType):
        """Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it
        encrypts them.
        """
        destination_s3_uri: _String
        """The Amazon S3 bucket to send the core dump to."""
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that SageMaker uses to encrypt the core dump data at rest
        using Amazon S3 server-side encryption. If you use a KMS key ID or an alias of your KMS key, the SageMaker
        execution role must include permissions to call kms:Encrypt.
        """
    @_declaration
    class DataCaptureConfig(_SchemaPropertyType):
        """Specifies how to capture endpoint data for model monitor. The data capture configuration applies to all
        production variants hosted at the endpoint.
        """
        capture_options: _Sequence[EndpointConfig.CaptureOption | _Document] | _Intrinsic
        """Specifies whether the endpoint captures input data to your model, output data from your model, or both.
        """
        destination_s3_uri: _String
        """The S3 bucket where model monitor stores captured data."""
        initial_sampling_percentage: _Integer
        """The percentage of data to capture."""
        capture_content_type_header: EndpointConfig.CaptureContentTypeHeader | _Document | None = None
        """A list of the JSON and CSV content type that the endpoint captures."""
        enable_capture: _Boolean | None = None
        """Set to True to enable data capture."""
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the captured data at
        rest using Amazon S3 server-side encryption.
        """
    @_declaration
    class ExplainerConfig(_SchemaPropertyType):
        """A parameter to activate explainers."""
        clarify_explainer_config: EndpointConfig.ClarifyExplainerConfig | _Document | None = None
        """A member of ExplainerConfig that contains configuration parameters for the SageMaker Clarify explainer.
        """
    @_declaration
    class InstancePool(_SchemaPropertyType):
        """Specifies an instance type and its priority for a heterogeneous endpoint. Use instance pools to configure
        a production variant with multiple instance types, enabling the endpoint to provision instances across
        different types based on priority.
        """
        instance_type: _String
        """The ML compute instance type for the instance pool."""
        priority: _Integer
        """The priority for the instance pool. SageMaker attempts to provision instances in order of priority,
        starting with the lowest value. If instances for a higher-priority pool are unavailable, SageMaker attempts
        to provision from the next pool. Valid values: 1 to 5, where 1 is the highest priority.
        """
        model_name_override: _String | None = None
        """The name of a SageMaker model to use for this instance pool instead of the model specified for the
        production variant. Use this to deploy a different model optimized for the instance type in this pool.
        """
    @_declaration
    class ManagedInstanceScaling(_SchemaPropertyType):
        """Settings that control the range in the number of instances that the endpoint provisions as it scales up
        or down to accommodate traffic.
        """
        max_instance_count: _Integer | None = None
        """The maximum number of instances that the endpoint can provision when it scales up to accommodate an
        increase in traffic.
        """
        min_instance_count: _Integer | None = None
        """The minimum number of instances that the endpoint must retain when it scales down to accommodate a
        decrease in traffic.
        """
        scale_in_policy: EndpointConfig.ScaleInPolicy | _Document | None = None
        """Configures the scale-in behavior for managed instance scaling."""
        status: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """Indicates whether managed instance scaling is enabled."""
    @_declaration
    class MetricsConfig(_SchemaPropertyType):
        """Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and
        whether to enable enhanced or detailed observability metrics.
        """
        enable_detailed_observability: _Boolean | None = None
        """Specifies whether to enable detailed observability for the endpoint. When set to true, the endpoint
        publishes container-level inference metrics, per-GPU metrics, per-instance host metrics, and inference
        component placement metrics.
        """
        enable_enhanced_metrics: _Boolean | None = None
        """Specifies whether to enable enhanced metrics for the endpoint. Enhanced metrics provide utilization and
        invocation data at instance and container granularity.
        """
        metric_publish_frequency_in_seconds: _Integer | None = None
        """The interval, in seconds, at which the endpoint publishes metrics to Amazon CloudWatch. Valid values are
        10, 30, 60, 120, 180, 240, and 300. The default is 60.
        """
    @_declaration
    class PrefixAwareRoutingConfig(_SchemaPropertyType):
        """The configuration for prefix-aware routing on a SageMaker real-time inference endpoint. Specify
        PrefixLength and ConcurrencyThreshold to control routing behavior.
        """
        concurrency_threshold: _Integer | None = None
        """The maximum number of in-flight requests on the target instance before the endpoint routes to another
        instance. Required when RoutingStrategy is PREFIX_AWARE. Valid values are 1 to 1024.
        """
        prefix_length: _Integer | None = None
        """The maximum length of the prefix used for routing decisions. Required when RoutingStrategy is
        PREFIX_AWARE. Valid values are 1024 to 65536.
        """
    @_declaration
    class ProductionVariant(_SchemaPropertyType):
        """Specifies a model that you want to host and the resources to deploy for hosting it."""
        variant_name: _String
        """The name of the production variant."""
        capacity_reservation_config: EndpointConfig.CapacityReservationConfig | _Document | None = None
        """Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an
        endpoint.
        """
        container_startup_health_check_timeout_in_seconds: _Integer | None = None
        """The timeout value, in seconds, for your inference container to pass health check by SageMaker Hosting."""
        core_dump_config: EndpointConfig.CoreDumpConfig | _Document | None = None
        """Specifies configuration for a core dump from the model container when the process crashes."""
        enable_ssm_access: _Boolean | None = None
        """You can use this parameter to turn on native AWS Systems Manager (SSM) access for a production variant
        behind an endpoint. By default, SSM access is disabled for all production variants behind an endpoint.
        """
        inference_ami_version: _Literal["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2-ami-sagemaker-inference-neuron-2", "al2023-ami-sagemaker-inference-gpu-4-1"] | _String | None = None
        """Specifies an option from a collection of preconfigured Amazon Machine Image (AMI) images. Each image is
        configured by AWS with a set of software and driver versions. AWS optimizes these configurations for
        different machine learning workloads. By selecting an AMI version, you can ensure that your inference
        environment is compatible with specific software requirements, such as CUDA driver versions, Linux kernel
        versions, or AWS Neuron driver versions.
        """
        initial_instance_count: _Integer | None = None
        """Number of instances to launch initially."""
        initial_variant_weight: _Number | None = None
        """Determines initial traffic distribution among all of the models that you specify in the endpoint
        configuration.
        """
        instance_pools: _Sequence[EndpointConfig.InstancePool | _Document] | _Intrinsic | None = None
        """A list of instance pools for the production variant. Each instance pool specifies an instance type and
        its priority for provisioning. Use instance pools to configure heterogeneous endpoints that deploy models
        across multiple instance types.
        """
        instance_type: _String | None = None
        """The ML compute instance type."""
        managed_instance_scaling: EndpointConfig.ManagedInstanceScaling | _Document | None = None
        model_data_download_timeout_in_seconds: _Integer | None = None
        """The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to
        the individual inference instance associated with this production variant.
        """
        model_name: _String | None = None
        """The name of the model that you want to host. This is the name that you specified when creating the model.
        """
        routing_config: EndpointConfig.RoutingConfig | _Document | None = None
        """Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
        """
        serverless_config: EndpointConfig.ServerlessConfig | _Document | None = None
        """The serverless configuration for an endpoint. Specifies a serverless endpoint configuration instead of an
        instance-based endpoint configuration.
        """
        variant_instance_provision_timeout_in_seconds: _Integer | None = None
        """The timeout value, in seconds, for provisioning instances for the production variant. When SageMaker
        encounters an insufficient capacity error while provisioning instances, it retries with the next instance
        pool (if configured) or waits until the timeout expires. This timeout applies only to capacity provisioning
        and does not include the time for model download or container startup.
        """
        volume_size_in_gb: _Integer | None = None
        """The size, in GB, of the ML storage volume attached to individual inference instance associated with the
        production variant. Currently only Amazon EBS gp2 storage volumes are supported.
        """
    @_declaration
    class RoutingConfig(_SchemaPropertyType):
        """Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
        """
        prefix_aware_routing_config: EndpointConfig.PrefixAwareRoutingConfig | _Document | None = None
        """The configuration for prefix-aware routing. Specify this property only when you set RoutingStrategy to
        PREFIX_AWARE.
        """
        routing_strategy: _Literal["LEAST_OUTSTANDING_REQUESTS", "PREFIX_AWARE", "RANDOM"] | _String | None = None
        """Sets how the endpoint routes incoming traffic."""
    @_declaration
    class ScaleInPolicy(_SchemaPropertyType):
        """Specifies how the endpoint releases instances when managed instance scaling scales in."""
        strategy: _Literal["CONSOLIDATION", "IDLE_RELEASE"] | _String
        """The strategy for scaling in instances. IDLE_RELEASE releases instances that have no hosted inference
        component copies. CONSOLIDATION consolidates inference component copies onto fewer instances to release more
        instances.
        """
        cooldown_in_minutes: _Integer | None = None
        """The cooldown period, in minutes, after the last endpoint operation before the endpoint evaluates
        consolidation scale-in opportunities. Valid values are 5 to 1440. The default is 20.
        """
        maximum_step_size: _Integer | None = None
        """The maximum number of instances that the endpoint can terminate at a time during a consolidation scale-in
        operation. Valid values are 1 to 100. The default is 1.
        """
    @_declaration
    class ServerlessConfig(_SchemaPropertyType):
        """Specifies the serverless configuration for an endpoint variant."""
        max_concurrency: _Integer
        """The maximum number of concurrent invocations your serverless endpoint can process."""
        memory_size_in_mb: _Integer
        """The memory size of your serverless endpoint. Valid values are in 1 GB increments: 1024 MB, 2048 MB, 3072
        MB, 4096 MB, 5120 MB, or 6144 MB.
        """
        provisioned_concurrency: _Integer | None = None
        """The amount of provisioned concurrency to allocate for the serverless endpoint. Should be less than or
        equal to MaxConcurrency.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS
        resources.
        """
        key: _String
        """The tag key. Tag keys must be unique per resource."""
        value: _String
        """The tag value."""
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute
        resources have access to. You can control access to and from your resources by configuring a VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is
        specified in the Subnets field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect your training job or model."""
    TYPE: _ClassVar[str]
    production_variants: _Sequence[EndpointConfig.ProductionVariant | _Document] | _Intrinsic
    """A list of ProductionVariant objects, one for each model that you want to host at this endpoint."""
    async_inference_config: EndpointConfig.AsyncInferenceConfig | _Document | None = None
    """Specifies configuration for how an endpoint performs asynchronous inference."""
    data_capture_config: EndpointConfig.DataCaptureConfig | _Document | None = None
    """Specifies how to capture endpoint data for model monitor. The data capture configuration applies to all
    production variants hosted at the endpoint.
    """
    enable_network_isolation: _Boolean | None = None
    """Sets whether all model containers deployed to the endpoint are isolated. If they are, no inbound or outbound
    network calls can be made to or from the model containers.
    """
    endpoint_config_name: _String | None = None
    """The name of the endpoint configuration."""
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your
    behalf.
    """
    explainer_config: EndpointConfig.ExplainerConfig | _Document | None = None
    """A parameter to activate explainers."""
    kms_key_id: _String | None = None
    """The Amazon Resource Name (ARN) of an AWS Key Management Service key that Amazon SageMaker uses to encrypt
    data on the storage volume attached to the ML compute instance that hosts the endpoint.
    """
    metrics_config: EndpointConfig.MetricsConfig | _Document | None = None
    """Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and
    whether to enable enhanced or detailed observability metrics.
    """
    shadow_production_variants: _Sequence[EndpointConfig.ProductionVariant | _Document] | _Intrinsic | None = None
    """Array of ProductionVariant objects. There is one for each model that you want to host at this endpoint in
    shadow mode with production traffic replicated from the model specified on ProductionVariants. If you use this
    field, you can only specify one variant for ProductionVariants and one variant for ShadowProductionVariants.
    """
    tags: _Sequence[EndpointConfig.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to apply to this resource."""
    vpc_config: EndpointConfig.VpcConfig | _Document | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute
    resources have access to. You can control access to and from your resources by configuring a VPC.
    """
    @property
    def endpoint_config_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the endpoint configuration."""

@_declaration
class Experiment(_SchemaResource):
    """Resource type definition for AWS::SageMaker::Experiment. An experiment is a collection of related trials used
    to organize and track machine learning workflows.
    """
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    experiment_name: _String
    """The name of the experiment. Must be unique in your AWS account and is not case-sensitive."""
    description: _String | None = None
    """The description of the experiment."""
    display_name: _String | None = None
    """The name of the experiment as displayed. The name does not need to be unique."""
    tags: _Sequence[Experiment.Tags | _Document] | _Intrinsic | None = None
    """A list of tags to associate with the experiment."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the experiment."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the experiment was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """When the experiment was last modified."""

@_declaration
class ExperimentTrialComponent(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ExperimentTrialComponent."""
    @_declaration
    class MetadataProperties(_SchemaPropertyType):
        commit_id: _String | None = None
        generated_by: _String | None = None
        project_id: _String | None = None
        repository: _String | None = None
    @_declaration
    class Status(_SchemaPropertyType):
        message: _String | None = None
        primary_status: _String | None = None
    @_declaration
    class TagsItems(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    trial_component_name: _String
    display_name: _String | None = None
    end_time: _String | None = None
    metadata_properties: ExperimentTrialComponent.MetadataProperties | _Document | None = None
    start_time: _String | None = None
    status: ExperimentTrialComponent.Status | _Document | None = None
    tags: _Sequence[ExperimentTrialComponent.TagsItems | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def lineage_group_arn(self) -> _Intrinsic: ...

@_declaration
class FeatureGroup(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::FeatureGroup."""
    @_declaration
    class DataCatalogConfig(_SchemaPropertyType):
        catalog: _String
        database: _String
        table_name: _String
    @_declaration
    class FeatureDefinition(_SchemaPropertyType):
        feature_name: _String
        feature_type: _Literal["Integral", "Fractional", "String"] | _String
    @_declaration
    class OfflineStoreConfig(_SchemaPropertyType):
        s3_storage_config: FeatureGroup.S3StorageConfig | _Document
        data_catalog_config: FeatureGroup.DataCatalogConfig | _Document | None = None
        disable_glue_table_creation: _Boolean | None = None
        table_format: _Literal["Iceberg", "Glue"] | _String | None = None
    @_declaration
    class OnlineStoreConfig(_SchemaPropertyType):
        enable_online_store: _Boolean | None = None
        security_config: FeatureGroup.OnlineStoreSecurityConfig | _Document | None = None
        storage_type: _Literal["Standard", "InMemory"] | _String | None = None
        ttl_duration: FeatureGroup.TtlDuration | _Document | None = None
    @_declaration
    class OnlineStoreSecurityConfig(_SchemaPropertyType):
        kms_key_id: _String | None = None
    @_declaration
    class S3StorageConfig(_SchemaPropertyType):
        s3_uri: _String
        kms_key_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    @_declaration
    class ThroughputConfig(_SchemaPropertyType):
        throughput_mode: _Literal["OnDemand", "Provisioned"] | _String
        provisioned_read_capacity_units: _Integer | None = None
        """For provisioned feature groups with online store enabled, this indicates the read throughput you are
        billed for and can consume without throttling.
        """
        provisioned_write_capacity_units: _Integer | None = None
        """For provisioned feature groups, this indicates the write throughput you are billed for and can consume
        without throttling.
        """
    @_declaration
    class TtlDuration(_SchemaPropertyType):
        """TTL configuration of the feature group."""
        unit: _Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"] | _String | None = None
        value: _Integer | None = None
    TYPE: _ClassVar[str]
    event_time_feature_name: _String
    """The Event Time Feature Name."""
    feature_definitions: _Sequence[FeatureGroup.FeatureDefinition | _Document] | _Intrinsic
    """An Array of Feature Definition."""
    feature_group_name: _String
    """The Name of the FeatureGroup."""
    record_identifier_feature_name: _String
    """The Record Identifier Feature Name."""
    description: _String | None = None
    """Description about the FeatureGroup."""
    offline_store_config: FeatureGroup.OfflineStoreConfig | _Document | None = None
    online_store_config: FeatureGroup.OnlineStoreConfig | _Document | None = None
    role_arn: _String | None = None
    """Role Arn."""
    tags: _Sequence[FeatureGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pair to apply to this resource."""
    throughput_config: FeatureGroup.ThroughputConfig | _Document | None = None
    @property
    def creation_time(self) -> _Intrinsic:
        """A timestamp of FeatureGroup creation time."""
    @property
    def feature_group_status(self) -> _Intrinsic:
        """The status of the feature group."""

@_declaration
class Hub(_SchemaResource):
    """Resource type definition for AWS::SageMaker::Hub."""
    @_declaration
    class S3StorageConfig(_SchemaPropertyType):
        """The Amazon S3 storage configuration for the hub."""
        s3_output_path: _String | None = None
        """The Amazon S3 bucket prefix for hosting hub content."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    hub_description: _String
    """A description of the hub."""
    hub_name: _String
    """The name of the hub."""
    hub_display_name: _String | None = None
    """The display name of the hub."""
    hub_search_keywords: _Sequence[_String] | _Intrinsic | None = None
    """The searchable keywords for the hub."""
    s3_storage_config: Hub.S3StorageConfig | _Document | None = None
    tags: _Sequence[Hub.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the hub."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time that the hub was created."""
    @property
    def hub_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the hub."""
    @property
    def hub_status(self) -> _Intrinsic:
        """The status of the hub."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The date and time that the hub was last modified."""

@_declaration
class HumanTaskUi(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::HumanTaskUi."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class UiTemplate(_SchemaPropertyType):
        """The Liquid template for the worker user interface."""
        content: _String
        """The content of the Liquid template for the worker user interface."""
    TYPE: _ClassVar[str]
    human_task_ui_name: _String
    """The name of the human task user interface."""
    tags: _Sequence[HumanTaskUi.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow
    user interface.
    """
    ui_template: HumanTaskUi.UiTemplate | _Document | None = None
    """The Liquid template for the worker user interface."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The timestamp when the human task user interface was created."""
    @property
    def human_task_ui_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the human task user interface."""

@_declaration
class Image(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Image."""
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
    image_name: _String
    image_role_arn: _String
    image_description: _String | None = None
    image_display_name: _String | None = None
    tags: _Sequence[Image.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def image_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the image."""

@_declaration
class ImageVersion(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ImageVersion."""
    TYPE: _ClassVar[str]
    base_image: _String
    image_name: _String
    alias: _String | None = None
    aliases: _Sequence[_String] | _Intrinsic | None = None
    horovod: _Boolean | None = None
    job_type: _Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"] | _String | None = None
    ml_framework: _String | None = None
    processor: _Literal["CPU", "GPU"] | _String | None = None
    programming_lang: _String | None = None
    release_notes: _String | None = None
    vendor_guidance: _Literal["NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED", "ARCHIVED"] | _String | None = None
    @property
    def container_image(self) -> _Intrinsic:
        """The registry path of the container image that contains this image version."""
    @property
    def image_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the parent image."""
    @property
    def image_version_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the image version."""
    @property
    def version(self) -> _Intrinsic:
        """The version number of the image version."""

@_declaration
class InferenceComponent(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::InferenceComponent."""
    @_declaration
    class Alarm(_SchemaPropertyType):
        alarm_name: _String
    @_declaration
    class AutoRollbackConfiguration(_SchemaPropertyType):
        alarms: _Sequence[InferenceComponent.Alarm | _Document] | _Intrinsic
    @_declaration
    class ContainerMetricsConfig(_SchemaPropertyType):
        """The configuration for container metrics scraping."""
        metrics_endpoints: _Sequence[InferenceComponent.MetricsEndpoint | _Document] | _Intrinsic
    @_declaration
    class DeployedImage(_SchemaPropertyType):
        resolution_time: _String | None = None
        resolved_image: _String | None = None
        specified_image: _String | None = None
    @_declaration
    class InferenceComponentAvailabilityZoneBalance(_SchemaPropertyType):
        """Configuration for balancing inference component copies across Availability Zones."""
        enforcement_mode: _Literal["PERMISSIVE"] | _String
        max_imbalance: _Integer | None = None
        """The maximum allowed difference in the number of inference component copies between any two Availability
        Zones.
        """
    @_declaration
    class InferenceComponentCapacitySize(_SchemaPropertyType):
        """Capacity size configuration for the inference component."""
        type: _Literal["COPY_COUNT", "CAPACITY_PERCENT"] | _String
        value: _Integer
    @_declaration
    class InferenceComponentComputeResourceRequirements(_SchemaPropertyType):
        max_memory_required_in_mb: _Integer | None = None
        min_memory_required_in_mb: _Integer | None = None
        number_of_accelerator_devices_required: _Number | None = None
        number_of_cpu_cores_required: _Number | None = None
    @_declaration
    class InferenceComponentContainerSpecification(_SchemaPropertyType):
        artifact_url: _String | None = None
        container_metrics_config: InferenceComponent.ContainerMetricsConfig | _Document | None = None
        deployed_image: InferenceComponent.DeployedImage | _Document | None = None
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        image: _String | None = None
    @_declaration
    class InferenceComponentContainerSpecificationForInstanceType(_SchemaPropertyType):
        """Container specification for one Specifications entry. Distinct from
        InferenceComponentContainerSpecification: DescribeInferenceComponent returns no per-entry DeployedImage
        (VERIFIED in us-west-2), so DeployedImage is intentionally omitted here and this definition can never be
        aggregated into a plural READ response. The singular InferenceComponentContainerSpecification keeps
        DeployedImage - the service DOES return it there.
        """
        artifact_url: _String | None = None
        container_metrics_config: InferenceComponent.ContainerMetricsConfig | _Document | None = None
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        image: _String | None = None
    @_declaration
    class InferenceComponentDataCacheConfig(_SchemaPropertyType):
        """Settings that affect how the inference component caches data."""
        enable_caching: _Boolean
        """Whether the endpoint caches the model artifacts and container image on each instance it provisions for
        the inference component.
        """
    @_declaration
    class InferenceComponentDeploymentConfig(_SchemaPropertyType):
        """The deployment config for the inference component."""
        auto_rollback_configuration: InferenceComponent.AutoRollbackConfiguration | _Document | None = None
        rolling_update_policy: InferenceComponent.InferenceComponentRollingUpdatePolicy | _Document | None = None
    @_declaration
    class InferenceComponentPlacementStatus(_SchemaPropertyType):
        """The number of inference component copies currently placed on instances of a given type."""
        current_copy_count: _Integer
        instance_type: _String
    @_declaration
    class InferenceComponentRollingUpdatePolicy(_SchemaPropertyType):
        """The rolling update policy for the inference component."""
        maximum_batch_size: InferenceComponent.InferenceComponentCapacitySize | _Document | None = None
        maximum_execution_timeout_in_seconds: _Integer | None = None
        rollback_maximum_batch_size: InferenceComponent.InferenceComponentCapacitySize | _Document | None = None
        wait_interval_in_seconds: _Integer | None = None
    @_declaration
    class InferenceComponentRuntimeConfig(_SchemaPropertyType):
        """The runtime config for the inference component."""
        copy_count: _Integer | None = None
        current_copy_count: _Integer | None = None
        desired_copy_count: _Integer | None = None
        placement_status: _Sequence[InferenceComponent.InferenceComponentPlacementStatus | _Document] | _Intrinsic | None = None
        """The placement status of the inference component across instance types."""
    @_declaration
    class InferenceComponentSchedulingConfig(_SchemaPropertyType):
        """The scheduling configuration that determines how inference component copies are placed across available
        instances.
        """
        availability_zone_balance: InferenceComponent.InferenceComponentAvailabilityZoneBalance | _Document
        placement_strategy: _Literal["SPREAD", "BINPACK"] | _String
    @_declaration
    class InferenceComponentSpecification(_SchemaPropertyType):
        """The specification for the inference component, for an endpoint with a single instance type. Specify
        exactly one of Specification or Specifications. InstanceType is not accepted here; use Specifications for
        per instance type configuration.
        """
        base_inference_component_name: _String | None = None
        compute_resource_requirements: InferenceComponent.InferenceComponentComputeResourceRequirements | _Document | None = None
        container: InferenceComponent.InferenceComponentContainerSpecification | _Document | None = None
        current_data_cache_config: InferenceComponent.InferenceComponentDataCacheConfig | _Document | None = None
        """The data caching configuration actually in effect, including a value the service chose rather than the
        template: SageMaker enables caching automatically on instance types with more than 232 GiB of local NVMe
        storage, whether or not DataCacheConfig was set. Returned by Describe and not settable; set DataCacheConfig
        instead.
        """
        data_cache_config: InferenceComponent.InferenceComponentDataCacheConfig | _Document | None = None
        model_name: _String | None = None
        scheduling_config: InferenceComponent.InferenceComponentSchedulingConfig | _Document | None = None
        startup_parameters: InferenceComponent.InferenceComponentStartupParameters | _Document | None = None
    @_declaration
    class InferenceComponentSpecificationForInstanceType(_SchemaPropertyType):
        """A specification for one instance type, for use in Specifications. InstanceType is required here, and is
        not accepted on the singular Specification. BaseInferenceComponentName is not accepted here either: adapter
        inference components are supported only on the singular Specification.
        """
        instance_type: _String
        compute_resource_requirements: InferenceComponent.InferenceComponentComputeResourceRequirements | _Document | None = None
        container: InferenceComponent.InferenceComponentContainerSpecificationForInstanceType | _Document | None = None
        current_data_cache_config: InferenceComponent.InferenceComponentDataCacheConfig | _Document | None = None
        """The data caching configuration actually in effect for this instance type, including a value the service
        chose rather than the template: SageMaker enables caching automatically on instance types with more than 232
        GiB of local NVMe storage, whether or not DataCacheConfig was set. Returned by Describe and not settable;
        set DataCacheConfig instead.
        """
        data_cache_config: InferenceComponent.InferenceComponentDataCacheConfig | _Document | None = None
        model_name: _String | None = None
        scheduling_config: InferenceComponent.InferenceComponentSchedulingConfig | _Document | None = None
        startup_parameters: InferenceComponent.InferenceComponentStartupParameters | _Document | None = None
    @_declaration
    class InferenceComponentStartupParameters(_SchemaPropertyType):
        container_startup_health_check_timeout_in_seconds: _Integer | None = None
        model_data_download_timeout_in_seconds: _Integer | None = None
    @_declaration
    class MetricsEndpoint(_SchemaPropertyType):
        """A metrics endpoint exposed by the container."""
        metrics_endpoint_path: _String
        """The path to the Prometheus formatted metrics endpoint exposed by the container."""
        metric_publish_frequency_in_seconds: _Integer | None = None
        """The interval, in seconds, at which container metrics scraped from the endpoint are published to Amazon
        CloudWatch. Valid values per the SageMaker API Reference are 10, 30, 60, 120, 180, 240 and 300; the service
        validates the value.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag in the form of a key-value pair to associate with the resource."""
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
    endpoint_name: _String
    deployment_config: InferenceComponent.InferenceComponentDeploymentConfig | _Document | None = None
    endpoint_arn: _String | None = None
    inference_component_name: _String | None = None
    runtime_config: InferenceComponent.InferenceComponentRuntimeConfig | _Document | None = None
    specification: InferenceComponent.InferenceComponentSpecification | _Document | None = None
    specifications: _Sequence[InferenceComponent.InferenceComponentSpecificationForInstanceType | _Document] | _Intrinsic | None = None
    tags: _Sequence[InferenceComponent.Tag | _Document] | _Intrinsic | None = None
    variant_name: _String | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def failure_reason(self) -> _Intrinsic:
        """The failure reason if the inference component is in a failed state."""
    @property
    def inference_component_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the inference component."""
    @property
    def inference_component_status(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def runtime_config_current_copy_count(self) -> _Intrinsic:
        """The number of copies for the inference component."""
    @property
    def runtime_config_desired_copy_count(self) -> _Intrinsic:
        """The number of copies for the inference component."""
    @property
    def runtime_config_placement_status(self) -> _Intrinsic:
        """The placement status of the inference component across instance types."""
    @property
    def specification_container_deployed_image(self) -> _Intrinsic: ...
    @property
    def specification_current_data_cache_config(self) -> _Intrinsic:
        """Settings that affect how the inference component caches data."""

@_declaration
class InferenceExperiment(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::InferenceExperiment."""
    @_declaration
    class CaptureContentTypeHeader(_SchemaPropertyType):
        """Configuration specifying how to treat different headers. If no headers are specified SageMaker will by
        default base64 encode when capturing the data.
        """
        csv_content_types: _Sequence[_String] | _Intrinsic | None = None
        """The list of all content type headers that SageMaker will treat as CSV and capture accordingly."""
        json_content_types: _Sequence[_String] | _Intrinsic | None = None
        """The list of all content type headers that SageMaker will treat as JSON and capture accordingly."""
    @_declaration
    class DataStorageConfig(_SchemaPropertyType):
        """The Amazon S3 location and configuration for storing inference request and response data."""
        destination: _String
        """The Amazon S3 bucket where the inference request and response data is stored."""
        content_type: InferenceExperiment.CaptureContentTypeHeader | _Document | None = None
        kms_key: _String | None = None
        """The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using
        Amazon S3 server-side encryption.
        """
    @_declaration
    class EndpointMetadata(_SchemaPropertyType):
        """The metadata of the endpoint on which the inference experiment ran."""
        endpoint_name: _String
        endpoint_config_name: _String | None = None
        """The name of the endpoint configuration."""
        endpoint_status: _Literal["Creating", "Updating", "SystemUpdating", "RollingBack", "InService", "OutOfService", "Deleting", "Failed"] | _String | None = None
        """The status of the endpoint. For possible values of the status of an endpoint."""
    @_declaration
    class InferenceExperimentSchedule(_SchemaPropertyType):
        """The duration for which you want the inference experiment to run."""
        end_time: _String | None = None
        """The timestamp at which the inference experiment ended or will end."""
        start_time: _String | None = None
        """The timestamp at which the inference experiment started or will start."""
    @_declaration
    class ModelInfrastructureConfig(_SchemaPropertyType):
        """The configuration for the infrastructure that the model will be deployed to."""
        infrastructure_type: _Literal["RealTimeInference"] | _String
        """The type of the inference experiment that you want to run."""
        real_time_inference_config: InferenceExperiment.RealTimeInferenceConfig | _Document
    @_declaration
    class ModelVariantConfig(_SchemaPropertyType):
        """Contains information about the deployment options of a model."""
        infrastructure_config: InferenceExperiment.ModelInfrastructureConfig | _Document
        model_name: _String
        """The name of the Amazon SageMaker Model entity."""
        variant_name: _String
        """The name of the variant."""
    @_declaration
    class RealTimeInferenceConfig(_SchemaPropertyType):
        """The infrastructure configuration for deploying the model to a real-time inference endpoint."""
        instance_count: _Integer
        """The number of instances of the type specified by InstanceType."""
        instance_type: _String
        """The instance type the model is deployed to."""
    @_declaration
    class ShadowModeConfig(_SchemaPropertyType):
        """The configuration of ShadowMode inference experiment type. Use this field to specify a production variant
        which takes all the inference requests, and a shadow variant to which Amazon SageMaker replicates a
        percentage of the inference requests. For the shadow variant also specify the percentage of requests that
        Amazon SageMaker replicates.
        """
        shadow_model_variants: _Sequence[InferenceExperiment.ShadowModelVariantConfig | _Document] | _Intrinsic
        """List of shadow variant configurations."""
        source_model_variant_name: _String
        """The name of the production variant, which takes all the inference requests."""
    @_declaration
    class ShadowModelVariantConfig(_SchemaPropertyType):
        """The name and sampling percentage of a shadow variant."""
        sampling_percentage: _Integer
        """The percentage of inference requests that Amazon SageMaker replicates from the production variant to the
        shadow variant.
        """
        shadow_model_variant_name: _String
        """The name of the shadow variant."""
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
    endpoint_name: _String
    model_variants: _Sequence[InferenceExperiment.ModelVariantConfig | _Document] | _Intrinsic
    """An array of ModelVariantConfig objects. Each ModelVariantConfig object in the array describes the
    infrastructure configuration for the corresponding variant.
    """
    name: _String
    """The name for the inference experiment."""
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to access model artifacts and
    container images, and manage Amazon SageMaker Inference endpoints for model deployment.
    """
    type: _Literal["ShadowMode"] | _String
    """The type of the inference experiment that you want to run."""
    data_storage_config: InferenceExperiment.DataStorageConfig | _Document | None = None
    description: _String | None = None
    """The description of the inference experiment."""
    desired_state: _Literal["Running", "Completed", "Cancelled"] | _String | None = None
    """The desired state of the experiment after starting or stopping operation."""
    kms_key: _String | None = None
    """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
    attached to the ML compute instance that hosts the endpoint.
    """
    schedule: InferenceExperiment.InferenceExperimentSchedule | _Document | None = None
    shadow_mode_config: InferenceExperiment.ShadowModeConfig | _Document | None = None
    status_reason: _String | None = None
    """The error message or client-specified reason from the StopInferenceExperiment API, that explains the status
    of the inference experiment.
    """
    tags: _Sequence[InferenceExperiment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the inference experiment."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The timestamp at which you created the inference experiment."""
    @property
    def endpoint_metadata(self) -> _Intrinsic:
        """The metadata of the endpoint on which the inference experiment ran."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The timestamp at which you last modified the inference experiment."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the inference experiment."""

@_declaration
class MlflowApp(_SchemaResource):
    """Resource type definition for AWS::SageMaker::MlflowApp."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    artifact_store_uri: _String
    """The S3 URI for a general purpose bucket to use as the MLflow App artifact store."""
    name: _String
    """The name of the MLflow App."""
    role_arn: _String
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the
    artifact store in Amazon S3.
    """
    model_registration_mode: _Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"] | _String | None = None
    """Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry."""
    tags: _Sequence[MlflowApp.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the MLflow App."""
    weekly_maintenance_window_start: _String | None = None
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly
    maintenance updates are scheduled. For example: Tue:03:30.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the MLflow App."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time that the MLflow App was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The date and time that the MLflow App was last modified."""
    @property
    def mlflow_app_id(self) -> _Intrinsic:
        """The server-generated identifier of the MLflow App."""
    @property
    def mlflow_version(self) -> _Intrinsic:
        """The MLflow version used by the MLflow App."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the MLflow App."""

@_declaration
class MlflowTrackingServer(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::MlflowTrackingServer."""
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
    artifact_store_uri: _String
    """The Amazon S3 URI for MLFlow Tracking Server artifacts."""
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on behalf of the
    customer.
    """
    tracking_server_name: _String
    """The name of the MLFlow Tracking Server."""
    automatic_model_registration: _Boolean | None = None
    """A flag to enable Automatic SageMaker Model Registration."""
    mlflow_version: _String | None = None
    """The MLFlow Version used on the MLFlow Tracking Server."""
    tags: _Sequence[MlflowTrackingServer.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    tracking_server_size: _Literal["Small", "Medium", "Large"] | _String | None = None
    """The size of the MLFlow Tracking Server."""
    weekly_maintenance_window_start: _String | None = None
    """The start of the time window for maintenance of the MLFlow Tracking Server in UTC time."""
    @property
    def tracking_server_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the MLFlow Tracking Server."""

@_declaration
class Model(_SchemaResource):
    """Resource type definition for AWS::SageMaker::Model."""
    @_declaration
    class ContainerDefinition(_SchemaPropertyType):
        """Describes the container, as part of model definition."""
        container_hostname: _String | None = None
        """This parameter is ignored for models that contain only a PrimaryContainer."""
        environment: _Document | _String | None = None
        image: _String | None = None
        """The path where inference code is stored. This can be either in Amazon EC2 Container Registry or in a
        Docker registry that is accessible from the same VPC that you configure for your endpoint. If you are using
        your own custom algorithm instead of an algorithm provided by SageMaker, the inference code must meet
        SageMaker requirements. SageMaker supports both registry/repository[:tag] and registry/repository[@digest]
        image path formats.
        """
        image_config: Model.ImageConfig | _Document | None = None
        inference_specification_name: _String | None = None
        """The inference specification name in the model package version."""
        mode: _Literal["SingleModel", "MultiModel"] | _String | None = None
        """Whether the container hosts a single model or multiple models."""
        model_data_source: Model.ModelDataSource | _Document | None = None
        model_data_url: _String | None = None
        """The S3 path where the model artifacts, which result from model training, are stored. This path must point
        to a single gzip compressed tar archive (.tar.gz suffix). The S3 path is required for SageMaker built-in
        algorithms, but not if you use your own algorithms. For more information on built-in algorithms, see Common
        Parameters.
        """
        model_package_name: _String | None = None
        """The name or Amazon Resource Name (ARN) of the model package to use to create the model."""
        multi_model_config: Model.MultiModelConfig | _Document | None = None
    @_declaration
    class HubAccessConfig(_SchemaPropertyType):
        """Configuration information specifying which hub contents have accessible deployment options."""
        hub_content_arn: _String
        """The ARN of the hub content for which deployment access is allowed."""
    @_declaration
    class ImageConfig(_SchemaPropertyType):
        """Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your
        Amazon Virtual Private Cloud (VPC).
        """
        repository_access_mode: _Literal["Platform", "Vpc"] | _String
        """Set this to one of the following values: Platform - The model image is hosted in Amazon ECR. Vpc - The
        model image is hosted in a private Docker registry in your VPC.
        """
        repository_auth_config: Model.RepositoryAuthConfig | _Document | None = None
    @_declaration
    class InferenceExecutionConfig(_SchemaPropertyType):
        """Specifies details about how containers in a multi-container endpoint are run."""
        mode: _Literal["Serial", "Direct"] | _String
        """How containers in a multi-container are run."""
    @_declaration
    class ModelAccessConfig(_SchemaPropertyType):
        """The access configuration file to control access to the ML model. You can explicitly accept the model
        end-user license agreement (EULA) within the `ModelAccessConfig`.
        """
        accept_eula: _Boolean
        """Specifies agreement to the model end-user license agreement (EULA). The `AcceptEula` value must be
        explicitly defined as `True` in order to accept the EULA that this model requires. You are responsible for
        reviewing and complying with any applicable license terms and making sure they are acceptable for your use
        case before downloading or using a model.
        """
    @_declaration
    class ModelDataSource(_SchemaPropertyType):
        """Specifies the location of ML model data to deploy. If specified, you must specify one and only one of the
        available data sources.
        """
        s3_data_source: Model.S3DataSource | _Document
    @_declaration
    class MultiModelConfig(_SchemaPropertyType):
        """Specifies additional configuration for multi-model endpoints."""
        model_cache_setting: _Literal["Enabled", "Disabled"] | _String | None = None
        """Whether to cache models for a multi-model endpoint. By default, multi-model endpoints cache models so
        that a model does not have to be loaded into memory each time it is invoked. Some use cases do not benefit
        from model caching. For example, if an endpoint hosts a large number of models that are each invoked
        infrequently, the endpoint might perform better if you disable model caching. To disable model caching, set
        the value of this parameter to `Disabled`.
        """
    @_declaration
    class RepositoryAuthConfig(_SchemaPropertyType):
        """Specifies an authentication configuration for the private docker registry where your model image is
        hosted. Specify a value for this property only if you specified `Vpc` as the value for the
        `RepositoryAccessMode` field of the `ImageConfig` object that you passed to a call to `CreateModel` and the
        private Docker registry where the model image is hosted requires authentication.
        """
        repository_credentials_provider_arn: _String
        """The Amazon Resource Name (ARN) of an AWS Lambda function that provides credentials to authenticate to the
        private Docker registry where your model image is hosted. For information about how to create an AWS Lambda
        function, see Create a Lambda function with the console in the AWS Lambda Developer Guide.
        """
    @_declaration
    class S3DataSource(_SchemaPropertyType):
        """Specifies the S3 location of ML model data to deploy."""
        compression_type: _Literal["None", "Gzip"] | _String
        """Specifies how the ML model data is prepared."""
        s3_data_type: _Literal["S3Prefix", "S3Object"] | _String
        """Specifies the type of ML model data to deploy."""
        s3_uri: _String
        """Specifies the S3 path of ML model data to deploy."""
        hub_access_config: Model.HubAccessConfig | _Document | None = None
        model_access_config: Model.ModelAccessConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag value."""
        value: _String
        """The tag key. Tag keys must be unique per resource."""
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute
        resources have access to. You can control access to and from your resources by configuring a VPC. For more
        information, see Give SageMaker Access to Resources in your Amazon VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is
        specified in the `Subnets` field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect your training job or model. For information
        about the availability of specific instance types, see Supported Instance Types and Availability Zones.
        """
    TYPE: _ClassVar[str]
    containers: _Sequence[Model.ContainerDefinition | _Document] | _Intrinsic | None = None
    """Specifies the containers in the inference pipeline."""
    enable_network_isolation: _Boolean | None = None
    """Isolates the model container. No inbound or outbound network calls can be made to or from the model
    container.
    """
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM role that you specified for the model."""
    inference_execution_config: Model.InferenceExecutionConfig | _Document | None = None
    model_name: _String | None = None
    """The name of the new model."""
    primary_container: Model.ContainerDefinition | _Document | None = None
    tags: _Sequence[Model.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs. You can use tags to categorize your AWS resources in different ways, for
    example, by purpose, owner, or environment. For more information, see Tagging AWS Resources.
    """
    vpc_config: Model.VpcConfig | _Document | None = None
    @property
    def model_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the model."""

@_declaration
class ModelBiasJobDefinition(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ModelBiasJobDefinition."""
    @_declaration
    class BatchTransformInput(_SchemaPropertyType):
        """The batch transform input for a monitoring job."""
        data_captured_destination_s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Batch Transform Job captures data."""
        dataset_format: ModelBiasJobDefinition.DatasetFormat | _Document
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        end_time_offset: _String | None = None
        """Monitoring end time offset, e.g. PT0H."""
        features_attribute: _String | None = None
        """JSONpath to locate features in JSONlines dataset."""
        inference_attribute: _String | None = None
        """Index or JSONpath to locate predicted label(s)."""
        probability_attribute: _String | None = None
        """Index or JSONpath to locate probabilities."""
        probability_threshold_attribute: _Number | None = None
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
        start_time_offset: _String | None = None
        """Monitoring start time offset, e.g. -PT1H."""
    @_declaration
    class ClusterConfig(_SchemaPropertyType):
        """Configuration for the cluster used to run model monitoring jobs."""
        instance_count: _Integer
        """The number of ML compute instances to use in the model monitoring job. For distributed processing jobs,
        specify a value greater than 1. The default value is 1.
        """
        instance_type: _String
        """The ML compute instance type for the processing job."""
        volume_size_in_gb: _Integer
        """The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient
        ML storage for your scenario.
        """
        volume_kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage
        volume attached to the ML compute instance(s) that run the model monitoring job.
        """
    @_declaration
    class ConstraintsResource(_SchemaPropertyType):
        """The baseline constraints resource for a monitoring job."""
        s3_uri: _String | None = None
        """The Amazon S3 URI for baseline constraint file in Amazon S3 that the current monitoring job should
        validated against.
        """
    @_declaration
    class Csv(_SchemaPropertyType):
        """The CSV format."""
        header: _Boolean | None = None
        """A boolean flag indicating if given CSV has header."""
    @_declaration
    class DatasetFormat(_SchemaPropertyType):
        """The dataset format of the data to monitor."""
        csv: ModelBiasJobDefinition.Csv | _Document | None = None
        json: ModelBiasJobDefinition.Json | _Document | None = None
        parquet: _Boolean | None = None
    @_declaration
    class EndpointInput(_SchemaPropertyType):
        """The endpoint for a monitoring job."""
        endpoint_name: _String
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        end_time_offset: _String | None = None
        """Monitoring end time offset, e.g. PT0H."""
        features_attribute: _String | None = None
        """JSONpath to locate features in JSONlines dataset."""
        inference_attribute: _String | None = None
        """Index or JSONpath to locate predicted label(s)."""
        probability_attribute: _String | None = None
        """Index or JSONpath to locate probabilities."""
        probability_threshold_attribute: _Number | None = None
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
        start_time_offset: _String | None = None
        """Monitoring start time offset, e.g. -PT1H."""
    @_declaration
    class Json(_SchemaPropertyType):
        """The Json format."""
        line: _Boolean | None = None
        """A boolean flag indicating if it is JSON line format."""
    @_declaration
    class ModelBiasAppSpecification(_SchemaPropertyType):
        """Container image configuration object for the monitoring job."""
        config_uri: _String
        """The S3 URI to an analysis configuration file."""
        image_uri: _String
        """The container image to be run by the monitoring job."""
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        """Sets the environment variables in the Docker container."""
    @_declaration
    class ModelBiasBaselineConfig(_SchemaPropertyType):
        """Baseline configuration used to validate that the data conforms to the specified constraints and
        statistics.
        """
        baselining_job_name: _String | None = None
        constraints_resource: ModelBiasJobDefinition.ConstraintsResource | _Document | None = None
    @_declaration
    class ModelBiasJobInput(_SchemaPropertyType):
        """The inputs for a monitoring job."""
        ground_truth_s3_input: ModelBiasJobDefinition.MonitoringGroundTruthS3Input | _Document
        batch_transform_input: ModelBiasJobDefinition.BatchTransformInput | _Document | None = None
        endpoint_input: ModelBiasJobDefinition.EndpointInput | _Document | None = None
    @_declaration
    class MonitoringGroundTruthS3Input(_SchemaPropertyType):
        """Ground truth input provided in S3."""
        s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a
        monitoring job.
        """
    @_declaration
    class MonitoringOutput(_SchemaPropertyType):
        """The output object for a monitoring job."""
        s3_output: ModelBiasJobDefinition.S3Output | _Document
    @_declaration
    class MonitoringOutputConfig(_SchemaPropertyType):
        """The output configuration for monitoring jobs."""
        monitoring_outputs: _Sequence[ModelBiasJobDefinition.MonitoringOutput | _Document] | _Intrinsic
        """Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is
        uploaded.
        """
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at
        rest using Amazon S3 server-side encryption.
        """
    @_declaration
    class MonitoringResources(_SchemaPropertyType):
        """Identifies the resources to deploy for a monitoring job."""
        cluster_config: ModelBiasJobDefinition.ClusterConfig | _Document
    @_declaration
    class NetworkConfig(_SchemaPropertyType):
        """Networking options for a job, such as network traffic encryption between containers, whether to allow
        inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use
        for VPC-enabled jobs.
        """
        enable_inter_container_traffic_encryption: _Boolean | None = None
        """Whether to encrypt all communications between distributed processing jobs. Choose True to encrypt
        communications. Encryption provides greater security for distributed processing jobs, but the processing
        might take longer.
        """
        enable_network_isolation: _Boolean | None = None
        """Whether to allow inbound and outbound network calls to and from the containers used for the processing
        job.
        """
        vpc_config: ModelBiasJobDefinition.VpcConfig | _Document | None = None
    @_declaration
    class S3Output(_SchemaPropertyType):
        """Information about where and how to store the results of a monitoring job."""
        local_path: _String
        """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        job. LocalPath is an absolute path for the output data.
        """
        s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a
        monitoring job.
        """
        s3_upload_mode: _Literal["Continuous", "EndOfJob"] | _String | None = None
        """Whether to upload the results of the monitoring job continuously or after the job completes."""
    @_declaration
    class StoppingCondition(_SchemaPropertyType):
        """Specifies a time limit for how long the monitoring job is allowed to run."""
        max_runtime_in_seconds: _Integer
        """The maximum runtime allowed in seconds."""
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
    class VpcConfig(_SchemaPropertyType):
        """Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        training and model containers by configuring the VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is
        specified in the Subnets field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect to your monitoring jobs."""
    TYPE: _ClassVar[str]
    job_resources: ModelBiasJobDefinition.MonitoringResources | _Document
    model_bias_app_specification: ModelBiasJobDefinition.ModelBiasAppSpecification | _Document
    model_bias_job_input: ModelBiasJobDefinition.ModelBiasJobInput | _Document
    model_bias_job_output_config: ModelBiasJobDefinition.MonitoringOutputConfig | _Document
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your
    behalf.
    """
    endpoint_name: _String | None = None
    job_definition_name: _String | None = None
    model_bias_baseline_config: ModelBiasJobDefinition.ModelBiasBaselineConfig | _Document | None = None
    network_config: ModelBiasJobDefinition.NetworkConfig | _Document | None = None
    stopping_condition: ModelBiasJobDefinition.StoppingCondition | _Document | None = None
    tags: _Sequence[ModelBiasJobDefinition.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the job definition was created."""
    @property
    def job_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of job definition."""

@_declaration
class ModelCard(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ModelCard."""
    @_declaration
    class AdditionalInformation(_SchemaPropertyType):
        caveats_and_recommendations: _String | None = None
        """Caveats and recommendations for people who might use this model in their applications."""
        custom_details: _Mapping[str, _String] | _Intrinsic | None = None
        """customer details."""
        ethical_considerations: _String | None = None
        """Any ethical considerations that the author wants to provide."""
    @_declaration
    class BarChartMetric(_SchemaPropertyType):
        name: _String
        type: _Literal["bar_chart"] | _String
        value: _Sequence[_Number | _String] | _Intrinsic
        notes: _String | None = None
        x_axis_name: _Sequence[_String] | _Intrinsic | None = None
        y_axis_name: _String | None = None
    @_declaration
    class BusinessDetails(_SchemaPropertyType):
        """Business details."""
        business_problem: _String | None = None
        """What business problem does the model solve?"""
        business_stakeholders: _String | None = None
        """Business stakeholders."""
        line_of_business: _String | None = None
        """Line of business."""
    @_declaration
    class Container(_SchemaPropertyType):
        image: _String
        """Inference environment path. The Amazon EC2 Container Registry (Amazon ECR) path where inference code is
        stored.
        """
        model_data_url: _String | None = None
        """The Amazon S3 path where the model artifacts, which result from model training, are stored."""
        nearest_model_name: _String | None = None
        """The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model
        that matches your model.
        """
    @_declaration
    class Content(_SchemaPropertyType):
        """The content of the model card."""
        additional_information: ModelCard.AdditionalInformation | _Document | None = None
        business_details: ModelCard.BusinessDetails | _Document | None = None
        evaluation_details: _Sequence[ModelCard.EvaluationDetail | _Document] | _Intrinsic | None = None
        intended_uses: ModelCard.IntendedUses | _Document | None = None
        model_overview: ModelCard.ModelOverview | _Document | None = None
        model_package_details: ModelCard.ModelPackageDetails | _Document | None = None
        training_details: ModelCard.TrainingDetails | _Document | None = None
    @_declaration
    class EvaluationDetail(_SchemaPropertyType):
        """item of evaluation details."""
        name: _String
        datasets: _Sequence[_String] | _Intrinsic | None = None
        evaluation_job_arn: _String | None = None
        evaluation_observation: _String | None = None
        metadata: _Mapping[str, _String] | _Intrinsic | None = None
        """additional attributes associated with the evaluation results."""
        metric_groups: _Sequence[ModelCard.MetricGroup | _Document] | _Intrinsic | None = None
    @_declaration
    class InferenceSpecification(_SchemaPropertyType):
        containers: _Sequence[ModelCard.Container | _Document] | _Intrinsic
        """Contains inference related information which were used to create model package."""
    @_declaration
    class IntendedUses(_SchemaPropertyType):
        """Intended usage of model."""
        explanations_for_risk_rating: _String | None = None
        factors_affecting_model_efficiency: _String | None = None
        intended_uses: _String | None = None
        """intended use cases."""
        purpose_of_model: _String | None = None
        """Why the model was developed?"""
        risk_rating: _Literal["High", "Medium", "Low", "Unknown"] | _String | None = None
    @_declaration
    class LinearGraphMetric(_SchemaPropertyType):
        """Linear graph metric."""
        name: _String
        type: _Literal["linear_graph"] | _String
        value: _Sequence[_Sequence[_Number | _String] | _Intrinsic] | _Intrinsic
        notes: _String | None = None
        x_axis_name: _String | None = None
        y_axis_name: _String | None = None
    @_declaration
    class MatrixMetric(_SchemaPropertyType):
        name: _String
        type: _Literal["matrix"] | _String
        value: _Sequence[_Sequence[_Number | _String] | _Intrinsic] | _Intrinsic
        notes: _String | None = None
        x_axis_name: _Sequence[_String] | _Intrinsic | None = None
        y_axis_name: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class MetricGroup(_SchemaPropertyType):
        """item in metric groups."""
        metric_data: _Sequence[ModelCard.SimpleMetric | _Document | ModelCard.LinearGraphMetric | ModelCard.BarChartMetric | ModelCard.MatrixMetric] | _Intrinsic
        name: _String
    @_declaration
    class ModelOverview(_SchemaPropertyType):
        """Overview about the model."""
        algorithm_type: _String | None = None
        """Algorithm used to solve the problem."""
        inference_environment: ModelCard.ModelOverviewInferenceEnvironment | _Document | None = None
        model_artifact: _Sequence[_String] | _Intrinsic | None = None
        """Location of the model artifact."""
        model_creator: _String | None = None
        """Creator of model."""
        model_description: _String | None = None
        """description of model."""
        model_id: _String | None = None
        """SageMaker Model Arn or Non SageMaker Model id."""
        model_name: _String | None = None
        """Name of the model."""
        model_owner: _String | None = None
        """Owner of model."""
        model_version: _Number | None = None
        """Version of the model."""
        problem_type: _String | None = None
        """Problem being solved with the model."""
    @_declaration
    class ModelOverviewInferenceEnvironment(_SchemaPropertyType):
        """Overview about the inference."""
        container_image: _Sequence[_String] | _Intrinsic | None = None
        """SageMaker inference image uri."""
    @_declaration
    class ModelPackageCreator(_SchemaPropertyType):
        user_profile_name: _String | None = None
        """The name of the user's profile in Studio."""
    @_declaration
    class ModelPackageDetails(_SchemaPropertyType):
        """Metadata information related to model package version."""
        approval_description: _String | None = None
        """A description provided for the model approval."""
        created_by: ModelCard.ModelPackageCreator | _Document | None = None
        """Information about the user who created model package."""
        domain: _String | None = None
        """The machine learning domain of the model package you specified. Common machine learning domains include
        computer vision and natural language processing.
        """
        inference_specification: ModelCard.InferenceSpecification | _Document | None = None
        """Details about inference jobs that can be run with models based on this model package."""
        model_approval_status: _Literal["Approved", "Rejected", "PendingManualApproval"] | _String | None = None
        """Current approval status of model package."""
        model_package_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the model package."""
        model_package_description: _String | None = None
        """A brief summary of the model package."""
        model_package_group_name: _String | None = None
        """If the model is a versioned model, the name of the model group that the versioned model belongs to."""
        model_package_name: _String | None = None
        """Name of the model package."""
        model_package_status: _Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"] | _String | None = None
        """Current status of model package."""
        model_package_version: _Number | None = None
        """Version of the model package."""
        source_algorithms: _Sequence[ModelCard.SourceAlgorithm | _Document] | _Intrinsic | None = None
        """A list of algorithms that were used to create a model package."""
        task: _String | None = None
        """The machine learning task you specified that your model package accomplishes. Common machine learning
        tasks include object detection and image classification.
        """
    @_declaration
    class ObjectiveFunction(_SchemaPropertyType):
        """the objective function the model will optimize for."""
        function: ModelCard.ObjectiveFunctionFunction | _Document | None = None
        notes: _String | None = None
    @_declaration
    class ObjectiveFunctionFunction(_SchemaPropertyType):
        """objective function that training job is optimized for."""
        condition: _String | None = None
        facet: _String | None = None
        function: _Literal["Maximize", "Minimize"] | _String | None = None
    @_declaration
    class SecurityConfig(_SchemaPropertyType):
        """An optional Key Management Service key to encrypt, decrypt, and re-encrypt model card content for
        regulated workloads with highly sensitive data.
        """
        kms_key_id: _String | None = None
        """A Key Management Service key ID to use for encrypting a model card."""
    @_declaration
    class SimpleMetric(_SchemaPropertyType):
        """metric data."""
        name: _String
        type: _Literal["number", "string", "boolean"] | _String
        value: _Number | _String | _Boolean
        notes: _String | None = None
        x_axis_name: _String | None = None
        y_axis_name: _String | None = None
    @_declaration
    class SourceAlgorithm(_SchemaPropertyType):
        algorithm_name: _String
        """The name of an algorithm that was used to create the model package. The algorithm must be either an
        algorithm resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
        """
        model_data_url: _String | None = None
        """The Amazon S3 path where the model artifacts, which result from model training, are stored."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag key. Tag keys must be unique per resource."""
        value: _String
        """The tag value."""
    @_declaration
    class TrainingDetails(_SchemaPropertyType):
        """Overview about the training."""
        objective_function: ModelCard.ObjectiveFunction | _Document | None = None
        training_job_details: ModelCard.TrainingDetailsTrainingJobDetails | _Document | None = None
        training_observations: _String | None = None
    @_declaration
    class TrainingDetailsTrainingJobDetails(_SchemaPropertyType):
        hyper_parameters: _Sequence[ModelCard.TrainingHyperParameter | _Document] | _Intrinsic | None = None
        training_arn: _String | None = None
        """SageMaker Training job arn."""
        training_datasets: _Sequence[_String] | _Intrinsic | None = None
        """Location of the model datasets."""
        training_environment: ModelCard.TrainingDetailsTrainingJobDetailsTrainingEnvironment | _Document | None = None
        training_metrics: _Sequence[ModelCard.TrainingMetric | _Document] | _Intrinsic | None = None
        user_provided_hyper_parameters: _Sequence[ModelCard.TrainingHyperParameter | _Document] | _Intrinsic | None = None
        user_provided_training_metrics: _Sequence[ModelCard.TrainingMetric | _Document] | _Intrinsic | None = None
    @_declaration
    class TrainingDetailsTrainingJobDetailsTrainingEnvironment(_SchemaPropertyType):
        container_image: _Sequence[_String] | _Intrinsic | None = None
        """SageMaker training image uri."""
    @_declaration
    class TrainingHyperParameter(_SchemaPropertyType):
        """training hyper parameter."""
        name: _String
        value: _String
    @_declaration
    class TrainingMetric(_SchemaPropertyType):
        """training metric data."""
        name: _String
        value: _Number
        notes: _String | None = None
    @_declaration
    class UserContext(_SchemaPropertyType):
        """Information about the user who created or modified an experiment, trial, trial component, lineage group,
        project, or model card.
        """
        domain_id: _String | None = None
        """The domain associated with the user."""
        user_profile_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the user's profile."""
        user_profile_name: _String | None = None
        """The name of the user's profile."""
    TYPE: _ClassVar[str]
    content: ModelCard.Content | _Document
    model_card_name: _String
    """The unique name of the model card."""
    model_card_status: _Literal["Draft", "PendingReview", "Approved", "Archived"] | _String
    """The approval status of the model card within your organization. Different organizations might have different
    criteria for model card review and approval.
    """
    created_by: ModelCard.UserContext | _Document | None = None
    """Information about the user who created or modified an experiment, trial, trial component, lineage group,
    project, or model card.
    """
    last_modified_by: ModelCard.UserContext | _Document | None = None
    """Information about the user who created or modified an experiment, trial, trial component, lineage group,
    project, or model card.
    """
    security_config: ModelCard.SecurityConfig | _Document | None = None
    tags: _Sequence[ModelCard.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs used to manage metadata for model cards."""
    @property
    def created_by_domain_id(self) -> _Intrinsic:
        """The domain associated with the user."""
    @property
    def created_by_user_profile_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the user's profile."""
    @property
    def created_by_user_profile_name(self) -> _Intrinsic:
        """The name of the user's profile."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time the model card was created."""
    @property
    def last_modified_by_domain_id(self) -> _Intrinsic:
        """The domain associated with the user."""
    @property
    def last_modified_by_user_profile_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the user's profile."""
    @property
    def last_modified_by_user_profile_name(self) -> _Intrinsic:
        """The name of the user's profile."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The date and time the model card was last modified."""
    @property
    def model_card_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the successfully created model card."""
    @property
    def model_card_processing_status(self) -> _Intrinsic:
        """The processing status of model card deletion. The ModelCardProcessingStatus updates throughout the
        different deletion steps.
        """
    @property
    def model_card_version(self) -> _Intrinsic:
        """A version of the model card."""

@_declaration
class ModelExplainabilityJobDefinition(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ModelExplainabilityJobDefinition."""
    @_declaration
    class BatchTransformInput(_SchemaPropertyType):
        """The batch transform input for a monitoring job."""
        data_captured_destination_s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Batch Transform Job captures data."""
        dataset_format: ModelExplainabilityJobDefinition.DatasetFormat | _Document
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        features_attribute: _String | None = None
        """JSONpath to locate features in JSONlines dataset."""
        inference_attribute: _String | None = None
        """Index or JSONpath to locate predicted label(s)."""
        probability_attribute: _String | None = None
        """Index or JSONpath to locate probabilities."""
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
    @_declaration
    class ClusterConfig(_SchemaPropertyType):
        """Configuration for the cluster used to run model monitoring jobs."""
        instance_count: _Integer
        """The number of ML compute instances to use in the model monitoring job. For distributed processing jobs,
        specify a value greater than 1. The default value is 1.
        """
        instance_type: _String
        """The ML compute instance type for the processing job."""
        volume_size_in_gb: _Integer
        """The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient
        ML storage for your scenario.
        """
        volume_kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage
        volume attached to the ML compute instance(s) that run the model monitoring job.
        """
    @_declaration
    class ConstraintsResource(_SchemaPropertyType):
        """The baseline constraints resource for a monitoring job."""
        s3_uri: _String | None = None
        """The Amazon S3 URI for baseline constraint file in Amazon S3 that the current monitoring job should
        validated against.
        """
    @_declaration
    class Csv(_SchemaPropertyType):
        """The CSV format."""
        header: _Boolean | None = None
        """A boolean flag indicating if given CSV has header."""
    @_declaration
    class DatasetFormat(_SchemaPropertyType):
        """The dataset format of the data to monitor."""
        csv: ModelExplainabilityJobDefinition.Csv | _Document | None = None
        json: ModelExplainabilityJobDefinition.Json | _Document | None = None
        parquet: _Boolean | None = None
    @_declaration
    class EndpointInput(_SchemaPropertyType):
        """The endpoint for a monitoring job."""
        endpoint_name: _String
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        features_attribute: _String | None = None
        """JSONpath to locate features in JSONlines dataset."""
        inference_attribute: _String | None = None
        """Index or JSONpath to locate predicted label(s)."""
        probability_attribute: _String | None = None
        """Index or JSONpath to locate probabilities."""
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
    @_declaration
    class Json(_SchemaPropertyType):
        """The Json format."""
        line: _Boolean | None = None
        """A boolean flag indicating if it is JSON line format."""
    @_declaration
    class ModelExplainabilityAppSpecification(_SchemaPropertyType):
        """Container image configuration object for the monitoring job."""
        config_uri: _String
        """The S3 URI to an analysis configuration file."""
        image_uri: _String
        """The container image to be run by the monitoring job."""
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        """Sets the environment variables in the Docker container."""
    @_declaration
    class ModelExplainabilityBaselineConfig(_SchemaPropertyType):
        """Baseline configuration used to validate that the data conforms to the specified constraints and
        statistics.
        """
        baselining_job_name: _String | None = None
        constraints_resource: ModelExplainabilityJobDefinition.ConstraintsResource | _Document | None = None
    @_declaration
    class ModelExplainabilityJobInput(_SchemaPropertyType):
        """The inputs for a monitoring job."""
        batch_transform_input: ModelExplainabilityJobDefinition.BatchTransformInput | _Document | None = None
        endpoint_input: ModelExplainabilityJobDefinition.EndpointInput | _Document | None = None
    @_declaration
    class MonitoringOutput(_SchemaPropertyType):
        """The output object for a monitoring job."""
        s3_output: ModelExplainabilityJobDefinition.S3Output | _Document
    @_declaration
    class MonitoringOutputConfig(_SchemaPropertyType):
        """The output configuration for monitoring jobs."""
        monitoring_outputs: _Sequence[ModelExplainabilityJobDefinition.MonitoringOutput | _Document] | _Intrinsic
        """Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is
        uploaded.
        """
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at
        rest using Amazon S3 server-side encryption.
        """
    @_declaration
    class MonitoringResources(_SchemaPropertyType):
        """Identifies the resources to deploy for a monitoring job."""
        cluster_config: ModelExplainabilityJobDefinition.ClusterConfig | _Document
    @_declaration
    class NetworkConfig(_SchemaPropertyType):
        """Networking options for a job, such as network traffic encryption between containers, whether to allow
        inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use
        for VPC-enabled jobs.
        """
        enable_inter_container_traffic_encryption: _Boolean | None = None
        """Whether to encrypt all communications between distributed processing jobs. Choose True to encrypt
        communications. Encryption provides greater security for distributed processing jobs, but the processing
        might take longer.
        """
        enable_network_isolation: _Boolean | None = None
        """Whether to allow inbound and outbound network calls to and from the containers used for the processing
        job.
        """
        vpc_config: ModelExplainabilityJobDefinition.VpcConfig | _Document | None = None
    @_declaration
    class S3Output(_SchemaPropertyType):
        """Information about where and how to store the results of a monitoring job."""
        local_path: _String
        """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        job. LocalPath is an absolute path for the output data.
        """
        s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a
        monitoring job.
        """
        s3_upload_mode: _Literal["Continuous", "EndOfJob"] | _String | None = None
        """Whether to upload the results of the monitoring job continuously or after the job completes."""
    @_declaration
    class StoppingCondition(_SchemaPropertyType):
        """Specifies a time limit for how long the monitoring job is allowed to run."""
        max_runtime_in_seconds: _Integer
        """The maximum runtime allowed in seconds."""
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
    class VpcConfig(_SchemaPropertyType):
        """Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        training and model containers by configuring the VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is
        specified in the Subnets field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect to your monitoring jobs."""
    TYPE: _ClassVar[str]
    job_resources: ModelExplainabilityJobDefinition.MonitoringResources | _Document
    model_explainability_app_specification: ModelExplainabilityJobDefinition.ModelExplainabilityAppSpecification | _Document
    model_explainability_job_input: ModelExplainabilityJobDefinition.ModelExplainabilityJobInput | _Document
    model_explainability_job_output_config: ModelExplainabilityJobDefinition.MonitoringOutputConfig | _Document
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your
    behalf.
    """
    endpoint_name: _String | None = None
    job_definition_name: _String | None = None
    model_explainability_baseline_config: ModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfig | _Document | None = None
    network_config: ModelExplainabilityJobDefinition.NetworkConfig | _Document | None = None
    stopping_condition: ModelExplainabilityJobDefinition.StoppingCondition | _Document | None = None
    tags: _Sequence[ModelExplainabilityJobDefinition.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the job definition was created."""
    @property
    def job_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of job definition."""

@_declaration
class ModelPackage(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ModelPackage."""
    @_declaration
    class AdditionalInferenceSpecificationDefinition(_SchemaPropertyType):
        """Additional Inference Specification specifies details about inference jobs that can be run with models
        based on this model package.AdditionalInferenceSpecifications can be added to existing model packages using
        AdditionalInferenceSpecificationsToAdd.
        """
        containers: _Sequence[ModelPackage.ModelPackageContainerDefinition | _Document] | _Intrinsic
        """The Amazon ECR registry path of the Docker image that contains the inference code."""
        name: _String
        """A unique name to identify the additional inference specification. The name must be unique within the list
        of your additional inference specifications for a particular model package.
        """
        description: _String | None = None
        """A description of the additional Inference specification."""
        supported_content_types: _Sequence[_String] | _Intrinsic | None = None
        """The supported MIME types for the input data."""
        supported_realtime_inference_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of the instance types that are used to generate inferences in real-time."""
        supported_response_mime_types: _Sequence[_String] | _Intrinsic | None = None
        """The supported MIME types for the output data."""
        supported_transform_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of the instance types on which a transformation job can be run or on which an endpoint can be
        deployed.
        """
    @_declaration
    class Bias(_SchemaPropertyType):
        """Contains bias metrics for a model."""
        post_training_report: ModelPackage.MetricsSource | _Document | None = None
        pre_training_report: ModelPackage.MetricsSource | _Document | None = None
        report: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class DataSource(_SchemaPropertyType):
        """Describes the input source of a transform job and the way the transform job consumes it."""
        s3_data_source: ModelPackage.S3DataSource | _Document
    @_declaration
    class DriftCheckBaselines(_SchemaPropertyType):
        """Represents the drift check baselines that can be used when the model monitor is set using the model
        package.
        """
        bias: ModelPackage.DriftCheckBias | _Document | None = None
        explainability: ModelPackage.DriftCheckExplainability | _Document | None = None
        model_data_quality: ModelPackage.DriftCheckModelDataQuality | _Document | None = None
        model_quality: ModelPackage.DriftCheckModelQuality | _Document | None = None
    @_declaration
    class DriftCheckBias(_SchemaPropertyType):
        """Represents the drift check bias baselines that can be used when the model monitor is set using the model
        package.
        """
        config_file: ModelPackage.FileSource | _Document | None = None
        post_training_constraints: ModelPackage.MetricsSource | _Document | None = None
        pre_training_constraints: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class DriftCheckExplainability(_SchemaPropertyType):
        """Contains explainability metrics for a model."""
        config_file: ModelPackage.FileSource | _Document | None = None
        constraints: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class DriftCheckModelDataQuality(_SchemaPropertyType):
        """Represents the drift check data quality baselines that can be used when the model monitor is set using
        the model package.
        """
        constraints: ModelPackage.MetricsSource | _Document | None = None
        statistics: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class DriftCheckModelQuality(_SchemaPropertyType):
        """Represents the drift check model quality baselines that can be used when the model monitor is set using
        the model package.
        """
        constraints: ModelPackage.MetricsSource | _Document | None = None
        statistics: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class Explainability(_SchemaPropertyType):
        """Contains explainability metrics for a model."""
        report: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class FileSource(_SchemaPropertyType):
        """Represents a File Source Object."""
        s3_uri: _String
        """The Amazon S3 URI for the file source."""
        content_digest: _String | None = None
        """The digest of the file source."""
        content_type: _String | None = None
        """The type of content stored in the file source."""
    @_declaration
    class InferenceSpecification(_SchemaPropertyType):
        """Details about inference jobs that can be run with models based on this model package."""
        containers: _Sequence[ModelPackage.ModelPackageContainerDefinition | _Document] | _Intrinsic
        """The Amazon ECR registry path of the Docker image that contains the inference code."""
        supported_content_types: _Sequence[_String] | _Intrinsic
        """The supported MIME types for the input data."""
        supported_response_mime_types: _Sequence[_String] | _Intrinsic
        """The supported MIME types for the output data."""
        supported_realtime_inference_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of the instance types that are used to generate inferences in real-time."""
        supported_transform_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of the instance types on which a transformation job can be run or on which an endpoint can be
        deployed.
        """
    @_declaration
    class MetadataProperties(_SchemaPropertyType):
        """Metadata properties of the tracking entity, trial, or trial component."""
        commit_id: _String | None = None
        """The commit ID."""
        generated_by: _String | None = None
        """The entity this entity was generated by."""
        project_id: _String | None = None
        """The project ID metadata."""
        repository: _String | None = None
        """The repository metadata."""
    @_declaration
    class MetricsSource(_SchemaPropertyType):
        """Represents a Metric Source Object."""
        content_type: _String
        """The type of content stored in the metric source."""
        s3_uri: _String
        """The Amazon S3 URI for the metric source."""
        content_digest: _String | None = None
        """The digest of the metric source."""
    @_declaration
    class ModelAccessConfig(_SchemaPropertyType):
        """Specifies the access configuration file for the ML model."""
        accept_eula: _Boolean
        """Specifies agreement to the model end-user license agreement (EULA)."""
    @_declaration
    class ModelCard(_SchemaPropertyType):
        """The model card associated with the model package."""
        model_card_content: _String
        """The content of the model card."""
        model_card_status: _Literal["Draft", "PendingReview", "Approved", "Archived"] | _String
        """The approval status of the model card within your organization."""
    @_declaration
    class ModelDataQuality(_SchemaPropertyType):
        """Metrics that measure the quality of the input data for a model."""
        constraints: ModelPackage.MetricsSource | _Document | None = None
        statistics: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class ModelDataSource(_SchemaPropertyType):
        """Specifies the location of ML model data to deploy during endpoint creation."""
        s3_data_source: ModelPackage.S3ModelDataSource | _Document | None = None
    @_declaration
    class ModelMetrics(_SchemaPropertyType):
        """A structure that contains model metrics reports."""
        bias: ModelPackage.Bias | _Document | None = None
        explainability: ModelPackage.Explainability | _Document | None = None
        model_data_quality: ModelPackage.ModelDataQuality | _Document | None = None
        model_quality: ModelPackage.ModelQuality | _Document | None = None
    @_declaration
    class ModelPackageContainerDefinition(_SchemaPropertyType):
        """Describes the Docker container for the model package."""
        image: _String
        """The Amazon EC2 Container Registry (Amazon ECR) path where inference code is stored."""
        container_hostname: _String | None = None
        """The DNS host name for the Docker container."""
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        framework: _String | None = None
        """The machine learning framework of the model package container image."""
        framework_version: _String | None = None
        """The framework version of the Model Package Container Image."""
        image_digest: _String | None = None
        """An MD5 hash of the training algorithm that identifies the Docker image used for training."""
        model_data_source: ModelPackage.ModelDataSource | _Document | None = None
        model_data_url: _String | None = None
        """A structure with Model Input details."""
        model_input: ModelPackage.ModelPackageContainerDefinitionModelInput | _Document | None = None
        nearest_model_name: _String | None = None
        """The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model
        that matches your model.
        """
    @_declaration
    class ModelPackageContainerDefinitionModelInput(_SchemaPropertyType):
        data_input_config: _String
        """The input configuration object for the model."""
    @_declaration
    class ModelPackageStatusDetails(_SchemaPropertyType):
        """Details about the current status of the model package."""
        validation_statuses: _Sequence[ModelPackage.ModelPackageStatusItem | _Document] | _Intrinsic | None = None
    @_declaration
    class ModelPackageStatusItem(_SchemaPropertyType):
        """Represents the overall status of a model package."""
        name: _String
        """The name of the model package for which the overall status is being reported."""
        status: _Literal["NotStarted", "Failed", "InProgress", "Completed"] | _String
        """The current status."""
        failure_reason: _String | None = None
        """If the overall status is Failed, the reason for the failure."""
    @_declaration
    class ModelQuality(_SchemaPropertyType):
        """Metrics that measure the quality of a model."""
        constraints: ModelPackage.MetricsSource | _Document | None = None
        statistics: ModelPackage.MetricsSource | _Document | None = None
    @_declaration
    class S3DataSource(_SchemaPropertyType):
        """Describes the S3 data source."""
        s3_data_type: _Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"] | _String
        """The S3 Data Source Type."""
        s3_uri: _String
        """Depending on the value specified for the S3DataType, identifies either a key name prefix or a manifest.
        """
    @_declaration
    class S3ModelDataSource(_SchemaPropertyType):
        """Specifies the S3 location of ML model data to deploy."""
        compression_type: _Literal["None", "Gzip"] | _String
        """Specifies how the ML model data is prepared."""
        s3_data_type: _Literal["S3Prefix", "S3Object"] | _String
        """Specifies the type of ML model data to deploy."""
        s3_uri: _String
        """Specifies the S3 path of ML model data to deploy."""
        model_access_config: ModelPackage.ModelAccessConfig | _Document | None = None
    @_declaration
    class SecurityConfig(_SchemaPropertyType):
        """An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information
        for regulated workloads with highly sensitive data.
        """
        kms_key_id: _String
        """The AWS KMS Key ID (KMSKeyId) used for encryption of model package information."""
    @_declaration
    class SourceAlgorithm(_SchemaPropertyType):
        """Specifies an algorithm that was used to create the model package. The algorithm must be either an
        algorithm resource in your Amazon SageMaker account or an algorithm in AWS Marketplace that you are
        subscribed to.
        """
        algorithm_name: _String
        """The name of an algorithm that was used to create the model package. The algorithm must be either an
        algorithm resource in your Amazon SageMaker account or an algorithm in AWS Marketplace that you are
        subscribed to.
        """
        model_data_url: _String | None = None
        """The Amazon S3 path where the model artifacts, which result from model training, are stored. This path
        must point to a single gzip compressed tar archive (.tar.gz suffix).
        """
    @_declaration
    class SourceAlgorithmSpecification(_SchemaPropertyType):
        """Details about the algorithm that was used to create the model package."""
        source_algorithms: _Sequence[ModelPackage.SourceAlgorithm | _Document] | _Intrinsic
        """A list of algorithms that were used to create a model package."""
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
    class TransformInput(_SchemaPropertyType):
        """Describes the input source of a transform job and the way the transform job consumes it."""
        data_source: ModelPackage.DataSource | _Document
        compression_type: _Literal["None", "Gzip"] | _String | None = None
        """If your transform data is compressed, specify the compression type. Amazon SageMaker automatically
        decompresses the data for the transform job accordingly. The default value is None.
        """
        content_type: _String | None = None
        """The multipurpose internet mail extension (MIME) type of the data. Amazon SageMaker uses the MIME type
        with each http call to transfer data to the transform job.
        """
        split_type: _Literal["None", "TFRecord", "Line", "RecordIO"] | _String | None = None
        """The method to use to split the transform job's data files into smaller batches."""
    @_declaration
    class TransformJobDefinition(_SchemaPropertyType):
        """Defines the input needed to run a transform job using the inference specification specified in the
        algorithm.
        """
        transform_input: ModelPackage.TransformInput | _Document
        transform_output: ModelPackage.TransformOutput | _Document
        transform_resources: ModelPackage.TransformResources | _Document
        batch_strategy: _Literal["MultiRecord", "SingleRecord"] | _String | None = None
        """A string that determines the number of records included in a single mini-batch."""
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        max_concurrent_transforms: _Integer | None = None
        """The maximum number of parallel requests that can be sent to each instance in a transform job. The default
        value is 1.
        """
        max_payload_in_mb: _Integer | None = None
        """The maximum payload size allowed, in MB. A payload is the data portion of a record (without metadata)."""
    @_declaration
    class TransformOutput(_SchemaPropertyType):
        """Describes the results of a transform job."""
        s3_output_path: _String
        """The Amazon S3 path where you want Amazon SageMaker to store the results of the transform job."""
        accept: _String | None = None
        """The MIME type used to specify the output data. Amazon SageMaker uses the MIME type with each http call to
        transfer data from the transform job.
        """
        assemble_with: _Literal["None", "Line"] | _String | None = None
        """Defines how to assemble the results of the transform job as a single S3 object."""
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at
        rest using Amazon S3 server-side encryption.
        """
    @_declaration
    class TransformResources(_SchemaPropertyType):
        """Describes the resources, including ML instance types and ML instance count, to use for transform job."""
        instance_count: _Integer
        """The number of ML compute instances to use in the transform job. For distributed transform jobs, specify a
        value greater than 1. The default value is 1.
        """
        instance_type: _String
        """The ML compute instance type for the transform job."""
        volume_kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt model data on the
        storage volume attached to the ML compute instance(s) that run the batch transform job.
        """
    @_declaration
    class ValidationProfile(_SchemaPropertyType):
        """Contains data, such as the inputs and targeted instance types that are used in the process of validating
        the model package.
        """
        profile_name: _String
        """The name of the profile for the model package."""
        transform_job_definition: ModelPackage.TransformJobDefinition | _Document
    @_declaration
    class ValidationSpecification(_SchemaPropertyType):
        """Specifies configurations for one or more transform jobs that Amazon SageMaker runs to test the model
        package.
        """
        validation_profiles: _Sequence[ModelPackage.ValidationProfile | _Document] | _Intrinsic
        validation_role: _String
        """The IAM roles to be used for the validation of the model package."""
    TYPE: _ClassVar[str]
    additional_inference_specifications: _Sequence[ModelPackage.AdditionalInferenceSpecificationDefinition | _Document] | _Intrinsic | None = None
    additional_inference_specifications_to_add: _Sequence[ModelPackage.AdditionalInferenceSpecificationDefinition | _Document] | _Intrinsic | None = None
    approval_description: _String | None = None
    certify_for_marketplace: _Boolean | None = None
    client_token: _String | None = None
    customer_metadata_properties: _Mapping[str, _String] | _Intrinsic | None = None
    domain: _String | None = None
    drift_check_baselines: ModelPackage.DriftCheckBaselines | _Document | None = None
    inference_specification: ModelPackage.InferenceSpecification | _Document | None = None
    metadata_properties: ModelPackage.MetadataProperties | _Document | None = None
    model_approval_status: _Literal["Approved", "Rejected", "PendingManualApproval"] | _String | None = None
    model_card: ModelPackage.ModelCard | _Document | None = None
    model_metrics: ModelPackage.ModelMetrics | _Document | None = None
    model_package_description: _String | None = None
    model_package_group_name: _String | None = None
    model_package_name: _String | None = None
    model_package_status_details: ModelPackage.ModelPackageStatusDetails | _Document | None = None
    model_package_version: _Integer | None = None
    sample_payload_url: _String | None = None
    security_config: ModelPackage.SecurityConfig | _Document | None = None
    skip_model_validation: _Literal["None", "All"] | _String | None = None
    source_algorithm_specification: ModelPackage.SourceAlgorithmSpecification | _Document | None = None
    source_uri: _String | None = None
    tags: _Sequence[ModelPackage.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    task: _String | None = None
    validation_specification: ModelPackage.ValidationSpecification | _Document | None = None
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the model package was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time at which the model package was last modified."""
    @property
    def model_package_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the model package group."""
    @property
    def model_package_status(self) -> _Intrinsic:
        """The current status of the model package."""

@_declaration
class ModelPackageGroup(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ModelPackageGroup."""
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
    model_package_group_name: _String
    model_package_group_description: _String | None = None
    model_package_group_policy: _Document | _String | None = None
    tags: _Sequence[ModelPackageGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the model package group was created."""
    @property
    def model_package_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the model package group."""
    @property
    def model_package_group_status(self) -> _Intrinsic:
        """The status of a modelpackage group job."""

@_declaration
class ModelQualityJobDefinition(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ModelQualityJobDefinition."""
    @_declaration
    class BatchTransformInput(_SchemaPropertyType):
        """The batch transform input for a monitoring job."""
        data_captured_destination_s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Batch Transform Job captures data."""
        dataset_format: ModelQualityJobDefinition.DatasetFormat | _Document
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        end_time_offset: _String | None = None
        """Monitoring end time offset, e.g. PT0H."""
        inference_attribute: _String | None = None
        """Index or JSONpath to locate predicted label(s)."""
        probability_attribute: _String | None = None
        """Index or JSONpath to locate probabilities."""
        probability_threshold_attribute: _Number | None = None
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
        start_time_offset: _String | None = None
        """Monitoring start time offset, e.g. -PT1H."""
    @_declaration
    class ClusterConfig(_SchemaPropertyType):
        """Configuration for the cluster used to run model monitoring jobs."""
        instance_count: _Integer
        """The number of ML compute instances to use in the model monitoring job. For distributed processing jobs,
        specify a value greater than 1. The default value is 1.
        """
        instance_type: _String
        """The ML compute instance type for the processing job."""
        volume_size_in_gb: _Integer
        """The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient
        ML storage for your scenario.
        """
        volume_kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage
        volume attached to the ML compute instance(s) that run the model monitoring job.
        """
    @_declaration
    class ConstraintsResource(_SchemaPropertyType):
        """The baseline constraints resource for a monitoring job."""
        s3_uri: _String | None = None
        """The Amazon S3 URI for baseline constraint file in Amazon S3 that the current monitoring job should
        validated against.
        """
    @_declaration
    class Csv(_SchemaPropertyType):
        """The CSV format."""
        header: _Boolean | None = None
        """A boolean flag indicating if given CSV has header."""
    @_declaration
    class DatasetFormat(_SchemaPropertyType):
        """The dataset format of the data to monitor."""
        csv: ModelQualityJobDefinition.Csv | _Document | None = None
        json: ModelQualityJobDefinition.Json | _Document | None = None
        parquet: _Boolean | None = None
    @_declaration
    class EndpointInput(_SchemaPropertyType):
        """The endpoint for a monitoring job."""
        endpoint_name: _String
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        end_time_offset: _String | None = None
        """Monitoring end time offset, e.g. PT0H."""
        inference_attribute: _String | None = None
        """Index or JSONpath to locate predicted label(s)."""
        probability_attribute: _String | None = None
        """Index or JSONpath to locate probabilities."""
        probability_threshold_attribute: _Number | None = None
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
        start_time_offset: _String | None = None
        """Monitoring start time offset, e.g. -PT1H."""
    @_declaration
    class Json(_SchemaPropertyType):
        """The Json format."""
        line: _Boolean | None = None
        """A boolean flag indicating if it is JSON line format."""
    @_declaration
    class ModelQualityAppSpecification(_SchemaPropertyType):
        """Container image configuration object for the monitoring job."""
        image_uri: _String
        """The container image to be run by the monitoring job."""
        problem_type: _Literal["BinaryClassification", "MulticlassClassification", "Regression"] | _String
        container_arguments: _Sequence[_String] | _Intrinsic | None = None
        """An array of arguments for the container used to run the monitoring job."""
        container_entrypoint: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the entrypoint for a container used to run the monitoring job."""
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        """Sets the environment variables in the Docker container."""
        post_analytics_processor_source_uri: _String | None = None
        """An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the
        built-in (first party) containers.
        """
        record_preprocessor_source_uri: _String | None = None
        """An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the
        payload and convert it into a flatted json so that the built-in container can use the converted data.
        Applicable only for the built-in (first party) containers.
        """
    @_declaration
    class ModelQualityBaselineConfig(_SchemaPropertyType):
        """Baseline configuration used to validate that the data conforms to the specified constraints and
        statistics.
        """
        baselining_job_name: _String | None = None
        constraints_resource: ModelQualityJobDefinition.ConstraintsResource | _Document | None = None
    @_declaration
    class ModelQualityJobInput(_SchemaPropertyType):
        """The inputs for a monitoring job."""
        ground_truth_s3_input: ModelQualityJobDefinition.MonitoringGroundTruthS3Input | _Document
        batch_transform_input: ModelQualityJobDefinition.BatchTransformInput | _Document | None = None
        endpoint_input: ModelQualityJobDefinition.EndpointInput | _Document | None = None
    @_declaration
    class MonitoringGroundTruthS3Input(_SchemaPropertyType):
        """Ground truth input provided in S3."""
        s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a
        monitoring job.
        """
    @_declaration
    class MonitoringOutput(_SchemaPropertyType):
        """The output object for a monitoring job."""
        s3_output: ModelQualityJobDefinition.S3Output | _Document
    @_declaration
    class MonitoringOutputConfig(_SchemaPropertyType):
        """The output configuration for monitoring jobs."""
        monitoring_outputs: _Sequence[ModelQualityJobDefinition.MonitoringOutput | _Document] | _Intrinsic
        """Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is
        uploaded.
        """
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at
        rest using Amazon S3 server-side encryption.
        """
    @_declaration
    class MonitoringResources(_SchemaPropertyType):
        """Identifies the resources to deploy for a monitoring job."""
        cluster_config: ModelQualityJobDefinition.ClusterConfig | _Document
    @_declaration
    class NetworkConfig(_SchemaPropertyType):
        """Networking options for a job, such as network traffic encryption between containers, whether to allow
        inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use
        for VPC-enabled jobs.
        """
        enable_inter_container_traffic_encryption: _Boolean | None = None
        """Whether to encrypt all communications between distributed processing jobs. Choose True to encrypt
        communications. Encryption provides greater security for distributed processing jobs, but the processing
        might take longer.
        """
        enable_network_isolation: _Boolean | None = None
        """Whether to allow inbound and outbound network calls to and from the containers used for the processing
        job.
        """
        vpc_config: ModelQualityJobDefinition.VpcConfig | _Document | None = None
    @_declaration
    class S3Output(_SchemaPropertyType):
        """Information about where and how to store the results of a monitoring job."""
        local_path: _String
        """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        job. LocalPath is an absolute path for the output data.
        """
        s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a
        monitoring job.
        """
        s3_upload_mode: _Literal["Continuous", "EndOfJob"] | _String | None = None
        """Whether to upload the results of the monitoring job continuously or after the job completes."""
    @_declaration
    class StoppingCondition(_SchemaPropertyType):
        """Specifies a time limit for how long the monitoring job is allowed to run."""
        max_runtime_in_seconds: _Integer
        """The maximum runtime allowed in seconds."""
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
    class VpcConfig(_SchemaPropertyType):
        """Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        training and model containers by configuring the VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is
        specified in the Subnets field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect to your monitoring jobs."""
    TYPE: _ClassVar[str]
    job_resources: ModelQualityJobDefinition.MonitoringResources | _Document
    model_quality_app_specification: ModelQualityJobDefinition.ModelQualityAppSpecification | _Document
    model_quality_job_input: ModelQualityJobDefinition.ModelQualityJobInput | _Document
    model_quality_job_output_config: ModelQualityJobDefinition.MonitoringOutputConfig | _Document
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your
    behalf.
    """
    endpoint_name: _String | None = None
    job_definition_name: _String | None = None
    model_quality_baseline_config: ModelQualityJobDefinition.ModelQualityBaselineConfig | _Document | None = None
    network_config: ModelQualityJobDefinition.NetworkConfig | _Document | None = None
    stopping_condition: ModelQualityJobDefinition.StoppingCondition | _Document | None = None
    tags: _Sequence[ModelQualityJobDefinition.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the job definition was created."""
    @property
    def job_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of job definition."""

@_declaration
class MonitoringSchedule(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::MonitoringSchedule."""
    @_declaration
    class BaselineConfig(_SchemaPropertyType):
        """Baseline configuration used to validate that the data conforms to the specified constraints and
        statistics.
        """
        constraints_resource: MonitoringSchedule.ConstraintsResource | _Document | None = None
        statistics_resource: MonitoringSchedule.StatisticsResource | _Document | None = None
    @_declaration
    class BatchTransformInput(_SchemaPropertyType):
        """The batch transform input for a monitoring job."""
        data_captured_destination_s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Batch Transform Job captures data."""
        dataset_format: MonitoringSchedule.DatasetFormat | _Document
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        exclude_features_attribute: _String | None = None
        """Indexes or names of the features to be excluded from analysis."""
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
    @_declaration
    class ClusterConfig(_SchemaPropertyType):
        """Configuration for the cluster used to run model monitoring jobs."""
        instance_count: _Integer
        """The number of ML compute instances to use in the model monitoring job. For distributed processing jobs,
        specify a value greater than 1. The default value is 1.
        """
        instance_type: _String
        """The ML compute instance type for the processing job."""
        volume_size_in_gb: _Integer
        """The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient
        ML storage for your scenario.
        """
        volume_kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage
        volume attached to the ML compute instance(s) that run the model monitoring job.
        """
    @_declaration
    class ConstraintsResource(_SchemaPropertyType):
        """The baseline constraints resource for a monitoring job."""
        s3_uri: _String | None = None
        """The Amazon S3 URI for baseline constraint file in Amazon S3 that the current monitoring job should
        validated against.
        """
    @_declaration
    class Csv(_SchemaPropertyType):
        """The CSV format."""
        header: _Boolean | None = None
        """A boolean flag indicating if given CSV has header."""
    @_declaration
    class DatasetFormat(_SchemaPropertyType):
        """The dataset format of the data to monitor."""
        csv: MonitoringSchedule.Csv | _Document | None = None
        json: MonitoringSchedule.Json | _Document | None = None
        parquet: _Boolean | None = None
    @_declaration
    class EndpointInput(_SchemaPropertyType):
        """The endpoint for a monitoring job."""
        endpoint_name: _String
        local_path: _String
        """Path to the filesystem where the endpoint data is available to the container."""
        exclude_features_attribute: _String | None = None
        """Indexes or names of the features to be excluded from analysis."""
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defauts to
        FullyReplicated.
        """
        s3_input_mode: _Literal["Pipe", "File"] | _String | None = None
        """Whether the Pipe or File is used as the input mode for transfering data for the monitoring job. Pipe mode
        is recommended for large datasets. File mode is useful for small files that fit in memory. Defaults to File.
        """
    @_declaration
    class Json(_SchemaPropertyType):
        """The Json format."""
        line: _Boolean | None = None
        """A boolean flag indicating if it is JSON line format."""
    @_declaration
    class MonitoringAppSpecification(_SchemaPropertyType):
        """Container image configuration object for the monitoring job."""
        image_uri: _String
        """The container image to be run by the monitoring job."""
        container_arguments: _Sequence[_String] | _Intrinsic | None = None
        """An array of arguments for the container used to run the monitoring job."""
        container_entrypoint: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the entrypoint for a container used to run the monitoring job."""
        post_analytics_processor_source_uri: _String | None = None
        """An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the
        built-in (first party) containers.
        """
        record_preprocessor_source_uri: _String | None = None
        """An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the
        payload and convert it into a flatted json so that the built-in container can use the converted data.
        Applicable only for the built-in (first party) containers.
        """
    @_declaration
    class MonitoringExecutionSummary(_SchemaPropertyType):
        """Summary of information about monitoring job."""
        creation_time: _String
        """The time at which the monitoring job was created."""
        last_modified_time: _String
        """A timestamp that indicates the last time the monitoring job was modified."""
        monitoring_execution_status: _Literal["Pending", "Completed", "CompletedWithViolations", "InProgress", "Failed", "Stopping", "Stopped"] | _String
        """The status of the monitoring job."""
        monitoring_schedule_name: _String
        scheduled_time: _String
        """The time the monitoring job was scheduled."""
        endpoint_name: _String | None = None
        failure_reason: _String | None = None
        """Contains the reason a monitoring job failed, if it failed."""
        processing_job_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the monitoring job."""
    @_declaration
    class MonitoringInput(_SchemaPropertyType):
        """The inputs for a monitoring job."""
        batch_transform_input: MonitoringSchedule.BatchTransformInput | _Document | None = None
        endpoint_input: MonitoringSchedule.EndpointInput | _Document | None = None
    @_declaration
    class MonitoringJobDefinition(_SchemaPropertyType):
        """Defines the monitoring job."""
        monitoring_app_specification: MonitoringSchedule.MonitoringAppSpecification | _Document
        monitoring_inputs: _Sequence[MonitoringSchedule.MonitoringInput | _Document] | _Intrinsic
        monitoring_output_config: MonitoringSchedule.MonitoringOutputConfig | _Document
        monitoring_resources: MonitoringSchedule.MonitoringResources | _Document
        role_arn: _String
        """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your
        behalf.
        """
        baseline_config: MonitoringSchedule.BaselineConfig | _Document | None = None
        environment: _Mapping[str, _String] | _Intrinsic | None = None
        """Sets the environment variables in the Docker container."""
        network_config: MonitoringSchedule.NetworkConfig | _Document | None = None
        stopping_condition: MonitoringSchedule.StoppingCondition | _Document | None = None
    @_declaration
    class MonitoringOutput(_SchemaPropertyType):
        """The output object for a monitoring job."""
        s3_output: MonitoringSchedule.S3Output | _Document
    @_declaration
    class MonitoringOutputConfig(_SchemaPropertyType):
        """The output configuration for monitoring jobs."""
        monitoring_outputs: _Sequence[MonitoringSchedule.MonitoringOutput | _Document] | _Intrinsic
        """Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is
        uploaded.
        """
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at
        rest using Amazon S3 server-side encryption.
        """
    @_declaration
    class MonitoringResources(_SchemaPropertyType):
        """Identifies the resources to deploy for a monitoring job."""
        cluster_config: MonitoringSchedule.ClusterConfig | _Document
    @_declaration
    class MonitoringScheduleConfig(_SchemaPropertyType):
        """The configuration object that specifies the monitoring schedule and defines the monitoring job."""
        monitoring_job_definition: MonitoringSchedule.MonitoringJobDefinition | _Document | None = None
        monitoring_job_definition_name: _String | None = None
        """Name of the job definition."""
        monitoring_type: _Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"] | _String | None = None
        schedule_config: MonitoringSchedule.ScheduleConfig | _Document | None = None
    @_declaration
    class NetworkConfig(_SchemaPropertyType):
        """Networking options for a job, such as network traffic encryption between containers, whether to allow
        inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use
        for VPC-enabled jobs.
        """
        enable_inter_container_traffic_encryption: _Boolean | None = None
        """Whether to encrypt all communications between distributed processing jobs. Choose True to encrypt
        communications. Encryption provides greater security for distributed processing jobs, but the processing
        might take longer.
        """
        enable_network_isolation: _Boolean | None = None
        """Whether to allow inbound and outbound network calls to and from the containers used for the processing
        job.
        """
        vpc_config: MonitoringSchedule.VpcConfig | _Document | None = None
    @_declaration
    class S3Output(_SchemaPropertyType):
        """Information about where and how to store the results of a monitoring job."""
        local_path: _String
        """The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        job. LocalPath is an absolute path for the output data.
        """
        s3_uri: _String
        """A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a
        monitoring job.
        """
        s3_upload_mode: _Literal["Continuous", "EndOfJob"] | _String | None = None
        """Whether to upload the results of the monitoring job continuously or after the job completes."""
    @_declaration
    class ScheduleConfig(_SchemaPropertyType):
        """Configuration details about the monitoring schedule."""
        schedule_expression: _String
        """A cron expression or 'NOW' that describes details about the monitoring schedule."""
        data_analysis_end_time: _String | None = None
        """Data Analysis end time, e.g. PT0H."""
        data_analysis_start_time: _String | None = None
        """Data Analysis start time, e.g. -PT1H."""
    @_declaration
    class StatisticsResource(_SchemaPropertyType):
        """The baseline statistics resource for a monitoring job."""
        s3_uri: _String | None = None
        """The Amazon S3 URI for the baseline statistics file in Amazon S3 that the current monitoring job should be
        validated against.
        """
    @_declaration
    class StoppingCondition(_SchemaPropertyType):
        """Specifies a time limit for how long the monitoring job is allowed to run."""
        max_runtime_in_seconds: _Integer
        """The maximum runtime allowed in seconds."""
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
    class VpcConfig(_SchemaPropertyType):
        """Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        training and model containers by configuring the VPC.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is
        specified in the Subnets field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect to your monitoring jobs."""
    TYPE: _ClassVar[str]
    monitoring_schedule_config: MonitoringSchedule.MonitoringScheduleConfig | _Document
    monitoring_schedule_name: _String
    endpoint_name: _String | None = None
    failure_reason: _String | None = None
    """Contains the reason a monitoring job failed, if it failed."""
    last_monitoring_execution_summary: MonitoringSchedule.MonitoringExecutionSummary | _Document | None = None
    """Describes metadata on the last execution to run, if there was one."""
    monitoring_schedule_status: _Literal["Pending", "Failed", "Scheduled", "Stopped"] | _String | None = None
    """The status of a schedule job."""
    tags: _Sequence[MonitoringSchedule.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the schedule was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """A timestamp that indicates the last time the monitoring job was modified."""
    @property
    def monitoring_schedule_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the monitoring schedule."""

@_declaration
class NotebookInstance(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::NotebookInstance."""
    @_declaration
    class InstanceMetadataServiceConfiguration(_SchemaPropertyType):
        """Information on the IMDS configuration of the notebook instance."""
        minimum_instance_metadata_service_version: _String
        """Indicates the minimum IMDS version that the notebook instance supports. When passed as part of
        CreateNotebookInstance, if no value is selected, then it defaults to IMDSv1. This means that both IMDSv1 and
        IMDSv2 are supported. If passed as part of UpdateNotebookInstance, there is no default.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS
        resources.
        """
        key: _String
        """The tag key. Tag keys must be unique per resource."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    instance_type: _String
    """The type of ML compute instance to launch for the notebook instance. Expect some interruption of service if
    this parameter is changed as CloudFormation stops a notebook instance and starts it up again to update it.
    """
    role_arn: _String
    """When you send any requests to AWS resources from the notebook instance, SageMaker AI assumes this role to
    perform tasks on your behalf. You must grant this role necessary permissions so SageMaker AI can perform these
    tasks. The policy must allow the SageMaker AI service principal (sagemaker.amazonaws.com) permissions to assume
    this role. To be able to pass this role to SageMaker AI, the caller of this API must have the iam:PassRole
    permission.
    """
    accelerator_types: _Sequence[_Literal["ml.eia1.large", "ml.eia1.medium", "ml.eia1.xlarge", "ml.eia2.large", "ml.eia2.medium", "ml.eia2.xlarge"] | _String] | _Intrinsic | None = None
    """A list of Amazon Elastic Inference (EI) instance types to associate with the notebook instance. Currently,
    only one instance type can be associated with a notebook instance.
    """
    additional_code_repositories: _Sequence[_String] | _Intrinsic | None = None
    """An array of up to three Git repositories associated with the notebook instance. These can be either the names
    of Git repositories stored as resources in your account, or the URL of Git repositories in AWS CodeCommit or in
    any other Git repository. These repositories are cloned at the same level as the default repository of your
    notebook instance.
    """
    default_code_repository: _String | None = None
    """The Git repository associated with the notebook instance as its default code repository. This can be either
    the name of a Git repository stored as a resource in your account, or the URL of a Git repository in AWS
    CodeCommit or in any other Git repository. When you open a notebook instance, it opens in the directory that
    contains this repository.
    """
    direct_internet_access: _Literal["Disabled", "Enabled"] | _String | None = None
    """Sets whether SageMaker AI provides internet access to the notebook instance. If you set this to Disabled this
    notebook instance is able to access resources only in your VPC, and is not be able to connect to SageMaker AI
    training and endpoint services unless you configure a NAT Gateway in your VPC. You can set the value of this
    parameter to Disabled only if you set a value for the SubnetId parameter.
    """
    instance_metadata_service_configuration: NotebookInstance.InstanceMetadataServiceConfiguration | _Document | None = None
    """Information on the IMDS configuration of the notebook instance."""
    kms_key_id: _String | None = None
    """The Amazon Resource Name (ARN) of a AWS Key Management Service key that SageMaker AI uses to encrypt data on
    the storage volume attached to your notebook instance. The KMS key you provide must be enabled.
    """
    lifecycle_config_name: _String | None = None
    """The name of a lifecycle configuration to associate with the notebook instance."""
    notebook_instance_name: _String | None = None
    """The name of the new notebook instance."""
    platform_identifier: _String | None = None
    """The platform identifier of the notebook instance runtime environment. The default value is
    notebook-al2023-v1.
    """
    root_access: _Literal["Disabled", "Enabled"] | _String | None = None
    """Whether root access is enabled or disabled for users of the notebook instance. The default value is Enabled.
    Lifecycle configurations need root access to be able to set up a notebook instance. Because of this, lifecycle
    configurations associated with a notebook instance always run with root access even if you disable root access
    for users.
    """
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The VPC security group IDs, in the form sg-xxxxxxxx. The security groups must be for the same VPC as
    specified in the subnet.
    """
    subnet_id: _String | None = None
    """The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance.
    """
    tags: _Sequence[NotebookInstance.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to apply to this resource."""
    volume_size_in_gb: _Integer | None = None
    """The size, in GB, of the ML storage volume to attach to the notebook instance. The default value is 5 GB.
    Expect some interruption of service if this parameter is changed as CloudFormation stops a notebook instance and
    starts it up again to update it.
    """
    @property
    def notebook_instance_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the notebook instance."""

@_declaration
class NotebookInstanceLifecycleConfig(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::NotebookInstanceLifecycleConfig."""
    @_declaration
    class NotebookInstanceLifecycleHook(_SchemaPropertyType):
        """Specifies the notebook instance lifecycle configuration script. Each lifecycle configuration script has a
        limit of 16384 characters.
        """
        content: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    notebook_instance_lifecycle_config_name: _String | None = None
    """The name of the lifecycle configuration."""
    on_create: _Sequence[NotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHook | _Document] | _Intrinsic | None = None
    """A shell script that runs only once, when you create a notebook instance. The shell script must be a
    base64-encoded string.
    """
    on_start: _Sequence[NotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHook | _Document] | _Intrinsic | None = None
    """A shell script that runs every time you start a notebook instance, including when you create the notebook
    instance. The shell script must be a base64-encoded string.
    """
    tags: _Sequence[NotebookInstanceLifecycleConfig.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def notebook_instance_lifecycle_config_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the lifecycle configuration."""

@_declaration
class PartnerApp(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::PartnerApp."""
    @_declaration
    class PartnerAppConfig(_SchemaPropertyType):
        """A collection of configuration settings for the PartnerApp."""
        admin_users: _Sequence[_String] | _Intrinsic | None = None
        """A list of users with administrator privileges for the PartnerApp."""
        arguments: _Mapping[str, _String] | _Intrinsic | None = None
        """A list of arguments to pass to the PartnerApp."""
    @_declaration
    class PartnerAppMaintenanceConfig(_SchemaPropertyType):
        """A collection of settings that specify the maintenance schedule for the PartnerApp."""
        maintenance_window_start: _String
        """The maintenance window start day and time for the PartnerApp."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    auth_type: _Literal["IAM"] | _String
    """The Auth type of PartnerApp."""
    execution_role_arn: _String
    """The execution role for the user."""
    name: _String
    """A name for the PartnerApp."""
    tier: _String
    """The tier of the PartnerApp."""
    type: _Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"] | _String
    """The type of PartnerApp."""
    app_version: _String | None = None
    """The version of the PartnerApp."""
    application_config: PartnerApp.PartnerAppConfig | _Document | None = None
    """A collection of settings that specify the maintenance schedule for the PartnerApp."""
    client_token: _String | None = None
    """The client token for the PartnerApp."""
    enable_auto_minor_version_upgrade: _Boolean | None = None
    """Enables automatic minor version upgrades for the PartnerApp."""
    enable_iam_session_based_identity: _Boolean | None = None
    """Enables IAM Session based Identity for PartnerApp."""
    kms_key_id: _String | None = None
    """The AWS KMS customer managed key used to encrypt the data associated with the PartnerApp."""
    maintenance_config: PartnerApp.PartnerAppMaintenanceConfig | _Document | None = None
    """A collection of settings that specify the maintenance schedule for the PartnerApp."""
    tags: _Sequence[PartnerApp.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the PartnerApp."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the created PartnerApp."""
    @property
    def base_url(self) -> _Intrinsic:
        """The AppServerUrl based on app and account-info."""
    @property
    def current_version_eol_date(self) -> _Intrinsic:
        """The end-of-life date for the current version of the PartnerApp."""

@_declaration
class Pipeline(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Pipeline."""
    @_declaration
    class ParallelismConfiguration(_SchemaPropertyType):
        max_parallel_execution_steps: _Integer
        """Maximum parallel execution steps."""
    @_declaration
    class PipelineDefinition(_SchemaPropertyType):
        pipeline_definition_body: _String | None = None
        """A specification that defines the pipeline in JSON format."""
        pipeline_definition_s3_location: Pipeline.S3Location | _Document | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        bucket: _String
        """The name of the S3 bucket where the PipelineDefinition file is stored."""
        key: _String
        """The file name of the PipelineDefinition file (Amazon S3 object name)."""
        e_tag: _String | None = None
        """The Amazon S3 ETag (a file checksum) of the PipelineDefinition file. If you don't specify a value,
        SageMaker skips ETag validation of your PipelineDefinition file.
        """
        version: _String | None = None
        """For versioning-enabled buckets, a specific version of the PipelineDefinition file."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    pipeline_definition: Pipeline.PipelineDefinition | _Document
    pipeline_name: _String
    """The name of the Pipeline."""
    role_arn: _String
    """Role Arn."""
    parallelism_configuration: Pipeline.ParallelismConfiguration | _Document | None = None
    pipeline_description: _String | None = None
    """The description of the Pipeline."""
    pipeline_display_name: _String | None = None
    """The display name of the Pipeline."""
    tags: _Sequence[Pipeline.Tag | _Document] | _Intrinsic | None = None

@_declaration
class ProcessingJob(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::ProcessingJob."""
    @_declaration
    class AppSpecification(_SchemaPropertyType):
        """Configures the processing job to run a specified Docker container image."""
        image_uri: _String
        """The container image to be run by the processing job."""
        container_arguments: _Sequence[_String] | _Intrinsic | None = None
        """The arguments for a container used to run a processing job."""
        container_entrypoint: _Sequence[_String] | _Intrinsic | None = None
        """The entrypoint for a container used to run a processing job."""
    @_declaration
    class AthenaDatasetDefinition(_SchemaPropertyType):
        """Configuration for Athena Dataset Definition input."""
        catalog: _String
        """The name of the data catalog used in Athena query execution."""
        database: _String
        """The name of the database used in the Athena query execution."""
        output_format: _Literal["PARQUET", "AVRO", "ORC", "JSON", "TEXTFILE"] | _String
        """The data storage format for Athena query results."""
        output_s3_uri: _String
        """The location in Amazon S3 where Athena query results are stored."""
        query_string: _String
        """The SQL query statements, to be executed."""
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data generated from an
        Athena query execution.
        """
        output_compression: _Literal["GZIP", "SNAPPY", "ZLIB"] | _String | None = None
        """The compression used for Athena query results."""
        work_group: _String | None = None
        """The name of the workgroup in which the Athena query is being started."""
    @_declaration
    class ClusterConfig(_SchemaPropertyType):
        """Configuration for the cluster used to run a processing job."""
        instance_count: _Integer
        """The number of ML compute instances to use in the processing job. For distributed processing jobs, specify
        a value greater than 1. The default value is 1.
        """
        instance_type: _String
        """The ML compute instance type for the processing job."""
        volume_size_in_gb: _Integer
        """The size of the ML storage volume in gigabytes that you want to provision. You must specify sufficient ML
        storage for your scenario.
        """
        volume_kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage
        volume attached to the ML compute instance(s) that run the processing job.
        """
    @_declaration
    class DatasetDefinition(_SchemaPropertyType):
        """Configuration for Dataset Definition inputs. The Dataset Definition input must specify exactly one of
        either `AthenaDatasetDefinition` or `RedshiftDatasetDefinition` types.
        """
        athena_dataset_definition: ProcessingJob.AthenaDatasetDefinition | _Document | None = None
        data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether the generated dataset is FullyReplicated or ShardedByS3Key (default)."""
        input_mode: _Literal["File", "Pipe"] | _String | None = None
        """Whether to use File or Pipe input mode. In File (default) mode, Amazon SageMaker copies the data from the
        input source onto the local Amazon Elastic Block Store (Amazon EBS) volumes before starting your training
        algorithm. This is the most commonly used input mode. In Pipe mode, Amazon SageMaker streams input data from
        the source directly to your algorithm without using the EBS volume.
        """
        local_path: _String | None = None
        """The local path where you want Amazon SageMaker to download the Dataset Definition inputs to run a
        processing job. LocalPath is an absolute path to the input data. This is a required parameter when
        AppManaged is False (default).
        """
        redshift_dataset_definition: ProcessingJob.RedshiftDatasetDefinition | _Document | None = None
    @_declaration
    class ExperimentConfig(_SchemaPropertyType):
        """Associates a SageMaker job as a trial component with an experiment and trial."""
        experiment_name: _String | None = None
        """The name of an existing experiment to associate with the trial component."""
        run_name: _String | None = None
        """The name of the experiment run to associate with the trial component."""
        trial_component_display_name: _String | None = None
        """The display name for the trial component. If this key isn't specified, the display name is the trial
        component name.
        """
        trial_name: _String | None = None
        """The name of an existing trial to associate the trial component with. If not specified, a new trial is
        created.
        """
    @_declaration
    class FeatureStoreOutput(_SchemaPropertyType):
        """Configuration for processing job outputs in Amazon SageMaker Feature Store."""
        feature_group_name: _String
        """The name of the Amazon SageMaker FeatureGroup to use as the destination for processing job output. Note
        that your processing script is responsible for putting records into your Feature Store.
        """
    @_declaration
    class NetworkConfig(_SchemaPropertyType):
        """Networking options for a job, such as network traffic encryption between containers, whether to allow
        inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use
        for VPC-enabled jobs.
        """
        enable_inter_container_traffic_encryption: _Boolean | None = None
        """Whether to encrypt all communications between distributed processing jobs. Choose True to encrypt
        communications. Encryption provides greater security for distributed processing jobs, but the processing
        might take longer.
        """
        enable_network_isolation: _Boolean | None = None
        """Whether to allow inbound and outbound network calls to and from the containers used for the processing
        job.
        """
        vpc_config: ProcessingJob.VpcConfig | _Document | None = None
    @_declaration
    class ProcessingInputsObject(_SchemaPropertyType):
        """The inputs for a processing job. The processing input must specify exactly one of either S3Input or
        DatasetDefinition types.
        """
        input_name: _String
        """The name for the processing job input."""
        app_managed: _Boolean | None = None
        """When True, input operations such as data download are managed natively by the processing job application.
        When False (default), input operations are managed by Amazon SageMaker.
        """
        dataset_definition: ProcessingJob.DatasetDefinition | _Document | None = None
        s3_input: ProcessingJob.S3Input | _Document | None = None
    @_declaration
    class ProcessingOutputConfig(_SchemaPropertyType):
        """Configuration for uploading output from the processing container."""
        outputs: _Sequence[ProcessingJob.ProcessingOutputsObject | _Document] | _Intrinsic
        """An array of outputs configuring the data to upload from the processing container."""
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt the processing job
        output. KmsKeyId can be an ID of a KMS key, ARN of a KMS key, or alias of a KMS key. The KmsKeyId is applied
        to all outputs.
        """
    @_declaration
    class ProcessingOutputsObject(_SchemaPropertyType):
        """Describes the results of a processing job. The processing output must specify exactly one of either
        S3Output or FeatureStoreOutput types.
        """
        output_name: _String
        """The name for the processing job output."""
        app_managed: _Boolean | None = None
        """When True, output operations such as data upload are managed natively by the processing job application.
        When False (default), output operations are managed by Amazon SageMaker.
        """
        feature_store_output: ProcessingJob.FeatureStoreOutput | _Document | None = None
        s3_output: ProcessingJob.S3Output | _Document | None = None
    @_declaration
    class ProcessingResources(_SchemaPropertyType):
        """Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job. In
        distributed training, you specify more than one instance.
        """
        cluster_config: ProcessingJob.ClusterConfig | _Document
    @_declaration
    class RedshiftDatasetDefinition(_SchemaPropertyType):
        """Configuration for Redshift Dataset Definition input."""
        cluster_id: _String
        """The Redshift cluster Identifier."""
        cluster_role_arn: _String
        """The IAM role attached to your Redshift cluster that Amazon SageMaker uses to generate datasets."""
        database: _String
        """The name of the Redshift database used in Redshift query execution."""
        db_user: _String
        """The database user name used in Redshift query execution."""
        output_format: _Literal["PARQUET", "CSV"] | _String
        """The data storage format for Redshift query results."""
        output_s3_uri: _String
        """The location in Amazon S3 where the Redshift query results are stored."""
        query_string: _String
        """The SQL query statements to be executed."""
        kms_key_id: _String | None = None
        """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data from a Redshift
        execution.
        """
        output_compression: _Literal["None", "GZIP", "SNAPPY", "ZSTD", "BZIP2"] | _String | None = None
        """The compression used for Redshift query results."""
    @_declaration
    class S3Input(_SchemaPropertyType):
        """Configuration for downloading input data from Amazon S3 into the processing container."""
        s3_data_type: _Literal["ManifestFile", "S3Prefix"] | _String
        """Whether you use an S3Prefix or a ManifestFile for the data type. If you choose S3Prefix, S3Uri identifies
        a key name prefix. Amazon SageMaker uses all objects with the specified key name prefix for the processing
        job. If you choose ManifestFile, S3Uri identifies an object that is a manifest file containing a list of
        object keys that you want Amazon SageMaker to use for the processing job.
        """
        s3_uri: _String
        """The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job."""
        local_path: _String | None = None
        """The local path in your container where you want Amazon SageMaker to write input data to. `LocalPath` is
        an absolute path to the input data and must begin with `/opt/ml/processing/`. LocalPath is a required
        parameter when `AppManaged` is `False` (default).
        """
        s3_compression_type: _Literal["None", "Gzip"] | _String | None = None
        """Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the processing container. `Gzip`
        can only be used when `Pipe` mode is specified as the `S3InputMode`. In `Pipe` mode, Amazon SageMaker
        streams input data from the source directly to your container without using the EBS volume.
        """
        s3_data_distribution_type: _Literal["FullyReplicated", "ShardedByS3Key"] | _String | None = None
        """Whether to distribute the data from Amazon S3 to all processing instances with `FullyReplicated`, or
        whether the data from Amazon S3 is shared by Amazon S3 key, downloading one shard of data to each processing
        instance.
        """
        s3_input_mode: _Literal["File", "Pipe"] | _String | None = None
        """Whether to use File or Pipe input mode. In File mode, Amazon SageMaker copies the data from the input
        source onto the local ML storage volume before starting your processing container. This is the most commonly
        used input mode. In Pipe mode, Amazon SageMaker streams input data from the source directly to your
        processing container into named pipes without using the ML storage volume.
        """
    @_declaration
    class S3Output(_SchemaPropertyType):
        """Configuration for uploading output data to Amazon S3 from the processing container."""
        s3_upload_mode: _Literal["Continuous", "EndOfJob"] | _String
        """Whether to upload the results of the processing job continuously or after the job completes."""
        s3_uri: _String
        """A URI that identifies the Amazon S3 bucket where you want Amazon SageMaker to save the results of a
        processing job.
        """
        local_path: _String | None = None
        """The local path of a directory where you want Amazon SageMaker to upload its contents to Amazon S3.
        LocalPath is an absolute path to a directory containing output files. This directory will be created by the
        platform and exist when your container's entrypoint is invoked.
        """
    @_declaration
    class StoppingCondition(_SchemaPropertyType):
        """Configures conditions under which the processing job should be stopped, such as how long the processing
        job has been running. After the condition is met, the processing job is stopped.
        """
        max_runtime_in_seconds: _Integer
        """Specifies the maximum runtime in seconds."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS
        resources. You can add tags to notebook instances, training jobs, hyperparameter tuning jobs, batch
        transform jobs, models, labeling jobs, work teams, endpoint configurations, and endpoints. For more
        information on adding tags to SageMaker resources, see
        AddTags(https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html).
        """
        key: _String
        """The tag key. Tag keys must be unique per resource."""
        value: _String
        """The tag value."""
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute
        resources have access to. You can control access to and from your resources by configuring a VPC. For more
        information, see https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The VPC security group IDs, in the form 'sg-xxxxxxxx'. Specify the security groups for the VPC that is
        specified in the 'Subnets' field.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The ID of the subnets in the VPC to which you want to connect your training job or model. For information
        about the availability of specific instance types, see
        https://docs.aws.amazon.com/sagemaker/latest/dg/regions-quotas.html.
        """
    TYPE: _ClassVar[str]
    app_specification: ProcessingJob.AppSpecification | _Document
    processing_resources: ProcessingJob.ProcessingResources | _Document
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your
    behalf.
    """
    environment: _Mapping[str, _String] | _Intrinsic | None = None
    experiment_config: ProcessingJob.ExperimentConfig | _Document | None = None
    network_config: ProcessingJob.NetworkConfig | _Document | None = None
    processing_inputs: _Sequence[ProcessingJob.ProcessingInputsObject | _Document] | _Intrinsic | None = None
    """An array of inputs configuring the data to download into the processing container."""
    processing_job_name: _String | None = None
    """The name of the processing job. The name must be unique within an AWS Region in the AWS account."""
    processing_output_config: ProcessingJob.ProcessingOutputConfig | _Document | None = None
    stopping_condition: ProcessingJob.StoppingCondition | _Document | None = None
    tags: _Sequence[ProcessingJob.Tag | _Document] | _Intrinsic | None = None
    """(Optional) An array of key-value pairs. For more information, see Using Cost Allocation
    Tags(https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL) in
    the AWS Billing and Cost Management User Guide.
    """
    @property
    def auto_ml_job_arn(self) -> _Intrinsic:
        """The ARN of an AutoML job associated with this processing job."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the processing job was created."""
    @property
    def exit_message(self) -> _Intrinsic:
        """An optional string, up to one KB in size, that contains metadata from the processing container when the
        processing job exits.
        """
    @property
    def failure_reason(self) -> _Intrinsic:
        """A string, up to one KB in size, that contains the reason a processing job failed, if it failed."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time at which the processing job was last modified."""
    @property
    def monitoring_schedule_arn(self) -> _Intrinsic:
        """The ARN of a monitoring schedule for an endpoint associated with this processing job."""
    @property
    def processing_end_time(self) -> _Intrinsic:
        """The time at which the processing job completed."""
    @property
    def processing_job_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the processing job."""
    @property
    def processing_job_status(self) -> _Intrinsic:
        """Provides the status of a processing job."""
    @property
    def processing_start_time(self) -> _Intrinsic:
        """The time at which the processing job started."""
    @property
    def training_job_arn(self) -> _Intrinsic:
        """The ARN of a training job associated with this processing job."""

@_declaration
class Project(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Project."""
    @_declaration
    class CfnStackParameter(_SchemaPropertyType):
        key: _String
        """The key of the parameter."""
        value: _String
        """The value of the parameter."""
    @_declaration
    class CfnTemplateProviderDetail(_SchemaPropertyType):
        """CloudFormation template provider details for a SageMaker project."""
        template_name: _String
        """The name of the template used for the project."""
        template_url: _String
        """The URL of the CloudFormation template."""
        parameters: _Sequence[Project.CfnStackParameter | _Document] | _Intrinsic | None = None
        role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the IAM role used by the template provider."""
    @_declaration
    class ProvisioningParameter(_SchemaPropertyType):
        """Information about a parameter used to provision a product."""
        key: _String
        """The parameter key."""
        value: _String
        """The parameter value."""
    @_declaration
    class ServiceCatalogProvisionedProductDetails(_SchemaPropertyType):
        """Provisioned ServiceCatalog Details."""
        provisioned_product_id: _String | None = None
        provisioned_product_status_message: _String | None = None
    @_declaration
    class ServiceCatalogProvisioningDetails(_SchemaPropertyType):
        """Input ServiceCatalog Provisioning Details."""
        product_id: _String
        path_id: _String | None = None
        provisioning_artifact_id: _String | None = None
        provisioning_parameters: _Sequence[Project.ProvisioningParameter | _Document] | _Intrinsic | None = None
        """Parameters specified by the administrator that are required for provisioning the product."""
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
    class TemplateProviderDetail(_SchemaPropertyType):
        """Details about the template provider for the SageMaker project."""
        cfn_template_provider_detail: Project.CfnTemplateProviderDetail | _Document | None = None
    TYPE: _ClassVar[str]
    project_name: _String
    project_description: _String | None = None
    service_catalog_provisioned_product_details: Project.ServiceCatalogProvisionedProductDetails | _Document | None = None
    service_catalog_provisioning_details: Project.ServiceCatalogProvisioningDetails | _Document | None = None
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    template_provider_details: _Sequence[Project.TemplateProviderDetail | _Document] | _Intrinsic | None = None
    """An array of template providers associated with the project."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time at which the project was created."""
    @property
    def project_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Project."""
    @property
    def project_id(self) -> _Intrinsic:
        """Project Id."""
    @property
    def project_status(self) -> _Intrinsic:
        """The status of a project."""

@_declaration
class Space(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Space."""
    @_declaration
    class CodeRepository(_SchemaPropertyType):
        repository_url: _String
        """A CodeRepository (valid URL) to be used within Jupyter's Git extension."""
    @_declaration
    class CustomFileSystem(_SchemaPropertyType):
        efs_file_system: Space.EFSFileSystem | _Document | None = None
        f_sx_lustre_file_system: Space.FSxLustreFileSystem | _Document | None = None
        s3_file_system: Space.S3FileSystem | _Document | None = None
    @_declaration
    class CustomImage(_SchemaPropertyType):
        """A custom SageMaker image."""
        app_image_config_name: _String
        """The Name of the AppImageConfig."""
        image_name: _String
        """The name of the CustomImage. Must be unique to your account."""
        image_version_number: _Integer | None = None
        """The version number of the CustomImage."""
    @_declaration
    class EFSFileSystem(_SchemaPropertyType):
        file_system_id: _String
    @_declaration
    class EbsStorageSettings(_SchemaPropertyType):
        """Properties related to the space's Amazon Elastic Block Store volume."""
        ebs_volume_size_in_gb: _Integer
        """Size of the Amazon EBS volume in Gb."""
    @_declaration
    class FSxLustreFileSystem(_SchemaPropertyType):
        file_system_id: _String
    @_declaration
    class JupyterServerAppSettings(_SchemaPropertyType):
        """The JupyterServer app settings."""
        default_resource_spec: Space.ResourceSpec | _Document | None = None
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with JupyterServer apps."""
    @_declaration
    class KernelGatewayAppSettings(_SchemaPropertyType):
        """The kernel gateway app settings."""
        custom_images: _Sequence[Space.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom SageMaker images that are configured to run as a KernelGateway app."""
        default_resource_spec: Space.ResourceSpec | _Document | None = None
        """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        KernelGateway app.
        """
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with KernelGateway apps."""
    @_declaration
    class OwnershipSettings(_SchemaPropertyType):
        owner_user_profile_name: _String
    @_declaration
    class ResourceSpec(_SchemaPropertyType):
        instance_type: _String | None = None
        """The instance type that the image version runs on."""
        lifecycle_config_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Lifecycle Configuration to attach to the Resource."""
        sage_maker_image_arn: _String | None = None
        """The ARN of the SageMaker image that the image version belongs to."""
        sage_maker_image_version_arn: _String | None = None
        """The ARN of the image version created on the instance."""
    @_declaration
    class S3FileSystem(_SchemaPropertyType):
        s3_uri: _String | None = None
    @_declaration
    class SpaceAppLifecycleManagement(_SchemaPropertyType):
        idle_settings: Space.SpaceIdleSettings | _Document | None = None
    @_declaration
    class SpaceCodeEditorAppSettings(_SchemaPropertyType):
        """The CodeEditor app settings."""
        default_resource_spec: Space.ResourceSpec | _Document | None = None
    @_declaration
    class SpaceIdleSettings(_SchemaPropertyType):
        idle_timeout_in_minutes: _Integer | None = None
        """The space idle timeout value set in minutes."""
    @_declaration
    class SpaceJupyterLabAppSettings(_SchemaPropertyType):
        """The JupyterServer app settings."""
        code_repositories: _Sequence[Space.CodeRepository | _Document] | _Intrinsic | None = None
        """A list of CodeRepositories available for use with JupyterLab apps."""
        default_resource_spec: Space.ResourceSpec | _Document | None = None
    @_declaration
    class SpaceSettings(_SchemaPropertyType):
        """A collection of settings that apply to spaces of Amazon SageMaker Studio. These settings are specified
        when the CreateSpace API is called.
        """
        app_type: _Literal["JupyterServer", "KernelGateway", "TensorBoard", "RStudioServerPro", "RSessionGateway", "JupyterLab", "CodeEditor"] | _String | None = None
        code_editor_app_settings: Space.SpaceCodeEditorAppSettings | _Document | None = None
        """The CodeEditor app settings."""
        custom_file_systems: _Sequence[Space.CustomFileSystem | _Document] | _Intrinsic | None = None
        jupyter_lab_app_settings: Space.SpaceJupyterLabAppSettings | _Document | None = None
        """The JupyterLab app settings."""
        jupyter_server_app_settings: Space.JupyterServerAppSettings | _Document | None = None
        """The Jupyter server's app settings."""
        kernel_gateway_app_settings: Space.KernelGatewayAppSettings | _Document | None = None
        """The kernel gateway app settings."""
        remote_access: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """This is a flag used to indicate if remote access is enabled."""
        space_managed_resources: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """This is a flag used to indicate if space managed resources needs to be created."""
        space_storage_settings: Space.SpaceStorageSettings | _Document | None = None
        """Default storage settings for a space."""
    @_declaration
    class SpaceSharingSettings(_SchemaPropertyType):
        sharing_type: _Literal["Private", "Shared"] | _String
    @_declaration
    class SpaceStorageSettings(_SchemaPropertyType):
        ebs_storage_settings: Space.EbsStorageSettings | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    domain_id: _String
    """The ID of the associated Domain."""
    space_name: _String
    """A name for the Space."""
    ownership_settings: Space.OwnershipSettings | _Document | None = None
    space_display_name: _String | None = None
    space_settings: Space.SpaceSettings | _Document | None = None
    """A collection of settings."""
    space_sharing_settings: Space.SpaceSharingSettings | _Document | None = None
    tags: _Sequence[Space.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the space."""
    @property
    def space_arn(self) -> _Intrinsic:
        """The space Amazon Resource Name (ARN)."""
    @property
    def url(self) -> _Intrinsic: ...

@_declaration
class StudioLifecycleConfig(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::StudioLifecycleConfig."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    studio_lifecycle_config_app_type: _Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"] | _String
    """The App type that the Lifecycle Configuration is attached to."""
    studio_lifecycle_config_content: _String
    """The content of your Amazon SageMaker Studio Lifecycle Configuration script. This content must be base64
    encoded.
    """
    studio_lifecycle_config_name: _String
    """The name of the Amazon SageMaker Studio Lifecycle Configuration."""
    tags: _Sequence[StudioLifecycleConfig.Tag | _Document] | _Intrinsic | None = None
    """Tags to be associated with the Lifecycle Configuration. Each tag consists of a key and an optional value. Tag
    keys must be unique per resource. Tags are searchable using the Search API.
    """
    @property
    def studio_lifecycle_config_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Lifecycle Configuration."""

@_declaration
class TrialComponent(_SchemaResource):
    """Resource type definition for AWS::SageMaker::TrialComponent. A trial component is a stage of a machine
    learning trial, such as a preprocessing job, training job, or batch transform job.
    """
    @_declaration
    class MetadataProperties(_SchemaPropertyType):
        """Metadata properties of the tracking entity, trial, or trial component."""
        commit_id: _String | None = None
        """The commit ID."""
        generated_by: _String | None = None
        """The entity this entity was generated by."""
        project_id: _String | None = None
        """The project ID."""
        repository: _String | None = None
        """The repository."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class TrialComponentArtifact(_SchemaPropertyType):
        """Represents an input or output artifact of a trial component."""
        value: _String
        """The location of the artifact."""
        media_type: _String | None = None
        """The media type of the artifact."""
    @_declaration
    class TrialComponentParameterValue(_SchemaPropertyType):
        """The value of a hyperparameter. Only one of StringValue or NumberValue can be specified."""
        number_value: _Number | None = None
        """The numeric value of a numeric hyperparameter."""
        string_value: _String | None = None
        """The string value of a categorical hyperparameter."""
    @_declaration
    class TrialComponentStatus(_SchemaPropertyType):
        """The status of the trial component."""
        message: _String | None = None
        """If the component failed, a message describing why."""
        primary_status: _Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"] | _String | None = None
        """The status of the trial component."""
    TYPE: _ClassVar[str]
    trial_component_name: _String
    """The name of the trial component. Must be unique in your AWS account and is not case-sensitive."""
    display_name: _String | None = None
    """The name of the component as displayed. If DisplayName isn't specified, TrialComponentName is displayed."""
    input_artifacts: _Mapping[str, TrialComponent.TrialComponentArtifact | _Document] | _Intrinsic | None = None
    """The input artifacts for the component."""
    metadata_properties: TrialComponent.MetadataProperties | _Document | None = None
    output_artifacts: _Mapping[str, TrialComponent.TrialComponentArtifact | _Document] | _Intrinsic | None = None
    """The output artifacts for the component."""
    parameters: _Mapping[str, TrialComponent.TrialComponentParameterValue | _Document] | _Intrinsic | None = None
    """The hyperparameters for the component."""
    status: TrialComponent.TrialComponentStatus | _Document | None = None
    tags: _Sequence[TrialComponent.Tags | _Document] | _Intrinsic | None = None
    """A list of tags to associate with the trial component."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the trial component was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """When the trial component was last modified."""
    @property
    def lineage_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the lineage group."""
    @property
    def trial_component_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the trial component."""

@_declaration
class UserProfile(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::UserProfile."""
    @_declaration
    class AppLifecycleManagement(_SchemaPropertyType):
        idle_settings: UserProfile.IdleSettings | _Document | None = None
    @_declaration
    class CodeEditorAppSettings(_SchemaPropertyType):
        """The CodeEditor app settings."""
        built_in_lifecycle_config_arn: _String | None = None
        """The lifecycle configuration that runs before the default lifecycle configuration."""
        custom_images: _Sequence[UserProfile.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom images for use for CodeEditor apps."""
        default_resource_spec: UserProfile.ResourceSpec | _Document | None = None
        """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        CodeEditor app.
        """
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with CodeEditor apps."""
    @_declaration
    class CodeRepository(_SchemaPropertyType):
        repository_url: _String
        """A CodeRepository (valid URL) to be used within Jupyter's Git extension."""
    @_declaration
    class CustomFileSystemConfig(_SchemaPropertyType):
        efs_file_system_config: UserProfile.EFSFileSystemConfig | _Document | None = None
        f_sx_lustre_file_system_config: UserProfile.FSxLustreFileSystemConfig | _Document | None = None
        s3_file_system_config: UserProfile.S3FileSystemConfig | _Document | None = None
    @_declaration
    class CustomImage(_SchemaPropertyType):
        """A custom SageMaker image."""
        app_image_config_name: _String
        """The Name of the AppImageConfig."""
        image_name: _String
        """The name of the CustomImage. Must be unique to your account."""
        image_version_number: _Integer | None = None
        """The version number of the CustomImage."""
    @_declaration
    class CustomPosixUserConfig(_SchemaPropertyType):
        gid: _Integer
        uid: _Integer
    @_declaration
    class DefaultEbsStorageSettings(_SchemaPropertyType):
        """Properties related to the Amazon Elastic Block Store volume."""
        default_ebs_volume_size_in_gb: _Integer
        """Default size of the Amazon EBS volume in Gb."""
        maximum_ebs_volume_size_in_gb: _Integer
        """Maximum size of the Amazon EBS volume in Gb. Must be greater than or equal to the
        DefaultEbsVolumeSizeInGb.
        """
    @_declaration
    class DefaultSpaceStorageSettings(_SchemaPropertyType):
        """Default storage settings for a space."""
        default_ebs_storage_settings: UserProfile.DefaultEbsStorageSettings | _Document | None = None
    @_declaration
    class EFSFileSystemConfig(_SchemaPropertyType):
        file_system_id: _String
        file_system_path: _String | None = None
    @_declaration
    class EmrSettings(_SchemaPropertyType):
        """Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster
        instances.
        """
        assumable_role_arns: _Sequence[_String] | _Intrinsic | None = None
        """An array of Amazon Resource Names (ARNs) of the IAM roles that the execution role of SageMaker can
        assume.
        """
        execution_role_arns: _Sequence[_String] | _Intrinsic | None = None
        """An array of ARNs of IAM roles used by EMR cluster instances or job execution environments."""
    @_declaration
    class FSxLustreFileSystemConfig(_SchemaPropertyType):
        file_system_id: _String
        file_system_path: _String | None = None
    @_declaration
    class HiddenSageMakerImage(_SchemaPropertyType):
        sage_maker_image_name: _Literal["sagemaker_distribution"] | _String | None = None
        """The SageMaker image name that you are hiding from the Studio user interface."""
        version_aliases: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class IdleSettings(_SchemaPropertyType):
        idle_timeout_in_minutes: _Integer | None = None
        lifecycle_management: _Literal["ENABLED", "DISABLED"] | _String | None = None
        max_idle_timeout_in_minutes: _Integer | None = None
        min_idle_timeout_in_minutes: _Integer | None = None
    @_declaration
    class JupyterLabAppSettings(_SchemaPropertyType):
        """The JupyterLab app settings."""
        built_in_lifecycle_config_arn: _String | None = None
        """The lifecycle configuration that runs before the default lifecycle configuration."""
        code_repositories: _Sequence[UserProfile.CodeRepository | _Document] | _Intrinsic | None = None
        """A list of CodeRepositories available for use with JupyterLab apps."""
        custom_images: _Sequence[UserProfile.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom images available for use for JupyterLab apps."""
        default_resource_spec: UserProfile.ResourceSpec | _Document | None = None
        """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        JupyterLab app.
        """
        emr_settings: UserProfile.EmrSettings | _Document | None = None
        """The configuration parameters for EMR settings."""
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with JupyterLab apps."""
    @_declaration
    class JupyterServerAppSettings(_SchemaPropertyType):
        """The JupyterServer app settings."""
        default_resource_spec: UserProfile.ResourceSpec | _Document | None = None
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with JupyterServer apps."""
    @_declaration
    class KernelGatewayAppSettings(_SchemaPropertyType):
        """The kernel gateway app settings."""
        custom_images: _Sequence[UserProfile.CustomImage | _Document] | _Intrinsic | None = None
        """A list of custom SageMaker images that are configured to run as a KernelGateway app."""
        default_resource_spec: UserProfile.ResourceSpec | _Document | None = None
        """The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        KernelGateway app.
        """
        lifecycle_config_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of LifecycleConfigArns available for use with KernelGateway apps."""
    @_declaration
    class RStudioServerProAppSettings(_SchemaPropertyType):
        """A collection of settings that configure user interaction with the RStudioServerPro app."""
        access_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether the current user has access to the RStudioServerPro app."""
        user_group: _Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"] | _String | None = None
        """The level of permissions that the user has within the RStudioServerPro app. This value defaults to User.
        The Admin value allows the user access to the RStudio Administrative Dashboard.
        """
    @_declaration
    class ResourceSpec(_SchemaPropertyType):
        instance_type: _String | None = None
        lifecycle_config_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Lifecycle Configuration to attach to the Resource."""
        sage_maker_image_arn: _String | None = None
        """The ARN of the SageMaker image that the image version belongs to."""
        sage_maker_image_version_arn: _String | None = None
        """The ARN of the image version created on the instance."""
        training_plan_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec."""
    @_declaration
    class S3FileSystemConfig(_SchemaPropertyType):
        mount_path: _String | None = None
        s3_uri: _String | None = None
    @_declaration
    class SharingSettings(_SchemaPropertyType):
        """Specifies options when sharing an Amazon SageMaker Studio notebook. These settings are specified as part
        of DefaultUserSettings when the CreateDomain API is called, and as part of UserSettings when the
        CreateUserProfile API is called.
        """
        notebook_output_option: _Literal["Allowed", "Disabled"] | _String | None = None
        """Whether to include the notebook cell output when sharing the notebook. The default is Disabled."""
        s3_kms_key_id: _String | None = None
        """When NotebookOutputOption is Allowed, the AWS Key Management Service (KMS) encryption key ID used to
        encrypt the notebook cell output in the Amazon S3 bucket.
        """
        s3_output_path: _String | None = None
        """When NotebookOutputOption is Allowed, the Amazon S3 bucket used to store the shared notebook snapshots.
        """
    @_declaration
    class StudioWebPortalSettings(_SchemaPropertyType):
        """Studio settings. If these settings are applied on a user level, they take priority over the settings
        applied on a domain level.
        """
        hidden_app_types: _Sequence[_Literal["JupyterServer", "TensorBoard", "RStudioServerPro", "JupyterLab", "CodeEditor", "DetailedProfiler", "Canvas"] | _String] | _Intrinsic | None = None
        """Applications supported in Studio that are hidden from the Studio left navigation pane."""
        hidden_instance_types: _Sequence[_String] | _Intrinsic | None = None
        """The instance types you are hiding from the Studio user interface."""
        hidden_ml_tools: _Sequence[_Literal["DataWrangler", "FeatureStore", "EmrClusters", "AutoMl", "Experiments", "Training", "ModelEvaluation", "Pipelines", "Models", "JumpStart", "InferenceRecommender", "Endpoints", "Projects", "InferenceOptimization", "HyperPodClusters", "Comet", "DeepchecksLLMEvaluation", "Fiddler", "LakeraGuard", "PerformanceEvaluation"] | _String] | _Intrinsic | None = None
        """The machine learning tools that are hidden from the Studio left navigation pane."""
        hidden_sage_maker_image_version_aliases: _Sequence[UserProfile.HiddenSageMakerImage | _Document] | _Intrinsic | None = None
        """The version aliases you are hiding from the Studio user interface."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class UserSettings(_SchemaPropertyType):
        """A collection of settings that apply to users of Amazon SageMaker Studio. These settings are specified
        when the CreateUserProfile API is called, and as DefaultUserSettings when the CreateDomain API is called.
        """
        auto_mount_home_efs: _Literal["Enabled", "Disabled", "DefaultAsDomain"] | _String | None = None
        """Indicates whether auto-mounting of an EFS volume is supported for the user profile."""
        code_editor_app_settings: UserProfile.CodeEditorAppSettings | _Document | None = None
        custom_file_system_configs: _Sequence[UserProfile.CustomFileSystemConfig | _Document] | _Intrinsic | None = None
        custom_posix_user_config: UserProfile.CustomPosixUserConfig | _Document | None = None
        default_landing_uri: _String | None = None
        """Defines which Amazon SageMaker application users are directed to by default."""
        execution_role: _String | None = None
        """The user profile Amazon Resource Name (ARN)."""
        jupyter_lab_app_settings: UserProfile.JupyterLabAppSettings | _Document | None = None
        jupyter_server_app_settings: UserProfile.JupyterServerAppSettings | _Document | None = None
        """The Jupyter server's app settings."""
        kernel_gateway_app_settings: UserProfile.KernelGatewayAppSettings | _Document | None = None
        """The kernel gateway app settings."""
        r_studio_server_pro_app_settings: UserProfile.RStudioServerProAppSettings | _Document | None = None
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        """The security groups for the Amazon Virtual Private Cloud (VPC) that Studio uses for communication."""
        sharing_settings: UserProfile.SharingSettings | _Document | None = None
        """The sharing settings."""
        space_storage_settings: UserProfile.DefaultSpaceStorageSettings | _Document | None = None
        studio_web_portal: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether the Studio experience is available to users. If not, users cannot access Studio."""
        studio_web_portal_settings: UserProfile.StudioWebPortalSettings | _Document | None = None
    TYPE: _ClassVar[str]
    domain_id: _String
    """The ID of the associated Domain."""
    user_profile_name: _String
    """A name for the UserProfile."""
    single_sign_on_user_identifier: _String | None = None
    """A specifier for the type of value specified in SingleSignOnUserValue. Currently, the only supported value is
    "UserName". If the Domain's AuthMode is SSO, this field is required. If the Domain's AuthMode is not SSO, this
    field cannot be specified.
    """
    single_sign_on_user_value: _String | None = None
    """The username of the associated AWS Single Sign-On User for this UserProfile. If the Domain's AuthMode is SSO,
    this field is required, and must match a valid username of a user in your directory. If the Domain's AuthMode is
    not SSO, this field cannot be specified.
    """
    tags: _Sequence[UserProfile.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the user profile."""
    user_settings: UserProfile.UserSettings | _Document | None = None
    """A collection of settings."""
    @property
    def user_profile_arn(self) -> _Intrinsic:
        """The user profile Amazon Resource Name (ARN)."""

@_declaration
class Workforce(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Workforce. Use to create a private workforce that you can use to
    label your training data using Amazon SageMaker Ground Truth.
    """
    @_declaration
    class CognitoConfig(_SchemaPropertyType):
        """The configuration of an Amazon Cognito workforce. A single Cognito workforce is created using and
        corresponds to a single Amazon Cognito user pool.
        """
        client_id: _String
        """The client ID for your Amazon Cognito user pool."""
        user_pool: _String
        """The ID for your Amazon Cognito user pool."""
    @_declaration
    class OidcConfig(_SchemaPropertyType):
        """The configuration of an OIDC Identity Provider (IdP) private workforce."""
        authorization_endpoint: _String
        """The OIDC IdP authorization endpoint used to configure your private workforce."""
        client_id: _String
        """The OIDC IdP client ID used to configure your private workforce."""
        issuer: _String
        """The OIDC IdP issuer used to configure your private workforce."""
        jwks_uri: _String
        """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private workforce."""
        logout_endpoint: _String
        """The OIDC IdP logout endpoint used to configure your private workforce."""
        token_endpoint: _String
        """The OIDC IdP token endpoint used to configure your private workforce."""
        user_info_endpoint: _String
        """The OIDC IdP user info endpoint used to configure your private workforce."""
        authentication_request_extra_params: _Mapping[str, _String] | _Intrinsic | None = None
        """A string to string map of identifiers specific to the custom identity provider (IdP) being used."""
        client_secret: _String | None = None
        """The OIDC IdP client secret used to configure your private workforce."""
        scope: _String | None = None
        """An array of string identifiers used to refer to the specific pieces of user data or claims that the
        client application wants to access.
        """
    @_declaration
    class SourceIpConfig(_SchemaPropertyType):
        """A list of IP address ranges used to access your training data."""
        cidrs: _Sequence[_String] | _Intrinsic
        """A list of one to ten Classless Inter-Domain Routing (CIDR) values."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class WorkforceVpcConfigRequest(_SchemaPropertyType):
        """The VPC configuration for the workforce."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The VPC security group IDs."""
        subnets: _Sequence[_String] | _Intrinsic | None = None
        """The VPC subnets."""
        vpc_id: _String | None = None
        """The ID of the VPC."""
    TYPE: _ClassVar[str]
    workforce_name: _String
    """The name of the private workforce."""
    cognito_config: Workforce.CognitoConfig | _Document | None = None
    ip_address_type: _Literal["ipv4", "dualstack"] | _String | None = None
    """The IP address type for the workforce. IPv4 only or dualstack (IPv4 and IPv6)."""
    oidc_config: Workforce.OidcConfig | _Document | None = None
    source_ip_config: Workforce.SourceIpConfig | _Document | None = None
    tags: _Sequence[Workforce.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs."""
    workforce_vpc_config: Workforce.WorkforceVpcConfigRequest | _Document | None = None
    @property
    def sub_domain(self) -> _Intrinsic:
        """The subdomain for your OIDC Identity Provider."""
    @property
    def workforce_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the private workforce."""

@_declaration
class Workteam(_SchemaResource):
    """Resource Type definition for AWS::SageMaker::Workteam."""
    @_declaration
    class CognitoMemberDefinition(_SchemaPropertyType):
        """The Amazon Cognito user group that is part of the work team."""
        cognito_client_id: _String
        """An identifier for an application client. You must create the app client ID using Amazon Cognito."""
        cognito_user_group: _String
        """An identifier for a user group."""
        cognito_user_pool: _String
        """An identifier for a user pool. The user pool must be in the same region as the service that you are
        calling.
        """
    @_declaration
    class MemberDefinition(_SchemaPropertyType):
        """Defines an Amazon Cognito or your own OIDC IdP user group that is part of a work team."""
        cognito_member_definition: Workteam.CognitoMemberDefinition | _Document | None = None
        """The Amazon Cognito user group that is part of the work team."""
        oidc_member_definition: Workteam.OidcMemberDefinition | _Document | None = None
        """A list user groups that exist in your OIDC Identity Provider (IdP)."""
    @_declaration
    class NotificationConfiguration(_SchemaPropertyType):
        """Configures SNS notifications of available or expiring work items for work teams."""
        notification_topic_arn: _String
        """The Amazon Resource Name (ARN) of the Amazon SNS topic to which notifications should be published."""
    @_declaration
    class OidcMemberDefinition(_SchemaPropertyType):
        """A list of user groups that exist in your OIDC Identity Provider (IdP)."""
        oidc_groups: _Sequence[_String] | _Intrinsic
        """A list of OIDC group names whose members will be part of this workteam."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    description: _String
    """A description of the work team."""
    member_definitions: _Sequence[Workteam.MemberDefinition | _Document] | _Intrinsic
    """A list of MemberDefinition objects that contains objects that identify the workers that make up the work
    team.
    """
    notification_configuration: Workteam.NotificationConfiguration | _Document | None = None
    """Configures SNS notifications of available or expiring work items for work teams."""
    tags: _Sequence[Workteam.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs."""
    workforce_name: _String | None = None
    """The name of the Workforce."""
    workteam_name: _String | None = None
    """The name of the work team."""
    @property
    def workteam_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that identifies the work team."""
