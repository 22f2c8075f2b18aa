"""Requests to deployed APIs, and where these are: on AWS and on the fake AWS.

Source: AWS pages "Invoke a REST API in API Gateway", "Stages for HTTP APIs" and "Invoking Lambda function URLs".
"""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from email.message import Message
from typing import IO
from urllib.parse import urlsplit, urlunsplit

import attrs

from sampy.aws import Account, told_plainly
from sampy.context import URL_SUFFIXES
from sampy.deployed import DeployedResource
from sampy.errors import Problem, ProblemsError, StackNotFound, did_you_mean
from sampy.intrinsics import Json

__tracebackhide__ = True  # pytest is to show the line of the test, and not this

_REST, _HTTP, _FUNCTION_URL = "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api", "AWS::Lambda::Url"
API_TYPES = (_REST, _HTTP, _FUNCTION_URL)
"""The types of resources that answer requests."""
_STAGE_TYPES = {_REST: "AWS::ApiGateway::Stage", _HTTP: "AWS::ApiGatewayV2::Stage"}
_DEFAULT_STAGE = "$default"
_SECONDS_BETWEEN_TRIES = 1.0


@attrs.frozen
class Response:
    """What an API answered.

    Args:
        status: The status code.
        headers: The headers, with their names in lower case.
        body: The body.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text, which is taken for UTF-8."""
        return self.body.decode("utf-8", errors="replace")

    def json(self) -> Json:
        """Return the body, which is JSON, as a value.

        Raises:
            ValueError: Where it isn't.
        """
        value: Json = json.loads(self.body)
        return value


class RequestFailed(ProblemsError):
    """A request that got no answer."""


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Leaves redirects to the test, which wants to see them."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        """Follow none."""


def send(request: urllib.request.Request, *, local: bool, seconds: float) -> Response:
    """Send a request and return the answer, whatever its status.

    Args:
        request: The request.
        local: Whether it goes to this machine, which no proxy can reach.
        seconds: How long to wait. An API that was just made may not be known everywhere yet, so that it is tried again.

    Raises:
        RequestFailed: Where no answer comes.
    """
    proxies = [urllib.request.ProxyHandler({})] if local else []
    opener = urllib.request.build_opener(_NoRedirects, *proxies)
    end = time.monotonic() + seconds
    while True:
        try:
            with opener.open(request, timeout=seconds) as answer:
                return _response(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return _response(error.code, error.headers, error.read())
        except (OSError, ValueError) as error:
            if local or isinstance(error, ValueError) or time.monotonic() + _SECONDS_BETWEEN_TRIES > end:
                message = f"{request.get_method()} {request.full_url} got no answer: {error}"
                raise RequestFailed([Problem(message, "check the address, and see the logs of the function")]) from None
            time.sleep(_SECONDS_BETWEEN_TRIES)


def _response(status: int, headers: Message, body: bytes) -> Response:
    return Response(status, {name.lower(): value for name, value in headers.items()}, body)


def address(
    account: Account, resources: Sequence[DeployedResource], endpoint: str | None, api: str | None, stage: str | None
) -> str:
    """Return the address of an API of a stack, without a slash in the end.

    Args:
        account: Where it is.
        resources: The resources of the stack.
        endpoint: The address of the fake AWS; None for AWS.
        api: The logical id of the REST API, HTTP API or function URL; None where there is one.
        stage: The stage of the API; None where the stack has one for it.

    Raises:
        StackNotFound: Where there is none, or more than one and it isn't said which.
        AwsError: Where AWS can't be asked.
    """
    found = _api(resources, api)
    if found.type == _FUNCTION_URL:
        return _function_url(account, found, endpoint)
    name = stage or _stage(account, resources, found)
    if endpoint is None:
        host = f"{found.physical_id}.execute-api.{account.region_name}.{URL_SUFFIXES[account.partition]}"
        return f"https://{host}" if name == _DEFAULT_STAGE else f"https://{host}/{name}"
    if found.type == _REST:
        return f"{endpoint}/restapis/{found.physical_id}/{name}/_user_request_"
    return f"{endpoint}/_aws/execute-api/{found.physical_id}/{name}"


def _api(resources: Sequence[DeployedResource], name: str | None) -> DeployedResource:
    apis = {each.logical_id: each for each in resources if each.type in API_TYPES}
    if name is None and len(apis) == 1:
        return next(iter(apis.values()))
    if name in apis:
        return apis[name]
    if name is not None:
        problem = Problem(f"the stack has no API {name!r}", did_you_mean(name, apis) if apis else None)
    elif apis:
        problem = Problem("the stack has more than one API", f"name one of them: {', '.join(apis)}")
    else:
        problem = Problem("the stack has no API", f"add one to it: {', '.join(API_TYPES)}")
    raise StackNotFound([problem])


def _stage(account: Account, resources: Sequence[DeployedResource], api: DeployedResource) -> str:
    """Return the stage of an API: the one that the stack makes, or else the one that there is."""
    with told_plainly(f"the stages of the API {api.logical_id!r} can't be listed"):
        if api.type == _REST:
            answer = account.client("apigateway").get_stages(restApiId=api.physical_id)
            names = [str(each["stageName"]) for each in answer["item"]]
        else:
            answer = account.client("apigatewayv2").get_stages(ApiId=api.physical_id)
            names = [str(each["StageName"]) for each in answer["Items"]]
    own = [each.physical_id for each in resources if each.type == _STAGE_TYPES[api.type]]
    found = [name for name in names if name in own] or names
    if len(found) != 1:
        message = f"the API {api.logical_id!r} has {'more than one stage' if found else 'no stage'}"
        fix = f"name one of them: stage={' or '.join(map(repr, found))}" if found else "deploy it to one"
        raise StackNotFound([Problem(message, fix)])
    return found[0]


def _function_url(account: Account, resource: DeployedResource, endpoint: str | None) -> str:
    with told_plainly(f"the URL {resource.logical_id!r} can't be told"):
        # What it is called is the ARN of its function, with the alias where it has one.
        told = account.client("lambda").get_function_url_config(FunctionName=resource.physical_id)
    url = str(told["FunctionUrl"]).rstrip("/")
    if endpoint is None:
        return url
    return f"{endpoint}/_aws/lambda-url/{urlsplit(url).netloc.partition('.')[0]}"


def with_path(base: str, path: str, query: Mapping[str, str] | None) -> str:
    """Return the address of a path of an API.

    Args:
        base: The address of the API.
        path: The path, with what is special in it escaped.
        query: What is added to the query, to be escaped.
    """
    from urllib.parse import urlencode

    parts = urlsplit(f"{base}/{path.lstrip('/')}")
    more = "&".join(filter(None, (parts.query, urlencode(query or {}))))
    return urlunsplit(parts._replace(query=more))
