"""Whole templates: resources of all types, the sections that they refer to, and now and then something wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Any

from hypothesis import strategies as st

from tests.mutation import CHANGES, Change, changed
from tests.strategies.compute import (
    GLOBAL_CAPACITY,
    GLOBAL_IMAGE,
    GLOBAL_NETWORK,
    GLOBAL_TABLE,
    applications,
    capacity_providers,
    images,
    networks,
    tables,
    web_functions,
)
from tests.strategies.functions import GLOBAL_FUNCTION, GLOBAL_LAYER, functions, layers
from tests.strategies.http_apis import GLOBAL_SOCKET, global_http_apis, http_apis, socket_apis
from tests.strategies.machines import connectors, embedded, graphs, state_machines
from tests.strategies.rest_apis import global_rest_apis, rest_apis
from tests.strategies.values import FLAG, Strategy, either, obj, one
from tests.strategies.world import (
    CONDITIONS,
    FUNCTION_EVENTS,
    IDS,
    MACHINE_EVENTS,
    MAPPINGS,
    MINIMAL,
    PARAMETERS,
    RESOURCE_TYPES,
    World,
)

Document = dict[str, Any]
PREFIX = "AWS::Serverless::"
PROPERTIES: Mapping[str, Callable[[World], Strategy]] = {
    "Function": functions,
    "SimpleTable": tables,
    "Api": rest_apis,
    "HttpApi": http_apis,
    "WebSocketApi": socket_apis,
    "LayerVersion": layers,
    "Application": applications,
    "StateMachine": state_machines,
    "Connector": connectors,
    "GraphQLApi": graphs,
    "CapacityProvider": capacity_providers,
    "WebFunction": web_functions,
    "MicrovmImage": images,
    "NetworkConnector": networks,
}
GLOBALS: Mapping[str, Callable[[World], Strategy]] = {
    "Function": lambda world: obj(None, GLOBAL_FUNCTION),
    "SimpleTable": lambda world: obj(None, GLOBAL_TABLE),
    "Api": global_rest_apis,
    "HttpApi": global_http_apis,
    "WebSocketApi": lambda world: obj(None, GLOBAL_SOCKET),
    "LayerVersion": lambda world: obj(None, GLOBAL_LAYER),
    "StateMachine": lambda world: obj(None, {"PropagateTags": FLAG}),
    "CapacityProvider": lambda world: obj(None, GLOBAL_CAPACITY),
    "MicrovmImage": lambda world: obj(None, GLOBAL_IMAGE),
    "NetworkConnector": lambda world: obj(None, GLOBAL_NETWORK),
}
ATTRIBUTES = one(
    {},
    {},
    {},
    {"Condition": "IsOn"},
    {"Condition": "IsOff", "DeletionPolicy": "Retain"},
    {"DeletionPolicy": "Delete", "UpdateReplacePolicy": "Retain"},
    {"DependsOn": "Bucket"},
    {"DependsOn": ["Queue", "Table"], "Metadata": {"a": 1}},
    {"Metadata": {"BuildMethod": "makefile"}},
    {"UpdateReplacePolicy": "Snapshot"},
    {"UpdatePolicy": {"UseOnlineResharding": True}},
    {"IgnoreGlobals": "*"},
)
REFERENCES = {
    "Fn": ("Fn.Alias", "Fn.Version", "Fn.DestinationQueue", "Fn.Arn"),
    "Rest": ("Rest.Stage", "Rest.Deployment", "Rest.DomainName", "Rest.UsagePlan", "Rest.ApiKey"),
    "Http": ("Http.Stage", "Http.DomainName"),
    "Socket": ("Socket.Stage",),
    "Layer": ("Layer", "Layer.Arn"),
}
"""What outputs refer to, by the resource."""


@cache
def _resource(world: World, name: str, logical_id: str) -> Strategy:
    properties = PROPERTIES[name](world)
    attributes = ATTRIBUTES
    links = embedded(world, logical_id) if "Connector" in world.types else None
    optional = {} if links is None else {"Connectors": links}
    parts = st.tuples(properties, attributes, obj(None, optional)) if optional else st.tuples(properties, attributes)
    return parts.map(
        lambda drawn: {
            "Type": PREFIX + name,
            "Properties": drawn[0],
            **{key: value for part in drawn[1:] for key, value in part.items()},
        }
    )


@cache
def _worlds(types: tuple[str, ...], events: tuple[str, ...], machine_events: tuple[str, ...]) -> list[World]:
    rest = [(), ("Cog",), ("Token", "Asked", "Cog")] if "Api" in types else [()]
    http = [(), ("Jwt", "Code")] if "HttpApi" in types else [()]
    return [
        World(types, events, machine_events, first, second, in_globals, models)
        for first in rest
        for second in http
        for in_globals in ((True, False) if first or second else (True,))
        for models in ((False, True) if "Api" in types else (False,))
    ]


@cache
def _resources(world: World) -> Strategy:
    each = {logical_id: _resource(world, name, logical_id) for name in world.types for logical_id in IDS[name]}
    first = {name: each[IDS[name][0]] for name in world.types}
    often = [name for name in ("Function", "Api", "Function") if name in first]
    single = either(*(obj({IDS[name][0]: first[name]}) for name in [*first, *often]))
    some = obj({"Fn": each.pop("Fn")}, each) if "Fn" in each else obj(None, each)
    return either(single, some, some)


@cache
def _globals(world: World) -> Strategy:
    needed = {}
    if world.in_globals and world.rest_authorizers:
        needed["Api"] = GLOBALS["Api"](world)
    if world.in_globals and world.http_authorizers:
        needed["HttpApi"] = GLOBALS["HttpApi"](world)
    optional = {name: GLOBALS[name](world) for name in world.types if name in GLOBALS and name not in needed}
    return st.one_of(obj(needed), obj(needed), obj(needed, optional))


@cache
def _valid(world: World) -> Strategy:
    names = [each for name, each in REFERENCES.items() if world.has(name)]
    references = st.sampled_from([each for group in names for each in group] or ["Text"])
    shown = st.one_of(
        references.map(lambda name: {"Ref": name}),
        references.map(lambda name: {"Fn::Sub": f"${{{name}}}/x"}),
        references.map(lambda name: {"Fn::GetAtt": [*name.split("."), "Arn"]}),
    )
    outputs = st.one_of(
        obj(), obj(None, {"A": obj({"Value": shown}), "B": obj({"Value": shown, "Condition": one("IsOn")})})
    )
    parts = st.tuples(_resources(world), _globals(world), outputs)
    return parts.map(lambda drawn: closed(world, *drawn))


def closed(world: World, resources: Document, for_all: Document, outputs: Document) -> Document:
    """Return the template of some resources, with all that they refer to and no more."""
    all_resources = dict(resources) or {"Fn": MINIMAL["Fn"]}
    text = json.dumps([all_resources, for_all, outputs])
    for logical_id, minimal in MINIMAL.items():
        named = f'"{logical_id}"' in text or f"${{{logical_id}}}" in text or f"${{{logical_id}." in text
        if (
            named
            and world.has(logical_id)
            and logical_id not in all_resources
            and _may_be_made(minimal, all_resources, logical_id, text)
        ):
            all_resources[logical_id] = minimal
    sections = {
        "Parameters": _named(PARAMETERS, text),
        "Mappings": _named(MAPPINGS, text),
        "Conditions": CONDITIONS if '"IsO' in text else {},
        "Globals": for_all,
        "Outputs": outputs,
    }
    if sections["Conditions"]:
        sections["Parameters"]["Flag"] = PARAMETERS["Flag"]
    return {**{name: section for name, section in sections.items() if section}, "Resources": all_resources}


def _may_be_made(minimal: Document, resources: Document, logical_id: str, text: str) -> bool:
    """Return whether a resource of CloudFormation, or of a type that something in the template needs."""
    needed = f'{{"Ref": "{logical_id}"}}' in text or f'{{"Id": "{logical_id}"' in text
    return not minimal["Type"].startswith(PREFIX) or needed


def _named(section: Document, text: str) -> Document:
    return {name: value for name, value in section.items() if f'"{name}"' in text or f"${{{name}}}" in text}


WRAPPERS: tuple[Change, ...] = ("if", "if_same", "sub", "import", "parameter", "unset", "mapped")
"""The changes that replace a value by an intrinsic function."""

WRONG: tuple[Change, ...] = tuple(change for change in CHANGES if change not in WRAPPERS)
_NONE: list[tuple[Change, int, int]] = []


def _changes() -> Strategy:
    """Draw what is done to a valid template: nothing to most, intrinsic functions to some, worse to others."""
    number = st.integers(0, 2**16)
    wrapped = st.tuples(st.sampled_from(WRAPPERS), number, number)
    wrong = st.tuples(st.sampled_from(WRONG), number, number)
    none = st.just(_NONE)
    return st.one_of(
        none, none, none, st.lists(wrapped, min_size=1, max_size=2), st.lists(wrong, min_size=1, max_size=1)
    )


def templates(
    types: Collection[str] = RESOURCE_TYPES,
    events: Collection[str] = FUNCTION_EVENTS,
    machine_events: Collection[str] = MACHINE_EVENTS,
    *,
    wrong: bool = True,
) -> st.SearchStrategy[Document]:
    """Draw a template.

    Args:
        types: The simple names of the Serverless types that it may have.
        events: The types of events that its functions may have.
        machine_events: The types of events that its state machines may have.
        wrong: Whether some templates get intrinsic functions and mistakes in any place.
    """
    worlds = _worlds(
        tuple(name for name in RESOURCE_TYPES if name in types),
        tuple(name for name in FUNCTION_EVENTS if name in events),
        tuple(name for name in MACHINE_EVENTS if name in machine_events),
    )
    valid = st.integers(0, len(worlds) - 1).flatmap(lambda index: _valid(worlds[index]))
    if not wrong:
        return valid
    return st.tuples(valid, _changes()).map(lambda drawn: _with_changes(*drawn))


def _with_changes(document: Document, changes: list[tuple[Change, int, int]]) -> Document:
    if not changes or changes[0][0] not in WRAPPERS:
        for change, place, choice in changes:
            document = changed(document, change, place, choice)
        return document
    # Functions have no meaning in these sections, and what is put elsewhere refers to all of them.
    sections = {"Parameters": PARAMETERS, "Mappings": MAPPINGS, "Conditions": CONDITIONS}
    rest = {name: section for name, section in document.items() if name not in sections}
    for change, place, choice in changes:
        rest = changed(rest, change, place, choice)
    return sections | rest
