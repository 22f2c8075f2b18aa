"""Stacks deployed for one test: what a test does with them, and what is left after it."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from pathlib import Path
from typing import Literal

import attrs
import pytest

from sampy import Export, Output, Parameter, Resource, Stack
from sampy.deployment.model import Outcome
from sampy.errors import CompileError, DeployError, StackNotFound
from sampy.intrinsics import GetAtt, Ref
from sampy.policies import DynamoDBWritePolicy, LambdaInvokePolicy
from sampy.serverless import Environment, Function, SimpleTable, StateMachine, events
from sampy.testing import Deployer, ExecutionUnfinished, FunctionFailed, deployed_deploying

RUNTIME = "python3.13"
ORDER = """
import boto3, os

def handler(event, context):
    item = {"id": {"S": event["pathParameters"]["id"]}, "who": {"S": event["queryStringParameters"]["who"]}}
    boto3.client("dynamodb").put_item(TableName=os.environ["TABLE"], Item=item)
    return {"statusCode": 303, "headers": {"Location": "/orders"}, "body": event["body"]}
"""
DOUBLE = """
def handler(event, context):
    print("doubles", event["number"])
    if event["number"] < 0:
        raise ValueError("too small")
    return {"number": event["number"] * 2}
"""
DENIED = """
import boto3, os

def handler(event, context):
    return boto3.client("dynamodb").delete_item(TableName=os.environ["TABLE"], Key={"id": {"S": "1"}})
