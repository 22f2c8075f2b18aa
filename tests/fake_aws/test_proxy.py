"""The proxy does to calls what tests ask it to, and leaves the others alone."""

from __future__ import annotations

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from tests.fake_aws.proxy import Proxy, broken, dropped, error, rewritten, slow_down, throttled, unheard
from tests.fake_aws.server import FakeAWS

ONCE = Config(retries={"total_max_attempts": 1})
OFTEN = Config(retries={"total_max_attempts": 4, "mode": "standard"})


def test_what_is_throttled_dropped_and_broken_is_survived_by_retries(cloud: FakeAWS, proxy: Proxy) -> None:
    rules = [proxy.fail(fault, service="cloudformation") for fault in (throttled, dropped, broken)]
    assert boto3.client("cloudformation", config=OFTEN).list_stacks()["StackSummaries"] == []
    assert [rule.hit for rule in rules] == [1, 1, 1]
    assert proxy.count("ListStacks") == 4


def test_an_error_has_its_code(cloud: FakeAWS, proxy: Proxy) -> None:
    proxy.fail(error("AccessDenied", "no", 403), operation="ListStacks")
    with pytest.raises(ClientError, match=r"AccessDenied.*no"):
        boto3.client("cloudformation", config=ONCE).list_stacks()


def test_what_is_unheard_is_done_nevertheless(cloud: FakeAWS, proxy: Proxy) -> None:
    proxy.fail(unheard, service="s3", operation="PUT")
    boto3.client("s3", config=OFTEN).create_bucket(Bucket="photos")
    assert proxy.count("PUT") == 2
    assert [each["Name"] for each in cloud.client("s3").list_buckets()["Buckets"]] == ["photos"]


def test_objects_come_through_whole(cloud: FakeAWS, proxy: Proxy) -> None:
    client = boto3.client("s3", config=OFTEN)
    client.create_bucket(Bucket="photos")
    proxy.fail(slow_down, service="s3")
    client.put_object(Bucket="photos", Key="a", Body=b"light" * 1000)
    assert client.head_object(Bucket="photos", Key="a")["ContentLength"] == 5000
    with client.get_object(Bucket="photos", Key="a")["Body"] as body:
        assert body.read() == b"light" * 1000


def test_an_answer_is_rewritten(cloud: FakeAWS, proxy: Proxy) -> None:
    proxy.fail(rewritten("000000000000", "111111111111"), operation="GetCallerIdentity")
    assert boto3.client("sts").get_caller_identity()["Account"] == "111111111111"
    assert boto3.client("sts").get_caller_identity()["Account"] == "000000000000"
