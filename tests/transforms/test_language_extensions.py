"""AWS::LanguageExtensions: a template, and what it stands for."""

from __future__ import annotations

import copy
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from sampy import CompileError, Context, Mapping, Resource, Stack, Template, compile
from sampy.formats.reading import read
from sampy.formats.yaml_reading import parse_yaml
from sampy.intrinsics import REGION, FindInMap, Length, ToJsonString
from sampy.serverless import SimpleTable
from sampy.transforms.language_extensions.arguments import NO_VALUE
from sampy.transforms.language_extensions.json_strings import to_json_string
from sampy.transforms.language_extensions.values import Values

HEAD = "Transform: AWS::LanguageExtensions\n"
PARAMETERS = """
Parameters:
  Names: {Type: CommaDelimitedList, Default: "One, Two,Three"}
  Stage: {Type: String, Default: dev}
  Size: {Type: Number, Default: 5}
  Open: {Type: String}
  OpenList: {Type: CommaDelimitedList}
  Secret: {Type: CommaDelimitedList, Default: "a,b", NoEcho: true}
  Stored: {Type: AWS::SSM::Parameter::Value<List<String>>, Default: /names}
Mappings:
  Stages:
    dev: {Memory: 128, Zones: [a, b]}
    prod: {Memory: 1024}
  Regions:
    eu-central-1: {Stage: prod}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsOpen: !Equals [!Ref Open, yes]
"""


def parsed(text: str) -> dict[str, Any]:
    """Return the document that a YAML text holds."""
    return dict(parse_yaml(text, Path("template.yaml")))


def extended(text: str, context: Context | None = None) -> dict[str, Any]:
    """Return the template without the transform."""
    template = compile(parsed(HEAD + dedent(text)), context or Context(limits=False))
    return dict(template.to_dict())


def value(expression: str, context: Context | None = None) -> Any:
    """Return what becomes of an expression in the properties of a resource; None where it is left out."""
    properties = f"Resources: {{R: {{Type: T, Properties: {{Value: {expression}}}}}}}"
    made = extended(f"{PARAMETERS}\n{properties}", context)
    return made["Resources"]["R"]["Properties"].get("Value")


def problems(text: str, context: Context | None = None) -> list[tuple[str, str | None]]:
    """Return the messages of a template that is refused, each with what to do."""
    with pytest.raises(CompileError) as caught:
        extended(text, context)
    return [(problem.message, problem.fix) for problem in caught.value.problems]


def message(expression: str, context: Context | None = None) -> str:
    """Return the one message about an expression."""
    with pytest.raises(CompileError) as caught:
        value(expression, context)
    (problem,) = caught.value.problems
    return f"{problem.message}: {problem.fix}"


