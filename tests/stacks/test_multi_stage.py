"""The short links: what differs between the stages, how a new version goes live, and where a link leads."""

from __future__ import annotations

import importlib.util
import io
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from sampy import CompileError, Context
from sampy.loading import load
from sampy.testing import ABSENT, ANY, Deployer, Template, TemplateSnapshot, allows, denies
from stacks import multi_stage

STACKS = {"network": multi_stage.network, "data": multi_stage.data, "service": multi_stage.service}


def of(stack: str, stage: str) -> Template:
    """Return what a stack compiles to for a stage."""
    return Template.of(STACKS[stack], Context(stage=stage))


@pytest.fixture(scope="module")
def prod() -> Template:
    """Return the service of `prod`."""
    return of("service", "prod")


@pytest.fixture(scope="module")
def dev() -> Template:
    """Return the service of `dev`."""
    return of("service", "dev")


def handlers(name: str) -> ModuleType:
    """Return the module of a function."""
    file = Path(multi_stage.__file__).parent / f"handlers/multi_stage/{name}/app.py"
    specification = importlib.util.spec_from_file_location(f"multi_stage_{name}", file)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize("stage", ["dev", "prod"])
@pytest.mark.parametrize("stack", STACKS)
def test_the_templates(stack: str, stage: str, template_snapshot: TemplateSnapshot) -> None:
    assert of(stack, stage) == template_snapshot


def test_there_are_no_other_stages() -> None:
    with pytest.raises(CompileError, match="there is no stage 'test': use one of dev, prod"):
        load(Path(multi_stage.__file__), Context(stage="test"))


@pytest.mark.parametrize(("stage", "zones"), [("dev", 1), ("prod", 3)])
def test_the_service_runs_in_as_many_zones_as_its_stage_has(stage: str, zones: int) -> None:
    of("network", stage).count("AWS::EC2::Subnet", zones)
    imported = [{"Fn::ImportValue": f"links-network-{stage}:Subnet{number}:Ref"} for number in range(1, zones + 1)]
    of("service", stage).has_resource("AWS::Lambda::Function", {"VpcConfig": {"SubnetIds": imported}})


def test_the_network_has_no_way_to_the_internet() -> None:
    network = of("network", "prod")
    for type in ("AWS::EC2::InternetGateway", "AWS::EC2::NatGateway", "AWS::EC2::Route"):
        network.count(type, 0)
    network.has_resource("AWS::EC2::VPCEndpoint", {"VpcEndpointType": "Gateway", "RouteTableIds": ANY})
    network.has_resource("AWS::EC2::SecurityGroup", {"SecurityGroupIngress": ABSENT})


@pytest.mark.parametrize(("stage", "keeps", "policy"), [("dev", False, "Delete"), ("prod", True, "Retain")])
def test_the_data_of_prod_outlives_its_stack(stage: str, keeps: bool, policy: str) -> None:
    of("data", stage).has_resource(
        "AWS::DynamoDB::Table",
        {
            "DeletionProtectionEnabled": keeps,
            "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": keeps},
        },
        deletion_policy=policy,
        update_replace_policy=policy,
    )


def test_dev_is_small_and_deploys_at_once(dev: Template) -> None:
    dev.has_resource("AWS::Lambda::Function", {"MemorySize": 256}, logical_id="Shortener")
    dev.has_resource("AWS::Lambda::Alias", {"ProvisionedConcurrencyConfig": ABSENT}, update_policy=ABSENT)
    dev.count("AWS::CloudWatch::Alarm", 0)
    dev.count("AWS::CodeDeploy::DeploymentGroup", 0)
    dev.all_resources("AWS::Logs::LogGroup", {"RetentionInDays": 7})


def test_prod_keeps_instances_ready_and_logs_longer(prod: Template) -> None:
    ready = {"ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 2}}
    prod.has_resource("AWS::Lambda::Function", {"MemorySize": 1024}, logical_id="Shortener")
    prod.has_resource("AWS::Lambda::Alias", ready)
    prod.all_resources("AWS::Logs::LogGroup", {"RetentionInDays": 90})


def test_a_version_of_prod_is_checked_gets_a_tenth_and_goes_back_on_an_alarm(prod: Template) -> None:
    (group,) = prod.find("AWS::CodeDeploy::DeploymentGroup")
    update = {"DeploymentGroupName": {"Ref": group}, "BeforeAllowTrafficHook": {"Ref": "Check"}}
    prod.has_resource("AWS::Lambda::Alias", update_policy={"CodeDeployLambdaAliasUpdate": update})
    kind = {"Fn::Sub": ["CodeDeployDefault.Lambda${ConfigName}", {"ConfigName": "Canary10Percent5Minutes"}]}
    prod.has_resource(
        "AWS::CodeDeploy::DeploymentGroup",
        {
            "DeploymentConfigName": kind,
            "AlarmConfiguration": {"Enabled": True, "Alarms": [{"Name": {"Ref": "Errors"}}, {"Name": {"Ref": "Slow"}}]},
            "AutoRollbackConfiguration": {
                "Enabled": True,
                "Events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"],
            },
        },
    )


