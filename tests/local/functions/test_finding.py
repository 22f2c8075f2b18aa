"""The functions of a template are found with their code, layers and variables; what can't be had is told."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import PackageError
from sampy.formats.reading import read
from sampy.local.functions.finding import functions_of, variables_of
from sampy.local.functions.model import Function
from sampy.local.values import LocalValues
from sampy.packaging.options import BuildOptions
from sampy.template import Template
from tests.packaging.projects import write

VOTE = """\
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String, Default: dev}
  Off: {Type: String, Default: 'no'}
Conditions:
  IsOn: !Equals [!Ref Off, 'yes']
Resources:
  Votes: {Type: AWS::Serverless::SimpleTable}
  Vote:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: app.vote
      CodeUri: code
"""


def found(folder: Path, template: str, files: Mapping[str, str] | None = None, **options: Any) -> list[Function]:
    """Return the functions of a template."""
    write(folder, {"code/app.py": "", **(files or {}), "template.yaml": template})
    file = read(folder / "template.yaml")
    document: Any = file.document
    context = Context(region="eu-central-1", checks=False)
    compiled = compile(Template(document, source=file, name="shop"), context)
    values = LocalValues(compiled, context)
    return functions_of(
        compiled,
        values,
        region=context.region,
        options=BuildOptions(project=folder, **options.pop("build", {})),
        **options,
    )


def problems(folder: Path, template: str) -> list[str]:
    """Return what is in the way of the functions of a template."""
    with pytest.raises(PackageError) as raised:
        found(folder, template)
    return [str(problem).replace(f"{folder}/", "") for problem in raised.value.problems]


def test_code_runs_where_it_lies(tmp_path: Path) -> None:
    (vote,) = found(tmp_path, VOTE)
    assert (vote.logical_id, vote.name, vote.handler) == ("Vote", "shop-Vote", "app.vote")
    assert vote.arn == "arn:aws:lambda:eu-central-1:123456789012:function:shop-Vote"
    assert [part.folder for part in vote.code] == [tmp_path / "code"]
    assert (vote.timeout, vote.memory, vote.architecture, vote.image) == (3, 128, "x86_64", None)
    assert str(vote.place) == f"{tmp_path}/template.yaml:9:3"


def test_what_is_declared_counts(tmp_path: Path) -> None:
    more = """\
      FunctionName: !Sub '${Stage}-vote'
      Timeout: 30
      MemorySize: 512
      Architectures: [arm64]
      Environment:
        Variables:
          TABLE: !Ref Votes
          STAGE: !Ref Stage
          LIMIT: 3
"""
    (vote,) = found(tmp_path, VOTE + more, variables={"Vote": {"LIMIT": "5", "DEBUG": "1"}})
    assert (vote.name, vote.timeout, vote.memory, vote.architecture) == ("dev-vote", 30, 512, "arm64")
    assert vote.environment == {"TABLE": "shop-Votes", "STAGE": "dev", "LIMIT": "5", "DEBUG": "1"}
    assert "TABLE" not in repr(vote)  # it may hold secrets


@pytest.mark.parametrize(
    ("runtime", "handler", "name", "text"),
    [
        ("python3.11", "index.vote", "index.py", "def vote(event, context): return 1\n"),
        ("nodejs22.x", "index.vote", "index.js", "exports.vote = async () => 1;\n"),
    ],
)
def test_inline_code_becomes_a_file(tmp_path: Path, runtime: str, handler: str, name: str, text: str) -> None:
    template = VOTE.replace("python3.11", runtime).replace("app.vote", handler)
    (vote,) = found(tmp_path, template.replace("CodeUri: code", f"InlineCode: |\n        {text}"))
    assert (vote.root / name).read_text(encoding="utf-8") == text
    assert vote.root.is_relative_to(tmp_path / ".sampy" / "build")


def test_an_archive_is_unpacked(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("app.py", "x = 1")
        script = zipfile.ZipInfo("bin/run")
        script.external_attr = 0o755 << 16
        archive.writestr(script, "#!/bin/sh\n")
    (tmp_path / "code.zip").write_bytes(packed.getvalue())
    (vote,) = found(tmp_path, VOTE.replace("CodeUri: code", "CodeUri: code.zip"))
    assert (vote.root / "app.py").read_text(encoding="utf-8") == "x = 1"
    assert (vote.root / "bin" / "run").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize(("container", "processor"), [(False, "x86_64"), (True, "arm64")], ids=["here", "container"])
def test_code_is_built_for_where_it_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, container: bool, processor: str
) -> None:
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    more = """\
      Architectures: [arm64]
    Metadata: {sampy: {build: 'echo $SAMPY_ARCHITECTURE > $ARTIFACTS_DIR/processor'}}
