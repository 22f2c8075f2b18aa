"""The ids of API deployments that are deployed already are kept, and changed where the API is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy import Context, compile
from sampy.differences.comparing import Given, diff
from sampy.differences.kept_ids import with_kept_ids
from sampy.formats.reading import read
from sampy.template import Template
from tests.oracle import official

Document = dict[str, Any]
CASES = sorted((Path(__file__).parent.parent / "cases/api").glob("*.yaml"))
SERVERLESS = "AWS::Serverless-2016-10-31"


def api(path: str = "/votes", *, parameters: Document | None = None, **properties: Any) -> Document:
    """Return a template with a function on a route, and an API."""
    event = {"Type": "Api", "Properties": {"Path": path, "Method": "get", "RestApiId": {"Ref": "Api"}}}
    function = {"Runtime": "python3.13", "Handler": "a.b", "InlineCode": "pass", "Events": {"Get": event}}
    return {
        "Transform": SERVERLESS,
        "Parameters": parameters or {},
        "Resources": {
            "Api": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "Prod", **properties}},
            "Fn": {"Type": "AWS::Serverless::Function", "Properties": function},
        },
    }


def compiled(document: Document, **context: Any) -> Template:
    """Return the compiled template."""
    return compile(document, Context(checks=False, **context))


def deployments(document: Any) -> list[str]:
    """Return the logical ids of the deployments of a template."""
    return [name for name, each in document["Resources"].items() if each["Type"] == "AWS::ApiGateway::Deployment"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_stack_that_sam_deployed_shows_no_difference(case: Path) -> None:
    document: Document = {**json.loads(json.dumps(read(case).document)), "Transform": SERVERLESS}
    ours = compiled(document)
    theirs = json.loads(json.dumps(official(document), sort_keys=True))
    kept = with_kept_ids(ours, theirs, before_given=Given(), after_given=Given())
    assert not diff(theirs, kept)


def test_all_that_names_the_deployment_gets_the_deployed_id() -> None:
    theirs = official(api())
    ours = compiled(api())
    assert deployments(ours.document) != deployments(theirs)
    kept = with_kept_ids(ours, theirs)
    (name,) = deployments(theirs)
    assert deployments(kept.document) == [name]
    assert kept.properties(name)["Description"] == theirs["Resources"][name]["Properties"]["Description"]
    assert kept.properties("ApiProdStage")["DeploymentId"] == {"Ref": name}
    assert kept.origin(name).declared == "Api"
    assert list(kept.resources) == [name if each in deployments(ours.document) else each for each in ours.resources]


def test_nothing_given_is_edited() -> None:
    ours, theirs = compiled(api()), official(api())
    before, deployed = ours.to_json(), json.dumps(theirs)
    with_kept_ids(ours, theirs)
    assert (ours.to_json(), json.dumps(theirs)) == (before, deployed)


def test_another_route_makes_another_deployment() -> None:
    theirs, ours = official(api()), compiled(api("/ballots"))
    assert with_kept_ids(ours, theirs) is ours
    assert not {*deployments(ours.document)} & {*deployments(theirs)}


def test_a_function_that_is_replaced_makes_another_deployment_of_the_same_document() -> None:
    before, after = compiled(api()), api()
    function = after["Resources"]["Fn"]["Properties"]
    del function["InlineCode"], function["Runtime"], function["Handler"]
    function |= {"PackageType": "Image", "ImageUri": "123456789012.dkr.ecr.us-east-1.amazonaws.com/votes:1"}
    ours = compiled(after)
    assert deployments(ours.document) == deployments(before.document)
    kept = with_kept_ids(ours, before.document)
    assert deployments(kept.document) != deployments(before.document)
    assert diff(before, kept).resources
    again = with_kept_ids(ours, kept.document)
    assert deployments(again.document) == deployments(kept.document)


def test_a_parameter_whose_value_is_not_told_may_have_changed() -> None:
    document = api(
        Description="votes", parameters={"Origin": {"Type": "String", "Default": "'a'"}}, Cors={"Ref": "Origin"}
    )
    theirs, ours = official(document), compiled(document)
    assert deployments(with_kept_ids(ours, theirs).document) == deployments(ours.document)
    same = with_kept_ids(ours, theirs, before_given=Given({"Origin": "'a'"}), after_given=Given())
    assert deployments(same.document) == deployments(theirs)
    other = with_kept_ids(ours, theirs, before_given=Given({"Origin": "'a'"}), after_given=Given({"Origin": "'b'"}))
    assert deployments(other.document) == deployments(ours.document)


@pytest.mark.parametrize("in_globals", [True, False])
def test_always_deploy_is_always_new(in_globals: bool) -> None:
    document = api() if in_globals else api(AlwaysDeploy=True)
    if in_globals:
        document["Globals"] = {"Api": {"AlwaysDeploy": True}}
    theirs, ours = official(api()), compiled(document)
    assert with_kept_ids(ours, theirs) is ours


def test_a_stack_without_the_api_keeps_nothing() -> None:
    ours = compiled(api())
    assert with_kept_ids(ours, {}) is ours


def test_a_deployment_that_the_user_declared_is_left_alone() -> None:
    written = {
        "Resources": {
            "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": {}}},
            "ApiDeployment0123456789": {
                "Type": "AWS::ApiGateway::Deployment",
                "Properties": {"RestApiId": {"Ref": "Api"}, "Description": "mine"},
            },
        }
    }
    ours = Template(json.loads(json.dumps(written).replace("0123456789", "9876543210")))
    assert with_kept_ids(ours, written) is ours  # type: ignore[arg-type]  # it is a document
