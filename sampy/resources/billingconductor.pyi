"""AWS::BillingConductor. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class BillingGroup(_SchemaResource):
    """A billing group is a set of linked account which belong to the same end customer. It can be seen as a virtual
    consolidated billing family.
    """
    @_declaration
    class AccountGrouping(_SchemaPropertyType):
        auto_associate: _Boolean | None = None
        linked_account_ids: _Sequence[_String] | _Intrinsic | None = None
        responsibility_transfer_arn: _String | None = None
    @_declaration
    class ComputationPreference(_SchemaPropertyType):
        pricing_plan_arn: _String
        """ARN of the attached pricing plan."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    account_grouping: BillingGroup.AccountGrouping | _Document
    computation_preference: BillingGroup.ComputationPreference | _Document
    name: _String
    description: _String | None = None
    primary_account_id: _String | None = None
    """This account will act as a virtual payer account of the billing group."""
    tags: _Sequence[BillingGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Billing Group ARN."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation timestamp in UNIX epoch time format."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Latest modified timestamp in UNIX epoch time format."""
    @property
    def size(self) -> _Intrinsic:
        """Number of accounts in the billing group."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_reason(self) -> _Intrinsic: ...

@_declaration
class CustomLineItem(_SchemaResource):
    """A custom line item is an one time charge that is applied to a specific billing group's bill."""
    @_declaration
    class BillingPeriodRange(_SchemaPropertyType):
        exclusive_end_billing_period: _String | None = None
        inclusive_start_billing_period: _String | None = None
    @_declaration
    class CustomLineItemChargeDetails(_SchemaPropertyType):
        type: _Literal["FEE", "CREDIT"] | _String
        flat: CustomLineItem.CustomLineItemFlatChargeDetails | _Document | None = None
        line_item_filters: _Sequence[CustomLineItem.LineItemFilter | _Document] | _Intrinsic | None = None
        percentage: CustomLineItem.CustomLineItemPercentageChargeDetails | _Document | None = None
    @_declaration
    class CustomLineItemFlatChargeDetails(_SchemaPropertyType):
        charge_value: _Number
    @_declaration
    class CustomLineItemPercentageChargeDetails(_SchemaPropertyType):
        percentage_value: _Number
        child_associated_resources: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class LineItemFilter(_SchemaPropertyType):
        attribute: _Literal["LINE_ITEM_TYPE", "SERVICE"] | _String
        match_option: _Literal["NOT_EQUAL", "EQUAL"] | _String
        attribute_values: _Sequence[_String] | _Intrinsic | None = None
        values: _Sequence[_Literal["SAVINGS_PLAN_NEGATION"] | _String] | _Intrinsic | None = None
    @_declaration
    class PresentationDetails(_SchemaPropertyType):
        service: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    billing_group_arn: _String
    """Billing Group ARN."""
    name: _String
    account_id: _String | None = None
    """The account which this custom line item will be charged to."""
    billing_period_range: CustomLineItem.BillingPeriodRange | _Document | None = None
    computation_rule: _Literal["CONSOLIDATED", "ITEMIZED"] | _String | None = None
    """The display settings of the Custom Line Item."""
    custom_line_item_charge_details: CustomLineItem.CustomLineItemChargeDetails | _Document | None = None
    description: _String | None = None
    presentation_details: CustomLineItem.PresentationDetails | _Document | None = None
    tags: _Sequence[CustomLineItem.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """ARN."""
    @property
    def association_size(self) -> _Intrinsic:
        """Number of source values associated to this custom line item."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation timestamp in UNIX epoch time format."""
    @property
    def currency_code(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Latest modified timestamp in UNIX epoch time format."""
    @property
    def product_code(self) -> _Intrinsic: ...

@_declaration
class PricingPlan(_SchemaResource):
    """Pricing Plan enables you to customize your billing details consistent with the usage that accrues in each of
    your billing groups.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    description: _String | None = None
    pricing_rule_arns: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[PricingPlan.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Pricing Plan ARN."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation timestamp in UNIX epoch time format."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Latest modified timestamp in UNIX epoch time format."""
    @property
    def size(self) -> _Intrinsic:
        """Number of associated pricing rules."""

@_declaration
class PricingRule(_SchemaResource):
    """A markup/discount that is defined for a specific set of services that can later be associated with a pricing
    plan.
    """
    @_declaration
    class CustomTier(_SchemaPropertyType):
        """A custom volume tier that defines the rate applied to usage within the given range."""
        begin_range_inclusive: _Number
        """The inclusive beginning of the tier's usage range."""
        rate_value: _Number
        """The custom rate applied to usage within the tier's range."""
        end_range_exclusive: _Number | None = None
        """The exclusive end of the tier's usage range. Omit for the last tier (infinity)."""
    @_declaration
    class FreeTier(_SchemaPropertyType):
        """The possible customizable free tier configurations."""
        activated: _Boolean
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Tiering(_SchemaPropertyType):
        """The set of tiering configurations for the pricing rule."""
        custom_tiers: _Sequence[PricingRule.CustomTier | _Document] | _Intrinsic | None = None
        """The set of custom volume tiers for a SKU-scoped TIERING pricing rule. Tiers must start at 0, be
        contiguous, and the last tier must have no end range.
        """
        free_tier: PricingRule.FreeTier | _Document | None = None
    TYPE: _ClassVar[str]
    name: _String
    """Pricing rule name."""
    scope: _Literal["GLOBAL", "SERVICE", "BILLING_ENTITY", "SKU"] | _String
    """A term used to categorize the granularity of a Pricing Rule."""
    type: _Literal["MARKUP", "DISCOUNT", "TIERING"] | _String
    """One of MARKUP, DISCOUNT or TIERING that describes the behaviour of the pricing rule."""
    billing_entity: _Literal["AWS", "AWS Marketplace", "AISPL"] | _String | None = None
    """The seller of services provided by AWS, their affiliates, or third-party providers selling services via AWS
    Marketplaces. Supported billing entities are AWS, AWS Marketplace, and AISPL.
    """
    description: _String | None = None
    """Pricing rule description."""
    modifier_percentage: _Number | None = None
    """Pricing rule modifier percentage."""
    operation: _String | None = None
    """The Operation which a SKU pricing rule is modifying."""
    service: _String | None = None
    """The service which a pricing rule is applied on."""
    tags: _Sequence[PricingRule.Tag | _Document] | _Intrinsic | None = None
    tiering: PricingRule.Tiering | _Document | None = None
    usage_type: _String | None = None
    """The UsageType which a SKU pricing rule is modifying."""
    @property
    def arn(self) -> _Intrinsic:
        """Pricing rule ARN."""
    @property
    def associated_pricing_plan_count(self) -> _Intrinsic:
        """The number of pricing plans associated with pricing rule."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation timestamp in UNIX epoch time format."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Latest modified timestamp in UNIX epoch time format."""
