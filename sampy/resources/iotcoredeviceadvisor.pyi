"""AWS::IoTCoreDeviceAdvisor. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class SuiteDefinition(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class DeviceUnderTest(_SchemaPropertyType):
        certificate_arn: _String | None = None
        thing_arn: _String | None = None
    @_declaration
    class SuiteDefinitionConfiguration(_SchemaPropertyType):
        device_permission_role_arn: _String
        root_group: _String
        devices: _Sequence[SuiteDefinition.DeviceUnderTest | _Document] | _Intrinsic | None = None
        intended_for_qualification: _Boolean | None = None
        suite_definition_name: _String | None = None
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
    suite_definition_configuration: SuiteDefinition.SuiteDefinitionConfiguration | _Document
    tags: _Sequence[SuiteDefinition.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def suite_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource name for the suite definition."""
    @property
    def suite_definition_id(self) -> _Intrinsic:
        """The unique identifier for the suite definition."""
    @property
    def suite_definition_version(self) -> _Intrinsic:
        """The suite definition version of a test suite."""
