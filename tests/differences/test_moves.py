"""Which resources are only renamed."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.differences.canonical import Reader
from sampy.differences.known_values import NOTHING_KNOWN
from sampy.differences.moves import moves

QUEUE, TOPIC, FUNCTION = "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::Lambda::Function"


def resource(kind: str, **properties: Any) -> dict[str, Any]:
    """Return a resource."""
    return {"Type": kind, "Properties": properties}


def found(removed: dict[str, Any], added: dict[str, Any]) -> dict[str, str]:
    """Return the old names of what is renamed, each with the new one."""
    moved = moves(removed, added, Reader(NOTHING_KNOWN), Reader(NOTHING_KNOWN))
    return {was: name for name, was in moved.items()}


def test_the_only_one_that_is_the_same() -> None:
    removed = {"A": resource(QUEUE, DelaySeconds=1), "B": resource(QUEUE, DelaySeconds=2)}
    added = {"C": resource(QUEUE, DelaySeconds="2"), "D": resource(QUEUE, DelaySeconds=9)}
    assert found(removed, added) == {"B": "C"}


def test_another_type_is_another_resource() -> None:
    assert found({"A": resource(QUEUE)}, {"B": resource(TOPIC)}) == {}


@pytest.mark.parametrize("names", [("C",), ("C", "D")])
def test_of_two_that_are_the_same_none_is_guessed(names: tuple[str, ...]) -> None:
    assert found({"A": resource(QUEUE), "B": resource(QUEUE)}, {name: resource(QUEUE) for name in names}) == {}


def test_what_refers_to_the_renamed_tells_equal_ones_apart() -> None:
    def pair(queue: str, function: str, memory: int) -> dict[str, Any]:
        variables = {"Variables": {"QUEUE": {"Fn::Sub": f"${{{queue}}}"}}}
        return {queue: resource(QUEUE), function: resource(FUNCTION, MemorySize=memory, Environment=variables)}

    removed = {**pair("A", "FnA", 128), **pair("B", "FnB", 256)}
    added = {**pair("X", "FnX", 256), **pair("Y", "FnY", 128)}
    # Both queues are the same in themselves; the functions are not, and say which is which only for themselves.
    assert found(removed, added) == {"FnA": "FnY", "FnB": "FnX"}


def test_a_set_of_renamed_resources_that_refer_to_each_other() -> None:
    def chain(*names: str) -> dict[str, Any]:
        first, second, third = names
        return {
            first: resource(QUEUE, RedrivePolicy={"deadLetterTargetArn": {"Fn::GetAtt": [second, "Arn"]}}),
            second: resource(QUEUE, RedrivePolicy={"deadLetterTargetArn": {"Fn::GetAtt": f"{third}.Arn"}}),
            third: resource(QUEUE),
        }

    assert found(chain("A", "B", "C"), chain("X", "Y", "Z")) == {"C": "Z", "B": "Y", "A": "X"}


def test_most_of_it_is_the_same() -> None:
    same = {"Handler": "a.b", "Runtime": "python3.13", "MemorySize": 128, "Role": "r", "Description": "d"}
    assert found({"A": resource(FUNCTION, **same)}, {"B": resource(FUNCTION, **same, Timeout=3)}) == {"A": "B"}
    assert found({"A": resource(FUNCTION, Role="r")}, {"B": resource(FUNCTION, Role="r", Timeout=3)}) == {}


def test_what_is_published_anew_has_another_hash_in_its_name() -> None:
    kind = "AWS::Lambda::LayerVersion"
    old, new = resource(kind, Content={"S3Key": "1"}), resource(kind, Content={"S3Key": "2"})
    assert found({"Tools0123456789": old}, {"Toolsabcdef0123": new}) == {"Tools0123456789": "Toolsabcdef0123"}
    assert found({"Tools0123456789": old}, {"Others01234567": new}) == {}
