"""AWS::IAM. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.grantees import Grantee as _Grantee
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class AccessKey(_SchemaResource):
    """Resource Type definition for AWS::IAM::AccessKey."""
    TYPE: _ClassVar[str]
    user_name: _String
    serial_: _Integer | None = None
    status: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def secret_access_key(self) -> _Intrinsic: ...

@_declaration
class Group(_Grantee, _SchemaResource):
    """Creates a new group. For information about the number of groups you can create, see Limitations on Entities
    in the *User Guide*.
    """
    @_declaration
    class Policy(_SchemaPropertyType):
        """Contains information about an attached policy. An attached policy is a managed policy that has been
        attached to a user, group, or role. For more information about managed policies, see Managed Policies and
        Inline Policies in the *User Guide*.
        """
        policy_document: _String | _Document
        """The policy document."""
        policy_name: _String
        """The friendly name (not ARN) identifying the policy."""
    TYPE: _ClassVar[str]
    group_name: _String | None = None
    """The name of the group to create. Do not include the path in this value. The group name must be unique within
    the account. Group names are not distinguished by case. For example, you cannot create groups named both
    "ADMINS" and "admins". If you don't specify a name, CFN generates a unique physical ID and uses that ID for the
    group name. If you specify a name, you cannot perform updates that require replacement of this resource.
    """
    managed_policy_arns: _Sequence[_String] | _Intrinsic | None = None
    """The Amazon Resource Name (ARN) of the IAM policy you want to attach. For more information about ARNs, see
    Amazon Resource Names (ARNs) in the *General Reference*.
    """
    path: _String | None = None
    """The path to the group. For more information about paths, see IAM identifiers in the *IAM User Guide*. This
    parameter is optional. If it is not included, it defaults to a slash (/). This parameter allows (through its
    regex pattern) a string of characters consisting of either a forward slash (/) by itself or a string that must
    begin and end with forward slashes. In addition, it can contain any ASCII character from the !
    """
    policies: _Sequence[Group.Policy | _Document] | _Intrinsic | None = None
    """Adds or updates an inline policy document that is embedded in the specified IAM group. To view
    AWS::IAM::Group snippets, see Declaring an Group Resource. The name of each inline policy for a role, user, or
    group must be unique. If you don't choose unique names, updates to the IAM identity will fail. For information
    about limits on the number of inline policies that you can embed in a group, see Limitations on Entities in the
    *User Guide*.
    """
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class GroupPolicy(_SchemaResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM group. A group can also have
    managed policies attached to it. To attach a managed policy to a group, use AWS::IAM::Group. To create a new
    managed policy, use AWS::IAM::ManagedPolicy. For information about policies, see Managed policies and inline
    policies in the *IAM User Guide*.
    """
    TYPE: _ClassVar[str]
    group_name: _String
    """The name of the group to associate the policy with. This parameter allows (through its regex pattern) a
    string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also
    include any of the following characters: _+=,.@-.
    """
    policy_name: _String
    """The name of the policy document. This parameter allows (through its regex pattern) a string of characters
    consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the
    following characters: _+=,.@-.
    """
    policy_document: _Document | _String | None = None

