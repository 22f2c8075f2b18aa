"""The fields of Amazon States Language: which type has which, in which query language, and what may be in them.

Sources: Amazon States Language; AWS pages "Discovering workflow states to use in Step Functions", "Map state input and
output fields", "Handling errors in Step Functions workflows" and "Transforming data with JSONata".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

JSONPATH: Final = "JSONPath"
JSONATA: Final = "JSONata"

MAX_SECONDS: Final = 99_999_999
MAX_NAME: Final = 80
"""The most characters that the name of a state has."""
MAX_LABEL: Final = 40

TEXT: Final = "text"
WHOLE: Final = "a whole number"
NUMBER: Final = "a number"
TRUTH: Final = "true or false"
MAP: Final = "a map"
LIST: Final = "a list"
PATH: Final = "a path"
REFERENCE: Final = "a reference path"
TIMESTAMP: Final = "a timestamp"
TARGET: Final = "the name of a state"
PAYLOAD: Final = "a payload"
"""A document with paths, or with JSONata, in it."""
ANYTHING: Final = "anything"


class Field(NamedTuple):
    """One field.

    Args:
        kind: What is in it, in words.
        language: The query language that has it; None where both do.
        required: It has to be there.
        low: The least value of a number.
        high: The greatest value of a number.
        values: The texts that it can be; any, where there are none.
        nullable: It may be null.
        fields: The name of the table of its own fields, where it has one.
        distributed: A Map state has it only in distributed mode.
    """

    kind: str
    language: str | None = None
    required: bool = False
    low: float | None = None
    high: float | None = None
    values: tuple[str, ...] = ()
    nullable: bool = False
    fields: str | None = None
    distributed: bool = False


Fields = Mapping[str, Field]

_COMMENT: Fields = {"Comment": Field(TEXT)}
_LANGUAGE: Fields = {"QueryLanguage": Field(TEXT, values=(JSONPATH, JSONATA))}
_ANY: Fields = {"Type": Field(TEXT, required=True), **_COMMENT, **_LANGUAGE}
_PATHS: Fields = {
    "InputPath": Field(PATH, JSONPATH, nullable=True),
    "OutputPath": Field(PATH, JSONPATH, nullable=True),
}
_OUTPUT: Fields = {"Output": Field(PAYLOAD, JSONATA)}
_ASSIGN: Fields = {"Assign": Field(PAYLOAD)}
_FLOW: Fields = {**_ASSIGN, **_OUTPUT, "Next": Field(TARGET), "End": Field(TRUTH)}
_RESULT: Fields = {"ResultPath": Field(REFERENCE, JSONPATH, nullable=True)}
_WORK: Fields = {
    "Parameters": Field(PAYLOAD, JSONPATH),
    "Arguments": Field(PAYLOAD, JSONATA),
    "ResultSelector": Field(PAYLOAD, JSONPATH),
    **_RESULT,
    "Retry": Field(LIST, fields="Retrier"),
    "Catch": Field(LIST, fields="Catcher"),
}

STATES: Mapping[str, Fields] = {
    "Task": {
        **_ANY,
        **_PATHS,
        **_FLOW,
        **_WORK,
        "Resource": Field(TEXT, required=True),
        "TimeoutSeconds": Field(WHOLE, low=1, high=MAX_SECONDS),
        "TimeoutSecondsPath": Field(PATH, JSONPATH),
        "HeartbeatSeconds": Field(WHOLE, low=1, high=MAX_SECONDS),
        "HeartbeatSecondsPath": Field(PATH, JSONPATH),
        "Credentials": Field(PAYLOAD),
    },
    "Pass": {
        **_ANY,
        **_PATHS,
        **_FLOW,
        **_RESULT,
        "Result": Field(ANYTHING, JSONPATH),
        "Parameters": Field(PAYLOAD, JSONPATH),
        "Arguments": Field(PAYLOAD, JSONATA),
    },
    "Wait": {
        **_ANY,
        **_PATHS,
        **_FLOW,
        "Seconds": Field(WHOLE, low=0, high=MAX_SECONDS),
        "SecondsPath": Field(PATH, JSONPATH),
        "Timestamp": Field(TIMESTAMP),
        "TimestampPath": Field(PATH, JSONPATH),
        "Arguments": Field(PAYLOAD, JSONATA),
    },
    "Choice": {
        **_ANY,
        **_PATHS,
        **_ASSIGN,
        **_OUTPUT,
        "Choices": Field(LIST, required=True),
        "Default": Field(TARGET),
        "Arguments": Field(PAYLOAD, JSONATA),
    },
    "Succeed": {**_ANY, **_PATHS, **_OUTPUT},
    "Fail": {
        **_ANY,
        "Error": Field(TEXT),
        "ErrorPath": Field(PATH, JSONPATH),
        "Cause": Field(TEXT),
        "CausePath": Field(PATH, JSONPATH),
    },
    "Parallel": {**_ANY, **_PATHS, **_FLOW, **_WORK, "Branches": Field(LIST, required=True)},
    "Map": {
        **_ANY,
        **_PATHS,
        **_FLOW,
        **_WORK,
        "ItemProcessor": Field(MAP),
        "Iterator": Field(MAP),
        "Items": Field(ANYTHING, JSONATA),
        "ItemsPath": Field(PATH, JSONPATH),
        "ItemSelector": Field(PAYLOAD),
        "MaxConcurrency": Field(WHOLE, low=0),
        "MaxConcurrencyPath": Field(PATH, JSONPATH),
        "ItemReader": Field(MAP, fields="ItemReader", distributed=True),
        "ItemBatcher": Field(MAP, fields="ItemBatcher", distributed=True),
        "ResultWriter": Field(MAP, fields="ResultWriter", distributed=True),
        "ToleratedFailureCount": Field(WHOLE, low=0, distributed=True),
        "ToleratedFailureCountPath": Field(PATH, JSONPATH, distributed=True),
        "ToleratedFailurePercentage": Field(NUMBER, low=0, high=100, distributed=True),
        "ToleratedFailurePercentagePath": Field(PATH, JSONPATH, distributed=True),
        "Label": Field(TEXT, distributed=True),
    },
}
"""The fields of each type of state."""

_START: Fields = {
    "StartAt": Field(TARGET, required=True),
    "States": Field(MAP, required=True),
    **_COMMENT,
}
PARTS: Mapping[str, Fields] = {
    "StateMachine": {
        **_START,
        **_LANGUAGE,
        "TimeoutSeconds": Field(WHOLE, low=1, high=MAX_SECONDS),
        "Version": Field(TEXT),
    },
    "Branch": _START,
    "Processor": {**_START, "ProcessorConfig": Field(MAP, fields="ProcessorConfig")},
    "ProcessorConfig": {
        "Mode": Field(TEXT, values=("INLINE", "DISTRIBUTED")),
        "ExecutionType": Field(TEXT, values=("STANDARD", "EXPRESS")),
    },
    "Retrier": {
        "ErrorEquals": Field(LIST, required=True),
        "IntervalSeconds": Field(WHOLE, low=1, high=MAX_SECONDS),
        "MaxAttempts": Field(WHOLE, low=0, high=MAX_SECONDS),
        "BackoffRate": Field(NUMBER, low=1),
        "MaxDelaySeconds": Field(WHOLE, low=1, high=31_622_399),
        "JitterStrategy": Field(TEXT, values=("FULL", "NONE")),
        **_COMMENT,
    },
    "Catcher": {
        "ErrorEquals": Field(LIST, required=True),
        "Next": Field(TARGET, required=True),
        **_RESULT,
        **_ASSIGN,
        **_OUTPUT,
        **_COMMENT,
    },
    "Rule": {
        "Next": Field(TARGET, required=True),
        "Condition": Field(ANYTHING, JSONATA, required=True),
        **_ASSIGN,
        **_OUTPUT,
        **_COMMENT,
    },
    "ItemReader": {
        "Resource": Field(TEXT, required=True),
        "Parameters": Field(PAYLOAD, JSONPATH),
        "Arguments": Field(PAYLOAD, JSONATA),
        "ReaderConfig": Field(MAP, fields="ReaderConfig"),
    },
    "ReaderConfig": {
        "InputType": Field(TEXT),
        "CSVHeaderLocation": Field(TEXT, values=("FIRST_ROW", "GIVEN")),
        "CSVHeaders": Field(LIST),
        "CSVDelimiter": Field(TEXT),
        "MaxItems": Field(WHOLE, low=0),
        "MaxItemsPath": Field(PATH, JSONPATH),
        "ManifestType": Field(TEXT),
        "ItemsPointer": Field(TEXT),
        "Transformation": Field(TEXT),
    },
    "ItemBatcher": {
        "MaxItemsPerBatch": Field(WHOLE, low=1),
        "MaxItemsPerBatchPath": Field(PATH, JSONPATH),
        "MaxInputBytesPerBatch": Field(WHOLE, low=1, high=262_144),
        "MaxInputBytesPerBatchPath": Field(PATH, JSONPATH),
        "BatchInput": Field(PAYLOAD),
    },
    "ResultWriter": {
        "Resource": Field(TEXT),
        "Parameters": Field(PAYLOAD, JSONPATH),
        "Arguments": Field(PAYLOAD, JSONATA),
        "WriterConfig": Field(MAP, fields="WriterConfig"),
    },
    "WriterConfig": {"OutputType": Field(TEXT), "Transformation": Field(TEXT)},
}
"""The fields of what is not a state: the whole, and what is within states."""

ONE_OF: Mapping[str, Sequence[tuple[str, ...]]] = {
    "Map": (("ItemProcessor", "Iterator"),),
    "Wait": (("Seconds", "SecondsPath", "Timestamp", "TimestampPath"),),
}
"""The fields of which exactly one is there; those that come first are the ones to use."""

NOT_BOTH: Mapping[str, Sequence[tuple[str, ...]]] = {
    "Fail": (("Error", "ErrorPath"), ("Cause", "CausePath")),
    "Map": (
        ("MaxConcurrency", "MaxConcurrencyPath"),
        ("ToleratedFailureCount", "ToleratedFailureCountPath"),
        ("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"),
        ("ItemSelector", "Parameters"),
    ),
    "Task": (("TimeoutSeconds", "TimeoutSecondsPath"), ("HeartbeatSeconds", "HeartbeatSecondsPath")),
    "ItemBatcher": (
        ("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
        ("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"),
    ),
    "ReaderConfig": (("MaxItems", "MaxItemsPath"),),
}
"""The fields of which one at most is there."""

_COMPARED = {"String": TEXT, "Numeric": NUMBER, "Timestamp": TIMESTAMP}
_COMPARISONS = ("Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals")
OPERATORS: Mapping[str, str] = {
    **{f"{of}{how}": kind for of, kind in _COMPARED.items() for how in _COMPARISONS},
    **{f"{of}{how}Path": PATH for of in _COMPARED for how in _COMPARISONS},
    "BooleanEquals": TRUTH,
    "BooleanEqualsPath": PATH,
    "StringMatches": TEXT,
    "IsBoolean": TRUTH,
    "IsNull": TRUTH,
    "IsNumeric": TRUTH,
    "IsPresent": TRUTH,
    "IsString": TRUTH,
    "IsTimestamp": TRUTH,
}
"""What a choice rule in JSONPath compares with, and what it compares with that."""

ENDING = ("Next", "End")
"""One of these is in each state of a type that has them."""
