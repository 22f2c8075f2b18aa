"""The resource types of AWS::Serverless-2016-10-31 as declarations, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names
from sampy.serverless import events as events, state_machine_events as state_machine_events

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
    from sampy.serverless.api_v2_types import AccessLogSettings as AccessLogSettings, RouteSettings as RouteSettings
    from sampy.serverless.application import Application as Application, ApplicationLocation as ApplicationLocation
    from sampy.serverless.capacity_provider import (
        CapacityProvider as CapacityProvider,
        CapacityProviderLoggingConfig as CapacityProviderLoggingConfig,
        CapacityProviderScalingConfig as CapacityProviderScalingConfig,
        CapacityProviderVpcConfig as CapacityProviderVpcConfig,
        InstanceRequirements as InstanceRequirements,
        ManagedResourceTags as ManagedResourceTags,
    )
    from sampy.serverless.connecting import connect as connect
    from sampy.serverless.connector import (
        Connector as Connector,
        EmbeddedConnector as EmbeddedConnector,
        ResourceReference as ResourceReference,
        SourceReference as SourceReference,
    )
    from sampy.serverless.function import Function as Function
    from sampy.serverless.function_capacity import CapacityProviderConfig as CapacityProviderConfig
    from sampy.serverless.function_types import (
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
    from sampy.serverless.graphql.api import GraphQLApi as GraphQLApi
    from sampy.serverless.graphql.api_types import (
        GraphQLApiKey as GraphQLApiKey,
        GraphQLCache as GraphQLCache,
        GraphQLDomainName as GraphQLDomainName,
        GraphQLLogging as GraphQLLogging,
    )
    from sampy.serverless.graphql.auth_types import (
        GraphQLAuth as GraphQLAuth,
        GraphQLAuthProvider as GraphQLAuthProvider,
        GraphQLLambdaAuthorizer as GraphQLLambdaAuthorizer,
        GraphQLOpenIDConnect as GraphQLOpenIDConnect,
        GraphQLUserPool as GraphQLUserPool,
    )
    from sampy.serverless.graphql.data_source_types import (
        GraphQLDataSources as GraphQLDataSources,
        GraphQLDeltaSync as GraphQLDeltaSync,
        GraphQLDynamoDBDataSource as GraphQLDynamoDBDataSource,
        GraphQLLambdaDataSource as GraphQLLambdaDataSource,
    )
    from sampy.serverless.graphql.resolver_types import (
        GraphQLCaching as GraphQLCaching,
        GraphQLFunction as GraphQLFunction,
        GraphQLLambdaConflictHandler as GraphQLLambdaConflictHandler,
        GraphQLResolver as GraphQLResolver,
        GraphQLRuntime as GraphQLRuntime,
        GraphQLSync as GraphQLSync,
    )
    from sampy.serverless.http_api import HttpApi as HttpApi
    from sampy.serverless.http_api_types import (
        HttpApiAuth as HttpApiAuth,
        HttpApiCorsConfiguration as HttpApiCorsConfiguration,
        HttpApiDefinition as HttpApiDefinition,
        HttpApiDomainConfiguration as HttpApiDomainConfiguration,
        HttpLambdaAuthorizer as HttpLambdaAuthorizer,
        JwtConfiguration as JwtConfiguration,
        LambdaAuthorizationIdentity as LambdaAuthorizationIdentity,
        OAuth2Authorizer as OAuth2Authorizer,
    )
    from sampy.serverless.layer_version import LayerContent as LayerContent, LayerVersion as LayerVersion
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
    from sampy.serverless.state_machine import (
        DefinitionLocation as DefinitionLocation,
        LoggingConfiguration as LoggingConfiguration,
        StateMachine as StateMachine,
        StateMachineDeploymentPreference as StateMachineDeploymentPreference,
        TracingConfiguration as TracingConfiguration,
    )
    from sampy.serverless.web_function import (
        ReplicaRegions as ReplicaRegions,
        ThrottleConfig as ThrottleConfig,
        WebFunction as WebFunction,
        WebFunctionLoggingConfig as WebFunctionLoggingConfig,
        WebFunctionScalingConfig as WebFunctionScalingConfig,
    )
    from sampy.serverless.websocket_api import WebSocketApi as WebSocketApi
    from sampy.serverless.websocket_api_types import (
        RouteConfiguration as RouteConfiguration,
        WebSocketApiAuth as WebSocketApiAuth,
        WebSocketApiDomainConfiguration as WebSocketApiDomainConfiguration,
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
    "api_v2_types": (
        "AccessLogSettings",
        "RouteSettings",
    ),
    "application": (
        "Application",
        "ApplicationLocation",
    ),
    "capacity_provider": (
        "CapacityProvider",
        "CapacityProviderLoggingConfig",
        "CapacityProviderScalingConfig",
        "CapacityProviderVpcConfig",
        "InstanceRequirements",
        "ManagedResourceTags",
    ),
    "connecting": ("connect",),
    "connector": (
        "Connector",
        "EmbeddedConnector",
        "ResourceReference",
        "SourceReference",
    ),
    "function": ("Function",),
    "function_capacity": ("CapacityProviderConfig",),
    "function_types": (
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
    "graphql.api": ("GraphQLApi",),
    "graphql.api_types": (
        "GraphQLApiKey",
        "GraphQLCache",
        "GraphQLDomainName",
        "GraphQLLogging",
    ),
    "graphql.auth_types": (
        "GraphQLAuth",
        "GraphQLAuthProvider",
        "GraphQLLambdaAuthorizer",
        "GraphQLOpenIDConnect",
        "GraphQLUserPool",
    ),
    "graphql.data_source_types": (
        "GraphQLDataSources",
        "GraphQLDeltaSync",
        "GraphQLDynamoDBDataSource",
        "GraphQLLambdaDataSource",
    ),
    "graphql.resolver_types": (
        "GraphQLCaching",
        "GraphQLFunction",
        "GraphQLLambdaConflictHandler",
        "GraphQLResolver",
        "GraphQLRuntime",
        "GraphQLSync",
    ),
    "http_api": ("HttpApi",),
    "http_api_types": (
        "HttpApiAuth",
        "HttpApiCorsConfiguration",
        "HttpApiDefinition",
        "HttpApiDomainConfiguration",
        "HttpLambdaAuthorizer",
        "JwtConfiguration",
        "LambdaAuthorizationIdentity",
        "OAuth2Authorizer",
    ),
    "layer_version": (
        "LayerContent",
        "LayerVersion",
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
    "state_machine": (
        "DefinitionLocation",
        "LoggingConfiguration",
        "StateMachine",
        "StateMachineDeploymentPreference",
        "TracingConfiguration",
    ),
    "web_function": (
        "ReplicaRegions",
        "ThrottleConfig",
        "WebFunction",
        "WebFunctionLoggingConfig",
        "WebFunctionScalingConfig",
    ),
    "websocket_api": ("WebSocketApi",),
    "websocket_api_types": (
        "RouteConfiguration",
        "WebSocketApiAuth",
        "WebSocketApiDomainConfiguration",
    ),
}
__all__ = sorted(["events", "state_machine_events", *(name for names in _MODULES.values() for name in names)])

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
