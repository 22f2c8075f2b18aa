"""AWS::AppTest. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class TestCase(_SchemaResource):
    """Represents a Test Case that can be captured and executed."""
    @_declaration
    class Batch(_SchemaPropertyType):
        batch_job_name: _String
        batch_job_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        export_data_set_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CloudFormationAction(_SchemaPropertyType):
        resource: _String
        action_type: _Literal["Create", "Delete"] | _String | None = None
    @_declaration
    class CompareAction(_SchemaPropertyType):
        input: TestCase.Input | _Document
        output: TestCase.Output | _Document | None = None
    @_declaration
    class DataSet(_SchemaPropertyType):
        ccsid: _String
        format: _Literal["FIXED", "VARIABLE", "LINE_SEQUENTIAL"] | _String
        length: _Number
        name: _String
        type: _Literal["PS"] | _String
    @_declaration
    class DatabaseCDC(_SchemaPropertyType):
        source_metadata: TestCase.SourceDatabaseMetadata | _Document
        target_metadata: TestCase.TargetDatabaseMetadata | _Document
    @_declaration
    class FileMetadata(_SchemaPropertyType):
        data_sets: _Sequence[TestCase.DataSet | _Document] | _Intrinsic | None = None
        database_cdc: TestCase.DatabaseCDC | _Document | None = None
    @_declaration
    class Input(_SchemaPropertyType):
        file: TestCase.InputFile | _Document | None = None
    @_declaration
    class InputFile(_SchemaPropertyType):
        file_metadata: TestCase.FileMetadata | _Document
        source_location: _String
        target_location: _String
    @_declaration
    class M2ManagedActionProperties(_SchemaPropertyType):
        force_stop: _Boolean | None = None
        import_data_set_location: _String | None = None
    @_declaration
    class M2ManagedApplicationAction(_SchemaPropertyType):
        action_type: _Literal["Configure", "Deconfigure"] | _String
        resource: _String
        properties: TestCase.M2ManagedActionProperties | _Document | None = None
    @_declaration
    class M2NonManagedApplicationAction(_SchemaPropertyType):
        action_type: _Literal["Configure", "Deconfigure"] | _String
        resource: _String
    @_declaration
    class MainframeAction(_SchemaPropertyType):
        action_type: TestCase.MainframeActionType | _Document
        resource: _String
        properties: TestCase.MainframeActionProperties | _Document | None = None
    @_declaration
    class MainframeActionProperties(_SchemaPropertyType):
        dms_task_arn: _String | None = None
    @_declaration
    class MainframeActionType(_SchemaPropertyType):
        batch: TestCase.Batch | _Document | None = None
        tn3270: TestCase.TN3270 | _Document | None = None
    @_declaration
    class Output(_SchemaPropertyType):
        file: TestCase.OutputFile | _Document | None = None
    @_declaration
    class OutputFile(_SchemaPropertyType):
        file_location: _String | None = None
    @_declaration
    class ResourceAction(_SchemaPropertyType):
        cloud_formation_action: TestCase.CloudFormationAction | _Document | None = None
        m2_managed_application_action: TestCase.M2ManagedApplicationAction | _Document | None = None
        m2_non_managed_application_action: TestCase.M2NonManagedApplicationAction | _Document | None = None
    @_declaration
    class Script(_SchemaPropertyType):
        script_location: _String
        type: _Literal["Selenium"] | _String
    @_declaration
    class SourceDatabaseMetadata(_SchemaPropertyType):
        capture_tool: _Literal["Precisely", "AWS DMS"] | _String
        type: _Literal["z/OS-DB2"] | _String
    @_declaration
    class Step(_SchemaPropertyType):
        action: TestCase.StepAction | _Document
        name: _String
        description: _String | None = None
    @_declaration
    class StepAction(_SchemaPropertyType):
        compare_action: TestCase.CompareAction | _Document | None = None
        mainframe_action: TestCase.MainframeAction | _Document | None = None
        resource_action: TestCase.ResourceAction | _Document | None = None
    @_declaration
    class TN3270(_SchemaPropertyType):
        script: TestCase.Script | _Document
        export_data_set_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class TargetDatabaseMetadata(_SchemaPropertyType):
        capture_tool: _Literal["Precisely", "AWS DMS"] | _String
        type: _Literal["PostgreSQL"] | _String
    @_declaration
    class TestCaseLatestVersion(_SchemaPropertyType):
        status: _Literal["Active", "Deleting"] | _String
        version: _Number
    TYPE: _ClassVar[str]
    name: _String
    steps: _Sequence[TestCase.Step | _Document] | _Intrinsic
    description: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_update_time(self) -> _Intrinsic: ...
    @property
    def latest_version(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def test_case_arn(self) -> _Intrinsic: ...
    @property
    def test_case_id(self) -> _Intrinsic: ...
    @property
    def test_case_version(self) -> _Intrinsic: ...
