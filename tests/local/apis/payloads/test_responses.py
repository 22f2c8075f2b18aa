"""What responses are made of answers, as AWS's pages say or as API Gateway was recorded."""

from __future__ import annotations

import json

import pytest

from sampy.intrinsics import Json
from sampy.local.answers import Answer
from sampy.local.apis.messages import Headers, Response, first
from sampy.local.apis.model import Refused
from sampy.local.apis.payloads import integration_timeout, proxy_response
from sampy.local.apis.payloads.responses import PAYLOAD_LIMIT
from tests.local.apis.payloads.asking import REQUEST_ID, Flavour, answer_of, api_of, match_of, request_of

JSON = "application/json"
TEXT = "text/plain;charset=utf-8"
PNG = "iVBORw0KGgo="


def outcome_of(
    flavour: Flavour, answer: Answer, *, accept: str | None = None, binary: tuple[str, ...] = ()
) -> Response | Refused:
    headers = (("Accept", accept),) if accept is not None else ()
    return proxy_response(api_of(flavour, binary=binary), match_of(flavour), request_of(headers=headers), answer)


def response_of(
    flavour: Flavour, answer: Answer, *, accept: str | None = None, binary: tuple[str, ...] = ()
) -> Response:
    outcome = outcome_of(flavour, answer, accept=accept, binary=binary)
    assert isinstance(outcome, Response), outcome
    return outcome


def refused_of(flavour: Flavour, answer: Answer) -> Refused:
    outcome = outcome_of(flavour, answer)
    assert isinstance(outcome, Refused), outcome
    return outcome


def given(response: Response) -> Headers:
    """Return the headers but for the type and those that API Gateway adds."""
    added = ("content-type", "x-amzn-requestid", "x-amz-apigw-id", "x-amzn-trace-id", "apigw-requestid")
    return tuple((name, value) for name, value in response.headers if name.lower() not in added)


@pytest.mark.parametrize(
    ("flavour", "document", "status", "body", "content_type"),
    [
        ("REST", {"statusCode": 200, "body": "hi"}, 200, "hi", JSON),
        ("REST", {"statusCode": 201, "headers": {"Content-Type": "text/css"}, "body": "a"}, 201, "a", "text/css"),
        ("REST", {"statusCode": 200, "multiValueHeaders": {"content-type": ["text/css"]}}, 200, "", "text/css"),
        ("REST", {"statusCode": "404", "body": "gone"}, 404, "gone", JSON),
        ("REST", {"statusCode": 200.0}, 200, "", JSON),
        ("REST", {"statusCode": 599, "headers": None, "multiValueHeaders": None, "body": None}, 599, "", JSON),
        ("REST", {}, 200, "", JSON),
        ("REST", {"body": "hi"}, 200, "hi", JSON),
        ("REST", {"statusCode": 200, "headers": {"test-header": "value"}}, 200, "", JSON),
        ("REST", {"statusCode": 200, "body": 5}, 200, "5", JSON),
        ("REST", {"statusCode": 200, "body": "é ☕"}, 200, "é ☕", JSON),
        ("REST", {"statusCode": 204, "body": "none"}, 204, "", JSON),
        ("REST", {"statusCode": 200, "isBase64Encoded": "false", "body": "hi"}, 200, "hi", JSON),
        ("HTTP 1.0", {"statusCode": 200, "body": "Hello, World!"}, 200, "Hello, World!", TEXT),
        ("HTTP 1.0", {"statusCode": 200, "headers": {"Content-Type": JSON}, "body": "{}"}, 200, "{}", JSON),
        ("HTTP 1.0", {"statusCode": 200, "foo": 1}, 200, "", TEXT),
        ("HTTP 2.0", {"statusCode": 200, "body": "Hello from Lambda!"}, 200, "Hello from Lambda!", TEXT),
        ("HTTP 2.0", {"statusCode": 302, "headers": {"Location": "/", "content-type": "a/b"}}, 302, "", "a/b"),
        ("HTTP 2.0", {"statusCode": "200", "body": "hi"}, 200, "hi", TEXT),
        ("HTTP 2.0", {"statusCode": 200, "foo": 1, "body": "hi"}, 200, "hi", TEXT),
    ],
)
def test_answers_with_a_status(flavour: Flavour, document: Json, status: int, body: str, content_type: str) -> None:
    """AWS pages "Lambda proxy integrations in API Gateway" and "Create AWS Lambda proxy integrations for HTTP APIs"."""
    response = response_of(flavour, answer_of(document))
    assert (response.status, response.body.decode()) == (status, body)
    assert first(response.headers, "content-type") == content_type


