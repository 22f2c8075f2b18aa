"""AWS::WAF. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ByteMatchSet(_SchemaResource):
    """Resource Type definition for AWS::WAF::ByteMatchSet."""
    @_declaration
    class ByteMatchTuple(_SchemaPropertyType):
        field_to_match: ByteMatchSet.FieldToMatch | _Document
        positional_constraint: _String
        text_transformation: _String
        target_string: _String | None = None
        target_string_base64: _String | None = None
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        type: _String
        data: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    byte_match_tuples: _Sequence[ByteMatchSet.ByteMatchTuple | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class IPSet(_SchemaResource):
    """Resource Type definition for AWS::WAF::IPSet."""
    @_declaration
    class IPSetDescriptor(_SchemaPropertyType):
        type: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    ip_set_descriptors: _Sequence[IPSet.IPSetDescriptor | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Rule(_SchemaResource):
    """Resource Type definition for AWS::WAF::Rule."""
    @_declaration
    class Predicate(_SchemaPropertyType):
        data_id: _String
        negated: _Boolean
        type: _String
    TYPE: _ClassVar[str]
    metric_name: _String
    name: _String
    predicates: _Sequence[Rule.Predicate | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SizeConstraintSet(_SchemaResource):
    """Resource Type definition for AWS::WAF::SizeConstraintSet."""
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        type: _String
        data: _String | None = None
    @_declaration
    class SizeConstraint(_SchemaPropertyType):
        comparison_operator: _String
        field_to_match: SizeConstraintSet.FieldToMatch | _Document
        size: _Integer
        text_transformation: _String
    TYPE: _ClassVar[str]
    name: _String
    size_constraints: _Sequence[SizeConstraintSet.SizeConstraint | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SqlInjectionMatchSet(_SchemaResource):
    """Resource Type definition for AWS::WAF::SqlInjectionMatchSet."""
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        type: _String
        data: _String | None = None
    @_declaration
    class SqlInjectionMatchTuple(_SchemaPropertyType):
        field_to_match: SqlInjectionMatchSet.FieldToMatch | _Document
        text_transformation: _String
    TYPE: _ClassVar[str]
    name: _String
    sql_injection_match_tuples: _Sequence[SqlInjectionMatchSet.SqlInjectionMatchTuple | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class WebACL(_SchemaResource):
    """Resource Type definition for AWS::WAF::WebACL."""
    @_declaration
    class ActivatedRule(_SchemaPropertyType):
        priority: _Integer
        rule_id: _String
        action: WebACL.WafAction | _Document | None = None
    @_declaration
    class WafAction(_SchemaPropertyType):
        type: _String
    TYPE: _ClassVar[str]
    default_action: WebACL.WafAction | _Document
    metric_name: _String
    name: _String
    rules: _Sequence[WebACL.ActivatedRule | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class XssMatchSet(_SchemaResource):
    """Resource Type definition for AWS::WAF::XssMatchSet."""
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        type: _String
        data: _String | None = None
    @_declaration
    class XssMatchTuple(_SchemaPropertyType):
        field_to_match: XssMatchSet.FieldToMatch | _Document
        text_transformation: _String
    TYPE: _ClassVar[str]
    name: _String
    xss_match_tuples: _Sequence[XssMatchSet.XssMatchTuple | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...
