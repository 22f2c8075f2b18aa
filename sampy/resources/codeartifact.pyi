"""AWS::CodeArtifact. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Domain(_SchemaResource):
    """The resource schema to create a CodeArtifact domain."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    domain_name: _String
    """The name of the domain."""
    permissions_policy_document: _Document | None = None
    """The access control resource policy on the provided domain."""
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the domain."""
    @property
    def encryption_key(self) -> _Intrinsic:
        """The ARN of an AWS Key Management Service (AWS KMS) key associated with a domain."""
    @property
    def name(self) -> _Intrinsic:
        """The name of the domain. This field is used for GetAtt."""
    @property
    def owner(self) -> _Intrinsic:
        """The 12-digit account ID of the AWS account that owns the domain. This field is used for GetAtt."""

@_declaration
class PackageGroup(_SchemaResource):
    """The resource schema to create a CodeArtifact package group."""
    @_declaration
    class OriginConfiguration(_SchemaPropertyType):
        restrictions: PackageGroup.Restrictions | _Document
        """The origin configuration that is applied to the package group."""
    @_declaration
    class RestrictionType(_SchemaPropertyType):
        restriction_mode: _Literal["ALLOW", "BLOCK", "ALLOW_SPECIFIC_REPOSITORIES", "INHERIT"] | _String
        repositories: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Restrictions(_SchemaPropertyType):
        external_upstream: PackageGroup.RestrictionType | _Document | None = None
        """The external upstream restriction determines if new package versions can be ingested or retained from
        external connections.
        """
        internal_upstream: PackageGroup.RestrictionType | _Document | None = None
        """The internal upstream restriction determines if new package versions can be ingested or retained from
        upstream repositories.
        """
        publish: PackageGroup.RestrictionType | _Document | None = None
        """The publish restriction determines if new package versions can be published."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    domain_name: _String
    """The name of the domain that contains the package group."""
    pattern: _String
    """The package group pattern that is used to gather packages."""
    contact_info: _String | None = None
    """The contact info of the package group."""
    description: _String | None = None
    """The text description of the package group."""
    domain_owner: _String | None = None
    """The 12-digit account ID of the AWS account that owns the domain."""
    origin_configuration: PackageGroup.OriginConfiguration | _Document | None = None
    """The package origin configuration of the package group."""
    tags: _Sequence[PackageGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the package group."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the package group."""

@_declaration
class Repository(_SchemaResource):
    """The resource schema to create a CodeArtifact repository."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    domain_name: _String
    """The name of the domain that contains the repository."""
    repository_name: _String
    """The name of the repository."""
    description: _String | None = None
    """A text description of the repository."""
    external_connections: _Sequence[_String] | _Intrinsic | None = None
    """A list of external connections associated with the repository."""
    permissions_policy_document: _Document | None = None
    """The access control resource policy on the provided repository."""
    tags: _Sequence[Repository.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    upstreams: _Sequence[_String] | _Intrinsic | None = None
    """A list of upstream repositories associated with the repository."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the repository."""
    @property
    def domain_owner(self) -> _Intrinsic:
        """The 12-digit account ID of the AWS account that owns the domain."""
    @property
    def name(self) -> _Intrinsic:
        """The name of the repository. This is used for GetAtt."""
