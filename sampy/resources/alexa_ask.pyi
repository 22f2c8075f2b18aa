"""Alexa::ASK. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Skill(_SchemaResource):
    """Resource Type definition for Alexa::ASK::Skill."""
    @_declaration
    class AuthenticationConfiguration(_SchemaPropertyType):
        client_id: _String
        client_secret: _String
        refresh_token: _String
    @_declaration
    class Overrides(_SchemaPropertyType):
        manifest: _Document | _String | None = None
    @_declaration
    class SkillPackage(_SchemaPropertyType):
        s3_bucket: _String
        s3_key: _String
        overrides: Skill.Overrides | _Document | None = None
        s3_bucket_role: _String | None = None
        s3_object_version: _String | None = None
    TYPE: _ClassVar[str]
    authentication_configuration: Skill.AuthenticationConfiguration | _Document
    skill_package: Skill.SkillPackage | _Document
    vendor_id: _String
    @property
    def id(self) -> _Intrinsic: ...
