"""AWS::Backup. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class BackupPlan(_SchemaResource):
    """Resource Type definition for AWS::Backup::BackupPlan."""
    @_declaration
    class AdvancedBackupSettingResourceType(_SchemaPropertyType):
        backup_options: _Document | _String
        resource_type: _String
    @_declaration
    class BackupPlanResourceType(_SchemaPropertyType):
        backup_plan_name: _String
        backup_plan_rule: _Sequence[BackupPlan.BackupRuleResourceType | _Document] | _Intrinsic
        advanced_backup_settings: _Sequence[BackupPlan.AdvancedBackupSettingResourceType | _Document] | _Intrinsic | None = None
        scan_settings: _Sequence[BackupPlan.ScanSettingResourceType | _Document] | _Intrinsic | None = None
    @_declaration
    class BackupRuleResourceType(_SchemaPropertyType):
        rule_name: _String
        target_backup_vault: _String
        completion_window_minutes: _Number | None = None
        copy_actions: _Sequence[BackupPlan.CopyActionResourceType | _Document] | _Intrinsic | None = None
        enable_continuous_backup: _Boolean | None = None
        index_actions: _Sequence[BackupPlan.IndexActionsResourceType | _Document] | _Intrinsic | None = None
        lifecycle: BackupPlan.LifecycleResourceType | _Document | None = None
        recovery_point_tags: _Mapping[str, _String] | _Intrinsic | None = None
        scan_actions: _Sequence[BackupPlan.ScanActionResourceType | _Document] | _Intrinsic | None = None
        schedule_expression: _String | None = None
        schedule_expression_timezone: _String | None = None
        start_window_minutes: _Number | None = None
        target_logically_air_gapped_backup_vault_arn: _String | None = None
    @_declaration
    class CopyActionResourceType(_SchemaPropertyType):
        destination_backup_vault_arn: _String
        lifecycle: BackupPlan.LifecycleResourceType | _Document | None = None
    @_declaration
    class IndexActionsResourceType(_SchemaPropertyType):
        resource_types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class LifecycleResourceType(_SchemaPropertyType):
        delete_after_days: _Number | None = None
        move_to_cold_storage_after_days: _Number | None = None
        opt_in_to_archive_for_supported_resources: _Boolean | None = None
    @_declaration
    class ScanActionResourceType(_SchemaPropertyType):
        malware_scanner: _Literal["GUARDDUTY"] | _String | None = None
        scan_mode: _Literal["FULL_SCAN", "INCREMENTAL_SCAN"] | _String | None = None
    @_declaration
    class ScanSettingResourceType(_SchemaPropertyType):
        malware_scanner: _Literal["GUARDDUTY"] | _String | None = None
        resource_types: _Sequence[_String] | _Intrinsic | None = None
        scanner_role_arn: _String | None = None
    TYPE: _ClassVar[str]
    backup_plan: BackupPlan.BackupPlanResourceType | _Document
    backup_plan_tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def backup_plan_arn(self) -> _Intrinsic: ...
    @property
    def backup_plan_id(self) -> _Intrinsic: ...
    @property
    def version_id(self) -> _Intrinsic: ...

@_declaration
class BackupSelection(_SchemaResource):
    """Resource Type definition for AWS::Backup::BackupSelection."""
    @_declaration
    class BackupSelectionResourceType(_SchemaPropertyType):
        iam_role_arn: _String
        selection_name: _String
        conditions: BackupSelection.BackupSelectionResourceTypeConditions | _Document | None = None
        list_of_tags: _Sequence[BackupSelection.ConditionResourceType | _Document] | _Intrinsic | None = None
        not_resources: _Sequence[_String] | _Intrinsic | None = None
        resources: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class BackupSelectionResourceTypeConditions(_SchemaPropertyType):
        string_equals: _Sequence[BackupSelection.ConditionParameter | _Document] | _Intrinsic | None = None
        string_like: _Sequence[BackupSelection.ConditionParameter | _Document] | _Intrinsic | None = None
        string_not_equals: _Sequence[BackupSelection.ConditionParameter | _Document] | _Intrinsic | None = None
        string_not_like: _Sequence[BackupSelection.ConditionParameter | _Document] | _Intrinsic | None = None
    @_declaration
    class ConditionParameter(_SchemaPropertyType):
        condition_key: _String | None = None
        condition_value: _String | None = None
    @_declaration
    class ConditionResourceType(_SchemaPropertyType):
        condition_key: _String
        condition_type: _String
        condition_value: _String
    TYPE: _ClassVar[str]
    backup_plan_id: _String
    backup_selection: BackupSelection.BackupSelectionResourceType | _Document
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def selection_id(self) -> _Intrinsic: ...

@_declaration
class BackupVault(_SchemaResource):
    """Resource Type definition for AWS::Backup::BackupVault."""
    @_declaration
    class LockConfigurationType(_SchemaPropertyType):
        min_retention_days: _Integer
        changeable_for_days: _Integer | None = None
        max_retention_days: _Integer | None = None
    @_declaration
    class NotificationObjectType(_SchemaPropertyType):
        backup_vault_events: _Sequence[_String] | _Intrinsic
        sns_topic_arn: _String
    TYPE: _ClassVar[str]
    backup_vault_name: _String
    access_policy: _Document | _String | None = None
    backup_vault_tags: _Mapping[str, _String] | _Intrinsic | None = None
    encryption_key_arn: _String | None = None
    lock_configuration: BackupVault.LockConfigurationType | _Document | None = None
    notifications: BackupVault.NotificationObjectType | _Document | None = None
    @property
    def backup_vault_arn(self) -> _Intrinsic: ...

@_declaration
class Framework(_SchemaResource):
    """Contains detailed information about a framework. Frameworks contain controls, which evaluate and report on
    your backup events and resources. Frameworks generate daily compliance results.
    """
    @_declaration
    class ControlInputParameter(_SchemaPropertyType):
        parameter_name: _String
        parameter_value: _String
    @_declaration
    class FrameworkControl(_SchemaPropertyType):
        control_name: _String
        """The name of a control. This name is between 1 and 256 characters."""
        control_input_parameters: _Sequence[Framework.ControlInputParameter | _Document] | _Intrinsic | None = None
        """A list of ParameterName and ParameterValue pairs."""
        control_scope: Framework.FrameworkControlControlScope | _Document | None = None
    @_declaration
    class FrameworkControlControlScope(_SchemaPropertyType):
        """The scope of a control. The control scope defines what the control will evaluate. Three examples of
        control scopes are: a specific backup plan, all backup plans with a specific tag, or all backup plans.
        """
        compliance_resource_ids: _Sequence[_String] | _Intrinsic | None = None
        """The ID of the only AWS resource that you want your control scope to contain."""
        compliance_resource_types: _Sequence[_String] | _Intrinsic | None = None
        """Describes whether the control scope includes one or more types of resources, such as `EFS` or `RDS`."""
        tags: _Sequence[Framework.Tag | _Document] | _Intrinsic | None = None
        """Describes whether the control scope includes resources with one or more tags. Each tag is a key-value
        pair.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    framework_controls: _Sequence[Framework.FrameworkControl | _Document] | _Intrinsic
    """Contains detailed information about all of the controls of a framework. Each framework must contain at least
    one control.
    """
    framework_description: _String | None = None
    """An optional description of the framework with a maximum 1,024 characters."""
    framework_name: _String | None = None
    """The unique name of a framework. This name is between 1 and 256 characters, starting with a letter, and
    consisting of letters (a-z, A-Z), numbers (0-9), and underscores (_).
    """
    framework_tags: _Sequence[Framework.Tag | _Document] | _Intrinsic | None = None
    """Metadata that you can assign to help organize the frameworks that you create. Each tag is a key-value pair.
    """
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time that a framework is created, in ISO 8601 representation. The value of CreationTime is
        accurate to milliseconds. For example, 2020-07-10T15:00:00.000-08:00 represents the 10th of July 2020 at
        3:00 PM 8 hours behind UTC.
        """
    @property
    def deployment_status(self) -> _Intrinsic:
        """The deployment status of a framework. The statuses are: `CREATE_IN_PROGRESS | UPDATE_IN_PROGRESS |
        DELETE_IN_PROGRESS | COMPLETED | FAILED`.
        """
    @property
    def framework_arn(self) -> _Intrinsic:
        """An Amazon Resource Name (ARN) that uniquely identifies Framework as a resource."""
    @property
    def framework_status(self) -> _Intrinsic:
        """A framework consists of one or more controls. Each control governs a resource, such as backup plans,
        backup selections, backup vaults, or recovery points. You can also turn AWS Config recording on or off for
        each resource.
        """

@_declaration
class LegalHold(_SchemaResource):
    """Creates a legal hold on recovery points (backups). A legal hold prevents backups from being deleted while
    under hold.
    """
    @_declaration
    class RecoveryPointSelection(_SchemaPropertyType):
        """The criteria to assign a set of resources, such as resource types or backup vaults."""
        date_range: LegalHold.RecoveryPointSelectionDateRange | _Document | None = None
        resource_identifiers: _Sequence[_String] | _Intrinsic | None = None
        """The resources included in the resource selection."""
        vault_names: _Sequence[_String] | _Intrinsic | None = None
        """The names of the vaults in which the selected recovery points are contained."""
    @_declaration
    class RecoveryPointSelectionDateRange(_SchemaPropertyType):
        """A date range for filtering recovery points."""
        from_date: _String
        """The beginning date, inclusive. ISO 8601 date-time."""
        to_date: _String
        """The end date, inclusive. ISO 8601 date-time."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    description: _String
    """The description of the legal hold."""
    recovery_point_selection: LegalHold.RecoveryPointSelection | _Document
    title: _String
    """The title of the legal hold."""
    tags: _Sequence[LegalHold.Tags | _Document] | _Intrinsic | None = None
    """Optional tags to include."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the legal hold."""
    @property
    def creation_date(self) -> _Intrinsic:
        """The time when the legal hold was created."""
    @property
    def legal_hold_id(self) -> _Intrinsic:
        """The ID of the legal hold."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the legal hold."""

