"""boto3: sessions, clients and what they call."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sampy.audit.calls import Argument, AwsCall
from sampy.audit.operations.models import service, service_names, snake
from sampy.audit.reading import arguments as given, resources
from sampy.audit.reading.aws_values import (
    AwsValue,
    Batch,
    Client,
    Collection,
    Item,
    Parameters,
    Ready,
    Session,
)
from sampy.audit.reading.frames import Arguments, Frame, Step, line_of
from sampy.audit.reading.values import (
    ANY_TEXT,
    NONE,
    NOTHING,
    UNKNOWN,
    External,
    Member,
    Value,
    Values,
    literals,
    one,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.builtin_functions import Model
    from sampy.audit.reading.externals import Call
    from sampy.audit.reading.machine import Machine

_CREDENTIALS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "profile_name")
UNSIGNED = "botocore.UNSIGNED"
_QUIET = ("can_paginate", "close", "events", "exceptions", "meta", "waiter_names")
_SIGNS = ("generate_presigned_url", "generate_presigned_post")
TRANSFERS: Mapping[str, tuple[str, ...]] = {
    "copy": ("CopySource", "Bucket", "Key", "ExtraArgs"),
    "download_file": ("Bucket", "Key", "Filename", "ExtraArgs"),
    "download_fileobj": ("Bucket", "Key", "Fileobj", "ExtraArgs"),
    "upload_file": ("Filename", "Bucket", "Key", "ExtraArgs"),
    "upload_fileobj": ("Fileobj", "Bucket", "Key", "ExtraArgs"),
}
"""The methods of S3 clients that are no operations of their own, with their positional arguments."""
_TOKENS: Mapping[str, tuple[str, ...]] = {
    "dsql.generate_db_connect_admin_auth_token": ("Hostname", "Region"),
    "dsql.generate_db_connect_auth_token": ("Hostname", "Region"),
    "rds.generate_db_auth_token": ("DBHostname", "Port", "DBUsername"),
}
"""Other such methods: what they return lets who has it do what the function may."""


def attribute(value: AwsValue, name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return an attribute of what AWS has; nothing, where there is none of the name."""
    match value:
        case Client():
            if name in _QUIET:
                return one(External(f"botocore.client.{name}"))
            return one(Member(value, name)) if _is_method(value.service, name) else NOTHING
        case Item():
            return resources.attribute(value, name, frame, node, machine)
        case Session() | Collection() | Batch() | Ready() | Parameters():
            return one(Member(value, name))
    return NOTHING


def _is_method(service_name: str, name: str) -> bool:
    known = service(service_name)
    if known is None or name in known.methods or name in ("get_paginator", "get_waiter", *_SIGNS):
        return True
    return (service_name == "s3" and name in TRANSFERS) or f"{service_name}.{name}" in _TOKENS


