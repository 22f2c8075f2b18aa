"""What the tests of checks of state machines share: what is said of a definition, and of one state in one."""

from __future__ import annotations

import yaml

from sampy.checks.state_machines import definition_faults
from sampy.checks.state_machines.faults import way
from sampy.findings import Severity


def said(definition: str, *, express: bool = False) -> str:
    """Return what is said of a definition, as messages and what to do; of what is only odd with ``note`` before."""
    lines = []
    for fault in definition_faults(yaml.safe_load(definition), express):
        kind = "" if fault.severity is Severity.ERROR else "note: "
        where = way(fault.path)
        lines += [f"{kind}{where}{': ' if where else ''}{fault.message}", f"    {fault.fix}"]
    return "\n".join(lines)


def said_of_state(state: str, *, express: bool = False) -> str:
    """Return what is said of a state called A, in a definition with no other state but Done, where A names that."""
    done = ", Done: {Type: Succeed}" if "Done" in state else ""
    return said(f"{{StartAt: A, States: {{A: {state}{done}}}}}", express=express)