@_declaration
class InstanceProfile(_SchemaResource):
    """Creates a new instance profile. For information about instance profiles, see Using instance profiles. For
    information about the number of instance profiles you can create, see object quotas in the *User Guide*.
    """
    TYPE: _ClassVar[str]
    roles: _Sequence[_String] | _Intrinsic
    """The name of the role to associate with the instance profile. Only one role can be assigned to an EC2 instance
    at a time, and all applications on the instance share the same role and permissions.
    """
    instance_profile_name: _String | None = None
    """The name of the instance profile to create. This parameter allows (through its regex pattern) a string of
    characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of
    the following characters: _+=,.@-.
    """
    path: _String | None = None
    """The path to the instance profile. For more information about paths, see IAM Identifiers in the *IAM User
    Guide*. This parameter is optional. If it is not included, it defaults to a slash (/). This parameter allows
    (through its regex pattern) a string of characters consisting of either a forward slash (/) by itself or a
    string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the !
    """
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class ManagedPolicy(_SchemaResource):
    """Creates a new managed policy for your AWS-account. This operation creates a policy version with a version
    identifier of ``v1`` and sets v1 as the policy's default version. For more information about policy versions,
    see Versioning for managed policies in the *IAM User Guide*. As a best practice, you can validate your IAM
    policies. To learn more, see Validating IAM policies in the *IAM User Guide*.
    """
    TYPE: _ClassVar[str]
    policy_document: object
    description: _String | None = None
    """A friendly description of the policy. Typically used to store information about the permissions defined in
    the policy. For example, "Grants access to production DynamoDB tables." The policy description is immutable.
    After a value is assigned, it cannot be changed.
    """
    groups: _Sequence[_String] | _Intrinsic | None = None
    """The name (friendly name, not ARN) of the group to attach the policy to. This parameter allows (through its
    regex pattern) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces.
    You can also include any of the following characters: _+=,.@-.
    """
    managed_policy_name: _String | None = None
    """The friendly name of the policy. If you specify a name, you cannot perform updates that require replacement
    of this resource. You can perform updates that require no or some interruption. If you must replace the
    resource, specify a new name. If you specify a name, you must specify the ``CAPABILITY_NAMED_IAM`` value to
    acknowledge your template's capabilities. For more information, see Acknowledging Resources in Templates.
    """
    path: _String | None = None
    """The path for the policy. For more information about paths, see IAM identifiers in the *IAM User Guide*. This
    parameter is optional. If it is not included, it defaults to a slash (/). This parameter allows (through its
    regex pattern) a string of characters consisting of either a forward slash (/) by itself or a string that must
    begin and end with forward slashes. In addition, it can contain any ASCII character from the !
    """
    roles: _Sequence[_String] | _Intrinsic | None = None
    """The name (friendly name, not ARN) of the role to attach the policy to. This parameter allows (per its regex
    pattern) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces.
    """
    users: _Sequence[_String] | _Intrinsic | None = None
    """The name (friendly name, not ARN) of the IAM user to attach the policy to. This parameter allows (through its
    regex pattern) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces.
    You can also include any of the following characters: _+=,.@-.
    """
    @property
    def attachment_count(self) -> _Intrinsic: ...
    @property
    def create_date(self) -> _Intrinsic: ...
    @property
    def default_version_id(self) -> _Intrinsic: ...
    @property
    def is_attachable(self) -> _Intrinsic: ...
    @property
    def permissions_boundary_usage_count(self) -> _Intrinsic: ...
    @property
    def policy_arn(self) -> _Intrinsic: ...
    @property
    def policy_id(self) -> _Intrinsic: ...
    @property
    def update_date(self) -> _Intrinsic: ...

