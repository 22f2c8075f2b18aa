"""The resource API: tables, buckets, objects, queues, topics."""

import os

import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket(os.environ["PHOTOS"])


def handler(event, context):
    """Use all of them."""
    bucket.upload_file("/tmp/a", "a")
    s3.Object(bucket.name, "a").download_file("/tmp/b")
    bucket.objects.filter(Prefix="old/").delete()  # missing: s3:DeleteObject
    photo = bucket.Object("cats/1.jpg")
    print(photo.content_length, photo.key)
    photo.Acl().put(ACL="public-read")  # missing: s3:PutObjectAcl
    for each in bucket.objects.all():
        each.get()["Body"].read()
    queue = boto3.resource("sqs").get_queue_by_name(QueueName="shop-jobs")
    for message in queue.receive_messages(MaxNumberOfMessages=1):
        message.delete()  # missing: sqs:DeleteMessage
    boto3.resource("sns").Topic(os.environ["NEWS"]).publish(Message="x")
    return [table.name for table in boto3.resource("dynamodb").tables.all()]  # missing: dynamodb:ListTables
