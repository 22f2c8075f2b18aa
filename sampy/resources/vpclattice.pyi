"""AWS::VpcLattice. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccessLogSubscription(_SchemaResource):
    """Enables access logs to be sent to Amazon CloudWatch, Amazon S3, and Amazon Kinesis Data Firehose. The service
    network owner can use the access logs to audit the services in the network. The service network owner will only
    see access logs from clients and services that are associated with their service network. Access log entries
    represent traffic originated from VPCs associated with that network.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    destination_arn: _String
    resource_identifier: _String | None = None
    service_network_log_type: _Literal["SERVICE", "RESOURCE"] | _String | None = None
    tags: _Sequence[AccessLogSubscription.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_arn(self) -> _Intrinsic: ...
    @property
    def resource_id(self) -> _Intrinsic: ...

@_declaration
class AuthPolicy(_SchemaResource):
    """Creates or updates the auth policy."""
    TYPE: _ClassVar[str]
    policy: _Document | _String
    resource_identifier: _String
    @property
    def state(self) -> _Intrinsic: ...

@_declaration
class DomainVerification(_SchemaResource):
    """Creates a Lattice Domain Verification."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class TxtMethodConfig(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class TxtMethodConfigProperty(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    domain_name: _String
    tags: _Sequence[DomainVerification.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def txt_method_config(self) -> _Intrinsic: ...

@_declaration
class Listener(_SchemaResource):
    """Creates a listener for a service. Before you start using your Amazon VPC Lattice service, you must add one or
    more listeners. A listener is a process that checks for connection requests to your services.
    """
    @_declaration
    class DefaultAction(_SchemaPropertyType):
        fixed_response: Listener.FixedResponse | _Document | None = None
        forward: Listener.Forward | _Document | None = None
    @_declaration
    class FixedResponse(_SchemaPropertyType):
        status_code: _Integer
    @_declaration
    class Forward(_SchemaPropertyType):
        target_groups: _Sequence[Listener.WeightedTargetGroup | _Document] | _Intrinsic
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WeightedTargetGroup(_SchemaPropertyType):
        target_group_identifier: _String
        weight: _Integer | None = None
    TYPE: _ClassVar[str]
    default_action: Listener.DefaultAction | _Document
    protocol: _Literal["HTTP", "HTTPS", "TLS_PASSTHROUGH"] | _String
    name: _String | None = None
    port: _Integer | None = None
    service_identifier: _String | None = None
    tags: _Sequence[Listener.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def service_arn(self) -> _Intrinsic: ...
    @property
    def service_id(self) -> _Intrinsic: ...

@_declaration
class ResourceConfiguration(_SchemaResource):
    """VpcLattice ResourceConfiguration CFN resource."""
    @_declaration
    class CidrResource(_SchemaPropertyType):
        cidr_ranges: _Sequence[_String] | _Intrinsic
    @_declaration
    class DnsResource(_SchemaPropertyType):
        domain_name: _String
        ip_address_type: _Literal["IPV4", "IPV6", "DUALSTACK"] | _String
    @_declaration
    class ResourceConfigurationDefinition(_SchemaPropertyType):
        arn_resource: _String | None = None
        cidr_resource: ResourceConfiguration.CidrResource | _Document | None = None
        dns_resource: ResourceConfiguration.DnsResource | _Document | None = None
        ip_resource: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    resource_configuration_type: _Literal["GROUP", "CHILD", "SINGLE", "ARN", "CIDR"] | _String
    allow_association_to_sharable_service_network: _Boolean | None = None
    custom_domain_name: _String | None = None
    domain_verification_id: _String | None = None
    group_domain: _String | None = None
    port_ranges: _Sequence[_String] | _Intrinsic | None = None
    protocol_type: _Literal["TCP"] | _String | None = None
    resource_configuration_auth_type: _Literal["NONE", "AWS_IAM"] | _String | None = None
    resource_configuration_definition: ResourceConfiguration.ResourceConfigurationDefinition | _Document | None = None
    resource_configuration_group_id: _String | None = None
    resource_gateway_id: _String | None = None
    tags: _Sequence[ResourceConfiguration.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ResourceGateway(_SchemaResource):
    """Creates a resource gateway for a service."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    subnet_ids: _Sequence[_String] | _Intrinsic
    """The ID of one or more subnets in which to create an endpoint network interface."""
    vpc_identifier: _String
    ip_address_type: _Literal["IPV4", "IPV6", "DUALSTACK"] | _String | None = None
    ipv4_addresses_per_eni: _Integer | None = None
    """The number of IPv4 addresses to allocate per ENI for the resource gateway."""
    resource_config_dns_resolution: _Literal["IN_VPC", "PUBLIC"] | _String | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The ID of one or more security groups to associate with the endpoint network interface."""
    tags: _Sequence[ResourceGateway.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ResourcePolicy(_SchemaResource):
    """Retrieves information about the resource policy. The resource policy is an IAM policy created by AWS RAM on
    behalf of the resource owner when they share a resource.
    """
    TYPE: _ClassVar[str]
    policy: _Document | _String
    resource_arn: _String

@_declaration
class Rule(_SchemaResource):
    """Creates a listener rule. Each listener has a default rule for checking connection requests, but you can
    define additional rules. Each rule consists of a priority, one or more actions, and one or more conditions.
    """
    @_declaration
    class Action(_SchemaPropertyType):
        fixed_response: Rule.FixedResponse | _Document | None = None
        forward: Rule.Forward | _Document | None = None
    @_declaration
    class FixedResponse(_SchemaPropertyType):
        status_code: _Integer
    @_declaration
    class Forward(_SchemaPropertyType):
        target_groups: _Sequence[Rule.WeightedTargetGroup | _Document] | _Intrinsic
    @_declaration
    class HeaderMatch(_SchemaPropertyType):
        match: Rule.HeaderMatchType | _Document
        name: _String
        case_sensitive: _Boolean | None = None
    @_declaration
    class HeaderMatchType(_SchemaPropertyType):
        contains: _String | None = None
        exact: _String | None = None
        prefix: _String | None = None
    @_declaration
    class HttpMatch(_SchemaPropertyType):
        header_matches: _Sequence[Rule.HeaderMatch | _Document] | _Intrinsic | None = None
        method: _Literal["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT", "TRACE"] | _String | None = None
        path_match: Rule.PathMatch | _Document | None = None
    @_declaration
    class Match(_SchemaPropertyType):
        http_match: Rule.HttpMatch | _Document
    @_declaration
    class PathMatch(_SchemaPropertyType):
        match: Rule.PathMatchType | _Document
        case_sensitive: _Boolean | None = None
    @_declaration
    class PathMatchType(_SchemaPropertyType):
        exact: _String | None = None
        prefix: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WeightedTargetGroup(_SchemaPropertyType):
        target_group_identifier: _String
        weight: _Integer | None = None
    TYPE: _ClassVar[str]
    action: Rule.Action | _Document
    match: Rule.Match | _Document
    priority: _Integer
    listener_identifier: _String | None = None
    name: _String | None = None
    service_identifier: _String | None = None
    tags: _Sequence[Rule.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Service(_SchemaResource):
    """A service is any software application that can run on instances containers, or serverless functions within an
    account or virtual private cloud (VPC).
    """
    @_declaration
    class DnsEntry(_SchemaPropertyType):
        domain_name: _String | None = None
        hosted_zone_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    auth_type: _Literal["NONE", "AWS_IAM"] | _String | None = None
    certificate_arn: _String | None = None
    custom_domain_name: _String | None = None
    dns_entry: Service.DnsEntry | _Document | None = None
    idle_timeout_seconds: _Integer | None = None
    name: _String | None = None
    tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def dns_entry_domain_name(self) -> _Intrinsic: ...
    @property
    def dns_entry_hosted_zone_id(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_updated_at(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class ServiceNetwork(_SchemaResource):
    """A service network is a logical boundary for a collection of services. You can associate services and VPCs
    with a service network.
    """
    @_declaration
    class SharingConfig(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    auth_type: _Literal["NONE", "AWS_IAM"] | _String | None = None
    name: _String | None = None
    sharing_config: ServiceNetwork.SharingConfig | _Document | None = None
    tags: _Sequence[ServiceNetwork.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_updated_at(self) -> _Intrinsic: ...

@_declaration
class ServiceNetworkResourceAssociation(_SchemaResource):
    """VpcLattice ServiceNetworkResourceAssociation CFN resource."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    private_dns_enabled: _Boolean | None = None
    resource_configuration_id: _String | None = None
    service_network_id: _String | None = None
    tags: _Sequence[ServiceNetworkResourceAssociation.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ServiceNetworkServiceAssociation(_SchemaResource):
    """Associates a service with a service network."""
    @_declaration
    class DnsEntry(_SchemaPropertyType):
        domain_name: _String | None = None
        hosted_zone_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dns_entry: ServiceNetworkServiceAssociation.DnsEntry | _Document | None = None
    service_identifier: _String | None = None
    service_network_identifier: _String | None = None
    tags: _Sequence[ServiceNetworkServiceAssociation.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def dns_entry_domain_name(self) -> _Intrinsic: ...
    @property
    def dns_entry_hosted_zone_id(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def service_arn(self) -> _Intrinsic: ...
    @property
    def service_id(self) -> _Intrinsic: ...
    @property
    def service_name(self) -> _Intrinsic: ...
    @property
    def service_network_arn(self) -> _Intrinsic: ...
    @property
    def service_network_id(self) -> _Intrinsic: ...
    @property
    def service_network_name(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class ServiceNetworkVpcAssociation(_SchemaResource):
    """Associates a VPC with a service network."""
    @_declaration
    class DnsOptions(_SchemaPropertyType):
        private_dns_preference: _Literal["VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"] | _String | None = None
        private_dns_specified_domains: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dns_options: ServiceNetworkVpcAssociation.DnsOptions | _Document | None = None
    private_dns_enabled: _Boolean | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    service_network_identifier: _String | None = None
    tags: _Sequence[ServiceNetworkVpcAssociation.Tag | _Document] | _Intrinsic | None = None
    vpc_identifier: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def service_network_arn(self) -> _Intrinsic: ...
    @property
    def service_network_id(self) -> _Intrinsic: ...
    @property
    def service_network_name(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def vpc_id(self) -> _Intrinsic: ...

@_declaration
class TargetGroup(_SchemaResource):
    """A target group is a collection of targets, or compute resources, that run your application or service. A
    target group can only be used by a single service.
    """
    @_declaration
    class HealthCheckConfig(_SchemaPropertyType):
        enabled: _Boolean | None = None
        health_check_interval_seconds: _Integer | None = None
        health_check_timeout_seconds: _Integer | None = None
        healthy_threshold_count: _Integer | None = None
        matcher: TargetGroup.Matcher | _Document | None = None
        path: _String | None = None
        port: _Integer | None = None
        protocol: _Literal["HTTP", "HTTPS"] | _String | None = None
        protocol_version: _Literal["HTTP1", "HTTP2"] | _String | None = None
        unhealthy_threshold_count: _Integer | None = None
    @_declaration
    class Matcher(_SchemaPropertyType):
        http_code: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Target(_SchemaPropertyType):
        id: _String
        port: _Integer | None = None
    @_declaration
    class TargetGroupConfig(_SchemaPropertyType):
        health_check: TargetGroup.HealthCheckConfig | _Document | None = None
        ip_address_type: _Literal["IPV4", "IPV6"] | _String | None = None
        lambda_event_structure_version: _Literal["V1", "V2"] | _String | None = None
        port: _Integer | None = None
        protocol: _Literal["HTTP", "HTTPS", "TCP"] | _String | None = None
        protocol_version: _Literal["HTTP1", "HTTP2", "GRPC"] | _String | None = None
        vpc_identifier: _String | None = None
    TYPE: _ClassVar[str]
    type: _Literal["IP", "LAMBDA", "INSTANCE", "ALB"] | _String
    config: TargetGroup.TargetGroupConfig | _Document | None = None
    name: _String | None = None
    tags: _Sequence[TargetGroup.Tag | _Document] | _Intrinsic | None = None
    targets: _Sequence[TargetGroup.Target | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_updated_at(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