# The examples of AWS's pages "Examples of Fn::ForEach", with what they are said to stand for.
EXAMPLES = {
    "one resource": (
        """
        Resources:
          Fn::ForEach::Topics:
            - TopicName
            - [Success, Failure]
            - SnsTopic${TopicName}:
                Type: AWS::SNS::Topic
                Properties:
                  TopicName: !Sub ${TopicName}.fifo
                  FifoTopic: true
        """,
        """
        Resources:
          SnsTopicSuccess: {Type: AWS::SNS::Topic, Properties: {TopicName: Success.fifo, FifoTopic: true}}
          SnsTopicFailure: {Type: AWS::SNS::Topic, Properties: {TopicName: Failure.fifo, FifoTopic: true}}
        """,
    ),
    "items of a parameter, and Fn::Join": (
        """
        Parameters:
          pRepoARNs: {Type: CommaDelimitedList, Default: "Success, Failure"}
        Resources:
          Fn::ForEach::Topics:
            - TopicName
            - !Ref pRepoARNs
            - SnsTopic${TopicName}:
                Type: AWS::SNS::Topic
                Properties:
                  TopicName:
                    Fn::Join: [".", [!Ref TopicName, fifo]]
        """,
        """
        Parameters:
          pRepoARNs: {Type: CommaDelimitedList, Default: "Success, Failure"}
        Resources:
          SnsTopicSuccess: {Type: AWS::SNS::Topic, Properties: {TopicName: Success.fifo}}
          SnsTopicFailure: {Type: AWS::SNS::Topic, Properties: {TopicName: Failure.fifo}}
        """,
    ),
    "several resources, and Fn::FindInMap that may come to nothing": (
        """
        Mappings:
          NatGateway:
            Condition: {B: TwoNatGateways, C: ThreeNatGateways}
        Resources:
          Fn::ForEach::NatGatewayAndEIP:
            - Identifier
            - [A, B]
            - NatGateway${Identifier}:
                Type: AWS::EC2::NatGateway
                Properties:
                  AllocationId: !GetAtt [!Sub "NatGatewayAttachment${Identifier}", AllocationId]
                  SubnetId: !Ref {"Fn::Sub": "PublicSubnet${Identifier}"}
                Condition: !FindInMap
                  - NatGateway
                  - Condition
                  - !Ref Identifier
                  - DefaultValue: !Ref AWS::NoValue
              NatGatewayAttachment${Identifier}:
                Type: AWS::EC2::EIP
                Properties: {Domain: vpc}
        """,
        """
        Mappings:
          NatGateway:
            Condition: {B: TwoNatGateways, C: ThreeNatGateways}
        Resources:
          NatGatewayA:
            Type: AWS::EC2::NatGateway
            Properties:
              AllocationId: !GetAtt [NatGatewayAttachmentA, AllocationId]
              SubnetId: !Ref PublicSubnetA
          NatGatewayAttachmentA: {Type: AWS::EC2::EIP, Properties: {Domain: vpc}}
          NatGatewayB:
            Type: AWS::EC2::NatGateway
            Properties:
              AllocationId: !GetAtt [NatGatewayAttachmentB, AllocationId]
              SubnetId: !Ref PublicSubnetB
            Condition: TwoNatGateways
          NatGatewayAttachmentB: {Type: AWS::EC2::EIP, Properties: {Domain: vpc}}
        """,
    ),
    "nested loops": (
        """
        Resources:
          Fn::ForEach::SubnetResources:
            - Prefix
            - [Transit, Public]
            - Nacl${Prefix}Subnet: {Type: AWS::EC2::NetworkAcl}
              Fn::ForEach::LoopInner:
                - Suffix
                - [A, B]
                - ${Prefix}Subnet${Suffix}: {Type: AWS::EC2::Subnet}
                  Nacl${Prefix}Subnet${Suffix}Association:
                    Type: AWS::EC2::SubnetNetworkAclAssociation
                    Properties:
                      SubnetId: !Ref {"Fn::Sub": "${Prefix}Subnet${Suffix}"}
        """,
        """
        Resources:
          NaclTransitSubnet: {Type: AWS::EC2::NetworkAcl}
          TransitSubnetA: {Type: AWS::EC2::Subnet}
          NaclTransitSubnetAAssociation:
            {Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: {SubnetId: !Ref TransitSubnetA}}
          TransitSubnetB: {Type: AWS::EC2::Subnet}
          NaclTransitSubnetBAssociation:
            {Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: {SubnetId: !Ref TransitSubnetB}}
          NaclPublicSubnet: {Type: AWS::EC2::NetworkAcl}
          PublicSubnetA: {Type: AWS::EC2::Subnet}
          NaclPublicSubnetAAssociation:
            {Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: {SubnetId: !Ref PublicSubnetA}}
          PublicSubnetB: {Type: AWS::EC2::Subnet}
          NaclPublicSubnetBAssociation:
            {Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: {SubnetId: !Ref PublicSubnetB}}
        """,
    ),
    "properties": (
        """
        Mappings:
          InstanceA: {Properties: {ImageId: ami-id1, InstanceType: m5.xlarge}}
          InstanceB: {Properties: {ImageId: ami-id2}}
        Resources:
          Fn::ForEach::Instances:
            - InstanceLogicalId
            - [InstanceA, InstanceB]
            - ${InstanceLogicalId}:
                Type: AWS::EC2::Instance
                Properties:
                  DisableApiTermination: true
                  Fn::ForEach::Properties:
                    - PropertyName
                    - [ImageId, InstanceType]
                    - ${PropertyName}: !FindInMap
                        - !Ref InstanceLogicalId
                        - Properties
                        - !Ref PropertyName
                        - DefaultValue: !Ref AWS::NoValue
        """,
        """
        Mappings:
          InstanceA: {Properties: {ImageId: ami-id1, InstanceType: m5.xlarge}}
          InstanceB: {Properties: {ImageId: ami-id2}}
        Resources:
          InstanceA:
            Type: AWS::EC2::Instance
            Properties: {DisableApiTermination: true, ImageId: ami-id1, InstanceType: m5.xlarge}
          InstanceB:
            Type: AWS::EC2::Instance
            Properties: {DisableApiTermination: true, ImageId: ami-id2}
        """,
    ),
    "outputs": (
        """
        Resources:
          Fn::ForEach::Buckets:
            - Identifier
            - [A]
            - S3Bucket${Identifier}: {Type: AWS::S3::Bucket}
        Outputs:
          Fn::ForEach::BucketOutputs:
            - Identifier
            - [A]
            - Fn::ForEach::GetAttLoop:
                - Property
                - [Arn, DomainName]
                - S3Bucket${Identifier}${Property}:
                    Value: !GetAtt [!Sub "S3Bucket${Identifier}", !Ref Property]
        """,
        """
        Resources:
          S3BucketA: {Type: AWS::S3::Bucket}
        Outputs:
          S3BucketAArn: {Value: !GetAtt [S3BucketA, Arn]}
          S3BucketADomainName: {Value: !GetAtt [S3BucketA, DomainName]}
        """,
    ),
    "conditions": (
        """
        Parameters: {ParamA: {Type: String}, ParamB: {Type: String}}
        Conditions:
          Fn::ForEach::CheckTrue:
            - Identifier
            - [A, B]
            - IsParam${Identifier}Enabled: !Equals [!Ref {"Fn::Sub": "Param${Identifier}"}, "true"]
        Resources: {Handle: {Type: AWS::CloudFormation::WaitConditionHandle}}
        """,
        """
        Parameters: {ParamA: {Type: String}, ParamB: {Type: String}}
        Conditions:
          IsParamAEnabled: !Equals [!Ref ParamA, "true"]
          IsParamBEnabled: !Equals [!Ref ParamB, "true"]
        Resources: {Handle: {Type: AWS::CloudFormation::WaitConditionHandle}}
        """,
    ),
    "items that are no logical ids": (
        """
        Parameters:
          IpAddresses: {Type: CommaDelimitedList, Default: "10.0.2.125,10.0.3.247"}
        Resources:
          Fn::ForEach::Buckets:
            - IP
            - !Ref IpAddresses
            - Resource&{IP}: {Type: T, Properties: {Cidr: !Sub "${IP}/24"}}
        """,
        """
        Parameters:
          IpAddresses: {Type: CommaDelimitedList, Default: "10.0.2.125,10.0.3.247"}
        Resources:
          Resource1002125: {Type: T, Properties: {Cidr: 10.0.2.125/24}}
          Resource1003247: {Type: T, Properties: {Cidr: 10.0.3.247/24}}
        """,
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_of_the_aws_documentation(name: str) -> None:
    template, expected = EXAMPLES[name]
    made = extended(template)
    assert made == parsed(expected)
    assert [*made["Resources"]] == [*parsed(expected)["Resources"]]


LOOP = "Resources: {Fn::ForEach::L: [Id, %s, {'R${Id}': {Type: T, Properties: {Value: %s}}}]}"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("!Ref Id", "x"),
        ("'a ${Id} b'", "a x b"),
        ("'&{Id}${Id}'", "xx"),
        ("'${!Id} ${Other}'", "${!Id} ${Other}"),
        ("{'k${Id}': 1}", {"kx": 1}),
        ("!Sub '${Id}-${AWS::Region}'", {"Fn::Sub": "x-${AWS::Region}"}),
        ("!Sub '${!Id}-${Id}'", {"Fn::Sub": "${!Id}-x"}),
        ("!Sub ['${Id}-${V}', {V: !Ref Id}]", {"Fn::Sub": ["x-${V}", {"V": "x"}]}),
        ("!Sub ['${Id}', {Id: mine}]", {"Fn::Sub": ["${Id}", {"Id": "mine"}]}),
        ("!GetAtt 'R${Id}.Arn'", {"Fn::GetAtt": ["Rx", "Arn"]}),
        ("!Select [1, !Split ['-', !Sub 'a-${Id}']]", "x"),
        ("!Join ['-', [!Ref Id, !Ref AWS::Region]]", {"Fn::Join": ["-", ["x", {"Ref": "AWS::Region"}]]}),
        ("!If ['Is${Id}', 1, 2]", {"Fn::If": ["Isx", 1, 2]}),
        ("[{a: [!Ref Id]}]", [{"a": ["x"]}]),
        ("!Ref Id2", {"Ref": "Id2"}),
    ],
)
def test_an_identifier_is_replaced_wherever_it_stands(expression: str, expected: Any) -> None:
    made = extended(LOOP % ("[x]", expression))
    assert made["Resources"]["Rx"]["Properties"]["Value"] == expected


