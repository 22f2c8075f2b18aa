"""The checks find nothing wrong with what the official translator accepts, but where a case is about just that."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import Context, Template, compile
from sampy.checks import check
from sampy.findings import Finding, Severity
from sampy.formats.reading import read
from sampy.loading import load
from sampy.transforms.project import project_transforms

ROOT = Path(__file__).parent.parent.parent
CASES = ROOT / "tests" / "cases"
RULES = ("circular-dependency", "intrinsic", "logical-id", "parameter", "quota", "reference")
WRONG_ON_PURPOSE = {
    "references/attributes_of_generated_resources.yaml": [
        "Fn::GetAtt takes 2 arguments, not 1",
        "Fn::GetAtt takes 2 arguments, not 1",
        "Fn::GetAtt takes 2 arguments, not 3",
        "Fn::Sub can't be the attribute of Fn::GetAtt",
    ],
    "table/empty_attributes.yaml": ["there is no condition '' in the template"],
}


def errors(findings: list[Finding]) -> list[str]:
    return sorted(each.problem.message for each in findings if each.severity is Severity.ERROR and each.rule in RULES)


@pytest.mark.parametrize("case", sorted(CASES.rglob("*.yaml")), ids=lambda case: case.relative_to(CASES).as_posix())
def test_a_template_that_the_official_translator_accepts(case: Path) -> None:
    file = read(case)
    compiled = compile(Template(file.document, source=file), Context(checks=False))
    found = errors([*check(compiled, Context())])
    assert found == WRONG_ON_PURPOSE.get(case.relative_to(CASES).as_posix(), [])


@pytest.mark.parametrize("name", ["get_html", "multiplication", "votes"])
def test_an_example_stack(name: str) -> None:
    (loaded,) = load(ROOT / "stacks" / f"{name}.py", Context())
    compiled = compile(loaded.source, Context(checks=False), transforms=project_transforms(ROOT / "transforms"))
    assert errors([*check(compiled, Context())]) == []
    assert compiled.notes == ()
