"""Plausible values, simple ones first: what the tables of properties are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from hypothesis import strategies as st

Strategy: TypeAlias = st.SearchStrategy[Any]
Table: TypeAlias = Mapping[str, Strategy]
"""Strategies of the values of properties, by name."""

MANY = 7
NOTHING = {"Ref": "AWS::NoValue"}


def one(*values: Any) -> Strategy:
    """Draw one of some values; they are shared, so nobody may edit what was drawn."""
    return st.sampled_from(values)


def obj(required: Table | None = None, optional: Table | None = None) -> Strategy:
    """Draw a map; of many optional keys only a few, so that the others of a template get their turn."""
    if optional is not None and len(optional) > MANY:
        few = _few(st.lists(st.sampled_from(list(optional)), max_size=MANY, unique=True), optional)
        return merged(st.fixed_dictionaries(dict(required)), few) if required else few
    return st.fixed_dictionaries(dict(required or {}), optional=dict(optional or {}))


@st.composite
def _few(draw: st.DrawFn, names: Strategy, table: Table) -> dict[str, Any]:
    return {name: draw(table[name]) for name in draw(names)}


def either(*strategies: Strategy) -> Strategy:
    """Draw from one of some strategies, each as likely: `st.one_of` would weigh one by the choices within it."""
    return st.sampled_from(range(len(strategies))).flatmap(strategies.__getitem__)


def some(strategy: Strategy, most: int = 2) -> Strategy:
    """Draw a list of one or more."""
    return st.lists(strategy, min_size=1, max_size=most)


def merged(*parts: Strategy) -> Strategy:
    """Draw maps and lay the later over the earlier."""
    return st.tuples(*parts).map(lambda drawn: {key: value for part in drawn for key, value in part.items()})


def ref(name: str) -> dict[str, Any]:
    """Return a reference."""
    return {"Ref": name}


def att(name: str, attribute: str = "Arn") -> dict[str, Any]:
    """Return a reference to an attribute."""
    return {"Fn::GetAtt": [name, attribute]}


def arn(service: str, rest: str) -> str:
    """Return an ARN."""
    return f"arn:aws:{service}:us-east-1:123456789012:{rest}"


TEXT = one(
    "text",
    {"Ref": "Text"},
    {"Fn::Sub": "${Text}-${AWS::Region}"},
    {"Fn::ImportValue": "exported"},
    {"Fn::If": ["IsOn", "yes", NOTHING]},
    {"Fn::FindInMap": ["Settings", "main", "Value"]},
)
PLAIN_TEXT = one("text", "Other-Text 1")
NUMBER = one(1, 10, {"Ref": "Number"}, {"Fn::If": ["IsOn", 5, 6]})
PLAIN_NUMBER = one(1, 10, 0)
FLAG = one(True, False)
MAYBE_FLAG = one(True, False, {"Ref": "Flag"}, {"Fn::If": ["IsOn", True, False]})
TAGS = one(
    {},
    {"a": "b"},
    {"a": "b", "c": {"Ref": "Text"}, "d": 1},
    {"b": {"Fn::Sub": "${Text}"}},
    {"a": None},
    {"a": {"Fn::If": ["IsOn", "x", "y"]}},
)
ROLE = one(
    arn("iam", "role/r"),
    {"Fn::GetAtt": ["Role", "Arn"]},
    {"Ref": "Text"},
    {"Fn::Sub": "arn:${AWS::Partition}:iam::1:role/r"},
)
KEY_ARN = one(arn("kms", "key/k"), {"Ref": "Text"})
S3_TEXT = one("s3://bucket/key", "s3://bucket/a/key.zip?versionId=3", "s3://bucket/k?versionId=a%20b")
S3_MAP = one(
    {"Bucket": "b", "Key": "k"},
    {"Bucket": {"Ref": "Bucket"}, "Key": {"Fn::Sub": "${Text}/k"}, "Version": "3"},
    {"Bucket": "b", "Key": "k", "Version": {"Ref": "Text"}},
)
S3_PLACE = st.one_of(S3_TEXT, S3_MAP)
STATEMENT = {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}
POLICY_DOCUMENT = one(
    {"Statement": [STATEMENT]},
    {"Version": "2012-10-17", "Statement": [STATEMENT]},
    {"Version": "2012-10-17", "Statement": {**STATEMENT, "Resource": {"Fn::Sub": "${Table.Arn}/x"}}},
    {"Statement": [{**STATEMENT, "Condition": {"StringEquals": {"a": {"Ref": "Text"}}}}]},
)
SUBNETS = one(["s-1"], ["s-1", {"Ref": "Text"}], [{"Ref": "Text"}])
