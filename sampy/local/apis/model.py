"""APIs as values: what is read of a compiled template, and what requests are served by.

Source: AWS pages "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api" and "OpenAPI extensions for API Gateway".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

from sampy.errors import Place
from sampy.intrinsics import Json
from sampy.local.apis.messages import Headers

Kind: TypeAlias = Literal["REST", "HTTP", "WEBSOCKET"]
IntegrationType: TypeAlias = Literal["AWS_PROXY", "AWS", "MOCK", "HTTP", "HTTP_PROXY"]
PayloadVersion: TypeAlias = Literal["1.0", "2.0"]


@attrs.frozen
class IntegrationResponse:
    """How a REST API makes a response of what an integration came to.

    Args:
        status: The status code of the response.
        pattern: The regular expression that is held against the error message or status of the backend; None for the
            one that is taken where no other fits.
        parameters: Where headers come from: ``method.response.header.X`` to ``'literal'``,
            ``integration.response.header.Y`` or ``integration.response.body.way``.
        templates: Mapping templates by the media type of the response.
        content_handling: ``CONVERT_TO_BINARY``, ``CONVERT_TO_TEXT``, or None.
    """

    status: int
    pattern: str | None = None
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    templates: Mapping[str, str] = attrs.field(factory=dict)
    content_handling: str | None = None


@attrs.frozen
class Integration:
    """What a route calls.

    Args:
        type: The type.
        function: The logical id of the function of the stack that it calls; None where it calls none.
        uri: What it calls, as text, where that is no function of the stack: a URL, or the ARN of an action.
        method: The HTTP method that it calls with, for ``HTTP`` and ``HTTP_PROXY``.
        payload_version: The version of the event of ``AWS_PROXY``.
        timeout_ms: How long it may take, in milliseconds.
        request_parameters: Where parameters of the call come from: ``integration.request.header.X`` to
            ``method.request.querystring.y`` or ``'literal'``.
        request_templates: Mapping templates by the media type of the request.
        passthrough: ``WHEN_NO_MATCH``, ``WHEN_NO_TEMPLATES`` or ``NEVER``.
        content_handling: ``CONVERT_TO_BINARY``, ``CONVERT_TO_TEXT``, or None.
        responses: How its responses are made.
        template_selection: The expression that chooses a template of a route of a WebSocket API.
    """

    type: IntegrationType
    function: str | None = None
    uri: str = ""
    method: str = "POST"
    payload_version: PayloadVersion = "1.0"
    timeout_ms: int = 29_000
    request_parameters: Mapping[str, str] = attrs.field(factory=dict)
    request_templates: Mapping[str, str] = attrs.field(factory=dict)
    passthrough: str = "WHEN_NO_MATCH"
    content_handling: str | None = None
    responses: tuple[IntegrationResponse, ...] = ()
    template_selection: str | None = None


@attrs.frozen
class Authorizer:
    """Who decides whether a request may go on.

    Args:
        name: Its name.
        type: ``TOKEN`` and ``REQUEST`` call a function; ``JWT`` and ``COGNITO`` look at a token; ``IAM`` at
            a signature.
        function: The logical id of the function of the stack that it calls.
        identity_sources: Where it finds who asks: ``method.request.header.Authorization``,
            ``$request.header.Authorization``, ``context.x``, ``stageVariables.x``.
        validation: The regular expression that a token must match, for ``TOKEN``; that its audience must, for
            ``COGNITO``.
        ttl_seconds: How long its decision is kept; 0 for not at all.
        payload_version: The version of the event of ``REQUEST`` in HTTP APIs.
        simple: Whether it may answer ``{"isAuthorized": true}``.
        issuer: The issuer of tokens, for ``JWT``.
        audience: The audiences of tokens, for ``JWT``.
        user_pools: The ARNs of the user pools, for ``COGNITO``.
    """

    name: str
    type: Literal["TOKEN", "REQUEST", "JWT", "COGNITO", "IAM"]
    function: str | None = None
    identity_sources: tuple[str, ...] = ()
    validation: str | None = None
    ttl_seconds: int = 300
    payload_version: PayloadVersion = "1.0"
    simple: bool = False
    issuer: str | None = None
    audience: tuple[str, ...] = ()
    user_pools: tuple[str, ...] = ()


@attrs.frozen
class Validation:
    """What a request of a REST API has to have.

    Args:
        body: Whether the body is held against a model.
        parameters: Whether there has to be each required parameter.
        required: The required parameters: ``method.request.querystring.page``, ``method.request.header.X``,
            ``method.request.path.id``.
        models: The names of models by media types.
    """

    body: bool = False
    parameters: bool = False
    required: tuple[str, ...] = ()
    models: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Route:
    """A method of a path of a REST API, a route of an HTTP API, or a route key of a WebSocket API.

    Args:
        method: ``GET``, ...; ``ANY`` for all that have no route of their own.
        path: ``/pets/{id}``, ``/{proxy+}``; ``$default`` for what no other route takes; for a WebSocket API its route
            key, such as ``$connect`` or ``sendMessage``.
        integration: What it calls; None for a route that answers nothing of itself.
        authorizer: Who decides on requests; None for nobody.
        scopes: The scopes of which a token needs one.
        api_key_required: Whether a request needs an API key.
        validation: What a request has to have.
        replies: Whether what the integration came to is sent back, for a WebSocket API.
        place: The user's line.
    """

    method: str
    path: str
    integration: Integration | None
    authorizer: Authorizer | None = None
    scopes: tuple[str, ...] = ()
    api_key_required: bool = False
    validation: Validation = Validation()
    replies: bool = False
    place: Place | None = None


@attrs.frozen
class Cors:
    """The CORS configuration of an HTTP API; without a value, its header isn't sent."""

    allow_origins: tuple[str, ...] = ()
    allow_methods: tuple[str, ...] = ()
    allow_headers: tuple[str, ...] = ()
    expose_headers: tuple[str, ...] = ()
    allow_credentials: bool = False
    max_age: int | None = None


