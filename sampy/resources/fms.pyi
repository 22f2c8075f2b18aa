"""AWS::FMS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ApplicationsList(_SchemaResource):
    """Creates an AWS Firewall Manager applications list."""
    @_declaration
    class App(_SchemaPropertyType):
        """An individual Firewall Manager application."""
        app_name: _String
        """The application's name."""
        port: _Integer
        """The application's port number, for example 80."""
        protocol: _String
        """The IP protocol name or number. The name can be one of tcp, udp, or icmp. For information on possible
        numbers, see Protocol Numbers (https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml).
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag to associate with the applications list. A tag is a key-value pair."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    apps_list: _Sequence[ApplicationsList.App | _Document] | _Intrinsic
    """An array of applications in the Firewall Manager applications list."""
    list_name: _String
    """The name of the Firewall Manager applications list."""
    tags: _Sequence[ApplicationsList.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the applications list."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the applications list."""
    @property
    def create_time(self) -> _Intrinsic:
        """The time that the Firewall Manager applications list was created."""
    @property
    def last_update_time(self) -> _Intrinsic:
        """The time that the Firewall Manager applications list was last updated."""
    @property
    def list_id(self) -> _Intrinsic:
        """The ID of the Firewall Manager applications list."""

@_declaration
class NotificationChannel(_SchemaResource):
    """Designates the IAM role and Amazon Simple Notification Service (SNS) topic that AWS Firewall Manager uses to
    record SNS logs.
    """
    TYPE: _ClassVar[str]
    sns_role_name: _String
    sns_topic_arn: _String

@_declaration
class Policy(_SchemaResource):
    """Creates an AWS Firewall Manager policy."""
    @_declaration
    class IEMap(_SchemaPropertyType):
        """An FMS includeMap or excludeMap."""
        account: _Sequence[_String] | _Intrinsic | None = None
        orgunit: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class NetworkAclCommonPolicy(_SchemaPropertyType):
        """Network ACL common policy."""
        network_acl_entry_set: Policy.NetworkAclEntrySet | _Document
    @_declaration
    class NetworkAclEntry(_SchemaPropertyType):
        """Network ACL entry."""
        egress: _Boolean
        """Whether the entry is an egress entry."""
        protocol: _String
        """Protocol."""
        rule_action: _Literal["allow", "deny"] | _String
        """Rule Action."""
        cidr_block: _String | None = None
        """CIDR block."""
        icmp_type_code: Policy.NetworkAclEntryIcmpTypeCode | _Document | None = None
        ipv6_cidr_block: _String | None = None
        """IPv6 CIDR block."""
        port_range: Policy.NetworkAclEntryPortRange | _Document | None = None
    @_declaration
    class NetworkAclEntryIcmpTypeCode(_SchemaPropertyType):
        """ICMP type and code."""
        code: _Integer
        """Code."""
        type: _Integer
        """Type."""
    @_declaration
    class NetworkAclEntryPortRange(_SchemaPropertyType):
        """Port range."""
        from_: _Integer
        """From Port."""
        to: _Integer
        """To Port."""
    @_declaration
    class NetworkAclEntrySet(_SchemaPropertyType):
        """Network ACL entry set."""
        force_remediate_for_first_entries: _Boolean
        force_remediate_for_last_entries: _Boolean
        first_entries: _Sequence[Policy.NetworkAclEntry | _Document] | _Intrinsic | None = None
        last_entries: _Sequence[Policy.NetworkAclEntry | _Document] | _Intrinsic | None = None
    @_declaration
    class NetworkFirewallPolicy(_SchemaPropertyType):
        """Network firewall policy."""
        firewall_deployment_model: _Literal["DISTRIBUTED", "CENTRALIZED"] | _String
    @_declaration
    class PolicyOption(_SchemaPropertyType):
        """Firewall policy option."""
        network_acl_common_policy: Policy.NetworkAclCommonPolicy | _Document | None = None
        network_firewall_policy: Policy.NetworkFirewallPolicy | _Document | None = None
        third_party_firewall_policy: Policy.ThirdPartyFirewallPolicy | _Document | None = None
    @_declaration
    class PolicyTag(_SchemaPropertyType):
        """A policy tag."""
        key: _String
        value: _String
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        """A resource tag."""
        key: _String
        value: _String | None = None
    @_declaration
    class SecurityServicePolicyData(_SchemaPropertyType):
        """Firewall security service policy data."""
        type: _Literal["WAF", "WAFV2", "SHIELD_ADVANCED", "SECURITY_GROUPS_COMMON", "SECURITY_GROUPS_CONTENT_AUDIT", "SECURITY_GROUPS_USAGE_AUDIT", "NETWORK_FIREWALL", "THIRD_PARTY_FIREWALL", "DNS_FIREWALL", "IMPORT_NETWORK_FIREWALL", "NETWORK_ACL_COMMON"] | _String
        managed_service_data: _String | None = None
        policy_option: Policy.PolicyOption | _Document | None = None
    @_declaration
    class ThirdPartyFirewallPolicy(_SchemaPropertyType):
        """Third party firewall policy."""
        firewall_deployment_model: _Literal["DISTRIBUTED", "CENTRALIZED"] | _String
    TYPE: _ClassVar[str]
    exclude_resource_tags: _Boolean
    policy_name: _String
    remediation_enabled: _Boolean
    security_service_policy_data: Policy.SecurityServicePolicyData | _Document
    delete_all_policy_resources: _Boolean | None = None
    exclude_map: Policy.IEMap | _Document | None = None
    include_map: Policy.IEMap | _Document | None = None
    policy_description: _String | None = None
    resource_set_ids: _Sequence[_String] | _Intrinsic | None = None
    resource_tag_logical_operator: _Literal["AND", "OR"] | _String | None = None
    resource_tags: _Sequence[Policy.ResourceTag | _Document] | _Intrinsic | None = None
    resource_type: _String | None = None
    resource_type_list: _Sequence[_String] | _Intrinsic | None = None
    resources_clean_up: _Boolean | None = None
    tags: _Sequence[Policy.PolicyTag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """A resource ARN."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ProtocolsList(_SchemaResource):
    """Creates an AWS Firewall Manager protocols list."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag to associate with the protocols list. A tag is a key-value pair."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    list_name: _String
    """The name of the Firewall Manager protocols list."""
    protocols_list: _Sequence[_String] | _Intrinsic
    """An array of protocols in the Firewall Manager protocols list."""
    tags: _Sequence[ProtocolsList.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the protocols list."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the protocols list."""
    @property
    def create_time(self) -> _Intrinsic:
        """The time that the Firewall Manager protocols list was created."""
    @property
    def last_update_time(self) -> _Intrinsic:
        """The time that the Firewall Manager protocols list was last updated."""
    @property
    def list_id(self) -> _Intrinsic:
        """The ID of the Firewall Manager protocols list."""

@_declaration
class ResourceSet(_SchemaResource):
    """Creates an AWS Firewall Manager resource set."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    resource_type_list: _Sequence[_String] | _Intrinsic
    description: _String | None = None
    resources: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[ResourceSet.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic:
        """A Base62 ID."""
