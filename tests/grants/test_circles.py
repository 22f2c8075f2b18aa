"""A grant that would need its own function first becomes a resource, and everything can be deployed."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import Condition, Context, Stack, compile
from sampy.declaration import BaseResource
from sampy.intrinsics import Equals, as_map
from sampy.resources import iam, lambda_, s3, stepfunctions
from sampy.serverless import Api, Function, HttpApi, SimpleTable, StateMachine, WebSocketApi, events
from tests.grants.granted import function, policies


def stack_with(*members: BaseResource) -> Stack:
    stack = Stack("app")
    for each in members:
        stack.add(each)
    return stack


def attached(stack: Stack) -> dict[str, Any]:
    """Return the policies that are resources, and the roles that each is for; the stack has to be without circles."""
    found = compile(stack).each("AWS::IAM::Policy")
    return {logical_id: properties.get("Roles") or properties for logical_id, properties in found}


def calls(function: Function) -> dict[str, Any]:
    return {"StartAt": "Call", "States": {"Call": {"Type": "Task", "Resource": function.arn, "End": True}}}


def test_a_bucket_notifies_the_function_that_reads_it() -> None:
    files = s3.Bucket("Files")
    resize = function("Resize")
    resize.events = {"New": events.S3(bucket=files, events="s3:ObjectCreated:*")}
    files.grant_read(resize)
    stack = stack_with(files, resize)
    assert compile(stack).resources["ResizeFilesReadPolicy"] == {
        "Type": "AWS::IAM::Policy",
        "Properties": {
            "PolicyName": "FilesRead",
            "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${Files.Arn}/*"}},
                    {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": {"Fn::GetAtt": ["Files", "Arn"]}},
                ],
            },
            "Roles": [{"Ref": "ResizeRole"}],
        },
    }
    assert policies(stack, "Resize") == []


def test_a_function_invokes_itself() -> None:
    handler = function()
    handler.grant_invoke(handler)
    assert attached(stack_with(handler)) == {"HandlerHandlerInvokePolicy": [{"Ref": "HandlerRole"}]}


def test_two_functions_invoke_each_other() -> None:
    ping, pong = function("Ping"), function("Pong")
    ping.grant_invoke(pong)
    pong.grant_invoke(ping)
    assert attached(stack_with(ping, pong)) == {
        "PongPingInvokePolicy": [{"Ref": "PongRole"}],
        "PingPongInvokePolicy": [{"Ref": "PingRole"}],
    }


def test_a_function_answers_the_state_machine_that_calls_it() -> None:
    work = function("Work")
    flow = StateMachine("Flow", definition=calls(work))
    work.grant_invoke(flow)
    flow.grant_task_response(work)
    found = attached(stack_with(work, flow))
    assert found["WorkFlowTaskResponsePolicy"] == [{"Ref": "WorkRole"}]


def test_a_role_of_ones_own() -> None:
    role = iam.Role("Role", assume_role_policy_document={"Statement": []})
    work = lambda_.Function(
        "Work", role=role.arn, code=lambda_.Function.Code(zip_file="pass"), handler="a.b", runtime="python3.13"
    )
    flow_role = iam.Role("FlowRole", assume_role_policy_document={"Statement": []})
    definition = f'{{"StartAt": "A", "States": {{"A": {{"Type": "Task", "Resource": "{work.arn}", "End": true}}}}}}'
    flow = stepfunctions.StateMachine("Flow", role_arn=flow_role.arn, definition_string=definition)
    flow.grant_task_response(work)
    assert attached(stack_with(role, flow_role, work, flow)) == {"RoleFlowTaskResponsePolicy": [{"Ref": "Role"}]}


@pytest.mark.parametrize(
    ("api", "event"),
    [
        (Api("Web", stage_name="prod"), lambda api: events.Api(path="/", method="get", rest_api_id=api)),
        (HttpApi("Web"), lambda api: events.HttpApi(path="/", method="get", api_id=api)),
    ],
)
def test_an_api_calls_the_function_that_calls_it(api: Any, event: Any) -> None:
    handler = function()
    handler.events = {"Get": event(api)}
    api.grant_invoke(handler)
    assert attached(stack_with(api, handler)) == {"HandlerWebInvokePolicy": [{"Ref": "HandlerRole"}]}


def test_a_web_socket_api_needs_no_function_first() -> None:
    handler = function()
    chat = WebSocketApi(
        "Chat", route_selection_expression="$request.body.do", routes={"$default": {"FunctionArn": handler.arn}}
    )
    chat.grant_manage_connections(handler)
    assert attached(stack_with(chat, handler)) == {}
    assert len(policies(stack_with(chat, handler))) == 1


def test_a_user_has_it_attached() -> None:
    user = iam.User("User")
    table = SimpleTable("Orders", tags={"Owner": user})
    table.grant_read(user)
    made = attached(stack_with(user, table))["UserOrdersReadPolicy"]
    assert made["Users"] == [{"Ref": "User"}]


def test_the_condition_of_both_ends() -> None:
    prod, loud = Condition("Prod", Equals("a", "b")), Condition("Loud", Equals("c", "d"))
    files = s3.Bucket("Files", condition=loud)
    handler = Function(
        "Handler",
        runtime="python3.13",
        handler="index.handler",
        inline_code="pass",
        condition=prod,
        events={"New": events.S3(bucket=files, events="s3:ObjectCreated:*")},
    )
    files.grant_delete(handler)
    handler.grant_invoke(handler)
    stack = Stack("app")
    for each in (prod, loud, files, handler):
        stack.add(each)
    template = compile(stack, Context(checks=False))
    assert template.resources["HandlerHandlerInvokePolicy"]["Condition"] == "Prod"
    assert template.resources["HandlerFilesDeletePolicy"]["Condition"] == "HandlerFilesDeletePolicyCondition"
    assert as_map(template.document["Conditions"])["HandlerFilesDeletePolicyCondition"] == {
        "Fn::And": [{"Condition": "Prod"}, {"Condition": "Loud"}]
    }
