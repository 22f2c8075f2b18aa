"""Requests that integrations send over HTTP, as they are built up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import attrs

from sampy.local.apis.integrations.sending import OF_ONE_HOP
from sampy.local.apis.messages import Headers

_PLACEHOLDER = re.compile(r"\{([^{}]+?)\+?\}")
_STAGE_VARIABLE = re.compile(r"\$\{stageVariables\.([A-Za-z0-9_]+)\}")
_KEPT = "/!$&'()*+,;=:@"


class Unfilled(Exception):
    """There is no value for what stands in braces in a URL."""


@attrs.define
class Outgoing:
    """A request on its way to a backend.

    Args:
        method: The method.
        url: The address, without a query string.
        query: Names and values of the query string.
        headers: The headers.
        body: The body.
    """

    method: str
    url: str
    query: list[tuple[str, str]]
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def address(self) -> str:
        """The address with the query string."""
        return f"{self.url}?{urlencode(self.query)}" if self.query else self.url

    def set_query(self, name: str, value: str) -> None:
        """Replace the values of a parameter in the query string."""
        self.query = [*(pair for pair in self.query if pair[0] != name), (name, value)]

    def set_header(self, name: str, value: str) -> None:
        """Replace the values of a header."""
        self.headers = [*without(self.headers, name), (name, value)]


def outgoing(method: str, uri: str, values: Mapping[str, str], stage_variables: Mapping[str, str]) -> Outgoing:
    """Return a request to a URL of an integration, without headers and a body as yet.

    Args:
        method: The method.
        uri: The URL; what stands in braces in it is filled in.
        values: What is filled in, by names.
        stage_variables: The variables of the stage, for ``${stageVariables.name}``.

    Raises:
        Unfilled: There is no value for what stands in braces.
    """
    filled = _STAGE_VARIABLE.sub(lambda found: stage_variables.get(found[1], ""), uri)
    missing = [name for name in _PLACEHOLDER.findall(filled) if name not in values]
    if missing:
        raise Unfilled(", ".join(missing))
    filled = _PLACEHOLDER.sub(lambda found: quote(values[found[1]], safe=_KEPT), filled)
    parts = urlsplit(filled)
    query = parse_qsl(parts.query, keep_blank_values=True)
    return Outgoing(method, urlunsplit((parts.scheme, parts.netloc, parts.path, "", "")), query, [], b"")


def without(headers: Iterable[tuple[str, str]], *names: str) -> list[tuple[str, str]]:
    """Return the headers without those of these names, in whatever case."""
    unwanted = {name.lower() for name in names}
    return [(name, value) for name, value in headers if name.lower() not in unwanted]


def passed_on(headers: Headers) -> list[tuple[str, str]]:
    """Return the headers that go on to another server: none that is about the connection."""
    return without(headers, *OF_ONE_HOP)
