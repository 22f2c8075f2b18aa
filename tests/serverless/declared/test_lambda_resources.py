"""Capacity providers, network connectors, microVM images and web functions: in Python as in a template."""

from __future__ import annotations

from sampy import Stack
from sampy.intrinsics import GetAtt
from sampy.serverless import (
    CapacityProvider,
    CapacityProviderLoggingConfig,
    CapacityProviderScalingConfig,
    CapacityProviderVpcConfig,
    CloudWatchLogging,
    CpuConfiguration,
    FunctionCode,
    ImageHooks,
    InstanceRequirements,
    ManagedResourceTags,
    MicrovmHooks,
    MicrovmImage,
    MicrovmImageHooks,
    MicrovmLogging,
    MicrovmResources,
    NetworkConnector,
    NetworkConnectorVpcConfig,
    ReplicaRegions,
    ThrottleConfig,
    WebFunction,
    WebFunctionLoggingConfig,
    WebFunctionScalingConfig,
)
from tests.serverless.declared.comparison import resources


def test_capacity_provider() -> None:
    stack = Stack("workers")
    stack.add(
        CapacityProvider(
            "Workers",
            capacity_provider_name="workers",
            vpc_config=CapacityProviderVpcConfig(subnet_ids=["subnet-1"], security_group_ids=["sg-1"]),
            tags={"Team": "a"},
            propagate_tags=True,
            instance_requirements=InstanceRequirements(architectures=["arm64"], allowed_types=["m7g.large"]),
            scaling_config=CapacityProviderScalingConfig(max_vcpu_count=16, average_cpu_utilization=70),
            logging_config=CapacityProviderLoggingConfig(log_group="workers", system_log_level="INFO"),
            managed_resource_tags=ManagedResourceTags(tags={"Team": "b"}),
        )
    )
    assert resources(stack) == resources(
        """
        Workers:
          Type: AWS::Serverless::CapacityProvider
          Properties:
            CapacityProviderName: workers
            VpcConfig: {SubnetIds: [subnet-1], SecurityGroupIds: [sg-1]}
            Tags: {Team: a}
            PropagateTags: true
            InstanceRequirements: {Architectures: [arm64], AllowedTypes: [m7g.large]}
            ScalingConfig: {MaxVCpuCount: 16, AverageCPUUtilization: 70}
            LoggingConfig: {LogGroup: workers, SystemLogLevel: INFO}
            ManagedResourceTags: {Tags: {Team: b}}
        """
    )


def test_network_connector_of_a_web_function() -> None:
    stack = Stack("shop")
    egress = stack.add(
        NetworkConnector(
            "Egress",
            vpc_config=NetworkConnectorVpcConfig(
                subnet_ids=["subnet-1"], security_group_ids=["sg-1"], network_protocol="DualStack"
            ),
            compute_types=["WebFunction"],
        )
    )
    stack.add(
        WebFunction(
            "Shop",
            auth_type="IamAuth",
            runtime="nodejs24.x",
            code_uri=FunctionCode(bucket="bucket", key="key"),
            logging_config=WebFunctionLoggingConfig(log_group="g", application_log_level="INFO"),
            egress_network_connector_arn=egress.latest_version_arn,
            auto_deployment_mode="Disabled",
            endpoint_type="PerRegion",
            replica_regions=ReplicaRegions(include_regions=["EU"], exclude_regions=["eu-west-1"]),
            scaling_config=WebFunctionScalingConfig(max_environments=20),
            throttle_config=ThrottleConfig(rate_limit=100),
        )
    )
    assert resources(stack) == resources(
        """
        Egress:
          Type: AWS::Serverless::NetworkConnector
          Properties:
            VpcConfig: {SubnetIds: [subnet-1], SecurityGroupIds: [sg-1], NetworkProtocol: DualStack}
            ComputeTypes: [WebFunction]
        Shop:
          Type: AWS::Serverless::WebFunction
          Properties:
            AuthType: IamAuth
            Runtime: nodejs24.x
            CodeUri: s3://bucket/key
            LoggingConfig: {LogGroup: g, ApplicationLogLevel: INFO}
            EgressNetworkConnectorArn: {"Fn::GetAtt": [Egress, LatestVersionArn]}
            AutoDeploymentMode: Disabled
            EndpointType: PerRegion
            ReplicaRegions: {IncludeRegions: [EU], ExcludeRegions: [eu-west-1]}
            ScalingConfig: {MaxEnvironments: 20}
            ThrottleConfig: {RateLimit: 100}
        """
    )


def test_microvm_image() -> None:
    stack = Stack("sandboxes")
    stack.add(
        MicrovmImage(
            "Sandbox",
            name="sandbox",
            code_uri="s3://artifacts/sandbox.zip",
            base_image_arn="arn",
            base_image_version="1",
            logging=MicrovmLogging(disabled=False, cloud_watch=CloudWatchLogging(log_group="g", log_stream="s")),
            cpu_configurations=[CpuConfiguration(architecture="ARM_64")],
            resources=[MicrovmResources(minimum_memory_in_mib=512)],
            hooks=ImageHooks(
                port=80,
                microvm_hooks=MicrovmHooks(run="ENABLED", run_timeout_in_seconds=5),
                microvm_image_hooks=MicrovmImageHooks(ready="ENABLED", validate_timeout_in_seconds=5),
            ),
            environment_variables={"A": "a"},
        )
    )
    assert resources(stack) == resources(
        """
        Sandbox:
          Type: AWS::Serverless::MicrovmImage
          Properties:
            Name: sandbox
            CodeUri: s3://artifacts/sandbox.zip
            BaseImageArn: arn
            BaseImageVersion: "1"
            Logging: {Disabled: false, CloudWatch: {LogGroup: g, LogStream: s}}
            CpuConfigurations: [{Architecture: ARM_64}]
            Resources: [{MinimumMemoryInMiB: 512}]
            Hooks:
              Port: 80
              MicrovmHooks: {Run: ENABLED, RunTimeoutInSeconds: 5}
              MicrovmImageHooks: {Ready: ENABLED, ValidateTimeoutInSeconds: 5}
            EnvironmentVariables: {A: a}
        """
    )


def test_attributes() -> None:
    image = MicrovmImage("Sandbox", name="n", code_uri="s3://b/k", base_image_arn="a", base_image_version="1")
    web = WebFunction("Shop", auth_type="IamAuth")
    for reference, expected in [
        (image.image_arn, GetAtt(image, "ImageArn")),
        (web.function_arn, GetAtt(web, "FunctionArn")),
    ]:
        assert repr(reference) == repr(expected)
