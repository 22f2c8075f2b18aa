"""The `Policies` of a function or state machine, as what a role takes: managed policy ARNs and inline policies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from sampy.conditions import NO_VALUE
from sampy.context import Context
from sampy.errors import CompileError, DocumentPath, Invalid, Problem, did_you_mean
from sampy.iam.managed_policies import managed_policy_arn
from sampy.iam.policy_templates import faults_of, filled, sam_template_names, template_of
from sampy.intrinsics import Json, as_map, is_intrinsic


class RolePolicies(NamedTuple):
    """What `Policies` give to a role.

    Args:
        managed: The ARNs of managed policies.
        inline: Inline policies.
        problems: What is wrong with entries, which are left out.
    """

    managed: list[Json]
    inline: list[Json]
    problems: list[Problem]


def role_policies(policies: Json, owner: str, context: Context) -> RolePolicies:
    """Return what the `Policies` of a function or state machine give to the role that is made for it.

    Args:
        policies: What stands there: one entry, or a list of them.
        owner: The logical id of the function or state machine.
        context: What the compile depends on.
    """
    found = RolePolicies([], [], [])
    path: DocumentPath = ("Resources", owner, "Properties", "Policies")
    for index, policy in enumerate(policies if isinstance(policies, list) else [policies] if policies else ()):
        at = (*path, index) if isinstance(policies, list) else path
        try:
            kind = _kind(policy, context)
            faults = list(_faults(policy, context)) if kind == "template" else []
            found.problems.extend(fault.problem(at, resource=owner) for fault in faults)
            name = f"{owner}RolePolicy{index}"
            if kind == "managed":
                found.managed.append(_branches(policy, partial(_managed, context=context)))
            elif kind == "document":
                found.inline.append(_branches(policy, partial(_document, name=name)))
            elif kind is None:
                raise _not_a_policy(policy, context)
            elif not faults:
                documents = _each_branch(policy, partial(_statements, context=context))
                found.inline.append(_branches(documents, partial(_document, name=name)))
        except Invalid as invalid:
            found.problems.append(invalid.problem(at, resource=owner))
        except CompileError as error:  # a template of the project that is wrong
            found.problems.extend(error.problems)
    return found


def _kind(policy: Json, context: Context) -> str | None:
    """Return what an entry is; for `Fn::If`, what both of its branches are."""
    if isinstance(policy, str):
        return "managed"
    if isinstance(policy, dict) and len(policy) == 1 and "Fn::If" in policy:
        branches = policy["Fn::If"]
        if not isinstance(branches, list) or len(branches) != 3:
            raise Invalid("Fn::If takes a condition and two values", fix="give it these three", at=("Fn::If",))
        kinds = {_kind(branch, context) for branch in branches[1:] if branch != NO_VALUE} or {"managed"}
        if len(kinds) > 1:
            raise Invalid(
                "the two branches of this Fn::If hold policies of different kinds",
                fix="use one Fn::If with AWS::NoValue for each kind: managed policy, policy document, policy template",
            )
        return kinds.pop()
    if is_intrinsic(policy):
        return "managed"
    if isinstance(policy, dict) and "Statement" in policy:
        return "document"
    return "template" if template_of(policy, context) is not None else None


def _faults(policy: Json, context: Context) -> Iterator[Invalid]:
    """Yield what is wrong with the parameters of a policy template, or of those in all branches of an `Fn::If`."""
    match policy:
        case {"Fn::If": [_, *branches], **rest} if not rest:
            for position, branch in enumerate(branches, 1):
                for fault in _faults(branch, context) if branch != NO_VALUE else ():
                    yield Invalid(fault.message, fix=fault.fix, at=("Fn::If", position, *fault.at))
        case dict():
            template = template_of(policy, context)
            assert template is not None
            yield from faults_of(template, policy[template.name])


def _statements(policy: Json, context: Context) -> Json:
    template = template_of(policy, context)
    assert template is not None and isinstance(policy, dict)
    return filled(template, as_map(policy[template.name]))


def _branches(policy: Json, convert: Callable[[Json], Json]) -> Json:
    """Return what `convert` makes of a policy, or of the two branches of an `Fn::If` that aren't AWS::NoValue."""
    match policy:
        case {"Fn::If": [condition, *branches], **rest} if not rest:
            converted = [branch if branch == NO_VALUE else convert(branch) for branch in branches]
            return {"Fn::If": [condition, *converted]}
    return convert(policy)


def _each_branch(policy: Json, convert: Callable[[Json], Json]) -> Json:
    """Return what `convert` makes of a policy, or of all branches of an `Fn::If` and of those within it."""
    match policy:
        case {"Fn::If": [_, *_], **rest} if not rest:
            return _branches(policy, partial(_each_branch, convert=convert))
    return convert(policy)


def _managed(policy: Json, context: Context) -> Json:
    return managed_policy_arn(policy, context) if isinstance(policy, str) else policy


def _document(document: Json, name: str) -> Json:
    return {"PolicyName": name, "PolicyDocument": document}


def _not_a_policy(policy: Json, context: Context) -> Invalid:
    message = "this is neither a managed policy, a policy document nor a policy template"
    if isinstance(policy, dict) and len(policy) == 1:
        (name,) = policy
        fix = did_you_mean(name, [*sam_template_names(), *context.policy_templates])
        return Invalid(f"{message}: there is no template {name!r}", fix=fix)
    templates = [name for name in policy if template_of({name: {}}, context)] if isinstance(policy, dict) else []
    if templates:
        parameters = f"what is beside it below {templates[0]}"
        return Invalid(f"the policy template {templates[0]} must stand alone", fix=f"indent {parameters}")
    return Invalid(message, fix="use the name or ARN of a managed policy, a map with Statement, or a policy template")
