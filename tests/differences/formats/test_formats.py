"""The formats of differences, each as it comes out."""

from __future__ import annotations

import json

import attrs
import pytest
from syrupy.assertion import SnapshotAssertion

from sampy.differences import ABSENT, Action, Change, Difference, Effect, ResourceChange
from sampy.differences.formats import FORMATS, render
from sampy.differences.formats.rows import summary
from tests.differences.formats.example import NOTHING, VOTES


def one(*changes: Change, type_: str = "AWS::Lambda::Function") -> Difference:
    """Return a difference in which one resource changes."""
    return Difference("s", {}, {}, (ResourceChange("It", type_, Action.MODIFY, Effect.IN_PLACE, changes),))


def details(*changes: Change) -> list[str]:
    """Return the lines of the values that change, as text has them."""
    return [line.strip() for line in render("text", [one(*changes)]).splitlines()[2:-2]]


def changed(before: object, after: object, *path: str | int) -> Change:
    """Return the change of a property."""
    return Change(("Properties", *(path or ("P",))), before, after)  # type: ignore[arg-type]  # Json


@pytest.mark.parametrize("name", ["text", "json", "markdown"])
def test_a_difference_with_something_of_everything(name: str, snapshot: SnapshotAssertion) -> None:
    assert render(name, [VOTES]) == snapshot


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_ends_with_a_line_break(name: str) -> None:
    assert render(name, [VOTES, NOTHING]).endswith("\n")


def test_nothing_to_tell() -> None:
    assert render("text", [NOTHING]) == "empty: no differences\n"
    assert render("markdown", [NOTHING]) == "### empty: no differences\n"
    assert render("jsonpatch", [NOTHING]) == "[]\n"


def test_the_summary() -> None:
    assert summary(VOTES) == (
        "1 to add, 1 to change in place, 1 to replace, 1 that may be replaced, 1 to rename, 2 to delete,"
        " 3 beside the resources, 2 broader, 2 drifted"
    )


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (3, 30, "~ P: 3 → 30"),
        (3, "3", '~ P: 3 → "3"'),
        ("a", "a b", '~ P: a → "a b"'),
        (ABSENT, True, "+ P: true"),
        ("x", ABSENT, "- P: x"),
        (None, ABSENT, "- P: null"),
        ({"Ref": "A"}, {"Fn::GetAtt": ["A", "Arn"]}, "~ P: !Ref A → !GetAtt A.Arn"),
        ({"Fn::Sub": "${A}-b"}, "a", "~ P: !Sub ${A}-b → a"),
        ({"a": 1, "b": 2}, {"a": 1, "b": 3}, "~ P.b: 2 → 3"),
        ([1, 2, 3], [1, 3], "- P[1]: 2"),
        ([{"Key": "a"}], [{"Key": "a"}, {"Key": "b"}], "+ P[1]: {Key: b}"),
        ('{"a": 1, "b": [1]}', '{"a": 1, "b": [1, 2]}', "+ P.b[1]: 2"),
        (
            f"s3://b/{'1' * 64}.zip",
            f"s3://b/{'2' * 64}.zip",
            f"~ P: s3://b/{'1' * 29}…{'1' * 32}.zip → s3://b/{'2' * 29}…{'2' * 32}.zip",
        ),
    ],
)
def test_values(before: object, after: object, shown: str) -> None:
    assert details(changed(before, after)) == [shown]


def test_of_long_values_what_differs_is_shown() -> None:
    before = "The quick brown fox jumps over the lazy dog and the quick brown fox jumps over the lazy dog again"
    assert details(changed(before, before.replace("lazy dog and", "lazy cat and"))) == [
        "~ P: …er the lazy dog and the qui… → …er the lazy cat and the qui…"
    ]


def test_texts_of_many_lines_are_shown_by_their_lines() -> None:
    assert details(changed("a\nb\nc\nd\n", "a\nb\nC\nd\n")) == ["~ P", "…", "b", "-c", "+C", "d"]


