"""The variables of mapping templates: ``$input``, ``$util``, ``$context`` and ``$stageVariables``.

Source: AWS page "Variables for data transformations for API Gateway".
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import cast
from urllib.parse import quote_plus, unquote_plus

from sampy.intrinsics import Json
from sampy.local.apis.integrations.mapping_templates.faults import BodyFault, TemplateFault
from sampy.local.apis.integrations.mapping_templates.values import Tool, seen, text

_NAMED = {"\b": "\\b", "\n": "\\n", "\t": "\\t", "\f": "\\f", "\r": "\\r", "'": "\\'", '"': '\\"', "\\": "\\\\"}


def variables_of(
    body: bytes,
    parameters: Mapping[str, Mapping[str, str]],
    context: dict[str, Json],
    stage_variables: Mapping[str, str],
) -> dict[str, object]:
    """Return the variables of a template.

    Args:
        body: What the template is applied to: the body of a request, or that of a response of an integration.
        parameters: The parameters of the request: ``path``, ``querystring`` and ``header``.
        context: ``$context``; a template may set its ``requestOverride`` and ``responseOverride``.
        stage_variables: The variables of the stage.
    """
    return {
        "input": _input(body.decode(errors="replace"), parameters),
        "util": _UTIL,
        "context": context,
        "stageVariables": dict(stage_variables),
    }


def at(document: Json, path: str) -> Json:
    """Return what a JSONPath finds; an empty text where a definite one leads nowhere.

    Raises:
        TemplateFault: It is no path.
    """
    from sampy.executions.failures import BadPath, PathMissing
    from sampy.executions.json_paths import parse_path, read

    try:
        return read(parse_path(path), document)
    except PathMissing:
        return ""
    except BadPath as error:
        raise TemplateFault(str(error)) from None


def document_of(body: str) -> Json:
    """Return a body as JSON; an empty map for none.

    Raises:
        BodyFault: It is no JSON.
    """
    try:
        return cast(Json, json.loads(body)) if body else {}
    except (ValueError, RecursionError) as error:
        raise BodyFault(str(error)) from None


def _input(body: str, parameters: Mapping[str, Mapping[str, str]]) -> Tool:
    read: list[Json] = []

    def document() -> Json:
        if not read:
            read.append(document_of(body))
        return read[0]

    def as_json(path: str = "$") -> str:
        return json.dumps(at(document(), path), separators=(",", ":"), ensure_ascii=False)

    def params(name: str | None = None) -> object:
        if name is None:
            return {kind: dict(each) for kind, each in parameters.items()}
        return next((each[name] for each in parameters.values() if name in each), "")

    methods = {"json": as_json, "path": lambda path: seen(at(document(), path)), "params": params}
    return Tool(methods, {"body": body or "{}"})


def _escape(value: object) -> str:
    """Return a value as it may stand in a string of JavaScript."""
    return "".join(_escaped(each) for each in text(value))


def _escaped(character: str) -> str:
    if character in _NAMED:
        return _NAMED[character]
    if " " <= character <= "~":
        return character
    units = character.encode("utf-16-be", errors="surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex().upper()}" for at in range(0, len(units), 2))


def _parsed(value: str) -> object:
    try:
        return seen(cast(Json, json.loads(value)))
    except (ValueError, RecursionError) as error:
        raise TemplateFault(f"$util.parseJson() gets what is no JSON: {error}") from None


def _decoded(value: str) -> str:
    return base64.b64decode(value, validate=True).decode(errors="replace")


_UTIL = Tool(
    {
        "escapeJavaScript": _escape,
        "parseJson": _parsed,
        "urlEncode": lambda value: quote_plus(text(value)),
        "urlDecode": lambda value: unquote_plus(text(value)),
        "base64Encode": lambda value: base64.b64encode(text(value).encode()).decode(),
        "base64Decode": _decoded,
    }
)
