"""AWS::Route53Resolver. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class FirewallDomainList(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::FirewallDomainList."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    domain_file_url: _String | None = None
    """S3 URL to import domains from."""
    domains: _Sequence[_String] | _Intrinsic | None = None
    name: _String | None = None
    """FirewallDomainListName."""
    tags: _Sequence[FirewallDomainList.Tag | _Document] | _Intrinsic | None = None
    """Tags."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def creator_request_id(self) -> _Intrinsic:
        """The id of the creator request."""
    @property
    def domain_count(self) -> _Intrinsic:
        """Count."""
    @property
    def id(self) -> _Intrinsic:
        """ResourceId."""
    @property
    def managed_owner_name(self) -> _Intrinsic:
        """ServicePrincipal."""
    @property
    def modification_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def status(self) -> _Intrinsic:
        """ResolverFirewallDomainList, possible values are COMPLETE, DELETING, UPDATING, COMPLETE_IMPORT_FAILED,
        IMPORTING, and INACTIVE_OWNER_ACCOUNT_CLOSED.
        """
    @property
    def status_message(self) -> _Intrinsic:
        """FirewallDomainListAssociationStatus."""

@_declaration
class FirewallRuleGroup(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::FirewallRuleGroup."""
    @_declaration
    class FirewallAdvancedContentCategoryConfig(_SchemaPropertyType):
        """Configuration for an advanced content category rule type."""
        category: _String
        """The content category value."""
    @_declaration
    class FirewallAdvancedThreatCategoryConfig(_SchemaPropertyType):
        """Configuration for an advanced threat category rule type."""
        category: _String
        """The threat category value."""
    @_declaration
    class FirewallRule(_SchemaPropertyType):
        """Firewall Rule associating the Rule Group to a Domain List or advanced rule type."""
        action: _Literal["ALLOW", "BLOCK", "ALERT"] | _String
        """Rule Action."""
        priority: _Integer
        """Rule Priority."""
        block_override_dns_type: _Literal["CNAME"] | _String | None = None
        """BlockOverrideDnsType."""
        block_override_domain: _String | None = None
        """BlockOverrideDomain."""
        block_override_ttl: _Integer | None = None
        """BlockOverrideTtl."""
        block_response: _Literal["NODATA", "NXDOMAIN", "OVERRIDE"] | _String | None = None
        """BlockResponse."""
        confidence_threshold: _Literal["LOW", "MEDIUM", "HIGH"] | _String | None = None
        """ConfidenceThreshold."""
        dns_threat_protection: _Literal["DGA", "DNS_TUNNELING", "DICTIONARY_DGA"] | _String | None = None
        """DnsThreatProtection."""
        firewall_domain_list_id: _String | None = None
        """ResourceId."""
        firewall_domain_redirection_action: _Literal["INSPECT_REDIRECTION_DOMAIN", "TRUST_REDIRECTION_DOMAIN"] | _String | None = None
        """FirewallDomainRedirectionAction."""
        firewall_rule_type: FirewallRuleGroup.FirewallRuleType | _Document | None = None
        """Advanced firewall rule type. Mutually exclusive with FirewallDomainListId and
        DnsThreatProtection/ConfidenceThreshold.
        """
        firewall_threat_protection_id: _String | None = None
        """ResourceId."""
        qtype: _String | None = None
        """Qtype."""
        status: _Literal["COMPLETE", "CREATING", "CREATION_FAILED"] | _String | None = None
        """The status of the firewall rule."""
    @_declaration
    class FirewallRuleType(_SchemaPropertyType):
        """Firewall rule type union. Exactly one member must be set. Mutually exclusive with FirewallDomainListId
        and DnsThreatProtection/ConfidenceThreshold.
        """
        firewall_advanced_content_category: FirewallRuleGroup.FirewallAdvancedContentCategoryConfig | _Document | None = None
        firewall_advanced_threat_category: FirewallRuleGroup.FirewallAdvancedThreatCategoryConfig | _Document | None = None
        partner_threat_protection: FirewallRuleGroup.PartnerThreatProtectionConfig | _Document | None = None
    @_declaration
    class PartnerThreatProtectionConfig(_SchemaPropertyType):
        """Configuration for a partner threat protection rule type."""
        partner: _String
        """The partner identifier value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    firewall_rules: _Sequence[FirewallRuleGroup.FirewallRule | _Document] | _Intrinsic | None = None
    """FirewallRules."""
    name: _String | None = None
    """FirewallRuleGroupName."""
    tags: _Sequence[FirewallRuleGroup.Tag | _Document] | _Intrinsic | None = None
    """Tags."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def creator_request_id(self) -> _Intrinsic:
        """The id of the creator request."""
    @property
    def id(self) -> _Intrinsic:
        """ResourceId."""
    @property
    def modification_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def owner_id(self) -> _Intrinsic:
        """AccountId."""
    @property
    def rule_count(self) -> _Intrinsic:
        """Count."""
    @property
    def share_status(self) -> _Intrinsic:
        """ShareStatus, possible values are NOT_SHARED, SHARED_WITH_ME, SHARED_BY_ME."""
    @property
    def status(self) -> _Intrinsic:
        """ResolverFirewallRuleGroupAssociation, possible values are COMPLETE, DELETING, UPDATING, and
        INACTIVE_OWNER_ACCOUNT_CLOSED.
        """
    @property
    def status_message(self) -> _Intrinsic:
        """FirewallRuleGroupStatus."""

@_declaration
class FirewallRuleGroupAssociation(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::FirewallRuleGroupAssociation."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    firewall_rule_group_id: _String
    """FirewallRuleGroupId."""
    priority: _Integer
    """Priority."""
    vpc_id: _String
    """VpcId."""
    mutation_protection: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """MutationProtectionStatus."""
    name: _String | None = None
    """FirewallRuleGroupAssociationName."""
    tags: _Sequence[FirewallRuleGroupAssociation.Tag | _Document] | _Intrinsic | None = None
    """Tags."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def creator_request_id(self) -> _Intrinsic:
        """The id of the creator request."""
    @property
    def id(self) -> _Intrinsic:
        """Id."""
    @property
    def managed_owner_name(self) -> _Intrinsic:
        """ServicePrincipal."""
    @property
    def modification_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def status(self) -> _Intrinsic:
        """ResolverFirewallRuleGroupAssociation, possible values are COMPLETE, DELETING, UPDATING, and
        INACTIVE_OWNER_ACCOUNT_CLOSED.
        """
    @property
    def status_message(self) -> _Intrinsic:
        """FirewallDomainListAssociationStatus."""

@_declaration
class OutpostResolver(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::OutpostResolver."""
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
    name: _String
    """The OutpostResolver name."""
    outpost_arn: _String
    """The Outpost ARN."""
    preferred_instance_type: _String
    """The OutpostResolver instance type."""
    instance_count: _Integer | None = None
    """The number of OutpostResolvers."""
    tags: _Sequence[OutpostResolver.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The OutpostResolver ARN."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The OutpostResolver creation time."""
    @property
    def creator_request_id(self) -> _Intrinsic:
        """The id of the creator request."""
    @property
    def id(self) -> _Intrinsic:
        """Id."""
    @property
    def modification_time(self) -> _Intrinsic:
        """The OutpostResolver last modified time."""
    @property
    def status(self) -> _Intrinsic:
        """The OutpostResolver status, possible values are CREATING, OPERATIONAL, UPDATING, DELETING, ACTION_NEEDED,
        FAILED_CREATION and FAILED_DELETION.
        """
    @property
    def status_message(self) -> _Intrinsic:
        """The OutpostResolver status message."""

@_declaration
class ResolverConfig(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::ResolverConfig."""
    TYPE: _ClassVar[str]
    autodefined_reverse_flag: _Literal["DISABLE"] | _String
    """Represents the desired status of AutodefinedReverse. The only supported value on creation is DISABLE.
    Deletion of this resource will return AutodefinedReverse to its default value (ENABLED).
    """
    resource_id: _String
    """ResourceId."""
    @property
    def autodefined_reverse(self) -> _Intrinsic:
        """ResolverAutodefinedReverseStatus, possible values are ENABLING, ENABLED, DISABLING AND DISABLED."""
    @property
    def id(self) -> _Intrinsic:
        """Id."""
    @property
    def owner_id(self) -> _Intrinsic:
        """AccountId."""

@_declaration
class ResolverDNSSECConfig(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::ResolverDNSSECConfig."""
    TYPE: _ClassVar[str]
    resource_id: _String | None = None
    """ResourceId."""
    @property
    def id(self) -> _Intrinsic:
        """Id."""
    @property
    def owner_id(self) -> _Intrinsic:
        """AccountId."""
    @property
    def validation_status(self) -> _Intrinsic:
        """ResolverDNSSECValidationStatus, possible values are ENABLING, ENABLED, DISABLING AND DISABLED."""

@_declaration
class ResolverEndpoint(_SchemaResource):
    """Resource type definition for AWS::Route53Resolver::ResolverEndpoint."""
    @_declaration
    class IpAddressRequest(_SchemaPropertyType):
        subnet_id: _String
        """The ID of the subnet that contains the IP address."""
        ip: _String | None = None
        """The IPv4 address that you want to use for DNS queries."""
        ipv6: _String | None = None
        """The IPv6 address that you want to use for DNS queries."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The name for the tag. For example, if you want to associate Resolver resources with the account IDs of
        your customers for billing purposes, the value of Key might be account-id.
        """
        value: _String
        """The value for the tag. For example, if Key is account-id, then Value might be the ID of the customer
        account that you're creating the resource for.
        """
    TYPE: _ClassVar[str]
    direction: _String
    """Indicates whether the Resolver endpoint allows inbound or outbound DNS queries: - INBOUND: allows DNS queries
    to your VPC from your network - OUTBOUND: allows DNS queries from your VPC to your network - INBOUND_DELEGATION:
    allows DNS queries to your VPC from your network with authoritative answers from private hosted zones.
    """
    ip_addresses: _Sequence[ResolverEndpoint.IpAddressRequest | _Document] | _Intrinsic
    """The subnets and IP addresses in your VPC that DNS queries originate from (for outbound endpoints) or that you
    forward DNS queries to (for inbound endpoints). The subnet ID uniquely identifies a VPC.
    """
    security_group_ids: _Sequence[_String] | _Intrinsic
    """The ID of one or more security groups that control access to this VPC. The security group must include one or
    more inbound rules (for inbound endpoints) or outbound rules (for outbound endpoints). Inbound and outbound
    rules must allow TCP and UDP access. For inbound access, open port 53. For outbound access, open the port that
    you're using for DNS queries on your network.
    """
    dns64_enabled: _Boolean | None = None
    """Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint. When set to true, if a DNS AAAA query
    is made for a domain that has only an A (IPv4) record, the resolver automatically synthesizes an AAAA (IPv6)
    response by embedding the IPv4 address into the well-known prefix 64:ff9b::/96. Default is false.
    """
    ipv6_internet_access_enabled: _Boolean | None = None
    """Specifies whether IPv6 Internet Gateway access is enabled through the Outbound Resolver Endpoint. When set to
    true, this property allows your Endpoint ENIs to reach public IPv6 target nameservers through an internet
    gateway. Default is false.
    """
    name: _String | None = None
    """A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53 console.
    """
    outpost_arn: _String | None = None
    """The ARN (Amazon Resource Name) for the Outpost."""
    preferred_instance_type: _String | None = None
    """The Amazon EC2 instance type."""
    protocols: _Sequence[_String] | _Intrinsic | None = None
    """Protocols used for the endpoint. DoH-FIPS is applicable for inbound endpoints only."""
    resolver_endpoint_type: _String | None = None
    """The Resolver endpoint IP address type."""
    rni_enhanced_metrics_enabled: _Boolean | None = None
    """Specifies whether RNI enhanced metrics are enabled for the Resolver Endpoints. When set to true, one-minute
    granular metrics are published in CloudWatch for each RNI associated with this endpoint. When set to false,
    metrics are not published. Default is false.
    """
    tags: _Sequence[ResolverEndpoint.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_name_server_metrics_enabled: _Boolean | None = None
    """Specifies whether target name server metrics are enabled for the Outbound Resolver Endpoint. When set to
    true, one-minute granular metrics are published in CloudWatch for each target name server associated with this
    endpoint. When set to false, metrics are not published. Default is false.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resolver endpoint, such as
        arn:aws:route53resolver:us-east-1:123456789012:resolver-endpoint/resolver-endpoint-a1bzhi.
        """
    @property
    def host_vpc_id(self) -> _Intrinsic:
        """The ID of the VPC that you want to create the resolver endpoint in."""
    @property
    def ip_address_count(self) -> _Intrinsic:
        """The number of IP addresses that the resolver endpoint can use for DNS queries."""
    @property
    def resolver_endpoint_id(self) -> _Intrinsic:
        """The ID of the resolver endpoint."""

@_declaration
class ResolverQueryLoggingConfig(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::ResolverQueryLoggingConfig."""
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
    destination_arn: _String | None = None
    """destination arn."""
    name: _String | None = None
    """ResolverQueryLogConfigName."""
    tags: _Sequence[ResolverQueryLoggingConfig.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn."""
    @property
    def association_count(self) -> _Intrinsic:
        """Count."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def creator_request_id(self) -> _Intrinsic:
        """The id of the creator request."""
    @property
    def id(self) -> _Intrinsic:
        """ResourceId."""
    @property
    def owner_id(self) -> _Intrinsic:
        """AccountId."""
    @property
    def share_status(self) -> _Intrinsic:
        """ShareStatus, possible values are NOT_SHARED, SHARED_WITH_ME, SHARED_BY_ME."""
    @property
    def status(self) -> _Intrinsic:
        """ResolverQueryLogConfigStatus, possible values are CREATING, CREATED, DELETED AND FAILED."""

@_declaration
class ResolverQueryLoggingConfigAssociation(_SchemaResource):
    """Resource schema for AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation."""
    TYPE: _ClassVar[str]
    resolver_query_log_config_id: _String | None = None
    """ResolverQueryLogConfigId."""
    resource_id: _String | None = None
    """ResourceId."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Rfc3339TimeString."""
    @property
    def error(self) -> _Intrinsic:
        """ResolverQueryLogConfigAssociationError."""
    @property
    def error_message(self) -> _Intrinsic:
        """ResolverQueryLogConfigAssociationErrorMessage."""
    @property
    def id(self) -> _Intrinsic:
        """Id."""
    @property
    def status(self) -> _Intrinsic:
        """ResolverQueryLogConfigAssociationStatus."""

@_declaration
class ResolverRule(_SchemaResource):
    """Resource Type definition for AWS::Route53Resolver::ResolverRule."""
    @_declaration
    class Tag(_SchemaPropertyType):
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
    @_declaration
    class TargetAddress(_SchemaPropertyType):
        ip: _String | None = None
        """One IP address that you want to forward DNS queries to. You can specify only IPv4 addresses."""
        ipv6: _String | None = None
        """One IPv6 address that you want to forward DNS queries to. You can specify only IPv6 addresses."""
        port: _String | None = None
        """The port at Ip that you want to forward DNS queries to."""
        protocol: _String | None = None
        """The protocol that you want to use to forward DNS queries."""
        server_name_indication: _String | None = None
        """The SNI of the target name servers for DoH/DoH-FIPS outbound endpoints."""
    TYPE: _ClassVar[str]
    rule_type: _String
    """When you want to forward DNS queries for specified domain name to resolvers on your network, specify FORWARD.
    When you have a forwarding rule to forward DNS queries for a domain to your network and you want Resolver to
    process queries for a subdomain of that domain, specify SYSTEM.
    """
    delegation_record: _String | None = None
    """The name server domain for queries to be delegated to if a query matches the delegation record."""
    domain_name: _String | None = None
    """DNS queries for this domain name are forwarded to the IP addresses that are specified in TargetIps."""
    name: _String | None = None
    """The name for the Resolver rule."""
    resolver_endpoint_id: _String | None = None
    """The ID of the endpoint that the rule is associated with."""
    tags: _Sequence[ResolverRule.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_ips: _Sequence[ResolverRule.TargetAddress | _Document] | _Intrinsic | None = None
    """An array that contains the IP addresses and ports that an outbound endpoint forwards DNS queries to.
    Typically, these are the IP addresses of DNS resolvers on your network. Specify IPv4 addresses. IPv6 is not
    supported.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resolver rule."""
    @property
    def resolver_rule_id(self) -> _Intrinsic:
        """The ID of the endpoint that the rule is associated with."""

@_declaration
class ResolverRuleAssociation(_SchemaResource):
    """In the response to an AssociateResolverRule, DisassociateResolverRule, or ListResolverRuleAssociations
    request, provides information about an association between a resolver rule and a VPC. The association determines
    which DNS queries that originate in the VPC are forwarded to your network.
    """
    TYPE: _ClassVar[str]
    resolver_rule_id: _String
    """The ID of the Resolver rule that you associated with the VPC that is specified by ``VPCId``."""
    vpc_id: _String
    """The ID of the VPC that you associated the Resolver rule with."""
    name: _String | None = None
    """The name of an association between a Resolver rule and a VPC. The name can be up to 64 characters long and
    can contain letters (a-z, A-Z), numbers (0-9), hyphens (-), underscores (_), and spaces. The name cannot consist
    of only numbers.
    """
    @property
    def resolver_rule_association_id(self) -> _Intrinsic: ...