"""


def code(name: str, text: str) -> Function:
    """Return a function of a few lines."""
    return Function(name, runtime=RUNTIME, handler="index.handler", inline_code=text)


def shop() -> Stack:
    """Return a stack with an API that writes to a table, and state machines."""
    stack = Stack("shop")
    table = stack.add(SimpleTable("Orders"))
    environment = Environment(variables={"TABLE": table})
    stack.add(
        attrs.evolve(
            code("Order", ORDER),
            environment=environment,
            policies=[DynamoDBWritePolicy(table_name=table)],
            events={"Post": events.Api(path="/orders/{id}", method="post")},
        )
    )
    double = stack.add(code("Double", DOUBLE))
    definition = {"StartAt": "Once", "States": {"Once": {"Type": "Task", "Resource": double.arn, "End": True}}}
    policies = [LambdaInvokePolicy(function_name=double)]
    stack.add(StateMachine("Doubling", type="STANDARD", definition=definition, policies=policies))
    echo = {"StartAt": "Echo", "States": {"Echo": {"Type": "Pass", "End": True}}}
    stack.add(StateMachine("Echoing", type="EXPRESS", definition=echo))
    waiting = {"StartAt": "Long", "States": {"Long": {"Type": "Wait", "Seconds": 60, "End": True}}}
    stack.add(StateMachine("Waiting", type="STANDARD", definition=waiting))
    stack.add(attrs.evolve(code("Denied", DENIED), environment=environment))
    stack.add(Output("Table", value=table))
    return stack


def queue(name: str = "jobs", seconds: int = 30) -> Stack:
    """Return a stack that is deployed in no time."""
    stack = Stack(name)
    timeout = stack.add(Parameter("Timeout", type="Number", default=seconds))
    jobs = stack.add(Resource("Jobs", "AWS::SQS::Queue", {"VisibilityTimeout": timeout}))
    stack.add(Output("Seconds", value=timeout))
    stack.add(Output("Arn", value=GetAtt(jobs, "Arn"), export=Export(name=f"{name}:arn")))
    return stack


def test_an_api_and_the_table_behind_it(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(shop())
    answer = deployed.request("post", "/orders/7", json={"what": "tea"}, query={"who": "a&b"})
    assert (answer.status, answer.headers["location"], answer.json()) == (303, "/orders", {"what": "tea"})
    items = deployed.client("dynamodb").scan(TableName=deployed.outputs["Table"])["Items"]
    assert items == [{"id": {"S": "7"}, "who": {"S": "a&b"}}]
    assert deployed.resource("Orders") == deployed.outputs["Table"]
    api = deployed.resource("ServerlessRestApi")
    assert deployed.url("/orders?a=1") == f"{deployed.endpoint}/restapis/{api}/Prod/_user_request_/orders?a=1"


def test_functions_and_state_machines(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(shop())
    assert deployed.invoke("Double", {"number": 4}) == {"number": 8}
    with pytest.raises(FunctionFailed, match="doubles -1") as failed:
        deployed.invoke("Double", {"number": -1})
    assert failed.value.message == "too small"
    (problem,) = failed.value.problems
    assert str(problem.place) == f"tests/testing/test_deployed.py:{code.__code__.co_firstlineno + 2}"
    # Functions have the permissions of their roles, and no others.
    with pytest.raises(FunctionFailed, match="not authorized to perform: dynamodb:DeleteItem"):
        deployed.invoke("Denied", {})

    done = deployed.run("Doubling", {"number": 4})
    assert (done.status, done.output, done.states) == ("SUCCEEDED", {"number": 8}, ["Once"])
    wrong = deployed.run("Doubling", {"number": -4})
    assert (wrong.status, wrong.output) == ("FAILED", None)
    assert (wrong.error, "too small" in str(wrong.cause)) == ("Runtime.HandlerError", True)
    express = deployed.run("Echoing", [1, 2])
    assert (express.status, express.output, express.events) == ("SUCCEEDED", [1, 2], ())
    with pytest.raises(ExecutionUnfinished, match=r"'Waiting' does not end in 0\.2 seconds; entered were: Long"):
        deployed.run("Waiting", seconds=0.2)


def test_what_is_not_there(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(queue())
    with pytest.raises(StackNotFound, match=r"'jobs' has no resource 'Job'\n    did you mean 'Jobs'\?"):
        deployed.resource("Job")
    with pytest.raises(StackNotFound, match=r"'jobs' has no function: 'Jobs' is of the type AWS::SQS::Queue$"):
        deployed.invoke("Jobs")
    with pytest.raises(StackNotFound, match=r"'jobs' has no state machine 'Flow'$"):
        deployed.run("Flow")
    with pytest.raises(StackNotFound, match="the stack has no API\n    add one to it"):
        deployed.url()


def test_a_stack_that_is_deployed_twice_is_updated(deployed_stack: Deployer) -> None:
    first, again = deployed_stack(queue()), deployed_stack(queue(), parameters={"Timeout": 40})
    assert (first.outputs["Seconds"], again.outputs["Seconds"]) == ("30", "40")
    assert first.resource("Jobs") == again.resource("Jobs")


def test_stacks_that_need_each_other(deployed_stack: Deployer) -> None:
    tally, votes = deployed_stack("stacks/tally.py", Path("stacks/votes.py"))
    assert (tally.name, votes.name) == ("tally", "votes")
    assert votes.resource("Votes") in votes.outputs.values()


def test_parameters_and_stages(deployed_stack: Deployer) -> None:
    stack = Stack("settings")
    owner = stack.add(Parameter("Owner", type="String"))
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    stack.add(Output("OwnerOf", value=Ref(owner)))
    assert deployed_stack(stack, parameters={"Owner": "me"}).outputs == {"OwnerOf": "me"}
    with pytest.raises(
        CompileError, match=r"there is no parameter 'Owners' to give a value to\n    did you mean 'Owner'"
    ):
        deployed_stack(stack, parameters={"Owner": "me", "Owners": "us"})


def test_outputs_as_a_value(deployed_stack: Deployer) -> None:
    @attrs.frozen
    class Outputs:
        arn: str
        seconds: Literal["30"]

    outputs = deployed_stack(queue()).outputs_as(Outputs)
    assert outputs.arn.startswith("arn:aws:sqs:us-east-1:000000000000:jobs-Jobs-")


def test_a_deploy_that_fails_tells_why_at_the_line(deployed_stack: Deployer) -> None:
    line = queue.__code__.co_firstlineno + 4
    with pytest.raises(DeployError) as failed:
        deployed_stack(queue("good"), queue("bad", seconds=99999))
    first, cause, *_ = failed.value.problems
    assert first.message == "the stack 'bad' could not be deployed (ROLLBACK_COMPLETE)"
    assert (str(cause.place), cause.resource) == (f"tests/testing/test_deployed.py:{line}", "Jobs")
    assert deployed_stack.delete_all().problems == ()
    assert deployed_stack.account.client("cloudformation").describe_stacks()["Stacks"] == []


def test_a_deploy_that_is_interrupted_is_not_waited_for(
    deployed_stack: Deployer, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []

    def endless(planned: object, *, interrupted: threading.Event) -> list[Outcome]:
        time.sleep(0.1)  # so that it is waited for by now
        os.kill(os.getpid(), signal.SIGINT)
        told.append(interrupted.wait(20))
        return []

    monkeypatch.setattr(deployed_deploying, "carry_out", endless)
    with pytest.raises(KeyboardInterrupt):
        deployed_stack(queue())
    assert told == [True]


def test_two_stacks_where_one_is_meant(deployed_stack: Deployer, tmp_path: Path) -> None:
    (tmp_path / "two.py").write_text('from sampy import Stack\none = Stack("one")\ntwo = Stack("two")\n')
    with pytest.raises(DeployError, match="is to have one stack, and these have 2: 'one', 'two'\n    give the"):
        deployed_stack(tmp_path / "two.py")
    with pytest.raises(DeployError, match="two stacks have the name 'jobs'\n    give each stack once"):
        deployed_stack(queue(), queue())


def test_what_can_not_be_deleted_is_told(deployed_stack: Deployer) -> None:
    deployed_stack(queue())
    importing = {
        "Resources": {"Copy": {"Type": "AWS::SQS::Queue"}},
        "Outputs": {"Arn": {"Value": {"Fn::ImportValue": "jobs:arn"}}},
    }
    formation = deployed_stack.account.client("cloudformation")
    formation.create_stack(StackName="other", TemplateBody=json.dumps(importing))
    formation.get_waiter("stack_create_complete").wait(StackName="other", WaiterConfig={"Delay": 0.05})
    (problem,) = deployed_stack.delete_all().problems
    assert problem.message == "the export 'jobs:arn' of the stack 'jobs' is imported by other stacks"
    formation.delete_stack(StackName="other")
    formation.get_waiter("stack_delete_complete").wait(StackName="other", WaiterConfig={"Delay": 0.05})
