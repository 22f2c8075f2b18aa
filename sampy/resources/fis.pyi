"""AWS::FIS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ExperimentTemplate(_SchemaResource):
    """Resource schema for AWS::FIS::ExperimentTemplate."""
    @_declaration
    class CloudWatchDashboard(_SchemaPropertyType):
        dashboard_identifier: _String
    @_declaration
    class ExperimentTemplateAction(_SchemaPropertyType):
        """Specifies an action for the experiment template."""
        action_id: _String
        description: _String | None = None
        parameters: _Mapping[str, _String] | _Intrinsic | None = None
        """The parameters for the action, if applicable."""
        start_after: _Sequence[_String] | _Intrinsic | None = None
        targets: _Mapping[str, _String] | _Intrinsic | None = None
        """One or more targets for the action."""
    @_declaration
    class ExperimentTemplateExperimentOptions(_SchemaPropertyType):
        account_targeting: _Literal["multi-account", "single-account"] | _String | None = None
        """The account targeting setting for the experiment template."""
        empty_target_resolution_mode: _Literal["fail", "skip"] | _String | None = None
        """The target resolution failure mode for the experiment template."""
    @_declaration
    class ExperimentTemplateExperimentReportConfiguration(_SchemaPropertyType):
        outputs: ExperimentTemplate.ExperimentTemplateExperimentReportConfigurationOutputs | _Document
        data_sources: ExperimentTemplate.ExperimentTemplateExperimentReportConfigurationDataSources | _Document | None = None
        post_experiment_duration: _String | None = None
        pre_experiment_duration: _String | None = None
    @_declaration
    class ExperimentTemplateExperimentReportConfigurationDataSources(_SchemaPropertyType):
        cloud_watch_dashboards: _Sequence[ExperimentTemplate.CloudWatchDashboard | _Document] | _Intrinsic | None = None
    @_declaration
    class ExperimentTemplateExperimentReportConfigurationOutputs(_SchemaPropertyType):
        experiment_report_s3_configuration: ExperimentTemplate.ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration | _Document
    @_declaration
    class ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration(_SchemaPropertyType):
        bucket_name: _String
        prefix: _String | None = None
    @_declaration
    class ExperimentTemplateLogConfiguration(_SchemaPropertyType):
        log_schema_version: _Integer
        cloud_watch_logs_configuration: ExperimentTemplate.ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration | _Document | None = None
        s3_configuration: ExperimentTemplate.ExperimentTemplateLogConfigurationS3Configuration | _Document | None = None
    @_declaration
    class ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration(_SchemaPropertyType):
        log_group_arn: _String
    @_declaration
    class ExperimentTemplateLogConfigurationS3Configuration(_SchemaPropertyType):
        bucket_name: _String
        prefix: _String | None = None
    @_declaration
    class ExperimentTemplateStopCondition(_SchemaPropertyType):
        source: _String
        value: _String | None = None
    @_declaration
    class ExperimentTemplateTarget(_SchemaPropertyType):
        """Specifies a target for an experiment."""
        resource_type: _String
        selection_mode: _String
        filters: _Sequence[ExperimentTemplate.ExperimentTemplateTargetFilter | _Document] | _Intrinsic | None = None
        parameters: _Mapping[str, _String] | _Intrinsic | None = None
        resource_arns: _Sequence[_String] | _Intrinsic | None = None
        resource_tags: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class ExperimentTemplateTargetFilter(_SchemaPropertyType):
        """Describes a filter used for the target resource input in an experiment template."""
        path: _String
        values: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    description: _String
    role_arn: _String
    stop_conditions: _Sequence[ExperimentTemplate.ExperimentTemplateStopCondition | _Document] | _Intrinsic
    targets: _Mapping[str, ExperimentTemplate.ExperimentTemplateTarget | _Document] | _Intrinsic
    actions: _Mapping[str, ExperimentTemplate.ExperimentTemplateAction | _Document] | _Intrinsic | None = None
    experiment_options: ExperimentTemplate.ExperimentTemplateExperimentOptions | _Document | None = None
    experiment_report_configuration: ExperimentTemplate.ExperimentTemplateExperimentReportConfiguration | _Document | None = None
    log_configuration: ExperimentTemplate.ExperimentTemplateLogConfiguration | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TargetAccountConfiguration(_SchemaResource):
    """Resource schema for AWS::FIS::TargetAccountConfiguration."""
    TYPE: _ClassVar[str]
    account_id: _String
    experiment_template_id: _String
    role_arn: _String
    description: _String | None = None
