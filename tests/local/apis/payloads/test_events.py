"""Parts of events: a request, and what of it a function gets, as AWS's pages say or as API Gateway was recorded."""

from __future__ import annotations

import pytest

from sampy.intrinsics import Json
from sampy.local.apis.authorizing import local_value
from sampy.local.apis.messages import Headers
from sampy.local.apis.model import ApiKey, Authorized, Authorizer
from tests.local.apis.payloads.asking import FLAVOURS, Flavour, api_of, at, event_of, match_of, request_of


def header_cases() -> dict[str, tuple[Flavour, Headers, str, Json]]:
    """Return headers that are sent, and what is at a path of the event; None where it isn't there.

    Source: AWS pages "Amazon API Gateway important notes", the table of headers, and "Create AWS Lambda proxy
    integrations for HTTP APIs in API Gateway", payload format differences.
    """
    twice = (("X-Tag", "a"), ("X-Tag", "b"))
    spelled_twice = (("X-Tag", "a"), ("x-tag", "b"))
    dropped = (
        "Connection",
        "Content-Length",
        "Content-MD5",
        "Expect",
        "Max-Forwards",
        "Proxy-Authenticate",
        "Server",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "WWW-Authenticate",
    )
    passed = ("Age", "Accept-Charset", "Pragma", "Range", "Referer", "User-Agent", "Via", "Warn", "Content-Encoding")
    signature = (("Authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20200304/us-east-1/execute-api"),)
    return {
        "rest-last-value": ("REST", twice, "headers.X-Tag", "b"),
        "rest-all-values": ("REST", twice, "multiValueHeaders.X-Tag", ["a", "b"]),
        "rest-names-as-sent": ("REST", (("tEsT-HEADeR", "aValUE"),), "headers.tEsT-HEADeR", "aValUE"),
        "rest-names-by-case-first": ("REST", spelled_twice, "multiValueHeaders.X-Tag", ["a"]),
        "rest-names-by-case-second": ("REST", spelled_twice, "multiValueHeaders.x-tag", ["b"]),
        "rest-cookies": ("REST", (("Cookie", "a=1; b=2"),), "headers.Cookie", "a=1; b=2"),
        "rest-authorization": ("REST", (("Authorization", "Bearer t"),), "headers.Authorization", "Bearer t"),
        "rest-signature": ("REST", signature, "headers.Authorization", None),
        **{f"rest-drops-{name.lower()}": ("REST", ((name, "1"),), f"headers.{name}", None) for name in dropped},
        **{f"rest-passes-{name.lower()}": ("REST", ((name, "1"),), f"headers.{name}", "1") for name in passed},
        "http-1-last-value": ("HTTP 1.0", twice, "headers.X-Tag", "b"),
        "http-1-all-values": ("HTTP 1.0", twice, "multiValueHeaders.X-Tag", ["a", "b"]),
        "http-1-names-are-one": ("HTTP 1.0", spelled_twice, "multiValueHeaders.X-Tag", ["a", "b"]),
        "http-1-names-as-sent": ("HTTP 1.0", (("accept", "*/*"),), "headers.accept", "*/*"),
        "http-1-known-names": ("HTTP 1.0", (("user-agent", "curl"),), "headers.User-Agent", "curl"),
        "http-1-cookies": ("HTTP 1.0", (("Cookie", "a=1; b=2"),), "headers.Cookie", "a=1; b=2"),
        "http-1-content-length": ("HTTP 1.0", (), "headers.Content-Length", "0"),
        "http-1-connection": ("HTTP 1.0", (("Connection", "close"),), "headers.Connection", None),
        "http-2-joined": ("HTTP 2.0", twice, "headers.x-tag", "a,b"),
        "http-2-lower-case": ("HTTP 2.0", (("tEsT-HEADeR", "aValUE"),), "headers.test-header", "aValUE"),
        "http-2-no-multi-values": ("HTTP 2.0", twice, "multiValueHeaders", None),
        "http-2-no-cookie-header": ("HTTP 2.0", (("Cookie", "a=1; b=2"),), "headers.cookie", None),
        "http-2-cookies": ("HTTP 2.0", (("Cookie", "a=1; b=2"),), "cookies", ["a=1", "b=2"]),
        "http-2-cookies-of-all": ("HTTP 2.0", (("cookie", "a=1"), ("Cookie", "b=x=y;")), "cookies", ["a=1", "b=x=y"]),
        "http-2-no-cookies": ("HTTP 2.0", (), "cookies", None),
        "http-2-content-length": ("HTTP 2.0", (), "headers.content-length", "0"),
        "http-2-authorization": ("HTTP 2.0", signature, "headers.authorization", signature[0][1]),
        "forwarded-for": (
            "REST",
            (("X-Forwarded-For", "1.2.3.4"),),
            "headers.X-Forwarded-For",
            "1.2.3.4, 192.168.196.186",
        ),
        "forwarded-port": ("REST", (("Host", "localhost:3000"),), "headers.X-Forwarded-Port", "3000"),
        "forwarded-port-of-ipv6": ("HTTP 2.0", (("Host", "[::1]:8080"),), "headers.x-forwarded-port", "8080"),
        "forwarded-proto": ("HTTP 2.0", (), "headers.x-forwarded-proto", "http"),
        "forwarded-by-a-proxy": ("REST", (("x-forwarded-proto", "https"),), "headers.x-forwarded-proto", "https"),
        "trace": ("REST", (("X-Amzn-Trace-Id", "Root=1-5e"),), "headers.X-Amzn-Trace-Id", "Root=1-5e"),
    }


