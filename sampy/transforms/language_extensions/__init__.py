"""AWS::LanguageExtensions: loops, and functions that are replaced with their value before anything is deployed.

Its functions work in Resources, Conditions and Outputs. Within them, the values of parameters that are known count;
everywhere else a parameter stays a parameter.

Source: AWS page "AWS::LanguageExtensions transform".
"""

from __future__ import annotations

from collections.abc import Callable

import attrs

from sampy.context import Context
from sampy.errors import CompileError, Problem
from sampy.template import Template
from sampy.transforms.language_extensions.attributes import resolve_attributes
from sampy.transforms.language_extensions.functions import resolve_functions
from sampy.transforms.language_extensions.loops import expand_loops
from sampy.transforms.language_extensions.sections import check_sections
from sampy.transforms.language_extensions.values import Values

NAME = "AWS::LanguageExtensions"
Pass = Callable[[Template, Context], Template]


def extend_language(template: Template, context: Context) -> Template:
    """Return the template without anything that only this transform understands.

    Raises:
        CompileError: With everything that is wrong, or can't be known, in any of it.
    """
    problems = list(check_sections(template.document))
    values = Values(template.document, context)
    expanded = expand_loops(template, values, problems)
    values = values.with_conditions(expanded.document.get("Conditions"))
    # What is found from here on stands where the loops have put it.
    later: list[Problem] = []
    resolved = resolve_functions(resolve_attributes(expanded, values, later), values, later)
    problems += [problem.located(expanded.source) for problem in later]
    if problems:
        raise CompileError(problems)
    return _with_note(resolved, values)


def _with_note(template: Template, values: Values) -> Template:
    if not values.used:
        return template
    names = ", ".join(sorted(values.used))
    note = f"{NAME} wrote what follows from {names} into the template: compile it again for other values"
    return attrs.evolve(template, notes=(*template.notes, note))


PASSES: tuple[Pass, ...] = (extend_language,)
