"""``sampy local generate-event``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Run

COMMAND = ("local", "generate-event")
STACK = """\
from sampy import Resource, Stack
from sampy.intrinsics import GetAtt
from sampy.serverless import Function, events

stack = Stack("shop")
jobs = stack.add(Resource("Jobs", "AWS::SQS::Queue"))
stack.add(
    Function(
        "Work",
        runtime="python3.13",
        handler="index.handler",
        inline_code="pass",
        events={"Job": events.SQS(queue=GetAtt(jobs, "Arn"), batch_size=1)},
    )
)
"""
MODULES = """\
import atexit, sys
atexit.register(lambda: print(*sys.modules, file=sys.stderr))
from sampy.cli import main
main()
"""


def test_an_event_is_printed(sampy: Run) -> None:
    outcome = sampy(*COMMAND, "s3", "put", "--bucket", "photos", "--key", "ä b.jpg", "--region", "eu-west-1")
    assert (outcome.code, outcome.err) == (0, "")
    record = json.loads(outcome.out)["Records"][0]
    assert (record["awsRegion"], record["s3"]["object"]["key"]) == ("eu-west-1", "%C3%A4+b.jpg")


def test_options_are_told_with_their_defaults(sampy: Run) -> None:
    outcome = sampy(*COMMAND, "apigateway", "aws-proxy", "--help")
    assert "--method TEXT" in outcome.out
    assert "[default: POST]" in outcome.out
    assert "--querystringparameters TEXT" in outcome.out


def test_the_events_of_a_service_are_told(sampy: Run) -> None:
    assert "put               An object was put into a bucket." in sampy(*COMMAND, "s3", "--help").out
    assert "  sqs               Amazon SQS\n" in sampy(*COMMAND).out


def test_all_events_are_listed(sampy: Run) -> None:
    lines = sampy(*COMMAND, "--list").out.splitlines()
    assert lines[0].split(maxsplit=2) == ["alb", "request", "A request came to a load balancer."]
    assert len(lines) == 103


def test_what_there_is_not_is_told_with_what_was_meant(sampy: Run) -> None:
    service, event = sampy(*COMMAND, "dynamo", "update"), sampy(*COMMAND, "s3", "putt")
    assert (service.code, event.code) == (2, 2)
    assert "There is no service 'dynamo': did you mean 'dynamodb'?" in service.err
    assert "There is no event 'putt' of s3: did you mean 'put'?" in event.err


def test_a_value_that_is_none(sampy: Run) -> None:
    outcome = sampy(*COMMAND, "eventbridge", "event", "--detail", "{")
    assert outcome.code == 2
    assert "Invalid value for '--detail': this is no JSON: " in outcome.err
    assert "'--count': 0 is not in the range x>=1" in sampy(*COMMAND, "sqs", "receive-message", "--count", "0").err
    assert (
        "'3.0' is not one of '1.0', '2.0'"
        in sampy(*COMMAND, "apigateway", "http-api-proxy", "--payload-version", "3.0").err
    )


def test_an_event_for_a_declared_one(project: Path, sampy: Run) -> None:
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    outcome = sampy(*COMMAND, "--for", "Work.Job", "shop.py", "--count", "2", "--region", "eu-west-1")
    assert (outcome.code, outcome.err) == (
        0,
        "note: Lambda sends 1 records at most in a batch of this event: its BatchSize\n",
    )
    records = json.loads(outcome.out)["Records"]
    assert [record["eventSourceARN"].partition(":eu-west-1:")[2][13:] for record in records] == ["shop-Jobs"] * 2


def test_an_event_that_is_not_declared(project: Path, sampy: Run) -> None:
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    assert sampy(*COMMAND, "--for=Work.Jbo", "shop.py") == (
        1,
        "",
        "error: shop.py:8: Work: there is no event 'Jbo'\n    did you mean 'Job'?\n",
    )


def test_a_sample_loads_nothing_of_other_commands(project: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", MODULES, *COMMAND, "s3", "put"], cwd=project, capture_output=True, text=True, check=True
    )
    imported = set(run.stderr.split())
    services = {name for name in imported if name.startswith("sampy.local.sample_events.services.")}
    assert services == {"sampy.local.sample_events.services.s3"}
    assert imported.isdisjoint({"boto3", "yaml", "sampy.compiler", "sampy.template", "sampy.loading"})
