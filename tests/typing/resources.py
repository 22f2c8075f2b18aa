"""Ten right and ten wrong uses of resource types across services; a type checker must find the lines that say so."""

from sampy import Output, Resource, Stack
from sampy.intrinsics import ACCOUNT_ID, REGION, If, Sub
from sampy.resources import apigatewayv2, dynamodb, ec2, events, iam, lambda_, s3, sns, sqs, stepfunctions

stack = Stack("uses")

table = stack.add(
    dynamodb.Table(
        "Orders",
        key_schema=[dynamodb.Table.KeySchema(attribute_name="id", key_type="HASH")],
        attribute_definitions=[{"AttributeName": "id", "AttributeType": "S"}],
        billing_mode="PAY_PER_REQUEST",
        deletion_policy="Retain",
        allow={"no-recovery": "orders are made anew from the log"},
    )
)
queue = stack.add(sqs.Queue("Jobs", visibility_timeout=If("IsProd", 30, 10), tags=[sqs.Queue.Tag(key="a", value="b")]))
topic = stack.add(sns.Topic("Alerts", topic_name=f"alerts-{REGION}", kms_master_key_id="alias/aws/sns"))
bucket = stack.add(s3.Bucket("Files", versioning_configuration=s3.Bucket.VersioningConfiguration(status="Enabled")))
role = stack.add(
    iam.Role("Role", assume_role_policy_document={"Version": "2012-10-17"}, managed_policy_arns=[Sub("a")])
)
function = stack.add(lambda_.Function("Work", code=lambda_.Function.Code(zip_file="pass"), role=role.arn))
stack.add(
    events.Rule("Nightly", schedule_expression="rate(1 day)", targets=[events.Rule.Target(arn=function.arn, id="a")])
)
stack.add(ec2.SecurityGroup("Open", group_description=f"of {ACCOUNT_ID}", vpc_id=Resource("Vpc", "AWS::EC2::VPC")))
stack.add(Output("Stream", value=table.stream_arn))
stack.add(stepfunctions.StateMachine("Flow", role_arn=role.arn, definition_string="{}", depends_on=[queue, topic]))

dynamodb.Table("A", key_schema=[], biling_mode="PROVISIONED")  # wrong: "biling_mode"
sqs.Queue("B", visibility_timeout="soon")  # wrong: "visibility_timeout"
sns.Topic("C", topic_name=3)  # wrong: "topic_name"
print(bucket.web_site_url)  # wrong: "web_site_url"
lambda_.Function("D", role=role.arn)  # wrong: "code"
iam.Role("E", assume_role_policy_document={}, policies=[iam.Role.Policy(policy_document={})])  # wrong: "policy_name"
events.Rule("F", targets=[s3.Bucket.VersioningConfiguration(status="Enabled")])  # wrong: "VersioningConfiguration
print(ec2.SecurityGrup("G", group_description="no"))  # wrong: "SecurityGrup"
apigatewayv2.Api("H", cors_configuration=apigatewayv2.Api.Cors(max_agee=3))  # wrong: "max_agee"
stepfunctions.StateMachine("I", role_arn=role.arn, logging_configuration=["x"])  # wrong: "logging_configuration"
