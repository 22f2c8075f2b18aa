"""An HTTP API declared in Python and the same as a template compile to the same CloudFormation."""

from __future__ import annotations

from sampy import Context, Output, Stack, compile
from sampy.serverless import (
    AccessLogSettings,
    Function,
    HttpApi,
    HttpApiAuth,
    HttpApiCorsConfiguration,
    HttpApiDefinition,
    HttpApiDomainConfiguration,
    HttpLambdaAuthorizer,
    JwtConfiguration,
    LambdaAuthorizationIdentity,
    MutualTlsAuthentication,
    OAuth2Authorizer,
    Route53Configuration,
    RouteSettings,
    events,
)
from tests.serverless.declared.comparison import resources


def test_every_property() -> None:
    stack = Stack("orders")
    asked = stack.add(Function("Ask", runtime="python3.13", handler="index.handler", inline_code="pass"))
    api = stack.add(
        HttpApi(
            "Orders",
            name="orders",
            description="All orders",
            stage_name="live",
            tags={"team": "orders"},
            propagate_tags=True,
            stage_variables={"color": "blue"},
            cors_configuration=HttpApiCorsConfiguration(
                allow_origins=["https://example.com"],
                allow_headers=["X-Key"],
                allow_methods=["GET"],
                expose_headers=["X-Trace"],
                max_age=60,
                allow_credentials=True,
            ),
            access_log_settings=AccessLogSettings(destination_arn="arn:aws:logs:1", format="$context.requestId"),
            default_route_settings=RouteSettings(throttling_rate_limit=1.5, throttling_burst_limit=3),
            route_settings={"GET /orders": RouteSettings(detailed_metrics_enabled=True)},
            auth=HttpApiAuth(
                authorizers={
                    "Token": OAuth2Authorizer(
                        authorization_scopes=["read"],
                        identity_source="$request.header.Authorization",
                        jwt_configuration=JwtConfiguration(issuer="https://example.com", audience=["client"]),
                    ),
                    "Asks": HttpLambdaAuthorizer(
                        authorizer_payload_format_version="2.0",
                        function_arn=asked.arn,
                        enable_simple_responses=True,
                        enable_function_default_permissions=True,
                        function_invoke_role="NONE",
                        identity=LambdaAuthorizationIdentity(
                            headers=["X-Key"],
                            query_strings=["key"],
                            stage_variables=["color"],
                            context=["routeKey"],
                            reauthorize_every=60,
                        ),
                    ),
                },
                default_authorizer="Token",
                enable_iam_authorizer=True,
            ),
            domain=HttpApiDomainConfiguration(
                domain_name="a.example",
                certificate_arn="c",
                base_path=["orders"],
                endpoint_configuration="REGIONAL",
                mutual_tls_authentication=MutualTlsAuthentication(truststore_uri="s3://bucket/key"),
                ownership_verification_certificate_arn="o",
                security_policy="TLS_1_2",
                route53=Route53Configuration(hosted_zone_id="Z", ip_v6=True),
            ),
            fail_on_warnings=True,
            disable_execute_api_endpoint=True,
        )
    )
    stack.add(
        Function(
            "List",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            events={
                "All": events.HttpApi(),
                "Orders": events.HttpApi(
                    path="/orders/{id}",
                    method="get",
                    api_id=api,
                    stage="live",
                    auth=events.HttpApiFunctionAuth(authorizer="Token", authorization_scopes=["write"]),
                    timeout_in_millis=500,
                    route_settings=RouteSettings(throttling_burst_limit=1),
                    payload_format_version="1.0",
                ),
            },
        )
    )
    assert resources(stack) == resources("""
      Ask:
        Type: AWS::Serverless::Function
        Properties: {Runtime: python3.13, Handler: index.handler, InlineCode: pass}
      Orders:
        Type: AWS::Serverless::HttpApi
        Properties:
          Name: orders
          Description: All orders
          StageName: live
          Tags: {team: orders}
          PropagateTags: true
          StageVariables: {color: blue}
          CorsConfiguration:
            AllowOrigins: [https://example.com]
            AllowHeaders: [X-Key]
            AllowMethods: [GET]
            ExposeHeaders: [X-Trace]
            MaxAge: 60
            AllowCredentials: true
          AccessLogSettings: {DestinationArn: "arn:aws:logs:1", Format: $context.requestId}
          DefaultRouteSettings: {ThrottlingRateLimit: 1.5, ThrottlingBurstLimit: 3}
          RouteSettings: {GET /orders: {DetailedMetricsEnabled: true}}
          Auth:
            DefaultAuthorizer: Token
            EnableIamAuthorizer: true
            Authorizers:
              Token:
                AuthorizationScopes: [read]
                IdentitySource: $request.header.Authorization
                JwtConfiguration: {Issuer: https://example.com, Audience: [client]}
              Asks:
                AuthorizerPayloadFormatVersion: "2.0"
                FunctionArn: {Fn::GetAtt: [Ask, Arn]}
                EnableSimpleResponses: true
                EnableFunctionDefaultPermissions: true
                FunctionInvokeRole: NONE
                Identity:
                  Headers: [X-Key]
                  QueryStrings: [key]
                  StageVariables: [color]
                  Context: [routeKey]
                  ReauthorizeEvery: 60
          Domain:
            DomainName: a.example
            CertificateArn: c
            BasePath: [orders]
            EndpointConfiguration: REGIONAL
            MutualTlsAuthentication: {TruststoreUri: "s3://bucket/key"}
            OwnershipVerificationCertificateArn: o
            SecurityPolicy: TLS_1_2
            Route53: {HostedZoneId: Z, IpV6: true}
          FailOnWarnings: true
          DisableExecuteApiEndpoint: true
      List:
        Type: AWS::Serverless::Function
        Properties:
          Runtime: python3.13
          Handler: index.handler
          InlineCode: pass
          Events:
            All: {Type: HttpApi}
            Orders:
              Type: HttpApi
              Properties:
                Path: /orders/{id}
                Method: get
                ApiId: {Ref: Orders}
                Stage: live
                Auth: {Authorizer: Token, AuthorizationScopes: [write]}
                TimeoutInMillis: 500
                RouteSettings: {ThrottlingBurstLimit: 1}
                PayloadFormatVersion: "1.0"
    """)


def test_a_document_in_s3() -> None:
    stack = Stack("orders")
    stack.add(HttpApi("Orders", definition_uri=HttpApiDefinition(bucket="b", key="k", version="v")))
    assert resources(stack) == resources("""
      Orders:
        Type: AWS::Serverless::HttpApi
        Properties: {DefinitionUri: {Bucket: b, Key: k, Version: v}}
    """)


def test_references() -> None:
    stack = Stack("orders")
    api = stack.add(HttpApi("Orders"))
    stack.add(Output("Address", value=api.api_endpoint))
    stack.add(Output("Id", value=api.api_id))
    stack.add(Output("Stage", value=api.stage))
    outputs = compile(stack, Context(checks=False)).to_dict()["Outputs"]
    assert outputs == {
        "Address": {"Value": {"Fn::GetAtt": ["Orders", "ApiEndpoint"]}},
        "Id": {"Value": {"Fn::GetAtt": ["Orders", "ApiId"]}},
        "Stage": {"Value": {"Ref": "OrdersApiGatewayDefaultStage"}},
    }
