"""What invokes functions: one class for each type of event, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.serverless.events.alexa_skill import AlexaSkill as AlexaSkill
    from sampy.serverless.events.api import Api as Api, ApiFunctionAuth as ApiFunctionAuth, RequestModel as RequestModel
    from sampy.serverless.events.cloud_watch_event import CloudWatchEvent as CloudWatchEvent
    from sampy.serverless.events.cloud_watch_logs import CloudWatchLogs as CloudWatchLogs
    from sampy.serverless.events.cognito import Cognito as Cognito
    from sampy.serverless.events.document_db import DocumentDB as DocumentDB
    from sampy.serverless.events.dynamodb import DynamoDB as DynamoDB
    from sampy.serverless.events.event_bridge_rule import (
        EventBridgeRule as EventBridgeRule,
        InputTransformer as InputTransformer,
        Target as Target,
    )
    from sampy.serverless.events.event_source_mapping import (
        DestinationConfig as DestinationConfig,
        Filter as Filter,
        FilterCriteria as FilterCriteria,
        MetricsConfig as MetricsConfig,
        OnFailure as OnFailure,
        ProvisionedPollerConfig as ProvisionedPollerConfig,
        ScalingConfig as ScalingConfig,
        SchemaRegistryConfig as SchemaRegistryConfig,
        SourceAccessConfiguration as SourceAccessConfiguration,
    )
    from sampy.serverless.events.http_api import HttpApi as HttpApi, HttpApiFunctionAuth as HttpApiFunctionAuth
    from sampy.serverless.events.iot_rule import IoTRule as IoTRule
    from sampy.serverless.events.kinesis import Kinesis as Kinesis
    from sampy.serverless.events.mq import MQ as MQ
    from sampy.serverless.events.msk import MSK as MSK
    from sampy.serverless.events.rule import DeadLetterConfig as DeadLetterConfig, RetryPolicy as RetryPolicy
    from sampy.serverless.events.s3 import (
        S3 as S3,
        S3KeyFilter as S3KeyFilter,
        S3NotificationFilter as S3NotificationFilter,
    )
    from sampy.serverless.events.schedule import Schedule as Schedule
    from sampy.serverless.events.schedule_v2 import FlexibleTimeWindow as FlexibleTimeWindow, ScheduleV2 as ScheduleV2
    from sampy.serverless.events.self_managed_kafka import SelfManagedKafka as SelfManagedKafka
    from sampy.serverless.events.sns import SNS as SNS, SqsSubscription as SqsSubscription
    from sampy.serverless.events.sqs import SQS as SQS

_MODULES = {
    "alexa_skill": ("AlexaSkill",),
    "api": (
        "Api",
        "ApiFunctionAuth",
        "RequestModel",
    ),
    "cloud_watch_event": ("CloudWatchEvent",),
    "cloud_watch_logs": ("CloudWatchLogs",),
    "cognito": ("Cognito",),
    "document_db": ("DocumentDB",),
    "dynamodb": ("DynamoDB",),
    "event_bridge_rule": (
        "EventBridgeRule",
        "InputTransformer",
        "Target",
    ),
    "event_source_mapping": (
        "DestinationConfig",
        "Filter",
        "FilterCriteria",
        "MetricsConfig",
        "OnFailure",
        "ProvisionedPollerConfig",
        "ScalingConfig",
        "SchemaRegistryConfig",
        "SourceAccessConfiguration",
    ),
    "http_api": (
        "HttpApi",
        "HttpApiFunctionAuth",
    ),
    "iot_rule": ("IoTRule",),
    "kinesis": ("Kinesis",),
    "mq": ("MQ",),
    "msk": ("MSK",),
    "rule": (
        "DeadLetterConfig",
        "RetryPolicy",
    ),
    "s3": (
        "S3",
        "S3KeyFilter",
        "S3NotificationFilter",
    ),
    "schedule": ("Schedule",),
    "schedule_v2": (
        "FlexibleTimeWindow",
        "ScheduleV2",
    ),
    "self_managed_kafka": ("SelfManagedKafka",),
    "sns": (
        "SNS",
        "SqsSubscription",
    ),
    "sqs": ("SQS",),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