def test_an_item_with_a_placeholder_stays_text_in_fn_sub() -> None:
    made = extended("Resources: {Fn::ForEach::L: [Id, ['${x}'], {'R&{Id}': {Value: !Sub 'a ${Id} ${AWS::Region}'}}]}")
    assert made["Resources"]["Rx"]["Value"] == {"Fn::Sub": "a ${!x} ${AWS::Region}"}


@pytest.mark.parametrize(
    ("collection", "expected"),
    [
        ("[a, b]", ["Ra", "Rb"]),
        ("[]", []),
        ("[1, true]", ["R1", "Rtrue"]),
        ("[a, !Ref Stage]", ["Ra", "Rdev"]),
        ("!Ref Names", ["ROne", "RTwo", "RThree"]),
        ("!Split ['-', a-b]", ["Ra", "Rb"]),
        ("!FindInMap [Stages, !Ref Stage, Zones]", ["Ra", "Rb"]),
        ("!If [IsDev, [a], !Ref OpenList]", ["Ra"]),
    ],
)
def test_collections(collection: str, expected: list[str]) -> None:
    assert [*extended(PARAMETERS + LOOP % (collection, "1"))["Resources"]] == expected


def test_a_collection_from_what_the_loop_around_is_at() -> None:
    made = extended(
        PARAMETERS + "Resources: {Fn::ForEach::A: [S, [dev], "
        "{Fn::ForEach::B: [Z, !FindInMap [Stages, !Ref S, Zones], {'R${S}${Z}': {Type: T}}]}]}"
    )
    assert [*made["Resources"]] == ["Rdeva", "Rdevb"]


