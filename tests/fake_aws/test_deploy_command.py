"""``sampy deploy`` as people and pipelines run it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sampy.aws import Account
from sampy.deployed import find, resources
from tests.cli.conftest import Run
from tests.fake_aws.in_account import custom, wait
from tests.fake_aws.server import ACCOUNT, FakeAWS
from tests.terminal import terminal

SHOP = """
from sampy import Output, Stack
from sampy.intrinsics import Ref
from sampy.resources import dynamodb, sqs
from sampy.serverless import Function

data = Stack("data")
queue = data.add(sqs.Queue("Queue"))
web = Stack("web")
web.add(Function("Page", runtime="python3.13", handler="app.page", code_uri="code", description=queue.arn))
web.add(Output("Name", value=Ref("Page")))
"""
TABLE = """
from sampy import Stack
from sampy.serverless import PrimaryKey, SimpleTable
data = Stack("data")
data.add(SimpleTable("{name}", primary_key=PrimaryKey(name="id", type="String")))
"""
REGION = "us-east-1"


@pytest.fixture
def shop(cloud: FakeAWS, project: Path) -> Path:
    """Return a project with two stacks, of which one needs the other."""
    (project / "stacks" / "code").mkdir(parents=True)
    (project / "stacks" / "code" / "app.py").write_text("def page(event, context):\n    return 1\n")
    (project / "stacks" / "shop.py").write_text(SHOP)
    return project


def write(project: Path, document: object, name: str = "hook") -> None:
    """Write a template into the project."""
    (project / f"{name}.json").write_text(json.dumps(document))


def test_a_pipeline_gets_a_line_for_each_thing_and_the_outputs(shop: Path, sampy: Run) -> None:
    outcome = sampy("deploy", "--yes")
    assert outcome.code == 0
    assert "+ Queue  AWS::SQS::Queue" in outcome.out
    assert outcome.out.splitlines()[-2] == "web:"
    assert outcome.out.splitlines()[-1].startswith("  Name  web-Page-")
    said = outcome.err.splitlines()
    assert said[:4] == ["packing code", "2 stacks to deploy", "  1. data", "  2. web"]
    assert said[-1] == "2 stacks: 2 created"
    bare = [line.partition(" ")[2] for line in said]
    uploaded = next(line for line in bare if line.startswith("web: code is uploaded ("))
    assert bare.index("data: created") < bare.index(uploaded)
    assert "web: CREATE_COMPLETE Page AWS::Lambda::Function" in bare


def test_what_is_deployed_is_not_deployed_again(shop: Path, sampy: Run) -> None:
    sampy("deploy", "--yes", "--quiet")
    assert sampy("deploy", "--yes") == (0, "", "nothing to do: all 2 stacks are as they should be\n")
    assert sampy("deploy", "--yes", "--only", "web") == (
        0,
        "",
        "nothing to do: all 2 stacks are as they should be\n",
    )
    assert sampy("deploy", "--yes", "--only", "web", "--exclusively").err == "nothing to do: web is as it should be\n"


def test_quiet_says_nothing_but_errors(shop: Path, sampy: Run) -> None:
    assert sampy("deploy", "--yes", "--quiet") == (0, "", "")


def test_diff_and_deploy_tell_the_same(shop: Path, sampy: Run) -> None:
    assert sampy("diff").out in sampy("deploy", "--dry-run").out
    sampy("deploy", "--yes", "--quiet")
    (shop / "stacks" / "code" / "app.py").write_text("def page(event, context):\n    return 2\n")
    differences = sampy("diff", "stacks").out
    changed = differences[differences.index("web\n") :]
    assert "~ Page" in changed
    assert sampy("deploy", "--yes").out.startswith(changed)


def test_a_dry_run_says_the_steps(shop: Path, sampy: Run) -> None:
    outcome = sampy("deploy", "--dry-run", "--only", "data")
    assert outcome.code == 0
    assert "data: executes the change set\ndata: follows the creation\n" in outcome.out
    assert outcome.err.endswith("nothing was deployed: this was a dry run\n")
    assert find(Account(REGION), "data") is None


def test_a_failure_tells_the_root_cause_at_the_users_line_and_the_state_that_is_left(shop: Path, sampy: Run) -> None:
    module = shop / "stacks" / "shop.py"
    much = 'data = Stack("data")\nmuch = data.add(Parameter("Much", type="Number"))'
    failing = SHOP.replace('data = Stack("data")', much).replace('"Queue")', '"Queue", visibility_timeout=much)')
    module.write_text(f"from sampy import Parameter\n{failing}")
    outcome = sampy("deploy", "--yes", "--parameter", "Much=99999")
    assert outcome.code == 1
    said = outcome.err.splitlines()
    errors = [line for line in said if line.startswith("error: ")]
    assert errors[0].startswith("error: stacks/shop.py:")
    assert "Queue" in errors[0]
    assert any("data: failed" in line and "ROLLBACK_COMPLETE" in line for line in said)
    assert any("web: skipped: it needs 'data', which failed" in line for line in said)
    assert "2 stacks: 1 failed, 1 skipped" in said
    # The next deploy replaces what is left, and says so before.
    module.write_text(SHOP)
    again = sampy("deploy", "--yes")
    assert again.code == 0
    assert "note: data: deletes what is left of a creation that failed" in again.err


def test_a_change_set_can_be_left_for_somebody_to_execute(shop: Path, sampy: Run) -> None:
    outcome = sampy("deploy", "--only", "data", "--no-execute", "--change-set-name", "mine")
    assert outcome.code == 0
    assert "data: change set left to be executed" in outcome.err
    found = find(Account(REGION), "data")
    assert found is not None
    assert found.status == "REVIEW_IN_PROGRESS"


def test_the_options_reach_the_stack(shop: Path, sampy: Run) -> None:
    sampy("deploy", "--yes", "--only", "data", "--tag", "team=a", "--termination-protection", "--stack-name", "mine")
    arguments = ["stacks/one.py", "--yes", "--stack-name", "mine", "--tag", "team=a", "--termination-protection"]
    (shop / "stacks" / "one.py").write_text(TABLE.format(name="Votes"))
    assert sampy("deploy", *arguments).code == 0
    found = find(Account(REGION), "mine")
    assert found is not None
    assert (found.tags, found.termination_protection) == ({"team": "a"}, True)


def test_what_is_only_a_setting_is_told_and_done(shop: Path, sampy: Run) -> None:
    sampy("deploy", "--yes", "--quiet")
    outcome = sampy("deploy", "--yes", "--only", "data", "--termination-protection")
    assert outcome.code == 0
    assert "data: switches termination protection on\n" in outcome.err
    assert outcome.out == ""


def test_the_settings_of_a_stage_name_the_account_and_other_keys_are_refused(shop: Path, sampy: Run) -> None:
    (shop / "pyproject.toml").write_text('[tool.sampy.stages.prod]\naccount = "123456789012"\nregion = "eu-west-1"\n')
    outcome = sampy("deploy", "--yes", "--stage", "prod")
    assert outcome.code == 1
    assert f"belongs into the account 123456789012, and the keys are of {ACCOUNT}" in outcome.err
    assert find(Account("eu-west-1"), "data") is None


def test_each_stack_goes_to_its_region(shop: Path, sampy: Run) -> None:
    (shop / "stacks" / "shop.py").write_text(SHOP.replace("description=queue.arn", ""))
    (shop / "pyproject.toml").write_text('[tool.sampy.stacks.data]\nregion = "eu-west-1"\n')
    assert sampy("deploy", "--yes").code == 0
    assert find(Account("eu-west-1"), "data") is not None
    assert find(Account(REGION), "web") is not None
    assert find(Account(REGION), "data") is None


def test_a_reference_to_a_stack_of_another_region_is_told_before_anything(shop: Path, sampy: Run) -> None:
    (shop / "pyproject.toml").write_text('[tool.sampy.stacks.data]\nregion = "eu-west-1"\n')
    outcome = sampy("deploy", "--yes")
    assert outcome.code == 1
    assert "stacks/shop.py:10: the stack 'web' imports 'data:Queue:Arn', which nothing exports" in outcome.err
    assert "'data' exports it in another one" in outcome.err
    assert find(Account("eu-west-1"), "data") is None


def test_unknown_names_are_told_with_what_was_meant(shop: Path, sampy: Run) -> None:
    assert sampy("deploy", "--yes", "--only", "dada").err.startswith(
        "error: there is no stack 'dada' to deploy\n    did you mean 'data'?\n"
    )
    assert "there is no parameter 'Ovner'" in sampy("deploy", "--yes", "--parameter", "Ovner=me").err


def test_lost_data_takes_more_than_a_yes_that_was_given_before(cloud: FakeAWS, project: Path, sampy: Run) -> None:
    (project / "stacks").mkdir()
    module = project / "stacks" / "data.py"
    module.write_text(TABLE.format(name="Votes"))
    assert sampy("deploy", "--yes").code == 0
    module.write_text(TABLE.format(name="Polls").replace("String", "Number"))
    outcome = sampy("deploy", "--yes")
    assert outcome.code == 1
    assert "data: Votes (AWS::DynamoDB::Table) is deleted, and its data goes with it" in outcome.err
    assert "--allow-data-loss" in outcome.err
    assert [each.logical_id for each in resources(Account(REGION), "data")] == ["Votes"]
    assert sampy("deploy", "--yes", "--allow-data-loss").code == 0


def test_fail_on_ends_before_anything_is_deployed(cloud: FakeAWS, project: Path, sampy: Run) -> None:
    (project / "stacks").mkdir()
    module = project / "stacks" / "data.py"
    module.write_text(TABLE.format(name="Votes"))
    sampy("deploy", "--yes", "--quiet")
    module.write_text(TABLE.format(name="Votes") + 'data.add(SimpleTable("More"))\n')
    outcome = sampy("deploy", "--yes", "--fail-on", "any")
    assert outcome.code == 1
    assert "error: the stack 'data' changes" in outcome.err
    assert sampy("deploy", "--yes", "--fail-on", "deletion,replacement").code == 0


def test_what_is_secret_is_in_no_line(cloud: FakeAWS, project: Path, sampy: Run) -> None:
    secret = {"Parameters": {"Password": {"Type": "String", "NoEcho": True}}}
    value = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Password"}}}
    write(project, {**secret, "Resources": {"Value": value}}, "secret")
    for password in ("hunter22", "hunter23"):
        outcome = sampy("deploy", "secret.json", "--yes", "-v", "--parameter", f"Password={password}")
        assert outcome.code == 0
        assert "hunter" not in outcome.out + outcome.err
    (found,) = cloud.client("ssm").describe_parameters()["Parameters"]
    assert cloud.client("ssm").get_parameter(Name=found["Name"])["Parameter"]["Value"] == "hunter23"
    # Without one, it stays.
    assert sampy("deploy", "secret.json", "--yes").err == "nothing to do: secret is as it should be\n"


def test_nothing_is_imported_for_a_terminal_that_is_not_there(shop: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sampy", "deploy", "--yes", "--only", "data"],
        cwd=shop,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")}
    assert "sampy.cli.deploy_run" in imported
    assert imported & {"rich", "cfnlint", "jsonpatch", "sampy.cli.live"} == set()


def test_on_a_terminal_it_asks_and_does_nothing_without_a_yes(shop: Path) -> None:
    with terminal("deploy", "--only", "data", folder=shop) as screen:
        screen.expect(f"Deploy data to {REGION} of {ACCOUNT}? [y/N]: ")
        screen.say("")
        assert screen.end() == 1
        assert "nothing was changed" in screen.text
    assert find(Account(REGION), "data") is None


def test_on_a_terminal_it_shows_what_is_in_progress(shop: Path) -> None:
    with terminal("deploy", folder=shop) as screen:
        screen.expect("Deploy 2 stacks")
        screen.say("y")
        screen.expect("data: created")
        assert screen.end() == 0
        assert "2 more stacks wait" in screen.text
        assert "web: created" in screen.text
        assert "2 stacks: 2 created" in screen.text


def test_where_data_is_lost_the_name_of_the_stack_has_to_be_typed(cloud: FakeAWS, project: Path, sampy: Run) -> None:
    (project / "stacks").mkdir()
    module = project / "stacks" / "data.py"
    module.write_text(TABLE.format(name="Votes"))
    sampy("deploy", "--yes", "--quiet")
    module.write_text(TABLE.format(name="Polls").replace("String", "Number"))
    for typed, code in (("y", 1), ("data", 0)):
        with terminal("deploy", folder=project) as screen:
            screen.expect("Type data to go on")
            screen.say(typed)
            assert screen.end() == code


@pytest.fixture
def slow(cloud: FakeAWS, project: Path, sampy: Run) -> Path:
    """Return a project with a stack that is deployed, and whose update takes some seconds."""
    hook = custom(cloud, "False", seconds=0, Version="1")
    write(project, {"Resources": {"Hook": hook}})
    assert sampy("deploy", "hook.json", "--yes", "--quiet").code == 0
    cloud.client("lambda").delete_function(FunctionName="hook")
    slower = custom(cloud, "False", seconds=2, Version="2")
    write(project, {"Resources": {"Hook": slower}})
    return project


def test_ctrl_c_on_a_terminal_asks_whether_to_cancel(slow: Path, cloud: FakeAWS) -> None:
    with terminal("deploy", "hook.json", "--yes", folder=slow) as screen:
        screen.expect("UPDATE_IN_PROGRESS  Custom::Hook")
        screen.interrupt()
        screen.expect("Cancel the deploy of hook? [y/N]: ")
        screen.say("y")
        assert screen.end() == 130
        assert "the update of the stack 'hook' is cancelled" in screen.text
    assert wait(cloud, "hook") in ("UPDATE_ROLLBACK_COMPLETE", "UPDATE_COMPLETE")


def test_ctrl_c_that_is_not_meant_goes_on_and_a_second_one_leaves_it_to_aws(slow: Path, cloud: FakeAWS) -> None:
    with terminal("deploy", "hook.json", "--yes", folder=slow) as screen:
        screen.expect("UPDATE_IN_PROGRESS  Custom::Hook")
        screen.interrupt()
        screen.expect("Cancel the deploy of hook? [y/N]: ")
        screen.say("n")
        screen.expect("it goes on; Ctrl-C leaves it to AWS")
        screen.interrupt()
        assert screen.end() == 130
        assert "stops to follow: what is in progress goes on in AWS" in screen.text
        assert "the update of 'hook' goes on in AWS" in screen.text
    assert wait(cloud, "hook") == "UPDATE_COMPLETE"


def test_ctrl_c_without_a_terminal_leaves_it_to_aws_at_once(slow: Path, cloud: FakeAWS) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sampy", "deploy", "hook.json", "--yes"],
        cwd=slow,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said = ""
    while "UPDATE_IN_PROGRESS Hook" not in said:
        line = process.stderr.readline()
        assert line, said
        said += line
    process.send_signal(signal.SIGINT)
    _, rest = process.communicate(timeout=10)
    assert process.returncode == 130
    assert "the update of 'hook' goes on in AWS" in rest
    assert wait(cloud, "hook") == "UPDATE_COMPLETE"
