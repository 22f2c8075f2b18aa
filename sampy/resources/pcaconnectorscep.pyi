"""AWS::PCAConnectorSCEP. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Challenge(_SchemaResource):
    """Represents a SCEP Challenge that is used for certificate enrollment."""
    TYPE: _ClassVar[str]
    connector_arn: _String
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def challenge_arn(self) -> _Intrinsic: ...

@_declaration
class Connector(_SchemaResource):
    """Represents a Connector that allows certificate issuance through Simple Certificate Enrollment Protocol
    (SCEP).
    """
    @_declaration
    class IntuneConfiguration(_SchemaPropertyType):
        azure_application_id: _String
        domain: _String
    @_declaration
    class MobileDeviceManagement(_SchemaPropertyType):
        intune: Connector.IntuneConfiguration | _Document | None = None
    @_declaration
    class OpenIdConfiguration(_SchemaPropertyType):
        audience: _String | None = None
        issuer: _String | None = None
        subject: _String | None = None
    TYPE: _ClassVar[str]
    certificate_authority_arn: _String
    mobile_device_management: Connector.MobileDeviceManagement | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    vpc_endpoint_id: _String | None = None
    @property
    def connector_arn(self) -> _Intrinsic: ...
    @property
    def endpoint(self) -> _Intrinsic: ...
    @property
    def open_id_configuration(self) -> _Intrinsic: ...
    @property
    def type(self) -> _Intrinsic: ...
