"""AWS::SSM. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.keys import ParameterGrants as _ParameterGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Association(_SchemaResource):
    """The AWS::SSM::Association resource associates an SSM document in AWS Systems Manager with EC2 instances that
    contain a configuration agent to process the document.
    """
    @_declaration
    class InstanceAssociationOutputLocation(_SchemaPropertyType):
        s3_location: Association.S3OutputLocation | _Document | None = None
    @_declaration
    class S3OutputLocation(_SchemaPropertyType):
        output_s3_bucket_name: _String | None = None
        output_s3_key_prefix: _String | None = None
        output_s3_region: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that you assign to your AWS resources."""
        key: _String
        """The name of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class Target(_SchemaPropertyType):
        key: _String
        values: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    """The name of the SSM document."""
    apply_only_at_cron_interval: _Boolean | None = None
    association_dispatch_assume_role: _String | None = None
    """A role used by association to take actions on your behalf."""
    association_name: _String | None = None
    """The name of the association."""
    automation_target_parameter_name: _String | None = None
    calendar_names: _Sequence[_String] | _Intrinsic | None = None
    compliance_severity: _Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"] | _String | None = None
    document_version: _String | None = None
    """The version of the SSM document to associate with the target."""
    instance_id: _String | None = None
    """The ID of the instance that the SSM document is associated with."""
    max_concurrency: _String | None = None
    max_errors: _String | None = None
    output_location: Association.InstanceAssociationOutputLocation | _Document | None = None
    parameters: _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic | None = None
    """Parameter values that the SSM document uses at runtime."""
    schedule_expression: _String | None = None
    """A Cron or Rate expression that specifies when the association is applied to the target."""
    schedule_offset: _Integer | None = None
    sync_compliance: _Literal["AUTO", "MANUAL"] | _String | None = None
    tags: _Sequence[Association.Tag | _Document] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    targets: _Sequence[Association.Target | _Document] | _Intrinsic | None = None
    """The targets that the SSM document sends commands to."""
    wait_for_success_timeout_seconds: _Integer | None = None
    @property
    def association_id(self) -> _Intrinsic:
        """Unique identifier of the association."""

@_declaration
class CloudConnector(_SchemaResource):
    """Resource Type definition for AWS::SSM::CloudConnector. Enables AWS Systems Manager to manage resources in
    external cloud providers.
    """
    @_declaration
    class AzureConfiguration(_SchemaPropertyType):
        """Configuration for connecting to Azure."""
        application_id: _String
        """The Azure AD application ID."""
        tenant_id: _String
        """The Azure AD tenant ID. Cannot be changed after creation."""
        application_display_name: _String | None = None
        """The display name of the Azure AD application."""
        targets: CloudConnector.ConfigurationTargets | _Document | None = None
        tenant_display_name: _String | None = None
        """The display name of the Azure AD tenant."""
    @_declaration
    class AzureSubscription(_SchemaPropertyType):
        """An Azure subscription with its ID and optional display name."""
        id: _String
        """The Azure subscription ID."""
        display_name: _String | None = None
        """The display name of the Azure subscription."""
    @_declaration
    class CloudConnectorConfiguration(_SchemaPropertyType):
        """The configuration for the cloud connector. Currently supports Azure."""
        azure_configuration: CloudConnector.AzureConfiguration | _Document
    @_declaration
    class ConfigurationTargets(_SchemaPropertyType):
        """The targets for the cloud connector. If omitted, the entire tenant is targeted."""
        subscriptions: _Sequence[CloudConnector.AzureSubscription | _Document] | _Intrinsic
        """List of Azure subscriptions."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    config_connector_arn: _String
    """The ARN of the AWS Config connector."""
    configuration: CloudConnector.CloudConnectorConfiguration | _Document
    """The configuration for the cloud connector."""
    display_name: _String
    """The display name of the cloud connector."""
    role_arn: _String
    """The IAM role ARN used by the cloud connector."""
    description: _String | None = None
    """The description of the cloud connector."""
    tags: _Sequence[CloudConnector.Tag | _Document] | _Intrinsic | None = None
    """Tags to apply to the cloud connector."""
    @property
    def cloud_connector_arn(self) -> _Intrinsic:
        """The ARN of the cloud connector."""
    @property
    def cloud_connector_id(self) -> _Intrinsic:
        """The unique identifier of the cloud connector."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the cloud connector was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the cloud connector was last updated."""

