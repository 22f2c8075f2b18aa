"""The services that there are samples of; the module of a service is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import cast

from sampy.local.sample_events.samples import Samples

SERVICES: Mapping[str, str] = {
    "alb": "Application Load Balancer",
    "alexa-skills-kit": "Alexa Skills Kit",
    "alexa-smart-home": "Alexa Smart Home",
    "apigateway": "Amazon API Gateway",
    "appsync": "AWS AppSync",
    "batch": "AWS Batch",
    "bedrock": "Agents for Amazon Bedrock",
    "cloudformation": "Custom resources of AWS CloudFormation",
    "cloudfront": "Lambda@Edge of Amazon CloudFront",
    "cloudwatch": "Amazon CloudWatch: logs, alarms and schedules",
    "codecommit": "AWS CodeCommit",
    "codedeploy": "AWS CodeDeploy",
    "codepipeline": "AWS CodePipeline",
    "cognito": "Amazon Cognito",
    "config": "AWS Config",
    "connect": "Amazon Connect",
    "documentdb": "Change streams of Amazon DocumentDB",
    "dynamodb": "Streams of Amazon DynamoDB",
    "eventbridge": "Amazon EventBridge",
    "iot": "AWS IoT Core",
    "kafka": "Apache Kafka: Amazon MSK and clusters of your own",
    "kinesis": "Amazon Kinesis Data Streams, Firehose and Analytics",
    "lambda-url": "Function URLs of AWS Lambda",
    "lex": "Amazon Lex V1",
    "lex-v2": "Amazon Lex V2",
    "mq": "Amazon MQ",
    "rekognition": "Amazon Rekognition",
    "s3": "Amazon S3",
    "sagemaker": "Amazon SageMaker",
    "scheduler": "Amazon EventBridge Scheduler",
    "secretsmanager": "AWS Secrets Manager",
    "ses": "Amazon SES",
    "sns": "Amazon SNS",
    "sqs": "Amazon SQS",
    "stepfunctions": "AWS Step Functions",
    "workmail": "Amazon WorkMail",
}


def samples_of(service: str) -> Samples:
    """Return the events of a service, by name.

    Raises:
        KeyError: For a service that there are no samples of.
    """
    if service not in SERVICES:
        raise KeyError(service)
    module = import_module(f"sampy.local.sample_events.services.{service.replace('-', '_')}")
    return cast(Samples, module.EVENTS)
