"""What cfn-lint finds and sampy has said already is not said again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sampy.errors import DocumentPath
from sampy.findings import Finding, Severity
from sampy.lint.catalogue import LEFT_OUT

_SAME = {"I3013": "missing-log-retention", "W3045": "public-bucket"}
"""Rules of cfn-lint, and those of sampy that say the same of a resource."""
_LENGTH_OF_A_PROPERTY = 4  # Resources, the logical id, Properties, the name
_LENGTH_OF_AN_ENTRY = 2  # the section, the name


def unsaid(findings: Iterable[Finding], said: Sequence[Finding], checked: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings of cfn-lint that say anything new.

    Args:
        findings: What cfn-lint found.
        said: What sampy found.
        checked: What its checks found of that; cfn-lint says of the same value the same, in other words. Where it
            finds it worse, since it takes nothing to be newer than its schemas, it is heard.
    """
    rules = {(each.rule, each.problem.resource) for each in said}
    told: dict[DocumentPath, Severity] = {}
    for each in checked:
        told[each.problem.path] = max(each.severity, told.get(each.problem.path, Severity.INFO))
    for finding in findings:
        same = _SAME.get(finding.rule)
        if finding.rule in LEFT_OUT or (same and (same, finding.problem.resource) in rules):
            continue
        if not any(told.get(path, 0) >= finding.severity for path in _surrounding(finding.problem.path)):
            yield finding


def _surrounding(path: DocumentPath) -> Iterator[DocumentPath]:
    """Yield a path, and those of the values that hold the one at its end."""
    least = _LENGTH_OF_A_PROPERTY if path[:1] == ("Resources",) else _LENGTH_OF_AN_ENTRY
    yield path
    for length in range(least, len(path)):
        yield path[:length]
