"""AWS::ElasticLoadBalancing. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class LoadBalancer(_SchemaResource):
    """Resource Type definition for AWS::ElasticLoadBalancing::LoadBalancer."""
    @_declaration
    class AccessLoggingPolicy(_SchemaPropertyType):
        """Information about where and how access logs are stored for the load balancer."""
        enabled: _Boolean
        """Specifies whether access logs are enabled for the load balancer."""
        s3_bucket_name: _String
        """The name of the Amazon S3 bucket where the access logs are stored."""
        emit_interval: _Integer | None = None
        """The interval for publishing the access logs. You can specify an interval of either 5 minutes or 60
        minutes.
        """
        s3_bucket_prefix: _String | None = None
        """The logical hierarchy you created for your Amazon S3 bucket, for example `my-bucket-prefix/prod`. If the
        prefix is not provided, the log is placed at the root level of the bucket.
        """
    @_declaration
    class AppCookieStickinessPolicy(_SchemaPropertyType):
        """Information about a policy for application-controlled session stickiness."""
        cookie_name: _String
        """The name of the application cookie used for stickiness."""
        policy_name: _String
        """The mnemonic name for the policy being created. The name must be unique within a set of policies for this
        load balancer.
        """
    @_declaration
    class ConnectionDrainingPolicy(_SchemaPropertyType):
        """If enabled, the load balancer allows existing requests to complete before the load balancer shifts
        traffic away from a deregistered or unhealthy instance.
        """
        enabled: _Boolean
        """Specifies whether connection draining is enabled for the load balancer."""
        timeout: _Integer | None = None
        """The maximum time, in seconds, to keep the existing connections open before deregistering the instances.
        """
    @_declaration
    class ConnectionSettings(_SchemaPropertyType):
        """If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection)
        for the specified duration.
        """
        idle_timeout: _Integer
        """The time, in seconds, that the connection is allowed to be idle (no data has been sent over the
        connection) before it is closed by the load balancer.
        """
    @_declaration
    class HealthCheck(_SchemaPropertyType):
        """The health check settings to use when evaluating the health of your EC2 instances."""
        healthy_threshold: _String
        """The number of consecutive health checks successes required before moving the instance to the `Healthy`
        state.
        """
        interval: _String
        """The approximate interval, in seconds, between health checks of an individual instance."""
        target: _String
        """The instance being checked."""
        timeout: _String
        """The amount of time, in seconds, during which no response means a failed health check."""
        unhealthy_threshold: _String
        """The number of consecutive health check failures required before moving the instance to the `Unhealthy`
        state.
        """
    @_declaration
    class LBCookieStickinessPolicy(_SchemaPropertyType):
        """Information about a policy for duration-based session stickiness."""
        cookie_expiration_period: _String | None = None
        """The time period, in seconds, after which the cookie should be considered stale. If this parameter is not
        specified, the stickiness session lasts for the duration of the browser session.
        """
        policy_name: _String | None = None
        """The name of the policy. This name must be unique within the set of policies for this load balancer."""
    @_declaration
    class Listeners(_SchemaPropertyType):
        instance_port: _String
        """The port on which the instance is listening."""
        load_balancer_port: _String
        """The port on which the load balancer is listening. On EC2-VPC, you can specify any port from the range
        1-65535. On EC2-Classic, you can specify any port from the following list: 25, 80, 443, 465, 587,
        1024-65535.
        """
        protocol: _String
        """The load balancer transport protocol to use for routing: HTTP, HTTPS, TCP, or SSL."""
        instance_protocol: _String | None = None
        """The protocol to use for routing traffic to instances: HTTP, HTTPS, TCP, or SSL."""
        policy_names: _Sequence[_String] | _Intrinsic | None = None
        """The names of the policies to associate with the listener."""
        ssl_certificate_id: _String | None = None
        """The Amazon Resource Name (ARN) of the server certificate."""
    @_declaration
    class Policies(_SchemaPropertyType):
        attributes: _Sequence[LoadBalancer.PolicyItem | _Document] | _Intrinsic
        """The policy attributes."""
        policy_name: _String
        """The name of the policy."""
        policy_type: _String
        """The name of the policy type."""
        instance_ports: _Sequence[_String] | _Intrinsic | None = None
        """The instance ports for the policy. Required only for some policy types."""
        load_balancer_ports: _Sequence[_String] | _Intrinsic | None = None
        """The load balancer ports for the policy. Required only for some policy types."""
    @_declaration
    class PolicyItem(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class SourceSecurityGroup(_SchemaPropertyType):
        group_name: _String | None = None
        """The name of the security group that you can use as part of your inbound rules for your load balancer's
        back-end instances.
        """
        owner_alias: _String | None = None
        """The owner of the source security group."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with `aws:`. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, `_`, `.`, `/`, `=`, `+`, and `-`.
        """
        value: _String
        """The value for the tag. You can specify a value that's 1 to 256 characters in length."""
    TYPE: _ClassVar[str]
    listeners: _Sequence[LoadBalancer.Listeners | _Document] | _Intrinsic
    """The Listeners for the load balancer. You can specify at most one listener per port."""
    access_logging_policy: LoadBalancer.AccessLoggingPolicy | _Document | None = None
    """Information about where and how access logs are stored for the load balancer."""
    app_cookie_stickiness_policy: _Sequence[LoadBalancer.AppCookieStickinessPolicy | _Document] | _Intrinsic | None = None
    """Information about a policy for application-controlled session stickiness."""
    availability_zones: _Sequence[_String] | _Intrinsic | None = None
    """The Availability Zones for a load balancer in a default VPC. For a load balancer in a nondefault VPC, specify
    Subnets instead.
    """
    connection_draining_policy: LoadBalancer.ConnectionDrainingPolicy | _Document | None = None
    """If enabled, the load balancer allows existing requests to complete before the load balancer shifts traffic
    away from a deregistered or unhealthy instance.
    """
    connection_settings: LoadBalancer.ConnectionSettings | _Document | None = None
    """If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection) for
    the specified duration.
    """
    cross_zone: _Boolean | None = None
    """If enabled, the load balancer routes the request traffic evenly across all instances regardless of the
    Availability Zones.
    """
    health_check: LoadBalancer.HealthCheck | _Document | None = None
    """The health check settings to use when evaluating the health of your EC2 instances."""
    instances: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the instances for the load balancer."""
    lb_cookie_stickiness_policy: _Sequence[LoadBalancer.LBCookieStickinessPolicy | _Document] | _Intrinsic | None = None
    """Information about a policy for duration-based session stickiness."""
    load_balancer_name: _String | None = None
    """The name of the load balancer. This name must be unique within your set of load balancers for the region."""
    policies: _Sequence[LoadBalancer.Policies | _Document] | _Intrinsic | None = None
    """The policies defined for your Classic Load Balancer. Specify only back-end server policies."""
    scheme: _String | None = None
    """The type of load balancer. Valid only for load balancers in a VPC."""
    security_groups: _Sequence[_String] | _Intrinsic | None = None
    """The security groups for the load balancer. Valid only for load balancers in a VPC."""
    subnets: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the subnets for the load balancer. You can specify at most one subnet per Availability Zone."""
    tags: _Sequence[LoadBalancer.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with a load balancer."""
    @property
    def canonical_hosted_zone_name(self) -> _Intrinsic:
        """The name of the Route 53 hosted zone that is associated with the load balancer. Internal-facing load
        balancers.
        """
    @property
    def canonical_hosted_zone_name_id(self) -> _Intrinsic:
        """The ID of the Route 53 hosted zone name that is associated with the load balancer."""
    @property
    def dns_name(self) -> _Intrinsic:
        """The DNS name for the load balancer."""
    @property
    def source_security_group(self) -> _Intrinsic: ...
    @property
    def source_security_group_group_name(self) -> _Intrinsic:
        """The name of the security group that you can use as part of your inbound rules for your load balancer's
        back-end instances.
        """
    @property
    def source_security_group_owner_alias(self) -> _Intrinsic:
        """The owner of the source security group."""
