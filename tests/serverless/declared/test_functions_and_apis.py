"""A stack declared in Python and the same stack as a template compile to the same CloudFormation."""

from __future__ import annotations

from sampy import Resource, Stack
from sampy.serverless import (
    Api,
    ApiAuth,
    ApiUsagePlan,
    AuthorizerIdentity,
    CognitoAuthorizer,
    CorsConfiguration,
    DeadLetterQueue,
    DeploymentPreference,
    DomainConfiguration,
    EndpointConfiguration,
    Environment,
    EventInvokeConfiguration,
    EventInvokeDestinationConfiguration,
    Function,
    FunctionUrlConfig,
    FunctionUrlCors,
    GatewayResponse,
    Hooks,
    LambdaAuthorizer,
    MethodSetting,
    OnDestination,
    PrimaryKey,
    ProvisionedThroughput,
    ResourcePolicy,
    ResponseParameters,
    Route53Configuration,
    SimpleTable,
    SSESpecification,
    VpcConfig,
    events,
)
from tests.serverless.declared.comparison import resources


def test_simple_table() -> None:
    stack = Stack("tables")
    stack.add(
        SimpleTable(
            "Votes",
            table_name="votes",
            primary_key=PrimaryKey(name="day", type="Number"),
            provisioned_throughput=ProvisionedThroughput(read_capacity_units=1, write_capacity_units=2),
            sse_specification=SSESpecification(sse_enabled=True, kms_master_key_id="k", sse_type="KMS"),
            tags={"Owner": "me"},
            deletion_policy="Retain",
        )
    )
    assert resources(stack) == resources("""
      Votes:
        Type: AWS::Serverless::SimpleTable
        DeletionPolicy: Retain
        Properties:
          TableName: votes
          PrimaryKey: {Name: day, Type: Number}
          ProvisionedThroughput: {ReadCapacityUnits: 1, WriteCapacityUnits: 2}
          SSESpecification: {SSEEnabled: true, KMSMasterKeyId: k, SSEType: KMS}
          Tags: {Owner: me}
    """)


def test_function() -> None:
    stack = Stack("functions")
    queue = stack.add(Resource("Queue", "AWS::SQS::Queue"))
    bucket = stack.add(Resource("Bucket", "AWS::S3::Bucket"))
    stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            environment=Environment(variables={"QUEUE": queue}),
            vpc_config=VpcConfig(security_group_ids=["g"], subnet_ids=["s"]),
            dead_letter_queue=DeadLetterQueue(type="SQS", target_arn="arn:aws:sqs:1"),
            source_kms_key_arn="k",
            auto_publish_alias="live",
            deployment_preference=DeploymentPreference(type="AllAtOnce", hooks=Hooks(pre_traffic="h"), alarms=["a"]),
            function_url_config=FunctionUrlConfig(
                auth_type="NONE", invoke_mode="BUFFERED", cors=FunctionUrlCors(allow_origins=["*"], max_age=5)
            ),
            event_invoke_config=EventInvokeConfiguration(
                maximum_retry_attempts=1,
                destination_config=EventInvokeDestinationConfiguration(on_failure=OnDestination(type="SNS")),
            ),
            events={
                "Tick": events.Schedule(
                    schedule="rate(1 day)",
                    retry_policy=events.RetryPolicy(maximum_retry_attempts=3),
                    dead_letter_config=events.DeadLetterConfig(type="SQS", queue_logical_id="Dead"),
                ),
                "Drop": events.S3(
                    bucket=bucket,
                    events=["s3:ObjectCreated:*"],
                    filter=events.S3NotificationFilter(
                        s3_key=events.S3KeyFilter(rules=[{"Name": "suffix", "Value": ".png"}])
                    ),
                ),
                "Job": events.SQS(
                    queue="arn:aws:sqs:1",
                    batch_size=5,
                    filter_criteria=events.FilterCriteria(filters=[events.Filter(pattern="{}")]),
                    scaling_config=events.ScalingConfig(maximum_concurrency=2),
                    destination_config=events.DestinationConfig(
                        on_failure=events.OnFailure(type="SQS", destination="arn:aws:sqs:2")
                    ),
                ),
            },
        )
    )
    assert resources(stack) == resources("""
      Queue: {Type: AWS::SQS::Queue}
      Bucket: {Type: AWS::S3::Bucket}
      Fn:
        Type: AWS::Serverless::Function
        Properties:
          Runtime: python3.13
          Handler: index.handler
          InlineCode: pass
          Environment: {Variables: {QUEUE: {Ref: Queue}}}
          VpcConfig: {SecurityGroupIds: [g], SubnetIds: [s]}
          DeadLetterQueue: {Type: SQS, TargetArn: "arn:aws:sqs:1"}
          SourceKMSKeyArn: k
          AutoPublishAlias: live
          DeploymentPreference: {Type: AllAtOnce, Hooks: {PreTraffic: h}, Alarms: [a]}
          FunctionUrlConfig: {AuthType: NONE, InvokeMode: BUFFERED, Cors: {AllowOrigins: ["*"], MaxAge: 5}}
          EventInvokeConfig: {MaximumRetryAttempts: 1, DestinationConfig: {OnFailure: {Type: SNS}}}
          Events:
            Tick:
              Type: Schedule
              Properties:
                Schedule: rate(1 day)
                RetryPolicy: {MaximumRetryAttempts: 3}
                DeadLetterConfig: {Type: SQS, QueueLogicalId: Dead}
            Drop:
              Type: S3
              Properties:
                Bucket: {Ref: Bucket}
                Events: ["s3:ObjectCreated:*"]
                Filter: {S3Key: {Rules: [{Name: suffix, Value: .png}]}}
            Job:
              Type: SQS
              Properties:
                Queue: "arn:aws:sqs:1"
                BatchSize: 5
                FilterCriteria: {Filters: [{Pattern: "{}"}]}
                ScalingConfig: {MaximumConcurrency: 2}
                DestinationConfig: {OnFailure: {Type: SQS, Destination: "arn:aws:sqs:2"}}
    """)


