"""The public names of the kit, and what a run of pytest pays for its plugin."""

from __future__ import annotations

import subprocess
import sys

import sampy.testing

NOT_FOR_PYTEST = {"boto3", "cfnlint", "sampy.compiler", "sampy.sections", "syrupy", "yaml"}


def test_every_public_name_is_there() -> None:
    for name in sampy.testing.__all__:
        assert getattr(sampy.testing, name) is not None


def test_the_plugin_imports_next_to_nothing() -> None:
    program = (
        "import sys, importlib, sampy.testing.plugin as plugin\n"
        "for name in plugin.pytest_plugins: importlib.import_module(name)\n"
        "print(*sys.modules, sep='\\n')"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert NOT_FOR_PYTEST & {*run.stdout.splitlines()} == set()
