"""Gives every function a log group of its own, so that its logs are deleted after a while.

Lambda makes a log group on the first call, and such a one keeps logs for ever and stays when the stack is deleted.
"""

from collections.abc import Iterator

from sampy import Context, Template
from sampy.intrinsics import Sub
from sampy.resources.logs import LogGroup
from sampy.visiting import ResourceView, added_for_each


def transform(template: Template, context: Context, *, retention_in_days: int = 30) -> Template:
    """Return the template with a log group for each function that has none."""

    def log_group(function: ResourceView) -> Iterator[LogGroup]:
        if function.get("LoggingConfig", "LogGroup") is None:
            yield LogGroup(
                f"{function.logical_id}LogGroup",
                log_group_name=Sub(f"/aws/lambda/${{{function.logical_id}}}"),
                retention_in_days=retention_in_days,
                condition=function.condition,
            )

    return added_for_each(template, "AWS::Lambda::Function", make=log_group)
