"""Which function of the template an integration means, however its address is written."""

from __future__ import annotations

import pytest
import yaml

from sampy.local.apis.reading.values import Values
from sampy.local.values import LocalValues
from sampy.template import Template
from tests.local.apis.reading.api_reading import CONTEXT, read_resources

URI = "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
TEMPLATE = Template(
    yaml.safe_load(
        """
        Parameters:
          Given: {Type: String, Default: "arn:aws:lambda:eu-west-1:123456789012:function:named:live"}
        Conditions:
          Never: {"Fn::Equals": [a, b]}
        Mappings:
          Names: {eu-west-1: {function: named}}
        Resources:
          Vote: {Type: AWS::Lambda::Function, Properties: {}}
          Named: {Type: AWS::Lambda::Function, Properties: {FunctionName: named}}
          Gone: {Type: AWS::Lambda::Function, Condition: Never, Properties: {FunctionName: gone}}
          VoteVersion: {Type: AWS::Lambda::Version, Properties: {FunctionName: {Ref: Vote}}}
          VoteLive:
            Type: AWS::Lambda::Alias
            Properties: {FunctionName: {Ref: Vote}, FunctionVersion: {"Fn::GetAtt": [VoteVersion, Version]}, Name: live}
          NamedLive: {Type: AWS::Lambda::Alias, Properties: {FunctionName: named, FunctionVersion: 1, Name: live}}
          Topic: {Type: AWS::SNS::Topic}
        """
    )
)


@pytest.mark.parametrize(
    ("uri", "function"),
    [
        ("{Fn::Sub: '%s${Vote.Arn}/invocations'}", "Vote"),
        ("{Fn::Sub: '%s${VoteLive}/invocations'}", "Vote"),
        ("{Fn::Sub: '%s${VoteVersion}/invocations'}", "Vote"),
        ("{Fn::Sub: ['%s${Arn}/invocations', {Arn: {Fn::GetAtt: [Vote, Arn]}}]}", "Vote"),
        ("{Fn::Sub: ['%s${Vote}/invocations', {Vote: {Fn::GetAtt: [Named, Arn]}}]}", "Named"),
        ("{Fn::Sub: '%sarn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${Vote}/invocations'}", "Vote"),
        ("{Fn::Sub: '%sarn:aws:lambda:eu-west-1:123456789012:function:${Vote}:live/invocations'}", "Vote"),
        (
            "{Fn::Join: ['', ['arn:aws:lambda:path/2015-03-31/functions/', {Fn::GetAtt: Vote.Arn}, /invocations]]}",
            "Vote",
        ),
        ("{Fn::If: [Never, nothing, {Fn::GetAtt: [Vote, Arn]}]}", "Vote"),
        ("{Fn::GetAtt: [Vote, Arn]}", "Vote"),
        ("{Ref: Vote}", "Vote"),
        ("{Ref: VoteLive}", "Vote"),
        ("{Fn::GetAtt: [VoteVersion, FunctionArn]}", "Vote"),
        ("{Fn::Select: [6, {Fn::Split: [':', {Fn::GetAtt: [Vote, Arn]}]}]}", "Vote"),
        ("{Ref: NamedLive}", "Named"),
        ("{Ref: Given}", "Named"),
        ("{Fn::Sub: '%s${Given}/invocations'}", "Named"),
        ("arn:aws:lambda:eu-west-1:123456789012:function:named", "Named"),
        ("{Fn::Sub: ['function:${Name}', {Name: {Fn::FindInMap: [Names, {Ref: AWS::Region}, function]}}]}", "Named"),
        ("{Fn::Sub: '%s${!stageVariables.target}/invocations'}", "Vote"),
        ("{Fn::Sub: '%sarn:aws:lambda:eu-west-1:1:function:${!stageVariables.name}/invocations'}", "Named"),
        # None of these is a function of the template.
        ("{Fn::Sub: '%s${!stageVariables.unknown}/invocations'}", None),
        ("{Fn::GetAtt: [Gone, Arn]}", None),
        ("arn:aws:lambda:eu-west-1:123456789012:function:gone", None),
        ("arn:aws:lambda:eu-west-1:123456789012:function:another", None),
        ("{Fn::ImportValue: another-stack-function}", None),
        ("{Ref: Topic}", None),
        ("https://example.com/function", None),
        ("null", None),
    ],
)
def test_the_function_of_an_address(uri: str, function: str | None) -> None:
    values = Values(TEMPLATE, LocalValues(TEMPLATE, CONTEXT).resolved)
    document = values.document({"uri": yaml.safe_load(uri.replace("%s", URI)), "v": {"uri": {"Ref": "Vote"}}})
    assert isinstance(document, dict)
    inner = document["v"]
    assert isinstance(inner, dict)
    variables = {"target": inner["x-sampy-marked-uri"], "name": "named"}
    assert values.function(document.get("x-sampy-marked-uri"), variables) == function


def test_stage_variables_of_a_stage_choose_the_function() -> None:
    apis, problems = read_resources(
        """
        Blue: {Type: AWS::Lambda::Function}
        Green: {Type: AWS::Lambda::Function}
        Api:
          Type: AWS::ApiGateway::RestApi
          Properties:
            Body:
              openapi: 3.0.1
              paths:
                /:
                  get:
                    x-amazon-apigateway-integration:
                      type: aws_proxy
                      uri: {"Fn::Sub": "arn:aws:lambda:path/2015-03-31/functions/${!stageVariables.color}/invocations"}
        BlueStage:
          Type: AWS::ApiGateway::Stage
          Properties: {RestApiId: {Ref: Api}, StageName: blue, Variables: {color: {"Fn::GetAtt": [Blue, Arn]}}}
        GreenStage:
          Type: AWS::ApiGateway::Stage
          Properties: {RestApiId: {Ref: Api}, StageName: green, Variables: {color: {"Fn::GetAtt": [Green, Arn]}}}
        """
    )
    assert problems == []
    found = {api.stage: [route.integration and route.integration.function for route in api.routes] for api in apis}
    assert found == {"blue": ["Blue"], "green": ["Green"]}
    assert apis[0].stage_variables["color"].endswith("function:template-Blue")
