"""A CloudFormation that does what a test tells it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.deployment.cloudformation import CloudFormation, running


@pytest.fixture
def as_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[CloudFormation], CloudFormation]]:
    """Return what runs a CloudFormation, and makes it the AWS of this process."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    settings = {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_CONFIG_FILE": str(tmp_path / "no-config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "no-credentials"),
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_MAX_ATTEMPTS": "2",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with ExitStack() as started:

        def start(stack: CloudFormation) -> CloudFormation:
            started.enter_context(running(stack))
            monkeypatch.setenv("AWS_ENDPOINT_URL", stack.endpoint)
            return stack

        yield start
