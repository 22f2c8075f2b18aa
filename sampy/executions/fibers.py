"""Runs the branches of an execution side by side: in an order that is always the same, with time that may be virtual.

A branch is a coroutine. It gives way where it waits: for time to pass, for a task, or for other branches.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Coroutine, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from queue import Empty, SimpleQueue
from types import coroutine
from typing import Any, Generic, TypeVar

from sampy.executions.clocks import Clock
from sampy.executions.failures import StateFailure

__tracebackhide__ = True  # where a task of a test fails, pytest is to show that, and not this

T = TypeVar("T")
Wake = Callable[[object], None]
Request = Callable[[Wake], None]


@coroutine
def _suspend(request: Request) -> Generator[Request, object, object]:
    return (yield request)


class Fiber(Generic[T]):
    """A coroutine that is on its way."""

    def __init__(self, body: Coroutine[Request, object, T]) -> None:
        self.body = body
        self.done = False
        self.watchers: list[Wake] = []
        self._result: T | None = None
        self._failure: StateFailure | None = None

    def finish(self, result: T | None, failure: StateFailure | None) -> None:
        """Note how it ended, and wake who waits for that."""
        self.done, self._result, self._failure = True, result, failure
        watchers, self.watchers = self.watchers, []
        for wake in watchers:
            wake(self)

    def result(self) -> T:
        """Return what it came to.

        Raises:
            StateFailure: It failed.
        """
        if self._failure is not None:
            raise self._failure
        return self._result  # type: ignore[return-value]  # it is done, so this is its result, which may be None


class Loop:
    """Runs fibers until the first one is done.

    Args:
        clock: The clock that they go by.
        workers: How many threads run tasks; without any, tasks run one after the other, in the caller's thread.
    """

    def __init__(self, clock: Clock, workers: int = 0) -> None:
        self.clock = clock
        self._pool = ThreadPoolExecutor(workers) if workers else None
        self._ready: deque[tuple[Fiber[Any], object]] = deque()
        self._timers: list[tuple[float, int, Wake]] = []
        self._answers: SimpleQueue[tuple[Wake, object]] = SimpleQueue()
        self._asked = 0
        self._serial = 0
        self._alive: dict[Fiber[Any], None] = {}

    def spawn(self, body: Coroutine[Request, object, T]) -> Fiber[T]:
        """Start a coroutine beside those that run."""
        fiber: Fiber[T] = Fiber(body)
        self._alive[fiber] = None
        self._ready.append((fiber, None))
        return fiber

    def cancel(self, fiber: Fiber[T]) -> None:
        """End a coroutine where it is."""
        if not fiber.done:
            fiber.done = True
            fiber.body.close()
        self._alive.pop(fiber, None)

    async def turn(self) -> None:
        """Let the others run first."""
        await _suspend(lambda wake: wake(None))

    async def sleep(self, seconds: float) -> None:
        """Wait until some time has passed."""
        await _suspend(lambda wake: self._at(self.clock.now() + seconds, wake))

    async def call(self, function: Callable[[], T]) -> T:
        """Return what a function gives that takes its time; others run meanwhile where there are workers."""
        pool = self._pool
        if pool is None:
            return function()

        def submit(wake: Wake) -> None:
            future: Future[object] = pool.submit(function)
            future.add_done_callback(lambda done: self._answers.put((wake, done)))

        answer = await self._asking(submit)
        assert isinstance(answer, Future)
        result: T = answer.result()
        return result

    async def hear(self, listen: Callable[[Callable[[T], None]], None], until: float | None = None) -> T | None:
        """Return what another thread says, or None where time is up before.

        Args:
            listen: Gets what is to be called, by any thread, with what is said; once at most.
            until: How long to wait, in seconds since the start.
        """

        def ask(wake: Wake) -> None:
            if until is not None:
                self._at(until, wake)
            listen(lambda said: self._answers.put((wake, said)))

        said: T | None = await self._asking(ask)  # type: ignore[assignment]  # what was said, or nothing by the timer
        return said

    async def _asking(self, request: Request) -> object:
        # What is asked of others counts for as long as somebody waits for it: the clock goes by that.
        self._asked += 1
        try:
            return await _suspend(request)
        finally:
            self._asked -= 1

    async def wait(self, fiber: Fiber[T], until: float | None = None) -> bool:
        """Wait for a fiber, and return whether it is done; it is not where time is up before.

        Args:
            fiber: The fiber.
            until: How long to wait, in seconds since the start.
        """

        def watch(wake: Wake) -> None:
            fiber.watchers.append(wake)
            if until is not None:
                self._at(until, wake)

        if not fiber.done:
            await _suspend(watch)
        return fiber.done

    async def side_by_side(
        self,
        bodies: Sequence[Callable[[], Coroutine[Request, object, T]]],
        limit: int,
        ended: Callable[[int, Fiber[T]], None],
    ) -> None:
        """Run coroutines, at most so many at once, and return when all are done.

        Args:
            bodies: Make the coroutines.
            limit: How many run at once.
            ended: Called with the index of each that ends; what it raises ends the others, too.
        """
        waiting = iter(enumerate(bodies))
        running: dict[Fiber[T], int] = {}
        finished: deque[Fiber[T]] = deque()
        sleeping: list[Wake] = []

        def note(fiber: object) -> None:
            assert isinstance(fiber, Fiber)
            finished.append(fiber)
            while sleeping:
                sleeping.pop()(None)

        try:
            while True:
                for index, body in islice(waiting, limit - len(running)):
                    fiber = self.spawn(body())
                    fiber.watchers.append(note)
                    running[fiber] = index
                if not running:
                    return
                if not finished:
                    await _suspend(sleeping.append)
                fiber = finished.popleft()
                ended(running.pop(fiber), fiber)
        finally:
            for fiber in running:
                self.cancel(fiber)

    def run(self, body: Coroutine[Request, object, T], until: float | None = None) -> Fiber[T] | None:
        """Run a coroutine, and all that it spawns, until it is done; return None where time is up before.

        Raises:
            Exception: Whatever else than a `StateFailure` a coroutine raises.
        """
        main = self.spawn(body)
        time_is_up: list[bool] = []
        if until is not None:
            self._at(until, lambda value: time_is_up.append(True))
        try:
            while not main.done and not time_is_up:
                self._advance()
            return main if main.done else None
        finally:
            for fiber in list(self._alive):
                self.cancel(fiber)
            if self._pool is not None:
                self._pool.shutdown(wait=False, cancel_futures=True)

    def _at(self, time: float, wake: Wake) -> None:
        self._serial += 1
        heapq.heappush(self._timers, (time, self._serial, wake))

    def _advance(self) -> None:
        if self._ready:
            fiber, value = self._ready.popleft()
            if not fiber.done:
                self._step(fiber, value)
        elif self._asked:
            self._await_answer()
        else:
            time = self._timers[0][0]
            self.clock.pass_until(time)
            # What happens at the same time happens before anybody draws conclusions from it.
            while self._timers and self._timers[0][0] == time:
                heapq.heappop(self._timers)[2](None)

    def _await_answer(self) -> None:
        try:
            patience = self.clock.patience(self._timers[0][0]) if self._timers else None
            wake, answer = self._answers.get(timeout=patience)
        except Empty:
            heapq.heappop(self._timers)[2](None)
            return
        wake(answer)

    def _step(self, fiber: Fiber[Any], value: object) -> None:
        try:
            request = fiber.body.send(value)
        except StopIteration as end:
            self._alive.pop(fiber, None)
            fiber.finish(end.value, None)
        except StateFailure as failure:
            self._alive.pop(fiber, None)
            fiber.finish(None, failure)
        else:
            request(self._once(fiber))

    def _once(self, fiber: Fiber[Any]) -> Wake:
        woken = False

        def wake(value: object) -> None:
            nonlocal woken
            # Of several that a fiber waits for, only the first one wakes it.
            if not woken:
                woken = True
                self._ready.append((fiber, value))

        return wake
