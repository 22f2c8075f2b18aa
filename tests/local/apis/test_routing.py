"""Which route of an API takes a request."""

from __future__ import annotations

import time

import pytest

from sampy.local.apis.model import Api, Kind, Match, Route
from sampy.local.apis.routing import Router


def route(key: str) -> Route:
    """Return the route of a method and a path."""
    method, path = key.split(" ")
    return Route(method, path, None)


NO_TOKEN = "MISSING_AUTHENTICATION_TOKEN"
REST = Router(
    Api(
        "Rest",
        "REST",
        "rest",
        "Prod",
        tuple(
            route(key)
            for key in (
                "GET /",
                "GET /pets",
                "POST /pets",
                "ANY /pets/any",
                "GET /pets/any",
                "GET /pets/{id}",
                "PUT /pets/{id}",
                "GET /pets/{id}/toys/{toy}",
                "GET /pets/mine/{proxy+}",
                "DELETE /pets/{proxy+}",
                "GET /a/b",
                "GET /{x}/c",
                "ANY /open/{proxy+}",
                "HEAD /heads",
                "GET /heads",
                "OPTIONS /heads",
                "GET /slashed/",
                "OPTIONS /{all+}",
            )
        ),
    )
)
HTTP = Router(
    Api(
        "Http",
        "HTTP",
        "http",
        "$default",
        tuple(
            route(key)
            for key in (
                "GET /",
                "GET /pets/dog/1",
                "GET /pets/dog/{id}",
                "GET /pets/{proxy+}",
                "ANY /test/{proxy+}",
                "POST /{x}/full",
                "ANY /posts/{proxy+}",
                "GET /posts/{id}",
                "PUT /posts/{other}",
                "GET /posts/{id}/thing",
                "ANY /any",
                "GET /any",
            )
        ),
    )
)
DEFAULT = Router(
    Api(
        "Default",
        "HTTP",
        "http",
        "$default",
        (Route("GET", "/pets", None), Route("ANY", "$default", None)),
    )
)


def told(router: Router, method: str, path: str) -> str:
    """Return the route that takes a request with its parameters, or why none does."""
    found = router.match(method, path)
    if isinstance(found, Match):
        values = "".join(f" {name}={value}" for name, value in found.path_parameters.items())
        return f"{found.route.method} {found.route.path}{values}"
    return found.type


@pytest.mark.parametrize(
    ("request_line", "expected"),
    [
        ("GET /", "GET /"),
        ("GET /pets", "GET /pets"),
        ("POST /pets", "POST /pets"),
        ("GET /pets/7", "GET /pets/{id} id=7"),
        ("PUT /pets/7", "PUT /pets/{id} id=7"),
        ("GET /pets/7/toys/ball", "GET /pets/{id}/toys/{toy} id=7 toy=ball"),
        # A literal goes before a parameter, a parameter before a greedy one, the method before ANY.
        ("GET /pets/any", "GET /pets/any"),
        ("POST /pets/any", "ANY /pets/any"),
        ("PUT /pets/any", "ANY /pets/any"),
        ("GET /pets/mine", "GET /pets/{id} id=mine"),
        ("GET /pets/mine/a/b", "GET /pets/mine/{proxy+} proxy=a/b"),
        ("GET /pets/mine/toys/ball", "GET /pets/mine/{proxy+} proxy=toys/ball"),
        ("GET /a/b", "GET /a/b"),
        ("GET /a/c", "GET /{x}/c x=a"),
        # What hasn't the method is passed over.
        ("DELETE /pets/7", "DELETE /pets/{proxy+} proxy=7"),
        ("DELETE /pets/7/toys/ball", "DELETE /pets/{proxy+} proxy=7/toys/ball"),
        ("OPTIONS /pets", "OPTIONS /{all+} all=pets"),
        ("OPTIONS /heads", "OPTIONS /heads"),
        # A known path with another method is as unknown as an unknown path.
        ("PATCH /pets", NO_TOKEN),
        ("POST /", NO_TOKEN),
        ("GET /unknown", NO_TOKEN),
        ("GET /pets/7/toys", NO_TOKEN),
        ("GET /pets/7/toys/ball/red", NO_TOKEN),
        # A greedy parameter is never empty.
        ("OPTIONS /", NO_TOKEN),
        ("POST /open", NO_TOKEN),
        ("DELETE /pets", NO_TOKEN),
        ("POST /open/a", "ANY /open/{proxy+} proxy=a"),
        # Slashes at the end don't count; nor more than one at the start.
        ("GET /pets/", "GET /pets"),
        ("GET /pets/7/", "GET /pets/{id} id=7"),
        ("GET /open/a/", "ANY /open/{proxy+} proxy=a"),
        ("GET /slashed", "GET /slashed/"),
        ("GET /slashed/", "GET /slashed/"),
        ("GET //pets", "GET /pets"),
        # Within a path, nothing is no value.
        ("GET /pets//toys/ball", NO_TOKEN),
        ("GET /open//a", "ANY /open/{proxy+} proxy=/a"),
        ("GET /open/a//b", "ANY /open/{proxy+} proxy=a//b"),
        # Case counts.
        ("GET /Pets", NO_TOKEN),
        ("GET /pets/ANY", "GET /pets/{id} id=ANY"),
        # A path is split before it is decoded.
        ("GET /pets/a%2Fb", "GET /pets/{id} id=a/b"),
        ("GET /pets/a%20b", "GET /pets/{id} id=a b"),
        ("GET /pets/caf%C3%A9", "GET /pets/{id} id=café"),
        ("GET /pets/a+b", "GET /pets/{id} id=a+b"),
        ("GET /pets/%252F", "GET /pets/{id} id=%2F"),
        ("GET /pets/100%", "GET /pets/{id} id=100%"),
        ("GET /open/a%2Fb/c", "ANY /open/{proxy+} proxy=a/b/c"),
        ("GET /p%65ts", "GET /pets"),
        # No method stands in for another one, and ANY is not for all.
        ("HEAD /heads", "HEAD /heads"),
        ("HEAD /pets", NO_TOKEN),
        ("HEAD /open/a", "ANY /open/{proxy+} proxy=a"),
        ("TRACE /open/a", NO_TOKEN),
        ("ANY /open/a", NO_TOKEN),
    ],
)
def test_a_rest_api_takes_the_most_specific_resource_that_has_the_method(request_line: str, expected: str) -> None:
    assert told(REST, *request_line.split(" ")) == expected


