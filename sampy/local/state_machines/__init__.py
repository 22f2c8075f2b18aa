"""Runs the state machines of a stack on this machine, with its functions: an `Execution` with its whole history."""

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.local.state_machines.answering import VARIABLE as VARIABLE, endpoint as endpoint
    from sampy.local.state_machines.clients import Clients as Clients
    from sampy.local.state_machines.mocks import MockError as MockError, Mocks as Mocks, read_mocks as read_mocks
    from sampy.local.state_machines.running import run_local as run_local
    from sampy.local.state_machines.tasks import Unanswered as Unanswered
    from sampy.local.state_machines.tokens import Tokens as Tokens
    from sampy.local.state_machines.world import LocalExecution as LocalExecution

_MODULES = {
    "clients": ("Clients",),
    "answering": ("VARIABLE", "endpoint"),
    "mocks": ("MockError", "Mocks", "read_mocks"),
    "running": ("run_local",),
    "tasks": ("Unanswered",),
    "tokens": ("Tokens",),
    "world": ("LocalExecution",),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
