"""AWS::IoTAnalytics. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Channel(_SchemaResource):
    """Resource Type definition for AWS::IoTAnalytics::Channel."""
    @_declaration
    class ChannelStorage(_SchemaPropertyType):
        customer_managed_s3: Channel.CustomerManagedS3 | _Document | None = None
        service_managed_s3: _Document | _String | None = None
    @_declaration
    class CustomerManagedS3(_SchemaPropertyType):
        bucket: _String
        role_arn: _String
        key_prefix: _String | None = None
    @_declaration
    class RetentionPeriod(_SchemaPropertyType):
        number_of_days: _Integer | None = None
        unlimited: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    channel_name: _String | None = None
    channel_storage: Channel.ChannelStorage | _Document | None = None
    retention_period: Channel.RetentionPeriod | _Document | None = None
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Dataset(_SchemaResource):
    """Resource Type definition for AWS::IoTAnalytics::Dataset."""
    @_declaration
    class Action(_SchemaPropertyType):
        action_name: _String
        container_action: Dataset.ContainerAction | _Document | None = None
        query_action: Dataset.QueryAction | _Document | None = None
    @_declaration
    class ContainerAction(_SchemaPropertyType):
        execution_role_arn: _String
        image: _String
        resource_configuration: Dataset.ResourceConfiguration | _Document
        variables: _Sequence[Dataset.Variable | _Document] | _Intrinsic | None = None
    @_declaration
    class DatasetContentDeliveryRule(_SchemaPropertyType):
        destination: Dataset.DatasetContentDeliveryRuleDestination | _Document
        entry_name: _String | None = None
    @_declaration
    class DatasetContentDeliveryRuleDestination(_SchemaPropertyType):
        iot_events_destination_configuration: Dataset.IotEventsDestinationConfiguration | _Document | None = None
        s3_destination_configuration: Dataset.S3DestinationConfiguration | _Document | None = None
    @_declaration
    class DatasetContentVersionValue(_SchemaPropertyType):
        dataset_name: _String
    @_declaration
    class DeltaTime(_SchemaPropertyType):
        offset_seconds: _Integer
        time_expression: _String
    @_declaration
    class DeltaTimeSessionWindowConfiguration(_SchemaPropertyType):
        timeout_in_minutes: _Integer
    @_declaration
    class Filter(_SchemaPropertyType):
        delta_time: Dataset.DeltaTime | _Document | None = None
    @_declaration
    class GlueConfiguration(_SchemaPropertyType):
        database_name: _String
        table_name: _String
    @_declaration
    class IotEventsDestinationConfiguration(_SchemaPropertyType):
        input_name: _String
        role_arn: _String
    @_declaration
    class LateDataRule(_SchemaPropertyType):
        rule_configuration: Dataset.LateDataRuleConfiguration | _Document
        rule_name: _String | None = None
    @_declaration
    class LateDataRuleConfiguration(_SchemaPropertyType):
        delta_time_session_window_configuration: Dataset.DeltaTimeSessionWindowConfiguration | _Document | None = None
    @_declaration
    class OutputFileUriValue(_SchemaPropertyType):
        file_name: _String
    @_declaration
    class QueryAction(_SchemaPropertyType):
        sql_query: _String
        filters: _Sequence[Dataset.Filter | _Document] | _Intrinsic | None = None
    @_declaration
    class ResourceConfiguration(_SchemaPropertyType):
        compute_type: _Literal["ACU_1", "ACU_2"] | _String
        volume_size_in_gb: _Integer
    @_declaration
    class RetentionPeriod(_SchemaPropertyType):
        number_of_days: _Integer | None = None
        unlimited: _Boolean | None = None
    @_declaration
    class S3DestinationConfiguration(_SchemaPropertyType):
        bucket: _String
        key: _String
        role_arn: _String
        glue_configuration: Dataset.GlueConfiguration | _Document | None = None
    @_declaration
    class Schedule(_SchemaPropertyType):
        schedule_expression: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Trigger(_SchemaPropertyType):
        schedule: Dataset.Schedule | _Document | None = None
        triggering_dataset: Dataset.TriggeringDataset | _Document | None = None
    @_declaration
    class TriggeringDataset(_SchemaPropertyType):
        dataset_name: _String
    @_declaration
    class Variable(_SchemaPropertyType):
        variable_name: _String
        dataset_content_version_value: Dataset.DatasetContentVersionValue | _Document | None = None
        double_value: _Number | None = None
        output_file_uri_value: Dataset.OutputFileUriValue | _Document | None = None
        string_value: _String | None = None
    @_declaration
    class VersioningConfiguration(_SchemaPropertyType):
        max_versions: _Integer | None = None
        unlimited: _Boolean | None = None
    TYPE: _ClassVar[str]
    actions: _Sequence[Dataset.Action | _Document] | _Intrinsic
    content_delivery_rules: _Sequence[Dataset.DatasetContentDeliveryRule | _Document] | _Intrinsic | None = None
    dataset_name: _String | None = None
    late_data_rules: _Sequence[Dataset.LateDataRule | _Document] | _Intrinsic | None = None
    retention_period: Dataset.RetentionPeriod | _Document | None = None
    tags: _Sequence[Dataset.Tag | _Document] | _Intrinsic | None = None
    triggers: _Sequence[Dataset.Trigger | _Document] | _Intrinsic | None = None
    versioning_configuration: Dataset.VersioningConfiguration | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Datastore(_SchemaResource):
    """Resource Type definition for AWS::IoTAnalytics::Datastore."""
    @_declaration
    class Column(_SchemaPropertyType):
        name: _String
        type: _String
    @_declaration
    class CustomerManagedS3(_SchemaPropertyType):
        bucket: _String
        role_arn: _String
        key_prefix: _String | None = None
    @_declaration
    class CustomerManagedS3Storage(_SchemaPropertyType):
        bucket: _String
        key_prefix: _String | None = None
    @_declaration
    class DatastorePartition(_SchemaPropertyType):
        partition: Datastore.Partition | _Document | None = None
        timestamp_partition: Datastore.TimestampPartition | _Document | None = None
    @_declaration
    class DatastorePartitions(_SchemaPropertyType):
        partitions: _Sequence[Datastore.DatastorePartition | _Document] | _Intrinsic | None = None
    @_declaration
    class DatastoreStorage(_SchemaPropertyType):
        customer_managed_s3: Datastore.CustomerManagedS3 | _Document | None = None
        iot_site_wise_multi_layer_storage: Datastore.IotSiteWiseMultiLayerStorage | _Document | None = None
        service_managed_s3: _Document | _String | None = None
    @_declaration
    class FileFormatConfiguration(_SchemaPropertyType):
        json_configuration: _Document | _String | None = None
        parquet_configuration: Datastore.ParquetConfiguration | _Document | None = None
    @_declaration
    class IotSiteWiseMultiLayerStorage(_SchemaPropertyType):
        customer_managed_s3_storage: Datastore.CustomerManagedS3Storage | _Document | None = None
    @_declaration
    class ParquetConfiguration(_SchemaPropertyType):
        schema_definition: Datastore.SchemaDefinition | _Document | None = None
    @_declaration
    class Partition(_SchemaPropertyType):
        attribute_name: _String
    @_declaration
    class RetentionPeriod(_SchemaPropertyType):
        number_of_days: _Integer | None = None
        unlimited: _Boolean | None = None
    @_declaration
    class SchemaDefinition(_SchemaPropertyType):
        columns: _Sequence[Datastore.Column | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TimestampPartition(_SchemaPropertyType):
        attribute_name: _String
        timestamp_format: _String | None = None
    TYPE: _ClassVar[str]
    datastore_name: _String | None = None
    datastore_partitions: Datastore.DatastorePartitions | _Document | None = None
    datastore_storage: Datastore.DatastoreStorage | _Document | None = None
    file_format_configuration: Datastore.FileFormatConfiguration | _Document | None = None
    retention_period: Datastore.RetentionPeriod | _Document | None = None
    tags: _Sequence[Datastore.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Pipeline(_SchemaResource):
    """Resource Type definition for AWS::IoTAnalytics::Pipeline."""
    @_declaration
    class Activity(_SchemaPropertyType):
        add_attributes: Pipeline.AddAttributes | _Document | None = None
        channel: Pipeline.Channel | _Document | None = None
        datastore: Pipeline.Datastore | _Document | None = None
        device_registry_enrich: Pipeline.DeviceRegistryEnrich | _Document | None = None
        device_shadow_enrich: Pipeline.DeviceShadowEnrich | _Document | None = None
        filter: Pipeline.Filter | _Document | None = None
        lambda_: Pipeline.Lambda | _Document | None = None
        math: Pipeline.Math | _Document | None = None
        remove_attributes: Pipeline.RemoveAttributes | _Document | None = None
        select_attributes: Pipeline.SelectAttributes | _Document | None = None
    @_declaration
    class AddAttributes(_SchemaPropertyType):
        attributes: _Mapping[str, _String] | _Intrinsic
        name: _String
        next: _String | None = None
    @_declaration
    class Channel(_SchemaPropertyType):
        channel_name: _String
        name: _String
        next: _String | None = None
    @_declaration
    class Datastore(_SchemaPropertyType):
        datastore_name: _String
        name: _String
    @_declaration
    class DeviceRegistryEnrich(_SchemaPropertyType):
        attribute: _String
        name: _String
        role_arn: _String
        thing_name: _String
        next: _String | None = None
    @_declaration
    class DeviceShadowEnrich(_SchemaPropertyType):
        attribute: _String
        name: _String
        role_arn: _String
        thing_name: _String
        next: _String | None = None
    @_declaration
    class Filter(_SchemaPropertyType):
        filter: _String
        name: _String
        next: _String | None = None
    @_declaration
    class Lambda(_SchemaPropertyType):
        batch_size: _Integer
        lambda_name: _String
        name: _String
        next: _String | None = None
    @_declaration
    class Math(_SchemaPropertyType):
        attribute: _String
        math: _String
        name: _String
        next: _String | None = None
    @_declaration
    class RemoveAttributes(_SchemaPropertyType):
        attributes: _Sequence[_String] | _Intrinsic
        name: _String
        next: _String | None = None
    @_declaration
    class SelectAttributes(_SchemaPropertyType):
        attributes: _Sequence[_String] | _Intrinsic
        name: _String
        next: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    pipeline_activities: _Sequence[Pipeline.Activity | _Document] | _Intrinsic
    pipeline_name: _String | None = None
    tags: _Sequence[Pipeline.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...
