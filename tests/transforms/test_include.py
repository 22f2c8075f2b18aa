"""AWS::Include: a template and its files, and what they make together."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from sampy import CompileError, Context, Template, compile
from sampy.formats.reading import read

WAIT_HANDLE = "WebServerWaitHandle:\n  Type: AWS::CloudFormation::WaitConditionHandle\n"


def included(folder: Path, template: str, files: dict[str, str], context: Context | None = None) -> Template:
    """Write the files, and return what the template makes with them."""
    for name, text in {"template.yaml": template, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    file = read(folder / "template.yaml")
    before = copy.deepcopy(file.document)
    try:
        return compile(Template(dict(file.document), source=file), context)  # type: ignore[arg-type]  # plain dicts
    finally:
        assert file.document == before


def call(location: str) -> str:
    """Return a call of the transform."""
    return f"{{Name: AWS::Include, Parameters: {{Location: {location}}}}}"


def problem(folder: Path, template: str, files: dict[str, str]) -> tuple[str, str, str | None]:
    """Return place, message and fix of the one thing that is wrong."""
    with pytest.raises(CompileError) as caught:
        included(folder, template, files)
    (found,) = caught.value.problems
    place = found.place
    assert place is not None
    return f"{Path(place.file).relative_to(folder)}:{place.line}", found.message, found.fix


def test_the_example_of_the_aws_documentation(tmp_path: Path) -> None:
    template = f"""\
Resources:
  MyWaitHandle:
    Type: AWS::CloudFormation::WaitConditionHandle
  Fn::Transform: {call("single_wait_condition.yaml")}
"""
    made = included(tmp_path, template, {"single_wait_condition.yaml": WAIT_HANDLE})
    handle = {"Type": "AWS::CloudFormation::WaitConditionHandle"}
    assert made.to_dict() == {"Resources": {"MyWaitHandle": handle, "WebServerWaitHandle": handle}}


@pytest.mark.parametrize(
    ("properties", "snippet", "expected"),
    [
        (f"Fn::Transform: {call('s.yaml')}", "QueueName: a", {"QueueName": "a"}),
        (
            f"QueueName: a\n      Fn::Transform: {call('s.yaml')}",
            "DelaySeconds: 1",
            {"QueueName": "a", "DelaySeconds": 1},
        ),
        (f"Fn::Transform: [{call('s.yaml')}]", "QueueName: a", {"QueueName": "a"}),
        (f"Transform: {call('s.yaml')}", "QueueName: a", {"QueueName": "a"}),
        (f"Tags: [Fn::Transform: {call('s.yaml')}]", "{Key: a, Value: b}", {"Tags": [{"Key": "a", "Value": "b"}]}),
        (f"QueueName: !Transform {call('s.yaml')}", "Ref: AWS::StackName", {"QueueName": {"Ref": "AWS::StackName"}}),
        (
            f"Fn::Transform: {call('s.yaml')}",
            "QueueName: !Sub '${AWS::Region}'",
            {"QueueName": {"Fn::Sub": "${AWS::Region}"}},
        ),
    ],
)
def test_a_snippet_takes_the_place_of_its_function(
    tmp_path: Path, properties: str, snippet: str, expected: Any
) -> None:
    template = f"Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      {properties}\n"
    made = included(tmp_path, template, {"s.yaml": snippet})
    assert made.resources["Queue"]["Properties"] == expected


def test_json_and_yaml_may_be_mixed(tmp_path: Path) -> None:
    template = f"Mappings: {{Fn::Transform: {call('maps/m.json')}}}\nResources: {{R: {{Type: T}}}}"
    made = included(tmp_path, template, {"maps/m.json": '{"M": {"a": {"b": 1}}}'})
    assert made.document["Mappings"] == {"M": {"a": {"b": 1}}}


def test_the_sections_of_a_snippet_join_those_of_the_template(tmp_path: Path) -> None:
    template = f"""\
Transform:
  - {call("common.yaml")}
  - AWS::Serverless-2016-10-31
Resources:
  Votes: {{Type: AWS::Serverless::SimpleTable}}
