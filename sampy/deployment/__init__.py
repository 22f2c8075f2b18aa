"""Deploys stacks: a plan of steps, what runs them, and what is told meanwhile.

`sampy.deploy` does all of it. By itself, each part is a value or a function: `prepare` builds each `Deployable` and
holds it against what is deployed, which makes a `Release`; `plan_all` makes one `DeployPlan` of these, to be looked at;
and `carry_out` does what that says, and returns the `Outcome` of each stack. `rehearse` is an executor that only tells
the steps. `Options` say how a stack is deployed, and a `Listener` is told what happens meanwhile.
"""

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.deployment.deploying import (
        DeployPlan as DeployPlan,
        carry_out as carry_out,
        deploy as deploy,
        plan_all as plan_all,
    )
    from sampy.deployment.model import (
        Listener as Listener,
        OnFailure as OnFailure,
        Options as Options,
        Outcome as Outcome,
        Quiet as Quiet,
        Release as Release,
        Result as Result,
    )
    from sampy.deployment.one.executing import execute as execute, rehearse as rehearse
    from sampy.deployment.one.planning import StackPlan as StackPlan
    from sampy.deployment.preparing import Deployable as Deployable, prepare as prepare

_MODULES = {
    "deploying": ("DeployPlan", "carry_out", "deploy", "plan_all"),
    "one.executing": ("execute", "rehearse"),
    "model": ("Listener", "OnFailure", "Options", "Outcome", "Quiet", "Release", "Result"),
    "one.planning": ("StackPlan",),
    "preparing": ("Deployable", "prepare"),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
