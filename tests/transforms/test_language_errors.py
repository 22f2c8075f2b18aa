"""AWS::LanguageExtensions: what is refused, with which words and at which line."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import CompileError, Template, compile
from sampy.formats.reading import read
from tests.transforms.extending import PARAMETERS, extended, message, parsed, problems


@pytest.mark.parametrize(
    ("loop", "expected"),
    [
        (
            "Fn::ForEach::L: [Id, !Ref OpenList, {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: the parameter OpenList has no value yet",
                    "pass --parameter OpenList=...",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, !Ref Secret, {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: the parameter Secret is secret (NoEcho), "
                    "and can't become a part of the template",
                    "use a parameter without NoEcho",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, !Ref Stored, {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: what the parameter Stored names in Systems Manager is "
                    "read only when the stack is deployed",
                    "use a parameter that holds the value itself",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, !Ref Stage, {'R${Id}': {}}]",
            [
                (
                    'the collection of the loop isn\'t known: {"Ref": "Stage"} must come to a list, and comes to "dev"',
                    "use a list, or a parameter of type CommaDelimitedList",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [!GetAtt R.Arn], {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: "
                    "what Fn::GetAtt returns is known only when the stack is deployed",
                    "use a parameter",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [{a: 1}], {'R${Id}': {}}]",
            [("an item of a collection must be text", "use text, or a parameter that is text")],
        ),
        (
            "Fn::ForEach::L: [Id, [a]]",
            [
                (
                    "Fn::ForEach needs an identifier, a collection and a map to repeat",
                    "write [Identifier, [items], {'Key${Identifier}': value}]",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [a, b], {R: {}}]",
            [
                ("the key 'R' is the same for every item of the loop", "put ${Id} or &{Id} into it"),
                (
                    "'R' is there twice: an item of the loop makes it, and something else does",
                    "give the loop another key, or remove the item",
                ),
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [a, a], {'R${Id}': {}}]",
            [
                (
                    "'Ra' is there twice: an item of the loop makes it, and something else does",
                    "give the loop another key, or remove the item",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [a-b], {'R${Id}': {}}]",
            [
                (
                    "the loop makes 'Ra-b', which is not a logical id",
                    "write 'R&{Id}': & takes the letters and digits of an item only",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Stage, [a], {'R${Stage}': {}}]",
            [("the identifier 'Stage' is the name of a parameter", "give it another name")],
        ),
        (
            "Fn::ForEach::Stage: [Id, [a], {'R${Id}': {}}]",
            [("the loop has the name of the parameter 'Stage'", "give it another name")],
        ),
        (
            "Fn::ForEach::A: [A, [a], {'R${A}': {}}], A: {}",
            [
                ("the loop has the name of the resource 'A'", "give it another name"),
                ("the identifier 'A' is the name of a resource", "give it another name"),
            ],
        ),
        (
            "Fn::ForEach::A: [I, [a], {Fn::ForEach::A: [I, [b], {'R${I}': {}}]}]",
            [
                ("there is a loop with the name 'A' already", "give it another name"),
                ("the identifier 'I' is that of a loop around this one", "give it another name"),
            ],
        ),
        ("'Fn::ForEach::': [I, [a], {'R${I}': {}}]", [("the loop has no name", "write Fn::ForEach::Name")]),
        (
            "Fn::ForEach::A: [A, [a], {Fn::ForEach::B: [B, [a], {Fn::ForEach::C: [C, [a], {Fn::ForEach::D: [D, [a], "
            "{Fn::ForEach::E: [E, [a], {Fn::ForEach::F: [F, [a], {'R${F}': {}}]}]}]}]}]}]",
            [("loops are nested more than 5 deep", "write out one of them")],
        ),
    ],
)
def test_loops_that_are_refused(loop: str, expected: list[tuple[str, str]]) -> None:
    found = problems(f"{PARAMETERS}\nResources: {{{loop}}}")
    assert sorted(found) == sorted(expected)


def test_a_copy_must_not_take_the_logical_id_of_another_resource() -> None:
    expected = "'Ra' is there twice: an item of the loop makes it, and something else does"
    for resources in (
        "Fn::ForEach::L: [I, [a], {'R${I}': {}}], Ra: {}",
        "Ra: {}, Fn::ForEach::L: [I, [a], {'R${I}': {}}]",
    ):
        ((found, _),) = problems(f"Resources: {{{resources}}}")
        assert found == expected


def test_five_loops_in_each_other_are_allowed() -> None:
    made = extended(
        "Resources: {Fn::ForEach::A: [A, [a], {Fn::ForEach::B: [B, [b], {Fn::ForEach::C: [C, [c], {Fn::ForEach::D: "
        "[D, [d], {Fn::ForEach::E: [E, [e], {'R${A}${B}${C}${D}${E}': {}}]}]}]}]}]}"
    )
    assert made["Resources"] == {"Rabcde": {}}


def test_loops_that_would_never_end_are_refused() -> None:
    items = ", ".join(f"a{i}" for i in range(200))
    loops = f"Fn::ForEach::A: [A, [{items}], {{Fn::ForEach::B: [B, [{items}], {{'R${{A}}${{B}}': {{Type: T}}}}]}}]"
    assert problems(f"Resources: {{{loops}}}") == [
        ("loops repeat their parts more than 20,000 times", "give them fewer items")
    ]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (
            "{Fn::Length: !Ref OpenList}",
            "the parameter OpenList has no value yet: pass --parameter OpenList=...",
        ),
        (
            "{Fn::Length: text}",
            '"text" must come to a list, and comes to "text": use a list, or a parameter of type CommaDelimitedList',
        ),
        (
            "{Fn::Length: !GetAZs ''}",
            "what Fn::GetAZs returns is known only when the stack is deployed: use a parameter",
        ),
        (
            "{Fn::Length: [1, !If [IsOpen, 1, !Ref AWS::NoValue]]}",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "{Fn::ToJsonString: text}",
            'Fn::ToJsonString takes a map or a list, not "text": give it a map or a list',
        ),
        (
            "{Fn::ToJsonString: {a: !Ref AWS::NotificationARNs}}",
            "Fn::ToJsonString doesn't support AWS::NotificationARNs: write the ARNs",
        ),
        (
            "{Fn::ToJsonString: {a: !Equals [1, 2]}}",
            "Fn::ToJsonString doesn't support Fn::Equals: use Fn::If with a condition",
        ),
        (
            "{Fn::ToJsonString: {a: !If [IsOpen, 1, !Ref AWS::NoValue]}}",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "!FindInMap [Stages, !Ref Open, Memory, DefaultValue: 1]",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "!FindInMap [Stages, !Ref AWS::AccountId, Memory, DefaultValue: 1]",
            "the account isn't known: pass --account",
        ),
        (
            "!FindInMap [Stages, !Ref AWS::StackName, Memory, DefaultValue: 1]",
            "AWS::StackName is known only when the stack is deployed: use a parameter",
        ),
        (
            "!FindInMap [Stages, !Select [0, !Split ['.', !GetAtt R.Name]], Memory, DefaultValue: 1]",
            "what Fn::GetAtt returns is known only when the stack is deployed: use a parameter",
        ),
        (
            "!FindInMap [Stages, dev, Memry]",
            "Fn::FindInMap finds no 'Memry': did you mean 'Memory'?; or give a DefaultValue",
        ),
        (
            "!FindInMap [Stages, dev]",
            "Fn::FindInMap needs the name of a mapping and two keys: "
            "write [mapping, first key, second key], and {DefaultValue: value} after these if you like",
        ),
        (
            "!FindInMap [Stages, !Select [4, [a, b]], Memory]",
            "Fn::Select takes the item 4 of a list of 2: use an index from 0 that exists",
        ),
        (
            "!Ref {Fn::Sub: '${Open}x'}",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "!FindInMap [Stages, !If [Nowhere, a, b], Memory]",
            "there is no condition 'Nowhere' in the template: use one of: IsDev, IsOpen",
        ),
    ],
)
def test_functions_that_are_refused(expression: str, expected: str) -> None:
    assert message(expression) == expected


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [
        ("DeletionPolicy: !Ref Open", ("the parameter Open has no value yet", "pass --parameter Open=...")),
        (
            "DeletionPolicy: !Ref AWS::NoValue",
            ("DeletionPolicy can't be AWS::NoValue", "use Delete, which is what no policy means"),
        ),
        ("UpdateReplacePolicy: !Sub Retian", ("UpdateReplacePolicy can't be 'Retian'", "did you mean 'Retain'?")),
        ("DeletionPolicy: !If [A, Delete, Retain]", ("the condition 'A' depends on itself", "break the circle")),
    ],
)
def test_attributes_that_are_refused(attribute: str, expected: tuple[str, str]) -> None:
    text = "Parameters: {Open: {Type: String}}\nConditions: {A: {Condition: B}, B: {Condition: A}}\n"
    assert problems(f"{text}Resources: {{R: {{Type: T, {attribute}}}}}") == [expected]


@pytest.mark.parametrize(
    "section", ["Mappings: {M: {Fn::ForEach::L: []}}", "Metadata: {A: {Fn::Length: []}}", "Fn::ForEach::L: []"]
)
def test_functions_in_other_sections_are_refused(section: str) -> None:
    ((found, fix),) = problems(f"{section}\nResources: {{R: {{Type: T}}}}")
    assert found.endswith("works in Resources, Conditions and Outputs only")
    assert fix == "write out what it stands for"


def test_a_loop_without_the_transform_is_refused() -> None:
    with pytest.raises(CompileError, match="Fn::ForEach needs the transform AWS::LanguageExtensions"):
        compile(parsed("Resources: {Fn::ForEach::L: [I, [a], {'R${I}': {Type: T}}]}"))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("{Fn::Length: [1]}", "Fn::Length needs the transform AWS::LanguageExtensions"),
        ("{Fn::ToJsonString: {}}", "Fn::ToJsonString needs the transform AWS::LanguageExtensions"),
        ("!FindInMap [A, b, c, DefaultValue: 1]", "the DefaultValue of Fn::FindInMap needs the transform"),
    ],
)
def test_functions_without_the_transform_are_refused(expression: str, expected: str) -> None:
    with pytest.raises(CompileError, match=expected):
        compile(parsed(f"Resources: {{R: {{Type: T, Properties: {{V: {expression}}}}}}}"))


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("[AWS::Serverless-2016-10-31, AWS::LanguageExtensions]", "must come before AWS::Serverless-2016-10-31"),
        ("[[AWS::LanguageExtensions]]", "this is no transform"),
        ("{Name: AWS::LanguageExtensions, Parameters: {A: 1}}", "AWS::LanguageExtensions takes no Parameters"),
        ("{Name: AWS::LanguageExtensions, Prameters: {}}", "this is no transform"),
    ],
)
def test_transform_sections_that_are_refused(section: str, expected: str) -> None:
    with pytest.raises(CompileError, match=expected):
        compile(parsed(f"Transform: {section}\nResources: {{R: {{Type: T}}}}"))


FILE = """\
Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Parameters:
  Names: {Type: CommaDelimitedList, Default: "A,B"}
