"""Whose requests are served."""

from __future__ import annotations

import pytest

from sampy.local.apis.serving.hosts import Hosts, is_loopback


@pytest.mark.parametrize(
    ("header", "names", "expected"),
    [
        ("localhost:3000", (), True),
        ("LOCALHOST.", (), True),
        ("api.localhost", (), True),
        ("127.0.0.1:3000", (), True),
        ("[::1]:3000", (), True),
        ("::1", (), False),
        ("192.168.1.5", (), True),
        ("evil.example", (), False),
        ("localhost.evil.example", (), False),
        ("127.0.0.1.evil.example", (), False),
        ("", (), False),
        ("desk.example:80", ("Desk.example",), True),
        ("anything.example", ("*",), True),
    ],
)
def test_hosts(header: str, names: tuple[str, ...], expected: bool) -> None:
    hosts = Hosts(names)
    assert [header in hosts, header in hosts] == [expected, expected]


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("0.0.0.0", False), ("::", False), ("desk", False)],
)
def test_is_loopback(host: str, expected: bool) -> None:
    assert is_loopback(host) == expected
