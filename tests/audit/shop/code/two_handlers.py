"""Two handlers in a module: what one calls, the other doesn't."""

import os

import boto3
from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.utilities.typing import LambdaContext

logger, tracer, metrics = Logger(), Tracer(), Metrics(namespace="shop")
table = boto3.resource("dynamodb").Table(os.environ["ORDERS"])


@logger.inject_lambda_context
@tracer.capture_lambda_handler
@metrics.log_metrics(capture_cold_start_metric=True)
def read(event: dict, context: LambdaContext) -> dict:
    """Read an order."""
    logger.info("reading")
    return table.get_item(Key={"id": "1"})


@logger.inject_lambda_context(log_event=True)
@tracer.capture_lambda_handler
def write(event: dict, context: LambdaContext) -> None:
    """Write an order."""
    logger.info("writing")
    table.update_item(Key={"id": "1"})  # missing: dynamodb:UpdateItem
