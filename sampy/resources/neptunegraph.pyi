"""AWS::NeptuneGraph. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Graph(_SchemaResource):
    """The AWS::NeptuneGraph::Graph resource creates an Amazon NeptuneGraph Graph."""
    @_declaration
    class ImportOptions(_SchemaPropertyType):
        """Contains options for controlling the import process. For example, if the failOnError key is set to false,
        the import skips the data that caused the error and continues if possible (whereas if set to true, the
        default, or if omitted, the import operation halts immediately when an error is encountered).
        """
        neptune: Graph.NeptuneImportOptions | _Document | None = None
        """Options for importing data from a Neptune database."""
    @_declaration
    class ImportTask(_SchemaPropertyType):
        """The import task details to import data into the graph at creation time."""
        role_arn: _String
        """The ARN of the IAM role that will allow access to the data that is to be imported."""
        source: _String
        """A URL identifying to the location of the data to be imported. This can be an Amazon S3 path, or can point
        to a Neptune database endpoint or snapshot.
        """
        blank_node_handling: _Literal["convertToIri"] | _String | None = None
        """The method to handle blank nodes in the dataset. Currently, only convertToIri is supported, meaning blank
        nodes are converted to unique IRIs at load time. Must be provided when format is NTRIPLES.
        """
        fail_on_error: _Boolean | None = None
        """If set to true, the task halts when an import error is encountered. If set to false, the task skips the
        data that caused the error and continues if possible.
        """
        format: _Literal["CSV", "OPEN_CYPHER", "PARQUET", "NTRIPLES"] | _String | None = None
        """Specifies the format of S3 data to be imported. Valid values are CSV, which identifies the Gremlin CSV
        format, OPEN_CYPHER, which identifies the openCypher load format, or NTRIPLES, which identifies the RDF
        n-triples format.
        """
        import_options: Graph.ImportOptions | _Document | None = None
        """Contains options for controlling the import process. For example, if the failOnError key is set to false,
        the import skips the data that caused the error and continues if possible (whereas if set to true, the
        default, or if omitted, the import operation halts immediately when an error is encountered).
        """
        max_provisioned_memory: _Integer | None = None
        """The maximum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default:
        1024, or the approved upper limit for your account. If both the minimum and maximum values are specified,
        the final provisioned-memory will be chosen per the actual size of your imported data. If neither value is
        specified, 128 m-NCUs are used.
        """
        min_provisioned_memory: _Integer | None = None
        """The minimum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default:
        16.
        """
        parquet_type: _Literal["COLUMNAR"] | _String | None = None
        """The parquet type of the import task. Required when Format is PARQUET."""
    @_declaration
    class NeptuneImportOptions(_SchemaPropertyType):
        """Options for importing data from a Neptune database."""
        s3_export_kms_key_id: _String
        """The KMS key to use to encrypt data in the S3 bucket where the graph data is exported."""
        s3_export_path: _String
        """The path to an S3 bucket from which to import data."""
        preserve_default_vertex_labels: _Boolean | None = None
        """Neptune Analytics supports label-less vertices and no labels are assigned unless one is explicitly
        provided. Neptune assigns default labels when none is explicitly provided. When importing the data into
        Neptune Analytics, the default vertex labels can be omitted by setting preserveDefaultVertexLabels to false.
        """
        preserve_edge_ids: _Boolean | None = None
        """Neptune Analytics currently does not support user defined edge ids. The edge ids are not imported by
        default. They are imported if preserveEdgeIds is set to true, and ids are stored as properties on the
        relationships with the property name neptuneEdgeId.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class VectorSearchConfiguration(_SchemaPropertyType):
        """The vector search configuration."""
        vector_search_dimension: _Integer
        """The vector search dimension."""
    TYPE: _ClassVar[str]
    provisioned_memory: _Integer
    """Memory for the Graph."""
    deletion_protection: _Boolean | None = None
    """Value that indicates whether the Graph has deletion protection enabled. The graph can't be deleted when
    deletion protection is enabled.
    """
    graph_name: _String | None = None
    """Contains a user-supplied name for the Graph."""
    import_task: Graph.ImportTask | _Document | None = None
    """The details of the import task to use to create the graph. When specified, the graph is created using
    CreateGraphUsingImportTask and data is imported from the supplied source.
    """
    kms_key_identifier: _String | None = None
    """The ARN of the KMS key used to encrypt data in the Neptune Analytics graph. If not specified, the graph is
    encrypted with an AWS managed key.
    """
    public_connectivity: _Boolean | None = None
    """Specifies whether the Graph can be reached over the internet. Access to all graphs requires IAM
    authentication.
    """
    replica_count: _Integer | None = None
    """Specifies the number of replicas you want when finished. All replicas will be provisioned in different
    availability zones.
    """
    tags: _Sequence[Graph.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with this graph."""
    vector_search_configuration: Graph.VectorSearchConfiguration | _Document | None = None
    """Vector Search Configuration."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The connection endpoint for the graph. For example: `g-12a3bcdef4.us-east-1.neptune-graph.amazonaws.com`.
        """
    @property
    def graph_arn(self) -> _Intrinsic:
        """Graph resource ARN."""
    @property
    def graph_id(self) -> _Intrinsic:
        """The auto-generated id assigned by the service."""

@_declaration
class GraphSnapshot(_SchemaResource):
    """Resource Type definition for AWS::NeptuneGraph::GraphSnapshot."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    graph_identifier: _String
    """The unique identifier of the Neptune Analytics graph to create the snapshot from."""
    snapshot_name: _String
    """The snapshot name."""
    tags: _Sequence[GraphSnapshot.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the graph snapshot."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the graph snapshot."""
    @property
    def kms_key_identifier(self) -> _Intrinsic:
        """The ID of the KMS key used to encrypt and decrypt the snapshot."""
    @property
    def snapshot_create_time(self) -> _Intrinsic:
        """The time when the snapshot was created."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the graph snapshot."""

@_declaration
class PrivateGraphEndpoint(_SchemaResource):
    """The AWS::NeptuneGraph::PrivateGraphEndpoint resource creates an Amazon NeptuneGraph PrivateGraphEndpoint."""
    TYPE: _ClassVar[str]
    graph_identifier: _String
    """The auto-generated Graph Id assigned by the service."""
    vpc_id: _String
    """The VPC where you want the private graph endpoint to be created, ie, the graph will be reachable from within
    the VPC.
    """
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The security group Ids associated with the VPC where you want the private graph endpoint to be created, ie,
    the graph will be reachable from within the VPC.
    """
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """The subnet Ids associated with the VPC where you want the private graph endpoint to be created, ie, the graph
    will be reachable from within the VPC.
    """
    @property
    def private_graph_endpoint_identifier(self) -> _Intrinsic:
        """PrivateGraphEndpoint resource identifier generated by concatenating the associated GraphIdentifier and
        VpcId with an underscore separator.
        """
    @property
    def vpc_endpoint_id(self) -> _Intrinsic:
        """VPC endpoint that provides a private connection between the Graph and specified VPC."""
