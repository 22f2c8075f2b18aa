"""``sampy deploy`` before it asks AWS anything: its options, and what the settings say of each stack."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sampy import Context
from sampy.cli.compiling import Request
from sampy.cli.console import Console
from sampy.cli.deployables import deployables, needs_elsewhere, needs_of
from sampy.cli.progress import Lines
from sampy.cli.progress_words import duration, event_words
from sampy.cli.settings import for_stack, for_stage, read_settings
from sampy.deployed import StackEvent
from sampy.deployment.model import Outcome, Result
from sampy.errors import CompileError
from sampy.packaging import Artifact
from tests.cli.conftest import Run

SETTINGS = """
[tool.sampy]
region = "eu-west-1"
account = "111111111111"
bucket = "shared"
[tool.sampy.parameters]
Owner = "me"
Size = 1
[tool.sampy.tags]
team = "a"
[tool.sampy.stacks.edge]
region = "us-east-1"
termination-protection = true
stack-name = "edge-of-{stage}"
needs = ["votes"]
[tool.sampy.stacks.edge.parameters]
Size = 2
[tool.sampy.stages.prod]
account = "222222222222"
role-arn = "arn:aws:iam::222222222222:role/cfn"
monitoring-minutes = 10
[tool.sampy.stages.prod.tags]
stage = "prod"
[tool.sampy.stages.prod.stacks.edge]
assume-role = "arn:aws:iam::222222222222:role/edge"
notification-arns = ["arn:aws:sns:us-east-1:222222222222:news"]
"""
STACKS = """
from sampy import Context, Parameter, Stack, stack
from sampy.resources import sqs

@stack
def edge(context: Context) -> Stack:
    made = Stack("edge", description=f"{context.region} {context.account}")
    made.add(Parameter("Size"))
    return made

votes = Stack("votes")
votes.add(sqs.Queue("Queue"))
"""


@pytest.fixture
def shop(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with settings for its stacks, and nobody's keys."""
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(project / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(project / "none"))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_DEFAULT_REGION", "AWS_REGION"):
        monkeypatch.delenv(name, raising=False)
    (project / "pyproject.toml").write_text(SETTINGS.replace("{stage}", "all"))
    (project / "stacks").mkdir()
    (project / "stacks" / "shop.py").write_text(STACKS)
    return project


def request(stage: str | None = None, **given: object) -> Request:
    """Return the request of a command with some options."""
    settings = for_stage(read_settings(Path.cwd()), stage)
    context = Context(stage=stage, parameters=settings.get("parameters", {}))  # type: ignore[arg-type]  # as in TOML
    return Request([Path("stacks")], context, settings, Console(-1), given=given)


def test_each_stack_goes_where_its_settings_say(shop: Path) -> None:
    edge, votes = deployables(request())
    assert (edge.name, edge.account.region, edge.context.region) == ("edge-of-all", "us-east-1", "us-east-1")
    assert (votes.name, votes.account.region, votes.context.region) == ("votes", "eu-west-1", "eu-west-1")
    assert edge.context.account == votes.context.account == "111111111111"
    assert edge.context.parameters == {"Owner": "me", "Size": 2}
    assert votes.context.parameters == {"Owner": "me", "Size": 1}
    assert (edge.options.termination_protection, votes.options.termination_protection) == (True, None)
    assert (edge.bucket, edge.options.tags) == ("shared", {"team": "a"})


def test_a_stack_function_is_called_for_the_region_that_its_stack_goes_to(shop: Path) -> None:
    (edge, _) = deployables(request())
    source = edge.loaded.source
    assert getattr(source, "description", None) == "us-east-1 111111111111"


def test_the_settings_of_a_stage_and_of_a_stack_at_a_stage_come_before_those_of_the_project(shop: Path) -> None:
    edge, votes = deployables(request("prod"))
    assert edge.context.account == votes.context.account == "222222222222"
    assert edge.account.role_arn == "arn:aws:iam::222222222222:role/edge"
    assert edge.account.region == "us-east-1"
    assert votes.account.role_arn is None
    assert votes.options.role_arn == edge.options.role_arn == "arn:aws:iam::222222222222:role/cfn"
    assert (edge.options.monitoring_minutes, edge.options.termination_protection) == (10, True)
    assert edge.options.notification_arns == ("arn:aws:sns:us-east-1:222222222222:news",)
    assert votes.options.notification_arns is None
    assert edge.options.tags == {"team": "a", "stage": "prod"}


