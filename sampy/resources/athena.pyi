"""AWS::Athena. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CapacityReservation(_SchemaResource):
    """Resource schema for AWS::Athena::CapacityReservation."""
    @_declaration
    class CapacityAssignment(_SchemaPropertyType):
        workgroup_names: _Sequence[_String] | _Intrinsic
    @_declaration
    class CapacityAssignmentConfiguration(_SchemaPropertyType):
        """Assignment configuration to assign workgroups to a reservation."""
        capacity_assignments: _Sequence[CapacityReservation.CapacityAssignment | _Document] | _Intrinsic
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The reservation name."""
    target_dpus: _Integer
    """The number of DPUs to request to be allocated to the reservation."""
    capacity_assignment_configuration: CapacityReservation.CapacityAssignmentConfiguration | _Document | None = None
    tags: _Sequence[CapacityReservation.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def allocated_dpus(self) -> _Intrinsic:
        """The number of DPUs Athena has provisioned and allocated for the reservation."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified capacity reservation."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time the reservation was created."""
    @property
    def last_successful_allocation_time(self) -> _Intrinsic:
        """The timestamp when the last successful allocated was made."""
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class DataCatalog(_SchemaResource):
    """Resource schema for AWS::Athena::DataCatalog."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the data catalog to create. The catalog name must be unique for the AWS account and can use a
    maximum of 128 alphanumeric, underscore, at sign, or hyphen characters.
    """
    type: _Literal["LAMBDA", "GLUE", "HIVE", "FEDERATED"] | _String
    """The type of data catalog to create: LAMBDA for a federated catalog, GLUE for AWS Glue Catalog, or HIVE for an
    external hive metastore. FEDERATED is a federated catalog for which Athena creates the connection and the Lambda
    function for you based on the parameters that you pass.
    """
    connection_type: _String | None = None
    """The type of connection for a FEDERATED data catalog."""
    description: _String | None = None
    """A description of the data catalog to be created."""
    error: _String | None = None
    """Text of the error that occurred during data catalog creation or deletion."""
    parameters: _Mapping[str, _String] | _Intrinsic | None = None
    """Specifies the Lambda function or functions to use for creating the data catalog. This is a mapping whose
    values depend on the catalog type.
    """
    status: _Literal["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "CREATE_FAILED_CLEANUP_IN_PROGRESS", "CREATE_FAILED_CLEANUP_COMPLETE", "CREATE_FAILED_CLEANUP_FAILED", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED"] | _String | None = None
    """The status of the creation or deletion of the data catalog. LAMBDA, GLUE, and HIVE data catalog types are
    created synchronously. Their status is either CREATE_COMPLETE or CREATE_FAILED. The FEDERATED data catalog type
    is created asynchronously.
    """
    tags: _Sequence[DataCatalog.Tag | _Document] | _Intrinsic | None = None
    """A list of comma separated tags to add to the data catalog that is created."""

@_declaration
class NamedQuery(_SchemaResource):
    """Resource schema for AWS::Athena::NamedQuery."""
    TYPE: _ClassVar[str]
    database: _String
    """The database to which the query belongs."""
    query_string: _String
    """The contents of the query with all query statements."""
    description: _String | None = None
    """The query description."""
    name: _String | None = None
    """The query name."""
    work_group: _String | None = None
    """The name of the workgroup that contains the named query."""
    @property
    def named_query_id(self) -> _Intrinsic:
        """The unique ID of the query."""

@_declaration
class PreparedStatement(_SchemaResource):
    """Resource schema for AWS::Athena::PreparedStatement."""
    TYPE: _ClassVar[str]
    query_statement: _String
    """The query string for the prepared statement."""
    statement_name: _String
    """The name of the prepared statement."""
    work_group: _String
    """The name of the workgroup to which the prepared statement belongs."""
    description: _String | None = None
    """The description of the prepared statement."""

@_declaration
class WorkGroup(_SchemaResource):
    """Resource schema for AWS::Athena::WorkGroup."""
    @_declaration
    class AclConfiguration(_SchemaPropertyType):
        """Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results."""
        s3_acl_option: _Literal["BUCKET_OWNER_FULL_CONTROL"] | _String
    @_declaration
    class Classification(_SchemaPropertyType):
        """A classification refers to a set of specific configurations."""
        name: _String | None = None
        """The name of the configuration classification."""
        properties: _Mapping[str, _String] | _Intrinsic | None = None
        """A set of properties specified within a configuration classification."""
    @_declaration
    class CloudWatchLoggingConfiguration(_SchemaPropertyType):
        """Configuration settings for delivering logs to Amazon CloudWatch log groups."""
        enabled: _Boolean | None = None
        """Enables CloudWatch logging."""
        log_group: _String | None = None
        """The name of the log group in Amazon CloudWatch Logs where you want to publish your logs."""
        log_stream_name_prefix: _String | None = None
        """Prefix for the CloudWatch log stream name."""
        log_types: _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic | None = None
        """The types of logs that you want to publish to CloudWatch."""
    @_declaration
    class CustomerContentEncryptionConfiguration(_SchemaPropertyType):
        """Indicates the KMS key for encrypting notebook content."""
        kms_key: _String
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """If query results are encrypted in Amazon S3, indicates the encryption option used (for example, SSE-KMS
        or CSE-KMS) and key information.
        """
        encryption_option: _Literal["SSE_S3", "SSE_KMS", "CSE_KMS"] | _String
        kms_key: _String | None = None
    @_declaration
    class EngineConfiguration(_SchemaPropertyType):
        """The engine configuration for running queries."""
        additional_configs: _Mapping[str, _String] | _Intrinsic | None = None
        """Contains additional notebook engine MAP parameter mappings in the form of key-value pairs. To specify an
        Athena notebook that the Jupyter server will download and serve, specify a value for the
        StartSessionRequest$NotebookVersion field, and then add a key named NotebookId to AdditionalConfigs that has
        the value of the Athena notebook ID.
        """
        classifications: _Sequence[WorkGroup.Classification | _Document] | _Intrinsic | None = None
        """The configuration classifications that can be specified for the engine."""
        coordinator_dpu_size: _Integer | None = None
        """The number of DPUs to use for the coordinator. A coordinator is a special executor that orchestrates
        processing work and manages other executors in a notebook session. The default is 1.
        """
        default_executor_dpu_size: _Integer | None = None
        """The default number of DPUs to use for executors. An executor is the smallest unit of compute that a
        notebook session can request from Athena. The default is 1.
        """
        max_concurrent_dpus: _Integer | None = None
        """The maximum number of DPUs that can run concurrently."""
        spark_properties: _Mapping[str, _String] | _Intrinsic | None = None
        """Specifies custom jar files and Spark properties for use cases like cluster encryption, table formats, and
        general Spark tuning.
        """
    @_declaration
    class EngineVersion(_SchemaPropertyType):
        """The Athena engine version for running queries."""
        effective_engine_version: _String | None = None
        selected_engine_version: _String | None = None
    @_declaration
    class ManagedLoggingConfiguration(_SchemaPropertyType):
        """Configuration settings for managed log persistence."""
        enabled: _Boolean | None = None
        """Enables managed log persistence."""
        kms_key: _String | None = None
        """The KMS key ARN to encrypt the logs stored in managed log persistence."""
    @_declaration
    class ManagedQueryResultsConfiguration(_SchemaPropertyType):
        """The configuration for the managed query results and encryption option. ResultConfiguration and
        ManagedQueryResultsConfiguration cannot be set at the same time.
        """
        enabled: _Boolean | None = None
        encryption_configuration: WorkGroup.ManagedStorageEncryptionConfiguration | _Document | None = None
    @_declaration
    class ManagedStorageEncryptionConfiguration(_SchemaPropertyType):
        """Indicates the encryption configuration for Athena Managed Storage. If not setting this field, Managed
        Storage will encrypt the query results with Athena's encryption key.
        """
        kms_key: _String | None = None
    @_declaration
    class MonitoringConfiguration(_SchemaPropertyType):
        """Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets,
        Amazon CloudWatch log groups etc.
        """
        cloud_watch_logging_configuration: WorkGroup.CloudWatchLoggingConfiguration | _Document | None = None
        managed_logging_configuration: WorkGroup.ManagedLoggingConfiguration | _Document | None = None
        s3_logging_configuration: WorkGroup.S3LoggingConfiguration | _Document | None = None
    @_declaration
    class ResultConfiguration(_SchemaPropertyType):
        """The location in Amazon S3 where query results are stored and the encryption option, if any, used for
        query results. These are known as "client-side settings". If workgroup settings override client-side
        settings, then the query uses the workgroup settings.
        """
        acl_configuration: WorkGroup.AclConfiguration | _Document | None = None
        encryption_configuration: WorkGroup.EncryptionConfiguration | _Document | None = None
        expected_bucket_owner: _String | None = None
        output_location: _String | None = None
    @_declaration
    class ResultConfigurationUpdates(_SchemaPropertyType):
        """The result configuration information about the queries in this workgroup that will be updated. Includes
        the updated results location and an updated option for encrypting query results.
        """
        acl_configuration: WorkGroup.AclConfiguration | _Document | None = None
        encryption_configuration: WorkGroup.EncryptionConfiguration | _Document | None = None
        expected_bucket_owner: _String | None = None
        output_location: _String | None = None
        remove_acl_configuration: _Boolean | None = None
        remove_encryption_configuration: _Boolean | None = None
        remove_expected_bucket_owner: _Boolean | None = None
        remove_output_location: _Boolean | None = None
    @_declaration
    class S3LoggingConfiguration(_SchemaPropertyType):
        """Configuration settings for delivering logs to Amazon S3 buckets."""
        enabled: _Boolean | None = None
        """Enables S3 log delivery."""
        kms_key: _String | None = None
        """The KMS key ARN to encrypt the logs published to the given Amazon S3 destination."""
        log_location: _String | None = None
        """The Amazon S3 destination URI for log publishing."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WorkGroupConfiguration(_SchemaPropertyType):
        additional_configuration: _String | None = None
        bytes_scanned_cutoff_per_query: _Integer | None = None
        customer_content_encryption_configuration: WorkGroup.CustomerContentEncryptionConfiguration | _Document | None = None
        enforce_work_group_configuration: _Boolean | None = None
        engine_configuration: WorkGroup.EngineConfiguration | _Document | None = None
        engine_version: WorkGroup.EngineVersion | _Document | None = None
        execution_role: _String | None = None
        managed_query_results_configuration: WorkGroup.ManagedQueryResultsConfiguration | _Document | None = None
        monitoring_configuration: WorkGroup.MonitoringConfiguration | _Document | None = None
        publish_cloud_watch_metrics_enabled: _Boolean | None = None
        requester_pays_enabled: _Boolean | None = None
        result_configuration: WorkGroup.ResultConfiguration | _Document | None = None
    @_declaration
    class WorkGroupConfigurationUpdates(_SchemaPropertyType):
        """The configuration information that will be updated for this workgroup, which includes the location in
        Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether the
        Amazon CloudWatch Metrics are enabled for the workgroup, whether the workgroup settings override the
        client-side settings, and the data usage limit for the amount of bytes scanned per query, if it is
        specified.
        """
        additional_configuration: _String | None = None
        bytes_scanned_cutoff_per_query: _Integer | None = None
        customer_content_encryption_configuration: WorkGroup.CustomerContentEncryptionConfiguration | _Document | None = None
        enforce_work_group_configuration: _Boolean | None = None
        engine_configuration: WorkGroup.EngineConfiguration | _Document | None = None
        engine_version: WorkGroup.EngineVersion | _Document | None = None
        execution_role: _String | None = None
        managed_query_results_configuration: WorkGroup.ManagedQueryResultsConfiguration | _Document | None = None
        monitoring_configuration: WorkGroup.MonitoringConfiguration | _Document | None = None
        publish_cloud_watch_metrics_enabled: _Boolean | None = None
        remove_bytes_scanned_cutoff_per_query: _Boolean | None = None
        remove_customer_content_encryption_configuration: _Boolean | None = None
        requester_pays_enabled: _Boolean | None = None
        result_configuration_updates: WorkGroup.ResultConfigurationUpdates | _Document | None = None
    TYPE: _ClassVar[str]
    name: _String
    """The workGroup name."""
    description: _String | None = None
    """The workgroup description."""
    recursive_delete_option: _Boolean | None = None
    """The option to delete the workgroup and its contents even if the workgroup contains any named queries."""
    state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The state of the workgroup: ENABLED or DISABLED."""
    tags: _Sequence[WorkGroup.Tag | _Document] | _Intrinsic | None = None
    """One or more tags, separated by commas, that you want to attach to the workgroup as you create it."""
    work_group_configuration: WorkGroup.WorkGroupConfiguration | _Document | None = None
    """The workgroup configuration."""
    work_group_configuration_updates: WorkGroup.WorkGroupConfigurationUpdates | _Document | None = None
    """The workgroup configuration update object."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time the workgroup was created."""
    @property
    def work_group_configuration_engine_version_effective_engine_version(self) -> _Intrinsic:
        """Read only. The engine version on which the query runs. If the user requests a valid engine version other
        than Auto, the effective engine version is the same as the engine version that the user requested. If the
        user requests Auto, the effective engine version is chosen by Athena. When a request to update the engine
        version is made by a CreateWorkGroup or UpdateWorkGroup operation, the EffectiveEngineVersion field is
        ignored.
        """
    @property
    def work_group_configuration_updates_engine_version_effective_engine_version(self) -> _Intrinsic:
        """Read only. The engine version on which the query runs. If the user requests a valid engine version other
        than Auto, the effective engine version is the same as the engine version that the user requested. If the
        user requests Auto, the effective engine version is chosen by Athena. When a request to update the engine
        version is made by a CreateWorkGroup or UpdateWorkGroup operation, the EffectiveEngineVersion field is
        ignored.
        """
