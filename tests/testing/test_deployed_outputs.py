"""Outputs as values of classes."""

from __future__ import annotations

import dataclasses
from typing import Literal, NamedTuple, NotRequired, TypedDict

import attrs
import pytest

from sampy.testing.deployed_outputs import OutputsError, outputs_as

OUTPUTS = {"ApiUrl": "https://x", "Count": "3", "Rate": "0.5", "On": "true", "Stage": "prod", "Other": "left"}


@attrs.frozen
class Attrs:
    """A class of attrs."""

    api_url: str
    count: int
    rate: float
    on: bool
    stage: Literal["dev", "prod"]
    none: str | None = None


@dataclasses.dataclass(frozen=True)
class Data:
    """A dataclass."""

    api_url: str
    count: int
    none: int = 7


class Named(NamedTuple):
    """A named tuple."""

    ApiUrl: str
    Count: int
    none: str = "nothing"


class Typed(TypedDict):
    """A typed dictionary."""

    ApiUrl: str
    Count: int
    none: NotRequired[str]


class Plain:
    """None of these."""

    ApiUrl: str


@attrs.frozen
class Listed:
    """A class with a field of a type that no output has."""

    count: list[str]


@pytest.mark.parametrize(
    ("cls", "value"),
    [
        (Attrs, Attrs("https://x", 3, 0.5, True, "prod")),
        (Data, Data("https://x", 3)),
        (Named, Named("https://x", 3)),
        (Typed, {"ApiUrl": "https://x", "Count": 3}),
    ],
)
def test_a_value_of_each_kind_of_class(cls: type, value: object) -> None:
    assert outputs_as(OUTPUTS, cls, "shop") == value


@pytest.mark.parametrize(
    ("changes", "messages"),
    [
        ({"Count": "three"}, ["the output 'Count' of the stack 'shop' must be a whole number, and is 'three'"]),
        ({"On": "maybe"}, ["the output 'On' of the stack 'shop' must be true or false, and is 'maybe'"]),
        ({"Stage": "x"}, ["the output 'Stage' of the stack 'shop' must be one of 'dev', 'prod', and is 'x'"]),
        (
            {"ApiUrl": None, "Rate": "fast"},
            [
                "the stack 'shop' has no output for Attrs.api_url",
                "the output 'Rate' of the stack 'shop' must be a number, and is 'fast'",
            ],
        ),
    ],
)
def test_all_that_does_not_fit_is_told(changes: dict[str, str | None], messages: list[str]) -> None:
    outputs = {name: value for name, value in {**OUTPUTS, **changes}.items() if value is not None}
    with pytest.raises(OutputsError) as raised:
        outputs_as(outputs, Attrs, "shop")
    assert [problem.message for problem in raised.value.problems] == messages
    assert {str(problem.place).rpartition(":")[0] for problem in raised.value.problems} == {
        "tests/testing/test_deployed_outputs.py"
    }


def test_the_output_that_may_be_meant_is_told() -> None:
    with pytest.raises(OutputsError, match=r"has no output for Data.api_url\n    did you mean 'ApiUri'\?$"):
        outputs_as({"ApiUri": "", "Count": "3"}, Data, "shop")


@pytest.mark.parametrize(
    ("cls", "message"), [(Plain, "Plain is no class of attrs"), (Listed, r"and Listed.count is list\[str\]")]
)
def test_a_class_that_outputs_can_not_be(cls: type, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        outputs_as(OUTPUTS, cls, "shop")
