"""AWS::AccountAccess. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::AccountAccess::Application specifying an application for account access."""
    @_declaration
    class IdentityCenter(_SchemaPropertyType):
        instance_arn: _String
        """The ARN of the Identity Center instance."""
        application_arn: _String | None = None
        """The ARN of the associated Identity Center application."""
    @_declaration
    class IdentitySource(_SchemaPropertyType):
        identity_center: Application.IdentityCenter | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot
        be prefixed with aws:.
        """
    TYPE: _ClassVar[str]
    identity_source: Application.IdentitySource | _Document
    """The identity source for the application."""
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def application_arn(self) -> _Intrinsic:
        """The ARN of the application."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the application was created."""
    @property
    def identity_source_identity_center_application_arn(self) -> _Intrinsic:
        """The ARN of the associated Identity Center application."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the application."""
    @property
    def tenant_id(self) -> _Intrinsic:
        """The tenant ID of the application."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the application was last updated."""

@_declaration
class Entitlement(_SchemaResource):
    """Resource Type definition for AWS::AccountAccess::Entitlement specifying an entitlement for account access."""
    @_declaration
    class EntitlementProperty(_SchemaPropertyType):
        principal_role: Entitlement.PrincipalRoleEntitlement | _Document
    @_declaration
    class IdentityCenterPrincipal(_SchemaPropertyType):
        group_id: _String | None = None
        """The ID of the group."""
        user_id: _String | None = None
        """The ID of the user."""
    @_declaration
    class Principal(_SchemaPropertyType):
        identity_center: Entitlement.IdentityCenterPrincipal | _Document
    @_declaration
    class PrincipalRoleEntitlement(_SchemaPropertyType):
        principal: Entitlement.Principal | _Document
        role_arn: _String
        """The ARN of the IAM role."""
        account: _String | None = None
        """The AWS account ID."""
    TYPE: _ClassVar[str]
    application_arn: _String
    """The ARN of the application."""
    entitlement: Entitlement.EntitlementProperty | _Document
    """The entitlement details."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the entitlement was created."""
    @property
    def entitlement_id(self) -> _Intrinsic:
        """The ID of the entitlement."""
    @property
    def entitlement_principal_role_account(self) -> _Intrinsic:
        """The AWS account ID."""
