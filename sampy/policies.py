"""The policy templates of SAM as classes: ``DynamoDBCrudPolicy(table_name=votes)``.

Each is made of its row in ``data/policy_templates.json`` when it is first used; ``policies.pyi`` tells them to
type checkers and editors.

Source: AWS page "AWS SAM policy templates".
"""

from __future__ import annotations

from sampy.data import load
from sampy.declaration import PropertyType, declaration, prop
from sampy.errors import DocumentPath, did_you_mean
from sampy.intrinsics import Json
from sampy.naming import snake_case


@declaration
class PolicyTemplate(PropertyType):
    """The base of all policy templates: a name, and values for its parameters."""

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the entry of `Policies` that names this template, given its parameters."""
        return {type(self).__name__: properties}

    def inner_path(self) -> DocumentPath:
        """Return the way from that entry to the parameters."""
        return (type(self).__name__,)


def __getattr__(name: str) -> type[PolicyTemplate]:
    templates = load("policy_templates")
    if name not in templates:
        raise AttributeError(f"there is no policy template {name!r}; {did_you_mean(name, templates)}")
    parameters = templates[name]["Parameters"]
    fields = {snake_case(parameter): parameter for parameter in parameters}
    body = {field: prop(name=parameter) for field, parameter in fields.items()}
    annotations = {"__module__": __name__, "__annotations__": dict.fromkeys(fields, "object")}
    made: type[PolicyTemplate] = declaration(type(name, (PolicyTemplate,), annotations | body))
    globals()[name] = made
    return made
