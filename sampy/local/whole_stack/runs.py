"""Runs of the state machines in the fake AWS, each told when it begins and when it ends."""

from __future__ import annotations

import json
from collections.abc import Iterable

import attrs

from sampy.aws import Account, told_plainly
from sampy.errors import Problem, ProblemsError
from sampy.intrinsics import Json
from sampy.local.whole_stack.board import Board
from sampy.local.whole_stack.deploying import There
from sampy.local.whole_stack.visits import visits

STATE_MACHINE = "AWS::StepFunctions::StateMachine"
_EVENTS = 1000


@attrs.define
class Runs:
    """Looks after the runs of state machines.

    Args:
        account: The fake AWS.
        board: Is told of them.
    """

    account: Account
    board: Board
    _known: dict[str, str] = attrs.field(factory=dict, init=False)

    def look(self, machines: Iterable[There]) -> None:
        """Tell the board of runs that have begun, or ended, since the last look.

        Raises:
            AwsError: The fake AWS can't be asked.
        """
        for machine in machines:
            client = self.account.client("stepfunctions")
            with told_plainly(f"the runs of {machine.logical_id!r} can't be listed"):
                executions = client.list_executions(stateMachineArn=machine.physical_id)["executions"]
            for each in reversed(executions):
                arn, status = each["executionArn"], str(each["status"])
                if self._known.get(arn) != status:
                    self._known[arn] = status
                    name = {"machine": machine.logical_id, "stack": machine.stack, "name": each["name"]}
                    self.board.add("run", **name, arn=arn, status=status)

    def start(self, machine: There, given: str) -> Json:
        """Start a run of a state machine, and return its name.

        Args:
            machine: The state machine.
            given: The input, as JSON.

        Raises:
            ProblemsError: The input is no JSON, or it can't be started.
        """
        try:
            json.loads(given)
        except ValueError as error:
            raise ProblemsError([Problem(f"the input is no JSON: {error}")]) from None
        with told_plainly(f"{machine.logical_id!r} can't be started"):
            client = self.account.client("stepfunctions")
            arn = client.start_execution(stateMachineArn=machine.physical_id, input=given)["executionArn"]
        return {"name": arn.rpartition(":")[2]}

    def told(self, arn: str) -> Json:
        """Return what is to be known of a run: how it ended, and the states that it was in.

        Raises:
            AwsError: There is no such run.
        """
        client = self.account.client("stepfunctions")
        with told_plainly("the run can't be looked up"):
            run = client.describe_execution(executionArn=arn)
            events = client.get_execution_history(executionArn=arn, maxResults=_EVENTS)["events"]
        ended = {name: run[name] for name in ("status", "input", "output", "error", "cause") if name in run}
        return {**ended, "states": [each.document() for each in visits(events)]}
