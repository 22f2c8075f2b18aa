"""AWS::KinesisAnalyticsV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Creates an Amazon Kinesis Data Analytics application. For information about creating a Kinesis Data Analytics
    application, see Creating an Application.
    """
    @_declaration
    class ApplicationCodeConfiguration(_SchemaPropertyType):
        """Describes code configuration for an application."""
        code_content: Application.CodeContent | _Document
        """The location and type of the application code."""
        code_content_type: _Literal["PLAINTEXT", "ZIPFILE"] | _String
        """Specifies whether the code content is in text or zip format."""
    @_declaration
    class ApplicationConfiguration(_SchemaPropertyType):
        """Specifies the creation parameters for a Kinesis Data Analytics application."""
        application_code_configuration: Application.ApplicationCodeConfiguration | _Document | None = None
        """The code location and type parameters for a Flink-based Kinesis Data Analytics application."""
        application_encryption_configuration: Application.ApplicationEncryptionConfiguration | _Document | None = None
        """Describes whether customer managed key is enabled and key details for customer data encryption."""
        application_snapshot_configuration: Application.ApplicationSnapshotConfiguration | _Document | None = None
        """Describes whether snapshots are enabled for a Flink-based Kinesis Data Analytics application."""
        application_system_rollback_configuration: Application.ApplicationSystemRollbackConfiguration | _Document | None = None
        """Describes whether system initiated rollbacks are enabled for a Flink-based Kinesis Data Analytics
        application.
        """
        environment_properties: Application.EnvironmentProperties | _Document | None = None
        """Describes execution properties for a Flink-based Kinesis Data Analytics application."""
        flink_application_configuration: Application.FlinkApplicationConfiguration | _Document | None = None
        """The creation and update parameters for a Flink-based Kinesis Data Analytics application."""
        sql_application_configuration: Application.SqlApplicationConfiguration | _Document | None = None
        """The creation and update parameters for a SQL-based Kinesis Data Analytics application."""
        vpc_configurations: _Sequence[Application.VpcConfiguration | _Document] | _Intrinsic | None = None
        """The array of descriptions of VPC configurations available to the application."""
        zeppelin_application_configuration: Application.ZeppelinApplicationConfiguration | _Document | None = None
        """The configuration parameters for a Kinesis Data Analytics Studio notebook."""
    @_declaration
    class ApplicationEncryptionConfiguration(_SchemaPropertyType):
        """Describes whether customer managed key is enabled and key details for customer data encryption."""
        key_type: _Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] | _String
        """Specifies whether application data is encrypted using service key: AWS_OWNED_KEY or customer key:
        CUSTOMER_MANAGED_KEY.
        """
        key_id: _String | None = None
        """KMS KeyId. Can be either key uuid or full key arn or key alias arn or short key alias."""
    @_declaration
    class ApplicationMaintenanceConfiguration(_SchemaPropertyType):
        """Describes the maintenance configuration for the application."""
        application_maintenance_window_start_time: _String
        """The start time for the maintenance window."""
    @_declaration
    class ApplicationRestoreConfiguration(_SchemaPropertyType):
        """Describes the restore behavior of a restarting application."""
        application_restore_type: _Literal["SKIP_RESTORE_FROM_SNAPSHOT", "RESTORE_FROM_LATEST_SNAPSHOT", "RESTORE_FROM_CUSTOM_SNAPSHOT"] | _String
        """Specifies how the application should be restored."""
        snapshot_name: _String | None = None
        """The identifier of an existing snapshot of application state to use to restart an application. The
        application uses this value if RESTORE_FROM_CUSTOM_SNAPSHOT is specified for the ApplicationRestoreType.
        """
    @_declaration
    class ApplicationSnapshotConfiguration(_SchemaPropertyType):
        """Describes whether snapshots are enabled for a Flink-based Kinesis Data Analytics application."""
        snapshots_enabled: _Boolean
        """Describes whether snapshots are enabled for a Flink-based Kinesis Data Analytics application."""
    @_declaration
    class ApplicationSystemRollbackConfiguration(_SchemaPropertyType):
        """Describes whether system initiated rollbacks are enabled for a Flink-based Kinesis Data Analytics
        application.
        """
        rollback_enabled: _Boolean
        """Describes whether system initiated rollbacks are enabled for a Flink-based Kinesis Data Analytics
        application.
        """
    @_declaration
    class CSVMappingParameters(_SchemaPropertyType):
        """For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the
        record format uses delimiters, such as CSV. For example, the following sample records use CSV format, where
        the records use the '\\n' as the row delimiter and a comma (",") as the column delimiter: `"name1",
        "address1"` `"name2", "address2"`.
        """
        record_column_delimiter: _String
        """The column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter."""
        record_row_delimiter: _String
        """The row delimiter. For example, in a CSV format, '\\n' is the typical row delimiter."""
    @_declaration
    class CatalogConfiguration(_SchemaPropertyType):
        """The configuration parameters for the default Amazon Glue database. You use this database for SQL queries
        that you write in a Kinesis Data Analytics Studio notebook.
        """
        glue_data_catalog_configuration: Application.GlueDataCatalogConfiguration | _Document | None = None
        """The configuration parameters for the default Amazon Glue database. You use this database for Apache Flink
        SQL queries and table API transforms that you write in a Kinesis Data Analytics Studio notebook.
        """
    @_declaration
    class CheckpointConfiguration(_SchemaPropertyType):
        """Describes an application's checkpointing configuration. Checkpointing is the process of persisting
        application state for fault tolerance. For more information, see Checkpoints for Fault Tolerance in the
        Apache Flink Documentation.
        """
        configuration_type: _Literal["DEFAULT", "CUSTOM"] | _String
        """Describes whether the application uses Kinesis Data Analytics' default checkpointing behavior. You must
        set this property to `CUSTOM` in order to set the `CheckpointingEnabled`, `CheckpointInterval`, or
        `MinPauseBetweenCheckpoints` parameters.
        """
        checkpoint_interval: _Integer | None = None
        """Describes the interval in milliseconds between checkpoint operations."""
        checkpointing_enabled: _Boolean | None = None
        """Describes whether checkpointing is enabled for a Flink-based Kinesis Data Analytics application."""
        min_pause_between_checkpoints: _Integer | None = None
        """Describes the minimum time in milliseconds after a checkpoint operation completes that a new checkpoint
        operation can start. If a checkpoint operation takes longer than the CheckpointInterval, the application
        otherwise performs continual checkpoint operations. For more information, see Tuning Checkpointing in the
        Apache Flink Documentation.
        """
    @_declaration
    class CodeContent(_SchemaPropertyType):
        """Specifies either the application code, or the location of the application code, for a Flink-based Kinesis
        Data Analytics application.
        """
        s3_content_location: Application.S3ContentLocation | _Document | None = None
        """Information about the Amazon S3 bucket that contains the application code."""
        text_content: _String | None = None
        """The text-format code for a Flink-based Kinesis Data Analytics application."""
        zip_file_content: _String | None = None
        """The zip-format code for a Flink-based Kinesis Data Analytics application."""
    @_declaration
    class CustomArtifactConfiguration(_SchemaPropertyType):
        """The configuration of connectors and user-defined functions."""
        artifact_type: _Literal["DEPENDENCY_JAR", "UDF"] | _String
        """Set this to either `UDF` or `DEPENDENCY_JAR`. `UDF` stands for user-defined functions. This type of
        artifact must be in an S3 bucket. A `DEPENDENCY_JAR` can be in either Maven or an S3 bucket.
        """
        maven_reference: Application.MavenReference | _Document | None = None
        """The parameters required to fully specify a Maven reference."""
        s3_content_location: Application.S3ContentLocation | _Document | None = None
        """The location of the custom artifacts."""
    @_declaration
    class DeployAsApplicationConfiguration(_SchemaPropertyType):
        """The information required to deploy a Kinesis Data Analytics Studio notebook as an application with
        durable state.
        """
        s3_content_location: Application.S3ContentBaseLocation | _Document
        """The description of an Amazon S3 object that contains the Amazon Data Analytics application, including the
        Amazon Resource Name (ARN) of the S3 bucket, the name of the Amazon S3 object that contains the data, and
        the version number of the Amazon S3 object that contains the data.
        """
    @_declaration
    class EnvironmentProperties(_SchemaPropertyType):
        """Describes execution properties for a Flink-based Kinesis Data Analytics application."""
        property_groups: _Sequence[Application.PropertyGroup | _Document] | _Intrinsic | None = None
        """Describes the execution property groups."""
    @_declaration
    class FlinkApplicationConfiguration(_SchemaPropertyType):
        """Describes configuration parameters for a Flink-based Kinesis Data Analytics application or a Studio
        notebook.
        """
        checkpoint_configuration: Application.CheckpointConfiguration | _Document | None = None
        """Describes an application's checkpointing configuration. Checkpointing is the process of persisting
        application state for fault tolerance. For more information, see Checkpoints for Fault Tolerance in the
        Apache Flink Documentation.
        """
        monitoring_configuration: Application.MonitoringConfiguration | _Document | None = None
        """Describes configuration parameters for Amazon CloudWatch logging for an application."""
        parallelism_configuration: Application.ParallelismConfiguration | _Document | None = None
        """Describes parameters for how an application executes multiple tasks simultaneously."""
    @_declaration
    class FlinkRunConfiguration(_SchemaPropertyType):
        """Describes the starting parameters for a Flink-based Kinesis Data Analytics application."""
        allow_non_restored_state: _Boolean | None = None
        """When restoring from a snapshot, specifies whether the runtime is allowed to skip a state that cannot be
        mapped to the new program. Defaults to false. If you update your application without specifying this
        parameter, AllowNonRestoredState will be set to false, even if it was previously set to true.
        """
    @_declaration
    class GlueDataCatalogConfiguration(_SchemaPropertyType):
        """The configuration of the Glue Data Catalog that you use for Apache Flink SQL queries and table API
        transforms that you write in an application.
        """
        database_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the database."""
    @_declaration
    class Input(_SchemaPropertyType):
        """When you configure the application input for a SQL-based Kinesis Data Analytics application, you specify
        the streaming source, the in-application stream name that is created, and the mapping between the two.
        """
        input_schema: Application.InputSchema | _Document
        """Describes the format of the data in the streaming source, and how each data element maps to corresponding
        columns in the in-application stream that is being created.
        """
        name_prefix: _String
        """The name prefix to use when creating an in-application stream. Suppose that you specify a prefix
        `"MyInApplicationStream"`. Kinesis Data Analytics then creates one or more (as per the InputParallelism
        count you specified) in-application streams with the names `"MyInApplicationStream_001"`,
        `"MyInApplicationStream_002"`, and so on.
        """
        input_parallelism: Application.InputParallelism | _Document | None = None
        """Describes the number of in-application streams to create."""
        input_processing_configuration: Application.InputProcessingConfiguration | _Document | None = None
        """The InputProcessingConfiguration for the input. An input processor transforms records as they are
        received from the stream, before the application's SQL code executes. Currently, the only input processing
        configuration available is InputLambdaProcessor.
        """
        kinesis_firehose_input: Application.KinesisFirehoseInput | _Document | None = None
        """If the streaming source is an Amazon Kinesis Data Firehose delivery stream, identifies the delivery
        stream's ARN.
        """
        kinesis_streams_input: Application.KinesisStreamsInput | _Document | None = None
        """If the streaming source is an Amazon Kinesis data stream, identifies the stream's Amazon Resource Name
        (ARN).
        """
    @_declaration
    class InputLambdaProcessor(_SchemaPropertyType):
        """An object that contains the Amazon Resource Name (ARN) of the Amazon Lambda function that is used to
        preprocess records in the stream in a SQL-based Kinesis Data Analytics application.
        """
        resource_arn: _String
        """The ARN of the Amazon Lambda function that operates on records in the stream."""
    @_declaration
    class InputParallelism(_SchemaPropertyType):
        """For a SQL-based Kinesis Data Analytics application, describes the number of in-application streams to
        create for a given streaming source.
        """
        count: _Integer | None = None
        """The number of in-application streams to create."""
    @_declaration
    class InputProcessingConfiguration(_SchemaPropertyType):
        """For an SQL-based Amazon Kinesis Data Analytics application, describes a processor that is used to
        preprocess the records in the stream before being processed by your application code. Currently, the only
        input processor available is Amazon Lambda.
        """
        input_lambda_processor: Application.InputLambdaProcessor | _Document | None = None
        """The InputLambdaProcessor that is used to preprocess the records in the stream before being processed by
        your application code.
        """
    @_declaration
    class InputSchema(_SchemaPropertyType):
        """For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming
        source, and how each data element maps to corresponding columns created in the in-application stream.
        """
        record_columns: _Sequence[Application.RecordColumn | _Document] | _Intrinsic
        """A list of `RecordColumn` objects."""
        record_format: Application.RecordFormat | _Document
        """Specifies the format of the records on the streaming source."""
        record_encoding: _Literal["UTF-8"] | _String | None = None
        """Specifies the encoding of the records in the streaming source. For example, UTF-8."""
    @_declaration
    class JSONMappingParameters(_SchemaPropertyType):
        """For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is
        the record format on the streaming source.
        """
        record_row_path: _String
        """The path to the top-level parent that contains the records."""
    @_declaration
    class KinesisFirehoseInput(_SchemaPropertyType):
        """For a SQL-based Kinesis Data Analytics application, identifies a Kinesis Data Firehose delivery stream as
        the streaming source. You provide the delivery stream's Amazon Resource Name (ARN).
        """
        resource_arn: _String
        """The Amazon Resource Name (ARN) of the delivery stream."""
    @_declaration
    class KinesisStreamsInput(_SchemaPropertyType):
        """Identifies a Kinesis data stream as the streaming source. You provide the stream's Amazon Resource Name
        (ARN).
        """
        resource_arn: _String
        """The ARN of the input Kinesis data stream to read."""
    @_declaration
    class MappingParameters(_SchemaPropertyType):
        """When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or
        updating an application, provides additional mapping information specific to the record format (such as
        JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
        """
        csv_mapping_parameters: Application.CSVMappingParameters | _Document | None = None
        """Provides additional mapping information when the record format uses delimiters (for example, CSV)."""
        json_mapping_parameters: Application.JSONMappingParameters | _Document | None = None
        """Provides additional mapping information when JSON is the record format on the streaming source."""
    @_declaration
    class MavenReference(_SchemaPropertyType):
        """The information required to specify a Maven reference. You can use Maven references to specify dependency
        JAR files.
        """
        artifact_id: _String
        """The artifact ID of the Maven reference."""
        group_id: _String
        """The group ID of the Maven reference."""
        version: _String
        """The version of the Maven reference."""
    @_declaration
    class MonitoringConfiguration(_SchemaPropertyType):
        """Describes configuration parameters for Amazon CloudWatch logging for a Java-based Kinesis Data Analytics
        application. For more information about CloudWatch logging, see Monitoring.
        """
        configuration_type: _Literal["DEFAULT", "CUSTOM"] | _String
        """Describes whether to use the default CloudWatch logging configuration for an application. You must set
        this property to CUSTOM in order to set the LogLevel or MetricsLevel parameters.
        """
        log_level: _Literal["DEBUG", "INFO", "WARN", "ERROR"] | _String | None = None
        """Describes the verbosity of the CloudWatch Logs for an application."""
        metrics_level: _Literal["APPLICATION", "OPERATOR", "PARALLELISM", "TASK"] | _String | None = None
        """Describes the granularity of the CloudWatch Logs for an application. The Parallelism level is not
        recommended for applications with a Parallelism over 64 due to excessive costs.
        """
    @_declaration
    class ParallelismConfiguration(_SchemaPropertyType):
        """Describes parameters for how a Flink-based Kinesis Data Analytics application executes multiple tasks
        simultaneously. For more information about parallelism, see Parallel Execution in the Apache Flink
        Documentation.
        """
        configuration_type: _Literal["CUSTOM", "DEFAULT"] | _String
        """Describes whether the application uses the default parallelism for the Kinesis Data Analytics service.
        You must set this property to `CUSTOM` in order to change your application's `AutoScalingEnabled`,
        `Parallelism`, or `ParallelismPerKPU` properties.
        """
        auto_scaling_enabled: _Boolean | None = None
        """Describes whether the Kinesis Data Analytics service can increase the parallelism of the application in
        response to increased throughput.
        """
        parallelism: _Integer | None = None
        """Describes the initial number of parallel tasks that a Java-based Kinesis Data Analytics application can
        perform. The Kinesis Data Analytics service can increase this number automatically if
        ParallelismConfiguration:AutoScalingEnabled is set to true.
        """
        parallelism_per_kpu: _Integer | None = None
        """Describes the number of parallel tasks that a Java-based Kinesis Data Analytics application can perform
        per Kinesis Processing Unit (KPU) used by the application. For more information about KPUs, see Amazon
        Kinesis Data Analytics Pricing.
        """
    @_declaration
    class PropertyGroup(_SchemaPropertyType):
        """Property key-value pairs passed into an application."""
        property_group_id: _String | None = None
        """Describes the key of an application execution property key-value pair."""
        property_map: _Mapping[str, _String] | _Intrinsic | None = None
        """Describes the value of an application execution property key-value pair."""
    @_declaration
    class RecordColumn(_SchemaPropertyType):
        """For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the
        streaming source to the corresponding column in the in-application stream. Also used to describe the format
        of the reference data source.
        """
        name: _String
        """The name of the column that is created in the in-application input stream or reference table."""
        sql_type: _String
        """The type of column created in the in-application input stream or reference table."""
        mapping: _String | None = None
        """A reference to the data element in the streaming input or the reference data source."""
    @_declaration
    class RecordFormat(_SchemaPropertyType):
        """For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping
        information that should be applied to schematize the records on the stream.
        """
        record_format_type: _Literal["CSV", "JSON"] | _String
        """The type of record format."""
        mapping_parameters: Application.MappingParameters | _Document | None = None
        """When you configure application input at the time of creating or updating an application, provides
        additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited
        by some delimiter) on the streaming source.
        """
    @_declaration
    class RunConfiguration(_SchemaPropertyType):
        """Identifies the run configuration (start parameters) of a Kinesis Data Analytics application. This section
        is evaluated only on stack updates for applications in running RUNNING state and has no effect during manual
        application start.
        """
        application_restore_configuration: Application.ApplicationRestoreConfiguration | _Document | None = None
        """Describes the restore behavior of a restarting application."""
        flink_run_configuration: Application.FlinkRunConfiguration | _Document | None = None
        """Describes the starting parameters for a Flink-based Kinesis Data Analytics application."""
    @_declaration
    class S3ContentBaseLocation(_SchemaPropertyType):
        """The base location of the Amazon Data Analytics application."""
        bucket_arn: _String
        """The Amazon Resource Name (ARN) of the S3 bucket."""
        base_path: _String | None = None
        """The base path for the S3 bucket."""
    @_declaration
    class S3ContentLocation(_SchemaPropertyType):
        """The location of an application or a custom artifact."""
        bucket_arn: _String
        """The Amazon Resource Name (ARN) for the S3 bucket containing the application code."""
        file_key: _String
        """The file key for the object containing the application code."""
        object_version: _String | None = None
        """The version of the object containing the application code."""
    @_declaration
    class SqlApplicationConfiguration(_SchemaPropertyType):
        """Describes the inputs, outputs, and reference data sources for a SQL-based Kinesis Data Analytics
        application.
        """
        inputs: _Sequence[Application.Input | _Document] | _Intrinsic | None = None
        """The array of Input objects describing the input streams used by the application."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair that identifies an application."""
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that's 0 to 256 characters in length."""
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        """Describes the parameters of a VPC used by the application."""
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The array of SecurityGroup IDs used by the VPC configuration."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The array of Subnet IDs used by the VPC configuration."""
    @_declaration
    class ZeppelinApplicationConfiguration(_SchemaPropertyType):
        """The configuration of a Kinesis Data Analytics Studio notebook."""
        catalog_configuration: Application.CatalogConfiguration | _Document | None = None
        """The Amazon Glue Data Catalog that you use in queries in a Kinesis Data Analytics Studio notebook."""
        custom_artifacts_configuration: _Sequence[Application.CustomArtifactConfiguration | _Document] | _Intrinsic | None = None
        """A list of CustomArtifactConfiguration objects."""
        deploy_as_application_configuration: Application.DeployAsApplicationConfiguration | _Document | None = None
        """The information required to deploy a Kinesis Data Analytics Studio notebook as an application with
        durable state.
        """
        monitoring_configuration: Application.ZeppelinMonitoringConfiguration | _Document | None = None
        """The monitoring configuration of a Kinesis Data Analytics Studio notebook."""
    @_declaration
    class ZeppelinMonitoringConfiguration(_SchemaPropertyType):
        """Describes configuration parameters for Amazon CloudWatch logging for a Kinesis Data Analytics Studio
        notebook. For more information about CloudWatch logging, see Monitoring.
        """
        log_level: _Literal["DEBUG", "INFO", "WARN", "ERROR"] | _String | None = None
        """The verbosity of the CloudWatch Logs for an application. You can set it to `INFO`, `WARN`, `ERROR`, or
        `DEBUG`.
        """
    TYPE: _ClassVar[str]
    runtime_environment: _Literal["FLINK-1_11", "FLINK-1_13", "FLINK-1_15", "FLINK-1_18", "FLINK-1_19", "FLINK-1_20", "FLINK-1_6", "FLINK-1_8", "FLINK-2_2", "FLINK-2_3", "SQL-1_0", "ZEPPELIN-FLINK-1_0", "ZEPPELIN-FLINK-2_0", "ZEPPELIN-FLINK-3_0"] | _String
    """The runtime environment for the application."""
    service_execution_role: _String
    """Specifies the IAM role that the application uses to access external resources."""
    application_configuration: Application.ApplicationConfiguration | _Document | None = None
    """Use this parameter to configure the application."""
    application_description: _String | None = None
    """The description of the application."""
    application_maintenance_configuration: Application.ApplicationMaintenanceConfiguration | _Document | None = None
    """Used to configure start of maintenance window."""
    application_mode: _Literal["INTERACTIVE", "STREAMING"] | _String | None = None
    """To create a Kinesis Data Analytics Studio notebook, you must set the mode to `INTERACTIVE`. However, for a
    Kinesis Data Analytics for Apache Flink application, the mode is optional.
    """
    application_name: _String | None = None
    """The name of the application."""
    run_configuration: Application.RunConfiguration | _Document | None = None
    """Specifies run configuration (start parameters) of a Kinesis Data Analytics application. Evaluated on update
    for RUNNING applications an only.
    """
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """A list of one or more tags to assign to the application. A tag is a key-value pair that identifies an
    application. Note that the maximum number of application tags includes system tags. The maximum number of
    user-defined application tags is 50.
    """

