"""Functions that are handed on: partial, map, executors, threads, closures."""

import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial, reduce, wraps
from operator import methodcaller
from threading import Thread

import boto3

db = boto3.client("dynamodb")
save = partial(db.put_item, TableName=os.environ["ORDERS"])


def with_client(service):
    """Give a function a client."""

    def decorate(function):
        @wraps(function)
        def called(*args, **kwargs):
            return function(boto3.client(service), *args, **kwargs)

        return called

    return decorate


@with_client("sns")
def tell(news, message):
    """Publish a message."""
    news.publish(TopicArn=os.environ["NEWS"], Message=message)


def fetch(key, client=db):
    """Get an item."""
    return client.get_item(TableName=os.environ["ORDERS"], Key=key)


def drop(key):
    """Delete an item."""
    db.delete_item(TableName=os.environ["ORDERS"], Key=key)  # missing: dynamodb:DeleteItem


def handler(event, context):
    """Hand them on."""
    save(Item=event)
    tell("x")
    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(fetch, event["keys"]))
        pool.submit(drop, {"id": "1"}).result()
    queue = boto3.client("sqs")
    # missing: sqs:ReceiveMessage
    worker = Thread(target=queue.receive_message, kwargs={"QueueUrl": os.environ["JOBS"]})
    worker.start()
    check = lambda name: boto3.client("s3").head_object(Bucket=os.environ["PHOTOS"], Key=name)  # noqa: E731
    list(map(check, event["names"]))
    count = methodcaller("describe_table", TableName=os.environ["ORDERS"])
    count(db)  # missing: dynamodb:DescribeTable
    return reduce(lambda total, key: total + len(fetch(key)), event["keys"], 0)