def test_given_values_count_more_than_defaults() -> None:
    context = Context(parameters={"Names": "Four", "OpenList": ["Five"]}, limits=False)
    assert [*extended(PARAMETERS + LOOP % ("!Ref Names", 1), context)["Resources"]] == ["RFour"]
    assert [*extended(PARAMETERS + LOOP % ("!Ref OpenList", 1), context)["Resources"]] == ["RFive"]


def test_copies_take_the_place_of_their_loop() -> None:
    made = extended("Resources: {A: {Type: T}, Fn::ForEach::L: [I, [x], {'R${I}': {Type: T}}], Z: {Type: T}}")
    assert [*made["Resources"]] == ["A", "Rx", "Z"]


def test_a_section_that_a_loop_leaves_empty_is_left_out() -> None:
    assert "Outputs" not in extended("Outputs: {Fn::ForEach::L: [I, [], {'O${I}': {Value: 1}}]}\nResources: {}")


def test_conditions_that_a_loop_makes_can_be_asked_for() -> None:
    made = extended(
        "Conditions: {Fn::ForEach::L: [I, [a, b], {'Is${I}': !Equals [!Ref I, a]}]}\n"
        "Resources: {R: {Type: T, DeletionPolicy: !If [Isa, Retain, Delete],"
        " UpdateReplacePolicy: !If [Isb, Retain, Delete]}}"
    )
    assert made["Resources"]["R"] == {"Type": "T", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Delete"}


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
    assert compile(document, Context(limits=False)).resources["R"]["V"] == {"Fn::FindInMap": keys}


def test_region_partition_and_account_are_those_of_the_context() -> None:
    context = Context(region="cn-north-1", account="123456789012", limits=False)
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


def test_the_serverless_transform_sees_what_loops_make() -> None:
    document = parsed(
        "Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\n"
        "Resources: {Fn::ForEach::L: [I, [A, B], {'Table${I}': {Type: AWS::Serverless::SimpleTable}}]}"
    )
    template = compile(document)
    assert {key: resource["Type"] for key, resource in template.resources.items()} == {
        "TableA": "AWS::DynamoDB::Table",
        "TableB": "AWS::DynamoDB::Table",
    }
    assert template.origin("TableA").rule == "Fn::ForEach, I = A"
    assert "Transform" not in template.document


def test_the_parameters_whose_values_are_written_into_the_template_are_told() -> None:
    template = compile(parsed(HEAD + PARAMETERS + LOOP % ("!Ref Names", "!Ref Stage")), Context(limits=False))
    assert template.notes == (
        "AWS::LanguageExtensions wrote what follows from Names into the template: compile it again for other values",
    )
    assert template.resources["ROne"]["Properties"] == {"Value": {"Ref": "Stage"}}


@pytest.mark.parametrize(
    ("loop", "expected"),
    [
        (
            "Fn::ForEach::L: [Id, !Ref OpenList, {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: the parameter OpenList has no value yet",
                    "pass --parameter OpenList=...",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, !Ref Secret, {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: the parameter Secret is secret (NoEcho), "
                    "and can't become a part of the template",
                    "use a parameter without NoEcho",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, !Ref Stored, {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: what the parameter Stored names in Systems Manager is "
                    "read only when the stack is deployed",
                    "use a parameter that holds the value itself",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, !Ref Stage, {'R${Id}': {}}]",
            [
                (
                    'the collection of the loop isn\'t known: {"Ref": "Stage"} must come to a list, and comes to "dev"',
                    "use a list, or a parameter of type CommaDelimitedList",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [!GetAtt R.Arn], {'R${Id}': {}}]",
            [
                (
                    "the collection of the loop isn't known: "
                    "what Fn::GetAtt returns is known only when the stack is deployed",
                    "use a parameter",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [{a: 1}], {'R${Id}': {}}]",
            [("an item of a collection must be text", "use text, or a parameter that is text")],
        ),
        (
            "Fn::ForEach::L: [Id, [a]]",
            [
                (
                    "Fn::ForEach needs an identifier, a collection and a map to repeat",
                    "write [Identifier, [items], {'Key${Identifier}': value}]",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [a, b], {R: {}}]",
            [
                ("the key 'R' is the same for every item of the loop", "put ${Id} or &{Id} into it"),
                (
                    "'R' is there twice: an item of the loop makes it, and something else does",
                    "give the loop another key, or remove the item",
                ),
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [a, a], {'R${Id}': {}}]",
            [
                (
                    "'Ra' is there twice: an item of the loop makes it, and something else does",
                    "give the loop another key, or remove the item",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Id, [a-b], {'R${Id}': {}}]",
            [
                (
                    "the loop makes 'Ra-b', which is not a logical id",
                    "write 'R&{Id}': & takes the letters and digits of an item only",
                )
            ],
        ),
        (
            "Fn::ForEach::L: [Stage, [a], {'R${Stage}': {}}]",
            [("the identifier 'Stage' is the name of a parameter", "give it another name")],
        ),
        (
            "Fn::ForEach::Stage: [Id, [a], {'R${Id}': {}}]",
            [("the loop has the name of the parameter 'Stage'", "give it another name")],
        ),
        (
            "Fn::ForEach::A: [A, [a], {'R${A}': {}}], A: {}",
            [
                ("the loop has the name of the resource 'A'", "give it another name"),
                ("the identifier 'A' is the name of a resource", "give it another name"),
            ],
        ),
        (
            "Fn::ForEach::A: [I, [a], {Fn::ForEach::A: [I, [b], {'R${I}': {}}]}]",
            [
                ("there is a loop with the name 'A' already", "give it another name"),
                ("the identifier 'I' is that of a loop around this one", "give it another name"),
            ],
        ),
        ("'Fn::ForEach::': [I, [a], {'R${I}': {}}]", [("the loop has no name", "write Fn::ForEach::Name")]),
        (
            "Fn::ForEach::A: [A, [a], {Fn::ForEach::B: [B, [a], {Fn::ForEach::C: [C, [a], {Fn::ForEach::D: [D, [a], "
            "{Fn::ForEach::E: [E, [a], {Fn::ForEach::F: [F, [a], {'R${F}': {}}]}]}]}]}]}]",
            [("loops are nested more than 5 deep", "write out one of them")],
        ),
    ],
)
def test_loops_that_are_refused(loop: str, expected: list[tuple[str, str]]) -> None:
    found = problems(f"{PARAMETERS}\nResources: {{{loop}}}")
    assert sorted(found) == sorted(expected)


def test_a_copy_must_not_take_the_logical_id_of_another_resource() -> None:
    expected = "'Ra' is there twice: an item of the loop makes it, and something else does"
    for resources in (
        "Fn::ForEach::L: [I, [a], {'R${I}': {}}], Ra: {}",
        "Ra: {}, Fn::ForEach::L: [I, [a], {'R${I}': {}}]",
    ):
        ((found, _),) = problems(f"Resources: {{{resources}}}")
        assert found == expected


def test_five_loops_in_each_other_are_allowed() -> None:
    made = extended(
        "Resources: {Fn::ForEach::A: [A, [a], {Fn::ForEach::B: [B, [b], {Fn::ForEach::C: [C, [c], {Fn::ForEach::D: "
        "[D, [d], {Fn::ForEach::E: [E, [e], {'R${A}${B}${C}${D}${E}': {}}]}]}]}]}]}"
    )
    assert made["Resources"] == {"Rabcde": {}}


def test_loops_that_would_never_end_are_refused() -> None:
    items = ", ".join(f"a{i}" for i in range(200))
    loops = f"Fn::ForEach::A: [A, [{items}], {{Fn::ForEach::B: [B, [{items}], {{'R${{A}}${{B}}': {{Type: T}}}}]}}]"
    assert problems(f"Resources: {{{loops}}}") == [
        ("loops repeat their parts more than 20,000 times", "give them fewer items")
    ]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (
            "{Fn::Length: !Ref OpenList}",
            "the parameter OpenList has no value yet: pass --parameter OpenList=...",
        ),
        (
            "{Fn::Length: text}",
            '"text" must come to a list, and comes to "text": use a list, or a parameter of type CommaDelimitedList',
        ),
        (
            "{Fn::Length: !GetAZs ''}",
            "what Fn::GetAZs returns is known only when the stack is deployed: use a parameter",
        ),
        (
            "{Fn::Length: [1, !If [IsOpen, 1, !Ref AWS::NoValue]]}",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "{Fn::ToJsonString: text}",
            'Fn::ToJsonString takes a map or a list, not "text": give it a map or a list',
        ),
        (
            "{Fn::ToJsonString: {a: !Ref AWS::NotificationARNs}}",
            "Fn::ToJsonString doesn't support AWS::NotificationARNs: write the ARNs",
        ),
        (
            "{Fn::ToJsonString: {a: !Equals [1, 2]}}",
            "Fn::ToJsonString doesn't support Fn::Equals: use Fn::If with a condition",
        ),
        (
            "{Fn::ToJsonString: {a: !If [IsOpen, 1, !Ref AWS::NoValue]}}",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "!FindInMap [Stages, !Ref Open, Memory, DefaultValue: 1]",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "!FindInMap [Stages, !Ref AWS::AccountId, Memory, DefaultValue: 1]",
            "the account isn't known: pass --account",
        ),
        (
            "!FindInMap [Stages, !Ref AWS::StackName, Memory, DefaultValue: 1]",
            "AWS::StackName is known only when the stack is deployed: use a parameter",
        ),
        (
            "!FindInMap [Stages, !Select [0, !Split ['.', !GetAtt R.Name]], Memory, DefaultValue: 1]",
            "what Fn::GetAtt returns is known only when the stack is deployed: use a parameter",
        ),
        (
            "!FindInMap [Stages, dev, Memry]",
            "Fn::FindInMap finds no 'Memry': did you mean 'Memory'?; or give a DefaultValue",
        ),
        (
            "!FindInMap [Stages, dev]",
            "Fn::FindInMap needs the name of a mapping and two keys: "
            "write [mapping, first key, second key], and {DefaultValue: value} after these if you like",
        ),
        (
            "!FindInMap [Stages, !Select [4, [a, b]], Memory]",
            "Fn::Select takes the item 4 of a list of 2: use an index from 0 that exists",
        ),
        (
            "!Ref {Fn::Sub: '${Open}x'}",
            "the parameter Open has no value yet: pass --parameter Open=...",
        ),
        (
            "!FindInMap [Stages, !If [Nowhere, a, b], Memory]",
            "there is no condition 'Nowhere' in the template: use one of: IsDev, IsOpen",
        ),
    ],
)
def test_functions_that_are_refused(expression: str, expected: str) -> None:
    assert message(expression) == expected


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [
        ("DeletionPolicy: !Ref Open", ("the parameter Open has no value yet", "pass --parameter Open=...")),
        (
            "DeletionPolicy: !Ref AWS::NoValue",
            ("DeletionPolicy can't be AWS::NoValue", "use Delete, which is what no policy means"),
        ),
        ("UpdateReplacePolicy: !Sub Retian", ("UpdateReplacePolicy can't be 'Retian'", "did you mean 'Retain'?")),
        ("DeletionPolicy: !If [A, Delete, Retain]", ("the condition 'A' depends on itself", "break the circle")),
    ],
)
def test_attributes_that_are_refused(attribute: str, expected: tuple[str, str]) -> None:
    text = "Parameters: {Open: {Type: String}}\nConditions: {A: {Condition: B}, B: {Condition: A}}\n"
    assert problems(f"{text}Resources: {{R: {{Type: T, {attribute}}}}}") == [expected]


@pytest.mark.parametrize(
    "section", ["Mappings: {M: {Fn::ForEach::L: []}}", "Metadata: {A: {Fn::Length: []}}", "Fn::ForEach::L: []"]
)
def test_functions_in_other_sections_are_refused(section: str) -> None:
    ((found, fix),) = problems(f"{section}\nResources: {{R: {{Type: T}}}}")
    assert found.endswith("works in Resources, Conditions and Outputs only")
    assert fix == "write out what it stands for"


def test_a_loop_without_the_transform_is_refused() -> None:
    with pytest.raises(CompileError, match="Fn::ForEach needs the transform AWS::LanguageExtensions"):
        compile(parsed("Resources: {Fn::ForEach::L: [I, [a], {'R${I}': {Type: T}}]}"))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("{Fn::Length: [1]}", "Fn::Length needs the transform AWS::LanguageExtensions"),
        ("{Fn::ToJsonString: {}}", "Fn::ToJsonString needs the transform AWS::LanguageExtensions"),
        ("!FindInMap [A, b, c, DefaultValue: 1]", "the DefaultValue of Fn::FindInMap needs the transform"),
    ],
)
def test_functions_without_the_transform_are_refused(expression: str, expected: str) -> None:
    with pytest.raises(CompileError, match=expected):
        compile(parsed(f"Resources: {{R: {{Type: T, Properties: {{V: {expression}}}}}}}"))


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


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("[AWS::Serverless-2016-10-31, AWS::LanguageExtensions]", "must come before AWS::Serverless-2016-10-31"),
        ("[[AWS::LanguageExtensions]]", "this is no transform"),
        ("{Name: AWS::LanguageExtensions, Parameters: {A: 1}}", "AWS::LanguageExtensions takes no Parameters"),
        ("{Name: AWS::LanguageExtensions, Prameters: {}}", "this is no transform"),
    ],
)
def test_transform_sections_that_are_refused(section: str, expected: str) -> None:
    with pytest.raises(CompileError, match=expected):
        compile(parsed(f"Transform: {section}\nResources: {{R: {{Type: T}}}}"))


