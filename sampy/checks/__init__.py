"""What CloudFormation itself demands of a template, held against the compiled one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from sampy.checks.cycles import check_cycles
from sampy.checks.existence import check_existence
from sampy.checks.found import found
from sampy.checks.intrinsics import check_intrinsics
from sampy.checks.literals import check_literals
from sampy.checks.nulls import check_nulls
from sampy.checks.parameters import check_parameters
from sampy.checks.quotas import check_quotas
from sampy.checks.schema import check_schemas
from sampy.checks.types import check_expanded, check_types
from sampy.checks.unused import check_unused
from sampy.context import Context
from sampy.findings import Finding
from sampy.intrinsics import Json
from sampy.references import references
from sampy.template import Template
from sampy.transforms.shape import misshapen
from sampy.transforms.transform_section import has_macros

_MACROS = ('"Fn::Transform"', '"Fn::ForEach')


def check(template: Template, context: Context, written: Mapping[str, Json] | None = None) -> Iterator[Finding]:
    """Yield what is wrong with a compiled template, as CloudFormation would find when it deploys it.

    Args:
        template: The compiled template.
        context: What it was compiled with.
        written: The document before the transforms; the compiled one, where there is no other.
    """
    faults = [found("section", message, fix, path) for path, message, fix in misshapen(template.document)]
    faults = [each for each in faults if each.problem.path[0] in template.document]
    yield from faults
    if faults:
        return
    text = json.dumps(template.document, separators=(",", ":"), ensure_ascii=False)
    yield from check_quotas(template, len(text.encode()))
    yield from check_parameters(template, context)
    if "null" in text:
        yield from check_nulls(template)
    # A macro that CloudFormation has yet to run may bring what is missing here.
    left = "Transform" in template.document or (any(each in text for each in _MACROS) and has_macros(template.document))
    if not left:
        yield from _complete(template, template.document if written is None else written)


def _complete(template: Template, written: Mapping[str, Json]) -> Iterator[Finding]:
    """Yield what is wrong with a template that CloudFormation deploys as it is."""
    unexpanded = list(check_expanded(template))
    if unexpanded:
        yield from unexpanded
        return
    referred = references(template.document)
    yield from check_existence(template, referred)
    yield from check_cycles(template, referred, written)
    yield from check_types(template)
    yield from check_schemas(template)
    yield from check_literals(template)
    yield from check_intrinsics(template, referred)
    yield from check_unused(template, referred, written)
