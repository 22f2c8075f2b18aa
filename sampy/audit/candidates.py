"""What could allow what a function needs: policy templates for a resource, and the grants that resources have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from inspect import Parameter, signature

import attrs

from sampy.audit.environment import parts_of
from sampy.audit.granting import allows
from sampy.audit.model import Need
from sampy.audit.operations.needs import Need as CallNeed
from sampy.audit.overlap import Overlap
from sampy.audit.variables import variable
from sampy.codec import encode
from sampy.context import Context
from sampy.declaration import BaseResource
from sampy.iam.actions import matching
from sampy.iam.policy_templates import filled, sam_template, sam_template_names, template_of
from sampy.iam.statements import Policy, Statement
from sampy.intrinsics import Json, as_map
from sampy.permissions.names import Names
from sampy.schemas.tables import service_of
from sampy.sections import Stack
from sampy.serverless import Function
from sampy.template import Template

_FIELDS = 6
_NAMES: Mapping[str, str] = {
    "AWS::SNS::Topic": "TopicName",
    "AWS::SQS::Queue": "QueueName",
    "AWS::StepFunctions::StateMachine": "Name",
}
"""The attributes that are the names of what has another `Ref`."""


@attrs.frozen
class Candidate:
    """Something that allows a part of what a function needs.

    Args:
        name: The name of the policy template; of the method, for a grant.
        values: The values of its parameters.
        grants_on: The logical id of the resource that it is a grant of; None for a policy template.
        statements: What it allows.
    """

    name: str
    values: tuple[tuple[str, Json], ...]
    grants_on: str | None
    statements: tuple[Statement, ...]

    @property
    def actions(self) -> set[str]:
        """The actions that it allows."""
        patterns = [pattern for each in self.statements for pattern in each.actions]
        return {known.name for pattern in patterns for known in matching(pattern)}


class Candidates:
    """Finds what could allow what the functions of a template need.

    Args:
        template: The template.
        context: What it was compiled with.
    """

    def __init__(self, template: Template, context: Context) -> None:
        self._template = template
        self._names = Names(template, context)
        self._overlap = Overlap(template, self._names)

    def all(self, function: str, needs: Sequence[Need]) -> list[tuple[Candidate, frozenset[int]]]:
        """Return what allows some of the needs of a function, each with the positions of those that it allows.

        A grant is written with the variables of both, so that there is none where either has none.
        """
        found: list[tuple[Candidate, frozenset[int]]] = []
        for name in sam_template_names():
            for candidate, about in self._of_template(name, needs):
                covered = frozenset(index for index in about if self._allows(candidate, needs[index]))
                if covered:
                    found.append((candidate, covered))
        grantee = variable(function, self._template)
        for logical_id in dict.fromkeys(each.logical_id for each in needs if each.logical_id and grantee):
            about = [index for index, each in enumerate(needs) if each.logical_id == logical_id]
            for candidate in self._of_resource(logical_id):
                covered = frozenset(index for index in about if self._allows(candidate, needs[index]))
                if covered:
                    found.append((candidate, covered))
        return found

    def resource_text(self, need: Need) -> str:
        """Return the resource of a need as `Fn::Sub` takes it, in the region and account of the stack."""
        fields = need.resource.split(":", 5)
        if len(fields) < _FIELDS or all(not facts.resources for each in need.actions for facts in matching(each)):
            return "*"
        arn = self._overlap.arn(need.logical_id) if need.logical_id is not None else None
        own = "" if arn is None else arn.split(":", _FIELDS - 1)[-1]
        if own and fields[-1].startswith(own):
            reference = f"${{{need.logical_id}}}"
            whole = reference if self._names.resolved(reference).startswith("arn:") else f"{reference[:-1]}.Arn}}"
            after = fields[-1].removeprefix(own)
            return whole if after == "*" else f"{whole}{after}"
        region, account = ("${AWS::Region}" if fields[3] else "", "${AWS::AccountId}" if fields[4] else "")
        return f"arn:${{AWS::Partition}}:{fields[2]}:{region}:{account}:{fields[-1]}"

    def _of_template(self, name: str, needs: Sequence[Need]) -> Iterator[tuple[Candidate, Sequence[int]]]:
        """Yield a policy template for each resource that is needed, with the needs that are about that."""
        definition = sam_template(name)
        if definition is None:
            return
        wanted = {action for need in needs for action in need.actions}
        if not wanted & _actions_of_template(name):
            return
        parameters = list(definition.parameters)
        if not parameters:
            yield self._candidate(name, {}), range(len(needs))
        if len(parameters) != 1:
            return
        for subject in dict.fromkeys(_subject(each) for each in needs):
            if subject is None:
                continue
            about = [index for index, each in enumerate(needs) if _subject(each) == subject]
            for value in self._values(subject):
                candidate = self._candidate(name, {parameters[0]: value})
                if any(self._is_about(each, subject, needs[about[0]]) for each in candidate.statements):
                    yield candidate, about
                    break

    def _values(self, subject: str) -> Iterator[Json]:
        """Yield what a parameter can be to name a resource."""
        if subject not in self._template.resources:
            yield subject.rpartition("/")[2] if "/" in subject and ":parameter" not in subject else _name_in(subject)
            yield subject
            return
        name = _NAMES.get(self._template.type_of(subject))
        yield {"Ref": subject} if name is None else {"Fn::GetAtt": [subject, name]}
        is_arn = self._names.resolved(f"${{{subject}}}").startswith("arn:")
        yield {"Ref": subject} if is_arn else {"Fn::GetAtt": [subject, "Arn"]}

    def _candidate(self, name: str, values: Mapping[str, Json]) -> Candidate:
        definition = sam_template(name)
        assert definition is not None
        policy = Policy.parse(filled(definition, values))
        statements = tuple(self._names.statement(each) for each in policy.statements)
        return Candidate(name, tuple(values.items()), None, statements)

    def _is_about(self, statement: Statement, subject: str, need: Need) -> bool:
        """Return whether a statement names a resource, and names it as ARNs do."""
        arn = self._names.arn(subject) if subject in self._template.resources else None
        if arn is not None:
            return any(
                each == arn or each.startswith((f"{arn}/", f"{arn}:", f"{arn}*")) for each in statement.resources
            )
        named = [each for each in statement.resources if _name_in(subject) in each]
        return any(self._overlap.possible(each, parts_of(need.resource, self._template)) for each in named)

    def _allows(self, candidate: Candidate, need: Need) -> bool:
        asked = CallNeed(need.actions, parts_of(need.resource, self._template))
        return any(allows(each, asked, self._overlap) for each in candidate.statements)

    def _of_resource(self, logical_id: str) -> Iterator[Candidate]:
        origin = self._template.origin(logical_id)
        named = origin.declared == logical_id and variable(logical_id, self._template) is not None
        declared_type = origin.type if named else ""
        for method, policies in _grants(declared_type, logical_id):
            statements: list[Statement] = []
            for policy in policies:
                definition = template_of(policy, Context())
                document = filled(definition, as_map(as_map(policy)[definition.name])) if definition else as_map(policy)
                statements += [self._names.statement(each) for each in Policy.parse(document).statements]
            yield Candidate(method, (), logical_id, tuple(statements))


def _subject(need: Need) -> str | None:
    """Return the resource that something is needed on: a logical id, or an ARN that is known to its end."""
    if need.logical_id is not None:
        return need.logical_id
    name = _name_in(need.resource)
    return need.resource if name and "*" not in name and need.resource.startswith("arn:") else None


def _name_in(arn: str) -> str:
    """Return the name that an ARN ends with, without the type of what it names."""
    resource = arn.split(":", 5)[-1] if arn.startswith("arn:") else arn
    for separator in ("/", ":"):
        kind, found, name = resource.partition(separator)
        if found and kind.replace("-", "").isalpha():
            return name
    return resource


@cache
def _actions_of_template(name: str) -> frozenset[str]:
    definition = sam_template(name)
    if definition is None:
        return frozenset()
    policy = Policy.parse(filled(definition, dict.fromkeys(definition.parameters, "x")))
    patterns = [pattern for each in policy.statements for pattern in each.actions]
    return frozenset(known.name for pattern in patterns for known in matching(pattern))


def _grants(resource_type: str, logical_id: str) -> Iterator[tuple[str, Sequence[Json]]]:
    """Yield the grants that a resource of a type has, each with the policies that it leaves with who is granted it."""
    cls = _class_of(resource_type)
    for name in dir(cls) if cls is not None else ():
        if cls is None or not name.startswith("grant_") or not _takes_grantee_alone(getattr(cls, name)):
            continue
        stack = Stack("grants")
        grantee = stack.add(Function("GrantedIt"))
        try:
            getattr(stack.add(cls(logical_id)), name)(grantee)
        except (TypeError, ValueError):
            continue
        document = encode(stack)[0].resources.get("GrantedIt", {})
        policies = as_map(document.get("Properties")).get("Policies")
        if isinstance(policies, list):
            yield name, policies


def _takes_grantee_alone(method: Callable[..., object]) -> bool:
    given = [each for each in signature(method).parameters.values() if each.default is Parameter.empty]
    return len(given) == len(("self", "grantee"))


def _class_of(resource_type: str) -> type[BaseResource] | None:
    parts = resource_type.split("::")
    if len(parts) != 3 or parts[0] != "AWS":
        return None
    name = "sampy.serverless" if parts[1] == "Serverless" else f"sampy.resources.{service_of(resource_type)}"
    try:
        found: type[BaseResource] = getattr(import_module(name), parts[2])
    except (ImportError, AttributeError):
        return None
    return found
