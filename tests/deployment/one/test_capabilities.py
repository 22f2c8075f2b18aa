"""What has to be acknowledged is seen in the templates, and no more than that is acknowledged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy.deployment.one.capabilities import has_unread_stacks, needed_capabilities
from sampy.packaging import Artifact, Packaged
from sampy.template import Template

ROLE = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}}
QUEUE = {"Type": "AWS::SQS::Queue"}
NESTED = {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://s3/nested"}}


def packaged(document: dict[str, Any], *artifacts: Artifact) -> Packaged:
    return Packaged(Template(document), Template(document), artifacts)


def named(name: object) -> dict[str, Any]:
    return {"Type": "AWS::IAM::Role", "Properties": {"RoleName": name}}


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"Resources": {"Queue": QUEUE}}, set()),
        ({"Resources": {"Role": ROLE}}, {"CAPABILITY_IAM"}),
        (
            {"Resources": {"Policy": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "reads"}}}},
            {"CAPABILITY_IAM"},
        ),
        ({"Resources": {"Role": named("reader")}}, {"CAPABILITY_NAMED_IAM"}),
        ({"Resources": {"Role": named({"Ref": "AWS::NoValue"})}}, {"CAPABILITY_IAM"}),
        (
            {"Resources": {"Role": named({"Fn::If": ["Prod", "reader", {"Ref": "AWS::NoValue"}]}), "Other": ROLE}},
            {"CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"},
        ),
        ({"Transform": "Tagger", "Resources": {"Queue": QUEUE}}, {"CAPABILITY_AUTO_EXPAND"}),
        (
            {"Resources": {"Queue": {**QUEUE, "Properties": {"Fn::Transform": {"Name": "Tagger"}}}}},
            {"CAPABILITY_AUTO_EXPAND"},
        ),
    ],
)
def test_what_is_needed_is_seen(document: dict[str, Any], expected: set[str]) -> None:
    assert needed_capabilities(packaged(document)) == expected


def test_what_nested_stacks_need_is_needed_too(tmp_path: Path) -> None:
    path = tmp_path / "nested.template"
    path.write_text(json.dumps({"Resources": {"Role": named("reader")}}))
    used_by = ("Resources", "Nested", "Properties", "TemplateURL")
    artifact = Artifact(path, "0" * 64, ".template", 10, (used_by,), "nested.yaml")
    document = {"Resources": {"Nested": NESTED}}
    assert needed_capabilities(packaged(document, artifact)) == {"CAPABILITY_NAMED_IAM"}
    assert not has_unread_stacks(packaged(document, artifact))


def test_a_nested_stack_of_elsewhere_is_not_read() -> None:
    document = {"Resources": {"Nested": NESTED}}
    assert needed_capabilities(packaged(document)) == set()
    assert has_unread_stacks(packaged(document))
