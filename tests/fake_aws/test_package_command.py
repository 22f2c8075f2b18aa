"""``sampy package``: what is built is uploaded once, and what is printed can be deployed by anybody."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sampy.aws import Account
from sampy.errors import CompileError
from sampy.packaging.delivering import package
from sampy.packaging.options import BuildOptions
from sampy.sections import Stack
from sampy.serverless.function import Function
from tests.cli.conftest import Run
from tests.fake_aws.server import FakeAWS

BUCKET = "sampy-artifacts-000000000000-us-east-1"
VOTES = """\
from sampy import Stack
from sampy.serverless import Function

stack = Stack("votes")
stack.add(Function("Vote", runtime="python3.13", handler="app.vote", code_uri="votes"))
stack.add(Function("Again", runtime="python3.13", handler="app.vote", code_uri="votes"))
"""
PAGES = """\
Transform: AWS::Serverless-2016-10-31
Parameters: {Owner: {Type: String, Default: me}}
Resources:
  Page:
    Type: AWS::Serverless::Function
    Properties: {Runtime: python3.13, Handler: app.page, CodeUri: ../pages}
"""
APP = "def vote(event, context):\n    return event['choice']\n"


@pytest.fixture(autouse=True)
def _sources(project: Path, cloud: FakeAWS) -> None:
    files = {
        "stacks/votes.py": VOTES,
        "stacks/votes/app.py": APP,
        "stacks/pages.yaml": PAGES,
        "pages/app.py": "def page(event, context): ...\n",
    }
    for name, text in files.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text, encoding="utf-8")


def codes(text: str) -> dict[str, Any]:
    resources: Mapping[str, Any] = json.loads(text)["Resources"]
    return {
        name: each["Properties"]["Code"] for name, each in resources.items() if each["Type"] == "AWS::Lambda::Function"
    }


def keys(cloud: FakeAWS, bucket: str = BUCKET) -> list[str]:
    return [each["Key"] for each in cloud.client("s3").list_objects_v2(Bucket=bucket).get("Contents", ())]


def test_what_is_printed_can_be_deployed_by_anybody(cloud: FakeAWS, sampy: Run) -> None:
    outcome = sampy("package", "stacks/votes.py", "--format", "json")
    assert outcome.code == 0, outcome.err
    [key] = keys(cloud)
    assert codes(outcome.out) == {name: {"S3Bucket": BUCKET, "S3Key": key} for name in ("Vote", "Again")}
    cloud.client("cloudformation").create_stack(
        StackName="votes", TemplateBody=outcome.out, Capabilities=["CAPABILITY_IAM"]
    )
    function = cloud.client("cloudformation").describe_stack_resource(StackName="votes", LogicalResourceId="Vote")
    with cloud.client("lambda").invoke(
        FunctionName=function["StackResourceDetail"]["PhysicalResourceId"], Payload=b'{"choice": "tabs"}'
    )["Payload"] as answer:
        assert json.load(answer) == "tabs"


def test_what_is_uploaded_is_told_and_the_next_time_it_is_unchanged(sampy: Run, project: Path) -> None:
    first = sampy("package", "stacks/votes.py")
    assert [line for line in first.err.splitlines() if line.startswith(("uploaded", "unchanged"))] == [
        f"uploaded votes ({size_of(project)})"
    ]
    second = sampy("package", "stacks/votes.py")
    assert second.err == f"unchanged votes ({size_of(project)})\n"
    assert second.out == first.out
    assert sampy("package", "stacks/votes.py", "--quiet").err == ""


def size_of(project: Path) -> str:
    [archive] = (project / ".sampy/build/archives").glob("*.zip")
    return f"{archive.stat().st_size} bytes"


def test_several_stacks_are_written(cloud: FakeAWS, sampy: Run, project: Path) -> None:
    outcome = sampy("package", "--format", "json", "--output-dir", "out")
    assert outcome.code == 0, outcome.err
    assert outcome.out == ""
    assert "wrote out/pages.json" in outcome.err and "wrote out/votes.json" in outcome.err
    used = {code["S3Key"] for path in (project / "out").iterdir() for code in codes(path.read_text()).values()}
    assert sorted(used) == keys(cloud) and len(used) == 2


def test_one_stack_is_written_into_a_file(sampy: Run, project: Path) -> None:
    outcome = sampy("package", "stacks/votes.py", "--output", "votes.packaged.yaml")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.endswith("wrote votes.packaged.yaml\n")
    assert BUCKET in (project / "votes.packaged.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--output", "a.yaml"), "--output is for one stack, and here are 2"),
        (("--output", "a.yaml", "--output-dir", "out"), "leave --output-dir and --stdout out"),
        (("--stdout", "--output-dir", "out"), "--stdout and --output-dir say different things"),
        (("--jobs", "0"), "--jobs"),
        (("--kms-key", "mine", "--bucket", "team"), "--kms-key is for the bucket that sampy makes"),
    ],
)
def test_wrong_usage(sampy: Run, arguments: tuple[str, ...], message: str) -> None:
    outcome = sampy("package", *arguments)
    assert outcome.code == 2
    assert message in outcome.err


def test_bucket_and_prefix_of_the_command_line_and_of_the_settings(cloud: FakeAWS, sampy: Run, project: Path) -> None:
    for bucket in ("of-the-settings", "of-the-command-line"):
        cloud.client("s3").create_bucket(Bucket=bucket)
    (project / "pyproject.toml").write_text(
        '[tool.sampy]\nbucket = "of-the-settings"\nprefix = "a"\n', encoding="utf-8"
    )
    assert sampy("package", "stacks/votes.py").code == 0
    assert [key.partition("/")[0] for key in keys(cloud, "of-the-settings")] == ["a"]
    assert sampy("package", "stacks/votes.py", "--bucket", "of-the-command-line", "--prefix", "b/c").code == 0
    assert [key.rpartition("/")[0] for key in keys(cloud, "of-the-command-line")] == ["b/c"]
    assert [each["Name"] for each in cloud.client("s3").list_buckets()["Buckets"]] == [
        "of-the-command-line",
        "of-the-settings",
    ]


def test_without_upload_and_with_a_bucket_no_account_is_asked(
    sampy: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uploaded = sampy("package", "stacks/votes.py", "--format", "json")
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    built = sampy("package", "stacks/votes.py", "--format", "json", "--no-upload", "--bucket", BUCKET)
    assert built == (0, uploaded.out, "")


IMAGE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Page:
    Type: AWS::Serverless::Function
    Properties: {PackageType: Image}
    Metadata: {DockerContext: ../pages}
"""
REPOSITORIES = """\
[tool.sampy]
image-repository = "example.com/all"

[tool.sampy.stacks.image]
image-repository = "example.com/image"
"""


