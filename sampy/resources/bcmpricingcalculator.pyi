"""AWS::BcmPricingCalculator. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class BillEstimate(_SchemaResource):
    """Resource Type definition for AWS::BcmPricingCalculator::BillEstimate."""
    @_declaration
    class BillInterval(_SchemaPropertyType):
        end: _String | None = None
        start: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the bill estimate."""
    bill_scenario_id: _String | None = None
    """The unique identifier of the bill scenario this estimate is based on."""
    expires_at: _String | None = None
    """The timestamp when the bill estimate expires."""
    tags: _Sequence[BillEstimate.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the bill estimate."""
    @property
    def bill_interval(self) -> _Intrinsic: ...
    @property
    def cost_category_group_sharing_preference_arn(self) -> _Intrinsic:
        """The ARN of the cost category group sharing preference."""
    @property
    def cost_category_group_sharing_preference_effective_date(self) -> _Intrinsic:
        """The effective date of the cost category group sharing preference."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the bill estimate was created."""
    @property
    def group_sharing_preference(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the bill estimate."""
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class BillScenario(_SchemaResource):
    """Resource Type definition for AWS::BcmPricingCalculator::BillScenario."""
    @_declaration
    class BillInterval(_SchemaPropertyType):
        end: _String | None = None
        start: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cost_category_group_sharing_preference_arn: _String | None = None
    """The ARN of the cost category group sharing preference."""
    expires_at: _String | None = None
    """The timestamp when the bill scenario expires."""
    group_sharing_preference: _Literal["OPEN", "PRIORITIZED", "RESTRICTED"] | _String | None = None
    """The group sharing preference for the bill scenario."""
    name: _String | None = None
    """The name of the bill scenario."""
    tags: _Sequence[BillScenario.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the bill scenario."""
    @property
    def bill_interval(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the bill scenario was created."""
    @property
    def failure_message(self) -> _Intrinsic:
        """The failure message if the bill scenario failed."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the bill scenario."""
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class WorkloadEstimate(_SchemaResource):
    """Resource Type definition for AWS::BcmPricingCalculator::WorkloadEstimate."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the workload estimate."""
    expires_at: _String | None = None
    """The timestamp when the workload estimate will expire."""
    rate_type: _Literal["BEFORE_DISCOUNTS", "AFTER_DISCOUNTS", "AFTER_DISCOUNTS_AND_COMMITMENTS"] | _String | None = None
    """The type of pricing rates used for the estimate."""
    tags: _Sequence[WorkloadEstimate.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the workload estimate."""
    @property
    def cost_currency(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the workload estimate was created."""
    @property
    def failure_message(self) -> _Intrinsic:
        """An error message if the workload estimate failed."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the workload estimate."""
    @property
    def rate_timestamp(self) -> _Intrinsic:
        """The timestamp of the pricing rates used for the estimate."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def total_cost(self) -> _Intrinsic:
        """The total estimated cost for the workload."""
