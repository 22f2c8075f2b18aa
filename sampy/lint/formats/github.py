"""Workflow commands of GitHub Actions: an annotation at the line of each finding.

Source: GitHub, "Workflow commands for GitHub Actions".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sampy.findings import Finding, Severity
from sampy.lint.rule import Description

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = {**_IN_MESSAGES, ":": "%3A", ",": "%2C"}


def render(findings: Sequence[Finding], descriptions: Mapping[str, Description]) -> str:
    """Return a workflow command for each finding."""
    return "".join(f"{_command(each)}\n" for each in findings)


def _command(finding: Finding) -> str:
    problem, place = finding.problem, finding.problem.place
    about = {"title": finding.rule}
    if place is not None:
        numbers = {"line": place.line, "col": place.column}
        about = {"file": place.file, **{name: str(each) for name, each in numbers.items() if each}, **about}
    properties = ",".join(f"{name}={_escaped(value, _IN_PROPERTIES)}" for name, value in about.items())
    subject = f"{problem.resource}: " if problem.resource else ""
    message = f"{subject}{problem.message}" + (f"\n{problem.fix}" if problem.fix else "")
    return f"::{_COMMANDS[finding.severity]} {properties}::{_escaped(message, _IN_MESSAGES)}"


def _escaped(text: str, escapes: Mapping[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)
