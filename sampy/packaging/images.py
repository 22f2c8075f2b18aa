"""Images of functions, built from their Dockerfiles with the engine that there is: docker, podman or finch.

Source: AWS page "Building applications" of the AWS SAM developer guide, container images.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import attrs

from sampy.artifacts import digest_of
from sampy.errors import DocumentPath, Problem
from sampy.intrinsics import Json, as_map
from sampy.packaging.builders.folders import files_of
from sampy.packaging.building import each_once
from sampy.packaging.code import ARCHITECTURES
from sampy.packaging.keeping import key_of
from sampy.packaging.options import BuildOptions
from sampy.packaging.tools import BuildFailed, ToolFailed, run
from sampy.template import Template

ENGINES = ("docker", "podman", "finch")
_PLATFORMS = {"x86_64": "linux/amd64", "arm64": "linux/arm64"}
_URIS: Mapping[str, tuple[str, ...]] = {
    "AWS::Serverless::Function": ("ImageUri",),
    "AWS::Lambda::Function": ("Code", "ImageUri"),
}
"""The property of each type that names the image."""
_TAG_LENGTH = 16


@attrs.frozen
class Image:
    """An image of a function.

    Args:
        at: The way in the document to the property that names it.
        logical_id: The logical id of the function.
        context: The folder that it is built of.
        dockerfile: The path of the Dockerfile, relative to that folder.
        platform: Whose instructions it has: ``linux/amd64``.
        target: The stage of the Dockerfile to build; None for the last one.
        arguments: The arguments of the build.
        named: What the property says so far.
    """

    at: DocumentPath
    logical_id: str
    context: Path
    dockerfile: str
    platform: str
    target: str | None
    arguments: tuple[tuple[str, str], ...]
    named: str


@attrs.frozen
class BuiltImage:
    """An image that is there to be pushed.

    Args:
        name: What the engine here calls it.
        address: What it is to be called in the repository.
    """

    name: str
    address: str


def images_in(template: Template) -> Iterator[Image]:
    """Yield the images of a template that say what they are built of."""
    folder = template.source.folder or Path()
    for logical_id, resource in template.resources.items():
        metadata = as_map(as_map(resource).get("Metadata"))
        way = _URIS.get(str(as_map(resource).get("Type")))
        if way is None or not isinstance(metadata.get("DockerContext"), str) or metadata.get("SkipBuild"):
            continue
        properties = template.properties(logical_id)
        target = metadata.get("DockerBuildTarget")
        yield Image(
            ("Resources", logical_id, "Properties", *way),
            logical_id,
            folder / str(metadata["DockerContext"]),
            str(metadata.get("Dockerfile") or "Dockerfile"),
            _PLATFORMS[_architecture(properties)],
            str(target) if target else None,
            tuple(sorted((name, str(value)) for name, value in as_map(metadata.get("DockerBuildArgs")).items())),
            _named(properties, way),
        )


def build_images(
    template: Template, options: BuildOptions, known: Collection[str] = ()
) -> tuple[dict[DocumentPath, BuiltImage], list[Problem]]:
    """Return the images of a template by the ways to what names them, and what is in the way of the others.

    Args:
        template: The template.
        options: How they are built.
        known: The addresses of those that were built already.
    """
    images = [image for image in images_in(template) if image.named not in known]
    if not images:
        return {}, []
    results = each_once(images, lambda image: _build(image, options), options.jobs)
    built: dict[DocumentPath, BuiltImage] = {}
    problems: list[Problem] = []
    for image, result in results.items():
        if isinstance(result, BuiltImage):
            built[image.at] = result
            continue
        at = ("Resources", image.logical_id, "Metadata")
        place = template.source.place(at)
        problems += (
            attrs.evolve(each, path=at, place=each.place or place, resource=image.logical_id)
            for each in result.problems
        )
    return built, problems


def _named(properties: Mapping[str, Json], way: tuple[str, ...]) -> str:
    for step in way[:-1]:
        properties = as_map(properties.get(step))
    named = properties.get(way[-1])
    return named if isinstance(named, str) else ""


def _architecture(properties: Mapping[str, Json]) -> str:
    declared = properties.get("Architectures")
    first = declared[0] if isinstance(declared, list) and declared else None
    return first if isinstance(first, str) and first in ARCHITECTURES else ARCHITECTURES[0]


def _build(image: Image, options: BuildOptions) -> BuiltImage:
    if options.image_repository is None:
        fix = "set --image-repository, or image-repository in pyproject.toml: ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME"
        raise BuildFailed("it isn't known which repository its image is pushed to", fix)
    if not (image.context / image.dockerfile).is_file():
        raise BuildFailed(
            f"there is no {image.dockerfile!r} in {image.context.name!r}", "check Dockerfile and DockerContext"
        )
    engine = next((name for name in ENGINES if shutil.which(name)), None)
    if engine is None:
        raise BuildFailed("its image can't be built: there is no docker, podman or finch here", "install one of them")
    arguments = [f"{name}={value}" for name, value in image.arguments]
    content = digest_of(files_of(image.context, options.project))
    tag = key_of(content, image.dockerfile, image.platform, image.target or "", *arguments)[:_TAG_LENGTH]
    name = f"sampy/{image.logical_id.lower()}:{tag}"
    if options.fresh or not _is_there(engine, name, image.context):
        options.progress(f"building the image of {image.logical_id} with {engine}")
        flags = ["--platform", image.platform, "--file", str(image.context / image.dockerfile), "--tag", name]
        for each in arguments:
            flags += ["--build-arg", each]
        if image.target is not None:
            flags += ["--target", image.target]
        failed = f"{engine} can't build its image"
        run([engine, "build", *flags, str(image.context)], image.context, failed=failed, fix="see what it says")
    return BuiltImage(name, f"{options.image_repository}:{image.logical_id.lower()}-{tag}")


def _is_there(engine: str, name: str, folder: Path) -> bool:
    try:
        run([engine, "image", "inspect", name], folder, failed="it isn't there", fix="")
    except ToolFailed:
        return False
    return True
