"""AWS::Organizations. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Account(_SchemaResource):
    """You can use AWS::Organizations::Account to manage accounts in organization."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A custom key-value pair associated with a resource within your organization."""
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value that's associated with the key of the tag. You can set the value of a tag to an empty
        string, but you can't set the value of a tag to null.
        """
    TYPE: _ClassVar[str]
    account_name: _String
    """The friendly name of the member account."""
    email: _String
    """The email address of the owner to assign to the new member account."""
    parent_ids: _Sequence[_String] | _Intrinsic | None = None
    """List of parent nodes for the member account. Currently only one parent at a time is supported. Default is
    root.
    """
    role_name: _String | None = None
    """The name of an IAM role that AWS Organizations automatically preconfigures in the new member account. Default
    name is OrganizationAccountAccessRole if not specified.
    """
    tags: _Sequence[Account.Tag | _Document] | _Intrinsic | None = None
    """A list of tags that you want to attach to the newly created account. For each tag in the list, you must
    specify both a tag key and a value.
    """
    @property
    def account_id(self) -> _Intrinsic:
        """If the account was created successfully, the unique identifier (ID) of the new account."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the account."""
    @property
    def joined_method(self) -> _Intrinsic:
        """The method by which the account joined the organization."""
    @property
    def joined_timestamp(self) -> _Intrinsic:
        """The date the account became a part of the organization."""
    @property
    def paths(self) -> _Intrinsic:
        """The paths in the organization where the account exists."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the account in the organization."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the account in the organization."""

@_declaration
class Organization(_SchemaResource):
    """Resource schema for AWS::Organizations::Organization."""
    TYPE: _ClassVar[str]
    feature_set: _Literal["ALL", "CONSOLIDATED_BILLING"] | _String | None = None
    """Specifies the feature set supported by the new organization. Each feature set supports different levels of
    functionality.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of an organization."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier (ID) of an organization."""
    @property
    def management_account_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the account that is designated as the management account for the
        organization.
        """
    @property
    def management_account_email(self) -> _Intrinsic:
        """The email address that is associated with the AWS account that is designated as the management account
        for the organization.
        """
    @property
    def management_account_id(self) -> _Intrinsic:
        """The unique identifier (ID) of the management account of an organization."""
    @property
    def root_id(self) -> _Intrinsic:
        """The unique identifier (ID) for the root."""

@_declaration
class OrganizationalUnit(_SchemaResource):
    """You can use organizational units (OUs) to group accounts together to administer as a single unit. This
    greatly simplifies the management of your accounts. For example, you can attach a policy-based control to an OU,
    and all accounts within the OU automatically inherit the policy. You can create multiple OUs within a single
    organization, and you can create OUs within other OUs. Each OU can contain multiple accounts, and you can move
    accounts from one OU to another.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A custom key-value pair associated with a resource within your organization."""
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value that's associated with the key of the tag. You can set the value of a tag to an empty
        string, but you can't set the value of a tag to null.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The friendly name of this OU."""
    parent_id: _String
    """The unique identifier (ID) of the parent root or OU that you want to create the new OU in."""
    tags: _Sequence[OrganizationalUnit.Tag | _Document] | _Intrinsic | None = None
    """A list of tags that you want to attach to the newly created OU."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of this OU."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier (ID) associated with this OU."""
    @property
    def path(self) -> _Intrinsic:
        """The path in the organization where this OU exists."""

@_declaration
class Policy(_SchemaResource):
    """Policies in AWS Organizations enable you to manage different features of the AWS accounts in your
    organization. You can use policies when all features are enabled in your organization.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A custom key-value pair associated with a resource within your organization."""
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value that's associated with the key of the tag. You can set the value of a tag to an empty
        string, but you can't set the value of a tag to null.
        """
    TYPE: _ClassVar[str]
    content: _Document | _String
    """The Policy text content. For AWS CloudFormation templates formatted in YAML, you can provide the policy in
    JSON or YAML format. AWS CloudFormation always converts a YAML policy to JSON format before submitting it.
    """
    name: _String
    """Name of the Policy."""
    type: _Literal["AISERVICES_OPT_OUT_POLICY", "BACKUP_POLICY", "BEDROCK_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "GUARDDUTY_POLICY", "INSPECTOR_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "RESOURCE_CONTROL_POLICY", "S3_POLICY", "SECURITYHUB_POLICY", "SERVICE_CONTROL_POLICY", "TAG_POLICY", "UPGRADE_ROLLOUT_POLICY"] | _String
    """The type of policy to create. You can specify one of the following values: AISERVICES_OPT_OUT_POLICY,
    BACKUP_POLICY, BEDROCK_POLICY, CHATBOT_POLICY, DECLARATIVE_POLICY_EC2, GUARDDUTY_POLICY, INSPECTOR_POLICY,
    NETWORK_SECURITY_DIRECTOR_POLICY, RESOURCE_CONTROL_POLICY, S3_POLICY, SECURITYHUB_POLICY,
    SERVICE_CONTROL_POLICY, TAG_POLICY, UPGRADE_ROLLOUT_POLICY.
    """
    description: _String | None = None
    """Human readable description of the policy."""
    tags: _Sequence[Policy.Tag | _Document] | _Intrinsic | None = None
    """A list of tags that you want to attach to the newly created policy. For each tag in the list, you must
    specify both a tag key and a value. You can set the value to an empty string, but you can't set it to null.
    """
    target_ids: _Sequence[_String] | _Intrinsic | None = None
    """List of unique identifiers (IDs) of the root, OU, or account that you want to attach the policy to."""
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the Policy."""
    @property
    def aws_managed(self) -> _Intrinsic:
        """A boolean value that indicates whether the specified policy is an AWS managed policy. If true, then you
        can attach the policy to roots, OUs, or accounts, but you cannot edit it.
        """
    @property
    def id(self) -> _Intrinsic:
        """Id of the Policy."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """You can use AWS::Organizations::ResourcePolicy to delegate policy management for AWS Organizations to
    specified member accounts to perform policy actions that are by default available only to the management
    account.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A custom key-value pair associated with a resource within your organization."""
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value that's associated with the key of the tag. You can set the value of a tag to an empty
        string, but you can't set the value of a tag to null.
        """
    TYPE: _ClassVar[str]
    content: _Document | _String
    """The policy document. For AWS CloudFormation templates formatted in YAML, you can provide the policy in JSON
    or YAML format. AWS CloudFormation always converts a YAML policy to JSON format before submitting it.
    """
    tags: _Sequence[ResourcePolicy.Tag | _Document] | _Intrinsic | None = None
    """A list of tags that you want to attach to the resource policy."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resource policy."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier (ID) associated with this resource policy."""
