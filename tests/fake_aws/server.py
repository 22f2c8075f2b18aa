"""A fake AWS that runs beside the tests: it deploys CloudFormation, runs functions and enforces IAM, over HTTP."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import boto3
from botocore.config import Config

ROOT = Path(__file__).parent.parent.parent
PROGRAM = ROOT / ".venv-fake-aws" / "bin" / "ministack"
ACCOUNT = "000000000000"
REGION = "us-east-1"
ROOT_KEYS = ("test", "test", None)
_START_SECONDS = 30


@attrs.frozen
class FakeAWS:
    """A running fake AWS.

    Args:
        endpoint: Its address.
        log: Where it writes what it does.
    """

    endpoint: str
    log: Path

    def client(self, service: str, keys: tuple[str, str, str | None] = ROOT_KEYS) -> Any:
        """Return a client of boto3: with the keys of the account's root, which may do everything, or with others."""
        access_key, secret_key, token = keys
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=REGION,
            aws_access_key_id=access_key,
            aws_secret_access_key=secret_key,
            aws_session_token=token,
            config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}),
        )

    def assume(self, role_arn: str) -> tuple[str, str, str | None]:
        """Return the keys of a session of a role."""
        given = self.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="test")["Credentials"]
        return given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"]

    def environment(self, home: Path, keys: tuple[str, str, str | None] = ROOT_KEYS) -> dict[str, str]:
        """Return the variables that make programs take this for AWS.

        Args:
            home: A folder without settings of anybody's.
            keys: Whose keys: by default those of the account's root, which may do everything.
        """
        access_key, secret_key, token = keys
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": access_key,
            "AWS_SECRET_ACCESS_KEY": secret_key,
            **({"AWS_SESSION_TOKEN": token} if token else {}),
            "AWS_DEFAULT_REGION": REGION,
            "AWS_CONFIG_FILE": str(home / "no-config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(home / "no-credentials"),
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def reset(self) -> None:
        """Remove everything that was made there."""
        request = urllib.request.Request(f"{self.endpoint}/_ministack/reset", method="POST")
        urllib.request.urlopen(request, timeout=10).close()


@contextmanager
def running(*, enforcing: bool) -> Iterator[FakeAWS]:
    """Start a fake AWS on a free port of this machine, and end it.

    Args:
        enforcing: It refuses what IAM does not allow.
    """
    if not PROGRAM.exists():
        raise FileNotFoundError(f"{PROGRAM} is not there: run `make {PROGRAM.parent.parent.name}/.installed`")
    port = _free_port()
    with tempfile.TemporaryDirectory(prefix="fake-aws-") as folder:
        log = Path(folder) / "log"
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": folder,
            "TMPDIR": folder,
            "BIND_HOST": "127.0.0.1",
            "GATEWAY_PORT": str(port),
            "MINISTACK_HOST": "127.0.0.1",
            "LAMBDA_EXECUTOR": "local",
            "AUTH": str(enforcing).lower(),
            "AWS_ACCESS_KEY_ID": ROOT_KEYS[0],
            "AWS_SECRET_ACCESS_KEY": ROOT_KEYS[1],
        }
        with log.open("wb") as output:
            process = subprocess.Popen([PROGRAM], cwd=folder, env=environment, stdout=output, stderr=output)
            try:
                fake = FakeAWS(f"http://127.0.0.1:{port}", log)
                _wait(fake, process)
                yield fake
            finally:
                # It has nothing to put away, and waits for functions that are still running.
                process.kill()
                process.wait(timeout=10)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait(fake: FakeAWS, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _START_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            urllib.request.urlopen(f"{fake.endpoint}/_ministack/health", timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"the fake AWS does not answer:\n{fake.log.read_text(errors='replace')[-2000:]}")
