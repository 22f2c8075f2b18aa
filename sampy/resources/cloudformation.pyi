"""AWS::CloudFormation. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ChangeSet(_SchemaResource):
    """Resource type definition for AWS::CloudFormation::ChangeSet."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    change_set_name: _String
    """The name of the change set. Must be unique among all change sets associated with the specified stack."""
    stack_name: _String
    """The name or unique ID of the stack for which you are creating a change set."""
    capabilities: _Sequence[_Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | _String] | _Intrinsic | None = None
    """The capabilities that are allowed in the stack."""
    change_set_type: _Literal["CREATE", "UPDATE", "IMPORT"] | _String | None = None
    """The type of change set operation."""
    deployment_mode: _Literal["REVERT_DRIFT"] | _String | None = None
    """Determines how CloudFormation handles configuration drift during deployment."""
    description: _String | None = None
    """A description to help you identify this change set."""
    import_existing_resources: _Boolean | None = None
    """Indicates if the change set imports resources that already exist."""
    include_nested_stacks: _Boolean | None = None
    """Creates a change set for all nested stacks specified in the template."""
    notification_ar_ns: _Sequence[_String] | _Intrinsic | None = None
    """The ARNs of Amazon SNS topics that CloudFormation associates with the stack."""
    on_stack_failure: _Literal["DO_NOTHING", "ROLLBACK", "DELETE"] | _String | None = None
    """Determines what action will be taken if stack creation fails."""
    role_arn: _String | None = None
    """The ARN of an IAM role that CloudFormation assumes when executing the change set."""
    tags: _Sequence[ChangeSet.Tags | _Document] | _Intrinsic | None = None
    """Key-value pairs to associate with the change set."""
    template_body: _String | None = None
    """A structure that contains the body of the revised template."""
    template_url: _String | None = None
    """The URL of the file that contains the revised template."""
    use_previous_template: _Boolean | None = None
    """Whether to reuse the template associated with the stack to create the change set."""
    @property
    def change_set_id(self) -> _Intrinsic:
        """The ARN of the change set."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time the change set was created."""
    @property
    def stack_id(self) -> _Intrinsic:
        """The unique ID of the stack."""

