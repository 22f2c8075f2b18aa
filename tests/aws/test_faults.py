"""What errors of AWS, and of the way to it, are told as."""

from __future__ import annotations

import pytest
from botocore import exceptions

from sampy.aws import told_plainly
from sampy.errors import AwsError, Place


def answer(code: str, message: str = "AWS says so.") -> exceptions.ClientError:
    """Return the error of a call that AWS refused."""
    return exceptions.ClientError({"Error": {"Code": code, "Message": message}}, "DescribeStacks")


def told(error: Exception) -> AwsError:
    """Return what an error is told as."""
    with pytest.raises(AwsError) as raised, told_plainly("the stack 'votes' can't be read", Place("app.py", 3)):
        raise error
    return raised.value


@pytest.mark.parametrize(
    ("error", "message", "fix"),
    [
        (answer("ExpiredToken"), "the keys have expired", "log in anew (aws sso login, or new keys), and run it again"),
        (answer("SignatureDoesNotMatch"), "AWS does not accept the keys (SignatureDoesNotMatch)", "check AWS_ACCESS"),
        (answer("Throttling"), "AWS asks to call less often, and kept asking (Throttling)", "wait a minute"),
        (answer("AccessDenied", "You may not."), "You may not", "allow it: sampy policies deploy-role"),
        (answer("InternalFailure", "Oh."), "Oh", "wait a minute"),
        (exceptions.NoCredentialsError(), "there are no keys for AWS", "log in (aws sso login, or aws configure)"),
        (exceptions.NoRegionError(), "it isn't known which region", "name it with --region, or set AWS_REGION"),
        (
            exceptions.ProfileNotFound(profile="prod"),
            "The config profile (prod) could not be found",
            "name another --profile",
        ),
        (
            exceptions.EndpointConnectionError(endpoint_url="https://cloudformation.nowhere-1.amazonaws.com/"),
            "AWS can't be reached: Could not connect to the endpoint URL: \"https://cloudformation.nowhere-1",
            "check the network and the name of the region",
        ),
        (
            exceptions.ReadTimeoutError(endpoint_url="https://sts.amazonaws.com/"),
            "the connection was lost: Read timeout on endpoint URL",
            "run it again: it goes on from where it is",
        ),
        (exceptions.UnauthorizedSSOTokenError(), "the login has expired", "run aws sso login"),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, Exception) else "",
)
def test_an_error_is_one_sentence_that_says_what_to_do(error: Exception, message: str, fix: str) -> None:
    (problem,) = told(error).problems
    assert problem.message.startswith(f"the stack 'votes' can't be read: {message}")
    assert problem.fix is not None
    assert problem.fix.startswith(fix)
    assert problem.place == Place("app.py", 3)


def test_the_code_is_known_where_aws_answered() -> None:
    assert told(answer("ValidationError")).code == "ValidationError"
    assert told(exceptions.NoCredentialsError()).code == ""


def test_a_mistake_of_our_own_is_no_fault_of_aws() -> None:
    with pytest.raises(ZeroDivisionError), told_plainly("it can't be read"):
        raise ZeroDivisionError
