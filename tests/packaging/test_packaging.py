"""Local paths become places in S3, named after what lies there; what is elsewhere already stays as it was written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from sampy import Stack
from sampy.codec import encode
from sampy.compiler import compile
from sampy.declaration import properties as declared_properties
from sampy.errors import CompileError, PackageError
from sampy.packaging import BuildOptions
from sampy.packaging.packaging import package
from sampy.packaging.paths import LOCAL_PROPERTIES, METADATA, LocalProperty
from sampy.schemas.tables import schema_of
from sampy.serverless import Function, LayerVersion
from sampy.serverless.registry import resource_class
from sampy.template import Template
from tests.packaging.projects import LOCATION, contents, function, packaged, problems, properties, write

CODE = {"code/app.py": "def vote(event, context):\n    return event\n"}


def place(location: Any) -> str:
    """Return the key of an object, without the digest in it."""
    prefix, _, name = location["S3Key"].rpartition("/")
    return f"{location['S3Bucket']}/{prefix}/*{Path(name).suffix}"


def test_a_folder_becomes_an_archive(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    made = packaged(project)
    (artifact,) = made.artifacts
    uri = f"s3://artifacts/shop/{artifact.digest}.zip"
    assert made.written.properties("Vote")["CodeUri"] == uri
    assert properties(made, "Vote")["Code"] == {"S3Bucket": "artifacts", "S3Key": f"shop/{artifact.digest}.zip"}
    assert contents(artifact) == {"app.py": CODE["code/app.py"].encode()}
    assert artifact.used_by == (("Resources", "Vote", "Properties", "CodeUri"),)
    assert (artifact.source, str(artifact.place)) == ("code", "template.yaml:8:7")


def test_a_file_of_code_becomes_an_archive(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13", "CodeUri: code/app.py")})
    assert contents(packaged(project).artifacts[0]).keys() == {"app.py"}


def test_an_archive_is_uploaded_as_it_is(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: java21", "CodeUri: app.jar")})
    shutil.make_archive(str(project / "app"), "zip", project / "code")
    (project / "app.zip").rename(project / "app.jar")
    (artifact,) = packaged(project).artifacts
    assert (artifact.path, artifact.suffix) == (project / "app.jar", ".jar")


def test_what_is_called_an_archive_and_is_none_is_told(project: Path) -> None:
    write(project, {"app.zip": "text", "template.yaml": function("Runtime: java21", "CodeUri: app.zip")})
    assert problems(project) == ["template.yaml:8:7: Vote: app.zip is not a valid archive\n    make it anew"]


@pytest.mark.parametrize("location", ["s3://mine/code.zip", "{Bucket: mine, Key: code.zip}"])
def test_what_is_in_s3_stays(project: Path, location: str) -> None:
    write(project, {"template.yaml": function("Runtime: python3.13", f"CodeUri: {location}")})
    made = packaged(project)
    assert made.artifacts == ()
    assert properties(made, "Vote")["Code"] == {"S3Bucket": "mine", "S3Key": "code.zip"}


def test_intrinsic_functions_stay(project: Path) -> None:
    write(
        project,
        {
            "template.yaml": """
            Parameters: {Bucket: {Type: String}}
            Resources:
              Vote:
                Type: AWS::Lambda::Function
                Properties:
                  Runtime: python3.13
                  Handler: app.vote
                  Role: arn:aws:iam::123456789012:role/vote
                  Code: {S3Bucket: !Ref Bucket, S3Key: code.zip}
            """
        },
    )
    made = packaged(project)
    assert made.artifacts == ()
    assert properties(made, "Vote")["Code"] == {"S3Bucket": {"Ref": "Bucket"}, "S3Key": "code.zip"}


def test_a_function_without_code_is_refused_as_by_synth(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13")})
    with pytest.raises(CompileError, match="the function has no code"):
        packaged(project)


def test_everything_that_is_not_there_is_told_at_once(project: Path) -> None:
    write(
        project,
        {
            **CODE,
            "template.yaml": """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              A:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: python3.13
                  Handler: app.vote
                  CodeUri: coed
              B:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionUri: machines/votes.json
              C:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionUri: code
            """,
        },
    )
    assert problems(project) == [
        "template.yaml:9:7: A: there is no file or folder 'coed'\n    did you mean 'code'?",
        "template.yaml:13:7: B: there is no file or folder 'machines/votes.json'\n    paths are relative to '.'",
        "template.yaml:17:7: C: 'code' is a folder\n    name a file in it",
    ]


def test_code_in_globals_is_built_for_each_function(project: Path) -> None:
    write(
        project,
        {
            **CODE,
            "template.yaml": """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function: {Runtime: python3.13, Handler: app.vote, CodeUri: code}
            Resources:
              A: {Type: AWS::Serverless::Function}
              B: {Type: AWS::Serverless::Function, Properties: {MemorySize: 256}}
              C:
                Type: AWS::Serverless::Function
                Properties: {InlineCode: "x = 1"}
            """,
        },
    )
    made = packaged(project)
    (artifact,) = made.artifacts
    assert artifact.used_by == tuple(("Resources", name, "Properties", "CodeUri") for name in "AB")
    assert [place(properties(made, name)["Code"]) for name in "AB"] == ["artifacts/shop/*.zip"] * 2
    assert properties(made, "C")["Code"] == {"ZipFile": "x = 1"}


def test_what_loops_bring_is_packaged(project: Path) -> None:
    write(
        project,
        {
            "orders/app.py": "orders = 1",
            "votes/app.py": "votes = 1",
            "template.yaml": """
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Resources:
              Fn::ForEach::Functions:
                - Name
                - [orders, votes]
                - Handle${Name}:
                    Type: AWS::Serverless::Function
                    Properties: {Runtime: python3.13, Handler: app.handle, CodeUri: !Ref Name}
            """,
        },
    )
    made = packaged(project)
    assert [list(contents(each).values()) for each in made.artifacts] == [[b"orders = 1"], [b"votes = 1"]]
    assert [str(each.place) for each in made.artifacts] == ["template.yaml:7:7"] * 2
    codes = [properties(made, f"Handle{name}")["Code"] for name in ("orders", "votes")]
    assert [code["S3Key"] for code in codes] == [f"shop/{each.name}" for each in made.artifacts]
    again = made.finished(compile(made.written))
    assert again.document == made.template.document


def test_what_an_included_snippet_brings_is_packaged(project: Path) -> None:
    write(
        project,
        {
            **CODE,
            "parts/function.yaml": """
            Vote:
              Type: AWS::Lambda::Function
              Properties: {Runtime: python3.13, Handler: app.vote, Role: "arn:aws:iam::123456789012:role/r", Code: code}
            """,
            "template.yaml": """
            Resources:
              Fn::Transform: {Name: AWS::Include, Parameters: {Location: parts/function.yaml}}
            """,
        },
    )
    made = packaged(project)
    assert place(properties(made, "Vote")["Code"]) == "artifacts/shop/*.zip"


def test_a_stack_in_python_is_packaged_relative_to_its_module(project: Path) -> None:
    write(project, CODE)
    module = project / "stacks.py"
    module.write_text(
        "from sampy import Stack\nfrom sampy.serverless import Function\n"
        "stack = Stack('votes')\n"
        "stack.add(Function('Vote', runtime='python3.13', handler='app.vote',\n"
        "    code_uri='code'))\n",
        encoding="utf-8",
    )
    from sampy.context import Context
    from sampy.loading import load

    (loaded,) = load(module, Context())
    assert isinstance(loaded.source, Stack)
    template, _ = encode(loaded.source)
    made = package(template, LOCATION, compile, BuildOptions(project=project))
    assert str(made.artifacts[0].place) == "stacks.py:5"
    assert place(made.template.properties("Vote")["Code"]) == "artifacts/shop/*.zip"


def test_a_path_in_a_template_without_a_file_is_told(project: Path) -> None:
    write(project, CODE)
    resource: Any = {"Type": "AWS::Lambda::Function", "Properties": {"Code": "elsewhere"}}
    with pytest.raises(PackageError, match="a template that is in no file has no folder to look in"):
        package(Template({"Resources": {"Vote": resource}}), LOCATION, compile, BuildOptions(project=project))


def test_the_same_folder_is_built_once_for_functions_that_run_alike(project: Path) -> None:
    lines = "".join(
        f"  F{number}:\n    Type: AWS::Serverless::Function\n    Properties: {{Runtime: python3.13, "
        f"Handler: app.vote, CodeUri: code}}\n"
        for number in range(5)
    )
    write(project, {**CODE, "template.yaml": f"Transform: AWS::Serverless-2016-10-31\nResources:\n{lines}"})
    said: list[str] = []
    made = packaged(project, progress=said.append)
    assert said == ["packing code"]
    assert len(made.artifacts[0].used_by) == 5


def test_what_did_not_change_is_not_built_anew(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    first = packaged(project)
    said: list[str] = []
    assert packaged(project, progress=said.append).artifacts == first.artifacts
    assert said == []
    (project / "code" / "app.py").write_text("changed = 1", encoding="utf-8")
    assert packaged(project, progress=said.append).artifacts[0].digest != first.artifacts[0].digest
    assert said == ["packing code"]


def test_everything_is_built_anew_where_that_is_asked_for(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    first = packaged(project)
    said: list[str] = []
    assert packaged(project, fresh=True, progress=said.append).artifacts == first.artifacts
    assert said == ["packing code"]


def test_a_kept_archive_that_was_damaged_is_built_anew(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    first = packaged(project)
    first.artifacts[0].path.write_bytes(b"")
    assert packaged(project).artifacts == first.artifacts
    assert contents(first.artifacts[0]).keys() == {"app.py"}


def test_git_ignores_what_is_kept(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    packaged(project)
    assert (project / ".sampy" / "build" / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_keys_are_the_same_in_two_checkouts(project: Path, tmp_path: Path) -> None:
    files = {
        **CODE,
        "layer/python/common.py": "x = 1",
        "template.yaml": """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Vote:
                Type: AWS::Serverless::Function
                Properties:
                  {Runtime: python3.13, Handler: app.vote, CodeUri: code, Layers: [!Ref Common], AutoPublishAlias: live}
              Common: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: layer}}
            """,
    }
    first = packaged(write(project, files))
    before = os.umask(0o077)
    try:
        other = write(tmp_path / "another" / "checkout", files)
        for file in other.rglob("*"):
            os.utime(file, (1, 1))
        second = packaged(other)
    finally:
        os.umask(before)
    assert second.template.document == first.template.document
    assert [each.name for each in second.artifacts] == [each.name for each in first.artifacts]
    assert [each.path.read_bytes() for each in second.artifacts] == [each.path.read_bytes() for each in first.artifacts]


def test_a_change_of_code_publishes_a_version(project: Path) -> None:
    lines = ("Runtime: python3.13", "CodeUri: code", "AutoPublishAlias: live")
    write(project, {**CODE, "template.yaml": function(*lines)})
    first = set(packaged(project).template.resources)
    (project / "code" / "app.py").write_text("changed = 1", encoding="utf-8")
    changed = set(packaged(project).template.resources) - first
    assert [name.startswith("VoteVersion") for name in changed] == [True]


def test_an_empty_folder_is_told(project: Path) -> None:
    (project / "code").mkdir()
    write(project, {"template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    assert problems(project) == [
        "template.yaml:8:7: Vote: there is nothing in 'code' to package\n    add the code, or name another folder"
    ]


def test_a_link_out_of_the_project_is_told_at_the_line_of_the_code(project: Path) -> None:
    write(project, {**CODE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    (project / "code" / "keys").symlink_to("/etc/passwd")
    assert problems(project) == [
        "template.yaml:8:7: Vote: code: the link 'keys' leads outside of the project, to '/etc/passwd'\n"
        "    put a copy in its place"
    ]


@pytest.mark.parametrize(
    ("resource", "allowed"),
    [
        (
            "AWS::AppSync::FunctionConfiguration, Properties: {ApiId: a, DataSourceName: d, Name: n, CodeS3Location",
            32_768,
        ),
        ("AWS::StepFunctions::StateMachine, Properties: {RoleArn: r, DefinitionS3Location", 1_048_576),
        ("AWS::ApiGateway::RestApi, Properties: {BodyS3Location", 6_291_456),
        ("AWS::Serverless::Api, Properties: {StageName: s, DefinitionUri", 6_291_456),
    ],
)
def test_a_definition_that_is_too_large_is_told(project: Path, resource: str, allowed: int) -> None:
    write(project, {"template.yaml": f"Resources:\n  It: {{Type: {resource}: definition}}}}\n"})
    (project / "definition").write_text(" " * (allowed + 1), encoding="utf-8")
    (told,) = problems(project)
    assert told.endswith(
        f"It: 'definition' has {allowed + 1:,} bytes, and {allowed:,} are allowed\n    make it smaller, or split it"
    )


@pytest.mark.parametrize(
    ("type_", "given", "expected"),
    [
        (
            "AWS::ApiGateway::RestApi",
            {"BodyS3Location": "f.json"},
            {"BodyS3Location": {"Bucket": "b", "Key": "K.json"}},
        ),
        ("AWS::ApiGatewayV2::Api", {"BodyS3Location": "f.json"}, {"BodyS3Location": {"Bucket": "b", "Key": "K.json"}}),
        (
            "AWS::StepFunctions::StateMachine",
            {"DefinitionS3Location": "f.yaml"},
            {"DefinitionS3Location": {"Bucket": "b", "Key": "K.yaml"}},
        ),
        ("AWS::Lambda::LayerVersion", {"Content": "d"}, {"Content": {"S3Bucket": "b", "S3Key": "K.zip"}}),
        ("AWS::AppSync::GraphQLSchema", {"DefinitionS3Location": "f.json"}, {"DefinitionS3Location": "s3://b/K.json"}),
        (
            "AWS::AppSync::Resolver",
            {"RequestMappingTemplateS3Location": "f.json", "CodeS3Location": "f.yaml"},
            {"RequestMappingTemplateS3Location": "s3://b/K.json", "CodeS3Location": "s3://b/K.yaml"},
        ),
        ("AWS::Glue::Job", {"Command": {"ScriptLocation": "f.yaml"}}, {"Command": {"ScriptLocation": "s3://b/K.yaml"}}),
        (
            "AWS::ElasticBeanstalk::ApplicationVersion",
            {"SourceBundle": "d"},
            {"SourceBundle": {"S3Bucket": "b", "S3Key": "K.zip"}},
        ),
        ("AWS::CodeCommit::Repository", {"Code": {"S3": "d"}}, {"Code": {"S3": {"Bucket": "b", "Key": "K.zip"}}}),
        ("AWS::CloudFormation::ModuleVersion", {"ModulePackage": "d"}, {"ModulePackage": "s3://b/K.zip"}),
        (
            "AWS::CloudFormation::ResourceVersion",
            {"SchemaHandlerPackage": "d"},
            {"SchemaHandlerPackage": "s3://b/K.zip"},
        ),
        ("AWS::Serverless::Api", {"DefinitionUri": "f.yaml"}, {"DefinitionUri": "s3://b/K.yaml"}),
        ("AWS::Serverless::HttpApi", {"DefinitionUri": "f.yaml"}, {"DefinitionUri": "s3://b/K.yaml"}),
        ("AWS::Serverless::StateMachine", {"DefinitionUri": "f.json"}, {"DefinitionUri": "s3://b/K.json"}),
        ("AWS::Serverless::MicrovmImage", {"CodeUri": "d"}, {"CodeUri": "s3://b/K.zip"}),
        ("AWS::Serverless::WebFunction", {"CodeUri": "d"}, {"CodeUri": "s3://b/K.zip"}),
        (
            "AWS::Serverless::GraphQLApi",
            {
                "SchemaUri": "f.json",
                "Functions": {"F": {"CodeUri": "f.yaml"}, "G": {"InlineCode": "x"}},
                "Resolvers": {"Query": {"book": {"CodeUri": "f.yaml"}}},
            },
            {
                "SchemaUri": "s3://b/K.json",
                "Functions": {"F": {"CodeUri": "s3://b/K.yaml"}, "G": {"InlineCode": "x"}},
                "Resolvers": {"Query": {"book": {"CodeUri": "s3://b/K.yaml"}}},
            },
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_property_names_the_object_in_its_own_way(
    project: Path, type_: str, given: dict[str, Any], expected: dict[str, Any]
) -> None:
    write(project, {"f.json": "{}", "f.yaml": "a: 1", "d/file": "x"})
    template = Template({"Resources": {"R": {"Type": type_, "Properties": given}}}, source=_In(project))
    made = package(template, LOCATION, lambda each: each, BuildOptions(project=project))
    text = str(made.written.properties("R"))
    for artifact in made.artifacts:
        text = text.replace(artifact.digest, "K").replace("shop/K", "K")
    assert text.replace("'artifacts'", "'b'").replace("//artifacts/", "//b/") == str(expected)


def test_the_readme_of_an_application_is_packaged(project: Path) -> None:
    write(project, {"README.md": "# Votes"})
    metadata: Any = {"AWS::ServerlessRepo::Application": {"ReadmeUrl": "README.md", "LicenseUrl": "s3://b/LICENSE"}}
    template = Template({"Metadata": metadata, "Resources": {}}, source=_In(project))
    made = package(template, LOCATION, lambda each: each, BuildOptions(project=project))
    assert made.written.document["Metadata"] == {
        "AWS::ServerlessRepo::Application": {
            "ReadmeUrl": LOCATION.uri(made.artifacts[0]),
            "LicenseUrl": "s3://b/LICENSE",
        }
    }


@pytest.mark.parametrize("each", LOCAL_PROPERTIES, ids=lambda each: f"{each.type}.{each.at[0]}")
def test_every_property_of_the_table_is_there(each: LocalProperty) -> None:
    if each.type.startswith("AWS::Serverless::"):
        assert each.at[0] in declared_properties(resource_class(each.type.rpartition("::")[2]))
    elif each.type != METADATA:
        schema = schema_of(each.type)
        assert schema is not None
        assert each.at[0] in schema["properties"]


def test_declarations_and_options_keep_their_metadata(project: Path) -> None:
    stack = Stack("s")
    write(project, CODE)
    stack.add(
        Function("A", runtime="python3.13", handler="a.b", code_uri="x", metadata={"sampy": {"build": "make all"}})
    )
    stack.add(LayerVersion("L", content_uri="s3://b/k", metadata={"BuildMethod": "python3.13"}))
    template, _ = encode(stack)
    assert template.resources["A"]["Metadata"] == {"sampy": {"build": "make all"}}
    assert template.resources["L"]["Metadata"] == {"BuildMethod": "python3.13"}


class _In:
    """The source of a document that lies in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder: Path | None = folder

    def place(self, path: object) -> None:
        return None
