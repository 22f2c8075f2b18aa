"""Events of Amazon Lex V2.

Source: AWS page "AWS Lambda input event format for Lex V2".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples

_CITY = ("PickUpCity", "PickUpDate", "ReturnDate", "DriverAge", "CarType")
_ROOM = ("Location", "CheckInDate", "Nights", "RoomType")


def intent(
    *,
    bot: str = "BookTrip",
    intent: str = "BookCar",
    slots: Sequence[str] = _CITY,
    filled: Mapping[str, str] | None = None,
    input_text: str = "Book a car",
    session_id: str = "012345678901234",
) -> dict[str, Json]:
    """Return what a code hook gets: of a dialog that asks for its first slot, or of one with all of them filled."""
    is_ready = bool(filled)
    state = "ReadyForFulfillment" if is_ready else "InProgress"
    values: dict[str, Json] = {name: _slot(filled.get(name) if filled else None) for name in slots}
    understood: dict[str, Json] = {"name": intent, "slots": values, "state": state, "confirmationState": "None"}
    fallback: dict[str, Json] = {
        "name": "FallbackIntent",
        "slots": {},
        "state": state,
        "confirmationState": "None",
    }
    interpretations: list[Json] = [
        {"intent": understood, "interpretationSource": "Lex", "nluConfidence": 0.9},
        {"intent": fallback, "interpretationSource": "Lex"},
    ]
    next_slot: dict[str, Json] = {"slotToElicit": slots[0], "type": "ElicitSlot"}
    transcription: dict[str, Json] = {
        "transcription": input_text,
        "transcriptionConfidence": 1.0,
        "resolvedContext": {"intent": intent},
        "resolvedSlots": {name: value for name, value in values.items() if value is not None},
    }
    return {
        "messageVersion": "1.0",
        "invocationSource": "FulfillmentCodeHook" if is_ready else "DialogCodeHook",
        "inputMode": "Text",
        "responseContentType": "text/plain; charset=utf-8",
        "sessionId": session_id,
        "inputTranscript": input_text,
        "bot": {
            "id": "EXAMPLEBOT",
            "name": bot,
            "aliasId": "TSTALIASID",
            "aliasName": "TestBotAlias",
            "localeId": "en_US",
            "version": "DRAFT",
        },
        "interpretations": interpretations,
        **({} if is_ready else {"proposedNextState": {"dialogAction": next_slot, "intent": understood}}),
        "requestAttributes": {},
        "sessionState": {
            "activeContexts": [],
            "sessionAttributes": {},
            "intent": understood,
            "originatingRequestId": "00000000-0000-4000-8000-000000000001",
        },
        "transcriptions": [transcription],
    }


def _slot(value: str | None) -> Json:
    if value is None:
        return None
    held: dict[str, Json] = {"originalValue": value, "interpretedValue": value, "resolvedValues": [value]}
    return {"shape": "Scalar", "value": held}


_BALANCE = {"accountType": "Current", "dateofBirth": "1984-02-29"}
_KIND = ("bot", "intent", "slots", "filled")
EVENTS: Samples = {
    "banking-bot": Sample(
        "A user asks for the balance of an account.",
        partial(
            intent,
            bot="BankingBot",
            intent="CheckBalance",
            slots=tuple(_BALANCE),
            filled=_BALANCE,
            input_text="1984-02-29",
        ),
        _KIND,
    ),
    "book-car": Sample("A user rents a car.", intent, _KIND),
    "book-hotel": Sample(
        "A user takes a room.", partial(intent, intent="BookHotel", slots=_ROOM, input_text="Book a hotel"), _KIND
    ),
}
