"""Runs a state machine of a stack on this machine, with its functions, and with the executions that it starts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from uuid import UUID

import attrs

from sampy.executions import Execution, run
from sampy.intrinsics import Json
from sampy.local.answers import Invoke
from sampy.local.state_machines.clients import Clients
from sampy.local.state_machines.machines import Machine, resources_called
from sampy.local.state_machines.mocks import Mocks
from sampy.local.state_machines.names import Names
from sampy.local.state_machines.nested import Started
from sampy.local.state_machines.tasks import Tasks
from sampy.local.state_machines.tokens import Tokens
from sampy.local.state_machines.world import LocalExecution, World
from sampy.local.values import Resolve
from sampy.template import Template

_WORKERS = 16
"""How many tasks of an execution run at a time, where these may take real time."""


def run_local(
    template: Template,
    logical_id: str,
    input: Json = None,
    *,
    resolve: Resolve,
    invoke: Invoke | None = None,
    mocks: Mocks | None = None,
    clients: Clients | None = None,
    tokens: Tokens | None = None,
    real_time: bool = False,
    seed: int = 0,
    name: str | None = None,
    start: datetime | None = None,
    say: Callable[[str], None] = lambda text: None,
) -> LocalExecution:
    """Run a state machine of a stack, and return its execution once it, and all that it started, has ended.

    A task is done by its mock where it has one; else by the function or the state machine of the stack that it calls;
    else by the AWS that `clients` call.

    Args:
        template: The compiled template of the stack.
        logical_id: The logical id of the state machine.
        input: The input; an empty object where it is None.
        resolve: Resolves values of the template.
        invoke: Invokes functions of the stack.
        mocks: What stands in for tasks.
        clients: Clients of a fake AWS.
        tokens: The tasks that wait for somebody's answer; whoever serves `endpoint` has the same.
        real_time: Waits and retries take their time. Without it they take none, while tasks do.
        seed: What chance goes by: jitter, random numbers, UUIDs, task tokens.
        name: The name of the execution; a UUID by default.
        start: When it starts; now by default.
        say: Gets what the user should know meanwhile: what is waited for.

    Raises:
        ProblemsError: The state machine can't be run, or a task is reached that nothing runs.
        AwsError: The AWS of `clients` doesn't answer.
    """
    names, mocks = Names.of(template, resolve), mocks or Mocks({})
    calls = resources_called(template, resolve).keys() - set(mocks.states)
    is_real = bool(calls) and (invoke is not None or clients is not None or bool(names.activities))
    world = World(
        template,
        resolve,
        names,
        invoke,
        mocks,
        clients,
        tokens or Tokens(),
        real_time,
        is_real,
        seed,
        say,
    )
    machine = world.machine(logical_id)
    called = name or str(UUID(int=Random(f"{seed} {logical_id}").getrandbits(128), version=4))
    started = Started(attrs.evolve(machine.identity, execution=called), {} if input is None else input, _moment(start))
    nested: list[LocalExecution] = []
    ended = _Running(world, nested).execution(machine, started)
    for thread in world.background:
        thread.join()
    return attrs.evolve(_local(machine, started, ended), nested=tuple(nested))


@attrs.frozen
class _Running:
    """Runs executions in a world, and keeps the nested ones."""

    world: World
    nested: list[LocalExecution]
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    def execution(self, machine: Machine, started: Started) -> Execution:
        clock = self.world.clock(started.moment)
        own = attrs.evolve(machine, identity=started.identity)
        return run(
            machine.document,
            started.input,
            run_task=Tasks(self.world, own, clock, self._nested),
            clock=clock,
            random=Random(f"{self.world.seed} {started.identity.execution}"),
            identity=started.identity,
            workers=_WORKERS if self.world.is_real else 0,
        )

    def _nested(self, machine: Machine, started: Started) -> Execution:
        ended = self.execution(machine, started)
        with self._lock:
            self.nested.append(_local(machine, started, ended))
        return ended


def _local(machine: Machine, started: Started, ended: Execution) -> LocalExecution:
    place = machine.state_place(ended.failed_state)
    return LocalExecution(machine, ended, started.identity.execution, started.moment, place)


def _moment(start: datetime | None) -> datetime:
    return start if start is not None else datetime.now(UTC)
