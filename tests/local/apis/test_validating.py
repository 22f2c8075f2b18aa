"""What makes requests invalid: parameters that are not there, and bodies that don't go with their models."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from sampy.intrinsics import Json
from sampy.local.apis.model import Api, Refused, Validation
from sampy.local.apis.validating import validate
from tests.local.apis.integrations.asking import REST, request, validated

PAGE = "method.request.querystring.page"
KEY = "method.request.header.X-Key"
ID = "method.request.path.id"


@pytest.mark.parametrize(
    ("required", "query", "headers", "missing"),
    [
        ((PAGE,), "page=1", {}, None),
        ((PAGE,), "page=", {}, "page"),
        ((PAGE,), "Page=1", {}, "page"),
        ((PAGE,), "page=%20", {}, "page"),
        ((KEY,), "", {"x_key": "1"}, None),
        ((KEY,), "", {}, "X-Key"),
        ((ID,), "", {}, None),
        (("method.request.path.none",), "", {}, "none"),
        ((PAGE, ID, KEY), "", {}, "page, X-Key"),
        ((), "", {}, None),
    ],
)
def test_required_parameters(
    required: tuple[str, ...], query: str, headers: dict[str, str], missing: str | None
) -> None:
    match = validated(Validation(parameters=True, required=required))
    expected = missing and Refused("BAD_REQUEST_PARAMETERS", f"Missing required request parameters: [{missing}]")
    assert validate(REST, match, request(query=query, **headers)) == expected


def test_parameters_are_not_looked_at_without_being_asked() -> None:
    assert validate(REST, validated(Validation(required=(PAGE,))), request()) is None


def checked(model: Json, body: str, content_type: str | None = "application/json", **models: Any) -> Refused | None:
    api: Api = attrs.evolve(REST, models={"Pet": model, **models})
    match = validated(Validation(body=True, models={"application/json": "Pet"}))
    headers = {} if content_type is None else {"content_type": content_type}
    return validate(api, match, request("POST", body=body, **headers))


def errors(model: Json, document: Any, **models: Any) -> str | None:
    found = checked(model, json.dumps(document), **models)
    assert found is None or found.type == "BAD_REQUEST_BODY", found
    return found.validation_error if found else None


@pytest.mark.parametrize(
    ("model", "document", "error"),
    [
        ({"type": "object", "required": ["b", "a"]}, {}, 'object has missing required properties (["a","b"])'),
        (
            {"type": "object"},
            [],
            'instance type (array) does not match any allowed primitive type (allowed: ["object"])',
        ),
        (
            {"type": ["number", "null"]},
            "x",
            'instance type (string) does not match any allowed primitive type (allowed: ["integer","null","number"])',
        ),
        ({"enum": ["dog", "cat"]}, "ox", 'instance value ("ox") not found in enum (possible values: ["dog","cat"])'),
        (
            {"properties": {"a": {}}, "patternProperties": {"^x-": {}}, "additionalProperties": False},
            {"a": 1, "x-y": 1, "b": 2},
            'object instance has properties which are not allowed by the schema: ["b"]',
        ),
        ({"minimum": 5}, 4, "numeric instance is lower than the required minimum (minimum: 5, found: 4)"),
        ({"maximum": 5}, 5.5, "numeric instance is greater than the required maximum (maximum: 5, found: 5.5)"),
        (
            {"maximum": 5, "exclusiveMaximum": True},
            5,
            "numeric instance is not strictly greater than the required maximum 5",
        ),
        ({"multipleOf": 2}, 3, "remainder of division is not zero (3 / 2)"),
        ({"minLength": 3}, "ab", 'string "ab" is too short (length: 2, required minimum: 3)'),
        ({"maxLength": 1}, "ab", 'string "ab" is too long (length: 2, maximum allowed: 1)'),
        ({"pattern": "^a\\d$"}, "ab", 'ECMA 262 regex "^a\\\\d$" does not match input string "ab"'),
        ({"minItems": 1}, [], "array is too short: must have at least 1 elements but instance has 0 elements"),
        ({"maxItems": 1}, [1, 2], "array is too long: must have at most 1 elements but instance has 2 elements"),
        ({"uniqueItems": True}, [{"a": 1}, {"a": 1.0}], "array must not contain duplicate elements"),
        ({"uniqueItems": True}, [1, True, "1"], None),
        ({"minProperties": 1}, {}, "object has too few properties (found 0 but schema requires at least 1)"),
        (
            {"anyOf": [{"type": "null"}, {"minimum": 3}]},
            1,
            "instance failed to match at least one required schema among 2",
        ),
        ({"not": {"type": "null"}}, None, "instance matched a schema which it should not have"),
        ({"format": "date-time"}, "2020-03-04", 'string "2020-03-04" is no valid date-time'),
        ({"format": "date-time"}, "2020-03-04T19:15:17Z", None),
        (
            {"properties": {"a": {"minimum": 3}}, "required": ["b"]},
            {"a": 1},
            "numeric instance is lower than the required minimum (minimum: 3, found: 1), "
            'object has missing required properties (["b"])',
        ),
        ({"pattern": "^\\p{Lu}+$"}, "Äx", 'ECMA 262 regex "^\\\\p{Lu}+$" does not match input string "Äx"'),
        ({"patternProperties": {"^n": {"type": "number"}}}, {"n1": 1, "x": "y"}, None),
        ({"additionalProperties": {"type": "number"}}, {"a": 1}, None),
        ({}, "anything", None),
    ],
)
def test_a_body_and_its_model(model: Json, document: Any, error: str | None) -> None:
    found = errors(model, document)
    assert found == (error and f"[{error}]")


@pytest.mark.parametrize(
    "reference",
    [
        "https://apigateway.amazonaws.com/restapis/abc123/models/Owner",
        "#/definitions/Owner",
        "#/components/schemas/Owner",
    ],
)
def test_models_refer_to_each_other(reference: str) -> None:
    model: Json = {"type": "object", "properties": {"owner": {"$ref": reference}}}
    owner: Json = {
        "type": "object",
        "required": ["id"],
        "properties": {"pets": {"items": {"$ref": "#/definitions/Pet"}}},
    }
    assert errors(model, {"owner": {"id": 5, "pets": [{"owner": {"id": 6}}]}}, Owner=owner) is None
    found = errors(model, {"owner": {"id": 5, "pets": [{"owner": {}}]}}, Owner=owner)
    assert found == '[object has missing required properties (["id"])]'


def test_a_model_refers_to_itself_and_to_what_is_in_it() -> None:
    model: Json = {
        "definitions": {"Owner": {"type": "string"}},
        "properties": {"owner": {"$ref": "#/definitions/Owner"}, "next": {"$ref": "#"}},
    }
    assert errors(model, {"owner": "me", "next": {"next": {"owner": "you"}}}, Owner={"type": "null"}) is None
    assert errors(model, {"next": {"next": {"owner": 5}}}) is not None


@pytest.mark.parametrize(
    ("model", "why"),
    [
        ({"$ref": "#/definitions/None"}, "it refers to None, and there is no such model"),
        ({"$ref": "https://example.com/schema.json"}, "it refers to https://example.com/schema.json"),
        ({"$ref": "file:///etc/passwd"}, "it refers to file:///etc/passwd"),
        ({"type": "text"}, "it is no JSON Schema of draft 4: 'text' is not valid"),
        ({"pattern": "("}, "it has a pattern that is none"),
        (None, "it is no JSON Schema of draft 4"),
    ],
)
def test_a_model_that_is_none(model: Json, why: str) -> None:
    found = checked({"properties": {"a": model}} if isinstance(model, dict) else {"properties": model}, '{"a": "x"}')
    assert found is not None and found.type == "API_CONFIGURATION_ERROR"
    assert found.detail is not None
    assert found.detail.startswith(f"stacks/pets.py:12: the model Pet can't be used: {why}")


@pytest.mark.parametrize(
    ("content_type", "body", "valid"),
    [
        ("application/json", "[]", False),
        ("application/json; charset=utf-8", "[]", False),
        (None, "[]", False),
        ("text/plain", "[]", True),
        ("application/json", "", True),
        ("application/json", "{", False),
        ("application/json", '{"a": NaN}', False),
        ("application/json", "[" * 100_000, False),
    ],
)
def test_the_content_type_chooses_the_model(content_type: str | None, body: str, valid: bool) -> None:
    found = checked({"type": "object"}, body, content_type)
    assert (found is None) == valid
    assert found is None or (found.type, found.message) == ("BAD_REQUEST_BODY", None)


def test_a_model_for_any_content_type() -> None:
    api = attrs.evolve(REST, models={"Pet": {"type": "object"}})
    match = validated(Validation(body=True, models={"$default": "Pet"}))
    assert validate(api, match, request("POST", body="[]", content_type="text/plain")) is not None


@pytest.mark.parametrize(("name", "type"), [("Empty", None), ("None", "API_CONFIGURATION_ERROR")])
def test_models_that_the_template_does_not_have(name: str, type: str | None) -> None:
    found = validate(REST, validated(Validation(body=True, models={"application/json": name})), request("POST"))
    assert (found and found.type) == type


DEEP: Json = {"anyOf": [{"type": "array", "items": {"$ref": "#"}}, {"type": "array", "items": {"$ref": "#"}}]}


@pytest.mark.parametrize(
    ("model", "document"),
    [
        ({"pattern": "^(a|aa)+[bc]$"}, "a" * 60),
        ({"patternProperties": {"^(a|aa)+[bc]$": {}}}, {"a" * 60: 1}),
        (DEEP, json.loads("[" * 60 + "1" + "]" * 60)),
    ],
    ids=["pattern", "pattern of names", "alternatives"],
)
def test_validation_ends_in_time(model: Json, document: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sampy.local.apis.validating.schemas.SECONDS", 0.05)
    assert "the body takes longer than" in _refused(model, document)


def test_validation_goes_so_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sampy.local.apis.validating.schemas.SECONDS", 30)
    document = json.loads("[" * 300 + "]" * 300)
    assert "the body is nested too deeply" in _refused({"items": {"$ref": "#"}}, document)


def _refused(model: Json, document: Any) -> str:
    """Return what the log tells of a body that is refused."""
    found = checked(model, json.dumps(document))
    assert found is not None and found.type == "BAD_REQUEST_BODY"
    return found.detail or ""
