"""What the drawn templates cover, and how many of them the official translator accepts."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings, strategies as st

from tests.comparison import Rejected, theirs
from tests.strategies.templates import PREFIX, templates

Document = dict[str, Any]


def drawn(strategy: st.SearchStrategy[Document], count: int, start: int = 0) -> list[Document]:
    """Return some templates of a strategy, the same ones each time."""
    found: list[Document] = []

    @seed(start)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(document: Document) -> None:
        found.append(document)

    draw()
    return found


def kinds(document: Document) -> list[str]:
    """Return the Serverless types of a template, and its events by the type of their owner."""
    result: list[str] = []
    for resource in document["Resources"].values():
        if not isinstance(resource, dict) or not str(resource.get("Type")).startswith(PREFIX):
            continue
        name = resource["Type"].removeprefix(PREFIX)
        result.append(name)
        properties = resource.get("Properties")
        events = properties.get("Events") if isinstance(properties, dict) else None
        for event in events.values() if isinstance(events, dict) else ():
            if isinstance(event, dict):
                result.append(f"{name}.{event.get('Type')}")
    return result


def report(count: int, start: int) -> str:
    """Return what so many drawn templates cover, and why some of them are invalid."""
    documents = drawn(templates(), count, start)
    seen, valid, causes = Counter[str](), Counter[str](), Counter[str]()
    accepted = 0
    for document in documents:
        outcome = theirs(document)
        good = isinstance(outcome, dict)
        accepted += good
        names = set(kinds(document))
        seen.update(names)
        valid.update(names if good else ())
        if not good:
            causes[outcome.messages[0] if isinstance(outcome, Rejected) else str(outcome)] += 1
    lines = [f"{len(documents)} templates, {accepted / len(documents):.0%} accepted"]
    lines += [f"{name:40} in {seen[name]:4}, accepted {valid[name]:4}" for name in sorted(seen)]
    return "\n".join([*lines, *(f"{number:4} {cause[:200]}" for cause, number in causes.most_common(25))])


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    print(report(options.count, options.seed))
