"""Tabs versus spaces: a page to vote on, and a table that counts."""

from sampy import Output, Stack
from sampy.intrinsics import REGION
from sampy.policies import DynamoDBCrudPolicy, DynamoDBReadPolicy
from sampy.serverless import Environment, Function, PrimaryKey, SimpleTable, events

stack = Stack("votes", description="Tabs versus spaces")

votes = stack.add(SimpleTable("Votes", primary_key=PrimaryKey(name="id", type="String")))

stack.add(
    Function(
        "Page",
        code_uri="handlers/votes",
        handler="app.page",
        runtime="python3.13",
        timeout=10,
        environment=Environment(variables={"TABLE": votes}),
        policies=[DynamoDBReadPolicy(table_name=votes)],
        events={"Show": events.Api(path="/", method="get")},
    )
)

stack.add(
    Function(
        "Vote",
        code_uri="handlers/votes",
        handler="app.vote",
        runtime="python3.13",
        timeout=10,
        environment=Environment(variables={"TABLE": votes}),
        policies=[DynamoDBCrudPolicy(table_name=votes)],
        events={"Cast": events.Api(path="/vote/{choice}", method="post")},
    )
)

stack.add(
    Output(
        "Url",
        description="The page to vote on",
        value=f"https://{stack.implicit_rest_api}.execute-api.{REGION}.amazonaws.com/Prod/",
    )
)
