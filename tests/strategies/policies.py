"""Policies of functions and state machines: managed, inline, templates, and choices between them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import samtranslator
from hypothesis import strategies as st

from tests.strategies.values import NOTHING, POLICY_DOCUMENT, Strategy, one

_TABLE = Path(samtranslator.__file__).parent / "policy_templates_data" / "policy_templates.json"

MANAGED = one(
    "AmazonS3ReadOnlyAccess",
    "AWSLambdaRole",
    "arn:aws:iam::aws:policy/Mine",
    "NoSuchPolicy",
    {"Ref": "Text"},
    {"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/X"},
    {"Fn::If": ["IsOn", "AWSLambdaRole", NOTHING]},
    {"Fn::If": ["IsOn", "arn:aws:iam::1:policy/a", {"Ref": "Text"}]},
)


@cache
def policy_templates() -> Strategy:
    """Draw a policy template with values of its parameters."""
    templates = json.loads(_TABLE.read_text())["Templates"]
    values = ("name", {"Ref": "Table"}, {"Fn::Sub": "${Text}-x"}, {"Fn::GetAtt": ["Queue", "QueueName"]})
    made: list[dict[str, Any]] = []
    for index, (name, template) in enumerate(sorted(templates.items())):
        made.append({name: {key: values[(index + at) % 4] for at, key in enumerate(template["Parameters"])}})
    return st.sampled_from(made)


@cache
def policies() -> Strategy:
    """Draw the value of Policies."""
    template = policy_templates()
    choice = st.one_of(
        template.map(lambda each: {"Fn::If": ["IsOn", each, NOTHING]}),
        st.tuples(template, template).map(lambda both: {"Fn::If": ["IsOn", *both]}),
        POLICY_DOCUMENT.map(lambda each: {"Fn::If": ["IsOff", each, NOTHING]}),
    )
    single = st.one_of(MANAGED, POLICY_DOCUMENT, template, choice)
    return st.one_of(single, st.lists(single, min_size=1, max_size=3))
