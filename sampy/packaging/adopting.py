"""Keeps the code of a stack where it is, if another tool deployed it from elsewhere and it is the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

import attrs

from sampy.aws import Account
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.packaging.counterparts import Use, counterpart, pointed_at, uses
from sampy.packaging.model import Artifact, Location, Packaged
from sampy.packaging.nested import SUFFIX
from sampy.packaging.s3_places import Known, S3Place, known_of, moved, s3_place, value_at
from sampy.packaging.same_content import same_object
from sampy.packaging.same_template import SameTemplate
from sampy.packaging.values import with_values
from sampy.template import Template

Compile: TypeAlias = Callable[[Template], Template]
"""Compiles a template."""
_Same: TypeAlias = Callable[[Artifact, S3Place], bool]

_AT_ONCE = 8
"""How many objects are looked into at the same time."""
_UNKNOWN = Known({f"AWS::{name}": name for name in ("AccountId", "Region", "Partition", "URLSuffix")})
"""Stands for what is known where no account is asked: a bucket is told by it, and which one it is doesn't matter."""


def adopted(
    account: Account,
    packaged: Packaged,
    location: Location,
    deployed: Mapping[str, Json],
    compiled: Compile,
) -> Packaged:
    """Return a packaged stack with the deployed places of what was deployed from elsewhere, and is the same.

    What the SAM CLI or ``aws cloudformation package`` uploaded has other names, of the same files: a stack that is
    deployed with sampy for the first time would change in every function. A place is kept in the template before its
    transforms, so that the names that these make of it come out as they are deployed too.

    Args:
        account: Where the stack is.
        packaged: The packaged stack.
        location: Where its artifacts would be uploaded to.
        deployed: The deployed template, after its transforms.
        compiled: Compiles a template.

    Returns:
        The stack, without the artifacts that nothing points at any more.

    Raises:
        AwsError: Where the account can't be told. An object that can't be read is another than the built one.
        CompileError: Where the template can't be compiled anew.
    """
    known = known_of(account)
    same_template = SameTemplate(account, packaged.artifacts, location, known, compiled)

    def same(artifact: Artifact, place: S3Place) -> bool:
        if artifact.suffix == SUFFIX:
            return same_template(artifact, place)
        return same_object(account, artifact, place)

    return _adopted(packaged, location, deployed, compiled, known, same)


def adopted_by_name(
    packaged: Packaged, location: Location, deployed: Mapping[str, Json], compiled: Compile
) -> Packaged:
    """Return a packaged stack with the deployed places of what is there under the name that it has here too.

    It asks no account, and so doesn't know what another tool deployed; nor need it know the bucket.

    Args:
        packaged: The packaged stack.
        location: Where its artifacts would be uploaded to.
        deployed: The deployed template, after its transforms.
        compiled: Compiles a template.

    Raises:
        CompileError: Where the template can't be compiled anew.
    """

    def same(artifact: Artifact, place: S3Place) -> bool:
        return place.name == artifact.name

    return _adopted(packaged, location, deployed, compiled, _UNKNOWN, same)


@attrs.frozen
class _Deployed:
    """Where something is deployed.

    Args:
        value: The place, as the deployed template has it.
        place: The place.
    """

    value: Json
    place: S3Place


def _adopted(
    packaged: Packaged,
    location: Location,
    deployed: Mapping[str, Json],
    compiled: Compile,
    known: Known,
    same: _Same,
) -> Packaged:
    found = uses(packaged, location)
    there = {use: list(_places(use, packaged.template, deployed, known)) for use in found}
    answers = _answers({(use.artifact.name, each.place): use.artifact for use in found for each in there[use]}, same)
    moves: dict[DocumentPath, Json] = {}
    for use, places in there.items():
        if len({each.place for each in places}) == 1 and answers[use.artifact.name, places[0].place]:
            own = packaged.late.get(use.way) or value_at(packaged.written.document, use.way)
            to = moved(own, places[0].value)
            if to not in (None, own):
                moves[use.way] = to
    if not moves:
        return packaged
    late = {way: moves.pop(way, value) for way, value in packaged.late.items()}
    written = with_values(packaged.written, moves)
    adopted = attrs.evolve(packaged, written=written, late=late)
    template = adopted.finished(compiled(written))
    notes = tuple(dict.fromkeys([*template.notes, *packaged.template.notes]))
    return attrs.evolve(
        adopted,
        template=attrs.evolve(template, notes=notes),
        artifacts=_needed(packaged.artifacts, template, location),
    )


def _places(use: Use, template: Template, deployed: Mapping[str, Json], known: Known) -> Iterator[_Deployed]:
    for path in use.became:
        value = counterpart(path, template.document, deployed)
        place = s3_place(value, known)
        if place is not None:
            yield _Deployed(value, place)


def _answers(questions: Mapping[tuple[str, S3Place], Artifact], same: _Same) -> Mapping[tuple[str, S3Place], bool]:
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = pool.map(lambda question: same(questions[question], question[1]), questions)
        return dict(zip(questions, answers, strict=True))


def _needed(artifacts: Iterable[Artifact], template: Template, location: Location) -> tuple[Artifact, ...]:
    """Return the artifacts that a template points at, itself or by the templates that it points at."""
    given = list(artifacts)
    needed = pointed_at(template.document, location, given)
    # A template comes after all that it uses, and so before it here.
    for artifact in reversed(given):
        if artifact.name in needed and artifact.suffix == SUFFIX:
            text = artifact.path.read_text(encoding="utf-8")
            needed |= {each.name for each in given if each.name in text}
    return tuple(artifact for artifact in given if artifact.name in needed)
