"""The functions of a stack, each with processes that stay warm between invocations."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from sampy.errors import Problem, ProblemsError, did_you_mean
from sampy.local.answers import Answer
from sampy.local.functions.invocation import Invocation, failed
from sampy.local.functions.model import Function, Log, LogLine

if TYPE_CHECKING:
    import subprocess
    from asyncio import AbstractEventLoop
    from collections.abc import Awaitable

_ENDING_SECONDS = 5


class NoFunction(ProblemsError):
    """There is no function of this name."""


class Process(Protocol):
    """A process that runs a function: a `Worker`, or a `Container`.

    It asks its pool for an invocation whenever it has none (`Pool.ready`), and says when it has ended (`Pool.gone`).
    """

    fresh: bool
    """Whether it hasn't asked yet."""
    retiring: bool
    """Whether it is to end once it has done what it does."""
    process: subprocess.Popen[bytes]

    def give(self, invocation: Invocation) -> None:
        """Take an invocation, while idle; may be called by any thread."""

    def retire(self) -> None:
        """End once it has done what it does; may be called by any thread."""

    def close(self) -> None:
        """End, whatever it does; may be called by any thread."""

    def join(self, seconds: float | None = None) -> None:
        """Wait until it has ended."""


class Start(Protocol):
    """Starts a process for a function."""

    def __call__(self, function: Function, owner: Pool, log: Log) -> Process:
        """Return a process that has just been started.

        Raises:
            ProblemsError: It can't be started.
        """


class Pool:
    """The processes of one function.

    Args:
        function: The function.
        start: Starts a process.
        log: Takes what it logs.
        at_most: How many processes it may have.
    """

    def __init__(self, function: Function, start: Start, log: Log, at_most: int) -> None:
        self.function = function
        self._start = start
        self._log = log
        self._at_most = at_most
        self._lock = threading.Lock()
        self._waiting: deque[Invocation] = deque()
        self._idle: list[Process] = []
        self._workers: set[Process] = set()
        self._retired: set[Process] = set()
        self._closed = False
        self._starting = 0
        self.loop: AbstractEventLoop | None = None
        """The event loop that calls come from, where one does: its processes have their turns there."""

    def submit(self, invocation: Invocation) -> None:
        """Run an invocation as soon as there is a process for it."""
        if self.loop is not None and self.loop.is_closed():
            self._leave_loop()
        with self._lock:
            self.loop = invocation.loop or self.loop
            if self._idle:
                self._idle.pop().give(invocation)
                return
            closed = self._closed
            if not closed:
                self._waiting.append(invocation)
            wanted = not closed and len(self._waiting) > self._starting and len(self._workers) < self._at_most
        if closed:
            invocation.done(_closed(invocation))
        elif wanted:
            self.warm()

    def _leave_loop(self) -> None:
        """End the processes that had their turns in a loop that has ended."""
        with self._lock:
            self.loop = None
            self._idle.clear()
            workers = [*self._workers, *self._retired]
        for worker in workers:
            worker.close()

    def warm(self) -> None:
        """Start a process."""
        with self._lock:
            if self._closed or len(self._workers) >= self._at_most:
                return
            self._starting += 1
            try:
                self._workers.add(self._start(self.function, self, self._log))
                return
            except ProblemsError as error:
                problems = error.problems
            except OSError as error:
                problems = [Problem(f"the function {self.function.logical_id!r} can't be started: {error}")]
            self._starting -= 1
            waiting = [] if self._workers else list(self._waiting)
            if waiting:
                self._waiting.clear()
        for problem in problems:
            self._log(LogLine(self.function.logical_id, "", str(problem)))
        for invocation in waiting:
            invocation.done(
                failed(invocation, "Runtime.InvalidEntrypoint", "; ".join(each.message for each in problems))
            )

    def ready(self, worker: Process) -> Invocation | None:
        """Return the next invocation for a process; without one, it is idle."""
        with self._lock:
            if worker.fresh:
                worker.fresh = False
                self._starting -= 1
            if worker.retiring:
                return None
            if self._waiting:
                return self._waiting.popleft()
            self._idle.append(worker)
            return None

    def gone(self, worker: Process, failure: Callable[[Invocation], Answer]) -> None:
        """Take note that a process has ended; where none is left, what waits fails as it did, or gets a new one."""
        with self._lock:
            self._workers.discard(worker)
            self._retired.discard(worker)
            if worker in self._idle:
                self._idle.remove(worker)
            failed_to_start = worker.fresh
            if failed_to_start:
                worker.fresh = False
                self._starting -= 1
            lost: list[Invocation] = []
            if failed_to_start and not worker.retiring and self._waiting:
                lost = [self._waiting.popleft()]
            again = len(self._waiting) > self._starting and len(self._workers) < self._at_most and not self._closed
        for invocation in lost:
            invocation.done(failure(invocation))
        if again:
            self.warm()

    def replace(self, function: Function) -> None:
        """Run what comes from now on in new processes; what runs goes on in the old ones."""
        with self._lock:
            self.function = function
            was_warm = bool(self._workers)
            old, self._workers, self._idle = self._workers, set(), []
            self._starting -= sum(worker.fresh for worker in old)
            self._retired |= old
            for worker in old:
                worker.fresh = False
        for worker in old:
            worker.retire()
        if was_warm or self._waiting:
            self.warm()

    def close(self) -> list[Process]:
        """End all processes, and return them; what waits is told so."""
        with self._lock:
            self._closed = True
            waiting, workers = list(self._waiting), [*self._workers, *self._retired]
            self._waiting.clear()
            self._idle.clear()
        for worker in workers:
            worker.close()
        for invocation in waiting:
            invocation.done(_closed(invocation))
        return workers

    @property
    def processes(self) -> list[int]:
        """The numbers of its processes."""
        with self._lock:
            return [worker.process.pid for worker in self._workers]


