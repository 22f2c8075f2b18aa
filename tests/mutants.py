"""Mutants of templates: each must give a template or an error of sampy, and agree with the official translator.

``python -m tests.mutants --seed 1 --count 20000`` runs many and prints what went wrong, once for each place.
``--oracle`` compares each with the official translator as well, ``--save FOLDER`` keeps an example of each finding.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from sampy.formats.reading import read
from tests.comparison import Crashed, Verdict, compared, ours
from tests.mutation import CHANGES, changed, smallest

Document = dict[str, Any]
HERE = Path(__file__).parent
CONFORMANCE = Path(os.environ.get("SAMPY_CONFORMANCE", HERE.parent.parent / "shared" / "conformance"))


@cache
def corpus(folder: Path = CONFORMANCE) -> Sequence[Document]:
    """Return the templates of tests/cases, and the inputs of the conformance cases where that folder exists."""
    cases = [dict(read(case).document) for case in sorted((HERE / "cases").rglob("*.yaml"))]
    inputs = [json.loads(case.read_text())["input"] for case in sorted(folder.glob("*/*.json"))]
    return [*cases, *inputs]


def mutants(documents: Sequence[Document], seed: int, count: int) -> Iterator[Document]:
    """Yield mutants of templates, the same ones for the same seed."""
    random = Random(seed)
    for _ in range(count):
        document = random.choice(documents)
        for _ in range(random.choice((1, 1, 1, 2, 3))):
            document = changed(document, random.choice(CHANGES), random.randrange(2**16), random.randrange(2**16))
        yield document


def verdict(document: Document, oracle: bool) -> Verdict:
    """Return whether something is wrong with what becomes of a template."""
    if oracle:
        return compared(document)
    outcome = ours(document)
    return Verdict("crash", outcome.place, outcome.text) if isinstance(outcome, Crashed) else Verdict("agree")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run mutants and print what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--oracle", action="store_true", help="compare with the official translator")
    parser.add_argument("--save", type=Path, help="a folder for an example of each finding")
    parser.add_argument("--only", default="", help="use templates with this text alone, such as a type")
    parser.add_argument("--without", default="", help="leave out templates that match this regular expression")
    options = parser.parse_args(arguments)
    documents = [
        document
        for document in corpus()
        if options.only in (text := json.dumps(document)) and not (options.without and re.search(options.without, text))
    ]
    findings: dict[tuple[str, str], tuple[Verdict, Document]] = {}
    counts = Counter[tuple[str, str]]()
    kinds = Counter[str]()
    for mutant in mutants(documents, options.seed, options.count):
        found = verdict(mutant, options.oracle)
        kinds[found.kind] += 1
        if found.fine:
            continue
        key = (found.kind, found.about)
        counts[key] += 1
        known = findings.get(key)
        if known is None or len(json.dumps(mutant)) < len(json.dumps(known[1])):
            findings[key] = (found, mutant)
    for number, (key, times) in enumerate(counts.most_common()):
        print(f"{number} {times}x {key[0]}: {key[1]}\n    {findings[key][0].detail.strip()}")
        if options.save:
            options.save.mkdir(parents=True, exist_ok=True)
            example = smallest(findings[key][1], lambda each, key=key: verdict(each, options.oracle)[:2] == key)
            text = json.dumps({"finding": list(findings[key][0]), "template": example}, indent=1)
            (options.save / f"{number}.json").write_text(text)
    print(dict(kinds))
    return 1 if findings else 0


if __name__ == "__main__":
    raise SystemExit(main())
