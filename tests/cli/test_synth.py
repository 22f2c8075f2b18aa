"""``sampy synth``: what is printed, what is written, and from where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

QUEUES = """\
from sampy import Context, Parameter, Resource, Stack, stack

one = Stack("one")
owner = one.add(Parameter("Owner"))
one.add(Resource("Queue", "AWS::SQS::Queue", {"QueueName": owner}))


@stack
def two(context: Context) -> Stack:
    made = Stack(f"two-{context.stage}")
    made.add(Resource("Queue", "AWS::SQS::Queue", {"QueueName": f"{context.region}-{context.account}"}))
    return made
"""
TEMPLATE = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n"
PRINTED = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Queue:\n    Type: AWS::SQS::Queue\n'


def test_one_stack_is_printed(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text(TEMPLATE, encoding="utf-8")
    assert sampy("synth", "app.yaml") == (0, TEMPLATE, "")


def test_json(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text(TEMPLATE, encoding="utf-8")
    outcome = sampy("synth", "app.yaml", "--format", "json")
    assert json.loads(outcome.out) == {"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}}


def test_several_stacks_are_written_one_file_each(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(QUEUES, encoding="utf-8")
    assert sampy("synth", "app.py", "--stage", "dev", "--account", "123456789012") == (
        0,
        "",
        "wrote build/one.yaml (1 resource)\nwrote build/two-dev.yaml (1 resource)\n",
    )
    assert "QueueName: us-east-1-123456789012" in (project / "build/two-dev.yaml").read_text(encoding="utf-8")


def test_several_stacks_are_printed_as_documents(project: Path, sampy: Run) -> None:
    (project / "a.yaml").write_text(TEMPLATE, encoding="utf-8")
    (project / "b.yaml").write_text(TEMPLATE, encoding="utf-8")
    assert sampy("synth", "a.yaml", "b.yaml", "--stdout") == (0, f"{TEMPLATE}---\n{TEMPLATE}", "")


def test_the_default_target_is_the_folder_stacks(project: Path, sampy: Run) -> None:
    (project / "stacks").mkdir()
    (project / "stacks/app.yaml").write_text(TEMPLATE, encoding="utf-8")
    (project / "stacks/parts.py").write_text("SIZE = 1\n", encoding="utf-8")
    assert sampy("synth") == (0, TEMPLATE, "")


def test_modules_import_their_siblings(project: Path, sampy: Run) -> None:
    (project / "parts.py").write_text("NAME = 'q'\n", encoding="utf-8")
    (project / "app.py").write_text(
        "from parts import NAME\nfrom sampy import Resource, Stack\n"
        "s = Stack('s')\ns.add(Resource('Q', 'AWS::SQS::Queue', {'QueueName': NAME}))\n",
        encoding="utf-8",
    )
    assert "QueueName: q\n" in sampy("synth", "app.py").out


def test_what_was_there_is_replaced(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text(TEMPLATE, encoding="utf-8")
    (project / "out").mkdir()
    (project / "out/app.yaml").write_text("old", encoding="utf-8")
    assert sampy("synth", "app.yaml", "--output-dir", "out").err == "wrote out/app.yaml (1 resource)\n"
    assert [path.name for path in (project / "out").iterdir()] == ["app.yaml"]
    assert (project / "out/app.yaml").read_text(encoding="utf-8") == TEMPLATE


def test_trace_writes_the_template_after_each_pass(project: Path, sampy: Run) -> None:
    table = "Transform: AWS::Serverless-2016-10-31\nResources:\n  Votes:\n    Type: AWS::Serverless::SimpleTable\n"
    (project / "app.yaml").write_text(table, encoding="utf-8")
    assert sampy("synth", "app.yaml", "--trace").err == "wrote 6 steps to build/trace\n"
    folder = project / "build/trace/app"
    assert [path.name for path in sorted(folder.iterdir())] == [
        "01-check_structure.yaml",
        "02-add_implicit_apis.yaml",
        "03-merge_globals.yaml",
        "04-declare_embedded_connectors.yaml",
        "05-expand_resources.yaml",
        "06-rewrite_references.yaml",
    ]
    assert "AWS::Serverless::SimpleTable" in (folder / "03-merge_globals.yaml").read_text(encoding="utf-8")
    assert "AWS::DynamoDB::Table" in (folder / "05-expand_resources.yaml").read_text(encoding="utf-8")


def test_an_unknown_transform_is_left_and_said_so(project: Path, sampy: Run) -> None:
    text = f"Transform: MyMacro\n{TEMPLATE}"
    (project / "app.yaml").write_text(text, encoding="utf-8")
    assert sampy("synth", "app.yaml") == (
        0,
        text,
        "note: app: the transform 'MyMacro' is left for CloudFormation to run\n",
    )
    assert sampy("synth", "app.yaml", "-q").err == ""


def test_a_project_transform_runs_and_its_mistakes_are_told(project: Path, sampy: Run) -> None:
    (project / "transforms").mkdir()
    (project / "transforms/broken.py").write_text("def transform(template, context):\n    return 1 / 0\n")
    (project / "app.yaml").write_text(f"Transform: broken\n{TEMPLATE}", encoding="utf-8")
    assert sampy("synth", "app.yaml") == (
        1,
        "",
        "error: transforms/broken.py:2: the transform 'broken' failed: ZeroDivisionError: division by zero\n",
    )


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("values.json", '{"Size": "7"}'),
        ("values.json", '[{"ParameterKey": "Size", "ParameterValue": "7"}]'),
        ("values.yaml", "Size: '7'\n"),
    ],
)
def test_known_parameters_come_from_a_file(file: str, text: str, project: Path, sampy: Run) -> None:
    (project / file).write_text(text, encoding="utf-8")
    (project / "app.yaml").write_text(
        "Transform: AWS::Serverless-2016-10-31\nParameters:\n  Size: {Type: String}\nResources:\n  Fn:\n"
        "    Type: AWS::Serverless::Function\n    Properties:\n      InlineCode: pass\n      Handler: index.handler\n"
        "      Runtime: python3.13\n      AutoPublishAlias: !Ref Size\n",
        encoding="utf-8",
    )
    assert sampy("synth", "app.yaml").code == 1
    assert "can't be" not in sampy("synth", "app.yaml", "-p", "Size=live").err
    assert "'7' is not the name of an alias" in sampy("synth", "app.yaml", "--parameter-file", file).err


def test_a_parameter_that_no_stack_has(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(QUEUES, encoding="utf-8")
    assert sampy("synth", "app.py", "-p", "Ower=me") == (
        1,
        "",
        "error: there is no parameter 'Ower' to give a value to\n    did you mean 'Owner'?\n",
    )


def test_verbose_says_what_made_each_resource(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(
        "from sampy import Stack\nfrom sampy.serverless import Function\nstack = Stack('app')\n"
        "stack.add(Function('Fn', inline_code='pass', handler='index.handler', runtime='python3.13'))\n",
        encoding="utf-8",
    )
    assert sampy("synth", "app.py", "-v").err == (
        "Fn (AWS::Lambda::Function): declared, app.py:4\nFnRole (AWS::IAM::Role): execution role, app.py:4\n"
    )


def test_settings_stand_in_pyproject(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(QUEUES, encoding="utf-8")
    (project / "pyproject.toml").write_text(
        '[tool.sampy]\ntargets = ["app.py"]\nstage = "prod"\nregion = "eu-west-1"\noutput-dir = "out"\n'
        'format = "json"\n'
        '[tool.sampy.parameters]\nOwner = "me"\n',
        encoding="utf-8",
    )
    assert sampy("synth").err == "wrote out/one.json (1 resource)\nwrote out/two-prod.json (1 resource)\n"
    assert "eu-west-1-None" in (project / "out/two-prod.json").read_text(encoding="utf-8")
    assert "two-dev" in sampy("synth", "--stage", "dev").err


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("regoin = 'x'", "there is no setting 'regoin' in [tool.sampy]\n    did you mean 'region'?"),
        ("region = 1", "the setting 'region' must be text\n    it is 1"),
        ("region = ", "this can't be read: Invalid value (at line 2, column 10)\n    mend the file"),
    ],
)
def test_wrong_settings(settings: str, message: str, project: Path, sampy: Run) -> None:
    (project / "pyproject.toml").write_text(f"[tool.sampy]\n{settings}\n", encoding="utf-8")
    assert sampy("synth") == (1, "", f"error: pyproject.toml: {message}\n")


def test_several_stacks_as_json_on_stdout_is_wrong_usage(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(QUEUES, encoding="utf-8")
    outcome = sampy("synth", "app.py", "--stdout", "--format", "json")
    assert outcome.code == 2
    assert "several stacks can't be printed as one JSON text" in outcome.err
