"""Property types of AWS::Serverless::GraphQLApi that say who may call the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from sampy.declaration import Document, Integer, Number, String, declaration, prop
from sampy.serverless.graphql.property_type import GraphQLPropertyType


@declaration
class GraphQLLambdaAuthorizer(GraphQLPropertyType):
    """A Lambda function that decides on each request.

    Source: AWS page "AWS::AppSync::GraphQLApi LambdaAuthorizerConfig".

    Args:
        authorizer_uri: The ARN of the function.
        authorizer_result_ttl_in_seconds: How long its answers are kept, in seconds, 0 to 3600; 300 by default.
        identity_validation_expression: A regular expression that tokens must match before the function is called.
    """

    authorizer_uri: String = prop(passed_through=True)
    authorizer_result_ttl_in_seconds: Integer | None = prop(default=None, passed_through=True)
    identity_validation_expression: String | None = prop(default=None, passed_through=True)


@declaration
class GraphQLOpenIDConnect(GraphQLPropertyType):
    """Tokens of an OpenID Connect issuer.

    Source: AWS page "AWS::AppSync::GraphQLApi OpenIDConnectConfig".

    Args:
        issuer: The URL of the issuer, as its tokens name it.
        client_id: The client that tokens are for; a regular expression for several.
        auth_ttl: How long a token is valid after the sign-in, in milliseconds.
        iat_ttl: How long a token is valid after it was issued, in milliseconds.
    """

    issuer: String | None = prop(default=None, passed_through=True)
    client_id: String | None = prop(default=None, passed_through=True)
    auth_ttl: Number | None = prop(default=None, passed_through=True, name="AuthTTL")
    iat_ttl: Number | None = prop(default=None, passed_through=True, name="IatTTL")


@declaration
class GraphQLUserPool(GraphQLPropertyType):
    """Tokens of a Cognito user pool.

    Source: AWS page "AWS::AppSync::GraphQLApi UserPoolConfig".

    Args:
        user_pool_id: The id of the pool.
        app_id_client_regex: A regular expression for the ids of the app clients that tokens are for.
        aws_region: The Region of the pool.
        default_action: ``ALLOW`` or ``DENY`` what no directive of the schema speaks of; not for additional providers.
    """

    user_pool_id: String = prop(passed_through=True)
    app_id_client_regex: String | None = prop(default=None, passed_through=True)
    aws_region: String | None = prop(default=None, passed_through=True)
    default_action: String | None = prop(default=None, passed_through=True)


@declaration
class GraphQLAuthProvider(GraphQLPropertyType):
    """One way to call the API.

    Source: AWS page "AuthProvider".

    Args:
        type: ``API_KEY``, ``AWS_IAM``, ``AWS_LAMBDA``, ``OPENID_CONNECT`` or ``AMAZON_COGNITO_USER_POOLS``.
        lambda_authorizer: The function, for the type ``AWS_LAMBDA``.
        open_id_connect: The issuer, for the type ``OPENID_CONNECT``.
        user_pool: The pool, for the type ``AMAZON_COGNITO_USER_POOLS``.
    """

    type: str = prop(intrinsics=False)
    lambda_authorizer: GraphQLLambdaAuthorizer | Document | None = None
    open_id_connect: GraphQLOpenIDConnect | Document | None = prop(default=None, name="OpenIDConnect")
    user_pool: GraphQLUserPool | Document | None = None

    CHOICES: ClassVar[dict[str, tuple[str, ...]]] = {
        "Type": ("API_KEY", "AWS_IAM", "AWS_LAMBDA", "OPENID_CONNECT", "AMAZON_COGNITO_USER_POOLS")
    }


@declaration
class GraphQLAuth(GraphQLAuthProvider):
    """The default way to call the API, and others.

    Source: AWS page "Auth (AWS::Serverless::GraphQLApi)".

    Args:
        additional: Other ways, which directives of the schema name.
    """

    additional: Sequence[GraphQLAuthProvider | Document] | None = None
