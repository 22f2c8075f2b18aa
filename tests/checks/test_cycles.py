"""No resource needs itself first; an error shows the whole circle, and what to do about it."""

from __future__ import annotations

import time

import pytest

from sampy import Resource, Stack, Template
from sampy.checks.cycles import check_cycles
from sampy.intrinsics import GetAtt
from sampy.references import references
from tests.checks.saying import said, said_of

CIRCLES = {
    "a policy within its role": (
        """\
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Version: "2012-10-17", Statement: []}
              Policies:
                - PolicyName: run
                  PolicyDocument: {Statement: [{Effect: Allow, Action: "lambda:*", Resource: !GetAtt Worker.Arn}]}
          Worker:
            Type: AWS::Lambda::Function
            Properties: {Code: {ZipFile: x}, Handler: a.b, Runtime: python3.13, Role: !GetAtt Role.Arn}
        """,
        "t.yaml:2:3: Role: circular dependency: "
        "Role (Properties.Policies.0.PolicyDocument.Statement.0.Resource) -> Worker (Properties.Role) -> Role\n"
        "    move Properties.Policies of Role into a resource of its own, of the type AWS::IAM::RolePolicy, "
        "or give Role a RoleName, and write that name at Worker (Properties.Role)\n",
    ),
    "security groups that let each other in": (
        """\
        Resources:
          Web:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: web
              VpcId: vpc-12345678
              SecurityGroupEgress: [{IpProtocol: tcp, DestinationSecurityGroupId: !GetAtt Data.GroupId}]
          Data:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: data
              SecurityGroupIngress: [{IpProtocol: tcp, SourceSecurityGroupId: !GetAtt Web.GroupId}]
        """,
        "t.yaml:2:3: Web: circular dependency: "
        "Web (Properties.SecurityGroupEgress.0.DestinationSecurityGroupId) -> "
        "Data (Properties.SecurityGroupIngress.0.SourceSecurityGroupId) -> Web\n"
        "    move Properties.SecurityGroupEgress of Web into a resource of its own, "
        "of the type AWS::EC2::SecurityGroupEgress, "
        "or move Properties.SecurityGroupIngress of Data into a resource of its own, "
        "of the type AWS::EC2::SecurityGroupIngress\n",
    ),
    "a bucket that notifies, and the permission for it": (
        """\
        Resources:
          Files:
            Type: AWS::S3::Bucket
            DependsOn: Allowed
            Properties:
              NotificationConfiguration:
                LambdaConfigurations: [{Event: "s3:ObjectCreated:*", Function: !GetAtt Worker.Arn}]
          Allowed:
            Type: AWS::Lambda::Permission
            Properties:
              Action: lambda:InvokeFunction
              FunctionName: !Ref Worker
              Principal: s3.amazonaws.com
              SourceArn: !GetAtt Files.Arn
          Worker:
            Type: AWS::Lambda::Function
            Properties:
              Code: {ZipFile: x}
              Handler: index.handler
              Runtime: python3.13
              Role: arn:aws:iam::123456789012:role/worker
        """,
        "t.yaml:2:3: Files: circular dependency: Files (DependsOn) -> Allowed (Properties.SourceArn) -> Files\n"
        "    give Files a BucketName, and write that name at Allowed (Properties.SourceArn)\n",
    ),
    "an order that the references turn around": (
        """\
        Resources:
          Queue: {Type: AWS::SQS::Queue, DependsOn: Topic}
          Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${Queue.QueueName}!"}}
        """,
        "t.yaml:2:3: Queue: circular dependency: Queue (DependsOn) -> Topic (Properties.DisplayName) -> Queue\n"
        "    give Queue a QueueName, and write that name at Topic (Properties.DisplayName), "
        "or leave out DependsOn of Queue\n",
    ),
    "a resource that refers to itself": (
        """\
        Resources:
          Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub "${Topic}-x"}}
        """,
        "t.yaml:2:3: Topic: circular dependency: Topic (Properties.TopicName) -> Topic\n"
        "    leave out the reference: nothing is known of a resource before it is there\n",
    ),
    "both ways of an Fn::If count": (
        """\
        Parameters: {P: {Type: String}}
        Conditions: {C: !Equals [!Ref P, x]}
        Resources:
          One: {Type: AWS::SNS::Topic, Properties: {DisplayName: !If [C, !Ref Two, a]}}
          Two: {Type: AWS::SNS::Topic, Properties: {DisplayName: !If [C, a, !Ref One]}}
        """,
        "t.yaml:4:3: One: circular dependency: One (Properties.DisplayName.Fn::If.1) -> "
        "Two (Properties.DisplayName.Fn::If.2) -> One\n"
        "    give One a TopicName, and write that name at Two (Properties.DisplayName.Fn::If.2)\n",
    ),
    "the address of an API, in what the transform makes it of": (
        """\
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Hello:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: python3.13
              Handler: index.handler
              InlineCode: pass
              Environment: {Variables: {URL: !Sub "https://${ServerlessRestApi}"}}
              Events: {Get: {Type: Api, Properties: {Path: /, Method: get}}}
        """,
        "t.yaml:3:3: Hello: circular dependency: Hello (Properties.Environment.Variables.URL) -> "
        "ServerlessRestApi (Properties.Body.paths./.get.x-amazon-apigateway-integration.uri) -> Hello\n"
        "    leave out one of these references, and look the value up when the code runs, as in Parameter Store\n",
    ),
    "circles that have nothing to do with each other, each by a shortest way": (
        """\
        Resources:
          A: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${B}${E}"}}
          B: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${C}"}}
          C: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${A}"}}
          D: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${A}"}}
          E: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${A}"}}
          F: {Type: AWS::SNS::Topic, DependsOn: G}
          G: {Type: AWS::SNS::Topic, DependsOn: [A, F]}
        """,
        "t.yaml:2:3: A: circular dependency: A (Properties.DisplayName) -> E (Properties.DisplayName) -> A\n"
        "    give A a TopicName, and write that name at E (Properties.DisplayName)\n"
        "t.yaml:7:3: F: circular dependency: F (DependsOn) -> G (DependsOn) -> F\n"
        "    leave out DependsOn of F, or leave out DependsOn of G\n",
    ),
}


