"""Objects with their versions, copies, and access lists."""

import os

import boto3

s3 = boto3.client("s3")
PHOTOS = os.environ["PHOTOS"]


def handler(event, context):
    """Copy and change objects."""
    s3.copy_object(Bucket=PHOTOS, Key="copies/1", CopySource={"Bucket": PHOTOS, "Key": "originals/1"})
    s3.copy({"Bucket": "elsewhere", "Key": "1"}, PHOTOS, "copies/2")  # missing: s3:GetObject
    s3.get_object(Bucket=PHOTOS, Key="originals/1", VersionId="1")  # missing: s3:GetObjectVersion
    s3.upload_file("/tmp/a", PHOTOS, "copies/3", ExtraArgs={"ACL": "public-read"})  # missing: s3:PutObjectAcl
    s3.delete_objects(Bucket=PHOTOS, Delete={"Objects": [{"Key": "copies/1"}]})
    upload = s3.create_multipart_upload(Bucket=PHOTOS, Key="copies/4")
    s3.complete_multipart_upload(Bucket=PHOTOS, Key="copies/4", UploadId=upload["UploadId"])
    s3.list_buckets()  # missing: s3:ListAllMyBuckets
