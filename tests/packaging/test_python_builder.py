"""Python packages are installed for the runtime and the processor of the function, and come out the same anywhere."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from uv import find_uv_bin

from tests.packaging.projects import contents, function, packaged, problems, write

MARKUPSAFE = {"code/app.py": "import markupsafe\n", "code/requirements.txt": "markupsafe==3.0.2\n"}
LAYER = """
    Resources:
      Common:
        Type: AWS::Lambda::LayerVersion
        Properties:
          Content: code
          CompatibleRuntimes: [{runtimes}]
    """


def binaries(project: Path) -> list[str]:
    """Return the binary modules in the only archive."""
    (artifact,) = packaged(project).artifacts
    return [name for name in contents(artifact) if name.endswith(".so")]


@pytest.mark.usefixtures("python_packages")
class TestInstalled:
    """With real packages."""

    @pytest.mark.parametrize(
        ("runtime", "architecture", "binary"),
        [
            ("python3.13", "arm64", "markupsafe/_speedups.cpython-313-aarch64-linux-gnu.so"),
            ("python3.13", "x86_64", "markupsafe/_speedups.cpython-313-x86_64-linux-gnu.so"),
            ("python3.10", "arm64", "markupsafe/_speedups.cpython-310-aarch64-linux-gnu.so"),
        ],
    )
    def test_wheels_fit_the_function(self, project: Path, runtime: str, architecture: str, binary: str) -> None:
        lines = (f"Runtime: {runtime}", f"Architectures: [{architecture}]", "CodeUri: code")
        write(project, {**MARKUPSAFE, "template.yaml": function(*lines)})
        assert binaries(project) == [binary]
        # The library tells by the header which processor it is for.
        (artifact,) = packaged(project).artifacts
        machine = contents(artifact)[binary][18]
        assert machine == {"arm64": 0xB7, "x86_64": 0x3E}[architecture]

    def test_one_folder_is_built_for_each_processor(self, project: Path) -> None:
        write(
            project,
            {
                **MARKUPSAFE,
                "template.yaml": """
                Transform: AWS::Serverless-2016-10-31
                Globals: {Function: {Runtime: python3.13, Handler: app.x, CodeUri: code}}
                Resources:
                  A: {Type: AWS::Serverless::Function, Properties: {Architectures: [arm64]}}
                  B: {Type: AWS::Serverless::Function}
                  C: {Type: AWS::Serverless::Function}
                """,
            },
        )
        made = packaged(project)
        assert [len(each.used_by) for each in made.artifacts] == [1, 2]

    def test_nothing_tells_of_the_machine(self, project: Path, tmp_path: Path) -> None:
        write(project, {**MARKUPSAFE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
        write(project, {"code/requirements.txt": "jinja2==3.1.6\nclick==8.1.8\nflask==3.1.0\n"})
        (first,) = packaged(project).artifacts
        other = tmp_path / "another"
        shutil.copytree(project, other, ignore=shutil.ignore_patterns(".sampy"))
        (second,) = packaged(other).artifacts
        assert second.path != first.path
        assert second.path.read_bytes() == first.path.read_bytes()
        names = contents(first)
        assert [
            name for name in names if name.startswith("bin/") or name.endswith((".pyc", "INSTALLER", ".lock"))
        ] == []
        record = names["flask-3.1.0.dist-info/RECORD"].decode().splitlines()
        assert record == sorted(record)
        assert [row for row in record if row.partition(",")[0] not in names] == []

    def test_what_did_not_change_is_not_installed_anew(self, project: Path) -> None:
        write(project, {**MARKUPSAFE, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
        said: list[str] = []
        packaged(project, progress=said.append)
        write(project, {"code/app.py": "changed = 1"})
        packaged(project, progress=said.append)
        installing = "installing code/requirements.txt for Python 3.13 on x86_64 with uv"
        assert said == [installing, "packing code", "packing code"]

    def test_the_users_file_wins_over_that_of_a_package(self, project: Path) -> None:
        write(
            project,
            {
                **MARKUPSAFE,
                "code/markupsafe/__init__.py": "mine = 1",
                "template.yaml": function("Runtime: python3.13", "CodeUri: code"),
            },
        )
        (artifact,) = packaged(project).artifacts
        assert contents(artifact)["markupsafe/__init__.py"] == b"mine = 1"

    def test_a_lock_is_taken_as_it_is(self, project: Path) -> None:
        write(
            project,
            {
                "lib/pyproject.toml": """
                [project]
                name = "common"
                version = "1"
                [build-system]
                requires = ["hatchling"]
                build-backend = "hatchling.build"
                """,
                "lib/common/__init__.py": "x = 1",
                "code/pyproject.toml": """
                [project]
                name = "votes"
                version = "0"
                requires-python = ">=3.11"
                dependencies = ["markupsafe<3.0.2", "common"]
                [dependency-groups]
                dev = ["pytest"]
                [tool.uv.sources]
                common = {path = "../lib", editable = true}
                """,
                "code/requirements.txt": "flask",
                "template.yaml": function("Runtime: python3.13", "CodeUri: code"),
            },
        )
        subprocess.run([find_uv_bin(), "lock", "--quiet"], cwd=project / "code", check=True)
        lock = (project / "code" / "uv.lock").read_bytes()
        # What it is frozen at counts, whatever is declared since.
        pyproject = project / "code" / "pyproject.toml"
        pyproject.write_text(pyproject.read_text(encoding="utf-8").replace("<3.0.2", "<4"), encoding="utf-8")
        (artifact,) = packaged(project).artifacts
        names = contents(artifact)
        assert [name for name in names if name.endswith("/METADATA")] == [
            "MarkupSafe-3.0.1.dist-info/METADATA",
            "common-1.dist-info/METADATA",
        ]
        assert names["common/__init__.py"] == b"x = 1"
        assert (project / "code" / "uv.lock").read_bytes() == lock

    def test_dependencies_of_a_project_without_a_lock_are_installed(self, project: Path) -> None:
        write(
            project,
            {
                "code/app.py": "",
                "code/pyproject.toml": '[project]\nname = "v"\nversion = "0"\ndependencies = ["markupsafe==3.0.2"]\n',
                "template.yaml": function("Runtime: python3.13", "CodeUri: code"),
            },
        )
        assert len(binaries(project)) == 1

    def test_a_layer_gets_its_packages_below_python(self, project: Path) -> None:
        write(project, {**MARKUPSAFE, "template.yaml": LAYER.format(runtimes="python3.13")})
        (artifact,) = packaged(project).artifacts
        assert {name.partition("/")[0] for name in contents(artifact)} == {"python"}
        assert {"python/app.py", "python/markupsafe/__init__.py"} <= contents(artifact).keys()

    def test_a_layer_for_several_versions_has_the_packages_for_each(self, project: Path) -> None:
        write(project, {**MARKUPSAFE, "template.yaml": LAYER.format(runtimes="python3.12, python3.13")})
        assert binaries(project) == [
            f"python/lib/python3.{minor}/site-packages/markupsafe/_speedups.cpython-3{minor}-x86_64-linux-gnu.so"
            for minor in (12, 13)
        ]

    def test_a_layer_that_is_laid_out_keeps_its_layout(self, project: Path) -> None:
        files = {"code/python/common.py": "x = 1", "code/requirements.txt": "markupsafe==3.0.2"}
        write(project, {**files, "template.yaml": LAYER.format(runtimes="python3.13")})
        (artifact,) = packaged(project).artifacts
        assert {"python/common.py", "python/markupsafe/__init__.py", "requirements.txt"} <= contents(artifact).keys()

    def test_a_package_without_a_wheel_is_named(self, project: Path) -> None:
        lines = ("Runtime: python3.13", "Architectures: [arm64]", "CodeUri: code")
        write(project, {"code/requirements.txt": "psycopg2==2.9.9\n", "template.yaml": function(*lines)})
        (told,) = problems(project)
        first, *middle, last = told.splitlines()
        assert (
            first == "template.yaml:9:7: Vote: there is no wheel of psycopg2 2.9.9 for Python 3.13 on Linux with arm64"
        )
        assert [line for line in middle if "psycopg2==2.9.9 has no usable wheels" in line] != []
        assert last == ("    use a version that has one, or build it with a command: Metadata: {sampy: {build: ...}}")

    def test_a_package_that_is_not_there_is_named(self, project: Path) -> None:
        write(
            project,
            {
                "code/requirements.txt": "sampy-has-no-such-package==1\n",
                "template.yaml": function("Runtime: python3.13", "CodeUri: code"),
            },
        )
        (told,) = problems(project)
        assert told.splitlines()[0] == ("template.yaml:8:7: Vote: there is no package 'sampy-has-no-such-package'")

    def test_every_function_that_cant_be_built_is_told(self, project: Path) -> None:
        write(
            project,
            {
                "a/requirements.txt": "psycopg2==2.9.9",
                "b/requirements.txt": "sampy-has-no-such-package==1",
                "template.yaml": """
                Resources:
                  A: {Type: AWS::Lambda::LayerVersion, Properties: {Content: a, CompatibleRuntimes: [python3.13]}}
                  B: {Type: AWS::Lambda::LayerVersion, Properties: {Content: b, CompatibleRuntimes: [python3.13]}}
                """,
            },
        )
        assert len(problems(project)) == 2


def test_code_without_requirements_is_packed_as_it_lies(project: Path) -> None:
    files = {"code/app.py": "x", "code/pyproject.toml": "[tool.ruff]\n", "code/requirements.txt": "# none\n"}
    write(project, {**files, "template.yaml": function("Runtime: python3.13", "CodeUri: code")})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact).keys() == {"app.py", "pyproject.toml", "requirements.txt"}


def test_other_runtimes_have_no_packages_of_python(project: Path) -> None:
    write(project, {**MARKUPSAFE, "template.yaml": function("Runtime: provided.al2023", "CodeUri: code")})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact).keys() == {"app.py", "requirements.txt"}


@pytest.mark.parametrize("metadata", ["{sampy: {build: false}}", "{SkipBuild: true}"])
def test_code_is_packed_as_it_lies_where_its_metadata_says_so(project: Path, metadata: str) -> None:
    template = function("Runtime: python3.13", "CodeUri: code") + f"    Metadata: {metadata}\n"
    write(project, {**MARKUPSAFE, "template.yaml": template})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact).keys() == {"app.py", "requirements.txt"}


def test_a_runtime_that_isnt_known_is_told(project: Path) -> None:
    template = "Parameters: {Python: {Type: String}}\n" + function("Runtime: !Ref Python", "CodeUri: code")
    write(project, {**MARKUPSAFE, "template.yaml": template})
    assert problems(project) == [
        "template.yaml:9:7: Vote: code/requirements.txt can't be installed: its runtime isn't known yet\n"
        "    write the runtime out"
    ]


def test_an_architecture_that_isnt_known_is_told(project: Path) -> None:
    lines = ("Runtime: python3.13", "Architectures: [!Ref Processor]", "CodeUri: code")
    write(project, {**MARKUPSAFE, "template.yaml": "Parameters: {Processor: {Type: String}}\n" + function(*lines)})
    assert problems(project) == [
        "template.yaml:10:7: Vote: its dependencies can't be built, as the architecture isn't known before it is"
        " deployed\n"
        "    write the architecture out"
    ]


def test_a_layer_for_no_runtime_is_told(project: Path) -> None:
    write(project, {**MARKUPSAFE, "template.yaml": LAYER.format(runtimes="")})
    (told,) = problems(project)
    assert "code/requirements.txt can't be installed: CompatibleRuntimes doesn't tell a version of Python" in told


def test_a_layer_for_no_runtime_that_is_laid_out_is_packed_as_it_lies(project: Path) -> None:
    files = {"code/python/common.py": "x = 1", "code/requirements.txt": "flask"}
    write(project, {**files, "template.yaml": LAYER.format(runtimes="")})
    (artifact,) = packaged(project).artifacts
    assert contents(artifact).keys() == {"python/common.py", "requirements.txt"}


def test_a_build_method_that_sampy_doesnt_have_is_told(project: Path) -> None:
    template = function("Runtime: nodejs22.x", "CodeUri: code") + "    Metadata: {BuildMethod: esbuild}\n"
    write(project, {"code/app.ts": "x", "template.yaml": template})
    assert problems(project) == [
        "template.yaml:8:7: Vote: its BuildMethod is 'esbuild', which sampy doesn't have\n"
        "    set Metadata: {sampy: {build: ...}} to the command that builds it into $ARTIFACTS_DIR"
    ]
