"""CORS of HTTP APIs: preflights that are answered for all routes, and headers on each response.

With a CORS configuration the API answers a preflight itself, even where a route takes OPTIONS, and the CORS headers of
integrations are ignored. An origin or a method that is not allowed gets no headers, and the browser refuses it.

Source: AWS pages "Configure CORS for HTTP APIs in API Gateway" and "AWS::ApiGatewayV2::Api Cors".
"""

from __future__ import annotations

from sampy.local.apis.messages import Request, Response, first
from sampy.local.apis.model import Api, Cors

_PREFIX = "access-control-"


def preflight(api: Api, request: Request) -> Response | None:
    """Return the answer to a preflight; None where it is none, or the API leaves it to its routes.

    A preflight has the method OPTIONS and the headers Origin and Access-Control-Request-Method.

    Args:
        api: The API.
        request: The request.
    """
    cors = api.cors
    method = first(request.headers, "Access-Control-Request-Method")
    origin = first(request.headers, "Origin")
    if cors is None or api.kind != "HTTP" or request.method != "OPTIONS" or origin is None or method is None:
        return None
    headers = _allowed(cors, origin)
    if headers and _takes(cors.allow_methods, method.upper()):
        headers["access-control-allow-methods"] = ",".join(cors.allow_methods)
        if cors.allow_headers:
            headers["access-control-allow-headers"] = ",".join(cors.allow_headers)
        if cors.max_age is not None:
            headers["access-control-max-age"] = str(cors.max_age)
    return Response(204, (*headers.items(), ("Apigw-Requestid", request.request_id)))


def with_cors(api: Api, request: Request, response: Response) -> Response:
    """Return a response with the CORS headers of the API, and without those of the integration.

    Args:
        api: The API.
        request: The request that it answers; without an Origin header it gets none.
        response: The response.
    """
    cors = api.cors
    if cors is None or api.kind != "HTTP":
        return response
    kept = tuple((name, value) for name, value in response.headers if not name.lower().startswith(_PREFIX))
    origin = first(request.headers, "Origin")
    headers = _allowed(cors, origin) if origin is not None else {}
    varies = headers.pop("vary", None)
    if varies and varies not in [each.strip().lower() for each in (first(kept, "Vary") or "").split(",")]:
        kept = (*kept, ("vary", varies))
    if headers and cors.expose_headers:
        headers["access-control-expose-headers"] = ",".join(cors.expose_headers)
    return Response(response.status, (*kept, *headers.items()), response.body)


def _allowed(cors: Cors, origin: str) -> dict[str, str]:
    """Return the headers that allow an origin; none where it isn't allowed."""
    if "*" in cors.allow_origins:
        headers = {"access-control-allow-origin": "*"}
    elif any(_is_origin(allowed, origin) for allowed in cors.allow_origins):
        headers = {"access-control-allow-origin": origin, "vary": "origin"}
    else:
        return {}
    if cors.allow_credentials:
        headers["access-control-allow-credentials"] = "true"
    return headers


def _is_origin(allowed: str, origin: str) -> bool:
    """Return whether an origin is the allowed one, or of any host for ``https://*`` and the like."""
    allowed, origin = allowed.lower().rstrip("/"), origin.lower()
    return origin.startswith(allowed[:-1]) if allowed.endswith("://*") else allowed == origin


def _takes(allowed: tuple[str, ...], wanted: str) -> bool:
    return "*" in allowed or wanted in {each.upper() for each in allowed}
