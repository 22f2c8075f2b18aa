"""Reading: what a file says, where it says it, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest
import yaml
from hypothesis import HealthCheck, given, settings, strategies as st

from sampy.errors import CompileError, DocumentPath
from sampy.formats import TemplateFile, read
from sampy.formats.yaml_scalars import NotAScalar, plain

Reader = Callable[..., TemplateFile]


@pytest.fixture
def reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """Return a function that reads a template of the given content."""
    monkeypatch.chdir(tmp_path)

    def read_content(content: str | bytes, name: str = "template.yaml") -> TemplateFile:
        data = content.encode() if isinstance(content, str) else content
        Path(name).write_bytes(data)
        return read(Path(name))

    return read_content


def told(reading: Reader, content: str | bytes, name: str = "template.yaml") -> list[str]:
    """Return the problems of a template, each as ``place: message``."""
    with pytest.raises(CompileError) as caught:
        reading(content, name)
    assert all(problem.fix for problem in caught.value.problems)
    return [f"{problem.place}: {problem.message}" for problem in caught.value.problems]


SHORT_FORMS: list[tuple[str, object]] = [
    ("!Ref Votes", {"Ref": "Votes"}),
    ("!Condition IsProd", {"Condition": "IsProd"}),
    ("!GetAtt Votes.Arn", {"Fn::GetAtt": ["Votes", "Arn"]}),
    ("!GetAtt Nested.Outputs.Url", {"Fn::GetAtt": ["Nested", "Outputs.Url"]}),
    ("!GetAtt Votes", {"Fn::GetAtt": ["Votes"]}),
    ("!GetAtt [Votes, !Ref Name]", {"Fn::GetAtt": ["Votes", {"Ref": "Name"}]}),
    ("!Sub '${A}-b'", {"Fn::Sub": "${A}-b"}),
    ("!Sub ['${A}', {A: 1}]", {"Fn::Sub": ["${A}", {"A": 1}]}),
    ("!Join ['', [a, b]]", {"Fn::Join": ["", ["a", "b"]]}),
    ("!Select [0, !GetAZs '']", {"Fn::Select": [0, {"Fn::GetAZs": ""}]}),
    ("!Split [',', a]", {"Fn::Split": [",", "a"]}),
    ("!If [A, 1, 2]", {"Fn::If": ["A", 1, 2]}),
    (
        "!And [!Equals [a, b], !Or [!Not [c]]]",
        {"Fn::And": [{"Fn::Equals": ["a", "b"]}, {"Fn::Or": [{"Fn::Not": ["c"]}]}]},
    ),
    ("!FindInMap [A, b, c]", {"Fn::FindInMap": ["A", "b", "c"]}),
    ("!ImportValue a", {"Fn::ImportValue": "a"}),
    ("!ImportValue {Fn::Sub: a}", {"Fn::ImportValue": {"Fn::Sub": "a"}}),
    ("!Base64 a", {"Fn::Base64": "a"}),
    ("!Cidr [a, 1, 2]", {"Fn::Cidr": ["a", 1, 2]}),
    ("!Transform {Name: AWS::Include}", {"Fn::Transform": {"Name": "AWS::Include"}}),
    ("!ToJsonString {a: 1}", {"Fn::ToJsonString": {"a": 1}}),
    ("!Length [a]", {"Fn::Length": ["a"]}),
    ("!Contains [[a], a]", {"Fn::Contains": [["a"], "a"]}),
    ("!Ref 123", {"Ref": "123"}),
    ("!Ref", {"Ref": ""}),
]


@pytest.mark.parametrize(("written", "expected"), SHORT_FORMS)
def test_short_forms(reading: Reader, written: str, expected: object) -> None:
    assert reading(f"a: {written}\n").document == {"a": expected}


SCALARS: list[tuple[str, object]] = [
    ("text", "text"),
    ("", None),
    ("~", None),
    ("yes", True),
    ("Off", False),
    ("y", "y"),
    ("12", 12),
    ("-1_000", -1000),
    ("0x1F", 31),
    ("010", 8),
    ("0b11", 3),
    ("1:30", 90),
    ("012345678901", "012345678901"),
    ("0o17", "0o17"),
    ("1.5", 1.5),
    ("1e3", "1e3"),
    ("1.0e+3", 1000.0),
    ("1:30.5", 90.5),
    ("2012-10-17", "2012-10-17"),
    ("2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"),
    ("'12'", "12"),
    ("=", "="),
    ("<<", "<<"),
    ("!!str 12", "12"),
    ("!!int '12'", 12),
    ("!!float -3", -3.0),
    ("!!bool yes", True),
    ("!!null ''", None),
    ('"\\U0001F600"', "\U0001f600"),
]


@pytest.mark.parametrize(("written", "expected"), SCALARS)
def test_scalars(reading: Reader, written: str, expected: object) -> None:
    value = reading(f"a: {written}\n").document["a"]
    assert (type(value), value) == (type(expected), expected)


KEYS = [("200", "200"), ("on", "on"), ("yes", "yes"), ("010", "010"), ("~", "null"), ("2012-10-17", "2012-10-17")]


@pytest.mark.parametrize(("written", "key"), [*KEYS, ("1.0", "1.0"), ("'<<'", "<<"), ("!!int 5", "5"), ("*x ", "x")])
def test_keys_are_text(reading: Reader, written: str, key: str) -> None:
    assert reading(f"a: [&x x]\nb: {{{written}: 1}}\n").document["b"] == {key: 1}


MERGES: list[tuple[str, dict[str, object]]] = [
    ("b: {<<: *x, q: 3}", {"p": 1, "q": 3}),
    ("b: {q: 3, <<: *x}", {"p": 1, "q": 3}),
    ("b: {<<: [{p: 7}, *x]}", {"p": 7, "q": 2}),
    ("b: {<<: {r: 1}}", {"r": 1}),
    ("b: *x", {"p": 1, "q": 2}),
]


@pytest.mark.parametrize(("written", "expected"), MERGES)
def test_merges_and_aliases(reading: Reader, written: str, expected: dict[str, object]) -> None:
    assert reading(f"a: &x {{p: 1, q: 2}}\n{written}\n").document["b"] == expected


FORMATS: list[tuple[str, str, dict[str, object]]] = [
    ("template.json", '{"a": [1, 1.5, null, true]}', {"a": [1, 1.5, None, True]}),
    ("template.yaml", '{"a": 1e3}', {"a": 1000.0}),
    ("template.template", "{a: !Ref b}", {"a": {"Ref": "b"}}),
    ("template.yml", '{"a": 1,}', {"a": 1}),
    ("template", "a: 1", {"a": 1}),
    ("template.yaml", "\ufeffa: 1\r\nb: 2\r\n", {"a": 1, "b": 2}),
    ("template.json", '\ufeff{"a": "\\ud83d\\ude00"}', {"a": "\U0001f600"}),
]


@pytest.mark.parametrize(("name", "content", "expected"), FORMATS)
def test_formats(reading: Reader, name: str, content: str, expected: dict[str, object]) -> None:
    assert reading(content, name).document == expected


def test_the_text_and_folder_are_kept(reading: Reader, tmp_path: Path) -> None:
    reading("a: 1\n")
    template = read(tmp_path / "template.yaml")
    assert (template.text, template.folder) == ("a: 1\n", tmp_path)


PLACED = dedent("""\
    Base: &base
      One: 1
    Resources:
      Vote:
        <<: *base
        Two: !GetAtt Votes.Arn
        Three:
          - a
          - Name: !Sub ["${A}", {A: !Ref B}]
          - *base
      "null":
        200: x
    """)
PLACES: list[tuple[DocumentPath, str]] = [
    ((), "template.yaml:1:1"),
    (("Resources",), "template.yaml:3:1"),
    (("Resources", "Vote"), "template.yaml:4:3"),
    (("Resources", "Vote", "One"), "template.yaml:2:3"),
    (("Resources", "Vote", "Two"), "template.yaml:6:5"),
    (("Resources", "Vote", "Two", "Fn::GetAtt"), "template.yaml:6:10"),
    (("Resources", "Vote", "Two", "Fn::GetAtt", 0), "template.yaml:6:10"),
    (("Resources", "Vote", "Three", 0), "template.yaml:8:9"),
    (("Resources", "Vote", "Three", 1, "Name"), "template.yaml:9:9"),
    (("Resources", "Vote", "Three", 1, "Name", "Fn::Sub", 1, "A", "Ref"), "template.yaml:9:33"),
    (("Resources", "Vote", "Three", 2, "One"), "template.yaml:2:3"),
    (("Resources", "Vote", "Three", 9), "template.yaml:7:5"),
    (("Resources", "Vote", "Three", "x"), "template.yaml:7:5"),
    (("Resources", "Vote", "Two", "Ref"), "template.yaml:6:5"),
    (("Resources", "null", "200", "x"), "template.yaml:12:5"),
    (("Outputs", "Url"), "template.yaml:1:1"),
]


@pytest.mark.parametrize(("path", "place"), PLACES)
def test_places_in_yaml(reading: Reader, path: DocumentPath, place: str) -> None:
    assert str(reading(PLACED).place(path)) == place


JSON_PLACES: list[tuple[DocumentPath, str]] = [
    ((), "template.json:2:1"),
    (("a",), "template.json:3:3"),
    (("a", 1), "template.json:4:3"),
    (("a", 2, "b"), "template.json:4:7"),
    (("a", 9), "template.json:3:3"),
    (("c\n", "d"), "template.json:5:11"),
    (("c\n", "d", "e"), "template.json:5:11"),
]


@pytest.mark.parametrize(("path", "place"), JSON_PLACES)
def test_places_in_json(reading: Reader, path: DocumentPath, place: str) -> None:
    content = '\n{\n  "a": [1,\n  2, {"b": "x,]\\""}],\n  "c\\n": {"d": null}\n}\n'
    assert str(reading(content, "template.json").place(path)) == place


def test_places_in_yaml_that_starts_like_json(reading: Reader) -> None:
    assert str(reading("{\n a: 1}").place(("a",))) == "template.yaml:2:2"


SYNTAX = [
    ("a:\n\tb: 1\n", "2:1: line 2 is indented with a tab"),
    ("a:\n  b: 1\n\tc: 2\n", "3:1: line 3 is indented with a tab"),
    ("a: |\n\tb\n", "2:1: line 2 is indented with a tab"),
    ("a:\t\tb: 1\n", "1:6: there is a ':' where no key can be"),
    ("a: b: c\n", "1:5: there is a ':' where no key can be"),
    ("a: - b\n", "1:4: there is a '-' where no list item can be"),
    ("a: 1\nb\nc: 2\n", "3:1: the line 2 should hold a key, and has no ':' after it"),
    ("a: [1, 2\nb: 3\n", "2:2: the '[' of line 1 is not closed where it should be"),
    ("a: {b: 1\n", "2:1: the '{' of line 1 is not closed where it should be"),
    ("a: 1]\nb: [1]]\n", "2:7: there is a ']' that closes nothing"),
    ("a: 'x\nb: 1\n", "3:1: the quote that is opened in line 1 is never closed"),
    ("a: 'it's'\n", "1:8: this is no key of the mapping that starts in line 1"),
    ("a:\n  b: 1\n c: 2\n", "3:2: this is no key of the mapping that starts in line 1"),
    ("a:\n  - b\n  c: d\n", "3:3: this is no item of the list that starts in line 2"),
    ("Resource: *\n", "1:12: a plain value can't start with '*'"),
    ("a: @b\n", "1:4: a plain value can't start with '@'"),
    ("a: %b\n", "1:4: a plain value can't start with '%'"),
    ("a: & b\n", "1:5: a plain value can't start with '&'"),
    ('a: "\\d"\n', "1:5: this escape is unknown"),
    ('a: "\\ud800"\n', "1:7: there is an escape that stands for no character"),
    ("a: *x\n", "1:4: there is no anchor '&x' before this alias"),
    ("a: &x 1\nb: &x 2\n", "2:4: the anchor '&x' is already in line 1"),
    ("a: !x!y 1\n", "1:4: there is no tag of this name"),
    ("a: 1\n---\nb: 2\n", "2:1: the file holds more than one document"),
    ("a: 1\n...\nb: 2\n", "3:1: there is more after the end of the template"),
    ("%YAML 2.0\n---\na: 1\n", "1:1: this version of YAML is not supported"),
    ("a: 1\nb: \x00c\n", "2:4: there is a character that YAML doesn't allow: U+0000"),
    ("a: \x1bb\n", "1:4: there is a character that YAML doesn't allow: U+001B"),
]


@pytest.mark.parametrize(("content", "expected"), SYNTAX)
def test_yaml_that_is_none(reading: Reader, content: str, expected: str) -> None:
    assert told(reading, content) == [f"template.yaml:{expected}"]


JSON_SYNTAX = [
    ('{"a": 1', "1:8: the file ends before the template does"),
    ('{"a": 1,\n}', "2:1: there is a comma after the last entry"),
    ("{'a': 1}", "1:2: there is a single quote, and JSON knows only double quotes"),
    ('{"a": 1}\n// b', "2:1: there is more after the end of the template"),
    ('{ // b\n"a": 1}', "1:3: JSON has no comments"),
    ('{"a" 1}', "1:6: a ':' is missing between the key and its value"),
    ('{"a": 1\n"b": 2}', "2:1: a ',' is missing here"),
    ('{"a": }', "1:7: a value is missing here"),
    ('{"a": "b}', "1:7: the text that starts here has no closing quote"),
    ('{"a": "\tb"}', "1:8: there is a line break, tab or control character inside text"),
    ('{"a": "\\d"}', "1:8: there is an unknown escape after a backslash"),
    ("a: 1", "1:1: this is not JSON"),
    ("[1]", "1:1: a template is a mapping of sections, and this file holds a list"),
]


@pytest.mark.parametrize(("content", "expected"), JSON_SYNTAX)
def test_json_that_is_none(reading: Reader, content: str, expected: str) -> None:
    problems = told(reading, content, "template.json")
    if expected.startswith("2:1: there is a comma"):
        # From Python 3.13 on, the place is that of the comma and not of what follows it.
        problems = [problem.replace(":1:8:", ":2:1:") for problem in problems]
    assert problems == [f"template.json:{expected}"]


def test_what_starts_like_json_and_is_neither_is_told_as_json(reading: Reader) -> None:
    expected = ["template.template:2:2: a ',' is missing here"]
    assert told(reading, '{"a": 1\n "b": 2}', "template.template") == expected


VALUES = [
    ("a: 1\nb: 2\na: 3\n", ["3:1: the key 'a' is already in this mapping, in line 1"]),
    ("200: 1\n'200': 3\n", ["2:1: the key '200' is already in this mapping, in line 1"]),
    ("!!int 5: 1\n!!int 5: 2\n", ["2:1: the key '5' is already in this mapping, in line 1"]),
    ("'': 1\n? ''\n: 2\n", ["2:3: the key '' is already in this mapping, in line 1"]),
    ("a: !Subb x\n", ["1:4: there is no tag !Subb"]),
    ("a: !!binary eA==\n", ["1:4: there is no tag !!binary"]),
    ("a: !!set {b}\n", ["1:4: there is no tag !!set"]),
    ("a: !!python/object:os.system x\n", ["1:4: there is no tag !!python/object:os.system"]),
    ("a: !<plain%20scalar> [1]\n", ["1:4: there is no tag !<plain scalar>"]),
    ("a: .nan\n", ["1:4: '.nan' is a number that JSON, and so CloudFormation, can't hold"]),
    ("a: -.inf\n", ["1:4: '-.inf' is a number that JSON, and so CloudFormation, can't hold"]),
    ("a: 1.0e+999\n", ["1:4: '1.0e+999' is too large a number"]),
    ("a: 0b_\n", ["1:4: '0b_' is a number without digits"]),
    ("a: " + "9" * 5000, ["1:4: '9999999999999999999999999999999999999...' is a number of 5000 digits"]),
    ("a: 0x" + "F" * 4000, ["1:4: '0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF...' is too large a number"]),
    ("a: !!float " + "9" * 400, ["1:4: '9999999999999999999999999999999999999...' is too large a number"]),
    ("a: 9" + ":30" * 400 + ".5", ["1:4: '9:30:30:30:30:30:30:30:30:30:30:30:30...' is too large a number"]),
    ("a: !!int foo\n", ["1:4: 'foo' is not an integer"]),
    ("a: !!float foo\n", ["1:4: 'foo' is not a number"]),
    ("a: !!bool foo\n", ["1:4: the value is not what its tag !!bool says"]),
    ("a: !!str [b]\n", ["1:4: the value is not what its tag !!str says"]),
    ("? [a]\n: 1\n", ["1:3: a key must be text"]),
    ("? !!str {a: b}\n: 1\n", ["1:3: a key must be text"]),
    ("? !Ref a\n: 1\n", ["1:3: a key must be text"]),
    ("a: {<<: 1}\n", ["1:9: '<<' takes over the entries of a mapping, and this is none"]),
    ("a: {<<: [{b: 1}, !Sub x]}\n", ["1:18: '<<' takes over the entries of a mapping, and this is none"]),
    ("a: &x [1, *x]\n", ["1:4: what is anchored here contains an alias of itself"]),
    ("&x a: &y {b: {<<: *y}}\n", ["1:7: what is anchored here contains an alias of itself"]),
    ("- a\n", ["1:1: a template is a mapping of sections, and this file holds a list"]),
    ("a\n", ["1:1: a template is a mapping of sections, and this file holds text"]),
]


@pytest.mark.parametrize(("content", "expected"), VALUES)
def test_values_that_no_template_has(reading: Reader, content: str, expected: list[str]) -> None:
    assert told(reading, content) == [f"template.yaml:{each}" for each in expected]


def test_every_problem_of_a_file_is_told_at_once(reading: Reader) -> None:
    content = "a: !Subb x\nb:\n  - c: !GetAt y\n    c: 1\nd: !!set {e: !Zork x}\na: .inf\n"
    assert told(reading, content) == [
        "template.yaml:1:4: there is no tag !Subb",
        "template.yaml:3:8: there is no tag !GetAt",
        "template.yaml:4:5: the key 'c' is already in this mapping, in line 3",
        "template.yaml:5:4: there is no tag !!set",
        "template.yaml:5:14: there is no tag !Zork",
        "template.yaml:6:1: the key 'a' is already in this mapping, in line 1",
        "template.yaml:6:4: '.inf' is a number that JSON, and so CloudFormation, can't hold",
    ]


def test_every_problem_of_a_json_file_is_told_at_once(reading: Reader) -> None:
    content = '{"a": 1, "a": NaN,\n "b": {"c": 1e999, "c": -Infinity},\n "d": "\\ud800", "e": ' + "9" * 5000 + "}"
    assert told(reading, content, "template.json") == [
        "template.json:1:10: the key 'a' is already in this mapping, in line 1",
        "template.json:1:15: NaN is a number that JSON can't hold",
        "template.json:2:13: '1e999' is too large a number",
        "template.json:2:20: the key 'c' is already in this mapping, in line 2",
        "template.json:2:25: -Infinity is a number that JSON can't hold",
        "template.json:3:7: there is half of a \\u pair, which is no character",
        "template.json:3:22: '9999999999999999999999999999999999999...' is a number of 5000 digits",
    ]


@pytest.mark.parametrize(("name", "entry"), [("template.yaml", "a: !Subb x\n"), ("template.json", '"a": 1,')])
def test_no_more_problems_are_told_than_anyone_reads(reading: Reader, name: str, entry: str) -> None:
    content = entry * 1000 if name == "template.yaml" else f'{{{entry * 1000}"b": 1}}'
    assert len(told(reading, content, name)) == 100


@pytest.mark.parametrize(
    ("tag", "fix"),
    [
        ("!Subb", "did you mean '!Sub'?"),
        ("!getatt", "did you mean '!GetAtt'?"),
        ("!Fn::Sub", "did you mean '!Sub'?"),
        ("!ForEach", "write the function in full: 'Fn::ForEach::<loop name>:'"),
        ("!GetStackOutput", "write the function in full: 'Fn::GetStackOutput:'"),
    ],
)
def test_what_to_write_in_place_of_an_unknown_tag(reading: Reader, tag: str, fix: str) -> None:
    with pytest.raises(CompileError) as caught:
        reading(f"a: {tag} x\n")
    assert [problem.fix for problem in caught.value.problems] == [fix]


@pytest.mark.parametrize("content", ["", "  \n\n", "# only a comment\n", "---\n", "--- ~\n", "\ufeff"])
def test_an_empty_file(reading: Reader, content: str) -> None:
    assert told(reading, content)[0].endswith(": the file is empty")


BYTES = [
    (b"a: 1\nb: \xff\n", "template.yaml:2: the file is not in UTF-8: the byte 8 is wrong, in line 2"),
    (b"\xef\xbb\xbfa: \xff\n", "template.yaml:1: the file is not in UTF-8: the byte 6 is wrong, in line 1"),
    ("a: 1\n".encode("utf-16"), "template.yaml:1: the file is not in UTF-8: it looks like UTF-16, in line 1"),
]


@pytest.mark.parametrize(("content", "expected"), BYTES)
def test_files_in_other_encodings(reading: Reader, content: bytes, expected: str) -> None:
    assert told(reading, content) == [expected]


LADDER = "a: &a0 [x, x]\n" + "".join(f"k{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 30))
MERGED = "a0: &a0 {k: xxxxxxxxxx}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 10)}]}}\n" for n in range(1, 30)
)
CHAIN = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 200))
DEEP = "values are nested more than 100 levels deep"
BOMB = "the aliases expand this to more than 10,000,000 characters"
ATTACKS = [
    ("template.yaml", LADDER, f"7:5: {BOMB}"),
    ("template.yaml", MERGED, f"7:14: {BOMB}"),
    ("template.yaml", "a: &a " + "x" * 100_000 + "\nb: [" + "*a, " * 1000 + "]\n", f"2:4: {BOMB}"),
    ("template.yaml", CHAIN, f"101:7: {DEEP}"),
    ("template.yaml", "a: " + "[" * 500, f"1:103: {DEEP}"),
    ("template.yaml", "- " * 10_000, f"1:201: {DEEP}"),
    ("template.yaml", "a: " + "{b: " * 10_000, f"1:400: {DEEP}"),
    ("template.yaml", "? " * 10_000, f"1:201: {DEEP}"),
    ("template.json", '{"a": ' + "[" * 100 + "]" * 100 + "}", f"1:106: {DEEP}"),
    ("template.json", '{"a": ' + "[" * 100_000, f"1:106: {DEEP}"),
]


@pytest.mark.parametrize(("name", "content", "expected"), ATTACKS)
def test_attacks(reading: Reader, name: str, content: str, expected: str) -> None:
    assert told(reading, content, name) == [f"{name}:{expected}"]


def test_nesting_beyond_what_the_parser_itself_allows(reading: Reader) -> None:
    (problem,) = told(reading, "a: " + "[" * 100_000, "template.yaml")
    assert problem.endswith(DEEP)


def test_a_file_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("template.yaml").touch()
    Path("folder").mkdir()
    expected = {
        "templat.yaml": "templat.yaml: there is no such file\n    did you mean 'template.yaml'?",
        "q": "q: there is no such file\n    check the path",
        "no/q": "no/q: there is no such file\n    there is no folder 'no' either: check the path",
        "folder": "folder: this is a folder, not a file\n    name the template in it, such as 'template.yaml'",
        "template.yaml/x": "template.yaml/x: the file can't be read: Not a directory\n    check the path",
        "x\0": "x\0: this is no path of a file: embedded null byte\n    check the path",
    }
    found = {}
    for name in expected:
        with pytest.raises(CompileError) as caught:
            read(Path(name))
        found[name] = str(caught.value)
    assert found == expected


def test_a_file_of_any_size_is_not_read(reading: Reader) -> None:
    assert told(reading, b"#" * (16 * 1024 * 1024 + 1)) == ["template.yaml: the file is larger than 16 MB"]


@pytest.fixture
def without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    from sampy.formats import yaml_nodes

    monkeypatch.setattr(yaml_nodes, "_Composer", type("Composer", (yaml_nodes.Hooks, yaml.SafeLoader), {}))


@pytest.mark.usefixtures("without_libyaml")
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a:\n\tb: 1\n", "2:1: line 2 is indented with a tab"),
        ("a: b: c\n", "1:5: there is a ':' where no key can be"),
        ("a: 'x\n", "2:1: the quote that is opened in line 1 is never closed"),
        ("a: *x\n", "1:4: there is no anchor '&x' before this alias"),
        ("Resource: *\n", "1:12: a plain value can't start with '*'"),
        ("a: " + "[" * 10_000, f"1:103: {DEEP}"),
    ],
)
def test_yaml_that_is_none_without_libyaml(reading: Reader, content: str, expected: str) -> None:
    assert told(reading, content) == [f"template.yaml:{expected}"]


@pytest.mark.usefixtures("without_libyaml")
def test_reading_without_libyaml(reading: Reader) -> None:
    template = reading(PLACED)
    assert str(template.place(("Resources", "Vote", "Two"))) == "template.yaml:6:5"


@given(
    st.from_regex(r"[-+.0-9a-zA-Z~][-+.:_0-9a-fA-FxoINF]{0,10}", fullmatch=True).filter(lambda text: text[-1] != ":")
)
def test_plain_scalars_are_what_pyyaml_takes_them_for(text: str) -> None:
    root = yaml.compose(f"- {text}", yaml.SafeLoader)
    assert root is not None
    node = root.value[0]
    kind = node.tag.removeprefix("tag:yaml.org,2002:") if isinstance(node, yaml.ScalarNode) else "none"
    try:
        value = plain(text)
    except NotAScalar:
        assert kind in ("int", "float")
        return
    if kind in ("null", "bool", "int", "float"):
        expected = yaml.safe_load(f"- {text}")[0]
        assert (type(value), value) == (type(expected), expected)
    elif kind != "none":
        assert value == text


YAML_LIKE = st.text(alphabet="ab:-? \n\t[]{},&*!|>'\"#%@0.<=~\\/", max_size=40).map(str.encode)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.one_of(st.binary(max_size=60), YAML_LIKE), suffix=st.sampled_from([".yaml", ".json", ""]))
def test_any_bytes_are_a_template_or_a_compile_error(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"any{suffix}"
    path.write_bytes(content)
    try:
        template = read(path)
    except CompileError as error:
        assert all(problem.place and problem.fix for problem in error.problems)
    else:
        assert isinstance(template.document, dict)
        assert template.place((*template.document, 0)) is not None
