"""AWS::HealthAgent. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::HealthAgent::Domain. Creates and manages a HealthAgent Domain resource."""
    @_declaration
    class EncryptionContext(_SchemaPropertyType):
        """Encryption context for the Domain."""
        encryption_type: _Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] | _String
        """The type of encryption key used."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the Domain."""
    tags: _Sequence[Domain.Tags | _Document] | _Intrinsic | None = None
    """Tags associated with the Domain."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Domain."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the Domain was created."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The unique identifier of the Domain."""
    @property
    def encryption_context(self) -> _Intrinsic:
        """Encryption context for the Domain."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Domain."""
