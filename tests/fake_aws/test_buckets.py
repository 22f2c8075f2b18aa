"""The bucket of artifacts: made on first use, secured, mended, and never somebody else's."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from sampy.aws import Account
from sampy.errors import AwsError
from sampy.packaging import Location
from sampy.packaging.bucket_settings import secure
from sampy.packaging.buckets import ensure_bucket, managed_location
from tests.fake_aws.proxy import Answer, Call, Proxy, dropped, error
from tests.fake_aws.server import FakeAWS

BUCKET = "sampy-artifacts-000000000000-us-east-1"
SETTINGS = ("block of public access", "versioning", "lifecycle", "tags", "policy")
"""What a new bucket doesn't have by itself, in the order in which it is set."""
WRITES = {"PUT", "DELETE", "POST"}


def written(proxy: Proxy) -> list[str]:
    return [call.path.partition("?")[2] for call in proxy.calls if call.operation in WRITES]


def deny_plain_http(partition: str = "aws", bucket: str = BUCKET) -> dict[str, Any]:
    return {
        "Sid": "DenyPlainHttp",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [f"arn:{partition}:s3:::{bucket}", f"arn:{partition}:s3:::{bucket}/*"],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }


def test_it_is_named_for_the_account_and_the_region(cloud: FakeAWS) -> None:
    assert managed_location(Account(), "team/votes/") == Location(BUCKET, "team/votes")
    assert managed_location(Account("eu-central-1")).bucket == "sampy-artifacts-000000000000-eu-central-1"


def test_it_is_made_and_secured(cloud: FakeAWS) -> None:
    account = Account()
    assert ensure_bucket(account, managed_location(account))
    client = cloud.client("s3")
    assert client.get_public_access_block(Bucket=BUCKET)["PublicAccessBlockConfiguration"] == {
        "BlockPublicAcls": True,
        "IgnorePublicAcls": True,
        "BlockPublicPolicy": True,
        "RestrictPublicBuckets": True,
    }
    assert client.get_bucket_ownership_controls(Bucket=BUCKET)["OwnershipControls"] == {
        "Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]
    }
    encryption = client.get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]["Rules"]
    assert encryption[0]["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    assert client.get_bucket_versioning(Bucket=BUCKET)["Status"] == "Enabled"
    assert client.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"] == [
        {
            "ID": "sampy-unfinished-uploads",
            "Status": "Enabled",
            "Filter": {"Prefix": ""},
            "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
        }
    ]
    assert client.get_bucket_tagging(Bucket=BUCKET)["TagSet"] == [{"Key": "sampy:made-by", "Value": "sampy"}]
    assert json.loads(client.get_bucket_policy(Bucket=BUCKET)["Policy"]) == {
        "Version": "2012-10-17",
        "Statement": [deny_plain_http()],
    }


def test_what_is_right_is_not_written_again(cloud: FakeAWS, proxy: Proxy) -> None:
    account = Account()
    ensure_bucket(account, managed_location(account))
    proxy.calls.clear()
    assert not ensure_bucket(account, managed_location(account))
    assert written(proxy) == []


def test_only_us_east_1_goes_without_saying(cloud: FakeAWS, proxy: Proxy) -> None:
    for region in ("us-east-1", "eu-central-1"):
        account = Account(region)
        assert ensure_bucket(account, managed_location(account))
    bodies = [call.body.decode() for call in proxy.calls if call.operation == "PUT" and "?" not in call.path]
    assert ["LocationConstraint>eu-central-1<" in body for body in bodies] == [False, True]
    assert "LocationConstraint" not in bodies[0]


@pytest.mark.parametrize("killed_after", range(len(SETTINGS)))
def test_a_run_that_was_killed_is_completed_by_the_next(cloud: FakeAWS, proxy: Proxy, killed_after: int) -> None:
    account = Account()
    proxy.fail(error("AccessDenied", "killed", 403), operation="PUT", after=killed_after + 1)
    with pytest.raises(AwsError, match=f"the {SETTINGS[killed_after]} of the bucket"):
        ensure_bucket(account, managed_location(account))
    proxy.calls.clear()
    assert not ensure_bucket(account, managed_location(account))
    assert len(written(proxy)) == len(SETTINGS) - killed_after
    assert secure(account, managed_location(account)) == []


