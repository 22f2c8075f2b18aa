"""What can be granted on what runs: functions of Lambda, and state machines of Step Functions."""

from __future__ import annotations

from typing import ClassVar

from sampy.grants.base import Grantable
from sampy.grants.grantees import Grantee, Sender
from sampy.grants.parts import Allow, Template


class FunctionGrants(Grantable):
    """Grants on a function with its versions and aliases."""

    ARNS: ClassVar[tuple[str, ...]] = ("{Arn}", "{Arn}:*")

    def grant_invoke(self, grantee: Grantee | Sender) -> None:
        """Let `grantee` invoke it, also by a version or alias; a rule, topic, bucket or API, by a connector."""
        self._give(grantee, "Invoke", Allow("lambda:InvokeFunction", self.ARNS), connector="Write")

    def grant_invoke_url(self, grantee: Grantee) -> None:
        """Let `grantee` invoke it by its URL, whose `auth_type` is ``AWS_IAM``, and in no other way."""
        self._give(
            grantee,
            "InvokeUrl",
            Allow("lambda:InvokeFunctionUrl", self.ARNS, {"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}}),
            Allow("lambda:InvokeFunction", self.ARNS, {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}}),
        )


_EXECUTIONS = "arn:{Partition}:states:{Region}:{Account}:execution:{Name}:*"


class StateMachineGrants(Grantable):
    """Grants on a state machine and its executions."""

    TYPE_FIELD: ClassVar[str] = "state_machine_type"
    """The field that tells whether it is of the type ``EXPRESS``."""

    def grant_start(self, grantee: Grantee | Sender) -> None:
        """Let `grantee` start it: `StepFunctionsExecutionPolicy`; a rule, by a connector.

        One of the type ``EXPRESS`` can be waited for as well: `StepFunctionsExecutionPolicy_v2`. Where the state
        machine publishes an alias, that can be started too.
        """
        standard = getattr(self, self.TYPE_FIELD) in (None, "STANDARD")
        if getattr(self, "auto_publish_alias", None) is not None:
            actions = "states:StartExecution" if standard else "states:StartExecution states:StartSyncExecution"
            self._give(grantee, "Start", Allow(actions, ("{Arn}", "{Arn}:*")), connector="Write")
            return
        name = "StepFunctionsExecutionPolicy" if standard else "StepFunctionsExecutionPolicy_v2"
        self._give(grantee, "Start", Template.of(name, state_machine_name="{Name}"), connector="Write")

    def grant_read(self, grantee: Grantee) -> None:
        """Let `grantee` see the definition, and what became of executions."""
        self._give(
            grantee,
            "Read",
            Allow("states:DescribeStateMachine states:ListExecutions", ("{Arn}",)),
            Allow("states:DescribeExecution states:GetExecutionHistory", (_EXECUTIONS,)),
        )

    def grant_stop(self, grantee: Grantee) -> None:
        """Let `grantee` stop executions."""
        self._give(grantee, "Stop", Allow("states:StopExecution", (_EXECUTIONS,)))

    def grant_task_response(self, grantee: Grantee) -> None:
        """Let `grantee` tell the end of tasks that wait for it: `StepFunctionsCallbackPolicy`."""
        self._give(grantee, "TaskResponse", Template.of("StepFunctionsCallbackPolicy", state_machine_name="{Name}"))