@pytest.mark.parametrize("name", CIRCLES)
def test_a_circle_is_an_error(name: str) -> None:
    text, expected = CIRCLES[name]
    assert said(text) == expected


def test_references_that_lead_on_and_never_back_are_fine() -> None:
    text = """\
    Resources:
      One: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub "${Two}${Three}"}}
      Two: {Type: AWS::SNS::Topic, DependsOn: Three}
      Three: {Type: AWS::SNS::Topic}
    Outputs:
      Three: {Value: !Ref One}
    """
    assert said(text) == ""


def test_the_place_in_python_is_that_of_the_first_declaration() -> None:
    stack = Stack("app")
    one = stack.add(Resource("One", "AWS::SNS::Topic", {"DisplayName": GetAtt("Two", "TopicName")}))
    stack.add(Resource("Two", "AWS::SNS::Topic", {"DisplayName": one}))
    assert one.place is not None
    assert said_of(stack).startswith(f"{one.place}: One: circular dependency: One (Properties.DisplayName) -> Two")


def test_a_large_template_takes_milliseconds() -> None:
    names = [f"T{number}" for number in range(500)]
    resources = {
        name: {"Type": "AWS::SNS::Topic", "DependsOn": names[number + 1 : number + 6] or names[:1]}
        for number, name in enumerate(names)
    }
    template = Template({"Resources": resources})
    found = references(template.document)
    start = time.process_time()
    (circle,) = check_cycles(template, found)
    assert time.process_time() - start < 0.1
    assert circle.problem.message.count("->") == 101
