"""`sampy local up` as a process, and a stack in which each kind of trigger calls a function."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs

from sampy.fake_aws import ROOT_KEYS, Keys
from tests.fake_aws.server import FakeAWS

HANDLER = """
import os


class Declined(Exception):
    pass


def note(event, context):
    print("ran with", os.environ.get("API"))
    return {"statusCode": 200, "body": "one"}


def pay(event, context):
    raise Declined(f"no money for {event['order']}")
"""
_STACK = """
from sampy import Stack
from sampy.intrinsics import REGION
from sampy.policies import LambdaInvokePolicy
from sampy.resources import athena, dynamodb, kinesis, s3, sns, sqs
from sampy.serverless import Environment, Function, StateMachine, events

stack = Stack("shop")


def function(name, event=None, handler="app.note", code="handlers/shop", **more):
    named = {"It": event} if event else {}
    return stack.add(Function(name, runtime="python3.11", handler=handler, code_uri=code, events=named, **more))


orders = stack.add(
    dynamodb.Table(
        "Orders",
        key_schema=[dynamodb.Table.KeySchema(attribute_name="id", key_type="HASH")],
        attribute_definitions=[dynamodb.Table.AttributeDefinition(attribute_name="id", attribute_type="S")],
        billing_mode="PAY_PER_REQUEST",
        stream_specification=dynamodb.Table.StreamSpecification(stream_view_type="NEW_IMAGE"),
    )
)
jobs = stack.add(sqs.Queue("Jobs"))
clicks = stack.add(kinesis.Stream("Clicks", shard_count=1))
news = stack.add(sns.Topic("News"))
files = stack.add(s3.Bucket("Files"))
stack.add(athena.NamedQuery("Query", database="shop", query_string="SELECT 1"))
address = Environment(variables={"API": f"https://{stack.implicit_rest_api}.execute-api.{REGION}.amazonaws.com/Prod"})
function("OnQueue", events.SQS(queue=jobs.arn, batch_size=1), environment=address)
function("OnStream", events.DynamoDB(stream=orders.stream_arn, starting_position="TRIM_HORIZON"))
function("OnClick", events.Kinesis(stream=clicks.arn, starting_position="TRIM_HORIZON"))
function("OnNews", events.SNS(topic=news))
function("OnFile", events.S3(bucket=files, events="s3:ObjectCreated:*"))
function("OnEvent", events.EventBridgeRule(pattern={"source": ["shop"]}))
function("OnTime", events.ScheduleV2(schedule_expression="at(@soon@)"))
function("OnRequest", events.Api(path="/hello", method="get"), code="handlers/api")
pay = function("Pay", handler="app.pay")
caught = {"ErrorEquals": ["Declined"], "Next": "Sorry"}
states = {
    "Paid": {"Type": "Task", "Resource": "${Pay}", "Catch": [caught], "End": True},
    "Sorry": {"Type": "Pass", "Result": "sorry", "End": True},
}
stack.add(
    StateMachine(
        "Order",
        definition={"StartAt": "Paid", "States": states},
        definition_substitutions={"Pay": pay.arn},
        policies=[LambdaInvokePolicy(function_name=pay)],
    )
)
"""


def shop() -> str:
    """Return the module of the stack, whose schedule is due in a moment."""
    return _STACK.replace("@soon@", f"{datetime.now(UTC) + timedelta(seconds=1):%Y-%m-%dT%H:%M:%S}")


@attrs.frozen
class Up:
    """A process of `sampy local up`, and what it says."""

    process: subprocess.Popen[str]
    lines: list[str]

    def says(self, text: str) -> bool:
        """Return whether it has said something."""
        return any(text in line for line in self.lines)

    def found(self, pattern: str) -> str:
        """Return what a group of a pattern matches in what it says, once that is there."""
        match = self.until(lambda: re.search(pattern, "\n".join(self.lines)), pattern)
        return str(match[1])

    def until(self, look: Any, what: object = None, seconds: float = 20) -> Any:
        """Return what a look comes to, once that is true."""
        end = time.monotonic() + seconds
        while not (value := look()):
            assert time.monotonic() < end, (what, self.lines)
            time.sleep(0.02)
        return value

    @property
    def page(self) -> str:
        """The address of the page."""
        return self.found(r"the page is at (\S+)/")

    @property
    def endpoint(self) -> str:
        """The address of the fake AWS."""
        return self.found(r"AWS_ENDPOINT_URL=(\S+)")

    def client(self, service: str, keys: Keys = ROOT_KEYS) -> Any:
        """Return a client of the fake AWS."""
        return FakeAWS(self.endpoint, Path()).client(service, keys)

    def resource(self, logical_id: str) -> str:
        """Return the physical id of a resource."""
        state = json.loads(ask(f"{self.page}/state")[1])
        return next(str(each["physical_id"]) for each in state["resources"] if each["logical_id"] == logical_id)

    def listening(self) -> set[str]:
        """Return the addresses at which it listens, and what it has started, without ports, as /proc has them."""
        links = (link for pid in {self.process.pid, *self.processes()} for link in Path(f"/proc/{pid}/fd").iterdir())
        ours = {str(link.readlink()) for link in links if link.is_symlink()}
        rows = [line.split() for name in ("tcp", "tcp6") for line in Path(f"/proc/net/{name}").read_text().splitlines()]
        return {row[1].partition(":")[0] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in ours}

    def processes(self) -> set[int]:
        """Return the processes that it has started, and those that these have."""
        listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
        pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
        found, new = set[int](), {self.process.pid}
        while new := {pid for pid, parent in pairs if parent in new}:
            found |= new
        return found


@contextmanager
def up(folder: Path, *arguments: str) -> Iterator[Up]:
    """Start `sampy local up` in a folder, wait until the stacks run, kill it at last, and see that nothing is left.

    Args:
        folder: The folder, which temporary files are in, too.
        arguments: What the command gets.
    """
    temporary = folder / "temporary"
    temporary.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "sampy", "local", "up", "--port", "0", "--page-port", "0", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "TMPDIR": str(temporary), "AWS_PROFILE": "nobody"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    running = Up(process, [])

    def read() -> None:
        assert process.stdout is not None
        with process.stdout:
            running.lines.extend(line.rstrip() for line in process.stdout)

    reading = threading.Thread(target=read)
    reading.start()
    try:
        running.until(lambda: running.says("Ctrl-C ends it") or process.poll() is not None)
        assert running.says("Ctrl-C ends it"), running.lines
        yield running
    finally:
        started = running.processes()
        process.kill()
        process.wait()
        reading.join()
    running.until(lambda: not any(map(runs, started)), "processes are left")
    running.until(lambda: not any(temporary.iterdir()), "files are left")


def runs(process: int) -> bool:
    """Return whether a process runs; it doesn't where nobody has asked yet how it ended."""
    try:
        return bool(Path(f"/proc/{process}/cmdline").read_bytes())
    except OSError:
        return False


def ask(url: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, str]:
    """Return the status and the body of an answer."""
    request = urllib.request.Request(url, body, {**headers, "Connection": "close"}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()