"""
    common = "Resources: {Polls: {Type: AWS::Serverless::SimpleTable}}\nOutputs: {Name: {Value: !Ref Votes}}\n"
    made = included(tmp_path, template, {"common.yaml": common})
    assert {key: resource["Type"] for key, resource in made.resources.items()} == {
        "Votes": "AWS::DynamoDB::Table",
        "Polls": "AWS::DynamoDB::Table",
    }
    assert made.document["Outputs"] == {"Name": {"Value": {"Ref": "Votes"}}}
    assert "Transform" not in made.document


def test_a_snippet_includes_another_one_relative_to_itself(tmp_path: Path) -> None:
    files = {"parts/a.yaml": f"Fn::Transform: {call('b.yaml')}\nA: {{Type: T}}", "parts/b.yaml": "B: {Type: T}"}
    made = included(tmp_path, f"Resources: {{Fn::Transform: {call('parts/a.yaml')}}}", files)
    assert made.document["Resources"] == {"A": {"Type": "T"}, "B": {"Type": "T"}}


def test_snippets_are_there_before_other_transforms_run(tmp_path: Path) -> None:
    template = f"Transform: AWS::LanguageExtensions\nResources: {{Fn::Transform: {call('loop.yaml')}}}"
    made = included(tmp_path, template, {"loop.yaml": "Fn::ForEach::L: [I, [a, b], {'R${I}': {Type: T}}]"})
    assert [*made.resources] == ["Ra", "Rb"]
    place = made.place("Rb")
    assert place is not None
    assert Path(place.file).name == "loop.yaml"


def test_a_location_may_depend_on_a_parameter(tmp_path: Path) -> None:
    template = f"Parameters: {{Stage: {{Type: String}}}}\nResources: {{Fn::Transform: {call('!Sub ${Stage}.yaml')}}}"
    template = template.replace("!Sub ${Stage}.yaml", "!Sub '${Stage}.yaml'")
    made = included(tmp_path, template, {"prod.yaml": "R: {Type: T}"}, Context(parameters={"Stage": "prod"}))
    assert [*made.resources] == ["R"]


def test_a_location_that_is_not_known_is_left_for_cloudformation(tmp_path: Path) -> None:
    template = f"Parameters: {{At: {{Type: String}}}}\nResources: {{Fn::Transform: {call('!Ref At')}}}"
    made = included(tmp_path, template, {})
    assert [*made.resources] == ["Fn::Transform"]
    assert made.notes == ("AWS::Include of what isn't known yet is left for CloudFormation to run",)


def test_what_lies_in_s3_is_left_for_cloudformation(tmp_path: Path) -> None:
    template = f"""\
Transform: [{call("s3://bucket/top.yaml")}, AWS::Serverless-2016-10-31]
Resources:
  Votes: {{Type: AWS::Serverless::SimpleTable}}
  Fn::Transform: {call("s3://bucket/resources.yaml")}