@attrs.frozen
class GatewayResponse:
    """A response that a REST API makes of itself.

    Args:
        status: The status code; None for that of its type.
        parameters: Where headers come from: ``gatewayresponse.header.X`` to ``'literal'`` or
            ``method.request.header.Y``.
        templates: Templates by media types, with ``$context`` variables.
    """

    status: int | None = None
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    templates: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class ApiKey:
    """An API key that a stage takes.

    Args:
        id: Its logical id.
        value: What clients send; None where API Gateway makes it up.
        enabled: Whether it may be used.
        usage_plan: The logical id of the usage plan that ties it to the stage.
    """

    id: str
    value: str | None
    enabled: bool = True
    usage_plan: str = ""


@attrs.frozen
class Api:
    """An API with one of its stages.

    Args:
        logical_id: The logical id.
        kind: What it is.
        name: Its name.
        stage: The name of the stage; ``$default`` for that of an HTTP API.
        routes: Its routes.
        stage_variables: The variables of the stage.
        binary_types: The media types that are binary, in REST APIs: ``image/png``, ``*/*``.
        cors: The CORS configuration, in HTTP APIs.
        gateway_responses: Responses by their types, such as ``UNAUTHORIZED`` or ``DEFAULT_4XX``, in REST APIs.
        models: JSON Schemas by their names, in REST APIs; one refers to another with ``#/definitions/NAME``.
        api_keys: The keys that its stage takes.
        key_source: ``HEADER`` or ``AUTHORIZER``.
        selection_expression: What chooses the route, in WebSocket APIs: ``$request.body.action``.
        minimum_compression: The size in bytes from which responses are compressed; None for never.
        disable_execute_api: Whether its default address is closed.
        place: The user's line.
    """

    logical_id: str
    kind: Kind
    name: str
    stage: str
    routes: tuple[Route, ...]
    stage_variables: Mapping[str, str] = attrs.field(factory=dict)
    binary_types: tuple[str, ...] = ()
    cors: Cors | None = None
    gateway_responses: Mapping[str, GatewayResponse] = attrs.field(factory=dict)
    models: Mapping[str, Json] = attrs.field(factory=dict)
    api_keys: tuple[ApiKey, ...] = ()
    key_source: Literal["HEADER", "AUTHORIZER"] = "HEADER"
    selection_expression: str = "$request.body.action"
    minimum_compression: int | None = None
    disable_execute_api: bool = False
    place: Place | None = None


@attrs.frozen
class Match:
    """A route that takes a request.

    Args:
        route: The route.
        path_parameters: The values of its path parameters, percent-decoded.
    """

    route: Route
    path_parameters: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Authorized:
    """What an authorizer knows of who asks.

    Args:
        context: What a function of an authorizer gave, for ``requestContext.authorizer``.
        principal_id: Who asks, as a REST API calls it.
        claims: The claims of a token.
        scopes: The scopes of a token that the route asks for; None where it asks for none.
        usage_key: The API key that an authorizer gave.
    """

    context: Mapping[str, Json] = attrs.field(factory=dict)
    principal_id: str | None = None
    claims: Mapping[str, Json] | None = None
    scopes: tuple[str, ...] | None = None
    usage_key: str | None = None


@attrs.frozen
class Refused:
    """Why a request isn't served.

    Args:
        type: The type of the gateway response: ``UNAUTHORIZED``, ``ACCESS_DENIED``, ``INTEGRATION_TIMEOUT``, ...
        message: The message of the response, where it isn't that of the type.
        status: The status code, where it isn't that of the type.
        detail: What the log tells of it, for the developer and not for the client.
        validation_error: What ``$context.error.validationErrorString`` tells.
        headers: Headers of the response of an HTTP API, such as ``www-authenticate``.
        authorized: What the authorizer that refused it knows of who asks, for ``$context.authorizer``.
    """

    type: str
    message: str | None = None
    status: int | None = None
    detail: str | None = None
    validation_error: str | None = None
    headers: Headers = ()
    authorized: Authorized | None = None
