"""A CloudFormation that does what a test tells it, over HTTP: for what happens to stacks that a fake AWS can't do."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import parse_qs
from xml.sax.saxutils import escape

import attrs
from botocore import xform_name

BEGINNING = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
STACK = "AWS::CloudFormation::Stack"


def arn(name: str, number: int = 1) -> str:
    """Return the ARN of a stack."""
    return f"arn:aws:cloudformation:us-east-1:000000000000:stack/{name}/{number}"


@attrs.frozen
class Happens:
    """Something that is going to happen.

    Args:
        logical_id: The resource; the name of the stack, for the stack itself.
        status: What becomes of it.
        reason: Why.
        type: The type of the resource.
        physical_id: What the account calls it.
        stack: The name of the nested stack that it happens in.
        hook: What a hook says: its type, its status and its reason.
    """

    logical_id: str
    status: str
    reason: str = ""
    type: str = "AWS::SQS::Queue"
    physical_id: str = ""
    stack: str = ""
    hook: tuple[str, str, str] | None = None


@attrs.define
class CloudFormation:
    """A stack, and what happens to it when an operation is called.

    Args:
        name: The name of the stack.
        status: Its status; None where there is none.
        template: Its template.
        happens: What each call of an operation begins: ``{"ExecuteChangeSet": [[Happens(...), ...]]}``.
        at_once: How many of the things that happen are seen at each look.
        answers: Errors that operations answer with, a list each: ``("ValidationError", "no")``.
        change_set: The status and the reason of the change sets that are made.
        found: What DescribeEvents answers: logical id, type, name of the validation, path, reason.
        details: More of the stack, as XML.
    """

    name: str = "votes"
    status: str | None = "UPDATE_COMPLETE"
    template: str = "{}"
    happens: dict[str, list[list[Happens]]] = attrs.field(factory=dict)
    at_once: int = 100
    answers: dict[str, list[tuple[str, str]]] = attrs.field(factory=dict)
    change_set: tuple[str, str] = ("CREATE_COMPLETE", "")
    found: tuple[tuple[str, str, str, str, str], ...] = ()
    details: str = ""
    reason: str = ""
    on_call: Callable[[str, Mapping[str, str]], None] | None = None
    updated: int = 0
    number: int = 1
    endpoint: str = ""
    calls: list[tuple[str, dict[str, str]]] = attrs.field(factory=list)
    change_sets: dict[str, str] = attrs.field(factory=dict)
    _events: list[tuple[Happens, str, str]] = attrs.field(factory=list)
    _coming: list[Happens] = attrs.field(factory=list)
    _token: str = ""
    _lock: threading.RLock = attrs.field(factory=threading.RLock)

    def called(self, operation: str) -> list[dict[str, str]]:
        """Return what an operation was called with, each time."""
        return [arguments for name, arguments in self.calls if name == operation]

    @property
    def operations(self) -> list[str]:
        """The operations that were called and change something, in order."""
        return [name for name, _ in self.calls if not name.startswith(("Describe", "List", "Get"))]

    def answer(self, operation: str, given: dict[str, str]) -> tuple[int, str]:
        """Answer a call."""
        with self._lock:
            self.calls.append((operation, given))
            if self.on_call:
                self.on_call(operation, given)
            waiting = self.answers.get(operation)
            if waiting:
                return _error(*waiting.pop(0))
            if self.happens.get(operation):
                self._coming = list(self.happens[operation].pop(0))
                self._token = given.get("ClientRequestToken", "")
                self._next()
            method = getattr(self, f"_{xform_name(operation)}", None)
            return 200, _result(operation, method(given) if method else "")

    def _next(self) -> None:
        for _ in range(min(self.at_once, len(self._coming))):
            event = self._coming.pop(0)
            self._events.append((event, self._token, str(uuid.uuid4())))
            if event.logical_id == self.name and not event.stack:
                self.status, self.reason = event.status, event.reason
                self.updated += 1

    def _describe_stacks(self, given: Mapping[str, str]) -> str:
        wanted = given["StackName"]
        if self.status is None or (self.status == "DELETE_COMPLETE" and not wanted.startswith("arn:")):
            raise Refused("ValidationError", f"Stack with id {wanted} does not exist")
        status = self.status
        self._next()
        return (
            f"<Stacks><member><StackName>{self.name}</StackName><StackId>{arn(self.name, self.number)}</StackId>"
            f"<StackStatus>{status}</StackStatus><StackStatusReason>{escape(self.reason)}</StackStatusReason>"
            f"<CreationTime>{_time(0)}</CreationTime><LastUpdatedTime>{_time(self.updated)}</LastUpdatedTime>"
            f"{self.details}</member></Stacks>"
        )

    def _describe_stack_events(self, given: Mapping[str, str]) -> str:
        self._next()
        nested = given["StackName"].split("/")[1] if given["StackName"].startswith("arn:") else ""
        nested = "" if nested == self.name else nested
        members = [
            self._event(event, token, event_id, number)
            for number, (event, token, event_id) in enumerate(self._events)
            if event.stack == nested
        ]
        return f"<StackEvents>{''.join(reversed(members))}</StackEvents>"

    def _event(self, event: Happens, token: str, event_id: str, number: int) -> str:
        stack = event.stack or self.name
        stack_id = arn(stack, self.number)
        of_stack = event.logical_id == stack
        hook = ""
        if event.hook:
            names = ("HookType", "HookStatus", "HookStatusReason")
            hook = "".join(f"<{n}>{escape(v)}</{n}>" for n, v in zip(names, event.hook, strict=True))
        return (
            f"<member><EventId>{event_id}</EventId><StackId>{stack_id}</StackId><StackName>{stack}</StackName>"
            f"<LogicalResourceId>{event.logical_id}</LogicalResourceId>"
            f"<PhysicalResourceId>{stack_id if of_stack else event.physical_id}</PhysicalResourceId>"
            f"<ResourceType>{STACK if of_stack else event.type}</ResourceType>"
            f"<ResourceStatus>{event.status}</ResourceStatus>"
            f"<ResourceStatusReason>{escape(event.reason)}</ResourceStatusReason>"
            f"<Timestamp>{_time(number)}</Timestamp><ClientRequestToken>{token}</ClientRequestToken>{hook}</member>"
        )

    def _get_template(self, given: Mapping[str, str]) -> str:
        return f"<TemplateBody>{escape(self.template)}</TemplateBody>"

    def _create_change_set(self, given: Mapping[str, str]) -> str:
        if given["ChangeSetType"] == "CREATE" and self.status in (None, "DELETE_COMPLETE"):
            self.status = "REVIEW_IN_PROGRESS"
            self.number += 1
        identifier = f"arn:aws:cloudformation:us-east-1:000000000000:changeSet/{given['ChangeSetName']}/1"
        self.change_sets[identifier] = given["ChangeSetName"]
        return f"<Id>{identifier}</Id><StackId>{arn(self.name, self.number)}</StackId>"

    def _describe_change_set(self, given: Mapping[str, str]) -> str:
        status, reason = self.change_set
        return f"<Status>{status}</Status><StatusReason>{escape(reason)}</StatusReason>"

    def _list_change_sets(self, given: Mapping[str, str]) -> str:
        members = "".join(
            f"<member><ChangeSetName>{name}</ChangeSetName><ChangeSetId>{identifier}</ChangeSetId></member>"
            for identifier, name in self.change_sets.items()
        )
        return f"<Summaries>{members}</Summaries>"

    def _delete_change_set(self, given: Mapping[str, str]) -> str:
        self.change_sets.pop(given["ChangeSetName"], None)
        return ""

    def _execute_change_set(self, given: Mapping[str, str]) -> str:
        self.change_sets.clear()
        return ""

    def _delete_stack(self, given: Mapping[str, str]) -> str:
        if not self._coming and self.status == "REVIEW_IN_PROGRESS":
            self.status = "DELETE_COMPLETE"
        return ""

    def _describe_events(self, given: Mapping[str, str]) -> str:
        members = "".join(
            "<member><EventType>VALIDATION_ERROR</EventType><ValidationFailureMode>FAIL</ValidationFailureMode>"
            f"<LogicalResourceId>{logical_id}</LogicalResourceId><ResourceType>{kind}</ResourceType>"
            f"<ValidationName>{validation}</ValidationName><ValidationPath>{path}</ValidationPath>"
            f"<ValidationStatusReason>{escape(reason)}</ValidationStatusReason></member>"
            for logical_id, kind, validation, path, reason in self.found
        )
        return f"<OperationEvents>{members}</OperationEvents>"


class Refused(Exception):
    """An error that an operation answers with: its code and its message; `on_call` may raise it too."""


@contextmanager
def running(stack: CloudFormation) -> Iterator[CloudFormation]:
    """Run a CloudFormation with one stack, at its `endpoint`."""

    class Handler(_Handler):
        cloudformation = stack

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    stack.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield stack
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    cloudformation: ClassVar[CloudFormation]
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:  # the name that the server calls
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        given = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
        try:
            status, text = self.cloudformation.answer(given.pop("Action"), given)
        except Refused as refused:
            status, text = _error(*refused.args)
        data = text.encode()
        self.send_response_only(status)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _result(operation: str, inner: str) -> str:
    return (
        f"<{operation}Response><{operation}Result>{inner}</{operation}Result>"
        f"<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{operation}Response>"
    )


def _error(code: str, message: str) -> tuple[int, str]:
    error = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    return 400, f"<ErrorResponse>{error}<RequestId>1</RequestId></ErrorResponse>"


def _time(number: int) -> str:
    return (BEGINNING + timedelta(seconds=number)).isoformat().replace("+00:00", "Z")
