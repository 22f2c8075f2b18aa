"""Events that match patterns, held against the matcher of moto, which is another's; and lines and messages."""

from __future__ import annotations

import json
from typing import Any

import pytest
from moto.events.models import EventPattern

from sampy.intrinsics import Json
from sampy.local.sample_events.patterns.fitting import NothingFits, fitted
from sampy.local.sample_events.patterns.iot_sql import selected_by
from sampy.local.sample_events.patterns.logs import line_for
from sampy.local.sample_events.patterns.matching import matches

DETAIL: dict[str, Json] = {"n": 5, "name": "Anna"}
SAMPLE: dict[str, Json] = {"source": "app", "resources": [], "detail": DETAIL}
ROOM: dict[str, Json] = {"temperature": 21.5, "humidity": 40}
FITTED: list[tuple[Any, Json]] = [
    ({"source": ["aws.ec2", "app"]}, "app"),
    ({"source": ["aws.ec2"]}, "aws.ec2"),
    ({"source": [{"prefix": "aws."}]}, "aws.example"),
    ({"source": [{"prefix": {"equals-ignore-case": "AWS."}}]}, "AWS.example"),
    ({"source": [{"suffix": ".png"}]}, "example.png"),
    ({"source": [{"suffix": {"equals-ignore-case": ".PNG"}}]}, "example.PNG"),
    ({"source": [{"equals-ignore-case": "APP"}]}, "app"),
    ({"source": [{"equals-ignore-case": "OTHER"}]}, "OTHER"),
    ({"source": [{"wildcard": "a*/b\\*/*.c"}]}, "aexample/b*/example.c"),
    ({"source": [{"anything-but": "other"}]}, "app"),
    ({"source": [{"anything-but": ["app", "example"]}]}, "1-other"),
    ({"source": [{"anything-but": {"prefix": "a"}}]}, "example"),
    ({"source": [{"anything-but": {"suffix": "p"}}]}, "example"),
    ({"source": [{"anything-but": {"wildcard": "*p*"}}]}, "1-other"),
    ({"source": [{"exists": True}]}, "app"),
    ({"source": [{"exists": False}]}, None),
    ({"source": [{"numeric": ["=", 5]}]}, 5),
    ({"source": [{"numeric": [">", 5]}]}, 6),
    ({"source": [{"numeric": ["<", 5]}]}, 4),
    ({"source": [{"numeric": [">=", 5, "<", 6]}]}, 5),
    ({"source": [{"numeric": [">", 5, "<", 6]}]}, 5.5),
    ({"source": [{"numeric": [">", 5, "<", 5]}, "last"]}, "last"),
    ({"source": [{"cidr": "10.0.0.0/24"}]}, "10.0.0.1"),
    ({"source": [{"cidr": "10.0.0.7/32"}]}, "10.0.0.7"),
    ({"source": [{"cidr": "2001:db8::/64"}]}, "2001:db8::1"),
    ({"source": [None]}, None),
    ({"source": [True]}, True),
    ({"$or": [{"source": [{"numeric": ["<", 0, ">", 0]}]}, {"source": ["b"]}]}, "b"),
]


@pytest.mark.parametrize(("pattern", "value"), FITTED)
def test_a_value_that_a_pattern_asks_for(pattern: Any, value: Json) -> None:
    event = fitted(pattern, SAMPLE)
    assert isinstance(event, dict)
    assert event.get("source") == value
    assert matches(pattern, event)
    assert EventPattern.load(json.dumps(pattern)).matches_event(event)  # type: ignore[arg-type]  # any document will do


@pytest.mark.parametrize(
    ("pattern", "event"),
    [
        ({"detail": {"n": [5]}}, SAMPLE),
        (
            {"detail": {"n": [6], "more": {"deep": ["x"]}}},
            {**SAMPLE, "detail": {**DETAIL, "n": 6, "more": {"deep": "x"}}},
        ),
        ({"resources": ["arn"]}, {**SAMPLE, "resources": ["arn"]}),
        ({"detail": {"name": [{"exists": False}]}}, {**SAMPLE, "detail": {"n": 5}}),
    ],
)
def test_what_fits_already_is_kept(pattern: Any, event: Json) -> None:
    assert fitted(pattern, SAMPLE) == event
    assert matches(pattern, event)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ({"detail": {"n": [{"numeric": [">", 5, "<", 4]}]}}, ("detail", "n")),
        ({"source": [{"no-operator": 1}]}, ("source",)),
        ({"source": "text"}, ("source",)),
        ({"source": [{"cidr": "10.0.0"}]}, ("source",)),
        ({"$or": [{"source": []}]}, ("$or",)),
    ],
)
def test_a_pattern_that_nothing_fits(pattern: Any, path: tuple[str, ...]) -> None:
    with pytest.raises(NothingFits) as raised:
        fitted(pattern, SAMPLE)
    assert raised.value.path == path


