"""What holds for every template: nothing given is edited, equal input gives equal output."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from sampy import Context, compile
from sampy.formats.reading import read

CASES = sorted((Path(__file__).parent / "cases").rglob("*.yaml"))
DOCUMENTS: list[dict[str, Any]] = [dict(read(case).document) for case in CASES]


@pytest.mark.parametrize("document", DOCUMENTS, ids=[case.stem for case in CASES])
def test_equal_input_gives_equal_bytes_in_any_order_of_resources(document: dict[str, Any]) -> None:
    reversed_order = {**document, "Resources": dict(reversed(document["Resources"].items()))}
    context = Context(checks=False)
    first, again = compile(document, context), compile(copy.deepcopy(document), context)
    assert first.to_json() == again.to_json()
    other = compile(reversed_order, context).to_dict()["Resources"]
    assert isinstance(other, dict)
    assert other.keys() == first.resources.keys()


def test_json_in_and_out_is_the_same_document() -> None:
    for document in DOCUMENTS:
        compiled = compile(document, Context(checks=False))
        assert json.loads(compiled.to_json()) == compiled.to_dict()
