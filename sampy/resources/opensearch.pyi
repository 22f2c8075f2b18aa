"""AWS::OpenSearch. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DataSource(_SchemaResource):
    """Creates a data source for an Amazon OpenSearch Service domain."""
    @_declaration
    class DataSourceType(_SchemaPropertyType):
        """The type of data source."""
        s3_glue_data_catalog: DataSource.S3GlueDataCatalog | _Document | None = None
    @_declaration
    class S3GlueDataCatalog(_SchemaPropertyType):
        """Configuration for an S3 Glue Data Catalog data source."""
        role_arn: _String
        """The ARN of the IAM role that grants OpenSearch Service permission to access the Glue Data Catalog."""
    TYPE: _ClassVar[str]
    data_source_type: DataSource.DataSourceType | _Document
    domain_name: _String
    """The name of the OpenSearch Service domain."""
    name: _String
    """The name of the data source."""
    description: _String | None = None
    """A description of the data source."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the data source."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the data source."""
