"""Samples of functions that work with jobs of AWS Batch, as their callers send them.

Source: AWS pages "SubmitJob" and "DescribeJobs" of the AWS Batch API reference, whose parameters they hold.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import uuid


def submit_job(
    *, job_name: str = "hello_world", job_queue: str = "default", job_definition: str = "hello_world"
) -> Json:
    """Return what a function gets that submits a job."""
    return {"jobName": job_name, "jobQueue": job_queue, "jobDefinition": job_definition}


def get_job(*, job_id: str = uuid(1)) -> Json:
    """Return what a function gets that looks at a job."""
    return {"jobId": job_id}


EVENTS: Samples = {
    "get-job": Sample("A function is asked about a job.", get_job),
    "submit-job": Sample("A function is asked to submit a job.", submit_job),
}
