"""Reading templates in JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path

from sampy.errors import CompileError, DocumentPath, Place, Problem
from sampy.formats.limits import MAX_DEPTH, in_order, repeated_key, tell, too_deep, wrong_root
from sampy.formats.yaml_scalars import MAX_DIGITS, shown

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_NOT_NUMBERS = ("NaN", "Infinity", "-Infinity")

# How the messages of json.JSONDecodeError start, and what is said instead: what is wrong, and what to do about it.
_MESSAGES = {
    "Expecting property name enclosed in double quotes": ("a key in double quotes is missing here", 'write "Key"'),
    "Illegal trailing comma before end of object": ("there is a comma after the last entry", "remove the comma"),
    "Illegal trailing comma before end of array": ("there is a comma after the last item", "remove the comma"),
    "Expecting value": ("a value is missing here", "write a value; text goes in double quotes"),
    "Expecting ':' delimiter": ("a ':' is missing between the key and its value", "put a ':' after the key"),
    "Expecting ',' delimiter": ("a ',' is missing here", "put a ',' before this, or close what was opened before it"),
    "Extra data": ("there is more after the end of the template", "remove what follows the last closing brace"),
    "Unterminated string starting at": ("the text that starts here has no closing quote", "close the quote"),
    "Invalid control character at": (
        "there is a line break, tab or control character inside text",
        r"write it as \n, \t or \u0000",
    ),
    "Invalid \\escape": ("there is an unknown escape after a backslash", r"write a backslash itself as \\"),
    "Invalid \\u": (r"four hexadecimal digits are missing after \u", r"write a backslash itself as \\"),
}
_CHARACTERS = {
    "'": ("there is a single quote, and JSON knows only double quotes", "write text in double quotes"),
    "/": ("JSON has no comments", "remove the comment, or keep the template in YAML"),
    "#": ("JSON has no comments", "remove the comment, or keep the template in YAML"),
    "}": ("there is a comma after the last entry", "remove the comma"),
    "]": ("there is a comma after the last item", "remove the comma"),
}


class NotJsonError(CompileError):
    """A text that isn't JSON, and may be something else."""


class Written:
    """Where a value of a JSON text stands, and where those within it do."""

    __slots__ = ("children", "offset")

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.children: dict[str | int, Written] = {}


class _Open:
    """A mapping or list that is not closed yet."""

    __slots__ = ("is_list", "key", "written")

    def __init__(self, written: Written, is_list: bool) -> None:
        self.written = written
        self.is_list = is_list
        self.key: str | None = None


class JsonPlaces:
    """Finds the values of a valid JSON text, and what is wrong with those that JSON allows but a template doesn't."""

    def __init__(self, text: str, path: Path) -> None:
        self._text = text
        self._path = path
        self.problems: list[Problem] = []
        self._root = self._scan()

    def place(self, path: DocumentPath) -> Place:
        """Return the place of the value at `path`, or of the nearest surrounding that was written."""
        written = self._root
        for step in path:
            inner = written.children.get(step)
            if inner is None:
                break
            written = inner
        return self._place(written.offset)

    def _place(self, offset: int) -> Place:
        return _place(self._path, self._text, offset)

    def _problem(self, offset: int, message: str, fix: str) -> None:
        tell(Problem(message, fix, place=self._place(offset)), self.problems)

    def _scan(self) -> Written:
        root = Written(0)
        stack: list[_Open] = []
        for match in _TOKEN.finditer(self._text):
            token, offset = match[0], match.start()
            around = stack[-1] if stack else None
            if token in "]}":
                stack.pop()
            elif token in ",:":
                continue
            elif token[0] == '"' and around is not None and not around.is_list and around.key is None:
                self._key(around, token, offset)
            else:
                written = self._enter(around, offset) if around is not None else root
                written.offset = offset if around is None else written.offset
                if token in "[{":
                    stack.append(_Open(written, token == "["))
                    if len(stack) == MAX_DEPTH + 1:
                        tell(too_deep(self._place(offset)), self.problems)
                else:
                    self._check_scalar(token, offset)
        return root

    def _key(self, around: _Open, token: str, offset: int) -> None:
        self._check_scalar(token, offset)
        key: str = json.loads(token)
        around.key = key
        first = around.written.children.get(key)
        if first is not None:
            tell(repeated_key(key, self._place(offset), self._place(first.offset)), self.problems)
        around.written.children[key] = Written(offset)

    def _enter(self, around: _Open, offset: int) -> Written:
        if around.is_list:
            written = Written(offset)
            around.written.children[len(around.written.children)] = written
            return written
        key, around.key = around.key, None
        return around.written.children[key or ""]

    def _check_scalar(self, token: str, offset: int) -> None:
        if token[0] == '"':
            if _SURROGATE.search(token) and any("\ud800" <= each <= "\udfff" for each in json.loads(token)):
                self._problem(offset, r"there is half of a \u pair, which is no character", "write both halves")
        elif token in _NOT_NUMBERS:
            self._problem(offset, f"{token} is a number that JSON can't hold", "write a number, or text in quotes")
        elif len(token.lstrip("-")) > MAX_DIGITS:
            fix = "put it in quotes if it is text"
            self._problem(offset, f"{shown(token)} is a number of {len(token)} digits", fix)
        elif token not in ("true", "false", "null") and float(token) in (float("inf"), float("-inf")):
            self._problem(offset, f"{shown(token)} is too large a number", "put it in quotes if it is text")


