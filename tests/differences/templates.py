"""Templates as Hypothesis draws them for comparing: compiled ones that make sense, and any at all."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Document = dict[str, Any]
NAMES = ("Votes", "Ballots", "Count", "Tally", "Role")

_texts = st.sampled_from(["a", "b", "1", "true", "votes-${Stage}", "${Votes.Arn}", "5"])
_references = st.sampled_from(
    [
        {"Ref": "Votes"},
        {"Ref": "Stage"},
        {"Ref": "AWS::Region"},
        {"Ref": "AWS::NoValue"},
        {"Fn::GetAtt": ["Ballots", "Arn"]},
        {"Fn::GetAtt": "Ballots.Arn"},
        {"Fn::Sub": "x-${Stage}"},
        {"Fn::Sub": "${Role}"},
        {"Fn::Join": ["-", ["x", {"Ref": "Stage"}]]},
        {"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "Size"]},
        {"Fn::If": ["IsProd", "a", {"Ref": "AWS::NoValue"}]},
        {"Fn::If": ["IsOther", {"Ref": "Count"}, "b"]},
    ]
)
_scalars = st.one_of(_texts, st.integers(0, 3), st.booleans(), _references)
_tags = st.lists(
    st.fixed_dictionaries({"Key": st.sampled_from("abcd"), "Value": _scalars}),
    max_size=4,
    unique_by=lambda tag: tag["Key"],
)
_values = st.one_of(_scalars, st.lists(_scalars, max_size=3))
_statements = st.fixed_dictionaries(
    {"Effect": st.just("Allow"), "Action": _values, "Resource": _values},
    optional={"Sid": st.sampled_from("AB"), "Condition": st.just({"Bool": {"aws:SecureTransport": True}})},
)
_policies = st.fixed_dictionaries({"Statement": st.one_of(_statements, st.lists(_statements, max_size=3))})
_PROPERTIES = {
    "AWS::SQS::Queue": st.fixed_dictionaries(
        {}, optional={"DelaySeconds": _scalars, "QueueName": _scalars, "Tags": _tags, "RedriveAllowPolicy": _policies}
    ),
    "AWS::IAM::Role": st.fixed_dictionaries(
        {"AssumeRolePolicyDocument": _policies},
        optional={"ManagedPolicyArns": st.lists(_scalars, max_size=4), "Path": _scalars, "Tags": _tags},
    ),
    "AWS::Lambda::Function": st.fixed_dictionaries(
        {"Role": _scalars},
        optional={
            "Environment": st.fixed_dictionaries({"Variables": st.dictionaries(st.sampled_from("ABC"), _scalars)}),
            "Layers": st.lists(_scalars, max_size=4),
            "Timeout": _scalars,
            "FunctionName": _scalars,
        },
    ),
    "Custom::Thing": st.dictionaries(st.sampled_from("ABC"), _values, max_size=3),
    "AWS::SSM::Parameter": st.fixed_dictionaries({"Value": _scalars}, optional={"Name": _scalars}),
    "Vendor::Thing::Unknown": st.dictionaries(st.sampled_from("ABC"), _values, max_size=3),
}


@st.composite
def resources(draw: st.DrawFn) -> Document:
    """Draw a resource."""
    kind = draw(st.sampled_from(sorted(_PROPERTIES)))
    attributes = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "Condition": st.sampled_from(["IsProd", "IsOther"]),
                "DependsOn": st.one_of(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), max_size=3)),
                "DeletionPolicy": st.sampled_from(["Delete", "Retain"]),
                "Metadata": st.dictionaries(st.sampled_from("ab"), st.integers(0, 2), max_size=2),
            },
        )
    )
    return {"Type": kind, "Properties": draw(_PROPERTIES[kind]), **attributes}


@st.composite
def templates(draw: st.DrawFn) -> Document:
    """Draw a compiled template."""
    return {
        "Parameters": {"Stage": {"Type": "String", "Default": draw(st.sampled_from(["dev", "prod"]))}},
        "Mappings": {"Sizes": {"dev": {"Size": draw(st.integers(0, 2))}, "prod": {"Size": 3}}},
        "Conditions": {
            "IsProd": {"Fn::Equals": [{"Ref": "Stage"}, draw(st.sampled_from(["prod", "dev"]))]},
            "IsOther": {"Fn::Equals": [{"Ref": "AWS::AccountId"}, draw(st.sampled_from(["1", "2"]))]},
        },
        "Resources": draw(st.dictionaries(st.sampled_from(NAMES), resources(), max_size=5)),
        "Outputs": draw(st.dictionaries(st.sampled_from("AB"), st.fixed_dictionaries({"Value": _scalars}), max_size=2)),
    }


anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-2, 2), st.floats(0, 2), _texts, _references),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["Ref", "Fn::If", "Fn::Sub", "Fn::GetAtt", "Type", "Properties", "Key", "Statement", "x"]),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)
"""Draws values that a document may have anywhere."""
_SECTIONS = ("Parameters", "Mappings", "Conditions", "Resources", "Outputs", "Metadata", "Transform", "Description")
any_documents = st.fixed_dictionaries(
    {},
    optional={
        section: st.one_of(anything, st.dictionaries(st.sampled_from(NAMES), anything, max_size=3))
        for section in _SECTIONS
        if section != "Transform"
    },
)
"""Draws documents that may be no templates at all."""


def shuffled(value: Any, random: Any, is_set: bool = False) -> Any:
    """Return a value with its keys, and the lists whose order means nothing, in another order."""
    if isinstance(value, dict):
        keys = list(value)
        random.shuffle(keys)
        sets = ("Tags", "ManagedPolicyArns", "Statement", "Action", "Resource", "DependsOn")
        return {key: shuffled(value[key], random, key in sets) for key in keys}
    if isinstance(value, list):
        items = [shuffled(item, random) for item in value]
        if is_set:
            random.shuffle(items)
        return items
    return value
