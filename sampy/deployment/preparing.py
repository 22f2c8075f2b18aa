"""From what was loaded to releases: each stack built, compiled, and held against what is deployed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from sampy.aws import Account
from sampy.context import Context
from sampy.deployed import DeployedStack, find, importers
from sampy.deployment.comparing import compare, givens, template_there
from sampy.deployment.many.kept_exports import Exporting, Importers, keep_exports, refused_values
from sampy.deployment.many.ties import ties_of, where, with_deployed
from sampy.deployment.model import Options, Release
from sampy.differences import Difference
from sampy.differences.kept_ids import with_kept_ids
from sampy.differences.kept_metadata import with_kept_metadata
from sampy.errors import CompileError, DeployError, PackageError, Problem, ProblemsError
from sampy.intrinsics import Json, as_map
from sampy.loading import Loaded
from sampy.packaging import Location, Packaged
from sampy.packaging.adopting import adopted
from sampy.packaging.buckets import managed_location
from sampy.packaging.delivering import build_stack
from sampy.packaging.options import BuildOptions
from sampy.sections import Stack
from sampy.template import Template

Compile: TypeAlias = Callable[[Stack | Template, Context], Template]
"""Compiles a stack, or a template with transforms, for a context."""

_READ_AT_A_TIME = 16
_HIDDEN = "****"
"""What CloudFormation says of a value that nobody is to see."""


@attrs.frozen(kw_only=True)
class Deployable:
    """One stack, and where and how it is to be deployed.

    Args:
        loaded: The stack, or the template.
        account: The account and region that it goes to.
        context: What its compile depends on; its region and account are those of `account`, its parameters are
            values that are given. Those that the template doesn't declare are left.
        stack_name: What the stack is called in the account; None for the name that it was declared with.
        options: How to deploy it; its parameters are added to those of `context`.
        bucket: The bucket that its artifacts are uploaded to; None for the one that sampy keeps in each region.
        prefix: What the keys of artifacts begin with.
        build: How its code is built.
    """

    loaded: Loaded
    account: Account
    context: Context
    stack_name: str | None = None
    options: Options = attrs.field(factory=Options)
    bucket: str | None = None
    prefix: str = ""
    build: BuildOptions = attrs.field(factory=BuildOptions)

    @property
    def name(self) -> str:
        """What the stack is called in the account."""
        return self.stack_name or self.loaded.name

    @property
    def location(self) -> Location:
        """Where its artifacts are uploaded to.

        Raises:
            AwsError: Where the account or the region can't be told.
        """
        if self.bucket is None:
            return managed_location(self.account, self.prefix)
        return Location(self.bucket, self.prefix.strip("/"))


def prepare(deployables: Sequence[Deployable], compiled: Compile) -> list[Release]:
    """Return the releases of stacks, in their order; nothing is changed in any account.

    ``sampy diff`` shows what this returns, and ``sampy deploy`` deploys it, so the two can't disagree.

    Args:
        deployables: The stacks.
        compiled: Compiles one: `sampy.compile`, with the transforms of the project.

    Raises:
        CompileError: With every problem of all stacks.
        PackageError: Where something local can't be built.
        AwsError: Where an account can't be asked.
        DeployError: Where the keys are those of another account than the context names, and where an export that
            somebody imports would be gone.
    """
    check_accounts(deployables)
    built: list[_Built] = []
    failures: list[ProblemsError] = []
    for deployable, (deployed, before) in zip(deployables, _read(deployables), strict=True):
        try:
            built.append(_build(deployable, deployed, before, compiled))
        except (CompileError, PackageError) as error:
            failures.append(error)
    if failures:
        # What is wrong in the project is wrong with each of its stacks.
        raise type(failures[0])(dict.fromkeys(problem for each in failures for problem in each.problems))
    accounts = {each.deployable.name: each.deployable.account for each in built}

    def who_imports(name: str, export: str) -> list[str]:
        return importers(accounts[name], export)

    kept = keep_exports([each.exporting for each in built], who_imports)
    return [_release(each, exporting, who_imports) for each, exporting in zip(built, kept, strict=True)]


def check_accounts(deployables: Iterable[Deployable]) -> None:
    """Make sure that the keys are those of the accounts that are named.

    Raises:
        DeployError: Where they are not.
        AwsError: Where the account can't be told.
    """
    named = {(each.account, each.context.account): each for each in deployables if each.context.account}
    problems = [
        Problem(
            f"the stack {each.name!r} belongs into the account {expected}, and the keys are of {account.id}",
            "log in to that account, name its --profile, or mend the setting account",
        )
        for (account, expected), each in named.items()
        if account.id != expected
    ]
    if problems:
        raise DeployError(problems)


@attrs.frozen
class _Built:
    """A stack that was built and compiled.

    Args:
        deployable: What it was built of.
        deployed: The stack as it is; None where there is none.
        packaged: What was built.
        context: What it was compiled for.
        options: How to deploy it.
        exporting: It with what ties it to others.
    """

    deployable: Deployable
    deployed: DeployedStack | None
    packaged: Packaged
    context: Context
    options: Options
    exporting: Exporting


def _read(deployables: Sequence[Deployable]) -> Iterator[tuple[DeployedStack | None, Mapping[str, Json]]]:
    """Yield the deployed stacks and their templates, which are read while the first of them are built."""
    if len(deployables) == 1:
        yield _deployed(deployables[0])
        return
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor(_READ_AT_A_TIME, "read")
    try:
        for future in [pool.submit(_deployed, each) for each in deployables]:
            yield future.result()
    finally:
        # Where one can't be read, the others are of no use.
        pool.shutdown(cancel_futures=True)


def _deployed(deployable: Deployable) -> tuple[DeployedStack | None, Mapping[str, Json]]:
    deployed = find(deployable.account, deployable.name)
    return deployed, template_there(deployable.account, deployed)


def _build(
    deployable: Deployable, deployed: DeployedStack | None, before: Mapping[str, Json], compiled: Compile
) -> _Built:
    # CloudFormation compiles with the values that it keeps, and so must this, or hashes would come out otherwise.
    given = {**deployable.context.parameters, **deployable.options.parameters}
    context = attrs.evolve(deployable.context, parameters={**_kept(deployed, before), **given})

    def compiled_here(source: Stack | Template) -> Template:
        return compiled(source, context)

    packaged = build_stack(deployable.loaded.source, deployable.location, context, compiled_here, deployable.build)
    declared = as_map(packaged.template.document.get("Parameters"))
    parameters = {name: _as_text(value) for name, value in given.items() if name in declared}
    options = attrs.evolve(deployable.options, parameters=parameters)
    if before:
        packaged = adopted(deployable.account, packaged, deployable.location, before, compiled_here)
        was, will_be = givens(deployed, options)
        template = with_kept_ids(packaged.template, before, before_given=was, after_given=will_be)
        packaged = attrs.evolve(packaged, template=with_kept_metadata(template, before))
    place = deployable.loaded.place
    ties = ties_of(packaged.template, deployable.name, context, where=where(deployable.account), place=place)
    if deployed is not None and before:
        ties = with_deployed(ties, deployed, before, context)
    return _Built(deployable, deployed, packaged, context, options, Exporting(ties, packaged.template, before))


def _release(built: _Built, exporting: Exporting, who_imports: Importers) -> Release:
    deployable = built.deployable
    nothing = Difference(deployable.name, exporting.before, exporting.template.document)
    release = Release(
        name=deployable.name,
        account=deployable.account,
        packaged=attrs.evolve(built.packaged, template=exporting.template),
        location=deployable.location,
        deployed=built.deployed,
        difference=nothing,
        options=built.options,
        context=built.context,
    )
    difference = compare(release, exporting.before)
    notes = (*difference.notes, *exporting.notes, *refused_values(difference, exporting.ties, who_imports))
    difference = attrs.evolve(difference, notes=notes)
    return attrs.evolve(release, difference=difference)


def _kept(deployed: DeployedStack | None, before: Mapping[str, Json]) -> dict[str, Json]:
    """Return the values of parameters that a stack keeps where none are given, as far as anybody can see them."""
    if deployed is None or not before:
        return {}
    return {name: value for name, value in deployed.parameters.items() if value != _HIDDEN}


def _as_text(value: Json) -> str:
    """Return the value of a parameter as CloudFormation takes it: text, with commas between the items of a list."""
    if isinstance(value, list):
        return ",".join(_as_text(each) for each in value)
    return value if isinstance(value, str) else json.dumps(value)
