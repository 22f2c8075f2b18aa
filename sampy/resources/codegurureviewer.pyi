"""AWS::CodeGuruReviewer. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class RepositoryAssociation(_SchemaResource):
    """This resource schema represents the RepositoryAssociation resource in the Amazon CodeGuru Reviewer service.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. The allowed characters across services are: letters, numbers, and spaces
        representable in UTF-8, and the following characters: + - = . _ : / @.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. The allowed
        characters across services are: letters, numbers, and spaces representable in UTF-8, and the following
        characters: + - = . _ : / @.
        """
    TYPE: _ClassVar[str]
    name: _String
    """Name of the repository to be associated."""
    type: _Literal["CodeCommit", "Bitbucket", "GitHubEnterpriseServer", "S3Bucket"] | _String
    """The type of repository to be associated."""
    bucket_name: _String | None = None
    """The name of the S3 bucket associated with an associated S3 repository. It must start with
    `codeguru-reviewer-`.
    """
    connection_arn: _String | None = None
    """The Amazon Resource Name (ARN) of an AWS CodeStar Connections connection."""
    owner: _String | None = None
    """The owner of the repository. For a Bitbucket repository, this is the username for the account that owns the
    repository.
    """
    tags: _Sequence[RepositoryAssociation.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with a repository association."""
    @property
    def association_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the repository association."""
