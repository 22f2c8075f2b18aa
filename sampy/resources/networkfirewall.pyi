"""AWS::NetworkFirewall. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ContainerAssociation(_SchemaResource):
    """Resource type definition for AWS::NetworkFirewall::ContainerAssociation. A container association monitors
    container lifecycle events in your Amazon ECS or Amazon EKS clusters and resolves running container addresses
    for use in Network Firewall rules.
    """
    @_declaration
    class ContainerAttribute(_SchemaPropertyType):
        """A key-value filter pair used in container association monitoring configurations to narrow which
        containers are tracked.
        """
        key: _String
        """The attribute key to filter on."""
        value: _String
        """The attribute value to match."""
    @_declaration
    class ContainerMonitoringConfiguration(_SchemaPropertyType):
        """Contains the monitoring configuration for a single cluster in a container association. Specifies the
        cluster ARN and optional attribute filters to narrow which containers are tracked.
        """
        cluster_arn: _String
        """The ARN of the Amazon ECS or Amazon EKS cluster to monitor. The cluster must be in the same Region and
        account as the container association.
        """
        attribute_filters: _Sequence[ContainerAssociation.ContainerAttribute | _Document] | _Intrinsic | None = None
        """Key-value pairs that filter which containers are tracked. For Amazon EKS, you can filter by namespace and
        Kubernetes labels. For Amazon ECS, you can filter by container instance attributes (EC2 launch type only).
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key:value pair associated with an Amazon Web Services resource."""
        key: _String
        """The part of the key:value pair that defines a tag. Tag keys are case-sensitive."""
        value: _String
        """The part of the key:value pair that defines a tag. Tag values are case-sensitive."""
    TYPE: _ClassVar[str]
    container_association_name: _String
    """The descriptive name of the container association. You can't change the name of a container association after
    you create it.
    """
    container_monitoring_configurations: _Sequence[ContainerAssociation.ContainerMonitoringConfiguration | _Document] | _Intrinsic
    """The monitoring configurations for the container association. Each configuration specifies an Amazon ECS or
    Amazon EKS cluster to monitor and optional attribute filters to narrow which containers are tracked.
    """
    type: _Literal["ECS", "EKS"] | _String
    """The type of containers to monitor. You can't change the container type after creation."""
    description: _String | None = None
    """A description of the container association."""
    tags: _Sequence[ContainerAssociation.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def container_association_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the container association."""
    @property
    def resolved_cidr_count(self) -> _Intrinsic:
        """The number of CIDR blocks resolved from the monitored containers."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the container association."""

@_declaration
class Firewall(_SchemaResource):
    """Resource type definition for AWS::NetworkFirewall::Firewall."""
    @_declaration
    class AvailabilityZoneMapping(_SchemaPropertyType):
        availability_zone: _String
        """A AvailabilityZone."""
    @_declaration
    class ListenerProperty(_SchemaPropertyType):
        """A port and protocol that a proxy-mode firewall's proxy listener accepts traffic on."""
        port: _Integer | None = None
        """The port the proxy listener accepts traffic on."""
        type: _Literal["HTTP", "HTTPS"] | _String | None = None
        """The protocol the proxy listener uses."""
    @_declaration
    class NatGatewayMapping(_SchemaPropertyType):
        """A mapping to a NAT gateway that a proxy-mode firewall proxies egress traffic through."""
        nat_gateway_id: _String
        """The unique identifier of a NAT gateway."""
    @_declaration
    class ProxySettings(_SchemaPropertyType):
        """The proxy listener configuration for a proxy-mode (no source preservation) firewall."""
        listener_properties: _Sequence[Firewall.ListenerProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class SubnetMapping(_SchemaPropertyType):
        subnet_id: _String
        """A SubnetId."""
        ip_address_type: _Literal["DUALSTACK", "IPV4", "IPV6"] | _String | None = None
        """A IPAddressType."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcEndpoint(_SchemaPropertyType):
        """The VPC and subnets for a proxy-mode firewall's endpoint. Provide this instead of the top-level VpcId and
        SubnetMappings when NoSourcePreservation is true.
        """
        subnet_mappings: _Sequence[Firewall.SubnetMapping | _Document] | _Intrinsic | None = None
        vpc_id: _String | None = None
        """The unique identifier of the VPC for the firewall endpoint."""
    TYPE: _ClassVar[str]
    firewall_name: _String
    firewall_policy_arn: _String
    availability_zone_change_protection: _Boolean | None = None
    availability_zone_mappings: _Sequence[Firewall.AvailabilityZoneMapping | _Document] | _Intrinsic | None = None
    delete_protection: _Boolean | None = None
    description: _String | None = None
    enabled_analysis_types: _Sequence[_Literal["TLS_SNI", "HTTP_HOST"] | _String] | _Intrinsic | None = None
    """The types of analysis to enable for the firewall. Can be TLS_SNI, HTTP_HOST, or both."""
    firewall_policy_change_protection: _Boolean | None = None
    nat_gateway_mappings: _Sequence[Firewall.NatGatewayMapping | _Document] | _Intrinsic | None = None
    """The NAT gateways that the firewall proxies egress traffic through when NoSourcePreservation is true."""
    no_source_preservation: _Boolean | None = None
    """Indicates whether the firewall operates in proxy mode, where the source IP address of traffic is not
    preserved. When true, specify NatGatewayMappings and VpcEndpoint instead of the top-level VpcId and
    SubnetMappings. You can't change this setting after you create the firewall.
    """
    proxy_settings: Firewall.ProxySettings | _Document | None = None
    subnet_change_protection: _Boolean | None = None
    subnet_mappings: _Sequence[Firewall.SubnetMapping | _Document] | _Intrinsic | None = None
    tags: _Sequence[Firewall.Tag | _Document] | _Intrinsic | None = None
    transit_gateway_id: _String | None = None
    vpc_endpoint: Firewall.VpcEndpoint | _Document | None = None
    vpc_id: _String | None = None
    @property
    def endpoint_ids(self) -> _Intrinsic: ...
    @property
    def firewall_arn(self) -> _Intrinsic:
        """A resource ARN."""
    @property
    def firewall_id(self) -> _Intrinsic: ...
    @property
    def number_of_associations(self) -> _Intrinsic:
        """The number of VPC endpoint associations attached to the firewall."""
    @property
    def transit_gateway_attachment_id(self) -> _Intrinsic: ...

@_declaration
class FirewallPolicy(_SchemaResource):
    """Resource type definition for AWS::NetworkFirewall::FirewallPolicy."""
    @_declaration
    class ActionDefinition(_SchemaPropertyType):
        publish_metric_action: FirewallPolicy.PublishMetricAction | _Document | None = None
    @_declaration
    class CustomAction(_SchemaPropertyType):
        action_definition: FirewallPolicy.ActionDefinition | _Document
        action_name: _String
    @_declaration
    class Dimension(_SchemaPropertyType):
        value: _String
    @_declaration
    class FirewallPolicyProperty(_SchemaPropertyType):
        stateless_default_actions: _Sequence[_String] | _Intrinsic
        stateless_fragment_default_actions: _Sequence[_String] | _Intrinsic
        enable_tls_session_holding: _Boolean | None = None
        policy_variables: FirewallPolicy.FirewallPolicyPropertyPolicyVariables | _Document | None = None
        stateful_default_actions: _Sequence[_String] | _Intrinsic | None = None
        stateful_engine_options: FirewallPolicy.StatefulEngineOptions | _Document | None = None
        stateful_rule_group_references: _Sequence[FirewallPolicy.StatefulRuleGroupReference | _Document] | _Intrinsic | None = None
        stateless_custom_actions: _Sequence[FirewallPolicy.CustomAction | _Document] | _Intrinsic | None = None
        stateless_rule_group_references: _Sequence[FirewallPolicy.StatelessRuleGroupReference | _Document] | _Intrinsic | None = None
        tls_inspection_configuration_arn: _String | None = None
    @_declaration
    class FirewallPolicyPropertyPolicyVariables(_SchemaPropertyType):
        rule_variables: _Mapping[str, FirewallPolicy.IPSet | _Document] | _Intrinsic | None = None
    @_declaration
    class IPSet(_SchemaPropertyType):
        definition: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PublishMetricAction(_SchemaPropertyType):
        dimensions: _Sequence[FirewallPolicy.Dimension | _Document] | _Intrinsic
    @_declaration
    class StatefulEngineOptions(_SchemaPropertyType):
        flow_timeouts: FirewallPolicy.StatefulEngineOptionsFlowTimeouts | _Document | None = None
        rule_order: _Literal["DEFAULT_ACTION_ORDER", "STRICT_ORDER"] | _String | None = None
        stream_exception_policy: _Literal["DROP", "CONTINUE", "REJECT"] | _String | None = None
    @_declaration
    class StatefulEngineOptionsFlowTimeouts(_SchemaPropertyType):
        tcp_idle_timeout_seconds: _Integer | None = None
    @_declaration
    class StatefulRuleGroupOverride(_SchemaPropertyType):
        action: _Literal["DROP_TO_ALERT"] | _String | None = None
    @_declaration
    class StatefulRuleGroupReference(_SchemaPropertyType):
        resource_arn: _String
        deep_threat_inspection: _Boolean | None = None
        override: FirewallPolicy.StatefulRuleGroupOverride | _Document | None = None
        priority: _Integer | None = None
    @_declaration
    class StatelessRuleGroupReference(_SchemaPropertyType):
        priority: _Integer
        resource_arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    firewall_policy: FirewallPolicy.FirewallPolicyProperty | _Document
    firewall_policy_name: _String
    description: _String | None = None
    tags: _Sequence[FirewallPolicy.Tag | _Document] | _Intrinsic | None = None
    @property
    def firewall_policy_arn(self) -> _Intrinsic:
        """A resource ARN."""
    @property
    def firewall_policy_id(self) -> _Intrinsic: ...

@_declaration
class LoggingConfiguration(_SchemaResource):
    """Resource type definition for AWS::NetworkFirewall::LoggingConfiguration."""
    @_declaration
    class LogDestinationConfig(_SchemaPropertyType):
        log_destination: _Mapping[str, _String] | _Intrinsic
        """A key-value pair to configure the logDestinations."""
        log_destination_type: _Literal["S3", "CloudWatchLogs", "KinesisDataFirehose"] | _String
        log_type: _Literal["ALERT", "FLOW", "TLS"] | _String
    @_declaration
    class LoggingConfigurationProperty(_SchemaPropertyType):
        log_destination_configs: _Sequence[LoggingConfiguration.LogDestinationConfig | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    firewall_arn: _String
    logging_configuration: LoggingConfiguration.LoggingConfigurationProperty | _Document
    enable_monitoring_dashboard: _Boolean | None = None
    firewall_name: _String | None = None

@_declaration
class RuleGroup(_SchemaResource):
    """Resource type definition for AWS::NetworkFirewall::RuleGroup."""
    @_declaration
    class ActionDefinition(_SchemaPropertyType):
        publish_metric_action: RuleGroup.PublishMetricAction | _Document | None = None
    @_declaration
    class Address(_SchemaPropertyType):
        address_definition: _String
    @_declaration
    class CustomAction(_SchemaPropertyType):
        action_definition: RuleGroup.ActionDefinition | _Document
        action_name: _String
    @_declaration
    class Dimension(_SchemaPropertyType):
        value: _String
    @_declaration
    class Header(_SchemaPropertyType):
        destination: _String
        destination_port: _String
        direction: _Literal["FORWARD", "ANY"] | _String
        protocol: _Literal["IP", "TCP", "UDP", "ICMP", "HTTP", "FTP", "TLS", "SMB", "DNS", "DCERPC", "SSH", "SMTP", "IMAP", "MSN", "KRB5", "IKEV2", "TFTP", "NTP", "DHCP"] | _String
        source: _String
        source_port: _String
    @_declaration
    class IPSet(_SchemaPropertyType):
        definition: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class IPSetReference(_SchemaPropertyType):
        reference_arn: _String | None = None
    @_declaration
    class MatchAttributes(_SchemaPropertyType):
        destination_ports: _Sequence[RuleGroup.PortRange | _Document] | _Intrinsic | None = None
        destinations: _Sequence[RuleGroup.Address | _Document] | _Intrinsic | None = None
        protocols: _Sequence[_Integer] | _Intrinsic | None = None
        source_ports: _Sequence[RuleGroup.PortRange | _Document] | _Intrinsic | None = None
        sources: _Sequence[RuleGroup.Address | _Document] | _Intrinsic | None = None
        tcp_flags: _Sequence[RuleGroup.TCPFlagField | _Document] | _Intrinsic | None = None
    @_declaration
    class PortRange(_SchemaPropertyType):
        from_port: _Integer
        to_port: _Integer
    @_declaration
    class PortSet(_SchemaPropertyType):
        definition: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PublishMetricAction(_SchemaPropertyType):
        dimensions: _Sequence[RuleGroup.Dimension | _Document] | _Intrinsic
    @_declaration
    class ReferenceSets(_SchemaPropertyType):
        ip_set_references: _Mapping[str, RuleGroup.IPSetReference | _Document] | _Intrinsic | None = None
    @_declaration
    class RuleDefinition(_SchemaPropertyType):
        actions: _Sequence[_String] | _Intrinsic
        match_attributes: RuleGroup.MatchAttributes | _Document
    @_declaration
    class RuleGroupProperty(_SchemaPropertyType):
        rules_source: RuleGroup.RulesSource | _Document
        reference_sets: RuleGroup.ReferenceSets | _Document | None = None
        rule_variables: RuleGroup.RuleVariables | _Document | None = None
        stateful_rule_options: RuleGroup.StatefulRuleOptions | _Document | None = None
    @_declaration
    class RuleOption(_SchemaPropertyType):
        keyword: _String
        settings: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class RuleVariables(_SchemaPropertyType):
        ip_sets: _Mapping[str, RuleGroup.IPSet | _Document] | _Intrinsic | None = None
        port_sets: _Mapping[str, RuleGroup.PortSet | _Document] | _Intrinsic | None = None
    @_declaration
    class RulesSource(_SchemaPropertyType):
        rules_source_list: RuleGroup.RulesSourceList | _Document | None = None
        rules_string: _String | None = None
        stateful_rules: _Sequence[RuleGroup.StatefulRule | _Document] | _Intrinsic | None = None
        stateless_rules_and_custom_actions: RuleGroup.StatelessRulesAndCustomActions | _Document | None = None
    @_declaration
    class RulesSourceList(_SchemaPropertyType):
        generated_rules_type: _Literal["ALLOWLIST", "DENYLIST", "ALERTLIST", "REJECTLIST"] | _String
        target_types: _Sequence[_Literal["TLS_SNI", "HTTP_HOST"] | _String] | _Intrinsic
        targets: _Sequence[_String] | _Intrinsic
    @_declaration
    class StatefulRule(_SchemaPropertyType):
        action: _Literal["PASS", "DROP", "ALERT", "REJECT"] | _String
        header: RuleGroup.Header | _Document
        rule_options: _Sequence[RuleGroup.RuleOption | _Document] | _Intrinsic
    @_declaration
    class StatefulRuleOptions(_SchemaPropertyType):
        rule_order: _Literal["DEFAULT_ACTION_ORDER", "STRICT_ORDER"] | _String | None = None
    @_declaration
    class StatelessRule(_SchemaPropertyType):
        priority: _Integer
        rule_definition: RuleGroup.RuleDefinition | _Document
    @_declaration
    class StatelessRulesAndCustomActions(_SchemaPropertyType):
        stateless_rules: _Sequence[RuleGroup.StatelessRule | _Document] | _Intrinsic
        custom_actions: _Sequence[RuleGroup.CustomAction | _Document] | _Intrinsic | None = None
    @_declaration
    class SummaryConfiguration(_SchemaPropertyType):
        rule_options: _Sequence[_Literal["SID", "MSG", "METADATA"] | _String] | _Intrinsic | None = None
    @_declaration
    class TCPFlagField(_SchemaPropertyType):
        flags: _Sequence[_Literal["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"] | _String] | _Intrinsic
        masks: _Sequence[_Literal["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"] | _String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    capacity: _Integer
    rule_group_name: _String
    type: _Literal["STATELESS", "STATEFUL"] | _String
    description: _String | None = None
    rule_group: RuleGroup.RuleGroupProperty | _Document | None = None
    summary_configuration: RuleGroup.SummaryConfiguration | _Document | None = None
    tags: _Sequence[RuleGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def rule_group_arn(self) -> _Intrinsic:
        """A resource ARN."""
    @property
    def rule_group_id(self) -> _Intrinsic: ...

@_declaration
class TLSInspectionConfiguration(_SchemaResource):
    """Resource type definition for AWS::NetworkFirewall::TLSInspectionConfiguration."""
    @_declaration
    class Address(_SchemaPropertyType):
        address_definition: _String
    @_declaration
    class PortRange(_SchemaPropertyType):
        from_port: _Integer
        to_port: _Integer
    @_declaration
    class ServerCertificate(_SchemaPropertyType):
        resource_arn: _String | None = None
    @_declaration
    class ServerCertificateConfiguration(_SchemaPropertyType):
        certificate_authority_arn: _String | None = None
        check_certificate_revocation_status: TLSInspectionConfiguration.ServerCertificateConfigurationCheckCertificateRevocationStatus | _Document | None = None
        scopes: _Sequence[TLSInspectionConfiguration.ServerCertificateScope | _Document] | _Intrinsic | None = None
        server_certificates: _Sequence[TLSInspectionConfiguration.ServerCertificate | _Document] | _Intrinsic | None = None
    @_declaration
    class ServerCertificateConfigurationCheckCertificateRevocationStatus(_SchemaPropertyType):
        revoked_status_action: _Literal["PASS", "DROP", "REJECT"] | _String | None = None
        unknown_status_action: _Literal["PASS", "DROP", "REJECT"] | _String | None = None
    @_declaration
    class ServerCertificateScope(_SchemaPropertyType):
        destination_ports: _Sequence[TLSInspectionConfiguration.PortRange | _Document] | _Intrinsic | None = None
        destinations: _Sequence[TLSInspectionConfiguration.Address | _Document] | _Intrinsic | None = None
        protocols: _Sequence[_Integer] | _Intrinsic | None = None
        source_ports: _Sequence[TLSInspectionConfiguration.PortRange | _Document] | _Intrinsic | None = None
        sources: _Sequence[TLSInspectionConfiguration.Address | _Document] | _Intrinsic | None = None
    @_declaration
    class TLSInspectionConfigurationProperty(_SchemaPropertyType):
        server_certificate_configurations: _Sequence[TLSInspectionConfiguration.ServerCertificateConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    tls_inspection_configuration: TLSInspectionConfiguration.TLSInspectionConfigurationProperty | _Document
    tls_inspection_configuration_name: _String
    description: _String | None = None
    tags: _Sequence[TLSInspectionConfiguration.Tag | _Document] | _Intrinsic | None = None
    @property
    def tls_inspection_configuration_arn(self) -> _Intrinsic:
        """A resource ARN."""
    @property
    def tls_inspection_configuration_id(self) -> _Intrinsic: ...

@_declaration
class VpcEndpointAssociation(_SchemaResource):
    """Resource type definition for AWS::NetworkFirewall::VpcEndpointAssociation."""
    @_declaration
    class SubnetMapping(_SchemaPropertyType):
        subnet_id: _String
        """A SubnetId."""
        ip_address_type: _Literal["DUALSTACK", "IPV4", "IPV6"] | _String | None = None
        """A IPAddressType."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    firewall_arn: _String
    subnet_mapping: VpcEndpointAssociation.SubnetMapping | _Document
    vpc_id: _String
    description: _String | None = None
    tags: _Sequence[VpcEndpointAssociation.Tag | _Document] | _Intrinsic | None = None
    @property
    def endpoint_id(self) -> _Intrinsic:
        """An endpoint Id."""
    @property
    def vpc_endpoint_association_arn(self) -> _Intrinsic:
        """A resource ARN."""
    @property
    def vpc_endpoint_association_id(self) -> _Intrinsic: ...
