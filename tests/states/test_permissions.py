"""The permissions of whole definitions: put together, of states within states, and of distributed maps."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sampy.intrinsics import STACK_NAME
from sampy.resources import s3
from sampy.serverless import Function, SimpleTable
from sampy.states import Map, Parallel, Pass, Task, context, services, state_input
from sampy.states.permissions import statements
from tests.states.integrations.needed import line, needed

FUNCTION = Function("Charge", runtime="python3.13", handler="app.charge")
TABLE = SimpleTable("Orders")
BUCKET = s3.Bucket("Files")
get, put = services.dynamodb.get_item, services.dynamodb.put_item


def asl(state: Mapping[str, object]) -> Mapping[str, object]:
    """Return a definition with one state."""
    return {"StartAt": "S", "States": {"S": {"End": True, **state}}}


def test_a_flow_without_tasks_needs_nothing() -> None:
    assert needed(Pass("Nothing")) == []


def test_actions_on_one_thing_are_one_statement_and_things_with_the_same_actions_too() -> None:
    flow = get("A", TABLE, {}).then(
        put("B", TABLE, {}), get("C", "stock", {}), put("D", "stock", {}), get("E", "x", {})
    )
    assert needed(flow) == [
        "dynamodb:GetItem, dynamodb:PutItem on ${Orders.Arn}, ~dynamodb:table/stock",
        "dynamodb:GetItem on ~dynamodb:table/x",
    ]


def test_what_is_allowed_on_all_of_a_kind_is_not_said_of_one_again() -> None:
    flow = get("A", TABLE, {}).then(
        get("B", state_input.table, {}),
        get("C", "arn:aws:dynamodb:eu-west-1:1:table/theirs", {}),
        put("D", TABLE, {}),
    )
    assert needed(flow) == [
        "dynamodb:GetItem on ~dynamodb:table/*, arn:aws:dynamodb:eu-west-1:1:table/theirs",
        "dynamodb:PutItem on ${Orders.Arn}",
    ]


def test_states_in_branches_and_maps_count() -> None:
    flow = Parallel(
        "Both",
        branches=[
            services.lambda_.invoke("Call", FUNCTION),
            Map("Each", item_processor=Map("Inner", iterator=put("Save", TABLE, {}))),
        ],
    )
    assert needed(flow) == ["lambda:InvokeFunction on ${Charge.Arn}", "dynamodb:PutItem on ${Orders.Arn}"]


def test_substitutions_are_filled_in() -> None:
    definition = asl(
        {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "${Function}"},
        }
    )
    of = {"Function": FUNCTION, "Other": "charge"}
    assert [line(each) for each in statements(definition, of)] == ["lambda:InvokeFunction on ${Charge.Arn}"]
    assert [line(each) for each in statements(definition)] == ["lambda:InvokeFunction on ~lambda:function:*"]


@pytest.mark.parametrize(
    ("resource", "wanted"),
    [
        ("${Function}", ["lambda:InvokeFunction on ${Charge.Arn}"]),
        ("${Function}:live", ["lambda:InvokeFunction on ${Charge.Arn}:live"]),
        ("${Unknown}", []),
        ("arn:${Part}:states:::sqs:sendMessage", ["sqs:SendMessage on ~sqs:*"]),
        ("arn:aws:states:::sqs:sendMessages", []),
    ],
)
def test_substitutions_can_be_the_resource(resource: str, wanted: list[str]) -> None:
    definition = asl({"Type": "Task", "Resource": resource, "Parameters": {"QueueUrl.$": "$.queue"}})
    found = statements(definition, {"Function": FUNCTION.arn, "Part": "aws"})
    assert [line(each) for each in found] == wanted


def test_a_malformed_definition_needs_nothing() -> None:
    assert statements({"States": {"A": "task", "B": {"Type": "Task"}, "C": {"Type": "Parallel", "Branches": 1}}}) == []


def test_a_single_action_on_a_single_thing_stands_without_lists() -> None:
    (found,) = statements(asl({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ec2:describeInstances"}))
    assert found == {"Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": "*"}


def distributed(**fields: object) -> Mapping[str, object]:
    """Return a definition with a Map state in distributed mode."""
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, **asl({"Type": "Pass"})}
    return asl({"Type": "Map", "ItemProcessor": processor, **fields})


def told(definition: Mapping[str, object], name: object = None) -> list[str]:
    return [line(each) for each in statements(definition, name=name)]


def test_a_distributed_map_starts_and_follows_executions_of_its_own_state_machine() -> None:
    assert told(distributed()) == [
        "states:StartExecution on ~states:stateMachine:*",
        "states:DescribeExecution, states:RedriveExecution, states:StopExecution on ~states:execution:*",
    ]
    assert told(distributed(), f"{STACK_NAME}-import") == [
        "states:StartExecution on ~states:stateMachine:${AWS::StackName}-import",
        "states:DescribeExecution on ~states:execution:${AWS::StackName}-import:*",
        "states:DescribeExecution, states:RedriveExecution, states:StopExecution"
        " on ~states:execution:${AWS::StackName}-import/*",
    ]


READ = "arn:aws:states:::s3:getObject"
LIST = "arn:aws:states:::s3:listObjectsV2"


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        (
            {"ItemReader": {"Resource": READ, "Parameters": {"Bucket": BUCKET, "Key": "in/all.csv"}}},
            ["s3:GetObject on ${Files.Arn}/in/all.csv"],
        ),
        (
            {"ItemReader": {"Resource": READ, "Parameters": {"Bucket": BUCKET, "Key.$": "$.key"}}},
            ["s3:GetObject on ${Files.Arn}/*"],
        ),
        (
            {
                "ItemReader": {
                    "Resource": READ,
                    "ReaderConfig": {"InputType": "MANIFEST"},
                    "Arguments": {"Bucket": "files", "Key": "m.json"},
                }
            },
            ["s3:GetObject on arn:${AWS::Partition}:s3:::files/*"],
        ),
        (
            {"ItemReader": {"Resource": LIST, "Arguments": {"Bucket": "{% $b %}", "Prefix": "in/"}}},
            ["s3:ListBucket on arn:${AWS::Partition}:s3:::* if StringLike s3:prefix in/*"],
        ),
        (
            {
                "ItemReader": {
                    "Resource": LIST,
                    "ReaderConfig": {"Transformation": "LOAD_AND_FLATTEN"},
                    "Parameters": {"Bucket": BUCKET, "Prefix": "in/"},
                }
            },
            ["s3:ListBucket on ${Files.Arn} if StringLike s3:prefix in/*", "s3:GetObject on ${Files.Arn}/in/*"],
        ),
        (
            {
                "ResultWriter": {
                    "Resource": "arn:aws:states:::s3:putObject",
                    "Parameters": {"Bucket": BUCKET, "Prefix": "out"},
                }
            },
            ["s3:AbortMultipartUpload, s3:GetObject, s3:ListMultipartUploadParts, s3:PutObject on ${Files.Arn}/out/*"],
        ),
        ({"ResultWriter": {"WriterConfig": {"OutputType": "JSONL"}}}, []),
    ],
)
def test_a_distributed_map_reads_and_writes(fields: Mapping[str, object], wanted: list[str]) -> None:
    assert told(distributed(**fields))[2:] == wanted


def test_a_map_that_is_declared_in_distributed_mode_needs_the_same() -> None:
    flow = Map(
        "Each",
        mode="DISTRIBUTED",
        execution_type="STANDARD",
        item_reader={"Resource": READ, "Parameters": {"Bucket": BUCKET, "Key": "all.json"}},
        item_processor=Task("Do", resource=FUNCTION, parameters={"item": context.Map.Item.Value}),
    )
    assert needed(flow, name="import")[3:] == [
        "s3:GetObject on ${Files.Arn}/all.json",
        "lambda:InvokeFunction on ${Charge.Arn}",
    ]
