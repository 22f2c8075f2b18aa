"""``secret-in-environment``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.conditions import branches
from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.functions import FUNCTION
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import entries
from sampy.secrets import is_access_key, is_secret
from sampy.template import Template


@rule(
    "secret-in-environment",
    Severity.ERROR,
    fix="keep it in Secrets Manager or the Parameter Store, and let the function read it there",
    source='AWS page "Use Secrets Manager secrets in Lambda functions"',
)
def secret_in_environment(template: Template, context: Context) -> Iterator[Violation]:
    """A secret stands in an environment variable as it is.

    Whoever reads the code, the template or the settings of the function has it, and it is in the history of all three.
    """
    for logical_id, properties in template.each(FUNCTION):
        for within, environment in branches(properties.get("Environment"), at(logical_id, "Environment")):
            for path, variables in branches(entries(environment).get("Variables"), (*within, "Variables")):
                for name, given in entries(variables).items():
                    values = [value for _, value in branches(given)]
                    if any(is_access_key(value) for value in values):
                        yield Violation(f"{name} holds an access key of AWS", (*path, name))
                    elif any(is_secret(name, value) for value in values):
                        yield Violation(f"{name} holds a secret as plain text", (*path, name))
