"""Transforms that aren't sampy's: what they are given, whose they are where they fail, and what they may return."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path

import attrs

from sampy.context import Context
from sampy.errors import CompileError, Place, Problem
from sampy.template import Template
from sampy.transforms import Transform
from sampy.transforms.keywords import keywords
from sampy.transforms.moved_source import MovedSource
from sampy.transforms.shape import misshapen, not_json
from sampy.transforms.transform_section import TransformCall
from sampy.user_code import user_problem, users_own
from sampy.visiting.additions import ADDED
from sampy.visiting.view import ResourceView, VisitFailed

_MAKE_ANOTHER = "make another one of it, with sampy.visiting or attrs.evolve"


@attrs.frozen
class CustomTransform:
    """A transform of a project, or of a package.

    Args:
        name: What templates call it by.
        function: What it does.
        distribution: The name and version of the package that it comes from; None for one of the project.
    """

    name: str
    function: Transform
    distribution: str | None = None

    def __call__(self, template: Template, context: Context, **parameters: object) -> Template:
        """Return what the function returns."""
        return self.function(template, context, **parameters)

    def __str__(self) -> str:
        return f"the transform {self.name!r}{self.of}"

    @property
    def of(self) -> str:
        """The words that follow its name where it comes from a package."""
        return f" of {self.distribution}" if self.distribution else ""

    @property
    def file(self) -> Path | None:
        """The file that defines it, where that is known."""
        place = self._code
        return Path(place[0]) if place else None

    @property
    def place(self) -> Place | None:
        """Where it is defined, where that is known."""
        return Place.of(*self._code) if self._code else None

    @property
    def _code(self) -> tuple[str, int] | None:
        code = getattr(inspect.unwrap(self.function), "__code__", None)
        return (code.co_filename, code.co_firstlineno) if code else None


def run(transform: Transform, call: TransformCall, template: Template, context: Context) -> Template:
    """Return the template that a transform makes of another one.

    It is given a copy, and the copy is compared afterwards: so nothing that it does can reach what the user gave, and
    nothing comes to depend on a template that is edited under way.

    Args:
        transform: The transform.
        call: Where it is asked for, and with which parameters.
        template: The template.
        context: What the compile depends on.

    Raises:
        CompileError: For what the transform raises and tells, and where it returns what is no template.
    """
    custom = transform if isinstance(transform, CustomTransform) else CustomTransform(call.name, transform)
    given = attrs.evolve(template, document=template.to_dict(), origins=dict(template.origins))
    problems = [Problem(message, fix, path) for path, message, fix in misshapen(given.document)]
    if problems:
        raise CompileError(problems)
    made = _called(custom, given, context, keywords(custom.function, call, template, context))
    _check(custom, made, given, template)
    return _with_origins(made, template, call, f"added by the transform {custom.name}{custom.of}")


def _called(custom: CustomTransform, given: Template, context: Context, parameters: Mapping[str, object]) -> Template:
    with users_own(custom.file, f"{custom} failed", passing=(CompileError,)):
        try:
            made: object = custom.function(given, context, **parameters)
        except CompileError as error:
            raise CompileError(_found_by(custom, problem) for problem in error.problems) from None
        except VisitFailed as failed:
            problem = user_problem(failed.__cause__ or failed, custom.file, f"{custom} failed")
            raise CompileError([_at_resource(problem, failed.resource)]) from None
    if not isinstance(made, Template):
        fix = f"return the one that it was given, or {_MAKE_ANOTHER}"
        raise _refused(custom, f"{custom} returned {type(made).__name__}, and no Template", fix)
    if made.problems:
        raise CompileError(_found_by(custom, problem) for problem in made.problems)
    return made


def _found_by(custom: CustomTransform, problem: Problem) -> Problem:
    whose = "" if custom.distribution or custom.place is None else f" ({custom.place.file})"
    return _with_detail(problem, f"found by {custom}{whose}")


def _at_resource(problem: Problem, resource: ResourceView) -> Problem:
    declared, place = resource.origin.declared, resource.place
    of = "" if declared == resource.logical_id else f" was made of {declared}, which"
    named = attrs.evolve(problem, resource=resource.logical_id)
    return _with_detail(named, f"{resource.logical_id}{of} is declared at {place}") if place else named


def _with_detail(problem: Problem, line: str) -> Problem:
    return attrs.evolve(problem, detail=f"{problem.detail}\n{line}" if problem.detail else line)


def _check(custom: CustomTransform, made: Template, given: Template, template: Template) -> None:
    """Refuse what is no template, and edits of what was given.

    Raises:
        CompileError: At the function, since only its author can mend it.
    """
    if given.document != template.document:
        raise _refused(
            custom, f"{custom} edits {_edited(given, template)} in the template that it is given", _MAKE_ANOTHER
        )
    for path, message, fix in (*misshapen(made.document), *not_json(made.document)):
        where = f"{'.'.join(str(step) for step in path)}: " if path else ""
        raise _refused(custom, f"{custom} returned a wrong template: {where}{message}", fix)


def _edited(given: Template, template: Template) -> str:
    """Return the name of the first resource that isn't what it was."""
    resources = given.document.get("Resources")
    own = resources if isinstance(resources, dict) else {}
    return next((name for name, resource in template.resources.items() if own.get(name) != resource), "the template")


def _refused(custom: CustomTransform, message: str, fix: str) -> CompileError:
    return CompileError([Problem(message, fix, place=custom.place)])


def _with_origins(made: Template, before: Template, call: TransformCall, rule: str) -> Template:
    """Return the template in which each new resource says which transform added it, and leads back to a line.

    That is the line of the declaration that it was added for, or else the line that asks for the transform.
    """
    origins = dict(made.origins)
    moves = {}
    for logical_id in (each for each in made.resources if each not in before.resources):
        known = made.origin(logical_id)
        told = logical_id in made.origins and known.rule != ADDED
        origins[logical_id] = known if told else attrs.evolve(known, rule=rule)
        own = known.declared == logical_id
        moves["Resources", logical_id] = call.path if own else ("Resources", known.declared, *known.at)
    if not moves:
        return made
    source = MovedSource(made.source, {path: (before.source, to) for path, to in moves.items()})
    return attrs.evolve(made, origins=origins, source=source)
