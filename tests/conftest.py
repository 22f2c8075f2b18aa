"""What all tests have in common: the fake AWS is the one that `make test` has installed, so nothing is downloaded."""

from __future__ import annotations

import os
from pathlib import Path

_INSTALLED = Path(__file__).parent.parent / ".venv-fake-aws" / "bin" / "ministack"

os.environ.setdefault("SAMPY_FAKE_AWS", str(_INSTALLED))