@_declaration
class Document(_SchemaResource):
    """The AWS::SSM::Document resource is an SSM document in AWS Systems Manager that defines the actions that
    Systems Manager performs, which can be used to set up and run commands on your instances.
    """
    @_declaration
    class AttachmentsSource(_SchemaPropertyType):
        key: _Literal["SourceUrl", "S3FileUrl", "AttachmentReference"] | _String | None = None
        """The key of a key-value pair that identifies the location of an attachment to a document."""
        name: _String | None = None
        """The name of the document attachment file."""
        values: _Sequence[_String] | _Intrinsic | None = None
        """The value of a key-value pair that identifies the location of an attachment to a document. The format for
        Value depends on the type of key you specify.
        """
    @_declaration
    class DocumentRequires(_SchemaPropertyType):
        name: _String | None = None
        """The name of the required SSM document. The name can be an Amazon Resource Name (ARN)."""
        version: _String | None = None
        """The document version required by the current document."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        """The name of the tag."""
        value: _String | None = None
        """The value of the tag."""
    TYPE: _ClassVar[str]
    content: _Document | _String
    """The content for the Systems Manager document in JSON, YAML or String format."""
    attachments: _Sequence[Document.AttachmentsSource | _Document] | _Intrinsic | None = None
    """A list of key and value pairs that describe attachments to a version of a document."""
    document_format: _Literal["YAML", "JSON", "TEXT"] | _String | None = None
    """Specify the document format for the request. The document format can be either JSON or YAML. JSON is the
    default format.
    """
    document_type: _Literal["ApplicationConfiguration", "ApplicationConfigurationSchema", "Automation", "Automation.ChangeTemplate", "AutoApprovalPolicy", "ChangeCalendar", "CloudFormation", "Command", "DeploymentStrategy", "ManualApprovalPolicy", "Package", "Policy", "ProblemAnalysis", "ProblemAnalysisTemplate", "Session"] | _String | None = None
    """The type of document to create."""
    name: _String | None = None
    """A name for the Systems Manager document."""
    requires: _Sequence[Document.DocumentRequires | _Document] | _Intrinsic | None = None
    """A list of SSM documents required by a document. For example, an ApplicationConfiguration document requires an
    ApplicationConfigurationSchema document.
    """
    tags: _Sequence[Document.Tag | _Document] | _Intrinsic | None = None
    """Optional metadata that you assign to a resource. Tags enable you to categorize a resource in different ways,
    such as by purpose, owner, or environment.
    """
    target_type: _String | None = None
    """Specify a target type to define the kinds of resources the document can run on."""
    update_method: _Literal["Replace", "NewVersion"] | _String | None = None
    """Update method - when set to 'Replace', the update will replace the existing document; when set to
    'NewVersion', the update will create a new version.
    """
    version_name: _String | None = None
    """An optional field specifying the version of the artifact you are creating with the document. This value is
    unique across all versions of a document, and cannot be changed.
    """

@_declaration
class MaintenanceWindow(_SchemaResource):
    """Resource type definition for AWS::SSM::MaintenanceWindow."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The name of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    allow_unassociated_targets: _Boolean
    """Enables a maintenance window task to run on managed instances, even if you have not registered those
    instances as targets. If enabled, then you must specify the unregistered instances (by instance ID) when you
    register a task with the maintenance window.
    """
    cutoff: _Integer
    """The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new
    tasks for execution.
    """
    duration: _Integer
    """The duration of the maintenance window in hours."""
    name: _String
    """The name of the maintenance window."""
    schedule: _String
    """The schedule of the maintenance window in the form of a cron or rate expression."""
    description: _String | None = None
    """A description of the maintenance window."""
    end_date: _String | None = None
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become
    inactive.
    """
    schedule_offset: _Integer | None = None
    """The number of days to wait to run a maintenance window after the scheduled cron expression date and time."""
    schedule_timezone: _String | None = None
    """The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers
    Authority (IANA) format.
    """
    start_date: _String | None = None
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become
    active. StartDate allows you to delay activation of the maintenance window until the specified future date.
    """
    tags: _Sequence[MaintenanceWindow.Tag | _Document] | _Intrinsic | None = None
    """Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs).
    Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For
    example, you might want to tag a maintenance window to identify the type of tasks it will run, the types of
    targets, and the environment it will run in.
    """
    @property
    def window_id(self) -> _Intrinsic:
        """The ID of the maintenance window."""

