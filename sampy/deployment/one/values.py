"""What a stack is deployed with beside its template: values of parameters, tags, topics, alarms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sampy.checks.parameters import check_parameters
from sampy.context import Context
from sampy.deployed import DeployedStack
from sampy.deployment.model import Options, Release
from sampy.errors import Problem, did_you_mean
from sampy.intrinsics import as_map
from sampy.template import Template

_ALARM = "AWS::CloudWatch::Alarm"


def parameter_problems(release: Release, deployed: DeployedStack | None) -> Iterator[Problem]:
    """Yield the parameters that have no value, have one that their rules forbid, or aren't there.

    Args:
        release: What is deployed.
        deployed: The stack that is updated, whose values are kept; None where it is created.
    """
    template, given = release.packaged.template, release.options.parameters
    declared = as_map(template.document.get("Parameters"))
    for name in given:
        if name not in declared:
            message = f"there is no parameter {name!r} to give a value to"
            yield Problem(message, did_you_mean(name, declared), ("Parameters",))
    for finding in check_parameters(template, Context(parameters=dict(given))):
        if finding.problem.path[:1] == ("Parameters",) and finding.problem.path[1:] in {(name,) for name in given}:
            yield finding.problem.located(template.source)
    kept = deployed.parameters if deployed else {}
    for name, parameter in declared.items():
        if name not in given and name not in kept and "Default" not in as_map(parameter):
            path = ("Parameters", name)
            message = f"the parameter {name!r} has no value and no default"
            yield Problem(message, f"give it one: --parameter {name}=VALUE", path).located(template.source)


def parameters(release: Release, deployed: DeployedStack | None) -> list[dict[str, Any]]:
    """Return the values of the parameters as CloudFormation takes them; what isn't given keeps its value."""
    given, kept = release.options.parameters, deployed.parameters if deployed else {}
    values: list[dict[str, Any]] = []
    for name in as_map(release.packaged.template.document.get("Parameters")):
        if name in given:
            values.append({"ParameterKey": name, "ParameterValue": given[name]})
        elif name in kept:
            values.append({"ParameterKey": name, "UsePreviousValue": True})
    return values


def secrets(template: Template, given: Mapping[str, str]) -> frozenset[str]:
    """Return the given values that must not be shown: those of parameters with NoEcho."""
    declared = as_map(template.document.get("Parameters"))
    return frozenset(
        value for name, value in given.items() if value and _is_true(as_map(declared.get(name)).get("NoEcho"))
    )


def change_the_stack(release: Release, deployed: DeployedStack) -> bool:
    """Return whether what is given makes an update, though the template is the same."""
    options = release.options
    declared = as_map(release.packaged.template.document.get("Parameters"))
    if options.tags is not None and dict(options.tags) != dict(deployed.tags):
        return True
    # CloudFormation shows no value of a secret one, so only it can tell whether that is another.
    return any(
        deployed.parameters.get(name) != value or _is_true(as_map(declared.get(name)).get("NoEcho"))
        for name, value in options.parameters.items()
    )


def change_the_settings(options: Options, deployed: DeployedStack) -> bool:
    """Return whether other topics or alarms are given than those that the stack has."""
    topics = options.notification_arns
    if topics is not None and set(topics) != set(deployed.notification_arns):
        return True
    wanted = rollback_configuration(options, deployed)
    return wanted is not None and wanted != _configuration(deployed.rollback_alarms, deployed.monitoring_minutes or 0)


def rollback_configuration(options: Options, deployed: DeployedStack | None) -> dict[str, Any] | None:
    """Return which alarms end the update and how long they are watched; None to keep what the stack has."""
    alarms, minutes = options.rollback_alarms, options.monitoring_minutes
    if alarms is None and minutes is None:
        return None
    if alarms is None:
        alarms = deployed.rollback_alarms if deployed else ()
    if minutes is None:
        minutes = (deployed.monitoring_minutes if deployed else None) or 0
    return _configuration(alarms, minutes)


def _configuration(alarms: tuple[str, ...], minutes: int) -> dict[str, Any]:
    triggers = [{"Arn": arn, "Type": _ALARM} for arn in sorted(alarms)]
    return {"RollbackTriggers": triggers, "MonitoringTimeInMinutes": minutes}


def _is_true(value: object) -> bool:
    return str(value).lower() == "true"
