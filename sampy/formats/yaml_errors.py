"""What libyaml and PyYAML say of YAML that they can't read, in plain words."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from sampy.errors import Place, Problem
from sampy.formats.limits import too_deep

_QUOTE = "put the value in quotes"
_LINE_ENDS = re.compile("\r\n|[\n\r\u0085\u2028\u2029]")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NAME = re.compile(r"[\w-]*")

# Pairs of what the parser says, found in this order, and what it means. "{line}" is where the construct began.
_PHRASES = (
    ("found unexpected end of stream", "the quote that is opened in line {line} is never closed", "close the quote"),
    ("while scanning an alias", "a plain value can't start with '*'", f'{_QUOTE}: "*"'),
    ("while scanning an anchor", "a plain value can't start with '&'", _QUOTE),
    (
        "mapping values are not allowed",
        "there is a ':' where no key can be",
        "put a value that contains ': ' in quotes, or check the indentation of this line and the one above",
    ),
    (
        "sequence entries are not allowed",
        "there is a '-' where no list item can be",
        "start the list in a line of its own, or put the value in quotes",
    ),
    (
        "could not find expected ':'",
        "the line {line} should hold a key, and has no ':' after it",
        "write 'Key: value', or check the indentation of the line",
    ),
    (
        "while parsing a flow sequence",
        "the '[' of line {line} is not closed where it should be",
        "put a ',' between the items and a ']' after the last",
    ),
    (
        "while parsing a flow mapping",
        "the '{{' of line {line} is not closed where it should be",
        "put a ',' between the entries and a '}' after the last",
    ),
    (
        "while parsing a block mapping",
        "this is no key of the mapping that starts in line {line}",
        "indent the keys of a mapping alike; a quote within quotes must be doubled",
    ),
    (
        "while parsing a block collection",
        "this is no item of the list that starts in line {line}",
        "start every item of a list with '-', all in the same column",
    ),
    ("but found another document", "the file holds more than one document", "keep one template in it"),
    ("<document start>", "there is more after the end of the template", "remove what follows the line '...'"),
    ("found unknown escape character", "this escape is unknown", "use single quotes, or write \\\\"),
    ("escape code", "there is an escape that stands for no character", "write the character itself, or another escape"),
    ("hexdecimal number", "hexadecimal digits are missing in an escape", "use single quotes, or write \\\\"),
    ("hexadecimal number", "hexadecimal digits are missing in an escape", "use single quotes, or write \\\\"),
    ("found undefined tag handle", "there is no tag of this name", "use a short form such as !Ref"),
    ("while scanning a block scalar", "a '|' or '>' must end the line", "start the text in the next line"),
    ("incompatible YAML document", "this version of YAML is not supported", "remove the line '%YAML'"),
    ("directive", "there is a wrong line that starts with '%'", "remove the line"),
    ("expected node content", "there is a character that no value can start with", _QUOTE),
    ("the node content", "there is a character that no value can start with", _QUOTE),
)


def syntax_problem(error: Exception, text: str, path: Path) -> Problem:
    """Return what is wrong with a YAML `text` that can't be parsed."""
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        line, column = mark.line, mark.column
        message, fix, column = _words(error, _line(text, line), line, column)
        return Problem(message, fix, place=Place.of(path, line + 1, column + 1))
    found = _UNREADABLE.search(text)
    if found is None:
        return Problem(f"this is not YAML: {error}", "correct it", place=Place.of(path))
    before = _LINE_ENDS.split(text[: found.start()])
    message = f"there is a character that YAML doesn't allow: U+{ord(found[0]):04X}"
    fix = f'remove it, or write it in double quotes as "\\u{ord(found[0]):04x}"'
    return Problem(message, fix, place=Place.of(path, len(before), len(before[-1]) + 1))


def _line(text: str, number: int) -> str:
    lines = _LINE_ENDS.split(text)
    return lines[number] if number < len(lines) else ""


def _words(error: yaml.MarkedYAMLError, line: str, number: int, column: int) -> tuple[str, str, int]:
    """Return the message, the fix and the column."""
    context, problem = error.context or "", error.problem or ""
    if "maximum nesting depth" in problem:  # newer versions of libyaml have a limit of their own
        deep = too_deep(None)
        return deep.message, deep.fix or "", column
    indentation = line[: len(line) - len(line.lstrip())]
    if "\t" in indentation:
        return f"line {number + 1} is indented with a tab", "indent with spaces", indentation.index("\t")
    if "cannot start any token" in problem:
        character = line[column : column + 1]
        if character == "\t":
            return "there is a tab where YAML allows only spaces", "replace it with a space", column
        return f"a plain value can't start with {character!r}", _QUOTE, column
    if "undefined alias" in problem:
        name = _match_name(line, column + 1)
        return f"there is no anchor '&{name}' before this alias", f'{_QUOTE} if it is text: "*{name}"', column
    began = error.context_mark.line + 1 if error.context_mark is not None else number + 1
    if "duplicate anchor" in context:
        name = _match_name(line, column + 1)
        return f"the anchor '&{name}' is already in line {began}", "give one of the two another name", column
    said = f"{context} {problem}"
    character = line[column : column + 1]
    if not character and "flow node" in context:
        return "a '[' or '{' is opened, and the file ends before it is closed", "close it", column
    if character in ("]", "}") and "while parsing a block" in context:
        return f"there is a {character!r} that closes nothing", f"remove it, or {_QUOTE}", column
    for phrase, message, fix in _PHRASES:
        if phrase in said:
            return message.format(line=began), fix, column
    return f"this is not YAML: {said.strip()}", "correct it, or put the value in quotes", column


def _match_name(line: str, start: int) -> str:
    found = _NAME.match(line, start)
    return found[0] if found is not None else ""
