"""The functions of AWS::LanguageExtensions: an expression, and what it stands for."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from sampy import Context, Mapping, Resource, Stack, compile
from sampy.intrinsics import REGION, FindInMap, Length, ToJsonString
from sampy.serverless import SimpleTable
from sampy.transforms.language_extensions.arguments import NO_VALUE
from sampy.transforms.language_extensions.json_strings import to_json_string
from sampy.transforms.language_extensions.values import Values
from tests.transforms.extending import HEAD, LOOP, PARAMETERS, extended, parsed, value


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("{Fn::Length: [a, b]}", 2),
        ("{Fn::Length: []}", 0),
        ("{Fn::Length: !Split ['|', 'a|b|c']}", 3),
        ("{Fn::Length: !Ref Names}", 3),
        ("{Fn::Length: [1, !Ref Open, 3]}", 3),
        ("{Fn::Length: [1, !Ref AWS::NoValue]}", 1),
        ("{Fn::Length: [1, !If [IsDev, !Ref AWS::NoValue, 2]]}", 1),
        ("{Fn::Length: [1, !If [IsOpen, 1, 2]]}", 2),
        ("!If [IsOpen, {Fn::Length: !Ref Names}, 0]", {"Fn::If": ["IsOpen", 3, 0]}),
        ("!Select [{Fn::Length: [a]}, !Ref Names]", {"Fn::Select": [1, {"Ref": "Names"}]}),
    ],
)
def test_length(expression: str, expected: Any) -> None:
    assert value(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("{Fn::ToJsonString: {key1: value1, key2: !Ref Stage}}", '{"key1":"value1","key2":"dev"}'),
        ("{Fn::ToJsonString: [{key1: value1, key2: !Ref Stage}]}", '[{"key1":"value1","key2":"dev"}]'),
        ("{Fn::ToJsonString: {z: 1, a: [true, null, 1.5, 'é\"']}}", '{"z":1,"a":[true,null,1.5,"é\\""]}'),
        ("{Fn::ToJsonString: {}}", "{}"),
        ("{Fn::ToJsonString: !Ref Names}", '["One","Two","Three"]'),
        ("{Fn::ToJsonString: {size: !Ref Size}}", '{"size":"5"}'),
        ("{Fn::ToJsonString: {a: !Ref AWS::Region}}", '{"a":"us-east-1"}'),
        ("{Fn::ToJsonString: {a: !Ref AWS::NoValue, b: [!Ref AWS::NoValue]}}", '{"b":[]}'),
        ("{Fn::ToJsonString: {a: !If [IsDev, {b: 1}, 2]}}", '{"a":{"b":1}}'),
        ("{Fn::ToJsonString: {a: {Fn::Length: [1, 2]}}}", '{"a":2}'),
        ("{Fn::ToJsonString: {a: {Fn::ToJsonString: {b: c}}}}", '{"a":"{\\"b\\":\\"c\\"}"}'),
        ("{Fn::ToJsonString: {a: '${not replaced}'}}", '{"a":"${not replaced}"}'),
        ("{Fn::ToJsonString: {Condition: Irrelevant}}", '{"Condition":"Irrelevant"}'),
    ],
)
def test_json_text_of_what_is_known(expression: str, expected: str) -> None:
    assert value(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("{a: !GetAtt R.Arn}", '{"a":"${R.Arn}"}'),
        ("{a: !Ref R, b: !Ref Stage, c: 1}", '{"a":"${R}","b":"dev","c":1}'),
        ("{a: !Ref AWS::StackName}", '{"a":"${AWS::StackName}"}'),
        ("{a: !Ref Open}", '{"a":"${Open}"}'),
        ("{a: [!Ref R, '${x}']}", '{"a":["${R}","${!x}"]}'),
        ("{a: !Sub 'say \"${R}\" in ${Stage}, ${!x}'}", '{"a":"say \\"${R}\\" in dev, ${!x}"}'),
        ("{a: !Sub ['${V}', {V: !GetAtt R.Arn}]}", '{"a":"${R.Arn}"}'),
        ("{a: !Join ['\"', [!Ref R, b]]}", '{"a":"${R}\\"b"}'),
        ("{a: !ImportValue x}", ['{"a":"${Value1}"}', {"Value1": {"Fn::ImportValue": "x"}}]),
        ("{a: !GetAZs ''}", ['{"a":["${Value1}"]}', {"Value1": {"Fn::Join": ['","', {"Fn::GetAZs": ""}]}}]),
        ("{a: !Ref OpenList}", ['{"a":["${Value1}"]}', {"Value1": {"Fn::Join": ['","', {"Ref": "OpenList"}]}}]),
        (
            "{a: !If [IsOpen, {b: !Ref R}, 5]}",
            ['{"a":${Value1}}', {"Value1": {"Fn::If": ["IsOpen", {"Fn::Sub": '{"b":"${R}"}'}, "5"]}}],
        ),
        ("{a: {Fn::ToJsonString: {b: !Ref R}}}", '{"a":"{\\"b\\":\\"${R}\\"}"}'),
    ],
)
def test_json_text_of_what_is_known_when_the_stack_is_deployed(expression: str, expected: Any) -> None:
    assert value(f"{{Fn::ToJsonString: {expression}}}") == {"Fn::Sub": expected}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("!FindInMap [Stages, dev, Memory]", 128),
        ("!FindInMap [Stages, test, Memory, DefaultValue: 256]", 256),
        ("!FindInMap [Nothing, test, Memory, DefaultValue: [1]]", [1]),
        ("!FindInMap [Stages, !Ref Stage, Memory, DefaultValue: 256]", 128),
        ("!FindInMap [Stages, prod, Zones, DefaultValue: !Ref AWS::NoValue]", None),
        ("[1, !FindInMap [Stages, prod, Zones, DefaultValue: !Ref AWS::NoValue]]", [1]),
        ("!FindInMap [Stages, prod, Zones, DefaultValue: !Ref Open]", {"Ref": "Open"}),
        ("!FindInMap [Stages, prod, Zones, DefaultValue: !FindInMap [Stages, dev, Zones]]", ["a", "b"]),
        ("!FindInMap [Stages, !Select [0, !Split ['-', !Sub '${Stage}-x']], Memory]", 128),
        ("!FindInMap [!Join ['', [Sta, ges]], !If [IsDev, prod, dev], !Sub Memory]", 1024),
        ("!FindInMap [Stages, !FindInMap [Regions, !Ref AWS::Region, Stage, DefaultValue: dev], Memory]", 128),
        (
            "!If [IsOpen, !FindInMap [Stages, prod, Zones, DefaultValue: !Ref AWS::NoValue], 1]",
            {"Fn::If": ["IsOpen", {"Ref": "AWS::NoValue"}, 1]},
        ),
    ],
)
def test_find_in_map(expression: str, expected: Any) -> None:
    assert value(expression) == expected


@pytest.mark.parametrize(
    "keys",
    [
        ["Stages", {"Ref": "Stage"}, "Memory"],
        ["Accounts", {"Ref": "AWS::AccountId"}, "Memory"],
        ["Stages", {"Fn::FindInMap": ["Regions", {"Ref": "AWS::Region"}, "Stage"]}, "Memory"],
    ],
)
def test_what_cloudformation_can_look_up_stays_open_to_other_values(keys: Any) -> None:
    document = {**parsed(HEAD + PARAMETERS), "Resources": {"R": {"Type": "T", "V": {"Fn::FindInMap": keys}}}}
    assert compile(document, Context(checks=False)).resources["R"]["V"] == {"Fn::FindInMap": keys}


def test_region_partition_and_account_are_those_of_the_context() -> None:
    context = Context(region="cn-north-1", account="123456789012", checks=False)
    expression = "{Fn::ToJsonString: [!Sub '${AWS::Partition} ${AWS::AccountId} ${AWS::URLSuffix}', !Ref AWS::Region]}"
    assert value(expression, context) == '["aws-cn 123456789012 amazonaws.com.cn","cn-north-1"]'


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("DeletionPolicy: !Ref Policy", {"DeletionPolicy": "Retain"}),
        ("UpdateReplacePolicy: !FindInMap [M, !Ref AWS::Region, P]", {"UpdateReplacePolicy": "Snapshot"}),
        ("DeletionPolicy: !If [C, Delete, Retain]", {"DeletionPolicy": "Delete"}),
        ("DeletionPolicy: Retain", {"DeletionPolicy": "Retain"}),
        ("Condition: !Sub C", {"Condition": "C"}),
    ],
)
def test_functions_in_attributes(attributes: str, expected: Any) -> None:
    made = extended(
        "Parameters: {Policy: {Type: String, Default: Retain}}\nMappings: {M: {us-east-1: {P: Snapshot}}}\n"
        "Conditions: {C: !And [!Equals [1, '1'], !Not [!Equals [a, b]], !Or [!Equals [a, b], {Condition: D}]],"
        f" D: !Equals [true, 'true']}}\nResources: {{R: {{Type: T, {attributes}}}}}"
    )
    assert made["Resources"]["R"] == {"Type": "T", **expected}


def test_the_parameters_whose_values_are_written_into_the_template_are_told() -> None:
    template = compile(parsed(HEAD + PARAMETERS + LOOP % ("!Ref Names", "!Ref Stage")), Context(checks=False))
    assert template.notes == (
        "AWS::LanguageExtensions wrote what follows from Names into the template: compile it again for other values",
    )
    assert template.resources["ROne"]["Properties"] == {"Value": {"Ref": "Stage"}}


def test_a_stack_in_python_takes_the_functions_too() -> None:
    stack = Stack("settings", transforms=["AWS::LanguageExtensions"])
    votes = stack.add(SimpleTable("Votes"))
    sizes = stack.add(Mapping("Sizes", {"eu-west-1": {"Days": 9}}))
    body = ToJsonString({"table": votes, "days": FindInMap(sizes, REGION, "Days", default=7), "count": Length([1, 2])})
    stack.add(Resource("Settings", "AWS::SSM::Parameter", {"Type": "String", "Value": body}))
    made = compile(stack)
    assert made.resources["Settings"]["Properties"] == {
        "Type": "String",
        "Value": {"Fn::Sub": '{"table":"${Votes}","days":7,"count":2}'},
    }
    assert made.resources["Votes"]["Type"] == "AWS::DynamoDB::Table"
    assert "Transform" not in made.document


TEXTS = st.text(alphabet='ab"\\${}!\n,é ', max_size=6)


LEAVES = st.one_of(
    TEXTS,
    st.integers(),
    st.none(),
    st.sampled_from(
        [
            {"Ref": "Open"},
            {"Fn::Sub": 'a"${Open}\\${!b}'},
            {"Fn::Sub": ["${V}${Open}", {"V": {"Ref": "Stage"}}]},
            {"Fn::Join": ['"', ["a", {"Ref": "Open"}]]},
            {"Fn::Select": [0, {"Fn::Split": [",", {"Ref": "Open"}]}]},
            {"Fn::Split": ["e", {"Ref": "Open"}]},
            {"Fn::ToJsonString": {"a": {"Ref": "Open"}}},
            {"Ref": "AWS::NoValue"},
        ]
    ),
)


VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(TEXTS, inner, max_size=3),
        st.builds(lambda one: {"Fn::If": ["IsOpen", one, {"a": [one]}]}, inner.filter(lambda each: each != NO_VALUE)),
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(TEXTS, VALUES, max_size=3), st.sampled_from(["yes", "no", "a,b"]))
def test_json_text_is_the_same_before_and_after_a_parameter_is_known(structure: Any, opened: str) -> None:
    document = parsed(PARAMETERS)
    early = Values(document, Context(parameters={"Open": opened})).of({"Fn::ToJsonString": structure})
    late = to_json_string(structure, Values(document, Context()), lambda each: each)
    assert Values(document, Context(parameters={"Open": opened})).text(late) == early