@_declaration
class MaintenanceWindowTarget(_SchemaResource):
    """Resource type definition for AWS::SSM::MaintenanceWindowTarget."""
    @_declaration
    class Targets(_SchemaPropertyType):
        key: _String
        """User-defined criteria for sending commands that target managed nodes that meet the criteria."""
        values: _Sequence[_String] | _Intrinsic
        """User-defined criteria that maps to Key."""
    TYPE: _ClassVar[str]
    resource_type: _Literal["INSTANCE", "RESOURCE_GROUP"] | _String
    """The type of target that is being registered with the maintenance window."""
    targets: _Sequence[MaintenanceWindowTarget.Targets | _Document] | _Intrinsic
    """The targets to register with the maintenance window."""
    window_id: _String
    """The ID of the maintenance window to register the target with."""
    description: _String | None = None
    """A description for the target."""
    name: _String | None = None
    """The name for the maintenance window target."""
    owner_information: _String | None = None
    """A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while
    running tasks for these targets in this maintenance window.
    """
    @property
    def window_target_id(self) -> _Intrinsic:
        """The ID of the target."""

@_declaration
class MaintenanceWindowTask(_SchemaResource):
    """Resource Type definition for AWS::SSM::MaintenanceWindowTask."""
    @_declaration
    class CloudWatchOutputConfig(_SchemaPropertyType):
        cloud_watch_log_group_name: _String | None = None
        """The name of the CloudWatch log group where you want to send command output."""
        cloud_watch_output_enabled: _Boolean | None = None
        """Enables Systems Manager to send command output to CloudWatch Logs."""
    @_declaration
    class LoggingInfo(_SchemaPropertyType):
        region: _String
        s3_bucket: _String
        s3_prefix: _String | None = None
    @_declaration
    class MaintenanceWindowAutomationParameters(_SchemaPropertyType):
        document_version: _String | None = None
        parameters: _Document | _String | None = None
    @_declaration
    class MaintenanceWindowLambdaParameters(_SchemaPropertyType):
        client_context: _String | None = None
        payload: _String | None = None
        qualifier: _String | None = None
    @_declaration
    class MaintenanceWindowRunCommandParameters(_SchemaPropertyType):
        cloud_watch_output_config: MaintenanceWindowTask.CloudWatchOutputConfig | _Document | None = None
        comment: _String | None = None
        document_hash: _String | None = None
        document_hash_type: _String | None = None
        document_version: _String | None = None
        notification_config: MaintenanceWindowTask.NotificationConfig | _Document | None = None
        output_s3_bucket_name: _String | None = None
        output_s3_key_prefix: _String | None = None
        parameters: _Document | _String | None = None
        service_role_arn: _String | None = None
        timeout_seconds: _Integer | None = None
    @_declaration
    class MaintenanceWindowStepFunctionsParameters(_SchemaPropertyType):
        input: _String | None = None
        name: _String | None = None
    @_declaration
    class NotificationConfig(_SchemaPropertyType):
        notification_arn: _String
        notification_events: _Sequence[_String] | _Intrinsic | None = None
        notification_type: _String | None = None
    @_declaration
    class Target(_SchemaPropertyType):
        key: _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class TaskInvocationParameters(_SchemaPropertyType):
        maintenance_window_automation_parameters: MaintenanceWindowTask.MaintenanceWindowAutomationParameters | _Document | None = None
        maintenance_window_lambda_parameters: MaintenanceWindowTask.MaintenanceWindowLambdaParameters | _Document | None = None
        maintenance_window_run_command_parameters: MaintenanceWindowTask.MaintenanceWindowRunCommandParameters | _Document | None = None
        maintenance_window_step_functions_parameters: MaintenanceWindowTask.MaintenanceWindowStepFunctionsParameters | _Document | None = None
    TYPE: _ClassVar[str]
    priority: _Integer
    """The priority of the task in the maintenance window. The lower the number, the higher the priority. Tasks that
    have the same priority are scheduled in parallel.
    """
    task_arn: _String
    """The resource that the task uses during execution."""
    task_type: _Literal["AUTOMATION", "LAMBDA", "RUN_COMMAND", "STEP_FUNCTIONS"] | _String
    """The type of task."""
    window_id: _String
    """The ID of the maintenance window where the task is registered."""
    cutoff_behavior: _Literal["CANCEL_TASK", "CONTINUE_TASK"] | _String | None = None
    """The specification for whether tasks should continue to run after the cutoff time specified in the maintenance
    windows is reached.
    """
    description: _String | None = None
    """A description of the task."""
    logging_info: MaintenanceWindowTask.LoggingInfo | _Document | None = None
    """Information about an Amazon S3 bucket to write Run Command task-level logs to."""
    max_concurrency: _String | None = None
    """The maximum number of targets this task can be run for, in parallel."""
    max_errors: _String | None = None
    """The maximum number of errors allowed before this task stops being scheduled."""
    name: _String | None = None
    """The task name."""
    service_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a
    maintenance window task.
    """
    targets: _Sequence[MaintenanceWindowTask.Target | _Document] | _Intrinsic | None = None
    """The targets (either instances or window target ids)."""
    task_invocation_parameters: MaintenanceWindowTask.TaskInvocationParameters | _Document | None = None
    """The parameters to pass to the task when it runs. Populate only the fields that match the task type. All other
    fields should be empty.
    """
    task_parameters: _Document | _String | None = None
    @property
    def window_task_id(self) -> _Intrinsic:
        """Unique identifier of the maintenance window task."""

@_declaration
class OpsItem(_SchemaResource):
    """Resource schema for AWS::SSM::OpsItem."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    """The description of the OpsItem."""
    source: _String
    """The origin of the OpsItem."""
    title: _String
    """The title of the OpsItem."""
    category: _String | None = None
    """The category of the OpsItem."""
    priority: _Integer | None = None
    """The priority of the OpsItem."""
    severity: _String | None = None
    """The severity of the OpsItem."""
    tags: _Sequence[OpsItem.Tag | _Document] | _Intrinsic | None = None
    """Tags for the OpsItem."""
    @property
    def created_by(self) -> _Intrinsic:
        """The user who created the OpsItem."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time the OpsItem was created."""
    @property
    def last_modified_by(self) -> _Intrinsic:
        """The user who last modified the OpsItem."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time the OpsItem was last modified."""
    @property
    def ops_item_arn(self) -> _Intrinsic:
        """The ARN of the OpsItem."""
    @property
    def ops_item_id(self) -> _Intrinsic:
        """The ID of the OpsItem."""
    @property
    def ops_item_type(self) -> _Intrinsic:
        """The type of OpsItem."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the OpsItem."""
    @property
    def version(self) -> _Intrinsic:
        """The version of the OpsItem."""

