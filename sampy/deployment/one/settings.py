"""What a stack has beside its template and its change sets: its policy, its protection, its topics and alarms."""

from __future__ import annotations

import json
import uuid
from typing import Any

from sampy.aws import told_plainly
from sampy.deployed.states import left
from sampy.deployment.one.running import Run
from sampy.deployment.one.steps import ChangeSettings, SetStackPolicy, SetTerminationProtection
from sampy.deployment.one.values import rollback_configuration
from sampy.deployment.states import SUCCESS
from sampy.errors import AwsError, DeployError, Problem

_NOTHING = "No updates are to be performed"


def set_policy(step: SetStackPolicy, run: Run) -> None:
    """Set the stack policy where it is another.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
    """
    with told_plainly(f"the stack policy of {run.name!r} can't be set"):
        current = run.client.get_stack_policy(StackName=run.reference).get("StackPolicyBody")
        if current and json.loads(current) == json.loads(step.policy):
            return
        run.client.set_stack_policy(StackName=run.reference, StackPolicyBody=step.policy)
    run.remarks.append("the stack policy was set")


def set_termination_protection(step: SetTerminationProtection, run: Run) -> None:
    """Switch termination protection on or off.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
    """
    with told_plainly(f"the termination protection of the stack {run.name!r} can't be switched"):
        run.client.update_termination_protection(StackName=run.reference, EnableTerminationProtection=step.on)
    run.remarks.append(f"termination protection was switched {'on' if step.on else 'off'}")


def change_settings(step: ChangeSettings, run: Run) -> None:
    """Give a stack other topics and alarms; a change set says that nothing changes where these alone do.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
        DeployError: Where the update fails.
        Interrupted: Where somebody asked to stop.
    """
    stack, options = run.stack, run.release.options
    assert stack is not None
    token = f"sampy-{uuid.uuid4()}"
    arguments: dict[str, Any] = {
        "StackName": stack.id,
        "UsePreviousTemplate": True,
        "Parameters": [{"ParameterKey": name, "UsePreviousValue": True} for name in stack.parameters],
        "Capabilities": list(stack.capabilities),
        "ClientRequestToken": token,
    }
    if options.role_arn is not None:
        arguments["RoleARN"] = options.role_arn
    if options.notification_arns is not None:
        arguments["NotificationARNs"] = list(options.notification_arns)
    alarms = rollback_configuration(options, stack)
    if alarms is not None:
        arguments["RollbackConfiguration"] = alarms
    try:
        with told_plainly(f"the topics and alarms of the stack {run.name!r} can't be changed"):
            run.client.update_stack(**arguments)
    except AwsError as error:
        if _NOTHING in str(error):
            run.remarks.append("CloudFormation takes other topics and alarms only with an update that changes more")
            return
        raise
    run.operation, run.token = "update", token
    now = run.follow(stack.id, "UPDATE_IN_PROGRESS").stack
    if now is None or now.status not in SUCCESS:
        message = f"the topics and alarms can't be changed: {now.reason if now and now.reason else 'no reason given'}"
        raise DeployError([Problem(f"{message}; {left(run.name, now.status if now else None)}")])
    run.remarks.append("the topics and alarms were changed")
