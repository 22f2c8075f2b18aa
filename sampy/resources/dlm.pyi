"""AWS::DLM. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class LifecyclePolicy(_SchemaResource):
    """Resource Type definition for AWS::DLM::LifecyclePolicy."""
    @_declaration
    class Action(_SchemaPropertyType):
        cross_region_copy: _Sequence[LifecyclePolicy.CrossRegionCopyAction | _Document] | _Intrinsic
        """The rule for copying shared snapshots across Regions."""
        name: _String
        """A descriptive name for the action."""
    @_declaration
    class ArchiveRetainRule(_SchemaPropertyType):
        """Information about the retention period for the snapshot archiving rule."""
        retention_archive_tier: LifecyclePolicy.RetentionArchiveTier | _Document
    @_declaration
    class ArchiveRule(_SchemaPropertyType):
        """**[Custom snapshot policies that target volumes only]** The snapshot archiving rule for the schedule.
        When you specify an archiving rule, snapshots are automatically moved from the standard tier to the archive
        tier once the schedule's retention threshold is met. Snapshots are then retained in the archive tier for the
        archive retention period that you specify.
        """
        retain_rule: LifecyclePolicy.ArchiveRetainRule | _Document
    @_declaration
    class CreateRule(_SchemaPropertyType):
        """The creation rule."""
        cron_expression: _String | None = None
        """The schedule, as a Cron expression. The schedule interval must be between 1 hour and 1 year."""
        interval: _Integer | None = None
        """The interval between snapshots. The supported values are 1, 2, 3, 4, 6, 8, 12, and 24."""
        interval_unit: _Literal["HOURS"] | _String | None = None
        """The interval unit."""
        location: _Literal["CLOUD", "LOCAL_ZONE", "OUTPOST_LOCAL"] | _String | None = None
        """**[Custom snapshot policies only]** Specifies the destination for snapshots created by the policy. The
        allowed destinations depend on the location of the targeted resources.
        """
        scripts: _Sequence[LifecyclePolicy.Script | _Document] | _Intrinsic | None = None
        """**[Custom snapshot policies that target instances only]** Specifies pre and/or post scripts for a
        snapshot lifecycle policy that targets instances. This is useful for creating application-consistent
        snapshots, or for performing specific administrative tasks before or after Amazon Data Lifecycle Manager
        initiates snapshot creation.
        """
        times: _Sequence[_String] | _Intrinsic | None = None
        """The time, in UTC, to start the operation. The supported format is hh:mm."""
    @_declaration
    class CrossRegionCopyAction(_SchemaPropertyType):
        encryption_configuration: LifecyclePolicy.EncryptionConfiguration | _Document
        target: _String
        """The target Region."""
        retain_rule: LifecyclePolicy.CrossRegionCopyRetainRule | _Document | None = None
    @_declaration
    class CrossRegionCopyDeprecateRule(_SchemaPropertyType):
        """**[Custom AMI policies only]** The AMI deprecation rule for cross-Region AMI copies created by the rule.
        """
        interval: _Integer
        """The period after which to deprecate the cross-Region AMI copies. The period must be less than or equal to
        the cross-Region AMI copy retention period, and it can't be greater than 10 years. This is equivalent to 120
        months, 520 weeks, or 3650 days.
        """
        interval_unit: _Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | _String
        """The unit of time in which to measure the **Interval**. For example, to deprecate a cross-Region AMI copy
        after 3 months, specify `Interval=3` and `IntervalUnit=MONTHS`.
        """
    @_declaration
    class CrossRegionCopyRetainRule(_SchemaPropertyType):
        """The retention rule that indicates how long the cross-Region snapshot or AMI copies are to be retained in
        the destination Region.
        """
        interval: _Integer
        """The amount of time to retain a cross-Region snapshot or AMI copy. The maximum is 100 years. This is
        equivalent to 1200 months, 5200 weeks, or 36500 days.
        """
        interval_unit: _Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | _String
        """The unit of time for time-based retention. For example, to retain a cross-Region copy for 3 months,
        specify `Interval=3` and `IntervalUnit=MONTHS`.
        """
    @_declaration
    class CrossRegionCopyRule(_SchemaPropertyType):
        encrypted: _Boolean
        """To encrypt a copy of an unencrypted snapshot if encryption by default is not enabled, enable encryption
        using this parameter. Copies of encrypted snapshots are encrypted, even if this parameter is `false` or if
        encryption by default is not enabled.
        """
        cmk_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not
        specified, the default KMS key for the account is used.
        """
        copy_tags: _Boolean | None = None
        """Indicates whether to copy all user-defined tags from the source snapshot or AMI to the cross-Region copy.
        """
        deprecate_rule: LifecyclePolicy.CrossRegionCopyDeprecateRule | _Document | None = None
        retain_rule: LifecyclePolicy.CrossRegionCopyRetainRule | _Document | None = None
        target: _String | None = None
        """**[Custom snapshot policies only]** The target Region or the Amazon Resource Name (ARN) of the target
        Outpost for the snapshot copies.
        """
        target_region: _String | None = None
        """**[Custom AMI policies only]** The target Region or the Amazon Resource Name (ARN) of the target Outpost
        for the AMI copies.
        """
    @_declaration
    class CrossRegionCopyTarget(_SchemaPropertyType):
        target_region: _String | None = None
        """The target Region, for example `us-east-1`."""
    @_declaration
    class DeprecateRule(_SchemaPropertyType):
        """**[Custom AMI policies only]** The AMI deprecation rule for the schedule."""
        count: _Integer | None = None
        """If the schedule has a count-based retention rule, this parameter specifies the number of oldest AMIs to
        deprecate. The count must be less than or equal to the schedule's retention count, and it can't be greater
        than 1000.
        """
        interval: _Integer | None = None
        """If the schedule has an age-based retention rule, this parameter specifies the period after which to
        deprecate AMIs created by the schedule. The period must be less than or equal to the schedule's retention
        period, and it can't be greater than 10 years. This is equivalent to 120 months, 520 weeks, or 3650 days.
        """
        interval_unit: _Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | _String | None = None
        """The unit of time in which to measure the **Interval**."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The encryption settings for the copied snapshot."""
        encrypted: _Boolean
        """To encrypt a copy of an unencrypted snapshot when encryption by default is not enabled, enable encryption
        using this parameter. Copies of encrypted snapshots are encrypted, even if this parameter is `false` or when
        encryption by default is not enabled.
        """
        cmk_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not
        specified, the default KMS key for the account is used.
        """
    @_declaration
    class EventParameters(_SchemaPropertyType):
        """Information about the event."""
        event_type: _Literal["shareSnapshot"] | _String
        """The type of event. Currently, only snapshot sharing events are supported."""
        snapshot_owner: _Sequence[_String] | _Intrinsic
        """The IDs of the AWS accounts that can trigger policy by sharing snapshots with your account. The policy
        only runs if one of the specified AWS accounts shares a snapshot with your account.
        """
        description_regex: _String | None = None
        """The snapshot description that can trigger the policy. The description pattern is specified using a
        regular expression. The policy runs only if a snapshot with a description that matches the specified pattern
        is shared with your account.
        """
    @_declaration
    class EventSource(_SchemaPropertyType):
        """**[Event-based policies only]** The event that activates the event-based policy."""
        type: _Literal["MANAGED_CWE"] | _String
        """The source of the event. Currently only managed Amazon EventBridge events are supported."""
        parameters: LifecyclePolicy.EventParameters | _Document | None = None
    @_declaration
    class Exclusions(_SchemaPropertyType):
        """**[Default policies only]** Specifies exclusion parameters for volumes or instances for which you do not
        want to create snapshots or AMIs. The policy will not create snapshots or AMIs for target resources that
        match any of the specified exclusion parameters.
        """
        exclude_boot_volumes: _Boolean | None = None
        """**[Default policies for EBS snapshots only]** Indicates whether to exclude volumes that are attached to
        instances as the boot volume. If you exclude boot volumes, only volumes attached as data (non-boot) volumes
        will be backed up by the policy. To exclude boot volumes, specify `true`.
        """
        exclude_tags: _Sequence[LifecyclePolicy.Tag | _Document] | _Intrinsic | None = None
        """**[Default policies for EBS-backed AMIs only]** Specifies whether to exclude volumes that have specific
        tags.
        """
        exclude_volume_types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FastRestoreRule(_SchemaPropertyType):
        """**[Custom snapshot policies only]** The rule for enabling fast snapshot restore."""
        availability_zone_ids: _Sequence[_String] | _Intrinsic | None = None
        """The Availability Zone IDs in which to enable fast snapshot restore."""
        availability_zones: _Sequence[_String] | _Intrinsic | None = None
        """The Availability Zones in which to enable fast snapshot restore."""
        count: _Integer | None = None
        """The number of snapshots to be enabled with fast snapshot restore."""
        interval: _Integer | None = None
        """The amount of time to enable fast snapshot restore. The maximum is 100 years. This is equivalent to 1200
        months, 5200 weeks, or 36500 days.
        """
        interval_unit: _Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | _String | None = None
        """The unit of time for enabling fast snapshot restore."""
    @_declaration
    class Parameters(_SchemaPropertyType):
        """**[Custom snapshot and AMI policies only]** A set of optional parameters for snapshot and AMI lifecycle
        policies.
        """
        exclude_boot_volume: _Boolean | None = None
        """**[Custom snapshot policies that target instances only]** Indicates whether to exclude the root volume
        from multi-volume snapshot sets. The default is `false`. If you specify `true`, then the root volumes
        attached to targeted instances will be excluded from the multi-volume snapshot sets created by the policy.
        """
        exclude_data_volume_tags: _Sequence[LifecyclePolicy.Tag | _Document] | _Intrinsic | None = None
        """**[Custom snapshot policies that target instances only]** The tags used to identify data (non-root)
        volumes to exclude from multi-volume snapshot sets. If you create a snapshot lifecycle policy that targets
        instances and you specify tags for this parameter, then data volumes with the specified tags that are
        attached to targeted instances will be excluded from the multi-volume snapshot sets created by the policy.
        """
        no_reboot: _Boolean | None = None
        """**[Custom AMI policies only]** Indicates whether targeted instances are rebooted when the lifecycle
        policy runs. `true` indicates that targeted instances are not rebooted when the policy runs. `false`
        indicates that target instances are rebooted when the policy runs.
        """
    @_declaration
    class PolicyDetails(_SchemaPropertyType):
        """The configuration details of the lifecycle policy."""
        actions: _Sequence[LifecyclePolicy.Action | _Document] | _Intrinsic | None = None
        """**[Event-based policies only]** The actions to be performed when the event-based policy is activated. You
        can specify only one action per policy.
        """
        copy_tags: _Boolean | None = None
        """**[Default policies only]** Indicates whether the policy should copy tags from the source resource to the
        snapshot or AMI. If you do not specify a value, the default is `false`.
        """
        create_interval: _Integer | None = None
        """**[Default policies only]** Specifies how often the policy should run and create snapshots or AMIs. The
        creation frequency can range from 1 to 7 days. If you do not specify a value, the default is 1.
        """
        cross_region_copy_targets: _Sequence[LifecyclePolicy.CrossRegionCopyTarget | _Document] | _Intrinsic | None = None
        event_source: LifecyclePolicy.EventSource | _Document | None = None
        exclusions: LifecyclePolicy.Exclusions | _Document | None = None
        extend_deletion: _Boolean | None = None
        """**[Default policies only]** Defines the snapshot or AMI retention behavior for the policy if the source
        volume or instance is deleted, or if the policy enters the error, disabled, or deleted state.
        """
        parameters: LifecyclePolicy.Parameters | _Document | None = None
        policy_language: _Literal["SIMPLIFIED", "STANDARD"] | _String | None = None
        """The type of policy to create."""
        policy_type: _Literal["EBS_SNAPSHOT_MANAGEMENT", "EVENT_BASED_POLICY", "IMAGE_MANAGEMENT"] | _String | None = None
        """The type of policy. Specify `EBS_SNAPSHOT_MANAGEMENT` to create a lifecycle policy that manages the
        lifecycle of Amazon EBS snapshots. Specify `IMAGE_MANAGEMENT` to create a lifecycle policy that manages the
        lifecycle of EBS-backed AMIs. Specify `EVENT_BASED_POLICY` to create an event-based policy that performs
        specific actions when a defined event occurs in your AWS account.
        """
        resource_locations: _Sequence[_Literal["CLOUD", "LOCAL_ZONE", "OUTPOST"] | _String] | _Intrinsic | None = None
        """**[Custom snapshot and AMI policies only]** The location of the resources to backup. If the source
        resources are located in a Region, specify `CLOUD`.
        """
        resource_type: _Literal["INSTANCE", "VOLUME"] | _String | None = None
        """**[Default policies only]** Specify the type of default policy to create."""
        resource_types: _Sequence[_Literal["INSTANCE", "VOLUME"] | _String] | _Intrinsic | None = None
        """**[Custom snapshot policies only]** The target resource type for snapshot and AMI lifecycle policies. Use
        `VOLUME` to create snapshots of individual volumes or use `INSTANCE` to create multi-volume snapshots from
        the volumes for an instance.
        """
        retain_interval: _Integer | None = None
        """**[Default policies only]** Specifies how long the policy should retain snapshots or AMIs before deleting
        them. The retention period can range from 2 to 14 days, but it must be greater than the creation frequency
        to ensure that the policy retains at least 1 snapshot or AMI at any given time. If you do not specify a
        value, the default is 7.
        """
        schedules: _Sequence[LifecyclePolicy.Schedule | _Document] | _Intrinsic | None = None
        """**[Custom snapshot and AMI policies only]** The schedules of policy-defined actions for snapshot and AMI
        lifecycle policies. A policy can have up to four schedules -- one mandatory schedule and up to three
        optional schedules.
        """
        target_tags: _Sequence[LifecyclePolicy.Tag | _Document] | _Intrinsic | None = None
        """**[Custom snapshot and AMI policies only]** The single tag that identifies targeted resources for this
        policy.
        """
    @_declaration
    class RetainRule(_SchemaPropertyType):
        """The retention rule for snapshots or AMIs created by the policy."""
        count: _Integer | None = None
        """The number of snapshots to retain for each volume, up to a maximum of 1000. For example if you want to
        retain a maximum of three snapshots, specify `3`. When the fourth snapshot is created, the oldest retained
        snapshot is deleted, or it is moved to the archive tier if you have specified an `ArchiveRule`.
        """
        interval: _Integer | None = None
        """The amount of time to retain each snapshot. The maximum is 100 years. This is equivalent to 1200 months,
        5200 weeks, or 36500 days.
        """
        interval_unit: _Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | _String | None = None
        """The unit of time for time-based retention. For example, to retain snapshots for 3 months, specify
        `Interval=3` and `IntervalUnit=MONTHS`. Once the snapshot has been retained for 3 months, it is deleted, or
        it is moved to the archive tier if you have specified an `ArchiveRule`.
        """
    @_declaration
    class RetentionArchiveTier(_SchemaPropertyType):
        """Information about retention period in the Amazon EBS Snapshots Archive."""
        count: _Integer | None = None
        """The maximum number of snapshots to retain in the archive storage tier for each volume. The count must
        ensure that each snapshot remains in the archive tier for at least 90 days.
        """
        interval: _Integer | None = None
        """Specifies the period of time to retain snapshots in the archive tier. After this period expires, the
        snapshot is permanently deleted.
        """
        interval_unit: _Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | _String | None = None
        """The unit of time in which to measure the **Interval**. For example, to retain snapshots in the archive
        tier for 6 months, specify `Interval=6` and `IntervalUnit=MONTHS`.
        """
    @_declaration
    class Schedule(_SchemaPropertyType):
        archive_rule: LifecyclePolicy.ArchiveRule | _Document | None = None
        copy_tags: _Boolean | None = None
        """Copy all user-defined tags on a source volume to snapshots of the volume created by this policy."""
        create_rule: LifecyclePolicy.CreateRule | _Document | None = None
        cross_region_copy_rules: _Sequence[LifecyclePolicy.CrossRegionCopyRule | _Document] | _Intrinsic | None = None
        """Specifies a rule for copying snapshots or AMIs across Regions."""
        deprecate_rule: LifecyclePolicy.DeprecateRule | _Document | None = None
        fast_restore_rule: LifecyclePolicy.FastRestoreRule | _Document | None = None
        name: _String | None = None
        """The name of the schedule."""
        retain_rule: LifecyclePolicy.RetainRule | _Document | None = None
        share_rules: _Sequence[LifecyclePolicy.ShareRule | _Document] | _Intrinsic | None = None
        """**[Custom snapshot policies only]** The rule for sharing snapshots with other AWS accounts."""
        tags_to_add: _Sequence[LifecyclePolicy.Tag | _Document] | _Intrinsic | None = None
        """The tags to apply to policy-created resources. These user-defined tags are in addition to the AWS-added
        lifecycle tags.
        """
        variable_tags: _Sequence[LifecyclePolicy.Tag | _Document] | _Intrinsic | None = None
        """**[AMI policies and snapshot policies that target instances only]** A collection of key/value pairs with
        values determined dynamically when the policy is executed. Keys may be any valid Amazon EC2 tag key. Values
        must be in one of the two following formats: `$(instance-id)` or `$(timestamp)`. Variable tags are only
        valid for EBS Snapshot Management -- Instance policies.
        """
    @_declaration
    class Script(_SchemaPropertyType):
        execute_operation_on_script_failure: _Boolean | None = None
        """Indicates whether Amazon Data Lifecycle Manager should default to crash-consistent snapshots if the pre
        script fails.
        """
        execution_handler: _String | None = None
        """The SSM document that includes the pre and/or post scripts to run."""
        execution_handler_service: _Literal["AWS_SYSTEMS_MANAGER"] | _String | None = None
        """Indicates the service used to execute the pre and/or post scripts."""
        execution_timeout: _Integer | None = None
        """Specifies a timeout period, in seconds, after which Amazon Data Lifecycle Manager fails the script run
        attempt if it has not completed. If a script does not complete within its timeout period, Amazon Data
        Lifecycle Manager fails the attempt. The timeout period applies to the pre and post scripts individually.
        """
        maximum_retry_count: _Integer | None = None
        """Specifies the number of times Amazon Data Lifecycle Manager should retry scripts that fail."""
        stages: _Sequence[_Literal["POST", "PRE"] | _String] | _Intrinsic | None = None
        """Indicate which scripts Amazon Data Lifecycle Manager should run on target instances. Pre scripts run
        before Amazon Data Lifecycle Manager initiates snapshot creation. Post scripts run after Amazon Data
        Lifecycle Manager initiates snapshot creation.
        """
    @_declaration
    class ShareRule(_SchemaPropertyType):
        target_accounts: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the AWS accounts with which to share the snapshots."""
        unshare_interval: _Integer | None = None
        """The period after which snapshots that are shared with other AWS accounts are automatically unshared."""
        unshare_interval_unit: _Literal["DAYS", "MONTHS", "WEEKS", "YEARS"] | _String | None = None
        """The unit of time for the automatic unsharing interval."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    copy_tags: _Boolean | None = None
    """**[Default policies only]** Indicates whether the policy should copy tags from the source resource to the
    snapshot or AMI. If you do not specify a value, the default is false.
    """
    create_interval: _Integer | None = None
    """**[Default policies only]** Specifies how often the policy should run and create snapshots or AMIs. The
    creation frequency can range from 1 to 7 days.
    """
    cross_region_copy_targets: _Sequence[LifecyclePolicy.CrossRegionCopyTarget | _Document] | _Intrinsic | None = None
    default_policy: _Literal["INSTANCE", "VOLUME"] | _String | None = None
    """**[Default policies only]** Specify the type of default policy to create."""
    description: _String | None = None
    """A description of the lifecycle policy. The characters ^[0-9A-Za-z _-]+$ are supported."""
    exclusions: LifecyclePolicy.Exclusions | _Document | None = None
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM role used to run the operations specified by the lifecycle policy.
    """
    extend_deletion: _Boolean | None = None
    """**[Default policies only]** Defines the snapshot or AMI retention behavior for the policy if the source
    volume or instance is deleted, or if the policy enters the error, disabled, or deleted state.
    """
    policy_details: LifecyclePolicy.PolicyDetails | _Document | None = None
    retain_interval: _Integer | None = None
    """**[Default policies only]** Specifies how long the policy should retain snapshots or AMIs before deleting
    them. The retention period can range from 2 to 14 days, but it must be greater than the creation frequency to
    ensure that the policy retains at least 1 snapshot or AMI at any given time.
    """
    state: _String | None = None
    """The activation state of the lifecycle policy."""
    tags: _Sequence[LifecyclePolicy.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the lifecycle policy during creation."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the lifecycle policy."""
    @property
    def policy_id(self) -> _Intrinsic:
        """The identifier of the lifecycle policy."""
