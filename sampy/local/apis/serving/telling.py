"""What is told of APIs: where they are, and what was asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sampy.local.apis.authorizing import local_value
from sampy.local.apis.model import Api, Route
from sampy.local.apis.serving.pipeline import Exchange
from sampy.local.apis.serving.session import Place

HEAD = ("method", "url", "function", "authorizer")


def rows(places: Iterable[Place]) -> list[tuple[str, str, str, str]]:
    """Return what is served, as the rows of a table under `HEAD`."""
    return [row for place in places for row in _rows(place)]


def key_lines(places: Iterable[Place]) -> list[str]:
    """Return the lines that tell the API keys which API Gateway makes up, and which open nothing but APIs here."""
    keys = {key.id: key for place in places for key in place.api.api_keys if key.value is None and key.enabled}
    return [f"x-api-key: {local_value(key)}  (the API key {name})" for name, key in keys.items()]


def line(exchange: Exchange, time: str) -> str:
    """Return the line that tells of a request, and below it what the developer should know.

    Args:
        exchange: The request.
        time: When it was answered.
    """
    called = f" -> {exchange.function}" if exchange.function else ""
    words = f"{time} {exchange.method} {exchange.path}{called} {exchange.status} {exchange.milliseconds:.0f} ms"
    if not exchange.detail:
        return _printable(words)
    return "\n".join([_printable(words), *(f"    {_printable(each)}" for each in exchange.detail.splitlines())])


def _rows(place: Place) -> Iterator[tuple[str, str, str, str]]:
    api = place.api
    if api.kind == "WEBSOCKET":
        url = f"{place.url.replace('http', 'ws', 1)}/{api.stage}"
        yield from ((route.path, url, _called(route), _asked(route)) for route in api.routes)
        return
    for route in api.routes:
        yield route.method, f"{place.url}{_path(api, route)}", _called(route), _asked(route)


def _path(api: Api, route: Route) -> str:
    return "/*" if route.path == "$default" else route.path


def _called(route: Route) -> str:
    integration = route.integration
    if integration is None:
        return "-"
    return integration.function or integration.uri or integration.type


def _asked(route: Route) -> str:
    name = route.authorizer.name if route.authorizer is not None else ""
    return " + ".join(each for each in (name, "API key" if route.api_key_required else "") if each) or "-"


def _printable(text: str) -> str:
    # A path is whatever a client sends: no part of it may move the cursor or change colours.
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else f"\\x{ord(each):02x}" for each in text)