@pytest.mark.parametrize("offline", [("--no-upload", "--bucket", "team"), ("--no-upload",)], ids=["offline", "online"])
@pytest.mark.parametrize(
    ("said", "repository"),
    [((), "example.com/image"), (("--image-repository", "example.com/said"), "example.com/said")],
    ids=["settings", "command line"],
)
def test_the_repository_of_images(
    sampy: Run,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    offline: tuple[str, ...],
    said: tuple[str, ...],
    repository: str,
) -> None:
    engine = project / "bin/docker"
    engine.parent.mkdir()
    engine.write_text("#!/bin/sh\n", encoding="utf-8")
    engine.chmod(0o755)
    monkeypatch.setenv("PATH", str(engine.parent))
    (project / "pages/Dockerfile").write_text("FROM scratch\n", encoding="utf-8")
    (project / "stacks/image.yaml").write_text(IMAGE, encoding="utf-8")
    (project / "pyproject.toml").write_text(REPOSITORIES, encoding="utf-8")
    outcome = sampy("package", "stacks/image.yaml", "--format", "json", *offline, *said)
    assert outcome.code == 0, outcome.err
    assert codes(outcome.out)["Page"]["ImageUri"].partition(":")[0] == repository


def test_the_settings_of_a_stack_count_without_an_account(sampy: Run, project: Path) -> None:
    (project / "pyproject.toml").write_text(
        '[tool.sampy]\nbucket = "of-all"\n\n[tool.sampy.stacks.votes]\nbucket = "of-votes"\n', encoding="utf-8"
    )
    outcome = sampy("package", "--no-upload", "--format", "json", "--output-dir", "out")
    assert outcome.code == 0, outcome.err
    buckets = {
        path.stem: {code["S3Bucket"] for code in codes(path.read_text()).values()} for path in project.glob("out/*")
    }
    assert buckets == {"votes": {"of-votes"}, "pages": {"of-all"}}


