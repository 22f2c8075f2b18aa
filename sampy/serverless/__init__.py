"""The resource types of AWS::Serverless-2016-10-31 as declarations, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names
from sampy.serverless import events as events

if TYPE_CHECKING:
    from sampy.serverless.api import Api as Api
    from sampy.serverless.api_auth_types import (
        ApiAuth as ApiAuth,
        ApiUsagePlan as ApiUsagePlan,
        AuthorizerIdentity as AuthorizerIdentity,
        CognitoAuthorizer as CognitoAuthorizer,
        LambdaAuthorizer as LambdaAuthorizer,
        ResourcePolicy as ResourcePolicy,
    )
    from sampy.serverless.api_types import (
        AccessLogSetting as AccessLogSetting,
        ApiDefinition as ApiDefinition,
        CanarySetting as CanarySetting,
        CorsConfiguration as CorsConfiguration,
        DomainConfiguration as DomainConfiguration,
        EndpointConfiguration as EndpointConfiguration,
        GatewayResponse as GatewayResponse,
        MethodSetting as MethodSetting,
        MutualTlsAuthentication as MutualTlsAuthentication,
        ResponseParameters as ResponseParameters,
        Route53Configuration as Route53Configuration,
    )
    from sampy.serverless.capacity_provider import (
        CapacityProvider as CapacityProvider,
        CapacityProviderLoggingConfig as CapacityProviderLoggingConfig,
        CapacityProviderScalingConfig as CapacityProviderScalingConfig,
        CapacityProviderVpcConfig as CapacityProviderVpcConfig,
        InstanceRequirements as InstanceRequirements,
        ManagedResourceTags as ManagedResourceTags,
    )
    from sampy.serverless.function import Function as Function
    from sampy.serverless.function_types import (
        CapacityProviderConfig as CapacityProviderConfig,
        DeadLetterQueue as DeadLetterQueue,
        DeploymentPreference as DeploymentPreference,
        DurableConfig as DurableConfig,
        Environment as Environment,
        EphemeralStorage as EphemeralStorage,
        EventInvokeConfiguration as EventInvokeConfiguration,
        EventInvokeDestinationConfiguration as EventInvokeDestinationConfiguration,
        FileSystemConfig as FileSystemConfig,
        FunctionCode as FunctionCode,
        FunctionScalingConfig as FunctionScalingConfig,
        FunctionUrlConfig as FunctionUrlConfig,
        FunctionUrlCors as FunctionUrlCors,
        Hooks as Hooks,
        ImageConfig as ImageConfig,
        LoggingConfig as LoggingConfig,
        OnDestination as OnDestination,
        ProvisionedConcurrencyConfig as ProvisionedConcurrencyConfig,
        RuntimeManagementConfig as RuntimeManagementConfig,
        SnapStart as SnapStart,
        TenancyConfig as TenancyConfig,
        VpcConfig as VpcConfig,
    )
    from sampy.serverless.microvm_image import (
        CloudWatchLogging as CloudWatchLogging,
        CpuConfiguration as CpuConfiguration,
        ImageHooks as ImageHooks,
        MicrovmHooks as MicrovmHooks,
        MicrovmImage as MicrovmImage,
        MicrovmImageHooks as MicrovmImageHooks,
        MicrovmLogging as MicrovmLogging,
        MicrovmResources as MicrovmResources,
    )
    from sampy.serverless.network_connector import (
        NetworkConnector as NetworkConnector,
        NetworkConnectorVpcConfig as NetworkConnectorVpcConfig,
    )
    from sampy.serverless.simple_table import (
        PointInTimeRecoverySpecification as PointInTimeRecoverySpecification,
        PrimaryKey as PrimaryKey,
        ProvisionedThroughput as ProvisionedThroughput,
        SimpleTable as SimpleTable,
        SSESpecification as SSESpecification,
    )
    from sampy.serverless.web_function import (
        ReplicaRegions as ReplicaRegions,
        ThrottleConfig as ThrottleConfig,
        WebFunction as WebFunction,
        WebFunctionLoggingConfig as WebFunctionLoggingConfig,
        WebFunctionScalingConfig as WebFunctionScalingConfig,
    )

_MODULES = {
    "api": ("Api",),
    "api_auth_types": (
        "ApiAuth",
        "ApiUsagePlan",
        "AuthorizerIdentity",
        "CognitoAuthorizer",
        "LambdaAuthorizer",
        "ResourcePolicy",
    ),
    "api_types": (
        "AccessLogSetting",
        "ApiDefinition",
        "CanarySetting",
        "CorsConfiguration",
        "DomainConfiguration",
        "EndpointConfiguration",
        "GatewayResponse",
        "MethodSetting",
        "MutualTlsAuthentication",
        "ResponseParameters",
        "Route53Configuration",
    ),
    "capacity_provider": (
        "CapacityProvider",
        "CapacityProviderLoggingConfig",
        "CapacityProviderScalingConfig",
        "CapacityProviderVpcConfig",
        "InstanceRequirements",
        "ManagedResourceTags",
    ),
    "function": ("Function",),
    "function_types": (
        "CapacityProviderConfig",
        "DeadLetterQueue",
        "DeploymentPreference",
        "DurableConfig",
        "Environment",
        "EphemeralStorage",
        "EventInvokeConfiguration",
        "EventInvokeDestinationConfiguration",
        "FileSystemConfig",
        "FunctionCode",
        "FunctionScalingConfig",
        "FunctionUrlConfig",
        "FunctionUrlCors",
        "Hooks",
        "ImageConfig",
        "LoggingConfig",
        "OnDestination",
        "ProvisionedConcurrencyConfig",
        "RuntimeManagementConfig",
        "SnapStart",
        "TenancyConfig",
        "VpcConfig",
    ),
    "microvm_image": (
        "CloudWatchLogging",
        "CpuConfiguration",
        "ImageHooks",
        "MicrovmHooks",
        "MicrovmImage",
        "MicrovmImageHooks",
        "MicrovmLogging",
        "MicrovmResources",
    ),
    "network_connector": (
        "NetworkConnector",
        "NetworkConnectorVpcConfig",
    ),
    "simple_table": (
        "PointInTimeRecoverySpecification",
        "PrimaryKey",
        "ProvisionedThroughput",
        "SSESpecification",
        "SimpleTable",
    ),
    "web_function": (
        "ReplicaRegions",
        "ThrottleConfig",
        "WebFunction",
        "WebFunctionLoggingConfig",
        "WebFunctionScalingConfig",
    ),
}
__all__ = sorted(["events", *(name for names in _MODULES.values() for name in names)])

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
