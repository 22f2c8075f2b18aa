"""AWS::CloudHSM. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Cluster(_SchemaResource):
    """Creates and manages an AWS CloudHSM cluster."""
    @_declaration
    class BackupRetentionPolicy(_SchemaPropertyType):
        """A policy that defines how the service retains backups."""
        type: _Literal["DAYS"] | _String | None = None
        """The type of backup retention policy."""
        value: _String | None = None
        """Use a value between 7 - 379."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    hsm_type: _String
    """The type of HSM to use in the cluster."""
    backup_retention_policy: Cluster.BackupRetentionPolicy | _Document | None = None
    mode: _Literal["FIPS", "NON_FIPS"] | _String | None = None
    """The mode to use in the cluster."""
    network_type: _Literal["IPV4", "DUALSTACK"] | _String | None = None
    """The NetworkType to create a cluster with."""
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """The identifiers (IDs) of the subnets where the cluster is created. You must specify at least one subnet."""
    tags: _Sequence[Cluster.Tags | _Document] | _Intrinsic | None = None
    """Tags to apply to the CloudHSM cluster."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the cluster."""
    @property
    def backup_policy(self) -> _Intrinsic:
        """The cluster's backup policy."""
    @property
    def cluster_id(self) -> _Intrinsic:
        """The cluster's identifier (ID)."""
    @property
    def security_group(self) -> _Intrinsic:
        """The identifier (ID) of the cluster's security group."""
    @property
    def state(self) -> _Intrinsic:
        """The cluster's state."""
    @property
    def subnet_mapping(self) -> _Intrinsic:
        """A map from availability zone to the cluster's subnet in that availability zone."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The identifier (ID) of the virtual private cloud (VPC) that contains the cluster."""
