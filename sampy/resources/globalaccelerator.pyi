"""AWS::GlobalAccelerator. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Accelerator(_SchemaResource):
    """Resource Type definition for AWS::GlobalAccelerator::Accelerator."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Tag is a key-value pair associated with accelerator."""
        key: _String
        """Key of the tag. Value can be 1 to 127 characters."""
        value: _String
        """Value for the tag. Value can be 1 to 255 characters."""
    TYPE: _ClassVar[str]
    name: _String
    """Name of accelerator."""
    enabled: _Boolean | None = None
    """Indicates whether an accelerator is enabled. The value is true or false."""
    flow_logs_enabled: _Boolean | None = None
    """Indicates whether flow logs are enabled for the accelerator."""
    flow_logs_s3_bucket: _String | None = None
    """The name of the Amazon S3 bucket for the flow logs."""
    flow_logs_s3_prefix: _String | None = None
    """The prefix for the location in the Amazon S3 bucket for the flow logs."""
    ip_address_type: _Literal["IPV4", "DUAL_STACK"] | _String | None = None
    """IP Address type."""
    ip_addresses: _Sequence[_String] | _Intrinsic | None = None
    """The IP addresses from BYOIP Prefix pool."""
    tags: _Sequence[Accelerator.Tag | _Document] | _Intrinsic | None = None
    @property
    def accelerator_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the accelerator."""
    @property
    def dns_name(self) -> _Intrinsic:
        """The Domain Name System (DNS) name that Global Accelerator creates that points to your accelerator's
        static IPv4 addresses.
        """
    @property
    def dual_stack_dns_name(self) -> _Intrinsic:
        """The Domain Name System (DNS) name that Global Accelerator creates that points to your accelerator's
        static IPv4 and IPv6 addresses.
        """
    @property
    def ipv4_addresses(self) -> _Intrinsic:
        """The IPv4 addresses assigned to the accelerator."""
    @property
    def ipv6_addresses(self) -> _Intrinsic:
        """The IPv6 addresses assigned if the accelerator is dualstack."""

@_declaration
class CrossAccountAttachment(_SchemaResource):
    """Resource Type definition for AWS::GlobalAccelerator::CrossAccountAttachment."""
    @_declaration
    class Resource(_SchemaPropertyType):
        """ARN of resource to share."""
        cidr: _String | None = None
        endpoint_id: _String | None = None
        region: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """Tag is a key-value pair associated with Cross Account Attachment."""
        key: _String
        """Key of the tag. Value can be 1 to 127 characters."""
        value: _String
        """Value for the tag. Value can be 1 to 255 characters."""
    TYPE: _ClassVar[str]
    name: _String
    """The Friendly identifier of the attachment."""
    principals: _Sequence[_String] | _Intrinsic | None = None
    """Principals to share the resources with."""
    resources: _Sequence[CrossAccountAttachment.Resource | _Document] | _Intrinsic | None = None
    """Resources shared using the attachment."""
    tags: _Sequence[CrossAccountAttachment.Tag | _Document] | _Intrinsic | None = None
    @property
    def attachment_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the attachment."""

@_declaration
class EndpointGroup(_SchemaResource):
    """Resource Type definition for AWS::GlobalAccelerator::EndpointGroup."""
    @_declaration
    class EndpointConfiguration(_SchemaPropertyType):
        """The configuration for a given endpoint."""
        endpoint_id: _String
        """Id of the endpoint. For Network/Application Load Balancer this value is the ARN. For EIP, this value is
        the allocation ID. For EC2 instances, this is the EC2 instance ID.
        """
        attachment_arn: _String | None = None
        """Attachment ARN that provides access control to the cross account endpoint. Not required for resources
        hosted in the same account as the endpoint group.
        """
        client_ip_preservation_enabled: _Boolean | None = None
        """true if client ip should be preserved."""
        weight: _Integer | None = None
        """The weight for the endpoint."""
    @_declaration
    class PortOverride(_SchemaPropertyType):
        """listener to endpoint port mapping."""
        endpoint_port: _Integer
        listener_port: _Integer
    TYPE: _ClassVar[str]
    endpoint_group_region: _String
    """The name of the AWS Region where the endpoint group is located."""
    listener_arn: _String
    """The Amazon Resource Name (ARN) of the listener."""
    endpoint_configurations: _Sequence[EndpointGroup.EndpointConfiguration | _Document] | _Intrinsic | None = None
    """The list of endpoint objects."""
    health_check_interval_seconds: _Integer | None = None
    """The time in seconds between each health check for an endpoint. Must be a value of 10 or 30."""
    health_check_path: _String | None = None
    health_check_port: _Integer | None = None
    """The port that AWS Global Accelerator uses to check the health of endpoints in this endpoint group."""
    health_check_protocol: _Literal["TCP", "HTTP", "HTTPS"] | _String | None = None
    """The protocol that AWS Global Accelerator uses to check the health of endpoints in this endpoint group."""
    port_overrides: _Sequence[EndpointGroup.PortOverride | _Document] | _Intrinsic | None = None
    threshold_count: _Integer | None = None
    """The number of consecutive health checks required to set the state of the endpoint to unhealthy."""
    traffic_dial_percentage: _Number | None = None
    """The percentage of traffic to sent to an AWS Region."""
    @property
    def endpoint_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the endpoint group."""

@_declaration
class Listener(_SchemaResource):
    """Resource Type definition for AWS::GlobalAccelerator::Listener."""
    @_declaration
    class PortRange(_SchemaPropertyType):
        """A port range to support for connections from clients to your accelerator."""
        from_port: _Integer
        to_port: _Integer
    TYPE: _ClassVar[str]
    accelerator_arn: _String
    """The Amazon Resource Name (ARN) of the accelerator."""
    port_ranges: _Sequence[Listener.PortRange | _Document] | _Intrinsic
    protocol: _Literal["TCP", "UDP"] | _String
    """The protocol for the listener."""
    client_affinity: _Literal["NONE", "SOURCE_IP"] | _String | None = None
    """Client affinity lets you direct all requests from a user to the same endpoint."""
    @property
    def listener_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the listener."""
