"""The fake AWS refuses what IAM does not allow: without that, none of the tests here would mean anything."""

from __future__ import annotations

import json

import pytest
from botocore.exceptions import ClientError

from tests.fake_aws.server import ACCOUNT, FakeAWS

TRUST = {
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"}]
}
READ = {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*"}]}


def test_a_role_may_do_what_its_policy_allows_and_nothing_else(aws: FakeAWS) -> None:
    aws.client("s3").create_bucket(Bucket="photos")
    aws.client("s3").put_object(Bucket="photos", Key="a.jpg", Body=b"light")
    iam = aws.client("iam")
    role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
    iam.put_role_policy(RoleName="reader", PolicyName="read", PolicyDocument=json.dumps(READ))

    reader = aws.client("s3", aws.assume(role["Arn"]))
    assert reader.get_object(Bucket="photos", Key="a.jpg")["Body"].read() == b"light"
    with pytest.raises(ClientError, match="AccessDenied"):
        reader.put_object(Bucket="photos", Key="a.jpg", Body=b"dark")
