"""Batch writers, lazy attributes, and waiters of resources."""

import os

import boto3

orders = boto3.resource("dynamodb").Table(os.environ["ORDERS"])
archive = boto3.resource("dynamodb").Table(name=os.environ["ARCHIVE"])


def handler(event, context):
    """Write in batches."""
    with orders.batch_writer() as batch:
        for record in event["Records"]:
            batch.put_item(Item=record)
    with archive.batch_writer(overwrite_by_pkeys=["id"]) as batch:
        batch.delete_item(Key={"id": "1"})  # missing: dynamodb:BatchWriteItem
    orders.load()
    archive.wait_until_exists()  # missing: dynamodb:DescribeTable
    return orders.item_count, orders.table_arn
