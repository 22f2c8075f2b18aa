"""Every public class of `sampy.serverless` is declared in one of these tests, beside the same in a template."""

from __future__ import annotations

import ast
from pathlib import Path
from types import ModuleType

import pytest

from sampy import serverless
from sampy.declaration import Declaration
from sampy.serverless import events, state_machine_events


def called() -> set[str]:
    """Return what the tests of this folder call: ``events.S3``, ``Function``."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in Path(__file__).parent.glob("test_*.py")]
    return {ast.unparse(node.func) for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)}


@pytest.mark.parametrize(
    ("module", "prefix"),
    [(serverless, ""), (events, "events."), (state_machine_events, "state_machine_events.")],
    ids=lambda value: value.__name__ if isinstance(value, ModuleType) else "",
)
def test_every_class_is_declared_and_compared(module: ModuleType, prefix: str) -> None:
    public = [getattr(module, name) for name in module.__all__]
    classes = {cls.__name__ for cls in public if isinstance(cls, type) and issubclass(cls, Declaration)}
    assert {f"{prefix}{name}" for name in classes} - called() == set()
