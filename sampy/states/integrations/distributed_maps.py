"""What Map states in distributed mode need: to run their state machine, and to read and write in S3.

Source: AWS pages "IAM policies for using Distributed Map states", "ItemReader" and "ResultWriter".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.intrinsics import Intrinsic
from sampy.states.integrations.arns import Kind, by_name, target
from sampy.states.integrations.given import LATER, Given
from sampy.states.integrations.model import Permit
from sampy.states.services.states import EXECUTION, MACHINE

_BUCKET = Kind("s3", "{}", takes="name", region=False, account=False)
_OBJECT = Kind("s3", "{}", takes="name", region=False, account=False, any="*/*")
_WRITING = ("s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject")


def needed(state: Mapping[str, object], substitutions: Mapping[str, object], name: object) -> Iterator[Permit]:
    """Yield what a Map state in distributed mode needs.

    Args:
        state: The state.
        substitutions: What CloudFormation fills in, by name.
        name: The name of the state machine; None where CloudFormation makes one up.
    """
    called = "*" if name is None else f"{name}"
    yield Permit("states:StartExecution", by_name(MACHINE, called))
    yield Permit("states:DescribeExecution", by_name(EXECUTION, f"{called}:*" if name is not None else called))
    runs = by_name(EXECUTION, f"{called}/*" if name is not None else called)
    yield from (Permit(f"states:{action}Execution", runs) for action in ("Describe", "Redrive", "Stop"))
    yield from _reading(Given(state.get("ItemReader"), substitutions))
    yield from _writing(Given(state.get("ResultWriter"), substitutions))


def _reading(reader: Given) -> Iterator[Permit]:
    resource = reader.get("Resource")
    given = _arguments(reader)
    bucket = given.get("Bucket")
    if not isinstance(resource, str):
        return
    if resource.endswith(":s3:listObjectsV2"):
        prefix = given.get("Prefix")
        condition = {"StringLike": {"s3:prefix": f"{prefix}*"}} if _is_known(prefix) else None
        yield Permit("s3:ListBucket", target(_BUCKET, bucket), condition)
        if reader.get("ReaderConfig.Transformation") is not None:  # what is in the objects is read as well
            yield Permit("s3:GetObject", target(_OBJECT, bucket, f"/{prefix if _is_known(prefix) else ''}*"))
    elif resource.endswith(":s3:getObject"):
        key = given.get("Key")
        # A manifest names other objects, which are read as well.
        alone = _is_known(key) and reader.get("ReaderConfig.InputType") not in ("MANIFEST", LATER)
        yield Permit("s3:GetObject", target(_OBJECT, bucket, f"/{key}" if alone else "/*"))


def _writing(writer: Given) -> Iterator[Permit]:
    given = _arguments(writer)
    bucket = given.get("Bucket")
    if bucket is None:
        return  # the results are the output of the state
    prefix = given.get("Prefix")
    where = target(_OBJECT, bucket, f"/{prefix}/*" if _is_known(prefix) else "/*")
    yield from (Permit(action, where) for action in _WRITING)


def _arguments(given: Given) -> Given:
    found = given.get("Arguments")
    return given.within(given.get("Parameters") if found is None else found)


def _is_known(value: object) -> bool:
    return isinstance(value, str | Intrinsic) and value != ""
