"""A stack with twelve faults, each marked where it has to be told."""

from sampy import Output, Parameter, Resource, Stack
from sampy.intrinsics import Ref
from sampy.serverless import Environment, Function, HttpApi, SimpleTable, events

stack = Stack("app")

stack.add(Parameter("Owner"))  # fault: unused-parameter

api = stack.add(HttpApi("Api"))

table = stack.add(
    SimpleTable(  # fault: W3011
        "Votes",
        deletion_policy="Retain",
    )
)

stack.add(
    Function(  # fault: missing-dead-letter-queue
        "Vote",
        runtime="python3.7",  # fault: runtime-blocked
        handler="index.handler",
        inline_code="def handler(event, context): return {}",
        timeout=9000,  # fault: range
        environment=Environment(
            variables={"TABLE": table, "API_TOKEN": "abc"},  # fault: secret-in-environment
        ),
        policies=[
            {
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": "dynamodb:*",  # fault: iam-wildcard-action
                        "Resource": table.arn,
                    }
                ]
            }
        ],
        events={
            "Cast": events.HttpApi(path="/vote", method="post", api_id=api),
            "Count": events.Schedule(schedule="rate(1 day)"),
        },
    )
)

stack.add(
    Resource(
        "Queue",
        "AWS::SQS::Queue",
        {"VisibilityTimeout": "a while"},  # fault: property-type
    )
)

stack.add(
    Resource(
        "Pictures",
        "AWS::S3::Bucket",
        {"AccessControl": "PublicRead"},  # fault: E3045, public-bucket
    )
)

stack.add(Output("Url", value=Ref("Nowhere")))  # fault: reference

stack.add(
    Resource(
        "Topic",
        "AWS::SNS::Topic",
        {"TopicName": Ref("Queue")},
        depends_on="Queue",  # fault: W3005
    )
)
