"""AWS::WorkSpacesThinClient. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Environment(_SchemaResource):
    """Resource type definition for AWS::WorkSpacesThinClient::Environment."""
    @_declaration
    class MaintenanceWindow(_SchemaPropertyType):
        type: _Literal["SYSTEM", "CUSTOM"] | _String
        """The type of maintenance window."""
        apply_time_of: _Literal["UTC", "DEVICE"] | _String | None = None
        """The desired time zone maintenance window."""
        days_of_the_week: _Sequence[_Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | _String] | _Intrinsic | None = None
        """The date of maintenance window."""
        end_time_hour: _Integer | None = None
        """The hour end time of maintenance window."""
        end_time_minute: _Integer | None = None
        """The minute end time of maintenance window."""
        start_time_hour: _Integer | None = None
        """The hour start time of maintenance window."""
        start_time_minute: _Integer | None = None
        """The minute start time of maintenance window."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    desktop_arn: _String
    """The Amazon Resource Name (ARN) of the desktop to stream from Amazon WorkSpaces, WorkSpaces Web, or AppStream
    2.0.
    """
    desired_software_set_id: _String | None = None
    """The ID of the software set to apply."""
    desktop_endpoint: _String | None = None
    """The URL for the identity provider login (only for environments that use AppStream 2.0)."""
    device_creation_tags: _Sequence[Environment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the newly created devices for this environment."""
    kms_key_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the AWS Key Management Service key used to encrypt the environment."""
    maintenance_window: Environment.MaintenanceWindow | _Document | None = None
    """A specification for a time window to apply software updates."""
    name: _String | None = None
    """The name of the environment."""
    software_set_update_mode: _Literal["USE_LATEST", "USE_DESIRED"] | _String | None = None
    """An option to define which software updates to apply."""
    software_set_update_schedule: _Literal["USE_MAINTENANCE_WINDOW", "APPLY_IMMEDIATELY"] | _String | None = None
    """An option to define if software updates should be applied within a maintenance window."""
    tags: _Sequence[Environment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def activation_code(self) -> _Intrinsic:
        """Activation code for devices associated with environment."""
    @property
    def arn(self) -> _Intrinsic:
        """The environment ARN."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp in unix epoch format when environment was created."""
    @property
    def desktop_type(self) -> _Intrinsic:
        """The type of VDI."""
    @property
    def id(self) -> _Intrinsic:
        """Unique identifier of the environment."""
    @property
    def pending_software_set_id(self) -> _Intrinsic:
        """The ID of the software set that is pending to be installed."""
    @property
    def pending_software_set_version(self) -> _Intrinsic:
        """The version of the software set that is pending to be installed."""
    @property
    def registered_devices_count(self) -> _Intrinsic:
        """Number of devices registered to the environment."""
    @property
    def software_set_compliance_status(self) -> _Intrinsic:
        """Describes if the software currently installed on all devices in the environment is a supported version.
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp in unix epoch format when environment was last updated."""
