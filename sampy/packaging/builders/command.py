"""Code that a command of the user's builds, in a copy of its folder; what it leaves in ARTIFACTS_DIR counts."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from sampy.artifacts import digest_of
from sampy.packaging.builders.folders import copy, files_of
from sampy.packaging.code import Code, Part
from sampy.packaging.keeping import Kept, key_of
from sampy.packaging.tools import BuildFailed, run


def parts(code: Code, kept: Kept) -> list[Part] | None:
    """Return what the command of code leaves; None where it has none.

    Raises:
        BuildFailed: Where the command fails, or leaves nothing.
    """
    command = code.command
    if command is None:
        return None
    shown = command if isinstance(command, str) else " ".join(command)
    runtime = code.runtimes[0] if code.runtimes else ""
    facts = {"SAMPY_RUNTIME": runtime, "SAMPY_ARCHITECTURE": code.architecture or ""}
    files = files_of(code.folder, code.project)
    key = key_of("command", json.dumps(command), json.dumps(facts), digest_of(files))

    def make(made: Path) -> None:
        with tempfile.TemporaryDirectory(prefix="sampy-") as temporary:
            work = Path(temporary) / code.folder.name
            copy(code, work)
            environment = {**facts, "ARTIFACTS_DIR": str(made)}
            run(
                command if isinstance(command, str) else list(command),
                work,
                environment,
                failed=f"the build command failed: {shown}",
                fix=f"see what it says; it runs in a copy of {code.folder.name!r}",
            )
        if not any(made.iterdir()):
            raise BuildFailed(
                f"the build command left nothing: {shown}", "let it copy what it makes into $ARTIFACTS_DIR"
            )

    return [Part(kept.folder(key, f"running {shown}", make), made=key)]
