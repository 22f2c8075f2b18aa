"""Images are built with the engine that there is, and called after what they are built of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.projects import function, packaged, problems, properties, write

REPOSITORY = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop"
TEMPLATE = (
    function("PackageType: Image", "Architectures: [arm64]").replace("      Handler: app.vote\n", "")
    + "    Metadata: {DockerContext: image, Dockerfile: Dockerfile.vote, DockerBuildArgs: {STAGE: prod}}\n"
)
FILES = {"image/Dockerfile.vote": "FROM public.ecr.aws/lambda/python:3.13\n", "image/app.py": "x = 1"}


@pytest.fixture
def calls(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where an engine that stands in for docker writes its calls; it knows the images that it built."""
    tools, written = tmp_path / "tools", tmp_path / "calls"
    tools.mkdir()
    engine = tools / "docker"
    engine.write_text(
        "#!/bin/sh\n"
        f'echo "$@" >> {written}\n'
        f'if [ "$1 $2" = "image inspect" ]; then grep -q "^build .*$3" {written}; exit $?; fi\n'
        'case "$*" in *STAGE=broken*) echo "no such base image"; exit 1;; esac\n',
        encoding="utf-8",
    )
    engine.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    return written


def test_an_image_is_built_and_called_after_its_content(project: Path, calls: Path) -> None:
    write(project, {**FILES, "template.yaml": TEMPLATE})
    made = packaged(project, image_repository=REPOSITORY)
    ((address, name),) = made.images.items()
    tag = name.partition(":")[2]
    assert (name, address) == (f"sampy/vote:{tag}", f"{REPOSITORY}:vote-{tag}")
    assert properties(made, "Vote")["Code"] == {"ImageUri": address}
    inspected, built = calls.read_text(encoding="utf-8").splitlines()
    assert inspected == f"image inspect {name}"
    assert built == (
        f"build --platform linux/arm64 --file {project}/image/Dockerfile.vote --tag {name}"
        f" --build-arg STAGE=prod {project}/image"
    )


def test_an_image_is_built_again_only_where_something_changed(project: Path, calls: Path) -> None:
    write(project, {**FILES, "template.yaml": TEMPLATE})
    first = packaged(project, image_repository=REPOSITORY)
    said: list[str] = []
    assert packaged(project, image_repository=REPOSITORY, progress=said.append).images == first.images
    assert said == []
    write(project, {"image/app.py": "x = 2"})
    assert packaged(project, image_repository=REPOSITORY, progress=said.append).images != first.images
    assert said == ["building the image of Vote with docker"]


def test_what_the_engine_says_is_told(project: Path, calls: Path) -> None:
    write(project, {**FILES, "template.yaml": TEMPLATE.replace("prod", "broken")})
    assert problems(project, image_repository=REPOSITORY) == [
        "template.yaml:8:5: Vote: docker can't build its image\n    no such base image\n    see what it says"
    ]


def test_a_repository_is_needed(project: Path, calls: Path) -> None:
    write(project, {**FILES, "template.yaml": TEMPLATE})
    (told,) = problems(project)
    assert told.startswith("template.yaml:8:5: Vote: it isn't known which repository its image is pushed to")


def test_a_dockerfile_is_needed(project: Path, calls: Path) -> None:
    write(project, {"image/app.py": "", "template.yaml": TEMPLATE})
    assert problems(project, image_repository=REPOSITORY) == [
        "template.yaml:8:5: Vote: there is no 'Dockerfile.vote' in 'image'\n    check Dockerfile and DockerContext"
    ]


def test_an_engine_is_needed(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    write(project, {**FILES, "template.yaml": TEMPLATE})
    assert problems(project, image_repository=REPOSITORY) == [
        "template.yaml:8:5: Vote: its image can't be built: there is no docker, podman or finch here\n"
        "    install one of them"
    ]