@_declaration
class LogicallyAirGappedBackupVault(_SchemaResource):
    """Resource Type definition for AWS::Backup::LogicallyAirGappedBackupVault."""
    @_declaration
    class NotificationObjectType(_SchemaPropertyType):
        backup_vault_events: _Sequence[_String] | _Intrinsic
        sns_topic_arn: _String
    TYPE: _ClassVar[str]
    backup_vault_name: _String
    max_retention_days: _Integer
    min_retention_days: _Integer
    access_policy: _Document | _String | None = None
    backup_vault_tags: _Mapping[str, _String] | _Intrinsic | None = None
    encryption_key_arn: _String | None = None
    mpa_approval_team_arn: _String | None = None
    notifications: LogicallyAirGappedBackupVault.NotificationObjectType | _Document | None = None
    @property
    def backup_vault_arn(self) -> _Intrinsic: ...
    @property
    def vault_state(self) -> _Intrinsic: ...
    @property
    def vault_type(self) -> _Intrinsic: ...

@_declaration
class ReportPlan(_SchemaResource):
    """Contains detailed information about a report plan in AWS Backup Audit Manager."""
    @_declaration
    class ReportDeliveryChannel(_SchemaPropertyType):
        """A structure that contains information about where and how to deliver your reports, specifically your
        Amazon S3 bucket name, S3 key prefix, and the formats of your reports.
        """
        s3_bucket_name: _String
        """The unique name of the S3 bucket that receives your reports."""
        formats: _Sequence[_String] | _Intrinsic | None = None
        """A list of the format of your reports: CSV, JSON, or both. If not specified, the default format is CSV."""
        s3_key_prefix: _String | None = None
        """The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3. The prefix is this part
        of the following path: s3://your-bucket-name/prefix/Backup/us-west-2/year/month/day/report-name. If not
        specified, there is no prefix.
        """
    @_declaration
    class ReportSetting(_SchemaPropertyType):
        """Identifies the report template for the report. Reports are built using a report template."""
        report_template: _String
        """Identifies the report template for the report. Reports are built using a report template. The report
        templates are: `BACKUP_JOB_REPORT | COPY_JOB_REPORT | RESTORE_JOB_REPORT`.
        """
        accounts: _Sequence[_String] | _Intrinsic | None = None
        """The list of AWS accounts that a report covers."""
        framework_arns: _Sequence[_String] | _Intrinsic | None = None
        """The Amazon Resource Names (ARNs) of the frameworks a report covers."""
        organization_units: _Sequence[_String] | _Intrinsic | None = None
        """The list of AWS organization units that a report covers."""
        regions: _Sequence[_String] | _Intrinsic | None = None
        """The list of AWS regions that a report covers."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    report_delivery_channel: ReportPlan.ReportDeliveryChannel | _Document
    report_setting: ReportPlan.ReportSetting | _Document
    report_plan_description: _String | None = None
    """An optional description of the report plan with a maximum of 1,024 characters."""
    report_plan_name: _String | None = None
    """The unique name of the report plan. The name must be between 1 and 256 characters, starting with a letter,
    and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (_).
    """
    report_plan_tags: _Sequence[ReportPlan.Tag | _Document] | _Intrinsic | None = None
    """Metadata that you can assign to help organize the report plans that you create. Each tag is a key-value pair.
    """
    @property
    def report_plan_arn(self) -> _Intrinsic:
        """An Amazon Resource Name (ARN) that uniquely identifies a resource. The format of the ARN depends on the
        resource type.
        """

@_declaration
class RestoreTestingPlan(_SchemaResource):
    """Definition of AWS::Backup::RestoreTestingPlan Resource Type."""
    @_declaration
    class RestoreTestingRecoveryPointSelection(_SchemaPropertyType):
        algorithm: _Literal["LATEST_WITHIN_WINDOW", "RANDOM_WITHIN_WINDOW"] | _String
        include_vaults: _Sequence[_String] | _Intrinsic
        recovery_point_types: _Sequence[_Literal["SNAPSHOT", "CONTINUOUS"] | _String] | _Intrinsic
        exclude_vaults: _Sequence[_String] | _Intrinsic | None = None
        selection_window_days: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
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
    recovery_point_selection: RestoreTestingPlan.RestoreTestingRecoveryPointSelection | _Document
    restore_testing_plan_name: _String
    schedule_expression: _String
    schedule_expression_timezone: _String | None = None
    start_window_hours: _Integer | None = None
    tags: _Sequence[RestoreTestingPlan.Tag | _Document] | _Intrinsic | None = None
    @property
    def restore_testing_plan_arn(self) -> _Intrinsic: ...

@_declaration
class RestoreTestingSelection(_SchemaResource):
    """Resource Type definition for AWS::Backup::RestoreTestingSelection."""
    @_declaration
    class KeyValue(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class ProtectedResourceConditions(_SchemaPropertyType):
        string_equals: _Sequence[RestoreTestingSelection.KeyValue | _Document] | _Intrinsic | None = None
        string_not_equals: _Sequence[RestoreTestingSelection.KeyValue | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    iam_role_arn: _String
    protected_resource_type: _String
    restore_testing_plan_name: _String
    restore_testing_selection_name: _String
    protected_resource_arns: _Sequence[_String] | _Intrinsic | None = None
    protected_resource_conditions: RestoreTestingSelection.ProtectedResourceConditions | _Document | None = None
    restore_metadata_overrides: _Mapping[str, _String] | _Intrinsic | None = None
    validation_window_hours: _Integer | None = None

@_declaration
class TieringConfiguration(_SchemaResource):
    """Resource Type definition for AWS::Backup::TieringConfiguration."""
    @_declaration
    class ResourceSelection(_SchemaPropertyType):
        resource_type: _String
        resources: _Sequence[_String] | _Intrinsic
        tiering_down_settings_in_days: _Integer
    TYPE: _ClassVar[str]
    backup_vault_name: _String
    resource_selection: _Sequence[TieringConfiguration.ResourceSelection | _Document] | _Intrinsic
    tiering_configuration_name: _String
    tiering_configuration_tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_updated_time(self) -> _Intrinsic: ...
    @property
    def tiering_configuration_arn(self) -> _Intrinsic: ...