def test_what_steers_a_terminal_is_spelt_out() -> None:
    assert details(changed("a\n", "a\n\x1b[31mred")) == ["~ P", "…", "a", "+\\x1b[31mred"]
    assert details(changed("a", "\x1b[31mred")) == ['~ P: a → "\\u001b[31mred"']


def test_json_that_is_spelt_otherwise() -> None:
    assert details(changed('{"a":1}', '{"a": 1}')) == ['~ P: "{\\"a\\":1}" → "{\\"a\\": 1}"']


SECRETS = (
    changed("hunter2", "hunter3", "Environment", "Variables", "DB_PASSWORD"),
    changed({"MasterUserPassword": "hunter2"}, ABSENT, "Database"),
    changed("AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLF", "Environment", "Variables", "WHO"),
)


@pytest.mark.parametrize("name", FORMATS)
def test_secrets_are_in_no_format(name: str) -> None:
    with_secrets = attrs.evolve(
        one(*SECRETS),
        before={
            "Resources": {"It": {"Type": "T", "Properties": {"Password": "hunter2", "Who": "AKIAIOSFODNN7EXAMPLE"}}}
        },
        after={
            "Resources": {"It": {"Type": "T", "Properties": {"Password": "hunter3", "Who": "AKIAIOSFODNN7EXAMPLF"}}}
        },
    )
    text = render(name, [with_secrets, VOTES])
    assert "hunter" not in text
    assert "AKIA" not in text


def test_the_default_of_a_parameter_with_no_echo_is_hidden() -> None:
    template = {"Parameters": {"Pin": {"Type": "String", "NoEcho": True, "Default": "1234"}}}
    difference = Difference("s", {}, template, sections=(_section("Parameters", "Pin", template["Parameters"]["Pin"]),))  # type: ignore[arg-type]  # Json
    for name in FORMATS:
        assert "1234" not in render(name, [difference])


def _section(section: str, name: str, after: object) -> object:
    from sampy.differences import SectionChange

    return SectionChange(section, name, (Change((), ABSENT, after),))  # type: ignore[arg-type]  # Json


def test_json_has_a_list_with_an_object_for_each_stack() -> None:
    votes, empty = json.loads(render("json", [VOTES, NOTHING]))
    assert votes["stack"] == "votes"
    assert empty == {
        "stack": "empty",
        "summary": dict.fromkeys(votes["summary"], 0),
        "resources": [],
        "sections": [],
        "security": [],
        "drift": None,
        "notes": [],
    }


def test_a_patch_makes_the_new_template() -> None:
    import jsonpatch

    before = {"Resources": {"It": {"Type": "T", "Properties": {"a": 1}}}}
    after = {"Resources": {"It": {"Type": "T", "Properties": {"a": 2}}}}
    patch = json.loads(render("jsonpatch", [Difference("s", before, after)]))  # type: ignore[arg-type]  # Json
    assert patch == [{"op": "replace", "path": "/Resources/It/Properties/a", "value": 2}]
    assert jsonpatch.apply_patch(before, patch) == after


def test_markdown_is_never_longer_than_a_comment_may_be() -> None:
    many = tuple(
        ResourceChange(f"R{index}", "T", Action.MODIFY, Effect.IN_PLACE, (changed("a" * 50, "b" * 50),))
        for index in range(1000)
    )
    text = render("markdown", [Difference("s", {}, {}, many)])
    assert 60_000 < len(text) <= 65_536
    assert text.startswith("### s: 1000 to change in place\n")
    assert text.endswith("This is cut: it is longer than a comment may be. `sampy diff` shows all of it.\n")
    assert text.count("<details>") == text.count("</details>")
    assert text.count("```") % 2 == 0


def test_what_users_write_is_no_markdown() -> None:
    text = render(
        "markdown", [attrs.evolve(one(changed("```\n</details>@all\na", "```\nb")), name="<b>@all|", notes=("*a*",))]
    )
    assert "### &lt;b&gt;@<!-- -->all\\|: " in text
    assert "````diff" in text
    assert "\\*a\\*" in text


def test_colours_are_for_terminals() -> None:
    assert "\x1b[" not in render("text", [VOTES])
    assert "\x1b[7m" in render("text", [VOTES], colour=True), "data loss stands out"
