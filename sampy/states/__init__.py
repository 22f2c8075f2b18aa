"""State machines of Step Functions in Python: states, what comes after what, and what is computed.

Source: AWS page "Using Amazon States Language to define Step Functions workflows".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.states import functions as functions, services as services
    from sampy.states.expressions import (
        context as context,
        error_output as error_output,
        jsonata as jsonata,
        jsonpath as jsonpath,
        result as result,
        state_input as state_input,
        variable as variable,
    )
    from sampy.states.flow import Catcher as Catcher, Flow as Flow, Retrier as Retrier, Rule as Rule, State as State
    from sampy.states.predicates import (
        boolean as boolean,
        is_boolean as is_boolean,
        is_null as is_null,
        is_numeric as is_numeric,
        is_present as is_present,
        is_string as is_string,
        is_timestamp as is_timestamp,
        matches as matches,
        number as number,
        text as text,
        timestamp as timestamp,
    )
    from sampy.states.reading import (
        definition as definition,
        definition_of as definition_of,
        read_definition as read_definition,
    )
    from sampy.states.state_types import (
        Choice as Choice,
        Fail as Fail,
        Map as Map,
        Parallel as Parallel,
        Pass as Pass,
        Succeed as Succeed,
        Task as Task,
        Wait as Wait,
        choice as choice,
    )
    from sampy.states.values import NULL as NULL

_MODULES = {
    "expressions": ("context", "error_output", "jsonata", "jsonpath", "result", "state_input", "variable"),
    "flow": ("Catcher", "Flow", "Retrier", "Rule", "State"),
    "predicates": (
        "boolean",
        "is_boolean",
        "is_null",
        "is_numeric",
        "is_present",
        "is_string",
        "is_timestamp",
        "matches",
        "number",
        "text",
        "timestamp",
    ),
    "reading": ("definition", "definition_of", "read_definition"),
    "state_types": ("Choice", "Fail", "Map", "Parallel", "Pass", "Succeed", "Task", "Wait", "choice"),
    "values": ("NULL",),
}
__all__ = sorted(["functions", "services", *(name for names in _MODULES.values() for name in names)])

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
