"""Cancels what CloudFormation does to a stack, as far as that can be cancelled."""

from __future__ import annotations

import uuid

from sampy.aws import Account, told_plainly
from sampy.deployed import find
from sampy.deployed.states import left


def cancel(account: Account, name: str) -> str:
    """Cancel the update of a stack that is in progress; what else is in progress goes on.

    Args:
        account: Where the stack is.
        name: Its name.

    Returns:
        What was done, and what state the stack is in: a sentence.

    Raises:
        AwsError: Where AWS refuses it, or can't be asked.
    """
    stack = find(account, name)
    if stack is None or not stack.in_progress:
        return f"nothing is in progress: {left(name, stack.status if stack else None)}"
    if stack.status != "UPDATE_IN_PROGRESS":
        later = f"; sampy delete {name} deletes it" if stack.status == "CREATE_IN_PROGRESS" else ""
        return f"{left(name, stack.status)}, which can't be cancelled and goes on{later}"
    with told_plainly(f"the update of the stack {name!r} can't be cancelled"):
        account.client("cloudformation").cancel_update_stack(
            StackName=stack.id, ClientRequestToken=f"sampy-{uuid.uuid4()}"
        )
    now = find(account, stack.id)
    return (
        f"the update of the stack {name!r} is cancelled: CloudFormation goes back to what was before "
        f"(it is in {now.status if now else 'DELETE_COMPLETE'})"
    )
