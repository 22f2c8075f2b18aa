"""Differences as JSON Patches."""

from __future__ import annotations

from typing import Any

import jsonpatch

from sampy.differences.comparing import diff
from sampy.differences.patching import patch


def template(**properties: Any) -> dict[str, Any]:
    """Return a template with one function."""
    return {"Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": properties}}}


def test_a_value_is_replaced() -> None:
    assert patch(diff(template(Timeout=3), template(Timeout=5))) == [
        {"op": "replace", "path": "/Resources/Fn/Properties/Timeout", "value": 5}
    ]


def test_what_means_the_same_makes_no_operation() -> None:
    before = template(Timeout=3, Role={"Fn::GetAtt": ["Role", "Arn"]}, Tags=[{"Key": "a"}, {"Key": "b"}])
    after = template(Tags=[{"Key": "b"}, {"Key": "a"}], Role={"Fn::GetAtt": "Role.Arn"}, Timeout="3")
    assert patch(diff(before, after)) == []


def test_a_change_beside_what_means_the_same_leaves_that_alone() -> None:
    before = template(Timeout=3, MemorySize=128)
    assert patch(diff(before, template(Timeout="3", MemorySize=256))) == [
        {"op": "replace", "path": "/Resources/Fn/Properties/MemorySize", "value": 256}
    ]


def test_names_with_slashes_are_escaped() -> None:
    def api(verb: str) -> dict[str, Any]:
        body = {"paths": {"/votes/{id}": {verb: {}}}}
        return {"Resources": {"Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": body}}}}

    operations = patch(diff(api("get"), {**api("get"), "Description": "votes"}))
    assert operations == [{"op": "add", "path": "/Description", "value": "votes"}]
    changed = api("get")
    changed["Resources"]["Api"]["Properties"]["Body"]["paths"]["/votes/{id}"]["post"] = {}
    operations = patch(diff(api("get"), changed))
    assert [each["path"] for each in operations] == ["/Resources/Api/Properties/Body/paths/~1votes~1{id}/post"]
    assert jsonpatch.apply_patch(api("get"), operations) == changed
