"""What executions on this machine have around them, and what they come to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

import attrs

from sampy.errors import Place
from sampy.executions import Clock, Execution, RealClock, SkippingClock, VirtualClock
from sampy.local.answers import Invoke
from sampy.local.state_machines.clients import Clients
from sampy.local.state_machines.machines import Machine, machine_of
from sampy.local.state_machines.mocks import Mocks
from sampy.local.state_machines.names import Names
from sampy.local.state_machines.tokens import Tokens
from sampy.local.values import Resolve
from sampy.template import Template


@attrs.frozen
class LocalExecution:
    """An execution that has ended.

    Args:
        machine: The state machine.
        execution: What it came to, with its history.
        name: What the execution is called.
        started: When it started.
        place: Where the state that failed was written, where it is known.
        nested: The executions that it started, in the order in which they ended.
    """

    machine: Machine
    execution: Execution
    name: str
    started: datetime
    place: Place | None = None
    nested: tuple[LocalExecution, ...] = ()


@attrs.frozen
class World:
    """What an execution has around it, which those that it starts have, too.

    Args:
        template: The compiled template of the stack.
        resolve: Resolves values of the template.
        names: What names and ARNs mean.
        invoke: Invokes functions; None where there are none to invoke.
        mocks: What stands in for tasks.
        clients: Clients of a fake AWS; None where there is none.
        tokens: The tasks that wait for somebody's answer.
        real_time: Waits take their time.
        is_real: Some task may take real time: that of a function, of a call, or of somebody who answers.
        seed: What chance goes by.
        say: Tells the user what is waited for.
        background: The executions that were started and not waited for.
    """

    template: Template
    resolve: Resolve
    names: Names
    invoke: Invoke | None
    mocks: Mocks
    clients: Clients | None
    tokens: Tokens
    real_time: bool
    is_real: bool
    seed: int
    say: Callable[[str], None]
    background: list[threading.Thread] = attrs.field(factory=list)
    _machines: dict[str, Machine] = attrs.field(factory=dict)

    def clock(self, start: datetime) -> Clock:
        """Return the clock of an execution that starts at some time."""
        if self.real_time:
            return RealClock()
        return SkippingClock(start) if self.is_real else VirtualClock(start)

    def machine(self, logical_id: str) -> Machine:
        """Return a state machine of the stack.

        Raises:
            ProblemsError: It can't be run.
        """
        if logical_id not in self._machines:
            self._machines[logical_id] = machine_of(self.template, logical_id, self.resolve)
        return self._machines[logical_id]
