"""What CloudFormation itself demands of a template, held against the compiled one."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sampy.checks.cycles import check_cycles
from sampy.checks.existence import check_existence
from sampy.checks.found import found
from sampy.checks.intrinsics import check_intrinsics
from sampy.checks.literals import check_literals
from sampy.checks.nulls import check_nulls
from sampy.checks.parameters import check_parameters
from sampy.checks.policy_parameters import check_policy_parameters
from sampy.checks.quotas import check_quotas
from sampy.checks.schema import check_schemas
from sampy.checks.types import check_expanded, check_types
from sampy.checks.unused import check_unused
from sampy.context import Context
from sampy.findings import Finding
from sampy.references import references
from sampy.template import Template
from sampy.transforms.shape import misshapen
from sampy.transforms.transform_section import has_macros

_STATE_MACHINE = "AWS::StepFunctions::StateMachine"
_MACROS = ('"Fn::Transform"', '"Fn::ForEach')


def check(template: Template, context: Context) -> Iterator[Finding]:
    """Yield what is wrong with a template that was compiled with a context, as CloudFormation would find it."""
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
        yield from _complete(template)


def _complete(template: Template) -> Iterator[Finding]:
    """Yield what is wrong with a template that CloudFormation deploys as it is."""
    unexpanded = list(check_expanded(template))
    if unexpanded:
        yield from unexpanded
        return
    referred = references(template.document)
    yield from check_existence(template, referred)
    yield from check_cycles(template, referred)
    yield from check_types(template)
    yield from check_schemas(template)
    yield from check_literals(template)
    yield from check_intrinsics(template, referred)
    yield from check_unused(template, referred)
    yield from check_policy_parameters(template)
    if any(template.type_of(name) == _STATE_MACHINE for name in template.resources):
        from sampy.checks.state_machines import check_state_machines

        yield from check_state_machines(template)