@_declaration
class ApplicationCloudWatchLoggingOption(_SchemaResource):
    """Resource Type definition for AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption."""
    @_declaration
    class CloudWatchLoggingOption(_SchemaPropertyType):
        log_stream_arn: _String
    TYPE: _ClassVar[str]
    application_name: _String
    cloud_watch_logging_option: ApplicationCloudWatchLoggingOption.CloudWatchLoggingOption | _Document
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ApplicationOutput(_SchemaResource):
    """Resource Type definition for AWS::KinesisAnalyticsV2::ApplicationOutput."""
    @_declaration
    class DestinationSchema(_SchemaPropertyType):
        record_format_type: _String | None = None
    @_declaration
    class KinesisFirehoseOutput(_SchemaPropertyType):
        resource_arn: _String
    @_declaration
    class KinesisStreamsOutput(_SchemaPropertyType):
        resource_arn: _String
    @_declaration
    class LambdaOutput(_SchemaPropertyType):
        resource_arn: _String
    @_declaration
    class Output(_SchemaPropertyType):
        destination_schema: ApplicationOutput.DestinationSchema | _Document
        kinesis_firehose_output: ApplicationOutput.KinesisFirehoseOutput | _Document | None = None
        kinesis_streams_output: ApplicationOutput.KinesisStreamsOutput | _Document | None = None
        lambda_output: ApplicationOutput.LambdaOutput | _Document | None = None
        name: _String | None = None
    TYPE: _ClassVar[str]
    application_name: _String
    output: ApplicationOutput.Output | _Document
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ApplicationReferenceDataSource(_SchemaResource):
    """Resource Type definition for AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource."""
    @_declaration
    class CSVMappingParameters(_SchemaPropertyType):
        record_column_delimiter: _String
        record_row_delimiter: _String
    @_declaration
    class JSONMappingParameters(_SchemaPropertyType):
        record_row_path: _String
    @_declaration
    class MappingParameters(_SchemaPropertyType):
        csv_mapping_parameters: ApplicationReferenceDataSource.CSVMappingParameters | _Document | None = None
        json_mapping_parameters: ApplicationReferenceDataSource.JSONMappingParameters | _Document | None = None
    @_declaration
    class RecordColumn(_SchemaPropertyType):
        name: _String
        sql_type: _String
        mapping: _String | None = None
    @_declaration
    class RecordFormat(_SchemaPropertyType):
        record_format_type: _String
        mapping_parameters: ApplicationReferenceDataSource.MappingParameters | _Document | None = None
    @_declaration
    class ReferenceDataSource(_SchemaPropertyType):
        reference_schema: ApplicationReferenceDataSource.ReferenceSchema | _Document
        s3_reference_data_source: ApplicationReferenceDataSource.S3ReferenceDataSource | _Document | None = None
        table_name: _String | None = None
    @_declaration
    class ReferenceSchema(_SchemaPropertyType):
        record_columns: _Sequence[ApplicationReferenceDataSource.RecordColumn | _Document] | _Intrinsic
        record_format: ApplicationReferenceDataSource.RecordFormat | _Document
        record_encoding: _String | None = None
    @_declaration
    class S3ReferenceDataSource(_SchemaPropertyType):
        bucket_arn: _String
        file_key: _String
    TYPE: _ClassVar[str]
    application_name: _String
    reference_data_source: ApplicationReferenceDataSource.ReferenceDataSource | _Document
    @property
    def id(self) -> _Intrinsic: ...
