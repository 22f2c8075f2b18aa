"""Compiling in tests as ``sampy synth`` would: with the transforms, policy templates and settings of the project."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import attrs

from sampy.cli.compiling import POLICIES
from sampy.cli.settings import for_stage, read_settings
from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import CompileError, Place, Problem, did_you_mean
from sampy.intrinsics import as_map
from sampy.loading import load
from sampy.policy_sources.project import project_policies
from sampy.sections import Stack, StackFunction
from sampy.template import Template
from sampy.transforms.project import project_transforms

_ABOUT = ("region", "partition", "account", "stage")


class Compiled(NamedTuple):
    """A compiled template, and what it was compiled with."""

    template: Template
    context: Context


def compiled(
    source: Stack | StackFunction | Template | Mapping[str, object] | Path | str, context: Context | None = None
) -> Compiled:
    """Return what ``sampy synth`` compiles something to, wherever tests are started.

    The project is the nearest folder at or above that of the stack that has a ``pyproject.toml``. Its settings say
    which transforms every stack goes through, and, where no context is given, the region and the like.

    Args:
        source: A stack, a stack function, a document, or the file of a stack or a template. A template without
            transforms is taken for compiled.
        context: What it is compiled for; the stage in it chooses among the settings.

    Raises:
        CompileError: With every problem of the stack.
    """
    if isinstance(source, Template) and (source.written is not source.document or "Transform" not in source.document):
        return Compiled(source, context or Context())
    project = Project.of(_folder(source), context.stage if context is not None else None)
    context = project.context(context)
    given = _loaded(Path(source), context) if isinstance(source, (str, Path)) else source
    return Compiled(project.compile(given, context), context)


def _folder(source: Stack | StackFunction | Template | Mapping[str, object] | Path | str) -> Path:
    """Return the folder that something was declared in; the working directory, where it was in none."""
    match source:
        case Stack():
            found = source.folder
        case StackFunction():
            found = Path(source.function.__code__.co_filename).parent
        case Template():
            found = source.source.folder
        case str() | Path():
            found = Path(source).parent
        case _:
            found = None
    return (found or Path.cwd()).resolve()


def _loaded(path: Path, context: Context) -> Stack | Template:
    """Return the only stack of a file.

    Raises:
        CompileError: Where the file can't be read, or has several.
    """
    loaded = load(path, context)
    if len(loaded) == 1:
        return loaded[0].source
    message = f"there are {len(loaded)} stacks in it: {', '.join(each.name for each in loaded)}"
    raise CompileError([Problem(message, "import the module, and give the stack", place=Place.of(path))])


@attrs.frozen
class Project:
    """A project that stacks belong to.

    Args:
        folder: Its folder.
        settings: Its settings: the table ``[tool.sampy]`` of its ``pyproject.toml``, as it holds at the stage.
    """

    folder: Path
    settings: Mapping[str, object]

    @classmethod
    def of(cls, start: Path, stage: str | None) -> Project:
        """Return the project that a folder is in; the folder itself, where it is in none.

        Raises:
            CompileError: Where the settings can't be read, or have no such stage.
        """
        folder = next((each for each in (start, *start.parents) if (each / "pyproject.toml").is_file()), start)
        return cls(folder, for_stage(read_settings(start), stage))

    def context(self, given: Context | None) -> Context:
        """Return what stacks are compiled for: what is given, and what the project says of it beside that."""
        parameters = as_map(self.settings.get("parameters"))
        policies = project_policies(self.folder / POLICIES)
        if given is not None:
            own = given.policy_templates or policies
            return attrs.evolve(given, parameters={**parameters, **given.parameters}, policy_templates=own)
        about = {name: str(self.settings[name]) for name in _ABOUT if self.settings.get(name)}
        return Context(parameters=parameters, policy_templates=policies, **about)  # type: ignore[arg-type]  # all text

    def compile(self, given: Stack | StackFunction | Template | Mapping[str, object], context: Context) -> Template:
        """Return what something compiles to with the transforms of the project.

        Raises:
            CompileError: With every problem of it; for a name in the settings that the project has no transform of.
        """
        transforms = project_transforms(self.folder / "transforms")
        configured = self.settings.get("transforms")
        always = [str(each) for each in configured] if isinstance(configured, list) else []
        unknown = [name for name in always if name not in transforms]
        if unknown:
            place = Place.of(self.folder / "pyproject.toml")
            raise CompileError(
                Problem(f"there is no transform {name!r} in the project", did_you_mean(name, transforms), place=place)
                for name in unknown
            )
        return compile(given, context, transforms=transforms, always=always)
