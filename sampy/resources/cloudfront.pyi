"""AWS::CloudFront. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AnycastIpList(_SchemaResource):
    """An Anycast static IP list. For more information, see Request Anycast static IPs to use for allowlisting in
    the *Amazon CloudFront Developer Guide*.
    """
    @_declaration
    class AnycastIpListProperty(_SchemaPropertyType):
        """An Anycast static IP list. For more information, see Request Anycast static IPs to use for allowlisting
        in the *Amazon CloudFront Developer Guide*.
        """
        anycast_ips: _Sequence[_String] | _Intrinsic
        """The static IP addresses that are allocated to the Anycast static IP list."""
        arn: _String
        """The Amazon Resource Name (ARN) of the Anycast static IP list."""
        id: _String
        """The ID of the Anycast static IP list."""
        ip_count: _Integer
        """The number of IP addresses in the Anycast static IP list."""
        last_modified_time: _String
        """The last time the Anycast static IP list was modified."""
        name: _String
        """The name of the Anycast static IP list."""
        status: _String
        """The status of the Anycast static IP list. Valid values: ``Deployed``, ``Deploying``, or ``Failed``."""
        ip_address_type: _Literal["ipv4", "dualstack"] | _String | None = None
        """The IP address type for the Anycast static IP list."""
        ipam_cidr_config_results: _Sequence[AnycastIpList.IpamCidrConfigResult | _Document] | _Intrinsic | None = None
        """The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated
        Anycast IP address.
        """
    @_declaration
    class IpamCidrConfig(_SchemaPropertyType):
        """Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated
        Anycast IP address.
        """
        cidr: _String
        """The CIDR that specifies the IP address range for this IPAM configuration."""
        ipam_pool_arn: _String
        """The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to."""
    @_declaration
    class IpamCidrConfigResult(_SchemaPropertyType):
        """The result for the IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast
        IP address.
        """
        anycast_ip: _String | None = None
        """The specified Anycast IP address allocated from the IPAM pool for this CIDR configuration."""
        cidr: _String | None = None
        """The CIDR that specifies the IP address range for this IPAM configuration."""
        ipam_pool_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to."""
        status: _String | None = None
        """The current status of the IPAM CIDR configuration."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String | None = None
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    @_declaration
    class Tags(_SchemaPropertyType):
        """A complex type that contains zero or more ``Tag`` elements."""
        items: _Sequence[AnycastIpList.Tag | _Document] | _Intrinsic | None = None
        """A complex type that contains ``Tag`` elements."""
    TYPE: _ClassVar[str]
    ip_count: _Integer
    """The number of IP addresses in the Anycast static IP list."""
    name: _String
    """The name of the Anycast static IP list."""
    ip_address_type: _Literal["ipv4", "dualstack"] | _String | None = None
    """The IP address type for the Anycast static IP list."""
    ipam_cidr_configs: _Sequence[AnycastIpList.IpamCidrConfig | _Document] | _Intrinsic | None = None
    """A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP
    addresses.
    """
    tags: AnycastIpList.Tags | _Document | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def anycast_ip_list(self) -> _Intrinsic:
        """An Anycast static IP list. For more information, see Request Anycast static IPs to use for allowlisting
        in the *Amazon CloudFront Developer Guide*.
        """
    @property
    def e_tag(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def ipam_cidr_config_results(self) -> _Intrinsic: ...

@_declaration
class CachePolicy(_SchemaResource):
    """A cache policy."""
    @_declaration
    class CachePolicyConfig(_SchemaPropertyType):
        """A cache policy configuration."""
        default_ttl: _Number
        """The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before
        CloudFront sends another request to the origin to see if the object has been updated. CloudFront uses this
        value as the object's time to live (TTL) only when the origin does *not* send ``Cache-Control`` or
        ``Expires`` headers with the object. For more information, see Managing How Long Content Stays in an Edge
        Cache (Expiration) in the *Amazon CloudFront Developer Guide*.
        """
        max_ttl: _Number
        """The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends
        another request to the origin to see if the object has been updated. CloudFront uses this value only when
        the origin sends ``Cache-Control`` or ``Expires`` headers with the object. For more information, see
        Managing How Long Content Stays in an Edge Cache (Expiration) in the *Amazon CloudFront Developer Guide*.
        """
        min_ttl: _Number
        """The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before
        CloudFront sends another request to the origin to see if the object has been updated. For more information,
        see Managing How Long Content Stays in an Edge Cache (Expiration) in the *Amazon CloudFront Developer
        Guide*.
        """
        name: _String
        """A unique name to identify the cache policy."""
        parameters_in_cache_key_and_forwarded_to_origin: CachePolicy.ParametersInCacheKeyAndForwardedToOrigin | _Document
        """The HTTP headers, cookies, and URL query strings to include in the cache key. The values included in the
        cache key are also included in requests that CloudFront sends to the origin.
        """
        comment: _String | None = None
        """A comment to describe the cache policy. The comment cannot be longer than 128 characters."""
    @_declaration
    class CookiesConfig(_SchemaPropertyType):
        """An object that determines whether any cookies in viewer requests (and if so, which cookies) are included
        in the cache key and in requests that CloudFront sends to the origin.
        """
        cookie_behavior: _String
        """Determines whether any cookies in viewer requests are included in the cache key and in requests that
        CloudFront sends to the origin.
        """
        cookies: _Sequence[_String] | _Intrinsic | None = None
        """Contains a list of cookie names."""
    @_declaration
    class HeadersConfig(_SchemaPropertyType):
        """An object that determines whether any HTTP headers (and if so, which headers) are included in the cache
        key and in requests that CloudFront sends to the origin.
        """
        header_behavior: _String
        """Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends
        to the origin.
        """
        headers: _Sequence[_String] | _Intrinsic | None = None
        """Contains a list of HTTP header names."""
    @_declaration
    class ParametersInCacheKeyAndForwardedToOrigin(_SchemaPropertyType):
        """This object determines the values that CloudFront includes in the cache key. These values can include
        HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache
        that it can return to the viewer. The headers, cookies, and query strings that are included in the cache key
        are also included in requests that CloudFront sends to the origin.
        """
        cookies_config: CachePolicy.CookiesConfig | _Document
        """An object that determines whether any cookies in viewer requests (and if so, which cookies) are included
        in the cache key and in requests that CloudFront sends to the origin.
        """
        enable_accept_encoding_gzip: _Boolean
        """A flag that can affect whether the ``Accept-Encoding`` HTTP header is included in the cache key and
        included in requests that CloudFront sends to the origin. This field is related to the
        ``EnableAcceptEncodingBrotli`` field.
        """
        headers_config: CachePolicy.HeadersConfig | _Document
        """An object that determines whether any HTTP headers (and if so, which headers) are included in the cache
        key and in requests that CloudFront sends to the origin.
        """
        query_strings_config: CachePolicy.QueryStringsConfig | _Document
        """An object that determines whether any URL query strings in viewer requests (and if so, which query
        strings) are included in the cache key and in requests that CloudFront sends to the origin.
        """
        enable_accept_encoding_brotli: _Boolean | None = None
        """A flag that can affect whether the ``Accept-Encoding`` HTTP header is included in the cache key and
        included in requests that CloudFront sends to the origin. This field is related to the
        ``EnableAcceptEncodingGzip`` field.
        """
    @_declaration
    class QueryStringsConfig(_SchemaPropertyType):
        """An object that determines whether any URL query strings in viewer requests (and if so, which query
        strings) are included in the cache key and in requests that CloudFront sends to the origin.
        """
        query_string_behavior: _String
        """Determines whether any URL query strings in viewer requests are included in the cache key and in requests
        that CloudFront sends to the origin.
        """
        query_strings: _Sequence[_String] | _Intrinsic | None = None
        """Contains a list of query string names."""
    TYPE: _ClassVar[str]
    cache_policy_config: CachePolicy.CachePolicyConfig | _Document
    """The cache policy configuration."""
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...

@_declaration
class CloudFrontOriginAccessIdentity(_SchemaResource):
    """The request to create a new origin access identity (OAI). An origin access identity is a special CloudFront
    user that you can associate with Amazon S3 origins, so that you can secure all or just some of your Amazon S3
    content. For more information, see Restricting Access to Amazon S3 Content by Using an Origin Access Identity in
    the *Amazon CloudFront Developer Guide*.
    """
    @_declaration
    class CloudFrontOriginAccessIdentityConfig(_SchemaPropertyType):
        """Origin access identity configuration. Send a ``GET`` request to the ``/CloudFront API
        version/CloudFront/identity ID/config`` resource.
        """
        comment: _String
        """A comment to describe the origin access identity. The comment cannot be longer than 128 characters."""
    TYPE: _ClassVar[str]
    cloud_front_origin_access_identity_config: CloudFrontOriginAccessIdentity.CloudFrontOriginAccessIdentityConfig | _Document
    """The current configuration information for the identity."""
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def s3_canonical_user_id(self) -> _Intrinsic: ...

@_declaration
class ConnectionFunction(_SchemaResource):
    """A connection function."""
    @_declaration
    class ConnectionFunctionConfig(_SchemaPropertyType):
        """Contains configuration information about a CloudFront function."""
        comment: _String
        """A comment to describe the function. The comment cannot be longer than 128 characters."""
        runtime: _Literal["cloudfront-js-2.0"] | _String
        """The function's runtime environment version."""
        key_value_store_associations: _Sequence[ConnectionFunction.KeyValueStoreAssociation | _Document] | _Intrinsic | None = None
        """The configuration for the key value store associations."""
    @_declaration
    class KeyValueStoreAssociation(_SchemaPropertyType):
        """The key value store association."""
        key_value_store_arn: _String
        """The Amazon Resource Name (ARN) of the key value store association."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    TYPE: _ClassVar[str]
    connection_function_code: _String
    """The code for the connection function."""
    connection_function_config: ConnectionFunction.ConnectionFunctionConfig | _Document
    """Contains configuration information about a CloudFront function."""
    name: _String
    """The connection function name."""
    auto_publish: _Boolean | None = None
    """A flag that determines whether to automatically publish the function to the ``LIVE`` stage when it’s created.
    To automatically publish to the ``LIVE`` stage, set this property to ``true``.
    """
    tags: _Sequence[ConnectionFunction.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def connection_function_arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def e_tag(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def stage(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class ConnectionGroup(_SchemaResource):
    """The connection group for your distribution tenants. When you first create a distribution tenant and you don't
    specify a connection group, CloudFront will automatically create a default connection group for you. When you
    create a new distribution tenant and don't specify a connection group, the default one will be associated with
    your distribution tenant.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the connection group."""
    anycast_ip_list_id: _String | None = None
    """The ID of the Anycast static IP list."""
    enabled: _Boolean | None = None
    """Whether the connection group is enabled."""
    ipv6_enabled: _Boolean | None = None
    """IPv6 is enabled for the connection group."""
    tags: _Sequence[ConnectionGroup.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def e_tag(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def is_default(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def routing_endpoint(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class ContinuousDeploymentPolicy(_SchemaResource):
    """Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution
    to a staging distribution. After you create and update a staging distribution, you can use a continuous
    deployment policy to incrementally move traffic to the staging distribution. This enables you to test changes to
    a distribution's configuration before moving all of your production traffic to the new configuration.
    """
    @_declaration
    class ContinuousDeploymentPolicyConfig(_SchemaPropertyType):
        """Contains the configuration for a continuous deployment policy."""
        enabled: _Boolean
        """A Boolean that indicates whether this continuous deployment policy is enabled (in effect). When this
        value is ``true``, this policy is enabled and in effect. When this value is ``false``, this policy is not
        enabled and has no effect.
        """
        staging_distribution_dns_names: _Sequence[_String] | _Intrinsic
        """The CloudFront domain name of the staging distribution. For example: ``d111111abcdef8.cloudfront.net``.
        """
        single_header_policy_config: ContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig | _Document | None = None
        single_weight_policy_config: ContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig | _Document | None = None
        traffic_config: ContinuousDeploymentPolicy.TrafficConfig | _Document | None = None
        """Contains the parameters for routing production traffic from your primary to staging distributions."""
        type: _Literal["SingleWeight", "SingleHeader"] | _String | None = None
        """The type of traffic configuration."""
    @_declaration
    class ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig(_SchemaPropertyType):
        """This configuration determines which HTTP requests are sent to the staging distribution. If the HTTP
        request contains a header and value that matches what you specify here, the request is sent to the staging
        distribution. Otherwise the request is sent to the primary distribution.
        """
        header: _String
        value: _String
    @_declaration
    class ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig(_SchemaPropertyType):
        """This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
        """
        weight: _Number
        session_stickiness_config: ContinuousDeploymentPolicy.SessionStickinessConfig | _Document | None = None
    @_declaration
    class SessionStickinessConfig(_SchemaPropertyType):
        """Session stickiness provides the ability to define multiple requests from a single viewer as a single
        session. This prevents the potentially inconsistent experience of sending some of a given user's requests to
        your staging distribution, while others are sent to your primary distribution. Define the session duration
        using TTL values.
        """
        idle_ttl: _Integer
        """The amount of time after which you want sessions to cease if no requests are received. Allowed values are
        300–3600 seconds (5–60 minutes).
        """
        maximum_ttl: _Integer
        """The maximum amount of time to consider requests from the viewer as being part of the same session.
        Allowed values are 300–3600 seconds (5–60 minutes).
        """
    @_declaration
    class SingleHeaderConfig(_SchemaPropertyType):
        """Determines which HTTP requests are sent to the staging distribution."""
        header: _String
        """The request header name that you want CloudFront to send to your staging distribution. The header must
        contain the prefix ``aws-cf-cd-``.
        """
        value: _String
        """The request header value."""
    @_declaration
    class SingleWeightConfig(_SchemaPropertyType):
        """This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
        """
        weight: _Number
        """The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and
        0.15. For example, a value of 0.10 means 10% of traffic is sent to the staging distribution.
        """
        session_stickiness_config: ContinuousDeploymentPolicy.SessionStickinessConfig | _Document | None = None
        """Session stickiness provides the ability to define multiple requests from a single viewer as a single
        session. This prevents the potentially inconsistent experience of sending some of a given user's requests to
        your staging distribution, while others are sent to your primary distribution. Define the session duration
        using TTL values.
        """
    @_declaration
    class TrafficConfig(_SchemaPropertyType):
        """The traffic configuration of your continuous deployment."""
        type: _Literal["SingleWeight", "SingleHeader"] | _String
        """The type of traffic configuration."""
        single_header_config: ContinuousDeploymentPolicy.SingleHeaderConfig | _Document | None = None
        """Determines which HTTP requests are sent to the staging distribution."""
        single_weight_config: ContinuousDeploymentPolicy.SingleWeightConfig | _Document | None = None
        """Contains the percentage of traffic to send to the staging distribution."""
    TYPE: _ClassVar[str]
    continuous_deployment_policy_config: ContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfig | _Document
    """Contains the configuration for a continuous deployment policy."""
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...

@_declaration
class Distribution(_SchemaResource):
    """A distribution tells CloudFront where you want content to be delivered from, and the details about how to
    track and manage content delivery.
    """
    @_declaration
    class CacheBehavior(_SchemaPropertyType):
        """A complex type that describes how CloudFront processes requests. You must create at least as many cache
        behaviors (including the default cache behavior) as you have origins if you want CloudFront to serve objects
        from all of the origins. Each cache behavior specifies the one origin from which you want CloudFront to get
        objects.
        """
        path_pattern: _String
        """The pattern (for example, ``images/*.jpg``) that specifies which requests to apply the behavior to. When
        CloudFront receives a viewer request, the requested path is compared with path patterns in the order in
        which cache behaviors are listed in the distribution. You can optionally include a slash (``/``) at the
        beginning of the path pattern. For example, ``/images/*.jpg``. CloudFront behavior is the same with or
        without the leading ``/``.
        """
        target_origin_id: _String
        """The value of ``ID`` for the origin that you want CloudFront to route requests to when they match this
        cache behavior.
        """
        viewer_protocol_policy: _String
        """The protocol that viewers can use to access the files in the origin specified by ``TargetOriginId`` when
        a request matches the path pattern in ``PathPattern``.
        """
        allowed_methods: _Sequence[_String] | _Intrinsic | None = None
        """A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3
        bucket or your custom origin.
        """
        cache_policy_id: _String | None = None
        """The unique identifier of the cache policy that is attached to this cache behavior. For more information,
        see Creating cache policies or Using the managed cache policies in the *Amazon CloudFront Developer Guide*.
        A ``CacheBehavior`` must include either a ``CachePolicyId`` or ``ForwardedValues``. We recommend that you
        use a ``CachePolicyId``.
        """
        cached_methods: _Sequence[_String] | _Intrinsic | None = None
        """A complex type that controls whether CloudFront caches the response to requests using the specified HTTP
        methods.
        """
        compress: _Boolean | None = None
        """Whether you want CloudFront to automatically compress certain files for this cache behavior. If so,
        specify true; if not, specify false. For more information, see Serving Compressed Files in the *Amazon
        CloudFront Developer Guide*.
        """
        default_ttl: _Number | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. This field is deprecated. We recommend that you use the ``DefaultTTL``
        field in a cache policy instead of this field.
        """
        field_level_encryption_id: _String | None = None
        """The value of ``ID`` for the field-level encryption configuration that you want CloudFront to use for
        encrypting specific fields of data for this cache behavior.
        """
        forwarded_values: Distribution.ForwardedValues | _Document | None = None
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. For more information, see Working with policies in the *Amazon CloudFront Developer Guide*. If
        you want to include values in the cache key, use a cache policy. For more information, see Creating cache
        policies or Using the managed cache policies in the *Amazon CloudFront Developer Guide*.
        """
        function_associations: _Sequence[Distribution.FunctionAssociation | _Document] | _Intrinsic | None = None
        """A list of CloudFront functions that are associated with this cache behavior. CloudFront functions must be
        published to the ``LIVE`` stage to associate them with a cache behavior.
        """
        grpc_config: Distribution.GrpcConfig | _Document | None = None
        """The gRPC configuration for your cache behavior."""
        lambda_function_associations: _Sequence[Distribution.LambdaFunctionAssociation | _Document] | _Intrinsic | None = None
        """A complex type that contains zero or more Lambda@Edge function associations for a cache behavior."""
        max_ttl: _Number | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. This field is deprecated. We recommend that you use the ``MaxTTL``
        field in a cache policy instead of this field.
        """
        min_ttl: _Number | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. This field is deprecated. We recommend that you use the ``MinTTL``
        field in a cache policy instead of this field.
        """
        origin_request_policy_id: _String | None = None
        """The unique identifier of the origin request policy that is attached to this cache behavior. For more
        information, see Creating origin request policies or Using the managed origin request policies in the
        *Amazon CloudFront Developer Guide*.
        """
        realtime_log_config_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache
        behavior. For more information, see Real-time logs in the *Amazon CloudFront Developer Guide*.
        """
        response_headers_policy_id: _String | None = None
        """The identifier for a response headers policy."""
        smooth_streaming: _Boolean | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. Indicates whether you want to distribute media files in the Microsoft
        Smooth Streaming format using the origin that is associated with this cache behavior. If so, specify
        ``true``; if not, specify ``false``.
        """
        trusted_key_groups: _Sequence[_String] | _Intrinsic | None = None
        """A list of key groups that CloudFront can use to validate signed URLs or signed cookies. When a cache
        behavior contains trusted key groups, CloudFront requires signed URLs or signed cookies for all requests
        that match the cache behavior. The URLs or cookies must be signed with a private key whose corresponding
        public key is in the key group. The signed URL or cookie contains information about which public key
        CloudFront should use to verify the signature.
        """
        trusted_signers: _Sequence[_String] | _Intrinsic | None = None
        """We recommend using ``TrustedKeyGroups`` instead of ``TrustedSigners``. This field only supports standard
        distributions. You can't specify this field for multi-tenant distributions. For more information, see
        Unsupported features for SaaS Manager for Amazon CloudFront in the *Amazon CloudFront Developer Guide*. A
        list of AWS-account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
        """
    @_declaration
    class CacheTagConfig(_SchemaPropertyType):
        """A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin
        responses. When you add ``CacheTagConfig`` to a distribution, CloudFront reads the specified header from
        origin responses, parses the comma-separated tag values, and stores them with the cached object. You can
        then invalidate cached objects by tag using the ``CreateInvalidation`` API.
        """
        header_name: _String
        """The name of the HTTP header that your origin includes in responses. CloudFront uses this header to
        extract cache tags. The header value must contain comma-separated tag values (for example,
        ``product:electronics, category:tv, brand:example``).
        """
    @_declaration
    class ConnectionFunctionAssociation(_SchemaPropertyType):
        """A connection function association."""
        id: _String
        """The association's ID."""
    @_declaration
    class Cookies(_SchemaPropertyType):
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. If you want to include cookies in the cache key, use a cache policy. For more information, see
        Creating cache policies in the *Amazon CloudFront Developer Guide*. If you want to send cookies to the
        origin but not include them in the cache key, use an origin request policy.
        """
        forward: _String
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. If you want to include cookies in the cache key, use a cache policy. For more information, see
        Creating cache policies in the *Amazon CloudFront Developer Guide*. If you want to send cookies to the
        origin but not include them in the cache key, use origin request policy.
        """
        whitelisted_names: _Sequence[_String] | _Intrinsic | None = None
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. If you want to include cookies in the cache key, use a cache policy. For more information, see
        Creating cache policies in the *Amazon CloudFront Developer Guide*. If you want to send cookies to the
        origin but not include them in the cache key, use an origin request policy.
        """
    @_declaration
    class CustomErrorResponse(_SchemaPropertyType):
        """A complex type that controls:"""
        error_code: _Integer
        """The HTTP status code for which you want to specify a custom error page and/or a caching duration."""
        error_caching_min_ttl: _Number | None = None
        """The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified
        in ``ErrorCode``. When this time period has elapsed, CloudFront queries your origin to see whether the
        problem that caused the error has been resolved and the requested object is now available. For more
        information, see Customizing Error Responses in the *Amazon CloudFront Developer Guide*.
        """
        response_code: _Integer | None = None
        """The HTTP status code that you want CloudFront to return to the viewer along with the custom error page.
        """
        response_page_path: _String | None = None
        """The path to the custom error page that you want CloudFront to return to a viewer when your origin returns
        the HTTP status code specified by ``ErrorCode``, for example, ``/4xx-errors/403-forbidden.html``.
        """
    @_declaration
    class CustomOriginConfig(_SchemaPropertyType):
        """A custom origin. A custom origin is any origin that is *not* an Amazon S3 bucket, with one exception. An
        Amazon S3 bucket that is configured with static website hosting*is* a custom origin.
        """
        origin_protocol_policy: _String
        """Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin."""
        http_port: _Integer | None = None
        """The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin
        listens on.
        """
        https_port: _Integer | None = None
        """The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin
        listens on.
        """
        ip_address_type: _Literal["ipv4", "ipv6", "dualstack"] | _String | None = None
        """Specifies which IP protocol CloudFront uses when connecting to your origin. If your origin uses both IPv4
        and IPv6 protocols, you can choose ``dualstack`` to help optimize reliability.
        """
        origin_keepalive_timeout: _Integer | None = None
        """Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is
        1 second, the maximum is 300 seconds, and the default (if you don't specify otherwise) is 5 seconds. For
        more information, see Keep-alive timeout (custom origins only) in the *Amazon CloudFront Developer Guide*.
        """
        origin_mtls_config: Distribution.OriginMtlsConfig | _Document | None = None
        """Configures mutual TLS authentication between CloudFront and your origin server."""
        origin_read_timeout: _Integer | None = None
        """Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as
        the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default
        (if you don't specify otherwise) is 30 seconds. For more information, see Response timeout in the *Amazon
        CloudFront Developer Guide*.
        """
        origin_ssl_protocols: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS.
        Valid values include ``SSLv3``, ``TLSv1``, ``TLSv1.1``, and ``TLSv1.2``. For more information, see Minimum
        Origin SSL Protocol in the *Amazon CloudFront Developer Guide*.
        """
    @_declaration
    class DefaultCacheBehavior(_SchemaPropertyType):
        """A complex type that describes the default cache behavior if you don't specify a ``CacheBehavior`` element
        or if request URLs don't match any of the values of ``PathPattern`` in ``CacheBehavior`` elements. You must
        create exactly one default cache behavior.
        """
        target_origin_id: _String
        """The value of ``ID`` for the origin that you want CloudFront to route requests to when they use the
        default cache behavior.
        """
        viewer_protocol_policy: _Literal["allow-all", "https-only", "redirect-to-https"] | _String
        """The protocol that viewers can use to access the files in the origin specified by ``TargetOriginId`` when
        a request matches the path pattern in ``PathPattern``.
        """
        allowed_methods: _Sequence[_String] | _Intrinsic | None = None
        """A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3
        bucket or your custom origin.
        """
        cache_policy_id: _String | None = None
        """The unique identifier of the cache policy that is attached to the default cache behavior. For more
        information, see Creating cache policies or Using the managed cache policies in the *Amazon CloudFront
        Developer Guide*. A ``DefaultCacheBehavior`` must include either a ``CachePolicyId`` or ``ForwardedValues``.
        We recommend that you use a ``CachePolicyId``.
        """
        cached_methods: _Sequence[_String] | _Intrinsic | None = None
        """A complex type that controls whether CloudFront caches the response to requests using the specified HTTP
        methods.
        """
        compress: _Boolean | None = None
        """Whether you want CloudFront to automatically compress certain files for this cache behavior. If so,
        specify ``true``; if not, specify ``false``. For more information, see Serving Compressed Files in the
        *Amazon CloudFront Developer Guide*.
        """
        default_ttl: _Number | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. This field is deprecated. We recommend that you use the ``DefaultTTL``
        field in a cache policy instead of this field.
        """
        field_level_encryption_id: _String | None = None
        """The value of ``ID`` for the field-level encryption configuration that you want CloudFront to use for
        encrypting specific fields of data for the default cache behavior.
        """
        forwarded_values: Distribution.ForwardedValues | _Document | None = None
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. For more information, see Working with policies in the *Amazon CloudFront Developer Guide*. If
        you want to include values in the cache key, use a cache policy. For more information, see Creating cache
        policies or Using the managed cache policies in the *Amazon CloudFront Developer Guide*.
        """
        function_associations: _Sequence[Distribution.FunctionAssociation | _Document] | _Intrinsic | None = None
        """A list of CloudFront functions that are associated with this cache behavior. Your functions must be
        published to the ``LIVE`` stage to associate them with a cache behavior.
        """
        grpc_config: Distribution.GrpcConfig | _Document | None = None
        """The gRPC configuration for your cache behavior."""
        lambda_function_associations: _Sequence[Distribution.LambdaFunctionAssociation | _Document] | _Intrinsic | None = None
        """A complex type that contains zero or more Lambda@Edge function associations for a cache behavior."""
        max_ttl: _Number | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. This field is deprecated. We recommend that you use the ``MaxTTL``
        field in a cache policy instead of this field.
        """
        min_ttl: _Number | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. This field is deprecated. We recommend that you use the ``MinTTL``
        field in a cache policy instead of this field.
        """
        origin_request_policy_id: _String | None = None
        """The unique identifier of the origin request policy that is attached to the default cache behavior. For
        more information, see Creating origin request policies or Using the managed origin request policies in the
        *Amazon CloudFront Developer Guide*.
        """
        realtime_log_config_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache
        behavior. For more information, see Real-time logs in the *Amazon CloudFront Developer Guide*.
        """
        response_headers_policy_id: _String | None = None
        """The identifier for a response headers policy."""
        smooth_streaming: _Boolean | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. Indicates whether you want to distribute media files in the Microsoft
        Smooth Streaming format using the origin that is associated with this cache behavior. If so, specify
        ``true``; if not, specify ``false``.
        """
        trusted_key_groups: _Sequence[_String] | _Intrinsic | None = None
        """A list of key groups that CloudFront can use to validate signed URLs or signed cookies. When a cache
        behavior contains trusted key groups, CloudFront requires signed URLs or signed cookies for all requests
        that match the cache behavior. The URLs or cookies must be signed with a private key whose corresponding
        public key is in the key group. The signed URL or cookie contains information about which public key
        CloudFront should use to verify the signature.
        """
        trusted_signers: _Sequence[_String] | _Intrinsic | None = None
        """We recommend using ``TrustedKeyGroups`` instead of ``TrustedSigners``. This field only supports standard
        distributions. You can't specify this field for multi-tenant distributions. For more information, see
        Unsupported features for SaaS Manager for Amazon CloudFront in the *Amazon CloudFront Developer Guide*. A
        list of AWS-account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
        """
    @_declaration
    class DistributionConfig(_SchemaPropertyType):
        """A distribution configuration."""
        default_cache_behavior: Distribution.DefaultCacheBehavior | _Document
        """A complex type that describes the default cache behavior if you don't specify a ``CacheBehavior`` element
        or if files don't match any of the values of ``PathPattern`` in ``CacheBehavior`` elements. You must create
        exactly one default cache behavior.
        """
        enabled: _Boolean
        """From this field, you can enable or disable the selected distribution."""
        aliases: _Sequence[_String] | _Intrinsic | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. A complex type that contains information about CNAMEs (alternate domain
        names), if any, for this distribution.
        """
        anycast_ip_list_id: _String | None = None
        """To use this field for a multi-tenant distribution, use a connection group instead. For more information,
        see ConnectionGroup. ID of the Anycast static IP list that is associated with the distribution.
        """
        cache_behaviors: _Sequence[Distribution.CacheBehavior | _Document] | _Intrinsic | None = None
        """A complex type that contains zero or more ``CacheBehavior`` elements."""
        cache_tag_config: Distribution.CacheTagConfig | _Document | None = None
        """Configuration for cache tag extraction from origin responses. When specified, CloudFront reads the header
        named in ``HeaderName`` from origin responses and stores the comma-separated values as cache tags on the
        object. Distributions without ``CacheTagConfig`` do not extract tags. When ``CacheTagConfig`` is removed
        from a distribution via ``UpdateDistribution``, CloudFront stops extracting tags from origin responses.
        """
        cnam_es: _Sequence[_String] | _Intrinsic | None = None
        """An alias for the CF distribution's domain name. This property is legacy. We recommend that you use
        Aliases instead.
        """
        comment: _String | None = None
        """A comment to describe the distribution. The comment cannot be longer than 128 characters."""
        connection_function_association: Distribution.ConnectionFunctionAssociation | _Document | None = None
        """The distribution's connection function association."""
        connection_mode: _Literal["direct", "tenant-only"] | _String | None = None
        """This field specifies whether the connection mode is through a standard distribution (direct) or a
        multi-tenant distribution with distribution tenants (tenant-only).
        """
        continuous_deployment_policy_id: _String | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. The identifier of a continuous deployment policy. For more information,
        see ``CreateContinuousDeploymentPolicy``.
        """
        custom_error_responses: _Sequence[Distribution.CustomErrorResponse | _Document] | _Intrinsic | None = None
        """A complex type that controls the following:"""
        custom_origin: Distribution.LegacyCustomOrigin | _Document | None = None
        """The user-defined HTTP server that serves as the origin for content that CF distributes. This property is
        legacy. We recommend that you use Origin instead.
        """
        default_root_object: _String | None = None
        """When a viewer requests the root URL for your distribution, the default root object is the object that you
        want CloudFront to request from your origin. For example, if your root URL is ``https://www.example.com``,
        you can specify CloudFront to return the ``index.html`` file as the default root object.
        """
        http_version: _Literal["http1.1", "http2", "http2and3", "http3"] | _String | None = None
        """(Optional) Specify the HTTP version(s) that you want viewers to use to communicate with CF. The default
        value for new distributions is ``http1.1``. For viewers and CF to use HTTP/2, viewers must support TLSv1.2
        or later, and must support Server Name Indication (SNI). For viewers and CF to use HTTP/3, viewers must
        support TLSv1.3 and Server Name Indication (SNI). CF supports HTTP/3 connection migration to allow the
        viewer to switch networks without losing connection.
        """
        ipv6_enabled: _Boolean | None = None
        """To use this field for a multi-tenant distribution, use a connection group instead. For more information,
        see ConnectionGroup. If you want CloudFront to respond to IPv6 DNS requests with an IPv6 address for your
        distribution, specify ``true``. If you specify ``false``, CloudFront responds to IPv6 DNS requests with the
        DNS response code ``NOERROR`` and with no IP addresses. This allows viewers to submit a second request, for
        an IPv4 address for your distribution.
        """
        logging: Distribution.Logging | _Document | None = None
        """A complex type that controls whether access logs are written for the distribution. For more information
        about logging, see Access Logs in the *Amazon CloudFront Developer Guide*.
        """
        origin_groups: Distribution.OriginGroups | _Document | None = None
        """A complex type that contains information about origin groups for this distribution. Specify a value for
        either the ``Origins`` or ``OriginGroups`` property.
        """
        origins: _Sequence[Distribution.Origin | _Document] | _Intrinsic | None = None
        """A complex type that contains information about origins for this distribution. Specify a value for either
        the ``Origins`` or ``OriginGroups`` property.
        """
        price_class: _Literal["None", "PriceClass_100", "PriceClass_200", "PriceClass_All"] | _String | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. The price class that corresponds with the maximum price that you want
        to pay for CloudFront service. If you specify ``PriceClass_All``, CloudFront responds to requests for your
        objects from all CloudFront edge locations.
        """
        restrictions: Distribution.Restrictions | _Document | None = None
        """A complex type that identifies ways in which you want to restrict distribution of your content."""
        s3_origin: Distribution.LegacyS3Origin | _Document | None = None
        """The origin as an S3 bucket. This property is legacy. We recommend that you use Origin instead."""
        staging: _Boolean | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. A Boolean that indicates whether this is a staging distribution. When
        this value is ``true``, this is a staging distribution. When this value is ``false``, this is not a staging
        distribution.
        """
        tenant_config: Distribution.DistributionConfigTenantConfig | _Document | None = None
        viewer_certificate: Distribution.ViewerCertificate | _Document | None = None
        """A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
        """
        viewer_mtls_config: Distribution.ViewerMtlsConfig | _Document | None = None
        """The distribution's viewer mTLS configuration."""
        web_acl_id: _String | None = None
        """Multi-tenant distributions only support WAF V2 web ACLs. A unique identifier that specifies the WAF web
        ACL, if any, to associate with this distribution. To specify a web ACL created using the latest version of
        WAF, use the ACL ARN, for example
        ``arn:aws:wafv2:us-east-1:123456789012:global/webacl/ExampleWebACL/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111``.
        To specify a web ACL created using WAF Classic, use the ACL ID, for example
        ``a1b2c3d4-5678-90ab-cdef-EXAMPLE11111``.
        """
    @_declaration
    class DistributionConfigTenantConfig(_SchemaPropertyType):
        """This field only supports multi-tenant distributions. You can't specify this field for standard
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. A distribution tenant configuration.
        """
        parameter_definitions: _Sequence[Distribution.ParameterDefinition | _Document] | _Intrinsic | None = None
    @_declaration
    class ForwardedValues(_SchemaPropertyType):
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. This field is deprecated. We recommend that you use a cache policy or
        an origin request policy instead of this field. If you want to include values in the cache key, use a cache
        policy.
        """
        query_string: _Boolean
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. If you want to include query strings in the cache key, use a cache policy. For more information,
        see Creating cache policies in the *Amazon CloudFront Developer Guide*. If you want to send query strings to
        the origin but not include them in the cache key, use an origin request policy.
        """
        cookies: Distribution.Cookies | _Document | None = None
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. If you want to include cookies in the cache key, use a cache policy. For more information, see
        Creating cache policies in the *Amazon CloudFront Developer Guide*. If you want to send cookies to the
        origin but not include them in the cache key, use an origin request policy.
        """
        headers: _Sequence[_String] | _Intrinsic | None = None
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. If you want to include headers in the cache key, use a cache policy. For more information, see
        Creating cache policies in the *Amazon CloudFront Developer Guide*. If you want to send headers to the
        origin but not include them in the cache key, use an origin request policy.
        """
        query_string_cache_keys: _Sequence[_String] | _Intrinsic | None = None
        """This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of
        this field. If you want to include query strings in the cache key, use a cache policy. For more information,
        see Creating cache policies in the *Amazon CloudFront Developer Guide*. If you want to send query strings to
        the origin but not include them in the cache key, use an origin request policy.
        """
    @_declaration
    class FunctionAssociation(_SchemaPropertyType):
        """A CloudFront function that is associated with a cache behavior in a CloudFront distribution."""
        event_type: _String | None = None
        """The event type of the function, either ``viewer-request`` or ``viewer-response``. You cannot use
        origin-facing event types (``origin-request`` and ``origin-response``) with a CloudFront function.
        """
        function_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the function."""
    @_declaration
    class GeoRestriction(_SchemaPropertyType):
        """A complex type that controls the countries in which your content is distributed. CF determines the
        location of your users using ``MaxMind`` GeoIP databases. To disable geo restriction, remove the
        Restrictions property from your stack template.
        """
        restriction_type: _Literal["blacklist", "none", "whitelist"] | _String
        """The method that you want to use to restrict distribution of your content by country:"""
        locations: _Sequence[_String] | _Intrinsic | None = None
        """A complex type that contains a ``Location`` element for each country in which you want CloudFront either
        to distribute your content (``whitelist``) or not distribute your content (``blacklist``). The ``Location``
        element is a two-letter, uppercase country code for a country that you want to include in your ``blacklist``
        or ``whitelist``. Include one ``Location`` element for each country. CloudFront and ``MaxMind`` both use
        ``ISO 3166`` country codes.
        """
    @_declaration
    class GrpcConfig(_SchemaPropertyType):
        """Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2.
        gRPC offers bi-directional streaming and binary protocol that buffers payloads, making it suitable for
        applications that require low latency communications. To enable your distribution to handle gRPC requests,
        you must include HTTP/2 as one of the supported ``HTTP`` versions and allow ``HTTP`` methods, including
        ``POST``.
        """
        enabled: _Boolean
        """Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins.
        """
    @_declaration
    class LambdaFunctionAssociation(_SchemaPropertyType):
        """A complex type that contains a Lambda@Edge function association."""
        event_type: _String | None = None
        """Specifies the event type that triggers a Lambda@Edge function invocation."""
        include_body: _Boolean | None = None
        """A flag that allows a Lambda@Edge function to have read access to the body content. For more information,
        see Accessing the Request Body by Choosing the Include Body Option in the Amazon CloudFront Developer Guide.
        """
        lambda_function_arn: _String | None = None
        """The ARN of the Lambda@Edge function. You must specify the ARN of a function version; you can't specify an
        alias or $LATEST.
        """
    @_declaration
    class LegacyCustomOrigin(_SchemaPropertyType):
        """A custom origin. A custom origin is any origin that is *not* an S3 bucket, with one exception. An S3
        bucket that is configured with static website hosting*is* a custom origin. This property is legacy. We
        recommend that you use Origin instead.
        """
        dns_name: _String
        """The domain name assigned to your CF distribution."""
        origin_protocol_policy: _String
        """Specifies the protocol (HTTP or HTTPS) that CF uses to connect to the origin."""
        origin_ssl_protocols: _Sequence[_String] | _Intrinsic
        """The minimum SSL/TLS protocol version that CF uses when communicating with your origin server over HTTPs.
        For more information, see Minimum Origin SSL Protocol in the *Developer Guide*.
        """
        http_port: _Integer | None = None
        """The HTTP port that CF uses to connect to the origin. Specify the HTTP port that the origin listens on."""
        https_port: _Integer | None = None
        """The HTTPS port that CF uses to connect to the origin. Specify the HTTPS port that the origin listens on.
        """
    @_declaration
    class LegacyS3Origin(_SchemaPropertyType):
        """The origin as an S3 bucket. This property is legacy. We recommend that you use Origin instead."""
        dns_name: _String
        """The domain name assigned to your CF distribution."""
        origin_access_identity: _String | None = None
        """The CF origin access identity to associate with the distribution. Use an origin access identity to
        configure the distribution so that end users can only access objects in an S3 through CF. This property is
        legacy. We recommend that you use OriginAccessControl instead.
        """
    @_declaration
    class Logging(_SchemaPropertyType):
        """A complex type that specifies whether access logs are written for the distribution. If you already
        enabled standard logging (legacy) and you want to enable standard logging (v2) to send your access logs to
        Amazon S3, we recommend that you specify a *different* Amazon S3 bucket or use a *separate path* in the same
        bucket (for example, use a log prefix or partitioning).
        """
        bucket: _String | None = None
        """The Amazon S3 bucket to store the access logs in, for example, ``amzn-s3-demo-bucket.s3.amazonaws.com``.
        """
        include_cookies: _Boolean | None = None
        """Specifies whether you want CloudFront to include cookies in access logs, specify ``true`` for
        ``IncludeCookies``. If you choose to include cookies in logs, CloudFront logs all cookies regardless of how
        you configure the cache behaviors for this distribution. If you don't want to include cookies when you
        create a distribution or if you want to disable include cookies for an existing distribution, specify
        ``false`` for ``IncludeCookies``.
        """
        prefix: _String | None = None
        """An optional string that you want CloudFront to prefix to the access log ``filenames`` for this
        distribution, for example, ``myprefix/``. If you want to enable logging, but you don't want to specify a
        prefix, you still must include an empty ``Prefix`` element in the ``Logging`` element.
        """
    @_declaration
    class Origin(_SchemaPropertyType):
        """An origin. An origin is the location where content is stored, and from which CloudFront gets content to
        serve to viewers.
        """
        domain_name: _String
        """The domain name for the origin. For more information, see Origin Domain Name in the *Amazon CloudFront
        Developer Guide*.
        """
        id: _String
        """A unique identifier for the origin. This value must be unique within the distribution. Use this value to
        specify the ``TargetOriginId`` in a ``CacheBehavior`` or ``DefaultCacheBehavior``.
        """
        connection_attempts: _Integer | None = None
        """The number of times that CloudFront attempts to connect to the origin. The minimum number is 1, the
        maximum is 3, and the default (if you don't specify otherwise) is 3. For a custom origin (including an
        Amazon S3 bucket that's configured with static website hosting), this value also specifies the number of
        times that CloudFront attempts to get a response from the origin, in the case of an Origin Response Timeout.
        """
        connection_timeout: _Integer | None = None
        """The number of seconds that CloudFront waits when trying to establish a connection to the origin. The
        minimum timeout is 1 second, the maximum is 10 seconds, and the default (if you don't specify otherwise) is
        10 seconds. For more information, see Origin Connection Timeout in the *Amazon CloudFront Developer Guide*.
        """
        custom_origin_config: Distribution.CustomOriginConfig | _Document | None = None
        """Use this type to specify an origin that is not an Amazon S3 bucket, with one exception. If the Amazon S3
        bucket is configured with static website hosting, use this type. If the Amazon S3 bucket is not configured
        with static website hosting, use the ``S3OriginConfig`` type instead.
        """
        origin_access_control_id: _String | None = None
        """The unique identifier of an origin access control for this origin. For more information, see Restricting
        access to an Amazon S3 origin in the *Amazon CloudFront Developer Guide*.
        """
        origin_custom_headers: _Sequence[Distribution.OriginCustomHeader | _Document] | _Intrinsic | None = None
        """A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin.
        For more information, see Adding Custom Headers to Origin Requests in the *Amazon CloudFront Developer
        Guide*.
        """
        origin_path: _String | None = None
        """An optional path that CloudFront appends to the origin domain name when CloudFront requests content from
        the origin. For more information, see Origin Path in the *Amazon CloudFront Developer Guide*.
        """
        origin_shield: Distribution.OriginShield | _Document | None = None
        """CloudFront Origin Shield. Using Origin Shield can help reduce the load on your origin. For more
        information, see Using Origin Shield in the *Amazon CloudFront Developer Guide*.
        """
        response_completion_timeout: _Integer | None = None
        """The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response.
        If the complete response isn't received from the origin by this time, CloudFront ends the connection. The
        value for ``ResponseCompletionTimeout`` must be equal to or greater than the value for
        ``OriginReadTimeout``. If you don't set a value for ``ResponseCompletionTimeout``, CloudFront doesn't
        enforce a maximum value.
        """
        s3_origin_config: Distribution.S3OriginConfig | _Document | None = None
        """Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website
        hosting. To specify any other type of origin, including an Amazon S3 bucket that is configured with static
        website hosting, use the ``CustomOriginConfig`` type instead.
        """
        vpc_origin_config: Distribution.VpcOriginConfig | _Document | None = None
        """The VPC origin configuration."""
    @_declaration
    class OriginCustomHeader(_SchemaPropertyType):
        """A complex type that contains ``HeaderName`` and ``HeaderValue`` elements, if any, for this distribution.
        """
        header_name: _String
        """The name of a header that you want CloudFront to send to your origin. For more information, see Adding
        Custom Headers to Origin Requests in the *Amazon CloudFront Developer Guide*.
        """
        header_value: _String
        """The value for the header that you specified in the ``HeaderName`` field."""
    @_declaration
    class OriginGroup(_SchemaPropertyType):
        """An origin group includes two origins (a primary origin and a secondary origin to failover to) and a
        failover criteria that you specify. You create an origin group to support origin failover in CloudFront.
        When you create or update a distribution, you can specify the origin group instead of a single origin, and
        CloudFront will failover from the primary origin to the secondary origin under the failover conditions that
        you've chosen.
        """
        failover_criteria: Distribution.OriginGroupFailoverCriteria | _Document
        """A complex type that contains information about the failover criteria for an origin group."""
        id: _String
        """The origin group's ID."""
        members: Distribution.OriginGroupMembers | _Document
        """A complex type that contains information about the origins in an origin group."""
        selection_criteria: _Literal["default", "media-quality-based"] | _String | None = None
        """The selection criteria for the origin group. For more information, see Create an origin group in the
        *Amazon CloudFront Developer Guide*.
        """
    @_declaration
    class OriginGroupFailoverCriteria(_SchemaPropertyType):
        """A complex data type that includes information about the failover criteria for an origin group, including
        the status codes for which CloudFront will failover from the primary origin to the second origin.
        """
        status_codes: Distribution.StatusCodes | _Document
        """The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the
        second origin.
        """
    @_declaration
    class OriginGroupMember(_SchemaPropertyType):
        """An origin in an origin group."""
        origin_id: _String
        """The ID for an origin in an origin group."""
    @_declaration
    class OriginGroupMembers(_SchemaPropertyType):
        """A complex data type for the origins included in an origin group."""
        items: _Sequence[Distribution.OriginGroupMember | _Document] | _Intrinsic
        """Items (origins) in an origin group."""
        quantity: _Integer
        """The number of origins in an origin group."""
    @_declaration
    class OriginGroups(_SchemaPropertyType):
        """A complex data type for the origin groups specified for a distribution."""
        quantity: _Integer
        """The number of origin groups."""
        items: _Sequence[Distribution.OriginGroup | _Document] | _Intrinsic | None = None
        """The items (origin groups) in a distribution."""
    @_declaration
    class OriginMtlsConfig(_SchemaPropertyType):
        """Configures mutual TLS authentication between CloudFront and your origin server."""
        client_certificate_arn: _String
        """The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that
        CloudFront uses to authenticate with your origin using Mutual TLS.
        """
    @_declaration
    class OriginShield(_SchemaPropertyType):
        """CloudFront Origin Shield. Using Origin Shield can help reduce the load on your origin. For more
        information, see Using Origin Shield in the *Amazon CloudFront Developer Guide*.
        """
        enabled: _Boolean | None = None
        """A flag that specifies whether Origin Shield is enabled. When it's enabled, CloudFront routes all requests
        through Origin Shield, which can help protect your origin. When it's disabled, CloudFront might send
        requests directly to your origin from multiple edge locations or regional edge caches.
        """
        origin_shield_region: _String | None = None
        """The AWS-Region for Origin Shield. Specify the AWS-Region that has the lowest latency to your origin. To
        specify a region, use the region code, not the region name. For example, specify the US East (Ohio) region
        as ``us-east-2``. When you enable CloudFront Origin Shield, you must specify the AWS-Region for Origin
        Shield.
        """
    @_declaration
    class ParameterDefinition(_SchemaPropertyType):
        """A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid
        parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
        """
        definition: Distribution.ParameterDefinitionDefinition | _Document
        name: _String
        """The name of the parameter."""
    @_declaration
    class ParameterDefinitionDefinition(_SchemaPropertyType):
        """The value that you assigned to the parameter."""
        string_schema: Distribution.ParameterDefinitionDefinitionStringSchema | _Document | None = None
    @_declaration
    class ParameterDefinitionDefinitionStringSchema(_SchemaPropertyType):
        required: _Boolean
        comment: _String | None = None
        default_value: _String | None = None
    @_declaration
    class Restrictions(_SchemaPropertyType):
        """A complex type that identifies ways in which you want to restrict distribution of your content."""
        geo_restriction: Distribution.GeoRestriction | _Document
        """A complex type that controls the countries in which your content is distributed. CF determines the
        location of your users using ``MaxMind`` GeoIP databases. To disable geo restriction, remove the
        Restrictions property from your stack template.
        """
    @_declaration
    class S3OriginConfig(_SchemaPropertyType):
        """A complex type that contains information about the Amazon S3 origin. If the origin is a custom origin or
        an S3 bucket that is configured as a website endpoint, use the ``CustomOriginConfig`` element instead.
        """
        origin_access_identity: _String | None = None
        """If you're using origin access control (OAC) instead of origin access identity, specify an empty
        ``OriginAccessIdentity`` element. For more information, see Restricting access to an in the *Amazon
        CloudFront Developer Guide*. The CloudFront origin access identity to associate with the origin. Use an
        origin access identity to configure the origin so that viewers can *only* access objects in an Amazon S3
        bucket through CloudFront.
        """
        origin_read_timeout: _Integer | None = None
        """Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as
        the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default
        (if you don't specify otherwise) is 30 seconds. For more information, see Response timeout in the *Amazon
        CloudFront Developer Guide*.
        """
    @_declaration
    class StatusCodes(_SchemaPropertyType):
        """A complex data type for the status codes that you specify that, when returned by a primary origin,
        trigger CloudFront to failover to a second origin.
        """
        items: _Sequence[_Integer] | _Intrinsic
        """The items (status codes) for an origin group."""
        quantity: _Integer
        """The number of status codes."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    @_declaration
    class TrustStoreConfig(_SchemaPropertyType):
        """A trust store configuration."""
        trust_store_id: _String
        """The trust store ID."""
        advertise_trust_store_ca_names: _Boolean | None = None
        """The configuration to use to advertise trust store CA names."""
        ignore_certificate_expiry: _Boolean | None = None
        """The configuration to use to ignore certificate expiration."""
    @_declaration
    class ViewerCertificate(_SchemaPropertyType):
        """A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
        If the distribution doesn't use ``Aliases`` (also known as alternate domain names or CNAMEs)—that is, if the
        distribution uses the CloudFront domain name such as ``d111111abcdef8.cloudfront.net``—set
        ``CloudFrontDefaultCertificate`` to ``true`` and leave all other fields empty.
        """
        acm_certificate_arn: _String | None = None
        """In CloudFormation, this field name is ``AcmCertificateArn``. Note the different capitalization. If the
        distribution uses ``Aliases`` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in
        (ACM), provide the Amazon Resource Name (ARN) of the ACM certificate. CloudFront only supports ACM
        certificates in the US East (N. Virginia) Region (``us-east-1``).
        """
        cloud_front_default_certificate: _Boolean | None = None
        """If the distribution uses the CloudFront domain name such as ``d111111abcdef8.cloudfront.net``, set this
        field to ``true``.
        """
        iam_certificate_id: _String | None = None
        """This field only supports standard distributions. You can't specify this field for multi-tenant
        distributions. For more information, see Unsupported features for SaaS Manager for Amazon CloudFront in the
        *Amazon CloudFront Developer Guide*. In CloudFormation, this field name is ``IamCertificateId``. Note the
        different capitalization.
        """
        minimum_protocol_version: _Literal["SSLv3", "TLSv1", "TLSv1.1_2016", "TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025", "TLSv1_2016"] | _String | None = None
        """If the distribution uses ``Aliases`` (alternate domain names or CNAMEs), specify the security policy that
        you want CloudFront to use for HTTPS connections with viewers.
        """
        ssl_support_method: _Literal["sni-only", "static-ip", "vip"] | _String | None = None
        """In CloudFormation, this field name is ``SslSupportMethod``. Note the different capitalization. If the
        distribution uses ``Aliases`` (alternate domain names or CNAMEs), specify which viewers the distribution
        accepts HTTPS connections from.
        """
    @_declaration
    class ViewerMtlsConfig(_SchemaPropertyType):
        """A viewer mTLS configuration."""
        mode: _Literal["required", "optional", "passthrough"] | _String | None = None
        """The viewer mTLS mode."""
        trust_store_config: Distribution.TrustStoreConfig | _Document | None = None
        """The trust store configuration associated with the viewer mTLS configuration."""
    @_declaration
    class VpcOriginConfig(_SchemaPropertyType):
        """An Amazon CloudFront VPC origin configuration."""
        vpc_origin_id: _String
        """The VPC origin ID."""
        origin_keepalive_timeout: _Integer | None = None
        """Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is
        1 second, the maximum is 300 seconds, and the default (if you don't specify otherwise) is 5 seconds. For
        more information, see Keep-alive timeout (custom origins only) in the *Amazon CloudFront Developer Guide*.
        """
        origin_read_timeout: _Integer | None = None
        """Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as
        the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default
        (if you don't specify otherwise) is 30 seconds. For more information, see Response timeout in the *Amazon
        CloudFront Developer Guide*.
        """
        owner_account_id: _String | None = None
        """The account ID of the AWS-account that owns the VPC origin."""
    TYPE: _ClassVar[str]
    distribution_config: Distribution.DistributionConfig | _Document
    """The distribution's configuration."""
    tags: _Sequence[Distribution.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def domain_name(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class DistributionTenant(_SchemaResource):
    """The distribution tenant."""
    @_declaration
    class Certificate(_SchemaPropertyType):
        """The ACMlong (ACM) certificate associated with your distribution."""
        arn: _String | None = None
        """The Amazon Resource Name (ARN) of the ACM certificate."""
    @_declaration
    class Customizations(_SchemaPropertyType):
        """Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic
        restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and WAF web ACL. These are
        specific values that you can override or disable from the multi-tenant distribution that was used to create
        the distribution tenant.
        """
        certificate: DistributionTenant.Certificate | _Document | None = None
        """The ACMlong (ACM) certificate."""
        geo_restrictions: DistributionTenant.GeoRestrictionCustomization | _Document | None = None
        """The geographic restrictions."""
        web_acl: DistributionTenant.WebAclCustomization | _Document | None = None
        """The WAF web ACL."""
    @_declaration
    class DomainResult(_SchemaPropertyType):
        """The details about the domain result."""
        domain: _String | None = None
        """The specified domain."""
        status: _Literal["active", "inactive"] | _String | None = None
        """Whether the domain is active or inactive."""
    @_declaration
    class GeoRestrictionCustomization(_SchemaPropertyType):
        """The customizations that you specified for the distribution tenant for geographic restrictions."""
        locations: _Sequence[_String] | _Intrinsic | None = None
        """The locations for geographic restrictions."""
        restriction_type: _Literal["blacklist", "whitelist", "none"] | _String | None = None
        """The method that you want to use to restrict distribution of your content by country:"""
    @_declaration
    class ManagedCertificateRequest(_SchemaPropertyType):
        """An object that represents the request for the Amazon CloudFront managed ACM certificate."""
        certificate_transparency_logging_preference: _Literal["enabled", "disabled"] | _String | None = None
        """You can opt out of certificate transparency logging by specifying the ``disabled`` option. Opt in by
        specifying ``enabled``. For more information, see Certificate Transparency Logging in the *User Guide*.
        """
        primary_domain_name: _String | None = None
        """The primary domain name associated with the CloudFront managed ACM certificate."""
        validation_token_host: _Literal["cloudfront", "self-hosted"] | _String | None = None
        """Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM
        certificate.
        """
    @_declaration
    class Parameter(_SchemaPropertyType):
        """A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid
        parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
        """
        name: _String | None = None
        """The parameter name."""
        value: _String | None = None
        """The parameter value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    @_declaration
    class WebAclCustomization(_SchemaPropertyType):
        """The WAF web ACL customization specified for the distribution tenant."""
        action: _Literal["override", "disable"] | _String | None = None
        """The action for the WAF web ACL customization. You can specify ``override`` to specify a separate WAF web
        ACL for the distribution tenant. If you specify ``disable``, the distribution tenant won't have WAF web ACL
        protections and won't inherit from the multi-tenant distribution.
        """
        arn: _String | None = None
        """The Amazon Resource Name (ARN) of the WAF web ACL."""
    TYPE: _ClassVar[str]
    distribution_id: _String
    """The ID of the multi-tenant distribution."""
    domains: _Sequence[_String] | _Intrinsic
    """The domains associated with the distribution tenant."""
    name: _String
    """The name of the distribution tenant."""
    connection_group_id: _String | None = None
    """The ID of the connection group for the distribution tenant. If you don't specify a connection group,
    CloudFront uses the default connection group.
    """
    customizations: DistributionTenant.Customizations | _Document | None = None
    """Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic
    restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and WAF web ACL. These are specific
    values that you can override or disable from the multi-tenant distribution that was used to create the
    distribution tenant.
    """
    enabled: _Boolean | None = None
    """Indicates whether the distribution tenant is in an enabled state. If disabled, the distribution tenant won't
    serve traffic.
    """
    managed_certificate_request: DistributionTenant.ManagedCertificateRequest | _Document | None = None
    """An object that represents the request for the Amazon CloudFront managed ACM certificate."""
    parameters: _Sequence[DistributionTenant.Parameter | _Document] | _Intrinsic | None = None
    """A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid
    parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    """
    tags: _Sequence[DistributionTenant.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def domain_results(self) -> _Intrinsic: ...
    @property
    def e_tag(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class FieldLevelEncryptionConfig(_SchemaResource):
    """Resource Type definition for AWS::CloudFront::FieldLevelEncryptionConfig. A field-level encryption
    configuration, which specifies the query arg profiles and content type profiles CloudFront uses to encrypt
    sensitive fields in viewer requests.
    """
    @_declaration
    class ContentTypeProfile(_SchemaPropertyType):
        """A content type paired with the field-level encryption profile that encrypts it."""
        content_type: _String
        """The content type CloudFront encrypts. The service accepts only application/x-www-form-urlencoded."""
        format: _Literal["URLEncoded"] | _String
        """The encryption format CloudFront uses for this content type."""
        profile_id: _String
        """The identifier of the field-level encryption profile CloudFront uses for this content type. Required, so
        that it cannot be omitted: the service accepts a content-type profile with the member absent on create and
        refuses one on update, and an update sends the whole profile list, so a configuration created that way could
        never be updated again. Supply an empty string to configure a content type and forward it WITHOUT
        field-level encryption.
        """
    @_declaration
    class ContentTypeProfileConfig(_SchemaPropertyType):
        """How CloudFront handles content types, including the profile paired with each one."""
        content_type_profiles: _Sequence[FieldLevelEncryptionConfig.ContentTypeProfile | _Document] | _Intrinsic
        """The content types paired with a profile. Required, and at least one item, because the service synthesizes
        one default item when the list is absent or empty, so neither state round-trips.
        """
        forward_when_content_type_is_unknown: _Boolean
        """Whether CloudFront forwards a request when the content type names a profile that does not exist."""
    @_declaration
    class QueryArgProfile(_SchemaPropertyType):
        """A query argument paired with the field-level encryption profile that encrypts it."""
        profile_id: _String
        """The identifier of the field-level encryption profile CloudFront uses for this query argument."""
        query_arg: _String
        """The query argument that CloudFront encrypts with the paired profile."""
    @_declaration
    class QueryArgProfileConfig(_SchemaPropertyType):
        """How CloudFront handles query arguments, including the profile paired with each one."""
        forward_when_query_arg_profile_is_unknown: _Boolean
        """Whether CloudFront forwards a request when the query argument names a profile that does not exist."""
        query_arg_profiles: _Sequence[FieldLevelEncryptionConfig.QueryArgProfile | _Document] | _Intrinsic
        """The query arguments paired with a profile. Required because the service returns an empty list rather than
        preserving absence, so an omitted value cannot round-trip. An empty list is accepted and is preserved.
        """
    TYPE: _ClassVar[str]
    caller_reference: _String
    """A unique value that identifies the create request. Any string unique within the account works; CloudFront
    refuses to change it once set, so supplying a different value replaces the configuration. It is also the only
    value CloudFront returns that identifies a configuration as this stack's, so cleaning up after a failed create
    depends on the template keeping it.
    """
    content_type_profile_config: FieldLevelEncryptionConfig.ContentTypeProfileConfig | _Document
    query_arg_profile_config: FieldLevelEncryptionConfig.QueryArgProfileConfig | _Document
    comment: _String | None = None
    """An optional comment describing the field-level encryption configuration. CloudFront stores an omitted comment
    and an explicitly empty one identically as an empty string, and Read normalizes that empty string back to absent
    -- so omitting Comment round-trips, while asking for an empty string does not and would report perpetual drift.
    `minLength: 1` refuses the empty string at template validation; omission is the way to express no comment.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the field-level encryption configuration."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier CloudFront assigns to the field-level encryption configuration."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time the field-level encryption configuration was last changed."""

@_declaration
class FieldLevelEncryptionProfile(_SchemaResource):
    """Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile. A field-level encryption profile
    maps CloudFront public keys and provider identities to the request-body field patterns that CloudFront encrypts
    with them.
    """
    @_declaration
    class EncryptionEntity(_SchemaPropertyType):
        """A public key, its provider identity, and the field patterns CloudFront encrypts with that key."""
        field_patterns: _Sequence[_String] | _Intrinsic
        """The request-body field names to encrypt. A pattern is either a full field name or leading characters
        followed by a wildcard (*). Patterns are case-sensitive and must not overlap.
        """
        provider_id: _String
        """The provider associated with the public key. The same value must be supplied with the private key for an
        application to decrypt the data.
        """
        public_key_id: _String
        """The identifier of the CloudFront public key used to encrypt the fields that match the patterns."""
    @_declaration
    class FieldLevelEncryptionProfileConfig(_SchemaPropertyType):
        """The configuration of a field-level encryption profile."""
        caller_reference: _String
        """A unique value that identifies the creation request. Caller references are unique within an AWS account
        and cannot be changed after creation.
        """
        encryption_entities: _Sequence[FieldLevelEncryptionProfile.EncryptionEntity | _Document] | _Intrinsic
        """The encryption entities of the field-level encryption profile. At least one entity is required."""
        name: _String
        """The name of the field-level encryption profile. Names are unique within an AWS account."""
        comment: _String | None = None
        """An optional comment describing the field-level encryption profile."""
    TYPE: _ClassVar[str]
    field_level_encryption_profile_config: FieldLevelEncryptionProfile.FieldLevelEncryptionProfileConfig | _Document
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the field-level encryption profile."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier that CloudFront assigns to the field-level encryption profile."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time the field-level encryption profile was last modified."""

@_declaration
class Function(_SchemaResource):
    """Creates a CF function. To create a function, you provide the function code and some configuration information
    about the function. The response contains an Amazon Resource Name (ARN) that uniquely identifies the function,
    and the function’s stage. By default, when you create a function, it’s in the ``DEVELOPMENT`` stage. In this
    stage, you can test the function in the CF console (or with ``TestFunction`` in the CF API).
    """
    @_declaration
    class FunctionConfig(_SchemaPropertyType):
        """Contains configuration information about a CloudFront function."""
        comment: _String
        """A comment to describe the function. The comment cannot be longer than 128 characters."""
        runtime: _Literal["cloudfront-js-1.0", "cloudfront-js-2.0"] | _String
        """The function's runtime environment version."""
        key_value_store_associations: _Sequence[Function.KeyValueStoreAssociation | _Document] | _Intrinsic | None = None
        """The configuration for the key value store associations."""
    @_declaration
    class FunctionMetadata(_SchemaPropertyType):
        """Contains metadata about a CloudFront function."""
        function_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function."""
    @_declaration
    class KeyValueStoreAssociation(_SchemaPropertyType):
        """The key value store association."""
        key_value_store_arn: _String
        """The Amazon Resource Name (ARN) of the key value store association."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    TYPE: _ClassVar[str]
    function_code: _String
    """The function code. For more information about writing a CloudFront function, see Writing function code for
    CloudFront Functions in the *Amazon CloudFront Developer Guide*.
    """
    function_config: Function.FunctionConfig | _Document
    """Contains configuration information about a CloudFront function."""
    name: _String
    """A name to identify the function."""
    auto_publish: _Boolean | None = None
    """A flag that determines whether to automatically publish the function to the ``LIVE`` stage when it’s created.
    To automatically publish to the ``LIVE`` stage, set this property to ``true``.
    """
    function_metadata: Function.FunctionMetadata | _Document | None = None
    """Contains metadata about a CloudFront function."""
    tags: _Sequence[Function.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def function_arn(self) -> _Intrinsic: ...
    @property
    def function_metadata_function_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function."""
    @property
    def stage(self) -> _Intrinsic: ...

@_declaration
class KeyGroup(_SchemaResource):
    """A key group. A key group contains a list of public keys that you can use with CloudFront signed URLs and
    signed cookies.
    """
    @_declaration
    class KeyGroupConfig(_SchemaPropertyType):
        """A key group configuration. A key group contains a list of public keys that you can use with CloudFront
        signed URLs and signed cookies.
        """
        items: _Sequence[_String] | _Intrinsic
        """A list of the identifiers of the public keys in the key group."""
        name: _String
        """A name to identify the key group."""
        comment: _String | None = None
        """A comment to describe the key group. The comment cannot be longer than 128 characters."""
    TYPE: _ClassVar[str]
    key_group_config: KeyGroup.KeyGroupConfig | _Document
    """The key group configuration."""
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...

@_declaration
class KeyValueStore(_SchemaResource):
    """The key value store. Use this to separate data from function code, allowing you to update data without having
    to publish a new version of a function. The key value store holds keys and their corresponding values.
    """
    @_declaration
    class ImportSource(_SchemaPropertyType):
        """The import source for the key value store."""
        source_arn: _String
        """The Amazon Resource Name (ARN) of the import source for the key value store."""
        source_type: _Literal["S3"] | _String
        """The source type of the import source for the key value store."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the key value store."""
    comment: _String | None = None
    """A comment to describe the Key Value Store. Omitting ``Comment`` from the template during updates will clear
    the existing comment (set to empty string). To preserve an existing comment, you must explicitly include it in
    the template.
    """
    import_source: KeyValueStore.ImportSource | _Document | None = None
    """The import source for the key value store."""
    tags: _Sequence[KeyValueStore.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class MonitoringSubscription(_SchemaResource):
    """A monitoring subscription. This structure contains information about whether additional CloudWatch metrics
    are enabled for a given CloudFront distribution.
    """
    @_declaration
    class MonitoringSubscriptionProperty(_SchemaPropertyType):
        """A monitoring subscription. This structure contains information about whether additional CloudWatch
        metrics are enabled for a given CloudFront distribution.
        """
        realtime_metrics_subscription_config: MonitoringSubscription.RealtimeMetricsSubscriptionConfig | _Document | None = None
        """A subscription configuration for additional CloudWatch metrics."""
    @_declaration
    class RealtimeMetricsSubscriptionConfig(_SchemaPropertyType):
        """A subscription configuration for additional CloudWatch metrics."""
        realtime_metrics_subscription_status: _Literal["Enabled", "Disabled"] | _String
        """A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront
        distribution.
        """
    TYPE: _ClassVar[str]
    distribution_id: _String
    """The ID of the distribution that you are enabling metrics for."""
    monitoring_subscription: MonitoringSubscription.MonitoringSubscriptionProperty | _Document
    """A subscription configuration for additional CloudWatch metrics."""

@_declaration
class OriginAccessControl(_SchemaResource):
    """Creates a new origin access control in CloudFront. After you create an origin access control, you can add it
    to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the
    origin. This makes it possible to block public access to the origin, allowing viewers (users) to access the
    origin's content only through CloudFront.
    """
    @_declaration
    class OriginAccessControlConfig(_SchemaPropertyType):
        """Creates a new origin access control in CloudFront. After you create an origin access control, you can add
        it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the
        origin. This makes it possible to block public access to the origin, allowing viewers (users) to access the
        origin's content only through CloudFront.
        """
        name: _String
        """A name to identify the origin access control. You can specify up to 64 characters."""
        origin_access_control_origin_type: _String
        """The type of origin that this origin access control is for."""
        signing_behavior: _String
        """Specifies which requests CloudFront signs (adds authentication information to). Specify ``always`` for
        the most common use case. For more information, see origin access control advanced settings in the *Amazon
        CloudFront Developer Guide*.
        """
        signing_protocol: _String
        """The signing protocol of the origin access control, which determines how CloudFront signs (authenticates)
        requests. The only valid value is ``sigv4``.
        """
        description: _String | None = None
        """A description of the origin access control."""
    TYPE: _ClassVar[str]
    origin_access_control_config: OriginAccessControl.OriginAccessControlConfig | _Document
    """The origin access control."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class OriginRequestPolicy(_SchemaResource):
    """An origin request policy. When it's attached to a cache behavior, the origin request policy determines the
    values that CloudFront includes in requests that it sends to the origin.
    """
    @_declaration
    class CookiesConfig(_SchemaPropertyType):
        """An object that determines whether any cookies in viewer requests (and if so, which cookies) are included
        in requests that CloudFront sends to the origin.
        """
        cookie_behavior: _String
        """Determines whether cookies in viewer requests are included in requests that CloudFront sends to the
        origin.
        """
        cookies: _Sequence[_String] | _Intrinsic | None = None
        """Contains a list of cookie names."""
    @_declaration
    class HeadersConfig(_SchemaPropertyType):
        """An object that determines whether any HTTP headers (and if so, which headers) are included in requests
        that CloudFront sends to the origin.
        """
        header_behavior: _String
        """Determines whether any HTTP headers are included in requests that CloudFront sends to the origin."""
        headers: _Sequence[_String] | _Intrinsic | None = None
        """Contains a list of HTTP header names."""
    @_declaration
    class OriginRequestPolicyConfig(_SchemaPropertyType):
        """An origin request policy configuration. This configuration determines the values that CloudFront includes
        in requests that it sends to the origin.
        """
        cookies_config: OriginRequestPolicy.CookiesConfig | _Document
        """The cookies from viewer requests to include in origin requests."""
        headers_config: OriginRequestPolicy.HeadersConfig | _Document
        """The HTTP headers to include in origin requests. These can include headers from viewer requests and
        additional headers added by CloudFront.
        """
        name: _String
        """A unique name to identify the origin request policy."""
        query_strings_config: OriginRequestPolicy.QueryStringsConfig | _Document
        """The URL query strings from viewer requests to include in origin requests."""
        comment: _String | None = None
        """A comment to describe the origin request policy. The comment cannot be longer than 128 characters."""
    @_declaration
    class QueryStringsConfig(_SchemaPropertyType):
        """An object that determines whether any URL query strings in viewer requests (and if so, which query
        strings) are included in requests that CloudFront sends to the origin.
        """
        query_string_behavior: _String
        """Determines whether any URL query strings in viewer requests are included in requests that CloudFront
        sends to the origin.
        """
        query_strings: _Sequence[_String] | _Intrinsic | None = None
        """Contains a list of query string names."""
    TYPE: _ClassVar[str]
    origin_request_policy_config: OriginRequestPolicy.OriginRequestPolicyConfig | _Document
    """The origin request policy configuration."""
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...

@_declaration
class PublicKey(_SchemaResource):
    """A public key that you can use with signed URLs and signed cookies, or with field-level encryption. CloudFront
    supports signed URLs and signed cookies with RSA 2048 or ECDSA 256 key signatures. Field-level encryption is
    only compatible with RSA 2048 key signatures.
    """
    @_declaration
    class PublicKeyConfig(_SchemaPropertyType):
        """Configuration information about a public key that you can use with signed URLs and signed cookies, or
        with field-level encryption. CloudFront supports signed URLs and signed cookies with RSA 2048 or ECDSA 256
        key signatures. Field-level encryption is only compatible with RSA 2048 key signatures.
        """
        caller_reference: _String
        """A string included in the request to help make sure that the request can't be replayed."""
        encoded_key: _String
        """The public key that you can use with signed URLs and signed cookies, or with field-level encryption."""
        name: _String
        """A name to help identify the public key."""
        comment: _String | None = None
        """A comment to describe the public key. The comment cannot be longer than 128 characters."""
    TYPE: _ClassVar[str]
    public_key_config: PublicKey.PublicKeyConfig | _Document
    """Configuration information about a public key that you can use with signed URLs and signed cookies, or with
    field-level encryption.
    """
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class RealtimeLogConfig(_SchemaResource):
    """A real-time log configuration."""
    @_declaration
    class EndPoint(_SchemaPropertyType):
        """Contains information about the Amazon Kinesis data stream where you are sending real-time log data for
        this real-time log configuration.
        """
        kinesis_stream_config: RealtimeLogConfig.KinesisStreamConfig | _Document
        """Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a
        real-time log configuration.
        """
        stream_type: _String
        """The type of data stream where you are sending real-time log data. The only valid value is ``Kinesis``."""
    @_declaration
    class KinesisStreamConfig(_SchemaPropertyType):
        """Contains information about the Amazon Kinesis data stream where you are sending real-time log data."""
        role_arn: _String
        """The Amazon Resource Name (ARN) of an IAMlong (IAM) role that CloudFront can use to send real-time log
        data to your Kinesis data stream. For more information the IAM role, see Real-time log configuration IAM
        role in the *Amazon CloudFront Developer Guide*.
        """
        stream_arn: _String
        """The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data."""
    TYPE: _ClassVar[str]
    end_points: _Sequence[RealtimeLogConfig.EndPoint | _Document] | _Intrinsic
    """Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this
    real-time log configuration.
    """
    fields: _Sequence[_String] | _Intrinsic
    """A list of fields that are included in each real-time log record. In an API response, the fields are provided
    in the same order in which they are sent to the Amazon Kinesis data stream. For more information about fields,
    see Real-time log configuration fields in the *Amazon CloudFront Developer Guide*.
    """
    name: _String
    """The unique name of this real-time log configuration."""
    sampling_rate: _Number
    """The sampling rate for this real-time log configuration. The sampling rate determines the percentage of viewer
    requests that are represented in the real-time log data. The sampling rate is an integer between 1 and 100,
    inclusive.
    """
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class ResponseHeadersPolicy(_SchemaResource):
    """A response headers policy. A response headers policy contains information about a set of HTTP response
    headers. After you create a response headers policy, you can use its ID to attach it to one or more cache
    behaviors in a CloudFront distribution. When it's attached to a cache behavior, the response headers policy
    affects the HTTP headers that CloudFront includes in HTTP responses to requests that match the cache behavior.
    """
    @_declaration
    class AccessControlAllowHeaders(_SchemaPropertyType):
        """A list of HTTP header names that CloudFront includes as values for the ``Access-Control-Allow-Headers``
        HTTP response header. For more information about the ``Access-Control-Allow-Headers`` HTTP response header,
        see Access-Control-Allow-Headers in the MDN Web Docs.
        """
        items: _Sequence[_String] | _Intrinsic
        """The list of HTTP header names. You can specify ``*`` to allow all headers."""
    @_declaration
    class AccessControlAllowMethods(_SchemaPropertyType):
        """A list of HTTP methods that CloudFront includes as values for the ``Access-Control-Allow-Methods`` HTTP
        response header. For more information about the ``Access-Control-Allow-Methods`` HTTP response header, see
        Access-Control-Allow-Methods in the MDN Web Docs.
        """
        items: _Sequence[_Literal["ALL", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"] | _String] | _Intrinsic
        """The list of HTTP methods."""
    @_declaration
    class AccessControlAllowOrigins(_SchemaPropertyType):
        """A list of origins (domain names) that CloudFront can use as the value for the
        ``Access-Control-Allow-Origin`` HTTP response header. For more information about the
        ``Access-Control-Allow-Origin`` HTTP response header, see Access-Control-Allow-Origin in the MDN Web Docs.
        """
        items: _Sequence[_String] | _Intrinsic
        """The list of origins (domain names). You can specify ``*`` to allow all origins."""
    @_declaration
    class AccessControlExposeHeaders(_SchemaPropertyType):
        """A list of HTTP headers that CloudFront includes as values for the ``Access-Control-Expose-Headers`` HTTP
        response header. For more information about the ``Access-Control-Expose-Headers`` HTTP response header, see
        Access-Control-Expose-Headers in the MDN Web Docs.
        """
        items: _Sequence[_String] | _Intrinsic
        """The list of HTTP headers. You can specify ``*`` to expose all headers."""
    @_declaration
    class ContentSecurityPolicy(_SchemaPropertyType):
        """The policy directives and their values that CloudFront includes as values for the
        ``Content-Security-Policy`` HTTP response header. For more information about the ``Content-Security-Policy``
        HTTP response header, see Content-Security-Policy in the MDN Web Docs.
        """
        content_security_policy: _String
        """The policy directives and their values that CloudFront includes as values for the
        ``Content-Security-Policy`` HTTP response header. For more information about the ``Content-Security-Policy``
        HTTP response header, see Content-Security-Policy in the MDN Web Docs.
        """
        override: _Boolean
        """A Boolean that determines whether CloudFront overrides the ``Content-Security-Policy`` HTTP response
        header received from the origin with the one specified in this response headers policy.
        """
    @_declaration
    class ContentTypeOptions(_SchemaPropertyType):
        """Determines whether CloudFront includes the ``X-Content-Type-Options`` HTTP response header with its value
        set to ``nosniff``. For more information about the ``X-Content-Type-Options`` HTTP response header, see
        X-Content-Type-Options in the MDN Web Docs.
        """
        override: _Boolean
        """A Boolean that determines whether CloudFront overrides the ``X-Content-Type-Options`` HTTP response
        header received from the origin with the one specified in this response headers policy.
        """
    @_declaration
    class CorsConfig(_SchemaPropertyType):
        """A configuration for a set of HTTP response headers that are used for cross-origin resource sharing
        (CORS). CloudFront adds these headers to HTTP responses that it sends for CORS requests that match a cache
        behavior associated with this response headers policy. For more information about CORS, see Cross-Origin
        Resource Sharing (CORS) in the MDN Web Docs.
        """
        access_control_allow_credentials: _Boolean
        """A Boolean that CloudFront uses as the value for the ``Access-Control-Allow-Credentials`` HTTP response
        header. For more information about the ``Access-Control-Allow-Credentials`` HTTP response header, see
        Access-Control-Allow-Credentials in the MDN Web Docs.
        """
        access_control_allow_headers: ResponseHeadersPolicy.AccessControlAllowHeaders | _Document
        """A list of HTTP header names that CloudFront includes as values for the ``Access-Control-Allow-Headers``
        HTTP response header. For more information about the ``Access-Control-Allow-Headers`` HTTP response header,
        see Access-Control-Allow-Headers in the MDN Web Docs.
        """
        access_control_allow_methods: ResponseHeadersPolicy.AccessControlAllowMethods | _Document
        """A list of HTTP methods that CloudFront includes as values for the ``Access-Control-Allow-Methods`` HTTP
        response header. For more information about the ``Access-Control-Allow-Methods`` HTTP response header, see
        Access-Control-Allow-Methods in the MDN Web Docs.
        """
        access_control_allow_origins: ResponseHeadersPolicy.AccessControlAllowOrigins | _Document
        """A list of origins (domain names) that CloudFront can use as the value for the
        ``Access-Control-Allow-Origin`` HTTP response header. For more information about the
        ``Access-Control-Allow-Origin`` HTTP response header, see Access-Control-Allow-Origin in the MDN Web Docs.
        """
        origin_override: _Boolean
        """A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin
        with the ones specified in this response headers policy.
        """
        access_control_expose_headers: ResponseHeadersPolicy.AccessControlExposeHeaders | _Document | None = None
        """A list of HTTP headers that CloudFront includes as values for the ``Access-Control-Expose-Headers`` HTTP
        response header. For more information about the ``Access-Control-Expose-Headers`` HTTP response header, see
        Access-Control-Expose-Headers in the MDN Web Docs.
        """
        access_control_max_age_sec: _Integer | None = None
        """A number that CloudFront uses as the value for the ``Access-Control-Max-Age`` HTTP response header. For
        more information about the ``Access-Control-Max-Age`` HTTP response header, see Access-Control-Max-Age in
        the MDN Web Docs.
        """
    @_declaration
    class CustomHeader(_SchemaPropertyType):
        """An HTTP response header name and its value. CloudFront includes this header in HTTP responses that it
        sends for requests that match a cache behavior that's associated with this response headers policy.
        """
        header: _String
        """The HTTP response header name."""
        override: _Boolean
        """A Boolean that determines whether CloudFront overrides a response header with the same name received from
        the origin with the header specified here.
        """
        value: _String
        """The value for the HTTP response header."""
    @_declaration
    class CustomHeadersConfig(_SchemaPropertyType):
        """A list of HTTP response header names and their values. CloudFront includes these headers in HTTP
        responses that it sends for requests that match a cache behavior that's associated with this response
        headers policy.
        """
        items: _Sequence[ResponseHeadersPolicy.CustomHeader | _Document] | _Intrinsic
        """The list of HTTP response headers and their values."""
    @_declaration
    class FrameOptions(_SchemaPropertyType):
        """Determines whether CloudFront includes the ``X-Frame-Options`` HTTP response header and the header's
        value. For more information about the ``X-Frame-Options`` HTTP response header, see X-Frame-Options in the
        MDN Web Docs.
        """
        frame_option: _String
        """The value of the ``X-Frame-Options`` HTTP response header. Valid values are ``DENY`` and ``SAMEORIGIN``.
        For more information about these values, see X-Frame-Options in the MDN Web Docs.
        """
        override: _Boolean
        """A Boolean that determines whether CloudFront overrides the ``X-Frame-Options`` HTTP response header
        received from the origin with the one specified in this response headers policy.
        """
    @_declaration
    class ReferrerPolicy(_SchemaPropertyType):
        """Determines whether CloudFront includes the ``Referrer-Policy`` HTTP response header and the header's
        value. For more information about the ``Referrer-Policy`` HTTP response header, see Referrer-Policy in the
        MDN Web Docs.
        """
        override: _Boolean
        """A Boolean that determines whether CloudFront overrides the ``Referrer-Policy`` HTTP response header
        received from the origin with the one specified in this response headers policy.
        """
        referrer_policy: _String
        """Determines whether CloudFront includes the ``Referrer-Policy`` HTTP response header and the header's
        value. For more information about the ``Referrer-Policy`` HTTP response header, see Referrer-Policy in the
        MDN Web Docs.
        """
    @_declaration
    class RemoveHeader(_SchemaPropertyType):
        """The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache
        behavior that this response headers policy is attached to.
        """
        header: _String
        """The HTTP header name."""
    @_declaration
    class RemoveHeadersConfig(_SchemaPropertyType):
        """A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache
        behavior that this response headers policy is attached to.
        """
        items: _Sequence[ResponseHeadersPolicy.RemoveHeader | _Document] | _Intrinsic
        """The list of HTTP header names."""
    @_declaration
    class ResponseHeadersPolicyConfig(_SchemaPropertyType):
        """A response headers policy configuration. A response headers policy configuration contains metadata about
        the response headers policy, and configurations for sets of HTTP response headers.
        """
        name: _String
        """A name to identify the response headers policy. The name must be unique for response headers policies in
        this AWS-account.
        """
        comment: _String | None = None
        """A comment to describe the response headers policy. The comment cannot be longer than 128 characters."""
        cors_config: ResponseHeadersPolicy.CorsConfig | _Document | None = None
        """A configuration for a set of HTTP response headers that are used for cross-origin resource sharing
        (CORS).
        """
        custom_headers_config: ResponseHeadersPolicy.CustomHeadersConfig | _Document | None = None
        """A configuration for a set of custom HTTP response headers."""
        remove_headers_config: ResponseHeadersPolicy.RemoveHeadersConfig | _Document | None = None
        """A configuration for a set of HTTP headers to remove from the HTTP response."""
        security_headers_config: ResponseHeadersPolicy.SecurityHeadersConfig | _Document | None = None
        """A configuration for a set of security-related HTTP response headers."""
        server_timing_headers_config: ResponseHeadersPolicy.ServerTimingHeadersConfig | _Document | None = None
        """A configuration for enabling the ``Server-Timing`` header in HTTP responses sent from CloudFront."""
    @_declaration
    class SecurityHeadersConfig(_SchemaPropertyType):
        """A configuration for a set of security-related HTTP response headers. CloudFront adds these headers to
        HTTP responses that it sends for requests that match a cache behavior associated with this response headers
        policy.
        """
        content_security_policy: ResponseHeadersPolicy.ContentSecurityPolicy | _Document | None = None
        """The policy directives and their values that CloudFront includes as values for the
        ``Content-Security-Policy`` HTTP response header. For more information about the ``Content-Security-Policy``
        HTTP response header, see Content-Security-Policy in the MDN Web Docs.
        """
        content_type_options: ResponseHeadersPolicy.ContentTypeOptions | _Document | None = None
        """Determines whether CloudFront includes the ``X-Content-Type-Options`` HTTP response header with its value
        set to ``nosniff``. For more information about the ``X-Content-Type-Options`` HTTP response header, see
        X-Content-Type-Options in the MDN Web Docs.
        """
        frame_options: ResponseHeadersPolicy.FrameOptions | _Document | None = None
        """Determines whether CloudFront includes the ``X-Frame-Options`` HTTP response header and the header's
        value. For more information about the ``X-Frame-Options`` HTTP response header, see X-Frame-Options in the
        MDN Web Docs.
        """
        referrer_policy: ResponseHeadersPolicy.ReferrerPolicy | _Document | None = None
        """Determines whether CloudFront includes the ``Referrer-Policy`` HTTP response header and the header's
        value. For more information about the ``Referrer-Policy`` HTTP response header, see Referrer-Policy in the
        MDN Web Docs.
        """
        strict_transport_security: ResponseHeadersPolicy.StrictTransportSecurity | _Document | None = None
        """Determines whether CloudFront includes the ``Strict-Transport-Security`` HTTP response header and the
        header's value. For more information about the ``Strict-Transport-Security`` HTTP response header, see
        Security headers in the *Amazon CloudFront Developer Guide* and Strict-Transport-Security in the MDN Web
        Docs.
        """
        xss_protection: ResponseHeadersPolicy.XSSProtection | _Document | None = None
        """Determines whether CloudFront includes the ``X-XSS-Protection`` HTTP response header and the header's
        value. For more information about the ``X-XSS-Protection`` HTTP response header, see X-XSS-Protection in the
        MDN Web Docs.
        """
    @_declaration
    class ServerTimingHeadersConfig(_SchemaPropertyType):
        """A configuration for enabling the ``Server-Timing`` header in HTTP responses sent from CloudFront."""
        enabled: _Boolean
        """A Boolean that determines whether CloudFront adds the ``Server-Timing`` header to HTTP responses that it
        sends in response to requests that match a cache behavior that's associated with this response headers
        policy.
        """
        sampling_rate: _Number | None = None
        """A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the
        ``Server-Timing`` header to. When you set the sampling rate to 100, CloudFront adds the ``Server-Timing``
        header to the HTTP response for every request that matches the cache behavior that this response headers
        policy is attached to. When you set it to 50, CloudFront adds the header to 50% of the responses for
        requests that match the cache behavior.
        """
    @_declaration
    class StrictTransportSecurity(_SchemaPropertyType):
        """Determines whether CloudFront includes the ``Strict-Transport-Security`` HTTP response header and the
        header's value. For more information about the ``Strict-Transport-Security`` HTTP response header, see
        Strict-Transport-Security in the MDN Web Docs.
        """
        access_control_max_age_sec: _Integer
        """A number that CloudFront uses as the value for the ``max-age`` directive in the
        ``Strict-Transport-Security`` HTTP response header.
        """
        override: _Boolean
        """A Boolean that determines whether CloudFront overrides the ``Strict-Transport-Security`` HTTP response
        header received from the origin with the one specified in this response headers policy.
        """
        include_subdomains: _Boolean | None = None
        """A Boolean that determines whether CloudFront includes the ``includeSubDomains`` directive in the
        ``Strict-Transport-Security`` HTTP response header.
        """
        preload: _Boolean | None = None
        """A Boolean that determines whether CloudFront includes the ``preload`` directive in the
        ``Strict-Transport-Security`` HTTP response header.
        """
    @_declaration
    class XSSProtection(_SchemaPropertyType):
        """Determines whether CloudFront includes the ``X-XSS-Protection`` HTTP response header and the header's
        value. For more information about the ``X-XSS-Protection`` HTTP response header, see X-XSS-Protection in the
        MDN Web Docs.
        """
        override: _Boolean
        """A Boolean that determines whether CloudFront overrides the ``X-XSS-Protection`` HTTP response header
        received from the origin with the one specified in this response headers policy.
        """
        protection: _Boolean
        """A Boolean that determines the value of the ``X-XSS-Protection`` HTTP response header. When this setting
        is ``true``, the value of the ``X-XSS-Protection`` header is ``1``. When this setting is ``false``, the
        value of the ``X-XSS-Protection`` header is ``0``. For more information about these settings, see
        X-XSS-Protection in the MDN Web Docs.
        """
        mode_block: _Boolean | None = None
        """A Boolean that determines whether CloudFront includes the ``mode=block`` directive in the
        ``X-XSS-Protection`` header. For more information about this directive, see X-XSS-Protection in the MDN Web
        Docs.
        """
        report_uri: _String | None = None
        """A reporting URI, which CloudFront uses as the value of the ``report`` directive in the
        ``X-XSS-Protection`` header. You cannot specify a ``ReportUri`` when ``ModeBlock`` is ``true``. For more
        information about using a reporting URL, see X-XSS-Protection in the MDN Web Docs.
        """
    TYPE: _ClassVar[str]
    response_headers_policy_config: ResponseHeadersPolicy.ResponseHeadersPolicyConfig | _Document
    """A response headers policy configuration."""
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...

@_declaration
class StreamingDistribution(_SchemaResource):
    """Resource Type definition for AWS::CloudFront::StreamingDistribution."""
    @_declaration
    class Logging(_SchemaPropertyType):
        bucket: _String
        enabled: _Boolean
        prefix: _String
    @_declaration
    class S3Origin(_SchemaPropertyType):
        domain_name: _String
        origin_access_identity: _String
    @_declaration
    class StreamingDistributionConfig(_SchemaPropertyType):
        comment: _String
        enabled: _Boolean
        s3_origin: StreamingDistribution.S3Origin | _Document
        trusted_signers: StreamingDistribution.TrustedSigners | _Document
        aliases: _Sequence[_String] | _Intrinsic | None = None
        logging: StreamingDistribution.Logging | _Document | None = None
        price_class: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TrustedSigners(_SchemaPropertyType):
        enabled: _Boolean
        aws_account_numbers: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    streaming_distribution_config: StreamingDistribution.StreamingDistributionConfig | _Document
    tags: _Sequence[StreamingDistribution.Tag | _Document] | _Intrinsic
    @property
    def domain_name(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TrustStore(_SchemaResource):
    """A trust store."""
    @_declaration
    class CaCertificatesBundleS3Location(_SchemaPropertyType):
        """The CA certificates bundle location in Amazon S3."""
        bucket: _String
        """The S3 bucket."""
        key: _String
        """The location's key."""
        region: _String
        """The location's Region."""
        version: _String | None = None
        """The location's version."""
    @_declaration
    class CaCertificatesBundleSource(_SchemaPropertyType):
        """A CA certificates bundle source."""
        ca_certificates_bundle_s3_location: TrustStore.CaCertificatesBundleS3Location | _Document
        """The CA certificates bundle location in Amazon S3."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The trust store's name."""
    ca_certificates_bundle_source: TrustStore.CaCertificatesBundleSource | _Document | None = None
    """A CA certificates bundle source."""
    tags: _Sequence[TrustStore.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    use_client_certificate_ocsp_endpoint: _Boolean | None = None
    """A boolean. When true, performs real-time certificate revocation checks by querying the OCSP endpoint
    specified within the client certificate.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def e_tag(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def number_of_ca_certificates(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class VpcOrigin(_SchemaResource):
    """An Amazon CloudFront VPC origin."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A complex type that contains ``Tag`` key and ``Tag`` value."""
        key: _String
        """A string that contains ``Tag`` key. The string length should be between 1 and 128 characters. Valid
        characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . : / = + @``.
        """
        value: _String
        """A string that contains an optional ``Tag`` value. The string length should be between 0 and 256
        characters. Valid characters include ``a-z``, ``A-Z``, ``0-9``, space, and the special characters ``_ - . :
        / = + @``.
        """
    @_declaration
    class VpcOriginEndpointConfig(_SchemaPropertyType):
        """An Amazon CloudFront VPC origin endpoint configuration."""
        arn: _String
        """The ARN of the CloudFront VPC origin endpoint configuration."""
        name: _String
        """The name of the CloudFront VPC origin endpoint configuration."""
        http_port: _Integer | None = None
        """The HTTP port for the CloudFront VPC origin endpoint configuration. The default value is ``80``."""
        https_port: _Integer | None = None
        """The HTTPS port of the CloudFront VPC origin endpoint configuration. The default value is ``443``."""
        ip_address_type: _Literal["ipv4", "dualstack"] | _String | None = None
        origin_protocol_policy: _Literal["http-only", "https-only", "match-viewer"] | _String | None = None
        """The origin protocol policy for the CloudFront VPC origin endpoint configuration."""
        origin_ssl_protocols: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS.
        Valid values include ``SSLv3``, ``TLSv1``, ``TLSv1.1``, and ``TLSv1.2``. For more information, see Minimum
        Origin SSL Protocol in the *Amazon CloudFront Developer Guide*.
        """
    TYPE: _ClassVar[str]
    vpc_origin_endpoint_config: VpcOrigin.VpcOriginEndpointConfig | _Document
    """The VPC origin endpoint configuration."""
    tags: _Sequence[VpcOrigin.Tag | _Document] | _Intrinsic | None = None
    """A complex type that contains zero or more ``Tag`` elements."""
    @property
    def account_id(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
