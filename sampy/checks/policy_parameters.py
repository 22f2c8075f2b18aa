"""Parameters that a policy template of SAM doesn't have: the Serverless transform takes no notice of them."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.checks.found import found
from sampy.errors import DocumentPath, did_you_mean
from sampy.findings import Finding, Severity
from sampy.iam.policy_templates import sam_template, template_name
from sampy.intrinsics import Json, as_map
from sampy.template import Template

_WITH_POLICIES = ("AWS::Serverless::Function", "AWS::Serverless::StateMachine")


def check_policy_parameters(template: Template) -> Iterator[Finding]:
    """Yield the parameters that mean nothing, of which whoever wrote them may expect to limit what is allowed."""
    for logical_id, resource in as_map(template.written.get("Resources")).items():
        match resource:
            case {"Type": str(name), "Properties": {"Policies": policies}} if name in _WITH_POLICIES:
                yield from _unknown(policies, ("Resources", logical_id, "Properties", "Policies"))


def _unknown(policy: Json, path: DocumentPath) -> Iterator[Finding]:
    if isinstance(policy, list):
        for index, entry in enumerate(policy):
            yield from _unknown(entry, (*path, index))
    elif isinstance(policy, dict) and "Fn::If" in policy:
        yield from _unknown(policy["Fn::If"], (*path, "Fn::If"))
    elif isinstance(policy, dict) and (name := template_name(policy)) is not None:
        known = sam_template(name)
        for parameter in as_map(policy[name]) if known is not None else ():
            if known is not None and parameter not in known.parameters:
                message = f"the policy template {name} has no parameter {parameter!r}, so it changes nothing"
                fix = did_you_mean(parameter, [each for each in known.parameters if each not in as_map(policy[name])])
                yield found("policy-parameter", message, fix, (*path, name, parameter), Severity.WARNING)
