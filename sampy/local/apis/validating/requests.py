"""What a request has to have: its required parameters, and a body that goes with the model of its content type.

Source: AWS page "Request validation for REST APIs in API Gateway".
"""

from __future__ import annotations

import json
from typing import cast

from sampy.intrinsics import Json
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Match, Refused

_JSON = "application/json"
_BUILT_IN: dict[str, Json] = {"Empty": {}, "Error": {}}
"""The models that each REST API has."""


def validate(api: Api, match: Match, request: Request) -> Refused | None:
    """Return why a request is not valid; None where it is.

    Parameters come first: a request without a required one is refused whatever its body is.

    Args:
        api: The API.
        match: The route that takes the request, with what a request has to have.
        request: The request.
    """
    validation = match.route.validation
    if validation.parameters and validation.required:
        missing = [name for source in validation.required if (name := _missing(source, match, request))]
        if missing:
            return Refused("BAD_REQUEST_PARAMETERS", f"Missing required request parameters: [{', '.join(missing)}]")
    if not validation.body or not validation.models:
        return None
    media_type = (first(request.headers, "Content-Type") or _JSON).split(";")[0].strip().lower()
    models = {name.lower(): model for name, model in validation.models.items()}
    name = models.get(media_type) or models.get("$default")
    if name is None:
        return None
    return _validate_body(api, match, name, request.body)


def _missing(source: str, match: Match, request: Request) -> str | None:
    """Return the name of a parameter that a request lacks, or has blank; None where it has it."""
    from sampy.local.apis.integrations.request_parameters import Sources

    kind, _, name = source.removeprefix("method.request.").partition(".")
    value = Sources.of(_NO_API, match, request, {}).value(f"method.request.{kind}.{name}")
    return None if value and value.strip() else name


_NO_API = Api("", "REST", "", "", ())


def _validate_body(api: Api, match: Match, name: str, body: bytes) -> Refused | None:
    from sampy.local.apis.validating.schemas import SECONDS, TooLong, UnusableModel, errors_of

    model = {**_BUILT_IN, **api.models}.get(name)
    try:
        if model is None:
            raise UnusableModel("the API has no such model")
        document = _document(body)
        if isinstance(document, Refused):
            return document
        errors = list(errors_of(model, api.models, document))
    except UnusableModel as error:
        detail = f"{_place(match)}the model {name} can't be used: {error}"
        return Refused("API_CONFIGURATION_ERROR", detail=detail)
    except TooLong:
        detail = f"{_place(match)}the body takes longer than {SECONDS:g} s to validate against the model {name}"
        return Refused("BAD_REQUEST_BODY", detail=detail)
    except RecursionError:
        return Refused("BAD_REQUEST_BODY", detail=f"{_place(match)}the body is nested too deeply")
    if not errors:
        return None
    text = f"[{', '.join(errors)}]"
    detail = f"{_place(match)}the body does not go with the model {name}: {', '.join(errors)}"
    return Refused("BAD_REQUEST_BODY", detail=detail, validation_error=text)


def _place(match: Match) -> str:
    return f"{match.route.place}: " if match.route.place else ""


def _document(body: bytes) -> Json | Refused:
    try:
        return cast(Json, json.loads(body or b"{}", parse_constant=_no_constant))
    except (ValueError, RecursionError) as error:
        text = f"[{error}]"
        return Refused("BAD_REQUEST_BODY", detail=f"the body is no JSON: {error}", validation_error=text)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")
