"""JUnit's XML, which build servers read: a failed test case for each finding."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from sampy.findings import Finding
from sampy.lint.formats.text import text_of
from sampy.lint.rule import Description

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(findings: Sequence[Finding], descriptions: Mapping[str, Description]) -> str:
    """Return the findings as test cases; one that passed, where there are none."""
    about = {"name": "sampy", "tests": str(max(len(findings), 1)), "failures": str(len(findings))}
    root = Element("testsuites", about)
    suite = SubElement(root, "testsuite", about)
    for each in findings:
        _add(suite, each)
    if not findings:
        SubElement(suite, "testcase", classname="sampy", name="nothing found")
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _add(suite: Element, finding: Finding) -> None:
    problem, place = finding.problem, finding.problem.place
    subject = problem.resource or ".".join(str(step) for step in problem.path)
    about = {"classname": place.file if place else "sampy", "name": f"{finding.rule} {subject}".strip()}
    if place is not None:
        about |= {"file": place.file, **({"line": str(place.line)} if place.line else {})}
    case = SubElement(suite, "testcase", {name: _xml(value) for name, value in about.items()})
    failure = SubElement(case, "failure", type=finding.rule, message=_xml(problem.message))
    failure.text = _xml(text_of(finding))


def _xml(text: str) -> str:
    """Return a text without the characters that XML can't hold."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
