"""Which policy templates words, services and actions find, and in which order."""

from __future__ import annotations

import pytest

from sampy.policy_definition import PolicyDefinition
from sampy.policy_sources.catalogue import all_templates, one_template
from sampy.policy_sources.search import advice, search

OWN = {
    name: PolicyDefinition(
        name, {"Statement": [{"Effect": "Allow", "Action": action, "Resource": {"Ref": "Arn"}}]}, {"Arn": "The ARN"}
    )
    for name, action in (("StreamsPolicy", "dynamodb:*Stream*"), ("OutboxPolicy", "SQS:sendmessage"))
}


def found(*words: str) -> list[str]:
    """Return the names of the templates that words find."""
    return [hit.template.name for hit in search(all_templates(OWN), words)]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        # Actions, the template that allows least first
        (["dynamodb:PutItem"], ["DynamoDBWritePolicy", "DynamoDBRestoreFromBackupPolicy", "DynamoDBCrudPolicy"]),
        (["DynamoDB:putitem"], ["DynamoDBWritePolicy", "DynamoDBRestoreFromBackupPolicy", "DynamoDBCrudPolicy"]),
        (["textract:AnalyzeDocument"], ["TextractDetectAnalyzePolicy", "TextractPolicy"]),
        # Wildcards both ways, and on both sides
        (["dynamodb:*Stream"], ["DynamoDBStreamReadPolicy", "StreamsPolicy"]),
        (["dynamodb:ListStreams"], ["DynamoDBStreamReadPolicy", "StreamsPolicy"]),
        (["dynamodb:List*s"], ["DynamoDBStreamReadPolicy", "DynamoDBBackupFullAccessPolicy", "StreamsPolicy"]),
        (["sqs:SendMessageBatch"], ["SQSSendMessagePolicy"]),
        (["sqs:SendMessage"], ["OutboxPolicy", "SQSSendMessagePolicy"]),
        # Names, services and descriptions
        (["S3ReadPolicy"], ["S3ReadPolicy"]),
        (["sqs", "outbox"], ["OutboxPolicy"]),
        (["sns"], ["SNSPublishMessagePolicy", "SNSCrudPolicy"]),
        (["s3", "write"], ["S3WritePolicy"]),
        (["certificate"], ["AcmGetCertificatePolicy"]),
        (["kms:Encrypt", "v2"], ["KMSEncryptPolicy_v2"]),
        (["nothing", "s3"], []),
    ],
)
def test_what_words_find(words: list[str], names: list[str]) -> None:
    assert found(*words) == names


def test_the_actions_that_were_meant() -> None:
    hits = search(all_templates({}), ["s3:Get*Object*", "crud"])
    assert [(hit.template.name, hit.actions) for hit in hits] == [
        ("S3CrudPolicy", ("s3:GetObject", "s3:GetObjectVersion"))
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["dynamodb:PutItm"], "did you mean dynamodb:PutItem?"),
        (["dynamodb:Zzz"], "there is no action 'dynamodb:Zzz'"),
        (["dynamdb:PutItem"], "did you mean the service 'dynamodb'?"),
        (["xyz123:PutItem"], "there is no service 'xyz123'"),
        (["sns:Unsubscribe"], "write a policy document, or a template of your own into policies/"),
        (
            ["unheard"],
            "use fewer or shorter words; or write a policy document, or a template of your own into policies/",
        ),
    ],
)
def test_what_to_do_where_nothing_is_found(words: list[str], expected: str) -> None:
    assert found(*words) == []
    assert advice(words) == expected


def test_all_templates_are_those_of_sam_and_then_others() -> None:
    names = [each.name for each in all_templates(OWN)]
    assert len(names) == 83
    assert names[-2:] == ["OutboxPolicy", "StreamsPolicy"]
    assert names[:-2] == sorted(names[:-2])


def test_a_template_of_another_package_does_not_hide_one_of_sam() -> None:
    other = {"S3ReadPolicy": OWN["StreamsPolicy"]._replace(name="S3ReadPolicy")}
    assert len(all_templates(other)) == 81
    found = one_template("S3ReadPolicy", other)
    assert found is not None and found.definition.source == "SAM"
    assert one_template("NoSuchPolicy", {}) is None
