"""Resource types are classes made of their schemas when they are used."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest

from sampy import CompileError, Output, Resource, Stack, compile
from sampy.intrinsics import Json
from sampy.resources import dynamodb, ec2, events, lambda_, rds, sqs


def properties(resource: Resource | dynamodb.Table | sqs.Queue | events.EventBusPolicy) -> Json:
    stack = Stack("one")
    stack.add(resource)
    return compile(stack).to_dict()["Resources"][resource.logical_id]["Properties"]  # type: ignore[index,call-overload]  # a document


def test_properties_have_their_names_in_snake_case() -> None:
    table = dynamodb.Table(
        "Orders",
        key_schema=[dynamodb.Table.KeySchema(attribute_name="id", key_type="HASH")],
        attribute_definitions=[dynamodb.Table.AttributeDefinition(attribute_name="id", attribute_type="S")],
        sse_specification=dynamodb.Table.SSESpecification(sse_enabled=True),
    )
    assert properties(table) == {
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "SSESpecification": {"SSEEnabled": True},
    }


def test_property_types_may_be_written_as_in_a_template() -> None:
    queue = sqs.Queue("Jobs", tags=[{"Key": "team", "Value": "a"}], redrive_policy={"maxReceiveCount": 3})
    assert properties(queue) == {"RedrivePolicy": {"maxReceiveCount": 3}, "Tags": [{"Key": "team", "Value": "a"}]}


def test_a_property_that_means_something_else_in_every_resource_has_an_underscore() -> None:
    policy = events.EventBusPolicy(
        "Policy", statement_id="a", condition_={"Key": "aws:PrincipalOrgID", "Type": "StringEquals", "Value": "o-1"}
    )
    assert properties(policy) == {
        "StatementId": "a",
        "Condition": {"Key": "aws:PrincipalOrgID", "Type": "StringEquals", "Value": "o-1"},
    }


def test_attributes_are_references() -> None:
    stack = Stack("attributes")
    database = stack.add(rds.DBInstance("Database", engine="postgres"))
    stack.add(Output("Address", value=f"{database.endpoint_address}:{database.endpoint_port}"))
    assert compile(stack).to_dict()["Outputs"] == {
        "Address": {"Value": {"Fn::Sub": "${Database.Endpoint.Address}:${Database.Endpoint.Port}"}}
    }


def test_resource_attributes() -> None:
    stack = Stack("resource-attributes")
    vpc = stack.add(ec2.VPC("Net", cidr_block="10.0.0.0/16", deletion_policy="Retain"))
    stack.add(ec2.Subnet("Part", vpc_id=vpc, cidr_block="10.0.0.0/24", depends_on=vpc))
    assert compile(stack).to_dict()["Resources"] == {
        "Net": {"Type": "AWS::EC2::VPC", "DeletionPolicy": "Retain", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "Part": {
            "Type": "AWS::EC2::Subnet",
            "DependsOn": "Net",
            "Properties": {"CidrBlock": "10.0.0.0/24", "VpcId": {"Ref": "Net"}},
        },
    }


def test_a_type_that_is_newer_than_the_tables() -> None:
    assert properties(Resource("New", "AWS::New::Thing", {"Size": 3})) == {"Size": 3}


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (
            lambda: dynamodb.Tabel,
            "module 'sampy.resources.dynamodb' has no resource type 'Tabel'; did you mean 'Table'?",
        ),  # type: ignore[attr-defined]  # it is wrong
        (lambda: sqs.Queue("Jobs").arm, "Queue('Jobs') has no attribute 'arm'; did you mean 'arn'?"),  # type: ignore[attr-defined]  # it is wrong
    ],
)
def test_an_unknown_name(use: object, message: str) -> None:
    with pytest.raises(AttributeError) as raised:
        use()  # type: ignore[operator]  # it is one of the functions above
    assert str(raised.value) == message


def test_an_unknown_property_is_told_with_all_other_mistakes() -> None:
    stack = Stack("wrong")
    stack.add(sqs.Queue("Jobs", visibilty_timeout=3))  # type: ignore[call-arg]  # it is wrong
    stack.add(lambda_.Function("Work", code=lambda_.Function.Code(zipfile="x"), role="a"))  # type: ignore[call-arg]  # it is wrong
    with pytest.raises(CompileError) as raised:
        compile(stack)
    assert [(problem.message, problem.fix) for problem in raised.value.problems][:2] == [
        ("unknown property 'visibilty_timeout' of AWS::SQS::Queue", "did you mean 'visibility_timeout'?"),
        ("unknown property 'zipfile' of Code", "did you mean 'zip_file'?"),
    ]


def test_a_service_that_is_not_used_costs_nothing() -> None:
    program = dedent("""
        import sys
        from sampy.resources import sqs
        sqs.Queue("Jobs")
        print([name for name in sys.modules if name.startswith("sampy.resources.")])
        print([name for name in ("cfnlint", "boto3", "regex", "jsonschema") if name in sys.modules])
    """)
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["['sampy.resources.sqs']", "[]"]
