"""Stacks whose APIs are served: what a change of them leads to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable
from pathlib import Path
from typing import Any, cast

import attrs
import pytest

from sampy import Stack
from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import CompileError, Problem
from sampy.local.answers import Answer
from sampy.local.apis.authorizing import KeySets
from sampy.local.apis.serving.pipeline import Exchange
from sampy.local.apis.serving.server import Address, Sites
from sampy.local.apis.serving.session import Session
from sampy.local.apis.serving.telling import line, rows
from sampy.local.apis.serving.watching import Changes
from sampy.local.functions.model import Function, Part
from sampy.local.functions.pool import Functions
from sampy.local.stacks import LocalStack
from sampy.local.values import LocalValues
from sampy.serverless import Environment, Function as Declared, HttpApi, events
from tests.local.apis.serving.local_server import get

CONTEXT = Context(checks=False)


class Pool:
    """Stands in for processes: answers with what it was told to."""

    def __init__(self, functions: Collection[Function]) -> None:
        self.functions = {each.logical_id: each for each in functions}
        self.restarted: list[str] = []
        self.closed = False

    async def invoke_async(self, name: str, payload: bytes) -> Answer:
        return Answer(b'{"statusCode": 200, "body": "%s"}' % self.functions[name].handler.encode())

    def update(self, functions: Iterable[Function], changed: Iterable[str] = ()) -> None:
        self.functions = {each.logical_id: each for each in functions}
        self.restarted += changed

    def close(self) -> None:
        self.closed = True


@attrs.define
class Project:
    """Stacks that a test changes."""

    declared: list[Callable[[], Stack]]
    pools: list[Pool] = attrs.field(factory=list)
    whole: bool = False
    with_apis: bool = True

    def stacks(self) -> list[LocalStack]:
        templates = [compile(each(), CONTEXT) for each in self.declared]
        return [LocalStack(each, LocalValues(each, CONTEXT), "us-east-1") for each in templates]

    def functions(self, stack: LocalStack, only: Collection[str]) -> list[Function]:
        found: list[Function] = []
        for name in sorted(only):
            properties = stack.template.properties(name)
            variables = cast(dict[str, Any], properties.get("Environment", {})).get("Variables", {})
            environment = {key: stack.values.text(value) for key, value in variables.items()}
            handler = str(properties["Handler"])
            found.append(Function(name, name, "", "", handler, (Part(Path("/code")),), environment=environment))
        return found

    def api_id(self, stack: str, api: str) -> str:
        return api

    def started(self, functions: Collection[Function]) -> Functions:
        self.pools.append(Pool(functions))
        return cast(Functions, self.pools[-1])


def pets(handler: str = "app.one", path: str = "/pets") -> Stack:
    stack = Stack("pets")
    api = stack.add(HttpApi("Api"))
    url = f"https://{api.ref}.execute-api.us-east-1.amazonaws.com/"
    stack.add(
        Declared(
            "Hello",
            runtime="python3.13",
            handler=handler,
            inline_code="pass",
            environment=Environment(
                variables={"URL": url, "OTHER": "https://other.execute-api.us-east-1.amazonaws.com"}
            ),
            events={"Get": events.HttpApi(path=path, method="get", api_id=api)},
        )
    )
    return stack


def failing() -> Stack:
    raise CompileError([Problem("it can't be compiled")])


def during(project: Project, scenario: Callable[[Session], Awaitable[None]]) -> None:
    """Do something while a project is served."""

    async def run() -> None:
        sites = Sites(Address(port=0))
        session = Session(project, sites, "127.0.0.1", lambda exchange: None, lambda apis: KeySets())
        try:
            await session.load()
            await scenario(session)
        finally:
            await session.close()

    asyncio.run(run())
    assert all(pool.closed for pool in project.pools)


async def body(session: Session, path: str = "/pets") -> str:
    """Return what a path is answered with."""
    port = int(session.places[0].url.rpartition(":")[2])
    return (await asyncio.to_thread(get, port, path)).body.decode()


def test_change_of_a_stack_is_served_at_the_same_address() -> None:
    project = Project([pets])

    async def scenario(session: Session) -> None:
        before = session.places[0].url
        assert await body(session) == "app.one"
        project.declared = [lambda: pets("app.two", "/dogs")]
        await session.apply(Changes(stacks=True))
        assert (session.places[0].url, await body(session, "/dogs")) == (before, "app.two")
        assert await body(session) == '{"message":"Not Found"}'

    during(project, scenario)


def test_what_cannot_be_compiled_changes_nothing() -> None:
    project = Project([pets])

    async def scenario(session: Session) -> None:
        project.declared = [failing]
        with pytest.raises(CompileError, match="it can't be compiled"):
            await session.apply(Changes(stacks=True))
        assert await body(session) == "app.one"

    during(project, scenario)


def test_change_of_code_restarts_the_functions_that_have_it() -> None:
    project = Project([pets])

    async def scenario(session: Session) -> None:
        watched = session.watched([Path("/p/stacks")], Path("/p/.sampy"))
        assert watched.code == {Path("/code"): frozenset({"pets/Hello"})}
        await session.apply(Changes(frozenset({"pets/Hello", "other/Hello"})))

    during(project, scenario)
    assert project.pools[0].restarted == ["Hello"]


def test_stack_that_is_gone_is_no_longer_served() -> None:
    project = Project([pets])

    async def scenario(session: Session) -> None:
        project.declared = [lambda: Stack("empty")]
        await session.apply(Changes(stacks=True))
        assert session.places == ()

    during(project, scenario)


def test_addresses_of_apis_are_those_of_this_machine() -> None:
    project = Project([pets])

    async def scenario(session: Session) -> None:
        variables = project.pools[0].functions["Hello"].environment
        assert variables == {
            "URL": f"{session.places[0].url}/",
            "OTHER": "https://other.execute-api.us-east-1.amazonaws.com",
        }

    during(project, scenario)


def test_table_tells_what_is_served() -> None:
    project = Project([pets])

    async def scenario(session: Session) -> None:
        assert rows(session.places) == [("GET", f"{session.places[0].url}/pets", "Hello", "-")]

    during(project, scenario)


@pytest.mark.parametrize(
    ("exchange", "told"),
    [
        (Exchange("GET", "/a", 200, 1.6, "Hello"), "12:00:00 GET /a -> Hello 200 2 ms"),
        (
            Exchange("GET", "/\x1b[31m", 404, 0.1, detail="no\nroute"),
            "12:00:00 GET /\\x1b[31m 404 0 ms\n    no\n    route",
        ),
    ],
)
def test_line_of_the_log(exchange: Exchange, told: str) -> None:
    assert line(exchange, "12:00:00") == told
