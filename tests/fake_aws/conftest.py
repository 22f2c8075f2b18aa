"""The fake AWS, started once for all tests of this folder and empty for each of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import project, sampy  # noqa: F401  # fixtures for the tests of this folder, too
from tests.fake_aws.proxy import Proxy, faulty
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


@pytest.fixture(scope="session")
def _permissive() -> Iterator[FakeAWS]:
    with running(enforcing=False) as fake:
        yield fake


@pytest.fixture
def cloud(_permissive: FakeAWS, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeAWS:
    """Return a fake AWS with nothing in it that everybody may use, and that this process uses as its AWS."""
    _permissive.reset()
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    for name, value in _permissive.environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    return _permissive


@pytest.fixture
def proxy(cloud: FakeAWS, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """Return a proxy in front of the fake AWS, which this process uses as its AWS."""
    with faulty(cloud) as running_proxy:
        monkeypatch.setenv("AWS_ENDPOINT_URL", running_proxy.endpoint)
        yield running_proxy
