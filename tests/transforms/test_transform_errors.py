"""What is told where a transform of a project fails, edits what it is given, or returns no template."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from sampy import CompileError, Context, Origin, Place, Problem, Resource, Stack, Template, compile
from sampy.formats.reading import read
from sampy.intrinsics import Json
from sampy.serverless import Function
from sampy.transforms.project import project_transforms
from sampy.visiting import ResourceView, added, added_for_each, changed, checked

DOCUMENT: dict[str, Json] = {"Transform": "mine", "Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {}}}}
Body = Callable[[Template], object]


def problems(body: Body, stack: Stack | dict[str, Json] | None = None) -> list[Problem]:
    """Return what is told of a stack that goes through a transform."""

    def transform(template: Template, context: Context) -> Template:
        return body(template)  # type: ignore[return-value]  # some return what they must not

    with pytest.raises(CompileError) as caught:
        compile(DOCUMENT if stack is None else stack, transforms={"mine": transform})
    return list(caught.value.problems)


def with_document(document: object) -> Body:
    """Return a transform that returns a document."""
    return lambda template: attrs.evolve(template, document=document)  # type: ignore[arg-type]  # it may be anything


def with_queue(queue: object) -> Body:
    """Return a transform that returns a template with a queue."""
    return with_document({"Resources": {"Jobs": queue}})


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (lambda template: None, "the transform 'mine' returned NoneType, and no Template"),
        (lambda template: template.document, "the transform 'mine' returned dict, and no Template"),
        (
            with_document([]),
            "the transform 'mine' returned a wrong template: the document is a list, and not a map",
        ),
        (
            with_document({"Resources": []}),
            "the transform 'mine' returned a wrong template: Resources: the section Resources must be a map",
        ),
        (
            with_document({"Outputs": {}}),
            "the transform 'mine' returned a wrong template: Resources: the template has no resources",
        ),
        (
            with_queue("AWS::SQS::Queue"),
            "the transform 'mine' returned a wrong template: Resources.Jobs: a resource must be a map with a Type",
        ),
        (
            with_queue({"Type": "AWS::SQS::Queue", "Properties": {"Tags": {1}}}),
            "the transform 'mine' returned a wrong template: Resources.Jobs.Properties.Tags: "
            "a set has no meaning in a template",
        ),
        (
            with_queue({"Type": "AWS::SQS::Queue", "Properties": {"Tags": [(1,)]}}),
            "the transform 'mine' returned a wrong template: Resources.Jobs.Properties.Tags.0: "
            "a tuple has no meaning in a template",
        ),
        (
            with_queue({"Type": "AWS::SQS::Queue", "Properties": {1: 2}}),
            "the transform 'mine' returned a wrong template: Resources.Jobs.Properties: the key 1 is no text",
        ),
    ],
)
def test_what_is_no_template(body: Body, message: str) -> None:
    (problem,) = problems(body)
    assert problem.message == message
    assert problem.place is not None
    assert problem.place.file.endswith("test_transform_errors.py")


def edit_property(template: Template) -> Template:
    template.resources["Jobs"]["Properties"]["DelaySeconds"] = 1  # type: ignore[index,call-overload]  # it is a map
    return template


def edit_and_return_another(template: Template) -> Template:
    del template.resources["Jobs"]["Type"]
    return attrs.evolve(template, document=DOCUMENT)


def edit_document(template: Template) -> Template:
    template.document["Resources"] = None  # type: ignore[index]  # it is typed as what can't be edited
    return template


def edit_sections(template: Template) -> Template:
    template.document["Description"] = "edited"  # type: ignore[index]  # it is typed as what can't be edited
    return template


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (edit_property, "Jobs"),
        (edit_and_return_another, "Jobs"),
        (edit_document, "Jobs"),
        (edit_sections, "the template"),
    ],
)
def test_an_edit_in_place_is_caught_and_reaches_nothing(body: Body, what: str) -> None:
    before = copy.deepcopy(DOCUMENT)
    (problem,) = problems(body)
    assert problem.message == f"the transform 'mine' edits {what} in the template that it is given"
    assert problem.fix == "make another one of it, with sampy.visiting or attrs.evolve"
    assert before == DOCUMENT


def test_a_copy_may_be_edited_and_returned() -> None:
    def transform(template: Template, context: Context) -> Template:
        document = template.to_dict()
        document["Description"] = "edited"
        return attrs.evolve(template, document=document)

    assert compile(DOCUMENT, transforms={"mine": transform}).document["Description"] == "edited"
    assert "Description" not in DOCUMENT


def test_a_failure_at_a_resource_names_it_and_the_line_of_its_declaration() -> None:
    def arn(template: Template) -> Template:
        return changed(template, change=lambda resource: {"Arn": resource.properties["Arn"]})

    stack = Stack("jobs", transforms=["mine"])
    queue = stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    (problem,) = problems(arn, stack)
    assert problem.message == "the transform 'mine' failed: KeyError: 'Arn'"
    assert problem.resource == "Jobs"
    assert problem.detail == f"Jobs is declared at {queue.place}"
    assert problem.place == Place.of(__file__, arn.__code__.co_firstlineno + 1)


def test_a_failure_at_what_was_made_of_a_declaration_names_that_too() -> None:
    def owned(role: ResourceView) -> None:
        assert role.tags["Owner"] == "me"

    stack = Stack("jobs", transforms=["mine"])
    function = stack.add(Function("Fn", runtime="python3.13", handler="index.handler", inline_code="pass"))
    (problem,) = problems(lambda template: checked(template, "AWS::IAM::Role", check=owned), stack)
    assert problem.resource == "FnRole"
    assert problem.detail == f"FnRole was made of Fn, which is declared at {function.place}"


def test_a_change_that_is_no_map() -> None:
    (problem,) = problems(lambda template: changed(template, change=lambda resource: [1]))  # type: ignore[arg-type,return-value]  # what is told
    assert problem.message == (
        "the transform 'mine' failed: TypeError: a change returned list, which is neither a map nor None"
    )


def test_a_transform_that_ends_the_interpreter() -> None:
    (problem,) = problems(lambda template: exit(3))
    assert problem.message == "the transform 'mine' failed: it ends the interpreter"


def test_what_a_transform_refuses_says_which_transform_it_was(tmp_path: Path) -> None:
    (tmp_path / "owned.py").write_text(
        "from sampy import CompileError, Problem\n\n\ndef transform(template, context):\n"
        "    raise CompileError([Problem('nobody owns this', 'say who', ('Resources', 'Jobs'), resource='Jobs')])\n",
        encoding="utf-8",
    )
    stack = Stack("jobs", transforms=["owned"])
    queue = stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    with pytest.raises(CompileError) as caught:
        compile(stack, transforms=project_transforms(tmp_path))
    (problem,) = caught.value.problems
    assert str(problem) == (
        f"{queue.place}: Jobs: nobody owns this\n"
        f"    found by the transform 'owned' ({(tmp_path / 'owned.py').as_posix()})\n"
        "    say who"
    )


def test_the_problems_of_all_resources_are_told_at_once() -> None:
    def named(template: Template) -> Template:
        return checked(template, check=lambda queue: queue.problem("it has no name", "name it"))

    stack = Stack("jobs", transforms=["mine"])
    places = [stack.add(Resource(name, "AWS::SQS::Queue")).place for name in ("Jobs", "Mails")]
    found = problems(named, stack)
    assert [(problem.resource, problem.place) for problem in found] == [("Jobs", places[0]), ("Mails", places[1])]


def test_what_is_wrong_with_an_added_resource_is_told_at_its_own_line() -> None:
    def wrong(template: Template) -> Template:
        return added(template, Resource("my-queue", "AWS::SQS::Queue"))

    (problem,) = problems(wrong)
    assert problem.message == "'my-queue' is not a logical id"
    assert problem.place == Place.of(__file__, wrong.__code__.co_firstlineno + 1)


def test_a_template_that_no_transform_can_read_is_told_as_the_mistake_of_its_author() -> None:
    document: dict[str, Json] = {"Transform": "mine", "Resources": {"Jobs": "AWS::SQS::Queue"}, "Outputs": []}
    found = problems(lambda template: template, document)
    assert [(problem.message, problem.path) for problem in found] == [
        ("the section Outputs must be a map", ("Outputs",)),
        ("a resource must be a map with a Type", ("Resources", "Jobs")),
    ]


def test_a_resource_that_says_nothing_of_itself_was_added_by_the_transform(tmp_path: Path) -> None:
    def transform(template: Template, context: Context) -> Template:
        resources = {**template.resources, "Mails": {"Type": "AWS::SQS::Queue"}}
        return attrs.evolve(template, document={**template.document, "Resources": resources})  # type: ignore[dict-item]  # they are documents

    path = tmp_path / "app.yaml"
    path.write_text("Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\nTransform:\n  - mine\n", encoding="utf-8")
    file = read(path)
    template = compile(Template(file.document, source=file), transforms={"mine": transform})
    assert template.origin("Jobs").rule == "declared"
    assert template.origin("Mails") == Origin("Mails", "AWS::SQS::Queue", "added by the transform mine")
    place = template.place("Mails")
    assert place is not None
    assert place.line == 5


def test_what_the_checks_find_in_an_added_resource_is_told_where_its_owner_was_declared() -> None:
    def transform(template: Template, context: Context) -> Template:
        queue = Resource("Dead", "AWS::SQS::Queue", {"DelaySeconds": "soon"})
        return added_for_each(template, "AWS::SNS::Topic", make=lambda topic: [queue])

    stack = Stack("jobs", transforms=["mine"])
    topic = stack.add(Resource("News", "AWS::SNS::Topic"))
    with pytest.raises(CompileError) as caught:
        compile(stack, transforms={"mine": transform})
    (problem,) = caught.value.problems
    assert (problem.resource, problem.place) == ("Dead", topic.place)
