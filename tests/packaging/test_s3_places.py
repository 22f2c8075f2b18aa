"""Places of objects are read from every way in which documents have them, and written in each."""

from __future__ import annotations

import pytest

from sampy.intrinsics import Json
from sampy.packaging.s3_places import Known, S3Place, moved, s3_place

KNOWN = Known(
    {"AWS::AccountId": "123456789012", "AWS::Region": "eu-west-1", "AWS::URLSuffix": "amazonaws.com"},
    "http://localhost:4566",
)


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("s3://code/a/b.zip", S3Place("code", "a/b.zip")),
        ("s3://code/b.zip?versionId=7", S3Place("code", "b.zip", "7")),
        ("https://s3.eu-west-1.amazonaws.com/code/a/b", S3Place("code", "a/b")),
        ("https://s3-eu-west-1.amazonaws.com/code/a/b", S3Place("code", "a/b")),
        ("https://s3.amazonaws.com/code/a%20b?versionId=7", S3Place("code", "a b", "7")),
        ("https://code.s3.cn-north-1.amazonaws.com.cn/a/b", S3Place("code", "a/b")),
        ("https://my.code.s3.amazonaws.com/a/b", S3Place("my.code", "a/b")),
        ({"S3Bucket": "code", "S3Key": "b.zip"}, S3Place("code", "b.zip")),
        ({"S3Bucket": "code", "S3Key": "b.zip", "S3ObjectVersion": "7"}, S3Place("code", "b.zip", "7")),
        ({"Bucket": "code", "Key": "b.zip", "Version": "7"}, S3Place("code", "b.zip", "7")),
        (
            {"S3Bucket": {"Fn::Sub": "assets-${AWS::AccountId}-${AWS::Region}"}, "S3Key": "b.zip"},
            S3Place("assets-123456789012-eu-west-1", "b.zip"),
        ),
        (
            {"Fn::Join": ["", ["https://s3.eu-west-1.", {"Ref": "AWS::URLSuffix"}, "/code/b.json"]]},
            S3Place("code", "b.json"),
        ),
        ({"S3Bucket": {"Ref": "Bucket"}, "S3Key": "b.zip"}, None),
        ({"S3Bucket": "code", "S3Key": "b.zip", "S3ObjectVersion": {"Ref": "Version"}}, None),
        ({"ZipFile": "def handler(): pass"}, None),
        ("http://localhost:4566/code/a/b", S3Place("code", "a/b")),
        ("http://localhost:4567/code/a/b", None),
        ("https://example.com/code/b.zip", None),
        ("https://s3.example.com/code/b.zip", None),
        ("handlers/votes", None),
        ("s3://code", None),
        ("s3://[code/b.zip", None),
        (None, None),
    ],
)
def test_places(value: Json, place: S3Place | None) -> None:
    assert s3_place(value, KNOWN) == place


LAMBDA: Json = {"S3Bucket": "theirs", "S3Key": "b.zip"}
VERSION: Json = {"S3Bucket": "theirs", "S3Key": "b.zip", "S3ObjectVersion": "7"}
ANYWHERE: Json = {"S3Bucket": {"Fn::Sub": "assets-${AWS::Region}"}, "S3Key": "b.zip"}


@pytest.mark.parametrize(
    ("value", "to", "expected"),
    [
        ("s3://ours/a.zip", LAMBDA, "s3://theirs/b.zip"),
        ("s3://ours/a.zip", VERSION, "s3://theirs/b.zip?versionId=7"),
        ("s3://ours/a.zip", ANYWHERE, {"Bucket": {"Fn::Sub": "assets-${AWS::Region}"}, "Key": "b.zip"}),
        ("s3://ours/a.graphql", "s3://theirs/b.graphql", "s3://theirs/b.graphql"),
        ("https://s3.amazonaws.com/ours/a", {"Fn::Sub": "https://x/b"}, {"Fn::Sub": "https://x/b"}),
        ({"S3Bucket": "ours", "S3Key": "a.zip"}, ANYWHERE, ANYWHERE),
        (
            {"S3Bucket": "ours", "S3Key": "a.zip", "SourceKMSKeyArn": "key"},
            VERSION,
            {"SourceKMSKeyArn": "key", "S3Bucket": "theirs", "S3Key": "b.zip", "S3ObjectVersion": "7"},
        ),
        ({"Bucket": "ours", "Key": "a.json", "Version": "1"}, LAMBDA, {"Bucket": "theirs", "Key": "b.zip"}),
        ({"Bucket": "ours", "Key": "a.json"}, "s3://theirs/b.json", None),
    ],
)
def test_a_value_is_moved_in_its_own_way(value: Json, to: Json, expected: Json) -> None:
    assert moved(value, to) == expected
