"""The short forms of the intrinsic functions: which YAML tag stands for which function."""

from __future__ import annotations

SCALAR_FORMS = {
    "Ref": "!Ref",
    "Fn::Base64": "!Base64",
    "Fn::GetAZs": "!GetAZs",
    "Fn::ImportValue": "!ImportValue",
    "Fn::Sub": "!Sub",
}
"""Functions of one text, as they are written: ``!Ref Votes``."""

LIST_FORMS = {
    "Fn::And": "!And",
    "Fn::Cidr": "!Cidr",
    "Fn::Equals": "!Equals",
    "Fn::FindInMap": "!FindInMap",
    "Fn::If": "!If",
    "Fn::Join": "!Join",
    "Fn::Not": "!Not",
    "Fn::Or": "!Or",
    "Fn::Select": "!Select",
    "Fn::Split": "!Split",
    "Fn::Sub": "!Sub",
}
"""Functions of a list, as they are written: ``!If [IsProd, 2, 1]``."""

GET_ATT = "Fn::GetAtt"
CONDITION = "Condition"

CONDITION_FUNCTIONS = frozenset({"Fn::And", "Fn::Not", "Fn::Or"})
"""The functions whose operands are conditions."""

# AWS documents these by their full names alone, but CloudFormation and the SAM CLI take their short forms too: they
# are read, and never written.
_READ_ONLY = (
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::Length",
    "Fn::RefAll",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
)

FUNCTIONS_BY_TAG = {
    **{tag: function for function, tag in (SCALAR_FORMS | LIST_FORMS).items()},
    **{f"!{function.removeprefix('Fn::')}": function for function in (GET_ATT, CONDITION, *_READ_ONLY)},
}

FULL_FORM_ONLY = {
    "!ForEach": "Fn::ForEach::<loop name>",
    "!GetStackOutput": "Fn::GetStackOutput",
}
"""Tags that people try, and what has to stand in their place."""
