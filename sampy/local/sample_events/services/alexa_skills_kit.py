"""Events of the Alexa Skills Kit.

Source: Amazon page "Request and Response JSON Reference" of the Alexa Skills Kit.
"""

from __future__ import annotations

from functools import partial

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import TIME_IN_SECONDS

_SESSION = "amzn1.echo-api.session.example"
_USER = "amzn1.ask.account.EXAMPLE"
_SKILL = "amzn1.ask.skill.00000000-0000-4000-8000-000000000001"
_REQUEST = "amzn1.echo-api.request.00000000-0000-4000-8000-000000000001"


def skill_request(
    *,
    kind: str = "LaunchRequest",
    intent: str = "",
    slot: str = "",
    slot_value: str = "",
    session_id: str = _SESSION,
    user_id: str = _USER,
    application_id: str = _SKILL,
    request_id: str = _REQUEST,
) -> dict[str, Json]:
    """Return a request of a user to a skill.

    Args:
        kind: ``LaunchRequest``, ``IntentRequest`` or ``SessionEndedRequest``.
        intent: The intent of an IntentRequest.
        slot: The only slot of the intent; none where it is empty.
        slot_value: What the user said for it.
        session_id: The session.
        user_id: The user.
        application_id: The skill.
        request_id: The request.
    """
    application: dict[str, Json] = {"applicationId": application_id}
    user: dict[str, Json] = {"userId": user_id}
    details: dict[str, Json] = {}
    if kind == "IntentRequest":
        slots: dict[str, Json] = {}
        if slot:
            slots = {slot: {"name": slot, "value": slot_value, "confirmationStatus": "NONE"}}
        details = {"intent": {"name": intent, "confirmationStatus": "NONE", "slots": slots}, "dialogState": "STARTED"}
    elif kind == "SessionEndedRequest":
        details = {"reason": "USER_INITIATED"}
    return {
        "version": "1.0",
        "session": {
            "new": kind == "LaunchRequest",
            "sessionId": session_id,
            "application": application,
            "attributes": {},
            "user": user,
        },
        "context": {
            "System": {
                "application": application,
                "user": user,
                "device": {"deviceId": "amzn1.ask.device.EXAMPLE", "supportedInterfaces": {}},
                "apiEndpoint": "https://api.amazonalexa.com",
                "apiAccessToken": "example-token",
            }
        },
        "request": {
            "type": kind,
            "requestId": request_id,
            "timestamp": TIME_IN_SECONDS,
            "locale": "en-US",
            **details,
        },
    }


_HIDDEN = ("kind", "intent", "slot")
_NO_SLOT = (*_HIDDEN, "slot_value")
_intent = partial(skill_request, kind="IntentRequest")
EVENTS: Samples = {
    "end-session": Sample("A session ended.", partial(skill_request, kind="SessionEndedRequest"), _NO_SLOT),
    "intent-answer": Sample(
        "A user answers a question.", partial(_intent, intent="AnswerIntent", slot="Answer", slot_value="2"), _HIDDEN
    ),
    "intent-getnewfact": Sample("A user asks for a fact.", partial(_intent, intent="GetNewFactIntent"), _NO_SLOT),
    "intent-mycoloris": Sample(
        "A user tells a colour.", partial(_intent, intent="MyColorIsIntent", slot="Color", slot_value="blue"), _HIDDEN
    ),
    "intent-recipe": Sample(
        "A user asks how something is made.",
        partial(_intent, intent="RecipeIntent", slot="Item", slot_value="pancakes"),
        _HIDDEN,
    ),
    "start-session": Sample("A user opens a skill.", skill_request, _NO_SLOT),
}
