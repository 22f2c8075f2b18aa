"""The policy templates of SAM: statements by name, with values for their parameters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sampy.data import load
from sampy.errors import Invalid, nearest
from sampy.intrinsics import Json


def policy_template_names() -> Iterable[str]:
    """Return the names of all policy templates."""
    return load("policy_templates").keys()


def is_policy_template(policy: Json) -> bool:
    """Return whether an entry of `Policies` is the name of a template with its parameters."""
    return isinstance(policy, dict) and len(policy) == 1 and next(iter(policy)) in load("policy_templates")


def statements_of(policy: Json) -> Json:
    """Return the policy document of ``{"DynamoDBCrudPolicy": {"TableName": ...}}``.

    Raises:
        Invalid: Where parameters are missing, or aren't a map.
    """
    assert isinstance(policy, dict)
    ((name, values),) = policy.items()
    template = load("policy_templates")[name]
    parameters = template["Parameters"]
    if not isinstance(values, dict):
        fix = f"give a value to each of: {', '.join(parameters)}" if parameters else f"write {{{name}: {{}}}}"
        raise Invalid(f"the parameters of the policy template {name} must be a map", fix=fix, at=(name,))
    missing = [parameter for parameter in parameters if parameter not in values]
    if missing:
        raise Invalid(
            f"the policy template {name} needs a value for {', '.join(missing)}", fix=_fix(missing, values), at=(name,)
        )
    return _filled(template["Definition"], {parameter: values[parameter] for parameter in parameters})


def _fix(missing: list[str], values: Mapping[str, Json]) -> str:
    for name in missing:
        given = nearest(name, values)
        if given is not None:
            return f"{given!r} was given; did you mean {name!r}?"
    return f"add {', '.join(missing)}"


def _filled(definition: Json, values: Mapping[str, Json]) -> Json:
    """Return the definition with its references to parameters replaced; what is put in is left as it is."""
    if isinstance(definition, list):
        return [_filled(item, values) for item in definition]
    if not isinstance(definition, dict):
        return definition
    if len(definition) == 1:
        reference = definition.get("Ref")
        if isinstance(reference, str) and reference in values:
            return values[reference]
    return {key: _filled(item, values) for key, item in definition.items()}
