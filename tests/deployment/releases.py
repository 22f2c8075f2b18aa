"""Releases of small stacks to deploy in tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs

from sampy.aws import Account
from sampy.compiler import compile
from sampy.context import Context
from sampy.deployed import DeployedStack, StackEvent, find
from sampy.deployment.comparing import compare, template_there
from sampy.deployment.model import Options, Outcome, Release
from sampy.deployment.one.executing import execute
from sampy.deployment.one.planning import plan
from sampy.differences import Difference
from sampy.differences.comparing import diff
from sampy.formats.reading import read
from sampy.packaging import Artifact, Location, Packaged
from sampy.template import Template

LOCATION = Location("artifacts")
CONTEXT = Context(checks=False)
QUEUE = """\
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 30
Outputs:
  Url:
    Value: !Ref Queue
"""
SLOWER_QUEUE = QUEUE.replace("30", "60")
BROKEN = """\
Resources:
  Topic:
    Type: AWS::SNS::Topic
  Queue:
    Type: AWS::SQS::Queue
    DependsOn: Topic
    Properties:
      QueueName: votes.fifo
"""
"""Only a queue that is FIFO may have such a name."""


@attrs.define
class Told:
    """A listener that remembers."""

    steps: list[str] = attrs.field(factory=list)
    events: list[StackEvent] = attrs.field(factory=list)
    artifacts: list[tuple[str, int]] = attrs.field(factory=list)
    outcomes: list[Outcome] = attrs.field(factory=list)

    def step(self, stack: str, text: str) -> None:
        self.steps.append(text)

    def uploaded(self, stack: str, artifact: Artifact, done: int) -> None:
        self.artifacts.append((artifact.source, done))

    def event(self, stack: str, event: StackEvent) -> None:
        self.events.append(event)

    def finished(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)

    @property
    def seen(self) -> list[str]:
        """What was seen of the resources, in order."""
        return [f"{event.logical_id} {event.status}" for event in self.events]


def template(folder: Path, text: str) -> Template:
    """Return what a template in a file of the folder compiles to."""
    path = folder / "template.yaml"
    path.write_text(text)
    file = read(path)
    return compile(Template(file.document, source=file), CONTEXT)  # type: ignore[arg-type]


def release(
    folder: Path, text: str, name: str = "votes", *, artifacts: tuple[Artifact, ...] = (), **options: Any
) -> Release:
    """Return the release of a template, held against what is deployed under its name."""
    compiled, account = template(folder, text), Account()
    stack = find(account, name)
    unknown = Difference(name, {}, compiled.document)
    packaged = Packaged(compiled, compiled, artifacts)
    made = Release(name, account, packaged, LOCATION, stack, unknown, Options(**options), CONTEXT)
    return attrs.evolve(made, difference=compare(made, template_there(account, stack)))


def deploy(folder: Path, text: str, name: str = "votes", *, listener: Told | None = None, **options: Any) -> Outcome:
    """Deploy a template, and return what became of it."""
    return execute(plan(release(folder, text, name, **options)), listener)


def without_calls(
    folder: Path, text: str, deployed: DeployedStack | None = None, *, same: bool = False, **options: Any
) -> Release:
    """Return the release of a template, for which nothing is called."""
    compiled = template(folder, text)
    difference = diff(compiled if same else {}, compiled, name="votes")
    packaged = Packaged(compiled, compiled)
    return Release("votes", Account("us-east-1"), packaged, LOCATION, deployed, difference, Options(**options))