@pytest.mark.parametrize(
    ("flavour", "headers", "path", "expected"), [pytest.param(*case, id=name) for name, case in header_cases().items()]
)
def test_headers(flavour: Flavour, headers: Headers, path: str, expected: Json) -> None:
    event = event_of(flavour, request_of(headers=headers))
    *names, last = path.split(".")
    holder = at(event, ".".join(names)) if names else event
    assert isinstance(holder, dict)
    assert holder.get(last) == expected
    assert (last in holder) == (expected is not None)


@pytest.mark.parametrize(
    ("flavour", "query", "single", "multi"),
    [
        ("REST", "", None, None),
        ("REST", "a=1", {"a": "1"}, {"a": ["1"]}),
        ("REST", "a=1&a=2", {"a": "2"}, {"a": ["1", "2"]}),
        ("REST", "a=1&A=2", {"a": "1", "A": "2"}, {"a": ["1"], "A": ["2"]}),
        ("REST", "a", {"a": ""}, {"a": [""]}),
        ("REST", "a=&&b=x=y", {"a": "", "b": "x=y"}, {"a": [""], "b": ["x=y"]}),
        ("REST", "a=1;b=2", {"a": "1", "b": "2"}, {"a": ["1"], "b": ["2"]}),
        ("REST", "plus=test+alias@gmail.com", {"plus": "test alias@gmail.com"}, {"plus": ["test alias@gmail.com"]}),
        ("REST", "mail=test%2Balias%40a.com", {"mail": "test+alias@a.com"}, {"mail": ["test+alias@a.com"]}),
        ("REST", "%C3%A9=%E2%98%95", {"é": "☕"}, {"é": ["☕"]}),
        ("REST", "a%5B%5D=1", {"a[]": "1"}, {"a[]": ["1"]}),
        ("HTTP 1.0", "", None, None),
        ("HTTP 1.0", "q=a%20b&tag=C%23&tag=.NET", {"q": "a b", "tag": ".NET"}, {"q": ["a b"], "tag": ["C#", ".NET"]}),
        ("HTTP 1.0", "a=1;b=2", {"a": "1;b=2"}, {"a": ["1;b=2"]}),
    ],
)
def test_query_strings_of_payload_1(flavour: Flavour, query: str, single: Json, multi: Json) -> None:
    """AWS page "Set up Lambda proxy integrations in API Gateway", multi-value headers and query string parameters."""
    event = event_of(flavour, request_of(query=query))
    assert (event["queryStringParameters"], event["multiValueQueryStringParameters"]) == (single, multi)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("one=value1&one=value2&two=value", {"one": "value1,value2", "two": "value"}),
        ("q=Hello%20World&tag=C%23&tag=.NET", {"q": "Hello World", "tag": "C#,.NET"}),
        ("list=a,b&list=c", {"list": "a,b,c"}),
        ("flag", {"flag": ""}),
        ("a=b+c", {"a": "b c"}),
        ("", None),
    ],
)
def test_query_strings_of_payload_2(query: str, expected: Json) -> None:
    """AWS page "Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", payload format differences."""
    event = event_of("HTTP 2.0", request_of(query=query))
    assert event["rawQueryString"] == query
    assert event.get("queryStringParameters") == expected


