"""Clusters and steps of EMR."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, arn_of, declared
from sampy.states.integrations.given import Given
from sampy.states.integrations.model import Allow, Integration, On, Pass, Permit, passing, rule
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Flag, Items, TaskFields, Text
    from sampy.states.state_types import Task

_SERVICE = "elasticmapreduce"
_CLUSTER = Kind(_SERVICE, "cluster/{}", takes="name")
_NAMED = On(_CLUSTER, "ClusterId")


def _instances_role(given: Given) -> Iterable[Permit]:
    """Return what it takes to pass the role of the instances, which is named by an instance profile."""
    profile = given.get("JobFlowRole")
    roles = getattr(declared(profile), "roles", None)
    return passing(roles[0] if isinstance(roles, (list, tuple)) and roles else profile, "ec2.amazonaws.com")


INTEGRATIONS = (
    Integration(
        _SERVICE,
        "createCluster",
        ("request", "sync"),
        ("Name", "Instances", "JobFlowRole", "ServiceRole"),
        (
            Allow("elasticmapreduce:RunJobFlow"),
            Allow("elasticmapreduce:AddTags", On(_CLUSTER)),
            Pass("ServiceRole", "elasticmapreduce.amazonaws.com"),
            _instances_role,
            Pass("AutoScalingRole", "elasticmapreduce.amazonaws.com"),
        ),
        (
            Allow("elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows", On(_CLUSTER)),
            rule("GetEventForEMRRunJobFlowRule"),
        ),
    ),
    Integration(
        _SERVICE,
        "terminateCluster",
        ("request", "sync"),
        ("ClusterId",),
        (Allow("elasticmapreduce:TerminateJobFlows", _NAMED),),
        (Allow("elasticmapreduce:DescribeCluster", _NAMED), rule("GetEventForEMRTerminateJobFlowsRule")),
    ),
    Integration(
        _SERVICE,
        "addStep",
        ("request", "sync"),
        ("ClusterId", "Step"),
        (Allow("elasticmapreduce:AddJobFlowSteps", _NAMED), Pass("ExecutionRoleArn", "elasticmapreduce.amazonaws.com")),
        (
            Allow("elasticmapreduce:CancelSteps elasticmapreduce:DescribeStep", _NAMED),
            rule("GetEventForEMRAddJobFlowStepsRule"),
        ),
    ),
    Integration(
        _SERVICE,
        "cancelStep",
        required=("ClusterId", "StepId"),
        needs=(Allow("elasticmapreduce:CancelSteps", _NAMED),),
    ),
    Integration(
        _SERVICE,
        "setClusterTerminationProtection",
        required=("ClusterId", "TerminationProtected"),
        needs=(Allow("elasticmapreduce:SetTerminationProtection", _NAMED),),
    ),
    Integration(
        _SERVICE,
        "modifyInstanceFleetByName",
        required=("ClusterId", "InstanceFleetName", "InstanceFleet"),
        needs=(Allow("elasticmapreduce:ListInstanceFleets elasticmapreduce:ModifyInstanceFleet", _NAMED),),
    ),
    Integration(
        _SERVICE,
        "modifyInstanceGroupByName",
        required=("ClusterId", "InstanceGroupName", "InstanceGroup"),
        needs=(Allow("elasticmapreduce:ListInstanceGroups elasticmapreduce:ModifyInstanceGroups", _NAMED),),
    ),
)


def create_cluster(
    name: str,
    cluster_name: Text,
    *,
    instances: Entries,
    job_flow_role: Text,
    service_role: Text,
    release_label: Text | None = None,
    applications: Items | None = None,
    configurations: Items | None = None,
    log_uri: Text | None = None,
    auto_scaling_role: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates a cluster.

    It is permitted to create clusters and to pass the roles; where it is waited for, also to describe and terminate
    clusters, and the rule by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon EMR clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_name: The name of the cluster.
        instances: Its instances, as AWS spells it.
        job_flow_role: The name of the instance profile of its instances, or of its role.
        service_role: The role, or its name, that EMR does it with.
        release_label: The release: ``emr-7.5.0``.
        applications: ``[{"Name": "Spark"}]``.
        configurations: What is configured.
        log_uri: Where the logs go.
        auto_scaling_role: The role, or its name, that it is scaled with.
        more: Further arguments of `RunJobFlow`, as AWS spells them.
        wait: ``request`` goes on when it is asked for; ``sync`` when it can be used.
        fields: The fields that all tasks have.
    """
    given = {
        "Name": cluster_name,
        "Instances": instances,
        "JobFlowRole": job_flow_role,
        "ServiceRole": service_role,
        "ReleaseLabel": release_label,
        "Applications": applications,
        "Configurations": configurations,
        "LogUri": log_uri,
        "AutoScalingRole": auto_scaling_role,
    }
    return task("elasticmapreduce:createCluster", name, given, fields, wait=wait, more=more)