@pytest.mark.parametrize(
    ("pattern", "event"),
    [
        ({"a": [1]}, {"a": True}),
        ({"a": [1]}, {"a": 2}),
        ({"a": [1]}, {}),
        ({"a": {"b": [1]}}, {"a": 1}),
        ({"a": [{"exists": True}]}, {}),
        ({"a": [{"exists": True}]}, {"a": {"b": 1}}),
        ({"a": [{"exists": False}]}, {"a": 1}),
        ({"a": [{"anything-but": [1, 2]}]}, {"a": 2}),
        ({"a": [{"anything-but": {"prefix": ["x", "y"]}}]}, {"a": "yes"}),
        ({"a": [{"numeric": ["<", 5]}]}, {"a": "4"}),
        ({"a": [{"prefix": "x"}]}, {"a": 1}),
        ({"a": [{"cidr": "10.0.0.0/8"}]}, {"a": "name"}),
        ({"a": ["x"], "b": ["y"]}, {"a": "x"}),
        ({"$or": [{"a": [1]}, {"b": [1]}]}, {"c": 1}),
        ("text", {}),
    ],
)
def test_what_matches_not(pattern: Any, event: Json) -> None:
    assert not matches(pattern, event)


def test_one_of_a_list_is_enough() -> None:
    assert matches({"a": [1]}, {"a": [3, 1]})
    assert matches({"a": {"b": [1]}}, {"a": [{"b": 2}, {"b": 1}]})


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("ERROR", "ERROR Something went wrong"),
        ('"out of memory" ERROR', "out of memory ERROR Something went wrong"),
        ("?WARN ?ERROR", "WARN Something went wrong"),
        ("ERROR -wrong", "ERROR"),
        ('ERROR -"went wrong"', "ERROR"),
        ("ERROR -ERROR", None),
        ('{ $.level = "ERROR" && $.n > 3 }', '{"message": "Something went wrong", "level": "ERROR", "n": 4}'),
        ("{ $.n > 3 && $.n < 4 }", '{"message": "Something went wrong", "n": 3.5}'),
        ("{ $.n = 3 && $.n.m = 4 }", None),
        ("{ ($.a.b = 1.5) || ($.c = 2) }", '{"message": "Something went wrong", "a": {"b": 1.5}}'),
        ("{ $.ok IS TRUE }", '{"message": "Something went wrong", "ok": true}'),
        ('{ $.user != "root" }', '{"message": "Something went wrong", "user": "example"}'),
        ("{ $.message NOT EXISTS }", None),
        ('{ $.a = "x*" }', None),
        ("[ip, user, status = 404]", None),
        ("%^ERR%", None),
    ],
)
def test_a_line_for_a_filter_pattern(pattern: str, line: str | None) -> None:
    assert line_for(pattern) == line


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELECT * FROM 'rooms/#'", ROOM),
        (
            "SELECT * FROM 'rooms/#' WHERE temperature > 25 AND unit = 'C'",
            {**ROOM, "temperature": 26, "unit": "C"},
        ),
        ("select temperature as t, topic(2) as room from 'rooms/+/x' where on <> true", {"t": 21.5, "room": "example"}),
        ("SELECT level, topic(), clientid() AS c FROM 'a/b'", {"level": 1, "topic": "a/b", "c": "example-client"}),
        (
            "SELECT *, timestamp() AS at FROM 'a' WHERE n = 1",
            {**ROOM, "n": 1, "at": 1704164645678},
        ),
        ("SELECT count(*) FROM 'a'", None),
        ("SELECT * FROM 'a' WHERE get(x, 1) > 2", None),
        ("SELECT n FROM 'a' WHERE n > 1 AND n <= 2", {"n": 2}),
        ("SELECT * FROM 'a' WHERE n > 1 AND n < 0", None),
        ("SELECT * FROM 'a' WHERE n > 1 AND n <> 5", None),
        ("UPDATE a", None),
    ],
)
def test_a_message_that_a_rule_selects(sql: str, message: Json) -> None:
    assert selected_by(sql) == message
