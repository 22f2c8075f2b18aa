"""Without an account, what is deployed under the name that it has here is known to be the same."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from sampy.compiler import compile
from sampy.errors import DocumentPath
from sampy.formats.reading import read_text
from sampy.intrinsics import Json
from sampy.packaging import Artifact, Location, Packaged
from sampy.packaging.adopting import adopted_by_name
from sampy.packaging.options import BuildOptions
from sampy.packaging.packaging import package
from sampy.template import Template
from tests.packaging.artifacts import artifact, zipped

HERE = Location("unknown")
CODE: DocumentPath = ("Resources", "Vote", "Properties", "CodeUri")


def function(code: str, **more: Json) -> Json:
    properties: dict[str, Json] = {"Runtime": "python3.13", "Handler": "app.vote", "CodeUri": code, **more}
    return {"Type": "AWS::Serverless::Function", "Properties": properties}


def packaged(resources: Mapping[str, Json], *artifacts: Artifact, **sections: Json) -> Packaged:
    written = Template({"Transform": "AWS::Serverless-2016-10-31", "Resources": dict(resources), **sections})
    return Packaged(written, compile(written), artifacts)


def code_of(template: Mapping[str, Json] | Template, logical_id: str) -> Json:
    document = template.document if isinstance(template, Template) else template
    resources = cast(Mapping[str, Mapping[str, Mapping[str, Json]]], document["Resources"])
    return resources[logical_id]["Properties"]["Code"]


def test_what_has_the_same_name_stays_where_it_is(tmp_path: Path) -> None:
    code = artifact(tmp_path, zipped({"app.py": "a"}), CODE)
    here = packaged({"Vote": function(HERE.uri(code), AutoPublishAlias="live")}, code)
    there = packaged({"Vote": function(f"s3://theirs/team/{code.name}", AutoPublishAlias="live")}).template

    kept = adopted_by_name(here, HERE, there.document, compile)

    assert kept.template.document == there.document
    assert kept.artifacts == ()
    assert here.written.document["Resources"] == {"Vote": function(HERE.uri(code), AutoPublishAlias="live")}


def test_what_has_another_name_is_another(tmp_path: Path) -> None:
    code = artifact(tmp_path, zipped({"app.py": "a"}), CODE)
    here = packaged({"Vote": function(HERE.uri(code))}, code)
    there = packaged({"Vote": function("s3://theirs/0123456789abcdef")}).template
    assert adopted_by_name(here, HERE, there.document, compile) is here


def test_what_is_there_under_the_same_place_needs_no_change(tmp_path: Path) -> None:
    code = artifact(tmp_path, zipped({"app.py": "a"}), CODE)
    here = packaged({"Vote": function(HERE.uri(code))}, code)
    assert adopted_by_name(here, HERE, here.template.document, compile) is here


def test_a_bucket_that_only_cloudformation_knows_is_kept_as_it_is_written(tmp_path: Path) -> None:
    code = artifact(tmp_path, zipped({"app.py": "a"}), CODE)
    here = packaged({"Vote": function(HERE.uri(code))}, code)
    there: Json = {"S3Bucket": {"Fn::Sub": "assets-${AWS::AccountId}"}, "S3Key": code.name}
    deployed: Mapping[str, Json] = {
        "Resources": {"Vote": {"Type": "AWS::Lambda::Function", "Properties": {"Code": there}}}
    }
    assert code_of(adopted_by_name(here, HERE, deployed, compile).template, "Vote") == there


def test_a_version_is_kept(tmp_path: Path) -> None:
    code = artifact(tmp_path, zipped({"app.py": "a"}), CODE)
    here = packaged({"Vote": function(HERE.uri(code))}, code)
    there: Json = {"S3Bucket": "theirs", "S3Key": code.name, "S3ObjectVersion": "7"}
    deployed: Mapping[str, Json] = {
        "Resources": {"Vote": {"Type": "AWS::Lambda::Function", "Properties": {"Code": there}}}
    }
    kept = adopted_by_name(here, HERE, deployed, compile)
    assert code_of(kept.template, "Vote") == there
    assert kept.artifacts == ()


def test_a_resource_of_another_type_is_no_counterpart(tmp_path: Path) -> None:
    code = artifact(tmp_path, zipped({"app.py": "a"}), CODE)
    here = packaged({"Vote": function(HERE.uri(code))}, code)
    place: Json = {"S3Bucket": "theirs", "S3Key": code.name}
    deployed: Mapping[str, Json] = {"Resources": {"Vote": {"Type": "Custom::Vote", "Properties": {"Code": place}}}}
    assert adopted_by_name(here, HERE, deployed, compile) is here


def layer(content: str) -> Json:
    return {"Type": "AWS::Serverless::LayerVersion", "Properties": {"ContentUri": content}}


def test_the_name_of_a_layer_comes_out_as_it_is_deployed(tmp_path: Path) -> None:
    content = artifact(tmp_path, zipped({"python/a.py": "a"}), ("Resources", "Shared", "Properties", "ContentUri"))
    here = packaged({"Shared": layer(HERE.uri(content))}, content)
    there = packaged({"Shared": layer(f"s3://theirs/{content.name}")}).template
    assert here.template.resources.keys() != there.resources.keys()
    assert adopted_by_name(here, HERE, there.document, compile).template.document == there.document


def test_one_artifact_of_two_functions_may_be_in_two_places(tmp_path: Path) -> None:
    code = artifact(
        tmp_path,
        zipped({"app.py": "a"}),
        *(("Resources", name, "Properties", "CodeUri") for name in ("A", "B", "C")),
    )
    uri = HERE.uri(code)
    here = packaged({"A": function(uri), "B": function(uri), "C": function(uri)}, code)
    there = packaged(
        {
            "A": function(f"s3://theirs/a/{code.name}"),
            "B": function(f"s3://theirs/b/{code.name}"),
            "C": function("s3://theirs/c/other.zip"),
        }
    ).template

    kept = adopted_by_name(here, HERE, there.document, compile)

    assert code_of(kept.template, "A") == code_of(there, "A")
    assert code_of(kept.template, "B") == code_of(there, "B")
    assert code_of(kept.template, "C") == {"S3Bucket": "unknown", "S3Key": code.name}
    assert kept.artifacts == (code,)


def built(folder: Path, location: Location, text: str) -> Packaged:
    """Return the packaged stack of a template in YAML that points at ``votes/app.py``."""
    (folder / "votes").mkdir(exist_ok=True)
    (folder / "votes/app.py").write_text("def vote(event, context): ...\n", encoding="utf-8")
    file = read_text(text, folder / "template.yaml")
    template = Template(cast(Mapping[str, Json], file.document), source=file)
    return package(template, location, compile, BuildOptions(project=folder))


def test_code_of_globals_is_kept_for_each_function(tmp_path: Path) -> None:
    text = """\
Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Runtime: python3.13, Handler: app.vote, CodeUri: votes, AutoPublishAlias: live}}
Resources:
  A: {Type: AWS::Serverless::Function}
  B: {Type: AWS::Serverless::Function}
