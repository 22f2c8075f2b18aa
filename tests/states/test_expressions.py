"""Expressions as each query language writes them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sampy.states import (
    boolean,
    context,
    error_output,
    functions,
    is_boolean,
    is_null,
    is_numeric,
    is_present,
    is_string,
    is_timestamp,
    jsonata,
    jsonpath,
    matches,
    number,
    result,
    state_input,
    text,
    timestamp,
    variable,
)
from sampy.states.expressions import Expression, NotInLanguage
from sampy.states.predicates import Predicate

total = state_input.order.total


@pytest.mark.parametrize(
    ("expression", "in_jsonpath", "in_jsonata"),
    [
        (state_input, "$", "$states.input"),
        (total, "$.order.total", "$states.input.order.total"),
        (state_input.lines[0]["unit price"], "$.lines[0]['unit price']", "$states.input.lines[0].`unit price`"),
        (state_input["it's"], "$['it\\'s']", "$states.input.`it's`"),
        (context.Execution.Id, "$$.Execution.Id", "$states.context.Execution.Id"),
        (variable("total").cents, "$total.cents", "$total.cents"),
        (variable("$total"), "$total", "$total"),
        (result.Payload, "$.Payload", "$states.result.Payload"),
        (error_output.Cause, "$.Cause", "$states.errorOutput.Cause"),
    ],
)
def test_a_path(expression: Expression, in_jsonpath: str, in_jsonata: str) -> None:
    assert (expression.jsonpath(), expression.jsonata()) == (in_jsonpath, in_jsonata)


@pytest.mark.parametrize(
    ("call", "written"),
    [
        (functions.format("it's {} of {}", total, 3), r"States.Format('it\'s {} of {}', $.order.total, 3)"),
        (functions.format(r"\{{}\}", total), r"States.Format('\{{}\}', $.order.total)"),
        (functions.string_to_json(total), "States.StringToJson($.order.total)"),
        (functions.json_to_string(state_input), "States.JsonToString($)"),
        (functions.array(1, "a", True, None, total), "States.Array(1, 'a', true, null, $.order.total)"),
        (functions.array_partition(total, 4), "States.ArrayPartition($.order.total, 4)"),
        (functions.array_contains(total, "x"), "States.ArrayContains($.order.total, 'x')"),
        (functions.array_range(1, 9, 2), "States.ArrayRange(1, 9, 2)"),
        (functions.array_get_item(total, 0), "States.ArrayGetItem($.order.total, 0)"),
        (functions.array_length(total), "States.ArrayLength($.order.total)"),
        (functions.array_unique(total), "States.ArrayUnique($.order.total)"),
        (functions.base64_encode("a"), "States.Base64Encode('a')"),
        (functions.base64_decode(total), "States.Base64Decode($.order.total)"),
        (functions.hash(total, "SHA-256"), "States.Hash($.order.total, 'SHA-256')"),
        (functions.json_merge(total, state_input), "States.JsonMerge($.order.total, $, false)"),
        (functions.math_random(1, 9), "States.MathRandom(1, 9)"),
        (functions.math_random(1, 9, 5), "States.MathRandom(1, 9, 5)"),
        (functions.math_add(total, -1), "States.MathAdd($.order.total, -1)"),
        (functions.string_split("a,b", ","), "States.StringSplit('a,b', ',')"),
        (functions.uuid(), "States.UUID()"),
        (functions.array_length(functions.array(1)), "States.ArrayLength(States.Array(1))"),
    ],
)
def test_an_intrinsic_function(call: Expression, written: str) -> None:
    assert call.jsonpath() == written
    with pytest.raises(NotInLanguage, match="is a function of JSONPath"):
        call.jsonata()


@pytest.mark.parametrize(
    ("test", "rule", "in_jsonata"),
    [
        (total > 100, {"NumericGreaterThan": 100}, "$states.input.order.total > 100"),
        (total >= 1.5, {"NumericGreaterThanEquals": 1.5}, "$states.input.order.total >= 1.5"),
        (total < "b", {"StringLessThan": "b"}, '$states.input.order.total < "b"'),
        (total <= "b", {"StringLessThanEquals": "b"}, '$states.input.order.total <= "b"'),
        (total == "paid", {"StringEquals": "paid"}, '$states.input.order.total = "paid"'),
        (total == True, {"BooleanEquals": True}, "$states.input.order.total = true"),  # noqa: E712  # a comparison
        (total == None, {"IsNull": True}, "$states.input.order.total = null"),  # noqa: E711  # a comparison
        (
            total < datetime(2027, 1, 1, tzinfo=UTC),
            {"TimestampLessThan": "2027-01-01T00:00:00+00:00"},
            '$toMillis($states.input.order.total) < $toMillis("2027-01-01T00:00:00+00:00")',
        ),
        (
            number(total) > state_input.limit,
            {"NumericGreaterThanPath": "$.limit"},
            "$states.input.order.total > $states.input.limit",
        ),
        (
            text(total) == state_input.other,
            {"StringEqualsPath": "$.other"},
            "$states.input.order.total = $states.input.other",
        ),
        (
            boolean(total) == state_input.other,
            {"BooleanEqualsPath": "$.other"},
            "$states.input.order.total = $states.input.other",
        ),
        (
            timestamp(total) <= "2027-01-01T00:00:00Z",
            {"TimestampLessThanEquals": "2027-01-01T00:00:00Z"},
            '$toMillis($states.input.order.total) <= $toMillis("2027-01-01T00:00:00Z")',
        ),
        (is_present(total), {"IsPresent": True}, "$exists($states.input.order.total)"),
        (is_null(total), {"IsNull": True}, "$states.input.order.total = null"),
        (is_string(total), {"IsString": True}, '$type($states.input.order.total) = "string"'),
        (is_numeric(total), {"IsNumeric": True}, '$type($states.input.order.total) = "number"'),
        (is_boolean(total), {"IsBoolean": True}, '$type($states.input.order.total) = "boolean"'),
        (
            matches(total, r"log-*.txt\*"),
            {"StringMatches": r"log-*.txt\*"},
            r"$contains($states.input.order.total, /^log\-.*\.txt\*$/)",
        ),
    ],
)
def test_a_test_of_a_value(test: Predicate, rule: dict[str, object], in_jsonata: str) -> None:
    assert test.rule() == {"Variable": "$.order.total", **rule}
    assert test.text() == in_jsonata


def test_tests_put_together() -> None:
    both = (total > 1) & (total < 9) & ~is_null(total)
    assert both.rule() == {
        "And": [
            {"Variable": "$.order.total", "NumericGreaterThan": 1},
            {"Variable": "$.order.total", "NumericLessThan": 9},
            {"Not": {"Variable": "$.order.total", "IsNull": True}},
        ]
    }
    either = (total != 1) | (total == 9)
    assert either.rule() == {
        "Or": [
            {"Not": {"Variable": "$.order.total", "NumericEquals": 1}},
            {"Variable": "$.order.total", "NumericEquals": 9},
        ]
    }
    assert either.text() == "($not($states.input.order.total = 1)) or ($states.input.order.total = 9)"


@pytest.mark.parametrize(
    ("language", "make", "message"),
    [
        ("jsonpath", lambda: jsonata("$x").jsonpath(), "this is JSONata, and this state's language is JSONPath"),
        ("jsonata", lambda: jsonpath("$.x").jsonata(), "$.x is JSONPath, and this state's language is JSONata"),
        (
            "jsonpath",
            lambda: (total > state_input.b).rule(),
            "how $.order.total and $.b are to be compared is not said",
        ),
        ("jsonata", lambda: is_timestamp(total).text(), "JSONata can't tell whether a text is a timestamp"),
    ],
)
def test_what_a_language_can_not_say(language: str, make: object, message: str) -> None:
    assert callable(make)
    with pytest.raises(NotInLanguage) as raised:
        make()
    assert raised.value.message == message


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: bool(total), "known when the state machine runs: use choice"),
        (lambda: bool(total > 1), "known when the state machine runs: use choice"),
        (lambda: 1 < total < 3, "a range is"),
        (lambda: list(total), "use a Map state"),
        (lambda: f"{total}", "use functions.format"),
        (lambda: str(total), "use functions.format"),
        (lambda: total > True, "with == and != only"),
        (lambda: total == [], "can't be compared with"),
    ],
)
def test_what_python_would_do_now_is_refused(make: object, message: str) -> None:
    assert callable(make)
    with pytest.raises(TypeError, match=message):
        make()
