"""Tells what changes in who may do what from one template in YAML to another one."""

from __future__ import annotations

from pathlib import Path
from textwrap import indent

from sampy import Context, compile
from sampy.differences import SecurityChange
from sampy.differences.security import security_changes
from sampy.formats.reading import read_text
from sampy.template import Template

CONTEXT = Context(account="123456789012", checks=False)
NOTHING = "Resources: {}\n"


def template(text: str) -> Template:
    """Return the compiled template of a text in YAML: of resources alone, where it has no such section."""
    document = text if "Resources:" in text else f"Resources:\n{indent(text, '  ')}"
    file = read_text(document, Path("stack.yaml"))
    return compile(Template(file.document, source=file, name="stack"), CONTEXT)  # type: ignore[arg-type]  # Json


def changes(before: str, after: str, **renamed: str) -> list[SecurityChange]:
    """Return what changes; the new names of resources are given with the old ones."""
    return [*security_changes(template(before), template(after), CONTEXT, renamed=renamed)]


def told(before: str, after: str, **renamed: str) -> list[str]:
    """Return what changes as lines: the resource, the kind, whether it is broader or narrower, and the words."""
    return [
        f"{each.logical_id} {each.kind} {'+' * each.broader}{'-' * each.narrower}: {words}"
        for each in changes(before, after, **renamed)
        for words in each.words
    ]
