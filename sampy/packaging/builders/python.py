"""Code for Python with dependencies: uv installs the wheels that fit the runtime and the processor of the function."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path

from sampy.packaging.builders.requirements import Requirements, requirements_of
from sampy.packaging.builders.uv import uv
from sampy.packaging.code import Code, Part
from sampy.packaging.keeping import Kept, key_of
from sampy.packaging.tools import BuildFailed, ToolFailed, run

_VERSION = re.compile(r"python(3\.\d+)")
_OLD_SYSTEM = ("3.8", "3.9", "3.10", "3.11")
"""The versions that run on Amazon Linux 2, with glibc 2.26; later ones run on Amazon Linux 2023, with 2.34.

Source: AWS page "Lambda runtimes".
"""
_PROCESSORS = {"x86_64": "x86_64", "arm64": "aarch64"}
_LEFT_BEHIND = (
    ".lock",
    *(
        f"*.dist-info/{name}"
        for name in ("INSTALLER", "REQUESTED", "direct_url.json", "uv_build.json", "uv_cache.json")
    ),
)
"""What tells of the machine that a package was installed on."""
_WITHOUT_WHEEL = re.compile(
    r"([\w.-]+?)(?:==(\S+))? has no (?:usable wheels|wheels with)|attempted to build `([^`]+)`|required for `([^`]+)`"
)
_UNKNOWN = re.compile(r"([\w.-]+) was not found in the package registry")
_BY_COMMAND = "use a version that has one, or build it with a command: Metadata: {sampy: {build: ...}}"
_SETTINGS = {"PIP_INDEX_URL": "UV_DEFAULT_INDEX", "PIP_EXTRA_INDEX_URL": "UV_INDEX", "PIP_CERT": "SSL_CERT_FILE"}
"""What the user told pip, and uv has another name for."""


def parts(code: Code, kept: Kept) -> list[Part] | None:
    """Return the folder of code and its packages; None where it isn't for Python, or requires none.

    Raises:
        BuildFailed: Where they can't be installed.
    """
    versions = [found[1] for runtime in code.runtimes if (found := _VERSION.fullmatch(runtime))]
    if (code.runtimes and not versions) or (code.layer and not versions and (code.folder / "python").is_dir()):
        return None
    requirements = requirements_of(code.folder, code.project, kept)
    if requirements is None:
        return None
    if not versions:
        named = "CompatibleRuntimes doesn't tell a version of Python" if code.layer else "its runtime isn't known yet"
        raise BuildFailed(f"{requirements.file} can't be installed: {named}", "write the runtime out")
    installed = [_installed(code, requirements, version, kept) for version in versions]
    laid_out = code.layer and (code.folder / "python").is_dir()
    source = Part(code.folder, "python" if code.layer and not laid_out else "")
    if not code.layer:
        return [source, *(Part(folder, "", key) for folder, key in installed)]
    if len(versions) == 1:
        return [source, *(Part(folder, "python", key) for folder, key in installed)]
    below = [f"python/lib/python{version}/site-packages" for version in versions]
    return [source, *(Part(folder, under, key) for under, (folder, key) in zip(below, installed, strict=True))]


def _installed(code: Code, requirements: Requirements, version: str, kept: Kept) -> tuple[Path, str]:
    """Return the folder with the packages for a version of Python, and what stands for its content."""
    if code.interpreter is None:
        architecture = code.known_architecture()
        system = "manylinux2014" if version in _OLD_SYSTEM else "manylinux_2_34"
        platform = f"{_PROCESSORS[architecture]}-{system}"
        target = ["--python", sys.executable, "--python-version", version, "--python-platform", platform]
    else:
        architecture, platform = "this machine", sysconfig.get_platform()
        target = ["--python", code.interpreter]
    environment = _settings(os.environ)
    told = (*requirements.lines, *requirements.digests, *(f"{name}={value}" for name, value in environment.items()))
    key = key_of("python", version, platform, *told)

    def make(made: Path) -> None:
        with tempfile.TemporaryDirectory(prefix="sampy-") as temporary:
            wheels = _wheels(requirements, Path(temporary), environment)
            listed = Path(temporary) / "requirements.txt"
            listed.write_text("\n".join([*requirements.lines, *map(str, wheels), ""]), encoding="utf-8")
            flags = [*target, "--only-binary", ":all:", "--no-compile-bytecode", "--quiet"]
            try:
                run(
                    [uv(), "pip", "install", *flags, "--target", str(made), "--requirements", str(listed)],
                    requirements.folder,
                    environment,
                    failed=f"{requirements.file} can't be installed for Python {version} on {architecture}",
                    fix="see what uv says",
                )
            except ToolFailed as failure:
                raise _explained(failure, version, code, architecture) from None
        _clean(made)

    what = f"installing {requirements.file} for Python {version} on {architecture} with uv"
    return kept.folder(key, what, make), key


def _settings(environment: Mapping[str, str]) -> dict[str, str]:
    return {uv: environment[pip] for pip, uv in _SETTINGS.items() if environment.get(pip) and not environment.get(uv)}


def _wheels(requirements: Requirements, folder: Path, environment: Mapping[str, str]) -> list[Path]:
    """Return wheels of the packages that are local, each built where it isn't one."""
    wheels: list[Path] = []
    for number, path in enumerate(requirements.local):
        if path.is_file():
            wheels.append(path)
            continue
        target = folder / str(number)
        run(
            [uv(), "build", "--wheel", "--out-dir", str(target), str(path)],
            folder,
            environment,
            failed=f"the package {path.name!r}, which {requirements.file} requires, can't be built",
            fix="see what uv says",
        )
        wheels += sorted(target.glob("*.whl"))
    return wheels


def _explained(failure: ToolFailed, version: str, code: Code, architecture: str) -> BuildFailed:
    """Return a failure of uv with the name of the package in the way."""
    detail = failure.problems[0].detail
    said = " ".join((detail or "").split())
    unknown = _UNKNOWN.search(said)
    if unknown:
        fix = "check its name, and the index that packages come from"
        return BuildFailed(f"there is no package {unknown[1]!r}", fix, detail)
    wheel = _WITHOUT_WHEEL.search(said)
    if wheel is None:
        return failure
    package = wheel[1] or wheel[3] or wheel[4]
    named = f"{package} {wheel[2]}" if wheel[2] else package
    where = architecture if code.interpreter else f"Linux with {architecture}"
    message = f"there is no wheel of {named} for Python {version} on {where}"
    return BuildFailed(message, _BY_COMMAND, detail)


def _clean(folder: Path) -> None:
    """Remove what differs from machine to machine: scripts with the path of this Python, and notes of the installer."""
    for pattern in _LEFT_BEHIND:
        for file in folder.glob(pattern):
            file.unlink()
    for script in (folder / "bin").glob("*"):
        if script.is_file() and script.read_bytes().startswith(b"#!"):
            script.unlink()
    if (folder / "bin").is_dir() and not any((folder / "bin").iterdir()):
        shutil.rmtree(folder / "bin")
    for record in folder.glob("*.dist-info/RECORD"):
        rows = [row for row in csv.reader(io.StringIO(record.read_text(encoding="utf-8"))) if row]
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(sorted(row for row in rows if (folder / row[0]).exists()))
        # It may be one file with that of uv's own cache, which must stay as it is.
        record.unlink()
        record.write_text(text.getvalue(), encoding="utf-8")
