"""Suggested policies as text to paste: Python for a stack in Python, YAML for a template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sampy.audit.suggest import Suggested, Suggestion
from sampy.audit.variables import variable
from sampy.formats import to_yaml
from sampy.intrinsics import Json
from sampy.naming import snake_case
from sampy.source import StackSource
from sampy.template import Template

_INDENT = " " * 4


def suggestion_text(suggestion: Suggestion, template: Template) -> str:
    """Return what to give a function, to be pasted in place of what it has."""
    name = template.origin(suggestion.function.logical_id).declared
    place = f"{suggestion.function.place}: " if suggestion.function.place else ""
    if not suggestion.policies:
        return f"{place}{name} needs no policy\n"
    lines = [f"{place}{name} needs:"]
    if not suggestion.complete:
        lines.append(f"{_INDENT}# and perhaps more: its code could not be followed everywhere")
    is_python = isinstance(template.source, StackSource)
    lines += _python(suggestion, template) if is_python else _yaml(suggestion.policies)
    return "".join(f"{line}\n" for line in lines)


def _python(suggestion: Suggestion, template: Template) -> Iterator[str]:
    policies = [each for each in suggestion.policies if each.grants_on is None]
    if policies:
        yield f"{_INDENT}policies=["
        yield from (f"{_INDENT * 2}{_policy(each, template)},{_comment(each)}" for each in policies)
        yield f"{_INDENT}]"
    grantee = variable(suggestion.function.logical_id, template)
    for each in suggestion.policies:
        if each.grants_on is not None:
            yield f"{_INDENT}{variable(each.grants_on, template)}.{each.name}({grantee}){_comment(each)}"


def _policy(each: Suggested, template: Template) -> str:
    if each.name is None:
        return f'{{"Statement": [{_value(each.statement, template)}]}}'
    values = ", ".join(f"{snake_case(name)}={_value(value, template)}" for name, value in each.values)
    return f"{each.name}({values})"


def _value(value: Json, template: Template) -> str:
    match value:
        case {"Ref": str(name)}:
            return variable(name, template) or f'Ref("{name}")'
        case {"Fn::GetAtt": [str(name), str(attribute)]}:
            return f'GetAtt({variable(name, template) or _quoted(name)}, "{attribute}")'
        case {"Fn::Sub": str(text)}:
            return f"Sub({_quoted(text)})"
        case dict():
            return f"{{{', '.join(f'{_quoted(key)}: {_value(item, template)}' for key, item in value.items())}}}"
        case list():
            return f"[{', '.join(_value(item, template) for item in value)}]"
        case str():
            return _quoted(value)
    return repr(value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _yaml(policies: Iterable[Suggested]) -> Iterator[str]:
    yield f"{_INDENT}Policies:"
    for each in policies:
        policy: Mapping[str, Json] = {"Statement": [each.statement]}
        if each.name is not None:
            policy = {each.name: dict(each.values)}
        first, *others = to_yaml({"Policies": [policy]}).splitlines()[1:]
        yield f"{_INDENT}{first}{_comment(each)}"
        yield from (f"{_INDENT}{line}" for line in others)


def _comment(each: Suggested) -> str:
    if not each.surplus:
        return ""
    return f"  # allows besides: {', '.join(each.surplus)}"
