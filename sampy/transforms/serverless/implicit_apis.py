"""Second pass: events that name no API share one, which becomes a resource like any other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from sampy.conditions import any_of
from sampy.context import Context
from sampy.intrinsics import Json
from sampy.serverless.contributions import Object
from sampy.template import Origin, Template

_SOURCES = ("AWS::Serverless::Function", "AWS::Serverless::StateMachine")
_API = "ServerlessRestApi"


def add_implicit_apis(template: Template, context: Context) -> Template:
    """Return the template with the API that Api events without RestApiId share, and with these events naming it."""
    resources: Object = {}
    users: list[Object] = []
    tags: Object = {}
    for logical_id, resource in template.resources.items():
        named = _with_api_named(resource)
        resources[logical_id] = named
        if named is not resource:
            tags.update(_propagated_tags(resource, template.document.get("Globals")))
        if _uses_implicit_api(named):
            users.append(named)
    if not users:
        return template
    properties: Object = {"StageName": "Prod"}
    if tags:
        properties.update(Tags=tags, PropagateTags=True)
    document = dict(template.document)
    conditions = document.get("Conditions")
    condition, added = any_of((user.get("Condition") for user in users), f"{_API}Condition")
    if added:
        document["Conditions"] = {**(conditions if isinstance(conditions, dict) else {}), **added}
    resources[_API] = {
        "Type": "AWS::Serverless::Api",
        "Properties": properties,
        **({"Condition": condition} if condition else {}),
        **_worst_policy("DeletionPolicy", users, ("Retain", "Delete")),
        **_worst_policy("UpdateReplacePolicy", users, ("Retain", "Snapshot", "Delete")),
    }
    document["Resources"] = resources
    first = next(logical_id for logical_id, resource in resources.items() if resource is users[0])
    origin = Origin(first, "AWS::Serverless::Api", "API shared by events that name none")
    return attrs.evolve(template, document=document, origins={**template.origins, _API: origin})


def _api_events(resource: Object) -> Iterable[tuple[str, Object, Object]]:
    """Yield name, event and properties of the Api events of a function or state machine."""
    properties = resource.get("Properties")
    events = properties.get("Events") if isinstance(properties, dict) and resource.get("Type") in _SOURCES else None
    if not isinstance(events, dict):
        return
    for name, event in events.items():
        if isinstance(event, dict) and event.get("Type") == "Api":
            given = event.get("Properties")
            if isinstance(given, dict) and given:
                yield name, event, given


def _with_api_named(resource: Object) -> Object:
    named: Object = {
        name: {**event, "Properties": {**given, "RestApiId": {"Ref": _API}}}
        for name, event, given in _api_events(resource)
        if "RestApiId" not in given
    }
    if not named:
        return resource
    properties = resource["Properties"]
    assert isinstance(properties, dict)
    events = properties["Events"]
    assert isinstance(events, dict)
    return {**resource, "Properties": {**properties, "Events": {**events, **named}}}


def _uses_implicit_api(resource: Object) -> bool:
    return any(given["RestApiId"] in (_API, {"Ref": _API}) for _, _, given in _api_events(resource))


def _propagated_tags(resource: Object, global_sections: Json) -> Mapping[str, Json]:
    properties = resource["Properties"]
    assert isinstance(properties, dict)
    section = (
        global_sections.get(str(resource["Type"]).rpartition("::")[2]) if isinstance(global_sections, dict) else {}
    )
    shared = section if isinstance(section, dict) else {}
    tags = properties.get("Tags") or shared.get("Tags")
    propagate = properties.get("PropagateTags") or shared.get("PropagateTags")
    return tags if propagate and isinstance(tags, dict) else {}


def _worst_policy(attribute: str, users: Iterable[Object], order: Iterable[str]) -> Object:
    """Return the most careful policy that one of the users has."""
    given = {str(user[attribute]) for user in users if user.get(attribute)}
    return next(({attribute: policy} for policy in order if policy in given), {})
