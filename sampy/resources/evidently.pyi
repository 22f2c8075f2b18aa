"""AWS::Evidently. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Experiment(_SchemaResource):
    """Resource Type definition for AWS::Evidently::Experiment."""
    @_declaration
    class MetricGoalObject(_SchemaPropertyType):
        desired_change: _Literal["INCREASE", "DECREASE"] | _String
        entity_id_key: _String
        """The JSON path to reference the entity id in the event."""
        metric_name: _String
        value_key: _String
        """The JSON path to reference the numerical metric value in the event."""
        event_pattern: _String | None = None
        """Event patterns have the same structure as the events they match. Rules use event patterns to select
        events. An event pattern either matches an event or it doesn't.
        """
        unit_label: _String | None = None
    @_declaration
    class OnlineAbConfigObject(_SchemaPropertyType):
        control_treatment_name: _String | None = None
        treatment_weights: _Sequence[Experiment.TreatmentToWeight | _Document] | _Intrinsic | None = None
    @_declaration
    class RunningStatusObject(_SchemaPropertyType):
        analysis_complete_time: _String | None = None
        """Provide the analysis Completion time for an experiment."""
        desired_state: _String | None = None
        """Provide CANCELLED or COMPLETED desired state when stopping an experiment."""
        reason: _String | None = None
        """Reason is a required input for stopping the experiment."""
        status: _String | None = None
        """Provide START or STOP action to apply on an experiment."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class TreatmentObject(_SchemaPropertyType):
        feature: _String
        treatment_name: _String
        variation: _String
        description: _String | None = None
    @_declaration
    class TreatmentToWeight(_SchemaPropertyType):
        split_weight: _Integer
        treatment: _String
    TYPE: _ClassVar[str]
    metric_goals: _Sequence[Experiment.MetricGoalObject | _Document] | _Intrinsic
    name: _String
    online_ab_config: Experiment.OnlineAbConfigObject | _Document
    project: _String
    treatments: _Sequence[Experiment.TreatmentObject | _Document] | _Intrinsic
    description: _String | None = None
    randomization_salt: _String | None = None
    remove_segment: _Boolean | None = None
    running_status: Experiment.RunningStatusObject | _Document | None = None
    """Start Experiment. Default is False."""
    sampling_rate: _Integer | None = None
    segment: _String | None = None
    tags: _Sequence[Experiment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Feature(_SchemaResource):
    """Resource Type definition for AWS::Evidently::Feature."""
    @_declaration
    class EntityOverride(_SchemaPropertyType):
        entity_id: _String | None = None
        variation: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class VariationObject(_SchemaPropertyType):
        boolean_value: _Boolean | None = None
        double_value: _Number | None = None
        long_value: _Number | None = None
        string_value: _String | None = None
        variation_name: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    project: _String
    variations: _Sequence[Feature.VariationObject | _Document] | _Intrinsic
    default_variation: _String | None = None
    description: _String | None = None
    entity_overrides: _Sequence[Feature.EntityOverride | _Document] | _Intrinsic | None = None
    evaluation_strategy: _Literal["ALL_RULES", "DEFAULT_VARIATION"] | _String | None = None
    tags: _Sequence[Feature.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Launch(_SchemaResource):
    """Resource Type definition for AWS::Evidently::Launch."""
    @_declaration
    class ExecutionStatusObject(_SchemaPropertyType):
        status: _String
        """Provide START or STOP action to apply on a launch."""
        desired_state: _String | None = None
        """Provide CANCELLED or COMPLETED as the launch desired state. Defaults to Completed if not provided."""
        reason: _String | None = None
        """Provide a reason for stopping the launch. Defaults to empty if not provided."""
    @_declaration
    class GroupToWeight(_SchemaPropertyType):
        group_name: _String
        split_weight: _Integer
    @_declaration
    class LaunchGroupObject(_SchemaPropertyType):
        feature: _String
        group_name: _String
        variation: _String
        description: _String | None = None
    @_declaration
    class MetricDefinitionObject(_SchemaPropertyType):
        entity_id_key: _String
        """The JSON path to reference the entity id in the event."""
        metric_name: _String
        value_key: _String
        """The JSON path to reference the numerical metric value in the event."""
        event_pattern: _String | None = None
        """Event patterns have the same structure as the events they match. Rules use event patterns to select
        events. An event pattern either matches an event or it doesn't.
        """
        unit_label: _String | None = None
    @_declaration
    class SegmentOverride(_SchemaPropertyType):
        evaluation_order: _Integer
        segment: _String
        weights: _Sequence[Launch.GroupToWeight | _Document] | _Intrinsic
    @_declaration
    class StepConfig(_SchemaPropertyType):
        group_weights: _Sequence[Launch.GroupToWeight | _Document] | _Intrinsic
        start_time: _String
        segment_overrides: _Sequence[Launch.SegmentOverride | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    groups: _Sequence[Launch.LaunchGroupObject | _Document] | _Intrinsic
    name: _String
    project: _String
    scheduled_splits_config: _Sequence[Launch.StepConfig | _Document] | _Intrinsic
    description: _String | None = None
    execution_status: Launch.ExecutionStatusObject | _Document | None = None
    """Start or Stop Launch Launch. Default is not started."""
    metric_monitors: _Sequence[Launch.MetricDefinitionObject | _Document] | _Intrinsic | None = None
    randomization_salt: _String | None = None
    tags: _Sequence[Launch.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Project(_SchemaResource):
    """Resource Type definition for AWS::Evidently::Project."""
    @_declaration
    class AppConfigResourceObject(_SchemaPropertyType):
        application_id: _String
        environment_id: _String
    @_declaration
    class DataDeliveryObject(_SchemaPropertyType):
        """Destinations for data."""
        log_group: _String | None = None
        s3: Project.S3Destination | _Document | None = None
    @_declaration
    class S3Destination(_SchemaPropertyType):
        bucket_name: _String
        prefix: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    name: _String
    app_config_resource: Project.AppConfigResourceObject | _Document | None = None
    data_delivery: Project.DataDeliveryObject | _Document | None = None
    description: _String | None = None
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Segment(_SchemaResource):
    """Resource Type definition for AWS::Evidently::Segment."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    name: _String
    description: _String | None = None
    pattern: _String | None = None
    tags: _Sequence[Segment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
