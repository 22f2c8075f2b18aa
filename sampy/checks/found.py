"""Makes the findings of the checks."""

from __future__ import annotations

from sampy.errors import DocumentPath, Problem, resource_in
from sampy.findings import Finding, Severity


def found(rule: str, message: str, fix: str, path: DocumentPath, severity: Severity = Severity.ERROR) -> Finding:
    """Return what is wrong at a path of the compiled template, which belongs to the resource that holds the path."""
    return Finding(rule, severity, Problem(message, fix, path, resource=resource_in(path)))
