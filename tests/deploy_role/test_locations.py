"""The objects of S3 that a resource is made of may be read, as far as they are told before the deploy."""

from __future__ import annotations

import pytest

from sampy.deploy_role.locations import is_local, objects_read
from sampy.deploy_role.names import Names
from sampy.intrinsics import Json
from tests.deploy_role.stacks import CONTEXT, resource, stack

CODE = {"Code": {"Type": "String", "Default": "team-code"}, "Script": {"Type": "String", "Default": "s3://team/jobs/a"}}


def names(kind: str, properties: dict[str, Json]) -> Names:
    return Names(stack({"It": resource(kind, **properties)}, Parameters=CODE), CONTEXT, "app")


@pytest.mark.parametrize(
    ("kind", "properties"),
    [
        ("AWS::Lambda::Function", {"Code": "handlers/votes"}),
        ("AWS::Lambda::MicrovmImage", {"CodeArtifact": {"Uri": "images/votes"}}),
        ("AWS::AppSync::Resolver", {"CodeS3Location": "resolvers/votes.js"}),
        ("AWS::CloudFormation::ModuleVersion", {"ModulePackage": "modules/votes"}),
        ("AWS::CloudFormation::ResourceVersion", {"SchemaHandlerPackage": "types/votes.zip"}),
        ("AWS::CloudFormation::Stack", {"TemplateURL": "nested.yaml"}),
        ("AWS::CodeCommit::Repository", {"Code": {"S3": "repository"}}),
        ("AWS::ElasticBeanstalk::ApplicationVersion", {"SourceBundle": "site"}),
        ("AWS::Glue::Job", {"Command": {"ScriptLocation": "jobs/count.py"}}),
    ],
)
def test_what_is_on_the_desk(kind: str, properties: dict[str, Json]) -> None:
    assert is_local(names(kind, properties), "It")


@pytest.mark.parametrize(
    ("kind", "properties"),
    [
        ("AWS::Lambda::Function", {"Code": {"ZipFile": "handlers/votes"}}),
        ("AWS::AppSync::Resolver", {"Code": "export const request = () => null"}),
        ("AWS::CloudFormation::Stack", {"TemplateURL": "https://s3.us-east-1.amazonaws.com/code/nested.yaml"}),
        ("AWS::Glue::Job", {"Command": {"ScriptLocation": {"Ref": "Script"}}}),
    ],
)
def test_what_is_not_on_the_desk(kind: str, properties: dict[str, Json]) -> None:
    assert not is_local(names(kind, properties), "It")


@pytest.mark.parametrize(
    ("kind", "properties", "read"),
    [
        ("AWS::Lambda::Function", {"Code": {"S3Bucket": "code", "S3Key": "votes/a.zip"}}, ["code/votes/*"]),
        ("AWS::Lambda::Function", {"Code": {"S3Bucket": {"Ref": "Code"}, "S3Key": "a.zip"}}, ["team-code/*"]),
        ("AWS::CodeCommit::Repository", {"Code": {"S3": {"Bucket": "code", "Key": "a.zip"}}}, ["code/*"]),
        ("AWS::CloudFormation::ModuleVersion", {"ModulePackage": "s3://code/modules/a.zip"}, ["code/modules/*"]),
        ("AWS::AppSync::Resolver", {"CodeS3Location": {"Fn::Sub": "s3://${Code}/js/a.js"}}, ["team-code/js/*"]),
        ("AWS::Glue::Job", {"Command": {"ScriptLocation": {"Ref": "Script"}}}, ["team/jobs/*"]),
        (
            "AWS::AppSync::Resolver",
            {
                "CodeS3Location": {
                    "Fn::If": ["New", "s3://code/new/a.js", {"Fn::Join": ["", ["s3://code/old/", "a.js"]]}]
                }
            },
            ["code/new/*", "code/old/*"],
        ),
        ("AWS::Lambda::Function", {"Code": {"ZipFile": "x = '${Code}'"}}, []),
    ],
)
def test_what_is_read(kind: str, properties: dict[str, Json], read: list[str]) -> None:
    assert list(objects_read(names(kind, properties), "It")) == [f"arn:aws:s3:::{each}" for each in read]
