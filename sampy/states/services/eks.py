"""Clusters of EKS, and what runs in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, arn_of
from sampy.states.integrations.model import Allow, Integration, On, Pass
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Items, TaskFields, Text
    from sampy.states.state_types import Task

_CLUSTER = Kind("eks", "cluster/{}", takes="name")
_NODES = Kind("eks", "nodegroup/{}", takes="name")
_PROFILES = Kind("eks", "fargateprofile/{}", takes="name")
_SERVICE = "eks.amazonaws.com"
_ROLES = Kind("iam", "role/{}", region=False)
INTEGRATIONS = (
    Integration(
        "eks",
        "createCluster",
        ("request", "sync"),
        ("Name", "ResourcesVpcConfig", "RoleArn"),
        (Allow("eks:CreateCluster"), Pass("RoleArn", _SERVICE)),
        (Allow("eks:DeleteCluster eks:DescribeCluster", On(_CLUSTER, "Name")),),
    ),
    Integration(
        "eks",
        "deleteCluster",
        ("request", "sync"),
        ("Name",),
        (Allow("eks:DeleteCluster", On(_CLUSTER, "Name")),),
        (Allow("eks:DescribeCluster", On(_CLUSTER, "Name")),),
    ),
    Integration(
        "eks",
        "createNodegroup",
        ("request", "sync"),
        ("ClusterName", "NodegroupName", "NodeRole", "Subnets"),
        (
            Allow("eks:CreateNodegroup", On(_CLUSTER, "ClusterName")),
            Allow("ec2:DescribeSubnets"),
            Allow("iam:GetRole iam:ListAttachedRolePolicies", On(_ROLES, "NodeRole")),
            Pass("NodeRole", _SERVICE),
        ),
        (Allow("eks:DeleteNodegroup eks:DescribeNodegroup", On(_NODES, "ClusterName", "/*")),),
    ),
    Integration(
        "eks",
        "deleteNodegroup",
        ("request", "sync"),
        ("ClusterName", "NodegroupName"),
        (Allow("eks:DeleteNodegroup", On(_NODES, "ClusterName", "/*")),),
        (Allow("eks:DescribeNodegroup", On(_NODES, "ClusterName", "/*")),),
    ),
    Integration(
        "eks",
        "createFargateProfile",
        ("request", "sync"),
        ("ClusterName", "FargateProfileName", "PodExecutionRoleArn"),
        (
            Allow("eks:CreateFargateProfile", On(_CLUSTER, "ClusterName")),
            Allow("iam:GetRole", On(_ROLES, "PodExecutionRoleArn")),
            Pass("PodExecutionRoleArn", _SERVICE),
        ),
        (Allow("eks:DeleteFargateProfile eks:DescribeFargateProfile", On(_PROFILES, "ClusterName", "/*")),),
    ),
    Integration(
        "eks",
        "deleteFargateProfile",
        ("request", "sync"),
        ("ClusterName", "FargateProfileName"),
        (Allow("eks:DeleteFargateProfile", On(_PROFILES, "ClusterName", "/*")),),
        (Allow("eks:DescribeFargateProfile", On(_PROFILES, "ClusterName", "/*")),),
    ),
    # These two call Kubernetes, which has permissions of its own.
    Integration("eks", "call", ("request", "token"), ("ClusterName", "CertificateAuthority", "Endpoint", "Method")),
    Integration(
        "eks", "runJob", ("request", "sync", "token"), ("ClusterName", "CertificateAuthority", "Endpoint", "Job")
    ),
)


def create_cluster(
    name: str,
    cluster_name: Text,
    *,
    resources_vpc_config: Entries,
    role: Text,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates a cluster.

    It is permitted to create clusters and to pass the role; where it is waited for, also to describe and delete it.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster_name: The name of the cluster.
        resources_vpc_config: Its network: ``{"SubnetIds": [...]}``.
        role: The role of the cluster, or its ARN.
        more: Further arguments of `CreateCluster`, as AWS spells them.
        wait: ``request`` goes on when it is asked for; ``sync`` when it can be used.
        fields: The fields that all tasks have.
    """
    given = {"Name": cluster_name, "ResourcesVpcConfig": resources_vpc_config, "RoleArn": arn_of(role)}
    return task("eks:createCluster", name, given, fields, wait=wait, more=more)


def delete_cluster(
    name: str, cluster: Text, *, wait: Literal["request", "sync"] = "request", **fields: Unpack[TaskFields]
) -> Task:
    """Return a task that deletes a cluster. It is permitted that; where its end is waited for, also to describe it.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster: The cluster, or its name.
        wait: ``request`` goes on when it is asked for; ``sync`` when it is deleted.
        fields: The fields that all tasks have.
    """
    return task("eks:deleteCluster", name, {"Name": cluster}, fields, wait=wait)


