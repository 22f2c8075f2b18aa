"""AWS::SecurityAgent. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::SecurityAgent::AgentSpace."""
    @_declaration
    class AWSResources(_SchemaPropertyType):
        """AWS resource configuration."""
        iam_roles: _Sequence[_String] | _Intrinsic | None = None
        """IAM role ARNs."""
        lambda_function_arns: _Sequence[_String] | _Intrinsic | None = None
        """Lambda function ARNs used to retrieve tester credentials for pentests."""
        log_groups: _Sequence[_String] | _Intrinsic | None = None
        """CloudWatch log group ARNs."""
        s3_buckets: _Sequence[_String] | _Intrinsic | None = None
        """S3 bucket ARNs."""
        secret_arns: _Sequence[_String] | _Intrinsic | None = None
        """SecretsManager secret ARNs used to store tester credentials for pentests."""
        vpcs: _Sequence[AgentSpace.VpcConfig | _Document] | _Intrinsic | None = None
        """VPC configurations."""
    @_declaration
    class BitbucketCapabilitiesResource(_SchemaPropertyType):
        """Bitbucket repository capabilities."""
        leave_comments: _Boolean | None = None
        """Enables Code Review in the repository."""
        remediate_code: _Boolean | None = None
        """Enables creation of pull requests with automated fixes."""
    @_declaration
    class BitbucketRepositoryResource(_SchemaPropertyType):
        """Bitbucket repository details."""
        name: _String
        """Bitbucket repository name."""
        workspace: _String
        """Bitbucket workspace slug owning the repository."""
    @_declaration
    class CodeReviewSettings(_SchemaPropertyType):
        """Details of code review settings."""
        controls_scanning: _Boolean
        """Whether Controls are utilized for code review analysis."""
        general_purpose_scanning: _Boolean
        """Whether general purpose analysis is performed for code review."""
    @_declaration
    class ConfluenceCapabilitiesResource(_SchemaPropertyType):
        """Confluence document capabilities."""
        create_document: _Boolean | None = None
        """Enables creation of new Confluence documents in the same space."""
        fetch_document: _Boolean | None = None
        """Enables read access to the document content."""
        update_document: _Boolean | None = None
        """Enables updates to the document."""
    @_declaration
    class ConfluenceDocumentResource(_SchemaPropertyType):
        """Confluence document details."""
        name: _String
        """Customer-supplied logical name for the Confluence document."""
        page_id: _String
        """Confluence page identifier."""
        space_key: _String
        """Confluence space key containing the document."""
        space_title: _String | None = None
        """Read-only human-readable title of the containing space, populated from service-side metadata."""
        title: _String | None = None
        """Read-only human-readable title of the page, populated from service-side metadata."""
    @_declaration
    class GitHubCapabilitiesResource(_SchemaPropertyType):
        """GitHub repository capabilities."""
        leave_comments: _Boolean
        """Enables Code Review in the repository."""
        remediate_code: _Boolean
        """Enables creation of pull requests with automated fixes."""
    @_declaration
    class GitHubRepositoryResource(_SchemaPropertyType):
        """GitHub repository details."""
        name: _String
        """GitHub repository name."""
        owner: _String
        """GitHub repository owner (user or organization)."""
    @_declaration
    class GitLabCapabilitiesResource(_SchemaPropertyType):
        """GitLab repository capabilities."""
        leave_comments: _Boolean | None = None
        """Enables Code Review in the repository."""
        remediate_code: _Boolean | None = None
        """Enables creation of merge requests with automated fixes."""
    @_declaration
    class GitLabRepositoryResource(_SchemaPropertyType):
        """GitLab repository details."""
        name: _String
        """GitLab project name."""
        namespace: _String
        """GitLab project namespace (user, group, or subgroup path)."""
    @_declaration
    class IntegratedResource(_SchemaPropertyType):
        """Integrated Resource details."""
        integration: _String
        """Unique identifier of the Provider Integration."""
        provider_resources: _Sequence[AgentSpace.ProviderResource | _Document] | _Intrinsic
        """List of selected Resources from the Integration."""
    @_declaration
    class ProviderResource(_SchemaPropertyType):
        """Selected Resource (eg: Code Repository, Document) from an Integration."""
        bitbucket_capabilities: AgentSpace.BitbucketCapabilitiesResource | _Document | None = None
        bitbucket_repository: AgentSpace.BitbucketRepositoryResource | _Document | None = None
        confluence_capabilities: AgentSpace.ConfluenceCapabilitiesResource | _Document | None = None
        confluence_document: AgentSpace.ConfluenceDocumentResource | _Document | None = None
        git_hub_capabilities: AgentSpace.GitHubCapabilitiesResource | _Document | None = None
        git_hub_repository: AgentSpace.GitHubRepositoryResource | _Document | None = None
        git_lab_capabilities: AgentSpace.GitLabCapabilitiesResource | _Document | None = None
        git_lab_repository: AgentSpace.GitLabRepositoryResource | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Customer VPC configuration that the security testing environment accesses."""
        security_group_arns: _Sequence[_String] | _Intrinsic | None = None
        """List of security group ARNs in the customer VPC."""
        subnet_arns: _Sequence[_String] | _Intrinsic | None = None
        """List of subnet ARNs in the customer VPC."""
        vpc_arn: _String | None = None
        """ARN of the customer VPC."""
    TYPE: _ClassVar[str]
    name: _String
    """Name of the agent space."""
    aws_resources: AgentSpace.AWSResources | _Document | None = None
    code_review_settings: AgentSpace.CodeReviewSettings | _Document | None = None
    description: _String | None = None
    """Description of the agent space."""
    integrated_resources: _Sequence[AgentSpace.IntegratedResource | _Document] | _Intrinsic | None = None
    kms_key_id: _String | None = None
    """Identifier of the KMS key used to encrypt data. Can be a key ID, key ARN, alias name, or alias ARN. If not
    specified, an AWS managed key is used.
    """
    tags: _Sequence[AgentSpace.Tag | _Document] | _Intrinsic | None = None
    """Tags for the agent space."""
    target_domain_ids: _Sequence[_String] | _Intrinsic | None = None
    """List of target domain identifiers registered with the agent space."""
    @property
    def agent_space_id(self) -> _Intrinsic:
        """Unique identifier of the agent space."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the agent space was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Timestamp when the agent space was last updated."""

