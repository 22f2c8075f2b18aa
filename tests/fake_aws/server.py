"""The fake AWS that runs beside the tests, with clients of it that ask once and say at once what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import boto3
from botocore.config import Config

from sampy import fake_aws
from sampy.fake_aws import ACCOUNT as ACCOUNT, REGION as REGION, ROOT_KEYS as ROOT_KEYS, Keys

ROOT = Path(__file__).parent.parent.parent


class FakeAWS(fake_aws.FakeAWS):
    """A running fake AWS."""

    def client(self, service: str, keys: Keys = ROOT_KEYS) -> Any:
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

    def assume(self, role_arn: str) -> Keys:
        """Return the keys of a session of a role."""
        given = self.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="test")["Credentials"]
        return given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"]


@contextmanager
def running(*, enforcing: bool) -> Iterator[FakeAWS]:
    """Start a fake AWS on a free port of this machine, and end it.

    Args:
        enforcing: It refuses what IAM does not allow.
    """
    with fake_aws.running(enforcing=enforcing) as fake:
        yield FakeAWS(**attrs.asdict(fake))
