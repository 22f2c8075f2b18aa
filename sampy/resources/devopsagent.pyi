"""AWS::DevOpsAgent. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AgentSpace(_SchemaResource):
    """Resource Type definition for AWS::DevOpsAgent::AgentSpace."""
    @_declaration
    class IamAuthConfiguration(_SchemaPropertyType):
        operator_app_role_arn: _String
        created_at: _String | None = None
        updated_at: _String | None = None
    @_declaration
    class IdcAuthConfiguration(_SchemaPropertyType):
        idc_instance_arn: _String
        operator_app_role_arn: _String
        created_at: _String | None = None
        idc_application_arn: _String | None = None
        updated_at: _String | None = None
    @_declaration
    class IdpAuthConfiguration(_SchemaPropertyType):
        """External identity provider configuration for the Operator App."""
        client_id: _String
        """The OIDC client identifier for the external identity provider application."""
        client_secret: _String
        """The OIDC client secret for the external identity provider application. Use a Secrets Manager dynamic
        reference to avoid storing the secret in the template.
        """
        issuer_url: _String
        """The OIDC issuer URL for the external identity provider."""
        operator_app_role_arn: _String
        """The IAM role that Operator App users assume to access DevOps Agent APIs."""
        provider: _Literal["okta", "entra"] | _String
        """The external identity provider type."""
        created_at: _String | None = None
        updated_at: _String | None = None
        user_id_claim: _String | None = None
        """The identity claim used to identify users. This value is selected by the service for the configured
        provider.
        """
    @_declaration
    class OperatorApp(_SchemaPropertyType):
        iam: AgentSpace.IamAuthConfiguration | _Document | None = None
        idc: AgentSpace.IdcAuthConfiguration | _Document | None = None
        idp: AgentSpace.IdpAuthConfiguration | _Document | None = None
    @_declaration
    class Preferences(_SchemaPropertyType):
        """Preferences that configure behavior of this AgentSpace. This container fully owns the AgentSpace
        preferences: the properties supplied here replace the stored preferences in their entirety, and omitting the
        Preferences container reverts all preferences to their service defaults.
        """
        elevated_actions_enabled: _Boolean | None = None
        """Indicates whether elevated directed actions are permitted in this AgentSpace. Defaults to false when not
        set.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the AgentSpace."""
    description: _String | None = None
    """The description of the AgentSpace."""
    kms_key_arn: _String | None = None
    """The ARN of the KMS key to use for encryption."""
    locale: _String | None = None
    """The locale for the AgentSpace, which determines the language used in agent responses."""
    operator_app: AgentSpace.OperatorApp | _Document | None = None
    preferences: AgentSpace.Preferences | _Document | None = None
    tags: _Sequence[AgentSpace.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def agent_space_id(self) -> _Intrinsic:
        """The unique identifier of the AgentSpace."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the AgentSpace."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the resource was created."""
    @property
    def operator_app_iam_created_at(self) -> _Intrinsic: ...
    @property
    def operator_app_iam_updated_at(self) -> _Intrinsic: ...
    @property
    def operator_app_idc_created_at(self) -> _Intrinsic: ...
    @property
    def operator_app_idc_idc_application_arn(self) -> _Intrinsic: ...
    @property
    def operator_app_idc_updated_at(self) -> _Intrinsic: ...
    @property
    def operator_app_idp_created_at(self) -> _Intrinsic: ...
    @property
    def operator_app_idp_updated_at(self) -> _Intrinsic: ...
    @property
    def operator_app_idp_user_id_claim(self) -> _Intrinsic:
        """The identity claim used to identify users. This value is selected by the service for the configured
        provider.
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the resource was last updated."""

@_declaration
class Asset(_SchemaResource):
    """Resource Type definition for AWS::DevOpsAgent::Asset. An asset attached to an existing AWS DevOps Agent
    Space. Customer-creatable types include skill, agents_md, and attachment; call ListAssetTypes for the current
    authoritative set.
    """
    @_declaration
    class AssetFile(_SchemaPropertyType):
        """A single file inside an Asset's bundle. Path is the diff key on update; Content is write-only and not
        repopulated by Read.
        """
        path: _String
        """Path of this file within the asset bundle."""
        content_bytes: _String | None = None
        """Base64-encoded binary contents of the file. Mutually exclusive with ContentText (max 6 MiB)."""
        content_text: _String | None = None
        """UTF-8 text contents of the file. Mutually exclusive with ContentBytes (max 1.5 MiB)."""
        metadata: _Document | None = None
        """Per-file metadata document. Values may be strings, numbers, booleans, or lists of any of those (validated
        server-side).
        """
    TYPE: _ClassVar[str]
    agent_space_id: _String
    """The unique identifier of the parent Agent Space. The asset is created as a child of this agent space."""
    asset_type: _String
    """The type of asset. The Asset API treats this as an open string; call ListAssetTypes for the current
    authoritative set of supported types. As of launch, customer-creatable types include skill, agents_md, and
    attachment.
    """
    files: _Sequence[Asset.AssetFile | _Document] | _Intrinsic | None = None
    """Inline file list. Mutually exclusive with Zip; enforced by the handler at Create/Update time. Write-only: not
    repopulated by Read.
    """
    metadata_: _Document | None = None
    """Asset metadata document. Required and optional keys depend on AssetType. Values may be strings, numbers,
    booleans, or lists of any of those - validated server-side; see the public Asset API docs for the per-type
    metadata schema.
    """
    zip: _String | None = None
    """Base64-encoded zip bundle containing all files for the asset. Mutually exclusive with Files; enforced by the
    handler at Create/Update time. Write-only: not repopulated by Read. Server treats a zip as 'replace all files'
    (max 6 MiB).
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the asset. Nested under the parent Agent Space:
        arn::aidevops:::agentspace//asset/.
        """
    @property
    def asset_id(self) -> _Intrinsic:
        """The unique identifier of the asset (assigned by the service on Create)."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the asset was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the asset was last updated."""
    @property
    def version(self) -> _Intrinsic:
        """The current asset version. Server-managed; bumps on every successful Update (including no-op updates).
        This is the drift signal for change detection.
        """

