"""Each event of functions declared in Python and the same in a template compile to the same CloudFormation."""

from __future__ import annotations

import pytest
import yaml

from sampy import Resource, Stack
from sampy.intrinsics import GetAtt
from sampy.serverless import Function, events
from sampy.serverless.base import Event
from tests.serverless.declared.comparison import resources

OTHERS = """
Topic: {Type: AWS::SNS::Topic}
Pool: {Type: AWS::Cognito::UserPool}
"""
SECRET = "arn:aws:secretsmanager:us-east-1:1:secret:s"
CASES: list[tuple[Event, str]] = [
    (
        events.EventBridgeRule(
            event_bus_name="bus",
            rule_name="named",
            pattern={"source": ["shop"]},
            dead_letter_config=events.DeadLetterConfig(arn="arn:aws:sqs:1"),
            retry_policy=events.RetryPolicy(maximum_event_age_in_seconds=60),
            input_path="$.detail",
            target=events.Target(id="mine"),
            enabled=True,
            input_transformer=events.InputTransformer(input_template="x", input_paths_map={"a": "$.a"}),
        ),
        """
        Type: EventBridgeRule
        Properties:
          EventBusName: bus
          RuleName: named
          Pattern: {source: [shop]}
          DeadLetterConfig: {Arn: "arn:aws:sqs:1"}
          RetryPolicy: {MaximumEventAgeInSeconds: 60}
          InputPath: $.detail
          Target: {Id: mine}
          Enabled: true
          InputTransformer: {InputTemplate: x, InputPathsMap: {a: $.a}}
        """,
    ),
    (
        events.CloudWatchEvent(pattern={"source": ["shop"]}, state="DISABLED", input="{}"),
        "{Type: CloudWatchEvent, Properties: {Pattern: {source: [shop]}, State: DISABLED, Input: '{}'}}",
    ),
    (
        events.ScheduleV2(
            schedule_expression="rate(1 day)",
            schedule_expression_timezone="Europe/Berlin",
            flexible_time_window=events.FlexibleTimeWindow(mode="FLEXIBLE", maximum_window_in_minutes=5),
            kms_key_arn="k",
            omit_name=True,
            dead_letter_config=events.DeadLetterConfig(type="SQS", queue_logical_id="Lost"),
        ),
        """
        Type: ScheduleV2
        Properties:
          ScheduleExpression: rate(1 day)
          ScheduleExpressionTimezone: Europe/Berlin
          FlexibleTimeWindow: {Mode: FLEXIBLE, MaximumWindowInMinutes: 5}
          KmsKeyArn: k
          OmitName: true
          DeadLetterConfig: {Type: SQS, QueueLogicalId: Lost}
        """,
    ),
    (
        events.CloudWatchLogs(log_group_name="/shop", filter_pattern="ERROR"),
        "{Type: CloudWatchLogs, Properties: {LogGroupName: /shop, FilterPattern: ERROR}}",
    ),
    (events.AlexaSkill(skill_id="skill"), "{Type: AlexaSkill, Properties: {SkillId: skill}}"),
    (
        events.IoTRule(sql="SELECT *", aws_iot_sql_version="beta"),
        "{Type: IoTRule, Properties: {Sql: SELECT *, AwsIotSqlVersion: beta}}",
    ),
    (
        events.SNS(
            topic=GetAtt("Topic", "TopicArn"),
            filter_policy={"a": ["b"]},
            filter_policy_scope="MessageBody",
            sqs_subscription=events.SqsSubscription(
                queue_arn="arn", queue_url="url", batch_size=5, queue_policy_logical_id="Policy"
            ),
        ),
        """
        Type: SNS
        Properties:
          Topic: {"Fn::GetAtt": [Topic, TopicArn]}
          FilterPolicy: {a: [b]}
          FilterPolicyScope: MessageBody
          SqsSubscription: {QueueArn: arn, QueueUrl: url, BatchSize: 5, QueuePolicyLogicalId: Policy}
        """,
    ),
    (
        events.SNS(topic="arn", sqs_subscription=True),
        "{Type: SNS, Properties: {Topic: arn, SqsSubscription: true}}",
    ),
    (
        events.Kinesis(
            stream="arn",
            starting_position="LATEST",
            batch_size=5,
            filter_criteria=events.FilterCriteria(filters=[events.Filter(pattern="{}")]),
            metrics_config=events.MetricsConfig(metrics=["EventCount"]),
        ),
        """
        Type: Kinesis
        Properties:
          Stream: arn
          StartingPosition: LATEST
          BatchSize: 5
          FilterCriteria: {Filters: [{Pattern: '{}'}]}
          MetricsConfig: {Metrics: [EventCount]}
        """,
    ),
    (
        events.DynamoDB(
            stream="arn",
            starting_position="TRIM_HORIZON",
            destination_config=events.DestinationConfig(
                on_failure=events.OnFailure(type="SNS", destination="arn:aws:sns:1")
            ),
        ),
        """
        Type: DynamoDB
        Properties:
          Stream: arn
          StartingPosition: TRIM_HORIZON
          DestinationConfig: {OnFailure: {Type: SNS, Destination: "arn:aws:sns:1"}}
        """,
    ),
    (
        events.DocumentDB(
            cluster="arn",
            database_name="shop",
            collection_name="orders",
            full_document="UpdateLookup",
            source_access_configurations=[events.SourceAccessConfiguration(type="BASIC_AUTH", uri=SECRET)],
        ),
        f"""
        Type: DocumentDB
        Properties:
          Cluster: arn
          DatabaseName: shop
          CollectionName: orders
          FullDocument: UpdateLookup
          SourceAccessConfigurations: [{{Type: BASIC_AUTH, URI: "{SECRET}"}}]
        """,
    ),
    (
        events.MQ(
            broker="arn",
            queues=["jobs"],
            dynamic_policy_name=True,
            source_access_configurations=[events.SourceAccessConfiguration(type="BASIC_AUTH", uri=SECRET)],
        ),
        f"""
        Type: MQ
        Properties:
          Broker: arn
          Queues: [jobs]
          DynamicPolicyName: true
          SourceAccessConfigurations: [{{Type: BASIC_AUTH, URI: "{SECRET}"}}]
        """,
    ),
    (
        events.MSK(
            stream="arn",
            topics=["clicks"],
            starting_position="LATEST",
            consumer_group_id="group",
            provisioned_poller_config=events.ProvisionedPollerConfig(minimum_pollers=1, maximum_pollers=2),
            schema_registry_config=events.SchemaRegistryConfig(
                schema_registry_uri="arn:aws:glue:us-east-1:1:registry/r",
                event_record_format="JSON",
                schema_validation_configs=[{"Attribute": "VALUE"}],
                access_configs=[{"Type": "BASIC_AUTH", "URI": SECRET}],
            ),
        ),
        f"""
        Type: MSK
        Properties:
          Stream: arn
          Topics: [clicks]
          StartingPosition: LATEST
          ConsumerGroupId: group
          ProvisionedPollerConfig: {{MinimumPollers: 1, MaximumPollers: 2}}
          SchemaRegistryConfig:
            SchemaRegistryURI: arn:aws:glue:us-east-1:1:registry/r
            EventRecordFormat: JSON
            SchemaValidationConfigs: [{{Attribute: VALUE}}]
            AccessConfigs: [{{Type: BASIC_AUTH, URI: "{SECRET}"}}]
        """,
    ),
    (
        events.SelfManagedKafka(
            kafka_bootstrap_servers=["a:9092"],
            topics=["clicks"],
            source_access_configurations=[events.SourceAccessConfiguration(type="IAM_AUTH")],
        ),
        """
        Type: SelfManagedKafka
        Properties:
          KafkaBootstrapServers: ["a:9092"]
          Topics: [clicks]
          SourceAccessConfigurations: [{Type: IAM_AUTH}]
        """,
    ),
]


