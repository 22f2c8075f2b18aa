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
    from sampy.serverless.api_v2_types import AccessLogSettings as AccessLogSettings, RouteSettings as RouteSettings
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
    from sampy.serverless.simple_table import (
        PointInTimeRecoverySpecification as PointInTimeRecoverySpecification,
        PrimaryKey as PrimaryKey,
        ProvisionedThroughput as ProvisionedThroughput,
        SimpleTable as SimpleTable,
        SSESpecification as SSESpecification,
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
    "api_v2_types": ("AccessLogSettings", "RouteSettings"),
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
    "simple_table": (
        "PointInTimeRecoverySpecification",
        "PrimaryKey",
        "ProvisionedThroughput",
        "SSESpecification",
        "SimpleTable",
    ),
    "websocket_api": ("WebSocketApi",),
    "websocket_api_types": ("RouteConfiguration", "WebSocketApiAuth", "WebSocketApiDomainConfiguration"),
}
__all__ = sorted(["events", *(name for names in _MODULES.values() for name in names)])

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
