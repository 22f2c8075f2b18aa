"""AWS::VerifiedPermissions. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class IdentitySource(_SchemaResource):
    """Definition of AWS::VerifiedPermissions::IdentitySource Resource Type."""
    @_declaration
    class CognitoGroupConfiguration(_SchemaPropertyType):
        group_entity_type: _String
    @_declaration
    class CognitoUserPoolConfiguration(_SchemaPropertyType):
        user_pool_arn: _String
        client_ids: _Sequence[_String] | _Intrinsic | None = None
        group_configuration: IdentitySource.CognitoGroupConfiguration | _Document | None = None
    @_declaration
    class IdentitySourceConfiguration(_SchemaPropertyType):
        cognito_user_pool_configuration: IdentitySource.CognitoUserPoolConfiguration | _Document | None = None
        open_id_connect_configuration: IdentitySource.OpenIdConnectConfiguration | _Document | None = None
    @_declaration
    class IdentitySourceDetails(_SchemaPropertyType):
        client_ids: _Sequence[_String] | _Intrinsic | None = None
        discovery_url: _String | None = None
        open_id_issuer: _Literal["COGNITO"] | _String | None = None
        user_pool_arn: _String | None = None
    @_declaration
    class OpenIdConnectAccessTokenConfiguration(_SchemaPropertyType):
        audiences: _Sequence[_String] | _Intrinsic | None = None
        principal_id_claim: _String | None = None
    @_declaration
    class OpenIdConnectConfiguration(_SchemaPropertyType):
        issuer: _String
        token_selection: IdentitySource.OpenIdConnectTokenSelection | _Document
        entity_id_prefix: _String | None = None
        group_configuration: IdentitySource.OpenIdConnectGroupConfiguration | _Document | None = None
    @_declaration
    class OpenIdConnectGroupConfiguration(_SchemaPropertyType):
        group_claim: _String
        group_entity_type: _String
    @_declaration
    class OpenIdConnectIdentityTokenConfiguration(_SchemaPropertyType):
        client_ids: _Sequence[_String] | _Intrinsic | None = None
        principal_id_claim: _String | None = None
    @_declaration
    class OpenIdConnectTokenSelection(_SchemaPropertyType):
        access_token_only: IdentitySource.OpenIdConnectAccessTokenConfiguration | _Document | None = None
        identity_token_only: IdentitySource.OpenIdConnectIdentityTokenConfiguration | _Document | None = None
    TYPE: _ClassVar[str]
    configuration: IdentitySource.IdentitySourceConfiguration | _Document
    policy_store_id: _String
    principal_entity_type: _String | None = None
    @property
    def details(self) -> _Intrinsic: ...
    @property
    def identity_source_id(self) -> _Intrinsic: ...

@_declaration
class Policy(_SchemaResource):
    """Definition of AWS::VerifiedPermissions::Policy Resource Type."""
    @_declaration
    class EntityIdentifier(_SchemaPropertyType):
        entity_id: _String
        entity_type: _String
    @_declaration
    class PolicyDefinition(_SchemaPropertyType):
        static: Policy.StaticPolicyDefinition | _Document | None = None
        template_linked: Policy.TemplateLinkedPolicyDefinition | _Document | None = None
    @_declaration
    class StaticPolicyDefinition(_SchemaPropertyType):
        statement: _String
        description: _String | None = None
    @_declaration
    class TemplateLinkedPolicyDefinition(_SchemaPropertyType):
        policy_template_id: _String
        principal: Policy.EntityIdentifier | _Document | None = None
        resource: Policy.EntityIdentifier | _Document | None = None
    TYPE: _ClassVar[str]
    definition: Policy.PolicyDefinition | _Document
    policy_store_id: _String
    name: _String | None = None
    @property
    def policy_id(self) -> _Intrinsic: ...
    @property
    def policy_type(self) -> _Intrinsic: ...

@_declaration
class PolicyStore(_SchemaResource):
    """Represents a policy store that you can place schema, policies, and policy templates in to validate
    authorization requests.
    """
    @_declaration
    class DeletionProtection(_SchemaPropertyType):
        mode: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class EncryptionSettings(_SchemaPropertyType):
        default: _Document | None = None
        kms_encryption_settings: PolicyStore.KmsEncryptionSettings | _Document | None = None
    @_declaration
    class EncryptionState(_SchemaPropertyType):
        default: _Document | None = None
        kms_encryption_state: PolicyStore.KmsEncryptionState | _Document | None = None
    @_declaration
    class KmsEncryptionSettings(_SchemaPropertyType):
        key: _String
        encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class KmsEncryptionState(_SchemaPropertyType):
        encryption_context: _Mapping[str, _String] | _Intrinsic
        key: _String
    @_declaration
    class SchemaDefinition(_SchemaPropertyType):
        cedar_json: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class ValidationSettings(_SchemaPropertyType):
        mode: _Literal["OFF", "STRICT"] | _String
    TYPE: _ClassVar[str]
    validation_settings: PolicyStore.ValidationSettings | _Document
    deletion_protection: PolicyStore.DeletionProtection | _Document | None = None
    description: _String | None = None
    encryption_settings: PolicyStore.EncryptionSettings | _Document | None = None
    schema: PolicyStore.SchemaDefinition | _Document | None = None
    tags: _Sequence[PolicyStore.Tag | _Document] | _Intrinsic | None = None
    """The tags to add to the policy store."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def encryption_state(self) -> _Intrinsic: ...
    @property
    def policy_store_id(self) -> _Intrinsic: ...

@_declaration
class PolicyStoreAlias(_SchemaResource):
    """Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type."""
    TYPE: _ClassVar[str]
    alias_name: _String
    policy_store_id: _String

@_declaration
class PolicyTemplate(_SchemaResource):
    """Definition of AWS::VerifiedPermissions::PolicyTemplate Resource Type."""
    TYPE: _ClassVar[str]
    policy_store_id: _String
    statement: _String
    description: _String | None = None
    name: _String | None = None
    @property
    def policy_template_id(self) -> _Intrinsic: ...
