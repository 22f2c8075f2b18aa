"""Policy templates that installed packages bring: found by their entry points, and named where they are wrong."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from sampy import CompileError, compile
from sampy.context import Context
from sampy.errors import Problem
from sampy.policies import named
from sampy.policy_sources.project import project_policies
from tests.policies.projects import stack_with, statements, write

MODULE = """\
from sampy.iam import Statement
from sampy.policies import String, policy_template


@policy_template
def AuditPolicy(*, queue_arn: String) -> Statement:
    \"""Look at a queue.\"""
    return Statement(actions=("sqs:GetQueueAttributes",), resources=("${QueueArn}",))


@policy_template
def BrokenPolicy(*, queue_arn: String) -> Statement:
    return 1 / 0


STATEMENT = {"Effect": "Allow", "Action": "sqs:GetQueueAttributes", "Resource": {"Ref": "QueueArn"}}
MAP = {"Parameters": {"QueueArn": {"Description": "The queue"}}, "Definition": {"Statement": [STATEMENT]}}
NO_STATEMENT = {"Definition": {}}
NUMBER = 7
"""
FILE = """\
AuditPolicy:
  Parameters:
    QueueArn:
  Definition:
    Statement: {Effect: Allow, Action: sqs:GetQueueAttributes, Resource: !Ref QueueArn}
"""


def install(site: Path, name: str, version: str, entry_points: str, module: str) -> None:
    """Put a package into a folder of installed packages as an installer does."""
    package = site / name.replace("-", "_")
    package.mkdir()
    (package / "__init__.py").write_text(module, encoding="utf-8")
    (package / "policies.yaml").write_text(FILE, encoding="utf-8")
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[sampy.policies]\n{entry_points}\n", encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of installed packages."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    for name in ("acme_policies", "other_policies"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return folder


def problem_of(name: str, folder: Path) -> Problem:
    """Return the problem with a template that a stack uses."""
    with pytest.raises(CompileError) as caught:
        compile(stack_with(named(name, queue_arn="q")), Context(policy_templates=project_policies(folder)))
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize("leads_to", ["AuditPolicy", "MAP", "policies.yaml"])
def test_a_package_brings_templates(leads_to: str, site: Path, tmp_path: Path) -> None:
    install(site, "acme-policies", "1.2", f"AuditPolicy = acme_policies:{leads_to}", MODULE)
    templates = project_policies(tmp_path / "policies")
    (made,) = statements(stack_with(named("AuditPolicy", queue_arn="q")), templates)
    assert (made["Action"], made["Resource"]) in (
        ("sqs:GetQueueAttributes", "q"),
        ("sqs:GetQueueAttributes", {"Fn::Sub": ["${QueueArn}", {"QueueArn": "q"}]}),
    )
    assert "AuditPolicy" in list(templates)
    assert templates["AuditPolicy"].source == "acme-policies 1.2"


def test_the_folder_of_the_project_wins_over_packages(site: Path, tmp_path: Path) -> None:
    install(site, "acme-policies", "1.2", "AuditPolicy = acme_policies:NUMBER", MODULE)
    write(tmp_path / "policies", audit_yaml=FILE)
    templates = project_policies(tmp_path / "policies")
    assert statements(stack_with(named("AuditPolicy", queue_arn="q")), templates)
    assert list(templates) == ["AuditPolicy"]


def test_a_template_that_two_packages_bring(site: Path, tmp_path: Path) -> None:
    install(site, "acme-policies", "1.2", "AuditPolicy = acme_policies:AuditPolicy", MODULE)
    install(site, "other-policies", "3.0", "AuditPolicy = other_policies:AuditPolicy", MODULE)
    problem = problem_of("AuditPolicy", tmp_path / "policies")
    assert (problem.message, problem.fix) == (
        "the policy template 'AuditPolicy' is in acme-policies 1.2 and other-policies 3.0",
        "uninstall all but one of them, or put a template of the name into policies/",
    )


@pytest.mark.parametrize(
    ("name", "leads_to", "message"),
    [
        ("X", "acme_policies:X", "can't be imported: AttributeError: module 'acme_policies' has no attribute 'X'"),
        ("X", "acme_nothing:X", "can't be imported: ModuleNotFoundError: No module named 'acme_nothing'"),
        ("X", "acme_policies:NUMBER", "is neither a function nor a map: acme_policies:NUMBER"),
        ("X", "acme_policies:AuditPolicy", "is called 'AuditPolicy': acme_policies:AuditPolicy"),
        ("X", "acme_policies:policies.yaml", "is not in its file: acme_policies:policies.yaml"),
        ("X", "acme_policies:NO_STATEMENT", "has no Statement in its Definition"),
        ("BrokenPolicy", "acme_policies:BrokenPolicy", "failed: ZeroDivisionError: division by zero"),
    ],
)
def test_a_wrong_template_of_a_package(name: str, leads_to: str, message: str, site: Path, tmp_path: Path) -> None:
    install(site, "acme-policies", "1.2", f"{name} = {leads_to}", MODULE)
    problem = problem_of(name, tmp_path / "policies")
    assert problem.message == f"the policy template {name!r} of acme-policies 1.2 {message}"


def test_a_missing_file_of_a_package(site: Path, tmp_path: Path) -> None:
    install(site, "acme-policies", "1.2", "X = acme_policies:gone.json", MODULE)
    assert problem_of("X", tmp_path / "policies").message == "there is no such file"


def test_a_name_like_that_of_a_package_is_questioned(site: Path, tmp_path: Path) -> None:
    install(site, "acme-policies", "1.2", "AuditPolicy = acme_policies:AuditPolicy", MODULE)
    assert problem_of("AuditsPolicy", tmp_path / "policies").fix == "did you mean 'AuditPolicy'?"


def imported(folder: Path, policies: str) -> set[str]:
    """Return the modules that are imported to compile a function with some policies."""
    text = (
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n"
        "    Properties: {Runtime: python3.13, Handler: a.b, InlineCode: pass, Policies: [%s]}\n"
    )
    (folder / "app.yaml").write_text(text % policies, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sampy", "synth", "app.yaml"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(re.findall(r"\| +([\w.]+)", run.stderr))


def test_templates_of_sam_need_no_look_at_the_project_and_its_packages(tmp_path: Path) -> None:
    write(tmp_path / "policies", audit_yaml="- wrong")
    found = imported(tmp_path, "{SQSPollerPolicy: {QueueName: q}}")
    assert found & {"importlib.metadata", "sampy.policy_sources.files", "sampy.iam.breadth"} == set()


def test_a_template_of_the_folder_needs_no_look_at_packages(tmp_path: Path) -> None:
    write(tmp_path / "policies", audit_yaml=FILE)
    found = imported(tmp_path, "{AuditPolicy: {QueueArn: q}}")
    assert "sampy.policy_sources.files" in found
    assert "importlib.metadata" not in found
