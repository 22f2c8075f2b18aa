"""The samples held against models of the events that AWS documents: those of Powertools for AWS Lambda."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import aws_lambda_powertools.utilities.parser.models as models
import pytest
from aws_lambda_powertools.utilities.data_classes.active_mq_event import ActiveMQEvent
from aws_lambda_powertools.utilities.data_classes.appsync_authorizer_event import AppSyncAuthorizerEvent
from aws_lambda_powertools.utilities.data_classes.aws_config_rule_event import AWSConfigRuleEvent
from aws_lambda_powertools.utilities.data_classes.cloud_watch_alarm_event import CloudWatchAlarmEvent
from aws_lambda_powertools.utilities.data_classes.code_deploy_lifecycle_hook_event import CodeDeployLifecycleHookEvent
from aws_lambda_powertools.utilities.data_classes.code_pipeline_job_event import CodePipelineJobEvent
from aws_lambda_powertools.utilities.data_classes.connect_contact_flow_event import ConnectContactFlowEvent
from aws_lambda_powertools.utilities.data_classes.rabbit_mq_event import RabbitMQEvent
from aws_lambda_powertools.utilities.data_classes.secrets_manager_event import SecretsManagerEvent

from sampy.local.sample_events.catalog import SERVICES, samples_of

# The model of version 2 of a token's generation takes scopes for a map; AWS's page has a list.
MODELS = {
    "alb request": "AlbModel",
    "apigateway authorizer": "ApiGatewayAuthorizerToken",
    "apigateway aws-proxy": "APIGatewayProxyEventModel",
    "apigateway http-api-authorizer": "ApiGatewayAuthorizerRequestV2",
    "apigateway http-api-proxy": "APIGatewayProxyEventV2Model",
    "apigateway request-authorizer": "ApiGatewayAuthorizerRequest",
    "apigateway websocket-connect": "APIGatewayWebSocketConnectEventModel",
    "apigateway websocket-disconnect": "APIGatewayWebSocketDisconnectEventModel",
    "apigateway websocket-message": "APIGatewayWebSocketMessageEventModel",
    "appsync resolver": "AppSyncResolverEventModel",
    "bedrock agent-action": "BedrockAgentEventModel",
    "bedrock agent-function": "BedrockAgentFunctionEventModel",
    "cloudformation create-request": "CloudFormationCustomResourceCreateModel",
    "cloudformation delete-request": "CloudFormationCustomResourceDeleteModel",
    "cloudformation update-request": "CloudFormationCustomResourceUpdateModel",
    "cloudwatch logs": "CloudWatchLogsModel",
    "cloudwatch scheduled-event": "EventBridgeModel",
    "cognito create-auth-challenge": "CognitoCreateAuthChallengeTriggerModel",
    "cognito custom-email-sender": "CognitoCustomEmailSenderTriggerModel",
    "cognito custom-message": "CognitoCustomMessageTriggerModel",
    "cognito custom-sms-sender": "CognitoCustomSMSSenderTriggerModel",
    "cognito define-auth-challenge": "CognitoDefineAuthChallengeTriggerModel",
    "cognito post-authentication": "CognitoPostAuthenticationTriggerModel",
    "cognito post-confirmation": "CognitoPostConfirmationTriggerModel",
    "cognito pre-authentication": "CognitoPreAuthenticationTriggerModel",
    "cognito pre-sign-up": "CognitoPreSignupTriggerModel",
    "cognito pre-token-generation": "CognitoPreTokenGenerationTriggerModelV1",
    "cognito pre-token-generation-v2": "CognitoPreTokenGenerationTriggerModelV1",
    "cognito user-migration": "CognitoMigrateUserTriggerModel",
    "cognito verify-auth-challenge-response": "CognitoVerifyAuthChallengeTriggerModel",
    "dynamodb update": "DynamoDBStreamModel",
    "eventbridge event": "EventBridgeModel",
    "eventbridge s3-object-created": "S3EventNotificationEventBridgeModel",
    "kafka msk": "KafkaMskEventModel",
    "kafka self-managed": "KafkaSelfManagedEventModel",
    "kinesis apachelog": "KinesisFirehoseModel",
    "kinesis cloudwatch-logs-processor": "KinesisFirehoseModel",
    "kinesis get-records": "KinesisDataStreamModel",
    "kinesis kinesis-firehose": "KinesisFirehoseModel",
    "kinesis streams-as-source": "KinesisFirehoseModel",
    "kinesis syslog": "KinesisFirehoseModel",
    "lambda-url request": "LambdaFunctionUrlModel",
    "rekognition s3-request": "S3Model",
    "s3 batch-invocation": "S3BatchOperationModel",
    "s3 delete": "S3Model",
    "s3 put": "S3Model",
    "ses email-receiving": "SesModel",
    "sns notification": "SnsModel",
    "sqs receive-message": "SqsModel",
}


def sample(name: str, **values: object) -> dict[str, Any]:
    """Return a sample as a function gets it: read from JSON."""
    service, event = name.split()
    made: dict[str, Any] = json.loads(json.dumps(samples_of(service)[event].make(**values)))
    return made


@pytest.mark.parametrize(("name", "model"), MODELS.items())
def test_an_event_fits_its_model(name: str, model: str) -> None:
    getattr(models, model).model_validate(sample(name))


def test_events_are_the_same_each_time() -> None:
    names = [f"{service} {event}" for service in SERVICES for event in samples_of(service)]
    assert len(names) == 103
    assert [sample(name) for name in names] == [sample(name) for name in names]


def test_a_request_to_an_http_api_with_the_first_version_of_the_payload() -> None:
    event = sample("apigateway http-api-proxy", payload_version="1.0", route="/orders/{id}", method="get")
    models.APIGatewayProxyEventModel.model_validate(event)
    assert (event["version"], event["pathParameters"], event["body"]) == ("1.0", {"id": "1"}, None)


@pytest.mark.parametrize(
    ("name", "class_", "read", "value"),
    [
        ("appsync authorizer", AppSyncAuthorizerEvent, lambda event: event.authorization_token, "example-token"),
        ("cloudwatch alarm", CloudWatchAlarmEvent, lambda event: event.alarm_data.state.value, "ALARM"),
        ("codedeploy lifecycle-hook", CodeDeployLifecycleHookEvent, lambda event: event.deployment_id, "d-EXAMPLE01"),
        ("codepipeline job", CodePipelineJobEvent, lambda event: event.input_object_key, "test/key"),
        (
            "config item-change-notification",
            AWSConfigRuleEvent,
            lambda event: event.invoking_event.configuration_item.resource_type,
            "AWS::EC2::Instance",
        ),
        (
            "config oversized-item-change-notification",
            AWSConfigRuleEvent,
            lambda event: event.invoking_event.configuration_item_summary.change_type,
            "UPDATE",
        ),
        ("config periodic-rule", AWSConfigRuleEvent, lambda event: event.rule_parameters["exampleKey"], "exampleValue"),
        ("connect contact-flow-event", ConnectContactFlowEvent, lambda event: event.contact_data.channel.name, "VOICE"),
        ("mq active-mq", ActiveMQEvent, lambda event: next(event.messages).json_data["data"], "example"),
        ("mq rabbit-mq", RabbitMQEvent, lambda event: list(event.rmq_messages_by_queue), ["example-queue::/"]),
        ("secretsmanager rotation", SecretsManagerEvent, lambda event: event.step, "createSecret"),
    ],
)
def test_an_event_is_read_by_its_class(name: str, class_: type, read: Callable[[Any], object], value: object) -> None:
    assert read(class_(sample(name))) == value


def test_a_trigger_leaves_its_response_to_the_function() -> None:
    response: Mapping[str, object] = sample("cognito user-migration")["response"]
    assert set(response.values()) == {None}