"""
    made = included(tmp_path, template, {})
    left = {"Name": "AWS::Include", "Parameters": {"Location": "s3://bucket/resources.yaml"}}
    assert made.document["Resources"]["Fn::Transform"] == left  # type: ignore[index,call-overload]  # it is a map
    assert made.document["Transform"] == {"Name": "AWS::Include", "Parameters": {"Location": "s3://bucket/top.yaml"}}
    assert made.notes == (
        "AWS::Include of s3://bucket/resources.yaml is left for CloudFormation to run",
        "the transform 'AWS::Include' is left for CloudFormation to run",
    )


def test_another_macro_is_left_for_cloudformation(tmp_path: Path) -> None:
    made = included(tmp_path, "Resources: {R: {Type: T}, Fn::Transform: MyMacro}", {})
    assert made.document["Resources"] == {"R": {"Type": "T"}, "Fn::Transform": {"Name": "MyMacro"}}
    assert made.notes == ("the transform 'MyMacro' in Fn::Transform is left for CloudFormation to run",)


def test_problems_in_a_snippet_are_told_at_its_lines(tmp_path: Path) -> None:
    template = f"Transform: AWS::Serverless-2016-10-31\nResources: {{Fn::Transform: {call('parts/table.yaml')}}}"
    table = "Votes:\n  Type: AWS::Serverless::SimpleTable\n  Properties:\n    TabelName: a\n"
    assert problem(tmp_path, template, {"parts/table.yaml": table})[0] == "parts/table.yaml:4"


def test_a_snippet_that_cannot_be_read_names_the_line_that_includes_it(tmp_path: Path) -> None:
    with pytest.raises(CompileError) as caught:
        included(tmp_path, f"Resources:\n  Fn::Transform: {call('s.yaml')}\n", {"s.yaml": "A: [\n"})
    (found,) = caught.value.problems
    assert found.place is not None
    assert found.place.file.endswith("s.yaml")
    assert found.detail == f"included in {tmp_path.as_posix()}/template.yaml:2:3"


@pytest.mark.parametrize(
    ("location", "message", "fix"),
    [
        ("parts/tabel.yaml", "there is no file 'parts/tabel.yaml' to include", "did you mean 'table.yaml'?"),
        ("no/s.yaml", "there is no file 'no/s.yaml' to include", "check the path, which is relative to the template"),
        ("parts", "'parts' is a folder", "name a file in it"),
        ("https://a/b.yaml", "AWS::Include can't read 'https://a/b.yaml'", "use the path of a file, or an s3:// URI"),
        ("[a]", "AWS::Include needs a Location", "give the path of a file, or an s3:// URI"),
        ("''", "AWS::Include needs a Location", "give the path of a file, or an s3:// URI"),
        ("parts/table.yaml", "the snippet brings 'R', which is there already", "remove or rename one of them"),
    ],
)
def test_locations_that_are_refused(tmp_path: Path, location: str, message: str, fix: str) -> None:
    template = f"Resources:\n  R: {{Type: T}}\n  Fn::Transform: {call(location)}\n"
    found = problem(tmp_path, template, {"parts/table.yaml": "R: {Type: T}"})
    assert found == ("template.yaml:3", message, fix)


@pytest.mark.parametrize("snippet", ["[1]", "text", ""])
def test_a_snippet_must_be_a_map(tmp_path: Path, snippet: str) -> None:
    place, message, _ = problem(tmp_path, f"Resources: {{Fn::Transform: {call('s.yaml')}}}", {"s.yaml": snippet})
    assert place.startswith("s.yaml")
    assert "this file holds" in message or message == "the file is empty"


@pytest.mark.parametrize("link", [True, False])
def test_what_lies_outside_of_the_project_is_refused(tmp_path: Path, link: bool) -> None:
    project = tmp_path / "app"
    (tmp_path / "secret.yaml").write_text("R: {Type: T}", encoding="utf-8")
    project.mkdir()
    if link:
        (project / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    location = "link.yaml" if link else "../secret.yaml"
    found = problem(project, f"Resources: {{Fn::Transform: {call(location)}}}", {})
    assert found[1:] == (f"{location!r} lies outside of the project", "move the file into 'app', or a folder below it")


def test_a_file_beside_the_folder_of_the_template_is_in_the_project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "shared.yaml").write_text("R: {Type: T}", encoding="utf-8")
    (tmp_path / "app").mkdir()
    made = included(tmp_path / "app", f"Resources: {{Fn::Transform: {call('../shared.yaml')}}}", {})
    assert [*made.resources] == ["R"]


def test_a_circle_of_snippets_is_refused(tmp_path: Path) -> None:
    files = {"a.yaml": f"Fn::Transform: {call('b.yaml')}", "b.yaml": f"\nFn::Transform: {call('a.yaml')}"}
    found = problem(tmp_path, f"Resources: {{Fn::Transform: {call('a.yaml')}}}", files)
    assert found == ("b.yaml:2", "'a.yaml' includes itself", "break the circle")


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (f"Parameters: {{Fn::Transform: {call('s.yaml')}}}", "Parameters can't include a snippet"),
        (
            "Resources: {R: {Fn::Transform: AWS::LanguageExtensions}}",
            "AWS::LanguageExtensions works on whole templates only",
        ),
        ("Resources: {R: {Fn::Transform: {Nam: A}}}", "Fn::Transform needs the Name of a transform"),
        ("Resources: {R: {Fn::Transform: {Name: AWS::Include}}}", "AWS::Include needs a Location"),
        ("Transform: {Name: AWS::Include}", "AWS::Include needs a Location"),
        (
            f"Transform: {call('s.yaml')}\nResources: {{A: {{Type: T}}}}",
            "the snippet brings 'A', which is there already",
        ),
        (f"Transform: {call('t.yaml')}", "a snippet can't name transforms"),
    ],
)
def test_calls_that_are_refused(tmp_path: Path, template: str, message: str) -> None:
    files = {"s.yaml": "Resources: {A: {Type: U}}", "t.yaml": "Transform: X"}
    assert problem(tmp_path, template, files)[1] == message


def test_a_template_without_a_file_has_no_files_beside_it() -> None:
    resources = {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "a.yaml"}}}
    with pytest.raises(CompileError, match="needs a template in a file"):
        compile({"Resources": resources})
