"""The end of the vote: a state machine that counts the votes of another stack and declares the winner."""

from sampy import Output, Stack
from sampy.policies import LambdaInvokePolicy
from sampy.serverless import Environment, Function, StateMachine
from stacks.votes import votes

stack = Stack("tally", description="Who won, tabs or spaces?")

count = stack.add(
    Function(
        "Count",
        code_uri="handlers/tally",
        handler="app.count",
        runtime="python3.13",
        timeout=10,
        environment=Environment(variables={"TABLE": votes}),
    )
)
votes.grant_read(count)

tally = stack.add(
    StateMachine(
        "Tally",
        type="STANDARD",
        definition_uri="handlers/tally/tally.asl.json",
        definition_substitutions={"Count": count.arn},
        policies=[LambdaInvokePolicy(function_name=count)],
    )
)

stack.add(Output("StateMachine", description="What to start to declare the winner", value=tally))
