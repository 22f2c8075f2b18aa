"""Policy templates for other programs to read, and as they are written in a stack or a template."""

from __future__ import annotations

from collections.abc import Sequence

from sampy.errors import Place
from sampy.intrinsics import Json
from sampy.naming import pascal_case, snake_case
from sampy.policies import can_be_parameter
from sampy.policy_definition import SAM, PolicyDefinition
from sampy.policy_sources.catalogue import Listed


def template_document(listed: Listed) -> dict[str, Json]:
    """Return what is to be known of a template, but for its statements."""
    definition, breadth = listed.definition, listed.breadth
    parameters: list[Json] = [
        {"name": name, "python": snake_case(name), "description": text} for name, text in definition.parameters.items()
    ]
    return {
        "name": definition.name,
        "source": definition.source,
        **_place(definition.place),
        "description": definition.description,
        "breadth": str(breadth.level),
        "reason": breadth.reason,
        "services": [*listed.services],
        "parameters": parameters,
        "actions": [*listed.actions],
        "onAnyResource": {"limitable": [*breadth.limitable], "unlimitable": [*breadth.unlimitable]},
    }


def python_example(definition: PolicyDefinition) -> Sequence[str]:
    """Return the lines of Python with which a stack uses a template."""
    name, source = definition.name, definition.source
    if source == SAM or source.endswith(".py"):
        module = "sampy.policies" if source == SAM else source.removesuffix(".py").replace("/", ".")
        given = ", ".join(f"{snake_case(parameter)}=..." for parameter in definition.parameters)
        return (f"from {module} import {name}", f"{name}({given})")
    given = "".join(f", {_keyword(parameter)}=..." for parameter in definition.parameters)
    return ("from sampy.policies import named", f'named("{name}"{given})')


def yaml_example(definition: PolicyDefinition) -> Sequence[str]:
    """Return the lines of YAML with which a template uses a policy template."""
    if not definition.parameters:
        return ("Policies:", f"  - {definition.name}: {{}}")
    values = [f"      {parameter}: ..." for parameter in definition.parameters]
    return ("Policies:", f"  - {definition.name}:", *values)


def _keyword(parameter: str) -> str:
    """Return how `sampy.policies.named` takes a parameter."""
    field = snake_case(parameter)
    return field if pascal_case(field) == parameter and can_be_parameter(field) else parameter


def _place(place: Place | None) -> dict[str, Json]:
    return {"file": place.file if place else None, "line": place.line if place else None}
