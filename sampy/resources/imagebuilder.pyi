"""AWS::ImageBuilder. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Component(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::Component."""
    @_declaration
    class LatestVersion(_SchemaPropertyType):
        """The latest version references of the component."""
        arn: _String | None = None
        """The latest version ARN of the created component."""
        major: _String | None = None
        """The latest version ARN of the created component, with the same major version."""
        minor: _String | None = None
        """The latest version ARN of the created component, with the same minor version."""
        patch: _String | None = None
        """The latest version ARN of the created component, with the same patch version."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the component."""
    platform: _Literal["Windows", "Linux", "macOS"] | _String
    """The platform of the component."""
    version: _String
    """The version of the component."""
    change_description: _String | None = None
    """The change description of the component."""
    data: _String | None = None
    """The data of the component."""
    description: _String | None = None
    """The description of the component."""
    kms_key_id: _String | None = None
    """The KMS key identifier used to encrypt the component."""
    supported_os_versions: _Sequence[_String] | _Intrinsic | None = None
    """The operating system (OS) version supported by the component."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags associated with the component."""
    uri: _String | None = None
    """The uri of the component."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the component."""
    @property
    def encrypted(self) -> _Intrinsic:
        """The encryption status of the component."""
    @property
    def latest_version_arn(self) -> _Intrinsic:
        """The latest version ARN of the created component."""
    @property
    def latest_version_major(self) -> _Intrinsic:
        """The latest version ARN of the created component, with the same major version."""
    @property
    def latest_version_minor(self) -> _Intrinsic:
        """The latest version ARN of the created component, with the same minor version."""
    @property
    def latest_version_patch(self) -> _Intrinsic:
        """The latest version ARN of the created component, with the same patch version."""
    @property
    def type(self) -> _Intrinsic:
        """The type of the component denotes whether the component is used to build the image or only to test it."""

