"""Settings of functions, tables and APIs that other tests have no need of, declared in Python and in a template."""

from __future__ import annotations

from sampy import Stack
from sampy.serverless import (
    AccessLogSetting,
    Api,
    ApiDefinition,
    CanarySetting,
    CapacityProviderConfig,
    DurableConfig,
    EphemeralStorage,
    FileSystemConfig,
    Function,
    FunctionCode,
    FunctionScalingConfig,
    ImageConfig,
    LoggingConfig,
    PointInTimeRecoverySpecification,
    ProvisionedConcurrencyConfig,
    RuntimeManagementConfig,
    SimpleTable,
    SnapStart,
    TenancyConfig,
)
from tests.serverless.declared.comparison import resources


def test_settings_of_functions() -> None:
    stack = Stack("functions")
    stack.add(
        Function(
            "Zipped",
            runtime="python3.13",
            handler="index.handler",
            code_uri=FunctionCode(bucket="b", key="k", version="1", storage_mode="S3_OBJECT"),
            auto_publish_alias="live",
            provisioned_concurrency_config=ProvisionedConcurrencyConfig(provisioned_concurrent_executions=2),
            file_system_configs=[FileSystemConfig(arn="arn", local_mount_path="/mnt/data")],
            snap_start=SnapStart(apply_on="PublishedVersions"),
            ephemeral_storage=EphemeralStorage(size=1024),
            runtime_management_config=RuntimeManagementConfig(update_runtime_on="Manual", runtime_version_arn="arn"),
            logging_config=LoggingConfig(log_format="JSON"),
            durable_config=DurableConfig(execution_timeout=60, retention_period_in_days=7),
        )
    )
    stack.add(
        Function(
            "Provided",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            capacity_provider_config=CapacityProviderConfig(
                arn="arn",
                per_execution_environment_max_concurrency=8,
                execution_environment_memory_gi_b_per_v_cpu=4,
            ),
            function_scaling_config=FunctionScalingConfig(min_execution_environments=1, max_execution_environments=2),
        )
    )
    stack.add(
        Function(
            "Contained",
            package_type="Image",
            image_uri="123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1",
            image_config=ImageConfig(command=["app.handler"], entry_point=["/run"], working_directory="/app"),
            tenancy_config=TenancyConfig(tenant_isolation_mode="PER_TENANT"),
        )
    )
    assert resources(stack) == resources("""
      Zipped:
        Type: AWS::Serverless::Function
        Properties:
          Runtime: python3.13
          Handler: index.handler
          CodeUri: {Bucket: b, Key: k, Version: "1", StorageMode: S3_OBJECT}
          AutoPublishAlias: live
          ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}
          FileSystemConfigs: [{Arn: arn, LocalMountPath: /mnt/data}]
          SnapStart: {ApplyOn: PublishedVersions}
          EphemeralStorage: {Size: 1024}
          RuntimeManagementConfig: {UpdateRuntimeOn: Manual, RuntimeVersionArn: arn}
          LoggingConfig: {LogFormat: JSON}
          DurableConfig: {ExecutionTimeout: 60, RetentionPeriodInDays: 7}
      Provided:
        Type: AWS::Serverless::Function
        Properties:
          Runtime: python3.13
          Handler: index.handler
          InlineCode: pass
          CapacityProviderConfig:
            {Arn: arn, PerExecutionEnvironmentMaxConcurrency: 8, ExecutionEnvironmentMemoryGiBPerVCpu: 4}
          FunctionScalingConfig: {MinExecutionEnvironments: 1, MaxExecutionEnvironments: 2}
      Contained:
        Type: AWS::Serverless::Function
        Properties:
          PackageType: Image
          ImageUri: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1
          ImageConfig: {Command: [app.handler], EntryPoint: [/run], WorkingDirectory: /app}
          TenancyConfig: {TenantIsolationMode: PER_TENANT}
    """)


def test_settings_of_tables_and_stages() -> None:
    stack = Stack("others")
    stack.add(
        SimpleTable(
            "Votes",
            point_in_time_recovery_specification=PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True, recovery_period_in_days=7
            ),
        )
    )
    stack.add(
        Api(
            "Rest",
            stage_name="live",
            definition_body={"swagger": "2.0", "paths": {}},
            access_log_setting=AccessLogSetting(destination_arn="arn", format="$context.requestId"),
            canary_setting=CanarySetting(percent_traffic=10, use_stage_cache=False),
        )
    )
    stack.add(Api("Stored", stage_name="live", definition_uri=ApiDefinition(bucket="b", key="k", version="1")))
    assert resources(stack) == resources("""
      Votes:
        Type: AWS::Serverless::SimpleTable
        Properties:
          PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7}
      Rest:
        Type: AWS::Serverless::Api
        Properties:
          StageName: live
          DefinitionBody: {swagger: "2.0", paths: {}}
          AccessLogSetting: {DestinationArn: arn, Format: $context.requestId}
          CanarySetting: {PercentTraffic: 10, UseStageCache: false}
      Stored:
        Type: AWS::Serverless::Api
        Properties: {StageName: live, DefinitionUri: {Bucket: b, Key: k, Version: "1"}}
    """)
