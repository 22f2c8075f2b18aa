"""Events of custom resources of AWS CloudFormation.

Source: AWS page "Custom resource request objects".
"""

from __future__ import annotations

from functools import partial

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import InvalidOption, Sample, Samples, json_option
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, uuid

_RESPONSE_URL = (
    "https://cloudformation-custom-resource-response-example.s3.amazonaws.com/response?X-Amz-Signature=example"
)


def request(
    *,
    kind: str = "Create",
    stack: str = "MyStack",
    logical_id: str = "MyTestResource",
    resource_type: str = "Custom::TestResource",
    properties: str = '{"List": ["1", "2", "3"]}',
    physical_id: str = "my-test-resource",
    response_url: str = _RESPONSE_URL,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a request to create, update or delete a custom resource."""
    given = json_option("properties", properties)
    if not isinstance(given, dict):
        raise InvalidOption("properties", 'give a JSON object: {"Name": "value"}')
    token = arn("lambda", "function:example-function", region=region, account_id=account_id, partition=partition)
    held: dict[str, Json] = {"ServiceToken": token, **given}
    stack_id = arn(
        "cloudformation", f"stack/{stack}/{uuid(1)}", region=region, account_id=account_id, partition=partition
    )
    return {
        "RequestType": kind,
        "ServiceToken": token,
        "ResponseURL": response_url,
        "StackId": stack_id,
        "RequestId": uuid(2),
        "LogicalResourceId": logical_id,
        **({} if kind == "Create" else {"PhysicalResourceId": physical_id}),
        "ResourceType": resource_type,
        "ResourceProperties": held,
        **({"OldResourceProperties": {**held, "Version": "1"}} if kind == "Update" else {}),
    }


EVENTS: Samples = {
    "create-request": Sample("A custom resource is to be created.", request, ("kind", "physical_id")),
    "delete-request": Sample("A custom resource is to be deleted.", partial(request, kind="Delete"), ("kind",)),
    "update-request": Sample("A custom resource is to be updated.", partial(request, kind="Update"), ("kind",)),
}
