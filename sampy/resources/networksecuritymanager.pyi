"""AWS::NetworkSecurityManager. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Deployment(_SchemaResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Deployment. Creates and manages a Network Security
    Manager deployment.
    """
    @_declaration
    class AssociatedPolicy(_SchemaPropertyType):
        policy_arn: _String
        """ARN of the associated policy."""
    @_declaration
    class AssociatedScope(_SchemaPropertyType):
        scope_arn: _String
        """ARN of the associated scope."""
    @_declaration
    class DeploymentConfiguration(_SchemaPropertyType):
        """Configuration settings for the deployment."""
        enable_cross_account_visibility: _Boolean
        """Whether cross-account visibility is enabled for the deployment."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    deployment_name: _String
    """The name of the deployment."""
    associated_policy_list: _Sequence[Deployment.AssociatedPolicy | _Document] | _Intrinsic | None = None
    """List of policies associated with this deployment."""
    associated_scope_list: _Sequence[Deployment.AssociatedScope | _Document] | _Intrinsic | None = None
    """List of scopes associated with this deployment."""
    deployment_configuration: Deployment.DeploymentConfiguration | _Document | None = None
    deployment_description: _String | None = None
    """A description of the deployment."""
    tags: _Sequence[Deployment.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the deployment."""
    @property
    def deployment_arn(self) -> _Intrinsic:
        """The ARN of the deployment."""
    @property
    def deployment_id(self) -> _Intrinsic:
        """The unique identifier of the deployment."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the deployment."""
    @property
    def updated_at(self) -> _Intrinsic:
        """An ISO 8601 timestamp indicating when the deployment was last modified."""
    @property
    def version(self) -> _Intrinsic:
        """The version number."""

@_declaration
class Policy(_SchemaResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Policy. Creates and manages a Network Security
    Manager policy.
    """
    @_declaration
    class AssociatedTemplateAndRule(_SchemaPropertyType):
        """Associates either a template or a rule with a policy."""
        rule_arn: _String | None = None
        """ARN of the associated rule."""
        template_arn: _String | None = None
        """ARN of the associated template."""
    @_declaration
    class PolicyConfiguration(_SchemaPropertyType):
        """Configuration settings for policy behavior."""
        remediation_enabled: _Boolean | None = None
        """Controls automatic remediation of non-compliant resources."""
        resources_clean_up: _Boolean | None = None
        """Controls automatic cleanup of unused resources."""
        waf_config: Policy.WafConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    @_declaration
    class WafConfig(_SchemaPropertyType):
        """WAF-specific policy settings. Populated only for WAF firewall type policies."""
        conflict_resolution: _Literal["MERGE_WHERE_APPLICABLE"] | _String
        """Conflict-resolution strategy applied to AWS WAF policies."""
        existing_customer_web_acl_resolution: _Literal["RETROFIT", "OVERRIDE_ASSOCIATION", "NO_REMEDIATION"] | _String
        """Controls how Network Security Manager handles remediation when a resource already has a customer-created
        WebACL.
        """
    TYPE: _ClassVar[str]
    firewall_type: _Literal["WAF", "SHIELD_ADVANCED"] | _String
    """The type of firewall."""
    policy_configuration: Policy.PolicyConfiguration | _Document
    """Configuration settings for policy behavior."""
    policy_name: _String
    """The name of the policy."""
    priority: _Integer
    """The priority of the policy."""
    associated_template_and_rule_list: _Sequence[Policy.AssociatedTemplateAndRule | _Document] | _Intrinsic | None = None
    """List of templates and rules associated with this policy."""
    policy_description: _String | None = None
    """A description of the policy."""
    tags: _Sequence[Policy.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the policy."""
    @property
    def policy_arn(self) -> _Intrinsic:
        """The ARN of the policy."""
    @property
    def policy_id(self) -> _Intrinsic:
        """The unique identifier of the policy."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the policy."""
    @property
    def updated_at(self) -> _Intrinsic:
        """An ISO 8601 timestamp indicating when the policy was last modified."""
    @property
    def version(self) -> _Intrinsic:
        """The version number."""

@_declaration
class Rule(_SchemaResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Rule. Creates and manages a Network Security
    Manager rule.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    rule_name: _String
    """The name of the rule."""
    configuration: _String | None = None
    """The rule configuration as a JSON string."""
    firewall_type: _Literal["WAF"] | _String | None = None
    """The type of firewall for this rule."""
    rule_description: _String | None = None
    """A description of the rule."""
    rule_type: _Literal["CONFIGURATION", "INSPECTION"] | _String | None = None
    """The type of rule."""
    tags: _Sequence[Rule.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the rule."""
    @property
    def rule_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the rule."""
    @property
    def rule_id(self) -> _Intrinsic:
        """The unique identifier of the rule."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the rule."""
    @property
    def updated_at(self) -> _Intrinsic:
        """An ISO 8601 timestamp indicating when the rule was last modified."""
    @property
    def version(self) -> _Intrinsic:
        """The version number of the rule."""

@_declaration
class Scope(_SchemaResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Scope. Creates and manages a Network Security
    Manager scope.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    scope_name: _String
    """The name of the scope."""
    scope_configuration: _String | None = None
    """The scope configuration as a JSON string."""
    scope_description: _String | None = None
    """A description of the scope."""
    tags: _Sequence[Scope.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the scope."""
    @property
    def scope_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the scope."""
    @property
    def scope_id(self) -> _Intrinsic:
        """The unique identifier of the scope."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the scope."""
    @property
    def updated_at(self) -> _Intrinsic:
        """An ISO 8601 timestamp indicating when the scope was last modified."""
    @property
    def version(self) -> _Intrinsic:
        """The version number of the scope."""

@_declaration
class Template(_SchemaResource):
    """Resource Type definition for AWS::NetworkSecurityManager::Template. Creates and manages a Network Security
    Manager template.
    """
    @_declaration
    class AssociatedRule(_SchemaPropertyType):
        """An association between a template and a rule."""
        rule_arn: _String
        """ARN of the associated rule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    template_name: _String
    """The name of the template."""
    associated_rule_list: _Sequence[Template.AssociatedRule | _Document] | _Intrinsic | None = None
    """List of rules associated with this template."""
    firewall_type: _Literal["WAF", "NETWORK_FIREWALL", "NETWORK_FIREWALL_V2", "IGW_FIREWALL"] | _String | None = None
    """The type of firewall."""
    tags: _Sequence[Template.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the template."""
    template_description: _String | None = None
    """A description of the template."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the template."""
    @property
    def template_arn(self) -> _Intrinsic:
        """The ARN of the template."""
    @property
    def template_id(self) -> _Intrinsic:
        """The unique identifier of the template."""
    @property
    def updated_at(self) -> _Intrinsic:
        """An ISO 8601 timestamp indicating when the template was last modified."""
    @property
    def version(self) -> _Intrinsic:
        """The version number."""
