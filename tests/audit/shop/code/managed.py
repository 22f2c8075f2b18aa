"""Context managers, generators, exceptions and loops that end early."""

import os
from contextlib import closing, contextmanager, suppress

import boto3


@contextmanager
def opened(service):
    """Give a client."""
    client = boto3.client(service)
    try:
        yield client
    finally:
        client.close()


class Locked:
    """A lock that is an item."""

    def __init__(self, table):
        self.table = table

    def __enter__(self):
        self.table.put_item(Item={"id": "lock"})
        return self.table

    def __exit__(self, *exception):
        self.table.delete_item(Key={"id": "lock"})  # missing: dynamodb:DeleteItem


def keys(queue):
    """Yield what is in a queue."""
    while True:
        found = queue.receive_message(QueueUrl=os.environ["JOBS"])
        if "Messages" not in found:
            return
        yield from found["Messages"]


def handler(event, context):
    """Use them."""
    with opened("sqs") as queue, closing(boto3.client("sns")) as news:
        for key in keys(queue):
            try:
                queue.delete_message(QueueUrl=os.environ["JOBS"], ReceiptHandle=key)
            except queue.exceptions.ReceiptHandleIsInvalid:
                news.publish(TopicArn=os.environ["NEWS"], Message=key)  # missing: sns:Publish
                continue
            else:
                break
    with Locked(boto3.resource("dynamodb").Table(os.environ["ORDERS"])) as table, suppress(KeyError):
        return table.get_item(Key={"id": event["id"]})
    return None
