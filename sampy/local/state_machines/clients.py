"""Clients of boto3 for an AWS that somebody named the address of: a fake one, mostly."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

Client: TypeAlias = Any
"""A client of boto3, which are made while they run and so have no types to check against."""
_KEYS: Mapping[str, str] = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
"""What requests are signed with where the user has no keys in the environment: a fake AWS takes any."""


class Clients:
    """Makes clients, once each; threads may share it.

    Args:
        endpoint: The address of the AWS that they call.
        region: The region.
    """

    def __init__(self, endpoint: str, region: str) -> None:
        self.endpoint = endpoint
        self._region = region
        self._made: dict[str, Client] = {}
        self._lock = threading.Lock()

    def client(self, service: str) -> Client:
        """Return the client of a service, by its name in boto3."""
        with self._lock:
            if service not in self._made:
                self._made[service] = self._make(service)
            return self._made[service]

    def close(self) -> None:
        """Close their connections."""
        for client in self._made.values():
            client.close()

    def _make(self, service: str) -> Client:
        import boto3
        from botocore.config import Config

        config = Config(retries={"total_max_attempts": 2, "mode": "standard"}, s3={"addressing_style": "path"})
        return boto3.Session(region_name=self._region).client(
            service,  # type: ignore[call-overload]  # its overloads know the names of services alone
            endpoint_url=self.endpoint,
            config=config,
            **({name.lower(): value for name, value in _KEYS.items()} if _has_no_keys() else {}),
        )


def environment(endpoint: str | None) -> dict[str, str]:
    """Return the variables that functions get so that what they call is the same AWS.

    Args:
        endpoint: Its address; None where there is none.
    """
    if endpoint is None:
        return {} if any((Path.home() / ".aws" / name).exists() for name in ("config", "credentials")) else _keys()
    return {"AWS_ENDPOINT_URL": endpoint, **_keys()}


def _keys() -> dict[str, str]:
    return dict(_KEYS) if _has_no_keys() else {}


def _has_no_keys() -> bool:
    return not any(os.environ.get(name) for name in ("AWS_ACCESS_KEY_ID", "AWS_PROFILE"))