def test_alarms_watch_the_alias_that_has_the_traffic(prod: Template) -> None:
    dimensions = [
        {"Name": "FunctionName", "Value": {"Ref": "Shortener"}},
        {"Name": "Resource", "Value": {"Fn::Sub": "${Shortener}:live"}},
    ]
    prod.all_resources(
        "AWS::CloudWatch::Alarm",
        {"Dimensions": dimensions, "AlarmActions": [{"Ref": "Alarms"}], "TreatMissingData": "notBreaching"},
    )


def test_the_check_may_call_the_new_version_and_answer_codedeploy(prod: Template) -> None:
    (version,) = prod.find("AWS::Lambda::Version")
    (policy,) = prod.resource("CheckRole")["Properties"]["Policies"]
    invoke = policy["PolicyDocument"]["Statement"][0]
    assert (invoke["Action"], invoke["Resource"]) == ("lambda:InvokeFunction", {"Ref": version})
    assert allows(prod, "Check", "codedeploy:PutLifecycleEventHookExecutionStatus")
    assert denies(prod, "Check", "codedeploy:StopDeployment")
    # AWS's own policy for CodeDeploy lets it call functions of these names, and no others.
    prod.has_resource("AWS::Lambda::Function", {"FunctionName": "CodeDeployHook_links_prod"}, logical_id="Check")


def test_the_service_reads_and_puts_links_and_does_no_more(dev: Template) -> None:
    table = "arn:aws:dynamodb:us-east-1:123456789012:table/other"
    (statement,) = dev.resource("ShortenerRole")["Properties"]["Policies"][0]["PolicyDocument"]["Statement"]
    assert statement["Action"] == ["dynamodb:GetItem", "dynamodb:PutItem"]
    assert statement["Resource"][0] == {"Fn::ImportValue": "links-data-dev:Links:Arn"}
    for action in ("dynamodb:DeleteItem", "dynamodb:Scan", "dynamodb:UpdateItem"):
        assert denies(dev, "Shortener", action, table)


def test_links_are_made_by_who_signs_and_followed_by_anybody(dev: Template) -> None:
    paths = dev.resource("Api")["Properties"]["Body"]["paths"]
    assert paths["/links"]["post"]["security"] == [{"AWS_IAM": []}]
    assert "security" not in paths["/{code}"]["get"]


class Links:
    """The table of the links, in memory.

    Args:
        taken: How many of the first codes are taken.
    """

    def __init__(self, taken: int = 0) -> None:
        self.items: dict[str, dict[str, str]] = {}
        self.taken = taken

    def put_item(self, Item: dict[str, str], ConditionExpression: str) -> None:  # noqa: N803 - boto3's names
        assert ConditionExpression == "attribute_not_exists(code)"
        if self.taken:
            self.taken -= 1
            raise ClientError({"Error": {"Code": "ConditionalCheckFailedException"}}, "PutItem")
        self.items[Item["code"]] = Item

    def get_item(self, Key: dict[str, str]) -> dict[str, Any]:  # noqa: N803 - boto3's name
        found = self.items.get(Key["code"])
        return {"Item": found} if found else {}


def posted(body: str, **more: object) -> dict[str, object]:
    """Return the event of a link that is to be made."""
    return {"routeKey": "POST /links", "body": body, **more}


def get(code: str) -> dict[str, object]:
    """Return the event of a link that is followed."""
    return {"routeKey": "GET /{code}", "pathParameters": {"code": code}}


@pytest.mark.parametrize(
    "event",
    [
        posted('{"url": "https://example.com/a?b=c"}'),
        posted("eyJ1cmwiOiAiaHR0cHM6Ly9leGFtcGxlLmNvbS9hP2I9YyJ9", isBase64Encoded=True),
    ],
)
@pytest.mark.parametrize("taken", [0, 4])
def test_a_link_leads_to_its_address(monkeypatch: pytest.MonkeyPatch, event: dict[str, object], taken: int) -> None:
    shortener, table = handlers("shortener"), Links(taken)
    monkeypatch.setattr(shortener, "_table", lambda: table)
    made = shortener.handler(event, None)
    followed = shortener.handler(get(json.loads(made["body"])["code"]), None)
    assert (made["statusCode"], followed["statusCode"]) == (201, 302)
    assert followed["headers"]["Location"] == "https://example.com/a?b=c"


