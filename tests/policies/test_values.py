"""Wrong values for the parameters of policy templates, each at its line of the template."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import Template
from tests.policies.projects import said, template_with, write

OWN = """\
    ReportsPolicy:
      Parameters:
        BucketName:
        Prefix:
      Definition:
        Statement:
          - Effect: Allow
            Action: s3:PutObject
            Resource: !Sub arn:${AWS::Partition}:s3:::${BucketName}/${Prefix}/*
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with a template of its own."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "policies", reports_yaml=OWN)
    return tmp_path


@pytest.mark.parametrize(
    ("policies", "expected"),
    [
        (
            "- S3ReadPolicy: {}",
            "app.yaml:12:11: Fn: the policy template S3ReadPolicy needs a value for BucketName\n    add BucketName\n",
        ),
        (
            "- S3ReadPolicy: {BucketNam: x}",
            "app.yaml:12:11: Fn: the policy template S3ReadPolicy needs a value for BucketName\n"
            "    'BucketNam' was given; did you mean 'BucketName'?\n",
        ),
        (
            "- S3ReadPolicy:",
            "app.yaml:12:11: Fn: the parameters of the policy template S3ReadPolicy must be a map\n"
            "    give a value to each of: BucketName\n",
        ),
        (
            "- AMIDescribePolicy:",
            "app.yaml:12:11: Fn: the parameters of the policy template AMIDescribePolicy must be a map\n"
            "    write {AMIDescribePolicy: {}}\n",
        ),
        (
            "- S3ReadPolicy:\n    BucketName: [a, b]",
            "app.yaml:13:13: Fn: the parameter BucketName of the policy template S3ReadPolicy is ['a', 'b'], "
            "which is not text\n    use text, or a function that gives text\n",
        ),
        (
            "- S3ReadPolicy:\n    BucketName: {Name: a}",
            "app.yaml:13:13: Fn: the parameter BucketName of the policy template S3ReadPolicy is {'Name': 'a'}, "
            "which is not text\n    use text, or a function that gives text\n",
        ),
        (
            "- S3ReadPolicy:\n    BucketName:",
            "app.yaml:13:13: Fn: the parameter BucketName of the policy template S3ReadPolicy is null, "
            "which is not text\n    use text, or a function that gives text\n",
        ),
        (
            "- ReportsPolicy: {BucketName: x}",
            "app.yaml:12:11: Fn: the policy template ReportsPolicy needs a value for Prefix\n    add Prefix\n",
        ),
        (
            "- ReportsPolicy:\n    BucketName: x\n    Prefix: y\n    Prefxi: z",
            "app.yaml:15:13: Fn: the policy template ReportsPolicy has no parameter 'Prefxi'\n    remove it\n",
        ),
        (
            "- !If\n  - IsOn\n  - S3ReadPolicy: {}\n  - !Ref AWS::NoValue",
            "app.yaml:14:13: Fn: the policy template S3ReadPolicy needs a value for BucketName\n    add BucketName\n",
        ),
        (
            "- ReportPolicy: {BucketName: x, Prefix: y}",
            "app.yaml:12:11: Fn: this is neither a managed policy, a policy document nor a policy template: "
            "there is no template 'ReportPolicy'\n    did you mean 'ReportsPolicy'?\n",
        ),
        (
            "- ReportsPolicy:\n  BucketName: x\n  Prefix: y",
            "app.yaml:12:11: Fn: the policy template ReportsPolicy must stand alone\n"
            "    indent what is beside it below ReportsPolicy\n",
        ),
    ],
)
def test_a_mistake_is_told_at_its_line(policies: str, expected: str, project: Path) -> None:
    assert said(template_with(Path(), policies), Path("policies")) == expected


def test_all_mistakes_are_told_at_once(project: Path) -> None:
    policies = """\
        - S3ReadPolicy: {}
        - ReportsPolicy:
            Prefix: [x]
            Prefixes: y
        - NoSuchPolicy: {}
        - {Effect: Allow, Action: s3:*}
    """
    assert said(template_with(Path(), policies), Path("policies")).splitlines()[::2] == [
        "app.yaml:12:11: Fn: the policy template S3ReadPolicy needs a value for BucketName",
        "app.yaml:13:11: Fn: the policy template ReportsPolicy needs a value for BucketName",
        "app.yaml:14:13: Fn: the parameter Prefix of the policy template ReportsPolicy is ['x'], which is not text",
        "app.yaml:15:13: Fn: the policy template ReportsPolicy has no parameter 'Prefixes'",
        "app.yaml:16:11: Fn: this is neither a managed policy, a policy document nor a policy template: "
        "there is no template 'NoSuchPolicy'",
        "app.yaml:17:11: Fn: this is neither a managed policy, a policy document nor a policy template",
    ]


def test_the_policies_of_a_state_machine_are_checked_alike() -> None:
    machine = {
        "Type": "AWS::Serverless::StateMachine",
        "Properties": {"DefinitionUri": "s3://b/k", "Policies": [{"S3ReadPolicy": {}}, {"NoSuchPolicy": {}}]},
    }
    template = Template({"Transform": "AWS::Serverless-2016-10-31", "Resources": {"Machine": machine}})
    assert said(template, Path("policies")).splitlines()[::2] == [
        "Machine: the policy template S3ReadPolicy needs a value for BucketName",
        "Machine: this is neither a managed policy, a policy document nor a policy template: "
        "there is no template 'NoSuchPolicy'",
    ]
