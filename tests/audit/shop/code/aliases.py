"""boto3 and its functions under other names."""

import os as system
from os import environ as env

import boto3 as aws
from boto3 import client as make

TABLE = env["ORDERS"]
queue = make("sqs")


def handler(event, context):
    """Use what has another name here."""
    db = aws.resource("dynamodb")
    table = db.Table(TABLE)
    put = table.put_item
    put(Item=event)
    table.delete_item(Key={"id": "1"})  # missing: dynamodb:DeleteItem
    queue.send_message(QueueUrl=system.environ["JOBS"], MessageBody="x")
    queue.purge_queue(QueueUrl=system.environ["JOBS"])  # missing: sqs:PurgeQueue
