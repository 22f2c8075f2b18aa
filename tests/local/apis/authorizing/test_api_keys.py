"""API keys of REST APIs."""

from __future__ import annotations

import re

import pytest

from sampy.local.apis.authorizing import local_value
from sampy.local.apis.model import ApiKey, Authorized, Authorizer
from tests.local.apis.authorizing.asking import (
    TOKEN,
    Function,
    admitted,
    api_of,
    detail,
    match_of,
    policy,
    request_of,
    told,
)

GIVEN, MADE, OFF = (
    ApiKey("Given", "value-of-a-key-0123456789"),
    ApiKey("Made", None),
    ApiKey("Off", "off", enabled=False),
)
REFUSED = ("INVALID_API_KEY", "Forbidden", 403)


def test_a_key_that_api_gateway_makes_up_has_the_same_value_each_time() -> None:
    value = local_value(MADE)
    assert re.fullmatch("[A-Za-z0-9]{40}", value)
    assert value == local_value(ApiKey("Made", None, enabled=False))
    assert value != local_value(ApiKey("Other", None))
    assert local_value(GIVEN) == "value-of-a-key-0123456789"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("value-of-a-key-0123456789", None),
        (local_value(MADE), None),
        ("", "the request has no header X-Api-Key"),
        ("unknown", "no key of a usage plan of this stage has the value that was sent"),
        ("unknöwn", "no key of a usage plan of this stage has the value that was sent"),
        ("off", "API key Off is not enabled"),
    ],
)
def test_a_key_in_the_header(value: str, expected: str | None) -> None:
    api = api_of(keys=(GIVEN, MADE, OFF))
    found = admitted(match_of(None, api_key=True), request_of(("x-api-key", value)), api=api)
    if expected is None:
        assert found is None
    else:
        assert (told(found), detail(found)) == (REFUSED, expected)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({**policy(), "usageIdentifierKey": "value-of-a-key-0123456789"}, None),
        ({**policy(), "usageIdentifierKey": "unknown"}, REFUSED),
        (policy(), REFUSED),
        # The authorizer comes first.
        (
            policy("Deny"),
            ("ACCESS_DENIED", "User is not authorized to access this resource with an explicit deny", None),
        ),
    ],
)
def test_a_key_that_an_authorizer_gives(answer: object, expected: object) -> None:
    request = request_of(("Authorization", "x"), ("X-Api-Key", "value-of-a-key-0123456789"))
    api = api_of(keys=(GIVEN,), source="AUTHORIZER")
    found = admitted(match_of(TOKEN, api_key=True), request, api=api, function=Function(answer))
    assert (None if isinstance(found, Authorized) else told(found)) == expected


def test_who_needs_a_key_besides_is_still_known() -> None:
    api = api_of(keys=(GIVEN,))
    request = request_of(("Authorization", "x"), ("X-Api-Key", "value-of-a-key-0123456789"))
    authorizer = Authorizer("Tokens", "TOKEN", "Check")
    found = admitted(match_of(authorizer, api_key=True), request, api=api, function=Function(policy()))
    assert found == Authorized({}, "user-1")
