"""How functions are run in containers: the image of a runtime, and how an engine is told to run it.

Source: AWS pages "Working with Lambda container images" and "Lambda runtimes", and the README of the AWS Lambda Runtime
Interface Emulator.
"""

from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import attrs

from sampy.errors import PackageError, Problem
from sampy.local.functions.environment import environment
from sampy.local.functions.model import Function, Part
from sampy.packaging.images import ENGINES
from sampy.packaging.tools import BuildFailed, run

EMULATOR_PORT = 8080
"""The port that the emulator in AWS's images listens on."""
_PLATFORMS = {"x86_64": "linux/amd64", "arm64": "linux/arm64"}
_CODE, _LAYERS = "/var/task", "/opt"
_REGISTRY = "public.ecr.aws/lambda"
_RUNTIME = re.compile(r"(python|nodejs|java|dotnet|ruby|provided)\.?([a-z0-9.]+?)(?:\.x)?")
_EMULATOR = "/usr/local/bin/aws-lambda-rie"
_OF_THE_IMAGE = frozenset(
    (
        *("PATH", "LD_LIBRARY_PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "LANG", "TZ", "_HANDLER"),
        *("LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR", "AWS_EXECUTION_ENV", "SSL_CERT_FILE", "SSL_CERT_DIR"),
        *(
            "REQUESTS_CA_BUNDLE",
            "NODE_EXTRA_CA_CERTS",
            "AWS_CA_BUNDLE",
            "AWS_CONFIG_FILE",
            "AWS_SHARED_CREDENTIALS_FILE",
            "AWS_PROFILE",
        ),
    )
)
"""Variables that say where things are on this machine, or that the image has by itself."""
_OF_THE_ENGINE = re.compile(
    r"PATH|HOME|TMPDIR|LD_(LIBRARY_PATH|PRELOAD)|XDG_(CONFIG_HOME|RUNTIME_DIR|DATA_HOME)"
    r"|DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|CONTAINER_(HOST|CONNECTION|SSHKEY)"
)
"""Variables that engines themselves heed."""


@attrs.frozen
class Run:
    """How a container is started.

    Args:
        engine: The path of the engine.
        name: The name that the container has.
        words: The engine and its arguments.
        environment: The environment of the engine, from which the function gets its variables.
        copied: The folders that were made for it, to be removed when it has ended.
    """

    engine: str
    name: str
    words: tuple[str, ...]
    environment: Mapping[str, str] = attrs.field(repr=False)
    copied: tuple[Path, ...]


def engine_for(function: Function) -> str:
    """Return the path of the engine that runs containers here: that of docker, podman or finch.

    Raises:
        PackageError: There is none.
    """
    found = next(filter(None, map(shutil.which, ENGINES)), None)
    if found is None:
        message = f"there is no {', '.join(ENGINES[:-1])} or {ENGINES[-1]} here to run containers with"
        raise _cannot(function, message, "install one of them, or leave --container out")
    return found


def image_of(function: Function) -> str:
    """Return the image that a function runs in: its own, or AWS's for its runtime.

    Raises:
        PackageError: AWS has none for its runtime.
    """
    if function.image is not None:
        return function.image
    found = _RUNTIME.fullmatch(function.runtime)
    if found is None:
        raise _cannot(function, f"there is no image of the runtime {function.runtime!r}", "check its Runtime")
    return f"{_REGISTRY}/{found[1]}:{found[2]}"


def pull(function: Function, engine: str, image: str, progress: Callable[[str], None]) -> None:
    """Get an image where it isn't here yet.

    Args:
        function: The function.
        engine: The path of the engine.
        image: The image.
        progress: Is told that it is got, which may take its time.

    Raises:
        PackageError: It can't be had.
    """
    platform = _PLATFORMS[function.architecture]
    try:
        if not _is_here(engine, image, platform):
            failed = f"{Path(engine).name} can't get the image {image}"
            progress(f"getting the image {image} with {Path(engine).name}")
            run([engine, "pull", "--platform", platform, image], Path.cwd(), failed=failed, fix="see what it says")
    except BuildFailed as failure:
        raise PackageError(
            attrs.evolve(each, resource=function.logical_id, place=function.place) for each in failure.problems
        ) from None


def run_of(function: Function, engine: str, image: str, name: str, port: int) -> Run:
    """Return how the container of a function is started.

    The values of variables are in the environment of the engine, and not in its arguments, which everybody may see.

    Args:
        function: The function.
        engine: The path of the engine.
        image: The image.
        name: The name that the container is to have.
        port: The port of this machine at which its emulator is to be.
    """
    flags = ["--rm", "--init", "--name", name, "--platform", _PLATFORMS[function.architecture]]
    flags += ["--publish", f"127.0.0.1:{port}:{EMULATOR_PORT}", "--memory", f"{function.memory}m"]
    copied: list[Path] = []
    # What lies further down in an archive is told by `Part.under`; the first part of code wins, the last layer does.
    for target, parts in ((_CODE, function.code[::-1]), (_LAYERS, function.layers)):
        if parts:
            folder, own = _assembled(parts)
            copied += own
            flags += ["--volume", f"{folder}:{target}:ro,delegated"]
    given = _variables(function)
    for variable, value in given.items():
        flags += ["--env", f"{variable}={value}" if _OF_THE_ENGINE.fullmatch(variable) else variable]
    passed = {variable: value for variable, value in given.items() if not _OF_THE_ENGINE.fullmatch(variable)}
    entry, command = _started(function)
    if function.working_directory:
        flags += ["--workdir", function.working_directory]
    if entry:
        flags += ["--entrypoint", entry[0]]
    words = (engine, "run", *flags, image, *entry[1:], *command)
    return Run(engine, name, words, {**os.environ, **passed}, tuple(copied))


def _started(function: Function) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the entry point and the command of a container; nothing, where they are those of the image."""
    if function.image is not None:
        return function.entry_point, function.command
    if not function.runtime.startswith("provided"):
        return (), (function.handler,)
    # The entry point of AWS's image looks for it in a folder that is empty, where no image of one's own fills it.
    inside = any((part.folder / "bootstrap").is_file() for part in function.code)
    return (_EMULATOR, f"{_CODE if inside else _LAYERS}/bootstrap"), (function.handler or "function.handler",)


def _variables(function: Function) -> dict[str, str]:
    """Return the environment variables of a function in a container."""
    given = environment(function, Path(_CODE))
    own = {name: value for name, value in given.items() if name not in _OF_THE_IMAGE}
    profile = given.get("AWS_PROFILE")
    keys = _keys(function, profile) if profile else {}
    timeout = {"AWS_LAMBDA_FUNCTION_TIMEOUT": str(math.ceil(function.timeout))}
    return dict(sorted({**own, **timeout, **keys, **function.environment}.items()))


def _keys(function: Function, profile: str) -> Mapping[str, str]:
    """Return the keys of a profile, which has its files on this machine."""
    import boto3

    from sampy.aws import told_plainly

    with told_plainly(f"there are no keys of the profile {profile!r} for {function.logical_id}"):
        found = boto3.Session(profile_name=profile).get_credentials()
        keys = found.get_frozen_credentials() if found else None
    if keys is None:
        return {}
    named = {
        "AWS_ACCESS_KEY_ID": keys.access_key,
        "AWS_SECRET_ACCESS_KEY": keys.secret_key,
        "AWS_SESSION_TOKEN": keys.token,
    }
    return {name: value for name, value in named.items() if value}


def _assembled(parts: Iterable[Part]) -> tuple[Path, list[Path]]:
    """Return a folder with the files of several, and what was made for that; later parts win."""
    several = tuple(parts)
    if len(several) == 1 and not several[0].under:
        return several[0].folder.resolve(), []
    made = Path(tempfile.mkdtemp(prefix="sampy-container-")).resolve()
    for part in several:
        shutil.copytree(part.folder, made / part.under, symlinks=True, dirs_exist_ok=True, ignore=_ignored)
    return made, [made]


def _ignored(folder: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name in (".git", ".sampy", "__pycache__")]


def _is_here(engine: str, image: str, platform: str) -> bool:
    words = [engine, "image", "inspect", "--format", "{{.Os}}/{{.Architecture}}", image]
    found = subprocess.run(words, capture_output=True, text=True, check=False)
    return found.returncode == 0 and found.stdout.strip() == platform


def _cannot(function: Function, message: str, fix: str) -> PackageError:
    return PackageError([Problem(message, fix, resource=function.logical_id, place=function.place)])