@_declaration
class Parameter(_ParameterGrants, _SchemaResource):
    """The ``AWS::SSM::Parameter`` resource creates an SSM parameter in SYSlong Parameter Store. To create an SSM
    parameter, you must have the IAMlong (IAM) permissions ``ssm:PutParameter`` and ``ssm:AddTagsToResource``. On
    stack creation, CFNlong adds the following three tags to the parameter: ``aws:cloudformation:stack-name``,
    ``aws:cloudformation:logical-id``, and ``aws:cloudformation:stack-id``, in addition to any custom tags you
    specify.
    """
    TYPE: _ClassVar[str]
    type: _Literal["String", "StringList"] | _String
    """The type of parameter. Parameters of type ``SecureString`` are not supported by CFNlong."""
    value: _String
    """The parameter value. If type is ``StringList``, the system returns a comma-separated string with no spaces
    between commas in the ``Value`` field.
    """
    allowed_pattern: _String | None = None
    """A regular expression used to validate the parameter value. For example, for ``String`` types with values
    restricted to numbers, you can specify the following: ``AllowedPattern=^\\d+$``.
    """
    data_type: _Literal["text", "aws:ec2:image"] | _String | None = None
    """The data type of the parameter, such as ``text`` or ``aws:ec2:image``. The default is ``text``."""
    description: _String | None = None
    """Information about the parameter."""
    name: _String | None = None
    """The name of the parameter. The reported maximum length of 2048 characters for a parameter name includes 1037
    characters that are reserved for internal use by SYS. The maximum length for a parameter name that you specify
    is 1011 characters. This count of 1011 characters includes the characters in the ARN that precede the name you
    specify. This ARN length will vary depending on your partition and Region.
    """
    policies: _String | None = None
    """Information about the policies assigned to a parameter. Assigning parameter policies in the *User Guide*."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs).
    Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For
    example, you might want to tag a SYS parameter to identify the type of resource to which it applies, the
    environment, or the type of configuration data referenced by the parameter.
    """
    tier: _Literal["Standard", "Advanced", "Intelligent-Tiering"] | _String | None = None
    """The parameter tier."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class PatchBaseline(_SchemaResource):
    """Resource Type definition for AWS::SSM::PatchBaseline."""
    @_declaration
    class PatchFilter(_SchemaPropertyType):
        """Defines which patches should be included in a patch baseline."""
        key: _Literal["ADVISORY_ID", "ARCH", "BUGZILLA_ID", "CLASSIFICATION", "CVE_ID", "EPOCH", "MSRC_SEVERITY", "NAME", "PATCH_ID", "PATCH_SET", "PRIORITY", "PRODUCT", "PRODUCT_FAMILY", "RELEASE", "REPOSITORY", "SECTION", "SECURITY", "SEVERITY", "VERSION"] | _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PatchFilterGroup(_SchemaPropertyType):
        """The patch filter group that defines the criteria for the rule."""
        patch_filters: _Sequence[PatchBaseline.PatchFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class PatchSource(_SchemaPropertyType):
        """Information about the patches to use to update the instances, including target operating systems and
        source repository. Applies to Linux instances only.
        """
        configuration: _String | None = None
        name: _String | None = None
        products: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Rule(_SchemaPropertyType):
        """Defines an approval rule for a patch baseline."""
        approve_after_days: _Integer | None = None
        approve_until_date: _String | None = None
        compliance_level: _Literal["CRITICAL", "HIGH", "INFORMATIONAL", "LOW", "MEDIUM", "UNSPECIFIED"] | _String | None = None
        enable_non_security: _Boolean | None = None
        patch_filter_group: PatchBaseline.PatchFilterGroup | _Document | None = None
    @_declaration
    class RuleGroup(_SchemaPropertyType):
        """A set of rules defining the approval rules for a patch baseline."""
        patch_rules: _Sequence[PatchBaseline.Rule | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that you assign to your AWS resources."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the patch baseline."""
    approval_rules: PatchBaseline.RuleGroup | _Document | None = None
    approved_patches: _Sequence[_String] | _Intrinsic | None = None
    """A list of explicitly approved patches for the baseline."""
    approved_patches_compliance_level: _Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] | _String | None = None
    """Defines the compliance level for approved patches. This means that if an approved patch is reported as
    missing, this is the severity of the compliance violation. The default value is UNSPECIFIED.
    """
    approved_patches_enable_non_security: _Boolean | None = None
    """Indicates whether the list of approved patches includes non-security updates that should be applied to the
    instances. The default value is 'false'. Applies to Linux instances only.
    """
    available_security_updates_compliance_status: _Literal["NON_COMPLIANT", "COMPLIANT"] | _String | None = None
    """The compliance status for vendor recommended security updates that are not approved by this patch baseline.
    """
    default_baseline: _Boolean | None = None
    """Set the baseline as default baseline. Only registering to default patch baseline is allowed."""
    description: _String | None = None
    """The description of the patch baseline."""
    global_filters: PatchBaseline.PatchFilterGroup | _Document | None = None
    """A set of global filters used to include patches in the baseline."""
    operating_system: _Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "AMAZON_LINUX_2023", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX"] | _String | None = None
    """Defines the operating system the patch baseline applies to. The Default value is WINDOWS."""
    patch_groups: _Sequence[_String] | _Intrinsic | None = None
    """PatchGroups is used to associate instances with a specific patch baseline."""
    rejected_patches: _Sequence[_String] | _Intrinsic | None = None
    """A list of explicitly rejected patches for the baseline."""
    rejected_patches_action: _Literal["ALLOW_AS_DEPENDENCY", "BLOCK"] | _String | None = None
    """The action for Patch Manager to take on patches included in the RejectedPackages list."""
    sources: _Sequence[PatchBaseline.PatchSource | _Document] | _Intrinsic | None = None
    """Information about the patches to use to update the instances, including target operating systems and source
    repository. Applies to Linux instances only.
    """
    tags: _Sequence[PatchBaseline.Tag | _Document] | _Intrinsic | None = None
    """Optional metadata that you assign to a resource. Tags enable you to categorize a resource in different ways.
    """
    @property
    def id(self) -> _Intrinsic:
        """The ID of the patch baseline."""

