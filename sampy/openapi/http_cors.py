"""What pages of other origins may do with an HTTP API."""

from __future__ import annotations

import re

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json, is_intrinsic
from sampy.openapi.document import BODY, Object

_CORS = "x-amazon-apigateway-cors"
_AT = ("Properties", "CorsConfiguration")
_NAMES = {
    "AllowOrigins": "allowOrigins",
    "AllowHeaders": "allowHeaders",
    "AllowMethods": "allowMethods",
    "ExposeHeaders": "exposeHeaders",
    "MaxAge": "maxAge",
    "AllowCredentials": "allowCredentials",
}
_ANY_NAME = re.compile("|".join(_NAMES))


def with_http_cors(body: Object, settings: Json) -> Object:
    """Return the document with the settings of an API over its own.

    Args:
        body: The document.
        settings: True for all origins, a map, or an intrinsic function that returns one.

    Raises:
        Invalid: Where these are no settings.
    """
    added = _added(settings)
    present = body.get(_CORS, {})
    if not isinstance(present, dict):
        raise Invalid(f"{_CORS} must be a map", fix="mend it or leave it out", at=(*BODY, _CORS))
    return {**body, _CORS: {**present, **added}}


def _added(settings: Json) -> Object:
    if isinstance(settings, bool):
        return {"allowOrigins": ["*"]}
    if not isinstance(settings, dict):
        raise Invalid("CorsConfiguration must be true or a map", fix=f"it is {settings!r}", at=_AT)
    if is_intrinsic(settings):
        return _from_intrinsic(settings)
    for name in settings:
        if name not in _NAMES:
            fix = did_you_mean(name, _NAMES)
            raise Invalid(f"CorsConfiguration has no property {name!r}", fix=fix, at=(*_AT, name))
    origins = settings.get("AllowOrigins")
    if settings.get("AllowCredentials") is True and origins == ["*"]:
        fix = "name the origins that are allowed"
        raise Invalid("AllowCredentials can't be true for all origins", fix=fix, at=(*_AT, "AllowCredentials"))
    if origins and is_intrinsic(origins):
        # The official transform takes an intrinsic function for the origins for one that returns all settings.
        return _from_intrinsic(origins)
    added: Object = {_NAMES[name]: value for name, value in settings.items() if value and name != "AllowCredentials"}
    if settings.get("MaxAge") is not None:
        added["maxAge"] = settings["MaxAge"]
    if settings.get("AllowCredentials") is True:
        added["allowCredentials"] = True
    return added


def _from_intrinsic(settings: Json) -> Object:
    made = _renamed(settings)
    assert isinstance(made, dict), "a map stays one"
    return made


def _renamed(value: Json) -> Json:
    """Return what an intrinsic function returns with the names of settings as a document spells them."""
    if isinstance(value, str):
        return _ANY_NAME.sub(lambda found: _NAMES[found[0]], value)
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    if isinstance(value, dict):
        return {str(_renamed(key)): _renamed(item) for key, item in value.items()}
    return value
