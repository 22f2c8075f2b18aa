"""Starts a fake AWS on a free port of this machine, and ends it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from sampy.errors import Problem
from sampy.fake_aws import guard
from sampy.fake_aws.program import FakeAwsError, program

Keys: TypeAlias = tuple[str, str, str | None]
"""An access key id, a secret access key, and a session token where there is one."""

ACCOUNT: Final = "000000000000"
"""The id of its account."""
REGION: Final = "us-east-1"
"""The region that its environment names where no other is asked for; it has all regions."""
ROOT_KEYS: Final[Keys] = ("test", "test", None)
"""The keys of the account's root, which may do everything."""
_HOST = "127.0.0.1"
_SECONDS_TO_START = 30
_PORTS_TO_TRY = 5
_LAST_CHARACTERS = 2000


@attrs.frozen
class FakeAWS:
    """A running fake AWS.

    Args:
        endpoint: Its address.
        log: Where it writes what it does.
    """

    endpoint: str
    log: Path

    @property
    def folder(self) -> Path:
        """A folder that is removed when it ends, however that comes about."""
        return self.log.parent

    def environment(self, home: Path, keys: Keys = ROOT_KEYS, *, region: str = REGION) -> dict[str, str]:
        """Return the variables that make programs take this for AWS.

        Args:
            home: A folder without settings of anybody's.
            keys: Whose keys: by default those of the account's root, which may do everything.
            region: The region that programs are to use.
        """
        access_key, secret_key, token = keys
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": access_key,
            "AWS_SECRET_ACCESS_KEY": secret_key,
            **({"AWS_SESSION_TOKEN": token} if token else {}),
            "AWS_DEFAULT_REGION": region,
            "AWS_CONFIG_FILE": str(home / "no-config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(home / "no-credentials"),
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def reset(self) -> None:
        """Remove everything that was made there."""
        request = urllib.request.Request(f"{self.endpoint}/_ministack/reset", method="POST")
        _DIRECT.open(request, timeout=10).close()


@contextmanager
def running(*, enforcing: bool) -> Iterator[FakeAWS]:
    """Start a fake AWS on a free port of this machine, and end it.

    Nobody but this machine reaches it. It ends with the process that started it, also where that is killed.

    Args:
        enforcing: It refuses what IAM does not allow, also what functions do with their roles.

    Raises:
        FakeAwsError: Where it can't be had, or doesn't start.
    """
    path = program()
    with tempfile.TemporaryDirectory(prefix="fake-aws-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        log = folder / "log"
        for port in [_free_port() for _ in range(_PORTS_TO_TRY)]:
            fake = FakeAWS(f"http://{_HOST}:{port}", log)
            process = _started(path, folder, log, port, enforcing=enforcing)
            try:
                if _answers(fake, process):
                    yield fake
                    return
                said = log.read_text(encoding="utf-8", errors="replace")[-_LAST_CHARACTERS:]
            finally:
                _end(process)
            # Between looking for a free port and using it, somebody else may have begun to.
            if "already in use" not in said:
                break
        raise FakeAwsError([Problem("the fake AWS does not answer", f"see what {path} says", detail=said)])


_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Opens addresses of this machine, which no proxy can reach."""


def _started(path: str, folder: Path, log: Path, port: int, *, enforcing: bool) -> subprocess.Popen[bytes]:
    environment = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "BIND_HOST": _HOST,
        "GATEWAY_PORT": str(port),
        "MINISTACK_HOST": _HOST,
        "LAMBDA_EXECUTOR": "local",
        "IOT_MTLS_ENABLED": "0",  # which would listen on a port of its own
        "AUTH": str(enforcing).lower(),
        "AWS_ACCESS_KEY_ID": ROOT_KEYS[0],
        "AWS_SECRET_ACCESS_KEY": ROOT_KEYS[1],
    }
    command = [sys.executable, "-I", "-S", guard.__file__, str(folder), path]
    with log.open("wb") as output:
        return subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            # Ctrl-C is for whoever started it, who ends it once nothing needs it any more.
            start_new_session=True,
        )


def _answers(fake: FakeAWS, process: subprocess.Popen[bytes]) -> bool:
    """Return whether it answers, once it does; or once it has ended, or takes too long."""
    end = time.monotonic() + _SECONDS_TO_START
    while process.poll() is None and time.monotonic() < end:
        try:
            _DIRECT.open(f"{fake.endpoint}/_ministack/health", timeout=1).close()
            return True
        except OSError:
            time.sleep(0.05)
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    """Tell the guard that it is over, which ends what it started, and wait for that."""
    if process.stdin is not None:
        process.stdin.close()
    process.wait(timeout=10)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((_HOST, 0))
        port: int = free.getsockname()[1]
        return port
