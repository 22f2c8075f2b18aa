"""State machines, layers and applications declared in Python and the same in a template compile to the same."""

from __future__ import annotations

from sampy import Stack
from sampy.policies import LambdaInvokePolicy
from sampy.serverless import (
    Application,
    ApplicationLocation,
    DefinitionLocation,
    Function,
    LayerContent,
    LayerVersion,
    LoggingConfiguration,
    StateMachine,
    StateMachineDeploymentPreference,
    TracingConfiguration,
    events,
    state_machine_events,
)
from tests.serverless.declared.comparison import resources

DEFINITION = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}


def test_state_machine() -> None:
    stack = Stack("machines")
    fn = stack.add(Function("Fn", runtime="python3.13", handler="index.handler", inline_code="pass"))
    stack.add(
        StateMachine(
            "Machine",
            definition={"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": fn.arn, "End": True}}},
            logging=LoggingConfiguration(level="ALL", include_execution_data=True),
            tracing=TracingConfiguration(enabled=True),
            name="named",
            type="EXPRESS",
            definition_substitutions={"Name": fn},
            policies=[LambdaInvokePolicy(function_name=fn), "AWSLambdaRole"],
            permissions_boundary="boundary",
            role_path="/machines/",
            auto_publish_alias="live",
            use_alias_as_event_target=True,
            deployment_preference=StateMachineDeploymentPreference(
                type="CANARY", percentage=10, interval=5, alarms=["a"]
            ),
            tags={"owner": "me"},
            propagate_tags=True,
        )
    )
    stack.add(StateMachine("Other", definition_uri=DefinitionLocation(bucket="b", key="k", version="1"), role="r"))
    assert resources(stack) == resources("""
      Fn: {Type: AWS::Serverless::Function, Properties: {Runtime: python3.13, Handler: index.handler, InlineCode: pass}}
      Machine:
        Type: AWS::Serverless::StateMachine
        Properties:
          Definition: {StartAt: A, States: {A: {Type: Task, Resource: {"Fn::GetAtt": [Fn, Arn]}, End: true}}}
          Logging: {Level: ALL, IncludeExecutionData: true}
          Tracing: {Enabled: true}
          Name: named
          Type: EXPRESS
          DefinitionSubstitutions: {Name: {Ref: Fn}}
          Policies: [{LambdaInvokePolicy: {FunctionName: {Ref: Fn}}}, AWSLambdaRole]
          PermissionsBoundary: boundary
          RolePath: /machines/
          AutoPublishAlias: live
          UseAliasAsEventTarget: true
          DeploymentPreference: {Type: CANARY, Percentage: 10, Interval: 5, Alarms: [a]}
          Tags: {owner: me}
          PropagateTags: true
      Other:
        Type: AWS::Serverless::StateMachine
        Properties: {DefinitionUri: {Bucket: b, Key: k, Version: "1"}, Role: r}
    """)


def test_events_of_state_machines() -> None:
    stack = Stack("machines")
    stack.add(
        StateMachine(
            "Machine",
            definition=DEFINITION,
            events={
                "Tick": state_machine_events.Schedule(
                    schedule="rate(1 day)",
                    target=events.Target(id="mine"),
                    role_arn="r",
                    dead_letter_config=events.DeadLetterConfig(type="SQS"),
                ),
                "Daily": state_machine_events.ScheduleV2(schedule_expression="rate(1 day)", input="{}"),
                "Rule": state_machine_events.EventBridgeRule(
                    pattern={"source": ["shop"]}, input_transformer=events.InputTransformer(input_template="x")
                ),
                "Old": state_machine_events.CloudWatchEvent(pattern={"source": ["shop"]}, state="DISABLED"),
                "Called": state_machine_events.Api(path="/a", method="post", unescape_mapping_template=True),
            },
        )
    )
    assert resources(stack) == resources("""
      Machine:
        Type: AWS::Serverless::StateMachine
        Properties:
          Definition: {StartAt: A, States: {A: {Type: Succeed}}}
          Events:
            Tick:
              Type: Schedule
              Properties:
                {Schedule: rate(1 day), Target: {Id: mine}, RoleArn: r, DeadLetterConfig: {Type: SQS}}
            Daily: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day), Input: "{}"}}
            Rule:
              Type: EventBridgeRule
              Properties: {Pattern: {source: [shop]}, InputTransformer: {InputTemplate: x}}
            Old: {Type: CloudWatchEvent, Properties: {Pattern: {source: [shop]}, State: DISABLED}}
            Called: {Type: Api, Properties: {Path: /a, Method: post, UnescapeMappingTemplate: true}}
    """)


def test_layers_and_applications() -> None:
    stack = Stack("parts")
    stack.add(
        LayerVersion(
            "Layer",
            layer_name="libraries",
            content_uri=LayerContent(bucket="b", key="k", version="1", storage_mode="S3_OBJECT"),
            compatible_runtimes=["python3.13"],
            retention_policy="Delete",
        )
    )
    stack.add(Application("Nested", location=ApplicationLocation(application_id="a", semantic_version="1.0.0")))
    stack.add(Application("Other", location="https://t", notification_arns=["arn"], timeout_in_minutes=5))
    assert resources(stack) == resources("""
      Layer:
        Type: AWS::Serverless::LayerVersion
        Properties:
          LayerName: libraries
          ContentUri: {Bucket: b, Key: k, Version: "1", StorageMode: S3_OBJECT}
          CompatibleRuntimes: [python3.13]
          RetentionPolicy: Delete
      Nested:
        Type: AWS::Serverless::Application
        Properties: {Location: {ApplicationId: a, SemanticVersion: 1.0.0}}
      Other:
        Type: AWS::Serverless::Application
        Properties: {Location: "https://t", NotificationARNs: [arn], TimeoutInMinutes: 5}
    """)
