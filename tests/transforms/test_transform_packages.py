"""Transforms that installed packages bring: found by their entry points, and named where they fail."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from sampy import CompileError, Resource, Stack, compile
from sampy.errors import Place, Problem
from sampy.intrinsics import Transform
from sampy.transforms.project import project_transforms

MODULE = """\
import attrs


def noted(template, context, *, word="acme"):
    return attrs.evolve(template, notes=(*template.notes, word))


def broken(template, context):
    return 1 / 0


TABLE = {}
"""


def install(site: Path, name: str, version: str, entry_points: str, **modules: str) -> None:
    """Put a package into a folder of installed packages as an installer does."""
    for module, text in modules.items():
        (site / f"{module}.py").write_text(text, encoding="utf-8")
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[sampy.transforms]\n{entry_points}\n", encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of installed packages."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "acme_rules", raising=False)
    return folder


def stack_with(*transforms: str) -> Stack:
    """Return a stack that goes through transforms."""
    stack = Stack("jobs", transforms=transforms)
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    return stack


def problem_of(stack: Stack, folder: Path) -> Problem:
    """Return the problem of a stack in a project with a folder of transforms."""
    with pytest.raises(CompileError) as caught:
        compile(stack, transforms=project_transforms(folder))
    (problem,) = caught.value.problems
    return problem


def test_a_package_brings_transforms(site: Path, tmp_path: Path) -> None:
    install(site, "acme-rules", "1.2", "noted = acme_rules:noted", acme_rules=MODULE)
    transforms = project_transforms(tmp_path / "transforms")
    assert "noted" in transforms
    assert "noted" in list(transforms)
    stack = Stack("jobs", transforms=["noted", Transform("noted", {"Word": "again"})])
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    assert compile(stack, transforms=transforms).notes == ("acme", "again")


def test_the_folder_of_the_project_wins_over_packages(site: Path, tmp_path: Path) -> None:
    install(site, "acme-rules", "1.2", "noted = acme_rules:noted", acme_rules=MODULE)
    (tmp_path / "transforms").mkdir()
    (tmp_path / "transforms/noted.py").write_text(
        "def transform(template, context):\n    return template\n", encoding="utf-8"
    )
    assert compile(stack_with("noted"), transforms=project_transforms(tmp_path / "transforms")).notes == ()


def test_a_failure_says_whose_transform_it_was(site: Path, tmp_path: Path) -> None:
    install(site, "acme-rules", "1.2", "broken = acme_rules:broken", acme_rules=MODULE)
    problem = problem_of(stack_with("broken"), tmp_path)
    assert problem.message == "the transform 'broken' of acme-rules 1.2 failed: ZeroDivisionError: division by zero"
    assert problem.place == Place.of(site / "acme_rules.py", 9)


@pytest.mark.parametrize(
    ("entry_point", "module", "message"),
    [
        (
            "acme_rules:noted",
            "import acme_nothing\n",
            "can't be imported: ModuleNotFoundError: No module named 'acme_nothing'",
        ),
        (
            "acme_rules:nothing",
            MODULE,
            "can't be imported: AttributeError: module 'acme_rules' has no attribute 'nothing'",
        ),
        ("acme_rules:TABLE", MODULE, "is no function: acme_rules:TABLE"),
    ],
)
def test_an_entry_point_that_leads_to_no_function(
    entry_point: str, module: str, message: str, site: Path, tmp_path: Path
) -> None:
    install(site, "acme-rules", "1.2", f"noted = {entry_point}", acme_rules=module)
    assert problem_of(stack_with("noted"), tmp_path).message == f"the transform 'noted' of acme-rules 1.2 {message}"


def test_a_package_whose_module_is_missing_is_told_at_the_line_of_the_stack(site: Path, tmp_path: Path) -> None:
    install(site, "acme-rules", "1.2", "noted = acme_rules.gone:noted")
    stack = stack_with("noted")
    problem = problem_of(stack, tmp_path)
    assert problem.message == (
        "the transform 'noted' of acme-rules 1.2 can't be imported: ModuleNotFoundError: No module named 'acme_rules'"
    )
    assert problem.place == stack.place


def test_a_resource_says_which_package_added_it(site: Path, tmp_path: Path) -> None:
    module = """\
from sampy import Resource
from sampy.visiting import added


def with_topic(template, context):
    return added(template, Resource("Alarms", "AWS::SNS::Topic"))
"""
    install(site, "acme-rules", "1.2", "topics = acme_rules:with_topic", acme_rules=module)
    template = compile(stack_with("topics"), transforms=project_transforms(tmp_path))
    assert template.origin("Alarms").rule == "added by the transform topics of acme-rules 1.2"


def test_a_name_that_two_packages_bring(site: Path, tmp_path: Path) -> None:
    install(site, "acme-rules", "1.2", "noted = acme_rules:noted", acme_rules=MODULE)
    install(site, "other-rules", "3.0", "noted = other_rules:noted", other_rules=MODULE)
    stack = stack_with("noted")
    problem = problem_of(stack, tmp_path)
    assert (problem.message, problem.fix, problem.place) == (
        "the transform 'noted' is in acme-rules 1.2 and other-rules 3.0",
        "uninstall all but one of them, or put a transform of the name into transforms/",
        stack.place,
    )


def test_a_name_like_that_of_a_package_is_questioned(site: Path, tmp_path: Path) -> None:
    install(site, "acme-rules", "1.2", "noted = acme_rules:noted", acme_rules=MODULE)
    (note,) = compile(stack_with("notde"), transforms=project_transforms(tmp_path)).notes
    assert note == "the transform 'notde' is left for CloudFormation to run; did you mean 'noted'?"


def test_a_transform_of_the_folder_needs_no_look_at_packages(tmp_path: Path) -> None:
    (tmp_path / "transforms").mkdir()
    (tmp_path / "transforms/mine.py").write_text("def transform(template, context):\n    return template\n")
    (tmp_path / "app.yaml").write_text("Transform: mine\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n")
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sampy", "synth", "app.yaml"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = set(re.findall(r"\| +([\w.]+)", run.stderr))
    assert "sampy.transforms.custom" in imported
    assert "importlib.metadata" not in imported
