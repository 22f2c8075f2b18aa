"""AWS::ApiGateway. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.apis import ApiGrants as _ApiGrants
from sampy.grants.grantees import Sender as _Sender
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Account(_SchemaResource):
    """The ``AWS::ApiGateway::Account`` resource specifies the IAM role that Amazon API Gateway uses to write API
    logs to Amazon CloudWatch Logs. To avoid overwriting other roles, you should only have one
    ``AWS::ApiGateway::Account`` resource per region per account. When you delete a stack containing this resource,
    API Gateway can still assume the provided IAM role to write API logs to CloudWatch Logs.
    """
    TYPE: _ClassVar[str]
    cloud_watch_role_arn: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ApiKey(_SchemaResource):
    """The ``AWS::ApiGateway::ApiKey`` resource creates a unique key that you can distribute to clients who are
    executing API Gateway ``Method`` resources that require an API key. To specify which API key clients must use,
    map the API key with the ``RestApi`` and ``Stage`` resources that include the methods that require a key.
    """
    @_declaration
    class StageKey(_SchemaPropertyType):
        """``StageKey`` is a property of the AWS::ApiGateway::ApiKey resource that specifies the stage to associate
        with the API key. This association allows only clients with the key to make requests to methods in that
        stage.
        """
        rest_api_id: _String | None = None
        stage_name: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    customer_id: _String | None = None
    description: _String | None = None
    enabled: _Boolean | None = None
    generate_distinct_id: _Boolean | None = None
    name: _String | None = None
    """A name for the API key. If you don't specify a name, CFN generates a unique physical ID and uses that ID for
    the API key name. For more information, see Name Type. If you specify a name, you cannot perform updates that
    require replacement of this resource. You can perform updates that require no or some interruption. If you must
    replace the resource, specify a new name.
    """
    stage_keys: _Sequence[ApiKey.StageKey | _Document] | _Intrinsic | None = None
    tags: _Sequence[ApiKey.Tag | _Document] | _Intrinsic | None = None
    value: _String | None = None
    @property
    def api_key_id(self) -> _Intrinsic: ...

@_declaration
class Authorizer(_SchemaResource):
    """The ``AWS::ApiGateway::Authorizer`` resource creates an authorization layer that API Gateway activates for
    methods that have authorization enabled. API Gateway activates the authorizer when a client calls those methods.
    """
    TYPE: _ClassVar[str]
    name: _String
    rest_api_id: _String
    type: _String
    auth_type: _String | None = None
    authorizer_credentials: _String | None = None
    authorizer_result_ttl_in_seconds: _Integer | None = None
    authorizer_uri: _String | None = None
    identity_source: _String | None = None
    identity_validation_expression: _String | None = None
    provider_ar_ns: _Sequence[_String] | _Intrinsic | None = None
    @property
    def authorizer_id(self) -> _Intrinsic: ...

@_declaration
class BasePathMapping(_SchemaResource):
    """The ``AWS::ApiGateway::BasePathMapping`` resource creates a base path that clients who call your API must use
    in the invocation URL. Supported only for public custom domain names.
    """
    TYPE: _ClassVar[str]
    domain_name: _String
    base_path: _String | None = None
    rest_api_id: _String | None = None
    stage: _String | None = None

@_declaration
class BasePathMappingV2(_SchemaResource):
    """Resource Type definition for AWS::ApiGateway::BasePathMappingV2."""
    TYPE: _ClassVar[str]
    domain_name_arn: _String
    """The Arn of an AWS::ApiGateway::DomainNameV2 resource."""
    rest_api_id: _String
    """The ID of the API."""
    base_path: _String | None = None
    """The base path name that callers of the API must provide in the URL after the domain name."""
    stage: _String | None = None
    """The name of the API's stage."""
    @property
    def base_path_mapping_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the resource."""

@_declaration
class ClientCertificate(_SchemaResource):
    """The ``AWS::ApiGateway::ClientCertificate`` resource creates a client certificate that API Gateway uses to
    configure client-side SSL authentication for sending requests to the integration endpoint.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    tags: _Sequence[ClientCertificate.Tag | _Document] | _Intrinsic | None = None
    @property
    def client_certificate_id(self) -> _Intrinsic: ...

