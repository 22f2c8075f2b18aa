"""AWS::WAFRegional. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::WAFRegional::ByteMatchSet."""
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
class GeoMatchSet(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::GeoMatchSet."""
    @_declaration
    class GeoMatchConstraint(_SchemaPropertyType):
        type: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    geo_match_constraints: _Sequence[GeoMatchSet.GeoMatchConstraint | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class IPSet(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::IPSet."""
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
class RateBasedRule(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::RateBasedRule."""
    @_declaration
    class Predicate(_SchemaPropertyType):
        data_id: _String
        negated: _Boolean
        type: _String
    TYPE: _ClassVar[str]
    metric_name: _String
    name: _String
    rate_key: _String
    rate_limit: _Integer
    match_predicates: _Sequence[RateBasedRule.Predicate | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class RegexPatternSet(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::RegexPatternSet."""
    TYPE: _ClassVar[str]
    name: _String
    regex_pattern_strings: _Sequence[_String] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Rule(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::Rule."""
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
    """Resource Type definition for AWS::WAFRegional::SizeConstraintSet."""
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
    size_constraints: _Sequence[SizeConstraintSet.SizeConstraint | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SqlInjectionMatchSet(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::SqlInjectionMatchSet."""
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
    """Resource Type definition for AWS::WAFRegional::WebACL."""
    @_declaration
    class Action(_SchemaPropertyType):
        type: _String
    @_declaration
    class Rule(_SchemaPropertyType):
        action: WebACL.Action | _Document
        priority: _Integer
        rule_id: _String
    TYPE: _ClassVar[str]
    default_action: WebACL.Action | _Document
    metric_name: _String
    name: _String
    rules: _Sequence[WebACL.Rule | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class WebACLAssociation(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::WebACLAssociation."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    web_acl_id: _String
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class XssMatchSet(_SchemaResource):
    """Resource Type definition for AWS::WAFRegional::XssMatchSet."""
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
    xss_match_tuples: _Sequence[XssMatchSet.XssMatchTuple | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...
