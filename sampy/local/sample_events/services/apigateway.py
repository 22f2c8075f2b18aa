"""Events of Amazon API Gateway: requests, and what authorizers are asked, of all kinds of APIs."""

from __future__ import annotations

from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.services.apigateway_authorizers import (
    authorizer,
    http_api_authorizer,
    request_authorizer,
)
from sampy.local.sample_events.services.apigateway_requests import aws_proxy, http_api_proxy
from sampy.local.sample_events.services.apigateway_websockets import connected, disconnected, message

EVENTS: Samples = {
    "authorizer": Sample("A REST API asks an authorizer about a token.", authorizer),
    "aws-proxy": Sample("A request came to a REST API.", aws_proxy),
    "http-api-authorizer": Sample("An HTTP API asks an authorizer about a request.", http_api_authorizer),
    "http-api-proxy": Sample("A request came to an HTTP API.", http_api_proxy),
    "request-authorizer": Sample("A REST API asks an authorizer about a request.", request_authorizer),
    "websocket-connect": Sample("A client opens a connection to a WebSocket API.", connected),
    "websocket-disconnect": Sample("A connection to a WebSocket API was closed.", disconnected),
    "websocket-message": Sample("A client sent a message to a WebSocket API.", message),
}
