"""AWS::Wickr. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Network(_SchemaResource):
    """Resource Type definition for AWS::Wickr::Network. Creates and manages an AWS Wickr network for secure
    enterprise communications.
    """
    TYPE: _ClassVar[str]
    access_level: _Literal["STANDARD", "PREMIUM"] | _String
    """The access level of the network, which determines available features and capabilities."""
    network_name: _String
    """The name of the network. Must be between 1 and 20 characters."""
    @property
    def aws_account_id(self) -> _Intrinsic:
        """The AWS account ID that owns the network."""
    @property
    def migration_state(self) -> _Intrinsic:
        """The SSO redirect URI migration state. Values: 0 (not started), 1 (in progress), or 2 (completed)."""
    @property
    def network_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the network."""
    @property
    def network_id(self) -> _Intrinsic:
        """The unique identifier of the network."""
    @property
    def standing(self) -> _Intrinsic:
        """The current standing or status of the network."""
