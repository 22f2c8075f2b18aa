"""The members of a stack: the section that each is in, and the names that they can have there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sampy.declaration import BaseResource, Declaration
from sampy.errors import DocumentPath
from sampy.logical_ids import LOGICAL_ID, LONGEST_LOGICAL_ID
from sampy.sections import Condition, Mapping as MappingSection, Member, Metadata, Output, Parameter, Rule

SECTIONS: Sequence[tuple[type[Declaration], str]] = (
    (Metadata, "Metadata"),
    (Parameter, "Parameters"),
    (Rule, "Rules"),
    (MappingSection, "Mappings"),
    (Condition, "Conditions"),
    (BaseResource, "Resources"),
    (Output, "Outputs"),
)


class NameFault(NamedTuple):
    """What is wrong with the name of a member.

    Args:
        path: The way to the member.
        message: What is wrong.
        fix: What to do about it.
        declared: The member, where it is one that is wrong and not two together.
    """

    path: DocumentPath
    message: str
    fix: str
    declared: Declaration | None = None


def section_of(declared: Declaration) -> str:
    """Return the section that a declaration is in."""
    return next(name for cls, name in SECTIONS if isinstance(declared, cls))


def name_faults(members: Sequence[Member]) -> Iterator[NameFault]:
    """Yield what is wrong with the names of the members of a stack."""
    first: dict[tuple[str, str], Declaration] = {}
    for member in members:
        declared, logical_id = member.declaration, member.logical_id
        path = (section_of(declared), logical_id)
        valid = LOGICAL_ID.fullmatch(logical_id) and len(logical_id) <= LONGEST_LOGICAL_ID
        if not valid and not isinstance(declared, Metadata):
            fix = "use letters and digits only (A-Z, a-z, 0-9), 255 at most"
            yield NameFault(path, f"{logical_id!r} is not a logical id", fix, declared)
        if path in first:
            known = first[path]
            what = f"it is declared at {known.place} already"
            if known is declared:
                what = "the same declaration was added twice"
            fix = "give one of them another logical id, or a scope"
            yield NameFault(path, f"the logical id {logical_id!r} is taken: {what}", fix, declared)
        first.setdefault(path, declared)
    for section, logical_id in first:
        if section == "Parameters" and ("Resources", logical_id) in first:
            message = f"{logical_id!r} is the logical id of a parameter and of a resource"
            yield NameFault((section, logical_id), message, "give one of them another logical id")
