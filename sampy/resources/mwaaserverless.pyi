"""AWS::MWAAServerless. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Workflow(_SchemaResource):
    """Resource Type definition for AWS::MWAAServerless::Workflow resource."""
    @_declaration
    class Code(_SchemaPropertyType):
        """The location of code artifacts in Amazon S3 for the workflow. Modeled as a single-member container so it
        stays extensible to future artifact types (e.g. OCI images).
        """
        s3_location: Workflow.CodeS3Location | _Document | None = None
    @_declaration
    class CodeS3Location(_SchemaPropertyType):
        bucket: _String
        object_key: _String
        version_id: _String | None = None
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        type: _Literal["AWS_MANAGED_KEY", "CUSTOMER_MANAGED_KEY"] | _String
        kms_key_id: _String | None = None
    @_declaration
    class LoggingConfiguration(_SchemaPropertyType):
        log_group_name: _String
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        bucket: _String
        object_key: _String
        version_id: _String | None = None
    @_declaration
    class ScheduleConfiguration(_SchemaPropertyType):
        cron_expression: _String | None = None
    TYPE: _ClassVar[str]
    definition_s3_location: Workflow.S3Location | _Document
    role_arn: _String
    code: Workflow.Code | _Document | None = None
    description: _String | None = None
    encryption_configuration: Workflow.EncryptionConfiguration | _Document | None = None
    logging_configuration: Workflow.LoggingConfiguration | _Document | None = None
    name: _String | None = None
    network_configuration: Workflow.NetworkConfiguration | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    trigger_mode: _String | None = None
    @property
    def code_snapshotted_at(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...
    @property
    def schedule_configuration(self) -> _Intrinsic: ...
    @property
    def workflow_arn(self) -> _Intrinsic: ...
    @property
    def workflow_status(self) -> _Intrinsic: ...
    @property
    def workflow_version(self) -> _Intrinsic: ...
