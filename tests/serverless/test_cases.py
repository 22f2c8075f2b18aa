"""Each template of tests/cases compiles to what the official translator makes of it, in every partition."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sampy import Context, Template, compile
from sampy.formats.reading import read
from tests.oracle import REGIONS, in_any_order, official, without_deployment_hash

CASES = Path(__file__).parent.parent / "cases"


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("case", sorted(CASES.rglob("*.yaml")), ids=lambda case: case.relative_to(CASES).as_posix())
def test_a_template_compiles_to_the_official_output(case: Path, region: str) -> None:
    file = read(case)
    before = json.dumps(file.document)
    ours = compile(Template(file.document, source=file), Context(region=region, checks=False)).to_dict()
    theirs = official(dict(file.document), region=region)
    assert in_any_order(without_deployment_hash(ours)) == in_any_order(without_deployment_hash(theirs))
    assert json.dumps(file.document) == before
