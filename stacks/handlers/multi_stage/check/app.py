"""The check of a new version, before it gets any request: CodeDeploy asks for it, and is told what came of it."""

from __future__ import annotations

import json
import os
from typing import Any

import boto3

MISSING = {"routeKey": "GET /{code}", "pathParameters": {"code": "no-such-link"}}
"""A link that can't be there: codes are shorter. The right answer takes a look into the table."""


def handler(event: dict[str, Any], context: object) -> None:
    """Ask the new version for a link that isn't there, and tell CodeDeploy whether it says so."""
    is_good = False
    try:
        is_good = answers(os.environ["NEW_VERSION"])
    finally:
        # Whatever happens, CodeDeploy is told: else it would wait for an hour.
        boto3.client("codedeploy").put_lifecycle_event_hook_execution_status(
            deploymentId=event["DeploymentId"],
            lifecycleEventHookExecutionId=event["LifecycleEventHookExecutionId"],
            status="Succeeded" if is_good else "Failed",
        )


def answers(version: str) -> bool:
    """Return whether a version of the function answers as it should."""
    called = boto3.client("lambda").invoke(FunctionName=version, Payload=json.dumps(MISSING).encode())
    with called["Payload"] as payload:
        answer = json.load(payload)
    print(json.dumps({"version": version, "error": called.get("FunctionError"), "answer": answer}))
    return "FunctionError" not in called and answer["statusCode"] == 404
