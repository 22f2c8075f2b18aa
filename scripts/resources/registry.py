"""The registry schemas of the installed cfn-lint: one for each resource type of any region."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from cfnlint.schema import Schema as SchemaOfCfnLint

_SAM = "sam.json"


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of every resource type by the name of the type, with the attributes that it returns."""
    folder = files("cfnlint").joinpath("data/schemas")
    hashes: dict[str, str] = {}
    for region in folder.joinpath("providers").iterdir():
        if region.name.endswith(".json") and region.name != _SAM:
            hashes |= json.loads(region.read_text(encoding="utf-8"))
    found: dict[str, dict[str, Any]] = {}
    for name in sorted(hashes):
        schema = json.loads(folder.joinpath(f"resources/{hashes[name]}.json").read_text(encoding="utf-8"))
        # What `Fn::GetAtt` takes is more than the schemas say for some types; cfn-lint knows which. It takes nothing
        # that is within a list.
        schema["attributes"] = sorted(each for each in SchemaOfCfnLint(schema).get_atts if ".*." not in each)
        found[name] = schema
    return found
