"""Whole processes: what sampy does most beside an empty interpreter, its two libraries, and other generators."""

from __future__ import annotations

import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
PEERS = Path(__file__).parent / "peers"


class Run(NamedTuple):
    """The time in seconds and the peak memory in MB of one process."""

    seconds: float
    megabytes: float


def commands() -> dict[str, list[str]]:
    """Return the commands to compare, by what they show; those of peers only where they are installed."""
    python = [sys.executable]
    invoke = ["local", "invoke", "Exercise", "--stack", "stacks/multiplication.py"]
    found = {
        "empty interpreter": [*python, "-c", "pass"],
        "import attrs, yaml": [*python, "-c", "import attrs, yaml"],
        "sampy synth stacks/votes.py": [*python, "-m", "sampy", "synth", "stacks/votes.py"],
        "sampy local invoke": [*python, "-m", "sampy", *invoke],
    }
    if importlib.util.find_spec("troposphere"):
        found["troposphere, same stack"] = [*python, str(PEERS / "votes_troposphere.py")]
    if importlib.util.find_spec("aws_cdk") and shutil.which("node"):
        found["CDK, same stack"] = [*python, str(PEERS / "votes_cdk.py")]
    return found


def measure(runs: int) -> dict[str, list[Run]]:
    """Return the runs of each command; the commands take turns, so that a slow moment meets all of them."""
    found = commands()
    measured: dict[str, list[Run]] = {name: [] for name in found}
    for turn in range(runs + 1):
        for name, command in found.items():
            run = _run(command)
            if turn > 0:  # the first turn warms the caches
                measured[name].append(run)
    return measured


def report(runs: int) -> str:
    """Return the comparison as a table."""
    measured = measure(runs)
    base = median(measured["import attrs, yaml"])
    lines = [
        f"  {name:28} {median(each) * 1e3:7.0f} ms   {median(each) / base:5.2f} times attrs + yaml   "
        f"{max(run.megabytes for run in each):6.1f} MB"
        for name, each in measured.items()
    ]
    return "\n".join([f"  median of {runs} runs, peak memory", *lines])


def median(runs: list[Run]) -> float:
    """Return the median time in seconds."""
    return statistics.median(run.seconds for run in runs)


# A process of its own for each run: peak memory counts what a process was before it became the command.
LAUNCHER = """
import os, resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - start
print(seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
sys.exit(code)
"""


def _run(command: list[str]) -> Run:
    # What is installed has its bytecode, whatever the environment says of what is developed.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-S", "-c", LAUNCHER, *command],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}")
    seconds, megabytes = done.stdout.split()
    return Run(float(seconds), float(megabytes))
