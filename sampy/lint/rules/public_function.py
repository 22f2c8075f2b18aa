"""``public-function``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always
from sampy.template import Template

_LIMITS = (
    "EventSourceToken",
    "FunctionUrlAuthType",
    "InvokedViaFunctionUrl",
    "PrincipalOrgID",
    "SourceAccount",
    "SourceArn",
)
"""Properties of a permission that let only some of them in; function URLs have a rule of their own."""


@rule(
    "public-function",
    Severity.WARNING,
    fix="name the service or account that may invoke it, and its SourceArn",
    source='AWS page "AWS::Lambda::Permission"',
)
def public_function(template: Template, context: Context) -> Iterator[Violation]:
    """A permission lets every AWS account invoke a function.

    Anybody with an account of their own can then run the function, as often as they like, at your cost.
    """
    for logical_id, properties in template.each("AWS::Lambda::Permission"):
        if always(properties.get("Principal"), lambda each: each == "*") and not properties.keys() & {*_LIMITS}:
            yield Violation("everybody may invoke the function", at(logical_id, "Principal"))
