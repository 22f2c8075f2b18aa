"""Where the values of a document stand after a transform has put them elsewhere in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from sampy.errors import DocumentPath, Place, Source

Moves = Mapping[DocumentPath, tuple[Source, DocumentPath]]
"""Where values came from, by where they are now; what lies in such a value moved with it."""


@attrs.frozen(eq=False)
class MovedSource:
    """The source of a document that a transform made of another one.

    Args:
        origin: The source of the document that it was made of.
        moves: What came from another place of that document, or from another file.
    """

    origin: Source
    moves: Moves

    @property
    def folder(self) -> Path | None:
        """The folder that local paths in the document are relative to."""
        return self.origin.folder

    def place(self, path: DocumentPath) -> Place | None:
        """Return where the value at `path`, or its nearest surrounding that is known, was written."""
        for length in range(len(path), 0, -1):
            moved = self.moves.get(path[:length])
            if moved is not None:
                source, start = moved
                return source.place((*start, *path[length:]))
        return self.origin.place(path)
