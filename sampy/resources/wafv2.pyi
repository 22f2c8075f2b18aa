"""AWS::WAFv2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class IPSet(_SchemaResource):
    """Contains a list of IP addresses. This can be either IPV4 or IPV6. The list will be mutually."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    addresses: _Sequence[_String] | _Intrinsic
    """List of IPAddresses."""
    ip_address_version: _Literal["IPV4", "IPV6"] | _String
    scope: _Literal["CLOUDFRONT", "REGIONAL"] | _String
    description: _String | None = None
    name: _String | None = None
    tags: _Sequence[IPSet.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the WAF entity."""
    @property
    def id(self) -> _Intrinsic:
        """Id of the IPSet."""

@_declaration
class LoggingConfiguration(_SchemaResource):
    """A WAFv2 Logging Configuration Resource Provider."""
    @_declaration
    class Condition(_SchemaPropertyType):
        action_condition: LoggingConfiguration.ConditionActionCondition | _Document | None = None
        label_name_condition: LoggingConfiguration.ConditionLabelNameCondition | _Document | None = None
    @_declaration
    class ConditionActionCondition(_SchemaPropertyType):
        """A single action condition."""
        action: _Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "MONETIZE", "EXCLUDED_AS_COUNT"] | _String
        """Logic to apply to the filtering conditions. You can specify that, in order to satisfy the filter, a log
        must match all conditions or must match at least one condition.
        """
    @_declaration
    class ConditionLabelNameCondition(_SchemaPropertyType):
        """A single label name condition."""
        label_name: _String
        """The label name that a log record must contain in order to meet the condition. This must be a fully
        qualified label name. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix
        identifies the rule group or web ACL context of the rule that added the label.
        """
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        method: _Document | _String | None = None
        query_string: _Document | _String | None = None
        single_header: LoggingConfiguration.FieldToMatchSingleHeader | _Document | None = None
        uri_path: _Document | _String | None = None
    @_declaration
    class FieldToMatchSingleHeader(_SchemaPropertyType):
        """Inspect a single header. Provide the name of the header to inspect, for example, User-Agent or Referer.
        This setting isn't case sensitive.
        """
        name: _String
        """The name of the query header to inspect."""
    @_declaration
    class Filter(_SchemaPropertyType):
        behavior: _Literal["KEEP", "DROP"] | _String
        """How to handle logs that satisfy the filter's conditions and requirement."""
        conditions: _Sequence[LoggingConfiguration.Condition | _Document] | _Intrinsic
        """Match conditions for the filter."""
        requirement: _Literal["MEETS_ALL", "MEETS_ANY"] | _String
        """Logic to apply to the filtering conditions. You can specify that, in order to satisfy the filter, a log
        must match all conditions or must match at least one condition.
        """
    @_declaration
    class LoggingFilter(_SchemaPropertyType):
        """Filtering that specifies which web requests are kept in the logs and which are dropped. You can filter on
        the rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
        """
        default_behavior: _Literal["KEEP", "DROP"] | _String
        """Default handling for logs that don't match any of the specified filtering conditions."""
        filters: _Sequence[LoggingConfiguration.Filter | _Document] | _Intrinsic
        """The filters that you want to apply to the logs."""
    TYPE: _ClassVar[str]
    log_destination_configs: _Sequence[_String] | _Intrinsic
    """The Amazon Resource Names (ARNs) of the logging destinations that you want to associate with the web ACL."""
    resource_arn: _String
    """The Amazon Resource Name (ARN) of the web ACL that you want to associate with LogDestinationConfigs."""
    logging_filter: LoggingConfiguration.LoggingFilter | _Document | None = None
    redacted_fields: _Sequence[LoggingConfiguration.FieldToMatch | _Document] | _Intrinsic | None = None
    """The parts of the request that you want to keep out of the logs. For example, if you redact the HEADER field,
    the HEADER field in the firehose will be xxx.
    """
    @property
    def managed_by_firewall_manager(self) -> _Intrinsic:
        """Indicates whether the logging configuration was created by AWS Firewall Manager, as part of an AWS WAF
        policy configuration. If true, only Firewall Manager can modify or delete the configuration.
        """

@_declaration
class RegexPatternSet(_SchemaResource):
    """Contains a list of Regular expressions based on the provided inputs. RegexPatternSet can be used with other
    WAF entities with RegexPatternSetReferenceStatement to perform other actions .
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    regular_expression_list: _Sequence[_String] | _Intrinsic
    scope: _Literal["CLOUDFRONT", "REGIONAL"] | _String
    """Use CLOUDFRONT for CloudFront RegexPatternSet, use REGIONAL for Application Load Balancer and API Gateway."""
    description: _String | None = None
    """Description of the entity."""
    name: _String | None = None
    """Name of the RegexPatternSet."""
    tags: _Sequence[RegexPatternSet.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the WAF entity."""
    @property
    def id(self) -> _Intrinsic:
        """Id of the RegexPatternSet."""

@_declaration
class RuleGroup(_SchemaResource):
    """Contains the Rules that identify the requests that you want to allow, block, or count. In a RuleGroup, you
    also specify a default action (ALLOW or BLOCK), and the action for each Rule that you add to a RuleGroup, for
    example, block requests from specified IP addresses or block requests from specified referrers. You also
    associate the RuleGroup with a CloudFront distribution to identify the requests that you want AWS WAF to filter.
    """
    @_declaration
    class AllowAction(_SchemaPropertyType):
        """Allow traffic towards application."""
        custom_request_handling: RuleGroup.CustomRequestHandling | _Document | None = None
    @_declaration
    class AndStatement(_SchemaPropertyType):
        statements: _Sequence[RuleGroup.Statement | _Document] | _Intrinsic
    @_declaration
    class AsnMatchStatement(_SchemaPropertyType):
        asn_list: _Sequence[_Integer] | _Intrinsic | None = None
        forwarded_ip_config: RuleGroup.ForwardedIPConfiguration | _Document | None = None
    @_declaration
    class BlockAction(_SchemaPropertyType):
        """Block traffic towards application."""
        custom_response: RuleGroup.CustomResponse | _Document | None = None
    @_declaration
    class Body(_SchemaPropertyType):
        """The body of a web request. This immediately follows the request headers."""
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String | None = None
    @_declaration
    class ByteMatchStatement(_SchemaPropertyType):
        """Byte Match statement."""
        field_to_match: RuleGroup.FieldToMatch | _Document
        positional_constraint: _Literal["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"] | _String
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[RuleGroup.PreParseTextTransformation | _Document] | _Intrinsic | None = None
        search_string: _String | None = None
        search_string_base64: _String | None = None
    @_declaration
    class CaptchaAction(_SchemaPropertyType):
        """Checks valid token exists with request."""
        custom_request_handling: RuleGroup.CustomRequestHandling | _Document | None = None
    @_declaration
    class CaptchaConfig(_SchemaPropertyType):
        immunity_time_property: RuleGroup.ImmunityTimeProperty | _Document | None = None
    @_declaration
    class ChallengeAction(_SchemaPropertyType):
        """Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a
        browser challenge to the client.
        """
        custom_request_handling: RuleGroup.CustomRequestHandling | _Document | None = None
    @_declaration
    class ChallengeConfig(_SchemaPropertyType):
        immunity_time_property: RuleGroup.ImmunityTimeProperty | _Document | None = None
    @_declaration
    class CookieMatchPattern(_SchemaPropertyType):
        """The pattern to look for in the request cookies."""
        all: _Document | _String | None = None
        excluded_cookies: _Sequence[_String] | _Intrinsic | None = None
        included_cookies: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Cookies(_SchemaPropertyType):
        """Includes cookies of a web request."""
        match_pattern: RuleGroup.CookieMatchPattern | _Document
        match_scope: _Literal["ALL", "KEY", "VALUE"] | _String
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String
    @_declaration
    class CountAction(_SchemaPropertyType):
        """Count traffic towards application."""
        custom_request_handling: RuleGroup.CustomRequestHandling | _Document | None = None
    @_declaration
    class CryptoConfig(_SchemaPropertyType):
        """Configures cryptocurrency payment settings."""
        payment_networks: _Sequence[RuleGroup.PaymentNetwork | _Document] | _Intrinsic
    @_declaration
    class CustomHTTPHeader(_SchemaPropertyType):
        """HTTP header."""
        name: _String
        value: _String
    @_declaration
    class CustomRequestHandling(_SchemaPropertyType):
        """Custom request handling."""
        insert_headers: _Sequence[RuleGroup.CustomHTTPHeader | _Document] | _Intrinsic
        """Collection of HTTP headers."""
    @_declaration
    class CustomResponse(_SchemaPropertyType):
        """Custom response."""
        response_code: _Integer
        custom_response_body_key: _String | None = None
        """Custom response body key."""
        response_headers: _Sequence[RuleGroup.CustomHTTPHeader | _Document] | _Intrinsic | None = None
        """Collection of HTTP headers."""
    @_declaration
    class CustomResponseBody(_SchemaPropertyType):
        """Custom response body."""
        content: _String
        content_type: _Literal["TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON"] | _String
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        """Field of the request to match."""
        all_query_arguments: _Document | _String | None = None
        body: RuleGroup.Body | _Document | None = None
        cookies: RuleGroup.Cookies | _Document | None = None
        header_order: RuleGroup.HeaderOrder | _Document | None = None
        headers: RuleGroup.Headers | _Document | None = None
        ja3_fingerprint: RuleGroup.JA3Fingerprint | _Document | None = None
        ja4_fingerprint: RuleGroup.JA4Fingerprint | _Document | None = None
        json_body: RuleGroup.JsonBody | _Document | None = None
        method: _Document | _String | None = None
        query_string: _Document | _String | None = None
        single_header: RuleGroup.FieldToMatchSingleHeader | _Document | None = None
        single_query_argument: RuleGroup.FieldToMatchSingleQueryArgument | _Document | None = None
        uri_fragment: RuleGroup.UriFragment | _Document | None = None
        uri_path: _Document | _String | None = None
    @_declaration
    class FieldToMatchSingleHeader(_SchemaPropertyType):
        name: _String
    @_declaration
    class FieldToMatchSingleQueryArgument(_SchemaPropertyType):
        """One query argument in a web request, identified by name, for example UserName or SalesRegion. The name
        can be up to 30 characters long and isn't case sensitive.
        """
        name: _String
    @_declaration
    class ForwardedIPConfiguration(_SchemaPropertyType):
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
        header_name: _String
    @_declaration
    class GeoMatchStatement(_SchemaPropertyType):
        country_codes: _Sequence[_String] | _Intrinsic | None = None
        forwarded_ip_config: RuleGroup.ForwardedIPConfiguration | _Document | None = None
    @_declaration
    class HeaderMatchPattern(_SchemaPropertyType):
        """The pattern to look for in the request headers."""
        all: _Document | _String | None = None
        excluded_headers: _Sequence[_String] | _Intrinsic | None = None
        included_headers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class HeaderOrder(_SchemaPropertyType):
        """The string containing the list of a web request's header names, ordered as they appear in the web
        request, separated by colons.
        """
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String
    @_declaration
    class Headers(_SchemaPropertyType):
        """Includes headers of a web request."""
        match_pattern: RuleGroup.HeaderMatchPattern | _Document
        match_scope: _Literal["ALL", "KEY", "VALUE"] | _String
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String
    @_declaration
    class IPSetForwardedIPConfiguration(_SchemaPropertyType):
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
        header_name: _String
        position: _Literal["FIRST", "LAST", "ANY"] | _String
    @_declaration
    class IPSetReferenceStatement(_SchemaPropertyType):
        arn: _String
        ip_set_forwarded_ip_config: RuleGroup.IPSetForwardedIPConfiguration | _Document | None = None
    @_declaration
    class ImmunityTimeProperty(_SchemaPropertyType):
        immunity_time: _Integer
    @_declaration
    class JA3Fingerprint(_SchemaPropertyType):
        """Includes the JA3 fingerprint of a web request."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class JA4Fingerprint(_SchemaPropertyType):
        """Includes the JA4 fingerprint of a web request."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class JsonBody(_SchemaPropertyType):
        """Inspect the request body as JSON. The request body immediately follows the request headers."""
        match_pattern: RuleGroup.JsonMatchPattern | _Document
        match_scope: _Literal["ALL", "KEY", "VALUE"] | _String
        invalid_fallback_behavior: _Literal["MATCH", "NO_MATCH", "EVALUATE_AS_STRING"] | _String | None = None
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String | None = None
    @_declaration
    class JsonMatchPattern(_SchemaPropertyType):
        """The pattern to look for in the JSON body."""
        all: _Document | _String | None = None
        included_paths: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Label(_SchemaPropertyType):
        name: _String
    @_declaration
    class LabelMatchStatement(_SchemaPropertyType):
        key: _String
        scope: _Literal["LABEL", "NAMESPACE"] | _String
    @_declaration
    class LabelSummary(_SchemaPropertyType):
        name: _String | None = None
    @_declaration
    class MonetizationConfig(_SchemaPropertyType):
        """Configures monetization for the web ACL or rule group."""
        crypto_config: RuleGroup.CryptoConfig | _Document | None = None
        currency_mode: _Literal["REAL", "TEST"] | _String | None = None
    @_declaration
    class MonetizeAction(_SchemaPropertyType):
        """Monetize action for rules."""
        price_multiplier: _String | None = None
    @_declaration
    class NotStatement(_SchemaPropertyType):
        statement: RuleGroup.Statement | _Document
    @_declaration
    class OrStatement(_SchemaPropertyType):
        statements: _Sequence[RuleGroup.Statement | _Document] | _Intrinsic
    @_declaration
    class PaymentNetwork(_SchemaPropertyType):
        """Configuration for a single payment network."""
        chain: _Literal["BASE", "SOLANA", "BASE_SEPOLIA", "SOLANA_DEVNET"] | _String
        prices: _Sequence[RuleGroup.Price | _Document] | _Intrinsic
        wallet_address: _String
    @_declaration
    class PreParseTextTransformation(_SchemaPropertyType):
        """Text Transformation applied before parsing the query string."""
        priority: _Integer
        type: _Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"] | _String
    @_declaration
    class Price(_SchemaPropertyType):
        """A price configuration."""
        amount: _String
        currency: _Literal["USDC"] | _String
    @_declaration
    class RateBasedStatement(_SchemaPropertyType):
        aggregate_key_type: _Literal["IP", "FORWARDED_IP", "CONSTANT", "CUSTOM_KEYS"] | _String
        limit: _Integer
        custom_keys: _Sequence[RuleGroup.RateBasedStatementCustomKey | _Document] | _Intrinsic | None = None
        """Specifies the aggregate keys to use in a rate-base rule."""
        evaluation_window_sec: _Integer | None = None
        forwarded_ip_config: RuleGroup.ForwardedIPConfiguration | _Document | None = None
        scope_down_statement: RuleGroup.Statement | _Document | None = None
    @_declaration
    class RateBasedStatementCustomKey(_SchemaPropertyType):
        """Specifies a single custom aggregate key for a rate-base rule."""
        asn: _Document | None = None
        cookie: RuleGroup.RateLimitCookie | _Document | None = None
        forwarded_ip: _Document | _String | None = None
        header: RuleGroup.RateLimitHeader | _Document | None = None
        http_method: _Document | _String | None = None
        ip: _Document | _String | None = None
        ja3_fingerprint: RuleGroup.RateLimitJA3Fingerprint | _Document | None = None
        ja4_fingerprint: RuleGroup.RateLimitJA4Fingerprint | _Document | None = None
        label_namespace: RuleGroup.RateLimitLabelNamespace | _Document | None = None
        query_argument: RuleGroup.RateLimitQueryArgument | _Document | None = None
        query_string: RuleGroup.RateLimitQueryString | _Document | None = None
        uri_path: RuleGroup.RateLimitUriPath | _Document | None = None
    @_declaration
    class RateLimitCookie(_SchemaPropertyType):
        """Specifies a cookie as an aggregate key for a rate-based rule."""
        name: _String
        """The name of the cookie to use."""
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitHeader(_SchemaPropertyType):
        """Specifies a header as an aggregate key for a rate-based rule."""
        name: _String
        """The name of the header to use."""
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitJA3Fingerprint(_SchemaPropertyType):
        """Specifies the request's JA3 fingerprint as an aggregate key for a rate-based rule."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class RateLimitJA4Fingerprint(_SchemaPropertyType):
        """Specifies the request's JA4 fingerprint as an aggregate key for a rate-based rule."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class RateLimitLabelNamespace(_SchemaPropertyType):
        """Specifies a label namespace to use as an aggregate key for a rate-based rule."""
        namespace: _String
        """The namespace to use for aggregation."""
    @_declaration
    class RateLimitQueryArgument(_SchemaPropertyType):
        """Specifies a query argument in the request as an aggregate key for a rate-based rule."""
        name: _String
        """The name of the query argument to use."""
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitQueryString(_SchemaPropertyType):
        """Specifies the request's query string as an aggregate key for a rate-based rule."""
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitUriPath(_SchemaPropertyType):
        """Specifies the request's URI Path as an aggregate key for a rate-based rule."""
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RegexMatchStatement(_SchemaPropertyType):
        field_to_match: RuleGroup.FieldToMatch | _Document
        regex_string: _String
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[RuleGroup.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    @_declaration
    class RegexPatternSetReferenceStatement(_SchemaPropertyType):
        arn: _String
        field_to_match: RuleGroup.FieldToMatch | _Document
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[RuleGroup.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    @_declaration
    class Rule(_SchemaPropertyType):
        """Rule of RuleGroup that contains condition and action."""
        name: _String
        priority: _Integer
        statement: RuleGroup.Statement | _Document
        visibility_config: RuleGroup.VisibilityConfig | _Document
        action: RuleGroup.RuleAction | _Document | None = None
        captcha_config: RuleGroup.CaptchaConfig | _Document | None = None
        challenge_config: RuleGroup.ChallengeConfig | _Document | None = None
        rule_labels: _Sequence[RuleGroup.Label | _Document] | _Intrinsic | None = None
        """Collection of Rule Labels."""
    @_declaration
    class RuleAction(_SchemaPropertyType):
        """Action taken when Rule matches its condition."""
        allow: RuleGroup.AllowAction | _Document | None = None
        block: RuleGroup.BlockAction | _Document | None = None
        captcha: RuleGroup.CaptchaAction | _Document | None = None
        challenge: RuleGroup.ChallengeAction | _Document | None = None
        count: RuleGroup.CountAction | _Document | None = None
        monetize: RuleGroup.MonetizeAction | _Document | None = None
    @_declaration
    class RuleGroupProperty(_SchemaPropertyType):
        arn: _String | None = None
        capacity: _Integer | None = None
        description: _String | None = None
        id: _String | None = None
        name: _String | None = None
        rules: _Sequence[RuleGroup.Rule | _Document] | _Intrinsic | None = None
        """Collection of Rules."""
        visibility_config: RuleGroup.VisibilityConfig | _Document | None = None
    @_declaration
    class SizeConstraintStatement(_SchemaPropertyType):
        """Size Constraint statement."""
        comparison_operator: _Literal["EQ", "NE", "LE", "LT", "GE", "GT"] | _String
        field_to_match: RuleGroup.FieldToMatch | _Document
        size: _Number
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[RuleGroup.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    @_declaration
    class SqliMatchStatement(_SchemaPropertyType):
        """Sqli Match Statement."""
        field_to_match: RuleGroup.FieldToMatch | _Document
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[RuleGroup.PreParseTextTransformation | _Document] | _Intrinsic | None = None
        sensitivity_level: _Literal["LOW", "HIGH"] | _String | None = None
    @_declaration
    class Statement(_SchemaPropertyType):
        """First level statement that contains conditions, such as ByteMatch, SizeConstraint, etc."""
        and_statement: RuleGroup.AndStatement | _Document | None = None
        asn_match_statement: RuleGroup.AsnMatchStatement | _Document | None = None
        byte_match_statement: RuleGroup.ByteMatchStatement | _Document | None = None
        geo_match_statement: RuleGroup.GeoMatchStatement | _Document | None = None
        ip_set_reference_statement: RuleGroup.IPSetReferenceStatement | _Document | None = None
        label_match_statement: RuleGroup.LabelMatchStatement | _Document | None = None
        not_statement: RuleGroup.NotStatement | _Document | None = None
        or_statement: RuleGroup.OrStatement | _Document | None = None
        rate_based_statement: RuleGroup.RateBasedStatement | _Document | None = None
        regex_match_statement: RuleGroup.RegexMatchStatement | _Document | None = None
        regex_pattern_set_reference_statement: RuleGroup.RegexPatternSetReferenceStatement | _Document | None = None
        size_constraint_statement: RuleGroup.SizeConstraintStatement | _Document | None = None
        sqli_match_statement: RuleGroup.SqliMatchStatement | _Document | None = None
        xss_match_statement: RuleGroup.XssMatchStatement | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class TextTransformation(_SchemaPropertyType):
        """Text Transformation on the Search String before match."""
        priority: _Integer
        type: _Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"] | _String
    @_declaration
    class UriFragment(_SchemaPropertyType):
        """The path component of the URI Fragment. This is the part of a web request that identifies a fragment uri,
        for example, /abcd#introduction.
        """
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String | None = None
    @_declaration
    class VisibilityConfig(_SchemaPropertyType):
        """Visibility Metric of the RuleGroup."""
        cloud_watch_metrics_enabled: _Boolean
        metric_name: _String
        sampled_requests_enabled: _Boolean
    @_declaration
    class XssMatchStatement(_SchemaPropertyType):
        """Xss Match Statement."""
        field_to_match: RuleGroup.FieldToMatch | _Document
        text_transformations: _Sequence[RuleGroup.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[RuleGroup.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    capacity: _Integer
    scope: _Literal["CLOUDFRONT", "REGIONAL"] | _String
    visibility_config: RuleGroup.VisibilityConfig | _Document
    available_labels: _Sequence[RuleGroup.LabelSummary | _Document] | _Intrinsic | None = None
    """Collection of Available Labels."""
    consumed_labels: _Sequence[RuleGroup.LabelSummary | _Document] | _Intrinsic | None = None
    """Collection of Consumed Labels."""
    custom_response_bodies: _Mapping[str, RuleGroup.CustomResponseBody | _Document] | _Intrinsic | None = None
    description: _String | None = None
    monetization_config: RuleGroup.MonetizationConfig | _Document | None = None
    name: _String | None = None
    rules: _Sequence[RuleGroup.Rule | _Document] | _Intrinsic | None = None
    """Collection of Rules."""
    tags: _Sequence[RuleGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the WAF entity."""
    @property
    def id(self) -> _Intrinsic:
        """Id of the RuleGroup."""
    @property
    def label_namespace(self) -> _Intrinsic:
        """Name of the Label."""

@_declaration
class WebACL(_SchemaResource):
    """Contains the Rules that identify the requests that you want to allow, block, or count. In a WebACL, you also
    specify a default action (ALLOW or BLOCK), and the action for each Rule that you add to a WebACL, for example,
    block requests from specified IP addresses or block requests from specified referrers. You also associate the
    WebACL with a CloudFront distribution to identify the requests that you want AWS WAF to filter.
    """
    @_declaration
    class AWSManagedRulesACFPRuleSet(_SchemaPropertyType):
        """Configures how to use the Account creation fraud prevention managed rule group in the web ACL."""
        creation_path: _String
        registration_page_path: _String
        request_inspection: WebACL.RequestInspectionACFP | _Document
        enable_regex_in_path: _Boolean | None = None
        response_inspection: WebACL.ResponseInspection | _Document | None = None
    @_declaration
    class AWSManagedRulesATPRuleSet(_SchemaPropertyType):
        """Configures how to use the Account Takeover Prevention managed rule group in the web ACL."""
        login_path: _String
        enable_regex_in_path: _Boolean | None = None
        request_inspection: WebACL.RequestInspection | _Document | None = None
        response_inspection: WebACL.ResponseInspection | _Document | None = None
    @_declaration
    class AWSManagedRulesAntiDDoSRuleSet(_SchemaPropertyType):
        """Configures how to use the AntiDDOS AWS managed rule group in the web ACL."""
        client_side_action_config: WebACL.ClientSideActionConfig | _Document
        sensitivity_to_block: _Literal["LOW", "MEDIUM", "HIGH"] | _String | None = None
    @_declaration
    class AWSManagedRulesBotControlRuleSet(_SchemaPropertyType):
        """Configures how to use the Bot Control managed rule group in the web ACL."""
        inspection_level: _Literal["COMMON", "TARGETED"] | _String
        enable_machine_learning: _Boolean | None = None
    @_declaration
    class AllowAction(_SchemaPropertyType):
        """Allow traffic towards application."""
        custom_request_handling: WebACL.CustomRequestHandling | _Document | None = None
    @_declaration
    class AndStatement(_SchemaPropertyType):
        statements: _Sequence[WebACL.Statement | _Document] | _Intrinsic
    @_declaration
    class ApplicationAttribute(_SchemaPropertyType):
        """Application details defined during the &webacl; creation process. Application attributes help WAF; give
        recommendations for protection packs.
        """
        name: _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class ApplicationConfig(_SchemaPropertyType):
        """Configures the ability for the WAF; console to store and retrieve application attributes during the
        webacl; creation process. Application attributes help WAF; give recommendations for protection packs.
        """
        attributes: _Sequence[WebACL.ApplicationAttribute | _Document] | _Intrinsic
    @_declaration
    class AsnMatchStatement(_SchemaPropertyType):
        asn_list: _Sequence[_Integer] | _Intrinsic | None = None
        forwarded_ip_config: WebACL.ForwardedIPConfiguration | _Document | None = None
    @_declaration
    class AssociationConfig(_SchemaPropertyType):
        """AssociationConfig for body inspection."""
        request_body: _Mapping[str, WebACL.RequestBodyAssociatedResourceTypeConfig | _Document] | _Intrinsic | None = None
    @_declaration
    class BlockAction(_SchemaPropertyType):
        """Block traffic towards application."""
        custom_response: WebACL.CustomResponse | _Document | None = None
    @_declaration
    class Body(_SchemaPropertyType):
        """The body of a web request. This immediately follows the request headers."""
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String | None = None
    @_declaration
    class ByteMatchStatement(_SchemaPropertyType):
        """Byte Match statement."""
        field_to_match: WebACL.FieldToMatch | _Document
        positional_constraint: _Literal["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"] | _String
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[WebACL.PreParseTextTransformation | _Document] | _Intrinsic | None = None
        search_string: _String | None = None
        search_string_base64: _String | None = None
    @_declaration
    class CaptchaAction(_SchemaPropertyType):
        """Checks valid token exists with request."""
        custom_request_handling: WebACL.CustomRequestHandling | _Document | None = None
    @_declaration
    class CaptchaConfig(_SchemaPropertyType):
        immunity_time_property: WebACL.ImmunityTimeProperty | _Document | None = None
    @_declaration
    class ChallengeAction(_SchemaPropertyType):
        """Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a
        browser challenge to the client.
        """
        custom_request_handling: WebACL.CustomRequestHandling | _Document | None = None
    @_declaration
    class ChallengeConfig(_SchemaPropertyType):
        immunity_time_property: WebACL.ImmunityTimeProperty | _Document | None = None
    @_declaration
    class ClientSideAction(_SchemaPropertyType):
        """Client side action config for AntiDDOS AMR."""
        usage_of_action: _Literal["ENABLED", "DISABLED"] | _String
        exempt_uri_regular_expressions: _Sequence[WebACL.Regex | _Document] | _Intrinsic | None = None
        sensitivity: _Literal["LOW", "MEDIUM", "HIGH"] | _String | None = None
    @_declaration
    class ClientSideActionConfig(_SchemaPropertyType):
        """Client side action config for AntiDDOS AMR."""
        challenge: WebACL.ClientSideAction | _Document
    @_declaration
    class CookieMatchPattern(_SchemaPropertyType):
        """The pattern to look for in the request cookies."""
        all: _Document | _String | None = None
        excluded_cookies: _Sequence[_String] | _Intrinsic | None = None
        included_cookies: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Cookies(_SchemaPropertyType):
        """Includes cookies of a web request."""
        match_pattern: WebACL.CookieMatchPattern | _Document
        match_scope: _Literal["ALL", "KEY", "VALUE"] | _String
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String
    @_declaration
    class CountAction(_SchemaPropertyType):
        """Allow traffic towards application."""
        custom_request_handling: WebACL.CustomRequestHandling | _Document | None = None
    @_declaration
    class CryptoConfig(_SchemaPropertyType):
        """Configures cryptocurrency payment settings."""
        payment_networks: _Sequence[WebACL.PaymentNetwork | _Document] | _Intrinsic
    @_declaration
    class CustomHTTPHeader(_SchemaPropertyType):
        """HTTP header."""
        name: _String
        value: _String
    @_declaration
    class CustomRequestHandling(_SchemaPropertyType):
        """Custom request handling."""
        insert_headers: _Sequence[WebACL.CustomHTTPHeader | _Document] | _Intrinsic
        """Collection of HTTP headers."""
    @_declaration
    class CustomResponse(_SchemaPropertyType):
        """Custom response."""
        response_code: _Integer
        custom_response_body_key: _String | None = None
        """Custom response body key."""
        response_headers: _Sequence[WebACL.CustomHTTPHeader | _Document] | _Intrinsic | None = None
        """Collection of HTTP headers."""
    @_declaration
    class CustomResponseBody(_SchemaPropertyType):
        """Custom response body."""
        content: _String
        content_type: _Literal["TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON"] | _String
    @_declaration
    class DataProtect(_SchemaPropertyType):
        action: _Literal["SUBSTITUTION", "HASH"] | _String
        field: WebACL.FieldToProtect | _Document
        exclude_rate_based_details: _Boolean | None = None
        exclude_rule_match_details: _Boolean | None = None
    @_declaration
    class DataProtectionConfig(_SchemaPropertyType):
        data_protections: _Sequence[WebACL.DataProtect | _Document] | _Intrinsic
    @_declaration
    class DefaultAction(_SchemaPropertyType):
        """Default Action WebACL will take against ingress traffic when there is no matching Rule."""
        allow: WebACL.AllowAction | _Document | None = None
        block: WebACL.BlockAction | _Document | None = None
    @_declaration
    class ExcludedRule(_SchemaPropertyType):
        """Excluded Rule in the RuleGroup or ManagedRuleGroup will not be evaluated."""
        name: _String
    @_declaration
    class FieldIdentifier(_SchemaPropertyType):
        identifier: _String
    @_declaration
    class FieldToMatch(_SchemaPropertyType):
        """Field of the request to match."""
        all_query_arguments: _Document | _String | None = None
        body: WebACL.Body | _Document | None = None
        cookies: WebACL.Cookies | _Document | None = None
        header_order: WebACL.HeaderOrder | _Document | None = None
        headers: WebACL.Headers | _Document | None = None
        ja3_fingerprint: WebACL.JA3Fingerprint | _Document | None = None
        ja4_fingerprint: WebACL.JA4Fingerprint | _Document | None = None
        json_body: WebACL.JsonBody | _Document | None = None
        method: _Document | _String | None = None
        query_string: _Document | _String | None = None
        single_header: WebACL.FieldToMatchSingleHeader | _Document | None = None
        single_query_argument: WebACL.FieldToMatchSingleQueryArgument | _Document | None = None
        uri_fragment: WebACL.UriFragment | _Document | None = None
        uri_path: _Document | _String | None = None
    @_declaration
    class FieldToMatchSingleHeader(_SchemaPropertyType):
        name: _String
    @_declaration
    class FieldToMatchSingleQueryArgument(_SchemaPropertyType):
        """One query argument in a web request, identified by name, for example UserName or SalesRegion. The name
        can be up to 30 characters long and isn't case sensitive.
        """
        name: _String
    @_declaration
    class FieldToProtect(_SchemaPropertyType):
        """Field in log to protect."""
        field_type: _Literal["SINGLE_HEADER", "SINGLE_COOKIE", "SINGLE_QUERY_ARGUMENT", "QUERY_STRING", "BODY"] | _String
        """Field type to protect."""
        field_keys: _Sequence[_String] | _Intrinsic | None = None
        """List of field keys to protect."""
    @_declaration
    class ForwardedIPConfiguration(_SchemaPropertyType):
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
        header_name: _String
    @_declaration
    class GeoMatchStatement(_SchemaPropertyType):
        country_codes: _Sequence[_String] | _Intrinsic | None = None
        forwarded_ip_config: WebACL.ForwardedIPConfiguration | _Document | None = None
    @_declaration
    class HeaderMatchPattern(_SchemaPropertyType):
        """The pattern to look for in the request headers."""
        all: _Document | _String | None = None
        excluded_headers: _Sequence[_String] | _Intrinsic | None = None
        included_headers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class HeaderOrder(_SchemaPropertyType):
        """The string containing the list of a web request's header names, ordered as they appear in the web
        request, separated by colons.
        """
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String
    @_declaration
    class Headers(_SchemaPropertyType):
        """Includes headers of a web request."""
        match_pattern: WebACL.HeaderMatchPattern | _Document
        match_scope: _Literal["ALL", "KEY", "VALUE"] | _String
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String
    @_declaration
    class IPSetForwardedIPConfiguration(_SchemaPropertyType):
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
        header_name: _String
        position: _Literal["FIRST", "LAST", "ANY"] | _String
    @_declaration
    class IPSetReferenceStatement(_SchemaPropertyType):
        arn: _String
        ip_set_forwarded_ip_config: WebACL.IPSetForwardedIPConfiguration | _Document | None = None
    @_declaration
    class ImmunityTimeProperty(_SchemaPropertyType):
        immunity_time: _Integer
    @_declaration
    class JA3Fingerprint(_SchemaPropertyType):
        """Includes the JA3 fingerprint of a web request."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class JA4Fingerprint(_SchemaPropertyType):
        """Includes the JA4 fingerprint of a web request."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class JsonBody(_SchemaPropertyType):
        """Inspect the request body as JSON. The request body immediately follows the request headers."""
        match_pattern: WebACL.JsonMatchPattern | _Document
        match_scope: _Literal["ALL", "KEY", "VALUE"] | _String
        invalid_fallback_behavior: _Literal["MATCH", "NO_MATCH", "EVALUATE_AS_STRING"] | _String | None = None
        oversize_handling: _Literal["CONTINUE", "MATCH", "NO_MATCH"] | _String | None = None
    @_declaration
    class JsonMatchPattern(_SchemaPropertyType):
        """The pattern to look for in the JSON body."""
        all: _Document | _String | None = None
        included_paths: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Label(_SchemaPropertyType):
        name: _String
    @_declaration
    class LabelMatchStatement(_SchemaPropertyType):
        key: _String
        scope: _Literal["LABEL", "NAMESPACE"] | _String
    @_declaration
    class ManagedRuleGroupConfig(_SchemaPropertyType):
        """ManagedRuleGroupConfig."""
        aws_managed_rules_acfp_rule_set: WebACL.AWSManagedRulesACFPRuleSet | _Document | None = None
        aws_managed_rules_anti_d_do_s_rule_set: WebACL.AWSManagedRulesAntiDDoSRuleSet | _Document | None = None
        aws_managed_rules_atp_rule_set: WebACL.AWSManagedRulesATPRuleSet | _Document | None = None
        aws_managed_rules_bot_control_rule_set: WebACL.AWSManagedRulesBotControlRuleSet | _Document | None = None
        login_path: _String | None = None
        password_field: WebACL.FieldIdentifier | _Document | None = None
        payload_type: _Literal["JSON", "FORM_ENCODED"] | _String | None = None
        username_field: WebACL.FieldIdentifier | _Document | None = None
    @_declaration
    class ManagedRuleGroupStatement(_SchemaPropertyType):
        name: _String
        vendor_name: _String
        excluded_rules: _Sequence[WebACL.ExcludedRule | _Document] | _Intrinsic | None = None
        managed_rule_group_configs: _Sequence[WebACL.ManagedRuleGroupConfig | _Document] | _Intrinsic | None = None
        """Collection of ManagedRuleGroupConfig."""
        rule_action_overrides: _Sequence[WebACL.RuleActionOverride | _Document] | _Intrinsic | None = None
        """Action overrides for rules in the rule group."""
        scope_down_statement: WebACL.Statement | _Document | None = None
        version: _String | None = None
    @_declaration
    class MonetizationConfig(_SchemaPropertyType):
        """Configures monetization for the web ACL or rule group."""
        crypto_config: WebACL.CryptoConfig | _Document | None = None
        currency_mode: _Literal["REAL", "TEST"] | _String | None = None
    @_declaration
    class MonetizeAction(_SchemaPropertyType):
        """Monetize action for rules."""
        price_multiplier: _String | None = None
    @_declaration
    class NotStatement(_SchemaPropertyType):
        statement: WebACL.Statement | _Document
    @_declaration
    class OnSourceDDoSProtectionConfig(_SchemaPropertyType):
        """Configures the options for on-source DDoS protection provided by supported resource type."""
        alb_low_reputation_mode: _Literal["ACTIVE_UNDER_DDOS", "ALWAYS_ON"] | _String
    @_declaration
    class OrStatement(_SchemaPropertyType):
        statements: _Sequence[WebACL.Statement | _Document] | _Intrinsic
    @_declaration
    class OverrideAction(_SchemaPropertyType):
        """Override a RuleGroup or ManagedRuleGroup behavior. This can only be applied to Rule that has
        RuleGroupReferenceStatement or ManagedRuleGroupReferenceStatement.
        """
        count: _Document | _String | None = None
        none: _Document | _String | None = None
    @_declaration
    class PaymentNetwork(_SchemaPropertyType):
        """Configuration for a single payment network."""
        chain: _Literal["BASE", "SOLANA", "BASE_SEPOLIA", "SOLANA_DEVNET"] | _String
        prices: _Sequence[WebACL.Price | _Document] | _Intrinsic
        wallet_address: _String
    @_declaration
    class PreParseTextTransformation(_SchemaPropertyType):
        """Text Transformation applied before parsing the query string."""
        priority: _Integer
        type: _Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"] | _String
    @_declaration
    class Price(_SchemaPropertyType):
        """A price configuration."""
        amount: _String
        currency: _Literal["USDC"] | _String
    @_declaration
    class RateBasedStatement(_SchemaPropertyType):
        aggregate_key_type: _Literal["CONSTANT", "IP", "FORWARDED_IP", "CUSTOM_KEYS"] | _String
        limit: _Integer
        custom_keys: _Sequence[WebACL.RateBasedStatementCustomKey | _Document] | _Intrinsic | None = None
        """Specifies the aggregate keys to use in a rate-base rule."""
        evaluation_window_sec: _Integer | None = None
        forwarded_ip_config: WebACL.ForwardedIPConfiguration | _Document | None = None
        scope_down_statement: WebACL.Statement | _Document | None = None
    @_declaration
    class RateBasedStatementCustomKey(_SchemaPropertyType):
        """Specifies a single custom aggregate key for a rate-base rule."""
        asn: _Document | None = None
        cookie: WebACL.RateLimitCookie | _Document | None = None
        forwarded_ip: _Document | _String | None = None
        header: WebACL.RateLimitHeader | _Document | None = None
        http_method: _Document | _String | None = None
        ip: _Document | _String | None = None
        ja3_fingerprint: WebACL.RateLimitJA3Fingerprint | _Document | None = None
        ja4_fingerprint: WebACL.RateLimitJA4Fingerprint | _Document | None = None
        label_namespace: WebACL.RateLimitLabelNamespace | _Document | None = None
        query_argument: WebACL.RateLimitQueryArgument | _Document | None = None
        query_string: WebACL.RateLimitQueryString | _Document | None = None
        uri_path: WebACL.RateLimitUriPath | _Document | None = None
    @_declaration
    class RateLimitCookie(_SchemaPropertyType):
        """Specifies a cookie as an aggregate key for a rate-based rule."""
        name: _String
        """The name of the cookie to use."""
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitHeader(_SchemaPropertyType):
        """Specifies a header as an aggregate key for a rate-based rule."""
        name: _String
        """The name of the header to use."""
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitJA3Fingerprint(_SchemaPropertyType):
        """Specifies the request's JA3 fingerprint as an aggregate key for a rate-based rule."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class RateLimitJA4Fingerprint(_SchemaPropertyType):
        """Specifies the request's JA4 fingerprint as an aggregate key for a rate-based rule."""
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String
    @_declaration
    class RateLimitLabelNamespace(_SchemaPropertyType):
        """Specifies a label namespace to use as an aggregate key for a rate-based rule."""
        namespace: _String
        """The namespace to use for aggregation."""
    @_declaration
    class RateLimitQueryArgument(_SchemaPropertyType):
        """Specifies a query argument in the request as an aggregate key for a rate-based rule."""
        name: _String
        """The name of the query argument to use."""
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitQueryString(_SchemaPropertyType):
        """Specifies the request's query string as an aggregate key for a rate-based rule."""
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class RateLimitUriPath(_SchemaPropertyType):
        """Specifies the request's URI Path as an aggregate key for a rate-based rule."""
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
    @_declaration
    class Regex(_SchemaPropertyType):
        """Regex."""
        regex_string: _String | None = None
    @_declaration
    class RegexMatchStatement(_SchemaPropertyType):
        field_to_match: WebACL.FieldToMatch | _Document
        regex_string: _String
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[WebACL.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    @_declaration
    class RegexPatternSetReferenceStatement(_SchemaPropertyType):
        arn: _String
        field_to_match: WebACL.FieldToMatch | _Document
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[WebACL.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    @_declaration
    class RequestBodyAssociatedResourceTypeConfig(_SchemaPropertyType):
        """Configures the inspection size in the request body."""
        default_size_inspection_limit: _Literal["KB_16", "KB_32", "KB_48", "KB_64"] | _String
    @_declaration
    class RequestInspection(_SchemaPropertyType):
        """Configures the inspection of login requests."""
        password_field: WebACL.FieldIdentifier | _Document
        payload_type: _Literal["JSON", "FORM_ENCODED"] | _String
        username_field: WebACL.FieldIdentifier | _Document
    @_declaration
    class RequestInspectionACFP(_SchemaPropertyType):
        """Configures the inspection of sign-up requests."""
        payload_type: _Literal["JSON", "FORM_ENCODED"] | _String
        address_fields: _Sequence[WebACL.FieldIdentifier | _Document] | _Intrinsic | None = None
        email_field: WebACL.FieldIdentifier | _Document | None = None
        password_field: WebACL.FieldIdentifier | _Document | None = None
        phone_number_fields: _Sequence[WebACL.FieldIdentifier | _Document] | _Intrinsic | None = None
        username_field: WebACL.FieldIdentifier | _Document | None = None
    @_declaration
    class ResponseInspection(_SchemaPropertyType):
        """Configures the inspection of login responses."""
        body_contains: WebACL.ResponseInspectionBodyContains | _Document | None = None
        header: WebACL.ResponseInspectionHeader | _Document | None = None
        json: WebACL.ResponseInspectionJson | _Document | None = None
        status_code: WebACL.ResponseInspectionStatusCode | _Document | None = None
    @_declaration
    class ResponseInspectionBodyContains(_SchemaPropertyType):
        """Response body contents that indicate success or failure of a login request."""
        failure_strings: _Sequence[_String] | _Intrinsic
        success_strings: _Sequence[_String] | _Intrinsic
    @_declaration
    class ResponseInspectionHeader(_SchemaPropertyType):
        """Response headers that indicate success or failure of a login request."""
        failure_values: _Sequence[_String] | _Intrinsic
        name: _String
        success_values: _Sequence[_String] | _Intrinsic
    @_declaration
    class ResponseInspectionJson(_SchemaPropertyType):
        """Response JSON that indicate success or failure of a login request."""
        failure_values: _Sequence[_String] | _Intrinsic
        identifier: _String
        success_values: _Sequence[_String] | _Intrinsic
    @_declaration
    class ResponseInspectionStatusCode(_SchemaPropertyType):
        """Response status codes that indicate success or failure of a login request."""
        failure_codes: _Sequence[_Integer] | _Intrinsic
        success_codes: _Sequence[_Integer] | _Intrinsic
    @_declaration
    class Rule(_SchemaPropertyType):
        """Rule of WebACL that contains condition and action."""
        name: _String
        priority: _Integer
        statement: WebACL.Statement | _Document
        visibility_config: WebACL.VisibilityConfig | _Document
        action: WebACL.RuleAction | _Document | None = None
        captcha_config: WebACL.CaptchaConfig | _Document | None = None
        challenge_config: WebACL.ChallengeConfig | _Document | None = None
        override_action: WebACL.OverrideAction | _Document | None = None
        rule_labels: _Sequence[WebACL.Label | _Document] | _Intrinsic | None = None
        """Collection of Rule Labels."""
    @_declaration
    class RuleAction(_SchemaPropertyType):
        """Action taken when Rule matches its condition."""
        allow: WebACL.AllowAction | _Document | None = None
        block: WebACL.BlockAction | _Document | None = None
        captcha: WebACL.CaptchaAction | _Document | None = None
        challenge: WebACL.ChallengeAction | _Document | None = None
        count: WebACL.CountAction | _Document | None = None
        monetize: WebACL.MonetizeAction | _Document | None = None
    @_declaration
    class RuleActionOverride(_SchemaPropertyType):
        """Action override for rules in the rule group."""
        action_to_use: WebACL.RuleAction | _Document
        name: _String
    @_declaration
    class RuleGroupReferenceStatement(_SchemaPropertyType):
        arn: _String
        excluded_rules: _Sequence[WebACL.ExcludedRule | _Document] | _Intrinsic | None = None
        rule_action_overrides: _Sequence[WebACL.RuleActionOverride | _Document] | _Intrinsic | None = None
        """Action overrides for rules in the rule group."""
    @_declaration
    class SingleHeader(_SchemaPropertyType):
        name: _String | None = None
    @_declaration
    class SingleQueryArgument(_SchemaPropertyType):
        name: _String | None = None
    @_declaration
    class SizeConstraintStatement(_SchemaPropertyType):
        """Size Constraint statement."""
        comparison_operator: _Literal["EQ", "NE", "LE", "LT", "GE", "GT"] | _String
        field_to_match: WebACL.FieldToMatch | _Document
        size: _Number
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[WebACL.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    @_declaration
    class SqliMatchStatement(_SchemaPropertyType):
        """Sqli Match Statement."""
        field_to_match: WebACL.FieldToMatch | _Document
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[WebACL.PreParseTextTransformation | _Document] | _Intrinsic | None = None
        sensitivity_level: _Literal["LOW", "HIGH"] | _String | None = None
    @_declaration
    class Statement(_SchemaPropertyType):
        """First level statement that contains conditions, such as ByteMatch, SizeConstraint, etc."""
        and_statement: WebACL.AndStatement | _Document | None = None
        asn_match_statement: WebACL.AsnMatchStatement | _Document | None = None
        byte_match_statement: WebACL.ByteMatchStatement | _Document | None = None
        geo_match_statement: WebACL.GeoMatchStatement | _Document | None = None
        ip_set_reference_statement: WebACL.IPSetReferenceStatement | _Document | None = None
        label_match_statement: WebACL.LabelMatchStatement | _Document | None = None
        managed_rule_group_statement: WebACL.ManagedRuleGroupStatement | _Document | None = None
        not_statement: WebACL.NotStatement | _Document | None = None
        or_statement: WebACL.OrStatement | _Document | None = None
        rate_based_statement: WebACL.RateBasedStatement | _Document | None = None
        regex_match_statement: WebACL.RegexMatchStatement | _Document | None = None
        regex_pattern_set_reference_statement: WebACL.RegexPatternSetReferenceStatement | _Document | None = None
        rule_group_reference_statement: WebACL.RuleGroupReferenceStatement | _Document | None = None
        size_constraint_statement: WebACL.SizeConstraintStatement | _Document | None = None
        sqli_match_statement: WebACL.SqliMatchStatement | _Document | None = None
        xss_match_statement: WebACL.XssMatchStatement | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class TextTransformation(_SchemaPropertyType):
        """Text Transformation on the Search String before match."""
        priority: _Integer
        type: _Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"] | _String
    @_declaration
    class UriFragment(_SchemaPropertyType):
        """The path component of the URI Fragment. This is the part of a web request that identifies a fragment uri,
        for example, /abcd#introduction.
        """
        fallback_behavior: _Literal["MATCH", "NO_MATCH"] | _String | None = None
    @_declaration
    class VisibilityConfig(_SchemaPropertyType):
        """Visibility Metric of the WebACL."""
        cloud_watch_metrics_enabled: _Boolean
        metric_name: _String
        sampled_requests_enabled: _Boolean
    @_declaration
    class XssMatchStatement(_SchemaPropertyType):
        """Xss Match Statement."""
        field_to_match: WebACL.FieldToMatch | _Document
        text_transformations: _Sequence[WebACL.TextTransformation | _Document] | _Intrinsic
        pre_parse_text_transformations: _Sequence[WebACL.PreParseTextTransformation | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    default_action: WebACL.DefaultAction | _Document
    scope: _Literal["CLOUDFRONT", "REGIONAL"] | _String
    visibility_config: WebACL.VisibilityConfig | _Document
    application_config: WebACL.ApplicationConfig | _Document | None = None
    """Collection of application attributes."""
    association_config: WebACL.AssociationConfig | _Document | None = None
    captcha_config: WebACL.CaptchaConfig | _Document | None = None
    challenge_config: WebACL.ChallengeConfig | _Document | None = None
    custom_response_bodies: _Mapping[str, WebACL.CustomResponseBody | _Document] | _Intrinsic | None = None
    data_protection_config: WebACL.DataProtectionConfig | _Document | None = None
    """Collection of dataProtects."""
    description: _String | None = None
    monetization_config: WebACL.MonetizationConfig | _Document | None = None
    name: _String | None = None
    on_source_d_do_s_protection_config: WebACL.OnSourceDDoSProtectionConfig | _Document | None = None
    rules: _Sequence[WebACL.Rule | _Document] | _Intrinsic | None = None
    """Collection of Rules."""
    tags: _Sequence[WebACL.Tag | _Document] | _Intrinsic | None = None
    token_domains: _Sequence[_String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the WAF entity."""
    @property
    def capacity(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """Id of the WebACL."""
    @property
    def label_namespace(self) -> _Intrinsic:
        """Name of the Label."""

@_declaration
class WebACLAssociation(_SchemaResource):
    """Associates WebACL to Application Load Balancer, CloudFront or API Gateway."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    web_acl_arn: _String
