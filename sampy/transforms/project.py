"""The transforms of a project: modules of its `transforms/` folder, found by their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from sampy.context import Context
from sampy.errors import CompileError, Place, Problem
from sampy.template import Template
from sampy.transforms import Transform
from sampy.user_code import run_module, user_problem


class ProjectTransforms(Mapping[str, Transform]):
    """The transforms of a folder by name; a module is loaded when a template names it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getitem__(self, name: str) -> Transform:
        path = self._folder / f"{name}.py"
        if not name.isidentifier() or not path.is_file():
            raise KeyError(name)
        return _guarded(name, path, _load(name, path))

    def __iter__(self) -> Iterator[str]:
        return (path.stem for path in sorted(self._folder.glob("*.py")) if not path.name.startswith("_"))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def project_transforms(folder: Path) -> Mapping[str, Transform]:
    """Return the transforms of a folder; none, where there is no such folder."""
    return ProjectTransforms(folder)


def _load(name: str, path: Path) -> Transform:
    module = run_module(f"_sampy_transform_{name}", path, f"the transform {name!r} can't be imported")
    transform: object = getattr(module, "transform", None)
    if not callable(transform):
        fix = "define transform(template: Template, context: Context) -> Template"
        raise CompileError([Problem(f"the transform {name!r} has no function transform", fix, place=Place.of(path))])
    return cast(Transform, transform)


def _guarded(name: str, path: Path, transform: Transform) -> Transform:
    """Return the transform with what it may do wrong told as a problem of its file."""

    def guarded(template: Template, context: Context) -> Template:
        try:
            made: object = transform(template, context)
        except CompileError:
            raise
        except Exception as error:  # the transform is the user's: whatever it raises is theirs to see, at their line
            raise CompileError([user_problem(error, path, f"the transform {name!r} failed")]) from None
        if not isinstance(made, Template):
            message = f"the transform {name!r} returned {type(made).__name__}, and no Template"
            raise CompileError([Problem(message, "return attrs.evolve(template, ...)", place=Place.of(path))])
        return made

    guarded.__name__ = name
    return guarded
