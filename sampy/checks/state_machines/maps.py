"""Map states: what only distributed ones have, and what each of them needs.

Source: AWS pages "Map workflow state", "Using Map state in Inline mode" and "... in Distributed mode".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.machine import Machine, State, filled_in, mode
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.states.fields import MAX_LABEL, STATES

MAP = "state-map"
_INLINE_CONCURRENCY = 40
_DISTRIBUTED_CONCURRENCY = 10_000
_NOT_IN_LABELS = r"[\s?*<>{}\[\]:;,\\|^~$#%&`\"\x00-\x1f\x7f-\x9f]"


def map_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with Map states."""
    labels: dict[str, State] = {}
    for state in machine.states:
        if state.type == "Map":
            yield from _map(state, machine)
            yield from _label(state, labels)


def _map(state: State, machine: Machine) -> Iterator[Fault]:
    inner = "ItemProcessor" if "ItemProcessor" in state.fields else "Iterator"
    processor = state.fields.get(inner)
    if not isinstance(processor, dict):
        return
    how = mode(processor)
    path = (*state.path, inner, "ProcessorConfig")
    if how == "DISTRIBUTED":
        yield from _distributed(state, processor, path, machine)
    elif how == "INLINE":
        for name, field in STATES["Map"].items():
            if field.distributed and name in state.fields:
                fix = "remove it, or run the items in executions of their own: ProcessorConfig: {Mode: DISTRIBUTED}"
                yield Fault(MAP, (*state.path, name), f"{name} needs a Map state in distributed mode", fix)
        yield from _concurrency(state, _INLINE_CONCURRENCY, "an inline Map state")
    batcher = state.fields.get("ItemBatcher")
    if isinstance(batcher, dict) and not filled_in(batcher) and not any(name.startswith("Max") for name in batcher):
        message = "ItemBatcher doesn't say how large a batch is"
        fix = "add MaxItemsPerBatch or MaxInputBytesPerBatch"
        yield Fault(MAP, (*state.path, "ItemBatcher"), message, fix)


def _distributed(state: State, processor: Mapping[str, Json], path: DocumentPath, machine: Machine) -> Iterator[Fault]:
    config = processor.get("ProcessorConfig")
    if isinstance(config, dict) and "ExecutionType" not in config:
        message = "a processor in distributed mode needs ExecutionType"
        yield Fault(MAP, path, message, "add ExecutionType: STANDARD, or EXPRESS for up to 5 minutes an item")
    if machine.express:
        message = "an express state machine has no Map states in distributed mode"
        yield Fault(MAP, (*path, "Mode"), message, "make it a STANDARD one, or use Mode: INLINE")
    yield from _concurrency(state, _DISTRIBUTED_CONCURRENCY, "a distributed Map state")


def _concurrency(state: State, most: int, words: str) -> Iterator[Fault]:
    given = state.fields.get("MaxConcurrency")
    if isinstance(given, int) and given > most:
        message = f"{words} runs {most:,} items at a time at most, and not {given:,}"
        yield noted(MAP, (*state.path, "MaxConcurrency"), message, f"use 0 to {most}")


def _label(state: State, labels: dict[str, State]) -> Iterator[Fault]:
    label = state.fields.get("Label")
    if not isinstance(label, str) or filled_in(label):
        return
    path = (*state.path, "Label")
    if len(label) > MAX_LABEL or not label:
        yield Fault(MAP, path, f"a Label has 1 to {MAX_LABEL} characters, and this has {len(label)}", "change it")
    elif re.search(_NOT_IN_LABELS, label):
        message = f"{label!r} has characters that a Label can't have"
        yield Fault(MAP, path, message, "use letters, digits, - and _")
    elif label in labels:
        message = f"the Label is that of {labels[label].name!r} already"
        yield Fault(MAP, path, message, "give each Map state a Label of its own")
    labels.setdefault(label, state)
