"""Who may use what: trust in roles, and the policies of resources."""

from __future__ import annotations

import pytest

from tests.differences.security.telling import NOTHING, told

TRUST = """\
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}
"""
FUNCTION = """\
Vote:
  Type: AWS::Lambda::Function
  Properties: {Role: 'arn:aws:iam::123456789012:role/r', Code: {ZipFile: x}}
"""


def permission(name: str, rest: str) -> str:
    return f"""\
{name}:
  Type: AWS::Lambda::Permission
  Properties: {{FunctionName: !Ref Vote, Action: lambda:InvokeFunction, {rest}}}
"""


def test_trust() -> None:
    after = TRUST.replace("{Service: lambda.amazonaws.com}", "{Service: lambda.amazonaws.com, AWS: '999999999999'}")
    assert told(TRUST, after) == ["Role trust +: the account 999999999999 may now sts:AssumeRole on Role"]
    assert told(after, TRUST) == ["Role trust -: the account 999999999999 may no longer sts:AssumeRole on Role"]
    everybody = TRUST.replace("{Service: lambda.amazonaws.com}", "'*'")
    assert told(TRUST, everybody)[0].startswith("Role trust +: everybody")
    assert told(NOTHING, TRUST) == ["Role trust +: lambda.amazonaws.com may now sts:AssumeRole on Role"]


@pytest.mark.parametrize(
    ("resource", "policy", "words"),
    [
        (
            "Photos: {Type: AWS::S3::Bucket}",
            "Type: AWS::S3::BucketPolicy\n  Properties:\n    Bucket: !Ref Photos\n    PolicyDocument: {Statement: "
            "{Effect: Allow, Principal: '*', Action: s3:GetObject, Resource: !Sub '${Photos.Arn}/*'}}",
            "Photos resource policy +: everybody may now s3:GetObject on Photos/*",
        ),
        (
            "Jobs: {Type: AWS::SQS::Queue}",
            "Type: AWS::SQS::QueuePolicy\n  Properties:\n    Queues: [!Ref Jobs]\n    PolicyDocument: {Statement: "
            "{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: sqs:SendMessage, Resource: '*'}}",
            "Jobs resource policy +: sns.amazonaws.com may now sqs:SendMessage on Jobs",
        ),
        (
            "News: {Type: AWS::SNS::Topic}",
            "Type: AWS::SNS::TopicPolicy\n  Properties:\n    Topics: [!Ref News]\n    PolicyDocument: {Statement: "
            "{Effect: Allow, Principal: {AWS: '999999999999'}, Action: sns:Publish, Resource: !Ref News}}",
            "News resource policy +: the account 999999999999 may now sns:Publish on News",
        ),
        (
            "Login: {Type: AWS::SecretsManager::Secret}",
            "Type: AWS::SecretsManager::ResourcePolicy\n  Properties:\n    SecretId: !Ref Login\n    ResourcePolicy: "
            "{Statement: {Effect: Allow, Principal: '*', Action: secretsmanager:GetSecretValue, Resource: '*'}}",
            "Login resource policy +: everybody may now secretsmanager:GetSecretValue on Login",
        ),
        (
            "Images: {Type: AWS::ECR::Repository}",
            "Type: AWS::ECR::Repository\n  Properties:\n    RepositoryPolicyText: "
            "{Statement: {Effect: Allow, Principal: '*', Action: ecr:BatchGetImage}}",
            "Policy resource policy +: everybody may now ecr:BatchGetImage on Policy",
        ),
        (
            "Log: {Type: AWS::Logs::LogGroup}",
            "Type: AWS::Logs::ResourcePolicy\n  Properties:\n    PolicyName: p\n    PolicyDocument: "
            '\'{"Statement": [{"Effect": "Allow", "Principal": {"Service": "es.amazonaws.com"}, '
            '"Action": "logs:PutLogEvents", "Resource": "*"}]}\'',
            "Policy resource policy +: es.amazonaws.com may now logs:PutLogEvents on Policy",
        ),
    ],
    ids=["bucket", "queue", "topic", "secret", "repository", "JSON text"],
)
def test_policies_of_resources(resource: str, policy: str, words: str) -> None:
    before, after = f"{resource}\n", f"{resource}\nPolicy:\n  {policy}\n"
    assert told(before, after) == [words]
    assert all(line.split(":")[0].endswith("-") for line in told(after, before)), "and the other way around"


def test_the_policy_of_a_key() -> None:
    key = """\
Key:
  Type: AWS::KMS::Key
  Properties:
    KeyPolicy:
      Statement:
        - {Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: kms:*, Resource: '*'}
"""
    statement = "{Effect: Allow, Principal: {Service: logs.amazonaws.com}, Action: kms:Decrypt, Resource: '*'}"
    after = f"{key}        - {statement}\n"
    assert told(key, after) == ["Key resource policy +: logs.amazonaws.com may now kms:Decrypt on Key"]


def test_the_permissions_of_a_function_are_one_policy() -> None:
    one, same, other = (
        permission(name, "Principal: events.amazonaws.com, SourceArn: 'arn:aws:events:us-east-1:123456789012:rule/a'")
        for name in ("One", "Same", "Other")
    )
    assert told(FUNCTION + one, FUNCTION + same) == []
    other = other.replace("rule/a", "rule/b")
    assert told(FUNCTION + one, FUNCTION + one + other) == [
        "Vote resource policy +: events.amazonaws.com may now lambda:InvokeFunction on Vote"
        " where ArnLike AWS:SourceArn arn:aws:events:us-east-1:123456789012:rule/b"
    ]


def test_the_place_of_a_permission_is_its_own() -> None:
    from tests.differences.security.telling import changes

    (change,) = changes(FUNCTION, FUNCTION + permission("Everybody", "Principal: '*'"))
    assert str(change.place) == "stack.yaml:5:3"


def test_a_url_for_everybody_is_told_once() -> None:
    url = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Vote:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: app.vote
      InlineCode: x
      Role: arn:aws:iam::123456789012:role/r
      FunctionUrlConfig: {AuthType: AWS_IAM}
"""
    public = url.replace("AWS_IAM", "NONE")
    assert told(url, public) == ["VoteUrl public access +: everybody may call the URL of Vote"]
    assert told(public, url) == ["VoteUrl public access -: it ends that everybody may call the URL of Vote"]


def test_the_policy_of_an_api_narrows_what_everybody_may() -> None:
    api = "Api:\n  Type: AWS::ApiGateway::RestApi\n  Properties:\n    Name: a\n"
    policy = "    Policy: {Statement: {Effect: Allow, Principal: {AWS: '999999999999'}, Action: execute-api:Invoke, "
    after = f"{api}{policy}Resource: 'execute-api:/*'}}}}\n"
    others = "everybody but the account 999999999999"
    assert told(api, after) == [f"Api resource policy -: {others} may no longer execute-api:Invoke on execute-api:/*"]
    assert told(NOTHING, after) == []
