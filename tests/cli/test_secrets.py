"""No command shows a secret, not even one that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

MODULE = """
from sampy import Resource, Stack
from sampy.serverless import Environment, Function

stack = Stack("keys")
stack.add(
    Resource(
        "Database",
        "AWS::RDS::DBInstance",
        {"Engine": "postgres", "MasterUsername": "admin1", "MasterUserPassword": "hunter2/@"},
    )
)
stack.add(Resource("Series", "AWS::Timestream::InfluxDBInstance", {"Password": "%s"}))
stack.add(
    Function(
        "Send",
        runtime="python3.13",
        handler="index.handler",
        inline_code="pass",
        environment=Environment(variables={"DB_PASSWORD": "hunter2"}),
    )
)
"""


RIGHT, WRONG = "hunter2hunter2", "hunter2-"


@pytest.mark.parametrize(
    ("command", "password"),
    [
        (["explain", "keys.py"], RIGHT),
        (["explain", "keys.py", "--format", "json"], RIGHT),
        (["graph", "keys.py", "--format", "html"], RIGHT),
        (["list", "keys.py", "--resources"], RIGHT),
        (["synth", "keys.py"], WRONG),
        (["validate", "keys.py"], WRONG),
        (["lint", "keys.py", "--severity", "info"], WRONG),
        (["lint", "keys.py", "--severity", "info", "--format", "sarif"], WRONG),
    ],
)
def test_no_command_shows_a_secret(command: list[str], password: str, project: Path, sampy: Run) -> None:
    (project / "keys.py").write_text(MODULE % password)
    outcome = sampy(*command)
    assert outcome.code == (0 if password == RIGHT else 1)
    assert "hunter2" not in outcome.out + outcome.err
