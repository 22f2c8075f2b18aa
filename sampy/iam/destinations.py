"""What a function needs to send what it could, or couldn't, process to a destination."""

from __future__ import annotations

from sampy.iam.roles import inline_policy
from sampy.intrinsics import Json

_ACTIONS = {
    "SQS": "sqs:SendMessage",
    "SNS": "sns:publish",
    "EventBridge": "events:PutEvents",
    "Lambda": "lambda:InvokeFunction",
}


def destination_policy(kind: str, arn: Json, name: str) -> dict[str, Json] | None:
    """Return the inline policy, called `name` and what it is for, that a destination of type `kind` needs, if any."""
    if kind in ("S3", "S3Bucket"):
        objects: Json = {"Fn::Join": ["/", [arn, "*"]]}
        statements: Json = [_allow("s3:PutObject", objects), _allow("s3:ListBucket", arn)]
        return {"PolicyName": f"{name}S3Policy", "PolicyDocument": {"Statement": statements}}
    if kind in _ACTIONS:
        return inline_policy(f"{name}{kind}Policy", _ACTIONS[kind], arn)
    return None


def _allow(action: str, resource: Json) -> Json:
    return {"Action": action, "Effect": "Allow", "Resource": resource}
