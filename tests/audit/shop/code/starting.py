"""Other functions, state machines, buses, schedules."""

import json
import os

import boto3

sfn, bus, functions = (boto3.client(name) for name in ("stepfunctions", "events", "lambda"))
scheduler = boto3.client("scheduler")


def handler(event, context):
    """Start all of them."""
    sfn.start_execution(stateMachineArn=os.environ["FLOW"], input=json.dumps(event))
    sfn.start_sync_execution(stateMachineArn=os.environ["FLOW"])  # missing: states:StartSyncExecution
    bus.put_events(Entries=[{"EventBusName": os.environ["BUS"], "Source": "shop"}])
    bus.put_events(Entries=[{"Source": "shop", "Detail": "{}"}])  # missing: events:PutEvents
    functions.invoke(FunctionName=os.environ["WORKER"], Payload=b"{}")
    functions.invoke(FunctionName="another", Payload=b"{}")  # missing: lambda:InvokeFunction
    scheduler.create_schedule(  # missing: iam:PassRole
        Name="later", ScheduleExpression="at(2030-01-01T00:00:00)", Target={"RoleArn": os.environ["ROLE"], "Arn": "x"}
    )
    sfn.send_task_success(taskToken=event["token"], output="{}")
