"""What every call allows on all: no call is missing, and nothing is left over."""

import os

import boto3


def handler(event, context):
    """Read all orders."""
    boto3.resource("dynamodb").Table(os.environ["ORDERS"]).scan()
    boto3.client("logs").filter_log_events(logGroupName="/aws/lambda/shop")
