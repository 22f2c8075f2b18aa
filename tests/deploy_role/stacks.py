"""What the tests of deploy roles have in common: small stacks, and what is allowed for them."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.context import Context
from sampy.deploy_role import DeployRole, Options, deploy_role
from sampy.intrinsics import Json
from sampy.template import Template

CONTEXT = Context(account="123456789012")
SERVICE_ROLE = Options(holder="service-role")


def stack(resources: Mapping[str, Json], **sections: Json) -> Template:
    """Return the compiled template of the stack ``app`` with resources."""
    return Template({"Resources": dict(resources), **sections}, name="app")


def resource(kind: str, /, **properties: Json) -> Json:
    """Return a resource of a template."""
    return {"Type": kind, "Properties": properties}


def needed(resources: Mapping[str, Json], context: Context = CONTEXT, **sections: Json) -> DeployRole:
    """Return what the role that CloudFormation is given needs for resources."""
    return deploy_role([stack(resources, **sections)], context, SERVICE_ROLE)


def arns(role: DeployRole) -> dict[str, set[str]]:
    """Return all ARNs that are allowed, by service; what can't be limited is left out."""
    found: dict[str, set[str]] = {}
    for each in role.policy.statements:
        if each.resources != ("*",):
            found.setdefault(each.actions[0].partition(":")[0], set()).update(each.resources)
    return found


def unlimited(role: DeployRole) -> set[str]:
    """Return the actions that are allowed on any resource."""
    return {action for each in role.policy.statements if each.resources == ("*",) for action in each.actions}


def actions(role: DeployRole) -> set[str]:
    """Return all actions that are allowed."""
    return {action for each in role.policy.statements for action in each.actions}


def on_account(account: str | None) -> Context:
    """Return the context with another account."""
    return attrs.evolve(CONTEXT, account=account)
