"""Clients of several services, made in loops and comprehensions."""

import os

import boto3

SERVICES = ("s3", "sns", "kms")
CLIENTS = {name: boto3.client(name) for name in SERVICES}
OTHERS = {}
for each, region in [("kinesis", "eu-west-1"), ("firehose", "eu-west-1")]:
    OTHERS[each] = boto3.client(each, region_name=region)

OPERATIONS = [
    ("s3", "head_bucket", {"Bucket": os.environ["PHOTOS"]}),
    ("sns", "publish", {"TopicArn": os.environ["NEWS"]}),
]


def handler(event, context):
    """Call them one by one."""
    for service, operation, arguments in OPERATIONS:
        getattr(CLIENTS[service], operation)(**arguments)
    CLIENTS["kms"].generate_random(NumberOfBytes=8)  # missing: kms:GenerateRandom
    OTHERS["kinesis"].put_record(StreamName="clicks", Data=b"", PartitionKey="1")
    OTHERS.get("firehose").put_record(DeliveryStreamName="clicks", Record={})  # missing: firehose:PutRecord
    for record in event["Records"]:
        CLIENTS["sns"].publish_batch(TopicArn=os.environ["NEWS"], PublishBatchRequestEntries=[record])
