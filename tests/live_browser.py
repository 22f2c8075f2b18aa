"""A page of a running server in a real browser, which is asked by its own protocol."""

from __future__ import annotations

import base64
import json
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.browser import browser_here

_SECONDS = 20


class LivePage:
    """A page that is open in a browser."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._numbers = count(1)

    def evaluate(self, script: str) -> Any:
        """Return what an expression in JavaScript comes to."""
        result = self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def until(self, script: str) -> Any:
        """Return what an expression comes to, once that is true."""
        end = time.monotonic() + _SECONDS
        while not (value := self.evaluate(script)):
            assert time.monotonic() < end, f"{script} stays {value!r}; the page says {self.text()}"
            time.sleep(0.05)
        return value

    def text(self) -> str:
        """Return all text of the page, that of hidden parts, too."""
        return str(self.evaluate("document.body.textContent"))

    def screenshot(self, file: Path) -> None:
        """Write a picture of the page into a file."""
        file.write_bytes(base64.b64decode(self._call("Page.captureScreenshot")["data"]))

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        self._connection.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self._connection.recv(timeout=_SECONDS))
            if answer.get("id") == number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result


@contextmanager
def live_page(address: str, folder: Path) -> Iterator[LivePage]:
    """Open a page in a browser, and close that; the test is skipped where this machine has none.

    Args:
        address: The address of the page.
        folder: A folder for what the browser keeps.
    """
    browser = browser_here()
    profile = folder / "profile"
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=1200,900", "--remote-debugging-port=0"]
    process = subprocess.Popen(
        [browser, *flags, f"--user-data-dir={profile}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        request = urllib.request.Request(f"http://127.0.0.1:{_port(profile)}/json/new?{address}", method="PUT")
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:
            target = json.load(answer)
        with connect(target["webSocketDebuggerUrl"], max_size=None, proxy=None) as connection:
            yield LivePage(connection)
    finally:
        process.kill()
        process.wait()


def _port(profile: Path) -> int:
    file = profile / "DevToolsActivePort"
    end = time.monotonic() + _SECONDS
    while not (file.exists() and file.read_text().strip()):
        assert time.monotonic() < end, "the browser doesn't start"
        time.sleep(0.05)
    return int(file.read_text().split()[0])
