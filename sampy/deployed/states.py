"""What the states of stacks mean, in words, and what to do about those that need it: one row for each.

Source: AWS pages "Stack status codes" and "Troubleshooting CloudFormation".
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import attrs


class Mood(Enum):
    """How a stack is."""

    WELL = "well"
    BUSY = "busy"
    """CloudFormation is at work on it."""
    WAITING = "waiting"
    """It waits for somebody to decide."""
    ILL = "ill"
    """It is not as it was asked to be."""


@attrs.frozen
class State:
    """What a status means.

    Args:
        words: What happened, as a clause about the stack.
        mood: How the stack is.
        next: What to do, with ``{name}`` for the name of the stack; None where nothing has to be done.
    """

    words: str
    mood: Mood
    next: str | None = None


_DEPLOY = "mend what failed, and deploy it again"

STATES: Mapping[str, State] = {
    "CREATE_COMPLETE": State("it was created", Mood.WELL),
    "CREATE_IN_PROGRESS": State("it is being created", Mood.BUSY),
    "CREATE_FAILED": State(
        "its creation failed, and what was created is still there",
        Mood.ILL,
        f"{_DEPLOY}, which goes on from there; or run sampy rollback {{name}} to go back to nothing, or sampy delete "
        "{name}",
    ),
    "DELETE_COMPLETE": State("it was deleted", Mood.WELL),
    "DELETE_IN_PROGRESS": State("it is being deleted", Mood.BUSY),
    "DELETE_FAILED": State(
        "its deletion failed, and some of it is still there",
        Mood.ILL,
        "see why it failed, mend that, and run sampy delete {name} again; --retain leaves a resource where it is",
    ),
    "IMPORT_COMPLETE": State("resources were imported", Mood.WELL),
    "IMPORT_IN_PROGRESS": State("resources are being imported", Mood.BUSY),
    "IMPORT_ROLLBACK_COMPLETE": State(
        "an import failed and was undone", Mood.ILL, "mend what failed, and import again"
    ),
    "IMPORT_ROLLBACK_FAILED": State("an import failed and could not be undone", Mood.ILL, "see why, and mend it"),
    "IMPORT_ROLLBACK_IN_PROGRESS": State("an import failed and is being undone", Mood.BUSY),
    "REVIEW_IN_PROGRESS": State(
        "never created: a change set waits to be executed",
        Mood.WAITING,
        "execute the change set or deploy the stack, or run sampy delete {name}",
    ),
    "ROLLBACK_COMPLETE": State(
        "its creation failed and was undone: nothing of it is left",
        Mood.ILL,
        f"{_DEPLOY}, which creates it anew; or run sampy delete {{name}}",
    ),
    "ROLLBACK_FAILED": State(
        "its creation failed, and some of what was created could not be deleted",
        Mood.ILL,
        f"{_DEPLOY}, which deletes what is left first; or run sampy delete {{name}}",
    ),
    "ROLLBACK_IN_PROGRESS": State("its creation failed, and what was created is being deleted", Mood.BUSY),
    "UPDATE_COMPLETE": State("it was updated", Mood.WELL),
    "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS": State("it was updated, and what was replaced is being deleted", Mood.BUSY),
    "UPDATE_FAILED": State(
        "an update failed half way, and was not undone",
        Mood.ILL,
        f"{_DEPLOY}, which goes on from there; or run sampy rollback {{name}} to go back to the state before",
    ),
    "UPDATE_IN_PROGRESS": State("it is being updated", Mood.BUSY),
    "UPDATE_ROLLBACK_COMPLETE": State("an update failed and was undone: it is as it was before", Mood.ILL, _DEPLOY),
    "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS": State(
        "an update failed and was undone, and what it created is being deleted", Mood.BUSY
    ),
    "UPDATE_ROLLBACK_FAILED": State(
        "an update failed, and could not be undone",
        Mood.ILL,
        f"{_DEPLOY} or run sampy rollback {{name}}: both go on with the rollback, and --skip leaves a resource as it "
        "is",
    ),
    "UPDATE_ROLLBACK_IN_PROGRESS": State("an update failed and is being undone", Mood.BUSY),
}


def state_of(status: str) -> State:
    """Return what a status means; one that isn't known is told as CloudFormation spells it."""
    known = STATES.get(status)
    if known is not None:
        return known
    mood = Mood.BUSY if status.endswith("_IN_PROGRESS") else Mood.ILL if status.endswith("_FAILED") else Mood.WELL
    return State(status.lower().replace("_", " "), mood)


def left(name: str, status: str | None) -> str:
    """Return how a stack was left, as a sentence with its status.

    Args:
        name: The name of the stack.
        status: Its status; None where there is no stack.
    """
    if status is None:
        return f"there is no stack {name!r}"
    return f"the stack {name!r} is in {status}: {state_of(status).words}"


def what_next(name: str, status: str | None) -> str | None:
    """Return what to do about a stack; None where nothing has to be done."""
    advice = state_of(status).next if status else None
    return advice.format(name=name) if advice else None
