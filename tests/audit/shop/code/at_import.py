"""What a module calls when it is imported."""

import os

import boto3

SETTINGS = boto3.client("ssm").get_parameters(Names=["/shop/a", "/shop/b"])  # missing: ssm:GetParameters
SECRET = boto3.client("secretsmanager").get_secret_value(SecretId=os.environ["SECRET"])["SecretString"]


def handler(event, context):
    """Return what was read."""
    return SETTINGS, SECRET
