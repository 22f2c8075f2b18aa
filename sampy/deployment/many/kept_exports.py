"""Exports that somebody still imports: CloudFormation deletes none of these, so they stay until nobody does.

Source: AWS page "Fn::ImportValue" of the AWS CloudFormation User Guide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias, cast

import attrs

from sampy.deployment.many.order import needs, reaches
from sampy.deployment.many.ties import Ties
from sampy.differences import Difference
from sampy.errors import DeployError, Problem
from sampy.intrinsics import Json, as_map
from sampy.references import Reference, references
from sampy.template import Template

Importers: TypeAlias = Callable[[str, str], Sequence[str]]
"""Returns the names of the deployed stacks that import something, given the stack that exports it and the name."""


@attrs.frozen
class Exporting:
    """A stack with its exports.

    Args:
        ties: What it exports and imports.
        template: Its template as it will be.
        before: Its template as it is deployed; empty where it isn't.
        notes: What the user should know.
    """

    ties: Ties
    template: Template
    before: Mapping[str, Json] = attrs.field(factory=dict)
    notes: tuple[str, ...] = ()


def keep_exports(stacks: Sequence[Exporting], importers: Importers) -> list[Exporting]:
    """Return the stacks with those exports put back that would disappear while somebody imports them.

    Where all who import one are deployed with it and stop, nothing has to be kept: `sampy.deployment.many.order`
    deploys them first. Only where one of them needs the exporting stack before that, the export is kept for this
    deploy, and goes with the next one.

    Args:
        stacks: The stacks that are deployed together.
        importers: Tells who imports an export.

    Raises:
        DeployError: Where one can't be kept, as what it is a value of is removed too.
        AwsError: Where AWS can't be asked.
    """
    if not any(each.ties.given_up for each in stacks):
        return list(stacks)
    together = {each.ties.name: each.ties for each in stacks}
    waiting = {
        name: set(needed)
        for name, needed in needs([attrs.evolve(each, had_exports={}) for each in together.values()]).items()
    }
    kept: dict[str, dict[str, str]] = {}
    for each in together.values():
        for export in each.given_up:
            users = importers(each.name, export)
            stopping = [name for name in users if _stops(together.get(name), each, export)]
            staying = [name for name in users if name not in stopping]
            if not staying and not any(reaches(waiting, name, each.name) for name in stopping):
                waiting[each.name].update(stopping)
                continue
            kept.setdefault(each.name, {})[export] = _why(staying, stopping)
    problems: list[Problem] = []
    found = [_with(each, kept.get(each.ties.name, {}), problems) for each in stacks]
    if problems:
        raise DeployError(problems)
    return found


def refused_values(difference: Difference, ties: Ties, importers: Importers) -> list[str]:
    """Return notes of exports that get another value while somebody imports them, which CloudFormation refuses.

    Args:
        difference: What the deploy would change in the stack that exports.
        ties: What it exports.
        importers: Tells who imports an export.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    changed = {
        each.name
        for each in difference.sections
        if each.section == "Outputs" and any(change.path[:1] == ("Value",) for change in each.changes)
    }
    notes = []
    for export, output in ties.exports.items():
        if output in changed and ties.had_exports.get(export) == output and (users := importers(ties.name, export)):
            notes.append(
                f"the export {export!r} gets another value while {_listed(users)} {_verb(users, 'import')} it, which "
                f"CloudFormation refuses: export it under another name, and import that there"
            )
    return notes


def _stops(ties: Ties | None, exporting: Ties, export: str) -> bool:
    """Return whether a stack that imports something is deployed, too, and known to do so no more."""
    if ties is None or ties.where != exporting.where or ties.unknown:
        return False
    return export in ties.had_imports and export not in ties.imports


def _why(staying: Sequence[str], stopping: Sequence[str]) -> str:
    if staying:
        return f"{_listed(staying)} {_verb(staying, 'import')} it; it goes with the first deploy after that has ended"
    return (
        f"{_listed(stopping)} {_verb(stopping, 'import')} it until this stack is deployed; it goes with the next deploy"
    )


def _with(stack: Exporting, kept: Mapping[str, str], problems: list[Problem]) -> Exporting:
    """Return a stack with exports that it had, each with why; what can't be kept is added to `problems`."""
    outputs = dict(as_map(stack.template.document.get("Outputs")))
    exports = dict(stack.ties.exports)
    notes = []
    for export, why in kept.items():
        name = stack.ties.had_exports[export]
        output = as_map(stack.before.get("Outputs"))[name]
        gone = list(_gone({name: output}, stack.before, stack.template.document))
        if gone:
            importing = why.partition(";")[0]
            message = f"the export {export!r} can't be removed, as {importing}; nor kept, as {_listed(gone)} is removed"
            fix = "deploy those that import it without that first, and remove it then"
            problems.append(Problem(message, fix, place=stack.ties.place))
            continue
        exports[export] = _free(name, outputs)
        outputs[exports[export]] = output
        notes.append(f"the export {export!r} is kept: {why}")
    if not notes:
        return stack
    document = {**stack.template.document, "Outputs": cast(Json, outputs)}
    return attrs.evolve(
        stack,
        ties=attrs.evolve(stack.ties, exports=exports),
        template=attrs.evolve(stack.template, document=document),
        notes=(*stack.notes, *notes),
    )


def _gone(outputs: Mapping[str, Json], before: Mapping[str, Json], after: Mapping[str, Json]) -> Iterator[str]:
    """Yield the names of what outputs refer to and a template doesn't have any more."""
    for each in references({"Outputs": cast(Json, outputs)}):
        if not each.target.startswith("AWS::") and not _stays(each, before, after):
            yield each.target


def _stays(reference: Reference, before: Mapping[str, Json], after: Mapping[str, Json]) -> bool:
    def type_in(document: Mapping[str, Json]) -> Json:
        return as_map(as_map(document.get("Resources")).get(reference.target)).get("Type")

    if reference.kind in ("Condition", "Mapping"):
        return reference.target in as_map(after.get(f"{reference.kind}s"))
    if reference.target in as_map(before.get("Parameters")):
        return reference.target in as_map(after.get("Parameters"))
    return type_in(before) is not None and type_in(before) == type_in(after)


def _free(name: str, taken: Mapping[str, Json]) -> str:
    """Return a logical id for an output that has none yet: its own, where that is free."""
    names = (name, f"{name}Kept", *(f"{name}Kept{number}" for number in range(2, len(taken) + 3)))
    return next(each for each in names if each not in taken)


def _listed(names: Sequence[str]) -> str:
    return " and ".join(repr(name) for name in names)


def _verb(names: Sequence[str], word: str) -> str:
    return word if len(names) > 1 else f"{word}s"
