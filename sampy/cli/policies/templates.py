"""What the commands that look at policy templates have in common: the templates of the project, and its mistakes."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from typing import ParamSpec

import click

from sampy.cli.compiling import POLICIES
from sampy.cli.console import Console
from sampy.errors import CompileError, did_you_mean
from sampy.iam.policy_templates import sam_template_names
from sampy.policy_definition import PolicyDefinition
from sampy.policy_sources.catalogue import Listed, one_template
from sampy.policy_sources.project import project_policies

P = ParamSpec("P")


def telling(function: Callable[P, None]) -> Callable[P, None]:
    """Make a command tell what is wrong with policy templates of the project, and end with exit code 1 then."""

    @functools.wraps(function)
    def command(*arguments: P.args, **options: P.kwargs) -> None:
        try:
            function(*arguments, **options)
        except CompileError as error:
            Console(0).problems(error.problems)
            sys.exit(1)

    return command


def own_templates() -> Mapping[str, PolicyDefinition]:
    """Return the templates of the project and of installed packages."""
    return project_policies(POLICIES)


def template_called(name: str) -> Listed:
    """Return a template by its name.

    Raises:
        UsageError: Where there is none.
        CompileError: Where it is one of the project, and wrong.
    """
    own = own_templates()
    found = one_template(name, own)
    if found is None:
        known = did_you_mean(name, [*sam_template_names(), *own])
        advice = known if known.startswith("did") else "sampy policies list shows them all"
        raise click.UsageError(f"there is no policy template {name!r}: {advice}")
    return found
