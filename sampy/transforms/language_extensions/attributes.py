"""Functions in the attributes of resources and outputs that CloudFormation wants as plain text.

Source: AWS page "DeletionPolicy attribute", and "Intrinsic function references in DeletionPolicy and
UpdateReplacePolicy attributes" of the transform.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.conditions import NO_VALUE
from sampy.errors import Invalid, Problem, did_you_mean, resource_in
from sampy.intrinsics import Json
from sampy.template import Template
from sampy.transforms.language_extensions.values import Values

_POLICIES: Mapping[str, tuple[str, ...]] = {
    "DeletionPolicy": ("Delete", "Retain", "RetainExceptOnCreate", "Snapshot"),
    "UpdateReplacePolicy": ("Delete", "Retain", "Snapshot"),
}
_ATTRIBUTES = {"Resources": (*_POLICIES, "Condition"), "Outputs": ("Condition",)}


def resolve_attributes(template: Template, values: Values, problems: list[Problem]) -> Template:
    """Return the template with text in these attributes."""
    document = dict(template.document)
    for name, attributes in _ATTRIBUTES.items():
        section = document.get(name)
        if isinstance(section, dict):
            document[name] = {
                key: _resolved(entry, attributes, values, problems, (name, key))
                if isinstance(entry, dict) and any(isinstance(entry.get(each), dict) for each in attributes)
                else entry
                for key, entry in section.items()
            }
    return attrs.evolve(template, document=document)


def _resolved(
    entry: Mapping[str, Json],
    attributes: tuple[str, ...],
    values: Values,
    problems: list[Problem],
    path: tuple[str, str],
) -> Json:
    resolved = dict(entry)
    for attribute in attributes:
        if not isinstance(entry.get(attribute), dict):
            continue
        try:
            text = _text(attribute, entry[attribute], values)
        except Invalid as invalid:
            problems.append(invalid.problem((*path, attribute), resource=resource_in(path)))
            text = None
        if text is None:
            del resolved[attribute]
        else:
            resolved[attribute] = text
    return resolved


def _text(attribute: str, value: Json, values: Values) -> str | None:
    allowed = _POLICIES.get(attribute)
    if values.of(value) == NO_VALUE:
        if allowed is None:
            return None
        raise Invalid(f"{attribute} can't be AWS::NoValue", fix=f"use {allowed[0]}, which is what no policy means")
    text = values.text(value)
    if allowed is not None and text not in allowed:
        raise Invalid(f"{attribute} can't be {text!r}", fix=did_you_mean(text, allowed))
    return text
