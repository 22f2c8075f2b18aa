"""Events of Amazon Cognito: the triggers of user pools, and the one of Amazon Cognito Sync.

Source: AWS pages "Customizing user pool workflows with Lambda triggers" and those of each trigger.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import base64_of
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import REGION, uuid


class Trigger(NamedTuple):
    """What the event of a trigger holds beside what all of them do.

    Args:
        name: Its name in the LambdaConfig of a user pool.
        source: When it was triggered.
        about: The same, as a sentence.
        request: What the function gets to know.
        response: What the function fills in.
        version: The version of the event.
        with_attributes: Whether the request tells the attributes of the user.
    """

    name: str
    source: str
    about: str
    request: Mapping[str, Json] = {}
    response: Mapping[str, Json] = {}
    version: str = "1"
    with_attributes: bool = True


_CODE: Mapping[str, Json] = {
    "type": "customEmailSenderRequestV1",
    "code": base64_of("an encrypted code"),
    "clientMetadata": {},
}
_SESSION: list[Json] = [{"challengeName": "SRP_A", "challengeResult": True, "challengeMetadata": None}]
_GROUPS: dict[str, Json] = {"groupsToOverride": ["example-group"], "iamRolesToOverride": [], "preferredRole": None}
TRIGGERS: Mapping[str, Trigger] = {
    "pre-sign-up": Trigger(
        "PreSignUp",
        "PreSignUp_SignUp",
        "A user wants to sign up.",
        {"validationData": None, "clientMetadata": {}},
        {"autoConfirmUser": False, "autoVerifyEmail": False, "autoVerifyPhone": False},
    ),
    "post-confirmation": Trigger(
        "PostConfirmation", "PostConfirmation_ConfirmSignUp", "A user has signed up.", {"clientMetadata": {}}
    ),
    "pre-authentication": Trigger(
        "PreAuthentication", "PreAuthentication_Authentication", "A user wants to sign in.", {"validationData": {}}
    ),
    "post-authentication": Trigger(
        "PostAuthentication",
        "PostAuthentication_Authentication",
        "A user has signed in.",
        {"newDeviceUsed": False, "clientMetadata": {}},
    ),
    "pre-token-generation": Trigger(
        "PreTokenGeneration",
        "TokenGeneration_Authentication",
        "The identity token of a user is made.",
        {"groupConfiguration": _GROUPS, "clientMetadata": {}},
        {"claimsOverrideDetails": None},
    ),
    "pre-token-generation-v2": Trigger(
        "PreTokenGenerationConfig",
        "TokenGeneration_Authentication",
        "The identity and access tokens of a user are made.",
        {"groupConfiguration": _GROUPS, "scopes": ["openid", "email"], "clientMetadata": {}},
        {"claimsAndScopeOverrideDetails": None},
        "2",
    ),
    "user-migration": Trigger(
        "UserMigration",
        "UserMigration_Authentication",
        "A user who isn't known wants to sign in.",
        {"password": "example-Password-1", "validationData": None, "clientMetadata": {}},
        {
            "userAttributes": None,
            "finalUserStatus": None,
            "messageAction": None,
            "desiredDeliveryMediums": None,
            "forceAliasCreation": None,
        },
        with_attributes=False,
    ),
    "custom-message": Trigger(
        "CustomMessage",
        "CustomMessage_SignUp",
        "A message to a user is written.",
        {
            "codeParameter": "{####}",
            "linkParameter": "{##Click Here##}",
            "usernameParameter": None,
            "clientMetadata": {},
        },
        {"smsMessage": None, "emailMessage": None, "emailSubject": None},
    ),
    "custom-email-sender": Trigger(
        "CustomEmailSender", "CustomEmailSender_SignUp", "A code is to be sent by mail.", _CODE
    ),
    "custom-sms-sender": Trigger(
        "CustomSMSSender",
        "CustomSMSSender_SignUp",
        "A code is to be sent by SMS.",
        {**_CODE, "type": "customSMSSenderRequestV1"},
    ),
    "define-auth-challenge": Trigger(
        "DefineAuthChallenge",
        "DefineAuthChallenge_Authentication",
        "The next challenge of a user is chosen.",
        {"session": _SESSION, "clientMetadata": {}, "userNotFound": False},
        {"challengeName": None, "issueTokens": None, "failAuthentication": None},
    ),
    "create-auth-challenge": Trigger(
        "CreateAuthChallenge",
        "CreateAuthChallenge_Authentication",
        "The challenge of a user is made.",
        {"challengeName": "CUSTOM_CHALLENGE", "session": _SESSION, "clientMetadata": {}, "userNotFound": False},
        {"publicChallengeParameters": None, "privateChallengeParameters": None, "challengeMetadata": None},
    ),
    "verify-auth-challenge-response": Trigger(
        "VerifyAuthChallengeResponse",
        "VerifyAuthChallengeResponse_Authentication",
        "The answer of a user to the challenge is judged.",
        {
            "privateChallengeParameters": {"answer": "42"},
            "challengeAnswer": "42",
            "clientMetadata": {},
            "userNotFound": False,
        },
        {"answerCorrect": False},
    ),
}


def user_pool_trigger(
    *,
    trigger: str = "pre-sign-up",
    user_pool_id: str = "",
    user_name: str = "alice",
    email: str = "alice@example.com",
    client_id: str = "1example23456789",
    region: str = REGION,
) -> dict[str, Json]:
    """Return the event of a trigger of a user pool, which the function returns with its response filled in."""
    known = TRIGGERS[trigger]
    attributes: dict[str, Json] = {"sub": uuid(1), "email_verified": "false", "email": email}
    if "confirmation" in trigger or "authentication" in trigger:
        attributes |= {"cognito:user_status": "CONFIRMED", "email_verified": "true"}
    request: dict[str, Json] = {"userAttributes": attributes} if known.with_attributes else {}
    return {
        "version": known.version,
        "region": region,
        "userPoolId": user_pool_id or f"{region}_Example01",
        "userName": user_name,
        "callerContext": {"awsSdkVersion": "aws-sdk-unknown-unknown", "clientId": client_id},
        "triggerSource": known.source,
        "request": {**request, **known.request},
        "response": dict(known.response),
    }


def sync_trigger(*, region: str = REGION) -> dict[str, Json]:
    """Return the event of a data set that is synchronized."""
    record: dict[str, Json] = {"oldValue": "light", "newValue": "dark", "op": "replace"}
    return {
        "version": 2,
        "eventType": "SyncTrigger",
        "region": region,
        "identityPoolId": f"{region}:{uuid(1)}",
        "identityId": f"{region}:{uuid(2)}",
        "datasetName": "settings",
        "datasetRecords": {"theme": record},
    }


EVENTS: Samples = {
    "sync-trigger": Sample("A data set is synchronized.", sync_trigger),
    **{
        name: Sample(trigger.about, partial(user_pool_trigger, trigger=name), ("trigger",))
        for name, trigger in TRIGGERS.items()
    },
}
