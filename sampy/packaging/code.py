"""What is to be known of code to build it, as the resource that it is for tells."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from sampy.intrinsics import Json, as_map
from sampy.packaging.paths import Kind
from sampy.packaging.tools import BuildFailed

ARCHITECTURES = ("x86_64", "arm64")
"""The first one is Lambda's default."""
_BUILT_METHODS = ("python", "nodejs")
_MAKEFILE = "makefile"
_MANIFESTS = ("pyproject.toml", "requirements.txt", "package.json")
"""The files that tell what code depends on; a lock is nothing without one of them."""
_METHOD = "set Metadata: {sampy: {build: ...}} to the command that builds it into $ARTIFACTS_DIR"


@attrs.frozen
class Part:
    """A folder whose files go into an archive.

    Args:
        folder: The folder.
        under: Where in the archive they go, without a slash at its end; empty for its top.
        made: What stands for its content, where a build made it.
    """

    folder: Path
    under: str = ""
    made: str | None = None


@attrs.frozen
class Code:
    """Code of a function, or content of a layer.

    Args:
        folder: The folder that it lies in.
        project: The folder of the project.
        layer: Whether it is the content of a layer.
        runtimes: The runtimes that it is for, as far as they are known: one for a function.
        architecture: ``x86_64`` or ``arm64``; None where that is told when the stack is deployed.
        command: What builds it: a command for the shell, or a program with its arguments.
        as_it_lies: Whether it is not to be built.
        interpreter: The Python that is to run it on this machine; None for what Lambda runs.
    """

    folder: Path
    project: Path
    layer: bool
    runtimes: tuple[str, ...]
    architecture: str | None
    command: str | tuple[str, ...] | None = None
    as_it_lies: bool = False
    interpreter: str | None = None

    def runtimes_of(self, language: str) -> list[str]:
        """Return those of the runtimes that run a language: ``python`` or ``nodejs``."""
        return [runtime for runtime in self.runtimes if runtime.startswith(language)]

    @property
    def may_need_a_build(self) -> bool:
        """Whether a builder has anything to look at."""
        named = any((self.folder / name).is_file() for name in _MANIFESTS)
        return not self.as_it_lies and (self.command is not None or named)

    def known_architecture(self) -> str:
        """Return the architecture.

        Raises:
            BuildFailed: Where it isn't known.
        """
        if self.architecture is None:
            message = "its dependencies can't be built, as the architecture isn't known before it is deployed"
            raise BuildFailed(message, "write the architecture out")
        return self.architecture


def code_of(
    folder: Path, project: Path, kind: Kind, logical_id: str, properties: Mapping[str, Json], metadata: Json
) -> Code:
    """Return what is to be known of the code of a resource.

    Args:
        folder: The folder that the code lies in.
        project: The folder of the project.
        kind: Whether it is of a function or of a layer.
        logical_id: The logical id of the resource.
        properties: Its properties, with those of Globals.
        metadata: Its metadata: what ``sampy: {build: ...}`` says counts, and what SAM's ``BuildMethod`` and
            ``SkipBuild`` do.

    Raises:
        BuildFailed: Where the metadata asks for what sampy can't do.
    """
    facts = as_map(metadata)
    layer = kind is Kind.LAYER
    runtimes = _texts(properties.get("CompatibleRuntimes" if layer else "Runtime"))
    architectures = facts.get("BuildArchitecture") or properties.get(
        "CompatibleArchitectures" if layer else "Architectures"
    )
    code = Code(folder, project, layer, runtimes, _architecture(architectures))
    method = facts.get("BuildMethod")
    match as_map(facts.get("sampy")).get("build"):
        case str(command) if command.strip():
            return attrs.evolve(code, command=command)
        case False:
            return attrs.evolve(code, as_it_lies=True)
        case None:
            pass
        case other:
            raise BuildFailed(f"its build can't be {other!r}", "give a command, or false for none")
    if facts.get("SkipBuild"):
        return attrs.evolve(code, as_it_lies=True)
    if method == _MAKEFILE:
        return attrs.evolve(code, command=("make", f"build-{logical_id}"))
    if isinstance(method, str):
        if not method.startswith(_BUILT_METHODS):
            raise BuildFailed(f"its BuildMethod is {method!r}, which sampy doesn't have", _METHOD)
        if layer and any(letter.isdigit() for letter in method):
            return attrs.evolve(code, runtimes=(method,))
    return code


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str))


def _architecture(value: Json) -> str | None:
    """Return the architecture that is declared: the only one, or the first of those that a layer is said to be for."""
    if value is None:
        return ARCHITECTURES[0]
    known = [each for each in _texts(value) if each in ARCHITECTURES]
    return known[0] if known else None
