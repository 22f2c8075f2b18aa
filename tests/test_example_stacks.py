"""The example stacks: each of them equals what AWS makes of the same document, and has no error that cfn-lint knows."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sampy import Context, Template, compile
from sampy.findings import Severity
from sampy.formats.reading import read
from sampy.lint.linting import lint
from sampy.loading import Loaded, load
from sampy.starting.templates import project_template, template_names
from sampy.states.definitions import definitions
from sampy.transforms.project import project_transforms
from tests.oracle import official, without_deployment_hash
from tests.states.linters import CFN_LINT_GAPS, STATELINT_GAPS, beyond, cfn_lint, statelint

ROOT = Path(__file__).parent.parent
GET_HTML = ROOT / "tests/cases/get_html.yaml"


@cache
def stacks() -> dict[str, Loaded]:
    """Return all example stacks by name."""
    return {each.name: each for each in load(ROOT / "stacks", Context())}


def compiled(loaded: Loaded) -> Template:
    """Return what a stack compiles to with the transforms of this project."""
    return compile(loaded.source, transforms=project_transforms(ROOT / "transforms"))


NAMES = sorted(stacks())


def uploaded(value: Any) -> Any:
    """Return a document with its local paths as if they were uploaded: the official translator takes no others."""
    if isinstance(value, list):
        return [uploaded(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: f"s3://bucket/{each}"
        if key.endswith("Uri") and isinstance(each, str) and "://" not in each
        else uploaded(each)
        for key, each in value.items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_stack_equals_the_official_output_of_the_same_document(name: str) -> None:
    # Transforms of a project come after that of AWS, which alone is compared.
    document = uploaded(dict(compiled(stacks()[name]).written))
    document["Transform"] = "AWS::Serverless-2016-10-31"
    ours = compile(document, Context(checks=False)).to_dict()
    assert without_deployment_hash(ours) == without_deployment_hash(official(document))


@pytest.mark.parametrize("name", NAMES)
def test_cfn_lint_finds_no_error_in_a_stack(name: str) -> None:
    found = [str(each) for each in lint(compiled(stacks()[name])) if each.severity is Severity.ERROR]
    assert found == []


@pytest.mark.parametrize("name", ["blueprints", "order-workflow", "tally"])
def test_the_linters_of_state_machines_find_nothing_in_a_stack(name: str) -> None:
    machines = list(definitions(compiled(stacks()[name])))
    assert machines != []
    for each in machines:
        assert beyond(STATELINT_GAPS, each.logical_id, statelint(each.document)) == []
        assert beyond(CFN_LINT_GAPS, each.logical_id, cfn_lint(each.document)) == []


def test_the_yaml_of_the_blog_equals_the_official_output() -> None:
    file = read(GET_HTML)
    ours = compile(Template(file.document, source=file)).to_dict()
    assert without_deployment_hash(ours) == without_deployment_hash(official(dict(file.document)))


@pytest.mark.parametrize("name", template_names())
def test_a_stack_has_a_page_that_explains_it(name: str) -> None:
    page = (ROOT / "docs" / "stacks" / f"{name}.md").read_text(encoding="utf-8")
    assert f"sampy init --template {name}\n" in page
    assert project_template(name).about.strip()
