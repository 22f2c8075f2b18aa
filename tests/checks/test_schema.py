"""Resources are held against the schemas of their types, and every fault is told at the user's line."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from sampy import CompileError, Context, Resource, Stack, compile
from sampy.formats.reading import read
from sampy.resources import dynamodb, sqs
from sampy.serverless import Function
from sampy.template import Template


def problems(source: Stack | Template) -> list[str]:
    with pytest.raises(CompileError) as raised:
        compile(source)
    return [
        str(problem).replace(f"{Path(__file__).parent}/", "").rpartition("/")[2] for problem in raised.value.problems
    ]


def lines(source: Stack) -> list[tuple[int | None, str]]:
    with pytest.raises(CompileError) as raised:
        compile(source)
    return [(problem.place.line if problem.place else None, problem.message) for problem in raised.value.problems]


def here() -> int:
    import sys

    return sys._getframe(1).f_lineno


def test_each_fault_is_at_its_keyword() -> None:
    stack = Stack("faults")
    start = here()
    stack.add(
        dynamodb.Table(
            "Orders",
            key_schema=[
                dynamodb.Table.KeySchema(
                    attribute_name="id",
                    key_type="HSAH",
                ),
            ],
            billing_mode="FREE",
        )
    )
    assert lines(stack) == [
        (start + 7, "KeySchema.0.KeyType: 'HSAH' is not one of the allowed values"),
        (start + 10, "BillingMode: 'FREE' is not one of the allowed values"),
    ]


def test_a_secret_is_not_shown() -> None:
    stack = Stack("secret")
    stack.add(
        Resource(
            "Cache",
            "AWS::Timestream::InfluxDBInstance",
            {"Password": "hunter-2"},
        )
    )
    line = here() - 3
    assert lines(stack) == [(line, "Password: the value does not match ^[a-zA-Z0-9]+$")]


def test_what_is_missing_is_told_at_the_declaration() -> None:
    stack = Stack("missing")
    stack.add(dynamodb.Table("Orders"))  # type: ignore[call-arg]  # it is wrong
    line = here() - 1
    assert lines(stack) == [(line, "'KeySchema' is missing")]


def test_what_the_transform_makes_is_told_at_what_it_was_made_of() -> None:
    stack = Stack("made")
    stack.add(
        Function(
            "Work",
            runtime="python3.13",
            handler="app.work",
            inline_code="pass",
            memory_size=64,
        )
    )
    line = here() - 3
    assert lines(stack) == [(line, "MemorySize: 64 is less than 128")]


def test_a_template_has_its_own_lines(tmp_path: Path) -> None:
    path = tmp_path / "queues.yaml"
    path.write_text(
        dedent("""\
            Resources:
              Jobs:
                Type: AWS::SQS::Queue
                Properties:
                  VisibilityTimeout: 50000
                  VisibiltyTimeout: 3
              Late:
                Type: AWS::SQS::Queue
                Properties:
                  DelaySeconds: soon
            """)
    )
    file = read(path)
    assert problems(Template(file.document, source=file)) == [
        "queues.yaml:5:7: Jobs: VisibilityTimeout: 50000 is more than 43200\n    use 43200 or less",
        "queues.yaml:6:7: Jobs: VisibiltyTimeout: there is no property 'VisibiltyTimeout' here\n"
        "    did you mean 'VisibilityTimeout'?",
        "queues.yaml:10:7: Late: DelaySeconds: 'soon' is not an integer\n    use an integer",
    ]


def test_a_property_that_may_be_newer_than_the_tables_is_a_note() -> None:
    stack = Stack("newer")
    stack.add(Resource("Jobs", "AWS::SQS::Queue", {"Colour": "blue"}))
    assert [note.rpartition("/")[2].partition(": ")[2] for note in compile(stack).notes] == [
        "Jobs: Colour: there is no property 'Colour' here\n    "
        "use one of: ContentBasedDeduplication, DeduplicationScope, DelaySeconds, FifoQueue, FifoThroughputLimit, "
        "KmsDataKeyReusePeriodSeconds, KmsMasterKeyId, MaximumMessageSize, MessageRetentionPeriod, QueueName, "
        "ReceiveMessageWaitTimeSeconds, RedriveAllowPolicy, RedrivePolicy, SqsManagedSseEnabled, Tags, "
        "VisibilityTimeout"
    ]


def test_a_local_path_stands_where_an_upload_will() -> None:
    stack = Stack("local")
    stack.add(Resource("Parts", "AWS::Lambda::LayerVersion", {"Content": "layers/parts"}))
    assert compile(stack).resources["Parts"]["Properties"] == {"Content": "layers/parts"}


def test_what_cloudformation_sets_can_not_be_given() -> None:
    stack = Stack("read-only")
    stack.add(Resource("Jobs", "AWS::SQS::Queue", {"QueueUrl": "https://example.com"}))
    line = here() - 1
    assert lines(stack) == [(line, "'QueueUrl' is set by CloudFormation alone")]


def test_a_rule_may_be_broken_for_a_reason() -> None:
    stack = Stack("allowed")
    stack.add(sqs.Queue("Jobs", visibility_timeout=50_000, allow={"range": "AWS raised the limit for us"}))
    assert compile(stack).to_dict()["Resources"] == {
        "Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 50_000}}
    }


def test_what_is_allowed_for_a_declaration_is_allowed_for_all_that_is_made_of_it() -> None:
    stack = Stack("allowed")
    stack.add(
        Function(
            "Work",
            runtime="python4.0",
            handler="app.work",
            inline_code="pass",
            allow={"allowed-value": "this runtime is newer than the tables"},
        )
    )
    assert compile(stack).notes == ()


def test_a_type_that_the_tables_do_not_know_is_left_alone() -> None:
    stack = Stack("new")
    stack.add(Resource("Thing", "My::Company::Thing", {"Size": "any"}))
    assert compile(stack).notes == ()


def test_checks_can_be_left_out() -> None:
    stack = Stack("unchecked")
    stack.add(sqs.Queue("Jobs", visibility_timeout=50_000))
    assert compile(stack, Context(checks=False)).notes == ()
