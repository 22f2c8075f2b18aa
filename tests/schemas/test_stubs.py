"""The stubs that type checkers and editors see say of every class what it is when it runs."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

import sampy.resources
from sampy.declaration import attribute_names, properties
from sampy.schemas.tables import class_names, services

FOLDER = Path(sampy.resources.__file__).parent


def fields(body: ast.ClassDef) -> set[str]:
    """Return the fields that a class of a stub declares."""
    annotated = [each for each in body.body if isinstance(each, ast.AnnAssign)]
    return {each.target.id for each in annotated if isinstance(each.target, ast.Name)} - {"TYPE"}


def described(body: ast.ClassDef) -> dict[str, set[str]]:
    """Return the fields of a class and of those in it, and the attributes that it has, by name."""
    nested = {each.name: fields(each) for each in body.body if isinstance(each, ast.ClassDef)}
    attributes = {each.name for each in body.body if isinstance(each, ast.FunctionDef)}
    return {"": fields(body), ".": attributes, **nested}


def made(service: str, name: str, nested: list[str]) -> dict[str, set[str]]:
    """Return the same of the class that is made."""
    cls = getattr(import_module(f"sampy.resources.{service}"), name)
    given = {prop.field for prop in properties(cls).values()}
    known = attribute_names(cls)
    attributes = {each for each in dir(cls) if getattr(getattr(cls, each), "name", None) in known}
    inner = {each: {prop.field for prop in properties(getattr(cls, each)).values()} for each in nested}
    return {"": given, ".": attributes, **inner}


@pytest.mark.parametrize("service", services())
def test_a_stub_has_the_classes_fields_and_attributes_of_the_module(service: str) -> None:
    tree = ast.parse((FOLDER / f"{service}.pyi").read_text(encoding="utf-8"))
    classes = {each.name: described(each) for each in tree.body if isinstance(each, ast.ClassDef)}
    assert sorted(classes) == sorted(class_names(service))
    for name, stub in classes.items():
        assert made(service, name, [each for each in stub if each not in ("", ".")]) == stub, name


def test_every_module_of_the_folder_is_a_service() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__") == services()
