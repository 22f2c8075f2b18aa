"""Patterns of the schemas say the same of a text in ASCII, whichever engine reads them."""

from __future__ import annotations

import re
import string
import subprocess
import sys

import pytest
import regex

from sampy.schemas.patterns import expression, finds
from sampy.schemas.tables import Schema, class_names, schema_in, services


def patterns_of(schema: object) -> set[str]:
    """Return the patterns anywhere in a schema."""
    if isinstance(schema, list):
        return set().union(*map(patterns_of, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema["pattern"]} if isinstance(schema.get("pattern"), str) else set()
    return own.union(*map(patterns_of, schema.values()))


def with_properties() -> set[str]:
    """Return the patterns of the tables that only an engine with Unicode properties reads."""
    schemas: list[Schema | None] = [schema_in(service, name) for service in services() for name in class_names(service)]
    return {each for schema in schemas for each in patterns_of(schema) if re.search(r"\\[pP]\{", each)}


def test_every_pattern_finds_the_same_in_ascii() -> None:
    texts = ["", "a", "Team 1", *string.printable, *(f"a{each}b" for each in string.printable), "\x00", "\x7f"]
    patterns = with_properties()
    assert len(patterns) > 50
    differing = [
        (pattern, text)
        for pattern in patterns
        for text in texts
        if finds(pattern, text) != (regex.search(pattern, text) is not None)
    ]
    assert differing == []


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"^[\p{L}]+$", "naïve", True),
        (r"^[\p{L}]+$", "naïve!", False),
        (r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]*$", "what no engine reads", True),
    ],
)
def test_texts_and_patterns_beyond_ascii(pattern: str, text: str, found: bool) -> None:
    assert finds(pattern, text) is found


def test_a_pattern_that_no_engine_reads_is_none() -> None:
    assert expression("[z-a]") is None


def test_tags_in_ascii_load_no_engine_for_all_of_unicode() -> None:
    program = """
import sys
from sampy import Stack, compile
from sampy.resources import sqs

stack = Stack("tags")
stack.add(sqs.Queue("Jobs", tags=[sqs.Queue.Tag(key="team", value="one")]))
compile(stack)
print("regex" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
