"""The methods of Java that templates call on values.

What a template can call is in the tables below, and nothing else: no attribute of a Python object is ever looked up.

Source: AWS page "Variables for data transformations for API Gateway"; the Java classes String, List, Map and Map.Entry.
"""

from __future__ import annotations

from collections.abc import Mapping

from sampy.local.apis.integrations.mapping_templates.calculating import same
from sampy.local.apis.integrations.mapping_templates.faults import TemplateFault
from sampy.local.apis.integrations.mapping_templates.values import MAX_TEXT, Method, Tool, text

_PATTERN_SECONDS = 1.0


def call(value: object, name: str, arguments: list[object]) -> object:
    """Return what a method of a value gives; None for any method of nothing.

    Raises:
        TemplateFault: It has no such method, or the method can't do with these arguments.
    """
    if value is None:
        return None
    methods = value.methods if isinstance(value, Tool) else _methods_of(value)
    method = methods.get(name)
    if method is None:
        raise TemplateFault(f"{_kind(value)} has no method {name}(); it has: {', '.join(sorted(methods))}")
    try:
        made = method(*arguments) if isinstance(value, Tool) else method(value, *arguments)
    except (TypeError, ValueError, IndexError, KeyError, AttributeError) as error:
        raise TemplateFault(f"{name}() of {_kind(value)} can't be called like this: {error}") from None
    if isinstance(made, str) and len(made) > MAX_TEXT:
        raise TemplateFault("a text gets longer than 10 MB")
    return made


def _kind(value: object) -> str:
    match value:
        case str():
            return "a String"
        case bool():
            return "a Boolean"
        case int() | float():
            return "a Number"
        case list():
            return "a List"
        case dict():
            return "a Map"
    return "this variable"


def _methods_of(value: object) -> Mapping[str, Method]:
    match value:
        case str():
            return _TEXT
        case dict():
            return _MAP
        case list():
            return _LIST
    return _PLAIN


def _replaced(value: str, old: str, new: str) -> str:
    _room(len(value) + 1, len(new))
    return value.replace(old, new)


def _room(count: int, size: int) -> None:
    if count * max(size, 1) > 10 * MAX_TEXT:
        raise TemplateFault("a text gets longer than 10 MB")


def _by_pattern(value: str, pattern: str, new: str, count: int = 0) -> str:
    import regex

    _room(len(value) + 1, len(new))
    # In Java a group is `$1`, and a backslash takes the meaning from what follows.
    template = regex.sub(r"\\(.)|\$(\d)", lambda found: rf"\g<{found[2]}>" if found[2] else _literal(found[1]), new)
    try:
        return regex.sub(pattern, template, value, count=count, timeout=_PATTERN_SECONDS)
    except (regex.error, TimeoutError) as error:
        raise TemplateFault(f"the pattern {pattern!r} can't be used: {error}") from None


def _literal(character: str) -> str:
    return "\\\\" if character == "\\" else character


def _matches(value: str, pattern: str) -> bool:
    import regex

    try:
        return regex.fullmatch(pattern, value, timeout=_PATTERN_SECONDS) is not None
    except (regex.error, TimeoutError) as error:
        raise TemplateFault(f"the pattern {pattern!r} can't be used: {error}") from None


def _split(value: str, pattern: str) -> list[str]:
    import regex

    try:
        parts = regex.split(pattern, value, timeout=_PATTERN_SECONDS)
    except (regex.error, TimeoutError) as error:
        raise TemplateFault(f"the pattern {pattern!r} can't be used: {error}") from None
    while len(parts) > 1 and not parts[-1]:
        del parts[-1]
    return parts


def _put(value: dict[object, object], key: object, new: object) -> object:
    before = value.get(key)
    value[key] = new
    return before


def _set(value: list[object], index: int, new: object) -> object:
    before = value[index]
    value[index] = new
    return before


def _add(value: list[object], new: object) -> bool:
    value.append(new)
    return True


def _add_all(value: list[object], new: list[object]) -> bool:
    _room(len(value) + len(new), 1000)
    value.extend(list(new))
    return bool(new)


def _removed(value: list[object], which: object) -> object:
    if isinstance(which, int):
        return value.pop(which)
    found = which in value
    if found:
        value.remove(which)
    return found


_PLAIN: Mapping[str, Method] = {
    "toString": text,
    "equals": same,
    "intValue": lambda value: int(value),
    "parseInt": lambda value, digits: int(digits),  # `#set($Integer = 0)` is how templates get at it
}
_TEXT: Mapping[str, Method] = {
    "toString": text,
    "equals": same,
    "equalsIgnoreCase": lambda value, other: value.lower() == str(other).lower(),
    "length": len,
    "isEmpty": lambda value: not value,
    "contains": lambda value, part: part in value,
    "startsWith": lambda value, part: value.startswith(str(part)),
    "endsWith": lambda value, part: value.endswith(str(part)),
    "indexOf": lambda value, part: value.find(part),
    "lastIndexOf": lambda value, part: value.rfind(part),
    "charAt": lambda value, index: value[index],
    "substring": lambda value, start, end=None: value[start:end],
    "concat": lambda value, other: value + other,
    "trim": lambda value: value.strip(),
    "toLowerCase": lambda value: value.lower(),
    "toUpperCase": lambda value: value.upper(),
    "replace": _replaced,
    "replaceAll": _by_pattern,
    "replaceFirst": lambda value, pattern, new: _by_pattern(value, pattern, new, 1),
    "matches": _matches,
    "split": _split,
}
_LIST: Mapping[str, Method] = {
    "toString": text,
    "equals": same,
    "size": len,
    "isEmpty": lambda value: not value,
    "get": lambda value, index: value[index],
    "set": _set,
    "add": _add,
    "addAll": _add_all,
    "remove": _removed,
    "contains": lambda value, item: item in value,
    "indexOf": lambda value, item: value.index(item) if item in value else -1,
}
_MAP: Mapping[str, Method] = {
    "toString": text,
    "equals": same,
    "size": len,
    "isEmpty": lambda value: not value,
    "get": lambda value, key: value.get(key),
    "put": _put,
    "putAll": lambda value, other: value.update(other),
    "remove": lambda value, key: value.pop(key, None),
    "containsKey": lambda value, key: key in value,
    "containsValue": lambda value, item: item in value.values(),
    "keySet": lambda value: list(value),
    "values": lambda value: list(value.values()),
    "entrySet": lambda value: [{"key": key, "value": each} for key, each in value.items()],
    "getKey": lambda value: value.get("key"),
    "getValue": lambda value: value.get("value"),
}
