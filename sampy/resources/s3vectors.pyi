"""AWS::S3Vectors. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Index(_SchemaResource):
    """Resource Type definition for AWS::S3Vectors::Index."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The encryption configuration for the index."""
        kms_key_arn: _String | None = None
        """AWS Key Management Service (KMS) customer managed key ID to use for the encryption configuration. This
        parameter is allowed if and only if sseType is set to aws:kms.
        """
        sse_type: _Literal["AES256", "aws:kms"] | _String | None = None
        """Defines the server-side encryption type for index encryption configuration. Defaults to the parent vector
        bucket's encryption settings when unspecified.
        """
    @_declaration
    class MetadataConfiguration(_SchemaPropertyType):
        """The metadata configuration for the vector index."""
        non_filterable_metadata_keys: _Sequence[_String] | _Intrinsic | None = None
        """Non-filterable metadata keys allow you to enrich vectors with additional context during storage and
        retrieval. Unlike default metadata keys, these keys cannot be used as query filters. Non-filterable metadata
        keys can be retrieved but cannot be searched, queried, or filtered. You can access non-filterable metadata
        keys of your vectors after finding the vectors.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only
        contain alphanumeric characters, spaces, _, ., /, =, +, -, and @.
        """
        value: _String
        """Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric
        characters, spaces, _, ., /, =, +, -, and @.
        """
    TYPE: _ClassVar[str]
    data_type: _Literal["float32"] | _String
    dimension: _Integer
    distance_metric: _Literal["cosine", "euclidean"] | _String
    encryption_configuration: Index.EncryptionConfiguration | _Document | None = None
    index_name: _String | None = None
    metadata_configuration: Index.MetadataConfiguration | _Document | None = None
    tags: _Sequence[Index.Tag | _Document] | _Intrinsic | None = None
    """User tags (key-value pairs) to associate with the index."""
    vector_bucket_arn: _String | None = None
    vector_bucket_name: _String | None = None
    @property
    def creation_time(self) -> _Intrinsic:
        """Date and time when the vector index was created."""
    @property
    def index_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the index."""

@_declaration
class VectorBucket(_SchemaResource):
    """Resource Type definition for AWS::S3Vectors::VectorBucket."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The encryption configuration for the vector bucket."""
        kms_key_arn: _String | None = None
        """AWS Key Management Service (KMS) customer managed key ID to use for the encryption configuration. This
        parameter is allowed if and only if sseType is set to aws:kms.
        """
        sse_type: _Literal["AES256", "aws:kms"] | _String | None = None
        """The server-side encryption type to use for the encryption configuration of the vector bucket. By default,
        if you don't specify, all new vectors in Amazon S3 vector buckets use server-side encryption with Amazon S3
        managed keys (SSE-S3), specifically AES256.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only
        contain alphanumeric characters, spaces, _, ., /, =, +, -, and @.
        """
        value: _String
        """Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric
        characters, spaces, _, ., /, =, +, -, and @.
        """
    TYPE: _ClassVar[str]
    encryption_configuration: VectorBucket.EncryptionConfiguration | _Document | None = None
    tags: _Sequence[VectorBucket.Tag | _Document] | _Intrinsic | None = None
    """User tags (key-value pairs) to associate with the vector bucket."""
    vector_bucket_name: _String | None = None
    @property
    def creation_time(self) -> _Intrinsic:
        """Date and time when the vector bucket was created."""
    @property
    def vector_bucket_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the vector bucket."""

@_declaration
class VectorBucketPolicy(_SchemaResource):
    """Resource Type definition for AWS::S3Vectors::VectorBucketPolicy."""
    TYPE: _ClassVar[str]
    policy: _Document | _String
    vector_bucket_arn: _String | None = None
    vector_bucket_name: _String | None = None
