"""FunctionUrlConfig: an HTTPS address of the function's own."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.errors import Invalid
from sampy.intrinsics import Json, is_intrinsic
from sampy.serverless.contributions import Contribution, Declared, Emit, Object, stated

_CORS: dict[str, tuple[type, str]] = {
    "AllowCredentials": (bool, "true or false"),
    "AllowHeaders": (list, "a list"),
    "AllowMethods": (list, "a list"),
    "AllowOrigins": (list, "a list"),
    "ExposeHeaders": (list, "a list"),
    "MaxAge": (int, "an integer"),
}
_AT = ("Properties", "FunctionUrlConfig")


def expand(function: Declared, config: Object, alias_id: str | None) -> Iterator[Contribution]:
    """Yield the URL and, where everybody may call it, the permissions to."""
    auth_type = config.get("AuthType")
    if not is_intrinsic(config) and not is_intrinsic(auth_type) and auth_type not in ("AWS_IAM", "NONE"):
        raise Invalid("the URL of a function needs an AuthType", fix="use AWS_IAM or NONE", at=(*_AT, "AuthType"))
    _check_cors(config.get("Cors"))
    attributes = function.passed_attributes()
    properties: Object = {"TargetFunctionArn": {"Ref": alias_id or function.logical_id}}
    properties |= stated(config, ("AuthType", "InvokeMode"))
    if config.get("Cors"):
        properties["Cors"] = config["Cors"]
    yield Emit(f"{function.logical_id}Url", {"Type": "AWS::Lambda::Url", "Properties": properties, **attributes}, "URL")
    if auth_type == "NONE":
        yield from _public(function, alias_id)


def _check_cors(cors: Json) -> None:
    if not cors or is_intrinsic(cors):
        return
    if not isinstance(cors, dict):
        raise Invalid("Cors must be a map", fix="give it AllowOrigins and others", at=(*_AT, "Cors"))
    for name, value in cors.items():
        if name not in _CORS:
            raise Invalid(f"Cors has no property {name!r}", fix=f"use {', '.join(_CORS)}", at=(*_AT, "Cors", name))
        kind, words = _CORS[name]
        if not is_intrinsic(value) and not isinstance(value, kind):
            raise Invalid(f"{name} must be {words}", fix=f"it is {value!r}", at=(*_AT, "Cors", name))


def _public(function: Declared, alias_id: str | None) -> Iterator[Contribution]:
    name: Json = {"Ref": alias_id or function.logical_id}
    permissions: dict[str, Object] = {
        "UrlPublicPermissions": {"Action": "lambda:InvokeFunctionUrl", "FunctionUrlAuthType": "NONE"},
        "URLInvokeAllowPublicAccess": {"Action": "lambda:InvokeFunction", "InvokedViaFunctionUrl": True},
    }
    for suffix, properties in permissions.items():
        permission: Object = {
            "Type": "AWS::Lambda::Permission",
            "Properties": {**properties, "FunctionName": name, "Principal": "*"},
            **function.passed_attributes(),
        }
        yield Emit(function.logical_id + suffix, permission, "permission for everybody")
