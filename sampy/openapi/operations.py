"""What one event asks of its operation: who may call it, what it takes, and how long it may wait."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json
from sampy.openapi.document import INTEGRATION, Object

VALIDATOR = "x-amazon-apigateway-request-validator"
_PARAMETER = re.compile(r"method\.request\.(querystring|path|header)\.(.*)")
_AUTH = ("Properties", "Auth")
_MODEL = ("Properties", "RequestModel")
_PARAMETERS = ("Properties", "RequestParameters")


class Surroundings(NamedTuple):
    """What of an API the operations of its events depend on.

    Args:
        auth: The `Auth` of the API, with parameters filled in.
        models: Its `Models`.
        version_3: Its document is OpenAPI 3.
    """

    auth: Object
    models: Json
    version_3: bool


class Demands(NamedTuple):
    """Who may call an operation.

    Args:
        authorizer: The security requirement that names an authorizer; ``NONE`` is one until the default has its turn.
        key: The security requirement of an API key; ``api_key_false`` marks that there is none.
        policy: The resource policy of the operation's path.
    """

    authorizer: Object | None = None
    key: Object | None = None
    policy: Object | None = None


class Operation(NamedTuple):
    """An operation that is made of an event.

    Args:
        document: The operation, without credentials and without who may call it.
        validators: The request validators that it needs of its document.
    """

    document: Object
    validators: Object


def operation(event: Object, call: Object, api: Surroundings) -> Operation:
    """Return the operation that an Api event with these properties asks for.

    Args:
        event: The properties of the event.
        call: The operation with no more than what it calls, and how it answers.
        api: The API.

    Raises:
        Invalid: Where it asks for what the API doesn't have.
    """
    document = dict(call)
    integration = call[INTEGRATION]
    if event.get("TimeoutInMillis") and isinstance(integration, dict):
        document[INTEGRATION] = {**integration, "timeoutInMillis": event["TimeoutInMillis"]}
    validators: Object = {}
    model = event.get("RequestModel")
    if isinstance(model, dict) and model.get("Model"):
        document |= _request_body(model, api)
        validators = _validators(model)
        if validators:
            document[VALIDATOR] = next(iter(validators))
    parameters = event.get("RequestParameters")
    if parameters:
        if not isinstance(parameters, list):
            raise Invalid("RequestParameters must be a list", fix="list the parameters", at=_PARAMETERS)
        _add_parameters(document, parameters)
    return Operation(document, validators)


def credentials(auth: Object, api_auth: Object, partition: str) -> Object:
    """Return the role with which API Gateway calls the function, where callers sign with IAM.

    Args:
        auth: The `Auth` of the event.
        api_auth: The `Auth` of the API.
        partition: The partition to compile for.
    """
    by_default = api_auth.get("DefaultAuthorizer") == "AWS_IAM" and not auth
    if auth.get("Authorizer") != "AWS_IAM" and not by_default:
        return {}
    role: Json = None
    for each in (auth, api_auth):
        role = role or each.get("InvokeRole") or ("NONE" if "InvokeRole" in each else None)
    if role == "NONE":
        return {}
    caller = f"arn:{partition}:iam::*:user/*"
    return {"credentials": caller if role in (None, "CALLER_CREDENTIALS") else role}


def demands(auth: Object, api: Surroundings) -> Demands:
    """Return what the `Auth` of an event asks for.

    Raises:
        Invalid: Where the API has no such authorizer, or nothing to make an exception from.
    """
    name, scopes, key = auth.get("Authorizer"), auth.get("AuthorizationScopes"), auth.get("ApiKeyRequired")
    at = (*_AUTH, "AuthorizationScopes")
    if scopes and not isinstance(scopes, list):
        raise Invalid("AuthorizationScopes must be a list", fix="list the scopes", at=at)
    if scopes and not name:
        raise Invalid("AuthorizationScopes needs an Authorizer", fix="add Authorizer", at=at)
    authorizer = {str(name): _scopes(name, scopes, api)} if name else None
    if key is not None and not key and not api.auth.get("ApiKeyRequired"):
        message = "ApiKeyRequired is false, and the API asks for no key"
        raise Invalid(message, fix="remove it", at=(*_AUTH, "ApiKeyRequired"))
    policy = auth.get("ResourcePolicy")
    required: Object | None = None if key is None else {"api_key" if key else "api_key_false": []}
    return Demands(authorizer, required, policy if isinstance(policy, dict) else None)


def _scopes(name: Json, scopes: Json, api: Surroundings) -> Json:
    """Return the scopes to ask for, after checking that the API has the authorizer."""
    at = (*_AUTH, "Authorizer")
    authorizers = api.auth.get("Authorizers")
    if authorizers and not isinstance(authorizers, dict):
        raise Invalid("the Authorizers of the API must be a map", fix="mend the API", at=at)
    known: Mapping[str, Json] = authorizers if isinstance(authorizers, dict) else {}
    if name == "NONE":
        if not api.auth.get("DefaultAuthorizer"):
            fix = "remove it: without a DefaultAuthorizer of the API, everybody may call this anyway"
            raise Invalid("Authorizer is NONE, and the API has no DefaultAuthorizer", fix=fix, at=at)
        return []
    if name != "AWS_IAM" and (not isinstance(name, str) or not known.get(name)):
        raise Invalid(f"the API has no authorizer {name!r}", fix=did_you_mean(str(name), [*known, "AWS_IAM"]), at=at)
    chosen = known.get(str(name))
    if chosen is None:
        return []
    if not isinstance(chosen, dict):
        raise Invalid(f"the authorizer {name} of the API must be a map", fix="mend the API", at=at)
    own = chosen.get("AuthorizationScopes") if scopes is None else scopes
    return [] if own is None else own


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
    body, parameters = (False if each is None else each for each in (body, parameters))
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
