"""Effective permissions as one page of HTML: a table to filter, by words, role and access level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from sampy.iam.actions import ACCESS_LEVELS
from sampy.iam.words import condition_words, resource_words
from sampy.pages import colours, filled
from sampy.permissions.entries import Entry, entries
from sampy.permissions.model import Role
from sampy.template import Template

_FOLDER = Path(__file__).parent


def roles_page(stacks: Sequence[tuple[Template, Sequence[Role]]]) -> str:
    """Return what the roles of templates may do as a page that needs no other file and no network."""
    rows = [row for template, roles in stacks for role in roles for row in _rows(template, role)]
    roles_ = [(template, role) for template, roles in stacks for role in roles]
    heading = stacks[0][0].name if len(stacks) == 1 else f"{len(stacks)} stacks"
    values: Mapping[str, str] = {
        "title": escape(f"{heading}: permissions"),
        "style": colours(),
        "heading": escape(heading),
        "roles": "".join(f"<option>{escape(role.logical_id)}</option>" for _, role in roles_),
        "levels": "".join(f"<option>{escape(level)}</option>" for level in (*ACCESS_LEVELS, "Unknown")),
        "rows": "\n".join(rows),
        "script": _read("page.js"),
    }
    return filled(_read("page.html"), values)


def _rows(template: Template, role: Role) -> Iterator[str]:
    for entry in entries(role):
        for level, actions in entry.levels:
            yield _row(template, role, entry, level or "Unknown", "".join(map(_action, actions)))
        if entry.statement.not_actions:
            but = ", ".join(entry.statement.not_actions)
            yield _row(template, role, entry, ACCESS_LEVELS[-1], f"<li>everything but {escape(but)}</li>")
    for name in role.unknown:
        yield _line(template, role, "Unknown", f"<li>whatever {escape(name)} allows</li>", "", escape(name), "")


def _row(template: Template, role: Role, entry: Entry, level: str, actions: str) -> str:
    statement = entry.statement
    resources = "".join(
        f'<li title="{escape(each)}">{escape(resource_words(each))}</li>' for each in statement.resources
    )
    if statement.not_resources:
        but = ", ".join(map(resource_words, statement.not_resources))
        resources += f"<li>everything but {escape(but)}</li>"
    conditions = condition_words(statement.conditions)
    if conditions:
        resources += f"<li class=quiet>{escape(conditions.strip())}</li>"
    place = entry.granted.place
    by = f"{escape(entry.granted.policy)}<small>{escape(str(place or ''))}</small>"
    return _line(template, role, level, actions, resources, by, "denied" if statement.effect == "Deny" else "")


def _line(template: Template, role: Role, level: str, actions: str, resources: str, by: str, kind: str) -> str:
    name, users = escape(role.logical_id), escape(", ".join(role.users))
    shown = f"denied: {level}" if kind else level
    return (
        f'<tr data-role="{name}" data-level="{escape(level)}"{f" class={kind}" if kind else ""}>'
        f'<td title="{escape(template.name)}">{name}<small>{users}</small></td><td>{escape(shown)}</td>'
        f"<td><ul>{actions}</ul></td><td><ul>{resources}</ul></td><td>{by}</td></tr>"
    )


def _action(name: str) -> str:
    return f"<li>{escape(name)}</li>"


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
