"""The parts of a grant with what is known of a resource filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from sampy import policies
from sampy.declaration import BaseResource
from sampy.grants.parts import Allow, Part, Template
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION, GetAtt

_PSEUDO_PARAMETERS = {"Partition": PARTITION, "Region": REGION, "Account": ACCOUNT_ID}


@attrs.frozen
class Known:
    """What can stand in the texts of a grant.

    Args:
        resource: The resource.
        given: What the grant was called with.
    """

    resource: BaseResource
    given: Mapping[str, object]

    def __getitem__(self, name: str) -> object:
        if name == "Ref":
            return self.resource.ref
        known = {**_PSEUDO_PARAMETERS, **self.given}
        return known[name] if name in known else GetAtt(self.resource, name.replace("/", "."))

    def text(self, text: str) -> str:
        """Return a text with all of that filled in."""
        return text.format_map(self)

    def texts(self, texts: Mapping[str, str]) -> dict[str, str]:
        """Return texts by the same keys, filled in."""
        return {key: self.text(text) for key, text in texts.items()}


def filled(parts: Iterable[Part], known: Known, more: Iterable[Mapping[str, object]]) -> Iterator[object]:
    """Yield the policies that parts stand for: each template, and all statements together.

    Args:
        parts: The parts.
        known: What is known of the resource.
        more: Statements that come after those of the parts.
    """
    statements: list[Mapping[str, object]] = []
    for part in _together(parts):
        if isinstance(part, Template):
            yield getattr(policies, part.name)(**known.texts(part.values))
        else:
            statements.append(_statement(part, known))
    statements += more
    if statements:
        yield {"Version": "2012-10-17", "Statement": statements}


def _together(parts: Iterable[Part]) -> list[Part]:
    """Return the parts, with one statement for all actions that are allowed on the same resources."""
    found: list[Part] = []
    for part in parts:
        same = [each for each in found if isinstance(each, Allow) and each[1:] == part[1:]]
        if same and isinstance(part, Allow):
            found[found.index(same[0])] = same[0]._replace(actions=f"{same[0].actions} {part.actions}")
        else:
            found.append(part)
    return found


def _statement(allowed: Allow, known: Known) -> dict[str, object]:
    conditions = {operator: known.texts(keys) for operator, keys in allowed.when.items()}
    return {
        "Effect": "Allow",
        "Action": _one_or_all(allowed.actions.split()),
        "Resource": _one_or_all([known.text(each) for each in allowed.resources]),
        **({"Condition": conditions} if conditions else {}),
    }


def _one_or_all(values: list[str]) -> object:
    return values[0] if len(values) == 1 else values
