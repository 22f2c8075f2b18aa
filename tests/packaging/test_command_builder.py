"""A command of the user's builds code in a copy of its folder, and what it leaves in ARTIFACTS_DIR is packaged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.packaging.projects import contents, function, packaged, problems, write


def template(build: str, *lines: str) -> str:
    return function("Runtime: provided.al2023", "CodeUri: code", *lines) + f"    Metadata: {build}\n"


def command(text: str, *lines: str) -> str:
    return template(json.dumps({"sampy": {"build": text}}), *lines)


def test_what_the_command_leaves_is_packaged(project: Path) -> None:
    write(project, {"code/src/main": "x", "template.yaml": command("cp src/main $ARTIFACTS_DIR/bootstrap; touch made")})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact) == {"bootstrap": b"x"}
    assert sorted(path.name for path in (project / "code").iterdir()) == ["src"]


def test_the_command_knows_what_it_builds_for(project: Path) -> None:
    text = 'echo "$SAMPY_RUNTIME $SAMPY_ARCHITECTURE" > $ARTIFACTS_DIR/for'
    write(project, {"code/a": "x", "template.yaml": command(text, "Architectures: [arm64]")})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact) == {"for": b"provided.al2023 arm64\n"}


@pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")
def test_makefiles_are_run_as_sam_does(project: Path) -> None:
    makefile = "build-Vote:\n\tcp app.py $(ARTIFACTS_DIR)/main.py\n"
    write(project, {"code/app.py": "x", "template.yaml": template("{BuildMethod: makefile}")})
    (project / "code" / "Makefile").write_text(makefile, encoding="utf-8")
    (artifact,) = packaged(project).artifacts
    assert contents(artifact) == {"main.py": b"x"}


def test_it_runs_again_only_where_something_changed(project: Path) -> None:
    write(project, {"code/app.py": "x", "template.yaml": command("cp app.py $ARTIFACTS_DIR")})
    said: list[str] = []
    packaged(project, progress=said.append)
    packaged(project, progress=said.append)
    assert said == ["running cp app.py $ARTIFACTS_DIR", "packing code"]
    write(project, {"code/app.py": "y"})
    packaged(project, progress=said.append)
    assert said[2:] == ["running cp app.py $ARTIFACTS_DIR", "packing code"]


def test_times_and_rights_that_it_leaves_dont_matter(project: Path) -> None:
    text = "cp app.py $ARTIFACTS_DIR; touch -t 200001010000 $ARTIFACTS_DIR/app.py; chmod 600 $ARTIFACTS_DIR/app.py"
    write(project, {"code/app.py": "x", "a.yaml": command(text)})
    write(project, {"b.yaml": command("cp app.py $ARTIFACTS_DIR")})
    assert packaged(project, "a.yaml").artifacts[0].digest == packaged(project, "b.yaml").artifacts[0].digest


def test_what_a_command_that_fails_says_is_told(project: Path) -> None:
    text = "seq 100; echo 'at https://me:key@example.com/x' >&2; exit 3"
    write(project, {"code/app.py": "x", "template.yaml": command(text)})
    (told,) = problems(project)
    first, *lines = told.splitlines()
    assert first == f"template.yaml:8:7: Vote: the build command failed: {text}"
    assert lines == [
        *(f"    {number}" for number in range(1, 9)),
        "    ...",
        *(f"    {number}" for number in range(82, 101)),
        "    at https://example.com/x",
        "    see what it says; it runs in a copy of 'code'",
    ]


def test_a_command_that_leaves_nothing_is_told(project: Path) -> None:
    write(project, {"code/app.py": "x", "template.yaml": command("true")})
    assert problems(project) == [
        "template.yaml:8:7: Vote: the build command left nothing: true\n"
        "    let it copy what it makes into $ARTIFACTS_DIR"
    ]


def test_what_is_no_command_is_told(project: Path) -> None:
    write(project, {"code/app.py": "x", "template.yaml": template("{sampy: {build: [make, all]}}")})
    assert problems(project) == [
        "template.yaml:8:7: Vote: its build can't be ['make', 'all']\n    give a command, or false for none"
    ]


def test_several_builds_run_at_a_time(project: Path) -> None:
    # Each waits for the other: one after the other, neither would end.
    wait = "touch {mine}; for i in $(seq 100); do [ -e {other} ] && break; sleep 0.05; done; cp {other} $ARTIFACTS_DIR"
    functions = "".join(
        f"  {name}:\n    Type: AWS::Lambda::LayerVersion\n    Properties: {{Content: {name}}}\n"
        f"    Metadata: {json.dumps({'sampy': {'build': wait.format(mine=project / mine, other=project / other)}})}\n"
        for name, mine, other in (("a", "first", "second"), ("b", "second", "first"))
    )
    write(project, {"a/f": "a", "b/f": "b", "template.yaml": f"Resources:\n{functions}"})
    assert problems(project, jobs=2) == []
