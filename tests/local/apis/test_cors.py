"""CORS of HTTP APIs."""

from __future__ import annotations

import attrs
import pytest

from sampy.local.apis.cors import preflight, with_cors
from sampy.local.apis.messages import Headers, Response
from sampy.local.apis.model import Cors
from tests.local.apis.integrations.asking import HTTP, REST, request

A = "https://a.example"
FULL = Cors((A, "https://b.example"), ("GET", "PUT"), ("x-pet", "authorization"), ("x-count",), True, 600)
ANY = Cors(("*",), ("*",), ("*",))


def asked(method: str = "OPTIONS", origin: str | None = A, wanted: str | None = "PUT") -> dict[str, str]:
    headers = {"Origin": origin, "Access_Control_Request_Method": wanted}
    return {name: value for name, value in headers.items() if value is not None}


@pytest.mark.parametrize(
    ("cors", "origin", "wanted", "headers"),
    [
        (
            FULL,
            A,
            "PUT",
            {
                "access-control-allow-origin": A,
                "vary": "origin",
                "access-control-allow-credentials": "true",
                "access-control-allow-methods": "GET,PUT",
                "access-control-allow-headers": "x-pet,authorization",
                "access-control-max-age": "600",
            },
        ),
        (FULL, "https://c.example", "PUT", {}),
        (
            FULL,
            A,
            "DELETE",
            {"access-control-allow-origin": A, "vary": "origin", "access-control-allow-credentials": "true"},
        ),
        (
            ANY,
            "null",
            "DELETE",
            {
                "access-control-allow-origin": "*",
                "access-control-allow-methods": "*",
                "access-control-allow-headers": "*",
            },
        ),
        (
            Cors(("https://*",), ("GET",)),
            "https://x.example:8443",
            "get",
            {
                "access-control-allow-origin": "https://x.example:8443",
                "vary": "origin",
                "access-control-allow-methods": "GET",
            },
        ),
        (Cors(("https://*",), ("GET",)), "http://x.example", "GET", {}),
        (Cors((A,)), A, "GET", {"access-control-allow-origin": A, "vary": "origin"}),
        (Cors(), A, "GET", {}),
    ],
)
def test_a_preflight_is_answered(cors: Cors, origin: str, wanted: str, headers: dict[str, str]) -> None:
    api = attrs.evolve(HTTP, cors=cors)
    response = preflight(api, request("OPTIONS", **asked(origin=origin, wanted=wanted)))
    assert response is not None
    assert (response.status, dict(response.headers), response.body) == (
        204,
        {**headers, "Apigw-Requestid": "id-1"},
        b"",
    )


@pytest.mark.parametrize(
    ("method", "origin", "wanted", "configured"),
    [
        ("GET", A, "PUT", True),
        ("OPTIONS", None, "PUT", True),
        ("OPTIONS", A, None, True),
        ("OPTIONS", A, "PUT", False),
    ],
)
def test_what_is_no_preflight_goes_to_the_routes(
    method: str, origin: str | None, wanted: str | None, configured: bool
) -> None:
    api = attrs.evolve(HTTP, cors=FULL if configured else None)
    assert preflight(api, request(method, **asked(origin=origin, wanted=wanted))) is None


def test_a_rest_api_has_no_such_configuration() -> None:
    assert preflight(attrs.evolve(REST, cors=FULL), request("OPTIONS", **asked())) is None


OWN: Headers = (("X-Count", "5"), ("Access-Control-Allow-Origin", "https://own.example"))


@pytest.mark.parametrize(
    ("cors", "origin", "headers", "made"),
    [
        (None, A, OWN, OWN),
        (FULL, None, OWN, (("X-Count", "5"),)),
        (FULL, "https://c.example", OWN, (("X-Count", "5"),)),
        (
            FULL,
            A,
            OWN,
            (
                ("X-Count", "5"),
                ("vary", "origin"),
                ("access-control-allow-origin", A),
                ("access-control-allow-credentials", "true"),
                ("access-control-expose-headers", "x-count"),
            ),
        ),
        (
            FULL,
            "https://B.example",
            (("Vary", "Accept, Origin"),),
            (
                ("Vary", "Accept, Origin"),
                ("access-control-allow-origin", "https://B.example"),
                ("access-control-allow-credentials", "true"),
                ("access-control-expose-headers", "x-count"),
            ),
        ),
        (ANY, A, (), (("access-control-allow-origin", "*"),)),
    ],
)
def test_a_response_has_the_headers_of_the_api(
    cors: Cors | None, origin: str | None, headers: Headers, made: Headers
) -> None:
    api = attrs.evolve(HTTP, cors=cors)
    response = with_cors(api, request("GET", **asked(origin=origin)), Response(200, headers, b"pets"))
    assert response == Response(200, made, b"pets")
