"""``sampy list``: the stacks at the desk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

STACKS = """\
from sampy import Parameter, Resource, Stack
from sampy.serverless import Function

jobs = Stack("jobs", description="Work to do\\nlater")
jobs.add(Parameter("Delay", type="Number"))
jobs.add(Parameter("Owner"))
jobs.add(Resource("Jobs", "AWS::SQS::Queue"))

pages = Stack("pages")
pages.add(Function("Page", runtime="python3.13", handler="index.page", inline_code="pass"))
"""


@pytest.fixture
def stacks(project: Path) -> Path:
    """Return the project with two stacks."""
    (project / "stacks").mkdir()
    (project / "stacks/app.py").write_text(STACKS, encoding="utf-8")
    return project


def test_stacks_in_a_table(stacks: Path, sampy: Run) -> None:
    outcome = sampy("list")
    assert (outcome.code, outcome.out) == (
        0,
        "STACK  DECLARED AT      DECLARED  COMPILED  PARAMETERS    DESCRIPTION\n"
        "jobs   stacks/app.py:4  1         1         Delay, Owner  Work to do\n"
        "pages  stacks/app.py:9  1         2         -\n",
    )


def test_resources_too(stacks: Path, sampy: Run) -> None:
    assert sampy("list", "--resources").out == (
        "STACK  DECLARED AT      DECLARED  COMPILED  PARAMETERS    DESCRIPTION\n"
        "jobs   stacks/app.py:4  1         1         Delay, Owner  Work to do\n"
        "pages  stacks/app.py:9  1         2         -\n"
        "\n"
        "jobs:\n"
        "  RESOURCE  TYPE             DECLARED AT\n"
        "  Jobs      AWS::SQS::Queue  stacks/app.py:7\n"
        "\n"
        "pages:\n"
        "  RESOURCE  TYPE                   DECLARED AT\n"
        "  Page      AWS::Lambda::Function  stacks/app.py:10\n"
        "  PageRole  AWS::IAM::Role         stacks/app.py:10\n"
    )


def test_json(stacks: Path, sampy: Run) -> None:
    assert json.loads(sampy("list", "stacks/app.py", "--format", "json").out) == [
        {
            "stack": "jobs",
            "file": "stacks/app.py",
            "line": 4,
            "description": "Work to do\nlater",
            "declared": 1,
            "compiled": 1,
            "parameters": ["Delay", "Owner"],
        },
        {
            "stack": "pages",
            "file": "stacks/app.py",
            "line": 9,
            "description": "",
            "declared": 1,
            "compiled": 2,
            "parameters": [],
        },
    ]


def test_json_with_resources(stacks: Path, sampy: Run) -> None:
    (jobs, _) = json.loads(sampy("list", "--resources", "--format", "json").out)
    assert jobs["resources"] == [{"resource": "Jobs", "type": "AWS::SQS::Queue", "file": "stacks/app.py", "line": 7}]


def test_a_template(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text("Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n", encoding="utf-8")
    assert sampy("list", "app.yaml").out.splitlines()[1] == "app    app.yaml:1:1  1         1         -"


def test_nothing_to_list(project: Path, sampy: Run) -> None:
    assert sampy("list") == (1, "", "error: stacks: there is no such file or folder\n    check the path\n")
