"""Pushes local images to where the template has them, with the engine that built them and a login of ECR."""

from __future__ import annotations

import base64
import os
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import attrs

from sampy.aws import Account, told_plainly
from sampy.aws.faults import code_of
from sampy.errors import PackageError, Problem
from sampy.packaging.images import ENGINES
from sampy.packaging.tools import last_lines
from sampy.secrets import HIDDEN

_REGISTRY = re.compile(
    r"(?P<account>\d{12})\.dkr[.-]ecr(-fips)?\.(?P<region>[a-z0-9-]+)\.(on\.aws|amazonaws\.com)(\.cn)?"
)
_SECONDS = 3600
_MAY_BE_MISSING = ("AccessDeniedException", "ImageNotFoundException")


def push_images(
    account: Account, images: Mapping[str, str], progress: Callable[[str, bool], None] = lambda address, pushed: None
) -> int:
    """Push local images to their addresses, and return how many weren't there yet.

    The login of ECR is kept in a folder that is removed at the end, and not where the user's own logins are.

    Args:
        account: The account and region.
        images: The local tags, by the addresses to push them to. A tag in ECR is taken to stand for what is built of
            the same code, and isn't pushed again.
        progress: Is told the address of each image that is there now, and whether it was pushed.

    Raises:
        AwsError: Where ECR can't be asked, has no such repository, or doesn't give a login.
        PackageError: Where there is no engine, or where it fails.
    """
    missing: dict[_Registry, list[str]] = {}
    for address in images:
        registry = _Registry.of(address, account)
        if registry.has(address):
            progress(address, False)
        else:
            missing.setdefault(registry, []).append(address)
    for registry, addresses in missing.items():
        with _logged_in(registry) as environment:
            for address in addresses:
                _run(environment, "tag", images[address], address)
                _run(environment, "push", address)
                progress(address, True)
    return sum(map(len, missing.values()))


@attrs.frozen
class _Registry:
    """A registry of images.

    Args:
        host: The name of its host.
        id: The id of the account that it belongs to; an empty text, if it isn't one of ECR.
        account: Who asks it, in its region.
    """

    host: str
    id: str
    account: Account

    @classmethod
    def of(cls, address: str, account: Account) -> _Registry:
        """Return the registry of an address."""
        host = address.partition("/")[0]
        match = _REGISTRY.fullmatch(host)
        if match is None:
            return cls(host, "", account)
        if match["region"] != account.region_name:
            account = attrs.evolve(account, region=match["region"])
        return cls(host, match["account"], account)

    def has(self, address: str) -> bool:
        """Return whether an image is there, as far as ECR tells."""
        from botocore.exceptions import ClientError

        repository, _, tag = address.partition("/")[2].rpartition(":")
        if not self.id or not repository:
            return False
        with told_plainly(f"it can't be told whether the image {address} is there"):
            try:
                found = self.account.client("ecr").describe_images(
                    registryId=self.id, repositoryName=repository, imageIds=[{"imageTag": tag}]
                )
            except ClientError as error:
                if code_of(error) in _MAY_BE_MISSING:
                    return False
                raise
        return bool(found["imageDetails"])

    def login(self) -> tuple[str, str]:
        """Return the user and the password that ECR gives for a while."""
        with told_plainly(f"there is no login for the registry {self.host}"):
            data = self.account.client("ecr").get_authorization_token(registryIds=[self.id])["authorizationData"]
        user, _, password = base64.b64decode(data[0]["authorizationToken"]).decode().partition(":")
        return user, password


@contextmanager
def _logged_in(registry: _Registry) -> Iterator[Mapping[str, str]]:
    """Give the variables with which the engine may push to a registry: none, if that isn't one of ECR."""
    from tempfile import TemporaryDirectory

    if not registry.id:
        yield {}
        return
    user, password = registry.login()
    with TemporaryDirectory(prefix="sampy-login-") as folder:
        # docker and podman have each their own name for the place of logins.
        environment = {"DOCKER_CONFIG": folder, "REGISTRY_AUTH_FILE": f"{folder}/auth.json", **_engine_of_the_user()}
        _run(environment, "login", "--username", user, "--password-stdin", registry.host, said=password)
        yield environment


def _engine_of_the_user() -> Mapping[str, str]:
    """Return the variable that says where the engine is, which the user's settings of docker may say otherwise."""
    if "DOCKER_HOST" in os.environ or Path(_engine()).name != "docker":
        return {}
    command = [_engine(), "context", "inspect", "--format", "{{.Endpoints.docker.Host}}"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    host = found.stdout.strip()
    return {"DOCKER_HOST": host} if found.returncode == 0 and "://" in host else {}


def _run(environment: Mapping[str, str], *arguments: str, said: str | None = None) -> None:
    """Run the engine; what it is to read from its standard input is in no list of processes."""
    try:
        ended = subprocess.run(
            [_engine(), *arguments],
            env={**os.environ, **environment},
            input=said or "",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _failed(arguments, f"it took more than {_SECONDS // 60} minutes") from None
    if ended.returncode:
        printed = ended.stdout.replace(said, HIDDEN) if said else ended.stdout
        raise _failed(arguments, f"it ended with {ended.returncode}", last_lines(printed))


def _engine() -> str:
    from shutil import which

    program = next(filter(None, map(which, ENGINES)), None)
    if program is None:
        message = f"images can't be pushed: there is no {', '.join(ENGINES[:-1])} or {ENGINES[-1]} here"
        raise PackageError([Problem(message, "install one of them")])
    return program


def _failed(arguments: tuple[str, ...], why: str, detail: str | None = None) -> PackageError:
    message = f"{Path(_engine()).name} {arguments[0]} {arguments[-1]} failed: {why}"
    return PackageError([Problem(message, "see what it says, and run it again", detail=detail)])
