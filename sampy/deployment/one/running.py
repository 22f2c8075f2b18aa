"""A deploy of one stack while it runs: what it knows by now."""

from __future__ import annotations

import threading

import attrs

from sampy.aws import Account
from sampy.aws.account import Client
from sampy.deployed import DeployedStack, StackEvent, find
from sampy.deployment.model import Listener, Release
from sampy.deployment.one.values import secrets
from sampy.deployment.operations.following import Following, Interrupted
from sampy.secrets import HIDDEN

_SHORTEST_SECRET = 4


@attrs.define
class Run:
    """A deploy that runs.

    Args:
        release: What is deployed; its stack and its difference are those that were seen last.
        listener: Is told what happens.
        interrupted: Is set where somebody asks to stop.
        stack: The stack as it was seen last; None where there is none.
        operation: What CloudFormation was asked to do to the stack and may still be at, as a noun.
        token: The token of that operation.
        unanswered: Whether no answer came, so that nobody knows whether CloudFormation was asked at all.
        change_set: The ARN of the change set that was made and not executed yet.
        made_stack: Whether there was no stack before the change set was made.
        unchanged: Whether CloudFormation found nothing to change.
        template_url: Where the template was uploaded to.
        events: What happened in the operation that deploys the stack, and in those of nested stacks.
        remarks: What the user should know in the end, as sentences.
    """

    release: Release
    listener: Listener
    interrupted: threading.Event
    stack: DeployedStack | None = None
    operation: str | None = None
    token: str | None = None
    unanswered: bool = False
    change_set: str | None = None
    made_stack: bool = False
    unchanged: bool = False
    template_url: str | None = None
    events: list[StackEvent] = attrs.field(factory=list)
    remarks: list[str] = attrs.field(factory=list)
    _secrets: frozenset[str] | None = None

    @property
    def name(self) -> str:
        """The name of the stack."""
        return self.release.name

    @property
    def account(self) -> Account:
        """Where it is deployed."""
        return self.release.account

    @property
    def client(self) -> Client:
        """The client of CloudFormation."""
        return self.account.client("cloudformation")

    @property
    def reference(self) -> str:
        """What calls name the stack with: its ARN, so that another stack of its name is left alone."""
        return self.stack.id if self.stack else self.name

    def look(self) -> DeployedStack | None:
        """Return the stack as it is now, and remember it.

        Raises:
            AwsError: Where AWS can't be asked.
        """
        self.stack = find(self.account, self.name)
        return self.stack

    def saw(self, status: str) -> None:
        """Remember the status that the stack has by now."""
        if self.stack is not None:
            self.stack = attrs.evolve(self.stack, status=status)

    def say(self, text: str) -> None:
        """Tell the listener what is done now."""
        self.listener.step(self.name, self.hidden(text))

    def follow(self, stack_id: str, starts: str) -> Following:
        """Follow the operation until the stack is at rest, and tell the listener of each event.

        Args:
            stack_id: The ARN of the stack.
            starts: The status that the stack gets first.

        Raises:
            AwsError: Where AWS can't be asked.
            DeployError: Where CloudFormation does not begin.
            Interrupted: Where somebody asked to stop.
        """
        following = Following(
            account=self.account,
            stack_id=stack_id,
            operation=self.operation or "operation",
            say=self.say,
            stack=self.stack,
            token=self.token or "",
            starts=starts,
        )
        try:
            for event in following.until_at_rest(self.interrupted):
                reason = self.hidden(event.reason) if event.reason else None
                self.listener.event(self.name, attrs.evolve(event, reason=reason))
        finally:
            self.stack = following.stack
        self.operation = None
        return following

    def check(self) -> None:
        """Go on only where nobody asked to stop.

        Raises:
            Interrupted: Where somebody did.
        """
        if self.interrupted.is_set():
            raise Interrupted

    def pause(self, seconds: float) -> None:
        """Wait a while.

        Raises:
            Interrupted: Where somebody asked to stop.
        """
        if self.interrupted.wait(seconds):
            raise Interrupted

    def hidden(self, text: str) -> str:
        """Return a text without the values of parameters that must not be shown."""
        if self._secrets is None:
            given = secrets(self.release.packaged.template, self.release.options.parameters)
            # What is shorter is in every sentence.
            self._secrets = frozenset(each for each in given if len(each) >= _SHORTEST_SECRET)
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        return text
