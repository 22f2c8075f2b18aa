"""AWS::ResilienceHub. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class App(_SchemaResource):
    """Resource Type Definition for AWS::ResilienceHub::App."""
    @_declaration
    class EventSubscription(_SchemaPropertyType):
        """Indicates an event you would like to subscribe and get notification for."""
        event_type: _Literal["ScheduledAssessmentFailure", "DriftDetected"] | _String
        """The type of event you would like to subscribe and get notification for."""
        name: _String
        """Unique name to identify an event subscription."""
        sns_topic_arn: _String | None = None
        """Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic."""
    @_declaration
    class PermissionModel(_SchemaPropertyType):
        """Defines the roles and credentials that AWS Resilience Hub would use while creating the application,
        importing its resources, and running an assessment.
        """
        type: _Literal["LegacyIAMUser", "RoleBased"] | _String
        """Defines how AWS Resilience Hub scans your resources. It can scan for the resources by using a
        pre-existing role in your AWS account, or by using the credentials of the current IAM user.
        """
        cross_account_role_arns: _Sequence[_String] | _Intrinsic | None = None
        """Defines a list of role Amazon Resource Names (ARNs) to be used in other accounts. These ARNs are used for
        querying purposes while importing resources and assessing your application.
        """
        invoker_role_name: _String | None = None
        """Existing AWS IAM role name in the primary AWS account that will be assumed by AWS Resilience Hub Service
        Principle to obtain a read-only access to your application resources while running an assessment.
        """
    @_declaration
    class PhysicalResourceId(_SchemaPropertyType):
        identifier: _String
        type: _String
        aws_account_id: _String | None = None
        aws_region: _String | None = None
    @_declaration
    class ResourceMapping(_SchemaPropertyType):
        """Resource mapping is used to map logical resources from template to physical resource."""
        mapping_type: _String
        physical_resource_id: App.PhysicalResourceId | _Document
        eks_source_name: _String | None = None
        logical_stack_name: _String | None = None
        resource_name: _String | None = None
        terraform_source_name: _String | None = None
    TYPE: _ClassVar[str]
    app_template_body: _String
    """A string containing full ResilienceHub app template body."""
    name: _String
    """Name of the app."""
    resource_mappings: _Sequence[App.ResourceMapping | _Document] | _Intrinsic
    """An array of ResourceMapping objects."""
    app_assessment_schedule: _Literal["Disabled", "Daily"] | _String | None = None
    """Assessment execution schedule."""
    description: _String | None = None
    """App description."""
    event_subscriptions: _Sequence[App.EventSubscription | _Document] | _Intrinsic | None = None
    """The list of events you would like to subscribe and get notification for."""
    permission_model: App.PermissionModel | _Document | None = None
    resiliency_policy_arn: _String | None = None
    """Amazon Resource Name (ARN) of the Resiliency Policy."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def app_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the App."""
    @property
    def drift_status(self) -> _Intrinsic:
        """Indicates if compliance drifts (deviations) were detected while running an assessment for your
        application.
        """

@_declaration
class ResiliencyPolicy(_SchemaResource):
    """Resource Type Definition for Resiliency Policy."""
    @_declaration
    class FailurePolicy(_SchemaPropertyType):
        """Failure Policy."""
        rpo_in_secs: _Integer
        """RPO in seconds."""
        rto_in_secs: _Integer
        """RTO in seconds."""
    @_declaration
    class PolicyMap(_SchemaPropertyType):
        az: ResiliencyPolicy.FailurePolicy | _Document
        hardware: ResiliencyPolicy.FailurePolicy | _Document
        software: ResiliencyPolicy.FailurePolicy | _Document
        region: ResiliencyPolicy.FailurePolicy | _Document | None = None
    TYPE: _ClassVar[str]
    policy: ResiliencyPolicy.PolicyMap | _Document
    policy_name: _String
    """Name of Resiliency Policy."""
    tier: _Literal["MissionCritical", "Critical", "Important", "CoreServices", "NonCritical"] | _String
    """Resiliency Policy Tier."""
    data_location_constraint: _Literal["AnyLocation", "SameContinent", "SameCountry"] | _String | None = None
    """Data Location Constraint of the Policy."""
    policy_description: _String | None = None
    """Description of Resiliency Policy."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def policy_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the Resiliency Policy."""
