"""compile(): runs the transforms of a template in their order, and collects every problem."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple, TypeAlias, cast

import attrs

from sampy.codec import encode
from sampy.context import Context
from sampy.errors import CompileError, Problem, nearest
from sampy.findings import Severity, not_allowed
from sampy.intrinsics import Json
from sampy.sections import Stack, StackFunction
from sampy.template import Template
from sampy.transforms import INCLUDE, Transform, built_in_passes
from sampy.transforms.transform_section import TransformCall, has_embedded_transforms, read_calls

Trace = Callable[[str, Template], None]
"""Is told the name of each pass that ran, and the template after it."""

Step: TypeAlias = Callable[[Template, Context], Template | None]
"""Returns the template after it; None where CloudFormation has to run it."""


def compile(
    stack: Stack | StackFunction | Template | Mapping[str, object],
    context: Context | None = None,
    *,
    transforms: Mapping[str, Transform] | None = None,
    always: Sequence[str] = (),
    trace: Trace | None = None,
) -> Template:
    """Return the CloudFormation template that a stack, or a template with transforms, stands for.

    What is given stays as it is, and equal input gives equal output, byte for byte.

    Args:
        stack: A stack, a stack function, a template, or a document of plain dicts and lists.
        context: What the compile depends on; the defaults of `Context` where it isn't given.
        transforms: The project's own transforms by the names that templates call them by.
        always: The names of those that run after the ones that the stack names, as if it named them last.
        trace: Is told of the template after each pass.

    Raises:
        CompileError: With every problem of the stack, each with its place.
    """
    context = context or Context()
    template, problems = _as_template(stack, context)
    if template.given is not None:
        context = attrs.evolve(context, parameters=template.given)
    compiled = template
    try:
        with _collector_paused():
            compiled = _run(template, context, _Transforms({} if transforms is None else transforms, always), trace)
        compiled = attrs.evolve(compiled, written=template.document)
        compiled, found = _checked(compiled, context) if context.checks else (compiled, [])
    except CompileError as error:
        found = list(error.problems)
    problems += [problem for problem in found if not _follows(problem, problems)]
    if problems:
        raise CompileError(_in_order(problem.located(template.source) for problem in problems))
    return compiled


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the garbage collector, which in a large template looks at all that is made again and again, for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _as_template(
    stack: Stack | StackFunction | Template | Mapping[str, object], context: Context
) -> tuple[Template, list[Problem]]:
    if isinstance(stack, StackFunction):
        stack = stack(context)
    if isinstance(stack, Stack):
        return encode(stack)
    if isinstance(stack, Template):
        return stack, []
    return Template(cast(Mapping[str, Json], stack)), []


class _Transforms(NamedTuple):
    """What a project brings.

    Args:
        by_name: Its transforms.
        always: The names of those that run after the stack's own.
    """

    by_name: Mapping[str, Transform]
    always: Sequence[str]

    def calls(self, section: Json) -> list[TransformCall]:
        """Return the calls of a Transform section, and those that a stack need not name."""
        calls = read_calls(section)
        named = {call.name for call in calls}
        return [*calls, *(TransformCall(name, {}, name, ()) for name in self.always if name not in named)]

    def step(self, call: TransformCall) -> Step | None:
        """Return what runs a transform of the project; None where it has none of the name.

        Raises:
            CompileError: Where it can't be loaded.
        """
        try:
            transform = self.by_name.get(call.name)
        except CompileError as error:
            # What has no place in a file of the transform's is told where the transform is named.
            problems = [each if each.place else attrs.evolve(each, path=call.path) for each in error.problems]
            raise CompileError(problems) from None
        if transform is None:
            return None
        from sampy.transforms.custom import run

        return partial(run, transform, call)


def _run(template: Template, context: Context, transforms: _Transforms, trace: Trace | None) -> Template:
    left: list[Json] = []
    for name, entry, step in _steps(template, transforms):
        try:
            after = step(template, context)
        except CompileError as error:
            # What the steps before this one moved is found by the source of their template alone.
            raise CompileError(problem.located(template.source) for problem in error.problems) from None
        if after is None:
            left.append(entry)
            continue
        template = after
        if trace is not None:
            trace(name, template)
    return _with_transforms_left(template, left, transforms.by_name)


def _checked(template: Template, context: Context) -> tuple[Template, list[Problem]]:
    """Return the template with what the user should know of it, and what CloudFormation would refuse."""
    from sampy.checks import check

    problems: list[Problem] = []
    notes: list[str] = []
    for finding in not_allowed(check(template, context), template):
        problem = finding.problem.located(template.source)
        if finding.severity is Severity.ERROR:
            problems.append(problem)
        else:
            notes.append(str(problem))
    return attrs.evolve(template, notes=(*template.notes, *notes)) if notes else template, problems


def _steps(template: Template, transforms: _Transforms) -> Iterator[tuple[str, Json, Step]]:
    """Yield the name, entry and function of all steps: first what is embedded, then the section Transform in order."""
    if has_embedded_transforms(template.document):
        from sampy.transforms.include import include_snippets

        yield "include_snippets", None, include_snippets
    for call in transforms.calls(template.document.get("Transform")):
        passes: Sequence[Step] = built_in_passes(call.name)
        if call.name == INCLUDE:
            from sampy.transforms.include import include_at_top

            passes = (partial(include_at_top, location=call.parameters["Location"], path=call.path),)
        elif not passes:
            passes = (transforms.step(call) or _leave,)
        for each in passes:
            yield getattr(each, "__name__", call.name), call.entry, each


def _leave(template: Template, context: Context) -> None:
    """Leave a transform for CloudFormation to run."""


def _with_transforms_left(template: Template, left: list[Json], transforms: Mapping[str, Transform]) -> Template:
    document = {name: section for name, section in template.document.items() if name != "Transform"}
    if not left:
        return attrs.evolve(template, document=document)
    names = [str(entry["Name"] if isinstance(entry, dict) else entry) for entry in left]
    notes = [f"the transform {name!r} is left for CloudFormation to run{_meant(name, transforms)}" for name in names]
    section: Json = left[0] if len(left) == 1 else left
    ordered = (
        {"AWSTemplateFormatVersion": document["AWSTemplateFormatVersion"]}
        if "AWSTemplateFormatVersion" in document
        else {}
    )
    return attrs.evolve(
        template, document={**ordered, "Transform": section, **document}, notes=(*template.notes, *notes)
    )


def _meant(name: str, transforms: Mapping[str, Transform]) -> str:
    guess = nearest(name, transforms)
    return f"; did you mean {guess!r}?" if guess else ""


def _follows(problem: Problem, known: Sequence[Problem]) -> bool:
    """Return whether a problem is about a value in or around which another one is known, and so may come of that."""
    path = problem.path
    return any(
        other.path == path
        or (len(other.path) > 2 and other.path[: len(path)] == path)
        or (len(other.path) > 3 and path[: len(other.path)] == other.path)
        for other in known
    )


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by their places, each thing that is said of one place once."""
    unique = {(problem.place, problem.resource, problem.event, problem.message): problem for problem in problems}
    return sorted(unique.values(), key=lambda p: (p.place.file, p.place.line or 0) if p.place else ("", 0))
