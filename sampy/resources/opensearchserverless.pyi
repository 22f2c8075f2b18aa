"""AWS::OpenSearchServerless. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccessPolicy(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::AccessPolicy."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the policy."""
    policy: _String
    """The JSON policy document that is the content for the policy."""
    type: _Literal["data"] | _String
    description: _String | None = None
    """The description of the policy."""

@_declaration
class Collection(_SchemaResource):
    """Amazon OpenSearchServerless collection resource."""
    @_declaration
    class EncryptionConfig(_SchemaPropertyType):
        """Encryption settings for the collection."""
        aws_owned_key: _Boolean | None = None
        """Indicates whether to use an AWS owned key for encryption."""
        kms_key_arn: _String | None = None
        """Key Management Service key used to encrypt the collection."""
    @_declaration
    class FipsEndpoints(_SchemaPropertyType):
        collection_endpoint: _String | None = None
        dashboard_endpoint: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair metadata associated with resource."""
        key: _String
        """The key in the key-value pair."""
        value: _String
        """The value in the key-value pair."""
    @_declaration
    class VectorOptions(_SchemaPropertyType):
        """Vector search configuration options for the collection."""
        serverless_vector_acceleration: _Literal["ENABLED", "DISABLED", "ALLOWED"] | _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    """The name of the collection."""
    collection_group_name: _String | None = None
    """The name of the collection group to associate with the collection."""
    deletion_protection: _Literal["ENABLED", "DISABLED"] | _String | None = None
    description: _String | None = None
    """The description of the collection."""
    encryption_config: Collection.EncryptionConfig | _Document | None = None
    standby_replicas: _Literal["ENABLED", "DISABLED"] | _String | None = None
    tags: _Sequence[Collection.Tag | _Document] | _Intrinsic | None = None
    """List of tags to be added to the resource."""
    type: _Literal["SEARCH", "TIMESERIES", "VECTORSEARCH"] | _String | None = None
    vector_options: Collection.VectorOptions | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the collection."""
    @property
    def collection_endpoint(self) -> _Intrinsic:
        """The endpoint for the collection."""
    @property
    def dashboard_endpoint(self) -> _Intrinsic:
        """The OpenSearch Dashboards endpoint for the collection."""
    @property
    def fips_endpoints(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the collection."""
    @property
    def kms_key_arn(self) -> _Intrinsic:
        """Key Management Service key used to encrypt the collection."""

@_declaration
class CollectionGroup(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::CollectionGroup."""
    @_declaration
    class CapacityLimits(_SchemaPropertyType):
        max_indexing_capacity_in_ocu: _Number | None = None
        """The maximum indexing capacity for collections in the group."""
        max_search_capacity_in_ocu: _Number | None = None
        """The maximum search capacity for collections in the group."""
        min_indexing_capacity_in_ocu: _Number | None = None
        """The minimum indexing capacity for collections in the group."""
        min_search_capacity_in_ocu: _Number | None = None
        """The minimum search capacity for collections in the group."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A map of key-value pairs associated with the collection group."""
        key: _String
        """The key in the key-value pair."""
        value: _String
        """The value in the key-value pair."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the collection group."""
    standby_replicas: _Literal["ENABLED", "DISABLED"] | _String
    """Indicates whether standby replicas are used for the collection group."""
    capacity_limits: CollectionGroup.CapacityLimits | _Document | None = None
    description: _String | None = None
    """The description of the collection group."""
    generation: _Literal["CLASSIC", "NEXTGEN"] | _String | None = None
    """The generation of Amazon OpenSearch Serverless for the collection group. Valid values are CLASSIC and
    NEXTGEN.
    """
    tags: _Sequence[CollectionGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the collection group."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the collection group."""

@_declaration
class CollectionIndex(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::CollectionIndex."""
    TYPE: _ClassVar[str]
    id: _String
    """The identifier of the collection."""
    index_name: _String
    """The name of the collection index."""
    index_schema: _String | None = None
    """The Mappings for the collection index."""

@_declaration
class Index(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::Index."""
    @_declaration
    class IndexSettings(_SchemaPropertyType):
        analysis: Index.IndexSettingsAnalysis | _Document | None = None
        index: Index.IndexSettingsIndex | _Document | None = None
    @_declaration
    class IndexSettingsAnalysis(_SchemaPropertyType):
        """Custom analysis configuration including analyzers, tokenizers, and filters."""
        analyzer: _Mapping[str, Index.IndexSettingsAnalysisValue | _Document] | _Intrinsic | None = None
        """Custom analyzer definitions."""
    @_declaration
    class IndexSettingsAnalysisValue(_SchemaPropertyType):
        char_filter: _Sequence[_String] | _Intrinsic | None = None
        """Character filters to apply."""
        filter: _Sequence[_String] | _Intrinsic | None = None
        """Token filters to apply."""
        tokenizer: _String | None = None
        """The tokenizer to use."""
        type: _String | None = None
        """The analyzer type (e.g. custom, standard, simple)."""
    @_declaration
    class IndexSettingsIndex(_SchemaPropertyType):
        knn: _Boolean | None = None
        """Enable/disable k-nearest neighbor search capability."""
        knn_algo_param_ef_search: _Integer | None = None
        """Size of the dynamic list for the nearest neighbors."""
        refresh_interval: _String | None = None
        """How often to perform refresh operation (e.g. '1s', '5s')."""
    @_declaration
    class Mappings(_SchemaPropertyType):
        """Index Mappings."""
        properties: _Mapping[str, Index.PropertyMapping | _Document] | _Intrinsic | None = None
        """Defines the fields within the mapping, including their types and configurations."""
    @_declaration
    class PropertyMapping(_SchemaPropertyType):
        type: _Literal["text", "knn_vector", "keyword", "integer"] | _String
        """The field data type. Must be a valid OpenSearch field type."""
        analyzer: _String | None = None
        """The analyzer to use for this field (for text and keyword fields)."""
        compression_level: _Literal["16x", "32x", "8x", "4x", "2x", "1x"] | _String | None = None
        """The compression level for knn_vector fields."""
        data_type: _Literal["float", "byte"] | _String | None = None
        """The data type for knn_vector fields (e.g. float, byte). Controls how vector values are stored."""
        dimension: _Integer | None = None
        """Dimension size for vector fields, defines the number of dimensions in the vector."""
        index: _Boolean | None = None
        """Whether a field should be indexed."""
        method: Index.PropertyMappingMethod | _Document | None = None
        properties: _Mapping[str, Index.PropertyMapping | _Document] | _Intrinsic | None = None
        """Nested fields within an object or nested field type."""
        space_type: _Literal["l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"] | _String | None = None
        """The distance function used for k-NN search (field-level, outside Method)."""
        value: _String | None = None
        """Default value for the field when not specified in a document."""
    @_declaration
    class PropertyMappingMethod(_SchemaPropertyType):
        """Configuration for k-NN search method."""
        name: _Literal["hnsw", "ivf"] | _String
        """The algorithm name for k-NN search."""
        engine: _Literal["nmslib", "faiss", "lucene"] | _String | None = None
        """The k-NN search engine to use."""
        parameters: Index.PropertyMappingMethodParameters | _Document | None = None
        space_type: _Literal["l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"] | _String | None = None
        """The distance function used for k-NN search."""
    @_declaration
    class PropertyMappingMethodParameters(_SchemaPropertyType):
        """Additional parameters for the k-NN algorithm."""
        ef_construction: _Integer | None = None
        """The size of the dynamic list used during k-NN graph creation."""
        m: _Integer | None = None
        """Number of neighbors to consider during k-NN search."""
    TYPE: _ClassVar[str]
    collection_endpoint: _String
    """The endpoint for the collection."""
    index_name: _String
    """The name of the OpenSearch Serverless index."""
    mappings: Index.Mappings | _Document | None = None
    settings: Index.IndexSettings | _Document | None = None
    """Index settings."""
    @property
    def uuid(self) -> _Intrinsic:
        """The unique identifier for the index."""

@_declaration
class LifecyclePolicy(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::LifecyclePolicy."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the policy."""
    policy: _String
    """The JSON policy document that is the content for the policy."""
    type: _Literal["retention"] | _String
    description: _String | None = None
    """The description of the policy."""

@_declaration
class SecurityConfig(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::SecurityConfig."""
    @_declaration
    class IamFederationConfigOptions(_SchemaPropertyType):
        """Describe IAM federation options in form of key value map."""
        group_attribute: _String | None = None
        """Group attribute for this IAM federation integration."""
        user_attribute: _String | None = None
        """User attribute for this IAM federation integration."""
    @_declaration
    class IamIdentityCenterConfigOptions(_SchemaPropertyType):
        """Describes IAM Identity Center options for an OpenSearch Serverless security configuration in the form of
        a key-value map.
        """
        instance_arn: _String
        application_arn: _String | None = None
        application_description: _String | None = None
        """The description of the IAM Identity Center application used to integrate with OpenSearch Serverless."""
        application_name: _String | None = None
        """The name of the IAM Identity Center application used to integrate with OpenSearch Serverless."""
        group_attribute: _String | None = None
        user_attribute: _String | None = None
    @_declaration
    class SamlConfigOptions(_SchemaPropertyType):
        """Describes saml options in form of key value map."""
        metadata: _String
        """The XML saml provider metadata document that you want to use."""
        group_attribute: _String | None = None
        """Group attribute for this saml integration."""
        open_search_serverless_entity_id: _String | None = None
        """Custom entity id attribute to override default entity id for this saml integration."""
        session_timeout: _Integer | None = None
        """Defines the session timeout in minutes."""
        user_attribute: _String | None = None
        """Custom attribute for this saml integration."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """Security config description."""
    iam_federation_options: SecurityConfig.IamFederationConfigOptions | _Document | None = None
    iam_identity_center_options: SecurityConfig.IamIdentityCenterConfigOptions | _Document | None = None
    name: _String | None = None
    """The friendly name of the security config."""
    saml_options: SecurityConfig.SamlConfigOptions | _Document | None = None
    type: _Literal["saml", "iamidentitycenter", "iamfederation"] | _String | None = None
    @property
    def iam_identity_center_options_application_arn(self) -> _Intrinsic:
        """The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless."""
    @property
    def iam_identity_center_options_application_description(self) -> _Intrinsic:
        """The description of the IAM Identity Center application used to integrate with OpenSearch Serverless."""
    @property
    def iam_identity_center_options_application_name(self) -> _Intrinsic:
        """The name of the IAM Identity Center application used to integrate with OpenSearch Serverless."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the security config."""

@_declaration
class SecurityPolicy(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::SecurityPolicy."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the policy."""
    policy: _String
    """The JSON policy document that is the content for the policy."""
    type: _Literal["encryption", "network"] | _String
    description: _String | None = None
    """The description of the policy."""

@_declaration
class VpcEndpoint(_SchemaResource):
    """Resource Type definition for AWS::OpenSearchServerless::VpcEndpoint."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the VPC Endpoint."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """The ID of one or more subnets in which to create an endpoint network interface."""
    vpc_id: _String
    """The ID of the VPC in which the endpoint will be used."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The ID of one or more security groups to associate with the endpoint network interface."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the VPC Endpoint."""
