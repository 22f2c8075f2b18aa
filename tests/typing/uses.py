"""Right and wrong uses of declarations; a type checker must find the lines that say so, and no other."""

from sampy import Output, Stack
from sampy.iam import Statement
from sampy.intrinsics import REGION, If
from sampy.policies import DynamoDBReadPolicy, String, named, policy_template
from sampy.serverless import Environment, Function, PrimaryKey, SimpleTable, events

stack = Stack("uses")
table = stack.add(SimpleTable("Table", primary_key=PrimaryKey(name="id", type="String")))
function = stack.add(
    Function(
        "Right",
        runtime="python3.13",
        handler="app.handler",
        timeout=If("IsProd", 30, 10),
        environment=Environment(variables={"TABLE": table, "REGION": REGION}),
        events={"Get": events.Api(path="/", method="get")},
    )
)


@policy_template
def AuditPolicy(*, table_name: String) -> list[Statement]:  # noqa: N802 (the name of the template)
    """Read a table."""
    return [Statement(actions=("dynamodb:GetItem",), resources=(f"{table_name}",))]


policies = [DynamoDBReadPolicy(table_name=table), AuditPolicy(table_name=table.ref), named("OwnPolicy", name=table)]
stack.add(Function("WithPolicies", runtime="python3.13", policies=policies))
stack.add(Output("Arn", value=function.arn))
stack.add(Output("Stream", value=f"{table.stream_arn}"))

Function("Misspelled", runtme="python3.13")  # wrong: no parameter named "runtme"
Function("WrongType", timeout="ten")  # wrong: "Literal['ten']" is not assignable
PrimaryKey(name="id")  # wrong: argument missing for parameter "type"
print(table.strem_arn)  # wrong: cannot access attribute "strem_arn"
SimpleTable("WrongNested", primary_key=Environment(variables={}))  # wrong: "Environment" is not assignable
DynamoDBReadPolicy()  # wrong: argument missing for parameter "table_name"
AuditPolicy(table_name=7)  # wrong: "Literal[7]" is not assignable
