"""What is wrong with events: the place, the message, and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.serverless.errors.test_functions_and_apis import FUNCTION, event, function, problems

SECRET = {"Type": "BASIC_AUTH", "URI": "arn"}
REGISTRY = {"SchemaRegistryURI": "u", "EventRecordFormat": "JSON", "SchemaValidationConfigs": []}
KAFKA = {"KafkaBootstrapServers": ["a"], "Topics": ["t"], "SourceAccessConfigurations": [{"Type": "IAM_AUTH"}]}


def kafka(**properties: Any) -> dict[str, Any]:
    return event("SelfManagedKafka", **{**KAFKA, **properties})


def accessed_by(*configurations: Any) -> dict[str, Any]:
    return kafka(SourceAccessConfigurations=list(configurations))


def document_db(*configurations: Any) -> dict[str, Any]:
    return event("DocumentDB", Cluster="c", DatabaseName="d", SourceAccessConfigurations=list(configurations))


def msk(**registry: Any) -> dict[str, Any]:
    config = {name: value for name, value in {**REGISTRY, **registry}.items() if value is not ...}
    return event("MSK", Stream="s", StartingPosition="LATEST", SchemaRegistryConfig=config)


CASES = [
    (
        event("EventBridgeRule", Pattern={}, State="ENABLED", Enabled=True),
        "State",
        "State and Enabled say the same thing",
        "remove one of them",
    ),
    (
        event("Schedule", Schedule="rate(1 day)", DeadLetterConfig={"Type": "SNS"}),
        "DeadLetterConfig/Type",
        "a dead letter queue can't be of type 'SNS'",
        "use SQS",
    ),
    (
        event("ScheduleV2", ScheduleExpression="rate(1 day)", DeadLetterConfig={"Type": "SQS", "QueueLogicalId": 1}),
        "DeadLetterConfig/QueueLogicalId",
        "QueueLogicalId must be text",
        "use letters and digits",
    ),
    (
        event("ScheduleV2", ScheduleExpression="rate(1 day)", OmitName=True, Name="n"),
        "Name",
        "OmitName leaves the name out, and Name gives one",
        "remove one",
    ),
    (
        event("SNS", Topic="t", SqsSubscription={"QueueArn": "a"}),
        "SqsSubscription",
        "SqsSubscription needs a QueueArn and a QueueUrl",
        "give both, or true",
    ),
    (
        event("SNS", Topic="t", SqsSubscription={"QueueArn": "a", "QueueUrl": "u", "QueuePolicyLogicalId": ["x"]}),
        "SqsSubscription/QueuePolicyLogicalId",
        "QueuePolicyLogicalId must be text",
        "use letters and digits",
    ),
    (
        event("Kinesis", Stream="s", StartingPosition="LATEST", ConsumerGroupId="g"),
        "ConsumerGroupId",
        "ConsumerGroupId is no property of Kinesis events",
        "remove it",
    ),
    (
        event("Cognito", UserPool="pool", Trigger="PreSignUp"),
        "UserPool",
        "UserPool must be a user pool of the same template",
        "use the declaration of the user pool, or {Ref: ...} of its logical id",
    ),
    (
        document_db({"Type": "VIRTUAL_HOST", "URI": "h"}),
        "SourceAccessConfigurations/0/Type",
        "DocumentDB events have no access of type 'VIRTUAL_HOST'",
        "use BASIC_AUTH",
    ),
    (
        document_db({"Type": "BASIC_AUTH"}),
        "SourceAccessConfigurations/0",
        "BASIC_AUTH needs a URI",
        "give the ARN of the secret",
    ),
    (
        document_db(SECRET, SECRET),
        "SourceAccessConfigurations",
        "SourceAccessConfigurations tells of 2 secrets of type BASIC_AUTH",
        "give it one entry with Type: BASIC_AUTH, and the ARN of a secret as URI",
    ),
    (
        msk(EventRecordFormat="AVRO"),
        "SchemaRegistryConfig/EventRecordFormat",
        "EventRecordFormat is none of its values",
        "use JSON or SOURCE",
    ),
    (
        msk(SchemaRegistryURI=...),
        "SchemaRegistryConfig",
        "SchemaRegistryConfig needs SchemaRegistryURI",
        "add SchemaRegistryURI",
    ),
    (
        msk(AccessConfigs=[{"Type": "BASIC_AUTH"}]),
        "SchemaRegistryConfig/AccessConfigs/0",
        "an entry of AccessConfigs needs a Type and a URI",
        "give it both",
    ),
    (kafka(Topics=[]), "", "SelfManagedKafka events need Topics", "name the topic"),
    (
        kafka(Topics=["a", "b"]),
        "Topics",
        "a SelfManagedKafka event reads one topic only",
        "use an event for each topic",
    ),
    (
        accessed_by({"Type": "IAM_AUTH"}, {"Type": "IAM_AUTH"}),
        "SourceAccessConfigurations/1",
        "a Kafka cluster is reached in one way only",
        "remove the others",
    ),
    (
        accessed_by({"Type": "VPC_SUBNET", "URI": "s"}),
        "SourceAccessConfigurations",
        "SourceAccessConfigurations has only one of VPC_SUBNET and VPC_SECURITY_GROUP",
        "give both",
    ),
    (
        kafka(SecretsManagerKmsKeyId={"Ref": "Key"}),
        "SecretsManagerKmsKeyId",
        "SecretsManagerKmsKeyId must be text",
        "write the id of the key out",
    ),
]


@pytest.mark.parametrize(("resources", "path", "message", "fix"), CASES)
def test_a_mistake(resources: dict[str, Any], path: str, message: str, fix: str) -> None:
    where = "/".join(("Properties/Events/Ev/Properties", *([path] if path else [])))
    assert problems(resources) == [(where, message, fix)]


def test_a_trigger_that_two_functions_want() -> None:
    trigger = {"Ev": {"Type": "Cognito", "Properties": {"UserPool": {"Ref": "Pool"}, "Trigger": "PreSignUp"}}}
    both = {
        name: {"Type": "AWS::Serverless::Function", "Properties": {**FUNCTION, "Events": trigger}}
        for name in ("One", "Two")
    }
    assert problems({"Pool": {"Type": "AWS::Cognito::UserPool"}, **both}) == [
        (
            "Properties/Events/Ev/Properties/Trigger",
            "the trigger PreSignUp of the user pool Pool has a function already",
            "remove one of the two",
        )
    ]


def test_all_mistakes_of_a_function_show_at_once() -> None:
    events = {
        "One": {"Type": "Schedul"},
        "Two": {"Type": "SNS", "Properties": {}},
        "Three": {"Type": "SQS", "Properties": {"Queue": "q", "BatchSize": "many"}},
    }
    assert [message for _, message, _ in problems(function(Tags="x", Events=events))] == [
        "property 'Tags' of AWS::Serverless::Function must be a map",
        "there is no event type 'Schedul'",
        "property 'Topic' of SNS is missing",
        "property 'BatchSize' of SQS must be an integer",
    ]
