"""AWS::Route53. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CidrCollection(_SchemaResource):
    """Resource Type definition for AWS::Route53::CidrCollection."""
    @_declaration
    class Location(_SchemaPropertyType):
        cidr_list: _Sequence[_String] | _Intrinsic
        """A list of CIDR blocks."""
        location_name: _String
        """The name of the location that is associated with the CIDR collection."""
    TYPE: _ClassVar[str]
    name: _String
    """A unique name for the CIDR collection."""
    locations: _Sequence[CidrCollection.Location | _Document] | _Intrinsic | None = None
    """A complex type that contains information about the list of CIDR locations."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon resource name (ARN) to uniquely identify the AWS resource."""
    @property
    def id(self) -> _Intrinsic:
        """UUID of the CIDR collection."""

@_declaration
class DNSSEC(_SchemaResource):
    """Resource used to control (enable/disable) DNSSEC in a specific hosted zone."""
    TYPE: _ClassVar[str]
    hosted_zone_id: _String
    """The unique string (ID) used to identify a hosted zone."""

@_declaration
class DelegationSet(_SchemaResource):
    """Resource Type definition for AWS::Route53::DelegationSet. Creates a reusable delegation set (a group of four
    name servers) that can be associated with multiple hosted zones.
    """
    TYPE: _ClassVar[str]
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the delegation set."""
    @property
    def caller_reference(self) -> _Intrinsic:
        """A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet
        requests without risk of executing the operation twice.
        """
    @property
    def id(self) -> _Intrinsic:
        """The ID that Amazon Route 53 assigns to a reusable delegation set."""
    @property
    def name_servers(self) -> _Intrinsic:
        """A list of the authoritative name servers for the delegation set."""

@_declaration
class HealthCheck(_SchemaResource):
    """Resource schema for AWS::Route53::HealthCheck."""
    @_declaration
    class AlarmIdentifier(_SchemaPropertyType):
        """A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use
        to determine whether the specified health check is healthy.
        """
        name: _String
        """The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine
        whether this health check is healthy.
        """
        region: _Literal["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-isoe-west-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "us-isof-east-1", "us-isof-south-1", "us-west-1", "us-west-2"] | _String
        """For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health
        check is healthy, the region that the alarm was created in.
        """
    @_declaration
    class HealthCheckConfig(_SchemaPropertyType):
        """A complex type that contains information about the health check."""
        type: _Literal["CALCULATED", "CLOUDWATCH_METRIC", "HTTP", "HTTP_STR_MATCH", "HTTPS", "HTTPS_STR_MATCH", "TCP", "RECOVERY_CONTROL"] | _String
        alarm_identifier: HealthCheck.AlarmIdentifier | _Document | None = None
        child_health_checks: _Sequence[_String] | _Intrinsic | None = None
        enable_sni: _Boolean | None = None
        failure_threshold: _Integer | None = None
        fully_qualified_domain_name: _String | None = None
        health_threshold: _Integer | None = None
        insufficient_data_health_status: _Literal["Healthy", "LastKnownStatus", "Unhealthy"] | _String | None = None
        inverted: _Boolean | None = None
        ip_address: _String | None = None
        measure_latency: _Boolean | None = None
        port: _Integer | None = None
        regions: _Sequence[_Literal["ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-east-1", "us-west-1", "us-west-2"] | _String] | _Intrinsic | None = None
        request_interval: _Integer | None = None
        resource_path: _String | None = None
        routing_control_arn: _String | None = None
        search_string: _String | None = None
    @_declaration
    class HealthCheckTag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    health_check_config: HealthCheck.HealthCheckConfig | _Document
    health_check_tags: _Sequence[HealthCheck.HealthCheckTag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def health_check_id(self) -> _Intrinsic: ...

@_declaration
class HostedZone(_SchemaResource):
    """Creates a new public or private hosted zone. You create records in a public hosted zone to define how you
    want to route traffic on the internet for a domain, such as example.com, and its subdomains (apex.example.com,
    acme.example.com). You create records in a private hosted zone to define how you want to route traffic for a
    domain and its subdomains within one or more Amazon Virtual Private Clouds (Amazon VPCs).
    """
    @_declaration
    class HostedZoneConfig(_SchemaPropertyType):
        """A complex type that contains an optional comment about your hosted zone. If you don't want to specify a
        comment, omit both the ``HostedZoneConfig`` and ``Comment`` elements.
        """
        comment: _String | None = None
        """Any comments that you want to include about the hosted zone."""
    @_declaration
    class HostedZoneFeatures(_SchemaPropertyType):
        """Represents the features configuration for a hosted zone, including the status of various features and any
        associated failure reasons.
        """
        enable_accelerated_recovery: _Boolean | None = None
    @_declaration
    class HostedZoneTag(_SchemaPropertyType):
        """A complex type that contains information about a tag that you want to add or edit for the specified
        health check or hosted zone.
        """
        key: _String
        """The value of ``Key`` depends on the operation that you want to perform:"""
        value: _String
        """The value of ``Value`` depends on the operation that you want to perform:"""
    @_declaration
    class QueryLoggingConfig(_SchemaPropertyType):
        """A complex type that contains information about a configuration for DNS query logging."""
        cloud_watch_logs_log_group_arn: _String
        """The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs
        to.
        """
    @_declaration
    class VPC(_SchemaPropertyType):
        """*Private hosted zones only:* A complex type that contains information about an Amazon VPC. Route 53
        Resolver uses the records in the private hosted zone to route traffic in that VPC. For public hosted zones,
        omit ``VPCs``, ``VPCId``, and ``VPCRegion``.
        """
        vpc_id: _String
        """*Private hosted zones only:* The ID of an Amazon VPC. For public hosted zones, omit ``VPCs``, ``VPCId``,
        and ``VPCRegion``.
        """
        vpc_region: _String
        """*Private hosted zones only:* The region that an Amazon VPC was created in. For public hosted zones, omit
        ``VPCs``, ``VPCId``, and ``VPCRegion``.
        """
    TYPE: _ClassVar[str]
    delegation_set_id: _String | None = None
    hosted_zone_config: HostedZone.HostedZoneConfig | _Document | None = None
    """A complex type that contains an optional comment. If you don't want to specify a comment, omit the
    ``HostedZoneConfig`` and ``Comment`` elements.
    """
    hosted_zone_features: HostedZone.HostedZoneFeatures | _Document | None = None
    """The features configuration for the hosted zone, including accelerated recovery settings and status
    information.
    """
    hosted_zone_tags: _Sequence[HostedZone.HostedZoneTag | _Document] | _Intrinsic | None = None
    """Adds, edits, or deletes tags for a health check or a hosted zone. For information about using tags for cost
    allocation, see Using Cost Allocation Tags in the *User Guide*.
    """
    name: _String | None = None
    """The name of the domain. Specify a fully qualified domain name, for example, *www.example.com*. The trailing
    dot is optional; Amazon Route 53 assumes that the domain name is fully qualified. This means that Route 53
    treats *www.example.com* (without a trailing dot) and *www.example.com.* (with a trailing dot) as identical. If
    you're creating a public hosted zone, this is the name you have registered with your DNS registrar.
    """
    query_logging_config: HostedZone.QueryLoggingConfig | _Document | None = None
    """Creates a configuration for DNS query logging. After you create a query logging configuration, Amazon Route
    53 begins to publish log data to an Amazon CloudWatch Logs log group.
    """
    vp_cs: _Sequence[HostedZone.VPC | _Document] | _Intrinsic | None = None
    """*Private hosted zones:* A complex type that contains information about the VPCs that are associated with the
    specified hosted zone. For public hosted zones, omit ``VPCs``, ``VPCId``, and ``VPCRegion``.
    """
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def name_servers(self) -> _Intrinsic: ...

@_declaration
class KeySigningKey(_SchemaResource):
    """Represents a key signing key (KSK) associated with a hosted zone. You can only have two KSKs per hosted zone.
    """
    TYPE: _ClassVar[str]
    hosted_zone_id: _String
    """The unique string (ID) used to identify a hosted zone."""
    key_management_service_arn: _String
    """The Amazon resource name (ARN) for a customer managed key (CMK) in AWS Key Management Service (KMS). The
    KeyManagementServiceArn must be unique for each key signing key (KSK) in a single hosted zone.
    """
    name: _String
    """An alphanumeric string used to identify a key signing key (KSK). Name must be unique for each key signing key
    in the same hosted zone.
    """
    status: _Literal["ACTIVE", "INACTIVE"] | _String
    """A string specifying the initial status of the key signing key (KSK). You can set the value to ACTIVE or
    INACTIVE.
    """

@_declaration
class QueryLoggingConfig(_SchemaResource):
    """Resource Type definition for AWS::Route53::QueryLoggingConfig. Creates a configuration for DNS query logging,
    which publishes query logs for a public hosted zone to an Amazon CloudWatch Logs log group.
    """
    TYPE: _ClassVar[str]
    cloud_watch_logs_log_group_arn: _String
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes
    query logs to.
    """
    hosted_zone_id: _String
    """The ID of the public hosted zone that Amazon Route 53 logs queries for."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the query logging configuration."""
    @property
    def id(self) -> _Intrinsic:
        """The ID that Amazon Route 53 assigns to the configuration for DNS query logging."""