@_declaration
class OIDCProvider(_SchemaResource):
    """Resource Type definition for AWS::IAM::OIDCProvider."""
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
    client_id_list: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[OIDCProvider.Tag | _Document] | _Intrinsic | None = None
    thumbprint_list: _Sequence[_String] | _Intrinsic | None = None
    url: _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the OIDC provider."""

@_declaration
class Policy(_SchemaResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM group, user or role. An IAM
    user can also have a managed policy attached to it. For information about policies, see Managed Policies and
    Inline Policies in the *User Guide*. The Groups, Roles, and Users properties are optional. However, you must
    specify at least one of these properties. For information about policy documents, see Creating policies in the
    *User Guide*.
    """
    TYPE: _ClassVar[str]
    policy_document: _Document | _String
    """The policy document. You must provide policies in JSON format in IAM. However, for CFN templates formatted in
    YAML, you can provide the policy in JSON or YAML format. CFN always converts a YAML policy to JSON format before
    submitting it to IAM.
    """
    policy_name: _String
    """The name of the policy document. This parameter allows (through its regex pattern) a string of characters
    consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the
    following characters: _+=,.@-.
    """
    groups: _Sequence[_String] | _Intrinsic | None = None
    """The name of the group to associate the policy with. This parameter allows (through its regex pattern) a
    string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also
    include any of the following characters: _+=,.@-.
    """
    roles: _Sequence[_String] | _Intrinsic | None = None
    """The name of the role to associate the policy with. This parameter allows (per its regex pattern) a string of
    characters consisting of upper and lowercase alphanumeric characters with no spaces.
    """
    users: _Sequence[_String] | _Intrinsic | None = None
    """The name of the user to associate the policy with. This parameter allows (through its regex pattern) a string
    of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any
    of the following characters: _+=,.@-.
    """
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Role(_Grantee, _SchemaResource):
    """Creates a new role for your AWS-account. For more information about roles, see IAM roles in the *IAM User
    Guide*. For information about quotas for role names and the number of roles you can create, see IAM and quotas
    in the *IAM User Guide*.
    """
    @_declaration
    class Policy(_SchemaPropertyType):
        """Contains information about an attached policy. An attached policy is a managed policy that has been
        attached to a user, group, or role. For more information about managed policies, refer to Managed Policies
        and Inline Policies in the *User Guide*.
        """
        policy_document: _String | _Document
        """The entire contents of the policy that defines permissions. For more information, see Overview of JSON
        policies.
        """
        policy_name: _String
        """The friendly name (not ARN) identifying the policy."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A structure that represents user-provided metadata that can be associated with an IAM resource. For more
        information about tagging, see Tagging IAM resources in the *IAM User Guide*.
        """
        key: _String
        """The key name that can be used to look up or retrieve the associated value. For example, ``Department`` or
        ``Cost Center`` are common choices.
        """
        value: _String
        """The value associated with this tag. For example, tags with a key name of ``Department`` could have values
        such as ``Human Resources``, ``Accounting``, and ``Support``. Tags with a key name of ``Cost Center`` might
        have values that consist of the number associated with the different cost centers in your company.
        Typically, many resources have tags with the same key name but with different values.
        """
    TYPE: _ClassVar[str]
    assume_role_policy_document: _Document | _String
    """The trust policy that is associated with this role. Trust policies define which entities can assume the role.
    You can associate only one trust policy with a role. For an example of a policy that can be used to assume a
    role, see Template Examples. For more information about the elements that you can use in an IAM policy, see
    Policy Elements Reference in the *User Guide*.
    """
    description: _String | None = None
    """A description of the role that you provide."""
    managed_policy_arns: _Sequence[_String] | _Intrinsic | None = None
    """A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role. For
    more information about ARNs, see Amazon Resource Names (ARNs) and Service Namespaces in the *General Reference*.
    """
    max_session_duration: _Integer | None = None
    """The maximum session duration (in seconds) that you want to set for the specified role. If you do not specify
    a value for this setting, the default value of one hour is applied. This setting can have a value from 1 hour to
    12 hours. Anyone who assumes the role from the CLI or API can use the ``DurationSeconds`` API parameter or the
    ``duration-seconds``CLI parameter to request a longer session.
    """
    path: _String | None = None
    """The path to the role. For more information about paths, see IAM Identifiers in the *IAM User Guide*. This
    parameter is optional. If it is not included, it defaults to a slash (/). This parameter allows (through its
    regex pattern) a string of characters consisting of either a forward slash (/) by itself or a string that must
    begin and end with forward slashes. In addition, it can contain any ASCII character from the !
    """
    permissions_boundary: _String | None = None
    """The ARN of the policy used to set the permissions boundary for the role. For more information about
    permissions boundaries, see Permissions boundaries for IAM identities in the *IAM User Guide*.
    """
    policies: _Sequence[Role.Policy | _Document] | _Intrinsic | None = None
    """Adds or updates an inline policy document that is embedded in the specified IAM role. When you embed an
    inline policy in a role, the inline policy is used as part of the role's access (permissions) policy. The role's
    trust policy is created at the same time as the role. You can update a role's trust policy later. For more
    information about IAM roles, go to Using Roles to Delegate Permissions and Federate Identities. A role can also
    have an attached managed policy.
    """
    role_name: _String | None = None
    """A name for the IAM role, up to 64 characters in length. For valid values, see the ``RoleName`` parameter for
    the CreateRole action in the *User Guide*. This parameter allows (per its regex pattern) a string of characters
    consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the
    following characters: _+=,.@-. The role name must be unique within the account. Role names are not distinguished
    by case.
    """
    tags: _Sequence[Role.Tag | _Document] | _Intrinsic | None = None
    """A list of tags that are attached to the role. For more information about tagging, see Tagging IAM resources
    in the *IAM User Guide*.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def role_id(self) -> _Intrinsic: ...

@_declaration
class RolePolicy(_SchemaResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM role. When you embed an
    inline policy in a role, the inline policy is used as part of the role's access (permissions) policy. The role's
    trust policy is created at the same time as the role, using CreateRole. You can update a role's trust policy
    using UpdateAssumeRolePolicy. For information about roles, see roles in the *IAM User Guide*. A role can also
    have a managed policy attached to it.
    """
    TYPE: _ClassVar[str]
    policy_name: _String
    """The name of the policy document. This parameter allows (through its regex pattern) a string of characters
    consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the
    following characters: _+=,.@-.
    """
    role_name: _String
    """The name of the role to associate the policy with. This parameter allows (through its regex pattern) a string
    of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any
    of the following characters: _+=,.@-.
    """
    policy_document: _Document | _String | None = None

