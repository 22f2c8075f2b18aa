"""All there is to say of one resource of a compiled template."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import attrs

from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import CompileError, Place, Problem, did_you_mean
from sampy.explain.declarations import declaration_of
from sampy.explain.history import History, Recorder
from sampy.explain.properties import Part, Properties
from sampy.intrinsics import Json
from sampy.references import Reference, references
from sampy.sections import Stack, StackFunction
from sampy.template import Template
from sampy.transforms import Transform


@attrs.frozen
class Explanation:
    """What made a resource, and what it has to do with others.

    Args:
        stack: The name of the stack.
        logical_id: The logical id of the resource.
        type: Its type.
        declared: The logical id of the declaration that it came from.
        declared_type: The type of the declaration.
        place: Where the declaration stands.
        rule: What made it of the declaration: ``declared``, or the words of the rule.
        owner: The logical id of what it was made of, where that was made of the declaration in turn.
        users: The logical ids of all that it was made for, where several resources share it.
        parts: Its properties and other attributes, each with where it came from.
        references: What it refers to, but for pseudo parameters.
        referenced_by: What in the template refers to it.
    """

    stack: str
    logical_id: str
    type: str
    declared: str
    declared_type: str
    place: Place | None
    rule: str
    owner: str | None
    users: tuple[str, ...]
    parts: tuple[Part, ...]
    references: tuple[Reference, ...]
    referenced_by: tuple[Reference, ...]


def explain(
    stack: Stack | StackFunction | Template | Mapping[str, object],
    logical_id: str,
    context: Context | None = None,
    *,
    transforms: Mapping[str, Transform] | None = None,
) -> tuple[Explanation, ...]:
    """Compile a stack and return what there is to say of a resource, or of all that a declaration became.

    Args:
        stack: What to compile.
        logical_id: A logical id of the compiled template, or of a declaration that is no resource there.
        context: What the compile depends on.
        transforms: The project's own transforms.

    Raises:
        CompileError: Where the stack can't be compiled, or has no such resource.
    """
    recorder = Recorder()
    compiled = compile(stack, context, transforms=transforms, trace=recorder)
    return tuple(explain_in([recorder.history(compiled)], [logical_id]))


def explain_in(histories: Iterable[History], logical_ids: Iterable[str] = ()) -> list[Explanation]:
    """Return what there is to say of resources in any of several stacks; of all resources, where none is named.

    Raises:
        CompileError: With every logical id that is in none of the stacks.
    """
    explained: list[Explanation] = []
    wanted = tuple(dict.fromkeys(logical_ids))
    found: set[str] = set()
    known: set[str] = set()
    for history in histories:
        explainer = _Explainer(history)
        names = _names(history)
        known |= names.keys()
        found |= names.keys() & set(wanted)
        of_stack = [each for name in wanted for each in names.get(name, ())] if wanted else history.compiled.resources
        explained += [explainer.explanation(logical_id) for logical_id in dict.fromkeys(of_stack)]
    problems = [
        Problem(f"there is no resource {name!r} in what was compiled", did_you_mean(name, known))
        for name in wanted
        if name not in found
    ]
    if problems:
        raise CompileError(problems)
    return explained


def _names(history: History) -> dict[str, list[str]]:
    """Return the resources that can be asked for by each logical id: the resource itself, or what became of it."""
    names: dict[str, list[str]] = {}
    for logical_id in history.compiled.resources:
        declared = declaration_of(history.compiled, logical_id)
        if declared not in history.compiled.resources:
            names.setdefault(declared, []).append(logical_id)
    return {**names, **{logical_id: [logical_id] for logical_id in history.compiled.resources}}


class _Explainer:
    """Explains the resources of one template, whose references it finds once."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._properties = Properties(history)
        self._from: dict[str, list[Reference]] = defaultdict(list)
        self._to: dict[str, list[Reference]] = defaultdict(list)
        for reference in references(history.compiled.document):
            if reference.section == "Resources" and not reference.target.startswith("AWS::"):
                self._from[reference.holder].append(reference)
            if reference.kind in ("Ref", "GetAtt", "DependsOn"):
                self._to[reference.target].append(reference)

    def explanation(self, logical_id: str) -> Explanation:
        compiled = self._history.compiled
        origin = compiled.origin(logical_id)
        declared: Json = self._history.declared.resources.get(origin.declared)
        declared_type = declared.get("Type") if isinstance(declared, dict) else None
        return Explanation(
            stack=compiled.name,
            logical_id=logical_id,
            type=compiled.type_of(logical_id),
            declared=origin.declared,
            declared_type=str(declared_type or origin.type),
            place=compiled.place(logical_id),
            rule=origin.rule,
            owner=origin.owner,
            users=origin.users,
            parts=self._properties.of(logical_id),
            references=tuple(dict.fromkeys(self._from[logical_id])),
            referenced_by=tuple(dict.fromkeys(self._to[logical_id])),
        )
