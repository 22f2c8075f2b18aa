"""Who may use what: the policies of buckets, queues, topics, keys, functions, APIs ..., and the trust in roles.

Whatever holds statements with principals is the policy of a resource, so that every type has its own told, known here
or not.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

from sampy.differences.security.facts import Fact, compared, policy_facts
from sampy.differences.security.naming import Naming
from sampy.differences.security.pair import Pair
from sampy.errors import Invalid
from sampy.iam.statements import Policy, Principal, Statement
from sampy.intrinsics import Json
from sampy.logical_ids import referred
from sampy.permissions.resource_policies import about, permission_statement
from sampy.permissions.roles import ROLE
from sampy.template import Template

_PERMISSION = "AWS::Lambda::Permission"
_REST_API = "AWS::ApiGateway::RestApi"
_URL = "AWS::Lambda::Url"
_EVERYBODY = Statement(
    "Allow", actions=("execute-api:Invoke",), resources=("execute-api:/*",), principals=(Principal("*", "*"),)
)
_OF_PUBLIC_URLS = (("lambda:FunctionUrlAuthType", ("NONE",)), ("lambda:InvokedViaFunctionUrl", ("true",)))
"""The conditions, with their values, of permissions that belong to a URL that everybody may call."""


class _Held(NamedTuple):
    """A statement of the policy of a resource.

    Args:
        statement: The statement.
        holder: The logical id of the resource that the statement is written in.
    """

    statement: Statement
    holder: str


def facts(pair: Pair) -> Iterator[Fact]:
    """Yield what changes in who may use which resource."""
    before, after = _by_subject(pair.before, pair.names_before), _by_subject(pair.after, pair.names_after)
    for subject in dict.fromkeys((*after, *before)):
        old, new = before.get(subject, []), after.get(subject, [])
        # What is gone permits nothing any more, which is told as its being gone.
        if subject in pair.before.resources and subject not in pair.after.resources:
            continue
        kept = {each.statement for each in old}
        place = next((pair.place(each.holder) for each in new if each.statement not in kept), None)
        if subject in pair.after.resources and pair.after.type_of(subject) == _REST_API:
            # Everybody may call an API without a policy, so that one narrows it; what a new one lets in, routes tell.
            if subject not in pair.before.resources:
                continue
            old, new = old or [_Held(_EVERYBODY, subject)], new or [_Held(_EVERYBODY, subject)]
        holder = next((each.holder for each in (*new, *old)), subject)
        logical_id = subject if subject in pair.after.resources else holder
        kind = "trust" if subject in pair.after.resources and pair.after.type_of(subject) == ROLE else "resource policy"
        comparison = compared(_policy(old), _policy(new))
        yield from policy_facts(Fact(logical_id, kind, "", place=place), comparison, comparison)


def _policy(held: list[_Held]) -> Policy:
    return Policy(tuple(each.statement for each in held))


def _by_subject(template: Template, names: Naming) -> dict[str, list[_Held]]:
    """Return the statements of the policies of resources, by what they are for."""
    public = _public_functions(template)
    found: dict[str, list[_Held]] = defaultdict(list)
    for logical_id, properties in template.each():
        if template.type_of(logical_id) == _PERMISSION:
            of = properties.get("FunctionName")
            subject = referred(of) or str(of)
            statement = names.statement(permission_statement(properties))
            if not (subject in public and _is_for_public_url(statement)):
                found[subject].append(_Held(statement, logical_id))
            continue
        subjects = _subjects(template, logical_id, properties)
        arns = tuple(arn for each in subjects if (arn := names.arn(each)) is not None)
        for policy in _policies(properties):
            for statement in policy.statements:
                held = _Held(about(names.statement(statement), arns or (f"${{{subjects[0]}}}",)), logical_id)
                for each in subjects:
                    found[each].append(held)
    return found


def _subjects(template: Template, logical_id: str, properties: Mapping[str, Json]) -> tuple[str, ...]:
    """Return what a resource's policy is for: itself, or what it names where it is nothing but a policy."""
    if not template.type_of(logical_id).endswith("Policy"):
        return (logical_id,)
    named = [each for value in properties.values() for each in (value if isinstance(value, list) else [value])]
    found = [name for each in named if (name := referred(each)) is not None and name in template.resources]
    return tuple(dict.fromkeys(found)) or (logical_id,)


def _policies(properties: Mapping[str, Json]) -> Iterator[Policy]:
    """Yield the policies with principals among properties, and one level below them."""
    deeper = [item for value in properties.values() if isinstance(value, dict) for item in value.values()]
    for value in (properties, *properties.values(), *deeper):
        document = _read(value)
        if not isinstance(document, Mapping) or "Statement" not in document:
            continue
        try:
            policy = Policy.parse({"Statement": cast(Json, document["Statement"])})
        except Invalid:
            continue
        with_principals = tuple(each for each in policy.statements if each.principals or each.not_principals)
        if with_principals:
            yield Policy(with_principals)


def _read(value: object) -> object:
    """Return a value, read where it is JSON text."""
    if isinstance(value, str) and value.lstrip().startswith("{") and "Statement" in value:
        try:
            document: object = json.loads(value)
        except ValueError:
            return value
        return document
    return value


def _public_functions(template: Template) -> set[str]:
    """Return the functions with a URL that everybody may call, which is told as that."""
    public = (each for _, each in template.each(_URL) if each.get("AuthType") == "NONE")
    return {name for each in public if (name := referred(each.get("TargetFunctionArn"))) is not None}


def _is_for_public_url(statement: Statement) -> bool:
    return any((each.key, each.values) in _OF_PUBLIC_URLS for each in statement.conditions)
