"""The quotas of CloudFormation that can be known before it is asked."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import CompileError, compile

LONG = "n" * 256
TOPIC: dict[str, Any] = {"Topic": {"Type": "AWS::SNS::Topic"}}
NAMES = "use letters and digits only, 255 at most"

TOO_MUCH: dict[str, tuple[dict[str, Any], str]] = {
    "keys of a mapping": (
        {"Mappings": {"M": {f"k{number}": {"a": "b"} for number in range(201)}}},
        "Mappings.M: the mapping has 201 keys, and 200 are allowed\n    divide it into several mappings",
    ),
    "the name of a mapping": (
        {"Mappings": {LONG: {"a": {"b": "c"}}}},
        f"Mappings.{LONG}: this name has 256 characters, and 255 are allowed\n    make it shorter",
    ),
    "a key of a mapping": (
        {"Mappings": {"M": {LONG: {"b": "c"}}}},
        "Mappings.M: this name has 256 characters, and 255 are allowed\n    make it shorter",
    ),
    "an inner key of a mapping": (
        {"Mappings": {"M": {"a": {LONG: "c"}}}},
        "Mappings.M: this name has 256 characters, and 255 are allowed\n    make it shorter",
    ),
    "the name of an output": (
        {"Outputs": {LONG: {"Value": "a"}}},
        f"Outputs.{LONG}: '{LONG}' is not a logical id\n    {NAMES}",
    ),
    "the name of a parameter": (
        {"Parameters": {LONG: {"Type": "String"}}},
        f"Parameters.{LONG}: '{LONG}' is not a logical id\n    {NAMES}",
    ),
    "the description of the template": (
        {"Description": "ä" * 513},
        "Description: the description has 1026 bytes, and 1024 are allowed\n    make it shorter",
    ),
    "the description of an output": (
        {"Outputs": {"O": {"Value": "a", "Description": "d" * 1025}}},
        "Outputs.O: the description has 1025 bytes, and 1024 are allowed\n    make it shorter",
    ),
    "the description of a parameter": (
        {"Parameters": {"P": {"Type": "String", "Description": "d" * 4001}}},
        "Parameters.P: the description has 4001 characters, and 4000 are allowed\n    make it shorter",
    ),
    "the default of a parameter": (
        {"Parameters": {"P": {"Type": "String", "Default": "ä" * 2049}}},
        "Parameters.P: the default has 4,098 bytes, and 4,096 are allowed\n    divide it into several parameters",
    ),
}


@pytest.mark.parametrize("what", TOO_MUCH)
def test_more_than_cloudformation_takes_is_an_error(what: str) -> None:
    document, expected = TOO_MUCH[what]
    with pytest.raises(CompileError) as caught:
        compile({**document, "Resources": TOPIC})
    assert str(caught.value) == expected


def test_as_much_as_it_takes_is_fine() -> None:
    document = {
        "Description": "d" * 1024,
        "Parameters": {"p" * 255: {"Type": "String", "Default": "d" * 4096, "Description": "d" * 4000}},
        "Mappings": {"m" * 255: {f"k{number}": {"v" * 255: "b"} for number in range(200)}},
        "Resources": {"r" * 255: {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "p" * 255}}}},
        "Outputs": {"o" * 255: {"Value": {"Fn::FindInMap": ["m" * 255, "k1", "v" * 255]}, "Description": "d" * 1024}},
    }
    assert compile(document).notes == ()
