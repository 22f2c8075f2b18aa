"""AWS::LanguageExtensions: a template with loops, and what it stands for."""

from __future__ import annotations

import copy
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from sampy import CompileError, Context, compile
from tests.transforms.extending import HEAD, LOOP, PARAMETERS, extended, parsed

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
    context = Context(parameters={"Names": "Four", "OpenList": ["Five"]}, checks=False)
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


def test_a_transform_may_be_named_in_a_map() -> None:
    document = parsed("Transform: [{Name: AWS::LanguageExtensions}]\nResources: {R: {Type: T, V: {Fn::Length: [1]}}}")
    assert compile(document).to_dict() == {"Resources": {"R": {"Type": "T", "V": 1}}}


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


@settings(max_examples=250, deadline=None)
@given(mutants(), st.sampled_from([[], ["AWS::Serverless-2016-10-31"]]))
def test_a_mutant_gives_a_template_or_an_error_and_stays_as_it_is(document: dict[str, Any], more: list[str]) -> None:
    document["Transform"] = ["AWS::LanguageExtensions", *more]
    before = copy.deepcopy(document)
    try:
        compile(document)
    except CompileError as error:
        assert error.problems
    assert document == before
