"""Selects some of the stacks of a project, and what these need, before anything of the others is built or read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sampy.deployment.many.order import chosen, needs
from sampy.deployment.many.ties import Ties, ties_of, where
from sampy.deployment.preparing import Compile, Deployable
from sampy.errors import CompileError


def selected(
    deployables: Sequence[Deployable],
    compiled: Compile,
    only: Sequence[str],
    *,
    exclusively: bool = False,
    also: Mapping[str, Collection[str]] | None = None,
) -> list[Deployable]:
    """Return the stacks of some names and those whose exports they import, in the order in which all were named.

    Args:
        deployables: The stacks of the project.
        compiled: Compiles one.
        only: Their names in the account, and patterns of names with ``*`` and ``?``; all stacks for none.
        exclusively: Take these alone, and not what they need.
        also: The names of stacks that stacks need beside that.

    Raises:
        DeployError: For a name or pattern that fits none of the stacks, and for stacks that need each other.
        AwsError: Where an account can't be told.
    """
    if not only:
        return list(deployables)
    if exclusively:
        names = chosen({each.name: () for each in deployables}, only)
    else:
        names = chosen(needs([_ties(each, compiled) for each in deployables], also), only)
    return [each for each in deployables if each.name in names]


def _ties(deployable: Deployable, compiled: Compile) -> Ties:
    place = deployable.loaded.place
    here = where(deployable.account)
    try:
        template = compiled(deployable.loaded.source, deployable.context)
    except CompileError:
        # Where it is selected, it is compiled again, and what is wrong with it told; else it is in nobody's way.
        return Ties(deployable.name, here, place=place)
    return ties_of(template, deployable.name, deployable.context, where=here, place=place)
