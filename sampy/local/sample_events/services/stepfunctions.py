"""Input of functions that AWS Step Functions calls.

Source: AWS page "Handling errors in Step Functions workflows": what a Catch passes on as the output of an error.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples


def error(*, error: str = "ErrorName", cause: str = "This is the cause of the error.") -> dict[str, Json]:
    """Return the output of an error."""
    return {"Error": error, "Cause": cause}


EVENTS: Samples = {"error": Sample("A state failed, and the function handles it.", error)}
