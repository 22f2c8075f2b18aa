"""AWS::AgentRegistry. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Registry(_SchemaResource):
    """Definition of AWS::AgentRegistry::Registry Resource Type."""
    @_declaration
    class ApprovalConfiguration(_SchemaPropertyType):
        """Configuration for the registry's record approval workflow."""
        auto_approval_rules: _Sequence[_Literal["APPROVE_ALL"] | _String] | _Intrinsic | None = None
        """The rules that determine which registry records are automatically approved on submission. When omitted or
        empty, submitted records require manual review.
        """
    @_declaration
    class AuthorizerConfiguration(_SchemaPropertyType):
        """The authorizer configuration for the registry. This is a union - specify exactly one member."""
        custom_jwt_authorizer: Registry.CustomJWTAuthorizerConfiguration | _Document
    @_declaration
    class AuthorizingClaimMatchValueType(_SchemaPropertyType):
        """The value and match operator used to authorize a claim during JWT validation."""
        claim_match_operator: _Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | _String
        claim_match_value: Registry.ClaimMatchValueType | _Document
    @_declaration
    class ClaimMatchValueType(_SchemaPropertyType):
        """The expected value used to match a claim. Exactly one member is set."""
        match_value_string: _String | None = None
        match_value_string_list: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CustomClaimValidationType(_SchemaPropertyType):
        """A validation rule applied to a single claim of an inbound JWT."""
        authorizing_claim_match_value: Registry.AuthorizingClaimMatchValueType | _Document
        inbound_token_claim_name: _String
        inbound_token_claim_value_type: _Literal["STRING", "STRING_ARRAY"] | _String
    @_declaration
    class CustomJWTAuthorizerConfiguration(_SchemaPropertyType):
        """Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect
        identity provider.
        """
        discovery_url: _String
        """The OpenID Connect discovery URL used to retrieve the identity provider's metadata and signing keys."""
        allowed_audience: _Sequence[_String] | _Intrinsic | None = None
        """The audience values accepted during JWT validation."""
        allowed_clients: _Sequence[_String] | _Intrinsic | None = None
        """The client identifiers accepted during JWT validation."""
        allowed_scopes: _Sequence[_String] | _Intrinsic | None = None
        """The scopes accepted during JWT validation."""
        custom_claims: _Sequence[Registry.CustomClaimValidationType | _Document] | _Intrinsic | None = None
        """Additional custom claim validations applied to the inbound JWT."""
    @_declaration
    class CustomMetadataSchemaConfiguration(_SchemaPropertyType):
        """Configuration that defines a typed metadata schema for a registry. A default schema and per-record-type
        schema overrides are both optional. Schema evolution is additive only: you can add fields and enum values,
        but you cannot remove fields, change types, or remove enum values.
        """
        default_schema: _String | None = None
        """The default JSON Schema that applies to record types without a specific override. Supported property
        types are string, string with an enum constraint, string with a uri format, and boolean.
        """
        record_type_schema_overrides: _Sequence[Registry.RecordTypeSchemaOverride | _Document] | _Intrinsic | None = None
        """A list of per-record-type schema overrides. When a record's type matches an override, that override's
        schema is used instead of the default schema for validation.
        """
    @_declaration
    class DiscoveryConfiguration(_SchemaPropertyType):
        """Discovery configuration for the registry. Controls how consumers are authorized to search the registry
        and invoke its MCP endpoint.
        """
        authorizer_configuration: Registry.AuthorizerConfiguration | _Document | None = None
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The server-side encryption configuration for a registry. Specifies a customer managed key used to encrypt
        the registry's content. When omitted, the registry's content is encrypted with an AWS owned key. You cannot
        change the encryption configuration after registry creation.
        """
        kms_key_arn: _String
        """The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the registry's
        content. The key must be a symmetric encryption key in the same AWS account and Region as the registry.
        Multi-Region keys are not supported.
        """
    @_declaration
    class RecordTypeSchemaOverride(_SchemaPropertyType):
        """A schema override for a specific record type within a custom metadata schema configuration."""
        record_type: _Literal["MCP", "AGENT", "SKILL", "GATEWAY", "CUSTOM"] | _String
        """The record type that this schema override applies to."""
        schema: _String
        """The JSON Schema for the specified record type. Must follow the same structural rules as the default
        schema.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag to assign to the registry."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the registry."""
    approval_configuration: Registry.ApprovalConfiguration | _Document | None = None
    authorizer_type: _Literal["CUSTOM_JWT", "AWS_IAM"] | _String | None = None
    auto_detection_enabled: _Boolean | None = None
    """Specifies whether auto-detection is requested for the registry. Must be specified together with
    AutoDetectionScope. Setting this to true is necessary but not sufficient for auto-detection to become active;
    the preconditions of the configured scope must also be met. To turn auto-detection off, explicitly set this to
    false - removing AutoDetectionEnabled and AutoDetectionScope from the template is a no-op and leaves the
    existing auto-detection settings unchanged.
    """
    auto_detection_scope: _Literal["ORGANIZATION"] | _String | None = None
    custom_metadata_schema_configuration: Registry.CustomMetadataSchemaConfiguration | _Document | None = None
    description: _String | None = None
    """The description of the registry."""
    discovery_configuration: Registry.DiscoveryConfiguration | _Document | None = None
    encryption_configuration: Registry.EncryptionConfiguration | _Document | None = None
    tags: _Sequence[Registry.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the registry."""
    @property
    def auto_detection_status(self) -> _Intrinsic:
        """The current auto-detection status. ACTIVE indicates that the registry is actively being populated with
        detected resources. INACTIVE indicates that the preconditions required at the configured scope are not
        currently met.
        """
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the registry was created."""
    @property
    def registry_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the registry."""
    @property
    def registry_id(self) -> _Intrinsic:
        """The unique identifier of the registry."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the registry."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the registry was last updated."""

@_declaration
class RegistryRecord(_SchemaResource):
    """Definition of AWS::AgentRegistry::RegistryRecord Resource Type."""
    @_declaration
    class A2aAgentCardDescriptor(_SchemaPropertyType):
        """The A2A agent card descriptor, populated when the record type is AGENT."""
        data: _String | None = None
        data_schema_version: _String | None = None
        """Version of the descriptor type schema."""
        source: RegistryRecord.DescriptorSource | _Document | None = None
    @_declaration
    class AgUiDescriptor(_SchemaPropertyType):
        """The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol
        source. This descriptor is source-only: its content is synchronized from the configured source URL rather
        than supplied inline.
        """
        source: RegistryRecord.SourceOnlyDescriptorSource | _Document | None = None
    @_declaration
    class AgentSkillsAdditionalData(_SchemaPropertyType):
        """Additional data associated with an agent skills definition descriptor."""
        skill_md: RegistryRecord.AgentSkillsMdDescriptor | _Document | None = None
    @_declaration
    class AgentSkillsDefinitionDescriptor(_SchemaPropertyType):
        """The agent skills definition descriptor, populated when the record type is SKILL."""
        additional_data: RegistryRecord.AgentSkillsAdditionalData | _Document | None = None
        data: _String | None = None
        data_schema_version: _String | None = None
        """Version of the descriptor type schema."""
    @_declaration
    class AgentSkillsMdDescriptor(_SchemaPropertyType):
        """Markdown-format descriptor containing an agent skills document."""
        data: _String | None = None
        data_schema_version: _String | None = None
        """Version of the descriptor type schema."""
        source: RegistryRecord.SkillMdSource | _Document | None = None
    @_declaration
    class CustomDescriptor(_SchemaPropertyType):
        """The custom descriptor, populated when the record type is CUSTOM."""
        data: _String | None = None
    @_declaration
    class DescriptorSource(_SchemaPropertyType):
        """The source configuration that defines where descriptor content is retrieved from."""
        from_url: RegistryRecord.DescriptorSourceFromUrl | _Document | None = None
    @_declaration
    class DescriptorSourceFromUrl(_SchemaPropertyType):
        """URL-based descriptor source configuration, with credential provider configurations for authenticated URL
        retrieval.
        """
        url: _String
        """URL source for descriptor content."""
        credential_provider_configurations: _Sequence[RegistryRecord.RegistryRecordCredentialProviderConfiguration | _Document] | _Intrinsic | None = None
        """The credential providers used to authenticate when fetching descriptor content from the source URL."""
    @_declaration
    class Descriptors(_SchemaPropertyType):
        """The typed set of descriptors for a registry record. Exactly one descriptor field is populated based on
        the record type.
        """
        a2a_agent_card: RegistryRecord.A2aAgentCardDescriptor | _Document | None = None
        agent_skills_definition: RegistryRecord.AgentSkillsDefinitionDescriptor | _Document | None = None
        agui: RegistryRecord.AgUiDescriptor | _Document | None = None
        custom: RegistryRecord.CustomDescriptor | _Document | None = None
        http: RegistryRecord.HttpDescriptor | _Document | None = None
        mcp_server: RegistryRecord.McpServerDescriptor | _Document | None = None
    @_declaration
    class HttpDescriptor(_SchemaPropertyType):
        """The HTTP descriptor, populated for records detected from an HTTP protocol source. This descriptor is
        source-only: its content is synchronized from the configured source URL rather than supplied inline.
        """
        source: RegistryRecord.SourceOnlyDescriptorSource | _Document | None = None
    @_declaration
    class McpServerAdditionalData(_SchemaPropertyType):
        """Additional data associated with an MCP server descriptor."""
        tools: RegistryRecord.McpToolsDescriptor | _Document | None = None
    @_declaration
    class McpServerDescriptor(_SchemaPropertyType):
        """The MCP server descriptor, populated when the record type is MCP."""
        additional_data: RegistryRecord.McpServerAdditionalData | _Document | None = None
        data: _String | None = None
        data_schema_version: _String | None = None
        """Version of the descriptor type schema."""
        source: RegistryRecord.DescriptorSource | _Document | None = None
    @_declaration
    class McpToolsDescriptor(_SchemaPropertyType):
        """The MCP tools descriptor."""
        data: _String | None = None
        data_schema_version: _String | None = None
        """Version of the tools descriptor schema."""
    @_declaration
    class RegistryRecordCredentialProviderConfiguration(_SchemaPropertyType):
        """A credential provider configuration used for authenticated descriptor retrieval."""
        credential_provider: RegistryRecord.RegistryRecordCredentialProviderUnion | _Document
        credential_provider_type: _Literal["OAUTH", "IAM"] | _String
    @_declaration
    class RegistryRecordCredentialProviderUnion(_SchemaPropertyType):
        """The credential provider details. Specify exactly one member."""
        iam_credential_provider: RegistryRecord.RegistryRecordIamCredentialProvider | _Document | None = None
        oauth_credential_provider: RegistryRecord.RegistryRecordOAuthCredentialProvider | _Document | None = None
    @_declaration
    class RegistryRecordIamCredentialProvider(_SchemaPropertyType):
        """IAM credential provider configuration."""
        region: _String | None = None
        """The SigV4 signing region."""
        role_arn: _String | None = None
        """The ARN of the IAM role."""
        service: _String | None = None
        """The SigV4 signing service name."""
    @_declaration
    class RegistryRecordOAuthCredentialProvider(_SchemaPropertyType):
        """OAuth credential provider configuration."""
        provider_arn: _String
        """The ARN of the OAuth credential provider."""
        custom_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        """Additional custom parameters for the OAuth flow."""
        grant_type: _Literal["CLIENT_CREDENTIALS"] | _String | None = None
        scopes: _Sequence[_String] | _Intrinsic | None = None
        """OAuth scopes to request."""
    @_declaration
    class SkillMdSource(_SchemaPropertyType):
        """Source configuration for a SkillMd document. Unlike MCP/A2A sources, SkillMd does not support credential
        providers.
        """
        from_url: RegistryRecord.SkillMdSourceFromUrl | _Document | None = None
    @_declaration
    class SkillMdSourceFromUrl(_SchemaPropertyType):
        """URL-based source for SkillMd content (sync is skipped; content is provided inline via Data)."""
        url: _String
        """URL source for the SkillMd document."""
    @_declaration
    class SourceOnlyDescriptorSource(_SchemaPropertyType):
        """Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only
        descriptors do not support credential providers.
        """
        from_url: RegistryRecord.SourceOnlyDescriptorSourceFromUrl | _Document | None = None
    @_declaration
    class SourceOnlyDescriptorSourceFromUrl(_SchemaPropertyType):
        """URL-based source configuration for a source-only descriptor."""
        url: _String
        """URL source for descriptor content."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag to assign to the registry record."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    descriptors: RegistryRecord.Descriptors | _Document
    name: _String
    """The name of the registry record."""
    record_type: _Literal["MCP", "AGENT", "SKILL", "CUSTOM", "GATEWAY"] | _String
    custom_metadata: _Document | None = None
    """The custom metadata to attach to the registry record. Each key must match a property defined in the
    registry's custom metadata schema. Values can be strings (maximum 128 characters) or native JSON booleans (true
    or false).
    """
    description: _String | None = None
    """The description of the registry record."""
    display_name: _String | None = None
    """The human-readable display name of the registry record."""
    record_version: _String | None = None
    """The version of the registry record."""
    registry_id: _String | None = None
    """The identifier of the registry in which to create the record. You can specify either the registry ID or the
    registry Amazon Resource Name (ARN). Use the ARN form to reference a registry shared from another account via
    AWS Resource Access Manager (RAM).
    """
    tags: _Sequence[RegistryRecord.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the registry record."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the registry record was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The identifier of the AWS account that created the registry record."""
    @property
    def record_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the registry record."""
    @property
    def record_id(self) -> _Intrinsic:
        """The unique identifier of the registry record."""
    @property
    def registry_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the registry containing the record."""
    @property
    def status(self) -> _Intrinsic:
        """The lifecycle status of the registry record."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the registry record was last updated."""
