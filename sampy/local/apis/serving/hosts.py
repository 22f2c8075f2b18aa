"""Whose requests are served: those that name this machine, and not those of a page that a browser was tricked into.

A page of any site can make its own name stand for 127.0.0.1 after it was loaded (DNS rebinding), and then read what a
server on this machine answers. Its requests carry that name in the header `Host`. A request that names an address
instead can't come about so.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable

ANY = "*"
"""The name that lets all requests in."""
_ANYWHERE = ("0.0.0.0", "::")
_PORT = re.compile(r":\d*$")


class Hosts:
    """The names that requests may be for.

    Args:
        names: Names that are let in besides ``localhost``, what ends with ``.localhost``, and addresses.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = {name.lower().rstrip(".") for name in names}
        self._known: dict[str, bool] = {}

    def __contains__(self, header: str) -> bool:
        """Tell whether a request with this `Host` header is served."""
        known = self._known.get(header)
        if known is None:
            known = self._lets_in(_PORT.sub("", header).lower().rstrip("."))
            if len(self._known) < 100:
                self._known[header] = known
        return known

    def _lets_in(self, name: str) -> bool:
        if ANY in self._names or name in self._names or name == "localhost" or name.endswith(".localhost"):
            return True
        try:
            ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
        except ValueError:
            return False
        return True


def is_loopback(host: str) -> bool:
    """Tell whether a host is reached from this machine alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def url_of(host: str, port: int) -> str:
    """Return the address of a server, without a slash at its end.

    Args:
        host: The host that it listens at.
        port: Its port.
    """
    reached = "127.0.0.1" if host in _ANYWHERE else host
    return f"http://{f'[{reached}]' if ':' in reached else reached}:{port}"


def own_names(host: str) -> list[str]:
    """Return the names that clients may know a server by that listens on a host."""
    return [host] if is_loopback(host) else [host, socket.gethostname(), socket.getfqdn()]
