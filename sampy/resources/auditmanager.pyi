"""AWS::AuditManager. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Assessment(_SchemaResource):
    """An entity that defines the scope of audit evidence collected by AWS Audit Manager."""
    @_declaration
    class AWSAccount(_SchemaPropertyType):
        """The AWS account associated with the assessment."""
        email_address: _String | None = None
        id: _String | None = None
        name: _String | None = None
    @_declaration
    class AWSService(_SchemaPropertyType):
        """An AWS service such as Amazon S3, AWS CloudTrail, and so on."""
        service_name: _String | None = None
    @_declaration
    class AssessmentReportsDestination(_SchemaPropertyType):
        """The destination in which evidence reports are stored for the specified assessment."""
        destination: _String | None = None
        destination_type: _Literal["S3"] | _String | None = None
    @_declaration
    class Delegation(_SchemaPropertyType):
        """The assignment of a control set to a delegate for review."""
        assessment_id: _String | None = None
        assessment_name: _String | None = None
        comment: _String | None = None
        control_set_id: _String | None = None
        created_by: _String | None = None
        creation_time: _Number | None = None
        id: _String | None = None
        last_updated: _Number | None = None
        role_arn: _String | None = None
        role_type: _Literal["PROCESS_OWNER", "RESOURCE_OWNER"] | _String | None = None
        status: _Literal["IN_PROGRESS", "UNDER_REVIEW", "COMPLETE"] | _String | None = None
    @_declaration
    class Role(_SchemaPropertyType):
        """The wrapper that contains AWS Audit Manager role information, such as the role type and IAM ARN."""
        role_arn: _String | None = None
        role_type: _Literal["PROCESS_OWNER", "RESOURCE_OWNER"] | _String | None = None
    @_declaration
    class Scope(_SchemaPropertyType):
        """The wrapper that contains the AWS accounts and AWS services in scope for the assessment."""
        aws_accounts: _Sequence[Assessment.AWSAccount | _Document] | _Intrinsic | None = None
        """The AWS accounts included in scope."""
        aws_services: _Sequence[Assessment.AWSService | _Document] | _Intrinsic | None = None
        """The AWS services included in scope."""
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
    assessment_reports_destination: Assessment.AssessmentReportsDestination | _Document | None = None
    aws_account: Assessment.AWSAccount | _Document | None = None
    delegations: _Sequence[Assessment.Delegation | _Document] | _Intrinsic | None = None
    """The list of delegations."""
    description: _String | None = None
    framework_id: _String | None = None
    name: _String | None = None
    roles: _Sequence[Assessment.Role | _Document] | _Intrinsic | None = None
    """The list of roles for the specified assessment."""
    scope: Assessment.Scope | _Document | None = None
    status: _Literal["ACTIVE", "INACTIVE"] | _String | None = None
    tags: _Sequence[Assessment.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the assessment."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the assessment."""
    @property
    def assessment_id(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic:
        """The sequence of characters that identifies when the event occurred."""

@_declaration
class AssessmentFramework(_SchemaResource):
    """Creates a custom framework in AWS Audit Manager."""
    @_declaration
    class ControlSet(_SchemaPropertyType):
        """A control set entity that represents a collection of controls in Audit Manager."""
        controls: _Sequence[AssessmentFramework.ControlSetControl | _Document] | _Intrinsic
        """The list of controls within the control set."""
        name: _String
        """The name of the control set."""
    @_declaration
    class ControlSetControl(_SchemaPropertyType):
        """A reference to an existing control by ID."""
        id: _String
        """The unique identifier of the control."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    control_sets: _Sequence[AssessmentFramework.ControlSet | _Document] | _Intrinsic
    """The control sets that are associated with the framework."""
    name: _String
    """The name of the framework."""
    compliance_type: _String | None = None
    """The compliance type that the framework supports, such as CIS or HIPAA."""
    description: _String | None = None
    """The description of the framework."""
    tags: _Sequence[AssessmentFramework.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the framework."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the framework."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time when the framework was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The user or role that created the framework."""
    @property
    def framework_id(self) -> _Intrinsic:
        """The unique identifier for the framework."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The time when the framework was most recently updated."""
    @property
    def last_updated_by(self) -> _Intrinsic:
        """The user or role that most recently updated the framework."""
    @property
    def type(self) -> _Intrinsic:
        """The framework type, such as a standard framework or a custom framework."""

@_declaration
class Control(_SchemaResource):
    """An AWS Audit Manager Control resource for creating custom controls."""
    @_declaration
    class ControlMappingSource(_SchemaPropertyType):
        source_description: _String | None = None
        source_frequency: _Literal["DAILY", "WEEKLY", "MONTHLY"] | _String | None = None
        source_id: _String | None = None
        source_keyword: Control.SourceKeyword | _Document | None = None
        source_name: _String | None = None
        source_set_up_option: _Literal["System_Controls_Mapping", "Procedural_Controls_Mapping"] | _String | None = None
        source_type: _Literal["AWS_Cloudtrail", "AWS_Config", "AWS_Security_Hub", "AWS_API_Call", "MANUAL", "Common_Control", "Core_Control"] | _String | None = None
        troubleshooting_text: _String | None = None
    @_declaration
    class SourceKeyword(_SchemaPropertyType):
        keyword_input_type: _Literal["SELECT_FROM_LIST", "UPLOAD_FILE", "INPUT_TEXT"] | _String | None = None
        keyword_value: _String | None = None
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
    control_mapping_sources: _Sequence[Control.ControlMappingSource | _Document] | _Intrinsic
    """The data mapping sources for the control."""
    name: _String
    """The name of the control."""
    action_plan_instructions: _String | None = None
    """The recommended actions to carry out if the control isn't fulfilled."""
    action_plan_title: _String | None = None
    """The title of the action plan for remediating the control."""
    description: _String | None = None
    """The description of the control."""
    tags: _Sequence[Control.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the control."""
    testing_information: _String | None = None
    """The steps to follow to determine if the control is satisfied."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the control."""
    @property
    def control_sources(self) -> _Intrinsic:
        """The data source types that determine where Audit Manager collects evidence from for the control."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time when the control was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The user or role that created the control."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier for the control."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The time when the control was most recently updated."""
    @property
    def last_updated_by(self) -> _Intrinsic:
        """The user or role that most recently updated the control."""
    @property
    def type(self) -> _Intrinsic:
        """The type of control, such as a custom control or a standard control."""
