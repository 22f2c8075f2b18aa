"""The pages of docs/reference: they are up to date, tell of everything, and their examples are what they say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sampy import Context, Template, compile
from sampy.declaration import properties
from sampy.formats import read
from sampy.serverless import registry
from scripts.reference.annotations import is_property_type
from scripts.reference.catalogue import Subject, event_types, public_classes, resource_types
from scripts.reference.docstrings import docstring_of, meaning
from scripts.reference.examples import declared, document_of, module_of
from scripts.reference.pages import pages, property_types_of
from tests.oracle import REGIONS, in_any_order, official, without_deployment_hash

FOLDER = Path(__file__).parents[2] / "docs" / "reference"
SUBJECTS = (*resource_types(), *event_types())
EXAMPLE = re.compile(
    r"^```python\n(.*?)^```\n\nThe same as a SAM template:\n\n```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL
)


def written() -> dict[str, str]:
    """Return the pages on disk by their paths."""
    return {path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.md")}


def examples() -> list[object]:
    """Return Python and YAML of each example on the pages."""
    return [
        pytest.param(python, yaml, id=f"{name}-{number}")
        for name, text in sorted(written().items())
        for number, (python, yaml) in enumerate(EXAMPLE.findall(text))
    ]


def test_the_pages_are_what_the_script_makes() -> None:
    made, found = pages(), written()
    different = sorted(name for name in made.keys() | found.keys() if made.get(name) != found.get(name))
    assert different == [], "run make reference"


def test_every_type_and_event_of_the_registry_has_a_page() -> None:
    resources = {subject.title for subject in resource_types()}
    assert resources == {f"{registry.PREFIX}{name}" for name in registry.RESOURCE_MODULES}
    modules = {
        "functions": registry.FUNCTION_EVENT_MODULES,
        "state machines": registry.STATE_MACHINE_EVENT_MODULES,
    }
    for of, names in modules.items():
        assert sorted(each.cls.TYPE for each in event_types() if of in each.of) == sorted(names)
    assert {subject.page for subject in SUBJECTS} < pages().keys()
    assert len({subject.page for subject in SUBJECTS}) == len(SUBJECTS)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.page)
def test_every_type_and_event_has_an_example(subject: Subject) -> None:
    example = docstring_of(subject.cls).example
    assert example, f"{subject.cls.__name__} has no `Example::` in its docstring"
    assert f"{subject.cls.__name__}(" in example
    assert module_of(example) in pages()[subject.page]


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.page)
def test_every_property_has_a_meaning(subject: Subject) -> None:
    classes = [subject.cls, *property_types_of(subject)]
    silent = [
        f"{cls.__name__}.{each.field}"
        for cls in classes
        for each in properties(cls).values()
        if not meaning(cls, each.field)
    ]
    assert silent == []
    assert all(docstring_of(cls).description for cls in classes)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.page)
def test_the_names_of_property_types_are_unique_on_a_page(subject: Subject) -> None:
    names = [cls.__name__ for cls in property_types_of(subject)]
    assert len(names) == len(set(names))


def test_every_public_property_type_is_on_a_page() -> None:
    told = {cls for subject in SUBJECTS for cls in property_types_of(subject)}
    assert {cls for cls in public_classes() if is_property_type(cls)} - told == set()


@pytest.mark.parametrize(("python", "yaml"), examples())
def test_an_example_compiles_to_the_official_output(python: str, yaml: str, tmp_path: Path) -> None:
    path = tmp_path / "template.yaml"
    path.write_text(yaml, encoding="utf-8")
    file = read(path)
    document = document_of(declared(python, "example"))
    assert json.loads(json.dumps(file.document)) == document
    for region in REGIONS:
        of_python = compile(declared(python, "example"), Context(region=region)).to_dict()
        assert compile(Template(file.document, source=file), Context(region=region)).to_dict() == of_python
        theirs = official(dict(file.document), region=region)
        assert in_any_order(without_deployment_hash(of_python)) == in_any_order(without_deployment_hash(theirs))