@pytest.mark.parametrize(
    ("flavour", "stage", "path", "expected"),
    [
        ("REST", "Prod", "/pets/1", {"path": "/pets/1", "requestContext.path": "/Prod/pets/1"}),
        ("REST", "Prod", "/pets/", {"path": "/pets/", "requestContext.path": "/Prod/pets/"}),
        ("REST", "Prod", "/a%20b", {"path": "/a%20b", "requestContext.path": "/Prod/a%20b"}),
        ("HTTP 1.0", "$default", "/pets/1", {"path": "/pets/1", "requestContext.path": "/pets/1"}),
        ("HTTP 1.0", "dev", "/pets/1", {"path": "/dev/pets/1", "requestContext.path": "/dev/pets/1"}),
        ("HTTP 1.0", "$default", "/%E2%98%95", {"path": "/%E2%98%95", "requestContext.path": "/☕"}),
        ("HTTP 2.0", "$default", "/pets/1", {"rawPath": "/pets/1", "requestContext.http.path": "/pets/1"}),
        ("HTTP 2.0", "dev", "/pets/1", {"rawPath": "/dev/pets/1", "requestContext.http.path": "/dev/pets/1"}),
        ("HTTP 2.0", "$default", "/%E2%98%95%20x", {"rawPath": "/☕ x", "requestContext.http.path": "/☕ x"}),
    ],
)
def test_paths(flavour: Flavour, stage: str, path: str, expected: dict[str, Json]) -> None:
    """As recorded: AWS's test tool for .NET keeps events of real APIs, ``SpecialCharactersInPath`` and others."""
    event = event_of(flavour, request_of(path=path), api=api_of(flavour, stage=stage))
    assert {name: at(event, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("flavour", "route", "path", "decoded", "expected"),
    [
        ("REST", "/pets", "/pets", {}, None),
        ("REST", "/pets/{id}", "/pets/7", {"id": "7"}, {"id": "7"}),
        ("REST", "/pets/{id}", "/pets/a%20b", {"id": "a b"}, {"id": "a%20b"}),
        ("REST", "/{proxy+}", "/a%2Bb/c+d/", {"proxy": "a+b/c+d"}, {"proxy": "a%2Bb/c+d"}),
        ("REST", "/{a}/x/{b}", "/%C3%A9/x/y", {"a": "é", "b": "y"}, {"a": "%C3%A9", "b": "y"}),
        ("HTTP 1.0", "/pets", "/pets", {}, None),
        ("HTTP 1.0", "/pets/{id}", "/pets/a%20b", {"id": "a b"}, {"id": "a b"}),
        ("HTTP 2.0", "/pets/{id}", "/pets/a%20b", {"id": "a b"}, {"id": "a b"}),
    ],
)
def test_path_parameters(flavour: Flavour, route: str, path: str, decoded: dict[str, str], expected: Json) -> None:
    """As recorded: REST APIs pass path parameters as they were sent, HTTP APIs decode them."""
    event = event_of(flavour, request_of(path=path), match_of(flavour, route, decoded))
    assert event["pathParameters"] == expected


@pytest.mark.parametrize(
    ("flavour", "route", "key", "resource"),
    [
        ("HTTP 1.0", "/pets/{id}", "GET /pets/{id}", "/pets/{id}"),
        ("HTTP 1.0", "$default", "$default", "$default"),
    ],
)
def test_routes_of_payload_1(flavour: Flavour, route: str, key: str, resource: str) -> None:
    event = event_of(flavour, request_of(), match_of(flavour, route, method="GET"))
    assert (event["resource"], at(event, "requestContext.resourceId")) == (resource, key)
    assert at(event, "requestContext.resourcePath") == resource


BINARY = bytes((1, 2, 3, 255))


@pytest.mark.parametrize(
    ("flavour", "binary", "content_type", "body", "expected"),
    [
        ("REST", (), "application/json", b'{"a": 1}', ('{"a": 1}', False)),
        ("REST", (), "image/png", b"text", ("text", False)),
        ("REST", (), "image/png", BINARY, ("\x01\x02\x03\ufffd", False)),
        ("REST", ("image/png",), "image/png", BINARY, ("AQID/w==", True)),
        ("REST", ("image/png",), "IMAGE/PNG", BINARY, ("AQID/w==", True)),
        ("REST", ("image/png",), "image/jpeg", b"text", ("text", False)),
        ("REST", ("image/*",), "image/jpeg", BINARY, ("AQID/w==", True)),
        ("REST", ("image/*",), "imagery/x", b"text", ("text", False)),
        ("REST", ("*/*",), "application/json", b"{}", ("e30=", True)),
        ("REST", ("*/*",), None, b"{}", ("e30=", True)),
        ("REST", ("application/json",), None, b"{}", ("e30=", True)),
        ("REST", ("text/plain",), "text/plain; charset=utf-8", b"hi", ("aGk=", True)),
        ("REST", ("*/*",), "application/json", b"", (None, False)),
        ("HTTP 2.0", (), "text/plain", "é".encode(), ("é", False)),
        ("HTTP 2.0", (), "text/csv; charset=utf-8", b"a,b", ("a,b", False)),
        ("HTTP 2.0", (), "application/json", b"{}", ("{}", False)),
        ("HTTP 2.0", (), "Application/JSON; charset=utf-8", b"{}", ("{}", False)),
        ("HTTP 2.0", (), "application/xml", b"<a/>", ("<a/>", False)),
        ("HTTP 2.0", (), "application/javascript", b"1", ("1", False)),
        ("HTTP 2.0", (), "application/x-www-form-urlencoded", b"a=1", ("YT0x", True)),
        ("HTTP 2.0", (), "multipart/form-data; boundary=x", b"--x--", ("LS14LS0=", True)),
        ("HTTP 2.0", (), "application/octet-stream", b"hello world", ("aGVsbG8gd29ybGQ=", True)),
        ("HTTP 2.0", (), None, b"hi", ("aGk=", True)),
        ("HTTP 2.0", (), "text/plain", BINARY, ("AQID/w==", True)),
        ("HTTP 1.0", (), "application/octet-stream", bytes((1, 2, 3, 4, 5)), ("AQIDBAU=", True)),
        ("HTTP 1.0", (), "application/json", b"{}", ("{}", False)),
        ("HTTP 1.0", (), None, b"", (None, False)),
    ],
)
def test_bodies(
    flavour: Flavour, binary: tuple[str, ...], content_type: str | None, body: bytes, expected: tuple[str | None, bool]
) -> None:
    """AWS page "Content type conversions in API Gateway"; for HTTP APIs as measured: they document no list."""
    headers = (("Content-Type", content_type),) if content_type is not None else ()
    event = event_of(flavour, request_of("POST", headers=headers, body=body), api=api_of(flavour, binary=binary))
    assert (event["body"], event["isBase64Encoded"]) == expected


def test_payload_2_has_no_body_where_there_is_none() -> None:
    assert "body" not in event_of("HTTP 2.0", request_of("POST"))


GUARD = Authorizer("Guard", "REQUEST", "Guard")
TOKEN = Authorizer("Guard", "TOKEN", "Guard")
JWT = Authorizer("Tokens", "JWT")
IAM = Authorizer("Iam", "IAM")
SIGNER: dict[str, Json] = {
    "accessKey": "AKIDEXAMPLE",
    "accountId": "111122223333",
    "caller": "AIDAEXAMPLE",
    "principalOrgId": "o-1",
    "user": "AIDAEXAMPLE",
    "userArn": "arn:aws:iam::111122223333:user/alice",
}


@pytest.mark.parametrize(
    ("flavour", "authorizer", "authorized", "expected"),
    [
        pytest.param("REST", None, None, None, id="rest-nobody"),
        pytest.param(
            "REST",
            TOKEN,
            Authorized(context={"str": "hello", "num": 123, "bool": True, "null": None}, principal_id="my-username"),
            {
                "str": "hello",
                "num": "123",
                "bool": "true",
                "null": None,
                "principalId": "my-username",
                "integrationLatency": 0,
            },
            id="rest-context-is-text",
        ),
        pytest.param(
            "REST",
            GUARD,
            Authorized(context={"ratio": 1.5}, principal_id="user"),
            {"ratio": "1.5", "principalId": "user", "integrationLatency": 0},
            id="rest-request-authorizer",
        ),
        pytest.param(
            "REST",
            Authorizer("Pool", "COGNITO"),
            Authorized(
                claims={
                    "sub": "cdad23f0",
                    "email_verified": True,
                    "auth_time": 1469814773,
                    "exp": 1469818373,
                    "iat": 1469814773,
                    "cognito:groups": ["admin", "users"],
                }
            ),
            {
                "claims": {
                    "sub": "cdad23f0",
                    "email_verified": "true",
                    "auth_time": "1469814773",
                    "exp": "Fri Jul 29 18:52:53 UTC 2016",
                    "iat": "Fri Jul 29 17:52:53 UTC 2016",
                    "cognito:groups": "admin,users",
                }
            },
            id="rest-cognito",
        ),
        pytest.param("REST", IAM, Authorized(context=SIGNER), None, id="rest-iam"),
        pytest.param("HTTP 1.0", None, None, None, id="http-1-nobody"),
        pytest.param(
            "HTTP 1.0",
            JWT,
            Authorized(claims={"sub": "a"}, scopes=("read",)),
            {"claims": {"sub": "a"}, "scopes": ["read"]},
            id="http-1-jwt",
        ),
        pytest.param(
            "HTTP 1.0",
            JWT,
            Authorized(claims={"sub": "a"}),
            {"claims": {"sub": "a"}, "scopes": None},
            id="http-1-jwt-without-scopes",
        ),
        pytest.param("HTTP 1.0", GUARD, Authorized(context={"n": 1}), {"n": 1}, id="http-1-lambda"),
        pytest.param(
            "HTTP 1.0",
            GUARD,
            Authorized(context={"n": 1}, principal_id="user"),
            {"n": 1, "principalId": "user"},
            id="http-1-lambda-with-a-principal",
        ),
        pytest.param("HTTP 2.0", None, None, None, id="http-2-nobody"),
        pytest.param(
            "HTTP 2.0",
            JWT,
            Authorized(
                claims={
                    "exp": 1787996002,
                    "ok": True,
                    "level": 2.0,
                    "cognito:groups": ["admin", "poweruser"],
                    "address": {"city": "Bern", "area": None},
                }
            ),
            {
                "jwt": {
                    "claims": {
                        "exp": "1787996002",
                        "ok": "true",
                        "level": "2",
                        "cognito:groups": "[admin poweruser]",
                        "address": "map[area:<nil> city:Bern]",
                    },
                    "scopes": None,
                }
            },
            id="http-2-jwt-claims-are-text",
        ),
        pytest.param(
            "HTTP 2.0",
            GUARD,
            Authorized(context={"text": "a", "number": 1, "flag": True, "list": [1], "map": {"a": 1}}),
            {"lambda": {"text": "a", "number": 1, "flag": True, "list": [1], "map": {"a": 1}}},
            id="http-2-lambda-context-as-it-is",
        ),
        pytest.param("HTTP 2.0", GUARD, Authorized(), {"lambda": None}, id="http-2-lambda-without-context"),
        pytest.param(
            "HTTP 2.0",
            IAM,
            Authorized(context=SIGNER),
            {
                "iam": {
                    "accessKey": "AKIDEXAMPLE",
                    "accountId": "111122223333",
                    "callerId": "AIDAEXAMPLE",
                    "cognitoIdentity": None,
                    "principalOrgId": "o-1",
                    "userArn": "arn:aws:iam::111122223333:user/alice",
                    "userId": "AIDAEXAMPLE",
                }
            },
            id="http-2-iam",
        ),
    ],
)
def test_authorizers(
    flavour: Flavour, authorizer: Authorizer | None, authorized: Authorized | None, expected: Json
) -> None:
    """AWS pages "Output from an API Gateway Lambda authorizer", "Control access to HTTP APIs with JWT authorizers"."""
    event = event_of(flavour, request_of(), match_of(flavour, authorizer=authorizer), authorized=authorized)
    context = event["requestContext"]
    assert isinstance(context, dict)
    assert context.get("authorizer") == expected
    assert ("authorizer" in context) == (expected is not None)


def test_a_date_that_no_calendar_has_stays_a_number() -> None:
    match = match_of("REST", authorizer=Authorizer("Pool", "COGNITO"))
    event = event_of("REST", request_of(), match, authorized=Authorized(claims={"exp": 1e300}))
    assert at(event, "requestContext.authorizer.claims") == {"exp": "1e+300"}


@pytest.mark.parametrize("flavour", ["REST", "HTTP 1.0"])
def test_a_signer_is_in_the_identity(flavour: Flavour) -> None:
    match = match_of(flavour, authorizer=IAM)
    identity = at(
        event_of(flavour, request_of(), match, authorized=Authorized(context=SIGNER)), "requestContext.identity"
    )
    assert isinstance(identity, dict)
    assert {name: identity[name] for name in SIGNER} == SIGNER


@pytest.mark.parametrize(
    ("flavour", "path", "expected"),
    [
        ("REST", "requestContext.identity.accessKey", "AKIDEXAMPLE"),
        ("REST", "requestContext.identity.user", "123456789012"),
        ("HTTP 2.0", "requestContext.authorizer.iam.accessKey", "AKIDEXAMPLE"),
        ("HTTP 2.0", "requestContext.authorizer.iam.userArn", "arn:aws:iam::123456789012:root"),
    ],
)
def test_a_signer_that_only_has_a_key_is_the_root_user(flavour: Flavour, path: str, expected: Json) -> None:
    match = match_of(flavour, authorizer=IAM)
    authorized = Authorized(context={"accessKey": "AKIDEXAMPLE"})
    assert at(event_of(flavour, request_of(), match, authorized=authorized), path) == expected


def test_a_signature_is_no_header_of_rest_apis() -> None:
    request = request_of(headers=(("authorization", "secret"),))
    event = event_of("REST", request, match_of("REST", authorizer=IAM), authorized=Authorized())
    assert isinstance(event["headers"], dict)
    assert "authorization" not in event["headers"]


MADE_UP = ApiKey("Bronze", None)
KEYS = (ApiKey("Gold", "gold-1"), ApiKey("Silver", "silver-1"), MADE_UP)


@pytest.mark.parametrize(
    ("required", "source", "headers", "authorized", "expected"),
    [
        pytest.param(True, "HEADER", (("X-API-Key", "gold-1"),), None, ("gold-1", "Gold"), id="header"),
        pytest.param(True, "HEADER", (("x-api-key", "silver-1"),), None, ("silver-1", "Silver"), id="second"),
        pytest.param(True, "HEADER", (("x-api-key", "other"),), None, ("other", None), id="unknown"),
        pytest.param(
            True,
            "HEADER",
            (("x-api-key", local_value(MADE_UP)),),
            None,
            (local_value(MADE_UP), "Bronze"),
            id="made-up",
        ),
        pytest.param(True, "HEADER", (), None, (None, None), id="none"),
        pytest.param(False, "HEADER", (("x-api-key", "gold-1"),), None, (None, None), id="not-asked-for"),
        pytest.param(True, "AUTHORIZER", (), Authorized(usage_key="gold-1"), ("gold-1", "Gold"), id="authorizer"),
        pytest.param(
            True, "AUTHORIZER", (("x-api-key", "silver-1"),), Authorized(), (None, None), id="authorizer-has-none"
        ),
    ],
)
def test_api_keys(
    required: bool,
    source: str,
    headers: Headers,
    authorized: Authorized | None,
    expected: tuple[str | None, str | None],
) -> None:
    """AWS page "Variables for data transformations for API Gateway", ``$context.identity.apiKey``."""
    api = api_of("REST", keys=KEYS, key_source="AUTHORIZER" if source == "AUTHORIZER" else "HEADER")
    match = match_of("REST", api_key_required=required)
    identity = at(event_of("REST", request_of(headers=headers), match, api, authorized), "requestContext.identity")
    assert isinstance(identity, dict)
    assert (identity["apiKey"], identity.get("apiKeyId")) == expected


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("abc.execute-api.eu-west-1.amazonaws.com", ("abc.execute-api.eu-west-1.amazonaws.com", "abc")),
        ("localhost:3000", ("localhost:3000", "localhost")),
        (None, ("localhost", "localhost")),
    ],
)
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_domains(flavour: Flavour, host: str | None, domain: tuple[str, str]) -> None:
    """AWS page "Variables for data transformations for API Gateway", ``$context.domainName``."""
    event = event_of(flavour, request_of(headers=(("Host", host),) if host is not None else ()))
    assert (at(event, "requestContext.domainName"), at(event, "requestContext.domainPrefix")) == domain


@pytest.mark.parametrize(
    ("flavour", "path", "expected"),
    [
        ("REST", "requestContext.identity.userAgent", None),
        ("HTTP 1.0", "requestContext.identity.userAgent", ""),
        ("HTTP 2.0", "requestContext.http.userAgent", ""),
    ],
)
def test_no_user_agent(flavour: Flavour, path: str, expected: Json) -> None:
    """As recorded."""
    assert at(event_of(flavour, request_of()), path) == expected


@pytest.mark.parametrize(
    ("flavour", "variables", "expected"),
    [
        ("REST", {}, None),
        ("REST", {"url": "x"}, {"url": "x"}),
        ("HTTP 1.0", {}, None),
        ("HTTP 2.0", {"url": "x"}, {"url": "x"}),
    ],
)
def test_stage_variables(flavour: Flavour, variables: dict[str, str], expected: Json) -> None:
    assert event_of(flavour, request_of(), api=api_of(flavour, variables=variables))["stageVariables"] == expected
