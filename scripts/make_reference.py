"""Makes the pages of docs/reference of the classes of sampy.serverless and sampy.serverless.events."""

from __future__ import annotations

from reference.pages import pages
from tables import PACKAGE, write_or_check

FOLDER = PACKAGE.parent / "docs" / "reference"


def main() -> None:
    """Write or check the pages; a page of a type that is gone is removed."""
    write_or_check({FOLDER / name: text for name, text in pages().items()}, __doc__, alone_in=FOLDER)


if __name__ == "__main__":
    main()
