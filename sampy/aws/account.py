"""Where to deploy: whose keys, which region, which role; and the clients for it."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from sampy.aws.faults import told_plainly
from sampy.context import partition_of

if TYPE_CHECKING:
    from boto3 import Session

Client: TypeAlias = Any
"""A client of boto3, which are made while they run and so have no types to check against."""

_SESSION_NAME = "sampy"
_MAX_ATTEMPTS = 8
_SECONDS_TO_CONNECT, _SECONDS_TO_ANSWER = 10, 60


@attrs.frozen
class Account:
    """An account and a region of AWS, as somebody.

    Keys and the endpoint come from where the AWS CLI has them: the environment, ``~/.aws``, or the machine.
    Clients are made once each, and may be used by several threads.

    Args:
        region: The region; None for the one of the environment or the profile.
        profile: The profile of ``~/.aws``; None for the default one.
        role_arn: A role to assume first; None to act with the keys themselves.
        max_pool: How many connections a client may have open at a time.
    """

    region: str | None = None
    profile: str | None = None
    role_arn: str | None = None
    max_pool: int = 32
    _made: dict[str, Any] = attrs.field(factory=dict, init=False, eq=False, repr=False)
    _lock: threading.RLock = attrs.field(factory=threading.RLock, init=False, eq=False, repr=False)

    def client(self, service: str) -> Client:
        """Return the client of a service.

        Raises:
            AwsError: Where there is no region or no such profile.
        """
        with self._lock:
            if service not in self._made:
                with told_plainly(f"{service} can't be called"):
                    self._made[service] = self._session().client(
                        service,  # type: ignore[call-overload]  # its overloads know the names of services alone
                        config=self._config(),
                    )
            return self._made[service]

    @property
    def region_name(self) -> str:
        """The region, looked up where it wasn't given.

        Raises:
            AwsError: Where there is none.
        """
        name: str = self.region or self.client("cloudformation").meta.region_name
        return name

    @property
    def partition(self) -> str:
        """The partition of the region: ``aws``, ``aws-cn``, ..."""
        return partition_of(self.region_name)

    @property
    def id(self) -> str:
        """The id of the account, which is asked for once.

        Raises:
            AwsError: Where the keys are missing, wrong or expired.
        """
        with self._lock:
            if "id" not in self._made:
                with told_plainly("the account can't be told"):
                    self._made["id"] = self.client("sts").get_caller_identity()["Account"]
            return str(self._made["id"])

    def _session(self) -> Session:
        known = self._made.get("session")
        if known is None:
            import boto3

            known = boto3.Session(profile_name=self.profile, region_name=self.region)
            if self.role_arn:
                known = _assumed(known, self.role_arn)
            self._made["session"] = known
        session: Session = known
        return session

    def _config(self) -> Any:
        from botocore.config import Config

        configured = self._session()._session.get_scoped_config()
        retries: dict[str, Any] = {}
        # What the user chose for all programs holds for this one too.
        if "AWS_RETRY_MODE" not in os.environ and "retry_mode" not in configured:
            retries["mode"] = "standard"
        if "AWS_MAX_ATTEMPTS" not in os.environ and "max_attempts" not in configured:
            retries["total_max_attempts"] = _MAX_ATTEMPTS
        return Config(
            retries=retries or None,  # type: ignore[arg-type]  # a dict of its keys
            connect_timeout=_SECONDS_TO_CONNECT,
            read_timeout=_SECONDS_TO_ANSWER,
            max_pool_connections=self.max_pool,
            user_agent_extra="sampy",
        )


def _assumed(session: Session, role_arn: str) -> Session:
    """Return a session of a role, whose keys are asked for anew before they expire."""
    import boto3
    from botocore.credentials import AssumeRoleCredentialFetcher, DeferredRefreshableCredentials
    from botocore.session import get_session

    base = session._session
    fetcher = AssumeRoleCredentialFetcher(
        base.create_client, base.get_credentials(), role_arn, {"RoleSessionName": _SESSION_NAME}
    )
    assumed = get_session()
    # What it is given by its own method can't be refreshed.
    assumed._credentials = DeferredRefreshableCredentials(  # type: ignore[attr-defined]  # it is not among its stubs
        fetcher.fetch_credentials, "assume-role"
    )
    return boto3.Session(botocore_session=assumed, region_name=session.region_name)
