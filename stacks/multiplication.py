"""Multiplication exercises: one route sets one at random, another one checks the answer.

The project transform `log_retention` gives each function a log group that doesn't grow for ever.
"""

from sampy import Output, Stack
from sampy.intrinsics import REGION
from sampy.serverless import Function, events

stack = Stack("multiplication", description="Random multiplication exercises", transforms=["log_retention"])


def function(logical_id: str, handler: str, path: str, method: str) -> Function:
    """Add a function that answers one route of the API."""
    return stack.add(
        Function(
            logical_id,
            code_uri="handlers/multiplication",
            handler=handler,
            runtime="python3.13",
            architectures=["arm64"],
            memory_size=128,
            events={"Call": events.Api(path=path, method=method)},
        )
    )


function("Exercise", "app.exercise", "/exercise", "get")
function("Answer", "app.answer", "/answer", "post")

stack.add(
    Output(
        "Url",
        description="The address of the API",
        value=f"https://{stack.implicit_rest_api}.execute-api.{REGION}.amazonaws.com/Prod/",
    )
)
