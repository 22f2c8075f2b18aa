"""Policy templates, of SAM and of others: statements by name, with values for their parameters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sampy.context import Context
from sampy.data import load
from sampy.errors import Invalid, nearest, shown
from sampy.intrinsics import Json, is_intrinsic
from sampy.policy_definition import SAM, PolicyDefinition


def sam_template_names() -> Iterable[str]:
    """Return the names of the policy templates of SAM."""
    return load("policy_templates").keys()


def sam_template(name: str) -> PolicyDefinition | None:
    """Return a policy template of SAM with what it says of itself; None where there is none of the name."""
    row = load("policy_templates").get(name)
    if row is None:
        return None
    told = load("policy_template_descriptions")[name]
    return PolicyDefinition(name, row["Definition"], told["Parameters"], told["Description"], SAM)


def template_name(policy: Json) -> str | None:
    """Return the name that an entry of `Policies` has where it can only be a policy template; None for other entries.

    Whether there is a template of the name is not known.
    """
    if not isinstance(policy, dict) or len(policy) != 1 or "Statement" in policy or is_intrinsic(policy):
        return None
    return next(iter(policy))


def template_of(policy: Json, context: Context) -> PolicyDefinition | None:
    """Return the policy template that an entry of `Policies` names; None where it names none that there is.

    Raises:
        CompileError: Where the template is of the project or a package, and is wrong.
    """
    name = template_name(policy)
    if name is None:
        return None
    row = load("policy_templates").get(name)
    if row is None:
        return context.policy_templates.get(name)
    # Nobody reads the descriptions here.
    return PolicyDefinition(name, row["Definition"], dict.fromkeys(row["Parameters"], ""), "", SAM)


def faults_of(template: PolicyDefinition, values: Json) -> Iterator[Invalid]:
    """Yield what is wrong with the values for the parameters of a policy template.

    SAM takes no notice of parameters that its templates don't have.
    """
    name, parameters = template.name, template.parameters
    if not isinstance(values, dict):
        fix = f"give a value to each of: {', '.join(parameters)}" if parameters else f"write {{{name}: {{}}}}"
        yield Invalid(f"the parameters of the policy template {name} must be a map", fix=fix, at=(name,))
        return
    missing = [parameter for parameter in parameters if parameter not in values]
    if missing:
        message = f"the policy template {name} needs a value for {', '.join(missing)}"
        yield Invalid(message, fix=_fix(missing, [each for each in values if each not in parameters]), at=(name,))
    for given, value in values.items():
        at = (name, given)
        if given not in parameters:
            guess = nearest(given, [each for each in parameters if each not in values])
            fix = f"did you mean {guess!r}?" if guess else "remove it"
            if template.source != SAM:
                yield Invalid(f"the policy template {name} has no parameter {given!r}", fix=fix, at=at)
        elif value is None or (isinstance(value, (dict, list)) and not is_intrinsic(value)):
            text = "null" if value is None else shown(value)
            message = f"the parameter {given} of the policy template {name} is {text}, which is not text"
            yield Invalid(message, fix="use text, or a function that gives text", at=at)


def _fix(missing: Iterable[str], unknown: Iterable[str]) -> str:
    for name in missing:
        given = nearest(name, unknown)
        if given is not None:
            return f"{given!r} was given; did you mean {name!r}?"
    return f"add {', '.join(missing)}"


def filled(template: PolicyDefinition, values: Mapping[str, Json]) -> dict[str, Json]:
    """Return the policy that a template stands for where its parameters have these values.

    What is put in is left as it is.
    """
    known = {parameter: values[parameter] for parameter in template.parameters}
    return {name: _filled(part, known) for name, part in template.document.items()}


def _filled(definition: Json, values: Mapping[str, Json]) -> Json:
    if isinstance(definition, list):
        return [_filled(item, values) for item in definition]
    if not isinstance(definition, dict):
        return definition
    if len(definition) == 1:
        reference = definition.get("Ref")
        if isinstance(reference, str) and reference in values:
            return values[reference]
    return {key: _filled(item, values) for key, item in definition.items()}
