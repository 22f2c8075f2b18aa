"""Notices."""

import os

import boto3


def tell(message):
    """Publish a message."""
    client = boto3.client("sns")
    client.publish(TopicArn=os.environ["NEWS"], Message=message)
