"""Which resource a call is about, as an ARN of which parts are known.

Source: AWS pages "Actions, resources, and condition keys for AWS services".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from sampy.audit.calls import Argument, AwsCall
from sampy.audit.reading.texts import HOLE, Parts, Reference, joined, literal
from sampy.iam.operations import NAMED

Resource: TypeAlias = Parts
"""An ARN; of a resource of the template that is named as a whole, a single reference."""
UNTOLD: Resource = (HOLE,)
_OBJECT = "${ObjectName}"


def resource(action: str, call: AwsCall, argument: str, known: Iterable[str]) -> Iterable[Resource]:
    """Return what a call is about, or may be.

    Args:
        action: The action.
        call: The call.
        argument: The argument that tells; the usual one, where it is empty.
        known: The ARNs that the action can be limited to, with placeholders.
    """
    service = action.partition(":")[0]
    if service == "s3":
        return _of_s3(call, any(_OBJECT in each for each in known))
    if service == "ssm" and call.operation == "GetParametersByPath":
        return [joined((*each, HOLE)) for each in _arns(call.texts("Path"), service)]
    named = NAMED.get(service)
    if named is None:
        return [UNTOLD]
    if argument:
        return list(_arns(_at(call.given, argument), service)) or [UNTOLD]
    if service == "ssm" and call.given.entry("Names") is not None:
        names = call.given.entry("Names")
        items = names.items if names is not None else None
        return [arn for each in items or () for arn in _arns(each.texts or (UNTOLD,), service)] or [UNTOLD]
    found = list(_arns(call.texts(*named.arguments), service)) or [UNTOLD]
    if service == "dynamodb" and call.may_have("IndexName"):
        return [_behind(each, "/index/", call, "IndexName") for each in found]
    if service == "lambda" and call.may_have("Qualifier"):
        return [_behind(each, ":", call, "Qualifier") for each in found]
    return found


def table(name: Parts) -> Resource:
    """Return a table of DynamoDB by its name."""
    return next(_arns([name], "dynamodb"))


def copied(source: Argument | None) -> list[Resource]:
    """Return the object that is copied: ``{"Bucket": ..., "Key": ...}``, or ``bucket/key``."""
    if source is None:
        return [UNTOLD]
    if source.entries is not None:
        return [_object(bucket, key) for bucket in _texts(source, "Bucket") for key in _texts(source, "Key")]
    return [UNTOLD if each == UNTOLD else joined(("arn:", HOLE, ":s3:::", *each)) for each in source.texts]


def event_buses(given: Argument) -> list[Resource]:
    """Return the event buses that entries are put on."""
    entries = given.entry("Entries")
    if entries is None or entries.items is None:
        return [UNTOLD]
    found: list[Resource] = []
    for each in entries.items:
        if each.entries is None or each.open:
            return [UNTOLD]
        names = _texts(each, "EventBusName") if each.entry("EventBusName") is not None else [("default",)]
        found += [_arn("events", "event-bus/", name) for name in names]
    return found or [UNTOLD]


def _of_s3(call: AwsCall, of_object: bool) -> list[Resource]:
    buckets = list(call.texts("Bucket")) or [UNTOLD]
    if not of_object:
        return [bucket if _is_reference(bucket) else _bucket(bucket) for bucket in buckets]
    keys = list(call.texts("Key", "ObjectKey")) or [UNTOLD]
    return [_object(bucket, key) for bucket in buckets for key in keys]


def _bucket(name: Parts) -> Resource:
    if literal(name[:1]) is not None and str(name[0]).startswith("arn:"):
        return UNTOLD
    return joined(("arn:", HOLE, ":s3:::", *name))


def _object(bucket: Parts, key: Parts) -> Resource:
    if bucket == UNTOLD:
        return joined(("arn:", HOLE, ":s3:::", HOLE, "/", *key))
    whole = bucket if _is_reference(bucket) else _bucket(bucket)
    return UNTOLD if whole == UNTOLD else joined((*whole, "/", *key))


def _behind(arn: Resource, between: str, call: AwsCall, argument: str) -> Resource:
    """Return what a further argument names within something: an index of a table, a version of a function."""
    given = list(call.texts(argument))
    if call.given.open or len(given) != 1:
        return joined((*arn, HOLE))
    return UNTOLD if arn == UNTOLD else joined((*arn, between, *given[0]))


def _arns(names: Iterable[Parts], service: str) -> Iterator[Resource]:
    named = NAMED[service]
    ends: Parts = (HOLE,) if named.goes_on else ()
    for name in names:
        start = name[0] if name and isinstance(name[0], str) else ""
        if _is_reference(name):
            yield name
        elif start.startswith("arn:"):
            yield joined((*name, *ends))
        elif name in ((), UNTOLD) or _is_alias(service, name):
            yield UNTOLD
        elif service == "sqs":
            yield _queue(name)
        else:
            slash = "/" if service == "ssm" and not start.startswith("/") else ""
            yield _arn(service, named.arn, (slash, *name, *ends))


def _is_alias(service: str, name: Parts) -> bool:
    """Return whether a name says nothing of the ARN: an alias of a key, a function of another account."""
    if service == "kms":
        return isinstance(name[0], str) and name[0].startswith("alias/")
    return service == "lambda" and any(isinstance(part, str) and ":" in part for part in name)


def _queue(name: Parts) -> Resource:
    """Return a queue by its name, or by the URL that ends with it."""
    last = name[-1]
    if not isinstance(last, str):
        return UNTOLD
    if "/" in last:
        return _arn("sqs", "", (last.rpartition("/")[2],))
    return UNTOLD if any(isinstance(part, str) and part.startswith("http") for part in name) else _arn("sqs", "", name)


def _arn(service: str, kind: str, name: Parts) -> Resource:
    if name and isinstance(name[0], str) and name[0].startswith("arn:"):
        return name
    if _is_reference(name):
        return name
    return joined(("arn:", HOLE, f":{service}:", HOLE, ":", HOLE, f":{kind}", *name))


def _is_reference(parts: Parts) -> bool:
    return len(parts) == 1 and isinstance(parts[0], Reference)


def _texts(argument: Argument, name: str) -> list[Parts]:
    entry = argument.entry(name)
    return list(entry.texts if entry is not None else ()) or [UNTOLD]


def _at(argument: Argument, path: str) -> list[Parts]:
    """Return what an argument within arguments can be, by its dotted path."""
    found: Argument | None = argument
    for step in path.split("."):
        found = found.entry(step) if found is not None else None
    return list(found.texts) if found is not None else []