def terminate_cluster(
    name: str, cluster_id: Text, *, wait: Literal["request", "sync"] = "request", **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that terminates a cluster.

    It is permitted to terminate it; where its end is waited for, also to describe it, and the rule by which Step
    Functions learns of it.

    Source: AWS page "Create and manage Amazon EMR clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_id: The cluster, or its id.
        wait: ``request`` goes on when it is asked for; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    return task("elasticmapreduce:terminateCluster", name, {"ClusterId": cluster_id}, fields, wait=wait)


def add_step(
    name: str,
    cluster_id: Text,
    step: Entries,
    *,
    execution_role: Text | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that runs a step in a cluster.

    It is permitted to add steps to the cluster and to pass the role; where its end is waited for, also to describe and
    cancel steps, and the rule by which Step Functions learns of it.

    Source: AWS page "Create and manage Amazon EMR clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_id: The cluster, or its id.
        step: The step, as AWS spells it.
        execution_role: The role that the step runs with, or its ARN.
        wait: ``request`` goes on when it is added; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {"ClusterId": cluster_id, "Step": step, "ExecutionRoleArn": arn_of(execution_role)}
    return task("elasticmapreduce:addStep", name, given, fields, wait=wait)


def cancel_step(name: str, cluster_id: Text, step_id: Text, **fields: Unpack[TaskFields]) -> Task:
    """Return a task that cancels a step. It is permitted to cancel steps of the cluster.

    Source: AWS page "Create and manage Amazon EMR clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_id: The cluster, or its id.
        step_id: The id of the step.
        fields: The fields that all tasks have.
    """
    return task("elasticmapreduce:cancelStep", name, {"ClusterId": cluster_id, "StepId": step_id}, fields)


def set_cluster_termination_protection(
    name: str, cluster_id: Text, termination_protected: Flag, **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that protects a cluster from being terminated, or no longer. It is permitted that on the cluster.

    Source: AWS page "Create and manage Amazon EMR clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_id: The cluster, or its id.
        termination_protected: Whether it is protected.
        fields: The fields that all tasks have.
    """
    given = {"ClusterId": cluster_id, "TerminationProtected": termination_protected}
    return task("elasticmapreduce:setClusterTerminationProtection", name, given, fields)


def modify_instance_fleet_by_name(
    name: str, cluster_id: Text, instance_fleet_name: Text, instance_fleet: Entries, **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that changes an instance fleet. It is permitted that on the cluster.

    Source: AWS page "Create and manage Amazon EMR clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_id: The cluster, or its id.
        instance_fleet_name: The name of the fleet.
        instance_fleet: What is changed: ``{"TargetOnDemandCapacity": 2}``.
        fields: The fields that all tasks have.
    """
    given = {"ClusterId": cluster_id, "InstanceFleetName": instance_fleet_name, "InstanceFleet": instance_fleet}
    return task("elasticmapreduce:modifyInstanceFleetByName", name, given, fields)


def modify_instance_group_by_name(
    name: str, cluster_id: Text, instance_group_name: Text, instance_group: Entries, **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that changes an instance group. It is permitted that on the cluster.

    Source: AWS page "Create and manage Amazon EMR clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_id: The cluster, or its id.
        instance_group_name: The name of the group.
        instance_group: What is changed: ``{"InstanceCount": 2}``.
        fields: The fields that all tasks have.
    """
    given = {"ClusterId": cluster_id, "InstanceGroupName": instance_group_name, "InstanceGroup": instance_group}
    return task("elasticmapreduce:modifyInstanceGroupByName", name, given, fields)
