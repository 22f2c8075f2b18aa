"""CloudFormation's own view of a deploy, held against what is expected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from sampy.aws import Account
from sampy.differences import Action, Change, Difference, Effect, ResourceChange
from sampy.differences.change_sets import PlannedChange, PlannedValue, disagreements, read_change_set

VALUE = PlannedValue("/Properties/TableName", "votes", "ballots", "Always")


def expected(action: Action, effect: Effect = Effect.NONE, renamed_from: str | None = None) -> Difference:
    """Return a difference in which one resource changes."""
    change = Change(("Properties", "TableName"), "votes", "ballots", effect)
    return Difference(
        "s", {}, {}, (ResourceChange("Votes", "T", action, effect, (change,), renamed_from=renamed_from),)
    )


def planned(action: str, replacement: str = "False", name: str = "Votes") -> PlannedChange:
    return PlannedChange(name, "T", action, replacement, (VALUE,) if action == "Modify" else ())


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (expected(Action.ADD), planned("Add")),
        (expected(Action.REMOVE), planned("Remove")),
        (expected(Action.MODIFY, Effect.IN_PLACE), planned("Modify")),
        (expected(Action.MODIFY, Effect.REPLACED), planned("Modify", "True")),
        (expected(Action.MODIFY, Effect.MAYBE_REPLACED), planned("Modify", "Conditional")),
        (expected(Action.MODIFY, Effect.MAYBE_REPLACED), planned("Modify", "True")),
        (expected(Action.MODIFY, Effect.NONE), planned("Modify")),
    ],
)
def test_the_same(ours: Difference, theirs: PlannedChange) -> None:
    assert [*disagreements(ours, (theirs,))] == []


def test_the_same_of_a_resource_with_another_name() -> None:
    renamed = expected(Action.RENAME, renamed_from="Old")
    assert [*disagreements(renamed, (planned("Add"), planned("Remove", name="Old")))] == []
    assert [*disagreements(renamed, (planned("Add"),))] == [
        "Old: CloudFormation leaves it as it is, and it was expected to be removed"
    ]


def test_what_stays_is_in_no_change_set() -> None:
    assert [*disagreements(expected(Action.MODIFY, Effect.NONE), ())] == []


@pytest.mark.parametrize(
    ("ours", "theirs", "told"),
    [
        (
            expected(Action.MODIFY, Effect.IN_PLACE),
            (planned("Modify", "True"),),
            "Votes: CloudFormation replaces it (/Properties/TableName: votes → ballots),"
            " and it was expected to be changed in place",
        ),
        (
            expected(Action.MODIFY, Effect.REPLACED),
            (planned("Modify", "Conditional"),),
            "Votes: CloudFormation may replace it (/Properties/TableName: votes → ballots),"
            " and it was expected to be replaced",
        ),
        (
            expected(Action.ADD),
            (),
            "Votes: CloudFormation leaves it as it is, and it was expected to be added",
        ),
        (
            Difference("s", {}, {}),
            (planned("Modify"),),
            "Votes: CloudFormation changes it in place (/Properties/TableName: votes → ballots),"
            " and it was expected to stay as it is",
        ),
    ],
)
def test_what_differs(ours: Difference, theirs: tuple[PlannedChange, ...], told: str) -> None:
    assert [*disagreements(ours, theirs)] == [told]


def test_secrets_are_hidden() -> None:
    value = PlannedValue("/Properties/MasterUserPassword", "hunter2", "hunter3", "Never")
    assert str(value) == "/Properties/MasterUserPassword: (hidden) → (hidden)"


class Client:
    """A client that answers with pages.

    Args:
        pages: The pages.
    """

    def __init__(self, *pages: Mapping[str, Any]) -> None:
        self.pages = pages
        self.calls: list[Mapping[str, Any]] = []

    def describe_change_set(self, **arguments: Any) -> Mapping[str, Any]:
        """Return the next page."""
        self.calls.append(arguments)
        return self.pages[len(self.calls) - 1]


def test_all_pages_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    added = {"ResourceChange": {"Action": "Add", "LogicalResourceId": "A", "ResourceType": "T"}}
    target = {"Attribute": "Properties", "Name": "TableName", "RequiresRecreation": "Always", "AfterValue": "b"}
    changed = {
        "ResourceChange": {
            "Action": "Modify",
            "LogicalResourceId": "B",
            "ResourceType": "T",
            "Replacement": "True",
            "Details": [{"Target": target}],
        }
    }
    client = Client({"Changes": [added], "NextToken": "more"}, {"Changes": [changed]})
    monkeypatch.setattr(Account, "client", lambda self, service: client)
    assert read_change_set(Account("us-east-1"), "shop", "arn") == (
        PlannedChange("A", "T", "Add"),
        PlannedChange("B", "T", "Modify", "True", (PlannedValue("Properties/TableName", None, "b", "Always"),)),
    )
    assert client.calls == [
        {"StackName": "shop", "ChangeSetName": "arn", "IncludePropertyValues": True},
        {"StackName": "shop", "ChangeSetName": "arn", "IncludePropertyValues": True, "NextToken": "more"},
    ]
