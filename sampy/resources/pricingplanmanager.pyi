"""AWS::PricingPlanManager. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Subscription(_SchemaResource):
    """Resource type definition for AWS::PricingPlanManager::Subscription. Deleting an activated subscription does
    not terminate it immediately; it schedules a cancellation that takes effect at the end of the current billing
    period. Until that date the subscription remains active and billing continues. Deleting a subscription that has
    not yet been activated (PENDING_APPROVAL status) removes it immediately with no further charges.
    """
    TYPE: _ClassVar[str]
    plan_family: _Literal["CloudFront"] | _String
    """The name of the pricing plan family."""
    plan_tier: _String
    """The tier of the pricing plan. CloudFormation does not change the tier of an existing subscription; a stack
    update that changes the tier, upgrading or downgrading it, is rejected.
    """
    resource_arns: _Sequence[_String] | _Intrinsic
    """The ARNs of resources associated with the subscription."""
    usage_level: _Literal["DEFAULT", "CF_PREMIUM_L2", "CF_PREMIUM_L3", "CF_PREMIUM_L4", "CF_PREMIUM_L5", "CF_PREMIUM_L6", "CF_PREMIUM_L7"] | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the subscription."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time the subscription was created, in ISO 8601 format."""
    @property
    def current_plan_tier(self) -> _Intrinsic:
        """The plan tier currently active on the subscription as reported by the API. Populated by the Read handler.
        Diverges from PlanTier after a non-reversible CloudFormation rollback; surface via drift detection.
        """
    @property
    def status(self) -> _Intrinsic:
        """The status of the subscription. PENDING_APPROVAL means a paid-tier subscription has been created but is
        not yet active and incurs no charges until it is approved out of band via a separate ApprovePaidSubscription
        call; CloudFormation never approves it. Free-tier subscriptions are activated immediately and do not use
        this status. ACTIVE means the subscription is in effect and, for paid tiers, billing has started.
        SYNC_IN_PROGRESS means a change is being applied.
        """
    @property
    def status_reason(self) -> _Intrinsic:
        """A human-readable explanation of why the subscription is in its current status. Populated only when Status
        is FAILED, where it carries the reason the subscription could not be provisioned. Empty for all other
        statuses.
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """The time the subscription was last modified, in ISO 8601 format."""
