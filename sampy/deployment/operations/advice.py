"""What to do about the reasons why deploys fail: a table.

Sources: AWS pages "Troubleshooting CloudFormation", "Handler error codes" of the CloudFormation CLI User Guide, and
"Validate stack deployments"; the pages of services for the words of their errors.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Advice(NamedTuple):
    """What to do about a reason.

    Args:
        reason: What the reason has in it, as a pattern; the first of the table that fits holds.
        fix: What to do; ``{stack}`` is the name of the stack.
    """

    reason: str
    fix: str


_TABLE = (
    Advice(
        r"(?i)export .*(is in use|in use by)|cannot (be )?(update|delete)d? .*in use by",
        "another stack imports the value: take the import out of that one and deploy it first, "
        "or keep the output (stack.export keeps one)",
    ),
    Advice(
        r"(?i)export with name .* is already exported|exported by (another )?stack",
        "another stack of this region exports that name: give the export another one",
    ),
    Advice(
        r"(?i)no export named",
        "deploy the stack that exports it first, or mend the name",
    ),
    Advice(
        r"(?i)BucketNotEmpty|bucket you tried to delete is not empty|BUCKET_EMPTINESS",
        "empty the bucket, or keep it with deletion_policy Retain",
    ),
    Advice(
        r"(?i)NoSuchKey|specified key does not exist|Error occurred while GetObject|NoSuchBucket.*(code|template)",
        "the artifact is missing from the bucket: deploy again, which uploads what is missing, and look whether a "
        "lifecycle rule deletes it",
    ),
    Advice(
        r"(?i)HandlerErrorCode: AlreadyExists|already ?exists|NAME_CONFLICT|EntityAlreadyExists|BucketAlreadyOwned"
        r"|ResourceExistenceCheck",
        "something of that name is there, outside this stack: leave the name to CloudFormation, give it another, or "
        "delete or import what is there",
    ),
    Advice(
        r"(?i)iam:PassRole",
        "whoever deploys must be allowed to pass that role: sampy policies deploy-role prints what a deploy needs",
    ),
    Advice(
        r"(?i)HandlerErrorCode: (AccessDenied|UnauthorizedTaggingOperation|InvalidCredentials)|is not authorized to"
        r"|access ?denied|not authorized|UnauthorizedOperation",
        "allow it for the role that deploys: sampy policies deploy-role prints what a deploy needs",
    ),
    Advice(
        r"(?i)requires capabilities|InsufficientCapabilities",
        "a nested stack makes IAM resources that can't be seen from here: acknowledge them with "
        "--capability CAPABILITY_NAMED_IAM",
    ),
    Advice(
        r"(?i)cannot be assumed by|role defined for the function",
        "let the service assume the role in its trust policy; where the role is new, deploy again in a minute",
    ),
    Advice(
        r"(?i)HandlerErrorCode: (ServiceLimitExceeded|AccountLimit)|LimitExceeded|limit exceeded|exceeded .*limit"
        r"|quota|maximum number of",
        "raise the quota of the account (Service Quotas), or delete what isn't needed",
    ),
    Advice(
        r"(?i)HandlerErrorCode: Throttling|Rate exceeded|TooManyRequests|Throttl",
        "AWS was asked too often: deploy again in a minute",
    ),
    Advice(
        r"(?i)failed to receive .* response|custom resource .*(timed? ?out|did not respond)|Timeout exceeded.*custom",
        "the custom resource did not answer: its function must send a response for Create, Update and Delete, in "
        "errors too; see its logs (sampy logs {stack})",
    ),
    Advice(
        r"(?i)See the details in CloudWatch Log Stream",
        "the function of the custom resource failed: see its logs (sampy logs {stack})",
    ),
    Advice(
        r"(?i)hook\(s\)|\bhook\b.*(failed|refused)",
        "a hook of the account or organization forbids it: change what it names, or ask those who keep the hook",
    ),
    Advice(
        r"(?i)EarlyValidation|PROPERTY_VALIDATION|HandlerErrorCode: (InvalidRequest|NotUpdatable)"
        r"|validation (error|fail)|invalid|malformed|can only include|must (be|match|not)|is not valid"
        r"|unsupported",
        "correct the value",
    ),
    Advice(
        r"(?i)dynamic reference|Secrets Manager can't find|ParameterNotFound",
        "create the secret or parameter that is referred to, in this region",
    ),
    Advice(
        r"(?i)rollback (trigger|alarm)|alarm .*(ALARM|went)|Alarm",
        "an alarm went off during the update: see what it measures",
    ),
    Advice(
        r"(?i)custom-named resource",
        "CloudFormation can't replace what has a name of its own: give it another name",
    ),
    Advice(
        r"(?i)HandlerErrorCode: NotStabilized|did not stabilize|Exceeded attempts to wait|timed? ?out",
        "it did not become ready in time: see what it says of itself in its console, and deploy again",
    ),
    Advice(
        r"(?i)HandlerErrorCode: (ResourceConflict|ConcurrentModification)|ConflictException"
        r"|currently in the following state|operation is in progress|PendingModification",
        "something else is at work on it: deploy again when that is done",
    ),
    Advice(
        r"(?i)HandlerErrorCode: (InternalFailure|ServiceInternalError|NetworkFailure|GeneralServiceException)"
        r"|Internal ?(Failure|Error)|ServiceUnavailable",
        "the service failed by itself: deploy again; see the AWS Health Dashboard if it stays",
    ),
    Advice(
        r"(?i)HandlerErrorCode: NotFound|NoSuch|not found|does not exist",
        "what it refers to isn't there: mend the reference, or create that first",
    ),
)
_COMPILED = tuple((re.compile(each.reason), each.fix) for each in _TABLE)


def advice(reason: str, stack: str) -> str | None:
    """Return what to do about a reason; None where nothing is known.

    Args:
        reason: What AWS said.
        stack: The name of the stack.
    """
    return next((fix.replace("{stack}", stack) for pattern, fix in _COMPILED if pattern.search(reason)), None)
