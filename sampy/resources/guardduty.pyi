"""AWS::GuardDuty. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CustomDetectionRuleAssociation(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation. Associates a GuardDuty custom
    detection rule with the caller's account, enabling the rule in either LIVE or DRY_RUN mode.
    """
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    mode: _Literal["LIVE", "DRY_RUN"] | _String
    """Whether the rule runs in LIVE mode (generates findings) or DRY_RUN mode (evaluates without generating
    findings).
    """
    rule_id: _String
    """The catalog identifier of the custom detection rule to associate."""
    tags: _Sequence[CustomDetectionRuleAssociation.TagItem | _Document] | _Intrinsic | None = None
    """The tags applied to the association."""
    @property
    def account_id(self) -> _Intrinsic:
        """The AWS account ID the association applies to."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the association."""
    @property
    def association_id(self) -> _Intrinsic:
        """The service-generated unique identifier of the association."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time the association was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time the association was last updated."""

@_declaration
class Detector(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::Detector."""
    @_declaration
    class CFNDataSourceConfigurations(_SchemaPropertyType):
        kubernetes: Detector.CFNKubernetesConfiguration | _Document | None = None
        malware_protection: Detector.CFNMalwareProtectionConfiguration | _Document | None = None
        s3_logs: Detector.CFNS3LogsConfiguration | _Document | None = None
    @_declaration
    class CFNFeatureAdditionalConfiguration(_SchemaPropertyType):
        name: _Literal["EC2_AGENT_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EKS_ADDON_MANAGEMENT", "RDS_DATA_RISK"] | _String | None = None
        status: _Literal["DISABLED", "ENABLED"] | _String | None = None
    @_declaration
    class CFNFeatureConfiguration(_SchemaPropertyType):
        name: _Literal["AI_ANALYST", "AI_PROTECTION", "EBS_MALWARE_PROTECTION", "EKS_AUDIT_LOGS", "EKS_RUNTIME_MONITORING", "LAMBDA_NETWORK_LOGS", "RDS_LOGIN_EVENTS", "RUNTIME_MONITORING", "S3_DATA_EVENTS"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String
        additional_configuration: _Sequence[Detector.CFNFeatureAdditionalConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class CFNKubernetesAuditLogsConfiguration(_SchemaPropertyType):
        enable: _Boolean
    @_declaration
    class CFNKubernetesConfiguration(_SchemaPropertyType):
        audit_logs: Detector.CFNKubernetesAuditLogsConfiguration | _Document
    @_declaration
    class CFNMalwareProtectionConfiguration(_SchemaPropertyType):
        scan_ec2_instance_with_findings: Detector.CFNScanEc2InstanceWithFindingsConfiguration | _Document | None = None
    @_declaration
    class CFNS3LogsConfiguration(_SchemaPropertyType):
        enable: _Boolean
    @_declaration
    class CFNScanEc2InstanceWithFindingsConfiguration(_SchemaPropertyType):
        ebs_volumes: _Boolean | None = None
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    enable: _Boolean
    data_sources: Detector.CFNDataSourceConfigurations | _Document | None = None
    features: _Sequence[Detector.CFNFeatureConfiguration | _Document] | _Intrinsic | None = None
    finding_publishing_frequency: _Literal["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"] | _String | None = None
    tags: _Sequence[Detector.TagItem | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Filter(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::Filter."""
    @_declaration
    class Condition(_SchemaPropertyType):
        eq: _Sequence[_String] | _Intrinsic | None = None
        equals: _Sequence[_String] | _Intrinsic | None = None
        greater_than: _Integer | None = None
        greater_than_or_equal: _Integer | None = None
        gt: _Integer | None = None
        gte: _Integer | None = None
        less_than: _Integer | None = None
        less_than_or_equal: _Integer | None = None
        lt: _Integer | None = None
        lte: _Integer | None = None
        matches: _Sequence[_String] | _Intrinsic | None = None
        neq: _Sequence[_String] | _Intrinsic | None = None
        not_equals: _Sequence[_String] | _Intrinsic | None = None
        not_matches: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FindingCriteria(_SchemaPropertyType):
        criterion: _Mapping[str, Filter.Condition | _Document] | _Intrinsic | None = None
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    detector_id: _String
    finding_criteria: Filter.FindingCriteria | _Document
    name: _String
    action: _Literal["ARCHIVE", "NOOP"] | _String | None = None
    description: _String | None = None
    rank: _Integer | None = None
    tags: _Sequence[Filter.TagItem | _Document] | _Intrinsic | None = None

@_declaration
class IPSet(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::IPSet."""
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    format: _Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | _String
    location: _String
    activate: _Boolean | None = None
    detector_id: _String | None = None
    expected_bucket_owner: _String | None = None
    name: _String | None = None
    tags: _Sequence[IPSet.TagItem | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class MalwareProtectionPlan(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::MalwareProtectionPlan."""
    @_declaration
    class CFNActions(_SchemaPropertyType):
        tagging: MalwareProtectionPlan.CFNTagging | _Document | None = None
        """Contains information about tagging status of the Malware Protection plan resource."""
    @_declaration
    class CFNProtectedResource(_SchemaPropertyType):
        s3_bucket: MalwareProtectionPlan.CFNProtectedResourceS3Bucket | _Document
    @_declaration
    class CFNProtectedResourceS3Bucket(_SchemaPropertyType):
        """Information about the protected S3 bucket resource."""
        bucket_name: _String | None = None
        """Name of the S3 bucket."""
        object_prefixes: _Sequence[_String] | _Intrinsic | None = None
        """Information about the specified object prefixes. The S3 object will be scanned only if it belongs to any
        of the specified object prefixes.
        """
    @_declaration
    class CFNStatusReasons(_SchemaPropertyType):
        code: _String | None = None
        """The status code of the Malware Protection plan."""
        message: _String | None = None
        """Issue message that specifies the reason."""
    @_declaration
    class CFNTagging(_SchemaPropertyType):
        status: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """Indicates whether or not you chose GuardDuty to add a predefined tag to the scanned S3 object."""
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    protected_resource: MalwareProtectionPlan.CFNProtectedResource | _Document
    """Information about the protected resource. Presently, S3Bucket is the only supported protected resource."""
    role: _String
    """IAM role that includes the permissions required to scan and (optionally) add tags to the associated protected
    resource.
    """
    actions: MalwareProtectionPlan.CFNActions | _Document | None = None
    """Specifies the action that is to be applied to the Malware Protection plan resource."""
    tags: _Sequence[MalwareProtectionPlan.TagItem | _Document] | _Intrinsic | None = None
    """The tags to be added to the created Malware Protection plan resource. Each tag consists of a key and an
    optional value, both of which you need to specify.
    """
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the protected resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the Malware Protection plan resource was created."""
    @property
    def malware_protection_plan_id(self) -> _Intrinsic:
        """A unique identifier associated with Malware Protection plan resource."""
    @property
    def status(self) -> _Intrinsic:
        """Status of the Malware Protection plan resource."""
    @property
    def status_reasons(self) -> _Intrinsic:
        """Status details associated with the Malware Protection plan resource status."""

@_declaration
class Master(_SchemaResource):
    """GuardDuty Master resource schema."""
    TYPE: _ClassVar[str]
    detector_id: _String
    """Unique ID of the detector of the GuardDuty member account."""
    master_id: _String
    """ID of the account used as the master account."""
    invitation_id: _String | None = None
    """Value used to validate the master account to the member account."""

@_declaration
class Member(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::Member."""
    TYPE: _ClassVar[str]
    email: _String
    detector_id: _String | None = None
    disable_email_notification: _Boolean | None = None
    member_id: _String | None = None
    message: _String | None = None
    status: _Literal["Created", "Disabled", "Enabled", "Invited", "Removed", "Resigned"] | _String | None = None

@_declaration
class PublishingDestination(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::PublishingDestination."""
    @_declaration
    class CFNDestinationProperties(_SchemaPropertyType):
        destination_arn: _String | None = None
        """The ARN of the resource to publish to."""
        kms_key_arn: _String | None = None
        """The ARN of the KMS key to use for encryption."""
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    destination_properties: PublishingDestination.CFNDestinationProperties | _Document
    destination_type: _Literal["S3"] | _String
    """The type of resource for the publishing destination. Currently only Amazon S3 buckets are supported."""
    detector_id: _String
    """The ID of the GuardDuty detector associated with the publishing destination."""
    tags: _Sequence[PublishingDestination.TagItem | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic:
        """The ID of the publishing destination."""
    @property
    def publishing_failure_start_timestamp(self) -> _Intrinsic:
        """The time, in epoch millisecond format, at which GuardDuty was first unable to publish findings to the
        destination.
        """
    @property
    def status(self) -> _Intrinsic:
        """The status of the publishing destination."""

@_declaration
class ThreatEntitySet(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::ThreatEntitySet."""
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    format: _Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | _String
    location: _String
    activate: _Boolean | None = None
    detector_id: _String | None = None
    expected_bucket_owner: _String | None = None
    name: _String | None = None
    tags: _Sequence[ThreatEntitySet.TagItem | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def error_details(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class ThreatIntelSet(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::ThreatIntelSet."""
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    format: _Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | _String
    location: _String
    activate: _Boolean | None = None
    detector_id: _String | None = None
    expected_bucket_owner: _String | None = None
    name: _String | None = None
    tags: _Sequence[ThreatIntelSet.TagItem | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TrustedEntitySet(_SchemaResource):
    """Resource Type definition for AWS::GuardDuty::TrustedEntitySet."""
    @_declaration
    class TagItem(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    format: _Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"] | _String
    location: _String
    activate: _Boolean | None = None
    detector_id: _String | None = None
    expected_bucket_owner: _String | None = None
    name: _String | None = None
    tags: _Sequence[TrustedEntitySet.TagItem | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def error_details(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...
