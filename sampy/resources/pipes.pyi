"""AWS::Pipes. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.grantees import Grantee as _Grantee
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Pipe(_Grantee, _SchemaResource):
    """Definition of AWS::Pipes::Pipe Resource Type."""
    @_declaration
    class AwsVpcConfiguration(_SchemaPropertyType):
        subnets: _Sequence[_String] | _Intrinsic
        assign_public_ip: _Literal["ENABLED", "DISABLED"] | _String | None = None
        security_groups: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class BatchArrayProperties(_SchemaPropertyType):
        size: _Integer | None = None
    @_declaration
    class BatchContainerOverrides(_SchemaPropertyType):
        command: _Sequence[_String] | _Intrinsic | None = None
        environment: _Sequence[Pipe.BatchEnvironmentVariable | _Document] | _Intrinsic | None = None
        instance_type: _String | None = None
        resource_requirements: _Sequence[Pipe.BatchResourceRequirement | _Document] | _Intrinsic | None = None
    @_declaration
    class BatchEnvironmentVariable(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class BatchJobDependency(_SchemaPropertyType):
        job_id: _String | None = None
        type: _Literal["N_TO_N", "SEQUENTIAL"] | _String | None = None
    @_declaration
    class BatchResourceRequirement(_SchemaPropertyType):
        type: _Literal["GPU", "MEMORY", "VCPU"] | _String
        value: _String
    @_declaration
    class BatchRetryStrategy(_SchemaPropertyType):
        attempts: _Integer | None = None
    @_declaration
    class CapacityProviderStrategyItem(_SchemaPropertyType):
        capacity_provider: _String
        base: _Integer | None = None
        weight: _Integer | None = None
    @_declaration
    class CloudwatchLogsLogDestination(_SchemaPropertyType):
        log_group_arn: _String | None = None
    @_declaration
    class DeadLetterConfig(_SchemaPropertyType):
        arn: _String | None = None
    @_declaration
    class DimensionMapping(_SchemaPropertyType):
        dimension_name: _String
        dimension_value: _String
        dimension_value_type: _Literal["VARCHAR"] | _String
    @_declaration
    class EcsContainerOverride(_SchemaPropertyType):
        command: _Sequence[_String] | _Intrinsic | None = None
        cpu: _Integer | None = None
        environment: _Sequence[Pipe.EcsEnvironmentVariable | _Document] | _Intrinsic | None = None
        environment_files: _Sequence[Pipe.EcsEnvironmentFile | _Document] | _Intrinsic | None = None
        memory: _Integer | None = None
        memory_reservation: _Integer | None = None
        name: _String | None = None
        resource_requirements: _Sequence[Pipe.EcsResourceRequirement | _Document] | _Intrinsic | None = None
    @_declaration
    class EcsEnvironmentFile(_SchemaPropertyType):
        type: _Literal["s3"] | _String
        value: _String
    @_declaration
    class EcsEnvironmentVariable(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class EcsEphemeralStorage(_SchemaPropertyType):
        size_in_gi_b: _Integer
    @_declaration
    class EcsInferenceAcceleratorOverride(_SchemaPropertyType):
        device_name: _String | None = None
        device_type: _String | None = None
    @_declaration
    class EcsResourceRequirement(_SchemaPropertyType):
        type: _Literal["GPU", "InferenceAccelerator"] | _String
        value: _String
    @_declaration
    class EcsTaskOverride(_SchemaPropertyType):
        container_overrides: _Sequence[Pipe.EcsContainerOverride | _Document] | _Intrinsic | None = None
        cpu: _String | None = None
        ephemeral_storage: Pipe.EcsEphemeralStorage | _Document | None = None
        execution_role_arn: _String | None = None
        inference_accelerator_overrides: _Sequence[Pipe.EcsInferenceAcceleratorOverride | _Document] | _Intrinsic | None = None
        memory: _String | None = None
        task_role_arn: _String | None = None
    @_declaration
    class Filter(_SchemaPropertyType):
        pattern: _String | None = None
    @_declaration
    class FilterCriteria(_SchemaPropertyType):
        filters: _Sequence[Pipe.Filter | _Document] | _Intrinsic | None = None
    @_declaration
    class FirehoseLogDestination(_SchemaPropertyType):
        delivery_stream_arn: _String | None = None
    @_declaration
    class MQBrokerAccessCredentials(_SchemaPropertyType):
        basic_auth: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
    @_declaration
    class MSKAccessCredentials(_SchemaPropertyType):
        client_certificate_tls_auth: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
        sasl_scram512_auth: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
    @_declaration
    class MultiMeasureAttributeMapping(_SchemaPropertyType):
        measure_value: _String
        measure_value_type: _Literal["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"] | _String
        multi_measure_attribute_name: _String
    @_declaration
    class MultiMeasureMapping(_SchemaPropertyType):
        multi_measure_attribute_mappings: _Sequence[Pipe.MultiMeasureAttributeMapping | _Document] | _Intrinsic
        multi_measure_name: _String
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        awsvpc_configuration: Pipe.AwsVpcConfiguration | _Document | None = None
    @_declaration
    class PipeEnrichmentHttpParameters(_SchemaPropertyType):
        header_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        path_parameter_values: _Sequence[_String] | _Intrinsic | None = None
        query_string_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class PipeEnrichmentParameters(_SchemaPropertyType):
        http_parameters: Pipe.PipeEnrichmentHttpParameters | _Document | None = None
        input_template: _String | None = None
    @_declaration
    class PipeLogConfiguration(_SchemaPropertyType):
        cloudwatch_logs_log_destination: Pipe.CloudwatchLogsLogDestination | _Document | None = None
        firehose_log_destination: Pipe.FirehoseLogDestination | _Document | None = None
        include_execution_data: _Sequence[_Literal["ALL"] | _String] | _Intrinsic | None = None
        level: _Literal["OFF", "ERROR", "INFO", "TRACE"] | _String | None = None
        s3_log_destination: Pipe.S3LogDestination | _Document | None = None
    @_declaration
    class PipeSourceActiveMQBrokerParameters(_SchemaPropertyType):
        credentials: Pipe.MQBrokerAccessCredentials | _Document
        queue_name: _String
        batch_size: _Integer | None = None
        maximum_batching_window_in_seconds: _Integer | None = None
    @_declaration
    class PipeSourceDynamoDBStreamParameters(_SchemaPropertyType):
        starting_position: _Literal["TRIM_HORIZON", "LATEST"] | _String
        batch_size: _Integer | None = None
        dead_letter_config: Pipe.DeadLetterConfig | _Document | None = None
        maximum_batching_window_in_seconds: _Integer | None = None
        maximum_record_age_in_seconds: _Integer | None = None
        maximum_retry_attempts: _Integer | None = None
        on_partial_batch_item_failure: _Literal["AUTOMATIC_BISECT"] | _String | None = None
        parallelization_factor: _Integer | None = None
    @_declaration
    class PipeSourceKinesisStreamParameters(_SchemaPropertyType):
        starting_position: _Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"] | _String
        batch_size: _Integer | None = None
        dead_letter_config: Pipe.DeadLetterConfig | _Document | None = None
        maximum_batching_window_in_seconds: _Integer | None = None
        maximum_record_age_in_seconds: _Integer | None = None
        maximum_retry_attempts: _Integer | None = None
        on_partial_batch_item_failure: _Literal["AUTOMATIC_BISECT"] | _String | None = None
        parallelization_factor: _Integer | None = None
        starting_position_timestamp: _String | None = None
    @_declaration
    class PipeSourceManagedStreamingKafkaParameters(_SchemaPropertyType):
        topic_name: _String
        batch_size: _Integer | None = None
        consumer_group_id: _String | None = None
        credentials: Pipe.MSKAccessCredentials | _Document | None = None
        maximum_batching_window_in_seconds: _Integer | None = None
        starting_position: _Literal["TRIM_HORIZON", "LATEST"] | _String | None = None
    @_declaration
    class PipeSourceParameters(_SchemaPropertyType):
        active_mq_broker_parameters: Pipe.PipeSourceActiveMQBrokerParameters | _Document | None = None
        dynamo_db_stream_parameters: Pipe.PipeSourceDynamoDBStreamParameters | _Document | None = None
        filter_criteria: Pipe.FilterCriteria | _Document | None = None
        kinesis_stream_parameters: Pipe.PipeSourceKinesisStreamParameters | _Document | None = None
        managed_streaming_kafka_parameters: Pipe.PipeSourceManagedStreamingKafkaParameters | _Document | None = None
        rabbit_mq_broker_parameters: Pipe.PipeSourceRabbitMQBrokerParameters | _Document | None = None
        self_managed_kafka_parameters: Pipe.PipeSourceSelfManagedKafkaParameters | _Document | None = None
        sqs_queue_parameters: Pipe.PipeSourceSqsQueueParameters | _Document | None = None
    @_declaration
    class PipeSourceRabbitMQBrokerParameters(_SchemaPropertyType):
        credentials: Pipe.MQBrokerAccessCredentials | _Document
        queue_name: _String
        batch_size: _Integer | None = None
        maximum_batching_window_in_seconds: _Integer | None = None
        virtual_host: _String | None = None
    @_declaration
    class PipeSourceSelfManagedKafkaParameters(_SchemaPropertyType):
        topic_name: _String
        additional_bootstrap_servers: _Sequence[_String] | _Intrinsic | None = None
        batch_size: _Integer | None = None
        consumer_group_id: _String | None = None
        credentials: Pipe.SelfManagedKafkaAccessConfigurationCredentials | _Document | None = None
        maximum_batching_window_in_seconds: _Integer | None = None
        server_root_ca_certificate: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
        starting_position: _Literal["TRIM_HORIZON", "LATEST"] | _String | None = None
        vpc: Pipe.SelfManagedKafkaAccessConfigurationVpc | _Document | None = None
    @_declaration
    class PipeSourceSqsQueueParameters(_SchemaPropertyType):
        batch_size: _Integer | None = None
        maximum_batching_window_in_seconds: _Integer | None = None
    @_declaration
    class PipeTargetBatchJobParameters(_SchemaPropertyType):
        job_definition: _String
        job_name: _String
        array_properties: Pipe.BatchArrayProperties | _Document | None = None
        container_overrides: Pipe.BatchContainerOverrides | _Document | None = None
        depends_on: _Sequence[Pipe.BatchJobDependency | _Document] | _Intrinsic | None = None
        parameters: _Mapping[str, _String] | _Intrinsic | None = None
        retry_strategy: Pipe.BatchRetryStrategy | _Document | None = None
    @_declaration
    class PipeTargetCloudWatchLogsParameters(_SchemaPropertyType):
        log_stream_name: _String | None = None
        timestamp: _String | None = None
    @_declaration
    class PipeTargetEcsTaskParameters(_SchemaPropertyType):
        task_definition_arn: _String
        capacity_provider_strategy: _Sequence[Pipe.CapacityProviderStrategyItem | _Document] | _Intrinsic | None = None
        enable_ecs_managed_tags: _Boolean | None = None
        enable_execute_command: _Boolean | None = None
        group: _String | None = None
        launch_type: _Literal["EC2", "FARGATE", "EXTERNAL"] | _String | None = None
        network_configuration: Pipe.NetworkConfiguration | _Document | None = None
        overrides: Pipe.EcsTaskOverride | _Document | None = None
        placement_constraints: _Sequence[Pipe.PlacementConstraint | _Document] | _Intrinsic | None = None
        placement_strategy: _Sequence[Pipe.PlacementStrategy | _Document] | _Intrinsic | None = None
        platform_version: _String | None = None
        propagate_tags: _Literal["TASK_DEFINITION"] | _String | None = None
        reference_id: _String | None = None
        tags: _Sequence[Pipe.Tag | _Document] | _Intrinsic | None = None
        task_count: _Integer | None = None
    @_declaration
    class PipeTargetEventBridgeEventBusParameters(_SchemaPropertyType):
        detail_type: _String | None = None
        endpoint_id: _String | None = None
        resources: _Sequence[_String] | _Intrinsic | None = None
        source: _String | None = None
        time: _String | None = None
    @_declaration
    class PipeTargetHttpParameters(_SchemaPropertyType):
        header_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        path_parameter_values: _Sequence[_String] | _Intrinsic | None = None
        query_string_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class PipeTargetKinesisStreamParameters(_SchemaPropertyType):
        partition_key: _String
    @_declaration
    class PipeTargetLambdaFunctionParameters(_SchemaPropertyType):
        invocation_type: _Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"] | _String | None = None
    @_declaration
    class PipeTargetParameters(_SchemaPropertyType):
        batch_job_parameters: Pipe.PipeTargetBatchJobParameters | _Document | None = None
        cloud_watch_logs_parameters: Pipe.PipeTargetCloudWatchLogsParameters | _Document | None = None
        ecs_task_parameters: Pipe.PipeTargetEcsTaskParameters | _Document | None = None
        event_bridge_event_bus_parameters: Pipe.PipeTargetEventBridgeEventBusParameters | _Document | None = None
        http_parameters: Pipe.PipeTargetHttpParameters | _Document | None = None
        input_template: _String | None = None
        kinesis_stream_parameters: Pipe.PipeTargetKinesisStreamParameters | _Document | None = None
        lambda_function_parameters: Pipe.PipeTargetLambdaFunctionParameters | _Document | None = None
        redshift_data_parameters: Pipe.PipeTargetRedshiftDataParameters | _Document | None = None
        sage_maker_pipeline_parameters: Pipe.PipeTargetSageMakerPipelineParameters | _Document | None = None
        sqs_queue_parameters: Pipe.PipeTargetSqsQueueParameters | _Document | None = None
        step_function_state_machine_parameters: Pipe.PipeTargetStateMachineParameters | _Document | None = None
        timestream_parameters: Pipe.PipeTargetTimestreamParameters | _Document | None = None
    @_declaration
    class PipeTargetRedshiftDataParameters(_SchemaPropertyType):
        database: _String
        """Redshift Database."""
        sqls: _Sequence[_String] | _Intrinsic
        """A list of SQLs."""
        db_user: _String | None = None
        """Database user name."""
        secret_manager_arn: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
        statement_name: _String | None = None
        """A name for Redshift DataAPI statement which can be used as filter of ListStatement."""
        with_event: _Boolean | None = None
    @_declaration
    class PipeTargetSageMakerPipelineParameters(_SchemaPropertyType):
        pipeline_parameter_list: _Sequence[Pipe.SageMakerPipelineParameter | _Document] | _Intrinsic | None = None
    @_declaration
    class PipeTargetSqsQueueParameters(_SchemaPropertyType):
        message_deduplication_id: _String | None = None
        message_group_id: _String | None = None
    @_declaration
    class PipeTargetStateMachineParameters(_SchemaPropertyType):
        invocation_type: _Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"] | _String | None = None
    @_declaration
    class PipeTargetTimestreamParameters(_SchemaPropertyType):
        dimension_mappings: _Sequence[Pipe.DimensionMapping | _Document] | _Intrinsic
        time_value: _String
        version_value: _String
        epoch_time_unit: _Literal["MILLISECONDS", "SECONDS", "MICROSECONDS", "NANOSECONDS"] | _String | None = None
        multi_measure_mappings: _Sequence[Pipe.MultiMeasureMapping | _Document] | _Intrinsic | None = None
        single_measure_mappings: _Sequence[Pipe.SingleMeasureMapping | _Document] | _Intrinsic | None = None
        time_field_type: _Literal["EPOCH", "TIMESTAMP_FORMAT"] | _String | None = None
        timestamp_format: _String | None = None
    @_declaration
    class PlacementConstraint(_SchemaPropertyType):
        expression: _String | None = None
        type: _Literal["distinctInstance", "memberOf"] | _String | None = None
    @_declaration
    class PlacementStrategy(_SchemaPropertyType):
        field: _String | None = None
        type: _Literal["random", "spread", "binpack"] | _String | None = None
    @_declaration
    class S3LogDestination(_SchemaPropertyType):
        bucket_name: _String | None = None
        bucket_owner: _String | None = None
        output_format: _Literal["json", "plain", "w3c"] | _String | None = None
        prefix: _String | None = None
    @_declaration
    class SageMakerPipelineParameter(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class SelfManagedKafkaAccessConfigurationCredentials(_SchemaPropertyType):
        basic_auth: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
        client_certificate_tls_auth: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
        sasl_scram256_auth: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
        sasl_scram512_auth: _String | None = None
        """Optional SecretManager ARN which stores the database credentials."""
    @_declaration
    class SelfManagedKafkaAccessConfigurationVpc(_SchemaPropertyType):
        security_group: _Sequence[_String] | _Intrinsic | None = None
        """List of SecurityGroupId."""
        subnets: _Sequence[_String] | _Intrinsic | None = None
        """List of SubnetId."""
    @_declaration
    class SingleMeasureMapping(_SchemaPropertyType):
        measure_name: _String
        measure_value: _String
        measure_value_type: _Literal["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    role_arn: _String
    source: _String
    target: _String
    description: _String | None = None
    desired_state: _Literal["RUNNING", "STOPPED"] | _String | None = None
    enrichment: _String | None = None
    enrichment_parameters: Pipe.PipeEnrichmentParameters | _Document | None = None
    kms_key_identifier: _String | None = None
    log_configuration: Pipe.PipeLogConfiguration | _Document | None = None
    name: _String | None = None
    source_parameters: Pipe.PipeSourceParameters | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    target_parameters: Pipe.PipeTargetParameters | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def current_state(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def state_reason(self) -> _Intrinsic: ...
