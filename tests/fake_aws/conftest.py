"""The fake AWS, started once for all tests of this folder and empty for each of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fake_aws.server import FakeAWS, running


@pytest.fixture(scope="session")
def _enforcing() -> Iterator[FakeAWS]:
    with running(enforcing=True) as fake:
        yield fake


@pytest.fixture
def aws(_enforcing: FakeAWS) -> FakeAWS:
    """Return a fake AWS with nothing in it that refuses what IAM does not allow."""
    _enforcing.reset()
    return _enforcing
