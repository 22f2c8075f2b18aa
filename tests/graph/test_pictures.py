"""Graphs as Mermaid, SVG, JSON and HTML."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest

from sampy import Context, compile
from sampy.errors import Place
from sampy.graph import Edge, Graph, Member, Node, graph
from sampy.graph.documents import as_json
from sampy.graph.mermaid import mermaid
from sampy.graph.page import page
from sampy.graph.svg import svg
from sampy.graph.text_width import shortened, text_width
from tests.graph.large import shop

SVG = "{http://www.w3.org/2000/svg}"
TABLE = Node(
    "Votes",
    "AWS::DynamoDB::Table",
    "storage",
    Place("app.py", 3),
    (Member("Votes", "AWS::DynamoDB::Table", "declared", Place("app.py", 3)),),
)
FUNCTION = Node(
    "Vote",
    "AWS::Serverless::Function",
    "compute",
    Place("app.py", 5),
    (
        Member("Vote", "AWS::Lambda::Function", "declared", Place("app.py", 5)),
        Member("VoteRole", "AWS::IAM::Role", "execution role", Place("app.py", 5)),
    ),
)
VOTES = Graph("votes", Place("app.py", 1), (TABLE, FUNCTION), (Edge("Vote", "Votes", ("read", "write")),))
HOSTILE = '</script><script>alert("x")</script>@data@'
ODD = Graph(
    HOSTILE,
    None,
    (Node("A", "Custom::<b>&#\"'", "other", Place(HOSTILE), (Member("A", HOSTILE, HOSTILE, None),)), TABLE),
    (Edge("A", "Votes"),),
)


def texts(picture: str) -> list[str]:
    return [element.text or "" for element in ET.fromstring(picture).iter(f"{SVG}text")]


def test_one_stack_as_mermaid_is_grouped_by_kind() -> None:
    assert mermaid([VOTES]) == (
        "flowchart LR\n"
        '  subgraph g0["Compute"]\n'
        '    n1["Vote<br/>Serverless::Function<br/>+1 more"]:::compute\n'
        "  end\n"
        '  subgraph g1["Storage"]\n'
        '    n0["Votes<br/>DynamoDB::Table"]:::storage\n'
        "  end\n"
        '  n1 -->|"read/write"| n0\n'
        "  classDef compute fill:#fde8cf,stroke:#b45309,color:#1c2430\n"
        "  classDef storage fill:#dbe9ff,stroke:#1d5fc4,color:#1c2430\n"
    )


def test_several_stacks_as_mermaid_are_grouped_by_stack() -> None:
    lines = mermaid([VOTES, ODD]).splitlines()
    assert [line for line in lines if "subgraph" in line] == [
        '  subgraph g0["votes"]',
        '  subgraph g1["#lt;/script#gt;#lt;script#gt;alert(#quot;x#quot;)#lt;/script#gt;@data@"]',
    ]
    assert "  n2 -.-> n3" in lines


def test_what_mermaid_would_read_as_markup_is_escaped() -> None:
    assert 'n0["A<br/>Custom::#lt;b#gt;#amp;#35;#quot;\'"]:::other' in mermaid([ODD])


def test_json() -> None:
    assert json.loads(as_json([VOTES])) == [
        {
            "stack": "votes",
            "file": "app.py",
            "line": 1,
            "nodes": [
                {
                    "id": "Votes",
                    "type": "AWS::DynamoDB::Table",
                    "kind": "storage",
                    "file": "app.py",
                    "line": 3,
                    "resources": [
                        {
                            "resource": "Votes",
                            "type": "AWS::DynamoDB::Table",
                            "rule": "declared",
                            "file": "app.py",
                            "line": 3,
                        }
                    ],
                },
                {
                    "id": "Vote",
                    "type": "AWS::Serverless::Function",
                    "kind": "compute",
                    "file": "app.py",
                    "line": 5,
                    "resources": [
                        {
                            "resource": "Vote",
                            "type": "AWS::Lambda::Function",
                            "rule": "declared",
                            "file": "app.py",
                            "line": 5,
                        },
                        {
                            "resource": "VoteRole",
                            "type": "AWS::IAM::Role",
                            "rule": "execution role",
                            "file": "app.py",
                            "line": 5,
                        },
                    ],
                },
            ],
            "edges": [{"from": "Vote", "to": "Votes", "access": ["read", "write"]}],
        }
    ]


def test_a_picture_is_well_formed_and_says_everything() -> None:
    shown = texts(svg([VOTES, ODD]))
    for text in ("votes", "Vote", "Serverless::Function", "+1", "Votes", "read/write", "Storage", HOSTILE):
        assert text in shown


def test_a_picture_of_a_stack_with_nothing_in_it() -> None:
    assert "empty" in texts(svg([Graph("empty", None, (), ())]))


def test_pictures_are_equal_for_equal_stacks() -> None:
    template = compile(shop(), Context())
    assert page([graph(template)]) == page([graph(template)])


def test_long_names_are_shortened_and_told_by_the_title() -> None:
    name = "TheFunctionWithTheLongestNameThatAnybodyEverGaveToOne"
    node = Node(name, "AWS::Lambda::Function", "compute", None, ())
    picture = svg([Graph("long", None, (node,), ())])
    assert name not in texts(picture)
    assert "TheFunctionWith…veToOne" in texts(picture)
    titles = [element.text for element in ET.fromstring(picture).iter(f"{SVG}title")]
    assert f"{name} (AWS::Lambda::Function)" in titles


@pytest.mark.parametrize(
    "text", ["", "a", "WWWWWWWWWWWWWWWW", "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", "ぶんしょうがながい"]
)
@pytest.mark.parametrize("width", [5, 40, 200])
def test_shortened_text_fits(text: str, width: int) -> None:
    short = shortened(text, width, 12)
    assert short == "…" or text_width(short, 12) <= width
    assert text == short or "…" in short


def test_a_page_needs_nothing_else() -> None:
    made = page([VOTES])
    assert set(re.findall(r"https?://[^\"' ]+", made)) == set()
    assert not re.search(r"<(?:link|img|iframe)\b|<script[^>]* src|@import|url\(", made)
    assert "default-src 'none'" in made


def test_nothing_of_a_stack_can_become_markup_of_the_page() -> None:
    made = page([ODD])
    assert made.count("<script") == page([VOTES]).count("<script") == 2
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', made, re.DOTALL)
    assert data is not None
    assert json.loads(data[1]) == json.loads(as_json([ODD]))
    assert "<title>&lt;/script&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;@data@: resources</title>" in made
