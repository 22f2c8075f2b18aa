"""Actions that a handler needs only for some properties are not allowed without them."""

from __future__ import annotations

import pytest

from sampy.deploy_role.handlers import handlers_of
from sampy.deploy_role.needed_with import ALSO_NEEDED_WITH, NEEDED_WITH
from sampy.iam.actions import action
from sampy.iam.patterns import matches
from sampy.intrinsics import Json
from sampy.schemas.tables import schema_of
from tests.deploy_role.stacks import actions, needed, resource

INLINE: dict[str, Json] = {"Code": {"ZipFile": ""}}


@pytest.mark.parametrize(
    ("kind", "without", "given", "added"),
    [
        (
            "AWS::Lambda::Function",
            INLINE,
            {"VpcConfig": {"SubnetIds": ["subnet-1"]}},
            {f"ec2:Describe{name}" for name in ("NetworkInterfaces", "SecurityGroups", "Subnets", "Vpcs")},
        ),
        (
            "AWS::Lambda::Function",
            INLINE,
            {"KmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/1234abcd"},
            {f"kms:{name}" for name in ("CreateGrant", "Decrypt", "DescribeKey", "Encrypt", "GenerateDataKey")},
        ),
        (
            "AWS::Lambda::Function",
            {},
            {"Code": {"ImageUri": "123456789012.dkr.ecr.us-east-1.amazonaws.com/votes:1"}},
            {
                *("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"),
                *("ecr:GetRepositoryPolicy", "ecr:SetRepositoryPolicy"),
            },
        ),
        (
            "AWS::Lambda::Function",
            {},
            {"Code": {"S3Bucket": "code", "S3Key": "votes.zip"}},
            {"s3:GetObject", "s3:GetObjectVersion"},
        ),
        (
            "AWS::DynamoDB::Table",
            {},
            {"SSESpecification": {"SSEEnabled": True}},
            {
                *("kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt"),
                *("kms:ListAliases", "kms:RevokeGrant"),
            },
        ),
        ("AWS::IAM::Role", {}, {"ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnly"]}, {"iam:AttachRolePolicy"}),
        ("AWS::IAM::Role", {}, {"Policies": [{"PolicyName": "crud"}]}, {"iam:PutRolePolicy"}),
        (
            "AWS::Cognito::UserPoolClient",
            {},
            {"AnalyticsConfiguration": {"ApplicationArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/1"}},
            {"iam:CreateServiceLinkedRole", "iam:DeleteRolePolicy", "iam:PutRolePolicy"},
        ),
        (
            "AWS::SecretsManager::Secret",
            {},
            {"KmsKeyId": "1234abcd", "GenerateSecretString": {}},
            {"kms:Decrypt", "kms:GenerateDataKey"},
        ),
    ],
)
def test_a_property_adds_what_it_needs(
    kind: str, without: dict[str, Json], given: dict[str, Json], added: set[str]
) -> None:
    fewer = actions(needed({"Thing": resource(kind, **without)}))
    assert actions(needed({"Thing": resource(kind, **without, **given)})) == fewer | added
    assert not fewer & added


@pytest.mark.parametrize(
    "value",
    [None, {"Ref": "AWS::NoValue"}, {}, {"Fn::If": ["InVpc", {"Ref": "AWS::NoValue"}, {"Ref": "AWS::NoValue"}]}],
)
def test_what_is_as_good_as_left_out_adds_nothing(value: Json) -> None:
    role = needed({"Work": resource("AWS::Lambda::Function", **INLINE, VpcConfig=value)})
    assert not any(each.startswith("ec2:") for each in actions(role))


def test_what_a_condition_may_add_is_allowed() -> None:
    in_vpc: Json = {"Fn::If": ["InVpc", {"SubnetIds": ["subnet-1"]}, {"Ref": "AWS::NoValue"}]}
    role = needed({"Work": resource("AWS::Lambda::Function", **INLINE, VpcConfig=in_vpc)})
    assert "ec2:DescribeSubnets" in actions(role)


def test_an_alias_that_codedeploy_shifts_says_so_beside_its_properties() -> None:
    alias: dict[str, Json] = {"Type": "AWS::Lambda::Alias", "Properties": {"FunctionName": "work", "Name": "live"}}
    shifted: Json = {**alias, "UpdatePolicy": {"CodeDeployLambdaAliasUpdate": {"ApplicationName": "app"}}}
    assert "codedeploy:CreateDeployment" not in actions(needed({"Live": alias}))
    assert "codedeploy:CreateDeployment" in actions(needed({"Live": shifted}))


def test_nobody_may_take_the_boundary_of_a_role_away() -> None:
    role = needed({"Reader": resource("AWS::IAM::Role", PermissionsBoundary="arn:aws:iam::aws:policy/Boundary")})
    assert "iam:PutRolePermissionsBoundary" in actions(role)
    assert "iam:DeleteRolePermissionsBoundary" not in actions(role)


@pytest.mark.parametrize("kind", NEEDED_WITH)
def test_each_row_is_about_properties_and_actions_that_the_type_has(kind: str) -> None:
    schema, handlers = schema_of(kind), handlers_of(kind)
    assert schema is not None
    assert handlers is not None
    for row in NEEDED_WITH[kind]:
        for way in row.properties:
            assert way.split(".")[0] in {*schema["properties"], "UpdatePolicy"}
        for pattern in row.actions:
            assert any(matches(pattern.lower(), each.lower()) for each in handlers.actions), pattern


@pytest.mark.parametrize("kind", ALSO_NEEDED_WITH)
def test_what_is_needed_beside_the_schema_are_actions_that_it_does_not_list(kind: str) -> None:
    schema, handlers = schema_of(kind), handlers_of(kind)
    assert schema is not None
    assert handlers is not None
    for row in ALSO_NEEDED_WITH[kind]:
        assert {way.split(".")[0] for way in row.properties} <= {*schema["properties"]}
        assert all(action(each) for each in row.actions)
        assert not set(row.actions) <= set(handlers.actions)
