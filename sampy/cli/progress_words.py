"""The words for what happens during a deploy, and for how long it took."""

from __future__ import annotations

from sampy.deployed import StackEvent
from sampy.deployment.model import Outcome


def event_words(stack: str, event: StackEvent) -> str:
    """Return what happened to a resource: its status, logical id and type, and why."""
    # The resources of nested stacks are told apart by the name of theirs.
    within = "" if event.stack_name == stack or event.of_stack else f"{event.stack_name}/"
    why = f": {event.reason}" if event.reason else ""
    return f"{event.status} {within}{event.logical_id} {event.type}{why}"


def outcome_words(outcome: Outcome) -> str:
    """Return what became of a stack: ``created in 42 s``."""
    took = f" in {duration(outcome.seconds)}" if outcome.seconds >= 1 else ""
    why = f": {outcome.reason}" if outcome.reason else ""
    return f"{outcome.result}{took}{why}"


def duration(seconds: float) -> str:
    """Return a time in words: ``42 s``, ``3 min 5 s``."""
    minutes, left = divmod(round(seconds), 60)
    return f"{minutes} min {left} s" if minutes else f"{left} s"
