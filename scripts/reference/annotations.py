"""What a property takes, in words, and the property types that its annotation names."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module

import attrs

from sampy.declaration import Declaration, PropertyType

WORDS: Mapping[str, tuple[str, str]] = {
    "String": ("text", "text"),
    "Integer": ("integer", "integers"),
    "Number": ("number", "numbers"),
    "Float": ("number", "numbers"),
    "Boolean": ("true or false", "true or false"),
    "Document": ("map", "maps"),
    "Strings": ("list of text", "lists of text"),
    "Documents": ("list of maps", "lists of maps"),
    "str": ("literal text", "literal text"),
    "int": ("literal integer", "literal integers"),
    "float": ("literal number", "literal numbers"),
    "bool": ("literal true or false", "literal true or false"),
    "object": ("any value", "any values"),
    "Intrinsic": ("intrinsic function", "intrinsic functions"),
    "Referable": ("declaration", "declarations"),
    "Declaration": ("declaration", "declarations"),
    "PropertyType": ("property type", "property types"),
}
"""What the names in annotations mean, one of them and many."""

Link = Callable[[type[Declaration]], str]
"""Tells how a page names a class that a property takes."""


@attrs.frozen
class _Taken:
    """One alternative of what a property takes.

    Args:
        one: Its name.
        many: The name of many of them.
        outer: ``list`` or ``map`` where it is one of something, else empty.
        typed: It is a property type, or holds some.
    """

    one: str
    many: str
    outer: str = ""
    typed: bool = False


def fields_of(cls: type[Declaration]) -> Mapping[str, str]:
    """Return the annotations of the fields of a class by their names."""
    return {field.name: str(field.type) for field in attrs.fields(cls)}  # type: ignore[arg-type]  # all are attrs classes


def taken(cls: type[Declaration], field: str, link: Link) -> str:
    """Return in words what a field of a class takes.

    A property type may be given as a map too, so that goes without saying.
    """
    home = _declaring(cls, field)
    alternatives = _alternatives(ast.parse(fields_of(cls)[field], mode="eval").body, home, link)
    return _joined([each.one for each in alternatives])


def property_types(cls: type[Declaration], field: str) -> Iterator[type[Declaration]]:
    """Yield the classes of declarations that the annotation of a field names, in its order."""
    home = _declaring(cls, field)
    for node in ast.walk(ast.parse(fields_of(cls)[field], mode="eval")):
        if isinstance(node, ast.Name) and node.id not in (*WORDS, *_OUTER, "None"):
            yield _class(home, node.id)


_OUTER = {"Sequence": "list", "list": "list", "Mapping": "map", "dict": "map"}


def _alternatives(node: ast.expr, home: type, link: Link) -> list[_Taken]:
    found = list(dict.fromkeys(each for part in _parts(node) for each in _alternative(part, home, link)))
    return [each for each in found if not _goes_without_saying(each, found)]


def _goes_without_saying(one: _Taken, found: list[_Taken]) -> bool:
    """Return whether a map is only another spelling of another alternative, or a list of maps one of a list."""
    others = [each for each in found if each is not one]
    if one.one == "map" or (one.outer == "map" and not one.typed):
        return any((each.typed and not each.outer) or (one.one == "map" and each.outer == "map") for each in others)
    return one.one == "list of maps" and any(each.typed and each.outer == "list" for each in others)


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield node


def _alternative(node: ast.expr, home: type, link: Link) -> Iterator[_Taken]:
    if isinstance(node, ast.Constant) and node.value is None:
        return
    if isinstance(node, ast.Subscript):
        yield _collection(node, home, link)
        return
    name = node.id if isinstance(node, ast.Name) else ast.unparse(node)
    if name in WORDS:
        yield _Taken(
            *WORDS[name], outer="list" if name in ("Strings", "Documents") else "", typed=name == "PropertyType"
        )
    else:
        cls = _class(home, name)
        linked = link(cls)
        # A policy template is not what a map beside it means: that is a policy document.
        yield _Taken(linked, linked, typed=cls.__name__ != "PolicyTemplate")


def _collection(node: ast.Subscript, home: type, link: Link) -> _Taken:
    outer = _OUTER[ast.unparse(node.value).removeprefix("abc.")]
    item = node.slice.elts[1] if isinstance(node.slice, ast.Tuple) else node.slice
    items = _alternatives(item, home, link)
    if [each.one for each in items] == ["any value"]:
        return _Taken(outer, f"{outer}s")
    inner = items[0].many if len(items) == 1 else f"({_joined([each.one for each in items])})"
    typed = any(each.typed for each in items)
    return _Taken(f"{outer} of {inner}", f"{outer}s of {inner}", outer, typed)


def _joined(words: list[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def _declaring(cls: type[Declaration], field: str) -> type:
    """Return the class that declares a field, in whose module its annotation has its meaning."""
    return next(base for base in cls.__mro__ if field in inspect.get_annotations(base))


def _class(home: type, name: str) -> type[Declaration]:
    names = _names_of(home.__module__)
    try:
        module, own_name = names[name]
    except KeyError:
        raise ValueError(f"an annotation of {home.__qualname__} says {name}, which WORDS doesn't know") from None
    found: object = getattr(import_module(module), own_name)
    if not isinstance(found, type) or not issubclass(found, Declaration):
        raise ValueError(f"an annotation of {home.__qualname__} says {name}, which is no declaration and not in WORDS")
    return found


@cache
def _names_of(module: str) -> Mapping[str, tuple[str, str]]:
    """Return the module and name behind each name of a module, those included that only type checkers import."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    names: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {alias.asname or alias.name: (node.module, alias.name) for alias in node.names}
        elif isinstance(node, ast.ClassDef):
            names[node.name] = (module, node.name)
    return names


def is_property_type(cls: type) -> bool:
    """Return whether a class is a property type of its own, with properties to tell of."""
    from sampy.serverless.base import Event

    return issubclass(cls, PropertyType) and not issubclass(cls, Event) and cls.__name__ != "PolicyTemplate"
