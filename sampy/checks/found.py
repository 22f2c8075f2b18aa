"""Makes the findings of the checks."""

from __future__ import annotations

from sampy.errors import DocumentPath, Problem
from sampy.findings import Finding, Severity


def found(rule: str, message: str, fix: str, path: DocumentPath, severity: Severity = Severity.ERROR) -> Finding:
    """Return what is wrong at a path of the compiled template, which belongs to the resource that holds the path."""
    resource = str(path[1]) if path[0] == "Resources" and len(path) > 1 else None
    return Finding(rule, severity, Problem(message, fix, path, resource=resource))
