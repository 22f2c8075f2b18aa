"""How a template came about: the document after each of its transforms."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.intrinsics import Json
from sampy.template import Template
from sampy.transforms import INCLUDE, SERVERLESS, built_in_passes
from sampy.transforms.include import include_snippets
from sampy.transforms.serverless.global_properties import merge_globals
from sampy.transforms.transform_section import read_calls

DECLARATION = "declaration"
GLOBALS = "Globals"


@attrs.frozen
class Step:
    """The template after one step of a compile.

    Args:
        by: What made it: ``declaration``, the name of a transform, or ``Globals``, which the Serverless transform
            merges between what it does before and after.
        template: The template.
    """

    by: str
    template: Template


@attrs.frozen
class History:
    """All steps of one compile.

    Args:
        steps: The steps in their order; the first is what the user declared.
        compiled: The template that came of it.
    """

    steps: tuple[Step, ...]
    compiled: Template

    @property
    def declared(self) -> Template:
        """The template as the user declared it."""
        return self.steps[0].template


class Recorder:
    """The trace of a compile, to be given to `sampy.compile`, that keeps the template after each pass."""

    def __init__(self) -> None:
        self._passes: list[tuple[str, Template]] = []

    def __call__(self, name: str, template: Template) -> None:
        """Keep the template after the pass `name`."""
        self._passes.append((name, template))

    def history(self, compiled: Template) -> History:
        """Return what was recorded, with all passes of a transform as one step."""
        transforms = _transforms_of_passes(compiled.written)
        steps = [Step(DECLARATION, Template(compiled.written))]
        for name, template in self._passes:
            step = Step(transforms.get(name, name), template)
            steps[-1:] = [step] if steps[-1].by == step.by else [steps[-1], step]
        return History(tuple(steps), compiled)


def _transforms_of_passes(document: Mapping[str, Json]) -> dict[str, str]:
    """Return the transform of each pass that isn't called as its transform is."""
    names = {include_snippets.__name__: INCLUDE}
    for call in read_calls(document.get("Transform")):
        names |= {step.__name__: call.name for step in built_in_passes(call.name)}
        if call.name == SERVERLESS:
            names[merge_globals.__name__] = GLOBALS
    return names