@_declaration
class RecordSet(_SchemaResource):
    """Resource Type definition for AWS::Route53::RecordSet."""
    @_declaration
    class AliasTarget(_SchemaPropertyType):
        dns_name: _String
        """The value that you specify depends on where you want to route queries."""
        hosted_zone_id: _String
        """The value used depends on where you want to route traffic."""
        evaluate_target_health: _Boolean | None = None
        """When EvaluateTargetHealth is true, an alias resource record set inherits the health of the referenced AWS
        resource, such as an ELB load balancer or another resource record set in the hosted zone.
        """
    @_declaration
    class CidrRoutingConfig(_SchemaPropertyType):
        collection_id: _String
        """The CIDR collection ID."""
        location_name: _String
        """The CIDR collection location name."""
    @_declaration
    class Coordinates(_SchemaPropertyType):
        latitude: _String
        """Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth."""
        longitude: _String
        """Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth."""
    @_declaration
    class GeoLocation(_SchemaPropertyType):
        continent_code: _String | None = None
        """For geolocation resource record sets, a two-letter abbreviation that identifies a continent."""
        country_code: _String | None = None
        """For geolocation resource record sets, the two-letter code for a country."""
        subdivision_code: _String | None = None
        """For geolocation resource record sets, the two-letter code for a state of the United States."""
    @_declaration
    class GeoProximityLocation(_SchemaPropertyType):
        aws_region: _String | None = None
        """The AWS Region the resource you are directing DNS traffic to, is in."""
        bias: _Integer | None = None
        """The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a
        resource.
        """
        coordinates: RecordSet.Coordinates | _Document | None = None
        """Contains the longitude and latitude for a geographic region."""
        local_zone_group: _String | None = None
        """Specifies an AWS Local Zone."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the record that you want to create, update, or delete."""
    type: _String
    """The DNS record type."""
    alias_target: RecordSet.AliasTarget | _Document | None = None
    """Alias resource record sets only: Information about the AWS resource, such as a CloudFront distribution or an
    Amazon S3 bucket, that you want to route traffic to.
    """
    cidr_routing_config: RecordSet.CidrRoutingConfig | _Document | None = None
    """The object that is specified in resource record set object when you are linking a resource record set to a
    CIDR location.
    """
    comment: _String | None = None
    """Optional: Any comments you want to include about a change batch request."""
    failover: _Literal["PRIMARY", "SECONDARY"] | _String | None = None
    """To configure failover, you add the Failover element to two resource record sets. For one resource record set,
    you specify PRIMARY as the value for Failover; for the other resource record set, you specify SECONDARY. In
    addition, you include the HealthCheckId element and specify the health check that you want Amazon Route 53 to
    perform for each resource record set.
    """
    geo_location: RecordSet.GeoLocation | _Document | None = None
    """A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic
    origin of the query.
    """
    geo_proximity_location: RecordSet.GeoProximityLocation | _Document | None = None
    """Geoproximity resource record sets only: A complex type that lets you specify where your resources are
    located. Only one of LocalZoneGroup, Coordinates, or AWSRegion is allowed per request at a time.
    """
    health_check_id: _String | None = None
    """If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the
    status of a health check is healthy, include the HealthCheckId element and specify the ID of the applicable
    health check.
    """
    hosted_zone_id: _String | None = None
    """The ID of the hosted zone that you want to create records in."""
    hosted_zone_name: _String | None = None
    """The name of the hosted zone that you want to create records in. You must include a trailing dot (for example,
    www.example.com.) as part of the HostedZoneName.
    """
    multi_value_answer: _Boolean | None = None
    """To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue
    answer record for each resource and specify true for MultiValueAnswer.
    """
    region: _String | None = None
    """The Amazon EC2 Region where you created the resource that this resource record set refers to."""
    resource_records: _Sequence[_String] | _Intrinsic | None = None
    """One or more values that correspond with the value that you specified for the Type property."""
    set_identifier: _String | None = None
    """An identifier that differentiates among multiple resource record sets that have the same combination of name
    and type.
    """
    ttl: _String | None = None
    """The resource record cache time to live (TTL), in seconds."""
    weight: _Integer | None = None
    """Among resource record sets that have the same combination of DNS name and type, a value that determines the
    proportion of DNS queries that Amazon Route 53 responds to using the current resource record set. Route 53
    calculates the sum of the weights for the resource record sets that have the same combination of DNS name and
    type. Route 53 then responds to queries based on the ratio of a resource's weight to the total.
    """