"""
    there = built(tmp_path, Location("theirs", "team"), text).template
    here = built(tmp_path, HERE, text)
    assert here.template.document != there.document
    kept = adopted_by_name(here, HERE, there.document, compile)
    assert (kept.template.document, kept.artifacts) == (there.document, ())


def test_code_of_a_loop_is_kept_for_each_copy(tmp_path: Path) -> None:
    text = """\
Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Resources:
  Fn::ForEach::Functions:
    - Name
    - [A, B]
    - ${Name}:
        Type: AWS::Serverless::Function
        Properties: {Runtime: python3.13, Handler: app.vote, CodeUri: votes}
"""
    there = built(tmp_path, Location("theirs", "team"), text).template
    here = built(tmp_path, HERE, text)
    assert here.late
    kept = adopted_by_name(here, HERE, there.document, compile)
    assert (kept.template.document, kept.artifacts) == (there.document, ())
    only_a: dict[str, Json] = {"Resources": {"A": dict(there.resources["A"])}}
    kept = adopted_by_name(here, HERE, only_a, compile)
    assert code_of(kept.template, "A") == code_of(there, "A")
    assert code_of(kept.template, "B") == code_of(here.template, "B")
    assert kept.artifacts == here.artifacts


def test_a_nested_template_takes_its_code_along(tmp_path: Path) -> None:
    (tmp_path / "parts.yaml").write_text(
        """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Count:
    Type: AWS::Serverless::Function
    Properties: {Runtime: python3.13, Handler: app.vote, CodeUri: votes}
""",
        encoding="utf-8",
    )
    text = """\
Resources:
  Parts: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: parts.yaml}}
"""
    here = built(tmp_path, HERE, text)
    assert [each.suffix for each in here.artifacts] == [".zip", ".template"]
    name = here.artifacts[1].name

    there = {"Resources": {"Parts": {**here.template.resources["Parts"], "Properties": {"TemplateURL": "s3://a/b"}}}}
    assert adopted_by_name(here, HERE, there, compile) is here

    url = f"https://s3.us-east-1.amazonaws.com/theirs/{name}"
    there = {"Resources": {"Parts": {**here.template.resources["Parts"], "Properties": {"TemplateURL": url}}}}
    kept = adopted_by_name(here, HERE, there, compile)
    assert (kept.template.document, kept.artifacts) == (there, ())


def test_a_definition_and_a_raw_resource_are_kept_too(tmp_path: Path) -> None:
    flow = artifact(tmp_path, b'{"StartAt": "A"}', ("Resources", "Flow", "Properties", "DefinitionUri"), suffix=".json")
    code = artifact(tmp_path, zipped({"app.py": "a"}), ("Resources", "Raw", "Properties", "Code"))

    def with_places(flow_uri: str, bucket: str) -> Packaged:
        resources: Mapping[str, Json] = {
            "Flow": {
                "Type": "AWS::Serverless::StateMachine",
                "Properties": {"DefinitionUri": flow_uri, "Role": "arn:aws:iam::123456789012:role/flow"},
            },
            "Raw": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                    "Code": {"S3Bucket": bucket, "S3Key": code.name},
                    "Role": "arn:aws:iam::123456789012:role/raw",
                    "Runtime": "python3.13",
                    "Handler": "app.raw",
                },
            },
        }
        return packaged(resources, flow, code)

    there = with_places(f"s3://theirs/{flow.name}", "theirs").template
    kept = adopted_by_name(with_places(HERE.uri(flow), HERE.bucket), HERE, there.document, compile)
    assert (kept.template.document, kept.artifacts) == (there.document, ())