def test_a_transform_may_be_named_in_a_map() -> None:
    document = parsed("Transform: [{Name: AWS::LanguageExtensions}]\nResources: {R: {Type: T, V: {Fn::Length: [1]}}}")
    assert compile(document).to_dict() == {"Resources": {"R": {"Type": "T", "V": 1}}}


FILE = """\
Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Parameters:
  Names: {Type: CommaDelimitedList, Default: "A,B"}
Resources:
  Fn::ForEach::Functions:
    - Name
    - !Ref Names
    - Function${Name}:
        Type: AWS::Serverless::Function
        Properties:
          Handler: index.handler
          Runtime: python3.13
          InlineCode: pass
          Timeout: %s
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds:
        Fn::Length: %s
"""


def in_file(tmp_path: Path, timeout: str, queue: str) -> Template:
    """Return what is made of the template in a file."""
    path = tmp_path / "template.yaml"
    path.write_text(FILE % (timeout, queue), encoding="utf-8")
    file = read(path)
    return compile(Template(dict(file.document), source=file))  # type: ignore[arg-type]  # plain dicts and lists


def test_what_a_loop_makes_points_at_its_line(tmp_path: Path) -> None:
    template = in_file(tmp_path, "5", "[1]")
    for logical_id in ("FunctionA", "FunctionB", "FunctionARole"):
        place = template.place(logical_id)
        assert place is not None
        assert (place.line, place.column) == (8, 7)


