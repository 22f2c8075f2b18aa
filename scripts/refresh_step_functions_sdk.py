"""Makes sampy/data/step_functions_sdk.json of the installed botocore: what AWS SDK integrations can call.

A line a service, by its name in the resources of tasks: its name in botocore, the prefix of its actions in IAM, and the
operations. Actions that aren't called as their operations are in `actions`, empty for what needs no permission.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import botocore
from tables import PACKAGE, canonical, write_or_check

from sampy.iam.operations import PREFIXES

MODELS = Path(botocore.__file__).parent / "data"

UNSUPPORTED: Mapping[str, frozenset[str]] = {
    "applicationdiscovery": frozenset(["DescribeExportConfigurations", "ExportConfigurations"]),
    "bedrockagentruntime": frozenset(
        ["InvokeAgent", "InvokeFlow", "InvokeInlineAgent", "OptimizePrompt", "RetrieveAndGenerateStream"]
    ),
    "bedrockruntime": frozenset(["ConverseStream", "InvokeModelWithResponseStream"]),
    "cloudwatchlogs": frozenset(["StartLiveTail"]),
    "codedeploy": frozenset(
        [
            "BatchGetDeploymentInstances",
            "GetDeploymentInstance",
            "ListDeploymentInstances",
            "SkipWaitTimeForInstanceTermination",
        ]
    ),
    "comprehendmedical": frozenset(["DetectEntities"]),
    "dataexchange": frozenset(["SendApiAsset"]),
    "directconnect": frozenset(
        [
            "AllocateConnectionOnInterconnect",
            "DescribeConnectionLoa",
            "DescribeConnectionsOnInterconnect",
            "DescribeInterconnectLoa",
        ]
    ),
    "efs": frozenset(["CreateTags"]),
    "emr": frozenset(["DescribeJobFlows"]),
    "iot": frozenset(
        [
            "AttachPrincipalPolicy",
            "DetachPrincipalPolicy",
            "ListPolicyPrincipals",
            "ListPrincipalPolicies",
        ]
    ),
    "iotsitewise": frozenset(["InvokeAssistant"]),
    "kinesis": frozenset(["SubscribeToShard"]),
    "lambda": frozenset(["InvokeAsync", "InvokeWithResponseStream"]),
    "lexruntimev2": frozenset(["StartConversation"]),
    "mediapackage": frozenset(["RotateChannelCredentials"]),
    "qbusiness": frozenset(["Chat"]),
    "rdsdata": frozenset(["ExecuteSql"]),
    "s3": frozenset(["SelectObjectContent"]),
    "sagemakerruntime": frozenset(["InvokeEndpointWithResponseStream"]),
    "shield": frozenset(["DeleteSubscription"]),
    "sts": frozenset(["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]),
}
"""What Step Functions doesn't support, by the AWS page "Learning to use AWS service SDK integrations"."""


def integrated_name(service_id: str) -> str:
    """Return the name of a service in the resources of tasks: its id without spaces and ``Service`` at its end."""
    name = service_id.lower().replace(" ", "").replace("-", "")
    return name.removesuffix("service")


def part(text: str, name: str) -> Any:
    """Return a part of the model of a service, without parsing its shapes, which are most of it."""
    key = f'"{name}":'
    start = text.index(key) + len(key)
    while text[start].isspace():
        start += 1
    return json.JSONDecoder().raw_decode(text, start)[0]


def action(operation: Mapping[str, Any], name: str, prefix: str) -> str | None:
    """Return the action that an operation needs where it isn't called as the operation is; None where it is."""
    if operation.get("authtype") == "none" or "smithy.api#noAuth" in operation.get("auth", ()):
        return ""
    if prefix == "apigateway":
        return f"apigateway:{operation['http']['method']}"
    return "execute-api:ManageConnections" if name == "apigatewaymanagementapi" else None


def service_row(name: str, integrated: str, metadata: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the table holds of a service."""
    signed_as = metadata.get("signingName") or metadata["endpointPrefix"]
    prefix = PREFIXES.get(signed_as, signed_as)
    unsupported = UNSUPPORTED.get(integrated, frozenset())
    operations = {key: each for key, each in known.items() if key not in unsupported}
    named = {key: action(each, name, prefix) for key, each in operations.items()}
    actions = {key: each for key, each in named.items() if each is not None}
    row: dict[str, Any] = {"name": name, "prefix": prefix, "operations": " ".join(sorted(operations))}
    return {**row, "actions": actions} if actions else row


def main() -> None:
    """Write or check the table."""
    table: dict[str, Any] = {}
    for folder in sorted(MODELS.iterdir()):
        models = sorted(folder.glob("*/service-2.json.gz"))
        if not models:
            continue
        text = gzip.decompress(models[-1].read_bytes()).decode()
        metadata = part(text, "metadata")
        integrated = integrated_name(metadata["serviceId"])
        # Of two services of one name, the first one is the one that isn't superseded.
        row = service_row(folder.name, integrated, metadata, part(text, "operations"))
        table.setdefault(integrated, row)
    write_or_check({PACKAGE / "data/step_functions_sdk.json": canonical(table)}, __doc__)


if __name__ == "__main__":
    main()
