"""Messages that a rule of AWS IoT selects.

Source: AWS page "AWS IoT SQL reference".
"""

from __future__ import annotations

import re

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.patterns.fitting import NothingFits, fitted, narrowed
from sampy.local.sample_events.values import MILLISECONDS

_STATEMENT = re.compile(
    r"\s*SELECT\s+(?P<what>.+?)\s+FROM\s+(?P<topic>'[^']*'|\"[^\"]*\"|\S+)(?:\s+WHERE\s+(?P<where>.+?))?\s*;?\s*",
    re.IGNORECASE | re.DOTALL,
)
_COLUMN = re.compile(
    r"(?P<name>\w+|\*|topic\(\s*\d*\s*\)|timestamp\(\s*\)|clientid\(\s*\))(?:\s+AS\s+(?P<as>\w+))?", re.IGNORECASE
)
_CONDITION = re.compile(
    r"\(?\s*(\w+)\s*(<>|!=|>=|<=|=|>|<)\s*('[^']*'|\"[^\"]*\"|-?\d+(?:\.\d+)?|true|false)\s*\)?", re.I
)
_SAMPLE: dict[str, Json] = {"temperature": 21.5, "humidity": 40}


def selected_by(sql: str) -> Json:
    """Return what a rule passes on of a message that it selects; None for a statement that isn't understood here.

    Understood are names of fields, ``*``, ``topic()``, ``timestamp()`` and ``clientid()``, and conditions that compare
    fields with literals, with ``AND`` between them.
    """
    statement = _STATEMENT.fullmatch(sql)
    if statement is None:
        return None
    columns = [_COLUMN.fullmatch(each.strip()) for each in statement["what"].split(",")]
    if not all(columns):
        return None
    names = [column["name"] for column in columns if column]
    plain: dict[str, Json] = {name: _SAMPLE.get(name, 1) for name in names if name.isidentifier()}
    sample = {**_SAMPLE, **plain} if "*" in names else plain
    try:
        fields = as_map(fitted(_asked(statement["where"] or ""), sample))
    except NothingFits:
        return None
    topic = re.sub(r"[+#]", "example", statement["topic"].strip("'\""))
    selected: dict[str, Json] = {}
    for column in columns:
        if column is None:
            continue
        name = column["name"]
        if name == "*":
            selected |= fields
        else:
            selected[column["as"] or name.partition("(")[0]] = fields.get(name, _called(name, topic))
    return selected


def _asked(where: str) -> dict[str, Json]:
    """Return conditions as a pattern.

    Raises:
        NothingFits: One isn't understood.
    """
    pattern: dict[str, Json] = {}
    for condition in re.split(r"\s+AND\s+", where, flags=re.IGNORECASE) if where else ():
        found = _CONDITION.fullmatch(condition.strip())
        if found is None:
            raise NothingFits((), condition)
        name, sign, literal = found.groups()
        value = _literal(literal)
        asked: Json = [value] if sign == "=" else [{"numeric": [sign, value]}]
        if sign in ("<>", "!="):
            asked = [{"anything-but": value}]
        pattern[name] = narrowed(pattern.get(name), asked)
    return pattern


def _literal(text: str) -> Json:
    if text[0] in "'\"":
        return text[1:-1]
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    return float(text) if "." in text else int(text)


def _called(name: str, topic: str) -> Json:
    """Return what a function of a column gives."""
    function, _, argument = name.lower().partition("(")
    if function == "topic":
        number = argument.strip(") ")
        parts = topic.split("/")
        return parts[int(number) - 1] if number and int(number) <= len(parts) else topic
    return MILLISECONDS if function == "timestamp" else "example-client" if function == "clientid" else None
