"""The property types of an HTTP API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sampy.declaration import Boolean, Document, Integer, PropertyType, String, Strings, declaration
from sampy.serverless.s3_object import S3Object

if TYPE_CHECKING:
    from sampy.serverless.api_types import MutualTlsAuthentication, Route53Configuration


@declaration
class HttpApiDefinition(S3Object):
    """An OpenAPI document in S3.

    Source: AWS page "HttpApiDefinition" of the AWS SAM developer guide.
    """


@declaration
class HttpApiCorsConfiguration(PropertyType):
    """What pages of other origins may do.

    Source: AWS page "HttpApiCorsConfiguration" of the AWS SAM developer guide.

    Args:
        allow_origins: The origins that are allowed, such as ``https://example.com``, or ``*`` for all.
        allow_headers: The request headers that are allowed.
        allow_methods: The methods that are allowed.
        expose_headers: The response headers that pages may see.
        max_age: For how many seconds browsers keep the answer.
        allow_credentials: Let browsers send cookies; needs origins by name.
    """

    allow_origins: Strings | None = None
    allow_headers: Strings | None = None
    allow_methods: Strings | None = None
    expose_headers: Strings | None = None
    max_age: Integer | None = None
    allow_credentials: bool | None = None


@declaration
class JwtConfiguration(PropertyType):
    """Which tokens count.

    Source: AWS page "AWS::ApiGatewayV2::Authorizer JWTConfiguration".

    Args:
        issuer: Who gives tokens: the address of the identity provider, such as
            ``https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Example``.
        audience: For whom the tokens are: the ids of clients.
    """

    issuer: String | None = None
    audience: Strings | None = None


@declaration
class OAuth2Authorizer(PropertyType):
    """Lets in who has a JSON web token of an OAuth 2.0 or OpenID Connect provider.

    Source: AWS page "OAuth2Authorizer" of the AWS SAM developer guide.

    Args:
        authorization_scopes: The scopes that are asked for.
        identity_source: Where the token stands, such as ``$request.header.Authorization``.
        jwt_configuration: Which tokens count.
    """

    authorization_scopes: Sequence[String] | None = None
    identity_source: String
    jwt_configuration: JwtConfiguration | Document


@declaration
class LambdaAuthorizationIdentity(PropertyType):
    """What a Lambda authorizer gets of a request.

    Source: AWS page "LambdaAuthorizationIdentity" of the AWS SAM developer guide.

    Args:
        headers: Headers.
        query_strings: Query parameters.
        stage_variables: Stage variables.
        context: Context variables, such as ``routeKey``.
        reauthorize_every: For how many seconds an answer is kept; 0 for not at all.
    """

    headers: Sequence[str] | None = None
    query_strings: Sequence[str] | None = None
    stage_variables: Sequence[str] | None = None
    context: Sequence[str] | None = None
    reauthorize_every: Integer | None = None


@declaration
class HttpLambdaAuthorizer(PropertyType):
    """Lets in whom a Lambda function lets in.

    Source: AWS page "LambdaAuthorizer" of the AWS SAM developer guide.

    Args:
        authorizer_payload_format_version: ``1.0`` or ``2.0``.
        function_arn: The function.
        enable_simple_responses: The function answers true or false, and no policy.
        enable_function_default_permissions: Make the permission to invoke it.
        function_invoke_role: The role that invokes it; ``NONE`` for none.
        identity: What it gets of the request.
    """

    authorizer_payload_format_version: String
    function_arn: String
    enable_simple_responses: Boolean | None = None
    enable_function_default_permissions: bool | None = None
    function_invoke_role: String | None = None
    identity: LambdaAuthorizationIdentity | Document | None = None


@declaration
class HttpApiAuth(PropertyType):
    """Who may call the API.

    Source: AWS page "HttpApiAuth" of the AWS SAM developer guide.

    Args:
        authorizers: Authorizers, by a name of your choice.
        default_authorizer: The one for routes that name none; or ``AWS_IAM``.
        enable_iam_authorizer: Let routes ask for callers that sign with IAM, as the authorizer ``AWS_IAM``.
    """

    authorizers: Mapping[str, OAuth2Authorizer | HttpLambdaAuthorizer | Document] | None = None
    default_authorizer: String | None = None
    enable_iam_authorizer: bool | None = None


@declaration
class HttpApiDomainConfiguration(PropertyType):
    """A domain of your own.

    Source: AWS page "HttpApiDomainConfiguration" of the AWS SAM developer guide.

    Args:
        domain_name: The domain.
        certificate_arn: Its certificate.
        base_path: The base paths of the API under the domain.
        endpoint_configuration: ``REGIONAL``.
        mutual_tls_authentication: The certificates of clients that are trusted.
        ownership_verification_certificate_arn: A certificate that proves that the domain is yours.
        route53: DNS records.
        security_policy: The TLS version that clients need: ``TLS_1_2``.
    """

    domain_name: String
    certificate_arn: String
    base_path: String | Sequence[str] | None = None
    endpoint_configuration: str | None = None
    mutual_tls_authentication: MutualTlsAuthentication | Document | None = None
    ownership_verification_certificate_arn: String | None = None
    route53: Route53Configuration | Document | None = None
    security_policy: String | None = None
