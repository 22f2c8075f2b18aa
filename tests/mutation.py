"""Changes of one value in a document: the mutants of templates are made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, TypeAlias, get_args

Document = dict[str, Any]
Path: TypeAlias = tuple[Any, ...]
Change = Literal[
    "drop", "null", "replace", "empty", "list", "map", "text", "duplicate", "swap", "rename",
    "if", "if_same", "sub", "import", "parameter", "unset", "mapped",
]  # fmt: skip
CHANGES: tuple[Change, ...] = get_args(Change)
NOTHING = {"Ref": "AWS::NoValue"}
WRONG: Sequence[Any] = (
    None,
    "",
    "text",
    "a/b c",
    1,
    0,
    -5,
    True,
    False,
    1.5,
    [],
    {},
    ["x"],
    [None],
    [["x"]],
    [{}],
    {"a": 1},
    {"a": 1, "b": 2},
    {"a": None},
    {"Ref": "Nothing"},
    {"Ref": 5},
    {"Ref": "AWS::NoValue"},
    {"Ref": ["a"]},
    {"Fn::Sub": "${Nothing}"},
    {"Fn::Sub": 5},
    {"Fn::Sub": ["a", {}]},
    {"Fn::Sub": ["${a}", {"a": {"Ref": "Nothing"}}]},
    {"Fn::If": ["C", "a", {"Ref": "AWS::NoValue"}]},
    {"Fn::If": ["C"]},
    {"Fn::If": 5},
    {"Fn::If": ["IsOn", {"a": 1}, {"Ref": "AWS::NoValue"}]},
    {"Fn::GetAtt": ["A", "B"]},
    {"Fn::GetAtt": "A.B"},
    {"Fn::GetAtt": [5]},
    {"Fn::FindInMap": ["a", "b"]},
    {"Fn::Transform": {"Name": "AWS::Include"}},
    "{{resolve:ssm:name}}",
)
"""Values that are wrong in most places."""

NAMES = ("Other", "-x", "Ref", "Fn::If", "Type", "properties", "AWS::NoValue")


def paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the paths of all values within a document."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key)
        yield from paths(item, (*path, key))


def at(document: Any, path: Path) -> Any:
    """Return the value at a path."""
    for step in path:
        document = document[step]
    return document


def replaced(document: Any, path: Path, change: Callable[[Any, Any], Any]) -> Any:
    """Return the document with the map or list around the value at `path` as `change` makes it; the rest is shared."""
    key, *rest = path
    if not rest:
        return change(document, key)
    if isinstance(document, dict):
        return {name: replaced(item, tuple(rest), change) if name == key else item for name, item in document.items()}
    return [replaced(item, tuple(rest), change) if index == key else item for index, item in enumerate(document)]


def changed(document: Document, change: Change, place: int, choice: int = 0) -> Document:
    """Return a document with one value changed.

    Args:
        document: The document; it stays as it is.
        change: What is done.
        place: Which value, in the order of the document, counted around.
        choice: What it becomes, where there is a choice.
    """
    found = list(paths(document))
    if not found:
        return document
    # The names of resources and sections are not of much interest: most places are below.
    deep = [path for path in found if len(path) > 2] or found
    path = (found if change == "rename" else deep)[place % len(found if change == "rename" else deep)]
    result: Document = replaced(
        document, path, lambda holder, key: _edited(holder, key, change, choice, document, found)
    )
    return result


def _edited(holder: Any, key: Any, change: Change, choice: int, document: Document, found: list[Path]) -> Any:
    if change == "drop":
        if isinstance(holder, dict):
            return {name: item for name, item in holder.items() if name != key}
        return [item for index, item in enumerate(holder) if index != key]
    if change == "duplicate":
        if isinstance(holder, list):
            return [*holder, holder[key]]
        return {**holder, f"{key}2": holder[key]}
    if change == "rename":
        if isinstance(holder, dict):
            name = NAMES[choice % len(NAMES)]
            new = f"{key}{name}" if name.startswith("-") else name
            return {new if each == key else each: item for each, item in holder.items()}
        return list(reversed(holder))
    old = holder[key]
    new = at(document, found[choice % len(found)]) if change == "swap" else _value(old, change, choice)
    if isinstance(holder, dict):
        return {name: new if name == key else item for name, item in holder.items()}
    return [new if index == key else item for index, item in enumerate(holder)]


def _value(old: Any, change: Change, choice: int) -> Any:
    made: dict[str, Callable[[], Any]] = {
        "null": lambda: None,
        "replace": lambda: WRONG[choice % len(WRONG)],
        "empty": lambda: type(old)() if old is not None else {},
        "list": lambda: [old],
        "map": lambda: {"Key": old},
        "text": lambda: str(old),
        "if": lambda: {"Fn::If": ["IsOn", old, NOTHING]},
        "if_same": lambda: {"Fn::If": ["IsOn", old, old]},
        "sub": lambda: {"Fn::Sub": f"{old}${{Text}}" if isinstance(old, str) else "${Text}"},
        "import": lambda: {"Fn::ImportValue": "exported"},
        "parameter": lambda: {"Ref": ("Text", "Number", "Flag")[choice % 3]},
        "unset": lambda: {"Ref": "Unset"},
        "mapped": lambda: {"Fn::FindInMap": ["Settings", "main", "Value"]},
    }
    return made[change]()


def smallest(document: Document, is_same: Callable[[Document], bool]) -> Document:
    """Return what is left of a document when all is dropped without which it still is the same finding."""
    shrunk = True
    while shrunk:
        shrunk = False
        for path in reversed(list(paths(document))):
            try:
                smaller: Document = replaced(document, path, _without)
            except (KeyError, IndexError, TypeError):  # what was dropped before took this with it
                continue
            if smaller != document and is_same(smaller):
                document, shrunk = smaller, True
    return document


def _without(holder: Any, key: Any) -> Any:
    return _edited(holder, key, "drop", 0, {}, [])