def test_problems_of_later_transforms_are_told_at_the_line_in_the_loop(tmp_path: Path) -> None:
    with pytest.raises(CompileError) as caught:
        in_file(tmp_path, "5\n          Timeut: 6", "[1]")
    lines = [(problem.resource, problem.place and problem.place.line) for problem in caught.value.problems]
    assert lines == [("FunctionA", 15), ("FunctionB", 15)]


def test_references_that_lead_nowhere_are_told_at_the_line_in_the_loop(tmp_path: Path) -> None:
    with pytest.raises(CompileError) as caught:
        in_file(tmp_path, "!Ref Nothing", "[1]")
    assert {problem.place and problem.place.line for problem in caught.value.problems} == {14}


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(CompileError) as caught:
        in_file(tmp_path, "{Fn::Length: !Ref Here}", "!Ref There")
    lines = [(problem.place and problem.place.line, problem.message) for problem in caught.value.problems]
    assert lines == [
        (14, "there is no parameter 'Here' in the template"),
        (14, "there is no parameter 'Here' in the template"),
        (19, "there is no parameter 'There' in the template"),
    ]


WRONG: list[Any] = [
    None,
    "",
    "${I}",
    5,
    [],
    {},
    [1, 2],
    {"a": 1},
    {"Ref": "Nothing"},
    {"Ref": {"Fn::Sub": "x"}},
    {"Fn::Sub": 5},
    {"Fn::If": ["C"]},
    {"Fn::Length": 5},
    {"Fn::ToJsonString": [{"Ref": "R"}]},
    {"Fn::FindInMap": ["M"]},
    {"Fn::FindInMap": ["M", {"Ref": 5}, "c", {"DefaultValue": {"Ref": "AWS::NoValue"}}]},
    {"Fn::ForEach::X": ["I", ["a"], {"${I}": 1}]},
    {"Fn::Transform": 5},
]
DOCUMENTS = [parsed(HEAD + dedent(template)) for template, _ in EXAMPLES.values()]


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths of all values within a document."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, item in items for found in [(*path, key), *paths(item, (*path, key))]]


