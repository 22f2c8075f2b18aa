"""Whether ARNs of which parts aren't known can be the same."""

from __future__ import annotations

import pytest

from sampy import Context
from sampy.audit.environment import parts_of
from sampy.audit.overlap import Overlap
from sampy.permissions.names import Names
from sampy.template import Template

TEMPLATE = Template(
    {
        "Parameters": {"Stage": {"Type": "String"}},
        "Resources": {
            "Votes": {"Type": "AWS::DynamoDB::Table"},
            "Other": {"Type": "AWS::DynamoDB::Table"},
            "Named": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "named"}},
            "Photos": {"Type": "AWS::S3::Bucket"},
            "Worker": {"Type": "AWS::Lambda::Function"},
            "Live": {"Type": "AWS::Lambda::Alias", "Properties": {"FunctionName": {"Ref": "Worker"}}},
            "Cluster": {"Type": "AWS::ECS::Cluster"},
        },
    }
)
TABLE = "arn:aws:dynamodb:us-east-1:${AWS::AccountId}:table/"


@pytest.mark.parametrize(
    ("pattern", "resource", "possible"),
    [
        ("*", "${Votes}", True),
        (f"{TABLE}${{Votes}}", "${Votes}", True),
        (f"{TABLE}${{Other}}", "${Votes}", False),
        (f"{TABLE}${{Other}}/index/*", "${Votes}", False),
        (f"{TABLE}${{Votes}}/index/*", "${Votes}", False),
        (f"{TABLE}${{Votes}}/index/*", "${Votes}/index/day", True),
        (f"{TABLE}*", "${Votes}", True),
        (f"{TABLE}prod-*", "${Votes}", True),
        (f"{TABLE}votes", "${Votes}", False),
        (f"{TABLE}stack-Votes-1A2B", "${Votes}", True),
        (f"{TABLE}named", "${Named}", True),
        (f"{TABLE}${{Stage}}-votes", "${Votes}", True),
        (f"{TABLE}${{Stage}}-votes", f"{TABLE}prod-votes", True),
        (f"{TABLE}${{Stage}}-votes", f"{TABLE}prod-carts", False),
        ("arn:aws:dynamodb:us-east-1:111122223333:table/a", f"{TABLE}a", True),
        ("arn:aws:dynamodb:eu-west-1:*:table/a", "arn:aws:dynamodb:us-east-1:*:table/a", False),
        ("arn:aws:s3:::${Photos}", "${Photos}", True),
        ("arn:aws:s3:::${Photos}/*", "${Photos}", False),
        ("arn:aws:s3:::${Photos}/*", "${Photos}/cats/1", True),
        ("arn:aws:s3:::${Photos}/cats/*", "${Photos}/dogs/1", False),
        ("arn:aws:s3:::${Photos}/*.jpg", "${Photos}/*.png", False),
        ("arn:aws:s3:::${Photos}/?", "${Photos}/ab", False),
        ("arn:aws:s3:::shop-*", "${Photos}", True),
        ("arn:aws:lambda:us-east-1:${AWS::AccountId}:function:${Worker}*", "${Worker}", True),
        ("arn:aws:lambda:us-east-1:${AWS::AccountId}:function:${Worker}", "${Live}", False),
        ("arn:aws:lambda:us-east-1:${AWS::AccountId}:function:${Worker}:*", "${Live}", True),
        ("${Cluster.Arn}", f"{TABLE}a", True),
        ("arn:aws:ecs:us-east-1:1:cluster/a", "${Cluster}", True),
    ],
)
def test_arns_can_be_the_same(pattern: str, resource: str, possible: bool) -> None:
    overlap = Overlap(TEMPLATE, Names(TEMPLATE, Context()))
    assert overlap.possible(pattern, parts_of(resource, TEMPLATE)) is possible
