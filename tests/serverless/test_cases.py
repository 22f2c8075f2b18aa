"""Each template of tests/cases compiles to what the official translator makes of it, in every partition."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy import Context, Template, compile
from sampy.formats.reading import read
from tests.oracle import official, without_deployment_hash

CASES = Path(__file__).parent.parent / "cases"
REGIONS = ("us-east-1", "cn-north-1", "us-gov-west-1")


def in_any_order(value: Any) -> Any:
    """Return a document with its lists sorted, but for the arguments of functions, whose order has a meaning."""
    if isinstance(value, dict):
        return {
            key: [in_any_order(item) for item in each]
            if key.startswith("Fn::") and key not in ("Fn::And", "Fn::Or") and isinstance(each, list)
            else in_any_order(each)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return sorted((in_any_order(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("case", sorted(CASES.rglob("*.yaml")), ids=lambda case: case.relative_to(CASES).as_posix())
def test_a_template_compiles_to_the_official_output(case: Path, region: str) -> None:
    file = read(case)
    before = json.dumps(file.document)
    ours = compile(Template(file.document, source=file), Context(region=region, limits=False)).to_dict()
    theirs = official(dict(file.document), region=region)
    assert in_any_order(without_deployment_hash(ours)) == in_any_order(without_deployment_hash(theirs))
    assert json.dumps(file.document) == before
