"""SARIF 2.1.0, which code hosts and editors read.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from sampy.errors import Place
from sampy.findings import Finding, Severity
from sampy.lint.rule import Description
from sampy.version import __version__

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_FINGERPRINT = "sampy/v1"


def render(findings: Sequence[Finding], descriptions: Mapping[str, Description]) -> str:
    """Return the findings as a SARIF log of one run."""
    indexes = {rule_id: index for index, rule_id in enumerate(descriptions)}
    seen: Counter[str] = Counter()
    driver = {"name": "sampy", "version": __version__, "rules": [_rule(each) for each in descriptions.values()]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, indexes, seen) for each in findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False) + "\n"


def _rule(description: Description) -> dict[str, object]:
    source = description.source or ""
    parts = (description.why, f"To do: {description.fix}." if description.fix else "", source)
    text = "\n\n".join(part for part in parts if part) or description.summary
    return {
        "id": description.id,
        "shortDescription": {"text": description.summary},
        "fullDescription": {"text": description.why or description.summary},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[description.severity]},
        **({"helpUri": source} if source.startswith("https://") else {}),
    }


def _result(finding: Finding, indexes: Mapping[str, int], seen: Counter[str]) -> dict[str, object]:
    problem = finding.problem
    place = problem.place
    key = "\n".join([finding.rule, place.file if place else "", *(str(step) for step in problem.path)])
    fingerprint = sha256(key.encode()).hexdigest()[:32]
    seen[fingerprint] += 1
    subject = f"{problem.resource}: " if problem.resource else ""
    return {
        "ruleId": finding.rule,
        **({"ruleIndex": indexes[finding.rule]} if finding.rule in indexes else {}),
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{subject}{problem.message}" + (f"\n{problem.fix}" if problem.fix else "")},
        **({"locations": [_location(place, problem.path)]} if place else {}),
        "partialFingerprints": {_FINGERPRINT: f"{fingerprint}:{seen[fingerprint]}"},
    }


def _location(place: Place, path: Sequence[str | int]) -> dict[str, object]:
    region = {"startLine": place.line, "startColumn": place.column}
    known = {name: number for name, number in region.items() if number is not None and place.line is not None}
    physical = {"artifactLocation": _artifact(place.file), **({"region": known} if known else {})}
    name = ".".join(str(step) for step in path)
    return {"physicalLocation": physical, **({"logicalLocations": [{"fullyQualifiedName": name}]} if name else {})}


def _artifact(file: str) -> dict[str, str]:
    """Return where a file is: relative to the root of the sources, where it lies below it."""
    if Path(file).is_absolute():
        return {"uri": Path(file).as_uri()}
    return {"uri": quote(file), "uriBaseId": "%SRCROOT%"}
