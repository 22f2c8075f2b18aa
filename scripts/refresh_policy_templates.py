"""Makes sampy/data/policy_templates.json and sampy/policies.pyi of the installed aws-sam-translator."""

from __future__ import annotations

import json
import textwrap
from importlib.resources import files
from typing import Any

from tables import PACKAGE, canonical, write_or_check

from sampy.naming import snake_case

HEADER = '''"""The policy templates of SAM as classes: ``DynamoDBCrudPolicy(table_name=votes)``.

Made by scripts/refresh_policy_templates.py; see data/PROVENANCE.md.

Source: AWS page "AWS SAM policy templates".
"""

from sampy.declaration import PropertyType, String

class PolicyTemplate(PropertyType):
    """The base of all policy templates: a name, and values for its parameters."""
'''


def templates() -> dict[str, Any]:
    """Return the templates of the installed package by their names."""
    source = files("samtranslator").joinpath("policy_templates_data/policy_templates.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))["Templates"]
    return found


def row(template: dict[str, Any]) -> dict[str, Any]:
    """Return what a compile needs of a template."""
    return {"Definition": template["Definition"], "Parameters": list(template.get("Parameters") or {})}


def stub(name: str, template: dict[str, Any]) -> str:
    """Return the class of a template as type checkers and editors see it."""
    described = {snake_case(parameter): about for parameter, about in (template.get("Parameters") or {}).items()}
    arguments = "".join(f", {field}: String" for field in described)
    lines = [sentence(template["Description"])]
    if described:
        lines += [
            "",
            "Args:",
            *(f"    {field}: {sentence(about['Description'])}" for field, about in described.items()),
        ]
    doc = textwrap.indent("\n".join(lines), "    ").lstrip()
    closing = "\n    " if described else ""
    init = (
        f"    def __init__(self, *{arguments}) -> None: ...\n" if described else "    def __init__(self) -> None: ...\n"
    )
    return f'\nclass {name}(PolicyTemplate):\n    """{doc}{closing}"""\n\n{init}'


def sentence(text: str) -> str:
    """Return a description with a full stop."""
    return text.strip().rstrip(".") + "."


def main() -> None:
    """Write or check both files."""
    found = templates()
    write_or_check(
        {
            PACKAGE / "data/policy_templates.json": canonical({name: row(each) for name, each in found.items()}),
            PACKAGE / "policies.pyi": HEADER + "".join(stub(name, found[name]) for name in sorted(found)),
        },
        __doc__,
    )


if __name__ == "__main__":
    main()
