"""AWS::Forecast. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Dataset(_SchemaResource):
    """Resource Type Definition for AWS::Forecast::Dataset."""
    @_declaration
    class Attributes(_SchemaPropertyType):
        attribute_name: _String | None = None
        """Name of the dataset field."""
        attribute_type: _Literal["string", "integer", "float", "timestamp", "geolocation"] | _String | None = None
        """Data type of the field."""
    @_declaration
    class EncryptionConfig(_SchemaPropertyType):
        kms_key_arn: _String | None = None
        role_arn: _String | None = None
    @_declaration
    class Schema(_SchemaPropertyType):
        attributes: _Sequence[Dataset.Attributes | _Document] | _Intrinsic | None = None
    @_declaration
    class Tags(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dataset_name: _String
    """A name for the dataset."""
    dataset_type: _Literal["TARGET_TIME_SERIES", "RELATED_TIME_SERIES", "ITEM_METADATA"] | _String
    """The dataset type."""
    domain: _Literal["RETAIL", "CUSTOM", "INVENTORY_PLANNING", "EC2_CAPACITY", "WORK_FORCE", "WEB_TRAFFIC", "METRICS"] | _String
    """The domain associated with the dataset."""
    schema: Dataset.Schema | _Document
    data_frequency: _String | None = None
    """Frequency of data collection. This parameter is required for RELATED_TIME_SERIES."""
    encryption_config: Dataset.EncryptionConfig | _Document | None = None
    tags: _Sequence[Dataset.Tags | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class DatasetGroup(_SchemaResource):
    """Represents a dataset group that holds a collection of related datasets."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    dataset_group_name: _String
    """A name for the dataset group."""
    domain: _Literal["RETAIL", "CUSTOM", "INVENTORY_PLANNING", "EC2_CAPACITY", "WORK_FORCE", "WEB_TRAFFIC", "METRICS"] | _String
    """The domain associated with the dataset group. When you add a dataset to a dataset group, this value and the
    value specified for the Domain parameter of the CreateDataset operation must match.
    """
    dataset_arns: _Sequence[_String] | _Intrinsic | None = None
    """An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group."""
    tags: _Sequence[DatasetGroup.Tag | _Document] | _Intrinsic | None = None
    """The tags of Application Insights application."""
    @property
    def dataset_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the dataset group to delete."""