@_declaration
class SAMLProvider(_SchemaResource):
    """Resource Type definition for AWS::IAM::SAMLProvider."""
    @_declaration
    class SAMLPrivateKey(_SchemaPropertyType):
        """The private key metadata for the SAML provider."""
        key_id: _String
        """The unique identifier for the SAML private key."""
        timestamp: _String
        """The date and time, in ISO 8601 date-time format, when the private key was uploaded."""
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
    add_private_key: _String | None = None
    """The private key from your external identity provider."""
    assertion_encryption_mode: _Literal["Allowed", "Required"] | _String | None = None
    """The encryption setting for the SAML provider."""
    name: _String | None = None
    private_key_list: _Sequence[SAMLProvider.SAMLPrivateKey | _Document] | _Intrinsic | None = None
    remove_private_key: _String | None = None
    """The Key ID of the private key to remove."""
    saml_metadata_document: _String | None = None
    tags: _Sequence[SAMLProvider.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the SAML provider."""
    @property
    def saml_provider_uuid(self) -> _Intrinsic:
        """The unique identifier assigned to the SAML provider."""

@_declaration
class ServerCertificate(_SchemaResource):
    """Resource Type definition for AWS::IAM::ServerCertificate."""
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
    certificate_body: _String | None = None
    certificate_chain: _String | None = None
    path: _String | None = None
    private_key: _String | None = None
    server_certificate_name: _String | None = None
    tags: _Sequence[ServerCertificate.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the server certificate."""

@_declaration
class ServiceLinkedRole(_SchemaResource):
    """Resource Type definition for AWS::IAM::ServiceLinkedRole."""
    TYPE: _ClassVar[str]
    aws_service_name: _String | None = None
    """The service principal for the AWS service to which this role is attached."""
    custom_suffix: _String | None = None
    """A string that you provide, which is combined with the service-provided prefix to form the complete role name.
    """
    description: _String | None = None
    """The description of the role."""
    @property
    def role_name(self) -> _Intrinsic:
        """The name of the role."""

@_declaration
class User(_Grantee, _SchemaResource):
    """Creates a new IAM user for your AWS-account. For information about quotas for the number of IAM users you can
    create, see IAM and quotas in the *IAM User Guide*.
    """
    @_declaration
    class LoginProfile(_SchemaPropertyType):
        """Creates a password for the specified user, giving the user the ability to access AWS services through the
        console. For more information about managing passwords, see Managing Passwords in the *User Guide*.
        """
        password: _String
        """The user's password."""
        password_reset_required: _Boolean | None = None
        """Specifies whether the user is required to set a new password on next sign-in."""
    @_declaration
    class Policy(_SchemaPropertyType):
        """Contains information about an attached policy. An attached policy is a managed policy that has been
        attached to a user, group, or role. For more information about managed policies, refer to Managed Policies
        and Inline Policies in the *User Guide*.
        """
        policy_document: _Document | _String
        """The entire contents of the policy that defines permissions. For more information, see Overview of JSON
        policies.
        """
        policy_name: _String
        """The friendly name (not ARN) identifying the policy."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A structure that represents user-provided metadata that can be associated with an IAM resource. For more
        information about tagging, see Tagging IAM resources in the *IAM User Guide*.
        """
        key: _String
        """The key name that can be used to look up or retrieve the associated value. For example, ``Department`` or
        ``Cost Center`` are common choices.
        """
        value: _String
        """The value associated with this tag. For example, tags with a key name of ``Department`` could have values
        such as ``Human Resources``, ``Accounting``, and ``Support``. Tags with a key name of ``Cost Center`` might
        have values that consist of the number associated with the different cost centers in your company.
        Typically, many resources have tags with the same key name but with different values.
        """
    TYPE: _ClassVar[str]
    groups: _Sequence[_String] | _Intrinsic | None = None
    """A list of group names to which you want to add the user."""
    login_profile: User.LoginProfile | _Document | None = None
    """Creates a password for the specified IAM user. A password allows an IAM user to access AWS services through
    the console. You can use the CLI, the AWS API, or the *Users* page in the IAM console to create a password for
    any IAM user. Use ChangePassword to update your own existing password in the *My Security Credentials* page in
    the console. For more information about managing passwords, see Managing passwords in the *User Guide*.
    """
    managed_policy_arns: _Sequence[_String] | _Intrinsic | None = None
    """A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user. For
    more information about ARNs, see Amazon Resource Names (ARNs) and Service Namespaces in the *General Reference*.
    """
    path: _String | None = None
    """The path for the user name. For more information about paths, see IAM identifiers in the *IAM User Guide*.
    This parameter is optional. If it is not included, it defaults to a slash (/). This parameter allows (through
    its regex pattern) a string of characters consisting of either a forward slash (/) by itself or a string that
    must begin and end with forward slashes. In addition, it can contain any ASCII character from the !
    """
    permissions_boundary: _String | None = None
    """The ARN of the managed policy that is used to set the permissions boundary for the user. A permissions
    boundary policy defines the maximum permissions that identity-based policies can grant to an entity, but does
    not grant permissions. Permissions boundaries do not define the maximum permissions that a resource-based policy
    can grant to an entity. To learn more, see Permissions boundaries for IAM entities in the *IAM User Guide*.
    """
    policies: _Sequence[User.Policy | _Document] | _Intrinsic | None = None
    """Adds or updates an inline policy document that is embedded in the specified IAM user. To view AWS::IAM::User
    snippets, see Declaring an User Resource. The name of each policy for a role, user, or group must be unique. If
    you don't choose unique names, updates to the IAM identity will fail. For information about limits on the number
    of inline policies that you can embed in a user, see Limitations on Entities in the *User Guide*.
    """
    tags: _Sequence[User.Tag | _Document] | _Intrinsic | None = None
    """A list of tags that you want to attach to the new user. Each tag consists of a key name and an associated
    value. For more information about tagging, see Tagging IAM resources in the *IAM User Guide*. If any one of the
    tags is invalid or if you exceed the allowed maximum number of tags, then the entire request fails and the
    resource is not created.
    """
    user_name: _String | None = None
    """The name of the user to create. Do not include the path in this value. This parameter allows (per its regex
    pattern) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You
    can also include any of the following characters: _+=,.@-. The user name must be unique within the account. User
    names are not distinguished by case. For example, you cannot create users named both "John" and "john".
    """
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class UserPolicy(_SchemaResource):
    """Adds or updates an inline policy document that is embedded in the specified IAM user. An IAM user can also
    have a managed policy attached to it. To attach a managed policy to a user, use AWS::IAM::User. To create a new
    managed policy, use AWS::IAM::ManagedPolicy. For information about policies, see Managed policies and inline
    policies in the *IAM User Guide*.
    """
    TYPE: _ClassVar[str]
    policy_name: _String
    """The name of the policy document. This parameter allows (through its regex pattern) a string of characters
    consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the
    following characters: _+=,.@-.
    """
    user_name: _String
    """The name of the user to associate the policy with. This parameter allows (through its regex pattern) a string
    of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any
    of the following characters: _+=,.@-.
    """
    policy_document: _Document | _String | None = None

@_declaration
class UserToGroupAddition(_SchemaResource):
    """Resource Type definition for AWS::IAM::UserToGroupAddition."""
    TYPE: _ClassVar[str]
    group_name: _String
    users: _Sequence[_String] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class VirtualMFADevice(_SchemaResource):
    """Resource Type definition for AWS::IAM::VirtualMFADevice."""
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
    users: _Sequence[_String] | _Intrinsic
    path: _String | None = None
    tags: _Sequence[VirtualMFADevice.Tag | _Document] | _Intrinsic | None = None
    virtual_mfa_device_name: _String | None = None
    @property
    def serial_number(self) -> _Intrinsic: ...
