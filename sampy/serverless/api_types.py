"""The property types of a REST API, but for those that say who may call it."""

from __future__ import annotations

from collections.abc import Sequence

from sampy.declaration import (
    Boolean,
    Document,
    Integer,
    Number,
    PropertyType,
    String,
    Strings,
    declaration,
    prop,
)
from sampy.serverless.s3_object import S3Object


@declaration
class ApiDefinition(S3Object):
    """An OpenAPI document in S3.

    Source: AWS page "ApiDefinition" of the AWS SAM developer guide.
    """


@declaration
class CorsConfiguration(PropertyType):
    """What pages of other origins may do.

    Source: AWS page "CorsConfiguration" of the AWS SAM developer guide. Values stand in single quotes within the text.

    Args:
        allow_origin: The origin that is allowed: ``"'https://example.com'"``; all, where it isn't given.
        allow_credentials: Let browsers send cookies; needs an origin.
        allow_headers: The request headers that are allowed, with commas between them.
        allow_methods: The methods that are allowed; those of the path, where they aren't given.
        max_age: For how many seconds browsers keep the answer.
    """

    allow_origin: String | None = None
    allow_credentials: Boolean | None = None
    allow_headers: String | None = None
    allow_methods: String | None = None
    max_age: String | None = None


@declaration
class EndpointConfiguration(PropertyType):
    """Where the API can be reached.

    Source: AWS page "EndpointConfiguration" of the AWS SAM developer guide.

    Args:
        type: ``EDGE``, ``REGIONAL`` or ``PRIVATE``.
        vpc_endpoint_ids: The VPC endpoints of a private API.
        ip_address_type: ``ipv4`` or ``dualstack``.
    """

    type: String
    vpc_endpoint_ids: Strings | None = prop(default=None, name="VPCEndpointIds")
    ip_address_type: String | None = None


@declaration
class AccessLogSetting(PropertyType):
    """Where and in which format requests are logged.

    Source: AWS page "AWS::ApiGateway::Stage AccessLogSetting".

    Args:
        destination_arn: The ARN of the log group or delivery stream.
        format: The format, with variables such as ``$context.requestId``.
    """

    destination_arn: String | None = None
    format: String | None = None


@declaration
class CanarySetting(PropertyType):
    """A share of the traffic for another deployment.

    Source: AWS page "AWS::ApiGateway::Stage CanarySetting".

    Args:
        deployment_id: The deployment.
        percent_traffic: The share, 0 to 100.
        stage_variable_overrides: Stage variables that differ there.
        use_stage_cache: Use the cache of the stage.
    """

    deployment_id: String | None = None
    percent_traffic: Number | None = None
    stage_variable_overrides: Document | None = None
    use_stage_cache: Boolean | None = None


@declaration
class MethodSetting(PropertyType):
    """Logging, metrics, caching and throttling of methods.

    Source: AWS page "AWS::ApiGateway::Stage MethodSetting".

    Args:
        http_method: The method, or ``*``.
        resource_path: The path with ``~1`` for its slashes but the first, or ``/*``.
        cache_data_encrypted: Encrypt the cache.
        cache_ttl_in_seconds: For how long responses are cached.
        caching_enabled: Cache responses.
        data_trace_enabled: Log requests and responses whole.
        logging_level: ``OFF``, ``ERROR`` or ``INFO``.
        metrics_enabled: Send metrics to CloudWatch.
        throttling_burst_limit: The most requests at the same time.
        throttling_rate_limit: The most requests in a second.
    """

    http_method: String | None = None
    resource_path: String | None = None
    cache_data_encrypted: Boolean | None = None
    cache_ttl_in_seconds: Integer | None = None
    caching_enabled: Boolean | None = None
    data_trace_enabled: Boolean | None = None
    logging_level: String | None = None
    metrics_enabled: Boolean | None = None
    throttling_burst_limit: Integer | None = None
    throttling_rate_limit: Number | None = None


@declaration
class ResponseParameters(PropertyType):
    """Headers and parameters of a gateway response.

    Args:
        headers: Values of headers, by name.
        paths: Values of path parameters, by name.
        query_strings: Values of query parameters, by name.
    """

    headers: Document | None = None
    paths: Document | None = None
    query_strings: Document | None = None


@declaration
class GatewayResponse(PropertyType):
    """A response of the gateway itself.

    Source: AWS page "GatewayResponses" of the AWS SAM developer guide.

    Args:
        response_parameters: Its headers and parameters.
        response_templates: Its bodies, by media type.
        status_code: Its status.
    """

    response_parameters: ResponseParameters | Document | None = None
    response_templates: Document | None = None
    status_code: String | Integer | None = None


@declaration
class MutualTlsAuthentication(PropertyType):
    """The certificates of clients that are trusted.

    Source: AWS page "AWS::ApiGateway::DomainName MutualTlsAuthentication".

    Args:
        truststore_uri: The S3 URI of the trust store.
        truststore_version: The version of that object.
    """

    truststore_uri: String | None = None
    truststore_version: String | None = None


@declaration
class Route53Configuration(PropertyType):
    """The DNS records of a domain.

    Source: AWS page "Route53Configuration" of the AWS SAM developer guide.

    Args:
        hosted_zone_id: The hosted zone by its id.
        hosted_zone_name: The hosted zone by its name, with the dot at its end.
        distribution_domain_name: The CloudFront distribution of an edge-optimised domain.
        evaluate_target_health: Let the records follow the health of the API.
        ip_v6: Make a record for IPv6 as well.
        region: The region of latency-based records.
        set_identifier: What tells records of one name apart.
        separate_record_set_group: Make a record set group for this domain alone.
        vpc_endpoint_domain_name: The name of the VPC endpoint of a private domain.
        vpc_endpoint_hosted_zone_id: The hosted zone of that endpoint.
    """

    hosted_zone_id: String | None = None
    hosted_zone_name: String | None = None
    distribution_domain_name: String | None = None
    evaluate_target_health: Boolean | None = None
    ip_v6: bool | None = None
    region: String | None = None
    set_identifier: String | None = None
    separate_record_set_group: bool | None = None
    vpc_endpoint_domain_name: String | None = None
    vpc_endpoint_hosted_zone_id: String | None = None


@declaration
class DomainConfiguration(PropertyType):
    """A domain of your own.

    Source: AWS page "DomainConfiguration" of the AWS SAM developer guide.

    Args:
        domain_name: The domain.
        certificate_arn: Its certificate.
        access_association: The VPC endpoint that may reach a private domain.
        base_path: The base paths of the API under the domain.
        endpoint_access_mode: ``BASIC`` or ``STRICT``.
        endpoint_configuration: ``REGIONAL``, ``EDGE`` or ``PRIVATE``.
        ip_address_type: ``ipv4`` or ``dualstack``.
        mutual_tls_authentication: The certificates of clients that are trusted.
        normalize_base_path: Keep letters and digits of base paths only.
        ownership_verification_certificate_arn: A certificate that proves that the domain is yours.
        policy: Who may reach a private domain.
        route53: DNS records.
        security_policy: The TLS version that clients need.
    """

    domain_name: String
    certificate_arn: String
    access_association: Document | None = None
    base_path: String | Sequence[str] | None = None
    endpoint_access_mode: String | None = None
    endpoint_configuration: str | None = None
    ip_address_type: String | None = None
    mutual_tls_authentication: MutualTlsAuthentication | Document | None = None
    normalize_base_path: bool | None = None
    ownership_verification_certificate_arn: String | None = None
    policy: Document | None = None
    route53: Route53Configuration | Document | None = None
    security_policy: String | None = None
