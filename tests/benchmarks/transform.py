"""The transform in process: sampy beside aws-sam-translator, over the same templates in the same run."""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sampy import CompileError, Context, compile
from sampy.formats.reading import read
from tests.oracle import official

Document = dict[str, Any]
RUNS = 5


def report(folder: Path) -> str:
    """Return the comparison over all templates below `folder` that both compile."""
    documents = [document for document in _templates(folder) if _compiles(document)]
    if not documents:
        return f"no template in {folder}"
    ours = _best(documents, _sampy)
    theirs = _best(documents, official)
    json_time = _best(documents, _json)
    return "\n".join(
        (
            f"  {len(documents)} templates, best of {RUNS}, sums of times",
            f"  {'json.loads + json.dumps':28} {json_time * 1e3:9.2f} ms",
            f"  {'sampy.compile':28} {ours * 1e3:9.2f} ms   {ours / json_time:7.1f} times JSON",
            f"  {'aws-sam-translator':28} {theirs * 1e3:9.2f} ms   {theirs / ours:7.1f} times sampy",
            f"  peak memory of one compile: sampy {_peak(documents, _sampy):.0f} kB, "
            f"aws-sam-translator {_peak(documents, official):.0f} kB",
        )
    )


def _templates(folder: Path) -> list[Document]:
    found: list[Document] = []
    for path in sorted([*folder.rglob("*.yaml"), *folder.rglob("*.json")]):
        document: Document = dict(read(path).document)
        found.append(document.get("input", document))
    return [document for document in found if "Resources" in document]


def _compiles(document: Document) -> bool:
    try:
        _sampy(document)
        official(document)
    except CompileError:
        return False
    return True


def _sampy(document: Document) -> object:
    return compile({**document, "Transform": "AWS::Serverless-2016-10-31"}, Context(limits=False))


def _json(document: Document) -> object:
    return json.loads(json.dumps(document))


def _best(documents: list[Document], run: Callable[[Document], object]) -> float:
    """Return the sum over the documents of the best time of each."""
    return sum(min(_timed(document, run) for _ in range(RUNS)) for document in documents)


def _timed(document: Document, run: Callable[[Document], object]) -> float:
    copy = json.loads(json.dumps(document))
    start = time.perf_counter()
    run(copy)
    return time.perf_counter() - start


def _peak(documents: list[Document], run: Callable[[Document], object]) -> float:
    """Return the highest memory, in kB, that a compile adds at its peak."""
    peaks = []
    for document in documents:
        tracemalloc.start()
        run(json.loads(json.dumps(document)))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    return max(peaks) / 1e3
