"""One function that answers every GET and POST with a page: the first example of the AWS blog on SAM.

Its code is `handlers/get_html`, zipped and put into a bucket under the name below.
"""

from sampy import Stack
from sampy.serverless import Function, events

stack = Stack("get-html")

stack.add(
    Function(
        "GetHtmlFunction",
        code_uri="s3://sam-demo-bucket/todo_list.zip",
        handler="index.gethtml",
        runtime="python3.13",
        policies="AmazonDynamoDBReadOnlyAccess",
        events={"GetHtml": events.Api(path="/{proxy+}", method="ANY")},
    )
)
