"""Which actions a call needs, and on what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from sampy.audit.calls import Argument, AwsCall
from sampy.audit.operations.arns import Resource, copied, event_buses, resource, table
from sampy.audit.operations.models import Service, service
from sampy.audit.reading.texts import HOLE, Parts
from sampy.iam.actions import action, actions_of
from sampy.iam.operations import ACTIONS, OF_VERSION, PARTIQL, PREFIXES, TRANSACTION, WITH_ARGUMENT


@attrs.frozen
class Need:
    """An action that a call needs.

    Args:
        actions: The action; several, where any of them will do. None, where the action isn't known.
        resource: The ARN that it is needed on, as far as it is known; a hole where nothing is.
        optional: It is used where it is allowed, and not missed where it isn't.
    """

    actions: tuple[str, ...]
    resource: Resource
    optional: bool = False


def needs(call: AwsCall) -> tuple[Need, ...]:
    """Return what a call needs; several needs, where it needs several actions, or may be of several resources."""
    return tuple(dict.fromkeys(_needs(call)))


def _needs(call: AwsCall) -> Iterator[Need]:
    if call.service in ("dynamodb", "dynamodbstreams"):
        found = list(_of_dynamodb(call))
        if found:
            yield from found
            return
    for rule in _rules(call):
        optional, rest = rule.startswith("?"), rule.removeprefix("?")
        names, _, argument = rest.partition("@")
        actions = tuple(names.split("|"))
        if call.given.entry("VersionId") is not None and actions[0] in OF_VERSION and not argument:
            yield from _on(call, (actions[0],), argument, optional=True)
            actions = (OF_VERSION[actions[0]],)
        elif call.may_have("VersionId") and actions[0] in OF_VERSION:
            actions = (actions[0], OF_VERSION[actions[0]])
        yield from _on(call, actions, argument, optional=optional)


def _on(call: AwsCall, actions: tuple[str, ...], argument: str, *, optional: bool) -> Iterator[Need]:
    for each in _resources(call, actions[0], argument):
        yield Need(actions, each, optional)


def _resources(call: AwsCall, name: str, argument: str) -> Iterable[Resource]:
    if argument == "CopySource":
        return copied(call.given.entry("CopySource"))
    if name == "events:PutEvents":
        return event_buses(call.given)
    facts = action(name)
    return resource(name, call, argument, facts.resources if facts is not None else ())


def _rules(call: AwsCall) -> Iterator[str]:
    """Yield the actions that an operation needs, as `special` writes them."""
    known = service(call.service)
    name = f"{call.service}.{call.operation}"
    if name in ACTIONS:
        yield from ACTIONS[name]
    elif known is not None and call.operation in known.operations:
        yield from _by_name(call.operation, known)
    for argument, rule in WITH_ARGUMENT.get(name, {}).items():
        if call.given.entry(argument) is not None:
            yield rule


def _by_name(operation: str, known: Service) -> Iterator[str]:
    """Yield the action that is called as the operation is."""
    described = known.operations[operation]
    if not described.signed:
        return
    prefix = PREFIXES.get(known.prefix, known.prefix)
    if prefix == "apigateway":
        yield f"apigateway:{described.method}"
    elif known.name == "apigatewaymanagementapi":
        yield "execute-api:ManageConnections"
    elif known.name != "connectparticipant":
        found = actions_of(prefix).get(operation.lower())
        yield found.name if found is not None else f"{prefix}:"


def _of_dynamodb(call: AwsCall) -> Iterator[Need]:
    """Yield what transactions, batches and statements of PartiQL need."""
    match call.operation:
        case "ExecuteStatement":
            yield _statement(call.given.entry("Statement"))
        case "BatchExecuteStatement" | "ExecuteTransaction":
            listed = call.given.entry("Statements") or call.given.entry("TransactStatements")
            items = listed.items if listed is not None else None
            yield from [_statement(each.entry("Statement")) for each in items or ()] or [_statement(None)]
        case "TransactWriteItems" | "TransactGetItems":
            listed = call.given.entry("TransactItems")
            yield from _transaction(listed.items if listed is not None else None, call.operation)
        case "BatchGetItem" | "BatchWriteItem" if call.given.entry("TableName") is None:
            tables = call.given.entry("RequestItems")
            names: list[Parts] = [(name,) for name, _ in tables.entries or ()] if tables is not None else []
            names += [(HOLE,)] if not names or tables is None or tables.open else []
            yield from (Need((f"dynamodb:{call.operation}",), table(name)) for name in names)


def _transaction(items: tuple[Argument, ...] | None, operation: str) -> Iterator[Need]:
    for item in items or ():
        for key, entry in item.entries or ():
            if key in TRANSACTION:
                named = entry.entry("TableName")
                for name in (named.texts if named is not None else ()) or ((HOLE,),):
                    yield Need((TRANSACTION[key],), table(name))
    if items is None or any(item.entries is None or item.open for item in items):
        possible = [name for key, name in TRANSACTION.items() if (key == "Get") == (operation == "TransactGetItems")]
        yield Need(tuple(possible), table((HOLE,)))


def _statement(statement: Argument | None) -> Need:
    """Return what a statement of PartiQL needs: by its first word and the table in it, where these can be told."""
    alternatives = statement.texts if statement is not None else ()
    if len(alternatives) != 1:
        return Need(tuple(PARTIQL.values()), table((HOLE,)))
    (parts,) = alternatives
    words = parts[0].split() if parts and isinstance(parts[0], str) else []
    verb = words[0].lower() if words else ""
    references = [each for each in parts if not isinstance(each, str)]
    named: Parts = (references[0],) if len(references) == 1 else (HOLE,)
    if not references and verb in PARTIQL:
        named = (_quoted(words, verb),)
    return Need((PARTIQL[verb],) if verb in PARTIQL else tuple(PARTIQL.values()), table(named))


def _quoted(words: list[str], verb: str) -> str:
    """Return the name of the table in the words of a statement, without its index and its quotes."""
    before = {"select": "from", "insert": "into", "update": "update", "delete": "from"}[verb]
    places = [index for index, word in enumerate(words) if word.lower() == before]
    name = words[places[0] + 1] if places and places[0] + 1 < len(words) else ""
    return name.split(".")[0].strip('";')
