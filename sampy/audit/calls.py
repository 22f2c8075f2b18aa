"""A call of an AWS API as it was found in the code."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from sampy.audit.reading.frames import Step
from sampy.audit.reading.texts import HOLE, Parts


@attrs.frozen
class Argument:
    """What an argument of a call can be, as far as it is known.

    Args:
        texts: What it can be as a text; a hole where it can't be told, nothing where it is no text.
        items: The items of a list; None where it is none, or not all of them are known.
        entries: The entries of a map; None where it is none.
        open: There can be entries that aren't known.
    """

    texts: tuple[Parts, ...] = ()
    items: tuple[Argument, ...] | None = None
    entries: tuple[tuple[str, Argument], ...] | None = None
    open: bool = False

    def entry(self, name: str) -> Argument | None:
        """Return an entry of a map; None where there is none of the name."""
        return dict(self.entries or ()).get(name)


UNTOLD = Argument(((HOLE,),), open=True)
"""An argument of which nothing is known."""


@attrs.frozen
class AwsCall:
    """A call of an operation.

    Args:
        service: The service as boto3 names it: ``s3``.
        operation: The operation: ``ListObjectsV2``; a name of ours for what is more than one, as ``upload_file``.
        given: Its arguments.
        spelled: How the code calls it: ``s3.Bucket.upload_file``.
        step: Where the code calls it.
        certain: The code calls it for sure, as far as code can tell that is not run.
        chain: The way from the handler to it; it is of no account for whether two calls are one.
    """

    service: str
    operation: str
    given: Argument
    spelled: str
    step: Step
    certain: bool = True
    chain: tuple[Step, ...] = attrs.field(default=(), eq=False)

    def texts(self, *names: str) -> Iterator[Parts]:
        """Yield what the first given one of some arguments can be; nothing at all, where none is given."""
        for name in names:
            argument = self.given.entry(name)
            if argument is not None:
                yield from argument.texts or ((HOLE,),)
                return

    def may_have(self, name: str) -> bool:
        """Return whether an argument is given, or can be."""
        return self.given.open or self.given.entry(name) is not None
