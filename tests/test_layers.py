"""Imports point one way: a module imports from its own layer and those below, never from one above."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "sampy"
LAYERS = (
    (
        "errors",
        "intrinsics",
        "naming",
        "lazy",
        "data",
        "version",
        "artifacts",
        "files",
        "user_code",
        "secrets",
        "entry_points",
        "pages",
        "texts",
    ),
    (
        "applications",
        "context",
        "declaration",
        "formats",
        "kinds",
        "conditions",
        "logical_ids",
        "parameters",
        "policy_definition",
        "module_runs",
        "aws",
    ),
    ("sections", "exports", "template", "policies", "iam", "openapi", "references", "executions"),
    (
        "source",
        "codec",
        "serverless",
        "grants",
        "schemas",
        "resources",
        "findings",
        "policy_sources",
        "states",
    ),
    ("transforms", "visiting"),
    ("checks",),
    ("compiler",),
    ("explain", "graph", "lint", "loading", "permissions", "deployed", "starting"),
    ("audit", "deploy_role", "packaging", "differences"),
    ("deployment", "fake_aws"),
    ("local",),
    ("cli", "testing", "__main__"),
)
RANKS = {name: rank for rank, names in enumerate(LAYERS) for name in names}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def part(path: Path) -> str:
    """Return the part of the package that a module belongs to: its top folder, or itself."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_parts(path: Path) -> Iterator[str]:
    """Yield the parts of the package that a module imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("sampy."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.ImportFrom) and node.module == "sampy":
            yield from (alias.name for alias in node.names)


def test_every_part_has_a_layer() -> None:
    assert {part(path) for path in MODULES} == RANKS.keys()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_nothing_from_above(path: Path) -> None:
    rank = RANKS[part(path)]
    above = {name for name in imported_parts(path) if RANKS[name] > rank}
    # The public functions of a template write it; nothing is imported until they do.
    assert above == set()
