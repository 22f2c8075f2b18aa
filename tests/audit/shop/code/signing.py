"""Presigned URLs: who has one may do what the function may."""

import os

import boto3
from botocore.config import Config

s3 = boto3.client("s3", config=Config(signature_version="s3v4"))


def handler(event, context):
    """Return URLs to read and write by."""
    read = s3.generate_presigned_url("get_object", Params={"Bucket": os.environ["PHOTOS"], "Key": event["key"]})
    write = s3.generate_presigned_url(  # missing: s3:PutObject
        ClientMethod="put_object", Params={"Bucket": os.environ["PHOTOS"], "Key": "incoming/1"}, ExpiresIn=60
    )
    form = s3.generate_presigned_post(os.environ["PHOTOS"], "uploads/${filename}")
    return read, write, form
