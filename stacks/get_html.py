"""One function that answers every request with a page: the first example of the AWS blog on SAM."""

from sampy import Output, Stack
from sampy.intrinsics import REGION
from sampy.serverless import Function, events

stack = Stack("get-html", description="A page for every path")

stack.add(
    Function(
        "GetHtmlFunction",
        code_uri="handlers/get_html",
        handler="index.gethtml",
        runtime="python3.13",
        policies="AmazonDynamoDBReadOnlyAccess",
        events={"GetHtml": events.Api(path="/{proxy+}", method="ANY")},
    )
)

stack.add(
    Output(
        "Url",
        description="The address of the pages",
        value=f"https://{stack.implicit_rest_api}.execute-api.{REGION}.amazonaws.com/Prod/",
    )
)
