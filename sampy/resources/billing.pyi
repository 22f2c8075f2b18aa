"""AWS::Billing. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class BillingView(_SchemaResource):
    """A billing view is a container of cost & usage metadata."""
    @_declaration
    class DataFilterExpression(_SchemaPropertyType):
        dimensions: BillingView.DataFilterExpressionDimensions | _Document | None = None
        tags: BillingView.DataFilterExpressionTags | _Document | None = None
        time_range: BillingView.DataFilterExpressionTimeRange | _Document | None = None
    @_declaration
    class DataFilterExpressionDimensions(_SchemaPropertyType):
        key: _Literal["LINKED_ACCOUNT"] | _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DataFilterExpressionTags(_SchemaPropertyType):
        key: _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DataFilterExpressionTimeRange(_SchemaPropertyType):
        begin_date_inclusive: _String | None = None
        end_date_inclusive: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a Billing View."""
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
    name: _String
    source_views: _Sequence[_String] | _Intrinsic
    """An array of strings that define the billing view's source."""
    data_filter_expression: BillingView.DataFilterExpression | _Document | None = None
    description: _String | None = None
    tags: _Sequence[BillingView.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs associated to the billing view being created."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def billing_view_type(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic:
        """The time when the billing view was created."""
    @property
    def owner_account_id(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The time when the billing view was last updated."""
