"""AWS::InternetMonitor. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Monitor(_SchemaResource):
    """Represents a monitor, which defines the monitoring boundaries for measurements that Internet Monitor
    publishes information about for an application.
    """
    @_declaration
    class HealthEventsConfig(_SchemaPropertyType):
        availability_local_health_events_config: Monitor.LocalHealthEventsConfig | _Document | None = None
        availability_score_threshold: _Number | None = None
        performance_local_health_events_config: Monitor.LocalHealthEventsConfig | _Document | None = None
        performance_score_threshold: _Number | None = None
    @_declaration
    class InternetMeasurementsLogDelivery(_SchemaPropertyType):
        s3_config: Monitor.S3Config | _Document | None = None
    @_declaration
    class LocalHealthEventsConfig(_SchemaPropertyType):
        health_score_threshold: _Number | None = None
        min_traffic_impact: _Number | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class S3Config(_SchemaPropertyType):
        bucket_name: _String | None = None
        bucket_prefix: _String | None = None
        log_delivery_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of
        a key and an optional value, both of which you define.
        """
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    monitor_name: _String
    health_events_config: Monitor.HealthEventsConfig | _Document | None = None
    include_linked_accounts: _Boolean | None = None
    internet_measurements_log_delivery: Monitor.InternetMeasurementsLogDelivery | _Document | None = None
    linked_account_id: _String | None = None
    max_city_networks_to_monitor: _Integer | None = None
    resources: _Sequence[_String] | _Intrinsic | None = None
    resources_to_add: _Sequence[_String] | _Intrinsic | None = None
    resources_to_remove: _Sequence[_String] | _Intrinsic | None = None
    status: _Literal["PENDING", "ACTIVE", "INACTIVE", "ERROR"] | _String | None = None
    tags: _Sequence[Monitor.Tag | _Document] | _Intrinsic | None = None
    traffic_percentage_to_monitor: _Integer | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The date value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ssZ)."""
    @property
    def modified_at(self) -> _Intrinsic:
        """The date value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ssZ)."""
    @property
    def monitor_arn(self) -> _Intrinsic: ...
    @property
    def processing_status(self) -> _Intrinsic: ...
    @property
    def processing_status_info(self) -> _Intrinsic: ...
