"""Events of the Smart Home Skill API of Alexa.

SAM's samples are of version 2 of this API, which is no more; these are of version 3.
Source: Amazon pages "Alexa.Discovery Interface" and "Alexa.PowerController Interface".
"""

from __future__ import annotations

from functools import partial

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import uuid


def directive(
    *,
    namespace: str = "Alexa.Discovery",
    name: str = "Discover",
    endpoint_id: str = "example-appliance",
    token: str = "example-token",
) -> dict[str, Json]:
    """Return a directive to a smart home skill: to find appliances, or to one of them."""
    bearer: dict[str, Json] = {"type": "BearerToken", "token": token}
    header: dict[str, Json] = {"namespace": namespace, "name": name, "payloadVersion": "3", "messageId": uuid(1)}
    if namespace == "Alexa.Discovery":
        return {"directive": {"header": header, "payload": {"scope": bearer}}}
    endpoint: dict[str, Json] = {"scope": bearer, "endpointId": endpoint_id, "cookie": {}}
    header["correlationToken"] = "example-correlation-token"
    return {"directive": {"header": header, "endpoint": endpoint, "payload": {}}}


_power = partial(directive, namespace="Alexa.PowerController")
_KIND = ("namespace", "name")
EVENTS: Samples = {
    "smart-home-control-turn-off-request": Sample(
        "A user turns something off.", partial(_power, name="TurnOff"), _KIND
    ),
    "smart-home-control-turn-on-request": Sample("A user turns a thing on.", partial(_power, name="TurnOn"), _KIND),
    "smart-home-discovery-request": Sample("Alexa looks for appliances.", directive, (*_KIND, "endpoint_id")),
}
