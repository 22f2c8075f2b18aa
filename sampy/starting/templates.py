"""The templates of new projects: the example stacks, each with its handlers, transforms and tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import attrs

_PACKAGE = Path(__file__).parent
_NOT_OURS = frozenset({"__pycache__", ".pytest_cache"})
_DISTRIBUTIONS: Mapping[str, str] = {"PIL": "pillow"}
"""What is to be installed for the modules that tests of templates import, beside sampy."""


@attrs.frozen
class ProjectTemplate:
    """What a project can be made of.

    Args:
        name: The name of the module of its stack: ``votes``.
        about: What it shows, in a line.
        files: The files of the project, relative to its folder, each with the file that it is a copy of.
        requirements: What its tests need beside sampy.
    """

    name: str
    about: str
    files: Mapping[Path, Path]
    requirements: tuple[str, ...]


def root() -> Path:
    """Return the folder that has `stacks/`, `transforms/` and `tests/stacks/`: beside this, or that of the checkout."""
    packed = _PACKAGE / "project"
    return packed if packed.is_dir() else _PACKAGE.parent.parent


@cache
def template_names() -> tuple[str, ...]:
    """Return the names of all templates, sorted."""
    return tuple(sorted(path.stem for path in (root() / "stacks").glob("[!_]*.py")))


def project_template(name: str) -> ProjectTemplate:
    """Return a template by its name.

    Args:
        name: One of `template_names`.
    """
    folder = root()
    modules = sorted(_with_imported(name, folder))
    trees = [ast.parse((folder / "stacks" / f"{module}.py").read_text("utf-8")) for module in modules]
    transforms = {each for tree in trees for each in _transforms(tree)} or {"log_retention"}
    test = folder / "tests" / "stacks" / f"test_{name}.py"
    found = [
        *(folder / "stacks" / f"{module}.py" for module in modules),
        *(path for module in modules for path in _below(folder / "stacks" / "handlers" / module)),
        *(folder / "transforms" / f"{transform}.py" for transform in sorted(transforms)),
        test,
        *_below(folder / "tests" / "stacks" / "__snapshots__" / test.stem),
    ]
    own = ast.parse((folder / "stacks" / f"{name}.py").read_text("utf-8"))
    about = (ast.get_docstring(own) or "").partition("\n")[0]
    return ProjectTemplate(name, about, {path.relative_to(folder): path for path in found}, _requirements(test))


def _with_imported(name: str, folder: Path) -> set[str]:
    """Return the names of a module of the stacks and of all those that it imports."""
    found, left = set[str](), [name]
    while left:
        module = left.pop()
        if module in template_names() and module not in found:
            found.add(module)
            left += _imported(ast.parse((folder / "stacks" / f"{module}.py").read_text("utf-8")))
    return found


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("stacks."):
            yield str(node.module).split(".")[1]


def _transforms(tree: ast.Module) -> Iterator[str]:
    """Yield the names of the transforms that stacks name and that AWS has not."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "transforms" and isinstance(node.value, ast.List):
            named = (each.value for each in node.value.elts if isinstance(each, ast.Constant))
            yield from (name for name in named if isinstance(name, str) and not name.startswith("AWS::"))


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.is_file() and not _NOT_OURS & {*path.parts} and path.suffix != ".pyc":
            yield path


def _requirements(test: Path) -> tuple[str, ...]:
    imported: set[str] = set()
    for node in ast.walk(ast.parse(test.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {each.name.partition(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module.partition(".")[0])
    return tuple(sorted(_DISTRIBUTIONS[each] for each in imported & _DISTRIBUTIONS.keys()))
