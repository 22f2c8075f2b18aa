"""Buckets are emptied whole, in as many calls as it takes."""

from __future__ import annotations

import pytest

from sampy.aws import Account
from sampy.deployment.deletion import buckets
from sampy.deployment.deletion.buckets import empty, holds_objects
from sampy.errors import AwsError
from tests.fake_aws.proxy import Answer, Proxy
from tests.fake_aws.server import FakeAWS


@pytest.fixture
def photos(cloud: FakeAWS) -> str:
    """Return a bucket with five versions of an object, and the mark that it is deleted."""
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket="photos")
    s3.put_bucket_versioning(Bucket="photos", VersioningConfiguration={"Status": "Enabled"})
    for number in range(5):
        s3.put_object(Bucket="photos", Key="a photo & more", Body=str(number).encode())
    s3.delete_object(Bucket="photos", Key="a photo & more")
    return "photos"


def test_all_versions_and_marks_are_gone(photos: str, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(buckets, "_AT_ONCE", 4)
    told: list[int] = []
    assert holds_objects(Account(), photos)
    assert empty(Account(), photos, told.append) == 6
    assert (told, proxy.count("POST", "s3")) == ([4, 6], 2)
    assert not holds_objects(Account(), photos)


def test_a_bucket_without_versions(cloud: FakeAWS) -> None:
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket="notes")
    assert not holds_objects(Account(), "notes")
    s3.put_object(Bucket="notes", Key="note", Body=b"1")
    assert holds_objects(Account(), "notes")
    assert empty(Account(), "notes") == 1
    assert not holds_objects(Account(), "notes")


def test_a_bucket_that_is_gone_is_empty(cloud: FakeAWS) -> None:
    assert not holds_objects(Account(), "nowhere")
    assert empty(Account(), "nowhere") == 0


def test_an_object_that_is_locked_is_told(photos: str, proxy: Proxy) -> None:
    locked = (
        b"<DeleteResult><Error><Key>a photo</Key><Code>AccessDenied</Code>"
        b"<Message>Access Denied because object protected by object lock.</Message></Error></DeleteResult>"
    )
    proxy.fail(lambda call, passed_on: Answer(200, (("Content-Type", "text/xml"),), locked), operation="POST")
    with pytest.raises(AwsError) as raised:
        empty(Account(), photos)
    (problem,) = raised.value.problems
    assert problem.message == (
        "'a photo' can't be deleted from the bucket 'photos': Access Denied because object protected by object lock"
    )
