"""AWS::Route53RecoveryReadiness. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Cell(_SchemaResource):
    """The API Schema for AWS Route53 Recovery Readiness Cells."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cell_name: _String | None = None
    """The name of the cell to create."""
    cells: _Sequence[_String] | _Intrinsic | None = None
    """A list of cell Amazon Resource Names (ARNs) contained within this cell, for use in nested cells. For example,
    Availability Zones within specific Regions.
    """
    tags: _Sequence[Cell.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def cell_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the cell."""
    @property
    def parent_readiness_scopes(self) -> _Intrinsic:
        """The readiness scope for the cell, which can be a cell Amazon Resource Name (ARN) or a recovery group ARN.
        This is a list but currently can have only one element.
        """

@_declaration
class ReadinessCheck(_SchemaResource):
    """Aws Route53 Recovery Readiness Check Schema and API specification."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    readiness_check_name: _String | None = None
    """Name of the ReadinessCheck to create."""
    resource_set_name: _String | None = None
    """The name of the resource set to check."""
    tags: _Sequence[ReadinessCheck.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def readiness_check_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the readiness check."""

@_declaration
class RecoveryGroup(_SchemaResource):
    """AWS Route53 Recovery Readiness Recovery Group Schema and API specifications."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cells: _Sequence[_String] | _Intrinsic | None = None
    """A list of the cell Amazon Resource Names (ARNs) in the recovery group."""
    recovery_group_name: _String | None = None
    """The name of the recovery group to create."""
    tags: _Sequence[RecoveryGroup.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def recovery_group_arn(self) -> _Intrinsic:
        """A collection of tags associated with a resource."""

@_declaration
class ResourceSet(_SchemaResource):
    """Schema for the AWS Route53 Recovery Readiness ResourceSet Resource and API."""
    @_declaration
    class DNSTargetResource(_SchemaPropertyType):
        """A component for DNS/routing control readiness checks."""
        domain_name: _String | None = None
        """The domain name that acts as an ingress point to a portion of the customer application."""
        hosted_zone_arn: _String | None = None
        """The hosted zone Amazon Resource Name (ARN) that contains the DNS record with the provided name of the
        target resource.
        """
        record_set_id: _String | None = None
        """The Route 53 record set ID that will uniquely identify a DNS record, given a name and a type."""
        record_type: _String | None = None
        """The type of DNS record of the target resource."""
        target_resource: ResourceSet.TargetResource | _Document | None = None
    @_declaration
    class NLBResource(_SchemaPropertyType):
        """The Network Load Balancer resource that a DNS target resource points to."""
        arn: _String | None = None
        """A Network Load Balancer resource Amazon Resource Name (ARN)."""
    @_declaration
    class R53ResourceRecord(_SchemaPropertyType):
        """The Route 53 resource that a DNS target resource record points to."""
        domain_name: _String | None = None
        """The DNS target domain name."""
        record_set_id: _String | None = None
        """The Resource Record set id."""
    @_declaration
    class Resource(_SchemaPropertyType):
        """The resource element of a ResourceSet."""
        component_id: _String | None = None
        """The component identifier of the resource, generated when DNS target resource is used."""
        dns_target_resource: ResourceSet.DNSTargetResource | _Document | None = None
        readiness_scopes: _Sequence[_String] | _Intrinsic | None = None
        """A list of recovery group Amazon Resource Names (ARNs) and cell ARNs that this resource is contained
        within.
        """
        resource_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS resource."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TargetResource(_SchemaPropertyType):
        """The target resource that the Route 53 record points to."""
        nlb_resource: ResourceSet.NLBResource | _Document | None = None
        r53_resource: ResourceSet.R53ResourceRecord | _Document | None = None
    TYPE: _ClassVar[str]
    resource_set_type: _String
    """The resource type of the resources in the resource set."""
    resources: _Sequence[ResourceSet.Resource | _Document] | _Intrinsic
    """A list of resource objects in the resource set."""
    resource_set_name: _String | None = None
    """The name of the resource set to create."""
    tags: _Sequence[ResourceSet.Tag | _Document] | _Intrinsic | None = None
    """A tag to associate with the parameters for a resource set."""
    @property
    def resource_set_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resource set."""