@_declaration
class Association(_SchemaResource):
    """Resource Type definition for AWS::DevOpsAgent::Association defining how the AgentSpace interacts with
    external services like GitHub, Slack, AWS accounts, and others.
    """
    @_declaration
    class AWSConfiguration(_SchemaPropertyType):
        """AWS association for 'monitor' account."""
        account_id: _String
        """AWS Account Id corresponding to provided resources."""
        account_type: _Literal["monitor"] | _String
        """Account Type 'monitor' for DevOpsAgent monitoring."""
        assumable_role_arn: _String
        """Role ARN to be assumed by DevOpsAgent to operate on behalf of customer."""
        agent_elevated_role_arn: _String | None = None
        """The IAM role that AWS DevOps Agent assumes to perform elevated directed actions in this AWS account.
        Elevated actions also require ElevatedActionsEnabled to be set in the Preferences of the AgentSpace. When
        not provided, only non-elevated directed actions are available. Removing this property from the template
        clears the role on update. Setting this role is subject to the same iam:PassRole requirement as
        AssumableRoleArn.
        """
        resources: _Sequence[Association.AWSResource | _Document] | _Intrinsic | None = None
        tags: _Sequence[Association.KeyValuePair | _Document] | _Intrinsic | None = None
    @_declaration
    class AWSResource(_SchemaPropertyType):
        """AWS resource definition."""
        resource_arn: _String
        """The Amazon Resource Name (ARN) of the resource."""
        resource_metadata: _Document | None = None
        """Additional metadata for the resource."""
        resource_type: _Literal["AWS::CloudFormation::Stack", "AWS::ECR::Repository", "AWS::S3::Bucket", "AWS::S3::Object"] | _String | None = None
        """Resource type."""
    @_declaration
    class AzureConfiguration(_SchemaPropertyType):
        """Azure subscription integration configuration."""
        subscription_id: _String
        """Azure subscription ID corresponding to provided resources."""
    @_declaration
    class DynatraceConfiguration(_SchemaPropertyType):
        """Dynatrace monitoring configuration."""
        env_id: _String
        """Dynatrace environment id."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
        resources: _Sequence[_String] | _Intrinsic | None = None
        """List of Dynatrace resources to monitor."""
    @_declaration
    class EventChannelConfiguration(_SchemaPropertyType):
        """EventChannelconfiguration."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
    @_declaration
    class GitHubConfiguration(_SchemaPropertyType):
        """GitHub repository integration configuration."""
        owner: _String
        """Repository owner."""
        owner_type: _Literal["organization", "user"] | _String
        """Type of repository owner."""
        repo_id: _String
        """Associated Github repo ID."""
        repo_name: _String
        """Associated Github repo name."""
    @_declaration
    class GitLabConfiguration(_SchemaPropertyType):
        """GitLab project integration configuration."""
        project_id: _String
        """GitLab numeric project ID."""
        project_path: _String
        """Full GitLab project path (e.g., namespace/project-name)."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
        instance_identifier: _String | None = None
        """GitLab instance identifier."""
    @_declaration
    class KeyValuePair(_SchemaPropertyType):
        """A key-value pair for tags."""
        key: _String
        value: _String
    @_declaration
    class MCPServerConfiguration(_SchemaPropertyType):
        """MCP server configuration."""
        tools: _Sequence[_String] | _Intrinsic
        """List of MCP tools that can be used with the association."""
        description: _String | None = None
        """The description of the MCP server."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
        endpoint: _String | None = None
        """MCP server endpoint URL."""
        name: _String | None = None
        """The name of the MCP server."""
    @_declaration
    class MCPServerDatadogConfiguration(_SchemaPropertyType):
        """Datadog MCP server configuration."""
        description: _String | None = None
        """The description of the MCP server."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
        enabled_elevated_tools: _Sequence[_String] | _Intrinsic | None = None
        """The mutative MCP tools enabled for this integration, by tool name. Only tools the service classifies as
        MUTATIVE may be listed; other names are rejected. Tool names can be found in the console or from the
        association's current configuration. The list fully replaces the stored value on update: removing a name
        disables that tool, and removing the property disables all elevated tools.
        """
        endpoint: _String | None = None
        """MCP server endpoint URL."""
        name: _String | None = None
        """The name of the MCP server."""
    @_declaration
    class MCPServerGrafanaConfiguration(_SchemaPropertyType):
        """Grafana MCP server configuration."""
        endpoint: _String
        """MCP server endpoint URL."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
        enabled_elevated_tools: _Sequence[_String] | _Intrinsic | None = None
        """The mutative MCP tools enabled for this integration, by tool name. Only tools the service classifies as
        MUTATIVE may be listed; other names are rejected. Tool names can be found in the console or from the
        association's current configuration. The list fully replaces the stored value on update: removing a name
        disables that tool, and removing the property disables all elevated tools. Independent of Tools, which
        selects the toolsets available to the agent.
        """
        tools: _Sequence[_Literal["alerting", "annotations", "asserts", "cloudwatch", "dashboard", "datasource", "elasticsearch", "examples", "incident", "loki", "navigation", "oncall", "prometheus", "pyroscope", "rendering", "runpanelquery", "search", "searchlogs", "sift"] | _String] | _Intrinsic | None = None
        """List of tool categories to enable for the Grafana MCP server."""
    @_declaration
    class MCPServerNewRelicConfiguration(_SchemaPropertyType):
        """NewRelic MCP server configuration."""
        account_id: _String
        """New Relic Account ID."""
        endpoint: _String
        """MCP server endpoint URL (e.g., https://mcp.newrelic.com/mcp/)."""
    @_declaration
    class MCPServerSigV4Configuration(_SchemaPropertyType):
        """SigV4-authenticated MCP server configuration."""
        tools: _Sequence[_String] | _Intrinsic
        """List of MCP tools available for the association."""
    @_declaration
    class MCPServerSplunkConfiguration(_SchemaPropertyType):
        """Splunk MCP server configuration."""
        description: _String | None = None
        """The description of the MCP server."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
        endpoint: _String | None = None
        """MCP server endpoint URL."""
        name: _String | None = None
        """The name of the MCP server."""
    @_declaration
    class PagerDutyConfiguration(_SchemaPropertyType):
        """PagerDuty integration configuration."""
        customer_email: _String
        """Email to be used in PagerDuty API header."""
        services: _Sequence[_String] | _Intrinsic
        """List of PagerDuty service IDs available for the association."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
    @_declaration
    class ServiceConfiguration(_SchemaPropertyType):
        """The configuration that directs how AgentSpace interacts with the given service."""
        aws: Association.AWSConfiguration | _Document | None = None
        azure: Association.AzureConfiguration | _Document | None = None
        dynatrace: Association.DynatraceConfiguration | _Document | None = None
        event_channel: Association.EventChannelConfiguration | _Document | None = None
        git_hub: Association.GitHubConfiguration | _Document | None = None
        git_lab: Association.GitLabConfiguration | _Document | None = None
        mcp_server: Association.MCPServerConfiguration | _Document | None = None
        mcp_server_datadog: Association.MCPServerDatadogConfiguration | _Document | None = None
        mcp_server_grafana: Association.MCPServerGrafanaConfiguration | _Document | None = None
        mcp_server_new_relic: Association.MCPServerNewRelicConfiguration | _Document | None = None
        mcp_server_sig_v4: Association.MCPServerSigV4Configuration | _Document | None = None
        mcp_server_splunk: Association.MCPServerSplunkConfiguration | _Document | None = None
        pager_duty: Association.PagerDutyConfiguration | _Document | None = None
        service_now: Association.ServiceNowConfiguration | _Document | None = None
        slack: Association.SlackConfiguration | _Document | None = None
        source_aws: Association.SourceAwsConfiguration | _Document | None = None
    @_declaration
    class ServiceNowConfiguration(_SchemaPropertyType):
        """ServiceNow integration configuration."""
        enable_webhook_updates: _Boolean | None = None
        """When set to true, enables the Agent Space to create and update webhooks for receiving notifications and
        events from the service.
        """
        instance_id: _String | None = None
        """ServiceNow instance ID."""
    @_declaration
    class SlackBidirectionalConfiguration(_SchemaPropertyType):
        """Optional bidirectional communication configuration. Supply this configuration and set Enabled to true so
        you can interact with the agent directly from Slack.
        """
        role_arn: _String
        """IAM role ARN that AWS DevOps Agent assumes to exchange messages with your Slack workspace on behalf of
        this association.
        """
        enabled: _Boolean | None = None
        """Whether bidirectional communication is enabled for this association. When set to true, you can mention
        the agent in a configured Slack channel and it responds in that channel. When omitted or set to false, the
        agent ignores mentions and only sends notifications.
        """
    @_declaration
    class SlackChannel(_SchemaPropertyType):
        """Slack channel configuration."""
        channel_id: _String
        """Slack channel ID."""
        channel_name: _String | None = None
        """Slack channel name."""
    @_declaration
    class SlackConfiguration(_SchemaPropertyType):
        """Slack workspace integration configuration."""
        transmission_target: Association.SlackTransmissionTarget | _Document
        workspace_id: _String
        """Associated Slack workspace ID."""
        workspace_name: _String
        """Associated Slack workspace name."""
        bidirectional: Association.SlackBidirectionalConfiguration | _Document | None = None
    @_declaration
    class SlackTransmissionTarget(_SchemaPropertyType):
        """Transmission targets for agent notifications."""
        incident_response_target: Association.SlackChannel | _Document
        """Destination for IncidentResponse agent."""
    @_declaration
    class SourceAwsConfiguration(_SchemaPropertyType):
        """AWS association for 'source' account."""
        account_id: _String
        """AWS Account Id corresponding to provided resources."""
        account_type: _Literal["source"] | _String
        """Account Type 'source' for DevOpsAgent monitoring."""
        assumable_role_arn: _String
        """Role ARN to be assumed by DevOpsAgent to operate on behalf of customer."""
        agent_elevated_role_arn: _String | None = None
        """The IAM role that AWS DevOps Agent assumes to perform elevated directed actions in this AWS account.
        Elevated actions also require ElevatedActionsEnabled to be set in the Preferences of the AgentSpace. When
        not provided, only non-elevated directed actions are available. Removing this property from the template
        clears the role on update. Setting this role is subject to the same iam:PassRole requirement as
        AssumableRoleArn.
        """
        resources: _Sequence[Association.AWSResource | _Document] | _Intrinsic | None = None
        tags: _Sequence[Association.KeyValuePair | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    agent_space_id: _String
    """The unique identifier of the AgentSpace."""
    configuration: Association.ServiceConfiguration | _Document
    """The configuration that directs how AgentSpace interacts with the given service."""
    service_id: _String
    """The identifier for the associated service."""
    linked_association_ids: _Sequence[_String] | _Intrinsic | None = None
    """Set of linked association IDs for parent-child relationships."""
    @property
    def association_id(self) -> _Intrinsic:
        """The unique identifier of the association."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the association was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the association was last updated."""

@_declaration
class PrivateConnection(_SchemaResource):
    """Resource Type definition for AWS::DevOpsAgent::PrivateConnection."""
    @_declaration
    class ConnectionConfiguration(_SchemaPropertyType):
        """The connection configuration, either SelfManaged or ServiceManaged."""
        self_managed: PrivateConnection.SelfManagedMode | _Document | None = None
        service_managed: PrivateConnection.ServiceManagedMode | _Document | None = None
    @_declaration
    class SelfManagedMode(_SchemaPropertyType):
        """Configuration for a self-managed Private Connection."""
        resource_configuration_id: _String
        """The ARN of the Resource Configuration."""
    @_declaration
    class ServiceManagedMode(_SchemaPropertyType):
        """Configuration for a service-managed Private Connection."""
        host_address: _String
        """IP address or DNS name of the target resource."""
        vpc_id: _String
        """VPC to create the service-managed Resource Gateway in."""
        dns_resolution: _Literal["PUBLIC", "IN_VPC"] | _String | None = None
        """DNS resolution mode for the resource gateway. Defaults to PUBLIC when not set."""
        ip_address_type: _Literal["IPV4", "IPV6", "DUAL_STACK"] | _String | None = None
        """IP address type of the service-managed Resource Gateway."""
        ipv4_addresses_per_eni: _Integer | None = None
        """Number of IPv4 addresses in each ENI for the service-managed Resource Gateway."""
        port_ranges: _Sequence[_String] | _Intrinsic | None = None
        """TCP port ranges that a consumer can use to access the resource."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """Security groups to attach to the service-managed Resource Gateway."""
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """Subnets that the service-managed Resource Gateway will span."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    connection_configuration: PrivateConnection.ConnectionConfiguration | _Document
    """The connection configuration for the Private Connection."""
    name: _String
    """Unique name for this Private Connection within the account."""
    certificate: _String | None = None
    """Certificate for the Private Connection."""
    tags: _Sequence[PrivateConnection.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Private Connection."""
    @property
    def certificate_expiry_time(self) -> _Intrinsic:
        """The expiry time of the certificate associated with the Private Connection."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Private Connection."""

@_declaration
class Service(_SchemaResource):
    """The AWS::DevOpsAgent::Service resource registers external services (like Dynatrace, MCP servers, GitLab) for
    integration with DevOpsAgent.
    """
    @_declaration
    class AdditionalServiceDetails(_SchemaPropertyType):
        """Additional details specific to the service type returned after registration."""
        azure_identity: Service.RegisteredAzureIdentityDetails | _Document | None = None
        dynatrace: Service.RegisteredDynatraceDetails | _Document | None = None
        git_hub: Service.RegisteredGitHubServiceDetails | _Document | None = None
        git_lab: Service.RegisteredGitLabServiceDetails | _Document | None = None
        mcp_server: Service.RegisteredMCPServerDetails | _Document | None = None
        mcp_server_grafana: Service.RegisteredMCPServerGrafanaDetails | _Document | None = None
        mcp_server_new_relic: Service.RegisteredNewRelicDetails | _Document | None = None
        mcp_server_sig_v4: Service.RegisteredMCPServerSigV4Details | _Document | None = None
        mcp_server_splunk: Service.RegisteredMCPServerDetails | _Document | None = None
        pager_duty: Service.RegisteredPagerDutyDetails | _Document | None = None
        service_now: Service.RegisteredServiceNowDetails | _Document | None = None
    @_declaration
    class ApiKeyDetails(_SchemaPropertyType):
        """API key authentication details."""
        api_key_header: _String
        """HTTP header name to send the API key."""
        api_key_name: _String
        """User friendly API key name."""
        api_key_value: _String
        """API key value."""
    @_declaration
    class AzureIdentityServiceDetails(_SchemaPropertyType):
        """Azure Identity service configuration for federated identity."""
        client_id: _String
        """Azure AD application client ID."""
        tenant_id: _String
        """Azure AD tenant ID."""
        web_identity_role_arn: _String
        """ARN of the IAM role for web identity token exchange."""
        web_identity_token_audiences: _Sequence[_String] | _Intrinsic
        """List of audiences for the web identity token."""
    @_declaration
    class BearerTokenDetails(_SchemaPropertyType):
        """Bearer token authentication details."""
        token_name: _String
        """User friendly bearer token name."""
        token_value: _String
        """Bearer token value."""
        authorization_header: _String | None = None
        """HTTP header name to send the bearer token."""
    @_declaration
    class DynatraceAuthorizationConfig(_SchemaPropertyType):
        """Dynatrace OAuth authorization configuration."""
        o_auth_client_credentials: Service.OAuthClientDetails | _Document | None = None
    @_declaration
    class DynatraceServiceDetails(_SchemaPropertyType):
        """Dynatrace service configuration."""
        account_urn: _String
        """Dynatrace resource account URN."""
        authorization_config: Service.DynatraceAuthorizationConfig | _Document | None = None
    @_declaration
    class GitHubAppVerificationDetails(_SchemaPropertyType):
        """The token verifies an existing DevOps Agent GitHub App installation on github.com and is then discarded.
        Not supported for GitHub Enterprise Server.
        """
        app_variant: _Literal["READ_ONLY", "READ_WRITE", "CUSTOM_APP"] | _String
        """Permission variant of the DevOps Agent GitHub App that must already be installed on the organization or
        account.
        """
        token_value: _String
        """GitHub personal access token (PAT) value. Accepts classic PATs (ghp_...), fine-grained PATs
        (github_pat_...), and GitHub Enterprise Server token formats.
        """
        organization_name: _String | None = None
        """GitHub organization to scope the service to. The token must be an active member of the organization and
        only that organization's repositories are accessible. Omit to register the token's own user account.
        """
        target_url: _String | None = None
        """GitHub instance URL. Omit for github.com. Provide the instance host for GitHub Enterprise Server or
        GitHub Enterprise Cloud with data residency (e.g. https://github.example.com).
        """
    @_declaration
    class GitHubDetails(_SchemaPropertyType):
        """GitHub personal access token (PAT) service configuration. Exactly one of AppVerification or DirectAccess
        selects how the token is used.
        """
        app_verification: Service.GitHubAppVerificationDetails | _Document | None = None
        direct_access: Service.GitHubPatDetails | _Document | None = None
    @_declaration
    class GitHubPatDetails(_SchemaPropertyType):
        """The token is stored and used as the long-lived credential for GitHub API access."""
        token_value: _String
        """GitHub personal access token (PAT) value. Accepts classic PATs (ghp_...), fine-grained PATs
        (github_pat_...), and GitHub Enterprise Server token formats.
        """
        organization_name: _String | None = None
        """GitHub organization to scope the service to. The token must be an active member of the organization and
        only that organization's repositories are accessible. Omit to register the token's own user account.
        """
        target_url: _String | None = None
        """GitHub instance URL. Omit for github.com. Provide the instance host for GitHub Enterprise Server or
        GitHub Enterprise Cloud with data residency (e.g. https://github.example.com).
        """
    @_declaration
    class GitLabDetails(_SchemaPropertyType):
        """GitLab service configuration."""
        target_url: _String
        """GitLab instance URL."""
        token_type: _Literal["personal", "group"] | _String
        """Type of GitLab access token."""
        token_value: _String
        """GitLab access token value."""
        group_id: _String | None = None
        """Optional GitLab group ID for group-level access tokens."""
    @_declaration
    class MCPServerAuthorizationConfig(_SchemaPropertyType):
        """MCP server authorization configuration."""
        api_key: Service.ApiKeyDetails | _Document | None = None
        bearer_token: Service.BearerTokenDetails | _Document | None = None
        o_auth_client_credentials: Service.MCPServerOAuthClientCredentialsConfig | _Document | None = None
    @_declaration
    class MCPServerDetails(_SchemaPropertyType):
        """MCP server configuration."""
        authorization_config: Service.MCPServerAuthorizationConfig | _Document
        endpoint: _String
        """MCP server endpoint URL."""
        name: _String
        """MCP server name."""
        description: _String | None = None
        """Optional description for the MCP server."""
    @_declaration
    class MCPServerGrafanaAuthorizationConfig(_SchemaPropertyType):
        """Grafana MCP server authorization configuration."""
        bearer_token: Service.BearerTokenDetails | _Document | None = None
    @_declaration
    class MCPServerGrafanaDetails(_SchemaPropertyType):
        """Grafana MCP server configuration."""
        authorization_config: Service.MCPServerGrafanaAuthorizationConfig | _Document
        endpoint: _String
        """MCP server endpoint URL."""
        name: _String
        """MCP server name."""
        description: _String | None = None
        """Optional description for the MCP server."""
    @_declaration
    class MCPServerOAuthClientCredentialsConfig(_SchemaPropertyType):
        """MCP server OAuth client credentials configuration."""
        client_id: _String
        """OAuth client ID."""
        client_secret: _String
        """OAuth client secret."""
        exchange_url: _String
        """OAuth token exchange URL."""
        client_name: _String | None = None
        """User friendly OAuth client name."""
        exchange_parameters: _Document | None = None
        """OAuth token exchange parameters."""
        scopes: _Sequence[_String] | _Intrinsic | None = None
        """OAuth scopes."""
    @_declaration
    class MCPServerSigV4AuthorizationConfig(_SchemaPropertyType):
        """SigV4 authorization configuration for MCP server."""
        region: _String
        """AWS region for SigV4 signing. Use '*' for SigV4a multi-region signing."""
        service: _String
        """AWS service name for SigV4 signing."""
        custom_headers: _Mapping[str, _String] | _Intrinsic | None = None
        """Custom headers for the SigV4 MCP server."""
        mcp_role_arn: _String | None = None
        """IAM role ARN to assume for SigV4 signing. Optional - when omitted, credentials are resolved at runtime
        via a monitor account association.
        """
        role_arn: _String | None = None
        """Deprecated - use McpRoleArn instead. IAM role ARN to assume for SigV4 signing. Set to an empty string to
        remove a previously configured role and make the server role-less (cross-account).
        """
    @_declaration
    class MCPServerSigV4Details(_SchemaPropertyType):
        """SigV4-authenticated MCP server configuration."""
        authorization_config: Service.MCPServerSigV4AuthorizationConfig | _Document
        endpoint: _String
        """MCP server endpoint URL."""
        name: _String
        """MCP server name."""
        description: _String | None = None
        """Optional description for the MCP server."""
    @_declaration
    class MCPServerSplunkAuthorizationConfig(_SchemaPropertyType):
        """MCP server splunk authorization configuration."""
        bearer_token: Service.BearerTokenDetails | _Document | None = None
    @_declaration
    class MCPServerSplunkDetails(_SchemaPropertyType):
        """Splunk MCP server configuration."""
        authorization_config: Service.MCPServerSplunkAuthorizationConfig | _Document
        endpoint: _String
        """MCP server endpoint URL."""
        name: _String
        """MCP server name."""
        description: _String | None = None
        """Optional description for the MCP server."""
    @_declaration
    class NewRelicApiKeyConfig(_SchemaPropertyType):
        """New Relic API key configuration."""
        account_id: _String
        """New Relic Account ID."""
        api_key: _String
        """New Relic User API Key."""
        region: _Literal["US", "EU"] | _String
        """New Relic region."""
        alert_policy_ids: _Sequence[_String] | _Intrinsic | None = None
        """List of alert policy IDs."""
        application_ids: _Sequence[_String] | _Intrinsic | None = None
        """List of monitored APM application IDs."""
        entity_guids: _Sequence[_String] | _Intrinsic | None = None
        """List of globally unique IDs for New Relic resources."""
    @_declaration
    class NewRelicAuthorizationConfig(_SchemaPropertyType):
        """New Relic authorization configuration."""
        api_key: Service.NewRelicApiKeyConfig | _Document
    @_declaration
    class NewRelicServiceDetails(_SchemaPropertyType):
        """New Relic service configuration."""
        authorization_config: Service.NewRelicAuthorizationConfig | _Document
    @_declaration
    class OAuthClientDetails(_SchemaPropertyType):
        """OAuth client credentials."""
        client_id: _String
        """OAuth client ID."""
        client_secret: _String
        """OAuth client secret."""
        client_name: _String | None = None
        """User friendly OAuth client name."""
        exchange_parameters: _Document | None = None
        """OAuth token exchange parameters."""
    @_declaration
    class PagerDutyAuthorizationConfig(_SchemaPropertyType):
        """PagerDuty OAuth authorization configuration."""
        o_auth_client_credentials: Service.OAuthClientDetails | _Document | None = None
    @_declaration
    class PagerDutyDetails(_SchemaPropertyType):
        """PagerDuty service configuration."""
        authorization_config: Service.PagerDutyAuthorizationConfig | _Document
        scopes: _Sequence[_String] | _Intrinsic
        """PagerDuty scopes."""
    @_declaration
    class RegisteredAzureIdentityDetails(_SchemaPropertyType):
        """Azure Identity service details returned after registration."""
        client_id: _String
        """Azure AD application client ID."""
        tenant_id: _String
        """Azure AD tenant ID."""
        web_identity_role_arn: _String
        """ARN of the IAM role for web identity token exchange."""
        web_identity_token_audiences: _Sequence[_String] | _Intrinsic
        """List of audiences for the web identity token."""
    @_declaration
    class RegisteredDynatraceDetails(_SchemaPropertyType):
        """Dynatrace service details returned after registration."""
        account_urn: _String
        """Dynatrace resource account URN."""
    @_declaration
    class RegisteredGitHubServiceDetails(_SchemaPropertyType):
        """GitHub service details returned after registration."""
        owner: _String
        """The GitHub repository owner name derived from the token."""
        owner_type: _Literal["organization", "user"] | _String
        """Type of repository owner."""
        app_variant: _Literal["READ_ONLY", "READ_WRITE", "CUSTOM_APP"] | _String | None = None
        """The GitHub App variant the service was registered with."""
        auth_mode: _Literal["app", "pat"] | _String | None = None
        """How the service authenticates against the GitHub API: app after AppVerification, pat after DirectAccess.
        """
        hosting_type: _Literal["SAAS", "SELF_MANAGED", "DEDICATED"] | _String | None = None
        """The GitHub hosting type the service was registered with."""
        target_url: _String | None = None
        """GitHub instance URL (absent for github.com)."""
    @_declaration
    class RegisteredGitLabServiceDetails(_SchemaPropertyType):
        """GitLab service details returned after registration."""
        target_url: _String
        """GitLab instance URL."""
        token_type: _Literal["personal", "group"] | _String
        """Type of GitLab access token."""
        group_id: _String | None = None
        """Optional GitLab group ID for group-level access tokens."""
    @_declaration
    class RegisteredMCPServerDetails(_SchemaPropertyType):
        """MCP server details returned after registration."""
        authorization_method: _Literal["oauth-client-credentials", "api-key", "bearer-token"] | _String
        """MCP server authorization method."""
        endpoint: _String
        """MCP server endpoint URL."""
        name: _String
        """MCP server name."""
        api_key_header: _String | None = None
        """API key header name if using API key authentication."""
        description: _String | None = None
        """Optional description for the MCP server."""
    @_declaration
    class RegisteredMCPServerGrafanaDetails(_SchemaPropertyType):
        """Grafana MCP server details returned after registration."""
        authorization_method: _Literal["bearer-token"] | _String
        """MCP server authorization method."""
        endpoint: _String
        """MCP server endpoint URL."""
        description: _String | None = None
        """Optional description for the MCP server."""
        name: _String | None = None
        """MCP server name."""
    @_declaration
    class RegisteredMCPServerSigV4Details(_SchemaPropertyType):
        """SigV4-authenticated MCP server details returned after registration."""
        endpoint: _String
        """The MCP server endpoint URL."""
        name: _String
        """The MCP server name."""
        region: _String
        """AWS region for SigV4 signing."""
        role_arn: _String
        """Deprecated - use McpRoleArn instead. IAM role ARN for SigV4 signing."""
        service: _String
        """AWS service name for SigV4 signing."""
        custom_headers: _Mapping[str, _String] | _Intrinsic | None = None
        """Custom headers for the SigV4 MCP server."""
        description: _String | None = None
        """Optional description for the MCP server."""
        mcp_role_arn: _String | None = None
        """IAM role ARN for SigV4 signing. Absent when no dedicated role is configured."""
    @_declaration
    class RegisteredNewRelicDetails(_SchemaPropertyType):
        """New Relic service details returned after registration."""
        account_id: _String
        """New Relic account ID."""
        region: _Literal["US", "EU"] | _String
        """New Relic region."""
        description: _String | None = None
        """Optional user description."""
    @_declaration
    class RegisteredPagerDutyDetails(_SchemaPropertyType):
        """PagerDuty service details returned after registration."""
        scopes: _Sequence[_String] | _Intrinsic
        """The scopes assigned to the service."""
    @_declaration
    class RegisteredServiceNowDetails(_SchemaPropertyType):
        """ServiceNow service details returned after registration."""
        instance_url: _String
        """ServiceNow instance URL."""
    @_declaration
    class ServiceDetails(_SchemaPropertyType):
        """Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue),
        MCPServer (ApiKey or BearerToken credential rotation), MCPServerNewRelic (ApiKey rotation), and
        MCPServerGrafana (BearerToken rotation) support in-place credential rotation; all other service types and
        fields, including GitHub, require replacement when modified.
        """
        azure_identity: Service.AzureIdentityServiceDetails | _Document | None = None
        dynatrace: Service.DynatraceServiceDetails | _Document | None = None
        git_hub: Service.GitHubDetails | _Document | None = None
        git_lab: Service.GitLabDetails | _Document | None = None
        mcp_server: Service.MCPServerDetails | _Document | None = None
        mcp_server_grafana: Service.MCPServerGrafanaDetails | _Document | None = None
        mcp_server_new_relic: Service.NewRelicServiceDetails | _Document | None = None
        mcp_server_sig_v4: Service.MCPServerSigV4Details | _Document | None = None
        mcp_server_splunk: Service.MCPServerSplunkDetails | _Document | None = None
        pager_duty: Service.PagerDutyDetails | _Document | None = None
        service_now: Service.ServiceNowServiceDetails | _Document | None = None
    @_declaration
    class ServiceNowAuthorizationConfig(_SchemaPropertyType):
        """ServiceNow OAuth authorization configuration."""
        o_auth_client_credentials: Service.OAuthClientDetails | _Document | None = None
    @_declaration
    class ServiceNowServiceDetails(_SchemaPropertyType):
        """ServiceNow service configuration."""
        instance_url: _String
        """ServiceNow instance URL."""
        authorization_config: Service.ServiceNowAuthorizationConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    service_type: _Literal["dynatrace", "mcpserver", "mcpserversplunk", "mcpservernewrelic", "gitlab", "github", "servicenow", "pagerduty", "azureidentity", "mcpserversigv4", "mcpservergrafana"] | _String
    """The type of service being registered."""
    exchange_url_private_connection_name: _String | None = None
    """The name of the private connection to use for OAuth token exchange requests only. Cannot be specified when
    PrivateConnectionName is provided.
    """
    kms_key_arn: _String | None = None
    """The ARN of the KMS key to use for encryption."""
    name: _String | None = None
    """The display name for the service registration."""
    private_connection_name: _String | None = None
    """The name of the private connection to use for VPC connectivity."""
    service_details: Service.ServiceDetails | _Document | None = None
    """Service-specific configuration details for create operation."""
    tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_url_private_connection_name: _String | None = None
    """The name of the private connection to use for API calls (target URL) only. Cannot be specified when
    PrivateConnectionName is provided.
    """
    @property
    def accessible_resources(self) -> _Intrinsic:
        """List of accessible resources for this service."""
    @property
    def additional_service_details(self) -> _Intrinsic:
        """Additional details specific to the service type returned after registration."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Service."""
    @property
    def service_id(self) -> _Intrinsic:
        """The unique identifier of the service."""

@_declaration
class Trigger(_SchemaResource):
    """Resource Type definition for AWS::DevOpsAgent::Trigger. A trigger defines an automated action that fires on a
    schedule within an Agent Space.
    """
    @_declaration
    class Condition(_SchemaPropertyType):
        """The condition that causes the trigger to fire."""
        schedule: Trigger.Schedule | _Document
    @_declaration
    class Schedule(_SchemaPropertyType):
        """Schedule configuration for a time-based trigger."""
        expression: _String
        """A cron or rate expression that defines when the trigger fires."""
    TYPE: _ClassVar[str]
    action: _Document
    """The action to perform when the trigger fires. A JSON object containing actionType and task."""
    agent_space_id: _String
    """The unique identifier of the parent Agent Space."""
    condition_: Trigger.Condition | _Document
    type: _Literal["TIME_BASED"] | _String
    """The type of trigger."""
    status: _Literal["Active", "Inactive"] | _String | None = None
    """The status of the trigger. Active triggers fire on schedule; Inactive triggers are paused."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the trigger. Nested under the parent Agent Space:
        arn::aidevops:::agentspace//trigger/.
        """
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the trigger was created."""
    @property
    def trigger_id(self) -> _Intrinsic:
        """The unique identifier of the trigger (assigned by the service on Create)."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the trigger was last updated."""
