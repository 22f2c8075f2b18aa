"""AWS::DocDBElastic. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """The AWS::DocDBElastic::Cluster Amazon DocumentDB (with MongoDB compatibility) Elastic Scale resource
    describes a Cluster.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    admin_user_name: _String
    auth_type: _String
    cluster_name: _String
    shard_capacity: _Integer
    shard_count: _Integer
    admin_user_password: _String | None = None
    backup_retention_period: _Integer | None = None
    kms_key_id: _String | None = None
    preferred_backup_window: _String | None = None
    preferred_maintenance_window: _String | None = None
    shard_instance_count: _Integer | None = None
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    @property
    def cluster_arn(self) -> _Intrinsic: ...
    @property
    def cluster_endpoint(self) -> _Intrinsic: ...

@_declaration
class ClusterSnapshot(_SchemaResource):
    """Resource Type definition for AWS::DocDBElastic::ClusterSnapshot. Creates a manual snapshot of an Amazon
    DocumentDB elastic cluster.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    cluster_arn: _String
    """The ARN of the elastic cluster of which to create a snapshot."""
    snapshot_name: _String
    """The name of the elastic cluster snapshot."""
    tags: _Sequence[ClusterSnapshot.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the elastic cluster snapshot."""
    @property
    def admin_user_name(self) -> _Intrinsic:
        """The name of the elastic cluster administrator."""
    @property
    def cluster_creation_time(self) -> _Intrinsic:
        """The time when the source elastic cluster was created, in Universal Coordinated Time (UTC)."""
    @property
    def kms_key_id(self) -> _Intrinsic:
        """The KMS key identifier used to encrypt the source elastic cluster."""
    @property
    def snapshot_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the elastic cluster snapshot."""
    @property
    def snapshot_creation_time(self) -> _Intrinsic:
        """The time when the elastic cluster snapshot was created, in Universal Coordinated Time (UTC)."""
    @property
    def snapshot_type(self) -> _Intrinsic:
        """The type of the elastic cluster snapshot (manual or automated)."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the elastic cluster snapshot."""
    @property
    def subnet_ids(self) -> _Intrinsic:
        """The Amazon EC2 subnet IDs associated with the source elastic cluster."""
    @property
    def vpc_security_group_ids(self) -> _Intrinsic:
        """The Amazon EC2 security group IDs associated with the source elastic cluster."""
