"""What CloudFormation answers to the question of what changed behind its back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from sampy.aws import Account
from sampy.differences import ABSENT, Change, Drift, Effect, drift
from sampy.differences.drift import detect_drift


@attrs.define
class Client:
    """A client of CloudFormation.

    Args:
        statuses: What it answers about the detection, one after the other.
        pages: What it answers about the resources, one after the other.
    """

    statuses: list[Mapping[str, Any]]
    pages: list[Mapping[str, Any]]
    tokens: list[str | None] = attrs.field(factory=list)

    def detect_stack_drift(self, **arguments: Any) -> Mapping[str, Any]:
        """Begin a detection."""
        return {"StackDriftDetectionId": "id"}

    def describe_stack_drift_detection_status(self, **arguments: Any) -> Mapping[str, Any]:
        """Return how far it is."""
        return self.statuses.pop(0)

    def describe_stack_resource_drifts(self, **arguments: Any) -> Mapping[str, Any]:
        """Return the next page."""
        self.tokens.append(arguments.get("NextToken"))
        return self.pages.pop(0)


DONE = {"DetectionStatus": "DETECTION_COMPLETE"}
GOES_ON = {"DetectionStatus": "DETECTION_IN_PROGRESS"}


def resource(name: str, status: str, **more: object) -> dict[str, Any]:
    return {
        "LogicalResourceId": name,
        "PhysicalResourceId": f"{name}-1",
        "ResourceType": "T",
        "StackResourceDriftStatus": status,
        **more,
    }


def detected(monkeypatch: pytest.MonkeyPatch, client: Client) -> tuple[tuple[Drift, ...], list[str]]:
    """Return what drifted, and what is told."""
    monkeypatch.setattr(Account, "client", lambda self, service: client)
    monkeypatch.setattr(drift, "_SHORTEST_PAUSE", 0)
    told: list[str] = []
    return detect_drift(Account("us-east-1"), "shop", tell=told.append), told


def test_it_is_waited_for_and_all_pages_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = [
        {"StackResourceDrifts": [resource("A", "DELETED")], "NextToken": "more"},
        {"StackResourceDrifts": [resource("B", "DELETED")]},
    ]
    client = Client([GOES_ON, GOES_ON, DONE], pages)
    found, told = detected(monkeypatch, client)
    assert found == (Drift("A", "A-1", "T", deleted=True), Drift("B", "B-1", "T", deleted=True))
    assert (told, client.tokens) == ([], [None, "more"])


def test_values_have_the_types_that_they_have(monkeypatch: pytest.MonkeyPatch) -> None:
    differences = [
        {"PropertyPath": "/Timeout", "ExpectedValue": "3", "ActualValue": "30", "DifferenceType": "NOT_EQUAL"},
        {"PropertyPath": "/Tags/0", "ExpectedValue": "null", "ActualValue": '{"Key":"a"}', "DifferenceType": "ADD"},
        {"PropertyPath": "/Name", "ExpectedValue": "007", "ActualValue": "null", "DifferenceType": "REMOVE"},
        {"PropertyPath": "/A~1B", "ExpectedValue": "x", "ActualValue": "y", "DifferenceType": "NOT_EQUAL"},
    ]
    modified = resource(
        "A",
        "MODIFIED",
        PropertyDifferences=differences,
        ExpectedProperties=json.dumps({"Timeout": 3, "Name": "007", "A/B": "x"}),
        ActualProperties=json.dumps({"Timeout": 30, "Tags": [{"Key": "a"}], "A/B": "y"}),
    )
    found, _ = detected(monkeypatch, Client([DONE], [{"StackResourceDrifts": [modified]}]))
    assert found[0].changes == (
        Change(("Properties", "Timeout"), 3, 30, Effect.NONE),
        Change(("Properties", "Tags", 0), ABSENT, {"Key": "a"}, Effect.NONE),
        Change(("Properties", "Name"), "007", ABSENT, Effect.NONE),
        Change(("Properties", "A/B"), "x", "y", Effect.NONE),
    )


def test_what_could_not_be_looked_at_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = {"DetectionStatus": "DETECTION_FAILED", "DetectionStatusReason": "Failed to detect drift on [B]."}
    unknown = resource("B", "UNKNOWN", DriftStatusReason="Access denied.")
    client = Client([failed], [{"StackResourceDrifts": [resource("A", "DELETED"), unknown]}])
    found, told = detected(monkeypatch, client)
    assert [each.logical_id for each in found] == ["A"]
    assert told == [
        "shop: not every resource could be looked at: Failed to detect drift on [B]",
        "shop: B could not be looked at: Access denied",
    ]
