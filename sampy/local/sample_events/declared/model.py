"""What an event is filled from: its declaration, and what the values of that come to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

import attrs

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.declared.finding import Found
from sampy.local.sample_events.patterns.fitting import NothingFits, fitted
from sampy.local.sample_events.places import Arn, parsed_arn
from sampy.local.sample_events.values import ACCOUNT_ID, REGION
from sampy.local.values import Resolve


@attrs.frozen
class Filled:
    """An event that fits a declared one.

    Args:
        event: The event.
        notes: What the caller should know about it, such as a filter that it may not get through.
    """

    event: Json
    notes: tuple[str, ...] = ()


@attrs.frozen
class Declaration:
    """A declared event with the values that its properties come to.

    Args:
        found: The event as it was declared.
        resolve: Tells what values come to.
        count: How many records are wanted, where it has several.
    """

    found: Found
    resolve: Resolve
    count: int = 1

    @property
    def rule_id(self) -> str:
        """The logical id of what the transform makes of the event: a rule, a schedule, a mapping."""
        return self.found.owner + self.found.name

    def value(self, name: str) -> Json:
        """Return what a property of the event comes to; None where it isn't given."""
        return self.resolve(self.found.properties.get(name))

    def text(self, name: str, default: str = "") -> str:
        """Return what a property comes to, as text."""
        value = self.value(name)
        return value if isinstance(value, str) else default

    def arn(self, name: str) -> Arn:
        """Return the ARN that a property comes to; for a name, an ARN with that."""
        text = self.text(name, "example")
        return parsed_arn(text) or Arn("aws", "", self.region, self.account_id, text)

    @property
    def region(self) -> str:
        """The region of the stack."""
        return self._pseudo("AWS::Region", REGION)

    @property
    def account_id(self) -> str:
        """The account of the stack."""
        return self._pseudo("AWS::AccountId", ACCOUNT_ID)

    @property
    def partition(self) -> str:
        """The partition of the stack."""
        return self._pseudo("AWS::Partition", "")

    def _pseudo(self, name: str, default: str) -> str:
        value = self.resolve({"Ref": name})
        return value if isinstance(value, str) and value else default

    def physical_name(self, logical_id: str, name_property: str) -> str:
        """Return the name of a resource of the template: the one that it is given, or what its Ref comes to."""
        resources = self.found.template.resources
        named = as_map(as_map(resources.get(logical_id)).get("Properties")).get(name_property)
        value = self.resolve(named if named is not None else {"Ref": logical_id})
        return value if isinstance(value, str) else logical_id

    def referred(self, name: str) -> str | None:
        """Return the logical id of the resource that a property refers to; None where it refers to none."""
        match self.found.properties.get(name):
            case {"Ref": str(logical_id)} | {"Fn::GetAtt": [str(logical_id), _]}:
                return logical_id
            case {"Fn::GetAtt": str(path)}:
                return path.partition(".")[0]
            case str(logical_id) if logical_id in self.found.template.resources:
                return logical_id
        return None

    def fit(self, pattern: Json, sample: Json) -> Json:
        """Return a sample with what a pattern of the event asks for.

        Raises:
            CompileError: No value was found for what it asks for.
        """
        try:
            return fitted(pattern, sample)
        except NothingFits as error:
            where = f" at {'.'.join(error.path)}" if error.path else ""
            message = f"no value was found for what the pattern asks for{where}: {json.dumps(error.asked)}"
            raise self.found.problem(message, "is it what the service takes for a pattern?") from None

    def filters(self) -> Sequence[Json]:
        """Return the patterns of the filter criteria of an event source mapping.

        Raises:
            CompileError: One of them is no JSON.
        """
        listed = as_map(self.value("FilterCriteria")).get("Filters")
        patterns = [as_map(each).get("Pattern") for each in (listed if isinstance(listed, list) else [])]
        return [self.parsed(each, "the filter pattern") for each in patterns]

    def parsed(self, value: Json, what: str) -> Json:
        """Return JSON text as a value; a value that is no text as it is.

        Raises:
            CompileError: It is no JSON.
        """
        if not isinstance(value, str):
            return value
        try:
            parsed: Json = json.loads(value)
        except ValueError as error:
            raise self.found.problem(f"{what} is no JSON: {error}", "write it as JSON text") from None
        return parsed


Fill: TypeAlias = Callable[[Declaration], Filled]
Fills: TypeAlias = Mapping[str, Fill]
