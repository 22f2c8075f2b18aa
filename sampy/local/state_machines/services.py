"""Service integrations as calls of boto3: the action of a task is an operation, and its parameters are those of that.

Source: AWS pages "Integrating services with Step Functions", "Learning to use AWS service SDK integrations in Step
Functions" and "Handling errors in Step Functions workflows".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sampy.errors import AwsError, Problem
from sampy.executions import Resource, TaskError
from sampy.intrinsics import Json, as_map
from sampy.local.state_machines.clients import Client, Clients
from sampy.local.state_machines.shapes import given_to, told_by

_SDK = "aws-sdk:"
_OPTIMISED: Mapping[str, str] = {"dynamodb": "DynamoDB", "events": "EventBridge", "sns": "SNS", "sqs": "SQS"}
"""The integrations of their own that are one call of an operation of the same name, with what their errors start with.

Those that wait for jobs, and those that are no call of an API, are not among them.
"""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|\d+")


def callable_by(resource: Resource) -> bool:
    """Return whether an integration is one call of boto3."""
    known = resource.service in _OPTIMISED or resource.service.startswith(_SDK)
    return resource.family == "Task" and known and not resource.pattern.startswith(".sync")


def call_service(clients: Clients, resource: Resource, arguments: Json, state: str) -> Json:
    """Return what a service answers a task.

    Args:
        clients: Clients of the AWS that is called.
        resource: The integration.
        arguments: What the task is called with.
        state: The name of the state, for messages.

    Raises:
        TaskError: The service refused it, under the name that Step Functions has for that.
        AwsError: Nobody answers, or there is no such operation.
    """
    from botocore.exceptions import BotoCoreError, ClientError, ParamValidationError

    sdk = resource.service.startswith(_SDK)
    client = _client(clients, resource, state)
    operation = _operation(client, resource, state)
    prefix = java_name(client.meta.service_model.service_id) if sdk else _OPTIMISED[resource.service]
    try:
        given = given_to(operation.input_shape, as_map(arguments), as_text=not sdk)
        method = getattr(client, _method(client, operation.name))
        answer = method(**given)
    except ParamValidationError as error:
        message = f"The Parameters '{resource.action}' could not be used to start the Task: [{error}]"
        raise TaskError("States.Runtime", message) from None
    except ClientError as error:
        raise _failure(error, prefix, optimised=not sdk) from None
    except BotoCoreError as error:
        message = f"{state}: {clients.endpoint} can't be asked for {resource.service}:{resource.action}: {error}"
        raise AwsError([Problem(message, "start the fake AWS, or check --endpoint-url")]) from None
    result = told_by(operation.output_shape, answer)
    if resource.service == "events" and answer.get("FailedEntryCount"):
        raise TaskError("EventBridge.FailedEntry", str(answer.get("Entries")))
    return result if sdk else {**result, **_metadata(answer)}


def java_name(service_id: str) -> str:
    """Return what errors of AWS SDK integrations start with: ``DynamoDb`` for ``DynamoDB``, ``Sfn`` for ``SFN``."""
    return "".join(word.capitalize() for word in _WORD.findall(service_id))


def _client(clients: Clients, resource: Resource, state: str) -> Client:
    from botocore.exceptions import UnknownServiceError

    from sampy.states.integrations.sdk_services import api

    service = resource.service.removeprefix(_SDK)
    known = api(service)
    try:
        return clients.client(known.name if known is not None else service)
    except UnknownServiceError:
        raise _unknown(f"there is no service {service!r}", state) from None


def _operation(client: Client, resource: Resource, state: str) -> Client:
    action = resource.action.partition(".")[0]
    name = f"{action[:1].upper()}{action[1:]}"
    model = client.meta.service_model
    if name not in model.operation_names:
        raise _unknown(f"{resource.service} has no action {action!r}", state)
    return model.operation_model(name)


def _unknown(what: str, state: str) -> AwsError:
    return AwsError([Problem(f"{state}: {what}", "check the spelling of its Resource, or mock the state")])


def _method(client: Client, operation: str) -> str:
    methods: Mapping[str, str] = client.meta.method_to_api_mapping
    return next(name for name, each in methods.items() if each == operation)


def _failure(error: Exception, prefix: str, *, optimised: bool) -> TaskError:
    response = as_map(getattr(error, "response", {}))
    about = as_map(response.get("ResponseMetadata"))
    # An error that the API tells of has a class of its own; all others are one for the whole service.
    own, is_own = type(error).__name__, type(error).__name__ != "ClientError"
    general = f"Amazon{prefix}" if optimised else prefix
    name = own if is_own else general
    suffix = "" if name.endswith("Exception") else "Exception"
    message = as_map(response.get("Error")).get("Message") or as_map(response.get("Error")).get("Code") or ""
    status, request = about.get("HTTPStatusCode"), about.get("RequestId")
    return TaskError(
        f"{prefix}.{name}{suffix}", f"{message} (Service: {prefix}, Status Code: {status}, Request ID: {request})"
    )


def _metadata(answer: Mapping[str, Json]) -> dict[str, Json]:
    """Return what the integrations that have their own form tell of the call besides."""
    about = as_map(answer.get("ResponseMetadata"))
    headers = as_map(about.get("HTTPHeaders"))
    listed: dict[str, Json] = {name: [value] for name, value in headers.items()}
    http = {"AllHttpHeaders": listed, "HttpHeaders": dict(headers), "HttpStatusCode": about.get("HTTPStatusCode")}
    return {"SdkHttpMetadata": http, "SdkResponseMetadata": {"RequestId": about.get("RequestId")}}
