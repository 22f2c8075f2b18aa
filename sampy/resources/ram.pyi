"""AWS::RAM. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Permission(_SchemaResource):
    """Resource type definition for AWS::RAM::Permission."""
    @_declaration
    class PermissionTemplateParameterDeclaration(_SchemaPropertyType):
        """A template parameter declared by a customer managed permission's policy template. The name is used as the
        placeholder in the policy template using the syntax @{parameterName}.
        """
        description: _String
        """A description of the template parameter that helps consumers understand what value to provide."""
        name: _String
        """The name of the template parameter."""
        type: _Literal["STRING", "STRING_LIST"] | _String
        """The type of the template parameter. STRING substitutes a single string value directly into the template;
        STRING_LIST expands one or more string values to an array in the rendered policy.
        """
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
    name: _String
    """The name of the permission."""
    policy_template: _Document | _String
    resource_type: _String
    """The resource type this permission can be used with."""
    tags: _Sequence[Permission.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def is_resource_type_default(self) -> _Intrinsic:
        """Set to true to use this as the default permission."""
    @property
    def permission_type(self) -> _Intrinsic: ...
    @property
    def version(self) -> _Intrinsic:
        """Version of the permission."""

@_declaration
class PermissionAssociation(_SchemaResource):
    """Associates a specified AWS RAM permission with a resource share. You can only associate one permission with
    each resource type in a resource share.
    """
    @_declaration
    class PermissionTemplateParameter(_SchemaPropertyType):
        """Specifies a template parameter name and its associated values for a managed permission."""
        name: _String
        """The name of the template parameter."""
        values: _Sequence[_String] | _Intrinsic
        """The values for the template parameter."""
    TYPE: _ClassVar[str]
    permission_arn: _String
    """Specifies the Amazon Resource Name (ARN) of the AWS RAM permission to associate with the resource share."""
    resource_share_arn: _String
    """Specifies the Amazon Resource Name (ARN) of the resource share."""
    replace: _Boolean | None = None
    """Specifies whether to replace the existing permission on the resource share. Use `true` to replace the current
    permission. Use `false` to add the permission when no permission is currently associated. The default value is
    `false`. Updating an existing association also requires `true`, because AWS RAM applies the change by
    re-associating the permission.
    """
    @property
    def association_status(self) -> _Intrinsic:
        """The current status of the association between the permission and the resource share."""
    @property
    def feature_set(self) -> _Intrinsic:
        """The feature set of the resource share."""
    @property
    def is_default(self) -> _Intrinsic:
        """Indicates whether the associated resource share is using the default version of the permission."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The date and time when the association between the permission and the resource share was last updated."""
    @property
    def permission_version(self) -> _Intrinsic:
        """The version of the permission currently associated with the resource share."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The resource type to which the permission applies."""

@_declaration
class PrincipalAssociation(_SchemaResource):
    """Associates a specified principal with a resource share."""
    TYPE: _ClassVar[str]
    principal: _String
    """Specifies the principal to associate with the resource share."""
    resource_share_arn: _String
    """Specifies the Amazon Resource Name (ARN) of the resource share."""
    @property
    def association_type(self) -> _Intrinsic:
        """The type of entity included in this association."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time when the association was created."""
    @property
    def external(self) -> _Intrinsic:
        """Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account
        that owns the resource share.
        """
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The date and time when the association was last updated."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the association."""

@_declaration
class ResourceAssociation(_SchemaResource):
    """Associates a specified resource with a resource share."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    """Specifies the Amazon Resource Name (ARN) of the resource to associate with the resource share."""
    resource_share_arn: _String
    """Specifies the Amazon Resource Name (ARN) of the resource share."""
    @property
    def association_type(self) -> _Intrinsic:
        """The type of entity included in this association."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time when the association was created."""
    @property
    def external(self) -> _Intrinsic:
        """Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account
        that owns the resource share.
        """
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The date and time when the association was last updated."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the association."""

@_declaration
class ResourceShare(_SchemaResource):
    """Resource type definition for AWS::RAM::ResourceShare."""
    @_declaration
    class PermissionArnTemplateParameters(_SchemaPropertyType):
        """Specifies a permission ARN and its template parameters for a resource share."""
        permission_arn: _String
        """The Amazon Resource Name (ARN) of the permission."""
        permission_template_parameters: _Sequence[ResourceShare.PermissionTemplateParameter | _Document] | _Intrinsic | None = None
        """The template parameters for the permission."""
    @_declaration
    class PermissionTemplateParameter(_SchemaPropertyType):
        """A single template parameter name and its values for a managed permission."""
        name: _String
        """The name of the template parameter."""
        values: _Sequence[_String] | _Intrinsic
        """The values for the template parameter."""
    @_declaration
    class ResourceShareConfiguration(_SchemaPropertyType):
        """The configuration for a resource share."""
        exclusive_account_access: _Boolean | None = None
        """The resource share restricts access to an account."""
        retain_sharing_on_account_leave_organization: _Boolean | None = None
        """Specifies whether the consumer account retains access to the resource share after leaving the
        organization.
        """
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
    name: _String
    """Specifies the name of the resource share."""
    allow_external_principals: _Boolean | None = None
    """Specifies whether principals outside your organization in AWS Organizations can be associated with a resource
    share. A value of `true` lets you share with individual AWS accounts that are not in your organization. A value
    of `false` only has meaning if your account is a member of an AWS Organization. The default value is `true`.
    """
    permission_arns: _Sequence[_String] | _Intrinsic | None = None
    """Specifies the Amazon Resource Names (ARNs) of the AWS RAM permission to associate with the resource share. If
    you do not specify an ARN for the permission, AWS RAM automatically attaches the default version of the
    permission for each resource type. You can associate only one permission with each resource type included in the
    resource share.
    """
    principals: _Sequence[_String] | _Intrinsic | None = None
    """Specifies the principals to associate with the resource share."""
    resource_arns: _Sequence[_String] | _Intrinsic | None = None
    """Specifies a list of one or more ARNs of the resources to associate with the resource share."""
    resource_share_configuration: ResourceShare.ResourceShareConfiguration | _Document | None = None
    """Specifies the configuration for the resource share."""
    sources: _Sequence[_String] | _Intrinsic | None = None
    """Specifies from which source accounts the service principal has access to the resources in this resource
    share.
    """
    tags: _Sequence[ResourceShare.Tag | _Document] | _Intrinsic | None = None
    """Specifies one or more tags to attach to the resource share itself. It doesn't attach the tags to the
    resources associated with the resource share.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time when the resource share was created."""
    @property
    def feature_set(self) -> _Intrinsic:
        """The feature set of the resource share."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The date and time when the resource share was last updated."""
    @property
    def owning_account_id(self) -> _Intrinsic:
        """The ID of the AWS account that owns the resource share."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the resource share."""

@_declaration
class SourceAssociation(_SchemaResource):
    """Associates a specified source account with a resource share."""
    TYPE: _ClassVar[str]
    resource_share_arn: _String
    """Specifies the Amazon Resource Name (ARN) of the resource share."""
    source_id: _String
    """Specifies the ID of the source account to associate with the resource share."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time when the association was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The date and time when the association was last updated."""
    @property
    def source_type(self) -> _Intrinsic:
        """The type of the source."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the association."""