def test_without_upload_nothing_is_made(cloud: FakeAWS, sampy: Run) -> None:
    outcome = sampy("package", "stacks/votes.py", "--no-upload", "--format", "json")
    assert {code["S3Bucket"] for code in codes(outcome.out).values()} == {BUCKET}
    assert cloud.client("s3").list_buckets()["Buckets"] == []


def test_the_build_folder_is_the_one_that_is_named(sampy: Run, project: Path) -> None:
    assert sampy("package", "stacks/votes.py", "--build-dir", "made").code == 0
    assert list((project / "made/archives").glob("*.zip"))
    assert not (project / ".sampy").exists()


def test_what_is_wrong_with_any_stack_is_told_and_nothing_is_uploaded(
    cloud: FakeAWS, sampy: Run, project: Path
) -> None:
    (project / "stacks/votes/app.py").unlink()
    (project / "stacks/votes").rmdir()
    (project / "pages/app.py").unlink()
    (project / "pages").rmdir()
    outcome = sampy("package")
    assert outcome.code == 1
    assert "stacks/votes.py:5" in outcome.err and "stacks/pages.yaml:6" in outcome.err
    assert cloud.client("s3").list_buckets()["Buckets"] == []


def test_a_parameter_that_there_is_not(sampy: Run) -> None:
    outcome = sampy("package", "stacks/pages.yaml", "-p", "Onwer=you")
    assert outcome.code == 1
    assert "there is no parameter 'Onwer' to give a value to" in outcome.err


def test_keys_of_another_account(cloud: FakeAWS, sampy: Run) -> None:
    outcome = sampy("package", "stacks/votes.py", "--account", "111111111111")
    assert outcome.code == 1
    assert "belongs into the account 111111111111, and the keys are of 000000000000" in outcome.err
    assert cloud.client("s3").list_buckets()["Buckets"] == []


def test_a_bucket_that_is_missing(sampy: Run) -> None:
    outcome = sampy("package", "stacks/votes.py", "--bucket", "nowhere")
    assert outcome.code == 1
    assert "error: there is no bucket 'nowhere'" in outcome.err
    assert outcome.out == ""


def test_a_key_of_kms(cloud: FakeAWS, sampy: Run) -> None:
    assert sampy("package", "stacks/votes.py", "--kms-key", "alias/artifacts").code == 0
    rules = cloud.client("s3").get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]["Rules"]
    assert rules[0]["ApplyServerSideEncryptionByDefault"]["KMSMasterKeyID"] == "alias/artifacts"


def test_a_terminal_is_told_with_bars_and_standard_output_stays_clean(project: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "sampy", "package", "stacks/votes.py", "--format", "json"]
    environment = {**os.environ, "TERM": "xterm"}
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, env=environment, check=False)
    os.close(theirs)
    said = b""
    try:
        while chunk := os.read(ours, 65536):
            said += chunk
    except OSError:  # the end of a terminal
        pass
    os.close(ours)
    assert done.returncode == 0, said
    assert set(codes(done.stdout.decode())) == {"Vote", "Again"}
    assert b"uploaded votes" in said and b"\x1b[" in said


def test_the_public_function(cloud: FakeAWS, project: Path) -> None:
    stack = Stack("votes")
    stack.add(Function("Vote", runtime="python3.13", handler="app.vote", code_uri=str(project / "stacks/votes")))
    told: list[int] = []
    packaged = package(
        stack,
        Account(),
        prefix="team",
        options=BuildOptions(project=project),
        progress=lambda artifact, done: told.append(done),
    )
    [artifact] = packaged.artifacts
    assert keys(cloud) == [f"team/{artifact.name}"]
    assert told == [0, artifact.size]
    assert codes(packaged.template.to_json()) == {"Vote": {"S3Bucket": BUCKET, "S3Key": f"team/{artifact.name}"}}


def test_the_public_function_raises_what_is_wrong(cloud: FakeAWS) -> None:
    stack = Stack("votes")
    stack.add(Function("Vote", runtime="python3.13", handler="app.vote"))
    with pytest.raises(CompileError, match="the function has no code"):
        package(stack)
    assert cloud.client("s3").list_buckets()["Buckets"] == []
