"""What the tests of checks share: what a compile says of a template, or of a stack, with the places."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from sampy import CompileError, Context, Stack, Template, compile
from sampy.formats.reading import TemplateFile
from sampy.formats.yaml_reading import parse_yaml

FILE = Path("t.yaml")


def template(text: str) -> Template:
    """Return the template that a YAML text holds, as if it was read from ``t.yaml``."""
    file = TemplateFile(FILE, dedent(text), parse_yaml(dedent(text), FILE))
    return Template(file.document, source=file)


def said(text: str, **context: object) -> str:
    """Return what a compile says of the template in a text: its errors; its notes, where there are none."""
    return said_of(template(text), **context)


def said_of(stack: Stack | Template, **context: object) -> str:
    """Return what a compile says of a stack or template."""
    try:
        notes = compile(stack, Context(**context)).notes  # type: ignore[arg-type]  # as the tests give them
    except CompileError as error:
        return "".join(f"{problem}\n" for problem in error.problems)
    return "".join(f"{note}\n" for note in notes)
