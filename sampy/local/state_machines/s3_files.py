"""What distributed `Map` states read from S3, and write there.

Source: AWS pages "ItemReader (Map)" and "ResultWriter (Map)".
"""

from __future__ import annotations

from collections.abc import Mapping

from sampy.executions import Resource, TaskCall
from sampy.executions.documents import text_of
from sampy.intrinsics import Json, as_map
from sampy.local.state_machines.clients import Clients
from sampy.local.state_machines.services import call_service

_SDK = "arn:aws:states:::aws-sdk:s3:"


def items_read(clients: Clients, call: TaskCall) -> Json:
    """Return the text of the file that holds items; or, where objects are listed, these as items.

    Raises:
        TaskError: S3 refused it.
    """
    action = Resource.parse(call.resource).action
    if not action.startswith("listObjects"):
        return as_map(_s3(clients, "getObject", as_map(call.arguments), call.state)).get("Body")
    listed: list[Json] = []
    arguments = dict(as_map(call.arguments))
    while True:
        page = as_map(_s3(clients, "listObjectsV2", arguments, call.state))
        contents = page.get("Contents")
        listed += contents if isinstance(contents, list) else []
        if not page.get("NextContinuationToken"):
            return listed
        arguments["ContinuationToken"] = page["NextContinuationToken"]


def results_written(clients: Clients, call: TaskCall) -> None:
    """Write the results of iterations, and the manifest that names the file with them.

    Raises:
        TaskError: S3 refused it.
    """
    given = as_map(call.arguments)
    bucket, manifest_key = given.get("Bucket"), str(given.get("ManifestKey"))
    key = f"{manifest_key.rpartition('/')[0]}/SUCCEEDED_0.json"
    results = text_of(given.get("Results"))
    files: Json = {"FAILED": [], "PENDING": [], "SUCCEEDED": [{"Key": key, "Size": len(results.encode())}]}
    manifest: Json = {"DestinationBucket": bucket, "MapRunArn": given.get("MapRunArn"), "ResultFiles": files}
    for name, text in ((key, results), (manifest_key, text_of(manifest))):
        _s3(clients, "putObject", {"Bucket": bucket, "Key": name, "Body": text}, call.state)


def _s3(clients: Clients, action: str, arguments: Mapping[str, Json], state: str) -> Json:
    return call_service(clients, Resource.parse(f"{_SDK}{action}"), dict(arguments), state)
