"""Functions in Node.js: AWS's runtime client, and how the Node.js of this machine is started with it.

The client has a compiled part, which takes a compiler and many packages to build. It is left out, and
``node/client.cjs`` stands in for it; so the client is one archive of npm's registry, of which only its code is kept.

Source: AWS pages "Building Lambda functions with Node.js" and "Working with layers for Node.js Lambda functions".
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import attrs

from sampy.errors import PackageError
from sampy.local.functions.environment import environment
from sampy.local.functions.model import Command, Debug, Function, Part
from sampy.packaging.keeping import Kept, key_of
from sampy.packaging.tools import BuildFailed, run

_RUNTIME = Path(__file__).parent / "node" / "runtime.cjs"
_PACKAGE = "aws-lambda-ric"
_MODULES = "node_modules"
_VERSION = re.compile(r"(?:v|nodejs)(\d+)\.")
_WITHOUT_CALLBACKS = 24
"""The version from which on Lambda takes no callbacks."""


@attrs.frozen
class _Client:
    """A version of AWS's runtime client.

    Args:
        version: The version.
        integrity: What npm's registry says that its archive comes to.
        main: Its file that is imported.
    """

    version: str
    integrity: str
    main: str


_WITH_CALLBACKS = _Client(
    "3.3.0",
    "sha512-9p06TbKVK4a050NY/vYOxhMHvnIiUu5o1W0//q6yNLSqA/c91pn4BOj3C3sRTpplkUNsGJdU5qWyU2STo6L8hA==",
    "dist/index.mjs",
)
_LATEST = _Client(
    "4.0.2",
    "sha512-FE5Vskx7mYNnqAnWWJXUOsLp2VGgdsJsCoRLFTa8L4Yk0QVtArqR8q58yPA++QC1a73ZWJXBQ2AH31nIAv7NOQ==",
    "index.mjs",
)
_NEEDED = frozenset(("package.json", "index.mjs", "dist/index.mjs", "LICENSE", "NOTICE"))
"""Those of its files that are kept."""


def node_command(function: Function, kept: Kept, debug: Debug | None = None) -> Command:
    """Return how a function in Node.js is started: by the ``node`` that is on PATH.

    Args:
        function: The function.
        kept: Where the runtime client is kept.
        debug: Where a debugger may connect to, which is waited for.

    Raises:
        PackageError: There is no Node.js here, or the runtime client can't be had.
    """
    try:
        program, version = _node()
        wanted = _major(function.runtime) or version
        client = _WITH_CALLBACKS if wanted < _WITHOUT_CALLBACKS else _LATEST
        main = _installed(client, kept) / client.main
    except BuildFailed as failure:
        raise PackageError(
            attrs.evolve(each, resource=function.logical_id, place=function.place) for each in failure.problems
        ) from None
    packages = list(_packages(function, wanted))
    configuration = {
        "client": str(main),
        "packages": [str(path) for path in packages],
        "layers": [(str(part.folder), part.under) for part in reversed(function.layers)],
        "debug": attrs.asdict(debug) if debug else None,
    }
    note = None
    if version != wanted:
        note = f"there is no Node.js {wanted} on PATH: {function.logical_id} runs with {version}"
    given = function.environment.get("NODE_PATH", "").replace("/var/task", str(function.root))
    own = {
        "NODE_PATH": os.pathsep.join([*map(str, packages), *filter(None, [given])]),
        "AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1": "true",
    }
    words = [program, str(_RUNTIME), json.dumps(configuration)]
    return Command(words, {**environment(function, function.root), **own}, str(function.root), note)


def _node() -> tuple[str, int]:
    """Return the path of Node.js, and its version."""
    program = shutil.which("node")
    if program is None:
        fix = "install it, or add it to the PATH; or run the function with --container"
        raise BuildFailed("there is no Node.js here: 'node' isn't on PATH", fix)
    printed = _printed_version(program)
    version = _major(printed)
    if version is None:
        raise BuildFailed(f"{program} doesn't say its version, but {printed!r}", "check what 'node' on PATH is")
    return program, version


@functools.cache
def _printed_version(program: str) -> str:
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.strip()


def _major(version: str) -> int | None:
    found = _VERSION.match(version)
    return int(found[1]) if found else None


def _installed(client: _Client, kept: Kept) -> Path:
    """Return the folder of a runtime client, which npm gets where it isn't kept."""

    def make(folder: Path) -> None:
        named = f"{_PACKAGE}@{client.version}"
        failed = f"AWS's runtime client for Node.js, {named}, can't be had"
        printed = run(
            ["npm", "pack", named, "--json", "--prefer-offline", "--ignore-scripts", "--loglevel=error"],
            folder,
            failed=failed,
            fix="see what npm says: it is got from npm's registry once; or run the function with --container",
        )
        archive = folder / json.loads(printed)[0]["filename"]
        algorithm, _, digest = client.integrity.partition("-")
        if hashlib.new(algorithm, archive.read_bytes()).digest() != base64.b64decode(digest):
            raise BuildFailed(f"{failed}: the archive isn't the one that AWS published", "check npm's registry setting")
        with tarfile.open(archive) as files:
            for name in _NEEDED.intersection(each.name.removeprefix("package/") for each in files):
                content = files.extractfile(f"package/{name}")
                assert content is not None  # it is a file
                (folder / name).parent.mkdir(exist_ok=True)
                (folder / name).write_bytes(content.read())
        archive.unlink()

    what = f"getting AWS's runtime client for Node.js, {_PACKAGE} {client.version}, with npm"
    return kept.folder(key_of(_PACKAGE, client.version, client.integrity), what, make)


def _packages(function: Function, version: int) -> Iterator[Path]:
    """Yield the folders in which packages are found beside those in the code, in Lambda's order."""
    for part in function.code[1:]:
        yield part.folder / _MODULES
    for layer in reversed(function.layers):
        top = _nodejs(layer)
        if top is not None:
            yield from (path for each in (f"node{version}", "") if (path := top / each / _MODULES).is_dir())


def _nodejs(layer: Part) -> Path | None:
    """Return what stands for ``/opt/nodejs``."""
    if layer.under:
        return layer.folder if layer.under == "nodejs" else None
    return layer.folder / "nodejs"
