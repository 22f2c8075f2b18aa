"""From what is local to files that can be uploaded: each thing is built once, several of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import attrs

from sampy.artifacts import File, digest_of
from sampy.errors import Problem
from sampy.packaging.builders import parts_of
from sampy.packaging.builders.folders import files_of
from sampy.packaging.code import Code, Part, code_of
from sampy.packaging.finding import Local
from sampy.packaging.keeping import Kept, key_of
from sampy.packaging.options import BuildOptions
from sampy.packaging.paths import Kind
from sampy.packaging.tools import BuildFailed
from sampy.packaging.zipping import ARCHIVE_SUFFIXES, Built, is_archive, measured

_ARCHIVE = ARCHIVE_SUFFIXES[0]
_BUILT_KINDS = (Kind.CODE, Kind.LAYER)

K = TypeVar("K")
R = TypeVar("R")


@attrs.frozen
class Task:
    """Something to build: equal ones are built once.

    Args:
        path: The file or folder.
        kind: What it is.
        code: How it is built; None for what needs no build.
    """

    path: Path
    kind: Kind
    code: Code | None = None


def build_all(
    found: Sequence[Local], options: BuildOptions, kept: Kept
) -> tuple[list[tuple[Local, Built]], list[Problem]]:
    """Return what each local thing was built to, and everything that is in the way of the others."""
    project = options.project.resolve()
    tasks: list[tuple[Local, Task]] = []
    problems: list[Problem] = []
    for local in found:
        try:
            tasks.append((local, task_for(local, project)))
        except BuildFailed as failure:
            problems += problems_of(failure, local)
    results = each_once([task for _, task in tasks], lambda task: _build(task, options, kept), options.jobs)
    built: list[tuple[Local, Built]] = []
    told: set[Task] = set()
    for local, task in tasks:
        result = results[task]
        if isinstance(result, Built):
            built.append((local, result))
            problems += _too_large(local, result)
        elif task not in told:
            told.add(task)
            problems += problems_of(result, local)
    return built, problems


def each_once(tasks: Iterable[K], work: Callable[[K], R], jobs: int) -> dict[K, R | BuildFailed]:
    """Return what becomes of each of some tasks: its result, or why it failed. Equal ones are worked at once."""

    def outcome(task: K) -> R | BuildFailed:
        try:
            return work(task)
        except BuildFailed as failure:
            return failure

    unique = list(dict.fromkeys(tasks))
    if len(unique) < 2 or jobs < 2:
        return {task: outcome(task) for task in unique}
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(min(jobs, len(unique)), thread_name_prefix="sampy-build") as pool:
        return dict(zip(unique, pool.map(outcome, unique), strict=True))


def task_for(local: Local, project: Path) -> Task:
    """Return what has to be built for a property, in a project whose folder is resolved.

    Raises:
        BuildFailed: Where that isn't what the property can point at.
    """
    kind = local.property.kind
    path = local.path.resolve()
    if kind is Kind.FILE and path.is_dir():
        raise BuildFailed(f"{local.written!r} is a folder", "name a file in it")
    if kind not in _BUILT_KINDS or path.is_file():
        return Task(path, kind)
    properties = local.properties
    code = code_of(path, project, kind, local.logical_id, properties, local.metadata)
    return Task(path, kind, code)


def suffix_of(local: Local, built: Built) -> str:
    """Return what follows the digest in the key of what was built: that of the file."""
    return built.path.suffix or ("" if local.path.is_file() else _ARCHIVE)


def problems_of(failure: BuildFailed, local: Local) -> list[Problem]:
    """Return why something can't be built as problems at the user's line, or where they are known to be."""
    return [local.located(problem) for problem in failure.problems]


def _build(task: Task, options: BuildOptions, kept: Kept) -> Built:
    try:
        if task.path.is_file():
            return _file(task, kept)
        if task.code is None:
            return _archive([Part(task.path)], task, options, kept)
        return _archive(parts_of(task.code, kept), task, options, kept)
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        raise BuildFailed(f"{task.path.name} can't be built: {error.strerror or error}{where}") from None


def _file(task: Task, kept: Kept) -> Built:
    """Return a file as it is, or an archive of the only file of code."""
    if task.kind not in _BUILT_KINDS or is_archive(task.path):
        return measured(task.path)
    if task.path.suffix.lower() in ARCHIVE_SUFFIXES:
        raise BuildFailed(f"{task.path.name} is not a valid archive", "make it anew")
    file = File(task.path.name, task.path, bool(task.path.stat().st_mode & 0o100))
    return kept.archive(key_of("file", digest_of([file])), f"packing {task.path.name}", lambda: [file])


def _archive(parts: Sequence[Part], task: Task, options: BuildOptions, kept: Kept) -> Built:
    """Return the archive of the files of some folders, of which the first ones win."""
    own = {part: files_of(part.folder, options.project) for part in parts if part.made is None}
    stand_for = [f"{part.under}\0{part.made or digest_of(own[part])}" for part in parts]

    def files() -> list[File]:
        found: dict[str, File] = {}
        for part in parts:
            for file in _placed(part, own, options):
                found.setdefault(file.name, file)
        return sorted(found.values(), key=lambda file: file.name.split("/"))

    if not any(own.values()) and all(part.made is None for part in parts):
        raise BuildFailed(f"there is nothing in {task.path.name!r} to package", "add the code, or name another folder")
    return kept.archive(key_of("archive", *stand_for), f"packing {task.path.name}", files)


def _placed(part: Part, own: Mapping[Part, list[File]], options: BuildOptions) -> Iterator[File]:
    """Yield the files of a part with the names that they have in the archive."""
    files = own[part] if part in own else files_of(part.folder, options.project, made=True)
    for file in files:
        yield file._replace(name=f"{part.under}/{file.name}") if part.under else file


def _too_large(local: Local, built: Built) -> Iterator[Problem]:
    limit = local.property.limit
    if limit is not None and built.size > limit:
        message = f"{local.written!r} has {built.size:,} bytes, and {limit:,} are allowed"
        yield local.problem(message, "make it smaller, or split it")
