"""Tests compile as ``sampy synth`` does: with the transforms, policy templates and settings of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import CompileError, Context, Stack, Template as CompiledTemplate, compile, stack
from sampy.resources import sqs
from sampy.testing import Template

QUEUE = "AWS::SQS::Queue"
STACK = """\
from sampy import Parameter, Stack
from sampy.resources import sqs

stack = Stack("jobs")
stack.add(Parameter("Owner", default="nobody"))
stack.add(sqs.Queue("Jobs"))
"""
STAGED = """\
from sampy import Context, Stack, stack
from sampy.resources import sqs


@stack
def jobs(context: Context) -> Stack:
    made = Stack(f"jobs-{context.stage}")
    made.add(sqs.Queue("Jobs", queue_name=f"jobs-{context.region}"))
    return made
"""
TRANSFORM = """\
import attrs


def transform(template, context):
    resources = {
        name: {**each, "DeletionPolicy": context.parameters.get("Owner", "Delete")}
        for name, each in template.resources.items()
    }
    return attrs.evolve(template, document={**template.document, "Resources": resources})
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project that is not where tests are started."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "project"
    for name in ("stacks", "transforms", "policies"):
        (folder / name).mkdir(parents=True)
    (folder / "stacks" / "jobs.py").write_text(STACK)
    (folder / "stacks" / "staged.py").write_text(STAGED)
    (folder / "transforms" / "kept.py").write_text(TRANSFORM)
    return folder


def settings(project: Path, text: str) -> None:
    (project / "pyproject.toml").write_text(text)


def test_every_stack_goes_through_the_transforms_of_the_settings(project: Path) -> None:
    settings(project, '[tool.sampy]\ntransforms = ["kept"]\nparameters = {Owner = "Retain"}\n')
    Template.of(project / "stacks/jobs.py").has_resource(QUEUE, deletion_policy="Retain")


def test_a_context_of_its_own_has_the_parameters_of_the_stage_beside_its_own(project: Path) -> None:
    settings(
        project,
        '[tool.sampy]\ntransforms = ["kept"]\nparameters = {Owner = "Delete"}\n'
        '[tool.sampy.stages.prod]\nparameters = {Owner = "Retain"}\n',
    )
    of_prod = Template.of(project / "stacks/jobs.py", Context(stage="prod"))
    of_prod.has_resource(QUEUE, deletion_policy="Retain")
    own = Template.of(project / "stacks/jobs.py", Context(stage="prod", parameters={"Owner": "Snapshot"}))
    own.has_resource(QUEUE, deletion_policy="Snapshot")


def test_without_a_context_the_settings_say_where_it_is_deployed(project: Path) -> None:
    settings(
        project,
        '[tool.sampy]\nstage = "dev"\nregion = "eu-west-1"\n[tool.sampy.stages.dev]\nregion = "eu-central-1"\n',
    )
    template = Template.of(project / "stacks/staged.py")
    assert template.name == "jobs-dev"
    template.has_resource(QUEUE, {"QueueName": "jobs-eu-central-1"})


def test_a_template_in_a_file_has_the_policy_templates_of_its_project(project: Path) -> None:
    settings(project, "")
    (project / "policies" / "queues.yaml").write_text(
        "ReadsJobs:\n  Description: Reads jobs\n  Definition:\n    Statement:\n"
        "      - {Effect: Allow, Action: sqs:ReceiveMessage, Resource: '*'}\n"
    )
    (project / "template.yaml").write_text(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n"
        "    Properties:\n      Runtime: python3.13\n      Handler: a.b\n      InlineCode: '...'\n"
        "      Policies: [{ReadsJobs: {}}]\n"
    )
    template = Template.of(str(project / "template.yaml"))
    (role,) = template.find("AWS::IAM::Role").values()
    assert "sqs:ReceiveMessage" in str(role)


def test_a_transform_that_the_project_has_not(project: Path) -> None:
    settings(project, '[tool.sampy]\ntransforms = ["kep"]\n')
    with pytest.raises(CompileError) as caught:
        Template.of(project / "stacks/jobs.py")
    assert str(caught.value) == (
        "project/pyproject.toml: there is no transform 'kep' in the project\n    did you mean 'kept'?"
    )


def test_settings_that_cannot_be_read(project: Path) -> None:
    settings(project, "[tool.sampy\n")
    with pytest.raises(CompileError, match=r"^project/pyproject.toml: this can't be read: "):
        Template.of(project / "stacks/jobs.py")


def test_a_stage_that_the_project_has_not(project: Path) -> None:
    settings(project, "[tool.sampy.stages.prod]\n")
    with pytest.raises(CompileError, match="there is no stage 'prd' in the project\n    did you mean 'prod'"):
        Template.of(project / "stacks/jobs.py", Context(stage="prd"))


def test_a_file_of_several_stacks_is_no_stack(project: Path) -> None:
    (project / "stacks/two.py").write_text('from sampy import Stack\none, two = Stack("one"), Stack("two")\n')
    with pytest.raises(CompileError) as caught:
        Template.of(project / "stacks/two.py")
    assert str(caught.value) == (
        "project/stacks/two.py: there are 2 stacks in it: one, two\n    import the module, and give the stack"
    )


def test_stacks_of_a_test_are_of_the_project_that_the_test_is_in() -> None:
    @stack
    def made(context: Context) -> Stack:
        own = Stack(f"jobs-{context.stage}")
        own.add(sqs.Queue("Jobs"))
        return own

    template = Template.of(made, Context(stage="dev"))
    assert template.name == "jobs-dev"
    assert template.context.stage == "dev"
    template.count(QUEUE, 1)


def test_what_is_compiled_already_is_taken_as_it_is() -> None:
    made = Stack("jobs")
    made.add(sqs.Queue("Jobs"))
    compiled = compile(made)
    assert Template.of(compiled).compiled is compiled
    left = compile({"Transform": "Macro", "Resources": {"Jobs": {"Type": QUEUE}}})
    assert Template.of(left).compiled is left
    document = CompiledTemplate({"Transform": "AWS::LanguageExtensions", "Resources": {"Jobs": {"Type": QUEUE}}})
    assert "Transform" not in Template.of(document).compiled.document
    assert Template.of({"Resources": {"Jobs": {"Type": QUEUE}}}).count(QUEUE) == 1
