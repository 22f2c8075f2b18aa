"""``--container`` of ``sampy local``: functions run in images, those of the project too."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from sampy.cli.local.invoke import command
from tests.packaging.projects import write

ENGINE = Path(__file__).parents[2] / "local" / "functions" / "engine.py"
TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Vote:
    Type: AWS::Serverless::Function
    Properties:
      PackageType: Image
      ImageConfig: {Command: [app.vote]}
    Metadata: {DockerContext: image}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with a function that is an image, and with an engine."""
    engine = write(tmp_path, {"tools/docker": f"#!{sys.executable} -S\n{ENGINE.read_text(encoding='utf-8')}"})
    (engine / "tools" / "docker").chmod(0o755)
    code = "def vote(event, context): return [event]\n"
    write(tmp_path, {"image/Dockerfile": "FROM scratch\n", "image/app.py": code})
    monkeypatch.setenv("PATH", f"{tmp_path}/tools:/usr/bin:/bin")
    monkeypatch.chdir(write(tmp_path, {"template.yaml": TEMPLATE}))
    return tmp_path


def test_an_image_of_the_project_is_built_and_run(project: Path) -> None:
    ran = CliRunner().invoke(command, ["Vote", "--container", "--stack", "template.yaml"])
    assert (ran.exit_code, json.loads(ran.stdout)) == (0, [{}]), ran.output
    calls = (project / "tools" / "calls").read_text(encoding="utf-8").splitlines()
    assert [json.loads(call)[0] for call in calls] == ["image", "build", "image", "run", "kill"]


def test_an_image_needs_a_container(project: Path) -> None:
    ran = CliRunner().invoke(command, ["Vote", "--stack", "template.yaml"])
    assert ran.exit_code == 1
    assert "an image can't be run on this machine" in ran.output
    assert "--container" in ran.output


def test_a_debugger_is_not_for_containers() -> None:
    ran = CliRunner().invoke(command, ["Vote", "--container", "--debug-port", "5678"])
    assert ran.exit_code == 2
    assert "--debug-port is for functions that run without --container" in ran.output
