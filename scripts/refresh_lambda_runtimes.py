"""Makes sampy/data/lambda_runtimes.json, the dates at which runtimes end, of the installed cfn-lint."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from tables import PACKAGE, canonical, write_or_check


def row(lifecycle: dict[str, Any]) -> dict[str, Any]:
    """Return when a runtime ends, in the words of AWS's page "Lambda runtimes"."""
    return {
        "Deprecated": lifecycle["deprecated"],
        "BlockCreate": lifecycle["create-block"],
        "BlockUpdate": lifecycle["update-block"],
        "Successor": lifecycle["successor"],
    }


def main() -> None:
    """Write or check the table."""
    source = files("cfnlint").joinpath("data/AdditionalSpecs/LmbdRuntimeLifecycle.json")
    runtimes = json.loads(source.read_text(encoding="utf-8"))
    table = {name: row(lifecycle) for name, lifecycle in runtimes.items()}
    write_or_check({PACKAGE / "data/lambda_runtimes.json": canonical(table)}, __doc__)


if __name__ == "__main__":
    main()
