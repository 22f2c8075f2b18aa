"""Whole processes that deploy one stack into the same empty account: ``sampy deploy`` beside ``sam deploy``."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.fake_aws.server import ROOT, FakeAWS, running

SAM = ROOT / ".venv-official" / "bin" / "sam"
TEMPLATE = Path(__file__).parent / "peers" / "votes_sam.yaml"
STACK = ROOT / "stacks" / "votes.py"
BUCKET = "artifacts"


def commands() -> Mapping[str, Sequence[str]]:
    """Return the commands, by what they are."""
    sam_options = ("--no-confirm-changeset", "--no-progressbar", "--capabilities", "CAPABILITY_IAM")
    sam = [str(SAM), "deploy", "--template", str(TEMPLATE), "--stack-name", "votes", "--s3-bucket", BUCKET]
    return {
        "sampy deploy": [sys.executable, "-m", "sampy", "deploy", str(STACK), "--yes", "--bucket", BUCKET],
        "sam deploy": [*sam, *sam_options],
    }


def measure(fake: FakeAWS, runs: int, *, warm_up: bool = True) -> dict[str, list[float]]:
    """Return the seconds of each run of each command; the commands take turns, and each begins with nothing there.

    Args:
        fake: Where they deploy to.
        runs: How often each runs.
        warm_up: Whether each runs once more before, to warm the caches.
    """
    found: dict[str, list[float]] = {name: [] for name in commands()}
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, **fake.environment(Path(home)), "SAM_CLI_TELEMETRY": "0", "HOME": home}
        for turn in range(-1 if warm_up else 0, runs):
            for name, command in commands().items():
                seconds = _seconds(fake, lambda command=command: _run(command, home, environment))
                if turn >= 0:
                    found[name].append(seconds)
    return found


def report(runs: int) -> str:
    """Return the comparison as a table."""
    if not SAM.exists():
        return f"  not measured: {SAM.parent.parent.name} is not installed"
    with running(enforcing=False) as fake:
        measured = measure(fake, runs)
    base = statistics.median(measured["sampy deploy"])
    return "\n".join(
        f"  {name:28} {statistics.median(seconds) * 1e3:7.0f} ms   {statistics.median(seconds) / base:5.2f} times sampy"
        for name, seconds in measured.items()
    )


def _seconds(fake: FakeAWS, deploy: Callable[[], None]) -> float:
    fake.reset()
    fake.client("s3").create_bucket(Bucket=BUCKET)
    start = time.perf_counter()
    deploy()
    seconds = time.perf_counter() - start
    status = fake.client("cloudformation").describe_stacks(StackName="votes")["Stacks"][0]["StackStatus"]
    if status != "CREATE_COMPLETE":
        raise RuntimeError(f"the stack is {status}")
    return seconds


def _run(command: Sequence[str], folder: str, environment: Mapping[str, str]) -> None:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout[-1000:]}\n{done.stderr[-1000:]}")
