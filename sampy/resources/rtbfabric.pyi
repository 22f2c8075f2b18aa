"""AWS::RTBFabric. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class InboundExternalLink(_SchemaResource):
    """Resource Type definition for AWS::RTBFabric::InboundExternalLink Resource Type."""
    @_declaration
    class LinkAttributes(_SchemaPropertyType):
        customer_provided_id: _String | None = None
        responder_error_masking: _Sequence[InboundExternalLink.ResponderErrorMaskingForHttpCode | _Document] | _Intrinsic | None = None
    @_declaration
    class LinkLogSettings(_SchemaPropertyType):
        application_logs: InboundExternalLink.LinkLogSettingsApplicationLogs | _Document
    @_declaration
    class LinkLogSettingsApplicationLogs(_SchemaPropertyType):
        link_application_log_sampling: InboundExternalLink.LinkLogSettingsApplicationLogsLinkApplicationLogSampling | _Document
    @_declaration
    class LinkLogSettingsApplicationLogsLinkApplicationLogSampling(_SchemaPropertyType):
        error_log: _Number
        filter_log: _Number
    @_declaration
    class ResponderErrorMaskingForHttpCode(_SchemaPropertyType):
        action: _Literal["NO_BID", "PASSTHROUGH"] | _String
        http_code: _String
        logging_types: _Sequence[_Literal["NONE", "METRIC", "RESPONSE"] | _String] | _Intrinsic
        response_logging_percentage: _Number | None = None
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
    TYPE: _ClassVar[str]
    gateway_id: _String
    link_log_settings: InboundExternalLink.LinkLogSettings | _Document
    link_attributes: InboundExternalLink.LinkAttributes | _Document | None = None
    tags: _Sequence[InboundExternalLink.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def domain_name(self) -> _Intrinsic: ...
    @property
    def link_id(self) -> _Intrinsic: ...
    @property
    def link_status(self) -> _Intrinsic: ...
    @property
    def updated_timestamp(self) -> _Intrinsic: ...

@_declaration
class Link(_SchemaResource):
    """Resource Type definition for AWS::RTBFabric::Link Resource Type."""
    @_declaration
    class Filter(_SchemaPropertyType):
        criteria: _Sequence[Link.FilterCriterion | _Document] | _Intrinsic
    @_declaration
    class FilterCriterion(_SchemaPropertyType):
        path: _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class HeaderTagAction(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class LinkAttributes(_SchemaPropertyType):
        customer_provided_id: _String | None = None
        responder_error_masking: _Sequence[Link.ResponderErrorMaskingForHttpCode | _Document] | _Intrinsic | None = None
    @_declaration
    class LinkLogSettings(_SchemaPropertyType):
        application_logs: Link.LinkLogSettingsApplicationLogs | _Document
    @_declaration
    class LinkLogSettingsApplicationLogs(_SchemaPropertyType):
        link_application_log_sampling: Link.LinkLogSettingsApplicationLogsLinkApplicationLogSampling | _Document
    @_declaration
    class LinkLogSettingsApplicationLogsLinkApplicationLogSampling(_SchemaPropertyType):
        error_log: _Number
        filter_log: _Number
    @_declaration
    class ModuleConfiguration(_SchemaPropertyType):
        name: _String
        depends_on: _Sequence[_String] | _Intrinsic | None = None
        module_parameters: Link.ModuleParameters | _Document | None = None
        version: _String | None = None
    @_declaration
    class ModuleParameters(_SchemaPropertyType):
        no_bid: Link.NoBidModuleParameters | _Document | None = None
        open_rtb_attribute: Link.OpenRtbAttributeModuleParameters | _Document | None = None
    @_declaration
    class NoBidAction(_SchemaPropertyType):
        no_bid_reason_code: _Integer | None = None
    @_declaration
    class NoBidModuleParameters(_SchemaPropertyType):
        pass_through_percentage: _Number | None = None
        reason: _String | None = None
        reason_code: _Integer | None = None
    @_declaration
    class OpenRtbAttributeModuleParameters(_SchemaPropertyType):
        action: Link.OpenRtbAttributeModuleParametersAction | _Document
        filter_configuration: _Sequence[Link.Filter | _Document] | _Intrinsic
        filter_type: _Literal["INCLUDE", "EXCLUDE"] | _String
        holdback_percentage: _Number
    @_declaration
    class OpenRtbAttributeModuleParametersAction(_SchemaPropertyType):
        header_tag: Link.HeaderTagAction | _Document | None = None
        no_bid: Link.NoBidAction | _Document | None = None
    @_declaration
    class ResponderErrorMaskingForHttpCode(_SchemaPropertyType):
        action: _Literal["NO_BID", "PASSTHROUGH"] | _String
        http_code: _String
        logging_types: _Sequence[_Literal["NONE", "METRIC", "RESPONSE"] | _String] | _Intrinsic
        response_logging_percentage: _Number | None = None
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
    TYPE: _ClassVar[str]
    gateway_id: _String
    link_log_settings: Link.LinkLogSettings | _Document
    peer_gateway_id: _String
    http_responder_allowed: _Boolean | None = None
    link_attributes: Link.LinkAttributes | _Document | None = None
    module_configuration_list: _Sequence[Link.ModuleConfiguration | _Document] | _Intrinsic | None = None
    tags: _Sequence[Link.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def link_direction(self) -> _Intrinsic: ...
    @property
    def link_id(self) -> _Intrinsic: ...
    @property
    def link_status(self) -> _Intrinsic: ...
    @property
    def updated_timestamp(self) -> _Intrinsic: ...

@_declaration
class LinkRoutingRule(_SchemaResource):
    """Resource Type definition for AWS::RTBFabric::LinkRoutingRule. A routing rule on a link within RTB Fabric that
    controls request routing based on conditions such as host headers, path matching, and query string parameters.
    """
    @_declaration
    class QueryStringKeyValuePair(_SchemaPropertyType):
        key: _String
        """Query string key — RFC 3986 unreserved characters."""
        value: _String
        """Query string value — RFC 3986 unreserved characters."""
    @_declaration
    class RuleCondition(_SchemaPropertyType):
        """Conditions for a routing rule. All non-null fields must match (AND logic). At least one field must be
        set. HostHeader and HostHeaderWildcard are mutually exclusive. PathPrefix and PathExact are mutually
        exclusive.
        """
        host_header: _String | None = None
        """Exact host match — RFC 3986 unreserved characters. Mutually exclusive with HostHeaderWildcard."""
        host_header_wildcard: _String | None = None
        """Wildcard host pattern (e.g., *.example.com) — RFC 3986 unreserved characters plus *. Mutually exclusive
        with HostHeader.
        """
        path_exact: _String | None = None
        """Exact path match — must start with /. Mutually exclusive with PathPrefix."""
        path_prefix: _String | None = None
        """Path prefix matching — strict starts-with, must start with /. Mutually exclusive with PathExact."""
        query_string_equals: LinkRoutingRule.QueryStringKeyValuePair | _Document | None = None
        """Query string key=value pair match (single pair)."""
        query_string_exists: _String | None = None
        """Query string key presence check (any value accepted)."""
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
    TYPE: _ClassVar[str]
    conditions: LinkRoutingRule.RuleCondition | _Document
    gateway_id: _String
    link_id: _String
    priority: _Integer
    tags: _Sequence[LinkRoutingRule.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def rule_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_timestamp(self) -> _Intrinsic: ...

@_declaration
class OutboundExternalLink(_SchemaResource):
    """Resource Type definition for AWS::RTBFabric::OutboundExternalLink Resource Type."""
    @_declaration
    class LinkAttributes(_SchemaPropertyType):
        customer_provided_id: _String | None = None
        responder_error_masking: _Sequence[OutboundExternalLink.ResponderErrorMaskingForHttpCode | _Document] | _Intrinsic | None = None
    @_declaration
    class LinkLogSettings(_SchemaPropertyType):
        application_logs: OutboundExternalLink.LinkLogSettingsApplicationLogs | _Document
    @_declaration
    class LinkLogSettingsApplicationLogs(_SchemaPropertyType):
        link_application_log_sampling: OutboundExternalLink.LinkLogSettingsApplicationLogsLinkApplicationLogSampling | _Document
    @_declaration
    class LinkLogSettingsApplicationLogsLinkApplicationLogSampling(_SchemaPropertyType):
        error_log: _Number
        filter_log: _Number
    @_declaration
    class ResponderErrorMaskingForHttpCode(_SchemaPropertyType):
        action: _Literal["NO_BID", "PASSTHROUGH"] | _String
        http_code: _String
        logging_types: _Sequence[_Literal["NONE", "METRIC", "RESPONSE"] | _String] | _Intrinsic
        response_logging_percentage: _Number | None = None
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
    TYPE: _ClassVar[str]
    gateway_id: _String
    link_log_settings: OutboundExternalLink.LinkLogSettings | _Document
    public_endpoint: _String
    link_attributes: OutboundExternalLink.LinkAttributes | _Document | None = None
    tags: _Sequence[OutboundExternalLink.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def link_id(self) -> _Intrinsic: ...
    @property
    def link_status(self) -> _Intrinsic: ...
    @property
    def updated_timestamp(self) -> _Intrinsic: ...

@_declaration
class RequesterGateway(_SchemaResource):
    """Resource Type definition for AWS::RTBFabric::RequesterGateway Resource Type."""
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
    TYPE: _ClassVar[str]
    security_group_ids: _Sequence[_String] | _Intrinsic
    subnet_ids: _Sequence[_String] | _Intrinsic
    vpc_id: _String
    description: _String | None = None
    tags: _Sequence[RequesterGateway.Tag | _Document] | _Intrinsic | None = None
    @property
    def active_links_count(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def domain_name(self) -> _Intrinsic: ...
    @property
    def gateway_id(self) -> _Intrinsic: ...
    @property
    def requester_gateway_status(self) -> _Intrinsic: ...
    @property
    def total_links_count(self) -> _Intrinsic: ...
    @property
    def updated_timestamp(self) -> _Intrinsic: ...

@_declaration
class ResponderGateway(_SchemaResource):
    """Resource Type definition for AWS::RTBFabric::ResponderGateway Resource Type."""
    @_declaration
    class AutoScalingGroupsConfiguration(_SchemaPropertyType):
        auto_scaling_group_name_list: _Sequence[_String] | _Intrinsic
        role_arn: _String
        health_check_config: ResponderGateway.HealthCheckConfig | _Document | None = None
    @_declaration
    class EksEndpointsConfiguration(_SchemaPropertyType):
        cluster_api_server_ca_certificate_chain: _String
        cluster_api_server_endpoint_uri: _String
        cluster_name: _String
        endpoints_resource_name: _String
        endpoints_resource_namespace: _String
        role_arn: _String
    @_declaration
    class HealthCheckConfig(_SchemaPropertyType):
        path: _String
        port: _Integer
        healthy_threshold_count: _Integer | None = None
        interval_seconds: _Integer | None = None
        protocol: _Literal["HTTP", "HTTPS"] | _String | None = None
        status_code_matcher: _String | None = None
        timeout_ms: _Integer | None = None
        unhealthy_threshold_count: _Integer | None = None
    @_declaration
    class ListenerConfig(_SchemaPropertyType):
        protocols: _Sequence[_Literal["HTTP", "HTTPS"] | _String] | _Intrinsic
    @_declaration
    class ManagedEndpointConfiguration(_SchemaPropertyType):
        auto_scaling_groups_configuration: ResponderGateway.AutoScalingGroupsConfiguration | _Document | None = None
        eks_endpoints_configuration: ResponderGateway.EksEndpointsConfiguration | _Document | None = None
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
    class TrustStoreConfiguration(_SchemaPropertyType):
        certificate_authority_certificates: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    port: _Integer
    protocol: _Literal["HTTP", "HTTPS"] | _String
    security_group_ids: _Sequence[_String] | _Intrinsic
    subnet_ids: _Sequence[_String] | _Intrinsic
    vpc_id: _String
    acm_certificate_arn: _String | None = None
    description: _String | None = None
    domain_name: _String | None = None
    gateway_type: _Literal["EXTERNAL", "INTERNAL"] | _String | None = None
    listener_config: ResponderGateway.ListenerConfig | _Document | None = None
    managed_endpoint_configuration: ResponderGateway.ManagedEndpointConfiguration | _Document | None = None
    tags: _Sequence[ResponderGateway.Tag | _Document] | _Intrinsic | None = None
    trust_store_configuration: ResponderGateway.TrustStoreConfiguration | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def certificate_association_status(self) -> _Intrinsic: ...
    @property
    def created_timestamp(self) -> _Intrinsic: ...
    @property
    def external_inbound_endpoint(self) -> _Intrinsic: ...
    @property
    def gateway_id(self) -> _Intrinsic: ...
    @property
    def responder_gateway_status(self) -> _Intrinsic: ...
    @property
    def updated_timestamp(self) -> _Intrinsic: ...
