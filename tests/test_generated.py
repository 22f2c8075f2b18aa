"""sampy and the official translator agree about templates drawn at random, valid and invalid.

``SAMPY_EXAMPLES`` sets how many are drawn, ``SAMPY_SEED`` which ones. The types are those of the registry.
"""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings

from sampy.serverless import registry
from tests.comparison import compared, theirs
from tests.strategies import templates
from tests.strategies.coverage import drawn
from tests.strategies.world import FUNCTION_EVENTS, MACHINE_EVENTS, RESOURCE_TYPES

EXAMPLES = int(os.environ.get("SAMPY_EXAMPLES", "150"))
SEED = int(os.environ.get("SAMPY_SEED", "0"))
TYPES = tuple(registry.RESOURCE_MODULES)
EVENTS = tuple(registry.FUNCTION_EVENT_MODULES)
OF_MACHINES = tuple(getattr(registry, "STATE_MACHINE_EVENT_MODULES", None) or (set(EVENTS) & set(MACHINE_EVENTS)))
QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


@seed(SEED)
@settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=QUIET, print_blob=False)
@given(templates(TYPES, EVENTS, OF_MACHINES))
def test_sampy_and_the_official_translator_agree(document: dict[str, Any]) -> None:
    before = json.dumps(document)
    verdict = compared(document)
    assert verdict.fine, f"{verdict.kind}: {verdict.about}\n{verdict.detail}\n{before}"
    assert json.dumps(document) == before


@pytest.mark.parametrize("name", RESOURCE_TYPES)
def test_each_type_is_drawn_as_the_official_translator_accepts_it(name: str) -> None:
    documents = drawn(templates([name], [], [], wrong=False), 10)
    assert sum(isinstance(theirs(document), dict) for document in documents) >= 0.6 * len(documents)


@pytest.mark.parametrize("name", FUNCTION_EVENTS)
def test_each_event_of_functions_is_drawn_as_the_official_translator_accepts_it(name: str) -> None:
    documents = drawn(templates(["Function", "Api", "HttpApi"], [name], [], wrong=False), 25)
    assert any(_has_event(document, "Function", name) and isinstance(theirs(document), dict) for document in documents)


@pytest.mark.parametrize("name", MACHINE_EVENTS)
def test_each_event_of_state_machines_is_drawn_as_the_official_translator_accepts_it(name: str) -> None:
    documents = drawn(templates(["StateMachine", "Api"], [], [name], wrong=False), 25)
    assert any(
        _has_event(document, "StateMachine", name) and isinstance(theirs(document), dict) for document in documents
    )


def _has_event(document: dict[str, Any], owner: str, name: str) -> bool:
    return any(
        event["Type"] == name
        for resource in document["Resources"].values()
        if resource["Type"] == f"AWS::Serverless::{owner}"
        for event in resource["Properties"].get("Events", {}).values()
    )
