"""AWS::IoTFleetWise. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Campaign(_SchemaResource):
    """Definition of AWS::IoTFleetWise::Campaign Resource Type."""
    @_declaration
    class CollectionScheme(_SchemaPropertyType):
        condition_based_collection_scheme: Campaign.ConditionBasedCollectionScheme | _Document | None = None
        time_based_collection_scheme: Campaign.TimeBasedCollectionScheme | _Document | None = None
    @_declaration
    class ConditionBasedCollectionScheme(_SchemaPropertyType):
        expression: _String
        condition_language_version: _Integer | None = None
        minimum_trigger_interval_ms: _Number | None = None
        trigger_mode: _Literal["ALWAYS", "RISING_EDGE"] | _String | None = None
    @_declaration
    class ConditionBasedSignalFetchConfig(_SchemaPropertyType):
        condition_expression: _String
        trigger_mode: _Literal["ALWAYS", "RISING_EDGE"] | _String
    @_declaration
    class DataDestinationConfig(_SchemaPropertyType):
        mqtt_topic_config: Campaign.MqttTopicConfig | _Document | None = None
        s3_config: Campaign.S3Config | _Document | None = None
        timestream_config: Campaign.TimestreamConfig | _Document | None = None
    @_declaration
    class DataPartition(_SchemaPropertyType):
        id: _String
        storage_options: Campaign.DataPartitionStorageOptions | _Document
        upload_options: Campaign.DataPartitionUploadOptions | _Document | None = None
    @_declaration
    class DataPartitionStorageOptions(_SchemaPropertyType):
        maximum_size: Campaign.StorageMaximumSize | _Document
        minimum_time_to_live: Campaign.StorageMinimumTimeToLive | _Document
        storage_location: _String
    @_declaration
    class DataPartitionUploadOptions(_SchemaPropertyType):
        expression: _String
        condition_language_version: _Integer | None = None
    @_declaration
    class MqttTopicConfig(_SchemaPropertyType):
        execution_role_arn: _String
        mqtt_topic_arn: _String
    @_declaration
    class S3Config(_SchemaPropertyType):
        bucket_arn: _String
        data_format: _Literal["JSON", "PARQUET"] | _String | None = None
        prefix: _String | None = None
        storage_compression_format: _Literal["NONE", "GZIP"] | _String | None = None
    @_declaration
    class SignalFetchConfig(_SchemaPropertyType):
        condition_based: Campaign.ConditionBasedSignalFetchConfig | _Document | None = None
        time_based: Campaign.TimeBasedSignalFetchConfig | _Document | None = None
    @_declaration
    class SignalFetchInformation(_SchemaPropertyType):
        actions: _Sequence[_String] | _Intrinsic
        fully_qualified_name: _String
        signal_fetch_config: Campaign.SignalFetchConfig | _Document
        condition_language_version: _Number | None = None
    @_declaration
    class SignalInformation(_SchemaPropertyType):
        name: _String
        data_partition_id: _String | None = None
        max_sample_count: _Number | None = None
        minimum_sampling_interval_ms: _Number | None = None
    @_declaration
    class StorageMaximumSize(_SchemaPropertyType):
        unit: _Literal["MB", "GB", "TB"] | _String
        value: _Integer
    @_declaration
    class StorageMinimumTimeToLive(_SchemaPropertyType):
        unit: _Literal["HOURS", "DAYS", "WEEKS"] | _String
        value: _Integer
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TimeBasedCollectionScheme(_SchemaPropertyType):
        period_ms: _Number
    @_declaration
    class TimeBasedSignalFetchConfig(_SchemaPropertyType):
        execution_frequency_ms: _Number
    @_declaration
    class TimePeriod(_SchemaPropertyType):
        unit: _Literal["MILLISECOND", "SECOND", "MINUTE", "HOUR"] | _String
        value: _Number
    @_declaration
    class TimestreamConfig(_SchemaPropertyType):
        execution_role_arn: _String
        timestream_table_arn: _String
    TYPE: _ClassVar[str]
    collection_scheme: Campaign.CollectionScheme | _Document
    name: _String
    signal_catalog_arn: _String
    target_arn: _String
    action: _Literal["APPROVE", "SUSPEND", "RESUME", "UPDATE"] | _String | None = None
    compression: _Literal["OFF", "SNAPPY"] | _String | None = None
    data_destination_configs: _Sequence[Campaign.DataDestinationConfig | _Document] | _Intrinsic | None = None
    data_extra_dimensions: _Sequence[_String] | _Intrinsic | None = None
    data_partitions: _Sequence[Campaign.DataPartition | _Document] | _Intrinsic | None = None
    description: _String | None = None
    diagnostics_mode: _Literal["OFF", "SEND_ACTIVE_DTCS"] | _String | None = None
    expiry_time: _String | None = None
    post_trigger_collection_duration: _Number | None = None
    priority: _Integer | None = None
    signals_to_collect: _Sequence[Campaign.SignalInformation | _Document] | _Intrinsic | None = None
    signals_to_fetch: _Sequence[Campaign.SignalFetchInformation | _Document] | _Intrinsic | None = None
    spooling_mode: _Literal["OFF", "TO_DISK"] | _String | None = None
    start_time: _String | None = None
    tags: _Sequence[Campaign.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_modification_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class DecoderManifest(_SchemaResource):
    """Definition of AWS::IoTFleetWise::DecoderManifest Resource Type."""
    @_declaration
    class CanInterface(_SchemaPropertyType):
        name: _String
        protocol_name: _String | None = None
        protocol_version: _String | None = None
    @_declaration
    class CanNetworkInterface(_SchemaPropertyType):
        can_interface: DecoderManifest.CanInterface | _Document
        interface_id: _String
        type: _Literal["CAN_INTERFACE"] | _String
    @_declaration
    class CanSignal(_SchemaPropertyType):
        factor: _Number | _String
        is_big_endian: _Boolean | _String
        is_signed: _Boolean | _String
        length: _Integer | _String
        message_id: _Integer | _String
        offset: _Number | _String
        start_bit: _Integer | _String
        name: _String | None = None
        signal_value_type: _Literal["INTEGER", "FLOATING_POINT"] | _String | None = None
    @_declaration
    class CanSignalDecoder(_SchemaPropertyType):
        can_signal: DecoderManifest.CanSignal | _Document
        fully_qualified_name: _String
        interface_id: _String
        type: _Literal["CAN_SIGNAL"] | _String
    @_declaration
    class CustomDecodingInterface(_SchemaPropertyType):
        name: _String
    @_declaration
    class CustomDecodingNetworkInterface(_SchemaPropertyType):
        custom_decoding_interface: DecoderManifest.CustomDecodingInterface | _Document
        interface_id: _String
        type: _Literal["CUSTOM_DECODING_INTERFACE"] | _String
    @_declaration
    class CustomDecodingSignal(_SchemaPropertyType):
        id: _String
    @_declaration
    class CustomDecodingSignalDecoder(_SchemaPropertyType):
        custom_decoding_signal: DecoderManifest.CustomDecodingSignal | _Document
        fully_qualified_name: _String
        interface_id: _String
        type: _Literal["CUSTOM_DECODING_SIGNAL"] | _String
    @_declaration
    class ObdInterface(_SchemaPropertyType):
        name: _String
        request_message_id: _Integer | _String
        dtc_request_interval_seconds: _Integer | _String | None = None
        has_transmission_ecu: _Boolean | _String | None = None
        obd_standard: _String | None = None
        pid_request_interval_seconds: _Integer | _String | None = None
        use_extended_ids: _Boolean | _String | None = None
    @_declaration
    class ObdNetworkInterface(_SchemaPropertyType):
        interface_id: _String
        obd_interface: DecoderManifest.ObdInterface | _Document
        type: _Literal["OBD_INTERFACE"] | _String
    @_declaration
    class ObdSignal(_SchemaPropertyType):
        byte_length: _Integer | _String
        offset: _Number | _String
        pid: _Integer | _String
        pid_response_length: _Integer | _String
        scaling: _Number | _String
        service_mode: _Integer | _String
        start_byte: _Integer | _String
        bit_mask_length: _Integer | _String | None = None
        bit_right_shift: _Integer | _String | None = None
        is_signed: _Boolean | _String | None = None
        signal_value_type: _Literal["INTEGER", "FLOATING_POINT"] | _String | None = None
    @_declaration
    class ObdSignalDecoder(_SchemaPropertyType):
        fully_qualified_name: _String
        interface_id: _String
        obd_signal: DecoderManifest.ObdSignal | _Document
        type: _Literal["OBD_SIGNAL"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    model_manifest_arn: _String
    name: _String
    default_for_unmapped_signals: _Literal["CUSTOM_DECODING"] | _String | None = None
    description: _String | None = None
    network_interfaces: _Sequence[DecoderManifest.CanNetworkInterface | _Document | DecoderManifest.ObdNetworkInterface | DecoderManifest.CustomDecodingNetworkInterface] | _Intrinsic | None = None
    signal_decoders: _Sequence[DecoderManifest.CanSignalDecoder | _Document | DecoderManifest.ObdSignalDecoder | DecoderManifest.CustomDecodingSignalDecoder] | _Intrinsic | None = None
    status: _Literal["ACTIVE", "DRAFT"] | _String | None = None
    tags: _Sequence[DecoderManifest.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_modification_time(self) -> _Intrinsic: ...

@_declaration
class Fleet(_SchemaResource):
    """Definition of AWS::IoTFleetWise::Fleet Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    id: _String
    signal_catalog_arn: _String
    description: _String | None = None
    tags: _Sequence[Fleet.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_modification_time(self) -> _Intrinsic: ...

@_declaration
class ModelManifest(_SchemaResource):
    """Definition of AWS::IoTFleetWise::ModelManifest Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    signal_catalog_arn: _String
    description: _String | None = None
    nodes: _Sequence[_String] | _Intrinsic | None = None
    status: _Literal["ACTIVE", "DRAFT"] | _String | None = None
    tags: _Sequence[ModelManifest.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_modification_time(self) -> _Intrinsic: ...

@_declaration
class SignalCatalog(_SchemaResource):
    """Definition of AWS::IoTFleetWise::SignalCatalog Resource Type."""
    @_declaration
    class Actuator(_SchemaPropertyType):
        data_type: _Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"] | _String
        fully_qualified_name: _String
        allowed_values: _Sequence[_String] | _Intrinsic | None = None
        assigned_value: _String | None = None
        description: _String | None = None
        max: _Number | None = None
        min: _Number | None = None
        unit: _String | None = None
    @_declaration
    class Attribute(_SchemaPropertyType):
        data_type: _Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"] | _String
        fully_qualified_name: _String
        allowed_values: _Sequence[_String] | _Intrinsic | None = None
        assigned_value: _String | None = None
        default_value: _String | None = None
        description: _String | None = None
        max: _Number | None = None
        min: _Number | None = None
        unit: _String | None = None
    @_declaration
    class Branch(_SchemaPropertyType):
        fully_qualified_name: _String
        description: _String | None = None
    @_declaration
    class Node(_SchemaPropertyType):
        actuator: SignalCatalog.Actuator | _Document | None = None
        attribute: SignalCatalog.Attribute | _Document | None = None
        branch: SignalCatalog.Branch | _Document | None = None
        sensor: SignalCatalog.Sensor | _Document | None = None
    @_declaration
    class NodeCounts(_SchemaPropertyType):
        total_actuators: _Number | None = None
        total_attributes: _Number | None = None
        total_branches: _Number | None = None
        total_nodes: _Number | None = None
        total_sensors: _Number | None = None
    @_declaration
    class Sensor(_SchemaPropertyType):
        data_type: _Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"] | _String
        fully_qualified_name: _String
        allowed_values: _Sequence[_String] | _Intrinsic | None = None
        description: _String | None = None
        max: _Number | None = None
        min: _Number | None = None
        unit: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String | None = None
    name: _String | None = None
    node_counts: SignalCatalog.NodeCounts | _Document | None = None
    nodes: _Sequence[SignalCatalog.Node | _Document] | _Intrinsic | None = None
    tags: _Sequence[SignalCatalog.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_modification_time(self) -> _Intrinsic: ...
    @property
    def node_counts_total_actuators(self) -> _Intrinsic: ...
    @property
    def node_counts_total_attributes(self) -> _Intrinsic: ...
    @property
    def node_counts_total_branches(self) -> _Intrinsic: ...
    @property
    def node_counts_total_nodes(self) -> _Intrinsic: ...
    @property
    def node_counts_total_sensors(self) -> _Intrinsic: ...

@_declaration
class StateTemplate(_SchemaResource):
    """Definition of AWS::IoTFleetWise::StateTemplate Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    signal_catalog_arn: _String
    state_template_properties: _Sequence[_String] | _Intrinsic
    data_extra_dimensions: _Sequence[_String] | _Intrinsic | None = None
    description: _String | None = None
    metadata_extra_dimensions: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[StateTemplate.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def last_modification_time(self) -> _Intrinsic: ...

@_declaration
class Vehicle(_SchemaResource):
    """Definition of AWS::IoTFleetWise::Vehicle Resource Type."""
    @_declaration
    class PeriodicStateTemplateUpdateStrategy(_SchemaPropertyType):
        state_template_update_rate: Vehicle.TimePeriod | _Document
    @_declaration
    class StateTemplateAssociation(_SchemaPropertyType):
        identifier: _String
        state_template_update_strategy: Vehicle.StateTemplateUpdateStrategy | _Document
    @_declaration
    class StateTemplateUpdateStrategy(_SchemaPropertyType):
        on_change: _Document | None = None
        periodic: Vehicle.PeriodicStateTemplateUpdateStrategy | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TimePeriod(_SchemaPropertyType):
        unit: _Literal["MILLISECOND", "SECOND", "MINUTE", "HOUR"] | _String
        value: _Number
    TYPE: _ClassVar[str]
    decoder_manifest_arn: _String
    model_manifest_arn: _String
    name: _String
    association_behavior: _Literal["CreateIotThing", "ValidateIotThingExists"] | _String | None = None
    attributes: _Mapping[str, _String] | _Intrinsic | None = None
    state_templates: _Sequence[Vehicle.StateTemplateAssociation | _Document] | _Intrinsic | None = None
    tags: _Sequence[Vehicle.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_modification_time(self) -> _Intrinsic: ...