def test_the_command_line_comes_first(shop: Path) -> None:
    edge, votes = deployables(
        request(region="eu-north-1", parameters={"Size": "3"}), profile=None, given={"tags": {"team": "b"}}
    )
    assert edge.account is votes.account
    assert edge.account.region == "eu-north-1"
    assert edge.context.parameters == {"Owner": "me", "Size": "3"}
    assert edge.options.tags == {"team": "b"}


def test_what_a_stack_needs_by_the_settings_is_told_by_the_names_in_the_account(shop: Path) -> None:
    assert needs_of(deployables(request()), request().settings) == {"edge-of-all": ("votes",), "votes": ()}


def test_what_a_stack_needs_and_is_not_here_is_told(shop: Path) -> None:
    settings = shop / "pyproject.toml"
    settings.write_text(settings.read_text().replace('needs = ["votes"]', 'needs = ["network", "vote"]'))
    assert needs_elsewhere(deployables(request()), request().settings) == {
        "edge-of-all": [
            "edge-of-all needs 'network' by the settings, which is not among the stacks here: it is taken to be "
            "deployed already",
            "edge-of-all needs 'vote' by the settings, which is not among the stacks here: did you mean 'votes'?",
        ],
        "votes": [],
    }


def test_one_stack_can_be_called_otherwise(shop: Path) -> None:
    with pytest.raises(CompileError, match="one stack can be called 'mine', and here are: edge, votes"):
        deployables(request(), stack_name="mine")


def test_a_stack_whose_name_depends_on_the_region_is_told(shop: Path) -> None:
    module = shop / "stacks" / "shop.py"
    module.write_text(STACKS.replace('Stack("edge",', 'Stack("edge" if context.region[:2] == "eu" else "rim",'))
    with pytest.raises(CompileError, match="'edge' has another name where it is to be deployed, in us-east-1"):
        deployables(request())


def test_a_stack_policy_is_read_and_one_that_is_no_json_is_told(shop: Path) -> None:
    Path("policy.json").write_text('{"Statement": []}')
    edge, _ = deployables(request(), given={"stack-policy": "policy.json"})
    assert edge.options.stack_policy == '{"Statement": []}'
    Path("policy.json").write_text("{")
    with pytest.raises(CompileError, match=r"policy\.json: the stack policy is no JSON"):
        deployables(request(), given={"stack-policy": "policy.json"})
    with pytest.raises(CompileError, match="the stack policy can't be read"):
        deployables(request(), given={"stack-policy": "none.json"})


def test_wrong_settings_of_stacks_are_told(project: Path) -> None:
    (project / "pyproject.toml").write_text(
        "[tool.sampy]\nmax-parallel = true\n[tool.sampy.stacks]\na = 1\n[tool.sampy.stacks.b]\nregoin = 'x'\n"
        "[tool.sampy.stages.prod.stacks.c]\nmonitoring-minutes = 'ten'\n"
    )
    with pytest.raises(CompileError) as caught:
        read_settings(project)
    assert [problem.message for problem in caught.value.problems] == [
        "the setting 'max-parallel' must be a whole number",
        "the stack 'a' must be a table",
        "there is no setting 'regoin' in [tool.sampy.stacks.b]",
        "the setting 'monitoring-minutes' must be a whole number",
    ]


def test_settings_of_a_stack_are_put_over_the_others() -> None:
    settings: Mapping[str, object] = {
        "region": "a",
        "tags": {"x": "1"},
        "stacks": {"b": {"region": "c", "tags": {"y": "2"}}},
    }
    assert for_stack(settings, "b")["region"] == "c"
    assert for_stack(settings, "b")["tags"] == {"x": "1", "y": "2"}
    assert for_stack(settings, "other") is settings


