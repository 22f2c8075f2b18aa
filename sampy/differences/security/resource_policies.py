"""Who may use what: the policies of buckets, queues, topics, keys, functions, APIs ..., and the trust in roles.

Whatever holds statements with principals is the policy of a resource, so that every type has its own told, known here
or not.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from sampy.differences.security.facts import Fact, policy_facts
from sampy.differences.security.naming import Naming
from sampy.differences.security.pair import Pair
from sampy.errors import Invalid
from sampy.iam.statements import Policy, Principal, Statement
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import referred
from sampy.permissions.principals import ROLE
from sampy.permissions.resource_policies import about, permission_statement
from sampy.template import Template

_PERMISSION = "AWS::Lambda::Permission"
_REST_API = "AWS::ApiGateway::RestApi"
_URL = "AWS::Lambda::Url"
_EVERYBODY = Statement(
    "Allow", actions=("execute-api:Invoke",), resources=("execute-api:/*",), principals=(Principal("*", "*"),)
)
_OF_PUBLIC_URLS = (("lambda:FunctionUrlAuthType", ("NONE",)), ("lambda:InvokedViaFunctionUrl", ("true",)))
"""The conditions, with their values, of permissions that belong to a URL that everybody may call."""


class _Written(NamedTuple):
    """Policies as they are written in a resource.

    Args:
        type: The type of the resource.
        subjects: What they are for, by its logical id, or what else names it.
        documents: The policies; of a permission of Lambda, its properties.
    """

    type: str
    subjects: tuple[str, ...]
    documents: Sequence[Json]

    @property
    def value(self) -> Json:
        """All that is written, as one value."""
        return [*self.subjects, *self.documents]


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
    public_before, public_after = _public_functions(pair.before), _public_functions(pair.after)
    same = pair.same.resources
    old_types, types = pair.names_before.types, pair.names_after.types
    was, is_ = _written(pair.before, old_types, same), _written(pair.after, types, same)
    changed = {*(public_before ^ public_after), *_changed(pair, was, is_)}
    if not changed:
        return
    if same:
        # What stayed as it was may be for something that has other policies too, which are not what they were.
        was, is_ = _written(pair.before, old_types), _written(pair.after, types)
    before = _by_subject(was, pair.names_before, public_before, changed)
    after = _by_subject(is_, pair.names_after, public_after, changed)
    for subject in dict.fromkeys((*after, *before)):
        old, new = before.get(subject, []), after.get(subject, [])
        type_ = types.get(subject)
        # What is gone permits nothing any more, which is told as its being gone.
        if subject in old_types and type_ is None:
            continue
        kept = {each.statement for each in old}
        place = next((pair.place(each.holder) for each in new if each.statement not in kept), None)
        if type_ == _REST_API:
            # Everybody may call an API without a policy, so that one narrows it; what a new one lets in, routes tell.
            if subject not in old_types:
                continue
            old, new = old or [_Held(_EVERYBODY, subject)], new or [_Held(_EVERYBODY, subject)]
        holder = next((each.holder for each in (*new, *old)), subject)
        logical_id = holder if type_ is None else subject
        kind = "trust" if type_ == ROLE else "resource policy"
        comparison = pair.compared(_policy(old), _policy(new))
        yield from policy_facts(Fact(logical_id, kind, "", place=place), comparison, comparison)


def _policy(held: list[_Held]) -> Policy:
    return Policy(tuple(each.statement for each in held))


def _written(template: Template, types: Mapping[str, str], but: Container[str] = ()) -> dict[str, _Written]:
    """Return the policies of resources as they are written, by what holds them.

    Args:
        template: The template.
        types: The types of its resources.
        but: The resources that are left out.
    """
    found: dict[str, _Written] = {}
    for logical_id, properties in template.each():
        if logical_id in but:
            continue
        type_ = types[logical_id]
        if type_ == _PERMISSION:
            of = properties.get("FunctionName")
            found[logical_id] = _Written(type_, (referred(of) or str(of),), [cast(Json, properties)])
        elif documents := [*_documents(properties)]:
            found[logical_id] = _Written(type_, _subjects(template, logical_id, properties), documents)
    return found


def _changed(pair: Pair, before: Mapping[str, _Written], after: Mapping[str, _Written]) -> Iterator[str]:
    """Yield what policies are for that may not be what they were."""
    for logical_id in before.keys() | after.keys():
        old, new = before.get(logical_id), after.get(logical_id)
        if old and new and old.type == new.type and pair.same.of(old.value, new.value):
            continue
        yield from (subject for each in (old, new) if each for subject in each.subjects)


def _by_subject(
    written: Mapping[str, _Written], names: Naming, public: Container[str], wanted: Container[str]
) -> dict[str, list[_Held]]:
    """Return the statements of the policies of resources, by what they are for.

    Args:
        written: The policies by what holds them.
        names: What is called how.
        public: The functions with a URL that everybody may call.
        wanted: What is looked at, of all that policies are for.
    """
    found: dict[str, list[_Held]] = defaultdict(list)
    for logical_id, (type_, subjects, documents) in written.items():
        if not any(each in wanted for each in subjects):
            continue
        if type_ == _PERMISSION:
            statement = names.statement(permission_statement(as_map(documents[0])))
            if not (subjects[0] in public and _is_for_public_url(statement)):
                found[subjects[0]].append(_Held(statement, logical_id))
            continue
        arns = tuple(arn for each in subjects if (arn := names.arn(each)) is not None)
        for document in documents:
            for statement in _with_principals(document):
                held = _Held(about(names.statement(statement), arns or (f"${{{subjects[0]}}}",)), logical_id)
                for each in subjects:
                    if each in wanted:
                        found[each].append(held)
    return found


def _subjects(template: Template, logical_id: str, properties: Mapping[str, Json]) -> tuple[str, ...]:
    """Return what a resource's policy is for: itself, or what it names where it is nothing but a policy."""
    if not template.type_of(logical_id).endswith("Policy"):
        return (logical_id,)
    named = [each for value in properties.values() for each in (value if isinstance(value, list) else [value])]
    found = [name for each in named if (name := referred(each)) is not None and name in template.resources]
    return tuple(dict.fromkeys(found)) or (logical_id,)


def _documents(properties: Mapping[str, Json]) -> Iterator[Json]:
    """Yield what may be policies among properties, and one level below them."""
    deeper = [item for value in properties.values() if isinstance(value, dict) for item in value.values()]
    for value in (properties, *properties.values(), *deeper):
        # Nearly nothing is a policy, so that this has to be quick to tell.
        if not isinstance(value, (str, Mapping)) or "Statement" not in value:
            continue
        document = _read(value)
        if isinstance(document, Mapping) and "Statement" in document:
            yield cast(Json, document["Statement"])


def _with_principals(statements: Json) -> Iterator[Statement]:
    """Yield the statements that say whom they are about; none, where these are no statements."""
    try:
        policy = Policy.parse({"Statement": statements})
    except Invalid:
        return
    yield from (each for each in policy.statements if each.principals or each.not_principals)


def _read(value: object) -> object:
    """Return a value, read where it is JSON text."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
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
