"""The transform in process: sampy beside aws-sam-translator, over the same templates in the same run."""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sampy import Context, compile
from sampy.formats.reading import read
from tests.oracle import official

Document = dict[str, Any]
RUNS = 5


class Case(NamedTuple):
    """A template as text, and what it compiles to."""

    text: str
    output: Document


def report(folder: Path) -> str:
    """Return the comparison over all templates below `folder` that both compile."""
    cases = [case for document in _templates(folder) if (case := _case(document))]
    if not cases:
        return f"no template in {folder}"
    ours = _best(cases, lambda case: _sampy(json.loads(case.text)))
    theirs = _best(cases, lambda case: official(json.loads(case.text)))
    loading = _best(cases, lambda case: json.loads(case.text))
    json_time = loading + _best(cases, lambda case: json.dumps(case.output))
    ours, theirs = ours - loading, theirs - loading
    return "\n".join(
        (
            f"  {len(cases)} templates, best of {RUNS}, sums of times",
            f"  {'json.loads + json.dumps':28} {json_time * 1e3:9.2f} ms",
            f"  {'sampy.compile':28} {ours * 1e3:9.2f} ms   {ours / json_time:7.1f} times JSON",
            f"  {'aws-sam-translator':28} {theirs * 1e3:9.2f} ms   {theirs / ours:7.1f} times sampy",
            f"  peak memory of one compile: sampy {_peak(cases, _sampy):.0f} kB, "
            f"aws-sam-translator {_peak(cases, official):.0f} kB",
        )
    )


def _templates(folder: Path) -> list[Document]:
    found: list[Document] = []
    for path in sorted([*folder.rglob("*.yaml"), *folder.rglob("*.json")]):
        document: Document = dict(read(path).document)
        found.append(document.get("input", document))
    return [document for document in found if "Resources" in document]


def _case(document: Document) -> Case | None:
    """Return the template as a case; None where one of the two refuses it, or would ask the network."""
    text = json.dumps(document)
    if "AWS::Serverless::Application" in text:
        return None
    try:
        official(document)
        return Case(text, _sampy(json.loads(text)))
    except Exception:  # whatever the official translator raises for what it refuses
        return None


def _sampy(document: Document) -> Document:
    return compile({**document, "Transform": "AWS::Serverless-2016-10-31"}, Context(checks=False)).to_dict()


def _best(cases: Sequence[Case], run: Callable[[Case], object]) -> float:
    """Return the sum over the cases of the best time of each."""
    return sum(min(_timed(case, run) for _ in range(RUNS)) for case in cases)


def _timed(case: Case, run: Callable[[Case], object]) -> float:
    start = time.process_time()
    run(case)
    return time.process_time() - start


def _peak(cases: Sequence[Case], run: Callable[[Document], object]) -> float:
    """Return the highest memory, in kB, that a compile adds at its peak."""
    peaks = []
    for case in cases:
        tracemalloc.start()
        run(json.loads(case.text))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    return max(peaks) / 1e3
