"""Jobs and virtual clusters of EMR on EKS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, arn_of, target
from sampy.states.integrations.given import LATER, Given
from sampy.states.integrations.model import ROLE, Allow, Integration, On, Permit
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

_SERVICE = "emr-containers"
_CLUSTER = Kind(_SERVICE, "/virtualclusters/{}", takes="name")
_LINKED = Kind(
    "iam",
    "role/aws-service-role/emr-containers.amazonaws.com/{}",
    region=False,
    any="AWSServiceRoleForAmazonEMRContainers",
)


def _linked_role(given: Given) -> Iterator[Permit]:
    condition = {"StringLike": {"iam:AWSServiceName": "emr-containers.amazonaws.com"}}
    yield Permit("iam:CreateServiceLinkedRole", target(_LINKED, None), condition)


def _starting(given: Given) -> Iterator[Permit]:
    role = given.get("ExecutionRoleArn")
    known = role is not None and role is not LATER
    condition = {"StringEquals": {"emr-containers:ExecutionRoleArn": target(ROLE, role).value}} if known else None
    yield Permit("emr-containers:StartJobRun", target(_CLUSTER, given.get("VirtualClusterId")), condition)


INTEGRATIONS = (
    Integration(
        _SERVICE,
        "createVirtualCluster",
        required=("Name", "ContainerProvider"),
        needs=(Allow("emr-containers:CreateVirtualCluster"), _linked_role),
    ),
    Integration(
        _SERVICE,
        "deleteVirtualCluster",
        ("request", "sync"),
        ("Id",),
        (Allow("emr-containers:DeleteVirtualCluster", On(_CLUSTER, "Id")),),
        (Allow("emr-containers:DescribeVirtualCluster", On(_CLUSTER, "Id")),),
    ),
    Integration(
        _SERVICE,
        "startJobRun",
        ("request", "sync"),
        ("VirtualClusterId", "ExecutionRoleArn", "ReleaseLabel", "JobDriver"),
        (_starting,),
        (
            Allow(
                "emr-containers:CancelJobRun emr-containers:DescribeJobRun",
                On(_CLUSTER, "VirtualClusterId", "/jobruns/*"),
            ),
        ),
    ),
)


def create_virtual_cluster(
    name: str, cluster_name: Text, container_provider: Entries, **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that makes a namespace of an EKS cluster a virtual cluster.

    It is permitted to create virtual clusters, and the role that EMR on EKS makes for itself the first time.

    Source: AWS page "Create and manage Amazon EMR clusters on EKS with AWS Step Functions".

    Args:
        name: The name of the state.
        cluster_name: The name of the virtual cluster.
        container_provider: The EKS cluster and namespace, as AWS spells it.
        fields: The fields that all tasks have.
    """
    given = {"Name": cluster_name, "ContainerProvider": container_provider}
    return task("emr-containers:createVirtualCluster", name, given, fields)


def delete_virtual_cluster(
    name: str, virtual_cluster: Text, *, wait: Literal["request", "sync"] = "request", **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that deletes a virtual cluster.

    It is permitted to delete it; where its end is waited for, also to describe it.

    Source: AWS page "Create and manage Amazon EMR clusters on EKS with AWS Step Functions".

    Args:
        name: The name of the state.
        virtual_cluster: The id of the virtual cluster.
        wait: ``request`` goes on when it is asked for; ``sync`` when it is deleted.
        fields: The fields that all tasks have.
    """
    return task("emr-containers:deleteVirtualCluster", name, {"Id": virtual_cluster}, fields, wait=wait)


def start_job_run(
    name: str,
    virtual_cluster: Text,
    *,
    execution_role: Text,
    release_label: Text,
    job_driver: Entries,
    configuration_overrides: Entries | None = None,
    job_name: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that runs a job in a virtual cluster.

    It is permitted to start jobs there with the role; where their end is waited for, also to describe and cancel them.

    Source: AWS page "Create and manage Amazon EMR clusters on EKS with AWS Step Functions".

    Args:
        name: The name of the state.
        virtual_cluster: The id of the virtual cluster.
        execution_role: The role that the job runs with, or its ARN.
        release_label: The release: ``emr-7.5.0-latest``.
        job_driver: What is run, as AWS spells it.
        configuration_overrides: What is configured.
        job_name: The name of the job.
        more: Further arguments of `StartJobRun`, as AWS spells them.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended.
        fields: The fields that all tasks have.
    """
    given = {
        "VirtualClusterId": virtual_cluster,
        "ExecutionRoleArn": arn_of(execution_role),
        "ReleaseLabel": release_label,
        "JobDriver": job_driver,
        "ConfigurationOverrides": configuration_overrides,
        "Name": job_name,
    }
    return task("emr-containers:startJobRun", name, given, fields, wait=wait, more=more)
