"""The policy templates of a project by name: of its folder `policies/`, and of installed packages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sampy.errors import CompileError, Problem
from sampy.policy_definition import PolicyDefinition

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

SUFFIXES = (".json", ".py", ".yaml", ".yml")


class ProjectPolicies(Mapping[str, PolicyDefinition]):
    """The policy templates of a folder and of the installed packages by name, read when one is first asked for.

    A template of the folder wins over a package. Packages are looked at only for a name that the folder doesn't have.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, PolicyDefinition] = {}

    def __getitem__(self, name: str) -> PolicyDefinition:
        own = self._own.get(name)
        if own is not None:
            return own
        if name not in self._loaded:
            from sampy.policy_sources.packages import of_package

            self._loaded[name] = of_package(name, self._packaged[name])
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in self._own or name in self._packaged

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self._own, *sorted(self._packaged))))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @property
    def _own(self) -> Mapping[str, PolicyDefinition]:
        definitions, problems = self._in_folder
        if problems:
            raise CompileError(problems)
        return definitions

    @cached_property
    def _in_folder(self) -> tuple[Mapping[str, PolicyDefinition], Sequence[Problem]]:
        found: dict[str, PolicyDefinition] = {}
        problems: list[Problem] = []
        for path in sorted(self._folder.glob("*")):
            if path.suffix not in SUFFIXES or path.name.startswith(("_", ".")) or not path.is_file():
                continue
            definitions, wrong = _read(path)
            problems += wrong
            for each in definitions:
                first = found.setdefault(each.name, each)
                if first is not each:
                    message = f"the policy template {each.name!r} is there already: {first.place} has it"
                    problems.append(Problem(message, "give one of them another name", place=each.place))
        return found, problems

    @cached_property
    def _packaged(self) -> Mapping[str, Sequence[EntryPoint]]:
        from sampy.entry_points import entry_points_of
        from sampy.policy_sources.packages import GROUP

        return entry_points_of(GROUP)


def project_policies(folder: Path) -> Mapping[str, PolicyDefinition]:
    """Return the policy templates of a project, whose own are in a folder; there may be none."""
    return ProjectPolicies(folder)


def _read(path: Path) -> tuple[Sequence[PolicyDefinition], Sequence[Problem]]:
    """Return the templates of a file, and what is wrong with it; only what it is made of is imported."""
    if path.suffix == ".py":
        from sampy.policy_sources.modules import of_module

        return of_module(path)
    from sampy.policy_sources.files import of_file

    return of_file(path)
