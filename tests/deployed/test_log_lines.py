"""How events of logs are told: texts as they are, JSON so that it can be read."""

from __future__ import annotations

import pytest

from sampy.deployed.log_groups import LogSource
from sampy.deployed.log_lines import lines, of_runtime
from sampy.deployed.logs import LogEvent

SOURCE = LogSource("Order", "/aws/lambda/order", "order")


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("plain\n", ["plain"]),
        ("two\nlines\n", ["two", "lines"]),
        ("{no json}\n", ["{no json}"]),
        ("{}", ["{}"]),
        ('["a"]', ['["a"]']),
        (
            '{"timestamp": "2026-01-31T10:00:00Z", "level": "INFO", "message": "sold", "requestId": "1-2"}\n',
            ["INFO sold requestId=1-2"],
        ),
        (
            '{"level": "ERROR", "message": "no", "order": {"id": 1}, "who": "a b", "empty": "", "none": null}',
            ['ERROR no order={"id": 1} who="a b" empty="" none=null'],
        ),
        (
            '{"errorMessage": "broken", "errorType": "ValueError", "stackTrace": ["  File a\\n    x()\\n", "  B"]}',
            ["broken errorType=ValueError", "  stackTrace:", "      File a", "        x()", "      B"],
        ),
        (
            '{"level": "ERROR", "message": "first\\nsecond", "exception": "Traceback\\n  here"}',
            ["ERROR first", "second", "  exception:", "    Traceback", "      here"],
        ),
        ('{"message": {"deep": true}, "level": 30}', ['message={"deep": true} level=30']),
    ],
)
def test_lines_of_a_message(message: str, told: list[str]) -> None:
    assert lines(message) == told


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("START RequestId: 8f507cfc Version: $LATEST\n", True),
        ("END RequestId: 8f507cfc\n", True),
        ("REPORT RequestId: 8f507cfc\tDuration: 79 ms\n", True),
        ("INIT_START Runtime Version: python:3.13.v1\n", True),
        ('{"time": "2026-01-31T10:00:00Z", "type": "platform.report", "record": {}}', True),
        ('{"type": "order", "message": "sold"}', False),
        ("START of the sale", False),
        ("2026-01-31T10:00:00Z 8f507cfc Task timed out after 3.00 seconds", False),
    ],
)
def test_what_a_runtime_says_of_itself(message: str, expected: bool) -> None:
    assert of_runtime(LogEvent(0, SOURCE, "1", "s", message)) is expected
