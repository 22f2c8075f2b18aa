"""``sampy package``: build the code of stacks, upload it, and print or write the CloudFormation that points at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import attrs
import click

from sampy.cli.account import profile_option
from sampy.cli.compiling import Request, compiling, project_compile, unknown_parameters
from sampy.cli.settings import for_stack, over
from sampy.cli.template_output import output_folder, output_format, put_out, template_text
from sampy.cli.writing import write_or_print
from sampy.errors import CompileError, PackageError, Problem
from sampy.intrinsics import as_map

if TYPE_CHECKING:
    from sampy.aws import Account
    from sampy.cli.package_progress import PackageProgress
    from sampy.context import Context
    from sampy.loading import Loaded
    from sampy.packaging import BuildOptions, Location, Packaged
    from sampy.template import Template


_PLACE = ("account", "partition", "region")
"""The settings that stacks of a project are loaded for."""


class _Package(NamedTuple):
    """A stack that is packaged, and where it goes.

    Args:
        loaded: The stack, or the template.
        location: Where its artifacts go.
        context: What its compile depends on.
        image_repository: The repository that its images are pushed to; None where none is named.
        account: Who uploads them; None where nothing is uploaded.
    """

    loaded: Loaded
    location: Location
    context: Context
    image_repository: str | None
    account: Account | None


@click.command(epilog="Example: sampy package stacks/votes.py --bucket my-artifacts --output votes.yaml")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@click.option("--bucket", help="The bucket for code and templates.  [default: one that sampy makes]")
@click.option("--prefix", help="What the keys of code and templates begin with.")
@click.option("--kms-key", metavar="KEY", help="The key that the bucket that sampy makes encrypts with.")
@click.option("--image-repository", metavar="ADDRESS", help="The repository that images are pushed to.")
@click.option("--build-dir", type=click.Path(path_type=Path, file_okay=False), help="Build in this folder.")
@click.option("--jobs", type=click.IntRange(1, 64), default=4, show_default=True, help="How many to build at a time.")
@click.option("--fresh", is_flag=True, help="Build everything anew, whatever is kept from before.")
@click.option("--no-upload", is_flag=True, help="Build only; with --bucket, no account is asked.")
@click.option("--format", "format_", type=click.Choice(["yaml", "json"]), help="The format.  [default: yaml]")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the one stack into this file.")
@click.option("--output-dir", type=click.Path(path_type=Path), help="Write one file for each stack into this folder.")
@click.option("--stdout", is_flag=True, help="Print, however many stacks there are.")
@profile_option
@compiling
def command(
    request: Request,
    bucket: str | None,
    prefix: str | None,
    kms_key: str | None,
    image_repository: str | None,
    build_dir: Path | None,
    jobs: int,
    fresh: bool,
    no_upload: bool,
    format_: str | None,
    output: Path | None,
    output_dir: Path | None,
    stdout: bool,
    profile: str | None,
) -> None:
    """Build the code of TARGETS, which are Python modules, templates, or folders of these, and upload it.

    The CloudFormation that points at it is printed for one stack, and written to build/ for several, one file each.
    What is in the bucket already isn't uploaded again. Without --bucket, sampy makes a bucket for the account and
    region, encrypted and closed to the public. Without TARGETS, those of the settings in pyproject.toml are taken, or
    the folder stacks/.
    """
    from sampy.cli.package_progress import told_while_packaging
    from sampy.packaging import BuildOptions

    if output and (output_dir or stdout):
        raise click.UsageError("--output says where it goes: leave --output-dir and --stdout out")
    if kms_key and (bucket or request.settings.get("bucket")):
        raise click.UsageError("--kms-key is for the bucket that sampy makes, and another is named")
    folder = None if output else output_folder(output_dir, request, stdout=stdout)
    format_ = output_format(format_, request)
    said = {"bucket": bucket, "prefix": prefix, "image-repository": image_repository}
    given = {name: value for name, value in said.items() if value}
    packages = _offline(request, given) if no_upload else None
    packages = packages or _online(request, given, profile)
    if output and len(packages) > 1:
        raise click.UsageError(f"--output is for one stack, and here are {len(packages)}: use --output-dir")
    with told_while_packaging(request.console) as progress:
        options = BuildOptions(jobs=jobs, fresh=fresh, progress=progress.built)
        options = options if build_dir is None else attrs.evolve(options, folder=build_dir)
        built = _build_all(packages, project_compile(request.settings), options)
        _check_parameters(request, packages, built)
        if not no_upload:
            _deliver_all(packages, built, progress, kms_key)
    templates = [each.template for each in built]
    for template in templates:
        for note in template.notes:
            request.console.note(f"{template.name}: {note}")
    if output:
        write_or_print(template_text(templates[0], format_), output, request.console)
    else:
        put_out(templates, request, format_=format_, folder=folder, stdout=stdout)


def _offline(request: Request, given: dict[str, str]) -> list[_Package] | None:
    """Return what is packaged where no account has to be asked for it; None where one has to be."""
    from sampy.loading import load_all
    from sampy.packaging import Location

    said = {**request.given, **given}
    shared = over(request.settings, said)
    packages: list[_Package] = []
    for each in load_all(request.targets, request.context):
        settings = over(for_stack(request.settings, each.name), said)
        if not settings.get("bucket") or any(settings.get(name) != shared.get(name) for name in _PLACE):
            return None
        location = Location(str(settings["bucket"]), str(settings.get("prefix") or "").strip("/"))
        context = attrs.evolve(request.context, parameters=as_map(settings.get("parameters")))
        repository = settings.get("image-repository")
        packages.append(_Package(each, location, context, str(repository) if repository else None, None))
    return packages


def _online(request: Request, given: dict[str, str], profile: str | None) -> list[_Package]:
    from sampy.cli.deployables import deployables
    from sampy.deployment.preparing import check_accounts

    found = deployables(request, profile=profile, given=given)
    check_accounts(found)
    return [
        _Package(each.loaded, each.location, each.context, each.build.image_repository, each.account) for each in found
    ]


def _build_all(
    packages: Sequence[_Package], compiled: Callable[..., Template], options: BuildOptions
) -> list[Packaged]:
    """Build all stacks.

    Raises:
        CompileError: With everything that is in the way of any of them, where one can't be compiled.
        PackageError: With everything that is in the way of any of them.
    """
    from sampy.packaging.delivering import build_stack

    built: list[Packaged] = []
    failures: list[CompileError | PackageError] = []
    for each in packages:
        here = partial(compiled, context=each.context)
        try:
            how = attrs.evolve(options, image_repository=each.image_repository)
            built.append(build_stack(each.loaded.source, each.location, each.context, here, how))
        except (CompileError, PackageError) as error:
            failures.append(error)
    problems: list[Problem] = list(dict.fromkeys(problem for error in failures for problem in error.problems))
    if problems:
        raise type(failures[0])(problems)
    return built


def _check_parameters(request: Request, packages: Sequence[_Package], built: Sequence[Packaged]) -> None:
    """Make sure that there is each parameter that a value is given for.

    Raises:
        CompileError: Where there isn't.
    """
    place = packages[0].loaded.place if len(packages) == 1 else None
    problems = unknown_parameters(request.context.parameters, [each.template for each in built], place)
    if problems:
        raise CompileError(problems)


def _deliver_all(
    packages: Sequence[_Package], built: Sequence[Packaged], progress: PackageProgress, kms_key: str | None
) -> None:
    """Upload what all stacks need, that of one place at the same time."""
    from sampy.packaging.delivering import deliver

    places: dict[tuple[Account, Location], Packaged] = {}
    for each, packaged in zip(packages, built, strict=True):
        if each.account is None:
            continue
        known = places.get((each.account, each.location))
        if known is not None:
            artifacts = (*known.artifacts, *packaged.artifacts)
            packaged = attrs.evolve(packaged, artifacts=artifacts, images={**known.images, **packaged.images})
        places[each.account, each.location] = packaged
    for (account, location), packaged in places.items():
        deliver(account, location, packaged, progress.uploaded, progress.pushed, kms_key=kms_key)
