"""The example stacks: what each of them compiles to, and that their handlers work."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from sampy import Context, Template, compile
from sampy.formats.reading import read
from sampy.loading import load
from sampy.transforms.project import project_transforms
from tests.oracle import official, without_deployment_hash

ROOT = Path(__file__).parent.parent.parent
GET_HTML = ROOT / "tests/cases/get_html.yaml"


def compiled(name: str) -> Template:
    """Return the template of an example stack."""
    (loaded,) = load(ROOT / "stacks" / f"{name}.py", Context())
    return compile(loaded.source, transforms=project_transforms(ROOT / "transforms"))


def handler_module(path: str) -> ModuleType:
    """Return a module of the handlers."""
    file = ROOT / "stacks/handlers" / path
    specification = importlib.util.spec_from_file_location(f"handler_{file.parent.name}", file)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["get_html", "votes", "multiplication", "tally"])
def test_the_template_of_a_stack(name: str, snapshot: SnapshotAssertion) -> None:
    assert compiled(name).to_yaml() == snapshot


def test_get_html_in_yaml_equals_the_official_output() -> None:
    file = read(GET_HTML)
    ours = compile(Template(file.document, source=file)).to_dict()
    assert without_deployment_hash(ours) == without_deployment_hash(official(dict(file.document)))


def test_get_html_in_python_equals_the_official_output_but_for_the_runtime() -> None:
    theirs = official(dict(read(GET_HTML).document))
    theirs["Resources"]["GetHtmlFunction"]["Properties"]["Runtime"] = "python3.13"
    assert without_deployment_hash(compiled("get_html").to_dict()) == without_deployment_hash(theirs)


def test_the_page_of_get_html_says_what_was_asked_for() -> None:
    answer = handler_module("get_html/index.py").gethtml({"httpMethod": "GET", "path": "/<b>"}, None)
    assert answer["statusCode"] == 200
    assert "<code>GET /&lt;b&gt;</code>" in answer["body"]


def test_the_page_of_votes_shows_the_count_of_each_choice() -> None:
    page = handler_module("votes/app.py").render({"tabs": 3})
    assert '<output id="tabs">3</output>' in page
    assert '<output id="spaces">0</output>' in page


def test_a_vote_for_something_else_is_refused() -> None:
    answer = handler_module("votes/app.py").vote({"pathParameters": {"choice": "both"}}, None)
    assert (answer["statusCode"], answer["body"]) == (400, "vote for one of: tabs, spaces\n")


@pytest.mark.parametrize(
    ("body", "status", "expected"),
    [
        ('{"a": 6, "b": 7, "product": 42}', 200, {"correct": True, "product": 42}),
        ('{"a": 6, "b": 7, "product": 41}', 200, {"correct": False, "product": 42}),
        ("six", 400, {"error": "send a, b and product as numbers in a JSON object"}),
    ],
)
def test_multiplication_checks_answers(body: str, status: int, expected: dict[str, Any]) -> None:
    answer = handler_module("multiplication/app.py").answer({"body": body}, None)
    assert (answer["statusCode"], json.loads(answer["body"])) == (status, expected)


def test_multiplication_sets_exercises_within_the_tables() -> None:
    exercise = json.loads(handler_module("multiplication/app.py").exercise({}, None)["body"])
    assert exercise.keys() == {"a", "b"}
    assert all(2 <= factor <= 12 for factor in exercise.values())


def test_the_tally_counts_what_nobody_chose_too() -> None:
    totals = handler_module("tally/app.py").totals
    assert totals([{"id": "tabs", "votes": 3}]) == {"tabs": 3, "spaces": 0}