def call(of: AwsValue, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what a method of what AWS has returns, and keep the call that it makes."""
    match of:
        case Session():
            return _from_session(of, name, arguments, frame, node, machine)
        case Client():
            return _of_client(of, name, arguments, frame, node, machine)
        case Ready(client, operation, method):
            if name in (method, "build_full_result"):
                spelling = f"{client.service}.{snake(operation)} by {method}"
                record(client, operation, given.named(arguments, machine), frame, node, machine, spelling)
            return UNKNOWN
        case Item() | Collection() | Batch():
            return resources.call(of, name, arguments, frame, node, machine)
        case Parameters():
            from sampy.audit.reading import powertools

            return powertools.call(of, name, arguments, frame, node, machine)
    return UNKNOWN


def elements(value: AwsValue) -> Values:
    """Return what the items of what AWS has can be."""
    return resources.elements(value) if isinstance(value, Collection) else UNKNOWN


def spelled(value: AwsValue) -> str:
    """Return what AWS has in words."""
    match value:
        case Client():
            return f"the client of {value.service}"
        case Item():
            return f"the resource {value.service}{'.' if value.kind else ''}{value.kind}"
    return type(value).__name__.lower()


def record(
    by: Client | Item,
    operation: str,
    argument: Argument,
    frame: Frame,
    node: ast.AST,
    machine: Machine,
    of: str,
    at: Step | None = None,
) -> None:
    """Keep a call of an operation, at a step of the code or where reading is."""
    if not by.own:
        reason = f"{of} is called with other credentials than those of the function's role, or elsewhere"
        machine.gap(reason, frame, node, complete=True)
        return
    step = at or frame.step(line_of(node))
    certain = frame.certain and by.certain
    found = AwsCall(by.service, operation, argument, of, step, certain, frame.chain)
    machine.calls.setdefault(found)


def _of_client(of: Client, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    known = service(of.service)
    if known is None:
        return UNKNOWN
    spelling = f"{of.service}.{name}"
    if name in ("get_paginator", "get_waiter"):
        table = known.methods if name == "get_paginator" else known.waiters
        asked = arguments.at(0, "operation_name" if name == "get_paginator" else "waiter_name")
        method = "paginate" if name == "get_paginator" else "wait"
        return _picked(asked, table, frame, node, machine, lambda each: Ready(of, each, method))
    if name == "generate_presigned_url":
        asked = arguments.at(0, "ClientMethod")
        params = given.argument(arguments.at(1, "Params"), machine)
        signed = params if params.entries is not None else Argument(entries=(), open=bool(arguments.at(1, "Params")))
        for ready in _picked(asked, known.methods, frame, node, machine, lambda each: Ready(of, each, name)):
            if isinstance(ready, Ready):
                record(of, ready.operation, signed, frame, node, machine, spelling)
        return one(ANY_TEXT)
    if name == "generate_presigned_post":
        record(of, "PutObject", given.positional(arguments, ("Bucket", "Key"), machine), frame, node, machine, spelling)
        return UNKNOWN
    if of.service == "s3" and name in TRANSFERS:
        record(of, name, given.positional(arguments, TRANSFERS[name], machine), frame, node, machine, spelling)
        return one(NONE)
    if spelling in _TOKENS:
        record(of, name, given.positional(arguments, _TOKENS[spelling], machine), frame, node, machine, spelling)
        return one(ANY_TEXT)
    if name in known.methods:
        record(of, known.methods[name], given.named(arguments, machine), frame, node, machine, spelling)
    return UNKNOWN


def _picked(
    asked: Values,
    table: Mapping[str, str],
    frame: Frame,
    node: ast.AST,
    machine: Machine,
    make: Callable[[str], Value],
) -> Values:
    """Return what is made of the operations that texts name."""
    names = literals(asked)
    if len(names) < len(asked) or not names:
        machine.gap("which operation is called can't be told", frame, node)
    return frozenset(make(table[each]) for each in names if each in table) or UNKNOWN


def _from_session(
    of: Session, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine
) -> Values:
    if name in ("client", "create_client"):
        return _made(arguments, of.own, frame, node, machine, resource=False)
    if name == "resource":
        return _made(arguments, of.own, frame, node, machine, resource=True)
    return UNKNOWN


def _made(arguments: Arguments, own: bool, frame: Frame, node: ast.AST, machine: Machine, *, resource: bool) -> Values:
    """Return clients or resources of the services that are named."""
    names = arguments.at(0, "service_name")
    known = literals(names)
    if len(known) < len(names) or not known:
        machine.gap("which service is called can't be told", frame, node)
    own = own and _is_own(arguments)
    found: Values = NOTHING
    for each in known:
        if each not in service_names():
            machine.gap(f"there is no service {each!r} in the installed botocore", frame, node)
        else:
            found |= one(Item(each, own=own) if resource else Client(each, own=own))
    return found or UNKNOWN


def _is_own(arguments: Arguments) -> bool:
    """Return whether what is made has the credentials of the function's role."""
    if External(UNSIGNED) in arguments.keyword("config") or any(
        map(_is_local, literals(arguments.keyword("endpoint_url")))
    ):
        return False
    return all(arguments.keyword(each) <= one(NONE) for each in _CREDENTIALS)


def _is_local(endpoint: str) -> bool:
    """Return whether an endpoint is of something that only plays AWS: AWS is at no address without encryption."""
    return "amazonaws" not in endpoint and (endpoint.startswith("http://") or "localstack" in endpoint)


def _client(call: Call) -> Values:
    return _made(call.arguments, True, call.frame, call.node, call.machine, resource=False)


def _resource(call: Call) -> Values:
    return _made(call.arguments, True, call.frame, call.node, call.machine, resource=True)


def _session(call: Call) -> Values:
    """Return a session; with keys of another role, they come first or by name."""
    keys = union(call.arguments.positional) - one(NONE)
    return one(Session(own=not keys and _is_own(call.arguments)))


def _config(call: Call) -> Values:
    if External(UNSIGNED) in call.arguments.keyword("signature_version"):
        return one(External(UNSIGNED))
    return one(External("botocore.config.Config()"))


MODELS: Mapping[str, Model] = {
    "boto3.Session": _session,
    "boto3.client": _client,
    "boto3.resource": _resource,
    "botocore.client.Config": _config,
    "botocore.config.Config": _config,
    "botocore.session.Session": _session,
    "botocore.session.get_session": _session,
}
