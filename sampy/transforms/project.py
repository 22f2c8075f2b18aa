"""The transforms of a project, found by their names: modules of its `transforms/` folder, and installed packages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sampy.errors import CompileError, Place, Problem
from sampy.transforms import Transform
from sampy.user_code import run_module

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_FUNCTION = "define transform(template: Template, context: Context) -> Template"


class ProjectTransforms(Mapping[str, Transform]):
    """The transforms of a folder and of the installed packages by name, loaded when they are first asked for.

    A module of the folder wins over a package. Packages are looked at only for a name that the folder doesn't have.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, Transform] = {}

    def __getitem__(self, name: str) -> Transform:
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (self._module(name) is not None or name in self._packaged)

    def __iter__(self) -> Iterator[str]:
        modules = [path.stem for path in sorted(self._folder.glob("*.py")) if self._module(path.stem)]
        return iter(dict.fromkeys((*modules, *sorted(self._packaged))))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _load(self, name: str) -> Transform:
        module = self._module(name)
        if module is not None:
            return _load_module(name, module)
        from sampy.transforms.packages import load_packaged

        return load_packaged(name, self._packaged[name])

    def _module(self, name: str) -> Path | None:
        """Return the module of the folder that is called so; one whose name starts with ``_`` is for other modules."""
        path = self._folder / f"{name}.py"
        return path if name.isidentifier() and not name.startswith("_") and path.is_file() else None

    @cached_property
    def _packaged(self) -> Mapping[str, Sequence[EntryPoint]]:
        from sampy.transforms.packages import packaged

        return packaged()


def project_transforms(folder: Path) -> Mapping[str, Transform]:
    """Return the transforms of a project, whose own are in a folder; there may be none."""
    return ProjectTransforms(folder)


def _load_module(name: str, path: Path) -> Transform:
    module = run_module(f"_sampy_transform_{name}", path, f"the transform {name!r} can't be imported")
    transform: object = getattr(module, "transform", None)
    if not callable(transform):
        message = f"the transform {name!r} has no function transform"
        raise CompileError([Problem(message, _FUNCTION, place=Place.of(path))])
    return cast(Transform, transform)
