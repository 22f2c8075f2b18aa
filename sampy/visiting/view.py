"""A resource as a transform sees it, and the walk over those of a template."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar, cast

import attrs

from sampy.errors import CompileError, Place, Problem
from sampy.intrinsics import Json, is_intrinsic
from sampy.template import Origin, Template

T = TypeVar("T")
Properties: TypeAlias = Mapping[str, object]
"""Properties of a resource, as in a template; intrinsic functions of `sampy.intrinsics` may stand in them."""
TYPE_AND_PROPERTIES = ("Type", "Properties")
"""What a resource has that isn't one of its attributes."""


@attrs.frozen(eq=False)
class ResourceView:
    """A resource of a template, to be read.

    Args:
        logical_id: The logical id.
        type: The type.
        properties: The properties, as in the template.
        attributes: What it has beside type and properties: ``Condition``, ``DeletionPolicy``.
    """

    logical_id: str
    type: str
    properties: Mapping[str, Json]
    attributes: Mapping[str, Json]
    _template: Template = attrs.field(repr=False)
    _problems: list[Problem] = attrs.field(repr=False)

    @property
    def origin(self) -> Origin:
        """What made it, and of which declaration."""
        return self._template.origin(self.logical_id)

    @property
    def place(self) -> Place | None:
        """Where the declaration that it came from stands in the user's file."""
        return self._template.place(self.logical_id)

    @property
    def condition(self) -> str | None:
        """The name of the condition that it is there under, if there is one."""
        condition = self.attributes.get("Condition")
        return condition if isinstance(condition, str) else None

    @property
    def tags(self) -> Mapping[str, Json]:
        """Its tags by their keys, whether its type spells them as a list or as a map; none that only AWS can tell."""
        tags = self.properties.get("Tags")
        if isinstance(tags, list):
            return {str(tag["Key"]): tag.get("Value") for tag in tags if isinstance(tag, dict) and "Key" in tag}
        return tags if isinstance(tags, dict) and not is_intrinsic(tags) else {}

    def get(self, *steps: str | int) -> Json:
        """Return the value that `steps` lead to within the properties; None where there is none."""
        value: Json = cast(Json, self.properties)
        for step in steps:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
                value = value[step]
            else:
                return None
        return value

    def problem(self, message: str, fix: str, *at: str | int) -> None:
        """Tell what is wrong with it; the compile ends with this, and the user sees it at the line of the declaration.

        Args:
            message: What is wrong.
            fix: What to do about it.
            at: The way to the value within the properties, where it is about one.
        """
        path = (*self._template.path(self.logical_id), *(("Properties", *at) if at else ()))
        declared = self.origin.declared == self.logical_id
        place = self._template.source.place(path) if declared else self.place
        self._problems.append(Problem(message, fix, path, place, self.logical_id))


class VisitFailed(Exception):
    """Raised where a function fails at a resource; its cause is what the function raised."""

    def __init__(self, resource: ResourceView) -> None:
        super().__init__(f"it failed at {resource.logical_id}")
        self.resource = resource


def visit(
    template: Template, types: Sequence[str], ask: Callable[[ResourceView], T]
) -> tuple[list[tuple[ResourceView, T]], list[Problem]]:
    """Return what a function answers for each resource, and the problems that it told."""
    answers: list[tuple[ResourceView, T]] = []
    problems: list[Problem] = []
    for logical_id, properties in template.each(*types):
        if logical_id.startswith("Fn::"):  # a loop or a macro that nobody has run yet
            continue
        resource = template.resources[logical_id]
        attributes = {name: value for name, value in resource.items() if name not in TYPE_AND_PROPERTIES}
        view = ResourceView(logical_id, str(resource.get("Type", "")), properties, attributes, template, problems)
        try:
            answers.append((view, ask(view)))
        except CompileError as error:
            problems += error.problems
        except VisitFailed:
            raise
        except Exception as error:  # it is not handled here: whoever runs the transform tells it, with the resource
            raise VisitFailed(view) from error
    return answers, problems
