"""What the errors of AWS and of the way to it mean, each in one sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sampy.errors import AwsError, Place, Problem

_EXPIRED = frozenset({"ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"})
_WRONG_KEYS = frozenset(
    {
        *("AuthFailure", "IncompleteSignature", "InvalidAccessKeyId", "InvalidClientTokenId"),
        *("InvalidSignatureException", "MissingAuthenticationToken", "SignatureDoesNotMatch"),
        "UnrecognizedClientException",
    }
)
_DENIED = frozenset(
    {"AccessDenied", "AccessDeniedException", "AuthorizationError", "UnauthorizedOperation", "UnauthorizedAccess"}
)
_TOO_FAST = frozenset(
    {
        *("BandwidthLimitExceeded", "LimitExceededException", "PriorRequestNotComplete", "RequestLimitExceeded"),
        *("RequestThrottled", "RequestThrottledException", "SlowDown", "Throttling", "ThrottledException"),
        *("ThrottlingException", "TooManyRequestsException", "TransactionInProgressException"),
    }
)


@contextmanager
def told_plainly(failed: str, place: Place | None = None) -> Iterator[None]:
    """Raise what a call of AWS ends with as one problem that says what to do.

    Args:
        failed: What can't be done then, such as ``the stack 'votes' can't be read``.
        place: The user's line that it is about.

    Raises:
        AwsError: For every error of AWS, of the connection to it, and of the keys and the region.
    """
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as error:
        code = code_of(error)
        raise AwsError([Problem(f"{failed}: {_said(error)}", _fix(code), place=place)], code) from None
    except BotoCoreError as error:
        message, fix = _unanswered(error)
        raise AwsError([Problem(f"{failed}: {message}", fix, place=place)]) from None


def code_of(error: Exception) -> str:
    """Return the code of an error of AWS; an empty text for any other error."""
    code: str = getattr(error, "response", {}).get("Error", {}).get("Code", "")
    return code


def message_of(error: Exception) -> str:
    """Return what AWS said of an error, without what boto3 says around it."""
    message: str = getattr(error, "response", {}).get("Error", {}).get("Message", "")
    return message or str(error)


def _said(error: Exception) -> str:
    code = code_of(error)
    if code in _EXPIRED:
        return "the keys have expired"
    if code in _WRONG_KEYS:
        return f"AWS does not accept the keys ({code})"
    if code in _TOO_FAST:
        return f"AWS asks to call less often, and kept asking ({code})"
    return message_of(error).rstrip(".")


def _fix(code: str) -> str | None:
    if code in _EXPIRED:
        return "log in anew (aws sso login, or new keys), and run it again: it goes on from where it is"
    if code in _WRONG_KEYS:
        return "check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile, and the region"
    if code in _DENIED:
        return "allow it: sampy policies deploy-role prints what a deploy needs"
    if code in _TOO_FAST or code in ("500", "503", "InternalFailure", "InternalError", "ServiceUnavailable"):
        return "wait a minute, and run it again: it goes on from where it is"
    return None


def _unanswered(error: Exception) -> tuple[str, str]:
    """Return what is wrong where no answer came, and what to do about it."""
    from botocore import exceptions

    match error:
        case exceptions.NoCredentialsError() | exceptions.PartialCredentialsError():
            return "there are no keys for AWS", "log in (aws sso login, or aws configure), or name a --profile"
        case exceptions.CredentialRetrievalError() | exceptions.TokenRetrievalError():
            return "the keys can't be had", f"log in anew: {_sentence(error)}"
        case exceptions.SSOTokenLoadError() | exceptions.UnauthorizedSSOTokenError():
            return "the login has expired", "run aws sso login, and run it again: it goes on from where it is"
        case exceptions.ProfileNotFound():
            return _sentence(error), "name another --profile, or add it to ~/.aws/config"
        case exceptions.NoRegionError() | exceptions.InvalidRegionError():
            return "it isn't known which region", "name it with --region, or set AWS_REGION"
        case exceptions.EndpointConnectionError() | exceptions.ConnectTimeoutError():
            fix = "check the network and the name of the region, and run it again: it goes on from where it is"
            return f"AWS can't be reached: {_sentence(error)}", fix
        case exceptions.HTTPClientError():
            return f"the connection was lost: {_sentence(error)}", "run it again: it goes on from where it is"
    return _sentence(error), "see what it says"


def _sentence(error: Exception) -> str:
    return str(error).rstrip(".")
