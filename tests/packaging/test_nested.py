"""Templates that are nested are packaged, compiled and uploaded before what nests them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy.compiler import compile
from sampy.context import Context
from sampy.formats.reading import read
from sampy.packaging import BuildOptions
from sampy.packaging.delivering import build_stack
from sampy.template import Template
from tests.packaging.projects import LOCATION, contents, packaged, problems, properties, write

CHILD = {
    "child/template.yaml": """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Vote:
            Type: AWS::Serverless::Function
            Properties: {Runtime: python3.13, Handler: app.vote, CodeUri: code}
        """,
    "child/code/app.py": "x = 1",
}
PARENT = """
    Resources:
      Child:
        Type: AWS::CloudFormation::Stack
        Properties: {TemplateURL: child/template.yaml}
    """


def test_a_nested_template_is_compiled_and_comes_after_its_code(project: Path) -> None:
    write(project, {**CHILD, "template.yaml": PARENT})
    made = packaged(project, region="eu-central-1")
    code, template = made.artifacts
    assert (code.suffix, code.used_by, contents(code)) == (".zip", (), {"app.py": b"x = 1"})
    assert template.used_by == (("Resources", "Child", "Properties", "TemplateURL"),)
    assert (template.suffix, template.source, str(template.place)) == (
        ".template",
        "child/template.yaml",
        "template.yaml:5:18",
    )
    compiled: Any = json.loads(template.path.read_text(encoding="utf-8"))
    assert compiled["Resources"]["Vote"]["Properties"]["Code"] == {
        "S3Bucket": "artifacts",
        "S3Key": f"shop/{code.name}",
    }
    assert (
        properties(made, "Child")["TemplateURL"]
        == f"https://s3.eu-central-1.amazonaws.com/artifacts/shop/{template.name}"
    )


def test_an_application_at_a_path_is_nested(project: Path) -> None:
    write(
        project,
        {
            **CHILD,
            "template.yaml": """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Child:
                Type: AWS::Serverless::Application
                Properties: {Location: child/template.yaml}
            """,
        },
    )
    made = packaged(project, region="cn-north-1")
    url = properties(made, "Child")["TemplateURL"]
    assert url == f"https://s3.cn-north-1.amazonaws.com.cn/artifacts/shop/{made.artifacts[1].name}"


def test_a_template_elsewhere_stays(project: Path) -> None:
    url = "https://s3.amazonaws.com/templates/child.yaml"
    write(project, {"template.yaml": PARENT.replace("child/template.yaml", url)})
    made = packaged(project)
    assert (made.artifacts, properties(made, "Child")["TemplateURL"]) == ((), url)


LOOPING = """
    Transform: AWS::LanguageExtensions
    Parameters:
      Names: {Type: CommaDelimitedList, Default: default}
    Resources:
      Fn::ForEach::Topics:
        - Name
        - !Ref Names
        - "Topic${Name}": {Type: AWS::SNS::Topic}
    """
GIVING = """
    Parameters:
      Names: {Type: CommaDelimitedList, Default: parent}
      Last: {Type: String, Default: z}
      Stored: {Type: AWS::SSM::Parameter::Value<String>, Default: /names}
    Resources:
      Child:
        Type: AWS::CloudFormation::Stack
        Properties: {TemplateURL: child.yaml, Parameters: {GIVEN}}
      Hook: {Type: AWS::SNS::Topic}
    """


@pytest.mark.parametrize(
    ("given", "topics"),
    [
        ("Names: 'a,b'", ["Topica", "Topicb"]),
        ("Names: 5", ["Topic5"]),
        ("Names: !Ref Names", ["Topicx", "Topicy"]),
        ("Names: !Sub '${AWS::Partition},${Last}'", ["Topicaws", "Topicz"]),
        ("Names: !Ref Stored", ["Topicdefault"]),
        ("Names: !GetAtt Hook.TopicName", ["Topicdefault"]),
        ("Other: a", ["Topicdefault"]),
        ("", ["Topicdefault"]),
    ],
)
def test_a_nested_template_has_the_values_that_it_is_given_and_no_others(
    project: Path, given: str, topics: list[str]
) -> None:
    write(project, {"child.yaml": LOOPING, "template.yaml": GIVING.replace("GIVEN", given)})
    file = read(project / "template.yaml")
    document: Any = file.document
    context = Context(parameters={"Names": "x,y"})
    made = build_stack(
        Template(document, source=file),
        LOCATION,
        context,
        lambda each: compile(each, context),
        BuildOptions(project=project),
    )
    [child] = made.artifacts
    assert list(json.loads(child.path.read_text(encoding="utf-8"))["Resources"]) == topics


def test_one_template_that_is_given_different_values_is_nested_as_two(project: Path) -> None:
    both = GIVING.replace("GIVEN", "Names: a") + (
        "  Other: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml, Parameters: {Names: b}}}\n"
    )
    write(project, {"child.yaml": LOOPING, "template.yaml": both})
    made = packaged(project)
    texts = [each.path.read_text(encoding="utf-8") for each in made.artifacts]
    assert [list(json.loads(text)["Resources"]) for text in texts] == [["Topica"], ["Topicb"]]


def test_templates_are_nested_in_nested_ones(project: Path) -> None:
    write(
        project,
        {
            **CHILD,
            "middle.yaml": PARENT,
            "template.yaml": PARENT.replace("child/template.yaml", "middle.yaml"),
        },
    )
    made = packaged(project)
    assert [each.source for each in made.artifacts] == ["code", "child/template.yaml", "middle.yaml"]
    assert made.artifacts[1].name in made.artifacts[2].path.read_text(encoding="utf-8")


def test_a_template_that_is_nested_twice_is_uploaded_once(project: Path) -> None:
    write(
        project,
        {
            **CHILD,
            "template.yaml": """
            Resources:
              One: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child/template.yaml}}
              Two: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./child/../child/template.yaml}}
            """,
        },
    )
    made = packaged(project)
    assert [each.suffix for each in made.artifacts] == [".zip", ".template"]
    assert [way[1] for way in made.artifacts[1].used_by] == ["One", "Two"]


def test_a_circle_of_templates_is_told(project: Path) -> None:
    write(project, {"template.yaml": PARENT.replace("child/template.yaml", "a.yaml"), "a.yaml": PARENT})
    write(project, {"child/template.yaml": PARENT.replace("child/template.yaml", "../a.yaml")})
    assert problems(project) == [
        "a.yaml: the template nests itself: a.yaml -> template.yaml -> a.yaml\n    break the circle"
    ]


def test_a_template_that_nests_itself_is_told(project: Path) -> None:
    write(project, {"template.yaml": PARENT.replace("child/template.yaml", "template.yaml")})
    assert problems(project) == [
        "template.yaml: the template nests itself: template.yaml -> template.yaml\n    break the circle"
    ]


def test_mistakes_of_a_nested_template_are_told_at_its_own_lines(project: Path) -> None:
    write(
        project,
        {
            "template.yaml": PARENT,
            "child/template.yaml": """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Vote:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: python3.13
                  InlineCode: x = 1
            """,
        },
    )
    (told,) = problems(project)
    assert told.startswith("child/template.yaml:6:5: Vote: ")


def test_missing_code_of_a_nested_template_is_told_with_all_else(project: Path) -> None:
    write(
        project,
        {
            "child/template.yaml": CHILD["child/template.yaml"],
            "template.yaml": PARENT + "  Other: {Type: AWS::Lambda::LayerVersion, Properties: {Content: nothing}}\n",
        },
    )
    assert [told.splitlines()[0] for told in problems(project)] == [
        "child/template.yaml:6:58: Vote: there is no file or folder 'code'",
        "template.yaml:6:57: Other: there is no file or folder 'nothing'",
    ]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("child", "'child' is a folder, and no template"),
        ("child/code/app.py", "'child/code/app.py' is a module, and no template"),
    ],
)
def test_what_is_no_template_is_told(project: Path, path: str, message: str) -> None:
    write(project, {**CHILD, "template.yaml": PARENT.replace("child/template.yaml", path)})
    assert problems(project) == [f"template.yaml:5:18: Child: {message}\n    name a template in YAML or JSON"]


def test_a_template_that_is_too_large_is_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sampy.packaging.nested.LARGEST_TEMPLATE", 100)
    write(project, {**CHILD, "template.yaml": PARENT})
    (told,) = problems(project)
    assert told.endswith(" bytes, and 100 are allowed\n    move a part of it into a nested template")


def test_notes_of_a_nested_template_are_kept(project: Path) -> None:
    write(project, {"template.yaml": PARENT, "child/template.yaml": "Transform: Macro\nResources: {}\n"})
    assert [note for note in packaged(project).template.notes if "Macro" in note] != []