def test_what_somebody_took_away_is_mended_and_what_they_added_stays(cloud: FakeAWS) -> None:
    account = Account()
    location = managed_location(account)
    ensure_bucket(account, location)
    client = cloud.client("s3")
    statement = {
        "Sid": "Team",
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{BUCKET}/*",
    }
    plain = {**deny_plain_http(), "Effect": "Allow"}
    client.delete_public_access_block(Bucket=BUCKET)
    client.put_bucket_policy(
        Bucket=BUCKET, Policy=json.dumps({"Version": "2012-10-17", "Statement": [plain, statement]})
    )
    client.put_bucket_tagging(Bucket=BUCKET, Tagging={"TagSet": [{"Key": "Team", "Value": "votes"}]})
    client.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Suspended"})
    kept = {"ID": "mine", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 3}}
    client.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration={"Rules": [kept]})

    assert secure(account, location) == ["block of public access", "versioning", "lifecycle", "tags", "policy"]

    statements = json.loads(client.get_bucket_policy(Bucket=BUCKET)["Policy"])["Statement"]
    assert statements == [statement, deny_plain_http()]
    assert len(client.get_bucket_tagging(Bucket=BUCKET)["TagSet"]) == 2
    assert [rule["ID"] for rule in client.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"]] == [
        "mine",
        "sampy-unfinished-uploads",
    ]
    assert secure(account, location) == []


def test_a_key_of_kms_is_used_where_it_is_asked_for_and_stays(cloud: FakeAWS) -> None:
    account = Account()
    location = managed_location(account)
    ensure_bucket(account, location, kms_key="alias/artifacts")
    ensure_bucket(account, location)
    rules = cloud.client("s3").get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]["Rules"]
    assert [rule["ApplyServerSideEncryptionByDefault"] for rule in rules] == [
        {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/artifacts"}
    ]


def test_the_policy_names_the_partition(cloud: FakeAWS) -> None:
    account = Account("cn-north-1")
    ensure_bucket(account, managed_location(account))
    bucket = "sampy-artifacts-000000000000-cn-north-1"
    policy = json.loads(account.client("s3").get_bucket_policy(Bucket=bucket)["Policy"])
    assert policy["Statement"] == [deny_plain_http("aws-cn", bucket)]


def test_a_bucket_that_somebody_else_took_is_refused(cloud: FakeAWS, monkeypatch: pytest.MonkeyPatch) -> None:
    other = cloud.client("s3", ("111111111111", "test", None))
    other.create_bucket(Bucket=BUCKET)
    account = Account()
    with pytest.raises(AwsError, match=f"'{BUCKET}' is there, and belongs to another account") as caught:
        ensure_bucket(account, managed_location(account))
    assert "--bucket" in str(caught.value)
    with pytest.raises(ClientError, match="NoSuchPublicAccessBlock"):
        other.get_public_access_block(Bucket=BUCKET)


def test_a_bucket_that_is_taken_between_the_look_and_the_making_is_refused(cloud: FakeAWS, proxy: Proxy) -> None:
    proxy.fail(error("BucketAlreadyExists", "taken", 409), operation="PUT")
    account = Account()
    with pytest.raises(AwsError, match="belongs to another account"):
        ensure_bucket(account, managed_location(account))


def test_every_call_says_who_must_own_it(cloud: FakeAWS) -> None:
    account = Account()
    said: dict[str, object] = {}

    def note(params: dict[str, object], model: Any, **rest: object) -> None:
        said[model.name] = params.get("ExpectedBucketOwner")

    account.client("s3").meta.events.register("provide-client-params.s3", note)
    ensure_bucket(account, managed_location(account))
    assert said.pop("CreateBucket") is None
    assert len(said) == 1 + 7 + len(SETTINGS)
    assert set(said.values()) == {"000000000000"}


def test_two_deploys_may_make_it_at_the_same_time(cloud: FakeAWS, proxy: Proxy) -> None:
    def other_was_faster(call: Call, passed_on: Any) -> Answer | None:
        passed_on()
        return error("BucketAlreadyOwnedByYou", "yours", 409)(call, passed_on)

    proxy.fail(error("OperationAborted", "A conflicting conditional operation is in progress", 409), operation="PUT")
    proxy.fail(other_was_faster, operation="PUT")
    proxy.fail(error("OperationAborted", "A conflicting conditional operation is in progress", 409), operation="PUT")
    account = Account()
    assert not ensure_bucket(account, managed_location(account))
    assert secure(account, managed_location(account)) == []


def test_it_is_made_over_a_bad_connection(cloud: FakeAWS, proxy: Proxy) -> None:
    for after in (0, 2, 5):
        proxy.fail(dropped, service="s3", after=after)
    account = Account()
    assert ensure_bucket(account, managed_location(account))


def test_a_bucket_of_the_user_is_left_as_it_is(cloud: FakeAWS, proxy: Proxy) -> None:
    cloud.client("s3").create_bucket(Bucket="team-artifacts")
    assert not ensure_bucket(Account(), Location("team-artifacts"))
    assert written(proxy) == []


def test_a_bucket_of_the_user_that_is_missing(cloud: FakeAWS) -> None:
    with pytest.raises(AwsError, match=r"there is no bucket 'team-artifacts'\n    make it, or name another") as caught:
        ensure_bucket(Account(), Location("team-artifacts"))
    assert caught.value.code == "NoSuchBucket"


def test_a_bucket_of_the_user_in_another_region(cloud: FakeAWS) -> None:
    Account("eu-west-1").client("s3").create_bucket(
        Bucket="team-artifacts", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    with pytest.raises(AwsError, match="'team-artifacts' is in eu-west-1, and the stack in us-east-1"):
        ensure_bucket(Account("us-east-1"), Location("team-artifacts"))


def test_a_bucket_that_may_be_written_to_and_not_looked_at(cloud: FakeAWS, proxy: Proxy) -> None:
    def denied(call: Call, passed_on: Any) -> Answer:
        return Answer(403, (("x-amz-bucket-region", "us-east-1"), ("Content-Length", "0")), b"")

    proxy.fail(denied, operation="HEAD")
    assert not ensure_bucket(Account(), Location("team-artifacts"))
