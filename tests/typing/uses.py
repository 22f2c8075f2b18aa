"""Right and wrong uses of declarations; a type checker must find the lines that say so, and no other."""

from sampy import Output, Stack
from sampy.intrinsics import REGION, If
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
stack.add(Output("Arn", value=function.arn))
stack.add(Output("Stream", value=f"{table.stream_arn}"))

Function("Misspelled", runtme="python3.13")  # wrong: no parameter named "runtme"
Function("WrongType", timeout="ten")  # wrong: "Literal['ten']" is not assignable
PrimaryKey(name="id")  # wrong: argument missing for parameter "type"
print(table.strem_arn)  # wrong: cannot access attribute "strem_arn"
SimpleTable("WrongNested", primary_key=Environment(variables={}))  # wrong: "Environment" is not assignable
