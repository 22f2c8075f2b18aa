"""Functions run in the images of their runtimes, by whatever engine there is."""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import PackageError
from sampy.formats.reading import read
from sampy.local.functions import images
from sampy.local.functions.container import error_type
from sampy.local.functions.finding import functions_of
from sampy.local.functions.model import Function, Part
from sampy.local.functions.own_images import with_image_names
from sampy.local.functions.starting import local_functions
from sampy.local.values import LocalValues
from sampy.packaging.options import BuildOptions
from sampy.template import Template
from tests.local.functions.running import Lines, call, function, is_running, until, value
from tests.packaging.projects import write

CODE = """\
import os, time
import of_layer


def handler(event, context):
    if event and event.get("sleep"):
        time.sleep(30)
    if event and event.get("end"):
        os._exit(1)
    if event and event.get("fails"):
        raise KeyError("votes")
    print("runs", flush=True)
    return [event, os.environ["TABLE"], of_layer.NAME, os.getpid()]
"""


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a stand-in for docker, which writes what it is called with."""
    folder = tmp_path_factory.mktemp("tools")
    engine = folder / "docker"
    source = Path(__file__).with_name("engine.py").read_text(encoding="utf-8")
    engine.write_text(f"#!{sys.executable} -S\n{source}", encoding="utf-8")
    engine.chmod(0o755)
    return folder


@pytest.fixture
def engine(tools: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the stand-in on PATH, and return the file with its calls."""
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    for name in ("AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    calls = tools / "calls"
    calls.unlink(missing_ok=True)
    return calls


def called(calls: Path, verb: str) -> list[list[str]]:
    """Return the calls of the engine that begin with a word."""
    lines = calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []
    return [words for words in map(json.loads, lines) if words[0] == verb]


@pytest.fixture
def vote(tmp_path: Path) -> Function:
    """Return a function with code in two folders, and a layer."""
    write(
        tmp_path,
        {"code/app.py": CODE, "packages/package.py": "", "layer/python/of_layer.py": "NAME = 'layer'"},
    )
    return function(
        tmp_path,
        runtime="python3.13",
        code=(Part(tmp_path / "code"), Part(tmp_path / "packages")),
        layers=(Part(tmp_path / "layer"),),
        environment={"TABLE": "se;cret", "PATH": "/opt/bin:/usr/bin:/bin"},
        architecture="arm64",
        memory=512,
    )


def test_a_function_runs_in_the_image_of_its_runtime(engine: Path, vote: Function, tmp_path: Path) -> None:
    lines = Lines()
    said: list[str] = []
    options = BuildOptions(progress=said.append)
    with local_functions([vote], lines.append, container=True, options=options) as functions:
        first, second = (call(functions, "Vote", {"a": 1}) for _ in range(2))
        event, table, layer, process = value(first)
        assert (event, table, layer) == ({"a": 1}, "se;cret", "layer")
        assert value(second)[3] == process  # one container for both
        assert (first.request_id, second.request_id) == ("id-1", "id-2")
        assert first.log.decode().splitlines() == [
            "START RequestId: id-1 Version: $LATEST",
            "runs",
            "END RequestId: id-1",
            "REPORT RequestId: id-1\tDuration: 1.00 ms",
        ]
        failed = call(functions, "Vote", {"fails": True})
        assert (failed.error, value(failed)["errorType"]) == ("Unhandled", "KeyError")
        assert not any("(rapid)" in text for text in lines.texts)
    assert until(lambda: not is_running(process))
    assert said == ["getting the image public.ecr.aws/lambda/python:3.13 with docker"]
    assert called(engine, "pull") == [["pull", "--platform", "linux/arm64", "public.ecr.aws/lambda/python:3.13"]]
    ((*words,),) = called(engine, "run")
    assert words[-2:] == ["public.ecr.aws/lambda/python:3.13", "app.handler"]
    assert words[:3] == ["run", "--rm", "--init"]
    pairs = list(itertools.pairwise(words))
    assert ("--platform", "linux/arm64") in pairs
    assert ("--memory", "512m") in pairs
    (code, own), (layers, *_) = (each.split(":", 1) for name, each in pairs if name == "--volume")
    assert own == "/var/task:ro,delegated"
    assert layers == str(tmp_path / "layer")
    assert not Path(code).exists()  # it was put together of two folders, and is removed
    variables = [each for name, each in pairs if name == "--env"]
    assert "TABLE" in variables
    assert "PATH=/opt/bin:/usr/bin:/bin" in variables  # by which the engine would look for its own programs
    assert "AWS_LAMBDA_FUNCTION_NAME" in variables
    assert not any("se;cret" in word for word in words)
    assert not {"HOME", "LANG", "LAMBDA_TASK_ROOT", "LD_LIBRARY_PATH", "_HANDLER"} & set(variables)


def test_a_container_that_takes_too_long_or_ends_is_followed_by_another(engine: Path, vote: Function) -> None:
    with local_functions([attrs.evolve(vote, timeout=1)], Lines().append, container=True) as functions:
        slow = call(functions, "Vote", {"sleep": True})
        assert (slow.error, slow.timed_out) == ("Unhandled", True)
        assert value(slow)["errorMessage"].endswith("Error: Task timed out after 1.00 seconds")
        ended = call(functions, "Vote", {"end": True})
        assert (ended.crashed, value(ended)["errorType"]) == (True, "Runtime.ExitError")
        assert value(call(functions, "Vote"))[1] == "se;cret"


def test_what_runs_while_code_changes_ends_in_the_old_container(engine: Path, vote: Function) -> None:
    with local_functions([vote], Lines().append, container=True) as functions:
        old = value(call(functions, "Vote"))[3]
        code = vote.root / "app.py"
        code.write_text(CODE.replace("os.getpid()", "'new'"), encoding="utf-8")
        functions.update([vote], changed=["Vote"])
        assert value(call(functions, "Vote"))[3] == "new"
        assert until(lambda: not is_running(old))


def test_a_container_that_doesnt_come_up_says_why(engine: Path, vote: Function, tmp_path: Path) -> None:
    broken = attrs.evolve(vote, environment={"FAILS": "1"})
    lines = Lines()
    with local_functions([broken], lines.append, container=True) as functions:
        told = value(call(functions, "Vote"))
    assert told["errorMessage"] == "the container ended with 125: its last lines tell why"
    assert lines.texts == ["exec format error"]


@pytest.mark.parametrize(
    ("runtime", "image"),
    [
        ("python3.13", "python:3.13"),
        ("nodejs22.x", "nodejs:22"),
        ("java21", "java:21"),
        ("java8.al2", "java:8.al2"),
        ("dotnet8", "dotnet:8"),
        ("ruby3.4", "ruby:3.4"),
        ("provided.al2023", "provided:al2023"),
    ],
)
def test_each_runtime_has_its_image(tmp_path: Path, runtime: str, image: str) -> None:
    assert images.image_of(function(tmp_path, runtime=runtime)) == f"public.ecr.aws/lambda/{image}"


def last_words(function: Function) -> tuple[str, ...]:
    """Return how a container is started, after what is always so."""
    words = images.run_of(function, "docker", images.image_of(function), "name", 1).words
    return tuple(word for word in words[words.index("--workdir") if "--workdir" in words else -6 :])


def test_a_custom_runtime_is_where_its_emulator_finds_it(tmp_path: Path) -> None:
    write(tmp_path, {"code/bootstrap": "", "other/data": ""})
    own = function(tmp_path, runtime="provided.al2023", code=(Part(tmp_path / "code"),))
    rie = "/usr/local/bin/aws-lambda-rie"
    image = "public.ecr.aws/lambda/provided:al2023"
    assert last_words(own)[1:] == ("--entrypoint", rie, image, "/var/task/bootstrap", "app.handler")
    of_layer = attrs.evolve(own, code=(Part(tmp_path / "other"),), layers=own.code)
    assert last_words(of_layer)[1:] == ("--entrypoint", rie, image, "/opt/bootstrap", "app.handler")


TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Vote:
    Type: AWS::Serverless::Function
    Properties:
      PackageType: Image
      ImageConfig: {Command: [app.vote], EntryPoint: [/entry.sh, -v], WorkingDirectory: /code}
    Metadata: {DockerContext: image, Dockerfile: Dockerfile}
"""


def found(folder: Path, text: str = TEMPLATE) -> Function:
    """Return the function of a template."""
    write(folder, {"template.yaml": text, "image/Dockerfile": "FROM scratch\n"})
    file = read(folder / "template.yaml")
    context = Context()
    document: Any = file.document
    compiled = compile(with_image_names(Template(document, source=file, name="shop")), context)
    options = BuildOptions(project=folder)
    values = LocalValues(compiled, context)
    (only,) = functions_of(compiled, values, region="us-east-1", options=options, container=True)
    return only


def test_an_image_of_ones_own_is_built_and_started_as_its_config_says(engine: Path, tmp_path: Path) -> None:
    vote = found(tmp_path)
    (built,) = called(engine, "build")
    assert built[built.index("--tag") + 1] == vote.image
    assert last_words(vote) == ("--workdir", "/code", "--entrypoint", "/entry.sh", vote.image, "-v", "app.vote")


def test_an_image_that_is_in_a_registry_is_pulled(engine: Path, tmp_path: Path) -> None:
    address = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/votes:none"
    text = TEMPLATE.replace("PackageType: Image", f"PackageType: Image\n      ImageUri: {address}")
    vote = found(tmp_path, text[: text.index("    Metadata")])
    assert vote.image == address
    with pytest.raises(PackageError, match="Vote: docker can't get the image") as raised:
        images.pull(vote, images.engine_for(vote), address, lambda what: None)
    (problem,) = raised.value.problems
    assert (str(problem.place), problem.detail) == (f"{tmp_path}/template.yaml:3:3", "manifest unknown")


def test_an_engine_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    lines = Lines()
    with local_functions([function(tmp_path)], lines.append, container=True) as functions:
        answer = call(functions, "Vote")
    assert value(answer)["errorMessage"] == "there is no docker, podman or finch here to run containers with"
    assert lines.texts == [
        "Vote: there is no docker, podman or finch here to run containers with\n"
        "    install one of them, or leave --container out"
    ]


@pytest.mark.parametrize(
    ("payload", "kind"),
    [
        (b'{"errorType": "KeyError", "errorMessage": "votes", "stackTrace": []}', "KeyError"),
        (b'{"errorType": "E", "errorMessage": "m", "more": 1}', None),
        (b'{"errorMessage": "m"}', None),
        (b'["errorType", "errorMessage"]', None),
        (b"{no json", None),
    ],
)
def test_an_error_is_told_from_a_result(payload: bytes, kind: str | None) -> None:
    assert error_type(payload) == kind


def test_the_keys_of_a_profile_come_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = tmp_path / "credentials"
    keys.write_text("[shop]\naws_access_key_id = AKIA\naws_secret_access_key = hidden\n", encoding="utf-8")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(keys))
    monkeypatch.delenv("AWS_ACCESS_KEY_ID", raising=False)
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY", raising=False)
    vote = function(tmp_path, runtime="python3.13", environment={"AWS_PROFILE": "shop"})
    run = images.run_of(vote, "docker", "image", "name", 1)
    assert run.environment["AWS_SECRET_ACCESS_KEY"] == "hidden"
    assert "AWS_SECRET_ACCESS_KEY" in run.words
    assert "hidden" not in " ".join(run.words) + repr(run)
    assert "AWS_SHARED_CREDENTIALS_FILE" not in run.words
