"""AWS::IoTSecureTunneling. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Tunnel(_SchemaResource):
    """A connection between a source computer and a destination device using AWS IoT Secure Tunneling."""
    @_declaration
    class DestinationConfig(_SchemaPropertyType):
        """The destination configuration."""
        services: _Sequence[_String] | _Intrinsic
        """A list of service names that identify the target application."""
        thing_name: _String | None = None
        """The name of the IoT thing to which you want to connect."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class TimeoutConfig(_SchemaPropertyType):
        """Tunnel timeout configuration."""
        max_lifetime_timeout_minutes: _Integer | None = None
        """The maximum amount of time (in minutes) a tunnel can remain open."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """A short text description of the tunnel."""
    destination_config: Tunnel.DestinationConfig | _Document | None = None
    """The destination configuration for the tunnel."""
    tags: _Sequence[Tunnel.Tag | _Document] | _Intrinsic | None = None
    """A collection of tag metadata."""
    timeout_config: Tunnel.TimeoutConfig | _Document | None = None
    """Timeout configuration for the tunnel."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the tunnel. Valid values are OPEN and CLOSED."""
    @property
    def tunnel_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the tunnel."""
    @property
    def tunnel_id(self) -> _Intrinsic:
        """A unique alpha-numeric tunnel ID."""
