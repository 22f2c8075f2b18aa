"""Makes the tables of policy templates and sampy/policies.pyi of the installed aws-sam-translator."""

from __future__ import annotations

import json
import textwrap
from importlib.resources import files
from typing import Any

from tables import PACKAGE, canonical, write_or_check

from sampy.iam.template_docs import docstring
from sampy.naming import snake_case
from sampy.policy_definition import SAM, PolicyDefinition

HEADER = '''"""The policy templates of SAM as classes, ``DynamoDBCrudPolicy(table_name=votes)``, and those of your own.

Made by scripts/refresh_policy_templates.py; see data/PROVENANCE.md.

Source: AWS page "AWS SAM policy templates".
"""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, ParamSpec, TypeAlias

from sampy.declaration import PropertyType, String as String
from sampy.iam.statements import Policy, Statement

P = ParamSpec("P")
Statements: TypeAlias = (
    Policy | Statement | Mapping[str, object] | Sequence[Statement | Mapping[str, object]]
)
"""What the function of a policy template returns: a policy, or one statement or more."""

class PolicyTemplate(PropertyType):
    """The base of all policy templates: a name, and values for its parameters."""

    FUNCTION: ClassVar[Callable[..., object] | None]
    """What returns the statements of a template of one's own."""

def can_be_parameter(name: str) -> bool:
    """Return whether a parameter of a template can have a name in Python: it is no attribute of all templates."""

def policy_template(function: Callable[P, Statements]) -> Callable[P, PolicyTemplate]:
    """Make a policy template of a function that returns its statements.

    The name of the function is that of the template, its docstring says what the template grants, and its parameters,
    each of them keyword-only and a `String`, are those of the template. It is called once, with a reference for each
    parameter, so it returns the same statements whatever the values will be. What is wrong with it is told when a stack
    that uses it is compiled.

    Example::

        @policy_template
        def OrdersAuditPolicy(*, table_name: String) -> Statement:
            \\"\\"\\"Read orders.\\"\\"\\"
            table = f"arn:{PARTITION}:dynamodb:{REGION}:{ACCOUNT_ID}:table/{table_name}"
            return Statement(actions=("dynamodb:GetItem", "dynamodb:Query"), resources=(table,))
    """

def named(template: str, /, **values: String) -> PolicyTemplate:
    """Return a policy template by its name: one of SAM, of the project's folder ``policies/``, or of a package.

    Args:
        template: The name of the template.
        values: The values of its parameters, ``table_name=orders``. A parameter whose name isn't its Python name in
            PascalCase, such as KMSKeyId, is given by its own name: ``KMSKeyId=key``.
    """
'''


def templates() -> dict[str, Any]:
    """Return the templates of the installed package by their names."""
    source = files("samtranslator").joinpath("policy_templates_data/policy_templates.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))["Templates"]
    return found


def row(template: dict[str, Any]) -> dict[str, Any]:
    """Return what a compile needs of a template."""
    return {"Definition": template["Definition"], "Parameters": list(template.get("Parameters") or {})}


def description(template: dict[str, Any]) -> dict[str, Any]:
    """Return what a template says of itself."""
    parameters = template.get("Parameters") or {}
    return {
        "Description": template["Description"].strip(),
        "Parameters": {name: about["Description"].strip() for name, about in parameters.items()},
    }


def stub(name: str, template: dict[str, Any]) -> str:
    """Return the class of a template as type checkers and editors see it."""
    told = description(template)
    text = docstring(PolicyDefinition(name, template["Definition"], told["Parameters"], told["Description"], SAM))
    fields = [snake_case(parameter) for parameter in told["Parameters"]]
    arguments = "".join(f", {field}: String" for field in fields)
    init = f"    def __init__(self, *{arguments}) -> None: ...\n" if fields else "    def __init__(self) -> None: ...\n"
    doc = textwrap.indent(text, "    ").lstrip()
    return f'\nclass {name}(PolicyTemplate):\n    """{doc}\n    """\n\n{init}'


def main() -> None:
    """Write or check all files."""
    found = templates()
    descriptions = {name: description(each) for name, each in found.items()}
    write_or_check(
        {
            PACKAGE / "data/policy_templates.json": canonical({name: row(each) for name, each in found.items()}),
            PACKAGE / "data/policy_template_descriptions.json": canonical(descriptions),
            PACKAGE / "policies.pyi": HEADER + "".join(stub(name, found[name]) for name in sorted(found)),
        },
        __doc__,
    )


if __name__ == "__main__":
    main()
