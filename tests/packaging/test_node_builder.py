"""Packages of Node.js are installed for Lambda's system, as the lock has them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.projects import contents, function, packaged, problems, write

PACKAGE = {"name": "votes", "version": "1.0.0", "dependencies": {"colours": "file:./colours"}}
CODE = {
    "code/index.js": "exports.vote = require('colours')\n",
    "code/package.json": json.dumps(PACKAGE),
    "code/colours/package.json": '{"name": "colours", "version": "2.0.0"}',
    "code/colours/index.js": "module.exports = ['red']\n",
    "template.yaml": function("Runtime: nodejs22.x", "CodeUri: code"),
}
SOURCE = {"index.js", "package.json", "colours/package.json", "colours/index.js"}
MODULES = {"node_modules/colours/package.json", "node_modules/colours/index.js"}
needs_npm = pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm here")


@needs_npm
def test_packages_come_beside_the_code(project: Path) -> None:
    write(project, {**CODE, "code/node_modules/old/index.js": "stale"})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact).keys() == SOURCE | MODULES
    assert not (project / "code" / "package-lock.json").exists()


@needs_npm
def test_a_layer_gets_its_packages_below_nodejs(project: Path) -> None:
    properties = "{Content: code, CompatibleRuntimes: [nodejs22.x]}"
    layer = f"{{Type: AWS::Lambda::LayerVersion, Properties: {properties}}}"
    write(project, {**CODE, "template.yaml": f"Resources: {{L: {layer}}}"})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact).keys() == {f"nodejs/{name}" for name in SOURCE | MODULES}


@needs_npm
def test_packages_are_installed_anew_only_where_they_changed(project: Path) -> None:
    write(project, CODE)
    said: list[str] = []
    first = packaged(project, progress=said.append)
    assert packaged(project, progress=said.append).artifacts == first.artifacts
    installing = ["installing the packages of code for x64 with npm", "packing code"]
    assert said == installing
    write(project, {"code/colours/index.js": "module.exports = ['blue']\n"})
    assert packaged(project, progress=said.append).artifacts != first.artifacts
    assert said == installing * 2


@needs_npm
def test_a_lock_that_doesnt_fit_is_told(project: Path) -> None:
    write(project, CODE)
    subprocess.run(["npm", "install", "--package-lock-only", "--silent"], cwd=project / "code", check=True)
    other = {**PACKAGE, "dependencies": {"colours": "file:./colours", "shapes": "file:./shapes"}}
    write(project, {"code/package.json": json.dumps(other), "code/shapes/package.json": '{"name": "shapes"}'})
    (told,) = problems(project)
    assert told.startswith("template.yaml:8:7: Vote: the dependencies in code/package.json can't be installed")
    assert "Missing: shapes@" in told


@pytest.mark.usefixtures("node_packages")
class TestInstalled:
    """With real packages."""

    def test_binaries_fit_the_processor(self, project: Path) -> None:
        package = {"name": "votes", "version": "1.0.0", "dependencies": {"esbuild": "0.21.5"}}
        lines = ("Runtime: nodejs22.x", "Architectures: [arm64]", "CodeUri: code")
        write(project, {"code/package.json": json.dumps(package), "template.yaml": function(*lines)})
        (artifact,) = packaged(project).artifacts
        files = contents(artifact)
        assert files["node_modules/@esbuild/linux-arm64/bin/esbuild"][18] == 0xB7
        assert [name for name in files if name.startswith("node_modules/@esbuild/linux-x64")] == []


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (
            {"code/package.json": '{"dependencies": {"common": "file:../common"}}'},
            "the package 'common' lies outside of 'code', where npm can't install it from",
        ),
        ({"code/yarn.lock": ""}, "code/yarn.lock can't be read by npm, which would install other versions"),
        ({"code/package.json": "{"}, "code/package.json is not valid JSON: "),
    ],
    ids=["outside", "another lock", "no json"],
)
def test_what_npm_cant_install_is_told(project: Path, files: dict[str, str], message: str) -> None:
    write(project, {**CODE, **files})
    (told,) = problems(project)
    assert told.startswith(f"template.yaml:8:7: Vote: {message}")


def test_code_without_dependencies_is_packed_as_it_lies(project: Path) -> None:
    write(project, {**CODE, "code/package.json": '{"type": "module"}'})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact).keys() == SOURCE


def test_without_npm_it_is_told(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    write(project, CODE)
    (told,) = problems(project)
    assert told == (
        "template.yaml:8:7: Vote: the dependencies in code/package.json can't be installed: there is no 'npm' here\n"
        "    install it, or add it to the PATH"
    )
