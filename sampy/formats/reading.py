"""Reading a template from a file, in YAML or JSON."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Protocol

import attrs

from sampy.errors import CompileError, DocumentPath, Place, Problem, nearest
from sampy.formats.limits import MAX_BYTES, wrong_root

_YAML_SUFFIXES = (".yaml", ".yml")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class _Places(Protocol):
    def place(self, path: DocumentPath) -> Place: ...


@attrs.frozen(eq=False)
class TemplateFile:
    """A template as it was read, and the `Source` of its document.

    Args:
        path: The file.
        text: What it holds.
        document: The template, with every short form as the function it stands for.
    """

    path: Path
    text: str = attrs.field(repr=False)
    document: dict[str, object] = attrs.field(repr=False)

    @property
    def folder(self) -> Path | None:
        """The folder of the file, which local paths in the template are relative to."""
        return self.path.parent

    def place(self, path: DocumentPath) -> Place | None:
        """Return where the value at `path`, or its nearest surrounding that is known, was written.

        That is the key of an entry of a mapping, and the item of a list.
        """
        return self._places.place(path)

    @cached_property
    def _places(self) -> _Places:
        # A template without a mistake never gets here, so it is only now parsed for the places of its values.
        if _may_be_json(self.text, self.path) and _is_json(self.text):
            from sampy.formats.json_reading import JsonPlaces

            return JsonPlaces(self.text, self.path)
        from sampy.formats.yaml_places import YamlPlaces

        return YamlPlaces(self.text, self.path)


def read(path: Path) -> TemplateFile:
    """Return the template in the file at `path`.

    Raises:
        CompileError: The file can't be read, or holds no template; with every problem of it that can be told.
    """
    return read_text(_decode(_bytes(path), path), path)


def read_text(text: str, path: Path) -> TemplateFile:
    """Return the template that a text holds.

    Args:
        text: The text.
        path: Where it is said to stand.

    Raises:
        CompileError: It holds no template; with every problem of it that can be told.
    """
    if not text.strip():
        raise CompileError([wrong_root(None, Place.of(path))])
    return TemplateFile(path, text, _parse(text, path))


def _parse(text: str, path: Path) -> dict[str, object]:
    suffix = path.suffix.lower()
    refused: CompileError | None = None
    if _may_be_json(text, path):
        from sampy.formats.json_reading import NotJsonError, parse_json

        try:
            return parse_json(text, path)
        except NotJsonError as error:
            if suffix == ".json":
                raise
            refused = error
    from sampy.formats.yaml_reading import parse_yaml

    try:
        return parse_yaml(text, path)
    except CompileError as error:
        if refused is None or suffix in _YAML_SUFFIXES:
            raise
        # What starts like JSON and is neither JSON nor YAML was meant to be JSON.
        raise refused from error


def _may_be_json(text: str, path: Path) -> bool:
    return path.suffix.lower() == ".json" or text.lstrip().startswith("{")


def _is_json(text: str) -> bool:
    import json

    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        message, fix = "there is no such file", _similar(path)
    except IsADirectoryError:
        message, fix = "this is a folder, not a file", "name the template in it, such as 'template.yaml'"
    except PermissionError:
        message, fix = "the file may not be read", "allow yourself to read it"
    except OSError as error:
        message, fix = f"the file can't be read: {error.strerror or error}", "check the path"
    except ValueError as error:
        message, fix = f"this is no path of a file: {error}", "check the path"
    else:
        if len(data) <= MAX_BYTES:
            return data
        message = f"the file is larger than {MAX_BYTES // 1024 // 1024} MB"
        fix = "move a part of the template into a nested stack"
    raise CompileError([Problem(message, fix, place=Place.of(path))])


def _similar(path: Path) -> str:
    try:
        guess = nearest(path.name, [each.name for each in path.parent.iterdir()])
    except OSError:
        return f"there is no folder {path.parent.as_posix()!r} either: check the path"
    return f"did you mean {guess!r}?" if guess is not None else "check the path"


def _decode(data: bytes, path: Path) -> str:
    skipped = len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0
    try:
        return data[skipped:].decode()
    except UnicodeDecodeError as error:
        offset = skipped + error.start
        line = data.count(b"\n", 0, offset) + 1
        what = "it looks like UTF-16" if data.startswith(_UTF_16_MARKS) else f"the byte {offset} is wrong"
        message = f"the file is not in UTF-8: {what}, in line {line}"
        raise CompileError([Problem(message, "save the file as UTF-8", place=Place.of(path, line))]) from None
