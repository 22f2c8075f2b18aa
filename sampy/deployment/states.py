"""What the states of a stack mean for a deploy. In words, they are told by `sampy.deployed.states`.

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
