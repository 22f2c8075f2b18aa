"""Declarations: places, unknown names, kinds told by annotations, and attributes."""

from __future__ import annotations

import inspect

import pytest

from sampy import CompileError, Resource, Stack, compile
from sampy.declaration import properties
from sampy.kinds import Kind, kind_of
from sampy.serverless import Function, PrimaryKey, SimpleTable, events


def here() -> int:
    """Return the line of the caller."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def test_a_declaration_remembers_its_line() -> None:
    table, line = SimpleTable("Votes"), here()
    assert table.place is not None
    assert (table.place.file.rpartition("/")[2], table.place.line) == ("test_declaration.py", line)


def test_two_declarations_are_equal_only_if_they_are_the_same() -> None:
    table = SimpleTable("Votes")
    assert table == table
    assert table != SimpleTable("Votes")


def test_the_text_for_developers_names_type_and_logical_id() -> None:
    assert repr(SimpleTable("Votes")) == "SimpleTable('Votes')"


def test_an_unknown_attribute_says_which_was_meant() -> None:
    with pytest.raises(
        AttributeError, match=r"SimpleTable\('Votes'\) has no attribute 'strem_arn'; did you mean 'stream_arn'?"
    ):
        _ = SimpleTable("Votes").strem_arn  # type: ignore[attr-defined]  # that is the mistake


def test_unknown_properties_are_reported_when_the_stack_is_compiled_all_at_once() -> None:
    stack = Stack("wrong", descripton="typo")  # type: ignore[call-arg]  # that is the mistake
    stack.add(SimpleTable("Votes", tabel_name="votes"))  # type: ignore[call-arg]  # that is the mistake
    stack.add(SimpleTable("Keys", primary_key=PrimaryKey(nam="id", type="String")))  # type: ignore[call-arg]  # that is the mistake
    with pytest.raises(CompileError) as caught:
        compile(stack)
    assert [(problem.message, problem.fix) for problem in caught.value.problems] == [
        ("unknown property 'descripton' of Stack", "did you mean 'description'?"),
        ("unknown property 'tabel_name' of AWS::Serverless::SimpleTable", "did you mean 'table_name'?"),
        ("unknown property 'nam' of PrimaryKey", "did you mean 'name'?"),
        ("property 'name' of PrimaryKey is missing", "add name=..."),
    ]


@pytest.mark.parametrize(
    ("annotation", "kind"),
    [
        ("String | None", Kind((str,))),
        ("Integer", Kind((int,))),
        ("Boolean | None", Kind((bool,))),
        ("bool | None", Kind((bool,))),
        ("String | Document | None", Kind((str, dict))),
        ("PrimaryKey | Document | None", Kind((dict,), nested=("PrimaryKey",))),
        ("Sequence[String | Document] | None", Kind((list,), Kind((str, dict)))),
        ("Mapping[str, Document | String] | None", Kind((dict,), values=Kind((dict, str)))),
        ("String | Sequence[String] | None", Kind((str, list), Kind((str,)))),
        ("String | Document | Sequence[String]", Kind((str, dict, list), Kind((str,)))),
        ("Documents | Sequence[Filter] | None", Kind((list,), nested=())),
        ("Environment | Mapping[str, Document]", Kind((dict,), values=Kind((dict,)), nested=("Environment",))),
        ("object", Kind()),
    ],
)
def test_annotations_tell_the_kind(annotation: str, kind: Kind) -> None:
    assert kind_of(annotation) == kind


def test_properties_are_named_as_in_templates() -> None:
    names = properties(Function)
    assert {"CodeUri", "SourceKMSKeyArn", "AutoPublishCodeSha256", "KmsKeyArn"} < names.keys()
    assert names["CodeUri"].field == "code_uri"
    assert names["Timeout"].in_globals
    assert not names["Role"].in_globals
    assert not {"Metadata", "DependsOn", "LogicalId", "Connectors"} & names.keys()


def test_required_properties_are_those_without_a_default() -> None:
    assert [name for name, each in properties(events.Schedule).items() if each.required] == ["Schedule"]


def test_a_type_error_of_python_stays_one() -> None:
    with pytest.raises(TypeError, match="logical_id"):
        SimpleTable()  # type: ignore[call-arg]  # that is the mistake
    with pytest.raises(TypeError):
        Resource("Topic")  # type: ignore[call-arg]  # that is the mistake