@_declaration
class Deployment(_SchemaResource):
    """The ``AWS::ApiGateway::Deployment`` resource deploys an API Gateway ``RestApi`` resource to a stage so that
    clients can call the API over the internet. The stage acts as an environment.
    """
    @_declaration
    class AccessLogSetting(_SchemaPropertyType):
        """The ``AccessLogSetting`` property type specifies settings for logging access in this stage.
        ``AccessLogSetting`` is a property of the StageDescription property type.
        """
        destination_arn: _String | None = None
        format: _String | None = None
    @_declaration
    class CanarySetting(_SchemaPropertyType):
        """The ``CanarySetting`` property type specifies settings for the canary deployment in this stage.
        ``CanarySetting`` is a property of the StageDescription property type.
        """
        percent_traffic: _Number | None = None
        stage_variable_overrides: _Mapping[str, _String] | _Intrinsic | None = None
        use_stage_cache: _Boolean | None = None
    @_declaration
    class DeploymentCanarySettings(_SchemaPropertyType):
        """The ``DeploymentCanarySettings`` property type specifies settings for the canary deployment."""
        percent_traffic: _Number | None = None
        stage_variable_overrides: _Mapping[str, _String] | _Intrinsic | None = None
        use_stage_cache: _Boolean | None = None
    @_declaration
    class MethodSetting(_SchemaPropertyType):
        """The ``MethodSetting`` property type configures settings for all methods in a stage. The
        ``MethodSettings`` property of the Amazon API Gateway Deployment StageDescription property type contains a
        list of ``MethodSetting`` property types.
        """
        cache_data_encrypted: _Boolean | None = None
        cache_ttl_in_seconds: _Integer | None = None
        caching_enabled: _Boolean | None = None
        data_trace_enabled: _Boolean | None = None
        http_method: _String | None = None
        """The HTTP method."""
        logging_level: _String | None = None
        metrics_enabled: _Boolean | None = None
        resource_path: _String | None = None
        """The resource path for this method. Forward slashes (``/``) are encoded as ``~1`` and the initial slash
        must include a forward slash. For example, the path value ``/resource/subresource`` must be encoded as
        ``/~1resource~1subresource``. To specify the root path, use only a slash (``/``).
        """
        throttling_burst_limit: _Integer | None = None
        throttling_rate_limit: _Number | None = None
    @_declaration
    class StageDescription(_SchemaPropertyType):
        """``StageDescription`` is a property of the AWS::ApiGateway::Deployment resource that configures a
        deployment stage.
        """
        access_log_setting: Deployment.AccessLogSetting | _Document | None = None
        """Specifies settings for logging access in this stage."""
        cache_cluster_enabled: _Boolean | None = None
        cache_cluster_size: _String | None = None
        """The size of the stage's cache cluster. For more information, see cacheClusterSize in the *API Gateway API
        Reference*.
        """
        cache_data_encrypted: _Boolean | None = None
        """Indicates whether the cached responses are encrypted."""
        cache_ttl_in_seconds: _Integer | None = None
        """The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses."""
        caching_enabled: _Boolean | None = None
        """Indicates whether responses are cached and returned for requests. You must enable a cache cluster on the
        stage to cache responses. For more information, see Enable API Gateway Caching in a Stage to Enhance API
        Performance in the *API Gateway Developer Guide*.
        """
        canary_setting: Deployment.CanarySetting | _Document | None = None
        """Specifies settings for the canary deployment in this stage."""
        client_certificate_id: _String | None = None
        """The identifier of the client certificate that API Gateway uses to call your integration endpoints in the
        stage.
        """
        data_trace_enabled: _Boolean | None = None
        """Indicates whether data trace logging is enabled for methods in the stage. API Gateway pushes these logs
        to Amazon CloudWatch Logs.
        """
        description: _String | None = None
        """A description of the purpose of the stage."""
        documentation_version: _String | None = None
        """The version identifier of the API documentation snapshot."""
        logging_level: _String | None = None
        """The logging level for this method. For valid values, see the ``loggingLevel`` property of the
        MethodSetting resource in the *Amazon API Gateway API Reference*.
        """
        method_settings: _Sequence[Deployment.MethodSetting | _Document] | _Intrinsic | None = None
        """Configures settings for all of the stage's methods."""
        metrics_enabled: _Boolean | None = None
        """Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage."""
        tags: _Sequence[Deployment.Tag | _Document] | _Intrinsic | None = None
        """An array of arbitrary tags (key-value pairs) to associate with the stage."""
        throttling_burst_limit: _Integer | None = None
        """The target request burst rate limit. This allows more requests through for a period of time than the
        target rate limit. For more information, see Manage API Request Throttling in the *API Gateway Developer
        Guide*.
        """
        throttling_rate_limit: _Number | None = None
        """The target request steady-state rate limit. For more information, see Manage API Request Throttling in
        the *API Gateway Developer Guide*.
        """
        tracing_enabled: _Boolean | None = None
        """Specifies whether active tracing with X-ray is enabled for this stage. For more information, see Trace
        API Gateway API Execution with X-Ray in the *API Gateway Developer Guide*.
        """
        variables: _Mapping[str, _String] | _Intrinsic | None = None
        """A map that defines the stage variables. Variable names must consist of alphanumeric characters, and the
        values must match the following regular expression: ``[A-Za-z0-9-._~:/?#&=,]+``.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    rest_api_id: _String
    deployment_canary_settings: Deployment.DeploymentCanarySettings | _Document | None = None
    description: _String | None = None
    stage_description: Deployment.StageDescription | _Document | None = None
    """The description of the Stage resource for the Deployment resource to create. To specify a stage description,
    you must also provide a stage name.
    """
    stage_name: _String | None = None
    @property
    def deployment_id(self) -> _Intrinsic: ...

@_declaration
class DocumentationPart(_SchemaResource):
    """The ``AWS::ApiGateway::DocumentationPart`` resource creates a documentation part for an API. For more
    information, see Representation of API Documentation in API Gateway in the *API Gateway Developer Guide*.
    """
    @_declaration
    class Location(_SchemaPropertyType):
        """The ``Location`` property specifies the location of the Amazon API Gateway API entity that the
        documentation applies to. ``Location`` is a property of the AWS::ApiGateway::DocumentationPart resource. For
        more information about each property, including constraints and valid values, see DocumentationPart in the
        *Amazon API Gateway REST API Reference*.
        """
        method: _String | None = None
        name: _String | None = None
        path: _String | None = None
        status_code: _String | None = None
        type: _Literal["API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER", "REQUEST_HEADER", "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY"] | _String | None = None
    TYPE: _ClassVar[str]
    location: DocumentationPart.Location | _Document
    properties: _String
    rest_api_id: _String
    @property
    def documentation_part_id(self) -> _Intrinsic: ...

@_declaration
class DocumentationVersion(_SchemaResource):
    """The ``AWS::ApiGateway::DocumentationVersion`` resource creates a snapshot of the documentation for an API.
    For more information, see Representation of API Documentation in API Gateway in the *API Gateway Developer
    Guide*.
    """
    TYPE: _ClassVar[str]
    documentation_version: _String
    rest_api_id: _String
    description: _String | None = None

@_declaration
class DomainName(_SchemaResource):
    """The ``AWS::ApiGateway::DomainName`` resource specifies a public custom domain name for your API in API
    Gateway. To create a custom domain name for private APIs, use AWS::ApiGateway::DomainNameV2. You can use a
    custom domain name to provide a URL that's more intuitive and easier to recall. For more information about using
    custom domain names, see Set up Custom Domain Name for an API in API Gateway in the *API Gateway Developer
    Guide*.
    """
    @_declaration
    class EndpointConfiguration(_SchemaPropertyType):
        """The ``EndpointConfiguration`` property type specifies the endpoint types and IP address types of an
        Amazon API Gateway domain name. ``EndpointConfiguration`` is a property of the AWS::ApiGateway::DomainName
        resource.
        """
        ip_address_type: _String | None = None
        types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class MutualTlsAuthentication(_SchemaPropertyType):
        truststore_uri: _String | None = None
        truststore_version: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String | None = None
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String | None = None
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    certificate_arn: _String | None = None
    domain_name: _String | None = None
    endpoint_access_mode: _String | None = None
    endpoint_configuration: DomainName.EndpointConfiguration | _Document | None = None
    """The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain
    name.
    """
    mutual_tls_authentication: DomainName.MutualTlsAuthentication | _Document | None = None
    ownership_verification_certificate_arn: _String | None = None
    """The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required
    when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the
    RegionalCertificateArn.
    """
    regional_certificate_arn: _String | None = None
    routing_mode: _Literal["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY"] | _String | None = None
    security_policy: _String | None = None
    tags: _Sequence[DomainName.Tag | _Document] | _Intrinsic | None = None
    @property
    def distribution_domain_name(self) -> _Intrinsic: ...
    @property
    def distribution_hosted_zone_id(self) -> _Intrinsic: ...
    @property
    def domain_name_arn(self) -> _Intrinsic: ...
    @property
    def regional_domain_name(self) -> _Intrinsic: ...
    @property
    def regional_hosted_zone_id(self) -> _Intrinsic: ...

@_declaration
class DomainNameAccessAssociation(_SchemaResource):
    """Resource Type definition for AWS::ApiGateway::DomainNameAccessAssociation."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    access_association_source: _String
    """The source of the domain name access association resource."""
    access_association_source_type: _Literal["VPCE"] | _String
    """The source type of the domain name access association resource."""
    domain_name_arn: _String
    """The amazon resource name (ARN) of the domain name resource."""
    tags: _Sequence[DomainNameAccessAssociation.Tag | _Document] | _Intrinsic | None = None
    """An array of arbitrary tags (key-value pairs) to associate with the domainname access association."""
    @property
    def domain_name_access_association_arn(self) -> _Intrinsic:
        """The amazon resource name (ARN) of the domain name access association resource."""