def test_where_nobody_can_be_asked_yes_has_to_be_said_before(
    shop: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    outcome = sampy("deploy")
    assert outcome.code == 2
    assert "there is nobody to ask on this terminal: --yes goes on without asking" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--exclusively", "--yes"], "--exclusively goes with --only"),
        (["--tag", "x", "--yes"], "--tag takes NAME=VALUE, not 'x'"),
        (["--fail-on", "deletion,rain", "--yes"], "'rain' is none of replacement, deletion, data-loss, broader, any"),
        (["--monitoring-minutes", "200"], "200 is not in the range 0<=x<=180"),
    ],
)
def test_wrong_usage_ends_with_2(shop: Path, sampy: Run, arguments: list[str], words: str) -> None:
    outcome = sampy("deploy", *arguments)
    assert outcome.code == 2
    assert words in outcome.err


def test_wrong_fail_on_of_the_settings_is_told_before_anything(shop: Path, sampy: Run) -> None:
    settings = shop / "pyproject.toml"
    settings.write_text(settings.read_text().replace("[tool.sampy]\n", '[tool.sampy]\nfail-on = ["deletoin"]\n'))
    outcome = sampy("deploy", "--yes")
    assert outcome.code == 1
    assert outcome.err == "error: pyproject.toml: sampy can't fail on 'deletoin'\n    did you mean 'deletion'?\n"


def test_the_help_shows_the_options_in_groups_each_once(sampy: Run) -> None:
    text = sampy("deploy", "--help").out
    titles = [line for line in text.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert titles == [
        *("Where:", "What:", "How code is built:", "Settings of the stacks:", "How it is deployed:"),
        *("Before it begins:", "Other options:"),
    ]
    for option in ("--stage", "--no-wait", "--wait-minutes", "--allow-data-loss", "--quiet", "--stack-policy"):
        assert text.count(f"  {option} ") + text.count(f", {option} ") == 1


def event(status: str, *, logical_id: str = "Queue", stack: str = "shop", reason: str | None = None) -> StackEvent:
    """Return an event."""
    time = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return StackEvent("1", "arn", stack, logical_id, "queue-1", "AWS::SQS::Queue", status, reason, time)


def test_in_logs_each_thing_that_happens_is_a_line() -> None:
    said: list[str] = []
    lines = Lines(said.append, lambda: datetime(2026, 1, 2, 3, 4, 6, tzinfo=UTC))
    artifact = Artifact(Path("a.zip"), "00", ".zip", 2048, (), "handlers/votes")
    lines.step("shop", "creates the change set sampy-1")
    for done in (1024, 2048, 2048):
        lines.uploaded("shop", artifact, done)
    lines.uploaded("shop", Artifact(Path("b.zip"), "01", ".zip", 2048, (), "handlers/polls"), 2048)
    lines.event("shop", event("CREATE_IN_PROGRESS"))
    lines.event("shop", event("CREATE_FAILED", reason="it is bad"))
    lines.finished(Outcome("shop", Result.FAILED, seconds=75, reason="it is gone"))
    lines.finished(Outcome("web", Result.UNCHANGED, seconds=0.2))
    assert said == [
        "03:04:06 shop: creates the change set sampy-1",
        "03:04:06 shop: handlers/votes is uploaded (2,048 bytes)",
        "03:04:06 shop: handlers/polls is unchanged (2,048 bytes)",
        "03:04:05 shop: CREATE_IN_PROGRESS Queue AWS::SQS::Queue",
        "03:04:05 shop: CREATE_FAILED Queue AWS::SQS::Queue: it is bad",
        "03:04:06 shop: failed in 1 min 15 s: it is gone",
        "03:04:06 web: unchanged",
    ]


def test_the_resources_of_nested_stacks_are_told_apart() -> None:
    nested = event("CREATE_COMPLETE", stack="shop-Nested-1A")
    assert event_words("shop", nested) == "CREATE_COMPLETE shop-Nested-1A/Queue AWS::SQS::Queue"


@pytest.mark.parametrize(("seconds", "words"), [(0.4, "0 s"), (59, "59 s"), (60, "1 min 0 s"), (3725, "62 min 5 s")])
def test_durations_are_told_in_minutes_and_seconds(seconds: float, words: str) -> None:
    assert duration(seconds) == words
