"""What tests of builds with real packages need: an index to take them from."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from uv import find_uv_bin


@pytest.fixture(scope="session")
def python_packages(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skip what needs packages of Python where their index can't be reached."""
    folder = tmp_path_factory.mktemp("index")
    listed = folder / "requirements.txt"
    listed.write_text("markupsafe==3.0.2\n", encoding="utf-8")
    _need(
        [find_uv_bin(), "pip", "compile", "--quiet", "--no-deps", str(listed)], folder, "the index of Python packages"
    )


@pytest.fixture(scope="session")
def node_packages(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skip what needs packages of Node.js where npm isn't there, or can't reach its registry."""
    if shutil.which("npm") is None:
        pytest.skip("there is no npm here")
    _need(["npm", "view", "is-number@6.0.0", "version"], tmp_path_factory.mktemp("registry"), "the registry of npm")


def _need(command: list[str], folder: Path, what: str) -> None:
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if ended.returncode:
        pytest.skip(f"{what} can't be reached: {(ended.stderr.strip().splitlines() or ['it says nothing'])[-1]}")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder of a project, in which the test runs."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder
