"""The names that deploys are written with."""

from __future__ import annotations

import subprocess
import sys

from sampy import deploy, deployment


def test_the_names() -> None:
    assert deployment.__all__ == [
        "DeployPlan",
        "Deployable",
        "Listener",
        "OnFailure",
        "Options",
        "Outcome",
        "Quiet",
        "Release",
        "Result",
        "StackPlan",
        "carry_out",
        "deploy",
        "execute",
        "plan_all",
        "prepare",
        "rehearse",
    ]
    assert all(getattr(deployment, name) is not None for name in deployment.__all__)
    assert deployment.deploy is deploy


def test_the_package_alone_loads_nothing() -> None:
    code = "import sys, sampy.deployment; print([name for name in sys.modules if name.startswith('sampy.deployment.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
