"""What CloudFormation itself demands of a template, held against the compiled one."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.existence import check_existence
from sampy.checks.extensions import check_extensions
from sampy.checks.quotas import check_quotas
from sampy.context import Context
from sampy.findings import Finding
from sampy.references import references
from sampy.template import Template
from sampy.transforms.transform_section import has_macros


def check(template: Template, context: Context) -> Iterator[Finding]:
    """Yield what is wrong with a compiled template, as CloudFormation would find when it deploys it."""
    yield from check_quotas(template)
    # A macro that CloudFormation has yet to run may bring what is missing here.
    if "Transform" not in template.document and not has_macros(template.document):
        found = list(references(template.document))
        yield from check_existence(template, found)
        yield from check_extensions(template)
