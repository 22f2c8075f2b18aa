"""What is prepared for a deploy is what differs from the deployed stack, and nothing that only looks different."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sampy import Context, compile
from sampy.aws import Account
from sampy.deployment.model import Options, Release
from sampy.deployment.preparing import Deployable, prepare
from sampy.errors import Place
from sampy.loading import Loaded
from sampy.template import Template
from tests.fake_aws.server import FakeAWS
from tests.oracle import official

BODY = {
    "swagger": "2.0",
    "info": {"title": {"Ref": "Title"}, "version": "1"},
    "paths": {
        "/": {
            "get": {
                "responses": {},
                "x-amazon-apigateway-integration": {"type": "mock", "requestTemplates": {"application/json": "{}"}},
            }
        }
    },
}
TEMPLATE: dict[str, Any] = {
    "Transform": "AWS::Serverless-2016-10-31",
    "Parameters": {"Title": {"Type": "String", "Default": "votes"}},
    "Resources": {
        "Votes": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live", "DefinitionBody": BODY}}
    },
}


def release(**given: str) -> Release:
    """Return what would be deployed, with values of parameters."""
    account = Account()
    context = Context(checks=False, account=account.id)
    loaded = Loaded("votes", Template(TEMPLATE, name="votes"), Place("template.yaml"))
    deployable = Deployable(loaded=loaded, account=account, context=context, options=Options(parameters=given))
    (found,) = prepare([deployable], compile)
    return found


@pytest.fixture
def deployed(cloud: FakeAWS) -> str:
    """Deploy what the official translator makes of the template, and return the logical id of the deployment."""
    made = official(TEMPLATE, parameters={"Title": "polls"})
    client = cloud.client("cloudformation")
    parameters = [{"ParameterKey": "Title", "ParameterValue": "polls"}]
    client.create_stack(StackName="votes", TemplateBody=json.dumps(made), Parameters=parameters)
    client.get_waiter("stack_create_complete").wait(StackName="votes", WaiterConfig={"Delay": 1})
    (name,) = (name for name, each in made["Resources"].items() if each["Type"] == "AWS::ApiGateway::Deployment")
    return str(name)


def deployments(found: Release) -> list[str]:
    """Return the logical ids of the deployments of APIs."""
    return [name for name, _ in found.packaged.template.each("AWS::ApiGateway::Deployment")]


@pytest.mark.parametrize("given", [{}, {"Title": "polls"}])
def test_an_api_whose_document_refers_to_a_parameter_keeps_its_deployment(deployed: str, given: dict[str, str]) -> None:
    found = release(**given)
    assert deployments(found) == [deployed]
    assert not found.difference


def test_another_value_of_the_parameter_makes_another_deployment(deployed: str) -> None:
    found = release(Title="other")
    assert deployments(found) != [deployed]
    assert {each.logical_id for each in found.difference.resources} >= {"Votes", "VotesliveStage"}
