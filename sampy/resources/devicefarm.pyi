"""AWS::DeviceFarm. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DevicePool(_SchemaResource):
    """Resource Type definition for a Device Pool for a given Device Farm Project."""
    @_declaration
    class Rule(_SchemaPropertyType):
        """Represents a condition for a device pool."""
        attribute: _Literal["ARN", "PLATFORM", "FORM_FACTOR", "MANUFACTURER", "REMOTE_ACCESS_ENABLED", "REMOTE_DEBUG_ENABLED", "APPIUM_VERSION", "INSTANCE_ARN", "INSTANCE_LABELS", "FLEET_TYPE", "OS_VERSION", "MODEL", "AVAILABILITY"] | _String | None = None
        """The rule's stringified attribute."""
        operator: _Literal["EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "GREATER_THAN", "GREATER_THAN_OR_EQUALS", "IN", "NOT_IN", "CONTAINS"] | _String | None = None
        """Specifies how Device Farm compares the rule's attribute to the value."""
        value: _String | None = None
        """The rule's value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    project_arn: _String
    rules: _Sequence[DevicePool.Rule | _Document] | _Intrinsic
    description: _String | None = None
    max_devices: _Integer | None = None
    tags: _Sequence[DevicePool.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class InstanceProfile(_SchemaResource):
    """Resource Type definition for a Device Farm Instance Profile."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    description: _String | None = None
    exclude_app_packages_from_cleanup: _Sequence[_String] | _Intrinsic | None = None
    package_cleanup: _Boolean | None = None
    reboot_after_use: _Boolean | None = None
    tags: _Sequence[InstanceProfile.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class NetworkProfile(_SchemaResource):
    """Resource Type definition for a Device Farm Network Profile."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    project_arn: _String
    description: _String | None = None
    downlink_bandwidth_bits: _Integer | None = None
    downlink_delay_ms: _Integer | None = None
    downlink_jitter_ms: _Integer | None = None
    downlink_loss_percent: _Integer | None = None
    tags: _Sequence[NetworkProfile.Tag | _Document] | _Intrinsic | None = None
    uplink_bandwidth_bits: _Integer | None = None
    uplink_delay_ms: _Integer | None = None
    uplink_jitter_ms: _Integer | None = None
    uplink_loss_percent: _Integer | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Project(_SchemaResource):
    """Resource Type definition for a Device Farm Project."""
    @_declaration
    class EnvironmentVariable(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """The VPC security groups and subnets that are attached to a project."""
        security_group_ids: _Sequence[_String] | _Intrinsic
        """An array of security group Ids in your Amazon VPC."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """A array of subnet IDs in your Amazon VPC."""
        vpc_id: _String
        """The ID of the Amazon VPC."""
    TYPE: _ClassVar[str]
    name: _String
    default_job_timeout_minutes: _Integer | None = None
    environment_variables: _Sequence[Project.EnvironmentVariable | _Document] | _Intrinsic | None = None
    execution_role_arn: _String | None = None
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None
    vpc_config: Project.VpcConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class TestGridProject(_SchemaResource):
    """Resource Type definition for a Device Farm TestGrid Project."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """The VPC security groups and subnets that are attached to a TestGrid project."""
        security_group_ids: _Sequence[_String] | _Intrinsic
        """A list of VPC security group IDs in your Amazon VPC."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """A list of VPC subnet IDs in your Amazon VPC."""
        vpc_id: _String
    TYPE: _ClassVar[str]
    name: _String
    description: _String | None = None
    tags: _Sequence[TestGridProject.Tag | _Document] | _Intrinsic | None = None
    vpc_config: TestGridProject.VpcConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Upload(_SchemaResource):
    """Represents an app or test scripts upload in AWS Device Farm."""
    TYPE: _ClassVar[str]
    name: _String
    """The upload's file name."""
    project_arn: _String
    """The ARN of the project for the upload."""
    type: _Literal["ANDROID_APP", "IOS_APP", "WEB_APP", "EXTERNAL_DATA", "APPIUM_JAVA_JUNIT_TEST_PACKAGE", "APPIUM_JAVA_TESTNG_TEST_PACKAGE", "APPIUM_PYTHON_TEST_PACKAGE", "APPIUM_NODE_TEST_PACKAGE", "APPIUM_RUBY_TEST_PACKAGE", "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE", "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE", "APPIUM_WEB_PYTHON_TEST_PACKAGE", "APPIUM_WEB_NODE_TEST_PACKAGE", "APPIUM_WEB_RUBY_TEST_PACKAGE", "CALABASH_TEST_PACKAGE", "INSTRUMENTATION_TEST_PACKAGE", "UIAUTOMATION_TEST_PACKAGE", "UIAUTOMATOR_TEST_PACKAGE", "XCTEST_TEST_PACKAGE", "XCTEST_UI_TEST_PACKAGE", "APPIUM_JAVA_JUNIT_TEST_SPEC", "APPIUM_JAVA_TESTNG_TEST_SPEC", "APPIUM_PYTHON_TEST_SPEC", "APPIUM_NODE_TEST_SPEC", "APPIUM_RUBY_TEST_SPEC", "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC", "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC", "APPIUM_WEB_PYTHON_TEST_SPEC", "APPIUM_WEB_NODE_TEST_SPEC", "APPIUM_WEB_RUBY_TEST_SPEC", "INSTRUMENTATION_TEST_SPEC", "XCTEST_UI_TEST_SPEC"] | _String
    """The upload's type."""
    content_type: _String | None = None
    """The upload's content type (for example, application/octet-stream)."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the upload."""
    @property
    def category(self) -> _Intrinsic:
        """The upload's category."""
    @property
    def created(self) -> _Intrinsic:
        """When the upload was created."""
    @property
    def status(self) -> _Intrinsic:
        """The upload's status."""

@_declaration
class VPCEConfiguration(_SchemaResource):
    """Resource Type definition for a Device Farm VPCE Configuration."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    service_dns_name: _String
    vpce_configuration_name: _String
    vpce_service_name: _String
    tags: _Sequence[VPCEConfiguration.Tag | _Document] | _Intrinsic | None = None
    vpce_configuration_description: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
