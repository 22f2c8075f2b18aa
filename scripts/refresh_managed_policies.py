"""Makes the tables of sampy/data/managed_policies, names to ARNs, of the installed aws-sam-translator."""

from __future__ import annotations

import json
from importlib.resources import files

from tables import PACKAGE, canonical, write_or_check


def main() -> None:
    """Write or check the table of each partition."""
    source = files("samtranslator").joinpath("internal/data/aws_managed_policies.json")
    partitions = json.loads(source.read_text(encoding="utf-8"))
    folder = PACKAGE / "data/managed_policies"
    write_or_check({folder / f"{partition}.json": canonical(arns) for partition, arns in partitions.items()}, __doc__)


if __name__ == "__main__":
    main()
