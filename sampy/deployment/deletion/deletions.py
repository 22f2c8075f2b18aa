"""What deleting stacks would do: what is gone, what is kept, and what is in the way."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import attrs

from sampy.aws import Account
from sampy.deployed import DeployedResource, DeployedStack, find, importers, processed_template, resources
from sampy.deployed.stacks import STACK_TYPE, name_of
from sampy.deployment.deletion.buckets import holds_objects
from sampy.differences.canonical import Reader
from sampy.differences.known_values import known_values
from sampy.differences.model import Given, Keeping
from sampy.differences.stateful import STATEFUL, kept_when_removed
from sampy.errors import Problem, did_you_mean
from sampy.intrinsics import as_map

_AT_A_TIME = 8


@attrs.frozen
class Part:
    """A resource of a stack that is to be deleted.

    Args:
        name: Its logical id; within a nested stack, after that of the nested stack: ``Orders.Table``.
        physical_id: What the account calls it.
        type: Its resource type.
        keeping: What becomes of it.
        stateful: Whether it holds data.
        full: Whether it is a bucket with objects in it, which can't be deleted.
    """

    name: str
    physical_id: str
    type: str
    keeping: Keeping = Keeping.DELETE
    stateful: bool = False
    full: bool = False

    @property
    def is_bucket(self) -> bool:
        """Whether it is a bucket that is deleted."""
        return self.type == "AWS::S3::Bucket" and self.keeping is Keeping.DELETE

    @property
    def loses_data(self) -> bool:
        """Whether data is gone with it."""
        return self.stateful and self.keeping is Keeping.DELETE


@attrs.frozen
class Deletion:
    """What deleting a stack would do.

    Args:
        stack: The stack.
        parts: Its resources, and those of the stacks that are nested in it.
        importers: The stacks that import its exports, by the name of the export.
    """

    stack: DeployedStack
    parts: tuple[Part, ...] = ()
    importers: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)

    @property
    def kept(self) -> tuple[Part, ...]:
        """What is still there afterwards, or a snapshot of it."""
        return tuple(part for part in self.parts if part.keeping is not Keeping.DELETE)

    @property
    def lost(self) -> tuple[Part, ...]:
        """What holds data that is gone afterwards."""
        return tuple(part for part in self.parts if part.loses_data)

    @property
    def buckets(self) -> tuple[Part, ...]:
        """The buckets that are deleted."""
        return tuple(part for part in self.parts if part.is_bucket)

    @property
    def full_buckets(self) -> tuple[Part, ...]:
        """The buckets that have to be emptied before."""
        return tuple(part for part in self.parts if part.full)


def deletions_of(account: Account, stacks: Sequence[DeployedStack], retain: Collection[str] = ()) -> list[Deletion]:
    """Return what deleting stacks would do, in their order.

    Args:
        account: Where they are.
        stacks: The stacks.
        retain: The logical ids of resources that are to be left where they are.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        return list(pool.map(lambda stack: _deletion(account, stack, retain), stacks))


def needed_first(deletions: Sequence[Deletion]) -> dict[str, list[str]]:
    """Return which of the stacks have to be deleted before each of them: those that import its exports."""
    names = {deletion.stack.name for deletion in deletions}
    return {
        deletion.stack.name: sorted({each for importers in deletion.importers.values() for each in importers} & names)
        for deletion in deletions
    }


def hindrances(
    deletions: Sequence[Deletion],
    *,
    retain: Collection[str] = (),
    empty_buckets: bool = False,
    disable_protection: bool = False,
) -> list[Problem]:
    """Return what is in the way of deleting stacks.

    Args:
        deletions: What deleting them would do.
        retain: The logical ids of resources that are to be left where they are.
        empty_buckets: Whether buckets are emptied before.
        disable_protection: Whether termination protection is ended before.
    """
    names = {deletion.stack.name for deletion in deletions}
    found: list[Problem] = []
    for deletion in deletions:
        found += _hindrances(deletion, names)
        if deletion.stack.termination_protection and not disable_protection:
            fix = "--disable-protection ends that, and deletes it"
            found.append(Problem(f"the stack {deletion.stack.name!r} is protected from being deleted", fix))
        for part in () if empty_buckets else deletion.full_buckets:
            message = f"the bucket {part.physical_id!r} ({part.name} of {deletion.stack.name!r}) is not empty"
            found.append(Problem(message, "--empty-buckets deletes what is in it, with all versions"))
    return [*found, *_wrongly_retained(deletions, retain)]


def _hindrances(deletion: Deletion, names: Collection[str]) -> Iterator[Problem]:
    stack = deletion.stack
    if stack.nested:
        fix = "delete the stack that it is a part of, or take it out of the template of that one"
        yield Problem(f"the stack {stack.name!r} is nested in {name_of(stack.root_id or '')!r}", fix)
    for export, importing in deletion.importers.items():
        others = [name for name in importing if name not in names]
        if others:
            fix = f"delete these too, or deploy them without the import: {', '.join(others)}"
            yield Problem(f"the export {export!r} of the stack {stack.name!r} is imported by other stacks", fix)


def _wrongly_retained(deletions: Sequence[Deletion], retain: Collection[str]) -> Iterator[Problem]:
    # A stack retains its own resources, also a nested stack as a whole, and none of what is nested in it.
    known = [part.name for deletion in deletions for part in deletion.parts if "." not in part.name]
    for name in retain:
        if name not in known:
            yield Problem(f"there is no resource {name!r} to retain", did_you_mean(name, known))
    for stack in [deletion.stack for deletion in deletions] if retain else ():
        if stack.status != "DELETE_FAILED":
            fix = "deploy it with DeletionPolicy: Retain on what is to stay, and delete it then"
            message = f"resources can be retained once deleting {stack.name!r} has failed, and it has not"
            yield Problem(message, fix)


def _deletion(account: Account, stack: DeployedStack, retain: Collection[str]) -> Deletion:
    if not stack.has_resources:
        return Deletion(stack)
    return Deletion(stack, tuple(_parts(account, stack, "", retain)), _importers(account, stack))


def _parts(account: Account, stack: DeployedStack, within: str, retain: Collection[str]) -> Iterator[Part]:
    template = processed_template(account, stack.id)
    declared = as_map(template.get("Resources"))
    reader = Reader(known_values(template, Given(stack.parameters), Given(), None, stack.name))
    for each in resources(account, stack.id):
        if not each.physical_id or each.status == "DELETE_COMPLETE":
            continue
        name = f"{within}{each.logical_id}"
        keeping = Keeping.RETAIN if name in retain else kept_when_removed(as_map(declared.get(each.logical_id)), reader)
        nested = find(account, each.physical_id) if each.type == STACK_TYPE else None
        if nested is not None and keeping is Keeping.DELETE:
            yield from _parts(account, nested, f"{name}.", retain)
        yield _part(account, name, each, keeping)


def _part(account: Account, name: str, resource: DeployedResource, keeping: Keeping) -> Part:
    part = Part(name, resource.physical_id, resource.type, keeping, resource.type in STATEFUL)
    return attrs.evolve(part, full=part.is_bucket and holds_objects(account, part.physical_id))


def _importers(account: Account, stack: DeployedStack) -> dict[str, tuple[str, ...]]:
    exports = [output.export for output in stack.outputs.values() if output.export]
    found = {export: tuple(importers(account, export)) for export in exports}
    return {export: names for export, names in found.items() if names}
