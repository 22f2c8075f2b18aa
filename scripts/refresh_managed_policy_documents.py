"""Makes sampy/data/managed_policy_documents.json of the installed moto: what AWS's managed policies allow.

A line a policy: the end of its ARN, and its statements.
"""

from __future__ import annotations

import ast
import json
from importlib.resources import files
from typing import Any

from tables import PACKAGE, canonical, write_or_check


def documents() -> dict[str, Any]:
    """Return the policies by their names, which the package has as JSON in the text of a module."""
    source = files("moto").joinpath("iam/aws_managed_policies.py").read_text(encoding="utf-8")
    assigned = next(node for node in ast.parse(source).body if isinstance(node, ast.Assign))
    assert isinstance(assigned.value, ast.Constant)
    found: dict[str, Any] = json.loads(str(assigned.value.value))
    return found


def main() -> None:
    """Write or check the table."""
    table = {
        f"{policy['Path'].removeprefix('/')}{name}": policy["Document"]["Statement"]
        for name, policy in documents().items()
    }
    write_or_check({PACKAGE / "data/managed_policy_documents.json": canonical(table)}, __doc__)


if __name__ == "__main__":
    main()
