"""What changed in a stack behind CloudFormation's back.

Source: AWS pages "DetectStackDrift", "DescribeStackDriftDetectionStatus", "DescribeStackResourceDrifts" and
"PropertyDifference" of the AWS CloudFormation API Reference.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from sampy.aws import Account, told_plainly
from sampy.differences.model import ABSENT, Change, Drift, Effect, Value
from sampy.errors import AwsError, DocumentPath, Problem
from sampy.intrinsics import Json

_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.2, 5.0
_MINUTES = 60
_DRIFTED = ("MODIFIED", "DELETED", "UNKNOWN")


def _nobody(note: str) -> None:
    """Tell nobody."""


def detect_drift(account: Account, stack_name: str, *, tell: Callable[[str], None] = _nobody) -> tuple[Drift, ...]:
    """Return the resources of a stack that are not as CloudFormation left them, which it looks at anew.

    Args:
        account: Where the stack is.
        stack_name: Its name, or its ARN.
        tell: Is told, in sentences, of resources that couldn't be looked at, and why.

    Raises:
        AwsError: Where AWS can't be asked, or doesn't come to an end.
    """
    client = account.client("cloudformation")
    with told_plainly(f"the drift of the stack {stack_name!r} can't be detected"):
        detection = client.detect_stack_drift(StackName=stack_name)["StackDriftDetectionId"]
        status = _finished(client, detection, stack_name)
        if status["DetectionStatus"] == "DETECTION_FAILED":
            reason = str(status.get("DetectionStatusReason") or "no reason given").rstrip(".")
            tell(f"{stack_name}: not every resource could be looked at: {reason}")
        drifts: list[Drift] = []
        for each in _pages(client, stack_name):
            if each["StackResourceDriftStatus"] == "UNKNOWN":
                reason = str(each.get("DriftStatusReason") or "no reason given").rstrip(".")
                tell(f"{stack_name}: {each['LogicalResourceId']} could not be looked at: {reason}")
            else:
                drifts.append(_drift(each))
    return tuple(drifts)


def _finished(client: Any, detection: str, stack_name: str) -> Mapping[str, Any]:
    """Return the status of a detection when it has come to its end.

    Raises:
        AwsError: Where it takes longer than an hour.
    """
    begun = time.monotonic()
    while True:
        status: Mapping[str, Any] = client.describe_stack_drift_detection_status(StackDriftDetectionId=detection)
        if status["DetectionStatus"] != "DETECTION_IN_PROGRESS":
            return status
        elapsed = time.monotonic() - begun
        if elapsed > _MINUTES * 60:
            message = f"the detection of the drift of {stack_name!r} takes longer than {_MINUTES} minutes"
            raise AwsError([Problem(message, "look at it in the console, and run it again")])
        time.sleep(min(_LONGEST_PAUSE, max(_SHORTEST_PAUSE, elapsed / 10)))


def _pages(client: Any, stack_name: str) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    token: str | None = None
    while True:
        more = {"NextToken": token} if token else {}
        page = client.describe_stack_resource_drifts(
            StackName=stack_name, StackResourceDriftStatusFilters=list(_DRIFTED), **more
        )
        found += page["StackResourceDrifts"]
        token = page.get("NextToken")
        if not token:
            return found


def _drift(given: Mapping[str, Any]) -> Drift:
    expected, actual = (_document(given.get(name)) for name in ("ExpectedProperties", "ActualProperties"))
    return Drift(
        given["LogicalResourceId"],
        given.get("PhysicalResourceId") or "",
        given["ResourceType"],
        given["StackResourceDriftStatus"] == "DELETED",
        tuple(_change(each, expected, actual) for each in given.get("PropertyDifferences", ())),
    )


def _change(given: Mapping[str, Any], expected: Json, actual: Json) -> Change:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in given["PropertyPath"].strip("/").split("/")]
    kind = given["DifferenceType"]
    path, before = _value(expected, steps, given.get("ExpectedValue"))
    there, after = _value(actual, steps, given.get("ActualValue"))
    return Change(
        ("Properties", *(there if kind == "ADD" else path)),
        ABSENT if kind == "ADD" else before,
        ABSENT if kind == "REMOVE" else after,
        Effect.NONE,
    )


def _value(document: Json, steps: list[str], told: str | None) -> tuple[DocumentPath, Value]:
    """Return the value that some steps lead to, with the way to it; what was told of it where they lead nowhere."""
    path: list[str | int] = []
    value: Json = document
    for step in steps:
        if isinstance(value, list) and step.isdigit() and int(step) < len(value):
            path.append(int(step))
            value = value[int(step)]
        elif isinstance(value, dict) and step in value:
            path.append(step)
            value = value[step]
        else:
            rest = steps[len(path) :]
            return (*path, *(int(each) if each.isdigit() else each for each in rest)), _document(told)
    return tuple(path), value


def _document(text: str | None) -> Json:
    """Return what a text of JSON is; the text itself where it is none."""
    try:
        value: Json = json.loads(text or "null")
    except ValueError:
        return text
    return value
