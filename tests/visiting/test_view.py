"""What a transform sees of a resource."""

from __future__ import annotations

import pytest

from sampy import Origin, Template
from sampy.intrinsics import Json
from sampy.visiting import ResourceView, checked


def view(resource: dict[str, Json], **more: Json) -> ResourceView:
    """Return the view of the resource ``It``."""
    seen: list[ResourceView] = []
    checked(Template({"Resources": {"It": resource, **more}}), check=seen.append)
    return seen[0]


def test_a_resource() -> None:
    it = view({"Type": "AWS::SQS::Queue", "Condition": "Live", "DeletionPolicy": "Retain", "Properties": {"A": 1}})
    assert (it.logical_id, it.type) == ("It", "AWS::SQS::Queue")
    assert it.properties == {"A": 1}
    assert it.attributes == {"Condition": "Live", "DeletionPolicy": "Retain"}
    assert it.condition == "Live"
    assert it.origin == Origin("It", "AWS::SQS::Queue")


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        (("A", "B"), 1),
        (("A", "C"), None),
        (("A", "B", "C"), None),
        (("L", 1), "y"),
        (("L", 2), None),
        (("L", "A"), None),
        ((), {"A": {"B": 1}, "L": ["x", "y"]}),
    ],
)
def test_a_value_within_the_properties(steps: tuple[str | int, ...], value: Json) -> None:
    assert view({"Type": "T", "Properties": {"A": {"B": 1}, "L": ["x", "y"]}}).get(*steps) == value


@pytest.mark.parametrize(
    ("tags", "by_key"),
    [
        ([{"Key": "Owner", "Value": "me"}, {"Ref": "Tag"}], {"Owner": "me"}),
        ({"Owner": "me"}, {"Owner": "me"}),
        ({"Fn::If": ["Live", [], []]}, {}),
        (None, {}),
    ],
)
def test_tags_by_key(tags: Json, by_key: Json) -> None:
    assert view({"Type": "T", "Properties": {"Tags": tags}}).tags == by_key


def test_a_resource_without_properties_has_none() -> None:
    assert view({"Type": "T"}).properties == {}


def test_loops_that_have_not_run_are_no_resources() -> None:
    loop: Json = {"Fn::ForEach::Queues": ["Name", ["A"], {"Queue${Name}": {"Type": "T"}}], "Fn::Transform": {}}
    seen: list[ResourceView] = []
    checked(Template({"Resources": loop}), check=seen.append)
    assert seen == []
