"""Who decides on requests, as OpenAPI documents and resources say it.

Source: AWS pages "x-amazon-apigateway-authorizer object", "x-amazon-apigateway-authtype property",
"AWS::ApiGateway::Authorizer", "AWS::ApiGatewayV2::Authorizer" and "Create and use an API key".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from sampy.intrinsics import Json, as_map
from sampy.local.apis.model import Authorizer, Kind, PayloadVersion
from sampy.local.apis.reading.marks import MARKED
from sampy.local.apis.reading.values import Object, Values, is_on, number_of, text_of, texts_of

IAM = Authorizer("AWS_IAM", "IAM")
_TYPES: Mapping[str, Literal["TOKEN", "REQUEST", "JWT", "COGNITO"]] = {
    "token": "TOKEN",
    "request": "REQUEST",
    "jwt": "JWT",
    "cognito_user_pools": "COGNITO",
}
_TTL: Mapping[Kind, int] = {"REST": 300, "HTTP": 0, "WEBSOCKET": 0}
"""How long decisions are kept where nothing is said of it.

REST APIs keep them unless they are told not to, HTTP APIs only where they are told to, WebSocket APIs never. Source:
AWS pages "CreateAuthorizer" of the API Gateway API Reference and "Control access to HTTP APIs with AWS Lambda
authorizers".
"""


class Demand(NamedTuple):
    """What a route asks of a request.

    Args:
        authorizer: Who decides; None for nobody.
        scopes: The scopes of which a token needs one.
        api_key: Whether a key is needed.
    """

    authorizer: Authorizer | None = None
    scopes: tuple[str, ...] = ()
    api_key: bool = False


API_KEY: Final = "API_KEY"
"""What stands for a security scheme that asks for an API key."""
Scheme = Authorizer | Literal["API_KEY"]


def from_scheme(values: Values, kind: Kind, api: str, name: str, scheme: Object, variables: Object) -> Scheme | None:
    """Return what a security scheme of a document means; None where it means nothing, which is noted then.

    Args:
        values: The values of the template.
        kind: What the API is.
        api: Its logical id.
        name: The name of the scheme.
        scheme: The scheme.
        variables: The stage variables, with marks.
    """
    given = as_map(scheme.get("x-amazon-apigateway-authorizer"))
    header = text_of(scheme.get("name"))
    if given:
        return _authorizer(values, kind, api, name, _of_document(given, header, kind), variables)
    if text_of(scheme.get("x-amazon-apigateway-authtype")).lower() in ("awssigv4", "aws_iam"):
        return IAM
    if scheme.get("type") == "apiKey" and header.lower() == "x-api-key":
        return API_KEY
    message = f"the security scheme {name} has no authorizer, and API Gateway does not check it"
    fix = "give it x-amazon-apigateway-authorizer, or remove it"
    values.problem(api, message, fix)
    return None


def from_resource(values: Values, kind: Kind, logical_id: str, variables: Object) -> Authorizer | None:
    """Return what a resource of one of the types of authorizers means; None where it means nothing."""
    properties = values.of(logical_id)
    jwt = as_map(properties.get("JwtConfiguration"))
    given: dict[str, Json] = {
        "type": text_of(properties.get("Type") or properties.get("AuthorizerType")).lower(),
        "authorizerUri": properties.get("AuthorizerUri"),
        f"{MARKED}authorizerUri": properties.get(f"{MARKED}AuthorizerUri"),
        "identitySource": properties.get("IdentitySource"),
        "identityValidationExpression": properties.get("IdentityValidationExpression"),
        "authorizerResultTtlInSeconds": properties.get("AuthorizerResultTtlInSeconds"),
        "authorizerPayloadFormatVersion": properties.get("AuthorizerPayloadFormatVersion"),
        "enableSimpleResponses": properties.get("EnableSimpleResponses"),
        "providerARNs": properties.get("ProviderARNs"),
        "jwtConfiguration": {"issuer": jwt.get("Issuer"), "audience": jwt.get("Audience")},
    }
    name = text_of(properties.get("Name")) or logical_id
    return _authorizer(values, kind, logical_id, name, given, variables)


def _of_document(given: Object, header: str, kind: Kind) -> Object:
    """Return an authorizer of a document with the header of its scheme, where it names no other identity source."""
    type_ = text_of(given.get("type")).lower()
    if given.get("identitySource") is None and kind == "REST" and type_ != "request" and header:
        return {**given, "identitySource": f"method.request.header.{header}"}
    return given


def _authorizer(
    values: Values, kind: Kind, logical_id: str, name: str, given: Object, variables: Object
) -> Authorizer | None:
    type_ = _TYPES.get(text_of(given.get("type")).lower())
    if type_ is None:
        message = f"the authorizer {name} has the type {text_of(given.get('type')) or 'none'}"
        values.problem(logical_id, message, f"use one of: {', '.join(_TYPES)}")
        return None
    uri = given.get(f"{MARKED}authorizerUri", given.get("authorizerUri"))
    function = values.function(uri, variables) if type_ in ("TOKEN", "REQUEST") else None
    if function is None and type_ in ("TOKEN", "REQUEST"):
        message = f"the authorizer {name} calls no function of this stack, so it lets nobody in here"
        values.problem(logical_id, message, "add the function to the stack")
    sources = [each.strip() for text in texts_of(given.get("identitySource")) for each in text.split(",")]
    ttl = number_of(given.get("authorizerResultTtlInSeconds"))
    jwt = as_map(given.get("jwtConfiguration"))
    return Authorizer(
        name=name,
        type=type_,
        function=function,
        identity_sources=tuple(filter(None, sources)) or _usual_sources(type_, kind),
        validation=text_of(given.get("identityValidationExpression")) or None,
        ttl_seconds=_TTL[kind] if ttl is None else ttl,
        payload_version=_payload_version(kind, given),
        simple=is_on(given.get("enableSimpleResponses")),
        issuer=text_of(jwt.get("issuer")) or None,
        audience=texts_of(jwt.get("audience")),
        user_pools=texts_of(given.get("providerARNs")),
    )


def _usual_sources(type_: str, kind: Kind) -> tuple[str, ...]:
    if type_ == "REQUEST":
        return ()
    return ("method.request.header.Authorization" if kind == "REST" else "$request.header.Authorization",)


def _payload_version(kind: Kind, given: Object) -> PayloadVersion:
    return "2.0" if kind == "HTTP" and text_of(given.get("authorizerPayloadFormatVersion")) == "2.0" else "1.0"


def demand(requirements: Json, schemes: Mapping[str, Scheme]) -> Demand:
    """Return what the `security` of an operation asks for.

    API Gateway takes all that is listed, and the first authorizer of it: an authorizer and an API key are both asked
    for, whether they are in one requirement or in two.
    """
    authorizer: Authorizer | None = None
    scopes: tuple[str, ...] = ()
    api_key = False
    for requirement in requirements if isinstance(requirements, list) else []:
        for name, wanted in as_map(requirement).items():
            scheme = schemes.get(name)
            if scheme == API_KEY:
                api_key = True
            elif isinstance(scheme, Authorizer) and authorizer is None:
                authorizer, scopes = scheme, texts_of(wanted)
    return Demand(authorizer, scopes, api_key)
