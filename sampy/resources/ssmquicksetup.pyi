"""AWS::SSMQuickSetup. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ConfigurationManager(_SchemaResource):
    """Definition of AWS::SSMQuickSetup::ConfigurationManager Resource Type."""
    @_declaration
    class ConfigurationDefinition(_SchemaPropertyType):
        parameters: _Mapping[str, _String] | _Intrinsic
        type: _String
        id: _String | None = None
        local_deployment_administration_role_arn: _String | None = None
        local_deployment_execution_role_name: _String | None = None
        type_version: _String | None = None
    @_declaration
    class StatusSummary(_SchemaPropertyType):
        last_updated_at: _String
        status_type: _Literal["Deployment", "AsyncExecutions"] | _String
        status: _Literal["INITIALIZING", "DEPLOYING", "SUCCEEDED", "DELETING", "STOPPING", "FAILED", "STOPPED", "DELETE_FAILED", "STOP_FAILED", "NONE"] | _String | None = None
        status_details: _Mapping[str, _String] | _Intrinsic | None = None
        status_message: _String | None = None
    TYPE: _ClassVar[str]
    configuration_definitions: _Sequence[ConfigurationManager.ConfigurationDefinition | _Document] | _Intrinsic
    description: _String | None = None
    name: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def last_modified_at(self) -> _Intrinsic: ...
    @property
    def manager_arn(self) -> _Intrinsic: ...
    @property
    def status_summaries(self) -> _Intrinsic: ...

@_declaration
class LifecycleAutomation(_SchemaResource):
    """Resource Type definition for AWS::SSMQuickSetup::LifecycleAutomation that executes SSM Automation documents
    in response to CloudFormation lifecycle events.
    """
    TYPE: _ClassVar[str]
    automation_document: _String
    """The name of the Automation document to execute."""
    automation_parameters: _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic
    resource_key: _String
    """A unique identifier used for generating a unique logical ID for the custom resource."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def association_id(self) -> _Intrinsic:
        """The id from the association that is returned when creating the association."""
