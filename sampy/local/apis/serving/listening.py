"""Ports to listen at, and what is wrong where one can't be had."""

from __future__ import annotations

import contextlib
import errno
import socket

from sampy.errors import Problem, ProblemsError

_BACKLOG = 1024
_LAST_PORT = 65535


class CannotListen(ProblemsError):
    """An address that can't be listened at."""


def listen(host: str, port: int, option: str = "--port") -> socket.socket:
    """Return a socket that listens.

    Args:
        host: A name or an address of this machine.
        port: The port; 0 for any that is free.
        option: What gives the port, as a message says it.

    Raises:
        CannotListen: Somebody else listens there, it isn't allowed, or the host isn't this machine.
    """
    if port > _LAST_PORT:
        fix = f"give a {option} that leaves one for each API: {_LAST_PORT} is the last there is"
        raise CannotListen([Problem(f"there is no port {port}", fix)])
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        message = f"there is no host {host!r} to listen at: {error.strerror}"
        raise CannotListen([Problem(message, "give --host a name or an address of this machine")]) from None
    # Without the number of TCP, asyncio would leave Nagle's algorithm on, and each response would wait for 40 ms.
    listener = socket.socket(family, kind, protocol)
    try:
        with contextlib.suppress(OSError, AttributeError):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise CannotListen([_problem(host, port, option, error)]) from None
    return listener


def _problem(host: str, port: int, option: str, error: OSError) -> Problem:
    if error.errno == errno.EADDRINUSE:
        return Problem(f"port {port} of {host} is in use already", f"end what listens there, or give another {option}")
    if error.errno == errno.EACCES:
        return Problem(f"you may not listen at port {port} of {host}", f"give a {option} of 1024 or above")
    if error.errno == errno.EADDRNOTAVAIL:
        return Problem(f"{host} is no address of this machine", "give another --host: 127.0.0.1, or 0.0.0.0 for all")
    return Problem(f"port {port} of {host} can't be listened at: {error.strerror}", f"give another {option} or --host")
