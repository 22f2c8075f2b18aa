"""The page of the policy templates of SAM."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sampy.iam.template_docs import grants
from sampy.naming import snake_case
from sampy.policy_sources.catalogue import Listed, all_templates

from .markdown import anchor, code_block, table

PAGE = "policy-templates.md"
_STARRED = re.compile(r"[^\s,]*\*[^\s,]*")
_INTRODUCTION = """\
What a function or state machine may do, by name: each of these is a class of `sampy.policies`, and an entry of
`Policies` in a SAM template. `sampy policies search` finds them by what they allow; a project can have
[templates of its own](../how-to/policies.md#templates-of-your-own).

Source: AWS page "AWS SAM policy templates"."""
_SCALE = """\
**Breadth** says how much of an account the broadest statement reaches:

- `resource`: only resources that are named, and what is within them, such as the objects of a bucket.
- `pattern`: all resources whose names match a pattern.
- `service`: all resources of a kind.
- `unlimitable`: all resources, `*`, for actions that AWS can't limit to any.
- `all`: all resources, `*`, for actions that could be limited to some."""
_PYTHON = "Function(..., policies=[DynamoDBReadPolicy(table_name=votes)])"
_TEMPLATE = "Policies:\n  - DynamoDBReadPolicy:\n      TableName: !Ref Votes"


def parts(note: str) -> Iterator[str]:
    """Yield the parts of the page.

    Args:
        note: Says how the page was made.
    """
    templates = all_templates({})
    yield "# Policy templates"
    yield note
    yield _INTRODUCTION
    yield code_block("python", _PYTHON)
    yield code_block("yaml", _TEMPLATE)
    yield _SCALE
    yield table(("Template", "Breadth", "What it is for"), (_row(each) for each in templates))
    for each in templates:
        yield from _section(each)


def _row(listed: Listed) -> tuple[str, str, str]:
    return f"[{listed.name}](#{anchor(listed.name)})", str(listed.breadth.level), listed.definition.description


def _section(listed: Listed) -> Iterator[str]:
    definition, breadth = listed.definition, listed.breadth
    yield f"## {listed.name}"
    yield f"{definition.description.rstrip('.')}."
    yield f"Breadth: `{breadth.level}`, {_code(breadth.reason)}."
    rows = [(f"`{snake_case(name)}`", f"`{name}`", text) for name, text in definition.parameters.items()]
    if rows:
        yield table(("Python", "Template", "Meaning"), rows)
    granted = grants(listed.policy, breadth)
    yield table(
        ("Access", "Actions"),
        ((_code(title), ", ".join(f"`{each}`" for each in actions)) for title, actions in granted),
    )


def _code(text: str) -> str:
    """Return a text in which no asterisk means anything to Markdown."""
    return _STARRED.sub(r"`\g<0>`", text)
