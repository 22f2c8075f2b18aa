"""AWS::CodeGuruProfiler. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ProfilingGroup(_SchemaResource):
    """This resource schema represents the Profiling Group resource in the Amazon CodeGuru Profiler service."""
    @_declaration
    class AgentPermissions(_SchemaPropertyType):
        """The agent permissions attached to this profiling group."""
        principals: _Sequence[_String] | _Intrinsic
        """The principals for the agent permissions."""
    @_declaration
    class Channel(_SchemaPropertyType):
        """Notification medium for users to get alerted for events that occur in application profile. We support SNS
        topic as a notification channel.
        """
        channel_uri: _String
        channel_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. The allowed characters across services are: letters, numbers, and spaces
        representable in UTF-8, and the following characters: + - = . _ : / @.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. The allowed
        characters across services are: letters, numbers, and spaces representable in UTF-8, and the following
        characters: + - = . _ : / @.
        """
    TYPE: _ClassVar[str]
    profiling_group_name: _String
    """The name of the profiling group."""
    agent_permissions: ProfilingGroup.AgentPermissions | _Document | None = None
    anomaly_detection_notification_configuration: _Sequence[ProfilingGroup.Channel | _Document] | _Intrinsic | None = None
    """Configuration for Notification Channels for Anomaly Detection feature in CodeGuru Profiler which enables
    customers to detect anomalies in the application profile for those methods that represent the highest proportion
    of CPU time or latency.
    """
    compute_platform: _Literal["Default", "AWSLambda"] | _String | None = None
    """The compute platform of the profiling group."""
    tags: _Sequence[ProfilingGroup.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with a profiling group."""
    @property
    def arn(self) -> _Intrinsic: ...
