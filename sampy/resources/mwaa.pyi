"""AWS::MWAA. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource schema for AWS::MWAA::Environment."""
    @_declaration
    class LastUpdate(_SchemaPropertyType):
        """Details about the last update performed on the environment."""
        created_at: _String | None = None
        error: Environment.UpdateError | _Document | None = None
        status: _Literal["SUCCESS", "PENDING", "FAILED"] | _String | None = None
        worker_replacement_strategy: _Literal["FORCED", "GRACEFUL"] | _String | None = None
    @_declaration
    class LoggingConfiguration(_SchemaPropertyType):
        """Logging configuration for the environment."""
        dag_processing_logs: Environment.ModuleLoggingConfiguration | _Document | None = None
        scheduler_logs: Environment.ModuleLoggingConfiguration | _Document | None = None
        task_logs: Environment.ModuleLoggingConfiguration | _Document | None = None
        webserver_logs: Environment.ModuleLoggingConfiguration | _Document | None = None
        worker_logs: Environment.ModuleLoggingConfiguration | _Document | None = None
    @_declaration
    class LoggingConfigurationInput(_SchemaPropertyType):
        """Configures logging for the environment."""
        dag_processing_logs: Environment.ModuleLoggingConfigurationInput | _Document | None = None
        scheduler_logs: Environment.ModuleLoggingConfigurationInput | _Document | None = None
        task_logs: Environment.ModuleLoggingConfigurationInput | _Document | None = None
        webserver_logs: Environment.ModuleLoggingConfigurationInput | _Document | None = None
        worker_logs: Environment.ModuleLoggingConfigurationInput | _Document | None = None
    @_declaration
    class ModuleLoggingConfiguration(_SchemaPropertyType):
        """Logging configuration for a specific airflow component."""
        cloud_watch_log_group_arn: _String | None = None
        enabled: _Boolean | None = None
        log_level: _Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"] | _String | None = None
    @_declaration
    class ModuleLoggingConfigurationInput(_SchemaPropertyType):
        """Configures airflow component logging for the environment."""
        enabled: _Boolean | None = None
        log_level: _Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"] | _String | None = None
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        """Configures the network resources of the environment."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of security groups to use for the environment."""
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of subnets to use for the environment. These must be private subnets, in the same VPC, in two
        different availability zones.
        """
    @_declaration
    class UpdateError(_SchemaPropertyType):
        """The error associated with an update request."""
        error_code: _String | None = None
        error_message: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    airflow_configuration_options: _Document | _String | None = None
    airflow_version: _String | None = None
    dag_s3_path: _String | None = None
    endpoint_management: _Literal["CUSTOMER", "SERVICE"] | _String | None = None
    environment_class: _String | None = None
    execution_role_arn: _String | None = None
    kms_key: _String | None = None
    logging_configuration: Environment.LoggingConfiguration | _Document | None = None
    max_webservers: _Integer | None = None
    max_workers: _Integer | None = None
    min_webservers: _Integer | None = None
    min_workers: _Integer | None = None
    network_configuration: Environment.NetworkConfiguration | _Document | None = None
    plugins_s3_object_version: _String | None = None
    plugins_s3_path: _String | None = None
    requirements_s3_object_version: _String | None = None
    requirements_s3_path: _String | None = None
    schedulers: _Integer | None = None
    source_bucket_arn: _String | None = None
    startup_script_s3_object_version: _String | None = None
    startup_script_s3_path: _String | None = None
    tags: _Document | _String | None = None
    webserver_access_mode: _Literal["PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"] | _String | None = None
    weekly_maintenance_window_start: _String | None = None
    worker_replacement_strategy: _Literal["FORCED", "GRACEFUL"] | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """ARN for the MWAA environment."""
    @property
    def celery_executor_queue(self) -> _Intrinsic:
        """The celery executor queue associated with the environment."""
    @property
    def database_vpc_endpoint_service(self) -> _Intrinsic:
        """The database VPC endpoint service name."""
    @property
    def logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(self) -> _Intrinsic: ...
    @property
    def logging_configuration_scheduler_logs_cloud_watch_log_group_arn(self) -> _Intrinsic: ...
    @property
    def logging_configuration_task_logs_cloud_watch_log_group_arn(self) -> _Intrinsic: ...
    @property
    def logging_configuration_webserver_logs_cloud_watch_log_group_arn(self) -> _Intrinsic: ...
    @property
    def logging_configuration_worker_logs_cloud_watch_log_group_arn(self) -> _Intrinsic: ...
    @property
    def webserver_url(self) -> _Intrinsic:
        """Url endpoint for the environment's Airflow UI."""
    @property
    def webserver_vpc_endpoint_service(self) -> _Intrinsic:
        """The webserver VPC endpoint service name, applicable if private webserver access mode selected."""
