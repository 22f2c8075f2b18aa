"""Values are held against a schema as CloudFormation does: the value, the schema, and what is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.schemas.validation import faults

NAME = {"type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[a-z]+$"}
XOR: dict[str, Any] = {"type": "object", "requiredXor": ["A", "B"]}
ONE_OF: dict[str, Any] = {"type": "object", "oneOf": [{"required": ["A"]}, {"required": ["B"]}]}
MAYBE = {"Fn::If": ["C", "x", {"Ref": "AWS::NoValue"}]}
IF_THEN = {
    "type": "object",
    "allOf": [{"if": {"required": ["A"]}, "then": {"properties": {"B": {"enum": ["x"]}}}}],
}

RIGHT: list[tuple[Any, dict[str, Any]]] = [
    ("abc", NAME),
    (3, {"type": "string"}),
    ("3", {"type": "integer"}),
    ("-1.5", {"type": "number"}),
    ("true", {"type": "boolean"}),
    ({"Ref": "Anything"}, {"type": "integer"}),
    ({"Fn::Sub": "${A}"}, NAME),
    ("{{resolve:ssm:name}}", NAME),
    ({"Fn::If": ["C", "abc", {"Ref": "AWS::NoValue"}]}, NAME),
    ({"A": {"Ref": "AWS::NoValue"}, "B": 1}, XOR),
    ({"A": MAYBE, "B": 1}, XOR),
    ({"A": MAYBE}, XOR),
    ({"A": [], "B": 1}, {"type": "object", "dependentExcluded": {"B": ["A"]}}),
    ({"A": 1}, ONE_OF),
    ({"A": MAYBE, "B": 1}, ONE_OF),
    ({"Fn::Transform": {"Name": "M"}, "Other": 1}, {"type": "object", "required": ["A"]}),
    ([{"Fn::If": ["C", "x", {"Ref": "AWS::NoValue"}]}], {"type": "array", "minItems": 2}),
    ("PROD", {"type": "string", "enum": ["prod"], "enumCaseInsensitive": True}),
    ("prod", {"type": "string", "const": "prod"}),
    ({"A": 1, "B": "x"}, IF_THEN),
    ({"A": MAYBE, "B": "y"}, IF_THEN),
    ({"any": "x"}, {"type": "object", "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": False}),
    ("10.0.0.0/16", {"type": "string", "format": "ipv4-network"}),
    ("naïve", {"type": "string", "pattern": "^[\\p{L}]+$"}),
]


@pytest.mark.parametrize(("value", "schema"), RIGHT)
def test_right(value: Any, schema: dict[str, Any]) -> None:
    assert list(faults(value, schema, schema)) == []


WRONG: list[tuple[Any, dict[str, Any], list[tuple[str, str, str, tuple[str | int, ...]]]]] = [
    ("abcde", NAME, [("length", "there are 5 characters, and 4 are allowed", "give 4 or fewer", ())]),
    ("a", NAME, [("length", "there are 1 characters, and 2 are needed", "give 2 or more", ())]),
    ("AB", NAME, [("pattern", "'AB' does not match ^[a-z]+$", "write it as the pattern demands", ())]),
    ([], {"type": "string"}, [("property-type", "[] is not text", "use text", ())]),
    ("soon", {"type": "integer"}, [("property-type", "'soon' is not an integer", "use an integer", ())]),
    (True, {"type": "integer"}, [("property-type", "True is not an integer", "use an integer", ())]),
    (1, {"type": "boolean"}, [("property-type", "1 is not true or false", "use true or false", ())]),
    (9, {"type": "integer", "maximum": 5}, [("range", "9 is more than 5", "use 5 or less", ())]),
    ("0", {"type": "integer", "minimum": 1}, [("range", "'0' is less than 1", "use 1 or more", ())]),
    (7, {"type": "integer", "multipleOf": 5}, [("range", "7 is no multiple of 5", "use a multiple of 5", ())]),
    (
        "prd",
        {"type": "string", "enum": ["prod", "dev"]},
        [("allowed-value", "'prd' is not one of the allowed values", "use one of: prod, dev", ())],
    ),
    (
        "x",
        {"type": "string", "format": "ipv4-network"},
        [("format", "'x' is no address block", "write it as in 10.0.0.0/16", ())],
    ),
    (
        {"Nmae": "x"},
        {"type": "object", "properties": {"Name": NAME}, "required": ["Name"], "additionalProperties": False},
        [
            ("unknown-property", "there is no property 'Nmae' here", "did you mean 'Name'?", ("Nmae",)),
            ("required-property", "'Name' is missing", "add Name", ()),
        ],
    ),
    (
        {"Fn::If": ["C", "abc", "x"]},
        NAME,
        [("length", "there are 1 characters, and 2 are needed", "give 2 or more", ("Fn::If", 2))],
    ),
    ({"A": 1, "B": 2}, XOR, [("either-or", "'A' and 'B' can't be given both", "remove A or B", ("B",))]),
    ({}, XOR, [("either-or", "one of 'A' or 'B' is needed, and there is none", "add 'A' or 'B'", ())]),
    ({"A": 1, "B": 2}, ONE_OF, [("either-or", "'A' and 'B' can't be given both", "remove A or B", ())]),
    ({}, ONE_OF, [("either-or", "one of 'A' or 'B' is needed, and there is none", "add 'A' or 'B'", ())]),
    (
        {"A": 1},
        {"type": "object", "dependentRequired": {"A": ["B"]}},
        [("either-or", "'A' needs 'B' as well", "add B, or remove A", ())],
    ),
    (
        {"A": 1, "B": 1},
        {"type": "object", "dependentExcluded": {"A": ["B"]}},
        [("either-or", "'A' and 'B' can't be given both", "remove A or B", ())],
    ),
    (
        ["a", "b", "a"],
        {"type": "array", "maxItems": 2, "uniqueItems": True},
        [
            ("length", "there are 3 items, and 2 are allowed", "give 2 or fewer", ()),
            ("unique", "'a' is in the list already", "remove one of them", (2,)),
        ],
    ),
    ({"A": 1, "B": "y"}, IF_THEN, [("allowed-value", "'y' is not one of the allowed values", "use one of: x", ("B",))]),
    (
        {"Kind": {"Size": "x"}},
        {
            "type": "object",
            "properties": {
                "Kind": {
                    "oneOf": [
                        {"type": "object", "properties": {"Size": {"type": "integer"}}, "additionalProperties": False},
                        {"type": "object", "properties": {"Name": NAME}, "additionalProperties": False},
                    ]
                }
            },
        },
        [("property-type", "'x' is not an integer", "use an integer", ("Kind", "Size"))],
    ),
]


@pytest.mark.parametrize(("value", "schema", "expected"), WRONG)
def test_wrong(value: Any, schema: dict[str, Any], expected: list[tuple[str, str, str, tuple[str | int, ...]]]) -> None:
    found = [
        (fault.rule, fault.message.replace("{value}", repr(fault.value)), fault.fix, fault.path)
        for fault in faults(value, schema, schema)
    ]
    assert found == expected