@_declaration
class Application(_SchemaResource):
    """Resource Type definition for AWS::SecurityAgent::Application."""
    @_declaration
    class IdCConfiguration(_SchemaPropertyType):
        id_c_application_arn: _String | None = None
        id_c_instance_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    default_kms_key_id: _String | None = None
    """Identifier of a KMS key. Can be a key ID, key ARN, alias name, or alias ARN."""
    id_c_configuration: Application.IdCConfiguration | _Document | None = None
    role_arn: _String | None = None
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """Tags for the application."""
    @property
    def application_id(self) -> _Intrinsic: ...
    @property
    def application_name(self) -> _Intrinsic: ...
    @property
    def domain(self) -> _Intrinsic: ...
    @property
    def id_c_configuration_id_c_application_arn(self) -> _Intrinsic: ...

@_declaration
class Artifact(_SchemaResource):
    """Uploads an artifact to an agent space. Artifacts provide additional context for security testing, such as
    architecture diagrams, API specifications, or configuration files.
    """
    TYPE: _ClassVar[str]
    agent_space_id: _String
    """The unique identifier of the agent space to add the artifact to."""
    artifact_type: _Literal["TXT", "PNG", "JPEG", "MD", "PDF", "DOCX", "DOC", "JSON", "YAML"] | _String
    """The file type of the artifact."""
    file_name: _String
    """The file name of the artifact."""
    artifact_content: _String | None = None
    """The binary content of the artifact to upload, encoded as a Base64 string."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the artifact."""
    @property
    def artifact_id(self) -> _Intrinsic:
        """The unique identifier assigned to the uploaded artifact."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time the artifact was last updated, in ISO 8601 format."""

