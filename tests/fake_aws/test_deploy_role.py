"""A role with the policy of a deploy can deploy, update and delete its stack, and each statement of it is needed.

The fake AWS provisions stacks within itself: it holds the calls to CloudFormation against the policy, and not those
that CloudFormation makes. So those are made here one by one, as the handlers make them, with the role's own keys.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from botocore.exceptions import ClientError

from sampy import Stack, compile, deploy
from sampy.aws import Account
from sampy.codec import encode
from sampy.deploy_role import Options, deploy_policy, deploy_role
from sampy.deploy_role.names import Names
from sampy.deploy_role.stack import role_template
from sampy.deploy_role.stack_needs import STACK_ACTIONS
from sampy.deploy_role.trust import trust_policy
from sampy.deployment.deletion.deleting import delete
from sampy.deployment.model import Result
from sampy.iam.patterns import matches
from sampy.iam.statements import Policy, Statement
from sampy.loading import load_all
from sampy.template import Template
from tests.fake_aws.deployed_stacks import ARTIFACTS, CONTEXT, DEPLOYS, Caller, Denied, code, parcels, votes
from tests.fake_aws.server import ACCOUNT, REGION, ROOT, ROOT_KEYS, FakeAWS

ACCOUNT_ROOT = f"arn:aws:iam::{ACCOUNT}:root"
TRUST = {"Statement": [{"Effect": "Allow", "Principal": {"AWS": ACCOUNT_ROOT}, "Action": "sts:AssumeRole"}]}
DEFAULT_BUS_RULE = f"arn:aws:events:{REGION}:{ACCOUNT}:rule/default/parcels"
BUS = f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/parcels"

UNKNOWN_KEYS = {
    "iam:PolicyARN": "the fake doesn't say which policy is attached",
    "iam:PassedToService": "the fake doesn't check iam:PassRole at all",
    "lambda:FunctionArn": "the fake doesn't say which function an event source mapping is of",
}
"""Condition keys that the fake never sets, so that a statement with one would never apply; left out of its policy."""

OTHER_ARNS = {
    "events:CreateEventBus": (DEFAULT_BUS_RULE, "it takes the name of the bus for that of a rule"),
    "events:DeleteEventBus": (DEFAULT_BUS_RULE, "it takes the name of the bus for that of a rule"),
    "events:PutTargets": (BUS, "it looks for the name of the rule in another field"),
    "events:RemoveTargets": (BUS, "it looks for the name of the rule in another field"),
    "events:TagResource": ("*", "it doesn't look for the ARN"),
    "lambda:CreateFunction": ("*", "the name isn't in the path"),
    "ssm:GetParameters": ("*", "it doesn't look for several names"),
}
"""What the fake takes an action to be done to, where that isn't what AWS says, and why."""

UNCHECKED = {
    "PassRoleToLambda": "the fake doesn't check iam:PassRole",
    "PassRoleToStates": "the fake doesn't check iam:PassRole",
    "Deploy": "it is for the calls to CloudFormation, which have a test of their own",
    "ActionsNewerThanTheTables": "neither the fake nor boto3 knows these operations",
}
"""The statements without which all calls to the services are allowed all the same, and why."""

OTHER_NAMES = {"Clicks": "the fake writes the names of streams in lower case"}
"""The resources that the fake calls otherwise than AWS does."""

UNUSED = {
    "cloudformation:DescribeEvents": "the fake doesn't know the operation",
    "cloudformation:TagResource": "no operation of the API: it is checked where a stack is given tags, by AWS alone",
    "cloudformation:UntagResource": "no operation of the API: it is checked where a stack is given tags, by AWS alone",
}
"""The actions on stacks that the fake never asks for."""

STATEMENTS = [
    (stack, str(statement.sid))
    for stack, (template, _) in DEPLOYS.items()
    for statement in deploy_policy(template(), CONTEXT).statements
]


def for_fake(policy: Policy) -> Policy:
    """Return a policy as the fake reads it: without the keys that it doesn't know, on the ARNs that it makes."""
    return Policy(tuple(each for statement in policy.statements for each in _for_fake(statement)))


def _for_fake(statement: Statement) -> Iterator[Statement]:
    known = tuple(each for each in statement.conditions if each.key not in UNKNOWN_KEYS)
    yield attrs.evolve(statement, conditions=known)
    for action in statement.actions:
        if action in OTHER_ARNS:
            yield Statement("Allow", (action,), resources=(OTHER_ARNS[action][0],))