@pytest.mark.parametrize(
    ("payload", "body"),
    [
        (b'"Hello from Lambda!"', "Hello from Lambda!"),
        (b'{ "message": "Hello from Lambda!" }', '{ "message": "Hello from Lambda!" }'),
        (b'{"body": "x", "headers": {"a": "b"}}', '{"body": "x", "headers": {"a": "b"}}'),
        (b"{}", "{}"),
        (b"[1,2,3]", "[1,2,3]"),
        (b"42", "42"),
        (b"true", "true"),
        (b"null", "null"),
        (b'""', ""),
        (b"", ""),
        (b'"\\u00e9"', "é"),
        (b'{"name": "John Doe", "age":', '{"name": "John Doe", "age":'),
    ],
)
def test_answers_of_payload_2_without_a_status(payload: bytes, body: str) -> None:
    """AWS page "Create AWS Lambda proxy integrations for HTTP APIs", format 2.0; what is no JSON as recorded."""
    response = response_of("HTTP 2.0", Answer(payload))
    assert (response.status, response.body.decode()) == (200, body)
    assert first(response.headers, "content-type") == JSON


@pytest.mark.parametrize(
    ("flavour", "document", "expected"),
    [
        ("REST", {"headers": {"X-A": "b", "x-c": "d"}}, (("X-A", "b"), ("x-c", "d"))),
        (
            "REST",
            {"headers": {"X-A": True, "X-B": 86400, "X-C": 1.5}},
            (("X-A", "true"), ("X-B", "86400"), ("X-C", "1.5")),
        ),
        ("REST", {"headers": {"X-A": None, "X-B": ""}}, (("X-B", ""),)),
        ("REST", {"multiValueHeaders": {"Set-Cookie": ["a=1", "b=2"]}}, (("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"))),
        (
            "REST",
            {"headers": {"X-A": "single"}, "multiValueHeaders": {"X-A": ["multi1", "multi2"]}},
            (("X-A", "multi1"), ("X-A", "multi2"), ("X-A", "single")),
        ),
        ("REST", {"headers": {"x-a": "same"}, "multiValueHeaders": {"X-A": ["same"]}}, (("X-A", "same"),)),
        (
            "HTTP 1.0",
            {"headers": {"X-A": "single"}, "multiValueHeaders": {"X-A": ["multi1", "multi2"]}},
            (("X-A", "single"), ("X-A", "multi1"), ("X-A", "multi2")),
        ),
        ("HTTP 2.0", {"headers": {"X-A": "b", "X-N": 1}}, (("X-A", "b"), ("X-N", "1"))),
        ("HTTP 2.0", {"multiValueHeaders": {"X-A": ["b"]}}, ()),
        ("HTTP 2.0", {"cookies": ["a=1; Secure", "b=2"]}, (("set-cookie", "a=1; Secure"), ("set-cookie", "b=2"))),
        (
            "HTTP 2.0",
            {"cookies": ["a=1"], "headers": {"Set-Cookie": "b=2"}},
            (("Set-Cookie", "b=2"), ("set-cookie", "a=1")),
        ),
        ("REST", {"headers": {"X-Name": "é"}}, (("X-Name", "é".encode().decode("latin-1")),)),
    ],
)
def test_headers(flavour: Flavour, document: dict[str, Json], expected: Headers) -> None:
    """AWS page "Lambda proxy integrations in API Gateway", output format; the order of both kinds as recorded."""
    assert given(response_of(flavour, answer_of({"statusCode": 200, **document}))) == expected


REMAPPED = (
    "Authorization",
    "Connection",
    "Content-MD5",
    "Date",
    "Max-Forwards",
    "Server",
    "User-Agent",
    "WWW-Authenticate",
)
DROPPED = (
    "Content-Length",
    "Expect",
    "Host",
    "Proxy-Authenticate",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
    "Via",
)
PASSED = (
    "Age",
    "Accept",
    "Accept-Charset",
    "Content-Encoding",
    "Pragma",
    "Range",
    "Referer",
    "Warn",
    "X-Own",
    "Cookie",
)


