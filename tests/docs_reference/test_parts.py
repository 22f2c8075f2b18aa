"""How docstrings are read, annotations put into words, and examples made into modules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from sampy.declaration import (
    Declaration,
    Document,
    Documents,
    Integer,
    PropertyType,
    Referable,
    String,
    Strings,
    declaration,
)
from sampy.serverless import events, state_machine_events
from scripts.reference.annotations import property_types, taken
from scripts.reference.catalogue import event_types, slug
from scripts.reference.docstrings import meaning, parsed
from scripts.reference.examples import module_of
from scripts.reference.markdown import anchor, table


@declaration
class Inner(PropertyType):
    """Something nested.

    Args:
        shared: From the base.
    """

    shared: String | None = None


@declaration
class Outer(Inner):
    """Takes one of everything."""

    text: String
    literal: bool | str | None = None
    numbers: Mapping[str, Integer] | Document | None = None
    words: Sequence[String] | Strings | None = None
    mixed: Sequence[String | Document] | None = None
    nested: Inner | Mapping[str, Document] | None = None
    several: Sequence[Inner | Document] | Documents | None = None
    named: Mapping[str, Mapping[str, Inner | Document]] | None = None
    text_or_nested: String | Inner | Document | None = None
    anything: Mapping[str, object] | None = None
    other: Referable | str | None = None


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("text", "text"),
        ("literal", "literal true or false or literal text"),
        ("numbers", "map of integers"),
        ("words", "list of text"),
        ("mixed", "list of (text or map)"),
        ("nested", "<Inner>"),
        ("several", "list of <Inner>"),
        ("named", "map of maps of <Inner>"),
        ("text_or_nested", "text or <Inner>"),
        ("anything", "map"),
        ("other", "declaration or literal text"),
        ("shared", "text"),
    ],
)
def test_an_annotation_in_words(field: str, words: str) -> None:
    assert taken(Outer, field, lambda cls: f"<{cls.__name__}>") == words


def test_property_types_of_an_annotation() -> None:
    assert list(property_types(Outer, "named")) == [Inner]
    assert list(property_types(Outer, "mixed")) == []


def test_an_annotation_that_has_no_words() -> None:
    @declaration
    class Unknown(PropertyType):
        value: complex

    with pytest.raises(ValueError, match="says complex, which WORDS doesn't know"):
        taken(Unknown, "value", repr)


def test_a_docstring_in_its_parts() -> None:
    read = parsed(
        """A queue,
        in two lines.

        Source: AWS page "Queue".

        More about ``it``.

        Args:
            name: The name; ``a``
                or `b`.
            size: How many.

        Example::

            stack.add(
                Queue("Q")
            )
        """
    )
    assert read.first_line == "A queue, in two lines."
    assert read.description == "A queue, in two lines.\n\nMore about `it`."
    assert read.source == 'Source: AWS page "Queue".'
    assert read.arguments == {"name": "The name; `a` or `b`.", "size": "How many."}
    assert read.example == 'stack.add(\n    Queue("Q")\n)'


def test_a_meaning_comes_from_the_class_that_tells_it() -> None:
    assert meaning(Outer, "shared") == "From the base."
    assert meaning(Outer, "text") == ""
    assert issubclass(Outer, Declaration)


def test_an_example_becomes_a_module() -> None:
    example = 'q = stack.add(Resource("Q", "AWS::SQS::Queue"))\nstack.add(Output("In", value=f"{q}.{REGION}"))\nlen("")'
    assert module_of(example).startswith(
        "from sampy import Output, Resource, Stack\n"
        "from sampy.intrinsics import REGION\n"
        "\n"
        'stack = Stack("example")\n'
        "q = "
    )
    with pytest.raises(ValueError, match="uses 'Nothing'"):
        module_of("Nothing()")


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("SimpleTable", "simple-table"),
        ("GraphQLApi", "graphql-api"),
        ("S3", "s3"),
        ("SQS", "sqs"),
        ("DynamoDB", "dynamodb"),
        ("IoTRule", "iot-rule"),
        ("ScheduleV2", "schedule-v2"),
        ("CloudWatchLogs", "cloudwatch-logs"),
    ],
)
def test_the_name_of_a_page(name: str, page: str) -> None:
    assert slug(name) == page


def test_a_table_has_no_empty_columns() -> None:
    rows = [("a|b", "", "1"), ("c", "", "")]
    assert table(("A", "B", "C"), rows) == "| A | C |\n| --- | --- |\n| a\\|b | 1 |\n| c | |"


def test_an_anchor() -> None:
    assert anchor("AWS::Serverless::Api, it's") == "awsserverlessapi-its"


def test_events_of_state_machines() -> None:
    found = {each.cls: (each.of, each.page) for each in event_types()}
    assert found[events.ScheduleV2] == (("functions", "state machines"), "events/schedule-v2.md")
    assert found[events.Schedule] == (("functions",), "events/schedule.md")
    assert found[state_machine_events.Schedule] == (("state machines",), "state-machine-events/schedule.md")
