"""Runs the tasks of an execution: by mocks, by functions and state machines of the stack, by a fake AWS."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from random import Random
from uuid import UUID

import attrs

from sampy.errors import Problem, ProblemsError
from sampy.executions import Clock, Execution, Lasting, Pending, Resource, TaskCall, TaskError, states_of
from sampy.executions.documents import text_of
from sampy.intrinsics import Json, as_map
from sampy.local.answers import Invoke
from sampy.local.state_machines.functions import called, enveloped, invoker_of, payload_of
from sampy.local.state_machines.machines import Machine
from sampy.local.state_machines.names import Callee
from sampy.local.state_machines.nested import Start, Started, awaited, start_of
from sampy.local.state_machines.s3_files import items_read, results_written
from sampy.local.state_machines.services import call_service, callable_by
from sampy.local.state_machines.world import World

StartMachine = Callable[[Machine, Started], Execution]
"""Runs a state machine of the stack as a nested execution."""


class Unanswered(ProblemsError):
    """A task was reached that has no mock, and that nothing on this machine runs."""


@attrs.frozen
class Tasks:
    """Runs the tasks of one execution.

    Args:
        world: What it has around it.
        machine: Its state machine.
        clock: The clock that it goes by.
        start_machine: Runs other state machines of the stack.
    """

    world: World
    machine: Machine
    clock: Clock
    start_machine: StartMachine

    def __call__(self, call: TaskCall) -> Json | Lasting | Pending:
        """Run a task, and return its result.

        Raises:
            TaskError: It failed.
            Unanswered: Nothing runs it.
        """
        mocked = self.world.mocks.outcome(call)
        if mocked is not None:
            return mocked.given()
        if call.purpose != "task":
            return self._of_map(call)
        resource = Resource.parse(call.resource)
        if resource.family == "Activity":
            return self._of_activity(call)
        if call.token is None:
            return self._run(resource, call)
        pending = self.world.tokens.wait_for(call.token)
        self._tell(f"the state {call.state!r} waits for the answer to its task token {call.token}")
        # The token may come back before what got it has answered, and heartbeats count from now on.
        self._begin(lambda: self._hand_over(resource, call, pending))
        return pending

    def _hand_over(self, resource: Resource, call: TaskCall, pending: Pending) -> None:
        try:
            self._run(resource, call)
        except Exception as error:  # whatever it is: who waits has to know of it
            pending.fail(error)

    def _run(self, resource: Resource, call: TaskCall) -> Json | Lasting:
        if resource.family == "LambdaFunction":
            callee, invoke = self._function(resource.arn, call)
            return called(invoke, callee, text_of(call.arguments).encode())[0]
        if (resource.service, resource.action.partition(".")[0]) == ("lambda", "invoke"):
            return self._of_invocation(call)
        start = start_of(resource.service, resource.action, call.arguments)
        if start is not None:
            logical_id = self.world.names.state_machine(start.machine)
            if logical_id is not None:
                return self._of_machine(self.world.machine(logical_id), start, call)
        if self.world.clients is not None and callable_by(resource):
            return call_service(self.world.clients, resource, call.arguments, call.state)
        raise self._unanswered(call)

    def _of_map(self, call: TaskCall) -> Json:
        if call.purpose == "write results":
            if self.world.clients is not None:
                results_written(self.world.clients, call)
            return None
        if self.world.clients is None:
            raise self._unanswered(call)
        return items_read(self.world.clients, call)

    def _of_activity(self, call: TaskCall) -> Pending:
        token = (
            f"{Random(f'{self.world.seed} {call.state} {call.attempt} {time.monotonic_ns()}').getrandbits(256):064x}"
        )
        self._tell(f"the state {call.state!r} waits for a worker of {call.resource}")
        return self.world.tokens.offer(call.resource, token, call.arguments)

    def _function(self, named: str, call: TaskCall) -> tuple[Callee, Invoke]:
        """Return the function that a name or an ARN stands for, and what invokes it."""
        callee = self.world.names.function(named)
        if callee is not None and self.world.invoke is not None:
            return callee, self.world.invoke
        if self.world.clients is None:
            raise self._unanswered(call)
        name, _, version = named.rpartition(":function:")[2].partition(":")
        elsewhere = Callee(name, version or "$LATEST")
        return elsewhere, invoker_of(self.world.clients, elsewhere, call.state)

    def _of_invocation(self, call: TaskCall) -> Json:
        arguments = as_map(call.arguments)
        named, qualifier = arguments.get("FunctionName"), arguments.get("Qualifier")
        if not isinstance(named, str):
            raise TaskError("States.Runtime", "The field 'FunctionName' is required but was missing")
        callee, invoke = self._function(f"{named}:{qualifier}" if qualifier else named, call)
        payload = payload_of(call.arguments)
        if arguments.get("InvocationType") == "Event":
            self._begin(lambda: invoke(callee.logical_id, payload))
            return {"Payload": "", "StatusCode": 202}
        result, answered = called(invoke, callee, payload)
        return enveloped(result, answered, callee)

    def _begin(self, work: Callable[[], object]) -> None:
        """Do something that the execution doesn't wait for; who started that does, once it has ended."""
        thread = threading.Thread(target=work, daemon=True)
        self.world.background.append(thread)
        thread.start()

    def _of_machine(self, machine: Machine, start: Start, call: TaskCall) -> Json | Lasting:
        chance = Random(f"{self.world.seed} {self.machine.identity.execution} {call.state} {call.attempt}")
        name = start.name or str(UUID(int=chance.getrandbits(128), version=4))
        identity = attrs.evolve(machine.identity, execution=name)
        started = Started(identity, start.input, self.clock.moment())
        if start.waiting in ("", ".waitForTaskToken"):
            self._begin(lambda: self._in_background(machine, started))
            return started.answer()
        before = time.monotonic()
        ended = self.start_machine(machine, started)
        try:
            answer: object = awaited(started, ended, start.waiting)
        except TaskError as error:
            answer = error
        # What it skipped of its waits, this execution waits for by its own clock.
        passed = time.monotonic() - before if self.world.is_real else 0.0
        return Lasting(max(0.0, ended.seconds - passed), answer)

    def _in_background(self, machine: Machine, started: Started) -> None:
        try:
            self.start_machine(machine, started)
        except ProblemsError as error:
            self._tell(f"the execution {started.identity.execution} of {machine.logical_id} can't go on: {error}")

    def _tell(self, text: str) -> None:
        self.world.say(text)

    def _unanswered(self, call: TaskCall) -> Unanswered:
        others = [
            name
            for name, state, _ in states_of(self.machine.document)
            if name != call.state and state.get("Type") == "Task" and self._is_unanswered(name, state)
        ]
        also = f"; the same goes for {', '.join(others)}" if others else ""
        mocked = "mock it with --mocks"
        what = f"the state {call.state!r} calls {_told(call)}, and nothing on this machine answers that"
        fix = f"{mocked}, or say with --endpoint-url where a fake AWS is{also}"
        place = self.machine.state_place(call.state)
        return Unanswered([Problem(what, fix, place=place, resource=self.machine.logical_id)])

    def _is_unanswered(self, name: str, fields: Mapping[str, Json]) -> bool:
        if name in self.world.mocks.states or self.world.clients is not None:
            return False
        resource = Resource.parse(str(fields.get("Resource")))
        if resource.family == "Activity" or resource.service in ("lambda", "states", "aws-sdk:sfn"):
            return False
        return resource.family == "Task" or self.world.names.function(resource.arn) is None


def _told(call: TaskCall) -> str:
    resource = Resource.parse(call.resource)
    if resource.service == "lambda":
        return f"{call.resource} for the function {as_map(call.arguments).get('FunctionName')!r}"
    return call.resource
