"""A WebSocket API declared in Python and the same as a template compile to the same CloudFormation."""

from __future__ import annotations

from sampy import Context, Output, Stack, compile
from sampy.serverless import (
    AccessLogSettings,
    Function,
    Route53Configuration,
    RouteConfiguration,
    RouteSettings,
    WebSocketApi,
    WebSocketApiAuth,
    WebSocketApiDomainConfiguration,
)
from tests.serverless.declared.comparison import resources


def test_every_property() -> None:
    stack = Stack("chat")
    function = stack.add(Function("Fn", runtime="python3.13", handler="index.handler", inline_code="pass"))
    stack.add(
        WebSocketApi(
            "Chat",
            name="chat",
            description="Talk",
            route_selection_expression="$request.body.action",
            routes={
                "$connect": RouteConfiguration(
                    function_arn=function.arn,
                    api_key_required=True,
                    request_parameters={"route.request.header.Auth": {"Required": True}},
                ),
                "send": RouteConfiguration(
                    function_arn=function.arn,
                    integration_timeout=500,
                    operation_name="send",
                    model_selection_expression="$request.body.kind",
                    request_models={"text": "Text"},
                    route_response_selection_expression="$default",
                ),
            },
            api_key_selection_expression="$request.header.x-api-key",
            auth=WebSocketApiAuth(
                auth_type="CUSTOM",
                auth_arn="arn:aws:lambda:1",
                identity_source=["route.request.header.Auth"],
                invoke_role="arn:aws:iam::1:role/r",
                name="decide",
            ),
            stage_name="live",
            stage_variables={"color": "blue"},
            access_log_settings=AccessLogSettings(destination_arn="arn:aws:logs:1", format="$context.requestId"),
            default_route_settings=RouteSettings(throttling_rate_limit=1.5, throttling_burst_limit=3),
            route_settings={
                "send": RouteSettings(data_trace_enabled=True, detailed_metrics_enabled=True, logging_level="INFO")
            },
            disable_execute_api_endpoint=True,
            disable_schema_validation=True,
            fail_on_warnings=False,
            ip_address_type="dualstack",
            domain=WebSocketApiDomainConfiguration(
                domain_name="a.example",
                certificate_arn="c",
                base_path=["chat"],
                endpoint_configuration="REGIONAL",
                ownership_verification_certificate_arn="o",
                security_policy="TLS_1_2",
                route53=Route53Configuration(hosted_zone_id="Z", ip_v6=True),
            ),
            tags={"Owner": "me"},
            propagate_tags=True,
            depends_on=function,
        )
    )
    assert resources(stack) == resources("""
      Fn:
        Type: AWS::Serverless::Function
        Properties: {Runtime: python3.13, Handler: index.handler, InlineCode: pass}
      Chat:
        Type: AWS::Serverless::WebSocketApi
        DependsOn: Fn
        Properties:
          Name: chat
          Description: Talk
          RouteSelectionExpression: $request.body.action
          Routes:
            $connect:
              FunctionArn: {Fn::GetAtt: [Fn, Arn]}
              ApiKeyRequired: true
              RequestParameters: {route.request.header.Auth: {Required: true}}
            send:
              FunctionArn: {Fn::GetAtt: [Fn, Arn]}
              IntegrationTimeout: 500
              OperationName: send
              ModelSelectionExpression: $request.body.kind
              RequestModels: {text: Text}
              RouteResponseSelectionExpression: $default
          ApiKeySelectionExpression: $request.header.x-api-key
          Auth:
            AuthType: CUSTOM
            AuthArn: arn:aws:lambda:1
            IdentitySource: [route.request.header.Auth]
            InvokeRole: arn:aws:iam::1:role/r
            Name: decide
          StageName: live
          StageVariables: {color: blue}
          AccessLogSettings: {DestinationArn: "arn:aws:logs:1", Format: $context.requestId}
          DefaultRouteSettings: {ThrottlingRateLimit: 1.5, ThrottlingBurstLimit: 3}
          RouteSettings: {send: {DataTraceEnabled: true, DetailedMetricsEnabled: true, LoggingLevel: INFO}}
          DisableExecuteApiEndpoint: true
          DisableSchemaValidation: true
          FailOnWarnings: false
          IpAddressType: dualstack
          Domain:
            DomainName: a.example
            CertificateArn: c
            BasePath: [chat]
            EndpointConfiguration: REGIONAL
            OwnershipVerificationCertificateArn: o
            SecurityPolicy: TLS_1_2
            Route53: {HostedZoneId: Z, IpV6: true}
          Tags: {Owner: me}
          PropagateTags: true
    """)


def test_what_is_generated_can_be_referred_to() -> None:
    stack = Stack("chat")
    api = stack.add(
        WebSocketApi(
            "Chat",
            route_selection_expression="$request.body.action",
            routes={"$default": RouteConfiguration(function_arn="arn:aws:lambda:1")},
            domain=WebSocketApiDomainConfiguration(domain_name="a.example", certificate_arn="c"),
        )
    )
    for name, value in {
        "Id": api.api_id,
        "Endpoint": api.api_endpoint,
        "Stage": api.stage,
        "Domain": api.domain_name,
        "Url": f"{api.api_endpoint}/{api.stage}",
    }.items():
        stack.add(Output(name, value=value))
    outputs = compile(stack, Context(checks=False)).to_dict()["Outputs"]
    assert outputs == {
        "Id": {"Value": {"Fn::GetAtt": ["Chat", "ApiId"]}},
        "Endpoint": {"Value": {"Fn::GetAtt": ["Chat", "ApiEndpoint"]}},
        "Stage": {"Value": {"Ref": "ChatDefaultStage"}},
        "Domain": {"Value": {"Ref": "ApiGatewayDomainNameV2f4e610b835"}},
        "Url": {"Value": {"Fn::Sub": "${Chat.ApiEndpoint}/${ChatDefaultStage}"}},
    }
