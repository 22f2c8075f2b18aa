"""AWS::AppConfig. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::AppConfig::Application."""
    @_declaration
    class Tags(_SchemaPropertyType):
        """Metadata to assign to the application. Tags help organize and categorize your AWS AppConfig resources.
        Each tag consists of a key and an optional value, both of which you define.
        """
        key: _String
        """The key-value string map. The valid character set is [a-zA-Z1-9 +-=._:/-]. The tag key can be up to 128
        characters and must not start with aws:.
        """
        value: _String
        """The tag value can be up to 256 characters."""
    TYPE: _ClassVar[str]
    name: _String
    """A name for the application."""
    description: _String | None = None
    """A description of the application."""
    tags: _Sequence[Application.Tags | _Document] | _Intrinsic | None = None
    """Metadata to assign to the application. Tags help organize and categorize your AWS AppConfig resources. Each
    tag consists of a key and an optional value, both of which you define.
    """
    @property
    def application_id(self) -> _Intrinsic:
        """The application Id."""

@_declaration
class ConfigurationProfile(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class Tags(_SchemaPropertyType):
        """Metadata to assign to the configuration profile. Tags help organize and categorize your AWS AppConfig
        resources. Each tag consists of a key and an optional value, both of which you define.
        """
        key: _String | None = None
        """The key-value string map. The tag key can be up to 128 characters and must not start with aws:."""
        value: _String | None = None
        """The tag value can be up to 256 characters."""
    @_declaration
    class Validators(_SchemaPropertyType):
        """A list of methods for validating the configuration."""
        content: _String | None = None
        """Either the JSON Schema content or the Amazon Resource Name (ARN) of an Lambda function."""
        type: _Literal["JSON_SCHEMA", "LAMBDA"] | _String | None = None
        """AWS AppConfig supports validators of type JSON_SCHEMA and LAMBDA."""
    TYPE: _ClassVar[str]
    application_id: _String
    """The application ID."""
    location_uri: _String
    """A URI to locate the configuration. You can specify the AWS AppConfig hosted configuration store, Systems
    Manager (SSM) document, an SSM Parameter Store parameter, or an Amazon S3 object.
    """
    name: _String
    """A name for the configuration profile."""
    deletion_protection_check: _Literal["ACCOUNT_DEFAULT", "APPLY", "BYPASS"] | _String | None = None
    """On resource deletion this controls whether the Deletion Protection check should be applied, bypassed, or (the
    default) whether the behavior should be controlled by the account-level Deletion Protection setting. See
    https://docs.aws.amazon.com/appconfig/latest/userguide/deletion-protection.html.
    """
    description: _String | None = None
    """A description of the configuration profile."""
    kms_key_identifier: _String | None = None
    """The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was
    created or updated.
    """
    retrieval_role_arn: _String | None = None
    """The ARN of an IAM role with permission to access the configuration at the specified LocationUri."""
    tags: _Sequence[ConfigurationProfile.Tags | _Document] | _Intrinsic | None = None
    """Metadata to assign to the configuration profile. Tags help organize and categorize your AWS AppConfig
    resources. Each tag consists of a key and an optional value, both of which you define.
    """
    type: _String | None = None
    """The type of configurations contained in the profile. When calling this API, enter one of the following values
    for Type: AWS.AppConfig.FeatureFlags, AWS.Freeform.
    """
    validators: _Sequence[ConfigurationProfile.Validators | _Document] | _Intrinsic | None = None
    """A list of methods for validating the configuration."""
    @property
    def configuration_profile_id(self) -> _Intrinsic:
        """The configuration profile ID."""
    @property
    def kms_key_arn(self) -> _Intrinsic:
        """The Amazon Resource Name of the AWS Key Management Service key to encrypt new configuration data versions
        in the AWS AppConfig hosted configuration store. This attribute is only used for hosted configuration types.
        To encrypt data managed in other configuration stores, see the documentation for how to specify an AWS KMS
        key for that particular service.
        """

@_declaration
class Deployment(_SchemaResource):
    """Resource Type definition for AWS::AppConfig::Deployment."""
    @_declaration
    class DynamicExtensionParameters(_SchemaPropertyType):
        extension_reference: _String | None = None
        parameter_name: _String | None = None
        parameter_value: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata to assign to the deployment. Tags help organize and categorize your AWS AppConfig resources.
        Each tag consists of a key and an optional value, both of which you define.
        """
        key: _String | None = None
        """The key-value string map. The valid character set is [a-zA-Z1-9+-=._:/]. The tag key can be up to 128
        characters and must not start with aws:.
        """
        value: _String | None = None
        """The tag value can be up to 256 characters."""
    TYPE: _ClassVar[str]
    application_id: _String
    """The application ID."""
    configuration_profile_id: _String
    """The configuration profile ID."""
    configuration_version: _String
    """The configuration version to deploy. If deploying an AWS AppConfig hosted configuration version, you can
    specify either the version number or version label. For all other configurations, you must specify the version
    number.
    """
    deployment_strategy_id: _String
    """The deployment strategy ID."""
    environment_id: _String
    """The environment ID."""
    description: _String | None = None
    """A description of the deployment."""
    dynamic_extension_parameters: _Sequence[Deployment.DynamicExtensionParameters | _Document] | _Intrinsic | None = None
    kms_key_identifier: _String | None = None
    """The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was
    created or updated.
    """
    tags: _Sequence[Deployment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def deployment_number(self) -> _Intrinsic:
        """The sequence number of the deployment."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the deployment."""

@_declaration
class DeploymentStrategy(_SchemaResource):
    """Resource Type definition for AWS::AppConfig::DeploymentStrategy."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata to assign to the deployment strategy. Tags help organize and categorize your AWS AppConfig
        resources. Each tag consists of a key and an optional value, both of which you define.
        """
        key: _String | None = None
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
    deployment_duration_in_minutes: _Number
    """Total amount of time for a deployment to last."""
    growth_factor: _Number
    """The percentage of targets to receive a deployed configuration during each interval."""
    name: _String
    """A name for the deployment strategy."""
    replicate_to: _Literal["NONE", "SSM_DOCUMENT"] | _String
    """Save the deployment strategy to a Systems Manager (SSM) document."""
    description: _String | None = None
    """A description of the deployment strategy."""
    final_bake_time_in_minutes: _Number | None = None
    """Specifies the amount of time AWS AppConfig monitors for Amazon CloudWatch alarms after the configuration has
    been deployed to 100% of its targets, before considering the deployment to be complete. If an alarm is triggered
    during this time, AWS AppConfig rolls back the deployment. You must configure permissions for AWS AppConfig to
    roll back based on CloudWatch alarms.
    """
    growth_type: _Literal["EXPONENTIAL", "LINEAR"] | _String | None = None
    """The algorithm used to define how percentage grows over time."""
    tags: _Sequence[DeploymentStrategy.Tag | _Document] | _Intrinsic | None = None
    """Assigns metadata to an AWS AppConfig resource. Tags help organize and categorize your AWS AppConfig
    resources. Each tag consists of a key and an optional value, both of which you define. You can specify a maximum
    of 50 tags for a resource.
    """
    @property
    def id(self) -> _Intrinsic:
        """The deployment strategy ID."""

@_declaration
class Environment(_SchemaResource):
    """Resource Type definition for AWS::AppConfig::Environment."""
    @_declaration
    class Monitor(_SchemaPropertyType):
        """Amazon CloudWatch alarm to monitor during the deployment process."""
        alarm_arn: _String
        """Amazon Resource Name (ARN) of the Amazon CloudWatch alarm."""
        alarm_role_arn: _String | None = None
        """ARN of an AWS Identity and Access Management (IAM) role for AWS AppConfig to monitor AlarmArn."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata to assign to the environment. Tags help organize and categorize your AWS AppConfig resources.
        Each tag consists of a key and an optional value, both of which you define.
        """
        key: _String
        """The key-value string map. The valid character set is [a-zA-Z1-9+-=._:/]. The tag key can be up to 128
        characters and must not start with aws:.
        """
        value: _String
        """The tag value can be up to 256 characters."""
    TYPE: _ClassVar[str]
    application_id: _String
    """The application ID."""
    name: _String
    """A name for the environment."""
    deletion_protection_check: _Literal["ACCOUNT_DEFAULT", "APPLY", "BYPASS"] | _String | None = None
    """On resource deletion this controls whether the Deletion Protection check should be applied, bypassed, or (the
    default) whether the behavior should be controlled by the account-level Deletion Protection setting. See
    https://docs.aws.amazon.com/appconfig/latest/userguide/deletion-protection.html.
    """
    description: _String | None = None
    """A description of the environment."""
    monitors: _Sequence[Environment.Monitor | _Document] | _Intrinsic | None = None
    """Amazon CloudWatch alarms to monitor during the deployment process."""
    tags: _Sequence[Environment.Tag | _Document] | _Intrinsic | None = None
    """Metadata to assign to the environment. Tags help organize and categorize your AWS AppConfig resources. Each
    tag consists of a key and an optional value, both of which you define.
    """
    @property
    def environment_id(self) -> _Intrinsic:
        """The environment ID."""

@_declaration
class ExperimentDefinition(_SchemaResource):
    """Resource Type definition for AWS::AppConfig::ExperimentDefinition."""
    @_declaration
    class AttributeValue(_SchemaPropertyType):
        """A typed attribute value for a treatment flag."""
        boolean_value: _Boolean | None = None
        """A boolean value."""
        number_array: _Sequence[_Number] | _Intrinsic | None = None
        """An array of numeric values."""
        number_value: _Number | None = None
        """A numeric value."""
        string_array: _Sequence[_String] | _Intrinsic | None = None
        """An array of string values."""
        string_value: _String | None = None
        """A string value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class Treatment(_SchemaPropertyType):
        """A treatment variant with weight and flag value. The Key is auto-generated by the service."""
        enabled: _Boolean
        """Whether the flag is enabled for this variant."""
        weight: _Number
        """Traffic weight percentage."""
        attribute_values: _Mapping[str, ExperimentDefinition.AttributeValue | _Document] | _Intrinsic | None = None
        """Map of attribute name to attribute value."""
        description: _String | None = None
        key: _String | None = None
        """The treatment key (read-only, auto-generated by service)."""
    TYPE: _ClassVar[str]
    application_identifier: _String
    """The application ID, name, or ARN."""
    audience_rule: _String
    """Rule expression defining the experiment audience."""
    configuration_profile_identifier: _String
    """The configuration profile ID, name, or ARN."""
    control: ExperimentDefinition.Treatment | _Document
    """The control (baseline) variant."""
    environment_identifier: _String
    """The environment ID, name, or ARN."""
    flag_key: _String
    """The key of the existing flag in the configuration profile to experiment on."""
    name: _String
    """A name for the experiment definition."""
    treatments: _Sequence[ExperimentDefinition.Treatment | _Document] | _Intrinsic
    """Treatment variants (1-5)."""
    audience_description: _String | None = None
    """Human-readable description of the audience."""
    hypothesis: _String | None = None
    """The hypothesis of the experiment."""
    launch_criteria: _String | None = None
    """Criteria for launching the experiment."""
    tags: _Sequence[ExperimentDefinition.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the experiment definition."""
    @property
    def application_id(self) -> _Intrinsic:
        """The resolved application ID (read-only, assigned by service)."""
    @property
    def control_key(self) -> _Intrinsic:
        """The treatment key (read-only, auto-generated by service)."""
    @property
    def created_at(self) -> _Intrinsic:
        """ISO-8601 creation timestamp."""
    @property
    def id(self) -> _Intrinsic:
        """The experiment definition ID."""
    @property
    def status(self) -> _Intrinsic:
        """Current status."""
    @property
    def updated_at(self) -> _Intrinsic:
        """ISO-8601 last update timestamp."""

@_declaration
class ExperimentRun(_SchemaResource):
    """Resource Type definition for AWS::AppConfig::ExperimentRun."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class TreatmentOverrides(_SchemaPropertyType):
        """Treatment overrides for specific entities."""
        inline: _Mapping[str, _String] | _Intrinsic | None = None
        """Map of entity ID to treatment key (t1, t2, ..., or c for control)."""
    TYPE: _ClassVar[str]
    application_identifier: _String
    """The application name or ID used to create the experiment run."""
    experiment_definition_identifier: _String
    """The experiment definition name or ID used to create the experiment run."""
    exposure_percentage: _Number
    """Percentage of traffic exposed to the experiment (0-100)."""
    description: _String | None = None
    """Description of the experiment run."""
    tags: _Sequence[ExperimentRun.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the experiment run."""
    treatment_overrides: ExperimentRun.TreatmentOverrides | _Document | None = None
    @property
    def application_id(self) -> _Intrinsic:
        """The resolved application ID."""
    @property
    def experiment_definition_id(self) -> _Intrinsic:
        """The resolved experiment definition ID."""
    @property
    def run(self) -> _Intrinsic:
        """The run number (auto-assigned by the service)."""
    @property
    def started_at(self) -> _Intrinsic:
        """ISO-8601 timestamp when the run started."""
    @property
    def status(self) -> _Intrinsic:
        """Current status of the run."""
    @property
    def updated_at(self) -> _Intrinsic:
        """ISO-8601 timestamp when the run was last updated."""

@_declaration
class Extension(_SchemaResource):
    """Resource Type definition for AWS::AppConfig::Extension."""
    @_declaration
    class Action(_SchemaPropertyType):
        """An action for an extension to take at a specific action point."""
        name: _String
        """The name of the extension action."""
        uri: _String
        """The URI of the extension action."""
        description: _String | None = None
        """The description of the extension Action."""
        role_arn: _String | None = None
        """The ARN of the role for invoking the extension action."""
    @_declaration
    class Parameter(_SchemaPropertyType):
        """A parameter for the extension to send to a specific action."""
        required: _Boolean
        description: _String | None = None
        """The description of the extension Parameter."""
        dynamic: _Boolean | None = None
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
    actions: _Mapping[str, _Sequence[Extension.Action | _Document] | _Intrinsic] | _Intrinsic
    name: _String
    """Name of the extension."""
    description: _String | None = None
    """Description of the extension."""
    latest_version_number: _Integer | None = None
    parameters: _Mapping[str, Extension.Parameter | _Document] | _Intrinsic | None = None
    tags: _Sequence[Extension.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value tags to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def version_number(self) -> _Intrinsic: ...

@_declaration
class ExtensionAssociation(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
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
    extension_identifier: _String | None = None
    extension_version_number: _Integer | None = None
    parameters: _Mapping[str, _String] | _Intrinsic | None = None
    resource_identifier: _String | None = None
    tags: _Sequence[ExtensionAssociation.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def extension_arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_arn(self) -> _Intrinsic: ...

@_declaration
class HostedConfigurationVersion(_SchemaResource):
    """Resource Type definition for AWS::AppConfig::HostedConfigurationVersion."""
    TYPE: _ClassVar[str]
    application_id: _String
    """The application ID."""
    configuration_profile_id: _String
    """The configuration profile ID."""
    content: _String
    """The content of the configuration or the configuration data."""
    content_type: _String
    """A standard MIME type describing the format of the configuration content."""
    description: _String | None = None
    """A description of the hosted configuration version."""
    latest_version_number: _Integer | None = None
    """An optional locking token used to prevent race conditions from overwriting configuration updates when
    creating a new version. To ensure your data is not overwritten when creating multiple hosted configuration
    versions in rapid succession, specify the version number of the latest hosted configuration version.
    """
    version_label: _String | None = None
    """A user-defined label for an AWS AppConfig hosted configuration version."""
    @property
    def version_number(self) -> _Intrinsic:
        """Current version number of hosted configuration version."""
