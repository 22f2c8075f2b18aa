"""What a change of files means: other code of functions, or another stack."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    import asyncio

REQUIREMENTS: Final = frozenset({"requirements.txt", "pyproject.toml", "uv.lock", "poetry.lock", "Pipfile.lock"})
"""Names of files of a code folder that say which packages are to be there."""
_QUIET_MS = 20
"""How long nothing may have changed until what changed is looked at: an editor may write a file in several steps."""
_AT_MOST_MS = 150


@attrs.frozen
class Watched:
    """The files that are watched.

    Args:
        code: The functions that have the files of a folder, by the folder.
        sources: The files and folders that stacks are compiled from; of a folder all that is below it.
    """

    code: Mapping[Path, frozenset[str]]
    sources: frozenset[Path]

    @property
    def roots(self) -> list[Path]:
        """The folders and files to watch, none of them in another one."""
        every = {path for path in (*self.code, *self.sources) if path.exists()}
        return sorted(path for path in every if not any(parent in every for parent in path.parents))


@attrs.frozen
class Changes:
    """What has changed.

    Args:
        functions: The functions whose code has.
        stacks: Whether the stacks are to be compiled again.
    """

    functions: frozenset[str] = frozenset()
    stacks: bool = False


def changes_of(paths: Iterable[Path], watched: Watched) -> Changes:
    """Return what it means that files have changed.

    A file of the code of functions is that, and no part of the stack, unless the stack itself is in the folder of the
    code, or the file says which packages the code needs.
    """
    functions: set[str] = set()
    stacks = False
    for path in paths:
        of_code = {name for folder, names in watched.code.items() if path.is_relative_to(folder) for name in names}
        functions |= of_code
        of_stack = path in watched.sources or path.parent in watched.sources
        stacks = stacks or of_stack or not of_code or path.name in REQUIREMENTS
    return Changes(frozenset(functions), stacks)


async def watch(watched: Watched, stop: asyncio.Event) -> AsyncIterator[Changes]:
    """Yield what changes, from now on until it is to stop."""
    from watchfiles import DefaultFilter, awatch

    roots = watched.roots
    if not roots:
        await stop.wait()
        return
    async for batch in awatch(
        *roots,
        watch_filter=DefaultFilter(),
        stop_event=stop,
        step=_QUIET_MS,
        debounce=_AT_MOST_MS,
        ignore_permission_denied=True,
    ):
        changes = changes_of((Path(path) for _, path in batch), watched)
        if changes != Changes():
            yield changes


def forget_project_modules(project: Path) -> None:
    """Forget the modules of a project that were imported, so that a stack imports them as they are now.

    Args:
        project: Its folder. What is installed into an environment in it, and sampy itself, is none of the project's.
    """
    root, kept = project.resolve(), (Path(sys.prefix).resolve(), Path(__file__).resolve().parents[3])
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if name == "__main__" or not isinstance(file, str) or not file.startswith(str(root)):
            continue
        path = Path(file)
        if path.is_relative_to(root) and not any(path.is_relative_to(folder) for folder in kept):
            del sys.modules[name]
