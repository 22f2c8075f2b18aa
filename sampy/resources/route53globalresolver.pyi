"""AWS::Route53GlobalResolver. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccessSource(_SchemaResource):
    """Resource schema for AWS::Route53GlobalResolver::AccessSource."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cidr: _String
    dns_view_id: _String
    protocol: _Literal["DO53", "DOH", "DOT"] | _String
    client_token: _String | None = None
    ip_address_type: _Literal["IPV4", "IPV6"] | _String | None = None
    name: _String | None = None
    tags: _Sequence[AccessSource.Tag | _Document] | _Intrinsic | None = None
    @property
    def access_source_id(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class AccessToken(_SchemaResource):
    """Resource schema for AWS::Route53GlobalResolver::AccessToken."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dns_view_id: _String
    client_token: _String | None = None
    expires_at: _String | None = None
    name: _String | None = None
    tags: _Sequence[AccessToken.Tag | _Document] | _Intrinsic | None = None
    @property
    def access_token_id(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def global_resolver_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...
    @property
    def value(self) -> _Intrinsic: ...

@_declaration
class DnsView(_SchemaResource):
    """Resource schema for AWS::Route53GlobalResolver::DnsView."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    global_resolver_id: _String
    name: _String
    client_token: _String | None = None
    description: _String | None = None
    dnssec_validation: _Literal["ENABLED", "DISABLED"] | _String | None = None
    edns_client_subnet: _Literal["ENABLED", "DISABLED"] | _String | None = None
    firewall_rules_fail_open: _Literal["ENABLED", "DISABLED"] | _String | None = None
    tags: _Sequence[DnsView.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def dns_view_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class FirewallDomainList(_SchemaResource):
    """Resource schema for AWS::Route53GlobalResolver::FirewallDomainList."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    global_resolver_id: _String
    name: _String
    client_token: _String | None = None
    description: _String | None = None
    domain_file_url: _String | None = None
    """S3 URL to import domains from."""
    domains: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[FirewallDomainList.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def domain_count(self) -> _Intrinsic: ...
    @property
    def firewall_domain_list_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class FirewallRule(_SchemaResource):
    """Resource schema for AWS::Route53GlobalResolver::FirewallRule."""
    TYPE: _ClassVar[str]
    action: _Literal["ALLOW", "ALERT", "BLOCK"] | _String
    dns_view_id: _String
    name: _String
    block_override_dns_type: _Literal["CNAME"] | _String | None = None
    block_override_domain: _String | None = None
    block_override_ttl: _Integer | None = None
    block_response: _Literal["NODATA", "NXDOMAIN", "OVERRIDE"] | _String | None = None
    client_token: _String | None = None
    confidence_threshold: _Literal["LOW", "MEDIUM", "HIGH"] | _String | None = None
    description: _String | None = None
    dns_advanced_protection: _Literal["DGA", "DNS_TUNNELING", "DICTIONARY_DGA"] | _String | None = None
    firewall_domain_list_id: _String | None = None
    priority: _Integer | None = None
    q_type: _String | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def firewall_rule_id(self) -> _Intrinsic: ...
    @property
    def query_type(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class GlobalResolver(_SchemaResource):
    """Resource schema for AWS::Route53GlobalResolver::GlobalResolver."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    regions: _Sequence[_String] | _Intrinsic
    """The list of regions the Global Resolver exists in. Regions can be added or removed on update; the order of
    this list is not significant.
    """
    client_token: _String | None = None
    description: _String | None = None
    ip_address_type: _Literal["IPV4", "DUAL_STACK"] | _String | None = None
    observability_region: _String | None = None
    tags: _Sequence[GlobalResolver.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def dns_name(self) -> _Intrinsic: ...
    @property
    def global_resolver_id(self) -> _Intrinsic: ...
    @property
    def i_pv4_addresses(self) -> _Intrinsic: ...
    @property
    def i_pv6_addresses(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class HostedZoneAssociation(_SchemaResource):
    """Resource schema for AWS::Route53GlobalResolver::HostedZoneAssociation."""
    TYPE: _ClassVar[str]
    hosted_zone_id: _String
    name: _String
    resource_arn: _String
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def hosted_zone_association_id(self) -> _Intrinsic: ...
    @property
    def hosted_zone_name(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...
