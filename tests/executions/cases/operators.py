"""The operators of `Choice` states, each in a machine that tells whether it holds."""

from __future__ import annotations

from typing import Any

from tests.executions.machines import Case

INPUT = {
    "text": "apple",
    "number": 5,
    "yes": True,
    "time": "2030-01-01T12:00:00Z",
    "null": None,
    "list": [1, 2],
    "same": {"text": "apple", "number": 5, "yes": True, "time": "2030-01-01T13:00:00+01:00"},
}


def choosing(*, holds: bool, **rule: Any) -> Case:
    """Return a machine whose rule leads to an output of true where it holds, and of false where it doesn't."""
    states: dict[str, Any] = {
        "S": {"Type": "Choice", "Choices": [{**rule, "Next": "Holds"}], "Default": "Not"},
        "Holds": {"Type": "Pass", "Result": True, "End": True},
        "Not": {"Type": "Pass", "Result": False, "End": True},
    }
    return Case(states, INPUT, holds)


OPERATORS = {
    "StringEquals holds": choosing(Variable="$.text", StringEquals="apple", holds=True),
    "StringEquals minds the case": choosing(Variable="$.text", StringEquals="Apple", holds=False),
    "StringEqualsPath holds": choosing(Variable="$.text", StringEqualsPath="$.same.text", holds=True),
    "StringLessThan holds": choosing(Variable="$.text", StringLessThan="banana", holds=True),
    "StringGreaterThanEquals holds": choosing(Variable="$.text", StringGreaterThanEquals="apple", holds=True),
    "StringMatches takes a wildcard": choosing(Variable="$.text", StringMatches="a*e", holds=True),
    "StringMatches takes an escaped wildcard": choosing(Variable="$.text", StringMatches="a\\*e", holds=False),
    "a text is no number": choosing(Variable="$.text", NumericEquals=5, holds=False),
    "NumericEquals holds": choosing(Variable="$.number", NumericEquals=5.0, holds=True),
    "NumericEqualsPath holds": choosing(Variable="$.number", NumericEqualsPath="$.same.number", holds=True),
    "NumericLessThan doesn't hold": choosing(Variable="$.number", NumericLessThan=5, holds=False),
    "NumericLessThanEquals holds": choosing(Variable="$.number", NumericLessThanEquals=5, holds=True),
    "NumericGreaterThan doesn't hold": choosing(Variable="$.number", NumericGreaterThan=5, holds=False),
    "BooleanEquals holds": choosing(Variable="$.yes", BooleanEquals=True, holds=True),
    "BooleanEqualsPath holds": choosing(Variable="$.yes", BooleanEqualsPath="$.same.yes", holds=True),
    "TimestampEquals knows offsets": choosing(Variable="$.time", TimestampEqualsPath="$.same.time", holds=True),
    "TimestampLessThan holds": choosing(Variable="$.time", TimestampLessThan="2030-01-02T00:00:00Z", holds=True),
    "TimestampGreaterThan doesn't hold": choosing(
        Variable="$.time", TimestampGreaterThan="2030-01-02T00:00:00Z", holds=False
    ),
    "IsNull holds": choosing(Variable="$.null", IsNull=True, holds=True),
    "IsNull of false turns around": choosing(Variable="$.text", IsNull=False, holds=True),
    "IsPresent holds": choosing(Variable="$.null", IsPresent=True, holds=True),
    "IsPresent doesn't hold": choosing(Variable="$.missing", IsPresent=True, holds=False),
    "IsNumeric holds": choosing(Variable="$.number", IsNumeric=True, holds=True),
    "IsString doesn't hold": choosing(Variable="$.number", IsString=True, holds=False),
    "IsBoolean holds": choosing(Variable="$.yes", IsBoolean=True, holds=True),
    "IsTimestamp doesn't hold": choosing(Variable="$.text", IsTimestamp=True, holds=False),
    "And needs all": choosing(
        And=[{"Variable": "$.number", "NumericEquals": 5}, {"Variable": "$.text", "IsNull": True}], holds=False
    ),
    "Or needs one": choosing(
        Or=[{"Variable": "$.number", "NumericEquals": 6}, {"Variable": "$.text", "IsString": True}], holds=True
    ),
    "Not turns around": choosing(Not={"Variable": "$.number", "NumericEquals": 6}, holds=True),
    "And stops before what isn't there": choosing(
        And=[{"Variable": "$.missing", "IsPresent": True}, {"Variable": "$.missing", "NumericEquals": 1}], holds=False
    ),
}