@_declaration
class Integration(_SchemaResource):
    """Resource Type definition for AWS::SecurityAgent::Integration. Creates a connection between Security Agent and
    a third-party provider for code review and remediation.
    """
    @_declaration
    class BitbucketInput(_SchemaPropertyType):
        """The input required to create a Bitbucket integration."""
        code: _String
        """The OAuth 2.0 authorization code returned from the consent redirect."""
        installation_id: _String
        """The Atlassian installation identifier, available from the Atlassian administration console."""
        state: _String
        """The CSRF state token echoed back from the OAuth redirect."""
        workspace: _String
        """The Bitbucket workspace slug that identifies the workspace to integrate."""
    @_declaration
    class ConfluenceInput(_SchemaPropertyType):
        """The input required to create a Confluence integration."""
        code: _String
        """The OAuth 2.0 authorization code returned from the consent redirect."""
        installation_id: _String
        """The Atlassian installation identifier, available from the Atlassian administration console."""
        site_url: _String
        """The Confluence Cloud site URL, for example https://mysite.atlassian.net."""
        state: _String
        """The CSRF state token echoed back from the OAuth redirect."""
    @_declaration
    class GitHubInput(_SchemaPropertyType):
        """The input required to create a GitHub integration."""
        code: _String
        """The OAuth authorization code received from GitHub."""
        state: _String
        """The CSRF state token for validating the OAuth flow."""
        installation_id: _String | None = None
        """The installation identifier provided by GitHub Enterprise Server on the install callback. Required for
        GitHub Enterprise Server integrations and ignored for GitHub.com.
        """
        organization_name: _String | None = None
        """The name of the GitHub organization to integrate with."""
        target_url: _String | None = None
        """The HTTPS URL of a self-hosted GitHub Enterprise Server instance. Omit this value for GitHub.com."""
    @_declaration
    class GitLabInput(_SchemaPropertyType):
        """The input required to create a GitLab integration."""
        access_token: _String
        """The GitLab access token used to authenticate. This can be a personal access token or a group access
        token.
        """
        token_type: _Literal["PERSONAL", "GROUP"] | _String
        """The type of GitLab access token."""
        group_id: _String | None = None
        """The identifier of the GitLab group. Required when TokenType is GROUP and ignored for personal tokens."""
        target_url: _String | None = None
        """The HTTPS URL of a self-managed GitLab instance. Omit this value for GitLab SaaS (gitlab.com)."""
    @_declaration
    class ProviderInput(_SchemaPropertyType):
        """The provider-specific input required to create the integration. Exactly one of the provider input objects
        must be specified.
        """
        bitbucket: Integration.BitbucketInput | _Document | None = None
        confluence: Integration.ConfluenceInput | _Document | None = None
        github: Integration.GitHubInput | _Document | None = None
        gitlab: Integration.GitLabInput | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    display_name: _String
    """The display name for the integration."""
    provider: _Literal["GITHUB", "GITLAB", "BITBUCKET", "CONFLUENCE"] | _String
    """The integration provider."""
    kms_key_id: _String | None = None
    """The identifier of the AWS KMS key to use for encrypting data associated with the integration. Can be a key
    ID, key ARN, alias name, or alias ARN.
    """
    private_connection_name: _String | None = None
    """The name of an active private connection used to reach a self-hosted provider instance over private
    networking.
    """
    provider_input: Integration.ProviderInput | _Document | None = None
    tags: _Sequence[Integration.Tag | _Document] | _Intrinsic | None = None
    """The tags to associate with the integration."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the integration."""
    @property
    def installation_id(self) -> _Intrinsic:
        """The installation identifier from the integration provider."""
    @property
    def integration_id(self) -> _Intrinsic:
        """The unique identifier of the integration."""
    @property
    def provider_type(self) -> _Intrinsic:
        """The type of the integration provider."""
    @property
    def target_url(self) -> _Intrinsic:
        """The HTTPS URL of the customer self-hosted instance, such as a GitHub Enterprise Server or self-managed
        GitLab instance. This value is absent for SaaS integrations.
        """

