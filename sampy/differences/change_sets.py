"""CloudFormation's own view of what a deploy changes, held against what is expected here.

Source: AWS pages "DescribeChangeSet", "ResourceChange" and "ResourceChangeDetail" of the AWS CloudFormation API
Reference.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from sampy.aws import Account, told_plainly
from sampy.differences.model import Action, Difference, Effect
from sampy.secrets import HIDDEN, is_access_key, may_be_secret

_WORDS = {
    "Add": "adds it",
    "Modify": "changes it in place",
    "Remove": "removes it",
    "Import": "imports it",
    "Dynamic": "can't tell yet what becomes of it",
    "True": "replaces it",
    "Conditional": "may replace it",
}
_EXPECTED = {
    "Add": "to be added",
    "Modify": "to be changed in place",
    "Remove": "to be removed",
    "True": "to be replaced",
    "Conditional": "to be changed or replaced",
}
_LONGEST = 60


@attrs.frozen
class PlannedValue:
    """A value that CloudFormation would change.

    Args:
        path: The way to it, as CloudFormation tells it: ``/Properties/TableName``.
        before: What it was; None where that is not told.
        after: What it will be; None where that is not told.
        recreation: Whether it makes CloudFormation replace the resource: ``Never``, ``Conditionally``, ``Always``.
    """

    path: str
    before: str | None
    after: str | None
    recreation: str

    def __str__(self) -> str:
        if self.before is None and self.after is None:
            return self.path
        return f"{self.path}: {self._shown(self.before)} → {self._shown(self.after)}"

    def _shown(self, value: str | None) -> str:
        if value is None:
            return "(nothing)"
        if is_access_key(value) or may_be_secret(tuple(self.path.split("/"))):
            return HIDDEN
        return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"


@attrs.frozen
class PlannedChange:
    """What CloudFormation would do to a resource.

    Args:
        logical_id: Its logical id.
        type: Its resource type.
        action: ``Add``, ``Modify``, ``Remove``, ``Import`` or ``Dynamic``.
        replacement: Of one that is modified, whether it is replaced: ``True``, ``False`` or ``Conditional``.
        values: The values that change.
    """

    logical_id: str
    type: str
    action: str
    replacement: str = "False"
    values: tuple[PlannedValue, ...] = ()

    @property
    def kind(self) -> str:
        """What becomes of it, in one word: the replacement of one that is replaced, the action of any other."""
        replaced = self.action == "Modify" and self.replacement in ("True", "Conditional")
        return self.replacement if replaced else self.action


def read_change_set(account: Account, stack_name: str, change_set: str) -> tuple[PlannedChange, ...]:
    """Return what a change set changes, with the values of properties.

    Args:
        account: Where it is.
        stack_name: The name or ARN of its stack.
        change_set: Its name or ARN.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    client = account.client("cloudformation")
    found: list[PlannedChange] = []
    named = {"StackName": stack_name, "ChangeSetName": change_set}
    more: dict[str, str] = {}
    with told_plainly("the change set can't be read"):
        while True:
            page = client.describe_change_set(**named, IncludePropertyValues=True, **more)
            found += [_planned(each["ResourceChange"]) for each in page.get("Changes", ()) if "ResourceChange" in each]
            if not page.get("NextToken"):
                return tuple(found)
            more = {"NextToken": page["NextToken"]}


def disagreements(difference: Difference, planned: tuple[PlannedChange, ...]) -> Iterator[str]:
    """Yield where CloudFormation sees something else than is expected, a sentence for each resource.

    Where it isn't expected to be certain whether a resource is replaced, what CloudFormation says is no disagreement.
    """
    expected = dict(_expected(difference))
    seen = {each.logical_id: each for each in planned}
    for name in dict.fromkeys((*expected, *seen)):
        kinds, change = expected.get(name, ()), seen.get(name)
        if change is None and kinds and "" not in kinds:
            yield f"{name}: CloudFormation leaves it as it is, and it was expected {_EXPECTED[kinds[0]]}"
        elif change is not None and change.kind not in kinds:
            was = _EXPECTED[kinds[0]] if kinds and kinds[0] else "to stay as it is"
            values = f" ({'; '.join(map(str, change.values))})" if change.values else ""
            yield f"{name}: CloudFormation {_WORDS[change.kind]}{values}, and it was expected {was}"


def _expected(difference: Difference) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the resources with what CloudFormation may be seen to do to each; the first is what is expected most."""
    for each in difference.resources:
        if each.action is Action.RENAME and each.renamed_from:
            yield each.logical_id, ("Add",)
            yield each.renamed_from, ("Remove",)
        elif each.action is Action.ADD:
            yield each.logical_id, ("Add",)
        elif each.action is Action.REMOVE:
            yield each.logical_id, ("Remove",)
        else:
            yield each.logical_id, _MODIFIED[each.effect]


_MODIFIED: Mapping[Effect, tuple[str, ...]] = {
    Effect.NONE: ("", "Modify"),
    Effect.IN_PLACE: ("Modify",),
    Effect.MAYBE_REPLACED: ("Conditional", "Modify", "True"),
    Effect.REPLACED: ("True",),
}


def _planned(given: Mapping[str, Any]) -> PlannedChange:
    return PlannedChange(
        given["LogicalResourceId"],
        given.get("ResourceType", ""),
        given["Action"],
        given.get("Replacement") or "False",
        tuple(_value(each["Target"]) for each in given.get("Details", ()) if "Target" in each),
    )


def _value(target: Mapping[str, Any]) -> PlannedValue:
    path = target.get("Path") or "/".join(str(target[each]) for each in ("Attribute", "Name") if target.get(each))
    return PlannedValue(
        path, target.get("BeforeValue"), target.get("AfterValue"), target.get("RequiresRecreation") or "Never"
    )
