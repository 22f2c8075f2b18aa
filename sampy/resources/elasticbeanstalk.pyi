"""AWS::ElasticBeanstalk. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """The AWS::ElasticBeanstalk::Application resource specifies an Elastic Beanstalk application."""
    @_declaration
    class ApplicationResourceLifecycleConfig(_SchemaPropertyType):
        service_role: _String | None = None
        """The ARN of an IAM service role that Elastic Beanstalk has permission to assume. The ServiceRole property
        is required the first time that you provide a ResourceLifecycleConfig for the application. After you provide
        it once, Elastic Beanstalk persists the Service Role with the application, and you don't need to specify it
        again. You can, however, specify it in subsequent updates to change the Service Role to another value.
        """
        version_lifecycle_config: Application.ApplicationVersionLifecycleConfig | _Document | None = None
        """Defines lifecycle settings for application versions."""
    @_declaration
    class ApplicationVersionLifecycleConfig(_SchemaPropertyType):
        max_age_rule: Application.MaxAgeRule | _Document | None = None
        """Specify a max age rule to restrict the length of time that application versions are retained for an
        application.
        """
        max_count_rule: Application.MaxCountRule | _Document | None = None
        """Specify a max count rule to restrict the number of application versions that are retained for an
        application.
        """
    @_declaration
    class MaxAgeRule(_SchemaPropertyType):
        delete_source_from_s3: _Boolean | None = None
        """Set to true to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the
        application version.
        """
        enabled: _Boolean | None = None
        """Specify true to apply the rule, or false to disable it."""
        max_age_in_days: _Integer | None = None
        """Specify the number of days to retain an application versions."""
    @_declaration
    class MaxCountRule(_SchemaPropertyType):
        delete_source_from_s3: _Boolean | None = None
        """Set to true to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the
        application version.
        """
        enabled: _Boolean | None = None
        """Specify true to apply the rule, or false to disable it."""
        max_count: _Integer | None = None
        """Specify the maximum number of application versions to retain."""
    TYPE: _ClassVar[str]
    application_name: _String | None = None
    """A name for the Elastic Beanstalk application. If you don't specify a name, AWS CloudFormation generates a
    unique physical ID and uses that ID for the application name.
    """
    description: _String | None = None
    """Your description of the application."""
    resource_lifecycle_config: Application.ApplicationResourceLifecycleConfig | _Document | None = None
    """Specifies an application resource lifecycle configuration to prevent your application from accumulating too
    many versions.
    """

@_declaration
class ApplicationVersion(_SchemaResource):
    """Resource Type definition for AWS::ElasticBeanstalk::ApplicationVersion."""
    @_declaration
    class BuildConfiguration(_SchemaPropertyType):
        code_build_service_role: _String
        """The ARN of the IAM role that AWS CodeBuild assumes to build the application version."""
        image: _String
        """The CodeBuild image used for the build environment."""
        artifact_name: _String | None = None
        """The name of the build artifact."""
        compute_type: _Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE"] | _String | None = None
        """The compute type for the CodeBuild build environment."""
        timeout_in_minutes: _Integer | None = None
        """The timeout for the CodeBuild build, in minutes."""
    @_declaration
    class ImageBuildConfiguration(_SchemaPropertyType):
        code_build_service_role: _String
        """The ARN of the IAM role that AWS CodeBuild assumes to build the application version."""
        type: _Literal["docker", "buildpack"] | _String
        """The type of image build: docker or buildpack."""
        architecture: _Literal["amd64", "arm64"] | _String | None = None
        """The target architecture for the built container image."""
        buildpack: _String | None = None
        """The buildpack to use for building the image."""
        compute_type: _Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE"] | _String | None = None
        """The compute type for the CodeBuild build environment."""
        dockerfile_location: _String | None = None
        """The path to the Dockerfile, relative to the source root."""
        timeout_in_minutes: _Integer | None = None
        """The timeout for the CodeBuild build, in minutes."""
    @_declaration
    class ImageConfiguration(_SchemaPropertyType):
        build: ApplicationVersion.ImageBuildConfiguration | _Document | None = None
        """Configuration for building a container image from source code."""
        source: ApplicationVersion.ImageSource | _Document | None = None
        """The container image source for this version, as an ECR image URI."""
    @_declaration
    class ImageSource(_SchemaPropertyType):
        uri: _String | None = None
        """The URI of the container image, e.g. an ECR image URI."""
    @_declaration
    class SourceBundle(_SchemaPropertyType):
        s3_bucket: _String
        """The Amazon S3 bucket where the data is located."""
        s3_key: _String
        """The Amazon S3 key where the data is located."""
    TYPE: _ClassVar[str]
    application_name: _String
    """The name of the Elastic Beanstalk application that is associated with this application version."""
    build_configuration: ApplicationVersion.BuildConfiguration | _Document | None = None
    """Settings for an AWS CodeBuild build that packages and builds an application version from source code."""
    description: _String | None = None
    """A description of this application version."""
    image_configuration: ApplicationVersion.ImageConfiguration | _Document | None = None
    """Configuration for image-based application versions."""
    process: _Boolean | None = None
    """Pre-process and validate the environment manifest (`env.yaml`) and configuration files in the source bundle.
    Leave unset for the service default.
    """
    source_bundle: ApplicationVersion.SourceBundle | _Document | None = None
    """The Amazon S3 bucket and key that identify the location of the source bundle for this version."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ConfigurationTemplate(_SchemaResource):
    """Resource Type definition for AWS::ElasticBeanstalk::ConfigurationTemplate."""
    @_declaration
    class ConfigurationOptionSetting(_SchemaPropertyType):
        namespace: _String
        """A unique namespace that identifies the option's associated AWS resource."""
        option_name: _String
        """The name of the configuration option."""
        resource_name: _String | None = None
        """A unique resource name for the option setting. Use it for a time–based scaling configuration option."""
        value: _String | None = None
        """The current value for the configuration option."""
    @_declaration
    class SourceConfiguration(_SchemaPropertyType):
        application_name: _String
        """The name of the application associated with the configuration."""
        template_name: _String
        """The name of the configuration template."""
    TYPE: _ClassVar[str]
    application_name: _String
    """The name of the Elastic Beanstalk application to associate with this configuration template."""
    description: _String | None = None
    """An optional description for this configuration."""
    environment_id: _String | None = None
    """The ID of an environment whose settings you want to use to create the configuration template. You must
    specify EnvironmentId if you don't specify PlatformArn, SolutionStackName, or SourceConfiguration.
    """
    option_settings: _Sequence[ConfigurationTemplate.ConfigurationOptionSetting | _Document] | _Intrinsic | None = None
    """Option values for the Elastic Beanstalk configuration, such as the instance type. If specified, these values
    override the values obtained from the solution stack or the source configuration template. For a complete list
    of Elastic Beanstalk configuration options, see Option Values in the AWS Elastic Beanstalk Developer Guide.
    """
    platform_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the custom platform. For more information, see Custom Platforms in the AWS
    Elastic Beanstalk Developer Guide.
    """
    solution_stack_name: _String | None = None
    """The name of an Elastic Beanstalk solution stack (platform version) that this configuration uses. For example,
    64bit Amazon Linux 2013.09 running Tomcat 7 Java 7. A solution stack specifies the operating system, runtime,
    and application server for a configuration template. It also determines the set of configuration options as well
    as the possible and default values. For more information, see Supported Platforms in the AWS Elastic Beanstalk
    Developer Guide.
    """
    source_configuration: ConfigurationTemplate.SourceConfiguration | _Document | None = None
    """An Elastic Beanstalk configuration template to base this one on. If specified, Elastic Beanstalk uses the
    configuration values from the specified configuration template to create a new configuration.
    """
    @property
    def template_name(self) -> _Intrinsic:
        """The name of the configuration template."""

@_declaration
class Environment(_SchemaResource):
    """Resource Type definition for AWS::ElasticBeanstalk::Environment."""
    @_declaration
    class OptionSetting(_SchemaPropertyType):
        namespace: _String
        """A unique namespace that identifies the option's associated AWS resource."""
        option_name: _String
        """The name of the configuration option."""
        resource_name: _String | None = None
        """A unique resource name for the option setting. Use it for a time–based scaling configuration option."""
        value: _String | None = None
        """The current value for the configuration option."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class Tier(_SchemaPropertyType):
        name: _String | None = None
        """The name of this environment tier."""
        type: _String | None = None
        """The type of this environment tier."""
        version: _String | None = None
        """The version of this environment tier. When you don't set a value to it, Elastic Beanstalk uses the latest
        compatible worker tier version.
        """
    TYPE: _ClassVar[str]
    application_name: _String
    """The name of the application that is associated with this environment."""
    cname_prefix: _String | None = None
    """If specified, the environment attempts to use this value as the prefix for the CNAME in your Elastic
    Beanstalk environment URL. If not specified, the CNAME is generated automatically by appending a random
    alphanumeric string to the environment name.
    """
    description: _String | None = None
    """Your description for this environment."""
    environment_name: _String | None = None
    """A unique name for the environment."""
    operations_role: _String | None = None
    """The Amazon Resource Name (ARN) of an existing IAM role to be used as the environment's operations role."""
    option_settings: _Sequence[Environment.OptionSetting | _Document] | _Intrinsic | None = None
    """Key-value pairs defining configuration options for this environment, such as the instance type."""
    platform_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the custom platform to use with the environment."""
    solution_stack_name: _String | None = None
    """The name of an Elastic Beanstalk solution stack (platform version) to use with the environment."""
    tags: _Sequence[Environment.Tag | _Document] | _Intrinsic | None = None
    """Specifies the tags applied to resources in the environment."""
    template_name: _String | None = None
    """The name of the Elastic Beanstalk configuration template to use with the environment."""
    tier: Environment.Tier | _Document | None = None
    """Specifies the tier to use in creating this environment. The environment tier that you choose determines
    whether Elastic Beanstalk provisions resources to support a web application that handles HTTP(S) requests or a
    web application that handles background-processing tasks.
    """
    version_label: _String | None = None
    """The name of the application version to deploy."""
    @property
    def endpoint_url(self) -> _Intrinsic: ...
