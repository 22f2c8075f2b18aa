"""The tables that the checks work with say the same as those of the parts that they are about."""

from __future__ import annotations

import pytest

from sampy.checks.state_machines.calls import FUNCTIONS
from sampy.checks.state_machines.resources import COMMON
from sampy.declaration import properties
from sampy.states import functions, state_types
from sampy.states.fields import PARTS, STATES
from sampy.states.flow import Catcher, Flow, Retrier
from sampy.states.integrations import integration
from sampy.states.integrations.model import SUFFIXES

OF_TASKS = {"Resource", "Parameters", "Arguments"}


@pytest.mark.parametrize("name", STATES)
def test_the_fields_of_declarations_are_those_of_states(name: str) -> None:
    declared = properties(getattr(state_types, name)).keys() - OF_TASKS
    assert declared | {"Type"} == STATES[name].keys() - OF_TASKS


@pytest.mark.parametrize(("declared", "part"), [(Retrier, "Retrier"), (Catcher, "Catcher")])
def test_the_fields_of_declarations_are_those_of_parts(declared: type[Retrier | Catcher], part: str) -> None:
    assert properties(declared).keys() == PARTS[part].keys()


def test_the_fields_of_a_flow_are_those_of_the_whole_and_of_processors() -> None:
    assert properties(Flow).keys() == PARTS["StateMachine"].keys() | PARTS["Processor"].keys()


@pytest.mark.parametrize("called", COMMON)
def test_common_integrations_are_as_their_table_has_them(called: str) -> None:
    found = integration(*called.split(":"))
    assert found is not None
    assert {SUFFIXES[each] for each in found.patterns} == {*COMMON[called]}


def test_the_functions_of_flows_are_the_intrinsic_functions() -> None:
    names = {f"states.{name.replace('_', '')}" for name in functions.__all__}
    assert {name.lower() for name in FUNCTIONS} == names