@_declaration
class DomainNameV2(_SchemaResource):
    """Resource Type definition for AWS::ApiGateway::DomainNameV2."""
    @_declaration
    class EndpointConfiguration(_SchemaPropertyType):
        ip_address_type: _String | None = None
        types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    certificate_arn: _String | None = None
    domain_name: _String | None = None
    endpoint_access_mode: _String | None = None
    endpoint_configuration: DomainNameV2.EndpointConfiguration | _Document | None = None
    policy: _Document | _String | None = None
    routing_mode: _Literal["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY"] | _String | None = None
    """The valid routing modes are [BASE_PATH_MAPPING_ONLY], [ROUTING_RULE_THEN_BASE_PATH_MAPPING] and
    [ROUTING_RULE_ONLY]. All other inputs are invalid.
    """
    security_policy: _String | None = None
    tags: _Sequence[DomainNameV2.Tag | _Document] | _Intrinsic | None = None
    @property
    def domain_name_arn(self) -> _Intrinsic:
        """The amazon resource name (ARN) of the domain name resource."""
    @property
    def domain_name_id(self) -> _Intrinsic: ...

@_declaration
class GatewayResponse(_SchemaResource):
    """The ``AWS::ApiGateway::GatewayResponse`` resource creates a gateway response for your API. When you delete a
    stack containing this resource, your custom gateway responses are reset. For more information, see API Gateway
    Responses in the *API Gateway Developer Guide*.
    """
    TYPE: _ClassVar[str]
    response_type: _String
    rest_api_id: _String
    response_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    response_templates: _Mapping[str, _String] | _Intrinsic | None = None
    status_code: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Method(_SchemaResource):
    """The ``AWS::ApiGateway::Method`` resource creates API Gateway methods that define the parameters and body that
    clients must send in their requests.
    """
    @_declaration
    class Integration(_SchemaPropertyType):
        """``Integration`` is a property of the AWS::ApiGateway::Method resource that specifies information about
        the target backend that a method calls.
        """
        type: _Literal["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"] | _String
        cache_key_parameters: _Sequence[_String] | _Intrinsic | None = None
        cache_namespace: _String | None = None
        connection_id: _String | None = None
        connection_type: _Literal["INTERNET", "VPC_LINK"] | _String | None = None
        content_handling: _Literal["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"] | _String | None = None
        credentials: _String | None = None
        integration_http_method: _String | None = None
        integration_responses: _Sequence[Method.IntegrationResponse | _Document] | _Intrinsic | None = None
        integration_target: _String | None = None
        passthrough_behavior: _Literal["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"] | _String | None = None
        request_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        request_templates: _Mapping[str, _String] | _Intrinsic | None = None
        response_transfer_mode: _Literal["BUFFERED", "STREAM"] | _String | None = None
        timeout_in_millis: _Integer | None = None
        uri: _String | None = None
    @_declaration
    class IntegrationResponse(_SchemaPropertyType):
        """``IntegrationResponse`` is a property of the Amazon API Gateway Method Integration property type that
        specifies the response that API Gateway sends after a method's backend finishes processing a request.
        """
        status_code: _String
        content_handling: _Literal["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"] | _String | None = None
        response_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        response_templates: _Mapping[str, _String] | _Intrinsic | None = None
        selection_pattern: _String | None = None
    @_declaration
    class MethodResponse(_SchemaPropertyType):
        status_code: _String
        response_models: _Mapping[str, _String] | _Intrinsic | None = None
        response_parameters: _Mapping[str, _Boolean | _String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    http_method: _String
    resource_id: _String
    rest_api_id: _String
    api_key_required: _Boolean | None = None
    authorization_scopes: _Sequence[_String] | _Intrinsic | None = None
    authorization_type: _String | None = None
    """The method's authorization type. This parameter is required. For valid values, see Method in the *API Gateway
    API Reference*. If you specify the ``AuthorizerId`` property, specify ``CUSTOM`` or ``COGNITO_USER_POOLS`` for
    this property.
    """
    authorizer_id: _String | None = None
    integration: Method.Integration | _Document | None = None
    method_responses: _Sequence[Method.MethodResponse | _Document] | _Intrinsic | None = None
    operation_name: _String | None = None
    request_models: _Mapping[str, _String] | _Intrinsic | None = None
    request_parameters: _Mapping[str, _Boolean | _String] | _Intrinsic | None = None
    request_validator_id: _String | None = None

@_declaration
class Model(_SchemaResource):
    """The ``AWS::ApiGateway::Model`` resource defines the structure of a request or response payload for an API
    method.
    """
    TYPE: _ClassVar[str]
    rest_api_id: _String
    content_type: _String | None = None
    description: _String | None = None
    name: _String | None = None
    """A name for the model. If you don't specify a name, CFN generates a unique physical ID and uses that ID for
    the model name. For more information, see Name Type. If you specify a name, you cannot perform updates that
    require replacement of this resource. You can perform updates that require no or some interruption. If you must
    replace the resource, specify a new name.
    """
    schema: _Document | _String | None = None

@_declaration
class RequestValidator(_SchemaResource):
    """The ``AWS::ApiGateway::RequestValidator`` resource sets up basic validation rules for incoming requests to
    your API. For more information, see Enable Basic Request Validation for an API in API Gateway in the *API
    Gateway Developer Guide*.
    """
    TYPE: _ClassVar[str]
    rest_api_id: _String
    name: _String | None = None
    validate_request_body: _Boolean | None = None
    validate_request_parameters: _Boolean | None = None
    @property
    def request_validator_id(self) -> _Intrinsic: ...

@_declaration
class Resource(_SchemaResource):
    """The ``AWS::ApiGateway::Resource`` resource creates a resource in an API."""
    TYPE: _ClassVar[str]
    parent_id: _String
    path_part: _String
    rest_api_id: _String
    @property
    def resource_id(self) -> _Intrinsic: ...

@_declaration
class RestApi(_ApiGrants, _Sender, _SchemaResource):
    """The ``AWS::ApiGateway::RestApi`` resource creates a REST API. For more information, see restapi:create in the
    *Amazon API Gateway REST API Reference*. On January 1, 2016, the Swagger Specification was donated to the
    OpenAPI initiative, becoming the foundation of the OpenAPI Specification.
    """
    @_declaration
    class EndpointConfiguration(_SchemaPropertyType):
        """The ``EndpointConfiguration`` property type specifies the endpoint types and IP address types of a REST
        API. ``EndpointConfiguration`` is a property of the AWS::ApiGateway::RestApi resource.
        """
        ip_address_type: _String | None = None
        types: _Sequence[_String] | _Intrinsic | None = None
        vpc_endpoint_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        """``S3Location`` is a property of the AWS::ApiGateway::RestApi resource that specifies the Amazon S3
        location of a OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML. On January
        1, 2016, the Swagger Specification was donated to the OpenAPI initiative, becoming the foundation of the
        OpenAPI Specification.
        """
        bucket: _String | None = None
        """The name of the S3 bucket where the OpenAPI file is stored."""
        e_tag: _String | None = None
        """The Amazon S3 ETag (a file checksum) of the OpenAPI file. If you don't specify a value, API Gateway skips
        ETag validation of your OpenAPI file.
        """
        key: _String | None = None
        """The file name of the OpenAPI file (Amazon S3 object name)."""
        version: _String | None = None
        """For versioning-enabled buckets, a specific version of the OpenAPI file."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    api_key_source_type: _String | None = None
    binary_media_types: _Sequence[_String] | _Intrinsic | None = None
    body: _Document | _String | None = None
    """An OpenAPI specification that defines a set of RESTful APIs in JSON format. For YAML templates, you can also
    provide the specification in YAML format.
    """
    body_s3_location: RestApi.S3Location | _Document | None = None
    """The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of
    RESTful APIs in JSON or YAML format.
    """
    clone_from: _String | None = None
    description: _String | None = None
    disable_execute_api_endpoint: _Boolean | None = None
    endpoint_access_mode: _String | None = None
    endpoint_configuration: RestApi.EndpointConfiguration | _Document | None = None
    """A list of the endpoint types and IP address types of the API. Use this property when creating an API. When
    importing an existing API, specify the endpoint configuration types using the ``Parameters`` property.
    """
    fail_on_warnings: _Boolean | None = None
    minimum_compression_size: _Integer | None = None
    mode: _String | None = None
    """This property applies only when you use OpenAPI to define your REST API. The ``Mode`` determines how API
    Gateway handles resource updates. Valid values are ``overwrite`` or ``merge``. For ``overwrite``, the new API
    definition replaces the existing one. The existing API identifier remains unchanged. For ``merge``, the new API
    definition is merged with the existing API. If you don't specify this property, a default value is chosen.
    """
    name: _String | None = None
    """The name of the RestApi. A name is required if the REST API is not based on an OpenAPI specification."""
    parameters: _Mapping[str, _String] | _Intrinsic | _String | None = None
    policy: _Document | _String | None = None
    """A policy document that contains the permissions for the ``RestApi`` resource. To set the ARN for the policy,
    use the ``!Join`` intrinsic function with ``""`` as delimiter and values of ``"execute-api:/"`` and ``"*"``.
    """
    security_policy: _String | None = None
    tags: _Sequence[RestApi.Tag | _Document] | _Intrinsic | None = None
    version: _String | None = None
    @property
    def rest_api_id(self) -> _Intrinsic: ...
    @property
    def root_resource_id(self) -> _Intrinsic: ...

@_declaration
class Stage(_SchemaResource):
    """The ``AWS::ApiGateway::Stage`` resource creates a stage for a deployment."""
    @_declaration
    class AccessLogSetting(_SchemaPropertyType):
        """The ``AccessLogSetting`` property type specifies settings for logging access in this stage.
        ``AccessLogSetting`` is a property of the AWS::ApiGateway::Stage resource.
        """
        destination_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream
        to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin
        with ``amazon-apigateway-``. This parameter is required to enable access logging.
        """
        format: _String | None = None
        """A single line format of the access logs of data, as specified by selected $context variables. The format
        must include at least ``$context.requestId``. This parameter is required to enable access logging.
        """
    @_declaration
    class CanarySetting(_SchemaPropertyType):
        deployment_id: _String | None = None
        percent_traffic: _Number | None = None
        stage_variable_overrides: _Mapping[str, _String] | _Intrinsic | None = None
        use_stage_cache: _Boolean | None = None
    @_declaration
    class MethodSetting(_SchemaPropertyType):
        """The ``MethodSetting`` property type configures settings for all methods in a stage. The
        ``MethodSettings`` property of the ``AWS::ApiGateway::Stage`` resource contains a list of ``MethodSetting``
        property types.
        """
        cache_data_encrypted: _Boolean | None = None
        cache_ttl_in_seconds: _Integer | None = None
        caching_enabled: _Boolean | None = None
        data_trace_enabled: _Boolean | None = None
        http_method: _String | None = None
        """The HTTP method. To apply settings to multiple resources and methods, specify an asterisk (``*``) for the
        ``HttpMethod`` and ``/*`` for the ``ResourcePath``. This parameter is required when you specify a
        ``MethodSetting``.
        """
        logging_level: _String | None = None
        metrics_enabled: _Boolean | None = None
        resource_path: _String | None = None
        """The resource path for this method. Forward slashes (``/``) are encoded as ``~1`` and the initial slash
        must include a forward slash. For example, the path value ``/resource/subresource`` must be encoded as
        ``/~1resource~1subresource``. To specify the root path, use only a slash (``/``). To apply settings to
        multiple resources and methods, specify an asterisk (``*``) for the ``HttpMethod`` and ``/*`` for the
        ``ResourcePath``.
        """
        throttling_burst_limit: _Integer | None = None
        throttling_rate_limit: _Number | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    rest_api_id: _String
    access_log_setting: Stage.AccessLogSetting | _Document | None = None
    cache_cluster_enabled: _Boolean | None = None
    cache_cluster_size: _String | None = None
    canary_setting: Stage.CanarySetting | _Document | None = None
    client_certificate_id: _String | None = None
    deployment_id: _String | None = None
    description: _String | None = None
    documentation_version: _String | None = None
    method_settings: _Sequence[Stage.MethodSetting | _Document] | _Intrinsic | None = None
    stage_name: _String | None = None
    tags: _Sequence[Stage.Tag | _Document] | _Intrinsic | None = None
    tracing_enabled: _Boolean | None = None
    variables: _Mapping[str, _String] | _Intrinsic | None = None
    """A map (string-to-string map) that defines the stage variables, where the variable name is the key and the
    variable value is the value. Variable names are limited to alphanumeric characters. Values must match the
    following regular expression: ``[A-Za-z0-9-._~:/?#&=,]+``.
    """

@_declaration
class UsagePlan(_SchemaResource):
    """The ``AWS::ApiGateway::UsagePlan`` resource creates a usage plan for deployed APIs. A usage plan sets a
    target for the throttling and quota limits on individual client API keys. For more information, see Creating and
    Using API Usage Plans in Amazon API Gateway in the *API Gateway Developer Guide*. In some cases clients can
    exceed the targets that you set. Don’t rely on usage plans to control costs. Consider using to monitor costs and
    to manage API requests.
    """
    @_declaration
    class ApiStage(_SchemaPropertyType):
        api_id: _String | None = None
        stage: _String | None = None
        throttle: _Mapping[str, UsagePlan.ThrottleSettings | _Document] | _Intrinsic | None = None
    @_declaration
    class QuotaSettings(_SchemaPropertyType):
        """``QuotaSettings`` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for
        the maximum number of requests users can make to your REST APIs. In some cases clients can exceed the
        targets that you set. Don’t rely on usage plans to control costs. Consider using to monitor costs and to
        manage API requests.
        """
        limit: _Integer | None = None
        offset: _Integer | None = None
        period: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    @_declaration
    class ThrottleSettings(_SchemaPropertyType):
        """``ThrottleSettings`` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall
        request rate (average requests per second) and burst capacity when users call your REST APIs.
        """
        burst_limit: _Integer | None = None
        rate_limit: _Number | None = None
    TYPE: _ClassVar[str]
    api_stages: _Sequence[UsagePlan.ApiStage | _Document] | _Intrinsic | None = None
    description: _String | None = None
    quota: UsagePlan.QuotaSettings | _Document | None = None
    tags: _Sequence[UsagePlan.Tag | _Document] | _Intrinsic | None = None
    throttle: UsagePlan.ThrottleSettings | _Document | None = None
    usage_plan_name: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class UsagePlanKey(_SchemaResource):
    """The ``AWS::ApiGateway::UsagePlanKey`` resource associates an API key with a usage plan. This association
    determines which users the usage plan is applied to.
    """
    TYPE: _ClassVar[str]
    key_id: _String
    """The Id of the UsagePlanKey resource."""
    key_type: _Literal["API_KEY"] | _String
    usage_plan_id: _String
    """The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource
    representing a plan customer.
    """
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class VpcLink(_SchemaResource):
    """The ``AWS::ApiGateway::VpcLink`` resource creates an API Gateway VPC link for a REST API to access resources
    in an Amazon Virtual Private Cloud (VPC). For more information, see vpclink:create in the ``Amazon API Gateway
    REST API Reference``.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """An array of key-value pairs to apply to this resource. For more information, see Tag."""
        key: _String
        """A string you can use to assign a value. The combination of tag keys and values can help you organize and
        categorize your resources.
        """
        value: _String
        """The value for the specified tag key."""
    TYPE: _ClassVar[str]
    name: _String
    target_arns: _Sequence[_String] | _Intrinsic
    description: _String | None = None
    tags: _Sequence[VpcLink.Tag | _Document] | _Intrinsic | None = None
    """An array of arbitrary tags (key-value pairs) to associate with the VPC link."""
    @property
    def vpc_link_id(self) -> _Intrinsic: ...
