"""Transforms of a project on the command line: those of its folder, and those that every stack goes through."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

ENCRYPTED = """\
from sampy import Context, Template
from sampy.visiting import Properties, ResourceView, changed


def transform(template: Template, context: Context, *, kms: bool = False) -> Template:
    def encrypted(queue: ResourceView) -> Properties:
        return {"KmsMasterKeyId" if kms else "SqsManagedSseEnabled": "alias/jobs" if kms else True, **queue.properties}

    return changed(template, "AWS::SQS::Queue", change=encrypted)
"""
JOBS = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n"
MAILS = """\
from sampy import Resource, Stack
from sampy.intrinsics import Transform

stack = Stack("mails", transforms=[Transform("encrypted", {"Kms": True})])
stack.add(Resource("Mails", "AWS::SQS::Queue"))
"""


@pytest.fixture
def encrypting(project: Path) -> Path:
    """Return a project with a transform, all of whose stacks go through it."""
    (project / "transforms").mkdir()
    (project / "transforms/encrypted.py").write_text(ENCRYPTED, encoding="utf-8")
    (project / "pyproject.toml").write_text('[tool.sampy]\ntransforms = ["encrypted"]\n', encoding="utf-8")
    return project


def test_every_stack_goes_through_the_transforms_of_the_settings(encrypting: Path, sampy: Run) -> None:
    (encrypting / "jobs.yaml").write_text(JOBS, encoding="utf-8")
    assert sampy("synth", "jobs.yaml") == (0, f"{JOBS}    Properties:\n      SqsManagedSseEnabled: true\n", "")


def test_a_stack_that_names_one_gives_it_its_own_parameters(encrypting: Path, sampy: Run) -> None:
    (encrypting / "mails.py").write_text(MAILS, encoding="utf-8")
    outcome = sampy("synth", "mails.py")
    assert "KmsMasterKeyId: alias/jobs\n" in outcome.out
    assert "SqsManagedSseEnabled" not in outcome.out


def test_a_transform_of_the_settings_that_is_not_there(encrypting: Path, sampy: Run) -> None:
    (encrypting / "jobs.yaml").write_text(JOBS, encoding="utf-8")
    (encrypting / "pyproject.toml").write_text('[tool.sampy]\ntransforms = ["encypted"]\n', encoding="utf-8")
    assert sampy("synth", "jobs.yaml") == (
        1,
        "",
        "error: pyproject.toml: there is no transform 'encypted' in the project\n    did you mean 'encrypted'?\n",
    )


def test_a_wrong_parameter(encrypting: Path, sampy: Run) -> None:
    (encrypting / "mails.py").write_text(MAILS.replace("True", "'yes'"), encoding="utf-8")
    assert sampy("synth", "mails.py") == (
        1,
        "",
        "error: mails.py:4: Transform.Parameters: the parameter 'Kms' of the transform 'encrypted' is 'yes', "
        "which is not true or false\n    use true or false\n",
    )


def test_a_failure_shows_the_line_of_the_transform_and_that_of_the_declaration(encrypting: Path, sampy: Run) -> None:
    (encrypting / "mails.py").write_text(MAILS, encoding="utf-8")
    text = ENCRYPTED.replace("**queue.properties", "**queue.properties['All']")
    (encrypting / "transforms/encrypted.py").write_text(text, encoding="utf-8")
    assert sampy("synth", "mails.py") == (
        1,
        "",
        "error: transforms/encrypted.py:7: Mails: the transform 'encrypted' failed: KeyError: 'All'\n"
        "    Mails is declared at mails.py:5\n",
    )


def test_verbose_says_which_transform_added_a_resource(project: Path, sampy: Run) -> None:
    (project / "transforms").mkdir()
    (project / "transforms/topics.py").write_text(
        "from sampy import Resource\nfrom sampy.visiting import added, added_for_each\n\n\n"
        "def transform(template, context):\n"
        "    alarms = added(template, Resource('Alarms', 'AWS::SNS::Topic'))\n"
        "    return added_for_each(alarms, 'AWS::SQS::Queue', make=lambda queue: "
        "[Resource(f'{queue.logical_id}Dead', 'AWS::SQS::Queue')])\n",
        encoding="utf-8",
    )
    (project / "jobs.yaml").write_text(f"Transform:\n  - topics\n{JOBS}", encoding="utf-8")
    assert sampy("synth", "jobs.yaml", "-v").err == (
        "Jobs (AWS::SQS::Queue): declared, jobs.yaml:4:3\n"
        "Alarms (AWS::SNS::Topic): added by the transform topics, jobs.yaml:2:5\n"
        "JobsDead (AWS::SQS::Queue): added by the transform topics, jobs.yaml:4:3\n"
    )
