"""The property types of a REST API and of its events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sampy.declaration import (
    Boolean,
    Document,
    Documents,
    Integer,
    Number,
    PropertyType,
    String,
    Strings,
    declaration,
    prop,
)


@declaration
class ApiDefinition(PropertyType):
    """An OpenAPI document in S3.

    Source: AWS page "ApiDefinition" of the AWS SAM developer guide.

    Args:
        bucket: The bucket.
        key: The key of the object.
        version: The version of the object.
    """

    bucket: String
    key: String
    version: String | None = None


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
class AuthorizerIdentity(PropertyType):
    """What an authorizer gets of a request.

    Source: AWS pages "CognitoAuthorizationIdentity" and "LambdaRequestAuthorizationIdentity".

    Args:
        header: The header with the token; ``Authorization`` where it isn't given.
        validation_expression: A regular expression that the token must match.
        reauthorize_every: For how many seconds an answer is kept; 0 for not at all.
        headers: Headers, for authorizers of requests.
        query_strings: Query parameters, for authorizers of requests.
        stage_variables: Stage variables, for authorizers of requests.
        context: Context variables, for authorizers of requests.
    """

    header: String | None = None
    validation_expression: String | None = None
    reauthorize_every: Integer | None = None
    headers: Strings | None = None
    query_strings: Strings | None = None
    stage_variables: Strings | None = None
    context: Strings | None = None


@declaration
class CognitoAuthorizer(PropertyType):
    """Lets in who has a token of a Cognito user pool.

    Source: AWS page "CognitoAuthorizer" of the AWS SAM developer guide.

    Args:
        user_pool_arn: The user pool, or several.
        authorization_scopes: The scopes that are asked for.
        identity: Where the token stands.
    """

    user_pool_arn: String | Strings
    authorization_scopes: Sequence[String] | None = None
    identity: AuthorizerIdentity | Document | None = None


@declaration
class LambdaAuthorizer(PropertyType):
    """Lets in whom a Lambda function lets in.

    Source: AWS pages "LambdaTokenAuthorizer" and "LambdaRequestAuthorizer".

    Args:
        function_arn: The function.
        function_payload_type: ``TOKEN``, or ``REQUEST`` with an `identity`.
        function_invoke_role: The role that invokes it.
        disable_function_default_permissions: Make no permission to invoke it.
        authorization_scopes: The scopes that are asked for.
        identity: What it gets of the request.
    """

    function_arn: String
    function_payload_type: str | None = None
    function_invoke_role: String | None = None
    disable_function_default_permissions: bool | None = None
    authorization_scopes: Sequence[String] | None = None
    identity: AuthorizerIdentity | Document | None = None


@declaration
class ResourcePolicy(PropertyType):
    """Which accounts, addresses and networks may call.

    Source: AWS page "ResourcePolicyStatement" of the AWS SAM developer guide.

    Args:
        aws_account_whitelist: Accounts that may.
        aws_account_blacklist: Accounts that may not.
        ip_range_whitelist: Address ranges that may, such as ``203.0.113.0/24``.
        ip_range_blacklist: Address ranges that may not.
        source_vpc_whitelist: VPCs and VPC endpoints that may, by their ids.
        source_vpc_blacklist: VPCs and VPC endpoints that may not, by their ids.
        intrinsic_vpc_whitelist: VPCs that may, as references.
        intrinsic_vpc_blacklist: VPCs that may not, as references.
        intrinsic_vpce_whitelist: VPC endpoints that may, as references.
        intrinsic_vpce_blacklist: VPC endpoints that may not, as references.
        custom_statements: Statements of your own.
    """

    aws_account_whitelist: Strings | None = None
    aws_account_blacklist: Strings | None = None
    ip_range_whitelist: Strings | None = None
    ip_range_blacklist: Strings | None = None
    source_vpc_whitelist: Strings | None = None
    source_vpc_blacklist: Strings | None = None
    intrinsic_vpc_whitelist: Strings | None = None
    intrinsic_vpc_blacklist: Strings | None = None
    intrinsic_vpce_whitelist: Strings | None = None
    intrinsic_vpce_blacklist: Strings | None = None
    custom_statements: Documents | None = None


@declaration
class ApiUsagePlan(PropertyType):
    """Who calls with which key, how often, and how fast.

    Source: AWS page "ApiUsagePlan" of the AWS SAM developer guide.

    Args:
        create_usage_plan: ``PER_API``, ``SHARED`` by the APIs of the stack, or ``NONE``.
        description: What the plan is for.
        quota: The most requests in a period.
        tags: Tags of the plan.
        throttle: The most requests in a second.
        usage_plan_name: The name of the plan.
    """

    create_usage_plan: str
    description: String | None = None
    quota: Document | None = None
    tags: Documents | None = None
    throttle: Document | None = None
    usage_plan_name: String | None = None


@declaration
class ApiAuth(PropertyType):
    """Who may call the API.

    Source: AWS page "ApiAuth" of the AWS SAM developer guide.

    Args:
        authorizers: Authorizers, by a name of your choice.
        default_authorizer: The one for methods that name none; or ``AWS_IAM``.
        add_default_authorizer_to_cors_preflight: Ask for it in OPTIONS methods too.
        api_key_required: Ask for an API key.
        add_api_key_required_to_cors_preflight: Ask for it in OPTIONS methods too.
        invoke_role: The role that invokes functions for callers that sign with IAM; ``NONE`` for none.
        resource_policy: Which accounts, addresses and networks may call.
        usage_plan: Who calls with which key, how often, and how fast.
    """

    authorizers: Mapping[str, CognitoAuthorizer | LambdaAuthorizer | Document] | None = None
    default_authorizer: String | None = None
    add_default_authorizer_to_cors_preflight: bool | None = None
    api_key_required: bool | None = None
    add_api_key_required_to_cors_preflight: bool | None = None
    invoke_role: String | None = None
    resource_policy: ResourcePolicy | Document | None = None
    usage_plan: ApiUsagePlan | Document | None = None


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
