"""A stack that a test has deployed, and what the test does with it."""

from __future__ import annotations

import json as json_
import urllib.request
from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

import attrs

from sampy.aws import Account
from sampy.aws.account import Client
from sampy.deployed import DeployedResource, resources
from sampy.errors import Problem, StackNotFound, did_you_mean
from sampy.intrinsics import Json
from sampy.template import Template
from sampy.testing.deployed_executions import Execution, execute
from sampy.testing.deployed_functions import invoke
from sampy.testing.deployed_outputs import outputs_as
from sampy.testing.deployed_requests import Response, address, send, with_path

__tracebackhide__ = True  # pytest is to show the line of the test, and not this

T = TypeVar("T")
_FUNCTION_TYPES = ("AWS::Lambda::Function", "AWS::Lambda::Alias", "AWS::Lambda::Version")
_STATE_MACHINE_TYPES = ("AWS::StepFunctions::StateMachine",)
_SECONDS = 60.0


@attrs.frozen
class DeployedStack:
    """A stack that a test has deployed.

    Args:
        name: What it is called in the account.
        outputs: Its outputs, by logical id.
        template: The template that was deployed.
        account: Where it is.
        endpoint: The address of the fake AWS; None where it is on AWS.
    """

    name: str
    outputs: Mapping[str, str]
    template: Template = attrs.field(repr=False)
    account: Account = attrs.field(repr=False)
    endpoint: str | None = None

    @cached_property
    def resources(self) -> Mapping[str, DeployedResource]:
        """Its resources by logical id, as they were when they were first asked for.

        Raises:
            AwsError: Where AWS can't be asked.
        """
        return {each.logical_id: each for each in resources(self.account, self.name)}

    def outputs_as(self, cls: type[T]) -> T:
        """Return its outputs as a value of a class of attrs, a dataclass, a NamedTuple or a TypedDict.

        Args:
            cls: The class. A field has the name of an output, ``ApiUrl``, or that in snake_case, ``api_url``; it is a
                str, or an int, a float, a bool or a Literal, which are read from the text.

        Raises:
            OutputsError: With every output that is missing, and every one that is of another type.
            TypeError: For a class of another kind, and for a field of a type that no output can have.
        """
        return outputs_as(self.outputs, cls, self.name)

    def resource(self, logical_id: str) -> str:
        """Return what the account calls a resource: its physical id.

        Raises:
            StackNotFound: Where it has no such resource.
            AwsError: Where AWS can't be asked.
        """
        return self._of_type(logical_id, "resource").physical_id

    def client(self, service: str) -> Client:
        """Return the client of boto3 for a service of the account: ``client("dynamodb")``."""
        return self.account.client(service)

    def url(self, path: str = "/", api: str | None = None, stage: str | None = None) -> str:
        """Return the address of a path of an API.

        Args:
            path: The path, with what is special in it escaped; it may have a query.
            api: The logical id of the REST API, HTTP API or function URL; None where the stack has one.
            stage: The stage of the API; None where the stack has one for it.

        Raises:
            StackNotFound: Where there is none, or more than one and it isn't said which.
            AwsError: Where AWS can't be asked.
        """
        base = address(self.account, list(self.resources.values()), self.endpoint, api, stage)
        return with_path(base, path, None)

    def request(
        self,
        method: str,
        path: str = "/",
        *,
        json: Json = None,
        body: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        api: str | None = None,
        stage: str | None = None,
        seconds: float = _SECONDS,
    ) -> Response:
        """Send a request to an API and return the answer, whatever its status; redirects are not followed.

        Args:
            method: The method: ``GET``, ``POST``, ...
            path: The path, with what is special in it escaped.
            json: The body as a value, which is sent as JSON.
            body: The body as it is.
            headers: Headers of the request.
            query: What is added to the query, to be escaped.
            api: The logical id of the API, as for `url`.
            stage: The stage of the API, as for `url`.
            seconds: How long to wait for the answer.

        Raises:
            StackNotFound: As for `url`.
            RequestFailed: Where no answer comes.
            AwsError: Where AWS can't be asked.
        """
        sent = dict(headers or {})
        if json is not None:
            body = json_.dumps(json)
            sent = {"Content-Type": "application/json", **sent}
        data = body.encode() if isinstance(body, str) else body
        url = with_path(self.url("", api, stage), path, query)
        request = urllib.request.Request(url, data, sent, method=method.upper())
        return send(request, local=self.endpoint is not None, seconds=seconds)

    def invoke(self, logical_id: str, event: Json = None) -> Json:
        """Call a function and return what it answers.

        Args:
            logical_id: The logical id of the function, or of an alias of it.
            event: The event that it gets.

        Raises:
            FunctionFailed: Where it ends with an error, with its traceback and the last of what it logged.
            StackNotFound: Where the stack has no such function.
            AwsError: Where AWS can't be asked.
        """
        found = self._of_type(logical_id, "function", *_FUNCTION_TYPES)
        place = self.template.place(logical_id) if logical_id in self.template.resources else None
        return invoke(self.account, logical_id, found.physical_id, event, place)

    def run(self, logical_id: str, input: Json = None, *, seconds: float = _SECONDS) -> Execution:
        """Execute a state machine, wait for the end, and return what became of it: also of one that failed.

        Args:
            logical_id: The logical id of the state machine.
            input: Its input; an empty object where there is none.
            seconds: How long to wait for the end.

        Raises:
            ExecutionUnfinished: Where it takes longer.
            StackNotFound: Where the stack has no such state machine.
            AwsError: Where AWS can't be asked.
        """
        found = self._of_type(logical_id, "state machine", *_STATE_MACHINE_TYPES)
        return execute(self.account, logical_id, found.physical_id, {} if input is None else input, seconds)

    def _of_type(self, logical_id: str, what: str, *types: str) -> DeployedResource:
        """Return a resource of one of the types, or of any."""
        known = {name: each for name, each in self.resources.items() if not types or each.type in types}
        if logical_id not in known:
            other = self.resources.get(logical_id)
            is_one = f": {logical_id!r} is of the type {other.type}" if other else f" {logical_id!r}"
            message = f"the stack {self.name!r} has no {what}{is_one}"
            raise StackNotFound([Problem(message, did_you_mean(logical_id, known) if known else None)])
        return known[logical_id]
