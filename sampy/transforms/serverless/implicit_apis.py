"""Second pass: events that name no API share one of their kind, which becomes a resource like any other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, cast

import attrs

from sampy.conditions import any_of
from sampy.context import Context
from sampy.intrinsics import Json
from sampy.serverless.contributions import Object
from sampy.template import Origin, Template

if TYPE_CHECKING:
    from sampy.serverless.http_route import RouteSettings

_SOURCES = ("AWS::Serverless::Function", "AWS::Serverless::StateMachine")
Completed = Callable[[Json], Object | None]
"""Returns the properties of an event with all that they leave out but the API; None where this pass leaves it alone."""


def _rest(given: Json) -> Object | None:
    return given if isinstance(given, dict) and given else None


def _http(given: Json) -> Object | None:
    from sampy.serverless.http_route import routed

    return routed(given)


class ImplicitApi(NamedTuple):
    """The API that events of one type share.

    Args:
        logical_id: Its logical id.
        type: Its resource type.
        event: The type of the events.
        id_property: The property of an event that names an API.
        properties: The properties that the shared API has.
        completed: What the properties of an event are taken for.
    """

    logical_id: str
    type: str
    event: str
    id_property: str
    properties: Object
    completed: Completed


class _Events(NamedTuple):
    """The events of one type that a function or state machine has.

    Args:
        resource: The function or state machine with these events completed.
        uses: One of them uses the shared API.
        leaves_out: One of them names no API.
        settings: What they say of their routes.
    """

    resource: Object
    uses: bool
    leaves_out: bool
    settings: tuple[RouteSettings, ...]


_IMPLICIT_APIS = (
    ImplicitApi("ServerlessRestApi", "AWS::Serverless::Api", "Api", "RestApiId", {"StageName": "Prod"}, _rest),
    ImplicitApi("ServerlessHttpApi", "AWS::Serverless::HttpApi", "HttpApi", "ApiId", {}, _http),
)


def add_implicit_apis(template: Template, context: Context) -> Template:
    """Return the template with the APIs that events without one share, and with these events naming them."""
    for api in _IMPLICIT_APIS:
        template = _with_implicit_api(template, api)
    return template


def _with_implicit_api(template: Template, api: ImplicitApi) -> Template:
    resources = dict(template.resources)
    users: list[tuple[str, Object]] = []
    tags: Object = {}
    settings: list[RouteSettings] = []
    has_events = False
    for logical_id, resource in template.resources.items():
        events = _events(resource, api)
        if events is None:
            continue
        has_events = True
        resources[logical_id] = events.resource
        settings += events.settings
        if events.leaves_out:
            tags.update(_propagated_tags(resource, template.document.get("Globals")))
        if events.uses:
            users.append((logical_id, resource))
    if not has_events:
        return template
    document = dict(template.document)
    origins = template.origins
    if users:
        sources = [resource for _, resource in users]
        resources[api.logical_id], added = _shared(api, sources, tags)
        if added:
            conditions = document.get("Conditions")
            document["Conditions"] = {**(conditions if isinstance(conditions, dict) else {}), **added}
        origin = Origin(users[0][0], api.type, "API shared by events that name none")
        origins = {**origins, api.logical_id: origin}
    document["Resources"] = cast(Json, _with_settings(resources, settings, api))
    return attrs.evolve(template, document=document, origins=origins)


def _events(resource: Object, api: ImplicitApi) -> _Events | None:
    """Return the events of one type; None where there are none."""
    properties = resource.get("Properties")
    events = properties.get("Events") if isinstance(properties, dict) and resource.get("Type") in _SOURCES else None
    if not isinstance(properties, dict) or not isinstance(events, dict):
        return None
    own: Json = {"Ref": api.logical_id}
    made: Object = {}
    uses, leaves_out = False, False
    settings: list[RouteSettings] = []
    for name, event, given in _completed(events, api):
        if api.id_property not in given:
            leaves_out = True
            given = {**given, api.id_property: own}
        uses = uses or given[api.id_property] in (api.logical_id, own)
        made[name] = {**event, "Properties": given}
        if "RouteSettings" in given and api.event == "HttpApi":
            settings.append(_settings(resource, given))
    if not made:
        return None
    completed: Object = {**resource, "Properties": {**properties, "Events": {**events, **made}}}
    return _Events(completed, uses, leaves_out, tuple(settings))


def _settings(resource: Object, given: Object) -> RouteSettings:
    from sampy.serverless.http_route import RouteSettings

    return RouteSettings(resource.get("Condition"), given)


def _completed(events: Object, api: ImplicitApi) -> Iterator[tuple[str, Object, Object]]:
    for name, event in events.items():
        if isinstance(event, dict) and event.get("Type") == api.event:
            given = api.completed(event.get("Properties", {}))
            if given is not None:
                yield name, event, given


def _shared(api: ImplicitApi, users: list[Object], tags: Object) -> tuple[Object, Object]:
    """Return the API that the users share, and the conditions that it needs."""
    properties: Object = {**api.properties, "Tags": tags, "PropagateTags": True} if tags else {**api.properties}
    condition, added = any_of((user.get("Condition") for user in users), f"{api.logical_id}Condition")
    resource: Object = {
        "Type": api.type,
        "Properties": properties,
        **({"Condition": condition} if condition else {}),
        **_worst_policy("DeletionPolicy", users, ("Retain", "Delete")),
        **_worst_policy("UpdateReplacePolicy", users, ("Retain", "Snapshot", "Delete")),
    }
    return resource, added


def _with_settings(
    resources: dict[str, Object], settings: Iterable[RouteSettings], api: ImplicitApi
) -> dict[str, Object]:
    """Return the resources with what events say of routes in their APIs; what can't be added, the event reports."""
    merged: dict[str, Object] = {}
    for each in settings:
        api_id = each.api_id
        if api_id is None or api_id not in resources or resources[api_id].get("Type") != api.type:
            continue
        present = _properties(resources[api_id]).get("RouteSettings") or {}
        if not isinstance(present, dict):
            continue
        routes = merged.setdefault(api_id, dict(present))
        before, value = routes.get(each.route, {}), each.value
        if isinstance(before, dict) and isinstance(value, dict):
            routes[each.route] = {**before, **value}
    added: dict[str, Object] = {}
    for api_id, routes in merged.items():
        properties: Object = {**_properties(resources[api_id]), "RouteSettings": routes}
        added[api_id] = {**resources[api_id], "Properties": properties}
    return {**resources, **added}


def _properties(resource: Object) -> Object:
    properties = resource.get("Properties")
    return properties if isinstance(properties, dict) else {}


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
