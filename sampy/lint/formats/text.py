"""Text for people: a line for each finding, what to do about it, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from sampy.findings import Finding, Severity
from sampy.lint.rule import Description


def render(findings: Sequence[Finding], descriptions: Mapping[str, Description]) -> str:
    """Return the findings as text."""
    return "".join(f"{line}\n" for line in [*(text_of(each) for each in findings), counted(findings)])


def text_of(finding: Finding) -> str:
    """Return one finding as text: ``file:line: severity rule: resource: message``, and below it what to do."""
    problem = finding.problem
    place = f"{problem.place}: " if problem.place else ""
    said = str(attrs.evolve(problem, place=None))
    if problem.fix is None and finding.source is not None:
        said += f"\n    see {finding.source}"
    return f"{place}{finding.severity} {finding.rule}: {said}"


def counted(findings: Sequence[Finding]) -> str:
    """Return how many findings of each severity there are."""
    counts = [(sum(each.severity is severity for each in findings), severity) for severity in reversed(Severity)]
    words = [f"{count} {_noun(severity)}{'s' if count > 1 else ''}" for count, severity in counts if count]
    return ", ".join(words) or "nothing found"


def _noun(severity: Severity) -> str:
    return "note" if severity is Severity.INFO else str(severity)