def parse_json(text: str, path: Path) -> dict[str, object]:
    """Return the template that `text` holds in JSON."""
    odd: list[str] = []

    def mapping(pairs: list[tuple[str, object]]) -> dict[str, object]:
        entries = dict(pairs)
        if len(entries) != len(pairs):
            odd.append("key")
        return entries

    def integer(digits: str) -> int:
        if len(digits.lstrip("-")) > MAX_DIGITS:
            odd.append(digits)
            return 0
        return int(digits)

    def floating(digits: str) -> float:
        value = float(digits)
        if len(digits.lstrip("-")) > MAX_DIGITS or value in (float("inf"), float("-inf")):
            odd.append(digits)
        return value

    try:
        document: object = json.loads(
            text, object_pairs_hook=mapping, parse_int=integer, parse_float=floating, parse_constant=odd.append
        )
    except json.JSONDecodeError as error:
        raise NotJsonError([_syntax_problem(error, text, path)]) from None
    except RecursionError:
        raise CompileError([too_deep(_place(path, text, _depth_exceeded(text)))]) from None
    # What is odd is rare: only then is the text scanned for where it is.
    if odd or _SURROGATE.search(text) or _is_deep(document):
        problems = JsonPlaces(text, path).problems
        if problems:
            raise CompileError(in_order(problems))
    if not isinstance(document, dict):
        raise CompileError([wrong_root(document, Place.of(path, 1, 1))])
    return document


def _is_deep(document: object) -> bool:
    level = [document]
    for _ in range(MAX_DEPTH):
        if not level:
            return False
        level = [
            inner
            for value in level
            for inner in (value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
            if isinstance(inner, (dict, list))
        ]
    return bool(level)


def _depth_exceeded(text: str) -> int:
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match[0]
        depth += (token in "[{") - (token in "]}")
        if depth > MAX_DEPTH:
            return match.start()
    return 0


def _place(path: Path, text: str, offset: int) -> Place:
    return Place.of(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _syntax_problem(error: json.JSONDecodeError, text: str, path: Path) -> Problem:
    character = text[error.pos : error.pos + 1]
    other = (f"this is not JSON: {error.msg}", "correct it here")
    message, fix = next((said for start, said in _MESSAGES.items() if error.msg.startswith(start)), other)
    before = text[: error.pos].rstrip()
    if not character and not error.msg.startswith("Unterminated"):
        message, fix = "the file ends before the template does", "close every brace, bracket and quote"
    elif error.msg.startswith("Expecting") and (character in "'/#" or (character in "}]" and before.endswith(","))):
        message, fix = _CHARACTERS[character]
    elif not before:
        message, fix = "this is not JSON", "start with '{'; a template in YAML needs a file name that ends in .yaml"
    return Problem(message, fix, place=_place(path, text, error.pos))
