"""The conformance cases, where they lie beside this repository: every output equal, every mistake named."""

from __future__ import annotations

import shlex
import subprocess
import sys

import pytest

from tests.mutants import CONFORMANCE, HERE

COMPARE = CONFORMANCE / "compare.py"


@pytest.mark.skipif(not COMPARE.exists(), reason="there are no conformance cases beside this repository")
def test_all_conformance_cases_pass() -> None:
    adapter = shlex.join([sys.executable, "-m", "tests.conformance.adapter"])
    run = subprocess.run(
        [sys.executable, str(COMPARE), adapter], cwd=HERE.parent, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, ""), run.stdout
