"""How code is built."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import attrs

_FOLDER = Path(".sampy", "build")


def _say_nothing(what: str) -> None:
    """Tell nobody what is being built."""


@attrs.frozen(kw_only=True)
class BuildOptions:
    """How code is built.

    Args:
        project: The folder of the project: links in code may lead anywhere in it, and nowhere else.
        region: The region of the bucket, which the URLs of nested templates name.
        folder: Where what is built is kept; ``.sampy/build`` of the project where it isn't given.
        image_repository: The address of the repository that images are pushed to, without a tag.
        jobs: How many builds run at a time.
        fresh: Whether to build everything anew, whatever is kept.
        progress: Is told what is built, in a few words, each time that something isn't kept from before; may be called
            by several threads at once.
    """

    project: Path = attrs.field(factory=Path.cwd)
    region: str = "us-east-1"
    folder: Path = attrs.field()
    image_repository: str | None = None
    jobs: int = attrs.field(default=4, validator=attrs.validators.ge(1))
    fresh: bool = False
    progress: Callable[[str], None] = _say_nothing

    @folder.default
    def _in_the_project(self) -> Path:
        return self.project / _FOLDER
