"""``secret-parameter-shown``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, rule
from sampy.lint.values import entries, is_on
from sampy.secrets import names_a_location, names_a_secret
from sampy.template import Template


@rule(
    "secret-parameter-shown",
    Severity.WARNING,
    fix="set NoEcho to true, or better, refer to the secret in Secrets Manager",
    source='AWS page "CloudFormation template Parameters syntax"',
)
def secret_parameter_shown(template: Template, context: Context) -> Iterator[Violation]:
    """The value of a secret parameter is shown to all who may see the stack.

    Without NoEcho, CloudFormation tells it in the console, to the command line and in its API.
    """
    for name, parameter in entries(template.document.get("Parameters")).items():
        given = entries(parameter)
        if given.get("Type") != "String" or not names_a_secret(name) or names_a_location(given.get("Default")):
            continue
        if not is_on(given.get("NoEcho")):
            yield Violation(f"the value of {name} is shown to all who may see the stack", ("Parameters", name))
