"""JSON for programs: the findings, and how many of each severity there are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sampy.findings import Finding, Severity
from sampy.lint.rule import Description


def render(findings: Sequence[Finding], descriptions: Mapping[str, Description]) -> str:
    """Return the findings as JSON."""
    counts = {str(severity): sum(each.severity is severity for each in findings) for severity in reversed(Severity)}
    report = {"findings": [_row(each) for each in findings], "counts": counts}
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def _row(finding: Finding) -> dict[str, object]:
    problem, place = finding.problem, finding.problem.place
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "message": problem.message,
        "fix": problem.fix,
        "file": place.file if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "resource": problem.resource,
        "path": list(problem.path),
        "source": finding.source,
    }
