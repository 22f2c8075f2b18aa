"""Right and wrong uses of grants; a type checker must find the lines that say so, and no other."""

from sampy import Stack
from sampy.resources import dynamodb, events, iam, kms, lambda_, s3, secretsmanager, sns, sqs, stepfunctions
from sampy.serverless import Function, HttpApi, SimpleTable, StateMachine, WebSocketApi, connect

stack = Stack("grants")
orders = stack.add(SimpleTable("Orders"))
customers = stack.add(dynamodb.Table("Customers", key_schema=[], stream_specification={"StreamViewType": "KEYS_ONLY"}))
files = stack.add(s3.Bucket("Files"))
jobs = stack.add(sqs.Queue("Jobs"))
news = stack.add(sns.Topic("News"))
secret = stack.add(secretsmanager.Secret("Secret"))
key = stack.add(kms.Key("Key"))
rule = stack.add(events.Rule("Nightly"))
role = stack.add(iam.Role("Role", assume_role_policy_document={}))
handler = stack.add(Function("Handler", runtime="python3.13"))
plain = stack.add(lambda_.Function("Plain", role=role.arn, code=lambda_.Function.Code(zip_file="pass")))
flow = stack.add(StateMachine("Flow"))
machine = stack.add(stepfunctions.StateMachine("Machine", role_arn=role.arn))

orders.grant_read(handler)
customers.grant_read_stream(role)
files.grant_read(plain, prefix="reports/")
files.grant_crud(flow, prefix=f"{orders}/")
jobs.grant_send(rule)
news.grant_publish(machine)
secret.grant_read(handler)
key.grant_encrypt_decrypt(handler)
handler.grant_invoke(news)
flow.grant_start(handler)
HttpApi("Http").grant_invoke(handler, stage="prod", method="GET", path="/orders/{id}")
WebSocketApi("Chat", route_selection_expression="$request.body.do", routes={}).grant_manage_connections(handler)
orders.grant(handler, "dynamodb:DescribeTimeToLive")
connect(handler, orders, "Read", "Write")
print(stack.export(orders), stack.export(orders.arn))

orders.grant_read(jobs)  # wrong: "Queue" is not assignable to "Grantee"
orders.grant_read("Handler")  # wrong: "Literal['Handler']" is not assignable to "Grantee"
orders.grant_red(handler)  # wrong: cannot access attribute "grant_red"
orders.grant_read(rule)  # wrong: "Rule" is not assignable to "Grantee"
files.grant_read(handler, prefix=3)  # wrong: "Literal[3]" is not assignable
files.grant_read(handler, "reports/")  # wrong: expected 1 positional argument
jobs.grant_receive(news)  # wrong: "Topic" is not assignable to "Grantee"
orders.grant_read_stream(handler)  # wrong: cannot access attribute "grant_read_stream"
role.grant_read(handler)  # wrong: cannot access attribute "grant_read"
connect(handler, orders, "Delete")  # wrong: "Literal['Delete']" is not assignable
