"""AWS::SSO. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for Identity Center (SSO) Application."""
    @_declaration
    class PortalOptionsConfiguration(_SchemaPropertyType):
        """A structure that describes the options for the access portal associated with an application."""
        sign_in_options: Application.SignInOptions | _Document | None = None
        """A structure that describes the sign-in options for the access portal."""
        visibility: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether this application is visible in the access portal."""
    @_declaration
    class SignInOptions(_SchemaPropertyType):
        """A structure that describes the sign-in options for an application portal."""
        origin: _Literal["IDENTITY_CENTER", "APPLICATION"] | _String
        """This determines how IAM Identity Center navigates the user to the target application."""
        application_url: _String | None = None
        """The URL that accepts authentication requests for an application, this is a required parameter if the
        Origin parameter is APPLICATION.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to the Identity Center (SSO) Application to help you categorize and organize
        them.
        """
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    application_provider_arn: _String
    """The ARN of the application provider under which the operation will run."""
    instance_arn: _String
    """The ARN of the instance of IAM Identity Center under which the operation will run."""
    name: _String
    """The name you want to assign to this Identity Center (SSO) Application."""
    description: _String | None = None
    """The description information for the Identity Center (SSO) Application."""
    portal_options: Application.PortalOptionsConfiguration | _Document | None = None
    """A structure that describes the options for the portal associated with an application."""
    status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Specifies whether the application is enabled or disabled."""
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    @property
    def application_arn(self) -> _Intrinsic:
        """The Application ARN that is returned upon creation of the Identity Center (SSO) Application."""
    @property
    def identity_store_arn(self) -> _Intrinsic:
        """The ARN of the identity store associated with the Identity Center instance."""

@_declaration
class ApplicationAssignment(_SchemaResource):
    """Resource Type definition for SSO application access grant to a user or group."""
    TYPE: _ClassVar[str]
    application_arn: _String
    """The ARN of the application."""
    principal_id: _String
    """An identifier for an object in IAM Identity Center, such as a user or group."""
    principal_type: _Literal["USER", "GROUP"] | _String
    """The entity type for which the assignment will be created."""

@_declaration
class Assignment(_SchemaResource):
    """Resource Type definition for SSO assignmet."""
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The sso instance that the permission set is owned."""
    permission_set_arn: _String
    """The permission set that the assignment will be assigned."""
    principal_id: _String
    """The assignee's identifier, user id/group id."""
    principal_type: _Literal["USER", "GROUP"] | _String
    """The assignee's type, user/group."""
    target_id: _String
    """The account id to be provisioned."""
    target_type: _Literal["AWS_ACCOUNT"] | _String
    """The type of resource to be provisioned to, only aws account now."""

@_declaration
class Instance(_SchemaResource):
    """Resource Type definition for Identity Center (SSO) Instance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to the Identity Center (SSO) Instance to help you categorize and organize
        them.
        """
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String | None = None
    """The name you want to assign to this Identity Center (SSO) Instance."""
    tags: _Sequence[Instance.Tag | _Document] | _Intrinsic | None = None
    @property
    def identity_store_id(self) -> _Intrinsic:
        """The ID of the identity store associated with the created Identity Center (SSO) Instance."""
    @property
    def instance_arn(self) -> _Intrinsic:
        """The SSO Instance ARN that is returned upon creation of the Identity Center (SSO) Instance."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """The AWS accountId of the owner of the Identity Center (SSO) Instance."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Identity Center (SSO) Instance, create_in_progress/delete_in_progress/active."""

@_declaration
class InstanceAccessControlAttributeConfiguration(_SchemaResource):
    """Resource Type definition for SSO InstanceAccessControlAttributeConfiguration."""
    @_declaration
    class AccessControlAttribute(_SchemaPropertyType):
        key: _String
        value: InstanceAccessControlAttributeConfiguration.AccessControlAttributeValue | _Document
    @_declaration
    class AccessControlAttributeValue(_SchemaPropertyType):
        source: _Sequence[_String] | _Intrinsic
    @_declaration
    class InstanceAccessControlAttributeConfigurationProperty(_SchemaPropertyType):
        """The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for
        backwards compatibility purposes. We recomend that you use AccessControlAttributes property instead.
        """
        access_control_attributes: _Sequence[InstanceAccessControlAttributeConfiguration.AccessControlAttribute | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The ARN of the AWS SSO instance under which the operation will be executed."""
    access_control_attributes: _Sequence[InstanceAccessControlAttributeConfiguration.AccessControlAttribute | _Document] | _Intrinsic | None = None
    instance_access_control_attribute_configuration: InstanceAccessControlAttributeConfiguration.InstanceAccessControlAttributeConfigurationProperty | _Document | None = None

@_declaration
class PermissionSet(_SchemaResource):
    """Resource Type definition for SSO PermissionSet."""
    @_declaration
    class CustomerManagedPolicyReference(_SchemaPropertyType):
        name: _String
        path: _String | None = None
    @_declaration
    class PermissionsBoundary(_SchemaPropertyType):
        customer_managed_policy_reference: PermissionSet.CustomerManagedPolicyReference | _Document | None = None
        managed_policy_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to the permission set to help you categorize and organize them."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The sso instance arn that the permission set is owned."""
    name: _String
    """The name you want to assign to this permission set."""
    customer_managed_policy_references: _Sequence[PermissionSet.CustomerManagedPolicyReference | _Document] | _Intrinsic | None = None
    description: _String | None = None
    """The permission set description."""
    inline_policy: _Document | _String | None = None
    """The inline policy to put in permission set."""
    managed_policies: _Sequence[_String] | _Intrinsic | None = None
    permissions_boundary: PermissionSet.PermissionsBoundary | _Document | None = None
    relay_state_type: _String | None = None
    """The relay state URL that redirect links to any service in the AWS Management Console."""
    session_duration: _String | None = None
    """The length of time that a user can be signed in to an AWS account."""
    tags: _Sequence[PermissionSet.Tag | _Document] | _Intrinsic | None = None
    @property
    def permission_set_arn(self) -> _Intrinsic:
        """The permission set that the policy will be attached to."""
