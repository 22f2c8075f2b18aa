"""AWS::DMS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Certificate(_SchemaResource):
    """Resource Type definition for AWS::DMS::Certificate."""
    TYPE: _ClassVar[str]
    certificate_identifier: _String | None = None
    """The certificate Identifier."""
    certificate_pem: _String | None = None
    """The certificate Pem."""
    certificate_wallet: _String | None = None
    """The certificate Wallet."""
    @property
    def certificate_arn(self) -> _Intrinsic:
        """The certificate Arn."""

@_declaration
class DataMigration(_SchemaResource):
    """Resource schema for AWS::DMS::DataMigration."""
    @_declaration
    class DataMigrationSettings(_SchemaPropertyType):
        cloudwatch_logs_enabled: _Boolean | None = None
        """The property specifies whether to enable the CloudWatch log."""
        number_of_jobs: _Integer | None = None
        """The number of parallel jobs that trigger parallel threads to unload the tables from the source, and then
        load them to the target.
        """
        selection_rules: _String | None = None
        """The property specifies the rules of selecting objects for data migration."""
    @_declaration
    class SourceDataSettings(_SchemaPropertyType):
        cdc_start_position: _String | None = None
        """The property is a point in the database engine's log that defines a time where you can begin CDC."""
        cdc_start_time: _String | None = None
        """The property indicates the start time for a change data capture (CDC) operation. The value is server time
        in UTC format.
        """
        cdc_stop_time: _String | None = None
        """The property indicates the stop time for a change data capture (CDC) operation. The value is server time
        in UTC format.
        """
        slot_name: _String | None = None
        """The property sets the name of a previously created logical replication slot for a change data capture
        (CDC) load of the source instance.
        """
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
    data_migration_type: _Literal["full-load", "cdc", "full-load-and-cdc"] | _String
    """The property describes the type of migration."""
    migration_project_identifier: _String
    """The property describes an identifier for the migration project. It is used for describing/deleting/modifying
    can be name/arn.
    """
    service_access_role_arn: _String
    """The property describes Amazon Resource Name (ARN) of the service access role."""
    data_migration_identifier: _String | None = None
    """[DEPRECATED] This property is unused and will be ignored. Identity is managed via the resource ARN
    (primaryIdentifier) and Name (additionalIdentifier).
    """
    data_migration_name: _String | None = None
    """The property describes a name to identify the data migration."""
    data_migration_settings: DataMigration.DataMigrationSettings | _Document | None = None
    """The property describes the settings for the data migration."""
    source_data_settings: _Sequence[DataMigration.SourceDataSettings | _Document] | _Intrinsic | None = None
    """The property describes the settings for the data migration."""
    tags: _Sequence[DataMigration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def data_migration_arn(self) -> _Intrinsic:
        """The property describes an ARN of the data migration."""
    @property
    def data_migration_create_time(self) -> _Intrinsic:
        """The property describes the create time of the data migration."""

@_declaration
class DataProvider(_SchemaResource):
    """Resource schema for AWS::DMS::DataProvider."""
    @_declaration
    class Settings(_SchemaPropertyType):
        """The property identifies the exact type of settings for the data provider."""
        doc_db_settings: DataProvider.SettingsDocDbSettings | _Document | None = None
        ibm_db2_luw_settings: DataProvider.SettingsIbmDb2LuwSettings | _Document | None = None
        ibm_db2z_os_settings: DataProvider.SettingsIbmDb2zOsSettings | _Document | None = None
        maria_db_settings: DataProvider.SettingsMariaDbSettings | _Document | None = None
        microsoft_sql_server_settings: DataProvider.SettingsMicrosoftSqlServerSettings | _Document | None = None
        mongo_db_settings: DataProvider.SettingsMongoDbSettings | _Document | None = None
        my_sql_settings: DataProvider.SettingsMySqlSettings | _Document | None = None
        oracle_settings: DataProvider.SettingsOracleSettings | _Document | None = None
        postgre_sql_settings: DataProvider.SettingsPostgreSqlSettings | _Document | None = None
        redshift_settings: DataProvider.SettingsRedshiftSettings | _Document | None = None
        sybase_ase_settings: DataProvider.SettingsSybaseAseSettings | _Document | None = None
    @_declaration
    class SettingsDocDbSettings(_SchemaPropertyType):
        """DocDbSettings property identifier."""
        database_name: _String
        port: _Integer
        server_name: _String
        certificate_arn: _String | None = None
        ssl_mode: _Literal["none", "require", "verify-full"] | _String | None = None
    @_declaration
    class SettingsIbmDb2LuwSettings(_SchemaPropertyType):
        """IbmDb2LuwSettings property identifier."""
        database_name: _String
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "verify-ca"] | _String
        certificate_arn: _String | None = None
        encryption_algorithm: _Integer | None = None
        security_mechanism: _Integer | None = None
    @_declaration
    class SettingsIbmDb2zOsSettings(_SchemaPropertyType):
        """IbmDb2zOsSettings property identifier."""
        database_name: _String
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "verify-ca"] | _String
        certificate_arn: _String | None = None
    @_declaration
    class SettingsMariaDbSettings(_SchemaPropertyType):
        """MariaDbSettings property identifier."""
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "require", "verify-ca", "verify-full"] | _String
        certificate_arn: _String | None = None
    @_declaration
    class SettingsMicrosoftSqlServerSettings(_SchemaPropertyType):
        """MicrosoftSqlServerSettings property identifier."""
        database_name: _String
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "require", "verify-ca", "verify-full"] | _String
        certificate_arn: _String | None = None
        s3_access_role_arn: _String | None = None
        """The ARN for the role the application uses to access its Amazon S3 bucket."""
        s3_path: _String | None = None
        """The path for the Amazon S3 bucket that the application uses for accessing the user-defined schema."""
    @_declaration
    class SettingsMongoDbSettings(_SchemaPropertyType):
        """MongoDbSettings property identifier."""
        port: _Integer
        server_name: _String
        auth_mechanism: _Literal["default", "mongodb_cr", "scram_sha_1"] | _String | None = None
        auth_source: _String | None = None
        auth_type: _Literal["no", "password"] | _String | None = None
        certificate_arn: _String | None = None
        database_name: _String | None = None
        ssl_mode: _Literal["none", "require", "verify-full"] | _String | None = None
    @_declaration
    class SettingsMySqlSettings(_SchemaPropertyType):
        """MySqlSettings property identifier."""
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "require", "verify-ca", "verify-full"] | _String
        certificate_arn: _String | None = None
    @_declaration
    class SettingsOracleSettings(_SchemaPropertyType):
        """OracleSettings property identifier."""
        database_name: _String
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "require", "verify-ca", "verify-full"] | _String
        asm_server: _String | None = None
        certificate_arn: _String | None = None
        secrets_manager_oracle_asm_access_role_arn: _String | None = None
        secrets_manager_oracle_asm_secret_id: _String | None = None
        secrets_manager_security_db_encryption_access_role_arn: _String | None = None
        secrets_manager_security_db_encryption_secret_id: _String | None = None
    @_declaration
    class SettingsPostgreSqlSettings(_SchemaPropertyType):
        """PostgreSqlSettings property identifier."""
        database_name: _String
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "require", "verify-ca", "verify-full"] | _String
        certificate_arn: _String | None = None
    @_declaration
    class SettingsRedshiftSettings(_SchemaPropertyType):
        """RedshiftSettings property identifier."""
        database_name: _String
        port: _Integer
        server_name: _String
    @_declaration
    class SettingsSybaseAseSettings(_SchemaPropertyType):
        """SybaseAseSettings property identifier."""
        port: _Integer
        server_name: _String
        ssl_mode: _Literal["none", "require", "verify-ca"] | _String
        certificate_arn: _String | None = None
        database_name: _String | None = None
        encrypt_password: _Boolean | None = None
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
    engine: _Literal["aurora", "aurora_postgresql", "mysql", "oracle", "postgres", "sqlserver", "redshift", "mariadb", "mongodb", "docdb", "db2", "db2_zos", "sybase"] | _String
    """The property describes a data engine for the data provider."""
    data_provider_identifier: _String | None = None
    """[DEPRECATED] This property is unused and will be ignored. Identity is managed via the resource ARN
    (primaryIdentifier) and Name (additionalIdentifier).
    """
    data_provider_name: _String | None = None
    """The property describes a name to identify the data provider."""
    description: _String | None = None
    """The optional description of the data provider."""
    exact_settings: _Boolean | None = None
    """The property describes the exact settings which can be modified."""
    settings: DataProvider.Settings | _Document | None = None
    tags: _Sequence[DataProvider.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    virtual: _Boolean | None = None
    """Indicates whether the data provider is virtual."""
    @property
    def data_provider_arn(self) -> _Intrinsic:
        """The data provider ARN."""
    @property
    def data_provider_creation_time(self) -> _Intrinsic:
        """The data provider creation time."""

@_declaration
class Endpoint(_SchemaResource):
    """Resource Type definition for AWS::DMS::Endpoint."""
    @_declaration
    class DocDbSettings(_SchemaPropertyType):
        """Provides information that defines a DocumentDB endpoint."""
        docs_to_investigate: _Integer | None = None
        """Indicates the number of documents to preview to determine the document organization. Use this setting
        when NestingLevel is set to "one".
        """
        extract_doc_id: _Boolean | None = None
        """Specifies the document ID. Use this setting when NestingLevel is set to "none"."""
        nesting_level: _String | None = None
        """Specifies either document or table mode."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret. The role must allow the
        iam:PassRole action. SecretsManagerSecret has the value of the AWS Secrets Manager secret that allows access
        to the DocumentDB endpoint.
        """
        secrets_manager_secret_id: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret. The role must allow the
        iam:PassRole action. SecretsManagerSecret has the value of the AWS Secrets Manager secret that allows access
        to the DocumentDB endpoint.
        """
    @_declaration
    class DynamoDbSettings(_SchemaPropertyType):
        """Provides information, including the Amazon Resource Name (ARN) of the IAM role used to define an Amazon
        DynamoDB target endpoint.
        """
        service_access_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the
        iam:PassRole action.
        """
    @_declaration
    class ElasticsearchSettings(_SchemaPropertyType):
        """Provides information that defines an OpenSearch endpoint."""
        endpoint_uri: _String | None = None
        """The endpoint for the OpenSearch cluster. AWS DMS uses HTTPS if a transport protocol (either HTTP or
        HTTPS) isn't specified.
        """
        error_retry_duration: _Integer | None = None
        """The maximum number of seconds for which DMS retries failed API requests to the OpenSearch cluster."""
        full_load_error_percentage: _Integer | None = None
        """The maximum percentage of records that can fail to be written before a full load operation stops."""
        service_access_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the
        iam:PassRole action.
        """
    @_declaration
    class GcpMySQLSettings(_SchemaPropertyType):
        """Provides information that defines a GCP MySQL endpoint."""
        after_connect_script: _String | None = None
        """Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task
        continues running regardless if the SQL statement succeeds or fails.
        """
        clean_source_metadata_on_mismatch: _Boolean | None = None
        """Adjusts the behavior of AWS DMS when migrating from an SQL Server source database that is hosted as part
        of an Always On availability group cluster. If you need AWS DMS to poll all the nodes in the Always On
        cluster for transaction backups, set this attribute to false.
        """
        database_name: _String | None = None
        """Database name for the endpoint. For a MySQL source or target endpoint, don't explicitly specify the
        database using the DatabaseName request parameter on either the CreateEndpoint or ModifyEndpoint API call.
        Specifying DatabaseName when you create or modify a MySQL endpoint replicates all the task tables to this
        single database. For MySQL endpoints, you specify the database only when you specify the schema in the
        table-mapping rules of the AWS DMS task.
        """
        events_poll_interval: _Integer | None = None
        """Specifies how often to check the binary log for new changes/events when the database is idle. The default
        is five seconds.
        """
        max_file_size: _Integer | None = None
        """Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database.
        """
        parallel_load_threads: _Integer | None = None
        """Improves performance when loading data into the MySQL-compatible target database. Specifies how many
        threads to use to load the data into the MySQL-compatible target database. Setting a large number of threads
        can have an adverse effect on database performance, because a separate connection is required for each
        thread. The default is one.
        """
        password: _String | None = None
        """Endpoint connection password."""
        port: _Integer | None = None
        """The port used by the endpoint database."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret. The role must allow the
        iam:PassRole action. SecretsManagerSecret has the value of the AWS Secrets Manager secret that allows access
        to the MySQL endpoint.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the MySQL endpoint
        connection details.
        """
        server_name: _String | None = None
        """The MySQL host name."""
        server_timezone: _String | None = None
        """Specifies the time zone for the source MySQL database. Don't enclose time zones in single quotation
        marks.
        """
        username: _String | None = None
        """Specifies the time zone for the source MySQL database. Don't enclose time zones in single quotation
        marks.
        """
    @_declaration
    class IbmDb2Settings(_SchemaPropertyType):
        """Provides information that defines an IBMDB2 endpoint."""
        current_lsn: _String | None = None
        """For ongoing replication (CDC), use CurrentLSN to specify a log sequence number (LSN) where you want the
        replication to start.
        """
        keep_csv_files: _Boolean | None = None
        """If true, AWS DMS saves any .csv files to the Db2 LUW target that were used to replicate data. DMS uses
        these files for analysis and troubleshooting.
        """
        load_timeout: _Integer | None = None
        """The amount of time (in milliseconds) before AWS DMS times out operations performed by DMS on the Db2
        target. The default value is 1200 (20 minutes).
        """
        max_file_size: _Integer | None = None
        """Specifies the maximum size (in KB) of .csv files used to transfer data to Db2 LUW."""
        max_k_bytes_per_read: _Integer | None = None
        """Maximum number of bytes per read, as a NUMBER value. The default is 64 KB."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret. The role must allow the
        iam:PassRole action. SecretsManagerSecret has the value ofthe AWS Secrets Manager secret that allows access
        to the Db2 LUW endpoint.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the IBMDB2 endpoint
        connection details.
        """
        set_data_capture_changes: _Boolean | None = None
        """Enables ongoing replication (CDC) as a BOOLEAN value. The default is true."""
        write_buffer_size: _Integer | None = None
        """The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk on
        the DMS replication instance. The default value is 1024 (1 MB).
        """
    @_declaration
    class KafkaSettings(_SchemaPropertyType):
        """Provides information that describes an Apache Kafka endpoint."""
        broker: _String | None = None
        """A comma-separated list of one or more broker locations in your Kafka cluster that host your Kafka
        instance. Specify each broker location in the form broker-hostname-or-ip:port.
        """
        include_control_details: _Boolean | None = None
        """Shows detailed control information for table definition, column definition, and table and column changes
        in the Kafka message output. The default is false.
        """
        include_null_and_empty: _Boolean | None = None
        """Include NULL and empty columns for records migrated to the endpoint. The default is false."""
        include_partition_value: _Boolean | None = None
        """Shows the partition value within the Kafka message output unless the partition type is schema-table-type.
        The default is false.
        """
        include_table_alter_operations: _Boolean | None = None
        """Includes any data definition language (DDL) operations that change the table in the control data, such as
        rename-table, drop-table, add-column, drop-column, and rename-column. The default is false.
        """
        include_transaction_details: _Boolean | None = None
        """Provides detailed transaction information from the source database. This information includes a commit
        timestamp, a log position, and values for transaction_id, previous transaction_id, and transaction_record_id
        (the record offset within a transaction). The default is false.
        """
        message_format: _String | None = None
        """The output format for the records created on the endpoint. The message format is JSON (default) or
        JSON_UNFORMATTED (a single line with no tab).
        """
        message_max_bytes: _Integer | None = None
        """The maximum size in bytes for records created on the endpoint The default is 1,000,000."""
        no_hex_prefix: _Boolean | None = None
        """Set this optional parameter to true to avoid adding a '0x' prefix to raw data in hexadecimal format. For
        example, by default, AWS DMS adds a '0x' prefix to the LOB column type in hexadecimal format moving from an
        Oracle source to a Kafka target. Use the NoHexPrefix endpoint setting to enable migration of RAW data type
        columns without adding the '0x' prefix.
        """
        partition_include_schema_table: _Boolean | None = None
        """Prefixes schema and table names to partition values, when the partition type is primary-key-type."""
        sasl_password: _String | None = None
        """The secure password that you created when you first set up your Amazon MSK cluster to validate a client
        identity and make an encrypted connection between server and client using SASL-SSL authentication.
        """
        sasl_user_name: _String | None = None
        """The secure user name you created when you first set up your Amazon MSK cluster to validate a client
        identity and make an encrypted connection between server and client using SASL-SSL authentication.
        """
        security_protocol: _String | None = None
        """Set secure connection to a Kafka target endpoint using Transport Layer Security (TLS). Options include
        ssl-encryption, ssl-authentication, and sasl-ssl. sasl-ssl requires SaslUsername and SaslPassword.
        """
        ssl_ca_certificate_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the private certificate authority (CA) cert that AWS DMS uses to
        securely connect to your Kafka target endpoint.
        """
        ssl_client_certificate_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the client certificate used to securely connect to a Kafka target
        endpoint.
        """
        ssl_client_key_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the client private key used to securely connect to a Kafka target
        endpoint.
        """
        ssl_client_key_password: _String | None = None
        """The password for the client private key used to securely connect to a Kafka target endpoint."""
        topic: _String | None = None
        """The topic to which you migrate the data. If you don't specify a topic, AWS DMS specifies
        "kafka-default-topic" as the migration topic.
        """
    @_declaration
    class KinesisSettings(_SchemaPropertyType):
        """Provides information that describes an Amazon Kinesis Data Stream endpoint."""
        include_control_details: _Boolean | None = None
        """Shows detailed control information for table definition, column definition, and table and column changes
        in the Kinesis message output. The default is false.
        """
        include_null_and_empty: _Boolean | None = None
        """Include NULL and empty columns for records migrated to the endpoint. The default is false."""
        include_partition_value: _Boolean | None = None
        """Shows the partition value within the Kinesis message output, unless the partition type is
        schema-table-type. The default is false.
        """
        include_table_alter_operations: _Boolean | None = None
        """Includes any data definition language (DDL) operations that change the table in the control data, such as
        rename-table, drop-table, add-column, drop-column, and rename-column. The default is false.
        """
        include_transaction_details: _Boolean | None = None
        """Provides detailed transaction information from the source database."""
        message_format: _String | None = None
        """The output format for the records created on the endpoint. The message format is JSON (default) or
        JSON_UNFORMATTED (a single line with no tab).
        """
        no_hex_prefix: _Boolean | None = None
        """Set this optional parameter to true to avoid adding a '0x' prefix to raw data in hexadecimal format."""
        partition_include_schema_table: _Boolean | None = None
        """Prefixes schema and table names to partition values, when the partition type is primary-key-type."""
        service_access_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the IAM role that AWS DMS uses to write to the Kinesis data stream.
        The role must allow the iam:PassRole action.
        """
        stream_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the Amazon Kinesis Data Streams endpoint."""
    @_declaration
    class MicrosoftSqlServerSettings(_SchemaPropertyType):
        """Provides information that defines a Microsoft SQL Server endpoint."""
        bcp_packet_size: _Integer | None = None
        """The maximum size of the packets (in bytes) used to transfer data using BCP."""
        control_tables_file_group: _String | None = None
        """Specifies a file group for the AWS DMS internal tables."""
        database_name: _String | None = None
        """Database name for the endpoint."""
        force_lob_lookup: _Boolean | None = None
        """Forces LOB lookup on inline LOB."""
        password: _String | None = None
        """Endpoint connection password."""
        port: _Integer | None = None
        """Endpoint TCP port."""
        query_single_always_on_node: _Boolean | None = None
        """Cleans and recreates table metadata information on the replication instance when a mismatch occurs. An
        example is a situation where running an alter DDL statement on a table might result in different information
        about the table cached in the replication instance.
        """
        read_backup_only: _Boolean | None = None
        """When this attribute is set to Y, AWS DMS only reads changes from transaction log backups and doesn't read
        from the active transaction log file during ongoing replication. Setting this parameter to Y enables you to
        control active transaction log file growth during full load and ongoing replication tasks. However, it can
        add some source latency to ongoing replication.
        """
        safeguard_policy: _String | None = None
        """Use this attribute to minimize the need to access the backup log and enable AWS DMS to prevent truncation
        using one of the following two methods.
        """
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the
        MicrosoftSQLServer endpoint connection details.
        """
        server_name: _String | None = None
        """Fully qualified domain name of the endpoint. For an Amazon RDS SQL Server instance, this is the output of
        DescribeDBInstances, in the Endpoint.Address field.
        """
        tlog_access_mode: _String | None = None
        """Indicates the mode used to fetch CDC data."""
        trim_space_in_char: _Boolean | None = None
        """Use the TrimSpaceInChar source endpoint setting to right-trim data on CHAR and NCHAR data types during
        migration. Setting TrimSpaceInChar does not left-trim data. The default value is true.
        """
        use_bcp_full_load: _Boolean | None = None
        """Use this to attribute to transfer data for full-load operations using BCP. When the target table contains
        an identity column that does not exist in the source table, you must disable the use BCP for loading table
        option.
        """
        use_third_party_backup_device: _Boolean | None = None
        """When this attribute is set to Y, DMS processes third-party transaction log backups if they are created in
        native format.
        """
        username: _String | None = None
        """Endpoint connection user name."""
    @_declaration
    class MongoDbSettings(_SchemaPropertyType):
        """Provides information that defines a MongoDB endpoint."""
        auth_mechanism: _String | None = None
        """The authentication mechanism you use to access the MongoDB source endpoint."""
        auth_source: _String | None = None
        """The MongoDB database name. This setting isn't used when AuthType is set to "no"."""
        auth_type: _String | None = None
        """The authentication type you use to access the MongoDB source endpoint."""
        database_name: _String | None = None
        """The database name on the MongoDB source endpoint."""
        docs_to_investigate: _String | None = None
        """Indicates the number of documents to preview to determine the document organization. Use this setting
        when NestingLevel is set to "one".
        """
        extract_doc_id: _String | None = None
        """Specifies the document ID. Use this setting when NestingLevel is set to "none"."""
        nesting_level: _String | None = None
        """Specifies either document or table mode."""
        password: _String | None = None
        """The password for the user account you use to access the MongoDB source endpoint."""
        port: _Integer | None = None
        """The port value for the MongoDB source endpoint."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the MongoDB endpoint
        connection details.
        """
        server_name: _String | None = None
        """The name of the server on the MongoDB source endpoint."""
        username: _String | None = None
        """The user name you use to access the MongoDB source endpoint."""
    @_declaration
    class MySqlSettings(_SchemaPropertyType):
        """Provides information that defines a MySQL endpoint."""
        after_connect_script: _String | None = None
        """Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task
        continues running regardless if the SQL statement succeeds or fails.
        """
        clean_source_metadata_on_mismatch: _Boolean | None = None
        """Cleans and recreates table metadata information on the replication instance when a mismatch occurs."""
        events_poll_interval: _Integer | None = None
        """Specifies how often to check the binary log for new changes/events when the database is idle. The default
        is five seconds.
        """
        max_file_size: _Integer | None = None
        """Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database.
        """
        parallel_load_threads: _Integer | None = None
        """Improves performance when loading data into the MySQL-compatible target database. Specifies how many
        threads to use to load the data into the MySQL-compatible target database.
        """
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the MySQL endpoint
        connection details.
        """
        server_timezone: _String | None = None
        """Specifies the time zone for the source MySQL database."""
        target_db_type: _String | None = None
        """Specifies where to migrate source tables on the target, either to a single database or multiple
        databases.
        """
    @_declaration
    class NeptuneSettings(_SchemaPropertyType):
        """Provides information that defines an Amazon Neptune endpoint."""
        error_retry_duration: _Integer | None = None
        """The number of milliseconds for AWS DMS to wait to retry a bulk-load of migrated graph data to the Neptune
        target database before raising an error. The default is 250.
        """
        iam_auth_enabled: _Boolean | None = None
        """If you want IAM authorization enabled for this endpoint, set this parameter to true."""
        max_file_size: _Integer | None = None
        """The maximum size in kilobytes of migrated graph data stored in a .csv file before AWS DMS bulk-loads the
        data to the Neptune target database.
        """
        max_retry_count: _Integer | None = None
        """The number of times for AWS DMS to retry a bulk load of migrated graph data to the Neptune target
        database before raising an error. The default is 5.
        """
        s3_bucket_folder: _String | None = None
        """A folder path where you want AWS DMS to store migrated graph data in the S3 bucket specified by
        S3BucketName.
        """
        s3_bucket_name: _String | None = None
        """The name of the Amazon S3 bucket where AWS DMS can temporarily store migrated graph data in .csv files
        before bulk-loading it to the Neptune target database.
        """
        service_access_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the service role that you created for the Neptune target endpoint. The
        role must allow the iam:PassRole action.
        """
    @_declaration
    class OracleSettings(_SchemaPropertyType):
        """Provides information that defines an Oracle endpoint."""
        access_alternate_directly: _Boolean | None = None
        """Set this attribute to false in order to use the Binary Reader to capture change data for an Amazon RDS
        for Oracle as the source.
        """
        add_supplemental_logging: _Boolean | None = None
        """Set this attribute to set up table-level supplemental logging for the Oracle database. This attribute
        enables PRIMARY KEY supplemental logging on all tables selected for a migration task.
        """
        additional_archived_log_dest_id: _Integer | None = None
        """Set this attribute with ArchivedLogDestId in a primary/ standby setup."""
        allow_select_nested_tables: _Boolean | None = None
        """Set this attribute to true to enable replication of Oracle tables containing columns that are nested
        tables or defined types.
        """
        archived_log_dest_id: _Integer | None = None
        """Specifies the ID of the destination for the archived redo logs."""
        archived_logs_only: _Boolean | None = None
        """When this field is set to True, AWS DMS only accesses the archived redo logs."""
        asm_password: _String | None = None
        """For an Oracle source endpoint, your Oracle Automatic Storage Management (ASM) password."""
        asm_server: _String | None = None
        """For an Oracle source endpoint, your ASM server address."""
        asm_user: _String | None = None
        """For an Oracle source endpoint, your ASM user name."""
        char_length_semantics: _String | None = None
        """Specifies whether the length of a character column is in bytes or in characters."""
        direct_path_no_log: _Boolean | None = None
        """When set to true, this attribute helps to increase the commit rate on the Oracle target database by
        writing directly to tables and not writing a trail to database logs.
        """
        direct_path_parallel_load: _Boolean | None = None
        """When set to true, this attribute specifies a parallel load when useDirectPathFullLoad is set to Y."""
        enable_homogenous_tablespace: _Boolean | None = None
        """Set this attribute to enable homogenous tablespace replication and create existing tables or indexes
        under the same tablespace on the target.
        """
        extra_archived_log_dest_ids: _Sequence[_Integer] | _Intrinsic | None = None
        """Specifies the IDs of one more destinations for one or more archived redo logs."""
        fail_tasks_on_lob_truncation: _Boolean | None = None
        """When set to true, this attribute causes a task to fail if the actual size of an LOB column is greater
        than the specified LobMaxSize.
        """
        number_datatype_scale: _Integer | None = None
        """Specifies the number scale. You can select a scale up to 38, or you can select FLOAT. By default, the
        NUMBER data type is converted to precision 38, scale 10.
        """
        oracle_path_prefix: _String | None = None
        """Set this string attribute to the required value in order to use the Binary Reader to capture change data
        for an Amazon RDS for Oracle as the source.
        """
        parallel_asm_read_threads: _Integer | None = None
        """Set this attribute to change the number of threads that DMS configures to perform a change data capture
        (CDC) load using Oracle Automatic Storage Management (ASM).
        """
        read_ahead_blocks: _Integer | None = None
        """Set this attribute to change the number of read-ahead blocks that DMS configures to perform a change data
        capture (CDC) load using Oracle Automatic Storage Management (ASM).
        """
        read_table_space_name: _Boolean | None = None
        """When set to true, this attribute supports tablespace replication."""
        replace_path_prefix: _Boolean | None = None
        """Set this attribute to true in order to use the Binary Reader to capture change data for an Amazon RDS for
        Oracle as the source.
        """
        retry_interval: _Integer | None = None
        """Specifies the number of seconds that the system waits before resending a query."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret.
        """
        secrets_manager_oracle_asm_access_role_arn: _String | None = None
        """Required only if your Oracle endpoint uses Advanced Storage Manager (ASM)."""
        secrets_manager_oracle_asm_secret_id: _String | None = None
        """Required only if your Oracle endpoint uses Advanced Storage Manager (ASM)."""
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the Oracle endpoint
        connection details.
        """
        security_db_encryption: _String | None = None
        """For an Oracle source endpoint, the transparent data encryption (TDE) password required by AWM DMS to
        access Oracle redo logs encrypted by TDE using Binary Reader.
        """
        security_db_encryption_name: _String | None = None
        """For an Oracle source endpoint, the name of a key used for the transparent data encryption (TDE) of the
        columns and tablespaces in an Oracle source database that is encrypted using TDE.
        """
        spatial_data_option_to_geo_json_function_name: _String | None = None
        """Use this attribute to convert SDO_GEOMETRY to GEOJSON format. By default, DMS calls the SDO2GEOJSON
        custom function if present and accessible. Or you can create your own custom function that mimics the
        operation of SDOGEOJSON and set SpatialDataOptionToGeoJsonFunctionName to call it instead.
        """
        standby_delay_time: _Integer | None = None
        """Use this attribute to specify a time in minutes for the delay in standby sync."""
        use_alternate_folder_for_online: _Boolean | None = None
        """Set this attribute to true in order to use the Binary Reader to capture change data for an Amazon RDS for
        Oracle as the source.
        """
        use_b_file: _Boolean | None = None
        """Set this attribute to True to capture change data using the Binary Reader utility."""
        use_direct_path_full_load: _Boolean | None = None
        """Set this attribute to True to have AWS DMS use a direct path full load."""
        use_logminer_reader: _Boolean | None = None
        """Set this attribute to True to capture change data using the Oracle LogMiner utility (the default)."""
        use_path_prefix: _String | None = None
        """Set this string attribute to the required value in order to use the Binary Reader to capture change data
        for an Amazon RDS for Oracle as the source.
        """
    @_declaration
    class PostgreSqlSettings(_SchemaPropertyType):
        """Provides information that defines a PostgreSQL endpoint."""
        after_connect_script: _String | None = None
        """For use with change data capture (CDC) only, this attribute has AWS DMS bypass foreign keys and user
        triggers to reduce the time it takes to bulk load data.
        """
        babelfish_database_name: _String | None = None
        """The Babelfish for Aurora PostgreSQL database name for the endpoint."""
        capture_ddls: _Boolean | None = None
        """To capture DDL events, AWS DMS creates various artifacts in the PostgreSQL database when the task starts.
        You can later remove these artifacts.
        """
        database_mode: _String | None = None
        """Specifies the default behavior of the replication's handling of PostgreSQL- compatible endpoints that
        require some additional configuration, such as Babelfish endpoints.
        """
        ddl_artifacts_schema: _String | None = None
        """The schema in which the operational DDL database artifacts are created."""
        execute_timeout: _Integer | None = None
        """Sets the client statement timeout for the PostgreSQL instance, in seconds. The default value is 60
        seconds.
        """
        fail_tasks_on_lob_truncation: _Boolean | None = None
        """When set to true, this value causes a task to fail if the actual size of a LOB column is greater than the
        specified LobMaxSize.
        """
        heartbeat_enable: _Boolean | None = None
        """The write-ahead log (WAL) heartbeat feature mimics a dummy transaction."""
        heartbeat_frequency: _Integer | None = None
        """Sets the WAL heartbeat frequency (in minutes)."""
        heartbeat_schema: _String | None = None
        """Sets the schema in which the heartbeat artifacts are created."""
        map_boolean_as_boolean: _Boolean | None = None
        """When true, lets PostgreSQL migrate the boolean type as boolean."""
        max_file_size: _Integer | None = None
        """Specifies the maximum size (in KB) of any .csv file used to transfer data to PostgreSQL."""
        plugin_name: _String | None = None
        """Specifies the plugin to use to create a replication slot."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the PostgreSQL
        endpoint connection details.
        """
        slot_name: _String | None = None
        """Sets the name of a previously created logical replication slot for a change data capture (CDC) load of
        the PostgreSQL source instance.
        """
    @_declaration
    class RedisSettings(_SchemaPropertyType):
        """Provides information that defines a Redis target endpoint."""
        auth_password: _String | None = None
        """The password provided with the auth-role and auth-token options of the AuthType setting for a Redis
        target endpoint.
        """
        auth_type: _String | None = None
        """The type of authentication to perform when connecting to a Redis target."""
        auth_user_name: _String | None = None
        """The user name provided with the auth-role option of the AuthType setting for a Redis target endpoint."""
        port: _Number | None = None
        """Transmission Control Protocol (TCP) port for the endpoint."""
        server_name: _String | None = None
        """Fully qualified domain name of the endpoint."""
        ssl_ca_certificate_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the certificate authority (CA) that DMS uses to connect to your Redis
        target endpoint.
        """
        ssl_security_protocol: _String | None = None
        """The connection to a Redis target endpoint using Transport Layer Security (TLS). Valid values include
        plaintext and ssl-encryption.
        """
    @_declaration
    class RedshiftSettings(_SchemaPropertyType):
        """Provides information that defines an Amazon Redshift endpoint."""
        accept_any_date: _Boolean | None = None
        """A value that indicates to allow any date format, including invalid formats such as 00/00/00 00:00:00, to
        be loaded without generating an error. You can choose true or false (the default).
        """
        after_connect_script: _String | None = None
        """Code to run after connecting. This parameter should contain the code itself, not the name of a file
        containing the code.
        """
        bucket_folder: _String | None = None
        """An S3 folder where the comma-separated-value (.csv) files are stored before being uploaded to the target
        Redshift cluster.
        """
        bucket_name: _String | None = None
        """The name of the intermediate S3 bucket used to store .csv files before uploading data to Redshift."""
        case_sensitive_names: _Boolean | None = None
        """If Amazon Redshift is configured to support case sensitive schema names, set CaseSensitiveNames to true.
        The default is false.
        """
        comp_update: _Boolean | None = None
        """If you set CompUpdate to true Amazon Redshift applies automatic compression if the table is empty."""
        connection_timeout: _Integer | None = None
        """A value that sets the amount of time to wait (in milliseconds) before timing out, beginning from when you
        initially establish a connection.
        """
        date_format: _String | None = None
        """The date format that you are using."""
        empty_as_null: _Boolean | None = None
        """A value that specifies whether AWS DMS should migrate empty CHAR and VARCHAR fields as NULL. A value of
        true sets empty CHAR and VARCHAR fields to null. The default is false.
        """
        encryption_mode: _String | None = None
        """The type of server-side encryption that you want to use for your data."""
        explicit_ids: _Boolean | None = None
        """This setting is only valid for a full-load migration task. Set ExplicitIds to true to have tables with
        IDENTITY columns override their auto-generated values with explicit values loaded from the source data files
        used to populate the tables. The default is false.
        """
        file_transfer_upload_streams: _Integer | None = None
        """The number of threads used to upload a single file. This parameter accepts a value from 1 through 64. It
        defaults to 10.
        """
        load_timeout: _Integer | None = None
        """The amount of time to wait (in milliseconds) before timing out of operations performed by AWS DMS on a
        Redshift cluster, such as Redshift COPY, INSERT, DELETE, and UPDATE.
        """
        map_boolean_as_boolean: _Boolean | None = None
        """When true, lets Redshift migrate the boolean type as boolean. By default, Redshift migrates booleans as
        varchar(1). You must set this setting on both the source and target endpoints for it to take effect.
        """
        max_file_size: _Integer | None = None
        """The maximum size (in KB) of any .csv file used to load data on an S3 bucket and transfer data to Amazon
        Redshift. It defaults to 1048576KB (1 GB).
        """
        remove_quotes: _Boolean | None = None
        """A value that specifies to remove surrounding quotation marks from strings in the incoming data."""
        replace_chars: _String | None = None
        """A value that specifies to replaces the invalid characters specified in ReplaceInvalidChars, substituting
        the specified characters instead. The default is "?".
        """
        replace_invalid_chars: _String | None = None
        """A list of characters that you want to replace. Use with ReplaceChars."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the Amazon Redshift
        endpoint connection details.
        """
        server_side_encryption_kms_key_id: _String | None = None
        """The AWS KMS key ID. If you are using SSE_KMS for the EncryptionMode, provide this key ID."""
        service_access_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the IAM role that has access to the Amazon Redshift service. The role
        must allow the iam:PassRole action.
        """
        time_format: _String | None = None
        """The time format that you want to use. Valid values are auto (case-sensitive), 'timeformat_string',
        'epochsecs', or 'epochmillisecs'.
        """
        trim_blanks: _Boolean | None = None
        """A value that specifies to remove the trailing white space characters from a VARCHAR string."""
        truncate_columns: _Boolean | None = None
        """A value that specifies to truncate data in columns to the appropriate number of characters, so that the
        data fits in the column.
        """
        write_buffer_size: _Integer | None = None
        """The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk at
        the DMS replication instance. The default value is 1000 (buffer size is 1000KB).
        """
    @_declaration
    class S3Settings(_SchemaPropertyType):
        """Provides information that defines an Amazon S3 endpoint."""
        add_column_name: _Boolean | None = None
        """An optional parameter that, when set to true or y, you can use to add column name information to the .csv
        output file.
        """
        add_trailing_padding_character: _Boolean | None = None
        """Use the S3 target endpoint setting AddTrailingPaddingCharacter to add padding on string data. The default
        value is false.
        """
        bucket_folder: _String | None = None
        """An optional parameter to set a folder name in the S3 bucket."""
        bucket_name: _String | None = None
        """The name of the S3 bucket."""
        canned_acl_for_objects: _String | None = None
        """A value that enables AWS DMS to specify a predefined (canned) access control list (ACL) for objects
        created in an Amazon S3 bucket as .csv or .parquet files.
        """
        cdc_inserts_and_updates: _Boolean | None = None
        """A value that enables a change data capture (CDC) load to write INSERT and UPDATE operations to .csv or
        .parquet (columnar storage) output files.
        """
        cdc_inserts_only: _Boolean | None = None
        """A value that enables a change data capture (CDC) load to write only INSERT operations to .csv or columnar
        storage (.parquet) output files. By default (the false setting), the first field in a .csv or .parquet
        record contains the letter I (INSERT), U (UPDATE), or D (DELETE). These values indicate whether the row was
        inserted, updated, or deleted at the source database for a CDC load to the target.
        """
        cdc_max_batch_interval: _Integer | None = None
        """Maximum length of the interval, defined in seconds, after which to output a file to Amazon S3."""
        cdc_min_file_size: _Integer | None = None
        """Minimum file size, defined in kilobytes, to reach for a file output to Amazon S3."""
        cdc_path: _String | None = None
        """Specifies the folder path of CDC files. For an S3 source, this setting is required if a task captures
        change data; otherwise, it's optional.
        """
        compression_type: _String | None = None
        """An optional parameter. When set to GZIP it enables the service to compress the target files."""
        csv_delimiter: _String | None = None
        """The delimiter used to separate columns in the .csv file for both source and target. The default is a
        comma.
        """
        csv_no_sup_value: _String | None = None
        """This setting only applies if your Amazon S3 output files during a change data capture (CDC) load are
        written in .csv format.
        """
        csv_null_value: _String | None = None
        """An optional parameter that specifies how AWS DMS treats null values."""
        csv_row_delimiter: _String | None = None
        """The delimiter used to separate rows in the .csv file for both source and target."""
        data_format: _String | None = None
        """The format of the data that you want to use for output."""
        data_page_size: _Integer | None = None
        """The size of one data page in bytes. This parameter defaults to 1024 * 1024 bytes (1 MiB). This number is
        used for .parquet file format only.
        """
        date_partition_delimiter: _String | None = None
        """Specifies a date separating delimiter to use during folder partitioning. The default value is SLASH. Use
        this parameter when DatePartitionedEnabled is set to true.
        """
        date_partition_enabled: _Boolean | None = None
        """When set to true, this parameter partitions S3 bucket folders based on transaction commit dates. The
        default value is false.
        """
        date_partition_sequence: _String | None = None
        """Identifies the sequence of the date format to use during folder partitioning. The default value is
        YYYYMMDD. Use this parameter when DatePartitionedEnabled is set to true.
        """
        date_partition_timezone: _String | None = None
        """When creating an S3 target endpoint, set DatePartitionTimezone to convert the current UTC time into a
        specified time zone.
        """
        dict_page_size_limit: _Integer | None = None
        """The maximum size of an encoded dictionary page of a column."""
        enable_statistics: _Boolean | None = None
        """A value that enables statistics for Parquet pages and row groups."""
        encoding_type: _String | None = None
        """The type of encoding that you're using."""
        encryption_mode: _String | None = None
        """The type of server-side encryption that you want to use for your data."""
        expected_bucket_owner: _String | None = None
        """To specify a bucket owner and prevent sniping, you can use the ExpectedBucketOwner endpoint setting."""
        external_table_definition: _String | None = None
        """The external table definition."""
        glue_catalog_generation: _Boolean | None = None
        """When true, allows AWS Glue to catalog your S3 bucket. Creating an AWS Glue catalog lets you use Athena to
        query your data.
        """
        ignore_header_rows: _Integer | None = None
        """When this value is set to 1, AWS DMS ignores the first row header in a .csv file. A value of 1 turns on
        the feature; a value of 0 turns off the feature.
        """
        include_op_for_full_load: _Boolean | None = None
        """A value that enables a full load to write INSERT operations to the comma-separated value (.csv) output
        files only to indicate how the rows were added to the source database.
        """
        max_file_size: _Integer | None = None
        """A value that specifies the maximum size (in KB) of any .csv file to be created while migrating to an S3
        target during full load.
        """
        parquet_timestamp_in_millisecond: _Boolean | None = None
        """A value that specifies the precision of any TIMESTAMP column values that are written to an Amazon S3
        object file in .parquet format.
        """
        parquet_version: _String | None = None
        """The version of the Apache Parquet format that you want to use: parquet_1_0 (the default) or parquet_2_0.
        """
        preserve_transactions: _Boolean | None = None
        """If this setting is set to true, AWS DMS saves the transaction order for a change data capture (CDC) load
        on the Amazon S3 target specified by CdcPath.
        """
        rfc4180: _Boolean | None = None
        """For an S3 source, when this value is set to true or y, each leading double quotation mark has to be
        followed by an ending double quotation mark.
        """
        row_group_length: _Integer | None = None
        """The number of rows in a row group."""
        server_side_encryption_kms_key_id: _String | None = None
        """If you are using SSE_KMS for the EncryptionMode, provide the AWS KMS key ID. The key that you use needs
        an attached policy that enables IAM user permissions and allows use of the key.
        """
        service_access_role_arn: _String | None = None
        """A required parameter that specifies the Amazon Resource Name (ARN) used by the service to access the IAM
        role.
        """
        timestamp_column_name: _String | None = None
        """A value that when nonblank causes AWS DMS to add a column with timestamp information to the endpoint data
        for an Amazon S3 target.
        """
        use_csv_no_sup_value: _Boolean | None = None
        """This setting applies if the S3 output files during a change data capture (CDC) load are written in .csv
        format. If this setting is set to true for columns not included in the supplemental log, AWS DMS uses the
        value specified by CsvNoSupValue. If this setting isn't set or is set to false, AWS DMS uses the null value
        for these columns.
        """
        use_task_start_time_for_full_load_timestamp: _Boolean | None = None
        """When set to true, this parameter uses the task start time as the timestamp column value instead of the
        time data is written to target.
        """
    @_declaration
    class SybaseSettings(_SchemaPropertyType):
        """Provides information that defines a SAP ASE endpoint."""
        secrets_manager_access_role_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and
        grants the required permissions to access the value in SecretsManagerSecret.
        """
        secrets_manager_secret_id: _String | None = None
        """The full ARN, partial ARN, or display name of the SecretsManagerSecret that contains the SAP SAE endpoint
        connection details.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A user-defined key-value pair that describes metadata added to an AWS DMS resource and that is used by
        operations.
        """
        key: _String
        """A key is the required name of the tag."""
        value: _String
        """A value is the optional value of the tag."""
    TYPE: _ClassVar[str]
    endpoint_type: _String
    """The type of endpoint. Valid values are source and target."""
    engine_name: _String
    """The type of engine for the endpoint, depending on the EndpointType value."""
    certificate_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the certificate."""
    database_name: _String | None = None
    """The name of the endpoint database. For a MySQL source or target endpoint, don't specify DatabaseName. To
    migrate to a specific database, use this setting and targetDbType.
    """
    doc_db_settings: Endpoint.DocDbSettings | _Document | None = None
    """Settings in JSON format for the source and target DocumentDB endpoint."""
    dynamo_db_settings: Endpoint.DynamoDbSettings | _Document | None = None
    """Settings in JSON format for the target Amazon DynamoDB endpoint."""
    elasticsearch_settings: Endpoint.ElasticsearchSettings | _Document | None = None
    """Settings in JSON format for the target OpenSearch endpoint."""
    endpoint_identifier: _String | None = None
    """The database endpoint identifier. Identifiers must begin with a letter and must contain only ASCII letters,
    digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    """
    extra_connection_attributes: _String | None = None
    """Additional attributes associated with the connection."""
    gcp_my_sql_settings: Endpoint.GcpMySQLSettings | _Document | None = None
    """Settings in JSON format for the source GCP MySQL endpoint."""
    ibm_db2_settings: Endpoint.IbmDb2Settings | _Document | None = None
    """Settings in JSON format for the source IBM Db2 LUW endpoint."""
    kafka_settings: Endpoint.KafkaSettings | _Document | None = None
    """Settings in JSON format for the target Apache Kafka endpoint."""
    kinesis_settings: Endpoint.KinesisSettings | _Document | None = None
    """Settings in JSON format for the target endpoint for Amazon Kinesis Data Streams."""
    kms_key_id: _String | None = None
    """An AWS KMS key identifier that is used to encrypt the connection parameters for the endpoint.If you don't
    specify a value for the KmsKeyId parameter, AWS DMS uses your default encryption key.
    """
    microsoft_sql_server_settings: Endpoint.MicrosoftSqlServerSettings | _Document | None = None
    """Settings in JSON format for the source and target Microsoft SQL Server endpoint."""
    mongo_db_settings: Endpoint.MongoDbSettings | _Document | None = None
    """Settings in JSON format for the source MongoDB endpoint."""
    my_sql_settings: Endpoint.MySqlSettings | _Document | None = None
    """Settings in JSON format for the source and target MySQL endpoin."""
    neptune_settings: Endpoint.NeptuneSettings | _Document | None = None
    """Settings in JSON format for the target Amazon Neptune endpoint."""
    oracle_settings: Endpoint.OracleSettings | _Document | None = None
    """Settings in JSON format for the source and target Oracle endpoint."""
    password: _String | None = None
    """The password to be used to log in to the endpoint database."""
    port: _Integer | None = None
    """The port used by the endpoint database."""
    postgre_sql_settings: Endpoint.PostgreSqlSettings | _Document | None = None
    """Settings in JSON format for the source and target PostgreSQL endpoint."""
    redis_settings: Endpoint.RedisSettings | _Document | None = None
    """Settings in JSON format for the target Redis endpoint."""
    redshift_settings: Endpoint.RedshiftSettings | _Document | None = None
    """Settings in JSON format for the Amazon Redshift endpoint."""
    resource_identifier: _String | None = None
    """A display name for the resource identifier at the end of the EndpointArn response parameter that is returned
    in the created Endpoint object.
    """
    s3_settings: Endpoint.S3Settings | _Document | None = None
    """Settings in JSON format for the source and target Amazon S3 endpoint."""
    server_name: _String | None = None
    """The name of the server where the endpoint database resides."""
    ssl_mode: _String | None = None
    """The Secure Sockets Layer (SSL) mode to use for the SSL connection. The default is none."""
    sybase_settings: Endpoint.SybaseSettings | _Document | None = None
    """Settings in JSON format for the source and target SAP ASE endpoint."""
    tags: _Sequence[Endpoint.Tag | _Document] | _Intrinsic | None = None
    """One or more tags to be assigned to the endpoint."""
    username: _String | None = None
    """The user name to be used to log in to the endpoint database."""
    @property
    def endpoint_arn(self) -> _Intrinsic:
        """The endpoint ARN."""
    @property
    def external_id(self) -> _Intrinsic:
        """A value that can be used for cross-account validation."""

@_declaration
class EventSubscription(_SchemaResource):
    """Resource Type definition for AWS::DMS::EventSubscription."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    sns_topic_arn: _String
    """The Amazon Resource Name (ARN) of the Amazon SNS topic created for event notification. The ARN is created by
    Amazon SNS when you create a topic and subscribe to it.
    """
    enabled: _Boolean | None = None
    """Indicates whether to activate the subscription. If you don't specify this property, CloudFormation activates
    the subscription.
    """
    event_categories: _Sequence[_String] | _Intrinsic | None = None
    """A list of event categories for a source type that you want to subscribe to. If you don't specify this
    property, you are notified about all event categories.
    """
    source_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of identifiers for which AWS DMS provides notification events."""
    source_type: _String | None = None
    """The type of AWS DMS resource that generates the events. For example, if you want to be notified of events
    generated by a replication instance, you set this parameter to replication-instance. If this value isn't
    specified, all events are returned.
    """
    subscription_name: _String | None = None
    """The name of the AWS DMS event notification subscription. This name must be less than 255 characters."""
    tags: _Sequence[EventSubscription.Tag | _Document] | _Intrinsic | None = None
    """One or more tags to be assigned to the event subscription."""

@_declaration
class InstanceProfile(_SchemaResource):
    """Resource schema for AWS::DMS::InstanceProfile."""
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
    availability_zone: _String | None = None
    """The property describes an availability zone of the instance profile."""
    description: _String | None = None
    """The optional description of the instance profile."""
    instance_profile_identifier: _String | None = None
    """[DEPRECATED] This property is unused and will be ignored. Identity is managed via the resource ARN
    (primaryIdentifier) and Name (additionalIdentifier).
    """
    instance_profile_name: _String | None = None
    """The property describes a name for the instance profile."""
    kms_key_arn: _String | None = None
    """The property describes kms key arn for the instance profile."""
    network_type: _Literal["IPV4", "DUAL"] | _String | None = None
    """The property describes a network type for the instance profile."""
    publicly_accessible: _Boolean | None = None
    """The property describes the publicly accessible of the instance profile."""
    subnet_group_identifier: _String | None = None
    """The property describes a subnet group identifier for the instance profile."""
    tags: _Sequence[InstanceProfile.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    vpc_security_groups: _Sequence[_String] | _Intrinsic | None = None
    """The property describes vps security groups for the instance profile."""
    @property
    def instance_profile_arn(self) -> _Intrinsic:
        """The property describes an ARN of the instance profile."""
    @property
    def instance_profile_creation_time(self) -> _Intrinsic:
        """The property describes a creating time of the instance profile."""

@_declaration
class MigrationProject(_SchemaResource):
    """Resource schema for AWS::DMS::MigrationProject."""
    @_declaration
    class DataProviderDescriptor(_SchemaPropertyType):
        """It is an object that describes Source and Target DataProviders and credentials for connecting to
        databases that are used in MigrationProject.
        """
        data_provider_arn: _String | None = None
        data_provider_identifier: _String | None = None
        data_provider_name: _String | None = None
        secrets_manager_access_role_arn: _String | None = None
        secrets_manager_secret_id: _String | None = None
    @_declaration
    class SchemaConversionApplicationAttributes(_SchemaPropertyType):
        """The property describes schema conversion application attributes for the migration project."""
        s3_bucket_path: _String | None = None
        s3_bucket_role_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, , and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, , and -.
        """
    TYPE: _ClassVar[str]
    description: _String | None = None
    """The optional description of the migration project."""
    instance_profile_identifier: _String | None = None
    """The property describes an instance profile identifier for the migration project. For create."""
    migration_project_identifier: _String | None = None
    """[DEPRECATED] This property is unused and will be ignored. Identity is managed via the resource ARN
    (primaryIdentifier) and Name (additionalIdentifier).
    """
    migration_project_name: _String | None = None
    """The property describes a name to identify the migration project."""
    schema_conversion_application_attributes: MigrationProject.SchemaConversionApplicationAttributes | _Document | None = None
    source_data_provider_descriptors: _Sequence[MigrationProject.DataProviderDescriptor | _Document] | _Intrinsic | None = None
    """The property describes source data provider descriptors for the migration project."""
    tags: _Sequence[MigrationProject.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_data_provider_descriptors: _Sequence[MigrationProject.DataProviderDescriptor | _Document] | _Intrinsic | None = None
    """The property describes target data provider descriptors for the migration project."""
    transformation_rules: _String | None = None
    """The property describes transformation rules for the migration project."""
    @property
    def instance_profile_arn(self) -> _Intrinsic:
        """The property describes an instance profile arn for the migration project. For read."""
    @property
    def instance_profile_name(self) -> _Intrinsic:
        """The property describes an instance profile name for the migration project. For read."""
    @property
    def migration_project_arn(self) -> _Intrinsic:
        """The property describes an ARN of the migration project."""
    @property
    def migration_project_creation_time(self) -> _Intrinsic:
        """The property describes a creating time of the migration project."""

@_declaration
class ReplicationConfig(_SchemaResource):
    """A replication configuration that you later provide to configure and start a AWS DMS Serverless replication.
    """
    @_declaration
    class ComputeConfig(_SchemaPropertyType):
        """Configuration parameters for provisioning a AWS DMS Serverless replication."""
        max_capacity_units: _Integer
        availability_zone: _String | None = None
        dns_name_servers: _String | None = None
        kms_key_id: _String | None = None
        min_capacity_units: _Integer | None = None
        multi_az: _Boolean | None = None
        preferred_maintenance_window: _String | None = None
        replication_subnet_group_id: _String | None = None
        vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    compute_config: ReplicationConfig.ComputeConfig | _Document
    replication_config_identifier: _String
    """A unique identifier of replication configuration."""
    replication_type: _Literal["full-load", "full-load-and-cdc", "cdc"] | _String
    """The type of AWS DMS Serverless replication to provision using this replication configuration."""
    source_endpoint_arn: _String
    """The Amazon Resource Name (ARN) of the source endpoint for this AWS DMS Serverless replication configuration.
    """
    table_mappings: _Document | _String
    target_endpoint_arn: _String
    """The Amazon Resource Name (ARN) of the target endpoint for this AWS DMS Serverless replication configuration.
    """
    replication_settings: _Document | _String | None = None
    resource_identifier: _String | None = None
    """A unique value or name that you get set for a given resource that can be used to construct an Amazon Resource
    Name (ARN) for that resource.
    """
    supplemental_settings: _Document | _String | None = None
    tags: _Sequence[ReplicationConfig.Tag | _Document] | _Intrinsic | None = None
    """Contains a map of the key-value pairs for the resource tag or tags assigned to the dataset."""
    @property
    def replication_config_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Replication Config."""

@_declaration
class ReplicationInstance(_SchemaResource):
    """Resource Type definition for AWS::DMS::ReplicationInstance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    replication_instance_class: _String
    allocated_storage: _Integer | None = None
    allow_major_version_upgrade: _Boolean | None = None
    auto_minor_version_upgrade: _Boolean | None = None
    availability_zone: _String | None = None
    dns_name_servers: _String | None = None
    engine_version: _String | None = None
    kms_key_id: _String | None = None
    multi_az: _Boolean | None = None
    network_type: _String | None = None
    preferred_maintenance_window: _String | None = None
    publicly_accessible: _Boolean | None = None
    replication_instance_identifier: _String | None = None
    replication_subnet_group_identifier: _String | None = None
    resource_identifier: _String | None = None
    tags: _Sequence[ReplicationInstance.Tag | _Document] | _Intrinsic | None = None
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def replication_instance_private_ip_addresses(self) -> _Intrinsic: ...
    @property
    def replication_instance_public_ip_addresses(self) -> _Intrinsic: ...

@_declaration
class ReplicationSubnetGroup(_SchemaResource):
    """Resource Type definition for AWS::DMS::ReplicationSubnetGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    replication_subnet_group_description: _String
    """The description for the subnet group."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """One or more subnet IDs to be assigned to the replication subnet group."""
    replication_subnet_group_identifier: _String | None = None
    """The name for the replication subnet group. This value is stored as a lowercase string."""
    tags: _Sequence[ReplicationSubnetGroup.Tag | _Document] | _Intrinsic | None = None
    """One or more tags to be assigned to the replication subnet group."""

@_declaration
class ReplicationTask(_SchemaResource):
    """Resource Type definition for AWS::DMS::ReplicationTask."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    migration_type: _Literal["full-load", "cdc", "full-load-and-cdc"] | _String
    """The migration type."""
    replication_instance_arn: _String
    """The Amazon Resource Name (ARN) of a replication instance."""
    source_endpoint_arn: _String
    """An Amazon Resource Name (ARN) that uniquely identifies the source endpoint."""
    table_mappings: _String
    """The table mappings for the task, in JSON format."""
    target_endpoint_arn: _String
    """An Amazon Resource Name (ARN) that uniquely identifies the target endpoint."""
    cdc_start_position: _String | None = None
    """Indicates when you want a change data capture (CDC) operation to start. Use either CdcStartPosition or
    CdcStartTime to specify when you want a CDC operation to start. Specifying both values results in an error.
    """
    cdc_start_time: _Number | None = None
    """Indicates the start time for a change data capture (CDC) operation. Use either CdcStartTime or
    CdcStartPosition to specify when you want a CDC operation to start. Specifying both values results in an error.
    """
    cdc_stop_position: _String | None = None
    """Indicates when you want a change data capture (CDC) operation to stop. The value can be either server time or
    commit time.
    """
    replication_task_identifier: _String | None = None
    """An identifier for the replication task."""
    replication_task_settings: _String | None = None
    """Overall settings for the task, in JSON format."""
    resource_identifier: _String | None = None
    """A friendly name for the resource identifier at the end of the EndpointArn response parameter that is returned
    in the created Endpoint object.
    """
    tags: _Sequence[ReplicationTask.Tag | _Document] | _Intrinsic | None = None
    task_data: _String | None = None
    """Supplemental information that the task requires to migrate the data for certain source and target endpoints.
    """
    @property
    def replication_task_arn(self) -> _Intrinsic:
        """The ARN of the ReplicationTask. Also serves the purpise of Primary Identifier."""