@_declaration
class Pentest(_SchemaResource):
    """Resource Type definition for AWS::SecurityAgent::Pentest."""
    @_declaration
    class Actor(_SchemaPropertyType):
        """An authenticated actor to be used during pentest execution."""
        authentication: Pentest.Authentication | _Document | None = None
        """Authentication credentials for this actor."""
        description: _String | None = None
        """Description of the actor."""
        enable_email_mfa: _Boolean | None = None
        """Whether email-based MFA is enabled for this actor."""
        identifier: _String | None = None
        """Identifier for the actor."""
        mfa_forwarding_address: _String | None = None
        """Server-generated email forwarding address for receiving MFA codes."""
        uris: _Sequence[_String] | _Intrinsic | None = None
        """List of URIs this actor is authorized to access."""
    @_declaration
    class Assets(_SchemaPropertyType):
        """Collection of assets to be tested during the pentest."""
        actors: _Sequence[Pentest.Actor | _Document] | _Intrinsic | None = None
        """List of actors used during testing."""
        documents: _Sequence[Pentest.DocumentInfo | _Document] | _Intrinsic | None = None
        """List of documents providing additional context for the pentest."""
        endpoints: _Sequence[Pentest.Endpoint | _Document] | _Intrinsic | None = None
        """List of endpoints to test."""
        integrated_repositories: _Sequence[Pentest.IntegratedRepository | _Document] | _Intrinsic | None = None
        """List of repositories connected via provider integrations."""
        source_code: _Sequence[Pentest.SourceCodeRepository | _Document] | _Intrinsic | None = None
        """List of source code repositories to analyze."""
        trusted_ca_certificates: _Sequence[Pentest.TrustedCaCertificate | _Document] | _Intrinsic | None = None
        """Trust anchors for validating target endpoint TLS certificates, for endpoints served by a private or
        internal CA, an intermediate CA, or a self-signed certificate.
        """
    @_declaration
    class Authentication(_SchemaPropertyType):
        """Authentication configuration for a pentest actor."""
        provider_type: _Literal["SECRETS_MANAGER", "AWS_LAMBDA", "AWS_IAM_ROLE", "AWS_INTERNAL"] | _String | None = None
        """Type of authentication provider."""
        value: _String | None = None
        """Reference value for the authentication provider, such as a secret ARN or Lambda ARN."""
    @_declaration
    class CaCertificateSource(_SchemaPropertyType):
        """Source of a trusted CA certificate. Exactly one member must be set."""
        artifact_id: _String | None = None
        """Artifact ID of an uploaded certificate file."""
        inline_pem: _String | None = None
        """PEM-encoded X.509 certificate supplied inline."""
        s3_location: _String | None = None
        """Amazon S3 location URI of a customer-staged certificate."""
    @_declaration
    class CloudWatchLog(_SchemaPropertyType):
        """CloudWatch Logs configuration for pentest output."""
        log_group: _String | None = None
        """CloudWatch log group."""
        log_stream: _String | None = None
        """CloudWatch log stream."""
    @_declaration
    class CustomHeader(_SchemaPropertyType):
        """A custom header to include in outbound requests."""
        name: _String | None = None
        """Name of the header."""
        value: _String | None = None
        """Value of the header."""
    @_declaration
    class DocumentInfo(_SchemaPropertyType):
        """A document attached to the pentest, uploaded to S3."""
        artifact_id: _String | None = None
        """Artifact identifier."""
        s3_location: _String | None = None
        """S3 document location."""
    @_declaration
    class Endpoint(_SchemaPropertyType):
        """An endpoint to be tested during the pentest."""
        uri: _String | None = None
        """URI of the endpoint to test."""
    @_declaration
    class IntegratedRepository(_SchemaPropertyType):
        """A repository connected via a provider integration."""
        integration_id: _String
        """Unique identifier of the provider integration."""
        provider_resource_id: _String
        """Identifier of the resource within the provider integration."""
        branch: _String | None = None
        """An optional override for the repository branch."""
    @_declaration
    class NetworkTrafficConfig(_SchemaPropertyType):
        """Network traffic configuration for the pentest."""
        custom_headers: _Sequence[Pentest.CustomHeader | _Document] | _Intrinsic | None = None
        """Custom headers to include in outbound requests."""
        rules: _Sequence[Pentest.NetworkTrafficRule | _Document] | _Intrinsic | None = None
        """Ordered list of network traffic rules."""
    @_declaration
    class NetworkTrafficRule(_SchemaPropertyType):
        """Network traffic rule."""
        effect: _Literal["ALLOW", "DENY"] | _String | None = None
        """Whether to allow or deny traffic matching this rule."""
        network_traffic_rule_type: _Literal["URL"] | _String | None = None
        """Type of pattern matching for this rule."""
        pattern: _String | None = None
        """URL pattern this rule applies to."""
    @_declaration
    class SourceCodeRepository(_SchemaPropertyType):
        """A source code archive stored in S3 for analysis during the pentest."""
        s3_location: _String | None = None
        """S3 source code location."""
    @_declaration
    class TrustedCaCertificate(_SchemaPropertyType):
        """Trust anchor used when validating a target endpoint's TLS certificate."""
        source: Pentest.CaCertificateSource | _Document
        """Where to read the certificate from."""
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """VPC configuration that the pentest agent accesses."""
        security_group_arns: _Sequence[_String] | _Intrinsic | None = None
        """List of security groups in the VPC."""
        subnet_arns: _Sequence[_String] | _Intrinsic | None = None
        """List of subnets in the VPC."""
        vpc_arn: _String | None = None
    TYPE: _ClassVar[str]
    agent_space_id: _String
    """Identifier of agent space where the pentest should be created."""
    assets: Pentest.Assets | _Document
    """Collection of assets to be tested or used during the penetration test."""
    service_role: _String
    """Service role for accessing resources."""
    clean_up_strategy: _Literal["BEST_EFFORT_DELETE", "RETAIN_ALL"] | _String | None = None
    """Strategy for cleaning up resources after pentest job completion."""
    code_remediation_strategy: _Literal["AUTOMATIC", "DISABLED"] | _String | None = None
    """Strategy for code remediation on findings."""
    disable_managed_skills: _Sequence[_Literal["FINDING_PERSONALIZATION", "LOGIN_OPTIMIZATION"] | _String] | _Intrinsic | None = None
    """A list of managed skills to disable for this pentest."""
    exclude_risk_types: _Sequence[_Literal["CROSS_SITE_SCRIPTING", "DEFAULT_CREDENTIALS", "INSECURE_DIRECT_OBJECT_REFERENCE", "PRIVILEGE_ESCALATION", "SERVER_SIDE_TEMPLATE_INJECTION", "COMMAND_INJECTION", "CODE_INJECTION", "SQL_INJECTION", "ARBITRARY_FILE_UPLOAD", "INSECURE_DESERIALIZATION", "LOCAL_FILE_INCLUSION", "INFORMATION_DISCLOSURE", "PATH_TRAVERSAL", "SERVER_SIDE_REQUEST_FORGERY", "JSON_WEB_TOKEN_VULNERABILITIES", "XML_EXTERNAL_ENTITY", "FILE_DELETION", "OTHER", "GRAPHQL_VULNERABILITIES", "BUSINESS_LOGIC_VULNERABILITIES", "CRYPTOGRAPHIC_VULNERABILITIES", "DENIAL_OF_SERVICE", "FILE_ACCESS", "FILE_CREATION", "DATABASE_MODIFICATION", "DATABASE_ACCESS", "OUTBOUND_SERVICE_REQUEST", "UNKNOWN"] | _String] | _Intrinsic | None = None
    """A list of risk types excluded from the pentest execution."""
    log_config: Pentest.CloudWatchLog | _Document | None = None
    """CloudWatch logs config."""
    network_traffic_config: Pentest.NetworkTrafficConfig | _Document | None = None
    """Configuration for network traffic filtering."""
    title: _String | None = None
    """Title of the penetration test."""
    vpc_config: Pentest.VpcConfig | _Document | None = None
    """VPC configuration that the security testing environment accesses."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the pentest was created."""
    @property
    def pentest_id(self) -> _Intrinsic:
        """Unique identifier of the pentest."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Timestamp when the pentest was last updated."""