@pytest.mark.parametrize(
    ("flavour", "name", "expected"),
    [
        *(("REST", name, f"x-amzn-Remapped-{name}") for name in REMAPPED),
        *(("REST", name, None) for name in DROPPED),
        *(("REST", name, name) for name in PASSED),
        ("HTTP 2.0", "WWW-Authenticate", "WWW-Authenticate"),
        ("HTTP 2.0", "Content-Length", None),
        ("HTTP 2.0", "Connection", None),
    ],
)
def test_restricted_headers(flavour: Flavour, name: str, expected: str | None) -> None:
    """AWS page "Amazon API Gateway important notes", the table of headers of REST APIs."""
    response = response_of(flavour, answer_of({"statusCode": 200, "headers": {name: "1"}}))
    assert given(response) == (((expected, "1"),) if expected is not None else ())


def test_a_rest_response_tells_its_ids() -> None:
    response = response_of("REST", answer_of({"statusCode": 200, "headers": {"x-amzn-RequestId": "own"}}))
    assert first(response.headers, "x-amzn-RequestId") == REQUEST_ID
    assert first(response.headers, "x-amzn-Remapped-x-amzn-RequestId") == "own"
    assert len(first(response.headers, "x-amz-apigw-id") or "") == 16
    assert (first(response.headers, "X-Amzn-Trace-Id") or "").startswith("Root=1-5e5ffe45-")


def test_an_http_response_tells_its_id() -> None:
    response = response_of("HTTP 2.0", answer_of("hi"))
    assert [name for name, _ in response.headers] == ["Content-Type", "Apigw-Requestid"]
    assert first(response.headers, "apigw-requestid") == REQUEST_ID


@pytest.mark.parametrize(
    ("flavour", "binary", "accept", "decoded"),
    [
        ("REST", (), "image/png", False),
        ("REST", ("image/png",), "image/png", True),
        ("REST", ("image/png",), "image/png;q=0.9, text/html", True),
        ("REST", ("image/png",), "text/html, image/png", False),
        ("REST", ("image/png",), "*/*", False),
        ("REST", ("image/png",), None, False),
        ("REST", ("image/*",), "image/webp,image/*,*/*;q=0.8", True),
        ("REST", ("*/*",), "*/*", True),
        ("REST", ("*/*",), None, True),
        ("HTTP 1.0", (), None, True),
        ("HTTP 2.0", (), "text/html", True),
    ],
)
def test_base64(flavour: Flavour, binary: tuple[str, ...], accept: str | None, decoded: bool) -> None:
    """AWS page "Return binary media from a Lambda proxy integration in API Gateway"."""
    answer = answer_of({"statusCode": 200, "isBase64Encoded": True, "body": PNG})
    response = response_of(flavour, answer, accept=accept, binary=binary)
    assert response.body == (b"\x89PNG\r\n\x1a\n" if decoded else PNG.encode())


def test_text_is_not_decoded_for_binary_clients() -> None:
    answer = answer_of({"statusCode": 200, "isBase64Encoded": False, "body": "aGk="})
    assert response_of("REST", answer, accept="*/*", binary=("*/*",)).body == b"aGk="


@pytest.mark.parametrize(
    ("flavour", "expected"),
    [
        ("REST", ("API_CONFIGURATION_ERROR", 500, "Internal server error")),
        ("HTTP 2.0", ("DEFAULT_5XX", 500, "Internal Server Error")),
    ],
)
def test_what_is_said_to_be_base64_and_is_not(flavour: Flavour, expected: tuple[str, int, str]) -> None:
    """AWS page "Content type conversions in API Gateway": a conversion that fails is an error of the configuration."""
    answer = answer_of({"statusCode": 200, "isBase64Encoded": True, "body": "no base64!"})
    refused = outcome_of(flavour, answer, accept="*/*", binary=("*/*",))
    assert isinstance(refused, Refused)
    assert (refused.type, refused.status, refused.message) == expected
    assert "`body` is no Base64" in str(refused.detail)


STATUS = ", and has to be a whole number from 200 to 599"
DUMPS = ", and has to be text; write it as JSON with json.dumps"
ONLY = "a response of a REST API has isBase64Encoded, statusCode, headers, multiValueHeaders, body and nothing else"
WRONG = "stacks/pets.py:12: the function Pets answered GET /pets with no response: "


