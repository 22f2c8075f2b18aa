"""Runs state machines: an interpreter of Amazon States Language.

`run` takes a definition as a document, and what runs its tasks; it returns an `Execution` with its whole history.
"""

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.executions.clocks import (
        Clock as Clock,
        RealClock as RealClock,
        SkippingClock as SkippingClock,
        VirtualClock as VirtualClock,
    )
    from sampy.executions.documents import NotJson as NotJson
    from sampy.executions.failures import BadAnswer as BadAnswer, TaskError as TaskError
    from sampy.executions.history import Event as Event
    from sampy.executions.running import Execution as Execution, Status as Status, run as run
    from sampy.executions.runs import Identity as Identity, Visit as Visit
    from sampy.executions.structure import InvalidDefinition as InvalidDefinition, states_of as states_of
    from sampy.executions.tasks import (
        Lasting as Lasting,
        Note as Note,
        Pending as Pending,
        Resource as Resource,
        RunTask as RunTask,
        TaskCall as TaskCall,
    )

_MODULES = {
    "clocks": ("Clock", "RealClock", "SkippingClock", "VirtualClock"),
    "documents": ("NotJson",),
    "failures": ("BadAnswer", "TaskError"),
    "history": ("Event",),
    "running": ("Execution", "Status", "run"),
    "runs": ("Identity", "Visit"),
    "structure": ("InvalidDefinition", "states_of"),
    "tasks": ("Lasting", "Note", "Pending", "Resource", "RunTask", "TaskCall"),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