"""
    (vote,) = found(tmp_path, VOTE + more, container=container)
    assert (vote.root / "processor").read_text(encoding="utf-8") == f"{processor}\n"


LAYERS = """\
      Layers: [!Ref Shared, !If [IsOn, !Ref Other, !Ref AWS::NoValue]]
  Shared:
    Type: AWS::Serverless::LayerVersion
    Properties: {ContentUri: shared, RetentionPolicy: Delete}
  Other:
    Type: AWS::Lambda::LayerVersion
    Condition: IsOn
    Properties: {Content: other}
"""


def test_layers_of_the_stack_are_there(tmp_path: Path) -> None:
    (vote,) = found(tmp_path, VOTE + LAYERS, {"shared/python/a.py": "", "other/python/b.py": ""})
    assert [(part.folder, part.under) for part in vote.layers] == [(tmp_path / "shared", "")]


def test_only_those_that_are_wanted_and_there_are_found(tmp_path: Path) -> None:
    properties = "Properties: {Runtime: python3.11, Handler: app.vote, CodeUri: code}"
    more = f"""\
  Count: {{Type: AWS::Serverless::Function, {properties}}}
  Never: {{Type: AWS::Serverless::Function, Condition: IsOn, {properties}}}
"""
    assert [each.logical_id for each in found(tmp_path, VOTE + more)] == ["Vote", "Count"]
    assert [each.logical_id for each in found(tmp_path, VOTE + more, only=["Count", "Never"])] == ["Count"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            ("CodeUri: code", "CodeUri: s3://bucket/key"),
            "template.yaml:9:3: Vote: its code is in S3, and not here\n    let it point at a folder of the project",
        ),
        (
            ("CodeUri: code", "CodeUri: code\n      Layers: ['arn:aws:lambda:eu-central-1:1:layer:shared:3']"),
            "template.yaml:9:3: Vote: the layer 'arn:aws:lambda:eu-central-1:1:layer:shared:3' is in an account,"
            " and not here\n    add it to the stack as a LayerVersion of files that are here",
        ),
    ],
    ids=["code", "layer"],
)
def test_what_is_elsewhere_is_told(tmp_path: Path, change: tuple[str, str], told: str) -> None:
    assert problems(tmp_path, VOTE.replace(*change)) == [told]


MISSING = """\
Resources:
  Vote:
    Type: AWS::Lambda::Function
    Properties: {Runtime: python3.11, Handler: app.vote, Code: nowhere, Layers: [!Ref Shared]}
  Shared:
    Type: AWS::Lambda::LayerVersion
    Properties: {Content: shared}
"""


def test_all_that_is_missing_is_told_at_once(tmp_path: Path) -> None:
    first, second = problems(tmp_path, MISSING)
    assert first.startswith("template.yaml:4:58: Vote: ")
    assert "'nowhere'" in first
    assert second.startswith("template.yaml:7:18: Shared: ")
    assert "'shared'" in second


@pytest.mark.parametrize(
    ("document", "vote", "count"),
    [
        ({"Vote": {"A": "1"}}, {"A": "1"}, {}),
        ({"Parameters": {"A": "1"}, "Vote": {"A": "2"}}, {"A": "2"}, {"A": "1"}),
        ({"A": 1, "B": True}, {"A": "1", "B": "true"}, {"A": "1", "B": "true"}),
        ({"Vote": {"A": None}}, {}, {}),
        ({}, {}, {}),
    ],
    ids=["of a function", "for all and of one", "for all", "none", "empty"],
)
def test_variables_are_of_a_function_or_for_all(
    document: dict[str, Any], vote: dict[str, str], count: dict[str, str]
) -> None:
    assert variables_of(document, ["Vote", "Count"]) == {"Vote": vote, "Count": count}