def create_nodegroup(
    name: str,
    cluster: Text,
    nodegroup_name: Text,
    *,
    node_role: Text,
    subnets: Items,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates nodes of a cluster.

    It is permitted to create nodes of the cluster, and to see and pass the role; where it is waited for, also to
    describe and delete nodes of the cluster.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster: The cluster, or its name.
        nodegroup_name: The name of the group of nodes.
        node_role: The role of the nodes, or its ARN.
        subnets: The ids of the subnets.
        more: Further arguments of `CreateNodegroup`, as AWS spells them.
        wait: ``request`` goes on when it is asked for; ``sync`` when it can be used.
        fields: The fields that all tasks have.
    """
    given = {
        "ClusterName": cluster,
        "NodegroupName": nodegroup_name,
        "NodeRole": arn_of(node_role),
        "Subnets": subnets,
    }
    return task("eks:createNodegroup", name, given, fields, wait=wait, more=more)


def delete_nodegroup(
    name: str,
    cluster: Text,
    nodegroup_name: Text,
    *,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that deletes nodes of a cluster.

    It is permitted that; where its end is waited for, also to describe nodes of the cluster.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster: The cluster, or its name.
        nodegroup_name: The name of the group of nodes.
        wait: ``request`` goes on when it is asked for; ``sync`` when it is deleted.
        fields: The fields that all tasks have.
    """
    given = {"ClusterName": cluster, "NodegroupName": nodegroup_name}
    return task("eks:deleteNodegroup", name, given, fields, wait=wait)


def create_fargate_profile(
    name: str,
    cluster: Text,
    fargate_profile_name: Text,
    *,
    pod_execution_role: Text,
    more: Mapping[str, Payload] | None = None,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that creates a Fargate profile of a cluster.

    It is permitted to create profiles of the cluster, and to see and pass the role; where it is waited for, also to
    describe and delete profiles of the cluster.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster: The cluster, or its name.
        fargate_profile_name: The name of the profile.
        pod_execution_role: The role of the pods, or its ARN.
        more: Further arguments of `CreateFargateProfile`, as AWS spells them.
        wait: ``request`` goes on when it is asked for; ``sync`` when it can be used.
        fields: The fields that all tasks have.
    """
    given = {
        "ClusterName": cluster,
        "FargateProfileName": fargate_profile_name,
        "PodExecutionRoleArn": arn_of(pod_execution_role),
    }
    return task("eks:createFargateProfile", name, given, fields, wait=wait, more=more)


def delete_fargate_profile(
    name: str,
    cluster: Text,
    fargate_profile_name: Text,
    *,
    wait: Literal["request", "sync"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that deletes a Fargate profile of a cluster.

    It is permitted that; where its end is waited for, also to describe profiles of the cluster.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster: The cluster, or its name.
        fargate_profile_name: The name of the profile.
        wait: ``request`` goes on when it is asked for; ``sync`` when it is deleted.
        fields: The fields that all tasks have.
    """
    given = {"ClusterName": cluster, "FargateProfileName": fargate_profile_name}
    return task("eks:deleteFargateProfile", name, given, fields, wait=wait)


def call(
    name: str,
    cluster: Text,
    *,
    certificate_authority: Text,
    endpoint: Text,
    method: Text,
    path: Text,
    query_parameters: Entries | None = None,
    request_body: Payload = None,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that calls the API of Kubernetes.

    It needs no permission of IAM: the role of the state machine needs one in the cluster.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster: The cluster, or its name.
        certificate_authority: The certificate of the cluster, in Base64.
        endpoint: The endpoint of the cluster.
        method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``.
        path: The path: ``/api/v1/namespaces/default/pods``.
        query_parameters: Each with a list of values.
        request_body: The body.
        wait: ``request`` goes on with the answer; ``token`` when the task token is sent back.
        fields: The fields that all tasks have.
    """
    given = {
        "ClusterName": cluster,
        "CertificateAuthority": certificate_authority,
        "Endpoint": endpoint,
        "Method": method,
        "Path": path,
        "QueryParameters": query_parameters,
        "RequestBody": request_body,
    }
    return task("eks:call", name, given, fields, wait=wait)


def run_job(
    name: str,
    cluster: Text,
    *,
    certificate_authority: Text,
    endpoint: Text,
    job: Entries,
    namespace: Text | None = None,
    log_options: Entries | None = None,
    wait: Literal["request", "sync", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that runs a job of Kubernetes.

    It needs no permission of IAM: the role of the state machine needs one in the cluster.

    Source: AWS page "Create and manage Amazon EKS clusters with Step Functions".

    Args:
        name: The name of the state.
        cluster: The cluster, or its name.
        certificate_authority: The certificate of the cluster, in Base64.
        endpoint: The endpoint of the cluster.
        job: The job, as Kubernetes spells it.
        namespace: The namespace; ``default`` where it isn't given.
        log_options: ``{"RetrieveLogs": True}`` for the logs in the result, with `sync`.
        wait: ``request`` goes on when it has started; ``sync`` when it has ended; ``token`` when the task token is sent
            back.
        fields: The fields that all tasks have.
    """
    given = {
        "ClusterName": cluster,
        "CertificateAuthority": certificate_authority,
        "Endpoint": endpoint,
        "Job": job,
        "Namespace": namespace,
        "LogOptions": log_options,
    }
    return task("eks:runJob", name, given, fields, wait=wait)
