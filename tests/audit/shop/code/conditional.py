"""One of several clients and tables, as the event says."""

import os

import boto3

fast = boto3.client("dynamodb")


def handler(event, context):
    """Decide by the event."""
    name = os.environ["ORDERS"] if event.get("new") else os.environ["ARCHIVE"]
    fast.get_item(TableName=name, Key={})  # missing: dynamodb:GetItem
    if (bucket := os.getenv("PHOTOS")) is not None:
        boto3.client("s3").list_objects_v2(Bucket=bucket)
    if os.environ.get("NOT_SET") is not None:
        boto3.client("s3").delete_bucket(Bucket="never")
    match event["kind"]:
        case "keep":
            fast.put_item(TableName=os.environ["ORDERS"], Item={})
        case "drop" | "clear":
            fast.delete_item(TableName=os.environ["ORDERS"], Key={})  # missing: dynamodb:DeleteItem
        case _:
            return None
    with boto3.client("sns") as news:
        news.publish(TopicArn=os.environ["NEWS"], Message="x")
    return None


if __name__ == "__main__":
    fast.delete_table(TableName="never")