@pytest.mark.parametrize(("declared", "template"), CASES, ids=lambda case: getattr(case, "TYPE", ""))
def test_an_event(declared: Event, template: str) -> None:
    stack = Stack("events")
    stack.add(Resource("Topic", "AWS::SNS::Topic"))
    stack.add(Resource("Pool", "AWS::Cognito::UserPool"))
    stack.add(
        Function("Fn", runtime="python3.13", handler="index.handler", inline_code="pass", events={"Ev": declared})
    )
    properties = {
        "Runtime": "python3.13",
        "Handler": "index.handler",
        "InlineCode": "pass",
        "Events": {"Ev": yaml.safe_load(template)},
    }
    expected = {
        **yaml.safe_load(OTHERS),
        "Fn": {"Type": "AWS::Serverless::Function", "Properties": properties},
    }
    assert resources(stack) == resources(yaml.safe_dump(expected))


def test_cognito() -> None:
    stack = Stack("users")
    pool = stack.add(Resource("Pool", "AWS::Cognito::UserPool"))
    stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            events={"Ev": events.Cognito(user_pool=pool, trigger=["PreSignUp", "PostConfirmation"])},
        )
    )
    assert resources(stack) == resources("""
      Pool: {Type: AWS::Cognito::UserPool}
      Fn:
        Type: AWS::Serverless::Function
        Properties:
          Runtime: python3.13
          Handler: index.handler
          InlineCode: pass
          Events:
            Ev: {Type: Cognito, Properties: {UserPool: {Ref: Pool}, Trigger: [PreSignUp, PostConfirmation]}}
    """)
