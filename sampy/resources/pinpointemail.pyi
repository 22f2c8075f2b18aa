"""AWS::PinpointEmail. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ConfigurationSet(_SchemaResource):
    """Resource Type definition for AWS::PinpointEmail::ConfigurationSet."""
    @_declaration
    class DeliveryOptions(_SchemaPropertyType):
        sending_pool_name: _String | None = None
    @_declaration
    class ReputationOptions(_SchemaPropertyType):
        reputation_metrics_enabled: _Boolean | None = None
    @_declaration
    class SendingOptions(_SchemaPropertyType):
        sending_enabled: _Boolean | None = None
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class TrackingOptions(_SchemaPropertyType):
        custom_redirect_domain: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    delivery_options: ConfigurationSet.DeliveryOptions | _Document | None = None
    reputation_options: ConfigurationSet.ReputationOptions | _Document | None = None
    sending_options: ConfigurationSet.SendingOptions | _Document | None = None
    tags: _Sequence[ConfigurationSet.Tags | _Document] | _Intrinsic | None = None
    tracking_options: ConfigurationSet.TrackingOptions | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ConfigurationSetEventDestination(_SchemaResource):
    """Resource Type definition for AWS::PinpointEmail::ConfigurationSetEventDestination."""
    @_declaration
    class CloudWatchDestination(_SchemaPropertyType):
        dimension_configurations: _Sequence[ConfigurationSetEventDestination.DimensionConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class DimensionConfiguration(_SchemaPropertyType):
        default_dimension_value: _String
        dimension_name: _String
        dimension_value_source: _String
    @_declaration
    class EventDestination(_SchemaPropertyType):
        matching_event_types: _Sequence[_String] | _Intrinsic
        cloud_watch_destination: ConfigurationSetEventDestination.CloudWatchDestination | _Document | None = None
        enabled: _Boolean | None = None
        kinesis_firehose_destination: ConfigurationSetEventDestination.KinesisFirehoseDestination | _Document | None = None
        pinpoint_destination: ConfigurationSetEventDestination.PinpointDestination | _Document | None = None
        sns_destination: ConfigurationSetEventDestination.SnsDestination | _Document | None = None
    @_declaration
    class KinesisFirehoseDestination(_SchemaPropertyType):
        delivery_stream_arn: _String
        iam_role_arn: _String
    @_declaration
    class PinpointDestination(_SchemaPropertyType):
        application_arn: _String | None = None
    @_declaration
    class SnsDestination(_SchemaPropertyType):
        topic_arn: _String
    TYPE: _ClassVar[str]
    configuration_set_name: _String
    event_destination_name: _String
    event_destination: ConfigurationSetEventDestination.EventDestination | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class DedicatedIpPool(_SchemaResource):
    """Resource Type definition for AWS::PinpointEmail::DedicatedIpPool."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    pool_name: _String | None = None
    tags: _Sequence[DedicatedIpPool.Tags | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Identity(_SchemaResource):
    """Resource Type definition for AWS::PinpointEmail::Identity."""
    @_declaration
    class MailFromAttributes(_SchemaPropertyType):
        behavior_on_mx_failure: _String | None = None
        mail_from_domain: _String | None = None
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    dkim_signing_enabled: _Boolean | None = None
    feedback_forwarding_enabled: _Boolean | None = None
    mail_from_attributes: Identity.MailFromAttributes | _Document | None = None
    tags: _Sequence[Identity.Tags | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def identity_dns_record_name1(self) -> _Intrinsic: ...
    @property
    def identity_dns_record_name2(self) -> _Intrinsic: ...
    @property
    def identity_dns_record_name3(self) -> _Intrinsic: ...
    @property
    def identity_dns_record_value1(self) -> _Intrinsic: ...
    @property
    def identity_dns_record_value2(self) -> _Intrinsic: ...
    @property
    def identity_dns_record_value3(self) -> _Intrinsic: ...
