"""AWS::NotificationsContacts. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class EmailContact(_SchemaResource):
    """Definition of AWS::NotificationsContacts::EmailContact Resource Type."""
    @_declaration
    class EmailContactProperty(_SchemaPropertyType):
        address: _String
        arn: _String
        creation_time: _String
        name: _String
        status: _Literal["inactive", "active"] | _String
        update_time: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    email_address: _String
    name: _String
    tags: _Sequence[EmailContact.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def email_contact(self) -> _Intrinsic: ...
    @property
    def email_contact_address(self) -> _Intrinsic: ...
    @property
    def email_contact_arn(self) -> _Intrinsic: ...
    @property
    def email_contact_creation_time(self) -> _Intrinsic: ...
    @property
    def email_contact_name(self) -> _Intrinsic: ...
    @property
    def email_contact_status(self) -> _Intrinsic: ...
    @property
    def email_contact_update_time(self) -> _Intrinsic: ...
