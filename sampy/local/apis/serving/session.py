"""Stacks whose APIs are served, from the first compile to the end, with every change in between."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import attrs

from sampy.errors import Problem, ProblemsError
from sampy.local.apis.authorizing import Gate, KeySets
from sampy.local.apis.model import Api
from sampy.local.apis.payloads import proxy_event
from sampy.local.apis.reading import apis_of
from sampy.local.apis.routing import Router
from sampy.local.apis.serving.hosts import url_of
from sampy.local.apis.serving.pipeline import Report, Served
from sampy.local.apis.serving.server import Sites
from sampy.local.apis.serving.watching import Changes, Watched
from sampy.local.functions.finding import FUNCTION
from sampy.local.functions.model import Function
from sampy.local.functions.pool import Functions
from sampy.local.stacks import LocalStack

_ADDRESS = re.compile(r"(?P<scheme>https|wss)://(?P<api>[A-Za-z0-9]+)\.execute-api\.[a-z0-9-]+\.[a-z0-9.-]*[a-z0-9]")


class Project(Protocol):
    """What is served: how it is compiled, and how its functions run."""

    @property
    def whole(self) -> bool:
        """Whether stacks without APIs count, and functions that no API calls."""

    @property
    def with_apis(self) -> bool:
        """Whether its APIs are served."""

    def stacks(self) -> Sequence[LocalStack]:
        """Return the stacks, compiled as their files are now.

        Raises:
            ProblemsError: What is wrong with them.
        """

    def functions(self, stack: LocalStack, only: Collection[str]) -> list[Function]:
        """Return functions of a stack.

        Raises:
            ProblemsError: What is in the way of any of them.
        """

    def started(self, functions: Collection[Function]) -> Functions:
        """Return functions that run in processes."""

    def api_id(self, stack: str, api: str) -> str:
        """Return what an API is called in addresses that variables of functions have.

        Args:
            stack: The name of its stack.
            api: Its logical id.
        """


@attrs.frozen
class Place:
    """An API, and where it is served.

    Args:
        stack: The name of its stack.
        api: The API.
        url: Its address, without a slash at its end.
    """

    stack: str
    api: Api
    url: str


@attrs.frozen
class _Compiled:
    """What one compile came to: the stacks that have APIs, and these by the names that tell them apart."""

    stacks: Mapping[str, LocalStack]
    apis: Mapping[str, tuple[str, Api]]
    problems: tuple[Problem, ...]


class Session:
    """APIs that are served until it is closed.

    Args:
        project: What is served.
        sites: Serves APIs.
        host: The host that is listened at.
        report: Is told of each request.
        key_sets: Returns the keys that tokens may be signed with, for APIs that need any.
    """

    def __init__(
        self, project: Project, sites: Sites, host: str, report: Report, key_sets: Callable[[Iterable[Api]], KeySets]
    ) -> None:
        self._project = project
        self._sites = sites
        self._host = host
        self._report = report
        self._key_sets = key_sets
        self._running: dict[str, Functions] = {}
        self._gone: list[Functions] = []
        self._known: dict[str, list[Function]] = {}
        self.places: tuple[Place, ...] = ()
        self.problems: tuple[Problem, ...] = ()

    async def load(self) -> None:
        """Compile the stacks and serve their APIs, from now on.

        Raises:
            ProblemsError: What is wrong; all that was served before still is.
        """
        compiled = await asyncio.to_thread(self._compiled)
        ports = self._sites.reserve(compiled.apis)
        urls = {name: url_of(self._host, ports[name]) for name in compiled.apis}
        functions = await asyncio.to_thread(self._functions, compiled, urls)
        # Tokens of this machine may need a key that has to be made first.
        keys = await asyncio.to_thread(self._key_sets, [api for _, api in compiled.apis.values()])
        await asyncio.to_thread(self._run, functions)
        served = {name: self._served(*compiled.apis[name], compiled, keys) for name in compiled.apis}
        await self._sites.serve(served)
        self.places = tuple(Place(stack, api, urls[name]) for name, (stack, api) in compiled.apis.items())
        self.problems = compiled.problems

    @property
    def functions(self) -> Mapping[str, Functions]:
        """The functions that run, by the names of their stacks."""
        return self._running

    @property
    def known(self) -> Mapping[str, Sequence[Function]]:
        """The functions that the stacks have now, by the names of these; some that they had before may run as well."""
        return self._known

    async def restart(self, functions: Iterable[str]) -> None:
        """Run functions in new processes, which have the code as it is now.

        Args:
            functions: Their names, as `watched` has them.
        """
        named = [name.split("/", 1) for name in functions]
        for stack, running in self._running.items():
            changed = [logical_id for of, logical_id in named if of == stack]
            if changed:
                await asyncio.to_thread(running.update, self._known[stack], changed)

    async def apply(self, changes: Changes) -> None:
        """Serve what has changed.

        Raises:
            ProblemsError: What is wrong with the stacks as they are now; those before are still served.
        """
        await self.restart(changes.functions)
        if changes.stacks:
            await self.load()

    def watched(self, sources: Iterable[Path], built: Path) -> Watched:
        """Return the files that a change of which matters.

        Args:
            sources: What the stacks are compiled from.
            built: The folder that packages are installed into, which nobody edits.
        """
        code: dict[Path, set[str]] = {}
        for stack, functions in self._known.items():
            for function in functions:
                for folder in function.folders:
                    if not folder.is_relative_to(built):
                        code.setdefault(folder.resolve(), set()).add(f"{stack}/{function.logical_id}")
        found = {folder: frozenset(names) for folder, names in code.items()}
        return Watched(found, frozenset(path.resolve() for path in sources))

    async def close(self) -> None:
        """End: answer what is being answered, and end all processes."""
        await self._sites.close()
        running = [*self._running.values(), *self._gone]
        self._running, self._gone = {}, []
        for each in running:
            await asyncio.to_thread(each.close)

    def _compiled(self) -> _Compiled:
        stacks: dict[str, LocalStack] = {}
        apis: dict[str, tuple[str, Api]] = {}
        problems: list[Problem] = []
        for stack in self._project.stacks():
            found, unserved = apis_of(stack.template, stack.values.resolved) if self._project.with_apis else ([], [])
            problems += unserved
            if found or self._project.whole:
                stacks[stack.name] = stack
            apis.update({f"{stack.name}/{api.logical_id}/{api.stage}": (stack.name, api) for api in found})
        return _Compiled(stacks, apis, tuple(problems))

    def _functions(self, compiled: _Compiled, urls: Mapping[str, str]) -> dict[str, list[Function]]:
        """Return the functions that the APIs of each stack call, with the addresses that these have here."""
        found: dict[str, list[Function]] = {}
        problems: list[Problem] = []
        api_id = self._project.api_id
        for name, stack in compiled.stacks.items():
            own = {api_id(of, api.logical_id): urls[key] for key, (of, api) in compiled.apis.items() if of == name}
            others = {api_id(of, api.logical_id): urls[key] for key, (of, api) in compiled.apis.items()}
            called = {each for of, api in compiled.apis.values() if of == name for each in called_by(api)}
            called = called.union(stack.ids(FUNCTION) if self._project.whole else ())
            try:
                functions = self._project.functions(stack, called)
            except ProblemsError as error:
                problems += error.problems
                continue
            found[name] = [_at_home(function, {**others, **own}) for function in functions]
        if problems:
            raise ProblemsError(problems)
        return found

    def _run(self, functions: Mapping[str, list[Function]]) -> None:
        """Run functions as they are now.

        Those that nothing calls any more are there until the next change, for requests that are on their way to them.
        """
        for each in self._gone:
            each.close()
        self._gone = [self._running.pop(name) for name in [*self._running] if name not in functions]
        for name, now in functions.items():
            if name in self._running:
                new = {function.logical_id for function in now}
                left = [function for function in self._known[name] if function.logical_id not in new]
                self._running[name].update([*now, *left])
            else:
                self._running[name] = self._project.started(now)
        self._known = dict(functions)

    def _served(self, stack: str, api: Api, compiled: _Compiled, keys: KeySets) -> Served:
        invoke, region = self._running[stack].invoke_async, compiled.stacks[stack].region
        event = proxy_event
        if api.kind == "WEBSOCKET":
            from sampy.local.apis.websockets.events import authorizing_event as event
        gate = Gate(api, invoke, keys, region=region, event=event)
        return Served(api, Router(api), gate, invoke, self._report)


def called_by(api: Api) -> set[str]:
    """Return the logical ids of the functions that an API calls."""
    integrations = {route.integration.function for route in api.routes if route.integration is not None}
    authorizers = {route.authorizer.function for route in api.routes if route.authorizer is not None}
    return {name for name in integrations | authorizers if name is not None}


def _at_home(function: Function, urls: Mapping[str, str]) -> Function:
    """Return a function whose variables have the addresses of APIs on this machine, in the place of those in AWS.

    Args:
        function: The function.
        urls: The address of each API, by what it is called in addresses.
    """

    def local(found: re.Match[str]) -> str:
        url = urls.get(found["api"])
        if url is None:
            return found[0]
        return url if found["scheme"] == "https" else url.replace("http", "ws", 1)

    environment = {name: _ADDRESS.sub(local, value) for name, value in function.environment.items()}
    return attrs.evolve(function, environment=environment)
