"""What to do about the reasons that AWS gives."""

from __future__ import annotations

import pytest

from sampy.deployment.operations.advice import advice


@pytest.mark.parametrize(
    ("reason", "start"),
    [
        ("Export votes:Url cannot be deleted as it is in use by polls", "another stack imports the value"),
        ("Export with name votes:Url is already exported by stack polls", "another stack of this region exports"),
        ("No export named votes:Url found.", "deploy the stack that exports it first"),
        ("The bucket you tried to delete is not empty (Error Code: BucketNotEmpty)", "empty the bucket"),
        ("Error occurred while GetObject. S3 Error Code: NoSuchKey. The specified key does not exist.", "the artifact"),
        ("votes already exists in stack arn:aws:cloudformation:...", "something of that name is there"),
        ("is not authorized to perform: iam:PassRole on resource: x", "whoever deploys must be allowed to pass"),
        ("API: iam:CreateRole User: x is not authorized to perform: iam:CreateRole", "allow it for the role"),
        ("Requires capabilities : [CAPABILITY_IAM]", "a nested stack makes IAM resources"),
        ("The role defined for the function cannot be assumed by Lambda.", "let the service assume the role"),
        ("LimitExceededException: too many", "raise the quota"),
        ("Rate exceeded (Service: Lambda, Status Code: 429)", "AWS was asked too often"),
        (
            "Custom Resource failed to stabilize in expected time: failed to receive 1 response(s)",
            "the custom resource",
        ),
        ("See the details in CloudWatch Log Stream: 2026/03/01", "the function of the custom resource failed"),
        ("Secrets Manager can't find the specified secret.", "create the secret or parameter"),
        (
            "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename",
            "CloudFormation can't replace what has a name",
        ),
        ("Exceeded attempts to wait", "it did not become ready in time"),
        ("ConflictException: an update is in progress", "something else is at work on it"),
        ("Internal Failure", "the service failed by itself"),
        ("The security group 'sg-1' does not exist", "what it refers to isn't there"),
        ("Properties validation failed for resource Queue", "correct the value"),
    ],
)
def test_well_known_reasons_have_advice(reason: str, start: str) -> None:
    found = advice(reason, "votes")
    assert found is not None
    assert found.startswith(start)


def test_what_is_not_known_has_none() -> None:
    assert advice("The moon is in the wrong house", "votes") is None
