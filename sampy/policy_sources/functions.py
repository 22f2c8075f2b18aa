"""Policy templates that are functions: what they return for references to their parameters is their definition."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import FunctionType

from sampy.codec import encode_map
from sampy.declaration import String, properties
from sampy.errors import CompileError, Place, Problem
from sampy.iam.statements import Policy, Statement
from sampy.intrinsics import SUB_PLACEHOLDER, Json, Ref, has_markers
from sampy.naming import pascal_case
from sampy.policies import PolicyTemplate, can_be_parameter
from sampy.policy_definition import PolicyDefinition
from sampy.policy_sources.definitions import NO_STACK, definition_of, name_problem
from sampy.policy_sources.docstrings import described
from sampy.user_code import users_own

_RETURNED = "return Statement(...) of sampy.iam, a list of statements, or a map with Statement"


def definitions_of(
    classes: Iterable[type[PolicyTemplate]],
) -> tuple[dict[str, PolicyDefinition], list[Problem]]:
    """Return the definitions of the policy templates that a stack was written with, and what is wrong with them."""
    found: dict[str, type[PolicyTemplate]] = {}
    definitions: dict[str, PolicyDefinition] = {}
    problems: list[Problem] = []
    for cls in dict.fromkeys(classes):
        name = cls.__name__
        if name in found:
            message = f"there is another policy template {name!r} in this stack, of {place_of(found[name])}"
            problems.append(Problem(message, "give one of them another name", place=place_of(cls)))
            continue
        found[name] = cls
        try:
            definitions[name] = of_function(cls)
        except CompileError as error:
            problems += error.problems
            # It is there, and so its uses are not wrong for want of it.
            definitions[name] = PolicyDefinition(name, {"Statement": []}, dict.fromkeys(properties(cls), ""))
    return definitions, problems


def of_function(cls: type[PolicyTemplate], owner: str | None = None) -> PolicyDefinition:
    """Return the definition of a policy template that `sampy.policies.policy_template` made of a function.

    Args:
        cls: The template.
        owner: The package that it is of, if any.

    Raises:
        CompileError: With everything that is wrong with it.
    """
    function, place = _function(cls), place_of(cls)
    subject = f"the policy template {cls.__name__!r}{f' of {owner}' if owner else ''}"
    problems = [Problem(f"{subject} {what}", fix, place=place) for what, fix in _signature_faults(function)]
    wrong_name = name_problem(cls.__name__, place, subject)
    if wrong_name is not None:
        problems.insert(0, wrong_name)
    if problems:
        raise CompileError(problems)
    description, meanings = described(function.__doc__ or "")
    parameters = {name: pascal_case(name) for name in inspect.signature(function).parameters}
    with users_own(Path(function.__code__.co_filename), f"{subject} failed"):
        returned: object = function(**{name: Ref(parameter) for name, parameter in parameters.items()})
    document = _document(returned)
    if document is None:
        kind = type(returned).__name__
        raise CompileError([Problem(f"{subject} returned {kind}, and no statements", _RETURNED, place=place)])
    references = frozenset(parameters.values())
    encoded, found = encode_map({key: _substituted(part, references) for key, part in document.items()}, ())
    if found:
        raise CompileError(dict.fromkeys(_of_template(each, subject, place) for each in found))
    written: Json = {
        "Description": description,
        "Parameters": {parameter: {"Description": meanings.get(name, "")} for name, parameter in parameters.items()},
        "Definition": encoded,
    }
    source = owner or (place.file if place else "Python")
    definition, problems = definition_of(cls.__name__, written, source, lambda at: place, owner)
    if definition is None:
        raise CompileError(problems)
    return definition


def _of_template(problem: Problem, subject: str, place: Place) -> Problem:
    """Return a problem with what a function returned, which was to become a document of its own."""
    declared, referred, _ = problem.message.partition(" is referred to")
    if referred:
        return Problem(f"{subject} refers to {declared}, which is none of its parameters", NO_STACK, place=place)
    return Problem(f"{subject}: {problem.message}", problem.fix, place=place)


def place_of(cls: type[PolicyTemplate]) -> Place:
    """Return where the function of a policy template is written."""
    code = _function(cls).__code__
    return Place.of(code.co_filename, code.co_firstlineno)


def _function(cls: type[PolicyTemplate]) -> FunctionType:
    function = inspect.unwrap(cls.FUNCTION) if cls.FUNCTION is not None else None
    assert isinstance(function, FunctionType)
    return function


def _signature_faults(function: Callable[..., object]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the parameters of a function, and what to do."""
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is not parameter.KEYWORD_ONLY:
            yield f"has a parameter {name!r} that isn't keyword-only", "put it behind *, and leave out ** and defaults"
        elif not can_be_parameter(name):
            yield f"has a parameter {name!r}, which has a meaning of its own", "give it another name"
        elif parameter.default is not parameter.empty:
            yield f"has a default for {name!r}, and the parameters of a policy template have none", "leave it out"
        elif not _is_text(parameter.annotation):
            yield f"has a parameter {name!r} that isn't annotated as a String", f"write {name}: String"


def _is_text(annotation: object) -> bool:
    if isinstance(annotation, str):
        return annotation.rpartition(".")[2] in ("String", "str")
    return annotation is str or annotation == String


def _document(returned: object) -> dict[str, object] | None:
    """Return what a function returned as a policy; None where it can't be one."""
    match returned:
        case Policy():
            return dict(returned.to_document())
        case Statement():
            return {"Statement": [returned.to_document()]}
        case Mapping():
            return dict(returned) if "Statement" in returned else {"Statement": [returned]}
        case list() | tuple() if all(isinstance(each, (Statement, Mapping)) for each in returned):
            statements = [each.to_document() if isinstance(each, Statement) else each for each in returned]
            return {"Statement": statements}
    return None


def _substituted(value: object, parameters: frozenset[str]) -> object:
    """Return statements with `Fn::Sub` around texts that refer to something as texts of a `Statement` do."""
    if isinstance(value, str):
        names = [] if has_markers(value) else SUB_PLACEHOLDER.findall(value)
        referring = any(name in parameters or name.startswith("AWS::") for name in names)
        return {"Fn::Sub": value} if referring else value
    if isinstance(value, Mapping):
        return {key: item if key == "Fn::Sub" else _substituted(item, parameters) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [_substituted(item, parameters) for item in value]
    return value
