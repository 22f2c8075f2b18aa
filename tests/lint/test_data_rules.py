"""The rules about data: encryption, backups and secrets."""

from __future__ import annotations

import pytest

from sampy.context import Context
from sampy.lint.rules.secret_parameter_shown import secret_parameter_shown
from sampy.secrets import names_a_secret
from sampy.template import Template
from tests.lint.holding import Case, hold, messages, parametrized


def one(kind: str, properties: str = "") -> str:
    return f"It: {{Type: 'AWS::{kind}', Properties: {{{properties}}}}}"


def variables(text: str) -> str:
    return one("Lambda::Function", f"Environment: {{Variables: {{{text}}}}}")


RECOVERY = "PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: %s}"
CASES = [
    Case(
        "unencrypted-data",
        "a volume",
        one("EC2::Volume", "Size: 1"),
        ["It"],
        one("EC2::Volume", "Encrypted: true"),
    ),
    Case(
        "unencrypted-data",
        "a queue, which is encrypted unless it is told not to be",
        one("SQS::Queue", "SqsManagedSseEnabled: false"),
        ["It.SqsManagedSseEnabled"],
        one("SQS::Queue"),
    ),
    Case(
        "unencrypted-data",
        "a queue with a key",
        one("SQS::Queue", "SqsManagedSseEnabled: 'false'"),
        ["It.SqsManagedSseEnabled"],
        one("SQS::Queue", "SqsManagedSseEnabled: false, KmsMasterKeyId: alias/aws/sqs"),
    ),
    Case(
        "unencrypted-data",
        "an instance, and one of a cluster",
        one("RDS::DBInstance", "Engine: postgres"),
        ["It"],
        one("RDS::DBInstance", "Engine: postgres, DBClusterIdentifier: {Ref: Cluster}"),
    ),
    Case(
        "unencrypted-data",
        "a cluster, and one of Aurora, which is always encrypted",
        one("RDS::DBCluster", "Engine: mysql"),
        ["It"],
        one("RDS::DBCluster", "Engine: aurora-mysql"),
    ),
    Case(
        "unencrypted-data",
        "a setting within another",
        one("OpenSearchService::Domain", "EncryptionAtRestOptions: {Enabled: false}"),
        ["It.EncryptionAtRestOptions.Enabled"],
        one("OpenSearchService::Domain", "EncryptionAtRestOptions: {Enabled: true}"),
    ),
    Case(
        "unencrypted-data",
        "a setting under a condition",
        one("Kinesis::Stream", "StreamEncryption: {'Fn::If': [A, {Ref: 'AWS::NoValue'}, {Ref: 'AWS::NoValue'}]}"),
        ["It.StreamEncryption"],
        one("Kinesis::Stream", "StreamEncryption: {'Fn::If': [A, {KeyId: a}, {Ref: 'AWS::NoValue'}]}"),
    ),
    Case(
        "missing-point-in-time-recovery",
        "a table",
        one("DynamoDB::Table"),
        ["It"],
        one("DynamoDB::Table", RECOVERY % "true"),
    ),
    Case(
        "missing-point-in-time-recovery",
        "a table that a parameter tells of",
        one("DynamoDB::Table", RECOVERY % "false"),
        ["It"],
        one("DynamoDB::Table", RECOVERY % "{Ref: On}"),
    ),
    Case(
        "missing-point-in-time-recovery",
        "the replicas of a global table",
        one("DynamoDB::GlobalTable", f"Replicas: [{{Region: a, {RECOVERY % 'true'}}}, {{Region: b}}]"),
        ["It.Replicas.1"],
        one("DynamoDB::GlobalTable", f"Replicas: [{{Region: a, {RECOVERY % 'true'}}}]"),
    ),
    Case(
        "secret-in-environment",
        "text, or a reference",
        variables("DB_PASSWORD: hunter2"),
        ["It.Environment.Variables.DB_PASSWORD"],
        variables("DB_PASSWORD: {Ref: Password}, API_TOKEN: '{{resolve:ssm:token}}'"),
    ),
    Case(
        "secret-in-environment",
        "the secret itself, or where it is",
        variables("clientSecret: abc, TABLE: votes"),
        ["It.Environment.Variables.clientSecret"],
        variables("SECRET_ARN: abc, SECRET: 'arn:aws:secretsmanager:a', TOKEN_URL: a, DB_PASSWORD: /app/password"),
    ),
    Case(
        "secret-in-environment",
        "an access key, whatever its name",
        variables("ID: AKIAIOSFODNN7EXAMPLE"),
        ["It.Environment.Variables.ID"],
        variables("ID: AKIA"),
    ),
    Case(
        "secret-in-environment",
        "in one of two cases",
        variables("API_KEY: {'Fn::If': [Test, abc, {Ref: Key}]}"),
        ["It.Environment.Variables.API_KEY"],
        variables("API_KEY: {'Fn::If': [Test, '', {Ref: Key}]}"),
    ),
]


@parametrized(CASES)
def test_rule(case: Case) -> None:
    hold(case)


def test_the_value_of_a_secret_is_not_told() -> None:
    assert messages("secret-in-environment", variables("DB_PASSWORD: hunter2")) == [
        "DB_PASSWORD holds a secret as plain text"
    ]


@pytest.mark.parametrize(
    "name", ["PASSWORD", "db_password", "dbPassword", "GITHUB_TOKEN", "APIKey", "AWS_SECRET_ACCESS_KEY"]
)
def test_names_of_secrets(name: str) -> None:
    assert names_a_secret(name)


@pytest.mark.parametrize(
    "name", ["", "PASSWORD_LENGTH", "MAX_TOKENS", "tokenUrl", "SecretName", "KEY", "MONKEY", "COMPASS"]
)
def test_names_of_other_things(name: str) -> None:
    assert not names_a_secret(name)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ({"Type": "String"}, {"Type": "String", "NoEcho": True}),
        ({"Type": "String", "NoEcho": False}, {"Type": "AWS::SSM::Parameter::Value<String>"}),
        ({"Type": "String", "Default": "x"}, {"Type": "String", "Default": "arn:aws:secretsmanager:a"}),
    ],
)
def test_secret_parameter_shown(wrong: dict[str, object], right: dict[str, object]) -> None:
    for parameter, paths in (wrong, [("Parameters", "DbPassword")]), (right, []):
        found = secret_parameter_shown.check(Template({"Parameters": {"DbPassword": parameter}}), Context())
        assert [each.path for each in found] == paths
    assert not list(secret_parameter_shown.check(Template({"Parameters": {"DbUser": wrong}}), Context()))
