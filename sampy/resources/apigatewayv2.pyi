"""AWS::ApiGatewayV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.apis import AnyApiGrants as _AnyApiGrants
from sampy.grants.grantees import Sender as _Sender
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Api(_AnyApiGrants, _Sender, _SchemaResource):
    """The ``AWS::ApiGatewayV2::Api`` resource creates an API. WebSocket APIs and HTTP APIs are supported. For more
    information about WebSocket APIs, see About WebSocket APIs in API Gateway in the *API Gateway Developer Guide*.
    For more information about HTTP APIs, see HTTP APIs in the *API Gateway Developer Guide.*.
    """
    @_declaration
    class BodyS3Location(_SchemaPropertyType):
        """The ``BodyS3Location`` property specifies an S3 location from which to import an OpenAPI definition.
        Supported only for HTTP APIs.
        """
        bucket: _String | None = None
        """The S3 bucket that contains the OpenAPI definition to import. Required if you specify a
        ``BodyS3Location`` for an API.
        """
        etag: _String | None = None
        """The Etag of the S3 object."""
        key: _String | None = None
        """The key of the S3 object. Required if you specify a ``BodyS3Location`` for an API."""
        version: _String | None = None
        """The version of the S3 object."""
    @_declaration
    class Cors(_SchemaPropertyType):
        """The ``Cors`` property specifies a CORS configuration for an API. Supported only for HTTP APIs. See
        Configuring CORS for more information.
        """
        allow_credentials: _Boolean | None = None
        """Specifies whether credentials are included in the CORS request. Supported only for HTTP APIs."""
        allow_headers: _Sequence[_String] | _Intrinsic | None = None
        """Represents a collection of allowed headers. Supported only for HTTP APIs."""
        allow_methods: _Sequence[_String] | _Intrinsic | None = None
        """Represents a collection of allowed HTTP methods. Supported only for HTTP APIs."""
        allow_origins: _Sequence[_String] | _Intrinsic | None = None
        """Represents a collection of allowed origins. Supported only for HTTP APIs."""
        expose_headers: _Sequence[_String] | _Intrinsic | None = None
        """Represents a collection of exposed headers. Supported only for HTTP APIs."""
        max_age: _Integer | None = None
        """The number of seconds that the browser should cache preflight request results. Supported only for HTTP
        APIs.
        """
    TYPE: _ClassVar[str]
    api_key_selection_expression: _String | None = None
    """An API key selection expression. Supported only for WebSocket APIs. See API Key Selection Expressions."""
    base_path: _String | None = None
    """Specifies how to interpret the base path of the API during import. Valid values are ``ignore``, ``prepend``,
    and ``split``. The default value is ``ignore``. To learn more, see Set the OpenAPI basePath Property. Supported
    only for HTTP APIs.
    """
    body: _Document | _String | None = None
    body_s3_location: Api.BodyS3Location | _Document | None = None
    """The S3 location of an OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must
    specify a ``Body`` or ``BodyS3Location``. If you specify a ``Body`` or ``BodyS3Location``, don't specify
    CloudFormation resources such as ``AWS::ApiGatewayV2::Authorizer`` or ``AWS::ApiGatewayV2::Route``. API Gateway
    doesn't support the combination of OpenAPI and CloudFormation resources.
    """
    cors_configuration: Api.Cors | _Document | None = None
    """A CORS configuration. Supported only for HTTP APIs. See Configuring CORS for more information."""
    credentials_arn: _String | None = None
    """This property is part of quick create. It specifies the credentials required for the integration, if any. For
    a Lambda integration, three options are available. To specify an IAM Role for API Gateway to assume, use the
    role's Amazon Resource Name (ARN). To require that the caller's identity be passed through from the request,
    specify ``arn:aws:iam::*:user/*``. To use resource-based permissions on supported AWS services, specify
    ``null``.
    """
    description: _String | None = None
    """The description of the API."""
    disable_execute_api_endpoint: _Boolean | None = None
    """Specifies whether clients can invoke your API by using the default ``execute-api`` endpoint. By default,
    clients can invoke your API with the default https://{api_id}.execute-api.{region}.amazonaws.com endpoint. To
    require that clients use a custom domain name to invoke your API, disable the default endpoint.
    """
    disable_schema_validation: _Boolean | None = None
    """Avoid validating models when creating a deployment. Supported only for WebSocket APIs."""
    fail_on_warnings: _Boolean | None = None
    """Specifies whether to rollback the API creation when a warning is encountered. By default, API creation
    continues if a warning is encountered.
    """
    ip_address_type: _String | None = None
    """The IP address types that can invoke the API. Use ``ipv4`` to allow only IPv4 addresses to invoke your API,
    or use ``dualstack`` to allow both IPv4 and IPv6 addresses to invoke your API. Don’t use IP address type for an
    HTTP API based on an OpenAPI specification. Instead, specify the IP address type in the OpenAPI specification.
    """
    name: _String | None = None
    """The name of the API. Required unless you specify an OpenAPI definition for ``Body`` or ``S3BodyLocation``."""
    protocol_type: _String | None = None
    """The API protocol. Valid values are ``WEBSOCKET`` or ``HTTP``. Required unless you specify an OpenAPI
    definition for ``Body`` or ``S3BodyLocation``.
    """
    route_key: _String | None = None
    """This property is part of quick create. If you don't specify a ``routeKey``, a default route of ``$default``
    is created. The ``$default`` route acts as a catch-all for any request made to your API, for a particular stage.
    The ``$default`` route key can't be modified. You can add routes after creating the API, and you can update the
    route keys of additional routes. Supported only for HTTP APIs.
    """
    route_selection_expression: _String | None = None
    """The route selection expression for the API. For HTTP APIs, the ``routeSelectionExpression`` must be
    ``${request.method} ${request.path}``. If not provided, this will be the default for HTTP APIs. This property is
    required for WebSocket APIs.
    """
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    target: _String | None = None
    """This property is part of quick create. Quick create produces an API with an integration, a default catch-all
    route, and a default stage which is configured to automatically deploy changes. For HTTP integrations, specify a
    fully qualified URL. For Lambda integrations, specify a function ARN. The type of the integration will be
    HTTP_PROXY or AWS_PROXY, respectively. Supported only for HTTP APIs.
    """
    version: _String | None = None
    """A version identifier for the API."""
    @property
    def api_endpoint(self) -> _Intrinsic: ...
    @property
    def api_id(self) -> _Intrinsic: ...
    @property
    def execute_api_arn(self) -> _Intrinsic: ...

@_declaration
class ApiGatewayManagedOverrides(_SchemaResource):
    """Resource Type definition for AWS::ApiGatewayV2::ApiGatewayManagedOverrides."""
    @_declaration
    class AccessLogSettings(_SchemaPropertyType):
        destination_arn: _String | None = None
        """The ARN of the CloudWatch Logs log group to receive access logs."""
        format: _String | None = None
        """A single line format of the access logs of data, as specified by selected $context variables. The format
        must include at least $context.requestId.
        """
    @_declaration
    class IntegrationOverrides(_SchemaPropertyType):
        description: _String | None = None
        """The description of the integration."""
        integration_method: _String | None = None
        """Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you
        must set the integration method to POST.
        """
        payload_format_version: _String | None = None
        """Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs,
        supported values for Lambda proxy integrations are 1.0 and 2.0. For all other integrations, 1.0 is the only
        supported value.
        """
        timeout_in_millis: _Integer | None = None
        """Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000
        milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP
        APIs.
        """
    @_declaration
    class RouteOverrides(_SchemaPropertyType):
        authorization_scopes: _Sequence[_String] | _Intrinsic | None = None
        """The authorization scopes supported by this route."""
        authorization_type: _String | None = None
        """The authorization type for the route. To learn more, see AuthorizationType."""
        authorizer_id: _String | None = None
        """The identifier of the Authorizer resource to be associated with this route. The authorizer identifier is
        generated by API Gateway when you created the authorizer.
        """
        operation_name: _String | None = None
        """The operation name for the route."""
        target: _String | None = None
        """For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN.
        The type of the integration will be HTTP_PROXY or AWS_PROXY, respectively.
        """
    @_declaration
    class RouteSettings(_SchemaPropertyType):
        detailed_metrics_enabled: _Boolean | None = None
        """Specifies whether detailed metrics are enabled."""
        throttling_burst_limit: _Integer | None = None
        """Specifies the throttling burst limit."""
        throttling_rate_limit: _Number | None = None
        """Specifies the throttling rate limit."""
    @_declaration
    class StageOverrides(_SchemaPropertyType):
        access_log_settings: ApiGatewayManagedOverrides.AccessLogSettings | _Document | None = None
        """Settings for logging access in a stage."""
        auto_deploy: _Boolean | None = None
        """Specifies whether updates to an API automatically trigger a new deployment. The default value is true."""
        default_route_settings: ApiGatewayManagedOverrides.RouteSettings | _Document | None = None
        """The default route settings for the stage."""
        description: _String | None = None
        """The description for the API stage."""
        route_settings: _Document | _String | None = None
        stage_variables: _Document | _String | None = None
    TYPE: _ClassVar[str]
    api_id: _String
    """The ID of the API for which to override the configuration of API Gateway-managed resources."""
    integration: ApiGatewayManagedOverrides.IntegrationOverrides | _Document | None = None
    """Overrides the integration configuration for an API Gateway-managed integration."""
    route: ApiGatewayManagedOverrides.RouteOverrides | _Document | None = None
    """Overrides the route configuration for an API Gateway-managed route."""
    stage: ApiGatewayManagedOverrides.StageOverrides | _Document | None = None
    """Overrides the stage configuration for an API Gateway-managed stage."""
    @property
    def id(self) -> _Intrinsic:
        """A TPS Code is automatically generated on creation and assigned as the unique identifier."""

@_declaration
class ApiMapping(_SchemaResource):
    """The ``AWS::ApiGatewayV2::ApiMapping`` resource contains an API mapping. An API mapping relates a path of your
    custom domain name to a stage of your API. A custom domain name can have multiple API mappings, but the paths
    can't overlap. A custom domain can map only to APIs of the same protocol type. For more information, see
    CreateApiMapping in the *Amazon API Gateway V2 API Reference*.
    """
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    domain_name: _String
    """The domain name."""
    stage: _String
    """The API stage."""
    api_mapping_key: _String | None = None
    """The API mapping key."""
    @property
    def api_mapping_id(self) -> _Intrinsic: ...

@_declaration
class Authorizer(_SchemaResource):
    """The ``AWS::ApiGatewayV2::Authorizer`` resource creates an authorizer for a WebSocket API or an HTTP API. To
    learn more, see Controlling and managing access to a WebSocket API in API Gateway and Controlling and managing
    access to an HTTP API in API Gateway in the *API Gateway Developer Guide*.
    """
    @_declaration
    class JWTConfiguration(_SchemaPropertyType):
        """The ``JWTConfiguration`` property specifies the configuration of a JWT authorizer. Required for the
        ``JWT`` authorizer type. Supported only for HTTP APIs.
        """
        audience: _Sequence[_String] | _Intrinsic | None = None
        """A list of the intended recipients of the JWT. A valid JWT must provide an ``aud`` that matches at least
        one entry in this list. See RFC 7519. Required for the ``JWT`` authorizer type. Supported only for HTTP
        APIs.
        """
        issuer: _String | None = None
        """The base domain of the identity provider that issues JSON Web Tokens. For example, an Amazon Cognito user
        pool has the following format: ``https://cognito-idp.{region}.amazonaws.com/{userPoolId}``. Required for the
        ``JWT`` authorizer type. Supported only for HTTP APIs.
        """
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    authorizer_type: _String
    """The authorizer type. Specify ``REQUEST`` for a Lambda function using incoming request parameters. Specify
    ``JWT`` to use JSON Web Tokens (supported only for HTTP APIs).
    """
    name: _String
    """The name of the authorizer."""
    authorizer_credentials_arn: _String | None = None
    """Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM
    role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To use resource-based permissions on
    the Lambda function, specify null. Supported only for ``REQUEST`` authorizers.
    """
    authorizer_payload_format_version: _String | None = None
    """Specifies the format of the payload sent to an HTTP API Lambda authorizer. Required for HTTP API Lambda
    authorizers. Supported values are ``1.0`` and ``2.0``. To learn more, see Working with Lambda authorizers for
    HTTP APIs.
    """
    authorizer_result_ttl_in_seconds: _Integer | None = None
    """The time to live (TTL) for cached authorizer results, in seconds. If it equals 0, authorization caching is
    disabled. If it is greater than 0, API Gateway caches authorizer responses. The maximum value is 3600, or 1
    hour. Supported only for HTTP API Lambda authorizers.
    """
    authorizer_uri: _String | None = None
    """The authorizer's Uniform Resource Identifier (URI). For ``REQUEST`` authorizers, this must be a well-formed
    Lambda function URI, for example,
    ``arn:aws:apigateway:us-west-2:lambda:path/2015-03-31/functions/arn:aws:lambda:us-west-2:{account_id}:function:{lambda_function_name}/invocations``.
    """
    enable_simple_responses: _Boolean | None = None
    """Specifies whether a Lambda authorizer returns a response in a simple format. By default, a Lambda authorizer
    must return an IAM policy. If enabled, the Lambda authorizer can return a boolean value instead of an IAM
    policy. Supported only for HTTP APIs. To learn more, see Working with Lambda authorizers for HTTP APIs.
    """
    identity_source: _Sequence[_String] | _Intrinsic | None = None
    """The identity source for which authorization is requested. For a ``REQUEST`` authorizer, this is optional. The
    value is a set of one or more mapping expressions of the specified request parameters. The identity source can
    be headers, query string parameters, stage variables, and context parameters.
    """
    identity_validation_expression: _String | None = None
    """This parameter is not used."""
    jwt_configuration: Authorizer.JWTConfiguration | _Document | None = None
    """The ``JWTConfiguration`` property specifies the configuration of a JWT authorizer. Required for the ``JWT``
    authorizer type. Supported only for HTTP APIs.
    """
    @property
    def authorizer_id(self) -> _Intrinsic: ...

@_declaration
class Deployment(_SchemaResource):
    """The ``AWS::ApiGatewayV2::Deployment`` resource creates a deployment for an API."""
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    description: _String | None = None
    """The description for the deployment resource."""
    stage_name: _String | None = None
    """The name of an existing stage to associate with the deployment."""
    @property
    def deployment_id(self) -> _Intrinsic: ...

@_declaration
class DomainName(_SchemaResource):
    """The ``AWS::ApiGatewayV2::DomainName`` resource specifies a custom domain name for your API in Amazon API
    Gateway (API Gateway). You can use a custom domain name to provide a URL that's more intuitive and easier to
    recall. For more information about using custom domain names, see Set up Custom Domain Name for an API in API
    Gateway in the *API Gateway Developer Guide*.
    """
    @_declaration
    class DomainNameConfiguration(_SchemaPropertyType):
        """The ``DomainNameConfiguration`` property type specifies the configuration for an API's domain name.
        ``DomainNameConfiguration`` is a property of the AWS::ApiGatewayV2::DomainName resource.
        """
        certificate_arn: _String | None = None
        """An AWS-managed certificate that will be used by the edge-optimized endpoint for this domain name. AWS
        Certificate Manager is the only supported source.
        """
        certificate_name: _String | None = None
        """The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this
        domain name.
        """
        endpoint_type: _String | None = None
        """The endpoint type."""
        ip_address_type: _String | None = None
        """The IP address types that can invoke the domain name. Use ``ipv4`` to allow only IPv4 addresses to invoke
        your domain name, or use ``dualstack`` to allow both IPv4 and IPv6 addresses to invoke your domain name.
        """
        ownership_verification_certificate_arn: _String | None = None
        """The Amazon resource name (ARN) for the public certificate issued by ACMlong. This ARN is used to validate
        custom domain ownership. It's required only if you configure mutual TLS and use either an ACM-imported or a
        private CA certificate ARN as the regionalCertificateArn.
        """
        security_policy: _String | None = None
        """The Transport Layer Security (TLS) version of the security policy for this domain name. The valid values
        are ``TLS_1_0`` and ``TLS_1_2``.
        """
    @_declaration
    class MutualTlsAuthentication(_SchemaPropertyType):
        """If specified, API Gateway performs two-way authentication between the client and the server. Clients must
        present a trusted certificate to access your API.
        """
        truststore_uri: _String | None = None
        """An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example,
        ``s3://bucket-name/key-name``. The truststore can contain certificates from public or private certificate
        authorities. To update the truststore, upload a new version to S3, and then update your custom domain name
        to use the new version. To update the truststore, you must have permissions to access the S3 object.
        """
        truststore_version: _String | None = None
        """The version of the S3 object that contains your truststore. To specify a version, you must have
        versioning enabled for the S3 bucket.
        """
    TYPE: _ClassVar[str]
    domain_name: _String
    """The custom domain name for your API in Amazon API Gateway. Uppercase letters and the underscore (``_``)
    character are not supported.
    """
    domain_name_configurations: _Sequence[DomainName.DomainNameConfiguration | _Document] | _Intrinsic | None = None
    """The domain name configurations."""
    mutual_tls_authentication: DomainName.MutualTlsAuthentication | _Document | None = None
    """The mutual TLS authentication configuration for a custom domain name."""
    routing_mode: _Literal["API_MAPPING_ONLY", "ROUTING_RULE_THEN_API_MAPPING", "ROUTING_RULE_ONLY"] | _String | None = None
    """The routing mode API Gateway uses to route traffic to your APIs."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def domain_name_arn(self) -> _Intrinsic: ...
    @property
    def regional_domain_name(self) -> _Intrinsic: ...
    @property
    def regional_hosted_zone_id(self) -> _Intrinsic: ...

@_declaration
class Integration(_SchemaResource):
    """Resource Type definition for AWS::ApiGatewayV2::Integration."""
    @_declaration
    class ResponseParameter(_SchemaPropertyType):
        """response parameter."""
        destination: _String | None = None
        source: _String | None = None
    @_declaration
    class ResponseParameterMap(_SchemaPropertyType):
        """map of response parameter lists."""
        response_parameters: _Sequence[Integration.ResponseParameter | _Document] | _Intrinsic | None = None
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
    class TlsConfig(_SchemaPropertyType):
        """The TlsConfig property specifies the TLS configuration for a private integration. Supported only for HTTP
        APIs.
        """
        server_name_to_verify: _String | None = None
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    integration_type: _String
    """The integration type of an integration."""
    connection_id: _String | None = None
    """The ID of the VPC link for a private integration. Supported only for HTTP APIs."""
    connection_type: _String | None = None
    """The type of the network connection to the integration endpoint. Specify INTERNET for connections through the
    public routable internet or VPC_LINK for private connections between API Gateway and resources in a VPC. The
    default value is INTERNET.
    """
    content_handling_strategy: _String | None = None
    """Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions.
    Supported values are CONVERT_TO_BINARY and CONVERT_TO_TEXT.
    """
    credentials_arn: _String | None = None
    """Specifies the credentials required for the integration, if any. For AWS integrations, three options are
    available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To
    require that the caller's identity be passed through from the request, specify the string arn:aws:iam::*:user/*.
    To use resource-based permissions on supported AWS services, don't specify this parameter.
    """
    description: _String | None = None
    """The description of the integration."""
    integration_method: _String | None = None
    """Specifies the integration's HTTP method type."""
    integration_subtype: _String | None = None
    """Supported only for HTTP API AWS_PROXY integrations. Specifies the AWS service action to invoke."""
    integration_uri: _String | None = None
    """For a Lambda integration, specify the URI of a Lambda function. For an HTTP integration, specify a
    fully-qualified URL. For an HTTP API private integration, specify the ARN of an Application Load Balancer
    listener, Network Load Balancer listener, or AWS Cloud Map service.
    """
    passthrough_behavior: _String | None = None
    """Specifies the pass-through behavior for incoming requests based on the Content-Type header in the request,
    and the available mapping templates specified as the requestTemplates property on the Integration resource.
    There are three valid values: WHEN_NO_MATCH, WHEN_NO_TEMPLATES, and NEVER. Supported only for WebSocket APIs.
    """
    payload_format_version: _String | None = None
    """Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported
    values for Lambda proxy integrations are 1.0 and 2.0 For all other integrations, 1.0 is the only supported
    value.
    """
    request_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value map specifying parameters."""
    request_templates: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of Velocity templates that are applied on the request payload based on the value of the Content-Type
    header sent by the client.
    """
    response_parameters: _Mapping[str, Integration.ResponseParameterMap | _Document] | _Intrinsic | None = None
    """Parameters that transform the HTTP response from a backend integration before returning the response to
    clients. Supported only for HTTP APIs.
    """
    template_selection_expression: _String | None = None
    """The template selection expression for the integration. Supported only for WebSocket APIs."""
    timeout_in_millis: _Integer | None = None
    """Custom timeout between 50 and 29000 milliseconds for WebSocket APIs and between 50 and 30000 milliseconds for
    HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs.
    """
    tls_config: Integration.TlsConfig | _Document | None = None
    """The TLS configuration for a private integration. If you specify a TLS configuration, private integration
    traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    """
    @property
    def integration_id(self) -> _Intrinsic:
        """The integration ID."""

@_declaration
class IntegrationResponse(_SchemaResource):
    """The ``AWS::ApiGatewayV2::IntegrationResponse`` resource updates an integration response for an WebSocket API.
    For more information, see Set up WebSocket API Integration Responses in API Gateway in the *API Gateway
    Developer Guide*.
    """
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    integration_id: _String
    """The integration ID."""
    integration_response_key: _String
    """The integration response key."""
    content_handling_strategy: _String | None = None
    """Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions.
    Supported values are ``CONVERT_TO_BINARY`` and ``CONVERT_TO_TEXT``, with the following behaviors:
    ``CONVERT_TO_BINARY``: Converts a response payload from a Base64-encoded string to the corresponding binary
    blob. ``CONVERT_TO_TEXT``: Converts a response payload from a binary blob to a Base64-encoded string.
    """
    response_parameters: _Document | _String | None = None
    response_templates: _Document | _String | None = None
    template_selection_expression: _String | None = None
    """The template selection expression for the integration response. Supported only for WebSocket APIs."""
    @property
    def integration_response_id(self) -> _Intrinsic: ...

@_declaration
class Model(_SchemaResource):
    """The ``AWS::ApiGatewayV2::Model`` resource updates data model for a WebSocket API. For more information, see
    Model Selection Expressions in the *API Gateway Developer Guide*.
    """
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    name: _String
    """The name of the model."""
    schema: _Document | _String
    content_type: _String | None = None
    """The content-type for the model, for example, "application/json"."""
    description: _String | None = None
    """The description of the model."""
    @property
    def model_id(self) -> _Intrinsic: ...

@_declaration
class PortalProduct(_SchemaResource):
    """Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be
    published in a developer portal.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    display_name: _String
    """The name of the portal product as it appears in a published portal."""
    description: _String | None = None
    """A description of the portal product."""
    tags: _Sequence[PortalProduct.Tag | _Document] | _Intrinsic | None = None
    """The collection of tags associated with the portal product."""
    @property
    def last_modified(self) -> _Intrinsic:
        """The timestamp when the portal product was last modified."""
    @property
    def portal_product_arn(self) -> _Intrinsic:
        """The ARN of the portal product."""
    @property
    def portal_product_id(self) -> _Intrinsic:
        """The portal product identifier."""

@_declaration
class Route(_SchemaResource):
    """The ``AWS::ApiGatewayV2::Route`` resource creates a route for an API."""
    @_declaration
    class ParameterConstraints(_SchemaPropertyType):
        required: _Boolean
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    route_key: _String
    """The route key for the route. For HTTP APIs, the route key can be either ``$default``, or a combination of an
    HTTP method and resource path, for example, ``GET /pets``.
    """
    api_key_required: _Boolean | None = None
    """Specifies whether an API key is required for the route. Supported only for WebSocket APIs."""
    authorization_scopes: _Sequence[_String] | _Intrinsic | None = None
    """The authorization scopes supported by this route."""
    authorization_type: _String | None = None
    """The authorization type for the route. For WebSocket APIs, valid values are ``NONE`` for open access,
    ``AWS_IAM`` for using AWS IAM permissions, and ``CUSTOM`` for using a Lambda authorizer. For HTTP APIs, valid
    values are ``NONE`` for open access, ``JWT`` for using JSON Web Tokens, ``AWS_IAM`` for using AWS IAM
    permissions, and ``CUSTOM`` for using a Lambda authorizer.
    """
    authorizer_id: _String | None = None
    """The identifier of the ``Authorizer`` resource to be associated with this route. The authorizer identifier is
    generated by API Gateway when you created the authorizer.
    """
    model_selection_expression: _String | None = None
    """The model selection expression for the route. Supported only for WebSocket APIs."""
    operation_name: _String | None = None
    """The operation name for the route."""
    request_models: _Document | _String | None = None
    request_parameters: _Document | None = None
    """The request parameters for the route. Supported only for WebSocket APIs."""
    route_response_selection_expression: _String | None = None
    """The route response selection expression for the route. Supported only for WebSocket APIs."""
    target: _String | None = None
    """The target for the route."""
    @property
    def route_id(self) -> _Intrinsic: ...

@_declaration
class RouteResponse(_SchemaResource):
    """The ``AWS::ApiGatewayV2::RouteResponse`` resource creates a route response for a WebSocket API. For more
    information, see Set up Route Responses for a WebSocket API in API Gateway in the *API Gateway Developer Guide*.
    """
    @_declaration
    class ParameterConstraints(_SchemaPropertyType):
        """Specifies whether the parameter is required."""
        required: _Boolean
        """Specifies whether the parameter is required."""
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    route_id: _String
    """The route ID."""
    route_response_key: _String
    """The route response key."""
    model_selection_expression: _String | None = None
    """The model selection expression for the route response. Supported only for WebSocket APIs."""
    response_models: _Document | _String | None = None
    response_parameters: object | None = None
    """The route response parameters."""
    @property
    def route_response_id(self) -> _Intrinsic: ...

@_declaration
class RoutingRule(_SchemaResource):
    """Represents a routing rule. When the incoming request to a domain name matches the conditions for a rule, API
    Gateway invokes a stage of a target API. Supported only for REST APIs.
    """
    @_declaration
    class Action(_SchemaPropertyType):
        """Represents a routing rule action. The only supported action is ``invokeApi``."""
        invoke_api: RoutingRule.ActionInvokeApi | _Document
        """Represents an InvokeApi action."""
    @_declaration
    class ActionInvokeApi(_SchemaPropertyType):
        """Represents an InvokeApi action."""
        api_id: _String
        """The API identifier of the target API."""
        stage: _String
        """The name of the target stage."""
        strip_base_path: _Boolean | None = None
        """The strip base path setting. When true, API Gateway strips the incoming matched base path when forwarding
        the request to the target API.
        """
    @_declaration
    class Condition(_SchemaPropertyType):
        """Represents a condition. Conditions can contain up to two ``matchHeaders`` conditions and one
        ``matchBasePaths`` conditions. API Gateway evaluates header conditions and base path conditions together.
        You can only use AND between header and base path conditions.
        """
        match_base_paths: RoutingRule.MatchBasePaths | _Document | None = None
        """The base path to be matched."""
        match_headers: RoutingRule.MatchHeaders | _Document | None = None
        """The headers to be matched."""
    @_declaration
    class MatchBasePaths(_SchemaPropertyType):
        """Represents a ``MatchBasePaths`` condition."""
        any_of: _Sequence[_String] | _Intrinsic
        """The string of the case sensitive base path to be matched."""
    @_declaration
    class MatchHeaderValue(_SchemaPropertyType):
        """Represents a ``MatchHeaderValue``."""
        header: _String
        """The case insensitive header name to be matched. The header name must be less than 40 characters and the
        only allowed characters are ``a-z``, ``A-Z``, ``0-9``, and the following special characters:
        ``*?-!#$%&'.^_`|~.``.
        """
        value_glob: _String
        """The case sensitive header glob value to be matched against entire header value. The header glob value
        must be less than 128 characters and the only allowed characters are ``a-z``, ``A-Z``, ``0-9``, and the
        following special characters: ``*?-!#$%&'.^_`|~``. Wildcard matching is supported for header glob values but
        must be for ``*prefix-match``, ``suffix-match*``, or ``*infix*-match``.
        """
    @_declaration
    class MatchHeaders(_SchemaPropertyType):
        """Represents a ``MatchHeaders`` condition."""
        any_of: _Sequence[RoutingRule.MatchHeaderValue | _Document] | _Intrinsic
        """The header name and header value glob to be matched. The matchHeaders condition is matched if any of the
        header name and header value globs are matched.
        """
    TYPE: _ClassVar[str]
    actions: _Sequence[RoutingRule.Action | _Document] | _Intrinsic
    """The resulting action based on matching a routing rules condition. Only InvokeApi is supported."""
    conditions: _Sequence[RoutingRule.Condition | _Document] | _Intrinsic
    """The conditions of the routing rule."""
    domain_name_arn: _String
    """The ARN of the domain name."""
    priority: _Integer
    """The order in which API Gateway evaluates a rule. Priority is evaluated from the lowest value to the highest
    value. Rules can't have the same priority. Priority values 1-1,000,000 are supported.
    """
    @property
    def routing_rule_arn(self) -> _Intrinsic: ...
    @property
    def routing_rule_id(self) -> _Intrinsic: ...

@_declaration
class Stage(_SchemaResource):
    """Resource Type definition for AWS::ApiGatewayV2::Stage."""
    @_declaration
    class AccessLogSettings(_SchemaPropertyType):
        destination_arn: _String | None = None
        format: _String | None = None
    @_declaration
    class RouteSettings(_SchemaPropertyType):
        data_trace_enabled: _Boolean | None = None
        detailed_metrics_enabled: _Boolean | None = None
        logging_level: _String | None = None
        throttling_burst_limit: _Integer | None = None
        throttling_rate_limit: _Number | None = None
    TYPE: _ClassVar[str]
    api_id: _String
    """The API identifier."""
    stage_name: _String
    """The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be
    $default. Maximum length is 128 characters.
    """
    access_log_settings: Stage.AccessLogSettings | _Document | None = None
    """Settings for logging access in this stage."""
    auto_deploy: _Boolean | None = None
    """Specifies whether updates to an API automatically trigger a new deployment. The default value is false."""
    client_certificate_id: _String | None = None
    """The identifier of a client certificate for a Stage. Supported only for WebSocket APIs."""
    default_route_settings: Stage.RouteSettings | _Document | None = None
    """The default route settings for the stage."""
    deployment_id: _String | None = None
    """The deployment identifier for the API stage. Can't be updated if autoDeploy is enabled."""
    description: _String | None = None
    """The description for the API stage."""
    route_settings: _Document | _String | None = None
    stage_variables: _Document | _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None

@_declaration
class VpcLink(_SchemaResource):
    """The ``AWS::ApiGatewayV2::VpcLink`` resource creates a VPC link. This VPC link can be used with both REST and
    HTTP APIs. The VPC link status must transition from ``PENDING`` to ``AVAILABLE`` to successfully create a VPC
    link, which can take up to 10 minutes. To learn more, see Working with VPC Links for HTTP APIs in the *API
    Gateway Developer Guide*.
    """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the VPC link."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """A list of subnet IDs to include in the VPC link."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of security group IDs for the VPC link."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def vpc_link_id(self) -> _Intrinsic: ...
