"""lint() and validate(): all that is wrong with a template, and each thing once, at the line that it was written at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from sampy import Context, Resource, Stack, Template, compile
from sampy.checks import check
from sampy.formats.reading import read
from sampy.lint import Finding, Selection, Severity, lint, validate
from sampy.lint.catalogue import CFN_LINT_ID
from sampy.loading import load
from sampy.serverless import Function
from tests.lint.seeded import marked, told

HERE = Path(__file__).parent
CONTEXT = Context(checks=False, clock=lambda: datetime(2026, 6, 1, tzinfo=UTC))
WITHOUT_CFN_LINT = Selection(cfn_lint=False)


def linted(text: str, selection: Selection | None = None) -> Sequence[Finding]:
    """Return what is wrong with a plain template."""
    return lint(Template(yaml.safe_load(text)), CONTEXT, selection or Selection())


@pytest.mark.parametrize("name", ["app.py", "app.yaml"])
def test_twelve_faults_are_found_at_their_lines(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE / "twelve_faults")
    (loaded,) = load(Path(name), CONTEXT)
    template = compile(loaded.source, CONTEXT)
    faults = marked(Path(name))
    assert len(faults) == 12
    assert told(lint(template, CONTEXT), name) == faults


def test_the_two_stacks_with_twelve_faults_are_one() -> None:
    in_python, in_yaml = (
        compile(load(HERE / "twelve_faults" / name, CONTEXT)[0].source, CONTEXT).to_dict()
        for name in ("app.py", "app.yaml")
    )
    in_python.pop("AWSTemplateFormatVersion")
    assert in_python == in_yaml


@pytest.mark.parametrize("name", ["plain", "serverless", "nested"])
def test_what_is_found_in_templates_is_at_its_line(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE / "templates")
    file = read(Path(f"{name}.yaml"))
    template = compile(Template(file.document, source=file), CONTEXT)
    assert told(lint(template, CONTEXT), f"{name}.yaml") == marked(Path(f"{name}.yaml"))


@pytest.mark.parametrize("name", ["plain", "nested"])
def test_plain_templates_are_compiled_to_themselves(name: str) -> None:
    document = read(HERE / f"templates/{name}.yaml").document
    assert compile(document, CONTEXT).to_dict() == document


def test_what_is_plain_in_a_sam_template_stays_as_it_is() -> None:
    document = read(HERE / "templates/serverless.yaml").document
    compiled = compile(document, CONTEXT).to_dict()
    for logical_id in ("Pages", "Table"):
        assert compiled["Resources"][logical_id] == document["Resources"][logical_id]


def test_a_generated_resource_is_told_with_what_made_it() -> None:
    stack = Stack("app")
    stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            policies=[{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::a"}]}],
        )
    )
    (finding,) = lint(compile(stack), CONTEXT, WITHOUT_CFN_LINT)
    assert finding.problem.resource == "FnRole"
    assert finding.problem.path[:3] == ("Resources", "FnRole", "Properties")
    assert finding.problem.message == "the action 's3:*' allows every action of s3 (execution role, made of Fn)"


def test_a_value_that_the_checks_refuse_is_not_told_again_by_cfn_lint() -> None:
    text = "Resources: {Q: {Type: 'AWS::SQS::Queue', Properties: {VisibilityTimeout: long, QueuName: red}}}"
    assert {each.rule for each in linted(text)} == {"property-type", "unknown-property"}


def test_what_cfn_lint_finds_worse_than_the_checks_is_told_as_well() -> None:
    text = "Resources: {Q: {Type: 'AWS::SQS::Queue', Properties: {Colour: red}}}"
    assert {(each.rule, str(each.severity)) for each in linted(text)} == {
        ("unknown-property", "warning"),
        ("E3002", "error"),
    }


@pytest.mark.parametrize("text", ["Resources: []", "Resources: {Queue: AWS::SQS::Queue}"])
def test_what_is_no_map_is_all_that_is_told(text: str) -> None:
    template = Template(yaml.safe_load(text))
    assert [each.rule for each in lint(template, CONTEXT)] == ["section"]
    assert [each.rule for each in validate(template, CONTEXT)] == ["section"]


def test_what_only_the_transform_uses_is_used() -> None:
    text = """
        Transform: AWS::Serverless-2016-10-31
        Parameters: {Name: {Type: String, Default: live}}
        Resources:
          Fn:
            Type: AWS::Serverless::Function
            Properties: {InlineCode: pass, Handler: index.handler, Runtime: python3.13, AutoPublishAlias: !Ref Name}
    """
    document = yaml.safe_load(text.replace("!Ref Name", "{Ref: Name}"))
    compiled = compile(document, CONTEXT)
    assert lint(compiled, CONTEXT) == []


def test_cfn_lint_looks_at_the_region_of_the_context() -> None:
    template = Template(yaml.safe_load("Resources: {Phone: {Type: 'AWS::Connect::PhoneNumber'}}"))
    rules = {each.rule for each in lint(template, Context(region="eu-south-2", checks=False))}
    assert "E3006" in rules
    assert "E3006" not in {each.rule for each in lint(template, CONTEXT)}


def test_a_rule_of_cfn_lint_that_names_no_page_has_no_source() -> None:
    text = "Resources: {P: {Type: 'AWS::Lambda::Permission', Properties: {Action: a, FunctionName: f, Principal: p}}}"
    document = yaml.safe_load(text)
    document["Resources"]["P"]["Properties"]["SourceArn"] = {"Fn::Sub": "arn:aws:sns:${AWS::Region}:1:a"}
    found = lint(Template(document), CONTEXT, Selection(severity=Severity.INFO))
    assert [each.source for each in found if each.rule == "I3042"] == [None]


def test_a_region_that_cfn_lint_does_not_know_is_told() -> None:
    template = Template({"Resources": {"T": {"Type": "AWS::SNS::Topic"}}})
    found = lint(template, Context(region="xx-moon-1", checks=False), Selection(severity=Severity.INFO))
    assert [each.rule for each in found if not CFN_LINT_ID.fullmatch(each.rule)] == ["cfn-lint-region"]


def test_what_a_template_tells_cfn_lint_to_ignore_is_ignored() -> None:
    text = "Resources: {B: {Type: 'AWS::S3::Bucket', Metadata: %s, Properties: {AccessControl: AwsExecRead}}}"
    assert "E3045" in {each.rule for each in linted(text % "{}")}
    ignoring = "{cfn-lint: {config: {ignore_checks: [E3045, W3045]}}}"
    assert linted(text % ignoring) == []


def test_what_cfn_lint_cannot_read_is_told() -> None:
    (finding,) = linted("{Metadata: {cfn-lint: text}, Resources: {T: {Type: 'AWS::SNS::Topic'}}}")
    assert finding.rule == "cfn-lint-failed"
    assert finding.problem.message.startswith("cfn-lint can't read the template: AttributeError: ")


def test_the_settings_of_cfn_lint_in_the_folder_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".cfnlintrc").write_text("ignore_checks: [E]\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    text = "Resources: {B: {Type: 'AWS::S3::Bucket', Properties: {AccessControl: AwsExecRead}}}"
    assert "E3045" in {each.rule for each in linted(text)}


def test_the_rules_to_look_for_can_be_chosen() -> None:
    text = "Resources: {L: {Type: 'AWS::Logs::LogGroup'}, U: {Type: 'AWS::Lambda::Url', Properties: {AuthType: NONE}}}"
    only = Selection(only=["missing-log-retention"])
    assert [each.rule for each in linted(text, only)] == ["missing-log-retention"]
    ignored = Selection(ignored=["missing-log-retention"], cfn_lint=False)
    assert "missing-log-retention" not in [each.rule for each in linted(text, ignored)]


@pytest.mark.parametrize(
    ("severity", "rules"),
    [
        (Severity.INFO, ["missing-log-group", "runtime-deprecated", "secret-in-environment"]),
        (Severity.WARNING, ["runtime-deprecated", "secret-in-environment"]),
        (Severity.ERROR, ["secret-in-environment"]),
    ],
)
def test_the_least_severity_can_be_chosen(severity: Severity, rules: list[str]) -> None:
    properties = {
        "Runtime": "python3.9",
        "Role": "arn:aws:iam::123456789012:role/r",
        "Handler": "index.handler",
        "Code": {"ZipFile": "pass"},
        "Environment": {"Variables": {"DB_PASSWORD": "x"}},
    }
    template = Template({"Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": properties}}})
    found = lint(template, CONTEXT, Selection(severity=severity, cfn_lint=False))
    assert [each.rule for each in found] == rules


def test_validate_tells_what_the_checks_tell() -> None:
    stack = Stack("app")
    queue = Resource("Queue", "AWS::SQS::Queue", {"VisibilityTimeout": "long"})
    stack.add(queue)
    template = compile(stack, CONTEXT)
    (finding,) = validate(template, CONTEXT)
    assert [finding.rule] == [each.rule for each in check(template, CONTEXT)] == ["property-type"]
    assert finding.problem.place == queue.place
