"""What a flow brings to the state machine that it defines: substitutions for its references, and permissions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sampy.grants.policy import GrantedPolicy
from sampy.states.flow import Flow, State, changed, flow_of
from sampy.states.permissions import statements
from sampy.states.substitutions import substituted

if TYPE_CHECKING:
    from sampy.serverless.state_machine import StateMachine


def declare(machine: StateMachine) -> None:
    """Give a state machine what its flow brings: a declaration is complete when it is made."""
    given = machine.definition
    assert isinstance(given, (State, Flow))
    flow = flow_of(given)
    document = flow.composed()[0]
    assert isinstance(document, Mapping)
    given_values = machine.definition_substitutions
    own = given_values if isinstance(given_values, Mapping) else {}
    values = substituted(document, own)[1]
    fields = vars(machine)
    fields["definition"] = changed(flow, substituted_beside=tuple(own))
    if values:
        fields["definition_substitutions"] = {**values, **own}
    needed = [] if machine.role is not None else statements(document, own, name=machine.name)
    if needed:
        policy = GrantedPolicy(
            name="Tasks", resource=machine, grant=("Tasks",), policy={"Version": "2012-10-17", "Statement": needed}
        )
        held = machine.policies
        several = held if isinstance(held, (list, tuple)) else [] if held is None else [held]
        fields["policies"] = [*several, policy]
