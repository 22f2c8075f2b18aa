"""The rules about what everybody can reach."""

from __future__ import annotations

from tests.lint.holding import Case, broken, hold, parametrized


def one(kind: str, properties: str) -> str:
    return f"It: {{Type: 'AWS::{kind}', Properties: {{{properties}}}}}"


def with_policy(kind: str, statement: str, name: str = "PolicyDocument") -> str:
    return one(kind, f"{name}: {{Statement: [{statement}]}}")


OPEN = "{Effect: Allow, Principal: '*', Action: 'x:*'}"
LIMITED = "{Effect: Allow, Principal: '*', Action: 'x:*', Condition: {ArnEquals: {'aws:SourceArn': a}}}"
OF_AN_ACCOUNT = "{Effect: Allow, Principal: {AWS: '123456789012'}, Action: 'x:*'}"
PRINCIPAL = "PolicyDocument.Statement.0.Principal"
BLOCK = "BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true"

CASES = [
    Case(
        "public-function",
        "everybody, or a service",
        one("Lambda::Permission", "Principal: '*', Action: 'lambda:InvokeFunction'"),
        ["It.Principal"],
        one("Lambda::Permission", "Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction'"),
    ),
    Case(
        "public-function",
        "limited to an organization",
        one("Lambda::Permission", "Principal: {'Fn::If': [A, '*', '*']}"),
        ["It.Principal"],
        one("Lambda::Permission", "Principal: '*', PrincipalOrgID: o-1234567890"),
    ),
    Case(
        "function-url-without-auth",
        "NONE or AWS_IAM",
        one("Lambda::Url", "AuthType: NONE"),
        ["It.AuthType"],
        one("Lambda::Url", "AuthType: AWS_IAM"),
    ),
    Case(
        "function-url-without-auth",
        "in every case, or in one of two",
        one("Lambda::Url", "AuthType: {'Fn::If': [A, NONE, NONE]}"),
        ["It.AuthType"],
        one("Lambda::Url", "AuthType: {'Fn::If': [A, NONE, AWS_IAM]}"),
    ),
    Case(
        "public-bucket",
        "the access control list",
        one("S3::Bucket", "AccessControl: PublicRead"),
        ["It.AccessControl"],
        one("S3::Bucket", "AccessControl: Private"),
    ),
    Case(
        "public-bucket",
        "a list that a parameter tells",
        one("S3::Bucket", "AccessControl: PublicReadWrite"),
        ["It.AccessControl"],
        one("S3::Bucket", "AccessControl: {Ref: List}"),
    ),
    Case(
        "public-bucket",
        "the policy",
        with_policy("S3::BucketPolicy", OPEN),
        [f"It.{PRINCIPAL}"],
        with_policy("S3::BucketPolicy", OF_AN_ACCOUNT),
    ),
    Case(
        "public-bucket",
        "everybody on a condition",
        with_policy("S3::BucketPolicy", "{Effect: Allow, Principal: {AWS: ['*']}}"),
        [f"It.{PRINCIPAL}"],
        with_policy("S3::BucketPolicy", LIMITED),
    ),
    Case(
        "public-bucket",
        "everybody may not",
        with_policy("S3::BucketPolicy", f"{OPEN}, {LIMITED}"),
        [f"It.{PRINCIPAL}"],
        with_policy("S3::BucketPolicy", OPEN.replace("Allow", "Deny")),
    ),
    Case(
        "public-access-block-off",
        "a setting that is false",
        one("S3::Bucket", f"PublicAccessBlockConfiguration: {{{BLOCK}, RestrictPublicBuckets: false}}"),
        ["It.PublicAccessBlockConfiguration"],
        one("S3::Bucket", f"PublicAccessBlockConfiguration: {{{BLOCK}, RestrictPublicBuckets: true}}"),
    ),
    Case(
        "public-access-block-off",
        "a setting that is left out, or all of them",
        one("S3::Bucket", f"PublicAccessBlockConfiguration: {{{BLOCK}}}"),
        ["It.PublicAccessBlockConfiguration"],
        one("S3::Bucket", "BucketName: a"),
    ),
    Case(
        "public-resource-policy",
        "a queue",
        with_policy("SQS::QueuePolicy", OPEN),
        [f"It.{PRINCIPAL}"],
        with_policy("SQS::QueuePolicy", LIMITED),
    ),
    Case(
        "public-resource-policy",
        "a topic",
        with_policy("SNS::TopicPolicy", OPEN),
        [f"It.{PRINCIPAL}"],
        with_policy("SNS::TopicPolicy", OF_AN_ACCOUNT),
    ),
    Case(
        "public-resource-policy",
        "a key",
        with_policy("KMS::Key", OPEN, "KeyPolicy"),
        ["It.KeyPolicy.Statement.0.Principal"],
        with_policy("KMS::Key", OF_AN_ACCOUNT, "KeyPolicy"),
    ),
]


@parametrized(CASES)
def test_rule(case: Case) -> None:
    hold(case)


def test_the_permission_of_a_function_url_is_left_to_its_own_rule() -> None:
    permission = one("Lambda::Permission", "Principal: '*', FunctionUrlAuthType: NONE")
    assert broken("public-function", permission) == []
