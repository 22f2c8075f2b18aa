"""The `Policies` of a function or state machine, as what a role takes: managed policy ARNs and inline policies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sampy.conditions import NO_VALUE
from sampy.context import Context
from sampy.errors import Invalid, did_you_mean
from sampy.iam.managed_policies import managed_policy_arn
from sampy.iam.policy_templates import is_policy_template, policy_template_names, statements_of
from sampy.intrinsics import Json, is_intrinsic


def role_policies(policies: Json, role_id: str, context: Context) -> tuple[list[Json], list[Json]]:
    """Return the managed policy ARNs and the inline policies that `policies` name and hold.

    Raises:
        Invalid: Where an entry is neither a managed policy, a policy document nor a policy template.
    """
    managed: list[Json] = []
    inline: list[Json] = []
    if not policies:
        return managed, inline
    for index, policy in enumerate(policies if isinstance(policies, list) else [policies]):
        at = ("Properties", "Policies", index) if isinstance(policies, list) else ("Properties", "Policies")
        try:
            kind = _kind(policy)
            if kind == "managed":
                managed.append(_branches(policy, partial(_managed, context=context)))
            elif kind == "document":
                name = f"{role_id}Policy{index}"
                inline.append(_branches(policy, partial(_document, name=name)))
            elif kind == "template":
                name = f"{role_id}Policy{index}"
                documents = _each_branch(policy, statements_of)
                inline.append(_branches(documents, partial(_document, name=name)))
            else:
                raise _not_a_policy(policy)
        except Invalid as invalid:
            raise Invalid(invalid.message, fix=invalid.fix, at=(*at, *invalid.at)) from None
    return managed, inline


def _kind(policy: Json) -> str | None:
    """Return what an entry is; for `Fn::If`, what both of its branches are."""
    if isinstance(policy, str):
        return "managed"
    if isinstance(policy, dict) and len(policy) == 1 and "Fn::If" in policy:
        branches = policy["Fn::If"]
        if not isinstance(branches, list) or len(branches) != 3:
            raise Invalid("Fn::If takes a condition and two values", fix="give it these three", at=("Fn::If",))
        kinds = {_kind(branch) for branch in branches[1:] if branch != NO_VALUE} or {"managed"}
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
    return "template" if is_policy_template(policy) else None


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


def _not_a_policy(policy: Json) -> Invalid:
    message = "this is neither a managed policy, a policy document nor a policy template"
    templates = [name for name in policy if name in policy_template_names()] if isinstance(policy, dict) else []
    if templates:
        parameters = f"what is beside it below {templates[0]}"
        return Invalid(f"the policy template {templates[0]} must stand alone", fix=f"indent {parameters}")
    if isinstance(policy, dict) and len(policy) == 1:
        (name,) = policy
        return Invalid(f"{message}: there is no template {name!r}", fix=did_you_mean(name, policy_template_names()))
    return Invalid(message, fix="use the name or ARN of a managed policy, a map with Statement, or a policy template")
