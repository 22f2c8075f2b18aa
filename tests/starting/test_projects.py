"""A project of each template passes its own tests, which deploy it to the fake AWS and call it.

These are the tests of the example stacks: what users get is what is tested here.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sampy.starting.templates import template_names


@pytest.mark.parametrize("name", template_names())
def test_a_project_passes_its_own_tests(name: str, tmp_path: Path) -> None:
    project = tmp_path / "shop"
    made = subprocess.run([sys.executable, "-m", "sampy", "init", project, "--template", name], check=False)
    assert made.returncode == 0
    tested = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert tested.returncode == 0, tested.stdout + tested.stderr
