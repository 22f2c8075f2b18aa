"""Effective permissions as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import wrap

from sampy.iam.words import condition_words, resource_words
from sampy.permissions.entries import Entry, entries
from sampy.permissions.model import Role
from sampy.template import Template

_WIDTH = 110


def roles_text(template: Template, roles: Sequence[Role]) -> str:
    """Return what the roles of a template may do, and where that was granted."""
    place = template.source.place(())
    lines = [f"{template.name}{f' ({place})' if place else ''}: {_counted(roles)}"]
    for role in roles:
        lines += ["", *_role(role)]
    return "\n".join([*lines, ""])


def _counted(roles: Sequence[Role]) -> str:
    return f"{len(roles) or 'no'} {'role' if len(roles) == 1 else 'roles'}"


def _role(role: Role) -> Iterator[str]:
    users = f", with which {', '.join(role.users)} {'runs' if len(role.users) == 1 else 'run'}" if role.users else ""
    yield f"{role.logical_id} ({role.place}){users}" if role.place else f"{role.logical_id}{users}"
    for (policy, place), of_policy in groupby(
        entries(role), key=lambda each: (each.granted.policy, each.granted.place)
    ):
        yield f"  {policy}{f', {place}' if place else ''}"
        for entry in of_policy:
            yield from _entry(entry)
    for name in role.unknown:
        yield f"  {name}: its statements are not known here"
    if role.boundary is not None:
        yield f"  no more than its permissions boundary allows: {role.boundary}"


def _entry(entry: Entry) -> Iterator[str]:
    statement = entry.statement
    denied = "denied: " if statement.effect == "Deny" else ""
    for level, actions in entry.levels:
        yield from _wrapped(f"{denied}{level or 'Unknown'}", ", ".join(_short(actions)))
    if statement.not_actions:
        yield from _wrapped(f"{denied}Everything but", ", ".join(statement.not_actions))
    on = ", ".join(map(resource_words, statement.resources))
    but = ", ".join(map(resource_words, statement.not_resources))
    yield from _wrapped("on", f"{on or f'everything but {but}'}{condition_words(statement.conditions)}")


def _short(actions: Sequence[str]) -> Iterator[str]:
    """Yield actions with the service before the first of each service alone."""
    service = None
    for action in actions:
        own, _, name = action.partition(":")
        yield name if own == service and name else action
        service = own


def _wrapped(label: str, text: str) -> list[str]:
    indent = " " * 4
    return wrap(
        f"{label}  {text}",
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}{' ' * (len(label) + 2)}",
        break_long_words=False,
        break_on_hyphens=False,
    )
