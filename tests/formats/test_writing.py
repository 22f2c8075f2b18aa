"""Writing: the text that people would write, and that reads back as the document it came from."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
import yaml
from hypothesis import HealthCheck, given, settings, strategies as st

from sampy.errors import CompileError
from sampy.formats import read, to_json, to_yaml

PLAIN = [
    "text",
    "AWS::S3::Bucket",
    "arn:aws:s3:::bucket/*",
    "${A}-b",
    "rate(1 day)",
    "python3.13",
    "/vote/{choice}",
    "a#b",
]
QUOTED = [
    *("", "y", "n", "Yes", "NO", "on", "OFF", "true", "False", "null", "Null", "~", "<<", "=", "---", "..."),
    *("1", "+1", "-1", "1e3", "1.5", ".5", ".inf", "-.INF", ".nan", "0x1F", "0o17", "0b1", "1_000", "012345678901"),
    *("1:30", "190:20:30", "2012-10-17", "2001-12-14 21:59:43", "10.0.0.0/16", "3.13"),
    *(
        " a",
        "a ",
        "a: b",
        "a:",
        "a #b",
        "- a",
        "? a",
        "*",
        "&a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "#a",
        ",a",
        "[a",
        "{a",
    ),
    "Grüße \U0001f600",
]
ESCAPED = [
    ("a\tb", r'"a\tb"'),
    ("a\rb", r'"a\rb"'),
    ("\x00\x1b\x85", r'"\0\x1b\x85"'),
    ("\u2028\ufeff", r'"\u2028\ufeff"'),
    ("\U000e0001", r'"\U000e0001"'),
    ('{"a": 1}', """'{"a": 1}'"""),
    ("it's: \\d", "'it''s: \\d'"),
]


@pytest.mark.parametrize("value", PLAIN)
def test_text_without_quotes(value: str) -> None:
    assert to_yaml({"a": value, value: 1}) == f"a: {value}\n{value}: 1\n"


@pytest.mark.parametrize("value", QUOTED)
def test_text_that_some_reader_takes_for_something_else_is_quoted(value: str) -> None:
    assert to_yaml({"a": value, value: 1}) == f'a: "{value}"\n"{value}": 1\n'


@pytest.mark.parametrize(("value", "expected"), ESCAPED)
def test_characters_that_are_not_seen_are_escaped(value: str, expected: str) -> None:
    assert to_yaml({"a": value}) == f"a: {expected}\n"


VALUES: list[tuple[object, str]] = [
    (None, "null"),
    (True, "true"),
    (0, "0"),
    (-5, "-5"),
    (1.5, "1.5"),
    (-0.0, "-0.0"),
    (1e20, "1.0e+20"),
    (5e-324, "5.0e-324"),
    ({}, "{}"),
    ([], "[]"),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_values(value: object, expected: str) -> None:
    assert to_yaml({"a": value}) == f"a: {expected}\n"


FUNCTIONS: list[tuple[object, str]] = [
    ({"Ref": "Votes"}, "a: !Ref Votes"),
    ({"Fn::GetAtt": ["A", "B.C"]}, "a: !GetAtt A.B.C"),
    ({"Fn::Sub": "${A}: b"}, 'a: !Sub "${A}: b"'),
    ({"Fn::GetAZs": ""}, 'a: !GetAZs ""'),
    ({"Fn::If": ["IsProd", 1, {"Ref": "AWS::NoValue"}]}, 'a: !If [IsProd, 1, !Ref "AWS::NoValue"]'),
    ({"Fn::Join": ["", ["a", {"Ref": "B"}]]}, 'a: !Join ["", [a, !Ref B]]'),
    ({"Fn::Not": [{"Condition": "X"}]}, "a: !Not [!Condition X]"),
    ({"Fn::If": ["A", {"b": 1}, [2]]}, "a: !If\n  - A\n  - b: 1\n  - - 2"),
    ({"Fn::Sub": ["${B}", {"B": 1}]}, "a: !Sub\n  - ${B}\n  - B: 1"),
    ({"Fn::Equals": ["x" * 50, "y" * 50]}, f"a: !Equals\n  - {'x' * 50}\n  - {'y' * 50}"),
    ([{"Ref": "B"}, {"Fn::Split": [",", "b"]}], 'a:\n  - !Ref B\n  - !Split [",", b]'),
]


@pytest.mark.parametrize(("value", "expected"), FUNCTIONS)
def test_short_forms(value: object, expected: str) -> None:
    assert to_yaml({"a": value}) == f"{expected}\n"


FULL_FORMS: list[tuple[object, str]] = [
    ({"Ref": 5}, "a:\n  Ref: 5"),
    ({"Ref": ["b"]}, "a:\n  Ref:\n    - b"),
    ({"Ref": "b", "c": 1}, "a:\n  Ref: b\n  c: 1"),
    ({"Fn::GetAtt": "A.B"}, "a:\n  Fn::GetAtt: A.B"),
    ({"Fn::GetAtt": ["A.B", "C"]}, "a:\n  Fn::GetAtt:\n    - A.B\n    - C"),
    ({"Fn::GetAtt": ["A", {"Ref": "B"}]}, "a:\n  Fn::GetAtt:\n    - A\n    - !Ref B"),
    ({"Fn::GetAtt": ["A"]}, "a:\n  Fn::GetAtt:\n    - A"),
    ({"Fn::If": "b"}, "a:\n  Fn::If: b"),
    ({"Fn::Base64": {"Fn::Sub": "b"}}, "a:\n  Fn::Base64: !Sub b"),
    ({"Fn::ImportValue": {"Fn::Sub": "b"}}, "a:\n  Fn::ImportValue: !Sub b"),
    ({"Fn::Select": [0, {"Fn::GetAZs": {"Ref": "B"}}]}, "a: !Select\n  - 0\n  - Fn::GetAZs: !Ref B"),
    ({"Fn::Transform": {"Name": "b"}}, "a:\n  Fn::Transform:\n    Name: b"),
    ({"Fn::Length": ["b"]}, "a:\n  Fn::Length:\n    - b"),
    ({"Condition": "X"}, "a:\n  Condition: X"),
    ([{"Condition": "X"}], "a:\n  - Condition: X"),
]


@pytest.mark.parametrize(("value", "expected"), FULL_FORMS)
def test_full_forms(value: object, expected: str) -> None:
    assert to_yaml({"a": value}) == f"{expected}\n"


BLOCKS: list[tuple[object, str]] = [
    ("b\nc\n", "a: |\n  b\n  c\n"),
    ("b\n\n  c", "a: |-\n  b\n\n    c\n"),
    ("b\n\n\n", "a: |+\n  b\n\n\n"),
    ("  b\nc", "a: |2-\n    b\n  c\n"),
    ("\nb", "a: |2-\n\n  b\n"),
    ("\tb\nc", "a: |2-\n  \tb\n  c\n"),
    ("b \nc", 'a: "b \\nc"\n'),
    ("b\r\nc", 'a: "b\\r\\nc"\n'),
    ("\n\n", 'a: "\\n\\n"\n'),
    ({"Fn::Sub": "b\nc\n"}, "a: !Sub |\n  b\n  c\n"),
    ({"Fn::Base64": {"Fn::Sub": "b\nc\n"}}, "a:\n  Fn::Base64: !Sub |\n    b\n    c\n"),
    ([{"b": "c\nd"}], "a:\n  - b: |-\n      c\n      d\n"),
]


@pytest.mark.parametrize(("value", "expected"), BLOCKS)
def test_text_of_several_lines(value: object, expected: str) -> None:
    assert to_yaml({"a": value}) == expected


def test_a_whole_document() -> None:
    document: dict[str, object] = {
        "Version": "2010-09-09",
        "Resources": {
            "Vote": {"Type": "AWS::SQS::Queue", "Condition": "IsProd", "Tags": [{"Key": "a", "Value": "b"}, [1, 2]]}
        },
    }
    assert to_yaml(document) == dedent("""\
        Version: "2010-09-09"
        Resources:
          Vote:
            Type: AWS::SQS::Queue
            Condition: IsProd
            Tags:
              - Key: a
                Value: b
              - - 1
                - 2
        """)


def test_the_same_value_twice_is_written_twice() -> None:
    shared = {"b": [1]}
    assert to_yaml({"a": shared, "c": shared}) == "a:\n  b:\n    - 1\nc:\n  b:\n    - 1\n"


def test_a_key_that_is_too_long_for_readers_to_see_is_marked() -> None:
    assert to_yaml({"k" * 1200: {"b": 1}}) == f"? {'k' * 1200}\n:\n  b: 1\n"


def test_an_empty_document() -> None:
    assert (to_yaml({}), to_json({})) == ("{}\n", "{}\n")


def test_json() -> None:
    document: dict[str, object] = {"b": [1, {"Ref": "A"}], "a": "Grüße\n\U0001f600", "c": 1e20}
    assert to_json(document) == dedent("""\
        {
          "b": [
            1,
            {
              "Ref": "A"
            }
          ],
          "a": "Grüße\\n\U0001f600",
          "c": 1e+20
        }
        """)


UNWRITABLE: list[tuple[object, str]] = [
    (math.nan, "no template can hold the number nan"),
    (-math.inf, "no template can hold the number -inf"),
    ("b\ud800", "the text holds half of a character"),
    ({"\udc00": 1}, "the text holds half of a character"),
    ([10**5000], "the number is too large for a template"),
]


@pytest.mark.parametrize("write", [to_json, to_yaml])
@pytest.mark.parametrize(("value", "message"), UNWRITABLE)
def test_what_no_file_can_hold(write: object, value: object, message: str) -> None:
    assert callable(write)
    with pytest.raises(CompileError) as caught:
        write({"a": [value]})
    (problem,) = caught.value.problems
    assert (problem.message, problem.path[:2]) == (message, ("a", 0))


@pytest.mark.parametrize(("used", "unused"), [("read", "writing"), ("to_yaml", "reading"), ("read", "yaml_reading")])
def test_reading_and_writing_are_loaded_apart(used: str, unused: str) -> None:
    program = f"import sys; from sampy.formats import {used}; sys.exit('sampy.formats.{unused}' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


SPECIAL = st.sampled_from(
    [
        *PLAIN,
        *QUOTED,
        *(value for value, _ in ESCAPED),
        "b\nc\n",
        "b\n\n",
        "  b\nc",
        "b \nc",
        "b\r\nc",
        "\t\n",
        "k" * 1200,
        "A.B.C",
    ]
)
TEXT = st.one_of(SPECIAL, st.text(max_size=8), st.text(alphabet=" \t\n:#-ab'\"\\?|>&*!%@,[]{}", max_size=8))
NUMBERS = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False))
NAMES = st.sampled_from(
    [
        *(
            "Ref",
            "Condition",
            "Fn::GetAtt",
            "Fn::Sub",
            "Fn::Base64",
            "Fn::GetAZs",
            "Fn::ImportValue",
            "Fn::ToJsonString",
        ),
        *(
            "Fn::And",
            "Fn::Cidr",
            "Fn::Equals",
            "Fn::FindInMap",
            "Fn::If",
            "Fn::Join",
            "Fn::Not",
            "Fn::Or",
            "Fn::Select",
        ),
        *("Fn::Split", "Fn::Transform", "Fn::Length", "Fn::ForEach::X"),
    ]
)


def _containers(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    arguments = st.one_of(TEXT, st.lists(TEXT, max_size=3), st.lists(values, max_size=3), values)
    return st.one_of(
        st.lists(values, max_size=4),
        st.dictionaries(TEXT, values, max_size=4),
        st.builds(lambda name, argument: {name: argument}, NAMES, arguments),
    )


DOCUMENTS = st.dictionaries(
    TEXT, st.recursive(st.one_of(TEXT, NUMBERS, st.booleans(), st.none()), _containers, max_leaves=12), max_size=4
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(document=DOCUMENTS)
def test_what_is_written_reads_back_as_it_was(tmp_path: Path, document: dict[str, object]) -> None:
    for name, write in (("template.yaml", to_yaml), ("template.json", to_json)):
        path = tmp_path / name
        path.write_bytes(write(document).encode())
        # repr tells 1 from True and 1.0, and the order of keys, which == doesn't.
        assert repr(read(path).document) == repr(document)


@settings(deadline=None)
@given(document=DOCUMENTS)
def test_both_parsers_of_pyyaml_see_the_same(document: dict[str, object]) -> None:
    text = to_yaml(document)
    assert [str(event) for event in yaml.parse(text, yaml.SafeLoader)] == [
        str(event) for event in yaml.parse(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    ]