@pytest.mark.parametrize(
    ("flavour", "payload", "fault"),
    [
        ("REST", b"", "it is empty"),
        ("REST", b"{invalid json}", "it is no JSON"),
        ("REST", b"null", "it is null, and has to be an object with `statusCode`"),
        ("REST", b'"hello"', "it is text, and has to be an object with `statusCode`"),
        ("REST", b"[1]", "it is a list, and has to be an object with `statusCode`"),
        ("REST", b"true", "it is true, and has to be an object with `statusCode`"),
        (
            "REST",
            b'{"message": "hi"}',
            f"it has no `statusCode`, and it has `message`; {ONLY}",
        ),
        (
            "REST",
            b'{"statusCode": 200, "cookies": ["a=1"]}',
            f"it has `cookies`; {ONLY}",
        ),
        ("REST", b'{"statusCode": 0}', f"its `statusCode` is 0{STATUS}"),
        ("REST", b'{"statusCode": 100}', f"its `statusCode` is 100{STATUS}"),
        ("REST", b'{"statusCode": true}', f"its `statusCode` is true or false{STATUS}"),
        ("REST", b'{"statusCode": "OK"}', f"its `statusCode` is the text 'OK'{STATUS}"),
        ("REST", b'{"statusCode": 200.5}', f"its `statusCode` is 200.5{STATUS}"),
        ("REST", b'{"body": {"hey": "dude"}}', f"its `body` is an object{DUMPS}"),
        ("REST", b'{"body": []}', f"its `body` is a list{DUMPS}"),
        ("REST", b'{"headers": []}', "its `headers` are a list, and have to be an object"),
        ("REST", b'{"headers": {"X-A": ["b"]}}', "`X-A` of its `headers` is a list, and has to be text"),
        ("REST", b'{"headers": {"X A": "b"}}', "its `headers` have 'X A', which is no name of a header"),
        (
            "REST",
            b'{"headers": {"X-A": "b\\u0000"}}',
            "`X-A` of its `headers` has a line break or another control character in it",
        ),
        (
            "REST",
            b'{"headers": {"X-A": "b\\r\\nX-B: c"}}',
            "`X-A` of its `headers` has a line break or another control character in it",
        ),
        (
            "REST",
            b'{"multiValueHeaders": {"content-type": "text/html"}}',
            "`content-type` of its `multiValueHeaders` is the text 'text/html', and has to be a list",
        ),
        ("REST", b'{"multiValueHeaders": 1}', "its `multiValueHeaders` are 1, and have to be an object of lists"),
        ("REST", b'{"isBase64Encoded": 1}', "its `isBase64Encoded` is 1, and has to be true or false"),
        (
            "REST",
            b'{"statusCode": 7, "body": {}, "isBase64Encoded": "maybe"}',
            f"its `statusCode` is 7{STATUS}; "
            f"its `body` is an object{DUMPS}; "
            "its `isBase64Encoded` is the text 'maybe', and has to be true or false",
        ),
        ("HTTP 1.0", b"{invalid json}", "it is no JSON"),
        ("HTTP 1.0", b'{"body": "hi"}', "it has no `statusCode`"),
        ("HTTP 1.0", b'{"statusCode": 0}', f"its `statusCode` is 0{STATUS}"),
        ("HTTP 1.0", b'"hi"', "it is text, and has to be an object with `statusCode`"),
        ("HTTP 2.0", b'{"statusCode": 200.5}', f"its `statusCode` is 200.5{STATUS}"),
        ("HTTP 2.0", b'{"statusCode": "invalid"}', f"its `statusCode` is the text 'invalid'{STATUS}"),
        ("HTTP 2.0", b'{"statusCode": null}', f"its `statusCode` is null{STATUS}"),
        ("HTTP 2.0", b'{"statusCode": 200, "body": {}}', f"its `body` is an object{DUMPS}"),
        (
            "HTTP 2.0",
            b'{"statusCode": 200, "cookies": "a=1"}',
            "its `cookies` are the text 'a=1', and have to be a list of text",
        ),
    ],
)
def test_answers_that_are_no_responses(flavour: Flavour, payload: bytes, fault: str) -> None:
    """AWS page "Lambda proxy integrations in API Gateway": 502 for another format; HTTP APIs as recorded."""
    expected = (502, "Internal server error") if flavour == "REST" else (500, "Internal Server Error")
    refused = refused_of(flavour, Answer(payload))
    assert (refused.type, refused.status, refused.message) == ("DEFAULT_5XX", *expected)
    assert refused.detail == WRONG + fault


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (
            Answer(b'{"errorType": "KeyError", "errorMessage": "\'name\'", "stackTrace": []}', "Unhandled"),
            "stacks/pets.py:12: the function Pets failed: KeyError: 'name' (GET /pets)",
        ),
        (
            Answer(b'{"errorMessage": "Task timed out after 3.00 seconds"}', "Unhandled", timed_out=True),
            "stacks/pets.py:12: the function Pets took longer than its Timeout; "
            "give it more time, or let it do less (GET /pets)",
        ),
        (
            Answer(b'{"errorType": "Runtime.ExitError"}', "Unhandled", crashed=True),
            "stacks/pets.py:12: the function Pets ended before it answered; its log may tell why (GET /pets)",
        ),
        (Answer(b"oops", "Unhandled"), "stacks/pets.py:12: the function Pets failed: oops (GET /pets)"),
        (Answer(b"", "Unhandled"), "stacks/pets.py:12: the function Pets failed: it said nothing (GET /pets)"),
    ],
    ids=["raised", "timed-out", "crashed", "no-json", "nothing"],
)
@pytest.mark.parametrize("flavour", ["REST", "HTTP 2.0"])
def test_functions_that_fail(flavour: Flavour, answer: Answer, detail: str) -> None:
    """AWS page "Handle Lambda errors in API Gateway"."""
    refused = refused_of(flavour, answer)
    assert (refused.status, refused.detail) == (502 if flavour == "REST" else 500, detail)


