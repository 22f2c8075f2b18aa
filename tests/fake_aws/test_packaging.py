"""What is packaged really runs: code, what loops bring, and templates that are nested."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy.aws import Account
from sampy.compiler import compile
from sampy.context import Context
from sampy.formats.reading import read
from sampy.packaging import BuildOptions
from sampy.packaging.buckets import ensure_bucket, managed_location
from sampy.packaging.packaging import package
from sampy.packaging.uploading import upload
from sampy.template import Template
from tests.fake_aws.server import FakeAWS
from tests.packaging.projects import write

ROLE = "arn:aws:iam::000000000000:role/functions"


def function(name: str, path: str) -> str:
    said = f"{{Runtime: python3.11, Handler: app.handle, Role: '{ROLE}', FunctionName: {name}, CodeUri: {path}}}"
    return f"{{Type: AWS::Serverless::Function, Properties: {said}}}"


@pytest.fixture
def deployed(cloud: FakeAWS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a function that packages and deploys the project, and returns what a function of it answers."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def invoke(files: dict[str, str], name: str) -> Any:
        write(folder, files)
        file = read(folder / "template.yaml")
        document: Any = file.document
        account = Account()
        location = managed_location(account)
        options = BuildOptions(project=folder, region=account.region_name)
        made = package(Template(document, source=file), location, lambda each: compile(each, Context()), options)
        ensure_bucket(account, location)
        upload(account, location, made.artifacts, lambda artifact, done: None)
        cloudformation = cloud.client("cloudformation")
        capabilities = ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]
        cloudformation.create_stack(StackName="shop", TemplateBody=made.template.to_json(), Capabilities=capabilities)
        cloudformation.get_waiter("stack_create_complete").wait(StackName="shop", WaiterConfig={"Delay": 1})
        answer = cloud.client("lambda").invoke(FunctionName=name, Payload=b"{}")
        with answer["Payload"] as payload:
            return json.loads(payload.read())

    return invoke


def test_code_is_found_and_runs(deployed: Any) -> None:
    files = {
        "code/app.py": "from shared import words\ndef handle(event, context):\n    return words.HELLO\n",
        "code/shared/words.py": "HELLO = 'hello'\n",
        "template.yaml": f"Transform: AWS::Serverless-2016-10-31\nResources:\n  A: {function('greet', 'code')}\n",
    }
    assert deployed(files, "greet") == "hello"


def test_what_loops_bring_runs(deployed: Any) -> None:
    files = {
        "one/app.py": "def handle(event, context):\n    return 1\n",
        "two/app.py": "def handle(event, context):\n    return 2\n",
        "template.yaml": f"""
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Resources:
              Fn::ForEach::Numbers:
                - Name
                - [one, two]
                - Count${{Name}}: {function("!Ref Name", "!Ref Name")}
            """,
    }
    assert deployed(files, "two") == 2


def test_nested_templates_run(deployed: Any) -> None:
    files = {
        "child/code/app.py": "def handle(event, context):\n    return 'from the child'\n",
        "child/template.yaml": (
            f"Transform: AWS::Serverless-2016-10-31\nResources:\n  A: {function('child', 'code')}\n"
        ),
        "template.yaml": (
            "Resources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child/template.yaml}}\n"
        ),
    }
    assert deployed(files, "child") == "from the child"
