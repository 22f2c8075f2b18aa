"""`pytest` in the project of a user: what it deploys, what it tells, and what is left out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sampy.testing import Deployer

pytest_plugins = ("pytester",)

PROJECT = {
    "pyproject.toml": """\
        [tool.sampy]
        transforms = ["keep"]

        [tool.pytest.ini_options]
        pythonpath = ["."]
        addopts = "-p no:cacheprovider"
        """,
    "transforms/keep.py": '''\
        """Keeps what holds data."""

        from sampy import Context, Template
        from sampy.visiting import changed


        def transform(template: Template, context: Context) -> Template:
            return changed(template, "AWS::SQS::Queue", change=lambda queue: {"DelaySeconds": 7, **queue.properties})
        ''',
    "stacks/jobs.py": """\
        from sampy import Output, Parameter, Resource, Stack

        stack = Stack("jobs")
        timeout = stack.add(Parameter("Timeout", type="Number", default=30))
        jobs = stack.add(Resource("Jobs", "AWS::SQS::Queue", {"VisibilityTimeout": timeout}))
        kept = stack.add(Resource("Kept", "AWS::SQS::Queue", deletion_policy="Retain"))
        stack.add(Output("Url", value=jobs))
        """,
    "tests/test_jobs.py": """\
        from stacks.jobs import stack


        def test_jobs(deployed_stack):
            jobs = deployed_stack(stack)
            url = jobs.outputs["Url"]
            delay = jobs.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["DelaySeconds"])
            assert delay["Attributes"] == {"DelaySeconds": "7"}
            assert jobs.name.startswith("jobs-test-")


        def test_that_fails(deployed_stack):
            deployed_stack("stacks/jobs.py")
            assert 1 == 2


        def test_deploy_that_fails(deployed_stack):
            deployed_stack("stacks/jobs.py", parameters={"Timeout": "99999"})


        def test_of_something_else():
            assert True
        """,
}


def write(folder: Path) -> None:
    """Write the project."""
    for name, text in PROJECT.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        indent = " " * 8
        path.write_text("".join(line.removeprefix(indent) for line in text.splitlines(keepends=True)))


def test_a_project_is_tested_in_an_account_and_leaves_nothing_there(deployed_stack: Deployer, tmp_path: Path) -> None:
    write(tmp_path)
    account = deployed_stack.account.client("cloudformation")
    account.create_stack(StackName="jobs", TemplateBody='{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}}')
    # What the fixture has set makes the fake AWS the account of whoever asks for one.
    command = [sys.executable, "-m", "pytest", "--sampy-aws=account", "--color=no", "-p", "no:hypothesispytest"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert "2 failed, 2 passed" in run.stdout, run
    assert "assert 1 == 2" in run.stdout
    assert "stacks/jobs.py:5: Jobs: AWS::SQS::Queue can't be created: Invalid value" in run.stdout
    assert "deployed_deploying.py" not in run.stdout
    assert "is deleted, and it leaves Kept (" in run.stdout
    left = [each["StackName"] for each in account.describe_stacks()["Stacks"]]
    assert left == ["jobs"]


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Return the project in the folder of this test, where pytest loads no plugins but sampy's."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p sampy.testing.plugin")
    write(pytester.path)
    return pytester


def test_tests_that_deploy_can_be_left_out(project: pytest.Pytester) -> None:
    result = project.runpytest_inprocess("-m", "not deployed")
    result.assert_outcomes(passed=1, deselected=3)


@pytest.mark.parametrize(
    ("arguments", "program", "message"),
    [
        (
            ["tests/test_jobs.py::test_jobs"],
            "no-such-program",
            "*SAMPY_FAKE_AWS names 'no-such-program'*",
        ),
        (["--sampy-profile=test"], "", "ERROR: --sampy-profile goes with --sampy-aws=account*"),
    ],
)
def test_what_can_not_be_is_told(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, arguments: list[str], program: str, message: str
) -> None:
    monkeypatch.setenv("SAMPY_FAKE_AWS", program)
    result = project.runpytest_inprocess(*arguments)
    assert result.ret != 0
    (result.stdout if program else result.stderr).fnmatch_lines(message)
    assert "Traceback" not in result.stdout.str()
