"""AWS::WellArchitected. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AgentContext(_SchemaResource):
    """Resource schema for AWS::WellArchitected::AgentContext. An Agent Context provides supplemental application
    context (free-form content) within an Agent Profile, used to improve the quality of Well-Architected Agent
    recommendations.
    """
    TYPE: _ClassVar[str]
    content: _Document
    """The free-form content of the Agent Context, supplied as an arbitrary JSON object."""
    context_type: _Literal["APPLICATION"] | _String
    profile_arn: _String
    """The Amazon Resource Name (ARN) of the parent Agent Profile that owns this context. Pass `!Ref` of the parent
    AWS::WellArchitected::AgentProfile to flow its ARN here.
    """
    title: _String
    """The title of the Agent Context."""
    @property
    def application_type(self) -> _Intrinsic:
        """Type of the application described by this context. Mirrors the value stored in `Content.applicationType`
        and is surfaced as a typed read-only attribute by the service for discoverability.
        """
    @property
    def arn(self) -> _Intrinsic:
        """The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the
        context id.
        """
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the context was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The identifier of the system or user that created this context."""
    @property
    def criticality(self) -> _Intrinsic:
        """Business criticality of the application described by this context. Mirrors the value stored in
        `Content.criticality` and is surfaced as a typed read-only attribute by the service for discoverability.
        """
    @property
    def id(self) -> _Intrinsic:
        """The service-generated unique identifier of the Agent Context."""
    @property
    def last_modified_at(self) -> _Intrinsic:
        """The timestamp when the context was last modified."""
    @property
    def last_modified_by(self) -> _Intrinsic:
        """The identifier of the system or user that last modified this context."""