@pytest.mark.parametrize(
    ("request_line", "expected"),
    [
        ("GET /", "GET /"),
        ("GET /pets/dog/1", "GET /pets/dog/1"),
        ("GET /pets/dog/2", "GET /pets/dog/{id} id=2"),
        ("GET /pets/cat/1", "GET /pets/{proxy+} proxy=cat/1"),
        ("POST /test/5", "ANY /test/{proxy+} proxy=5"),
        ("GET /any", "GET /any"),
        ("POST /any", "ANY /any"),
        # A full match goes before a greedy one, wherever its parameters are.
        ("POST /test/full", "POST /{x}/full x=test"),
        ("GET /test/full", "ANY /test/{proxy+} proxy=full"),
        # Routes of one path may name its parameters differently.
        ("GET /posts/1", "GET /posts/{id} id=1"),
        ("PUT /posts/1", "PUT /posts/{other} other=1"),
        ("DELETE /posts/1", "ANY /posts/{proxy+} proxy=1"),
        # A slash at the end is a segment, which only a parameter takes.
        ("GET /any/", "NOT_FOUND"),
        ("GET /posts/", "GET /posts/{id} id="),
        ("POST /test/", "ANY /test/{proxy+} proxy="),
        ("GET /pets/dog/1/", "GET /pets/{proxy+} proxy=dog/1/"),
        ("POST /test", "NOT_FOUND"),
        ("GET //any", "NOT_FOUND"),
        # A path is decoded before it is split.
        ("GET /posts/a%20b", "GET /posts/{id} id=a b"),
        ("GET /posts/a%2Fb/thing", "ANY /posts/{proxy+} proxy=a/b/thing"),
        ("GET /posts/a%252Fb/thing", "GET /posts/{id}/thing id=a%2Fb"),
        ("GET /Any", "NOT_FOUND"),
        ("DELETE /pets/dog/1", "NOT_FOUND"),
        ("HEAD /pets/dog/1", "NOT_FOUND"),
        ("TRACE /test/5", "NOT_FOUND"),
    ],
)
def test_an_http_api_looks_for_a_full_match_first(request_line: str, expected: str) -> None:
    assert told(HTTP, *request_line.split(" ")) == expected


@pytest.mark.parametrize(
    ("request_line", "expected"),
    [
        ("GET /pets", "GET /pets"),
        ("POST /pets", "ANY $default"),
        ("GET /", "ANY $default"),
        ("OPTIONS /a/b/c/", "ANY $default"),
        ("TRACE /pets", "NOT_FOUND"),
    ],
)
def test_the_default_route_takes_what_no_other_one_does(request_line: str, expected: str) -> None:
    assert told(DEFAULT, *request_line.split(" ")) == expected


@pytest.mark.parametrize(
    ("router", "line", "status", "message", "detail"),
    [
        (
            REST,
            "PATCH /pets",
            None,
            None,
            "Rest has no route for PATCH /pets; for this path there is GET, OPTIONS, POST",
        ),
        (HTTP, "POST /x", 404, "Not Found", "Http has no route for POST /x"),
        (HTTP, "PUT /pets/a", 404, "Not Found", "Http has no route for PUT /pets/a; for this path there is GET"),
    ],
)
def test_a_refusal_tells_what_there_is_for_the_path(
    router: Router, line: str, status: int | None, message: str | None, detail: str
) -> None:
    refused = router.match(*line.split(" "))
    assert not isinstance(refused, Match)
    assert (refused.status, refused.message, refused.detail) == (status, message, detail)


@pytest.mark.parametrize("kind", ["REST", "HTTP"])
def test_a_route_of_hundreds_is_found_in_a_moment(kind: Kind) -> None:
    keys = [f"/area{number % 20}/{{id}}/part{number}/{{name}}" for number in range(200)]
    router = Router(Api("Many", kind, "many", "x", tuple(Route("GET", key, None) for key in keys)))
    assert told(router, "GET", "/area19/1/part199/b") == "GET /area19/{id}/part199/{name} id=1 name=b"
    seconds = []
    for _ in range(5):
        started = time.perf_counter()
        for _ in range(200):
            router.match("GET", "/area19/1/part199/b")
        seconds.append((time.perf_counter() - started) / 200)
    assert min(seconds) < 20e-6