def deployer(aws: FakeAWS, policy: Policy) -> Caller:
    """Return who calls with a role that has a policy, and no other, where the artifacts have been uploaded."""
    root = aws.client("s3")
    root.create_bucket(Bucket=ARTIFACTS)
    root.put_object(Bucket=ARTIFACTS, Key="votes.zip", Body=code())
    iam = aws.client("iam")
    role = iam.create_role(RoleName="deployer", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
    document = json.dumps(for_fake(policy).to_document())
    iam.put_role_policy(RoleName="deployer", PolicyName="deploy", PolicyDocument=document)
    return Caller(aws, aws.assume(role["Arn"]))


@pytest.mark.parametrize("stack", DEPLOYS)
def test_all_calls_of_a_deploy_are_allowed(aws: FakeAWS, stack: str) -> None:
    template, calls = DEPLOYS[stack]
    calls(deployer(aws, deploy_policy(template(), CONTEXT)))


@pytest.mark.parametrize(("stack", "sid"), [each for each in STATEMENTS if each[1] not in UNCHECKED])
def test_without_a_statement_a_call_is_denied(aws: FakeAWS, stack: str, sid: str) -> None:
    template, calls = DEPLOYS[stack]
    policy = deploy_policy(template(), CONTEXT)
    rest = Policy(tuple(each for each in policy.statements if each.sid != sid))
    with pytest.raises(Denied):
        calls(deployer(aws, rest))


@pytest.mark.parametrize("stack", DEPLOYS)
def test_the_statements_that_the_fake_does_not_check_are_those_that_are_said(aws: FakeAWS, stack: str) -> None:
    template, calls = DEPLOYS[stack]
    policy = deploy_policy(template(), CONTEXT)
    calls(deployer(aws, Policy(tuple(each for each in policy.statements if each.sid not in UNCHECKED))))
    assert set(UNCHECKED) <= {sid for _, sid in STATEMENTS}


def test_a_stack_is_deployed_updated_and_deleted_with_change_sets(aws: FakeAWS) -> None:
    template = votes()
    with_change_sets(deployer(aws, deploy_policy(template, CONTEXT)), template)
    assert aws.client("dynamodb").list_tables()["TableNames"] == []


@pytest.mark.parametrize("action", [each for each in STACK_ACTIONS if each not in UNUSED])
def test_without_an_action_on_the_stack_a_deploy_is_denied(aws: FakeAWS, action: str) -> None:
    template = votes()
    (allowed,) = (each for each in deploy_policy(template, CONTEXT).statements if each.sid == "Deploy")
    fewer = attrs.evolve(allowed, actions=tuple(each for each in allowed.actions if each != action))
    call = deployer(aws, Policy((fewer,)))
    with pytest.raises(Denied):
        with_change_sets(call, template)
        at_once(call, template)


def test_a_deploy_by_sampy_makes_no_call_that_is_not_allowed(
    aws: FakeAWS, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (loaded,) = load_all([ROOT / "stacks/votes.py"], CONTEXT)
    template = encode(loaded.source)[0] if isinstance(loaded.source, Stack) else loaded.source
    policy = deploy_role([compile(template, CONTEXT)], CONTEXT, Options(artifacts=ARTIFACTS)).policy
    act_as(deployer(aws, policy), monkeypatch, tmp_path)
    for result, seconds in ((Result.CREATED, 10), (Result.UPDATED, 20)):
        changed = template.to_dict()
        changed["Resources"]["Vote"]["Properties"]["Timeout"] = seconds  # type: ignore[index, call-overload]
        (outcome,) = deploy(attrs.evolve(template, document=changed), bucket=ARTIFACTS)
        assert (outcome.problems, outcome.result) == ((), result)
    assert delete(Account(), "votes").result is Result.DELETED


def test_the_bucket_that_sampy_makes_takes_nothing_that_comes_without_tls(
    aws: FakeAWS, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (loaded,) = load_all([ROOT / "stacks/votes.py"], CONTEXT)
    act_as(deployer(aws, deploy_policy(compile(loaded.source, CONTEXT), CONTEXT)), monkeypatch, tmp_path)
    (outcome,) = deploy(loaded.source)
    # All up to there was allowed; what denies it is the policy of the bucket, as the fake AWS has no TLS.
    assert "s3:PutObject" in outcome.problems[0].message
    assert "explicit deny in a resource-based policy" in outcome.problems[0].message


def act_as(caller: Caller, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Make this process somebody, who works in a folder."""
    for name, value in caller.aws.environment(folder, caller.keys).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(folder)


def test_another_stack_is_not_deployed(aws: FakeAWS) -> None:
    template = votes()
    with pytest.raises(Denied):
        with_change_sets(deployer(aws, deploy_policy(template, CONTEXT)), template, stack="votes-of-others")


def test_the_role_of_the_stack_s_own_template_deploys_it(aws: FakeAWS) -> None:
    """The template that `--format stack` writes makes a role that deploys."""
    template = votes()
    made = role_template(deploy_role([template], CONTEXT, Options()), trust_policy(ACCOUNT_ROOT))
    root = Caller(aws, ROOT_KEYS)
    root.aws.client("s3").create_bucket(Bucket=ARTIFACTS)
    root.aws.client("s3").put_object(Bucket=ARTIFACTS, Key="votes.zip", Body=code())
    asked = {"TemplateBody": json.dumps(made.document), "Capabilities": ["CAPABILITY_IAM"]}
    root("cloudformation", "create_stack", StackName="role", **asked)
    assert finished(lambda: status(root, "role")) == "CREATE_COMPLETE"
    (output,) = root("cloudformation", "describe_stacks", StackName="role")["Stacks"][0]["Outputs"]
    with_change_sets(Caller(aws, aws.assume(output["OutputValue"])), template)


@pytest.mark.parametrize("stack_name", ["parcels", "parcels-of-a-team-with-a-name-that-is-much-too-long-for-a-role"])
def test_the_names_that_cloudformation_makes_up_are_those_expected(aws: FakeAWS, stack_name: str) -> None:
    template = parcels()
    root = Caller(aws, ROOT_KEYS)
    asked = {"TemplateBody": template.to_json(), "Capabilities": ["CAPABILITY_IAM"]}
    root("cloudformation", "create_stack", StackName=stack_name, **asked)
    assert finished(lambda: status(root, stack_name)) == "CREATE_COMPLETE"
    names = Names(template, CONTEXT, stack_name)
    for made in root("cloudformation", "describe_stack_resources", StackName=stack_name)["StackResources"]:
        logical_id, physical = made["LogicalResourceId"], made["PhysicalResourceId"]
        patterns = [name.lower() if logical_id in OTHER_NAMES else name for name in names.physical(logical_id)]
        # Of a queue it is the URL, and of others the ARN, that ends with the name.
        assert any(matches(f"*{pattern}", physical) for pattern in patterns), (physical, patterns)


def with_change_sets(call: Caller, template: Template, *, stack: str = "votes") -> None:
    """Deploy a stack, update it and delete it, and look at it on the way."""
    for number, kind in enumerate(("CREATE", "UPDATE", "UPDATE")):
        name = {"StackName": stack, "ChangeSetName": f"change{number}"}
        asked = {"ChangeSetType": kind, "TemplateBody": body(template, number), "Capabilities": ["CAPABILITY_IAM"]}
        call("cloudformation", "create_change_set", **name, **asked)

        def made(name: dict[str, str] = name) -> str:
            return str(call("cloudformation", "describe_change_set", **name)["Status"])

        assert finished(made) == "CREATE_COMPLETE"
        if number == 2:
            call("cloudformation", "list_change_sets", StackName=stack)
            call("cloudformation", "delete_change_set", **name)
        else:
            call("cloudformation", "execute_change_set", **name)
            assert finished(lambda: status(call, stack)) == f"{kind}_COMPLETE"
    for operation in ("describe_stack_events", "describe_stack_resources", "list_stack_resources"):
        call("cloudformation", operation, StackName=stack)
    call("cloudformation", "get_template", StackName=stack)
    call("cloudformation", "get_template_summary", StackName=stack)
    policy = {"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}
    call("cloudformation", "set_stack_policy", StackName=stack, StackPolicyBody=json.dumps(policy))
    call("cloudformation", "get_stack_policy", StackName=stack)
    for protected in (True, False):
        call("cloudformation", "update_termination_protection", StackName=stack, EnableTerminationProtection=protected)
    deleted(call, stack)


def at_once(call: Caller, template: Template, *, stack: str = "votes") -> None:
    """Create a stack, update it and delete it without change sets; and ask for what there is nothing to do for."""
    for number, operation in enumerate(("create_stack", "update_stack")):
        asked = {"TemplateBody": body(template, number), "Capabilities": ["CAPABILITY_IAM"]}
        call("cloudformation", operation, StackName=stack, **asked)
        finished(lambda: status(call, stack))
    for operation in ("cancel_update_stack", "continue_update_rollback", "rollback_stack"):
        with contextlib.suppress(ClientError):  # there is nothing to cancel, and nothing to roll back
            call("cloudformation", operation, StackName=stack)
    deleted(call, stack)


def body(template: Template, version: int) -> str:
    """Return the text of a version of a template, which CloudFormation has something to do for."""
    document = template.to_dict()
    document["Resources"]["Vote"]["Properties"]["Timeout"] = 10 + version  # type: ignore[index, call-overload]
    return json.dumps(document)


def deleted(call: Caller, stack: str) -> None:
    """Delete a stack, and wait until it is gone."""
    call("cloudformation", "delete_stack", StackName=stack)
    with pytest.raises(ClientError, match="does not exist"):
        finished(lambda: f"{status(call, stack)}_IN_PROGRESS")


def status(call: Caller, stack: str) -> str:
    """Return the status of a stack."""
    return str(call("cloudformation", "describe_stacks", StackName=stack)["Stacks"][0]["StackStatus"])


def finished(ask: Callable[[], str], seconds: float = 20) -> str:
    """Return a status as soon as nothing is in progress any more."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = ask()
        if not found.endswith(("PENDING", "IN_PROGRESS")):
            return found
        time.sleep(0.02)
    raise TimeoutError(found)