@_declaration
class SecurityRequirementPack(_SchemaResource):
    """Resource Type definition for AWS::SecurityAgent::SecurityRequirementPack."""
    @_declaration
    class SecurityRequirement(_SchemaPropertyType):
        description: _String
        """Description of the security requirement."""
        domain: _String
        """Security domain this requirement belongs to."""
        evaluation: _String
        """How to evaluate compliance with this requirement."""
        name: _String
        """Name of the security requirement."""
        remediation: _String | None = None
        """How to remediate non-compliance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """Name of the security requirement pack."""
    description: _String | None = None
    """Description of the pack."""
    kms_key_id: _String | None = None
    """KMS key for client-side encryption of pack contents."""
    security_requirements: _Sequence[SecurityRequirementPack.SecurityRequirement | _Document] | _Intrinsic | None = None
    """Security requirements within this pack."""
    status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Whether the pack is enabled or disabled."""
    tags: _Sequence[SecurityRequirementPack.Tag | _Document] | _Intrinsic | None = None
    """Tags for the security requirement pack."""
    @property
    def pack_id(self) -> _Intrinsic:
        """Unique identifier of the security requirement pack."""

@_declaration
class TargetDomain(_SchemaResource):
    """Resource Type definition for AWS::SecurityAgent::TargetDomain."""
    @_declaration
    class DnsVerification(_SchemaPropertyType):
        """Represents DNS TXT verification details."""
        dns_record_name: _String | None = None
        """Record name to be added in DNS for target domain."""
        dns_record_type: _Literal["TXT"] | _String | None = None
        """Type of record to be added in DNS for target domain."""
        token: _String | None = None
        """Token used to verify domain ownership."""
    @_declaration
    class HttpVerification(_SchemaPropertyType):
        """Represents HTTP route verification details."""
        route_path: _String | None = None
        """Route path where verification token should be placed."""
        token: _String | None = None
        """Token used to verify domain ownership."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class VerificationDetails(_SchemaPropertyType):
        """Verification details to verify registered target domain."""
        dns_txt: TargetDomain.DnsVerification | _Document | None = None
        http_route: TargetDomain.HttpVerification | _Document | None = None
        method: _Literal["DNS_TXT", "HTTP_ROUTE", "PRIVATE_VPC"] | _String | None = None
        """Type of domain ownership verification method."""
    TYPE: _ClassVar[str]
    target_domain_name: _String
    """Domain name of the target domain."""
    verification_method: _Literal["DNS_TXT", "HTTP_ROUTE", "PRIVATE_VPC"] | _String
    """Verification method for the target domain."""
    tags: _Sequence[TargetDomain.Tag | _Document] | _Intrinsic | None = None
    """Tags for the target domain."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the target domain was registered."""
    @property
    def target_domain_id(self) -> _Intrinsic:
        """Unique identifier of the target domain."""
    @property
    def verification_details(self) -> _Intrinsic:
        """Verification details to verify registered target domain."""
    @property
    def verification_status(self) -> _Intrinsic:
        """Current verification status of the registered target domain."""
    @property
    def verification_status_reason(self) -> _Intrinsic:
        """Reason for the current target domain verification status."""
    @property
    def verified_at(self) -> _Intrinsic:
        """Timestamp when the target domain was last successfully verified."""
