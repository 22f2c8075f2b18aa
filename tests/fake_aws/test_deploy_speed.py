"""A deploy takes no longer than with AWS's own tool."""

from __future__ import annotations

from tests.benchmarks.deploys import measure
from tests.fake_aws.server import FakeAWS


def test_votes_are_deployed_faster_than_sam_deploys_them(cloud: FakeAWS) -> None:
    seconds = {name: min(each) for name, each in measure(cloud, runs=1).items()}
    assert seconds["sampy deploy"] < seconds["sam deploy"]
