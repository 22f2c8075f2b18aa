"""What is told where an assertion about a template fails: what is nearest, what differs in it, and where that is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sampy.differences.formats.values import path_text, short_text
from sampy.differences.model import ABSENT
from sampy.differences.places import Places
from sampy.errors import DocumentPath, did_you_mean
from sampy.intrinsics import Json, as_map
from sampy.secrets import HIDDEN, masked
from sampy.template import Template
from sampy.testing.comparison import Mismatch
from sampy.testing.matchers import Capture
from sampy.testing.names import Names

REFERRING = ("Resources", "Outputs", "Conditions")
"""The sections whose entries refer to resources and parameters."""
_MOST = 10
"""How many differences of one resource are told."""


class Candidate(NamedTuple):
    """A resource that may be the one that is expected.

    Args:
        logical_id: Its logical id.
        resource: What it is.
        mismatches: What in it is not as it is expected.
        captured: What captures matched in it.
    """

    logical_id: str
    resource: Mapping[str, Json]
    mismatches: tuple[Mismatch, ...]
    captured: tuple[tuple[Capture, Json], ...] = ()


class Failures:
    """Makes the errors of failed assertions about a template.

    Args:
        template: The compiled template.
        names: Tells names in it.
    """

    def __init__(self, template: Template, names: Names) -> None:
        self._template = template
        self._names = names
        self._places = Places(template)

    def no_resource(self, name: str, known: Collection[str] | None = None) -> AssertionError:
        """Return that there is nothing with a logical id."""
        known = self._template.resources if known is None else known
        made = [each for each in self._template.resources if self._template.origin(each).declared == name]
        fix = f"what was made of it is: {', '.join(map(self._told, made))}" if made else did_you_mean(name, known)
        return AssertionError(f"there is no {name!r} in {self._stack}: {fix}")

    def other_type(self, name: str, expected: str) -> AssertionError:
        """Return that a resource is of another type than the one that is expected."""
        others = [self._told(each) for each, _ in self._template.each(expected)]
        fix = f"that is {', '.join(others)}" if others else self._type_meant(expected)
        return AssertionError(f"{self._told(name)} is no {expected}: {fix}")

    def none_like(self, type: str, candidates: Sequence[Candidate]) -> AssertionError:
        """Return that no resource of a type is as it is expected, with the one that comes nearest."""
        if not candidates:
            return AssertionError(f"there is no {type} in {self._stack}: {self._type_meant(type)}")
        nearest = min(candidates, key=lambda each: len(each.mismatches))
        if len(candidates) == 1:
            head = f"{self._told(nearest.logical_id)} is not as expected:"
        else:
            told = self._told(nearest.logical_id)
            head = f"none of the {len(candidates)} {type} in {self._stack} is as expected; the nearest is {told}:"
        return AssertionError("\n".join((head, *self._lines(nearest))))

    def not_all(self, type: str, others: Sequence[Candidate], count: int) -> AssertionError:
        """Return that not all resources of a type are as they are expected, with each that isn't."""
        if not count:
            return self.none_like(type, ())
        lines = [f"{len(others)} of {count} {type} in {self._stack} are not as expected:"]
        for each in others:
            lines += [f"{self._told(each.logical_id)}:", *self._lines(each)]
        return AssertionError("\n".join(lines))

    def count(self, type: str, expected: int, found: Sequence[str], *, of_those: bool) -> AssertionError:
        """Return that there are more or fewer resources of a type than expected, with all that there are."""
        with_these = " with these properties" if of_those else ""
        there = f"there are {len(found)}" if len(found) != 1 else "there is 1"
        head = f"expected {expected} {type}{with_these} in {self._stack}, and {there}"
        if not found:
            return AssertionError(f"{head}: {self._type_meant(type)}" if not of_those else head)
        return AssertionError("\n".join((f"{head}:", *(f"    {self._told(each)}" for each in found))))

    def no_reference(self, holder: str, target: str, found: Iterable[str]) -> AssertionError:
        """Return that something refers to something else than expected."""
        message = f"{self._told(holder)} does not refer to {target}, and refers to: {', '.join(found) or 'nothing'}"
        return AssertionError(message)

    def no_output(self, name: str, outputs: Collection[str]) -> AssertionError:
        """Return that there is no output with a name."""
        fix = did_you_mean(name, outputs) if outputs else "it has none"
        return AssertionError(f"there is no output {name!r} in {self._stack}: {fix}")

    def output(self, name: str, mismatches: Sequence[Mismatch]) -> AssertionError:
        """Return that an output is not as it is expected."""
        lines = self._differing(("Outputs", name), mismatches)
        place = self._places.of(("Outputs", name))
        return AssertionError(
            "\n".join((f"the output {name}{f' ({place})' if place else ''} is not as expected:", *lines))
        )

    @property
    def _stack(self) -> str:
        place = self._template.source.place(())
        return f"the stack {self._template.name!r}{f' ({place})' if place else ''}"

    def _told(self, name: str) -> str:
        """Return a resource as it is told of: its logical id, type and line; whatever else has the name, by that."""
        section = next((each for each in REFERRING if name in as_map(self._template.document.get(each))), "")
        kind = self._template.type_of(name) if section == "Resources" else ""
        place = self._places.of((section, name))
        about = ", ".join(str(each) for each in (kind, place) if each)
        return f"{name} ({about})" if about else name

    def _type_meant(self, type: str) -> str:
        """Return what to write instead of a type that no resource has."""
        made = {
            self._template.type_of(name)
            for name in self._template.resources
            if self._template.origin(name).type == type
        }
        if made - {type}:
            return f"it is compiled to {', '.join(sorted(made))}"
        known = {self._template.type_of(name) for name in self._template.resources}
        return did_you_mean(type, known) if known else "it has no resources"

    def _lines(self, candidate: Candidate) -> Iterator[str]:
        return self._differing(("Resources", candidate.logical_id), candidate.mismatches)

    def _differing(self, path: DocumentPath, mismatches: Sequence[Mismatch]) -> Iterator[str]:
        place_of_all = self._places.of(path)
        for each in mismatches[:_MOST]:
            place = self._places.of((*path, *each.path))
            actual = each.actual if each.actual is ABSENT else masked(each.actual, each.path)
            hidden = actual == HIDDEN and each.actual != HIDDEN
            is_told = "there is nothing" if actual is ABSENT else f"it is {short_text(actual)}"
            own = f"  {place}" if place is not None and place != place_of_all else ""
            hint = f"; {each.hint}" if each.hint else ""
            name = path_text(each.path) or "it"
            yield f"    {name}: expected {HIDDEN if hidden else each.expected}, and {is_told}{hint}{own}"
        if len(mismatches) > _MOST:
            yield f"    and {len(mismatches) - _MOST} more"
