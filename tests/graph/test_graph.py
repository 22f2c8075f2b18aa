"""From templates to nodes and edges."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import Context, Template, compile
from sampy.graph import Graph, graph
from tests.graph.large import shop

FUNCTION = {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}}


def resource(type_: str, **properties: Any) -> dict[str, Any]:
    return {"Type": f"AWS::{type_}", "Properties": properties}


def ref(name: str) -> dict[str, Any]:
    return {"Ref": name}


def arn(name: str) -> dict[str, Any]:
    return {"Fn::GetAtt": [name, "Arn"]}


def allow(action: Any, target: Any) -> dict[str, Any]:
    return {"Statement": [{"Effect": "Allow", "Action": action, "Resource": target}]}


def role(*documents: Any) -> dict[str, Any]:
    return resource("IAM::Role", Policies=[{"PolicyName": "p", "PolicyDocument": each} for each in documents])


def graph_of(**resources: Any) -> Graph:
    return graph(Template({"Resources": resources}))


def edges(made: Graph) -> dict[str, str]:
    """Return the labels of the edges, by their ends."""
    return {f"{edge.source} > {edge.target}": edge.label for edge in made.edges}


@pytest.mark.parametrize(
    ("resources", "expected"),
    [
        (
            {"P": resource("Lambda::Permission", FunctionName=ref("Fn"), SourceArn=arn("Bucket"))},
            {"Bucket > Fn": "invokes"},
        ),
        (
            {"M": resource("Lambda::EventSourceMapping", FunctionName=ref("Fn"), EventSourceArn=arn("Queue"))},
            {"Queue > Fn": "invokes"},
        ),
        ({"S": resource("SNS::Subscription", TopicArn=ref("Topic"), Endpoint=arn("Fn"))}, {"Topic > Fn": "invokes"}),
        (
            {"S": resource("SNS::Subscription", TopicArn=ref("Topic"), Endpoint=arn("Queue"))},
            {"Topic > Queue": "sends"},
        ),
        ({"Rule": resource("Events::Rule", Targets=[{"Arn": arn("Fn"), "Id": "1"}])}, {"Rule > Fn": "invokes"}),
        (
            {"Rule": resource("Events::Rule", EventBusName=ref("Bus"), Targets=[{"Arn": arn("Queue"), "Id": "1"}])},
            {"Rule > Queue": "sends", "Bus > Queue": "sends"},
        ),
        ({"Daily": resource("Scheduler::Schedule", Target={"Arn": arn("Machine")})}, {"Daily > Machine": "starts"}),
        (
            {"Api": resource("ApiGateway::RestApi", Body={"paths": {"/": {"uri": {"Fn::Sub": "arn/${Fn.Arn}"}}}})},
            {"Api > Fn": "invokes"},
        ),
        (
            {
                "Api": resource("ApiGatewayV2::Api", Name="api"),
                "I": resource("ApiGatewayV2::Integration", ApiId=ref("Api"), IntegrationUri=arn("Fn")),
            },
            {"Api > Fn": "invokes"},
        ),
        (
            {"Steps": resource("StepFunctions::StateMachine", DefinitionSubstitutions={"Fn": arn("Fn")})},
            {"Steps > Fn": "invokes"},
        ),
        (
            {"Pipe": resource("Pipes::Pipe", Source=arn("Queue"), Target=arn("Fn"))},
            {"Queue > Fn": "invokes"},
        ),
        (
            {"Users": resource("Cognito::UserPool", LambdaConfig={"PreSignUp": arn("Fn")})},
            {"Users > Fn": "invokes"},
        ),
        (
            {"First": resource("SQS::Queue", RedrivePolicy={"deadLetterTargetArn": arn("Queue")})},
            {"First > Queue": "sends"},
        ),
        ({"Other": resource("S3::Bucket", BucketName=ref("Bucket"))}, {"Other > Bucket": ""}),
        ({"Other": {"Type": "AWS::S3::Bucket", "DependsOn": ["Bucket"]}}, {"Other > Bucket": ""}),
        ({"P": resource("Lambda::Permission", FunctionName=ref("Fn"), Principal="s3.amazonaws.com")}, {}),
    ],
)
def test_what_leads_from_one_to_another(resources: dict[str, Any], expected: dict[str, str]) -> None:
    known = {
        "Fn": resource("Lambda::Function"),
        "Queue": resource("SQS::Queue"),
        "Topic": resource("SNS::Topic"),
        "Bucket": resource("S3::Bucket"),
        "Bus": resource("Events::EventBus"),
        "Machine": resource("StepFunctions::StateMachine"),
    }
    assert edges(graph_of(**known, **resources)) == expected


@pytest.mark.parametrize(
    ("resources", "expected"),
    [
        ({"Role": role(allow("dynamodb:GetItem", arn("Table")))}, {"Fn > Table": "read"}),
        (
            {"Role": role(allow("dynamodb:GetItem", arn("Table")), allow("dynamodb:PutItem", [arn("Table")]))},
            {"Fn > Table": "read/write"},
        ),
        ({"Role": role({"Fn::If": ["On", allow("s3:*", {"Fn::Sub": "${Table.Arn}/*"}), ref("AWS::NoValue")]})},
         {"Fn > Table": "full access"}),
        (
            {
                "Role": role(),
                "Policy": resource(
                    "IAM::Policy", PolicyDocument=allow("dynamodb:Scan", arn("Table")), Roles=[ref("Role")]
                ),
            },
            {"Fn > Table": "read"},
        ),
        (
            {
                "Role": resource("IAM::Role", ManagedPolicyArns=[ref("Policy")]),
                "Policy": resource("IAM::ManagedPolicy", PolicyDocument=allow("dynamodb:PutItem", arn("Table"))),
            },
            {"Fn > Table": "write", "Fn > Policy": ""},
        ),
        (
            {"Role": role({"Statement": [{"Effect": "Deny", "Action": "dynamodb:GetItem", "Resource": arn("Table")}]})},
            {"Fn > Table": ""},
        ),
        ({"Role": role(allow("dynamodb:GetItem", "*"))}, {}),
    ],
)  # fmt: skip
def test_what_a_role_allows(resources: dict[str, Any], expected: dict[str, str]) -> None:
    made = graph_of(Fn=FUNCTION, Table=resource("DynamoDB::Table"), **resources)
    assert edges(made) == expected


def test_a_role_that_nothing_here_has_acts_itself() -> None:
    made = graph_of(Role=role(allow("dynamodb:GetItem", arn("Table"))), Table=resource("DynamoDB::Table"))
    assert edges(made) == {"Role > Table": "read"}


def test_what_means_nothing_alone_is_folded_into_what_it_is_for() -> None:
    made = graph_of(
        Fn=FUNCTION,
        Role=role(),
        Permission=resource("Lambda::Permission", FunctionName=ref("Alias")),
        Alias=resource("Lambda::Alias", FunctionName=ref("Fn")),
        Queue=resource("SQS::Queue"),
        QueuePolicy=resource("SQS::QueuePolicy", Queues=[ref("Queue")]),
    )
    folded = {node.logical_id: [member.logical_id for member in node.folded] for node in made.nodes}
    assert folded == {"Fn": ["Role", "Permission", "Alias"], "Queue": ["QueuePolicy"]}


def test_a_role_that_several_have_is_a_node() -> None:
    made = graph_of(One=FUNCTION, Two=FUNCTION, Role=role())
    assert [node.logical_id for node in made.nodes] == ["One", "Two", "Role"]
    assert edges(made) == {"One > Role": "", "Two > Role": ""}


def test_what_is_a_part_of_itself_stands_alone() -> None:
    made = graph_of(
        One=resource("Lambda::Alias", FunctionName=ref("Two")), Two=resource("Lambda::Alias", FunctionName=ref("One"))
    )
    assert [node.logical_id for node in made.nodes] == ["One", "Two"]


def test_generated_resources_are_folded_into_their_declaration() -> None:
    made = graph(compile(shop(), Context()))
    assert len(made.nodes) == 41
    assert sum(len(node.members) for node in made.nodes) == 104
    (node,) = [node for node in made.nodes if node.logical_id == "ChangeOrders"]
    assert (node.type, node.kind) == ("AWS::Serverless::Function", "compute")
    assert [(member.logical_id, member.rule) for member in node.folded] == [
        ("ChangeOrdersRole", "execution role"),
        ("ChangeOrdersPostPermission", "permission for apigateway.amazonaws.com"),
    ]
    labels = edges(made)
    assert labels["ShopApi > ChangeOrders"] == "invokes"
    assert labels["ChangeOrders > OrdersTable"] == "read/write"
    assert labels["ChangeOrders > OrdersQueue"] == "sends"
    assert labels["OrdersQueue > ProcessOrdersInTheBackground"] == "invokes"
    assert labels["ShopEvents > ProcessOrdersInTheBackground"] == "invokes"
    assert labels["Fulfilment > ProcessOrdersInTheBackground"] == "invokes"
    assert labels["StartFulfilment > Fulfilment"] == "starts"
    assert labels["StartFulfilment > OrdersTable"] == ""


def test_nodes_know_where_they_were_declared() -> None:
    (first, *_) = graph(compile(shop(), Context())).nodes
    assert str(first.place).startswith("tests/graph/large.py:")
