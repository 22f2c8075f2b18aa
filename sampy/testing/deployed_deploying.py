"""Deploys the stacks of a test as ``sampy deploy`` does, and deletes them in the end."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import overload

import attrs

from sampy.aws import Account, told_plainly
from sampy.cli.compiling import POLICIES, project_compile, unknown_parameters
from sampy.cli.deployables import needs_of, options_of
from sampy.cli.settings import for_stack, for_stage, read_settings
from sampy.context import Context
from sampy.deployed import find
from sampy.deployment.deletion.deleting import Options as Deleting, delete_all
from sampy.deployment.deletion.deletions import Deletion, deletions_of
from sampy.deployment.deploying import DeployPlan, Target, carry_out, in_memory, plan_all
from sampy.deployment.model import Options, Outcome, Result
from sampy.deployment.preparing import Deployable, prepare
from sampy.errors import AwsError, CompileError, DeployError, Problem, ProblemsError
from sampy.intrinsics import Json, as_map
from sampy.loading import Loaded, load_all
from sampy.packaging import BuildOptions
from sampy.policy_sources.project import project_policies
from sampy.testing.deployed_stacks import DeployedStack

_LONGEST_NAME = 128
"""How long the name of a stack may be. Source: AWS page "CreateStack" of the AWS CloudFormation API Reference."""


@attrs.frozen
class Left:
    """What is still there after all was deleted.

    Args:
        problems: What could not be deleted, with why.
        kept: What stays because its deletion policy says so, a sentence for each stack.
    """

    problems: tuple[Problem, ...] = ()
    kept: tuple[str, ...] = ()


@attrs.frozen
class Deployer:
    """Deploys stacks for one test: ``votes = deployed_stack(stack)``.

    Args:
        account: Where they are deployed.
        project: The folder of the project, with its settings and transforms; paths are relative to it.
        stage: The stage whose settings hold; None for the one of the settings.
        endpoint: The address of the fake AWS; None for AWS.
        suffix: What the names of stacks end with, so that none that is there is touched.
    """

    account: Account
    project: Path
    stage: str | None = None
    endpoint: str | None = None
    suffix: str = ""
    _names: dict[str, None] = attrs.field(factory=dict, init=False, repr=False)

    @overload
    def __call__(
        self, target: Target, /, *, parameters: Mapping[str, Json] | None = None, stage: str | None = None
    ) -> DeployedStack: ...

    @overload
    def __call__(
        self,
        first: Target,
        second: Target,
        /,
        *others: Target,
        parameters: Mapping[str, Json] | None = None,
        stage: str | None = None,
    ) -> tuple[DeployedStack, ...]: ...

    def __call__(
        self, *targets: Target, parameters: Mapping[str, Json] | None = None, stage: str | None = None
    ) -> DeployedStack | tuple[DeployedStack, ...]:
        """Deploy stacks, those first that others need; one that the test has deployed already is updated.

        Args:
            targets: Stacks, stack functions and templates, and paths of modules and templates with one stack each.
            parameters: Values of parameters, beside those of the settings.
            stage: The stage, for its settings and for stack functions.

        Returns:
            The deployed stack; for several, each of them, in their order.

        Raises:
            CompileError: Where a stack can't be compiled.
            PackageError: Where something local can't be built.
            DeployError: Where a stack can't be deployed, with the causes at the user's lines.
            AwsError: Where AWS can't be asked.
        """
        __tracebackhide__ = True
        try:
            with contextlib.chdir(self.project):
                deployed = self._deployed(targets, parameters or {}, stage or self.stage)
        except ProblemsError as error:
            # What is wrong is told in full by the error, and the test's own line is what pytest is to show.
            raise error.with_traceback(None) from None
        return deployed[0] if len(deployed) == 1 else deployed

    def delete_all(self) -> Left:
        """Delete all that was deployed, and return what is still there."""
        try:
            found = [find(self.account, name) for name in reversed(self._names)]
            stacks = [each for each in found if each is not None]
            deletions = deletions_of(self.account, stacks)
            outcomes = delete_all(self.account, deletions, Deleting(empty_buckets=True, disable_protection=True))
        except ProblemsError as error:
            return Left(tuple(error.problems))
        problems = [problem for each in outcomes for problem in _problems(each, "could not be deleted")]
        problems += [problem for each in deletions for problem in self._delete_logs(each)]
        kept = [f"the stack {each.name!r} is deleted, and {each.reason}" for each in outcomes if _keeps(each)]
        return Left(tuple(problems), tuple(kept))

    def _deployed(
        self, targets: Sequence[Target], parameters: Mapping[str, Json], stage: str | None
    ) -> tuple[DeployedStack, ...]:
        settings = for_stage(read_settings(self.project), stage)
        context = Context(
            region=self.account.region_name,
            account=self._named_account(settings) or self.account.id,
            stage=stage or _text(settings, "stage"),
            parameters={**as_map(settings.get("parameters")), **parameters},
            policy_templates=project_policies(POLICIES),
        )
        deployables = [self._deployable(each, context, settings, parameters) for each in _loaded(targets, context)]
        releases = prepare(deployables, project_compile(settings))
        unknown = unknown_parameters(parameters, [each.packaged.template for each in releases], None)
        if unknown:
            raise CompileError(unknown)
        planned = plan_all(releases, needs_of(deployables, settings))
        self._names.update(dict.fromkeys(each.release.name for each in planned.stacks))
        outcomes = {each.name: each for each in _carried_out(planned)}
        problems = [problem for each in outcomes.values() for problem in _problems(each, "could not be deployed")]
        if problems:
            raise DeployError(problems)
        return tuple(
            DeployedStack(each.name, outcomes[each.name].outputs, each.packaged.template, self.account, self.endpoint)
            for each in releases
        )

    def _deployable(
        self, loaded: Loaded, context: Context, settings: Mapping[str, object], parameters: Mapping[str, Json]
    ) -> Deployable:
        own = for_stack(settings, loaded.name)
        options, bucket, repository = options_of(own), _text(own, "bucket"), _text(own, "image-repository")
        if self.endpoint is None:
            # It is to be deleted again, whatever holds for what stays.
            options = attrs.evolve(options, termination_protection=None, stack_policy=None)
        else:
            # What the others name is in the account of the settings, and not there.
            options, bucket, repository = Options(tags=options.tags, capabilities=options.capabilities), None, None
        return Deployable(
            loaded=loaded,
            account=self.account,
            context=attrs.evolve(context, parameters={**as_map(own.get("parameters")), **parameters}),
            stack_name=f"{loaded.name[: _LONGEST_NAME - len(self.suffix)]}{self.suffix}",
            options=options,
            bucket=bucket,
            prefix=_text(own, "prefix") or "",
            build=BuildOptions(image_repository=repository),
        )

    def _named_account(self, settings: Mapping[str, object]) -> str | None:
        """Return the account that the settings name, which the keys have to be of; the fake AWS has its own."""
        return _text(settings, "account") if self.endpoint is None else None

    def _delete_logs(self, deletion: Deletion) -> Iterator[Problem]:
        """Delete the log groups that Lambda made by itself, which belong to no stack; yield what is in the way."""
        logs = self.account.client("logs")
        for part in deletion.parts:
            # One that the template names may be of somebody else's function, where creating it failed.
            if part.type != "AWS::Lambda::Function" or not part.physical_id.startswith(f"{deletion.stack.name}-"):
                continue
            group = f"/aws/lambda/{part.physical_id}"
            try:
                with told_plainly(f"the log group {group!r} can't be deleted"):
                    logs.delete_log_group(logGroupName=group)
            except AwsError as error:
                if error.code != "ResourceNotFoundException":
                    yield from error.problems


def _loaded(targets: Sequence[Target], context: Context) -> list[Loaded]:
    """Return the stack of each target; paths are loaded together, so that their stacks know each other.

    Raises:
        CompileError: Where a stack can't be loaded.
        DeployError: Where a path has more than one stack, or two stacks have one name.
    """
    paths = [Path(each) for each in targets if isinstance(each, str | Path)]
    of_paths = load_all(paths, context)
    if len(of_paths) != len(paths):
        names = ", ".join(repr(each.name) for each in of_paths)
        message = f"each path is to have one stack, and these have {len(of_paths)}: {names}"
        raise DeployError([Problem(message, "give the stacks themselves: deployed_stack(first, second)")])
    found = iter(of_paths)
    loaded = [next(found) if isinstance(each, str | Path) else in_memory(each, context) for each in targets]
    counts = Counter(each.name for each in loaded)
    twice = [each for each in loaded if counts[each.name] > 1]
    if twice or not loaded:
        message = f"two stacks have the name {twice[0].name!r}" if twice else "there is no stack to deploy"
        raise DeployError([Problem(message, "give each stack once", place=twice[-1].place if twice else None)])
    return loaded


def _carried_out(planned: DeployPlan) -> list[Outcome]:
    """Carry out a plan. Whoever interrupts the tests doesn't wait for CloudFormation, but for all to be deleted."""
    interrupted = threading.Event()
    pool = ThreadPoolExecutor(1)
    try:
        return pool.submit(carry_out, planned, interrupted=interrupted).result()
    except KeyboardInterrupt:
        interrupted.set()
        raise
    finally:
        pool.shutdown()


def _problems(outcome: Outcome, what: str) -> list[Problem]:
    if outcome.succeeded and outcome.result is not Result.ROLLED_BACK:
        return []
    status = f" ({outcome.status})" if outcome.status else ""
    told = Problem(f"the stack {outcome.name!r} {what}{status}", None if outcome.problems else outcome.reason)
    return [told, *outcome.problems]


def _keeps(outcome: Outcome) -> bool:
    return outcome.result is Result.DELETED and outcome.reason is not None


def _text(settings: Mapping[str, object], name: str) -> str | None:
    value = settings.get(name)
    return str(value) if value else None
