"""Events of Amazon SageMaker Ground Truth.

Source: AWS page "Processing data in a custom labeling workflow with AWS Lambda".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn, global_arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, REGION

_VERSION = "2018-10-16"


def ground_truth_pre_human(
    *,
    labeling_job_name: str = "example-job",
    source_ref: str = "s3://example-bucket/object_to_annotate.jpg",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return an object that is to be prepared for a worker."""
    job = _job(labeling_job_name, region, account_id, partition)
    return {"version": _VERSION, "labelingJobArn": job, "dataObject": {"source-ref": source_ref}}


def ground_truth_annotation_consolidation(
    *,
    labeling_job_name: str = "example-job",
    label_attribute_name: str = "example-attribute",
    s3_output_path: str = "s3://example-bucket/output",
    execution_role: str = "sagemaker-role",
    iteration_object_timestamp: str = "iteration-1/0/2024-01-02_03:04:05",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return where the annotations of workers are, which are to be made one."""
    folder = f"{s3_output_path}/{labeling_job_name}/annotations/worker_response"
    role = f"role/{execution_role}"
    return {
        "version": _VERSION,
        "labelingJobArn": _job(labeling_job_name, region, account_id, partition),
        "labelCategories": ["example-label"],
        "labelAttributeName": label_attribute_name,
        "roleArn": global_arn("iam", role, region=region, account_id=account_id, partition=partition),
        "payload": {"s3Uri": f"{folder}/{iteration_object_timestamp}.json"},
    }


def _job(name: str, region: str, account_id: str, partition: str) -> str:
    return arn("sagemaker", f"labeling-job/{name}", region=region, account_id=account_id, partition=partition)


EVENTS: Samples = {
    "ground-truth-annotation-consolidation": Sample(
        "The annotations of workers are to be made one.", ground_truth_annotation_consolidation
    ),
    "ground-truth-pre-human": Sample("An object is to be prepared for a worker.", ground_truth_pre_human),
}
