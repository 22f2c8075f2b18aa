"""A deploy takes no longer than with AWS's own tool, and what that deployed is what sampy would deploy."""

from __future__ import annotations

import subprocess
import sys

from tests.benchmarks.deploys import STACK, measure
from tests.fake_aws.server import FakeAWS


def test_votes_are_deployed_faster_than_sam_deploys_them_and_taken_over_from_it(cloud: FakeAWS) -> None:
    seconds = {name: min(each) for name, each in measure(cloud, runs=1, warm_up=False).items()}
    assert seconds["sampy deploy"] < seconds["sam deploy"]
    # What is deployed now, SAM deployed of a template; the same stack in Python has nothing to change there.
    diff = [sys.executable, "-m", "sampy", "diff", str(STACK), "--exit-code"]
    done = subprocess.run(diff, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
