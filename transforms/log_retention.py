"""Gives every function a log group of its own, so that its logs are deleted after a while.

Lambda makes a log group on the first call, and such a one keeps logs for ever and stays when the stack is deleted.
"""

import attrs

from sampy import Context, Origin, Template
from sampy.intrinsics import Json

RETENTION_IN_DAYS = 30


def transform(template: Template, context: Context) -> Template:
    """Return the template with a log group for each function that has none."""
    resources: dict[str, Json] = dict(template.resources)
    origins = dict(template.origins)
    for logical_id, resource in template.resources.items():
        if resource.get("Type") != "AWS::Lambda::Function" or _logs_elsewhere(resource):
            continue
        group: dict[str, Json] = {
            "Type": "AWS::Logs::LogGroup",
            "Properties": {
                "LogGroupName": {"Fn::Sub": f"/aws/lambda/${{{logical_id}}}"},
                "RetentionInDays": RETENTION_IN_DAYS,
            },
        }
        if "Condition" in resource:
            group["Condition"] = resource["Condition"]
        origin = template.origin(logical_id)
        resources[f"{logical_id}LogGroup"] = group
        origins[f"{logical_id}LogGroup"] = Origin(
            origin.declared, origin.type, "log group of the log_retention transform"
        )
    return attrs.evolve(template, document={**template.document, "Resources": resources}, origins=origins)


def _logs_elsewhere(function: dict[str, Json]) -> bool:
    properties = function.get("Properties")
    logging = properties.get("LoggingConfig") if isinstance(properties, dict) else None
    return isinstance(logging, dict) and "LogGroup" in logging
