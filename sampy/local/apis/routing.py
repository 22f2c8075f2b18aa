"""Which route of an API takes a request.

REST APIs take the most specific resource that has the method: a literal segment before a parameter before a greedy
one, and the method before ``ANY``. A resource without the method is passed over for a less specific one that has it.
Slashes at the end are ignored. A path is split before it is decoded.

HTTP APIs look for a full match of method and path first, then for one with a greedy parameter, then for ``$default``.
A slash at the end is a segment of its own, which only a parameter takes. A path is decoded before it is split.

Source: AWS pages "Create routes for HTTP APIs in API Gateway", "Amazon API Gateway important notes" and "Gateway
response types". What they leave open is as others saw it on AWS: issue 1552 and pull request 1609 of
aws-powertools/powertools-lambda-python (a slash at the end), the tests of localstack/localstack that are marked as
validated (methods that are passed over, slashes at the start), issue 391 of CodeGenieApp/serverless-express (no slash
at the end of a greedy parameter), issue 981 of architect/architect (an empty parameter in HTTP APIs), pull request 93
of middleapi/standard-server (HTTP APIs decode the path).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

import attrs

from sampy.local.apis.model import Api, Match, Refused, Route

DEFAULT = "$default"
"""The path of the route of an HTTP API that takes what no other one does."""
ANY = "ANY"
METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
"""What ``ANY`` stands for. Source: AWS page "Set up a method request in API Gateway"."""


class _End(NamedTuple):
    """A route where its path ends, with the names of its parameters."""

    route: Route
    names: tuple[str, ...]


@attrs.define
class _Node:
    """A place in the tree of paths: what may follow, and the routes that end here."""

    literals: dict[str, _Node] = attrs.field(factory=dict)
    parameter: _Node | None = None
    ends: dict[str, _End] = attrs.field(factory=dict)
    greedy: dict[str, _End] = attrs.field(factory=dict)


class Router:
    """Finds the route of a request.

    Args:
        api: A REST or an HTTP API.
    """

    def __init__(self, api: Api) -> None:
        self._rest = api.kind == "REST"
        self._name = api.logical_id
        self._default: dict[str, Route] = {}
        self._root = _Node()
        for route in api.routes:
            if route.path == DEFAULT:
                self._default[route.method] = route
            else:
                self._add(route)

    def match(self, method: str, path: str) -> Match | Refused:
        """Return the route that takes a request, or why none does.

        Args:
            method: ``GET``, ...; in upper case.
            path: The path, without the stage; percent-encoded, as it was sent.
        """
        found = self._found(method, self._segments(path)) if method in METHODS else None
        if found is not None:
            end, values = found
            return Match(end.route, dict(zip(end.names, values, strict=True)))
        default = (self._default.get(method) or self._default.get(ANY)) if method in METHODS else None
        return Match(default) if default is not None else self._refused(method, path)

    def _add(self, route: Route) -> None:
        node, names = self._root, list[str]()
        for segment in self._segments(route.path):
            if not _is_parameter(segment):
                node = node.literals.setdefault(segment, _Node())
                continue
            greedy = segment.endswith("+}")
            names.append(segment[1 : -2 if greedy else -1])
            if greedy:
                node.greedy.setdefault(route.method, _End(route, tuple(names)))
                return
            node.parameter = node.parameter or _Node()
            node = node.parameter
        node.ends.setdefault(route.method, _End(route, tuple(names)))

    def _segments(self, path: str) -> list[str]:
        if self._rest:
            segments = path.strip("/").split("/")
            if segments == [""]:
                return []
            return [unquote(each) for each in segments] if "%" in path else segments
        return unquote(path).removeprefix("/").split("/")

    def _found(self, method: str, segments: Sequence[str]) -> tuple[_End, list[str]] | None:
        search = _Search(method, segments, empty=not self._rest)
        end = search.end(self._root, 0, greedy=self._rest)
        if end is None and not self._rest:
            end = search.end(self._root, 0, greedy=True)
        return (end, search.values) if end is not None else None

    def _refused(self, method: str, path: str) -> Refused:
        segments = self._segments(path)
        others = [each for each in METHODS if self._found(each, segments) is not None]
        detail = f"{self._name} has no route for {method} {path}"
        if others:
            detail += f"; for this path there is {', '.join(others)}"
        if self._rest:
            return Refused("MISSING_AUTHENTICATION_TOKEN", detail=detail)
        return Refused("NOT_FOUND", message="Not Found", status=404, detail=detail)


@attrs.define
class _Search:
    """One search in the tree.

    Args:
        method: The method.
        segments: The segments of the path.
        empty: Whether a parameter at the end may be empty.
    """

    method: str
    segments: Sequence[str]
    empty: bool
    values: list[str] = attrs.field(factory=list, init=False)

    def end(self, node: _Node, at: int, *, greedy: bool) -> _End | None:
        """Return where the most specific route below a node ends; `values` has its parameters then."""
        if at == len(self.segments):
            return self._of_method(node.ends)
        segment = self.segments[at]
        literal = node.literals.get(segment)
        if literal is not None:
            found = self.end(literal, at + 1, greedy=greedy)
            if found is not None:
                return found
        if node.parameter is not None and (segment or (self.empty and at == len(self.segments) - 1)):
            self.values.append(segment)
            found = self.end(node.parameter, at + 1, greedy=greedy)
            if found is not None:
                return found
            self.values.pop()
        found = self._of_method(node.greedy) if greedy else None
        if found is not None:
            self.values.append("/".join(self.segments[at:]))
        return found

    def _of_method(self, ends: Mapping[str, _End]) -> _End | None:
        return ends.get(self.method) or ends.get(ANY)


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")
