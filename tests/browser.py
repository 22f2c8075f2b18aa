"""A page in a real browser: what its script, and a probe that is added to it, leave at the root of the document."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from pathlib import Path

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def browser_here() -> str:
    """Return the path of a browser; the test is skipped where this machine has none."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip(f"none of {', '.join(BROWSERS)} is in PATH")
    return found


def root_after(page: str, probe: str, folder: Path) -> dict[str, str]:
    """Return the data attributes of the root of a page after its script, and the probe's, have run.

    The test is skipped where this machine has no browser.
    """
    browser = browser_here()
    file = folder / "page.html"
    file.write_text(page.replace("</body>", f"<script>{probe}</script></body>"), encoding="utf-8")
    run = subprocess.run(
        [
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--window-size=1600,1200",
            f"--user-data-dir={folder / 'profile'}",
            "--dump-dom",
            file.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    start = re.search(r"<html[^>]*>", run.stdout)
    assert start is not None, run.stdout[:300]
    return {name: html.unescape(value) for name, value in re.findall(r'data-(\w+)="([^"]*)"', start[0])}
