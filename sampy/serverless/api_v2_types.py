"""The property types that HTTP and WebSocket APIs share: those of their stages."""

from __future__ import annotations

from sampy.declaration import Boolean, Integer, Number, PropertyType, String, declaration


@declaration
class AccessLogSettings(PropertyType):
    """Where and in which format requests are logged.

    Source: AWS page "AWS::ApiGatewayV2::Stage AccessLogSettings".

    Args:
        destination_arn: The ARN of the log group.
        format: The format on one line, with variables such as ``$context.requestId``.
    """

    destination_arn: String | None = None
    format: String | None = None


@declaration
class RouteSettings(PropertyType):
    """Logging, metrics and throttling of routes.

    Source: AWS page "AWS::ApiGatewayV2::Stage RouteSettings".

    Args:
        data_trace_enabled: Log requests and responses whole; for WebSocket APIs only.
        detailed_metrics_enabled: Send metrics of each route to CloudWatch.
        logging_level: ``OFF``, ``ERROR`` or ``INFO``; for WebSocket APIs only.
        throttling_burst_limit: The most requests at the same time.
        throttling_rate_limit: The most requests in a second.
    """

    data_trace_enabled: Boolean | None = None
    detailed_metrics_enabled: Boolean | None = None
    logging_level: String | None = None
    throttling_burst_limit: Integer | None = None
    throttling_rate_limit: Number | None = None
