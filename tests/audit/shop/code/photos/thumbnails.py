"""A handler whose buckets are named by parts."""

import os
import urllib.parse

import boto3

s3 = boto3.client("s3")
STAGE = os.environ.get("STAGE", "dev")


def handler(event, context):
    """Make thumbnails."""
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = urllib.parse.unquote_plus(record["s3"]["object"]["key"])
        s3.download_file(bucket, key, f"/tmp/{key}")
        s3.upload_file(f"/tmp/{key}", "{}-thumbnails-{}".format("shop", STAGE), key)
        s3.put_object_tagging(Bucket=f"shop-thumbnails-{STAGE}", Key=key, Tagging={})  # missing: s3:PutObjectTagging
        s3.delete_object(Bucket="-".join(["shop", "thumbnails", STAGE]), Key="a/" + key)  # missing: s3:DeleteObject
    boto3.client("rekognition").detect_labels(Image={})
    boto3.client("cloudwatch").put_metric_data(Namespace="shop", MetricData=[])
