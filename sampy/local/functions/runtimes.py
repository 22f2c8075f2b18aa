"""How functions are started: which program runs a runtime on this machine.

Source: AWS page "Lambda runtimes".
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import attrs

from sampy.errors import PackageError, Problem
from sampy.local.functions.environment import environment
from sampy.local.functions.model import Command, Debug, Function
from sampy.packaging.options import BuildOptions

_PYTHON = re.compile(r"python(3\.\d+)")
_RUNTIME = Path(__file__).parent / "python" / "runtime.py"
_BYTECODE = Path(".sampy", "local", "bytecode")
"""Where Python keeps what it compiles, so that it is there the next time, and not among the user's files."""
_UNKNOWN_HERE = "run it in its image with --container, where Docker, podman or finch is there"


@attrs.frozen
class Python:
    """A Python that runs functions.

    Args:
        program: Its path.
        version: Its version: ``3.13``.
        wanted: The version that the runtime has.
    """

    program: str
    version: str
    wanted: str


def python_for(runtime: str) -> Python | None:
    """Return the Python that runs a runtime: one of its version, or else the one that sampy runs with.

    Returns:
        None where the runtime isn't one of Python.
    """
    found = _PYTHON.fullmatch(runtime)
    if found is None:
        return None
    own = "{}.{}".format(*sys.version_info)
    program = None if found[1] == own else _on_path(found[1])
    return Python(program or sys.executable, found[1] if program else own, found[1])


def _on_path(version: str) -> str | None:
    """Return the path of a version of Python; None where it isn't on PATH."""
    name = f"python{version}"
    program = shutil.which(name)
    if program is None or Path(program).parent.name != "shims":
        return program
    # What pyenv has on PATH fails for versions that aren't chosen, though they are there.
    versions = Path(program).parents[1].glob(f"versions/{version}.*/bin/{name}")
    return next((str(path) for path in sorted(versions, reverse=True)), None)


def command(function: Function, debug: Debug | None = None, options: BuildOptions | None = None) -> Command:
    """Return how a function is started.

    Args:
        function: The function.
        debug: Where a debugger may connect to, which is waited for.
        options: Where runtime clients are kept that have to be got; what builds have by default, where it is None.

    Raises:
        PackageError: This machine can't run its runtime.
    """
    python = python_for(function.runtime)
    if python is not None:
        return _python(function, python, debug)
    if function.runtime.startswith("nodejs"):
        from sampy.local.functions.node import node_command
        from sampy.packaging.keeping import Kept

        return node_command(function, Kept(options or BuildOptions()), debug)
    if debug is not None:
        message = "only functions in Python and Node.js can be debugged with --debug-port"
        raise _cannot(function, message, "leave --debug-port out")
    if function.runtime.startswith("provided"):
        return _custom(function)
    what = f"the runtime {function.runtime!r}" if function.runtime else "an image"
    raise _cannot(function, f"{what} can't be run on this machine", _UNKNOWN_HERE)


def _python(function: Function, python: Python, debug: Debug | None) -> Command:
    if debug is not None and importlib.util.find_spec("debugpy") is None:
        raise _cannot(function, "there is no debugpy here, by which debuggers see it", "pip install debugpy")
    configuration = {
        "path": [str(path) for path in _python_path(function, python.version)],
        "site": [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")],
        "debug": attrs.asdict(debug) if debug else None,
    }
    note = None
    if python.version != python.wanted:
        note = f"there is no Python {python.wanted} on PATH: {function.logical_id} runs with {python.version}"
    words = [python.program, "-S", str(_RUNTIME), json.dumps(configuration)]
    own = {
        **environment(function, function.root),
        "PYTHONUNBUFFERED": "1",
        "PYTHONPYCACHEPREFIX": str(_BYTECODE.resolve()),
    }
    return Command(words, {**own, **_python_path_variable(function)}, str(function.root), note)


def _python_path_variable(function: Function) -> Mapping[str, str]:
    """Return the variable with which a function adds to the path, where Lambda's names stand for what is here."""
    given = function.environment.get("PYTHONPATH")
    if given is None:
        return {}
    return {"PYTHONPATH": given.replace("/var/task", str(function.root))}


def _python_path(function: Function, version: str) -> list[Path]:
    """Return where modules are looked for, in Lambda's order: the code, and then the layers."""
    inside = ("python", f"python/lib/python{version}/site-packages")
    found = [part.folder for part in function.code]
    for layer in reversed(function.layers):
        if layer.under:
            found += [layer.folder] if layer.under in inside else []
        else:
            found += [path for each in reversed(inside) if (path := layer.folder / each).is_dir()]
    return found


def _custom(function: Function) -> Command:
    roots = (function.root, *(part.folder for part in function.layers if not part.under))
    bootstrap = next((path for root in roots if (path := root / "bootstrap").is_file()), None)
    if bootstrap is None:
        raise _cannot(function, "a custom runtime needs a file 'bootstrap', and there is none", "build it, or add it")
    if not os.access(bootstrap, os.X_OK):
        raise _cannot(function, f"{bootstrap.name!r} may not be executed", f"chmod +x {bootstrap}")
    return Command([str(bootstrap)], environment(function, function.root), str(function.root))


def _cannot(function: Function, message: str, fix: str) -> PackageError:
    return PackageError([Problem(message, fix, resource=function.logical_id, place=function.place)])
