"""``function-url-without-auth``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always
from sampy.template import Template


@rule(
    "function-url-without-auth",
    Severity.WARNING,
    fix="set AuthType to AWS_IAM, or allow it with the reason why everybody may call it",
    source='AWS page "Control access to Lambda function URLs"',
)
def function_url_without_auth(template: Template, context: Context) -> Iterator[Violation]:
    """A function URL has no authentication.

    With the AuthType NONE, whoever knows the URL can call the function, with no limit but that of its concurrency.
    """
    for logical_id, properties in template.each("AWS::Lambda::Url"):
        if always(properties.get("AuthType"), lambda each: each == "NONE"):
            yield Violation("everybody who knows the URL can call the function", at(logical_id, "AuthType"))
