"""The resource API of boto3: tables, buckets, queues, and what their methods call."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sampy.audit.calls import UNTOLD, Argument
from sampy.audit.operations.models import resource_model, service, snake
from sampy.audit.reading import arguments as given, boto
from sampy.audit.reading.aws_values import Batch, Client, Collection, Item
from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    Member,
    Values,
    one,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

_LISTING = ("all", "filter", "iterator", "limit", "page_size", "pages")
_LOADS: Mapping[str, str] = {"s3.Bucket": "ListBuckets", "s3.ObjectSummary": "HeadObject"}
"""What `load` calls of resources that boto3 gives one of its own."""
_TRANSFERRED: Mapping[str, tuple[str, ...]] = {
    "s3.Bucket.copy": ("CopySource", "Key", "ExtraArgs"),
    "s3.Bucket.download_file": ("Key", "Filename", "ExtraArgs"),
    "s3.Bucket.download_fileobj": ("Key", "Fileobj", "ExtraArgs"),
    "s3.Bucket.upload_file": ("Filename", "Key", "ExtraArgs"),
    "s3.Bucket.upload_fileobj": ("Fileobj", "Key", "ExtraArgs"),
    "s3.Object.copy": ("CopySource", "ExtraArgs"),
    "s3.Object.download_file": ("Filename", "ExtraArgs"),
    "s3.Object.download_fileobj": ("Fileobj", "ExtraArgs"),
    "s3.Object.upload_file": ("Filename", "ExtraArgs"),
    "s3.Object.upload_fileobj": ("Fileobj", "ExtraArgs"),
}
"""The methods that boto3 adds to buckets and objects, with their positional arguments."""
_TAGS: Mapping[str, str] = {
    "ec2.Instance.delete_tags": "DeleteTags",
    "ec2.create_tags": "CreateTags",
}


def attribute(item: Item, name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return an attribute of a resource; nothing, where it has none of the name."""
    identifiers = {snake(each): values for each, values in item.identifiers}
    if name in identifiers:
        return identifiers[name]
    if name == "meta":
        return one(Member(item, "meta"))
    row = _row(item)
    if row is None:
        return NOTHING
    spelling = _spelling(item, name)
    if name in ("load", "reload", "get_available_subresources", "batch_writer") or spelling in _TRANSFERRED:
        return one(Member(item, name))
    if spelling in _TAGS or any(name in names for names in _methods(row)):
        return one(Member(item, name))
    for relation, has in _relations(item, row).items():
        if name == relation:
            return one(Member(item, name))
        if name == snake(relation):
            return one(_made(item, has["resource"], None, machine))
    for collection in row.get("hasMany", {}):
        if name == snake(collection):
            return one(Collection(item, collection))
    known = service(item.service)
    if known is not None and name in known.shapes.get(row.get("shape", ""), ()):
        if name in {snake(each["memberName"]) for each in row.get("identifiers", ()) if "memberName" in each}:
            return next(iter(identifiers.values()), UNKNOWN)
        if not item.loaded:
            _load(item, row, frame, node, machine, spelling)
        return UNKNOWN
    return NOTHING


def _methods(row: Mapping[str, Any]) -> Iterator[set[str]]:
    yield {snake(each) for each in row.get("actions", {})}
    yield {f"wait_until_{snake(each)}" for each in row.get("waiters", {})}


def call(
    of: Item | Collection | Batch, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine
) -> Values:
    """Return what a method of a resource returns, and keep the call that it makes."""
    if isinstance(of, Batch):
        if name in ("put_item", "delete_item"):
            argument = Argument(entries=(("TableName", given.argument(dict(of.table.identifiers)["Name"], machine)),))
            spelling = f"dynamodb.Table.batch_writer().{name}"
            boto.record(of.table, "BatchWriteItem", argument, frame, node, machine, spelling)
        return UNKNOWN
    if isinstance(of, Collection):
        return _of_collection(of, name, arguments, frame, node, machine)
    return _of_item(of, name, arguments, frame, node, machine)


