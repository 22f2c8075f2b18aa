"""What AWS SDK integrations need: the action of the API that is called, on what its arguments name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from sampy.declaration import Referable
from sampy.iam.actions import Action, action as action_of, actions_of
from sampy.iam.operations import ACTIONS, NAMED, OF_VERSION, PARTIQL, TRANSACTION, WITH_ARGUMENT, Named
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION, Intrinsic, has_markers
from sampy.states.integrations.arns import Kind, Target, arn_of, declared, target
from sampy.states.integrations.given import LATER, Given
from sampy.states.integrations.model import EVERYTHING, ROLE, Permit
from sampy.states.integrations.sdk_services import Api, api, operation

_TABLE = Kind("dynamodb", "table/{}")
_BUS = Kind("events", "event-bus/{}")
_BUCKET = Kind("s3", "{}", takes="name", region=False, account=False)
_OBJECT = Kind("s3", "{}", takes="name", region=False, account=False, any="*/*")
_PLACEHOLDER = re.compile(r"\$\{(\w+)\}")
_SCOPE = {"Partition": PARTITION, "Region": REGION, "Account": ACCOUNT_ID}
_GIVES_ROLES = re.compile(r"Create|Modify|Put|Register|Restore|Run|Start|Submit|Update")
_PASSES_NONE = frozenset(["emr-containers", "sts"])
"""Services that take the ARN of a role, and to which it isn't passed."""


def needed(service: str, action: str, given: Given) -> Iterator[Permit]:
    """Yield what an action needs.

    Args:
        service: The service, as in the resource of the task.
        action: The action, as there.
        given: The arguments.
    """
    known, name = api(service), operation(service, action)
    if known is None or name is None:
        return
    special = list(_of_dynamodb(name, given)) if known.prefix == "dynamodb" else []
    yield from special or _permits(known, name, given)
    if _GIVES_ROLES.match(name) and known.prefix not in _PASSES_NONE:
        yield from _passed(given)


def _permits(known: Api, name: str, given: Given) -> Iterator[Permit]:
    for rule in _rules(known, name, given):
        called, _, argument = rule.removeprefix("?").partition("@")
        if rule.startswith("?") and (not argument or given.get(_pascal(argument)) is None):
            continue  # it is used where it is allowed, and can be missing
        for action in called.split("|"):
            versioned = given.get("VersionId") is not None and not argument
            wanted = OF_VERSION.get(action, action) if versioned else action
            yield from (Permit(wanted, each) for each in _targets(wanted, argument, given))


def _rules(known: Api, name: str, given: Given) -> Iterator[str]:
    """Yield the actions that an operation needs, as `sampy.iam.operations` writes them."""
    key = f"{known.name}.{name}"
    if key in ACTIONS:
        yield from ACTIONS[key]
    elif name in known.actions:
        yield from filter(None, [known.actions[name]])
    else:
        found = actions_of(known.prefix).get(name.lower())
        yield found.name if found is not None else f"{known.prefix}:{name}"
    for argument, rule in WITH_ARGUMENT.get(key, {}).items():
        if not rule.startswith("iam:") and given.get(_pascal(argument)) is not None:
            yield rule


def _targets(action: str, argument: str, given: Given) -> Iterable[Target]:
    """Return what an action is needed on."""
    facts = action_of(action)
    if facts is None or not facts.resources:
        return [EVERYTHING]
    prefix = action.partition(":")[0]
    if prefix == "s3":
        return [_of_s3(facts, argument, given)]
    if action == "events:PutEvents":
        entries = given.items("Entries")
        buses = [each.get("EventBusName") or "default" for each in entries] if entries is not None else [None]
        return [target(_BUS, bus) for bus in buses]
    if prefix in NAMED and (argument or _argument(NAMED[prefix], given)):
        return _of_named(prefix, NAMED[prefix], argument, given)
    return [_of_form(form, given) for form in facts.resources] if facts.required else [EVERYTHING]


def _argument(named: Named, given: Given) -> str:
    """Return the argument that names what an operation is about; an empty text where there is none."""
    return next((_pascal(each) for each in named.arguments if given.get(_pascal(each)) is not None), "")


def _of_named(prefix: str, named: Named, argument: str, given: Given) -> list[Target]:
    name = _pascal(argument) or _argument(named, given)
    kind = _kind(prefix, named, name)
    behind = "/index/*" if prefix == "dynamodb" and given.get("IndexName") is not None else ""
    qualifier = given.get("Qualifier") if prefix == "lambda" else None
    if qualifier is not None:
        behind = ":*" if qualifier is LATER else f":{qualifier}"
    several = given.items(name) if name == "Names" else None
    values = [given.get(name)] if several is None else [each.payload for each in several]
    return [target(kind, _as_in_arn(prefix, value), behind) for value in values]


def _kind(prefix: str, named: Named, argument: str) -> Kind:
    takes: Literal["name", "arn", "either"] = "arn" if argument.lower().endswith("arn") else "either"
    if prefix == "ssm":
        return Kind("ssm", "parameter{}", any="/*")
    end = named.arn if not named.goes_on or named.arn.endswith(":") else f"{named.arn}:"
    behind = {"secretsmanager": "-??????", "logs": ":*"}.get(prefix, "")
    return Kind(prefix, f"{end}{{}}", takes, region=prefix not in ("sts", "iam"), behind=behind)


