"""Deploys stacks: the plan for all of them as a value, and what carries it out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

import attrs

from sampy.aws import Account
from sampy.compiler import compile
from sampy.context import Context
from sampy.deployed import exports
from sampy.deployment.many.order import Needs, in_order, levels, needs
from sampy.deployment.many.ties import Ties, ties_of_release
from sampy.deployment.many.waves import MAX_PARALLEL, run_by_readiness
from sampy.deployment.model import Listener, Options, Outcome, Quiet, Release
from sampy.deployment.one.executing import execute, rehearse
from sampy.deployment.one.planning import StackPlan, plan
from sampy.deployment.preparing import Compile, Deployable, prepare
from sampy.errors import DeployError, Place, Problem, nearest
from sampy.loading import Loaded, load_all
from sampy.sections import Stack, StackFunction
from sampy.template import Template

Executor: TypeAlias = Callable[[StackPlan, Listener], Outcome]
"""Carries out the plan of one stack, and tells of it."""
Target: TypeAlias = Stack | StackFunction | Template | Path | str
"""What can be deployed: a stack, a stack function, a template; or the path of a module, a template or a folder."""


@attrs.frozen
class DeployPlan:
    """How stacks are deployed.

    Args:
        stacks: The plan of each, so that each comes after those that it needs.
        needs: The stacks that each has to wait for, with why.
    """

    stacks: tuple[StackPlan, ...]
    needs: Needs

    @property
    def waves(self) -> list[list[str]]:
        """The names of the stacks that could be deployed at the same time, wave by wave.

        A deploy doesn't wait for waves: a stack begins as soon as what it needs is done.
        """
        return levels(self.needs)

    @property
    def releases(self) -> list[Release]:
        """What is deployed."""
        return [each.release for each in self.stacks]

    @property
    def unchanged(self) -> bool:
        """Whether there is nothing to do."""
        return all(each.unchanged for each in self.stacks)


def plan_all(releases: Sequence[Release], also: Mapping[str, Collection[str]] | None = None) -> DeployPlan:
    """Return the plan that deploys releases.

    Args:
        releases: What is deployed.
        also: The names of stacks that stacks need, beside those whose exports they import.

    Raises:
        DeployError: With everything that is in the way: stacks that need each other, imports that nothing exports or
            that wait for a change set to be executed, stacks that can't be deployed as they are.
        AwsError: Where it can't be asked what is exported.
    """
    ties = [ties_of_release(each) for each in releases]
    needed = needs(ties, also)
    plans: dict[str, StackPlan] = {}
    problems = [*_missing(releases, ties), *_not_executed(releases, ties)]
    for release in releases:
        try:
            plans[release.name] = plan(release)
        except DeployError as error:
            problems += [_named(problem, release.name, len(releases)) for problem in error.problems]
    if problems:
        raise DeployError(problems)
    ordered = in_order(needed)
    return DeployPlan(tuple(plans[name] for name in ordered), {name: needed[name] for name in ordered})


def carry_out(
    deploy_plan: DeployPlan,
    listener: Listener | None = None,
    *,
    max_parallel: int = MAX_PARALLEL,
    interrupted: threading.Event | None = None,
    ending: threading.Event | None = None,
    executor: Executor | None = None,
) -> list[Outcome]:
    """Carry out a plan, and return what became of each stack, in the order of the plan.

    Args:
        deploy_plan: The plan.
        listener: Is told what happens.
        max_parallel: How many stacks are deployed at a time.
        interrupted: Is set by whoever wants it to stop at once: what is in progress in AWS goes on there.
        ending: Is set by whoever wants no more stacks to begin; `interrupted` where it isn't given.
        executor: Carries out the plan of one stack: `sampy.deployment.one.executing.execute` where it isn't given, or
            `rehearse` for a dry run.
    """
    heard = listener or Quiet()
    plans = {each.release.name: each for each in deploy_plan.stacks}
    run = executor or partial(execute, interrupted=interrupted)
    return run_by_readiness(
        deploy_plan.needs,
        lambda name: run(plans[name], heard),
        max_parallel=max_parallel,
        interrupted=ending or interrupted,
        listener=heard,
    )


def deploy(
    *targets: Target,
    account: Account | None = None,
    context: Context | None = None,
    options: Options | None = None,
    stack_name: str | None = None,
    bucket: str | None = None,
    prefix: str = "",
    listener: Listener | None = None,
    max_parallel: int = MAX_PARALLEL,
    dry_run: bool = False,
    compiled: Compile = compile,
) -> list[Outcome]:
    """Deploy stacks, those first that others need, and return what became of each.

    Nobody is asked anything: look at what `sampy.diff` returns first. A stack that fails doesn't raise anything, but is
    in what is returned, with why.

    Args:
        targets: Stacks, stack functions and templates, and paths of modules, templates and folders.
        account: Where they are deployed; by default, where the environment says.
        context: What the compile depends on; its region is that of `account`, and so must its account be, where it
            has one.
        options: How they are deployed, with values of parameters for those that declare them.
        stack_name: What the stack is called in the account, where there is one.
        bucket: The bucket that artifacts are uploaded to; None for the one that sampy keeps in each region.
        prefix: What the keys of artifacts begin with.
        listener: Is told what happens.
        max_parallel: How many stacks are deployed at a time.
        dry_run: Tell the listener what would be done, and change nothing.
        compiled: Compiles a stack; give one that knows your transforms.

    Raises:
        CompileError: Where a stack can't be compiled.
        PackageError: Where something local can't be built.
        DeployError: Where something is in the way, before anything is changed.
        AwsError: Where an account can't be asked.
    """
    account = account or Account()
    context = context or Context()
    named = context.account or account.id
    context = attrs.evolve(context, region=account.region_name, partition=account.partition, account=named)
    loaded = list(_loaded(targets, context))
    if stack_name is not None and len(loaded) != 1:
        names = ", ".join(each.name for each in loaded)
        problem = Problem(f"one stack can be called {stack_name!r}, and here are: {names}", "give one stack")
        raise DeployError([problem])
    deployables = [
        Deployable(
            loaded=each,
            account=account,
            context=context,
            stack_name=stack_name,
            options=options or Options(),
            bucket=bucket,
            prefix=prefix,
        )
        for each in loaded
    ]
    planned = plan_all(prepare(deployables, compiled))
    return carry_out(planned, listener, max_parallel=max_parallel, executor=rehearse if dry_run else None)


def _loaded(targets: Sequence[Target], context: Context) -> Iterator[Loaded]:
    """Yield the stacks of targets; the paths among them are loaded together, so that they know each other."""
    yield from (in_memory(each, context) for each in targets if not isinstance(each, str | Path))
    yield from load_all([Path(each) for each in targets if isinstance(each, str | Path)], context)


def in_memory(target: Stack | StackFunction | Template, context: Context) -> Loaded:
    """Return a stack, or a template, as if it were loaded.

    Args:
        target: The stack, the template, or a function that makes a stack.
        context: What such a function is called with.
    """
    made = target(context) if isinstance(target, StackFunction) else target
    place = made.place if isinstance(made, Stack) else made.source.place(())
    return Loaded(made.name, made, place or Place(made.name))


def _missing(releases: Sequence[Release], ties: Sequence[Ties]) -> Iterator[Problem]:
    """Yield the imports that nothing exports, neither here nor in the account."""
    exported = {(each.where, name) for each in ties for name in each.exports}
    elsewhere = {name: each.name for each in ties for name in each.exports}
    in_account: dict[object, frozenset[str] | None] = {}
    for release, each in zip(releases, ties, strict=True):
        for name, place in each.imports.items():
            # What it imports as it is deployed is there.
            if (each.where, name) in exported or name in each.had_imports:
                continue
            if each.where not in in_account:
                in_account[each.where] = exports(release.account)
            known = in_account[each.where]
            if known is None or name in known:
                continue
            message = (
                f"the stack {each.name!r} imports {name!r}, which nothing exports in {release.account.region_name}"
            )
            fix = "deploy the stack that exports it as well, or first"
            if name in elsewhere:
                fix = f"deploy both to one account and region: {elsewhere[name]!r} exports it in another one"
            elif (guess := nearest(name, known)) is not None:
                fix = f"did you mean {guess!r}?"
            yield Problem(message, fix, place=place)


def _not_executed(releases: Sequence[Release], ties: Sequence[Ties]) -> Iterator[Problem]:
    """Yield the imports of what is there only once a change set is executed that this deploy leaves to somebody."""
    left = [each for release, each in zip(releases, ties, strict=True) if not release.options.execute]
    later = {(each.where, name): each.name for each in left for name in each.exports if name not in each.had_exports}
    for each in ties:
        for name, place in each.imports.items():
            exporter = later.get((each.where, name))
            if exporter is not None and exporter != each.name:
                message = (
                    f"the stack {each.name!r} imports {name!r}, which is there once the change set of {exporter!r} is "
                    f"executed, and it is left to be executed by somebody"
                )
                fix = f"deploy {exporter!r} alone and execute its change set; then deploy {each.name!r}"
                yield Problem(message, fix, place=place)


def _named(problem: Problem, name: str, count: int) -> Problem:
    """Return a problem that says which of several stacks it is about."""
    if count == 1 or name in problem.message:
        return problem
    return attrs.evolve(problem, message=f"the stack {name!r}: {problem.message}")
