"""Parameters of transforms: which keyword each of them is, and what is told of one that is wrong."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from sampy import CompileError, Context, Parameter, Resource, Stack, Template, compile
from sampy.formats.reading import read
from sampy.intrinsics import NO_VALUE, Json, Ref, Transform
from sampy.transforms import Transform as Function

RESOURCES: dict[str, Json] = {"Jobs": {"Type": "AWS::SQS::Queue"}}


def noting(
    template: Template,
    context: Context,
    *,
    text: str = "",
    days: int = 0,
    share: float = 0.0,
    on: bool = False,
    names: list[str] | None = None,
    more: dict[str, int] | None = None,
    anything=None,  # type: ignore[no-untyped-def]  # a parameter that takes any value
) -> Template:
    """Say in a note what is given."""
    given = {"text": text, "days": days, "share": share, "on": on, "names": names, "more": more, "anything": anything}
    return attrs.evolve(template, notes=(str({name: value for name, value in given.items() if value}),))


def needing(template: Template, context: Context, *, bucket: str, kms_key_arn: str) -> Template:
    """Need two parameters."""
    return attrs.evolve(template, notes=(bucket, kms_key_arn))


def plain(template: Template, context: Context) -> Template:
    """Take no parameters."""
    return template


TRANSFORMS: dict[str, Function] = {"noting": noting, "needing": needing, "plain": plain}


def noted(parameters: Json, context: Context | None = None, **sections: Json) -> str:
    """Return the note of a transform that is given parameters in a template."""
    document = {"Transform": {"Name": "noting", "Parameters": parameters}, "Resources": RESOURCES, **sections}
    (note,) = compile(document, context or Context(checks=False), transforms=TRANSFORMS).notes
    return note


def problems(name: str, parameters: Json, **sections: Json) -> list[tuple[str, str | None]]:
    """Return what is told, and what to do, of the parameters of a transform in a template."""
    document = {"Transform": [{"Name": name, "Parameters": parameters}], "Resources": RESOURCES, **sections}
    with pytest.raises(CompileError) as caught:
        compile(document, transforms=TRANSFORMS)
    return [(problem.message, problem.fix) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("parameters", "note"),
    [
        ({"Text": "a"}, "{'text': 'a'}"),
        ({"Days": 7}, "{'days': 7}"),
        ({"Share": 0.5}, "{'share': 0.5}"),
        ({"Share": 2}, "{'share': 2}"),
        ({"On": True}, "{'on': True}"),
        ({"Names": ["a", "b"]}, "{'names': ['a', 'b']}"),
        ({"More": {"A": 1}}, "{'more': {'A': 1}}"),
        ({"Anything": {"A": [1, "b"]}}, "{'anything': {'A': [1, 'b']}}"),
        ({"Text": "a", "Days": 7}, "{'text': 'a', 'days': 7}"),
        ({}, "{}"),
    ],
)
def test_each_parameter_is_the_keyword_of_its_name(parameters: Json, note: str) -> None:
    assert noted(parameters) == note


def test_parameters_of_a_stack() -> None:
    stack = Stack("jobs", transforms=[Transform("needing", {"Bucket": "b", "KmsKeyArn": "k"}), "plain"])
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    template = compile(stack, transforms=TRANSFORMS)
    assert template.notes == ("b", "k")
    assert "Transform" not in template.document


@pytest.mark.parametrize(
    ("name", "parameters", "told"),
    [
        (
            "noting",
            {"Day": 1},
            [("the transform 'noting' has no parameter 'Day'", "did you mean 'Days'?")],
        ),
        (
            "noting",
            {"days": 1},
            [("the transform 'noting' has no parameter 'days'", "did you mean 'Days'?")],
        ),
        ("plain", {"Days": 1}, [("the transform 'plain' has no parameter 'Days'", "remove it")]),
        (
            "needing",
            {},
            [
                ("the transform 'needing' needs the parameter 'Bucket'", "add Bucket to its Parameters"),
                ("the transform 'needing' needs the parameter 'KmsKeyArn'", "add KmsKeyArn to its Parameters"),
            ],
        ),
        (
            "noting",
            {"Days": "7"},
            [("the parameter 'Days' of the transform 'noting' is '7', which is not an integer", "use an integer")],
        ),
        (
            "noting",
            {"Days": True},
            [("the parameter 'Days' of the transform 'noting' is True, which is not an integer", "use an integer")],
        ),
        (
            "noting",
            {"On": 1},
            [("the parameter 'On' of the transform 'noting' is 1, which is not true or false", "use true or false")],
        ),
        (
            "noting",
            {"Names": ["a", 1]},
            [
                (
                    "the parameter 'Names' of the transform 'noting' is ['a', 1], "
                    "which is not a list, each value of it a string",
                    "use a list, each value of it a string",
                )
            ],
        ),
    ],
)
def test_what_is_told_of_wrong_parameters(name: str, parameters: Json, told: list[tuple[str, str]]) -> None:
    assert problems(name, parameters) == told


@pytest.mark.parametrize(
    ("declared", "value", "note"),
    [
        ({"Type": "String", "Default": "a"}, {"Text": {"Ref": "Given"}}, "{'text': 'a'}"),
        ({"Type": "String", "Default": "a"}, {"Text": {"Fn::Sub": "x-${Given}"}}, "{'text': 'x-a'}"),
        ({"Type": "Number", "Default": 7}, {"Days": {"Ref": "Given"}}, "{'days': 7}"),
        ({"Type": "String", "Default": "True"}, {"On": {"Ref": "Given"}}, "{'on': True}"),
        ({"Type": "CommaDelimitedList", "Default": "a, b"}, {"Names": {"Ref": "Given"}}, "{'names': ['a', 'b']}"),
        ({"Type": "String", "Default": "3"}, {"More": {"A": {"Ref": "Given"}}}, "{'more': {'A': 3}}"),
    ],
)
def test_a_reference_is_what_the_parameter_of_the_template_is(declared: Json, value: Json, note: str) -> None:
    assert noted(value, Parameters={"Given": declared}) == note


def test_a_value_that_is_given_wins_over_the_default_of_the_parameter() -> None:
    stack = Stack("jobs")
    days = stack.add(Parameter("Days", type="Number", default=7))
    stack.transforms = [Transform("noting", {"Days": days})]
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    context = Context(parameters={"Days": "9"})
    assert compile(stack, context, transforms=TRANSFORMS).notes == ("{'days': 9}",)


def test_no_value_is_a_parameter_that_is_not_given() -> None:
    stack = Stack("jobs", transforms=[Transform("noting", {"Days": NO_VALUE})])
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    assert compile(stack, transforms=TRANSFORMS).notes == ("{}",)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Ref("Later"), ("the parameter Later has no value yet", "pass --parameter Later=...")),
        (Ref("Late"), ("there is no parameter 'Late' in the template", "did you mean 'Later'?")),
        (Ref("Jobs"), ("Jobs is known only when the stack is deployed", "use a parameter")),
    ],
)
def test_what_is_not_known_yet(value: object, told: tuple[str, str]) -> None:
    stack = Stack("jobs", transforms=[Transform("noting", {"Text": value})])
    stack.add(Parameter("Later"))
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    with pytest.raises(CompileError) as caught:
        compile(stack, transforms=TRANSFORMS)
    (problem,) = caught.value.problems
    assert (problem.message, problem.fix) == told


def test_a_wrong_parameter_is_told_at_the_line_of_the_template(tmp_path: Path) -> None:
    path = tmp_path / "app.yaml"
    path.write_text(
        "Transform:\n  - Name: noting\n    Parameters:\n      Days: many\nResources:\n  Q: {Type: AWS::SQS::Queue}\n"
    )
    file = read(path)
    with pytest.raises(CompileError) as caught:
        compile(Template(file.document, source=file), transforms=TRANSFORMS)
    (problem,) = caught.value.problems
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == (path.as_posix(), 4)


def test_a_wrong_parameter_is_told_at_the_line_of_the_stack() -> None:
    stack = Stack(
        "jobs",
        transforms=[Transform("noting", {"Dais": 1})],
    )
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    with pytest.raises(CompileError) as caught:
        compile(stack, transforms=TRANSFORMS)
    (problem,) = caught.value.problems
    assert stack.place is not None
    assert problem.place == attrs.evolve(stack.place, line=(stack.place.line or 0) + 2)


def test_an_annotation_that_no_value_can_be_held_against_is_told_at_the_function() -> None:
    def odd(template: Template, context: Context, *, path: Path) -> Template:
        return template

    with pytest.raises(CompileError) as caught:
        compile({"Transform": "odd", "Resources": RESOURCES}, transforms={"odd": odd})
    (problem,) = caught.value.problems
    assert problem.message == "the parameter 'path' of the transform 'odd' is a Path"
    assert problem.place is not None
    assert problem.place.file.endswith("test_transform_parameters.py")