@st.composite
def mutants(draw: st.DrawFn) -> dict[str, Any]:
    """Draw an example in which one value is dropped or replaced."""
    document = copy.deepcopy(draw(st.sampled_from(DOCUMENTS)))
    path = draw(st.sampled_from(paths(document)))
    holder: Any = document
    for step in path[:-1]:
        holder = holder[step]
    if draw(st.booleans()):
        holder[path[-1]] = copy.deepcopy(draw(st.sampled_from(WRONG)))
    else:
        del holder[path[-1]]
    return document


@settings(max_examples=500, deadline=None)
@given(mutants(), st.sampled_from([[], ["AWS::Serverless-2016-10-31"]]))
def test_a_mutant_gives_a_template_or_an_error_and_stays_as_it_is(document: dict[str, Any], more: list[str]) -> None:
    document["Transform"] = ["AWS::LanguageExtensions", *more]
    before = copy.deepcopy(document)
    try:
        compile(document)
    except CompileError as error:
        assert error.problems
    assert document == before


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


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(TEXTS, VALUES, max_size=3), st.sampled_from(["yes", "no", "a,b"]))
def test_json_text_is_the_same_before_and_after_a_parameter_is_known(structure: Any, opened: str) -> None:
    document = parsed(PARAMETERS)
    early = Values(document, Context(parameters={"Open": opened})).of({"Fn::ToJsonString": structure})
    late = to_json_string(structure, Values(document, Context()), lambda each: each)
    assert Values(document, Context(parameters={"Open": opened})).text(late) == early
