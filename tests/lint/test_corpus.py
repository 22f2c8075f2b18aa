"""What is found in any template of tests/cases has its place there."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import Context, Template, compile
from sampy.formats.reading import read
from sampy.lint import Selection, Severity, lint

CASES = Path(__file__).parent.parent / "cases"
CONTEXT = Context(checks=False)
ALL = Selection(severity=Severity.INFO, cfn_lint=False)
WITH_CFN_LINT = Selection(severity=Severity.WARNING)


@pytest.mark.parametrize("case", sorted(CASES.rglob("*.yaml")), ids=lambda case: case.relative_to(CASES).as_posix())
def test_every_finding_has_a_line_of_the_template(case: Path) -> None:
    file = read(case)
    lines = file.text.count("\n") + 1
    template = compile(Template(file.document, source=file), CONTEXT)
    for selection in (ALL, WITH_CFN_LINT):
        for finding in lint(template, CONTEXT, selection):
            place = finding.problem.place
            assert place is not None, finding
            assert Path(place.file).name == case.name
            assert 1 <= (place.line or 0) <= lines
            assert finding.problem.resource is None or finding.problem.resource in template.resources
