"""JSONPath as Step Functions reads it: ``$.orders[0].id``, ``$..price``, ``$.items[?(@.price < 10)].name``.

A path that can lead to one value only is definite: it gives that value, and fails where there is none. All others give
a list of what they find, an empty one where that is nothing.

The library reads RFC 9535. What is here is how Jayway's JsonPath, which Step Functions uses, differs from that. It
takes a tenth of a second to import: import this module where a path is read.

Source: Amazon States Language, "Paths"; the page and the code of Jayway's JsonPath.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import cast

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError, JSONPathMatch, filter as filters, lex, parse, token
from jsonpath.match import NodeList
from jsonpath.selectors import (
    Filter,
    FilterContext,
    IndexSelector,
    JSONPathSelector,
    NameSelector,
    SingularQuerySelector,
    SliceSelector,
)
from jsonpath.stream import TokenStream

from sampy.executions.documents import is_number
from sampy.executions.failures import BadPath, PathMissing
from sampy.intrinsics import Json

_GAP, _NOT_IN = "TOKEN_GAP", "TOKEN_NOT_IN"


@lru_cache(maxsize=1024)
def parse_path(text: str) -> JSONPath:
    """Return the path that a text stands for; it starts with ``$``.

    Raises:
        BadPath: It is no path.
    """
    if not text.startswith("$"):
        raise BadPath(f"a path starts with '$', and {text!r} does not")
    try:
        return cast(JSONPath, _ENVIRONMENT.compile(text))  # only a union, which is not read here, is something else
    except JSONPathError as error:
        if error.token is None or error.token.kind == token.TOKEN_EOF:
            why = "it is nested too deeply" if error.token is None else "a bracket is not closed"
        else:
            why = f"{error.token.value!r} is not expected ({error.message})"
    except (ValueError, OverflowError, re.error) as error:
        why = str(error)
    raise BadPath(f"{why}, in the path {text!r}")


def read(path: JSONPath, value: Json) -> Json:
    """Return what a path finds in a value.

    Raises:
        BadPath: The value is nested too deeply for the path.
        PathMissing: A definite path leads nowhere.
    """
    if path.empty():
        return value
    try:
        # The library takes a text for a document that is to be parsed.
        found = [] if isinstance(value, str) else cast(list[Json], path.findall(value))
    except RecursionError:
        raise BadPath("the value is nested too deeply for it") from None
    if not path.singular_query():
        return found
    if not found:
        raise PathMissing
    return found[0]


def steps_of(path: JSONPath) -> tuple[str | int, ...] | None:
    """Return the names and indexes that a path consists of; None where there is something else in it."""
    selectors = [selector for segment in path.segments for selector in segment.selectors]
    if not path.singular_query() or any(isinstance(each, _Made) for each in selectors):
        return None
    return tuple(each.index if isinstance(each, IndexSelector) else cast(NameSelector, each).name for each in selectors)


class _Made(NameSelector):
    """Gives what is made of a value and no part of it, such as its length."""

    def __init__(self, like: NameSelector, made: Callable[[object], object]) -> None:
        super().__init__(env=like.env, token=like.token, name=like.name)
        self.made = made

    def resolve(self, node: JSONPathMatch) -> Iterable[JSONPathMatch]:
        made = self.made(node.obj)
        if made is not None:
            yield node.new_child(made, self.name)


class _Filter(Filter):
    """Filters an array by its items, and keeps an object or not."""

    def __init__(self, like: Filter, *, descending: bool) -> None:
        super().__init__(env=like.env, token=like.token, expression=like.expression)
        self.descending = descending

    def resolve(self, node: JSONPathMatch) -> Iterable[JSONPathMatch]:
        if isinstance(node.obj, dict):
            yield from super().resolve(node.new_child([node.obj], ""))
        elif not self.descending:  # that gets to the items by itself
            yield from super().resolve(node)


class _Several(filters.RelativeFilterQuery):
    """Gives what a path within a filter finds as a list, where that is one value, too."""

    def __init__(self, query: filters.FilterQuery) -> None:
        super().__init__(query.path)
        self.query = query

    def evaluate(self, context: FilterContext) -> list[object]:
        return cast(NodeList, self.query.evaluate(context)).values()


class _Lexer(lex.Lexer):
    """Knows the operators of filters; a name after a dot is nearly anything, and there is no space before a dot."""

    key_pattern = r"[^\s.\[\](),?@*'\"<>=!&|~]+"

    def compile_strict_rules(self) -> re.Pattern[str]:
        more = {_GAP: r"\s+(?=\.)", token.TOKEN_RE_PATTERN: self.re_pattern, token.TOKEN_RE: "=~"}
        words = {token.TOKEN_IN: "in", _NOT_IN: "nin", token.TOKEN_CONTAINS: "contains"}
        more |= {kind: rf"(?<!\.){word}\b" for kind, word in words.items()}
        rules = [f"(?P<{kind}>{pattern})" for kind, pattern in more.items()]
        return re.compile("|".join([*rules, super().compile_strict_rules().pattern]), re.DOTALL)


class _Parser(parse.Parser):
    """Reads ``.length()`` and ``nin``, and refuses what Step Functions has no meaning for."""

    PRECEDENCES = {**parse.Parser.PRECEDENCES, _NOT_IN: parse.Parser.PRECEDENCE_MEMBERSHIP}  # noqa: RUF012
    BINARY_OPERATORS = {**parse.Parser.BINARY_OPERATORS, _NOT_IN: "nin"}  # noqa: RUF012
    INFIX_LITERAL_OPERATORS = parse.Parser.INFIX_LITERAL_OPERATORS | {"nin"}

    def parse_shorthand_selector(self, stream: TokenStream) -> JSONPathSelector:
        if stream.current().kind == token.TOKEN_EOF:
            raise BadPath("a name is missing after a '.'")
        selector = super().parse_shorthand_selector(stream)
        if not isinstance(selector, NameSelector) or stream.current().kind != token.TOKEN_LPAREN:
            return selector
        if selector.name != "length":
            raise BadPath(f"Step Functions has no function {selector.name + '()'!r} in paths")
        stream.eat(token.TOKEN_LPAREN)
        stream.eat(token.TOKEN_RPAREN)
        return _Made(selector, lambda value: len(value) if isinstance(value, list | dict) else None)

    def parse_bracketed_selection(self, stream: TokenStream) -> list[JSONPathSelector]:
        descending = stream.tokens[stream.pos - 1].kind == token.TOKEN_DDOT
        selectors = super().parse_bracketed_selection(stream)
        names = [each for each in selectors if isinstance(each, NameSelector)]
        follows = stream.current().kind in (token.TOKEN_DOT, token.TOKEN_DDOT, token.TOKEN_LBRACKET)
        if len(selectors) == len(names) > 1 and not follows:
            wanted = [each.name for each in names]
            return [_Made(names[0], lambda value: _members(value, wanted))]
        indexes = [each for each in selectors if isinstance(each, IndexSelector)]
        if len(selectors) > 1 and len(selectors) not in (len(names), len(indexes)):
            raise BadPath("a bracket has several names, or several indexes, and nothing beside these")
        return [_Filter(each, descending=descending) if isinstance(each, Filter) else each for each in selectors]

    def parse_absolute_query(self, stream: TokenStream) -> filters.BaseExpression:
        return _operand(super().parse_absolute_query(stream))

    def parse_relative_query(self, stream: TokenStream) -> filters.BaseExpression:
        return _operand(super().parse_relative_query(stream))

    def parse_singular_query_selector(self, stream: TokenStream) -> SingularQuerySelector:
        raise BadPath(f"[{stream.current().value}] is no index, name, slice or filter")

    def parse_slice(self, stream: TokenStream) -> SliceSelector:
        selector = super().parse_slice(stream)
        if selector.slice.step is not None:
            raise BadPath(f"[{selector}] has a step, which slices have not in Step Functions")
        return selector

    def parse_integer_literal(self, stream: TokenStream) -> filters.BaseExpression:
        text = stream.current().value
        if not text.lstrip("-").isdigit():
            return super().parse_integer_literal(stream)
        return filters.IntegerLiteral(value=int(stream.next().value))  # the library rounds large ones


class _Environment(JSONPathEnvironment):
    lexer_class = _Lexer
    parser_class = _Parser
    max_recursion_depth = 400

    def setup_function_extensions(self) -> None:
        """Have none: functions are behind paths."""

    def getitem(self, obj: object, key: object) -> object:
        return [] if isinstance(obj, str) else super().getitem(obj, key)  # texts have no slices

    def compare(self, left: object, operator: str, right: object) -> bool:
        match operator:
            case "in":
                return isinstance(right, list) and any(self.compare(left, "==", each) for each in right)
            case "nin":
                return not self.compare(left, "in", right)
            case "contains":
                if isinstance(left, str):
                    return isinstance(right, str) and right in left
                return self.compare(right, "in", left)
            case "<" | "<=" | ">" | ">=" if not isinstance(left, str) and not (is_number(left) and is_number(right)):
                return False  # nulls and booleans have no order
        return super().compare(left, operator, right)


def _operand(query: filters.BaseExpression) -> filters.BaseExpression:
    return query if not isinstance(query, filters.FilterQuery) or query.path.singular_query() else _Several(query)


def _members(value: object, names: list[str]) -> object:
    return {name: value[name] for name in names if name in value} if isinstance(value, dict) else None


_ENVIRONMENT = _Environment(strict=True, well_typed=False)  # lists that paths find are compared, too
