"""APIs of the example stacks and of the cases of the Serverless transform."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy.compiler import compile
from sampy.formats import read as read_file
from sampy.loading import load_all
from sampy.local.apis.model import Api, Match, Route
from sampy.local.apis.routing import Router
from sampy.template import Template
from tests.local.apis.reading.api_reading import CONTEXT, called, read

ROOT = Path(__file__).parents[4]
CASES = sorted(path for kind in ("api", "http_api", "websocket") for path in (ROOT / "tests/cases" / kind).iterdir())
STACKS = {
    "chat": {
        "Chat live": {
            "ANY $connect": "Connect",
            "ANY $disconnect": "Disconnect",
            "ANY join": "Join",
            "ANY sendmessage": "SendMessage",
            "ANY $default": "Explain",
        }
    },
    "fitness": {
        "FitnessApi v1": {
            "POST /courses/{course}/uploads": "RequestUpload",
            "OPTIONS /courses/{course}/uploads": "MOCK",
            "GET /sessions": "MySessions",
            "OPTIONS /sessions": "MOCK",
            "GET /courses/{course}/sessions": "CourseSessions",
            "OPTIONS /courses/{course}/sessions": "MOCK",
        }
    },
    "get_html": {"ServerlessRestApi Prod": {"ANY /{proxy+}": "GetHtmlFunction"}},
    "multi_stage": {"Api $default": {"POST /links": "Shortener", "GET /{code}": "Shortener"}},
    "multiplication": {"ServerlessRestApi Prod": {"GET /exercise": "Exercise", "POST /answer": "Answer"}},
    "thumbnails": {"Images live": {"GET /images/{key}": "Thumbnail"}},
    "votes": {"ServerlessRestApi Prod": {"GET /": "Page", "POST /vote/{choice}": "Vote"}},
}


def compiled(stack: str) -> list[Template]:
    """Return the compiled stacks of one of the example modules."""
    return [compile(each.source, CONTEXT) for each in load_all([ROOT / f"stacks/{stack}.py"], CONTEXT)]


@pytest.mark.parametrize("stack", STACKS)
def test_the_routes_of_an_example_stack_call_its_functions(stack: str) -> None:
    read_stacks = [read(template) for template in compiled(stack)]
    assert [problem for _, problems in read_stacks for problem in problems] == []
    found = {f"{api.logical_id} {api.stage}": called(api) for apis, _ in read_stacks for api in apis}
    assert found == STACKS[stack]


def test_every_example_stack_with_an_api_is_in_the_table() -> None:
    with_apis = {path.stem for path in (ROOT / "stacks").glob("*.py") if "events.Api(" in (text := path.read_text())
                 or "HttpApi(" in text or "WebSocketApi(" in text}  # fmt: skip
    assert with_apis == STACKS.keys()


def test_a_route_knows_the_line_of_its_event() -> None:
    (template,) = compiled("votes")
    ((api,), _) = read(template)
    lines = (ROOT / "stacks/votes.py").read_text().splitlines()
    for route in api.routes:
        assert route.place is not None
        assert route.place.line is not None
        assert f'path="{route.path}"' in lines[route.place.line - 1]


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_read_of_a_case_can_be_served_or_is_a_problem(path: Path) -> None:
    file = read_file(path)
    apis, problems = read(compile(Template(file.document, source=file), CONTEXT))  # type: ignore[arg-type]  # JSON
    told = "\n".join(f"{problem.resource} {problem.message}" for problem in problems)
    for api in apis:
        assert api.routes or f"{api.logical_id} " in told
        for route in api.routes if api.kind != "WEBSOCKET" else ():
            assert _is_served(route) or f"{route.method} {route.path} " in told
            assert _is_found(api, route)


def _is_served(route: Route) -> bool:
    made = route.integration
    return made is not None and (made.type != "AWS_PROXY" or made.function is not None)


def _is_found(api: Api, route: Route) -> bool:
    """Return whether a request that is written for a route gets to one."""
    path = "".join(letter for letter in route.path if letter not in "{}+")
    return isinstance(Router(api).match("GET" if route.method == "ANY" else route.method, path), Match)
