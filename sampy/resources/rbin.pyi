"""AWS::Rbin. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Rule(_SchemaResource):
    """Resource Type definition for AWS::Rbin::Rule."""
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        """The resource tag of the rule."""
        resource_tag_key: _String
        """The tag key of the resource."""
        resource_tag_value: _String
        """The tag value of the resource."""
    @_declaration
    class RetentionPeriod(_SchemaPropertyType):
        """The retention period of the rule."""
        retention_period_unit: _Literal["DAYS"] | _String
        """The retention period unit of the rule."""
        retention_period_value: _Integer
        """The retention period value of the rule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata of a retention rule, consisting of a key-value pair."""
        key: _String
        """A unique identifier for the tag."""
        value: _String
        """String which you can use to describe or define the tag."""
    @_declaration
    class UnlockDelay(_SchemaPropertyType):
        unlock_delay_unit: _Literal["DAYS"] | _String | None = None
        """The unit of time in which to measure the unlock delay. Currently, the unlock delay can be measure only in
        days.
        """
        unlock_delay_value: _Integer | None = None
        """The unlock delay period, measured in the unit specified for UnlockDelayUnit."""
    TYPE: _ClassVar[str]
    resource_type: _Literal["EBS_SNAPSHOT", "EC2_IMAGE", "EBS_VOLUME"] | _String
    """The resource type retained by the retention rule."""
    retention_period: Rule.RetentionPeriod | _Document
    """Information about the retention period for which the retention rule is to retain resources."""
    description: _String | None = None
    """The description of the retention rule."""
    exclude_resource_tags: _Sequence[Rule.ResourceTag | _Document] | _Intrinsic | None = None
    """Information about the exclude resource tags used to identify resources that are excluded by the retention
    rule.
    """
    lock_configuration: Rule.UnlockDelay | _Document | None = None
    """Information about the retention rule lock configuration."""
    resource_tags: _Sequence[Rule.ResourceTag | _Document] | _Intrinsic | None = None
    """Information about the resource tags used to identify resources that are retained by the retention rule."""
    status: _String | None = None
    """The state of the retention rule. Only retention rules that are in the available state retain resources."""
    tags: _Sequence[Rule.Tag | _Document] | _Intrinsic | None = None
    """Information about the tags assigned to the retention rule."""
    @property
    def arn(self) -> _Intrinsic:
        """Rule Arn is unique for each rule."""
    @property
    def identifier(self) -> _Intrinsic:
        """The unique ID of the retention rule."""
    @property
    def lock_state(self) -> _Intrinsic:
        """The lock state for the retention rule."""
