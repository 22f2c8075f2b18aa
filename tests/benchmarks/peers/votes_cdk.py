"""The table and the functions of `stacks/votes.py`, as a CDK app."""

from aws_cdk import App, CfnOutput, Stack, aws_sam

app = App()
stack = Stack(app, "votes")
votes = aws_sam.CfnSimpleTable(stack, "Votes")
for name, path, method in (("Page", "/", "get"), ("Vote", "/vote/{choice}", "post")):
    aws_sam.CfnFunction(
        stack,
        name,
        code_uri="handlers/votes",
        handler=f"app.{name.lower()}",
        runtime="python3.13",
        timeout=10,
        environment={"variables": {"TABLE": votes.ref}},
        policies=[{"DynamoDBCrudPolicy": {"TableName": votes.ref}}],
        events={"Call": {"type": "Api", "properties": {"path": path, "method": method}}},
    )
CfnOutput(stack, "Region", value=stack.region)
app.synth()
