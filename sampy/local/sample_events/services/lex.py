"""Events of Amazon Lex V1.

Source: AWS page "Lambda Function Input Event and Response Format" of the Amazon Lex V1 developer guide.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples


def intent(
    *,
    bot: str = "BookTrip",
    intent: str = "BookCar",
    slots: Mapping[str, str | None] | None = None,
    input_text: str = "Book a car",
    user_id: str = "alice",
) -> dict[str, Json]:
    """Return what a code hook gets while a dialog goes on."""
    details: dict[str, Json] = {
        name: None if value is None else {"resolutions": [], "originalValue": value}
        for name, value in (slots or {}).items()
    }
    current: dict[str, Json] = {
        "name": intent,
        "nluIntentConfidenceScore": 0.9,
        "slots": dict(slots or {}),
        "slotDetails": details,
        "confirmationStatus": "None",
    }
    return {
        "messageVersion": "1.0",
        "invocationSource": "DialogCodeHook",
        "userId": user_id,
        "sessionAttributes": {},
        "requestAttributes": None,
        "bot": {"name": bot, "alias": "$LATEST", "version": "$LATEST"},
        "outputDialogMode": "Text",
        "currentIntent": current,
        "inputTranscript": input_text,
    }


_CAR = {
    "PickUpCity": "Hamburg",
    "PickUpDate": "2031-05-04",
    "ReturnDate": "2031-05-07",
    "DriverAge": "30",
    "CarType": "economy",
}
_HOTEL = {"Location": "Hamburg", "CheckInDate": "2031-05-04", "Nights": "4", "RoomType": "double"}
_APPOINTMENT = {"AppointmentType": "check-up", "Date": "2031-05-04", "Time": None}
_FLOWERS = {"FlowerType": "tulips", "PickupDate": "2031-05-04", "PickupTime": "10:00"}
_KIND = ("bot", "intent", "slots")
EVENTS: Samples = {
    "book-car": Sample("A user rents a car.", partial(intent, slots=_CAR), _KIND),
    "book-hotel": Sample(
        "A user takes a room.", partial(intent, intent="BookHotel", slots=_HOTEL, input_text="Book a hotel"), _KIND
    ),
    "make-appointment": Sample(
        "A user makes an appointment.",
        partial(
            intent,
            bot="MakeAppointment",
            intent="MakeAppointment",
            slots=_APPOINTMENT,
            input_text="Make an appointment",
        ),
        _KIND,
    ),
    "order-flowers": Sample(
        "A user orders flowers.",
        partial(intent, bot="OrderFlowers", intent="OrderFlowers", slots=_FLOWERS, input_text="Order flowers"),
        _KIND,
    ),
}
