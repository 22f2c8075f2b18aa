"""Powertools for AWS Lambda: its utilities that call AWS.

Source: Powertools for AWS Lambda (Python), pages "Parameters" and "Idempotency".
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs

from sampy.audit.calls import Argument
from sampy.audit.reading import arguments as given, boto
from sampy.audit.reading.aws_values import Client, Item, Parameters
from sampy.audit.reading.frames import Arguments, Frame, Step, line_of
from sampy.audit.reading.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    External,
    Member,
    Partial,
    Values,
    Wrapped,
    one,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.externals import Call
    from sampy.audit.reading.machine import Machine

_PACKAGE = "aws_lambda_powertools.utilities."
_CALLS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "AppConfigProvider.get": (
        ("appconfigdata", "StartConfigurationSession", ""),
        ("appconfigdata", "GetLatestConfiguration", ""),
    ),
    "AppConfigStore.get_configuration": (
        ("appconfigdata", "StartConfigurationSession", ""),
        ("appconfigdata", "GetLatestConfiguration", ""),
    ),
    "DynamoDBProvider.get": (("dynamodb", "GetItem", "TableName"),),
    "DynamoDBProvider.get_multiple": (("dynamodb", "Query", "TableName"),),
    "SSMProvider.get": (("ssm", "GetParameter", "Name"),),
    "SSMProvider.get_multiple": (("ssm", "GetParametersByPath", "Path"),),
    "SSMProvider.get_parameters_by_name": (("ssm", "GetParameters", "Names"),),
    "SSMProvider.set": (("ssm", "PutParameter", "Name"),),
    "SecretsProvider.get": (("secretsmanager", "GetSecretValue", "SecretId"),),
    "SecretsProvider.set": (("secretsmanager", "PutSecretValue", "SecretId"),),
    "get_app_config": (
        ("appconfigdata", "StartConfigurationSession", ""),
        ("appconfigdata", "GetLatestConfiguration", ""),
    ),
    "get_parameter": (("ssm", "GetParameter", "Name"),),
    "get_parameters": (("ssm", "GetParametersByPath", "Path"),),
    "get_parameters_by_name": (("ssm", "GetParameters", "Names"),),
    "get_secret": (("secretsmanager", "GetSecretValue", "SecretId"),),
    "set_parameter": (("ssm", "PutParameter", "Name"),),
    "set_secret": (("secretsmanager", "PutSecretValue", "SecretId"),),
    "DynamoDBPersistenceLayer.call": (
        ("dynamodb", "GetItem", "TableName"),
        ("dynamodb", "PutItem", "TableName"),
        ("dynamodb", "UpdateItem", "TableName"),
        ("dynamodb", "DeleteItem", "TableName"),
    ),
}
"""What functions and methods call: a service, an operation, and the parameter that their first argument is."""
_CLASSES = (
    "AppConfigProvider",
    "AppConfigStore",
    "DynamoDBPersistenceLayer",
    "DynamoDBProvider",
    "SSMProvider",
    "SecretsProvider",
)
_MIDDLEWARE = "aws_lambda_powertools.middleware_factory"
WITH_MIDDLEWARE = "builtins.middleware"
"""What decorates a handler with a middleware, which calls it."""
_OTHER_PARTS = ("data_masking.provider.kms", "streaming")
"""What calls AWS in a way of its own."""


def model(name: str) -> Callable[[Call], Values] | None:
    """Return what tells what a call of a function or class does; None where it has nothing to do with AWS."""
    if name == WITH_MIDDLEWARE:
        return _with_middleware
    if not name.startswith(_PACKAGE) and not name.startswith(_MIDDLEWARE):
        return None
    last = name.rpartition(".")[2]
    if last in _CALLS and ".parameters." in name:
        return _function
    if last in _CLASSES:
        return _made
    if ".idempotency." in name and last in ("idempotent", "idempotent_function"):
        return _idempotent
    if name.startswith(_MIDDLEWARE):
        return _middleware
    if name.removeprefix(_PACKAGE).startswith(_OTHER_PARTS):
        return _unfollowed
    return None


def _function(each: Call) -> Values:
    name = each.name.rpartition(".")[2]
    clients = each.arguments.keyword("boto3_client") - one(NONE)
    own = all(client.own for client in clients if isinstance(client, Client))
    _record(name, each.arguments, NOTHING, own, each.frame, each.node, each.machine)
    return UNKNOWN


def _made(each: Call) -> Values:
    table = each.arguments.at(0, "table_name")
    clients = union([each.arguments.keyword("boto3_client"), each.arguments.keyword("boto3_session")])
    own = all(getattr(client, "own", True) for client in clients)
    return one(Parameters(each.name.rpartition(".")[2], table, own))


def call(of: Parameters, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what a method of a provider returns, and keep the calls that it makes."""
    if f"{of.kind}.{name}" in _CALLS:
        _record(f"{of.kind}.{name}", arguments, of.table, of.own, frame, node, machine, of.step)
    return UNKNOWN


def _idempotent(each: Call) -> Values:
    """Return functions with what their store calls besides; a decorator, where no function is given yet."""
    stores = each.arguments.at(3, "persistence_store")
    functions = each.arguments.at(0) or each.arguments.keyword("function")
    if not functions:
        return one(Partial(one(External(each.name)), (), each.arguments.keywords))
    step = each.frame.step(line_of(each.node))
    effects = tuple(Member(attrs.evolve(store, step=step), "call") for store in stores if isinstance(store, Parameters))
    return one(Wrapped(functions, effects))


def _middleware(each: Call) -> Values:
    """Return what makes a function a decorator of handlers, or that decorator."""
    function = each.arguments.at(0)
    if not function:
        return one(External(each.name))
    return one(Partial(one(External(WITH_MIDDLEWARE)), (function,), ()))


def _with_middleware(each: Call) -> Values:
    """Return a handler behind a middleware; the decorator again, where it gets settings first."""
    middleware, *handler = each.arguments.positional
    if not handler:
        return one(Partial(one(External(WITH_MIDDLEWARE)), (middleware,), each.arguments.keywords))
    return one(Partial(middleware, (handler[0],), each.arguments.keywords))


def _unfollowed(each: Call) -> Values:
    each.machine.gap(f"{each.name} calls AWS in a way that isn't followed", each.frame, each.node)
    return UNKNOWN


def _record(
    name: str,
    arguments: Arguments,
    table: Values,
    own: bool,
    frame: Frame,
    node: ast.AST,
    machine: Machine,
    at: Step | None = None,
) -> None:
    for service, operation, parameter in _CALLS[name]:
        kept_in_table = parameter == "TableName"
        values = table if kept_in_table else arguments.at(0, "name" if parameter != "Path" else "path")
        entries = ((parameter, given.argument(values or UNKNOWN, machine)),) if parameter else ()
        by = Item(service, own=own)
        boto.record(by, operation, Argument(entries=entries), frame, node, machine, f"powertools {name}", at)
