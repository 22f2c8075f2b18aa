"""What users allow nevertheless, and what is wrong with that."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import yaml

from sampy import Context, Resource, Stack, Template, compile
from sampy.findings import Finding, Severity
from sampy.lint import Selection, lint
from sampy.serverless import Function, SimpleTable

CONTEXT = Context(checks=False)
ALL = Selection(severity=Severity.INFO, cfn_lint=False)
LOGS = {"LogGroupName": "app"}


def found(template: Template, selection: Selection = ALL) -> Sequence[Finding]:
    return lint(template, CONTEXT, selection)


def rules(template: Template, selection: Selection = ALL) -> list[str]:
    return [each.rule for each in found(template, selection)]


def test_at_the_declaration() -> None:
    stack = Stack("app")
    stack.add(Resource("Kept", "AWS::Logs::LogGroup", LOGS, allow={"missing-log-retention": "auditors want all of it"}))
    stack.add(Resource("Logs", "AWS::Logs::LogGroup", LOGS))
    (finding,) = found(compile(stack, CONTEXT))
    assert finding.problem.resource == "Logs"


def test_for_what_is_made_of_a_declaration() -> None:
    stack = Stack("app")
    stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            function_url_config={"AuthType": "NONE"},
            allow={"function-url-without-auth": "it is the web site", "missing-log-group": "nothing is logged"},
        )
    )
    assert rules(compile(stack, CONTEXT)) == []


def test_in_the_whole_stack() -> None:
    stack = Stack("app", allow={"missing-point-in-time-recovery": "the tables are caches"})
    stack.add(SimpleTable("One"))
    stack.add(SimpleTable("Two"))
    assert rules(compile(stack, CONTEXT)) == []


ALLOW = "Metadata: {sampy: {allow: {missing-log-retention: auditors want all of it}}}"
GROUP = "Type: AWS::Logs::LogGroup, Properties: {LogGroupName: app}"


@pytest.mark.parametrize(
    "text", [f"Resources: {{Logs: {{{GROUP}, {ALLOW}}}}}", f"{{{ALLOW}, Resources: {{Logs: {{{GROUP}}}}}}}"]
)
def test_in_a_template(text: str) -> None:
    assert rules(Template(yaml.safe_load(text.replace("Type: AWS::Logs", "'Type': AWS::Logs")))) == []


def test_an_error_of_a_check_and_a_rule_of_cfn_lint() -> None:
    allow = {"range": "AWS raised the quota of this account", "W3011": "the other policy is the default"}
    stack = Stack("app")
    stack.add(Resource("Q", "AWS::SQS::Queue", {"DelaySeconds": 901}, deletion_policy="Retain", allow=allow))
    assert found(compile(stack, CONTEXT), Selection()) == []


def test_what_nothing_breaks_is_told() -> None:
    stack = Stack("app")
    logs = Resource("Logs", "AWS::Logs::LogGroup", {"RetentionInDays": 7}, allow={"missing-log-retention": "because"})
    stack.add(logs)
    (finding,) = found(compile(stack, CONTEXT))
    assert (finding.rule, finding.severity, finding.problem.place) == ("unused-allow", Severity.INFO, logs.place)
    assert finding.problem.message == "'missing-log-retention' is allowed, and nothing breaks it"


def test_what_was_not_looked_for_is_not_told_to_be_unused() -> None:
    allow = {"missing-log-retention": "because", "E3012": "because"}
    stack = Stack("app")
    stack.add(Resource("Logs", "AWS::Logs::LogGroup", {"RetentionInDays": 7}, allow=allow))
    selection = Selection(ignored=["missing-log-retention"], severity=Severity.INFO, cfn_lint=False)
    assert rules(compile(stack, CONTEXT), selection) == []


@pytest.mark.parametrize(
    ("rule", "advice"),
    [
        ("missing-log-retenton", "did you mean 'missing-log-retention'?"),
        ("W2531", "runtime-deprecated stands for it"),
        ("zzz", "sampy lint --list-rules lists them"),
    ],
)
def test_a_rule_that_there_is_not(rule: str, advice: str) -> None:
    stack = Stack("app", allow={rule: "because"})
    (finding,) = found(compile(stack, CONTEXT))
    assert (finding.rule, finding.severity) == ("unknown-allow", Severity.ERROR)
    assert (finding.problem.message, finding.problem.fix) == (f"there is no rule {rule!r}", advice)


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_reason_is_needed(reason: str) -> None:
    stack = Stack("app")
    stack.add(Resource("Logs", "AWS::Logs::LogGroup", LOGS, allow={"missing-log-retention": reason}))
    (finding,) = found(compile(stack, CONTEXT))
    assert (finding.rule, finding.severity) == ("allow-without-reason", Severity.ERROR)
    assert finding.problem.fix == 'write it as {"missing-log-retention": "the reason"}'


@pytest.mark.parametrize("allow", [["missing-log-retention"], "missing-log-retention", {"missing-log-retention": None}])
def test_a_reason_is_needed_in_a_template_as_well(allow: object) -> None:
    resource = {"Type": "AWS::Logs::LogGroup", "Properties": LOGS, "Metadata": {"sampy": {"allow": allow}}}
    assert "allow-without-reason" in rules(Template({"Resources": {"Logs": resource}}))