def _of_item(item: Item, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    row, spelling = _row(item), _spelling(item, name)
    if row is None:
        return UNKNOWN
    if spelling in _TRANSFERRED:
        sent = given.positional(arguments, _TRANSFERRED[spelling], machine)
        own = [(_TARGETS.get(each, each), given.argument(values, machine)) for each, values in item.identifiers]
        boto.record(item, name, _merged(own, sent), frame, node, machine, spelling)
        return one(NONE)
    if name in ("load", "reload"):
        _load(item, row, frame, node, machine, spelling)
        return one(NONE)
    if name == "batch_writer" and item.kind == "Table":
        return one(Batch(item))
    if spelling in _TAGS:
        boto.record(item, _TAGS[spelling], given.named(arguments, machine), frame, node, machine, spelling)
        return UNKNOWN
    for action, facts in row.get("actions", {}).items():
        if name == snake(action) and "request" in facts:
            sent = _request(item, facts["request"], arguments, machine)
            boto.record(item, facts["request"]["operation"], sent, frame, node, machine, spelling)
            return _returned(item, facts.get("resource"), arguments, machine)
    for waiter, facts in row.get("waiters", {}).items():
        if name == f"wait_until_{snake(waiter)}":
            known = service(item.service)
            operation = known.waiters.get(snake(facts["waiterName"])) if known is not None else None
            if operation is not None:
                boto.record(item, operation, _request(item, facts, arguments, machine), frame, node, machine, spelling)
            return one(NONE)
    for relation, has in _relations(item, row).items():
        if name == relation:
            return one(_made(item, has["resource"], arguments, machine))
    return UNKNOWN


_TARGETS = {"BucketName": "Bucket", "Name": "Bucket", "Key": "Key"}
"""The parameters that the identifiers of buckets and objects are."""


def _of_collection(
    of: Collection, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine
) -> Values:
    facts = _collection(of)
    spelling = f"{_spelling(of.of, snake(of.name))}.{name}"
    sent = _request(of.of, facts["request"], arguments if name in ("filter", "iterator") else Arguments(), machine)
    if name in _LISTING:
        boto.record(of.of, facts["request"]["operation"], sent, frame, node, machine, spelling)
        return one(machine.container("list", elements(of))) if name == "pages" else one(of)
    row = _row(_element(of)) or {}
    for action, batch in row.get("batchActions", {}).items():
        if name == snake(action):
            boto.record(of.of, facts["request"]["operation"], sent, frame, node, machine, spelling)
            boto.record(of.of, batch["request"]["operation"], sent, frame, node, machine, spelling)
    return UNKNOWN


def elements(of: Collection) -> Values:
    """Return what the items of a collection are."""
    return one(_element(of))


def _collection(of: Collection) -> Mapping[str, Any]:
    facts: Mapping[str, Any] = (_row(of.of) or {})["hasMany"][of.name]
    return facts


def _element(of: Collection) -> Item:
    made = _collection(of)["resource"]
    known = dict(of.of.identifiers)
    identifiers = tuple(
        (each["target"], known.get(each.get("name", ""), UNKNOWN) if each["source"] == "identifier" else UNKNOWN)
        for each in made.get("identifiers", ())
    )
    return attrs.evolve(of.of, kind=made["type"], identifiers=identifiers, loaded="path" in made)


def _load(item: Item, row: Mapping[str, Any], frame: Frame, node: ast.AST, machine: Machine, spelling: str) -> None:
    if "load" in row:
        sent = _request(item, row["load"]["request"], Arguments(), machine)
        boto.record(item, row["load"]["request"]["operation"], sent, frame, node, machine, spelling)
    elif f"{item.service}.{item.kind}" in _LOADS:
        own = [(_TARGETS.get(each, each), given.argument(values, machine)) for each, values in item.identifiers]
        operation = _LOADS[f"{item.service}.{item.kind}"]
        boto.record(item, operation, Argument(entries=tuple(own)), frame, node, machine, spelling)


def _request(item: Item, request: Mapping[str, Any], arguments: Arguments, machine: Machine) -> Argument:
    """Return the arguments of an operation: those that the resource gives it, and those of the call."""
    known = dict(item.identifiers)
    own: list[tuple[str, Argument]] = []
    for each in request.get("params", ()):
        if each.get("source") == "identifier" and each.get("name") in known:
            own.append((each["target"], given.argument(known[each["name"]], machine)))
        elif each.get("source") != "string":
            own.append((each["target"], UNTOLD))
    return _merged(own, given.named(arguments, machine))


def _merged(own: Sequence[tuple[str, Argument]], sent: Argument) -> Argument:
    return Argument(entries=tuple((dict(own) | dict(sent.entries or ())).items()), open=sent.open)


def _returned(item: Item, made: Mapping[str, Any] | None, arguments: Arguments, machine: Machine) -> Values:
    """Return the resource that an action returns, or the list of them."""
    if made is None:
        return UNKNOWN
    found = one(_made(item, made, arguments, machine))
    many = "[]" in made.get("path", "") or any("[]" in each.get("path", "") for each in made.get("identifiers", ()))
    return one(machine.container("list", found)) if many else found


def _made(item: Item, made: Mapping[str, Any], arguments: Arguments | None, machine: Machine) -> Item:
    """Return the resource that an action or a relation leads to."""
    known = dict(item.identifiers)
    inputs = iter(arguments.positional if arguments is not None else ())
    identifiers: list[tuple[str, Values]] = []
    for each in made.get("identifiers", ()):
        target, source = each["target"], each.get("source")
        if source == "identifier":
            values = known.get(each.get("name", ""), UNKNOWN)
        elif source == "input":
            named = arguments.keyword(snake(target)) if arguments is not None else NOTHING
            values = next(inputs, NOTHING) or named or UNKNOWN
        elif source == "requestParameter" and arguments is not None:
            values = arguments.keyword(str(each.get("path"))) or UNKNOWN
        else:
            values = UNKNOWN
        identifiers.append((target, values))
    return attrs.evolve(item, kind=made["type"], identifiers=tuple(identifiers), loaded="path" in made)


def _relations(item: Item, row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what leads from a resource to others; from a service, all of its resources by their identifiers."""
    model = resource_model(item.service)
    if item.kind or model is None:
        relations: Mapping[str, Any] = row.get("has", {})
        return relations
    return {
        name: {
            "resource": {
                "type": name,
                "identifiers": [{"target": each["name"], "source": "input"} for each in facts.get("identifiers", ())],
            }
        }
        for name, facts in model["resources"].items()
    }


def _row(item: Item) -> Mapping[str, Any] | None:
    model = resource_model(item.service)
    if model is None:
        return None
    row: Mapping[str, Any] | None = model["resources"].get(item.kind) if item.kind else model["service"]
    return row


def _spelling(item: Item, name: str) -> str:
    return ".".join(each for each in (item.service, item.kind, name) if each)


__all__ = ["Client", "attribute", "call", "elements"]
