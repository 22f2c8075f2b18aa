"""What a function answers, read as a response, with all that is wrong with it.

What API Gateway reads leniently is read so here: status codes as digits, header values as numbers and booleans.

Source: AWS pages "Lambda proxy integrations in API Gateway", output format of a Lambda function for proxy integration,
and "Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", Lambda function response format.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import attrs

from sampy.intrinsics import Json
from sampy.local.apis.messages import Headers
from sampy.local.apis.model import Kind, PayloadVersion

_PROPERTIES = ("isBase64Encoded", "statusCode", "headers", "multiValueHeaders", "body")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_NAMES = {dict: "an object", list: "a list", str: "text", bool: "true or false", type(None): "null"}
_STATUSES = range(200, 600)
_BOOLEANS = {"true": True, "false": False}


@attrs.frozen
class Reply:
    """A response as a function gives it.

    Args:
        status: The status code.
        headers: The headers, with a ``set-cookie`` for each cookie.
        body: The body.
        base64: Whether the body is Base64.
    """

    status: int
    headers: Headers = ()
    body: str = ""
    base64: bool = False


def read_reply(document: Mapping[str, Json], kind: Kind, version: PayloadVersion) -> Reply | list[str]:
    """Return the response that a document is; where it is none, what is wrong with it, each as a clause.

    Args:
        document: What the function returned.
        kind: The kind of the API. REST APIs take no property that they don't know, and take 200 where there is no
            status code.
        version: The version of the payload; 2.0 has ``cookies`` and no ``multiValueHeaders``.
    """
    faults: list[str] = []
    if kind == "REST":
        faults.extend(_unknown(document))
    status = _status(document, kind, faults)
    single = list(_single(document.get("headers"), faults))
    if version == "1.0":
        several = list(_several(document.get("multiValueHeaders"), faults))
        headers = _merged(several, single) if kind == "REST" else _merged(single, several)
    else:
        headers = (*single, *_cookies(document.get("cookies"), faults))
    body = _body(document.get("body"), kind, faults)
    base64 = _flag(document.get("isBase64Encoded"), faults)
    return faults or Reply(status, headers, body, base64)


def read_head(document: Mapping[str, Json]) -> Reply | list[str]:
    """Return the prelude of a streamed response; where it is none, what is wrong with it.

    Source: AWS page "Set up a Lambda proxy integration with payload response streaming in API Gateway".
    """
    faults: list[str] = []
    status = _status(document, "REST", faults)
    single = list(_single(document.get("headers"), faults))
    several = list(_several(document.get("multiValueHeaders"), faults))
    cookies = _cookies(document.get("cookies"), faults)
    headers = (*_merged(several, single), *cookies)
    return faults or Reply(status, headers)


def _unknown(document: Mapping[str, Json]) -> Iterator[str]:
    unknown = [name for name in document if name not in _PROPERTIES]
    if unknown:
        names = ", ".join(f"`{name}`" for name in unknown[:5])
        missing = "" if "statusCode" in document else "it has no `statusCode`, and "
        yield f"{missing}it has {names}; a response of a REST API has {', '.join(_PROPERTIES)} and nothing else"


def _status(document: Mapping[str, Json], kind: Kind, faults: list[str]) -> int:
    value = document.get("statusCode")
    if value is None and kind == "REST":
        return 200
    if "statusCode" not in document:
        faults.append("it has no `statusCode`")
        return 0
    if isinstance(value, str) and len(value) == 3 and value.isascii() and value.isdigit():
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and value in _STATUSES:
        return int(value)
    faults.append(f"its `statusCode` is {_shown(value)}, and has to be a whole number from 200 to 599")
    return 0


def _single(value: Json, faults: list[str]) -> Iterator[tuple[str, str]]:
    if value is not None and not isinstance(value, dict):
        faults.append(f"its `headers` are {_shown(value)}, and have to be an object")
    elif value:
        for name, each in value.items():
            yield from _header(name, each, "headers", faults)


def _several(value: Json, faults: list[str]) -> Iterator[tuple[str, str]]:
    if value is not None and not isinstance(value, dict):
        faults.append(f"its `multiValueHeaders` are {_shown(value)}, and have to be an object of lists")
    elif value:
        for name, values in value.items():
            if isinstance(values, list):
                for each in values:
                    yield from _header(name, each, "multiValueHeaders", faults)
            elif values is not None:
                faults.append(f"`{name}` of its `multiValueHeaders` is {_shown(values)}, and has to be a list")


def _header(name: str, value: Json, where: str, faults: list[str]) -> Iterator[tuple[str, str]]:
    """Yield a header; a null is none."""
    if not _TOKEN.fullmatch(name):
        faults.append(f"its `{where}` have {name!r}, which is no name of a header")
    elif isinstance(value, dict | list):
        faults.append(f"`{name}` of its `{where}` is {_shown(value)}, and has to be text")
    elif value is not None:
        text = value if isinstance(value, str) else _scalar(value)
        if _CONTROL.search(text):
            faults.append(f"`{name}` of its `{where}` has a line break or another control character in it")
        else:
            yield name, text


def _merged(first: list[tuple[str, str]], then: list[tuple[str, str]]) -> Headers:
    """Return both, but for what is in both: a name and value of both is there once."""
    if not first or not then:
        return (*first, *then)
    known = {(name.lower(), value) for name, value in first}
    return (*first, *((name, value) for name, value in then if (name.lower(), value) not in known))


def _cookies(value: Json, faults: list[str]) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if not isinstance(value, list):
        faults.append(f"its `cookies` are {_shown(value)}, and have to be a list of text")
        return
    for each in value:
        yield from _header("set-cookie", each, "cookies", faults)


def _body(value: Json, kind: Kind, faults: list[str]) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if kind == "REST" and not isinstance(value, dict | list):
        return _scalar(value)
    faults.append(f"its `body` is {_shown(value)}, and has to be text; write it as JSON with json.dumps")
    return ""


def _flag(value: Json, faults: list[str]) -> bool:
    if value is None or isinstance(value, bool):
        return bool(value)
    known = _BOOLEANS.get(value.lower()) if isinstance(value, str) else None
    if known is None:
        faults.append(f"its `isBase64Encoded` is {_shown(value)}, and has to be true or false")
    return bool(known)


def _scalar(value: float | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _shown(value: Json) -> str:
    """Return a value for an error: numbers and short text as they are, for the rest what it is."""
    if isinstance(value, str) and len(value) <= 20:
        return f"the text {value!r}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return _NAMES[type(value)]
