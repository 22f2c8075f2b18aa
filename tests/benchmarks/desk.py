"""What a user waits for at the desk: the first resource of a service, many resources, and checks of a whole stack."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
RUNS = 7
FIRST = """
import sampy, time
start = time.perf_counter()
from sampy.resources import {service}
{service}.{resource}
print(time.perf_counter() - start)
"""
MANY = """
import sampy, time
start = time.perf_counter()
from sampy import Stack, compile
from sampy.resources import dynamodb, iam, lambda_, sns, sqs
{stack}
for part in (1, 2):
    compile(stack(part))
print(time.perf_counter() - start)
"""
STACK = """
from sampy import Stack
from sampy.resources import dynamodb, iam, lambda_, sns, sqs

PRINCIPAL = {{"Service": "lambda.amazonaws.com"}}
TRUST = {{"Statement": [{{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": PRINCIPAL}}]}}


def stack(part):
    made = Stack(f"part{{part}}")
    for index in range({count} // 5):
        queue = made.add(sqs.Queue(f"Queue{{index}}", visibility_timeout=30, tags=[sqs.Queue.Tag(key="a", value="b")]))
        made.add(sns.Topic(f"Topic{{index}}", display_name=f"of {{queue.arn}}"))
        role = made.add(iam.Role(f"Role{{index}}", assume_role_policy_document=TRUST))
        made.add(
            lambda_.Function(
                f"Function{{index}}",
                role=role.arn,
                runtime="python3.13",
                handler="index.handler",
                code=lambda_.Function.Code(zip_file="pass"),
                environment=lambda_.Function.Environment(variables={{"QUEUE": queue}}),
            )
        )
        made.add(
            dynamodb.Table(
                f"Table{{index}}",
                key_schema=[dynamodb.Table.KeySchema(attribute_name="id", key_type="HASH")],
                attribute_definitions=[{{"AttributeName": "id", "AttributeType": "S"}}],
                billing_mode="PAY_PER_REQUEST",
            )
        )
    return made
"""


def report() -> str:
    """Return the times, the best of several processes each, beside the import of attrs and yaml."""
    base = _whole_process("-c", "import attrs, yaml")
    lines = [
        ("first resource of sqs", _printed(FIRST.format(service="sqs", resource='Queue("Jobs")'))),
        ("first resource of ec2", _printed(FIRST.format(service="ec2", resource='Instance("Host")'))),
        ("1,000 resources of 5 types", _printed(MANY.format(stack=STACK.format(count=500)))),
        ("sampy validate, 100 resources", _validate()),
    ]
    head = f"  best of {RUNS} processes; import attrs, yaml: {base * 1e3:.0f} ms"
    return "\n".join([head, *(f"  {name:32} {time * 1e3:7.1f} ms   {time / base:5.2f} times" for name, time in lines)])


def _printed(program: str) -> float:
    """Return the least of the times that a program measures itself."""
    runs = (
        subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True) for _ in range(RUNS)
    )
    return min(float(run.stdout) for run in runs)


def _validate() -> float:
    with tempfile.TemporaryDirectory() as folder:
        module = Path(folder) / "hundred.py"
        module.write_text(f"{STACK.format(count=100)}\nhundred = stack(1)\n", encoding="utf-8")
        return _whole_process("-m", "sampy", "validate", str(module))


def _whole_process(*arguments: str) -> float:
    return min(_timed([sys.executable, *arguments]) for _ in range(RUNS))


def _timed(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return time.perf_counter() - start