@pytest.mark.parametrize(
    ("event", "taken", "status", "error"),
    [
        (posted("{"), 0, 400, "send a url"),
        (posted(""), 0, 400, "send a url"),
        (posted('["https://example.com"]'), 0, 400, "send a url"),
        (posted('{"url": 7}'), 0, 400, "send a url"),
        (posted('{"url": "http://example.com"}'), 0, 400, "send a url"),
        (posted('{"url": "javascript:alert(1)"}'), 0, 400, "send a url"),
        (posted('{"url": "https://"}'), 0, 400, "send a url"),
        (posted('{"url": "https://example.com/\\n"}'), 0, 400, "send a url"),
        (posted(json.dumps({"url": f"https://example.com/{'x' * 2000}"})), 0, 400, "send a url"),
        (posted('{"url": "https://example.com"}'), 5, 503, "there is no free code"),
        (get("no-such-link"), 0, 404, "there is no such link"),
    ],
)
def test_what_is_no_link_is_refused(
    monkeypatch: pytest.MonkeyPatch, event: dict[str, object], taken: int, status: int, error: str
) -> None:
    shortener, table = handlers("shortener"), Links(taken)
    monkeypatch.setattr(shortener, "_table", lambda: table)
    answer = shortener.handler(event, None)
    assert answer["statusCode"] == status
    assert json.loads(answer["body"])["error"].startswith(error)
    assert table.items == {}


class Aws:
    """Lambda and CodeDeploy, as far as the check calls them.

    Args:
        answer: What the new version answers; None where it can't be called.
    """

    def __init__(self, answer: dict[str, object] | None) -> None:
        self.answer = answer
        self.told: list[dict[str, str]] = []

    def invoke(self, FunctionName: str, Payload: bytes) -> dict[str, object]:  # noqa: N803 - boto3's names
        assert FunctionName == "arn:...:function:shortener:7"
        if self.answer is None:
            raise ClientError({"Error": {"Code": "AccessDeniedException"}}, "Invoke")
        # What the check asks for is asked of the real handler, whose table is empty.
        payload = self.answer.get("Payload") or json.dumps(asked(json.loads(Payload))).encode()
        return {**self.answer, "Payload": io.BytesIO(payload)}

    def put_lifecycle_event_hook_execution_status(self, **told: str) -> None:
        self.told.append(told)


def asked(event: dict[str, object]) -> object:
    """Return what the function answers to an event while there are no links."""
    shortener = handlers("shortener")
    shortener._table = Links
    return shortener.handler(event, None)


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ({"StatusCode": 200}, "Succeeded"),
        ({"StatusCode": 200, "Payload": b'{"statusCode": 500}'}, "Failed"),
        ({"StatusCode": 200, "FunctionError": "Unhandled", "Payload": b'{"errorMessage": "..."}'}, "Failed"),
        (None, "Failed"),
    ],
)
def test_codedeploy_is_told_what_came_of_the_check(
    monkeypatch: pytest.MonkeyPatch, answer: dict[str, object] | None, status: str
) -> None:
    aws, check = Aws(answer), handlers("check")
    monkeypatch.setattr(boto3, "client", lambda service: aws)
    monkeypatch.setenv("NEW_VERSION", "arn:...:function:shortener:7")
    event = {"DeploymentId": "d-1", "LifecycleEventHookExecutionId": "hook-1"}
    if answer is None:
        with pytest.raises(ClientError):
            check.handler(event, None)
    else:
        check.handler(event, None)
    assert aws.told == [{"deploymentId": "d-1", "lifecycleEventHookExecutionId": "hook-1", "status": status}]


def test_the_stacks_of_dev_are_deployed_and_links_lead_somewhere(deployed_stack: Deployer) -> None:
    _, data, service = deployed_stack(multi_stage.network, multi_stage.data, multi_stage.service, stage="dev")
    assert data.template.document["Outputs"].keys() == {"ExportLinksRef", "ExportLinksArn"}
    alias = next(each for each in service.resources if each.startswith("ShortenerAlias"))
    made = service.invoke(alias, posted('{"url": "https://example.com"}'))
    assert made["statusCode"] == 201
    followed = service.invoke(alias, get(json.loads(made["body"])["code"]))
    assert (followed["statusCode"], followed["headers"]["Location"]) == (302, "https://example.com")
    assert service.invoke(alias, get("no-such-link"))["statusCode"] == 404