@_declaration
class RecordSetGroup(_SchemaResource):
    """Resource Type definition for AWS::Route53::RecordSetGroup."""
    @_declaration
    class AliasTarget(_SchemaPropertyType):
        dns_name: _String
        hosted_zone_id: _String
        evaluate_target_health: _Boolean | None = None
    @_declaration
    class CidrRoutingConfig(_SchemaPropertyType):
        collection_id: _String
        location_name: _String
    @_declaration
    class Coordinates(_SchemaPropertyType):
        latitude: _String
        longitude: _String
    @_declaration
    class GeoLocation(_SchemaPropertyType):
        continent_code: _String | None = None
        country_code: _String | None = None
        subdivision_code: _String | None = None
    @_declaration
    class GeoProximityLocation(_SchemaPropertyType):
        aws_region: _String | None = None
        bias: _Integer | None = None
        coordinates: RecordSetGroup.Coordinates | _Document | None = None
        local_zone_group: _String | None = None
    @_declaration
    class RecordSet(_SchemaPropertyType):
        name: _String
        type: _String
        alias_target: RecordSetGroup.AliasTarget | _Document | None = None
        cidr_routing_config: RecordSetGroup.CidrRoutingConfig | _Document | None = None
        failover: _String | None = None
        geo_location: RecordSetGroup.GeoLocation | _Document | None = None
        geo_proximity_location: RecordSetGroup.GeoProximityLocation | _Document | None = None
        health_check_id: _String | None = None
        hosted_zone_id: _String | None = None
        hosted_zone_name: _String | None = None
        multi_value_answer: _Boolean | None = None
        region: _String | None = None
        resource_records: _Sequence[_String] | _Intrinsic | None = None
        set_identifier: _String | None = None
        ttl: _String | None = None
        weight: _Integer | None = None
    TYPE: _ClassVar[str]
    comment: _String | None = None
    hosted_zone_id: _String | None = None
    hosted_zone_name: _String | None = None
    record_sets: _Sequence[RecordSetGroup.RecordSet | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TrafficPolicy(_SchemaResource):
    """Resource Type definition for AWS::Route53::TrafficPolicy. Creates a Route 53 traffic policy, a JSON document
    that describes how Route 53 responds to DNS queries for a domain name.
    """
    TYPE: _ClassVar[str]
    document: _String
    """The definition of the traffic policy in JSON format."""
    name: _String
    """The name of the traffic policy."""
    comment: _String | None = None
    """Any comments to include about the traffic policy."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the traffic policy."""
    @property
    def id(self) -> _Intrinsic:
        """The ID that Amazon Route 53 assigned to the traffic policy when it was created."""
    @property
    def type(self) -> _Intrinsic:
        """The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to
        create a traffic policy instance.
        """
    @property
    def version(self) -> _Intrinsic:
        """The version number that Amazon Route 53 assigned to the traffic policy."""

@_declaration
class TrafficPolicyInstance(_SchemaResource):
    """Resource Type definition for AWS::Route53::TrafficPolicyInstance. Applies a version of a Route 53 traffic
    policy to a DNS name in a public hosted zone, and Route 53 creates and owns the resource record sets that answer
    queries for that name.
    """
    TYPE: _ClassVar[str]
    hosted_zone_id: _String
    """The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. The bare ID as Route 53
    returns it, without a /hostedzone/ prefix.
    """
    name: _String
    """The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource
    record sets it creates for this traffic policy instance. Must be lower-case and end with a trailing dot, which
    is the form Route 53 returns: Route 53 normalizes DNS names, so admitting another form would neither round-trip
    through Read nor guarantee that a change to this property changes the resource's identity.
    """
    traffic_policy_id: _String
    """The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted
    zone. Lower-case, as Route 53 returns it.
    """
    traffic_policy_version: _Integer
    """The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified
    hosted zone.
    """
    ttl: _Integer
    """The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified
    hosted zone.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the traffic policy instance."""
    @property
    def id(self) -> _Intrinsic:
        """The ID that Amazon Route 53 assigned to the traffic policy instance when it was created."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the traffic policy instance. A steady-state instance is Applied."""
    @property
    def traffic_policy_type(self) -> _Intrinsic:
        """The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this
        traffic policy instance. Route 53 derives it from the referenced traffic policy.
        """