@_declaration
class AgentGoal(_SchemaResource):
    """Resource schema for AWS::WellArchitected::AgentGoal. An Agent Goal expresses a Well-Architected objective (a
    title, optional description, and the pillars it targets) within an Agent Profile, used to focus Well-Architected
    Agent recommendations.
    """
    TYPE: _ClassVar[str]
    pillars: _Sequence[_Literal["COST_OPTIMIZATION", "SECURITY", "RESILIENCE", "PERFORMANCE", "OPERATIONAL_EXCELLENCE"] | _String] | _Intrinsic
    """The list of Well-Architected pillars this goal targets."""
    profile_arn: _String
    """The Amazon Resource Name (ARN) of the parent Agent Profile that owns this goal. Pass `!Ref` of the parent
    AWS::WellArchitected::AgentProfile to flow its ARN here.
    """
    title: _String
    """The title of the Agent Goal."""
    description: _String | None = None
    """A description of the Agent Goal."""
    @property
    def arn(self) -> _Intrinsic:
        """The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the
        goal id.
        """
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the goal was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The identifier of the system or user that created this goal."""
    @property
    def id(self) -> _Intrinsic:
        """The service-generated unique identifier of the Agent Goal."""
    @property
    def last_modified_at(self) -> _Intrinsic:
        """The timestamp when the goal was last modified."""
    @property
    def last_modified_by(self) -> _Intrinsic:
        """The identifier of the system or user that last modified this goal."""

@_declaration
class AgentProfile(_SchemaResource):
    """Resource Type definition for AWS::WellArchitected::AgentProfile. An Agent Profile defines the execution role,
    account/region scope (via aggregation configuration access roles), and Well-Architected pillar focus used to
    generate Well-Architected Agent recommendations.
    """
    @_declaration
    class AggregationConfiguration(_SchemaPropertyType):
        """Defines an account, its in-scope regions, and the access role used to reach resources in that account."""
        access_role_arn: _String
        """The ARN of the IAM role used to access resources in this account."""
        account_id: _String
        """The target AWS account ID."""
        regions: _Sequence[_String] | _Intrinsic
        """The target regions in the account."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the Agent Profile."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    aggregation_configuration: _Sequence[AgentProfile.AggregationConfiguration | _Document] | _Intrinsic
    """The aggregation configuration entries (account, regions, access role) associated with this profile."""
    execution_role_arn: _String
    """The ARN of the IAM role assumed to execute recommendation actions."""
    name: _String
    """The name of the profile. Unique within the account and used as the last component of the ARN."""
    pillars: _Sequence[_Literal["COST_OPTIMIZATION", "SECURITY", "RESILIENCE", "PERFORMANCE"] | _String] | _Intrinsic
    """The list of Well-Architected pillars to focus on."""
    business_overview: _String | None = None
    """A business overview for the profile used to improve recommendation quality."""
    deletion_protection: _Boolean | None = None
    """Whether deletion protection is enabled for the profile. When enabled, the profile cannot be deleted until
    deletion protection is disabled.
    """
    description: _String | None = None
    """A description of the profile."""
    display_name: _String | None = None
    """The human-readable display name of the profile."""
    tags: _Sequence[AgentProfile.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs to associate with the Agent Profile."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Agent Profile."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the profile was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The identifier of the system or user that created this profile."""
    @property
    def last_modified_at(self) -> _Intrinsic:
        """The timestamp when the profile was last modified."""
    @property
    def last_modified_by(self) -> _Intrinsic:
        """The identifier of the system or user that last modified this profile."""

@_declaration
class Lens(_SchemaResource):
    """Definition of AWS::WellArchitected::Lens Resource Type."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    json_string: _String | None = None
    """The JSON representation of a lens."""
    lens_version: _String | None = None
    """The version of the lens."""
    tags: _Sequence[Lens.Tags | _Document] | _Intrinsic | None = None
    """The tags assigned to the lens."""
    @property
    def description(self) -> _Intrinsic:
        """The description of the lens."""
    @property
    def lens_arn(self) -> _Intrinsic:
        """The ARN of the lens."""
    @property
    def lens_id(self) -> _Intrinsic:
        """The unique identifier of the lens."""
    @property
    def name(self) -> _Intrinsic:
        """The full name of the lens."""
    @property
    def owner(self) -> _Intrinsic:
        """The Amazon Web Services account ID that owns the lens."""

@_declaration
class Profile(_SchemaResource):
    """Definition of AWS::WellArchitected::Profile Resource Type."""
    @_declaration
    class ProfileQuestionUpdate(_SchemaPropertyType):
        """An update to a profile question."""
        question_id: _String | None = None
        """The ID of the question."""
        selected_choice_ids: _Sequence[_String] | _Intrinsic | None = None
        """The selected choices."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    profile_description: _String
    """The profile description."""
    profile_name: _String
    """The name of the profile."""
    profile_questions: _Sequence[Profile.ProfileQuestionUpdate | _Document] | _Intrinsic
    """The profile questions."""
    tags: _Sequence[Profile.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the profile."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the profile was created."""
    @property
    def owner(self) -> _Intrinsic:
        """The owner of the profile."""
    @property
    def profile_arn(self) -> _Intrinsic:
        """The profile ARN."""
    @property
    def profile_version(self) -> _Intrinsic:
        """The profile version."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time the profile was last updated."""

@_declaration
class ReviewTemplate(_SchemaResource):
    """Creates a review template for the Well-Architected Tool."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    """The review template description."""
    lenses: _Sequence[_String] | _Intrinsic
    """The lenses applied to the review template."""
    template_name: _String
    """The name of the review template."""
    notes: _String | None = None
    """The notes associated with the review template."""
    tags: _Sequence[ReviewTemplate.Tags | _Document] | _Intrinsic | None = None
    """The tags assigned to the review template."""
    @property
    def owner(self) -> _Intrinsic:
        """The owner of the review template."""
    @property
    def template_arn(self) -> _Intrinsic:
        """The review template ARN."""
    @property
    def update_status(self) -> _Intrinsic:
        """The latest status of the review template."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time the review template was last updated."""

@_declaration
class Workload(_SchemaResource):
    """Definition of AWS::WellArchitected::Workload Resource Type."""
    @_declaration
    class DiscoveryConfig(_SchemaPropertyType):
        """Discovery configuration associated to the workload."""
        trusted_advisor_integration_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Discovery integration status in respect to Trusted Advisor for the workload."""
        workload_resource_definition: _Sequence[_Literal["WORKLOAD_METADATA", "APP_REGISTRY"] | _String] | _Intrinsic | None = None
        """The mode to use for identifying resources associated with the workload."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    """The description for the workload."""
    environment: _Literal["PRODUCTION", "PREPRODUCTION"] | _String
    """The environment for the workload."""
    lenses: _Sequence[_String] | _Intrinsic
    """The list of lenses associated with the workload."""
    workload_name: _String
    """The name of the workload."""
    account_ids: _Sequence[_String] | _Intrinsic | None = None
    """The list of Amazon Web Services account IDs associated with the workload."""
    architectural_design: _String | None = None
    """The URL of the architectural design for the workload."""
    aws_regions: _Sequence[_String] | _Intrinsic | None = None
    """The list of Amazon Web Services Regions associated with the workload."""
    discovery_config: Workload.DiscoveryConfig | _Document | None = None
    industry: _String | None = None
    """The industry for the workload."""
    industry_type: _String | None = None
    """The industry type for the workload."""
    non_aws_regions: _Sequence[_String] | _Intrinsic | None = None
    """The list of non-Amazon Web Services Regions associated with the workload."""
    notes: _String | None = None
    """The notes associated with the workload."""
    review_owner: _String | None = None
    """The review owner of the workload."""
    tags: _Sequence[Workload.Tags | _Document] | _Intrinsic | None = None
    """The tags associated with the workload."""
    @property
    def improvement_status(self) -> _Intrinsic:
        """The improvement status for a workload."""
    @property
    def workload_arn(self) -> _Intrinsic:
        """The ARN for the workload."""
    @property
    def workload_id(self) -> _Intrinsic:
        """The ID assigned to the workload."""
