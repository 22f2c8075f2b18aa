"""How functions are started: which program runs a runtime on this machine, and in which environment.

Source: AWS pages "Lambda runtimes" and "Using Lambda environment variables".
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
from sampy.local.functions.model import Command, Function, Part
from sampy.packaging.options import BuildOptions

_PYTHON = re.compile(r"python(3\.\d+)")
_RUNTIME = Path(__file__).parent / "python" / "runtime.py"
_BYTECODE = Path(".sampy", "local", "bytecode")
"""Where Python keeps what it compiles, so that it is there the next time, and not among the user's files."""
_PASSED_ON = (
    "PATH",
    "HOME",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
)
"""Variables that a process needs on this machine, and that Lambda has others for."""
_AWS = re.compile(r"AWS_(?!DEFAULT_REGION$|REGION$|LAMBDA_|EXECUTION_ENV$).+")
"""Variables that say which account SDKs use, and where that is."""
_UNKNOWN_HERE = "run it in its image with --container, where Docker, podman or finch is there"


@attrs.frozen
class Debug:
    """Where a debugger may connect to.

    Args:
        host: The address that is listened on.
        port: The port.
    """

    host: str
    port: int


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


def environment(function: Function, root: Path) -> dict[str, str]:
    """Return the environment variables of a function: its own over those of Lambda.

    Args:
        function: The function.
        root: The folder that its code is in.
    """
    given = {name: value for name, value in os.environ.items() if name in _PASSED_ON or _AWS.fullmatch(name)}
    region = {"AWS_REGION": function.region, "AWS_DEFAULT_REGION": function.region}
    paths = {
        "PATH": _joined("bin", function.layers, given.get("PATH", os.defpath)),
        "LD_LIBRARY_PATH": _joined("lib", function.layers, str(root), str(root / "lib")),
    }
    lambdas_own = {
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{function.runtime}",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory),
        "AWS_LAMBDA_FUNCTION_NAME": function.name,
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{function.name}",
        "AWS_LAMBDA_LOG_STREAM_NAME": "local",
        "AWS_SAM_LOCAL": "true",  # what code looks for that is to know that it runs on a desk
        "LAMBDA_RUNTIME_DIR": str(root),
        "LAMBDA_TASK_ROOT": str(root),
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "_HANDLER": function.handler,
    }
    return {**given, **paths, **region, **lambdas_own, **function.environment}


def _joined(name: str, layers: tuple[Part, ...], *more: str) -> str:
    folders = [str(part.folder / name) for part in layers if not part.under and (part.folder / name).is_dir()]
    return os.pathsep.join([*folders, *more])


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