def _as_in_arn(prefix: str, name: object) -> object:
    """Return a name as it is in an ARN: that of a parameter with a slash; the alias of a key says nothing of it."""
    resource = declared(name)
    if resource is None and prefix == "ssm" and isinstance(name, str) and not name.startswith(("/", "arn:")):
        return LATER if has_markers(name) else f"/{name}"
    is_alias = isinstance(name, str) and name.startswith("alias/")
    return LATER if prefix == "kms" and (is_alias or getattr(resource, "TYPE", "") == "AWS::KMS::Alias") else name


def _of_s3(facts: Action, argument: str, given: Given) -> Target:
    if argument == "CopySource":
        source = given.get("CopySource")
        return target(_OBJECT, source.removeprefix("/") if isinstance(source, str) else None)
    bucket = given.get("Bucket")
    if not any("${ObjectName}" in each for each in facts.resources):
        return target(_BUCKET, bucket)
    key = given.get("Key")
    return target(_OBJECT, bucket, f"/{key if isinstance(key, str | Intrinsic) else '*'}")


def _of_form(form: str, given: Given) -> Target:
    """Return the ARN of a form as the tables of IAM have it, with the names of arguments filled in."""
    service = form.split(":")[2]
    for name, value in given.entries():
        resource = declared(value.payload)
        if name.endswith("Arn") and resource is not None and resource.TYPE.split("::")[1].lower() == service:
            return Target(arn_of(resource), "")

    def filled(found: re.Match[str], *, known: bool) -> str:
        name = found[1]
        if name in _SCOPE:
            return f"{_SCOPE[name]}"
        value = given.get(name) if known else None
        plain = isinstance(value, str) and not value.startswith("arn:")
        return f"{value}" if plain or isinstance(value, Intrinsic | Referable) else "*"

    every = _PLACEHOLDER.sub(lambda found: filled(found, known=False), form)
    return Target(_PLACEHOLDER.sub(lambda found: filled(found, known=True), form), every)


def _passed(given: Given) -> Iterator[Permit]:
    """Yield what it takes to pass the roles that are named in arguments, at any depth."""
    for name, value in given.entries():
        role = value.payload
        if name.endswith(("RoleArn", "roleArn")) or name == "Role":
            resource = declared(role)
            named = isinstance(role, str) and role.startswith("arn:")
            if named or (resource is not None and resource.TYPE == "AWS::IAM::Role"):
                yield Permit("iam:PassRole", target(ROLE, role))
        elif isinstance(role, (list, tuple)):
            for each in role:
                yield from _passed(value.within(each))
        else:
            yield from _passed(value)


def _of_dynamodb(name: str, given: Given) -> Iterator[Permit]:
    """Yield what transactions, batches and statements of PartiQL need."""
    if name == "ExecuteStatement":
        yield from _statement(given.get("Statement"))
    elif name in ("BatchExecuteStatement", "ExecuteTransaction"):
        listed = given.items("Statements" if name == "BatchExecuteStatement" else "TransactStatements")
        for each in listed if listed is not None else [Given(LATER)]:
            yield from _statement(each.get("Statement"))
    elif name in ("TransactWriteItems", "TransactGetItems"):
        possible = [each for key, each in TRANSACTION.items() if (key == "Get") == (name == "TransactGetItems")]
        listed = given.items("TransactItems")
        for item in listed if listed is not None else []:
            for key, entry in item.entries():
                if key in TRANSACTION:
                    yield Permit(TRANSACTION[key], target(_TABLE, entry.get("TableName")))
        if listed is None:
            yield from (Permit(each, target(_TABLE, None)) for each in possible)
    elif name in ("BatchGetItem", "BatchWriteItem"):
        tables = given.get("RequestItems")
        names = list(tables) if isinstance(tables, dict) else [LATER]
        yield from (Permit(f"dynamodb:{name}", target(_TABLE, given.filled(each))) for each in names)


def _statement(statement: object) -> Iterator[Permit]:
    """Yield what a statement of PartiQL needs: by its first word and the table in it, where these can be told."""
    words = statement.split() if isinstance(statement, str) else []
    verb = words[0].lower() if words else ""
    if verb not in PARTIQL:
        yield from (Permit(each, target(_TABLE, None)) for each in PARTIQL.values())
        return
    before = {"select": "from", "insert": "into", "update": "update", "delete": "from"}[verb]
    places = [index for index, word in enumerate(words) if word.lower() == before]
    name = words[places[0] + 1] if places and places[0] + 1 < len(words) else ""
    table, _, index = (each.strip('";') for each in name.partition("."))
    yield Permit(PARTIQL[verb], target(_TABLE, table or None, f"/index/{index}" if index else ""))


def _pascal(name: str) -> str:
    """Return the name of an argument as Step Functions takes it: in PascalCase, whatever the API has."""
    return f"{name[:1].upper()}{name[1:]}"
