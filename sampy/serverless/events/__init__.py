"""What invokes functions: one class for each type of event, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.serverless.events.api import (
        Api as Api,
        ApiFunctionAuth as ApiFunctionAuth,
        RequestModel as RequestModel,
    )
    from sampy.serverless.events.event_source_mapping import (
        DestinationConfig as DestinationConfig,
        Filter as Filter,
        FilterCriteria as FilterCriteria,
        MetricsConfig as MetricsConfig,
        OnFailure as OnFailure,
        ProvisionedPollerConfig as ProvisionedPollerConfig,
        ScalingConfig as ScalingConfig,
    )
    from sampy.serverless.events.http_api import HttpApi as HttpApi, HttpApiFunctionAuth as HttpApiFunctionAuth
    from sampy.serverless.events.s3 import (
        S3 as S3,
        S3KeyFilter as S3KeyFilter,
        S3NotificationFilter as S3NotificationFilter,
    )
    from sampy.serverless.events.schedule import (
        DeadLetterConfig as DeadLetterConfig,
        RetryPolicy as RetryPolicy,
        Schedule as Schedule,
    )
    from sampy.serverless.events.sqs import SQS as SQS

_MODULES = {
    "api": ("Api", "ApiFunctionAuth", "RequestModel"),
    "event_source_mapping": (
        "DestinationConfig",
        "Filter",
        "FilterCriteria",
        "MetricsConfig",
        "OnFailure",
        "ProvisionedPollerConfig",
        "ScalingConfig",
    ),
    "http_api": ("HttpApi", "HttpApiFunctionAuth"),
    "s3": ("S3", "S3KeyFilter", "S3NotificationFilter"),
    "schedule": ("DeadLetterConfig", "RetryPolicy", "Schedule"),
    "sqs": ("SQS",),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
