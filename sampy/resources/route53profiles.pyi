"""AWS::Route53Profiles. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Profile(_SchemaResource):
    """Resource Type definition for AWS::Route53Profiles::Profile."""
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
    """The name of the profile."""
    tags: _Sequence[Profile.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resolver profile."""
    @property
    def client_token(self) -> _Intrinsic:
        """The id of the creator request."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the profile."""
    @property
    def share_status(self) -> _Intrinsic:
        """The sharing status of the profile."""

@_declaration
class ProfileAssociation(_SchemaResource):
    """Resource Type definition for AWS::Route53Profiles::ProfileAssociation."""
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
    """The name of an association between a Profile and a VPC."""
    profile_id: _String
    """The ID of the profile that you associated with the resource that is specified by ResourceId."""
    resource_id: _String
    """The resource that you associated the profile with."""
    arn: _String | None = None
    """The Amazon Resource Name (ARN) of the profile association."""
    tags: _Sequence[ProfileAssociation.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def id(self) -> _Intrinsic:
        """Primary Identifier for Profile Association."""

@_declaration
class ProfileResourceAssociation(_SchemaResource):
    """Resource Type definition for AWS::Route53Profiles::ProfileResourceAssociation."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of an association between the Profile and resource."""
    profile_id: _String
    """The ID of the profile that you associated the resource to that is specified by ResourceArn."""
    resource_arn: _String
    """The arn of the resource that you associated to the Profile."""
    resource_properties: _String | None = None
    """A JSON-formatted string with key-value pairs specifying the properties of the associated resource."""
    @property
    def id(self) -> _Intrinsic:
        """Primary Identifier for Profile Resource Association."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The type of the resource associated to the Profile."""
