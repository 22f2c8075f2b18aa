"""A template with roles of every kind, and policies of resources."""

from __future__ import annotations

from pathlib import Path

from sampy import Context, Template, compile
from sampy.formats.reading import read

FILE = Path(__file__).parent / "shop.yaml"
CONTEXT = Context(account="123456789012", region="eu-west-1")


def shop() -> Template:
    """Return the compiled template of the shop."""
    file = read(FILE)
    return compile(Template(file.document, source=file, name="shop"), CONTEXT)
