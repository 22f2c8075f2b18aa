"""Paginators and waiters of clients."""

import os

import boto3

s3 = boto3.client("s3")
db = boto3.client("dynamodb")


def pages(name, **arguments):
    """Yield what the pages of an operation hold."""
    yield from s3.get_paginator(name).paginate(**arguments)


def handler(event, context):
    """Go through all pages."""
    for page in pages("list_objects_v2", Bucket=os.environ["PHOTOS"]):
        print(page)
    versions = s3.get_paginator("list_object_versions")
    list(versions.paginate(Bucket=os.environ["PHOTOS"]))  # missing: s3:ListBucketVersions
    scan = db.get_paginator("scan").paginate(TableName=os.environ["ORDERS"])
    scan.build_full_result()
    db.get_waiter("table_exists").wait(TableName=os.environ["ORDERS"])
    s3.get_waiter("object_exists").wait(Bucket=os.environ["PHOTOS"], Key="a")  # missing: s3:GetObject
    if s3.can_paginate("list_buckets"):
        raise s3.exceptions.NoSuchKey
    return s3.meta.region_name