Resources:
  Fn::ForEach::Functions:
    - Name
    - !Ref Names
    - Function${Name}:
        Type: AWS::Serverless::Function
        Properties:
          Handler: index.handler
          Runtime: python3.13
          InlineCode: pass
          Timeout: %s
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds:
        Fn::Length: %s
"""


def in_file(tmp_path: Path, timeout: str, queue: str) -> Template:
    """Return what is made of the template in a file."""
    path = tmp_path / "template.yaml"
    path.write_text(FILE % (timeout, queue), encoding="utf-8")
    file = read(path)
    return compile(Template(dict(file.document), source=file))  # type: ignore[arg-type]  # plain dicts and lists


def test_problems_of_later_transforms_are_told_at_the_line_in_the_loop(tmp_path: Path) -> None:
    with pytest.raises(CompileError) as caught:
        in_file(tmp_path, "5\n          Timeut: 6", "[1]")
    lines = [(problem.resource, problem.place and problem.place.line) for problem in caught.value.problems]
    assert lines == [("FunctionA", 15), ("FunctionB", 15)]


def test_references_that_lead_nowhere_are_told_at_the_line_in_the_loop(tmp_path: Path) -> None:
    with pytest.raises(CompileError) as caught:
        in_file(tmp_path, "!Ref Nothing", "[1]")
    assert {problem.place and problem.place.line for problem in caught.value.problems} == {14}


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(CompileError) as caught:
        in_file(tmp_path, "{Fn::Length: !Ref Here}", "!Ref There")
    lines = [(problem.place and problem.place.line, problem.message) for problem in caught.value.problems]
    assert lines == [
        (14, "there is no parameter 'Here' in the template"),
        (14, "there is no parameter 'Here' in the template"),
        (19, "there is no parameter 'There' in the template"),
    ]


def test_what_a_loop_makes_points_at_its_line(tmp_path: Path) -> None:
    template = in_file(tmp_path, "5", "[1]")
    for logical_id in ("FunctionA", "FunctionB", "FunctionARole"):
        place = template.place(logical_id)
        assert place is not None
        assert (place.line, place.column) == (8, 7)