@_declaration
class CustomResource(_SchemaResource):
    """Resource Type definition for AWS::CloudFormation::CustomResource."""
    TYPE: _ClassVar[str]
    service_token: _String
    service_timeout: _Integer | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class GeneratedTemplate(_SchemaResource):
    """Creates a generated template from existing resources using the CloudFormation IaC Generator."""
    @_declaration
    class TemplateConfiguration(_SchemaPropertyType):
        """The configuration details of the generated template."""
        deletion_policy: _Literal["DELETE", "RETAIN"] | _String | None = None
        """The DeletionPolicy assigned to resources in the generated template."""
        update_replace_policy: _Literal["DELETE", "RETAIN"] | _String | None = None
        """The UpdateReplacePolicy assigned to resources in the generated template."""
    @_declaration
    class TemplateProgress(_SchemaPropertyType):
        """A summary of the progress of the template generation."""
        resources_failed: _Integer | None = None
        """The number of resources that failed the template generation."""
        resources_pending: _Integer | None = None
        """The number of resources that are still pending the template generation."""
        resources_processing: _Integer | None = None
        """The number of resources that are in-process for the template generation."""
        resources_succeeded: _Integer | None = None
        """The number of resources that succeeded the template generation."""
    TYPE: _ClassVar[str]
    generated_template_name: _String
    """The name assigned to the generated template."""
    template_configuration: GeneratedTemplate.TemplateConfiguration | _Document | None = None
    @property
    def creation_time(self) -> _Intrinsic:
        """The time the generated template was created."""
    @property
    def generated_template_id(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the generated template."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time the generated template was last updated."""
    @property
    def progress(self) -> _Intrinsic:
        """A summary of the progress of the template generation."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the template generation."""
    @property
    def total_warnings(self) -> _Intrinsic:
        """The number of warnings generated for this template."""

@_declaration
class GuardHook(_SchemaResource):
    """This is a CloudFormation resource for activating the first-party AWS::Hooks::GuardHook."""
    @_declaration
    class HookTarget(_SchemaPropertyType):
        """Hook targets are the destination where hooks will be invoked against."""
        action: _Literal["CREATE", "UPDATE", "DELETE"] | _String
        invocation_point: _Literal["PRE_PROVISION"] | _String
        target_name: _String
    @_declaration
    class Options(_SchemaPropertyType):
        input_params: GuardHook.S3Location | _Document | _Sequence[GuardHook.S3Location | _Document] | _Intrinsic | None = None
        """Specifies the S3 location of input parameter files for your Guard rules. You can specify either a single
        S3 location or an array of up to 10 S3 locations.
        """
    @_declaration
    class S3Location(_SchemaPropertyType):
        """S3 Source Location for the Guard files."""
        uri: _String
        """S3 uri of Guard files."""
        version_id: _String | None = None
        """S3 object version."""
    @_declaration
    class StackFilters(_SchemaPropertyType):
        """Filters to allow hooks to target specific stack attributes."""
        filtering_criteria: _Literal["ALL", "ANY"] | _String
        """Attribute to specify the filtering behavior. ANY will make the Hook pass if one filter matches. ALL will
        make the Hook pass if all filters match.
        """
        stack_names: GuardHook.StackFiltersStackNames | _Document | None = None
        stack_roles: GuardHook.StackFiltersStackRoles | _Document | None = None
    @_declaration
    class StackFiltersStackNames(_SchemaPropertyType):
        """List of stack names as filters."""
        exclude: _Sequence[_String] | _Intrinsic | None = None
        """List of stack names that the hook is going to be excluded from."""
        include: _Sequence[_String] | _Intrinsic | None = None
        """List of stack names that the hook is going to target."""
    @_declaration
    class StackFiltersStackRoles(_SchemaPropertyType):
        """List of stack roles that are performing the stack operations."""
        exclude: _Sequence[_String] | _Intrinsic | None = None
        """List of stack roles that the hook is going to be excluded from."""
        include: _Sequence[_String] | _Intrinsic | None = None
        """List of stack roles that the hook is going to target."""
    @_declaration
    class TargetFilters(_SchemaPropertyType):
        """Attribute to specify which targets should invoke the hook."""
        actions: _Sequence[_Literal["CREATE", "UPDATE", "DELETE"] | _String] | _Intrinsic | None = None
        """List of actions that the hook is going to target."""
        invocation_points: _Sequence[_Literal["PRE_PROVISION"] | _String] | _Intrinsic | None = None
        """List of invocation points that the hook is going to target."""
        target_names: _Sequence[_String] | _Intrinsic | None = None
        """List of type names that the hook is going to target."""
        targets: _Sequence[GuardHook.HookTarget | _Document] | _Intrinsic | None = None
        """List of hook targets."""
    TYPE: _ClassVar[str]
    alias: _String
    """The typename alias for the hook."""
    execution_role: _String
    """The execution role ARN assumed by hooks to read Guard rules from S3 and write Guard outputs to S3."""
    failure_mode: _Literal["FAIL", "WARN"] | _String
    """Attribute to specify CloudFormation behavior on hook failure."""
    hook_status: _Literal["ENABLED", "DISABLED"] | _String
    """Attribute to specify which stacks this hook applies to or should get invoked for."""
    rule_location: GuardHook.S3Location | _Document
    target_operations: _Sequence[_Literal["RESOURCE", "STACK", "CHANGE_SET", "CLOUD_CONTROL"] | _String] | _Intrinsic
    """Which operations should this Hook run against? Resource changes, stacks or change sets."""
    log_bucket: _String | None = None
    """S3 Bucket where the guard validate report will be uploaded to."""
    options: GuardHook.Options | _Document | None = None
    stack_filters: GuardHook.StackFilters | _Document | None = None
    target_filters: GuardHook.TargetFilters | _Document | None = None
    @property
    def hook_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the activated hook."""

@_declaration
class HookDefaultVersion(_SchemaResource):
    """Set a version as default version for a hook in CloudFormation Registry."""
    TYPE: _ClassVar[str]
    type_name: _String | None = None
    """The name of the type being registered."""
    type_version_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the type version."""
    version_id: _String | None = None
    """The ID of an existing version of the hook to set as the default."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the type. This is used to uniquely identify a HookDefaultVersion."""

@_declaration
class HookTypeConfig(_SchemaResource):
    """Specifies the configuration data for a registered hook in CloudFormation Registry."""
    TYPE: _ClassVar[str]
    configuration: _String | None = None
    """The configuration data for the extension, in this account and region."""
    configuration_alias: _Literal["default"] | _String | None = None
    """An alias by which to refer to this extension configuration data."""
    type_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the type without version number."""
    type_name: _String | None = None
    """The name of the type being registered."""
    @property
    def configuration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the configuration data, in this account and region."""

@_declaration
class HookVersion(_SchemaResource):
    """Publishes new or first hook version to AWS CloudFormation Registry."""
    @_declaration
    class LoggingConfig(_SchemaPropertyType):
        log_group_name: _String | None = None
        """The Amazon CloudWatch log group to which CloudFormation sends error logging information when invoking the
        type's handlers.
        """
        log_role_arn: _String | None = None
        """The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs."""
    TYPE: _ClassVar[str]
    schema_handler_package: _String
    """A url to the S3 bucket containing the schema handler package that contains the schema, event handlers, and
    associated files for the type you want to register.
    """
    type_name: _String
    """The name of the type being registered."""
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM execution role to use to register the type. If your resource type
    calls AWS APIs in any of its handlers, you must create an IAM execution role that includes the necessary
    permissions to call those AWS APIs, and provision that execution role in your account. CloudFormation then
    assumes that execution role to provide your resource type with the appropriate credentials.
    """
    logging_config: HookVersion.LoggingConfig | _Document | None = None
    """Specifies logging configuration information for a type."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the type, here the HookVersion. This is used to uniquely identify a
        HookVersion resource.
        """
    @property
    def is_default_version(self) -> _Intrinsic:
        """Indicates if this type version is the current default version."""
    @property
    def type_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the type without the versionID."""
    @property
    def version_id(self) -> _Intrinsic:
        """The ID of the version of the type represented by this hook instance."""
    @property
    def visibility(self) -> _Intrinsic:
        """The scope at which the type is visible and usable in CloudFormation operations."""

@_declaration
class LambdaHook(_SchemaResource):
    """This is a CloudFormation resource for the first-party AWS::Hooks::LambdaHook."""
    @_declaration
    class HookTarget(_SchemaPropertyType):
        """Hook targets are the destination where hooks will be invoked against."""
        action: _Literal["CREATE", "UPDATE", "DELETE"] | _String
        invocation_point: _Literal["PRE_PROVISION"] | _String
        target_name: _String
    @_declaration
    class LoggingConfig(_SchemaPropertyType):
        """Contains logging configuration information for an extension."""
        log_group_name: _String
        """The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking
        the extension's handlers.
        """
        log_role_arn: _String
        """The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch Logs."""
    @_declaration
    class StackFilters(_SchemaPropertyType):
        """Filters to allow hooks to target specific stack attributes."""
        filtering_criteria: _Literal["ALL", "ANY"] | _String
        """Attribute to specify the filtering behavior. ANY will make the Hook pass if one filter matches. ALL will
        make the Hook pass if all filters match.
        """
        stack_names: LambdaHook.StackFiltersStackNames | _Document | None = None
        stack_roles: LambdaHook.StackFiltersStackRoles | _Document | None = None
    @_declaration
    class StackFiltersStackNames(_SchemaPropertyType):
        """List of stack names as filters."""
        exclude: _Sequence[_String] | _Intrinsic | None = None
        """List of stack names that the hook is going to be excluded from."""
        include: _Sequence[_String] | _Intrinsic | None = None
        """List of stack names that the hook is going to target."""
    @_declaration
    class StackFiltersStackRoles(_SchemaPropertyType):
        """List of stack roles that are performing the stack operations."""
        exclude: _Sequence[_String] | _Intrinsic | None = None
        """List of stack roles that the hook is going to be excluded from."""
        include: _Sequence[_String] | _Intrinsic | None = None
        """List of stack roles that the hook is going to target."""
    @_declaration
    class TargetFilters(_SchemaPropertyType):
        """Attribute to specify which targets should invoke the hook."""
        actions: _Sequence[_Literal["CREATE", "UPDATE", "DELETE"] | _String] | _Intrinsic | None = None
        """List of actions that the hook is going to target."""
        invocation_points: _Sequence[_Literal["PRE_PROVISION"] | _String] | _Intrinsic | None = None
        """List of invocation points that the hook is going to target."""
        target_names: _Sequence[_String] | _Intrinsic | None = None
        """List of type names that the hook is going to target."""
        targets: _Sequence[LambdaHook.HookTarget | _Document] | _Intrinsic | None = None
        """List of hook targets."""
    TYPE: _ClassVar[str]
    alias: _String
    """The typename alias for the hook."""
    execution_role: _String
    """The execution role ARN assumed by Hooks to invoke Lambda."""
    failure_mode: _Literal["FAIL", "WARN"] | _String
    """Attribute to specify CloudFormation behavior on hook failure."""
    hook_status: _Literal["ENABLED", "DISABLED"] | _String
    """Attribute to specify which stacks this hook applies to or should get invoked for."""
    lambda_function: _String
    """Amazon Resource Name (ARN), Partial ARN, name, version, or alias of the Lambda function to invoke with this
    hook.
    """
    target_operations: _Sequence[_Literal["RESOURCE", "STACK", "CHANGE_SET", "CLOUD_CONTROL"] | _String] | _Intrinsic
    """Which operations should this Hook run against? Resource changes, stacks or change sets."""
    auto_update: _Boolean | None = None
    """Whether to automatically update the extension in this account and Region when a new minor version is
    published by the extension publisher.
    """
    logging_config: LambdaHook.LoggingConfig | _Document | None = None
    """Contains logging configuration information for the hook."""
    stack_filters: LambdaHook.StackFilters | _Document | None = None
    target_filters: LambdaHook.TargetFilters | _Document | None = None
    @property
    def hook_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the activated hook."""

@_declaration
class Macro(_SchemaResource):
    """Resource Type definition for AWS::CloudFormation::Macro."""
    TYPE: _ClassVar[str]
    function_name: _String
    name: _String
    description: _String | None = None
    log_group_name: _String | None = None
    log_role_arn: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ModuleDefaultVersion(_SchemaResource):
    """A module that has been registered in the CloudFormation registry as the default version."""
    TYPE: _ClassVar[str]
    arn: _String | None = None
    """The Amazon Resource Name (ARN) of the module version to set as the default version."""
    module_name: _String | None = None
    """The name of a module existing in the registry."""
    version_id: _String | None = None
    """The ID of an existing version of the named module to set as the default."""

@_declaration
class ModuleVersion(_SchemaResource):
    """A module that has been registered in the CloudFormation registry."""
    TYPE: _ClassVar[str]
    module_name: _String
    """The name of the module being registered."""
    module_package: _String
    """The url to the S3 bucket containing the schema and template fragment for the module you want to register."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the module."""
    @property
    def description(self) -> _Intrinsic:
        """The description of the registered module."""
    @property
    def documentation_url(self) -> _Intrinsic:
        """The URL of a page providing detailed documentation for this module."""
    @property
    def is_default_version(self) -> _Intrinsic:
        """Indicator of whether this module version is the current default version."""
    @property
    def schema(self) -> _Intrinsic:
        """The schema defining input parameters to and resources generated by the module."""
    @property
    def time_created(self) -> _Intrinsic:
        """The time that the specified module version was registered."""
    @property
    def version_id(self) -> _Intrinsic:
        """The version ID of the module represented by this module instance."""
    @property
    def visibility(self) -> _Intrinsic:
        """The scope at which the type is visible and usable in CloudFormation operations."""

@_declaration
class PublicTypeVersion(_SchemaResource):
    """Test and Publish a resource that has been registered in the CloudFormation Registry."""
    TYPE: _ClassVar[str]
    arn: _String | None = None
    """The Amazon Resource Number (ARN) of the extension."""
    log_delivery_bucket: _String | None = None
    """A url to the S3 bucket where logs for the testType run will be available."""
    public_version_number: _String | None = None
    """The version number of a public third-party extension."""
    type: _Literal["RESOURCE", "MODULE", "HOOK"] | _String | None = None
    """The kind of extension."""
    type_name: _String | None = None
    """The name of the type being registered."""
    @property
    def public_type_arn(self) -> _Intrinsic:
        """The Amazon Resource Number (ARN) assigned to the public extension upon publication."""
    @property
    def publisher_id(self) -> _Intrinsic:
        """The reserved publisher id for this type, or the publisher id assigned by CloudFormation for publishing in
        this region.
        """
    @property
    def type_version_arn(self) -> _Intrinsic:
        """The Amazon Resource Number (ARN) of the extension with the versionId."""

@_declaration
class Publisher(_SchemaResource):
    """Register as a publisher in the CloudFormation Registry."""
    TYPE: _ClassVar[str]
    accept_terms_and_conditions: _Boolean
    """Whether you accept the terms and conditions for publishing extensions in the CloudFormation registry. You
    must accept the terms and conditions in order to publish public extensions to the CloudFormation registry. The
    terms and conditions can be found at
    https://cloudformation-registry-documents.s3.amazonaws.com/Terms_and_Conditions_for_AWS_CloudFormation_Registry_Publishers.pdf.
    """
    connection_arn: _String | None = None
    """If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for
    your connection to that account.
    """
    @property
    def identity_provider(self) -> _Intrinsic:
        """The type of account used as the identity provider when registering this publisher with CloudFormation."""
    @property
    def publisher_id(self) -> _Intrinsic:
        """The reserved publisher id for this type, or the publisher id assigned by CloudFormation for publishing in
        this region.
        """
    @property
    def publisher_profile(self) -> _Intrinsic:
        """The URL to the publisher's profile with the identity provider."""
    @property
    def publisher_status(self) -> _Intrinsic:
        """Whether the publisher is verified."""

@_declaration
class ResourceDefaultVersion(_SchemaResource):
    """The default version of a resource that has been registered in the CloudFormation Registry."""
    TYPE: _ClassVar[str]
    type_name: _String | None = None
    """The name of the type being registered."""
    type_version_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the type version."""
    version_id: _String | None = None
    """The ID of an existing version of the resource to set as the default."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the type. This is used to uniquely identify a ResourceDefaultVersion.
        """

@_declaration
class ResourceVersion(_SchemaResource):
    """A resource that has been registered in the CloudFormation Registry."""
    @_declaration
    class LoggingConfig(_SchemaPropertyType):
        log_group_name: _String | None = None
        """The Amazon CloudWatch log group to which CloudFormation sends error logging information when invoking the
        type's handlers.
        """
        log_role_arn: _String | None = None
        """The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs."""
    TYPE: _ClassVar[str]
    schema_handler_package: _String
    """A url to the S3 bucket containing the schema handler package that contains the schema, event handlers, and
    associated files for the type you want to register.
    """
    type_name: _String
    """The name of the type being registered."""
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM execution role to use to register the type. If your resource type
    calls AWS APIs in any of its handlers, you must create an IAM execution role that includes the necessary
    permissions to call those AWS APIs, and provision that execution role in your account. CloudFormation then
    assumes that execution role to provide your resource type with the appropriate credentials.
    """
    logging_config: ResourceVersion.LoggingConfig | _Document | None = None
    """Specifies logging configuration information for a type."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the type, here the ResourceVersion. This is used to uniquely identify a
        ResourceVersion resource.
        """
    @property
    def is_default_version(self) -> _Intrinsic:
        """Indicates if this type version is the current default version."""
    @property
    def provisioning_type(self) -> _Intrinsic:
        """The provisioning behavior of the type. AWS CloudFormation determines the provisioning type during
        registration, based on the types of handlers in the schema handler package submitted.
        """
    @property
    def type_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the type without the versionID."""
    @property
    def version_id(self) -> _Intrinsic:
        """The ID of the version of the type represented by this resource instance."""
    @property
    def visibility(self) -> _Intrinsic:
        """The scope at which the type is visible and usable in CloudFormation operations."""

@_declaration
class Stack(_SchemaResource):
    """The AWS::CloudFormation::Stack resource nests a stack as a resource in a top-level template."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    template_url: _String
    notification_ar_ns: _Sequence[_String] | _Intrinsic | None = None
    parameters: _Mapping[str, _String | _Number | _Integer | _Document | _Sequence[object] | _Intrinsic | _Boolean] | _Intrinsic | None = None
    tags: _Sequence[Stack.Tag | _Document] | _Intrinsic | None = None
    timeout_in_minutes: _Integer | None = None

@_declaration
class StackSet(_SchemaResource):
    """StackSet as a resource provides one-click experience for provisioning a StackSet and StackInstances."""
    @_declaration
    class AutoDeployment(_SchemaPropertyType):
        depends_on: _Sequence[_String] | _Intrinsic | None = None
        """A list of StackSet ARNs that this StackSet depends on for auto-deployment operations. When
        auto-deployment is triggered, operations will be sequenced to ensure all dependencies complete successfully
        before this StackSet's operation begins.
        """
        enabled: _Boolean | None = None
        """If set to true, StackSets automatically deploys additional stack instances to AWS Organizations accounts
        that are added to a target organization or organizational unit (OU) in the specified Regions. If an account
        is removed from a target organization or OU, StackSets deletes stack instances from the account in the
        specified Regions.
        """
        retain_stacks_on_account_removal: _Boolean | None = None
        """If set to true, stack resources are retained when an account is removed from a target organization or OU.
        If set to false, stack resources are deleted. Specify only if Enabled is set to True.
        """
    @_declaration
    class DeploymentTargets(_SchemaPropertyType):
        """The AWS OrganizationalUnitIds or Accounts for which to create stack instances in the specified Regions.
        """
        account_filter_type: _Literal["NONE", "UNION", "INTERSECTION", "DIFFERENCE"] | _String | None = None
        """The filter type you want to apply on organizational units and accounts."""
        accounts: _Sequence[_String] | _Intrinsic | None = None
        """AWS accounts that you want to create stack instances in the specified Region(s) for."""
        accounts_url: _String | None = None
        """Returns the value of the AccountsUrl property. AccountsUrl is currently not supported when using Account
        Level Targeting (ALT).
        """
        organizational_unit_ids: _Sequence[_String] | _Intrinsic | None = None
        """The organization root ID or organizational unit (OU) IDs to which StackSets deploys."""
    @_declaration
    class ManagedExecution(_SchemaPropertyType):
        """Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting
        operations.
        """
        active: _Boolean | None = None
    @_declaration
    class OperationPreferences(_SchemaPropertyType):
        """The user-specified preferences for how AWS CloudFormation performs a stack set operation."""
        concurrency_mode: _Literal["STRICT_FAILURE_TOLERANCE", "SOFT_FAILURE_TOLERANCE"] | _String | None = None
        failure_tolerance_count: _Integer | None = None
        failure_tolerance_percentage: _Integer | None = None
        max_concurrent_count: _Integer | None = None
        max_concurrent_percentage: _Integer | None = None
        region_concurrency_type: _Literal["SEQUENTIAL", "PARALLEL"] | _String | None = None
        region_order: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Parameter(_SchemaPropertyType):
        parameter_key: _String
        """The key associated with the parameter. If you don't specify a key and value for a particular parameter,
        AWS CloudFormation uses the default value that is specified in your template.
        """
        parameter_value: _String
        """The input value associated with the parameter."""
    @_declaration
    class StackInstances(_SchemaPropertyType):
        """Stack instances in some specific accounts and Regions."""
        deployment_targets: StackSet.DeploymentTargets | _Document
        regions: _Sequence[_String] | _Intrinsic
        """The names of one or more Regions where you want to create stack instances using the specified AWS
        account(s).
        """
        parameter_overrides: _Sequence[StackSet.Parameter | _Document] | _Intrinsic | None = None
        """A list of stack set parameters whose values you want to override in the selected stack instances."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Tag type enables you to specify a key-value pair that can be used to store information about an AWS
        CloudFormation StackSet.
        """
        key: _String
        """A string used to identify this tag. You can specify a maximum of 127 characters for a tag key."""
        value: _String
        """A string containing the value for this tag. You can specify a maximum of 256 characters for a tag value.
        """
    TYPE: _ClassVar[str]
    permission_model: _Literal["SERVICE_MANAGED", "SELF_MANAGED"] | _String
    """Describes how the IAM roles required for stack set operations are created. By default, SELF-MANAGED is
    specified.
    """
    stack_set_name: _String
    """The name to associate with the stack set. The name must be unique in the Region where you create your stack
    set.
    """
    administration_role_arn: _String | None = None
    """The Amazon Resource Number (ARN) of the IAM role to use to create this stack set. Specify an IAM role only if
    you are using customized administrator roles to control which users or groups can manage specific stack sets
    within the same administrator account.
    """
    auto_deployment: StackSet.AutoDeployment | _Document | None = None
    """Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to the target
    organization or organizational unit (OU). Specify only if PermissionModel is SERVICE_MANAGED.
    """
    call_as: _Literal["SELF", "DELEGATED_ADMIN"] | _String | None = None
    """Specifies the AWS account that you are acting from. By default, SELF is specified. For self-managed
    permissions, specify SELF; for service-managed permissions, if you are signed in to the organization's
    management account, specify SELF. If you are signed in to a delegated administrator account, specify
    DELEGATED_ADMIN.
    """
    capabilities: _Sequence[_Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | _String] | _Intrinsic | None = None
    """In some cases, you must explicitly acknowledge that your stack set template contains certain capabilities in
    order for AWS CloudFormation to create the stack set and related stack instances.
    """
    description: _String | None = None
    """A description of the stack set. You can use the description to identify the stack set's purpose or other
    important information.
    """
    execution_role_name: _String | None = None
    """The name of the IAM execution role to use to create the stack set. If you do not specify an execution role,
    AWS CloudFormation uses the AWSCloudFormationStackSetExecutionRole role for the stack set operation.
    """
    managed_execution: StackSet.ManagedExecution | _Document | None = None
    operation_preferences: StackSet.OperationPreferences | _Document | None = None
    parameters: _Sequence[StackSet.Parameter | _Document] | _Intrinsic | None = None
    """The input parameters for the stack set template."""
    stack_instances_group: _Sequence[StackSet.StackInstances | _Document] | _Intrinsic | None = None
    """A group of stack instances with parameters in some specific accounts and regions."""
    tags: _Sequence[StackSet.Tag | _Document] | _Intrinsic | None = None
    """The key-value pairs to associate with this stack set and the stacks created from it. AWS CloudFormation also
    propagates these tags to supported resources that are created in the stacks. A maximum number of 50 tags can be
    specified.
    """
    template_body: _String | None = None
    """The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200
    bytes.
    """
    template_url: _String | None = None
    """Location of file containing the template body. The URL must point to a template (max size: 460,800 bytes)
    that is located in an Amazon S3 bucket.
    """
    @property
    def stack_set_id(self) -> _Intrinsic:
        """The ID of the stack set that you're creating."""

@_declaration
class TypeActivation(_SchemaResource):
    """Enable a resource that has been published in the CloudFormation Registry."""
    @_declaration
    class LoggingConfig(_SchemaPropertyType):
        log_group_name: _String | None = None
        """The Amazon CloudWatch log group to which CloudFormation sends error logging information when invoking the
        type's handlers.
        """
        log_role_arn: _String | None = None
        """The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs."""
    TYPE: _ClassVar[str]
    auto_update: _Boolean | None = None
    """Whether to automatically update the extension in this account and region when a new minor version is
    published by the extension publisher. Major versions released by the publisher must be manually updated.
    """
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM execution role to use to register the type. If your resource type
    calls AWS APIs in any of its handlers, you must create an IAM execution role that includes the necessary
    permissions to call those AWS APIs, and provision that execution role in your account. CloudFormation then
    assumes that execution role to provide your resource type with the appropriate credentials.
    """
    logging_config: TypeActivation.LoggingConfig | _Document | None = None
    """Specifies logging configuration information for a type."""
    major_version: _String | None = None
    """The Major Version of the type you want to enable."""
    public_type_arn: _String | None = None
    """The Amazon Resource Number (ARN) assigned to the public extension upon publication."""
    publisher_id: _String | None = None
    """The reserved publisher id for this type, or the publisher id assigned by CloudFormation for publishing in
    this region.
    """
    type: _Literal["RESOURCE", "MODULE", "HOOK"] | _String | None = None
    """The kind of extension."""
    type_name: _String | None = None
    """The name of the type being registered."""
    type_name_alias: _String | None = None
    """An alias to assign to the public extension in this account and region. If you specify an alias for the
    extension, you must then use the alias to refer to the extension in your templates.
    """
    version_bump: _Literal["MAJOR", "MINOR"] | _String | None = None
    """Manually updates a previously-enabled type to a new major or minor version, if available. You can also use
    this parameter to update the value of AutoUpdateEnabled.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the extension."""

@_declaration
class WaitCondition(_SchemaResource):
    """Resource Type definition for AWS::CloudFormation::WaitCondition."""
    TYPE: _ClassVar[str]
    count: _Integer | None = None
    handle: _String | None = None
    timeout: _String | None = None
    @property
    def data(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class WaitConditionHandle(_SchemaResource):
    """Resource Type definition for AWS::CloudFormation::WaitConditionHandle."""
    TYPE: _ClassVar[str]
    @property
    def id(self) -> _Intrinsic: ...
