"""Every example of README and docs runs: its files are written, its commands run, its output is as it is shown."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
REFERENCE = ROOT / "docs" / "reference"  # whose examples have tests of their own
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]*)(?:#([^)]*))?\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
FILE_NAME = re.compile(r"# ([\w./-]+\.\w+)\n")


def examples(page: Path) -> list[tuple[str, str]]:
    """Return language and text of the code blocks of a page."""
    return BLOCK.findall(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "page", [page for page in PAGES if REFERENCE not in page.parents], ids=lambda page: str(page.relative_to(ROOT))
)
def test_the_examples_of_a_page_run(page: Path, tmp_path: Path) -> None:
    for language, text in examples(page):
        named = FILE_NAME.match(text)
        if named:
            file = tmp_path / named[1]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        elif language == "toml":
            (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
        elif language == "python":
            subprocess.run([sys.executable, "-c", text], cwd=tmp_path, check=True)
        elif language == "console":
            for command, expected in commands(text):
                check_command(command, expected, tmp_path)


def commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each command of a console block that is sampy's own, with the lines that it is said to print."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *output = part.rstrip("\n").split("\n")
        if command.startswith("sampy "):
            yield command, output


def check_command(command: str, expected: list[str], folder: Path) -> None:
    """Run a command and compare its lines with those of the page, in which ``...`` stands for any number of lines."""
    printed = said(command, folder)
    pattern = "".join(r"(?:.*\n)*?" if line == "..." else f"{re.escape(line)}\n" for line in expected)
    assert re.fullmatch(pattern, printed), f"$ {command}\n{printed}"


def said(command: str, folder: Path) -> str:
    """Return what a command of sampy prints and says, run in this process: there are hundreds of them."""
    from sampy.cli import main

    told = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with (
        contextlib.chdir(folder),
        contextlib.redirect_stdout(told),
        contextlib.redirect_stderr(told),
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(sys, "argv", shlex.split(command))
        with contextlib.suppress(SystemExit):
            main()
    told.seek(0)
    return told.read()


def test_pages_have_examples() -> None:
    assert sum(len(examples(page)) for page in PAGES) > 15


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    for target, heading in LINK.findall(BLOCK.sub("", page.read_text(encoding="utf-8"))):
        linked = page.parent / target if target else page
        assert linked.exists(), target
        assert not heading or heading in anchors(linked), f"{target}#{heading}"


def anchors(page: Path) -> set[str]:
    """Return the anchors of the headings of a page."""
    headings = HEADING.findall(BLOCK.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
