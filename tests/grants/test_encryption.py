"""What is encrypted with a key of one's own takes that key too, by way of its service and for nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.declaration import BaseResource
from sampy.intrinsics import Json
from sampy.resources import dynamodb, kinesis, kms, s3, secretsmanager, sns, sqs
from sampy.serverless import SimpleTable, SSESpecification
from tests.grants.granted import allow, granted

KEY = {"Fn::GetAtt": ["Key", "Arn"]}
KEYS = "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key"
ENCRYPT = "kms:Decrypt kms:GenerateDataKey"
ITEMS = "kms:Decrypt kms:Encrypt kms:GenerateDataKey* kms:ReEncrypt*"
KINDS: list[tuple[str, Any, str, str]] = [
    ("grant_send", lambda key: sqs.Queue("R", kms_master_key_id=key), "sqs", ENCRYPT),
    ("grant_receive", lambda key: sqs.Queue("R", kms_master_key_id=key), "sqs", "kms:Decrypt"),
    ("grant_publish", lambda key: sns.Topic("R", kms_master_key_id=key), "sns", ENCRYPT),
    ("grant_read", lambda key: secretsmanager.Secret("R", kms_key_id=key), "secretsmanager", "kms:Decrypt"),
    ("grant_write", lambda key: secretsmanager.Secret("R", kms_key_id=key), "secretsmanager", ENCRYPT),
    ("grant_read", lambda key: stream(key), "kinesis", "kms:Decrypt"),
    ("grant_write", lambda key: stream(key), "kinesis", "kms:GenerateDataKey"),
    ("grant_read", lambda key: simple_table(key), "dynamodb", "kms:Decrypt"),
    ("grant_write", lambda key: simple_table(key), "dynamodb", ITEMS),
    ("grant_crud", lambda key: table(key), "dynamodb", ITEMS),
    ("grant_read", lambda key: bucket(key), "s3", "kms:Decrypt"),
    ("grant_write", lambda key: bucket(key), "s3", ENCRYPT),
    ("grant_crud", lambda key: bucket(key), "s3", ENCRYPT),
]


def stream(key: Any) -> BaseResource:
    return kinesis.Stream("R", stream_encryption=kinesis.Stream.StreamEncryption(encryption_type="KMS", key_id=key))


def simple_table(key: Any) -> BaseResource:
    return SimpleTable("R", sse_specification=SSESpecification(sse_enabled=True, kms_master_key_id=key))


def table(key: Any) -> BaseResource:
    return dynamodb.Table("R", key_schema=[], sse_specification={"SSEEnabled": True, "KMSMasterKeyId": key})


def bucket(key: Any) -> BaseResource:
    rule = {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}}
    return s3.Bucket("R", bucket_encryption=s3.Bucket.BucketEncryption(server_side_encryption_configuration=[rule]))


def by_way_of(service: str, **more: Json) -> Json:
    return {"StringLike": {"kms:ViaService": {"Fn::Sub": f"{service}.${{AWS::Region}}.*"}}, **more}


def last_statement(policies: list[Json]) -> Json:
    document: Any = policies[-1]
    last: Json = document["Statement"][-1]
    return last


@pytest.mark.parametrize(("method", "make", "service", "actions"), KINDS)
def test_a_grant_includes_the_key(method: str, make: Any, service: str, actions: str) -> None:
    key = kms.Key("Key")
    resource = make(key.arn)
    statement = last_statement(granted(resource, getattr(resource, method), key))
    names: list[Json] = [*actions.split()]
    condition = by_way_of(service)
    assert statement == {"Effect": "Allow", "Action": names, "Resource": KEY, "Condition": condition}


@pytest.mark.parametrize(
    ("of", "resource", "more"),
    [
        (lambda key, alias: key, KEY, {}),
        (lambda key, alias: f"{key.arn}", KEY, {}),
        (lambda key, alias: alias, KEY, {}),
        (lambda key, alias: "arn:aws:kms:us-east-1:123456789012:key/1", "arn:aws:kms:us-east-1:123456789012:key/1", {}),
        (lambda key, alias: "1234abcd", {"Fn::Sub": f"{KEYS}/1234abcd"}, {}),
        (
            lambda key, alias: "alias/mine",
            {"Fn::Sub": f"{KEYS}/*"},
            {"ForAnyValue:StringEquals": {"kms:ResourceAliases": "alias/mine"}},
        ),
    ],
)
def test_a_key_can_be_named_in_many_ways(of: Any, resource: Json, more: dict[str, Json]) -> None:
    key = kms.Key("Key")
    alias = kms.Alias("KeyAlias", alias_name="alias/key", target_key_id=key)
    jobs = sqs.Queue("Jobs", kms_master_key_id=of(key, alias))
    statement = last_statement(granted(jobs, jobs.grant_receive, key, alias))
    condition = by_way_of("sqs", **more)
    assert statement == {"Effect": "Allow", "Action": ["kms:Decrypt"], "Resource": resource, "Condition": condition}


@pytest.mark.parametrize("key", [None, "alias/aws/sqs", "arn:aws:kms:us-east-1:123456789012:alias/aws/sqs"])
def test_a_key_of_aws_needs_no_grant(key: str | None) -> None:
    jobs = sqs.Queue("Jobs", kms_master_key_id=key)
    assert len(granted(jobs, jobs.grant_send)) == 1


def test_what_takes_no_key_gets_none() -> None:
    key = kms.Key("Key")
    jobs = sqs.Queue("Jobs", kms_master_key_id=key)
    expected = {"Version": "2012-10-17", "Statement": [allow("sqs:PurgeQueue", {"Fn::GetAtt": ["Jobs", "Arn"]})]}
    assert granted(jobs, jobs.grant_purge, key) == [expected]
