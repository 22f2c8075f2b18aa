"""The fixture ``deployed_stack``: stacks that are deployed for one test, to the fake AWS or to an account.

Tests that use it are marked as ``deployed``, so that ``pytest -m "not deployed"`` leaves them out.
"""

from __future__ import annotations

import os
import secrets
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from sampy.aws import Account
    from sampy.errors import Problem
    from sampy.fake_aws import FakeAWS
    from sampy.testing.deployed_deploying import Deployer

MARKER = "deployed"
_FIXTURE = "deployed_stack"
_PROJECT_FILE = "pyproject.toml"


class LeftInAccount(pytest.PytestWarning):
    """Told of what stays in the account after a test, because its deletion policy says so."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that say where stacks are deployed."""
    group = parser.getgroup("sampy")
    group.addoption(
        "--sampy-aws",
        choices=("fake", "account"),
        default="fake",
        help="Where deployed_stack deploys: to a fake AWS on this machine, or to an account. [default: fake]",
    )
    group.addoption("--sampy-profile", help="The profile of ~/.aws, for --sampy-aws=account.")
    group.addoption("--sampy-region", help="The region. [default: the one of the settings]")
    group.addoption("--sampy-stage", help="The stage whose settings hold. [default: the one of the settings]")
    group.addoption(
        "--sampy-iam",
        choices=("enforce", "ignore"),
        default="enforce",
        help="Whether the fake AWS refuses what the roles of functions don't allow. [default: enforce]",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker, and refuse options that don't go together."""
    config.addinivalue_line("markers", f"{MARKER}: deploys stacks; the fixture {_FIXTURE} puts it on tests")
    if config.getoption("sampy_profile") and config.getoption("sampy_aws") != "account":
        raise pytest.UsageError("--sampy-profile goes with --sampy-aws=account: the fake AWS has no profiles")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark the tests that deploy stacks."""
    if _FIXTURE in getattr(item, "fixturenames", ()):
        item.add_marker(MARKER)


class _Local(NamedTuple):
    """The fake AWS of the session.

    Args:
        fake: It.
        accounts: Its account, for each region, which keep their clients: making these takes longer than most calls.
    """

    fake: FakeAWS
    accounts: dict[str, Account]


@pytest.fixture(scope="session")
def _fake_aws_of_session(request: pytest.FixtureRequest) -> Iterator[_Local]:
    from sampy.errors import ProblemsError
    from sampy.fake_aws import running

    try:
        with running(enforcing=request.config.getoption("sampy_iam") == "enforce") as fake:
            yield _Local(fake, {})
    except ProblemsError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture
def deployed_stack(request: pytest.FixtureRequest) -> Iterator[Deployer]:
    """Deploy stacks for the test, and delete them after it.

    In the test, ``votes = deployed_stack(stack)`` deploys a stack to a fake AWS, which is empty for each test, and
    which is what boto3 calls in the test, too. With ``--sampy-aws=account`` it deploys to an account, under names that
    nothing has there.
    """
    from sampy.errors import ProblemsError

    project = _project(request)
    try:
        if request.config.getoption("sampy_aws") == "account":
            yield from _in_account(request, project)
        else:
            yield from _in_fake(request, project)
    except ProblemsError as error:
        pytest.fail(str(error), pytrace=False)


def _in_fake(request: pytest.FixtureRequest, project: Path) -> Iterator[Deployer]:
    from sampy.aws import Account
    from sampy.fake_aws import REGION
    from sampy.testing.deployed_deploying import Deployer

    stage = request.config.getoption("sampy_stage")
    region = request.config.getoption("sampy_region") or _settings(project, stage).get("region") or REGION
    local: _Local = request.getfixturevalue("_fake_aws_of_session")
    local.fake.reset()
    account = local.accounts.setdefault(str(region), Account(str(region)))
    with _only(local.fake.environment(local.fake.log.parent, region=str(region))):
        deployer = Deployer(account, project, stage, local.fake.endpoint)
        yield deployer
        left = deployer.delete_all()
    _fail_for(left.problems)


def _in_account(request: pytest.FixtureRequest, project: Path) -> Iterator[Deployer]:
    from sampy.aws import Account
    from sampy.testing.deployed_deploying import Deployer

    option = request.config.getoption
    settings = _settings(project, option("sampy_stage"))

    def named(name: str) -> str | None:
        value = settings.get(name)
        return str(value) if value else None

    account = Account(
        option("sampy_region") or named("region"), option("sampy_profile") or named("profile"), named("assume-role")
    )
    deployer = Deployer(account, project, option("sampy_stage"), suffix=f"-test-{secrets.token_hex(4)}")
    yield deployer
    left = deployer.delete_all()
    for each in left.kept:
        warnings.warn(each, LeftInAccount, stacklevel=1)
    _fail_for(left.problems)


def _fail_for(problems: Sequence[Problem]) -> None:
    """Raise what could not be deleted after a test."""
    from sampy.errors import DeployError

    if problems:
        raise DeployError(problems)


def _project(request: pytest.FixtureRequest) -> Path:
    """Return the folder of the project that a test is in: the nearest one with a pyproject.toml."""
    folders = request.path.parents
    return next((each for each in folders if (each / _PROJECT_FILE).is_file()), request.config.rootpath)


def _settings(project: Path, stage: str | None) -> Mapping[str, object]:
    from sampy.cli.settings import for_stage, read_settings

    return for_stage(read_settings(project), stage)


@contextmanager
def _only(variables: Mapping[str, str]) -> Iterator[None]:
    """Take these variables of AWS for the environment, and none that somebody has set."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            patch.delenv(name)
        for name, value in variables.items():
            patch.setenv(name, value)
        yield
