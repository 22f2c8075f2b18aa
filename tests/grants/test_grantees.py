"""Who can be granted something, and where the policy goes."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import Parameter, Resource, Stack, compile
from sampy.declaration import BaseResource
from sampy.intrinsics import If, Json
from sampy.resources import appsync, dynamodb, events, iam, lambda_, s3, sns, sqs, stepfunctions
from sampy.serverless import Function, SimpleTable, StateMachine, WebFunction
from tests.grants.granted import function, policies

READ = {"DynamoDBReadPolicy": {"TableName": {"Ref": "Orders"}}}
CRUD = {"DynamoDBCrudPolicy": {"TableName": {"Ref": "Orders"}}}
OWN = {"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}


def stack_with(*members: BaseResource) -> Stack:
    stack = Stack("app")
    for each in members:
        stack.add(each)
    return stack


def role(**more: Any) -> iam.Role:
    return iam.Role("Role", assume_role_policy_document={}, **more)


def plain(arn: Any) -> lambda_.Function:
    return lambda_.Function("Handler", role=arn, code=lambda_.Function.Code(zip_file="pass"))


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (None, [READ]),
        ("AWSXRayDaemonWriteAccess", ["AWSXRayDaemonWriteAccess", READ]),
        (["AWSXRayDaemonWriteAccess", OWN], ["AWSXRayDaemonWriteAccess", OWN, READ]),
        (OWN, [OWN, READ]),
        (If("Prod", "arn:a", "arn:b"), [{"Fn::If": ["Prod", "arn:a", "arn:b"]}, READ]),
    ],
)
def test_a_grant_comes_after_the_policies_of_a_function(own: Any, expected: list[Json]) -> None:
    orders, handler = SimpleTable("Orders"), Function("Handler", policies=own)
    orders.grant_read(handler)
    assert policies(stack_with(orders, handler)) == expected


def test_the_list_that_was_given_stays_as_it_is() -> None:
    shared: list[Any] = [OWN]
    orders, handler, other = SimpleTable("Orders"), function(), Function("Other", policies=shared)
    handler.policies = shared
    orders.grant_read(handler)
    assert shared == [OWN]
    assert other.policies is shared


def test_a_grant_comes_before_or_after_the_stack() -> None:
    stack = Stack("app")
    orders, handler = SimpleTable("Orders"), function()
    orders.grant_read(handler)
    stack.add(handler)
    stack.add(orders)
    orders.grant_crud(handler)
    assert policies(stack) == [READ, CRUD]


def test_the_same_grant_adds_nothing() -> None:
    orders, files, handler = SimpleTable("Orders"), s3.Bucket("Files"), function()
    for _ in range(2):
        orders.grant_read(handler)
        files.grant_delete(handler, prefix="in/")
        files.grant_delete(handler, prefix="out/")
    assert len(policies(stack_with(orders, files, handler))) == 3


def test_two_resources_of_one_name_are_two() -> None:
    handler = function()
    for _ in range(2):
        SimpleTable("Orders").grant_read(handler)
    assert len(handler.policies) == 2  # type: ignore[arg-type]  # it is a list now


def test_a_state_machine_has_it_in_its_policies() -> None:
    orders, flow = SimpleTable("Orders"), StateMachine("Flow")
    orders.grant_read(flow)
    assert policies(stack_with(orders, flow), "Flow") == [READ]


@pytest.mark.parametrize("cls", [iam.Role, iam.User, iam.Group])
def test_what_is_of_iam_has_it_as_an_inline_policy(cls: type[iam.Role]) -> None:
    worker, who = function("Worker"), cls("Who", policies=[{"PolicyName": "WorkerInvoke", "PolicyDocument": OWN}])
    worker.grant_invoke(who)
    arns = [{"Fn::GetAtt": ["Worker", "Arn"]}, {"Fn::Sub": "${Worker.Arn}:*"}]
    statement: Json = {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": arns}
    assert policies(stack_with(worker, who), "Who") == [
        {"PolicyName": "WorkerInvoke", "PolicyDocument": OWN},
        {"PolicyName": "WorkerInvoke2", "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}},
    ]


def test_a_role_has_the_statements_of_a_policy_template() -> None:
    jobs, who = sqs.Queue("Jobs"), role()
    jobs.grant_send(who)
    text = "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}"
    queue: Json = {"Fn::Sub": [text, {"queueName": {"Fn::GetAtt": ["Jobs", "QueueName"]}}]}
    statement: Json = {"Effect": "Allow", "Action": ["sqs:SendMessage*"], "Resource": queue}
    assert policies(stack_with(jobs, who), "Role") == [
        {"PolicyName": "JobsSend", "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}
    ]


def acting(who: iam.Role) -> list[Any]:
    return [
        plain(who.arn),
        plain(f"{who.arn}"),
        stepfunctions.StateMachine("Flow", role_arn=who.arn),
        appsync.DataSource("Source", api_id="a", name="source", type="NONE", service_role_arn=who.arn),
        Function("Handler", role=who.arn),
        StateMachine("Flow", role=who.arn),
        WebFunction("Shop", execution_role_arn=who.arn),
    ]


@pytest.mark.parametrize("index", range(7))
def test_what_acts_with_a_declared_role_has_it_there(index: int) -> None:
    orders, who = SimpleTable("Orders"), role()
    grantee = acting(who)[index]
    orders.grant_read(grantee)
    assert "policies" not in vars(grantee) or grantee.policies is None
    (policy,) = policies(stack_with(orders, who, grantee), "Role")
    assert isinstance(policy, dict)
    assert policy["PolicyName"] == "OrdersRead"


@pytest.mark.parametrize(
    ("grantee", "message"),
    [
        (
            Function("Handler", role="arn:mine"),
            "Function('Handler') acts with the role 'arn:mine', which isn't declared and gets no grants: "
            "grant to an iam.Role of sampy.resources, whose ARN this is; or leave out role, and a role is made",
        ),
        (
            plain(Parameter("RoleArn").ref),
            "Function('Handler') acts with the role Ref(RoleArn), which isn't declared and gets no grants: "
            "grant to an iam.Role of sampy.resources, whose ARN this is",
        ),
        (
            WebFunction("Shop"),
            "WebFunction('Shop') has no role to grant anything to: give it execution_role_arn=role.arn of an iam.Role",
        ),
    ],
)
def test_a_role_that_is_not_declared_gets_no_grants(grantee: Any, message: str) -> None:
    with pytest.raises(ValueError) as raised:
        SimpleTable("Orders").grant_read(grantee)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    "grantee", [SimpleTable("Other"), sns.Topic("News"), Resource("R", "AWS::IAM::Role"), "Handler", None]
)
def test_others_can_be_granted_nothing(grantee: Any) -> None:
    with pytest.raises(TypeError, match="can't be granted that: grant it to one of AWS::AppSync::DataSource, "):
        SimpleTable("Orders").grant_read(grantee)


def test_what_has_no_role_is_connected() -> None:
    handler, jobs, news = function(), sqs.Queue("Jobs"), sns.Topic("News")
    rule = events.Rule("Nightly", schedule_expression="rate(1 day)", targets=[{"Arn": handler.arn, "Id": "Handler"}])
    handler.grant_invoke(rule)
    handler.grant_invoke(rule)
    jobs.grant_send(news)
    made = compile(stack_with(handler, jobs, news, rule)).resources
    assert made["NightlyToHandlerWriteLambdaPermission"]["Properties"] == {
        "Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Handler", "Arn"]},
        "Principal": "events.amazonaws.com",
        "SourceArn": {"Fn::GetAtt": ["Nightly", "Arn"]},
    }
    assert made["NewsToJobsQueuePolicy"]["Type"] == "AWS::SQS::QueuePolicy"


def test_what_no_connector_leads_to_can_be_granted_nothing() -> None:
    with pytest.raises(TypeError, match=r"Bucket\('Files'\) can't be granted that"):
        sqs.Queue("Jobs").grant_send(s3.Bucket("Files"))


@pytest.mark.parametrize(
    ("action", "fix"),
    [
        ("dynamodb:GetItm", "did you mean 'GetItem'?"),
        ("GetItem", 'write it as in a policy: "s3:GetObject"'),
        ("dynamo:GetItem", 'write it as in a policy: "s3:GetObject"'),
    ],
)
def test_an_action_that_there_is_not(action: str, fix: str) -> None:
    with pytest.raises(ValueError) as raised:
        SimpleTable("Orders").grant(function(), action)
    assert str(raised.value) == f"there is no action {action!r}: {fix}"


def test_no_action_at_all() -> None:
    with pytest.raises(ValueError, match=r"no action is given: name what Function\('Handler'\) may do with"):
        SimpleTable("Orders").grant(function())


def test_a_table_without_a_stream_has_none_to_read() -> None:
    with pytest.raises(ValueError, match=r"Table\('Orders'\) has no stream: give it stream_specification"):
        dynamodb.Table("Orders", key_schema=[]).grant_read_stream(function())


def test_a_prefix_has_no_wildcards() -> None:
    with pytest.raises(ValueError, match="a prefix has no wildcards, and this is 'in/\\*'"):
        s3.Bucket("Files").grant_read(function(), prefix="in/*")


def test_a_policy_is_there_only_where_its_resource_is() -> None:
    orders, handler, who = SimpleTable("Orders", condition="Prod"), function(), role()
    same = Function("Same", condition="Prod")
    for grantee in (handler, who, same):
        orders.grant_read(grantee)
    stack = stack_with(orders, handler, who, same)
    assert policies(stack) == [{"Fn::If": ["Prod", READ, {"Ref": "AWS::NoValue"}]}]
    (inline,) = policies(stack, "Role")
    assert isinstance(inline, dict)
    assert inline["Fn::If"][::2] == ["Prod", {"Ref": "AWS::NoValue"}]  # type: ignore[call-overload, index]  # it is a list
    assert policies(stack, "Same") == [READ]
