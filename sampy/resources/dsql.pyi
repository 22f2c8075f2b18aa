"""AWS::DSQL. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::DSQL::Cluster."""
    @_declaration
    class EncryptionDetails(_SchemaPropertyType):
        """The encryption configuration details for the cluster."""
        encryption_status: _String | None = None
        """The status of encryption for the cluster."""
        encryption_type: _String | None = None
        """The type of encryption that protects data in the cluster."""
        kms_key_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the KMS key that encrypts data in the cluster."""
    @_declaration
    class MultiRegionProperties(_SchemaPropertyType):
        """The Multi-region properties associated to this cluster."""
        clusters: _Sequence[_String] | _Intrinsic | None = None
        witness_region: _String | None = None
        """The witness region in a multi-region cluster."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A map of key and value pairs to use to tag your cluster."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    deletion_protection_enabled: _Boolean | None = None
    """Whether deletion protection is enabled in this cluster."""
    kms_encryption_key: _String | None = None
    """The KMS key that encrypts data on the cluster."""
    multi_region_properties: Cluster.MultiRegionProperties | _Document | None = None
    policy_document: _String | None = None
    """The IAM policy applied to the cluster resource."""
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic:
        """The time of when the cluster was created in ISO-8601 format."""
    @property
    def encryption_details(self) -> _Intrinsic:
        """The encryption configuration details for the cluster."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The DSQL cluster endpoint."""
    @property
    def identifier(self) -> _Intrinsic:
        """The ID of the created cluster."""
    @property
    def policy_version(self) -> _Intrinsic:
        """The version number of the cluster's resource based policy."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the cluster."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the cluster."""
    @property
    def vpc_endpoint(self) -> _Intrinsic:
        """The DSQL cluster VPC endpoint."""
    @property
    def vpc_endpoint_service_name(self) -> _Intrinsic:
        """The VPC endpoint service name."""
