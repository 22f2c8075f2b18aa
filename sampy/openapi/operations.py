"""What one event asks of its operation: who may call it, what it takes, and how long it may wait."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.openapi.document import INTEGRATION, Object
from sampy.openapi.security import API_KEY, AWS_IAM

VALIDATORS = "x-amazon-apigateway-request-validators"
_PARAMETER = re.compile(r"method\.request\.(querystring|path|header)\.(.+)")
_AUTH = ("Properties", "Auth")
_MODEL = ("Properties", "RequestModel")
_PARAMETERS = ("Properties", "RequestParameters")


class Operation(NamedTuple):
    """An operation, and the definitions that it needs of its document."""

    document: Object
    security: Object
    validators: Object


class Surroundings(NamedTuple):
    """What of an API its operations depend on.

    Args:
        auth: The `Auth` of the API.
        models: Its `Models`.
        version_3: The document is OpenAPI 3.
        partition: The partition to compile for.
    """

    auth: Object
    models: Json
    version_3: bool
    partition: str


def operation(event: Object, integration: Object, api: Surroundings) -> Operation:
    """Return the operation that an Api event with these properties asks for.

    Raises:
        Invalid: Where it asks for what the API doesn't have.
    """
    auth = event.get("Auth") or {}
    if not isinstance(auth, dict):
        raise Invalid("Auth must be a map", fix="give it an Authorizer", at=_AUTH)
    integration = {**integration, **_credentials(auth, api)}
    if event.get("TimeoutInMillis"):
        integration["timeoutInMillis"] = event["TimeoutInMillis"]
    document: Object = {INTEGRATION: integration, "responses": {}}
    security, definitions = event_security(auth, api)
    if security:
        document["security"] = security
    validators: Object = {}
    model = event.get("RequestModel")
    if isinstance(model, dict) and model.get("Model"):
        document |= _request_body(model, api)
        validators = _validators(model)
        if validators:
            document["x-amazon-apigateway-request-validator"] = next(iter(validators))
    parameters = event.get("RequestParameters")
    if parameters:
        if not isinstance(parameters, list):
            raise Invalid("RequestParameters must be a list", fix="list the parameters", at=_PARAMETERS)
        _add_parameters(document, parameters)
    return Operation(document, definitions, validators)


def _credentials(auth: Object, api: Surroundings) -> Object:
    """Return the role with which API Gateway calls the function, where callers sign with IAM."""
    by_default = api.auth.get("DefaultAuthorizer") == "AWS_IAM" and not auth
    if auth.get("Authorizer") != "AWS_IAM" and not by_default:
        return {}
    role: Json = None
    for each in (auth, api.auth):
        role = role or each.get("InvokeRole") or ("NONE" if "InvokeRole" in each else None)
    if role == "NONE":
        return {}
    caller = f"arn:{api.partition}:iam::*:user/*"
    return {"credentials": caller if role in (None, "CALLER_CREDENTIALS") else role}


def event_security(auth: Object, api: Surroundings) -> tuple[list[Json], Object]:
    """Return the security requirements that the `Auth` of an event asks for, and their definitions.

    Raises:
        Invalid: Where the API has no such authorizer, or nothing to make an exception from.
    """
    security: list[Json] = []
    definitions: Object = {}
    authorizer = auth.get("Authorizer")
    if authorizer:
        scopes = _checked_authorizer(auth, authorizer, api)
        security.append({str(authorizer): scopes})
        if authorizer == "AWS_IAM":
            definitions |= AWS_IAM
    elif auth.get("AuthorizationScopes"):
        at = (*_AUTH, "AuthorizationScopes")
        raise Invalid("AuthorizationScopes needs an Authorizer", fix="add Authorizer", at=at)
    key = auth.get("ApiKeyRequired")
    if key:
        security.append({"api_key": []})
        definitions |= API_KEY
    elif key is not None:
        if not api.auth.get("ApiKeyRequired"):
            at = (*_AUTH, "ApiKeyRequired")
            raise Invalid("ApiKeyRequired is false, and the API asks for no key", fix="remove it", at=at)
        security.append({"api_key_false": []})
    return security, definitions


def _checked_authorizer(auth: Object, name: Json, api: Surroundings) -> Json:
    """Return the scopes to ask for, after checking that the API has the authorizer."""
    at = (*_AUTH, "Authorizer")
    authorizers = api.auth.get("Authorizers")
    if authorizers and not isinstance(authorizers, dict):
        raise Invalid("the Authorizers of the API must be a map", fix="mend the API", at=at)
    known: Mapping[str, Json] = authorizers if isinstance(authorizers, dict) else {}
    scopes = auth.get("AuthorizationScopes")
    if scopes and not isinstance(scopes, list):
        raise Invalid("AuthorizationScopes must be a list", fix="list the scopes", at=(*_AUTH, "AuthorizationScopes"))
    if name == "NONE":
        if not api.auth.get("DefaultAuthorizer"):
            fix = "remove it: without a DefaultAuthorizer of the API, everybody may call this anyway"
            raise Invalid("Authorizer is NONE, and the API has no DefaultAuthorizer", fix=fix, at=at)
        return []
    if name != "AWS_IAM" and (not isinstance(name, str) or not known.get(name)):
        raise Invalid(f"the API has no authorizer {name!r}", fix=did_you_mean(str(name), [*known, "AWS_IAM"]), at=at)
    chosen = known.get(str(name))
    if isinstance(chosen, dict):
        own = chosen.get("AuthorizationScopes") if scopes is None else scopes
        return [] if own is None else own
    return []


def _request_body(model: Object, api: Surroundings) -> Object:
    name = model["Model"]
    at = (*_MODEL, "Model")
    if not api.models:
        raise Invalid("RequestModel needs Models of the API, and it has none", fix="add Models to the API", at=at)
    if not isinstance(name, str) or not isinstance(api.models, dict) or not api.models.get(name):
        known = api.models if isinstance(api.models, dict) else {}
        raise Invalid(f"the API has no model {name!r}", fix=did_you_mean(str(name), known), at=at)
    required: Object = {} if model.get("Required") is None else {"required": model["Required"]}
    if api.version_3:
        schema: Json = {"$ref": f"#/components/schemas/{name.lower()}"}
        return {"requestBody": {"content": {"application/json": {"schema": schema}}, **required}}
    schema = {"$ref": f"#/definitions/{name.lower()}"}
    return {"parameters": [{"in": "body", "name": name.lower(), "schema": schema, **required}]}


def _validators(model: Object) -> Object:
    body, parameters = model.get("ValidateBody"), model.get("ValidateParameters")
    if body is None and parameters is None:
        return {}
    body, parameters = body or False, parameters or False
    if not isinstance(body, bool) or not isinstance(parameters, bool):
        fix = "use true or false"
        raise Invalid("ValidateBody and ValidateParameters must be true or false", fix=fix, at=_MODEL)
    names = {(True, True): "body-and-params", (True, False): "body-only", (False, True): "params-only"}
    name = names.get((body, parameters), "no-validation")
    return {name: {"validateRequestBody": body, "validateRequestParameters": parameters}}


def _add_parameters(document: Object, parameters: list[Json]) -> None:
    """Add parameters to a new operation that is still its maker's own."""
    present = document.get("parameters")
    listed: list[Json] = [*present] if isinstance(present, list) else []
    cached: list[Json] = []
    for parameter in parameters:
        name, settings = _parameter(parameter)
        found = _PARAMETER.match(name)
        if found is None:
            fix = "write method.request.querystring.NAME, or path or header for querystring"
            raise Invalid(f"{name!r} is not the name of a request parameter", fix=fix, at=_PARAMETERS)
        place = "query" if found[1] == "querystring" else found[1]
        required = settings.get("Required", False)
        listed.append({"in": place, "name": found[2], "required": required, "type": "string"})
        if settings.get("Caching"):
            cached.append(name)
    document["parameters"] = listed
    if cached:
        integration = document[INTEGRATION]
        assert isinstance(integration, dict)
        document[INTEGRATION] = {**integration, "cacheKeyParameters": cached}


def _parameter(parameter: Json) -> tuple[str, Object]:
    if isinstance(parameter, str):
        return parameter, {}
    if isinstance(parameter, dict) and parameter:
        name, settings = next(iter(parameter.items()))
        if isinstance(settings, dict) and settings.keys() <= {"Required", "Caching"}:
            return name, settings
    fix = "use a name, or a name with a map of Required and Caching"
    raise Invalid(f"{parameter!r} is no request parameter", fix=fix, at=_PARAMETERS)