def _closed(invocation: Invocation) -> Answer:
    return failed(invocation, "Runtime.Closed", "the functions are being closed")


class Functions:
    """The functions of a stack; leaving it ends all of their processes.

    Args:
        functions: The functions.
        start: Starts a process.
        log: Takes what they log.
        at_most: How many processes each may have, which is how many invocations run at a time.
    """

    def __init__(self, functions: Iterable[Function], start: Start, log: Log, *, at_most: int = 10) -> None:
        self._start = start
        self._log = log
        self._at_most = at_most
        self._retired: list[Pool] = []
        self._pools = {each.logical_id: Pool(each, start, log, at_most) for each in functions}

    def __enter__(self) -> Functions:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def known(self) -> dict[str, Function]:
        """The functions, by logical id."""
        return {name: pool.function for name, pool in self._pools.items()}

    def submit(self, function: str, invocation: Invocation) -> None:
        """Start an invocation, which tells its `done` what it comes to.

        Raises:
            NoFunction: There is no such function.
        """
        pool = self._pools.get(function)
        if pool is None:
            raise NoFunction([Problem(f"there is no function {function!r}", did_you_mean(function, self._pools))])
        pool.submit(invocation)

    def invoke(self, function: str, payload: bytes, *, client_context: str | None = None) -> Answer:
        """Run a function with an event, and wait for what it comes to.

        Args:
            function: Its logical id.
            payload: The event, as JSON in UTF-8.
            client_context: The client context, as JSON.

        Raises:
            NoFunction: There is no such function.
        """
        answers: list[Answer] = []
        there = threading.Event()

        def done(answer: Answer) -> None:
            answers.append(answer)
            there.set()

        self.submit(function, Invocation(payload, done, client_context))
        there.wait()
        return answers[0]

    def invoke_async(
        self,
        function: str,
        payload: bytes,
        *,
        client_context: str | None = None,
        streamed: Callable[[bytes], None] | None = None,
        request_id: str | None = None,
        qualifier: str | None = None,
    ) -> Awaitable[Answer]:
        """Return what a function comes to, to be awaited.

        Args:
            function: Its logical id.
            payload: The event, as JSON in UTF-8.
            client_context: The client context, as JSON.
            streamed: Is called in the event loop with each part of a streamed answer as it comes.
            request_id: The id of the invocation; a new one, where it is None.
            qualifier: The version or alias that is called, where one was named.

        Raises:
            NoFunction: There is no such function.
        """
        import asyncio

        from sampy.local.functions.loop_turns import is_running_here

        loop = asyncio.get_running_loop()
        future: asyncio.Future[Answer] = loop.create_future()

        def settle(answer: Answer) -> None:
            if not future.done():
                future.set_result(answer)

        def done(answer: Answer) -> None:
            if is_running_here(loop):
                settle(answer)
            elif not loop.is_closed():
                loop.call_soon_threadsafe(settle, answer)

        def part(data: bytes) -> None:
            if streamed is not None:
                loop.call_soon_threadsafe(streamed, data)

        invocation = Invocation(
            payload, done, client_context, part if streamed else None, qualifier=qualifier, loop=loop
        )
        if request_id is not None:
            invocation.request_id = request_id
        self.submit(function, invocation)
        return future

    def warm(self) -> None:
        """Start a process for each function."""
        for pool in self._pools.values():
            pool.warm()

    def update(self, functions: Iterable[Function], changed: Iterable[str] = ()) -> None:
        """Run functions as they are now: those that are others than before, and those that are named, in new processes.

        Args:
            functions: All functions of the stack.
            changed: The logical ids of those whose code has changed.
        """
        new = {each.logical_id: each for each in functions}
        again = set(changed)
        pools = dict(self._pools)
        for name, function in new.items():
            pool = pools.get(name)
            if pool is None:
                pools[name] = Pool(function, self._start, self._log, self._at_most)
            elif pool.function != function or name in again:
                pool.replace(function)
        for name in self._pools.keys() - new.keys():
            self._retired.append(pools.pop(name))
            self._retired[-1].close()
        self._pools = pools

    def close(self) -> None:
        """End all processes, and wait until they have."""
        workers = [worker for pool in (*self._pools.values(), *self._retired) for worker in pool.close()]
        for worker in workers:
            worker.join(_ENDING_SECONDS)

    def processes(self, function: str) -> list[int]:
        """Return the numbers of the processes of a function."""
        return self._pools[function].processes
