"""AWS::KinesisFirehose. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.messages import DeliveryStreamGrants as _DeliveryStreamGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class DeliveryStream(_DeliveryStreamGrants, _SchemaResource):
    """Resource Type definition for AWS::KinesisFirehose::DeliveryStream."""
    @_declaration
    class AmazonOpenSearchServerlessBufferingHints(_SchemaPropertyType):
        interval_in_seconds: _Integer | None = None
        size_in_m_bs: _Integer | None = None
    @_declaration
    class AmazonOpenSearchServerlessDestinationConfiguration(_SchemaPropertyType):
        index_name: _String
        role_arn: _String
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        buffering_hints: DeliveryStream.AmazonOpenSearchServerlessBufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        collection_endpoint: _String | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        retry_options: DeliveryStream.AmazonOpenSearchServerlessRetryOptions | _Document | None = None
        s3_backup_mode: _Literal["FailedDocumentsOnly", "AllDocuments"] | _String | None = None
        vpc_configuration: DeliveryStream.VpcConfiguration | _Document | None = None
    @_declaration
    class AmazonOpenSearchServerlessRetryOptions(_SchemaPropertyType):
        duration_in_seconds: _Integer | None = None
    @_declaration
    class AmazonopensearchserviceBufferingHints(_SchemaPropertyType):
        interval_in_seconds: _Integer | None = None
        size_in_m_bs: _Integer | None = None
    @_declaration
    class AmazonopensearchserviceDestinationConfiguration(_SchemaPropertyType):
        index_name: _String
        role_arn: _String
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        buffering_hints: DeliveryStream.AmazonopensearchserviceBufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        cluster_endpoint: _String | None = None
        document_id_options: DeliveryStream.DocumentIdOptions | _Document | None = None
        domain_arn: _String | None = None
        index_rotation_period: _Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] | _String | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        retry_options: DeliveryStream.AmazonopensearchserviceRetryOptions | _Document | None = None
        s3_backup_mode: _Literal["FailedDocumentsOnly", "AllDocuments"] | _String | None = None
        type_name: _String | None = None
        vpc_configuration: DeliveryStream.VpcConfiguration | _Document | None = None
    @_declaration
    class AmazonopensearchserviceRetryOptions(_SchemaPropertyType):
        duration_in_seconds: _Integer | None = None
    @_declaration
    class AuthenticationConfiguration(_SchemaPropertyType):
        connectivity: _Literal["PUBLIC", "PRIVATE"] | _String
        role_arn: _String
    @_declaration
    class BufferingHints(_SchemaPropertyType):
        interval_in_seconds: _Integer | None = None
        size_in_m_bs: _Integer | None = None
    @_declaration
    class CatalogConfiguration(_SchemaPropertyType):
        catalog_arn: _String | None = None
        warehouse_location: _String | None = None
    @_declaration
    class CloudWatchLoggingOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        log_group_name: _String | None = None
        log_stream_name: _String | None = None
    @_declaration
    class CopyCommand(_SchemaPropertyType):
        data_table_name: _String
        copy_options: _String | None = None
        data_table_columns: _String | None = None
    @_declaration
    class DataFormatConversionConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        input_format_configuration: DeliveryStream.InputFormatConfiguration | _Document | None = None
        output_format_configuration: DeliveryStream.OutputFormatConfiguration | _Document | None = None
        schema_configuration: DeliveryStream.SchemaConfiguration | _Document | None = None
    @_declaration
    class DatabaseColumns(_SchemaPropertyType):
        exclude: _Sequence[_String] | _Intrinsic | None = None
        include: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DatabaseSourceAuthenticationConfiguration(_SchemaPropertyType):
        secrets_manager_configuration: DeliveryStream.SecretsManagerConfiguration | _Document
    @_declaration
    class DatabaseSourceConfiguration(_SchemaPropertyType):
        database_source_authentication_configuration: DeliveryStream.DatabaseSourceAuthenticationConfiguration | _Document
        database_source_vpc_configuration: DeliveryStream.DatabaseSourceVPCConfiguration | _Document
        databases: DeliveryStream.Databases | _Document
        endpoint: _String
        port: _Integer
        snapshot_watermark_table: _String
        tables: DeliveryStream.DatabaseTables | _Document
        type: _Literal["MySQL", "PostgreSQL"] | _String
        columns: DeliveryStream.DatabaseColumns | _Document | None = None
        digest: _String | None = None
        public_certificate: _String | None = None
        ssl_mode: _Literal["Disabled", "Enabled"] | _String | None = None
        surrogate_keys: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DatabaseSourceVPCConfiguration(_SchemaPropertyType):
        vpc_endpoint_service_name: _String
    @_declaration
    class DatabaseTables(_SchemaPropertyType):
        exclude: _Sequence[_String] | _Intrinsic | None = None
        include: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Databases(_SchemaPropertyType):
        exclude: _Sequence[_String] | _Intrinsic | None = None
        include: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DeliveryStreamEncryptionConfigurationInput(_SchemaPropertyType):
        key_type: _Literal["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"] | _String
        key_arn: _String | None = None
    @_declaration
    class Deserializer(_SchemaPropertyType):
        hive_json_ser_de: DeliveryStream.HiveJsonSerDe | _Document | None = None
        open_x_json_ser_de: DeliveryStream.OpenXJsonSerDe | _Document | None = None
    @_declaration
    class DestinationTableConfiguration(_SchemaPropertyType):
        destination_database_name: _String
        destination_table_name: _String
        partition_spec: DeliveryStream.DestinationTableConfigurationPartitionSpec | _Document | None = None
        s3_error_output_prefix: _String | None = None
        unique_keys: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DestinationTableConfigurationPartitionSpec(_SchemaPropertyType):
        identity: _Sequence[DeliveryStream.PartitionField | _Document] | _Intrinsic | None = None
    @_declaration
    class DirectPutSourceConfiguration(_SchemaPropertyType):
        throughput_hint_in_m_bs: _Integer | None = None
    @_declaration
    class DocumentIdOptions(_SchemaPropertyType):
        default_document_id_format: _Literal["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"] | _String
    @_declaration
    class DynamicPartitioningConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        retry_options: DeliveryStream.RetryOptions | _Document | None = None
    @_declaration
    class ElasticsearchBufferingHints(_SchemaPropertyType):
        interval_in_seconds: _Integer | None = None
        size_in_m_bs: _Integer | None = None
    @_declaration
    class ElasticsearchDestinationConfiguration(_SchemaPropertyType):
        index_name: _String
        role_arn: _String
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        buffering_hints: DeliveryStream.ElasticsearchBufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        cluster_endpoint: _String | None = None
        document_id_options: DeliveryStream.DocumentIdOptions | _Document | None = None
        domain_arn: _String | None = None
        index_rotation_period: _Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] | _String | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        retry_options: DeliveryStream.ElasticsearchRetryOptions | _Document | None = None
        s3_backup_mode: _Literal["FailedDocumentsOnly", "AllDocuments"] | _String | None = None
        type_name: _String | None = None
        vpc_configuration: DeliveryStream.VpcConfiguration | _Document | None = None
    @_declaration
    class ElasticsearchRetryOptions(_SchemaPropertyType):
        duration_in_seconds: _Integer | None = None
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        kms_encryption_config: DeliveryStream.KMSEncryptionConfig | _Document | None = None
        no_encryption_config: _Literal["NoEncryption"] | _String | None = None
    @_declaration
    class ExtendedS3DestinationConfiguration(_SchemaPropertyType):
        bucket_arn: _String
        role_arn: _String
        buffering_hints: DeliveryStream.BufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        compression_format: _Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"] | _String | None = None
        custom_time_zone: _String | None = None
        data_format_conversion_configuration: DeliveryStream.DataFormatConversionConfiguration | _Document | None = None
        dynamic_partitioning_configuration: DeliveryStream.DynamicPartitioningConfiguration | _Document | None = None
        encryption_configuration: DeliveryStream.EncryptionConfiguration | _Document | None = None
        error_output_prefix: _String | None = None
        file_extension: _String | None = None
        prefix: _String | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        s3_backup_configuration: DeliveryStream.S3DestinationConfiguration | _Document | None = None
        s3_backup_mode: _Literal["Disabled", "Enabled"] | _String | None = None
    @_declaration
    class HiveJsonSerDe(_SchemaPropertyType):
        timestamp_formats: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class HttpEndpointCommonAttribute(_SchemaPropertyType):
        attribute_name: _String
        attribute_value: _String
    @_declaration
    class HttpEndpointConfiguration(_SchemaPropertyType):
        url: _String
        access_key: _String | None = None
        name: _String | None = None
    @_declaration
    class HttpEndpointDestinationConfiguration(_SchemaPropertyType):
        endpoint_configuration: DeliveryStream.HttpEndpointConfiguration | _Document
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        buffering_hints: DeliveryStream.BufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        request_configuration: DeliveryStream.HttpEndpointRequestConfiguration | _Document | None = None
        retry_options: DeliveryStream.RetryOptions | _Document | None = None
        role_arn: _String | None = None
        s3_backup_mode: _Literal["AllData", "FailedDataOnly"] | _String | None = None
        secrets_manager_configuration: DeliveryStream.SecretsManagerConfiguration | _Document | None = None
    @_declaration
    class HttpEndpointRequestConfiguration(_SchemaPropertyType):
        common_attributes: _Sequence[DeliveryStream.HttpEndpointCommonAttribute | _Document] | _Intrinsic | None = None
        content_encoding: _Literal["NONE", "GZIP"] | _String | None = None
    @_declaration
    class IcebergDestinationConfiguration(_SchemaPropertyType):
        catalog_configuration: DeliveryStream.CatalogConfiguration | _Document
        role_arn: _String
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        append_only: _Boolean | None = None
        buffering_hints: DeliveryStream.BufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        destination_table_configuration_list: _Sequence[DeliveryStream.DestinationTableConfiguration | _Document] | _Intrinsic | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        retry_options: DeliveryStream.RetryOptions | _Document | None = None
        s3_backup_mode: _Literal["AllData", "FailedDataOnly"] | _String | None = None
        schema_evolution_configuration: DeliveryStream.SchemaEvolutionConfiguration | _Document | None = None
        table_creation_configuration: DeliveryStream.TableCreationConfiguration | _Document | None = None
    @_declaration
    class InputFormatConfiguration(_SchemaPropertyType):
        deserializer: DeliveryStream.Deserializer | _Document | None = None
    @_declaration
    class KMSEncryptionConfig(_SchemaPropertyType):
        awskms_key_arn: _String
    @_declaration
    class KinesisStreamSourceConfiguration(_SchemaPropertyType):
        kinesis_stream_arn: _String
        role_arn: _String
    @_declaration
    class MSKSourceConfiguration(_SchemaPropertyType):
        authentication_configuration: DeliveryStream.AuthenticationConfiguration | _Document
        msk_cluster_arn: _String
        topic_name: _String
        read_from_timestamp: _String | None = None
    @_declaration
    class OpenXJsonSerDe(_SchemaPropertyType):
        case_insensitive: _Boolean | None = None
        column_to_json_key_mappings: _Mapping[str, _String] | _Intrinsic | None = None
        convert_dots_in_json_keys_to_underscores: _Boolean | None = None
    @_declaration
    class OrcSerDe(_SchemaPropertyType):
        block_size_bytes: _Integer | None = None
        bloom_filter_columns: _Sequence[_String] | _Intrinsic | None = None
        bloom_filter_false_positive_probability: _Number | None = None
        compression: _Literal["NONE", "SNAPPY", "ZLIB"] | _String | None = None
        dictionary_key_threshold: _Number | None = None
        enable_padding: _Boolean | None = None
        format_version: _Literal["V0_11", "V0_12"] | _String | None = None
        padding_tolerance: _Number | None = None
        row_index_stride: _Integer | None = None
        stripe_size_bytes: _Integer | None = None
    @_declaration
    class OutputFormatConfiguration(_SchemaPropertyType):
        serializer: DeliveryStream.Serializer | _Document | None = None
    @_declaration
    class ParquetSerDe(_SchemaPropertyType):
        block_size_bytes: _Integer | None = None
        compression: _Literal["GZIP", "SNAPPY", "UNCOMPRESSED"] | _String | None = None
        enable_dictionary_compression: _Boolean | None = None
        max_padding_bytes: _Integer | None = None
        page_size_bytes: _Integer | None = None
        writer_version: _Literal["V1", "V2"] | _String | None = None
    @_declaration
    class PartitionField(_SchemaPropertyType):
        source_name: _String
    @_declaration
    class ProcessingConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        processors: _Sequence[DeliveryStream.Processor | _Document] | _Intrinsic | None = None
    @_declaration
    class Processor(_SchemaPropertyType):
        type: _Literal["RecordDeAggregation", "Decompression", "CloudWatchLogProcessing", "Lambda", "MetadataExtraction", "AppendDelimiterToRecord"] | _String
        parameters: _Sequence[DeliveryStream.ProcessorParameter | _Document] | _Intrinsic | None = None
    @_declaration
    class ProcessorParameter(_SchemaPropertyType):
        parameter_name: _Literal["BufferIntervalInSeconds", "BufferSizeInMBs", "CompressionFormat", "DataMessageExtraction", "Delimiter", "JsonParsingEngine", "LambdaArn", "MetadataExtractionQuery", "NumberOfRetries", "RoleArn", "SubRecordType"] | _String
        parameter_value: _String
    @_declaration
    class RedshiftDestinationConfiguration(_SchemaPropertyType):
        cluster_jdbcurl: _String
        copy_command: DeliveryStream.CopyCommand | _Document
        role_arn: _String
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        password: _String | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        retry_options: DeliveryStream.RedshiftRetryOptions | _Document | None = None
        s3_backup_configuration: DeliveryStream.S3DestinationConfiguration | _Document | None = None
        s3_backup_mode: _Literal["Disabled", "Enabled"] | _String | None = None
        secrets_manager_configuration: DeliveryStream.SecretsManagerConfiguration | _Document | None = None
        username: _String | None = None
    @_declaration
    class RedshiftRetryOptions(_SchemaPropertyType):
        duration_in_seconds: _Integer | None = None
    @_declaration
    class RetryOptions(_SchemaPropertyType):
        duration_in_seconds: _Integer | None = None
    @_declaration
    class S3DestinationConfiguration(_SchemaPropertyType):
        bucket_arn: _String
        role_arn: _String
        buffering_hints: DeliveryStream.BufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        compression_format: _Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"] | _String | None = None
        encryption_configuration: DeliveryStream.EncryptionConfiguration | _Document | None = None
        error_output_prefix: _String | None = None
        prefix: _String | None = None
    @_declaration
    class SchemaConfiguration(_SchemaPropertyType):
        catalog_id: _String | None = None
        database_name: _String | None = None
        region: _String | None = None
        role_arn: _String | None = None
        table_name: _String | None = None
        version_id: _String | None = None
    @_declaration
    class SchemaEvolutionConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class SecretsManagerConfiguration(_SchemaPropertyType):
        enabled: _Boolean
        role_arn: _String | None = None
        secret_arn: _String | None = None
    @_declaration
    class Serializer(_SchemaPropertyType):
        orc_ser_de: DeliveryStream.OrcSerDe | _Document | None = None
        parquet_ser_de: DeliveryStream.ParquetSerDe | _Document | None = None
    @_declaration
    class SnowflakeBufferingHints(_SchemaPropertyType):
        interval_in_seconds: _Integer | None = None
        size_in_m_bs: _Integer | None = None
    @_declaration
    class SnowflakeDestinationConfiguration(_SchemaPropertyType):
        account_url: _String
        database: _String
        role_arn: _String
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        schema: _String
        table: _String
        buffering_hints: DeliveryStream.SnowflakeBufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        content_column_name: _String | None = None
        data_loading_option: _Literal["JSON_MAPPING", "VARIANT_CONTENT_MAPPING", "VARIANT_CONTENT_AND_METADATA_MAPPING"] | _String | None = None
        key_passphrase: _String | None = None
        meta_data_column_name: _String | None = None
        private_key: _String | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        retry_options: DeliveryStream.SnowflakeRetryOptions | _Document | None = None
        s3_backup_mode: _Literal["FailedDataOnly", "AllData"] | _String | None = None
        secrets_manager_configuration: DeliveryStream.SecretsManagerConfiguration | _Document | None = None
        snowflake_role_configuration: DeliveryStream.SnowflakeRoleConfiguration | _Document | None = None
        snowflake_vpc_configuration: DeliveryStream.SnowflakeVpcConfiguration | _Document | None = None
        user: _String | None = None
    @_declaration
    class SnowflakeRetryOptions(_SchemaPropertyType):
        duration_in_seconds: _Integer | None = None
    @_declaration
    class SnowflakeRoleConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        snowflake_role: _String | None = None
    @_declaration
    class SnowflakeVpcConfiguration(_SchemaPropertyType):
        private_link_vpce_id: _String
    @_declaration
    class SplunkBufferingHints(_SchemaPropertyType):
        interval_in_seconds: _Integer | None = None
        size_in_m_bs: _Integer | None = None
    @_declaration
    class SplunkDestinationConfiguration(_SchemaPropertyType):
        hec_endpoint: _String
        hec_endpoint_type: _Literal["Raw", "Event"] | _String
        s3_configuration: DeliveryStream.S3DestinationConfiguration | _Document
        buffering_hints: DeliveryStream.SplunkBufferingHints | _Document | None = None
        cloud_watch_logging_options: DeliveryStream.CloudWatchLoggingOptions | _Document | None = None
        hec_acknowledgment_timeout_in_seconds: _Integer | None = None
        hec_token: _String | None = None
        processing_configuration: DeliveryStream.ProcessingConfiguration | _Document | None = None
        retry_options: DeliveryStream.SplunkRetryOptions | _Document | None = None
        s3_backup_mode: _Literal["AllEvents", "FailedEventsOnly"] | _String | None = None
        secrets_manager_configuration: DeliveryStream.SecretsManagerConfiguration | _Document | None = None
    @_declaration
    class SplunkRetryOptions(_SchemaPropertyType):
        duration_in_seconds: _Integer | None = None
    @_declaration
    class TableCreationConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        role_arn: _String
        security_group_ids: _Sequence[_String] | _Intrinsic
        subnet_ids: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    amazon_open_search_serverless_destination_configuration: DeliveryStream.AmazonOpenSearchServerlessDestinationConfiguration | _Document | None = None
    amazonopensearchservice_destination_configuration: DeliveryStream.AmazonopensearchserviceDestinationConfiguration | _Document | None = None
    database_source_configuration: DeliveryStream.DatabaseSourceConfiguration | _Document | None = None
    delivery_stream_encryption_configuration_input: DeliveryStream.DeliveryStreamEncryptionConfigurationInput | _Document | None = None
    delivery_stream_name: _String | None = None
    delivery_stream_type: _Literal["DatabaseAsSource", "DirectPut", "KinesisStreamAsSource", "MSKAsSource"] | _String | None = None
    direct_put_source_configuration: DeliveryStream.DirectPutSourceConfiguration | _Document | None = None
    elasticsearch_destination_configuration: DeliveryStream.ElasticsearchDestinationConfiguration | _Document | None = None
    extended_s3_destination_configuration: DeliveryStream.ExtendedS3DestinationConfiguration | _Document | None = None
    http_endpoint_destination_configuration: DeliveryStream.HttpEndpointDestinationConfiguration | _Document | None = None
    iceberg_destination_configuration: DeliveryStream.IcebergDestinationConfiguration | _Document | None = None
    kinesis_stream_source_configuration: DeliveryStream.KinesisStreamSourceConfiguration | _Document | None = None
    msk_source_configuration: DeliveryStream.MSKSourceConfiguration | _Document | None = None
    redshift_destination_configuration: DeliveryStream.RedshiftDestinationConfiguration | _Document | None = None
    s3_destination_configuration: DeliveryStream.S3DestinationConfiguration | _Document | None = None
    snowflake_destination_configuration: DeliveryStream.SnowflakeDestinationConfiguration | _Document | None = None
    splunk_destination_configuration: DeliveryStream.SplunkDestinationConfiguration | _Document | None = None
    tags: _Sequence[DeliveryStream.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
