"""Events of AWS CodePipeline.

Source: AWS page "Invoke an AWS Lambda function in a pipeline in CodePipeline".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCESS_KEY_ID, ACCOUNT_ID, hexadecimal, uuid


def job(
    *,
    input_bucket: str = "example-bucket",
    input_key: str = "test/key",
    output_bucket: str = "example-bucket2",
    output_key: str = "test/key2",
    function: str = "my-function",
    user_parameters: str = "user-parameter-string",
    account_id: str = ACCOUNT_ID,
) -> dict[str, Json]:
    """Return a job, with keys that open nothing."""
    configuration: dict[str, Json] = {"FunctionName": function, "UserParameters": user_parameters}
    return {
        "CodePipeline.job": {
            "id": uuid(1),
            "accountId": account_id,
            "data": {
                "actionConfiguration": {"configuration": configuration},
                "inputArtifacts": [_artifact("input-artifact", input_bucket, input_key, hexadecimal(0xA1B2C3D4, 40))],
                "outputArtifacts": [_artifact("output-artifact", output_bucket, output_key, None)],
                "artifactCredentials": {
                    "accessKeyId": ACCESS_KEY_ID,
                    "secretAccessKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                    "sessionToken": "example-session-token",
                },
                "continuationToken": None,
            },
        }
    }


def _artifact(name: str, bucket: str, key: str, revision: str | None) -> Json:
    location: dict[str, Json] = {"type": "S3", "s3Location": {"bucketName": bucket, "objectKey": key}}
    return {"name": name, "revision": revision, "location": location}


EVENTS: Samples = {"job": Sample("A pipeline has a job for the function.", job)}
