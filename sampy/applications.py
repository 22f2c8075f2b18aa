"""Applications of the Serverless Application Repository: the URL of the template that nests one."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import cache
from typing import Protocol, cast

from sampy.errors import ApplicationNotFound

_LONGEST_WAIT = 105
_BETWEEN_LOOKS = 2
_BUSY = "TooManyRequestsException"


class Repository(Protocol):
    """What of the client of the repository is used."""

    def create_cloud_formation_template(self, **arguments: str) -> Mapping[str, str]:
        """Begin to make the template of an application."""

    def get_cloud_formation_template(self, **arguments: str) -> Mapping[str, str]:
        """Tell how the template does."""


@cache
def template_url(application_id: str, version: str, region: str) -> str:
    """Return the URL of the template of an application, once the repository has it ready.

    The repository copies the application to the region of the account, which takes some seconds the first time.

    Source: AWS page "CreateCloudFormationTemplate" of the Serverless Application Repository.

    Args:
        application_id: The ARN of the application.
        version: Its semantic version.
        region: The region that it is copied to.

    Raises:
        ApplicationNotFound: Where the repository can't be asked, or doesn't have it ready in time.
    """
    import boto3
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        client = cast(Repository, boto3.client("serverlessrepo", region_name=region))
        return _wait_for(client, application_id, version)
    except ClientError as error:
        raise ApplicationNotFound(f"the repository refuses {application_id} {version}: {_reason(error)}") from None
    except BotoCoreError as error:
        raise ApplicationNotFound(f"the repository can't be asked for {application_id} {version}: {error}") from None


def _wait_for(client: Repository, application_id: str, version: str) -> str:
    deadline = time.monotonic() + _LONGEST_WAIT
    what = {"ApplicationId": application_id}
    template = _answer(deadline, client.create_cloud_formation_template, {**what, "SemanticVersion": version})
    while template["Status"] == "PREPARING":
        _pause(deadline, f"the template of {application_id} {version} isn't ready")
        which = {**what, "TemplateId": template["TemplateId"]}
        template = _answer(deadline, client.get_cloud_formation_template, which)
    if template["Status"] != "ACTIVE":
        raise ApplicationNotFound(f"the template of {application_id} {version} is {template['Status'].lower()}")
    return template["TemplateUrl"]


def _answer(deadline: float, call: Callable[..., Mapping[str, str]], arguments: Mapping[str, str]) -> Mapping[str, str]:
    """Return what a call answers, once the repository isn't too busy to."""
    from botocore.exceptions import ClientError

    while True:
        try:
            return call(**arguments)
        except ClientError as error:
            if error.response["Error"]["Code"] != _BUSY:
                raise
        _pause(deadline, "the repository is too busy")


def _pause(deadline: float, reason: str) -> None:
    if time.monotonic() + _BETWEEN_LOOKS > deadline:
        raise ApplicationNotFound(f"{reason} after {_LONGEST_WAIT} seconds")
    time.sleep(_BETWEEN_LOOKS)


def _reason(error: Exception) -> str:
    response = getattr(error, "response", {})
    return str(response.get("Error", {}).get("Message") or error)
