"""AWS::EVS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Environment(_SchemaResource):
    """An environment created within the EVS service."""
    @_declaration
    class Check(_SchemaPropertyType):
        result: _Literal["PASSED", "FAILED", "UNKNOWN"] | _String
        type: _Literal["KEY_REUSE", "KEY_COVERAGE", "REACHABILITY", "VCF_VERSION", "HOST_COUNT"] | _String
        impaired_since: _String | None = None
    @_declaration
    class ConnectivityInfo(_SchemaPropertyType):
        private_route_server_peerings: _Sequence[_String] | _Intrinsic
    @_declaration
    class HostInfoForCreate(_SchemaPropertyType):
        host_name: _String
        instance_type: _Literal["i4i.metal", "i7i.metal-24xl", "i7i.metal-48xl"] | _String
        key_name: _String
        dedicated_host_id: _String | None = None
        placement_group_id: _String | None = None
    @_declaration
    class InitialVlanInfo(_SchemaPropertyType):
        cidr: _String
    @_declaration
    class InitialVlans(_SchemaPropertyType):
        """The initial Vlan configuration only required upon creation. Modification after creation will have no
        effect.
        """
        edge_v_tep: Environment.InitialVlanInfo | _Document
        expansion_vlan1: Environment.InitialVlanInfo | _Document
        expansion_vlan2: Environment.InitialVlanInfo | _Document
        hcx: Environment.InitialVlanInfo | _Document
        nsx_up_link: Environment.InitialVlanInfo | _Document
        v_motion: Environment.InitialVlanInfo | _Document
        v_san: Environment.InitialVlanInfo | _Document
        v_tep: Environment.InitialVlanInfo | _Document
        vm_management: Environment.InitialVlanInfo | _Document
        vmk_management: Environment.InitialVlanInfo | _Document
        hcx_network_acl_id: _String | None = None
        is_hcx_public: _Boolean | None = None
    @_declaration
    class LicenseInfo(_SchemaPropertyType):
        """The license information for an EVS environment."""
        solution_key: _String
        vsan_key: _String
    @_declaration
    class Secret(_SchemaPropertyType):
        secret_arn: _String | None = None
    @_declaration
    class ServiceAccessSecurityGroups(_SchemaPropertyType):
        security_groups: _Sequence[_String] | _Intrinsic | None = None
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
    @_declaration
    class VcfHostnames(_SchemaPropertyType):
        cloud_builder: _String
        nsx: _String
        nsx_edge1: _String
        nsx_edge2: _String
        nsx_manager1: _String
        nsx_manager2: _String
        nsx_manager3: _String
        sddc_manager: _String
        v_center: _String
    TYPE: _ClassVar[str]
    service_access_subnet_id: _String
    terms_accepted: _Boolean
    vcf_version: _Literal["VCF-5.2.1", "VCF-5.2.2", "SELF_DEPLOYED"] | _String
    vpc_id: _String
    connectivity_info: Environment.ConnectivityInfo | _Document | None = None
    environment_name: _String | None = None
    """The name of an EVS environment."""
    hosts: _Sequence[Environment.HostInfoForCreate | _Document] | _Intrinsic | None = None
    """The initial hosts for environment only required upon creation. Modification after creation will have no
    effect.
    """
    initial_vlans: Environment.InitialVlans | _Document | None = None
    kms_key_id: _String | None = None
    license_info: Environment.LicenseInfo | _Document | None = None
    service_access_security_groups: Environment.ServiceAccessSecurityGroups | _Document | None = None
    site_id: _String | None = None
    tags: _Sequence[Environment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    vcf_hostnames: Environment.VcfHostnames | _Document | None = None
    @property
    def checks(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def credentials(self) -> _Intrinsic: ...
    @property
    def environment_arn(self) -> _Intrinsic: ...
    @property
    def environment_id(self) -> _Intrinsic: ...
    @property
    def environment_state(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...
    @property
    def state_details(self) -> _Intrinsic: ...
