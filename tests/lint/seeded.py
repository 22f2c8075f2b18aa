"""Files whose comments tell what has to be found on which of their lines: ``# fault: rule, rule``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from sampy.findings import Finding

_MARK = re.compile(r"# (?:fault|finding): ([\w, -]+)")


def marked(path: Path) -> list[tuple[int, str]]:
    """Return the line and the rule of each finding that a file is marked with."""
    lines = enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
    return sorted((number, rule) for number, line in lines for mark in _MARK.findall(line) for rule in mark.split(", "))


def told(findings: Iterable[Finding], file: str) -> list[tuple[int, str]]:
    """Return the line and the rule of each finding, all of which are in one file."""
    places = [(each.problem.place, each.rule) for each in findings]
    assert {place.file for place, _ in places if place} <= {file}
    return sorted((place.line or 0 if place else 0, rule) for place, rule in places)
