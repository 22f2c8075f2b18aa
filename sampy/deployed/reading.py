"""Reads stacks of an account."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from sampy.aws import Account, told_plainly
from sampy.deployed.stacks import DeployedOutput, DeployedResource, DeployedStack, StackEvent, name_of
from sampy.errors import AwsError
from sampy.intrinsics import Json

_DENIED = "AccessDenied"


def find(account: Account, name: str) -> DeployedStack | None:
    """Return a stack; None where there is none of the name.

    Args:
        account: Where it is.
        name: Its name, or its ARN, by which a deleted stack is found too.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    try:
        with told_plainly(f"the stack {name_of(name)!r} can't be read"):
            found = account.client("cloudformation").describe_stacks(StackName=name)["Stacks"]
    except AwsError as error:
        if error.code == "ValidationError" and "does not exist" in str(error):
            return None
        raise
    return _stack(found[0]) if found else None


def all_stacks(account: Account) -> list[DeployedStack]:
    """Return all stacks of the account and region that are not deleted.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    with told_plainly("the stacks of the account can't be listed"):
        pages = account.client("cloudformation").get_paginator("describe_stacks").paginate()
        return [_stack(each) for page in pages for each in page["Stacks"]]


def processed_template(account: Account, name: str) -> Mapping[str, Json]:
    """Return the template of a stack after its transforms.

    Raises:
        AwsError: Where AWS can't be asked.
        CompileError: Where it can't be read.
    """
    return _template(account, name, "Processed")


def original_template(account: Account, name: str) -> Mapping[str, Json]:
    """Return the template of a stack as it was given to CloudFormation.

    Raises:
        AwsError: Where AWS can't be asked.
        CompileError: Where it can't be read.
    """
    return _template(account, name, "Original")


def resources(account: Account, name: str) -> list[DeployedResource]:
    """Return the resources of a stack.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    with told_plainly(f"the resources of the stack {name_of(name)!r} can't be listed"):
        pages = account.client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=name)
        return [_resource(each) for page in pages for each in page["StackResourceSummaries"]]


def events(account: Account, name: str) -> Iterator[StackEvent]:
    """Yield the events of a stack, the latest first, asking for more of them as they are taken.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    with told_plainly(f"the events of the stack {name_of(name)!r} can't be read"):
        for page in account.client("cloudformation").get_paginator("describe_stack_events").paginate(StackName=name):
            for each in page["StackEvents"]:
                yield _event(each)


def exports(account: Account) -> frozenset[str] | None:
    """Return the names of all that the stacks of the account and region export; None where that may not be asked.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    try:
        with told_plainly("it can't be told what is exported"):
            pages = account.client("cloudformation").get_paginator("list_exports").paginate()
            return frozenset(each["Name"] for page in pages for each in page["Exports"])
    except AwsError as error:
        if error.code == _DENIED:
            return None
        raise


def importers(account: Account, export: str) -> list[str]:
    """Return the names of the stacks that import an export.

    Where that may not be asked, there are none: CloudFormation by itself refuses what they would be broken by.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    try:
        with told_plainly(f"it can't be told who imports {export!r}"):
            pages = account.client("cloudformation").get_paginator("list_imports").paginate(ExportName=export)
            return [name for page in pages for name in page["Imports"]]
    except AwsError as error:
        # That nobody imports it is said as an error.
        if error.code == _DENIED or "is not imported by any stack" in str(error):
            return []
        raise


def _template(account: Account, name: str, stage: str) -> Mapping[str, Json]:
    with told_plainly(f"the template of the stack {name_of(name)!r} can't be read"):
        body = account.client("cloudformation").get_template(StackName=name, TemplateStage=stage)["TemplateBody"]
    if isinstance(body, str):
        from sampy.formats.reading import read_text

        return cast(Mapping[str, Json], read_text(body, Path(f"{name}.template")).document)
    # What is JSON, botocore has read already.
    return cast(Mapping[str, Json], body)


def _stack(given: Mapping[str, Any]) -> DeployedStack:
    outputs = [
        DeployedOutput(each["OutputKey"], each["OutputValue"], each.get("Description"), each.get("ExportName"))
        for each in given.get("Outputs", ())
    ]
    rollback, drift = given.get("RollbackConfiguration", {}), given.get("DriftInformation", {})
    return DeployedStack(
        name=given["StackName"],
        id=given["StackId"],
        status=given["StackStatus"],
        reason=given.get("StackStatusReason") or None,
        description=given.get("Description") or None,
        parameters={each["ParameterKey"]: each.get("ParameterValue", "") for each in given.get("Parameters", ())},
        tags={each["Key"]: each["Value"] for each in given.get("Tags", ())},
        outputs={each.name: each for each in outputs},
        capabilities=tuple(given.get("Capabilities", ())),
        notification_arns=tuple(given.get("NotificationARNs", ())),
        role_arn=given.get("RoleARN") or None,
        termination_protection=bool(given.get("EnableTerminationProtection")),
        rollback_alarms=tuple(each["Arn"] for each in rollback.get("RollbackTriggers", ())),
        monitoring_minutes=rollback.get("MonitoringTimeInMinutes"),
        root_id=given.get("RootId") or None,
        change_set_id=given.get("ChangeSetId") or None,
        created=given.get("CreationTime"),
        updated=given.get("LastUpdatedTime"),
        drift=drift.get("StackDriftStatus", "NOT_CHECKED"),
        drift_checked=drift.get("LastCheckTimestamp"),
    )


def _resource(given: Mapping[str, Any]) -> DeployedResource:
    return DeployedResource(
        given["LogicalResourceId"],
        given.get("PhysicalResourceId") or "",
        given["ResourceType"],
        given["ResourceStatus"],
        given.get("ResourceStatusReason") or None,
        given.get("DriftInformation", {}).get("StackResourceDriftStatus", "NOT_CHECKED"),
        given.get("LastUpdatedTimestamp"),
    )


def _event(given: Mapping[str, Any]) -> StackEvent:
    return StackEvent(
        given["EventId"],
        given["StackId"],
        given["StackName"],
        given.get("LogicalResourceId", ""),
        given.get("PhysicalResourceId") or "",
        given.get("ResourceType", ""),
        given.get("ResourceStatus", ""),
        given.get("ResourceStatusReason") or None,
        given["Timestamp"],
        given.get("ClientRequestToken"),
        given.get("HookType"),
        given.get("HookStatus"),
        given.get("HookStatusReason"),
    )
