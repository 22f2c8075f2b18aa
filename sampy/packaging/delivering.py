"""package(): builds a stack, and brings all that it needs to where its template says that it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

import attrs

from sampy.aws import Account
from sampy.codec import encode
from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import CompileError
from sampy.intrinsics import Json
from sampy.packaging import packaging
from sampy.packaging.buckets import ensure_bucket, managed_location
from sampy.packaging.model import Artifact, Location, Packaged
from sampy.packaging.options import BuildOptions
from sampy.packaging.pushing import push_images
from sampy.packaging.uploading import Progress, upload
from sampy.sections import Stack, StackFunction
from sampy.template import Template

if TYPE_CHECKING:
    from sampy.transforms import Transform


def _say_nothing(artifact: Artifact, done: int) -> None:
    """Tell nobody what is uploaded."""


def _say_nothing_of_images(address: str, pushed: bool) -> None:
    """Tell nobody what is pushed."""


def package(
    stack: Stack | StackFunction | Template | Mapping[str, object],
    account: Account | None = None,
    *,
    bucket: str | None = None,
    prefix: str = "",
    context: Context | None = None,
    transforms: Mapping[str, Transform] | None = None,
    always: Sequence[str] = (),
    options: BuildOptions | None = None,
    progress: Progress = _say_nothing,
) -> Packaged:
    """Build the code of a stack, upload it, and return the stack with a template that points at it.

    The template of what is returned can be deployed by anything that deploys CloudFormation.

    Args:
        stack: A stack, a stack function, a template, or a document of plain dicts and lists.
        account: Where it goes; the account and region of the environment where it isn't given.
        bucket: The bucket; without it, sampy makes one for the account and region.
        prefix: What keys begin with.
        context: What the compile depends on; its region and partition are those of the account.
        transforms: The project's own transforms by the names that templates call them by.
        always: The names of those that run after the ones that the stack names.
        options: How code is built.
        progress: Is told how many bytes of an artifact are uploaded; may be called by several threads at once.

    Raises:
        CompileError: With every problem of the stack.
        PackageError: With everything that can't be built.
        AwsError: Where something can't be uploaded.
    """
    account = account or Account()
    location = Location(bucket, prefix.strip("/")) if bucket else managed_location(account, prefix)
    here = in_region(context or Context(), account)
    compiled = partial(compile, context=here, transforms=transforms, always=always)
    packaged = build_stack(stack, location, here, compiled, options or BuildOptions())
    deliver(account, location, packaged, progress)
    return packaged


def in_region(context: Context, account: Account) -> Context:
    """Return a context for the region of an account.

    Raises:
        AwsError: Where the account or the region can't be told.
    """
    region, partition = account.region_name, account.partition
    return attrs.evolve(context, region=region, partition=partition, account=context.account or account.id)


def build_stack(
    stack: Stack | StackFunction | Template | Mapping[str, object],
    location: Location,
    context: Context,
    compiled: Callable[[Stack | Template], Template],
    options: BuildOptions,
) -> Packaged:
    """Build the code of a stack, and return the stack with a template that points at where it is to go.

    Args:
        stack: A stack, a stack function, a template, or a document of plain dicts and lists.
        location: Where it is to go.
        context: What stack functions get, and the region of the bucket.
        compiled: Compiles a stack or a template for that context.
        options: How code is built.

    Raises:
        CompileError: With every problem of the stack.
        PackageError: With everything that can't be built.
    """
    if isinstance(stack, StackFunction):
        stack = stack(context)
    if isinstance(stack, Stack):
        template, problems = encode(stack)
        if problems:
            # A compile tells what else is wrong with it.
            compiled(stack)
            raise CompileError(problems)
    else:
        template = stack if isinstance(stack, Template) else Template(cast(Mapping[str, Json], stack))
    # What it nests is told from these what it is given.
    template = attrs.evolve(template, given=context.parameters)
    return packaging.package(template, location, compiled, attrs.evolve(options, region=context.region))


def deliver(
    account: Account,
    location: Location,
    packaged: Packaged,
    progress: Progress = _say_nothing,
    pushed: Callable[[str, bool], None] = _say_nothing_of_images,
    *,
    kms_key: str | None = None,
) -> None:
    """Bring all that a packaged stack needs to where its template says that it is.

    Args:
        account: The account and region.
        location: Where its artifacts go.
        packaged: The stack.
        progress: Is told how many bytes of an artifact are uploaded.
        pushed: Is told the address of each image that is there now, and whether it was pushed.
        kms_key: The key that sampy's own bucket encrypts with; None for the one it has, or S3's own keys.

    Raises:
        PackageError: Where a built file is gone, or an image can't be pushed.
        AwsError: Where something can't be uploaded.
    """
    if packaged.artifacts:
        ensure_bucket(account, location, kms_key=kms_key)
        upload(account, location, packaged.artifacts, progress)
    if packaged.images:
        push_images(account, packaged.images, pushed)