@_declaration
class ResourceDataSync(_SchemaResource):
    """Resource Type definition for AWS::SSM::ResourceDataSync."""
    @_declaration
    class AwsOrganizationsSource(_SchemaPropertyType):
        organization_source_type: _String
        organizational_units: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class S3Destination(_SchemaPropertyType):
        bucket_name: _String
        bucket_region: _String
        sync_format: _Literal["JsonSerDe"] | _String
        bucket_prefix: _String | None = None
        kms_key_arn: _String | None = None
    @_declaration
    class SyncSource(_SchemaPropertyType):
        source_regions: _Sequence[_String] | _Intrinsic
        source_type: _String
        aws_organizations_source: ResourceDataSync.AwsOrganizationsSource | _Document | None = None
        include_future_regions: _Boolean | None = None
    TYPE: _ClassVar[str]
    sync_name: _String
    bucket_name: _String | None = None
    bucket_prefix: _String | None = None
    bucket_region: _String | None = None
    kms_key_arn: _String | None = None
    s3_destination: ResourceDataSync.S3Destination | _Document | None = None
    sync_format: _String | None = None
    sync_source: ResourceDataSync.SyncSource | _Document | None = None
    sync_type: _String | None = None

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for AWS::SSM::ResourcePolicy."""
    TYPE: _ClassVar[str]
    policy: _Document | _String
    """Actual policy statement."""
    resource_arn: _String
    """Arn of OpsItemGroup etc."""
    @property
    def policy_hash(self) -> _Intrinsic:
        """A snapshot identifier for the policy over time."""
    @property
    def policy_id(self) -> _Intrinsic:
        """An unique identifier within the policies of a resource."""

@_declaration
class ServiceSetting(_SchemaResource):
    """Resource Type definition for AWS::SSM::ServiceSetting. ServiceSetting is an account-level setting for an AWS
    service that defines how a user interacts with or uses a service or feature.
    """
    TYPE: _ClassVar[str]
    setting_id: _String
    """The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled."""
    setting_value: _String
    """The value of the service setting."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the service setting."""
    @property
    def last_modified_date(self) -> _Intrinsic:
        """The last time the service setting was modified."""
    @property
    def last_modified_user(self) -> _Intrinsic:
        """The ARN of the last modified user."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the service setting. The value can be Default, Customized or PendingUpdate."""
