"""AWS::EKS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class AccessEntry(_SchemaResource):
    """An object representing an Amazon EKS AccessEntry."""
    @_declaration
    class AccessPolicy(_SchemaPropertyType):
        """An access policy to associate with the current access entry."""
        access_scope: AccessEntry.AccessScope | _Document
        policy_arn: _String
        """The ARN of the access policy to add to the access entry."""
    @_declaration
    class AccessScope(_SchemaPropertyType):
        """The access scope of the access policy."""
        type: _Literal["namespace", "cluster"] | _String
        """The type of the access scope."""
        namespaces: _Sequence[_String] | _Intrinsic | None = None
        """The namespaces to associate with the access scope. Only specify if Type is set to 'namespace'."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    cluster_name: _String
    """The cluster that the access entry is created for."""
    principal_arn: _String
    """The principal ARN that the access entry is created for."""
    access_policies: _Sequence[AccessEntry.AccessPolicy | _Document] | _Intrinsic | None = None
    """An array of access policies that are associated with the access entry."""
    kubernetes_groups: _Sequence[_String] | _Intrinsic | None = None
    """The Kubernetes groups that the access entry is associated with."""
    tags: _Sequence[AccessEntry.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    type: _String | None = None
    """The node type to associate with the access entry."""
    username: _String | None = None
    """The Kubernetes user that the access entry is associated with."""
    @property
    def access_entry_arn(self) -> _Intrinsic:
        """The ARN of the access entry."""

@_declaration
class Addon(_SchemaResource):
    """Resource Schema for AWS::EKS::Addon."""
    @_declaration
    class NamespaceConfig(_SchemaPropertyType):
        """The custom namespace configuration to use with the add-on."""
        namespace: _String
        """The custom namespace for creating the add-on."""
    @_declaration
    class PodIdentityAssociation(_SchemaPropertyType):
        """A pod identity to associate with an add-on."""
        role_arn: _String
        """The IAM role ARN that the pod identity association is created for."""
        service_account: _String
        """The Kubernetes service account that the pod identity association is created for."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    addon_name: _String
    """Name of Addon."""
    cluster_name: _String
    """Name of Cluster."""
    addon_version: _String | None = None
    """Version of Addon."""
    configuration_values: _String | None = None
    """The configuration values to use with the add-on."""
    namespace_config: Addon.NamespaceConfig | _Document | None = None
    pod_identity_associations: _Sequence[Addon.PodIdentityAssociation | _Document] | _Intrinsic | None = None
    """An array of pod identities to apply to this add-on."""
    preserve_on_delete: _Boolean | None = None
    """PreserveOnDelete parameter value."""
    resolve_conflicts: _Literal["NONE", "OVERWRITE", "PRESERVE"] | _String | None = None
    """Resolve parameter value conflicts."""
    service_account_role_arn: _String | None = None
    """IAM role to bind to the add-on's service account."""
    tags: _Sequence[Addon.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the add-on."""

@_declaration
class Capability(_SchemaResource):
    """Resource Type definition for EKS Capability."""
    @_declaration
    class Ack(_SchemaPropertyType):
        """Configuration settings for an ACK (AWS Controllers for Kubernetes) capability."""
        disabled_services: _Sequence[_String] | _Intrinsic | None = None
        """A list of ACK service names to disable. Controllers for services in this list are not installed or
        managed.
        """
        enable_cross_namespace: _Boolean | None = None
        """Whether cross-namespace references are enabled for ACK controllers. When not specified, the service
        default applies.
        """
    @_declaration
    class ArgoCd(_SchemaPropertyType):
        """Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity
        Center integration, RBAC role mappings, and network access configuration.
        """
        aws_idc: Capability.AwsIdc | _Document
        endpoint_prefix: _String | None = None
        """An optional prefix for the Argo CD server endpoint. When specified, EKS uses this prefix to generate the
        server endpoint; otherwise, the endpoint is generated automatically. This value cannot be changed after the
        capability is created.
        """
        namespace: _String | None = None
        """The Kubernetes namespace where Argo CD resources will be created. If not specified, the default namespace
        is used.
        """
        network_access: Capability.NetworkAccess | _Document | None = None
        rbac_role_mappings: _Sequence[Capability.ArgoCdRoleMapping | _Document] | _Intrinsic | None = None
        """A list of role mappings that define which IAM Identity Center users or groups have which Argo CD roles.
        Each mapping associates an Argo CD role (ADMIN, EDITOR, or VIEWER) with one or more IAM Identity Center
        identities.
        """
        server_url: _String | None = None
        """The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API."""
    @_declaration
    class ArgoCdRoleMapping(_SchemaPropertyType):
        """A mapping between an Argo CD role and IAM Identity Center identities. This defines which users or groups
        have specific permissions in Argo CD.
        """
        identities: _Sequence[Capability.SsoIdentity | _Document] | _Intrinsic
        """A list of IAM Identity Center identities (users or groups) that should be assigned this Argo CD role."""
        role: _Literal["ADMIN", "EDITOR", "VIEWER"] | _String
        """The Argo CD role to assign. Valid values are: ADMIN (full administrative access to Argo CD), EDITOR (edit
        access to Argo CD resources), or VIEWER (read-only access to Argo CD resources).
        """
    @_declaration
    class AwsIdc(_SchemaPropertyType):
        """Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your
        organization's identity provider for authentication to Argo CD.
        """
        idc_instance_arn: _String
        """The ARN of the IAM Identity Center instance to use for authentication."""
        idc_managed_application_arn: _String | None = None
        """The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This
        application is automatically created and managed by EKS.
        """
        idc_region: _String | None = None
        """The Region where your IAM Identity Center instance is located."""
    @_declaration
    class CapabilityConfiguration(_SchemaPropertyType):
        """Configuration settings for a capability. The structure of this object varies depending on the capability
        type.
        """
        ack: Capability.Ack | _Document | None = None
        argo_cd: Capability.ArgoCd | _Document | None = None
    @_declaration
    class NetworkAccess(_SchemaPropertyType):
        """Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the
        Argo CD server is accessible via a public endpoint. You can optionally specify one or more VPC endpoint IDs
        to enable private connectivity from your VPCs.
        """
        vpce_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint. Each VPC endpoint
        provides private connectivity from a specific VPC to the Argo CD server. You can specify multiple VPC
        endpoint IDs to enable access from multiple VPCs.
        """
    @_declaration
    class SsoIdentity(_SchemaPropertyType):
        """An IAM Identity Center identity (user or group) that can be assigned permissions in a capability."""
        id: _String
        """The unique identifier of the IAM Identity Center user or group."""
        type: _Literal["SSO_USER", "SSO_GROUP"] | _String
        """The type of identity. Valid values are SSO_USER or SSO_GROUP."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    capability_name: _String
    """A unique name for the capability. The name must be unique within your cluster and can contain alphanumeric
    characters, hyphens, and underscores.
    """
    cluster_name: _String
    """The name of the EKS cluster where you want to create the capability."""
    delete_propagation_policy: _Literal["RETAIN"] | _String
    """Specifies how Kubernetes resources managed by the capability should be handled when the capability is
    deleted. Currently, the only supported value is RETAIN which retains all Kubernetes resources managed by the
    capability when the capability is deleted.
    """
    role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services. This
    role must have a trust policy that allows the EKS service principal to assume it, and it must have the necessary
    permissions for the capability type you're creating.
    """
    type: _Literal["ARGOCD", "ACK", "KRO"] | _String
    """The type of capability to create. Valid values are: ACK (AWS Controllers for Kubernetes, which lets you
    manage AWS resources directly from Kubernetes), ARGOCD (Argo CD for GitOps-based continuous delivery), or KRO
    (Kube Resource Orchestrator for composing and managing custom Kubernetes resources).
    """
    configuration: Capability.CapabilityConfiguration | _Document | None = None
    """The configuration settings for the capability. The structure of this object varies depending on the
    capability type. For Argo CD capabilities, you can configure IAM Identity Center integration, RBAC role
    mappings, and network access settings.
    """
    tags: _Sequence[Capability.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the capability."""
    @property
    def configuration_argo_cd_aws_idc_idc_managed_application_arn(self) -> _Intrinsic:
        """The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This
        application is automatically created and managed by EKS.
        """
    @property
    def configuration_argo_cd_server_url(self) -> _Intrinsic:
        """The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API."""
    @property
    def created_at(self) -> _Intrinsic:
        """The Unix epoch timestamp in seconds for when the capability was created."""
    @property
    def modified_at(self) -> _Intrinsic:
        """The Unix epoch timestamp in seconds for when the capability was last modified."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the capability. Valid values include: CREATING (the capability is being created),
        ACTIVE (the capability is running and available), UPDATING (the capability is being updated), DELETING (the
        capability is being deleted), CREATE_FAILED (the capability creation failed), UPDATE_FAILED (the capability
        update failed), or DELETE_FAILED (the capability deletion failed).
        """
    @property
    def version(self) -> _Intrinsic:
        """The version of the capability software that is currently running."""

@_declaration
class CertificateAuthority(_SchemaResource):
    """Resource Type definition for EKS CertificateAuthority."""
    @_declaration
    class ScheduledEvents(_SchemaPropertyType):
        """The scheduled auto-activation events for the certificate authority, computed from its validity window."""
        final_auto_activation: _String | None = None
        """The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days)."""
        first_auto_activation: _String | None = None
        """The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months)."""
    @_declaration
    class Validity(_SchemaPropertyType):
        """The validity period of the certificate authority."""
        not_after: _String | None = None
        """The end of the validity period for the certificate authority."""
        not_before: _String | None = None
        """The start of the validity period for the certificate authority."""
    TYPE: _ClassVar[str]
    cluster_name: _String
    """The name of the EKS cluster that the certificate authority belongs to."""
    @property
    def activated_at(self) -> _Intrinsic:
        """The timestamp when the certificate authority was activated."""
    @property
    def activated_by(self) -> _Intrinsic:
        """The entity that activated the certificate authority."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the certificate authority was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The entity that created the certificate authority."""
    @property
    def data(self) -> _Intrinsic:
        """The Base64 encoded certificate authority data."""
    @property
    def distribution_status(self) -> _Intrinsic:
        """The distribution status of the certificate authority."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the certificate authority."""
    @property
    def rollback_available(self) -> _Intrinsic:
        """Whether activation of this certificate authority can still be rolled back."""
    @property
    def scheduled_events(self) -> _Intrinsic:
        """The scheduled auto-activation events for the certificate authority, computed from its validity window."""
    @property
    def scheduled_events_final_auto_activation(self) -> _Intrinsic:
        """The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days)."""
    @property
    def scheduled_events_first_auto_activation(self) -> _Intrinsic:
        """The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months)."""
    @property
    def signing_status(self) -> _Intrinsic:
        """The signing status of the certificate authority."""
    @property
    def validity(self) -> _Intrinsic:
        """The validity period of the certificate authority."""
    @property
    def validity_not_after(self) -> _Intrinsic:
        """The end of the validity period for the certificate authority."""
    @property
    def validity_not_before(self) -> _Intrinsic:
        """The start of the validity period for the certificate authority."""

@_declaration
class Cluster(_SchemaResource):
    """An object representing an Amazon EKS cluster."""
    @_declaration
    class AccessConfig(_SchemaPropertyType):
        """An object representing the Access Config to use for the cluster."""
        authentication_mode: _Literal["CONFIG_MAP", "API_AND_CONFIG_MAP", "API"] | _String | None = None
        """Specify the authentication mode that should be used to create your cluster."""
        bootstrap_cluster_creator_admin_permissions: _Boolean | None = None
        """Set this value to false to avoid creating a default cluster admin Access Entry using the IAM principal
        used to create the cluster.
        """
    @_declaration
    class ActiveCertificateAuthority(_SchemaPropertyType):
        """Identifies the certificate authority currently signing certificates for the cluster."""
        activated_by: _String | None = None
        """Indicates whether the active certificate authority was activated by EKS or by the customer."""
        id: _String | None = None
        """The ID of the active (signing) certificate authority."""
    @_declaration
    class BlockStorage(_SchemaPropertyType):
        """Todo: add description."""
        enabled: _Boolean | None = None
        """Todo: add description."""
    @_declaration
    class CertificateAuthority(_SchemaPropertyType):
        """The certificate authority information for the cluster, including the trust bundle and the currently
        active signing certificate authority.
        """
        active: Cluster.ActiveCertificateAuthority | _Document | None = None
        data: _String | None = None
        """The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs)."""
    @_declaration
    class ClusterLogging(_SchemaPropertyType):
        """The cluster control plane logging configuration for your cluster."""
        enabled_types: _Sequence[Cluster.LoggingTypeConfig | _Document] | _Intrinsic | None = None
    @_declaration
    class ComputeConfig(_SchemaPropertyType):
        """Todo: add description."""
        enabled: _Boolean | None = None
        """Todo: add description."""
        node_pools: _Sequence[_String] | _Intrinsic | None = None
        """Todo: add description."""
        node_role_arn: _String | None = None
        """Todo: add description."""
    @_declaration
    class ControlPlanePlacement(_SchemaPropertyType):
        """The placement configuration for all the control plane instances of your local Amazon EKS cluster on an
        AWS Outpost.
        """
        group_name: _String | None = None
        """The name of the placement group for the Kubernetes control plane instances. This setting can't be changed
        after cluster creation.
        """
        spread_level: _Literal["host", "rack"] | _String | None = None
        """Optional parameter to specify the placement group spread level for control plane instances. If not
        provided, EKS will deploy control plane instances without a placement group.
        """
    @_declaration
    class ControlPlaneScalingConfig(_SchemaPropertyType):
        """Configuration for provisioned control plane scaling."""
        tier: _Literal["standard", "tier-xl", "tier-2xl", "tier-4xl", "tier-8xl", "tier-ultra"] | _String | None = None
        """The scaling tier for the provisioned control plane."""
    @_declaration
    class ElasticLoadBalancing(_SchemaPropertyType):
        """Todo: add description."""
        enabled: _Boolean | None = None
        """Todo: add description."""
    @_declaration
    class EncryptionConfig(_SchemaPropertyType):
        """The encryption configuration for the cluster."""
        provider: Cluster.Provider | _Document | None = None
        """The encryption provider for the cluster."""
        resources: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the resources to be encrypted. The only supported value is "secrets"."""
    @_declaration
    class EtcdPlacement(_SchemaPropertyType):
        """The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost."""
        spread_level: _Literal["host", "rack"] | _String | None = None
        """Optional parameter to specify the placement group spread level for etcd instances. If not provided, EKS
        will deploy etcd instances without a placement group.
        """
    @_declaration
    class HorizontalPodAutoscalerControllerConfig(_SchemaPropertyType):
        """The horizontal pod autoscaler controller configuration."""
        horizontal_pod_autoscaler_sync_period: _String | None = None
        """The interval between each sync of the horizontal pod autoscaler (e.g., 15s, 1m)."""
    @_declaration
    class KubeApiServerConfig(_SchemaPropertyType):
        """The configuration for the Kubernetes API server on an Amazon EKS cluster."""
        event_ttl: _String | None = None
        """The duration that Kubernetes events are retained (e.g., 30m, 1h)."""
        service_node_port_range: Cluster.ServiceNodePortRange | _Document | None = None
    @_declaration
    class KubeControllerManagerConfig(_SchemaPropertyType):
        """The configuration for the Kubernetes controller manager on an Amazon EKS cluster."""
        horizontal_pod_autoscaler_controller_config: Cluster.HorizontalPodAutoscalerControllerConfig | _Document | None = None
        pod_gc_controller_config: Cluster.PodGcControllerConfig | _Document | None = None
    @_declaration
    class KubeSchedulerConfig(_SchemaPropertyType):
        """The configuration for the Kubernetes scheduler on an Amazon EKS cluster."""
        node_resources_fit: Cluster.NodeResourcesFitConfig | _Document | None = None
    @_declaration
    class KubernetesNetworkConfig(_SchemaPropertyType):
        """The Kubernetes network configuration for the cluster."""
        elastic_load_balancing: Cluster.ElasticLoadBalancing | _Document | None = None
        """Todo: add description."""
        ip_family: _Literal["ipv4", "ipv6"] | _String | None = None
        """Ipv4 or Ipv6. You can only specify ipv6 for 1.21 and later clusters that use version 1.10.1 or later of
        the Amazon VPC CNI add-on.
        """
        service_ipv4_cidr: _String | None = None
        """The CIDR block to assign Kubernetes service IP addresses from. If you don't specify a block, Kubernetes
        assigns addresses from either the 10.100.0.0/16 or 172.20.0.0/16 CIDR blocks. We recommend that you specify
        a block that does not overlap with resources in other networks that are peered or connected to your VPC.
        """
        service_ipv6_cidr: _String | None = None
        """The CIDR block to assign Kubernetes service IP addresses from."""
    @_declaration
    class Logging(_SchemaPropertyType):
        """Enable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs based on log
        types. By default, cluster control plane logs aren't exported to CloudWatch Logs.
        """
        cluster_logging: Cluster.ClusterLogging | _Document | None = None
        """The cluster control plane logging configuration for your cluster."""
    @_declaration
    class LoggingTypeConfig(_SchemaPropertyType):
        """Enabled Logging Type."""
        type: _Literal["api", "audit", "authenticator", "controllerManager", "scheduler"] | _String | None = None
        """name of the log type."""
    @_declaration
    class NodeResourcesFitConfig(_SchemaPropertyType):
        """The NodeResourcesFit plugin configuration for the Kubernetes scheduler."""
        scoring_strategy: Cluster.ScoringStrategy | _Document | None = None
    @_declaration
    class OutpostConfig(_SchemaPropertyType):
        """An object representing the Outpost configuration to use for AWS EKS outpost cluster."""
        control_plane_instance_type: _String
        """The EC2 instance type for the Kubernetes control plane instances of your local Amazon EKS cluster on AWS
        Outposts. This instance type applies to all control plane instances and cannot be changed after cluster
        creation.
        """
        outpost_arns: _Sequence[_String] | _Intrinsic
        """The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts. Only a single
        Outpost ARN is supported.
        """
        control_plane_placement: Cluster.ControlPlanePlacement | _Document | None = None
        """An object representing the placement configuration for all the control plane instances of your local
        Amazon EKS cluster on an AWS Outpost.
        """
        etcd_instance_type: _String | None = None
        """The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS Outposts. This instance
        type applies to all etcd instances and cannot be changed after cluster creation.
        """
        etcd_placement: Cluster.EtcdPlacement | _Document | None = None
        """An object representing the placement configuration for the etcd instances of your local Amazon EKS
        cluster on an AWS Outpost.
        """
    @_declaration
    class PodGcControllerConfig(_SchemaPropertyType):
        """The pod garbage collector controller configuration."""
        terminated_pod_gc_threshold: _Integer | None = None
        """The number of terminated pods that can exist before the terminated pod garbage collector starts deleting
        them.
        """
    @_declaration
    class Provider(_SchemaPropertyType):
        key_arn: _String | None = None
        """Amazon Resource Name (ARN) or alias of the KMS key. The KMS key must be symmetric, created in the same
        region as the cluster, and if the KMS key was created in a different account, the user must have access to
        the KMS key.
        """
    @_declaration
    class RemoteNetworkConfig(_SchemaPropertyType):
        """Configuration fields for specifying on-premises node and pod CIDRs that are external to the VPC passed
        during cluster creation.
        """
        remote_node_networks: _Sequence[Cluster.RemoteNodeNetwork | _Document] | _Intrinsic | None = None
        """Network configuration of nodes run on-premises with EKS Hybrid Nodes."""
        remote_pod_networks: _Sequence[Cluster.RemotePodNetwork | _Document] | _Intrinsic | None = None
        """Network configuration of pods run on-premises with EKS Hybrid Nodes."""
    @_declaration
    class RemoteNodeNetwork(_SchemaPropertyType):
        """Network configuration of nodes run on-premises with EKS Hybrid Nodes."""
        cidrs: _Sequence[_String] | _Intrinsic
        """Specifies the list of remote node CIDRs."""
    @_declaration
    class RemotePodNetwork(_SchemaPropertyType):
        """Network configuration of pods run on-premises with EKS Hybrid Nodes."""
        cidrs: _Sequence[_String] | _Intrinsic
        """Specifies the list of remote pod CIDRs."""
    @_declaration
    class ResourceWeight(_SchemaPropertyType):
        """A resource weight entry for the scheduler scoring strategy."""
        name: _String | None = None
        """The name of the resource (for example, cpu or memory)."""
        weight: _Integer | None = None
        """The weight assigned to the resource for scoring. Must be between 1 and 100."""
    @_declaration
    class ResourcesVpcConfig(_SchemaPropertyType):
        """An object representing the VPC configuration to use for an Amazon EKS cluster."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """Specify subnets for your Amazon EKS nodes. Amazon EKS creates cross-account elastic network interfaces in
        these subnets to allow communication between your nodes and the Kubernetes control plane.
        """
        control_plane_egress_mode: _Literal["AWS_MANAGED", "CUSTOMER_ISOLATED", "CUSTOMER_ROUTED"] | _String | None = None
        """Specify the egress mode for the cluster control plane. If you set this to CUSTOMER_ROUTED, the control
        plane routes traffic through your VPC subnets instead of using AWS managed networking.
        """
        endpoint_private_access: _Boolean | None = None
        """Set this value to true to enable private access for your cluster's Kubernetes API server endpoint. If you
        enable private access, Kubernetes API requests from within your cluster's VPC use the private VPC endpoint.
        The default value for this parameter is false, which disables private access for your Kubernetes API server.
        """
        endpoint_public_access: _Boolean | None = None
        """Set this value to false to disable public access to your cluster's Kubernetes API server endpoint. If you
        disable public access, your cluster's Kubernetes API server can only receive requests from within the
        cluster VPC. The default value for this parameter is true, which enables public access for your Kubernetes
        API server.
        """
        public_access_cidrs: _Sequence[_String] | _Intrinsic | None = None
        """The CIDR blocks that are allowed access to your cluster's public Kubernetes API server endpoint.
        Communication to the endpoint from addresses outside of the CIDR blocks that you specify is denied. The
        default value is 0.0.0.0/0. If you've disabled private endpoint access and you have nodes or AWS Fargate
        pods in the cluster, then ensure that you specify the necessary CIDR blocks.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """Specify one or more security groups for the cross-account elastic network interfaces that Amazon EKS
        creates to use to allow communication between your worker nodes and the Kubernetes control plane. If you
        don't specify a security group, the default security group for your VPC is used.
        """
    @_declaration
    class RollbackConfig(_SchemaPropertyType):
        """The rollback configuration to use for the cluster version rollback."""
        timeout_minutes: _Integer | None = None
        """The timeout in minutes for the version rollback operation. If not specified, defaults to 720 minutes (12
        hours).
        """
    @_declaration
    class ScoringStrategy(_SchemaPropertyType):
        """The scoring strategy configuration for the NodeResourcesFit scheduler plugin."""
        resources: _Sequence[Cluster.ResourceWeight | _Document] | _Intrinsic | None = None
        """The resource weights used for scoring nodes."""
        type: _Literal["LeastAllocated", "MostAllocated"] | _String | None = None
        """The scoring strategy type (LeastAllocated or MostAllocated)."""
    @_declaration
    class ServiceNodePortRange(_SchemaPropertyType):
        """The port range for Kubernetes NodePort services."""
        max_port: _Integer | None = None
        """The maximum port number in the range."""
        min_port: _Integer | None = None
        """The minimum port number in the range."""
    @_declaration
    class StorageConfig(_SchemaPropertyType):
        """Todo: add description."""
        block_storage: Cluster.BlockStorage | _Document | None = None
        """Todo: add description."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class UpgradePolicy(_SchemaPropertyType):
        """An object representing the Upgrade Policy to use for the cluster."""
        support_type: _Literal["STANDARD", "EXTENDED"] | _String | None = None
        """Specify the support type for your cluster."""
    @_declaration
    class ZonalShiftConfig(_SchemaPropertyType):
        """The current zonal shift configuration to use for the cluster."""
        enabled: _Boolean | None = None
        """Set this value to true to enable zonal shift for the cluster."""
    TYPE: _ClassVar[str]
    resources_vpc_config: Cluster.ResourcesVpcConfig | _Document
    role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to
    make calls to AWS API operations on your behalf.
    """
    access_config: Cluster.AccessConfig | _Document | None = None
    active_certificate_authority_id: _String | None = None
    """The ID of the certificate authority to activate as the cluster's signing CA. Setting or changing this value
    activates the specified CA (the previously active CA becomes trusted).
    """
    bootstrap_self_managed_addons: _Boolean | None = None
    """Set this value to false to avoid creating the default networking add-ons when the cluster is created."""
    certificate_authority: Cluster.CertificateAuthority | _Document | None = None
    compute_config: Cluster.ComputeConfig | _Document | None = None
    control_plane_scaling_config: Cluster.ControlPlaneScalingConfig | _Document | None = None
    deletion_protection: _Boolean | None = None
    """Set this value to true to enable deletion protection for the cluster."""
    encryption_config: _Sequence[Cluster.EncryptionConfig | _Document] | _Intrinsic | None = None
    force: _Boolean | None = None
    """Force cluster version update."""
    kube_api_server_config: Cluster.KubeApiServerConfig | _Document | None = None
    kube_controller_manager_config: Cluster.KubeControllerManagerConfig | _Document | None = None
    kube_scheduler_config: Cluster.KubeSchedulerConfig | _Document | None = None
    kubernetes_network_config: Cluster.KubernetesNetworkConfig | _Document | None = None
    logging: Cluster.Logging | _Document | None = None
    name: _String | None = None
    """The unique name to give to your cluster."""
    outpost_config: Cluster.OutpostConfig | _Document | None = None
    remote_network_config: Cluster.RemoteNetworkConfig | _Document | None = None
    rollback_config: Cluster.RollbackConfig | _Document | None = None
    storage_config: Cluster.StorageConfig | _Document | None = None
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    upgrade_policy: Cluster.UpgradePolicy | _Document | None = None
    version: _String | None = None
    """The desired Kubernetes version for your cluster. If you don't specify a value here, the latest version
    available in Amazon EKS is used.
    """
    zonal_shift_config: Cluster.ZonalShiftConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the cluster, such as arn:aws:eks:us-west-2:666666666666:cluster/prod."""
    @property
    def certificate_authority_active_activated_by(self) -> _Intrinsic:
        """Indicates whether the active certificate authority was activated by EKS or by the customer."""
    @property
    def certificate_authority_active_id(self) -> _Intrinsic:
        """The ID of the active (signing) certificate authority."""
    @property
    def certificate_authority_data(self) -> _Intrinsic:
        """The certificate-authority-data for your cluster."""
    @property
    def cluster_security_group_id(self) -> _Intrinsic:
        """The cluster security group that was created by Amazon EKS for the cluster. Managed node groups use this
        security group for control plane to data plane communication.
        """
    @property
    def encryption_config_key_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) or alias of the customer master key (CMK)."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The endpoint for your Kubernetes API server, such as
        https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com.
        """
    @property
    def id(self) -> _Intrinsic:
        """The unique ID given to your cluster."""
    @property
    def kubernetes_network_config_service_ipv6_cidr(self) -> _Intrinsic:
        """The CIDR block to assign Kubernetes service IP addresses from."""
    @property
    def open_id_connect_issuer_url(self) -> _Intrinsic:
        """The issuer URL for the cluster's OIDC identity provider, such as
        https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E. If you need to remove https://
        from this output value, you can include the following code in your template.
        """

@_declaration
class FargateProfile(_SchemaResource):
    """Resource Schema for AWS::EKS::FargateProfile."""
    @_declaration
    class Label(_SchemaPropertyType):
        """A key-value pair to associate with a pod."""
        key: _String
        """The key name of the label."""
        value: _String
        """The value for the label."""
    @_declaration
    class Selector(_SchemaPropertyType):
        namespace: _String
        labels: _Sequence[FargateProfile.Label | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    cluster_name: _String
    """Name of the Cluster."""
    pod_execution_role_arn: _String
    """The IAM policy arn for pods."""
    selectors: _Sequence[FargateProfile.Selector | _Document] | _Intrinsic
    fargate_profile_name: _String | None = None
    """Name of FargateProfile."""
    subnets: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[FargateProfile.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class IdentityProviderConfig(_SchemaResource):
    """An object representing an Amazon EKS IdentityProviderConfig."""
    @_declaration
    class OidcIdentityProviderConfig(_SchemaPropertyType):
        """An object representing an OpenID Connect (OIDC) configuration."""
        client_id: _String
        """This is also known as audience. The ID for the client application that makes authentication requests to
        the OpenID identity provider.
        """
        issuer_url: _String
        """The URL of the OpenID identity provider that allows the API server to discover public signing keys for
        verifying tokens.
        """
        groups_claim: _String | None = None
        """The JWT claim that the provider uses to return your groups."""
        groups_prefix: _String | None = None
        """The prefix that is prepended to group claims to prevent clashes with existing names (such as system:
        groups).
        """
        required_claims: _Sequence[IdentityProviderConfig.RequiredClaim | _Document] | _Intrinsic | None = None
        username_claim: _String | None = None
        """The JSON Web Token (JWT) claim to use as the username. The default is sub, which is expected to be a
        unique identifier of the end user. You can choose other claims, such as email or name, depending on the
        OpenID identity provider. Claims other than email are prefixed with the issuer URL to prevent naming clashes
        with other plug-ins.
        """
        username_prefix: _String | None = None
        """The prefix that is prepended to username claims to prevent clashes with existing names. If you do not
        provide this field, and username is a value other than email, the prefix defaults to issuerurl#. You can use
        the value - to disable all prefixing.
        """
    @_declaration
    class RequiredClaim(_SchemaPropertyType):
        """The key value pairs that describe required claims in the identity token. If set, each claim is verified
        to be present in the token with a matching value.
        """
        key: _String
        """The key of the requiredClaims."""
        value: _String
        """The value for the requiredClaims."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    cluster_name: _String
    """The name of the identity provider configuration."""
    type: _Literal["oidc"] | _String
    """The type of the identity provider configuration."""
    identity_provider_config_name: _String | None = None
    """The name of the OIDC provider configuration."""
    oidc: IdentityProviderConfig.OidcIdentityProviderConfig | _Document | None = None
    tags: _Sequence[IdentityProviderConfig.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def identity_provider_config_arn(self) -> _Intrinsic:
        """The ARN of the configuration."""

@_declaration
class Nodegroup(_SchemaResource):
    """Resource schema for AWS::EKS::Nodegroup."""
    @_declaration
    class LaunchTemplateSpecification(_SchemaPropertyType):
        """An object representing a launch template specification for AWS EKS Nodegroup."""
        id: _String | None = None
        name: _String | None = None
        version: _String | None = None
    @_declaration
    class NodeRepairConfig(_SchemaPropertyType):
        """The node auto repair configuration for node group."""
        enabled: _Boolean | None = None
        """Set this value to true to enable node auto repair for the node group."""
        max_parallel_nodes_repaired_count: _Integer | None = None
        """Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a
        count of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When
        using this, you cannot also set MaxParallelNodesRepairedPercentage at the same time.
        """
        max_parallel_nodes_repaired_percentage: _Integer | None = None
        """Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a
        percentage of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When
        using this, you cannot also set MaxParallelNodesRepairedCount at the same time.
        """
        max_unhealthy_node_threshold_count: _Integer | None = None
        """Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop. When using
        this, you cannot also set MaxUnhealthyNodeThresholdPercentage at the same time.
        """
        max_unhealthy_node_threshold_percentage: _Integer | None = None
        """Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop. When
        using this, you cannot also set MaxUnhealthyNodeThresholdCount at the same time.
        """
        node_repair_config_overrides: _Sequence[Nodegroup.NodeRepairConfigOverrides | _Document] | _Intrinsic | None = None
        """Specify granular overrides for specific repair actions. These overrides control the repair action and the
        repair delay time before a node is considered eligible for repair. If you use this, you must specify all the
        values.
        """
    @_declaration
    class NodeRepairConfigOverrides(_SchemaPropertyType):
        """Specify granular overrides for specific repair actions. These overrides control the repair action and the
        repair delay time before a node is considered eligible for repair. If you use this, you must specify all the
        values.
        """
        min_repair_wait_time_mins: _Integer | None = None
        """Specify the minimum time in minutes to wait before attempting to repair a node with this specific
        NodeMonitoringCondition and NodeUnhealthyReason.
        """
        node_monitoring_condition: _String | None = None
        """Specify an unhealthy condition reported by the node monitoring agent that this override would apply to.
        """
        node_unhealthy_reason: _String | None = None
        """Specify a reason reported by the node monitoring agent that this override would apply to."""
        repair_action: _Literal["Replace", "Reboot", "NoAction"] | _String | None = None
        """Specify the repair action to take for nodes when all of the specified conditions are met."""
    @_declaration
    class RemoteAccess(_SchemaPropertyType):
        """An object representing a remote access configuration specification for AWS EKS Nodegroup."""
        ec2_ssh_key: _String
        source_security_groups: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ScalingConfig(_SchemaPropertyType):
        """An object representing a auto scaling group specification for AWS EKS Nodegroup."""
        desired_size: _Integer | None = None
        max_size: _Integer | None = None
        min_size: _Integer | None = None
    @_declaration
    class Taint(_SchemaPropertyType):
        """An object representing a Taint specification for AWS EKS Nodegroup."""
        effect: _Literal["NO_EXECUTE", "NO_SCHEDULE", "PREFER_NO_SCHEDULE"] | _String | None = None
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class UpdateConfig(_SchemaPropertyType):
        """The node group update configuration."""
        max_unavailable: _Number | None = None
        """The maximum number of nodes unavailable at once during a version update. Nodes will be updated in
        parallel. This value or maxUnavailablePercentage is required to have a value.The maximum number is 100.
        """
        max_unavailable_percentage: _Number | None = None
        """The maximum percentage of nodes unavailable during a version update. This percentage of nodes will be
        updated in parallel, up to 100 nodes at once. This value or maxUnavailable is required to have a value.
        """
        update_strategy: _Literal["DEFAULT", "MINIMAL"] | _String | None = None
        """The configuration for the behavior to follow during an node group version update of this managed node
        group. You choose between two possible strategies for replacing nodes during an UpdateNodegroupVersion
        action.
        """
    @_declaration
    class WarmPoolConfig(_SchemaPropertyType):
        """The warm pool configuration for the node group."""
        enabled: _Boolean | None = None
        """Enable or disable warm pool for the node group."""
        max_group_prepared_capacity: _Integer | None = None
        """The maximum number of instances that are allowed to be in the warm pool."""
        min_size: _Integer | None = None
        """The minimum number of instances to maintain in the warm pool."""
        pool_state: _Literal["HIBERNATED", "RUNNING", "STOPPED"] | _String | None = None
        """The desired state of warm pool instances."""
        reuse_on_scale_in: _Boolean | None = None
        """Whether to return instances to the warm pool during scale-in instead of terminating them."""
    TYPE: _ClassVar[str]
    cluster_name: _String
    """Name of the cluster to create the node group in."""
    node_role: _String
    """The Amazon Resource Name (ARN) of the IAM role to associate with your node group."""
    subnets: _Sequence[_String] | _Intrinsic
    """The subnets to use for the Auto Scaling group that is created for your node group."""
    ami_type: _Literal["AL2023_ARM_64_NVIDIA", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NEURON", "AL2023_x86_64_NVIDIA", "AL2023_x86_64_STANDARD", "AL2_ARM_64", "AL2_x86_64", "AL2_x86_64_GPU", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_ARM_64_FIPS", "BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "BOTTLEROCKET_x86_64", "BOTTLEROCKET_x86_64_FIPS", "BOTTLEROCKET_x86_64_NVIDIA", "BOTTLEROCKET_x86_64_NVIDIA_FIPS", "CUSTOM", "WINDOWS_CORE_2019_x86_64", "WINDOWS_CORE_2022_x86_64", "WINDOWS_CORE_2025_x86_64", "WINDOWS_FULL_2019_x86_64", "WINDOWS_FULL_2022_x86_64", "WINDOWS_FULL_2025_x86_64"] | _String | None = None
    """The AMI type for your node group."""
    capacity_type: _Literal["CAPACITY_BLOCK", "ON_DEMAND", "OnDemand", "SPOT"] | _String | None = None
    """The capacity type of your managed node group."""
    disk_size: _Integer | None = None
    """The root device disk size (in GiB) for your node group instances."""
    force_update_enabled: _Boolean | None = None
    """Force the update if the existing node group's pods are unable to be drained due to a pod disruption budget
    issue.
    """
    instance_types: _Sequence[_String] | _Intrinsic | None = None
    """Specify the instance types for a node group."""
    labels: _Mapping[str, _String] | _Intrinsic | None = None
    """The Kubernetes labels to be applied to the nodes in the node group when they are created."""
    launch_template: Nodegroup.LaunchTemplateSpecification | _Document | None = None
    """An object representing a node group's launch template specification."""
    node_repair_config: Nodegroup.NodeRepairConfig | _Document | None = None
    """The node auto repair configuration for node group."""
    nodegroup_name: _String | None = None
    """The unique name to give your node group."""
    release_version: _String | None = None
    """The AMI version of the Amazon EKS-optimized AMI to use with your node group."""
    remote_access: Nodegroup.RemoteAccess | _Document | None = None
    """The remote access (SSH) configuration to use with your node group."""
    scaling_config: Nodegroup.ScalingConfig | _Document | None = None
    """The scaling configuration details for the Auto Scaling group that is created for your node group."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The metadata, as key-value pairs, to apply to the node group to assist with categorization and organization.
    Follows same schema as Labels for consistency.
    """
    taints: _Sequence[Nodegroup.Taint | _Document] | _Intrinsic | None = None
    """The Kubernetes taints to be applied to the nodes in the node group when they are created."""
    update_config: Nodegroup.UpdateConfig | _Document | None = None
    """The node group update configuration."""
    version: _String | None = None
    """The Kubernetes version to use for your managed nodes."""
    warm_pool_config: Nodegroup.WarmPoolConfig | _Document | None = None
    """The warm pool configuration details for the Auto Scaling group that is created for the node group."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class PodIdentityAssociation(_SchemaResource):
    """An object representing an Amazon EKS PodIdentityAssociation."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    cluster_name: _String
    """The cluster that the pod identity association is created for."""
    namespace: _String
    """The Kubernetes namespace that the pod identity association is created for."""
    role_arn: _String
    """The IAM role ARN that the pod identity association is created for."""
    service_account: _String
    """The Kubernetes service account that the pod identity association is created for."""
    disable_session_tags: _Boolean | None = None
    """The Disable Session Tags of the pod identity association."""
    policy: _String | None = None
    """The policy of the pod identity association."""
    tags: _Sequence[PodIdentityAssociation.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_role_arn: _String | None = None
    """The Target Role Arn of the pod identity association."""
    @property
    def association_arn(self) -> _Intrinsic:
        """The ARN of the pod identity association."""
    @property
    def association_id(self) -> _Intrinsic:
        """The ID of the pod identity association."""
    @property
    def external_id(self) -> _Intrinsic:
        """The External Id of the pod identity association."""
