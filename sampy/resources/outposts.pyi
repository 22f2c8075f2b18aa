"""AWS::Outposts. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Outpost(_SchemaResource):
    """Definition of AWS::Outposts::Outpost Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    site_id: _String
    availability_zone: _String | None = None
    availability_zone_id: _String | None = None
    description: _String | None = None
    supported_hardware_type: _Literal["RACK", "SERVER"] | _String | None = None
    tags: _Sequence[Outpost.Tag | _Document] | _Intrinsic | None = None
    @property
    def life_cycle_status(self) -> _Intrinsic: ...
    @property
    def outpost_arn(self) -> _Intrinsic: ...
    @property
    def outpost_id(self) -> _Intrinsic: ...
    @property
    def owner_id(self) -> _Intrinsic: ...
    @property
    def site_arn(self) -> _Intrinsic: ...

@_declaration
class Site(_SchemaResource):
    """Definition of AWS::Outposts::Site Resource Type."""
    @_declaration
    class Address(_SchemaPropertyType):
        address_line1: _String
        city: _String
        contact_name: _String
        contact_phone_number: _String
        country_code: _String
        postal_code: _String
        state_or_region: _String
        address_line2: _String | None = None
        address_line3: _String | None = None
        district_or_county: _String | None = None
        municipality: _String | None = None
    @_declaration
    class RackPhysicalProperties(_SchemaPropertyType):
        fiber_optic_cable_type: _Literal["SINGLE_MODE", "MULTI_MODE"] | _String | None = None
        maximum_supported_weight_lbs: _Literal["NO_LIMIT", "MAX_1400_LBS", "MAX_1600_LBS", "MAX_1800_LBS", "MAX_2000_LBS"] | _String | None = None
        optical_standard: _Literal["OPTIC_10GBASE_SR", "OPTIC_10GBASE_IR", "OPTIC_10GBASE_LR", "OPTIC_40GBASE_SR", "OPTIC_40GBASE_ESR", "OPTIC_40GBASE_IR4_LR4L", "OPTIC_40GBASE_LR4", "OPTIC_100GBASE_SR4", "OPTIC_100GBASE_CWDM4", "OPTIC_100GBASE_LR4", "OPTIC_100G_PSM4_MSA", "OPTIC_1000BASE_LX", "OPTIC_1000BASE_SX"] | _String | None = None
        power_connector: _Literal["L6_30P", "IEC309", "AH530P7W", "AH532P6W", "CS8365C"] | _String | None = None
        power_draw_kva: _Literal["POWER_5_KVA", "POWER_10_KVA", "POWER_15_KVA", "POWER_30_KVA"] | _String | None = None
        power_feed_drop: _Literal["ABOVE_RACK", "BELOW_RACK"] | _String | None = None
        power_phase: _Literal["SINGLE_PHASE", "THREE_PHASE"] | _String | None = None
        uplink_count: _Literal["UPLINK_COUNT_1", "UPLINK_COUNT_2", "UPLINK_COUNT_3", "UPLINK_COUNT_4", "UPLINK_COUNT_5", "UPLINK_COUNT_6", "UPLINK_COUNT_7", "UPLINK_COUNT_8", "UPLINK_COUNT_12", "UPLINK_COUNT_16"] | _String | None = None
        uplink_gbps: _Literal["UPLINK_1G", "UPLINK_10G", "UPLINK_40G", "UPLINK_100G"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    description: _String | None = None
    notes: _String | None = None
    operating_address: Site.Address | _Document | None = None
    rack_physical_properties: Site.RackPhysicalProperties | _Document | None = None
    shipping_address: Site.Address | _Document | None = None
    tags: _Sequence[Site.Tag | _Document] | _Intrinsic | None = None
    @property
    def site_arn(self) -> _Intrinsic: ...
    @property
    def site_id(self) -> _Intrinsic: ...
