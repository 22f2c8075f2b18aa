"""The policy templates of SAM as classes, ``DynamoDBCrudPolicy(table_name=votes)``, and those of your own.

Each of SAM's is made of its row in ``data/policy_templates.json`` when it is first used; ``policies.pyi`` tells them to
type checkers and editors.

Source: AWS page "AWS SAM policy templates".
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from functools import cache
from types import FunctionType
from typing import ClassVar

from sampy.data import load
from sampy.declaration import PropertyType, String as String, declaration, prop
from sampy.errors import DocumentPath, did_you_mean
from sampy.intrinsics import Json
from sampy.naming import pascal_case, snake_case


@declaration
class PolicyTemplate(PropertyType):
    """The base of all policy templates: a name, and values for its parameters."""

    FUNCTION: ClassVar[Callable[..., object] | None] = None
    """What returns the statements of a template of one's own."""

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the entry of `Policies` that names this template, given its parameters."""
        return {type(self).__name__: properties}

    def inner_path(self) -> DocumentPath:
        """Return the way from that entry to the parameters."""
        return (type(self).__name__,)


def can_be_parameter(name: str) -> bool:
    """Return whether a parameter of a template can have a name in Python: it is no attribute of all templates."""
    return not name.startswith("_") and not hasattr(PolicyTemplate, name) and name != "serial"


def policy_template(function: Callable[..., object]) -> type[PolicyTemplate]:
    """Make a policy template of a function that returns its statements.

    The name of the function is that of the template, its docstring says what the template grants, and its parameters,
    each of them keyword-only and a `String`, are those of the template. It is called once, with a reference for each
    parameter, so it returns the same statements whatever the values will be. What is wrong with it is told when a stack
    that uses it is compiled.

    Raises:
        TypeError: Where it is no function.
    """
    if not isinstance(inspect.unwrap(function), FunctionType):
        raise TypeError("a policy template is made of a function")
    names = inspect.signature(function).parameters
    parameters = {name: pascal_case(name) for name in names if can_be_parameter(name)}
    attributes = {"FUNCTION": staticmethod(function), "__doc__": function.__doc__, "__module__": function.__module__}
    return _class(function.__name__, parameters, attributes)


def named(template: str, /, **values: object) -> PolicyTemplate:
    """Return a policy template by its name: one of SAM, of the project's folder ``policies/``, or of a package.

    Args:
        template: The name of the template.
        values: The values of its parameters, ``table_name=orders``. A parameter whose name isn't its Python name in
            PascalCase, such as KMSKeyId, is given by its own name: ``KMSKeyId=key``.

    Raises:
        TypeError: For a parameter whose Python name has a meaning of its own, such as ``place``.
    """
    if template in load("policy_templates"):
        cls: Callable[..., PolicyTemplate] = getattr(sys.modules[__name__], template)
        return cls(**values)
    for keyword in values:
        if not can_be_parameter(keyword):
            raise TypeError(f"{keyword!r} has a meaning of its own; write {pascal_case(keyword.strip('_'))}=...")
    return _unknown(template, *values)(**values)


@cache
def _unknown(template: str, *keywords: str) -> type[PolicyTemplate]:
    """Return a class for a template that is looked up when its stack is compiled, with some parameters."""
    return _class(template, {keyword: _parameter(keyword) for keyword in keywords}, {"__module__": __name__})


def _parameter(keyword: str) -> str:
    return pascal_case(keyword) if keyword.islower() else keyword


def _class(name: str, parameters: Mapping[str, str], attributes: Mapping[str, object]) -> type[PolicyTemplate]:
    """Return the class of a template.

    Args:
        name: The name of the template.
        parameters: The names of its parameters in templates, by those of the fields.
        attributes: What the class has beside.
    """
    fields = {field: prop(name=parameter) for field, parameter in parameters.items()}
    body = {**attributes, **fields, "__annotations__": dict.fromkeys(fields, "String")}
    made: type[PolicyTemplate] = declaration(type(name, (PolicyTemplate,), body))
    return made


class _Description:
    """The docstring of a template of SAM, made when somebody reads it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> str:
        from sampy.iam.policy_templates import sam_template
        from sampy.iam.template_docs import docstring

        template = sam_template(self._name)
        return docstring(template) if template is not None else ""


def __getattr__(name: str) -> type[PolicyTemplate]:
    templates = load("policy_templates")
    if name not in templates:
        raise AttributeError(f"there is no policy template {name!r}; {did_you_mean(name, templates)}")
    parameters = {snake_case(parameter): parameter for parameter in templates[name]["Parameters"]}
    made = _class(name, parameters, {"__module__": __name__, "__doc__": _Description(name)})
    globals()[name] = made
    return made
