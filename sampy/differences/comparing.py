"""diff(): what a deploy would change in a stack."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.compiler import compile
from sampy.context import Context
from sampy.differences.known_values import HIDDEN, known_values
from sampy.differences.model import Difference, Given, SectionChange
from sampy.differences.places import Places
from sampy.differences.resource_changes import ResourceComparison
from sampy.differences.section_changes import section_changes, tag_changes, value_changes
from sampy.differences.warnings import left_out, refused, uncertain
from sampy.intrinsics import Json
from sampy.sections import Stack, StackFunction
from sampy.template import Template
from sampy.transforms import LANGUAGE_EXTENSIONS, SERVERLESS
from sampy.transforms.transform_section import read_calls

__all__ = ["Given", "diff"]


def diff(
    before: Stack | StackFunction | Template | Mapping[str, Json],
    after: Stack | StackFunction | Template | Mapping[str, Json],
    *,
    context: Context | None = None,
    name: str | None = None,
    before_given: Given = Given(),  # noqa: B008  # it is frozen
    after_given: Given = Given(),  # noqa: B008  # it is frozen
) -> Difference:
    """Return what would change in a stack that is deployed with one template, if it were deployed with another one.

    What CloudFormation takes for the same is no change, however it is written. Nothing that is given is edited, and
    nobody is asked: what depends on values that aren't known is told as something that may be.

    Args:
        before: The template that is deployed, or a stack; a map with nothing in it where there is no stack yet.
        after: The template that would be deployed, or a stack.
        context: Where it is deployed to; what depends on that isn't known without it.
        name: The name of the stack.
        before_given: The values of parameters and the tags that the stack is deployed with.
        after_given: Those that it would be deployed with. A parameter that isn't given keeps its value; it has its
            default where it had none. Tags of None stay as they are.

    Raises:
        CompileError: Where a stack, or a template with transforms of sampy, can't be compiled.
    """
    old, new = _compiled(before, context), _compiled(after, context)
    known_before = known_values(old.document, before_given, Given(), context, name)
    known_after = known_values(new.document, after_given, before_given, context, name)
    places = Places(new)
    comparison = ResourceComparison(old.document, new.document, known_before, known_after, places)
    resources = tuple(comparison.results())
    sections = (
        *section_changes(old.document, new.document, comparison.causes, places),
        *(
            SectionChange("Outputs", output, tuple(changes.values()))
            for output, changes in comparison.output_changes.items()
            if changes
        ),
        *value_changes(known_before, known_after, new.document, places),
        *tag_changes(before_given, after_given),
    )
    notes = (
        *refused(resources, new.document),
        *uncertain(comparison.uncertain, before_given, after_given),
        *left_out(new.document, resources, sections),
    )
    difference = Difference(name or new.name, old.document, new.document, resources, sections, notes=notes)
    if not difference:
        return difference
    from sampy.differences.security import security_changes

    security = security_changes(
        old,
        new,
        _with_parameters(context, {**before_given.parameters, **after_given.parameters}),
        renamed=comparison.renamed,
        before_context=_with_parameters(context, before_given.parameters),
        same=comparison.same,
    )
    return attrs.evolve(difference, security=security)


def _with_parameters(context: Context | None, parameters: Mapping[str, str]) -> Context:
    """Return a context in which the parameters of the stack have their values, but for those that are hidden."""
    known = {name: value for name, value in parameters.items() if value != HIDDEN}
    context = context or Context()
    return attrs.evolve(context, parameters={**context.parameters, **known})


def _compiled(given: Stack | StackFunction | Template | Mapping[str, Json], context: Context | None) -> Template:
    if isinstance(given, (Stack, StackFunction)):
        return compile(given, context)
    template = given if isinstance(given, Template) else Template(given)
    transforms = template.document.get("Transform")
    if transforms and {call.name for call in read_calls(transforms)} & {SERVERLESS, LANGUAGE_EXTENSIONS}:
        return compile(template, attrs.evolve(context or Context(), checks=False))
    return template
