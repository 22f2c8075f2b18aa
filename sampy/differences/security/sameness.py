"""Whether values of two templates say the same of who may do what, told without reading what stayed as it was."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Set

from sampy.context import Context
from sampy.differences.security.naming import Naming
from sampy.differences.values import same_text
from sampy.intrinsics import Json

_WORD = re.compile(r"[\w-]+")
_NAMED_WITHOUT_ARN = {"lambda": "FunctionName"}
"""Properties that take the name of a resource for its ARN, by the service of the resource."""


class Sameness:
    """Tells which values of two templates are sure to come to the same.

    Args:
        before: What is called how in the old template.
        after: What is called how in the new one.
        written_the_same: The resources that are known to be written the same in both.
    """

    def __init__(self, before: Naming, after: Naming, written_the_same: Set[str]) -> None:
        self._is_known = _where(before.context) == _where(after.context)
        given, will_be_given = before.context.parameters, after.context.parameters
        arns = {*before.arns.items()} ^ {*after.arns.items()}
        services = {arn.split(":")[2] for _, arn in arns}
        self._moved = {
            *_differing(given, will_be_given),
            *_differing(before.types, after.types),
            *(logical_id for logical_id, _ in arns),
            # A text that has to do with the service may have the ARN written out.
            *services,
            *(_NAMED_WITHOUT_ARN[each] for each in services & _NAMED_WITHOUT_ARN.keys()),
            *(
                name
                for name, value in {**given, **will_be_given}.items()
                if any(each in str(value) for each in services)
            ),
        }
        """The words in what may stand for something else."""
        nothing_moved = self._is_known and not self._moved
        self.resources = written_the_same if nothing_moved else frozenset[str]()
        """The resources that are sure to come to the same, as far as that is known without looking at them."""

    def of(self, before: Json, after: Json, others: Set[str] = frozenset()) -> bool:
        """Return whether two values are written the same, and name nothing that stands for something else.

        Args:
            before: The old value.
            after: The new one.
            others: What does stand for something else, beside what is called otherwise.
        """
        if not self._is_known or before != after or not same_text(before, after):
            return False
        if not after or not (self._moved or others):
            return True
        words = _WORD.findall(json.dumps(after))
        return self._moved.isdisjoint(words) and others.isdisjoint(words)


def _where(context: Context) -> tuple[str, str, str | None]:
    return context.partition, context.region, context.account


def _differing(one: Mapping[str, object], other: Mapping[str, object]) -> set[str]:
    """Return the keys of two maps that have not the same value in both."""
    return {key for key in one.keys() | other.keys() if key not in one or key not in other or one[key] != other[key]}