@_declaration
class ContainerRecipe(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::ContainerRecipe."""
    @_declaration
    class ComponentConfiguration(_SchemaPropertyType):
        """Configuration details of the component."""
        component_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the component."""
        parameters: _Sequence[ContainerRecipe.ComponentParameter | _Document] | _Intrinsic | None = None
        """A group of parameter settings that are used to configure the component for a specific recipe."""
    @_declaration
    class ComponentParameter(_SchemaPropertyType):
        """Contains a key/value pair that sets the named component parameter."""
        name: _String
        """The name of the component parameter to set."""
        value: _Sequence[_String] | _Intrinsic
        """Sets the value for the named component parameter."""
    @_declaration
    class EbsInstanceBlockDeviceSpecification(_SchemaPropertyType):
        """Amazon EBS-specific block device mapping specifications."""
        delete_on_termination: _Boolean | None = None
        """Use to configure delete on termination of the associated device."""
        encrypted: _Boolean | None = None
        """Use to configure device encryption."""
        iops: _Integer | None = None
        """Use to configure device IOPS."""
        kms_key_id: _String | None = None
        """Use to configure the KMS key to use when encrypting the device."""
        snapshot_id: _String | None = None
        """The snapshot that defines the device contents."""
        throughput: _Integer | None = None
        """For GP3 volumes only - The throughput in MiB/s that the volume supports."""
        volume_size: _Integer | None = None
        """Use to override the device's volume size."""
        volume_type: _Literal["standard", "io1", "io2", "io2a", "gp2", "gp3", "gp3a", "sc1", "st1"] | _String | None = None
        """Use to override the device's volume type."""
    @_declaration
    class InstanceBlockDeviceMapping(_SchemaPropertyType):
        """Defines block device mappings for the instance used to configure your image."""
        device_name: _String | None = None
        """The device to which these mappings apply."""
        ebs: ContainerRecipe.EbsInstanceBlockDeviceSpecification | _Document | None = None
        """Use to manage Amazon EBS-specific configuration for this mapping."""
        no_device: _String | None = None
        """Use to remove a mapping from the parent image."""
        virtual_name: _String | None = None
        """Use to manage instance ephemeral devices."""
    @_declaration
    class InstanceConfiguration(_SchemaPropertyType):
        """A group of options that can be used to configure an instance for building and testing container images.
        """
        block_device_mappings: _Sequence[ContainerRecipe.InstanceBlockDeviceMapping | _Document] | _Intrinsic | None = None
        """Defines the block devices to attach for building an instance from this Image Builder AMI."""
        image: _String | None = None
        """The AMI ID to use as the base image for a container build and test instance. If not specified, Image
        Builder will use the appropriate ECS-optimized AMI as a base image.
        """
    @_declaration
    class LatestVersion(_SchemaPropertyType):
        """The latest version references of the container recipe."""
        arn: _String | None = None
        """The latest version ARN of the created container recipe."""
        major: _String | None = None
        """The latest version ARN of the created container recipe, with the same major version."""
        minor: _String | None = None
        """The latest version ARN of the created container recipe, with the same minor version."""
        patch: _String | None = None
        """The latest version ARN of the created container recipe, with the same patch version."""
    @_declaration
    class TargetContainerRepository(_SchemaPropertyType):
        """The container repository where the output container image is stored."""
        repository_name: _String | None = None
        """The name of the container repository where the output container image is stored. This name is prefixed by
        the repository location.
        """
        service: _Literal["ECR"] | _String | None = None
        """Specifies the service in which this image was registered."""
    TYPE: _ClassVar[str]
    components: _Sequence[ContainerRecipe.ComponentConfiguration | _Document] | _Intrinsic | None = None
    """Components for build and test that are included in the container recipe."""
    container_type: _Literal["DOCKER"] | _String | None = None
    """Specifies the type of container, such as Docker."""
    description: _String | None = None
    """The description of the container recipe."""
    dockerfile_template_data: _String | None = None
    """Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of
    the elements required by the application running inside. The template data consists of contextual variables
    where Image Builder places build information or scripts, based on your container image recipe.
    """
    dockerfile_template_uri: _String | None = None
    """The S3 URI for the Dockerfile that will be used to build your container image."""
    image_os_version_override: _String | None = None
    """Specifies the operating system version for the source image."""
    instance_configuration: ContainerRecipe.InstanceConfiguration | _Document | None = None
    """A group of options that can be used to configure an instance for building and testing container images."""
    kms_key_id: _String | None = None
    """Identifies which KMS key is used to encrypt the container image."""
    name: _String | None = None
    """The name of the container recipe."""
    parent_image: _String | None = None
    """The source image for the container recipe."""
    platform_override: _Literal["Windows", "Linux"] | _String | None = None
    """Specifies the operating system platform when you use a custom source image."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """Tags that are attached to the container recipe."""
    target_repository: ContainerRecipe.TargetContainerRepository | _Document | None = None
    """The destination repository for the container image."""
    version: _String | None = None
    """The semantic version of the container recipe (..)."""
    working_directory: _String | None = None
    """The working directory to be used during build and test workflows."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the container recipe."""
    @property
    def latest_version_arn(self) -> _Intrinsic:
        """The latest version ARN of the created container recipe."""
    @property
    def latest_version_major(self) -> _Intrinsic:
        """The latest version ARN of the created container recipe, with the same major version."""
    @property
    def latest_version_minor(self) -> _Intrinsic:
        """The latest version ARN of the created container recipe, with the same minor version."""
    @property
    def latest_version_patch(self) -> _Intrinsic:
        """The latest version ARN of the created container recipe, with the same patch version."""

@_declaration
class DistributionConfiguration(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::DistributionConfiguration."""
    @_declaration
    class AmiDistributionConfiguration(_SchemaPropertyType):
        """The specific AMI settings (for example, launch permissions, AMI tags)."""
        ami_tags: _Mapping[str, _String] | _Intrinsic | None = None
        """The tags to apply to AMIs distributed to this Region."""
        description: _String | None = None
        """The description of the AMI distribution configuration."""
        kms_key_id: _String | None = None
        """The KMS key identifier used to encrypt the distributed image."""
        launch_permission_configuration: DistributionConfiguration.LaunchPermissionConfiguration | _Document | None = None
        name: _String | None = None
        """The name of the AMI distribution configuration."""
        target_account_ids: _Sequence[_String] | _Intrinsic | None = None
        """The ID of accounts to which you want to distribute an image."""
    @_declaration
    class ContainerDistributionConfiguration(_SchemaPropertyType):
        """Container distribution settings for encryption, licensing, and sharing in a specific Region."""
        container_tags: _Sequence[_String] | _Intrinsic | None = None
        """Tags that are attached to the container distribution configuration."""
        description: _String | None = None
        """The description of the container distribution configuration."""
        target_repository: DistributionConfiguration.TargetContainerRepository | _Document | None = None
        """The destination repository for the container distribution configuration."""
    @_declaration
    class Distribution(_SchemaPropertyType):
        """The distributions of the distribution configuration."""
        region: _String
        """region."""
        ami_distribution_configuration: DistributionConfiguration.AmiDistributionConfiguration | _Document | None = None
        container_distribution_configuration: DistributionConfiguration.ContainerDistributionConfiguration | _Document | None = None
        fast_launch_configurations: _Sequence[DistributionConfiguration.FastLaunchConfiguration | _Document] | _Intrinsic | None = None
        """The Windows faster-launching configurations to use for AMI distribution."""
        launch_template_configurations: _Sequence[DistributionConfiguration.LaunchTemplateConfiguration | _Document] | _Intrinsic | None = None
        """A group of launchTemplateConfiguration settings that apply to image distribution."""
        license_configuration_arns: _Sequence[_String] | _Intrinsic | None = None
        """The License Manager Configuration to associate with the AMI in the specified Region."""
        ssm_parameter_configurations: _Sequence[DistributionConfiguration.SsmParameterConfiguration | _Document] | _Intrinsic | None = None
        """The SSM parameter configurations to use for AMI distribution."""
    @_declaration
    class FastLaunchConfiguration(_SchemaPropertyType):
        """The Windows faster-launching configuration to use for AMI distribution."""
        account_id: _String | None = None
        """The owner account ID for the fast-launch enabled Windows AMI."""
        enabled: _Boolean | None = None
        """A Boolean that represents the current state of faster launching for the Windows AMI. Set to true to start
        using Windows faster launching, or false to stop using it.
        """
        launch_template: DistributionConfiguration.FastLaunchLaunchTemplateSpecification | _Document | None = None
        """The launch template that the fast-launch enabled Windows AMI uses when it launches Windows instances to
        create pre-provisioned snapshots.
        """
        max_parallel_launches: _Integer | None = None
        """The maximum number of parallel instances that are launched for creating resources."""
        snapshot_configuration: DistributionConfiguration.FastLaunchSnapshotConfiguration | _Document | None = None
        """Configuration settings for managing the number of snapshots that are created from pre-provisioned
        instances for the Windows AMI when faster launching is enabled.
        """
    @_declaration
    class FastLaunchLaunchTemplateSpecification(_SchemaPropertyType):
        """The launch template that the fast-launch enabled Windows AMI uses when it launches Windows instances to
        create pre-provisioned snapshots.
        """
        launch_template_id: _String | None = None
        """The ID of the launch template to use for faster launching for a Windows AMI."""
        launch_template_name: _String | None = None
        """The name of the launch template to use for faster launching for a Windows AMI."""
        launch_template_version: _String | None = None
        """The version of the launch template to use for faster launching for a Windows AMI."""
    @_declaration
    class FastLaunchSnapshotConfiguration(_SchemaPropertyType):
        """Configuration settings for managing the number of snapshots that are created from pre-provisioned
        instances for the Windows AMI when faster launching is enabled.
        """
        target_resource_count: _Integer | None = None
        """The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows AMI."""
    @_declaration
    class LaunchPermissionConfiguration(_SchemaPropertyType):
        """Launch permissions can be used to configure which AWS accounts can use the AMI to launch instances."""
        organization_arns: _Sequence[_String] | _Intrinsic | None = None
        """The ARN for an Amazon Web Services Organization that you want to share your AMI with."""
        organizational_unit_arns: _Sequence[_String] | _Intrinsic | None = None
        """The ARN for an Organizations organizational unit (OU) that you want to share your AMI with."""
        user_groups: _Sequence[_String] | _Intrinsic | None = None
        """The name of the group."""
        user_ids: _Sequence[_String] | _Intrinsic | None = None
        """The AWS account ID."""
    @_declaration
    class LaunchTemplateConfiguration(_SchemaPropertyType):
        """launchTemplateConfiguration settings that apply to image distribution."""
        account_id: _String | None = None
        """The account ID that this configuration applies to."""
        launch_template_id: _String | None = None
        """Identifies the EC2 launch template to use."""
        set_default_version: _Boolean | None = None
        """Set the specified EC2 launch template as the default launch template for the specified account."""
    @_declaration
    class SsmParameterConfiguration(_SchemaPropertyType):
        """The SSM parameter configuration for AMI distribution."""
        parameter_name: _String
        """The name of the SSM parameter."""
        ami_account_id: _String | None = None
        """The account ID for the AMI to update the parameter with."""
        data_type: _Literal["text", "aws:ec2:image"] | _String | None = None
        """The data type of the SSM parameter."""
    @_declaration
    class TargetContainerRepository(_SchemaPropertyType):
        """The destination repository for the container image."""
        repository_name: _String | None = None
        """The repository name of target container repository."""
        service: _Literal["ECR"] | _String | None = None
        """The service of target container repository."""
    TYPE: _ClassVar[str]
    distributions: _Sequence[DistributionConfiguration.Distribution | _Document] | _Intrinsic
    """The distributions of the distribution configuration."""
    name: _String
    """The name of the distribution configuration."""
    description: _String | None = None
    """The description of the distribution configuration."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags associated with the component."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the distribution configuration."""

@_declaration
class Image(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::Image."""
    @_declaration
    class DeletionSettings(_SchemaPropertyType):
        """The deletion settings of the image, indicating whether to delete the underlying resources in addition to
        the image.
        """
        execution_role: _String
        """The execution role to use for deleting the image, as well as underlying resources."""
    @_declaration
    class EcrConfiguration(_SchemaPropertyType):
        """Settings for Image Builder to configure the ECR repository and output container images that are scanned.
        """
        container_tags: _Sequence[_String] | _Intrinsic | None = None
        """Tags for Image Builder to apply the output container image that is scanned. Tags can help you identify
        and manage your scanned images.
        """
        repository_name: _String | None = None
        """The name of the container repository that Amazon Inspector scans to identify findings for your container
        images. The name includes the path for the repository location. If you don’t provide this information, Image
        Builder creates a repository in your account named image-builder-image-scanning-repository to use for
        vulnerability scans for your output container images.
        """
    @_declaration
    class ImageLoggingConfiguration(_SchemaPropertyType):
        """The logging configuration settings for the image."""
        log_group_name: _String | None = None
        """The name of the log group for image build logs."""
    @_declaration
    class ImagePipelineExecutionSettings(_SchemaPropertyType):
        """The settings for starting an image pipeline execution."""
        deployment_id: _String | None = None
        """The deployment ID of the pipeline, used to trigger new image pipeline executions."""
        on_update: _Boolean | None = None
        """Whether to trigger the image pipeline when the pipeline is updated. False by default."""
    @_declaration
    class ImageScanningConfiguration(_SchemaPropertyType):
        """Contains settings for Image Builder image resource and container image scans."""
        ecr_configuration: Image.EcrConfiguration | _Document | None = None
        """Contains ECR settings for vulnerability scans."""
        image_scanning_enabled: _Boolean | None = None
        """This sets whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs
        against the test instance when you create a new image.
        """
    @_declaration
    class ImageTestsConfiguration(_SchemaPropertyType):
        """The image tests configuration used when creating this image."""
        image_tests_enabled: _Boolean | None = None
        """ImageTestsEnabled."""
        timeout_minutes: _Integer | None = None
        """TimeoutMinutes."""
    @_declaration
    class LatestVersion(_SchemaPropertyType):
        """The latest version references of the image."""
        arn: _String | None = None
        """The latest version ARN of the created image."""
        major: _String | None = None
        """The latest version ARN of the created image, with the same major version."""
        minor: _String | None = None
        """The latest version ARN of the created image, with the same minor version."""
        patch: _String | None = None
        """The latest version ARN of the created image, with the same patch version."""
    @_declaration
    class WorkflowConfiguration(_SchemaPropertyType):
        """The workflow configuration of the image."""
        on_failure: _Literal["CONTINUE", "ABORT"] | _String | None = None
        """Define execution decision in case of workflow failure."""
        parallel_group: _String | None = None
        """The parallel group name."""
        parameters: _Sequence[Image.WorkflowParameter | _Document] | _Intrinsic | None = None
        """The parameters associated with the workflow."""
        workflow_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the workflow."""
    @_declaration
    class WorkflowParameter(_SchemaPropertyType):
        """A parameter associated with the workflow."""
        name: _String | None = None
        value: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    container_recipe_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested."""
    deletion_settings: Image.DeletionSettings | _Document | None = None
    """The deletion settings of the image, indicating whether to delete the underlying resources in addition to the
    image.
    """
    distribution_configuration_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration."""
    enhanced_image_metadata_enabled: _Boolean | None = None
    """Collects additional information about the image being created, including the operating system (OS) version
    and package list.
    """
    execution_role: _String | None = None
    """The execution role name/ARN for the image build, if provided."""
    image_pipeline_execution_settings: Image.ImagePipelineExecutionSettings | _Document | None = None
    """The image pipeline execution settings of the image."""
    image_recipe_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and
    assessed.
    """
    image_scanning_configuration: Image.ImageScanningConfiguration | _Document | None = None
    """Contains settings for vulnerability scans that Amazon Inspector runs against the test instance during image
    creation.
    """
    image_tests_configuration: Image.ImageTestsConfiguration | _Document | None = None
    """The image tests configuration used when creating this image."""
    infrastructure_configuration_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration."""
    logging_configuration: Image.ImageLoggingConfiguration | _Document | None = None
    """The logging configuration settings for the image."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags associated with the image."""
    workflows: _Sequence[Image.WorkflowConfiguration | _Document] | _Intrinsic | None = None
    """Workflows to define the image build process."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the image."""
    @property
    def image_id(self) -> _Intrinsic:
        """The AMI ID of the EC2 AMI in current region."""
    @property
    def image_uri(self) -> _Intrinsic:
        """URI for containers created in current Region with default ECR image tag."""
    @property
    def latest_version(self) -> _Intrinsic:
        """The latest version references of the image."""
    @property
    def latest_version_arn(self) -> _Intrinsic:
        """The latest version ARN of the created image."""
    @property
    def latest_version_major(self) -> _Intrinsic:
        """The latest version ARN of the created image, with the same major version."""
    @property
    def latest_version_minor(self) -> _Intrinsic:
        """The latest version ARN of the created image, with the same minor version."""
    @property
    def latest_version_patch(self) -> _Intrinsic:
        """The latest version ARN of the created image, with the same patch version."""
    @property
    def name(self) -> _Intrinsic:
        """The name of the image."""

@_declaration
class ImagePipeline(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::ImagePipeline."""
    @_declaration
    class AutoDisablePolicy(_SchemaPropertyType):
        """The auto-disable policy configuration for the image pipeline."""
        failure_count: _Integer
        """The number of consecutive failures after which the pipeline should be automatically disabled."""
    @_declaration
    class EcrConfiguration(_SchemaPropertyType):
        """Settings for Image Builder to configure the ECR repository and output container images that are scanned.
        """
        container_tags: _Sequence[_String] | _Intrinsic | None = None
        """Tags for Image Builder to apply the output container image that is scanned. Tags can help you identify
        and manage your scanned images.
        """
        repository_name: _String | None = None
        """The name of the container repository that Amazon Inspector scans to identify findings for your container
        images. The name includes the path for the repository location. If you don't provide this information, Image
        Builder creates a repository in your account named image-builder-image-scanning-repository to use for
        vulnerability scans for your output container images.
        """
    @_declaration
    class ImageScanningConfiguration(_SchemaPropertyType):
        """Determines if tests should run after building the image. Image Builder defaults to enable tests to run
        following the image build, before image distribution.
        """
        ecr_configuration: ImagePipeline.EcrConfiguration | _Document | None = None
        """Contains ECR settings for vulnerability scans."""
        image_scanning_enabled: _Boolean | None = None
        """This sets whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs
        against the test instance when you create a new image.
        """
    @_declaration
    class ImageTestsConfiguration(_SchemaPropertyType):
        """Image tests configuration."""
        image_tests_enabled: _Boolean | None = None
        """Defines if tests should be executed when building this image."""
        timeout_minutes: _Integer | None = None
        """The maximum time in minutes that tests are permitted to run."""
    @_declaration
    class PipelineLoggingConfiguration(_SchemaPropertyType):
        """The logging configuration settings for the image pipeline."""
        image_log_group_name: _String | None = None
        """The name of the log group for image build logs."""
        pipeline_log_group_name: _String | None = None
        """The name of the log group for pipeline execution logs."""
    @_declaration
    class Schedule(_SchemaPropertyType):
        """The schedule of the image pipeline."""
        auto_disable_policy: ImagePipeline.AutoDisablePolicy | _Document | None = None
        """The auto-disable policy for the image pipeline."""
        pipeline_execution_start_condition: _Literal["EXPRESSION_MATCH_ONLY", "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"] | _String | None = None
        """The condition configures when the pipeline should trigger a new image build."""
        schedule_expression: _String | None = None
        """The expression determines how often EC2 Image Builder evaluates your pipelineExecutionStartCondition."""
        timezone: _String | None = None
        """The timezone that applies to the scheduling expression, for example "Etc/UTC" or "America/Los_Angeles" in
        IANA timezone format. If not specified, this defaults to UTC.
        """
    @_declaration
    class WorkflowConfiguration(_SchemaPropertyType):
        """The workflow configuration of the image."""
        on_failure: _Literal["CONTINUE", "ABORT"] | _String | None = None
        """Define execution decision in case of workflow failure."""
        parallel_group: _String | None = None
        """The parallel group name."""
        parameters: _Sequence[ImagePipeline.WorkflowParameter | _Document] | _Intrinsic | None = None
        """The parameters associated with the workflow."""
        workflow_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the workflow."""
    @_declaration
    class WorkflowParameter(_SchemaPropertyType):
        """A parameter associated with the workflow."""
        name: _String | None = None
        value: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    container_recipe_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested."""
    description: _String | None = None
    """The description of the image pipeline."""
    distribution_configuration_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline."""
    enhanced_image_metadata_enabled: _Boolean | None = None
    """Collects additional information about the image being created, including the operating system (OS) version
    and package list.
    """
    execution_role: _String | None = None
    """The execution role name/ARN for the image build, if provided."""
    image_recipe_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and
    assessed.
    """
    image_scanning_configuration: ImagePipeline.ImageScanningConfiguration | _Document | None = None
    """Contains settings for vulnerability scans that Amazon Inspector runs against the test instance during image
    creation.
    """
    image_tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags to be applied to images created by this pipeline."""
    image_tests_configuration: ImagePipeline.ImageTestsConfiguration | _Document | None = None
    """The image tests configuration of the image pipeline."""
    infrastructure_configuration_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline."""
    logging_configuration: ImagePipeline.PipelineLoggingConfiguration | _Document | None = None
    """The logging configuration settings for the image pipeline."""
    name: _String | None = None
    """The name of the image pipeline."""
    schedule: ImagePipeline.Schedule | _Document | None = None
    """The schedule of the image pipeline."""
    status: _Literal["DISABLED", "ENABLED"] | _String | None = None
    """The status of the image pipeline."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags of this image pipeline."""
    workflows: _Sequence[ImagePipeline.WorkflowConfiguration | _Document] | _Intrinsic | None = None
    """Workflows to define the image build process."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the image pipeline."""
    @property
    def deployment_id(self) -> _Intrinsic:
        """The deployment ID of the pipeline, used for resource create/update triggers."""

@_declaration
class ImageRecipe(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::ImageRecipe."""
    @_declaration
    class AdditionalInstanceConfiguration(_SchemaPropertyType):
        """Specify additional settings and launch scripts for your build instances."""
        systems_manager_agent: ImageRecipe.SystemsManagerAgent | _Document | None = None
        """Contains settings for the SSM agent on your build instance."""
        user_data_override: _String | None = None
        """Use this property to provide commands or a command script to run when you launch your build instance."""
    @_declaration
    class ComponentConfiguration(_SchemaPropertyType):
        """Configuration details of the component."""
        component_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the component."""
        parameters: _Sequence[ImageRecipe.ComponentParameter | _Document] | _Intrinsic | None = None
        """A group of parameter settings that are used to configure the component for a specific recipe."""
    @_declaration
    class ComponentParameter(_SchemaPropertyType):
        """Contains a key/value pair that sets the named component parameter."""
        name: _String
        """The name of the component parameter to set."""
        value: _Sequence[_String] | _Intrinsic
        """Sets the value for the named component parameter."""
    @_declaration
    class EbsInstanceBlockDeviceSpecification(_SchemaPropertyType):
        """Amazon EBS-specific block device mapping specifications."""
        delete_on_termination: _Boolean | None = None
        """Use to configure delete on termination of the associated device."""
        encrypted: _Boolean | None = None
        """Use to configure device encryption."""
        iops: _Integer | None = None
        """Use to configure device IOPS."""
        kms_key_id: _String | None = None
        """Use to configure the KMS key to use when encrypting the device."""
        snapshot_id: _String | None = None
        """The snapshot that defines the device contents."""
        throughput: _Integer | None = None
        """For GP3 volumes only - The throughput in MiB/s that the volume supports."""
        volume_size: _Integer | None = None
        """Use to override the device's volume size."""
        volume_type: _Literal["standard", "io1", "io2", "io2a", "gp2", "gp3", "gp3a", "sc1", "st1"] | _String | None = None
        """Use to override the device's volume type."""
    @_declaration
    class InstanceBlockDeviceMapping(_SchemaPropertyType):
        """Defines block device mappings for the instance used to configure your image."""
        device_name: _String | None = None
        """The device to which these mappings apply."""
        ebs: ImageRecipe.EbsInstanceBlockDeviceSpecification | _Document | None = None
        """Use to manage Amazon EBS-specific configuration for this mapping."""
        no_device: _String | None = None
        """Use to remove a mapping from the parent image."""
        virtual_name: _String | None = None
        """Use to manage instance ephemeral devices."""
    @_declaration
    class LatestVersion(_SchemaPropertyType):
        """The latest version references of the image recipe."""
        arn: _String | None = None
        """The latest version ARN of the created image recipe."""
        major: _String | None = None
        """The latest version ARN of the created image recipe, with the same major version."""
        minor: _String | None = None
        """The latest version ARN of the created image recipe, with the same minor version."""
        patch: _String | None = None
        """The latest version ARN of the created image recipe, with the same patch version."""
    @_declaration
    class SystemsManagerAgent(_SchemaPropertyType):
        """Contains settings for the SSM agent on your build instance."""
        uninstall_after_build: _Boolean | None = None
        """Controls whether the SSM agent is removed from your final build image, prior to creating the new AMI. If
        this is set to true, then the agent is removed from the final image. If it's set to false, then the agent is
        left in, so that it is included in the new AMI. The default value is false.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the image recipe."""
    parent_image: _String
    """The parent image of the image recipe."""
    version: _String
    """The version of the image recipe."""
    additional_instance_configuration: ImageRecipe.AdditionalInstanceConfiguration | _Document | None = None
    """Specify additional settings and launch scripts for your build instances."""
    ami_tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags to apply to the AMI created by this image recipe."""
    ami_watermarks: _Sequence[_String] | _Intrinsic | None = None
    """The AMI watermark names to attach to the output AMI from this recipe. AMI watermarks are lineage markers that
    automatically propagate to derivative AMIs when the source AMI is copied or distributed.
    """
    block_device_mappings: _Sequence[ImageRecipe.InstanceBlockDeviceMapping | _Document] | _Intrinsic | None = None
    """The block device mappings to apply when creating images from this recipe."""
    components: _Sequence[ImageRecipe.ComponentConfiguration | _Document] | _Intrinsic | None = None
    """The components of the image recipe."""
    description: _String | None = None
    """The description of the image recipe."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags of the image recipe."""
    working_directory: _String | None = None
    """The working directory to be used during build and test workflows."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the image recipe."""
    @property
    def latest_version_arn(self) -> _Intrinsic:
        """The latest version ARN of the created image recipe."""
    @property
    def latest_version_major(self) -> _Intrinsic:
        """The latest version ARN of the created image recipe, with the same major version."""
    @property
    def latest_version_minor(self) -> _Intrinsic:
        """The latest version ARN of the created image recipe, with the same minor version."""
    @property
    def latest_version_patch(self) -> _Intrinsic:
        """The latest version ARN of the created image recipe, with the same patch version."""

@_declaration
class InfrastructureConfiguration(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::InfrastructureConfiguration."""
    @_declaration
    class AutoScalingGroup(_SchemaPropertyType):
        """Identifies the Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, and how
        long Image Builder waits when the group has no instance available.
        """
        name: _String
        """The name of the Auto Scaling group, in the same account and AWS Region as the infrastructure
        configuration.
        """
        capacity_wait_timeout_seconds: _Integer | None = None
        """The number of seconds that Image Builder waits for an instance to become available in the group before
        the build fails. If you set this value to 0 or omit it, the build fails as soon as the group has no instance
        available.
        """
    @_declaration
    class InstanceMetadataOptions(_SchemaPropertyType):
        """The instance metadata option settings for the infrastructure configuration."""
        http_put_response_hop_limit: _Integer | None = None
        """Limit the number of hops that an instance metadata request can traverse to reach its destination."""
        http_tokens: _Literal["required", "optional"] | _String | None = None
        """Indicates whether a signed token header is required for instance metadata retrieval requests."""
    @_declaration
    class Logging(_SchemaPropertyType):
        """The logging configuration of the infrastructure configuration."""
        s3_logs: InfrastructureConfiguration.S3Logs | _Document | None = None
    @_declaration
    class ParentInstance(_SchemaPropertyType):
        """Settings for building on an instance that is already running, instead of an instance that Image Builder
        launches for the build.
        """
        auto_scaling_group: InfrastructureConfiguration.AutoScalingGroup | _Document
        """The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from."""
    @_declaration
    class Placement(_SchemaPropertyType):
        """The placement options."""
        availability_zone: _String | None = None
        """AvailabilityZone."""
        host_id: _String | None = None
        """HostId."""
        host_resource_group_arn: _String | None = None
        """HostResourceGroupArn."""
        tenancy: _Literal["default", "dedicated", "host"] | _String | None = None
        """Tenancy."""
    @_declaration
    class S3Logs(_SchemaPropertyType):
        """The S3 path in which to store the logs."""
        s3_bucket_name: _String | None = None
        """S3BucketName."""
        s3_key_prefix: _String | None = None
        """S3KeyPrefix."""
    @_declaration
    class TagMap(_SchemaPropertyType):
        """TagMap."""
        tag_key: _String | None = None
        """TagKey."""
        tag_value: _String | None = None
        """TagValue."""
    TYPE: _ClassVar[str]
    instance_profile_name: _String
    """The instance profile of the infrastructure configuration."""
    name: _String
    """The name of the infrastructure configuration."""
    description: _String | None = None
    """The description of the infrastructure configuration."""
    instance_metadata_options: InfrastructureConfiguration.InstanceMetadataOptions | _Document | None = None
    """The instance metadata option settings for the infrastructure configuration."""
    instance_types: _Sequence[_String] | _Intrinsic | None = None
    """The instance types of the infrastructure configuration."""
    key_pair: _String | None = None
    """The EC2 key pair of the infrastructure configuration.."""
    logging: InfrastructureConfiguration.Logging | _Document | None = None
    """The logging configuration of the infrastructure configuration."""
    parent_instance: InfrastructureConfiguration.ParentInstance | _Document | None = None
    """The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a
    new instance. This applies only to the build phase.
    """
    placement: InfrastructureConfiguration.Placement | _Document | None = None
    """The placement option settings for the infrastructure configuration."""
    resource_tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags attached to the resource created by Image Builder."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The security group IDs of the infrastructure configuration."""
    sns_topic_arn: _String | None = None
    """The SNS Topic Amazon Resource Name (ARN) of the infrastructure configuration."""
    subnet_id: _String | None = None
    """The subnet ID of the infrastructure configuration."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags associated with the component."""
    terminate_instance_on_completion: _Boolean | None = None
    """Specifies whether Image Builder terminates build and test instances that are still running when image
    creation ends without a failure. A TerminateInstance step in a workflow runs even when this is false.
    """
    terminate_instance_on_failure: _Boolean | None = None
    """The terminate instance on failure configuration of the infrastructure configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the infrastructure configuration."""

@_declaration
class LifecyclePolicy(_SchemaResource):
    """Resource Type definition for AWS::ImageBuilder::LifecyclePolicy."""
    @_declaration
    class Action(_SchemaPropertyType):
        """The action of the policy detail."""
        type: _Literal["DELETE", "DEPRECATE", "DISABLE"] | _String
        """The action type of the policy detail."""
        include_resources: LifecyclePolicy.IncludeResources | _Document | None = None
    @_declaration
    class AmiExclusionRules(_SchemaPropertyType):
        """The AMI exclusion rules for the policy detail."""
        is_public: _Boolean | None = None
        """Use to apply lifecycle policy actions on whether the AMI is public."""
        last_launched: LifecyclePolicy.LastLaunched | _Document | None = None
        """Use to apply lifecycle policy actions on AMIs launched before a certain time."""
        regions: _Sequence[_String] | _Intrinsic | None = None
        """Use to apply lifecycle policy actions on AMIs distributed to a set of regions."""
        shared_accounts: _Sequence[_String] | _Intrinsic | None = None
        """Use to apply lifecycle policy actions on AMIs shared with a set of regions."""
        tag_map: _Mapping[str, _String] | _Intrinsic | None = None
        """The AMIs to select by tag."""
    @_declaration
    class ExclusionRules(_SchemaPropertyType):
        """The exclusion rules to apply of the policy detail."""
        amis: LifecyclePolicy.AmiExclusionRules | _Document | None = None
        tag_map: _Mapping[str, _String] | _Intrinsic | None = None
        """The Image Builder tags to filter on."""
    @_declaration
    class Filter(_SchemaPropertyType):
        """The filters to apply of the policy detail."""
        type: _Literal["AGE", "COUNT"] | _String
        """The filter type."""
        value: _Integer
        """The filter value."""
        retain_at_least: _Integer | None = None
        """The minimum number of Image Builder resources to retain."""
        unit: _Literal["DAYS", "WEEKS", "MONTHS", "YEARS"] | _String | None = None
        """The value's time unit."""
    @_declaration
    class IncludeResources(_SchemaPropertyType):
        """The included resources of the policy detail."""
        amis: _Boolean | None = None
        """Use to configure lifecycle actions on AMIs."""
        containers: _Boolean | None = None
        """Use to configure lifecycle actions on containers."""
        snapshots: _Boolean | None = None
        """Use to configure lifecycle actions on snapshots."""
    @_declaration
    class LastLaunched(_SchemaPropertyType):
        """The last launched time of a resource."""
        unit: _Literal["DAYS", "WEEKS", "MONTHS", "YEARS"] | _String
        """The value's time unit."""
        value: _Integer
        """The last launched value."""
    @_declaration
    class PolicyDetail(_SchemaPropertyType):
        """The policy detail of the lifecycle policy."""
        action: LifecyclePolicy.Action | _Document
        filter: LifecyclePolicy.Filter | _Document
        exclusion_rules: LifecyclePolicy.ExclusionRules | _Document | None = None
    @_declaration
    class RecipeSelection(_SchemaPropertyType):
        """The recipe to apply the lifecycle policy for."""
        name: _String
        """The recipe name."""
        semantic_version: _String
        """The recipe version."""
    @_declaration
    class ResourceSelection(_SchemaPropertyType):
        """The resource selection for the lifecycle policy."""
        recipes: _Sequence[LifecyclePolicy.RecipeSelection | _Document] | _Intrinsic | None = None
        """The recipes to select."""
        tag_map: _Mapping[str, _String] | _Intrinsic | None = None
        """The Image Builder resources to select by tag."""
    TYPE: _ClassVar[str]
    execution_role: _String
    """The execution role of the lifecycle policy."""
    name: _String
    """The name of the lifecycle policy."""
    policy_details: _Sequence[LifecyclePolicy.PolicyDetail | _Document] | _Intrinsic
    """The policy details of the lifecycle policy."""
    resource_selection: LifecyclePolicy.ResourceSelection | _Document
    """The resource selection of the lifecycle policy."""
    resource_type: _Literal["AMI_IMAGE", "CONTAINER_IMAGE"] | _String
    """The resource type of the lifecycle policy."""
    description: _String | None = None
    """The description of the lifecycle policy."""
    status: _Literal["DISABLED", "ENABLED"] | _String | None = None
    """The status of the lifecycle policy."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags associated with the lifecycle policy."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the lifecycle policy."""

@_declaration
class Workflow(_SchemaResource):
    """Resource schema for AWS::ImageBuilder::Workflow."""
    @_declaration
    class LatestVersion(_SchemaPropertyType):
        """The latest version references of the workflow."""
        arn: _String | None = None
        """The latest version ARN of the created workflow."""
        major: _String | None = None
        """The latest version ARN of the created workflow, with the same major version."""
        minor: _String | None = None
        """The latest version ARN of the created workflow, with the same minor version."""
        patch: _String | None = None
        """The latest version ARN of the created workflow, with the same patch version."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the workflow."""
    type: _Literal["BUILD", "TEST", "DISTRIBUTION"] | _String
    """The type of the workflow denotes whether the workflow is used to build, test, or distribute."""
    version: _String
    """The version of the workflow."""
    change_description: _String | None = None
    """The change description of the workflow."""
    data: _String | None = None
    """The data of the workflow."""
    description: _String | None = None
    """The description of the workflow."""
    kms_key_id: _String | None = None
    """The KMS key identifier used to encrypt the workflow."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags associated with the workflow."""
    uri: _String | None = None
    """The uri of the workflow."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the workflow."""
    @property
    def latest_version(self) -> _Intrinsic:
        """The latest version references of the workflow."""
    @property
    def latest_version_arn(self) -> _Intrinsic:
        """The latest version ARN of the created workflow."""
    @property
    def latest_version_major(self) -> _Intrinsic:
        """The latest version ARN of the created workflow, with the same major version."""
    @property
    def latest_version_minor(self) -> _Intrinsic:
        """The latest version ARN of the created workflow, with the same minor version."""
    @property
    def latest_version_patch(self) -> _Intrinsic:
        """The latest version ARN of the created workflow, with the same patch version."""