@pytest.mark.parametrize(
    ("flavour", "expected"),
    [("REST", (504, "Endpoint request timed out")), ("HTTP 2.0", (503, "Service Unavailable"))],
)
def test_integrations_that_take_too_long(flavour: Flavour, expected: tuple[int, str]) -> None:
    """AWS page "Gateway response types for API Gateway"; HTTP APIs as recorded."""
    refused = integration_timeout(api_of(flavour), match_of(flavour), request_of())
    assert (refused.type, refused.status, refused.message) == ("INTEGRATION_TIMEOUT", *expected)
    assert refused.detail == (
        "stacks/pets.py:12: the function Pets took longer than the 29 s that API Gateway waits (GET /pets)"
    )


@pytest.mark.parametrize(("size", "status"), [(PAYLOAD_LIMIT, 200), (PAYLOAD_LIMIT + 1, 502)])
def test_the_size_of_an_answer(size: int, status: int) -> None:
    """AWS page "Lambda quotas", invocation payload."""
    empty = json.dumps({"statusCode": 200, "body": ""})
    outcome = outcome_of("REST", answer_of({"statusCode": 200, "body": "x" * (size - len(empty))}))
    assert outcome.status == status


@pytest.mark.parametrize(
    ("flavour", "head", "status", "headers", "content_type"),
    [
        ("REST", b'{"statusCode": 201, "headers": {"X-A": "b"}}', 201, (("X-A", "b"),), JSON),
        ("REST", b"{}", 200, (), JSON),
        ("REST", b'{"cookies": ["a=1"]}', 200, (("set-cookie", "a=1"),), JSON),
        ("REST", b'{"headers": {"Content-Type": "text/event-stream"}}', 200, (), "text/event-stream"),
        ("HTTP 2.0", b'{"statusCode": 200}', 200, (), "application/octet-stream"),
    ],
)
def test_streams(flavour: Flavour, head: bytes, status: int, headers: Headers, content_type: str) -> None:
    """AWS page "Set up a Lambda proxy integration with payload response streaming in API Gateway"."""
    response = response_of(flavour, Answer(b"\x00chunks", head=head))
    assert (response.status, given(response), response.body) == (status, headers, b"\x00chunks")
    assert first(response.headers, "content-type") == content_type


@pytest.mark.parametrize(
    ("head", "fault"),
    [
        (b"no json", "the prelude of its stream is no JSON object"),
        (b"[]", "the prelude of its stream is no JSON object"),
        (b'{"statusCode": 1}', "its `statusCode` is 1, and has to be a whole number from 200 to 599"),
    ],
)
def test_streams_that_are_no_responses(head: bytes, fault: str) -> None:
    assert refused_of("REST", Answer(b"", head=head)).detail == WRONG + fault
