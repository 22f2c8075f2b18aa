"""AWS::CodeStar. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class GitHubRepository(_SchemaResource):
    """Resource Type definition for AWS::CodeStar::GitHubRepository."""
    @_declaration
    class Code(_SchemaPropertyType):
        s3: GitHubRepository.S3 | _Document
    @_declaration
    class S3(_SchemaPropertyType):
        bucket: _String
        key: _String
        object_version: _String | None = None
    TYPE: _ClassVar[str]
    repository_name: _String
    repository_owner: _String
    code: GitHubRepository.Code | _Document | None = None
    connection_arn: _String | None = None
    enable_issues: _Boolean | None = None
    is_private: _Boolean | None = None
    repository_access_token: _String | None = None
    repository_description: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...