def test_api() -> None:
    stack = Stack("apis")
    api = stack.add(
        Api(
            "Api",
            stage_name="live",
            cors=CorsConfiguration(allow_origin="'https://a.example'", allow_credentials=True, max_age="'5'"),
            endpoint_configuration=EndpointConfiguration(type="PRIVATE", vpc_endpoint_ids=["vpce-1"]),
            method_settings=[MethodSetting(http_method="*", resource_path="/*", throttling_rate_limit=1.5)],
            models={"User": {"type": "object"}},
            gateway_responses={
                "UNAUTHORIZED": GatewayResponse(
                    status_code=402, response_parameters=ResponseParameters(query_strings={"a": "'b'"})
                )
            },
            auth=ApiAuth(
                default_authorizer="Pool",
                authorizers={
                    "Pool": CognitoAuthorizer(user_pool_arn="p", identity=AuthorizerIdentity(header="X-T")),
                    "Fn": LambdaAuthorizer(
                        function_arn="f",
                        function_payload_type="REQUEST",
                        identity=AuthorizerIdentity(query_strings=["q"], reauthorize_every=5),
                    ),
                },
                resource_policy=ResourcePolicy(ip_range_whitelist=["10.0.0.0/8"]),
                usage_plan=ApiUsagePlan(create_usage_plan="PER_API"),
            ),
            domain=DomainConfiguration(
                domain_name="a.example",
                certificate_arn="c",
                route53=Route53Configuration(hosted_zone_id="Z", ip_v6=True),
            ),
        )
    )
    stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            events={
                "Put": events.Api(
                    path="/users/{id}",
                    method="put",
                    rest_api_id=api,
                    auth=events.ApiFunctionAuth(authorizer="Fn", api_key_required=True),
                    request_model=events.RequestModel(model="User", required=True, validate_body=True),
                    request_parameters=["method.request.header.Auth"],
                    timeout_in_millis=5000,
                )
            },
        )
    )
    assert resources(stack) == resources("""
      Api:
        Type: AWS::Serverless::Api
        Properties:
          StageName: live
          Cors: {AllowOrigin: "'https://a.example'", AllowCredentials: true, MaxAge: "'5'"}
          EndpointConfiguration: {Type: PRIVATE, VPCEndpointIds: [vpce-1]}
          MethodSettings: [{HttpMethod: "*", ResourcePath: "/*", ThrottlingRateLimit: 1.5}]
          Models: {User: {type: object}}
          GatewayResponses: {UNAUTHORIZED: {StatusCode: 402, ResponseParameters: {QueryStrings: {a: "'b'"}}}}
          Auth:
            DefaultAuthorizer: Pool
            Authorizers:
              Pool: {UserPoolArn: p, Identity: {Header: X-T}}
              Fn:
                FunctionArn: f
                FunctionPayloadType: REQUEST
                Identity: {QueryStrings: [q], ReauthorizeEvery: 5}
            ResourcePolicy: {IpRangeWhitelist: [10.0.0.0/8]}
            UsagePlan: {CreateUsagePlan: PER_API}
          Domain: {DomainName: a.example, CertificateArn: c, Route53: {HostedZoneId: Z, IpV6: true}}
      Fn:
        Type: AWS::Serverless::Function
        Properties:
          Runtime: python3.13
          Handler: index.handler
          InlineCode: pass
          Events:
            Put:
              Type: Api
              Properties:
                Path: /users/{id}
                Method: put
                RestApiId: {Ref: Api}
                Auth: {Authorizer: Fn, ApiKeyRequired: true}
                RequestModel: {Model: User, Required: true, ValidateBody: true}
                RequestParameters: [method.request.header.Auth]
                TimeoutInMillis: 5000
    """)
