"""Code for Node.js with dependencies: npm installs them for Lambda's system, as package-lock.json has them."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from sampy.artifacts import content_digest
from sampy.intrinsics import Json, as_map
from sampy.packaging.builders.folders import copy
from sampy.packaging.code import Code, Part
from sampy.packaging.keeping import Kept, key_of
from sampy.packaging.tools import BuildFailed, run

_PACKAGE, _MODULES = "package.json", "node_modules"
_LOCKS = ("package-lock.json", "npm-shrinkwrap.json")
_OTHER_LOCKS = ("pnpm-lock.yaml", "yarn.lock", "bun.lock", "bun.lockb")
_CPUS = {"x86_64": "x64", "arm64": "arm64"}
_CLEAN, _RESOLVE = ("ci", "--omit=dev", "--prefer-offline"), ("install", "--omit=dev")
_OWN_RECORD = Path(_MODULES, ".package-lock.json")
"""What npm notes for itself of what it installed."""
_ELSEWHERE = ("file:..", "file:/", "link:", "workspace:")
_BY_COMMAND = "build it with a command: Metadata: {sampy: {build: ...}}"


def parts(code: Code, kept: Kept) -> list[Part] | None:
    """Return the folder of code and its node_modules; None where it isn't for Node.js, or has no dependencies.

    Raises:
        BuildFailed: Where they can't be installed.
    """
    if not code.runtimes_of("nodejs"):
        return None
    declared = _dependencies(code.folder)
    if not declared:
        return None
    locks = [code.folder / name for name in _LOCKS if (code.folder / name).is_file()]
    _check(code, declared, locks)
    cpu = _CPUS[code.known_architecture()]
    inputs = [code.folder / _PACKAGE, *locks, code.folder / ".npmrc"]
    digests = [content_digest(file) for file in inputs if file.is_file()]
    if any(str(version).startswith("file:") for version in declared.values()):
        digests.append(content_digest(code.folder))
    key = key_of("node", cpu, *digests)

    def make(made: Path) -> None:
        with tempfile.TemporaryDirectory(prefix=".npm-", dir=made.parent) as temporary:
            work = Path(temporary).resolve() / "work"
            copy(code, work)
            run(
                ["npm", *(_CLEAN if locks else _RESOLVE), *_flags(cpu)],
                work,
                failed=f"the dependencies in {code.folder.name}/{_PACKAGE} can't be installed",
                fix="see what npm says",
            )
            (work / _OWN_RECORD).unlink(missing_ok=True)
            if (work / _MODULES).is_dir():
                _copy_linked(work, work / _MODULES)
                (work / _MODULES).rename(made / _MODULES)

    modules = kept.folder(key, f"installing the packages of {code.folder.name} for {cpu} with npm", make)
    top = "nodejs" if code.layer else ""
    laid_out = code.layer and (code.folder / top).is_dir()
    return [Part(code.folder, "" if laid_out else top), Part(modules, top, key)]


def _dependencies(folder: Path) -> Mapping[str, Json]:
    """Return what a package depends on when it runs; nothing, where there is no package."""
    try:
        package = as_map(json.loads((folder / _PACKAGE).read_bytes()))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise BuildFailed(f"{folder.name}/{_PACKAGE} is not valid JSON: {error}", "mend it") from None
    return {**as_map(package.get("optionalDependencies")), **as_map(package.get("dependencies"))}


def _check(code: Code, declared: Mapping[str, Json], locks: list[Path]) -> None:
    elsewhere = [name for name, version in declared.items() if str(version).startswith(_ELSEWHERE)]
    if elsewhere:
        message = f"the package {elsewhere[0]!r} lies outside of {code.folder.name!r}, where npm can't install it from"
        raise BuildFailed(message, f"publish it, or {_BY_COMMAND}")
    other = next((name for name in _OTHER_LOCKS if (code.folder / name).is_file()), None)
    if other and not locks:
        message = f"{code.folder.name}/{other} can't be read by npm, which would install other versions"
        raise BuildFailed(message, _BY_COMMAND)


def _copy_linked(work: Path, modules: Path) -> None:
    """Put copies in the place of links to packages that lie in the folder itself, beside what npm installed."""
    for link in [path for path in modules.rglob("*") if path.is_symlink()]:
        target = link.resolve()
        if target.is_dir() and target.is_relative_to(work) and not target.is_relative_to(modules):
            link.unlink()
            shutil.copytree(target, link, symlinks=True)


def _flags(cpu: str) -> list[str]:
    # Scripts of packages build for this machine, and not for Lambda.
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
    return [*quiet, "--install-links", "--os=linux", f"--cpu={cpu}", "--libc=glibc"]
