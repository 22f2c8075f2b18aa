"""AWS::MediaStore. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Container(_SchemaResource):
    """Resource Type definition for AWS::MediaStore::Container."""
    @_declaration
    class CorsRule(_SchemaPropertyType):
        allowed_headers: _Sequence[_String] | _Intrinsic | None = None
        allowed_methods: _Sequence[_String] | _Intrinsic | None = None
        allowed_origins: _Sequence[_String] | _Intrinsic | None = None
        expose_headers: _Sequence[_String] | _Intrinsic | None = None
        max_age_seconds: _Integer | None = None
    @_declaration
    class MetricPolicy(_SchemaPropertyType):
        container_level_metrics: _String
        metric_policy_rules: _Sequence[Container.MetricPolicyRule | _Document] | _Intrinsic | None = None
    @_declaration
    class MetricPolicyRule(_SchemaPropertyType):
        object_group: _String
        object_group_name: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    container_name: _String
    access_logging_enabled: _Boolean | None = None
    cors_policy: _Sequence[Container.CorsRule | _Document] | _Intrinsic | None = None
    lifecycle_policy: _String | None = None
    metric_policy: Container.MetricPolicy | _Document | None = None
    policy: _String | None = None
    tags: _Sequence[Container.Tag | _Document] | _Intrinsic | None = None
    @property
    def endpoint(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
