"""AWS::Signer. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ProfilePermission(_SchemaResource):
    """Resource Type definition for AWS::Signer::ProfilePermission."""
    TYPE: _ClassVar[str]
    action: _String
    principal: _String
    profile_name: _String
    statement_id: _String
    profile_version: _String | None = None

@_declaration
class SigningProfile(_SchemaResource):
    """A signing profile is a signing template that can be used to carry out a pre-defined signing job."""
    @_declaration
    class SignatureValidityPeriod(_SchemaPropertyType):
        type: _Literal["DAYS", "MONTHS", "YEARS"] | _String | None = None
        value: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    platform_id: _Literal["AWSLambda-SHA384-ECDSA", "Notation-OCI-SHA384-ECDSA"] | _String
    """The ID of the target signing platform."""
    signature_validity_period: SigningProfile.SignatureValidityPeriod | _Document | None = None
    """Signature validity period of the profile."""
    tags: _Sequence[SigningProfile.Tag | _Document] | _Intrinsic | None = None
    """A list of tags associated with the signing profile."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def profile_name(self) -> _Intrinsic: ...
    @property
    def profile_version(self) -> _Intrinsic: ...
    @property
    def profile_version_arn(self) -> _Intrinsic: ...
