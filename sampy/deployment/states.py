"""What the states of a stack mean for a deploy.

Source: AWS pages "View stack events" (stack status codes) and "Choose how to handle failures when provisioning
resources".
"""

from __future__ import annotations

from typing import Final

COMPLETE: Final = frozenset(
    {
        "CREATE_COMPLETE",
        "UPDATE_COMPLETE",
        "UPDATE_ROLLBACK_COMPLETE",
        "IMPORT_COMPLETE",
        "IMPORT_ROLLBACK_COMPLETE",
    }
)
"""It is as its template says, and can be updated."""

SUCCESS: Final = frozenset({"CREATE_COMPLETE", "UPDATE_COMPLETE"})
"""What a deploy ends with that went well."""

PAUSED: Final = frozenset({"CREATE_FAILED", "UPDATE_FAILED"})
"""A deploy without rollback failed: the next one goes on from there, without rollback."""

FAILED_CREATION: Final = frozenset({"ROLLBACK_COMPLETE", "ROLLBACK_FAILED"})
"""It was never created whole, and can only be deleted."""

IN_REVIEW: Final = "REVIEW_IN_PROGRESS"
"""There are at most change sets of it, and no resources."""

LEFT: Final = {
    "CREATE_COMPLETE": "it was created",
    "UPDATE_COMPLETE": "it was updated",
    "ROLLBACK_COMPLETE": "its creation was rolled back: nothing of it is left, and the next deploy replaces it",
    "ROLLBACK_FAILED": "its creation could not be rolled back whole: the next deploy deletes what is left and "
    "creates it anew",
    "CREATE_FAILED": "what was created stays: the next deploy goes on from there, and sampy delete {name} removes it",
    "UPDATE_ROLLBACK_COMPLETE": "it is as it was before",
    "UPDATE_FAILED": "what was updated stays: the next deploy goes on from there, and sampy rollback {name} goes back",
    "UPDATE_ROLLBACK_FAILED": "it could not go back to what it was: mend what is in the way, and the next deploy "
    "continues the rollback, as does sampy rollback {name}",
    "DELETE_COMPLETE": "it was deleted again: nothing of it is left",
    "DELETE_FAILED": "it could not be deleted whole: sampy delete {name} tries again",
}
"""How a stack was left, by its status."""


def left(name: str, status: str | None) -> str:
    """Return how a stack was left, as a sentence with its status."""
    if status is None:
        return f"there is no stack {name!r}"
    known = LEFT.get(status)
    return f"the stack {name!r} is in {status}" + (f": {known.format(name=name)}" if known else "")
