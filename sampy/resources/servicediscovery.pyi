"""AWS::ServiceDiscovery. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class HttpNamespace(_SchemaResource):
    """Resource Type definition for AWS::ServiceDiscovery::HttpNamespace."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name that you want to assign to this namespace."""
    description: _String | None = None
    """A description for the namespace."""
    tags: _Sequence[HttpNamespace.Tag | _Document] | _Intrinsic | None = None
    """The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag
    keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256
    characters.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the namespace."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the namespace."""

@_declaration
class Instance(_SchemaResource):
    """Resource Type definition for AWS::ServiceDiscovery::Instance."""
    TYPE: _ClassVar[str]
    instance_attributes: _Document | _String
    service_id: _String
    """The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance."""
    instance_id: _String | None = None
    """An identifier that you want to associate with the instance."""

@_declaration
class PrivateDnsNamespace(_SchemaResource):
    """Resource Type definition for AWS::ServiceDiscovery::PrivateDnsNamespace."""
    @_declaration
    class PrivateDnsPropertiesMutable(_SchemaPropertyType):
        soa: PrivateDnsNamespace.SOA | _Document | None = None
    @_declaration
    class Properties(_SchemaPropertyType):
        dns_properties: PrivateDnsNamespace.PrivateDnsPropertiesMutable | _Document | None = None
    @_declaration
    class SOA(_SchemaPropertyType):
        ttl: _Number | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name that you want to assign to this namespace. When you create a private DNS namespace, AWS Cloud Map
    automatically creates an Amazon Route 53 private hosted zone that has the same name as the namespace.
    """
    description: _String | None = None
    """A description of the namespace."""
    properties: PrivateDnsNamespace.Properties | _Document | None = None
    """Properties of the private DNS namespace."""
    tags: _Sequence[PrivateDnsNamespace.Tag | _Document] | _Intrinsic | None = None
    """The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag
    keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256
    characters.
    """
    vpc: _String | None = None
    """The ID of the Amazon VPC that you want to associate the namespace with."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the private namespace."""
    @property
    def hosted_zone_id(self) -> _Intrinsic:
        """The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the private namespace."""

@_declaration
class PublicDnsNamespace(_SchemaResource):
    """Resource Type definition for AWS::ServiceDiscovery::PublicDnsNamespace."""
    @_declaration
    class Properties(_SchemaPropertyType):
        dns_properties: PublicDnsNamespace.PublicDnsPropertiesMutable | _Document | None = None
    @_declaration
    class PublicDnsPropertiesMutable(_SchemaPropertyType):
        soa: PublicDnsNamespace.SOA | _Document | None = None
    @_declaration
    class SOA(_SchemaPropertyType):
        ttl: _Number | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name that you want to assign to this namespace."""
    description: _String | None = None
    """A description for the namespace."""
    properties: PublicDnsNamespace.Properties | _Document | None = None
    """Properties for the public DNS namespace."""
    tags: _Sequence[PublicDnsNamespace.Tag | _Document] | _Intrinsic | None = None
    """The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag
    keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256
    characters.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the public namespace."""
    @property
    def hosted_zone_id(self) -> _Intrinsic:
        """The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the public namespace."""

@_declaration
class Service(_SchemaResource):
    """Resource Type definition for AWS::ServiceDiscovery::Service."""
    @_declaration
    class DnsConfig(_SchemaPropertyType):
        """DNS configuration settings for the service."""
        dns_records: _Sequence[Service.DnsRecord | _Document] | _Intrinsic
        """A list of DNS records associated with the service."""
        namespace_id: _String | None = None
        """The ID of the namespace for the DNS configuration."""
        routing_policy: _Literal["MULTIVALUE", "WEIGHTED"] | _String | None = None
        """The routing policy to use for DNS queries."""
    @_declaration
    class DnsRecord(_SchemaPropertyType):
        """A DNS record associated with the service."""
        ttl: _Number
        """The time-to-live (TTL) for the DNS record."""
        type: _Literal["A", "AAAA", "CNAME", "SRV"] | _String
        """The DNS record type (e.g., A, AAAA, SRV)."""
    @_declaration
    class HealthCheckConfig(_SchemaPropertyType):
        """Configuration for health checks for the service."""
        type: _Literal["HTTP", "HTTPS", "TCP"] | _String
        """The type of health check (e.g., HTTP, HTTPS, TCP)."""
        failure_threshold: _Number | None = None
        """The number of consecutive health check failures that must occur before declaring the service unhealthy.
        """
        resource_path: _String | None = None
        """The path to ping on the service for health checks."""
    @_declaration
    class HealthCheckCustomConfig(_SchemaPropertyType):
        """Configurations for custom health checks for the service."""
        failure_threshold: _Number | None = None
        """The number of consecutive health check failures required before the service is considered unhealthy."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the service."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """A description for the service."""
    dns_config: Service.DnsConfig | _Document | None = None
    """DNS-related configurations for the service."""
    health_check_config: Service.HealthCheckConfig | _Document | None = None
    """Settings for health checks. Used when routing is DNS-based."""
    health_check_custom_config: Service.HealthCheckCustomConfig | _Document | None = None
    """Settings for custom health checks."""
    name: _String | None = None
    """The name of the service."""
    namespace_id: _String | None = None
    """The ID of the namespace in which the service is created."""
    service_attributes: _Mapping[str, _String] | _Intrinsic | None = None
    """A string map that contains attributes and values for the service. You can specify a maximum of 30 key-value
    pairs.
    """
    tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to associate with the service."""
    type: _Literal["HTTP"] | _String | None = None
    """The type of service. Supported values are HTTP or DNS."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the service."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier for the service."""
