"""AWS::RolesAnywhere. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CRL(_SchemaResource):
    """Definition of AWS::RolesAnywhere::CRL Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    crl_data: _String
    name: _String
    enabled: _Boolean | None = None
    tags: _Sequence[CRL.Tag | _Document] | _Intrinsic | None = None
    trust_anchor_arn: _String | None = None
    @property
    def crl_id(self) -> _Intrinsic: ...

@_declaration
class Profile(_SchemaResource):
    """Definition of AWS::RolesAnywhere::Profile Resource Type."""
    @_declaration
    class AttributeMapping(_SchemaPropertyType):
        certificate_field: _Literal["x509Subject", "x509Issuer", "x509SAN"] | _String
        mapping_rules: _Sequence[Profile.MappingRule | _Document] | _Intrinsic
    @_declaration
    class MappingRule(_SchemaPropertyType):
        specifier: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    role_arns: _Sequence[_String] | _Intrinsic
    accept_role_session_name: _Boolean | None = None
    attribute_mappings: _Sequence[Profile.AttributeMapping | _Document] | _Intrinsic | None = None
    duration_seconds: _Number | None = None
    enabled: _Boolean | None = None
    managed_policy_arns: _Sequence[_String] | _Intrinsic | None = None
    require_instance_properties: _Boolean | None = None
    session_policy: _String | None = None
    tags: _Sequence[Profile.Tag | _Document] | _Intrinsic | None = None
    @property
    def profile_arn(self) -> _Intrinsic: ...
    @property
    def profile_id(self) -> _Intrinsic: ...

@_declaration
class TrustAnchor(_SchemaResource):
    """Definition of AWS::RolesAnywhere::TrustAnchor Resource Type."""
    @_declaration
    class NotificationSetting(_SchemaPropertyType):
        enabled: _Boolean
        event: _Literal["CA_CERTIFICATE_EXPIRY", "END_ENTITY_CERTIFICATE_EXPIRY"] | _String
        channel: _Literal["ALL"] | _String | None = None
        threshold: _Number | None = None
    @_declaration
    class Source(_SchemaPropertyType):
        source_data: TrustAnchor.SourceData | _Document
        source_type: _Literal["AWS_ACM_PCA", "CERTIFICATE_BUNDLE"] | _String
    @_declaration
    class SourceData(_SchemaPropertyType):
        acm_pca_arn: _String | None = None
        x509_certificate_data: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    source: TrustAnchor.Source | _Document
    enabled: _Boolean | None = None
    notification_settings: _Sequence[TrustAnchor.NotificationSetting | _Document] | _Intrinsic | None = None
    tags: _Sequence[TrustAnchor.Tag | _Document] | _Intrinsic | None = None
    @property
    def trust_anchor_arn(self) -> _Intrinsic: ...
    @property
    def trust_anchor_id(self) -> _Intrinsic: ...
