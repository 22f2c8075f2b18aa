"""Clients with the credentials of another role: what they call is not the function's."""

import os

import boto3
from botocore import UNSIGNED
from botocore.client import Config

public = boto3.client("s3", config=Config(signature_version=UNSIGNED))


def handler(event, context):
    """Act as another role."""
    given = boto3.client("sts").assume_role(RoleArn=os.environ["ROLE"], RoleSessionName="shop")["Credentials"]
    there = boto3.client(
        "dynamodb",
        aws_access_key_id=given["AccessKeyId"],
        aws_secret_access_key=given["SecretAccessKey"],
        aws_session_token=given["SessionToken"],
    )
    there.put_item(TableName="there", Item={})
    session = boto3.Session(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    session.resource("s3").Object("there", "a").put(Body=b"")
    public.get_object(Bucket="open-data", Key="a")
    boto3.client("cognito-idp").initiate_auth(AuthFlow="USER_PASSWORD_AUTH", ClientId="1")
