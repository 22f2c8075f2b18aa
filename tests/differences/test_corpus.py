"""Pairs of templates, each with what CloudFormation does according to the page of AWS that it names.

Each file has the template before, a JSON Merge Patch (RFC 7396) that makes the one after of it, and what is expected of
each resource that changes. What isn't listed must not change.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from sampy import Context
from sampy.differences.comparing import Given, diff
from sampy.differences.model import Difference, ResourceChange
from sampy.formats.reading import read

CORPUS = Path(__file__).parent / "corpus"
CASES = sorted(CORPUS.rglob("*.yaml"))
_KNOWN = {
    *("page", "before", "patch", "expected", "sections", "notes", "region"),
    *("before_parameters", "after_parameters", "before_tags", "after_tags"),
}


def merge(document: Any, patch: Any) -> Any:
    """Return a document after a JSON Merge Patch."""
    if not isinstance(patch, dict):
        return copy.deepcopy(patch)
    result = dict(document) if isinstance(document, dict) else {}
    for key, value in patch.items():
        result[key] = merge(result.get(key), value)
        if value is None:
            del result[key]
    return result


def told(case: Any) -> Difference:
    """Return the difference of a case."""
    return diff(
        case["before"],
        merge(case["before"], case["patch"]),
        context=Context(region=case["region"]) if "region" in case else None,
        before_given=Given(case.get("before_parameters", {}), case.get("before_tags")),
        after_given=Given(case.get("after_parameters", {}), case.get("after_tags")),
    )


def said(change: ResourceChange, expected: Any) -> Any:
    """Return what is said of a resource, of all that is expected of one."""
    changes = {
        ".".join(str(step) for step in each.path): f"{each.effect}"
        + (f" because {each.because}" if each.because else "")
        for each in change.changes
    }
    known = {
        "action": str(change.action),
        "effect": str(change.effect),
        "changes": changes,
        "renamed_from": change.renamed_from,
        "keeping": str(change.keeping),
        "loses_data": change.loses_data,
    }
    return {name: known[name] for name in expected}


def test_the_corpus_is_large_enough() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.relative_to(CORPUS).with_suffix("").as_posix())
def test_what_becomes_of_each_resource_is_what_the_page_says(path: Path) -> None:
    case: Any = read(path).document
    assert not case.keys() - _KNOWN
    found = told(case)
    expected = {name: {"action": "modify", **each} for name, each in case["expected"].items()}
    assert {each.logical_id for each in found.resources} == expected.keys()
    assert {each.logical_id: said(each, expected[each.logical_id]) for each in found.resources} == expected
    assert sorted(f"{each.section} {each.name}" for each in found.sections) == sorted(case.get("sections", []))
    assert len(found.notes) == len(case.get("notes", []))
    assert all(any(words in note for note in found.notes) for words in case.get("notes", []))
